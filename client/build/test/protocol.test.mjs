// test/protocol.test.ts
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

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
  let json2;
  try {
    json2 = JSON.parse(text);
  } catch {
  }
  return { text, json: json2, members: members(json2) ?? {} };
}
function members(json2) {
  return json2 && typeof json2 === "object" && !Array.isArray(json2) ? json2 : void 0;
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

// src/sender.ts
var MOST_BYTES = 32 * 1024;
var ANSWERED_WITHIN = 9e4;
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
    if (link.acks) this.#expect(ANSWERED_WITHIN);
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
var ANSWERED_WITHIN2 = 3e4;
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
      const cancel = environment.after(ANSWERED_WITHIN2, () => this.#settle?.({ message: "no answer" }));
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
  #deliver({ text, json: json2 }) {
    this.#tell("message", { data: text, json: json2 });
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
var World = class {
  /** Milliseconds that have passed; the clock on the wall may say something else. */
  passed = 0;
  wall = 17e11;
  draw = 0.5;
  serverAnswers = true;
  wires = [];
  page = new EventTarget();
  #timers = /* @__PURE__ */ new Set();
  #drawn = 0;
  now = () => this.wall + this.passed;
  random = () => {
    this.#drawn++;
    return this.draw;
  };
  after = (ms, run) => {
    const timer = { at: this.passed + ms, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };
  open = (url, protocols) => {
    const wire = new FakeWire(url, protocols);
    this.wires.push(wire);
    return wire;
  };
  reachable = async () => this.serverAnswers;
  /** Lets what waits for promises go on. */
  async settle() {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  }
  async pass(ms) {
    const until = this.passed + ms;
    for (; ; ) {
      await this.settle();
      const due = [...this.#timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.passed = Math.max(this.passed, due.at);
      due.run();
    }
    this.passed = until;
    await this.settle();
  }
  get wire() {
    return this.wires.at(-1);
  }
};
var Stage = class _Stage {
  world = new World();
  messages = [];
  told = [];
  socket;
  constructor(options = {}, world = new World()) {
    this.world = world;
    this.socket = new SidewireSocket({ url: "wss://host/dev?booking_id=1", token: "t1", ...options }, world);
    this.socket.addEventListener("message", (event) => this.messages.push(event.data));
    for (const type of ["open", "resumed", "reconnect", "gap", "notice", "close"]) {
      this.socket.addEventListener(type, (event) => {
        event.preventDefault();
        this.told.push([type, event]);
      });
    }
  }
  /** A socket whose connection is there, and knows where it stands: at 40 of the home. */
  static async open(options = {}, world = new World()) {
    const stage = new _Stage(options, world);
    await world.settle();
    world.wire.accept();
    world.wire.get(resumed([place(40)]));
    await world.settle();
    return stage;
  }
  get wire() {
    return this.world.wire;
  }
  tellings(type) {
    return this.told.filter(([one]) => one === type).map(([, event]) => event);
  }
  /** The numbers of the frames that came, in their order. */
  numbers() {
    return this.messages.map((text) => JSON.parse(text).n);
  }
  /** The next connection is there. */
  async reconnect() {
    await this.world.pass(16e3);
    this.wire.accept();
    await this.world.settle();
  }
};
function place(seq, channel, epoch = "epoch001") {
  return { ...channel && { channel }, epoch, seq, mark: `mark${String(seq).padStart(4, "0")}` };
}
function resumed(logs, connection_id = "c1") {
  const entries = logs.map((log) => ({ complete: true, ...log }));
  return { type: "resumed", connection_id, logs: entries };
}

// test/protocol.test.ts
var documents = ["protocol.md", "contract.md"].map(
  (name) => readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8")
);
function shown(name) {
  const [, text] = documents.join("\n").match(new RegExp(`^\`\`\`json ${name}\\n(.*)\\n\`\`\`$`, "m")) ?? [];
  assert.ok(text, `a document shows ${name}`);
  return text;
}
var json = (name) => JSON.parse(shown(name));
var withId = (frame, id) => JSON.stringify({ ...frame, id });
async function fresh(options = {}) {
  const stage = new Stage(options);
  await stage.world.settle();
  stage.wire.accept();
  return stage;
}
test("asks first as shown", async () => {
  const stage = await fresh();
  assert.equal(withId(stage.wire.last(), json("RESUME_FIRST").id), shown("RESUME_FIRST"));
});
test("asks from its places as shown, and takes the answer that is shown", async () => {
  const { after, was, id } = json("RESUME_AFTER");
  const stage = await fresh();
  stage.wire.get(resumed(after, was[0]));
  stage.wire.cut();
  await stage.reconnect();
  assert.equal(withId(stage.wire.last(), id), shown("RESUME_AFTER"));
  stage.wire.get(shown("MISSED"));
  stage.wire.get(shown("FRAME_NUMBERED"));
  stage.wire.get(shown("RESUMED"));
  const missed = json("MISSED").frames;
  assert.deepEqual(stage.messages, missed.map((frame) => JSON.stringify(frame)));
  assert.deepEqual(stage.tellings("gap").map(({ channel }) => channel), ["thread:7"]);
  stage.wire.get(shown("FRAME_NUMBERED"));
  assert.equal(stage.messages.length, 2, "it has that one");
});
test("orders by the numbers that are shown", async () => {
  const stage = await fresh();
  const { channel, epoch, seq } = json("FRAME_NUMBERED_CHANNEL").sidewire;
  stage.wire.get(resumed([place(40), { ...place(seq - 1, channel, epoch) }]));
  stage.wire.get(shown("FRAME_NUMBERED_CHANNEL"));
  stage.wire.get(shown("FRAME_NUMBERED_CHANNEL"));
  stage.wire.get(shown("FRAME_STREAMED"));
  assert.deepEqual(stage.messages, [shown("FRAME_NUMBERED_CHANNEL"), shown("FRAME_STREAMED")]);
});
test("takes the answer of a deployment without a log", async () => {
  const stage = await fresh();
  stage.wire.get(shown("RESUMED_WITHOUT_LOG"));
  assert.deepEqual(stage.tellings("notice").map(({ code }) => code), ["no_log"]);
});
test("asks again after the error that is shown", async () => {
  const stage = await fresh();
  stage.wire.get({ ...json("ERROR_OF_RESUME"), in_reply_to: stage.wire.last().id });
  await stage.world.pass(2e3);
  assert.equal(stage.wire.ofType("resume").length, 2);
  assert.deepEqual(stage.messages, []);
});
test("takes the acks and errors that are shown", async () => {
  const stage = await Stage.open();
  for (const name of ["ACK_FRAME", "ACK_LEFT_OUT"]) {
    const sent = stage.socket.send({ type: "message", id: 7 });
    stage.wire.get(shown(name));
    await sent;
  }
  const refused = stage.socket.send({ type: "message", id: 7 });
  stage.wire.get(shown("ERROR_FRAME"));
  await assert.rejects(refused, (error) => error.code === "backend_rejected" && error.frame.status === 404);
  assert.deepEqual(stage.messages, []);
});
test("sends again after API Gateway's frame that is shown", async () => {
  const stage = await Stage.open();
  void stage.socket.send({ type: "message" });
  stage.wire.get(shown("GATEWAY_ERROR"));
  await stage.world.pass(1e3);
  const [first, second] = stage.wire.ofType("message");
  assert.ok(second);
  assert.deepEqual(first, second);
});
test("connects again after the error that is shown", async () => {
  const stage = await Stage.open();
  stage.wire.get(shown("ERROR_TOKEN_EXPIRED"));
  await stage.world.pass(1e3);
  assert.equal(stage.world.wires.length, 2);
});
test("pings and renews as shown", async () => {
  const { id, token } = json("AUTH");
  const stage = await Stage.open({ token: () => token }, new World());
  await stage.world.pass(3e4);
  assert.equal(stage.wire.sent.at(-1), shown("PING"));
  stage.wire.get(shown("PONG"));
  const renewed = stage.socket.renew();
  await stage.world.settle();
  assert.equal(withId({ ...stage.wire.last() }, id), shown("AUTH"));
  stage.wire.get(shown("AUTH_RENEWED"));
  assert.equal(await renewed, json("AUTH_RENEWED").expires_at);
  assert.deepEqual(stage.messages, []);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9wcm90b2NvbC50ZXN0LnRzIiwgIi4uLy4uL3NyYy9iYWNrb2ZmLnRzIiwgIi4uLy4uL3NyYy9mcmFtZXMudHMiLCAiLi4vLi4vc3JjL3NlbmRlci50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvc29ja2V0LnRzIiwgIi4uLy4uL3Rlc3Qvd29ybGQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBUaGUgY2xpZW50IHNheXMgYW5kIHVuZGVyc3RhbmRzIHdoYXQgZG9jcy9wcm90b2NvbC5tZCBhbmQgZG9jcy9jb250cmFjdC5tZCBzaG93LCB0byB0aGUgYnl0ZS4gKi9cblxuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB0eXBlIHsgUGxhY2UgfSBmcm9tIFwiLi4vc3JjL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVFcnJvciB9IGZyb20gXCIuLi9zcmMvc2VuZGVyLnRzXCI7XG5pbXBvcnQgeyBwbGFjZSwgcmVzdW1lZCwgU3RhZ2UsIFdvcmxkLCB0eXBlIEpzb24gfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG5jb25zdCBkb2N1bWVudHMgPSBbXCJwcm90b2NvbC5tZFwiLCBcImNvbnRyYWN0Lm1kXCJdLm1hcCgobmFtZSkgPT5cbiAgcmVhZEZpbGVTeW5jKG5ldyBVUkwoYC4uLy4uLy4uL2RvY3MvJHtuYW1lfWAsIGltcG9ydC5tZXRhLnVybCksIFwidXRmOFwiKSxcbik7XG5cbi8qKiBUaGUgYmxvY2sgb2YgdGhpcyBuYW1lLiAqL1xuZnVuY3Rpb24gc2hvd24obmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgWywgdGV4dF0gPSBkb2N1bWVudHMuam9pbihcIlxcblwiKS5tYXRjaChuZXcgUmVnRXhwKGBeXFxgXFxgXFxganNvbiAke25hbWV9XFxcXG4oLiopXFxcXG5cXGBcXGBcXGAkYCwgXCJtXCIpKSA/PyBbXTtcbiAgYXNzZXJ0Lm9rKHRleHQsIGBhIGRvY3VtZW50IHNob3dzICR7bmFtZX1gKTtcbiAgcmV0dXJuIHRleHQ7XG59XG5cbmNvbnN0IGpzb24gPSAobmFtZTogc3RyaW5nKTogSnNvbiA9PiBKU09OLnBhcnNlKHNob3duKG5hbWUpKSBhcyBKc29uO1xuXG4vKiogV2hhdCB3YXMgc2VudCwgd2l0aCB0aGlzIGlkIGluIHBsYWNlIG9mIGl0cyBvd24uICovXG5jb25zdCB3aXRoSWQgPSAoZnJhbWU6IEpzb24sIGlkOiB1bmtub3duKTogc3RyaW5nID0+IEpTT04uc3RyaW5naWZ5KHsgLi4uZnJhbWUsIGlkIH0pO1xuXG5hc3luYyBmdW5jdGlvbiBmcmVzaChvcHRpb25zID0ge30pOiBQcm9taXNlPFN0YWdlPiB7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgcmV0dXJuIHN0YWdlO1xufVxuXG50ZXN0KFwiYXNrcyBmaXJzdCBhcyBzaG93blwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgYXNzZXJ0LmVxdWFsKHdpdGhJZChzdGFnZS53aXJlLmxhc3QoKSwganNvbihcIlJFU1VNRV9GSVJTVFwiKS5pZCksIHNob3duKFwiUkVTVU1FX0ZJUlNUXCIpKTtcbn0pO1xuXG50ZXN0KFwiYXNrcyBmcm9tIGl0cyBwbGFjZXMgYXMgc2hvd24sIGFuZCB0YWtlcyB0aGUgYW5zd2VyIHRoYXQgaXMgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IGFmdGVyLCB3YXMsIGlkIH0gPSBqc29uKFwiUkVTVU1FX0FGVEVSXCIpO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IGZyZXNoKCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoYWZ0ZXIgYXMgSnNvbltdLCAod2FzIGFzIHN0cmluZ1tdKVswXSkpO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgYXNzZXJ0LmVxdWFsKHdpdGhJZChzdGFnZS53aXJlLmxhc3QoKSwgaWQpLCBzaG93bihcIlJFU1VNRV9BRlRFUlwiKSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiTUlTU0VEXCIpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJGUkFNRV9OVU1CRVJFRFwiKSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiUkVTVU1FRFwiKSk7XG4gIGNvbnN0IG1pc3NlZCA9IGpzb24oXCJNSVNTRURcIikuZnJhbWVzIGFzIEpzb25bXTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgbWlzc2VkLm1hcCgoZnJhbWUpID0+IEpTT04uc3RyaW5naWZ5KGZyYW1lKSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwiZ2FwXCIpLm1hcCgoeyBjaGFubmVsIH0pID0+IGNoYW5uZWwpLCBbXCJ0aHJlYWQ6N1wiXSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiRlJBTUVfTlVNQkVSRURcIikpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2UubWVzc2FnZXMubGVuZ3RoLCAyLCBcIml0IGhhcyB0aGF0IG9uZVwiKTtcbn0pO1xuXG50ZXN0KFwib3JkZXJzIGJ5IHRoZSBudW1iZXJzIHRoYXQgYXJlIHNob3duXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBjb25zdCB7IGNoYW5uZWwsIGVwb2NoLCBzZXEgfSA9IGpzb24oXCJGUkFNRV9OVU1CRVJFRF9DSEFOTkVMXCIpLnNpZGV3aXJlIGFzIFJlcXVpcmVkPFBsYWNlPjtcbiAgc3RhZ2Uud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApLCB7IC4uLnBsYWNlKHNlcSAtIDEsIGNoYW5uZWwsIGVwb2NoKSB9XSkpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkZSQU1FX05VTUJFUkVEX0NIQU5ORUxcIikpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkZSQU1FX05VTUJFUkVEX0NIQU5ORUxcIikpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkZSQU1FX1NUUkVBTUVEXCIpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW3Nob3duKFwiRlJBTUVfTlVNQkVSRURfQ0hBTk5FTFwiKSwgc2hvd24oXCJGUkFNRV9TVFJFQU1FRFwiKV0pO1xufSk7XG5cbnRlc3QoXCJ0YWtlcyB0aGUgYW5zd2VyIG9mIGEgZGVwbG95bWVudCB3aXRob3V0IGEgbG9nXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIlJFU1VNRURfV0lUSE9VVF9MT0dcIikpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwibm90aWNlXCIpLm1hcCgoeyBjb2RlIH0pID0+IGNvZGUpLCBbXCJub19sb2dcIl0pO1xufSk7XG5cbnRlc3QoXCJhc2tzIGFnYWluIGFmdGVyIHRoZSBlcnJvciB0aGF0IGlzIHNob3duXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldCh7IC4uLmpzb24oXCJFUlJPUl9PRl9SRVNVTUVcIiksIGluX3JlcGx5X3RvOiBzdGFnZS53aXJlLmxhc3QoKS5pZCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcInJlc3VtZVwiKS5sZW5ndGgsIDIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSk7XG59KTtcblxudGVzdChcInRha2VzIHRoZSBhY2tzIGFuZCBlcnJvcnMgdGhhdCBhcmUgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFtcIkFDS19GUkFNRVwiLCBcIkFDS19MRUZUX09VVFwiXSkge1xuICAgIGNvbnN0IHNlbnQgPSBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBpZDogNyB9KTtcbiAgICBzdGFnZS53aXJlLmdldChzaG93bihuYW1lKSk7XG4gICAgYXdhaXQgc2VudDtcbiAgfVxuICBjb25zdCByZWZ1c2VkID0gc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgaWQ6IDcgfSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiRVJST1JfRlJBTUVcIikpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWZ1c2VkLCAoZXJyb3I6IFNpZGV3aXJlRXJyb3IpID0+IGVycm9yLmNvZGUgPT09IFwiYmFja2VuZF9yZWplY3RlZFwiICYmIGVycm9yLmZyYW1lLnN0YXR1cyA9PT0gNDA0KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xufSk7XG5cbnRlc3QoXCJzZW5kcyBhZ2FpbiBhZnRlciBBUEkgR2F0ZXdheSdzIGZyYW1lIHRoYXQgaXMgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkdBVEVXQVlfRVJST1JcIikpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDFfMDAwKTtcbiAgY29uc3QgW2ZpcnN0LCBzZWNvbmRdID0gc3RhZ2Uud2lyZS5vZlR5cGUoXCJtZXNzYWdlXCIpO1xuICBhc3NlcnQub2soc2Vjb25kKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChmaXJzdCwgc2Vjb25kKTtcbn0pO1xuXG50ZXN0KFwiY29ubmVjdHMgYWdhaW4gYWZ0ZXIgdGhlIGVycm9yIHRoYXQgaXMgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJFUlJPUl9UT0tFTl9FWFBJUkVEXCIpKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDIpO1xufSk7XG5cbnRlc3QoXCJwaW5ncyBhbmQgcmVuZXdzIGFzIHNob3duXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBpZCwgdG9rZW4gfSA9IGpzb24oXCJBVVRIXCIpO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyB0b2tlbjogKCkgPT4gdG9rZW4gYXMgc3RyaW5nIH0sIG5ldyBXb3JsZCgpKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5zZW50LmF0KC0xKSwgc2hvd24oXCJQSU5HXCIpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJQT05HXCIpKTtcbiAgY29uc3QgcmVuZXdlZCA9IHN0YWdlLnNvY2tldC5yZW5ldygpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKHdpdGhJZCh7IC4uLnN0YWdlLndpcmUubGFzdCgpIH0sIGlkKSwgc2hvd24oXCJBVVRIXCIpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJBVVRIX1JFTkVXRURcIikpO1xuICBhc3NlcnQuZXF1YWwoYXdhaXQgcmVuZXdlZCwganNvbihcIkFVVEhfUkVORVdFRFwiKS5leHBpcmVzX2F0KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xufSk7XG4iLCAiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEFza3MgdGhlIHNlcnZlciwgb3ZlciBvbmUgY29ubmVjdGlvbiwgd2hhdCB3YXMgbWlzc2VkOiBhdCBpdHMgYmVnaW5uaW5nLCBhdCBhIGhvbGUsIGFuZCBub3cgYW5kIHRoZW4uICovXG5cbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBGcmFtZSwgdHlwZSBMb2dFbnRyeSwgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcblxuLyoqIEEgZnJhbWUgdGhhdCBhbm90aGVyIG9uZSBoYXMgb3ZlcnRha2VuIGNvbWVzIHdpdGhpbiB0aGlzLiAqL1xuY29uc3QgSE9MRV9GUk9NID0gMzAwO1xuY29uc3QgSE9MRV9UTyA9IDcwMDtcbi8qKiBTbyBsb25nIGFmdGVyIGEgcXVlc3Rpb24gaXQgaXMgYXNrZWQgYWdhaW4uICovXG5jb25zdCBBR0FJTiA9IFsyXzAwMCwgNV8wMDAsIDEwXzAwMF07XG4vKiogU28gbG9uZyBhZnRlciB0aGUgbGFzdCBvbmUgd2UgZ28gb24gd2l0aG91dC4gQW4gb2xkZXIgc2VydmVyLCB3aGljaCBzYXlzIG5vdGhpbmcsIGlzIGdpdmVuIGFzIGxvbmcuICovXG5jb25zdCBTSUxFTkNFID0gMTBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZ093bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICBvcmRlcjogT3JkZXI8RnJhbWU+O1xuICAvKiogQW4gaWQgZm9yIGEgcXVlc3Rpb24sIHNvIHRoYXQgYW4gZXJyb3IgY2FuIGJlIHRvbGQgZnJvbSBvdGhlcnMuICovXG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBFYXJsaWVyIGNvbm5lY3Rpb25zLCB3aG9zZSBvd24gZnJhbWVzIGFyZSBub3QgdG8gY29tZSBiYWNrLiAqL1xuICB3YXMoKTogc3RyaW5nW107XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBhbnN3ZXJlZCwgb3Igd2UgZ28gb24gd2l0aG91dC4gKi9cbiAgc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nLiBgYWNrc2A6IGl0IGlzIG5ldyBlbm91Z2ggdG8gYWNrbm93bGVkZ2UgZnJhbWVzLiAqL1xuICBwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIEFza2luZyB7XG4gIC8qKiBRdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIuICovXG4gIG9wZW4gPSAwO1xuICByZWFkb25seSAjbGluazogTGluaztcbiAgcmVhZG9ubHkgI293bmVyOiBBc2tpbmdPd25lcjtcbiAgI2lkcyA9IG5ldyBTZXQ8dW5rbm93bj4oKTtcbiAgI3RyaWVzID0gMDtcbiAgI3dhaXRpbmc6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaW5rOiBMaW5rLCBvd25lcjogQXNraW5nT3duZXIpIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIElzIGEgcXVlc3Rpb24gdW5kZXIgd2F5LCBvciBhYm91dCB0byBiZSBhc2tlZD8gKi9cbiAgZ2V0IGJ1c3koKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jd2FpdGluZztcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZz8uKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGFzaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBuZXh0SWQsIHdhcyB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgW2ZpcnN0LCBpZF0gPSBbIW9yZGVyLmtub3duICYmIHRoaXMuI3RyaWVzID09PSAwLCBuZXh0SWQoKV07XG4gICAgY29uc3QgW2FmdGVyLCBlYXJsaWVyXSA9IFtvcmRlci5hc2soKSwgd2FzKCldO1xuICAgIHRoaXMuI2lkcy5hZGQoaWQpO1xuICAgIHRoaXMub3BlbisrO1xuICAgIHRoaXMuI3RyaWVzKys7XG4gICAgdGhpcy4jbGluay5zZW5kKFxuICAgICAgSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcInJlc3VtZVwiLCBpZCwgLi4uKGFmdGVyLmxlbmd0aCAmJiB7IGFmdGVyIH0pLCAuLi4oZWFybGllci5sZW5ndGggJiYgeyB3YXM6IGVhcmxpZXIgfSkgfSksXG4gICAgKTtcbiAgICBpZiAoZmlyc3QpIHRoaXMuI3dhaXQoU0lMRU5DRSwgKCkgPT4gdGhpcy4jc2lsZW5jZSgpKTtcbiAgICBlbHNlIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogQSBmcmFtZSBoYXMgY29tZTogaXMgb25lIG1pc3NpbmcgYmVmb3JlIGl0PyAqL1xuICBsb29rKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikge1xuICAgICAgaWYgKHRoaXMub3BlbiA9PT0gMCkgdGhpcy4jZG9uZSgpO1xuICAgIH0gZWxzZSBpZiAoIXRoaXMuYnVzeSkge1xuICAgICAgdGhpcy4jd2FpdChiZXR3ZWVuKEhPTEVfRlJPTSwgSE9MRV9UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuc3RvcCgpO1xuICAgICAgICBpZiAob3JkZXIuYnJva2VuKSB0aGlzLmFzaygpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJyZXN1bWVkXCIsXHUyMDI2fWAgKi9cbiAgcmVzdW1lZChmcmFtZTogTWVtYmVycyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIHNldHRsZWQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IGVudHJpZXMgPSAoZnJhbWUubG9ncyBhcyB1bmtub3duW10pLmZpbHRlcihtZW1iZXJzKTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuI3BsYWluKHRydWUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcmRlci5yZXN1bWVkKGVudHJpZXMgYXMgdW5rbm93biBhcyBMb2dFbnRyeVtdKTtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikgdGhpcy4jZG9uZSgpO1xuICAgIHNldHRsZWQodGhpcy4jbGluaywgU3RyaW5nKGZyYW1lLmNvbm5lY3Rpb25faWQpKTtcbiAgfVxuXG4gIC8qKiBJcyB0aGlzIGVycm9yIG91ciBxdWVzdGlvbidzPyAqL1xuICBlcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaWRzLmRlbGV0ZShmcmFtZS5pbl9yZXBseV90bykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICAvLyBJdHMgdGFibGUgZG9lcyBub3Qgc2VydmU6IGl0IG1heSBiZSBhc2tlZCBhZ2Fpbi4gQW55IG90aGVyIGVycm9yIGlzIGFuIG9sZGVyIHNlcnZlcidzLlxuICAgIGlmIChmcmFtZS5jb2RlID09PSBcImludGVybmFsXCIpIHRoaXMuI2FnYWluKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdCA9IEFHQUlOW3RoaXMuI3RyaWVzIC0gMV07XG4gICAgdGhpcy4jd2FpdCh3YWl0ID8/IFNJTEVOQ0UsICgpID0+ICh3YWl0ID09PSB1bmRlZmluZWQgPyB0aGlzLiNnaXZlVXAoKSA6IHRoaXMuYXNrKCkpKTtcbiAgfVxuXG4gICNzaWxlbmNlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIC8vIE51bWJlcmVkIGZyYW1lcyBoYXZlIGNvbWUsIHNvIHRoZXJlIGlzIGEgbG9nLlxuICAgIGlmIChvcmRlci5ob2xkcykgdGhpcy4jZ2l2ZVVwKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gIH1cblxuICAjZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5vcmRlci5naXZlVXAoKTtcbiAgICB0aGlzLiNvd25lci5zZXR0bGVkKHRoaXMuI2xpbmspO1xuICB9XG5cbiAgI3BsYWluKGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIucGxhaW4odGhpcy4jbGluaywgYWNrcyk7XG4gIH1cblxuICAjZG9uZSgpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN0cmllcyA9IDA7XG4gIH1cblxuICAjd2FpdChtczogbnVtYmVyLCBydW46ICgpID0+IHZvaWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdGhpcy4jb3duZXIuZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cbn1cbiIsICIvKiogV2hhdCB0aGUgY2xpZW50IGhhcyBvZiB0aGUgd29ybGQgYXJvdW5kIGl0LiBUZXN0cyBoYW5kIGluIHRoZWlyIG93bi4gKi9cblxuLyoqIFdoYXQgdGhlIGNsaWVudCB1c2VzIG9mIGEgYFdlYlNvY2tldGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpcmUge1xuICByZWFkb25seSBidWZmZXJlZEFtb3VudDogbnVtYmVyO1xuICBvbm9wZW46ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25lcnJvcjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZShjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkO1xufVxuXG50eXBlIFdpcmVDbGFzcyA9IG5ldyAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pID0+IFdpcmU7XG5cbmV4cG9ydCB0eXBlIENhbmNlbCA9ICgpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW52aXJvbm1lbnQge1xuICAvKiogVW5peCBtaWxsaXNlY29uZHMuIE9ubHkgdGhlIGVuZCBvZiBhIHRva2VuIGlzIGNvbXBhcmVkIHdpdGggaXQsIHNvIGEgY2xvY2sgdGhhdCBqdW1wcyBkb2VzIG5vIG90aGVyIGhhcm0uICovXG4gIG5vdygpOiBudW1iZXI7XG4gIC8qKiBGcm9tIDAgdG8gMS4gKi9cbiAgcmFuZG9tKCk6IG51bWJlcjtcbiAgLyoqIFJ1bnMgdGhpcyBsYXRlciwgdW5sZXNzIHRoZSBmdW5jdGlvbiB0aGF0IGl0IHJldHVybnMgaXMgY2FsbGVkIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsO1xuICBvcGVuKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZTtcbiAgLyoqIERvZXMgdGhlIHNlcnZlciBhbnN3ZXIgYXQgYWxsPyBBIGJyb3dzZXIgZG9lcyBub3QgdGVsbCBhIHJlZnVzZWQgaGFuZHNoYWtlIGZyb20gYSBicm9rZW4gbmV0d29yay4gKi9cbiAgcmVhY2hhYmxlKHVybDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFdoZXJlIGBvbmxpbmVgLCBgcGFnZWhpZGVgIGFuZCBgcGFnZXNob3dgIGNvbWUgZnJvbS4gKi9cbiAgcGFnZTogUGFydGlhbDxFdmVudFRhcmdldD47XG59XG5cbi8qKiBBIHRpbWVyJ3MgbG9uZ2VzdCB0aW1lOiBhIGxvbmdlciBvbmUgZW5kcyBhdCBvbmNlLiAqL1xuY29uc3QgTE9OR0VTVCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVhbEVudmlyb25tZW50KHdpcmU6IHVua25vd24pOiBFbnZpcm9ubWVudCB7XG4gIHJldHVybiB7XG4gICAgbm93OiBEYXRlLm5vdyxcbiAgICByYW5kb206IE1hdGgucmFuZG9tLFxuICAgIGFmdGVyKG1zLCBydW4pIHtcbiAgICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChydW4sIE1hdGgubWluKG1zLCBMT05HRVNUKSk7XG4gICAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB9LFxuICAgIG9wZW46ICh1cmwsIHByb3RvY29scykgPT4gbmV3ICgod2lyZSA/PyBXZWJTb2NrZXQpIGFzIFdpcmVDbGFzcykodXJsLCBwcm90b2NvbHMpLFxuICAgIGFzeW5jIHJlYWNoYWJsZSh1cmwpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZldGNoKHVybC5yZXBsYWNlKC9ed3MvLCBcImh0dHBcIikucmVwbGFjZSgvXFw/LiovLCBcIlwiKSwgeyBtZXRob2Q6IFwiSEVBRFwiLCBtb2RlOiBcIm5vLWNvcnNcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9IGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgfVxuICAgIH0sXG4gICAgcGFnZTogZ2xvYmFsVGhpcyBhcyBQYXJ0aWFsPEV2ZW50VGFyZ2V0PixcbiAgfTtcbn1cbiIsICIvKiogT25lIFdlYlNvY2tldCdzIGxpZmU6IHRoZSBoYW5kc2hha2UsIHBpbmdzLCB0aGUgZW5kLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQXNraW5nIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5cbi8qKiBBIGhhbmRzaGFrZSBsYXN0cyAyOSBzIGF0IG1vc3QuICovXG5jb25zdCBIQU5EU0hBS0UgPSAzNV8wMDA7XG5jb25zdCBQSU5HX0VWRVJZID0gMzBfMDAwO1xuY29uc3QgVU5BTlNXRVJFRCA9IDI7XG4vKiogQVBJIEdhdGV3YXkgY3V0cyBhIGNvbm5lY3Rpb24gYWZ0ZXIgdHdvIGhvdXJzLiAqL1xuY29uc3QgTUlOVVRFID0gNjBfMDAwO1xuY29uc3QgUkVORVdfRlJPTSA9IDEwNSAqIE1JTlVURTtcbmNvbnN0IFJFTkVXX1RPID0gMTE1ICogTUlOVVRFO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIGNvZGU6IG51bWJlcjtcbiAgcmVhc29uOiBzdHJpbmc7XG4gIHdhc0NsZWFuOiBib29sZWFuO1xufVxuXG4vKiogQW4gZW5kIHRoYXQgdGhlIGNsaWVudCBpdHNlbGYgaGFzIHNlZW4uIEFQSSBHYXRld2F5J3MgYXJlIGJlbG93IDQwMDAuICovXG5leHBvcnQgY29uc3QgZW5kZWQgPSAocmVhc29uOiBzdHJpbmcsIGNvZGUgPSA0MDAwKTogRW5kID0+ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGZhbHNlIH0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpbmtPd25lciB7XG4gIG9wZW5lZChsaW5rOiBMaW5rKTogdm9pZDtcbiAgaGVhcmQobGluazogTGluaywgdGV4dDogc3RyaW5nKTogdm9pZDtcbiAgZW5kZWQobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkO1xuICAvKiogSXQgaXMgdGltZSB0byBwaW5nLiAqL1xuICB0aWNrKGxpbms6IExpbmssIGNvdW50OiBudW1iZXIpOiB2b2lkO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgb2xkOiBhbm90aGVyIG9uZSBzaG91bGQgdGFrZSBpdHMgcGxhY2UuICovXG4gIGFnZWQobGluazogTGluayk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBMaW5rIHtcbiAgb3BlbmVkID0gZmFsc2U7XG4gIC8qKiBGcmFtZXMgbWF5IGJlIHNlbnQ6IGByZXN1bWVgIGhhcyBiZWVuIGFuc3dlcmVkLCBvciB0YWtlcyB0b28gbG9uZy4gKi9cbiAgcmVhZHkgPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZzogZnJhbWVzIGFyZSBwYXNzZWQgb24gYXMgdGhleSBjb21lLiAqL1xuICBwbGFpbiA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBhY2tub3dsZWRnZXMgZnJhbWVzLiAqL1xuICBhY2tzID0gdHJ1ZTtcbiAgLyoqIEFub3RoZXIgY29ubmVjdGlvbiBoYXMgdGFrZW4gaXRzIHBsYWNlLCBhbmQgaXQgZW5kcyB3aGVuIG5vdGhpbmcgcnVucyBvbiBpdCBhbnkgbW9yZS4gKi9cbiAgZHJhaW5pbmcgPSBmYWxzZTtcbiAgYXNraW5nOiBBc2tpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICN3aXJlOiBXaXJlO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lcjtcbiAgI3RpbWVyczogQ2FuY2VsW10gPSBbXTtcbiAgI3RpY2tzID0gMDtcbiAgI3VuYW5zd2VyZWQgPSAwO1xuICAjb3ZlciA9IGZhbHNlO1xuICAjc3RyZWFtZWQgPSAwO1xuICAjc3RyZWFtZWRCZWZvcmUgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgb3duZXI6IExpbmtPd25lciwgd2lyZTogV2lyZSwgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgICB0aGlzLiN3aXJlID0gd2lyZTtcbiAgICB0aGlzLnRva2VuID0gdG9rZW47XG4gICAgdGhpcy5hZnRlcihIQU5EU0hBS0UsICgpID0+IHRoaXMub3BlbmVkIHx8IHRoaXMuZW5kKGVuZGVkKFwidGhlIGhhbmRzaGFrZSB0YWtlcyB0b28gbG9uZ1wiKSkpO1xuICAgIHdpcmUub25vcGVuID0gKCkgPT4ge1xuICAgICAgdGhpcy5vcGVuZWQgPSB0cnVlO1xuICAgICAgdGhpcy5hZnRlcihiZXR3ZWVuKFJFTkVXX0ZST00sIFJFTkVXX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IG93bmVyLmFnZWQodGhpcykpO1xuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICBvd25lci5vcGVuZWQodGhpcyk7XG4gICAgfTtcbiAgICB3aXJlLm9ubWVzc2FnZSA9IChldmVudDogeyBkYXRhOiB1bmtub3duIH0pID0+IHtcbiAgICAgIHRoaXMuI3VuYW5zd2VyZWQgPSAwO1xuICAgICAgb3duZXIuaGVhcmQodGhpcywgU3RyaW5nKGV2ZW50LmRhdGEpKTtcbiAgICB9O1xuICAgIHdpcmUub25jbG9zZSA9ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfTogRW5kKSA9PiB0aGlzLmVuZCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfSk7XG4gICAgd2lyZS5vbmVycm9yID0gKCkgPT4ge307IC8vIGBjbG9zZWAgZm9sbG93c1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3dpcmUuYnVmZmVyZWRBbW91bnQ7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLm9wZW5lZCAmJiAhdGhpcy4jb3ZlcikgdGhpcy4jd2lyZS5zZW5kKHRleHQpO1xuICB9XG5cbiAgLyoqIEhhcyBhIHN0cmVhbSdzIHJlY29yZCBjb21lIHdpdGhpbiB0aGUgbGFzdCBoYWxmIG1pbnV0ZSBvciBzbz8gKi9cbiAgZ2V0IHN0cmVhbWluZygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc3RyZWFtZWRCZWZvcmUgKyB0aGlzLiNzdHJlYW1lZCA+IDA7XG4gIH1cblxuICBzdHJlYW1lZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNzdHJlYW1lZCsrO1xuICB9XG5cbiAgLyoqIExlYXZlcyB0aGUgV2ViU29ja2V0LCB3aXRob3V0IGEgd29yZCB0byB0aGUgb3duZXIuIEEgZGVhZCBvbmUgdGFrZXMgbWludXRlcyB0byBjbG9zZSBieSBpdHNlbGYuICovXG4gIGRyb3AoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jb3ZlciA9IHRydWU7XG4gICAgdGhpcy5hc2tpbmc/LnN0b3AoKTtcbiAgICBmb3IgKGNvbnN0IGNhbmNlbCBvZiB0aGlzLiN0aW1lcnMpIGNhbmNlbCgpO1xuICAgIHRoaXMuI3dpcmUub25vcGVuID0gdGhpcy4jd2lyZS5vbm1lc3NhZ2UgPSB0aGlzLiN3aXJlLm9uY2xvc2UgPSBudWxsO1xuICAgIHRoaXMuI3dpcmUuY2xvc2UoY29kZSwgcmVhc29uKTtcbiAgfVxuXG4gIC8qKiBSdW5zIHRoaXMgdW5sZXNzIHRoZSBjb25uZWN0aW9uIGVuZHMgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcnMucHVzaCh0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKSk7XG4gIH1cblxuICBlbmQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3ZlcikgcmV0dXJuO1xuICAgIHRoaXMuZHJvcCgpO1xuICAgIHRoaXMuI293bmVyLmVuZGVkKHRoaXMsIGVuZCk7XG4gIH1cblxuICAjcGluZ0xhdGVyKCk6IHZvaWQge1xuICAgIHRoaXMuYWZ0ZXIoUElOR19FVkVSWSwgKCkgPT4ge1xuICAgICAgaWYgKHRoaXMuI3VuYW5zd2VyZWQgPj0gVU5BTlNXRVJFRCkge1xuICAgICAgICB0aGlzLmVuZChlbmRlZChcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCIpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICB0aGlzLiNzdHJlYW1lZEJlZm9yZSA9IHRoaXMuI3N0cmVhbWVkO1xuICAgICAgdGhpcy4jc3RyZWFtZWQgPSAwO1xuICAgICAgdGhpcy4jb3duZXIudGljayh0aGlzLCArK3RoaXMuI3RpY2tzKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50IG11c3QgYmUgYW5zd2VyZWQuICovXG4gIGV4cGVjdCgpOiB2b2lkIHtcbiAgICB0aGlzLiN1bmFuc3dlcmVkKys7XG4gIH1cbn1cbiIsICIvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2UuICovXG5cbmltcG9ydCB7IG1lbWJlcnMsIHJlYWRQbGFjZXMsIHR5cGUgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvblN0b3JhZ2Uge1xuICBnZXRJdGVtKGtleTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbDtcbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQ7XG4gIHJlbW92ZUl0ZW0oa2V5OiBzdHJpbmcpOiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgU2F2ZWQge1xuICBieTogc3RyaW5nO1xuICBhZnRlcj86IHVua25vd247XG4gIHdhcz86IHVua25vd247XG59XG5cbmNvbnN0IE1PU1RfU0FWRUQgPSA4O1xuXG4vKipcbiAqIFBvc2l0aW9ucyBsaWUgaW4gdGhlIHN0b3JhZ2Ugb25seSB3aGlsZSBubyBwYWdlIHVzZXMgdGhlbTogdGhleSBhcmUgd3JpdHRlbiB3aGVuIGEgcGFnZSBnb2VzLCBhbmRcbiAqIHRha2VuIG91dCB3aGVuIG9uZSBjb21lcy4gQSBkdXBsaWNhdGVkIHRhYiBnZXRzIGEgY29weSBvZiB0aGUgc3RvcmFnZSwgYW5kIGZyYW1lcyBzaGFyZSBvbmU7IHNvXG4gKiBuZWl0aGVyIGZpbmRzIHRoZSBwb3NpdGlvbnMgb2YgYSBwYWdlIHRoYXQgbGl2ZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnkge1xuICByZWFkb25seSAjc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjb3duZXI6IHN0cmluZztcbiAga2V5ID0gXCJcIjtcblxuICBjb25zdHJ1Y3RvcihzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQsIG93bmVyOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNzdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgdGhhdCBhbm90aGVyIHBhZ2UgaGFzIGxlZnQgYmVoaW5kLiAqL1xuICB0YWtlKCk6IHsgYWZ0ZXI6IFBsYWNlW107IHdhczogc3RyaW5nW10gfSB7XG4gICAgY29uc3Qgc2F2ZWQgPSB0aGlzLiNyZWFkKCk7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSBzYXZlZC5wb3AoKSA/PyB7fTtcbiAgICB0aGlzLiN3cml0ZShzYXZlZCk7XG4gICAgcmV0dXJuIHsgYWZ0ZXI6IHJlYWRQbGFjZXMoYWZ0ZXIpLCB3YXM6IEFycmF5LmlzQXJyYXkod2FzKSA/IHdhcy5tYXAoU3RyaW5nKSA6IFtdIH07XG4gIH1cblxuICBzYXZlKGFmdGVyOiBQbGFjZVtdLCB3YXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZShbLi4udGhpcy4jb3RoZXJzKCksIHsgYnk6IHRoaXMuI293bmVyLCBhZnRlciwgd2FzIH1dLnNsaWNlKC1NT1NUX1NBVkVEKSk7XG4gIH1cblxuICAvKiogVGhlIHBhZ2UgaGFzIGNvbWUgYmFjaywgYW5kIGxpdmVzIG9uLiAqL1xuICBkaXNjYXJkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUodGhpcy4jb3RoZXJzKCkpO1xuICB9XG5cbiAgI290aGVycygpOiBTYXZlZFtdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVhZCgpLmZpbHRlcigoeyBieSB9KSA9PiBieSAhPT0gdGhpcy4jb3duZXIpO1xuICB9XG5cbiAgI3JlYWQoKTogU2F2ZWRbXSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKHRoaXMuI3N0b3JhZ2U/LmdldEl0ZW0odGhpcy5rZXkpID8/IFwiXCIpLmZpbHRlcihtZW1iZXJzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gIH1cblxuICAjd3JpdGUoc2F2ZWQ6IFNhdmVkW10pOiB2b2lkIHtcbiAgICB0cnkge1xuICAgICAgaWYgKHNhdmVkLmxlbmd0aCkgdGhpcy4jc3RvcmFnZT8uc2V0SXRlbSh0aGlzLmtleSwgSlNPTi5zdHJpbmdpZnkoc2F2ZWQpKTtcbiAgICAgIGVsc2UgdGhpcy4jc3RvcmFnZT8ucmVtb3ZlSXRlbSh0aGlzLmtleSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBJdCBpcyBmdWxsLCBvciBmb3JiaWRkZW46IGEgcmVsb2FkIGJlZ2lucyBhbmV3LlxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBXaGF0IGFuIGFwcCBtYXkgc2F5IG9mIGl0cyBzb2NrZXQuICovXG5cbmltcG9ydCB0eXBlIHsgUG9zaXRpb25TdG9yYWdlIH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5cbnR5cGUgQXNrZWQ8VD4gPSBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KTtcblxuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZU9wdGlvbnMge1xuICAvKiogYHdzczovL0hPU1QvU1RBR0U/Ym9va2luZ19pZD0xYDsgYSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LiAqL1xuICB1cmw6IEFza2VkPHN0cmluZz47XG4gIC8qKiBBIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQsIGFuZCBmb3IgZWFjaCByZW5ld2FsLiAqL1xuICB0b2tlbj86IEFza2VkPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBXaGVyZSB0aGUgdG9rZW4gZ29lczogaW50byB0aGUgcXVlcnkgKGRlZmF1bHQpLCBvciBhcyB0aGUgc3VicHJvdG9jb2xzIGBiZWFyZXIsIDx0b2tlbj5gLiAqL1xuICB0b2tlbkluPzogXCJxdWVyeVwiIHwgXCJwcm90b2NvbFwiO1xuICAvKiogQXNrcyBmb3Igd2hhdCB3YXMgbWlzc2VkIChkZWZhdWx0KS4gKi9cbiAgcmVzdW1lPzogYm9vbGVhbjtcbiAgLyoqIEhhcyBmcmFtZXMgYWNrbm93bGVkZ2VkIChkZWZhdWx0KS4gKi9cbiAgYWNrPzogYm9vbGVhbjtcbiAgLyoqIFJlbmV3cyBhIEpXVCB0aGF0IGEgYHRva2VuYCBmdW5jdGlvbiBnaXZlcyBiZWZvcmUgaXRzIGVuZCAoZGVmYXVsdCkuICovXG4gIHJlbmV3PzogYm9vbGVhbjtcbiAgLyoqIEVuZHMgYWZ0ZXIgc28gbWFueSBhdHRlbXB0cyBpbiBhIHJvdzsgd2l0aG91dCBpdCB0aGVyZSBpcyBubyBlbmQuICovXG4gIG1heEF0dGVtcHRzPzogbnVtYmVyO1xuICAvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2U6IGBzZXNzaW9uU3RvcmFnZWAuIEZvciBhcHBzIHRoYXQga2VlcCB0aGVpciBtZXNzYWdlcywgdG9vLiAqL1xuICBzdG9yYWdlPzogUG9zaXRpb25TdG9yYWdlO1xuICAvKiogRm9yIHByb2dyYW1zIHdpdGhvdXQgYSBgV2ViU29ja2V0YCBvZiB0aGVpciBvd24sIHN1Y2ggYXMgTm9kZSAyMDogdGhhdCBvZiBgd3NgLiAqL1xuICBXZWJTb2NrZXQ/OiB1bmtub3duO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYW5zd2VyT2Y8VD4oYXNrZWQ6IEFza2VkPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xufVxuXG4vKiogVGhlIFVSTCBhbmQgdGhlIHN1YnByb3RvY29scyBvZiBhbiBhdHRlbXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3ModXJsOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucyk6IHsgdXJsOiBzdHJpbmc7IHByb3RvY29sczogc3RyaW5nW10gfSB7XG4gIGxldCBtYXJrID0gdXJsLmluY2x1ZGVzKFwiP1wiKSA/IFwiJlwiIDogXCI/XCI7XG4gIGNvbnN0IGFkZCA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICB1cmwgKz0gYCR7bWFya30ke25hbWV9PSR7ZW5jb2RlVVJJQ29tcG9uZW50KHZhbHVlKX1gO1xuICAgIG1hcmsgPSBcIiZcIjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMucmVzdW1lICE9PSBmYWxzZSkgYWRkKFwicmVzdW1lXCIsIFwiMVwiKTtcbiAgaWYgKG9wdGlvbnMuYWNrICE9PSBmYWxzZSkgYWRkKFwiYWNrXCIsIFwiMVwiKTtcbiAgaWYgKHRva2VuID09PSB1bmRlZmluZWQpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xuICBpZiAob3B0aW9ucy50b2tlbkluID09PSBcInByb3RvY29sXCIpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXCJiZWFyZXJcIiwgdG9rZW5dIH07XG4gIGFkZChcInRva2VuXCIsIHRva2VuKTtcbiAgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG59XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogR2l2ZXMgYSBjb25uZWN0aW9uIGEgbmV3ZXIgdG9rZW4gYmVmb3JlIGl0cyBvd24gZW5kcy4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG4vKiogU28gbG9uZyBiZWZvcmUgaXRzIGVuZCBhIHRva2VuIGlzIHJlbmV3ZWQ7IGEgc2hvcnQtbGl2ZWQgb25lLCB3aGVuIGEgcXVhcnRlciBvZiBpdHMgbGlmZSBpcyBsZWZ0LiAqL1xuY29uc3QgQUhFQUQgPSA2MF8wMDA7XG5jb25zdCBTT09ORVNUID0gNV8wMDA7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSAzMF8wMDA7XG5cbi8qKiBBIEpXVCdzIGBleHBgLCBpbiBVbml4IHNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5FbmQodG9rZW4gPSBcIlwiKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBwYXlsb2FkID0gdG9rZW4uc3BsaXQoXCIuXCIpWzFdIS5yZXBsYWNlKC8tL2csIFwiK1wiKS5yZXBsYWNlKC9fL2csIFwiL1wiKTtcbiAgICByZXR1cm4gTnVtYmVyKG1lbWJlcnMoSlNPTi5wYXJzZShhdG9iKHBheWxvYWQpKSkhLmV4cCkgfHwgdW5kZWZpbmVkO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSBhIHRva2VuIHRoYXQgZW5kcyB0aGVuIGlzIHJlbmV3ZWQuIEEgd3JvbmcgY2xvY2sgbWFrZXMgaXQgZWFybHkgb3IgbGF0ZSwgbmV2ZXIgb2Z0ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZXdJbihlbmQ6IG51bWJlciwgbm93OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBsZWZ0ID0gZW5kICogMTAwMCAtIG5vdztcbiAgcmV0dXJuIGxlZnQgPiAwID8gTWF0aC5tYXgoU09PTkVTVCwgbGVmdCAtIE1hdGgubWluKEFIRUFELCBsZWZ0IC8gNCkpIDogQUhFQUQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVuZXdhbE93bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICAvKiogQSB0b2tlbiB0aGF0IGVuZHMgaXMgcmVuZXdlZCB3aXRob3V0IHRoZSBhcHAncyBhc2tpbmcuICovXG4gIGF1dG9tYXRpYzogYm9vbGVhbjtcbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIFRoZSBhcHAncyBuZXdlc3QgdG9rZW4uICovXG4gIHRva2VuKCk6IFByb21pc2U8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFNlbmRzIG92ZXIgdGhlIGNvbm5lY3Rpb24sIGlmIHRoZXJlIGlzIG9uZS4gKi9cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBrbm93IHJlbmV3YWxzLiAqL1xuICB1bmtub3duKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBSZW5ld2FsIHtcbiAgcmVhZG9ubHkgI293bmVyOiBSZW5ld2FsT3duZXI7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcmVuZXdhbCB0aGF0IGlzIHVuZGVyIHdheS4gKi9cbiAgI3NldHRsZTogKChmcmFtZTogTWVtYmVycykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gICNpZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAja25vd24gPSB0cnVlO1xuXG4gIGNvbnN0cnVjdG9yKG93bmVyOiBSZW5ld2FsT3duZXIpIHtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIEEgY29ubmVjdGlvbiBoYXMgYmVndW4sIHdpdGggdGhpcyB0b2tlbi4gKi9cbiAgYmVnaW4odG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcChcInRoZSBjb25uZWN0aW9uIHdhcyBsb3N0XCIpO1xuICAgIHRoaXMuI3NjaGVkdWxlKHRva2VuRW5kKHRva2VuKSk7XG4gIH1cblxuICBzdG9wKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2UgfSk7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciB0aGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgYXN5bmMgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBuZXh0SWQsIHNlbmQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IHRva2VuID0gYXdhaXQgdGhpcy4jb3duZXIudG9rZW4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwiYW5vdGhlciByZW5ld2FsIGhhcyBiZWd1blwiIH0pO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCBpZCA9ICh0aGlzLiNpZCA9IG5leHRJZCgpKTtcbiAgICAgIGNvbnN0IGNhbmNlbCA9IGVudmlyb25tZW50LmFmdGVyKEFOU1dFUkVEX1dJVEhJTiwgKCkgPT4gdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcIm5vIGFuc3dlclwiIH0pKTtcbiAgICAgIHRoaXMuI3NldHRsZSA9ICh7IGV4cGlyZXNfYXQ6IGVuZCwgbWVzc2FnZSB9KSA9PiB7XG4gICAgICAgIHRoaXMuI3NldHRsZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgY2FuY2VsKCk7XG4gICAgICAgIGlmICh0eXBlb2YgZW5kID09PSBcIm51bWJlclwiKSB7XG4gICAgICAgICAgdGhpcy4jc2NoZWR1bGUoZW5kKTtcbiAgICAgICAgICByZXNvbHZlKGVuZCk7XG4gICAgICAgIH0gZWxzZSByZWplY3QobmV3IEVycm9yKFN0cmluZyhtZXNzYWdlKSkpO1xuICAgICAgfTtcbiAgICAgIHNlbmQoSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcImF1dGhcIiwgaWQsIHRva2VuIH0pKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwiYXV0aFwiLFwiZXhwaXJlc19hdFwiOlx1MjAyNn1gLCBvciBhbiBhY2sgb3IgYW4gZXJyb3Igd2l0aCBvdXIgaWQuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNzZXR0bGUgfHwgKGZyYW1lLnR5cGUgIT09IFwiYXV0aFwiICYmIGZyYW1lLmluX3JlcGx5X3RvICE9PSB0aGlzLiNpZCkpIHJldHVybiBmYWxzZTtcbiAgICAvLyBUaGVzZSBwYXNzLiBBbGwgZWxzZSBjb21lcyBmcm9tIGEgYmFja2VuZCB0aGF0IHdhcyBnaXZlbiB0aGUgZnJhbWUgYXMgYSBtZXNzYWdlLlxuICAgIHRoaXMuI2tub3duID0gZnJhbWUudHlwZSA9PT0gXCJhdXRoXCIgfHwgW1wiYmFja2VuZF91bmF2YWlsYWJsZVwiLCBcImludGVybmFsXCJdLmluY2x1ZGVzKFN0cmluZyhmcmFtZS5jb2RlKSk7XG4gICAgdGhpcy4jc2V0dGxlKGZyYW1lKTtcbiAgICBpZiAoIXRoaXMuI2tub3duKSB0aGlzLiNvd25lci51bmtub3duKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjc2NoZWR1bGUoZW5kOiBudW1iZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF1dG9tYXRpYywgZW52aXJvbm1lbnQgfSA9IHRoaXMuI293bmVyO1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICBpZiAoIWF1dG9tYXRpYyB8fCAhZW5kIHx8ICF0aGlzLiNrbm93bikgcmV0dXJuO1xuICAgIHRoaXMuI3RpbWVyID0gZW52aXJvbm1lbnQuYWZ0ZXIocmVuZXdJbihlbmQsIGVudmlyb25tZW50Lm5vdygpKSwgKCkgPT4ge1xuICAgICAgLy8gVHJpZXMgYWdhaW4gd2hpbGUgdGhlcmUgaXMgdGltZTsgYWZ0ZXJ3YXJkcyB0aGUgc2VydmVyIHNheXMgYHRva2VuX2V4cGlyZWRgLlxuICAgICAgdGhpcy5yZW5ldygpLmNhdGNoKCgpID0+IHRoaXMuI3NjaGVkdWxlKGVuZCkpO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICAvLyBBIGhhbmRsZXIgdGhhdCB0aHJvd3MgbXVzdCBub3Qgc3RvcCB1cywgYXMgbm8gbGlzdGVuZXIgY2FuLlxuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcIm9wZW5cIiwgKGV2ZW50KSA9PiB0aGlzLm9ub3Blbj8uKGV2ZW50KSk7XG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMub25tZXNzYWdlPy4oZXZlbnQpKTtcbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJjbG9zZVwiLCAoZXZlbnQpID0+IHRoaXMub25jbG9zZT8uKGV2ZW50KSk7XG4gICAgdGhpcy4jbGlzdGVuKCk7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgZ2V0IHJlYWR5U3RhdGUoKTogbnVtYmVyIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybiBTaWRld2lyZVNvY2tldC5DTE9TRUQ7XG4gICAgcmV0dXJuIHRoaXMuI2xpbms/Lm9wZW5lZCA/IFNpZGV3aXJlU29ja2V0Lk9QRU4gOiBTaWRld2lyZVNvY2tldC5DT05ORUNUSU5HO1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgbGVmdC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3NlbmRlci5idWZmZXJlZEFtb3VudCArICh0aGlzLiNsaW5rPy5idWZmZXJlZEFtb3VudCA/PyAwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBTZW5kcyBhIEpTT04gb2JqZWN0LCBhZnRlciB0aG9zZSBiZWZvcmUgaXQuIFJlc29sdmVzIHdoZW4gdGhlIGJhY2tlbmQgaGFzIGFuc3dlcmVkIGl0LCBhbmQgcmVqZWN0c1xuICAgKiB3aXRoIGEgYFNpZGV3aXJlRXJyb3JgIHdoZW4gaXQgY291bGQgbm90IGJlIHNlcnZlZC4gU2VuZHMgaXQgYWdhaW4sIHdpdGggdGhlIHNhbWUgYGlkYCwgdW50aWwgdGhlbi5cbiAgICovXG4gIHNlbmQoZGF0YTogc3RyaW5nIHwgb2JqZWN0KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2VkID8gUHJvbWlzZS5yZWplY3QobmV3IEVycm9yKHRoaXMuY2xvc2VkKSkgOiB0aGlzLiNzZW5kZXIuc2VuZChkYXRhKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBhIGZyYW1lIG5vdywgb25jZSwgb3V0IG9mIG9yZGVyIGFuZCB3aXRob3V0IGFuIGFuc3dlci4gRmFsc2U6IGl0IHdhcyBub3Qgc2VudC4gKi9cbiAgc2VuZFZvbGF0aWxlKGRhdGE6IHVua25vd24pOiBib29sZWFuIHtcbiAgICBjb25zdCB7IHRleHQgfSA9IHdyaXRlKGRhdGEpO1xuICAgIGNvbnN0IG9wZW4gPSB0aGlzLiNsaW5rPy5vcGVuZWQgJiYgIXRoaXMuI3NlbmRlci5wYXVzZWQ7XG4gICAgaWYgKG9wZW4pIHRoaXMuI2xpbms/LnNlbmQodGV4dCk7XG4gICAgcmV0dXJuICEhb3BlbjtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIGEgbmV3IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5yZW5ldygpO1xuICB9XG5cbiAgY2xvc2UoY29kZSA9IDEwMDAsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rPy5kcm9wKGNvZGUsIHJlYXNvbik7XG4gICAgdGhpcy4jZmluaXNoKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogdHJ1ZSB9LCBcImNsb3NlZCBieSB0aGUgYXBwXCIpO1xuICB9XG5cbiAgLy8gQ29ubmVjdGluZy5cblxuICAvKiogQXNrcyB0aGUgYXBwIGZvciBVUkwgYW5kIHRva2VuLCBhbmQgb3BlbnMgYSBXZWJTb2NrZXQ6IGEgc2Vjb25kIG9uZSwgd2hlcmUgdGhlcmUgaXMgYSBmaXJzdC4gKi9cbiAgYXN5bmMgI2RpYWwoZmlyc3Q/OiBMaW5rKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgZGlhbGxlZCA9ICsrdGhpcy4jZGlhbGxlZDtcbiAgICBjb25zdCBpc1ZvaWQgPSAoKTogYm9vbGVhbiA9PiAhIXRoaXMuY2xvc2VkIHx8IGRpYWxsZWQgIT09IHRoaXMuI2RpYWxsZWQgfHwgZmlyc3QgIT09IHRoaXMuI2xpbms7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdXJsLCB0b2tlbiB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICAgIGNvbnN0IFtiYXNlLCBzZWNyZXRdID0gYXdhaXQgUHJvbWlzZS5hbGwoW2Fuc3dlck9mKHVybCksIGFuc3dlck9mKHRva2VuKV0pO1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICB0aGlzLiNyZXN0b3JlKGJhc2UpO1xuICAgICAgY29uc3QgeyB1cmw6IGZ1bGwsIHByb3RvY29scyB9ID0gYWRkcmVzcyhiYXNlLCBzZWNyZXQsIHRoaXMuI29wdGlvbnMpO1xuICAgICAgY29uc3QgbGluayA9IG5ldyBMaW5rKHRoaXMuI2Vudmlyb25tZW50LCB0aGlzLiNvd25lciwgdGhpcy4jZW52aXJvbm1lbnQub3BlbihmdWxsLCBwcm90b2NvbHMpLCBzZWNyZXQpO1xuICAgICAgbGluay5hY2tzID0gdGhpcy4jb3B0aW9ucy5hY2sgIT09IGZhbHNlO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNuZXh0ID0gbGluaztcbiAgICAgIGVsc2UgdGhpcy4jbGluayA9IGxpbms7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNzZWNvbmRGYWlsZWQoZmlyc3QpO1xuICAgICAgZWxzZSB0aGlzLiNmYWlsZWQoZW5kZWQoU3RyaW5nKGVycm9yKSkpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGUgVVJMIGlzIGtub3duIGZvciB0aGUgZmlyc3QgdGltZTogdGFrZXMgdXAgdGhlIHBvc2l0aW9ucyB0aGF0IGEgcGFnZSBiZWZvcmUgdXMgaGFzIGxlZnQuICovXG4gICNyZXN0b3JlKHVybDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy51cmwgPSB1cmwucmVwbGFjZSgvKFs/Jl0pdG9rZW49W14mXSomPy8sIFwiJDFcIik7XG4gICAgaWYgKHRoaXMuI21lbW9yeS5rZXkpIHJldHVybjtcbiAgICB0aGlzLiNtZW1vcnkua2V5ID0gYHNpZGV3aXJlICR7dGhpcy51cmx9YDtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHRoaXMuI21lbW9yeS50YWtlKCk7XG4gICAgdGhpcy4jb3JkZXIucmVzdG9yZShhZnRlcik7XG4gICAgdGhpcy4jd2FzID0gd2FzO1xuICB9XG5cbiAgLyoqIFdhaXRzLCB0aGVuIHRyaWVzIGFnYWluLiAqL1xuICAjZmFpbGVkKGVuZDogRW5kKTogdm9pZCB7XG4gICAgY29uc3QgeyBtYXhBdHRlbXB0cyA9IEluZmluaXR5IH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGlmICh0aGlzLiNhdHRlbXB0cyA+PSBtYXhBdHRlbXB0cykge1xuICAgICAgdGhpcy4jZmluaXNoKGVuZCwgYG5vIGNvbm5lY3Rpb24gYWZ0ZXIgJHttYXhBdHRlbXB0c30gYXR0ZW1wdHNgKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZGVsYXkgPSBiYWNrb2ZmKHRoaXMuI2F0dGVtcHRzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKGRlbGF5LCAoKSA9PiB0aGlzLiNyZXRyeSgpKTtcbiAgICB0aGlzLiN0ZWxsKFwicmVjb25uZWN0XCIsIHsgLi4uZW5kLCBkZWxheSB9KTtcbiAgfVxuXG4gICNyZXRyeSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgI3NlY29uZEZhaWxlZChmaXJzdDogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgZmlyc3QuYWZ0ZXIoU0VDT05EX0FHQUlOLCAoKSA9PiB0aGlzLiNvd25lci5hZ2VkKGZpcnN0KSk7XG4gIH1cblxuICAvKiogQSBoYW5kc2hha2UgZGlkIG5vdCBzdWNjZWVkOiBjb3VudHMgcmVmdXNhbHMsIHdoaWNoIGEgYnJva2VuIG5ldHdvcmsgaXMgbm90LiAqL1xuICBhc3luYyAjY291bnRSZWZ1c2FsKHsgdG9rZW4gfTogTGluaywgZW5kOiBFbmQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAoIShhd2FpdCB0aGlzLiNlbnZpcm9ubWVudC5yZWFjaGFibGUodGhpcy51cmwpKSkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSB0b2tlbiA9PT0gdGhpcy4jcmVmdXNlZFRva2VuID8gdGhpcy4jcmVmdXNlZCArIDEgOiAxO1xuICAgIHRoaXMuI3JlZnVzZWRUb2tlbiA9IHRva2VuO1xuICAgIGlmICh0aGlzLiNyZWZ1c2VkID49IFJFRlVTQUxTKSB0aGlzLiNmaW5pc2goZW5kLCBcInRoZSBoYW5kc2hha2Ugd2FzIHJlZnVzZWQgdGhyZWUgdGltZXMgd2l0aCB0aGUgc2FtZSB0b2tlblwiKTtcbiAgfVxuXG4gICNsaXN0ZW4oKTogdm9pZCB7XG4gICAgY29uc3QgbGlzdGVuID0gKHR5cGU6IHN0cmluZywgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCA9PlxuICAgICAgdGhpcy4jZW52aXJvbm1lbnQucGFnZS5hZGRFdmVudExpc3RlbmVyPy4odHlwZSwgcnVuLCB7IHNpZ25hbDogdGhpcy4jbGlzdGVuaW5nLnNpZ25hbCB9KTtcbiAgICBsaXN0ZW4oXCJvbmxpbmVcIiwgKCkgPT4gdGhpcy4jcGF1c2UgJiYgdGhpcy4jcmV0cnkoKSk7XG4gICAgbGlzdGVuKFwicGFnZWhpZGVcIiwgKCkgPT4gdGhpcy4jc2F2ZSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlc2hvd1wiLCAoKSA9PiB0aGlzLiNtZW1vcnkuZGlzY2FyZCgpKTtcbiAgfVxuXG4gICNzYXZlKCk6IHZvaWQge1xuICAgIHRoaXMuI21lbW9yeS5zYXZlKHRoaXMuI29yZGVyLnBvc2l0aW9ucygpLCB0aGlzLiN3YXMpO1xuICB9XG5cbiAgLy8gQSBjb25uZWN0aW9uJ3MgbGlmZS5cblxuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lciA9IHtcbiAgICBvcGVuZWQ6IChsaW5rKSA9PiB7XG4gICAgICBsaW5rLmFza2luZyA9IG5ldyBBc2tpbmcobGluaywgdGhpcy4jYXNraW5nKTtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN1c2UobGluayk7XG4gICAgICBjb25zdCByZXN1bWVzID0gdGhpcy4jb3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlO1xuICAgICAgaWYgKHJlc3VtZXMpIHtcbiAgICAgICAgbGluay5hc2tpbmcuYXNrKCk7XG4gICAgICAgIGxpbmsuYWZ0ZXIoUkVBRFlfV0lUSElOLCAoKSA9PiB0aGlzLiNyZWFkeShsaW5rKSk7XG4gICAgICB9XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykge1xuICAgICAgICB0aGlzLiN0ZWxsKFwib3BlblwiLCB7IGFnYWluOiB0aGlzLiNldmVyT3BlbiB9KTtcbiAgICAgICAgdGhpcy4jZXZlck9wZW4gPSB0cnVlO1xuICAgICAgfVxuICAgICAgaWYgKCFyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgICAgfVxuICAgIH0sXG5cbiAgICBoZWFyZDogKGxpbmssIHRleHQpID0+IHtcbiAgICAgIGNvbnN0IGZyYW1lID0gZnJhbWVzLnJlYWQodGV4dCk7XG4gICAgICBpZiAoIXRoaXMuI2lzT3VycyhsaW5rLCBmcmFtZSkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWUpO1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICB9LFxuXG4gICAgZW5kZWQ6IChsaW5rLCBlbmQpID0+IHtcbiAgICAgIGNvbnN0IFttYWluLCBuZXh0XSA9IFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0XTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGlmIChsaW5rID09PSBuZXh0KSB0aGlzLiNzZWNvbmRGYWlsZWQobWFpbiEpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbiAmJiBuZXh0KSB0aGlzLiN1c2UobmV4dCk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluKSB0aGlzLiNsb3N0KGxpbmssIGVuZCk7XG4gICAgICB0aGlzLiNzZW5kZXIubG9zdChsaW5rKTtcbiAgICB9LFxuXG4gICAgdGljazogKGxpbmssIGNvdW50KSA9PiB7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgICAgaWYgKHRoaXMuI3NlbmRlci5wYXVzZWQpIHJldHVybjtcbiAgICAgIGxpbmsuZXhwZWN0KCk7XG4gICAgICBjb25zdCBhc2tzID0gY291bnQgJSBQSU5HU19UT19SRVNVTUUgPT09IDAgJiYgbGluayA9PT0gdGhpcy4jbGluayAmJiAhbGluay5wbGFpbjtcbiAgICAgIGlmIChhc2tzICYmICFsaW5rLmFza2luZz8uYnVzeSkgbGluay5hc2tpbmc/LmFzaygpO1xuICAgICAgZWxzZSBsaW5rLnNlbmQoJ3tcInR5cGVcIjpcInBpbmdcIn0nKTtcbiAgICB9LFxuXG4gICAgYWdlZDogKGxpbmspID0+IHtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rICYmICF0aGlzLiNuZXh0KSB0aGlzLiNkaWFsKGxpbmspO1xuICAgIH0sXG4gIH07XG5cbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIHRoZSBvbmUgaW4gdXNlLiAqL1xuICAjdXNlKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGlmICghbGluay5vcGVuZWQpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gMDtcbiAgICB0aGlzLiNvcmRlci5iZWdpbigpO1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obGluay50b2tlbik7XG4gICAgbGluay5hZnRlcihTVEFCTEUsICgpID0+ICh0aGlzLiNhdHRlbXB0cyA9IDApKTtcbiAgfVxuXG4gICNsb3N0KGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsbGVkKys7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCAmJiBlbmQuY29kZSA8IDQwMDApIHZvaWQgdGhpcy4jY291bnRSZWZ1c2FsKGxpbmssIGVuZCk7XG4gICAgdGhpcy4jZmFpbGVkKGVuZCk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgc2FpZCB3aGF0IHdhcyBtaXNzZWQsIG9yIGNhbm5vdCBzYXkgaXQuICovXG4gICNzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQge1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgIXRoaXMuI3dhcy5pbmNsdWRlcyhjb25uZWN0aW9uSWQpKSB7XG4gICAgICB0aGlzLiN3YXMgPSBbLi4udGhpcy4jd2FzLCBjb25uZWN0aW9uSWRdLnNsaWNlKC1FQVJMSUVSKTtcbiAgICB9XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI25leHQpIHRoaXMuI3Byb21vdGUobGluayk7XG4gICAgdGhpcy4jcmVhZHkobGluayk7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiBsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN0ZWxsKFwicmVzdW1lZFwiLCB7IGNvbm5lY3Rpb25JZCB9KTtcbiAgfVxuXG4gICNwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgbGluay5hY2tzICYmPSBhY2tzO1xuICAgIHRoaXMuI25vdGljZShcIm5vX2xvZ1wiLCBgdGhlIHNlcnZlciBrZWVwcyBubyBsb2cke2Fja3MgPyBcIlwiIDogXCIgYW5kIGFja25vd2xlZGdlcyBub3RoaW5nXCJ9YCk7XG4gICAgaWYgKCFsaW5rLmFja3MpIHRoaXMuI3NlbmRlci53aXRob3V0QWNrcyhsaW5rKTtcbiAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiNvcmRlci5yZWxlYXNlKCk7XG4gIH1cblxuICAjcmVhZHkobGluazogTGluayk6IHZvaWQge1xuICAgIGxpbmsucmVhZHkgPSB0cnVlO1xuICAgIHRoaXMuI3NlbmRlci5wdW1wKCk7XG4gIH1cblxuICAvKiogVGhlIHNlY29uZCBjb25uZWN0aW9uIGtub3dzIGFsbCB0aGF0IHRoZSBmaXJzdCBvbmUgZGlkLiAqL1xuICAjcHJvbW90ZShuZXh0OiBMaW5rKTogdm9pZCB7XG4gICAgY29uc3Qgb2xkID0gdGhpcy4jbGluayE7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNsaW5rID0gbmV4dDtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKG5leHQudG9rZW4pO1xuICAgIG9sZC5kcmFpbmluZyA9IHRydWU7XG4gICAgb2xkLmFza2luZz8uc3RvcCgpO1xuICAgIHRoaXMuI2RyYWluaW5nLmFkZChvbGQpO1xuICAgIHRoaXMuI2RyYWluKCk7XG4gIH1cblxuICAvKiogRHJvcHMgY29ubmVjdGlvbnMgd2hvc2UgcGxhY2Ugd2FzIHRha2VuLCBvbmNlIG5vdGhpbmcgcnVucyBvbiB0aGVtIGFueSBtb3JlLiAqL1xuICAjZHJhaW4oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIHRoaXMuI2RyYWluaW5nKSB7XG4gICAgICBpZiAobGluay5zdHJlYW1pbmcgfHwgdGhpcy4jc2VuZGVyLndhaXRzRm9yKGxpbmspKSBjb250aW51ZTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGxpbmsuZHJvcCgxMDAwKTtcbiAgICB9XG4gIH1cblxuICAvLyBGcmFtZXMuXG5cbiAgLyoqIElzIHRoZSBmcmFtZSBmb3IgdGhlIGNsaWVudCBpdHNlbGY/ICovXG4gICNpc091cnMobGluazogTGluaywgeyB0ZXh0LCBtZW1iZXJzIH06IEZyYW1lKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXNraW5nID0gbGluay5hc2tpbmchO1xuICAgIHN3aXRjaCAobWVtYmVycy50eXBlKSB7XG4gICAgICBjYXNlIFwicG9uZ1wiOlxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJtaXNzZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmZyYW1lcykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgZm9yIChjb25zdCBtaXNzZWQgb2YgZnJhbWVzLnNwbGl0TWlzc2VkKHRleHQpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lcy5yZWFkKG1pc3NlZCkpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJyZXN1bWVkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5sb2dzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBhc2tpbmcucmVzdW1lZChtZW1iZXJzKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiYXV0aFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJhY2tcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2Fja25vd2xlZGdlZChsaW5rLCBtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJlcnJvclwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jZmFpbHVyZShsaW5rLCBtZW1iZXJzKTtcbiAgICB9XG4gICAgaWYgKCFmcmFtZXMuaXNHYXRld2F5RXJyb3IobWVtYmVycykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNzZW5kZXIuZ2F0ZXdheUZhaWxlZCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2Fja25vd2xlZGdlZChsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGlkID0gZnJhbWUuaW5fcmVwbHlfdG87XG4gICAgaWYgKGlkID09PSB1bmRlZmluZWQgfHwgIWxpbmsuYWNrcykgcmV0dXJuIGZhbHNlO1xuICAgIC8vIEJyb2FkY2FzdHMgdGhhdCBsZWZ0IHVzIG91dCBoYXZlIG51bWJlcnMgYWxsIHRoZSBzYW1lLlxuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgZnJhbWVzLnJlYWRQbGFjZXMoZnJhbWUuc2lkZXdpcmUpKSB0aGlzLiNvcmRlci50YWtlKHBsYWNlKTtcbiAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgIGNvbnN0IGFuc3dlcnMgPSB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpO1xuICAgIHJldHVybiBhbnN3ZXJzIHx8IFN0cmluZyhpZCkuc3RhcnRzV2l0aCh0aGlzLiNwcmVmaXgpO1xuICB9XG5cbiAgI2ZhaWx1cmUobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCB7IGNvZGUsIHJldHJ5X2FmdGVyX21zOiB3YWl0IH0gPSBmcmFtZTtcbiAgICBpZiAoY29kZSA9PT0gXCJyYXRlX2xpbWl0ZWRcIikge1xuICAgICAgdGhpcy4jc2VuZGVyLnBhdXNlRm9yKE51bWJlcih3YWl0KSB8fCBSQVRFX0xJTUlURUQpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIGlmICgoY29kZSA9PT0gXCJ0b2tlbl9leHBpcmVkXCIgfHwgY29kZSA9PT0gXCJ1bmtub3duX2Nvbm5lY3Rpb25cIikgJiYgZnJhbWUucmVxdWVzdF9pZCkge1xuICAgICAgbGluay5lbmQoZW5kZWQoY29kZSkpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBsaW5rLmFza2luZyEuZXJyb3IoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSk7XG4gIH1cblxuICAjcGFzcyhsaW5rOiBMaW5rLCBmcmFtZTogRnJhbWUpOiB2b2lkIHtcbiAgICBjb25zdCBudW1iZXIgPSBmcmFtZS5tZW1iZXJzLnNpZGV3aXJlO1xuICAgIGNvbnN0IHBsYWNlID0gIWxpbmsucGxhaW4gJiYgZnJhbWVzLnJlYWRQbGFjZShudW1iZXIpO1xuICAgIGlmIChwbGFjZSkge1xuICAgICAgdGhpcy4jb3JkZXIudGFrZShwbGFjZSwgZnJhbWUpO1xuICAgICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gZnJhbWVzLnJlYWRTdHJlYW0obnVtYmVyKTtcbiAgICBpZiAocmVjb3JkKSBsaW5rLnN0cmVhbWVkKCk7XG4gICAgLy8gT3RoZXIgZnJhbWVzIGNvbWUgb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb24sIHRvby5cbiAgICBpZiAocmVjb3JkID8gIXRoaXMuI2lzUmVwZWF0ZWQocmVjb3JkKSA6ICFsaW5rLmRyYWluaW5nKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gIC8qKiBIYXZlIHR3byBjb25uZWN0aW9ucyBicm91Z2h0IHRoZSBzYW1lIHJlY29yZD8gKi9cbiAgI2lzUmVwZWF0ZWQocmVjb3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI25leHQgJiYgIXRoaXMuI2RyYWluaW5nLnNpemUpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuI3JlY29yZHMuaGFzKHJlY29yZCk7XG4gICAgaWYgKHRoaXMuI3JlY29yZHMuc2l6ZSA+PSBSRUNPUkRTX0tFUFQpIHRoaXMuI3JlY29yZHMuY2xlYXIoKTtcbiAgICB0aGlzLiNyZWNvcmRzLmFkZChyZWNvcmQpO1xuICAgIHJldHVybiBrbm93bjtcbiAgfVxuXG4gIC8vIFRlbGxpbmcgdGhlIGFwcC5cblxuICAjZGVsaXZlcih7IHRleHQsIGpzb24gfTogRnJhbWUpOiB2b2lkIHtcbiAgICB0aGlzLiN0ZWxsKFwibWVzc2FnZVwiLCB7IGRhdGE6IHRleHQsIGpzb24gfSk7XG4gIH1cblxuICAjbm90aWNlKGNvZGU6IE5vdGljZURldGFpbFtcImNvZGVcIl0sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNub3RpY2VkLmhhcyhjb2RlKSkgcmV0dXJuO1xuICAgIHRoaXMuI25vdGljZWQuYWRkKGNvZGUpO1xuICAgIGlmICh0aGlzLiN0ZWxsKFwibm90aWNlXCIsIHsgY29kZSwgbWVzc2FnZSB9KSkgY29uc29sZS53YXJuKGBzaWRld2lyZS1jbGllbnQ6ICR7bWVzc2FnZX1gKTtcbiAgfVxuXG4gICN0ZWxsPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4odHlwZTogSywgZGV0YWlsOiBPbWl0PFNpZGV3aXJlRXZlbnRzW0tdLCBrZXlvZiBFdmVudD4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5jbG9zZWQgJiYgdHlwZSAhPT0gXCJjbG9zZVwiKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuZGlzcGF0Y2hFdmVudChPYmplY3QuYXNzaWduKG5ldyBFdmVudCh0eXBlLCB7IGNhbmNlbGFibGU6IHRydWUgfSksIGRldGFpbCkpO1xuICB9XG5cbiAgI2ZpbmlzaChlbmQ6IEVuZCwgcmVhc29uOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNzYXZlKCk7XG4gICAgdGhpcy5jbG9zZWQgPSByZWFzb247XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI2xpc3RlbmluZy5hYm9ydCgpO1xuICAgIGZvciAoY29uc3QgbGluayBvZiBbdGhpcy4jbGluaywgdGhpcy4jbmV4dCwgLi4udGhpcy4jZHJhaW5pbmddKSBsaW5rPy5kcm9wKDEwMDAsIGVuZC5yZWFzb24pO1xuICAgIHRoaXMuI3JlbmV3YWwuc3RvcChyZWFzb24pO1xuICAgIHRoaXMuI3NlbmRlci5jbG9zZShuZXcgRXJyb3IocmVhc29uKSk7XG4gICAgdGhpcy4jdGVsbChcImNsb3NlXCIsIHsgLi4uZW5kLCByZWFzb246IGVuZC5yZWFzb24gfHwgcmVhc29uIH0pO1xuICB9XG59XG4iLCAiLyoqIEEgd29ybGQgZm9yIHRoZSBjbGllbnQgaW4gd2hpY2ggdGltZSBwYXNzZXMgd2hlbiBhIHRlc3Qgc2F5cyBzby4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4uL3NyYy9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL3NvY2tldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi4vc3JjL29wdGlvbnMudHNcIjtcblxuZXhwb3J0IHR5cGUgSnNvbiA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG5leHBvcnQgY2xhc3MgRmFrZVdpcmUgaW1wbGVtZW50cyBXaXJlIHtcbiAgYnVmZmVyZWRBbW91bnQgPSAwO1xuICBvbm9wZW46ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IHsgZGF0YTogc3RyaW5nIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IHsgY29kZTogbnVtYmVyOyByZWFzb246IHN0cmluZzsgd2FzQ2xlYW46IGJvb2xlYW4gfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25lcnJvcjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIHJlYWRvbmx5IHNlbnQ6IHN0cmluZ1tdID0gW107XG4gIGNsb3NlZFdpdGg6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY2xvc2VkID0gZmFsc2U7XG4gIHJlYWRvbmx5IHVybDogc3RyaW5nO1xuICByZWFkb25seSBwcm90b2NvbHM6IHN0cmluZ1tdO1xuXG4gIGNvbnN0cnVjdG9yKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSB7XG4gICAgdGhpcy51cmwgPSB1cmw7XG4gICAgdGhpcy5wcm90b2NvbHMgPSBwcm90b2NvbHM7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuc2VudC5wdXNoKHRleHQpO1xuICB9XG5cbiAgY2xvc2UoY29kZT86IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuY2xvc2VkV2l0aCA9IHRoaXMuY2xvc2VkID8gdGhpcy5jbG9zZWRXaXRoIDogY29kZTtcbiAgICB0aGlzLmNsb3NlZCA9IHRydWU7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCwgYXMgSlNPTi4gKi9cbiAgZ2V0IGZyYW1lcygpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnNlbnQubWFwKCh0ZXh0KSA9PiBKU09OLnBhcnNlKHRleHQpIGFzIEpzb24pO1xuICB9XG5cbiAgb2ZUeXBlKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmZpbHRlcigoZnJhbWUpID0+IGZyYW1lLnR5cGUgPT09IHR5cGUpO1xuICB9XG5cbiAgbGFzdCgpOiBKc29uIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuYXQoLTEpID8/IHt9O1xuICB9XG5cbiAgYWNjZXB0KCk6IHZvaWQge1xuICAgIHRoaXMub25vcGVuPy4oKTtcbiAgfVxuXG4gIGdldChmcmFtZTogdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMub25tZXNzYWdlPy4oeyBkYXRhOiB0eXBlb2YgZnJhbWUgPT09IFwic3RyaW5nXCIgPyBmcmFtZSA6IEpTT04uc3RyaW5naWZ5KGZyYW1lKSB9KTtcbiAgfVxuXG4gIGN1dChjb2RlID0gMTAwNiwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub25jbG9zZT8uKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogY29kZSA9PT0gMTAwMCB9KTtcbiAgfVxuXG4gIC8qKiBJcyBpdCB0aGVyZSwgYXMgZmFyIGFzIHRoZSBjbGllbnQgaXMgY29uY2VybmVkPyAqL1xuICBnZXQgbGl2ZSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5vbm1lc3NhZ2UgIT09IG51bGw7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFRpbWVyIHtcbiAgYXQ6IG51bWJlcjtcbiAgcnVuOiAoKSA9PiB1bmtub3duO1xufVxuXG5leHBvcnQgY2xhc3MgV29ybGQgaW1wbGVtZW50cyBFbnZpcm9ubWVudCB7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBoYXZlIHBhc3NlZDsgdGhlIGNsb2NrIG9uIHRoZSB3YWxsIG1heSBzYXkgc29tZXRoaW5nIGVsc2UuICovXG4gIHBhc3NlZCA9IDA7XG4gIHdhbGwgPSAxXzcwMF8wMDBfMDAwXzAwMDtcbiAgZHJhdyA9IDAuNTtcbiAgc2VydmVyQW5zd2VycyA9IHRydWU7XG4gIHJlYWRvbmx5IHdpcmVzOiBGYWtlV2lyZVtdID0gW107XG4gIHJlYWRvbmx5IHBhZ2UgPSBuZXcgRXZlbnRUYXJnZXQoKTtcbiAgI3RpbWVycyA9IG5ldyBTZXQ8VGltZXI+KCk7XG4gICNkcmF3biA9IDA7XG5cbiAgbm93ID0gKCk6IG51bWJlciA9PiB0aGlzLndhbGwgKyB0aGlzLnBhc3NlZDtcblxuICByYW5kb20gPSAoKTogbnVtYmVyID0+IHtcbiAgICAvLyBJZHMgYXJlIGRyYXduIGZpcnN0LCBhbmQgbXVzdCBkaWZmZXIuXG4gICAgdGhpcy4jZHJhd24rKztcbiAgICByZXR1cm4gdGhpcy5kcmF3O1xuICB9O1xuXG4gIGFmdGVyID0gKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbCA9PiB7XG4gICAgY29uc3QgdGltZXIgPSB7IGF0OiB0aGlzLnBhc3NlZCArIG1zLCBydW4gfTtcbiAgICB0aGlzLiN0aW1lcnMuYWRkKHRpbWVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jdGltZXJzLmRlbGV0ZSh0aW1lcik7XG4gIH07XG5cbiAgb3BlbiA9ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmUgPT4ge1xuICAgIGNvbnN0IHdpcmUgPSBuZXcgRmFrZVdpcmUodXJsLCBwcm90b2NvbHMpO1xuICAgIHRoaXMud2lyZXMucHVzaCh3aXJlKTtcbiAgICByZXR1cm4gd2lyZSBhcyB1bmtub3duIGFzIFdpcmU7XG4gIH07XG5cbiAgcmVhY2hhYmxlID0gYXN5bmMgKCk6IFByb21pc2U8Ym9vbGVhbj4gPT4gdGhpcy5zZXJ2ZXJBbnN3ZXJzO1xuXG4gIC8qKiBMZXRzIHdoYXQgd2FpdHMgZm9yIHByb21pc2VzIGdvIG9uLiAqL1xuICBhc3luYyBzZXR0bGUoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCAyMDsgaSsrKSBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgfVxuXG4gIGFzeW5jIHBhc3MobXM6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHVudGlsID0gdGhpcy5wYXNzZWQgKyBtcztcbiAgICBmb3IgKDs7KSB7XG4gICAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICAgICAgY29uc3QgZHVlID0gWy4uLnRoaXMuI3RpbWVyc10uZmlsdGVyKCh0aW1lcikgPT4gdGltZXIuYXQgPD0gdW50aWwpLnNvcnQoKGEsIGIpID0+IGEuYXQgLSBiLmF0KVswXTtcbiAgICAgIGlmICghZHVlKSBicmVhaztcbiAgICAgIHRoaXMuI3RpbWVycy5kZWxldGUoZHVlKTtcbiAgICAgIHRoaXMucGFzc2VkID0gTWF0aC5tYXgodGhpcy5wYXNzZWQsIGR1ZS5hdCk7XG4gICAgICBkdWUucnVuKCk7XG4gICAgfVxuICAgIHRoaXMucGFzc2VkID0gdW50aWw7XG4gICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53aXJlcy5hdCgtMSkhO1xuICB9XG59XG5cbi8qKiBBIHNvY2tldCwgYW5kIGFsbCB0aGF0IGl0IGhhcyB0b2xkLiAqL1xuZXhwb3J0IGNsYXNzIFN0YWdlIHtcbiAgcmVhZG9ubHkgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgcmVhZG9ubHkgbWVzc2FnZXM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5IHRvbGQ6IFtzdHJpbmcsIEpzb25dW10gPSBbXTtcbiAgcmVhZG9ubHkgc29ja2V0OiBTaWRld2lyZVNvY2tldDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSkge1xuICAgIHRoaXMud29ybGQgPSB3b3JsZDtcbiAgICB0aGlzLnNvY2tldCA9IG5ldyBTaWRld2lyZVNvY2tldCh7IHVybDogXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgdG9rZW46IFwidDFcIiwgLi4ub3B0aW9ucyB9LCB3b3JsZCk7XG4gICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm1lc3NhZ2VzLnB1c2goZXZlbnQuZGF0YSkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBbXCJvcGVuXCIsIFwicmVzdW1lZFwiLCBcInJlY29ubmVjdFwiLCBcImdhcFwiLCBcIm5vdGljZVwiLCBcImNsb3NlXCJdIGFzIGNvbnN0KSB7XG4gICAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKHR5cGUsIChldmVudCkgPT4ge1xuICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgICB0aGlzLnRvbGQucHVzaChbdHlwZSwgZXZlbnQgYXMgdW5rbm93biBhcyBKc29uXSk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBzb2NrZXQgd2hvc2UgY29ubmVjdGlvbiBpcyB0aGVyZSwgYW5kIGtub3dzIHdoZXJlIGl0IHN0YW5kczogYXQgNDAgb2YgdGhlIGhvbWUuICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKTogUHJvbWlzZTxTdGFnZT4ge1xuICAgIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMsIHdvcmxkKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICB3b3JsZC53aXJlLmFjY2VwdCgpO1xuICAgIHdvcmxkLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICByZXR1cm4gc3RhZ2U7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud29ybGQud2lyZTtcbiAgfVxuXG4gIHRlbGxpbmdzKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMudG9sZC5maWx0ZXIoKFtvbmVdKSA9PiBvbmUgPT09IHR5cGUpLm1hcCgoWywgZXZlbnRdKSA9PiBldmVudCk7XG4gIH1cblxuICAvKiogVGhlIG51bWJlcnMgb2YgdGhlIGZyYW1lcyB0aGF0IGNhbWUsIGluIHRoZWlyIG9yZGVyLiAqL1xuICBudW1iZXJzKCk6IG51bWJlcltdIHtcbiAgICByZXR1cm4gdGhpcy5tZXNzYWdlcy5tYXAoKHRleHQpID0+IChKU09OLnBhcnNlKHRleHQpIGFzIHsgbjogbnVtYmVyIH0pLm4pO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IGNvbm5lY3Rpb24gaXMgdGhlcmUuICovXG4gIGFzeW5jIHJlY29ubmVjdCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnBhc3MoMTZfMDAwKTtcbiAgICB0aGlzLndpcmUuYWNjZXB0KCk7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5zZXR0bGUoKTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcGxhY2Uoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gXCJlcG9jaDAwMVwiKTogSnNvbiB7XG4gIHJldHVybiB7IC4uLihjaGFubmVsICYmIHsgY2hhbm5lbCB9KSwgZXBvY2gsIHNlcSwgbWFyazogYG1hcmske1N0cmluZyhzZXEpLnBhZFN0YXJ0KDQsIFwiMFwiKX1gIH07XG59XG5cbi8qKiBBIGZyYW1lIHdpdGggYSBudW1iZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbnVtYmVyZWQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoPzogc3RyaW5nKTogSnNvbiB7XG4gIHJldHVybiB7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiBzZXEsIHNpZGV3aXJlOiBwbGFjZShzZXEsIGNoYW5uZWwsIGVwb2NoKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzdW1lZChsb2dzOiBKc29uW10sIGNvbm5lY3Rpb25faWQgPSBcImMxXCIpOiBKc29uIHtcbiAgY29uc3QgZW50cmllcyA9IGxvZ3MubWFwKChsb2cpID0+ICh7IGNvbXBsZXRlOiB0cnVlLCAuLi5sb2cgfSkpO1xuICByZXR1cm4geyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZCwgbG9nczogZW50cmllcyB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUVBLE9BQU8sWUFBWTtBQUNuQixTQUFTLG9CQUFvQjtBQUM3QixTQUFTLFlBQVk7OztBQ0ZyQixJQUFNLFVBQVU7QUFHVCxTQUFTLFFBQVEsU0FBaUIsUUFBd0I7QUFDL0QsU0FBTyxTQUFTLEtBQUssSUFBSSxTQUFTLE1BQU8sS0FBSyxPQUFPO0FBQ3ZEO0FBR08sU0FBUyxRQUFRLE9BQWUsTUFBYyxRQUF3QjtBQUMzRSxTQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xDOzs7QUNXTyxTQUFTLEtBQUssTUFBcUI7QUFDeEMsTUFBSUE7QUFDSixNQUFJO0FBQ0YsSUFBQUEsUUFBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFFBQVE7QUFBQSxFQUVSO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBQUEsT0FBTSxTQUFTLFFBQVFBLEtBQUksS0FBSyxDQUFDLEVBQUU7QUFDcEQ7QUFHTyxTQUFTLFFBQVFBLE9BQW9DO0FBQzFELFNBQU9BLFNBQVEsT0FBT0EsVUFBUyxZQUFZLENBQUMsTUFBTSxRQUFRQSxLQUFJLElBQUtBLFFBQW1CO0FBQ3hGO0FBRUEsSUFBTSxTQUFTLENBQUMsVUFBb0MsT0FBTyxVQUFVO0FBRzlELFNBQVMsVUFBVSxPQUFtQztBQUMzRCxRQUFNQyxTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUlBLFVBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVVBLFNBQVE7QUFDM0I7QUFFTyxTQUFTLFdBQVcsT0FBeUI7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDQSxXQUFVLFVBQVVBLE1BQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQ2xFTyxJQUFNLGFBQWEsS0FBSztBQUMvQixJQUFNLGtCQUFrQjtBQUV4QixJQUFNLFNBQVM7QUFHUixJQUFNLGdCQUFOLGNBQTRCLE1BQU07QUFBQSxFQUNyQixPQUFPO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVksT0FBZ0IsSUFBcUI7QUFDL0MsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQzNCLFNBQUssT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUM3QixTQUFLLEtBQUs7QUFDVixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7QUFRTyxTQUFTLE1BQU0sTUFBd0I7QUFDNUMsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxRQUFRLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxFQUFFO0FBQzdDLE1BQUksUUFBUSxZQUFZO0FBQ3RCLFVBQU0sSUFBSSxXQUFXLGlCQUFpQixLQUFLLDZCQUE2QixVQUFVLHFCQUFxQjtBQUFBLEVBQ3pHO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTTtBQUN2QjtBQVlPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxTQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFQSxZQUFZLGFBQTBCLFFBQXNCLFFBQWdDO0FBQzFGLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVU7QUFDZixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXFCO0FBQzVCLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLEtBQUssTUFBOEI7QUFDakMsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxFQUFFLElBQUksS0FBSyxJQUFJLFNBQVMsTUFBTSxLQUFLLE9BQU87QUFDaEQsV0FBSyxPQUFPLEtBQUssRUFBRSxJQUFJLEdBQUcsTUFBTSxJQUFJLEdBQUcsU0FBUyxRQUFRLE1BQU0sT0FBTyxVQUFVLEVBQUUsQ0FBQztBQUNsRixXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFDO0FBQ3BELFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxLQUFLLFVBQVUsS0FBSyxPQUFRO0FBQ2xELFNBQUssT0FBTztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssS0FBSyxLQUFLLElBQUk7QUFDbkIsUUFBSSxLQUFLLEtBQU0sTUFBSyxRQUFRLGVBQWU7QUFBQSxRQUN0QyxNQUFLLFlBQVksSUFBSTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBRTFCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sWUFBYSxRQUFPO0FBQ3pELFNBQUssT0FBTyxNQUFNO0FBQ2xCLFFBQUksTUFBTSxTQUFTLFFBQVMsTUFBSyxPQUFPLElBQUksY0FBYyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsUUFDcEUsTUFBSyxRQUFRO0FBQ2xCLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGdCQUFzQjtBQUNwQixVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDMUIsUUFBSSxRQUFRLEtBQUssT0FBUSxNQUFLLFFBQVEsUUFBUSxLQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsU0FBUyxJQUFrQjtBQUN6QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxNQUFNO0FBQzlDLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLEtBQUssTUFBa0I7QUFDckIsUUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE1BQUssT0FBTztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBa0I7QUFDNUIsUUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLEVBQUc7QUFDMUIsU0FBSyxRQUFRLFFBQVEsTUFBTTtBQUN6QixVQUFJLEtBQUssZUFBZ0IsTUFBSyxZQUFZLElBQUk7QUFBQSxVQUN6QyxNQUFLLFNBQVMsRUFBRSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDeEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sT0FBb0I7QUFDeEIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsZUFBVyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRyxNQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLFFBQVEsSUFBWSxNQUFNLE1BQU0sS0FBSyxPQUFPLEdBQVM7QUFDbkQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRztBQUFBLEVBQy9DO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBZSxRQUE2RDtBQUM1RixRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxVQUFVLFVBQVUsV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFDeEUsVUFBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUEsRUFDNUY7QUFDQSxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsSUFBSSxPQUEwQixLQUFLO0FBQ3JFLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLENBQUM7QUFDckMsU0FBTyxFQUFFLElBQUksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQ2xHOzs7QUMzS0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sVUFBVTtBQUVoQixJQUFNLFFBQVEsQ0FBQyxLQUFPLEtBQU8sR0FBTTtBQUVuQyxJQUFNLFVBQVU7QUFlVCxJQUFNLFNBQU4sTUFBYTtBQUFBO0FBQUEsRUFFbEIsT0FBTztBQUFBLEVBQ0U7QUFBQSxFQUNBO0FBQUEsRUFDVCxPQUFPLG9CQUFJLElBQWE7QUFBQSxFQUN4QixTQUFTO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxNQUFZLE9BQW9CO0FBQzFDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxPQUFhO0FBQ1gsU0FBSyxXQUFXO0FBQ2hCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxNQUFZO0FBQ1YsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLElBQUksS0FBSztBQUNwQyxVQUFNLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sU0FBUyxLQUFLLFdBQVcsR0FBRyxPQUFPLENBQUM7QUFDaEUsVUFBTSxDQUFDLE9BQU8sT0FBTyxJQUFJLENBQUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzVDLFNBQUssS0FBSyxJQUFJLEVBQUU7QUFDaEIsU0FBSztBQUNMLFNBQUs7QUFDTCxTQUFLLE1BQU07QUFBQSxNQUNULEtBQUssVUFBVSxFQUFFLE1BQU0sVUFBVSxJQUFJLEdBQUksTUFBTSxVQUFVLEVBQUUsTUFBTSxHQUFJLEdBQUksUUFBUSxVQUFVLEVBQUUsS0FBSyxRQUFRLEVBQUcsQ0FBQztBQUFBLElBQ2hIO0FBQ0EsUUFBSSxNQUFPLE1BQUssTUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxRQUMvQyxNQUFLLE9BQU87QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxFQUFFLGFBQWEsTUFBTSxJQUFJLEtBQUs7QUFDcEMsUUFBSSxDQUFDLE1BQU0sUUFBUTtBQUNqQixVQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssTUFBTTtBQUFBLElBQ2xDLFdBQVcsQ0FBQyxLQUFLLE1BQU07QUFDckIsV0FBSyxNQUFNLFFBQVEsV0FBVyxTQUFTLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTTtBQUNsRSxhQUFLLEtBQUs7QUFDVixZQUFJLE1BQU0sT0FBUSxNQUFLLElBQUk7QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFzQjtBQUM1QixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksS0FBSztBQUNoQyxVQUFNLFVBQVcsTUFBTSxLQUFtQixPQUFPLE9BQU87QUFDeEQsU0FBSztBQUNMLFFBQUksUUFBUSxXQUFXLEdBQUc7QUFDeEIsV0FBSyxPQUFPLElBQUk7QUFDaEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLE9BQWdDO0FBQzlDLFFBQUksQ0FBQyxNQUFNLE9BQVEsTUFBSyxNQUFNO0FBQzlCLFlBQVEsS0FBSyxPQUFPLE9BQU8sTUFBTSxhQUFhLENBQUM7QUFBQSxFQUNqRDtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXlCO0FBQzdCLFFBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQ2pELFNBQUs7QUFFTCxRQUFJLE1BQU0sU0FBUyxXQUFZLE1BQUssT0FBTztBQUFBLFFBQ3RDLE1BQUssT0FBTyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFlO0FBQ2IsVUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFDbEMsU0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFPLFNBQVMsU0FBWSxLQUFLLFFBQVEsSUFBSSxLQUFLLElBQUksQ0FBRTtBQUFBLEVBQ3RGO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFVBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUV2QixRQUFJLE1BQU0sTUFBTyxNQUFLLFFBQVE7QUFBQSxRQUN6QixNQUFLLE9BQU8sS0FBSztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLE9BQU87QUFDekIsU0FBSyxPQUFPLFFBQVEsS0FBSyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLE9BQU8sTUFBcUI7QUFDMUIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssS0FBSztBQUNWLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxNQUFNLElBQVksS0FBdUI7QUFDdkMsU0FBSyxLQUFLO0FBQ1YsU0FBSyxXQUFXLEtBQUssT0FBTyxZQUFZLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDdkQ7QUFDRjs7O0FDeEdBLElBQU1DLFdBQVUsS0FBSyxLQUFLO0FBRW5CLFNBQVMsZ0JBQWdCLE1BQTRCO0FBQzFELFNBQU87QUFBQSxJQUNMLEtBQUssS0FBSztBQUFBLElBQ1YsUUFBUSxLQUFLO0FBQUEsSUFDYixNQUFNLElBQUksS0FBSztBQUNiLFlBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxJQUFJLElBQUlBLFFBQU8sQ0FBQztBQUNuRCxhQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsSUFDakM7QUFBQSxJQUNBLE1BQU0sQ0FBQyxLQUFLLGNBQWMsS0FBTSxRQUFRLFdBQXlCLEtBQUssU0FBUztBQUFBLElBQy9FLE1BQU0sVUFBVSxLQUFLO0FBQ25CLFVBQUk7QUFDRixjQUFNLE1BQU0sSUFBSSxRQUFRLE9BQU8sTUFBTSxFQUFFLFFBQVEsUUFBUSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxVQUFVLENBQUM7QUFDL0YsZUFBTztBQUFBLE1BQ1QsUUFBUTtBQUNOLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUFBLElBQ0EsTUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDOUNBLElBQU0sWUFBWTtBQUNsQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxhQUFhO0FBRW5CLElBQU0sU0FBUztBQUNmLElBQU0sYUFBYSxNQUFNO0FBQ3pCLElBQU0sV0FBVyxNQUFNO0FBU2hCLElBQU0sUUFBUSxDQUFDLFFBQWdCLE9BQU8sU0FBZSxFQUFFLE1BQU0sUUFBUSxVQUFVLE1BQU07QUFZckYsSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNoQixTQUFTO0FBQUE7QUFBQSxFQUVULFFBQVE7QUFBQTtBQUFBLEVBRVIsUUFBUTtBQUFBO0FBQUEsRUFFUixPQUFPO0FBQUE7QUFBQSxFQUVQLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsVUFBb0IsQ0FBQztBQUFBLEVBQ3JCLFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFBQSxFQUNSLFlBQVk7QUFBQSxFQUNaLGtCQUFrQjtBQUFBLEVBRWxCLFlBQVksYUFBMEIsT0FBa0IsTUFBWSxPQUEyQjtBQUM3RixTQUFLLGVBQWU7QUFDcEIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNLFdBQVcsTUFBTSxLQUFLLFVBQVUsS0FBSyxJQUFJLE1BQU0sOEJBQThCLENBQUMsQ0FBQztBQUMxRixTQUFLLFNBQVMsTUFBTTtBQUNsQixXQUFLLFNBQVM7QUFDZCxXQUFLLE1BQU0sUUFBUSxZQUFZLFVBQVUsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDdEYsV0FBSyxXQUFXO0FBQ2hCLFlBQU0sT0FBTyxJQUFJO0FBQUEsSUFDbkI7QUFDQSxTQUFLLFlBQVksQ0FBQyxVQUE2QjtBQUM3QyxXQUFLLGNBQWM7QUFDbkIsWUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUFBLElBQ3RDO0FBQ0EsU0FBSyxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFXLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdkYsU0FBSyxVQUFVLE1BQU07QUFBQSxJQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUVBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsUUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBcUI7QUFDdkIsV0FBTyxLQUFLLGtCQUFrQixLQUFLLFlBQVk7QUFBQSxFQUNqRDtBQUFBLEVBRUEsV0FBaUI7QUFDZixTQUFLO0FBQUEsRUFDUDtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWUsUUFBdUI7QUFDekMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFDbEIsZUFBVyxVQUFVLEtBQUssUUFBUyxRQUFPO0FBQzFDLFNBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxZQUFZLEtBQUssTUFBTSxVQUFVO0FBQ2hFLFNBQUssTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLE1BQU0sSUFBWSxLQUEwQjtBQUMxQyxTQUFLLFFBQVEsS0FBSyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxJQUFJLEtBQWdCO0FBQ2xCLFFBQUksS0FBSyxNQUFPO0FBQ2hCLFNBQUssS0FBSztBQUNWLFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQzdCO0FBQUEsRUFFQSxhQUFtQjtBQUNqQixTQUFLLE1BQU0sWUFBWSxNQUFNO0FBQzNCLFVBQUksS0FBSyxlQUFlLFlBQVk7QUFDbEMsYUFBSyxJQUFJLE1BQU0sNEJBQTRCLENBQUM7QUFDNUM7QUFBQSxNQUNGO0FBQ0EsV0FBSyxXQUFXO0FBQ2hCLFdBQUssa0JBQWtCLEtBQUs7QUFDNUIsV0FBSyxZQUFZO0FBQ2pCLFdBQUssT0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLE1BQU07QUFBQSxJQUN0QyxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSztBQUFBLEVBQ1A7QUFDRjs7O0FDbEhBLElBQU0sYUFBYTtBQU9aLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNULE1BQU07QUFBQSxFQUVOLFlBQVksU0FBc0MsT0FBZTtBQUMvRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsT0FBMEM7QUFDeEMsVUFBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN2QyxTQUFLLE9BQU8sS0FBSztBQUNqQixXQUFPLEVBQUUsT0FBTyxXQUFXLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNwRjtBQUFBLEVBRUEsS0FBSyxPQUFnQixLQUFxQjtBQUN4QyxRQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLEVBQUUsSUFBSSxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQUEsRUFDbkc7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxRQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sS0FBSyxRQUFRLENBQUM7QUFBQSxFQUMxQztBQUFBLEVBRUEsVUFBbUI7QUFDakIsV0FBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFBQSxFQUMzRDtBQUFBLEVBRUEsUUFBaUI7QUFDZixRQUFJO0FBQ0YsYUFBTyxLQUFLLE1BQU0sS0FBSyxVQUFVLFFBQVEsS0FBSyxHQUFHLEtBQUssRUFBRSxFQUFFLE9BQU8sT0FBTztBQUFBLElBQzFFLFFBQVE7QUFDTixhQUFPLENBQUM7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxPQUFzQjtBQUMzQixRQUFJO0FBQ0YsVUFBSSxNQUFNLE9BQVEsTUFBSyxVQUFVLFFBQVEsS0FBSyxLQUFLLEtBQUssVUFBVSxLQUFLLENBQUM7QUFBQSxVQUNuRSxNQUFLLFVBQVUsV0FBVyxLQUFLLEdBQUc7QUFBQSxJQUN6QyxRQUFRO0FBQUEsSUFFUjtBQUFBLEVBQ0Y7QUFDRjs7O0FDM0NBLGVBQXNCLFNBQVksT0FBNkI7QUFDN0QsU0FBTyxPQUFPLFVBQVUsYUFBYSxNQUFPLE1BQStCLElBQUk7QUFDakY7QUFHTyxTQUFTLFFBQVEsS0FBYSxPQUEyQixTQUFnRTtBQUM5SCxNQUFJLE9BQU8sSUFBSSxTQUFTLEdBQUcsSUFBSSxNQUFNO0FBQ3JDLFFBQU0sTUFBTSxDQUFDLE1BQWMsVUFBd0I7QUFDakQsV0FBTyxHQUFHLElBQUksR0FBRyxJQUFJLElBQUksbUJBQW1CLEtBQUssQ0FBQztBQUNsRCxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksUUFBUSxXQUFXLE1BQU8sS0FBSSxVQUFVLEdBQUc7QUFDL0MsTUFBSSxRQUFRLFFBQVEsTUFBTyxLQUFJLE9BQU8sR0FBRztBQUN6QyxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsRUFBRTtBQUNyRCxNQUFJLFFBQVEsWUFBWSxXQUFZLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxVQUFVLEtBQUssRUFBRTtBQUMvRSxNQUFJLFNBQVMsS0FBSztBQUNsQixTQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsRUFBRTtBQUM5Qjs7O0FDeEJBLElBQU0sYUFBYTtBQUVuQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxJQUFJLE1BQXFCLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFFekQsSUFBTSxRQUFOLE1BQWU7QUFBQTtBQUFBLEVBRXBCLFVBQVU7QUFBQSxFQUNELFFBQVEsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBRXpDLFNBQWdDLENBQUM7QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksU0FBNkIsS0FBNEM7QUFDbkYsU0FBSyxXQUFXO0FBQ2hCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxFQUFFO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLEtBQUssV0FBVyxLQUFLO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsWUFBcUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRUEsUUFBUSxRQUF1QjtBQUM3QixlQUFXQyxVQUFTLE9BQVEsTUFBSyxLQUFLQSxPQUFNLE9BQU8sRUFBRSxLQUFLQTtBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixTQUFLLFVBQVU7QUFDZixTQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLE1BQWU7QUFDYixVQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsVUFBTSxRQUFpQixDQUFDO0FBQ3hCLFFBQUksUUFBUTtBQUNaLGVBQVdBLFVBQVMsS0FBSyxVQUFVLEdBQUc7QUFDcEMsZUFBUyxLQUFLLFVBQVVBLE1BQUssRUFBRSxTQUFTO0FBQ3hDLFlBQU0sT0FBTyxNQUFNLFNBQVMsY0FBYyxRQUFRO0FBQ2xELFVBQUksS0FBTSxPQUFNLEtBQUtBLE1BQUs7QUFDMUIsWUFBTSxJQUFJQSxPQUFNLFdBQVcsSUFBSSxPQUFPQSxPQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3REO0FBQ0EsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxLQUFLQSxRQUFjLE9BQWlCO0FBQ2xDLFVBQU0sTUFBTSxLQUFLLEtBQUtBLE9BQU0sT0FBTztBQUNuQyxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSSxNQUFNLEdBQUcsVUFBVUEsT0FBTSxTQUFTQSxPQUFNLE9BQU8sR0FBRyxJQUFLO0FBQzNELFVBQU0sTUFBTSxNQUFNQSxNQUFLO0FBQ3ZCLFFBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHLEdBQUcsTUFBTyxLQUFJLEtBQUssSUFBSSxLQUFLLEVBQUUsT0FBQUEsUUFBTyxNQUFNLENBQUM7QUFDakUsV0FBTyxJQUFJO0FBQ1gsUUFBSSxDQUFDLEtBQUssUUFBUyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3BDO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBMkI7QUFDakMsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLEtBQUssb0JBQUksSUFBb0I7QUFDN0QsU0FBSyxVQUFVO0FBQ2YsZUFBVyxTQUFTLFNBQVM7QUFDM0IsWUFBTSxNQUFNLEtBQUssS0FBSyxNQUFNLE9BQU87QUFDbkMsVUFBSSxNQUFNLFdBQVcsT0FBTztBQUMxQixZQUFJLE9BQU87QUFDWCxhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCLE9BQU87QUFDTCxjQUFNLEVBQUUsVUFBVSxHQUFHQSxPQUFNLElBQUk7QUFDL0IsYUFBSyxVQUFVLEtBQUtBLFFBQU8sYUFBYSxNQUFNLE1BQU0sSUFBSSxNQUFNLFdBQVcsRUFBRSxLQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLLFVBQVU7QUFDZixlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFdBQUssT0FBTyxHQUFHO0FBQ2YsVUFBSSxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ3JCLGFBQUssS0FBSyxXQUFXLE1BQVM7QUFDOUIsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsU0FBSyxTQUFTLENBQUM7QUFDZixTQUFLLFVBQVU7QUFDZixlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFFBQVEsR0FBRztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxVQUFVLEtBQWEsUUFBZSxVQUFtQixPQUFxQjtBQUM1RSxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSSxNQUFNLEdBQUcsVUFBVSxPQUFPLE9BQU87QUFHbkMsWUFBTSxRQUFRLEdBQUcsTUFBTSxPQUFPLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sT0FBTyxHQUFHLFNBQVMsT0FBTztBQUN0RyxVQUFJLE1BQU87QUFBQSxJQUNiO0FBQ0EsUUFBSSxDQUFDLFlBQVksUUFBUSxFQUFHLE1BQUssS0FBSyxPQUFPLE9BQU87QUFDcEQsU0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixRQUFJLEtBQUs7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBbUI7QUFDeEIsZUFBUztBQUVQLFlBQU0sT0FBTyxJQUFJLEtBQ2IsSUFBSSxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDLENBQUMsSUFDdEQsQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQU1BLE9BQU0sUUFBUSxDQUFDO0FBQzlELFVBQUksQ0FBQyxLQUFNO0FBQ1gsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWEsTUFBb0I7QUFDdkMsVUFBTSxTQUFTLElBQUksSUFBSTtBQUN2QixVQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBd0JBLE9BQU0sVUFBVSxTQUFTLElBQUk7QUFDM0UsVUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNqRyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSTtBQUMzQixZQUFNLFVBQVUsQ0FBQyxTQUFTLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDN0UsVUFBSSxRQUFTLE1BQUssTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sS0FBYSxFQUFFLE9BQUFBLFFBQU8sTUFBTSxHQUFrQjtBQUNsRCxRQUFJLEtBQUssT0FBTyxNQUFNQSxNQUFLLENBQUM7QUFDNUIsUUFBSSxLQUFLQTtBQUNULFFBQUksTUFBTyxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFVBQVUsSUFBWTtBQUN6QixRQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTztBQUNoQyxRQUFJLENBQUMsS0FBSztBQUNSLFVBQUksS0FBSyxNQUFNLFFBQVEsVUFBVyxNQUFLLFFBQVE7QUFDL0MsWUFBTSxFQUFFLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3hCLFdBQUssTUFBTSxJQUFJLFNBQVMsR0FBRztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxVQUFJLElBQUksTUFBTTtBQUNaLGFBQUssTUFBTSxPQUFPLE9BQU87QUFDekI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDN0xBLElBQU0sUUFBUTtBQUNkLElBQU0sVUFBVTtBQUNoQixJQUFNQyxtQkFBa0I7QUFHakIsU0FBUyxTQUFTLFFBQVEsSUFBd0I7QUFDdkQsTUFBSTtBQUNGLFVBQU0sVUFBVSxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsTUFBTSxHQUFHO0FBQ3pFLFdBQU8sT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUcsR0FBRyxLQUFLO0FBQUEsRUFDNUQsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsS0FBYSxLQUFxQjtBQUN4RCxRQUFNLE9BQU8sTUFBTSxNQUFPO0FBQzFCLFNBQU8sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSTtBQUMxRTtBQWVPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFFVCxZQUFZLE9BQXFCO0FBQy9CLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBaUM7QUFDckMsU0FBSyxLQUFLLHlCQUF5QjtBQUNuQyxTQUFLLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxTQUF1QjtBQUMxQixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsRUFBRSxRQUFRLENBQUM7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXlCO0FBQzdCLFVBQU0sRUFBRSxhQUFhLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDM0MsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDdEMsU0FBSyxVQUFVLEVBQUUsU0FBUyw0QkFBNEIsQ0FBQztBQUN2RCxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEtBQU0sS0FBSyxNQUFNLE9BQU87QUFDOUIsWUFBTSxTQUFTLFlBQVksTUFBTUEsa0JBQWlCLE1BQU0sS0FBSyxVQUFVLEVBQUUsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUNoRyxXQUFLLFVBQVUsQ0FBQyxFQUFFLFlBQVksS0FBSyxRQUFRLE1BQU07QUFDL0MsYUFBSyxVQUFVO0FBQ2YsZUFBTztBQUNQLFlBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsZUFBSyxVQUFVLEdBQUc7QUFDbEIsa0JBQVEsR0FBRztBQUFBLFFBQ2IsTUFBTyxRQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDMUM7QUFDQSxXQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxRQUFJLENBQUMsS0FBSyxXQUFZLE1BQU0sU0FBUyxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssSUFBTSxRQUFPO0FBRXZGLFNBQUssU0FBUyxNQUFNLFNBQVMsVUFBVSxDQUFDLHVCQUF1QixVQUFVLEVBQUUsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3RHLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFFBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxPQUFPLFFBQVE7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsS0FBK0I7QUFDdkMsVUFBTSxFQUFFLFdBQVcsWUFBWSxJQUFJLEtBQUs7QUFDeEMsU0FBSyxTQUFTO0FBQ2QsUUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFRO0FBQ3hDLFNBQUssU0FBUyxZQUFZLE1BQU0sUUFBUSxLQUFLLFlBQVksSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUVyRSxXQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQ3JGQSxJQUFNLFNBQVM7QUFDZixJQUFNLFdBQVc7QUFFakIsSUFBTSxVQUFVO0FBRWhCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFFckIsSUFBTSxrQkFBa0I7QUFDeEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQVdkLElBQU0saUJBQU4sTUFBTSx3QkFBdUIsWUFBWTtBQUFBLEVBQzlDLE9BQWdCLGFBQWE7QUFBQSxFQUM3QixPQUFnQixPQUFPO0FBQUEsRUFDdkIsT0FBZ0IsVUFBVTtBQUFBLEVBQzFCLE9BQWdCLFNBQVM7QUFBQSxFQUV6QixTQUEyRDtBQUFBLEVBQzNELFlBQWlFO0FBQUEsRUFDakUsVUFBNkQ7QUFBQTtBQUFBLEVBRzdELE1BQU07QUFBQTtBQUFBLEVBRU47QUFBQSxFQUVTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFDM0IsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFDM0IsYUFBYSxJQUFJLGdCQUFnQjtBQUFBLEVBQzFDLFNBQVM7QUFBQSxFQUNULE9BQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVTLFlBQVksb0JBQUksSUFBVTtBQUFBLEVBQ25DLFlBQVk7QUFBQSxFQUNaLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBLFdBQVc7QUFBQSxFQUVYLFlBQVksU0FBMEIsY0FBMkIsZ0JBQWdCLFFBQVEsU0FBUyxHQUFHO0FBQ25HLFVBQU07QUFDTixVQUFNLFVBQVUsTUFBYyxZQUFZLE9BQU8sRUFBRSxTQUFTLEVBQUUsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxRSxVQUFNLFNBQVMsTUFBYyxLQUFLLFVBQVUsRUFBRSxLQUFLO0FBQ25ELFNBQUssV0FBVztBQUNoQixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVLEdBQUcsUUFBUSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ3ZDLFNBQUssU0FBUyxJQUFJO0FBQUEsTUFDaEIsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLO0FBQUEsTUFDOUIsQ0FBQyxZQUFZLEtBQUssTUFBTSxPQUFPLEVBQUUsUUFBUSxDQUFDO0FBQUEsSUFDNUM7QUFDQSxTQUFLLFVBQVUsSUFBSSxPQUFPLGFBQWEsUUFBUSxNQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssUUFBUSxNQUFVO0FBQ2pHLFNBQUssV0FBVyxJQUFJLFFBQVE7QUFBQSxNQUMxQjtBQUFBLE1BQ0EsV0FBVyxRQUFRLFVBQVUsU0FBUyxPQUFPLFFBQVEsVUFBVTtBQUFBLE1BQy9EO0FBQUEsTUFDQSxPQUFPLE1BQU0sU0FBUyxRQUFRLEtBQUs7QUFBQSxNQUNuQyxNQUFNLENBQUMsU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsTUFDckMsU0FBUyxNQUFNLEtBQUssUUFBUSxjQUFjLGtDQUFrQztBQUFBLElBQzlFLENBQUM7QUFDRCxTQUFLLFVBQVUsSUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLE9BQU87QUFDdkQsU0FBSyxVQUFVO0FBQUEsTUFDYjtBQUFBLE1BQ0EsT0FBTyxLQUFLO0FBQUEsTUFDWjtBQUFBLE1BQ0EsS0FBSyxNQUFNLEtBQUs7QUFBQSxNQUNoQixTQUFTLENBQUMsTUFBTSxPQUFPLEtBQUssU0FBUyxNQUFNLEVBQUU7QUFBQSxNQUM3QyxPQUFPLENBQUMsTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxJQUMvQztBQUVBLFNBQUssaUJBQWlCLFFBQVEsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLLENBQUM7QUFDN0QsU0FBSyxpQkFBaUIsV0FBVyxDQUFDLFVBQVUsS0FBSyxZQUFZLEtBQUssQ0FBQztBQUNuRSxTQUFLLGlCQUFpQixTQUFTLENBQUMsVUFBVSxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQy9ELFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUVBLElBQUksYUFBcUI7QUFDdkIsUUFBSSxLQUFLLE9BQVEsUUFBTyxnQkFBZTtBQUN2QyxXQUFPLEtBQUssT0FBTyxTQUFTLGdCQUFlLE9BQU8sZ0JBQWU7QUFBQSxFQUNuRTtBQUFBO0FBQUEsRUFHQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssUUFBUSxrQkFBa0IsS0FBSyxPQUFPLGtCQUFrQjtBQUFBLEVBQ3RFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLEtBQUssTUFBc0M7QUFDekMsV0FBTyxLQUFLLFNBQVMsUUFBUSxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxFQUN0RjtBQUFBO0FBQUEsRUFHQSxhQUFhLE1BQXdCO0FBQ25DLFVBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxLQUFLLE9BQU8sVUFBVSxDQUFDLEtBQUssUUFBUTtBQUNqRCxRQUFJLEtBQU0sTUFBSyxPQUFPLEtBQUssSUFBSTtBQUMvQixXQUFPLENBQUMsQ0FBQztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsUUFBeUI7QUFDdkIsV0FBTyxLQUFLLFNBQVMsTUFBTTtBQUFBLEVBQzdCO0FBQUEsRUFFQSxNQUFNLE9BQU8sS0FBTSxTQUFTLElBQVU7QUFDcEMsU0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQzdCLFNBQUssUUFBUSxFQUFFLE1BQU0sUUFBUSxVQUFVLEtBQUssR0FBRyxtQkFBbUI7QUFBQSxFQUNwRTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sTUFBTSxPQUE2QjtBQUN2QyxVQUFNLFVBQVUsRUFBRSxLQUFLO0FBQ3ZCLFVBQU0sU0FBUyxNQUFlLENBQUMsQ0FBQyxLQUFLLFVBQVUsWUFBWSxLQUFLLFlBQVksVUFBVSxLQUFLO0FBQzNGLFFBQUk7QUFDRixZQUFNLEVBQUUsS0FBSyxNQUFNLElBQUksS0FBSztBQUM1QixZQUFNLENBQUMsTUFBTSxNQUFNLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLEdBQUcsR0FBRyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLFVBQUksT0FBTyxFQUFHO0FBQ2QsV0FBSyxTQUFTLElBQUk7QUFDbEIsWUFBTSxFQUFFLEtBQUssTUFBTSxVQUFVLElBQUksUUFBUSxNQUFNLFFBQVEsS0FBSyxRQUFRO0FBQ3BFLFlBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxjQUFjLEtBQUssUUFBUSxLQUFLLGFBQWEsS0FBSyxNQUFNLFNBQVMsR0FBRyxNQUFNO0FBQ3JHLFdBQUssT0FBTyxLQUFLLFNBQVMsUUFBUTtBQUNsQyxVQUFJLE1BQU8sTUFBSyxRQUFRO0FBQUEsVUFDbkIsTUFBSyxRQUFRO0FBQUEsSUFDcEIsU0FBUyxPQUFPO0FBQ2QsVUFBSSxPQUFPLEVBQUc7QUFDZCxVQUFJLE1BQU8sTUFBSyxjQUFjLEtBQUs7QUFBQSxVQUM5QixNQUFLLFFBQVEsTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDeEM7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBbUI7QUFDMUIsU0FBSyxNQUFNLElBQUksUUFBUSx1QkFBdUIsSUFBSTtBQUNsRCxRQUFJLEtBQUssUUFBUSxJQUFLO0FBQ3RCLFNBQUssUUFBUSxNQUFNLFlBQVksS0FBSyxHQUFHO0FBQ3ZDLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSztBQUN6QyxTQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3pCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFnQjtBQUN0QixVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxRQUFJLEtBQUssYUFBYSxhQUFhO0FBQ2pDLFdBQUssUUFBUSxLQUFLLHVCQUF1QixXQUFXLFdBQVc7QUFDL0Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFFBQVEsS0FBSyxhQUFhLEtBQUssYUFBYSxPQUFPLENBQUM7QUFDbEUsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNoRSxTQUFLLE1BQU0sYUFBYSxFQUFFLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUMzQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUVBLGNBQWMsT0FBbUI7QUFDL0IsU0FBSyxRQUFRO0FBQ2IsVUFBTSxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxNQUFNLGNBQWMsRUFBRSxNQUFNLEdBQVMsS0FBeUI7QUFDNUQsUUFBSSxDQUFFLE1BQU0sS0FBSyxhQUFhLFVBQVUsS0FBSyxHQUFHLEVBQUk7QUFDcEQsU0FBSyxXQUFXLFVBQVUsS0FBSyxnQkFBZ0IsS0FBSyxXQUFXLElBQUk7QUFDbkUsU0FBSyxnQkFBZ0I7QUFDckIsUUFBSSxLQUFLLFlBQVksU0FBVSxNQUFLLFFBQVEsS0FBSywyREFBMkQ7QUFBQSxFQUM5RztBQUFBLEVBRUEsVUFBZ0I7QUFDZCxVQUFNLFNBQVMsQ0FBQyxNQUFjLFFBQzVCLEtBQUssYUFBYSxLQUFLLG1CQUFtQixNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssV0FBVyxPQUFPLENBQUM7QUFDekYsV0FBTyxVQUFVLE1BQU0sS0FBSyxVQUFVLEtBQUssT0FBTyxDQUFDO0FBQ25ELFdBQU8sWUFBWSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3JDLFdBQU8sWUFBWSxNQUFNLEtBQUssUUFBUSxRQUFRLENBQUM7QUFBQSxFQUNqRDtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssUUFBUSxLQUFLLEtBQUssT0FBTyxVQUFVLEdBQUcsS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBSVMsU0FBb0I7QUFBQSxJQUMzQixRQUFRLENBQUMsU0FBUztBQUNoQixXQUFLLFNBQVMsSUFBSSxPQUFPLE1BQU0sS0FBSyxPQUFPO0FBQzNDLFVBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxLQUFLLElBQUk7QUFDdkMsWUFBTSxVQUFVLEtBQUssU0FBUyxXQUFXO0FBQ3pDLFVBQUksU0FBUztBQUNYLGFBQUssT0FBTyxJQUFJO0FBQ2hCLGFBQUssTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLElBQUksQ0FBQztBQUFBLE1BQ2xEO0FBQ0EsVUFBSSxTQUFTLEtBQUssT0FBTztBQUN2QixhQUFLLE1BQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxVQUFVLENBQUM7QUFDNUMsYUFBSyxZQUFZO0FBQUEsTUFDbkI7QUFDQSxVQUFJLENBQUMsU0FBUztBQUNaLGFBQUssUUFBUTtBQUNiLGFBQUssU0FBUyxJQUFJO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQ3JCLFlBQU0sUUFBZSxLQUFLLElBQUk7QUFDOUIsVUFBSSxDQUFDLEtBQUssUUFBUSxNQUFNLEtBQUssRUFBRyxNQUFLLE1BQU0sTUFBTSxLQUFLO0FBQ3RELFdBQUssT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUVBLE9BQU8sQ0FBQyxNQUFNLFFBQVE7QUFDcEIsWUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEtBQUssS0FBSztBQUM1QyxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFVBQUksU0FBUyxLQUFNLE1BQUssY0FBYyxJQUFLO0FBQUEsZUFDbEMsU0FBUyxRQUFRLEtBQU0sTUFBSyxLQUFLLElBQUk7QUFBQSxlQUNyQyxTQUFTLEtBQU0sTUFBSyxNQUFNLE1BQU0sR0FBRztBQUM1QyxXQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsSUFDeEI7QUFBQSxJQUVBLE1BQU0sQ0FBQyxNQUFNLFVBQVU7QUFDckIsV0FBSyxPQUFPO0FBQ1osVUFBSSxLQUFLLFFBQVEsT0FBUTtBQUN6QixXQUFLLE9BQU87QUFDWixZQUFNLE9BQU8sUUFBUSxvQkFBb0IsS0FBSyxTQUFTLEtBQUssU0FBUyxDQUFDLEtBQUs7QUFDM0UsVUFBSSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQU0sTUFBSyxRQUFRLElBQUk7QUFBQSxVQUM1QyxNQUFLLEtBQUssaUJBQWlCO0FBQUEsSUFDbEM7QUFBQSxJQUVBLE1BQU0sQ0FBQyxTQUFTO0FBQ2QsVUFBSSxTQUFTLEtBQUssU0FBUyxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sSUFBSTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWtCO0FBQ3JCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFFBQUksQ0FBQyxLQUFLLE9BQVE7QUFDbEIsU0FBSyxXQUFXO0FBQ2hCLFNBQUssT0FBTyxNQUFNO0FBQ2xCLFNBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixTQUFLLE1BQU0sUUFBUSxNQUFPLEtBQUssWUFBWSxDQUFFO0FBQUEsRUFDL0M7QUFBQSxFQUVBLE1BQU0sTUFBWSxLQUFnQjtBQUNoQyxTQUFLLFFBQVE7QUFDYixTQUFLO0FBQ0wsUUFBSSxDQUFDLEtBQUssVUFBVSxJQUFJLE9BQU8sSUFBTSxNQUFLLEtBQUssY0FBYyxNQUFNLEdBQUc7QUFDdEUsU0FBSyxRQUFRLEdBQUc7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQVksY0FBNkI7QUFDaEQsUUFBSSxnQkFBZ0IsQ0FBQyxLQUFLLEtBQUssU0FBUyxZQUFZLEdBQUc7QUFDckQsV0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sWUFBWSxFQUFFLE1BQU0sQ0FBQyxPQUFPO0FBQUEsSUFDekQ7QUFDQSxRQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssU0FBUyxJQUFJO0FBQzNDLFNBQUssT0FBTyxJQUFJO0FBQ2hCLFFBQUksZ0JBQWdCLFNBQVMsS0FBSyxNQUFPLE1BQUssTUFBTSxXQUFXLEVBQUUsYUFBYSxDQUFDO0FBQUEsRUFDakY7QUFBQSxFQUVBLE9BQU8sTUFBWSxNQUFxQjtBQUN0QyxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsVUFBVSwwQkFBMEIsT0FBTyxLQUFLLDJCQUEyQixFQUFFO0FBQzFGLFFBQUksQ0FBQyxLQUFLLEtBQU0sTUFBSyxRQUFRLFlBQVksSUFBSTtBQUM3QyxTQUFLLFNBQVMsSUFBSTtBQUNsQixRQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssT0FBTyxRQUFRO0FBQUEsRUFDL0M7QUFBQSxFQUVBLE9BQU8sTUFBa0I7QUFDdkIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQWtCO0FBQ3pCLFVBQU0sTUFBTSxLQUFLO0FBQ2pCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixRQUFJLFdBQVc7QUFDZixRQUFJLFFBQVEsS0FBSztBQUNqQixTQUFLLFVBQVUsSUFBSSxHQUFHO0FBQ3RCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLGVBQVcsUUFBUSxLQUFLLFdBQVc7QUFDakMsVUFBSSxLQUFLLGFBQWEsS0FBSyxRQUFRLFNBQVMsSUFBSSxFQUFHO0FBQ25ELFdBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsV0FBSyxLQUFLLEdBQUk7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUEsRUFLQSxRQUFRLE1BQVksRUFBRSxNQUFNLFNBQUFDLFNBQVEsR0FBbUI7QUFDckQsVUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBUUEsU0FBUSxNQUFNO0FBQUEsTUFDcEIsS0FBSztBQUNILGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxZQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsTUFBTSxRQUFRQSxTQUFRLE1BQU0sRUFBRyxRQUFPO0FBQzNELG1CQUFXLFVBQWlCLFlBQVksSUFBSSxFQUFHLE1BQUssTUFBTSxNQUFhLEtBQUssTUFBTSxDQUFDO0FBQ25GLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxZQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsTUFBTSxRQUFRQSxTQUFRLElBQUksRUFBRyxRQUFPO0FBQ3pELGVBQU8sUUFBUUEsUUFBTztBQUN0QixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsU0FBU0EsUUFBTztBQUFBLE1BQ3ZDLEtBQUs7QUFDSCxlQUFPLEtBQUssY0FBYyxNQUFNQSxRQUFPO0FBQUEsTUFDekMsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLE1BQU1BLFFBQU87QUFBQSxJQUN0QztBQUNBLFFBQUksQ0FBUSxlQUFlQSxRQUFPLEVBQUcsUUFBTztBQUM1QyxTQUFLLFFBQVEsY0FBYztBQUMzQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsY0FBYyxNQUFZLE9BQXlCO0FBQ2pELFVBQU0sS0FBSyxNQUFNO0FBQ2pCLFFBQUksT0FBTyxVQUFhLENBQUMsS0FBSyxLQUFNLFFBQU87QUFFM0MsZUFBV0MsVUFBZ0IsV0FBVyxNQUFNLFFBQVEsRUFBRyxNQUFLLE9BQU8sS0FBS0EsTUFBSztBQUM3RSxTQUFLLFFBQVEsS0FBSztBQUNsQixVQUFNLFVBQVUsS0FBSyxRQUFRLFNBQVMsS0FBSyxLQUFLLEtBQUssU0FBUyxTQUFTLEtBQUs7QUFDNUUsV0FBTyxXQUFXLE9BQU8sRUFBRSxFQUFFLFdBQVcsS0FBSyxPQUFPO0FBQUEsRUFDdEQ7QUFBQSxFQUVBLFNBQVMsTUFBWSxPQUF5QjtBQUM1QyxVQUFNLEVBQUUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFJO0FBQ3ZDLFFBQUksU0FBUyxnQkFBZ0I7QUFDM0IsV0FBSyxRQUFRLFNBQVMsT0FBTyxJQUFJLEtBQUssWUFBWTtBQUNsRCxhQUFPO0FBQUEsSUFDVDtBQUNBLFNBQUssU0FBUyxtQkFBbUIsU0FBUyx5QkFBeUIsTUFBTSxZQUFZO0FBQ25GLFdBQUssSUFBSSxNQUFNLElBQUksQ0FBQztBQUNwQixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU8sS0FBSyxPQUFRLE1BQU0sS0FBSyxLQUFLLEtBQUssU0FBUyxTQUFTLEtBQUssS0FBSyxLQUFLLFFBQVEsU0FBUyxLQUFLO0FBQUEsRUFDbEc7QUFBQSxFQUVBLE1BQU0sTUFBWSxPQUFvQjtBQUNwQyxVQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzdCLFVBQU1BLFNBQVEsQ0FBQyxLQUFLLFNBQWdCLFVBQVUsTUFBTTtBQUNwRCxRQUFJQSxRQUFPO0FBQ1QsV0FBSyxPQUFPLEtBQUtBLFFBQU8sS0FBSztBQUM3QixXQUFLLFFBQVEsS0FBSztBQUNsQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFNBQWdCLFdBQVcsTUFBTTtBQUN2QyxRQUFJLE9BQVEsTUFBSyxTQUFTO0FBRTFCLFFBQUksU0FBUyxDQUFDLEtBQUssWUFBWSxNQUFNLElBQUksQ0FBQyxLQUFLLFNBQVUsTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUM5RTtBQUFBO0FBQUEsRUFHQSxZQUFZLFFBQXlCO0FBQ25DLFFBQUksQ0FBQyxLQUFLLFNBQVMsQ0FBQyxLQUFLLFVBQVUsS0FBTSxRQUFPO0FBQ2hELFVBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxNQUFNO0FBQ3RDLFFBQUksS0FBSyxTQUFTLFFBQVEsYUFBYyxNQUFLLFNBQVMsTUFBTTtBQUM1RCxTQUFLLFNBQVMsSUFBSSxNQUFNO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFNBQVMsRUFBRSxNQUFNLE1BQUFDLE1BQUssR0FBZ0I7QUFDcEMsU0FBSyxNQUFNLFdBQVcsRUFBRSxNQUFNLE1BQU0sTUFBQUEsTUFBSyxDQUFDO0FBQUEsRUFDNUM7QUFBQSxFQUVBLFFBQVEsTUFBNEIsU0FBdUI7QUFDekQsUUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJLEVBQUc7QUFDN0IsU0FBSyxTQUFTLElBQUksSUFBSTtBQUN0QixRQUFJLEtBQUssTUFBTSxVQUFVLEVBQUUsTUFBTSxRQUFRLENBQUMsRUFBRyxTQUFRLEtBQUssb0JBQW9CLE9BQU8sRUFBRTtBQUFBLEVBQ3pGO0FBQUEsRUFFQSxNQUFzQyxNQUFTLFFBQXVEO0FBQ3BHLFFBQUksS0FBSyxVQUFVLFNBQVMsUUFBUyxRQUFPO0FBQzVDLFdBQU8sS0FBSyxjQUFjLE9BQU8sT0FBTyxJQUFJLE1BQU0sTUFBTSxFQUFFLFlBQVksS0FBSyxDQUFDLEdBQUcsTUFBTSxDQUFDO0FBQUEsRUFDeEY7QUFBQSxFQUVBLFFBQVEsS0FBVSxRQUFzQjtBQUN0QyxRQUFJLEtBQUssT0FBUTtBQUNqQixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsTUFBTTtBQUN0QixlQUFXLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUcsT0FBTSxLQUFLLEtBQU0sSUFBSSxNQUFNO0FBQzNGLFNBQUssU0FBUyxLQUFLLE1BQU07QUFDekIsU0FBSyxRQUFRLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNwQyxTQUFLLE1BQU0sU0FBUyxFQUFFLEdBQUcsS0FBSyxRQUFRLElBQUksVUFBVSxPQUFPLENBQUM7QUFBQSxFQUM5RDtBQUNGOzs7QUN0Yk8sSUFBTSxXQUFOLE1BQStCO0FBQUEsRUFDcEMsaUJBQWlCO0FBQUEsRUFDakIsU0FBaUM7QUFBQSxFQUNqQyxZQUEyRDtBQUFBLEVBQzNELFVBQTRGO0FBQUEsRUFDNUYsVUFBa0M7QUFBQSxFQUN6QixPQUFpQixDQUFDO0FBQUEsRUFDM0I7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxLQUFhLFdBQXFCO0FBQzVDLFNBQUssTUFBTTtBQUNYLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFNBQUssS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBRUEsTUFBTSxNQUFxQjtBQUN6QixTQUFLLGFBQWEsS0FBSyxTQUFTLEtBQUssYUFBYTtBQUNsRCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQVM7QUFBQSxFQUN6RDtBQUFBLEVBRUEsT0FBTyxNQUFzQjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUFBLEVBQzFEO0FBQUEsRUFFQSxPQUFhO0FBQ1gsV0FBTyxLQUFLLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsU0FBSyxZQUFZLEVBQUUsTUFBTSxPQUFPLFVBQVUsV0FBVyxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ3RGO0FBQUEsRUFFQSxJQUFJLE9BQU8sTUFBTSxTQUFTLElBQVU7QUFDbEMsU0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLFVBQVUsU0FBUyxJQUFLLENBQUM7QUFBQSxFQUMxRDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sS0FBSyxjQUFjO0FBQUEsRUFDNUI7QUFDRjtBQU9PLElBQU0sUUFBTixNQUFtQztBQUFBO0FBQUEsRUFFeEMsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsZ0JBQWdCO0FBQUEsRUFDUCxRQUFvQixDQUFDO0FBQUEsRUFDckIsT0FBTyxJQUFJLFlBQVk7QUFBQSxFQUNoQyxVQUFVLG9CQUFJLElBQVc7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFFVCxNQUFNLE1BQWMsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUVyQyxTQUFTLE1BQWM7QUFFckIsU0FBSztBQUNMLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLFFBQVEsQ0FBQyxJQUFZLFFBQStCO0FBQ2xELFVBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxTQUFTLElBQUksSUFBSTtBQUMxQyxTQUFLLFFBQVEsSUFBSSxLQUFLO0FBQ3RCLFdBQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDeEM7QUFBQSxFQUVBLE9BQU8sQ0FBQyxLQUFhLGNBQThCO0FBQ2pELFVBQU0sT0FBTyxJQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3hDLFNBQUssTUFBTSxLQUFLLElBQUk7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksWUFBOEIsS0FBSztBQUFBO0FBQUEsRUFHL0MsTUFBTSxTQUF3QjtBQUM1QixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksSUFBSyxPQUFNLFFBQVEsUUFBUTtBQUFBLEVBQ3JEO0FBQUEsRUFFQSxNQUFNLEtBQUssSUFBMkI7QUFDcEMsVUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixlQUFTO0FBQ1AsWUFBTSxLQUFLLE9BQU87QUFDbEIsWUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUM7QUFDaEcsVUFBSSxDQUFDLElBQUs7QUFDVixXQUFLLFFBQVEsT0FBTyxHQUFHO0FBQ3ZCLFdBQUssU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLElBQUksRUFBRTtBQUMxQyxVQUFJLElBQUk7QUFBQSxJQUNWO0FBQ0EsU0FBSyxTQUFTO0FBQ2QsVUFBTSxLQUFLLE9BQU87QUFBQSxFQUNwQjtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxFQUN6QjtBQUNGO0FBR08sSUFBTSxRQUFOLE1BQU0sT0FBTTtBQUFBLEVBQ1IsUUFBUSxJQUFJLE1BQU07QUFBQSxFQUNsQixXQUFxQixDQUFDO0FBQUEsRUFDdEIsT0FBeUIsQ0FBQztBQUFBLEVBQzFCO0FBQUEsRUFFVCxZQUFZLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFHO0FBQ3ZFLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxJQUFJLGVBQWUsRUFBRSxLQUFLLCtCQUErQixPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsS0FBSztBQUN2RyxTQUFLLE9BQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pGLGVBQVcsUUFBUSxDQUFDLFFBQVEsV0FBVyxhQUFhLE9BQU8sVUFBVSxPQUFPLEdBQVk7QUFDdEYsV0FBSyxPQUFPLGlCQUFpQixNQUFNLENBQUMsVUFBVTtBQUM1QyxjQUFNLGVBQWU7QUFDckIsYUFBSyxLQUFLLEtBQUssQ0FBQyxNQUFNLEtBQXdCLENBQUM7QUFBQSxNQUNqRCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFtQjtBQUM3RixVQUFNLFFBQVEsSUFBSSxPQUFNLFNBQVMsS0FBSztBQUN0QyxVQUFNLE1BQU0sT0FBTztBQUNuQixVQUFNLEtBQUssT0FBTztBQUNsQixVQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFNBQVMsTUFBc0I7QUFDN0IsV0FBTyxLQUFLLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxVQUFvQjtBQUNsQixXQUFPLEtBQUssU0FBUyxJQUFJLENBQUMsU0FBVSxLQUFLLE1BQU0sSUFBSSxFQUFvQixDQUFDO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsTUFBTSxZQUEyQjtBQUMvQixVQUFNLEtBQUssTUFBTSxLQUFLLElBQU07QUFDNUIsU0FBSyxLQUFLLE9BQU87QUFDakIsVUFBTSxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQzFCO0FBQ0Y7QUFFTyxTQUFTLE1BQU0sS0FBYSxTQUFrQixRQUFRLFlBQWtCO0FBQzdFLFNBQU8sRUFBRSxHQUFJLFdBQVcsRUFBRSxRQUFRLEdBQUksT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUc7QUFDaEc7QUFPTyxTQUFTLFFBQVEsTUFBYyxnQkFBZ0IsTUFBWTtBQUNoRSxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsU0FBUyxFQUFFLFVBQVUsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM5RCxTQUFPLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxRQUFRO0FBQ3pEOzs7QVpwTEEsSUFBTSxZQUFZLENBQUMsZUFBZSxhQUFhLEVBQUU7QUFBQSxFQUFJLENBQUMsU0FDcEQsYUFBYSxJQUFJLElBQUksaUJBQWlCLElBQUksSUFBSSxZQUFZLEdBQUcsR0FBRyxNQUFNO0FBQ3hFO0FBR0EsU0FBUyxNQUFNLE1BQXNCO0FBQ25DLFFBQU0sQ0FBQyxFQUFFLElBQUksSUFBSSxVQUFVLEtBQUssSUFBSSxFQUFFLE1BQU0sSUFBSSxPQUFPLGVBQWUsSUFBSSxxQkFBcUIsR0FBRyxDQUFDLEtBQUssQ0FBQztBQUN6RyxTQUFPLEdBQUcsTUFBTSxvQkFBb0IsSUFBSSxFQUFFO0FBQzFDLFNBQU87QUFDVDtBQUVBLElBQU0sT0FBTyxDQUFDLFNBQXVCLEtBQUssTUFBTSxNQUFNLElBQUksQ0FBQztBQUczRCxJQUFNLFNBQVMsQ0FBQyxPQUFhLE9BQXdCLEtBQUssVUFBVSxFQUFFLEdBQUcsT0FBTyxHQUFHLENBQUM7QUFFcEYsZUFBZSxNQUFNLFVBQVUsQ0FBQyxHQUFtQjtBQUNqRCxRQUFNLFFBQVEsSUFBSSxNQUFNLE9BQU87QUFDL0IsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEtBQUssT0FBTztBQUNsQixTQUFPO0FBQ1Q7QUFFQSxLQUFLLHVCQUF1QixZQUFZO0FBQ3RDLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsU0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxLQUFLLGNBQWMsRUFBRSxFQUFFLEdBQUcsTUFBTSxjQUFjLENBQUM7QUFDeEYsQ0FBQztBQUVELEtBQUsscUVBQXFFLFlBQVk7QUFDcEYsUUFBTSxFQUFFLE9BQU8sS0FBSyxHQUFHLElBQUksS0FBSyxjQUFjO0FBQzlDLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsUUFBTSxLQUFLLElBQUksUUFBUSxPQUFrQixJQUFpQixDQUFDLENBQUMsQ0FBQztBQUM3RCxRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFNBQU8sTUFBTSxPQUFPLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRSxHQUFHLE1BQU0sY0FBYyxDQUFDO0FBQ2pFLFFBQU0sS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQzlCLFFBQU0sS0FBSyxJQUFJLE1BQU0sZ0JBQWdCLENBQUM7QUFDdEMsUUFBTSxLQUFLLElBQUksTUFBTSxTQUFTLENBQUM7QUFDL0IsUUFBTSxTQUFTLEtBQUssUUFBUSxFQUFFO0FBQzlCLFNBQU8sVUFBVSxNQUFNLFVBQVUsT0FBTyxJQUFJLENBQUMsVUFBVSxLQUFLLFVBQVUsS0FBSyxDQUFDLENBQUM7QUFDN0UsU0FBTyxVQUFVLE1BQU0sU0FBUyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsUUFBUSxNQUFNLE9BQU8sR0FBRyxDQUFDLFVBQVUsQ0FBQztBQUNsRixRQUFNLEtBQUssSUFBSSxNQUFNLGdCQUFnQixDQUFDO0FBQ3RDLFNBQU8sTUFBTSxNQUFNLFNBQVMsUUFBUSxHQUFHLGlCQUFpQjtBQUMxRCxDQUFDO0FBRUQsS0FBSyx3Q0FBd0MsWUFBWTtBQUN2RCxRQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFFBQU0sRUFBRSxTQUFTLE9BQU8sSUFBSSxJQUFJLEtBQUssd0JBQXdCLEVBQUU7QUFDL0QsUUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxNQUFNLE1BQU0sR0FBRyxTQUFTLEtBQUssRUFBRSxDQUFDLENBQUMsQ0FBQztBQUMxRSxRQUFNLEtBQUssSUFBSSxNQUFNLHdCQUF3QixDQUFDO0FBQzlDLFFBQU0sS0FBSyxJQUFJLE1BQU0sd0JBQXdCLENBQUM7QUFDOUMsUUFBTSxLQUFLLElBQUksTUFBTSxnQkFBZ0IsQ0FBQztBQUN0QyxTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsTUFBTSx3QkFBd0IsR0FBRyxNQUFNLGdCQUFnQixDQUFDLENBQUM7QUFDN0YsQ0FBQztBQUVELEtBQUssa0RBQWtELFlBQVk7QUFDakUsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxNQUFNLHFCQUFxQixDQUFDO0FBQzNDLFNBQU8sVUFBVSxNQUFNLFNBQVMsUUFBUSxFQUFFLElBQUksQ0FBQyxFQUFFLEtBQUssTUFBTSxJQUFJLEdBQUcsQ0FBQyxRQUFRLENBQUM7QUFDL0UsQ0FBQztBQUVELEtBQUssNENBQTRDLFlBQVk7QUFDM0QsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxFQUFFLEdBQUcsS0FBSyxpQkFBaUIsR0FBRyxhQUFhLE1BQU0sS0FBSyxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQ2hGLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQztBQUNsRCxTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUNyQyxDQUFDO0FBRUQsS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsYUFBVyxRQUFRLENBQUMsYUFBYSxjQUFjLEdBQUc7QUFDaEQsVUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLElBQUksRUFBRSxDQUFDO0FBQ3pELFVBQU0sS0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQzFCLFVBQU07QUFBQSxFQUNSO0FBQ0EsUUFBTSxVQUFVLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLElBQUksRUFBRSxDQUFDO0FBQzVELFFBQU0sS0FBSyxJQUFJLE1BQU0sYUFBYSxDQUFDO0FBQ25DLFFBQU0sT0FBTyxRQUFRLFNBQVMsQ0FBQyxVQUF5QixNQUFNLFNBQVMsc0JBQXNCLE1BQU0sTUFBTSxXQUFXLEdBQUc7QUFDdkgsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDckMsQ0FBQztBQUVELEtBQUssdURBQXVELFlBQVk7QUFDdEUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLE9BQUssTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQztBQUMxQyxRQUFNLEtBQUssSUFBSSxNQUFNLGVBQWUsQ0FBQztBQUNyQyxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUs7QUFDNUIsUUFBTSxDQUFDLE9BQU8sTUFBTSxJQUFJLE1BQU0sS0FBSyxPQUFPLFNBQVM7QUFDbkQsU0FBTyxHQUFHLE1BQU07QUFDaEIsU0FBTyxVQUFVLE9BQU8sTUFBTTtBQUNoQyxDQUFDO0FBRUQsS0FBSyxnREFBZ0QsWUFBWTtBQUMvRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUksTUFBTSxxQkFBcUIsQ0FBQztBQUMzQyxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUs7QUFDNUIsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMxQyxDQUFDO0FBRUQsS0FBSyw2QkFBNkIsWUFBWTtBQUM1QyxRQUFNLEVBQUUsSUFBSSxNQUFNLElBQUksS0FBSyxNQUFNO0FBQ2pDLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxFQUFFLE9BQU8sTUFBTSxNQUFnQixHQUFHLElBQUksTUFBTSxDQUFDO0FBQzVFLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixTQUFPLE1BQU0sTUFBTSxLQUFLLEtBQUssR0FBRyxFQUFFLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFDbEQsUUFBTSxLQUFLLElBQUksTUFBTSxNQUFNLENBQUM7QUFDNUIsUUFBTSxVQUFVLE1BQU0sT0FBTyxNQUFNO0FBQ25DLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxNQUFNLE9BQU8sRUFBRSxHQUFHLE1BQU0sS0FBSyxLQUFLLEVBQUUsR0FBRyxFQUFFLEdBQUcsTUFBTSxNQUFNLENBQUM7QUFDaEUsUUFBTSxLQUFLLElBQUksTUFBTSxjQUFjLENBQUM7QUFDcEMsU0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFLLGNBQWMsRUFBRSxVQUFVO0FBQzNELFNBQU8sVUFBVSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3JDLENBQUM7IiwKICAibmFtZXMiOiBbImpzb24iLCAicGxhY2UiLCAiTE9OR0VTVCIsICJwbGFjZSIsICJBTlNXRVJFRF9XSVRISU4iLCAibWVtYmVycyIsICJwbGFjZSIsICJqc29uIl0KfQo=
