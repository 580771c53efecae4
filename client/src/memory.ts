/** Keeps positions over a reload of the page. */

import { members, readPlaces, type Place } from "./frames.ts";

export interface PositionStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

interface Saved {
  by: string;
  after?: unknown;
  was?: unknown;
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
    const { after, was } = saved.pop() ?? {};
    this.#write(saved);
    return { after: readPlaces(after), was: Array.isArray(was) ? was.map(String) : [] };
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
      return JSON.parse(this.#storage?.getItem(this.key) ?? "").filter(members);
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
