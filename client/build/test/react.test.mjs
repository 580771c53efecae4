// test/react.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement, StrictMode } from "react";
import { act, create } from "react-test-renderer";

// src/react.ts
import { useEffect, useMemo, useRef, useState } from "react";

// src/backoff.ts
var LONGEST = 16e3;
function backoff(attempt, random) {
  return random * Math.min(LONGEST, 1e3 * 2 ** attempt);
}
function between(least, most, random) {
  return least + (most - least) * random;
}

// src/frames.ts
function read(text) {
  let json;
  try {
    json = JSON.parse(text);
  } catch {
  }
  return { text, json, members: members(json) ?? {} };
}
function members(json) {
  return json && typeof json === "object" && !Array.isArray(json) ? json : void 0;
}
var isText = (value) => typeof value === "string";
function readPlace(value) {
  const place2 = members(value);
  const { channel = "", epoch, seq, mark } = place2 ?? {};
  const isPlace = [channel, epoch, mark].every(isText) && Number.isSafeInteger(seq) && seq > 0;
  return isPlace ? place2 : void 0;
}
function readPlaces(value) {
  return Array.isArray(value) ? value.flatMap((place2) => readPlace(place2) ?? []) : [];
}
function readStream(value) {
  const { stream, n } = members(value) ?? {};
  return isText(stream) ? `${stream} ${n}` : void 0;
}
function isGatewayError(frame) {
  return [frame.message, frame.connectionId, frame.requestId].every(isText) && !("type" in frame);
}
function splitMissed(bundle) {
  const frames = [];
  let depth = 0;
  let begin = 0;
  for (const { 0: piece, index } of bundle.matchAll(/"(?:\\.|[^"\\])*"|[{}[\]]/g)) {
    if ("{[".includes(piece) && ++depth === 3) begin = index;
    if ("}]".includes(piece) && depth-- === 3) frames.push(bundle.slice(begin, index + 1));
  }
  return frames;
}

// src/asking.ts
var HOLE_FROM = 300;
var HOLE_TO = 700;
var AGAIN = [2e3, 5e3, 1e4];
var SILENCE = 1e4;
var Asking = class {
  /** Questions without an answer. */
  open = 0;
  #link;
  #owner;
  #ids = /* @__PURE__ */ new Set();
  #tries = 0;
  #waiting;
  constructor(link, owner) {
    this.#link = link;
    this.#owner = owner;
  }
  /** Is a question under way, or about to be asked? */
  get busy() {
    return !!this.#waiting;
  }
  stop() {
    this.#waiting?.();
    this.#waiting = void 0;
  }
  ask() {
    const { order, nextId, was } = this.#owner;
    const [first, id] = [!order.known && this.#tries === 0, nextId()];
    const [after, earlier] = [order.ask(), was()];
    this.#ids.add(id);
    this.open++;
    this.#tries++;
    this.#link.send(
      JSON.stringify({ type: "resume", id, ...after.length && { after }, ...earlier.length && { was: earlier } })
    );
    if (first) this.#wait(SILENCE, () => this.#silence());
    else this.#again();
  }
  /** A frame has come: is one missing before it? */
  look() {
    const { environment, order } = this.#owner;
    if (!order.broken) {
      if (this.open === 0) this.#done();
    } else if (!this.busy) {
      this.#wait(between(HOLE_FROM, HOLE_TO, environment.random()), () => {
        this.stop();
        if (order.broken) this.ask();
      });
    }
  }
  /** `{"type":"resumed",…}` */
  resumed(frame) {
    const { order, settled } = this.#owner;
    const entries = frame.logs.filter(members);
    this.open--;
    if (entries.length === 0) {
      this.#plain(true);
      return;
    }
    order.resumed(entries);
    if (!order.broken) this.#done();
    settled(this.#link, String(frame.connection_id));
  }
  /** Is this error our question's? */
  error(frame) {
    if (!this.#ids.delete(frame.in_reply_to)) return false;
    this.open--;
    if (frame.code === "internal") this.#again();
    else this.#plain(false);
    return true;
  }
  #again() {
    const wait = AGAIN[this.#tries - 1];
    this.#wait(wait ?? SILENCE, () => wait === void 0 ? this.#giveUp() : this.ask());
  }
  #silence() {
    const { order } = this.#owner;
    if (order.holds) this.#giveUp();
    else this.#plain(false);
  }
  #giveUp() {
    this.#done();
    this.#owner.order.giveUp();
    this.#owner.settled(this.#link);
  }
  #plain(acks) {
    this.#done();
    this.#owner.plain(this.#link, acks);
  }
  #done() {
    this.stop();
    this.#tries = 0;
  }
  #wait(ms, run) {
    this.stop();
    this.#waiting = this.#owner.environment.after(ms, run);
  }
};

// src/environment.ts
var LONGEST2 = 2 ** 31 - 1;
function realEnvironment(wire) {
  return {
    now: Date.now,
    random: Math.random,
    after(ms, run) {
      const timer = setTimeout(run, Math.min(ms, LONGEST2));
      return () => clearTimeout(timer);
    },
    open: (url, protocols) => new (wire ?? WebSocket)(url, protocols),
    async reachable(url) {
      try {
        await fetch(url.replace(/^ws/, "http").replace(/\?.*/, ""), { method: "HEAD", mode: "no-cors" });
        return true;
      } catch {
        return false;
      }
    },
    page: globalThis
  };
}

// src/link.ts
var HANDSHAKE = 35e3;
var PING_EVERY = 3e4;
var UNANSWERED = 2;
var MINUTE = 6e4;
var RENEW_FROM = 105 * MINUTE;
var RENEW_TO = 115 * MINUTE;
var ended = (reason, code = 4e3) => ({ code, reason, wasClean: false });
var Link = class {
  opened = false;
  /** Frames may be sent: `resume` has been answered, or takes too long. */
  ready = false;
  /** The server has no log: frames are passed on as they come. */
  plain = false;
  /** The server acknowledges frames. */
  acks = true;
  /** Another connection has taken its place, and it ends when nothing runs on it any more. */
  draining = false;
  asking;
  token;
  #wire;
  #environment;
  #owner;
  #timers = [];
  #ticks = 0;
  #unanswered = 0;
  #over = false;
  #streamed = 0;
  #streamedBefore = 0;
  constructor(environment, owner, wire, token) {
    this.#environment = environment;
    this.#owner = owner;
    this.#wire = wire;
    this.token = token;
    this.after(HANDSHAKE, () => this.opened || this.end(ended("the handshake takes too long")));
    wire.onopen = () => {
      this.opened = true;
      this.after(between(RENEW_FROM, RENEW_TO, environment.random()), () => owner.aged(this));
      this.#pingLater();
      owner.opened(this);
    };
    wire.onmessage = (event) => {
      this.#unanswered = 0;
      owner.heard(this, String(event.data));
    };
    wire.onclose = ({ code, reason, wasClean }) => this.end({ code, reason, wasClean });
    wire.onerror = () => {
    };
  }
  get bufferedAmount() {
    return this.#wire.bufferedAmount;
  }
  send(text) {
    if (this.opened && !this.#over) this.#wire.send(text);
  }
  /** Has a stream's record come within the last half minute or so? */
  get streaming() {
    return this.#streamedBefore + this.#streamed > 0;
  }
  streamed() {
    this.#streamed++;
  }
  /** Leaves the WebSocket, without a word to the owner. A dead one takes minutes to close by itself. */
  drop(code, reason) {
    this.#over = true;
    this.asking?.stop();
    for (const cancel of this.#timers) cancel();
    this.#wire.onopen = this.#wire.onmessage = this.#wire.onclose = null;
    this.#wire.close(code, reason);
  }
  /** Runs this unless the connection ends before. */
  after(ms, run) {
    this.#timers.push(this.#environment.after(ms, run));
  }
  end(end) {
    if (this.#over) return;
    this.drop();
    this.#owner.ended(this, end);
  }
  #pingLater() {
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
  expect() {
    this.#unanswered++;
  }
};

// src/memory.ts
var MOST_SAVED = 8;
var Memory = class {
  #storage;
  #owner;
  key = "";
  constructor(storage, owner) {
    this.#storage = storage;
    this.#owner = owner;
  }
  /** The newest that another page has left behind. */
  take() {
    const saved = this.#read();
    const { after, was } = saved.pop() ?? {};
    this.#write(saved);
    return { after: readPlaces(after), was: Array.isArray(was) ? was.map(String) : [] };
  }
  save(after, was) {
    if (this.key) this.#write([...this.#others(), { by: this.#owner, after, was }].slice(-MOST_SAVED));
  }
  /** The page has come back, and lives on. */
  discard() {
    if (this.key) this.#write(this.#others());
  }
  #others() {
    return this.#read().filter(({ by }) => by !== this.#owner);
  }
  #read() {
    try {
      return JSON.parse(this.#storage?.getItem(this.key) ?? "").filter(members);
    } catch {
      return [];
    }
  }
  #write(saved) {
    try {
      if (saved.length) this.#storage?.setItem(this.key, JSON.stringify(saved));
      else this.#storage?.removeItem(this.key);
    } catch {
    }
  }
};

// src/options.ts
async function answerOf(asked) {
  return typeof asked === "function" ? await asked() : asked;
}
function address(url, token, options) {
  let mark = url.includes("?") ? "&" : "?";
  const add = (name, value) => {
    url += `${mark}${name}=${encodeURIComponent(value)}`;
    mark = "&";
  };
  if (options.resume !== false) add("resume", "1");
  if (options.ack !== false) add("ack", "1");
  if (token === void 0) return { url, protocols: [] };
  if (options.tokenIn === "protocol") return { url, protocols: ["bearer", token] };
  add("token", token);
  return { url, protocols: [] };
}

// src/order.ts
var LOGS_ASKED = 240;
var BYTES_ASKED = 24e3;
var LOGS_KEPT = 240;
var keyOf = ({ epoch, seq }) => `${epoch} ${seq}`;
var Order = class {
  /** Frames are held until the server has said where the connection stands. */
  holding = true;
  #logs = /* @__PURE__ */ new Map();
  /** The numbers that open questions named; below 0 where there was no room for the log. */
  #asked = [];
  #deliver;
  #gap;
  constructor(deliver, gap) {
    this.#deliver = deliver;
    this.#gap = gap;
  }
  /** Has the server ever said where we stand? */
  get known() {
    return [...this.#logs.values()].some((log) => log.at);
  }
  /** Are there frames that wait? */
  get holds() {
    return [...this.#logs.values()].some((log) => log.held.size > 0);
  }
  /** Are there frames behind a hole? */
  get broken() {
    return !this.holding && this.holds;
  }
  /** The places to go on from. */
  positions() {
    return [...this.#logs.values()].flatMap((log) => log.at ?? []);
  }
  restore(places) {
    for (const place2 of places) this.#log(place2.channel).at = place2;
  }
  /** A new connection: its questions have not been answered. */
  begin() {
    this.holding = true;
    this.#asked = [];
  }
  /** The places that a question names. */
  ask() {
    const asked = /* @__PURE__ */ new Map();
    const after = [];
    let bytes = 0;
    for (const place2 of this.positions()) {
      bytes += JSON.stringify(place2).length + 1;
      const fits = after.length < LOGS_ASKED && bytes < BYTES_ASKED;
      if (fits) after.push(place2);
      asked.set(place2.channel ?? "", fits ? place2.seq : -1);
    }
    this.#asked.push(asked);
    return after;
  }
  /** Takes a frame, or the number of one that is not for us. */
  take(place2, frame) {
    const log = this.#log(place2.channel);
    const { at } = log;
    if (at && at.epoch === place2.epoch && place2.seq <= at.seq) return;
    const key = keyOf(place2);
    if (!log.held.get(key)?.frame) log.held.set(key, { place: place2, frame });
    delete log.left;
    if (!this.holding) this.#flush(log);
  }
  /** What the server says of each log after it has sent what was missed. */
  resumed(entries) {
    const asked = this.#asked.shift() ?? /* @__PURE__ */ new Map();
    this.holding = false;
    for (const entry of entries) {
      const log = this.#log(entry.channel);
      if (entry.joined === false) {
        log.left = true;
        this.#settle(log);
      } else {
        const { complete, ...place2 } = entry;
        this.#answered(log, place2, complete === true, asked.get(entry.channel ?? "") ?? 0);
      }
    }
    for (const log of this.#logs.values()) this.#flush(log);
  }
  /** The server does not answer: goes on behind the holes. */
  giveUp() {
    this.holding = false;
    for (const [channel, log] of this.#logs) {
      this.#flush(log);
      if (log.held.size > 0) {
        this.#gap(channel || void 0);
        this.#settle(log);
      }
    }
  }
  /** There is no log: what is held was only numbered by chance, or by a server that went back. */
  release() {
    this.#asked = [];
    this.holding = false;
    for (const log of this.#logs.values()) this.#settle(log);
  }
  #answered(log, newest, complete, asked) {
    const { at } = log;
    if (at && at.epoch === newest.epoch) {
      const ahead = at.seq > newest.seq ? asked <= newest.seq : at.seq === newest.seq && at.mark === newest.mark;
      if (ahead) return;
    }
    if (!complete || asked < 0) this.#gap(newest.channel);
    this.#settle(log, newest);
    log.at = newest;
  }
  /** Passes on what follows without a hole. */
  #flush(log) {
    for (; ; ) {
      const next = log.at ? log.held.get(keyOf({ ...log.at, seq: log.at.seq + 1 })) : [...log.held.values()].find(({ place: place2 }) => place2.seq === 1);
      if (!next) return;
      this.#pass(log, next);
    }
  }
  /** Passes on all that is held up to this place, or all, holes or not. */
  #settle(log, upTo) {
    const before = log.at?.epoch;
    const rank = ({ place: place2 }) => place2.epoch === before ? 0 : 1;
    const held = [...log.held.values()].sort((a, b) => rank(a) - rank(b) || a.place.seq - b.place.seq);
    for (const one of held) {
      const { epoch, seq } = one.place;
      const settled = !upTo || (epoch === upTo.epoch ? seq <= upTo.seq : epoch === before);
      if (settled) this.#pass(log, one);
    }
  }
  #pass(log, { place: place2, frame }) {
    log.held.delete(keyOf(place2));
    log.at = place2;
    if (frame) this.#deliver(frame);
  }
  #log(channel = "") {
    let log = this.#logs.get(channel);
    if (!log) {
      if (this.#logs.size >= LOGS_KEPT) this.#forget();
      log = { held: /* @__PURE__ */ new Map() };
      this.#logs.set(channel, log);
    }
    return log;
  }
  #forget() {
    for (const [channel, log] of this.#logs) {
      if (log.left) {
        this.#logs.delete(channel);
        return;
      }
    }
  }
};

// src/renewal.ts
var AHEAD = 6e4;
var SOONEST = 5e3;
var ANSWERED_WITHIN = 3e4;
function tokenEnd(token = "") {
  try {
    const payload = token.split(".")[1].replace(/-/g, "+").replace(/_/g, "/");
    return Number(members(JSON.parse(atob(payload))).exp) || void 0;
  } catch {
    return void 0;
  }
}
function renewIn(end, now) {
  const left = end * 1e3 - now;
  return left > 0 ? Math.max(SOONEST, left - Math.min(AHEAD, left / 4)) : AHEAD;
}
var Renewal = class {
  #owner;
  #timer;
  /** Ends the renewal that is under way. */
  #settle;
  #id;
  #known = true;
  constructor(owner) {
    this.#owner = owner;
  }
  /** A connection has begun, with this token. */
  begin(token) {
    this.stop("the connection was lost");
    this.#schedule(tokenEnd(token));
  }
  stop(message) {
    this.#timer?.();
    this.#settle?.({ message });
  }
  /** Gives the server the app's newest token. Resolves with its end, in Unix seconds. */
  async renew() {
    const { environment, nextId, send } = this.#owner;
    const token = await this.#owner.token();
    this.#settle?.({ message: "another renewal has begun" });
    return new Promise((resolve, reject) => {
      const id = this.#id = nextId();
      const cancel = environment.after(ANSWERED_WITHIN, () => this.#settle?.({ message: "no answer" }));
      this.#settle = ({ expires_at: end, message }) => {
        this.#settle = void 0;
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
  answered(frame) {
    if (!this.#settle || frame.type !== "auth" && frame.in_reply_to !== this.#id) return false;
    this.#known = frame.type === "auth" || ["backend_unavailable", "internal"].includes(String(frame.code));
    this.#settle(frame);
    if (!this.#known) this.#owner.unknown();
    return true;
  }
  #schedule(end) {
    const { automatic, environment } = this.#owner;
    this.#timer?.();
    if (!automatic || !end || !this.#known) return;
    this.#timer = environment.after(renewIn(end, environment.now()), () => {
      this.renew().catch(() => this.#schedule(end));
    });
  }
};

// src/sender.ts
var MOST_BYTES = 32 * 1024;
var ANSWERED_WITHIN2 = 9e4;
var LEAVES = 50;
var SidewireError = class extends Error {
  name = "SidewireError";
  code;
  /** The frame's id: sent again with it, the backend knows the repeat. */
  id;
  /** The whole error frame: `status`, `detail` and `request_id` may be in it. */
  frame;
  constructor(frame, id) {
    super(String(frame.message));
    this.code = String(frame.code);
    this.id = id;
    this.frame = frame;
  }
};
function write(data) {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    throw new RangeError(`the frame has ${bytes} bytes, API Gateway takes ${MOST_BYTES}: send it over HTTP`);
  }
  return { text, bytes };
}
var Sender = class {
  #environment;
  #nextId;
  #target;
  #items = [];
  /** The first item is under way over this connection. */
  #under;
  #timer;
  #pause;
  constructor(environment, nextId, target) {
    this.#environment = environment;
    this.#nextId = nextId;
    this.#target = target;
  }
  /** Bytes that have not been sent yet. */
  get bufferedAmount() {
    return this.#items.reduce((sum, { bytes, sent }) => sum + (sent ? 0 : bytes), 0);
  }
  get paused() {
    return !!this.#pause;
  }
  /** Does this connection still owe an answer? */
  waitsFor(link) {
    return this.#under === link;
  }
  send(data) {
    return new Promise((resolve, reject) => {
      const { id, text } = identify(data, this.#nextId);
      this.#items.push({ id, ...write(text), resolve, reject, sent: false, failures: 0 });
      this.pump();
    });
  }
  /** Sends the next frame, if it can be sent. */
  pump() {
    const [item, link] = [this.#items[0], this.#target()];
    if (!item || !link || this.#under || this.#pause) return;
    item.sent = true;
    this.#under = link;
    link.send(item.text);
    if (link.acks) this.#expect(ANSWERED_WITHIN2);
    else this.withoutAcks(link);
  }
  /** An ack, or an error frame. Is it ours? */
  answered(frame) {
    const item = this.#items[0];
    if (!item?.sent || item.id !== frame.in_reply_to) return false;
    this.#items.shift();
    if (frame.type === "error") item.reject(new SidewireError(frame, item.id));
    else item.resolve();
    this.#again();
    return true;
  }
  /** API Gateway's own error frame: the function has failed, or was too slow. It may not be ours. */
  gatewayFailed() {
    const item = this.#items[0];
    if (item && this.#under) this.#expect(backoff(item.failures++, this.#environment.random()));
  }
  /** The server has dropped what came: waits, then sends it again. */
  pauseFor(ms) {
    this.#free();
    this.#pause?.();
    this.#pause = this.#environment.after(ms, () => {
      this.#pause = void 0;
      this.pump();
    });
  }
  lost(link) {
    if (this.waitsFor(link)) this.#again();
  }
  /** No answer will come over this connection: a frame is done when it has left. */
  withoutAcks(link) {
    if (!this.waitsFor(link)) return;
    this.#expect(LEAVES, () => {
      if (link.bufferedAmount) this.withoutAcks(link);
      else this.answered({ in_reply_to: this.#items[0]?.id });
    });
  }
  close(error) {
    this.#free();
    this.#pause?.();
    for (const item of this.#items.splice(0)) item.reject(error);
  }
  /** Sends it again after this. */
  #expect(ms, run = () => this.#again()) {
    this.#timer?.();
    this.#timer = this.#environment.after(ms, run);
  }
  #again() {
    this.#free();
    this.pump();
  }
  #free() {
    this.#timer?.();
    this.#under = void 0;
  }
};
function identify(data, nextId) {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const object = members(JSON.parse(text));
  const given = object?.id;
  if (!object || !["string", "number", "undefined"].includes(typeof given)) {
    throw new TypeError("send takes an object, and an `id` in it must be a string or a number");
  }
  if (given !== void 0) return { id: given, text };
  const id = nextId();
  const rest = text.trimStart().slice(1);
  return { id, text: `{"id":${JSON.stringify(id)}${Object.keys(object).length ? "," : ""}${rest}` };
}

// src/socket.ts
var STABLE = 6e4;
var REFUSALS = 3;
var EARLIER = 64;
var READY_WITHIN = 1e3;
var SECOND_AGAIN = 3e4;
var PINGS_TO_RESUME = 10;
var RATE_LIMITED = 1e3;
var RECORDS_KEPT = 256;
var SidewireSocket = class _SidewireSocket extends EventTarget {
  static CONNECTING = 0;
  static OPEN = 1;
  static CLOSING = 2;
  static CLOSED = 3;
  onopen = null;
  onmessage = null;
  onclose = null;
  /** The URL of the newest attempt, without the token. */
  url = "";
  /** Why the socket is closed for good. */
  closed;
  #options;
  #environment;
  #order;
  #sender;
  #renewal;
  #memory;
  #asking;
  #prefix;
  #noticed = /* @__PURE__ */ new Set();
  #records = /* @__PURE__ */ new Set();
  #listening = new AbortController();
  #count = 0;
  #was = [];
  /** The connection in use, or on its way. */
  #link;
  /** The one that is to take its place. */
  #next;
  /** Those whose place was taken. */
  #draining = /* @__PURE__ */ new Set();
  #everOpen = false;
  #attempts = 0;
  #refused = 0;
  #refusedToken;
  /** Ends the pause before the next attempt. */
  #pause;
  /** Counts attempts: while the app is asked for URL and token, a later one makes it void. */
  #dialled = 0;
  constructor(options, environment = realEnvironment(options.WebSocket)) {
    super();
    const letters = () => environment.random().toString(36).slice(2, 8);
    const nextId = () => this.#prefix + ++this.#count;
    this.#options = options;
    this.#environment = environment;
    this.#prefix = `${letters()}${letters()}-`;
    this.#order = new Order(
      (frame) => this.#deliver(frame),
      (channel) => this.#tell("gap", { channel })
    );
    this.#sender = new Sender(environment, nextId, () => this.#link?.ready ? this.#link : void 0);
    this.#renewal = new Renewal({
      environment,
      automatic: options.renew !== false && typeof options.token === "function",
      nextId,
      token: () => answerOf(options.token),
      send: (text) => this.#link?.send(text),
      unknown: () => this.#notice("no_renewal", "the server does not renew tokens")
    });
    this.#memory = new Memory(options.storage, this.#prefix);
    this.#asking = {
      environment,
      order: this.#order,
      nextId,
      was: () => this.#was,
      settled: (link, id) => this.#settled(link, id),
      plain: (link, acks) => this.#plain(link, acks)
    };
    this.addEventListener("open", (event) => this.onopen?.(event));
    this.addEventListener("message", (event) => this.onmessage?.(event));
    this.addEventListener("close", (event) => this.onclose?.(event));
    this.#listen();
    this.#dial();
  }
  get readyState() {
    if (this.closed) return _SidewireSocket.CLOSED;
    return this.#link?.opened ? _SidewireSocket.OPEN : _SidewireSocket.CONNECTING;
  }
  /** Bytes that have not left. */
  get bufferedAmount() {
    return this.#sender.bufferedAmount + (this.#link?.bufferedAmount ?? 0);
  }
  /**
   * Sends a JSON object, after those before it. Resolves when the backend has answered it, and rejects
   * with a `SidewireError` when it could not be served. Sends it again, with the same `id`, until then.
   */
  send(data) {
    return this.closed ? Promise.reject(new Error(this.closed)) : this.#sender.send(data);
  }
  /** Sends a frame now, once, out of order and without an answer. False: it was not sent. */
  sendVolatile(data) {
    const { text } = write(data);
    const open = this.#link?.opened && !this.#sender.paused;
    if (open) this.#link?.send(text);
    return !!open;
  }
  /** Gives the server a new token. Resolves with its end, in Unix seconds. */
  renew() {
    return this.#renewal.renew();
  }
  close(code = 1e3, reason = "") {
    this.#link?.drop(code, reason);
    this.#finish({ code, reason, wasClean: true }, "closed by the app");
  }
  // Connecting.
  /** Asks the app for URL and token, and opens a WebSocket: a second one, where there is a first. */
  async #dial(first) {
    const dialled = ++this.#dialled;
    const isVoid = () => !!this.closed || dialled !== this.#dialled || first !== this.#link;
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
  #restore(url) {
    this.url = url.replace(/([?&])token=[^&]*&?/, "$1");
    if (this.#memory.key) return;
    this.#memory.key = `sidewire ${this.url}`;
    const { after, was } = this.#memory.take();
    this.#order.restore(after);
    this.#was = was;
  }
  /** Waits, then tries again. */
  #failed(end) {
    const { maxAttempts = Infinity } = this.#options;
    if (this.#attempts >= maxAttempts) {
      this.#finish(end, `no connection after ${maxAttempts} attempts`);
      return;
    }
    const delay = backoff(this.#attempts++, this.#environment.random());
    this.#pause = this.#environment.after(delay, () => this.#retry());
    this.#tell("reconnect", { ...end, delay });
  }
  #retry() {
    this.#pause?.();
    this.#pause = void 0;
    this.#dial();
  }
  #secondFailed(first) {
    this.#next = void 0;
    first.after(SECOND_AGAIN, () => this.#owner.aged(first));
  }
  /** A handshake did not succeed: counts refusals, which a broken network is not. */
  async #countRefusal({ token }, end) {
    if (!await this.#environment.reachable(this.url)) return;
    this.#refused = token === this.#refusedToken ? this.#refused + 1 : 1;
    this.#refusedToken = token;
    if (this.#refused >= REFUSALS) this.#finish(end, "the handshake was refused three times with the same token");
  }
  #listen() {
    const listen = (type, run) => this.#environment.page.addEventListener?.(type, run, { signal: this.#listening.signal });
    listen("online", () => this.#pause && this.#retry());
    listen("pagehide", () => this.#save());
    listen("pageshow", () => this.#memory.discard());
  }
  #save() {
    this.#memory.save(this.#order.positions(), this.#was);
  }
  // A connection's life.
  #owner = {
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
      const frame = read(text);
      if (!this.#isOurs(link, frame)) this.#pass(link, frame);
      this.#drain();
    },
    ended: (link, end) => {
      const [main, next] = [this.#link, this.#next];
      this.#draining.delete(link);
      if (link === next) this.#secondFailed(main);
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
    }
  };
  /** The connection is the one in use. */
  #use(link) {
    this.#link = link;
    this.#next = void 0;
    if (!link.opened) return;
    this.#refused = 0;
    this.#order.begin();
    this.#renewal.begin(link.token);
    link.after(STABLE, () => this.#attempts = 0);
  }
  #lost(link, end) {
    this.#link = void 0;
    this.#dialled++;
    if (!link.opened && end.code < 4e3) void this.#countRefusal(link, end);
    this.#failed(end);
  }
  /** The server has said what was missed, or cannot say it. */
  #settled(link, connectionId) {
    if (connectionId && !this.#was.includes(connectionId)) {
      this.#was = [...this.#was, connectionId].slice(-EARLIER);
    }
    if (link === this.#next) this.#promote(link);
    this.#ready(link);
    if (connectionId && link === this.#link) this.#tell("resumed", { connectionId });
  }
  #plain(link, acks) {
    link.plain = true;
    link.acks &&= acks;
    this.#notice("no_log", `the server keeps no log${acks ? "" : " and acknowledges nothing"}`);
    if (!link.acks) this.#sender.withoutAcks(link);
    this.#settled(link);
    if (link === this.#link) this.#order.release();
  }
  #ready(link) {
    link.ready = true;
    this.#sender.pump();
  }
  /** The second connection knows all that the first one did. */
  #promote(next) {
    const old = this.#link;
    this.#next = void 0;
    this.#link = next;
    this.#renewal.begin(next.token);
    old.draining = true;
    old.asking?.stop();
    this.#draining.add(old);
    this.#drain();
  }
  /** Drops connections whose place was taken, once nothing runs on them any more. */
  #drain() {
    for (const link of this.#draining) {
      if (link.streaming || this.#sender.waitsFor(link)) continue;
      this.#draining.delete(link);
      link.drop(1e3);
    }
  }
  // Frames.
  /** Is the frame for the client itself? */
  #isOurs(link, { text, members: members2 }) {
    const asking = link.asking;
    switch (members2.type) {
      case "pong":
        return true;
      case "missed":
        if (!asking.open || !Array.isArray(members2.frames)) return false;
        for (const missed of splitMissed(text)) this.#pass(link, read(missed));
        return true;
      case "resumed":
        if (!asking.open || !Array.isArray(members2.logs)) return false;
        asking.resumed(members2);
        return true;
      case "auth":
        return this.#renewal.answered(members2);
      case "ack":
        return this.#acknowledged(link, members2);
      case "error":
        return this.#failure(link, members2);
    }
    if (!isGatewayError(members2)) return false;
    this.#sender.gatewayFailed();
    return true;
  }
  #acknowledged(link, frame) {
    const id = frame.in_reply_to;
    if (id === void 0 || !link.acks) return false;
    for (const place2 of readPlaces(frame.sidewire)) this.#order.take(place2);
    link.asking?.look();
    const answers = this.#sender.answered(frame) || this.#renewal.answered(frame);
    return answers || String(id).startsWith(this.#prefix);
  }
  #failure(link, frame) {
    const { code, retry_after_ms: wait } = frame;
    if (code === "rate_limited") {
      this.#sender.pauseFor(Number(wait) || RATE_LIMITED);
      return true;
    }
    if ((code === "token_expired" || code === "unknown_connection") && frame.request_id) {
      link.end(ended(code));
      return true;
    }
    return link.asking.error(frame) || this.#renewal.answered(frame) || this.#sender.answered(frame);
  }
  #pass(link, frame) {
    const number = frame.members.sidewire;
    const place2 = !link.plain && readPlace(number);
    if (place2) {
      this.#order.take(place2, frame);
      link.asking?.look();
      return;
    }
    const record = readStream(number);
    if (record) link.streamed();
    if (record ? !this.#isRepeated(record) : !link.draining) this.#deliver(frame);
  }
  /** Have two connections brought the same record? */
  #isRepeated(record) {
    if (!this.#next && !this.#draining.size) return false;
    const known = this.#records.has(record);
    if (this.#records.size >= RECORDS_KEPT) this.#records.clear();
    this.#records.add(record);
    return known;
  }
  // Telling the app.
  #deliver({ text, json }) {
    this.#tell("message", { data: text, json });
  }
  #notice(code, message) {
    if (this.#noticed.has(code)) return;
    this.#noticed.add(code);
    if (this.#tell("notice", { code, message })) console.warn(`sidewire-client: ${message}`);
  }
  #tell(type, detail) {
    if (this.closed && type !== "close") return false;
    return this.dispatchEvent(Object.assign(new Event(type, { cancelable: true }), detail));
  }
  #finish(end, reason) {
    if (this.closed) return;
    this.#save();
    this.closed = reason;
    this.#pause?.();
    this.#listening.abort();
    for (const link of [this.#link, this.#next, ...this.#draining]) link?.drop(1e3, end.reason);
    this.#renewal.stop(reason);
    this.#sender.close(new Error(reason));
    this.#tell("close", { ...end, reason: end.reason || reason });
  }
};

// src/react.ts
function useSidewire(options) {
  const { key = typeof options.url === "string" ? options.url : "", enabled = true } = options;
  const newest = useRef(options);
  newest.current = options;
  const current = useRef(void 0);
  const [state, setState] = useState({ status: "connecting" });
  useEffect(() => {
    if (!enabled) return;
    const ask = (asked) => typeof asked === "function" ? asked() : asked;
    const { token } = newest.current;
    const socket = new SidewireSocket({
      ...newest.current,
      url: () => ask(newest.current.url),
      token: () => ask(newest.current.token),
      // Only a function gives a newer token by itself.
      ...typeof token !== "function" && { renew: false }
    });
    current.current = socket;
    setState({ status: "connecting" });
    socket.addEventListener("open", () => setState({ status: "open" }));
    socket.addEventListener("reconnect", () => setState({ status: "connecting" }));
    socket.addEventListener("message", (event) => newest.current.onMessage?.(event.json, event));
    socket.addEventListener("gap", (event) => newest.current.onGap?.(event.channel));
    socket.addEventListener("close", (event) => {
      setState({ status: "closed", closed: event.reason });
      newest.current.onClose?.(event);
    });
    return () => {
      current.current = void 0;
      socket.close();
    };
  }, [key, enabled]);
  const calls = useMemo(() => {
    const missing = () => Promise.reject(new Error("there is no socket"));
    return {
      send: (data) => current.current?.send(data) ?? missing(),
      sendVolatile: (data) => current.current?.sendVolatile(data) ?? false,
      renew: () => current.current?.renew() ?? missing(),
      socket: () => current.current
    };
  }, []);
  return { ...calls, status: state.status, closed: state.closed };
}

// test/world.ts
var FakeWire = class {
  bufferedAmount = 0;
  onopen = null;
  onmessage = null;
  onclose = null;
  onerror = null;
  sent = [];
  closedWith;
  closed = false;
  url;
  protocols;
  constructor(url, protocols) {
    this.url = url;
    this.protocols = protocols;
  }
  send(text) {
    this.sent.push(text);
  }
  close(code) {
    this.closedWith = this.closed ? this.closedWith : code;
    this.closed = true;
  }
  /** What was sent, as JSON. */
  get frames() {
    return this.sent.map((text) => JSON.parse(text));
  }
  ofType(type) {
    return this.frames.filter((frame) => frame.type === type);
  }
  last() {
    return this.frames.at(-1) ?? {};
  }
  accept() {
    this.onopen?.();
  }
  get(frame) {
    this.onmessage?.({ data: typeof frame === "string" ? frame : JSON.stringify(frame) });
  }
  cut(code = 1006, reason = "") {
    this.onclose?.({ code, reason, wasClean: code === 1e3 });
  }
  /** Is it there, as far as the client is concerned? */
  get live() {
    return this.onmessage !== null;
  }
};
function place(seq, channel, epoch = "epoch001") {
  return { ...channel && { channel }, epoch, seq, mark: `mark${String(seq).padStart(4, "0")}` };
}
function numbered(seq, channel, epoch) {
  return { type: "message", n: seq, sidewire: place(seq, channel, epoch) };
}
function resumed(logs, connection_id = "c1") {
  const entries = logs.map((log) => ({ complete: true, ...log }));
  return { type: "resumed", connection_id, logs: entries };
}

// test/react.test.ts
globalThis.IS_REACT_ACT_ENVIRONMENT = true;
var Mounted = class {
  wires = [];
  statuses = [];
  current;
  #component = (options) => {
    this.current = useSidewire(options);
    this.statuses.push(this.current.status);
    return null;
  };
  #class;
  #root;
  constructor() {
    const { wires } = this;
    this.#class = class extends FakeWire {
      constructor(url, protocols) {
        super(url, protocols);
        wires.push(this);
      }
    };
  }
  #element(options, strict) {
    const element = createElement(this.#component, { url: "wss://host/dev", WebSocket: this.#class, ...options });
    return strict ? createElement(StrictMode, null, element) : element;
  }
  async mount(options = {}, strict = false) {
    await act(async () => {
      this.#root = create(this.#element(options, strict));
    });
  }
  async update(options) {
    await act(async () => this.#root.update(this.#element(options, false)));
  }
  async unmount() {
    await act(async () => this.#root.unmount());
  }
  async accept() {
    const wire = this.wires.at(-1);
    await act(async () => {
      wire.accept();
      wire.get(resumed([place(40)]));
    });
    return wire;
  }
};
test("connects, passes on frames, and closes with the component", async () => {
  const mounted = new Mounted();
  const seen = [];
  await mounted.mount({ onMessage: (json) => seen.push(json.n) });
  assert.equal(mounted.current.status, "connecting");
  const wire = await mounted.accept();
  assert.equal(mounted.current.status, "open");
  await act(async () => wire.get(numbered(41)));
  assert.deepEqual(seen, [41]);
  await mounted.unmount();
  assert.equal(wire.closed, true);
});
test("a new handler or token function does not make a new socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({ onMessage: () => assert.fail("an old handler") });
  const wire = await mounted.accept();
  const seen = [];
  await mounted.update({ onMessage: (json) => seen.push(json), token: () => "new" });
  await act(async () => wire.get({ n: 1 }));
  assert.deepEqual(seen, [{ n: 1 }]);
  assert.equal(mounted.wires.length, 1);
  await mounted.unmount();
});
test("a new URL or key makes a new socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({ url: "wss://host/a" });
  await mounted.update({ url: "wss://host/b" });
  await mounted.update({ url: () => "wss://host/c", key: "c" });
  assert.deepEqual(mounted.wires.map(({ closed }) => closed), [true, true, false]);
  await mounted.unmount();
});
test("with `enabled: false` there is no socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({ enabled: false });
  assert.equal(mounted.wires.length, 0);
  await assert.rejects(mounted.current.send({}), /no socket/);
  assert.equal(mounted.current.sendVolatile({}), false);
  await mounted.update({ enabled: true });
  assert.equal(mounted.wires.length, 1);
  await mounted.unmount();
});
test("sends, and says why it is closed", async () => {
  const mounted = new Mounted();
  await mounted.mount();
  const wire = await mounted.accept();
  const sent = mounted.current.send({ type: "message" });
  await act(async () => wire.get({ type: "ack", in_reply_to: wire.last().id }));
  await sent;
  await act(async () => mounted.current.socket().close(1e3, "enough"));
  assert.deepEqual([mounted.current.status, mounted.current.closed], ["closed", "enough"]);
  await mounted.unmount();
});
test("tells gaps", async () => {
  const mounted = new Mounted();
  const gaps = [];
  await mounted.mount({ onGap: (channel) => gaps.push(channel) });
  await act(async () => {
    mounted.wires[0].accept();
    mounted.wires[0].get(resumed([{ ...place(40, "a"), complete: false }]));
  });
  assert.deepEqual(gaps, ["a"]);
  await mounted.unmount();
});
test("React's strict mode, which mounts twice, leaves one socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({}, true);
  assert.equal(mounted.wires.filter(({ closed }) => !closed).length, 1);
  await mounted.unmount();
  assert.equal(mounted.wires.filter(({ closed }) => !closed).length, 0);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9yZWFjdC50ZXN0LnRzIiwgIi4uLy4uL3NyYy9yZWFjdC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvZnJhbWVzLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zZW5kZXIudHMiLCAiLi4vLi4vc3JjL3NvY2tldC50cyIsICIuLi8uLi90ZXN0L3dvcmxkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBjcmVhdGVFbGVtZW50LCBTdHJpY3RNb2RlLCB0eXBlIFJlYWN0RWxlbWVudCB9IGZyb20gXCJyZWFjdFwiO1xuaW1wb3J0IHsgYWN0LCBjcmVhdGUgfSBmcm9tIFwicmVhY3QtdGVzdC1yZW5kZXJlclwiO1xuaW1wb3J0IHsgdXNlU2lkZXdpcmUsIHR5cGUgU2lkZXdpcmUsIHR5cGUgVXNlU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4uL3NyYy9yZWFjdC50c1wiO1xuaW1wb3J0IHsgRmFrZVdpcmUsIG51bWJlcmVkLCBwbGFjZSwgcmVzdW1lZCB9IGZyb20gXCIuL3dvcmxkLnRzXCI7XG5cbihnbG9iYWxUaGlzIGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+KS5JU19SRUFDVF9BQ1RfRU5WSVJPTk1FTlQgPSB0cnVlO1xuXG4vKiogQSBjb21wb25lbnQgd2l0aCB0aGUgaG9vaywgYW5kIHRoZSBXZWJTb2NrZXRzIHRoYXQgaXQgaGFzIG9wZW5lZC4gKi9cbmNsYXNzIE1vdW50ZWQge1xuICByZWFkb25seSB3aXJlczogRmFrZVdpcmVbXSA9IFtdO1xuICByZWFkb25seSBzdGF0dXNlczogc3RyaW5nW10gPSBbXTtcbiAgY3VycmVudCE6IFNpZGV3aXJlO1xuICByZWFkb25seSAjY29tcG9uZW50ID0gKG9wdGlvbnM6IFVzZVNpZGV3aXJlT3B0aW9ucyk6IG51bGwgPT4ge1xuICAgIHRoaXMuY3VycmVudCA9IHVzZVNpZGV3aXJlKG9wdGlvbnMpO1xuICAgIHRoaXMuc3RhdHVzZXMucHVzaCh0aGlzLmN1cnJlbnQuc3RhdHVzKTtcbiAgICByZXR1cm4gbnVsbDtcbiAgfTtcbiAgcmVhZG9ubHkgI2NsYXNzOiB1bmtub3duO1xuICAjcm9vdCE6IFJldHVyblR5cGU8dHlwZW9mIGNyZWF0ZT47XG5cbiAgY29uc3RydWN0b3IoKSB7XG4gICAgY29uc3QgeyB3aXJlcyB9ID0gdGhpcztcbiAgICB0aGlzLiNjbGFzcyA9IGNsYXNzIGV4dGVuZHMgRmFrZVdpcmUge1xuICAgICAgY29uc3RydWN0b3IodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pIHtcbiAgICAgICAgc3VwZXIodXJsLCBwcm90b2NvbHMpO1xuICAgICAgICB3aXJlcy5wdXNoKHRoaXMpO1xuICAgICAgfVxuICAgIH07XG4gIH1cblxuICAjZWxlbWVudChvcHRpb25zOiBQYXJ0aWFsPFVzZVNpZGV3aXJlT3B0aW9ucz4sIHN0cmljdDogYm9vbGVhbik6IFJlYWN0RWxlbWVudCB7XG4gICAgY29uc3QgZWxlbWVudCA9IGNyZWF0ZUVsZW1lbnQodGhpcy4jY29tcG9uZW50LCB7IHVybDogXCJ3c3M6Ly9ob3N0L2RldlwiLCBXZWJTb2NrZXQ6IHRoaXMuI2NsYXNzLCAuLi5vcHRpb25zIH0pO1xuICAgIHJldHVybiBzdHJpY3QgPyBjcmVhdGVFbGVtZW50KFN0cmljdE1vZGUsIG51bGwsIGVsZW1lbnQpIDogZWxlbWVudDtcbiAgfVxuXG4gIGFzeW5jIG1vdW50KG9wdGlvbnM6IFBhcnRpYWw8VXNlU2lkZXdpcmVPcHRpb25zPiA9IHt9LCBzdHJpY3QgPSBmYWxzZSk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IGFjdChhc3luYyAoKSA9PiB7XG4gICAgICB0aGlzLiNyb290ID0gY3JlYXRlKHRoaXMuI2VsZW1lbnQob3B0aW9ucywgc3RyaWN0KSk7XG4gICAgfSk7XG4gIH1cblxuICBhc3luYyB1cGRhdGUob3B0aW9uczogUGFydGlhbDxVc2VTaWRld2lyZU9wdGlvbnM+KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgYWN0KGFzeW5jICgpID0+IHRoaXMuI3Jvb3QudXBkYXRlKHRoaXMuI2VsZW1lbnQob3B0aW9ucywgZmFsc2UpKSk7XG4gIH1cblxuICBhc3luYyB1bm1vdW50KCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IGFjdChhc3luYyAoKSA9PiB0aGlzLiNyb290LnVubW91bnQoKSk7XG4gIH1cblxuICBhc3luYyBhY2NlcHQoKTogUHJvbWlzZTxGYWtlV2lyZT4ge1xuICAgIGNvbnN0IHdpcmUgPSB0aGlzLndpcmVzLmF0KC0xKSE7XG4gICAgYXdhaXQgYWN0KGFzeW5jICgpID0+IHtcbiAgICAgIHdpcmUuYWNjZXB0KCk7XG4gICAgICB3aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gICAgfSk7XG4gICAgcmV0dXJuIHdpcmU7XG4gIH1cbn1cblxudGVzdChcImNvbm5lY3RzLCBwYXNzZXMgb24gZnJhbWVzLCBhbmQgY2xvc2VzIHdpdGggdGhlIGNvbXBvbmVudFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IG1vdW50ZWQgPSBuZXcgTW91bnRlZCgpO1xuICBjb25zdCBzZWVuOiB1bmtub3duW10gPSBbXTtcbiAgYXdhaXQgbW91bnRlZC5tb3VudCh7IG9uTWVzc2FnZTogKGpzb24pID0+IHNlZW4ucHVzaCgoanNvbiBhcyB7IG46IG51bWJlciB9KS5uKSB9KTtcbiAgYXNzZXJ0LmVxdWFsKG1vdW50ZWQuY3VycmVudC5zdGF0dXMsIFwiY29ubmVjdGluZ1wiKTtcbiAgY29uc3Qgd2lyZSA9IGF3YWl0IG1vdW50ZWQuYWNjZXB0KCk7XG4gIGFzc2VydC5lcXVhbChtb3VudGVkLmN1cnJlbnQuc3RhdHVzLCBcIm9wZW5cIik7XG4gIGF3YWl0IGFjdChhc3luYyAoKSA9PiB3aXJlLmdldChudW1iZXJlZCg0MSkpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbNDFdKTtcbiAgYXdhaXQgbW91bnRlZC51bm1vdW50KCk7XG4gIGFzc2VydC5lcXVhbCh3aXJlLmNsb3NlZCwgdHJ1ZSk7XG59KTtcblxudGVzdChcImEgbmV3IGhhbmRsZXIgb3IgdG9rZW4gZnVuY3Rpb24gZG9lcyBub3QgbWFrZSBhIG5ldyBzb2NrZXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBtb3VudGVkID0gbmV3IE1vdW50ZWQoKTtcbiAgYXdhaXQgbW91bnRlZC5tb3VudCh7IG9uTWVzc2FnZTogKCkgPT4gYXNzZXJ0LmZhaWwoXCJhbiBvbGQgaGFuZGxlclwiKSB9KTtcbiAgY29uc3Qgd2lyZSA9IGF3YWl0IG1vdW50ZWQuYWNjZXB0KCk7XG4gIGNvbnN0IHNlZW46IHVua25vd25bXSA9IFtdO1xuICBhd2FpdCBtb3VudGVkLnVwZGF0ZSh7IG9uTWVzc2FnZTogKGpzb24pID0+IHNlZW4ucHVzaChqc29uKSwgdG9rZW46ICgpID0+IFwibmV3XCIgfSk7XG4gIGF3YWl0IGFjdChhc3luYyAoKSA9PiB3aXJlLmdldCh7IG46IDEgfSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFt7IG46IDEgfV0pO1xuICBhc3NlcnQuZXF1YWwobW91bnRlZC53aXJlcy5sZW5ndGgsIDEpO1xuICBhd2FpdCBtb3VudGVkLnVubW91bnQoKTtcbn0pO1xuXG50ZXN0KFwiYSBuZXcgVVJMIG9yIGtleSBtYWtlcyBhIG5ldyBzb2NrZXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBtb3VudGVkID0gbmV3IE1vdW50ZWQoKTtcbiAgYXdhaXQgbW91bnRlZC5tb3VudCh7IHVybDogXCJ3c3M6Ly9ob3N0L2FcIiB9KTtcbiAgYXdhaXQgbW91bnRlZC51cGRhdGUoeyB1cmw6IFwid3NzOi8vaG9zdC9iXCIgfSk7XG4gIGF3YWl0IG1vdW50ZWQudXBkYXRlKHsgdXJsOiAoKSA9PiBcIndzczovL2hvc3QvY1wiLCBrZXk6IFwiY1wiIH0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKG1vdW50ZWQud2lyZXMubWFwKCh7IGNsb3NlZCB9KSA9PiBjbG9zZWQpLCBbdHJ1ZSwgdHJ1ZSwgZmFsc2VdKTtcbiAgYXdhaXQgbW91bnRlZC51bm1vdW50KCk7XG59KTtcblxudGVzdChcIndpdGggYGVuYWJsZWQ6IGZhbHNlYCB0aGVyZSBpcyBubyBzb2NrZXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBtb3VudGVkID0gbmV3IE1vdW50ZWQoKTtcbiAgYXdhaXQgbW91bnRlZC5tb3VudCh7IGVuYWJsZWQ6IGZhbHNlIH0pO1xuICBhc3NlcnQuZXF1YWwobW91bnRlZC53aXJlcy5sZW5ndGgsIDApO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhtb3VudGVkLmN1cnJlbnQuc2VuZCh7fSksIC9ubyBzb2NrZXQvKTtcbiAgYXNzZXJ0LmVxdWFsKG1vdW50ZWQuY3VycmVudC5zZW5kVm9sYXRpbGUoe30pLCBmYWxzZSk7XG4gIGF3YWl0IG1vdW50ZWQudXBkYXRlKHsgZW5hYmxlZDogdHJ1ZSB9KTtcbiAgYXNzZXJ0LmVxdWFsKG1vdW50ZWQud2lyZXMubGVuZ3RoLCAxKTtcbiAgYXdhaXQgbW91bnRlZC51bm1vdW50KCk7XG59KTtcblxudGVzdChcInNlbmRzLCBhbmQgc2F5cyB3aHkgaXQgaXMgY2xvc2VkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgbW91bnRlZCA9IG5ldyBNb3VudGVkKCk7XG4gIGF3YWl0IG1vdW50ZWQubW91bnQoKTtcbiAgY29uc3Qgd2lyZSA9IGF3YWl0IG1vdW50ZWQuYWNjZXB0KCk7XG4gIGNvbnN0IHNlbnQgPSBtb3VudGVkLmN1cnJlbnQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBhd2FpdCBhY3QoYXN5bmMgKCkgPT4gd2lyZS5nZXQoeyB0eXBlOiBcImFja1wiLCBpbl9yZXBseV90bzogd2lyZS5sYXN0KCkuaWQgfSkpO1xuICBhd2FpdCBzZW50O1xuICBhd2FpdCBhY3QoYXN5bmMgKCkgPT4gbW91bnRlZC5jdXJyZW50LnNvY2tldCgpIS5jbG9zZSgxMDAwLCBcImVub3VnaFwiKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW21vdW50ZWQuY3VycmVudC5zdGF0dXMsIG1vdW50ZWQuY3VycmVudC5jbG9zZWRdLCBbXCJjbG9zZWRcIiwgXCJlbm91Z2hcIl0pO1xuICBhd2FpdCBtb3VudGVkLnVubW91bnQoKTtcbn0pO1xuXG50ZXN0KFwidGVsbHMgZ2Fwc1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IG1vdW50ZWQgPSBuZXcgTW91bnRlZCgpO1xuICBjb25zdCBnYXBzOiB1bmtub3duW10gPSBbXTtcbiAgYXdhaXQgbW91bnRlZC5tb3VudCh7IG9uR2FwOiAoY2hhbm5lbCkgPT4gZ2Fwcy5wdXNoKGNoYW5uZWwpIH0pO1xuICBhd2FpdCBhY3QoYXN5bmMgKCkgPT4ge1xuICAgIG1vdW50ZWQud2lyZXNbMF0hLmFjY2VwdCgpO1xuICAgIG1vdW50ZWQud2lyZXNbMF0hLmdldChyZXN1bWVkKFt7IC4uLnBsYWNlKDQwLCBcImFcIiksIGNvbXBsZXRlOiBmYWxzZSB9XSkpO1xuICB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChnYXBzLCBbXCJhXCJdKTtcbiAgYXdhaXQgbW91bnRlZC51bm1vdW50KCk7XG59KTtcblxudGVzdChcIlJlYWN0J3Mgc3RyaWN0IG1vZGUsIHdoaWNoIG1vdW50cyB0d2ljZSwgbGVhdmVzIG9uZSBzb2NrZXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBtb3VudGVkID0gbmV3IE1vdW50ZWQoKTtcbiAgYXdhaXQgbW91bnRlZC5tb3VudCh7fSwgdHJ1ZSk7XG4gIGFzc2VydC5lcXVhbChtb3VudGVkLndpcmVzLmZpbHRlcigoeyBjbG9zZWQgfSkgPT4gIWNsb3NlZCkubGVuZ3RoLCAxKTtcbiAgYXdhaXQgbW91bnRlZC51bm1vdW50KCk7XG4gIGFzc2VydC5lcXVhbChtb3VudGVkLndpcmVzLmZpbHRlcigoeyBjbG9zZWQgfSkgPT4gIWNsb3NlZCkubGVuZ3RoLCAwKTtcbn0pO1xuIiwgIi8qKiBgdXNlU2lkZXdpcmVgOiBhIGBTaWRld2lyZVNvY2tldGAgdGhhdCBsaXZlcyBhcyBsb25nIGFzIGEgY29tcG9uZW50LiAqL1xuXG5pbXBvcnQgeyB1c2VFZmZlY3QsIHVzZU1lbW8sIHVzZVJlZiwgdXNlU3RhdGUgfSBmcm9tIFwicmVhY3RcIjtcbmltcG9ydCB7IFNpZGV3aXJlU29ja2V0LCB0eXBlIFNpZGV3aXJlRXZlbnRzLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL2luZGV4LnRzXCI7XG5cbmV4cG9ydCB0eXBlIFNpZGV3aXJlU3RhdHVzID0gXCJjb25uZWN0aW5nXCIgfCBcIm9wZW5cIiB8IFwiY2xvc2VkXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgVXNlU2lkZXdpcmVPcHRpb25zIGV4dGVuZHMgU2lkZXdpcmVPcHRpb25zIHtcbiAgLyoqIEEgbmV3IGtleSBtYWtlcyBhIG5ldyBzb2NrZXQuIFdoZXJlIGB1cmxgIGlzIHRleHQsIHRoZSBVUkwgaXMgdGhlIGtleS4gKi9cbiAga2V5Pzogc3RyaW5nO1xuICAvKiogRmFsc2U6IHRoZXJlIGlzIG5vIHNvY2tldCwgYW5kIGBzZW5kYCByZWplY3RzLiAqL1xuICBlbmFibGVkPzogYm9vbGVhbjtcbiAgb25NZXNzYWdlPzogKGpzb246IHVua25vd24sIGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQ7XG4gIC8qKiBGcmFtZXMgYXJlIG1pc3Npbmc6IGxvYWQgYWdhaW4gd2hhdCB0aGUgY29tcG9uZW50IHNob3dzLiAqL1xuICBvbkdhcD86IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG4gIG9uQ2xvc2U/OiAoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmUge1xuICBzdGF0dXM6IFNpZGV3aXJlU3RhdHVzO1xuICAvKiogV2h5IGl0IGlzIGNsb3NlZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHNlbmQoZGF0YTogc3RyaW5nIHwgb2JqZWN0KTogUHJvbWlzZTx2b2lkPjtcbiAgc2VuZFZvbGF0aWxlKGRhdGE6IHVua25vd24pOiBib29sZWFuO1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj47XG4gIC8qKiBUaGUgc29ja2V0IGl0c2VsZjsgbm90aGluZyBiZWZvcmUgdGhlIGNvbXBvbmVudCBpcyBtb3VudGVkLiAqL1xuICBzb2NrZXQoKTogU2lkZXdpcmVTb2NrZXQgfCB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiB1c2VTaWRld2lyZShvcHRpb25zOiBVc2VTaWRld2lyZU9wdGlvbnMpOiBTaWRld2lyZSB7XG4gIGNvbnN0IHsga2V5ID0gdHlwZW9mIG9wdGlvbnMudXJsID09PSBcInN0cmluZ1wiID8gb3B0aW9ucy51cmwgOiBcIlwiLCBlbmFibGVkID0gdHJ1ZSB9ID0gb3B0aW9ucztcbiAgY29uc3QgbmV3ZXN0ID0gdXNlUmVmKG9wdGlvbnMpO1xuICBuZXdlc3QuY3VycmVudCA9IG9wdGlvbnM7XG4gIGNvbnN0IGN1cnJlbnQgPSB1c2VSZWY8U2lkZXdpcmVTb2NrZXQgfCB1bmRlZmluZWQ+KHVuZGVmaW5lZCk7XG4gIGNvbnN0IFtzdGF0ZSwgc2V0U3RhdGVdID0gdXNlU3RhdGU8eyBzdGF0dXM6IFNpZGV3aXJlU3RhdHVzOyBjbG9zZWQ/OiBzdHJpbmcgfT4oeyBzdGF0dXM6IFwiY29ubmVjdGluZ1wiIH0pO1xuXG4gIHVzZUVmZmVjdCgoKSA9PiB7XG4gICAgaWYgKCFlbmFibGVkKSByZXR1cm47XG4gICAgY29uc3QgYXNrID0gPFQ+KGFza2VkOiBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KSk6IFQgfCBQcm9taXNlPFQ+ID0+XG4gICAgICB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xuICAgIGNvbnN0IHsgdG9rZW4gfSA9IG5ld2VzdC5jdXJyZW50O1xuICAgIGNvbnN0IHNvY2tldCA9IG5ldyBTaWRld2lyZVNvY2tldCh7XG4gICAgICAuLi5uZXdlc3QuY3VycmVudCxcbiAgICAgIHVybDogKCkgPT4gYXNrKG5ld2VzdC5jdXJyZW50LnVybCksXG4gICAgICB0b2tlbjogKCkgPT4gYXNrKG5ld2VzdC5jdXJyZW50LnRva2VuKSxcbiAgICAgIC8vIE9ubHkgYSBmdW5jdGlvbiBnaXZlcyBhIG5ld2VyIHRva2VuIGJ5IGl0c2VsZi5cbiAgICAgIC4uLih0eXBlb2YgdG9rZW4gIT09IFwiZnVuY3Rpb25cIiAmJiB7IHJlbmV3OiBmYWxzZSB9KSxcbiAgICB9KTtcbiAgICBjdXJyZW50LmN1cnJlbnQgPSBzb2NrZXQ7XG4gICAgc2V0U3RhdGUoeyBzdGF0dXM6IFwiY29ubmVjdGluZ1wiIH0pO1xuICAgIHNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwib3BlblwiLCAoKSA9PiBzZXRTdGF0ZSh7IHN0YXR1czogXCJvcGVuXCIgfSkpO1xuICAgIHNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwicmVjb25uZWN0XCIsICgpID0+IHNldFN0YXRlKHsgc3RhdHVzOiBcImNvbm5lY3RpbmdcIiB9KSk7XG4gICAgc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gbmV3ZXN0LmN1cnJlbnQub25NZXNzYWdlPy4oZXZlbnQuanNvbiwgZXZlbnQpKTtcbiAgICBzb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcImdhcFwiLCAoZXZlbnQpID0+IG5ld2VzdC5jdXJyZW50Lm9uR2FwPy4oZXZlbnQuY2hhbm5lbCkpO1xuICAgIHNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwiY2xvc2VcIiwgKGV2ZW50KSA9PiB7XG4gICAgICBzZXRTdGF0ZSh7IHN0YXR1czogXCJjbG9zZWRcIiwgY2xvc2VkOiBldmVudC5yZWFzb24gfSk7XG4gICAgICBuZXdlc3QuY3VycmVudC5vbkNsb3NlPy4oZXZlbnQpO1xuICAgIH0pO1xuICAgIHJldHVybiAoKSA9PiB7XG4gICAgICBjdXJyZW50LmN1cnJlbnQgPSB1bmRlZmluZWQ7XG4gICAgICBzb2NrZXQuY2xvc2UoKTtcbiAgICB9O1xuICB9LCBba2V5LCBlbmFibGVkXSk7XG5cbiAgY29uc3QgY2FsbHMgPSB1c2VNZW1vKCgpID0+IHtcbiAgICBjb25zdCBtaXNzaW5nID0gKCk6IFByb21pc2U8bmV2ZXI+ID0+IFByb21pc2UucmVqZWN0KG5ldyBFcnJvcihcInRoZXJlIGlzIG5vIHNvY2tldFwiKSk7XG4gICAgcmV0dXJuIHtcbiAgICAgIHNlbmQ6IChkYXRhOiBzdHJpbmcgfCBvYmplY3QpID0+IGN1cnJlbnQuY3VycmVudD8uc2VuZChkYXRhKSA/PyBtaXNzaW5nKCksXG4gICAgICBzZW5kVm9sYXRpbGU6IChkYXRhOiB1bmtub3duKSA9PiBjdXJyZW50LmN1cnJlbnQ/LnNlbmRWb2xhdGlsZShkYXRhKSA/PyBmYWxzZSxcbiAgICAgIHJlbmV3OiAoKSA9PiBjdXJyZW50LmN1cnJlbnQ/LnJlbmV3KCkgPz8gbWlzc2luZygpLFxuICAgICAgc29ja2V0OiAoKSA9PiBjdXJyZW50LmN1cnJlbnQsXG4gICAgfTtcbiAgfSwgW10pO1xuICByZXR1cm4geyAuLi5jYWxscywgc3RhdHVzOiBzdGF0ZS5zdGF0dXMsIGNsb3NlZDogc3RhdGUuY2xvc2VkIH07XG59XG4iLCAiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBBc2tzIHRoZSBzZXJ2ZXIsIG92ZXIgb25lIGNvbm5lY3Rpb24sIHdoYXQgd2FzIG1pc3NlZDogYXQgaXRzIGJlZ2lubmluZywgYXQgYSBob2xlLCBhbmQgbm93IGFuZCB0aGVuLiAqL1xuXG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgRnJhbWUsIHR5cGUgTG9nRW50cnksIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHR5cGUgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5cbi8qKiBBIGZyYW1lIHRoYXQgYW5vdGhlciBvbmUgaGFzIG92ZXJ0YWtlbiBjb21lcyB3aXRoaW4gdGhpcy4gKi9cbmNvbnN0IEhPTEVfRlJPTSA9IDMwMDtcbmNvbnN0IEhPTEVfVE8gPSA3MDA7XG4vKiogU28gbG9uZyBhZnRlciBhIHF1ZXN0aW9uIGl0IGlzIGFza2VkIGFnYWluLiAqL1xuY29uc3QgQUdBSU4gPSBbMl8wMDAsIDVfMDAwLCAxMF8wMDBdO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgdGhlIGxhc3Qgb25lIHdlIGdvIG9uIHdpdGhvdXQuIEFuIG9sZGVyIHNlcnZlciwgd2hpY2ggc2F5cyBub3RoaW5nLCBpcyBnaXZlbiBhcyBsb25nLiAqL1xuY29uc3QgU0lMRU5DRSA9IDEwXzAwMDtcblxuZXhwb3J0IGludGVyZmFjZSBBc2tpbmdPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgLyoqIEFuIGlkIGZvciBhIHF1ZXN0aW9uLCBzbyB0aGF0IGFuIGVycm9yIGNhbiBiZSB0b2xkIGZyb20gb3RoZXJzLiAqL1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogRWFybGllciBjb25uZWN0aW9ucywgd2hvc2Ugb3duIGZyYW1lcyBhcmUgbm90IHRvIGNvbWUgYmFjay4gKi9cbiAgd2FzKCk6IHN0cmluZ1tdO1xuICAvKiogVGhlIHNlcnZlciBoYXMgYW5zd2VyZWQsIG9yIHdlIGdvIG9uIHdpdGhvdXQuICovXG4gIHNldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZy4gYGFja3NgOiBpdCBpcyBuZXcgZW5vdWdoIHRvIGFja25vd2xlZGdlIGZyYW1lcy4gKi9cbiAgcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBBc2tpbmcge1xuICAvKiogUXVlc3Rpb25zIHdpdGhvdXQgYW4gYW5zd2VyLiAqL1xuICBvcGVuID0gMDtcbiAgcmVhZG9ubHkgI2xpbms6IExpbms7XG4gIHJlYWRvbmx5ICNvd25lcjogQXNraW5nT3duZXI7XG4gICNpZHMgPSBuZXcgU2V0PHVua25vd24+KCk7XG4gICN0cmllcyA9IDA7XG4gICN3YWl0aW5nOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IobGluazogTGluaywgb3duZXI6IEFza2luZ093bmVyKSB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBJcyBhIHF1ZXN0aW9uIHVuZGVyIHdheSwgb3IgYWJvdXQgdG8gYmUgYXNrZWQ/ICovXG4gIGdldCBidXN5KCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3dhaXRpbmc7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuI3dhaXRpbmc/LigpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB1bmRlZmluZWQ7XG4gIH1cblxuICBhc2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgbmV4dElkLCB3YXMgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IFtmaXJzdCwgaWRdID0gWyFvcmRlci5rbm93biAmJiB0aGlzLiN0cmllcyA9PT0gMCwgbmV4dElkKCldO1xuICAgIGNvbnN0IFthZnRlciwgZWFybGllcl0gPSBbb3JkZXIuYXNrKCksIHdhcygpXTtcbiAgICB0aGlzLiNpZHMuYWRkKGlkKTtcbiAgICB0aGlzLm9wZW4rKztcbiAgICB0aGlzLiN0cmllcysrO1xuICAgIHRoaXMuI2xpbmsuc2VuZChcbiAgICAgIEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJyZXN1bWVcIiwgaWQsIC4uLihhZnRlci5sZW5ndGggJiYgeyBhZnRlciB9KSwgLi4uKGVhcmxpZXIubGVuZ3RoICYmIHsgd2FzOiBlYXJsaWVyIH0pIH0pLFxuICAgICk7XG4gICAgaWYgKGZpcnN0KSB0aGlzLiN3YWl0KFNJTEVOQ0UsICgpID0+IHRoaXMuI3NpbGVuY2UoKSk7XG4gICAgZWxzZSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIEEgZnJhbWUgaGFzIGNvbWU6IGlzIG9uZSBtaXNzaW5nIGJlZm9yZSBpdD8gKi9cbiAgbG9vaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHtcbiAgICAgIGlmICh0aGlzLm9wZW4gPT09IDApIHRoaXMuI2RvbmUoKTtcbiAgICB9IGVsc2UgaWYgKCF0aGlzLmJ1c3kpIHtcbiAgICAgIHRoaXMuI3dhaXQoYmV0d2VlbihIT0xFX0ZST00sIEhPTEVfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4ge1xuICAgICAgICB0aGlzLnN0b3AoKTtcbiAgICAgICAgaWYgKG9yZGVyLmJyb2tlbikgdGhpcy5hc2soKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwicmVzdW1lZFwiLFx1MjAyNn1gICovXG4gIHJlc3VtZWQoZnJhbWU6IE1lbWJlcnMpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBzZXR0bGVkIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBlbnRyaWVzID0gKGZyYW1lLmxvZ3MgYXMgdW5rbm93bltdKS5maWx0ZXIobWVtYmVycyk7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgaWYgKGVudHJpZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aGlzLiNwbGFpbih0cnVlKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgb3JkZXIucmVzdW1lZChlbnRyaWVzIGFzIHVua25vd24gYXMgTG9nRW50cnlbXSk7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHRoaXMuI2RvbmUoKTtcbiAgICBzZXR0bGVkKHRoaXMuI2xpbmssIFN0cmluZyhmcmFtZS5jb25uZWN0aW9uX2lkKSk7XG4gIH1cblxuICAvKiogSXMgdGhpcyBlcnJvciBvdXIgcXVlc3Rpb24ncz8gKi9cbiAgZXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI2lkcy5kZWxldGUoZnJhbWUuaW5fcmVwbHlfdG8pKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgLy8gSXRzIHRhYmxlIGRvZXMgbm90IHNlcnZlOiBpdCBtYXkgYmUgYXNrZWQgYWdhaW4uIEFueSBvdGhlciBlcnJvciBpcyBhbiBvbGRlciBzZXJ2ZXIncy5cbiAgICBpZiAoZnJhbWUuY29kZSA9PT0gXCJpbnRlcm5hbFwiKSB0aGlzLiNhZ2FpbigpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIGNvbnN0IHdhaXQgPSBBR0FJTlt0aGlzLiN0cmllcyAtIDFdO1xuICAgIHRoaXMuI3dhaXQod2FpdCA/PyBTSUxFTkNFLCAoKSA9PiAod2FpdCA9PT0gdW5kZWZpbmVkID8gdGhpcy4jZ2l2ZVVwKCkgOiB0aGlzLmFzaygpKSk7XG4gIH1cblxuICAjc2lsZW5jZSgpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICAvLyBOdW1iZXJlZCBmcmFtZXMgaGF2ZSBjb21lLCBzbyB0aGVyZSBpcyBhIGxvZy5cbiAgICBpZiAob3JkZXIuaG9sZHMpIHRoaXMuI2dpdmVVcCgpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICB9XG5cbiAgI2dpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIub3JkZXIuZ2l2ZVVwKCk7XG4gICAgdGhpcy4jb3duZXIuc2V0dGxlZCh0aGlzLiNsaW5rKTtcbiAgfVxuXG4gICNwbGFpbihhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLnBsYWluKHRoaXMuI2xpbmssIGFja3MpO1xuICB9XG5cbiAgI2RvbmUoKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jdHJpZXMgPSAwO1xuICB9XG5cbiAgI3dhaXQobXM6IG51bWJlciwgcnVuOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHRoaXMuI293bmVyLmVudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG59XG4iLCAiLyoqIFdoYXQgdGhlIGNsaWVudCBoYXMgb2YgdGhlIHdvcmxkIGFyb3VuZCBpdC4gVGVzdHMgaGFuZCBpbiB0aGVpciBvd24uICovXG5cbi8qKiBXaGF0IHRoZSBjbGllbnQgdXNlcyBvZiBhIGBXZWJTb2NrZXRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlIHtcbiAgcmVhZG9ubHkgYnVmZmVyZWRBbW91bnQ6IG51bWJlcjtcbiAgb25vcGVuOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uZXJyb3I6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgY2xvc2UoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZDtcbn1cblxudHlwZSBXaXJlQ2xhc3MgPSBuZXcgKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSA9PiBXaXJlO1xuXG5leHBvcnQgdHlwZSBDYW5jZWwgPSAoKSA9PiB2b2lkO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVudmlyb25tZW50IHtcbiAgLyoqIFVuaXggbWlsbGlzZWNvbmRzLiBPbmx5IHRoZSBlbmQgb2YgYSB0b2tlbiBpcyBjb21wYXJlZCB3aXRoIGl0LCBzbyBhIGNsb2NrIHRoYXQganVtcHMgZG9lcyBubyBvdGhlciBoYXJtLiAqL1xuICBub3coKTogbnVtYmVyO1xuICAvKiogRnJvbSAwIHRvIDEuICovXG4gIHJhbmRvbSgpOiBudW1iZXI7XG4gIC8qKiBSdW5zIHRoaXMgbGF0ZXIsIHVubGVzcyB0aGUgZnVuY3Rpb24gdGhhdCBpdCByZXR1cm5zIGlzIGNhbGxlZCBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbDtcbiAgb3Blbih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmU7XG4gIC8qKiBEb2VzIHRoZSBzZXJ2ZXIgYW5zd2VyIGF0IGFsbD8gQSBicm93c2VyIGRvZXMgbm90IHRlbGwgYSByZWZ1c2VkIGhhbmRzaGFrZSBmcm9tIGEgYnJva2VuIG5ldHdvcmsuICovXG4gIHJlYWNoYWJsZSh1cmw6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj47XG4gIC8qKiBXaGVyZSBgb25saW5lYCwgYHBhZ2VoaWRlYCBhbmQgYHBhZ2VzaG93YCBjb21lIGZyb20uICovXG4gIHBhZ2U6IFBhcnRpYWw8RXZlbnRUYXJnZXQ+O1xufVxuXG4vKiogQSB0aW1lcidzIGxvbmdlc3QgdGltZTogYSBsb25nZXIgb25lIGVuZHMgYXQgb25jZS4gKi9cbmNvbnN0IExPTkdFU1QgPSAyICoqIDMxIC0gMTtcblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWxFbnZpcm9ubWVudCh3aXJlOiB1bmtub3duKTogRW52aXJvbm1lbnQge1xuICByZXR1cm4ge1xuICAgIG5vdzogRGF0ZS5ub3csXG4gICAgcmFuZG9tOiBNYXRoLnJhbmRvbSxcbiAgICBhZnRlcihtcywgcnVuKSB7XG4gICAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocnVuLCBNYXRoLm1pbihtcywgTE9OR0VTVCkpO1xuICAgICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgfSxcbiAgICBvcGVuOiAodXJsLCBwcm90b2NvbHMpID0+IG5ldyAoKHdpcmUgPz8gV2ViU29ja2V0KSBhcyBXaXJlQ2xhc3MpKHVybCwgcHJvdG9jb2xzKSxcbiAgICBhc3luYyByZWFjaGFibGUodXJsKSB7XG4gICAgICB0cnkge1xuICAgICAgICBhd2FpdCBmZXRjaCh1cmwucmVwbGFjZSgvXndzLywgXCJodHRwXCIpLnJlcGxhY2UoL1xcPy4qLywgXCJcIiksIHsgbWV0aG9kOiBcIkhFQURcIiwgbW9kZTogXCJuby1jb3JzXCIgfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9LFxuICAgIHBhZ2U6IGdsb2JhbFRoaXMgYXMgUGFydGlhbDxFdmVudFRhcmdldD4sXG4gIH07XG59XG4iLCAiLyoqIE9uZSBXZWJTb2NrZXQncyBsaWZlOiB0aGUgaGFuZHNoYWtlLCBwaW5ncywgdGhlIGVuZC4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFza2luZyB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuXG4vKiogQSBoYW5kc2hha2UgbGFzdHMgMjkgcyBhdCBtb3N0LiAqL1xuY29uc3QgSEFORFNIQUtFID0gMzVfMDAwO1xuY29uc3QgUElOR19FVkVSWSA9IDMwXzAwMDtcbmNvbnN0IFVOQU5TV0VSRUQgPSAyO1xuLyoqIEFQSSBHYXRld2F5IGN1dHMgYSBjb25uZWN0aW9uIGFmdGVyIHR3byBob3Vycy4gKi9cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcbmNvbnN0IFJFTkVXX0ZST00gPSAxMDUgKiBNSU5VVEU7XG5jb25zdCBSRU5FV19UTyA9IDExNSAqIE1JTlVURTtcblxuZXhwb3J0IGludGVyZmFjZSBFbmQge1xuICBjb2RlOiBudW1iZXI7XG4gIHJlYXNvbjogc3RyaW5nO1xuICB3YXNDbGVhbjogYm9vbGVhbjtcbn1cblxuLyoqIEFuIGVuZCB0aGF0IHRoZSBjbGllbnQgaXRzZWxmIGhhcyBzZWVuLiBBUEkgR2F0ZXdheSdzIGFyZSBiZWxvdyA0MDAwLiAqL1xuZXhwb3J0IGNvbnN0IGVuZGVkID0gKHJlYXNvbjogc3RyaW5nLCBjb2RlID0gNDAwMCk6IEVuZCA9PiAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBmYWxzZSB9KTtcblxuZXhwb3J0IGludGVyZmFjZSBMaW5rT3duZXIge1xuICBvcGVuZWQobGluazogTGluayk6IHZvaWQ7XG4gIGhlYXJkKGxpbms6IExpbmssIHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGVuZGVkKGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZDtcbiAgLyoqIEl0IGlzIHRpbWUgdG8gcGluZy4gKi9cbiAgdGljayhsaW5rOiBMaW5rLCBjb3VudDogbnVtYmVyKTogdm9pZDtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG9sZDogYW5vdGhlciBvbmUgc2hvdWxkIHRha2UgaXRzIHBsYWNlLiAqL1xuICBhZ2VkKGxpbms6IExpbmspOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgTGluayB7XG4gIG9wZW5lZCA9IGZhbHNlO1xuICAvKiogRnJhbWVzIG1heSBiZSBzZW50OiBgcmVzdW1lYCBoYXMgYmVlbiBhbnN3ZXJlZCwgb3IgdGFrZXMgdG9vIGxvbmcuICovXG4gIHJlYWR5ID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2c6IGZyYW1lcyBhcmUgcGFzc2VkIG9uIGFzIHRoZXkgY29tZS4gKi9cbiAgcGxhaW4gPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgYWNrbm93bGVkZ2VzIGZyYW1lcy4gKi9cbiAgYWNrcyA9IHRydWU7XG4gIC8qKiBBbm90aGVyIGNvbm5lY3Rpb24gaGFzIHRha2VuIGl0cyBwbGFjZSwgYW5kIGl0IGVuZHMgd2hlbiBub3RoaW5nIHJ1bnMgb24gaXQgYW55IG1vcmUuICovXG4gIGRyYWluaW5nID0gZmFsc2U7XG4gIGFza2luZzogQXNraW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjd2lyZTogV2lyZTtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXI7XG4gICN0aW1lcnM6IENhbmNlbFtdID0gW107XG4gICN0aWNrcyA9IDA7XG4gICN1bmFuc3dlcmVkID0gMDtcbiAgI292ZXIgPSBmYWxzZTtcbiAgI3N0cmVhbWVkID0gMDtcbiAgI3N0cmVhbWVkQmVmb3JlID0gMDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG93bmVyOiBMaW5rT3duZXIsIHdpcmU6IFdpcmUsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gICAgdGhpcy4jd2lyZSA9IHdpcmU7XG4gICAgdGhpcy50b2tlbiA9IHRva2VuO1xuICAgIHRoaXMuYWZ0ZXIoSEFORFNIQUtFLCAoKSA9PiB0aGlzLm9wZW5lZCB8fCB0aGlzLmVuZChlbmRlZChcInRoZSBoYW5kc2hha2UgdGFrZXMgdG9vIGxvbmdcIikpKTtcbiAgICB3aXJlLm9ub3BlbiA9ICgpID0+IHtcbiAgICAgIHRoaXMub3BlbmVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuYWZ0ZXIoYmV0d2VlbihSRU5FV19GUk9NLCBSRU5FV19UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiBvd25lci5hZ2VkKHRoaXMpKTtcbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgb3duZXIub3BlbmVkKHRoaXMpO1xuICAgIH07XG4gICAgd2lyZS5vbm1lc3NhZ2UgPSAoZXZlbnQ6IHsgZGF0YTogdW5rbm93biB9KSA9PiB7XG4gICAgICB0aGlzLiN1bmFuc3dlcmVkID0gMDtcbiAgICAgIG93bmVyLmhlYXJkKHRoaXMsIFN0cmluZyhldmVudC5kYXRhKSk7XG4gICAgfTtcbiAgICB3aXJlLm9uY2xvc2UgPSAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH06IEVuZCkgPT4gdGhpcy5lbmQoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH0pO1xuICAgIHdpcmUub25lcnJvciA9ICgpID0+IHt9OyAvLyBgY2xvc2VgIGZvbGxvd3NcbiAgfVxuXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiN3aXJlLmJ1ZmZlcmVkQW1vdW50O1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5vcGVuZWQgJiYgIXRoaXMuI292ZXIpIHRoaXMuI3dpcmUuc2VuZCh0ZXh0KTtcbiAgfVxuXG4gIC8qKiBIYXMgYSBzdHJlYW0ncyByZWNvcmQgY29tZSB3aXRoaW4gdGhlIGxhc3QgaGFsZiBtaW51dGUgb3Igc28/ICovXG4gIGdldCBzdHJlYW1pbmcoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3N0cmVhbWVkQmVmb3JlICsgdGhpcy4jc3RyZWFtZWQgPiAwO1xuICB9XG5cbiAgc3RyZWFtZWQoKTogdm9pZCB7XG4gICAgdGhpcy4jc3RyZWFtZWQrKztcbiAgfVxuXG4gIC8qKiBMZWF2ZXMgdGhlIFdlYlNvY2tldCwgd2l0aG91dCBhIHdvcmQgdG8gdGhlIG93bmVyLiBBIGRlYWQgb25lIHRha2VzIG1pbnV0ZXMgdG8gY2xvc2UgYnkgaXRzZWxmLiAqL1xuICBkcm9wKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI292ZXIgPSB0cnVlO1xuICAgIHRoaXMuYXNraW5nPy5zdG9wKCk7XG4gICAgZm9yIChjb25zdCBjYW5jZWwgb2YgdGhpcy4jdGltZXJzKSBjYW5jZWwoKTtcbiAgICB0aGlzLiN3aXJlLm9ub3BlbiA9IHRoaXMuI3dpcmUub25tZXNzYWdlID0gdGhpcy4jd2lyZS5vbmNsb3NlID0gbnVsbDtcbiAgICB0aGlzLiN3aXJlLmNsb3NlKGNvZGUsIHJlYXNvbik7XG4gIH1cblxuICAvKiogUnVucyB0aGlzIHVubGVzcyB0aGUgY29ubmVjdGlvbiBlbmRzIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXJzLnB1c2godGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bikpO1xuICB9XG5cbiAgZW5kKGVuZDogRW5kKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI292ZXIpIHJldHVybjtcbiAgICB0aGlzLmRyb3AoKTtcbiAgICB0aGlzLiNvd25lci5lbmRlZCh0aGlzLCBlbmQpO1xuICB9XG5cbiAgI3BpbmdMYXRlcigpOiB2b2lkIHtcbiAgICB0aGlzLmFmdGVyKFBJTkdfRVZFUlksICgpID0+IHtcbiAgICAgIGlmICh0aGlzLiN1bmFuc3dlcmVkID49IFVOQU5TV0VSRUQpIHtcbiAgICAgICAgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgc2VydmVyIGRvZXMgbm90IGFuc3dlclwiKSk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgdGhpcy4jc3RyZWFtZWRCZWZvcmUgPSB0aGlzLiNzdHJlYW1lZDtcbiAgICAgIHRoaXMuI3N0cmVhbWVkID0gMDtcbiAgICAgIHRoaXMuI293bmVyLnRpY2sodGhpcywgKyt0aGlzLiN0aWNrcyk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCBtdXN0IGJlIGFuc3dlcmVkLiAqL1xuICBleHBlY3QoKTogdm9pZCB7XG4gICAgdGhpcy4jdW5hbnN3ZXJlZCsrO1xuICB9XG59XG4iLCAiLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlLiAqL1xuXG5pbXBvcnQgeyBtZW1iZXJzLCByZWFkUGxhY2VzLCB0eXBlIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb25TdG9yYWdlIHtcbiAgZ2V0SXRlbShrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGw7XG4gIHNldEl0ZW0oa2V5OiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkO1xuICByZW1vdmVJdGVtKGtleTogc3RyaW5nKTogdm9pZDtcbn1cblxuaW50ZXJmYWNlIFNhdmVkIHtcbiAgYnk6IHN0cmluZztcbiAgYWZ0ZXI/OiB1bmtub3duO1xuICB3YXM/OiB1bmtub3duO1xufVxuXG5jb25zdCBNT1NUX1NBVkVEID0gODtcblxuLyoqXG4gKiBQb3NpdGlvbnMgbGllIGluIHRoZSBzdG9yYWdlIG9ubHkgd2hpbGUgbm8gcGFnZSB1c2VzIHRoZW06IHRoZXkgYXJlIHdyaXR0ZW4gd2hlbiBhIHBhZ2UgZ29lcywgYW5kXG4gKiB0YWtlbiBvdXQgd2hlbiBvbmUgY29tZXMuIEEgZHVwbGljYXRlZCB0YWIgZ2V0cyBhIGNvcHkgb2YgdGhlIHN0b3JhZ2UsIGFuZCBmcmFtZXMgc2hhcmUgb25lOyBzb1xuICogbmVpdGhlciBmaW5kcyB0aGUgcG9zaXRpb25zIG9mIGEgcGFnZSB0aGF0IGxpdmVzLlxuICovXG5leHBvcnQgY2xhc3MgTWVtb3J5IHtcbiAgcmVhZG9ubHkgI3N0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI293bmVyOiBzdHJpbmc7XG4gIGtleSA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3Ioc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkLCBvd25lcjogc3RyaW5nKSB7XG4gICAgdGhpcy4jc3RvcmFnZSA9IHN0b3JhZ2U7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBUaGUgbmV3ZXN0IHRoYXQgYW5vdGhlciBwYWdlIGhhcyBsZWZ0IGJlaGluZC4gKi9cbiAgdGFrZSgpOiB7IGFmdGVyOiBQbGFjZVtdOyB3YXM6IHN0cmluZ1tdIH0ge1xuICAgIGNvbnN0IHNhdmVkID0gdGhpcy4jcmVhZCgpO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gc2F2ZWQucG9wKCkgPz8ge307XG4gICAgdGhpcy4jd3JpdGUoc2F2ZWQpO1xuICAgIHJldHVybiB7IGFmdGVyOiByZWFkUGxhY2VzKGFmdGVyKSwgd2FzOiBBcnJheS5pc0FycmF5KHdhcykgPyB3YXMubWFwKFN0cmluZykgOiBbXSB9O1xuICB9XG5cbiAgc2F2ZShhZnRlcjogUGxhY2VbXSwgd2FzOiBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUoWy4uLnRoaXMuI290aGVycygpLCB7IGJ5OiB0aGlzLiNvd25lciwgYWZ0ZXIsIHdhcyB9XS5zbGljZSgtTU9TVF9TQVZFRCkpO1xuICB9XG5cbiAgLyoqIFRoZSBwYWdlIGhhcyBjb21lIGJhY2ssIGFuZCBsaXZlcyBvbi4gKi9cbiAgZGlzY2FyZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKHRoaXMuI290aGVycygpKTtcbiAgfVxuXG4gICNvdGhlcnMoKTogU2F2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMuI3JlYWQoKS5maWx0ZXIoKHsgYnkgfSkgPT4gYnkgIT09IHRoaXMuI293bmVyKTtcbiAgfVxuXG4gICNyZWFkKCk6IFNhdmVkW10ge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gSlNPTi5wYXJzZSh0aGlzLiNzdG9yYWdlPy5nZXRJdGVtKHRoaXMua2V5KSA/PyBcIlwiKS5maWx0ZXIobWVtYmVycyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gW107XG4gICAgfVxuICB9XG5cbiAgI3dyaXRlKHNhdmVkOiBTYXZlZFtdKTogdm9pZCB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChzYXZlZC5sZW5ndGgpIHRoaXMuI3N0b3JhZ2U/LnNldEl0ZW0odGhpcy5rZXksIEpTT04uc3RyaW5naWZ5KHNhdmVkKSk7XG4gICAgICBlbHNlIHRoaXMuI3N0b3JhZ2U/LnJlbW92ZUl0ZW0odGhpcy5rZXkpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gSXQgaXMgZnVsbCwgb3IgZm9yYmlkZGVuOiBhIHJlbG9hZCBiZWdpbnMgYW5ldy5cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogV2hhdCBhbiBhcHAgbWF5IHNheSBvZiBpdHMgc29ja2V0LiAqL1xuXG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uU3RvcmFnZSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuXG50eXBlIEFza2VkPFQ+ID0gVCB8ICgoKSA9PiBUIHwgUHJvbWlzZTxUPik7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVPcHRpb25zIHtcbiAgLyoqIGB3c3M6Ly9IT1NUL1NUQUdFP2Jvb2tpbmdfaWQ9MWA7IGEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdC4gKi9cbiAgdXJsOiBBc2tlZDxzdHJpbmc+O1xuICAvKiogQSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LCBhbmQgZm9yIGVhY2ggcmVuZXdhbC4gKi9cbiAgdG9rZW4/OiBBc2tlZDxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogV2hlcmUgdGhlIHRva2VuIGdvZXM6IGludG8gdGhlIHF1ZXJ5IChkZWZhdWx0KSwgb3IgYXMgdGhlIHN1YnByb3RvY29scyBgYmVhcmVyLCA8dG9rZW4+YC4gKi9cbiAgdG9rZW5Jbj86IFwicXVlcnlcIiB8IFwicHJvdG9jb2xcIjtcbiAgLyoqIEFza3MgZm9yIHdoYXQgd2FzIG1pc3NlZCAoZGVmYXVsdCkuICovXG4gIHJlc3VtZT86IGJvb2xlYW47XG4gIC8qKiBIYXMgZnJhbWVzIGFja25vd2xlZGdlZCAoZGVmYXVsdCkuICovXG4gIGFjaz86IGJvb2xlYW47XG4gIC8qKiBSZW5ld3MgYSBKV1QgdGhhdCBhIGB0b2tlbmAgZnVuY3Rpb24gZ2l2ZXMgYmVmb3JlIGl0cyBlbmQgKGRlZmF1bHQpLiAqL1xuICByZW5ldz86IGJvb2xlYW47XG4gIC8qKiBFbmRzIGFmdGVyIHNvIG1hbnkgYXR0ZW1wdHMgaW4gYSByb3c7IHdpdGhvdXQgaXQgdGhlcmUgaXMgbm8gZW5kLiAqL1xuICBtYXhBdHRlbXB0cz86IG51bWJlcjtcbiAgLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlOiBgc2Vzc2lvblN0b3JhZ2VgLiBGb3IgYXBwcyB0aGF0IGtlZXAgdGhlaXIgbWVzc2FnZXMsIHRvby4gKi9cbiAgc3RvcmFnZT86IFBvc2l0aW9uU3RvcmFnZTtcbiAgLyoqIEZvciBwcm9ncmFtcyB3aXRob3V0IGEgYFdlYlNvY2tldGAgb2YgdGhlaXIgb3duLCBzdWNoIGFzIE5vZGUgMjA6IHRoYXQgb2YgYHdzYC4gKi9cbiAgV2ViU29ja2V0PzogdW5rbm93bjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFuc3dlck9mPFQ+KGFza2VkOiBBc2tlZDxUPik6IFByb21pc2U8VD4ge1xuICByZXR1cm4gdHlwZW9mIGFza2VkID09PSBcImZ1bmN0aW9uXCIgPyBhd2FpdCAoYXNrZWQgYXMgKCkgPT4gVCB8IFByb21pc2U8VD4pKCkgOiBhc2tlZDtcbn1cblxuLyoqIFRoZSBVUkwgYW5kIHRoZSBzdWJwcm90b2NvbHMgb2YgYW4gYXR0ZW1wdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHVybDogc3RyaW5nLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMpOiB7IHVybDogc3RyaW5nOyBwcm90b2NvbHM6IHN0cmluZ1tdIH0ge1xuICBsZXQgbWFyayA9IHVybC5pbmNsdWRlcyhcIj9cIikgPyBcIiZcIiA6IFwiP1wiO1xuICBjb25zdCBhZGQgPSAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgdXJsICs9IGAke21hcmt9JHtuYW1lfT0ke2VuY29kZVVSSUNvbXBvbmVudCh2YWx1ZSl9YDtcbiAgICBtYXJrID0gXCImXCI7XG4gIH07XG4gIGlmIChvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2UpIGFkZChcInJlc3VtZVwiLCBcIjFcIik7XG4gIGlmIChvcHRpb25zLmFjayAhPT0gZmFsc2UpIGFkZChcImFja1wiLCBcIjFcIik7XG4gIGlmICh0b2tlbiA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbiAgaWYgKG9wdGlvbnMudG9rZW5JbiA9PT0gXCJwcm90b2NvbFwiKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW1wiYmVhcmVyXCIsIHRva2VuXSB9O1xuICBhZGQoXCJ0b2tlblwiLCB0b2tlbik7XG4gIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xufVxuIiwgIi8qKiBCcmluZ3MgbnVtYmVyZWQgZnJhbWVzIGludG8gdGhlIG9yZGVyIG9mIHRoZWlyIGxvZ3MsIGVhY2ggb25jZS4gUHVyZTogaXQga25vd3Mgbm8gc29ja2V0IGFuZCBubyB0aW1lci4gKi9cblxuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIEhlbGQ8Rj4ge1xuICBwbGFjZTogUGxhY2U7XG4gIC8qKiBOb3RoaW5nIHdoZXJlIHRoZSBudW1iZXIgYmVsb25ncyB0byBhIGZyYW1lIHRoYXQgdGhpcyBjbGllbnQgZG9lcyBub3QgZ2V0LiAqL1xuICBmcmFtZTogRiB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIExvZzxGPiB7XG4gIC8qKiBUaGUgbGFzdCBwbGFjZSB0aGF0IHdhcyBwYXNzZWQgb24uICovXG4gIGF0PzogUGxhY2U7XG4gIC8qKiBGcmFtZXMgYmVoaW5kIGEgaG9sZSwgb3Igb2YgYSBjb25uZWN0aW9uIHRoYXQgZG9lcyBub3Qga25vdyB5ZXQgd2hlcmUgaXQgc3RhbmRzLiAqL1xuICBoZWxkOiBNYXA8c3RyaW5nLCBIZWxkPEY+PjtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG5vdCBpbiB0aGlzIGNoYW5uZWwuICovXG4gIGxlZnQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBzZXJ2ZXIgbG9va3MgYXQgMjUwIGxvZ3Mgb2YgYSBxdWVzdGlvbi4gKi9cbmNvbnN0IExPR1NfQVNLRUQgPSAyNDA7XG4vKiogQVBJIEdhdGV3YXkgdGFrZXMgMzIgS2lCIGZyb20gYSBicm93c2VyLCBhbmQgbmFtZXMgbWF5IG5lZWQgZXNjYXBlcy4gKi9cbmNvbnN0IEJZVEVTX0FTS0VEID0gMjRfMDAwO1xuLyoqIE1vcmUgbG9ncyB0aGFuIHRoZXNlIGFyZSBmb3Jnb3R0ZW4gd2hlcmUgdGhlIGNsaWVudCBoYXMgbGVmdCB0aGVtLiAqL1xuY29uc3QgTE9HU19LRVBUID0gMjQwO1xuXG5jb25zdCBrZXlPZiA9ICh7IGVwb2NoLCBzZXEgfTogUGxhY2UpOiBzdHJpbmcgPT4gYCR7ZXBvY2h9ICR7c2VxfWA7XG5cbmV4cG9ydCBjbGFzcyBPcmRlcjxGPiB7XG4gIC8qKiBGcmFtZXMgYXJlIGhlbGQgdW50aWwgdGhlIHNlcnZlciBoYXMgc2FpZCB3aGVyZSB0aGUgY29ubmVjdGlvbiBzdGFuZHMuICovXG4gIGhvbGRpbmcgPSB0cnVlO1xuICByZWFkb25seSAjbG9ncyA9IG5ldyBNYXA8c3RyaW5nLCBMb2c8Rj4+KCk7XG4gIC8qKiBUaGUgbnVtYmVycyB0aGF0IG9wZW4gcXVlc3Rpb25zIG5hbWVkOyBiZWxvdyAwIHdoZXJlIHRoZXJlIHdhcyBubyByb29tIGZvciB0aGUgbG9nLiAqL1xuICAjYXNrZWQ6IE1hcDxzdHJpbmcsIG51bWJlcj5bXSA9IFtdO1xuICByZWFkb25seSAjZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkO1xuICByZWFkb25seSAjZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xuXG4gIGNvbnN0cnVjdG9yKGRlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZCwgZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGVsaXZlciA9IGRlbGl2ZXI7XG4gICAgdGhpcy4jZ2FwID0gZ2FwO1xuICB9XG5cbiAgLyoqIEhhcyB0aGUgc2VydmVyIGV2ZXIgc2FpZCB3aGVyZSB3ZSBzdGFuZD8gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuYXQpO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgdGhhdCB3YWl0PyAqL1xuICBnZXQgaG9sZHMoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5oZWxkLnNpemUgPiAwKTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIGJlaGluZCBhIGhvbGU/ICovXG4gIGdldCBicm9rZW4oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICF0aGlzLmhvbGRpbmcgJiYgdGhpcy5ob2xkcztcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRvIGdvIG9uIGZyb20uICovXG4gIHBvc2l0aW9ucygpOiBQbGFjZVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLmZsYXRNYXAoKGxvZykgPT4gbG9nLmF0ID8/IFtdKTtcbiAgfVxuXG4gIHJlc3RvcmUocGxhY2VzOiBQbGFjZVtdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMpIHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKS5hdCA9IHBsYWNlO1xuICB9XG5cbiAgLyoqIEEgbmV3IGNvbm5lY3Rpb246IGl0cyBxdWVzdGlvbnMgaGF2ZSBub3QgYmVlbiBhbnN3ZXJlZC4gKi9cbiAgYmVnaW4oKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gdHJ1ZTtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdGhhdCBhIHF1ZXN0aW9uIG5hbWVzLiAqL1xuICBhc2soKTogUGxhY2VbXSB7XG4gICAgY29uc3QgYXNrZWQgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIGNvbnN0IGFmdGVyOiBQbGFjZVtdID0gW107XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHRoaXMucG9zaXRpb25zKCkpIHtcbiAgICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KHBsYWNlKS5sZW5ndGggKyAxO1xuICAgICAgY29uc3QgZml0cyA9IGFmdGVyLmxlbmd0aCA8IExPR1NfQVNLRUQgJiYgYnl0ZXMgPCBCWVRFU19BU0tFRDtcbiAgICAgIGlmIChmaXRzKSBhZnRlci5wdXNoKHBsYWNlKTtcbiAgICAgIGFza2VkLnNldChwbGFjZS5jaGFubmVsID8/IFwiXCIsIGZpdHMgPyBwbGFjZS5zZXEgOiAtMSk7XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkLnB1c2goYXNrZWQpO1xuICAgIHJldHVybiBhZnRlcjtcbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGZyYW1lLCBvciB0aGUgbnVtYmVyIG9mIG9uZSB0aGF0IGlzIG5vdCBmb3IgdXMuICovXG4gIHRha2UocGxhY2U6IFBsYWNlLCBmcmFtZT86IEYpOiB2b2lkIHtcbiAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCk7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gcGxhY2UuZXBvY2ggJiYgcGxhY2Uuc2VxIDw9IGF0LnNlcSkgcmV0dXJuO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKHBsYWNlKTtcbiAgICBpZiAoIWxvZy5oZWxkLmdldChrZXkpPy5mcmFtZSkgbG9nLmhlbGQuc2V0KGtleSwgeyBwbGFjZSwgZnJhbWUgfSk7XG4gICAgZGVsZXRlIGxvZy5sZWZ0O1xuICAgIGlmICghdGhpcy5ob2xkaW5nKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYXlzIG9mIGVhY2ggbG9nIGFmdGVyIGl0IGhhcyBzZW50IHdoYXQgd2FzIG1pc3NlZC4gKi9cbiAgcmVzdW1lZChlbnRyaWVzOiBMb2dFbnRyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYXNrZWQgPSB0aGlzLiNhc2tlZC5zaGlmdCgpID8/IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2coZW50cnkuY2hhbm5lbCk7XG4gICAgICBpZiAoZW50cnkuam9pbmVkID09PSBmYWxzZSkge1xuICAgICAgICBsb2cubGVmdCA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3QgeyBjb21wbGV0ZSwgLi4ucGxhY2UgfSA9IGVudHJ5O1xuICAgICAgICB0aGlzLiNhbnN3ZXJlZChsb2csIHBsYWNlLCBjb21wbGV0ZSA9PT0gdHJ1ZSwgYXNrZWQuZ2V0KGVudHJ5LmNoYW5uZWwgPz8gXCJcIikgPz8gMCk7XG4gICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXI6IGdvZXMgb24gYmVoaW5kIHRoZSBob2xlcy4gKi9cbiAgZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgdGhpcy4jZmx1c2gobG9nKTtcbiAgICAgIGlmIChsb2cuaGVsZC5zaXplID4gMCkge1xuICAgICAgICB0aGlzLiNnYXAoY2hhbm5lbCB8fCB1bmRlZmluZWQpO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlcmUgaXMgbm8gbG9nOiB3aGF0IGlzIGhlbGQgd2FzIG9ubHkgbnVtYmVyZWQgYnkgY2hhbmNlLCBvciBieSBhIHNlcnZlciB0aGF0IHdlbnQgYmFjay4gKi9cbiAgcmVsZWFzZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI3NldHRsZShsb2cpO1xuICB9XG5cbiAgI2Fuc3dlcmVkKGxvZzogTG9nPEY+LCBuZXdlc3Q6IFBsYWNlLCBjb21wbGV0ZTogYm9vbGVhbiwgYXNrZWQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IG5ld2VzdC5lcG9jaCkge1xuICAgICAgLy8gTGl2ZSBmcmFtZXMgbWF5IGhhdmUgY29tZSBmdXJ0aGVyIHdoaWxlIHRoZSBhbnN3ZXIgd2FzIG9uIGl0cyB3YXkuIEEgcGxhY2UgdGhhdCB3YXMgYWxyZWFkeVxuICAgICAgLy8gYmVoaW5kIHRoZSBuZXdlc3Qgd2hlbiB3ZSBhc2tlZCBpcyBub25lIG9mIHRoaXMgbG9nLlxuICAgICAgY29uc3QgYWhlYWQgPSBhdC5zZXEgPiBuZXdlc3Quc2VxID8gYXNrZWQgPD0gbmV3ZXN0LnNlcSA6IGF0LnNlcSA9PT0gbmV3ZXN0LnNlcSAmJiBhdC5tYXJrID09PSBuZXdlc3QubWFyaztcbiAgICAgIGlmIChhaGVhZCkgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoIWNvbXBsZXRlIHx8IGFza2VkIDwgMCkgdGhpcy4jZ2FwKG5ld2VzdC5jaGFubmVsKTtcbiAgICB0aGlzLiNzZXR0bGUobG9nLCBuZXdlc3QpO1xuICAgIGxvZy5hdCA9IG5ld2VzdDtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCBmb2xsb3dzIHdpdGhvdXQgYSBob2xlLiAqL1xuICAjZmx1c2gobG9nOiBMb2c8Rj4pOiB2b2lkIHtcbiAgICBmb3IgKDs7KSB7XG4gICAgICAvLyBXaGVyZSBhIGxvZyBiZWdpbnMsIG5vdGhpbmcgaXMgbWlzc2luZyBiZWZvcmUgaXQuXG4gICAgICBjb25zdCBuZXh0ID0gbG9nLmF0XG4gICAgICAgID8gbG9nLmhlbGQuZ2V0KGtleU9mKHsgLi4ubG9nLmF0LCBzZXE6IGxvZy5hdC5zZXEgKyAxIH0pKVxuICAgICAgICA6IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uZmluZCgoeyBwbGFjZSB9KSA9PiBwbGFjZS5zZXEgPT09IDEpO1xuICAgICAgaWYgKCFuZXh0KSByZXR1cm47XG4gICAgICB0aGlzLiNwYXNzKGxvZywgbmV4dCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiBhbGwgdGhhdCBpcyBoZWxkIHVwIHRvIHRoaXMgcGxhY2UsIG9yIGFsbCwgaG9sZXMgb3Igbm90LiAqL1xuICAjc2V0dGxlKGxvZzogTG9nPEY+LCB1cFRvPzogUGxhY2UpOiB2b2lkIHtcbiAgICBjb25zdCBiZWZvcmUgPSBsb2cuYXQ/LmVwb2NoO1xuICAgIGNvbnN0IHJhbmsgPSAoeyBwbGFjZSB9OiBIZWxkPEY+KTogbnVtYmVyID0+IChwbGFjZS5lcG9jaCA9PT0gYmVmb3JlID8gMCA6IDEpO1xuICAgIGNvbnN0IGhlbGQgPSBbLi4ubG9nLmhlbGQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEucGxhY2Uuc2VxIC0gYi5wbGFjZS5zZXEpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGhlbGQpIHtcbiAgICAgIGNvbnN0IHsgZXBvY2gsIHNlcSB9ID0gb25lLnBsYWNlO1xuICAgICAgY29uc3Qgc2V0dGxlZCA9ICF1cFRvIHx8IChlcG9jaCA9PT0gdXBUby5lcG9jaCA/IHNlcSA8PSB1cFRvLnNlcSA6IGVwb2NoID09PSBiZWZvcmUpO1xuICAgICAgaWYgKHNldHRsZWQpIHRoaXMuI3Bhc3MobG9nLCBvbmUpO1xuICAgIH1cbiAgfVxuXG4gICNwYXNzKGxvZzogTG9nPEY+LCB7IHBsYWNlLCBmcmFtZSB9OiBIZWxkPEY+KTogdm9pZCB7XG4gICAgbG9nLmhlbGQuZGVsZXRlKGtleU9mKHBsYWNlKSk7XG4gICAgbG9nLmF0ID0gcGxhY2U7XG4gICAgaWYgKGZyYW1lKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gICNsb2coY2hhbm5lbCA9IFwiXCIpOiBMb2c8Rj4ge1xuICAgIGxldCBsb2cgPSB0aGlzLiNsb2dzLmdldChjaGFubmVsKTtcbiAgICBpZiAoIWxvZykge1xuICAgICAgaWYgKHRoaXMuI2xvZ3Muc2l6ZSA+PSBMT0dTX0tFUFQpIHRoaXMuI2ZvcmdldCgpO1xuICAgICAgbG9nID0geyBoZWxkOiBuZXcgTWFwKCkgfTtcbiAgICAgIHRoaXMuI2xvZ3Muc2V0KGNoYW5uZWwsIGxvZyk7XG4gICAgfVxuICAgIHJldHVybiBsb2c7XG4gIH1cblxuICAjZm9yZ2V0KCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgaWYgKGxvZy5sZWZ0KSB7XG4gICAgICAgIHRoaXMuI2xvZ3MuZGVsZXRlKGNoYW5uZWwpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICAvLyBBIGhhbmRsZXIgdGhhdCB0aHJvd3MgbXVzdCBub3Qgc3RvcCB1cywgYXMgbm8gbGlzdGVuZXIgY2FuLlxuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcIm9wZW5cIiwgKGV2ZW50KSA9PiB0aGlzLm9ub3Blbj8uKGV2ZW50KSk7XG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMub25tZXNzYWdlPy4oZXZlbnQpKTtcbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJjbG9zZVwiLCAoZXZlbnQpID0+IHRoaXMub25jbG9zZT8uKGV2ZW50KSk7XG4gICAgdGhpcy4jbGlzdGVuKCk7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgZ2V0IHJlYWR5U3RhdGUoKTogbnVtYmVyIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybiBTaWRld2lyZVNvY2tldC5DTE9TRUQ7XG4gICAgcmV0dXJuIHRoaXMuI2xpbms/Lm9wZW5lZCA/IFNpZGV3aXJlU29ja2V0Lk9QRU4gOiBTaWRld2lyZVNvY2tldC5DT05ORUNUSU5HO1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgbGVmdC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3NlbmRlci5idWZmZXJlZEFtb3VudCArICh0aGlzLiNsaW5rPy5idWZmZXJlZEFtb3VudCA/PyAwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBTZW5kcyBhIEpTT04gb2JqZWN0LCBhZnRlciB0aG9zZSBiZWZvcmUgaXQuIFJlc29sdmVzIHdoZW4gdGhlIGJhY2tlbmQgaGFzIGFuc3dlcmVkIGl0LCBhbmQgcmVqZWN0c1xuICAgKiB3aXRoIGEgYFNpZGV3aXJlRXJyb3JgIHdoZW4gaXQgY291bGQgbm90IGJlIHNlcnZlZC4gU2VuZHMgaXQgYWdhaW4sIHdpdGggdGhlIHNhbWUgYGlkYCwgdW50aWwgdGhlbi5cbiAgICovXG4gIHNlbmQoZGF0YTogc3RyaW5nIHwgb2JqZWN0KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2VkID8gUHJvbWlzZS5yZWplY3QobmV3IEVycm9yKHRoaXMuY2xvc2VkKSkgOiB0aGlzLiNzZW5kZXIuc2VuZChkYXRhKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBhIGZyYW1lIG5vdywgb25jZSwgb3V0IG9mIG9yZGVyIGFuZCB3aXRob3V0IGFuIGFuc3dlci4gRmFsc2U6IGl0IHdhcyBub3Qgc2VudC4gKi9cbiAgc2VuZFZvbGF0aWxlKGRhdGE6IHVua25vd24pOiBib29sZWFuIHtcbiAgICBjb25zdCB7IHRleHQgfSA9IHdyaXRlKGRhdGEpO1xuICAgIGNvbnN0IG9wZW4gPSB0aGlzLiNsaW5rPy5vcGVuZWQgJiYgIXRoaXMuI3NlbmRlci5wYXVzZWQ7XG4gICAgaWYgKG9wZW4pIHRoaXMuI2xpbms/LnNlbmQodGV4dCk7XG4gICAgcmV0dXJuICEhb3BlbjtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIGEgbmV3IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5yZW5ldygpO1xuICB9XG5cbiAgY2xvc2UoY29kZSA9IDEwMDAsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rPy5kcm9wKGNvZGUsIHJlYXNvbik7XG4gICAgdGhpcy4jZmluaXNoKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogdHJ1ZSB9LCBcImNsb3NlZCBieSB0aGUgYXBwXCIpO1xuICB9XG5cbiAgLy8gQ29ubmVjdGluZy5cblxuICAvKiogQXNrcyB0aGUgYXBwIGZvciBVUkwgYW5kIHRva2VuLCBhbmQgb3BlbnMgYSBXZWJTb2NrZXQ6IGEgc2Vjb25kIG9uZSwgd2hlcmUgdGhlcmUgaXMgYSBmaXJzdC4gKi9cbiAgYXN5bmMgI2RpYWwoZmlyc3Q/OiBMaW5rKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgZGlhbGxlZCA9ICsrdGhpcy4jZGlhbGxlZDtcbiAgICBjb25zdCBpc1ZvaWQgPSAoKTogYm9vbGVhbiA9PiAhIXRoaXMuY2xvc2VkIHx8IGRpYWxsZWQgIT09IHRoaXMuI2RpYWxsZWQgfHwgZmlyc3QgIT09IHRoaXMuI2xpbms7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdXJsLCB0b2tlbiB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICAgIGNvbnN0IFtiYXNlLCBzZWNyZXRdID0gYXdhaXQgUHJvbWlzZS5hbGwoW2Fuc3dlck9mKHVybCksIGFuc3dlck9mKHRva2VuKV0pO1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICB0aGlzLiNyZXN0b3JlKGJhc2UpO1xuICAgICAgY29uc3QgeyB1cmw6IGZ1bGwsIHByb3RvY29scyB9ID0gYWRkcmVzcyhiYXNlLCBzZWNyZXQsIHRoaXMuI29wdGlvbnMpO1xuICAgICAgY29uc3QgbGluayA9IG5ldyBMaW5rKHRoaXMuI2Vudmlyb25tZW50LCB0aGlzLiNvd25lciwgdGhpcy4jZW52aXJvbm1lbnQub3BlbihmdWxsLCBwcm90b2NvbHMpLCBzZWNyZXQpO1xuICAgICAgbGluay5hY2tzID0gdGhpcy4jb3B0aW9ucy5hY2sgIT09IGZhbHNlO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNuZXh0ID0gbGluaztcbiAgICAgIGVsc2UgdGhpcy4jbGluayA9IGxpbms7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNzZWNvbmRGYWlsZWQoZmlyc3QpO1xuICAgICAgZWxzZSB0aGlzLiNmYWlsZWQoZW5kZWQoU3RyaW5nKGVycm9yKSkpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGUgVVJMIGlzIGtub3duIGZvciB0aGUgZmlyc3QgdGltZTogdGFrZXMgdXAgdGhlIHBvc2l0aW9ucyB0aGF0IGEgcGFnZSBiZWZvcmUgdXMgaGFzIGxlZnQuICovXG4gICNyZXN0b3JlKHVybDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy51cmwgPSB1cmwucmVwbGFjZSgvKFs/Jl0pdG9rZW49W14mXSomPy8sIFwiJDFcIik7XG4gICAgaWYgKHRoaXMuI21lbW9yeS5rZXkpIHJldHVybjtcbiAgICB0aGlzLiNtZW1vcnkua2V5ID0gYHNpZGV3aXJlICR7dGhpcy51cmx9YDtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHRoaXMuI21lbW9yeS50YWtlKCk7XG4gICAgdGhpcy4jb3JkZXIucmVzdG9yZShhZnRlcik7XG4gICAgdGhpcy4jd2FzID0gd2FzO1xuICB9XG5cbiAgLyoqIFdhaXRzLCB0aGVuIHRyaWVzIGFnYWluLiAqL1xuICAjZmFpbGVkKGVuZDogRW5kKTogdm9pZCB7XG4gICAgY29uc3QgeyBtYXhBdHRlbXB0cyA9IEluZmluaXR5IH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGlmICh0aGlzLiNhdHRlbXB0cyA+PSBtYXhBdHRlbXB0cykge1xuICAgICAgdGhpcy4jZmluaXNoKGVuZCwgYG5vIGNvbm5lY3Rpb24gYWZ0ZXIgJHttYXhBdHRlbXB0c30gYXR0ZW1wdHNgKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZGVsYXkgPSBiYWNrb2ZmKHRoaXMuI2F0dGVtcHRzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKGRlbGF5LCAoKSA9PiB0aGlzLiNyZXRyeSgpKTtcbiAgICB0aGlzLiN0ZWxsKFwicmVjb25uZWN0XCIsIHsgLi4uZW5kLCBkZWxheSB9KTtcbiAgfVxuXG4gICNyZXRyeSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgI3NlY29uZEZhaWxlZChmaXJzdDogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgZmlyc3QuYWZ0ZXIoU0VDT05EX0FHQUlOLCAoKSA9PiB0aGlzLiNvd25lci5hZ2VkKGZpcnN0KSk7XG4gIH1cblxuICAvKiogQSBoYW5kc2hha2UgZGlkIG5vdCBzdWNjZWVkOiBjb3VudHMgcmVmdXNhbHMsIHdoaWNoIGEgYnJva2VuIG5ldHdvcmsgaXMgbm90LiAqL1xuICBhc3luYyAjY291bnRSZWZ1c2FsKHsgdG9rZW4gfTogTGluaywgZW5kOiBFbmQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAoIShhd2FpdCB0aGlzLiNlbnZpcm9ubWVudC5yZWFjaGFibGUodGhpcy51cmwpKSkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSB0b2tlbiA9PT0gdGhpcy4jcmVmdXNlZFRva2VuID8gdGhpcy4jcmVmdXNlZCArIDEgOiAxO1xuICAgIHRoaXMuI3JlZnVzZWRUb2tlbiA9IHRva2VuO1xuICAgIGlmICh0aGlzLiNyZWZ1c2VkID49IFJFRlVTQUxTKSB0aGlzLiNmaW5pc2goZW5kLCBcInRoZSBoYW5kc2hha2Ugd2FzIHJlZnVzZWQgdGhyZWUgdGltZXMgd2l0aCB0aGUgc2FtZSB0b2tlblwiKTtcbiAgfVxuXG4gICNsaXN0ZW4oKTogdm9pZCB7XG4gICAgY29uc3QgbGlzdGVuID0gKHR5cGU6IHN0cmluZywgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCA9PlxuICAgICAgdGhpcy4jZW52aXJvbm1lbnQucGFnZS5hZGRFdmVudExpc3RlbmVyPy4odHlwZSwgcnVuLCB7IHNpZ25hbDogdGhpcy4jbGlzdGVuaW5nLnNpZ25hbCB9KTtcbiAgICBsaXN0ZW4oXCJvbmxpbmVcIiwgKCkgPT4gdGhpcy4jcGF1c2UgJiYgdGhpcy4jcmV0cnkoKSk7XG4gICAgbGlzdGVuKFwicGFnZWhpZGVcIiwgKCkgPT4gdGhpcy4jc2F2ZSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlc2hvd1wiLCAoKSA9PiB0aGlzLiNtZW1vcnkuZGlzY2FyZCgpKTtcbiAgfVxuXG4gICNzYXZlKCk6IHZvaWQge1xuICAgIHRoaXMuI21lbW9yeS5zYXZlKHRoaXMuI29yZGVyLnBvc2l0aW9ucygpLCB0aGlzLiN3YXMpO1xuICB9XG5cbiAgLy8gQSBjb25uZWN0aW9uJ3MgbGlmZS5cblxuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lciA9IHtcbiAgICBvcGVuZWQ6IChsaW5rKSA9PiB7XG4gICAgICBsaW5rLmFza2luZyA9IG5ldyBBc2tpbmcobGluaywgdGhpcy4jYXNraW5nKTtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN1c2UobGluayk7XG4gICAgICBjb25zdCByZXN1bWVzID0gdGhpcy4jb3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlO1xuICAgICAgaWYgKHJlc3VtZXMpIHtcbiAgICAgICAgbGluay5hc2tpbmcuYXNrKCk7XG4gICAgICAgIGxpbmsuYWZ0ZXIoUkVBRFlfV0lUSElOLCAoKSA9PiB0aGlzLiNyZWFkeShsaW5rKSk7XG4gICAgICB9XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykge1xuICAgICAgICB0aGlzLiN0ZWxsKFwib3BlblwiLCB7IGFnYWluOiB0aGlzLiNldmVyT3BlbiB9KTtcbiAgICAgICAgdGhpcy4jZXZlck9wZW4gPSB0cnVlO1xuICAgICAgfVxuICAgICAgaWYgKCFyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgICAgfVxuICAgIH0sXG5cbiAgICBoZWFyZDogKGxpbmssIHRleHQpID0+IHtcbiAgICAgIGNvbnN0IGZyYW1lID0gZnJhbWVzLnJlYWQodGV4dCk7XG4gICAgICBpZiAoIXRoaXMuI2lzT3VycyhsaW5rLCBmcmFtZSkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWUpO1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICB9LFxuXG4gICAgZW5kZWQ6IChsaW5rLCBlbmQpID0+IHtcbiAgICAgIGNvbnN0IFttYWluLCBuZXh0XSA9IFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0XTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGlmIChsaW5rID09PSBuZXh0KSB0aGlzLiNzZWNvbmRGYWlsZWQobWFpbiEpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbiAmJiBuZXh0KSB0aGlzLiN1c2UobmV4dCk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluKSB0aGlzLiNsb3N0KGxpbmssIGVuZCk7XG4gICAgICB0aGlzLiNzZW5kZXIubG9zdChsaW5rKTtcbiAgICB9LFxuXG4gICAgdGljazogKGxpbmssIGNvdW50KSA9PiB7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgICAgaWYgKHRoaXMuI3NlbmRlci5wYXVzZWQpIHJldHVybjtcbiAgICAgIGxpbmsuZXhwZWN0KCk7XG4gICAgICBjb25zdCBhc2tzID0gY291bnQgJSBQSU5HU19UT19SRVNVTUUgPT09IDAgJiYgbGluayA9PT0gdGhpcy4jbGluayAmJiAhbGluay5wbGFpbjtcbiAgICAgIGlmIChhc2tzICYmICFsaW5rLmFza2luZz8uYnVzeSkgbGluay5hc2tpbmc/LmFzaygpO1xuICAgICAgZWxzZSBsaW5rLnNlbmQoJ3tcInR5cGVcIjpcInBpbmdcIn0nKTtcbiAgICB9LFxuXG4gICAgYWdlZDogKGxpbmspID0+IHtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rICYmICF0aGlzLiNuZXh0KSB0aGlzLiNkaWFsKGxpbmspO1xuICAgIH0sXG4gIH07XG5cbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIHRoZSBvbmUgaW4gdXNlLiAqL1xuICAjdXNlKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGlmICghbGluay5vcGVuZWQpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gMDtcbiAgICB0aGlzLiNvcmRlci5iZWdpbigpO1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obGluay50b2tlbik7XG4gICAgbGluay5hZnRlcihTVEFCTEUsICgpID0+ICh0aGlzLiNhdHRlbXB0cyA9IDApKTtcbiAgfVxuXG4gICNsb3N0KGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsbGVkKys7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCAmJiBlbmQuY29kZSA8IDQwMDApIHZvaWQgdGhpcy4jY291bnRSZWZ1c2FsKGxpbmssIGVuZCk7XG4gICAgdGhpcy4jZmFpbGVkKGVuZCk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgc2FpZCB3aGF0IHdhcyBtaXNzZWQsIG9yIGNhbm5vdCBzYXkgaXQuICovXG4gICNzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQge1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgIXRoaXMuI3dhcy5pbmNsdWRlcyhjb25uZWN0aW9uSWQpKSB7XG4gICAgICB0aGlzLiN3YXMgPSBbLi4udGhpcy4jd2FzLCBjb25uZWN0aW9uSWRdLnNsaWNlKC1FQVJMSUVSKTtcbiAgICB9XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI25leHQpIHRoaXMuI3Byb21vdGUobGluayk7XG4gICAgdGhpcy4jcmVhZHkobGluayk7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiBsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN0ZWxsKFwicmVzdW1lZFwiLCB7IGNvbm5lY3Rpb25JZCB9KTtcbiAgfVxuXG4gICNwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgbGluay5hY2tzICYmPSBhY2tzO1xuICAgIHRoaXMuI25vdGljZShcIm5vX2xvZ1wiLCBgdGhlIHNlcnZlciBrZWVwcyBubyBsb2cke2Fja3MgPyBcIlwiIDogXCIgYW5kIGFja25vd2xlZGdlcyBub3RoaW5nXCJ9YCk7XG4gICAgaWYgKCFsaW5rLmFja3MpIHRoaXMuI3NlbmRlci53aXRob3V0QWNrcyhsaW5rKTtcbiAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiNvcmRlci5yZWxlYXNlKCk7XG4gIH1cblxuICAjcmVhZHkobGluazogTGluayk6IHZvaWQge1xuICAgIGxpbmsucmVhZHkgPSB0cnVlO1xuICAgIHRoaXMuI3NlbmRlci5wdW1wKCk7XG4gIH1cblxuICAvKiogVGhlIHNlY29uZCBjb25uZWN0aW9uIGtub3dzIGFsbCB0aGF0IHRoZSBmaXJzdCBvbmUgZGlkLiAqL1xuICAjcHJvbW90ZShuZXh0OiBMaW5rKTogdm9pZCB7XG4gICAgY29uc3Qgb2xkID0gdGhpcy4jbGluayE7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNsaW5rID0gbmV4dDtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKG5leHQudG9rZW4pO1xuICAgIG9sZC5kcmFpbmluZyA9IHRydWU7XG4gICAgb2xkLmFza2luZz8uc3RvcCgpO1xuICAgIHRoaXMuI2RyYWluaW5nLmFkZChvbGQpO1xuICAgIHRoaXMuI2RyYWluKCk7XG4gIH1cblxuICAvKiogRHJvcHMgY29ubmVjdGlvbnMgd2hvc2UgcGxhY2Ugd2FzIHRha2VuLCBvbmNlIG5vdGhpbmcgcnVucyBvbiB0aGVtIGFueSBtb3JlLiAqL1xuICAjZHJhaW4oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIHRoaXMuI2RyYWluaW5nKSB7XG4gICAgICBpZiAobGluay5zdHJlYW1pbmcgfHwgdGhpcy4jc2VuZGVyLndhaXRzRm9yKGxpbmspKSBjb250aW51ZTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGxpbmsuZHJvcCgxMDAwKTtcbiAgICB9XG4gIH1cblxuICAvLyBGcmFtZXMuXG5cbiAgLyoqIElzIHRoZSBmcmFtZSBmb3IgdGhlIGNsaWVudCBpdHNlbGY/ICovXG4gICNpc091cnMobGluazogTGluaywgeyB0ZXh0LCBtZW1iZXJzIH06IEZyYW1lKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXNraW5nID0gbGluay5hc2tpbmchO1xuICAgIHN3aXRjaCAobWVtYmVycy50eXBlKSB7XG4gICAgICBjYXNlIFwicG9uZ1wiOlxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJtaXNzZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmZyYW1lcykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgZm9yIChjb25zdCBtaXNzZWQgb2YgZnJhbWVzLnNwbGl0TWlzc2VkKHRleHQpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lcy5yZWFkKG1pc3NlZCkpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJyZXN1bWVkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5sb2dzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBhc2tpbmcucmVzdW1lZChtZW1iZXJzKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiYXV0aFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJhY2tcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2Fja25vd2xlZGdlZChsaW5rLCBtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJlcnJvclwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jZmFpbHVyZShsaW5rLCBtZW1iZXJzKTtcbiAgICB9XG4gICAgaWYgKCFmcmFtZXMuaXNHYXRld2F5RXJyb3IobWVtYmVycykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNzZW5kZXIuZ2F0ZXdheUZhaWxlZCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2Fja25vd2xlZGdlZChsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGlkID0gZnJhbWUuaW5fcmVwbHlfdG87XG4gICAgaWYgKGlkID09PSB1bmRlZmluZWQgfHwgIWxpbmsuYWNrcykgcmV0dXJuIGZhbHNlO1xuICAgIC8vIEJyb2FkY2FzdHMgdGhhdCBsZWZ0IHVzIG91dCBoYXZlIG51bWJlcnMgYWxsIHRoZSBzYW1lLlxuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgZnJhbWVzLnJlYWRQbGFjZXMoZnJhbWUuc2lkZXdpcmUpKSB0aGlzLiNvcmRlci50YWtlKHBsYWNlKTtcbiAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgIGNvbnN0IGFuc3dlcnMgPSB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpO1xuICAgIHJldHVybiBhbnN3ZXJzIHx8IFN0cmluZyhpZCkuc3RhcnRzV2l0aCh0aGlzLiNwcmVmaXgpO1xuICB9XG5cbiAgI2ZhaWx1cmUobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCB7IGNvZGUsIHJldHJ5X2FmdGVyX21zOiB3YWl0IH0gPSBmcmFtZTtcbiAgICBpZiAoY29kZSA9PT0gXCJyYXRlX2xpbWl0ZWRcIikge1xuICAgICAgdGhpcy4jc2VuZGVyLnBhdXNlRm9yKE51bWJlcih3YWl0KSB8fCBSQVRFX0xJTUlURUQpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIGlmICgoY29kZSA9PT0gXCJ0b2tlbl9leHBpcmVkXCIgfHwgY29kZSA9PT0gXCJ1bmtub3duX2Nvbm5lY3Rpb25cIikgJiYgZnJhbWUucmVxdWVzdF9pZCkge1xuICAgICAgbGluay5lbmQoZW5kZWQoY29kZSkpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBsaW5rLmFza2luZyEuZXJyb3IoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSk7XG4gIH1cblxuICAjcGFzcyhsaW5rOiBMaW5rLCBmcmFtZTogRnJhbWUpOiB2b2lkIHtcbiAgICBjb25zdCBudW1iZXIgPSBmcmFtZS5tZW1iZXJzLnNpZGV3aXJlO1xuICAgIGNvbnN0IHBsYWNlID0gIWxpbmsucGxhaW4gJiYgZnJhbWVzLnJlYWRQbGFjZShudW1iZXIpO1xuICAgIGlmIChwbGFjZSkge1xuICAgICAgdGhpcy4jb3JkZXIudGFrZShwbGFjZSwgZnJhbWUpO1xuICAgICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gZnJhbWVzLnJlYWRTdHJlYW0obnVtYmVyKTtcbiAgICBpZiAocmVjb3JkKSBsaW5rLnN0cmVhbWVkKCk7XG4gICAgLy8gT3RoZXIgZnJhbWVzIGNvbWUgb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb24sIHRvby5cbiAgICBpZiAocmVjb3JkID8gIXRoaXMuI2lzUmVwZWF0ZWQocmVjb3JkKSA6ICFsaW5rLmRyYWluaW5nKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gIC8qKiBIYXZlIHR3byBjb25uZWN0aW9ucyBicm91Z2h0IHRoZSBzYW1lIHJlY29yZD8gKi9cbiAgI2lzUmVwZWF0ZWQocmVjb3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI25leHQgJiYgIXRoaXMuI2RyYWluaW5nLnNpemUpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuI3JlY29yZHMuaGFzKHJlY29yZCk7XG4gICAgaWYgKHRoaXMuI3JlY29yZHMuc2l6ZSA+PSBSRUNPUkRTX0tFUFQpIHRoaXMuI3JlY29yZHMuY2xlYXIoKTtcbiAgICB0aGlzLiNyZWNvcmRzLmFkZChyZWNvcmQpO1xuICAgIHJldHVybiBrbm93bjtcbiAgfVxuXG4gIC8vIFRlbGxpbmcgdGhlIGFwcC5cblxuICAjZGVsaXZlcih7IHRleHQsIGpzb24gfTogRnJhbWUpOiB2b2lkIHtcbiAgICB0aGlzLiN0ZWxsKFwibWVzc2FnZVwiLCB7IGRhdGE6IHRleHQsIGpzb24gfSk7XG4gIH1cblxuICAjbm90aWNlKGNvZGU6IE5vdGljZURldGFpbFtcImNvZGVcIl0sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNub3RpY2VkLmhhcyhjb2RlKSkgcmV0dXJuO1xuICAgIHRoaXMuI25vdGljZWQuYWRkKGNvZGUpO1xuICAgIGlmICh0aGlzLiN0ZWxsKFwibm90aWNlXCIsIHsgY29kZSwgbWVzc2FnZSB9KSkgY29uc29sZS53YXJuKGBzaWRld2lyZS1jbGllbnQ6ICR7bWVzc2FnZX1gKTtcbiAgfVxuXG4gICN0ZWxsPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4odHlwZTogSywgZGV0YWlsOiBPbWl0PFNpZGV3aXJlRXZlbnRzW0tdLCBrZXlvZiBFdmVudD4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5jbG9zZWQgJiYgdHlwZSAhPT0gXCJjbG9zZVwiKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuZGlzcGF0Y2hFdmVudChPYmplY3QuYXNzaWduKG5ldyBFdmVudCh0eXBlLCB7IGNhbmNlbGFibGU6IHRydWUgfSksIGRldGFpbCkpO1xuICB9XG5cbiAgI2ZpbmlzaChlbmQ6IEVuZCwgcmVhc29uOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNzYXZlKCk7XG4gICAgdGhpcy5jbG9zZWQgPSByZWFzb247XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI2xpc3RlbmluZy5hYm9ydCgpO1xuICAgIGZvciAoY29uc3QgbGluayBvZiBbdGhpcy4jbGluaywgdGhpcy4jbmV4dCwgLi4udGhpcy4jZHJhaW5pbmddKSBsaW5rPy5kcm9wKDEwMDAsIGVuZC5yZWFzb24pO1xuICAgIHRoaXMuI3JlbmV3YWwuc3RvcChyZWFzb24pO1xuICAgIHRoaXMuI3NlbmRlci5jbG9zZShuZXcgRXJyb3IocmVhc29uKSk7XG4gICAgdGhpcy4jdGVsbChcImNsb3NlXCIsIHsgLi4uZW5kLCByZWFzb246IGVuZC5yZWFzb24gfHwgcmVhc29uIH0pO1xuICB9XG59XG4iLCAiLyoqIEEgd29ybGQgZm9yIHRoZSBjbGllbnQgaW4gd2hpY2ggdGltZSBwYXNzZXMgd2hlbiBhIHRlc3Qgc2F5cyBzby4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4uL3NyYy9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL3NvY2tldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi4vc3JjL29wdGlvbnMudHNcIjtcblxuZXhwb3J0IHR5cGUgSnNvbiA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG5leHBvcnQgY2xhc3MgRmFrZVdpcmUgaW1wbGVtZW50cyBXaXJlIHtcbiAgYnVmZmVyZWRBbW91bnQgPSAwO1xuICBvbm9wZW46ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IHsgZGF0YTogc3RyaW5nIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IHsgY29kZTogbnVtYmVyOyByZWFzb246IHN0cmluZzsgd2FzQ2xlYW46IGJvb2xlYW4gfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25lcnJvcjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIHJlYWRvbmx5IHNlbnQ6IHN0cmluZ1tdID0gW107XG4gIGNsb3NlZFdpdGg6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY2xvc2VkID0gZmFsc2U7XG4gIHJlYWRvbmx5IHVybDogc3RyaW5nO1xuICByZWFkb25seSBwcm90b2NvbHM6IHN0cmluZ1tdO1xuXG4gIGNvbnN0cnVjdG9yKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSB7XG4gICAgdGhpcy51cmwgPSB1cmw7XG4gICAgdGhpcy5wcm90b2NvbHMgPSBwcm90b2NvbHM7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuc2VudC5wdXNoKHRleHQpO1xuICB9XG5cbiAgY2xvc2UoY29kZT86IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuY2xvc2VkV2l0aCA9IHRoaXMuY2xvc2VkID8gdGhpcy5jbG9zZWRXaXRoIDogY29kZTtcbiAgICB0aGlzLmNsb3NlZCA9IHRydWU7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCwgYXMgSlNPTi4gKi9cbiAgZ2V0IGZyYW1lcygpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnNlbnQubWFwKCh0ZXh0KSA9PiBKU09OLnBhcnNlKHRleHQpIGFzIEpzb24pO1xuICB9XG5cbiAgb2ZUeXBlKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmZpbHRlcigoZnJhbWUpID0+IGZyYW1lLnR5cGUgPT09IHR5cGUpO1xuICB9XG5cbiAgbGFzdCgpOiBKc29uIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuYXQoLTEpID8/IHt9O1xuICB9XG5cbiAgYWNjZXB0KCk6IHZvaWQge1xuICAgIHRoaXMub25vcGVuPy4oKTtcbiAgfVxuXG4gIGdldChmcmFtZTogdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMub25tZXNzYWdlPy4oeyBkYXRhOiB0eXBlb2YgZnJhbWUgPT09IFwic3RyaW5nXCIgPyBmcmFtZSA6IEpTT04uc3RyaW5naWZ5KGZyYW1lKSB9KTtcbiAgfVxuXG4gIGN1dChjb2RlID0gMTAwNiwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub25jbG9zZT8uKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogY29kZSA9PT0gMTAwMCB9KTtcbiAgfVxuXG4gIC8qKiBJcyBpdCB0aGVyZSwgYXMgZmFyIGFzIHRoZSBjbGllbnQgaXMgY29uY2VybmVkPyAqL1xuICBnZXQgbGl2ZSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5vbm1lc3NhZ2UgIT09IG51bGw7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFRpbWVyIHtcbiAgYXQ6IG51bWJlcjtcbiAgcnVuOiAoKSA9PiB1bmtub3duO1xufVxuXG5leHBvcnQgY2xhc3MgV29ybGQgaW1wbGVtZW50cyBFbnZpcm9ubWVudCB7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBoYXZlIHBhc3NlZDsgdGhlIGNsb2NrIG9uIHRoZSB3YWxsIG1heSBzYXkgc29tZXRoaW5nIGVsc2UuICovXG4gIHBhc3NlZCA9IDA7XG4gIHdhbGwgPSAxXzcwMF8wMDBfMDAwXzAwMDtcbiAgZHJhdyA9IDAuNTtcbiAgc2VydmVyQW5zd2VycyA9IHRydWU7XG4gIHJlYWRvbmx5IHdpcmVzOiBGYWtlV2lyZVtdID0gW107XG4gIHJlYWRvbmx5IHBhZ2UgPSBuZXcgRXZlbnRUYXJnZXQoKTtcbiAgI3RpbWVycyA9IG5ldyBTZXQ8VGltZXI+KCk7XG4gICNkcmF3biA9IDA7XG5cbiAgbm93ID0gKCk6IG51bWJlciA9PiB0aGlzLndhbGwgKyB0aGlzLnBhc3NlZDtcblxuICByYW5kb20gPSAoKTogbnVtYmVyID0+IHtcbiAgICAvLyBJZHMgYXJlIGRyYXduIGZpcnN0LCBhbmQgbXVzdCBkaWZmZXIuXG4gICAgdGhpcy4jZHJhd24rKztcbiAgICByZXR1cm4gdGhpcy5kcmF3O1xuICB9O1xuXG4gIGFmdGVyID0gKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbCA9PiB7XG4gICAgY29uc3QgdGltZXIgPSB7IGF0OiB0aGlzLnBhc3NlZCArIG1zLCBydW4gfTtcbiAgICB0aGlzLiN0aW1lcnMuYWRkKHRpbWVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jdGltZXJzLmRlbGV0ZSh0aW1lcik7XG4gIH07XG5cbiAgb3BlbiA9ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmUgPT4ge1xuICAgIGNvbnN0IHdpcmUgPSBuZXcgRmFrZVdpcmUodXJsLCBwcm90b2NvbHMpO1xuICAgIHRoaXMud2lyZXMucHVzaCh3aXJlKTtcbiAgICByZXR1cm4gd2lyZSBhcyB1bmtub3duIGFzIFdpcmU7XG4gIH07XG5cbiAgcmVhY2hhYmxlID0gYXN5bmMgKCk6IFByb21pc2U8Ym9vbGVhbj4gPT4gdGhpcy5zZXJ2ZXJBbnN3ZXJzO1xuXG4gIC8qKiBMZXRzIHdoYXQgd2FpdHMgZm9yIHByb21pc2VzIGdvIG9uLiAqL1xuICBhc3luYyBzZXR0bGUoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCAyMDsgaSsrKSBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgfVxuXG4gIGFzeW5jIHBhc3MobXM6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHVudGlsID0gdGhpcy5wYXNzZWQgKyBtcztcbiAgICBmb3IgKDs7KSB7XG4gICAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICAgICAgY29uc3QgZHVlID0gWy4uLnRoaXMuI3RpbWVyc10uZmlsdGVyKCh0aW1lcikgPT4gdGltZXIuYXQgPD0gdW50aWwpLnNvcnQoKGEsIGIpID0+IGEuYXQgLSBiLmF0KVswXTtcbiAgICAgIGlmICghZHVlKSBicmVhaztcbiAgICAgIHRoaXMuI3RpbWVycy5kZWxldGUoZHVlKTtcbiAgICAgIHRoaXMucGFzc2VkID0gTWF0aC5tYXgodGhpcy5wYXNzZWQsIGR1ZS5hdCk7XG4gICAgICBkdWUucnVuKCk7XG4gICAgfVxuICAgIHRoaXMucGFzc2VkID0gdW50aWw7XG4gICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53aXJlcy5hdCgtMSkhO1xuICB9XG59XG5cbi8qKiBBIHNvY2tldCwgYW5kIGFsbCB0aGF0IGl0IGhhcyB0b2xkLiAqL1xuZXhwb3J0IGNsYXNzIFN0YWdlIHtcbiAgcmVhZG9ubHkgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgcmVhZG9ubHkgbWVzc2FnZXM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5IHRvbGQ6IFtzdHJpbmcsIEpzb25dW10gPSBbXTtcbiAgcmVhZG9ubHkgc29ja2V0OiBTaWRld2lyZVNvY2tldDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSkge1xuICAgIHRoaXMud29ybGQgPSB3b3JsZDtcbiAgICB0aGlzLnNvY2tldCA9IG5ldyBTaWRld2lyZVNvY2tldCh7IHVybDogXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgdG9rZW46IFwidDFcIiwgLi4ub3B0aW9ucyB9LCB3b3JsZCk7XG4gICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm1lc3NhZ2VzLnB1c2goZXZlbnQuZGF0YSkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBbXCJvcGVuXCIsIFwicmVzdW1lZFwiLCBcInJlY29ubmVjdFwiLCBcImdhcFwiLCBcIm5vdGljZVwiLCBcImNsb3NlXCJdIGFzIGNvbnN0KSB7XG4gICAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKHR5cGUsIChldmVudCkgPT4ge1xuICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgICB0aGlzLnRvbGQucHVzaChbdHlwZSwgZXZlbnQgYXMgdW5rbm93biBhcyBKc29uXSk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBzb2NrZXQgd2hvc2UgY29ubmVjdGlvbiBpcyB0aGVyZSwgYW5kIGtub3dzIHdoZXJlIGl0IHN0YW5kczogYXQgNDAgb2YgdGhlIGhvbWUuICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKTogUHJvbWlzZTxTdGFnZT4ge1xuICAgIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMsIHdvcmxkKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICB3b3JsZC53aXJlLmFjY2VwdCgpO1xuICAgIHdvcmxkLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICByZXR1cm4gc3RhZ2U7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud29ybGQud2lyZTtcbiAgfVxuXG4gIHRlbGxpbmdzKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMudG9sZC5maWx0ZXIoKFtvbmVdKSA9PiBvbmUgPT09IHR5cGUpLm1hcCgoWywgZXZlbnRdKSA9PiBldmVudCk7XG4gIH1cblxuICAvKiogVGhlIG51bWJlcnMgb2YgdGhlIGZyYW1lcyB0aGF0IGNhbWUsIGluIHRoZWlyIG9yZGVyLiAqL1xuICBudW1iZXJzKCk6IG51bWJlcltdIHtcbiAgICByZXR1cm4gdGhpcy5tZXNzYWdlcy5tYXAoKHRleHQpID0+IChKU09OLnBhcnNlKHRleHQpIGFzIHsgbjogbnVtYmVyIH0pLm4pO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IGNvbm5lY3Rpb24gaXMgdGhlcmUuICovXG4gIGFzeW5jIHJlY29ubmVjdCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnBhc3MoMTZfMDAwKTtcbiAgICB0aGlzLndpcmUuYWNjZXB0KCk7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5zZXR0bGUoKTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcGxhY2Uoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gXCJlcG9jaDAwMVwiKTogSnNvbiB7XG4gIHJldHVybiB7IC4uLihjaGFubmVsICYmIHsgY2hhbm5lbCB9KSwgZXBvY2gsIHNlcSwgbWFyazogYG1hcmske1N0cmluZyhzZXEpLnBhZFN0YXJ0KDQsIFwiMFwiKX1gIH07XG59XG5cbi8qKiBBIGZyYW1lIHdpdGggYSBudW1iZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbnVtYmVyZWQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoPzogc3RyaW5nKTogSnNvbiB7XG4gIHJldHVybiB7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiBzZXEsIHNpZGV3aXJlOiBwbGFjZShzZXEsIGNoYW5uZWwsIGVwb2NoKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzdW1lZChsb2dzOiBKc29uW10sIGNvbm5lY3Rpb25faWQgPSBcImMxXCIpOiBKc29uIHtcbiAgY29uc3QgZW50cmllcyA9IGxvZ3MubWFwKChsb2cpID0+ICh7IGNvbXBsZXRlOiB0cnVlLCAuLi5sb2cgfSkpO1xuICByZXR1cm4geyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZCwgbG9nczogZW50cmllcyB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7QUFDckIsU0FBUyxlQUFlLGtCQUFxQztBQUM3RCxTQUFTLEtBQUssY0FBYzs7O0FDRDVCLFNBQVMsV0FBVyxTQUFTLFFBQVEsZ0JBQWdCOzs7QUNBckQsSUFBTSxVQUFVO0FBR1QsU0FBUyxRQUFRLFNBQWlCLFFBQXdCO0FBQy9ELFNBQU8sU0FBUyxLQUFLLElBQUksU0FBUyxNQUFPLEtBQUssT0FBTztBQUN2RDtBQUdPLFNBQVMsUUFBUSxPQUFlLE1BQWMsUUFBd0I7QUFDM0UsU0FBTyxTQUFTLE9BQU8sU0FBUztBQUNsQzs7O0FDV08sU0FBUyxLQUFLLE1BQXFCO0FBQ3hDLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFFBQVE7QUFBQSxFQUVSO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUNwRDtBQUdPLFNBQVMsUUFBUSxNQUFvQztBQUMxRCxTQUFPLFFBQVEsT0FBTyxTQUFTLFlBQVksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFLLE9BQW1CO0FBQ3hGO0FBRUEsSUFBTSxTQUFTLENBQUMsVUFBb0MsT0FBTyxVQUFVO0FBRzlELFNBQVMsVUFBVSxPQUFtQztBQUMzRCxRQUFNQSxTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUlBLFVBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVVBLFNBQVE7QUFDM0I7QUFFTyxTQUFTLFdBQVcsT0FBeUI7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDQSxXQUFVLFVBQVVBLE1BQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQ2pFQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxFQUVsQixPQUFPO0FBQUEsRUFDRTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE1BQVk7QUFDVixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxVQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsU0FBSyxLQUFLLElBQUksRUFBRTtBQUNoQixTQUFLO0FBQ0wsU0FBSztBQUNMLFNBQUssTUFBTTtBQUFBLE1BQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQy9DLE1BQUssT0FBTztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxRQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsSUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixXQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGFBQUssS0FBSztBQUNWLFlBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXNCO0FBQzVCLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxTQUFLO0FBQ0wsUUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBZ0M7QUFDOUMsUUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsWUFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBeUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsU0FBSztBQUVMLFFBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsUUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQWU7QUFDYixVQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxTQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsVUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFFBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFFBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsT0FBTyxNQUFxQjtBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxLQUFLO0FBQ1YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxTQUFLLEtBQUs7QUFDVixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN2RDtBQUNGOzs7QUN4R0EsSUFBTUMsV0FBVSxLQUFLLEtBQUs7QUFFbkIsU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUEsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUM5Q0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhLE1BQU07QUFDekIsSUFBTSxXQUFXLE1BQU07QUFTaEIsSUFBTSxRQUFRLENBQUMsUUFBZ0IsT0FBTyxTQUFlLEVBQUUsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQVlyRixJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ2hCLFNBQVM7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFUixRQUFRO0FBQUE7QUFBQSxFQUVSLE9BQU87QUFBQTtBQUFBLEVBRVAsV0FBVztBQUFBLEVBQ1g7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFvQixDQUFDO0FBQUEsRUFDckIsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFFbEIsWUFBWSxhQUEwQixPQUFrQixNQUFZLE9BQTJCO0FBQzdGLFNBQUssZUFBZTtBQUNwQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFGLFNBQUssU0FBUyxNQUFNO0FBQ2xCLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxRQUFRLFlBQVksVUFBVSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0RixXQUFLLFdBQVc7QUFDaEIsWUFBTSxPQUFPLElBQUk7QUFBQSxJQUNuQjtBQUNBLFNBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLFdBQUssY0FBYztBQUNuQixZQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixTQUFLLFVBQVUsTUFBTTtBQUFBLElBQUM7QUFBQSxFQUN4QjtBQUFBLEVBRUEsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUs7QUFBQSxFQUNQO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUNsQixlQUFXLFVBQVUsS0FBSyxRQUFTLFFBQU87QUFDMUMsU0FBSyxNQUFNLFNBQVMsS0FBSyxNQUFNLFlBQVksS0FBSyxNQUFNLFVBQVU7QUFDaEUsU0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxJQUFZLEtBQTBCO0FBQzFDLFNBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksS0FBZ0I7QUFDbEIsUUFBSSxLQUFLLE1BQU87QUFDaEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFNBQUssTUFBTSxZQUFZLE1BQU07QUFDM0IsVUFBSSxLQUFLLGVBQWUsWUFBWTtBQUNsQyxhQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFdBQVc7QUFDaEIsV0FBSyxrQkFBa0IsS0FBSztBQUM1QixXQUFLLFlBQVk7QUFDakIsV0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLO0FBQUEsRUFDUDtBQUNGOzs7QUNsSEEsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELFNBQUssV0FBVztBQUNoQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUEwQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUNuRztBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxVQUFtQjtBQUNqQixXQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxRQUFpQjtBQUNmLFFBQUk7QUFDRixhQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDMUUsUUFBUTtBQUNOLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQXNCO0FBQzNCLFFBQUk7QUFDRixVQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLFVBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLElBQ3pDLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUNGOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCOzs7QUN4QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsRUFFcEIsVUFBVTtBQUFBLEVBQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsRUFFekMsU0FBZ0MsQ0FBQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDakU7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxZQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxRQUFRLFFBQXVCO0FBQzdCLGVBQVdDLFVBQVMsT0FBUSxNQUFLLEtBQUtBLE9BQU0sT0FBTyxFQUFFLEtBQUtBO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsTUFBZTtBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxVQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBSSxRQUFRO0FBQ1osZUFBV0EsVUFBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxlQUFTLEtBQUssVUFBVUEsTUFBSyxFQUFFLFNBQVM7QUFDeEMsWUFBTSxPQUFPLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFDbEQsVUFBSSxLQUFNLE9BQU0sS0FBS0EsTUFBSztBQUMxQixZQUFNLElBQUlBLE9BQU0sV0FBVyxJQUFJLE9BQU9BLE9BQU0sTUFBTSxFQUFFO0FBQUEsSUFDdEQ7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUtBLFFBQWMsT0FBaUI7QUFDbEMsVUFBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVQSxPQUFNLFNBQVNBLE9BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsVUFBTSxNQUFNLE1BQU1BLE1BQUs7QUFDdkIsUUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFBQSxRQUFPLE1BQU0sQ0FBQztBQUNqRSxXQUFPLElBQUk7QUFDWCxRQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDcEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUEyQjtBQUNqQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxTQUFLLFVBQVU7QUFDZixlQUFXLFNBQVMsU0FBUztBQUMzQixZQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFJLE1BQU0sV0FBVyxPQUFPO0FBQzFCLFlBQUksT0FBTztBQUNYLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEIsT0FBTztBQUNMLGNBQU0sRUFBRSxVQUFVLEdBQUdBLE9BQU0sSUFBSTtBQUMvQixhQUFLLFVBQVUsS0FBS0EsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBTUEsT0FBTSxRQUFRLENBQUM7QUFDOUQsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxNQUFvQjtBQUN2QyxVQUFNLFNBQVMsSUFBSSxJQUFJO0FBQ3ZCLFVBQU0sT0FBTyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUF3QkEsT0FBTSxVQUFVLFNBQVMsSUFBSTtBQUMzRSxVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTSxHQUFHO0FBQ2pHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLFlBQU0sVUFBVSxDQUFDLFNBQVMsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sVUFBVTtBQUM3RSxVQUFJLFFBQVMsTUFBSyxNQUFNLEtBQUssR0FBRztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFhLEVBQUUsT0FBQUEsUUFBTyxNQUFNLEdBQWtCO0FBQ2xELFFBQUksS0FBSyxPQUFPLE1BQU1BLE1BQUssQ0FBQztBQUM1QixRQUFJLEtBQUtBO0FBQ1QsUUFBSSxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssVUFBVSxJQUFZO0FBQ3pCLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFPO0FBQ2hDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsVUFBSSxLQUFLLE1BQU0sUUFBUSxVQUFXLE1BQUssUUFBUTtBQUMvQyxZQUFNLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDeEIsV0FBSyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFVBQUksSUFBSSxNQUFNO0FBQ1osYUFBSyxNQUFNLE9BQU8sT0FBTztBQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUM3TEEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBQ2hCLElBQU0sa0JBQWtCO0FBR2pCLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUFlTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBRVQsWUFBWSxPQUFxQjtBQUMvQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWlDO0FBQ3JDLFNBQUssS0FBSyx5QkFBeUI7QUFDbkMsU0FBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssU0FBdUI7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF5QjtBQUM3QixVQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFNBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPO0FBQzlCLFlBQU0sU0FBUyxZQUFZLE1BQU0saUJBQWlCLE1BQU0sS0FBSyxVQUFVLEVBQUUsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUNoRyxXQUFLLFVBQVUsQ0FBQyxFQUFFLFlBQVksS0FBSyxRQUFRLE1BQU07QUFDL0MsYUFBSyxVQUFVO0FBQ2YsZUFBTztBQUNQLFlBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsZUFBSyxVQUFVLEdBQUc7QUFDbEIsa0JBQVEsR0FBRztBQUFBLFFBQ2IsTUFBTyxRQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDMUM7QUFDQSxXQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxRQUFJLENBQUMsS0FBSyxXQUFZLE1BQU0sU0FBUyxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssSUFBTSxRQUFPO0FBRXZGLFNBQUssU0FBUyxNQUFNLFNBQVMsVUFBVSxDQUFDLHVCQUF1QixVQUFVLEVBQUUsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3RHLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFFBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxPQUFPLFFBQVE7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsS0FBK0I7QUFDdkMsVUFBTSxFQUFFLFdBQVcsWUFBWSxJQUFJLEtBQUs7QUFDeEMsU0FBSyxTQUFTO0FBQ2QsUUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFRO0FBQ3hDLFNBQUssU0FBUyxZQUFZLE1BQU0sUUFBUSxLQUFLLFlBQVksSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUVyRSxXQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQzdGTyxJQUFNLGFBQWEsS0FBSztBQUMvQixJQUFNQyxtQkFBa0I7QUFFeEIsSUFBTSxTQUFTO0FBR1IsSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFDckIsT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQWdCLElBQXFCO0FBQy9DLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUMzQixTQUFLLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFDN0IsU0FBSyxLQUFLO0FBQ1YsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUFZTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQThCO0FBQ2pDLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELFdBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFFBQUksS0FBSyxLQUFNLE1BQUssUUFBUUEsZ0JBQWU7QUFBQSxRQUN0QyxNQUFLLFlBQVksSUFBSTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBRTFCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sWUFBYSxRQUFPO0FBQ3pELFNBQUssT0FBTyxNQUFNO0FBQ2xCLFFBQUksTUFBTSxTQUFTLFFBQVMsTUFBSyxPQUFPLElBQUksY0FBYyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsUUFDcEUsTUFBSyxRQUFRO0FBQ2xCLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGdCQUFzQjtBQUNwQixVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDMUIsUUFBSSxRQUFRLEtBQUssT0FBUSxNQUFLLFFBQVEsUUFBUSxLQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsU0FBUyxJQUFrQjtBQUN6QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxNQUFNO0FBQzlDLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLEtBQUssTUFBa0I7QUFDckIsUUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE1BQUssT0FBTztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBa0I7QUFDNUIsUUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLEVBQUc7QUFDMUIsU0FBSyxRQUFRLFFBQVEsTUFBTTtBQUN6QixVQUFJLEtBQUssZUFBZ0IsTUFBSyxZQUFZLElBQUk7QUFBQSxVQUN6QyxNQUFLLFNBQVMsRUFBRSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDeEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sT0FBb0I7QUFDeEIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsZUFBVyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRyxNQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLFFBQVEsSUFBWSxNQUFNLE1BQU0sS0FBSyxPQUFPLEdBQVM7QUFDbkQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRztBQUFBLEVBQy9DO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBZSxRQUE2RDtBQUM1RixRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxVQUFVLFVBQVUsV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFDeEUsVUFBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUEsRUFDNUY7QUFDQSxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsSUFBSSxPQUEwQixLQUFLO0FBQ3JFLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLENBQUM7QUFDckMsU0FBTyxFQUFFLElBQUksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQ2xHOzs7QUNwS0EsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxFQUM5QyxPQUFnQixhQUFhO0FBQUEsRUFDN0IsT0FBZ0IsT0FBTztBQUFBLEVBQ3ZCLE9BQWdCLFVBQVU7QUFBQSxFQUMxQixPQUFnQixTQUFTO0FBQUEsRUFFekIsU0FBMkQ7QUFBQSxFQUMzRCxZQUFpRTtBQUFBLEVBQ2pFLFVBQTZEO0FBQUE7QUFBQSxFQUc3RCxNQUFNO0FBQUE7QUFBQSxFQUVOO0FBQUEsRUFFUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxFQUMxQyxTQUFTO0FBQUEsRUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxFQUNuQyxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxVQUFNO0FBQ04sVUFBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsVUFBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxTQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQzVDO0FBQ0EsU0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUMvRDtBQUFBLE1BQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsU0FBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELFNBQUssVUFBVTtBQUFBLE1BQ2I7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsTUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDL0M7QUFFQSxTQUFLLGlCQUFpQixRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzdELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssWUFBWSxLQUFLLENBQUM7QUFDbkUsU0FBSyxpQkFBaUIsU0FBUyxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUMvRCxTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFFBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsV0FBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxFQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE1BQXNDO0FBQ3pDLFdBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUF3QjtBQUNuQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLFFBQVE7QUFDakQsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxDQUFDLENBQUM7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLFNBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsRUFDcEU7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsVUFBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixVQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixRQUFJO0FBQ0YsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUIsWUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxVQUFJLE9BQU8sRUFBRztBQUNkLFdBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxZQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssY0FBYyxLQUFLLFFBQVEsS0FBSyxhQUFhLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUNyRyxXQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVE7QUFDbEMsVUFBSSxNQUFPLE1BQUssUUFBUTtBQUFBLFVBQ25CLE1BQUssUUFBUTtBQUFBLElBQ3BCLFNBQVMsT0FBTztBQUNkLFVBQUksT0FBTyxFQUFHO0FBQ2QsVUFBSSxNQUFPLE1BQUssY0FBYyxLQUFLO0FBQUEsVUFDOUIsTUFBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW1CO0FBQzFCLFNBQUssTUFBTSxJQUFJLFFBQVEsdUJBQXVCLElBQUk7QUFDbEQsUUFBSSxLQUFLLFFBQVEsSUFBSztBQUN0QixTQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssR0FBRztBQUN2QyxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDekMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBZ0I7QUFDdEIsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxXQUFLLFFBQVEsS0FBSyx1QkFBdUIsV0FBVyxXQUFXO0FBQy9EO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxRQUFRLEtBQUssYUFBYSxLQUFLLGFBQWEsT0FBTyxDQUFDO0FBQ2xFLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDaEUsU0FBSyxNQUFNLGFBQWEsRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxjQUFjLE9BQW1CO0FBQy9CLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFjLEVBQUUsTUFBTSxHQUFTLEtBQXlCO0FBQzVELFFBQUksQ0FBRSxNQUFNLEtBQUssYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFJO0FBQ3BELFNBQUssV0FBVyxVQUFVLEtBQUssZ0JBQWdCLEtBQUssV0FBVyxJQUFJO0FBQ25FLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQUksS0FBSyxZQUFZLFNBQVUsTUFBSyxRQUFRLEtBQUssMkRBQTJEO0FBQUEsRUFDOUc7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsVUFBTSxTQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxXQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxXQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVdDLFVBQWdCLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLEtBQUtBLE1BQUs7QUFDN0UsU0FBSyxRQUFRLEtBQUs7QUFDbEIsVUFBTSxVQUFVLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzVFLFdBQU8sV0FBVyxPQUFPLEVBQUUsRUFBRSxXQUFXLEtBQUssT0FBTztBQUFBLEVBQ3REO0FBQUEsRUFFQSxTQUFTLE1BQVksT0FBeUI7QUFDNUMsVUFBTSxFQUFFLE1BQU0sZ0JBQWdCLEtBQUssSUFBSTtBQUN2QyxRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFdBQUssUUFBUSxTQUFTLE9BQU8sSUFBSSxLQUFLLFlBQVk7QUFDbEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixXQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ2xHO0FBQUEsRUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixVQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSUEsUUFBTztBQUNULFdBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsUUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixRQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsWUFBWSxRQUF5QjtBQUNuQyxRQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxTQUFTLEVBQUUsTUFBTSxLQUFLLEdBQWdCO0FBQ3BDLFNBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFFBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLFNBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsUUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxRQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxXQUFPLEtBQUssY0FBYyxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQ3hGO0FBQUEsRUFFQSxRQUFRLEtBQVUsUUFBc0I7QUFDdEMsUUFBSSxLQUFLLE9BQVE7QUFDakIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXLE1BQU07QUFDdEIsZUFBVyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFHLE9BQU0sS0FBSyxLQUFNLElBQUksTUFBTTtBQUMzRixTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLFNBQUssUUFBUSxNQUFNLElBQUksTUFBTSxNQUFNLENBQUM7QUFDcEMsU0FBSyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDOUQ7QUFDRjs7O0FYamFPLFNBQVMsWUFBWSxTQUF1QztBQUNqRSxRQUFNLEVBQUUsTUFBTSxPQUFPLFFBQVEsUUFBUSxXQUFXLFFBQVEsTUFBTSxJQUFJLFVBQVUsS0FBSyxJQUFJO0FBQ3JGLFFBQU0sU0FBUyxPQUFPLE9BQU87QUFDN0IsU0FBTyxVQUFVO0FBQ2pCLFFBQU0sVUFBVSxPQUFtQyxNQUFTO0FBQzVELFFBQU0sQ0FBQyxPQUFPLFFBQVEsSUFBSSxTQUFzRCxFQUFFLFFBQVEsYUFBYSxDQUFDO0FBRXhHLFlBQVUsTUFBTTtBQUNkLFFBQUksQ0FBQyxRQUFTO0FBQ2QsVUFBTSxNQUFNLENBQUksVUFDZCxPQUFPLFVBQVUsYUFBYyxNQUErQixJQUFJO0FBQ3BFLFVBQU0sRUFBRSxNQUFNLElBQUksT0FBTztBQUN6QixVQUFNLFNBQVMsSUFBSSxlQUFlO0FBQUEsTUFDaEMsR0FBRyxPQUFPO0FBQUEsTUFDVixLQUFLLE1BQU0sSUFBSSxPQUFPLFFBQVEsR0FBRztBQUFBLE1BQ2pDLE9BQU8sTUFBTSxJQUFJLE9BQU8sUUFBUSxLQUFLO0FBQUE7QUFBQSxNQUVyQyxHQUFJLE9BQU8sVUFBVSxjQUFjLEVBQUUsT0FBTyxNQUFNO0FBQUEsSUFDcEQsQ0FBQztBQUNELFlBQVEsVUFBVTtBQUNsQixhQUFTLEVBQUUsUUFBUSxhQUFhLENBQUM7QUFDakMsV0FBTyxpQkFBaUIsUUFBUSxNQUFNLFNBQVMsRUFBRSxRQUFRLE9BQU8sQ0FBQyxDQUFDO0FBQ2xFLFdBQU8saUJBQWlCLGFBQWEsTUFBTSxTQUFTLEVBQUUsUUFBUSxhQUFhLENBQUMsQ0FBQztBQUM3RSxXQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVSxPQUFPLFFBQVEsWUFBWSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQzNGLFdBQU8saUJBQWlCLE9BQU8sQ0FBQyxVQUFVLE9BQU8sUUFBUSxRQUFRLE1BQU0sT0FBTyxDQUFDO0FBQy9FLFdBQU8saUJBQWlCLFNBQVMsQ0FBQyxVQUFVO0FBQzFDLGVBQVMsRUFBRSxRQUFRLFVBQVUsUUFBUSxNQUFNLE9BQU8sQ0FBQztBQUNuRCxhQUFPLFFBQVEsVUFBVSxLQUFLO0FBQUEsSUFDaEMsQ0FBQztBQUNELFdBQU8sTUFBTTtBQUNYLGNBQVEsVUFBVTtBQUNsQixhQUFPLE1BQU07QUFBQSxJQUNmO0FBQUEsRUFDRixHQUFHLENBQUMsS0FBSyxPQUFPLENBQUM7QUFFakIsUUFBTSxRQUFRLFFBQVEsTUFBTTtBQUMxQixVQUFNLFVBQVUsTUFBc0IsUUFBUSxPQUFPLElBQUksTUFBTSxvQkFBb0IsQ0FBQztBQUNwRixXQUFPO0FBQUEsTUFDTCxNQUFNLENBQUMsU0FBMEIsUUFBUSxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVE7QUFBQSxNQUN4RSxjQUFjLENBQUMsU0FBa0IsUUFBUSxTQUFTLGFBQWEsSUFBSSxLQUFLO0FBQUEsTUFDeEUsT0FBTyxNQUFNLFFBQVEsU0FBUyxNQUFNLEtBQUssUUFBUTtBQUFBLE1BQ2pELFFBQVEsTUFBTSxRQUFRO0FBQUEsSUFDeEI7QUFBQSxFQUNGLEdBQUcsQ0FBQyxDQUFDO0FBQ0wsU0FBTyxFQUFFLEdBQUcsT0FBTyxRQUFRLE1BQU0sUUFBUSxRQUFRLE1BQU0sT0FBTztBQUNoRTs7O0FZbEVPLElBQU0sV0FBTixNQUErQjtBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQWlDO0FBQUEsRUFDakMsWUFBMkQ7QUFBQSxFQUMzRCxVQUE0RjtBQUFBLEVBQzVGLFVBQWtDO0FBQUEsRUFDekIsT0FBaUIsQ0FBQztBQUFBLEVBQzNCO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksS0FBYSxXQUFxQjtBQUM1QyxTQUFLLE1BQU07QUFDWCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixTQUFLLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLE1BQU0sTUFBcUI7QUFDekIsU0FBSyxhQUFhLEtBQUssU0FBUyxLQUFLLGFBQWE7QUFDbEQsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFTO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFBQSxFQUMxRDtBQUFBLEVBRUEsT0FBYTtBQUNYLFdBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLE9BQXNCO0FBQ3hCLFNBQUssWUFBWSxFQUFFLE1BQU0sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUFBLEVBRUEsSUFBSSxPQUFPLE1BQU0sU0FBUyxJQUFVO0FBQ2xDLFNBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLEtBQUssY0FBYztBQUFBLEVBQzVCO0FBQ0Y7QUFrSE8sU0FBUyxNQUFNLEtBQWEsU0FBa0IsUUFBUSxZQUFrQjtBQUM3RSxTQUFPLEVBQUUsR0FBSSxXQUFXLEVBQUUsUUFBUSxHQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxHQUFHO0FBQ2hHO0FBR08sU0FBUyxTQUFTLEtBQWEsU0FBa0IsT0FBc0I7QUFDNUUsU0FBTyxFQUFFLE1BQU0sV0FBVyxHQUFHLEtBQUssVUFBVSxNQUFNLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDekU7QUFFTyxTQUFTLFFBQVEsTUFBYyxnQkFBZ0IsTUFBWTtBQUNoRSxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsU0FBUyxFQUFFLFVBQVUsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM5RCxTQUFPLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxRQUFRO0FBQ3pEOzs7QWJ0TEMsV0FBdUMsMkJBQTJCO0FBR25FLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDSCxRQUFvQixDQUFDO0FBQUEsRUFDckIsV0FBcUIsQ0FBQztBQUFBLEVBQy9CO0FBQUEsRUFDUyxhQUFhLENBQUMsWUFBc0M7QUFDM0QsU0FBSyxVQUFVLFlBQVksT0FBTztBQUNsQyxTQUFLLFNBQVMsS0FBSyxLQUFLLFFBQVEsTUFBTTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBQ1M7QUFBQSxFQUNUO0FBQUEsRUFFQSxjQUFjO0FBQ1osVUFBTSxFQUFFLE1BQU0sSUFBSTtBQUNsQixTQUFLLFNBQVMsY0FBYyxTQUFTO0FBQUEsTUFDbkMsWUFBWSxLQUFhLFdBQXFCO0FBQzVDLGNBQU0sS0FBSyxTQUFTO0FBQ3BCLGNBQU0sS0FBSyxJQUFJO0FBQUEsTUFDakI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBLEVBRUEsU0FBUyxTQUFzQyxRQUErQjtBQUM1RSxVQUFNLFVBQVUsY0FBYyxLQUFLLFlBQVksRUFBRSxLQUFLLGtCQUFrQixXQUFXLEtBQUssUUFBUSxHQUFHLFFBQVEsQ0FBQztBQUM1RyxXQUFPLFNBQVMsY0FBYyxZQUFZLE1BQU0sT0FBTyxJQUFJO0FBQUEsRUFDN0Q7QUFBQSxFQUVBLE1BQU0sTUFBTSxVQUF1QyxDQUFDLEdBQUcsU0FBUyxPQUFzQjtBQUNwRixVQUFNLElBQUksWUFBWTtBQUNwQixXQUFLLFFBQVEsT0FBTyxLQUFLLFNBQVMsU0FBUyxNQUFNLENBQUM7QUFBQSxJQUNwRCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsTUFBTSxPQUFPLFNBQXFEO0FBQ2hFLFVBQU0sSUFBSSxZQUFZLEtBQUssTUFBTSxPQUFPLEtBQUssU0FBUyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsRUFDeEU7QUFBQSxFQUVBLE1BQU0sVUFBeUI7QUFDN0IsVUFBTSxJQUFJLFlBQVksS0FBSyxNQUFNLFFBQVEsQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxNQUFNLFNBQTRCO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQzdCLFVBQU0sSUFBSSxZQUFZO0FBQ3BCLFdBQUssT0FBTztBQUNaLFdBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQUEsSUFDL0IsQ0FBQztBQUNELFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFFQSxLQUFLLDZEQUE2RCxZQUFZO0FBQzVFLFFBQU0sVUFBVSxJQUFJLFFBQVE7QUFDNUIsUUFBTSxPQUFrQixDQUFDO0FBQ3pCLFFBQU0sUUFBUSxNQUFNLEVBQUUsV0FBVyxDQUFDLFNBQVMsS0FBSyxLQUFNLEtBQXVCLENBQUMsRUFBRSxDQUFDO0FBQ2pGLFNBQU8sTUFBTSxRQUFRLFFBQVEsUUFBUSxZQUFZO0FBQ2pELFFBQU0sT0FBTyxNQUFNLFFBQVEsT0FBTztBQUNsQyxTQUFPLE1BQU0sUUFBUSxRQUFRLFFBQVEsTUFBTTtBQUMzQyxRQUFNLElBQUksWUFBWSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUMsQ0FBQztBQUM1QyxTQUFPLFVBQVUsTUFBTSxDQUFDLEVBQUUsQ0FBQztBQUMzQixRQUFNLFFBQVEsUUFBUTtBQUN0QixTQUFPLE1BQU0sS0FBSyxRQUFRLElBQUk7QUFDaEMsQ0FBQztBQUVELEtBQUssOERBQThELFlBQVk7QUFDN0UsUUFBTSxVQUFVLElBQUksUUFBUTtBQUM1QixRQUFNLFFBQVEsTUFBTSxFQUFFLFdBQVcsTUFBTSxPQUFPLEtBQUssZ0JBQWdCLEVBQUUsQ0FBQztBQUN0RSxRQUFNLE9BQU8sTUFBTSxRQUFRLE9BQU87QUFDbEMsUUFBTSxPQUFrQixDQUFDO0FBQ3pCLFFBQU0sUUFBUSxPQUFPLEVBQUUsV0FBVyxDQUFDLFNBQVMsS0FBSyxLQUFLLElBQUksR0FBRyxPQUFPLE1BQU0sTUFBTSxDQUFDO0FBQ2pGLFFBQU0sSUFBSSxZQUFZLEtBQUssSUFBSSxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDeEMsU0FBTyxVQUFVLE1BQU0sQ0FBQyxFQUFFLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDakMsU0FBTyxNQUFNLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDcEMsUUFBTSxRQUFRLFFBQVE7QUFDeEIsQ0FBQztBQUVELEtBQUssdUNBQXVDLFlBQVk7QUFDdEQsUUFBTSxVQUFVLElBQUksUUFBUTtBQUM1QixRQUFNLFFBQVEsTUFBTSxFQUFFLEtBQUssZUFBZSxDQUFDO0FBQzNDLFFBQU0sUUFBUSxPQUFPLEVBQUUsS0FBSyxlQUFlLENBQUM7QUFDNUMsUUFBTSxRQUFRLE9BQU8sRUFBRSxLQUFLLE1BQU0sZ0JBQWdCLEtBQUssSUFBSSxDQUFDO0FBQzVELFNBQU8sVUFBVSxRQUFRLE1BQU0sSUFBSSxDQUFDLEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FBRyxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDL0UsUUFBTSxRQUFRLFFBQVE7QUFDeEIsQ0FBQztBQUVELEtBQUssNENBQTRDLFlBQVk7QUFDM0QsUUFBTSxVQUFVLElBQUksUUFBUTtBQUM1QixRQUFNLFFBQVEsTUFBTSxFQUFFLFNBQVMsTUFBTSxDQUFDO0FBQ3RDLFNBQU8sTUFBTSxRQUFRLE1BQU0sUUFBUSxDQUFDO0FBQ3BDLFFBQU0sT0FBTyxRQUFRLFFBQVEsUUFBUSxLQUFLLENBQUMsQ0FBQyxHQUFHLFdBQVc7QUFDMUQsU0FBTyxNQUFNLFFBQVEsUUFBUSxhQUFhLENBQUMsQ0FBQyxHQUFHLEtBQUs7QUFDcEQsUUFBTSxRQUFRLE9BQU8sRUFBRSxTQUFTLEtBQUssQ0FBQztBQUN0QyxTQUFPLE1BQU0sUUFBUSxNQUFNLFFBQVEsQ0FBQztBQUNwQyxRQUFNLFFBQVEsUUFBUTtBQUN4QixDQUFDO0FBRUQsS0FBSyxvQ0FBb0MsWUFBWTtBQUNuRCxRQUFNLFVBQVUsSUFBSSxRQUFRO0FBQzVCLFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQU0sT0FBTyxNQUFNLFFBQVEsT0FBTztBQUNsQyxRQUFNLE9BQU8sUUFBUSxRQUFRLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQztBQUNyRCxRQUFNLElBQUksWUFBWSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sYUFBYSxLQUFLLEtBQUssRUFBRSxHQUFHLENBQUMsQ0FBQztBQUM1RSxRQUFNO0FBQ04sUUFBTSxJQUFJLFlBQVksUUFBUSxRQUFRLE9BQU8sRUFBRyxNQUFNLEtBQU0sUUFBUSxDQUFDO0FBQ3JFLFNBQU8sVUFBVSxDQUFDLFFBQVEsUUFBUSxRQUFRLFFBQVEsUUFBUSxNQUFNLEdBQUcsQ0FBQyxVQUFVLFFBQVEsQ0FBQztBQUN2RixRQUFNLFFBQVEsUUFBUTtBQUN4QixDQUFDO0FBRUQsS0FBSyxjQUFjLFlBQVk7QUFDN0IsUUFBTSxVQUFVLElBQUksUUFBUTtBQUM1QixRQUFNLE9BQWtCLENBQUM7QUFDekIsUUFBTSxRQUFRLE1BQU0sRUFBRSxPQUFPLENBQUMsWUFBWSxLQUFLLEtBQUssT0FBTyxFQUFFLENBQUM7QUFDOUQsUUFBTSxJQUFJLFlBQVk7QUFDcEIsWUFBUSxNQUFNLENBQUMsRUFBRyxPQUFPO0FBQ3pCLFlBQVEsTUFBTSxDQUFDLEVBQUcsSUFBSSxRQUFRLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxHQUFHLEdBQUcsVUFBVSxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDekUsQ0FBQztBQUNELFNBQU8sVUFBVSxNQUFNLENBQUMsR0FBRyxDQUFDO0FBQzVCLFFBQU0sUUFBUSxRQUFRO0FBQ3hCLENBQUM7QUFFRCxLQUFLLDhEQUE4RCxZQUFZO0FBQzdFLFFBQU0sVUFBVSxJQUFJLFFBQVE7QUFDNUIsUUFBTSxRQUFRLE1BQU0sQ0FBQyxHQUFHLElBQUk7QUFDNUIsU0FBTyxNQUFNLFFBQVEsTUFBTSxPQUFPLENBQUMsRUFBRSxPQUFPLE1BQU0sQ0FBQyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ3BFLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLFNBQU8sTUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEVBQUUsT0FBTyxNQUFNLENBQUMsTUFBTSxFQUFFLFFBQVEsQ0FBQztBQUN0RSxDQUFDOyIsCiAgIm5hbWVzIjogWyJwbGFjZSIsICJMT05HRVNUIiwgInBsYWNlIiwgIkFOU1dFUkVEX1dJVEhJTiIsICJtZW1iZXJzIiwgInBsYWNlIl0KfQo=
