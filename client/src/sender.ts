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
  readonly status: number | undefined;
  readonly detail: string | undefined;
  readonly requestId: string | undefined;

  constructor(frame: Members, id: string | number) {
    super(String(frame.message ?? frame.code));
    this.code = String(frame.code);
    this.id = id;
    this.status = frame.status as number | undefined;
    this.detail = frame.detail as string | undefined;
    this.requestId = frame.request_id as string | undefined;
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
    throw new RangeError(`the frame has ${bytes} bytes, and API Gateway takes ${MOST_BYTES}: send large data over HTTP`);
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
  /** The first item is under way: over this connection, until this timer. */
  #under: { link: Link; cancel: Cancel } | undefined;
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
    return this.#pause !== undefined;
  }

  /** Does this connection still owe an answer? */
  waitsFor(link: Link): boolean {
    return this.#under?.link === link;
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
    this.#under = { link, cancel: () => {} };
    link.send(item.text);
    if (link.acks) this.#under.cancel = this.#environment.after(ANSWERED_WITHIN, () => this.#again());
    else this.withoutAcks(link);
  }

  /** `{"type":"ack",…}`. Is it ours? */
  acknowledged(id: unknown): boolean {
    const item = this.#take(id);
    item?.resolve();
    this.pump();
    return item !== undefined;
  }

  /** An error frame. Is it ours? */
  error(frame: Members): boolean {
    const item = this.#take(frame.in_reply_to);
    item?.reject(new SidewireError(frame, item.id));
    this.pump();
    return item !== undefined;
  }

  /** API Gateway's own error frame: the function has failed, or was too slow. It may not be ours. */
  gatewayFailed(): void {
    const [item, under] = [this.#items[0], this.#under];
    if (!item || !under) return;
    under.cancel();
    const wait = backoff(item.failures++, this.#environment.random());
    under.cancel = this.#environment.after(wait, () => this.#again());
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
    const [under, item] = [this.#under, this.#items[0]];
    if (!under || !item || under.link !== link) return;
    under.cancel();
    under.cancel = this.#environment.after(LEAVES, () => {
      if (link.bufferedAmount === 0) this.acknowledged(item.id);
      else this.withoutAcks(link);
    });
  }

  close(error: Error): void {
    this.#free();
    this.#pause?.();
    for (const item of this.#items.splice(0)) item.reject(error);
  }

  #again(): void {
    this.#free();
    this.pump();
  }

  #free(): void {
    this.#under?.cancel();
    this.#under = undefined;
  }

  /** The first item, if it has been sent and has this id. */
  #take(id: unknown): Item | undefined {
    const item = this.#items[0];
    if (!item?.sent || item.id !== id) return undefined;
    this.#free();
    return this.#items.shift();
  }
}

/** The frame with an `id` at its top: the app's own, or a new one. The app's bytes stay as they are. */
function identify(data: unknown, nextId: () => string): { id: string | number; text: string } {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const object = members(JSON.parse(text));
  if (!object) throw new TypeError("only an object can be acknowledged: use sendVolatile for other frames");
  if ("id" in object) {
    const { id } = object;
    if (typeof id === "string" || typeof id === "number") return { id, text };
    throw new TypeError("a frame's `id` must be a string or a number");
  }
  const id = nextId();
  const rest = text.trimStart().slice(1);
  return { id, text: `{"id":${JSON.stringify(id)}${Object.keys(object).length ? "," : ""}${rest}` };
}
