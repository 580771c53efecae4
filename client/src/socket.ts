/** A WebSocket that comes back by itself, and misses nothing. */

import { Asking, type AskingOwner } from "./asking.ts";
import { backoff } from "./backoff.ts";
import { realEnvironment, type Cancel, type Environment } from "./environment.ts";
import type { NoticeDetail, SidewireEvents } from "./events.ts";
import * as frames from "./frames.ts";
import type { Frame, Members } from "./frames.ts";
import { ended, Link, type End, type LinkOwner } from "./link.ts";
import { Memory } from "./memory.ts";
import { address, answerOf, type SidewireOptions } from "./options.ts";
import { Order } from "./order.ts";
import { Renewal } from "./renewal.ts";
import { Sender, write } from "./sender.ts";

/** A connection that lasts so long is a good one. */
const STABLE = 60_000;
/** Handshakes refused in a row with one token: then the app is told, since a browser does not say whether the
 *  token is wrong or the backend is away. */
const REFUSALS_TOLD = 3;
/** Then it is the end: after five minutes or so. */
const REFUSALS = 40;
/** A question names so many earlier connections. */
const EARLIER = 64;
/** Frames wait so long for `resumed`: then the server tells our own frames of an earlier connection from others'. */
const READY_WITHIN = 1_000;
/** A second connection that failed is tried again after this. */
const SECOND_AGAIN = 30_000;
/** Every tenth ping asks what was missed. */
const PINGS_TO_RESUME = 10;
const RATE_LIMITED = 1_000;
/** So many records are known by which streams over two connections are told apart. */
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
  onclose: ((event: SidewireEvents["close"]) => void) | null = null;

  /** The URL of the newest attempt, without the token. */
  url = "";
  /** Why the socket is closed for good. */
  closed: string | undefined;

  readonly #options: SidewireOptions;
  readonly #environment: Environment;
  readonly #order: Order<Frame>;
  readonly #sender: Sender;
  readonly #renewal: Renewal;
  readonly #memory: Memory;
  readonly #asking: AskingOwner;
  readonly #prefix: string;
  readonly #noticed = new Set<string>();
  readonly #records = new Set<string>();
  readonly #listening = new AbortController();
  #count = 0;
  #was: string[] = [];
  /** The connection in use, or on its way. */
  #link: Link | undefined;
  /** The one that is to take its place. */
  #next: Link | undefined;
  /** Those whose place was taken. */
  readonly #draining = new Set<Link>();
  #everOpen = false;
  #attempts = 0;
  #refused = 0;
  #refusedToken: string | undefined;
  /** Ends the pause before the next attempt. */
  #pause: Cancel | undefined;
  /** Counts attempts: while the app is asked for URL and token, a later one makes it void. */
  #dialled = 0;

  constructor(options: SidewireOptions, environment: Environment = realEnvironment(options.WebSocket)) {
    super();
    const letters = (): string => environment.random().toString(36).slice(2, 8);
    const nextId = (): string => this.#prefix + ++this.#count;
    this.#options = options;
    this.#environment = environment;
    this.#prefix = `${letters()}${letters()}-`;
    this.#order = new Order(
      (frame) => this.#deliver(frame),
      (channel) => this.#tell("gap", { channel }),
    );
    this.#sender = new Sender(environment, nextId, () => (this.#link?.ready ? this.#link : undefined));
    this.#renewal = new Renewal({
      environment,
      automatic: options.renew !== false && typeof options.token === "function",
      nextId,
      token: () => answerOf(options.token),
      send: (text) => this.#link?.send(text),
      unknown: () => this.#notice("no_renewal", "the server does not renew tokens"),
    });
    this.#memory = new Memory(options.storage, this.#prefix);
    this.#asking = {
      environment,
      order: this.#order,
      nextId,
      was: () => this.#was,
      settled: (link, id) => this.#settled(link, id),
      plain: (link, acks) => this.#plain(link, acks),
    };
    // A handler that throws must not stop us, as no listener can.
    this.addEventListener("open", (event) => this.onopen?.(event));
    this.addEventListener("message", (event) => this.onmessage?.(event));
    this.addEventListener("close", (event) => this.onclose?.(event));
    this.#listen();
    this.#dial();
  }

  get readyState(): number {
    if (this.closed) return SidewireSocket.CLOSED;
    return this.#link?.opened ? SidewireSocket.OPEN : SidewireSocket.CONNECTING;
  }

  /** Bytes that have not left. */
  get bufferedAmount(): number {
    return this.#sender.bufferedAmount + (this.#link?.bufferedAmount ?? 0);
  }

  /**
   * Sends a JSON object, after those before it. Resolves when the backend has answered it, and rejects
   * with a `SidewireError` when it could not be served. Sends it again, with the same `id`, until then.
   */
  send(data: string | object): Promise<void> {
    return this.closed ? Promise.reject(new Error(this.closed)) : this.#sender.send(data);
  }

  /** Sends a frame now, once, out of order and without an answer. False: it was not sent. */
  sendVolatile(data: unknown): boolean {
    const { text } = write(data);
    const open = this.#link?.opened && !this.#sender.paused;
    if (open) this.#link?.send(text);
    return !!open;
  }

  /** Gives the server a new token. Resolves with its end, in Unix seconds. */
  renew(): Promise<number> {
    return this.#renewal.renew();
  }

  close(code = 1000, reason = ""): void {
    this.#link?.drop(code, reason);
    this.#finish({ code, reason, wasClean: true }, "closed by the app");
  }

  // Connecting.

  /** Asks the app for URL and token, and opens a WebSocket: a second one, where there is a first. */
  async #dial(first?: Link): Promise<void> {
    const dialled = ++this.#dialled;
    const isVoid = (): unknown => this.closed || dialled !== this.#dialled || first !== this.#link;
    try {
      const { url, token } = this.#options;
      const [base, secret] = await Promise.all([answerOf(url), answerOf(token)]);
      if (isVoid()) return;
      this.#restore(base);
      const { url: full, protocols } = address(base, secret, this.#options);
      const link = new Link(this.#environment, this.#owner, this.#environment.open(full, protocols), secret);
      link.acks = this.#options.ack !== false;
      if (first) this.#next = link;
      else this.#link = link;
    } catch (error) {
      if (isVoid()) return;
      if (first) this.#secondFailed(first);
      else this.#failed(ended(String(error)));
    }
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
    this.#tell("reconnect", { ...end, delay });
  }

  #retry(): void {
    this.#pause?.();
    this.#pause = undefined;
    this.#dial();
  }

  #secondFailed(first: Link): void {
    this.#next = undefined;
    first.after(SECOND_AGAIN, () => this.#owner.aged(first));
  }

  /** A handshake did not succeed: counts refusals, which a broken network is not. */
  async #countRefusal({ token }: Link, end: End): Promise<void> {
    if (!(await this.#environment.reachable(this.url))) return;
    this.#refused = token === this.#refusedToken ? this.#refused + 1 : 1;
    this.#refusedToken = token;
    const words = "this token is refused";
    if (this.#refused >= REFUSALS) this.#finish(end, words);
    else if (this.#refused >= REFUSALS_TOLD) this.#notice("refused", words);
  }

  #listen(): void {
    const listen = (type: string, run: () => unknown): void =>
      this.#environment.page.addEventListener?.(type, run, { signal: this.#listening.signal });
    listen("online", () => this.#pause && this.#retry());
    listen("pagehide", () => this.#save());
    listen("pageshow", () => this.#memory.discard());
  }

  #save(): void {
    this.#memory.save(this.#order.positions(), this.#was);
  }

  // A connection's life.

  readonly #owner: LinkOwner = {
    opened: (link) => {
      link.asking = new Asking(link, this.#asking);
      if (link === this.#link) this.#use(link);
      const resumes = this.#options.resume !== false;
      if (resumes) {
        link.asking.ask();
        link.after(READY_WITHIN, () => this.#ready(link));
      }
      if (link === this.#link) {
        this.#tell("open", { again: this.#everOpen });
        this.#everOpen = true;
      }
      if (!resumes) {
        link.plain = true;
        this.#settled(link);
      }
    },

    heard: (link, text) => {
      const frame = frames.read(text);
      // A server that answers in its response may say nothing by an empty frame.
      if (text && !this.#isOurs(link, frame)) this.#pass(link, frame);
      this.#drain();
    },

    ended: (link, end) => {
      const main = this.#link;
      const next = this.#next;
      this.#draining.delete(link);
      if (link === next) this.#secondFailed(main!);
      else if (link === main && next) this.#use(next);
      else if (link === main) this.#lost(link, end);
      this.#sender.lost(link);
    },

    tick: (link, count) => {
      this.#drain();
      if (this.#sender.paused) return;
      link.expect();
      const asks = count % PINGS_TO_RESUME === 0 && link === this.#link && !link.plain;
      if (asks && !link.asking?.busy) link.asking?.ask();
      else link.send('{"type":"ping"}');
    },

    aged: (link) => {
      if (link === this.#link && !this.#next) this.#dial(link);
    },
  };

  /** The connection is the one in use. */
  #use(link: Link): void {
    this.#link = link;
    this.#next = undefined;
    if (!link.opened) return;
    this.#refused = 0;
    this.#order.begin();
    this.#renewal.begin(link.token);
    link.after(STABLE, () => (this.#attempts = 0));
  }

  #lost(link: Link, end: End): void {
    this.#link = undefined;
    this.#dialled++;
    if (link.opened) this.#order.cut();
    else if (end.code < 4000) void this.#countRefusal(link, end);
    this.#failed(end);
  }

  /** The server has said what was missed, or cannot say it. */
  #settled(link: Link, connectionId?: string): void {
    if (connectionId && !this.#was.includes(connectionId)) {
      this.#was = [...this.#was, connectionId].slice(-EARLIER);
    }
    if (link === this.#next) this.#promote(link);
    this.#ready(link);
    if (connectionId && link === this.#link) this.#tell("resumed", { connectionId });
  }

  #plain(link: Link, acks: boolean): void {
    link.plain = true;
    link.acks &&= acks;
    this.#notice("no_log", `the server keeps no log${acks ? "" : " and acknowledges nothing"}`);
    if (!link.acks) this.#sender.withoutAcks(link);
    this.#settled(link);
    if (link === this.#link) this.#order.release();
  }

  #ready(link: Link): void {
    link.ready = true;
    this.#sender.pump();
  }

  /** The second connection knows all that the first one did. */
  #promote(next: Link): void {
    const old = this.#link!;
    this.#next = undefined;
    this.#link = next;
    this.#renewal.begin(next.token);
    old.draining = true;
    old.asking?.stop();
    this.#draining.add(old);
    this.#drain();
  }

  /** Drops connections whose place was taken, once nothing runs on them any more. */
  #drain(): void {
    for (const link of this.#draining) {
      if (link.streaming || this.#sender.waitsFor(link)) continue;
      this.#draining.delete(link);
      link.drop(1000);
    }
  }

  // Frames.

  /** Is the frame for the client itself? */
  #isOurs(link: Link, { text, members }: Frame): boolean {
    const asking = link.asking!;
    switch (members.type) {
      case "pong":
        return true;
      case "missed":
        if (!asking.open || !Array.isArray(members.frames)) return false;
        for (const missed of frames.splitMissed(text)) this.#pass(link, frames.read(missed));
        return true;
      case "resumed":
        if (!asking.open || !Array.isArray(members.logs)) return false;
        asking.resumed(members);
        return true;
      case "auth":
        return this.#renewal.answered(members);
      case "ack":
        return this.#acknowledged(link, members);
      case "error":
        return this.#failure(link, members);
    }
    if (!frames.isGatewayError(members)) return false;
    this.#sender.gatewayFailed();
    return true;
  }

  #acknowledged(link: Link, frame: Members): boolean {
    const id = frame.in_reply_to;
    if (id === undefined || !link.acks) return false;
    // Broadcasts that left us out have numbers all the same.
    for (const place of frames.readPlaces(frame.sidewire)) this.#order.take(place);
    link.asking?.look();
    link.asking?.mayHaveJoined();
    const answers = this.#sender.answered(frame) || this.#renewal.answered(frame);
    return answers || String(id).startsWith(this.#prefix);
  }

  #failure(link: Link, frame: Members): boolean {
    const { code, retry_after_ms: wait } = frame;
    if (code === "rate_limited") {
      this.#sender.pauseFor(Number(wait) || RATE_LIMITED);
      return true;
    }
    if ((code === "token_expired" || code === "unknown_connection") && frame.request_id) {
      link.end(ended(code));
      return true;
    }
    return link.asking!.error(frame) || this.#renewal.answered(frame) || this.#sender.answered(frame);
  }

  #pass(link: Link, frame: Frame): void {
    const number = frame.members.sidewire;
    const place = frames.readPlace(number);
    if (place && link.plain && link.asking!.open) {
      // The answers were lost.
      link.plain = false;
      link.acks = this.#options.ack !== false;
      this.#order.begin();
      link.asking!.ask();
    }
    if (place && !link.plain) {
      this.#order.take(place, frame);
      link.asking?.look();
      return;
    }
    const record = frames.readStream(number);
    if (record) link.streamed();
    // Other frames come over the new connection, too.
    if (record ? !this.#isRepeated(record) : !link.draining) this.#deliver(frame);
  }

  /** Have two connections brought the same record? */
  #isRepeated(record: string): boolean {
    if (!this.#next && !this.#draining.size) return false;
    const known = this.#records.has(record);
    if (this.#records.size >= RECORDS_KEPT) this.#records.clear();
    this.#records.add(record);
    return known;
  }

  // Telling the app.

  #deliver({ text, json }: Frame): void {
    this.#tell("message", { data: text, json });
  }

  #notice(code: NoticeDetail["code"], message: string): void {
    if (this.#noticed.has(code)) return;
    this.#noticed.add(code);
    if (this.#tell("notice", { code, message })) console.warn(`sidewire-client: ${message}`);
  }

  #tell<K extends keyof SidewireEvents>(type: K, detail: Omit<SidewireEvents[K], keyof Event>): boolean {
    if (this.closed && type !== "close") return false;
    return this.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), detail));
  }

  #finish(end: End, reason: string): void {
    if (this.closed) return;
    this.#save();
    this.closed = reason;
    this.#pause?.();
    this.#listening.abort();
    for (const link of [this.#link, this.#next, ...this.#draining]) link?.drop(1000, end.reason);
    this.#renewal.stop(reason);
    this.#sender.close(new Error(reason));
    this.#tell("close", { ...end, reason: end.reason || reason });
  }
}
