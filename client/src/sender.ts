/** Frames that must arrive: in order, one under way, each sent again until it is answered. */

import { backoff } from "./backoff.ts";
import type { Cancel, Environment } from "./environment.ts";
import { members, type Members } from "./frames.ts";
import type { Link } from "./link.ts";

/** API Gateway closes a connection whose browser sends more. */
export const MOST_BYTES = 32 * 1024;
const ANSWERED_WITHIN = 90_000;
/** How often we look whether a frame has left. */
const LEAVES = 50;

/** The server's answer to a frame that it could not serve. */
export class SidewireError extends Error {
  override readonly name = "SidewireError";
  readonly code: string;
  /** The frame's id: sent again with it, the backend knows the repeat. */
  readonly id: string | number;
  /** The whole error frame: `status`, `detail` and `request_id` may be in it. */
  readonly frame: Members;

  constructor(frame: Members, id: string | number) {
    super(String(frame.message));
    this.code = String(frame.code);
    this.id = id;
    this.frame = frame;
  }
}

export interface Written {
  text: string;
  bytes: number;
}

/** The frame as text; throws where API Gateway would close the connection for its size. */
export function write(data: unknown): Written {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    throw new RangeError(`the frame has ${bytes} bytes, API Gateway takes ${MOST_BYTES}: send it over HTTP`);
  }
  return { text, bytes };
}

interface Item extends Written {
  id: string | number;
  resolve(): void;
  reject(error: Error): void;
  /** It has been sent at least once. */
  sent: boolean;
  /** Times that API Gateway has failed over it. */
  failures: number;
}

export class Sender {
  readonly #environment: Environment;
  readonly #nextId: () => string;
  readonly #target: () => Link | undefined;
  #items: Item[] = [];
  /** The first item is under way over this connection. */
  #under: Link | undefined;
  #timer: Cancel | undefined;
  #pause: Cancel | undefined;

  constructor(environment: Environment, nextId: () => string, target: () => Link | undefined) {
    this.#environment = environment;
    this.#nextId = nextId;
    this.#target = target;
  }

  /** Bytes that have not been sent yet. */
  get bufferedAmount(): number {
    return this.#items.reduce((sum, { bytes, sent }) => sum + (sent ? 0 : bytes), 0);
  }

  get paused(): boolean {
    return !!this.#pause;
  }

  /** Does this connection still owe an answer? */
  waitsFor(link: Link): boolean {
    return this.#under === link;
  }

  send(data: unknown): Promise<void> {
    return new Promise((resolve, reject) => {
      const { id, text } = identify(data, this.#nextId);
      this.#items.push({ id, ...write(text), resolve, reject, sent: false, failures: 0 });
      this.pump();
    });
  }

  /** Sends the next frame, if it can be sent. */
  pump(): void {
    const [item, link] = [this.#items[0], this.#target()];
    if (!item || !link || this.#under || this.#pause) return;
    item.sent = true;
    this.#under = link;
    link.send(item.text);
    if (link.acks) this.#expect(ANSWERED_WITHIN);
    else this.withoutAcks(link);
  }

  /** An ack, or an error frame. Is it ours? */
  answered(frame: Members): boolean {
    const item = this.#items[0];
    // One that was sent before may be answered while it waits to be sent again.
    if (!item?.sent || item.id !== frame.in_reply_to) return false;
    this.#items.shift();
    if (frame.type === "error") item.reject(new SidewireError(frame, item.id));
    else item.resolve();
    this.#again();
    return true;
  }

  /** API Gateway's own error frame: the function has failed, or was too slow. It may not be ours. */
  gatewayFailed(): void {
    const item = this.#items[0];
    if (item && this.#under) this.#expect(backoff(item.failures++, this.#environment.random()));
  }

  /** The server has dropped what came: waits, then sends it again. */
  pauseFor(ms: number): void {
    this.#free();
    this.#pause?.();
    this.#pause = this.#environment.after(ms, () => {
      this.#pause = undefined;
      this.pump();
    });
  }

  lost(link: Link): void {
    if (this.waitsFor(link)) this.#again();
  }

  /** No answer will come over this connection: a frame is done when it has left. */
  withoutAcks(link: Link): void {
    if (!this.waitsFor(link)) return;
    this.#expect(LEAVES, () => {
      if (link.bufferedAmount) this.withoutAcks(link);
      else this.answered({ in_reply_to: this.#items[0]?.id });
    });
  }

  close(error: Error): void {
    this.#free();
    this.#pause?.();
    for (const item of this.#items.splice(0)) item.reject(error);
  }

  /** Sends it again after this. */
  #expect(ms: number, run = () => this.#again()): void {
    this.#timer?.();
    this.#timer = this.#environment.after(ms, run);
  }

  #again(): void {
    this.#free();
    this.pump();
  }

  #free(): void {
    this.#timer?.();
    this.#under = undefined;
  }
}

/** The frame with an `id` at its top: the app's own, or a new one. The app's bytes stay as they are. */
function identify(data: unknown, nextId: () => string): { id: string | number; text: string } {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const object = members(JSON.parse(text));
  const given = object?.id;
  if (!object || !["string", "number", "undefined"].includes(typeof given)) {
    throw new TypeError("send takes an object, and an `id` in it must be a string or a number");
  }
  if (given !== undefined) return { id: given as string | number, text };
  const id = nextId();
  const rest = text.trimStart().slice(1);
  return { id, text: `{"id":${JSON.stringify(id)}${Object.keys(object).length ? "," : ""}${rest}` };
}
