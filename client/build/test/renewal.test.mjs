// test/renewal.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

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

// src/backoff.ts
var LONGEST = 16e3;
function backoff(attempt, random) {
  return random * Math.min(LONGEST, 1e3 * 2 ** attempt);
}
function between(least, most, random) {
  return least + (most - least) * random;
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
    const open2 = this.#link?.opened && !this.#sender.paused;
    if (open2) this.#link?.send(text);
    return !!open2;
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
function resumed(logs, connection_id = "c1") {
  const entries = logs.map((log) => ({ complete: true, ...log }));
  return { type: "resumed", connection_id, logs: entries };
}

// test/renewal.test.ts
function jwt(world, seconds, claims = {}) {
  const payload = JSON.stringify({ sub: "ann?>~", exp: world.wall / 1e3 + seconds, ...claims });
  return ["{}", payload, "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");
}
async function open(seconds, more = {}) {
  const world = new World();
  let asked = 0;
  const token = () => jwt(world, seconds * ++asked, { n: asked });
  const stage = await Stage.open({ token, ...more }, world);
  return { stage, asked: () => asked };
}
test("reads a token's end, and none where there is none", () => {
  const world = new World();
  assert.equal(tokenEnd(jwt(world, 60)), 1700000060);
  for (const other of [void 0, "", "opaque", "a.b.c", "e30.e30.", jwt(world, 0, { exp: "soon" })]) {
    assert.equal(tokenEnd(other), void 0, other);
  }
});
test("renews a minute ahead, or at three quarters of a short life", () => {
  assert.equal(renewIn(3600, 0), 354e4);
  assert.equal(renewIn(60, 0), 45e3);
  assert.equal(renewIn(4, 0), 5e3);
  assert.equal(renewIn(100, 2e5), 6e4, "it has ended by this clock: no more than once a minute");
});
test("sends `auth` ahead of the token's end, and again ahead of the next one's", async () => {
  const { stage } = await open(600);
  const auths = () => stage.wire.ofType("auth");
  const pass = async (ms) => {
    for (let passed = 0; passed < ms; passed += 2e4) {
      await stage.world.pass(Math.min(2e4, ms - passed));
      stage.wire.get({ type: "pong" });
    }
  };
  await pass(539e3);
  assert.equal(auths().length, 0);
  await pass(1e3);
  assert.equal(auths().length, 1);
  assert.equal(tokenEnd(String(auths()[0]?.token)), 1700001200);
  stage.wire.get({ type: "auth", expires_at: 1700001200 });
  assert.deepEqual(stage.messages, []);
  if (stage.wire.ofType("resume").length > 1) stage.wire.get(resumed([place(40)]));
  await pass(6e5);
  assert.equal(auths().length, 2);
});
test("a token that the app gives once is not renewed by itself", async () => {
  const world = new World();
  const stage = await Stage.open({ token: jwt(world, 60) }, world);
  await world.pass(59e3);
  assert.equal(stage.wire.ofType("auth").length, 0);
});
test("nor one where the app does not want it", async () => {
  const { stage } = await open(60, { renew: false });
  await stage.world.pass(59e3);
  assert.equal(stage.wire.ofType("auth").length, 0);
});
test("renew() gives the server the app's newest token, and resolves with its end", async () => {
  const { stage, asked } = await open(3600);
  const renewed = stage.socket.renew();
  await stage.world.settle();
  assert.equal(asked(), 2);
  stage.wire.get({ type: "auth", expires_at: 1700007200 });
  assert.equal(await renewed, 1700007200);
});
test("renew() rejects with the server's words", async () => {
  const { stage } = await open(3600);
  const renewed = stage.socket.renew();
  await stage.world.settle();
  const { id } = stage.wire.last();
  stage.wire.get({ type: "error", code: "backend_unavailable", message: "the keys cannot be had", request_id: "r", in_reply_to: id });
  await assert.rejects(renewed, /the keys cannot be had/);
  assert.deepEqual(stage.tellings("notice"), []);
});
test("renew() rejects where there is no answer, or no connection", async () => {
  const { stage } = await open(3600);
  const silent = assert.rejects(stage.socket.renew(), /no answer/);
  await stage.world.pass(3e4);
  await silent;
  const cut = assert.rejects(stage.socket.renew(), /lost/);
  await stage.world.settle();
  stage.wire.cut();
  await stage.reconnect();
  await cut;
});
test("a renewal that fails for the moment is tried again while there is time", async () => {
  const { stage } = await open(600);
  await stage.world.pass(89e3);
  for (let i = 0; i < 26; i++) {
    stage.wire.get({ type: "pong" });
    await stage.world.pass(2e4);
  }
  const { id } = stage.wire.ofType("auth").at(-1);
  stage.wire.get({ type: "error", code: "internal", message: "\u2026", request_id: "r", in_reply_to: id });
  await stage.world.pass(2e4);
  assert.ok(stage.wire.ofType("auth").length >= 2);
});
for (const answer of [{ type: "error", code: "backend_rejected", message: "\u2026" }, { type: "ack" }]) {
  test(`a backend that takes a renewal for a message (${answer.type}) ends renewals, said once`, async () => {
    const { stage } = await open(60);
    await stage.world.pass(45e3);
    const { id } = stage.wire.ofType("auth")[0];
    stage.wire.get({ ...answer, in_reply_to: id });
    await stage.world.pass(4e4);
    assert.deepEqual(stage.tellings("notice").map(({ code }) => code), ["no_renewal"]);
    assert.equal(stage.wire.ofType("auth").length, 1);
    assert.deepEqual(stage.messages, []);
  });
}
test("a clock that is ten days ahead renews once a minute at most", async () => {
  const world = new World();
  const early = jwt(world, 3600);
  world.wall += 864e6;
  const stage = await Stage.open({ token: () => early }, world);
  for (let i = 0; i < 30; i++) {
    await world.pass(1e4);
    stage.wire.get({ type: "auth", expires_at: 1700003600 });
  }
  assert.equal(stage.wire.ofType("auth").length, 5);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9yZW5ld2FsLnRlc3QudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgcmVuZXdJbiwgdG9rZW5FbmQgfSBmcm9tIFwiLi4vc3JjL3JlbmV3YWwudHNcIjtcbmltcG9ydCB7IHBsYWNlLCByZXN1bWVkLCBTdGFnZSwgV29ybGQgfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG4vKiogQSBKV1QgdGhhdCBlbmRzIHNvIG1hbnkgc2Vjb25kcyBmcm9tIHRoZSB3b3JsZCdzIGJlZ2lubmluZy4gKi9cbmZ1bmN0aW9uIGp3dCh3b3JsZDogV29ybGQsIHNlY29uZHM6IG51bWJlciwgY2xhaW1zID0ge30pOiBzdHJpbmcge1xuICBjb25zdCBwYXlsb2FkID0gSlNPTi5zdHJpbmdpZnkoeyBzdWI6IFwiYW5uPz5+XCIsIGV4cDogd29ybGQud2FsbCAvIDEwMDAgKyBzZWNvbmRzLCAuLi5jbGFpbXMgfSk7XG4gIHJldHVybiBbXCJ7fVwiLCBwYXlsb2FkLCBcInNpZ25hdHVyZVwiXS5tYXAoKHBhcnQpID0+IEJ1ZmZlci5mcm9tKHBhcnQpLnRvU3RyaW5nKFwiYmFzZTY0dXJsXCIpKS5qb2luKFwiLlwiKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlbihzZWNvbmRzOiBudW1iZXIsIG1vcmUgPSB7fSk6IFByb21pc2U8eyBzdGFnZTogU3RhZ2U7IGFza2VkOiAoKSA9PiBudW1iZXIgfT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBsZXQgYXNrZWQgPSAwO1xuICBjb25zdCB0b2tlbiA9ICgpID0+IGp3dCh3b3JsZCwgc2Vjb25kcyAqICsrYXNrZWQsIHsgbjogYXNrZWQgfSk7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IHRva2VuLCAuLi5tb3JlIH0sIHdvcmxkKTtcbiAgcmV0dXJuIHsgc3RhZ2UsIGFza2VkOiAoKSA9PiBhc2tlZCB9O1xufVxuXG50ZXN0KFwicmVhZHMgYSB0b2tlbidzIGVuZCwgYW5kIG5vbmUgd2hlcmUgdGhlcmUgaXMgbm9uZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIGFzc2VydC5lcXVhbCh0b2tlbkVuZChqd3Qod29ybGQsIDYwKSksIDFfNzAwXzAwMF8wNjApO1xuICBmb3IgKGNvbnN0IG90aGVyIG9mIFt1bmRlZmluZWQsIFwiXCIsIFwib3BhcXVlXCIsIFwiYS5iLmNcIiwgXCJlMzAuZTMwLlwiLCBqd3Qod29ybGQsIDAsIHsgZXhwOiBcInNvb25cIiB9KV0pIHtcbiAgICBhc3NlcnQuZXF1YWwodG9rZW5FbmQob3RoZXIpLCB1bmRlZmluZWQsIG90aGVyKTtcbiAgfVxufSk7XG5cbnRlc3QoXCJyZW5ld3MgYSBtaW51dGUgYWhlYWQsIG9yIGF0IHRocmVlIHF1YXJ0ZXJzIG9mIGEgc2hvcnQgbGlmZVwiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChyZW5ld0luKDNfNjAwLCAwKSwgM181NDBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHJlbmV3SW4oNjAsIDApLCA0NV8wMDApO1xuICBhc3NlcnQuZXF1YWwocmVuZXdJbig0LCAwKSwgNV8wMDApO1xuICBhc3NlcnQuZXF1YWwocmVuZXdJbigxMDAsIDIwMF8wMDApLCA2MF8wMDAsIFwiaXQgaGFzIGVuZGVkIGJ5IHRoaXMgY2xvY2s6IG5vIG1vcmUgdGhhbiBvbmNlIGEgbWludXRlXCIpO1xufSk7XG5cbnRlc3QoXCJzZW5kcyBgYXV0aGAgYWhlYWQgb2YgdGhlIHRva2VuJ3MgZW5kLCBhbmQgYWdhaW4gYWhlYWQgb2YgdGhlIG5leHQgb25lJ3NcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlIH0gPSBhd2FpdCBvcGVuKDYwMCk7XG4gIGNvbnN0IGF1dGhzID0gKCkgPT4gc3RhZ2Uud2lyZS5vZlR5cGUoXCJhdXRoXCIpO1xuICBjb25zdCBwYXNzID0gYXN5bmMgKG1zOiBudW1iZXIpID0+IHtcbiAgICBmb3IgKGxldCBwYXNzZWQgPSAwOyBwYXNzZWQgPCBtczsgcGFzc2VkICs9IDIwXzAwMCkge1xuICAgICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyhNYXRoLm1pbigyMF8wMDAsIG1zIC0gcGFzc2VkKSk7XG4gICAgICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwicG9uZ1wiIH0pO1xuICAgIH1cbiAgfTtcbiAgYXdhaXQgcGFzcyg1MzlfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGF1dGhzKCkubGVuZ3RoLCAwKTtcbiAgYXdhaXQgcGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChhdXRocygpLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbCh0b2tlbkVuZChTdHJpbmcoYXV0aHMoKVswXT8udG9rZW4pKSwgMV83MDBfMDAxXzIwMCk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhdXRoXCIsIGV4cGlyZXNfYXQ6IDFfNzAwXzAwMV8yMDAgfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubWVzc2FnZXMsIFtdKTtcbiAgaWYgKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCA+IDEpIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgYXdhaXQgcGFzcyg2MDBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGF1dGhzKCkubGVuZ3RoLCAyKTtcbn0pO1xuXG50ZXN0KFwiYSB0b2tlbiB0aGF0IHRoZSBhcHAgZ2l2ZXMgb25jZSBpcyBub3QgcmVuZXdlZCBieSBpdHNlbGZcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyB0b2tlbjogand0KHdvcmxkLCA2MCkgfSwgd29ybGQpO1xuICBhd2FpdCB3b3JsZC5wYXNzKDU5XzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcImF1dGhcIikubGVuZ3RoLCAwKTtcbn0pO1xuXG50ZXN0KFwibm9yIG9uZSB3aGVyZSB0aGUgYXBwIGRvZXMgbm90IHdhbnQgaXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlIH0gPSBhd2FpdCBvcGVuKDYwLCB7IHJlbmV3OiBmYWxzZSB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg1OV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJhdXRoXCIpLmxlbmd0aCwgMCk7XG59KTtcblxudGVzdChcInJlbmV3KCkgZ2l2ZXMgdGhlIHNlcnZlciB0aGUgYXBwJ3MgbmV3ZXN0IHRva2VuLCBhbmQgcmVzb2x2ZXMgd2l0aCBpdHMgZW5kXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgYXNrZWQgfSA9IGF3YWl0IG9wZW4oM182MDApO1xuICBjb25zdCByZW5ld2VkID0gc3RhZ2Uuc29ja2V0LnJlbmV3KCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhc3NlcnQuZXF1YWwoYXNrZWQoKSwgMik7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhdXRoXCIsIGV4cGlyZXNfYXQ6IDFfNzAwXzAwN18yMDAgfSk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCByZW5ld2VkLCAxXzcwMF8wMDdfMjAwKTtcbn0pO1xuXG50ZXN0KFwicmVuZXcoKSByZWplY3RzIHdpdGggdGhlIHNlcnZlcidzIHdvcmRzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSB9ID0gYXdhaXQgb3BlbigzXzYwMCk7XG4gIGNvbnN0IHJlbmV3ZWQgPSBzdGFnZS5zb2NrZXQucmVuZXcoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGNvbnN0IHsgaWQgfSA9IHN0YWdlLndpcmUubGFzdCgpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiZXJyb3JcIiwgY29kZTogXCJiYWNrZW5kX3VuYXZhaWxhYmxlXCIsIG1lc3NhZ2U6IFwidGhlIGtleXMgY2Fubm90IGJlIGhhZFwiLCByZXF1ZXN0X2lkOiBcInJcIiwgaW5fcmVwbHlfdG86IGlkIH0pO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZW5ld2VkLCAvdGhlIGtleXMgY2Fubm90IGJlIGhhZC8pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwibm90aWNlXCIpLCBbXSk7XG59KTtcblxudGVzdChcInJlbmV3KCkgcmVqZWN0cyB3aGVyZSB0aGVyZSBpcyBubyBhbnN3ZXIsIG9yIG5vIGNvbm5lY3Rpb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlIH0gPSBhd2FpdCBvcGVuKDNfNjAwKTtcbiAgY29uc3Qgc2lsZW50ID0gYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnJlbmV3KCksIC9ubyBhbnN3ZXIvKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICBhd2FpdCBzaWxlbnQ7XG4gIGNvbnN0IGN1dCA9IGFzc2VydC5yZWplY3RzKHN0YWdlLnNvY2tldC5yZW5ldygpLCAvbG9zdC8pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGF3YWl0IGN1dDtcbn0pO1xuXG50ZXN0KFwiYSByZW5ld2FsIHRoYXQgZmFpbHMgZm9yIHRoZSBtb21lbnQgaXMgdHJpZWQgYWdhaW4gd2hpbGUgdGhlcmUgaXMgdGltZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UgfSA9IGF3YWl0IG9wZW4oNjAwKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg4OV8wMDApOyAvLyBwaW5ncyBhcmUgbm90IGFuc3dlcmVkIGhlcmVcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAyNjsgaSsrKSB7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDIwXzAwMCk7XG4gIH1cbiAgY29uc3QgeyBpZCB9ID0gc3RhZ2Uud2lyZS5vZlR5cGUoXCJhdXRoXCIpLmF0KC0xKSE7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImludGVybmFsXCIsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogaWQgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMjBfMDAwKTtcbiAgYXNzZXJ0Lm9rKHN0YWdlLndpcmUub2ZUeXBlKFwiYXV0aFwiKS5sZW5ndGggPj0gMik7XG59KTtcblxuZm9yIChjb25zdCBhbnN3ZXIgb2YgW3sgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImJhY2tlbmRfcmVqZWN0ZWRcIiwgbWVzc2FnZTogXCJcdTIwMjZcIiB9LCB7IHR5cGU6IFwiYWNrXCIgfV0pIHtcbiAgdGVzdChgYSBiYWNrZW5kIHRoYXQgdGFrZXMgYSByZW5ld2FsIGZvciBhIG1lc3NhZ2UgKCR7YW5zd2VyLnR5cGV9KSBlbmRzIHJlbmV3YWxzLCBzYWlkIG9uY2VgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBzdGFnZSB9ID0gYXdhaXQgb3Blbig2MCk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg0NV8wMDApO1xuICAgIGNvbnN0IHsgaWQgfSA9IHN0YWdlLndpcmUub2ZUeXBlKFwiYXV0aFwiKVswXSE7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyAuLi5hbnN3ZXIsIGluX3JlcGx5X3RvOiBpZCB9KTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDQwXzAwMCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS50ZWxsaW5ncyhcIm5vdGljZVwiKS5tYXAoKHsgY29kZSB9KSA9PiBjb2RlKSwgW1wibm9fcmVuZXdhbFwiXSk7XG4gICAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwiYXV0aFwiKS5sZW5ndGgsIDEpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubWVzc2FnZXMsIFtdKTtcbiAgfSk7XG59XG5cbnRlc3QoXCJhIGNsb2NrIHRoYXQgaXMgdGVuIGRheXMgYWhlYWQgcmVuZXdzIG9uY2UgYSBtaW51dGUgYXQgbW9zdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIGNvbnN0IGVhcmx5ID0gand0KHdvcmxkLCAzXzYwMCk7XG4gIHdvcmxkLndhbGwgKz0gODY0XzAwMF8wMDA7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IHRva2VuOiAoKSA9PiBlYXJseSB9LCB3b3JsZCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgMzA7IGkrKykge1xuICAgIGF3YWl0IHdvcmxkLnBhc3MoMTBfMDAwKTtcbiAgICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiYXV0aFwiLCBleHBpcmVzX2F0OiAxXzcwMF8wMDNfNjAwIH0pO1xuICB9XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcImF1dGhcIikubGVuZ3RoLCA1KTtcbn0pO1xuIiwgIi8qKiBXaGF0IGEgZnJhbWUgc2F5cyB0byB0aGUgY2xpZW50IGl0c2VsZi4gV2hhdGV2ZXIgaGFzIGFub3RoZXIgc2hhcGUgYmVsb25ncyB0byB0aGUgYXBwLiAqL1xuXG4vKiogQSBwbGFjZSBpbiBhIGxvZywgYXMgdGhlIHNlcnZlciB3cml0ZXMgaXQgaW50byBhIGZyYW1lJ3MgYHNpZGV3aXJlYC4gV2l0aG91dCBhIGNoYW5uZWwgaXQgaXMgdGhlIGhvbWUncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICBjaGFubmVsPzogc3RyaW5nO1xuICBlcG9jaDogc3RyaW5nO1xuICBzZXE6IG51bWJlcjtcbiAgbWFyazogc3RyaW5nO1xufVxuXG4vKiogT25lIGxvZyBpbiBgcmVzdW1lZGAuICovXG5leHBvcnQgdHlwZSBMb2dFbnRyeSA9IFBsYWNlICYgeyBjb21wbGV0ZT86IGJvb2xlYW47IGpvaW5lZD86IGJvb2xlYW4gfTtcblxuZXhwb3J0IHR5cGUgTWVtYmVycyA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmcmFtZSBhcyBpdCBjYW1lLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGcmFtZSB7XG4gIHRleHQ6IHN0cmluZztcbiAganNvbjogdW5rbm93bjtcbiAgLyoqIEl0cyBtZW1iZXJzOyBub25lIHdoZXJlIGl0IGlzIG5vdCBhbiBvYmplY3QuICovXG4gIG1lbWJlcnM6IE1lbWJlcnM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkKHRleHQ6IHN0cmluZyk6IEZyYW1lIHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIFRoZSBhcHAgbWF5IHVuZGVyc3RhbmQgaXQuXG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwganNvbiwgbWVtYmVyczogbWVtYmVycyhqc29uKSA/PyB7fSB9O1xufVxuXG4vKiogQSB2YWx1ZSdzIG1lbWJlcnMsIHdoZXJlIGl0IGlzIGFuIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzKGpzb246IHVua25vd24pOiBNZW1iZXJzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGpzb24gJiYgdHlwZW9mIGpzb24gPT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoanNvbikgPyAoanNvbiBhcyBNZW1iZXJzKSA6IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgaXNUZXh0ID0gKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgc3RyaW5nID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIjtcblxuLyoqIEEgYmFja2VuZCBtYXkgaGF2ZSBhIGBzaWRld2lyZWAgb2YgaXRzIG93biBpbiBhIGZyYW1lOiBvbmx5IHRoaXMgc2hhcGUgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UodmFsdWU6IHVua25vd24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlID0gbWVtYmVycyh2YWx1ZSkgYXMgUGxhY2UgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2hhbm5lbCA9IFwiXCIsIGVwb2NoLCBzZXEsIG1hcmsgfSA9IHBsYWNlID8/IHt9O1xuICBjb25zdCBpc1BsYWNlID0gW2NoYW5uZWwsIGVwb2NoLCBtYXJrXS5ldmVyeShpc1RleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNlcSkgJiYgc2VxISA+IDA7XG4gIHJldHVybiBpc1BsYWNlID8gcGxhY2UgOiB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2VzKHZhbHVlOiB1bmtub3duKTogUGxhY2VbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlLmZsYXRNYXAoKHBsYWNlKSA9PiByZWFkUGxhY2UocGxhY2UpID8/IFtdKSA6IFtdO1xufVxuXG4vKiogTmFtZXMgYSByZWNvcmQgb2YgYSBzdHJlYW0gdGhhdCBubyBsb2cga2VlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFN0cmVhbSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgc3RyZWFtLCBuIH0gPSBtZW1iZXJzKHZhbHVlKSA/PyB7fTtcbiAgcmV0dXJuIGlzVGV4dChzdHJlYW0pID8gYCR7c3RyZWFtfSAke259YCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIElzIHRoaXMgQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU/IEl0IGRvZXMgbm90IHNheSB3aGljaCBmcmFtZSBpdCBhbnN3ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2F0ZXdheUVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gIHJldHVybiBbZnJhbWUubWVzc2FnZSwgZnJhbWUuY29ubmVjdGlvbklkLCBmcmFtZS5yZXF1ZXN0SWRdLmV2ZXJ5KGlzVGV4dCkgJiYgIShcInR5cGVcIiBpbiBmcmFtZSk7XG59XG5cbi8qKiBUaGUgZnJhbWVzIG9mIGB7XCJ0eXBlXCI6XCJtaXNzZWRcIixcImZyYW1lc1wiOltcdTIwMjZdfWAsIGVhY2ggYnl0ZSBmb3IgYnl0ZSBhcyB0aGUgc2VydmVyIHdyb3RlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0TWlzc2VkKGJ1bmRsZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBkZXB0aCA9IDA7XG4gIGxldCBiZWdpbiA9IDA7XG4gIC8vIFN0cmluZ3MgYXJlIHBhc3NlZCBvdmVyIGFzIHdob2xlczsgb2YgdGhlIHJlc3Qgb25seSBicmFja2V0cyBjb3VudC5cbiAgZm9yIChjb25zdCB7IDA6IHBpZWNlLCBpbmRleCB9IG9mIGJ1bmRsZS5tYXRjaEFsbCgvXCIoPzpcXFxcLnxbXlwiXFxcXF0pKlwifFt7fVtcXF1dL2cpKSB7XG4gICAgaWYgKFwie1tcIi5pbmNsdWRlcyhwaWVjZSkgJiYgKytkZXB0aCA9PT0gMykgYmVnaW4gPSBpbmRleDtcbiAgICBpZiAoXCJ9XVwiLmluY2x1ZGVzKHBpZWNlKSAmJiBkZXB0aC0tID09PSAzKSBmcmFtZXMucHVzaChidW5kbGUuc2xpY2UoYmVnaW4sIGluZGV4ICsgMSkpO1xuICB9XG4gIHJldHVybiBmcmFtZXM7XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuXG5jb25zdCBMT05HRVNUID0gMTZfMDAwO1xuXG4vKiogMSwgMiwgNCwgOCwgMTYsIDE2XHUyMDI2IHNlY29uZHMgd2l0aCBmdWxsIGppdHRlci4gYGF0dGVtcHRgIGNvdW50cyBmcm9tIDAuICovXG5leHBvcnQgZnVuY3Rpb24gYmFja29mZihhdHRlbXB0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJhbmRvbSAqIE1hdGgubWluKExPTkdFU1QsIDEwMDAgKiAyICoqIGF0dGVtcHQpO1xufVxuXG4vKiogQSB2YWx1ZSBiZXR3ZWVuIHRoZSB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gYmV0d2VlbihsZWFzdDogbnVtYmVyLCBtb3N0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGxlYXN0ICsgKG1vc3QgLSBsZWFzdCkgKiByYW5kb207XG59XG4iLCAiLyoqIEFza3MgdGhlIHNlcnZlciwgb3ZlciBvbmUgY29ubmVjdGlvbiwgd2hhdCB3YXMgbWlzc2VkOiBhdCBpdHMgYmVnaW5uaW5nLCBhdCBhIGhvbGUsIGFuZCBub3cgYW5kIHRoZW4uICovXG5cbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBGcmFtZSwgdHlwZSBMb2dFbnRyeSwgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcblxuLyoqIEEgZnJhbWUgdGhhdCBhbm90aGVyIG9uZSBoYXMgb3ZlcnRha2VuIGNvbWVzIHdpdGhpbiB0aGlzLiAqL1xuY29uc3QgSE9MRV9GUk9NID0gMzAwO1xuY29uc3QgSE9MRV9UTyA9IDcwMDtcbi8qKiBTbyBsb25nIGFmdGVyIGEgcXVlc3Rpb24gaXQgaXMgYXNrZWQgYWdhaW4uICovXG5jb25zdCBBR0FJTiA9IFsyXzAwMCwgNV8wMDAsIDEwXzAwMF07XG4vKiogU28gbG9uZyBhZnRlciB0aGUgbGFzdCBvbmUgd2UgZ28gb24gd2l0aG91dC4gQW4gb2xkZXIgc2VydmVyLCB3aGljaCBzYXlzIG5vdGhpbmcsIGlzIGdpdmVuIGFzIGxvbmcuICovXG5jb25zdCBTSUxFTkNFID0gMTBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZ093bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICBvcmRlcjogT3JkZXI8RnJhbWU+O1xuICAvKiogQW4gaWQgZm9yIGEgcXVlc3Rpb24sIHNvIHRoYXQgYW4gZXJyb3IgY2FuIGJlIHRvbGQgZnJvbSBvdGhlcnMuICovXG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBFYXJsaWVyIGNvbm5lY3Rpb25zLCB3aG9zZSBvd24gZnJhbWVzIGFyZSBub3QgdG8gY29tZSBiYWNrLiAqL1xuICB3YXMoKTogc3RyaW5nW107XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBhbnN3ZXJlZCwgb3Igd2UgZ28gb24gd2l0aG91dC4gKi9cbiAgc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nLiBgYWNrc2A6IGl0IGlzIG5ldyBlbm91Z2ggdG8gYWNrbm93bGVkZ2UgZnJhbWVzLiAqL1xuICBwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIEFza2luZyB7XG4gIC8qKiBRdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIuICovXG4gIG9wZW4gPSAwO1xuICByZWFkb25seSAjbGluazogTGluaztcbiAgcmVhZG9ubHkgI293bmVyOiBBc2tpbmdPd25lcjtcbiAgI2lkcyA9IG5ldyBTZXQ8dW5rbm93bj4oKTtcbiAgI3RyaWVzID0gMDtcbiAgI3dhaXRpbmc6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaW5rOiBMaW5rLCBvd25lcjogQXNraW5nT3duZXIpIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIElzIGEgcXVlc3Rpb24gdW5kZXIgd2F5LCBvciBhYm91dCB0byBiZSBhc2tlZD8gKi9cbiAgZ2V0IGJ1c3koKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jd2FpdGluZztcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZz8uKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGFzaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBuZXh0SWQsIHdhcyB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgW2ZpcnN0LCBpZF0gPSBbIW9yZGVyLmtub3duICYmIHRoaXMuI3RyaWVzID09PSAwLCBuZXh0SWQoKV07XG4gICAgY29uc3QgW2FmdGVyLCBlYXJsaWVyXSA9IFtvcmRlci5hc2soKSwgd2FzKCldO1xuICAgIHRoaXMuI2lkcy5hZGQoaWQpO1xuICAgIHRoaXMub3BlbisrO1xuICAgIHRoaXMuI3RyaWVzKys7XG4gICAgdGhpcy4jbGluay5zZW5kKFxuICAgICAgSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcInJlc3VtZVwiLCBpZCwgLi4uKGFmdGVyLmxlbmd0aCAmJiB7IGFmdGVyIH0pLCAuLi4oZWFybGllci5sZW5ndGggJiYgeyB3YXM6IGVhcmxpZXIgfSkgfSksXG4gICAgKTtcbiAgICBpZiAoZmlyc3QpIHRoaXMuI3dhaXQoU0lMRU5DRSwgKCkgPT4gdGhpcy4jc2lsZW5jZSgpKTtcbiAgICBlbHNlIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogQSBmcmFtZSBoYXMgY29tZTogaXMgb25lIG1pc3NpbmcgYmVmb3JlIGl0PyAqL1xuICBsb29rKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikge1xuICAgICAgaWYgKHRoaXMub3BlbiA9PT0gMCkgdGhpcy4jZG9uZSgpO1xuICAgIH0gZWxzZSBpZiAoIXRoaXMuYnVzeSkge1xuICAgICAgdGhpcy4jd2FpdChiZXR3ZWVuKEhPTEVfRlJPTSwgSE9MRV9UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuc3RvcCgpO1xuICAgICAgICBpZiAob3JkZXIuYnJva2VuKSB0aGlzLmFzaygpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJyZXN1bWVkXCIsXHUyMDI2fWAgKi9cbiAgcmVzdW1lZChmcmFtZTogTWVtYmVycyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIHNldHRsZWQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IGVudHJpZXMgPSAoZnJhbWUubG9ncyBhcyB1bmtub3duW10pLmZpbHRlcihtZW1iZXJzKTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuI3BsYWluKHRydWUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcmRlci5yZXN1bWVkKGVudHJpZXMgYXMgdW5rbm93biBhcyBMb2dFbnRyeVtdKTtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikgdGhpcy4jZG9uZSgpO1xuICAgIHNldHRsZWQodGhpcy4jbGluaywgU3RyaW5nKGZyYW1lLmNvbm5lY3Rpb25faWQpKTtcbiAgfVxuXG4gIC8qKiBJcyB0aGlzIGVycm9yIG91ciBxdWVzdGlvbidzPyAqL1xuICBlcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaWRzLmRlbGV0ZShmcmFtZS5pbl9yZXBseV90bykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICAvLyBJdHMgdGFibGUgZG9lcyBub3Qgc2VydmU6IGl0IG1heSBiZSBhc2tlZCBhZ2Fpbi4gQW55IG90aGVyIGVycm9yIGlzIGFuIG9sZGVyIHNlcnZlcidzLlxuICAgIGlmIChmcmFtZS5jb2RlID09PSBcImludGVybmFsXCIpIHRoaXMuI2FnYWluKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdCA9IEFHQUlOW3RoaXMuI3RyaWVzIC0gMV07XG4gICAgdGhpcy4jd2FpdCh3YWl0ID8/IFNJTEVOQ0UsICgpID0+ICh3YWl0ID09PSB1bmRlZmluZWQgPyB0aGlzLiNnaXZlVXAoKSA6IHRoaXMuYXNrKCkpKTtcbiAgfVxuXG4gICNzaWxlbmNlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIC8vIE51bWJlcmVkIGZyYW1lcyBoYXZlIGNvbWUsIHNvIHRoZXJlIGlzIGEgbG9nLlxuICAgIGlmIChvcmRlci5ob2xkcykgdGhpcy4jZ2l2ZVVwKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gIH1cblxuICAjZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5vcmRlci5naXZlVXAoKTtcbiAgICB0aGlzLiNvd25lci5zZXR0bGVkKHRoaXMuI2xpbmspO1xuICB9XG5cbiAgI3BsYWluKGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIucGxhaW4odGhpcy4jbGluaywgYWNrcyk7XG4gIH1cblxuICAjZG9uZSgpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN0cmllcyA9IDA7XG4gIH1cblxuICAjd2FpdChtczogbnVtYmVyLCBydW46ICgpID0+IHZvaWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdGhpcy4jb3duZXIuZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cbn1cbiIsICIvKiogV2hhdCB0aGUgY2xpZW50IGhhcyBvZiB0aGUgd29ybGQgYXJvdW5kIGl0LiBUZXN0cyBoYW5kIGluIHRoZWlyIG93bi4gKi9cblxuLyoqIFdoYXQgdGhlIGNsaWVudCB1c2VzIG9mIGEgYFdlYlNvY2tldGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpcmUge1xuICByZWFkb25seSBidWZmZXJlZEFtb3VudDogbnVtYmVyO1xuICBvbm9wZW46ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25lcnJvcjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZShjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkO1xufVxuXG50eXBlIFdpcmVDbGFzcyA9IG5ldyAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pID0+IFdpcmU7XG5cbmV4cG9ydCB0eXBlIENhbmNlbCA9ICgpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW52aXJvbm1lbnQge1xuICAvKiogVW5peCBtaWxsaXNlY29uZHMuIE9ubHkgdGhlIGVuZCBvZiBhIHRva2VuIGlzIGNvbXBhcmVkIHdpdGggaXQsIHNvIGEgY2xvY2sgdGhhdCBqdW1wcyBkb2VzIG5vIG90aGVyIGhhcm0uICovXG4gIG5vdygpOiBudW1iZXI7XG4gIC8qKiBGcm9tIDAgdG8gMS4gKi9cbiAgcmFuZG9tKCk6IG51bWJlcjtcbiAgLyoqIFJ1bnMgdGhpcyBsYXRlciwgdW5sZXNzIHRoZSBmdW5jdGlvbiB0aGF0IGl0IHJldHVybnMgaXMgY2FsbGVkIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsO1xuICBvcGVuKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZTtcbiAgLyoqIERvZXMgdGhlIHNlcnZlciBhbnN3ZXIgYXQgYWxsPyBBIGJyb3dzZXIgZG9lcyBub3QgdGVsbCBhIHJlZnVzZWQgaGFuZHNoYWtlIGZyb20gYSBicm9rZW4gbmV0d29yay4gKi9cbiAgcmVhY2hhYmxlKHVybDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFdoZXJlIGBvbmxpbmVgLCBgcGFnZWhpZGVgIGFuZCBgcGFnZXNob3dgIGNvbWUgZnJvbS4gKi9cbiAgcGFnZTogUGFydGlhbDxFdmVudFRhcmdldD47XG59XG5cbi8qKiBBIHRpbWVyJ3MgbG9uZ2VzdCB0aW1lOiBhIGxvbmdlciBvbmUgZW5kcyBhdCBvbmNlLiAqL1xuY29uc3QgTE9OR0VTVCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVhbEVudmlyb25tZW50KHdpcmU6IHVua25vd24pOiBFbnZpcm9ubWVudCB7XG4gIHJldHVybiB7XG4gICAgbm93OiBEYXRlLm5vdyxcbiAgICByYW5kb206IE1hdGgucmFuZG9tLFxuICAgIGFmdGVyKG1zLCBydW4pIHtcbiAgICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChydW4sIE1hdGgubWluKG1zLCBMT05HRVNUKSk7XG4gICAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB9LFxuICAgIG9wZW46ICh1cmwsIHByb3RvY29scykgPT4gbmV3ICgod2lyZSA/PyBXZWJTb2NrZXQpIGFzIFdpcmVDbGFzcykodXJsLCBwcm90b2NvbHMpLFxuICAgIGFzeW5jIHJlYWNoYWJsZSh1cmwpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZldGNoKHVybC5yZXBsYWNlKC9ed3MvLCBcImh0dHBcIikucmVwbGFjZSgvXFw/LiovLCBcIlwiKSwgeyBtZXRob2Q6IFwiSEVBRFwiLCBtb2RlOiBcIm5vLWNvcnNcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9IGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgfVxuICAgIH0sXG4gICAgcGFnZTogZ2xvYmFsVGhpcyBhcyBQYXJ0aWFsPEV2ZW50VGFyZ2V0PixcbiAgfTtcbn1cbiIsICIvKiogT25lIFdlYlNvY2tldCdzIGxpZmU6IHRoZSBoYW5kc2hha2UsIHBpbmdzLCB0aGUgZW5kLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQXNraW5nIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5cbi8qKiBBIGhhbmRzaGFrZSBsYXN0cyAyOSBzIGF0IG1vc3QuICovXG5jb25zdCBIQU5EU0hBS0UgPSAzNV8wMDA7XG5jb25zdCBQSU5HX0VWRVJZID0gMzBfMDAwO1xuY29uc3QgVU5BTlNXRVJFRCA9IDI7XG4vKiogQVBJIEdhdGV3YXkgY3V0cyBhIGNvbm5lY3Rpb24gYWZ0ZXIgdHdvIGhvdXJzLiAqL1xuY29uc3QgTUlOVVRFID0gNjBfMDAwO1xuY29uc3QgUkVORVdfRlJPTSA9IDEwNSAqIE1JTlVURTtcbmNvbnN0IFJFTkVXX1RPID0gMTE1ICogTUlOVVRFO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIGNvZGU6IG51bWJlcjtcbiAgcmVhc29uOiBzdHJpbmc7XG4gIHdhc0NsZWFuOiBib29sZWFuO1xufVxuXG4vKiogQW4gZW5kIHRoYXQgdGhlIGNsaWVudCBpdHNlbGYgaGFzIHNlZW4uIEFQSSBHYXRld2F5J3MgYXJlIGJlbG93IDQwMDAuICovXG5leHBvcnQgY29uc3QgZW5kZWQgPSAocmVhc29uOiBzdHJpbmcsIGNvZGUgPSA0MDAwKTogRW5kID0+ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGZhbHNlIH0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpbmtPd25lciB7XG4gIG9wZW5lZChsaW5rOiBMaW5rKTogdm9pZDtcbiAgaGVhcmQobGluazogTGluaywgdGV4dDogc3RyaW5nKTogdm9pZDtcbiAgZW5kZWQobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkO1xuICAvKiogSXQgaXMgdGltZSB0byBwaW5nLiAqL1xuICB0aWNrKGxpbms6IExpbmssIGNvdW50OiBudW1iZXIpOiB2b2lkO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgb2xkOiBhbm90aGVyIG9uZSBzaG91bGQgdGFrZSBpdHMgcGxhY2UuICovXG4gIGFnZWQobGluazogTGluayk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBMaW5rIHtcbiAgb3BlbmVkID0gZmFsc2U7XG4gIC8qKiBGcmFtZXMgbWF5IGJlIHNlbnQ6IGByZXN1bWVgIGhhcyBiZWVuIGFuc3dlcmVkLCBvciB0YWtlcyB0b28gbG9uZy4gKi9cbiAgcmVhZHkgPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZzogZnJhbWVzIGFyZSBwYXNzZWQgb24gYXMgdGhleSBjb21lLiAqL1xuICBwbGFpbiA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBhY2tub3dsZWRnZXMgZnJhbWVzLiAqL1xuICBhY2tzID0gdHJ1ZTtcbiAgLyoqIEFub3RoZXIgY29ubmVjdGlvbiBoYXMgdGFrZW4gaXRzIHBsYWNlLCBhbmQgaXQgZW5kcyB3aGVuIG5vdGhpbmcgcnVucyBvbiBpdCBhbnkgbW9yZS4gKi9cbiAgZHJhaW5pbmcgPSBmYWxzZTtcbiAgYXNraW5nOiBBc2tpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICN3aXJlOiBXaXJlO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lcjtcbiAgI3RpbWVyczogQ2FuY2VsW10gPSBbXTtcbiAgI3RpY2tzID0gMDtcbiAgI3VuYW5zd2VyZWQgPSAwO1xuICAjb3ZlciA9IGZhbHNlO1xuICAjc3RyZWFtZWQgPSAwO1xuICAjc3RyZWFtZWRCZWZvcmUgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgb3duZXI6IExpbmtPd25lciwgd2lyZTogV2lyZSwgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgICB0aGlzLiN3aXJlID0gd2lyZTtcbiAgICB0aGlzLnRva2VuID0gdG9rZW47XG4gICAgdGhpcy5hZnRlcihIQU5EU0hBS0UsICgpID0+IHRoaXMub3BlbmVkIHx8IHRoaXMuZW5kKGVuZGVkKFwidGhlIGhhbmRzaGFrZSB0YWtlcyB0b28gbG9uZ1wiKSkpO1xuICAgIHdpcmUub25vcGVuID0gKCkgPT4ge1xuICAgICAgdGhpcy5vcGVuZWQgPSB0cnVlO1xuICAgICAgdGhpcy5hZnRlcihiZXR3ZWVuKFJFTkVXX0ZST00sIFJFTkVXX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IG93bmVyLmFnZWQodGhpcykpO1xuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICBvd25lci5vcGVuZWQodGhpcyk7XG4gICAgfTtcbiAgICB3aXJlLm9ubWVzc2FnZSA9IChldmVudDogeyBkYXRhOiB1bmtub3duIH0pID0+IHtcbiAgICAgIHRoaXMuI3VuYW5zd2VyZWQgPSAwO1xuICAgICAgb3duZXIuaGVhcmQodGhpcywgU3RyaW5nKGV2ZW50LmRhdGEpKTtcbiAgICB9O1xuICAgIHdpcmUub25jbG9zZSA9ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfTogRW5kKSA9PiB0aGlzLmVuZCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfSk7XG4gICAgd2lyZS5vbmVycm9yID0gKCkgPT4ge307IC8vIGBjbG9zZWAgZm9sbG93c1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3dpcmUuYnVmZmVyZWRBbW91bnQ7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLm9wZW5lZCAmJiAhdGhpcy4jb3ZlcikgdGhpcy4jd2lyZS5zZW5kKHRleHQpO1xuICB9XG5cbiAgLyoqIEhhcyBhIHN0cmVhbSdzIHJlY29yZCBjb21lIHdpdGhpbiB0aGUgbGFzdCBoYWxmIG1pbnV0ZSBvciBzbz8gKi9cbiAgZ2V0IHN0cmVhbWluZygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc3RyZWFtZWRCZWZvcmUgKyB0aGlzLiNzdHJlYW1lZCA+IDA7XG4gIH1cblxuICBzdHJlYW1lZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNzdHJlYW1lZCsrO1xuICB9XG5cbiAgLyoqIExlYXZlcyB0aGUgV2ViU29ja2V0LCB3aXRob3V0IGEgd29yZCB0byB0aGUgb3duZXIuIEEgZGVhZCBvbmUgdGFrZXMgbWludXRlcyB0byBjbG9zZSBieSBpdHNlbGYuICovXG4gIGRyb3AoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jb3ZlciA9IHRydWU7XG4gICAgdGhpcy5hc2tpbmc/LnN0b3AoKTtcbiAgICBmb3IgKGNvbnN0IGNhbmNlbCBvZiB0aGlzLiN0aW1lcnMpIGNhbmNlbCgpO1xuICAgIHRoaXMuI3dpcmUub25vcGVuID0gdGhpcy4jd2lyZS5vbm1lc3NhZ2UgPSB0aGlzLiN3aXJlLm9uY2xvc2UgPSBudWxsO1xuICAgIHRoaXMuI3dpcmUuY2xvc2UoY29kZSwgcmVhc29uKTtcbiAgfVxuXG4gIC8qKiBSdW5zIHRoaXMgdW5sZXNzIHRoZSBjb25uZWN0aW9uIGVuZHMgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcnMucHVzaCh0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKSk7XG4gIH1cblxuICBlbmQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3ZlcikgcmV0dXJuO1xuICAgIHRoaXMuZHJvcCgpO1xuICAgIHRoaXMuI293bmVyLmVuZGVkKHRoaXMsIGVuZCk7XG4gIH1cblxuICAjcGluZ0xhdGVyKCk6IHZvaWQge1xuICAgIHRoaXMuYWZ0ZXIoUElOR19FVkVSWSwgKCkgPT4ge1xuICAgICAgaWYgKHRoaXMuI3VuYW5zd2VyZWQgPj0gVU5BTlNXRVJFRCkge1xuICAgICAgICB0aGlzLmVuZChlbmRlZChcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCIpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICB0aGlzLiNzdHJlYW1lZEJlZm9yZSA9IHRoaXMuI3N0cmVhbWVkO1xuICAgICAgdGhpcy4jc3RyZWFtZWQgPSAwO1xuICAgICAgdGhpcy4jb3duZXIudGljayh0aGlzLCArK3RoaXMuI3RpY2tzKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50IG11c3QgYmUgYW5zd2VyZWQuICovXG4gIGV4cGVjdCgpOiB2b2lkIHtcbiAgICB0aGlzLiN1bmFuc3dlcmVkKys7XG4gIH1cbn1cbiIsICIvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2UuICovXG5cbmltcG9ydCB7IG1lbWJlcnMsIHJlYWRQbGFjZXMsIHR5cGUgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvblN0b3JhZ2Uge1xuICBnZXRJdGVtKGtleTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbDtcbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQ7XG4gIHJlbW92ZUl0ZW0oa2V5OiBzdHJpbmcpOiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgU2F2ZWQge1xuICBieTogc3RyaW5nO1xuICBhZnRlcj86IHVua25vd247XG4gIHdhcz86IHVua25vd247XG59XG5cbmNvbnN0IE1PU1RfU0FWRUQgPSA4O1xuXG4vKipcbiAqIFBvc2l0aW9ucyBsaWUgaW4gdGhlIHN0b3JhZ2Ugb25seSB3aGlsZSBubyBwYWdlIHVzZXMgdGhlbTogdGhleSBhcmUgd3JpdHRlbiB3aGVuIGEgcGFnZSBnb2VzLCBhbmRcbiAqIHRha2VuIG91dCB3aGVuIG9uZSBjb21lcy4gQSBkdXBsaWNhdGVkIHRhYiBnZXRzIGEgY29weSBvZiB0aGUgc3RvcmFnZSwgYW5kIGZyYW1lcyBzaGFyZSBvbmU7IHNvXG4gKiBuZWl0aGVyIGZpbmRzIHRoZSBwb3NpdGlvbnMgb2YgYSBwYWdlIHRoYXQgbGl2ZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnkge1xuICByZWFkb25seSAjc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjb3duZXI6IHN0cmluZztcbiAga2V5ID0gXCJcIjtcblxuICBjb25zdHJ1Y3RvcihzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQsIG93bmVyOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNzdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgdGhhdCBhbm90aGVyIHBhZ2UgaGFzIGxlZnQgYmVoaW5kLiAqL1xuICB0YWtlKCk6IHsgYWZ0ZXI6IFBsYWNlW107IHdhczogc3RyaW5nW10gfSB7XG4gICAgY29uc3Qgc2F2ZWQgPSB0aGlzLiNyZWFkKCk7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSBzYXZlZC5wb3AoKSA/PyB7fTtcbiAgICB0aGlzLiN3cml0ZShzYXZlZCk7XG4gICAgcmV0dXJuIHsgYWZ0ZXI6IHJlYWRQbGFjZXMoYWZ0ZXIpLCB3YXM6IEFycmF5LmlzQXJyYXkod2FzKSA/IHdhcy5tYXAoU3RyaW5nKSA6IFtdIH07XG4gIH1cblxuICBzYXZlKGFmdGVyOiBQbGFjZVtdLCB3YXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZShbLi4udGhpcy4jb3RoZXJzKCksIHsgYnk6IHRoaXMuI293bmVyLCBhZnRlciwgd2FzIH1dLnNsaWNlKC1NT1NUX1NBVkVEKSk7XG4gIH1cblxuICAvKiogVGhlIHBhZ2UgaGFzIGNvbWUgYmFjaywgYW5kIGxpdmVzIG9uLiAqL1xuICBkaXNjYXJkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUodGhpcy4jb3RoZXJzKCkpO1xuICB9XG5cbiAgI290aGVycygpOiBTYXZlZFtdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVhZCgpLmZpbHRlcigoeyBieSB9KSA9PiBieSAhPT0gdGhpcy4jb3duZXIpO1xuICB9XG5cbiAgI3JlYWQoKTogU2F2ZWRbXSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKHRoaXMuI3N0b3JhZ2U/LmdldEl0ZW0odGhpcy5rZXkpID8/IFwiXCIpLmZpbHRlcihtZW1iZXJzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gIH1cblxuICAjd3JpdGUoc2F2ZWQ6IFNhdmVkW10pOiB2b2lkIHtcbiAgICB0cnkge1xuICAgICAgaWYgKHNhdmVkLmxlbmd0aCkgdGhpcy4jc3RvcmFnZT8uc2V0SXRlbSh0aGlzLmtleSwgSlNPTi5zdHJpbmdpZnkoc2F2ZWQpKTtcbiAgICAgIGVsc2UgdGhpcy4jc3RvcmFnZT8ucmVtb3ZlSXRlbSh0aGlzLmtleSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBJdCBpcyBmdWxsLCBvciBmb3JiaWRkZW46IGEgcmVsb2FkIGJlZ2lucyBhbmV3LlxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBXaGF0IGFuIGFwcCBtYXkgc2F5IG9mIGl0cyBzb2NrZXQuICovXG5cbmltcG9ydCB0eXBlIHsgUG9zaXRpb25TdG9yYWdlIH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5cbnR5cGUgQXNrZWQ8VD4gPSBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KTtcblxuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZU9wdGlvbnMge1xuICAvKiogYHdzczovL0hPU1QvU1RBR0U/Ym9va2luZ19pZD0xYDsgYSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LiAqL1xuICB1cmw6IEFza2VkPHN0cmluZz47XG4gIC8qKiBBIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQsIGFuZCBmb3IgZWFjaCByZW5ld2FsLiAqL1xuICB0b2tlbj86IEFza2VkPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBXaGVyZSB0aGUgdG9rZW4gZ29lczogaW50byB0aGUgcXVlcnkgKGRlZmF1bHQpLCBvciBhcyB0aGUgc3VicHJvdG9jb2xzIGBiZWFyZXIsIDx0b2tlbj5gLiAqL1xuICB0b2tlbkluPzogXCJxdWVyeVwiIHwgXCJwcm90b2NvbFwiO1xuICAvKiogQXNrcyBmb3Igd2hhdCB3YXMgbWlzc2VkIChkZWZhdWx0KS4gKi9cbiAgcmVzdW1lPzogYm9vbGVhbjtcbiAgLyoqIEhhcyBmcmFtZXMgYWNrbm93bGVkZ2VkIChkZWZhdWx0KS4gKi9cbiAgYWNrPzogYm9vbGVhbjtcbiAgLyoqIFJlbmV3cyBhIEpXVCB0aGF0IGEgYHRva2VuYCBmdW5jdGlvbiBnaXZlcyBiZWZvcmUgaXRzIGVuZCAoZGVmYXVsdCkuICovXG4gIHJlbmV3PzogYm9vbGVhbjtcbiAgLyoqIEVuZHMgYWZ0ZXIgc28gbWFueSBhdHRlbXB0cyBpbiBhIHJvdzsgd2l0aG91dCBpdCB0aGVyZSBpcyBubyBlbmQuICovXG4gIG1heEF0dGVtcHRzPzogbnVtYmVyO1xuICAvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2U6IGBzZXNzaW9uU3RvcmFnZWAuIEZvciBhcHBzIHRoYXQga2VlcCB0aGVpciBtZXNzYWdlcywgdG9vLiAqL1xuICBzdG9yYWdlPzogUG9zaXRpb25TdG9yYWdlO1xuICAvKiogRm9yIHByb2dyYW1zIHdpdGhvdXQgYSBgV2ViU29ja2V0YCBvZiB0aGVpciBvd24sIHN1Y2ggYXMgTm9kZSAyMDogdGhhdCBvZiBgd3NgLiAqL1xuICBXZWJTb2NrZXQ/OiB1bmtub3duO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYW5zd2VyT2Y8VD4oYXNrZWQ6IEFza2VkPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xufVxuXG4vKiogVGhlIFVSTCBhbmQgdGhlIHN1YnByb3RvY29scyBvZiBhbiBhdHRlbXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3ModXJsOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucyk6IHsgdXJsOiBzdHJpbmc7IHByb3RvY29sczogc3RyaW5nW10gfSB7XG4gIGxldCBtYXJrID0gdXJsLmluY2x1ZGVzKFwiP1wiKSA/IFwiJlwiIDogXCI/XCI7XG4gIGNvbnN0IGFkZCA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICB1cmwgKz0gYCR7bWFya30ke25hbWV9PSR7ZW5jb2RlVVJJQ29tcG9uZW50KHZhbHVlKX1gO1xuICAgIG1hcmsgPSBcIiZcIjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMucmVzdW1lICE9PSBmYWxzZSkgYWRkKFwicmVzdW1lXCIsIFwiMVwiKTtcbiAgaWYgKG9wdGlvbnMuYWNrICE9PSBmYWxzZSkgYWRkKFwiYWNrXCIsIFwiMVwiKTtcbiAgaWYgKHRva2VuID09PSB1bmRlZmluZWQpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xuICBpZiAob3B0aW9ucy50b2tlbkluID09PSBcInByb3RvY29sXCIpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXCJiZWFyZXJcIiwgdG9rZW5dIH07XG4gIGFkZChcInRva2VuXCIsIHRva2VuKTtcbiAgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG59XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogRnJhbWVzIHRoYXQgbXVzdCBhcnJpdmU6IGluIG9yZGVyLCBvbmUgdW5kZXIgd2F5LCBlYWNoIHNlbnQgYWdhaW4gdW50aWwgaXQgaXMgYW5zd2VyZWQuICovXG5cbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5cbi8qKiBBUEkgR2F0ZXdheSBjbG9zZXMgYSBjb25uZWN0aW9uIHdob3NlIGJyb3dzZXIgc2VuZHMgbW9yZS4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX0JZVEVTID0gMzIgKiAxMDI0O1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gOTBfMDAwO1xuLyoqIEhvdyBvZnRlbiB3ZSBsb29rIHdoZXRoZXIgYSBmcmFtZSBoYXMgbGVmdC4gKi9cbmNvbnN0IExFQVZFUyA9IDUwO1xuXG4vKiogVGhlIHNlcnZlcidzIGFuc3dlciB0byBhIGZyYW1lIHRoYXQgaXQgY291bGQgbm90IHNlcnZlLiAqL1xuZXhwb3J0IGNsYXNzIFNpZGV3aXJlRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSBcIlNpZGV3aXJlRXJyb3JcIjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICAvKiogVGhlIGZyYW1lJ3MgaWQ6IHNlbnQgYWdhaW4gd2l0aCBpdCwgdGhlIGJhY2tlbmQga25vd3MgdGhlIHJlcGVhdC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgLyoqIFRoZSB3aG9sZSBlcnJvciBmcmFtZTogYHN0YXR1c2AsIGBkZXRhaWxgIGFuZCBgcmVxdWVzdF9pZGAgbWF5IGJlIGluIGl0LiAqL1xuICByZWFkb25seSBmcmFtZTogTWVtYmVycztcblxuICBjb25zdHJ1Y3RvcihmcmFtZTogTWVtYmVycywgaWQ6IHN0cmluZyB8IG51bWJlcikge1xuICAgIHN1cGVyKFN0cmluZyhmcmFtZS5tZXNzYWdlKSk7XG4gICAgdGhpcy5jb2RlID0gU3RyaW5nKGZyYW1lLmNvZGUpO1xuICAgIHRoaXMuaWQgPSBpZDtcbiAgICB0aGlzLmZyYW1lID0gZnJhbWU7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBXcml0dGVuIHtcbiAgdGV4dDogc3RyaW5nO1xuICBieXRlczogbnVtYmVyO1xufVxuXG4vKiogVGhlIGZyYW1lIGFzIHRleHQ7IHRocm93cyB3aGVyZSBBUEkgR2F0ZXdheSB3b3VsZCBjbG9zZSB0aGUgY29ubmVjdGlvbiBmb3IgaXRzIHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGUoZGF0YTogdW5rbm93bik6IFdyaXR0ZW4ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTU9TVF9CWVRFUykge1xuICAgIHRocm93IG5ldyBSYW5nZUVycm9yKGB0aGUgZnJhbWUgaGFzICR7Ynl0ZXN9IGJ5dGVzLCBBUEkgR2F0ZXdheSB0YWtlcyAke01PU1RfQllURVN9OiBzZW5kIGl0IG92ZXIgSFRUUGApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIGJ5dGVzIH07XG59XG5cbmludGVyZmFjZSBJdGVtIGV4dGVuZHMgV3JpdHRlbiB7XG4gIGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIHJlc29sdmUoKTogdm9pZDtcbiAgcmVqZWN0KGVycm9yOiBFcnJvcik6IHZvaWQ7XG4gIC8qKiBJdCBoYXMgYmVlbiBzZW50IGF0IGxlYXN0IG9uY2UuICovXG4gIHNlbnQ6IGJvb2xlYW47XG4gIC8qKiBUaW1lcyB0aGF0IEFQSSBHYXRld2F5IGhhcyBmYWlsZWQgb3ZlciBpdC4gKi9cbiAgZmFpbHVyZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFNlbmRlciB7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNuZXh0SWQ6ICgpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgI3RhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZDtcbiAgI2l0ZW1zOiBJdGVtW10gPSBbXTtcbiAgLyoqIFRoZSBmaXJzdCBpdGVtIGlzIHVuZGVyIHdheSBvdmVyIHRoaXMgY29ubmVjdGlvbi4gKi9cbiAgI3VuZGVyOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBuZXh0SWQ6ICgpID0+IHN0cmluZywgdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNuZXh0SWQgPSBuZXh0SWQ7XG4gICAgdGhpcy4jdGFyZ2V0ID0gdGFyZ2V0O1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgYmVlbiBzZW50IHlldC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2l0ZW1zLnJlZHVjZSgoc3VtLCB7IGJ5dGVzLCBzZW50IH0pID0+IHN1bSArIChzZW50ID8gMCA6IGJ5dGVzKSwgMCk7XG4gIH1cblxuICBnZXQgcGF1c2VkKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3BhdXNlO1xuICB9XG5cbiAgLyoqIERvZXMgdGhpcyBjb25uZWN0aW9uIHN0aWxsIG93ZSBhbiBhbnN3ZXI/ICovXG4gIHdhaXRzRm9yKGxpbms6IExpbmspOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jdW5kZXIgPT09IGxpbms7XG4gIH1cblxuICBzZW5kKGRhdGE6IHVua25vd24pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgeyBpZCwgdGV4dCB9ID0gaWRlbnRpZnkoZGF0YSwgdGhpcy4jbmV4dElkKTtcbiAgICAgIHRoaXMuI2l0ZW1zLnB1c2goeyBpZCwgLi4ud3JpdGUodGV4dCksIHJlc29sdmUsIHJlamVjdCwgc2VudDogZmFsc2UsIGZhaWx1cmVzOiAwIH0pO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogU2VuZHMgdGhlIG5leHQgZnJhbWUsIGlmIGl0IGNhbiBiZSBzZW50LiAqL1xuICBwdW1wKCk6IHZvaWQge1xuICAgIGNvbnN0IFtpdGVtLCBsaW5rXSA9IFt0aGlzLiNpdGVtc1swXSwgdGhpcy4jdGFyZ2V0KCldO1xuICAgIGlmICghaXRlbSB8fCAhbGluayB8fCB0aGlzLiN1bmRlciB8fCB0aGlzLiNwYXVzZSkgcmV0dXJuO1xuICAgIGl0ZW0uc2VudCA9IHRydWU7XG4gICAgdGhpcy4jdW5kZXIgPSBsaW5rO1xuICAgIGxpbmsuc2VuZChpdGVtLnRleHQpO1xuICAgIGlmIChsaW5rLmFja3MpIHRoaXMuI2V4cGVjdChBTlNXRVJFRF9XSVRISU4pO1xuICAgIGVsc2UgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgfVxuXG4gIC8qKiBBbiBhY2ssIG9yIGFuIGVycm9yIGZyYW1lLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICAvLyBPbmUgdGhhdCB3YXMgc2VudCBiZWZvcmUgbWF5IGJlIGFuc3dlcmVkIHdoaWxlIGl0IHdhaXRzIHRvIGJlIHNlbnQgYWdhaW4uXG4gICAgaWYgKCFpdGVtPy5zZW50IHx8IGl0ZW0uaWQgIT09IGZyYW1lLmluX3JlcGx5X3RvKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jaXRlbXMuc2hpZnQoKTtcbiAgICBpZiAoZnJhbWUudHlwZSA9PT0gXCJlcnJvclwiKSBpdGVtLnJlamVjdChuZXcgU2lkZXdpcmVFcnJvcihmcmFtZSwgaXRlbS5pZCkpO1xuICAgIGVsc2UgaXRlbS5yZXNvbHZlKCk7XG4gICAgdGhpcy4jYWdhaW4oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBBUEkgR2F0ZXdheSdzIG93biBlcnJvciBmcmFtZTogdGhlIGZ1bmN0aW9uIGhhcyBmYWlsZWQsIG9yIHdhcyB0b28gc2xvdy4gSXQgbWF5IG5vdCBiZSBvdXJzLiAqL1xuICBnYXRld2F5RmFpbGVkKCk6IHZvaWQge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICBpZiAoaXRlbSAmJiB0aGlzLiN1bmRlcikgdGhpcy4jZXhwZWN0KGJhY2tvZmYoaXRlbS5mYWlsdXJlcysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGRyb3BwZWQgd2hhdCBjYW1lOiB3YWl0cywgdGhlbiBzZW5kcyBpdCBhZ2Fpbi4gKi9cbiAgcGF1c2VGb3IobXM6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgKCkgPT4ge1xuICAgICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIGxvc3QobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICh0aGlzLndhaXRzRm9yKGxpbmspKSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIE5vIGFuc3dlciB3aWxsIGNvbWUgb3ZlciB0aGlzIGNvbm5lY3Rpb246IGEgZnJhbWUgaXMgZG9uZSB3aGVuIGl0IGhhcyBsZWZ0LiAqL1xuICB3aXRob3V0QWNrcyhsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLndhaXRzRm9yKGxpbmspKSByZXR1cm47XG4gICAgdGhpcy4jZXhwZWN0KExFQVZFUywgKCkgPT4ge1xuICAgICAgaWYgKGxpbmsuYnVmZmVyZWRBbW91bnQpIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gICAgICBlbHNlIHRoaXMuYW5zd2VyZWQoeyBpbl9yZXBseV90bzogdGhpcy4jaXRlbXNbMF0/LmlkIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgY2xvc2UoZXJyb3I6IEVycm9yKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgdGhpcy4jaXRlbXMuc3BsaWNlKDApKSBpdGVtLnJlamVjdChlcnJvcik7XG4gIH1cblxuICAvKiogU2VuZHMgaXQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbiAgI2V4cGVjdChtczogbnVtYmVyLCBydW4gPSAoKSA9PiB0aGlzLiNhZ2FpbigpKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3RpbWVyID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMucHVtcCgpO1xuICB9XG5cbiAgI2ZyZWUoKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3VuZGVyID0gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBUaGUgZnJhbWUgd2l0aCBhbiBgaWRgIGF0IGl0cyB0b3A6IHRoZSBhcHAncyBvd24sIG9yIGEgbmV3IG9uZS4gVGhlIGFwcCdzIGJ5dGVzIHN0YXkgYXMgdGhleSBhcmUuICovXG5mdW5jdGlvbiBpZGVudGlmeShkYXRhOiB1bmtub3duLCBuZXh0SWQ6ICgpID0+IHN0cmluZyk6IHsgaWQ6IHN0cmluZyB8IG51bWJlcjsgdGV4dDogc3RyaW5nIH0ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IG9iamVjdCA9IG1lbWJlcnMoSlNPTi5wYXJzZSh0ZXh0KSk7XG4gIGNvbnN0IGdpdmVuID0gb2JqZWN0Py5pZDtcbiAgaWYgKCFvYmplY3QgfHwgIVtcInN0cmluZ1wiLCBcIm51bWJlclwiLCBcInVuZGVmaW5lZFwiXS5pbmNsdWRlcyh0eXBlb2YgZ2l2ZW4pKSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcihcInNlbmQgdGFrZXMgYW4gb2JqZWN0LCBhbmQgYW4gYGlkYCBpbiBpdCBtdXN0IGJlIGEgc3RyaW5nIG9yIGEgbnVtYmVyXCIpO1xuICB9XG4gIGlmIChnaXZlbiAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBpZDogZ2l2ZW4gYXMgc3RyaW5nIHwgbnVtYmVyLCB0ZXh0IH07XG4gIGNvbnN0IGlkID0gbmV4dElkKCk7XG4gIGNvbnN0IHJlc3QgPSB0ZXh0LnRyaW1TdGFydCgpLnNsaWNlKDEpO1xuICByZXR1cm4geyBpZCwgdGV4dDogYHtcImlkXCI6JHtKU09OLnN0cmluZ2lmeShpZCl9JHtPYmplY3Qua2V5cyhvYmplY3QpLmxlbmd0aCA/IFwiLFwiIDogXCJcIn0ke3Jlc3R9YCB9O1xufVxuIiwgIi8qKiBBIFdlYlNvY2tldCB0aGF0IGNvbWVzIGJhY2sgYnkgaXRzZWxmLCBhbmQgbWlzc2VzIG5vdGhpbmcuICovXG5cbmltcG9ydCB7IEFza2luZywgdHlwZSBBc2tpbmdPd25lciB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB7IHJlYWxFbnZpcm9ubWVudCwgdHlwZSBDYW5jZWwsIHR5cGUgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHR5cGUgeyBOb3RpY2VEZXRhaWwsIFNpZGV3aXJlRXZlbnRzIH0gZnJvbSBcIi4vZXZlbnRzLnRzXCI7XG5pbXBvcnQgKiBhcyBmcmFtZXMgZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEZyYW1lLCBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgeyBlbmRlZCwgTGluaywgdHlwZSBFbmQsIHR5cGUgTGlua093bmVyIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHsgTWVtb3J5IH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5pbXBvcnQgeyBhZGRyZXNzLCBhbnN3ZXJPZiwgdHlwZSBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi9vcHRpb25zLnRzXCI7XG5pbXBvcnQgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5pbXBvcnQgeyBSZW5ld2FsIH0gZnJvbSBcIi4vcmVuZXdhbC50c1wiO1xuaW1wb3J0IHsgU2VuZGVyLCB3cml0ZSB9IGZyb20gXCIuL3NlbmRlci50c1wiO1xuXG4vKiogQSBjb25uZWN0aW9uIHRoYXQgbGFzdHMgc28gbG9uZyBpcyBhIGdvb2Qgb25lLiAqL1xuY29uc3QgU1RBQkxFID0gNjBfMDAwO1xuY29uc3QgUkVGVVNBTFMgPSAzO1xuLyoqIEEgcXVlc3Rpb24gbmFtZXMgc28gbWFueSBlYXJsaWVyIGNvbm5lY3Rpb25zLiAqL1xuY29uc3QgRUFSTElFUiA9IDY0O1xuLyoqIEZyYW1lcyB3YWl0IHNvIGxvbmcgZm9yIGByZXN1bWVkYDogdGhlbiB0aGUgc2VydmVyIHRlbGxzIG91ciBvd24gZnJhbWVzIG9mIGFuIGVhcmxpZXIgY29ubmVjdGlvbiBmcm9tIG90aGVycycuICovXG5jb25zdCBSRUFEWV9XSVRISU4gPSAxXzAwMDtcbi8qKiBBIHNlY29uZCBjb25uZWN0aW9uIHRoYXQgZmFpbGVkIGlzIHRyaWVkIGFnYWluIGFmdGVyIHRoaXMuICovXG5jb25zdCBTRUNPTkRfQUdBSU4gPSAzMF8wMDA7XG4vKiogRXZlcnkgdGVudGggcGluZyBhc2tzIHdoYXQgd2FzIG1pc3NlZC4gKi9cbmNvbnN0IFBJTkdTX1RPX1JFU1VNRSA9IDEwO1xuY29uc3QgUkFURV9MSU1JVEVEID0gMV8wMDA7XG4vKiogU28gbWFueSByZWNvcmRzIGFyZSBrbm93biBieSB3aGljaCBzdHJlYW1zIG92ZXIgdHdvIGNvbm5lY3Rpb25zIGFyZSB0b2xkIGFwYXJ0LiAqL1xuY29uc3QgUkVDT1JEU19LRVBUID0gMjU2O1xuXG4vKiogVGhlIHR5cGVzIG9mIGl0cyBldmVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlU29ja2V0IHtcbiAgYWRkRXZlbnRMaXN0ZW5lcjxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KFxuICAgIHR5cGU6IEssXG4gICAgbGlzdGVuZXI6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW0tdKSA9PiB2b2lkKSB8IEV2ZW50TGlzdGVuZXJPYmplY3QgfCBudWxsLFxuICAgIG9wdGlvbnM/OiBib29sZWFuIHwgQWRkRXZlbnRMaXN0ZW5lck9wdGlvbnMsXG4gICk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBTaWRld2lyZVNvY2tldCBleHRlbmRzIEV2ZW50VGFyZ2V0IHtcbiAgc3RhdGljIHJlYWRvbmx5IENPTk5FQ1RJTkcgPSAwO1xuICBzdGF0aWMgcmVhZG9ubHkgT1BFTiA9IDE7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TSU5HID0gMjtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NFRCA9IDM7XG5cbiAgb25vcGVuOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm9wZW5cIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJtZXNzYWdlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcImNsb3NlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuXG4gIC8qKiBUaGUgVVJMIG9mIHRoZSBuZXdlc3QgYXR0ZW1wdCwgd2l0aG91dCB0aGUgdG9rZW4uICovXG4gIHVybCA9IFwiXCI7XG4gIC8qKiBXaHkgdGhlIHNvY2tldCBpcyBjbG9zZWQgZm9yIGdvb2QuICovXG4gIGNsb3NlZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuXG4gIHJlYWRvbmx5ICNvcHRpb25zOiBTaWRld2lyZU9wdGlvbnM7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvcmRlcjogT3JkZXI8RnJhbWU+O1xuICByZWFkb25seSAjc2VuZGVyOiBTZW5kZXI7XG4gIHJlYWRvbmx5ICNyZW5ld2FsOiBSZW5ld2FsO1xuICByZWFkb25seSAjbWVtb3J5OiBNZW1vcnk7XG4gIHJlYWRvbmx5ICNhc2tpbmc6IEFza2luZ093bmVyO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG4gIHJlYWRvbmx5ICNub3RpY2VkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNyZWNvcmRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNsaXN0ZW5pbmcgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICNjb3VudCA9IDA7XG4gICN3YXM6IHN0cmluZ1tdID0gW107XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpbiB1c2UsIG9yIG9uIGl0cyB3YXkuICovXG4gICNsaW5rOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIG9uZSB0aGF0IGlzIHRvIHRha2UgaXRzIHBsYWNlLiAqL1xuICAjbmV4dDogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRob3NlIHdob3NlIHBsYWNlIHdhcyB0YWtlbi4gKi9cbiAgcmVhZG9ubHkgI2RyYWluaW5nID0gbmV3IFNldDxMaW5rPigpO1xuICAjZXZlck9wZW4gPSBmYWxzZTtcbiAgI2F0dGVtcHRzID0gMDtcbiAgI3JlZnVzZWQgPSAwO1xuICAjcmVmdXNlZFRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSBwYXVzZSBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBDb3VudHMgYXR0ZW1wdHM6IHdoaWxlIHRoZSBhcHAgaXMgYXNrZWQgZm9yIFVSTCBhbmQgdG9rZW4sIGEgbGF0ZXIgb25lIG1ha2VzIGl0IHZvaWQuICovXG4gICNkaWFsbGVkID0gMDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMsIGVudmlyb25tZW50OiBFbnZpcm9ubWVudCA9IHJlYWxFbnZpcm9ubWVudChvcHRpb25zLldlYlNvY2tldCkpIHtcbiAgICBzdXBlcigpO1xuICAgIGNvbnN0IGxldHRlcnMgPSAoKTogc3RyaW5nID0+IGVudmlyb25tZW50LnJhbmRvbSgpLnRvU3RyaW5nKDM2KS5zbGljZSgyLCA4KTtcbiAgICBjb25zdCBuZXh0SWQgPSAoKTogc3RyaW5nID0+IHRoaXMuI3ByZWZpeCArICsrdGhpcy4jY291bnQ7XG4gICAgdGhpcy4jb3B0aW9ucyA9IG9wdGlvbnM7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNwcmVmaXggPSBgJHtsZXR0ZXJzKCl9JHtsZXR0ZXJzKCl9LWA7XG4gICAgdGhpcy4jb3JkZXIgPSBuZXcgT3JkZXIoXG4gICAgICAoZnJhbWUpID0+IHRoaXMuI2RlbGl2ZXIoZnJhbWUpLFxuICAgICAgKGNoYW5uZWwpID0+IHRoaXMuI3RlbGwoXCJnYXBcIiwgeyBjaGFubmVsIH0pLFxuICAgICk7XG4gICAgdGhpcy4jc2VuZGVyID0gbmV3IFNlbmRlcihlbnZpcm9ubWVudCwgbmV4dElkLCAoKSA9PiAodGhpcy4jbGluaz8ucmVhZHkgPyB0aGlzLiNsaW5rIDogdW5kZWZpbmVkKSk7XG4gICAgdGhpcy4jcmVuZXdhbCA9IG5ldyBSZW5ld2FsKHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgYXV0b21hdGljOiBvcHRpb25zLnJlbmV3ICE9PSBmYWxzZSAmJiB0eXBlb2Ygb3B0aW9ucy50b2tlbiA9PT0gXCJmdW5jdGlvblwiLFxuICAgICAgbmV4dElkLFxuICAgICAgdG9rZW46ICgpID0+IGFuc3dlck9mKG9wdGlvbnMudG9rZW4pLFxuICAgICAgc2VuZDogKHRleHQpID0+IHRoaXMuI2xpbms/LnNlbmQodGV4dCksXG4gICAgICB1bmtub3duOiAoKSA9PiB0aGlzLiNub3RpY2UoXCJub19yZW5ld2FsXCIsIFwidGhlIHNlcnZlciBkb2VzIG5vdCByZW5ldyB0b2tlbnNcIiksXG4gICAgfSk7XG4gICAgdGhpcy4jbWVtb3J5ID0gbmV3IE1lbW9yeShvcHRpb25zLnN0b3JhZ2UsIHRoaXMuI3ByZWZpeCk7XG4gICAgdGhpcy4jYXNraW5nID0ge1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBvcmRlcjogdGhpcy4jb3JkZXIsXG4gICAgICBuZXh0SWQsXG4gICAgICB3YXM6ICgpID0+IHRoaXMuI3dhcyxcbiAgICAgIHNldHRsZWQ6IChsaW5rLCBpZCkgPT4gdGhpcy4jc2V0dGxlZChsaW5rLCBpZCksXG4gICAgICBwbGFpbjogKGxpbmssIGFja3MpID0+IHRoaXMuI3BsYWluKGxpbmssIGFja3MpLFxuICAgIH07XG4gICAgLy8gQSBoYW5kbGVyIHRoYXQgdGhyb3dzIG11c3Qgbm90IHN0b3AgdXMsIGFzIG5vIGxpc3RlbmVyIGNhbi5cbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJvcGVuXCIsIChldmVudCkgPT4gdGhpcy5vbm9wZW4/LihldmVudCkpO1xuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm9ubWVzc2FnZT8uKGV2ZW50KSk7XG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwiY2xvc2VcIiwgKGV2ZW50KSA9PiB0aGlzLm9uY2xvc2U/LihldmVudCkpO1xuICAgIHRoaXMuI2xpc3RlbigpO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gIGdldCByZWFkeVN0YXRlKCk6IG51bWJlciB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm4gU2lkZXdpcmVTb2NrZXQuQ0xPU0VEO1xuICAgIHJldHVybiB0aGlzLiNsaW5rPy5vcGVuZWQgPyBTaWRld2lyZVNvY2tldC5PUEVOIDogU2lkZXdpcmVTb2NrZXQuQ09OTkVDVElORztcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGxlZnQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzZW5kZXIuYnVmZmVyZWRBbW91bnQgKyAodGhpcy4jbGluaz8uYnVmZmVyZWRBbW91bnQgPz8gMCk7XG4gIH1cblxuICAvKipcbiAgICogU2VuZHMgYSBKU09OIG9iamVjdCwgYWZ0ZXIgdGhvc2UgYmVmb3JlIGl0LiBSZXNvbHZlcyB3aGVuIHRoZSBiYWNrZW5kIGhhcyBhbnN3ZXJlZCBpdCwgYW5kIHJlamVjdHNcbiAgICogd2l0aCBhIGBTaWRld2lyZUVycm9yYCB3aGVuIGl0IGNvdWxkIG5vdCBiZSBzZXJ2ZWQuIFNlbmRzIGl0IGFnYWluLCB3aXRoIHRoZSBzYW1lIGBpZGAsIHVudGlsIHRoZW4uXG4gICAqL1xuICBzZW5kKGRhdGE6IHN0cmluZyB8IG9iamVjdCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiB0aGlzLmNsb3NlZCA/IFByb21pc2UucmVqZWN0KG5ldyBFcnJvcih0aGlzLmNsb3NlZCkpIDogdGhpcy4jc2VuZGVyLnNlbmQoZGF0YSk7XG4gIH1cblxuICAvKiogU2VuZHMgYSBmcmFtZSBub3csIG9uY2UsIG91dCBvZiBvcmRlciBhbmQgd2l0aG91dCBhbiBhbnN3ZXIuIEZhbHNlOiBpdCB3YXMgbm90IHNlbnQuICovXG4gIHNlbmRWb2xhdGlsZShkYXRhOiB1bmtub3duKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB3cml0ZShkYXRhKTtcbiAgICBjb25zdCBvcGVuID0gdGhpcy4jbGluaz8ub3BlbmVkICYmICF0aGlzLiNzZW5kZXIucGF1c2VkO1xuICAgIGlmIChvcGVuKSB0aGlzLiNsaW5rPy5zZW5kKHRleHQpO1xuICAgIHJldHVybiAhIW9wZW47XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciBhIG5ldyB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwucmVuZXcoKTtcbiAgfVxuXG4gIGNsb3NlKGNvZGUgPSAxMDAwLCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy4jbGluaz8uZHJvcChjb2RlLCByZWFzb24pO1xuICAgIHRoaXMuI2ZpbmlzaCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IHRydWUgfSwgXCJjbG9zZWQgYnkgdGhlIGFwcFwiKTtcbiAgfVxuXG4gIC8vIENvbm5lY3RpbmcuXG5cbiAgLyoqIEFza3MgdGhlIGFwcCBmb3IgVVJMIGFuZCB0b2tlbiwgYW5kIG9wZW5zIGEgV2ViU29ja2V0OiBhIHNlY29uZCBvbmUsIHdoZXJlIHRoZXJlIGlzIGEgZmlyc3QuICovXG4gIGFzeW5jICNkaWFsKGZpcnN0PzogTGluayk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGRpYWxsZWQgPSArK3RoaXMuI2RpYWxsZWQ7XG4gICAgY29uc3QgaXNWb2lkID0gKCk6IGJvb2xlYW4gPT4gISF0aGlzLmNsb3NlZCB8fCBkaWFsbGVkICE9PSB0aGlzLiNkaWFsbGVkIHx8IGZpcnN0ICE9PSB0aGlzLiNsaW5rO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCB7IHVybCwgdG9rZW4gfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgICBjb25zdCBbYmFzZSwgc2VjcmV0XSA9IGF3YWl0IFByb21pc2UuYWxsKFthbnN3ZXJPZih1cmwpLCBhbnN3ZXJPZih0b2tlbildKTtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgdGhpcy4jcmVzdG9yZShiYXNlKTtcbiAgICAgIGNvbnN0IHsgdXJsOiBmdWxsLCBwcm90b2NvbHMgfSA9IGFkZHJlc3MoYmFzZSwgc2VjcmV0LCB0aGlzLiNvcHRpb25zKTtcbiAgICAgIGNvbnN0IGxpbmsgPSBuZXcgTGluayh0aGlzLiNlbnZpcm9ubWVudCwgdGhpcy4jb3duZXIsIHRoaXMuI2Vudmlyb25tZW50Lm9wZW4oZnVsbCwgcHJvdG9jb2xzKSwgc2VjcmV0KTtcbiAgICAgIGxpbmsuYWNrcyA9IHRoaXMuI29wdGlvbnMuYWNrICE9PSBmYWxzZTtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jbmV4dCA9IGxpbms7XG4gICAgICBlbHNlIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jc2Vjb25kRmFpbGVkKGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jZmFpbGVkKGVuZGVkKFN0cmluZyhlcnJvcikpKTtcbiAgICB9XG4gIH1cblxuICAvKiogVGhlIFVSTCBpcyBrbm93biBmb3IgdGhlIGZpcnN0IHRpbWU6IHRha2VzIHVwIHRoZSBwb3NpdGlvbnMgdGhhdCBhIHBhZ2UgYmVmb3JlIHVzIGhhcyBsZWZ0LiAqL1xuICAjcmVzdG9yZSh1cmw6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMudXJsID0gdXJsLnJlcGxhY2UoLyhbPyZdKXRva2VuPVteJl0qJj8vLCBcIiQxXCIpO1xuICAgIGlmICh0aGlzLiNtZW1vcnkua2V5KSByZXR1cm47XG4gICAgdGhpcy4jbWVtb3J5LmtleSA9IGBzaWRld2lyZSAke3RoaXMudXJsfWA7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSB0aGlzLiNtZW1vcnkudGFrZSgpO1xuICAgIHRoaXMuI29yZGVyLnJlc3RvcmUoYWZ0ZXIpO1xuICAgIHRoaXMuI3dhcyA9IHdhcztcbiAgfVxuXG4gIC8qKiBXYWl0cywgdGhlbiB0cmllcyBhZ2Fpbi4gKi9cbiAgI2ZhaWxlZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgbWF4QXR0ZW1wdHMgPSBJbmZpbml0eSB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICBpZiAodGhpcy4jYXR0ZW1wdHMgPj0gbWF4QXR0ZW1wdHMpIHtcbiAgICAgIHRoaXMuI2ZpbmlzaChlbmQsIGBubyBjb25uZWN0aW9uIGFmdGVyICR7bWF4QXR0ZW1wdHN9IGF0dGVtcHRzYCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IGRlbGF5ID0gYmFja29mZih0aGlzLiNhdHRlbXB0cysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihkZWxheSwgKCkgPT4gdGhpcy4jcmV0cnkoKSk7XG4gICAgdGhpcy4jdGVsbChcInJlY29ubmVjdFwiLCB7IC4uLmVuZCwgZGVsYXkgfSk7XG4gIH1cblxuICAjcmV0cnkoKTogdm9pZCB7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gICNzZWNvbmRGYWlsZWQoZmlyc3Q6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGZpcnN0LmFmdGVyKFNFQ09ORF9BR0FJTiwgKCkgPT4gdGhpcy4jb3duZXIuYWdlZChmaXJzdCkpO1xuICB9XG5cbiAgLyoqIEEgaGFuZHNoYWtlIGRpZCBub3Qgc3VjY2VlZDogY291bnRzIHJlZnVzYWxzLCB3aGljaCBhIGJyb2tlbiBuZXR3b3JrIGlzIG5vdC4gKi9cbiAgYXN5bmMgI2NvdW50UmVmdXNhbCh7IHRva2VuIH06IExpbmssIGVuZDogRW5kKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgaWYgKCEoYXdhaXQgdGhpcy4jZW52aXJvbm1lbnQucmVhY2hhYmxlKHRoaXMudXJsKSkpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gdG9rZW4gPT09IHRoaXMuI3JlZnVzZWRUb2tlbiA/IHRoaXMuI3JlZnVzZWQgKyAxIDogMTtcbiAgICB0aGlzLiNyZWZ1c2VkVG9rZW4gPSB0b2tlbjtcbiAgICBpZiAodGhpcy4jcmVmdXNlZCA+PSBSRUZVU0FMUykgdGhpcy4jZmluaXNoKGVuZCwgXCJ0aGUgaGFuZHNoYWtlIHdhcyByZWZ1c2VkIHRocmVlIHRpbWVzIHdpdGggdGhlIHNhbWUgdG9rZW5cIik7XG4gIH1cblxuICAjbGlzdGVuKCk6IHZvaWQge1xuICAgIGNvbnN0IGxpc3RlbiA9ICh0eXBlOiBzdHJpbmcsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQgPT5cbiAgICAgIHRoaXMuI2Vudmlyb25tZW50LnBhZ2UuYWRkRXZlbnRMaXN0ZW5lcj8uKHR5cGUsIHJ1biwgeyBzaWduYWw6IHRoaXMuI2xpc3RlbmluZy5zaWduYWwgfSk7XG4gICAgbGlzdGVuKFwib25saW5lXCIsICgpID0+IHRoaXMuI3BhdXNlICYmIHRoaXMuI3JldHJ5KCkpO1xuICAgIGxpc3RlbihcInBhZ2VoaWRlXCIsICgpID0+IHRoaXMuI3NhdmUoKSk7XG4gICAgbGlzdGVuKFwicGFnZXNob3dcIiwgKCkgPT4gdGhpcy4jbWVtb3J5LmRpc2NhcmQoKSk7XG4gIH1cblxuICAjc2F2ZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNtZW1vcnkuc2F2ZSh0aGlzLiNvcmRlci5wb3NpdGlvbnMoKSwgdGhpcy4jd2FzKTtcbiAgfVxuXG4gIC8vIEEgY29ubmVjdGlvbidzIGxpZmUuXG5cbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXIgPSB7XG4gICAgb3BlbmVkOiAobGluaykgPT4ge1xuICAgICAgbGluay5hc2tpbmcgPSBuZXcgQXNraW5nKGxpbmssIHRoaXMuI2Fza2luZyk7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdXNlKGxpbmspO1xuICAgICAgY29uc3QgcmVzdW1lcyA9IHRoaXMuI29wdGlvbnMucmVzdW1lICE9PSBmYWxzZTtcbiAgICAgIGlmIChyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsuYXNraW5nLmFzaygpO1xuICAgICAgICBsaW5rLmFmdGVyKFJFQURZX1dJVEhJTiwgKCkgPT4gdGhpcy4jcmVhZHkobGluaykpO1xuICAgICAgfVxuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHtcbiAgICAgICAgdGhpcy4jdGVsbChcIm9wZW5cIiwgeyBhZ2FpbjogdGhpcy4jZXZlck9wZW4gfSk7XG4gICAgICAgIHRoaXMuI2V2ZXJPcGVuID0gdHJ1ZTtcbiAgICAgIH1cbiAgICAgIGlmICghcmVzdW1lcykge1xuICAgICAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICAgIH1cbiAgICB9LFxuXG4gICAgaGVhcmQ6IChsaW5rLCB0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBmcmFtZSA9IGZyYW1lcy5yZWFkKHRleHQpO1xuICAgICAgaWYgKCF0aGlzLiNpc091cnMobGluaywgZnJhbWUpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lKTtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgfSxcblxuICAgIGVuZGVkOiAobGluaywgZW5kKSA9PiB7XG4gICAgICBjb25zdCBbbWFpbiwgbmV4dF0gPSBbdGhpcy4jbGluaywgdGhpcy4jbmV4dF07XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBpZiAobGluayA9PT0gbmV4dCkgdGhpcy4jc2Vjb25kRmFpbGVkKG1haW4hKTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4gJiYgbmV4dCkgdGhpcy4jdXNlKG5leHQpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbikgdGhpcy4jbG9zdChsaW5rLCBlbmQpO1xuICAgICAgdGhpcy4jc2VuZGVyLmxvc3QobGluayk7XG4gICAgfSxcblxuICAgIHRpY2s6IChsaW5rLCBjb3VudCkgPT4ge1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICAgIGlmICh0aGlzLiNzZW5kZXIucGF1c2VkKSByZXR1cm47XG4gICAgICBsaW5rLmV4cGVjdCgpO1xuICAgICAgY29uc3QgYXNrcyA9IGNvdW50ICUgUElOR1NfVE9fUkVTVU1FID09PSAwICYmIGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIWxpbmsucGxhaW47XG4gICAgICBpZiAoYXNrcyAmJiAhbGluay5hc2tpbmc/LmJ1c3kpIGxpbmsuYXNraW5nPy5hc2soKTtcbiAgICAgIGVsc2UgbGluay5zZW5kKCd7XCJ0eXBlXCI6XCJwaW5nXCJ9Jyk7XG4gICAgfSxcblxuICAgIGFnZWQ6IChsaW5rKSA9PiB7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluayAmJiAhdGhpcy4jbmV4dCkgdGhpcy4jZGlhbChsaW5rKTtcbiAgICB9LFxuICB9O1xuXG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyB0aGUgb25lIGluIHVzZS4gKi9cbiAgI3VzZShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBpZiAoIWxpbmsub3BlbmVkKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IDA7XG4gICAgdGhpcy4jb3JkZXIuYmVnaW4oKTtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKGxpbmsudG9rZW4pO1xuICAgIGxpbmsuYWZ0ZXIoU1RBQkxFLCAoKSA9PiAodGhpcy4jYXR0ZW1wdHMgPSAwKSk7XG4gIH1cblxuICAjbG9zdChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbGxlZCsrO1xuICAgIGlmICghbGluay5vcGVuZWQgJiYgZW5kLmNvZGUgPCA0MDAwKSB2b2lkIHRoaXMuI2NvdW50UmVmdXNhbChsaW5rLCBlbmQpO1xuICAgIHRoaXMuI2ZhaWxlZChlbmQpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hhdCB3YXMgbWlzc2VkLCBvciBjYW5ub3Qgc2F5IGl0LiAqL1xuICAjc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmICF0aGlzLiN3YXMuaW5jbHVkZXMoY29ubmVjdGlvbklkKSkge1xuICAgICAgdGhpcy4jd2FzID0gWy4uLnRoaXMuI3dhcywgY29ubmVjdGlvbklkXS5zbGljZSgtRUFSTElFUik7XG4gICAgfVxuICAgIGlmIChsaW5rID09PSB0aGlzLiNuZXh0KSB0aGlzLiNwcm9tb3RlKGxpbmspO1xuICAgIHRoaXMuI3JlYWR5KGxpbmspO1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgbGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdGVsbChcInJlc3VtZWRcIiwgeyBjb25uZWN0aW9uSWQgfSk7XG4gIH1cblxuICAjcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgIGxpbmsuYWNrcyAmJj0gYWNrcztcbiAgICB0aGlzLiNub3RpY2UoXCJub19sb2dcIiwgYHRoZSBzZXJ2ZXIga2VlcHMgbm8gbG9nJHthY2tzID8gXCJcIiA6IFwiIGFuZCBhY2tub3dsZWRnZXMgbm90aGluZ1wifWApO1xuICAgIGlmICghbGluay5hY2tzKSB0aGlzLiNzZW5kZXIud2l0aG91dEFja3MobGluayk7XG4gICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jb3JkZXIucmVsZWFzZSgpO1xuICB9XG5cbiAgI3JlYWR5KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBsaW5rLnJlYWR5ID0gdHJ1ZTtcbiAgICB0aGlzLiNzZW5kZXIucHVtcCgpO1xuICB9XG5cbiAgLyoqIFRoZSBzZWNvbmQgY29ubmVjdGlvbiBrbm93cyBhbGwgdGhhdCB0aGUgZmlyc3Qgb25lIGRpZC4gKi9cbiAgI3Byb21vdGUobmV4dDogTGluayk6IHZvaWQge1xuICAgIGNvbnN0IG9sZCA9IHRoaXMuI2xpbmshO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jbGluayA9IG5leHQ7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihuZXh0LnRva2VuKTtcbiAgICBvbGQuZHJhaW5pbmcgPSB0cnVlO1xuICAgIG9sZC5hc2tpbmc/LnN0b3AoKTtcbiAgICB0aGlzLiNkcmFpbmluZy5hZGQob2xkKTtcbiAgICB0aGlzLiNkcmFpbigpO1xuICB9XG5cbiAgLyoqIERyb3BzIGNvbm5lY3Rpb25zIHdob3NlIHBsYWNlIHdhcyB0YWtlbiwgb25jZSBub3RoaW5nIHJ1bnMgb24gdGhlbSBhbnkgbW9yZS4gKi9cbiAgI2RyYWluKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgbGluayBvZiB0aGlzLiNkcmFpbmluZykge1xuICAgICAgaWYgKGxpbmsuc3RyZWFtaW5nIHx8IHRoaXMuI3NlbmRlci53YWl0c0ZvcihsaW5rKSkgY29udGludWU7XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBsaW5rLmRyb3AoMTAwMCk7XG4gICAgfVxuICB9XG5cbiAgLy8gRnJhbWVzLlxuXG4gIC8qKiBJcyB0aGUgZnJhbWUgZm9yIHRoZSBjbGllbnQgaXRzZWxmPyAqL1xuICAjaXNPdXJzKGxpbms6IExpbmssIHsgdGV4dCwgbWVtYmVycyB9OiBGcmFtZSk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGFza2luZyA9IGxpbmsuYXNraW5nITtcbiAgICBzd2l0Y2ggKG1lbWJlcnMudHlwZSkge1xuICAgICAgY2FzZSBcInBvbmdcIjpcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwibWlzc2VkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5mcmFtZXMpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGZvciAoY29uc3QgbWlzc2VkIG9mIGZyYW1lcy5zcGxpdE1pc3NlZCh0ZXh0KSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZXMucmVhZChtaXNzZWQpKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwicmVzdW1lZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMubG9ncykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgYXNraW5nLnJlc3VtZWQobWVtYmVycyk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcImF1dGhcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQobWVtYmVycyk7XG4gICAgICBjYXNlIFwiYWNrXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNhY2tub3dsZWRnZWQobGluaywgbWVtYmVycyk7XG4gICAgICBjYXNlIFwiZXJyb3JcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2ZhaWx1cmUobGluaywgbWVtYmVycyk7XG4gICAgfVxuICAgIGlmICghZnJhbWVzLmlzR2F0ZXdheUVycm9yKG1lbWJlcnMpKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jc2VuZGVyLmdhdGV3YXlGYWlsZWQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhY2tub3dsZWRnZWQobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpZCA9IGZyYW1lLmluX3JlcGx5X3RvO1xuICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkIHx8ICFsaW5rLmFja3MpIHJldHVybiBmYWxzZTtcbiAgICAvLyBCcm9hZGNhc3RzIHRoYXQgbGVmdCB1cyBvdXQgaGF2ZSBudW1iZXJzIGFsbCB0aGUgc2FtZS5cbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIGZyYW1lcy5yZWFkUGxhY2VzKGZyYW1lLnNpZGV3aXJlKSkgdGhpcy4jb3JkZXIudGFrZShwbGFjZSk7XG4gICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICBjb25zdCBhbnN3ZXJzID0gdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKTtcbiAgICByZXR1cm4gYW5zd2VycyB8fCBTdHJpbmcoaWQpLnN0YXJ0c1dpdGgodGhpcy4jcHJlZml4KTtcbiAgfVxuXG4gICNmYWlsdXJlKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBjb2RlLCByZXRyeV9hZnRlcl9tczogd2FpdCB9ID0gZnJhbWU7XG4gICAgaWYgKGNvZGUgPT09IFwicmF0ZV9saW1pdGVkXCIpIHtcbiAgICAgIHRoaXMuI3NlbmRlci5wYXVzZUZvcihOdW1iZXIod2FpdCkgfHwgUkFURV9MSU1JVEVEKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAoKGNvZGUgPT09IFwidG9rZW5fZXhwaXJlZFwiIHx8IGNvZGUgPT09IFwidW5rbm93bl9jb25uZWN0aW9uXCIpICYmIGZyYW1lLnJlcXVlc3RfaWQpIHtcbiAgICAgIGxpbmsuZW5kKGVuZGVkKGNvZGUpKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gbGluay5hc2tpbmchLmVycm9yKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpO1xuICB9XG5cbiAgI3Bhc3MobGluazogTGluaywgZnJhbWU6IEZyYW1lKTogdm9pZCB7XG4gICAgY29uc3QgbnVtYmVyID0gZnJhbWUubWVtYmVycy5zaWRld2lyZTtcbiAgICBjb25zdCBwbGFjZSA9ICFsaW5rLnBsYWluICYmIGZyYW1lcy5yZWFkUGxhY2UobnVtYmVyKTtcbiAgICBpZiAocGxhY2UpIHtcbiAgICAgIHRoaXMuI29yZGVyLnRha2UocGxhY2UsIGZyYW1lKTtcbiAgICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGZyYW1lcy5yZWFkU3RyZWFtKG51bWJlcik7XG4gICAgaWYgKHJlY29yZCkgbGluay5zdHJlYW1lZCgpO1xuICAgIC8vIE90aGVyIGZyYW1lcyBjb21lIG92ZXIgdGhlIG5ldyBjb25uZWN0aW9uLCB0b28uXG4gICAgaWYgKHJlY29yZCA/ICF0aGlzLiNpc1JlcGVhdGVkKHJlY29yZCkgOiAhbGluay5kcmFpbmluZykgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAvKiogSGF2ZSB0d28gY29ubmVjdGlvbnMgYnJvdWdodCB0aGUgc2FtZSByZWNvcmQ/ICovXG4gICNpc1JlcGVhdGVkKHJlY29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNuZXh0ICYmICF0aGlzLiNkcmFpbmluZy5zaXplKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3Qga25vd24gPSB0aGlzLiNyZWNvcmRzLmhhcyhyZWNvcmQpO1xuICAgIGlmICh0aGlzLiNyZWNvcmRzLnNpemUgPj0gUkVDT1JEU19LRVBUKSB0aGlzLiNyZWNvcmRzLmNsZWFyKCk7XG4gICAgdGhpcy4jcmVjb3Jkcy5hZGQocmVjb3JkKTtcbiAgICByZXR1cm4ga25vd247XG4gIH1cblxuICAvLyBUZWxsaW5nIHRoZSBhcHAuXG5cbiAgI2RlbGl2ZXIoeyB0ZXh0LCBqc29uIH06IEZyYW1lKTogdm9pZCB7XG4gICAgdGhpcy4jdGVsbChcIm1lc3NhZ2VcIiwgeyBkYXRhOiB0ZXh0LCBqc29uIH0pO1xuICB9XG5cbiAgI25vdGljZShjb2RlOiBOb3RpY2VEZXRhaWxbXCJjb2RlXCJdLCBtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jbm90aWNlZC5oYXMoY29kZSkpIHJldHVybjtcbiAgICB0aGlzLiNub3RpY2VkLmFkZChjb2RlKTtcbiAgICBpZiAodGhpcy4jdGVsbChcIm5vdGljZVwiLCB7IGNvZGUsIG1lc3NhZ2UgfSkpIGNvbnNvbGUud2Fybihgc2lkZXdpcmUtY2xpZW50OiAke21lc3NhZ2V9YCk7XG4gIH1cblxuICAjdGVsbDxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KHR5cGU6IEssIGRldGFpbDogT21pdDxTaWRld2lyZUV2ZW50c1tLXSwga2V5b2YgRXZlbnQ+KTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuY2xvc2VkICYmIHR5cGUgIT09IFwiY2xvc2VcIikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmRpc3BhdGNoRXZlbnQoT2JqZWN0LmFzc2lnbihuZXcgRXZlbnQodHlwZSwgeyBjYW5jZWxhYmxlOiB0cnVlIH0pLCBkZXRhaWwpKTtcbiAgfVxuXG4gICNmaW5pc2goZW5kOiBFbmQsIHJlYXNvbjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm47XG4gICAgdGhpcy4jc2F2ZSgpO1xuICAgIHRoaXMuY2xvc2VkID0gcmVhc29uO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNsaXN0ZW5pbmcuYWJvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgW3RoaXMuI2xpbmssIHRoaXMuI25leHQsIC4uLnRoaXMuI2RyYWluaW5nXSkgbGluaz8uZHJvcCgxMDAwLCBlbmQucmVhc29uKTtcbiAgICB0aGlzLiNyZW5ld2FsLnN0b3AocmVhc29uKTtcbiAgICB0aGlzLiNzZW5kZXIuY2xvc2UobmV3IEVycm9yKHJlYXNvbikpO1xuICAgIHRoaXMuI3RlbGwoXCJjbG9zZVwiLCB7IC4uLmVuZCwgcmVhc29uOiBlbmQucmVhc29uIHx8IHJlYXNvbiB9KTtcbiAgfVxufVxuIiwgIi8qKiBBIHdvcmxkIGZvciB0aGUgY2xpZW50IGluIHdoaWNoIHRpbWUgcGFzc2VzIHdoZW4gYSB0ZXN0IHNheXMgc28uICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuLi9zcmMvZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IFNpZGV3aXJlU29ja2V0IH0gZnJvbSBcIi4uL3NyYy9zb2NrZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4uL3NyYy9vcHRpb25zLnRzXCI7XG5cbmV4cG9ydCB0eXBlIEpzb24gPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuZXhwb3J0IGNsYXNzIEZha2VXaXJlIGltcGxlbWVudHMgV2lyZSB7XG4gIGJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgb25vcGVuOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiB7IGRhdGE6IHN0cmluZyB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiB7IGNvZGU6IG51bWJlcjsgcmVhc29uOiBzdHJpbmc7IHdhc0NsZWFuOiBib29sZWFuIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uZXJyb3I6ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICByZWFkb25seSBzZW50OiBzdHJpbmdbXSA9IFtdO1xuICBjbG9zZWRXaXRoOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGNsb3NlZCA9IGZhbHNlO1xuICByZWFkb25seSB1cmw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdG9jb2xzOiBzdHJpbmdbXTtcblxuICBjb25zdHJ1Y3Rvcih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkge1xuICAgIHRoaXMudXJsID0gdXJsO1xuICAgIHRoaXMucHJvdG9jb2xzID0gcHJvdG9jb2xzO1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnNlbnQucHVzaCh0ZXh0KTtcbiAgfVxuXG4gIGNsb3NlKGNvZGU/OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNsb3NlZFdpdGggPSB0aGlzLmNsb3NlZCA/IHRoaXMuY2xvc2VkV2l0aCA6IGNvZGU7XG4gICAgdGhpcy5jbG9zZWQgPSB0cnVlO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQsIGFzIEpTT04uICovXG4gIGdldCBmcmFtZXMoKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5zZW50Lm1hcCgodGV4dCkgPT4gSlNPTi5wYXJzZSh0ZXh0KSBhcyBKc29uKTtcbiAgfVxuXG4gIG9mVHlwZSh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5maWx0ZXIoKGZyYW1lKSA9PiBmcmFtZS50eXBlID09PSB0eXBlKTtcbiAgfVxuXG4gIGxhc3QoKTogSnNvbiB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmF0KC0xKSA/PyB7fTtcbiAgfVxuXG4gIGFjY2VwdCgpOiB2b2lkIHtcbiAgICB0aGlzLm9ub3Blbj8uKCk7XG4gIH1cblxuICBnZXQoZnJhbWU6IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLm9ubWVzc2FnZT8uKHsgZGF0YTogdHlwZW9mIGZyYW1lID09PSBcInN0cmluZ1wiID8gZnJhbWUgOiBKU09OLnN0cmluZ2lmeShmcmFtZSkgfSk7XG4gIH1cblxuICBjdXQoY29kZSA9IDEwMDYsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLm9uY2xvc2U/Lih7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGNvZGUgPT09IDEwMDAgfSk7XG4gIH1cblxuICAvKiogSXMgaXQgdGhlcmUsIGFzIGZhciBhcyB0aGUgY2xpZW50IGlzIGNvbmNlcm5lZD8gKi9cbiAgZ2V0IGxpdmUoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMub25tZXNzYWdlICE9PSBudWxsO1xuICB9XG59XG5cbmludGVyZmFjZSBUaW1lciB7XG4gIGF0OiBudW1iZXI7XG4gIHJ1bjogKCkgPT4gdW5rbm93bjtcbn1cblxuZXhwb3J0IGNsYXNzIFdvcmxkIGltcGxlbWVudHMgRW52aXJvbm1lbnQge1xuICAvKiogTWlsbGlzZWNvbmRzIHRoYXQgaGF2ZSBwYXNzZWQ7IHRoZSBjbG9jayBvbiB0aGUgd2FsbCBtYXkgc2F5IHNvbWV0aGluZyBlbHNlLiAqL1xuICBwYXNzZWQgPSAwO1xuICB3YWxsID0gMV83MDBfMDAwXzAwMF8wMDA7XG4gIGRyYXcgPSAwLjU7XG4gIHNlcnZlckFuc3dlcnMgPSB0cnVlO1xuICByZWFkb25seSB3aXJlczogRmFrZVdpcmVbXSA9IFtdO1xuICByZWFkb25seSBwYWdlID0gbmV3IEV2ZW50VGFyZ2V0KCk7XG4gICN0aW1lcnMgPSBuZXcgU2V0PFRpbWVyPigpO1xuICAjZHJhd24gPSAwO1xuXG4gIG5vdyA9ICgpOiBudW1iZXIgPT4gdGhpcy53YWxsICsgdGhpcy5wYXNzZWQ7XG5cbiAgcmFuZG9tID0gKCk6IG51bWJlciA9PiB7XG4gICAgLy8gSWRzIGFyZSBkcmF3biBmaXJzdCwgYW5kIG11c3QgZGlmZmVyLlxuICAgIHRoaXMuI2RyYXduKys7XG4gICAgcmV0dXJuIHRoaXMuZHJhdztcbiAgfTtcblxuICBhZnRlciA9IChtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWwgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0geyBhdDogdGhpcy5wYXNzZWQgKyBtcywgcnVuIH07XG4gICAgdGhpcy4jdGltZXJzLmFkZCh0aW1lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMuI3RpbWVycy5kZWxldGUodGltZXIpO1xuICB9O1xuXG4gIG9wZW4gPSAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlID0+IHtcbiAgICBjb25zdCB3aXJlID0gbmV3IEZha2VXaXJlKHVybCwgcHJvdG9jb2xzKTtcbiAgICB0aGlzLndpcmVzLnB1c2god2lyZSk7XG4gICAgcmV0dXJuIHdpcmUgYXMgdW5rbm93biBhcyBXaXJlO1xuICB9O1xuXG4gIHJlYWNoYWJsZSA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IHRoaXMuc2VydmVyQW5zd2VycztcblxuICAvKiogTGV0cyB3aGF0IHdhaXRzIGZvciBwcm9taXNlcyBnbyBvbi4gKi9cbiAgYXN5bmMgc2V0dGxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7IGkrKykgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIH1cblxuICBhc3luYyBwYXNzKG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCB1bnRpbCA9IHRoaXMucGFzc2VkICsgbXM7XG4gICAgZm9yICg7Oykge1xuICAgICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgICAgIGNvbnN0IGR1ZSA9IFsuLi50aGlzLiN0aW1lcnNdLmZpbHRlcigodGltZXIpID0+IHRpbWVyLmF0IDw9IHVudGlsKS5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICBpZiAoIWR1ZSkgYnJlYWs7XG4gICAgICB0aGlzLiN0aW1lcnMuZGVsZXRlKGR1ZSk7XG4gICAgICB0aGlzLnBhc3NlZCA9IE1hdGgubWF4KHRoaXMucGFzc2VkLCBkdWUuYXQpO1xuICAgICAgZHVlLnJ1bigpO1xuICAgIH1cbiAgICB0aGlzLnBhc3NlZCA9IHVudGlsO1xuICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud2lyZXMuYXQoLTEpITtcbiAgfVxufVxuXG4vKiogQSBzb2NrZXQsIGFuZCBhbGwgdGhhdCBpdCBoYXMgdG9sZC4gKi9cbmV4cG9ydCBjbGFzcyBTdGFnZSB7XG4gIHJlYWRvbmx5IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHJlYWRvbmx5IG1lc3NhZ2VzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSB0b2xkOiBbc3RyaW5nLCBKc29uXVtdID0gW107XG4gIHJlYWRvbmx5IHNvY2tldDogU2lkZXdpcmVTb2NrZXQ7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpIHtcbiAgICB0aGlzLndvcmxkID0gd29ybGQ7XG4gICAgdGhpcy5zb2NrZXQgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmw6IFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0xXCIsIHRva2VuOiBcInQxXCIsIC4uLm9wdGlvbnMgfSwgd29ybGQpO1xuICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5tZXNzYWdlcy5wdXNoKGV2ZW50LmRhdGEpKTtcbiAgICBmb3IgKGNvbnN0IHR5cGUgb2YgW1wib3BlblwiLCBcInJlc3VtZWRcIiwgXCJyZWNvbm5lY3RcIiwgXCJnYXBcIiwgXCJub3RpY2VcIiwgXCJjbG9zZVwiXSBhcyBjb25zdCkge1xuICAgICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgdGhpcy50b2xkLnB1c2goW3R5cGUsIGV2ZW50IGFzIHVua25vd24gYXMgSnNvbl0pO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgc29ja2V0IHdob3NlIGNvbm5lY3Rpb24gaXMgdGhlcmUsIGFuZCBrbm93cyB3aGVyZSBpdCBzdGFuZHM6IGF0IDQwIG9mIHRoZSBob21lLiAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSk6IFByb21pc2U8U3RhZ2U+IHtcbiAgICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZShvcHRpb25zLCB3b3JsZCk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgd29ybGQud2lyZS5hY2NlcHQoKTtcbiAgICB3b3JsZC53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgcmV0dXJuIHN0YWdlO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndvcmxkLndpcmU7XG4gIH1cblxuICB0ZWxsaW5ncyh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnRvbGQuZmlsdGVyKChbb25lXSkgPT4gb25lID09PSB0eXBlKS5tYXAoKFssIGV2ZW50XSkgPT4gZXZlbnQpO1xuICB9XG5cbiAgLyoqIFRoZSBudW1iZXJzIG9mIHRoZSBmcmFtZXMgdGhhdCBjYW1lLCBpbiB0aGVpciBvcmRlci4gKi9cbiAgbnVtYmVycygpOiBudW1iZXJbXSB7XG4gICAgcmV0dXJuIHRoaXMubWVzc2FnZXMubWFwKCh0ZXh0KSA9PiAoSlNPTi5wYXJzZSh0ZXh0KSBhcyB7IG46IG51bWJlciB9KS5uKTtcbiAgfVxuXG4gIC8qKiBUaGUgbmV4dCBjb25uZWN0aW9uIGlzIHRoZXJlLiAqL1xuICBhc3luYyByZWNvbm5lY3QoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5wYXNzKDE2XzAwMCk7XG4gICAgdGhpcy53aXJlLmFjY2VwdCgpO1xuICAgIGF3YWl0IHRoaXMud29ybGQuc2V0dGxlKCk7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IFwiZXBvY2gwMDFcIik6IEpzb24ge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtTdHJpbmcoc2VxKS5wYWRTdGFydCg0LCBcIjBcIil9YCB9O1xufVxuXG4vKiogQSBmcmFtZSB3aXRoIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlcmVkKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaD86IHN0cmluZyk6IEpzb24ge1xuICByZXR1cm4geyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogc2VxLCBzaWRld2lyZTogcGxhY2Uoc2VxLCBjaGFubmVsLCBlcG9jaCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlc3VtZWQobG9nczogSnNvbltdLCBjb25uZWN0aW9uX2lkID0gXCJjMVwiKTogSnNvbiB7XG4gIGNvbnN0IGVudHJpZXMgPSBsb2dzLm1hcCgobG9nKSA9PiAoeyBjb21wbGV0ZTogdHJ1ZSwgLi4ubG9nIH0pKTtcbiAgcmV0dXJuIHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQsIGxvZ3M6IGVudHJpZXMgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNzQmQsU0FBUyxLQUFLLE1BQXFCO0FBQ3hDLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFFBQVE7QUFBQSxFQUVSO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUNwRDtBQUdPLFNBQVMsUUFBUSxNQUFvQztBQUMxRCxTQUFPLFFBQVEsT0FBTyxTQUFTLFlBQVksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFLLE9BQW1CO0FBQ3hGO0FBRUEsSUFBTSxTQUFTLENBQUMsVUFBb0MsT0FBTyxVQUFVO0FBRzlELFNBQVMsVUFBVSxPQUFtQztBQUMzRCxRQUFNQSxTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUlBLFVBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVVBLFNBQVE7QUFDM0I7QUFFTyxTQUFTLFdBQVcsT0FBeUI7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDQSxXQUFVLFVBQVVBLE1BQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQ3BFQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVU7QUFDaEIsSUFBTSxrQkFBa0I7QUFHakIsU0FBUyxTQUFTLFFBQVEsSUFBd0I7QUFDdkQsTUFBSTtBQUNGLFVBQU0sVUFBVSxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsTUFBTSxHQUFHO0FBQ3pFLFdBQU8sT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUcsR0FBRyxLQUFLO0FBQUEsRUFDNUQsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsS0FBYSxLQUFxQjtBQUN4RCxRQUFNLE9BQU8sTUFBTSxNQUFPO0FBQzFCLFNBQU8sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSTtBQUMxRTtBQWVPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFFVCxZQUFZLE9BQXFCO0FBQy9CLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBaUM7QUFDckMsU0FBSyxLQUFLLHlCQUF5QjtBQUNuQyxTQUFLLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxTQUF1QjtBQUMxQixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsRUFBRSxRQUFRLENBQUM7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXlCO0FBQzdCLFVBQU0sRUFBRSxhQUFhLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDM0MsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDdEMsU0FBSyxVQUFVLEVBQUUsU0FBUyw0QkFBNEIsQ0FBQztBQUN2RCxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEtBQU0sS0FBSyxNQUFNLE9BQU87QUFDOUIsWUFBTSxTQUFTLFlBQVksTUFBTSxpQkFBaUIsTUFBTSxLQUFLLFVBQVUsRUFBRSxTQUFTLFlBQVksQ0FBQyxDQUFDO0FBQ2hHLFdBQUssVUFBVSxDQUFDLEVBQUUsWUFBWSxLQUFLLFFBQVEsTUFBTTtBQUMvQyxhQUFLLFVBQVU7QUFDZixlQUFPO0FBQ1AsWUFBSSxPQUFPLFFBQVEsVUFBVTtBQUMzQixlQUFLLFVBQVUsR0FBRztBQUNsQixrQkFBUSxHQUFHO0FBQUEsUUFDYixNQUFPLFFBQU8sSUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxNQUMxQztBQUNBLFdBQUssS0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFFBQUksQ0FBQyxLQUFLLFdBQVksTUFBTSxTQUFTLFVBQVUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFNLFFBQU87QUFFdkYsU0FBSyxTQUFTLE1BQU0sU0FBUyxVQUFVLENBQUMsdUJBQXVCLFVBQVUsRUFBRSxTQUFTLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDdEcsU0FBSyxRQUFRLEtBQUs7QUFDbEIsUUFBSSxDQUFDLEtBQUssT0FBUSxNQUFLLE9BQU8sUUFBUTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBVSxLQUErQjtBQUN2QyxVQUFNLEVBQUUsV0FBVyxZQUFZLElBQUksS0FBSztBQUN4QyxTQUFLLFNBQVM7QUFDZCxRQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQVE7QUFDeEMsU0FBSyxTQUFTLFlBQVksTUFBTSxRQUFRLEtBQUssWUFBWSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBRXJFLFdBQUssTUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQUEsSUFDOUMsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDbkdBLElBQU0sVUFBVTtBQUdULFNBQVMsUUFBUSxTQUFpQixRQUF3QjtBQUMvRCxTQUFPLFNBQVMsS0FBSyxJQUFJLFNBQVMsTUFBTyxLQUFLLE9BQU87QUFDdkQ7QUFHTyxTQUFTLFFBQVEsT0FBZSxNQUFjLFFBQXdCO0FBQzNFLFNBQU8sU0FBUyxPQUFPLFNBQVM7QUFDbEM7OztBQ0hBLElBQU0sWUFBWTtBQUNsQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxRQUFRLENBQUMsS0FBTyxLQUFPLEdBQU07QUFFbkMsSUFBTSxVQUFVO0FBZVQsSUFBTSxTQUFOLE1BQWE7QUFBQTtBQUFBLEVBRWxCLE9BQU87QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLEVBQ1QsT0FBTyxvQkFBSSxJQUFhO0FBQUEsRUFDeEIsU0FBUztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksTUFBWSxPQUFvQjtBQUMxQyxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBLEVBRUEsT0FBYTtBQUNYLFNBQUssV0FBVztBQUNoQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBLEVBRUEsTUFBWTtBQUNWLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDcEMsVUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsT0FBTyxDQUFDO0FBQ2hFLFVBQU0sQ0FBQyxPQUFPLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQztBQUM1QyxTQUFLLEtBQUssSUFBSSxFQUFFO0FBQ2hCLFNBQUs7QUFDTCxTQUFLO0FBQ0wsU0FBSyxNQUFNO0FBQUEsTUFDVCxLQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsSUFBSSxHQUFJLE1BQU0sVUFBVSxFQUFFLE1BQU0sR0FBSSxHQUFJLFFBQVEsVUFBVSxFQUFFLEtBQUssUUFBUSxFQUFHLENBQUM7QUFBQSxJQUNoSDtBQUNBLFFBQUksTUFBTyxNQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDL0MsTUFBSyxPQUFPO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sRUFBRSxhQUFhLE1BQU0sSUFBSSxLQUFLO0FBQ3BDLFFBQUksQ0FBQyxNQUFNLFFBQVE7QUFDakIsVUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLE1BQU07QUFBQSxJQUNsQyxXQUFXLENBQUMsS0FBSyxNQUFNO0FBQ3JCLFdBQUssTUFBTSxRQUFRLFdBQVcsU0FBUyxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU07QUFDbEUsYUFBSyxLQUFLO0FBQ1YsWUFBSSxNQUFNLE9BQVEsTUFBSyxJQUFJO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0I7QUFDNUIsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLEtBQUs7QUFDaEMsVUFBTSxVQUFXLE1BQU0sS0FBbUIsT0FBTyxPQUFPO0FBQ3hELFNBQUs7QUFDTCxRQUFJLFFBQVEsV0FBVyxHQUFHO0FBQ3hCLFdBQUssT0FBTyxJQUFJO0FBQ2hCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxPQUFnQztBQUM5QyxRQUFJLENBQUMsTUFBTSxPQUFRLE1BQUssTUFBTTtBQUM5QixZQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDakQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF5QjtBQUM3QixRQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUcsUUFBTztBQUNqRCxTQUFLO0FBRUwsUUFBSSxNQUFNLFNBQVMsV0FBWSxNQUFLLE9BQU87QUFBQSxRQUN0QyxNQUFLLE9BQU8sS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBZTtBQUNiLFVBQU0sT0FBTyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQ2xDLFNBQUssTUFBTSxRQUFRLFNBQVMsTUFBTyxTQUFTLFNBQVksS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLENBQUU7QUFBQSxFQUN0RjtBQUFBLEVBRUEsV0FBaUI7QUFDZixVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFFdkIsUUFBSSxNQUFNLE1BQU8sTUFBSyxRQUFRO0FBQUEsUUFDekIsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUN4QjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxPQUFPO0FBQ3pCLFNBQUssT0FBTyxRQUFRLEtBQUssS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxPQUFPLE1BQXFCO0FBQzFCLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxJQUFZLEtBQXVCO0FBQ3ZDLFNBQUssS0FBSztBQUNWLFNBQUssV0FBVyxLQUFLLE9BQU8sWUFBWSxNQUFNLElBQUksR0FBRztBQUFBLEVBQ3ZEO0FBQ0Y7OztBQ3hHQSxJQUFNQyxXQUFVLEtBQUssS0FBSztBQUVuQixTQUFTLGdCQUFnQixNQUE0QjtBQUMxRCxTQUFPO0FBQUEsSUFDTCxLQUFLLEtBQUs7QUFBQSxJQUNWLFFBQVEsS0FBSztBQUFBLElBQ2IsTUFBTSxJQUFJLEtBQUs7QUFDYixZQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUssSUFBSSxJQUFJQSxRQUFPLENBQUM7QUFDbkQsYUFBTyxNQUFNLGFBQWEsS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxNQUFNLENBQUMsS0FBSyxjQUFjLEtBQU0sUUFBUSxXQUF5QixLQUFLLFNBQVM7QUFBQSxJQUMvRSxNQUFNLFVBQVUsS0FBSztBQUNuQixVQUFJO0FBQ0YsY0FBTSxNQUFNLElBQUksUUFBUSxPQUFPLE1BQU0sRUFBRSxRQUFRLFFBQVEsRUFBRSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sVUFBVSxDQUFDO0FBQy9GLGVBQU87QUFBQSxNQUNULFFBQVE7QUFDTixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFBQSxJQUNBLE1BQU07QUFBQSxFQUNSO0FBQ0Y7OztBQzlDQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sYUFBYTtBQUVuQixJQUFNLFNBQVM7QUFDZixJQUFNLGFBQWEsTUFBTTtBQUN6QixJQUFNLFdBQVcsTUFBTTtBQVNoQixJQUFNLFFBQVEsQ0FBQyxRQUFnQixPQUFPLFNBQWUsRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNO0FBWXJGLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDaEIsU0FBUztBQUFBO0FBQUEsRUFFVCxRQUFRO0FBQUE7QUFBQSxFQUVSLFFBQVE7QUFBQTtBQUFBLEVBRVIsT0FBTztBQUFBO0FBQUEsRUFFUCxXQUFXO0FBQUEsRUFDWDtBQUFBLEVBQ1M7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFVBQW9CLENBQUM7QUFBQSxFQUNyQixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixrQkFBa0I7QUFBQSxFQUVsQixZQUFZLGFBQTBCLE9BQWtCLE1BQVksT0FBMkI7QUFDN0YsU0FBSyxlQUFlO0FBQ3BCLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTSxXQUFXLE1BQU0sS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLDhCQUE4QixDQUFDLENBQUM7QUFDMUYsU0FBSyxTQUFTLE1BQU07QUFDbEIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxNQUFNLFFBQVEsWUFBWSxVQUFVLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3RGLFdBQUssV0FBVztBQUNoQixZQUFNLE9BQU8sSUFBSTtBQUFBLElBQ25CO0FBQ0EsU0FBSyxZQUFZLENBQUMsVUFBNkI7QUFDN0MsV0FBSyxjQUFjO0FBQ25CLFlBQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxJQUN0QztBQUNBLFNBQUssVUFBVSxDQUFDLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBVyxLQUFLLElBQUksRUFBRSxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3ZGLFNBQUssVUFBVSxNQUFNO0FBQUEsSUFBQztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFlBQXFCO0FBQ3ZCLFdBQU8sS0FBSyxrQkFBa0IsS0FBSyxZQUFZO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsU0FBSztBQUFBLEVBQ1A7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFlLFFBQXVCO0FBQ3pDLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQ2xCLGVBQVcsVUFBVSxLQUFLLFFBQVMsUUFBTztBQUMxQyxTQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sWUFBWSxLQUFLLE1BQU0sVUFBVTtBQUNoRSxTQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxNQUFNLElBQVksS0FBMEI7QUFDMUMsU0FBSyxRQUFRLEtBQUssS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRDtBQUFBLEVBRUEsSUFBSSxLQUFnQjtBQUNsQixRQUFJLEtBQUssTUFBTztBQUNoQixTQUFLLEtBQUs7QUFDVixTQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUM3QjtBQUFBLEVBRUEsYUFBbUI7QUFDakIsU0FBSyxNQUFNLFlBQVksTUFBTTtBQUMzQixVQUFJLEtBQUssZUFBZSxZQUFZO0FBQ2xDLGFBQUssSUFBSSxNQUFNLDRCQUE0QixDQUFDO0FBQzVDO0FBQUEsTUFDRjtBQUNBLFdBQUssV0FBVztBQUNoQixXQUFLLGtCQUFrQixLQUFLO0FBQzVCLFdBQUssWUFBWTtBQUNqQixXQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxNQUFNO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUs7QUFBQSxFQUNQO0FBQ0Y7OztBQ2xIQSxJQUFNLGFBQWE7QUFPWixJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFFTixZQUFZLFNBQXNDLE9BQWU7QUFDL0QsU0FBSyxXQUFXO0FBQ2hCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE9BQTBDO0FBQ3hDLFVBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDdkMsU0FBSyxPQUFPLEtBQUs7QUFDakIsV0FBTyxFQUFFLE9BQU8sV0FBVyxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsR0FBRyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDcEY7QUFBQSxFQUVBLEtBQUssT0FBZ0IsS0FBcUI7QUFDeEMsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxFQUFFLElBQUksS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUFBLEVBQ25HO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLFVBQW1CO0FBQ2pCLFdBQU8sS0FBSyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsRUFDM0Q7QUFBQSxFQUVBLFFBQWlCO0FBQ2YsUUFBSTtBQUNGLGFBQU8sS0FBSyxNQUFNLEtBQUssVUFBVSxRQUFRLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRSxPQUFPLE9BQU87QUFBQSxJQUMxRSxRQUFRO0FBQ04sYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE9BQU8sT0FBc0I7QUFDM0IsUUFBSTtBQUNGLFVBQUksTUFBTSxPQUFRLE1BQUssVUFBVSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsVUFDbkUsTUFBSyxVQUFVLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDekMsUUFBUTtBQUFBLElBRVI7QUFBQSxFQUNGO0FBQ0Y7OztBQzNDQSxlQUFzQixTQUFZLE9BQTZCO0FBQzdELFNBQU8sT0FBTyxVQUFVLGFBQWEsTUFBTyxNQUErQixJQUFJO0FBQ2pGO0FBR08sU0FBUyxRQUFRLEtBQWEsT0FBMkIsU0FBZ0U7QUFDOUgsTUFBSSxPQUFPLElBQUksU0FBUyxHQUFHLElBQUksTUFBTTtBQUNyQyxRQUFNLE1BQU0sQ0FBQyxNQUFjLFVBQXdCO0FBQ2pELFdBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLG1CQUFtQixLQUFLLENBQUM7QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFFBQVEsV0FBVyxNQUFPLEtBQUksVUFBVSxHQUFHO0FBQy9DLE1BQUksUUFBUSxRQUFRLE1BQU8sS0FBSSxPQUFPLEdBQUc7QUFDekMsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDckQsTUFBSSxRQUFRLFlBQVksV0FBWSxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsVUFBVSxLQUFLLEVBQUU7QUFDL0UsTUFBSSxTQUFTLEtBQUs7QUFDbEIsU0FBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDOUI7OztBQ3hCQSxJQUFNLGFBQWE7QUFFbkIsSUFBTSxjQUFjO0FBRXBCLElBQU0sWUFBWTtBQUVsQixJQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sSUFBSSxNQUFxQixHQUFHLEtBQUssSUFBSSxHQUFHO0FBRXpELElBQU0sUUFBTixNQUFlO0FBQUE7QUFBQSxFQUVwQixVQUFVO0FBQUEsRUFDRCxRQUFRLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUV6QyxTQUFnQyxDQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFNBQTZCLEtBQTRDO0FBQ25GLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLENBQUM7QUFBQSxFQUNqRTtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxLQUFLLFdBQVcsS0FBSztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFlBQXFCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQSxFQUVBLFFBQVEsUUFBdUI7QUFDN0IsZUFBV0MsVUFBUyxPQUFRLE1BQUssS0FBS0EsT0FBTSxPQUFPLEVBQUUsS0FBS0E7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLENBQUM7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxNQUFlO0FBQ2IsVUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFVBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFJLFFBQVE7QUFDWixlQUFXQSxVQUFTLEtBQUssVUFBVSxHQUFHO0FBQ3BDLGVBQVMsS0FBSyxVQUFVQSxNQUFLLEVBQUUsU0FBUztBQUN4QyxZQUFNLE9BQU8sTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNsRCxVQUFJLEtBQU0sT0FBTSxLQUFLQSxNQUFLO0FBQzFCLFlBQU0sSUFBSUEsT0FBTSxXQUFXLElBQUksT0FBT0EsT0FBTSxNQUFNLEVBQUU7QUFBQSxJQUN0RDtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBS0EsUUFBYyxPQUFpQjtBQUNsQyxVQUFNLE1BQU0sS0FBSyxLQUFLQSxPQUFNLE9BQU87QUFDbkMsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVVBLE9BQU0sU0FBU0EsT0FBTSxPQUFPLEdBQUcsSUFBSztBQUMzRCxVQUFNLE1BQU0sTUFBTUEsTUFBSztBQUN2QixRQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU8sS0FBSSxLQUFLLElBQUksS0FBSyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxDQUFDO0FBQ2pFLFdBQU8sSUFBSTtBQUNYLFFBQUksQ0FBQyxLQUFLLFFBQVMsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQTJCO0FBQ2pDLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLG9CQUFJLElBQW9CO0FBQzdELFNBQUssVUFBVTtBQUNmLGVBQVcsU0FBUyxTQUFTO0FBQzNCLFlBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLFVBQUksTUFBTSxXQUFXLE9BQU87QUFDMUIsWUFBSSxPQUFPO0FBQ1gsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQixPQUFPO0FBQ0wsY0FBTSxFQUFFLFVBQVUsR0FBR0EsT0FBTSxJQUFJO0FBQy9CLGFBQUssVUFBVSxLQUFLQSxRQUFPLGFBQWEsTUFBTSxNQUFNLElBQUksTUFBTSxXQUFXLEVBQUUsS0FBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSyxVQUFVO0FBQ2YsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxXQUFLLE9BQU8sR0FBRztBQUNmLFVBQUksSUFBSSxLQUFLLE9BQU8sR0FBRztBQUNyQixhQUFLLEtBQUssV0FBVyxNQUFTO0FBQzlCLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFNBQUssU0FBUyxDQUFDO0FBQ2YsU0FBSyxVQUFVO0FBQ2YsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxRQUFRLEdBQUc7QUFBQSxFQUN6RDtBQUFBLEVBRUEsVUFBVSxLQUFhLFFBQWUsVUFBbUIsT0FBcUI7QUFDNUUsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVUsT0FBTyxPQUFPO0FBR25DLFlBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxNQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLE9BQU8sR0FBRyxTQUFTLE9BQU87QUFDdEcsVUFBSSxNQUFPO0FBQUEsSUFDYjtBQUNBLFFBQUksQ0FBQyxZQUFZLFFBQVEsRUFBRyxNQUFLLEtBQUssT0FBTyxPQUFPO0FBQ3BELFNBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQW1CO0FBQ3hCLGVBQVM7QUFFUCxZQUFNLE9BQU8sSUFBSSxLQUNiLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUUsQ0FBQyxDQUFDLElBQ3RELENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUFNQSxPQUFNLFFBQVEsQ0FBQztBQUM5RCxVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsVUFBTSxPQUFPLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQXdCQSxPQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzNFLFVBQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDakcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLElBQUk7QUFDM0IsWUFBTSxVQUFVLENBQUMsU0FBUyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQzdFLFVBQUksUUFBUyxNQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLEtBQWEsRUFBRSxPQUFBQSxRQUFPLE1BQU0sR0FBa0I7QUFDbEQsUUFBSSxLQUFLLE9BQU8sTUFBTUEsTUFBSyxDQUFDO0FBQzVCLFFBQUksS0FBS0E7QUFDVCxRQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsUUFBSSxDQUFDLEtBQUs7QUFDUixVQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLFlBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixXQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsVUFBSSxJQUFJLE1BQU07QUFDWixhQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzNMTyxJQUFNLGFBQWEsS0FBSztBQUMvQixJQUFNQyxtQkFBa0I7QUFFeEIsSUFBTSxTQUFTO0FBR1IsSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFDckIsT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQWdCLElBQXFCO0FBQy9DLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUMzQixTQUFLLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFDN0IsU0FBSyxLQUFLO0FBQ1YsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUFZTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQThCO0FBQ2pDLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELFdBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFFBQUksS0FBSyxLQUFNLE1BQUssUUFBUUEsZ0JBQWU7QUFBQSxRQUN0QyxNQUFLLFlBQVksSUFBSTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBRTFCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sWUFBYSxRQUFPO0FBQ3pELFNBQUssT0FBTyxNQUFNO0FBQ2xCLFFBQUksTUFBTSxTQUFTLFFBQVMsTUFBSyxPQUFPLElBQUksY0FBYyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsUUFDcEUsTUFBSyxRQUFRO0FBQ2xCLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGdCQUFzQjtBQUNwQixVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDMUIsUUFBSSxRQUFRLEtBQUssT0FBUSxNQUFLLFFBQVEsUUFBUSxLQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsU0FBUyxJQUFrQjtBQUN6QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxNQUFNO0FBQzlDLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLEtBQUssTUFBa0I7QUFDckIsUUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE1BQUssT0FBTztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBa0I7QUFDNUIsUUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLEVBQUc7QUFDMUIsU0FBSyxRQUFRLFFBQVEsTUFBTTtBQUN6QixVQUFJLEtBQUssZUFBZ0IsTUFBSyxZQUFZLElBQUk7QUFBQSxVQUN6QyxNQUFLLFNBQVMsRUFBRSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDeEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sT0FBb0I7QUFDeEIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsZUFBVyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRyxNQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLFFBQVEsSUFBWSxNQUFNLE1BQU0sS0FBSyxPQUFPLEdBQVM7QUFDbkQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRztBQUFBLEVBQy9DO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBZSxRQUE2RDtBQUM1RixRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxVQUFVLFVBQVUsV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFDeEUsVUFBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUEsRUFDNUY7QUFDQSxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsSUFBSSxPQUEwQixLQUFLO0FBQ3JFLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLENBQUM7QUFDckMsU0FBTyxFQUFFLElBQUksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQ2xHOzs7QUNwS0EsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxFQUM5QyxPQUFnQixhQUFhO0FBQUEsRUFDN0IsT0FBZ0IsT0FBTztBQUFBLEVBQ3ZCLE9BQWdCLFVBQVU7QUFBQSxFQUMxQixPQUFnQixTQUFTO0FBQUEsRUFFekIsU0FBMkQ7QUFBQSxFQUMzRCxZQUFpRTtBQUFBLEVBQ2pFLFVBQTZEO0FBQUE7QUFBQSxFQUc3RCxNQUFNO0FBQUE7QUFBQSxFQUVOO0FBQUEsRUFFUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxFQUMxQyxTQUFTO0FBQUEsRUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxFQUNuQyxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxVQUFNO0FBQ04sVUFBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsVUFBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxTQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQzVDO0FBQ0EsU0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUMvRDtBQUFBLE1BQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsU0FBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELFNBQUssVUFBVTtBQUFBLE1BQ2I7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsTUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDL0M7QUFFQSxTQUFLLGlCQUFpQixRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzdELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssWUFBWSxLQUFLLENBQUM7QUFDbkUsU0FBSyxpQkFBaUIsU0FBUyxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUMvRCxTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFFBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsV0FBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxFQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE1BQXNDO0FBQ3pDLFdBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUF3QjtBQUNuQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixVQUFNQyxRQUFPLEtBQUssT0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRO0FBQ2pELFFBQUlBLE1BQU0sTUFBSyxPQUFPLEtBQUssSUFBSTtBQUMvQixXQUFPLENBQUMsQ0FBQ0E7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLFNBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsRUFDcEU7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsVUFBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixVQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixRQUFJO0FBQ0YsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUIsWUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxVQUFJLE9BQU8sRUFBRztBQUNkLFdBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxZQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssY0FBYyxLQUFLLFFBQVEsS0FBSyxhQUFhLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUNyRyxXQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVE7QUFDbEMsVUFBSSxNQUFPLE1BQUssUUFBUTtBQUFBLFVBQ25CLE1BQUssUUFBUTtBQUFBLElBQ3BCLFNBQVMsT0FBTztBQUNkLFVBQUksT0FBTyxFQUFHO0FBQ2QsVUFBSSxNQUFPLE1BQUssY0FBYyxLQUFLO0FBQUEsVUFDOUIsTUFBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW1CO0FBQzFCLFNBQUssTUFBTSxJQUFJLFFBQVEsdUJBQXVCLElBQUk7QUFDbEQsUUFBSSxLQUFLLFFBQVEsSUFBSztBQUN0QixTQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssR0FBRztBQUN2QyxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDekMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBZ0I7QUFDdEIsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxXQUFLLFFBQVEsS0FBSyx1QkFBdUIsV0FBVyxXQUFXO0FBQy9EO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxRQUFRLEtBQUssYUFBYSxLQUFLLGFBQWEsT0FBTyxDQUFDO0FBQ2xFLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDaEUsU0FBSyxNQUFNLGFBQWEsRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxjQUFjLE9BQW1CO0FBQy9CLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFjLEVBQUUsTUFBTSxHQUFTLEtBQXlCO0FBQzVELFFBQUksQ0FBRSxNQUFNLEtBQUssYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFJO0FBQ3BELFNBQUssV0FBVyxVQUFVLEtBQUssZ0JBQWdCLEtBQUssV0FBVyxJQUFJO0FBQ25FLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQUksS0FBSyxZQUFZLFNBQVUsTUFBSyxRQUFRLEtBQUssMkRBQTJEO0FBQUEsRUFDOUc7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsVUFBTSxTQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxXQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxXQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVdDLFVBQWdCLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLEtBQUtBLE1BQUs7QUFDN0UsU0FBSyxRQUFRLEtBQUs7QUFDbEIsVUFBTSxVQUFVLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzVFLFdBQU8sV0FBVyxPQUFPLEVBQUUsRUFBRSxXQUFXLEtBQUssT0FBTztBQUFBLEVBQ3REO0FBQUEsRUFFQSxTQUFTLE1BQVksT0FBeUI7QUFDNUMsVUFBTSxFQUFFLE1BQU0sZ0JBQWdCLEtBQUssSUFBSTtBQUN2QyxRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFdBQUssUUFBUSxTQUFTLE9BQU8sSUFBSSxLQUFLLFlBQVk7QUFDbEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixXQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ2xHO0FBQUEsRUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixVQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSUEsUUFBTztBQUNULFdBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsUUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixRQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsWUFBWSxRQUF5QjtBQUNuQyxRQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxTQUFTLEVBQUUsTUFBTSxLQUFLLEdBQWdCO0FBQ3BDLFNBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFFBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLFNBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsUUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxRQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxXQUFPLEtBQUssY0FBYyxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQ3hGO0FBQUEsRUFFQSxRQUFRLEtBQVUsUUFBc0I7QUFDdEMsUUFBSSxLQUFLLE9BQVE7QUFDakIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXLE1BQU07QUFDdEIsZUFBVyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFHLE9BQU0sS0FBSyxLQUFNLElBQUksTUFBTTtBQUMzRixTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLFNBQUssUUFBUSxNQUFNLElBQUksTUFBTSxNQUFNLENBQUM7QUFDcEMsU0FBSyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDOUQ7QUFDRjs7O0FDdGJPLElBQU0sV0FBTixNQUErQjtBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQWlDO0FBQUEsRUFDakMsWUFBMkQ7QUFBQSxFQUMzRCxVQUE0RjtBQUFBLEVBQzVGLFVBQWtDO0FBQUEsRUFDekIsT0FBaUIsQ0FBQztBQUFBLEVBQzNCO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksS0FBYSxXQUFxQjtBQUM1QyxTQUFLLE1BQU07QUFDWCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixTQUFLLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLE1BQU0sTUFBcUI7QUFDekIsU0FBSyxhQUFhLEtBQUssU0FBUyxLQUFLLGFBQWE7QUFDbEQsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFTO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFBQSxFQUMxRDtBQUFBLEVBRUEsT0FBYTtBQUNYLFdBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLE9BQXNCO0FBQ3hCLFNBQUssWUFBWSxFQUFFLE1BQU0sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUFBLEVBRUEsSUFBSSxPQUFPLE1BQU0sU0FBUyxJQUFVO0FBQ2xDLFNBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLEtBQUssY0FBYztBQUFBLEVBQzVCO0FBQ0Y7QUFPTyxJQUFNLFFBQU4sTUFBbUM7QUFBQTtBQUFBLEVBRXhDLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLGdCQUFnQjtBQUFBLEVBQ1AsUUFBb0IsQ0FBQztBQUFBLEVBQ3JCLE9BQU8sSUFBSSxZQUFZO0FBQUEsRUFDaEMsVUFBVSxvQkFBSSxJQUFXO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBRVQsTUFBTSxNQUFjLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFFckMsU0FBUyxNQUFjO0FBRXJCLFNBQUs7QUFDTCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxRQUFRLENBQUMsSUFBWSxRQUErQjtBQUNsRCxVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDMUMsU0FBSyxRQUFRLElBQUksS0FBSztBQUN0QixXQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxPQUFPLENBQUMsS0FBYSxjQUE4QjtBQUNqRCxVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssU0FBUztBQUN4QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFlBQThCLEtBQUs7QUFBQTtBQUFBLEVBRy9DLE1BQU0sU0FBd0I7QUFDNUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUssT0FBTSxRQUFRLFFBQVE7QUFBQSxFQUNyRDtBQUFBLEVBRUEsTUFBTSxLQUFLLElBQTJCO0FBQ3BDLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsZUFBUztBQUNQLFlBQU0sS0FBSyxPQUFPO0FBQ2xCLFlBQU0sTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDO0FBQ2hHLFVBQUksQ0FBQyxJQUFLO0FBQ1YsV0FBSyxRQUFRLE9BQU8sR0FBRztBQUN2QixXQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEVBQUU7QUFDMUMsVUFBSSxJQUFJO0FBQUEsSUFDVjtBQUNBLFNBQUssU0FBUztBQUNkLFVBQU0sS0FBSyxPQUFPO0FBQUEsRUFDcEI7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDekI7QUFDRjtBQUdPLElBQU0sUUFBTixNQUFNLE9BQU07QUFBQSxFQUNSLFFBQVEsSUFBSSxNQUFNO0FBQUEsRUFDbEIsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCLE9BQXlCLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBRVQsWUFBWSxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBRztBQUN2RSxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsSUFBSSxlQUFlLEVBQUUsS0FBSywrQkFBK0IsT0FBTyxNQUFNLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDdkcsU0FBSyxPQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRixlQUFXLFFBQVEsQ0FBQyxRQUFRLFdBQVcsYUFBYSxPQUFPLFVBQVUsT0FBTyxHQUFZO0FBQ3RGLFdBQUssT0FBTyxpQkFBaUIsTUFBTSxDQUFDLFVBQVU7QUFDNUMsY0FBTSxlQUFlO0FBQ3JCLGFBQUssS0FBSyxLQUFLLENBQUMsTUFBTSxLQUF3QixDQUFDO0FBQUEsTUFDakQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FBSyxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBbUI7QUFDN0YsVUFBTSxRQUFRLElBQUksT0FBTSxTQUFTLEtBQUs7QUFDdEMsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxLQUFLLE9BQU87QUFDbEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxVQUFNLE1BQU0sT0FBTztBQUNuQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxTQUFTLE1BQXNCO0FBQzdCLFdBQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDM0U7QUFBQTtBQUFBLEVBR0EsVUFBb0I7QUFDbEIsV0FBTyxLQUFLLFNBQVMsSUFBSSxDQUFDLFNBQVUsS0FBSyxNQUFNLElBQUksRUFBb0IsQ0FBQztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLE1BQU0sWUFBMkI7QUFDL0IsVUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFNO0FBQzVCLFNBQUssS0FBSyxPQUFPO0FBQ2pCLFVBQU0sS0FBSyxNQUFNLE9BQU87QUFBQSxFQUMxQjtBQUNGO0FBRU8sU0FBUyxNQUFNLEtBQWEsU0FBa0IsUUFBUSxZQUFrQjtBQUM3RSxTQUFPLEVBQUUsR0FBSSxXQUFXLEVBQUUsUUFBUSxHQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxHQUFHO0FBQ2hHO0FBT08sU0FBUyxRQUFRLE1BQWMsZ0JBQWdCLE1BQVk7QUFDaEUsUUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsRUFBRSxVQUFVLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sUUFBUTtBQUN6RDs7O0FadkxBLFNBQVMsSUFBSSxPQUFjLFNBQWlCLFNBQVMsQ0FBQyxHQUFXO0FBQy9ELFFBQU0sVUFBVSxLQUFLLFVBQVUsRUFBRSxLQUFLLFVBQVUsS0FBSyxNQUFNLE9BQU8sTUFBTyxTQUFTLEdBQUcsT0FBTyxDQUFDO0FBQzdGLFNBQU8sQ0FBQyxNQUFNLFNBQVMsV0FBVyxFQUFFLElBQUksQ0FBQyxTQUFTLE9BQU8sS0FBSyxJQUFJLEVBQUUsU0FBUyxXQUFXLENBQUMsRUFBRSxLQUFLLEdBQUc7QUFDckc7QUFFQSxlQUFlLEtBQUssU0FBaUIsT0FBTyxDQUFDLEdBQW1EO0FBQzlGLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsTUFBSSxRQUFRO0FBQ1osUUFBTSxRQUFRLE1BQU0sSUFBSSxPQUFPLFVBQVUsRUFBRSxPQUFPLEVBQUUsR0FBRyxNQUFNLENBQUM7QUFDOUQsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUUsT0FBTyxHQUFHLEtBQUssR0FBRyxLQUFLO0FBQ3hELFNBQU8sRUFBRSxPQUFPLE9BQU8sTUFBTSxNQUFNO0FBQ3JDO0FBRUEsS0FBSyxxREFBcUQsTUFBTTtBQUM5RCxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFNBQU8sTUFBTSxTQUFTLElBQUksT0FBTyxFQUFFLENBQUMsR0FBRyxVQUFhO0FBQ3BELGFBQVcsU0FBUyxDQUFDLFFBQVcsSUFBSSxVQUFVLFNBQVMsWUFBWSxJQUFJLE9BQU8sR0FBRyxFQUFFLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRztBQUNsRyxXQUFPLE1BQU0sU0FBUyxLQUFLLEdBQUcsUUFBVyxLQUFLO0FBQUEsRUFDaEQ7QUFDRixDQUFDO0FBRUQsS0FBSywrREFBK0QsTUFBTTtBQUN4RSxTQUFPLE1BQU0sUUFBUSxNQUFPLENBQUMsR0FBRyxLQUFTO0FBQ3pDLFNBQU8sTUFBTSxRQUFRLElBQUksQ0FBQyxHQUFHLElBQU07QUFDbkMsU0FBTyxNQUFNLFFBQVEsR0FBRyxDQUFDLEdBQUcsR0FBSztBQUNqQyxTQUFPLE1BQU0sUUFBUSxLQUFLLEdBQU8sR0FBRyxLQUFRLHdEQUF3RDtBQUN0RyxDQUFDO0FBRUQsS0FBSyw0RUFBNEUsWUFBWTtBQUMzRixRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHO0FBQ2hDLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDNUMsUUFBTSxPQUFPLE9BQU8sT0FBZTtBQUNqQyxhQUFTLFNBQVMsR0FBRyxTQUFTLElBQUksVUFBVSxLQUFRO0FBQ2xELFlBQU0sTUFBTSxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQVEsS0FBSyxNQUFNLENBQUM7QUFDcEQsWUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQ2pDO0FBQUEsRUFDRjtBQUNBLFFBQU0sS0FBSyxLQUFPO0FBQ2xCLFNBQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQzlCLFFBQU0sS0FBSyxHQUFLO0FBQ2hCLFNBQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQzlCLFNBQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxFQUFFLENBQUMsR0FBRyxLQUFLLENBQUMsR0FBRyxVQUFhO0FBQy9ELFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFlBQVksV0FBYyxDQUFDO0FBQzFELFNBQU8sVUFBVSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ25DLE1BQUksTUFBTSxLQUFLLE9BQU8sUUFBUSxFQUFFLFNBQVMsRUFBRyxPQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQy9FLFFBQU0sS0FBSyxHQUFPO0FBQ2xCLFNBQU8sTUFBTSxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ2hDLENBQUM7QUFFRCxLQUFLLDREQUE0RCxZQUFZO0FBQzNFLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUUsT0FBTyxJQUFJLE9BQU8sRUFBRSxFQUFFLEdBQUcsS0FBSztBQUMvRCxRQUFNLE1BQU0sS0FBSyxJQUFNO0FBQ3ZCLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ2xELENBQUM7QUFFRCxLQUFLLDBDQUEwQyxZQUFZO0FBQ3pELFFBQU0sRUFBRSxNQUFNLElBQUksTUFBTSxLQUFLLElBQUksRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUNqRCxRQUFNLE1BQU0sTUFBTSxLQUFLLElBQU07QUFDN0IsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDbEQsQ0FBQztBQUVELEtBQUssOEVBQThFLFlBQVk7QUFDN0YsUUFBTSxFQUFFLE9BQU8sTUFBTSxJQUFJLE1BQU0sS0FBSyxJQUFLO0FBQ3pDLFFBQU0sVUFBVSxNQUFNLE9BQU8sTUFBTTtBQUNuQyxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sTUFBTSxNQUFNLEdBQUcsQ0FBQztBQUN2QixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxZQUFZLFdBQWMsQ0FBQztBQUMxRCxTQUFPLE1BQU0sTUFBTSxTQUFTLFVBQWE7QUFDM0MsQ0FBQztBQUVELEtBQUssMkNBQTJDLFlBQVk7QUFDMUQsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLEtBQUssSUFBSztBQUNsQyxRQUFNLFVBQVUsTUFBTSxPQUFPLE1BQU07QUFDbkMsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEVBQUUsR0FBRyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQy9CLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sdUJBQXVCLFNBQVMsMEJBQTBCLFlBQVksS0FBSyxhQUFhLEdBQUcsQ0FBQztBQUNsSSxRQUFNLE9BQU8sUUFBUSxTQUFTLHdCQUF3QjtBQUN0RCxTQUFPLFVBQVUsTUFBTSxTQUFTLFFBQVEsR0FBRyxDQUFDLENBQUM7QUFDL0MsQ0FBQztBQUVELEtBQUssOERBQThELFlBQVk7QUFDN0UsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLEtBQUssSUFBSztBQUNsQyxRQUFNLFNBQVMsT0FBTyxRQUFRLE1BQU0sT0FBTyxNQUFNLEdBQUcsV0FBVztBQUMvRCxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsUUFBTTtBQUNOLFFBQU0sTUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU0sR0FBRyxNQUFNO0FBQ3ZELFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNO0FBQ1IsQ0FBQztBQUVELEtBQUssMEVBQTBFLFlBQVk7QUFDekYsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLEtBQUssR0FBRztBQUNoQyxRQUFNLE1BQU0sTUFBTSxLQUFLLElBQU07QUFDN0IsV0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUMvQixVQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFBQSxFQUMvQjtBQUNBLFFBQU0sRUFBRSxHQUFHLElBQUksTUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLEdBQUcsRUFBRTtBQUM5QyxRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sU0FBUyxNQUFNLFlBQVksU0FBUyxVQUFLLFlBQVksS0FBSyxhQUFhLEdBQUcsQ0FBQztBQUNsRyxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsU0FBTyxHQUFHLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxVQUFVLENBQUM7QUFDakQsQ0FBQztBQUVELFdBQVcsVUFBVSxDQUFDLEVBQUUsTUFBTSxTQUFTLE1BQU0sb0JBQW9CLFNBQVMsU0FBSSxHQUFHLEVBQUUsTUFBTSxNQUFNLENBQUMsR0FBRztBQUNqRyxPQUFLLGlEQUFpRCxPQUFPLElBQUksOEJBQThCLFlBQVk7QUFDekcsVUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLEtBQUssRUFBRTtBQUMvQixVQUFNLE1BQU0sTUFBTSxLQUFLLElBQU07QUFDN0IsVUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsQ0FBQztBQUMxQyxVQUFNLEtBQUssSUFBSSxFQUFFLEdBQUcsUUFBUSxhQUFhLEdBQUcsQ0FBQztBQUM3QyxVQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsV0FBTyxVQUFVLE1BQU0sU0FBUyxRQUFRLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLFlBQVksQ0FBQztBQUNqRixXQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLFFBQVEsQ0FBQztBQUNoRCxXQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUFBLEVBQ3JDLENBQUM7QUFDSDtBQUVBLEtBQUssK0RBQStELFlBQVk7QUFDOUUsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLFFBQVEsSUFBSSxPQUFPLElBQUs7QUFDOUIsUUFBTSxRQUFRO0FBQ2QsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQU0sR0FBRyxLQUFLO0FBQzVELFdBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxLQUFLO0FBQzNCLFVBQU0sTUFBTSxLQUFLLEdBQU07QUFDdkIsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFFBQVEsWUFBWSxXQUFjLENBQUM7QUFBQSxFQUM1RDtBQUNBLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ2xELENBQUM7IiwKICAibmFtZXMiOiBbInBsYWNlIiwgIkxPTkdFU1QiLCAicGxhY2UiLCAiQU5TV0VSRURfV0lUSElOIiwgIm9wZW4iLCAibWVtYmVycyIsICJwbGFjZSJdCn0K
