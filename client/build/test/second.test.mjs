// test/second.test.ts
import assert from "node:assert/strict";
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
function numbered(seq, channel, epoch) {
  return { type: "message", n: seq, sidewire: place(seq, channel, epoch) };
}
function resumed(logs, connection_id = "c1") {
  const entries = logs.map((log) => ({ complete: true, ...log }));
  return { type: "resumed", connection_id, logs: entries };
}

// test/second.test.ts
var MINUTE2 = 6e4;
async function live(stage, wire, ms, other) {
  for (let passed = 0; passed < ms; passed += 1e4) {
    const asked = wire.ofType("resume").length;
    await stage.world.pass(Math.min(1e4, ms - passed));
    wire.get({ type: "pong" });
    other?.get({ type: "pong" });
    if (wire.ofType("resume").length > asked) wire.get(resumed([place(40)]));
  }
}
async function aged(options = {}) {
  const stage = await Stage.open(options);
  const first = stage.wire;
  await live(stage, first, 110 * MINUTE2);
  const second = stage.wire;
  assert.notEqual(first, second);
  return { stage, first, second };
}
for (const [draw, minutes] of [[0, 105], [0.5, 110], [1, 115]]) {
  test(`opens a second connection after ${minutes} minutes, where the draw is ${draw}`, async () => {
    const world = new World();
    world.draw = draw;
    const stage = await Stage.open({}, world);
    const first = stage.wire;
    await live(stage, first, minutes * MINUTE2 - 1);
    assert.equal(world.wires.length, 1);
    await world.pass(1);
    assert.equal(world.wires.length, 2);
    assert.equal(first.closed, false);
  });
}
test("resumes the second before the first is closed", async () => {
  const { stage, first, second } = await aged();
  assert.equal(first.closed, false);
  second.accept();
  assert.deepEqual(second.frames[0]?.after, [place(40)]);
  assert.deepEqual(second.frames[0]?.was, ["c1"]);
  assert.equal(first.closed, false, "the second has not resumed");
  assert.equal(stage.socket.readyState, 1);
  second.get(resumed([place(40)], "c2"));
  assert.equal(first.closed, true);
  assert.equal(stage.socket.readyState, 1);
  assert.deepEqual(stage.tellings("reconnect"), []);
  second.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});
test("while there are two, each frame comes once and in order", async () => {
  const { stage, first, second } = await aged();
  second.accept();
  first.get(numbered(41));
  second.get(numbered(41));
  second.get(numbered(43));
  first.get(numbered(42));
  first.get({ type: "chunk", n: 1, sidewire: { stream: "r1", n: 1 } });
  second.get({ type: "chunk", n: 1, sidewire: { stream: "r1", n: 1 } });
  second.get(resumed([place(43)], "c2"));
  assert.deepEqual(stage.numbers(), [41, 42, 43, 1]);
});
test("takes a new token for the second", async () => {
  let asked = 0;
  const { second } = await aged({ token: () => `t${++asked}` });
  assert.match(second.url, /token=t2$/);
});
test("a stream that runs over the first is read to its end", async () => {
  const { stage, first, second } = await aged();
  first.get({ type: "chunk", n: 1, sidewire: { stream: "r1", n: 1 } });
  second.accept();
  second.get(resumed([place(40)], "c2"));
  assert.equal(first.closed, false);
  first.get({ type: "chunk", n: 2, sidewire: { stream: "r1", n: 2 } });
  first.get({ type: "typing", n: 99 });
  await live(stage, first, 25e3, second);
  first.get({ type: "chunk", n: 3, sidewire: { stream: "r1", n: 3 } });
  assert.deepEqual(stage.numbers(), [1, 2, 3]);
  await live(stage, first, 9e4, second);
  assert.equal(first.closed, true);
  assert.equal(stage.world.wires.length, 2);
});
test("a frame under way over the first gets its answer there", async () => {
  const { stage, first, second } = await aged();
  const sent = stage.socket.send({ type: "message" });
  const { id } = first.last();
  second.accept();
  second.get(resumed([place(40)], "c2"));
  assert.equal(first.closed, false);
  first.get({ type: "ack", in_reply_to: id });
  await sent;
  assert.equal(first.closed, true);
  void stage.socket.send({ type: "message", n: 2 });
  assert.equal(second.last().n, 2);
});
test("a second that is refused is tried again, and the first goes on", async () => {
  const { stage, first, second } = await aged();
  second.cut(1006);
  await live(stage, first, 3e4);
  assert.equal(stage.world.wires.length, 3);
  assert.equal(first.closed, false);
  assert.equal(stage.socket.closed, void 0);
  first.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});
test("if the first is cut meanwhile, the second takes over", async () => {
  const { stage, first, second } = await aged();
  second.accept();
  first.cut(1001);
  second.get({ type: "missed", frames: [numbered(41)] });
  second.get(resumed([place(41)], "c2"));
  second.get(numbered(42));
  assert.deepEqual(stage.numbers(), [41, 42]);
  await stage.world.pass(2e4);
  assert.equal(stage.world.wires.length, 2, "no third one");
});
test("if the first is cut before the second is there, the second is the connection", async () => {
  const { stage, first, second } = await aged();
  first.cut(1001);
  await stage.world.pass(5e3);
  assert.equal(stage.world.wires.length, 2);
  second.accept();
  second.get(resumed([place(40)], "c2"));
  second.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});
test("the second is replaced in its turn", async () => {
  const { stage, second } = await aged();
  second.accept();
  second.get(resumed([place(40)], "c2"));
  await live(stage, second, 110 * MINUTE2);
  assert.equal(stage.world.wires.length, 3);
  stage.wire.accept();
  assert.deepEqual(stage.wire.frames[0]?.was, ["c1", "c2"]);
});
test("an app that closes meanwhile closes both", async () => {
  const { stage, first, second } = await aged();
  stage.socket.close();
  assert.deepEqual([first.closed, second.closed], [true, true]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9zZWNvbmQudGVzdC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvZnJhbWVzLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zZW5kZXIudHMiLCAiLi4vLi4vc3JjL3NvY2tldC50cyIsICIuLi8uLi90ZXN0L3dvcmxkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBudW1iZXJlZCwgcGxhY2UsIHJlc3VtZWQsIFN0YWdlLCBXb3JsZCwgdHlwZSBGYWtlV2lyZSB9IGZyb20gXCIuL3dvcmxkLnRzXCI7XG5cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcblxuLyoqIEFuc3dlcnMgd2hhdCB0aGUgY2xpZW50IGFza3MsIHNvIHRoYXQgdGhlIGNvbm5lY3Rpb24gbGl2ZXMuICovXG5hc3luYyBmdW5jdGlvbiBsaXZlKHN0YWdlOiBTdGFnZSwgd2lyZTogRmFrZVdpcmUsIG1zOiBudW1iZXIsIG90aGVyPzogRmFrZVdpcmUpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChsZXQgcGFzc2VkID0gMDsgcGFzc2VkIDwgbXM7IHBhc3NlZCArPSAxMF8wMDApIHtcbiAgICBjb25zdCBhc2tlZCA9IHdpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aDtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKE1hdGgubWluKDEwXzAwMCwgbXMgLSBwYXNzZWQpKTtcbiAgICB3aXJlLmdldCh7IHR5cGU6IFwicG9uZ1wiIH0pO1xuICAgIG90aGVyPy5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgICBpZiAod2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoID4gYXNrZWQpIHdpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgfVxufVxuXG4vKiogVW50aWwgdGhlIHNlY29uZCBjb25uZWN0aW9uIGlzIGFza2VkIGZvci4gKi9cbmFzeW5jIGZ1bmN0aW9uIGFnZWQob3B0aW9ucyA9IHt9KTogUHJvbWlzZTx7IHN0YWdlOiBTdGFnZTsgZmlyc3Q6IEZha2VXaXJlOyBzZWNvbmQ6IEZha2VXaXJlIH0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKG9wdGlvbnMpO1xuICBjb25zdCBmaXJzdCA9IHN0YWdlLndpcmU7XG4gIGF3YWl0IGxpdmUoc3RhZ2UsIGZpcnN0LCAxMTAgKiBNSU5VVEUpO1xuICBjb25zdCBzZWNvbmQgPSBzdGFnZS53aXJlO1xuICBhc3NlcnQubm90RXF1YWwoZmlyc3QsIHNlY29uZCk7XG4gIHJldHVybiB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH07XG59XG5cbmZvciAoY29uc3QgW2RyYXcsIG1pbnV0ZXNdIG9mIFtbMCwgMTA1XSwgWzAuNSwgMTEwXSwgWzEsIDExNV1dIGFzIGNvbnN0KSB7XG4gIHRlc3QoYG9wZW5zIGEgc2Vjb25kIGNvbm5lY3Rpb24gYWZ0ZXIgJHttaW51dGVzfSBtaW51dGVzLCB3aGVyZSB0aGUgZHJhdyBpcyAke2RyYXd9YCwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gICAgd29ybGQuZHJhdyA9IGRyYXc7XG4gICAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKHt9LCB3b3JsZCk7XG4gICAgY29uc3QgZmlyc3QgPSBzdGFnZS53aXJlO1xuICAgIGF3YWl0IGxpdmUoc3RhZ2UsIGZpcnN0LCBtaW51dGVzICogTUlOVVRFIC0gMSk7XG4gICAgYXNzZXJ0LmVxdWFsKHdvcmxkLndpcmVzLmxlbmd0aCwgMSk7XG4gICAgYXdhaXQgd29ybGQucGFzcygxKTtcbiAgICBhc3NlcnQuZXF1YWwod29ybGQud2lyZXMubGVuZ3RoLCAyKTtcbiAgICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCBmYWxzZSk7XG4gIH0pO1xufVxuXG50ZXN0KFwicmVzdW1lcyB0aGUgc2Vjb25kIGJlZm9yZSB0aGUgZmlyc3QgaXMgY2xvc2VkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgZmlyc3QsIHNlY29uZCB9ID0gYXdhaXQgYWdlZCgpO1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCBmYWxzZSk7XG4gIHNlY29uZC5hY2NlcHQoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWNvbmQuZnJhbWVzWzBdPy5hZnRlciwgW3BsYWNlKDQwKV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlY29uZC5mcmFtZXNbMF0/LndhcywgW1wiYzFcIl0pO1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCBmYWxzZSwgXCJ0aGUgc2Vjb25kIGhhcyBub3QgcmVzdW1lZFwiKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5yZWFkeVN0YXRlLCAxKTtcbiAgc2Vjb25kLmdldChyZXN1bWVkKFtwbGFjZSg0MCldLCBcImMyXCIpKTtcbiAgYXNzZXJ0LmVxdWFsKGZpcnN0LmNsb3NlZCwgdHJ1ZSk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQucmVhZHlTdGF0ZSwgMSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UudGVsbGluZ3MoXCJyZWNvbm5lY3RcIiksIFtdKTtcbiAgc2Vjb25kLmdldChudW1iZXJlZCg0MSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzQxXSk7XG59KTtcblxudGVzdChcIndoaWxlIHRoZXJlIGFyZSB0d28sIGVhY2ggZnJhbWUgY29tZXMgb25jZSBhbmQgaW4gb3JkZXJcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIHNlY29uZC5hY2NlcHQoKTtcbiAgZmlyc3QuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIHNlY29uZC5nZXQobnVtYmVyZWQoNDEpKTtcbiAgc2Vjb25kLmdldChudW1iZXJlZCg0MykpO1xuICBmaXJzdC5nZXQobnVtYmVyZWQoNDIpKTtcbiAgZmlyc3QuZ2V0KHsgdHlwZTogXCJjaHVua1wiLCBuOiAxLCBzaWRld2lyZTogeyBzdHJlYW06IFwicjFcIiwgbjogMSB9IH0pO1xuICBzZWNvbmQuZ2V0KHsgdHlwZTogXCJjaHVua1wiLCBuOiAxLCBzaWRld2lyZTogeyBzdHJlYW06IFwicjFcIiwgbjogMSB9IH0pO1xuICBzZWNvbmQuZ2V0KHJlc3VtZWQoW3BsYWNlKDQzKV0sIFwiYzJcIikpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzQxLCA0MiwgNDMsIDFdKTtcbn0pO1xuXG50ZXN0KFwidGFrZXMgYSBuZXcgdG9rZW4gZm9yIHRoZSBzZWNvbmRcIiwgYXN5bmMgKCkgPT4ge1xuICBsZXQgYXNrZWQgPSAwO1xuICBjb25zdCB7IHNlY29uZCB9ID0gYXdhaXQgYWdlZCh7IHRva2VuOiAoKSA9PiBgdCR7Kythc2tlZH1gIH0pO1xuICBhc3NlcnQubWF0Y2goc2Vjb25kLnVybCwgL3Rva2VuPXQyJC8pO1xufSk7XG5cbnRlc3QoXCJhIHN0cmVhbSB0aGF0IHJ1bnMgb3ZlciB0aGUgZmlyc3QgaXMgcmVhZCB0byBpdHMgZW5kXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgZmlyc3QsIHNlY29uZCB9ID0gYXdhaXQgYWdlZCgpO1xuICBmaXJzdC5nZXQoeyB0eXBlOiBcImNodW5rXCIsIG46IDEsIHNpZGV3aXJlOiB7IHN0cmVhbTogXCJyMVwiLCBuOiAxIH0gfSk7XG4gIHNlY29uZC5hY2NlcHQoKTtcbiAgc2Vjb25kLmdldChyZXN1bWVkKFtwbGFjZSg0MCldLCBcImMyXCIpKTtcbiAgYXNzZXJ0LmVxdWFsKGZpcnN0LmNsb3NlZCwgZmFsc2UpO1xuICBmaXJzdC5nZXQoeyB0eXBlOiBcImNodW5rXCIsIG46IDIsIHNpZGV3aXJlOiB7IHN0cmVhbTogXCJyMVwiLCBuOiAyIH0gfSk7XG4gIGZpcnN0LmdldCh7IHR5cGU6IFwidHlwaW5nXCIsIG46IDk5IH0pOyAvLyB0aGUgc2Vjb25kIGhhcyBpdCwgdG9vXG4gIGF3YWl0IGxpdmUoc3RhZ2UsIGZpcnN0LCAyNV8wMDAsIHNlY29uZCk7XG4gIGZpcnN0LmdldCh7IHR5cGU6IFwiY2h1bmtcIiwgbjogMywgc2lkZXdpcmU6IHsgc3RyZWFtOiBcInIxXCIsIG46IDMgfSB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxLCAyLCAzXSk7XG4gIGF3YWl0IGxpdmUoc3RhZ2UsIGZpcnN0LCA5MF8wMDAsIHNlY29uZCk7XG4gIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIHRydWUpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud29ybGQud2lyZXMubGVuZ3RoLCAyKTtcbn0pO1xuXG50ZXN0KFwiYSBmcmFtZSB1bmRlciB3YXkgb3ZlciB0aGUgZmlyc3QgZ2V0cyBpdHMgYW5zd2VyIHRoZXJlXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgZmlyc3QsIHNlY29uZCB9ID0gYXdhaXQgYWdlZCgpO1xuICBjb25zdCBzZW50ID0gc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KTtcbiAgY29uc3QgeyBpZCB9ID0gZmlyc3QubGFzdCgpO1xuICBzZWNvbmQuYWNjZXB0KCk7XG4gIHNlY29uZC5nZXQocmVzdW1lZChbcGxhY2UoNDApXSwgXCJjMlwiKSk7XG4gIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIGZhbHNlKTtcbiAgZmlyc3QuZ2V0KHsgdHlwZTogXCJhY2tcIiwgaW5fcmVwbHlfdG86IGlkIH0pO1xuICBhd2FpdCBzZW50O1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCB0cnVlKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiAyIH0pO1xuICBhc3NlcnQuZXF1YWwoc2Vjb25kLmxhc3QoKS5uLCAyKTtcbn0pO1xuXG50ZXN0KFwiYSBzZWNvbmQgdGhhdCBpcyByZWZ1c2VkIGlzIHRyaWVkIGFnYWluLCBhbmQgdGhlIGZpcnN0IGdvZXMgb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIHNlY29uZC5jdXQoMTAwNik7XG4gIGF3YWl0IGxpdmUoc3RhZ2UsIGZpcnN0LCAzMF8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud29ybGQud2lyZXMubGVuZ3RoLCAzKTtcbiAgYXNzZXJ0LmVxdWFsKGZpcnN0LmNsb3NlZCwgZmFsc2UpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LmNsb3NlZCwgdW5kZWZpbmVkKTtcbiAgZmlyc3QuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDFdKTtcbn0pO1xuXG50ZXN0KFwiaWYgdGhlIGZpcnN0IGlzIGN1dCBtZWFud2hpbGUsIHRoZSBzZWNvbmQgdGFrZXMgb3ZlclwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UsIGZpcnN0LCBzZWNvbmQgfSA9IGF3YWl0IGFnZWQoKTtcbiAgc2Vjb25kLmFjY2VwdCgpO1xuICBmaXJzdC5jdXQoMTAwMSk7XG4gIHNlY29uZC5nZXQoeyB0eXBlOiBcIm1pc3NlZFwiLCBmcmFtZXM6IFtudW1iZXJlZCg0MSldIH0pO1xuICBzZWNvbmQuZ2V0KHJlc3VtZWQoW3BsYWNlKDQxKV0sIFwiYzJcIikpO1xuICBzZWNvbmQuZ2V0KG51bWJlcmVkKDQyKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDEsIDQyXSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMjBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMiwgXCJubyB0aGlyZCBvbmVcIik7XG59KTtcblxudGVzdChcImlmIHRoZSBmaXJzdCBpcyBjdXQgYmVmb3JlIHRoZSBzZWNvbmQgaXMgdGhlcmUsIHRoZSBzZWNvbmQgaXMgdGhlIGNvbm5lY3Rpb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIGZpcnN0LmN1dCgxMDAxKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg1XzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDIpO1xuICBzZWNvbmQuYWNjZXB0KCk7XG4gIHNlY29uZC5nZXQocmVzdW1lZChbcGxhY2UoNDApXSwgXCJjMlwiKSk7XG4gIHNlY29uZC5nZXQobnVtYmVyZWQoNDEpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFs0MV0pO1xufSk7XG5cbnRlc3QoXCJ0aGUgc2Vjb25kIGlzIHJlcGxhY2VkIGluIGl0cyB0dXJuXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIHNlY29uZC5hY2NlcHQoKTtcbiAgc2Vjb25kLmdldChyZXN1bWVkKFtwbGFjZSg0MCldLCBcImMyXCIpKTtcbiAgYXdhaXQgbGl2ZShzdGFnZSwgc2Vjb25kLCAxMTAgKiBNSU5VVEUpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud29ybGQud2lyZXMubGVuZ3RoLCAzKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS53aXJlLmZyYW1lc1swXT8ud2FzLCBbXCJjMVwiLCBcImMyXCJdKTtcbn0pO1xuXG50ZXN0KFwiYW4gYXBwIHRoYXQgY2xvc2VzIG1lYW53aGlsZSBjbG9zZXMgYm90aFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UsIGZpcnN0LCBzZWNvbmQgfSA9IGF3YWl0IGFnZWQoKTtcbiAgc3RhZ2Uuc29ja2V0LmNsb3NlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW2ZpcnN0LmNsb3NlZCwgc2Vjb25kLmNsb3NlZF0sIFt0cnVlLCB0cnVlXSk7XG59KTtcbiIsICIvKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cblxuY29uc3QgTE9OR0VTVCA9IDE2XzAwMDtcblxuLyoqIDEsIDIsIDQsIDgsIDE2LCAxNlx1MjAyNiBzZWNvbmRzIHdpdGggZnVsbCBqaXR0ZXIuIGBhdHRlbXB0YCBjb3VudHMgZnJvbSAwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhY2tvZmYoYXR0ZW1wdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiByYW5kb20gKiBNYXRoLm1pbihMT05HRVNULCAxMDAwICogMiAqKiBhdHRlbXB0KTtcbn1cblxuLyoqIEEgdmFsdWUgYmV0d2VlbiB0aGUgdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJldHdlZW4obGVhc3Q6IG51bWJlciwgbW9zdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBsZWFzdCArIChtb3N0IC0gbGVhc3QpICogcmFuZG9tO1xufVxuIiwgIi8qKiBXaGF0IGEgZnJhbWUgc2F5cyB0byB0aGUgY2xpZW50IGl0c2VsZi4gV2hhdGV2ZXIgaGFzIGFub3RoZXIgc2hhcGUgYmVsb25ncyB0byB0aGUgYXBwLiAqL1xuXG4vKiogQSBwbGFjZSBpbiBhIGxvZywgYXMgdGhlIHNlcnZlciB3cml0ZXMgaXQgaW50byBhIGZyYW1lJ3MgYHNpZGV3aXJlYC4gV2l0aG91dCBhIGNoYW5uZWwgaXQgaXMgdGhlIGhvbWUncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICBjaGFubmVsPzogc3RyaW5nO1xuICBlcG9jaDogc3RyaW5nO1xuICBzZXE6IG51bWJlcjtcbiAgbWFyazogc3RyaW5nO1xufVxuXG4vKiogT25lIGxvZyBpbiBgcmVzdW1lZGAuICovXG5leHBvcnQgdHlwZSBMb2dFbnRyeSA9IFBsYWNlICYgeyBjb21wbGV0ZT86IGJvb2xlYW47IGpvaW5lZD86IGJvb2xlYW4gfTtcblxuZXhwb3J0IHR5cGUgTWVtYmVycyA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmcmFtZSBhcyBpdCBjYW1lLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGcmFtZSB7XG4gIHRleHQ6IHN0cmluZztcbiAganNvbjogdW5rbm93bjtcbiAgLyoqIEl0cyBtZW1iZXJzOyBub25lIHdoZXJlIGl0IGlzIG5vdCBhbiBvYmplY3QuICovXG4gIG1lbWJlcnM6IE1lbWJlcnM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkKHRleHQ6IHN0cmluZyk6IEZyYW1lIHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIFRoZSBhcHAgbWF5IHVuZGVyc3RhbmQgaXQuXG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwganNvbiwgbWVtYmVyczogbWVtYmVycyhqc29uKSA/PyB7fSB9O1xufVxuXG4vKiogQSB2YWx1ZSdzIG1lbWJlcnMsIHdoZXJlIGl0IGlzIGFuIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzKGpzb246IHVua25vd24pOiBNZW1iZXJzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGpzb24gJiYgdHlwZW9mIGpzb24gPT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoanNvbikgPyAoanNvbiBhcyBNZW1iZXJzKSA6IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgaXNUZXh0ID0gKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgc3RyaW5nID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIjtcblxuLyoqIEEgYmFja2VuZCBtYXkgaGF2ZSBhIGBzaWRld2lyZWAgb2YgaXRzIG93biBpbiBhIGZyYW1lOiBvbmx5IHRoaXMgc2hhcGUgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UodmFsdWU6IHVua25vd24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlID0gbWVtYmVycyh2YWx1ZSkgYXMgUGxhY2UgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2hhbm5lbCA9IFwiXCIsIGVwb2NoLCBzZXEsIG1hcmsgfSA9IHBsYWNlID8/IHt9O1xuICBjb25zdCBpc1BsYWNlID0gW2NoYW5uZWwsIGVwb2NoLCBtYXJrXS5ldmVyeShpc1RleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNlcSkgJiYgc2VxISA+IDA7XG4gIHJldHVybiBpc1BsYWNlID8gcGxhY2UgOiB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2VzKHZhbHVlOiB1bmtub3duKTogUGxhY2VbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlLmZsYXRNYXAoKHBsYWNlKSA9PiByZWFkUGxhY2UocGxhY2UpID8/IFtdKSA6IFtdO1xufVxuXG4vKiogTmFtZXMgYSByZWNvcmQgb2YgYSBzdHJlYW0gdGhhdCBubyBsb2cga2VlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFN0cmVhbSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgc3RyZWFtLCBuIH0gPSBtZW1iZXJzKHZhbHVlKSA/PyB7fTtcbiAgcmV0dXJuIGlzVGV4dChzdHJlYW0pID8gYCR7c3RyZWFtfSAke259YCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIElzIHRoaXMgQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU/IEl0IGRvZXMgbm90IHNheSB3aGljaCBmcmFtZSBpdCBhbnN3ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2F0ZXdheUVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gIHJldHVybiBbZnJhbWUubWVzc2FnZSwgZnJhbWUuY29ubmVjdGlvbklkLCBmcmFtZS5yZXF1ZXN0SWRdLmV2ZXJ5KGlzVGV4dCkgJiYgIShcInR5cGVcIiBpbiBmcmFtZSk7XG59XG5cbi8qKiBUaGUgZnJhbWVzIG9mIGB7XCJ0eXBlXCI6XCJtaXNzZWRcIixcImZyYW1lc1wiOltcdTIwMjZdfWAsIGVhY2ggYnl0ZSBmb3IgYnl0ZSBhcyB0aGUgc2VydmVyIHdyb3RlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0TWlzc2VkKGJ1bmRsZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBkZXB0aCA9IDA7XG4gIGxldCBiZWdpbiA9IDA7XG4gIC8vIFN0cmluZ3MgYXJlIHBhc3NlZCBvdmVyIGFzIHdob2xlczsgb2YgdGhlIHJlc3Qgb25seSBicmFja2V0cyBjb3VudC5cbiAgZm9yIChjb25zdCB7IDA6IHBpZWNlLCBpbmRleCB9IG9mIGJ1bmRsZS5tYXRjaEFsbCgvXCIoPzpcXFxcLnxbXlwiXFxcXF0pKlwifFt7fVtcXF1dL2cpKSB7XG4gICAgaWYgKFwie1tcIi5pbmNsdWRlcyhwaWVjZSkgJiYgKytkZXB0aCA9PT0gMykgYmVnaW4gPSBpbmRleDtcbiAgICBpZiAoXCJ9XVwiLmluY2x1ZGVzKHBpZWNlKSAmJiBkZXB0aC0tID09PSAzKSBmcmFtZXMucHVzaChidW5kbGUuc2xpY2UoYmVnaW4sIGluZGV4ICsgMSkpO1xuICB9XG4gIHJldHVybiBmcmFtZXM7XG59XG4iLCAiLyoqIEFza3MgdGhlIHNlcnZlciwgb3ZlciBvbmUgY29ubmVjdGlvbiwgd2hhdCB3YXMgbWlzc2VkOiBhdCBpdHMgYmVnaW5uaW5nLCBhdCBhIGhvbGUsIGFuZCBub3cgYW5kIHRoZW4uICovXG5cbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBGcmFtZSwgdHlwZSBMb2dFbnRyeSwgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcblxuLyoqIEEgZnJhbWUgdGhhdCBhbm90aGVyIG9uZSBoYXMgb3ZlcnRha2VuIGNvbWVzIHdpdGhpbiB0aGlzLiAqL1xuY29uc3QgSE9MRV9GUk9NID0gMzAwO1xuY29uc3QgSE9MRV9UTyA9IDcwMDtcbi8qKiBTbyBsb25nIGFmdGVyIGEgcXVlc3Rpb24gaXQgaXMgYXNrZWQgYWdhaW4uICovXG5jb25zdCBBR0FJTiA9IFsyXzAwMCwgNV8wMDAsIDEwXzAwMF07XG4vKiogU28gbG9uZyBhZnRlciB0aGUgbGFzdCBvbmUgd2UgZ28gb24gd2l0aG91dC4gQW4gb2xkZXIgc2VydmVyLCB3aGljaCBzYXlzIG5vdGhpbmcsIGlzIGdpdmVuIGFzIGxvbmcuICovXG5jb25zdCBTSUxFTkNFID0gMTBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZ093bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICBvcmRlcjogT3JkZXI8RnJhbWU+O1xuICAvKiogQW4gaWQgZm9yIGEgcXVlc3Rpb24sIHNvIHRoYXQgYW4gZXJyb3IgY2FuIGJlIHRvbGQgZnJvbSBvdGhlcnMuICovXG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBFYXJsaWVyIGNvbm5lY3Rpb25zLCB3aG9zZSBvd24gZnJhbWVzIGFyZSBub3QgdG8gY29tZSBiYWNrLiAqL1xuICB3YXMoKTogc3RyaW5nW107XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBhbnN3ZXJlZCwgb3Igd2UgZ28gb24gd2l0aG91dC4gKi9cbiAgc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nLiBgYWNrc2A6IGl0IGlzIG5ldyBlbm91Z2ggdG8gYWNrbm93bGVkZ2UgZnJhbWVzLiAqL1xuICBwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIEFza2luZyB7XG4gIC8qKiBRdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIuICovXG4gIG9wZW4gPSAwO1xuICByZWFkb25seSAjbGluazogTGluaztcbiAgcmVhZG9ubHkgI293bmVyOiBBc2tpbmdPd25lcjtcbiAgI2lkcyA9IG5ldyBTZXQ8dW5rbm93bj4oKTtcbiAgI3RyaWVzID0gMDtcbiAgI3dhaXRpbmc6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaW5rOiBMaW5rLCBvd25lcjogQXNraW5nT3duZXIpIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIElzIGEgcXVlc3Rpb24gdW5kZXIgd2F5LCBvciBhYm91dCB0byBiZSBhc2tlZD8gKi9cbiAgZ2V0IGJ1c3koKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jd2FpdGluZztcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZz8uKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGFzaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBuZXh0SWQsIHdhcyB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgW2ZpcnN0LCBpZF0gPSBbIW9yZGVyLmtub3duICYmIHRoaXMuI3RyaWVzID09PSAwLCBuZXh0SWQoKV07XG4gICAgY29uc3QgW2FmdGVyLCBlYXJsaWVyXSA9IFtvcmRlci5hc2soKSwgd2FzKCldO1xuICAgIHRoaXMuI2lkcy5hZGQoaWQpO1xuICAgIHRoaXMub3BlbisrO1xuICAgIHRoaXMuI3RyaWVzKys7XG4gICAgdGhpcy4jbGluay5zZW5kKFxuICAgICAgSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcInJlc3VtZVwiLCBpZCwgLi4uKGFmdGVyLmxlbmd0aCAmJiB7IGFmdGVyIH0pLCAuLi4oZWFybGllci5sZW5ndGggJiYgeyB3YXM6IGVhcmxpZXIgfSkgfSksXG4gICAgKTtcbiAgICBpZiAoZmlyc3QpIHRoaXMuI3dhaXQoU0lMRU5DRSwgKCkgPT4gdGhpcy4jc2lsZW5jZSgpKTtcbiAgICBlbHNlIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogQSBmcmFtZSBoYXMgY29tZTogaXMgb25lIG1pc3NpbmcgYmVmb3JlIGl0PyAqL1xuICBsb29rKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikge1xuICAgICAgaWYgKHRoaXMub3BlbiA9PT0gMCkgdGhpcy4jZG9uZSgpO1xuICAgIH0gZWxzZSBpZiAoIXRoaXMuYnVzeSkge1xuICAgICAgdGhpcy4jd2FpdChiZXR3ZWVuKEhPTEVfRlJPTSwgSE9MRV9UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuc3RvcCgpO1xuICAgICAgICBpZiAob3JkZXIuYnJva2VuKSB0aGlzLmFzaygpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJyZXN1bWVkXCIsXHUyMDI2fWAgKi9cbiAgcmVzdW1lZChmcmFtZTogTWVtYmVycyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIHNldHRsZWQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IGVudHJpZXMgPSAoZnJhbWUubG9ncyBhcyB1bmtub3duW10pLmZpbHRlcihtZW1iZXJzKTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuI3BsYWluKHRydWUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcmRlci5yZXN1bWVkKGVudHJpZXMgYXMgdW5rbm93biBhcyBMb2dFbnRyeVtdKTtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikgdGhpcy4jZG9uZSgpO1xuICAgIHNldHRsZWQodGhpcy4jbGluaywgU3RyaW5nKGZyYW1lLmNvbm5lY3Rpb25faWQpKTtcbiAgfVxuXG4gIC8qKiBJcyB0aGlzIGVycm9yIG91ciBxdWVzdGlvbidzPyAqL1xuICBlcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaWRzLmRlbGV0ZShmcmFtZS5pbl9yZXBseV90bykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICAvLyBJdHMgdGFibGUgZG9lcyBub3Qgc2VydmU6IGl0IG1heSBiZSBhc2tlZCBhZ2Fpbi4gQW55IG90aGVyIGVycm9yIGlzIGFuIG9sZGVyIHNlcnZlcidzLlxuICAgIGlmIChmcmFtZS5jb2RlID09PSBcImludGVybmFsXCIpIHRoaXMuI2FnYWluKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdCA9IEFHQUlOW3RoaXMuI3RyaWVzIC0gMV07XG4gICAgdGhpcy4jd2FpdCh3YWl0ID8/IFNJTEVOQ0UsICgpID0+ICh3YWl0ID09PSB1bmRlZmluZWQgPyB0aGlzLiNnaXZlVXAoKSA6IHRoaXMuYXNrKCkpKTtcbiAgfVxuXG4gICNzaWxlbmNlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIC8vIE51bWJlcmVkIGZyYW1lcyBoYXZlIGNvbWUsIHNvIHRoZXJlIGlzIGEgbG9nLlxuICAgIGlmIChvcmRlci5ob2xkcykgdGhpcy4jZ2l2ZVVwKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gIH1cblxuICAjZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5vcmRlci5naXZlVXAoKTtcbiAgICB0aGlzLiNvd25lci5zZXR0bGVkKHRoaXMuI2xpbmspO1xuICB9XG5cbiAgI3BsYWluKGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIucGxhaW4odGhpcy4jbGluaywgYWNrcyk7XG4gIH1cblxuICAjZG9uZSgpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN0cmllcyA9IDA7XG4gIH1cblxuICAjd2FpdChtczogbnVtYmVyLCBydW46ICgpID0+IHZvaWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdGhpcy4jb3duZXIuZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cbn1cbiIsICIvKiogV2hhdCB0aGUgY2xpZW50IGhhcyBvZiB0aGUgd29ybGQgYXJvdW5kIGl0LiBUZXN0cyBoYW5kIGluIHRoZWlyIG93bi4gKi9cblxuLyoqIFdoYXQgdGhlIGNsaWVudCB1c2VzIG9mIGEgYFdlYlNvY2tldGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpcmUge1xuICByZWFkb25seSBidWZmZXJlZEFtb3VudDogbnVtYmVyO1xuICBvbm9wZW46ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25lcnJvcjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZShjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkO1xufVxuXG50eXBlIFdpcmVDbGFzcyA9IG5ldyAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pID0+IFdpcmU7XG5cbmV4cG9ydCB0eXBlIENhbmNlbCA9ICgpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW52aXJvbm1lbnQge1xuICAvKiogVW5peCBtaWxsaXNlY29uZHMuIE9ubHkgdGhlIGVuZCBvZiBhIHRva2VuIGlzIGNvbXBhcmVkIHdpdGggaXQsIHNvIGEgY2xvY2sgdGhhdCBqdW1wcyBkb2VzIG5vIG90aGVyIGhhcm0uICovXG4gIG5vdygpOiBudW1iZXI7XG4gIC8qKiBGcm9tIDAgdG8gMS4gKi9cbiAgcmFuZG9tKCk6IG51bWJlcjtcbiAgLyoqIFJ1bnMgdGhpcyBsYXRlciwgdW5sZXNzIHRoZSBmdW5jdGlvbiB0aGF0IGl0IHJldHVybnMgaXMgY2FsbGVkIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsO1xuICBvcGVuKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZTtcbiAgLyoqIERvZXMgdGhlIHNlcnZlciBhbnN3ZXIgYXQgYWxsPyBBIGJyb3dzZXIgZG9lcyBub3QgdGVsbCBhIHJlZnVzZWQgaGFuZHNoYWtlIGZyb20gYSBicm9rZW4gbmV0d29yay4gKi9cbiAgcmVhY2hhYmxlKHVybDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFdoZXJlIGBvbmxpbmVgLCBgcGFnZWhpZGVgIGFuZCBgcGFnZXNob3dgIGNvbWUgZnJvbS4gKi9cbiAgcGFnZTogUGFydGlhbDxFdmVudFRhcmdldD47XG59XG5cbi8qKiBBIHRpbWVyJ3MgbG9uZ2VzdCB0aW1lOiBhIGxvbmdlciBvbmUgZW5kcyBhdCBvbmNlLiAqL1xuY29uc3QgTE9OR0VTVCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVhbEVudmlyb25tZW50KHdpcmU6IHVua25vd24pOiBFbnZpcm9ubWVudCB7XG4gIHJldHVybiB7XG4gICAgbm93OiBEYXRlLm5vdyxcbiAgICByYW5kb206IE1hdGgucmFuZG9tLFxuICAgIGFmdGVyKG1zLCBydW4pIHtcbiAgICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChydW4sIE1hdGgubWluKG1zLCBMT05HRVNUKSk7XG4gICAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB9LFxuICAgIG9wZW46ICh1cmwsIHByb3RvY29scykgPT4gbmV3ICgod2lyZSA/PyBXZWJTb2NrZXQpIGFzIFdpcmVDbGFzcykodXJsLCBwcm90b2NvbHMpLFxuICAgIGFzeW5jIHJlYWNoYWJsZSh1cmwpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZldGNoKHVybC5yZXBsYWNlKC9ed3MvLCBcImh0dHBcIikucmVwbGFjZSgvXFw/LiovLCBcIlwiKSwgeyBtZXRob2Q6IFwiSEVBRFwiLCBtb2RlOiBcIm5vLWNvcnNcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9IGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgfVxuICAgIH0sXG4gICAgcGFnZTogZ2xvYmFsVGhpcyBhcyBQYXJ0aWFsPEV2ZW50VGFyZ2V0PixcbiAgfTtcbn1cbiIsICIvKiogT25lIFdlYlNvY2tldCdzIGxpZmU6IHRoZSBoYW5kc2hha2UsIHBpbmdzLCB0aGUgZW5kLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQXNraW5nIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5cbi8qKiBBIGhhbmRzaGFrZSBsYXN0cyAyOSBzIGF0IG1vc3QuICovXG5jb25zdCBIQU5EU0hBS0UgPSAzNV8wMDA7XG5jb25zdCBQSU5HX0VWRVJZID0gMzBfMDAwO1xuY29uc3QgVU5BTlNXRVJFRCA9IDI7XG4vKiogQVBJIEdhdGV3YXkgY3V0cyBhIGNvbm5lY3Rpb24gYWZ0ZXIgdHdvIGhvdXJzLiAqL1xuY29uc3QgTUlOVVRFID0gNjBfMDAwO1xuY29uc3QgUkVORVdfRlJPTSA9IDEwNSAqIE1JTlVURTtcbmNvbnN0IFJFTkVXX1RPID0gMTE1ICogTUlOVVRFO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIGNvZGU6IG51bWJlcjtcbiAgcmVhc29uOiBzdHJpbmc7XG4gIHdhc0NsZWFuOiBib29sZWFuO1xufVxuXG4vKiogQW4gZW5kIHRoYXQgdGhlIGNsaWVudCBpdHNlbGYgaGFzIHNlZW4uIEFQSSBHYXRld2F5J3MgYXJlIGJlbG93IDQwMDAuICovXG5leHBvcnQgY29uc3QgZW5kZWQgPSAocmVhc29uOiBzdHJpbmcsIGNvZGUgPSA0MDAwKTogRW5kID0+ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGZhbHNlIH0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpbmtPd25lciB7XG4gIG9wZW5lZChsaW5rOiBMaW5rKTogdm9pZDtcbiAgaGVhcmQobGluazogTGluaywgdGV4dDogc3RyaW5nKTogdm9pZDtcbiAgZW5kZWQobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkO1xuICAvKiogSXQgaXMgdGltZSB0byBwaW5nLiAqL1xuICB0aWNrKGxpbms6IExpbmssIGNvdW50OiBudW1iZXIpOiB2b2lkO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgb2xkOiBhbm90aGVyIG9uZSBzaG91bGQgdGFrZSBpdHMgcGxhY2UuICovXG4gIGFnZWQobGluazogTGluayk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBMaW5rIHtcbiAgb3BlbmVkID0gZmFsc2U7XG4gIC8qKiBGcmFtZXMgbWF5IGJlIHNlbnQ6IGByZXN1bWVgIGhhcyBiZWVuIGFuc3dlcmVkLCBvciB0YWtlcyB0b28gbG9uZy4gKi9cbiAgcmVhZHkgPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZzogZnJhbWVzIGFyZSBwYXNzZWQgb24gYXMgdGhleSBjb21lLiAqL1xuICBwbGFpbiA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBhY2tub3dsZWRnZXMgZnJhbWVzLiAqL1xuICBhY2tzID0gdHJ1ZTtcbiAgLyoqIEFub3RoZXIgY29ubmVjdGlvbiBoYXMgdGFrZW4gaXRzIHBsYWNlLCBhbmQgaXQgZW5kcyB3aGVuIG5vdGhpbmcgcnVucyBvbiBpdCBhbnkgbW9yZS4gKi9cbiAgZHJhaW5pbmcgPSBmYWxzZTtcbiAgYXNraW5nOiBBc2tpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICN3aXJlOiBXaXJlO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lcjtcbiAgI3RpbWVyczogQ2FuY2VsW10gPSBbXTtcbiAgI3RpY2tzID0gMDtcbiAgI3VuYW5zd2VyZWQgPSAwO1xuICAjb3ZlciA9IGZhbHNlO1xuICAjc3RyZWFtZWQgPSAwO1xuICAjc3RyZWFtZWRCZWZvcmUgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgb3duZXI6IExpbmtPd25lciwgd2lyZTogV2lyZSwgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgICB0aGlzLiN3aXJlID0gd2lyZTtcbiAgICB0aGlzLnRva2VuID0gdG9rZW47XG4gICAgdGhpcy5hZnRlcihIQU5EU0hBS0UsICgpID0+IHRoaXMub3BlbmVkIHx8IHRoaXMuZW5kKGVuZGVkKFwidGhlIGhhbmRzaGFrZSB0YWtlcyB0b28gbG9uZ1wiKSkpO1xuICAgIHdpcmUub25vcGVuID0gKCkgPT4ge1xuICAgICAgdGhpcy5vcGVuZWQgPSB0cnVlO1xuICAgICAgdGhpcy5hZnRlcihiZXR3ZWVuKFJFTkVXX0ZST00sIFJFTkVXX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IG93bmVyLmFnZWQodGhpcykpO1xuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICBvd25lci5vcGVuZWQodGhpcyk7XG4gICAgfTtcbiAgICB3aXJlLm9ubWVzc2FnZSA9IChldmVudDogeyBkYXRhOiB1bmtub3duIH0pID0+IHtcbiAgICAgIHRoaXMuI3VuYW5zd2VyZWQgPSAwO1xuICAgICAgb3duZXIuaGVhcmQodGhpcywgU3RyaW5nKGV2ZW50LmRhdGEpKTtcbiAgICB9O1xuICAgIHdpcmUub25jbG9zZSA9ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfTogRW5kKSA9PiB0aGlzLmVuZCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfSk7XG4gICAgd2lyZS5vbmVycm9yID0gKCkgPT4ge307IC8vIGBjbG9zZWAgZm9sbG93c1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3dpcmUuYnVmZmVyZWRBbW91bnQ7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLm9wZW5lZCAmJiAhdGhpcy4jb3ZlcikgdGhpcy4jd2lyZS5zZW5kKHRleHQpO1xuICB9XG5cbiAgLyoqIEhhcyBhIHN0cmVhbSdzIHJlY29yZCBjb21lIHdpdGhpbiB0aGUgbGFzdCBoYWxmIG1pbnV0ZSBvciBzbz8gKi9cbiAgZ2V0IHN0cmVhbWluZygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc3RyZWFtZWRCZWZvcmUgKyB0aGlzLiNzdHJlYW1lZCA+IDA7XG4gIH1cblxuICBzdHJlYW1lZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNzdHJlYW1lZCsrO1xuICB9XG5cbiAgLyoqIExlYXZlcyB0aGUgV2ViU29ja2V0LCB3aXRob3V0IGEgd29yZCB0byB0aGUgb3duZXIuIEEgZGVhZCBvbmUgdGFrZXMgbWludXRlcyB0byBjbG9zZSBieSBpdHNlbGYuICovXG4gIGRyb3AoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jb3ZlciA9IHRydWU7XG4gICAgdGhpcy5hc2tpbmc/LnN0b3AoKTtcbiAgICBmb3IgKGNvbnN0IGNhbmNlbCBvZiB0aGlzLiN0aW1lcnMpIGNhbmNlbCgpO1xuICAgIHRoaXMuI3dpcmUub25vcGVuID0gdGhpcy4jd2lyZS5vbm1lc3NhZ2UgPSB0aGlzLiN3aXJlLm9uY2xvc2UgPSBudWxsO1xuICAgIHRoaXMuI3dpcmUuY2xvc2UoY29kZSwgcmVhc29uKTtcbiAgfVxuXG4gIC8qKiBSdW5zIHRoaXMgdW5sZXNzIHRoZSBjb25uZWN0aW9uIGVuZHMgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcnMucHVzaCh0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKSk7XG4gIH1cblxuICBlbmQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3ZlcikgcmV0dXJuO1xuICAgIHRoaXMuZHJvcCgpO1xuICAgIHRoaXMuI293bmVyLmVuZGVkKHRoaXMsIGVuZCk7XG4gIH1cblxuICAjcGluZ0xhdGVyKCk6IHZvaWQge1xuICAgIHRoaXMuYWZ0ZXIoUElOR19FVkVSWSwgKCkgPT4ge1xuICAgICAgaWYgKHRoaXMuI3VuYW5zd2VyZWQgPj0gVU5BTlNXRVJFRCkge1xuICAgICAgICB0aGlzLmVuZChlbmRlZChcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCIpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICB0aGlzLiNzdHJlYW1lZEJlZm9yZSA9IHRoaXMuI3N0cmVhbWVkO1xuICAgICAgdGhpcy4jc3RyZWFtZWQgPSAwO1xuICAgICAgdGhpcy4jb3duZXIudGljayh0aGlzLCArK3RoaXMuI3RpY2tzKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50IG11c3QgYmUgYW5zd2VyZWQuICovXG4gIGV4cGVjdCgpOiB2b2lkIHtcbiAgICB0aGlzLiN1bmFuc3dlcmVkKys7XG4gIH1cbn1cbiIsICIvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2UuICovXG5cbmltcG9ydCB7IG1lbWJlcnMsIHJlYWRQbGFjZXMsIHR5cGUgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvblN0b3JhZ2Uge1xuICBnZXRJdGVtKGtleTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbDtcbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQ7XG4gIHJlbW92ZUl0ZW0oa2V5OiBzdHJpbmcpOiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgU2F2ZWQge1xuICBieTogc3RyaW5nO1xuICBhZnRlcj86IHVua25vd247XG4gIHdhcz86IHVua25vd247XG59XG5cbmNvbnN0IE1PU1RfU0FWRUQgPSA4O1xuXG4vKipcbiAqIFBvc2l0aW9ucyBsaWUgaW4gdGhlIHN0b3JhZ2Ugb25seSB3aGlsZSBubyBwYWdlIHVzZXMgdGhlbTogdGhleSBhcmUgd3JpdHRlbiB3aGVuIGEgcGFnZSBnb2VzLCBhbmRcbiAqIHRha2VuIG91dCB3aGVuIG9uZSBjb21lcy4gQSBkdXBsaWNhdGVkIHRhYiBnZXRzIGEgY29weSBvZiB0aGUgc3RvcmFnZSwgYW5kIGZyYW1lcyBzaGFyZSBvbmU7IHNvXG4gKiBuZWl0aGVyIGZpbmRzIHRoZSBwb3NpdGlvbnMgb2YgYSBwYWdlIHRoYXQgbGl2ZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnkge1xuICByZWFkb25seSAjc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjb3duZXI6IHN0cmluZztcbiAga2V5ID0gXCJcIjtcblxuICBjb25zdHJ1Y3RvcihzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQsIG93bmVyOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNzdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgdGhhdCBhbm90aGVyIHBhZ2UgaGFzIGxlZnQgYmVoaW5kLiAqL1xuICB0YWtlKCk6IHsgYWZ0ZXI6IFBsYWNlW107IHdhczogc3RyaW5nW10gfSB7XG4gICAgY29uc3Qgc2F2ZWQgPSB0aGlzLiNyZWFkKCk7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSBzYXZlZC5wb3AoKSA/PyB7fTtcbiAgICB0aGlzLiN3cml0ZShzYXZlZCk7XG4gICAgcmV0dXJuIHsgYWZ0ZXI6IHJlYWRQbGFjZXMoYWZ0ZXIpLCB3YXM6IEFycmF5LmlzQXJyYXkod2FzKSA/IHdhcy5tYXAoU3RyaW5nKSA6IFtdIH07XG4gIH1cblxuICBzYXZlKGFmdGVyOiBQbGFjZVtdLCB3YXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZShbLi4udGhpcy4jb3RoZXJzKCksIHsgYnk6IHRoaXMuI293bmVyLCBhZnRlciwgd2FzIH1dLnNsaWNlKC1NT1NUX1NBVkVEKSk7XG4gIH1cblxuICAvKiogVGhlIHBhZ2UgaGFzIGNvbWUgYmFjaywgYW5kIGxpdmVzIG9uLiAqL1xuICBkaXNjYXJkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUodGhpcy4jb3RoZXJzKCkpO1xuICB9XG5cbiAgI290aGVycygpOiBTYXZlZFtdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVhZCgpLmZpbHRlcigoeyBieSB9KSA9PiBieSAhPT0gdGhpcy4jb3duZXIpO1xuICB9XG5cbiAgI3JlYWQoKTogU2F2ZWRbXSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKHRoaXMuI3N0b3JhZ2U/LmdldEl0ZW0odGhpcy5rZXkpID8/IFwiXCIpLmZpbHRlcihtZW1iZXJzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gIH1cblxuICAjd3JpdGUoc2F2ZWQ6IFNhdmVkW10pOiB2b2lkIHtcbiAgICB0cnkge1xuICAgICAgaWYgKHNhdmVkLmxlbmd0aCkgdGhpcy4jc3RvcmFnZT8uc2V0SXRlbSh0aGlzLmtleSwgSlNPTi5zdHJpbmdpZnkoc2F2ZWQpKTtcbiAgICAgIGVsc2UgdGhpcy4jc3RvcmFnZT8ucmVtb3ZlSXRlbSh0aGlzLmtleSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBJdCBpcyBmdWxsLCBvciBmb3JiaWRkZW46IGEgcmVsb2FkIGJlZ2lucyBhbmV3LlxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBXaGF0IGFuIGFwcCBtYXkgc2F5IG9mIGl0cyBzb2NrZXQuICovXG5cbmltcG9ydCB0eXBlIHsgUG9zaXRpb25TdG9yYWdlIH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5cbnR5cGUgQXNrZWQ8VD4gPSBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KTtcblxuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZU9wdGlvbnMge1xuICAvKiogYHdzczovL0hPU1QvU1RBR0U/Ym9va2luZ19pZD0xYDsgYSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LiAqL1xuICB1cmw6IEFza2VkPHN0cmluZz47XG4gIC8qKiBBIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQsIGFuZCBmb3IgZWFjaCByZW5ld2FsLiAqL1xuICB0b2tlbj86IEFza2VkPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBXaGVyZSB0aGUgdG9rZW4gZ29lczogaW50byB0aGUgcXVlcnkgKGRlZmF1bHQpLCBvciBhcyB0aGUgc3VicHJvdG9jb2xzIGBiZWFyZXIsIDx0b2tlbj5gLiAqL1xuICB0b2tlbkluPzogXCJxdWVyeVwiIHwgXCJwcm90b2NvbFwiO1xuICAvKiogQXNrcyBmb3Igd2hhdCB3YXMgbWlzc2VkIChkZWZhdWx0KS4gKi9cbiAgcmVzdW1lPzogYm9vbGVhbjtcbiAgLyoqIEhhcyBmcmFtZXMgYWNrbm93bGVkZ2VkIChkZWZhdWx0KS4gKi9cbiAgYWNrPzogYm9vbGVhbjtcbiAgLyoqIFJlbmV3cyBhIEpXVCB0aGF0IGEgYHRva2VuYCBmdW5jdGlvbiBnaXZlcyBiZWZvcmUgaXRzIGVuZCAoZGVmYXVsdCkuICovXG4gIHJlbmV3PzogYm9vbGVhbjtcbiAgLyoqIEVuZHMgYWZ0ZXIgc28gbWFueSBhdHRlbXB0cyBpbiBhIHJvdzsgd2l0aG91dCBpdCB0aGVyZSBpcyBubyBlbmQuICovXG4gIG1heEF0dGVtcHRzPzogbnVtYmVyO1xuICAvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2U6IGBzZXNzaW9uU3RvcmFnZWAuIEZvciBhcHBzIHRoYXQga2VlcCB0aGVpciBtZXNzYWdlcywgdG9vLiAqL1xuICBzdG9yYWdlPzogUG9zaXRpb25TdG9yYWdlO1xuICAvKiogRm9yIHByb2dyYW1zIHdpdGhvdXQgYSBgV2ViU29ja2V0YCBvZiB0aGVpciBvd24sIHN1Y2ggYXMgTm9kZSAyMDogdGhhdCBvZiBgd3NgLiAqL1xuICBXZWJTb2NrZXQ/OiB1bmtub3duO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYW5zd2VyT2Y8VD4oYXNrZWQ6IEFza2VkPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xufVxuXG4vKiogVGhlIFVSTCBhbmQgdGhlIHN1YnByb3RvY29scyBvZiBhbiBhdHRlbXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3ModXJsOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucyk6IHsgdXJsOiBzdHJpbmc7IHByb3RvY29sczogc3RyaW5nW10gfSB7XG4gIGxldCBtYXJrID0gdXJsLmluY2x1ZGVzKFwiP1wiKSA/IFwiJlwiIDogXCI/XCI7XG4gIGNvbnN0IGFkZCA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICB1cmwgKz0gYCR7bWFya30ke25hbWV9PSR7ZW5jb2RlVVJJQ29tcG9uZW50KHZhbHVlKX1gO1xuICAgIG1hcmsgPSBcIiZcIjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMucmVzdW1lICE9PSBmYWxzZSkgYWRkKFwicmVzdW1lXCIsIFwiMVwiKTtcbiAgaWYgKG9wdGlvbnMuYWNrICE9PSBmYWxzZSkgYWRkKFwiYWNrXCIsIFwiMVwiKTtcbiAgaWYgKHRva2VuID09PSB1bmRlZmluZWQpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xuICBpZiAob3B0aW9ucy50b2tlbkluID09PSBcInByb3RvY29sXCIpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXCJiZWFyZXJcIiwgdG9rZW5dIH07XG4gIGFkZChcInRva2VuXCIsIHRva2VuKTtcbiAgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG59XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogR2l2ZXMgYSBjb25uZWN0aW9uIGEgbmV3ZXIgdG9rZW4gYmVmb3JlIGl0cyBvd24gZW5kcy4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG4vKiogU28gbG9uZyBiZWZvcmUgaXRzIGVuZCBhIHRva2VuIGlzIHJlbmV3ZWQ7IGEgc2hvcnQtbGl2ZWQgb25lLCB3aGVuIGEgcXVhcnRlciBvZiBpdHMgbGlmZSBpcyBsZWZ0LiAqL1xuY29uc3QgQUhFQUQgPSA2MF8wMDA7XG5jb25zdCBTT09ORVNUID0gNV8wMDA7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSAzMF8wMDA7XG5cbi8qKiBBIEpXVCdzIGBleHBgLCBpbiBVbml4IHNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5FbmQodG9rZW4gPSBcIlwiKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBwYXlsb2FkID0gdG9rZW4uc3BsaXQoXCIuXCIpWzFdIS5yZXBsYWNlKC8tL2csIFwiK1wiKS5yZXBsYWNlKC9fL2csIFwiL1wiKTtcbiAgICByZXR1cm4gTnVtYmVyKG1lbWJlcnMoSlNPTi5wYXJzZShhdG9iKHBheWxvYWQpKSkhLmV4cCkgfHwgdW5kZWZpbmVkO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSBhIHRva2VuIHRoYXQgZW5kcyB0aGVuIGlzIHJlbmV3ZWQuIEEgd3JvbmcgY2xvY2sgbWFrZXMgaXQgZWFybHkgb3IgbGF0ZSwgbmV2ZXIgb2Z0ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZXdJbihlbmQ6IG51bWJlciwgbm93OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBsZWZ0ID0gZW5kICogMTAwMCAtIG5vdztcbiAgcmV0dXJuIGxlZnQgPiAwID8gTWF0aC5tYXgoU09PTkVTVCwgbGVmdCAtIE1hdGgubWluKEFIRUFELCBsZWZ0IC8gNCkpIDogQUhFQUQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVuZXdhbE93bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICAvKiogQSB0b2tlbiB0aGF0IGVuZHMgaXMgcmVuZXdlZCB3aXRob3V0IHRoZSBhcHAncyBhc2tpbmcuICovXG4gIGF1dG9tYXRpYzogYm9vbGVhbjtcbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIFRoZSBhcHAncyBuZXdlc3QgdG9rZW4uICovXG4gIHRva2VuKCk6IFByb21pc2U8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFNlbmRzIG92ZXIgdGhlIGNvbm5lY3Rpb24sIGlmIHRoZXJlIGlzIG9uZS4gKi9cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBrbm93IHJlbmV3YWxzLiAqL1xuICB1bmtub3duKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBSZW5ld2FsIHtcbiAgcmVhZG9ubHkgI293bmVyOiBSZW5ld2FsT3duZXI7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcmVuZXdhbCB0aGF0IGlzIHVuZGVyIHdheS4gKi9cbiAgI3NldHRsZTogKChmcmFtZTogTWVtYmVycykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gICNpZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAja25vd24gPSB0cnVlO1xuXG4gIGNvbnN0cnVjdG9yKG93bmVyOiBSZW5ld2FsT3duZXIpIHtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIEEgY29ubmVjdGlvbiBoYXMgYmVndW4sIHdpdGggdGhpcyB0b2tlbi4gKi9cbiAgYmVnaW4odG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcChcInRoZSBjb25uZWN0aW9uIHdhcyBsb3N0XCIpO1xuICAgIHRoaXMuI3NjaGVkdWxlKHRva2VuRW5kKHRva2VuKSk7XG4gIH1cblxuICBzdG9wKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2UgfSk7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciB0aGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgYXN5bmMgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBuZXh0SWQsIHNlbmQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IHRva2VuID0gYXdhaXQgdGhpcy4jb3duZXIudG9rZW4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwiYW5vdGhlciByZW5ld2FsIGhhcyBiZWd1blwiIH0pO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCBpZCA9ICh0aGlzLiNpZCA9IG5leHRJZCgpKTtcbiAgICAgIGNvbnN0IGNhbmNlbCA9IGVudmlyb25tZW50LmFmdGVyKEFOU1dFUkVEX1dJVEhJTiwgKCkgPT4gdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcIm5vIGFuc3dlclwiIH0pKTtcbiAgICAgIHRoaXMuI3NldHRsZSA9ICh7IGV4cGlyZXNfYXQ6IGVuZCwgbWVzc2FnZSB9KSA9PiB7XG4gICAgICAgIHRoaXMuI3NldHRsZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgY2FuY2VsKCk7XG4gICAgICAgIGlmICh0eXBlb2YgZW5kID09PSBcIm51bWJlclwiKSB7XG4gICAgICAgICAgdGhpcy4jc2NoZWR1bGUoZW5kKTtcbiAgICAgICAgICByZXNvbHZlKGVuZCk7XG4gICAgICAgIH0gZWxzZSByZWplY3QobmV3IEVycm9yKFN0cmluZyhtZXNzYWdlKSkpO1xuICAgICAgfTtcbiAgICAgIHNlbmQoSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcImF1dGhcIiwgaWQsIHRva2VuIH0pKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwiYXV0aFwiLFwiZXhwaXJlc19hdFwiOlx1MjAyNn1gLCBvciBhbiBhY2sgb3IgYW4gZXJyb3Igd2l0aCBvdXIgaWQuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNzZXR0bGUgfHwgKGZyYW1lLnR5cGUgIT09IFwiYXV0aFwiICYmIGZyYW1lLmluX3JlcGx5X3RvICE9PSB0aGlzLiNpZCkpIHJldHVybiBmYWxzZTtcbiAgICAvLyBUaGVzZSBwYXNzLiBBbGwgZWxzZSBjb21lcyBmcm9tIGEgYmFja2VuZCB0aGF0IHdhcyBnaXZlbiB0aGUgZnJhbWUgYXMgYSBtZXNzYWdlLlxuICAgIHRoaXMuI2tub3duID0gZnJhbWUudHlwZSA9PT0gXCJhdXRoXCIgfHwgW1wiYmFja2VuZF91bmF2YWlsYWJsZVwiLCBcImludGVybmFsXCJdLmluY2x1ZGVzKFN0cmluZyhmcmFtZS5jb2RlKSk7XG4gICAgdGhpcy4jc2V0dGxlKGZyYW1lKTtcbiAgICBpZiAoIXRoaXMuI2tub3duKSB0aGlzLiNvd25lci51bmtub3duKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjc2NoZWR1bGUoZW5kOiBudW1iZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF1dG9tYXRpYywgZW52aXJvbm1lbnQgfSA9IHRoaXMuI293bmVyO1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICBpZiAoIWF1dG9tYXRpYyB8fCAhZW5kIHx8ICF0aGlzLiNrbm93bikgcmV0dXJuO1xuICAgIHRoaXMuI3RpbWVyID0gZW52aXJvbm1lbnQuYWZ0ZXIocmVuZXdJbihlbmQsIGVudmlyb25tZW50Lm5vdygpKSwgKCkgPT4ge1xuICAgICAgLy8gVHJpZXMgYWdhaW4gd2hpbGUgdGhlcmUgaXMgdGltZTsgYWZ0ZXJ3YXJkcyB0aGUgc2VydmVyIHNheXMgYHRva2VuX2V4cGlyZWRgLlxuICAgICAgdGhpcy5yZW5ldygpLmNhdGNoKCgpID0+IHRoaXMuI3NjaGVkdWxlKGVuZCkpO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLyoqIEZyYW1lcyB0aGF0IG11c3QgYXJyaXZlOiBpbiBvcmRlciwgb25lIHVuZGVyIHdheSwgZWFjaCBzZW50IGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLiAqL1xuXG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuXG4vKiogQVBJIEdhdGV3YXkgY2xvc2VzIGEgY29ubmVjdGlvbiB3aG9zZSBicm93c2VyIHNlbmRzIG1vcmUuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDMyICogMTAyNDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDkwXzAwMDtcbi8qKiBIb3cgb2Z0ZW4gd2UgbG9vayB3aGV0aGVyIGEgZnJhbWUgaGFzIGxlZnQuICovXG5jb25zdCBMRUFWRVMgPSA1MDtcblxuLyoqIFRoZSBzZXJ2ZXIncyBhbnN3ZXIgdG8gYSBmcmFtZSB0aGF0IGl0IGNvdWxkIG5vdCBzZXJ2ZS4gKi9cbmV4cG9ydCBjbGFzcyBTaWRld2lyZUVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBvdmVycmlkZSByZWFkb25seSBuYW1lID0gXCJTaWRld2lyZUVycm9yXCI7XG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbiAgLyoqIFRoZSBmcmFtZSdzIGlkOiBzZW50IGFnYWluIHdpdGggaXQsIHRoZSBiYWNrZW5kIGtub3dzIHRoZSByZXBlYXQuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIC8qKiBUaGUgd2hvbGUgZXJyb3IgZnJhbWU6IGBzdGF0dXNgLCBgZGV0YWlsYCBhbmQgYHJlcXVlc3RfaWRgIG1heSBiZSBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgZnJhbWU6IE1lbWJlcnM7XG5cbiAgY29uc3RydWN0b3IoZnJhbWU6IE1lbWJlcnMsIGlkOiBzdHJpbmcgfCBudW1iZXIpIHtcbiAgICBzdXBlcihTdHJpbmcoZnJhbWUubWVzc2FnZSkpO1xuICAgIHRoaXMuY29kZSA9IFN0cmluZyhmcmFtZS5jb2RlKTtcbiAgICB0aGlzLmlkID0gaWQ7XG4gICAgdGhpcy5mcmFtZSA9IGZyYW1lO1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV3JpdHRlbiB7XG4gIHRleHQ6IHN0cmluZztcbiAgYnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBmcmFtZSBhcyB0ZXh0OyB0aHJvd3Mgd2hlcmUgQVBJIEdhdGV3YXkgd291bGQgY2xvc2UgdGhlIGNvbm5lY3Rpb24gZm9yIGl0cyBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlKGRhdGE6IHVua25vd24pOiBXcml0dGVuIHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBieXRlcyA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG4gIGlmIChieXRlcyA+IE1PU1RfQllURVMpIHtcbiAgICB0aHJvdyBuZXcgUmFuZ2VFcnJvcihgdGhlIGZyYW1lIGhhcyAke2J5dGVzfSBieXRlcywgQVBJIEdhdGV3YXkgdGFrZXMgJHtNT1NUX0JZVEVTfTogc2VuZCBpdCBvdmVyIEhUVFBgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBieXRlcyB9O1xufVxuXG5pbnRlcmZhY2UgSXRlbSBleHRlbmRzIFdyaXR0ZW4ge1xuICBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICByZXNvbHZlKCk6IHZvaWQ7XG4gIHJlamVjdChlcnJvcjogRXJyb3IpOiB2b2lkO1xuICAvKiogSXQgaGFzIGJlZW4gc2VudCBhdCBsZWFzdCBvbmNlLiAqL1xuICBzZW50OiBib29sZWFuO1xuICAvKiogVGltZXMgdGhhdCBBUEkgR2F0ZXdheSBoYXMgZmFpbGVkIG92ZXIgaXQuICovXG4gIGZhaWx1cmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBTZW5kZXIge1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjbmV4dElkOiAoKSA9PiBzdHJpbmc7XG4gIHJlYWRvbmx5ICN0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQ7XG4gICNpdGVtczogSXRlbVtdID0gW107XG4gIC8qKiBUaGUgZmlyc3QgaXRlbSBpcyB1bmRlciB3YXkgb3ZlciB0aGlzIGNvbm5lY3Rpb24uICovXG4gICN1bmRlcjogTGluayB8IHVuZGVmaW5lZDtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgbmV4dElkOiAoKSA9PiBzdHJpbmcsIHRhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jbmV4dElkID0gbmV4dElkO1xuICAgIHRoaXMuI3RhcmdldCA9IHRhcmdldDtcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGJlZW4gc2VudCB5ZXQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNpdGVtcy5yZWR1Y2UoKHN1bSwgeyBieXRlcywgc2VudCB9KSA9PiBzdW0gKyAoc2VudCA/IDAgOiBieXRlcyksIDApO1xuICB9XG5cbiAgZ2V0IHBhdXNlZCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiNwYXVzZTtcbiAgfVxuXG4gIC8qKiBEb2VzIHRoaXMgY29ubmVjdGlvbiBzdGlsbCBvd2UgYW4gYW5zd2VyPyAqL1xuICB3YWl0c0ZvcihsaW5rOiBMaW5rKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3VuZGVyID09PSBsaW5rO1xuICB9XG5cbiAgc2VuZChkYXRhOiB1bmtub3duKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IHsgaWQsIHRleHQgfSA9IGlkZW50aWZ5KGRhdGEsIHRoaXMuI25leHRJZCk7XG4gICAgICB0aGlzLiNpdGVtcy5wdXNoKHsgaWQsIC4uLndyaXRlKHRleHQpLCByZXNvbHZlLCByZWplY3QsIHNlbnQ6IGZhbHNlLCBmYWlsdXJlczogMCB9KTtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFNlbmRzIHRoZSBuZXh0IGZyYW1lLCBpZiBpdCBjYW4gYmUgc2VudC4gKi9cbiAgcHVtcCgpOiB2b2lkIHtcbiAgICBjb25zdCBbaXRlbSwgbGlua10gPSBbdGhpcy4jaXRlbXNbMF0sIHRoaXMuI3RhcmdldCgpXTtcbiAgICBpZiAoIWl0ZW0gfHwgIWxpbmsgfHwgdGhpcy4jdW5kZXIgfHwgdGhpcy4jcGF1c2UpIHJldHVybjtcbiAgICBpdGVtLnNlbnQgPSB0cnVlO1xuICAgIHRoaXMuI3VuZGVyID0gbGluaztcbiAgICBsaW5rLnNlbmQoaXRlbS50ZXh0KTtcbiAgICBpZiAobGluay5hY2tzKSB0aGlzLiNleHBlY3QoQU5TV0VSRURfV0lUSElOKTtcbiAgICBlbHNlIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gIH1cblxuICAvKiogQW4gYWNrLCBvciBhbiBlcnJvciBmcmFtZS4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgLy8gT25lIHRoYXQgd2FzIHNlbnQgYmVmb3JlIG1heSBiZSBhbnN3ZXJlZCB3aGlsZSBpdCB3YWl0cyB0byBiZSBzZW50IGFnYWluLlxuICAgIGlmICghaXRlbT8uc2VudCB8fCBpdGVtLmlkICE9PSBmcmFtZS5pbl9yZXBseV90bykgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2l0ZW1zLnNoaWZ0KCk7XG4gICAgaWYgKGZyYW1lLnR5cGUgPT09IFwiZXJyb3JcIikgaXRlbS5yZWplY3QobmV3IFNpZGV3aXJlRXJyb3IoZnJhbWUsIGl0ZW0uaWQpKTtcbiAgICBlbHNlIGl0ZW0ucmVzb2x2ZSgpO1xuICAgIHRoaXMuI2FnYWluKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU6IHRoZSBmdW5jdGlvbiBoYXMgZmFpbGVkLCBvciB3YXMgdG9vIHNsb3cuIEl0IG1heSBub3QgYmUgb3Vycy4gKi9cbiAgZ2F0ZXdheUZhaWxlZCgpOiB2b2lkIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgaWYgKGl0ZW0gJiYgdGhpcy4jdW5kZXIpIHRoaXMuI2V4cGVjdChiYWNrb2ZmKGl0ZW0uZmFpbHVyZXMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBkcm9wcGVkIHdoYXQgY2FtZTogd2FpdHMsIHRoZW4gc2VuZHMgaXQgYWdhaW4uICovXG4gIHBhdXNlRm9yKG1zOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsICgpID0+IHtcbiAgICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICBsb3N0KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAodGhpcy53YWl0c0ZvcihsaW5rKSkgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBObyBhbnN3ZXIgd2lsbCBjb21lIG92ZXIgdGhpcyBjb25uZWN0aW9uOiBhIGZyYW1lIGlzIGRvbmUgd2hlbiBpdCBoYXMgbGVmdC4gKi9cbiAgd2l0aG91dEFja3MobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICghdGhpcy53YWl0c0ZvcihsaW5rKSkgcmV0dXJuO1xuICAgIHRoaXMuI2V4cGVjdChMRUFWRVMsICgpID0+IHtcbiAgICAgIGlmIChsaW5rLmJ1ZmZlcmVkQW1vdW50KSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICAgICAgZWxzZSB0aGlzLmFuc3dlcmVkKHsgaW5fcmVwbHlfdG86IHRoaXMuI2l0ZW1zWzBdPy5pZCB9KTtcbiAgICB9KTtcbiAgfVxuXG4gIGNsb3NlKGVycm9yOiBFcnJvcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIHRoaXMuI2l0ZW1zLnNwbGljZSgwKSkgaXRlbS5yZWplY3QoZXJyb3IpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGl0IGFnYWluIGFmdGVyIHRoaXMuICovXG4gICNleHBlY3QobXM6IG51bWJlciwgcnVuID0gKCkgPT4gdGhpcy4jYWdhaW4oKSk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN0aW1lciA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLnB1bXAoKTtcbiAgfVxuXG4gICNmcmVlKCk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN1bmRlciA9IHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGZyYW1lIHdpdGggYW4gYGlkYCBhdCBpdHMgdG9wOiB0aGUgYXBwJ3Mgb3duLCBvciBhIG5ldyBvbmUuIFRoZSBhcHAncyBieXRlcyBzdGF5IGFzIHRoZXkgYXJlLiAqL1xuZnVuY3Rpb24gaWRlbnRpZnkoZGF0YTogdW5rbm93biwgbmV4dElkOiAoKSA9PiBzdHJpbmcpOiB7IGlkOiBzdHJpbmcgfCBudW1iZXI7IHRleHQ6IHN0cmluZyB9IHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBvYmplY3QgPSBtZW1iZXJzKEpTT04ucGFyc2UodGV4dCkpO1xuICBjb25zdCBnaXZlbiA9IG9iamVjdD8uaWQ7XG4gIGlmICghb2JqZWN0IHx8ICFbXCJzdHJpbmdcIiwgXCJudW1iZXJcIiwgXCJ1bmRlZmluZWRcIl0uaW5jbHVkZXModHlwZW9mIGdpdmVuKSkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoXCJzZW5kIHRha2VzIGFuIG9iamVjdCwgYW5kIGFuIGBpZGAgaW4gaXQgbXVzdCBiZSBhIHN0cmluZyBvciBhIG51bWJlclwiKTtcbiAgfVxuICBpZiAoZ2l2ZW4gIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgaWQ6IGdpdmVuIGFzIHN0cmluZyB8IG51bWJlciwgdGV4dCB9O1xuICBjb25zdCBpZCA9IG5leHRJZCgpO1xuICBjb25zdCByZXN0ID0gdGV4dC50cmltU3RhcnQoKS5zbGljZSgxKTtcbiAgcmV0dXJuIHsgaWQsIHRleHQ6IGB7XCJpZFwiOiR7SlNPTi5zdHJpbmdpZnkoaWQpfSR7T2JqZWN0LmtleXMob2JqZWN0KS5sZW5ndGggPyBcIixcIiA6IFwiXCJ9JHtyZXN0fWAgfTtcbn1cbiIsICIvKiogQSBXZWJTb2NrZXQgdGhhdCBjb21lcyBiYWNrIGJ5IGl0c2VsZiwgYW5kIG1pc3NlcyBub3RoaW5nLiAqL1xuXG5pbXBvcnQgeyBBc2tpbmcsIHR5cGUgQXNraW5nT3duZXIgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgeyByZWFsRW52aXJvbm1lbnQsIHR5cGUgQ2FuY2VsLCB0eXBlIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB0eXBlIHsgTm90aWNlRGV0YWlsLCBTaWRld2lyZUV2ZW50cyB9IGZyb20gXCIuL2V2ZW50cy50c1wiO1xuaW1wb3J0ICogYXMgZnJhbWVzIGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBGcmFtZSwgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgZW5kZWQsIExpbmssIHR5cGUgRW5kLCB0eXBlIExpbmtPd25lciB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB7IE1lbW9yeSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuaW1wb3J0IHsgYWRkcmVzcywgYW5zd2VyT2YsIHR5cGUgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4vb3B0aW9ucy50c1wiO1xuaW1wb3J0IHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuaW1wb3J0IHsgUmVuZXdhbCB9IGZyb20gXCIuL3JlbmV3YWwudHNcIjtcbmltcG9ydCB7IFNlbmRlciwgd3JpdGUgfSBmcm9tIFwiLi9zZW5kZXIudHNcIjtcblxuLyoqIEEgY29ubmVjdGlvbiB0aGF0IGxhc3RzIHNvIGxvbmcgaXMgYSBnb29kIG9uZS4gKi9cbmNvbnN0IFNUQUJMRSA9IDYwXzAwMDtcbmNvbnN0IFJFRlVTQUxTID0gMztcbi8qKiBBIHF1ZXN0aW9uIG5hbWVzIHNvIG1hbnkgZWFybGllciBjb25uZWN0aW9ucy4gKi9cbmNvbnN0IEVBUkxJRVIgPSA2NDtcbi8qKiBGcmFtZXMgd2FpdCBzbyBsb25nIGZvciBgcmVzdW1lZGA6IHRoZW4gdGhlIHNlcnZlciB0ZWxscyBvdXIgb3duIGZyYW1lcyBvZiBhbiBlYXJsaWVyIGNvbm5lY3Rpb24gZnJvbSBvdGhlcnMnLiAqL1xuY29uc3QgUkVBRFlfV0lUSElOID0gMV8wMDA7XG4vKiogQSBzZWNvbmQgY29ubmVjdGlvbiB0aGF0IGZhaWxlZCBpcyB0cmllZCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuY29uc3QgU0VDT05EX0FHQUlOID0gMzBfMDAwO1xuLyoqIEV2ZXJ5IHRlbnRoIHBpbmcgYXNrcyB3aGF0IHdhcyBtaXNzZWQuICovXG5jb25zdCBQSU5HU19UT19SRVNVTUUgPSAxMDtcbmNvbnN0IFJBVEVfTElNSVRFRCA9IDFfMDAwO1xuLyoqIFNvIG1hbnkgcmVjb3JkcyBhcmUga25vd24gYnkgd2hpY2ggc3RyZWFtcyBvdmVyIHR3byBjb25uZWN0aW9ucyBhcmUgdG9sZCBhcGFydC4gKi9cbmNvbnN0IFJFQ09SRFNfS0VQVCA9IDI1NjtcblxuLyoqIFRoZSB0eXBlcyBvZiBpdHMgZXZlbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZVNvY2tldCB7XG4gIGFkZEV2ZW50TGlzdGVuZXI8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPihcbiAgICB0eXBlOiBLLFxuICAgIGxpc3RlbmVyOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tLXSkgPT4gdm9pZCkgfCBFdmVudExpc3RlbmVyT2JqZWN0IHwgbnVsbCxcbiAgICBvcHRpb25zPzogYm9vbGVhbiB8IEFkZEV2ZW50TGlzdGVuZXJPcHRpb25zLFxuICApOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVTb2NrZXQgZXh0ZW5kcyBFdmVudFRhcmdldCB7XG4gIHN0YXRpYyByZWFkb25seSBDT05ORUNUSU5HID0gMDtcbiAgc3RhdGljIHJlYWRvbmx5IE9QRU4gPSAxO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0lORyA9IDI7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TRUQgPSAzO1xuXG4gIG9ub3BlbjogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJvcGVuXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wibWVzc2FnZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJjbG9zZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIFVSTCBvZiB0aGUgbmV3ZXN0IGF0dGVtcHQsIHdpdGhvdXQgdGhlIHRva2VuLiAqL1xuICB1cmwgPSBcIlwiO1xuICAvKiogV2h5IHRoZSBzb2NrZXQgaXMgY2xvc2VkIGZvciBnb29kLiAqL1xuICBjbG9zZWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcblxuICByZWFkb25seSAjb3B0aW9uczogU2lkZXdpcmVPcHRpb25zO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgcmVhZG9ubHkgI3NlbmRlcjogU2VuZGVyO1xuICByZWFkb25seSAjcmVuZXdhbDogUmVuZXdhbDtcbiAgcmVhZG9ubHkgI21lbW9yeTogTWVtb3J5O1xuICByZWFkb25seSAjYXNraW5nOiBBc2tpbmdPd25lcjtcbiAgcmVhZG9ubHkgI3ByZWZpeDogc3RyaW5nO1xuICByZWFkb25seSAjbm90aWNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjcmVjb3JkcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjbGlzdGVuaW5nID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAjY291bnQgPSAwO1xuICAjd2FzOiBzdHJpbmdbXSA9IFtdO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaW4gdXNlLCBvciBvbiBpdHMgd2F5LiAqL1xuICAjbGluazogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBvbmUgdGhhdCBpcyB0byB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgI25leHQ6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaG9zZSB3aG9zZSBwbGFjZSB3YXMgdGFrZW4uICovXG4gIHJlYWRvbmx5ICNkcmFpbmluZyA9IG5ldyBTZXQ8TGluaz4oKTtcbiAgI2V2ZXJPcGVuID0gZmFsc2U7XG4gICNhdHRlbXB0cyA9IDA7XG4gICNyZWZ1c2VkID0gMDtcbiAgI3JlZnVzZWRUb2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcGF1c2UgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogQ291bnRzIGF0dGVtcHRzOiB3aGlsZSB0aGUgYXBwIGlzIGFza2VkIGZvciBVUkwgYW5kIHRva2VuLCBhIGxhdGVyIG9uZSBtYWtlcyBpdCB2b2lkLiAqL1xuICAjZGlhbGxlZCA9IDA7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogU2lkZXdpcmVPcHRpb25zLCBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQgPSByZWFsRW52aXJvbm1lbnQob3B0aW9ucy5XZWJTb2NrZXQpKSB7XG4gICAgc3VwZXIoKTtcbiAgICBjb25zdCBsZXR0ZXJzID0gKCk6IHN0cmluZyA9PiBlbnZpcm9ubWVudC5yYW5kb20oKS50b1N0cmluZygzNikuc2xpY2UoMiwgOCk7XG4gICAgY29uc3QgbmV4dElkID0gKCk6IHN0cmluZyA9PiB0aGlzLiNwcmVmaXggKyArK3RoaXMuI2NvdW50O1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jcHJlZml4ID0gYCR7bGV0dGVycygpfSR7bGV0dGVycygpfS1gO1xuICAgIHRoaXMuI29yZGVyID0gbmV3IE9yZGVyKFxuICAgICAgKGZyYW1lKSA9PiB0aGlzLiNkZWxpdmVyKGZyYW1lKSxcbiAgICAgIChjaGFubmVsKSA9PiB0aGlzLiN0ZWxsKFwiZ2FwXCIsIHsgY2hhbm5lbCB9KSxcbiAgICApO1xuICAgIHRoaXMuI3NlbmRlciA9IG5ldyBTZW5kZXIoZW52aXJvbm1lbnQsIG5leHRJZCwgKCkgPT4gKHRoaXMuI2xpbms/LnJlYWR5ID8gdGhpcy4jbGluayA6IHVuZGVmaW5lZCkpO1xuICAgIHRoaXMuI3JlbmV3YWwgPSBuZXcgUmVuZXdhbCh7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIGF1dG9tYXRpYzogb3B0aW9ucy5yZW5ldyAhPT0gZmFsc2UgJiYgdHlwZW9mIG9wdGlvbnMudG9rZW4gPT09IFwiZnVuY3Rpb25cIixcbiAgICAgIG5leHRJZCxcbiAgICAgIHRva2VuOiAoKSA9PiBhbnN3ZXJPZihvcHRpb25zLnRva2VuKSxcbiAgICAgIHNlbmQ6ICh0ZXh0KSA9PiB0aGlzLiNsaW5rPy5zZW5kKHRleHQpLFxuICAgICAgdW5rbm93bjogKCkgPT4gdGhpcy4jbm90aWNlKFwibm9fcmVuZXdhbFwiLCBcInRoZSBzZXJ2ZXIgZG9lcyBub3QgcmVuZXcgdG9rZW5zXCIpLFxuICAgIH0pO1xuICAgIHRoaXMuI21lbW9yeSA9IG5ldyBNZW1vcnkob3B0aW9ucy5zdG9yYWdlLCB0aGlzLiNwcmVmaXgpO1xuICAgIHRoaXMuI2Fza2luZyA9IHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgb3JkZXI6IHRoaXMuI29yZGVyLFxuICAgICAgbmV4dElkLFxuICAgICAgd2FzOiAoKSA9PiB0aGlzLiN3YXMsXG4gICAgICBzZXR0bGVkOiAobGluaywgaWQpID0+IHRoaXMuI3NldHRsZWQobGluaywgaWQpLFxuICAgICAgcGxhaW46IChsaW5rLCBhY2tzKSA9PiB0aGlzLiNwbGFpbihsaW5rLCBhY2tzKSxcbiAgICB9O1xuICAgIC8vIEEgaGFuZGxlciB0aGF0IHRocm93cyBtdXN0IG5vdCBzdG9wIHVzLCBhcyBubyBsaXN0ZW5lciBjYW4uXG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwib3BlblwiLCAoZXZlbnQpID0+IHRoaXMub25vcGVuPy4oZXZlbnQpKTtcbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5vbm1lc3NhZ2U/LihldmVudCkpO1xuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcImNsb3NlXCIsIChldmVudCkgPT4gdGhpcy5vbmNsb3NlPy4oZXZlbnQpKTtcbiAgICB0aGlzLiNsaXN0ZW4oKTtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICBnZXQgcmVhZHlTdGF0ZSgpOiBudW1iZXIge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuIFNpZGV3aXJlU29ja2V0LkNMT1NFRDtcbiAgICByZXR1cm4gdGhpcy4jbGluaz8ub3BlbmVkID8gU2lkZXdpcmVTb2NrZXQuT1BFTiA6IFNpZGV3aXJlU29ja2V0LkNPTk5FQ1RJTkc7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBsZWZ0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc2VuZGVyLmJ1ZmZlcmVkQW1vdW50ICsgKHRoaXMuI2xpbms/LmJ1ZmZlcmVkQW1vdW50ID8/IDApO1xuICB9XG5cbiAgLyoqXG4gICAqIFNlbmRzIGEgSlNPTiBvYmplY3QsIGFmdGVyIHRob3NlIGJlZm9yZSBpdC4gUmVzb2x2ZXMgd2hlbiB0aGUgYmFja2VuZCBoYXMgYW5zd2VyZWQgaXQsIGFuZCByZWplY3RzXG4gICAqIHdpdGggYSBgU2lkZXdpcmVFcnJvcmAgd2hlbiBpdCBjb3VsZCBub3QgYmUgc2VydmVkLiBTZW5kcyBpdCBhZ2Fpbiwgd2l0aCB0aGUgc2FtZSBgaWRgLCB1bnRpbCB0aGVuLlxuICAgKi9cbiAgc2VuZChkYXRhOiBzdHJpbmcgfCBvYmplY3QpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gdGhpcy5jbG9zZWQgPyBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IodGhpcy5jbG9zZWQpKSA6IHRoaXMuI3NlbmRlci5zZW5kKGRhdGEpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGEgZnJhbWUgbm93LCBvbmNlLCBvdXQgb2Ygb3JkZXIgYW5kIHdpdGhvdXQgYW4gYW5zd2VyLiBGYWxzZTogaXQgd2FzIG5vdCBzZW50LiAqL1xuICBzZW5kVm9sYXRpbGUoZGF0YTogdW5rbm93bik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gd3JpdGUoZGF0YSk7XG4gICAgY29uc3Qgb3BlbiA9IHRoaXMuI2xpbms/Lm9wZW5lZCAmJiAhdGhpcy4jc2VuZGVyLnBhdXNlZDtcbiAgICBpZiAob3BlbikgdGhpcy4jbGluaz8uc2VuZCh0ZXh0KTtcbiAgICByZXR1cm4gISFvcGVuO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgYSBuZXcgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLnJlbmV3KCk7XG4gIH1cblxuICBjbG9zZShjb2RlID0gMTAwMCwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMuI2xpbms/LmRyb3AoY29kZSwgcmVhc29uKTtcbiAgICB0aGlzLiNmaW5pc2goeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiB0cnVlIH0sIFwiY2xvc2VkIGJ5IHRoZSBhcHBcIik7XG4gIH1cblxuICAvLyBDb25uZWN0aW5nLlxuXG4gIC8qKiBBc2tzIHRoZSBhcHAgZm9yIFVSTCBhbmQgdG9rZW4sIGFuZCBvcGVucyBhIFdlYlNvY2tldDogYSBzZWNvbmQgb25lLCB3aGVyZSB0aGVyZSBpcyBhIGZpcnN0LiAqL1xuICBhc3luYyAjZGlhbChmaXJzdD86IExpbmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBkaWFsbGVkID0gKyt0aGlzLiNkaWFsbGVkO1xuICAgIGNvbnN0IGlzVm9pZCA9ICgpOiBib29sZWFuID0+ICEhdGhpcy5jbG9zZWQgfHwgZGlhbGxlZCAhPT0gdGhpcy4jZGlhbGxlZCB8fCBmaXJzdCAhPT0gdGhpcy4jbGluaztcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB1cmwsIHRva2VuIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgICAgY29uc3QgW2Jhc2UsIHNlY3JldF0gPSBhd2FpdCBQcm9taXNlLmFsbChbYW5zd2VyT2YodXJsKSwgYW5zd2VyT2YodG9rZW4pXSk7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIHRoaXMuI3Jlc3RvcmUoYmFzZSk7XG4gICAgICBjb25zdCB7IHVybDogZnVsbCwgcHJvdG9jb2xzIH0gPSBhZGRyZXNzKGJhc2UsIHNlY3JldCwgdGhpcy4jb3B0aW9ucyk7XG4gICAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jZW52aXJvbm1lbnQsIHRoaXMuI293bmVyLCB0aGlzLiNlbnZpcm9ubWVudC5vcGVuKGZ1bGwsIHByb3RvY29scyksIHNlY3JldCk7XG4gICAgICBsaW5rLmFja3MgPSB0aGlzLiNvcHRpb25zLmFjayAhPT0gZmFsc2U7XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI25leHQgPSBsaW5rO1xuICAgICAgZWxzZSB0aGlzLiNsaW5rID0gbGluaztcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI3NlY29uZEZhaWxlZChmaXJzdCk7XG4gICAgICBlbHNlIHRoaXMuI2ZhaWxlZChlbmRlZChTdHJpbmcoZXJyb3IpKSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBVUkwgaXMga25vd24gZm9yIHRoZSBmaXJzdCB0aW1lOiB0YWtlcyB1cCB0aGUgcG9zaXRpb25zIHRoYXQgYSBwYWdlIGJlZm9yZSB1cyBoYXMgbGVmdC4gKi9cbiAgI3Jlc3RvcmUodXJsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnVybCA9IHVybC5yZXBsYWNlKC8oWz8mXSl0b2tlbj1bXiZdKiY/LywgXCIkMVwiKTtcbiAgICBpZiAodGhpcy4jbWVtb3J5LmtleSkgcmV0dXJuO1xuICAgIHRoaXMuI21lbW9yeS5rZXkgPSBgc2lkZXdpcmUgJHt0aGlzLnVybH1gO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gdGhpcy4jbWVtb3J5LnRha2UoKTtcbiAgICB0aGlzLiNvcmRlci5yZXN0b3JlKGFmdGVyKTtcbiAgICB0aGlzLiN3YXMgPSB3YXM7XG4gIH1cblxuICAvKiogV2FpdHMsIHRoZW4gdHJpZXMgYWdhaW4uICovXG4gICNmYWlsZWQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1heEF0dGVtcHRzID0gSW5maW5pdHkgfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgaWYgKHRoaXMuI2F0dGVtcHRzID49IG1heEF0dGVtcHRzKSB7XG4gICAgICB0aGlzLiNmaW5pc2goZW5kLCBgbm8gY29ubmVjdGlvbiBhZnRlciAke21heEF0dGVtcHRzfSBhdHRlbXB0c2ApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBkZWxheSA9IGJhY2tvZmYodGhpcy4jYXR0ZW1wdHMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIoZGVsYXksICgpID0+IHRoaXMuI3JldHJ5KCkpO1xuICAgIHRoaXMuI3RlbGwoXCJyZWNvbm5lY3RcIiwgeyAuLi5lbmQsIGRlbGF5IH0pO1xuICB9XG5cbiAgI3JldHJ5KCk6IHZvaWQge1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICAjc2Vjb25kRmFpbGVkKGZpcnN0OiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBmaXJzdC5hZnRlcihTRUNPTkRfQUdBSU4sICgpID0+IHRoaXMuI293bmVyLmFnZWQoZmlyc3QpKTtcbiAgfVxuXG4gIC8qKiBBIGhhbmRzaGFrZSBkaWQgbm90IHN1Y2NlZWQ6IGNvdW50cyByZWZ1c2Fscywgd2hpY2ggYSBicm9rZW4gbmV0d29yayBpcyBub3QuICovXG4gIGFzeW5jICNjb3VudFJlZnVzYWwoeyB0b2tlbiB9OiBMaW5rLCBlbmQ6IEVuZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICghKGF3YWl0IHRoaXMuI2Vudmlyb25tZW50LnJlYWNoYWJsZSh0aGlzLnVybCkpKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IHRva2VuID09PSB0aGlzLiNyZWZ1c2VkVG9rZW4gPyB0aGlzLiNyZWZ1c2VkICsgMSA6IDE7XG4gICAgdGhpcy4jcmVmdXNlZFRva2VuID0gdG9rZW47XG4gICAgaWYgKHRoaXMuI3JlZnVzZWQgPj0gUkVGVVNBTFMpIHRoaXMuI2ZpbmlzaChlbmQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICB9XG5cbiAgI2xpc3RlbigpOiB2b2lkIHtcbiAgICBjb25zdCBsaXN0ZW4gPSAodHlwZTogc3RyaW5nLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkID0+XG4gICAgICB0aGlzLiNlbnZpcm9ubWVudC5wYWdlLmFkZEV2ZW50TGlzdGVuZXI/Lih0eXBlLCBydW4sIHsgc2lnbmFsOiB0aGlzLiNsaXN0ZW5pbmcuc2lnbmFsIH0pO1xuICAgIGxpc3RlbihcIm9ubGluZVwiLCAoKSA9PiB0aGlzLiNwYXVzZSAmJiB0aGlzLiNyZXRyeSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlaGlkZVwiLCAoKSA9PiB0aGlzLiNzYXZlKCkpO1xuICAgIGxpc3RlbihcInBhZ2VzaG93XCIsICgpID0+IHRoaXMuI21lbW9yeS5kaXNjYXJkKCkpO1xuICB9XG5cbiAgI3NhdmUoKTogdm9pZCB7XG4gICAgdGhpcy4jbWVtb3J5LnNhdmUodGhpcy4jb3JkZXIucG9zaXRpb25zKCksIHRoaXMuI3dhcyk7XG4gIH1cblxuICAvLyBBIGNvbm5lY3Rpb24ncyBsaWZlLlxuXG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyID0ge1xuICAgIG9wZW5lZDogKGxpbmspID0+IHtcbiAgICAgIGxpbmsuYXNraW5nID0gbmV3IEFza2luZyhsaW5rLCB0aGlzLiNhc2tpbmcpO1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3VzZShsaW5rKTtcbiAgICAgIGNvbnN0IHJlc3VtZXMgPSB0aGlzLiNvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2U7XG4gICAgICBpZiAocmVzdW1lcykge1xuICAgICAgICBsaW5rLmFza2luZy5hc2soKTtcbiAgICAgICAgbGluay5hZnRlcihSRUFEWV9XSVRISU4sICgpID0+IHRoaXMuI3JlYWR5KGxpbmspKTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB7XG4gICAgICAgIHRoaXMuI3RlbGwoXCJvcGVuXCIsIHsgYWdhaW46IHRoaXMuI2V2ZXJPcGVuIH0pO1xuICAgICAgICB0aGlzLiNldmVyT3BlbiA9IHRydWU7XG4gICAgICB9XG4gICAgICBpZiAoIXJlc3VtZXMpIHtcbiAgICAgICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgICB9XG4gICAgfSxcblxuICAgIGhlYXJkOiAobGluaywgdGV4dCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBmcmFtZXMucmVhZCh0ZXh0KTtcbiAgICAgIGlmICghdGhpcy4jaXNPdXJzKGxpbmssIGZyYW1lKSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZSk7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgIH0sXG5cbiAgICBlbmRlZDogKGxpbmssIGVuZCkgPT4ge1xuICAgICAgY29uc3QgW21haW4sIG5leHRdID0gW3RoaXMuI2xpbmssIHRoaXMuI25leHRdO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgaWYgKGxpbmsgPT09IG5leHQpIHRoaXMuI3NlY29uZEZhaWxlZChtYWluISk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluICYmIG5leHQpIHRoaXMuI3VzZShuZXh0KTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4pIHRoaXMuI2xvc3QobGluaywgZW5kKTtcbiAgICAgIHRoaXMuI3NlbmRlci5sb3N0KGxpbmspO1xuICAgIH0sXG5cbiAgICB0aWNrOiAobGluaywgY291bnQpID0+IHtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgICBpZiAodGhpcy4jc2VuZGVyLnBhdXNlZCkgcmV0dXJuO1xuICAgICAgbGluay5leHBlY3QoKTtcbiAgICAgIGNvbnN0IGFza3MgPSBjb3VudCAlIFBJTkdTX1RPX1JFU1VNRSA9PT0gMCAmJiBsaW5rID09PSB0aGlzLiNsaW5rICYmICFsaW5rLnBsYWluO1xuICAgICAgaWYgKGFza3MgJiYgIWxpbmsuYXNraW5nPy5idXN5KSBsaW5rLmFza2luZz8uYXNrKCk7XG4gICAgICBlbHNlIGxpbmsuc2VuZCgne1widHlwZVwiOlwicGluZ1wifScpO1xuICAgIH0sXG5cbiAgICBhZ2VkOiAobGluaykgPT4ge1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIXRoaXMuI25leHQpIHRoaXMuI2RpYWwobGluayk7XG4gICAgfSxcbiAgfTtcblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgdGhlIG9uZSBpbiB1c2UuICovXG4gICN1c2UobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSAwO1xuICAgIHRoaXMuI29yZGVyLmJlZ2luKCk7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihsaW5rLnRva2VuKTtcbiAgICBsaW5rLmFmdGVyKFNUQUJMRSwgKCkgPT4gKHRoaXMuI2F0dGVtcHRzID0gMCkpO1xuICB9XG5cbiAgI2xvc3QobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWxsZWQrKztcbiAgICBpZiAoIWxpbmsub3BlbmVkICYmIGVuZC5jb2RlIDwgNDAwMCkgdm9pZCB0aGlzLiNjb3VudFJlZnVzYWwobGluaywgZW5kKTtcbiAgICB0aGlzLiNmYWlsZWQoZW5kKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBzYWlkIHdoYXQgd2FzIG1pc3NlZCwgb3IgY2Fubm90IHNheSBpdC4gKi9cbiAgI3NldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiAhdGhpcy4jd2FzLmluY2x1ZGVzKGNvbm5lY3Rpb25JZCkpIHtcbiAgICAgIHRoaXMuI3dhcyA9IFsuLi50aGlzLiN3YXMsIGNvbm5lY3Rpb25JZF0uc2xpY2UoLUVBUkxJRVIpO1xuICAgIH1cbiAgICBpZiAobGluayA9PT0gdGhpcy4jbmV4dCkgdGhpcy4jcHJvbW90ZShsaW5rKTtcbiAgICB0aGlzLiNyZWFkeShsaW5rKTtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmIGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3RlbGwoXCJyZXN1bWVkXCIsIHsgY29ubmVjdGlvbklkIH0pO1xuICB9XG5cbiAgI3BsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICBsaW5rLmFja3MgJiY9IGFja3M7XG4gICAgdGhpcy4jbm90aWNlKFwibm9fbG9nXCIsIGB0aGUgc2VydmVyIGtlZXBzIG5vIGxvZyR7YWNrcyA/IFwiXCIgOiBcIiBhbmQgYWNrbm93bGVkZ2VzIG5vdGhpbmdcIn1gKTtcbiAgICBpZiAoIWxpbmsuYWNrcykgdGhpcy4jc2VuZGVyLndpdGhvdXRBY2tzKGxpbmspO1xuICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI29yZGVyLnJlbGVhc2UoKTtcbiAgfVxuXG4gICNyZWFkeShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgbGluay5yZWFkeSA9IHRydWU7XG4gICAgdGhpcy4jc2VuZGVyLnB1bXAoKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2Vjb25kIGNvbm5lY3Rpb24ga25vd3MgYWxsIHRoYXQgdGhlIGZpcnN0IG9uZSBkaWQuICovXG4gICNwcm9tb3RlKG5leHQ6IExpbmspOiB2b2lkIHtcbiAgICBjb25zdCBvbGQgPSB0aGlzLiNsaW5rITtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2xpbmsgPSBuZXh0O1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obmV4dC50b2tlbik7XG4gICAgb2xkLmRyYWluaW5nID0gdHJ1ZTtcbiAgICBvbGQuYXNraW5nPy5zdG9wKCk7XG4gICAgdGhpcy4jZHJhaW5pbmcuYWRkKG9sZCk7XG4gICAgdGhpcy4jZHJhaW4oKTtcbiAgfVxuXG4gIC8qKiBEcm9wcyBjb25uZWN0aW9ucyB3aG9zZSBwbGFjZSB3YXMgdGFrZW4sIG9uY2Ugbm90aGluZyBydW5zIG9uIHRoZW0gYW55IG1vcmUuICovXG4gICNkcmFpbigpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgdGhpcy4jZHJhaW5pbmcpIHtcbiAgICAgIGlmIChsaW5rLnN0cmVhbWluZyB8fCB0aGlzLiNzZW5kZXIud2FpdHNGb3IobGluaykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgbGluay5kcm9wKDEwMDApO1xuICAgIH1cbiAgfVxuXG4gIC8vIEZyYW1lcy5cblxuICAvKiogSXMgdGhlIGZyYW1lIGZvciB0aGUgY2xpZW50IGl0c2VsZj8gKi9cbiAgI2lzT3VycyhsaW5rOiBMaW5rLCB7IHRleHQsIG1lbWJlcnMgfTogRnJhbWUpOiBib29sZWFuIHtcbiAgICBjb25zdCBhc2tpbmcgPSBsaW5rLmFza2luZyE7XG4gICAgc3dpdGNoIChtZW1iZXJzLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJwb25nXCI6XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm1pc3NlZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMuZnJhbWVzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBmb3IgKGNvbnN0IG1pc3NlZCBvZiBmcmFtZXMuc3BsaXRNaXNzZWQodGV4dCkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWVzLnJlYWQobWlzc2VkKSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInJlc3VtZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmxvZ3MpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGFza2luZy5yZXN1bWVkKG1lbWJlcnMpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJhdXRoXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImFja1wiOlxuICAgICAgICByZXR1cm4gdGhpcy4jYWNrbm93bGVkZ2VkKGxpbmssIG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImVycm9yXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNmYWlsdXJlKGxpbmssIG1lbWJlcnMpO1xuICAgIH1cbiAgICBpZiAoIWZyYW1lcy5pc0dhdGV3YXlFcnJvcihtZW1iZXJzKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI3NlbmRlci5nYXRld2F5RmFpbGVkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaWQgPSBmcmFtZS5pbl9yZXBseV90bztcbiAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCB8fCAhbGluay5hY2tzKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gQnJvYWRjYXN0cyB0aGF0IGxlZnQgdXMgb3V0IGhhdmUgbnVtYmVycyBhbGwgdGhlIHNhbWUuXG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmcmFtZXMucmVhZFBsYWNlcyhmcmFtZS5zaWRld2lyZSkpIHRoaXMuI29yZGVyLnRha2UocGxhY2UpO1xuICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgY29uc3QgYW5zd2VycyA9IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSk7XG4gICAgcmV0dXJuIGFuc3dlcnMgfHwgU3RyaW5nKGlkKS5zdGFydHNXaXRoKHRoaXMuI3ByZWZpeCk7XG4gIH1cblxuICAjZmFpbHVyZShsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgY29kZSwgcmV0cnlfYWZ0ZXJfbXM6IHdhaXQgfSA9IGZyYW1lO1xuICAgIGlmIChjb2RlID09PSBcInJhdGVfbGltaXRlZFwiKSB7XG4gICAgICB0aGlzLiNzZW5kZXIucGF1c2VGb3IoTnVtYmVyKHdhaXQpIHx8IFJBVEVfTElNSVRFRCk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKChjb2RlID09PSBcInRva2VuX2V4cGlyZWRcIiB8fCBjb2RlID09PSBcInVua25vd25fY29ubmVjdGlvblwiKSAmJiBmcmFtZS5yZXF1ZXN0X2lkKSB7XG4gICAgICBsaW5rLmVuZChlbmRlZChjb2RlKSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmsuYXNraW5nIS5lcnJvcihmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKTtcbiAgfVxuXG4gICNwYXNzKGxpbms6IExpbmssIGZyYW1lOiBGcmFtZSk6IHZvaWQge1xuICAgIGNvbnN0IG51bWJlciA9IGZyYW1lLm1lbWJlcnMuc2lkZXdpcmU7XG4gICAgY29uc3QgcGxhY2UgPSAhbGluay5wbGFpbiAmJiBmcmFtZXMucmVhZFBsYWNlKG51bWJlcik7XG4gICAgaWYgKHBsYWNlKSB7XG4gICAgICB0aGlzLiNvcmRlci50YWtlKHBsYWNlLCBmcmFtZSk7XG4gICAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBmcmFtZXMucmVhZFN0cmVhbShudW1iZXIpO1xuICAgIGlmIChyZWNvcmQpIGxpbmsuc3RyZWFtZWQoKTtcbiAgICAvLyBPdGhlciBmcmFtZXMgY29tZSBvdmVyIHRoZSBuZXcgY29ubmVjdGlvbiwgdG9vLlxuICAgIGlmIChyZWNvcmQgPyAhdGhpcy4jaXNSZXBlYXRlZChyZWNvcmQpIDogIWxpbmsuZHJhaW5pbmcpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgLyoqIEhhdmUgdHdvIGNvbm5lY3Rpb25zIGJyb3VnaHQgdGhlIHNhbWUgcmVjb3JkPyAqL1xuICAjaXNSZXBlYXRlZChyZWNvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jbmV4dCAmJiAhdGhpcy4jZHJhaW5pbmcuc2l6ZSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jcmVjb3Jkcy5oYXMocmVjb3JkKTtcbiAgICBpZiAodGhpcy4jcmVjb3Jkcy5zaXplID49IFJFQ09SRFNfS0VQVCkgdGhpcy4jcmVjb3Jkcy5jbGVhcigpO1xuICAgIHRoaXMuI3JlY29yZHMuYWRkKHJlY29yZCk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9XG5cbiAgLy8gVGVsbGluZyB0aGUgYXBwLlxuXG4gICNkZWxpdmVyKHsgdGV4dCwganNvbiB9OiBGcmFtZSk6IHZvaWQge1xuICAgIHRoaXMuI3RlbGwoXCJtZXNzYWdlXCIsIHsgZGF0YTogdGV4dCwganNvbiB9KTtcbiAgfVxuXG4gICNub3RpY2UoY29kZTogTm90aWNlRGV0YWlsW1wiY29kZVwiXSwgbWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI25vdGljZWQuaGFzKGNvZGUpKSByZXR1cm47XG4gICAgdGhpcy4jbm90aWNlZC5hZGQoY29kZSk7XG4gICAgaWYgKHRoaXMuI3RlbGwoXCJub3RpY2VcIiwgeyBjb2RlLCBtZXNzYWdlIH0pKSBjb25zb2xlLndhcm4oYHNpZGV3aXJlLWNsaWVudDogJHttZXNzYWdlfWApO1xuICB9XG5cbiAgI3RlbGw8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IE9taXQ8U2lkZXdpcmVFdmVudHNbS10sIGtleW9mIEV2ZW50Pik6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmNsb3NlZCAmJiB0eXBlICE9PSBcImNsb3NlXCIpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdGhpcy5kaXNwYXRjaEV2ZW50KE9iamVjdC5hc3NpZ24obmV3IEV2ZW50KHR5cGUsIHsgY2FuY2VsYWJsZTogdHJ1ZSB9KSwgZGV0YWlsKSk7XG4gIH1cblxuICAjZmluaXNoKGVuZDogRW5kLCByZWFzb246IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuO1xuICAgIHRoaXMuI3NhdmUoKTtcbiAgICB0aGlzLmNsb3NlZCA9IHJlYXNvbjtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jbGlzdGVuaW5nLmFib3J0KCk7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0LCAuLi50aGlzLiNkcmFpbmluZ10pIGxpbms/LmRyb3AoMTAwMCwgZW5kLnJlYXNvbik7XG4gICAgdGhpcy4jcmVuZXdhbC5zdG9wKHJlYXNvbik7XG4gICAgdGhpcy4jc2VuZGVyLmNsb3NlKG5ldyBFcnJvcihyZWFzb24pKTtcbiAgICB0aGlzLiN0ZWxsKFwiY2xvc2VcIiwgeyAuLi5lbmQsIHJlYXNvbjogZW5kLnJlYXNvbiB8fCByZWFzb24gfSk7XG4gIH1cbn1cbiIsICIvKiogQSB3b3JsZCBmb3IgdGhlIGNsaWVudCBpbiB3aGljaCB0aW1lIHBhc3NlcyB3aGVuIGEgdGVzdCBzYXlzIHNvLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi4vc3JjL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBTaWRld2lyZVNvY2tldCB9IGZyb20gXCIuLi9zcmMvc29ja2V0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuLi9zcmMvb3B0aW9ucy50c1wiO1xuXG5leHBvcnQgdHlwZSBKc29uID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbmV4cG9ydCBjbGFzcyBGYWtlV2lyZSBpbXBsZW1lbnRzIFdpcmUge1xuICBidWZmZXJlZEFtb3VudCA9IDA7XG4gIG9ub3BlbjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogeyBkYXRhOiBzdHJpbmcgfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogeyBjb2RlOiBudW1iZXI7IHJlYXNvbjogc3RyaW5nOyB3YXNDbGVhbjogYm9vbGVhbiB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmVycm9yOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgcmVhZG9ubHkgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgY2xvc2VkV2l0aDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjbG9zZWQgPSBmYWxzZTtcbiAgcmVhZG9ubHkgdXJsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3RvY29sczogc3RyaW5nW107XG5cbiAgY29uc3RydWN0b3IodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pIHtcbiAgICB0aGlzLnVybCA9IHVybDtcbiAgICB0aGlzLnByb3RvY29scyA9IHByb3RvY29scztcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5zZW50LnB1c2godGV4dCk7XG4gIH1cblxuICBjbG9zZShjb2RlPzogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZWRXaXRoID0gdGhpcy5jbG9zZWQgPyB0aGlzLmNsb3NlZFdpdGggOiBjb2RlO1xuICAgIHRoaXMuY2xvc2VkID0gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50LCBhcyBKU09OLiAqL1xuICBnZXQgZnJhbWVzKCk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuc2VudC5tYXAoKHRleHQpID0+IEpTT04ucGFyc2UodGV4dCkgYXMgSnNvbik7XG4gIH1cblxuICBvZlR5cGUodHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuZmlsdGVyKChmcmFtZSkgPT4gZnJhbWUudHlwZSA9PT0gdHlwZSk7XG4gIH1cblxuICBsYXN0KCk6IEpzb24ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5hdCgtMSkgPz8ge307XG4gIH1cblxuICBhY2NlcHQoKTogdm9pZCB7XG4gICAgdGhpcy5vbm9wZW4/LigpO1xuICB9XG5cbiAgZ2V0KGZyYW1lOiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy5vbm1lc3NhZ2U/Lih7IGRhdGE6IHR5cGVvZiBmcmFtZSA9PT0gXCJzdHJpbmdcIiA/IGZyYW1lIDogSlNPTi5zdHJpbmdpZnkoZnJhbWUpIH0pO1xuICB9XG5cbiAgY3V0KGNvZGUgPSAxMDA2LCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy5vbmNsb3NlPy4oeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBjb2RlID09PSAxMDAwIH0pO1xuICB9XG5cbiAgLyoqIElzIGl0IHRoZXJlLCBhcyBmYXIgYXMgdGhlIGNsaWVudCBpcyBjb25jZXJuZWQ/ICovXG4gIGdldCBsaXZlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLm9ubWVzc2FnZSAhPT0gbnVsbDtcbiAgfVxufVxuXG5pbnRlcmZhY2UgVGltZXIge1xuICBhdDogbnVtYmVyO1xuICBydW46ICgpID0+IHVua25vd247XG59XG5cbmV4cG9ydCBjbGFzcyBXb3JsZCBpbXBsZW1lbnRzIEVudmlyb25tZW50IHtcbiAgLyoqIE1pbGxpc2Vjb25kcyB0aGF0IGhhdmUgcGFzc2VkOyB0aGUgY2xvY2sgb24gdGhlIHdhbGwgbWF5IHNheSBzb21ldGhpbmcgZWxzZS4gKi9cbiAgcGFzc2VkID0gMDtcbiAgd2FsbCA9IDFfNzAwXzAwMF8wMDBfMDAwO1xuICBkcmF3ID0gMC41O1xuICBzZXJ2ZXJBbnN3ZXJzID0gdHJ1ZTtcbiAgcmVhZG9ubHkgd2lyZXM6IEZha2VXaXJlW10gPSBbXTtcbiAgcmVhZG9ubHkgcGFnZSA9IG5ldyBFdmVudFRhcmdldCgpO1xuICAjdGltZXJzID0gbmV3IFNldDxUaW1lcj4oKTtcbiAgI2RyYXduID0gMDtcblxuICBub3cgPSAoKTogbnVtYmVyID0+IHRoaXMud2FsbCArIHRoaXMucGFzc2VkO1xuXG4gIHJhbmRvbSA9ICgpOiBudW1iZXIgPT4ge1xuICAgIC8vIElkcyBhcmUgZHJhd24gZmlyc3QsIGFuZCBtdXN0IGRpZmZlci5cbiAgICB0aGlzLiNkcmF3bisrO1xuICAgIHJldHVybiB0aGlzLmRyYXc7XG4gIH07XG5cbiAgYWZ0ZXIgPSAobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHsgYXQ6IHRoaXMucGFzc2VkICsgbXMsIHJ1biB9O1xuICAgIHRoaXMuI3RpbWVycy5hZGQodGltZXIpO1xuICAgIHJldHVybiAoKSA9PiB0aGlzLiN0aW1lcnMuZGVsZXRlKHRpbWVyKTtcbiAgfTtcblxuICBvcGVuID0gKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZSA9PiB7XG4gICAgY29uc3Qgd2lyZSA9IG5ldyBGYWtlV2lyZSh1cmwsIHByb3RvY29scyk7XG4gICAgdGhpcy53aXJlcy5wdXNoKHdpcmUpO1xuICAgIHJldHVybiB3aXJlIGFzIHVua25vd24gYXMgV2lyZTtcbiAgfTtcblxuICByZWFjaGFibGUgPSBhc3luYyAoKTogUHJvbWlzZTxib29sZWFuPiA9PiB0aGlzLnNlcnZlckFuc3dlcnM7XG5cbiAgLyoqIExldHMgd2hhdCB3YWl0cyBmb3IgcHJvbWlzZXMgZ28gb24uICovXG4gIGFzeW5jIHNldHRsZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDIwOyBpKyspIGF3YWl0IFByb21pc2UucmVzb2x2ZSgpO1xuICB9XG5cbiAgYXN5bmMgcGFzcyhtczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgdW50aWwgPSB0aGlzLnBhc3NlZCArIG1zO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gICAgICBjb25zdCBkdWUgPSBbLi4udGhpcy4jdGltZXJzXS5maWx0ZXIoKHRpbWVyKSA9PiB0aW1lci5hdCA8PSB1bnRpbCkuc29ydCgoYSwgYikgPT4gYS5hdCAtIGIuYXQpWzBdO1xuICAgICAgaWYgKCFkdWUpIGJyZWFrO1xuICAgICAgdGhpcy4jdGltZXJzLmRlbGV0ZShkdWUpO1xuICAgICAgdGhpcy5wYXNzZWQgPSBNYXRoLm1heCh0aGlzLnBhc3NlZCwgZHVlLmF0KTtcbiAgICAgIGR1ZS5ydW4oKTtcbiAgICB9XG4gICAgdGhpcy5wYXNzZWQgPSB1bnRpbDtcbiAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndpcmVzLmF0KC0xKSE7XG4gIH1cbn1cblxuLyoqIEEgc29ja2V0LCBhbmQgYWxsIHRoYXQgaXQgaGFzIHRvbGQuICovXG5leHBvcnQgY2xhc3MgU3RhZ2Uge1xuICByZWFkb25seSB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICByZWFkb25seSBtZXNzYWdlczogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgdG9sZDogW3N0cmluZywgSnNvbl1bXSA9IFtdO1xuICByZWFkb25seSBzb2NrZXQ6IFNpZGV3aXJlU29ja2V0O1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKSB7XG4gICAgdGhpcy53b3JsZCA9IHdvcmxkO1xuICAgIHRoaXMuc29ja2V0ID0gbmV3IFNpZGV3aXJlU29ja2V0KHsgdXJsOiBcIndzczovL2hvc3QvZGV2P2Jvb2tpbmdfaWQ9MVwiLCB0b2tlbjogXCJ0MVwiLCAuLi5vcHRpb25zIH0sIHdvcmxkKTtcbiAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMubWVzc2FnZXMucHVzaChldmVudC5kYXRhKSk7XG4gICAgZm9yIChjb25zdCB0eXBlIG9mIFtcIm9wZW5cIiwgXCJyZXN1bWVkXCIsIFwicmVjb25uZWN0XCIsIFwiZ2FwXCIsIFwibm90aWNlXCIsIFwiY2xvc2VcIl0gYXMgY29uc3QpIHtcbiAgICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIodHlwZSwgKGV2ZW50KSA9PiB7XG4gICAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICAgIHRoaXMudG9sZC5wdXNoKFt0eXBlLCBldmVudCBhcyB1bmtub3duIGFzIEpzb25dKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBBIHNvY2tldCB3aG9zZSBjb25uZWN0aW9uIGlzIHRoZXJlLCBhbmQga25vd3Mgd2hlcmUgaXQgc3RhbmRzOiBhdCA0MCBvZiB0aGUgaG9tZS4gKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4ob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpOiBQcm9taXNlPFN0YWdlPiB7XG4gICAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2Uob3B0aW9ucywgd29ybGQpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHdvcmxkLndpcmUuYWNjZXB0KCk7XG4gICAgd29ybGQud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHJldHVybiBzdGFnZTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53b3JsZC53aXJlO1xuICB9XG5cbiAgdGVsbGluZ3ModHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy50b2xkLmZpbHRlcigoW29uZV0pID0+IG9uZSA9PT0gdHlwZSkubWFwKChbLCBldmVudF0pID0+IGV2ZW50KTtcbiAgfVxuXG4gIC8qKiBUaGUgbnVtYmVycyBvZiB0aGUgZnJhbWVzIHRoYXQgY2FtZSwgaW4gdGhlaXIgb3JkZXIuICovXG4gIG51bWJlcnMoKTogbnVtYmVyW10ge1xuICAgIHJldHVybiB0aGlzLm1lc3NhZ2VzLm1hcCgodGV4dCkgPT4gKEpTT04ucGFyc2UodGV4dCkgYXMgeyBuOiBudW1iZXIgfSkubik7XG4gIH1cblxuICAvKiogVGhlIG5leHQgY29ubmVjdGlvbiBpcyB0aGVyZS4gKi9cbiAgYXN5bmMgcmVjb25uZWN0KCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMud29ybGQucGFzcygxNl8wMDApO1xuICAgIHRoaXMud2lyZS5hY2NlcHQoKTtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnNldHRsZSgpO1xuICB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZShzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2ggPSBcImVwb2NoMDAxXCIpOiBKc29uIHtcbiAgcmV0dXJuIHsgLi4uKGNoYW5uZWwgJiYgeyBjaGFubmVsIH0pLCBlcG9jaCwgc2VxLCBtYXJrOiBgbWFyayR7U3RyaW5nKHNlcSkucGFkU3RhcnQoNCwgXCIwXCIpfWAgfTtcbn1cblxuLyoqIEEgZnJhbWUgd2l0aCBhIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBudW1iZXJlZChzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2g/OiBzdHJpbmcpOiBKc29uIHtcbiAgcmV0dXJuIHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IHNlcSwgc2lkZXdpcmU6IHBsYWNlKHNlcSwgY2hhbm5lbCwgZXBvY2gpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZXN1bWVkKGxvZ3M6IEpzb25bXSwgY29ubmVjdGlvbl9pZCA9IFwiYzFcIik6IEpzb24ge1xuICBjb25zdCBlbnRyaWVzID0gbG9ncy5tYXAoKGxvZykgPT4gKHsgY29tcGxldGU6IHRydWUsIC4uLmxvZyB9KSk7XG4gIHJldHVybiB7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkLCBsb2dzOiBlbnRyaWVzIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDQ3JCLElBQU0sVUFBVTtBQUdULFNBQVMsUUFBUSxTQUFpQixRQUF3QjtBQUMvRCxTQUFPLFNBQVMsS0FBSyxJQUFJLFNBQVMsTUFBTyxLQUFLLE9BQU87QUFDdkQ7QUFHTyxTQUFTLFFBQVEsT0FBZSxNQUFjLFFBQXdCO0FBQzNFLFNBQU8sU0FBUyxPQUFPLFNBQVM7QUFDbEM7OztBQ1dPLFNBQVMsS0FBSyxNQUFxQjtBQUN4QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixRQUFRO0FBQUEsRUFFUjtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU0sU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDcEQ7QUFHTyxTQUFTLFFBQVEsTUFBb0M7QUFDMUQsU0FBTyxRQUFRLE9BQU8sU0FBUyxZQUFZLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSyxPQUFtQjtBQUN4RjtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQW9DLE9BQU8sVUFBVTtBQUc5RCxTQUFTLFVBQVUsT0FBbUM7QUFDM0QsUUFBTUEsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJQSxVQUFTLENBQUM7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBUyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLGNBQWMsR0FBRyxLQUFLLE1BQU87QUFDNUYsU0FBTyxVQUFVQSxTQUFRO0FBQzNCO0FBRU8sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLFFBQVEsQ0FBQ0EsV0FBVSxVQUFVQSxNQUFLLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsV0FBVyxPQUFvQztBQUM3RCxRQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QyxTQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSztBQUM3QztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsTUFBTSxTQUFTLE1BQU0sY0FBYyxNQUFNLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDM0Y7QUFHTyxTQUFTLFlBQVksUUFBMEI7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksUUFBUTtBQUNaLE1BQUksUUFBUTtBQUVaLGFBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE9BQU8sU0FBUyw0QkFBNEIsR0FBRztBQUMvRSxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxVQUFVLEVBQUcsU0FBUTtBQUNuRCxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWSxFQUFHLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUOzs7QUNqRUEsSUFBTSxZQUFZO0FBQ2xCLElBQU0sVUFBVTtBQUVoQixJQUFNLFFBQVEsQ0FBQyxLQUFPLEtBQU8sR0FBTTtBQUVuQyxJQUFNLFVBQVU7QUFlVCxJQUFNLFNBQU4sTUFBYTtBQUFBO0FBQUEsRUFFbEIsT0FBTztBQUFBLEVBQ0U7QUFBQSxFQUNBO0FBQUEsRUFDVCxPQUFPLG9CQUFJLElBQWE7QUFBQSxFQUN4QixTQUFTO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxNQUFZLE9BQW9CO0FBQzFDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxPQUFhO0FBQ1gsU0FBSyxXQUFXO0FBQ2hCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxNQUFZO0FBQ1YsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLElBQUksS0FBSztBQUNwQyxVQUFNLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sU0FBUyxLQUFLLFdBQVcsR0FBRyxPQUFPLENBQUM7QUFDaEUsVUFBTSxDQUFDLE9BQU8sT0FBTyxJQUFJLENBQUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzVDLFNBQUssS0FBSyxJQUFJLEVBQUU7QUFDaEIsU0FBSztBQUNMLFNBQUs7QUFDTCxTQUFLLE1BQU07QUFBQSxNQUNULEtBQUssVUFBVSxFQUFFLE1BQU0sVUFBVSxJQUFJLEdBQUksTUFBTSxVQUFVLEVBQUUsTUFBTSxHQUFJLEdBQUksUUFBUSxVQUFVLEVBQUUsS0FBSyxRQUFRLEVBQUcsQ0FBQztBQUFBLElBQ2hIO0FBQ0EsUUFBSSxNQUFPLE1BQUssTUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxRQUMvQyxNQUFLLE9BQU87QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxFQUFFLGFBQWEsTUFBTSxJQUFJLEtBQUs7QUFDcEMsUUFBSSxDQUFDLE1BQU0sUUFBUTtBQUNqQixVQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssTUFBTTtBQUFBLElBQ2xDLFdBQVcsQ0FBQyxLQUFLLE1BQU07QUFDckIsV0FBSyxNQUFNLFFBQVEsV0FBVyxTQUFTLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTTtBQUNsRSxhQUFLLEtBQUs7QUFDVixZQUFJLE1BQU0sT0FBUSxNQUFLLElBQUk7QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFzQjtBQUM1QixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksS0FBSztBQUNoQyxVQUFNLFVBQVcsTUFBTSxLQUFtQixPQUFPLE9BQU87QUFDeEQsU0FBSztBQUNMLFFBQUksUUFBUSxXQUFXLEdBQUc7QUFDeEIsV0FBSyxPQUFPLElBQUk7QUFDaEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLE9BQWdDO0FBQzlDLFFBQUksQ0FBQyxNQUFNLE9BQVEsTUFBSyxNQUFNO0FBQzlCLFlBQVEsS0FBSyxPQUFPLE9BQU8sTUFBTSxhQUFhLENBQUM7QUFBQSxFQUNqRDtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXlCO0FBQzdCLFFBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQ2pELFNBQUs7QUFFTCxRQUFJLE1BQU0sU0FBUyxXQUFZLE1BQUssT0FBTztBQUFBLFFBQ3RDLE1BQUssT0FBTyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFlO0FBQ2IsVUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFDbEMsU0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFPLFNBQVMsU0FBWSxLQUFLLFFBQVEsSUFBSSxLQUFLLElBQUksQ0FBRTtBQUFBLEVBQ3RGO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFVBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUV2QixRQUFJLE1BQU0sTUFBTyxNQUFLLFFBQVE7QUFBQSxRQUN6QixNQUFLLE9BQU8sS0FBSztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLE9BQU87QUFDekIsU0FBSyxPQUFPLFFBQVEsS0FBSyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLE9BQU8sTUFBcUI7QUFDMUIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssS0FBSztBQUNWLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxNQUFNLElBQVksS0FBdUI7QUFDdkMsU0FBSyxLQUFLO0FBQ1YsU0FBSyxXQUFXLEtBQUssT0FBTyxZQUFZLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDdkQ7QUFDRjs7O0FDeEdBLElBQU1DLFdBQVUsS0FBSyxLQUFLO0FBRW5CLFNBQVMsZ0JBQWdCLE1BQTRCO0FBQzFELFNBQU87QUFBQSxJQUNMLEtBQUssS0FBSztBQUFBLElBQ1YsUUFBUSxLQUFLO0FBQUEsSUFDYixNQUFNLElBQUksS0FBSztBQUNiLFlBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxJQUFJLElBQUlBLFFBQU8sQ0FBQztBQUNuRCxhQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsSUFDakM7QUFBQSxJQUNBLE1BQU0sQ0FBQyxLQUFLLGNBQWMsS0FBTSxRQUFRLFdBQXlCLEtBQUssU0FBUztBQUFBLElBQy9FLE1BQU0sVUFBVSxLQUFLO0FBQ25CLFVBQUk7QUFDRixjQUFNLE1BQU0sSUFBSSxRQUFRLE9BQU8sTUFBTSxFQUFFLFFBQVEsUUFBUSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxVQUFVLENBQUM7QUFDL0YsZUFBTztBQUFBLE1BQ1QsUUFBUTtBQUNOLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUFBLElBQ0EsTUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDOUNBLElBQU0sWUFBWTtBQUNsQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxhQUFhO0FBRW5CLElBQU0sU0FBUztBQUNmLElBQU0sYUFBYSxNQUFNO0FBQ3pCLElBQU0sV0FBVyxNQUFNO0FBU2hCLElBQU0sUUFBUSxDQUFDLFFBQWdCLE9BQU8sU0FBZSxFQUFFLE1BQU0sUUFBUSxVQUFVLE1BQU07QUFZckYsSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNoQixTQUFTO0FBQUE7QUFBQSxFQUVULFFBQVE7QUFBQTtBQUFBLEVBRVIsUUFBUTtBQUFBO0FBQUEsRUFFUixPQUFPO0FBQUE7QUFBQSxFQUVQLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsVUFBb0IsQ0FBQztBQUFBLEVBQ3JCLFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFBQSxFQUNSLFlBQVk7QUFBQSxFQUNaLGtCQUFrQjtBQUFBLEVBRWxCLFlBQVksYUFBMEIsT0FBa0IsTUFBWSxPQUEyQjtBQUM3RixTQUFLLGVBQWU7QUFDcEIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNLFdBQVcsTUFBTSxLQUFLLFVBQVUsS0FBSyxJQUFJLE1BQU0sOEJBQThCLENBQUMsQ0FBQztBQUMxRixTQUFLLFNBQVMsTUFBTTtBQUNsQixXQUFLLFNBQVM7QUFDZCxXQUFLLE1BQU0sUUFBUSxZQUFZLFVBQVUsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDdEYsV0FBSyxXQUFXO0FBQ2hCLFlBQU0sT0FBTyxJQUFJO0FBQUEsSUFDbkI7QUFDQSxTQUFLLFlBQVksQ0FBQyxVQUE2QjtBQUM3QyxXQUFLLGNBQWM7QUFDbkIsWUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUFBLElBQ3RDO0FBQ0EsU0FBSyxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFXLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdkYsU0FBSyxVQUFVLE1BQU07QUFBQSxJQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUVBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsUUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBcUI7QUFDdkIsV0FBTyxLQUFLLGtCQUFrQixLQUFLLFlBQVk7QUFBQSxFQUNqRDtBQUFBLEVBRUEsV0FBaUI7QUFDZixTQUFLO0FBQUEsRUFDUDtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWUsUUFBdUI7QUFDekMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFDbEIsZUFBVyxVQUFVLEtBQUssUUFBUyxRQUFPO0FBQzFDLFNBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxZQUFZLEtBQUssTUFBTSxVQUFVO0FBQ2hFLFNBQUssTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLE1BQU0sSUFBWSxLQUEwQjtBQUMxQyxTQUFLLFFBQVEsS0FBSyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxJQUFJLEtBQWdCO0FBQ2xCLFFBQUksS0FBSyxNQUFPO0FBQ2hCLFNBQUssS0FBSztBQUNWLFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQzdCO0FBQUEsRUFFQSxhQUFtQjtBQUNqQixTQUFLLE1BQU0sWUFBWSxNQUFNO0FBQzNCLFVBQUksS0FBSyxlQUFlLFlBQVk7QUFDbEMsYUFBSyxJQUFJLE1BQU0sNEJBQTRCLENBQUM7QUFDNUM7QUFBQSxNQUNGO0FBQ0EsV0FBSyxXQUFXO0FBQ2hCLFdBQUssa0JBQWtCLEtBQUs7QUFDNUIsV0FBSyxZQUFZO0FBQ2pCLFdBQUssT0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLE1BQU07QUFBQSxJQUN0QyxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSztBQUFBLEVBQ1A7QUFDRjs7O0FDbEhBLElBQU0sYUFBYTtBQU9aLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNULE1BQU07QUFBQSxFQUVOLFlBQVksU0FBc0MsT0FBZTtBQUMvRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsT0FBMEM7QUFDeEMsVUFBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN2QyxTQUFLLE9BQU8sS0FBSztBQUNqQixXQUFPLEVBQUUsT0FBTyxXQUFXLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNwRjtBQUFBLEVBRUEsS0FBSyxPQUFnQixLQUFxQjtBQUN4QyxRQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLEVBQUUsSUFBSSxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQUEsRUFDbkc7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxRQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sS0FBSyxRQUFRLENBQUM7QUFBQSxFQUMxQztBQUFBLEVBRUEsVUFBbUI7QUFDakIsV0FBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFBQSxFQUMzRDtBQUFBLEVBRUEsUUFBaUI7QUFDZixRQUFJO0FBQ0YsYUFBTyxLQUFLLE1BQU0sS0FBSyxVQUFVLFFBQVEsS0FBSyxHQUFHLEtBQUssRUFBRSxFQUFFLE9BQU8sT0FBTztBQUFBLElBQzFFLFFBQVE7QUFDTixhQUFPLENBQUM7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxPQUFzQjtBQUMzQixRQUFJO0FBQ0YsVUFBSSxNQUFNLE9BQVEsTUFBSyxVQUFVLFFBQVEsS0FBSyxLQUFLLEtBQUssVUFBVSxLQUFLLENBQUM7QUFBQSxVQUNuRSxNQUFLLFVBQVUsV0FBVyxLQUFLLEdBQUc7QUFBQSxJQUN6QyxRQUFRO0FBQUEsSUFFUjtBQUFBLEVBQ0Y7QUFDRjs7O0FDM0NBLGVBQXNCLFNBQVksT0FBNkI7QUFDN0QsU0FBTyxPQUFPLFVBQVUsYUFBYSxNQUFPLE1BQStCLElBQUk7QUFDakY7QUFHTyxTQUFTLFFBQVEsS0FBYSxPQUEyQixTQUFnRTtBQUM5SCxNQUFJLE9BQU8sSUFBSSxTQUFTLEdBQUcsSUFBSSxNQUFNO0FBQ3JDLFFBQU0sTUFBTSxDQUFDLE1BQWMsVUFBd0I7QUFDakQsV0FBTyxHQUFHLElBQUksR0FBRyxJQUFJLElBQUksbUJBQW1CLEtBQUssQ0FBQztBQUNsRCxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksUUFBUSxXQUFXLE1BQU8sS0FBSSxVQUFVLEdBQUc7QUFDL0MsTUFBSSxRQUFRLFFBQVEsTUFBTyxLQUFJLE9BQU8sR0FBRztBQUN6QyxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsRUFBRTtBQUNyRCxNQUFJLFFBQVEsWUFBWSxXQUFZLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxVQUFVLEtBQUssRUFBRTtBQUMvRSxNQUFJLFNBQVMsS0FBSztBQUNsQixTQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsRUFBRTtBQUM5Qjs7O0FDeEJBLElBQU0sYUFBYTtBQUVuQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxJQUFJLE1BQXFCLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFFekQsSUFBTSxRQUFOLE1BQWU7QUFBQTtBQUFBLEVBRXBCLFVBQVU7QUFBQSxFQUNELFFBQVEsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBRXpDLFNBQWdDLENBQUM7QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksU0FBNkIsS0FBNEM7QUFDbkYsU0FBSyxXQUFXO0FBQ2hCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxFQUFFO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLEtBQUssV0FBVyxLQUFLO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsWUFBcUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRUEsUUFBUSxRQUF1QjtBQUM3QixlQUFXQyxVQUFTLE9BQVEsTUFBSyxLQUFLQSxPQUFNLE9BQU8sRUFBRSxLQUFLQTtBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixTQUFLLFVBQVU7QUFDZixTQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLE1BQWU7QUFDYixVQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsVUFBTSxRQUFpQixDQUFDO0FBQ3hCLFFBQUksUUFBUTtBQUNaLGVBQVdBLFVBQVMsS0FBSyxVQUFVLEdBQUc7QUFDcEMsZUFBUyxLQUFLLFVBQVVBLE1BQUssRUFBRSxTQUFTO0FBQ3hDLFlBQU0sT0FBTyxNQUFNLFNBQVMsY0FBYyxRQUFRO0FBQ2xELFVBQUksS0FBTSxPQUFNLEtBQUtBLE1BQUs7QUFDMUIsWUFBTSxJQUFJQSxPQUFNLFdBQVcsSUFBSSxPQUFPQSxPQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3REO0FBQ0EsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxLQUFLQSxRQUFjLE9BQWlCO0FBQ2xDLFVBQU0sTUFBTSxLQUFLLEtBQUtBLE9BQU0sT0FBTztBQUNuQyxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSSxNQUFNLEdBQUcsVUFBVUEsT0FBTSxTQUFTQSxPQUFNLE9BQU8sR0FBRyxJQUFLO0FBQzNELFVBQU0sTUFBTSxNQUFNQSxNQUFLO0FBQ3ZCLFFBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHLEdBQUcsTUFBTyxLQUFJLEtBQUssSUFBSSxLQUFLLEVBQUUsT0FBQUEsUUFBTyxNQUFNLENBQUM7QUFDakUsV0FBTyxJQUFJO0FBQ1gsUUFBSSxDQUFDLEtBQUssUUFBUyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3BDO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBMkI7QUFDakMsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLEtBQUssb0JBQUksSUFBb0I7QUFDN0QsU0FBSyxVQUFVO0FBQ2YsZUFBVyxTQUFTLFNBQVM7QUFDM0IsWUFBTSxNQUFNLEtBQUssS0FBSyxNQUFNLE9BQU87QUFDbkMsVUFBSSxNQUFNLFdBQVcsT0FBTztBQUMxQixZQUFJLE9BQU87QUFDWCxhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCLE9BQU87QUFDTCxjQUFNLEVBQUUsVUFBVSxHQUFHQSxPQUFNLElBQUk7QUFDL0IsYUFBSyxVQUFVLEtBQUtBLFFBQU8sYUFBYSxNQUFNLE1BQU0sSUFBSSxNQUFNLFdBQVcsRUFBRSxLQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLLFVBQVU7QUFDZixlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFdBQUssT0FBTyxHQUFHO0FBQ2YsVUFBSSxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ3JCLGFBQUssS0FBSyxXQUFXLE1BQVM7QUFDOUIsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsU0FBSyxTQUFTLENBQUM7QUFDZixTQUFLLFVBQVU7QUFDZixlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFFBQVEsR0FBRztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxVQUFVLEtBQWEsUUFBZSxVQUFtQixPQUFxQjtBQUM1RSxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSSxNQUFNLEdBQUcsVUFBVSxPQUFPLE9BQU87QUFHbkMsWUFBTSxRQUFRLEdBQUcsTUFBTSxPQUFPLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sT0FBTyxHQUFHLFNBQVMsT0FBTztBQUN0RyxVQUFJLE1BQU87QUFBQSxJQUNiO0FBQ0EsUUFBSSxDQUFDLFlBQVksUUFBUSxFQUFHLE1BQUssS0FBSyxPQUFPLE9BQU87QUFDcEQsU0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixRQUFJLEtBQUs7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBbUI7QUFDeEIsZUFBUztBQUVQLFlBQU0sT0FBTyxJQUFJLEtBQ2IsSUFBSSxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDLENBQUMsSUFDdEQsQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQU1BLE9BQU0sUUFBUSxDQUFDO0FBQzlELFVBQUksQ0FBQyxLQUFNO0FBQ1gsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWEsTUFBb0I7QUFDdkMsVUFBTSxTQUFTLElBQUksSUFBSTtBQUN2QixVQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBd0JBLE9BQU0sVUFBVSxTQUFTLElBQUk7QUFDM0UsVUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNqRyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSTtBQUMzQixZQUFNLFVBQVUsQ0FBQyxTQUFTLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDN0UsVUFBSSxRQUFTLE1BQUssTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sS0FBYSxFQUFFLE9BQUFBLFFBQU8sTUFBTSxHQUFrQjtBQUNsRCxRQUFJLEtBQUssT0FBTyxNQUFNQSxNQUFLLENBQUM7QUFDNUIsUUFBSSxLQUFLQTtBQUNULFFBQUksTUFBTyxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFVBQVUsSUFBWTtBQUN6QixRQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTztBQUNoQyxRQUFJLENBQUMsS0FBSztBQUNSLFVBQUksS0FBSyxNQUFNLFFBQVEsVUFBVyxNQUFLLFFBQVE7QUFDL0MsWUFBTSxFQUFFLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3hCLFdBQUssTUFBTSxJQUFJLFNBQVMsR0FBRztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxVQUFJLElBQUksTUFBTTtBQUNaLGFBQUssTUFBTSxPQUFPLE9BQU87QUFDekI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDN0xBLElBQU0sUUFBUTtBQUNkLElBQU0sVUFBVTtBQUNoQixJQUFNLGtCQUFrQjtBQUdqQixTQUFTLFNBQVMsUUFBUSxJQUF3QjtBQUN2RCxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFHLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUc7QUFDekUsV0FBTyxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRyxHQUFHLEtBQUs7QUFBQSxFQUM1RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdPLFNBQVMsUUFBUSxLQUFhLEtBQXFCO0FBQ3hELFFBQU0sT0FBTyxNQUFNLE1BQU87QUFDMUIsU0FBTyxPQUFPLElBQUksS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJO0FBQzFFO0FBZU8sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUVULFlBQVksT0FBcUI7QUFDL0IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFpQztBQUNyQyxTQUFLLEtBQUsseUJBQXlCO0FBQ25DLFNBQUssVUFBVSxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFNBQXVCO0FBQzFCLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxFQUFFLFFBQVEsQ0FBQztBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBeUI7QUFDN0IsVUFBTSxFQUFFLGFBQWEsUUFBUSxLQUFLLElBQUksS0FBSztBQUMzQyxVQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxTQUFLLFVBQVUsRUFBRSxTQUFTLDRCQUE0QixDQUFDO0FBQ3ZELFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sS0FBTSxLQUFLLE1BQU0sT0FBTztBQUM5QixZQUFNLFNBQVMsWUFBWSxNQUFNLGlCQUFpQixNQUFNLEtBQUssVUFBVSxFQUFFLFNBQVMsWUFBWSxDQUFDLENBQUM7QUFDaEcsV0FBSyxVQUFVLENBQUMsRUFBRSxZQUFZLEtBQUssUUFBUSxNQUFNO0FBQy9DLGFBQUssVUFBVTtBQUNmLGVBQU87QUFDUCxZQUFJLE9BQU8sUUFBUSxVQUFVO0FBQzNCLGVBQUssVUFBVSxHQUFHO0FBQ2xCLGtCQUFRLEdBQUc7QUFBQSxRQUNiLE1BQU8sUUFBTyxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQzFDO0FBQ0EsV0FBSyxLQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsUUFBSSxDQUFDLEtBQUssV0FBWSxNQUFNLFNBQVMsVUFBVSxNQUFNLGdCQUFnQixLQUFLLElBQU0sUUFBTztBQUV2RixTQUFLLFNBQVMsTUFBTSxTQUFTLFVBQVUsQ0FBQyx1QkFBdUIsVUFBVSxFQUFFLFNBQVMsT0FBTyxNQUFNLElBQUksQ0FBQztBQUN0RyxTQUFLLFFBQVEsS0FBSztBQUNsQixRQUFJLENBQUMsS0FBSyxPQUFRLE1BQUssT0FBTyxRQUFRO0FBQ3RDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFVLEtBQStCO0FBQ3ZDLFVBQU0sRUFBRSxXQUFXLFlBQVksSUFBSSxLQUFLO0FBQ3hDLFNBQUssU0FBUztBQUNkLFFBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBUTtBQUN4QyxTQUFLLFNBQVMsWUFBWSxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUksQ0FBQyxHQUFHLE1BQU07QUFFckUsV0FBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxHQUFHLENBQUM7QUFBQSxJQUM5QyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUM3Rk8sSUFBTSxhQUFhLEtBQUs7QUFDL0IsSUFBTUMsbUJBQWtCO0FBRXhCLElBQU0sU0FBUztBQUdSLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLEVBQ3JCLE9BQU87QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWSxPQUFnQixJQUFxQjtBQUMvQyxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDM0IsU0FBSyxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFNBQUssS0FBSztBQUNWLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjtBQVFPLFNBQVMsTUFBTSxNQUF3QjtBQUM1QyxRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLEVBQUU7QUFDN0MsTUFBSSxRQUFRLFlBQVk7QUFDdEIsVUFBTSxJQUFJLFdBQVcsaUJBQWlCLEtBQUssNkJBQTZCLFVBQVUscUJBQXFCO0FBQUEsRUFDekc7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNO0FBQ3ZCO0FBWU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFNBQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVBLFlBQVksYUFBMEIsUUFBc0IsUUFBZ0M7QUFDMUYsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVTtBQUNmLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakY7QUFBQSxFQUVBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBcUI7QUFDNUIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsS0FBSyxNQUE4QjtBQUNqQyxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssT0FBTztBQUNoRCxXQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxTQUFTLFFBQVEsTUFBTSxPQUFPLFVBQVUsRUFBRSxDQUFDO0FBQ2xGLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDcEQsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEtBQUssVUFBVSxLQUFLLE9BQVE7QUFDbEQsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixRQUFJLEtBQUssS0FBTSxNQUFLLFFBQVFBLGdCQUFlO0FBQUEsUUFDdEMsTUFBSyxZQUFZLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUUxQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLFlBQWEsUUFBTztBQUN6RCxTQUFLLE9BQU8sTUFBTTtBQUNsQixRQUFJLE1BQU0sU0FBUyxRQUFTLE1BQUssT0FBTyxJQUFJLGNBQWMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFFBQ3BFLE1BQUssUUFBUTtBQUNsQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxnQkFBc0I7QUFDcEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFFBQUksUUFBUSxLQUFLLE9BQVEsTUFBSyxRQUFRLFFBQVEsS0FBSyxZQUFZLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLFNBQVMsSUFBa0I7QUFDekIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksTUFBTTtBQUM5QyxXQUFLLFNBQVM7QUFDZCxXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxLQUFLLE1BQWtCO0FBQ3JCLFFBQUksS0FBSyxTQUFTLElBQUksRUFBRyxNQUFLLE9BQU87QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQWtCO0FBQzVCLFFBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQzFCLFNBQUssUUFBUSxRQUFRLE1BQU07QUFDekIsVUFBSSxLQUFLLGVBQWdCLE1BQUssWUFBWSxJQUFJO0FBQUEsVUFDekMsTUFBSyxTQUFTLEVBQUUsYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ3hELENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE9BQW9CO0FBQ3hCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLGVBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLElBQVksTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFTO0FBQ25ELFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUMvQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssTUFBTTtBQUNYLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQWUsUUFBNkQ7QUFDNUYsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsVUFBVSxVQUFVLFdBQVcsRUFBRSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQ3hFLFVBQU0sSUFBSSxVQUFVLHNFQUFzRTtBQUFBLEVBQzVGO0FBQ0EsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLElBQUksT0FBMEIsS0FBSztBQUNyRSxRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxDQUFDO0FBQ3JDLFNBQU8sRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRztBQUNsRzs7O0FDcEtBLElBQU0sU0FBUztBQUNmLElBQU0sV0FBVztBQUVqQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQUVyQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBV2QsSUFBTSxpQkFBTixNQUFNLHdCQUF1QixZQUFZO0FBQUEsRUFDOUMsT0FBZ0IsYUFBYTtBQUFBLEVBQzdCLE9BQWdCLE9BQU87QUFBQSxFQUN2QixPQUFnQixVQUFVO0FBQUEsRUFDMUIsT0FBZ0IsU0FBUztBQUFBLEVBRXpCLFNBQTJEO0FBQUEsRUFDM0QsWUFBaUU7QUFBQSxFQUNqRSxVQUE2RDtBQUFBO0FBQUEsRUFHN0QsTUFBTTtBQUFBO0FBQUEsRUFFTjtBQUFBLEVBRVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixhQUFhLElBQUksZ0JBQWdCO0FBQUEsRUFDMUMsU0FBUztBQUFBLEVBQ1QsT0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRVMsWUFBWSxvQkFBSSxJQUFVO0FBQUEsRUFDbkMsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUEsV0FBVztBQUFBLEVBRVgsWUFBWSxTQUEwQixjQUEyQixnQkFBZ0IsUUFBUSxTQUFTLEdBQUc7QUFDbkcsVUFBTTtBQUNOLFVBQU0sVUFBVSxNQUFjLFlBQVksT0FBTyxFQUFFLFNBQVMsRUFBRSxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFFLFVBQU0sU0FBUyxNQUFjLEtBQUssVUFBVSxFQUFFLEtBQUs7QUFDbkQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVUsR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDdkMsU0FBSyxTQUFTLElBQUk7QUFBQSxNQUNoQixDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUM5QixDQUFDLFlBQVksS0FBSyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFBQSxJQUM1QztBQUNBLFNBQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLE1BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxRQUFRLE1BQVU7QUFDakcsU0FBSyxXQUFXLElBQUksUUFBUTtBQUFBLE1BQzFCO0FBQUEsTUFDQSxXQUFXLFFBQVEsVUFBVSxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDL0Q7QUFBQSxNQUNBLE9BQU8sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUFBLE1BQ25DLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNyQyxTQUFTLE1BQU0sS0FBSyxRQUFRLGNBQWMsa0NBQWtDO0FBQUEsSUFDOUUsQ0FBQztBQUNELFNBQUssVUFBVSxJQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTztBQUN2RCxTQUFLLFVBQVU7QUFBQSxNQUNiO0FBQUEsTUFDQSxPQUFPLEtBQUs7QUFBQSxNQUNaO0FBQUEsTUFDQSxLQUFLLE1BQU0sS0FBSztBQUFBLE1BQ2hCLFNBQVMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU0sRUFBRTtBQUFBLE1BQzdDLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQy9DO0FBRUEsU0FBSyxpQkFBaUIsUUFBUSxDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUssQ0FBQztBQUM3RCxTQUFLLGlCQUFpQixXQUFXLENBQUMsVUFBVSxLQUFLLFlBQVksS0FBSyxDQUFDO0FBQ25FLFNBQUssaUJBQWlCLFNBQVMsQ0FBQyxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUM7QUFDL0QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsSUFBSSxhQUFxQjtBQUN2QixRQUFJLEtBQUssT0FBUSxRQUFPLGdCQUFlO0FBQ3ZDLFdBQU8sS0FBSyxPQUFPLFNBQVMsZ0JBQWUsT0FBTyxnQkFBZTtBQUFBLEVBQ25FO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxRQUFRLGtCQUFrQixLQUFLLE9BQU8sa0JBQWtCO0FBQUEsRUFDdEU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsS0FBSyxNQUFzQztBQUN6QyxXQUFPLEtBQUssU0FBUyxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLEVBQ3RGO0FBQUE7QUFBQSxFQUdBLGFBQWEsTUFBd0I7QUFDbkMsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRO0FBQ2pELFFBQUksS0FBTSxNQUFLLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFdBQU8sQ0FBQyxDQUFDO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxRQUF5QjtBQUN2QixXQUFPLEtBQUssU0FBUyxNQUFNO0FBQUEsRUFDN0I7QUFBQSxFQUVBLE1BQU0sT0FBTyxLQUFNLFNBQVMsSUFBVTtBQUNwQyxTQUFLLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDN0IsU0FBSyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsS0FBSyxHQUFHLG1CQUFtQjtBQUFBLEVBQ3BFO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTSxNQUFNLE9BQTZCO0FBQ3ZDLFVBQU0sVUFBVSxFQUFFLEtBQUs7QUFDdkIsVUFBTSxTQUFTLE1BQWUsQ0FBQyxDQUFDLEtBQUssVUFBVSxZQUFZLEtBQUssWUFBWSxVQUFVLEtBQUs7QUFDM0YsUUFBSTtBQUNGLFlBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFlBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsSUFBSSxDQUFDLFNBQVMsR0FBRyxHQUFHLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDekUsVUFBSSxPQUFPLEVBQUc7QUFDZCxXQUFLLFNBQVMsSUFBSTtBQUNsQixZQUFNLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVE7QUFDcEUsWUFBTSxPQUFPLElBQUksS0FBSyxLQUFLLGNBQWMsS0FBSyxRQUFRLEtBQUssYUFBYSxLQUFLLE1BQU0sU0FBUyxHQUFHLE1BQU07QUFDckcsV0FBSyxPQUFPLEtBQUssU0FBUyxRQUFRO0FBQ2xDLFVBQUksTUFBTyxNQUFLLFFBQVE7QUFBQSxVQUNuQixNQUFLLFFBQVE7QUFBQSxJQUNwQixTQUFTLE9BQU87QUFDZCxVQUFJLE9BQU8sRUFBRztBQUNkLFVBQUksTUFBTyxNQUFLLGNBQWMsS0FBSztBQUFBLFVBQzlCLE1BQUssUUFBUSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFtQjtBQUMxQixTQUFLLE1BQU0sSUFBSSxRQUFRLHVCQUF1QixJQUFJO0FBQ2xELFFBQUksS0FBSyxRQUFRLElBQUs7QUFDdEIsU0FBSyxRQUFRLE1BQU0sWUFBWSxLQUFLLEdBQUc7QUFDdkMsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3pDLFNBQUssT0FBTyxRQUFRLEtBQUs7QUFDekIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWdCO0FBQ3RCLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFFBQUksS0FBSyxhQUFhLGFBQWE7QUFDakMsV0FBSyxRQUFRLEtBQUssdUJBQXVCLFdBQVcsV0FBVztBQUMvRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsUUFBUSxLQUFLLGFBQWEsS0FBSyxhQUFhLE9BQU8sQ0FBQztBQUNsRSxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ2hFLFNBQUssTUFBTSxhQUFhLEVBQUUsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzNDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsY0FBYyxPQUFtQjtBQUMvQixTQUFLLFFBQVE7QUFDYixVQUFNLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sY0FBYyxFQUFFLE1BQU0sR0FBUyxLQUF5QjtBQUM1RCxRQUFJLENBQUUsTUFBTSxLQUFLLGFBQWEsVUFBVSxLQUFLLEdBQUcsRUFBSTtBQUNwRCxTQUFLLFdBQVcsVUFBVSxLQUFLLGdCQUFnQixLQUFLLFdBQVcsSUFBSTtBQUNuRSxTQUFLLGdCQUFnQjtBQUNyQixRQUFJLEtBQUssWUFBWSxTQUFVLE1BQUssUUFBUSxLQUFLLDJEQUEyRDtBQUFBLEVBQzlHO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFVBQU0sU0FBUyxDQUFDLE1BQWMsUUFDNUIsS0FBSyxhQUFhLEtBQUssbUJBQW1CLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxXQUFXLE9BQU8sQ0FBQztBQUN6RixXQUFPLFVBQVUsTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPLENBQUM7QUFDbkQsV0FBTyxZQUFZLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDckMsV0FBTyxZQUFZLE1BQU0sS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ2pEO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPLFVBQVUsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFJUyxTQUFvQjtBQUFBLElBQzNCLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU87QUFDM0MsVUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLEtBQUssSUFBSTtBQUN2QyxZQUFNLFVBQVUsS0FBSyxTQUFTLFdBQVc7QUFDekMsVUFBSSxTQUFTO0FBQ1gsYUFBSyxPQUFPLElBQUk7QUFDaEIsYUFBSyxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsTUFDbEQ7QUFDQSxVQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCLGFBQUssTUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQztBQUM1QyxhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUNBLFVBQUksQ0FBQyxTQUFTO0FBQ1osYUFBSyxRQUFRO0FBQ2IsYUFBSyxTQUFTLElBQUk7QUFBQSxNQUNwQjtBQUFBLElBQ0Y7QUFBQSxJQUVBLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDckIsWUFBTSxRQUFlLEtBQUssSUFBSTtBQUM5QixVQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxNQUFNLEtBQUs7QUFDdEQsV0FBSyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sUUFBUTtBQUNwQixZQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzVDLFdBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsVUFBSSxTQUFTLEtBQU0sTUFBSyxjQUFjLElBQUs7QUFBQSxlQUNsQyxTQUFTLFFBQVEsS0FBTSxNQUFLLEtBQUssSUFBSTtBQUFBLGVBQ3JDLFNBQVMsS0FBTSxNQUFLLE1BQU0sTUFBTSxHQUFHO0FBQzVDLFdBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUN4QjtBQUFBLElBRUEsTUFBTSxDQUFDLE1BQU0sVUFBVTtBQUNyQixXQUFLLE9BQU87QUFDWixVQUFJLEtBQUssUUFBUSxPQUFRO0FBQ3pCLFdBQUssT0FBTztBQUNaLFlBQU0sT0FBTyxRQUFRLG9CQUFvQixLQUFLLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSztBQUMzRSxVQUFJLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBTSxNQUFLLFFBQVEsSUFBSTtBQUFBLFVBQzVDLE1BQUssS0FBSyxpQkFBaUI7QUFBQSxJQUNsQztBQUFBLElBRUEsTUFBTSxDQUFDLFNBQVM7QUFDZCxVQUFJLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxJQUFJO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBa0I7QUFDckIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsUUFBSSxDQUFDLEtBQUssT0FBUTtBQUNsQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFNBQUssTUFBTSxRQUFRLE1BQU8sS0FBSyxZQUFZLENBQUU7QUFBQSxFQUMvQztBQUFBLEVBRUEsTUFBTSxNQUFZLEtBQWdCO0FBQ2hDLFNBQUssUUFBUTtBQUNiLFNBQUs7QUFDTCxRQUFJLENBQUMsS0FBSyxVQUFVLElBQUksT0FBTyxJQUFNLE1BQUssS0FBSyxjQUFjLE1BQU0sR0FBRztBQUN0RSxTQUFLLFFBQVEsR0FBRztBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBWSxjQUE2QjtBQUNoRCxRQUFJLGdCQUFnQixDQUFDLEtBQUssS0FBSyxTQUFTLFlBQVksR0FBRztBQUNyRCxXQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxZQUFZLEVBQUUsTUFBTSxDQUFDLE9BQU87QUFBQSxJQUN6RDtBQUNBLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxTQUFTLElBQUk7QUFDM0MsU0FBSyxPQUFPLElBQUk7QUFDaEIsUUFBSSxnQkFBZ0IsU0FBUyxLQUFLLE1BQU8sTUFBSyxNQUFNLFdBQVcsRUFBRSxhQUFhLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsT0FBTyxNQUFZLE1BQXFCO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUSxVQUFVLDBCQUEwQixPQUFPLEtBQUssMkJBQTJCLEVBQUU7QUFDMUYsUUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLFNBQUssU0FBUyxJQUFJO0FBQ2xCLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxPQUFPLFFBQVE7QUFBQSxFQUMvQztBQUFBLEVBRUEsT0FBTyxNQUFrQjtBQUN2QixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBa0I7QUFDekIsVUFBTSxNQUFNLEtBQUs7QUFDakIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFFBQUksV0FBVztBQUNmLFFBQUksUUFBUSxLQUFLO0FBQ2pCLFNBQUssVUFBVSxJQUFJLEdBQUc7QUFDdEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsZUFBVyxRQUFRLEtBQUssV0FBVztBQUNqQyxVQUFJLEtBQUssYUFBYSxLQUFLLFFBQVEsU0FBUyxJQUFJLEVBQUc7QUFDbkQsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixXQUFLLEtBQUssR0FBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQSxFQUtBLFFBQVEsTUFBWSxFQUFFLE1BQU0sU0FBQUMsU0FBUSxHQUFtQjtBQUNyRCxVQUFNLFNBQVMsS0FBSztBQUNwQixZQUFRQSxTQUFRLE1BQU07QUFBQSxNQUNwQixLQUFLO0FBQ0gsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsTUFBTSxFQUFHLFFBQU87QUFDM0QsbUJBQVcsVUFBaUIsWUFBWSxJQUFJLEVBQUcsTUFBSyxNQUFNLE1BQWEsS0FBSyxNQUFNLENBQUM7QUFDbkYsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsSUFBSSxFQUFHLFFBQU87QUFDekQsZUFBTyxRQUFRQSxRQUFPO0FBQ3RCLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxTQUFTQSxRQUFPO0FBQUEsTUFDdkMsS0FBSztBQUNILGVBQU8sS0FBSyxjQUFjLE1BQU1BLFFBQU87QUFBQSxNQUN6QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsTUFBTUEsUUFBTztBQUFBLElBQ3RDO0FBQ0EsUUFBSSxDQUFRLGVBQWVBLFFBQU8sRUFBRyxRQUFPO0FBQzVDLFNBQUssUUFBUSxjQUFjO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxjQUFjLE1BQVksT0FBeUI7QUFDakQsVUFBTSxLQUFLLE1BQU07QUFDakIsUUFBSSxPQUFPLFVBQWEsQ0FBQyxLQUFLLEtBQU0sUUFBTztBQUUzQyxlQUFXQyxVQUFnQixXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxLQUFLQSxNQUFLO0FBQzdFLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFVBQU0sVUFBVSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSztBQUM1RSxXQUFPLFdBQVcsT0FBTyxFQUFFLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxFQUN0RDtBQUFBLEVBRUEsU0FBUyxNQUFZLE9BQXlCO0FBQzVDLFVBQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLElBQUk7QUFDdkMsUUFBSSxTQUFTLGdCQUFnQjtBQUMzQixXQUFLLFFBQVEsU0FBUyxPQUFPLElBQUksS0FBSyxZQUFZO0FBQ2xELGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxTQUFTLG1CQUFtQixTQUFTLHlCQUF5QixNQUFNLFlBQVk7QUFDbkYsV0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxLQUFLLE9BQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUNsRztBQUFBLEVBRUEsTUFBTSxNQUFZLE9BQW9CO0FBQ3BDLFVBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsVUFBTUEsU0FBUSxDQUFDLEtBQUssU0FBZ0IsVUFBVSxNQUFNO0FBQ3BELFFBQUlBLFFBQU87QUFDVCxXQUFLLE9BQU8sS0FBS0EsUUFBTyxLQUFLO0FBQzdCLFdBQUssUUFBUSxLQUFLO0FBQ2xCO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBZ0IsV0FBVyxNQUFNO0FBQ3ZDLFFBQUksT0FBUSxNQUFLLFNBQVM7QUFFMUIsUUFBSSxTQUFTLENBQUMsS0FBSyxZQUFZLE1BQU0sSUFBSSxDQUFDLEtBQUssU0FBVSxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQzlFO0FBQUE7QUFBQSxFQUdBLFlBQVksUUFBeUI7QUFDbkMsUUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFNLFFBQU87QUFDaEQsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDdEMsUUFBSSxLQUFLLFNBQVMsUUFBUSxhQUFjLE1BQUssU0FBUyxNQUFNO0FBQzVELFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsU0FBUyxFQUFFLE1BQU0sS0FBSyxHQUFnQjtBQUNwQyxTQUFLLE1BQU0sV0FBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBRUEsUUFBUSxNQUE0QixTQUF1QjtBQUN6RCxRQUFJLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRztBQUM3QixTQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFHLFNBQVEsS0FBSyxvQkFBb0IsT0FBTyxFQUFFO0FBQUEsRUFDekY7QUFBQSxFQUVBLE1BQXNDLE1BQVMsUUFBdUQ7QUFDcEcsUUFBSSxLQUFLLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDNUMsV0FBTyxLQUFLLGNBQWMsT0FBTyxPQUFPLElBQUksTUFBTSxNQUFNLEVBQUUsWUFBWSxLQUFLLENBQUMsR0FBRyxNQUFNLENBQUM7QUFBQSxFQUN4RjtBQUFBLEVBRUEsUUFBUSxLQUFVLFFBQXNCO0FBQ3RDLFFBQUksS0FBSyxPQUFRO0FBQ2pCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssV0FBVyxNQUFNO0FBQ3RCLGVBQVcsUUFBUSxDQUFDLEtBQUssT0FBTyxLQUFLLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRyxPQUFNLEtBQUssS0FBTSxJQUFJLE1BQU07QUFDM0YsU0FBSyxTQUFTLEtBQUssTUFBTTtBQUN6QixTQUFLLFFBQVEsTUFBTSxJQUFJLE1BQU0sTUFBTSxDQUFDO0FBQ3BDLFNBQUssTUFBTSxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUFBLEVBQzlEO0FBQ0Y7OztBQ3RiTyxJQUFNLFdBQU4sTUFBK0I7QUFBQSxFQUNwQyxpQkFBaUI7QUFBQSxFQUNqQixTQUFpQztBQUFBLEVBQ2pDLFlBQTJEO0FBQUEsRUFDM0QsVUFBNEY7QUFBQSxFQUM1RixVQUFrQztBQUFBLEVBQ3pCLE9BQWlCLENBQUM7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEtBQWEsV0FBcUI7QUFDNUMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3JCO0FBQUEsRUFFQSxNQUFNLE1BQXFCO0FBQ3pCLFNBQUssYUFBYSxLQUFLLFNBQVMsS0FBSyxhQUFhO0FBQ2xELFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBUztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxPQUFPLE1BQXNCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE9BQWE7QUFDWCxXQUFPLEtBQUssT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsSUFBSSxPQUFzQjtBQUN4QixTQUFLLFlBQVksRUFBRSxNQUFNLE9BQU8sVUFBVSxXQUFXLFFBQVEsS0FBSyxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDdEY7QUFBQSxFQUVBLElBQUksT0FBTyxNQUFNLFNBQVMsSUFBVTtBQUNsQyxTQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsVUFBVSxTQUFTLElBQUssQ0FBQztBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxLQUFLLGNBQWM7QUFBQSxFQUM1QjtBQUNGO0FBT08sSUFBTSxRQUFOLE1BQW1DO0FBQUE7QUFBQSxFQUV4QyxTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxnQkFBZ0I7QUFBQSxFQUNQLFFBQW9CLENBQUM7QUFBQSxFQUNyQixPQUFPLElBQUksWUFBWTtBQUFBLEVBQ2hDLFVBQVUsb0JBQUksSUFBVztBQUFBLEVBQ3pCLFNBQVM7QUFBQSxFQUVULE1BQU0sTUFBYyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBRXJDLFNBQVMsTUFBYztBQUVyQixTQUFLO0FBQ0wsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsUUFBUSxDQUFDLElBQVksUUFBK0I7QUFDbEQsVUFBTSxRQUFRLEVBQUUsSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBQzFDLFNBQUssUUFBUSxJQUFJLEtBQUs7QUFDdEIsV0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUFBLEVBRUEsT0FBTyxDQUFDLEtBQWEsY0FBOEI7QUFDakQsVUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLFNBQVM7QUFDeEMsU0FBSyxNQUFNLEtBQUssSUFBSTtBQUNwQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxZQUE4QixLQUFLO0FBQUE7QUFBQSxFQUcvQyxNQUFNLFNBQXdCO0FBQzVCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFLLE9BQU0sUUFBUSxRQUFRO0FBQUEsRUFDckQ7QUFBQSxFQUVBLE1BQU0sS0FBSyxJQUEyQjtBQUNwQyxVQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGVBQVM7QUFDUCxZQUFNLEtBQUssT0FBTztBQUNsQixZQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQztBQUNoRyxVQUFJLENBQUMsSUFBSztBQUNWLFdBQUssUUFBUSxPQUFPLEdBQUc7QUFDdkIsV0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQUksSUFBSTtBQUFBLElBQ1Y7QUFDQSxTQUFLLFNBQVM7QUFDZCxVQUFNLEtBQUssT0FBTztBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRTtBQUFBLEVBQ3pCO0FBQ0Y7QUFHTyxJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUixRQUFRLElBQUksTUFBTTtBQUFBLEVBQ2xCLFdBQXFCLENBQUM7QUFBQSxFQUN0QixPQUF5QixDQUFDO0FBQUEsRUFDMUI7QUFBQSxFQUVULFlBQVksVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQUc7QUFDdkUsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLElBQUksZUFBZSxFQUFFLEtBQUssK0JBQStCLE9BQU8sTUFBTSxHQUFHLFFBQVEsR0FBRyxLQUFLO0FBQ3ZHLFNBQUssT0FBTyxpQkFBaUIsV0FBVyxDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakYsZUFBVyxRQUFRLENBQUMsUUFBUSxXQUFXLGFBQWEsT0FBTyxVQUFVLE9BQU8sR0FBWTtBQUN0RixXQUFLLE9BQU8saUJBQWlCLE1BQU0sQ0FBQyxVQUFVO0FBQzVDLGNBQU0sZUFBZTtBQUNyQixhQUFLLEtBQUssS0FBSyxDQUFDLE1BQU0sS0FBd0IsQ0FBQztBQUFBLE1BQ2pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQUssVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQW1CO0FBQzdGLFVBQU0sUUFBUSxJQUFJLE9BQU0sU0FBUyxLQUFLO0FBQ3RDLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQU0sS0FBSyxPQUFPO0FBQ2xCLFVBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsVUFBTSxNQUFNLE9BQU87QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsU0FBUyxNQUFzQjtBQUM3QixXQUFPLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQzNFO0FBQUE7QUFBQSxFQUdBLFVBQW9CO0FBQ2xCLFdBQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxTQUFVLEtBQUssTUFBTSxJQUFJLEVBQW9CLENBQUM7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxNQUFNLFlBQTJCO0FBQy9CLFVBQU0sS0FBSyxNQUFNLEtBQUssSUFBTTtBQUM1QixTQUFLLEtBQUssT0FBTztBQUNqQixVQUFNLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDMUI7QUFDRjtBQUVPLFNBQVMsTUFBTSxLQUFhLFNBQWtCLFFBQVEsWUFBa0I7QUFDN0UsU0FBTyxFQUFFLEdBQUksV0FBVyxFQUFFLFFBQVEsR0FBSSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRztBQUNoRztBQUdPLFNBQVMsU0FBUyxLQUFhLFNBQWtCLE9BQXNCO0FBQzVFLFNBQU8sRUFBRSxNQUFNLFdBQVcsR0FBRyxLQUFLLFVBQVUsTUFBTSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3pFO0FBRU8sU0FBUyxRQUFRLE1BQWMsZ0JBQWdCLE1BQVk7QUFDaEUsUUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsRUFBRSxVQUFVLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sUUFBUTtBQUN6RDs7O0FaekxBLElBQU1DLFVBQVM7QUFHZixlQUFlLEtBQUssT0FBYyxNQUFnQixJQUFZLE9BQWlDO0FBQzdGLFdBQVMsU0FBUyxHQUFHLFNBQVMsSUFBSSxVQUFVLEtBQVE7QUFDbEQsVUFBTSxRQUFRLEtBQUssT0FBTyxRQUFRLEVBQUU7QUFDcEMsVUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBUSxLQUFLLE1BQU0sQ0FBQztBQUNwRCxTQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUN6QixXQUFPLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUMzQixRQUFJLEtBQUssT0FBTyxRQUFRLEVBQUUsU0FBUyxNQUFPLE1BQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDekU7QUFDRjtBQUdBLGVBQWUsS0FBSyxVQUFVLENBQUMsR0FBaUU7QUFDOUYsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLE9BQU87QUFDdEMsUUFBTSxRQUFRLE1BQU07QUFDcEIsUUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFNQSxPQUFNO0FBQ3JDLFFBQU0sU0FBUyxNQUFNO0FBQ3JCLFNBQU8sU0FBUyxPQUFPLE1BQU07QUFDN0IsU0FBTyxFQUFFLE9BQU8sT0FBTyxPQUFPO0FBQ2hDO0FBRUEsV0FBVyxDQUFDLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQyxHQUFHLEdBQUcsR0FBRyxDQUFDLEtBQUssR0FBRyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBWTtBQUN2RSxPQUFLLG1DQUFtQyxPQUFPLCtCQUErQixJQUFJLElBQUksWUFBWTtBQUNoRyxVQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFVBQU0sT0FBTztBQUNiLFVBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsS0FBSztBQUN4QyxVQUFNLFFBQVEsTUFBTTtBQUNwQixVQUFNLEtBQUssT0FBTyxPQUFPLFVBQVVBLFVBQVMsQ0FBQztBQUM3QyxXQUFPLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUNsQyxVQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ2xCLFdBQU8sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ2xDLFdBQU8sTUFBTSxNQUFNLFFBQVEsS0FBSztBQUFBLEVBQ2xDLENBQUM7QUFDSDtBQUVBLEtBQUssaURBQWlELFlBQVk7QUFDaEUsUUFBTSxFQUFFLE9BQU8sT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLO0FBQzVDLFNBQU8sTUFBTSxNQUFNLFFBQVEsS0FBSztBQUNoQyxTQUFPLE9BQU87QUFDZCxTQUFPLFVBQVUsT0FBTyxPQUFPLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUNyRCxTQUFPLFVBQVUsT0FBTyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQzlDLFNBQU8sTUFBTSxNQUFNLFFBQVEsT0FBTyw0QkFBNEI7QUFDOUQsU0FBTyxNQUFNLE1BQU0sT0FBTyxZQUFZLENBQUM7QUFDdkMsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsU0FBTyxNQUFNLE1BQU0sT0FBTyxZQUFZLENBQUM7QUFDdkMsU0FBTyxVQUFVLE1BQU0sU0FBUyxXQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQ2hELFNBQU8sSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUN2QixTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDeEMsQ0FBQztBQUVELEtBQUssMkRBQTJELFlBQVk7QUFDMUUsUUFBTSxFQUFFLE9BQU8sT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLO0FBQzVDLFNBQU8sT0FBTztBQUNkLFFBQU0sSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUN0QixTQUFPLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdkIsU0FBTyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3ZCLFFBQU0sSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUN0QixRQUFNLElBQUksRUFBRSxNQUFNLFNBQVMsR0FBRyxHQUFHLFVBQVUsRUFBRSxRQUFRLE1BQU0sR0FBRyxFQUFFLEVBQUUsQ0FBQztBQUNuRSxTQUFPLElBQUksRUFBRSxNQUFNLFNBQVMsR0FBRyxHQUFHLFVBQVUsRUFBRSxRQUFRLE1BQU0sR0FBRyxFQUFFLEVBQUUsQ0FBQztBQUNwRSxTQUFPLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3JDLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLElBQUksSUFBSSxJQUFJLENBQUMsQ0FBQztBQUNuRCxDQUFDO0FBRUQsS0FBSyxvQ0FBb0MsWUFBWTtBQUNuRCxNQUFJLFFBQVE7QUFDWixRQUFNLEVBQUUsT0FBTyxJQUFJLE1BQU0sS0FBSyxFQUFFLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDNUQsU0FBTyxNQUFNLE9BQU8sS0FBSyxXQUFXO0FBQ3RDLENBQUM7QUFFRCxLQUFLLHdEQUF3RCxZQUFZO0FBQ3ZFLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxRQUFNLElBQUksRUFBRSxNQUFNLFNBQVMsR0FBRyxHQUFHLFVBQVUsRUFBRSxRQUFRLE1BQU0sR0FBRyxFQUFFLEVBQUUsQ0FBQztBQUNuRSxTQUFPLE9BQU87QUFDZCxTQUFPLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDO0FBQ3JDLFNBQU8sTUFBTSxNQUFNLFFBQVEsS0FBSztBQUNoQyxRQUFNLElBQUksRUFBRSxNQUFNLFNBQVMsR0FBRyxHQUFHLFVBQVUsRUFBRSxRQUFRLE1BQU0sR0FBRyxFQUFFLEVBQUUsQ0FBQztBQUNuRSxRQUFNLElBQUksRUFBRSxNQUFNLFVBQVUsR0FBRyxHQUFHLENBQUM7QUFDbkMsUUFBTSxLQUFLLE9BQU8sT0FBTyxNQUFRLE1BQU07QUFDdkMsUUFBTSxJQUFJLEVBQUUsTUFBTSxTQUFTLEdBQUcsR0FBRyxVQUFVLEVBQUUsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLENBQUM7QUFDbkUsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUMzQyxRQUFNLEtBQUssT0FBTyxPQUFPLEtBQVEsTUFBTTtBQUN2QyxTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMxQyxDQUFDO0FBRUQsS0FBSywwREFBMEQsWUFBWTtBQUN6RSxRQUFNLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDNUMsUUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUM7QUFDbEQsUUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEtBQUs7QUFDMUIsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDaEMsUUFBTSxJQUFJLEVBQUUsTUFBTSxPQUFPLGFBQWEsR0FBRyxDQUFDO0FBQzFDLFFBQU07QUFDTixTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUNoRCxTQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQ2pDLENBQUM7QUFFRCxLQUFLLGtFQUFrRSxZQUFZO0FBQ2pGLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxTQUFPLElBQUksSUFBSTtBQUNmLFFBQU0sS0FBSyxPQUFPLE9BQU8sR0FBTTtBQUMvQixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ3hDLFNBQU8sTUFBTSxNQUFNLFFBQVEsS0FBSztBQUNoQyxTQUFPLE1BQU0sTUFBTSxPQUFPLFFBQVEsTUFBUztBQUMzQyxRQUFNLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdEIsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hDLENBQUM7QUFFRCxLQUFLLHdEQUF3RCxZQUFZO0FBQ3ZFLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxTQUFPLE9BQU87QUFDZCxRQUFNLElBQUksSUFBSTtBQUNkLFNBQU8sSUFBSSxFQUFFLE1BQU0sVUFBVSxRQUFRLENBQUMsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDO0FBQ3JELFNBQU8sSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDckMsU0FBTyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3ZCLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDO0FBQzFDLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxHQUFHLGNBQWM7QUFDMUQsQ0FBQztBQUVELEtBQUssZ0ZBQWdGLFlBQVk7QUFDL0YsUUFBTSxFQUFFLE9BQU8sT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLO0FBQzVDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDeEMsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdkIsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hDLENBQUM7QUFFRCxLQUFLLHNDQUFzQyxZQUFZO0FBQ3JELFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDckMsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxRQUFNLEtBQUssT0FBTyxRQUFRLE1BQU1BLE9BQU07QUFDdEMsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUN4QyxRQUFNLEtBQUssT0FBTztBQUNsQixTQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQztBQUMxRCxDQUFDO0FBRUQsS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxRQUFNLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDNUMsUUFBTSxPQUFPLE1BQU07QUFDbkIsU0FBTyxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLENBQUMsTUFBTSxJQUFJLENBQUM7QUFDOUQsQ0FBQzsiLAogICJuYW1lcyI6IFsicGxhY2UiLCAiTE9OR0VTVCIsICJwbGFjZSIsICJBTlNXRVJFRF9XSVRISU4iLCAibWVtYmVycyIsICJwbGFjZSIsICJNSU5VVEUiXQp9Cg==
