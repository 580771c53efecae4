/** Keeps positions over a reload of the page. */

import { readPlaces, members, type Place } from "./frames.ts";

export interface PositionStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Saved {
  by: string;
  after: Place[];
  was: string[];
}

const MOST_SAVED = 8;

/**
 * Positions lie in the storage only while no page uses them: they are written when a page goes, and
 * taken out when one comes. A duplicated tab gets a copy of the storage, and frames share one; so
 * neither finds the positions of a page that lives.
 */
export class Memory {
  readonly #storage: PositionStorage | undefined;
  readonly #owner: string;
  key = "";

  constructor(storage: PositionStorage | undefined, owner: string) {
    this.#storage = storage;
    this.#owner = owner;
  }

  /** The newest that another page has left behind. */
  take(): { after: Place[]; was: string[] } {
    const saved = this.#read();
    const mine = saved.pop();
    if (mine) this.#write(saved);
    return { after: mine?.after ?? [], was: mine?.was ?? [] };
  }

  save(after: Place[], was: string[]): void {
    if (this.key) this.#write([...this.#others(), { by: this.#owner, after, was }].slice(-MOST_SAVED));
  }

  /** The page has come back, and lives on. */
  discard(): void {
    if (this.key) this.#write(this.#others());
  }

  #others(): Saved[] {
    return this.#read().filter(({ by }) => by !== this.#owner);
  }

  #read(): Saved[] {
    try {
      const list: unknown = JSON.parse(this.#storage?.getItem(this.key) ?? "[]");
      return (list as unknown[]).map(members).map((saved) => ({
        by: String(saved?.by),
        after: readPlaces(saved?.after),
        was: ((saved?.was as unknown[]) ?? []).map(String),
      }));
    } catch {
      return [];
    }
  }

  #write(saved: Saved[]): void {
    try {
      if (saved.length) this.#storage?.setItem(this.key, JSON.stringify(saved));
      else this.#storage?.removeItem(this.key);
    } catch {
      // It is full, or forbidden: a reload begins anew.
    }
  }
}
