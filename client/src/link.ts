/** One WebSocket's life: the handshake, pings, the end. */

import type { Cancel, Environment, Wire } from "./environment.ts";
import { between } from "./backoff.ts";
import type { Asking } from "./asking.ts";

/** A handshake lasts 29 s at most. */
const HANDSHAKE = 35_000;
const PING_EVERY = 30_000;
const UNANSWERED = 2;
/** API Gateway cuts a connection after two hours. */
const MINUTE = 60_000;
const RENEW_FROM = 105 * MINUTE;
const RENEW_TO = 115 * MINUTE;

export interface End {
  code: number;
  reason: string;
  wasClean: boolean;
}

/** An end that the client itself has seen. API Gateway's are below 4000. */
export const ended = (reason: string, code = 4000): End => ({ code, reason, wasClean: false });

export interface LinkOwner {
  opened(link: Link): void;
  heard(link: Link, text: string): void;
  ended(link: Link, end: End): void;
  /** It is time to ping. */
  tick(link: Link, count: number): void;
  /** The connection is old: another one should take its place. */
  aged(link: Link): void;
}

export class Link {
  opened = false;
  /** Frames may be sent: `resume` has been answered, or takes too long. */
  ready = false;
  /** The server has no log: frames are passed on as they come. */
  plain = false;
  /** The server acknowledges frames. */
  acks = true;
  /** Another connection has taken its place, and it ends when nothing runs on it any more. */
  draining = false;
  asking: Asking | undefined;
  readonly token: string | undefined;
  readonly #wire: Wire;
  readonly #environment: Environment;
  readonly #owner: LinkOwner;
  #timers: Cancel[] = [];
  #ticks = 0;
  #unanswered = 0;
  #over = false;
  #streamed = 0;
  #streamedBefore = 0;

  constructor(environment: Environment, owner: LinkOwner, wire: Wire, token: string | undefined) {
    this.#environment = environment;
    this.#owner = owner;
    this.#wire = wire;
    this.token = token;
    this.after(HANDSHAKE, () => this.opened || this.end(ended("the server does not answer")));
    wire.onopen = () => {
      this.opened = true;
      this.after(between(RENEW_FROM, RENEW_TO, environment.random()), () => owner.aged(this));
      this.#pingLater();
      owner.opened(this);
    };
    wire.onmessage = (event: { data: unknown }) => {
      this.#unanswered = 0;
      owner.heard(this, String(event.data));
    };
    wire.onclose = ({ code, reason, wasClean }: End) => this.end({ code, reason, wasClean });
    wire.onerror = () => {}; // `close` follows
  }

  get bufferedAmount(): number {
    return this.#wire.bufferedAmount;
  }

  send(text: string): void {
    if (this.opened && !this.#over) this.#wire.send(text);
  }

  /** Has a stream's record come within the last half minute or so? */
  get streaming(): boolean {
    return this.#streamedBefore + this.#streamed > 0;
  }

  streamed(): void {
    this.#streamed++;
  }

  /** Leaves the WebSocket, without a word to the owner. A dead one takes minutes to close by itself. */
  drop(code?: number, reason?: string): void {
    this.#over = true;
    this.asking?.stop();
    for (const cancel of this.#timers) cancel();
    this.#wire.onopen = this.#wire.onmessage = this.#wire.onclose = null;
    this.#wire.close(code, reason);
  }

  /** Runs this unless the connection ends before. */
  after(ms: number, run: () => unknown): void {
    this.#timers.push(this.#environment.after(ms, run));
  }

  end(end: End): void {
    if (this.#over) return;
    this.drop();
    this.#owner.ended(this, end);
  }

  #pingLater(): void {
    this.after(PING_EVERY, () => {
      if (this.#unanswered >= UNANSWERED) {
        this.end(ended("the server does not answer"));
        return;
      }
      this.#pingLater();
      this.#streamedBefore = this.#streamed;
      this.#streamed = 0;
      this.#owner.tick(this, ++this.#ticks);
    });
  }

  /** What was sent must be answered. */
  expect(): void {
    this.#unanswered++;
  }
}
