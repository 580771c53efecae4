/** Gives a connection a newer token before its own ends. */

import type { Cancel, Environment } from "./environment.ts";
import { members, type Members } from "./frames.ts";

/** So long before its end a token is renewed; a short-lived one, when a quarter of its life is left. */
const AHEAD = 60_000;
const SOONEST = 5_000;
const ANSWERED_WITHIN = 30_000;

/** A JWT's `exp`, in Unix seconds. */
export function tokenEnd(token = ""): number | undefined {
  try {
    const payload = token.split(".")[1]!.replace(/-/g, "+").replace(/_/g, "/");
    return Number(members(JSON.parse(atob(payload)))!.exp) || undefined;
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
  /** A token that ends is renewed without the app's asking. */
  automatic: boolean;
  nextId(): string;
  /** The app's newest token. */
  token(): Promise<string | undefined>;
  /** Sends over the connection, if there is one. */
  send(text: string): void;
  /** The server does not know renewals. */
  unknown(): void;
}

export class Renewal {
  readonly #owner: RenewalOwner;
  #timer: Cancel | undefined;
  /** Ends the renewal that is under way. */
  #settle: ((frame: Members) => void) | undefined;
  #id: string | undefined;
  #known = true;

  constructor(owner: RenewalOwner) {
    this.#owner = owner;
  }

  /** A connection has begun, with this token. */
  begin(token: string | undefined): void {
    this.stop("the connection was lost");
    this.#schedule(tokenEnd(token));
  }

  stop(message: string): void {
    this.#timer?.();
    this.#settle?.({ message });
  }

  /** Gives the server the app's newest token. Resolves with its end, in Unix seconds. */
  async renew(): Promise<number> {
    const { environment, nextId, send } = this.#owner;
    const token = await this.#owner.token();
    this.#settle?.({ message: "another renewal has begun" });
    return new Promise((resolve, reject) => {
      const id = (this.#id = nextId());
      const cancel = environment.after(ANSWERED_WITHIN, () => this.#settle?.({ message: "no answer" }));
      this.#settle = ({ expires_at: end, message }) => {
        this.#settle = undefined;
        cancel();
        if (typeof end === "number") {
          this.#schedule(end);
          resolve(end);
        } else reject(new Error(String(message)));
      };
      send(JSON.stringify({ type: "auth", id, token }));
    });
  }

  /** `{"type":"auth","expires_at":…}`, or an ack or an error with our id. Is it ours? */
  answered(frame: Members): boolean {
    if (!this.#settle || (frame.type !== "auth" && frame.in_reply_to !== this.#id)) return false;
    // These pass. All else comes from a backend that was given the frame as a message.
    this.#known = frame.type === "auth" || ["backend_unavailable", "internal"].includes(String(frame.code));
    this.#settle(frame);
    if (!this.#known) this.#owner.unknown();
    return true;
  }

  #schedule(end: number | undefined): void {
    const { automatic, environment } = this.#owner;
    this.#timer?.();
    if (!automatic || !end || !this.#known) return;
    this.#timer = environment.after(renewIn(end, environment.now()), () => {
      // Tries again while there is time; afterwards the server says `token_expired`.
      this.renew().catch(() => this.#schedule(end));
    });
  }
}
