/** Gives a connection a newer token before its own ends. */

import type { Cancel, Environment } from "./environment.ts";
import { members, type Members } from "./frames.ts";

/** So long before its end a token is renewed, or for a short-lived one a quarter of its life. */
const AHEAD = 60_000;
const SOONEST = 5_000;
const ANSWERED_WITHIN = 30_000;

/** A JWT's `exp`, in Unix seconds. */
export function tokenEnd(token: string | undefined): number | undefined {
  try {
    const payload = token!.split(".")[1]!.replace(/-/g, "+").replace(/_/g, "/");
    const end = members(JSON.parse(atob(payload)))?.exp;
    return typeof end === "number" ? end : undefined;
  } catch {
    return undefined;
  }
}

/** How long to wait before a token that ends then is renewed. A wrong clock makes it early or late, never often. */
export function renewIn(end: number, now: number): number {
  const left = end * 1000 - now;
  return left > 0 ? Math.max(SOONEST, left - Math.min(AHEAD, left / 4)) : AHEAD;
}

export interface RenewalOwner {
  environment: Environment;
  nextId(): string;
  /** The app's newest token. */
  token(): Promise<string | undefined>;
  /** Sends over the connection, if there is one. */
  send(text: string): boolean;
  /** The server does not know renewals. */
  unknown(): void;
}

interface Waiting {
  id: string;
  token: string;
  resolve(end: number): void;
  reject(error: Error): void;
  cancel: Cancel;
}

export class Renewal {
  /** Renews by itself. */
  automatic: boolean;
  readonly #owner: RenewalOwner;
  #timer: Cancel | undefined;
  #waiting: Waiting | undefined;
  #token: string | undefined;

  constructor(owner: RenewalOwner, automatic: boolean) {
    this.#owner = owner;
    this.automatic = automatic;
  }

  /** A connection has begun, with this token. */
  begin(token: string | undefined): void {
    this.stop("the connection was lost");
    this.#token = token;
    this.#schedule(tokenEnd(token));
  }

  stop(reason: string): void {
    this.#timer?.();
    this.#take()?.reject(new Error(reason));
  }

  /** Gives the server the app's newest token. Resolves with its end, in Unix seconds. */
  async renew(): Promise<number> {
    const { environment, nextId, send } = this.#owner;
    const token = await this.#owner.token();
    if (!token) throw new Error("there is no token");
    this.#take()?.reject(new Error("another renewal has begun"));
    return new Promise((resolve, reject) => {
      const id = nextId();
      const cancel = environment.after(ANSWERED_WITHIN, () => this.#take()?.reject(new Error("no answer")));
      this.#waiting = { id, token, resolve, reject, cancel };
      if (!send(JSON.stringify({ type: "auth", id, token }))) this.#take()?.reject(new Error("not connected"));
    });
  }

  /** `{"type":"auth","expires_at":…}`. Is it ours? */
  answered(frame: Members): boolean {
    const end = frame.expires_at;
    const waiting = typeof end === "number" ? this.#take() : undefined;
    if (!waiting) return false;
    this.#token = waiting.token;
    this.#schedule(end as number);
    waiting.resolve(end as number);
    return true;
  }

  /** An ack or an error that answers it. */
  refused(frame: Members): boolean {
    if (!this.#waiting || this.#waiting.id !== frame.in_reply_to) return false;
    this.#take()?.reject(new Error(String(frame.message ?? "the server does not renew tokens")));
    // These pass. All others come from a backend that was given the frame as a message.
    if (!["backend_unavailable", "internal"].includes(String(frame.code)) && this.automatic) {
      this.automatic = false;
      this.#timer?.();
      this.#owner.unknown();
    }
    return true;
  }

  #take(): Waiting | undefined {
    const waiting = this.#waiting;
    this.#waiting = undefined;
    waiting?.cancel();
    return waiting;
  }

  #schedule(end: number | undefined): void {
    this.#timer?.();
    if (!this.automatic || end === undefined) return;
    this.#timer = this.#owner.environment.after(renewIn(end, this.#owner.environment.now()), () => {
      void this.#automatically(end);
    });
  }

  async #automatically(end: number): Promise<void> {
    const before = this.#token;
    try {
      await this.renew();
    } catch {
      // Tries again while there is time; afterwards the server says `token_expired`.
      if (this.#token === before) this.#schedule(end);
    }
  }
}
