// test/real.test.ts
import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer } from "node:http";
import { test } from "node:test";
import { WebSocket as WebSocket2, WebSocketServer } from "ws";

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
  const place = members(value);
  const { channel = "", epoch, seq, mark } = place ?? {};
  const isPlace = [channel, epoch, mark].every(isText) && Number.isSafeInteger(seq) && seq > 0;
  return isPlace ? place : void 0;
}
function readPlaces(value) {
  return Array.isArray(value) ? value.flatMap((place) => readPlace(place) ?? []) : [];
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
    for (const place of places) this.#log(place.channel).at = place;
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
    for (const place of this.positions()) {
      bytes += JSON.stringify(place).length + 1;
      const fits = after.length < LOGS_ASKED && bytes < BYTES_ASKED;
      if (fits) after.push(place);
      asked.set(place.channel ?? "", fits ? place.seq : -1);
    }
    this.#asked.push(asked);
    return after;
  }
  /** Takes a frame, or the number of one that is not for us. */
  take(place, frame) {
    const log = this.#log(place.channel);
    const { at } = log;
    if (at && at.epoch === place.epoch && place.seq <= at.seq) return;
    const key = keyOf(place);
    if (!log.held.get(key)?.frame) log.held.set(key, { place, frame });
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
        const { complete, ...place } = entry;
        this.#answered(log, place, complete === true, asked.get(entry.channel ?? "") ?? 0);
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
      const next = log.at ? log.held.get(keyOf({ ...log.at, seq: log.at.seq + 1 })) : [...log.held.values()].find(({ place }) => place.seq === 1);
      if (!next) return;
      this.#pass(log, next);
    }
  }
  /** Passes on all that is held up to this place, or all, holes or not. */
  #settle(log, upTo) {
    const before = log.at?.epoch;
    const rank = ({ place }) => place.epoch === before ? 0 : 1;
    const held = [...log.held.values()].sort((a, b) => rank(a) - rank(b) || a.place.seq - b.place.seq);
    for (const one of held) {
      const { epoch, seq } = one.place;
      const settled = !upTo || (epoch === upTo.epoch ? seq <= upTo.seq : epoch === before);
      if (settled) this.#pass(log, one);
    }
  }
  #pass(log, { place, frame }) {
    log.held.delete(keyOf(place));
    log.at = place;
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
    const listen2 = (type, run) => this.#environment.page.addEventListener?.(type, run, { signal: this.#listening.signal });
    listen2("online", () => this.#pause && this.#retry());
    listen2("pagehide", () => this.#save());
    listen2("pageshow", () => this.#memory.discard());
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
    for (const place of readPlaces(frame.sidewire)) this.#order.take(place);
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
    const place = !link.plain && readPlace(number);
    if (place) {
      this.#order.take(place, frame);
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
    const event = Object.assign(new Event(type, { cancelable: true }), detail);
    this[`on${type}`]?.(event);
    return this.dispatchEvent(event);
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

// test/real.test.ts
var LogServer = class _LogServer {
  rows = [];
  received = [];
  #http = createServer((_, answer) => answer.writeHead(426).end());
  #sockets = /* @__PURE__ */ new Map();
  #count = 0;
  accepts = true;
  static async start() {
    const server = new _LogServer();
    const sockets = new WebSocketServer({ noServer: true });
    server.#http.on("upgrade", (request, tcp, head) => {
      if (!server.accepts) {
        tcp.end("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
      }
      sockets.handleUpgrade(request, tcp, head, (client) => server.#serve(client, tcp));
    });
    server.#http.listen(0, "127.0.0.1");
    await once(server.#http, "listening");
    return server;
  }
  get url() {
    return `ws://127.0.0.1:${this.#http.address().port}/dev?booking_id=1`;
  }
  broadcast(frame, excluded = []) {
    const seq = this.rows.length + 1;
    const place = { epoch: "epoch001", seq, mark: `m${seq}` };
    this.rows.push({ place, frame, excluded });
    for (const [id, { client }] of this.#sockets) {
      if (!excluded.includes(id)) client.send(JSON.stringify({ ...frame, sidewire: place }));
    }
    return place;
  }
  /** Cuts all connections without a word. */
  cut() {
    for (const { tcp } of this.#sockets.values()) tcp.resetAndDestroy();
    this.#sockets.clear();
  }
  stop() {
    this.cut();
    this.#http.close();
    this.#http.closeAllConnections();
  }
  #serve(client, tcp) {
    const id = `c${++this.#count}`;
    const began = this.rows.length;
    this.#sockets.set(id, { client, tcp });
    client.on("close", () => this.#sockets.delete(id));
    client.on("message", (data) => {
      const frame = JSON.parse(String(data));
      if (frame.type === "resume") this.#resume(id, client, frame, began);
      else {
        this.received.push(frame);
        const place = this.broadcast({ type: "message", n: frame.n }, [id]);
        client.send(JSON.stringify({ type: "ack", in_reply_to: frame.id, sidewire: [place] }));
      }
    });
  }
  #resume(id, client, { after = [], was = [] }, began) {
    const [place] = after;
    const ids = [id, ...was];
    const missed = this.rows.slice(place?.seq ?? began).filter(({ excluded }) => !excluded.some((one) => ids.includes(one)));
    const frames = missed.map(({ place: place2, frame }) => ({ ...frame, sidewire: place2 }));
    if (frames.length) client.send(JSON.stringify({ type: "missed", frames }));
    const newest = this.rows.at(-1)?.place ?? { epoch: "epoch001", seq: 0, mark: "m0" };
    client.send(JSON.stringify({ type: "resumed", connection_id: id, logs: [{ ...newest, complete: true }] }));
  }
};
function listen(socket) {
  const numbers = [];
  socket.onmessage = ({ json }) => numbers.push(json.n);
  const reaches = async (count) => {
    while (numbers.length < count) await once(socket, "message");
  };
  return { numbers, reaches };
}
test("misses nothing while TCP connections are cut", async (t) => {
  const server = await LogServer.start();
  const socket = new SidewireSocket({ url: server.url, token: "ann", WebSocket: WebSocket2 });
  t.after(() => (socket.close(), server.stop()));
  const { numbers, reaches } = listen(socket);
  await once(socket, "resumed");
  for (let n = 1; n <= 60; n++) {
    server.broadcast({ type: "message", n });
    if (n % 20 === 0) {
      const back = once(socket, "resumed");
      server.cut();
      server.broadcast({ type: "message", n: n + 0.5 });
      await back;
    }
  }
  await reaches(63);
  const wanted = Array.from({ length: 60 }, (_, i) => i + 1).flatMap((n) => n % 20 === 0 ? [n, n + 0.5] : [n]);
  assert.deepEqual(numbers, wanted);
});
test("sends each frame, in order, while TCP connections are cut", async (t) => {
  const server = await LogServer.start();
  const socket = new SidewireSocket({ url: server.url, token: "ann", WebSocket: WebSocket2 });
  t.after(() => (socket.close(), server.stop()));
  const { numbers } = listen(socket);
  await once(socket, "resumed");
  for (let n = 1; n <= 30; n++) {
    const sent = socket.send({ type: "message", n });
    if (n % 10 === 0) server.cut();
    await sent;
  }
  const ids = [...new Map(server.received.map(({ id, n }) => [id, n])).values()];
  assert.deepEqual(ids, Array.from({ length: 30 }, (_, i) => i + 1));
  assert.deepEqual(numbers, [], "its own frames, which left it out, do not come back");
});
test("knows a refused handshake, and a network that is down", async (t) => {
  const server = await LogServer.start();
  server.accepts = false;
  const socket = new SidewireSocket({ url: server.url, token: "ann", WebSocket: WebSocket2 });
  t.after(() => (socket.close(), server.stop()));
  await once(socket, "close");
  assert.equal(socket.closed, "the handshake was refused three times with the same token");
  const { url } = server;
  server.stop();
  const lonely = new SidewireSocket({ url, token: "ann", WebSocket: WebSocket2, maxAttempts: 3 });
  await once(lonely, "close");
  assert.equal(lonely.closed, "no connection after 3 attempts");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9yZWFsLnRlc3QudHMiLCAiLi4vLi4vc3JjL2JhY2tvZmYudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBUaGUgY2xpZW50IHdpdGggdGhlIHJlYWwgdGltZXJzLCBvdmVyIHJlYWwgc29ja2V0cywgYWdhaW5zdCBhIHNlcnZlciB0aGF0IGN1dHMgVENQIGNvbm5lY3Rpb25zLiAqL1xuXG5pbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IG9uY2UgfSBmcm9tIFwibm9kZTpldmVudHNcIjtcbmltcG9ydCB7IGNyZWF0ZVNlcnZlciwgdHlwZSBTZXJ2ZXIgfSBmcm9tIFwibm9kZTpodHRwXCI7XG5pbXBvcnQgdHlwZSB7IEFkZHJlc3NJbmZvLCBTb2NrZXQgfSBmcm9tIFwibm9kZTpuZXRcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBXZWJTb2NrZXQsIFdlYlNvY2tldFNlcnZlciB9IGZyb20gXCJ3c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL2luZGV4LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFBsYWNlIH0gZnJvbSBcIi4uL3NyYy9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIFJvdyB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgZnJhbWU6IG9iamVjdDtcbiAgZXhjbHVkZWQ6IHN0cmluZ1tdO1xufVxuXG4vKiogQXMgbXVjaCBvZiBTaWRld2lyZSBhcyBvbmUgaG9tZSBuZWVkczogYSBsb2csIGByZXN1bWVgLCBhY2tzLiAqL1xuY2xhc3MgTG9nU2VydmVyIHtcbiAgcmVhZG9ubHkgcm93czogUm93W10gPSBbXTtcbiAgcmVhZG9ubHkgcmVjZWl2ZWQ6IFJlY29yZDxzdHJpbmcsIHVua25vd24+W10gPSBbXTtcbiAgcmVhZG9ubHkgI2h0dHA6IFNlcnZlciA9IGNyZWF0ZVNlcnZlcigoXywgYW5zd2VyKSA9PiBhbnN3ZXIud3JpdGVIZWFkKDQyNikuZW5kKCkpO1xuICByZWFkb25seSAjc29ja2V0cyA9IG5ldyBNYXA8c3RyaW5nLCB7IGNsaWVudDogV2ViU29ja2V0OyB0Y3A6IFNvY2tldCB9PigpO1xuICAjY291bnQgPSAwO1xuICBhY2NlcHRzID0gdHJ1ZTtcblxuICBzdGF0aWMgYXN5bmMgc3RhcnQoKTogUHJvbWlzZTxMb2dTZXJ2ZXI+IHtcbiAgICBjb25zdCBzZXJ2ZXIgPSBuZXcgTG9nU2VydmVyKCk7XG4gICAgY29uc3Qgc29ja2V0cyA9IG5ldyBXZWJTb2NrZXRTZXJ2ZXIoeyBub1NlcnZlcjogdHJ1ZSB9KTtcbiAgICBzZXJ2ZXIuI2h0dHAub24oXCJ1cGdyYWRlXCIsIChyZXF1ZXN0LCB0Y3AsIGhlYWQpID0+IHtcbiAgICAgIGlmICghc2VydmVyLmFjY2VwdHMpIHtcbiAgICAgICAgdGNwLmVuZChcIkhUVFAvMS4xIDQwMSBVbmF1dGhvcml6ZWRcXHJcXG5Db250ZW50LUxlbmd0aDogMFxcclxcbkNvbm5lY3Rpb246IGNsb3NlXFxyXFxuXFxyXFxuXCIpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICBzb2NrZXRzLmhhbmRsZVVwZ3JhZGUocmVxdWVzdCwgdGNwLCBoZWFkLCAoY2xpZW50KSA9PiBzZXJ2ZXIuI3NlcnZlKGNsaWVudCwgdGNwIGFzIFNvY2tldCkpO1xuICAgIH0pO1xuICAgIHNlcnZlci4jaHR0cC5saXN0ZW4oMCwgXCIxMjcuMC4wLjFcIik7XG4gICAgYXdhaXQgb25jZShzZXJ2ZXIuI2h0dHAsIFwibGlzdGVuaW5nXCIpO1xuICAgIHJldHVybiBzZXJ2ZXI7XG4gIH1cblxuICBnZXQgdXJsKCk6IHN0cmluZyB7XG4gICAgcmV0dXJuIGB3czovLzEyNy4wLjAuMTokeyh0aGlzLiNodHRwLmFkZHJlc3MoKSBhcyBBZGRyZXNzSW5mbykucG9ydH0vZGV2P2Jvb2tpbmdfaWQ9MWA7XG4gIH1cblxuICBicm9hZGNhc3QoZnJhbWU6IG9iamVjdCwgZXhjbHVkZWQ6IHN0cmluZ1tdID0gW10pOiBQbGFjZSB7XG4gICAgY29uc3Qgc2VxID0gdGhpcy5yb3dzLmxlbmd0aCArIDE7XG4gICAgY29uc3QgcGxhY2UgPSB7IGVwb2NoOiBcImVwb2NoMDAxXCIsIHNlcSwgbWFyazogYG0ke3NlcX1gIH07XG4gICAgdGhpcy5yb3dzLnB1c2goeyBwbGFjZSwgZnJhbWUsIGV4Y2x1ZGVkIH0pO1xuICAgIGZvciAoY29uc3QgW2lkLCB7IGNsaWVudCB9XSBvZiB0aGlzLiNzb2NrZXRzKSB7XG4gICAgICBpZiAoIWV4Y2x1ZGVkLmluY2x1ZGVzKGlkKSkgY2xpZW50LnNlbmQoSlNPTi5zdHJpbmdpZnkoeyAuLi5mcmFtZSwgc2lkZXdpcmU6IHBsYWNlIH0pKTtcbiAgICB9XG4gICAgcmV0dXJuIHBsYWNlO1xuICB9XG5cbiAgLyoqIEN1dHMgYWxsIGNvbm5lY3Rpb25zIHdpdGhvdXQgYSB3b3JkLiAqL1xuICBjdXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCB7IHRjcCB9IG9mIHRoaXMuI3NvY2tldHMudmFsdWVzKCkpIHRjcC5yZXNldEFuZERlc3Ryb3koKTtcbiAgICB0aGlzLiNzb2NrZXRzLmNsZWFyKCk7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuY3V0KCk7XG4gICAgdGhpcy4jaHR0cC5jbG9zZSgpO1xuICAgIHRoaXMuI2h0dHAuY2xvc2VBbGxDb25uZWN0aW9ucygpO1xuICB9XG5cbiAgI3NlcnZlKGNsaWVudDogV2ViU29ja2V0LCB0Y3A6IFNvY2tldCk6IHZvaWQge1xuICAgIGNvbnN0IGlkID0gYGMkeysrdGhpcy4jY291bnR9YDtcbiAgICBjb25zdCBiZWdhbiA9IHRoaXMucm93cy5sZW5ndGg7XG4gICAgdGhpcy4jc29ja2V0cy5zZXQoaWQsIHsgY2xpZW50LCB0Y3AgfSk7XG4gICAgY2xpZW50Lm9uKFwiY2xvc2VcIiwgKCkgPT4gdGhpcy4jc29ja2V0cy5kZWxldGUoaWQpKTtcbiAgICBjbGllbnQub24oXCJtZXNzYWdlXCIsIChkYXRhKSA9PiB7XG4gICAgICBjb25zdCBmcmFtZSA9IEpTT04ucGFyc2UoU3RyaW5nKGRhdGEpKSBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgICAgIGlmIChmcmFtZS50eXBlID09PSBcInJlc3VtZVwiKSB0aGlzLiNyZXN1bWUoaWQsIGNsaWVudCwgZnJhbWUsIGJlZ2FuKTtcbiAgICAgIGVsc2Uge1xuICAgICAgICB0aGlzLnJlY2VpdmVkLnB1c2goZnJhbWUpO1xuICAgICAgICBjb25zdCBwbGFjZSA9IHRoaXMuYnJvYWRjYXN0KHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IGZyYW1lLm4gfSwgW2lkXSk7XG4gICAgICAgIGNsaWVudC5zZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhY2tcIiwgaW5fcmVwbHlfdG86IGZyYW1lLmlkLCBzaWRld2lyZTogW3BsYWNlXSB9KSk7XG4gICAgICB9XG4gICAgfSk7XG4gIH1cblxuICAjcmVzdW1lKGlkOiBzdHJpbmcsIGNsaWVudDogV2ViU29ja2V0LCB7IGFmdGVyID0gW10sIHdhcyA9IFtdIH06IFJlY29yZDxzdHJpbmcsIHVua25vd24+LCBiZWdhbjogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgW3BsYWNlXSA9IGFmdGVyIGFzIFBsYWNlW107XG4gICAgY29uc3QgaWRzID0gW2lkLCAuLi4od2FzIGFzIHN0cmluZ1tdKV07XG4gICAgY29uc3QgbWlzc2VkID0gdGhpcy5yb3dzLnNsaWNlKHBsYWNlPy5zZXEgPz8gYmVnYW4pLmZpbHRlcigoeyBleGNsdWRlZCB9KSA9PiAhZXhjbHVkZWQuc29tZSgob25lKSA9PiBpZHMuaW5jbHVkZXMob25lKSkpO1xuICAgIGNvbnN0IGZyYW1lcyA9IG1pc3NlZC5tYXAoKHsgcGxhY2UsIGZyYW1lIH0pID0+ICh7IC4uLmZyYW1lLCBzaWRld2lyZTogcGxhY2UgfSkpO1xuICAgIGlmIChmcmFtZXMubGVuZ3RoKSBjbGllbnQuc2VuZChKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwibWlzc2VkXCIsIGZyYW1lcyB9KSk7XG4gICAgY29uc3QgbmV3ZXN0ID0gdGhpcy5yb3dzLmF0KC0xKT8ucGxhY2UgPz8geyBlcG9jaDogXCJlcG9jaDAwMVwiLCBzZXE6IDAsIG1hcms6IFwibTBcIiB9O1xuICAgIGNsaWVudC5zZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQ6IGlkLCBsb2dzOiBbeyAuLi5uZXdlc3QsIGNvbXBsZXRlOiB0cnVlIH1dIH0pKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBsaXN0ZW4oc29ja2V0OiBTaWRld2lyZVNvY2tldCk6IHsgbnVtYmVyczogbnVtYmVyW107IHJlYWNoZXMoY291bnQ6IG51bWJlcik6IFByb21pc2U8dm9pZD4gfSB7XG4gIGNvbnN0IG51bWJlcnM6IG51bWJlcltdID0gW107XG4gIHNvY2tldC5vbm1lc3NhZ2UgPSAoeyBqc29uIH0pID0+IG51bWJlcnMucHVzaCgoanNvbiBhcyB7IG46IG51bWJlciB9KS5uKTtcbiAgY29uc3QgcmVhY2hlcyA9IGFzeW5jIChjb3VudDogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiA9PiB7XG4gICAgd2hpbGUgKG51bWJlcnMubGVuZ3RoIDwgY291bnQpIGF3YWl0IG9uY2Uoc29ja2V0LCBcIm1lc3NhZ2VcIik7XG4gIH07XG4gIHJldHVybiB7IG51bWJlcnMsIHJlYWNoZXMgfTtcbn1cblxudGVzdChcIm1pc3NlcyBub3RoaW5nIHdoaWxlIFRDUCBjb25uZWN0aW9ucyBhcmUgY3V0XCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IHNlcnZlciA9IGF3YWl0IExvZ1NlcnZlci5zdGFydCgpO1xuICBjb25zdCBzb2NrZXQgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmw6IHNlcnZlci51cmwsIHRva2VuOiBcImFublwiLCBXZWJTb2NrZXQgfSk7XG4gIHQuYWZ0ZXIoKCkgPT4gKHNvY2tldC5jbG9zZSgpLCBzZXJ2ZXIuc3RvcCgpKSk7XG4gIGNvbnN0IHsgbnVtYmVycywgcmVhY2hlcyB9ID0gbGlzdGVuKHNvY2tldCk7XG4gIGF3YWl0IG9uY2Uoc29ja2V0LCBcInJlc3VtZWRcIik7XG4gIGZvciAobGV0IG4gPSAxOyBuIDw9IDYwOyBuKyspIHtcbiAgICBzZXJ2ZXIuYnJvYWRjYXN0KHsgdHlwZTogXCJtZXNzYWdlXCIsIG4gfSk7XG4gICAgaWYgKG4gJSAyMCA9PT0gMCkge1xuICAgICAgY29uc3QgYmFjayA9IG9uY2Uoc29ja2V0LCBcInJlc3VtZWRcIik7XG4gICAgICBzZXJ2ZXIuY3V0KCk7XG4gICAgICBzZXJ2ZXIuYnJvYWRjYXN0KHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IG4gKyAwLjUgfSk7IC8vIG5vYm9keSBpcyB0aGVyZVxuICAgICAgYXdhaXQgYmFjaztcbiAgICB9XG4gIH1cbiAgYXdhaXQgcmVhY2hlcyg2Myk7XG4gIGNvbnN0IHdhbnRlZCA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDYwIH0sIChfLCBpKSA9PiBpICsgMSkuZmxhdE1hcCgobikgPT4gKG4gJSAyMCA9PT0gMCA/IFtuLCBuICsgMC41XSA6IFtuXSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKG51bWJlcnMsIHdhbnRlZCk7XG59KTtcblxudGVzdChcInNlbmRzIGVhY2ggZnJhbWUsIGluIG9yZGVyLCB3aGlsZSBUQ1AgY29ubmVjdGlvbnMgYXJlIGN1dFwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBMb2dTZXJ2ZXIuc3RhcnQoKTtcbiAgY29uc3Qgc29ja2V0ID0gbmV3IFNpZGV3aXJlU29ja2V0KHsgdXJsOiBzZXJ2ZXIudXJsLCB0b2tlbjogXCJhbm5cIiwgV2ViU29ja2V0IH0pO1xuICB0LmFmdGVyKCgpID0+IChzb2NrZXQuY2xvc2UoKSwgc2VydmVyLnN0b3AoKSkpO1xuICBjb25zdCB7IG51bWJlcnMgfSA9IGxpc3Rlbihzb2NrZXQpO1xuICBhd2FpdCBvbmNlKHNvY2tldCwgXCJyZXN1bWVkXCIpO1xuICBmb3IgKGxldCBuID0gMTsgbiA8PSAzMDsgbisrKSB7XG4gICAgY29uc3Qgc2VudCA9IHNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIsIG4gfSk7XG4gICAgaWYgKG4gJSAxMCA9PT0gMCkgc2VydmVyLmN1dCgpO1xuICAgIGF3YWl0IHNlbnQ7XG4gIH1cbiAgY29uc3QgaWRzID0gWy4uLm5ldyBNYXAoc2VydmVyLnJlY2VpdmVkLm1hcCgoeyBpZCwgbiB9KSA9PiBbaWQsIG5dKSkudmFsdWVzKCldO1xuICBhc3NlcnQuZGVlcEVxdWFsKGlkcywgQXJyYXkuZnJvbSh7IGxlbmd0aDogMzAgfSwgKF8sIGkpID0+IGkgKyAxKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwobnVtYmVycywgW10sIFwiaXRzIG93biBmcmFtZXMsIHdoaWNoIGxlZnQgaXQgb3V0LCBkbyBub3QgY29tZSBiYWNrXCIpO1xufSk7XG5cbnRlc3QoXCJrbm93cyBhIHJlZnVzZWQgaGFuZHNoYWtlLCBhbmQgYSBuZXR3b3JrIHRoYXQgaXMgZG93blwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCBzZXJ2ZXIgPSBhd2FpdCBMb2dTZXJ2ZXIuc3RhcnQoKTtcbiAgc2VydmVyLmFjY2VwdHMgPSBmYWxzZTtcbiAgY29uc3Qgc29ja2V0ID0gbmV3IFNpZGV3aXJlU29ja2V0KHsgdXJsOiBzZXJ2ZXIudXJsLCB0b2tlbjogXCJhbm5cIiwgV2ViU29ja2V0IH0pO1xuICB0LmFmdGVyKCgpID0+IChzb2NrZXQuY2xvc2UoKSwgc2VydmVyLnN0b3AoKSkpO1xuICBhd2FpdCBvbmNlKHNvY2tldCwgXCJjbG9zZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKHNvY2tldC5jbG9zZWQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICBjb25zdCB7IHVybCB9ID0gc2VydmVyO1xuICBzZXJ2ZXIuc3RvcCgpO1xuICBjb25zdCBsb25lbHkgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmwsIHRva2VuOiBcImFublwiLCBXZWJTb2NrZXQsIG1heEF0dGVtcHRzOiAzIH0pO1xuICBhd2FpdCBvbmNlKGxvbmVseSwgXCJjbG9zZVwiKTtcbiAgYXNzZXJ0LmVxdWFsKGxvbmVseS5jbG9zZWQsIFwibm8gY29ubmVjdGlvbiBhZnRlciAzIGF0dGVtcHRzXCIpO1xufSk7XG4iLCAiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBBc2tzIHRoZSBzZXJ2ZXIsIG92ZXIgb25lIGNvbm5lY3Rpb24sIHdoYXQgd2FzIG1pc3NlZDogYXQgaXRzIGJlZ2lubmluZywgYXQgYSBob2xlLCBhbmQgbm93IGFuZCB0aGVuLiAqL1xuXG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgRnJhbWUsIHR5cGUgTG9nRW50cnksIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHR5cGUgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5cbi8qKiBBIGZyYW1lIHRoYXQgYW5vdGhlciBvbmUgaGFzIG92ZXJ0YWtlbiBjb21lcyB3aXRoaW4gdGhpcy4gKi9cbmNvbnN0IEhPTEVfRlJPTSA9IDMwMDtcbmNvbnN0IEhPTEVfVE8gPSA3MDA7XG4vKiogU28gbG9uZyBhZnRlciBhIHF1ZXN0aW9uIGl0IGlzIGFza2VkIGFnYWluLiAqL1xuY29uc3QgQUdBSU4gPSBbMl8wMDAsIDVfMDAwLCAxMF8wMDBdO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgdGhlIGxhc3Qgb25lIHdlIGdvIG9uIHdpdGhvdXQuIEFuIG9sZGVyIHNlcnZlciwgd2hpY2ggc2F5cyBub3RoaW5nLCBpcyBnaXZlbiBhcyBsb25nLiAqL1xuY29uc3QgU0lMRU5DRSA9IDEwXzAwMDtcblxuZXhwb3J0IGludGVyZmFjZSBBc2tpbmdPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgLyoqIEFuIGlkIGZvciBhIHF1ZXN0aW9uLCBzbyB0aGF0IGFuIGVycm9yIGNhbiBiZSB0b2xkIGZyb20gb3RoZXJzLiAqL1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogRWFybGllciBjb25uZWN0aW9ucywgd2hvc2Ugb3duIGZyYW1lcyBhcmUgbm90IHRvIGNvbWUgYmFjay4gKi9cbiAgd2FzKCk6IHN0cmluZ1tdO1xuICAvKiogVGhlIHNlcnZlciBoYXMgYW5zd2VyZWQsIG9yIHdlIGdvIG9uIHdpdGhvdXQuICovXG4gIHNldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZy4gYGFja3NgOiBpdCBpcyBuZXcgZW5vdWdoIHRvIGFja25vd2xlZGdlIGZyYW1lcy4gKi9cbiAgcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBBc2tpbmcge1xuICAvKiogUXVlc3Rpb25zIHdpdGhvdXQgYW4gYW5zd2VyLiAqL1xuICBvcGVuID0gMDtcbiAgcmVhZG9ubHkgI2xpbms6IExpbms7XG4gIHJlYWRvbmx5ICNvd25lcjogQXNraW5nT3duZXI7XG4gICNpZHMgPSBuZXcgU2V0PHVua25vd24+KCk7XG4gICN0cmllcyA9IDA7XG4gICN3YWl0aW5nOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IobGluazogTGluaywgb3duZXI6IEFza2luZ093bmVyKSB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBJcyBhIHF1ZXN0aW9uIHVuZGVyIHdheSwgb3IgYWJvdXQgdG8gYmUgYXNrZWQ/ICovXG4gIGdldCBidXN5KCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3dhaXRpbmc7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuI3dhaXRpbmc/LigpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB1bmRlZmluZWQ7XG4gIH1cblxuICBhc2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgbmV4dElkLCB3YXMgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IFtmaXJzdCwgaWRdID0gWyFvcmRlci5rbm93biAmJiB0aGlzLiN0cmllcyA9PT0gMCwgbmV4dElkKCldO1xuICAgIGNvbnN0IFthZnRlciwgZWFybGllcl0gPSBbb3JkZXIuYXNrKCksIHdhcygpXTtcbiAgICB0aGlzLiNpZHMuYWRkKGlkKTtcbiAgICB0aGlzLm9wZW4rKztcbiAgICB0aGlzLiN0cmllcysrO1xuICAgIHRoaXMuI2xpbmsuc2VuZChcbiAgICAgIEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJyZXN1bWVcIiwgaWQsIC4uLihhZnRlci5sZW5ndGggJiYgeyBhZnRlciB9KSwgLi4uKGVhcmxpZXIubGVuZ3RoICYmIHsgd2FzOiBlYXJsaWVyIH0pIH0pLFxuICAgICk7XG4gICAgaWYgKGZpcnN0KSB0aGlzLiN3YWl0KFNJTEVOQ0UsICgpID0+IHRoaXMuI3NpbGVuY2UoKSk7XG4gICAgZWxzZSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIEEgZnJhbWUgaGFzIGNvbWU6IGlzIG9uZSBtaXNzaW5nIGJlZm9yZSBpdD8gKi9cbiAgbG9vaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHtcbiAgICAgIGlmICh0aGlzLm9wZW4gPT09IDApIHRoaXMuI2RvbmUoKTtcbiAgICB9IGVsc2UgaWYgKCF0aGlzLmJ1c3kpIHtcbiAgICAgIHRoaXMuI3dhaXQoYmV0d2VlbihIT0xFX0ZST00sIEhPTEVfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4ge1xuICAgICAgICB0aGlzLnN0b3AoKTtcbiAgICAgICAgaWYgKG9yZGVyLmJyb2tlbikgdGhpcy5hc2soKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwicmVzdW1lZFwiLFx1MjAyNn1gICovXG4gIHJlc3VtZWQoZnJhbWU6IE1lbWJlcnMpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBzZXR0bGVkIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBlbnRyaWVzID0gKGZyYW1lLmxvZ3MgYXMgdW5rbm93bltdKS5maWx0ZXIobWVtYmVycyk7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgaWYgKGVudHJpZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aGlzLiNwbGFpbih0cnVlKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgb3JkZXIucmVzdW1lZChlbnRyaWVzIGFzIHVua25vd24gYXMgTG9nRW50cnlbXSk7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHRoaXMuI2RvbmUoKTtcbiAgICBzZXR0bGVkKHRoaXMuI2xpbmssIFN0cmluZyhmcmFtZS5jb25uZWN0aW9uX2lkKSk7XG4gIH1cblxuICAvKiogSXMgdGhpcyBlcnJvciBvdXIgcXVlc3Rpb24ncz8gKi9cbiAgZXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI2lkcy5kZWxldGUoZnJhbWUuaW5fcmVwbHlfdG8pKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgLy8gSXRzIHRhYmxlIGRvZXMgbm90IHNlcnZlOiBpdCBtYXkgYmUgYXNrZWQgYWdhaW4uIEFueSBvdGhlciBlcnJvciBpcyBhbiBvbGRlciBzZXJ2ZXIncy5cbiAgICBpZiAoZnJhbWUuY29kZSA9PT0gXCJpbnRlcm5hbFwiKSB0aGlzLiNhZ2FpbigpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIGNvbnN0IHdhaXQgPSBBR0FJTlt0aGlzLiN0cmllcyAtIDFdO1xuICAgIHRoaXMuI3dhaXQod2FpdCA/PyBTSUxFTkNFLCAoKSA9PiAod2FpdCA9PT0gdW5kZWZpbmVkID8gdGhpcy4jZ2l2ZVVwKCkgOiB0aGlzLmFzaygpKSk7XG4gIH1cblxuICAjc2lsZW5jZSgpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICAvLyBOdW1iZXJlZCBmcmFtZXMgaGF2ZSBjb21lLCBzbyB0aGVyZSBpcyBhIGxvZy5cbiAgICBpZiAob3JkZXIuaG9sZHMpIHRoaXMuI2dpdmVVcCgpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICB9XG5cbiAgI2dpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIub3JkZXIuZ2l2ZVVwKCk7XG4gICAgdGhpcy4jb3duZXIuc2V0dGxlZCh0aGlzLiNsaW5rKTtcbiAgfVxuXG4gICNwbGFpbihhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLnBsYWluKHRoaXMuI2xpbmssIGFja3MpO1xuICB9XG5cbiAgI2RvbmUoKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jdHJpZXMgPSAwO1xuICB9XG5cbiAgI3dhaXQobXM6IG51bWJlciwgcnVuOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHRoaXMuI293bmVyLmVudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG59XG4iLCAiLyoqIFdoYXQgdGhlIGNsaWVudCBoYXMgb2YgdGhlIHdvcmxkIGFyb3VuZCBpdC4gVGVzdHMgaGFuZCBpbiB0aGVpciBvd24uICovXG5cbi8qKiBXaGF0IHRoZSBjbGllbnQgdXNlcyBvZiBhIGBXZWJTb2NrZXRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlIHtcbiAgcmVhZG9ubHkgYnVmZmVyZWRBbW91bnQ6IG51bWJlcjtcbiAgb25vcGVuOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uZXJyb3I6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgY2xvc2UoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZDtcbn1cblxudHlwZSBXaXJlQ2xhc3MgPSBuZXcgKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSA9PiBXaXJlO1xuXG5leHBvcnQgdHlwZSBDYW5jZWwgPSAoKSA9PiB2b2lkO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVudmlyb25tZW50IHtcbiAgLyoqIFVuaXggbWlsbGlzZWNvbmRzLiBPbmx5IHRoZSBlbmQgb2YgYSB0b2tlbiBpcyBjb21wYXJlZCB3aXRoIGl0LCBzbyBhIGNsb2NrIHRoYXQganVtcHMgZG9lcyBubyBvdGhlciBoYXJtLiAqL1xuICBub3coKTogbnVtYmVyO1xuICAvKiogRnJvbSAwIHRvIDEuICovXG4gIHJhbmRvbSgpOiBudW1iZXI7XG4gIC8qKiBSdW5zIHRoaXMgbGF0ZXIsIHVubGVzcyB0aGUgZnVuY3Rpb24gdGhhdCBpdCByZXR1cm5zIGlzIGNhbGxlZCBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbDtcbiAgb3Blbih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmU7XG4gIC8qKiBEb2VzIHRoZSBzZXJ2ZXIgYW5zd2VyIGF0IGFsbD8gQSBicm93c2VyIGRvZXMgbm90IHRlbGwgYSByZWZ1c2VkIGhhbmRzaGFrZSBmcm9tIGEgYnJva2VuIG5ldHdvcmsuICovXG4gIHJlYWNoYWJsZSh1cmw6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj47XG4gIC8qKiBXaGVyZSBgb25saW5lYCwgYHBhZ2VoaWRlYCBhbmQgYHBhZ2VzaG93YCBjb21lIGZyb20uICovXG4gIHBhZ2U6IFBhcnRpYWw8RXZlbnRUYXJnZXQ+O1xufVxuXG4vKiogQSB0aW1lcidzIGxvbmdlc3QgdGltZTogYSBsb25nZXIgb25lIGVuZHMgYXQgb25jZS4gKi9cbmNvbnN0IExPTkdFU1QgPSAyICoqIDMxIC0gMTtcblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWxFbnZpcm9ubWVudCh3aXJlOiB1bmtub3duKTogRW52aXJvbm1lbnQge1xuICByZXR1cm4ge1xuICAgIG5vdzogRGF0ZS5ub3csXG4gICAgcmFuZG9tOiBNYXRoLnJhbmRvbSxcbiAgICBhZnRlcihtcywgcnVuKSB7XG4gICAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocnVuLCBNYXRoLm1pbihtcywgTE9OR0VTVCkpO1xuICAgICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgfSxcbiAgICBvcGVuOiAodXJsLCBwcm90b2NvbHMpID0+IG5ldyAoKHdpcmUgPz8gV2ViU29ja2V0KSBhcyBXaXJlQ2xhc3MpKHVybCwgcHJvdG9jb2xzKSxcbiAgICBhc3luYyByZWFjaGFibGUodXJsKSB7XG4gICAgICB0cnkge1xuICAgICAgICBhd2FpdCBmZXRjaCh1cmwucmVwbGFjZSgvXndzLywgXCJodHRwXCIpLnJlcGxhY2UoL1xcPy4qLywgXCJcIiksIHsgbWV0aG9kOiBcIkhFQURcIiwgbW9kZTogXCJuby1jb3JzXCIgfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9LFxuICAgIHBhZ2U6IGdsb2JhbFRoaXMgYXMgUGFydGlhbDxFdmVudFRhcmdldD4sXG4gIH07XG59XG4iLCAiLyoqIE9uZSBXZWJTb2NrZXQncyBsaWZlOiB0aGUgaGFuZHNoYWtlLCBwaW5ncywgdGhlIGVuZC4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFza2luZyB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuXG4vKiogQSBoYW5kc2hha2UgbGFzdHMgMjkgcyBhdCBtb3N0LiAqL1xuY29uc3QgSEFORFNIQUtFID0gMzVfMDAwO1xuY29uc3QgUElOR19FVkVSWSA9IDMwXzAwMDtcbmNvbnN0IFVOQU5TV0VSRUQgPSAyO1xuLyoqIEFQSSBHYXRld2F5IGN1dHMgYSBjb25uZWN0aW9uIGFmdGVyIHR3byBob3Vycy4gKi9cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcbmNvbnN0IFJFTkVXX0ZST00gPSAxMDUgKiBNSU5VVEU7XG5jb25zdCBSRU5FV19UTyA9IDExNSAqIE1JTlVURTtcblxuZXhwb3J0IGludGVyZmFjZSBFbmQge1xuICBjb2RlOiBudW1iZXI7XG4gIHJlYXNvbjogc3RyaW5nO1xuICB3YXNDbGVhbjogYm9vbGVhbjtcbn1cblxuLyoqIEFuIGVuZCB0aGF0IHRoZSBjbGllbnQgaXRzZWxmIGhhcyBzZWVuLiBBUEkgR2F0ZXdheSdzIGFyZSBiZWxvdyA0MDAwLiAqL1xuZXhwb3J0IGNvbnN0IGVuZGVkID0gKHJlYXNvbjogc3RyaW5nLCBjb2RlID0gNDAwMCk6IEVuZCA9PiAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBmYWxzZSB9KTtcblxuZXhwb3J0IGludGVyZmFjZSBMaW5rT3duZXIge1xuICBvcGVuZWQobGluazogTGluayk6IHZvaWQ7XG4gIGhlYXJkKGxpbms6IExpbmssIHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGVuZGVkKGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZDtcbiAgLyoqIEl0IGlzIHRpbWUgdG8gcGluZy4gKi9cbiAgdGljayhsaW5rOiBMaW5rLCBjb3VudDogbnVtYmVyKTogdm9pZDtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG9sZDogYW5vdGhlciBvbmUgc2hvdWxkIHRha2UgaXRzIHBsYWNlLiAqL1xuICBhZ2VkKGxpbms6IExpbmspOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgTGluayB7XG4gIG9wZW5lZCA9IGZhbHNlO1xuICAvKiogRnJhbWVzIG1heSBiZSBzZW50OiBgcmVzdW1lYCBoYXMgYmVlbiBhbnN3ZXJlZCwgb3IgdGFrZXMgdG9vIGxvbmcuICovXG4gIHJlYWR5ID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2c6IGZyYW1lcyBhcmUgcGFzc2VkIG9uIGFzIHRoZXkgY29tZS4gKi9cbiAgcGxhaW4gPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgYWNrbm93bGVkZ2VzIGZyYW1lcy4gKi9cbiAgYWNrcyA9IHRydWU7XG4gIC8qKiBBbm90aGVyIGNvbm5lY3Rpb24gaGFzIHRha2VuIGl0cyBwbGFjZSwgYW5kIGl0IGVuZHMgd2hlbiBub3RoaW5nIHJ1bnMgb24gaXQgYW55IG1vcmUuICovXG4gIGRyYWluaW5nID0gZmFsc2U7XG4gIGFza2luZzogQXNraW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjd2lyZTogV2lyZTtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXI7XG4gICN0aW1lcnM6IENhbmNlbFtdID0gW107XG4gICN0aWNrcyA9IDA7XG4gICN1bmFuc3dlcmVkID0gMDtcbiAgI292ZXIgPSBmYWxzZTtcbiAgI3N0cmVhbWVkID0gMDtcbiAgI3N0cmVhbWVkQmVmb3JlID0gMDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG93bmVyOiBMaW5rT3duZXIsIHdpcmU6IFdpcmUsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gICAgdGhpcy4jd2lyZSA9IHdpcmU7XG4gICAgdGhpcy50b2tlbiA9IHRva2VuO1xuICAgIHRoaXMuYWZ0ZXIoSEFORFNIQUtFLCAoKSA9PiB0aGlzLm9wZW5lZCB8fCB0aGlzLmVuZChlbmRlZChcInRoZSBoYW5kc2hha2UgdGFrZXMgdG9vIGxvbmdcIikpKTtcbiAgICB3aXJlLm9ub3BlbiA9ICgpID0+IHtcbiAgICAgIHRoaXMub3BlbmVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuYWZ0ZXIoYmV0d2VlbihSRU5FV19GUk9NLCBSRU5FV19UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiBvd25lci5hZ2VkKHRoaXMpKTtcbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgb3duZXIub3BlbmVkKHRoaXMpO1xuICAgIH07XG4gICAgd2lyZS5vbm1lc3NhZ2UgPSAoZXZlbnQ6IHsgZGF0YTogdW5rbm93biB9KSA9PiB7XG4gICAgICB0aGlzLiN1bmFuc3dlcmVkID0gMDtcbiAgICAgIG93bmVyLmhlYXJkKHRoaXMsIFN0cmluZyhldmVudC5kYXRhKSk7XG4gICAgfTtcbiAgICB3aXJlLm9uY2xvc2UgPSAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH06IEVuZCkgPT4gdGhpcy5lbmQoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH0pO1xuICAgIHdpcmUub25lcnJvciA9ICgpID0+IHt9OyAvLyBgY2xvc2VgIGZvbGxvd3NcbiAgfVxuXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiN3aXJlLmJ1ZmZlcmVkQW1vdW50O1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5vcGVuZWQgJiYgIXRoaXMuI292ZXIpIHRoaXMuI3dpcmUuc2VuZCh0ZXh0KTtcbiAgfVxuXG4gIC8qKiBIYXMgYSBzdHJlYW0ncyByZWNvcmQgY29tZSB3aXRoaW4gdGhlIGxhc3QgaGFsZiBtaW51dGUgb3Igc28/ICovXG4gIGdldCBzdHJlYW1pbmcoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3N0cmVhbWVkQmVmb3JlICsgdGhpcy4jc3RyZWFtZWQgPiAwO1xuICB9XG5cbiAgc3RyZWFtZWQoKTogdm9pZCB7XG4gICAgdGhpcy4jc3RyZWFtZWQrKztcbiAgfVxuXG4gIC8qKiBMZWF2ZXMgdGhlIFdlYlNvY2tldCwgd2l0aG91dCBhIHdvcmQgdG8gdGhlIG93bmVyLiBBIGRlYWQgb25lIHRha2VzIG1pbnV0ZXMgdG8gY2xvc2UgYnkgaXRzZWxmLiAqL1xuICBkcm9wKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI292ZXIgPSB0cnVlO1xuICAgIHRoaXMuYXNraW5nPy5zdG9wKCk7XG4gICAgZm9yIChjb25zdCBjYW5jZWwgb2YgdGhpcy4jdGltZXJzKSBjYW5jZWwoKTtcbiAgICB0aGlzLiN3aXJlLm9ub3BlbiA9IHRoaXMuI3dpcmUub25tZXNzYWdlID0gdGhpcy4jd2lyZS5vbmNsb3NlID0gbnVsbDtcbiAgICB0aGlzLiN3aXJlLmNsb3NlKGNvZGUsIHJlYXNvbik7XG4gIH1cblxuICAvKiogUnVucyB0aGlzIHVubGVzcyB0aGUgY29ubmVjdGlvbiBlbmRzIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXJzLnB1c2godGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bikpO1xuICB9XG5cbiAgZW5kKGVuZDogRW5kKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI292ZXIpIHJldHVybjtcbiAgICB0aGlzLmRyb3AoKTtcbiAgICB0aGlzLiNvd25lci5lbmRlZCh0aGlzLCBlbmQpO1xuICB9XG5cbiAgI3BpbmdMYXRlcigpOiB2b2lkIHtcbiAgICB0aGlzLmFmdGVyKFBJTkdfRVZFUlksICgpID0+IHtcbiAgICAgIGlmICh0aGlzLiN1bmFuc3dlcmVkID49IFVOQU5TV0VSRUQpIHtcbiAgICAgICAgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgc2VydmVyIGRvZXMgbm90IGFuc3dlclwiKSk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgdGhpcy4jc3RyZWFtZWRCZWZvcmUgPSB0aGlzLiNzdHJlYW1lZDtcbiAgICAgIHRoaXMuI3N0cmVhbWVkID0gMDtcbiAgICAgIHRoaXMuI293bmVyLnRpY2sodGhpcywgKyt0aGlzLiN0aWNrcyk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCBtdXN0IGJlIGFuc3dlcmVkLiAqL1xuICBleHBlY3QoKTogdm9pZCB7XG4gICAgdGhpcy4jdW5hbnN3ZXJlZCsrO1xuICB9XG59XG4iLCAiLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlLiAqL1xuXG5pbXBvcnQgeyBtZW1iZXJzLCByZWFkUGxhY2VzLCB0eXBlIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb25TdG9yYWdlIHtcbiAgZ2V0SXRlbShrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGw7XG4gIHNldEl0ZW0oa2V5OiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkO1xuICByZW1vdmVJdGVtKGtleTogc3RyaW5nKTogdm9pZDtcbn1cblxuaW50ZXJmYWNlIFNhdmVkIHtcbiAgYnk6IHN0cmluZztcbiAgYWZ0ZXI/OiB1bmtub3duO1xuICB3YXM/OiB1bmtub3duO1xufVxuXG5jb25zdCBNT1NUX1NBVkVEID0gODtcblxuLyoqXG4gKiBQb3NpdGlvbnMgbGllIGluIHRoZSBzdG9yYWdlIG9ubHkgd2hpbGUgbm8gcGFnZSB1c2VzIHRoZW06IHRoZXkgYXJlIHdyaXR0ZW4gd2hlbiBhIHBhZ2UgZ29lcywgYW5kXG4gKiB0YWtlbiBvdXQgd2hlbiBvbmUgY29tZXMuIEEgZHVwbGljYXRlZCB0YWIgZ2V0cyBhIGNvcHkgb2YgdGhlIHN0b3JhZ2UsIGFuZCBmcmFtZXMgc2hhcmUgb25lOyBzb1xuICogbmVpdGhlciBmaW5kcyB0aGUgcG9zaXRpb25zIG9mIGEgcGFnZSB0aGF0IGxpdmVzLlxuICovXG5leHBvcnQgY2xhc3MgTWVtb3J5IHtcbiAgcmVhZG9ubHkgI3N0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI293bmVyOiBzdHJpbmc7XG4gIGtleSA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3Ioc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkLCBvd25lcjogc3RyaW5nKSB7XG4gICAgdGhpcy4jc3RvcmFnZSA9IHN0b3JhZ2U7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBUaGUgbmV3ZXN0IHRoYXQgYW5vdGhlciBwYWdlIGhhcyBsZWZ0IGJlaGluZC4gKi9cbiAgdGFrZSgpOiB7IGFmdGVyOiBQbGFjZVtdOyB3YXM6IHN0cmluZ1tdIH0ge1xuICAgIGNvbnN0IHNhdmVkID0gdGhpcy4jcmVhZCgpO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gc2F2ZWQucG9wKCkgPz8ge307XG4gICAgdGhpcy4jd3JpdGUoc2F2ZWQpO1xuICAgIHJldHVybiB7IGFmdGVyOiByZWFkUGxhY2VzKGFmdGVyKSwgd2FzOiBBcnJheS5pc0FycmF5KHdhcykgPyB3YXMubWFwKFN0cmluZykgOiBbXSB9O1xuICB9XG5cbiAgc2F2ZShhZnRlcjogUGxhY2VbXSwgd2FzOiBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUoWy4uLnRoaXMuI290aGVycygpLCB7IGJ5OiB0aGlzLiNvd25lciwgYWZ0ZXIsIHdhcyB9XS5zbGljZSgtTU9TVF9TQVZFRCkpO1xuICB9XG5cbiAgLyoqIFRoZSBwYWdlIGhhcyBjb21lIGJhY2ssIGFuZCBsaXZlcyBvbi4gKi9cbiAgZGlzY2FyZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKHRoaXMuI290aGVycygpKTtcbiAgfVxuXG4gICNvdGhlcnMoKTogU2F2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMuI3JlYWQoKS5maWx0ZXIoKHsgYnkgfSkgPT4gYnkgIT09IHRoaXMuI293bmVyKTtcbiAgfVxuXG4gICNyZWFkKCk6IFNhdmVkW10ge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gSlNPTi5wYXJzZSh0aGlzLiNzdG9yYWdlPy5nZXRJdGVtKHRoaXMua2V5KSA/PyBcIlwiKS5maWx0ZXIobWVtYmVycyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gW107XG4gICAgfVxuICB9XG5cbiAgI3dyaXRlKHNhdmVkOiBTYXZlZFtdKTogdm9pZCB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChzYXZlZC5sZW5ndGgpIHRoaXMuI3N0b3JhZ2U/LnNldEl0ZW0odGhpcy5rZXksIEpTT04uc3RyaW5naWZ5KHNhdmVkKSk7XG4gICAgICBlbHNlIHRoaXMuI3N0b3JhZ2U/LnJlbW92ZUl0ZW0odGhpcy5rZXkpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gSXQgaXMgZnVsbCwgb3IgZm9yYmlkZGVuOiBhIHJlbG9hZCBiZWdpbnMgYW5ldy5cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogV2hhdCBhbiBhcHAgbWF5IHNheSBvZiBpdHMgc29ja2V0LiAqL1xuXG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uU3RvcmFnZSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuXG50eXBlIEFza2VkPFQ+ID0gVCB8ICgoKSA9PiBUIHwgUHJvbWlzZTxUPik7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVPcHRpb25zIHtcbiAgLyoqIGB3c3M6Ly9IT1NUL1NUQUdFP2Jvb2tpbmdfaWQ9MWA7IGEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdC4gKi9cbiAgdXJsOiBBc2tlZDxzdHJpbmc+O1xuICAvKiogQSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LCBhbmQgZm9yIGVhY2ggcmVuZXdhbC4gKi9cbiAgdG9rZW4/OiBBc2tlZDxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogV2hlcmUgdGhlIHRva2VuIGdvZXM6IGludG8gdGhlIHF1ZXJ5IChkZWZhdWx0KSwgb3IgYXMgdGhlIHN1YnByb3RvY29scyBgYmVhcmVyLCA8dG9rZW4+YC4gKi9cbiAgdG9rZW5Jbj86IFwicXVlcnlcIiB8IFwicHJvdG9jb2xcIjtcbiAgLyoqIEFza3MgZm9yIHdoYXQgd2FzIG1pc3NlZCAoZGVmYXVsdCkuICovXG4gIHJlc3VtZT86IGJvb2xlYW47XG4gIC8qKiBIYXMgZnJhbWVzIGFja25vd2xlZGdlZCAoZGVmYXVsdCkuICovXG4gIGFjaz86IGJvb2xlYW47XG4gIC8qKiBSZW5ld3MgYSBKV1QgdGhhdCBhIGB0b2tlbmAgZnVuY3Rpb24gZ2l2ZXMgYmVmb3JlIGl0cyBlbmQgKGRlZmF1bHQpLiAqL1xuICByZW5ldz86IGJvb2xlYW47XG4gIC8qKiBFbmRzIGFmdGVyIHNvIG1hbnkgYXR0ZW1wdHMgaW4gYSByb3c7IHdpdGhvdXQgaXQgdGhlcmUgaXMgbm8gZW5kLiAqL1xuICBtYXhBdHRlbXB0cz86IG51bWJlcjtcbiAgLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlOiBgc2Vzc2lvblN0b3JhZ2VgLiBGb3IgYXBwcyB0aGF0IGtlZXAgdGhlaXIgbWVzc2FnZXMsIHRvby4gKi9cbiAgc3RvcmFnZT86IFBvc2l0aW9uU3RvcmFnZTtcbiAgLyoqIEZvciBwcm9ncmFtcyB3aXRob3V0IGEgYFdlYlNvY2tldGAgb2YgdGhlaXIgb3duLCBzdWNoIGFzIE5vZGUgMjA6IHRoYXQgb2YgYHdzYC4gKi9cbiAgV2ViU29ja2V0PzogdW5rbm93bjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFuc3dlck9mPFQ+KGFza2VkOiBBc2tlZDxUPik6IFByb21pc2U8VD4ge1xuICByZXR1cm4gdHlwZW9mIGFza2VkID09PSBcImZ1bmN0aW9uXCIgPyBhd2FpdCAoYXNrZWQgYXMgKCkgPT4gVCB8IFByb21pc2U8VD4pKCkgOiBhc2tlZDtcbn1cblxuLyoqIFRoZSBVUkwgYW5kIHRoZSBzdWJwcm90b2NvbHMgb2YgYW4gYXR0ZW1wdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHVybDogc3RyaW5nLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMpOiB7IHVybDogc3RyaW5nOyBwcm90b2NvbHM6IHN0cmluZ1tdIH0ge1xuICBsZXQgbWFyayA9IHVybC5pbmNsdWRlcyhcIj9cIikgPyBcIiZcIiA6IFwiP1wiO1xuICBjb25zdCBhZGQgPSAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgdXJsICs9IGAke21hcmt9JHtuYW1lfT0ke2VuY29kZVVSSUNvbXBvbmVudCh2YWx1ZSl9YDtcbiAgICBtYXJrID0gXCImXCI7XG4gIH07XG4gIGlmIChvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2UpIGFkZChcInJlc3VtZVwiLCBcIjFcIik7XG4gIGlmIChvcHRpb25zLmFjayAhPT0gZmFsc2UpIGFkZChcImFja1wiLCBcIjFcIik7XG4gIGlmICh0b2tlbiA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbiAgaWYgKG9wdGlvbnMudG9rZW5JbiA9PT0gXCJwcm90b2NvbFwiKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW1wiYmVhcmVyXCIsIHRva2VuXSB9O1xuICBhZGQoXCJ0b2tlblwiLCB0b2tlbik7XG4gIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xufVxuIiwgIi8qKiBCcmluZ3MgbnVtYmVyZWQgZnJhbWVzIGludG8gdGhlIG9yZGVyIG9mIHRoZWlyIGxvZ3MsIGVhY2ggb25jZS4gUHVyZTogaXQga25vd3Mgbm8gc29ja2V0IGFuZCBubyB0aW1lci4gKi9cblxuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIEhlbGQ8Rj4ge1xuICBwbGFjZTogUGxhY2U7XG4gIC8qKiBOb3RoaW5nIHdoZXJlIHRoZSBudW1iZXIgYmVsb25ncyB0byBhIGZyYW1lIHRoYXQgdGhpcyBjbGllbnQgZG9lcyBub3QgZ2V0LiAqL1xuICBmcmFtZTogRiB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIExvZzxGPiB7XG4gIC8qKiBUaGUgbGFzdCBwbGFjZSB0aGF0IHdhcyBwYXNzZWQgb24uICovXG4gIGF0PzogUGxhY2U7XG4gIC8qKiBGcmFtZXMgYmVoaW5kIGEgaG9sZSwgb3Igb2YgYSBjb25uZWN0aW9uIHRoYXQgZG9lcyBub3Qga25vdyB5ZXQgd2hlcmUgaXQgc3RhbmRzLiAqL1xuICBoZWxkOiBNYXA8c3RyaW5nLCBIZWxkPEY+PjtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG5vdCBpbiB0aGlzIGNoYW5uZWwuICovXG4gIGxlZnQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBzZXJ2ZXIgbG9va3MgYXQgMjUwIGxvZ3Mgb2YgYSBxdWVzdGlvbi4gKi9cbmNvbnN0IExPR1NfQVNLRUQgPSAyNDA7XG4vKiogQVBJIEdhdGV3YXkgdGFrZXMgMzIgS2lCIGZyb20gYSBicm93c2VyLCBhbmQgbmFtZXMgbWF5IG5lZWQgZXNjYXBlcy4gKi9cbmNvbnN0IEJZVEVTX0FTS0VEID0gMjRfMDAwO1xuLyoqIE1vcmUgbG9ncyB0aGFuIHRoZXNlIGFyZSBmb3Jnb3R0ZW4gd2hlcmUgdGhlIGNsaWVudCBoYXMgbGVmdCB0aGVtLiAqL1xuY29uc3QgTE9HU19LRVBUID0gMjQwO1xuXG5jb25zdCBrZXlPZiA9ICh7IGVwb2NoLCBzZXEgfTogUGxhY2UpOiBzdHJpbmcgPT4gYCR7ZXBvY2h9ICR7c2VxfWA7XG5cbmV4cG9ydCBjbGFzcyBPcmRlcjxGPiB7XG4gIC8qKiBGcmFtZXMgYXJlIGhlbGQgdW50aWwgdGhlIHNlcnZlciBoYXMgc2FpZCB3aGVyZSB0aGUgY29ubmVjdGlvbiBzdGFuZHMuICovXG4gIGhvbGRpbmcgPSB0cnVlO1xuICByZWFkb25seSAjbG9ncyA9IG5ldyBNYXA8c3RyaW5nLCBMb2c8Rj4+KCk7XG4gIC8qKiBUaGUgbnVtYmVycyB0aGF0IG9wZW4gcXVlc3Rpb25zIG5hbWVkOyBiZWxvdyAwIHdoZXJlIHRoZXJlIHdhcyBubyByb29tIGZvciB0aGUgbG9nLiAqL1xuICAjYXNrZWQ6IE1hcDxzdHJpbmcsIG51bWJlcj5bXSA9IFtdO1xuICByZWFkb25seSAjZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkO1xuICByZWFkb25seSAjZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xuXG4gIGNvbnN0cnVjdG9yKGRlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZCwgZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGVsaXZlciA9IGRlbGl2ZXI7XG4gICAgdGhpcy4jZ2FwID0gZ2FwO1xuICB9XG5cbiAgLyoqIEhhcyB0aGUgc2VydmVyIGV2ZXIgc2FpZCB3aGVyZSB3ZSBzdGFuZD8gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuYXQpO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgdGhhdCB3YWl0PyAqL1xuICBnZXQgaG9sZHMoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5oZWxkLnNpemUgPiAwKTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIGJlaGluZCBhIGhvbGU/ICovXG4gIGdldCBicm9rZW4oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICF0aGlzLmhvbGRpbmcgJiYgdGhpcy5ob2xkcztcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRvIGdvIG9uIGZyb20uICovXG4gIHBvc2l0aW9ucygpOiBQbGFjZVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLmZsYXRNYXAoKGxvZykgPT4gbG9nLmF0ID8/IFtdKTtcbiAgfVxuXG4gIHJlc3RvcmUocGxhY2VzOiBQbGFjZVtdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMpIHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKS5hdCA9IHBsYWNlO1xuICB9XG5cbiAgLyoqIEEgbmV3IGNvbm5lY3Rpb246IGl0cyBxdWVzdGlvbnMgaGF2ZSBub3QgYmVlbiBhbnN3ZXJlZC4gKi9cbiAgYmVnaW4oKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gdHJ1ZTtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdGhhdCBhIHF1ZXN0aW9uIG5hbWVzLiAqL1xuICBhc2soKTogUGxhY2VbXSB7XG4gICAgY29uc3QgYXNrZWQgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIGNvbnN0IGFmdGVyOiBQbGFjZVtdID0gW107XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHRoaXMucG9zaXRpb25zKCkpIHtcbiAgICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KHBsYWNlKS5sZW5ndGggKyAxO1xuICAgICAgY29uc3QgZml0cyA9IGFmdGVyLmxlbmd0aCA8IExPR1NfQVNLRUQgJiYgYnl0ZXMgPCBCWVRFU19BU0tFRDtcbiAgICAgIGlmIChmaXRzKSBhZnRlci5wdXNoKHBsYWNlKTtcbiAgICAgIGFza2VkLnNldChwbGFjZS5jaGFubmVsID8/IFwiXCIsIGZpdHMgPyBwbGFjZS5zZXEgOiAtMSk7XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkLnB1c2goYXNrZWQpO1xuICAgIHJldHVybiBhZnRlcjtcbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGZyYW1lLCBvciB0aGUgbnVtYmVyIG9mIG9uZSB0aGF0IGlzIG5vdCBmb3IgdXMuICovXG4gIHRha2UocGxhY2U6IFBsYWNlLCBmcmFtZT86IEYpOiB2b2lkIHtcbiAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCk7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gcGxhY2UuZXBvY2ggJiYgcGxhY2Uuc2VxIDw9IGF0LnNlcSkgcmV0dXJuO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKHBsYWNlKTtcbiAgICBpZiAoIWxvZy5oZWxkLmdldChrZXkpPy5mcmFtZSkgbG9nLmhlbGQuc2V0KGtleSwgeyBwbGFjZSwgZnJhbWUgfSk7XG4gICAgZGVsZXRlIGxvZy5sZWZ0O1xuICAgIGlmICghdGhpcy5ob2xkaW5nKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYXlzIG9mIGVhY2ggbG9nIGFmdGVyIGl0IGhhcyBzZW50IHdoYXQgd2FzIG1pc3NlZC4gKi9cbiAgcmVzdW1lZChlbnRyaWVzOiBMb2dFbnRyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYXNrZWQgPSB0aGlzLiNhc2tlZC5zaGlmdCgpID8/IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2coZW50cnkuY2hhbm5lbCk7XG4gICAgICBpZiAoZW50cnkuam9pbmVkID09PSBmYWxzZSkge1xuICAgICAgICBsb2cubGVmdCA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3QgeyBjb21wbGV0ZSwgLi4ucGxhY2UgfSA9IGVudHJ5O1xuICAgICAgICB0aGlzLiNhbnN3ZXJlZChsb2csIHBsYWNlLCBjb21wbGV0ZSA9PT0gdHJ1ZSwgYXNrZWQuZ2V0KGVudHJ5LmNoYW5uZWwgPz8gXCJcIikgPz8gMCk7XG4gICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXI6IGdvZXMgb24gYmVoaW5kIHRoZSBob2xlcy4gKi9cbiAgZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgdGhpcy4jZmx1c2gobG9nKTtcbiAgICAgIGlmIChsb2cuaGVsZC5zaXplID4gMCkge1xuICAgICAgICB0aGlzLiNnYXAoY2hhbm5lbCB8fCB1bmRlZmluZWQpO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlcmUgaXMgbm8gbG9nOiB3aGF0IGlzIGhlbGQgd2FzIG9ubHkgbnVtYmVyZWQgYnkgY2hhbmNlLCBvciBieSBhIHNlcnZlciB0aGF0IHdlbnQgYmFjay4gKi9cbiAgcmVsZWFzZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI3NldHRsZShsb2cpO1xuICB9XG5cbiAgI2Fuc3dlcmVkKGxvZzogTG9nPEY+LCBuZXdlc3Q6IFBsYWNlLCBjb21wbGV0ZTogYm9vbGVhbiwgYXNrZWQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IG5ld2VzdC5lcG9jaCkge1xuICAgICAgLy8gTGl2ZSBmcmFtZXMgbWF5IGhhdmUgY29tZSBmdXJ0aGVyIHdoaWxlIHRoZSBhbnN3ZXIgd2FzIG9uIGl0cyB3YXkuIEEgcGxhY2UgdGhhdCB3YXMgYWxyZWFkeVxuICAgICAgLy8gYmVoaW5kIHRoZSBuZXdlc3Qgd2hlbiB3ZSBhc2tlZCBpcyBub25lIG9mIHRoaXMgbG9nLlxuICAgICAgY29uc3QgYWhlYWQgPSBhdC5zZXEgPiBuZXdlc3Quc2VxID8gYXNrZWQgPD0gbmV3ZXN0LnNlcSA6IGF0LnNlcSA9PT0gbmV3ZXN0LnNlcSAmJiBhdC5tYXJrID09PSBuZXdlc3QubWFyaztcbiAgICAgIGlmIChhaGVhZCkgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoIWNvbXBsZXRlIHx8IGFza2VkIDwgMCkgdGhpcy4jZ2FwKG5ld2VzdC5jaGFubmVsKTtcbiAgICB0aGlzLiNzZXR0bGUobG9nLCBuZXdlc3QpO1xuICAgIGxvZy5hdCA9IG5ld2VzdDtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCBmb2xsb3dzIHdpdGhvdXQgYSBob2xlLiAqL1xuICAjZmx1c2gobG9nOiBMb2c8Rj4pOiB2b2lkIHtcbiAgICBmb3IgKDs7KSB7XG4gICAgICAvLyBXaGVyZSBhIGxvZyBiZWdpbnMsIG5vdGhpbmcgaXMgbWlzc2luZyBiZWZvcmUgaXQuXG4gICAgICBjb25zdCBuZXh0ID0gbG9nLmF0XG4gICAgICAgID8gbG9nLmhlbGQuZ2V0KGtleU9mKHsgLi4ubG9nLmF0LCBzZXE6IGxvZy5hdC5zZXEgKyAxIH0pKVxuICAgICAgICA6IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uZmluZCgoeyBwbGFjZSB9KSA9PiBwbGFjZS5zZXEgPT09IDEpO1xuICAgICAgaWYgKCFuZXh0KSByZXR1cm47XG4gICAgICB0aGlzLiNwYXNzKGxvZywgbmV4dCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiBhbGwgdGhhdCBpcyBoZWxkIHVwIHRvIHRoaXMgcGxhY2UsIG9yIGFsbCwgaG9sZXMgb3Igbm90LiAqL1xuICAjc2V0dGxlKGxvZzogTG9nPEY+LCB1cFRvPzogUGxhY2UpOiB2b2lkIHtcbiAgICBjb25zdCBiZWZvcmUgPSBsb2cuYXQ/LmVwb2NoO1xuICAgIGNvbnN0IHJhbmsgPSAoeyBwbGFjZSB9OiBIZWxkPEY+KTogbnVtYmVyID0+IChwbGFjZS5lcG9jaCA9PT0gYmVmb3JlID8gMCA6IDEpO1xuICAgIGNvbnN0IGhlbGQgPSBbLi4ubG9nLmhlbGQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEucGxhY2Uuc2VxIC0gYi5wbGFjZS5zZXEpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGhlbGQpIHtcbiAgICAgIGNvbnN0IHsgZXBvY2gsIHNlcSB9ID0gb25lLnBsYWNlO1xuICAgICAgY29uc3Qgc2V0dGxlZCA9ICF1cFRvIHx8IChlcG9jaCA9PT0gdXBUby5lcG9jaCA/IHNlcSA8PSB1cFRvLnNlcSA6IGVwb2NoID09PSBiZWZvcmUpO1xuICAgICAgaWYgKHNldHRsZWQpIHRoaXMuI3Bhc3MobG9nLCBvbmUpO1xuICAgIH1cbiAgfVxuXG4gICNwYXNzKGxvZzogTG9nPEY+LCB7IHBsYWNlLCBmcmFtZSB9OiBIZWxkPEY+KTogdm9pZCB7XG4gICAgbG9nLmhlbGQuZGVsZXRlKGtleU9mKHBsYWNlKSk7XG4gICAgbG9nLmF0ID0gcGxhY2U7XG4gICAgaWYgKGZyYW1lKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gICNsb2coY2hhbm5lbCA9IFwiXCIpOiBMb2c8Rj4ge1xuICAgIGxldCBsb2cgPSB0aGlzLiNsb2dzLmdldChjaGFubmVsKTtcbiAgICBpZiAoIWxvZykge1xuICAgICAgaWYgKHRoaXMuI2xvZ3Muc2l6ZSA+PSBMT0dTX0tFUFQpIHRoaXMuI2ZvcmdldCgpO1xuICAgICAgbG9nID0geyBoZWxkOiBuZXcgTWFwKCkgfTtcbiAgICAgIHRoaXMuI2xvZ3Muc2V0KGNoYW5uZWwsIGxvZyk7XG4gICAgfVxuICAgIHJldHVybiBsb2c7XG4gIH1cblxuICAjZm9yZ2V0KCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgaWYgKGxvZy5sZWZ0KSB7XG4gICAgICAgIHRoaXMuI2xvZ3MuZGVsZXRlKGNoYW5uZWwpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICB0aGlzLiNsaXN0ZW4oKTtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICBnZXQgcmVhZHlTdGF0ZSgpOiBudW1iZXIge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuIFNpZGV3aXJlU29ja2V0LkNMT1NFRDtcbiAgICByZXR1cm4gdGhpcy4jbGluaz8ub3BlbmVkID8gU2lkZXdpcmVTb2NrZXQuT1BFTiA6IFNpZGV3aXJlU29ja2V0LkNPTk5FQ1RJTkc7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBsZWZ0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc2VuZGVyLmJ1ZmZlcmVkQW1vdW50ICsgKHRoaXMuI2xpbms/LmJ1ZmZlcmVkQW1vdW50ID8/IDApO1xuICB9XG5cbiAgLyoqXG4gICAqIFNlbmRzIGEgSlNPTiBvYmplY3QsIGFmdGVyIHRob3NlIGJlZm9yZSBpdC4gUmVzb2x2ZXMgd2hlbiB0aGUgYmFja2VuZCBoYXMgYW5zd2VyZWQgaXQsIGFuZCByZWplY3RzXG4gICAqIHdpdGggYSBgU2lkZXdpcmVFcnJvcmAgd2hlbiBpdCBjb3VsZCBub3QgYmUgc2VydmVkLiBTZW5kcyBpdCBhZ2Fpbiwgd2l0aCB0aGUgc2FtZSBgaWRgLCB1bnRpbCB0aGVuLlxuICAgKi9cbiAgc2VuZChkYXRhOiBzdHJpbmcgfCBvYmplY3QpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gdGhpcy5jbG9zZWQgPyBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IodGhpcy5jbG9zZWQpKSA6IHRoaXMuI3NlbmRlci5zZW5kKGRhdGEpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGEgZnJhbWUgbm93LCBvbmNlLCBvdXQgb2Ygb3JkZXIgYW5kIHdpdGhvdXQgYW4gYW5zd2VyLiBGYWxzZTogaXQgd2FzIG5vdCBzZW50LiAqL1xuICBzZW5kVm9sYXRpbGUoZGF0YTogdW5rbm93bik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gd3JpdGUoZGF0YSk7XG4gICAgY29uc3Qgb3BlbiA9IHRoaXMuI2xpbms/Lm9wZW5lZCAmJiAhdGhpcy4jc2VuZGVyLnBhdXNlZDtcbiAgICBpZiAob3BlbikgdGhpcy4jbGluaz8uc2VuZCh0ZXh0KTtcbiAgICByZXR1cm4gISFvcGVuO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgYSBuZXcgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLnJlbmV3KCk7XG4gIH1cblxuICBjbG9zZShjb2RlID0gMTAwMCwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMuI2xpbms/LmRyb3AoY29kZSwgcmVhc29uKTtcbiAgICB0aGlzLiNmaW5pc2goeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiB0cnVlIH0sIFwiY2xvc2VkIGJ5IHRoZSBhcHBcIik7XG4gIH1cblxuICAvLyBDb25uZWN0aW5nLlxuXG4gIC8qKiBBc2tzIHRoZSBhcHAgZm9yIFVSTCBhbmQgdG9rZW4sIGFuZCBvcGVucyBhIFdlYlNvY2tldDogYSBzZWNvbmQgb25lLCB3aGVyZSB0aGVyZSBpcyBhIGZpcnN0LiAqL1xuICBhc3luYyAjZGlhbChmaXJzdD86IExpbmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBkaWFsbGVkID0gKyt0aGlzLiNkaWFsbGVkO1xuICAgIGNvbnN0IGlzVm9pZCA9ICgpOiBib29sZWFuID0+ICEhdGhpcy5jbG9zZWQgfHwgZGlhbGxlZCAhPT0gdGhpcy4jZGlhbGxlZCB8fCBmaXJzdCAhPT0gdGhpcy4jbGluaztcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB1cmwsIHRva2VuIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgICAgY29uc3QgW2Jhc2UsIHNlY3JldF0gPSBhd2FpdCBQcm9taXNlLmFsbChbYW5zd2VyT2YodXJsKSwgYW5zd2VyT2YodG9rZW4pXSk7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIHRoaXMuI3Jlc3RvcmUoYmFzZSk7XG4gICAgICBjb25zdCB7IHVybDogZnVsbCwgcHJvdG9jb2xzIH0gPSBhZGRyZXNzKGJhc2UsIHNlY3JldCwgdGhpcy4jb3B0aW9ucyk7XG4gICAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jZW52aXJvbm1lbnQsIHRoaXMuI293bmVyLCB0aGlzLiNlbnZpcm9ubWVudC5vcGVuKGZ1bGwsIHByb3RvY29scyksIHNlY3JldCk7XG4gICAgICBsaW5rLmFja3MgPSB0aGlzLiNvcHRpb25zLmFjayAhPT0gZmFsc2U7XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI25leHQgPSBsaW5rO1xuICAgICAgZWxzZSB0aGlzLiNsaW5rID0gbGluaztcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI3NlY29uZEZhaWxlZChmaXJzdCk7XG4gICAgICBlbHNlIHRoaXMuI2ZhaWxlZChlbmRlZChTdHJpbmcoZXJyb3IpKSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBVUkwgaXMga25vd24gZm9yIHRoZSBmaXJzdCB0aW1lOiB0YWtlcyB1cCB0aGUgcG9zaXRpb25zIHRoYXQgYSBwYWdlIGJlZm9yZSB1cyBoYXMgbGVmdC4gKi9cbiAgI3Jlc3RvcmUodXJsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnVybCA9IHVybC5yZXBsYWNlKC8oWz8mXSl0b2tlbj1bXiZdKiY/LywgXCIkMVwiKTtcbiAgICBpZiAodGhpcy4jbWVtb3J5LmtleSkgcmV0dXJuO1xuICAgIHRoaXMuI21lbW9yeS5rZXkgPSBgc2lkZXdpcmUgJHt0aGlzLnVybH1gO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gdGhpcy4jbWVtb3J5LnRha2UoKTtcbiAgICB0aGlzLiNvcmRlci5yZXN0b3JlKGFmdGVyKTtcbiAgICB0aGlzLiN3YXMgPSB3YXM7XG4gIH1cblxuICAvKiogV2FpdHMsIHRoZW4gdHJpZXMgYWdhaW4uICovXG4gICNmYWlsZWQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1heEF0dGVtcHRzID0gSW5maW5pdHkgfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgaWYgKHRoaXMuI2F0dGVtcHRzID49IG1heEF0dGVtcHRzKSB7XG4gICAgICB0aGlzLiNmaW5pc2goZW5kLCBgbm8gY29ubmVjdGlvbiBhZnRlciAke21heEF0dGVtcHRzfSBhdHRlbXB0c2ApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBkZWxheSA9IGJhY2tvZmYodGhpcy4jYXR0ZW1wdHMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIoZGVsYXksICgpID0+IHRoaXMuI3JldHJ5KCkpO1xuICAgIHRoaXMuI3RlbGwoXCJyZWNvbm5lY3RcIiwgeyAuLi5lbmQsIGRlbGF5IH0pO1xuICB9XG5cbiAgI3JldHJ5KCk6IHZvaWQge1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICAjc2Vjb25kRmFpbGVkKGZpcnN0OiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBmaXJzdC5hZnRlcihTRUNPTkRfQUdBSU4sICgpID0+IHRoaXMuI293bmVyLmFnZWQoZmlyc3QpKTtcbiAgfVxuXG4gIC8qKiBBIGhhbmRzaGFrZSBkaWQgbm90IHN1Y2NlZWQ6IGNvdW50cyByZWZ1c2Fscywgd2hpY2ggYSBicm9rZW4gbmV0d29yayBpcyBub3QuICovXG4gIGFzeW5jICNjb3VudFJlZnVzYWwoeyB0b2tlbiB9OiBMaW5rLCBlbmQ6IEVuZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICghKGF3YWl0IHRoaXMuI2Vudmlyb25tZW50LnJlYWNoYWJsZSh0aGlzLnVybCkpKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IHRva2VuID09PSB0aGlzLiNyZWZ1c2VkVG9rZW4gPyB0aGlzLiNyZWZ1c2VkICsgMSA6IDE7XG4gICAgdGhpcy4jcmVmdXNlZFRva2VuID0gdG9rZW47XG4gICAgaWYgKHRoaXMuI3JlZnVzZWQgPj0gUkVGVVNBTFMpIHRoaXMuI2ZpbmlzaChlbmQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICB9XG5cbiAgI2xpc3RlbigpOiB2b2lkIHtcbiAgICBjb25zdCBsaXN0ZW4gPSAodHlwZTogc3RyaW5nLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkID0+XG4gICAgICB0aGlzLiNlbnZpcm9ubWVudC5wYWdlLmFkZEV2ZW50TGlzdGVuZXI/Lih0eXBlLCBydW4sIHsgc2lnbmFsOiB0aGlzLiNsaXN0ZW5pbmcuc2lnbmFsIH0pO1xuICAgIGxpc3RlbihcIm9ubGluZVwiLCAoKSA9PiB0aGlzLiNwYXVzZSAmJiB0aGlzLiNyZXRyeSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlaGlkZVwiLCAoKSA9PiB0aGlzLiNzYXZlKCkpO1xuICAgIGxpc3RlbihcInBhZ2VzaG93XCIsICgpID0+IHRoaXMuI21lbW9yeS5kaXNjYXJkKCkpO1xuICB9XG5cbiAgI3NhdmUoKTogdm9pZCB7XG4gICAgdGhpcy4jbWVtb3J5LnNhdmUodGhpcy4jb3JkZXIucG9zaXRpb25zKCksIHRoaXMuI3dhcyk7XG4gIH1cblxuICAvLyBBIGNvbm5lY3Rpb24ncyBsaWZlLlxuXG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyID0ge1xuICAgIG9wZW5lZDogKGxpbmspID0+IHtcbiAgICAgIGxpbmsuYXNraW5nID0gbmV3IEFza2luZyhsaW5rLCB0aGlzLiNhc2tpbmcpO1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3VzZShsaW5rKTtcbiAgICAgIGNvbnN0IHJlc3VtZXMgPSB0aGlzLiNvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2U7XG4gICAgICBpZiAocmVzdW1lcykge1xuICAgICAgICBsaW5rLmFza2luZy5hc2soKTtcbiAgICAgICAgbGluay5hZnRlcihSRUFEWV9XSVRISU4sICgpID0+IHRoaXMuI3JlYWR5KGxpbmspKTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB7XG4gICAgICAgIHRoaXMuI3RlbGwoXCJvcGVuXCIsIHsgYWdhaW46IHRoaXMuI2V2ZXJPcGVuIH0pO1xuICAgICAgICB0aGlzLiNldmVyT3BlbiA9IHRydWU7XG4gICAgICB9XG4gICAgICBpZiAoIXJlc3VtZXMpIHtcbiAgICAgICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgICB9XG4gICAgfSxcblxuICAgIGhlYXJkOiAobGluaywgdGV4dCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBmcmFtZXMucmVhZCh0ZXh0KTtcbiAgICAgIGlmICghdGhpcy4jaXNPdXJzKGxpbmssIGZyYW1lKSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZSk7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgIH0sXG5cbiAgICBlbmRlZDogKGxpbmssIGVuZCkgPT4ge1xuICAgICAgY29uc3QgW21haW4sIG5leHRdID0gW3RoaXMuI2xpbmssIHRoaXMuI25leHRdO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgaWYgKGxpbmsgPT09IG5leHQpIHRoaXMuI3NlY29uZEZhaWxlZChtYWluISk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluICYmIG5leHQpIHRoaXMuI3VzZShuZXh0KTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4pIHRoaXMuI2xvc3QobGluaywgZW5kKTtcbiAgICAgIHRoaXMuI3NlbmRlci5sb3N0KGxpbmspO1xuICAgIH0sXG5cbiAgICB0aWNrOiAobGluaywgY291bnQpID0+IHtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgICBpZiAodGhpcy4jc2VuZGVyLnBhdXNlZCkgcmV0dXJuO1xuICAgICAgbGluay5leHBlY3QoKTtcbiAgICAgIGNvbnN0IGFza3MgPSBjb3VudCAlIFBJTkdTX1RPX1JFU1VNRSA9PT0gMCAmJiBsaW5rID09PSB0aGlzLiNsaW5rICYmICFsaW5rLnBsYWluO1xuICAgICAgaWYgKGFza3MgJiYgIWxpbmsuYXNraW5nPy5idXN5KSBsaW5rLmFza2luZz8uYXNrKCk7XG4gICAgICBlbHNlIGxpbmsuc2VuZCgne1widHlwZVwiOlwicGluZ1wifScpO1xuICAgIH0sXG5cbiAgICBhZ2VkOiAobGluaykgPT4ge1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIXRoaXMuI25leHQpIHRoaXMuI2RpYWwobGluayk7XG4gICAgfSxcbiAgfTtcblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgdGhlIG9uZSBpbiB1c2UuICovXG4gICN1c2UobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSAwO1xuICAgIHRoaXMuI29yZGVyLmJlZ2luKCk7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihsaW5rLnRva2VuKTtcbiAgICBsaW5rLmFmdGVyKFNUQUJMRSwgKCkgPT4gKHRoaXMuI2F0dGVtcHRzID0gMCkpO1xuICB9XG5cbiAgI2xvc3QobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWxsZWQrKztcbiAgICBpZiAoIWxpbmsub3BlbmVkICYmIGVuZC5jb2RlIDwgNDAwMCkgdm9pZCB0aGlzLiNjb3VudFJlZnVzYWwobGluaywgZW5kKTtcbiAgICB0aGlzLiNmYWlsZWQoZW5kKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBzYWlkIHdoYXQgd2FzIG1pc3NlZCwgb3IgY2Fubm90IHNheSBpdC4gKi9cbiAgI3NldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiAhdGhpcy4jd2FzLmluY2x1ZGVzKGNvbm5lY3Rpb25JZCkpIHtcbiAgICAgIHRoaXMuI3dhcyA9IFsuLi50aGlzLiN3YXMsIGNvbm5lY3Rpb25JZF0uc2xpY2UoLUVBUkxJRVIpO1xuICAgIH1cbiAgICBpZiAobGluayA9PT0gdGhpcy4jbmV4dCkgdGhpcy4jcHJvbW90ZShsaW5rKTtcbiAgICB0aGlzLiNyZWFkeShsaW5rKTtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmIGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3RlbGwoXCJyZXN1bWVkXCIsIHsgY29ubmVjdGlvbklkIH0pO1xuICB9XG5cbiAgI3BsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICBsaW5rLmFja3MgJiY9IGFja3M7XG4gICAgdGhpcy4jbm90aWNlKFwibm9fbG9nXCIsIGB0aGUgc2VydmVyIGtlZXBzIG5vIGxvZyR7YWNrcyA/IFwiXCIgOiBcIiBhbmQgYWNrbm93bGVkZ2VzIG5vdGhpbmdcIn1gKTtcbiAgICBpZiAoIWxpbmsuYWNrcykgdGhpcy4jc2VuZGVyLndpdGhvdXRBY2tzKGxpbmspO1xuICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI29yZGVyLnJlbGVhc2UoKTtcbiAgfVxuXG4gICNyZWFkeShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgbGluay5yZWFkeSA9IHRydWU7XG4gICAgdGhpcy4jc2VuZGVyLnB1bXAoKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2Vjb25kIGNvbm5lY3Rpb24ga25vd3MgYWxsIHRoYXQgdGhlIGZpcnN0IG9uZSBkaWQuICovXG4gICNwcm9tb3RlKG5leHQ6IExpbmspOiB2b2lkIHtcbiAgICBjb25zdCBvbGQgPSB0aGlzLiNsaW5rITtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2xpbmsgPSBuZXh0O1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obmV4dC50b2tlbik7XG4gICAgb2xkLmRyYWluaW5nID0gdHJ1ZTtcbiAgICBvbGQuYXNraW5nPy5zdG9wKCk7XG4gICAgdGhpcy4jZHJhaW5pbmcuYWRkKG9sZCk7XG4gICAgdGhpcy4jZHJhaW4oKTtcbiAgfVxuXG4gIC8qKiBEcm9wcyBjb25uZWN0aW9ucyB3aG9zZSBwbGFjZSB3YXMgdGFrZW4sIG9uY2Ugbm90aGluZyBydW5zIG9uIHRoZW0gYW55IG1vcmUuICovXG4gICNkcmFpbigpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgdGhpcy4jZHJhaW5pbmcpIHtcbiAgICAgIGlmIChsaW5rLnN0cmVhbWluZyB8fCB0aGlzLiNzZW5kZXIud2FpdHNGb3IobGluaykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgbGluay5kcm9wKDEwMDApO1xuICAgIH1cbiAgfVxuXG4gIC8vIEZyYW1lcy5cblxuICAvKiogSXMgdGhlIGZyYW1lIGZvciB0aGUgY2xpZW50IGl0c2VsZj8gKi9cbiAgI2lzT3VycyhsaW5rOiBMaW5rLCB7IHRleHQsIG1lbWJlcnMgfTogRnJhbWUpOiBib29sZWFuIHtcbiAgICBjb25zdCBhc2tpbmcgPSBsaW5rLmFza2luZyE7XG4gICAgc3dpdGNoIChtZW1iZXJzLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJwb25nXCI6XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm1pc3NlZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMuZnJhbWVzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBmb3IgKGNvbnN0IG1pc3NlZCBvZiBmcmFtZXMuc3BsaXRNaXNzZWQodGV4dCkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWVzLnJlYWQobWlzc2VkKSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInJlc3VtZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmxvZ3MpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGFza2luZy5yZXN1bWVkKG1lbWJlcnMpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJhdXRoXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImFja1wiOlxuICAgICAgICByZXR1cm4gdGhpcy4jYWNrbm93bGVkZ2VkKGxpbmssIG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImVycm9yXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNmYWlsdXJlKGxpbmssIG1lbWJlcnMpO1xuICAgIH1cbiAgICBpZiAoIWZyYW1lcy5pc0dhdGV3YXlFcnJvcihtZW1iZXJzKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI3NlbmRlci5nYXRld2F5RmFpbGVkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaWQgPSBmcmFtZS5pbl9yZXBseV90bztcbiAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCB8fCAhbGluay5hY2tzKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gQnJvYWRjYXN0cyB0aGF0IGxlZnQgdXMgb3V0IGhhdmUgbnVtYmVycyBhbGwgdGhlIHNhbWUuXG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmcmFtZXMucmVhZFBsYWNlcyhmcmFtZS5zaWRld2lyZSkpIHRoaXMuI29yZGVyLnRha2UocGxhY2UpO1xuICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgY29uc3QgYW5zd2VycyA9IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSk7XG4gICAgcmV0dXJuIGFuc3dlcnMgfHwgU3RyaW5nKGlkKS5zdGFydHNXaXRoKHRoaXMuI3ByZWZpeCk7XG4gIH1cblxuICAjZmFpbHVyZShsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgY29kZSwgcmV0cnlfYWZ0ZXJfbXM6IHdhaXQgfSA9IGZyYW1lO1xuICAgIGlmIChjb2RlID09PSBcInJhdGVfbGltaXRlZFwiKSB7XG4gICAgICB0aGlzLiNzZW5kZXIucGF1c2VGb3IoTnVtYmVyKHdhaXQpIHx8IFJBVEVfTElNSVRFRCk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKChjb2RlID09PSBcInRva2VuX2V4cGlyZWRcIiB8fCBjb2RlID09PSBcInVua25vd25fY29ubmVjdGlvblwiKSAmJiBmcmFtZS5yZXF1ZXN0X2lkKSB7XG4gICAgICBsaW5rLmVuZChlbmRlZChjb2RlKSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmsuYXNraW5nIS5lcnJvcihmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKTtcbiAgfVxuXG4gICNwYXNzKGxpbms6IExpbmssIGZyYW1lOiBGcmFtZSk6IHZvaWQge1xuICAgIGNvbnN0IG51bWJlciA9IGZyYW1lLm1lbWJlcnMuc2lkZXdpcmU7XG4gICAgY29uc3QgcGxhY2UgPSAhbGluay5wbGFpbiAmJiBmcmFtZXMucmVhZFBsYWNlKG51bWJlcik7XG4gICAgaWYgKHBsYWNlKSB7XG4gICAgICB0aGlzLiNvcmRlci50YWtlKHBsYWNlLCBmcmFtZSk7XG4gICAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBmcmFtZXMucmVhZFN0cmVhbShudW1iZXIpO1xuICAgIGlmIChyZWNvcmQpIGxpbmsuc3RyZWFtZWQoKTtcbiAgICAvLyBPdGhlciBmcmFtZXMgY29tZSBvdmVyIHRoZSBuZXcgY29ubmVjdGlvbiwgdG9vLlxuICAgIGlmIChyZWNvcmQgPyAhdGhpcy4jaXNSZXBlYXRlZChyZWNvcmQpIDogIWxpbmsuZHJhaW5pbmcpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgLyoqIEhhdmUgdHdvIGNvbm5lY3Rpb25zIGJyb3VnaHQgdGhlIHNhbWUgcmVjb3JkPyAqL1xuICAjaXNSZXBlYXRlZChyZWNvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jbmV4dCAmJiAhdGhpcy4jZHJhaW5pbmcuc2l6ZSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jcmVjb3Jkcy5oYXMocmVjb3JkKTtcbiAgICBpZiAodGhpcy4jcmVjb3Jkcy5zaXplID49IFJFQ09SRFNfS0VQVCkgdGhpcy4jcmVjb3Jkcy5jbGVhcigpO1xuICAgIHRoaXMuI3JlY29yZHMuYWRkKHJlY29yZCk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9XG5cbiAgLy8gVGVsbGluZyB0aGUgYXBwLlxuXG4gICNkZWxpdmVyKHsgdGV4dCwganNvbiB9OiBGcmFtZSk6IHZvaWQge1xuICAgIHRoaXMuI3RlbGwoXCJtZXNzYWdlXCIsIHsgZGF0YTogdGV4dCwganNvbiB9KTtcbiAgfVxuXG4gICNub3RpY2UoY29kZTogTm90aWNlRGV0YWlsW1wiY29kZVwiXSwgbWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI25vdGljZWQuaGFzKGNvZGUpKSByZXR1cm47XG4gICAgdGhpcy4jbm90aWNlZC5hZGQoY29kZSk7XG4gICAgaWYgKHRoaXMuI3RlbGwoXCJub3RpY2VcIiwgeyBjb2RlLCBtZXNzYWdlIH0pKSBjb25zb2xlLndhcm4oYHNpZGV3aXJlLWNsaWVudDogJHttZXNzYWdlfWApO1xuICB9XG5cbiAgI3RlbGw8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IE9taXQ8U2lkZXdpcmVFdmVudHNbS10sIGtleW9mIEV2ZW50Pik6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmNsb3NlZCAmJiB0eXBlICE9PSBcImNsb3NlXCIpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBldmVudCA9IE9iamVjdC5hc3NpZ24obmV3IEV2ZW50KHR5cGUsIHsgY2FuY2VsYWJsZTogdHJ1ZSB9KSwgZGV0YWlsKTtcbiAgICAodGhpc1tgb24ke3R5cGV9YCBhcyBcIm9ub3BlblwiXSBhcyAoKGV2ZW50OiBFdmVudCkgPT4gdm9pZCkgfCBudWxsIHwgdW5kZWZpbmVkKT8uKGV2ZW50KTtcbiAgICByZXR1cm4gdGhpcy5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgfVxuXG4gICNmaW5pc2goZW5kOiBFbmQsIHJlYXNvbjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm47XG4gICAgdGhpcy4jc2F2ZSgpO1xuICAgIHRoaXMuY2xvc2VkID0gcmVhc29uO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNsaXN0ZW5pbmcuYWJvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgW3RoaXMuI2xpbmssIHRoaXMuI25leHQsIC4uLnRoaXMuI2RyYWluaW5nXSkgbGluaz8uZHJvcCgxMDAwLCBlbmQucmVhc29uKTtcbiAgICB0aGlzLiNyZW5ld2FsLnN0b3AocmVhc29uKTtcbiAgICB0aGlzLiNzZW5kZXIuY2xvc2UobmV3IEVycm9yKHJlYXNvbikpO1xuICAgIHRoaXMuI3RlbGwoXCJjbG9zZVwiLCB7IC4uLmVuZCwgcmVhc29uOiBlbmQucmVhc29uIHx8IHJlYXNvbiB9KTtcbiAgfVxufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUVBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7QUFDckIsU0FBUyxvQkFBaUM7QUFFMUMsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsYUFBQUEsWUFBVyx1QkFBdUI7OztBQ0wzQyxJQUFNLFVBQVU7QUFHVCxTQUFTLFFBQVEsU0FBaUIsUUFBd0I7QUFDL0QsU0FBTyxTQUFTLEtBQUssSUFBSSxTQUFTLE1BQU8sS0FBSyxPQUFPO0FBQ3ZEO0FBR08sU0FBUyxRQUFRLE9BQWUsTUFBYyxRQUF3QjtBQUMzRSxTQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xDOzs7QUNXTyxTQUFTLEtBQUssTUFBcUI7QUFDeEMsTUFBSTtBQUNKLE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsUUFBUTtBQUFBLEVBRVI7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNLFNBQVMsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFO0FBQ3BEO0FBR08sU0FBUyxRQUFRLE1BQW9DO0FBQzFELFNBQU8sUUFBUSxPQUFPLFNBQVMsWUFBWSxDQUFDLE1BQU0sUUFBUSxJQUFJLElBQUssT0FBbUI7QUFDeEY7QUFFQSxJQUFNLFNBQVMsQ0FBQyxVQUFvQyxPQUFPLFVBQVU7QUFHOUQsU0FBUyxVQUFVLE9BQW1DO0FBQzNELFFBQU0sUUFBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJLFNBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVUsUUFBUTtBQUMzQjtBQUVPLFNBQVMsV0FBVyxPQUF5QjtBQUNsRCxTQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksTUFBTSxRQUFRLENBQUMsVUFBVSxVQUFVLEtBQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQ2pFQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxFQUVsQixPQUFPO0FBQUEsRUFDRTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE1BQVk7QUFDVixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxVQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsU0FBSyxLQUFLLElBQUksRUFBRTtBQUNoQixTQUFLO0FBQ0wsU0FBSztBQUNMLFNBQUssTUFBTTtBQUFBLE1BQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQy9DLE1BQUssT0FBTztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxRQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsSUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixXQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGFBQUssS0FBSztBQUNWLFlBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXNCO0FBQzVCLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxTQUFLO0FBQ0wsUUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBZ0M7QUFDOUMsUUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsWUFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBeUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsU0FBSztBQUVMLFFBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsUUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQWU7QUFDYixVQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxTQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsVUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFFBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFFBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsT0FBTyxNQUFxQjtBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxLQUFLO0FBQ1YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxTQUFLLEtBQUs7QUFDVixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN2RDtBQUNGOzs7QUN4R0EsSUFBTUMsV0FBVSxLQUFLLEtBQUs7QUFFbkIsU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUEsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUM5Q0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhLE1BQU07QUFDekIsSUFBTSxXQUFXLE1BQU07QUFTaEIsSUFBTSxRQUFRLENBQUMsUUFBZ0IsT0FBTyxTQUFlLEVBQUUsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQVlyRixJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ2hCLFNBQVM7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFUixRQUFRO0FBQUE7QUFBQSxFQUVSLE9BQU87QUFBQTtBQUFBLEVBRVAsV0FBVztBQUFBLEVBQ1g7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFvQixDQUFDO0FBQUEsRUFDckIsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFFbEIsWUFBWSxhQUEwQixPQUFrQixNQUFZLE9BQTJCO0FBQzdGLFNBQUssZUFBZTtBQUNwQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFGLFNBQUssU0FBUyxNQUFNO0FBQ2xCLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxRQUFRLFlBQVksVUFBVSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0RixXQUFLLFdBQVc7QUFDaEIsWUFBTSxPQUFPLElBQUk7QUFBQSxJQUNuQjtBQUNBLFNBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLFdBQUssY0FBYztBQUNuQixZQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixTQUFLLFVBQVUsTUFBTTtBQUFBLElBQUM7QUFBQSxFQUN4QjtBQUFBLEVBRUEsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUs7QUFBQSxFQUNQO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUNsQixlQUFXLFVBQVUsS0FBSyxRQUFTLFFBQU87QUFDMUMsU0FBSyxNQUFNLFNBQVMsS0FBSyxNQUFNLFlBQVksS0FBSyxNQUFNLFVBQVU7QUFDaEUsU0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxJQUFZLEtBQTBCO0FBQzFDLFNBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksS0FBZ0I7QUFDbEIsUUFBSSxLQUFLLE1BQU87QUFDaEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFNBQUssTUFBTSxZQUFZLE1BQU07QUFDM0IsVUFBSSxLQUFLLGVBQWUsWUFBWTtBQUNsQyxhQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFdBQVc7QUFDaEIsV0FBSyxrQkFBa0IsS0FBSztBQUM1QixXQUFLLFlBQVk7QUFDakIsV0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLO0FBQUEsRUFDUDtBQUNGOzs7QUNsSEEsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELFNBQUssV0FBVztBQUNoQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUEwQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUNuRztBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxVQUFtQjtBQUNqQixXQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxRQUFpQjtBQUNmLFFBQUk7QUFDRixhQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDMUUsUUFBUTtBQUNOLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQXNCO0FBQzNCLFFBQUk7QUFDRixVQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLFVBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLElBQ3pDLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUNGOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCOzs7QUN4QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsRUFFcEIsVUFBVTtBQUFBLEVBQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsRUFFekMsU0FBZ0MsQ0FBQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDakU7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxZQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxRQUFRLFFBQXVCO0FBQzdCLGVBQVcsU0FBUyxPQUFRLE1BQUssS0FBSyxNQUFNLE9BQU8sRUFBRSxLQUFLO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsTUFBZTtBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxVQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBSSxRQUFRO0FBQ1osZUFBVyxTQUFTLEtBQUssVUFBVSxHQUFHO0FBQ3BDLGVBQVMsS0FBSyxVQUFVLEtBQUssRUFBRSxTQUFTO0FBQ3hDLFlBQU0sT0FBTyxNQUFNLFNBQVMsY0FBYyxRQUFRO0FBQ2xELFVBQUksS0FBTSxPQUFNLEtBQUssS0FBSztBQUMxQixZQUFNLElBQUksTUFBTSxXQUFXLElBQUksT0FBTyxNQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3REO0FBQ0EsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxLQUFLLE9BQWMsT0FBaUI7QUFDbEMsVUFBTSxNQUFNLEtBQUssS0FBSyxNQUFNLE9BQU87QUFDbkMsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVUsTUFBTSxTQUFTLE1BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsVUFBTSxNQUFNLE1BQU0sS0FBSztBQUN2QixRQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU8sS0FBSSxLQUFLLElBQUksS0FBSyxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQ2pFLFdBQU8sSUFBSTtBQUNYLFFBQUksQ0FBQyxLQUFLLFFBQVMsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQTJCO0FBQ2pDLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLG9CQUFJLElBQW9CO0FBQzdELFNBQUssVUFBVTtBQUNmLGVBQVcsU0FBUyxTQUFTO0FBQzNCLFlBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLFVBQUksTUFBTSxXQUFXLE9BQU87QUFDMUIsWUFBSSxPQUFPO0FBQ1gsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQixPQUFPO0FBQ0wsY0FBTSxFQUFFLFVBQVUsR0FBRyxNQUFNLElBQUk7QUFDL0IsYUFBSyxVQUFVLEtBQUssT0FBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUM5RCxVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsVUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQXdCLE1BQU0sVUFBVSxTQUFTLElBQUk7QUFDM0UsVUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNqRyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSTtBQUMzQixZQUFNLFVBQVUsQ0FBQyxTQUFTLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDN0UsVUFBSSxRQUFTLE1BQUssTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sS0FBYSxFQUFFLE9BQU8sTUFBTSxHQUFrQjtBQUNsRCxRQUFJLEtBQUssT0FBTyxNQUFNLEtBQUssQ0FBQztBQUM1QixRQUFJLEtBQUs7QUFDVCxRQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsUUFBSSxDQUFDLEtBQUs7QUFDUixVQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLFlBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixXQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsVUFBSSxJQUFJLE1BQU07QUFDWixhQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzdMQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVU7QUFDaEIsSUFBTSxrQkFBa0I7QUFHakIsU0FBUyxTQUFTLFFBQVEsSUFBd0I7QUFDdkQsTUFBSTtBQUNGLFVBQU0sVUFBVSxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsTUFBTSxHQUFHO0FBQ3pFLFdBQU8sT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUcsR0FBRyxLQUFLO0FBQUEsRUFDNUQsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsS0FBYSxLQUFxQjtBQUN4RCxRQUFNLE9BQU8sTUFBTSxNQUFPO0FBQzFCLFNBQU8sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSTtBQUMxRTtBQWVPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFFVCxZQUFZLE9BQXFCO0FBQy9CLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBaUM7QUFDckMsU0FBSyxLQUFLLHlCQUF5QjtBQUNuQyxTQUFLLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxTQUF1QjtBQUMxQixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsRUFBRSxRQUFRLENBQUM7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXlCO0FBQzdCLFVBQU0sRUFBRSxhQUFhLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDM0MsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDdEMsU0FBSyxVQUFVLEVBQUUsU0FBUyw0QkFBNEIsQ0FBQztBQUN2RCxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEtBQU0sS0FBSyxNQUFNLE9BQU87QUFDOUIsWUFBTSxTQUFTLFlBQVksTUFBTSxpQkFBaUIsTUFBTSxLQUFLLFVBQVUsRUFBRSxTQUFTLFlBQVksQ0FBQyxDQUFDO0FBQ2hHLFdBQUssVUFBVSxDQUFDLEVBQUUsWUFBWSxLQUFLLFFBQVEsTUFBTTtBQUMvQyxhQUFLLFVBQVU7QUFDZixlQUFPO0FBQ1AsWUFBSSxPQUFPLFFBQVEsVUFBVTtBQUMzQixlQUFLLFVBQVUsR0FBRztBQUNsQixrQkFBUSxHQUFHO0FBQUEsUUFDYixNQUFPLFFBQU8sSUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxNQUMxQztBQUNBLFdBQUssS0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFFBQUksQ0FBQyxLQUFLLFdBQVksTUFBTSxTQUFTLFVBQVUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFNLFFBQU87QUFFdkYsU0FBSyxTQUFTLE1BQU0sU0FBUyxVQUFVLENBQUMsdUJBQXVCLFVBQVUsRUFBRSxTQUFTLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDdEcsU0FBSyxRQUFRLEtBQUs7QUFDbEIsUUFBSSxDQUFDLEtBQUssT0FBUSxNQUFLLE9BQU8sUUFBUTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBVSxLQUErQjtBQUN2QyxVQUFNLEVBQUUsV0FBVyxZQUFZLElBQUksS0FBSztBQUN4QyxTQUFLLFNBQVM7QUFDZCxRQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQVE7QUFDeEMsU0FBSyxTQUFTLFlBQVksTUFBTSxRQUFRLEtBQUssWUFBWSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBRXJFLFdBQUssTUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQUEsSUFDOUMsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDN0ZPLElBQU0sYUFBYSxLQUFLO0FBQy9CLElBQU1DLG1CQUFrQjtBQUV4QixJQUFNLFNBQVM7QUFHUixJQUFNLGdCQUFOLGNBQTRCLE1BQU07QUFBQSxFQUNyQixPQUFPO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVksT0FBZ0IsSUFBcUI7QUFDL0MsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQzNCLFNBQUssT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUM3QixTQUFLLEtBQUs7QUFDVixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7QUFRTyxTQUFTLE1BQU0sTUFBd0I7QUFDNUMsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxRQUFRLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxFQUFFO0FBQzdDLE1BQUksUUFBUSxZQUFZO0FBQ3RCLFVBQU0sSUFBSSxXQUFXLGlCQUFpQixLQUFLLDZCQUE2QixVQUFVLHFCQUFxQjtBQUFBLEVBQ3pHO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTTtBQUN2QjtBQVlPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxTQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFQSxZQUFZLGFBQTBCLFFBQXNCLFFBQWdDO0FBQzFGLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVU7QUFDZixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXFCO0FBQzVCLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLEtBQUssTUFBOEI7QUFDakMsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxFQUFFLElBQUksS0FBSyxJQUFJLFNBQVMsTUFBTSxLQUFLLE9BQU87QUFDaEQsV0FBSyxPQUFPLEtBQUssRUFBRSxJQUFJLEdBQUcsTUFBTSxJQUFJLEdBQUcsU0FBUyxRQUFRLE1BQU0sT0FBTyxVQUFVLEVBQUUsQ0FBQztBQUNsRixXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFDO0FBQ3BELFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxLQUFLLFVBQVUsS0FBSyxPQUFRO0FBQ2xELFNBQUssT0FBTztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssS0FBSyxLQUFLLElBQUk7QUFDbkIsUUFBSSxLQUFLLEtBQU0sTUFBSyxRQUFRQSxnQkFBZTtBQUFBLFFBQ3RDLE1BQUssWUFBWSxJQUFJO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFFMUIsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxZQUFhLFFBQU87QUFDekQsU0FBSyxPQUFPLE1BQU07QUFDbEIsUUFBSSxNQUFNLFNBQVMsUUFBUyxNQUFLLE9BQU8sSUFBSSxjQUFjLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFBQSxRQUNwRSxNQUFLLFFBQVE7QUFDbEIsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsZ0JBQXNCO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUMxQixRQUFJLFFBQVEsS0FBSyxPQUFRLE1BQUssUUFBUSxRQUFRLEtBQUssWUFBWSxLQUFLLGFBQWEsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUM1RjtBQUFBO0FBQUEsRUFHQSxTQUFTLElBQWtCO0FBQ3pCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLE1BQU07QUFDOUMsV0FBSyxTQUFTO0FBQ2QsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsS0FBSyxNQUFrQjtBQUNyQixRQUFJLEtBQUssU0FBUyxJQUFJLEVBQUcsTUFBSyxPQUFPO0FBQUEsRUFDdkM7QUFBQTtBQUFBLEVBR0EsWUFBWSxNQUFrQjtBQUM1QixRQUFJLENBQUMsS0FBSyxTQUFTLElBQUksRUFBRztBQUMxQixTQUFLLFFBQVEsUUFBUSxNQUFNO0FBQ3pCLFVBQUksS0FBSyxlQUFnQixNQUFLLFlBQVksSUFBSTtBQUFBLFVBQ3pDLE1BQUssU0FBUyxFQUFFLGFBQWEsS0FBSyxPQUFPLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUN4RCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsTUFBTSxPQUFvQjtBQUN4QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxlQUFXLFFBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQyxFQUFHLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxJQUFZLE1BQU0sTUFBTSxLQUFLLE9BQU8sR0FBUztBQUNuRCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLE1BQU07QUFDWCxTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFDRjtBQUdBLFNBQVMsU0FBUyxNQUFlLFFBQTZEO0FBQzVGLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sU0FBUyxRQUFRLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDdkMsUUFBTSxRQUFRLFFBQVE7QUFDdEIsTUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLFVBQVUsVUFBVSxXQUFXLEVBQUUsU0FBUyxPQUFPLEtBQUssR0FBRztBQUN4RSxVQUFNLElBQUksVUFBVSxzRUFBc0U7QUFBQSxFQUM1RjtBQUNBLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxJQUFJLE9BQTBCLEtBQUs7QUFDckUsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQU0sQ0FBQztBQUNyQyxTQUFPLEVBQUUsSUFBSSxNQUFNLFNBQVMsS0FBSyxVQUFVLEVBQUUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxNQUFNLEVBQUUsU0FBUyxNQUFNLEVBQUUsR0FBRyxJQUFJLEdBQUc7QUFDbEc7OztBQ3BLQSxJQUFNLFNBQVM7QUFDZixJQUFNLFdBQVc7QUFFakIsSUFBTSxVQUFVO0FBRWhCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFFckIsSUFBTSxrQkFBa0I7QUFDeEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQVdkLElBQU0saUJBQU4sTUFBTSx3QkFBdUIsWUFBWTtBQUFBLEVBQzlDLE9BQWdCLGFBQWE7QUFBQSxFQUM3QixPQUFnQixPQUFPO0FBQUEsRUFDdkIsT0FBZ0IsVUFBVTtBQUFBLEVBQzFCLE9BQWdCLFNBQVM7QUFBQSxFQUV6QixTQUEyRDtBQUFBLEVBQzNELFlBQWlFO0FBQUEsRUFDakUsVUFBNkQ7QUFBQTtBQUFBLEVBRzdELE1BQU07QUFBQTtBQUFBLEVBRU47QUFBQSxFQUVTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFDM0IsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFDM0IsYUFBYSxJQUFJLGdCQUFnQjtBQUFBLEVBQzFDLFNBQVM7QUFBQSxFQUNULE9BQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVTLFlBQVksb0JBQUksSUFBVTtBQUFBLEVBQ25DLFlBQVk7QUFBQSxFQUNaLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBLFdBQVc7QUFBQSxFQUVYLFlBQVksU0FBMEIsY0FBMkIsZ0JBQWdCLFFBQVEsU0FBUyxHQUFHO0FBQ25HLFVBQU07QUFDTixVQUFNLFVBQVUsTUFBYyxZQUFZLE9BQU8sRUFBRSxTQUFTLEVBQUUsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxRSxVQUFNLFNBQVMsTUFBYyxLQUFLLFVBQVUsRUFBRSxLQUFLO0FBQ25ELFNBQUssV0FBVztBQUNoQixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVLEdBQUcsUUFBUSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ3ZDLFNBQUssU0FBUyxJQUFJO0FBQUEsTUFDaEIsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLO0FBQUEsTUFDOUIsQ0FBQyxZQUFZLEtBQUssTUFBTSxPQUFPLEVBQUUsUUFBUSxDQUFDO0FBQUEsSUFDNUM7QUFDQSxTQUFLLFVBQVUsSUFBSSxPQUFPLGFBQWEsUUFBUSxNQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssUUFBUSxNQUFVO0FBQ2pHLFNBQUssV0FBVyxJQUFJLFFBQVE7QUFBQSxNQUMxQjtBQUFBLE1BQ0EsV0FBVyxRQUFRLFVBQVUsU0FBUyxPQUFPLFFBQVEsVUFBVTtBQUFBLE1BQy9EO0FBQUEsTUFDQSxPQUFPLE1BQU0sU0FBUyxRQUFRLEtBQUs7QUFBQSxNQUNuQyxNQUFNLENBQUMsU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsTUFDckMsU0FBUyxNQUFNLEtBQUssUUFBUSxjQUFjLGtDQUFrQztBQUFBLElBQzlFLENBQUM7QUFDRCxTQUFLLFVBQVUsSUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLE9BQU87QUFDdkQsU0FBSyxVQUFVO0FBQUEsTUFDYjtBQUFBLE1BQ0EsT0FBTyxLQUFLO0FBQUEsTUFDWjtBQUFBLE1BQ0EsS0FBSyxNQUFNLEtBQUs7QUFBQSxNQUNoQixTQUFTLENBQUMsTUFBTSxPQUFPLEtBQUssU0FBUyxNQUFNLEVBQUU7QUFBQSxNQUM3QyxPQUFPLENBQUMsTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxJQUMvQztBQUNBLFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUVBLElBQUksYUFBcUI7QUFDdkIsUUFBSSxLQUFLLE9BQVEsUUFBTyxnQkFBZTtBQUN2QyxXQUFPLEtBQUssT0FBTyxTQUFTLGdCQUFlLE9BQU8sZ0JBQWU7QUFBQSxFQUNuRTtBQUFBO0FBQUEsRUFHQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssUUFBUSxrQkFBa0IsS0FBSyxPQUFPLGtCQUFrQjtBQUFBLEVBQ3RFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLEtBQUssTUFBc0M7QUFDekMsV0FBTyxLQUFLLFNBQVMsUUFBUSxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxFQUN0RjtBQUFBO0FBQUEsRUFHQSxhQUFhLE1BQXdCO0FBQ25DLFVBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxLQUFLLE9BQU8sVUFBVSxDQUFDLEtBQUssUUFBUTtBQUNqRCxRQUFJLEtBQU0sTUFBSyxPQUFPLEtBQUssSUFBSTtBQUMvQixXQUFPLENBQUMsQ0FBQztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsUUFBeUI7QUFDdkIsV0FBTyxLQUFLLFNBQVMsTUFBTTtBQUFBLEVBQzdCO0FBQUEsRUFFQSxNQUFNLE9BQU8sS0FBTSxTQUFTLElBQVU7QUFDcEMsU0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQzdCLFNBQUssUUFBUSxFQUFFLE1BQU0sUUFBUSxVQUFVLEtBQUssR0FBRyxtQkFBbUI7QUFBQSxFQUNwRTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sTUFBTSxPQUE2QjtBQUN2QyxVQUFNLFVBQVUsRUFBRSxLQUFLO0FBQ3ZCLFVBQU0sU0FBUyxNQUFlLENBQUMsQ0FBQyxLQUFLLFVBQVUsWUFBWSxLQUFLLFlBQVksVUFBVSxLQUFLO0FBQzNGLFFBQUk7QUFDRixZQUFNLEVBQUUsS0FBSyxNQUFNLElBQUksS0FBSztBQUM1QixZQUFNLENBQUMsTUFBTSxNQUFNLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLEdBQUcsR0FBRyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLFVBQUksT0FBTyxFQUFHO0FBQ2QsV0FBSyxTQUFTLElBQUk7QUFDbEIsWUFBTSxFQUFFLEtBQUssTUFBTSxVQUFVLElBQUksUUFBUSxNQUFNLFFBQVEsS0FBSyxRQUFRO0FBQ3BFLFlBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxjQUFjLEtBQUssUUFBUSxLQUFLLGFBQWEsS0FBSyxNQUFNLFNBQVMsR0FBRyxNQUFNO0FBQ3JHLFdBQUssT0FBTyxLQUFLLFNBQVMsUUFBUTtBQUNsQyxVQUFJLE1BQU8sTUFBSyxRQUFRO0FBQUEsVUFDbkIsTUFBSyxRQUFRO0FBQUEsSUFDcEIsU0FBUyxPQUFPO0FBQ2QsVUFBSSxPQUFPLEVBQUc7QUFDZCxVQUFJLE1BQU8sTUFBSyxjQUFjLEtBQUs7QUFBQSxVQUM5QixNQUFLLFFBQVEsTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDeEM7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBbUI7QUFDMUIsU0FBSyxNQUFNLElBQUksUUFBUSx1QkFBdUIsSUFBSTtBQUNsRCxRQUFJLEtBQUssUUFBUSxJQUFLO0FBQ3RCLFNBQUssUUFBUSxNQUFNLFlBQVksS0FBSyxHQUFHO0FBQ3ZDLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSztBQUN6QyxTQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3pCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFnQjtBQUN0QixVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxRQUFJLEtBQUssYUFBYSxhQUFhO0FBQ2pDLFdBQUssUUFBUSxLQUFLLHVCQUF1QixXQUFXLFdBQVc7QUFDL0Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFFBQVEsS0FBSyxhQUFhLEtBQUssYUFBYSxPQUFPLENBQUM7QUFDbEUsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNoRSxTQUFLLE1BQU0sYUFBYSxFQUFFLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUMzQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUVBLGNBQWMsT0FBbUI7QUFDL0IsU0FBSyxRQUFRO0FBQ2IsVUFBTSxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxNQUFNLGNBQWMsRUFBRSxNQUFNLEdBQVMsS0FBeUI7QUFDNUQsUUFBSSxDQUFFLE1BQU0sS0FBSyxhQUFhLFVBQVUsS0FBSyxHQUFHLEVBQUk7QUFDcEQsU0FBSyxXQUFXLFVBQVUsS0FBSyxnQkFBZ0IsS0FBSyxXQUFXLElBQUk7QUFDbkUsU0FBSyxnQkFBZ0I7QUFDckIsUUFBSSxLQUFLLFlBQVksU0FBVSxNQUFLLFFBQVEsS0FBSywyREFBMkQ7QUFBQSxFQUM5RztBQUFBLEVBRUEsVUFBZ0I7QUFDZCxVQUFNQyxVQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLElBQUFBLFFBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxJQUFBQSxRQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxJQUFBQSxRQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVcsU0FBZ0IsV0FBVyxNQUFNLFFBQVEsRUFBRyxNQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzdFLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFVBQU0sVUFBVSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSztBQUM1RSxXQUFPLFdBQVcsT0FBTyxFQUFFLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxFQUN0RDtBQUFBLEVBRUEsU0FBUyxNQUFZLE9BQXlCO0FBQzVDLFVBQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLElBQUk7QUFDdkMsUUFBSSxTQUFTLGdCQUFnQjtBQUMzQixXQUFLLFFBQVEsU0FBUyxPQUFPLElBQUksS0FBSyxZQUFZO0FBQ2xELGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxTQUFTLG1CQUFtQixTQUFTLHlCQUF5QixNQUFNLFlBQVk7QUFDbkYsV0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxLQUFLLE9BQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUNsRztBQUFBLEVBRUEsTUFBTSxNQUFZLE9BQW9CO0FBQ3BDLFVBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsVUFBTSxRQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSSxPQUFPO0FBQ1QsV0FBSyxPQUFPLEtBQUssT0FBTyxLQUFLO0FBQzdCLFdBQUssUUFBUSxLQUFLO0FBQ2xCO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBZ0IsV0FBVyxNQUFNO0FBQ3ZDLFFBQUksT0FBUSxNQUFLLFNBQVM7QUFFMUIsUUFBSSxTQUFTLENBQUMsS0FBSyxZQUFZLE1BQU0sSUFBSSxDQUFDLEtBQUssU0FBVSxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQzlFO0FBQUE7QUFBQSxFQUdBLFlBQVksUUFBeUI7QUFDbkMsUUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFNLFFBQU87QUFDaEQsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDdEMsUUFBSSxLQUFLLFNBQVMsUUFBUSxhQUFjLE1BQUssU0FBUyxNQUFNO0FBQzVELFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsU0FBUyxFQUFFLE1BQU0sS0FBSyxHQUFnQjtBQUNwQyxTQUFLLE1BQU0sV0FBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBRUEsUUFBUSxNQUE0QixTQUF1QjtBQUN6RCxRQUFJLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRztBQUM3QixTQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFHLFNBQVEsS0FBSyxvQkFBb0IsT0FBTyxFQUFFO0FBQUEsRUFDekY7QUFBQSxFQUVBLE1BQXNDLE1BQVMsUUFBdUQ7QUFDcEcsUUFBSSxLQUFLLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDNUMsVUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sTUFBTSxFQUFFLFlBQVksS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUN6RSxJQUFDLEtBQUssS0FBSyxJQUFJLEVBQWMsSUFBb0QsS0FBSztBQUN0RixXQUFPLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUVBLFFBQVEsS0FBVSxRQUFzQjtBQUN0QyxRQUFJLEtBQUssT0FBUTtBQUNqQixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsTUFBTTtBQUN0QixlQUFXLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUcsT0FBTSxLQUFLLEtBQU0sSUFBSSxNQUFNO0FBQzNGLFNBQUssU0FBUyxLQUFLLE1BQU07QUFDekIsU0FBSyxRQUFRLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNwQyxTQUFLLE1BQU0sU0FBUyxFQUFFLEdBQUcsS0FBSyxRQUFRLElBQUksVUFBVSxPQUFPLENBQUM7QUFBQSxFQUM5RDtBQUNGOzs7QVgxYUEsSUFBTSxZQUFOLE1BQU0sV0FBVTtBQUFBLEVBQ0wsT0FBYyxDQUFDO0FBQUEsRUFDZixXQUFzQyxDQUFDO0FBQUEsRUFDdkMsUUFBZ0IsYUFBYSxDQUFDLEdBQUcsV0FBVyxPQUFPLFVBQVUsR0FBRyxFQUFFLElBQUksQ0FBQztBQUFBLEVBQ3ZFLFdBQVcsb0JBQUksSUFBZ0Q7QUFBQSxFQUN4RSxTQUFTO0FBQUEsRUFDVCxVQUFVO0FBQUEsRUFFVixhQUFhLFFBQTRCO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLFdBQVU7QUFDN0IsVUFBTSxVQUFVLElBQUksZ0JBQWdCLEVBQUUsVUFBVSxLQUFLLENBQUM7QUFDdEQsV0FBTyxNQUFNLEdBQUcsV0FBVyxDQUFDLFNBQVMsS0FBSyxTQUFTO0FBQ2pELFVBQUksQ0FBQyxPQUFPLFNBQVM7QUFDbkIsWUFBSSxJQUFJLDZFQUE2RTtBQUNyRjtBQUFBLE1BQ0Y7QUFDQSxjQUFRLGNBQWMsU0FBUyxLQUFLLE1BQU0sQ0FBQyxXQUFXLE9BQU8sT0FBTyxRQUFRLEdBQWEsQ0FBQztBQUFBLElBQzVGLENBQUM7QUFDRCxXQUFPLE1BQU0sT0FBTyxHQUFHLFdBQVc7QUFDbEMsVUFBTSxLQUFLLE9BQU8sT0FBTyxXQUFXO0FBQ3BDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJLE1BQWM7QUFDaEIsV0FBTyxrQkFBbUIsS0FBSyxNQUFNLFFBQVEsRUFBa0IsSUFBSTtBQUFBLEVBQ3JFO0FBQUEsRUFFQSxVQUFVLE9BQWUsV0FBcUIsQ0FBQyxHQUFVO0FBQ3ZELFVBQU0sTUFBTSxLQUFLLEtBQUssU0FBUztBQUMvQixVQUFNLFFBQVEsRUFBRSxPQUFPLFlBQVksS0FBSyxNQUFNLElBQUksR0FBRyxHQUFHO0FBQ3hELFNBQUssS0FBSyxLQUFLLEVBQUUsT0FBTyxPQUFPLFNBQVMsQ0FBQztBQUN6QyxlQUFXLENBQUMsSUFBSSxFQUFFLE9BQU8sQ0FBQyxLQUFLLEtBQUssVUFBVTtBQUM1QyxVQUFJLENBQUMsU0FBUyxTQUFTLEVBQUUsRUFBRyxRQUFPLEtBQUssS0FBSyxVQUFVLEVBQUUsR0FBRyxPQUFPLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFBQSxJQUN2RjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLE1BQVk7QUFDVixlQUFXLEVBQUUsSUFBSSxLQUFLLEtBQUssU0FBUyxPQUFPLEVBQUcsS0FBSSxnQkFBZ0I7QUFDbEUsU0FBSyxTQUFTLE1BQU07QUFBQSxFQUN0QjtBQUFBLEVBRUEsT0FBYTtBQUNYLFNBQUssSUFBSTtBQUNULFNBQUssTUFBTSxNQUFNO0FBQ2pCLFNBQUssTUFBTSxvQkFBb0I7QUFBQSxFQUNqQztBQUFBLEVBRUEsT0FBTyxRQUFtQixLQUFtQjtBQUMzQyxVQUFNLEtBQUssSUFBSSxFQUFFLEtBQUssTUFBTTtBQUM1QixVQUFNLFFBQVEsS0FBSyxLQUFLO0FBQ3hCLFNBQUssU0FBUyxJQUFJLElBQUksRUFBRSxRQUFRLElBQUksQ0FBQztBQUNyQyxXQUFPLEdBQUcsU0FBUyxNQUFNLEtBQUssU0FBUyxPQUFPLEVBQUUsQ0FBQztBQUNqRCxXQUFPLEdBQUcsV0FBVyxDQUFDLFNBQVM7QUFDN0IsWUFBTSxRQUFRLEtBQUssTUFBTSxPQUFPLElBQUksQ0FBQztBQUNyQyxVQUFJLE1BQU0sU0FBUyxTQUFVLE1BQUssUUFBUSxJQUFJLFFBQVEsT0FBTyxLQUFLO0FBQUEsV0FDN0Q7QUFDSCxhQUFLLFNBQVMsS0FBSyxLQUFLO0FBQ3hCLGNBQU0sUUFBUSxLQUFLLFVBQVUsRUFBRSxNQUFNLFdBQVcsR0FBRyxNQUFNLEVBQUUsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUNsRSxlQUFPLEtBQUssS0FBSyxVQUFVLEVBQUUsTUFBTSxPQUFPLGFBQWEsTUFBTSxJQUFJLFVBQVUsQ0FBQyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQUEsTUFDdkY7QUFBQSxJQUNGLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxRQUFRLElBQVksUUFBbUIsRUFBRSxRQUFRLENBQUMsR0FBRyxNQUFNLENBQUMsRUFBRSxHQUE0QixPQUFxQjtBQUM3RyxVQUFNLENBQUMsS0FBSyxJQUFJO0FBQ2hCLFVBQU0sTUFBTSxDQUFDLElBQUksR0FBSSxHQUFnQjtBQUNyQyxVQUFNLFNBQVMsS0FBSyxLQUFLLE1BQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxPQUFPLENBQUMsRUFBRSxTQUFTLE1BQU0sQ0FBQyxTQUFTLEtBQUssQ0FBQyxRQUFRLElBQUksU0FBUyxHQUFHLENBQUMsQ0FBQztBQUN2SCxVQUFNLFNBQVMsT0FBTyxJQUFJLENBQUMsRUFBRSxPQUFBQyxRQUFPLE1BQU0sT0FBTyxFQUFFLEdBQUcsT0FBTyxVQUFVQSxPQUFNLEVBQUU7QUFDL0UsUUFBSSxPQUFPLE9BQVEsUUFBTyxLQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sVUFBVSxPQUFPLENBQUMsQ0FBQztBQUN6RSxVQUFNLFNBQVMsS0FBSyxLQUFLLEdBQUcsRUFBRSxHQUFHLFNBQVMsRUFBRSxPQUFPLFlBQVksS0FBSyxHQUFHLE1BQU0sS0FBSztBQUNsRixXQUFPLEtBQUssS0FBSyxVQUFVLEVBQUUsTUFBTSxXQUFXLGVBQWUsSUFBSSxNQUFNLENBQUMsRUFBRSxHQUFHLFFBQVEsVUFBVSxLQUFLLENBQUMsRUFBRSxDQUFDLENBQUM7QUFBQSxFQUMzRztBQUNGO0FBRUEsU0FBUyxPQUFPLFFBQXNGO0FBQ3BHLFFBQU0sVUFBb0IsQ0FBQztBQUMzQixTQUFPLFlBQVksQ0FBQyxFQUFFLEtBQUssTUFBTSxRQUFRLEtBQU0sS0FBdUIsQ0FBQztBQUN2RSxRQUFNLFVBQVUsT0FBTyxVQUFpQztBQUN0RCxXQUFPLFFBQVEsU0FBUyxNQUFPLE9BQU0sS0FBSyxRQUFRLFNBQVM7QUFBQSxFQUM3RDtBQUNBLFNBQU8sRUFBRSxTQUFTLFFBQVE7QUFDNUI7QUFFQSxLQUFLLGdEQUFnRCxPQUFPLE1BQU07QUFDaEUsUUFBTSxTQUFTLE1BQU0sVUFBVSxNQUFNO0FBQ3JDLFFBQU0sU0FBUyxJQUFJLGVBQWUsRUFBRSxLQUFLLE9BQU8sS0FBSyxPQUFPLE9BQU8sV0FBQUMsV0FBVSxDQUFDO0FBQzlFLElBQUUsTUFBTSxPQUFPLE9BQU8sTUFBTSxHQUFHLE9BQU8sS0FBSyxFQUFFO0FBQzdDLFFBQU0sRUFBRSxTQUFTLFFBQVEsSUFBSSxPQUFPLE1BQU07QUFDMUMsUUFBTSxLQUFLLFFBQVEsU0FBUztBQUM1QixXQUFTLElBQUksR0FBRyxLQUFLLElBQUksS0FBSztBQUM1QixXQUFPLFVBQVUsRUFBRSxNQUFNLFdBQVcsRUFBRSxDQUFDO0FBQ3ZDLFFBQUksSUFBSSxPQUFPLEdBQUc7QUFDaEIsWUFBTSxPQUFPLEtBQUssUUFBUSxTQUFTO0FBQ25DLGFBQU8sSUFBSTtBQUNYLGFBQU8sVUFBVSxFQUFFLE1BQU0sV0FBVyxHQUFHLElBQUksSUFBSSxDQUFDO0FBQ2hELFlBQU07QUFBQSxJQUNSO0FBQUEsRUFDRjtBQUNBLFFBQU0sUUFBUSxFQUFFO0FBQ2hCLFFBQU0sU0FBUyxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRSxRQUFRLENBQUMsTUFBTyxJQUFJLE9BQU8sSUFBSSxDQUFDLEdBQUcsSUFBSSxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUU7QUFDN0csU0FBTyxVQUFVLFNBQVMsTUFBTTtBQUNsQyxDQUFDO0FBRUQsS0FBSyw2REFBNkQsT0FBTyxNQUFNO0FBQzdFLFFBQU0sU0FBUyxNQUFNLFVBQVUsTUFBTTtBQUNyQyxRQUFNLFNBQVMsSUFBSSxlQUFlLEVBQUUsS0FBSyxPQUFPLEtBQUssT0FBTyxPQUFPLFdBQUFBLFdBQVUsQ0FBQztBQUM5RSxJQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxPQUFPLEtBQUssRUFBRTtBQUM3QyxRQUFNLEVBQUUsUUFBUSxJQUFJLE9BQU8sTUFBTTtBQUNqQyxRQUFNLEtBQUssUUFBUSxTQUFTO0FBQzVCLFdBQVMsSUFBSSxHQUFHLEtBQUssSUFBSSxLQUFLO0FBQzVCLFVBQU0sT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsRUFBRSxDQUFDO0FBQy9DLFFBQUksSUFBSSxPQUFPLEVBQUcsUUFBTyxJQUFJO0FBQzdCLFVBQU07QUFBQSxFQUNSO0FBQ0EsUUFBTSxNQUFNLENBQUMsR0FBRyxJQUFJLElBQUksT0FBTyxTQUFTLElBQUksQ0FBQyxFQUFFLElBQUksRUFBRSxNQUFNLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxFQUFFLE9BQU8sQ0FBQztBQUM3RSxTQUFPLFVBQVUsS0FBSyxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQztBQUNqRSxTQUFPLFVBQVUsU0FBUyxDQUFDLEdBQUcscURBQXFEO0FBQ3JGLENBQUM7QUFFRCxLQUFLLHlEQUF5RCxPQUFPLE1BQU07QUFDekUsUUFBTSxTQUFTLE1BQU0sVUFBVSxNQUFNO0FBQ3JDLFNBQU8sVUFBVTtBQUNqQixRQUFNLFNBQVMsSUFBSSxlQUFlLEVBQUUsS0FBSyxPQUFPLEtBQUssT0FBTyxPQUFPLFdBQUFBLFdBQVUsQ0FBQztBQUM5RSxJQUFFLE1BQU0sT0FBTyxPQUFPLE1BQU0sR0FBRyxPQUFPLEtBQUssRUFBRTtBQUM3QyxRQUFNLEtBQUssUUFBUSxPQUFPO0FBQzFCLFNBQU8sTUFBTSxPQUFPLFFBQVEsMkRBQTJEO0FBQ3ZGLFFBQU0sRUFBRSxJQUFJLElBQUk7QUFDaEIsU0FBTyxLQUFLO0FBQ1osUUFBTSxTQUFTLElBQUksZUFBZSxFQUFFLEtBQUssT0FBTyxPQUFPLFdBQUFBLFlBQVcsYUFBYSxFQUFFLENBQUM7QUFDbEYsUUFBTSxLQUFLLFFBQVEsT0FBTztBQUMxQixTQUFPLE1BQU0sT0FBTyxRQUFRLGdDQUFnQztBQUM5RCxDQUFDOyIsCiAgIm5hbWVzIjogWyJXZWJTb2NrZXQiLCAiTE9OR0VTVCIsICJBTlNXRVJFRF9XSVRISU4iLCAibGlzdGVuIiwgIm1lbWJlcnMiLCAicGxhY2UiLCAiV2ViU29ja2V0Il0KfQo=
