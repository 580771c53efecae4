/** Brings numbered frames into the order of their logs, each once. Pure: it knows no socket and no timer. */

import type { LogEntry, Place } from "./frames.ts";

interface Held<F> {
  place: Place;
  /** Nothing where the number belongs to a frame that this client does not get. */
  frame: F | undefined;
}

interface Log<F> {
  /** The last place that was passed on. */
  at?: Place;
  /** Frames behind a hole, or of a connection that does not know yet where it stands. */
  held: Map<string, Held<F>>;
  /** The connection is not in this channel. */
  left?: boolean;
}

/** A server looks at 250 logs of a question. */
const LOGS_ASKED = 240;
/** API Gateway takes 32 KiB from a browser, and names may need escapes. */
const BYTES_ASKED = 24_000;
/** More logs than these are forgotten where the client has left them. */
const LOGS_KEPT = 240;

const keyOf = ({ epoch, seq }: Place): string => `${epoch} ${seq}`;

export class Order<F> {
  /** Frames are held until the server has said where the connection stands. */
  holding = true;
  readonly #logs = new Map<string, Log<F>>();
  /** What each open question named, by its id: the number in each log, or -1 for a log that the question had no
   *  room for. */
  #asked = new Map<unknown, Map<string, number>>();
  /** A connection has ended before anybody said where it stood. */
  #blind = false;
  readonly #deliver: (frame: F) => void;
  readonly #gap: (channel: string | undefined) => void;

  constructor(deliver: (frame: F) => void, gap: (channel: string | undefined) => void) {
    this.#deliver = deliver;
    this.#gap = gap;
  }

  /** Has the server ever said where we stand? */
  get known(): boolean {
    return [...this.#logs.values()].some((log) => log.at);
  }

  /** Are there frames that wait? */
  get holds(): boolean {
    return this.holes().length > 0;
  }

  /** Are there frames behind a hole? */
  get broken(): boolean {
    return !this.holding && this.holds;
  }

  /** Has the connection lost a channel that it was in? */
  get lacks(): boolean {
    return [...this.#logs.values()].some((log) => log.left);
  }

  /** Names each hole. */
  holes(): string[] {
    const logs = [...this.#logs].filter(([, log]) => log.held.size > 0 && !log.left);
    return logs.map(([channel, { at }]) => `${channel} ${at?.seq}`);
  }

  /** Is one of these holes still there? */
  hasAny(holes: string[]): boolean {
    const now = this.holes();
    return holes.some((hole) => now.includes(hole));
  }

  /** The places to go on from. */
  positions(): Place[] {
    return [...this.#logs.values()].flatMap((log) => log.at ?? []);
  }

  restore(places: Place[]): void {
    for (const place of places) this.#log(place.channel).at = place;
  }

  /** A new connection: its questions have not been answered. */
  begin(): void {
    this.holding = true;
    this.#asked.clear();
  }

  /** A connection has ended. If nobody ever said where it stood, the next one cannot ask for what it missed. */
  cut(): void {
    this.#blind = !this.known;
  }

  /** The places that a question names. */
  ask(id?: unknown): Place[] {
    const asked = new Map<string, number>();
    const after: Place[] = [];
    let bytes = 0;
    for (const place of this.positions()) {
      bytes += JSON.stringify(place).length + 1;
      const fits = after.length < LOGS_ASKED && bytes < BYTES_ASKED;
      if (fits) after.push(place);
      asked.set(place.channel ?? "", fits ? place.seq : -1);
    }
    this.#asked.set(id, asked);
    return after;
  }

  /** Takes a frame, or the number of one that is not for us. */
  take(place: Place, frame?: F): void {
    const log = this.#log(place.channel);
    const { at } = log;
    if (at && at.epoch === place.epoch && place.seq <= at.seq) return;
    const key = keyOf(place);
    if (!log.held.get(key)?.frame) log.held.set(key, { place, frame });
    delete log.left;
    if (!this.holding) this.#flush(log);
  }

  /** What the server says of each log after it has sent what was missed. Answers may overtake each other. */
  resumed(entries: LogEntry[], id?: unknown): void {
    const asked = this.#asked.get(id) ?? new Map<string, number>();
    this.#asked.delete(id);
    this.holding = false;
    for (const entry of entries) {
      const log = this.#log(entry.channel);
      if (entry.joined === false) {
        log.left = true; // what it holds waits for the way back
      } else {
        const { complete, ...place } = entry;
        delete log.left;
        this.#answered(log, place, complete === true, asked.get(entry.channel ?? "") ?? 0);
      }
    }
    this.#blind = false;
    for (const log of this.#logs.values()) this.#flush(log);
  }

  /** The server does not answer: goes on behind the holes. */
  giveUp(): void {
    this.holding = false;
    for (const [channel, log] of this.#logs) {
      this.#flush(log);
      if (log.held.size > 0 && !log.left) {
        this.#gap(channel || undefined);
        this.#settle(log);
      }
    }
  }

  /** The server keeps no log. A backend's own member, or a newer server before it, has numbered what is held. */
  release(): void {
    this.#asked.clear();
    this.holding = false;
    for (const log of this.#logs.values()) this.#settle(log);
  }

  #answered(log: Log<F>, newest: Place, complete: boolean, asked: number): void {
    const { at } = log;
    if (at && at.epoch === newest.epoch) {
      // Live frames may have come further while the answer was on its way. A place that was already
      // behind the newest when we asked is none of this log.
      const ahead = at.seq > newest.seq ? asked <= newest.seq : at.seq === newest.seq && at.mark === newest.mark;
      if (ahead) return;
    }
    if (!complete || asked < 0 || this.#blind) this.#gap(newest.channel);
    this.#settle(log, newest);
    log.at = newest;
  }

  /** Passes on what follows without a hole. */
  #flush(log: Log<F>): void {
    for (;;) {
      // Where a log begins, nothing is missing before it.
      const next = log.at
        ? log.held.get(keyOf({ ...log.at, seq: log.at.seq + 1 }))
        : [...log.held.values()].find(({ place }) => place.seq === 1);
      if (!next) return;
      this.#pass(log, next);
    }
  }

  /** Passes on all that is held up to this place, or all, holes or not. */
  #settle(log: Log<F>, upTo?: Place): void {
    const before = log.at?.epoch;
    const rank = ({ place }: Held<F>): number => (place.epoch === before ? 0 : 1);
    const held = [...log.held.values()].sort((a, b) => rank(a) - rank(b) || a.place.seq - b.place.seq);
    for (const one of held) {
      const { epoch, seq } = one.place;
      const settled = !upTo || (epoch === upTo.epoch ? seq <= upTo.seq : epoch === before);
      if (settled) this.#pass(log, one);
    }
  }

  #pass(log: Log<F>, { place, frame }: Held<F>): void {
    log.held.delete(keyOf(place));
    log.at = place;
    if (frame) this.#deliver(frame);
  }

  #log(channel = ""): Log<F> {
    let log = this.#logs.get(channel);
    if (!log) {
      if (this.#logs.size >= LOGS_KEPT) this.#forget();
      log = { held: new Map() };
      this.#logs.set(channel, log);
    }
    return log;
  }

  #forget(): void {
    for (const [channel, log] of this.#logs) {
      if (log.left) {
        this.#logs.delete(channel);
        return;
      }
    }
  }
}
