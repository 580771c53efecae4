/** A WebSocket that comes back by itself, and misses nothing. */

import { Asking, type AskingOwner } from "./asking.ts";
import { backoff } from "./backoff.ts";
import { realEnvironment, type Cancel, type Environment } from "./environment.ts";
import { makeEvent, type NoticeDetail, type SidewireEvents } from "./events.ts";
import {
  isGatewayError,
  members,
  readFrame,
  readPlace,
  readPlaces,
  readStream,
  splitMissed,
  type Frame,
  type Members,
} from "./frames.ts";
import { Link, type End, type LinkOwner } from "./link.ts";
import { Memory } from "./memory.ts";
import { address, answerOf, wireOf, type SidewireOptions } from "./options.ts";
import { Order } from "./order.ts";
import { Renewal } from "./renewal.ts";
import { Sender, write } from "./sender.ts";

/** A connection that lasts so long is a good one. */
const STABLE = 60_000;
const REFUSALS = 3;
/** A connection's `was` has the ids of so many before it. */
const EARLIER = 64;
/** Frames wait so long for `resumed`, so that the server knows them from our earlier ones. */
const READY_WITHIN = 1_000;
/** A second connection that failed is tried again after this. */
const SECOND_AGAIN = 30_000;
/** Every tenth ping asks what was missed. */
const PINGS_TO_RESUME = 10;
const RATE_LIMITED = 1_000;
/** Records of streams that come over two connections are known by so many. */
const RECORDS_KEPT = 256;

/** The types of its events. */
export interface SidewireSocket {
  addEventListener<K extends keyof SidewireEvents>(
    type: K,
    listener: ((event: SidewireEvents[K]) => void) | EventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

export class SidewireSocket extends EventTarget {
  static readonly CONNECTING = 0;
  static readonly OPEN = 1;
  static readonly CLOSING = 2;
  static readonly CLOSED = 3;

  onopen: ((event: SidewireEvents["open"]) => void) | null = null;
  onmessage: ((event: SidewireEvents["message"]) => void) | null = null;
  onresumed: ((event: SidewireEvents["resumed"]) => void) | null = null;
  onreconnect: ((event: SidewireEvents["reconnect"]) => void) | null = null;
  ongap: ((event: SidewireEvents["gap"]) => void) | null = null;
  onnotice: ((event: SidewireEvents["notice"]) => void) | null = null;
  onclose: ((event: SidewireEvents["close"]) => void) | null = null;

  /** The URL of the newest attempt, without the token. */
  url = "";
  /** Why the socket is closed. */
  closed: string | undefined;

  readonly #options: SidewireOptions;
  readonly #environment: Environment;
  readonly #order: Order<Frame>;
  readonly #sender: Sender;
  readonly #renewal: Renewal;
  readonly #memory: Memory;
  readonly #prefix: string;
  readonly #noticed = new Set<string>();
  readonly #records = new Set<string>();
  readonly #stopListening: Cancel;
  #count = 0;
  #was: string[] = [];
  /** The connection in use, or on its way. */
  #link: Link | undefined;
  /** The one that is to take its place. */
  #next: Link | undefined;
  /** Those whose place was taken. */
  #draining = new Set<Link>();
  #everOpen = false;
  #attempts = 0;
  #refused = { times: 0, token: undefined as string | undefined };
  /** Ends the pause before the next attempt. */
  #pause: Cancel | undefined;
  /** An attempt that asks the app for URL and token; a later one makes it void. */
  #attempt = 0;

  constructor(options: SidewireOptions, environment: Environment = realEnvironment(wireOf(options))) {
    super();
    this.#options = options;
    this.#environment = environment;
    const letters = (): string => environment.random().toString(36).slice(2, 8);
    this.#prefix = letters() + letters();
    const nextId = (): string => `${this.#prefix}-${++this.#count}`;
    this.#order = new Order(
      (frame) => this.#deliver(frame),
      (channel) => this.#tell("gap", { channel }),
    );
    this.#sender = new Sender(environment, nextId, () => (this.#link?.ready ? this.#link : undefined));
    this.#renewal = new Renewal(
      {
        environment,
        nextId,
        token: () => answerOf(options.token),
        send: (text) => {
          this.#link?.send(text);
          return this.readyState === SidewireSocket.OPEN;
        },
        unknown: () => this.#notice("no_renewal", "the server does not renew tokens: it reconnects when one ends"),
      },
      options.renew !== false && typeof options.token === "function",
    );
    this.#memory = new Memory(options.storage, this.#prefix);
    this.#asking = {
      environment,
      order: this.#order,
      nextId,
      was: () => this.#was,
      settled: (link, id) => this.#settled(link, id),
      plain: (link, acks) => this.#plain(link, acks),
    };
    this.#stopListening = this.#listen();
    void this.#dial((link) => (this.#link = link));
  }

  get readyState(): number {
    if (this.closed !== undefined) return SidewireSocket.CLOSED;
    return this.#link?.opened ? SidewireSocket.OPEN : SidewireSocket.CONNECTING;
  }

  /** Bytes that have not left. */
  get bufferedAmount(): number {
    return this.#sender.bufferedAmount + (this.#link?.bufferedAmount ?? 0);
  }

  get protocol(): string {
    return this.#link?.protocol ?? "";
  }

  /**
   * Sends a JSON object, after those before it. Resolves when the backend has answered it, and rejects
   * with a `SidewireError` when it could not be served. Sends it again, with the same `id`, until then.
   */
  send(data: string | object): Promise<void> {
    if (this.closed !== undefined) return Promise.reject(new Error(this.closed));
    return this.#sender.send(data);
  }

  /** Sends a frame now, once, and out of order. False: it was not sent. */
  sendVolatile(data: unknown): boolean {
    const { text } = write(data);
    const link = this.#link;
    if (!link?.opened || this.#sender.paused) return false;
    link.send(text);
    return true;
  }

  /** Gives the server a new token. Resolves with its end, in Unix seconds. */
  renew(): Promise<number> {
    return this.#renewal.renew();
  }

  close(code = 1000, reason = ""): void {
    if (this.closed === undefined) this.#finish({ code, reason, wasClean: true }, "closed by the app");
  }

  // Connecting.

  readonly #asking: AskingOwner;

  /** Asks the app for URL and token, and opens a WebSocket. */
  async #dial(take: (link: Link) => void): Promise<void> {
    const attempt = ++this.#attempt;
    const { url, token } = this.#options;
    let link: Link;
    try {
      const [base, secret] = await Promise.all([answerOf(url), answerOf(token)]);
      if (attempt !== this.#attempt || this.closed !== undefined) return;
      this.#restore(base);
      const { url: full, protocols } = address(base, secret, this.#options);
      const wire = this.#environment.open(full, protocols);
      link = new Link(this.#environment, this.#owner, wire, { token: secret, acks: this.#options.ack !== false });
    } catch (error) {
      if (attempt === this.#attempt && this.closed === undefined) {
        this.#failed({ code: 1006, reason: String(error), wasClean: false });
      }
      return;
    }
    take(link);
  }

  /** The URL is known for the first time: takes up the positions that a page before us has left. */
  #restore(url: string): void {
    this.url = url.replace(/([?&])token=[^&]*&?/, "$1");
    if (this.#memory.key) return;
    this.#memory.key = `sidewire ${this.url}`;
    const { after, was } = this.#memory.take();
    this.#order.restore(after);
    this.#was = was;
  }

  /** Waits, then tries again. */
  #failed(end: End): void {
    const { maxAttempts = Infinity } = this.#options;
    if (this.#attempts >= maxAttempts) {
      this.#finish(end, `no connection after ${maxAttempts} attempts`);
      return;
    }
    const delay = backoff(this.#attempts++, this.#environment.random());
    this.#pause = this.#environment.after(delay, () => this.#retry());
    this.#tell("reconnect", { code: end.code, reason: end.reason, delay });
  }

  #retry(): void {
    this.#pause?.();
    this.#pause = undefined;
    void this.#dial((link) => (this.#link = link));
  }

  /** The handshake did not succeed: counts refusals, which a broken network is not. */
  async #countRefusal({ token }: Link, end: End): Promise<void> {
    if (!(await this.#environment.reachable(this.url)) || this.closed !== undefined) return;
    const { times, token: before } = this.#refused;
    this.#refused = { times: times > 0 && before === token ? times + 1 : 1, token };
    if (this.#refused.times >= REFUSALS) {
      this.#finish(end, `the handshake was refused ${REFUSALS} times with the same token`);
    }
  }

  #listen(): Cancel {
    const { page } = this.#environment;
    const online = (): void => {
      if (this.#pause) this.#retry();
    };
    const hide = (): void => this.#memory.save(this.#order.positions(), this.#was);
    const show = (): void => this.#memory.discard();
    const listeners = { online, pagehide: hide, pageshow: show };
    for (const [type, run] of Object.entries(listeners)) page.addEventListener(type, run);
    return () => {
      for (const [type, run] of Object.entries(listeners)) page.removeEventListener(type, run);
    };
  }

  // A connection's life.

  readonly #owner: LinkOwner = {
    opened: (link) => this.#opened(link),
    heard: (link, text) => this.#heard(link, text),
    ended: (link, end) => this.#ended(link, end),
    tick: (link, count) => this.#tick(link, count),
    aged: (link) => this.#aged(link),
  };

  #opened(link: Link): void {
    const asking = new Asking(link, this.#asking);
    link.asking = asking;
    if (link === this.#link) {
      this.#refused.times = 0;
      link.after(STABLE, () => (this.#attempts = 0));
      this.#order.begin();
      this.#renewal.begin(link.token);
      const again = this.#everOpen;
      this.#everOpen = true;
      this.#tell("open", { again });
      if (this.closed !== undefined) return;
    }
    if (this.#options.resume === false) {
      link.plain = true;
      this.#settled(link);
      return;
    }
    asking.ask();
    link.after(READY_WITHIN, () => this.#ready(link));
  }

  /** The server has said what was missed, or cannot say it. */
  #settled(link: Link, connectionId?: string): void {
    if (connectionId !== undefined && !this.#was.includes(connectionId)) {
      this.#was = [...this.#was, connectionId].slice(-EARLIER);
    }
    if (link === this.#next) this.#promote(link);
    this.#ready(link);
    if (connectionId !== undefined && link === this.#link) this.#tell("resumed", { connectionId });
  }

  #plain(link: Link, acks: boolean): void {
    link.plain = true;
    if (link === this.#link) this.#order.release();
    this.#notice("no_log", "the server keeps no log: what is sent while the connection is away is lost");
    if (!acks && link.acks) {
      link.acks = false;
      this.#sender.withoutAcks(link);
      this.#notice("no_acks", "the server acknowledges nothing: a frame counts as sent when it has left");
    }
    this.#settled(link);
  }

  #ready(link: Link): void {
    link.ready = true;
    this.#sender.pump();
  }

  #ended(link: Link, end: End): void {
    if (this.#draining.delete(link)) {
      this.#sender.lost(link);
    } else if (link === this.#next) {
      this.#next = undefined;
      this.#link?.after(SECOND_AGAIN, () => this.#link && this.#aged(this.#link));
    } else if (link === this.#link) {
      this.#lost(link, end);
    }
  }

  #lost(link: Link, end: End): void {
    this.#link = undefined;
    if (this.#next) {
      // It has begun already: it says what was missed.
      this.#link = this.#next;
      this.#next = undefined;
      if (this.#link.opened) this.#order.begin();
    } else {
      this.#attempt++;
      if (!link.opened) void this.#countRefusal(link, end);
      this.#failed(end);
    }
    this.#sender.lost(link);
  }

  #tick(link: Link, count: number): void {
    if (this.#sender.paused) return;
    this.#drain(link);
    const asks = count % PINGS_TO_RESUME === 0 && link === this.#link && !link.plain && !link.asking?.busy;
    link.ping(() => (asks ? link.asking?.ask() : link.send('{"type":"ping"}')));
  }

  // The second connection, before API Gateway cuts the first.

  #aged(link: Link): void {
    if (link !== this.#link || this.#next) return;
    void this.#dial((next) => {
      if (link === this.#link) this.#next = next;
      else next.drop();
    });
  }

  #promote(next: Link): void {
    const old = this.#link;
    this.#next = undefined;
    this.#link = next;
    this.#renewal.begin(next.token);
    if (!old) return;
    old.draining = true;
    old.asking?.stop();
    this.#draining.add(old);
    this.#drain(old);
  }

  /** Drops a connection whose place was taken, once nothing runs on it any more. */
  #drain(link: Link): void {
    if (!link.draining || link.streaming || this.#sender.waitsFor(link)) return;
    this.#draining.delete(link);
    link.drop(1000);
  }

  // Frames.

  #heard(link: Link, text: string): void {
    const frame = readFrame(text);
    const json = members(frame.json);
    if (!json || !this.#isOurs(link, json, text)) this.#pass(link, frame, json);
    for (const old of this.#draining) this.#drain(old);
  }

  /** Is the frame for the client itself? */
  #isOurs(link: Link, json: Members, text: string): boolean {
    const asking = link.asking;
    switch (json.type) {
      case "pong":
        return true;
      case "missed":
        if (!asking?.open || !Array.isArray(json.frames)) return false;
        for (const missed of splitMissed(text)) this.#pass(link, readFrame(missed));
        return true;
      case "resumed":
        if (!asking?.open || !Array.isArray(json.logs)) return false;
        asking.resumed(json);
        return true;
      case "auth":
        return this.#renewal.answered(json);
      case "ack":
        return this.#acknowledged(link, json);
      case "error":
        return this.#failure(link, json);
      default:
        if (!isGatewayError(json)) return false;
        this.#sender.gatewayFailed();
        return true;
    }
  }

  #acknowledged(link: Link, json: Members): boolean {
    const id = json.in_reply_to;
    if (id === undefined || !link.acks) return false;
    // Broadcasts that left us out have numbers all the same.
    for (const place of readPlaces(json.sidewire)) this.#order.take(place);
    const asking = link.asking;
    asking?.look();
    const mine = typeof id === "string" && id.startsWith(`${this.#prefix}-`);
    return this.#sender.acknowledged(id) || asking?.acknowledged(id) || this.#renewal.refused(json) || mine;
  }

  #failure(link: Link, json: Members): boolean {
    switch (json.code) {
      case "token_expired":
      case "unknown_connection":
        if (typeof json.request_id !== "string") return false;
        link.end({ code: 1000, reason: json.code, wasClean: true });
        return true;
      case "rate_limited": {
        const wait = json.retry_after_ms;
        this.#sender.pauseFor(typeof wait === "number" ? wait : RATE_LIMITED);
        return true;
      }
      default:
        return link.asking?.error(json) || this.#renewal.refused(json) || this.#sender.error(json);
    }
  }

  #pass(link: Link, frame: Frame, json = members(frame.json)): void {
    const place = link.plain ? undefined : readPlace(json?.sidewire);
    if (place) {
      this.#order.take(place, frame);
      link.asking?.look();
      return;
    }
    const record = readStream(json?.sidewire);
    if (record) {
      link.streamed();
      if (this.#isRepeated(record)) return;
    } else if (link.draining) {
      return; // it comes over the other connection, too
    }
    this.#deliver(frame);
  }

  /** Two connections bring the same record. */
  #isRepeated(record: string): boolean {
    if (!this.#next && !this.#draining.size) return false;
    const known = this.#records.has(record);
    if (this.#records.size >= RECORDS_KEPT) this.#records.clear();
    this.#records.add(record);
    return known;
  }

  // Telling the app.

  #deliver(frame: Frame): void {
    this.#tell("message", { data: frame.text, json: frame.json });
  }

  #notice(code: NoticeDetail["code"], message: string): void {
    if (this.#noticed.has(code)) return;
    this.#noticed.add(code);
    if (this.#tell("notice", { code, message })) console.warn(`sidewire-client: ${message}`);
  }

  #tell<K extends keyof SidewireEvents>(type: K, detail: Omit<SidewireEvents[K], keyof Event>): boolean {
    if (this.closed !== undefined && type !== "close") return false;
    const event = makeEvent(type, detail);
    (this[`on${type}`] as ((event: SidewireEvents[K]) => void) | null)?.(event);
    return this.dispatchEvent(event);
  }

  #finish(end: End, reason: string): void {
    this.#memory.save(this.#order.positions(), this.#was);
    this.closed = reason;
    this.#pause?.();
    this.#stopListening();
    for (const link of [this.#link, this.#next, ...this.#draining]) link?.drop(1000, end.reason);
    this.#link = this.#next = undefined;
    this.#renewal.stop(reason);
    this.#sender.close(new Error(reason));
    this.#tell("close", { ...end, reason: end.reason || reason });
  }
}
