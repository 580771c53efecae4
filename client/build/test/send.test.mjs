// test/send.test.ts
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

// test/send.test.ts
function watch(promise) {
  const watched = { state: "waits", error: void 0 };
  promise.then(
    () => watched.state = "done",
    (error) => Object.assign(watched, { state: "failed", error })
  );
  return watched;
}
var sentBy = (stage) => stage.wire.ofType("message");
var ack = (stage, frame = sentBy(stage).at(-1)) => stage.wire.get({ type: "ack", in_reply_to: frame?.id });
test("resolves with the ack", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message", text: "hi" }));
  await stage.world.pass(1e3);
  assert.equal(one.state, "waits");
  ack(stage);
  await stage.world.settle();
  assert.equal(one.state, "done");
  assert.deepEqual(stage.messages, [], "the ack is not the app's");
});
test("rejects with the error frame", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message" }));
  const { id } = stage.wire.last();
  const frame = { type: "error", code: "backend_rejected", message: "no", request_id: "r1", status: 404, in_reply_to: id };
  stage.wire.get(frame);
  await stage.world.settle();
  assert.ok(one.error instanceof SidewireError);
  assert.deepEqual([one.error.code, one.error.message, one.error.id, one.error.frame], ["backend_rejected", "no", id, frame]);
  assert.deepEqual(stage.messages, []);
});
test("has one frame under way, in order", async () => {
  const stage = await Stage.open();
  const all = [1, 2, 3].map((n) => watch(stage.socket.send({ type: "message", n })));
  assert.deepEqual(sentBy(stage).map(({ n }) => n), [1]);
  ack(stage);
  await stage.world.settle();
  assert.deepEqual(sentBy(stage).map(({ n }) => n), [1, 2]);
  stage.wire.get({ type: "error", code: "backend_timeout", message: "\u2026", request_id: "r", in_reply_to: stage.wire.last().id });
  ack(stage);
  await stage.world.settle();
  assert.deepEqual(sentBy(stage).map(({ n }) => n), [1, 2, 3]);
  assert.deepEqual(all.map(({ state }) => state), ["done", "failed", "done"]);
});
test("ids are a random prefix of the session and a count", async () => {
  const world = new World();
  let draw = 0.1;
  world.random = () => draw = draw * 7.77 % 1;
  const [a, b] = [await Stage.open({}, world), await Stage.open({}, world)];
  const ids = [a, b].map((stage, i) => {
    void stage.socket.send({ type: "message" });
    return String(world.wires[i].last().id);
  });
  for (const id of ids) assert.match(id, /^[a-z0-9]{8,12}-\d+$/);
  assert.notEqual(ids[0].split("-")[0], ids[1].split("-")[0]);
});
test("the app's bytes stay as they are, but for the id", async () => {
  const stage = await Stage.open();
  void stage.socket.send('{ "type": "message", "price": 1.0, "big": 12345678901234567890 }');
  assert.match(stage.wire.sent.at(-1), /^\{"id":"[^"]+", "type": "message", "price": 1\.0, "big": 12345678901234567890 \}$/);
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
  void stage.socket.send("{}");
  assert.match(stage.wire.sent.at(-1), /^\{"id":"[^"]+"\}$/);
});
test("the app may give the id, as text or number", async () => {
  const stage = await Stage.open();
  for (const id of ["m1", 7, 0, ""]) {
    const one = watch(stage.socket.send({ type: "message", id }));
    assert.equal(stage.wire.last().id, id);
    ack(stage);
    await stage.world.settle();
    assert.equal(one.state, "done");
  }
  await assert.rejects(stage.socket.send({ id: null }), TypeError);
  await assert.rejects(stage.socket.send({ id: {} }), TypeError);
});
test("what cannot have an id is refused", async () => {
  const stage = await Stage.open();
  for (const data of [[1], "[1]", '"text"', "no JSON"]) await assert.rejects(stage.socket.send(data));
  assert.equal(stage.wire.sent.length, 1);
});
test("is sent again after a reconnect, with the same id", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message", n: 1 }));
  const two = watch(stage.socket.send({ type: "message", n: 2 }));
  const [first] = sentBy(stage);
  for (let i = 0; i < 3; i++) {
    stage.wire.cut();
    await stage.reconnect();
    stage.wire.get(resumed([place(40)], `c${i}`));
    await stage.world.settle();
    assert.deepEqual(sentBy(stage), [first]);
  }
  ack(stage);
  await stage.world.settle();
  ack(stage);
  await stage.world.settle();
  assert.deepEqual([one.state, two.state], ["done", "done"]);
});
test("waits for `resumed` on a new connection, for a second at most", async () => {
  const stage = new Stage();
  void stage.socket.send({ type: "message" });
  await stage.world.settle();
  stage.wire.accept();
  assert.deepEqual(sentBy(stage), []);
  await stage.world.pass(1e3);
  assert.equal(sentBy(stage).length, 1);
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(40)]));
  assert.equal(sentBy(stage).length, 1);
});
for (const message of ["Internal server error", "Endpoint request timed out", "Too Many Requests"]) {
  test(`is sent again after API Gateway's own "${message}", with the same id and some patience`, async () => {
    const stage = await Stage.open();
    stage.world.draw = 1;
    const one = watch(stage.socket.send({ type: "message" }));
    const [first] = sentBy(stage);
    for (const [i, seconds] of [1, 2, 4, 8, 16, 16].entries()) {
      stage.wire.get({ message, connectionId: "c=", requestId: "r=" });
      await stage.world.pass(seconds * 1e3 - 1);
      assert.equal(sentBy(stage).length, i + 1);
      await stage.world.pass(1);
      assert.deepEqual(sentBy(stage).at(-1), first);
      stage.wire.get({ type: "pong" });
    }
    ack(stage);
    await stage.world.settle();
    assert.equal(one.state, "done");
    assert.deepEqual(stage.messages, []);
  });
}
test("is sent again after 90 s, with the same id", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message" }));
  const pass = async (ms) => {
    await stage.world.pass(ms);
    stage.wire.get({ type: "pong" });
  };
  await pass(45e3);
  await pass(44999);
  assert.equal(sentBy(stage).length, 1);
  await pass(1);
  assert.equal(sentBy(stage).length, 2);
  assert.deepEqual(sentBy(stage)[0], sentBy(stage)[1]);
  ack(stage);
  await stage.world.settle();
  ack(stage);
  await stage.world.settle();
  assert.equal(one.state, "done");
  assert.deepEqual(stage.messages, []);
});
for (const code of ["token_expired", "unknown_connection"]) {
  test(`${code} is not its answer: it is sent again over the new connection`, async () => {
    const stage = await Stage.open();
    const one = watch(stage.socket.send({ type: "message" }));
    const [first] = sentBy(stage);
    stage.wire.get({ type: "error", code, message: "\u2026", request_id: "r", in_reply_to: first?.id });
    await stage.reconnect();
    stage.wire.get(resumed([place(40)]));
    assert.deepEqual(sentBy(stage), [first]);
    ack(stage);
    await stage.world.settle();
    assert.equal(one.state, "done");
  });
}
test("waits where it is rate limited, then sends again", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message", n: 1 }));
  const two = watch(stage.socket.send({ type: "message", n: 2 }));
  const [first] = sentBy(stage);
  stage.wire.get({ type: "error", code: "rate_limited", message: "\u2026", request_id: "r", retry_after_ms: 2500 });
  await stage.world.pass(2499);
  assert.equal(sentBy(stage).length, 1);
  assert.equal(stage.socket.sendVolatile({ type: "typing" }), false);
  await stage.world.pass(1);
  assert.deepEqual(sentBy(stage), [first, first]);
  ack(stage);
  ack(stage);
  await stage.world.settle();
  assert.deepEqual([one.state, two.state], ["done", "done"]);
  assert.deepEqual(stage.messages, []);
});
test("an answer that comes while it waits to be sent again is its answer", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message" }));
  stage.wire.get({ type: "error", code: "rate_limited", retry_after_ms: 5e3 });
  ack(stage);
  await stage.world.pass(1e4);
  assert.equal(one.state, "done");
  assert.equal(sentBy(stage).length, 1);
});
test("does not ping while it is rate limited", async () => {
  const stage = await Stage.open();
  await stage.world.pass(29e3);
  stage.wire.get({ type: "error", code: "rate_limited", retry_after_ms: 1500 });
  await stage.world.pass(3e4);
  assert.equal(stage.wire.ofType("ping").length, 0);
  await stage.world.pass(1e3);
  assert.equal(stage.wire.ofType("ping").length, 1);
});
test("sendVolatile is neither ordered, nor repeated, nor changed", async () => {
  const stage = await Stage.open();
  void stage.socket.send({ type: "message" });
  assert.equal(stage.socket.sendVolatile({ type: "typing" }), true);
  assert.equal(stage.socket.sendVolatile('{ "a": 1.0 }'), true);
  assert.deepEqual(stage.wire.sent.slice(-2), ['{"type":"typing"}', '{ "a": 1.0 }']);
  stage.wire.cut();
  assert.equal(stage.socket.sendVolatile({ type: "typing" }), false);
  await stage.reconnect();
  stage.wire.get(resumed([place(40)]));
  assert.equal(stage.wire.ofType("typing").length, 0);
});
test("a frame over 32 KiB is refused with a clear error, counted in bytes", async () => {
  const stage = await Stage.open();
  const most = { type: "message", text: "\xFC".repeat(16e3) };
  await assert.rejects(stage.socket.send({ ...most, text: "\xFC".repeat(16400) }), {
    name: "RangeError",
    message: /^the frame has 328\d\d bytes, API Gateway takes 32768: send it over HTTP$/
  });
  assert.throws(() => stage.socket.sendVolatile(`"${"x".repeat(32 * 1024 - 1)}"`), RangeError);
  assert.equal(stage.socket.sendVolatile(`"${"x".repeat(32 * 1024 - 2)}"`), true);
  void stage.socket.send(most);
  assert.equal(stage.wire.last().type, "message");
});
test("without acks it resolves when the frame has left", async () => {
  const stage = await Stage.open({ ack: false });
  assert.doesNotMatch(stage.wire.url, /ack=1/);
  stage.wire.bufferedAmount = 100;
  const one = watch(stage.socket.send({ type: "message", n: 1 }));
  const two = watch(stage.socket.send({ type: "message", n: 2 }));
  await stage.world.pass(1e3);
  assert.deepEqual([one.state, sentBy(stage).length], ["waits", 1]);
  stage.wire.bufferedAmount = 0;
  await stage.world.pass(200);
  assert.deepEqual([one.state, two.state, sentBy(stage).length], ["done", "done", 2]);
});
test("without acks a frame that has not left is sent again", async () => {
  const stage = await Stage.open({ ack: false });
  stage.wire.bufferedAmount = 100;
  const one = watch(stage.socket.send({ type: "message" }));
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(40)]));
  await stage.world.pass(100);
  assert.equal(sentBy(stage).length, 1);
  assert.equal(one.state, "done");
});
test("bufferedAmount counts what has not left", async () => {
  const stage = new Stage();
  void stage.socket.send('{"id":"1"}');
  assert.equal(stage.socket.bufferedAmount, 10);
  await stage.world.settle();
  stage.wire.accept();
  stage.wire.get(resumed([place(40)]));
  stage.wire.bufferedAmount = 7;
  assert.equal(stage.socket.bufferedAmount, 7);
});
test("what is not answered when the app closes is rejected", async () => {
  const stage = await Stage.open();
  const all = [1, 2].map(() => watch(stage.socket.send({ type: "message" })));
  stage.socket.close();
  await stage.world.settle();
  assert.deepEqual(all.map(({ state }) => state), ["failed", "failed"]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9zZW5kLnRlc3QudHMiLCAiLi4vLi4vc3JjL2JhY2tvZmYudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgU2lkZXdpcmVFcnJvciB9IGZyb20gXCIuLi9zcmMvc2VuZGVyLnRzXCI7XG5pbXBvcnQgeyBwbGFjZSwgcmVzdW1lZCwgU3RhZ2UsIFdvcmxkLCB0eXBlIEpzb24gfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG4vKiogSG93IGEgcHJvbWlzZSBzdGFuZHMuICovXG5mdW5jdGlvbiB3YXRjaChwcm9taXNlOiBQcm9taXNlPHZvaWQ+KTogeyBzdGF0ZTogc3RyaW5nOyBlcnJvcjogdW5rbm93biB9IHtcbiAgY29uc3Qgd2F0Y2hlZCA9IHsgc3RhdGU6IFwid2FpdHNcIiwgZXJyb3I6IHVuZGVmaW5lZCBhcyB1bmtub3duIH07XG4gIHByb21pc2UudGhlbihcbiAgICAoKSA9PiAod2F0Y2hlZC5zdGF0ZSA9IFwiZG9uZVwiKSxcbiAgICAoZXJyb3I6IHVua25vd24pID0+IE9iamVjdC5hc3NpZ24od2F0Y2hlZCwgeyBzdGF0ZTogXCJmYWlsZWRcIiwgZXJyb3IgfSksXG4gICk7XG4gIHJldHVybiB3YXRjaGVkO1xufVxuXG5jb25zdCBzZW50QnkgPSAoc3RhZ2U6IFN0YWdlKTogSnNvbltdID0+IHN0YWdlLndpcmUub2ZUeXBlKFwibWVzc2FnZVwiKTtcblxuY29uc3QgYWNrID0gKHN0YWdlOiBTdGFnZSwgZnJhbWUgPSBzZW50Qnkoc3RhZ2UpLmF0KC0xKSk6IHZvaWQgPT5cbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImFja1wiLCBpbl9yZXBseV90bzogZnJhbWU/LmlkIH0pO1xuXG50ZXN0KFwicmVzb2x2ZXMgd2l0aCB0aGUgYWNrXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGNvbnN0IG9uZSA9IHdhdGNoKHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIsIHRleHQ6IFwiaGlcIiB9KSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcIndhaXRzXCIpO1xuICBhY2soc3RhZ2UpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKG9uZS5zdGF0ZSwgXCJkb25lXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSwgXCJ0aGUgYWNrIGlzIG5vdCB0aGUgYXBwJ3NcIik7XG59KTtcblxudGVzdChcInJlamVjdHMgd2l0aCB0aGUgZXJyb3IgZnJhbWVcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgY29uc3Qgb25lID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KSk7XG4gIGNvbnN0IHsgaWQgfSA9IHN0YWdlLndpcmUubGFzdCgpO1xuICBjb25zdCBmcmFtZSA9IHsgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImJhY2tlbmRfcmVqZWN0ZWRcIiwgbWVzc2FnZTogXCJub1wiLCByZXF1ZXN0X2lkOiBcInIxXCIsIHN0YXR1czogNDA0LCBpbl9yZXBseV90bzogaWQgfTtcbiAgc3RhZ2Uud2lyZS5nZXQoZnJhbWUpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0Lm9rKG9uZS5lcnJvciBpbnN0YW5jZW9mIFNpZGV3aXJlRXJyb3IpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtvbmUuZXJyb3IuY29kZSwgb25lLmVycm9yLm1lc3NhZ2UsIG9uZS5lcnJvci5pZCwgb25lLmVycm9yLmZyYW1lXSwgW1wiYmFja2VuZF9yZWplY3RlZFwiLCBcIm5vXCIsIGlkLCBmcmFtZV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSk7XG59KTtcblxudGVzdChcImhhcyBvbmUgZnJhbWUgdW5kZXIgd2F5LCBpbiBvcmRlclwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBhbGwgPSBbMSwgMiwgM10ubWFwKChuKSA9PiB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuIH0pKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VudEJ5KHN0YWdlKS5tYXAoKHsgbiB9KSA9PiBuKSwgWzFdKTtcbiAgYWNrKHN0YWdlKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VudEJ5KHN0YWdlKS5tYXAoKHsgbiB9KSA9PiBuKSwgWzEsIDJdKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwiYmFja2VuZF90aW1lb3V0XCIsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogc3RhZ2Uud2lyZS5sYXN0KCkuaWQgfSk7XG4gIGFjayhzdGFnZSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSkubWFwKCh7IG4gfSkgPT4gbiksIFsxLCAyLCAzXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYWxsLm1hcCgoeyBzdGF0ZSB9KSA9PiBzdGF0ZSksIFtcImRvbmVcIiwgXCJmYWlsZWRcIiwgXCJkb25lXCJdKTtcbn0pO1xuXG50ZXN0KFwiaWRzIGFyZSBhIHJhbmRvbSBwcmVmaXggb2YgdGhlIHNlc3Npb24gYW5kIGEgY291bnRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBsZXQgZHJhdyA9IDAuMTtcbiAgd29ybGQucmFuZG9tID0gKCkgPT4gKGRyYXcgPSAoZHJhdyAqIDcuNzcpICUgMSk7XG4gIGNvbnN0IFthLCBiXSA9IFthd2FpdCBTdGFnZS5vcGVuKHt9LCB3b3JsZCksIGF3YWl0IFN0YWdlLm9wZW4oe30sIHdvcmxkKV07XG4gIGNvbnN0IGlkcyA9IFthLCBiXS5tYXAoKHN0YWdlLCBpKSA9PiB7XG4gICAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICAgIHJldHVybiBTdHJpbmcod29ybGQud2lyZXNbaV0hLmxhc3QoKS5pZCk7XG4gIH0pO1xuICBmb3IgKGNvbnN0IGlkIG9mIGlkcykgYXNzZXJ0Lm1hdGNoKGlkLCAvXlthLXowLTldezgsMTJ9LVxcZCskLyk7XG4gIGFzc2VydC5ub3RFcXVhbChpZHNbMF0hLnNwbGl0KFwiLVwiKVswXSwgaWRzWzFdIS5zcGxpdChcIi1cIilbMF0pO1xufSk7XG5cbnRlc3QoXCJ0aGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZSwgYnV0IGZvciB0aGUgaWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCgneyBcInR5cGVcIjogXCJtZXNzYWdlXCIsIFwicHJpY2VcIjogMS4wLCBcImJpZ1wiOiAxMjM0NTY3ODkwMTIzNDU2Nzg5MCB9Jyk7XG4gIGFzc2VydC5tYXRjaChzdGFnZS53aXJlLnNlbnQuYXQoLTEpISwgL15cXHtcImlkXCI6XCJbXlwiXStcIiwgXCJ0eXBlXCI6IFwibWVzc2FnZVwiLCBcInByaWNlXCI6IDFcXC4wLCBcImJpZ1wiOiAxMjM0NTY3ODkwMTIzNDU2Nzg5MCBcXH0kLyk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhY2tcIiwgaW5fcmVwbHlfdG86IHN0YWdlLndpcmUubGFzdCgpLmlkIH0pO1xuICB2b2lkIHN0YWdlLnNvY2tldC5zZW5kKFwie31cIik7XG4gIGFzc2VydC5tYXRjaChzdGFnZS53aXJlLnNlbnQuYXQoLTEpISwgL15cXHtcImlkXCI6XCJbXlwiXStcIlxcfSQvKTtcbn0pO1xuXG50ZXN0KFwidGhlIGFwcCBtYXkgZ2l2ZSB0aGUgaWQsIGFzIHRleHQgb3IgbnVtYmVyXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGZvciAoY29uc3QgaWQgb2YgW1wibTFcIiwgNywgMCwgXCJcIl0pIHtcbiAgICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBpZCB9KSk7XG4gICAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUubGFzdCgpLmlkLCBpZCk7XG4gICAgYWNrKHN0YWdlKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG4gIH1cbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnNlbmQoeyBpZDogbnVsbCB9KSwgVHlwZUVycm9yKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnNlbmQoeyBpZDoge30gfSksIFR5cGVFcnJvcik7XG59KTtcblxudGVzdChcIndoYXQgY2Fubm90IGhhdmUgYW4gaWQgaXMgcmVmdXNlZFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBmb3IgKGNvbnN0IGRhdGEgb2YgW1sxXSwgXCJbMV1cIiwgJ1widGV4dFwiJywgXCJubyBKU09OXCJdKSBhd2FpdCBhc3NlcnQucmVqZWN0cyhzdGFnZS5zb2NrZXQuc2VuZChkYXRhIGFzIG9iamVjdCkpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5zZW50Lmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcImlzIHNlbnQgYWdhaW4gYWZ0ZXIgYSByZWNvbm5lY3QsIHdpdGggdGhlIHNhbWUgaWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgY29uc3Qgb25lID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMSB9KSk7XG4gIGNvbnN0IHR3byA9IHdhdGNoKHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IDIgfSkpO1xuICBjb25zdCBbZmlyc3RdID0gc2VudEJ5KHN0YWdlKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAzOyBpKyspIHtcbiAgICBzdGFnZS53aXJlLmN1dCgpO1xuICAgIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICAgIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0sIGBjJHtpfWApKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtmaXJzdF0pO1xuICB9XG4gIGFjayhzdGFnZSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhY2soc3RhZ2UpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbb25lLnN0YXRlLCB0d28uc3RhdGVdLCBbXCJkb25lXCIsIFwiZG9uZVwiXSk7XG59KTtcblxudGVzdChcIndhaXRzIGZvciBgcmVzdW1lZGAgb24gYSBuZXcgY29ubmVjdGlvbiwgZm9yIGEgc2Vjb25kIGF0IG1vc3RcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSgpO1xuICB2b2lkIHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtdKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBzdGFnZS53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG59KTtcblxuZm9yIChjb25zdCBtZXNzYWdlIG9mIFtcIkludGVybmFsIHNlcnZlciBlcnJvclwiLCBcIkVuZHBvaW50IHJlcXVlc3QgdGltZWQgb3V0XCIsIFwiVG9vIE1hbnkgUmVxdWVzdHNcIl0pIHtcbiAgdGVzdChgaXMgc2VudCBhZ2FpbiBhZnRlciBBUEkgR2F0ZXdheSdzIG93biBcIiR7bWVzc2FnZX1cIiwgd2l0aCB0aGUgc2FtZSBpZCBhbmQgc29tZSBwYXRpZW5jZWAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgICBzdGFnZS53b3JsZC5kcmF3ID0gMTtcbiAgICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgICBjb25zdCBbZmlyc3RdID0gc2VudEJ5KHN0YWdlKTtcbiAgICBmb3IgKGNvbnN0IFtpLCBzZWNvbmRzXSBvZiBbMSwgMiwgNCwgOCwgMTYsIDE2XS5lbnRyaWVzKCkpIHtcbiAgICAgIHN0YWdlLndpcmUuZ2V0KHsgbWVzc2FnZSwgY29ubmVjdGlvbklkOiBcImM9XCIsIHJlcXVlc3RJZDogXCJyPVwiIH0pO1xuICAgICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyhzZWNvbmRzICogMTAwMCAtIDEpO1xuICAgICAgYXNzZXJ0LmVxdWFsKHNlbnRCeShzdGFnZSkubGVuZ3RoLCBpICsgMSk7XG4gICAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChzZW50Qnkoc3RhZ2UpLmF0KC0xKSwgZmlyc3QpO1xuICAgICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgICB9XG4gICAgYWNrKHN0YWdlKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xuICB9KTtcbn1cblxudGVzdChcImlzIHNlbnQgYWdhaW4gYWZ0ZXIgOTAgcywgd2l0aCB0aGUgc2FtZSBpZFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgY29uc3QgcGFzcyA9IGFzeW5jIChtczogbnVtYmVyKSA9PiB7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyhtcyk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgfTtcbiAgYXdhaXQgcGFzcyg0NV8wMDApO1xuICBhd2FpdCBwYXNzKDQ0Xzk5OSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG4gIGF3YWl0IHBhc3MoMSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VudEJ5KHN0YWdlKVswXSwgc2VudEJ5KHN0YWdlKVsxXSk7XG4gIGFjayhzdGFnZSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhY2soc3RhZ2UpOyAvLyBib3RoIHdlcmUgYW5zd2VyZWRcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5lcXVhbChvbmUuc3RhdGUsIFwiZG9uZVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xufSk7XG5cbmZvciAoY29uc3QgY29kZSBvZiBbXCJ0b2tlbl9leHBpcmVkXCIsIFwidW5rbm93bl9jb25uZWN0aW9uXCJdKSB7XG4gIHRlc3QoYCR7Y29kZX0gaXMgbm90IGl0cyBhbnN3ZXI6IGl0IGlzIHNlbnQgYWdhaW4gb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb25gLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gICAgY29uc3Qgb25lID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KSk7XG4gICAgY29uc3QgW2ZpcnN0XSA9IHNlbnRCeShzdGFnZSk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGUsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogZmlyc3Q/LmlkIH0pO1xuICAgIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICAgIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtmaXJzdF0pO1xuICAgIGFjayhzdGFnZSk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gICAgYXNzZXJ0LmVxdWFsKG9uZS5zdGF0ZSwgXCJkb25lXCIpO1xuICB9KTtcbn1cblxudGVzdChcIndhaXRzIHdoZXJlIGl0IGlzIHJhdGUgbGltaXRlZCwgdGhlbiBzZW5kcyBhZ2FpblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiAxIH0pKTtcbiAgY29uc3QgdHdvID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMiB9KSk7XG4gIGNvbnN0IFtmaXJzdF0gPSBzZW50Qnkoc3RhZ2UpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiZXJyb3JcIiwgY29kZTogXCJyYXRlX2xpbWl0ZWRcIiwgbWVzc2FnZTogXCJcdTIwMjZcIiwgcmVxdWVzdF9pZDogXCJyXCIsIHJldHJ5X2FmdGVyX21zOiAyXzUwMCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyXzQ5OSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuc2VuZFZvbGF0aWxlKHsgdHlwZTogXCJ0eXBpbmdcIiB9KSwgZmFsc2UpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtmaXJzdCwgZmlyc3RdKTtcbiAgYWNrKHN0YWdlKTtcbiAgYWNrKHN0YWdlKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW29uZS5zdGF0ZSwgdHdvLnN0YXRlXSwgW1wiZG9uZVwiLCBcImRvbmVcIl0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSk7XG59KTtcblxudGVzdChcImFuIGFuc3dlciB0aGF0IGNvbWVzIHdoaWxlIGl0IHdhaXRzIHRvIGJlIHNlbnQgYWdhaW4gaXMgaXRzIGFuc3dlclwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwicmF0ZV9saW1pdGVkXCIsIHJldHJ5X2FmdGVyX21zOiA1XzAwMCB9KTtcbiAgYWNrKHN0YWdlKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxMF8wMDApO1xuICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcImRvZXMgbm90IHBpbmcgd2hpbGUgaXQgaXMgcmF0ZSBsaW1pdGVkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMjlfMDAwKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwicmF0ZV9saW1pdGVkXCIsIHJldHJ5X2FmdGVyX21zOiAxXzUwMCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJwaW5nXCIpLmxlbmd0aCwgMCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJwaW5nXCIpLmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcInNlbmRWb2xhdGlsZSBpcyBuZWl0aGVyIG9yZGVyZWQsIG5vciByZXBlYXRlZCwgbm9yIGNoYW5nZWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZSh7IHR5cGU6IFwidHlwaW5nXCIgfSksIHRydWUpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZSgneyBcImFcIjogMS4wIH0nKSwgdHJ1ZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2Uud2lyZS5zZW50LnNsaWNlKC0yKSwgWyd7XCJ0eXBlXCI6XCJ0eXBpbmdcIn0nLCAneyBcImFcIjogMS4wIH0nXSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuc2VuZFZvbGF0aWxlKHsgdHlwZTogXCJ0eXBpbmdcIiB9KSwgZmFsc2UpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgc3RhZ2Uud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJ0eXBpbmdcIikubGVuZ3RoLCAwKTtcbn0pO1xuXG50ZXN0KFwiYSBmcmFtZSBvdmVyIDMyIEtpQiBpcyByZWZ1c2VkIHdpdGggYSBjbGVhciBlcnJvciwgY291bnRlZCBpbiBieXRlc1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBtb3N0ID0geyB0eXBlOiBcIm1lc3NhZ2VcIiwgdGV4dDogXCJcdTAwRkNcIi5yZXBlYXQoMTZfMDAwKSB9O1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhzdGFnZS5zb2NrZXQuc2VuZCh7IC4uLm1vc3QsIHRleHQ6IFwiXHUwMEZDXCIucmVwZWF0KDE2XzQwMCkgfSksIHtcbiAgICBuYW1lOiBcIlJhbmdlRXJyb3JcIixcbiAgICBtZXNzYWdlOiAvXnRoZSBmcmFtZSBoYXMgMzI4XFxkXFxkIGJ5dGVzLCBBUEkgR2F0ZXdheSB0YWtlcyAzMjc2ODogc2VuZCBpdCBvdmVyIEhUVFAkLyxcbiAgfSk7XG4gIGFzc2VydC50aHJvd3MoKCkgPT4gc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZShgXCIke1wieFwiLnJlcGVhdCgzMiAqIDEwMjQgLSAxKX1cImApLCBSYW5nZUVycm9yKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5zZW5kVm9sYXRpbGUoYFwiJHtcInhcIi5yZXBlYXQoMzIgKiAxMDI0IC0gMil9XCJgKSwgdHJ1ZSk7XG4gIHZvaWQgc3RhZ2Uuc29ja2V0LnNlbmQobW9zdCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLmxhc3QoKS50eXBlLCBcIm1lc3NhZ2VcIik7XG59KTtcblxudGVzdChcIndpdGhvdXQgYWNrcyBpdCByZXNvbHZlcyB3aGVuIHRoZSBmcmFtZSBoYXMgbGVmdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IGFjazogZmFsc2UgfSk7XG4gIGFzc2VydC5kb2VzTm90TWF0Y2goc3RhZ2Uud2lyZS51cmwsIC9hY2s9MS8pO1xuICBzdGFnZS53aXJlLmJ1ZmZlcmVkQW1vdW50ID0gMTAwO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiAxIH0pKTtcbiAgY29uc3QgdHdvID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMiB9KSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtvbmUuc3RhdGUsIHNlbnRCeShzdGFnZSkubGVuZ3RoXSwgW1wid2FpdHNcIiwgMV0pO1xuICBzdGFnZS53aXJlLmJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyMDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtvbmUuc3RhdGUsIHR3by5zdGF0ZSwgc2VudEJ5KHN0YWdlKS5sZW5ndGhdLCBbXCJkb25lXCIsIFwiZG9uZVwiLCAyXSk7XG59KTtcblxudGVzdChcIndpdGhvdXQgYWNrcyBhIGZyYW1lIHRoYXQgaGFzIG5vdCBsZWZ0IGlzIHNlbnQgYWdhaW5cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyBhY2s6IGZhbHNlIH0pO1xuICBzdGFnZS53aXJlLmJ1ZmZlcmVkQW1vdW50ID0gMTAwO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxMDApO1xuICBhc3NlcnQuZXF1YWwoc2VudEJ5KHN0YWdlKS5sZW5ndGgsIDEpO1xuICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG59KTtcblxudGVzdChcImJ1ZmZlcmVkQW1vdW50IGNvdW50cyB3aGF0IGhhcyBub3QgbGVmdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKCk7XG4gIHZvaWQgc3RhZ2Uuc29ja2V0LnNlbmQoJ3tcImlkXCI6XCIxXCJ9Jyk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuYnVmZmVyZWRBbW91bnQsIDEwKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgc3RhZ2Uud2lyZS5idWZmZXJlZEFtb3VudCA9IDc7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuYnVmZmVyZWRBbW91bnQsIDcpO1xufSk7XG5cbnRlc3QoXCJ3aGF0IGlzIG5vdCBhbnN3ZXJlZCB3aGVuIHRoZSBhcHAgY2xvc2VzIGlzIHJlamVjdGVkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGNvbnN0IGFsbCA9IFsxLCAyXS5tYXAoKCkgPT4gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KSkpO1xuICBzdGFnZS5zb2NrZXQuY2xvc2UoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYWxsLm1hcCgoeyBzdGF0ZSB9KSA9PiBzdGF0ZSksIFtcImZhaWxlZFwiLCBcImZhaWxlZFwiXSk7XG59KTtcbiIsICIvKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cblxuY29uc3QgTE9OR0VTVCA9IDE2XzAwMDtcblxuLyoqIDEsIDIsIDQsIDgsIDE2LCAxNlx1MjAyNiBzZWNvbmRzIHdpdGggZnVsbCBqaXR0ZXIuIGBhdHRlbXB0YCBjb3VudHMgZnJvbSAwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhY2tvZmYoYXR0ZW1wdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiByYW5kb20gKiBNYXRoLm1pbihMT05HRVNULCAxMDAwICogMiAqKiBhdHRlbXB0KTtcbn1cblxuLyoqIEEgdmFsdWUgYmV0d2VlbiB0aGUgdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJldHdlZW4obGVhc3Q6IG51bWJlciwgbW9zdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBsZWFzdCArIChtb3N0IC0gbGVhc3QpICogcmFuZG9tO1xufVxuIiwgIi8qKiBXaGF0IGEgZnJhbWUgc2F5cyB0byB0aGUgY2xpZW50IGl0c2VsZi4gV2hhdGV2ZXIgaGFzIGFub3RoZXIgc2hhcGUgYmVsb25ncyB0byB0aGUgYXBwLiAqL1xuXG4vKiogQSBwbGFjZSBpbiBhIGxvZywgYXMgdGhlIHNlcnZlciB3cml0ZXMgaXQgaW50byBhIGZyYW1lJ3MgYHNpZGV3aXJlYC4gV2l0aG91dCBhIGNoYW5uZWwgaXQgaXMgdGhlIGhvbWUncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICBjaGFubmVsPzogc3RyaW5nO1xuICBlcG9jaDogc3RyaW5nO1xuICBzZXE6IG51bWJlcjtcbiAgbWFyazogc3RyaW5nO1xufVxuXG4vKiogT25lIGxvZyBpbiBgcmVzdW1lZGAuICovXG5leHBvcnQgdHlwZSBMb2dFbnRyeSA9IFBsYWNlICYgeyBjb21wbGV0ZT86IGJvb2xlYW47IGpvaW5lZD86IGJvb2xlYW4gfTtcblxuZXhwb3J0IHR5cGUgTWVtYmVycyA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmcmFtZSBhcyBpdCBjYW1lLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGcmFtZSB7XG4gIHRleHQ6IHN0cmluZztcbiAganNvbjogdW5rbm93bjtcbiAgLyoqIEl0cyBtZW1iZXJzOyBub25lIHdoZXJlIGl0IGlzIG5vdCBhbiBvYmplY3QuICovXG4gIG1lbWJlcnM6IE1lbWJlcnM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkKHRleHQ6IHN0cmluZyk6IEZyYW1lIHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIFRoZSBhcHAgbWF5IHVuZGVyc3RhbmQgaXQuXG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwganNvbiwgbWVtYmVyczogbWVtYmVycyhqc29uKSA/PyB7fSB9O1xufVxuXG4vKiogQSB2YWx1ZSdzIG1lbWJlcnMsIHdoZXJlIGl0IGlzIGFuIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzKGpzb246IHVua25vd24pOiBNZW1iZXJzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGpzb24gJiYgdHlwZW9mIGpzb24gPT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoanNvbikgPyAoanNvbiBhcyBNZW1iZXJzKSA6IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgaXNUZXh0ID0gKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgc3RyaW5nID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIjtcblxuLyoqIEEgYmFja2VuZCBtYXkgaGF2ZSBhIGBzaWRld2lyZWAgb2YgaXRzIG93biBpbiBhIGZyYW1lOiBvbmx5IHRoaXMgc2hhcGUgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UodmFsdWU6IHVua25vd24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlID0gbWVtYmVycyh2YWx1ZSkgYXMgUGxhY2UgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2hhbm5lbCA9IFwiXCIsIGVwb2NoLCBzZXEsIG1hcmsgfSA9IHBsYWNlID8/IHt9O1xuICBjb25zdCBpc1BsYWNlID0gW2NoYW5uZWwsIGVwb2NoLCBtYXJrXS5ldmVyeShpc1RleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNlcSkgJiYgc2VxISA+IDA7XG4gIHJldHVybiBpc1BsYWNlID8gcGxhY2UgOiB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2VzKHZhbHVlOiB1bmtub3duKTogUGxhY2VbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlLmZsYXRNYXAoKHBsYWNlKSA9PiByZWFkUGxhY2UocGxhY2UpID8/IFtdKSA6IFtdO1xufVxuXG4vKiogTmFtZXMgYSByZWNvcmQgb2YgYSBzdHJlYW0gdGhhdCBubyBsb2cga2VlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFN0cmVhbSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgc3RyZWFtLCBuIH0gPSBtZW1iZXJzKHZhbHVlKSA/PyB7fTtcbiAgcmV0dXJuIGlzVGV4dChzdHJlYW0pID8gYCR7c3RyZWFtfSAke259YCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIElzIHRoaXMgQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU/IEl0IGRvZXMgbm90IHNheSB3aGljaCBmcmFtZSBpdCBhbnN3ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2F0ZXdheUVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gIHJldHVybiBbZnJhbWUubWVzc2FnZSwgZnJhbWUuY29ubmVjdGlvbklkLCBmcmFtZS5yZXF1ZXN0SWRdLmV2ZXJ5KGlzVGV4dCkgJiYgIShcInR5cGVcIiBpbiBmcmFtZSk7XG59XG5cbi8qKiBUaGUgZnJhbWVzIG9mIGB7XCJ0eXBlXCI6XCJtaXNzZWRcIixcImZyYW1lc1wiOltcdTIwMjZdfWAsIGVhY2ggYnl0ZSBmb3IgYnl0ZSBhcyB0aGUgc2VydmVyIHdyb3RlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0TWlzc2VkKGJ1bmRsZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBkZXB0aCA9IDA7XG4gIGxldCBiZWdpbiA9IDA7XG4gIC8vIFN0cmluZ3MgYXJlIHBhc3NlZCBvdmVyIGFzIHdob2xlczsgb2YgdGhlIHJlc3Qgb25seSBicmFja2V0cyBjb3VudC5cbiAgZm9yIChjb25zdCB7IDA6IHBpZWNlLCBpbmRleCB9IG9mIGJ1bmRsZS5tYXRjaEFsbCgvXCIoPzpcXFxcLnxbXlwiXFxcXF0pKlwifFt7fVtcXF1dL2cpKSB7XG4gICAgaWYgKFwie1tcIi5pbmNsdWRlcyhwaWVjZSkgJiYgKytkZXB0aCA9PT0gMykgYmVnaW4gPSBpbmRleDtcbiAgICBpZiAoXCJ9XVwiLmluY2x1ZGVzKHBpZWNlKSAmJiBkZXB0aC0tID09PSAzKSBmcmFtZXMucHVzaChidW5kbGUuc2xpY2UoYmVnaW4sIGluZGV4ICsgMSkpO1xuICB9XG4gIHJldHVybiBmcmFtZXM7XG59XG4iLCAiLyoqIEZyYW1lcyB0aGF0IG11c3QgYXJyaXZlOiBpbiBvcmRlciwgb25lIHVuZGVyIHdheSwgZWFjaCBzZW50IGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLiAqL1xuXG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuXG4vKiogQVBJIEdhdGV3YXkgY2xvc2VzIGEgY29ubmVjdGlvbiB3aG9zZSBicm93c2VyIHNlbmRzIG1vcmUuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDMyICogMTAyNDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDkwXzAwMDtcbi8qKiBIb3cgb2Z0ZW4gd2UgbG9vayB3aGV0aGVyIGEgZnJhbWUgaGFzIGxlZnQuICovXG5jb25zdCBMRUFWRVMgPSA1MDtcblxuLyoqIFRoZSBzZXJ2ZXIncyBhbnN3ZXIgdG8gYSBmcmFtZSB0aGF0IGl0IGNvdWxkIG5vdCBzZXJ2ZS4gKi9cbmV4cG9ydCBjbGFzcyBTaWRld2lyZUVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBvdmVycmlkZSByZWFkb25seSBuYW1lID0gXCJTaWRld2lyZUVycm9yXCI7XG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbiAgLyoqIFRoZSBmcmFtZSdzIGlkOiBzZW50IGFnYWluIHdpdGggaXQsIHRoZSBiYWNrZW5kIGtub3dzIHRoZSByZXBlYXQuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIC8qKiBUaGUgd2hvbGUgZXJyb3IgZnJhbWU6IGBzdGF0dXNgLCBgZGV0YWlsYCBhbmQgYHJlcXVlc3RfaWRgIG1heSBiZSBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgZnJhbWU6IE1lbWJlcnM7XG5cbiAgY29uc3RydWN0b3IoZnJhbWU6IE1lbWJlcnMsIGlkOiBzdHJpbmcgfCBudW1iZXIpIHtcbiAgICBzdXBlcihTdHJpbmcoZnJhbWUubWVzc2FnZSkpO1xuICAgIHRoaXMuY29kZSA9IFN0cmluZyhmcmFtZS5jb2RlKTtcbiAgICB0aGlzLmlkID0gaWQ7XG4gICAgdGhpcy5mcmFtZSA9IGZyYW1lO1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV3JpdHRlbiB7XG4gIHRleHQ6IHN0cmluZztcbiAgYnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBmcmFtZSBhcyB0ZXh0OyB0aHJvd3Mgd2hlcmUgQVBJIEdhdGV3YXkgd291bGQgY2xvc2UgdGhlIGNvbm5lY3Rpb24gZm9yIGl0cyBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlKGRhdGE6IHVua25vd24pOiBXcml0dGVuIHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBieXRlcyA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG4gIGlmIChieXRlcyA+IE1PU1RfQllURVMpIHtcbiAgICB0aHJvdyBuZXcgUmFuZ2VFcnJvcihgdGhlIGZyYW1lIGhhcyAke2J5dGVzfSBieXRlcywgQVBJIEdhdGV3YXkgdGFrZXMgJHtNT1NUX0JZVEVTfTogc2VuZCBpdCBvdmVyIEhUVFBgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBieXRlcyB9O1xufVxuXG5pbnRlcmZhY2UgSXRlbSBleHRlbmRzIFdyaXR0ZW4ge1xuICBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICByZXNvbHZlKCk6IHZvaWQ7XG4gIHJlamVjdChlcnJvcjogRXJyb3IpOiB2b2lkO1xuICAvKiogSXQgaGFzIGJlZW4gc2VudCBhdCBsZWFzdCBvbmNlLiAqL1xuICBzZW50OiBib29sZWFuO1xuICAvKiogVGltZXMgdGhhdCBBUEkgR2F0ZXdheSBoYXMgZmFpbGVkIG92ZXIgaXQuICovXG4gIGZhaWx1cmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBTZW5kZXIge1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjbmV4dElkOiAoKSA9PiBzdHJpbmc7XG4gIHJlYWRvbmx5ICN0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQ7XG4gICNpdGVtczogSXRlbVtdID0gW107XG4gIC8qKiBUaGUgZmlyc3QgaXRlbSBpcyB1bmRlciB3YXkgb3ZlciB0aGlzIGNvbm5lY3Rpb24uICovXG4gICN1bmRlcjogTGluayB8IHVuZGVmaW5lZDtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgbmV4dElkOiAoKSA9PiBzdHJpbmcsIHRhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jbmV4dElkID0gbmV4dElkO1xuICAgIHRoaXMuI3RhcmdldCA9IHRhcmdldDtcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGJlZW4gc2VudCB5ZXQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNpdGVtcy5yZWR1Y2UoKHN1bSwgeyBieXRlcywgc2VudCB9KSA9PiBzdW0gKyAoc2VudCA/IDAgOiBieXRlcyksIDApO1xuICB9XG5cbiAgZ2V0IHBhdXNlZCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiNwYXVzZTtcbiAgfVxuXG4gIC8qKiBEb2VzIHRoaXMgY29ubmVjdGlvbiBzdGlsbCBvd2UgYW4gYW5zd2VyPyAqL1xuICB3YWl0c0ZvcihsaW5rOiBMaW5rKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3VuZGVyID09PSBsaW5rO1xuICB9XG5cbiAgc2VuZChkYXRhOiB1bmtub3duKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IHsgaWQsIHRleHQgfSA9IGlkZW50aWZ5KGRhdGEsIHRoaXMuI25leHRJZCk7XG4gICAgICB0aGlzLiNpdGVtcy5wdXNoKHsgaWQsIC4uLndyaXRlKHRleHQpLCByZXNvbHZlLCByZWplY3QsIHNlbnQ6IGZhbHNlLCBmYWlsdXJlczogMCB9KTtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFNlbmRzIHRoZSBuZXh0IGZyYW1lLCBpZiBpdCBjYW4gYmUgc2VudC4gKi9cbiAgcHVtcCgpOiB2b2lkIHtcbiAgICBjb25zdCBbaXRlbSwgbGlua10gPSBbdGhpcy4jaXRlbXNbMF0sIHRoaXMuI3RhcmdldCgpXTtcbiAgICBpZiAoIWl0ZW0gfHwgIWxpbmsgfHwgdGhpcy4jdW5kZXIgfHwgdGhpcy4jcGF1c2UpIHJldHVybjtcbiAgICBpdGVtLnNlbnQgPSB0cnVlO1xuICAgIHRoaXMuI3VuZGVyID0gbGluaztcbiAgICBsaW5rLnNlbmQoaXRlbS50ZXh0KTtcbiAgICBpZiAobGluay5hY2tzKSB0aGlzLiNleHBlY3QoQU5TV0VSRURfV0lUSElOKTtcbiAgICBlbHNlIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gIH1cblxuICAvKiogQW4gYWNrLCBvciBhbiBlcnJvciBmcmFtZS4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgLy8gT25lIHRoYXQgd2FzIHNlbnQgYmVmb3JlIG1heSBiZSBhbnN3ZXJlZCB3aGlsZSBpdCB3YWl0cyB0byBiZSBzZW50IGFnYWluLlxuICAgIGlmICghaXRlbT8uc2VudCB8fCBpdGVtLmlkICE9PSBmcmFtZS5pbl9yZXBseV90bykgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2l0ZW1zLnNoaWZ0KCk7XG4gICAgaWYgKGZyYW1lLnR5cGUgPT09IFwiZXJyb3JcIikgaXRlbS5yZWplY3QobmV3IFNpZGV3aXJlRXJyb3IoZnJhbWUsIGl0ZW0uaWQpKTtcbiAgICBlbHNlIGl0ZW0ucmVzb2x2ZSgpO1xuICAgIHRoaXMuI2FnYWluKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU6IHRoZSBmdW5jdGlvbiBoYXMgZmFpbGVkLCBvciB3YXMgdG9vIHNsb3cuIEl0IG1heSBub3QgYmUgb3Vycy4gKi9cbiAgZ2F0ZXdheUZhaWxlZCgpOiB2b2lkIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgaWYgKGl0ZW0gJiYgdGhpcy4jdW5kZXIpIHRoaXMuI2V4cGVjdChiYWNrb2ZmKGl0ZW0uZmFpbHVyZXMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBkcm9wcGVkIHdoYXQgY2FtZTogd2FpdHMsIHRoZW4gc2VuZHMgaXQgYWdhaW4uICovXG4gIHBhdXNlRm9yKG1zOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsICgpID0+IHtcbiAgICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICBsb3N0KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAodGhpcy53YWl0c0ZvcihsaW5rKSkgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBObyBhbnN3ZXIgd2lsbCBjb21lIG92ZXIgdGhpcyBjb25uZWN0aW9uOiBhIGZyYW1lIGlzIGRvbmUgd2hlbiBpdCBoYXMgbGVmdC4gKi9cbiAgd2l0aG91dEFja3MobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICghdGhpcy53YWl0c0ZvcihsaW5rKSkgcmV0dXJuO1xuICAgIHRoaXMuI2V4cGVjdChMRUFWRVMsICgpID0+IHtcbiAgICAgIGlmIChsaW5rLmJ1ZmZlcmVkQW1vdW50KSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICAgICAgZWxzZSB0aGlzLmFuc3dlcmVkKHsgaW5fcmVwbHlfdG86IHRoaXMuI2l0ZW1zWzBdPy5pZCB9KTtcbiAgICB9KTtcbiAgfVxuXG4gIGNsb3NlKGVycm9yOiBFcnJvcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIHRoaXMuI2l0ZW1zLnNwbGljZSgwKSkgaXRlbS5yZWplY3QoZXJyb3IpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGl0IGFnYWluIGFmdGVyIHRoaXMuICovXG4gICNleHBlY3QobXM6IG51bWJlciwgcnVuID0gKCkgPT4gdGhpcy4jYWdhaW4oKSk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN0aW1lciA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLnB1bXAoKTtcbiAgfVxuXG4gICNmcmVlKCk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN1bmRlciA9IHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGZyYW1lIHdpdGggYW4gYGlkYCBhdCBpdHMgdG9wOiB0aGUgYXBwJ3Mgb3duLCBvciBhIG5ldyBvbmUuIFRoZSBhcHAncyBieXRlcyBzdGF5IGFzIHRoZXkgYXJlLiAqL1xuZnVuY3Rpb24gaWRlbnRpZnkoZGF0YTogdW5rbm93biwgbmV4dElkOiAoKSA9PiBzdHJpbmcpOiB7IGlkOiBzdHJpbmcgfCBudW1iZXI7IHRleHQ6IHN0cmluZyB9IHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBvYmplY3QgPSBtZW1iZXJzKEpTT04ucGFyc2UodGV4dCkpO1xuICBjb25zdCBnaXZlbiA9IG9iamVjdD8uaWQ7XG4gIGlmICghb2JqZWN0IHx8ICFbXCJzdHJpbmdcIiwgXCJudW1iZXJcIiwgXCJ1bmRlZmluZWRcIl0uaW5jbHVkZXModHlwZW9mIGdpdmVuKSkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoXCJzZW5kIHRha2VzIGFuIG9iamVjdCwgYW5kIGFuIGBpZGAgaW4gaXQgbXVzdCBiZSBhIHN0cmluZyBvciBhIG51bWJlclwiKTtcbiAgfVxuICBpZiAoZ2l2ZW4gIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgaWQ6IGdpdmVuIGFzIHN0cmluZyB8IG51bWJlciwgdGV4dCB9O1xuICBjb25zdCBpZCA9IG5leHRJZCgpO1xuICBjb25zdCByZXN0ID0gdGV4dC50cmltU3RhcnQoKS5zbGljZSgxKTtcbiAgcmV0dXJuIHsgaWQsIHRleHQ6IGB7XCJpZFwiOiR7SlNPTi5zdHJpbmdpZnkoaWQpfSR7T2JqZWN0LmtleXMob2JqZWN0KS5sZW5ndGggPyBcIixcIiA6IFwiXCJ9JHtyZXN0fWAgfTtcbn1cbiIsICIvKiogQXNrcyB0aGUgc2VydmVyLCBvdmVyIG9uZSBjb25uZWN0aW9uLCB3aGF0IHdhcyBtaXNzZWQ6IGF0IGl0cyBiZWdpbm5pbmcsIGF0IGEgaG9sZSwgYW5kIG5vdyBhbmQgdGhlbi4gKi9cblxuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIEZyYW1lLCB0eXBlIExvZ0VudHJ5LCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB0eXBlIHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuXG4vKiogQSBmcmFtZSB0aGF0IGFub3RoZXIgb25lIGhhcyBvdmVydGFrZW4gY29tZXMgd2l0aGluIHRoaXMuICovXG5jb25zdCBIT0xFX0ZST00gPSAzMDA7XG5jb25zdCBIT0xFX1RPID0gNzAwO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgYSBxdWVzdGlvbiBpdCBpcyBhc2tlZCBhZ2Fpbi4gKi9cbmNvbnN0IEFHQUlOID0gWzJfMDAwLCA1XzAwMCwgMTBfMDAwXTtcbi8qKiBTbyBsb25nIGFmdGVyIHRoZSBsYXN0IG9uZSB3ZSBnbyBvbiB3aXRob3V0LiBBbiBvbGRlciBzZXJ2ZXIsIHdoaWNoIHNheXMgbm90aGluZywgaXMgZ2l2ZW4gYXMgbG9uZy4gKi9cbmNvbnN0IFNJTEVOQ0UgPSAxMF8wMDA7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXNraW5nT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIG9yZGVyOiBPcmRlcjxGcmFtZT47XG4gIC8qKiBBbiBpZCBmb3IgYSBxdWVzdGlvbiwgc28gdGhhdCBhbiBlcnJvciBjYW4gYmUgdG9sZCBmcm9tIG90aGVycy4gKi9cbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIEVhcmxpZXIgY29ubmVjdGlvbnMsIHdob3NlIG93biBmcmFtZXMgYXJlIG5vdCB0byBjb21lIGJhY2suICovXG4gIHdhcygpOiBzdHJpbmdbXTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGFuc3dlcmVkLCBvciB3ZSBnbyBvbiB3aXRob3V0LiAqL1xuICBzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2cuIGBhY2tzYDogaXQgaXMgbmV3IGVub3VnaCB0byBhY2tub3dsZWRnZSBmcmFtZXMuICovXG4gIHBsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgQXNraW5nIHtcbiAgLyoqIFF1ZXN0aW9ucyB3aXRob3V0IGFuIGFuc3dlci4gKi9cbiAgb3BlbiA9IDA7XG4gIHJlYWRvbmx5ICNsaW5rOiBMaW5rO1xuICByZWFkb25seSAjb3duZXI6IEFza2luZ093bmVyO1xuICAjaWRzID0gbmV3IFNldDx1bmtub3duPigpO1xuICAjdHJpZXMgPSAwO1xuICAjd2FpdGluZzogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGxpbms6IExpbmssIG93bmVyOiBBc2tpbmdPd25lcikge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogSXMgYSBxdWVzdGlvbiB1bmRlciB3YXksIG9yIGFib3V0IHRvIGJlIGFza2VkPyAqL1xuICBnZXQgYnVzeSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiN3YWl0aW5nO1xuICB9XG5cbiAgc3RvcCgpOiB2b2lkIHtcbiAgICB0aGlzLiN3YWl0aW5nPy4oKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdW5kZWZpbmVkO1xuICB9XG5cbiAgYXNrKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIG5leHRJZCwgd2FzIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBbZmlyc3QsIGlkXSA9IFshb3JkZXIua25vd24gJiYgdGhpcy4jdHJpZXMgPT09IDAsIG5leHRJZCgpXTtcbiAgICBjb25zdCBbYWZ0ZXIsIGVhcmxpZXJdID0gW29yZGVyLmFzaygpLCB3YXMoKV07XG4gICAgdGhpcy4jaWRzLmFkZChpZCk7XG4gICAgdGhpcy5vcGVuKys7XG4gICAgdGhpcy4jdHJpZXMrKztcbiAgICB0aGlzLiNsaW5rLnNlbmQoXG4gICAgICBKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwicmVzdW1lXCIsIGlkLCAuLi4oYWZ0ZXIubGVuZ3RoICYmIHsgYWZ0ZXIgfSksIC4uLihlYXJsaWVyLmxlbmd0aCAmJiB7IHdhczogZWFybGllciB9KSB9KSxcbiAgICApO1xuICAgIGlmIChmaXJzdCkgdGhpcy4jd2FpdChTSUxFTkNFLCAoKSA9PiB0aGlzLiNzaWxlbmNlKCkpO1xuICAgIGVsc2UgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBBIGZyYW1lIGhhcyBjb21lOiBpcyBvbmUgbWlzc2luZyBiZWZvcmUgaXQ/ICovXG4gIGxvb2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB7XG4gICAgICBpZiAodGhpcy5vcGVuID09PSAwKSB0aGlzLiNkb25lKCk7XG4gICAgfSBlbHNlIGlmICghdGhpcy5idXN5KSB7XG4gICAgICB0aGlzLiN3YWl0KGJldHdlZW4oSE9MRV9GUk9NLCBIT0xFX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IHtcbiAgICAgICAgdGhpcy5zdG9wKCk7XG4gICAgICAgIGlmIChvcmRlci5icm9rZW4pIHRoaXMuYXNrKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcInJlc3VtZWRcIixcdTIwMjZ9YCAqL1xuICByZXN1bWVkKGZyYW1lOiBNZW1iZXJzKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgc2V0dGxlZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgZW50cmllcyA9IChmcmFtZS5sb2dzIGFzIHVua25vd25bXSkuZmlsdGVyKG1lbWJlcnMpO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhpcy4jcGxhaW4odHJ1ZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIG9yZGVyLnJlc3VtZWQoZW50cmllcyBhcyB1bmtub3duIGFzIExvZ0VudHJ5W10pO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB0aGlzLiNkb25lKCk7XG4gICAgc2V0dGxlZCh0aGlzLiNsaW5rLCBTdHJpbmcoZnJhbWUuY29ubmVjdGlvbl9pZCkpO1xuICB9XG5cbiAgLyoqIElzIHRoaXMgZXJyb3Igb3VyIHF1ZXN0aW9uJ3M/ICovXG4gIGVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNpZHMuZGVsZXRlKGZyYW1lLmluX3JlcGx5X3RvKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIC8vIEl0cyB0YWJsZSBkb2VzIG5vdCBzZXJ2ZTogaXQgbWF5IGJlIGFza2VkIGFnYWluLiBBbnkgb3RoZXIgZXJyb3IgaXMgYW4gb2xkZXIgc2VydmVyJ3MuXG4gICAgaWYgKGZyYW1lLmNvZGUgPT09IFwiaW50ZXJuYWxcIikgdGhpcy4jYWdhaW4oKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICBjb25zdCB3YWl0ID0gQUdBSU5bdGhpcy4jdHJpZXMgLSAxXTtcbiAgICB0aGlzLiN3YWl0KHdhaXQgPz8gU0lMRU5DRSwgKCkgPT4gKHdhaXQgPT09IHVuZGVmaW5lZCA/IHRoaXMuI2dpdmVVcCgpIDogdGhpcy5hc2soKSkpO1xuICB9XG5cbiAgI3NpbGVuY2UoKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgLy8gTnVtYmVyZWQgZnJhbWVzIGhhdmUgY29tZSwgc28gdGhlcmUgaXMgYSBsb2cuXG4gICAgaWYgKG9yZGVyLmhvbGRzKSB0aGlzLiNnaXZlVXAoKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgfVxuXG4gICNnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLm9yZGVyLmdpdmVVcCgpO1xuICAgIHRoaXMuI293bmVyLnNldHRsZWQodGhpcy4jbGluayk7XG4gIH1cblxuICAjcGxhaW4oYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5wbGFpbih0aGlzLiNsaW5rLCBhY2tzKTtcbiAgfVxuXG4gICNkb25lKCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3RyaWVzID0gMDtcbiAgfVxuXG4gICN3YWl0KG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdm9pZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB0aGlzLiNvd25lci5lbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxufVxuIiwgIi8qKiBXaGF0IHRoZSBjbGllbnQgaGFzIG9mIHRoZSB3b3JsZCBhcm91bmQgaXQuIFRlc3RzIGhhbmQgaW4gdGhlaXIgb3duLiAqL1xuXG4vKiogV2hhdCB0aGUgY2xpZW50IHVzZXMgb2YgYSBgV2ViU29ja2V0YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2lyZSB7XG4gIHJlYWRvbmx5IGJ1ZmZlcmVkQW1vdW50OiBudW1iZXI7XG4gIG9ub3BlbjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmVycm9yOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGNsb3NlKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQ7XG59XG5cbnR5cGUgV2lyZUNsYXNzID0gbmV3ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkgPT4gV2lyZTtcblxuZXhwb3J0IHR5cGUgQ2FuY2VsID0gKCkgPT4gdm9pZDtcblxuZXhwb3J0IGludGVyZmFjZSBFbnZpcm9ubWVudCB7XG4gIC8qKiBVbml4IG1pbGxpc2Vjb25kcy4gT25seSB0aGUgZW5kIG9mIGEgdG9rZW4gaXMgY29tcGFyZWQgd2l0aCBpdCwgc28gYSBjbG9jayB0aGF0IGp1bXBzIGRvZXMgbm8gb3RoZXIgaGFybS4gKi9cbiAgbm93KCk6IG51bWJlcjtcbiAgLyoqIEZyb20gMCB0byAxLiAqL1xuICByYW5kb20oKTogbnVtYmVyO1xuICAvKiogUnVucyB0aGlzIGxhdGVyLCB1bmxlc3MgdGhlIGZ1bmN0aW9uIHRoYXQgaXQgcmV0dXJucyBpcyBjYWxsZWQgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWw7XG4gIG9wZW4odXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlO1xuICAvKiogRG9lcyB0aGUgc2VydmVyIGFuc3dlciBhdCBhbGw/IEEgYnJvd3NlciBkb2VzIG5vdCB0ZWxsIGEgcmVmdXNlZCBoYW5kc2hha2UgZnJvbSBhIGJyb2tlbiBuZXR3b3JrLiAqL1xuICByZWFjaGFibGUodXJsOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+O1xuICAvKiogV2hlcmUgYG9ubGluZWAsIGBwYWdlaGlkZWAgYW5kIGBwYWdlc2hvd2AgY29tZSBmcm9tLiAqL1xuICBwYWdlOiBQYXJ0aWFsPEV2ZW50VGFyZ2V0Pjtcbn1cblxuLyoqIEEgdGltZXIncyBsb25nZXN0IHRpbWU6IGEgbG9uZ2VyIG9uZSBlbmRzIGF0IG9uY2UuICovXG5jb25zdCBMT05HRVNUID0gMiAqKiAzMSAtIDE7XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFsRW52aXJvbm1lbnQod2lyZTogdW5rbm93bik6IEVudmlyb25tZW50IHtcbiAgcmV0dXJuIHtcbiAgICBub3c6IERhdGUubm93LFxuICAgIHJhbmRvbTogTWF0aC5yYW5kb20sXG4gICAgYWZ0ZXIobXMsIHJ1bikge1xuICAgICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJ1biwgTWF0aC5taW4obXMsIExPTkdFU1QpKTtcbiAgICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIH0sXG4gICAgb3BlbjogKHVybCwgcHJvdG9jb2xzKSA9PiBuZXcgKCh3aXJlID8/IFdlYlNvY2tldCkgYXMgV2lyZUNsYXNzKSh1cmwsIHByb3RvY29scyksXG4gICAgYXN5bmMgcmVhY2hhYmxlKHVybCkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgYXdhaXQgZmV0Y2godXJsLnJlcGxhY2UoL153cy8sIFwiaHR0cFwiKS5yZXBsYWNlKC9cXD8uKi8sIFwiXCIpLCB7IG1ldGhvZDogXCJIRUFEXCIsIG1vZGU6IFwibm8tY29yc1wiIH0pO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0gY2F0Y2gge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfSxcbiAgICBwYWdlOiBnbG9iYWxUaGlzIGFzIFBhcnRpYWw8RXZlbnRUYXJnZXQ+LFxuICB9O1xufVxuIiwgIi8qKiBPbmUgV2ViU29ja2V0J3MgbGlmZTogdGhlIGhhbmRzaGFrZSwgcGluZ3MsIHRoZSBlbmQuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBBc2tpbmcgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcblxuLyoqIEEgaGFuZHNoYWtlIGxhc3RzIDI5IHMgYXQgbW9zdC4gKi9cbmNvbnN0IEhBTkRTSEFLRSA9IDM1XzAwMDtcbmNvbnN0IFBJTkdfRVZFUlkgPSAzMF8wMDA7XG5jb25zdCBVTkFOU1dFUkVEID0gMjtcbi8qKiBBUEkgR2F0ZXdheSBjdXRzIGEgY29ubmVjdGlvbiBhZnRlciB0d28gaG91cnMuICovXG5jb25zdCBNSU5VVEUgPSA2MF8wMDA7XG5jb25zdCBSRU5FV19GUk9NID0gMTA1ICogTUlOVVRFO1xuY29uc3QgUkVORVdfVE8gPSAxMTUgKiBNSU5VVEU7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW5kIHtcbiAgY29kZTogbnVtYmVyO1xuICByZWFzb246IHN0cmluZztcbiAgd2FzQ2xlYW46IGJvb2xlYW47XG59XG5cbi8qKiBBbiBlbmQgdGhhdCB0aGUgY2xpZW50IGl0c2VsZiBoYXMgc2Vlbi4gQVBJIEdhdGV3YXkncyBhcmUgYmVsb3cgNDAwMC4gKi9cbmV4cG9ydCBjb25zdCBlbmRlZCA9IChyZWFzb246IHN0cmluZywgY29kZSA9IDQwMDApOiBFbmQgPT4gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogZmFsc2UgfSk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGlua093bmVyIHtcbiAgb3BlbmVkKGxpbms6IExpbmspOiB2b2lkO1xuICBoZWFyZChsaW5rOiBMaW5rLCB0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBlbmRlZChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQ7XG4gIC8qKiBJdCBpcyB0aW1lIHRvIHBpbmcuICovXG4gIHRpY2sobGluazogTGluaywgY291bnQ6IG51bWJlcik6IHZvaWQ7XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBvbGQ6IGFub3RoZXIgb25lIHNob3VsZCB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgYWdlZChsaW5rOiBMaW5rKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIExpbmsge1xuICBvcGVuZWQgPSBmYWxzZTtcbiAgLyoqIEZyYW1lcyBtYXkgYmUgc2VudDogYHJlc3VtZWAgaGFzIGJlZW4gYW5zd2VyZWQsIG9yIHRha2VzIHRvbyBsb25nLiAqL1xuICByZWFkeSA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nOiBmcmFtZXMgYXJlIHBhc3NlZCBvbiBhcyB0aGV5IGNvbWUuICovXG4gIHBsYWluID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGFja25vd2xlZGdlcyBmcmFtZXMuICovXG4gIGFja3MgPSB0cnVlO1xuICAvKiogQW5vdGhlciBjb25uZWN0aW9uIGhhcyB0YWtlbiBpdHMgcGxhY2UsIGFuZCBpdCBlbmRzIHdoZW4gbm90aGluZyBydW5zIG9uIGl0IGFueSBtb3JlLiAqL1xuICBkcmFpbmluZyA9IGZhbHNlO1xuICBhc2tpbmc6IEFza2luZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI3dpcmU6IFdpcmU7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyO1xuICAjdGltZXJzOiBDYW5jZWxbXSA9IFtdO1xuICAjdGlja3MgPSAwO1xuICAjdW5hbnN3ZXJlZCA9IDA7XG4gICNvdmVyID0gZmFsc2U7XG4gICNzdHJlYW1lZCA9IDA7XG4gICNzdHJlYW1lZEJlZm9yZSA9IDA7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBvd25lcjogTGlua093bmVyLCB3aXJlOiBXaXJlLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICAgIHRoaXMuI3dpcmUgPSB3aXJlO1xuICAgIHRoaXMudG9rZW4gPSB0b2tlbjtcbiAgICB0aGlzLmFmdGVyKEhBTkRTSEFLRSwgKCkgPT4gdGhpcy5vcGVuZWQgfHwgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgaGFuZHNoYWtlIHRha2VzIHRvbyBsb25nXCIpKSk7XG4gICAgd2lyZS5vbm9wZW4gPSAoKSA9PiB7XG4gICAgICB0aGlzLm9wZW5lZCA9IHRydWU7XG4gICAgICB0aGlzLmFmdGVyKGJldHdlZW4oUkVORVdfRlJPTSwgUkVORVdfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4gb3duZXIuYWdlZCh0aGlzKSk7XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIG93bmVyLm9wZW5lZCh0aGlzKTtcbiAgICB9O1xuICAgIHdpcmUub25tZXNzYWdlID0gKGV2ZW50OiB7IGRhdGE6IHVua25vd24gfSkgPT4ge1xuICAgICAgdGhpcy4jdW5hbnN3ZXJlZCA9IDA7XG4gICAgICBvd25lci5oZWFyZCh0aGlzLCBTdHJpbmcoZXZlbnQuZGF0YSkpO1xuICAgIH07XG4gICAgd2lyZS5vbmNsb3NlID0gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9OiBFbmQpID0+IHRoaXMuZW5kKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9KTtcbiAgICB3aXJlLm9uZXJyb3IgPSAoKSA9PiB7fTsgLy8gYGNsb3NlYCBmb2xsb3dzXG4gIH1cblxuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jd2lyZS5idWZmZXJlZEFtb3VudDtcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMub3BlbmVkICYmICF0aGlzLiNvdmVyKSB0aGlzLiN3aXJlLnNlbmQodGV4dCk7XG4gIH1cblxuICAvKiogSGFzIGEgc3RyZWFtJ3MgcmVjb3JkIGNvbWUgd2l0aGluIHRoZSBsYXN0IGhhbGYgbWludXRlIG9yIHNvPyAqL1xuICBnZXQgc3RyZWFtaW5nKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzdHJlYW1lZEJlZm9yZSArIHRoaXMuI3N0cmVhbWVkID4gMDtcbiAgfVxuXG4gIHN0cmVhbWVkKCk6IHZvaWQge1xuICAgIHRoaXMuI3N0cmVhbWVkKys7XG4gIH1cblxuICAvKiogTGVhdmVzIHRoZSBXZWJTb2NrZXQsIHdpdGhvdXQgYSB3b3JkIHRvIHRoZSBvd25lci4gQSBkZWFkIG9uZSB0YWtlcyBtaW51dGVzIHRvIGNsb3NlIGJ5IGl0c2VsZi4gKi9cbiAgZHJvcChjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiNvdmVyID0gdHJ1ZTtcbiAgICB0aGlzLmFza2luZz8uc3RvcCgpO1xuICAgIGZvciAoY29uc3QgY2FuY2VsIG9mIHRoaXMuI3RpbWVycykgY2FuY2VsKCk7XG4gICAgdGhpcy4jd2lyZS5vbm9wZW4gPSB0aGlzLiN3aXJlLm9ubWVzc2FnZSA9IHRoaXMuI3dpcmUub25jbG9zZSA9IG51bGw7XG4gICAgdGhpcy4jd2lyZS5jbG9zZShjb2RlLCByZWFzb24pO1xuICB9XG5cbiAgLyoqIFJ1bnMgdGhpcyB1bmxlc3MgdGhlIGNvbm5lY3Rpb24gZW5kcyBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVycy5wdXNoKHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pKTtcbiAgfVxuXG4gIGVuZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNvdmVyKSByZXR1cm47XG4gICAgdGhpcy5kcm9wKCk7XG4gICAgdGhpcy4jb3duZXIuZW5kZWQodGhpcywgZW5kKTtcbiAgfVxuXG4gICNwaW5nTGF0ZXIoKTogdm9pZCB7XG4gICAgdGhpcy5hZnRlcihQSU5HX0VWRVJZLCAoKSA9PiB7XG4gICAgICBpZiAodGhpcy4jdW5hbnN3ZXJlZCA+PSBVTkFOU1dFUkVEKSB7XG4gICAgICAgIHRoaXMuZW5kKGVuZGVkKFwidGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXJcIikpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIHRoaXMuI3N0cmVhbWVkQmVmb3JlID0gdGhpcy4jc3RyZWFtZWQ7XG4gICAgICB0aGlzLiNzdHJlYW1lZCA9IDA7XG4gICAgICB0aGlzLiNvd25lci50aWNrKHRoaXMsICsrdGhpcy4jdGlja3MpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQgbXVzdCBiZSBhbnN3ZXJlZC4gKi9cbiAgZXhwZWN0KCk6IHZvaWQge1xuICAgIHRoaXMuI3VuYW5zd2VyZWQrKztcbiAgfVxufVxuIiwgIi8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZS4gKi9cblxuaW1wb3J0IHsgbWVtYmVycywgcmVhZFBsYWNlcywgdHlwZSBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBvc2l0aW9uU3RvcmFnZSB7XG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsO1xuICBzZXRJdGVtKGtleTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZDtcbiAgcmVtb3ZlSXRlbShrZXk6IHN0cmluZyk6IHZvaWQ7XG59XG5cbmludGVyZmFjZSBTYXZlZCB7XG4gIGJ5OiBzdHJpbmc7XG4gIGFmdGVyPzogdW5rbm93bjtcbiAgd2FzPzogdW5rbm93bjtcbn1cblxuY29uc3QgTU9TVF9TQVZFRCA9IDg7XG5cbi8qKlxuICogUG9zaXRpb25zIGxpZSBpbiB0aGUgc3RvcmFnZSBvbmx5IHdoaWxlIG5vIHBhZ2UgdXNlcyB0aGVtOiB0aGV5IGFyZSB3cml0dGVuIHdoZW4gYSBwYWdlIGdvZXMsIGFuZFxuICogdGFrZW4gb3V0IHdoZW4gb25lIGNvbWVzLiBBIGR1cGxpY2F0ZWQgdGFiIGdldHMgYSBjb3B5IG9mIHRoZSBzdG9yYWdlLCBhbmQgZnJhbWVzIHNoYXJlIG9uZTsgc29cbiAqIG5laXRoZXIgZmluZHMgdGhlIHBvc2l0aW9ucyBvZiBhIHBhZ2UgdGhhdCBsaXZlcy5cbiAqL1xuZXhwb3J0IGNsYXNzIE1lbW9yeSB7XG4gIHJlYWRvbmx5ICNzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICNvd25lcjogc3RyaW5nO1xuICBrZXkgPSBcIlwiO1xuXG4gIGNvbnN0cnVjdG9yKHN0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZCwgb3duZXI6IHN0cmluZykge1xuICAgIHRoaXMuI3N0b3JhZ2UgPSBzdG9yYWdlO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogVGhlIG5ld2VzdCB0aGF0IGFub3RoZXIgcGFnZSBoYXMgbGVmdCBiZWhpbmQuICovXG4gIHRha2UoKTogeyBhZnRlcjogUGxhY2VbXTsgd2FzOiBzdHJpbmdbXSB9IHtcbiAgICBjb25zdCBzYXZlZCA9IHRoaXMuI3JlYWQoKTtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHNhdmVkLnBvcCgpID8/IHt9O1xuICAgIHRoaXMuI3dyaXRlKHNhdmVkKTtcbiAgICByZXR1cm4geyBhZnRlcjogcmVhZFBsYWNlcyhhZnRlciksIHdhczogQXJyYXkuaXNBcnJheSh3YXMpID8gd2FzLm1hcChTdHJpbmcpIDogW10gfTtcbiAgfVxuXG4gIHNhdmUoYWZ0ZXI6IFBsYWNlW10sIHdhczogc3RyaW5nW10pOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKFsuLi50aGlzLiNvdGhlcnMoKSwgeyBieTogdGhpcy4jb3duZXIsIGFmdGVyLCB3YXMgfV0uc2xpY2UoLU1PU1RfU0FWRUQpKTtcbiAgfVxuXG4gIC8qKiBUaGUgcGFnZSBoYXMgY29tZSBiYWNrLCBhbmQgbGl2ZXMgb24uICovXG4gIGRpc2NhcmQoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZSh0aGlzLiNvdGhlcnMoKSk7XG4gIH1cblxuICAjb3RoZXJzKCk6IFNhdmVkW10ge1xuICAgIHJldHVybiB0aGlzLiNyZWFkKCkuZmlsdGVyKCh7IGJ5IH0pID0+IGJ5ICE9PSB0aGlzLiNvd25lcik7XG4gIH1cblxuICAjcmVhZCgpOiBTYXZlZFtdIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIEpTT04ucGFyc2UodGhpcy4jc3RvcmFnZT8uZ2V0SXRlbSh0aGlzLmtleSkgPz8gXCJcIikuZmlsdGVyKG1lbWJlcnMpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgfVxuXG4gICN3cml0ZShzYXZlZDogU2F2ZWRbXSk6IHZvaWQge1xuICAgIHRyeSB7XG4gICAgICBpZiAoc2F2ZWQubGVuZ3RoKSB0aGlzLiNzdG9yYWdlPy5zZXRJdGVtKHRoaXMua2V5LCBKU09OLnN0cmluZ2lmeShzYXZlZCkpO1xuICAgICAgZWxzZSB0aGlzLiNzdG9yYWdlPy5yZW1vdmVJdGVtKHRoaXMua2V5KTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEl0IGlzIGZ1bGwsIG9yIGZvcmJpZGRlbjogYSByZWxvYWQgYmVnaW5zIGFuZXcuXG4gICAgfVxuICB9XG59XG4iLCAiLyoqIFdoYXQgYW4gYXBwIG1heSBzYXkgb2YgaXRzIHNvY2tldC4gKi9cblxuaW1wb3J0IHR5cGUgeyBQb3NpdGlvblN0b3JhZ2UgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcblxudHlwZSBBc2tlZDxUPiA9IFQgfCAoKCkgPT4gVCB8IFByb21pc2U8VD4pO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlT3B0aW9ucyB7XG4gIC8qKiBgd3NzOi8vSE9TVC9TVEFHRT9ib29raW5nX2lkPTFgOyBhIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQuICovXG4gIHVybDogQXNrZWQ8c3RyaW5nPjtcbiAgLyoqIEEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdCwgYW5kIGZvciBlYWNoIHJlbmV3YWwuICovXG4gIHRva2VuPzogQXNrZWQ8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFdoZXJlIHRoZSB0b2tlbiBnb2VzOiBpbnRvIHRoZSBxdWVyeSAoZGVmYXVsdCksIG9yIGFzIHRoZSBzdWJwcm90b2NvbHMgYGJlYXJlciwgPHRva2VuPmAuICovXG4gIHRva2VuSW4/OiBcInF1ZXJ5XCIgfCBcInByb3RvY29sXCI7XG4gIC8qKiBBc2tzIGZvciB3aGF0IHdhcyBtaXNzZWQgKGRlZmF1bHQpLiAqL1xuICByZXN1bWU/OiBib29sZWFuO1xuICAvKiogSGFzIGZyYW1lcyBhY2tub3dsZWRnZWQgKGRlZmF1bHQpLiAqL1xuICBhY2s/OiBib29sZWFuO1xuICAvKiogUmVuZXdzIGEgSldUIHRoYXQgYSBgdG9rZW5gIGZ1bmN0aW9uIGdpdmVzIGJlZm9yZSBpdHMgZW5kIChkZWZhdWx0KS4gKi9cbiAgcmVuZXc/OiBib29sZWFuO1xuICAvKiogRW5kcyBhZnRlciBzbyBtYW55IGF0dGVtcHRzIGluIGEgcm93OyB3aXRob3V0IGl0IHRoZXJlIGlzIG5vIGVuZC4gKi9cbiAgbWF4QXR0ZW1wdHM/OiBudW1iZXI7XG4gIC8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZTogYHNlc3Npb25TdG9yYWdlYC4gRm9yIGFwcHMgdGhhdCBrZWVwIHRoZWlyIG1lc3NhZ2VzLCB0b28uICovXG4gIHN0b3JhZ2U/OiBQb3NpdGlvblN0b3JhZ2U7XG4gIC8qKiBGb3IgcHJvZ3JhbXMgd2l0aG91dCBhIGBXZWJTb2NrZXRgIG9mIHRoZWlyIG93biwgc3VjaCBhcyBOb2RlIDIwOiB0aGF0IG9mIGB3c2AuICovXG4gIFdlYlNvY2tldD86IHVua25vd247XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbnN3ZXJPZjxUPihhc2tlZDogQXNrZWQ8VD4pOiBQcm9taXNlPFQ+IHtcbiAgcmV0dXJuIHR5cGVvZiBhc2tlZCA9PT0gXCJmdW5jdGlvblwiID8gYXdhaXQgKGFza2VkIGFzICgpID0+IFQgfCBQcm9taXNlPFQ+KSgpIDogYXNrZWQ7XG59XG5cbi8qKiBUaGUgVVJMIGFuZCB0aGUgc3VicHJvdG9jb2xzIG9mIGFuIGF0dGVtcHQuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkcmVzcyh1cmw6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogU2lkZXdpcmVPcHRpb25zKTogeyB1cmw6IHN0cmluZzsgcHJvdG9jb2xzOiBzdHJpbmdbXSB9IHtcbiAgbGV0IG1hcmsgPSB1cmwuaW5jbHVkZXMoXCI/XCIpID8gXCImXCIgOiBcIj9cIjtcbiAgY29uc3QgYWRkID0gKG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgIHVybCArPSBgJHttYXJrfSR7bmFtZX09JHtlbmNvZGVVUklDb21wb25lbnQodmFsdWUpfWA7XG4gICAgbWFyayA9IFwiJlwiO1xuICB9O1xuICBpZiAob3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlKSBhZGQoXCJyZXN1bWVcIiwgXCIxXCIpO1xuICBpZiAob3B0aW9ucy5hY2sgIT09IGZhbHNlKSBhZGQoXCJhY2tcIiwgXCIxXCIpO1xuICBpZiAodG9rZW4gPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG4gIGlmIChvcHRpb25zLnRva2VuSW4gPT09IFwicHJvdG9jb2xcIikgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtcImJlYXJlclwiLCB0b2tlbl0gfTtcbiAgYWRkKFwidG9rZW5cIiwgdG9rZW4pO1xuICByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbn1cbiIsICIvKiogQnJpbmdzIG51bWJlcmVkIGZyYW1lcyBpbnRvIHRoZSBvcmRlciBvZiB0aGVpciBsb2dzLCBlYWNoIG9uY2UuIFB1cmU6IGl0IGtub3dzIG5vIHNvY2tldCBhbmQgbm8gdGltZXIuICovXG5cbmltcG9ydCB0eXBlIHsgTG9nRW50cnksIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmludGVyZmFjZSBIZWxkPEY+IHtcbiAgcGxhY2U6IFBsYWNlO1xuICAvKiogTm90aGluZyB3aGVyZSB0aGUgbnVtYmVyIGJlbG9uZ3MgdG8gYSBmcmFtZSB0aGF0IHRoaXMgY2xpZW50IGRvZXMgbm90IGdldC4gKi9cbiAgZnJhbWU6IEYgfCB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBMb2c8Rj4ge1xuICAvKiogVGhlIGxhc3QgcGxhY2UgdGhhdCB3YXMgcGFzc2VkIG9uLiAqL1xuICBhdD86IFBsYWNlO1xuICAvKiogRnJhbWVzIGJlaGluZCBhIGhvbGUsIG9yIG9mIGEgY29ubmVjdGlvbiB0aGF0IGRvZXMgbm90IGtub3cgeWV0IHdoZXJlIGl0IHN0YW5kcy4gKi9cbiAgaGVsZDogTWFwPHN0cmluZywgSGVsZDxGPj47XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBub3QgaW4gdGhpcyBjaGFubmVsLiAqL1xuICBsZWZ0PzogYm9vbGVhbjtcbn1cblxuLyoqIEEgc2VydmVyIGxvb2tzIGF0IDI1MCBsb2dzIG9mIGEgcXVlc3Rpb24uICovXG5jb25zdCBMT0dTX0FTS0VEID0gMjQwO1xuLyoqIEFQSSBHYXRld2F5IHRha2VzIDMyIEtpQiBmcm9tIGEgYnJvd3NlciwgYW5kIG5hbWVzIG1heSBuZWVkIGVzY2FwZXMuICovXG5jb25zdCBCWVRFU19BU0tFRCA9IDI0XzAwMDtcbi8qKiBNb3JlIGxvZ3MgdGhhbiB0aGVzZSBhcmUgZm9yZ290dGVuIHdoZXJlIHRoZSBjbGllbnQgaGFzIGxlZnQgdGhlbS4gKi9cbmNvbnN0IExPR1NfS0VQVCA9IDI0MDtcblxuY29uc3Qga2V5T2YgPSAoeyBlcG9jaCwgc2VxIH06IFBsYWNlKTogc3RyaW5nID0+IGAke2Vwb2NofSAke3NlcX1gO1xuXG5leHBvcnQgY2xhc3MgT3JkZXI8Rj4ge1xuICAvKiogRnJhbWVzIGFyZSBoZWxkIHVudGlsIHRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hlcmUgdGhlIGNvbm5lY3Rpb24gc3RhbmRzLiAqL1xuICBob2xkaW5nID0gdHJ1ZTtcbiAgcmVhZG9ubHkgI2xvZ3MgPSBuZXcgTWFwPHN0cmluZywgTG9nPEY+PigpO1xuICAvKiogVGhlIG51bWJlcnMgdGhhdCBvcGVuIHF1ZXN0aW9ucyBuYW1lZDsgYmVsb3cgMCB3aGVyZSB0aGVyZSB3YXMgbm8gcm9vbSBmb3IgdGhlIGxvZy4gKi9cbiAgI2Fza2VkOiBNYXA8c3RyaW5nLCBudW1iZXI+W10gPSBbXTtcbiAgcmVhZG9ubHkgI2RlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZDtcbiAgcmVhZG9ubHkgI2dhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZDtcblxuICBjb25zdHJ1Y3RvcihkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQsIGdhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZCkge1xuICAgIHRoaXMuI2RlbGl2ZXIgPSBkZWxpdmVyO1xuICAgIHRoaXMuI2dhcCA9IGdhcDtcbiAgfVxuXG4gIC8qKiBIYXMgdGhlIHNlcnZlciBldmVyIHNhaWQgd2hlcmUgd2Ugc3RhbmQ/ICovXG4gIGdldCBrbm93bigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmF0KTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIHRoYXQgd2FpdD8gKi9cbiAgZ2V0IGhvbGRzKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuaGVsZC5zaXplID4gMCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyBiZWhpbmQgYSBob2xlPyAqL1xuICBnZXQgYnJva2VuKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhdGhpcy5ob2xkaW5nICYmIHRoaXMuaG9sZHM7XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0byBnbyBvbiBmcm9tLiAqL1xuICBwb3NpdGlvbnMoKTogUGxhY2VbXSB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5mbGF0TWFwKChsb2cpID0+IGxvZy5hdCA/PyBbXSk7XG4gIH1cblxuICByZXN0b3JlKHBsYWNlczogUGxhY2VbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzKSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCkuYXQgPSBwbGFjZTtcbiAgfVxuXG4gIC8qKiBBIG5ldyBjb25uZWN0aW9uOiBpdHMgcXVlc3Rpb25zIGhhdmUgbm90IGJlZW4gYW5zd2VyZWQuICovXG4gIGJlZ2luKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IHRydWU7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRoYXQgYSBxdWVzdGlvbiBuYW1lcy4gKi9cbiAgYXNrKCk6IFBsYWNlW10ge1xuICAgIGNvbnN0IGFza2VkID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICBjb25zdCBhZnRlcjogUGxhY2VbXSA9IFtdO1xuICAgIGxldCBieXRlcyA9IDA7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiB0aGlzLnBvc2l0aW9ucygpKSB7XG4gICAgICBieXRlcyArPSBKU09OLnN0cmluZ2lmeShwbGFjZSkubGVuZ3RoICsgMTtcbiAgICAgIGNvbnN0IGZpdHMgPSBhZnRlci5sZW5ndGggPCBMT0dTX0FTS0VEICYmIGJ5dGVzIDwgQllURVNfQVNLRUQ7XG4gICAgICBpZiAoZml0cykgYWZ0ZXIucHVzaChwbGFjZSk7XG4gICAgICBhc2tlZC5zZXQocGxhY2UuY2hhbm5lbCA/PyBcIlwiLCBmaXRzID8gcGxhY2Uuc2VxIDogLTEpO1xuICAgIH1cbiAgICB0aGlzLiNhc2tlZC5wdXNoKGFza2VkKTtcbiAgICByZXR1cm4gYWZ0ZXI7XG4gIH1cblxuICAvKiogVGFrZXMgYSBmcmFtZSwgb3IgdGhlIG51bWJlciBvZiBvbmUgdGhhdCBpcyBub3QgZm9yIHVzLiAqL1xuICB0YWtlKHBsYWNlOiBQbGFjZSwgZnJhbWU/OiBGKTogdm9pZCB7XG4gICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpO1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IHBsYWNlLmVwb2NoICYmIHBsYWNlLnNlcSA8PSBhdC5zZXEpIHJldHVybjtcbiAgICBjb25zdCBrZXkgPSBrZXlPZihwbGFjZSk7XG4gICAgaWYgKCFsb2cuaGVsZC5nZXQoa2V5KT8uZnJhbWUpIGxvZy5oZWxkLnNldChrZXksIHsgcGxhY2UsIGZyYW1lIH0pO1xuICAgIGRlbGV0ZSBsb2cubGVmdDtcbiAgICBpZiAoIXRoaXMuaG9sZGluZykgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBXaGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBlYWNoIGxvZyBhZnRlciBpdCBoYXMgc2VudCB3aGF0IHdhcyBtaXNzZWQuICovXG4gIHJlc3VtZWQoZW50cmllczogTG9nRW50cnlbXSk6IHZvaWQge1xuICAgIGNvbnN0IGFza2VkID0gdGhpcy4jYXNrZWQuc2hpZnQoKSA/PyBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykge1xuICAgICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKGVudHJ5LmNoYW5uZWwpO1xuICAgICAgaWYgKGVudHJ5LmpvaW5lZCA9PT0gZmFsc2UpIHtcbiAgICAgICAgbG9nLmxlZnQgPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGNvbnN0IHsgY29tcGxldGUsIC4uLnBsYWNlIH0gPSBlbnRyeTtcbiAgICAgICAgdGhpcy4jYW5zd2VyZWQobG9nLCBwbGFjZSwgY29tcGxldGUgPT09IHRydWUsIGFza2VkLmdldChlbnRyeS5jaGFubmVsID8/IFwiXCIpID8/IDApO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyOiBnb2VzIG9uIGJlaGluZCB0aGUgaG9sZXMuICovXG4gIGdpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIHRoaXMuI2ZsdXNoKGxvZyk7XG4gICAgICBpZiAobG9nLmhlbGQuc2l6ZSA+IDApIHtcbiAgICAgICAgdGhpcy4jZ2FwKGNoYW5uZWwgfHwgdW5kZWZpbmVkKTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZXJlIGlzIG5vIGxvZzogd2hhdCBpcyBoZWxkIHdhcyBvbmx5IG51bWJlcmVkIGJ5IGNoYW5jZSwgb3IgYnkgYSBzZXJ2ZXIgdGhhdCB3ZW50IGJhY2suICovXG4gIHJlbGVhc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNzZXR0bGUobG9nKTtcbiAgfVxuXG4gICNhbnN3ZXJlZChsb2c6IExvZzxGPiwgbmV3ZXN0OiBQbGFjZSwgY29tcGxldGU6IGJvb2xlYW4sIGFza2VkOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBuZXdlc3QuZXBvY2gpIHtcbiAgICAgIC8vIExpdmUgZnJhbWVzIG1heSBoYXZlIGNvbWUgZnVydGhlciB3aGlsZSB0aGUgYW5zd2VyIHdhcyBvbiBpdHMgd2F5LiBBIHBsYWNlIHRoYXQgd2FzIGFscmVhZHlcbiAgICAgIC8vIGJlaGluZCB0aGUgbmV3ZXN0IHdoZW4gd2UgYXNrZWQgaXMgbm9uZSBvZiB0aGlzIGxvZy5cbiAgICAgIGNvbnN0IGFoZWFkID0gYXQuc2VxID4gbmV3ZXN0LnNlcSA/IGFza2VkIDw9IG5ld2VzdC5zZXEgOiBhdC5zZXEgPT09IG5ld2VzdC5zZXEgJiYgYXQubWFyayA9PT0gbmV3ZXN0Lm1hcms7XG4gICAgICBpZiAoYWhlYWQpIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCFjb21wbGV0ZSB8fCBhc2tlZCA8IDApIHRoaXMuI2dhcChuZXdlc3QuY2hhbm5lbCk7XG4gICAgdGhpcy4jc2V0dGxlKGxvZywgbmV3ZXN0KTtcbiAgICBsb2cuYXQgPSBuZXdlc3Q7XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIHdoYXQgZm9sbG93cyB3aXRob3V0IGEgaG9sZS4gKi9cbiAgI2ZsdXNoKGxvZzogTG9nPEY+KTogdm9pZCB7XG4gICAgZm9yICg7Oykge1xuICAgICAgLy8gV2hlcmUgYSBsb2cgYmVnaW5zLCBub3RoaW5nIGlzIG1pc3NpbmcgYmVmb3JlIGl0LlxuICAgICAgY29uc3QgbmV4dCA9IGxvZy5hdFxuICAgICAgICA/IGxvZy5oZWxkLmdldChrZXlPZih7IC4uLmxvZy5hdCwgc2VxOiBsb2cuYXQuc2VxICsgMSB9KSlcbiAgICAgICAgOiBbLi4ubG9nLmhlbGQudmFsdWVzKCldLmZpbmQoKHsgcGxhY2UgfSkgPT4gcGxhY2Uuc2VxID09PSAxKTtcbiAgICAgIGlmICghbmV4dCkgcmV0dXJuO1xuICAgICAgdGhpcy4jcGFzcyhsb2csIG5leHQpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gYWxsIHRoYXQgaXMgaGVsZCB1cCB0byB0aGlzIHBsYWNlLCBvciBhbGwsIGhvbGVzIG9yIG5vdC4gKi9cbiAgI3NldHRsZShsb2c6IExvZzxGPiwgdXBUbz86IFBsYWNlKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gbG9nLmF0Py5lcG9jaDtcbiAgICBjb25zdCByYW5rID0gKHsgcGxhY2UgfTogSGVsZDxGPik6IG51bWJlciA9PiAocGxhY2UuZXBvY2ggPT09IGJlZm9yZSA/IDAgOiAxKTtcbiAgICBjb25zdCBoZWxkID0gWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5zb3J0KChhLCBiKSA9PiByYW5rKGEpIC0gcmFuayhiKSB8fCBhLnBsYWNlLnNlcSAtIGIucGxhY2Uuc2VxKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBoZWxkKSB7XG4gICAgICBjb25zdCB7IGVwb2NoLCBzZXEgfSA9IG9uZS5wbGFjZTtcbiAgICAgIGNvbnN0IHNldHRsZWQgPSAhdXBUbyB8fCAoZXBvY2ggPT09IHVwVG8uZXBvY2ggPyBzZXEgPD0gdXBUby5zZXEgOiBlcG9jaCA9PT0gYmVmb3JlKTtcbiAgICAgIGlmIChzZXR0bGVkKSB0aGlzLiNwYXNzKGxvZywgb25lKTtcbiAgICB9XG4gIH1cblxuICAjcGFzcyhsb2c6IExvZzxGPiwgeyBwbGFjZSwgZnJhbWUgfTogSGVsZDxGPik6IHZvaWQge1xuICAgIGxvZy5oZWxkLmRlbGV0ZShrZXlPZihwbGFjZSkpO1xuICAgIGxvZy5hdCA9IHBsYWNlO1xuICAgIGlmIChmcmFtZSkgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAjbG9nKGNoYW5uZWwgPSBcIlwiKTogTG9nPEY+IHtcbiAgICBsZXQgbG9nID0gdGhpcy4jbG9ncy5nZXQoY2hhbm5lbCk7XG4gICAgaWYgKCFsb2cpIHtcbiAgICAgIGlmICh0aGlzLiNsb2dzLnNpemUgPj0gTE9HU19LRVBUKSB0aGlzLiNmb3JnZXQoKTtcbiAgICAgIGxvZyA9IHsgaGVsZDogbmV3IE1hcCgpIH07XG4gICAgICB0aGlzLiNsb2dzLnNldChjaGFubmVsLCBsb2cpO1xuICAgIH1cbiAgICByZXR1cm4gbG9nO1xuICB9XG5cbiAgI2ZvcmdldCgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIGlmIChsb2cubGVmdCkge1xuICAgICAgICB0aGlzLiNsb2dzLmRlbGV0ZShjaGFubmVsKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBHaXZlcyBhIGNvbm5lY3Rpb24gYSBuZXdlciB0b2tlbiBiZWZvcmUgaXRzIG93biBlbmRzLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbi8qKiBTbyBsb25nIGJlZm9yZSBpdHMgZW5kIGEgdG9rZW4gaXMgcmVuZXdlZDsgYSBzaG9ydC1saXZlZCBvbmUsIHdoZW4gYSBxdWFydGVyIG9mIGl0cyBsaWZlIGlzIGxlZnQuICovXG5jb25zdCBBSEVBRCA9IDYwXzAwMDtcbmNvbnN0IFNPT05FU1QgPSA1XzAwMDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDMwXzAwMDtcblxuLyoqIEEgSldUJ3MgYGV4cGAsIGluIFVuaXggc2Vjb25kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbkVuZCh0b2tlbiA9IFwiXCIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICB0cnkge1xuICAgIGNvbnN0IHBheWxvYWQgPSB0b2tlbi5zcGxpdChcIi5cIilbMV0hLnJlcGxhY2UoLy0vZywgXCIrXCIpLnJlcGxhY2UoL18vZywgXCIvXCIpO1xuICAgIHJldHVybiBOdW1iZXIobWVtYmVycyhKU09OLnBhcnNlKGF0b2IocGF5bG9hZCkpKSEuZXhwKSB8fCB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIGEgdG9rZW4gdGhhdCBlbmRzIHRoZW4gaXMgcmVuZXdlZC4gQSB3cm9uZyBjbG9jayBtYWtlcyBpdCBlYXJseSBvciBsYXRlLCBuZXZlciBvZnRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5ld0luKGVuZDogbnVtYmVyLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGxlZnQgPSBlbmQgKiAxMDAwIC0gbm93O1xuICByZXR1cm4gbGVmdCA+IDAgPyBNYXRoLm1heChTT09ORVNULCBsZWZ0IC0gTWF0aC5taW4oQUhFQUQsIGxlZnQgLyA0KSkgOiBBSEVBRDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZW5ld2FsT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIC8qKiBBIHRva2VuIHRoYXQgZW5kcyBpcyByZW5ld2VkIHdpdGhvdXQgdGhlIGFwcCdzIGFza2luZy4gKi9cbiAgYXV0b21hdGljOiBib29sZWFuO1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogVGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gKi9cbiAgdG9rZW4oKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogU2VuZHMgb3ZlciB0aGUgY29ubmVjdGlvbiwgaWYgdGhlcmUgaXMgb25lLiAqL1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGtub3cgcmVuZXdhbHMuICovXG4gIHVua25vd24oKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFJlbmV3YWwge1xuICByZWFkb25seSAjb3duZXI6IFJlbmV3YWxPd25lcjtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSByZW5ld2FsIHRoYXQgaXMgdW5kZXIgd2F5LiAqL1xuICAjc2V0dGxlOiAoKGZyYW1lOiBNZW1iZXJzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgI2lkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gICNrbm93biA9IHRydWU7XG5cbiAgY29uc3RydWN0b3Iob3duZXI6IFJlbmV3YWxPd25lcikge1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogQSBjb25uZWN0aW9uIGhhcyBiZWd1biwgd2l0aCB0aGlzIHRva2VuLiAqL1xuICBiZWdpbih0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKFwidGhlIGNvbm5lY3Rpb24gd2FzIGxvc3RcIik7XG4gICAgdGhpcy4jc2NoZWR1bGUodG9rZW5FbmQodG9rZW4pKTtcbiAgfVxuXG4gIHN0b3AobWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZSB9KTtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIHRoZSBhcHAncyBuZXdlc3QgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICBhc3luYyByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG5leHRJZCwgc2VuZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgdG9rZW4gPSBhd2FpdCB0aGlzLiNvd25lci50b2tlbigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJhbm90aGVyIHJlbmV3YWwgaGFzIGJlZ3VuXCIgfSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IGlkID0gKHRoaXMuI2lkID0gbmV4dElkKCkpO1xuICAgICAgY29uc3QgY2FuY2VsID0gZW52aXJvbm1lbnQuYWZ0ZXIoQU5TV0VSRURfV0lUSElOLCAoKSA9PiB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwibm8gYW5zd2VyXCIgfSkpO1xuICAgICAgdGhpcy4jc2V0dGxlID0gKHsgZXhwaXJlc19hdDogZW5kLCBtZXNzYWdlIH0pID0+IHtcbiAgICAgICAgdGhpcy4jc2V0dGxlID0gdW5kZWZpbmVkO1xuICAgICAgICBjYW5jZWwoKTtcbiAgICAgICAgaWYgKHR5cGVvZiBlbmQgPT09IFwibnVtYmVyXCIpIHtcbiAgICAgICAgICB0aGlzLiNzY2hlZHVsZShlbmQpO1xuICAgICAgICAgIHJlc29sdmUoZW5kKTtcbiAgICAgICAgfSBlbHNlIHJlamVjdChuZXcgRXJyb3IoU3RyaW5nKG1lc3NhZ2UpKSk7XG4gICAgICB9O1xuICAgICAgc2VuZChKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwiYXV0aFwiLCBpZCwgdG9rZW4gfSkpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJhdXRoXCIsXCJleHBpcmVzX2F0XCI6XHUyMDI2fWAsIG9yIGFuIGFjayBvciBhbiBlcnJvciB3aXRoIG91ciBpZC4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI3NldHRsZSB8fCAoZnJhbWUudHlwZSAhPT0gXCJhdXRoXCIgJiYgZnJhbWUuaW5fcmVwbHlfdG8gIT09IHRoaXMuI2lkKSkgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFRoZXNlIHBhc3MuIEFsbCBlbHNlIGNvbWVzIGZyb20gYSBiYWNrZW5kIHRoYXQgd2FzIGdpdmVuIHRoZSBmcmFtZSBhcyBhIG1lc3NhZ2UuXG4gICAgdGhpcy4ja25vd24gPSBmcmFtZS50eXBlID09PSBcImF1dGhcIiB8fCBbXCJiYWNrZW5kX3VuYXZhaWxhYmxlXCIsIFwiaW50ZXJuYWxcIl0uaW5jbHVkZXMoU3RyaW5nKGZyYW1lLmNvZGUpKTtcbiAgICB0aGlzLiNzZXR0bGUoZnJhbWUpO1xuICAgIGlmICghdGhpcy4ja25vd24pIHRoaXMuI293bmVyLnVua25vd24oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNzY2hlZHVsZShlbmQ6IG51bWJlciB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgYXV0b21hdGljLCBlbnZpcm9ubWVudCB9ID0gdGhpcy4jb3duZXI7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIGlmICghYXV0b21hdGljIHx8ICFlbmQgfHwgIXRoaXMuI2tub3duKSByZXR1cm47XG4gICAgdGhpcy4jdGltZXIgPSBlbnZpcm9ubWVudC5hZnRlcihyZW5ld0luKGVuZCwgZW52aXJvbm1lbnQubm93KCkpLCAoKSA9PiB7XG4gICAgICAvLyBUcmllcyBhZ2FpbiB3aGlsZSB0aGVyZSBpcyB0aW1lOyBhZnRlcndhcmRzIHRoZSBzZXJ2ZXIgc2F5cyBgdG9rZW5fZXhwaXJlZGAuXG4gICAgICB0aGlzLnJlbmV3KCkuY2F0Y2goKCkgPT4gdGhpcy4jc2NoZWR1bGUoZW5kKSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvKiogQSBXZWJTb2NrZXQgdGhhdCBjb21lcyBiYWNrIGJ5IGl0c2VsZiwgYW5kIG1pc3NlcyBub3RoaW5nLiAqL1xuXG5pbXBvcnQgeyBBc2tpbmcsIHR5cGUgQXNraW5nT3duZXIgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgeyByZWFsRW52aXJvbm1lbnQsIHR5cGUgQ2FuY2VsLCB0eXBlIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB0eXBlIHsgTm90aWNlRGV0YWlsLCBTaWRld2lyZUV2ZW50cyB9IGZyb20gXCIuL2V2ZW50cy50c1wiO1xuaW1wb3J0ICogYXMgZnJhbWVzIGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBGcmFtZSwgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgZW5kZWQsIExpbmssIHR5cGUgRW5kLCB0eXBlIExpbmtPd25lciB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB7IE1lbW9yeSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuaW1wb3J0IHsgYWRkcmVzcywgYW5zd2VyT2YsIHR5cGUgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4vb3B0aW9ucy50c1wiO1xuaW1wb3J0IHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuaW1wb3J0IHsgUmVuZXdhbCB9IGZyb20gXCIuL3JlbmV3YWwudHNcIjtcbmltcG9ydCB7IFNlbmRlciwgd3JpdGUgfSBmcm9tIFwiLi9zZW5kZXIudHNcIjtcblxuLyoqIEEgY29ubmVjdGlvbiB0aGF0IGxhc3RzIHNvIGxvbmcgaXMgYSBnb29kIG9uZS4gKi9cbmNvbnN0IFNUQUJMRSA9IDYwXzAwMDtcbmNvbnN0IFJFRlVTQUxTID0gMztcbi8qKiBBIHF1ZXN0aW9uIG5hbWVzIHNvIG1hbnkgZWFybGllciBjb25uZWN0aW9ucy4gKi9cbmNvbnN0IEVBUkxJRVIgPSA2NDtcbi8qKiBGcmFtZXMgd2FpdCBzbyBsb25nIGZvciBgcmVzdW1lZGA6IHRoZW4gdGhlIHNlcnZlciB0ZWxscyBvdXIgb3duIGZyYW1lcyBvZiBhbiBlYXJsaWVyIGNvbm5lY3Rpb24gZnJvbSBvdGhlcnMnLiAqL1xuY29uc3QgUkVBRFlfV0lUSElOID0gMV8wMDA7XG4vKiogQSBzZWNvbmQgY29ubmVjdGlvbiB0aGF0IGZhaWxlZCBpcyB0cmllZCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuY29uc3QgU0VDT05EX0FHQUlOID0gMzBfMDAwO1xuLyoqIEV2ZXJ5IHRlbnRoIHBpbmcgYXNrcyB3aGF0IHdhcyBtaXNzZWQuICovXG5jb25zdCBQSU5HU19UT19SRVNVTUUgPSAxMDtcbmNvbnN0IFJBVEVfTElNSVRFRCA9IDFfMDAwO1xuLyoqIFNvIG1hbnkgcmVjb3JkcyBhcmUga25vd24gYnkgd2hpY2ggc3RyZWFtcyBvdmVyIHR3byBjb25uZWN0aW9ucyBhcmUgdG9sZCBhcGFydC4gKi9cbmNvbnN0IFJFQ09SRFNfS0VQVCA9IDI1NjtcblxuLyoqIFRoZSB0eXBlcyBvZiBpdHMgZXZlbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZVNvY2tldCB7XG4gIGFkZEV2ZW50TGlzdGVuZXI8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPihcbiAgICB0eXBlOiBLLFxuICAgIGxpc3RlbmVyOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tLXSkgPT4gdm9pZCkgfCBFdmVudExpc3RlbmVyT2JqZWN0IHwgbnVsbCxcbiAgICBvcHRpb25zPzogYm9vbGVhbiB8IEFkZEV2ZW50TGlzdGVuZXJPcHRpb25zLFxuICApOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVTb2NrZXQgZXh0ZW5kcyBFdmVudFRhcmdldCB7XG4gIHN0YXRpYyByZWFkb25seSBDT05ORUNUSU5HID0gMDtcbiAgc3RhdGljIHJlYWRvbmx5IE9QRU4gPSAxO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0lORyA9IDI7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TRUQgPSAzO1xuXG4gIG9ub3BlbjogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJvcGVuXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wibWVzc2FnZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJjbG9zZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIFVSTCBvZiB0aGUgbmV3ZXN0IGF0dGVtcHQsIHdpdGhvdXQgdGhlIHRva2VuLiAqL1xuICB1cmwgPSBcIlwiO1xuICAvKiogV2h5IHRoZSBzb2NrZXQgaXMgY2xvc2VkIGZvciBnb29kLiAqL1xuICBjbG9zZWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcblxuICByZWFkb25seSAjb3B0aW9uczogU2lkZXdpcmVPcHRpb25zO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgcmVhZG9ubHkgI3NlbmRlcjogU2VuZGVyO1xuICByZWFkb25seSAjcmVuZXdhbDogUmVuZXdhbDtcbiAgcmVhZG9ubHkgI21lbW9yeTogTWVtb3J5O1xuICByZWFkb25seSAjYXNraW5nOiBBc2tpbmdPd25lcjtcbiAgcmVhZG9ubHkgI3ByZWZpeDogc3RyaW5nO1xuICByZWFkb25seSAjbm90aWNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjcmVjb3JkcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjbGlzdGVuaW5nID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAjY291bnQgPSAwO1xuICAjd2FzOiBzdHJpbmdbXSA9IFtdO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaW4gdXNlLCBvciBvbiBpdHMgd2F5LiAqL1xuICAjbGluazogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBvbmUgdGhhdCBpcyB0byB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgI25leHQ6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaG9zZSB3aG9zZSBwbGFjZSB3YXMgdGFrZW4uICovXG4gIHJlYWRvbmx5ICNkcmFpbmluZyA9IG5ldyBTZXQ8TGluaz4oKTtcbiAgI2V2ZXJPcGVuID0gZmFsc2U7XG4gICNhdHRlbXB0cyA9IDA7XG4gICNyZWZ1c2VkID0gMDtcbiAgI3JlZnVzZWRUb2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcGF1c2UgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogQ291bnRzIGF0dGVtcHRzOiB3aGlsZSB0aGUgYXBwIGlzIGFza2VkIGZvciBVUkwgYW5kIHRva2VuLCBhIGxhdGVyIG9uZSBtYWtlcyBpdCB2b2lkLiAqL1xuICAjZGlhbGxlZCA9IDA7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogU2lkZXdpcmVPcHRpb25zLCBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQgPSByZWFsRW52aXJvbm1lbnQob3B0aW9ucy5XZWJTb2NrZXQpKSB7XG4gICAgc3VwZXIoKTtcbiAgICBjb25zdCBsZXR0ZXJzID0gKCk6IHN0cmluZyA9PiBlbnZpcm9ubWVudC5yYW5kb20oKS50b1N0cmluZygzNikuc2xpY2UoMiwgOCk7XG4gICAgY29uc3QgbmV4dElkID0gKCk6IHN0cmluZyA9PiB0aGlzLiNwcmVmaXggKyArK3RoaXMuI2NvdW50O1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jcHJlZml4ID0gYCR7bGV0dGVycygpfSR7bGV0dGVycygpfS1gO1xuICAgIHRoaXMuI29yZGVyID0gbmV3IE9yZGVyKFxuICAgICAgKGZyYW1lKSA9PiB0aGlzLiNkZWxpdmVyKGZyYW1lKSxcbiAgICAgIChjaGFubmVsKSA9PiB0aGlzLiN0ZWxsKFwiZ2FwXCIsIHsgY2hhbm5lbCB9KSxcbiAgICApO1xuICAgIHRoaXMuI3NlbmRlciA9IG5ldyBTZW5kZXIoZW52aXJvbm1lbnQsIG5leHRJZCwgKCkgPT4gKHRoaXMuI2xpbms/LnJlYWR5ID8gdGhpcy4jbGluayA6IHVuZGVmaW5lZCkpO1xuICAgIHRoaXMuI3JlbmV3YWwgPSBuZXcgUmVuZXdhbCh7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIGF1dG9tYXRpYzogb3B0aW9ucy5yZW5ldyAhPT0gZmFsc2UgJiYgdHlwZW9mIG9wdGlvbnMudG9rZW4gPT09IFwiZnVuY3Rpb25cIixcbiAgICAgIG5leHRJZCxcbiAgICAgIHRva2VuOiAoKSA9PiBhbnN3ZXJPZihvcHRpb25zLnRva2VuKSxcbiAgICAgIHNlbmQ6ICh0ZXh0KSA9PiB0aGlzLiNsaW5rPy5zZW5kKHRleHQpLFxuICAgICAgdW5rbm93bjogKCkgPT4gdGhpcy4jbm90aWNlKFwibm9fcmVuZXdhbFwiLCBcInRoZSBzZXJ2ZXIgZG9lcyBub3QgcmVuZXcgdG9rZW5zXCIpLFxuICAgIH0pO1xuICAgIHRoaXMuI21lbW9yeSA9IG5ldyBNZW1vcnkob3B0aW9ucy5zdG9yYWdlLCB0aGlzLiNwcmVmaXgpO1xuICAgIHRoaXMuI2Fza2luZyA9IHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgb3JkZXI6IHRoaXMuI29yZGVyLFxuICAgICAgbmV4dElkLFxuICAgICAgd2FzOiAoKSA9PiB0aGlzLiN3YXMsXG4gICAgICBzZXR0bGVkOiAobGluaywgaWQpID0+IHRoaXMuI3NldHRsZWQobGluaywgaWQpLFxuICAgICAgcGxhaW46IChsaW5rLCBhY2tzKSA9PiB0aGlzLiNwbGFpbihsaW5rLCBhY2tzKSxcbiAgICB9O1xuICAgIC8vIEEgaGFuZGxlciB0aGF0IHRocm93cyBtdXN0IG5vdCBzdG9wIHVzLCBhcyBubyBsaXN0ZW5lciBjYW4uXG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwib3BlblwiLCAoZXZlbnQpID0+IHRoaXMub25vcGVuPy4oZXZlbnQpKTtcbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5vbm1lc3NhZ2U/LihldmVudCkpO1xuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcImNsb3NlXCIsIChldmVudCkgPT4gdGhpcy5vbmNsb3NlPy4oZXZlbnQpKTtcbiAgICB0aGlzLiNsaXN0ZW4oKTtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICBnZXQgcmVhZHlTdGF0ZSgpOiBudW1iZXIge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuIFNpZGV3aXJlU29ja2V0LkNMT1NFRDtcbiAgICByZXR1cm4gdGhpcy4jbGluaz8ub3BlbmVkID8gU2lkZXdpcmVTb2NrZXQuT1BFTiA6IFNpZGV3aXJlU29ja2V0LkNPTk5FQ1RJTkc7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBsZWZ0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc2VuZGVyLmJ1ZmZlcmVkQW1vdW50ICsgKHRoaXMuI2xpbms/LmJ1ZmZlcmVkQW1vdW50ID8/IDApO1xuICB9XG5cbiAgLyoqXG4gICAqIFNlbmRzIGEgSlNPTiBvYmplY3QsIGFmdGVyIHRob3NlIGJlZm9yZSBpdC4gUmVzb2x2ZXMgd2hlbiB0aGUgYmFja2VuZCBoYXMgYW5zd2VyZWQgaXQsIGFuZCByZWplY3RzXG4gICAqIHdpdGggYSBgU2lkZXdpcmVFcnJvcmAgd2hlbiBpdCBjb3VsZCBub3QgYmUgc2VydmVkLiBTZW5kcyBpdCBhZ2Fpbiwgd2l0aCB0aGUgc2FtZSBgaWRgLCB1bnRpbCB0aGVuLlxuICAgKi9cbiAgc2VuZChkYXRhOiBzdHJpbmcgfCBvYmplY3QpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gdGhpcy5jbG9zZWQgPyBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IodGhpcy5jbG9zZWQpKSA6IHRoaXMuI3NlbmRlci5zZW5kKGRhdGEpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGEgZnJhbWUgbm93LCBvbmNlLCBvdXQgb2Ygb3JkZXIgYW5kIHdpdGhvdXQgYW4gYW5zd2VyLiBGYWxzZTogaXQgd2FzIG5vdCBzZW50LiAqL1xuICBzZW5kVm9sYXRpbGUoZGF0YTogdW5rbm93bik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gd3JpdGUoZGF0YSk7XG4gICAgY29uc3Qgb3BlbiA9IHRoaXMuI2xpbms/Lm9wZW5lZCAmJiAhdGhpcy4jc2VuZGVyLnBhdXNlZDtcbiAgICBpZiAob3BlbikgdGhpcy4jbGluaz8uc2VuZCh0ZXh0KTtcbiAgICByZXR1cm4gISFvcGVuO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgYSBuZXcgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLnJlbmV3KCk7XG4gIH1cblxuICBjbG9zZShjb2RlID0gMTAwMCwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMuI2xpbms/LmRyb3AoY29kZSwgcmVhc29uKTtcbiAgICB0aGlzLiNmaW5pc2goeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiB0cnVlIH0sIFwiY2xvc2VkIGJ5IHRoZSBhcHBcIik7XG4gIH1cblxuICAvLyBDb25uZWN0aW5nLlxuXG4gIC8qKiBBc2tzIHRoZSBhcHAgZm9yIFVSTCBhbmQgdG9rZW4sIGFuZCBvcGVucyBhIFdlYlNvY2tldDogYSBzZWNvbmQgb25lLCB3aGVyZSB0aGVyZSBpcyBhIGZpcnN0LiAqL1xuICBhc3luYyAjZGlhbChmaXJzdD86IExpbmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBkaWFsbGVkID0gKyt0aGlzLiNkaWFsbGVkO1xuICAgIGNvbnN0IGlzVm9pZCA9ICgpOiBib29sZWFuID0+ICEhdGhpcy5jbG9zZWQgfHwgZGlhbGxlZCAhPT0gdGhpcy4jZGlhbGxlZCB8fCBmaXJzdCAhPT0gdGhpcy4jbGluaztcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB1cmwsIHRva2VuIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgICAgY29uc3QgW2Jhc2UsIHNlY3JldF0gPSBhd2FpdCBQcm9taXNlLmFsbChbYW5zd2VyT2YodXJsKSwgYW5zd2VyT2YodG9rZW4pXSk7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIHRoaXMuI3Jlc3RvcmUoYmFzZSk7XG4gICAgICBjb25zdCB7IHVybDogZnVsbCwgcHJvdG9jb2xzIH0gPSBhZGRyZXNzKGJhc2UsIHNlY3JldCwgdGhpcy4jb3B0aW9ucyk7XG4gICAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jZW52aXJvbm1lbnQsIHRoaXMuI293bmVyLCB0aGlzLiNlbnZpcm9ubWVudC5vcGVuKGZ1bGwsIHByb3RvY29scyksIHNlY3JldCk7XG4gICAgICBsaW5rLmFja3MgPSB0aGlzLiNvcHRpb25zLmFjayAhPT0gZmFsc2U7XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI25leHQgPSBsaW5rO1xuICAgICAgZWxzZSB0aGlzLiNsaW5rID0gbGluaztcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI3NlY29uZEZhaWxlZChmaXJzdCk7XG4gICAgICBlbHNlIHRoaXMuI2ZhaWxlZChlbmRlZChTdHJpbmcoZXJyb3IpKSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBVUkwgaXMga25vd24gZm9yIHRoZSBmaXJzdCB0aW1lOiB0YWtlcyB1cCB0aGUgcG9zaXRpb25zIHRoYXQgYSBwYWdlIGJlZm9yZSB1cyBoYXMgbGVmdC4gKi9cbiAgI3Jlc3RvcmUodXJsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnVybCA9IHVybC5yZXBsYWNlKC8oWz8mXSl0b2tlbj1bXiZdKiY/LywgXCIkMVwiKTtcbiAgICBpZiAodGhpcy4jbWVtb3J5LmtleSkgcmV0dXJuO1xuICAgIHRoaXMuI21lbW9yeS5rZXkgPSBgc2lkZXdpcmUgJHt0aGlzLnVybH1gO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gdGhpcy4jbWVtb3J5LnRha2UoKTtcbiAgICB0aGlzLiNvcmRlci5yZXN0b3JlKGFmdGVyKTtcbiAgICB0aGlzLiN3YXMgPSB3YXM7XG4gIH1cblxuICAvKiogV2FpdHMsIHRoZW4gdHJpZXMgYWdhaW4uICovXG4gICNmYWlsZWQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1heEF0dGVtcHRzID0gSW5maW5pdHkgfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgaWYgKHRoaXMuI2F0dGVtcHRzID49IG1heEF0dGVtcHRzKSB7XG4gICAgICB0aGlzLiNmaW5pc2goZW5kLCBgbm8gY29ubmVjdGlvbiBhZnRlciAke21heEF0dGVtcHRzfSBhdHRlbXB0c2ApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBkZWxheSA9IGJhY2tvZmYodGhpcy4jYXR0ZW1wdHMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIoZGVsYXksICgpID0+IHRoaXMuI3JldHJ5KCkpO1xuICAgIHRoaXMuI3RlbGwoXCJyZWNvbm5lY3RcIiwgeyAuLi5lbmQsIGRlbGF5IH0pO1xuICB9XG5cbiAgI3JldHJ5KCk6IHZvaWQge1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICAjc2Vjb25kRmFpbGVkKGZpcnN0OiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBmaXJzdC5hZnRlcihTRUNPTkRfQUdBSU4sICgpID0+IHRoaXMuI293bmVyLmFnZWQoZmlyc3QpKTtcbiAgfVxuXG4gIC8qKiBBIGhhbmRzaGFrZSBkaWQgbm90IHN1Y2NlZWQ6IGNvdW50cyByZWZ1c2Fscywgd2hpY2ggYSBicm9rZW4gbmV0d29yayBpcyBub3QuICovXG4gIGFzeW5jICNjb3VudFJlZnVzYWwoeyB0b2tlbiB9OiBMaW5rLCBlbmQ6IEVuZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICghKGF3YWl0IHRoaXMuI2Vudmlyb25tZW50LnJlYWNoYWJsZSh0aGlzLnVybCkpKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IHRva2VuID09PSB0aGlzLiNyZWZ1c2VkVG9rZW4gPyB0aGlzLiNyZWZ1c2VkICsgMSA6IDE7XG4gICAgdGhpcy4jcmVmdXNlZFRva2VuID0gdG9rZW47XG4gICAgaWYgKHRoaXMuI3JlZnVzZWQgPj0gUkVGVVNBTFMpIHRoaXMuI2ZpbmlzaChlbmQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICB9XG5cbiAgI2xpc3RlbigpOiB2b2lkIHtcbiAgICBjb25zdCBsaXN0ZW4gPSAodHlwZTogc3RyaW5nLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkID0+XG4gICAgICB0aGlzLiNlbnZpcm9ubWVudC5wYWdlLmFkZEV2ZW50TGlzdGVuZXI/Lih0eXBlLCBydW4sIHsgc2lnbmFsOiB0aGlzLiNsaXN0ZW5pbmcuc2lnbmFsIH0pO1xuICAgIGxpc3RlbihcIm9ubGluZVwiLCAoKSA9PiB0aGlzLiNwYXVzZSAmJiB0aGlzLiNyZXRyeSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlaGlkZVwiLCAoKSA9PiB0aGlzLiNzYXZlKCkpO1xuICAgIGxpc3RlbihcInBhZ2VzaG93XCIsICgpID0+IHRoaXMuI21lbW9yeS5kaXNjYXJkKCkpO1xuICB9XG5cbiAgI3NhdmUoKTogdm9pZCB7XG4gICAgdGhpcy4jbWVtb3J5LnNhdmUodGhpcy4jb3JkZXIucG9zaXRpb25zKCksIHRoaXMuI3dhcyk7XG4gIH1cblxuICAvLyBBIGNvbm5lY3Rpb24ncyBsaWZlLlxuXG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyID0ge1xuICAgIG9wZW5lZDogKGxpbmspID0+IHtcbiAgICAgIGxpbmsuYXNraW5nID0gbmV3IEFza2luZyhsaW5rLCB0aGlzLiNhc2tpbmcpO1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3VzZShsaW5rKTtcbiAgICAgIGNvbnN0IHJlc3VtZXMgPSB0aGlzLiNvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2U7XG4gICAgICBpZiAocmVzdW1lcykge1xuICAgICAgICBsaW5rLmFza2luZy5hc2soKTtcbiAgICAgICAgbGluay5hZnRlcihSRUFEWV9XSVRISU4sICgpID0+IHRoaXMuI3JlYWR5KGxpbmspKTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB7XG4gICAgICAgIHRoaXMuI3RlbGwoXCJvcGVuXCIsIHsgYWdhaW46IHRoaXMuI2V2ZXJPcGVuIH0pO1xuICAgICAgICB0aGlzLiNldmVyT3BlbiA9IHRydWU7XG4gICAgICB9XG4gICAgICBpZiAoIXJlc3VtZXMpIHtcbiAgICAgICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgICB9XG4gICAgfSxcblxuICAgIGhlYXJkOiAobGluaywgdGV4dCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBmcmFtZXMucmVhZCh0ZXh0KTtcbiAgICAgIGlmICghdGhpcy4jaXNPdXJzKGxpbmssIGZyYW1lKSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZSk7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgIH0sXG5cbiAgICBlbmRlZDogKGxpbmssIGVuZCkgPT4ge1xuICAgICAgY29uc3QgW21haW4sIG5leHRdID0gW3RoaXMuI2xpbmssIHRoaXMuI25leHRdO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgaWYgKGxpbmsgPT09IG5leHQpIHRoaXMuI3NlY29uZEZhaWxlZChtYWluISk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluICYmIG5leHQpIHRoaXMuI3VzZShuZXh0KTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4pIHRoaXMuI2xvc3QobGluaywgZW5kKTtcbiAgICAgIHRoaXMuI3NlbmRlci5sb3N0KGxpbmspO1xuICAgIH0sXG5cbiAgICB0aWNrOiAobGluaywgY291bnQpID0+IHtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgICBpZiAodGhpcy4jc2VuZGVyLnBhdXNlZCkgcmV0dXJuO1xuICAgICAgbGluay5leHBlY3QoKTtcbiAgICAgIGNvbnN0IGFza3MgPSBjb3VudCAlIFBJTkdTX1RPX1JFU1VNRSA9PT0gMCAmJiBsaW5rID09PSB0aGlzLiNsaW5rICYmICFsaW5rLnBsYWluO1xuICAgICAgaWYgKGFza3MgJiYgIWxpbmsuYXNraW5nPy5idXN5KSBsaW5rLmFza2luZz8uYXNrKCk7XG4gICAgICBlbHNlIGxpbmsuc2VuZCgne1widHlwZVwiOlwicGluZ1wifScpO1xuICAgIH0sXG5cbiAgICBhZ2VkOiAobGluaykgPT4ge1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIXRoaXMuI25leHQpIHRoaXMuI2RpYWwobGluayk7XG4gICAgfSxcbiAgfTtcblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgdGhlIG9uZSBpbiB1c2UuICovXG4gICN1c2UobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSAwO1xuICAgIHRoaXMuI29yZGVyLmJlZ2luKCk7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihsaW5rLnRva2VuKTtcbiAgICBsaW5rLmFmdGVyKFNUQUJMRSwgKCkgPT4gKHRoaXMuI2F0dGVtcHRzID0gMCkpO1xuICB9XG5cbiAgI2xvc3QobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWxsZWQrKztcbiAgICBpZiAoIWxpbmsub3BlbmVkICYmIGVuZC5jb2RlIDwgNDAwMCkgdm9pZCB0aGlzLiNjb3VudFJlZnVzYWwobGluaywgZW5kKTtcbiAgICB0aGlzLiNmYWlsZWQoZW5kKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBzYWlkIHdoYXQgd2FzIG1pc3NlZCwgb3IgY2Fubm90IHNheSBpdC4gKi9cbiAgI3NldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiAhdGhpcy4jd2FzLmluY2x1ZGVzKGNvbm5lY3Rpb25JZCkpIHtcbiAgICAgIHRoaXMuI3dhcyA9IFsuLi50aGlzLiN3YXMsIGNvbm5lY3Rpb25JZF0uc2xpY2UoLUVBUkxJRVIpO1xuICAgIH1cbiAgICBpZiAobGluayA9PT0gdGhpcy4jbmV4dCkgdGhpcy4jcHJvbW90ZShsaW5rKTtcbiAgICB0aGlzLiNyZWFkeShsaW5rKTtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmIGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3RlbGwoXCJyZXN1bWVkXCIsIHsgY29ubmVjdGlvbklkIH0pO1xuICB9XG5cbiAgI3BsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICBsaW5rLmFja3MgJiY9IGFja3M7XG4gICAgdGhpcy4jbm90aWNlKFwibm9fbG9nXCIsIGB0aGUgc2VydmVyIGtlZXBzIG5vIGxvZyR7YWNrcyA/IFwiXCIgOiBcIiBhbmQgYWNrbm93bGVkZ2VzIG5vdGhpbmdcIn1gKTtcbiAgICBpZiAoIWxpbmsuYWNrcykgdGhpcy4jc2VuZGVyLndpdGhvdXRBY2tzKGxpbmspO1xuICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI29yZGVyLnJlbGVhc2UoKTtcbiAgfVxuXG4gICNyZWFkeShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgbGluay5yZWFkeSA9IHRydWU7XG4gICAgdGhpcy4jc2VuZGVyLnB1bXAoKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2Vjb25kIGNvbm5lY3Rpb24ga25vd3MgYWxsIHRoYXQgdGhlIGZpcnN0IG9uZSBkaWQuICovXG4gICNwcm9tb3RlKG5leHQ6IExpbmspOiB2b2lkIHtcbiAgICBjb25zdCBvbGQgPSB0aGlzLiNsaW5rITtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2xpbmsgPSBuZXh0O1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obmV4dC50b2tlbik7XG4gICAgb2xkLmRyYWluaW5nID0gdHJ1ZTtcbiAgICBvbGQuYXNraW5nPy5zdG9wKCk7XG4gICAgdGhpcy4jZHJhaW5pbmcuYWRkKG9sZCk7XG4gICAgdGhpcy4jZHJhaW4oKTtcbiAgfVxuXG4gIC8qKiBEcm9wcyBjb25uZWN0aW9ucyB3aG9zZSBwbGFjZSB3YXMgdGFrZW4sIG9uY2Ugbm90aGluZyBydW5zIG9uIHRoZW0gYW55IG1vcmUuICovXG4gICNkcmFpbigpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgdGhpcy4jZHJhaW5pbmcpIHtcbiAgICAgIGlmIChsaW5rLnN0cmVhbWluZyB8fCB0aGlzLiNzZW5kZXIud2FpdHNGb3IobGluaykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgbGluay5kcm9wKDEwMDApO1xuICAgIH1cbiAgfVxuXG4gIC8vIEZyYW1lcy5cblxuICAvKiogSXMgdGhlIGZyYW1lIGZvciB0aGUgY2xpZW50IGl0c2VsZj8gKi9cbiAgI2lzT3VycyhsaW5rOiBMaW5rLCB7IHRleHQsIG1lbWJlcnMgfTogRnJhbWUpOiBib29sZWFuIHtcbiAgICBjb25zdCBhc2tpbmcgPSBsaW5rLmFza2luZyE7XG4gICAgc3dpdGNoIChtZW1iZXJzLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJwb25nXCI6XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm1pc3NlZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMuZnJhbWVzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBmb3IgKGNvbnN0IG1pc3NlZCBvZiBmcmFtZXMuc3BsaXRNaXNzZWQodGV4dCkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWVzLnJlYWQobWlzc2VkKSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInJlc3VtZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmxvZ3MpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGFza2luZy5yZXN1bWVkKG1lbWJlcnMpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJhdXRoXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImFja1wiOlxuICAgICAgICByZXR1cm4gdGhpcy4jYWNrbm93bGVkZ2VkKGxpbmssIG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImVycm9yXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNmYWlsdXJlKGxpbmssIG1lbWJlcnMpO1xuICAgIH1cbiAgICBpZiAoIWZyYW1lcy5pc0dhdGV3YXlFcnJvcihtZW1iZXJzKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI3NlbmRlci5nYXRld2F5RmFpbGVkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaWQgPSBmcmFtZS5pbl9yZXBseV90bztcbiAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCB8fCAhbGluay5hY2tzKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gQnJvYWRjYXN0cyB0aGF0IGxlZnQgdXMgb3V0IGhhdmUgbnVtYmVycyBhbGwgdGhlIHNhbWUuXG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmcmFtZXMucmVhZFBsYWNlcyhmcmFtZS5zaWRld2lyZSkpIHRoaXMuI29yZGVyLnRha2UocGxhY2UpO1xuICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgY29uc3QgYW5zd2VycyA9IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSk7XG4gICAgcmV0dXJuIGFuc3dlcnMgfHwgU3RyaW5nKGlkKS5zdGFydHNXaXRoKHRoaXMuI3ByZWZpeCk7XG4gIH1cblxuICAjZmFpbHVyZShsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgY29kZSwgcmV0cnlfYWZ0ZXJfbXM6IHdhaXQgfSA9IGZyYW1lO1xuICAgIGlmIChjb2RlID09PSBcInJhdGVfbGltaXRlZFwiKSB7XG4gICAgICB0aGlzLiNzZW5kZXIucGF1c2VGb3IoTnVtYmVyKHdhaXQpIHx8IFJBVEVfTElNSVRFRCk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKChjb2RlID09PSBcInRva2VuX2V4cGlyZWRcIiB8fCBjb2RlID09PSBcInVua25vd25fY29ubmVjdGlvblwiKSAmJiBmcmFtZS5yZXF1ZXN0X2lkKSB7XG4gICAgICBsaW5rLmVuZChlbmRlZChjb2RlKSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmsuYXNraW5nIS5lcnJvcihmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKTtcbiAgfVxuXG4gICNwYXNzKGxpbms6IExpbmssIGZyYW1lOiBGcmFtZSk6IHZvaWQge1xuICAgIGNvbnN0IG51bWJlciA9IGZyYW1lLm1lbWJlcnMuc2lkZXdpcmU7XG4gICAgY29uc3QgcGxhY2UgPSAhbGluay5wbGFpbiAmJiBmcmFtZXMucmVhZFBsYWNlKG51bWJlcik7XG4gICAgaWYgKHBsYWNlKSB7XG4gICAgICB0aGlzLiNvcmRlci50YWtlKHBsYWNlLCBmcmFtZSk7XG4gICAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBmcmFtZXMucmVhZFN0cmVhbShudW1iZXIpO1xuICAgIGlmIChyZWNvcmQpIGxpbmsuc3RyZWFtZWQoKTtcbiAgICAvLyBPdGhlciBmcmFtZXMgY29tZSBvdmVyIHRoZSBuZXcgY29ubmVjdGlvbiwgdG9vLlxuICAgIGlmIChyZWNvcmQgPyAhdGhpcy4jaXNSZXBlYXRlZChyZWNvcmQpIDogIWxpbmsuZHJhaW5pbmcpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgLyoqIEhhdmUgdHdvIGNvbm5lY3Rpb25zIGJyb3VnaHQgdGhlIHNhbWUgcmVjb3JkPyAqL1xuICAjaXNSZXBlYXRlZChyZWNvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jbmV4dCAmJiAhdGhpcy4jZHJhaW5pbmcuc2l6ZSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jcmVjb3Jkcy5oYXMocmVjb3JkKTtcbiAgICBpZiAodGhpcy4jcmVjb3Jkcy5zaXplID49IFJFQ09SRFNfS0VQVCkgdGhpcy4jcmVjb3Jkcy5jbGVhcigpO1xuICAgIHRoaXMuI3JlY29yZHMuYWRkKHJlY29yZCk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9XG5cbiAgLy8gVGVsbGluZyB0aGUgYXBwLlxuXG4gICNkZWxpdmVyKHsgdGV4dCwganNvbiB9OiBGcmFtZSk6IHZvaWQge1xuICAgIHRoaXMuI3RlbGwoXCJtZXNzYWdlXCIsIHsgZGF0YTogdGV4dCwganNvbiB9KTtcbiAgfVxuXG4gICNub3RpY2UoY29kZTogTm90aWNlRGV0YWlsW1wiY29kZVwiXSwgbWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI25vdGljZWQuaGFzKGNvZGUpKSByZXR1cm47XG4gICAgdGhpcy4jbm90aWNlZC5hZGQoY29kZSk7XG4gICAgaWYgKHRoaXMuI3RlbGwoXCJub3RpY2VcIiwgeyBjb2RlLCBtZXNzYWdlIH0pKSBjb25zb2xlLndhcm4oYHNpZGV3aXJlLWNsaWVudDogJHttZXNzYWdlfWApO1xuICB9XG5cbiAgI3RlbGw8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IE9taXQ8U2lkZXdpcmVFdmVudHNbS10sIGtleW9mIEV2ZW50Pik6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmNsb3NlZCAmJiB0eXBlICE9PSBcImNsb3NlXCIpIHJldHVybiBmYWxzZTtcbiAgICByZXR1cm4gdGhpcy5kaXNwYXRjaEV2ZW50KE9iamVjdC5hc3NpZ24obmV3IEV2ZW50KHR5cGUsIHsgY2FuY2VsYWJsZTogdHJ1ZSB9KSwgZGV0YWlsKSk7XG4gIH1cblxuICAjZmluaXNoKGVuZDogRW5kLCByZWFzb246IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuO1xuICAgIHRoaXMuI3NhdmUoKTtcbiAgICB0aGlzLmNsb3NlZCA9IHJlYXNvbjtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jbGlzdGVuaW5nLmFib3J0KCk7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0LCAuLi50aGlzLiNkcmFpbmluZ10pIGxpbms/LmRyb3AoMTAwMCwgZW5kLnJlYXNvbik7XG4gICAgdGhpcy4jcmVuZXdhbC5zdG9wKHJlYXNvbik7XG4gICAgdGhpcy4jc2VuZGVyLmNsb3NlKG5ldyBFcnJvcihyZWFzb24pKTtcbiAgICB0aGlzLiN0ZWxsKFwiY2xvc2VcIiwgeyAuLi5lbmQsIHJlYXNvbjogZW5kLnJlYXNvbiB8fCByZWFzb24gfSk7XG4gIH1cbn1cbiIsICIvKiogQSB3b3JsZCBmb3IgdGhlIGNsaWVudCBpbiB3aGljaCB0aW1lIHBhc3NlcyB3aGVuIGEgdGVzdCBzYXlzIHNvLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi4vc3JjL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBTaWRld2lyZVNvY2tldCB9IGZyb20gXCIuLi9zcmMvc29ja2V0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuLi9zcmMvb3B0aW9ucy50c1wiO1xuXG5leHBvcnQgdHlwZSBKc29uID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbmV4cG9ydCBjbGFzcyBGYWtlV2lyZSBpbXBsZW1lbnRzIFdpcmUge1xuICBidWZmZXJlZEFtb3VudCA9IDA7XG4gIG9ub3BlbjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogeyBkYXRhOiBzdHJpbmcgfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogeyBjb2RlOiBudW1iZXI7IHJlYXNvbjogc3RyaW5nOyB3YXNDbGVhbjogYm9vbGVhbiB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmVycm9yOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgcmVhZG9ubHkgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgY2xvc2VkV2l0aDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjbG9zZWQgPSBmYWxzZTtcbiAgcmVhZG9ubHkgdXJsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3RvY29sczogc3RyaW5nW107XG5cbiAgY29uc3RydWN0b3IodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pIHtcbiAgICB0aGlzLnVybCA9IHVybDtcbiAgICB0aGlzLnByb3RvY29scyA9IHByb3RvY29scztcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5zZW50LnB1c2godGV4dCk7XG4gIH1cblxuICBjbG9zZShjb2RlPzogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZWRXaXRoID0gdGhpcy5jbG9zZWQgPyB0aGlzLmNsb3NlZFdpdGggOiBjb2RlO1xuICAgIHRoaXMuY2xvc2VkID0gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50LCBhcyBKU09OLiAqL1xuICBnZXQgZnJhbWVzKCk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuc2VudC5tYXAoKHRleHQpID0+IEpTT04ucGFyc2UodGV4dCkgYXMgSnNvbik7XG4gIH1cblxuICBvZlR5cGUodHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuZmlsdGVyKChmcmFtZSkgPT4gZnJhbWUudHlwZSA9PT0gdHlwZSk7XG4gIH1cblxuICBsYXN0KCk6IEpzb24ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5hdCgtMSkgPz8ge307XG4gIH1cblxuICBhY2NlcHQoKTogdm9pZCB7XG4gICAgdGhpcy5vbm9wZW4/LigpO1xuICB9XG5cbiAgZ2V0KGZyYW1lOiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy5vbm1lc3NhZ2U/Lih7IGRhdGE6IHR5cGVvZiBmcmFtZSA9PT0gXCJzdHJpbmdcIiA/IGZyYW1lIDogSlNPTi5zdHJpbmdpZnkoZnJhbWUpIH0pO1xuICB9XG5cbiAgY3V0KGNvZGUgPSAxMDA2LCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy5vbmNsb3NlPy4oeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBjb2RlID09PSAxMDAwIH0pO1xuICB9XG5cbiAgLyoqIElzIGl0IHRoZXJlLCBhcyBmYXIgYXMgdGhlIGNsaWVudCBpcyBjb25jZXJuZWQ/ICovXG4gIGdldCBsaXZlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLm9ubWVzc2FnZSAhPT0gbnVsbDtcbiAgfVxufVxuXG5pbnRlcmZhY2UgVGltZXIge1xuICBhdDogbnVtYmVyO1xuICBydW46ICgpID0+IHVua25vd247XG59XG5cbmV4cG9ydCBjbGFzcyBXb3JsZCBpbXBsZW1lbnRzIEVudmlyb25tZW50IHtcbiAgLyoqIE1pbGxpc2Vjb25kcyB0aGF0IGhhdmUgcGFzc2VkOyB0aGUgY2xvY2sgb24gdGhlIHdhbGwgbWF5IHNheSBzb21ldGhpbmcgZWxzZS4gKi9cbiAgcGFzc2VkID0gMDtcbiAgd2FsbCA9IDFfNzAwXzAwMF8wMDBfMDAwO1xuICBkcmF3ID0gMC41O1xuICBzZXJ2ZXJBbnN3ZXJzID0gdHJ1ZTtcbiAgcmVhZG9ubHkgd2lyZXM6IEZha2VXaXJlW10gPSBbXTtcbiAgcmVhZG9ubHkgcGFnZSA9IG5ldyBFdmVudFRhcmdldCgpO1xuICAjdGltZXJzID0gbmV3IFNldDxUaW1lcj4oKTtcbiAgI2RyYXduID0gMDtcblxuICBub3cgPSAoKTogbnVtYmVyID0+IHRoaXMud2FsbCArIHRoaXMucGFzc2VkO1xuXG4gIHJhbmRvbSA9ICgpOiBudW1iZXIgPT4ge1xuICAgIC8vIElkcyBhcmUgZHJhd24gZmlyc3QsIGFuZCBtdXN0IGRpZmZlci5cbiAgICB0aGlzLiNkcmF3bisrO1xuICAgIHJldHVybiB0aGlzLmRyYXc7XG4gIH07XG5cbiAgYWZ0ZXIgPSAobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHsgYXQ6IHRoaXMucGFzc2VkICsgbXMsIHJ1biB9O1xuICAgIHRoaXMuI3RpbWVycy5hZGQodGltZXIpO1xuICAgIHJldHVybiAoKSA9PiB0aGlzLiN0aW1lcnMuZGVsZXRlKHRpbWVyKTtcbiAgfTtcblxuICBvcGVuID0gKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZSA9PiB7XG4gICAgY29uc3Qgd2lyZSA9IG5ldyBGYWtlV2lyZSh1cmwsIHByb3RvY29scyk7XG4gICAgdGhpcy53aXJlcy5wdXNoKHdpcmUpO1xuICAgIHJldHVybiB3aXJlIGFzIHVua25vd24gYXMgV2lyZTtcbiAgfTtcblxuICByZWFjaGFibGUgPSBhc3luYyAoKTogUHJvbWlzZTxib29sZWFuPiA9PiB0aGlzLnNlcnZlckFuc3dlcnM7XG5cbiAgLyoqIExldHMgd2hhdCB3YWl0cyBmb3IgcHJvbWlzZXMgZ28gb24uICovXG4gIGFzeW5jIHNldHRsZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDIwOyBpKyspIGF3YWl0IFByb21pc2UucmVzb2x2ZSgpO1xuICB9XG5cbiAgYXN5bmMgcGFzcyhtczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgdW50aWwgPSB0aGlzLnBhc3NlZCArIG1zO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gICAgICBjb25zdCBkdWUgPSBbLi4udGhpcy4jdGltZXJzXS5maWx0ZXIoKHRpbWVyKSA9PiB0aW1lci5hdCA8PSB1bnRpbCkuc29ydCgoYSwgYikgPT4gYS5hdCAtIGIuYXQpWzBdO1xuICAgICAgaWYgKCFkdWUpIGJyZWFrO1xuICAgICAgdGhpcy4jdGltZXJzLmRlbGV0ZShkdWUpO1xuICAgICAgdGhpcy5wYXNzZWQgPSBNYXRoLm1heCh0aGlzLnBhc3NlZCwgZHVlLmF0KTtcbiAgICAgIGR1ZS5ydW4oKTtcbiAgICB9XG4gICAgdGhpcy5wYXNzZWQgPSB1bnRpbDtcbiAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndpcmVzLmF0KC0xKSE7XG4gIH1cbn1cblxuLyoqIEEgc29ja2V0LCBhbmQgYWxsIHRoYXQgaXQgaGFzIHRvbGQuICovXG5leHBvcnQgY2xhc3MgU3RhZ2Uge1xuICByZWFkb25seSB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICByZWFkb25seSBtZXNzYWdlczogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgdG9sZDogW3N0cmluZywgSnNvbl1bXSA9IFtdO1xuICByZWFkb25seSBzb2NrZXQ6IFNpZGV3aXJlU29ja2V0O1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKSB7XG4gICAgdGhpcy53b3JsZCA9IHdvcmxkO1xuICAgIHRoaXMuc29ja2V0ID0gbmV3IFNpZGV3aXJlU29ja2V0KHsgdXJsOiBcIndzczovL2hvc3QvZGV2P2Jvb2tpbmdfaWQ9MVwiLCB0b2tlbjogXCJ0MVwiLCAuLi5vcHRpb25zIH0sIHdvcmxkKTtcbiAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMubWVzc2FnZXMucHVzaChldmVudC5kYXRhKSk7XG4gICAgZm9yIChjb25zdCB0eXBlIG9mIFtcIm9wZW5cIiwgXCJyZXN1bWVkXCIsIFwicmVjb25uZWN0XCIsIFwiZ2FwXCIsIFwibm90aWNlXCIsIFwiY2xvc2VcIl0gYXMgY29uc3QpIHtcbiAgICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIodHlwZSwgKGV2ZW50KSA9PiB7XG4gICAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICAgIHRoaXMudG9sZC5wdXNoKFt0eXBlLCBldmVudCBhcyB1bmtub3duIGFzIEpzb25dKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBBIHNvY2tldCB3aG9zZSBjb25uZWN0aW9uIGlzIHRoZXJlLCBhbmQga25vd3Mgd2hlcmUgaXQgc3RhbmRzOiBhdCA0MCBvZiB0aGUgaG9tZS4gKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4ob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpOiBQcm9taXNlPFN0YWdlPiB7XG4gICAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2Uob3B0aW9ucywgd29ybGQpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHdvcmxkLndpcmUuYWNjZXB0KCk7XG4gICAgd29ybGQud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHJldHVybiBzdGFnZTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53b3JsZC53aXJlO1xuICB9XG5cbiAgdGVsbGluZ3ModHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy50b2xkLmZpbHRlcigoW29uZV0pID0+IG9uZSA9PT0gdHlwZSkubWFwKChbLCBldmVudF0pID0+IGV2ZW50KTtcbiAgfVxuXG4gIC8qKiBUaGUgbnVtYmVycyBvZiB0aGUgZnJhbWVzIHRoYXQgY2FtZSwgaW4gdGhlaXIgb3JkZXIuICovXG4gIG51bWJlcnMoKTogbnVtYmVyW10ge1xuICAgIHJldHVybiB0aGlzLm1lc3NhZ2VzLm1hcCgodGV4dCkgPT4gKEpTT04ucGFyc2UodGV4dCkgYXMgeyBuOiBudW1iZXIgfSkubik7XG4gIH1cblxuICAvKiogVGhlIG5leHQgY29ubmVjdGlvbiBpcyB0aGVyZS4gKi9cbiAgYXN5bmMgcmVjb25uZWN0KCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMud29ybGQucGFzcygxNl8wMDApO1xuICAgIHRoaXMud2lyZS5hY2NlcHQoKTtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnNldHRsZSgpO1xuICB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZShzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2ggPSBcImVwb2NoMDAxXCIpOiBKc29uIHtcbiAgcmV0dXJuIHsgLi4uKGNoYW5uZWwgJiYgeyBjaGFubmVsIH0pLCBlcG9jaCwgc2VxLCBtYXJrOiBgbWFyayR7U3RyaW5nKHNlcSkucGFkU3RhcnQoNCwgXCIwXCIpfWAgfTtcbn1cblxuLyoqIEEgZnJhbWUgd2l0aCBhIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBudW1iZXJlZChzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2g/OiBzdHJpbmcpOiBKc29uIHtcbiAgcmV0dXJuIHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IHNlcSwgc2lkZXdpcmU6IHBsYWNlKHNlcSwgY2hhbm5lbCwgZXBvY2gpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZXN1bWVkKGxvZ3M6IEpzb25bXSwgY29ubmVjdGlvbl9pZCA9IFwiYzFcIik6IEpzb24ge1xuICBjb25zdCBlbnRyaWVzID0gbG9ncy5tYXAoKGxvZykgPT4gKHsgY29tcGxldGU6IHRydWUsIC4uLmxvZyB9KSk7XG4gIHJldHVybiB7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkLCBsb2dzOiBlbnRyaWVzIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDQ3JCLElBQU0sVUFBVTtBQUdULFNBQVMsUUFBUSxTQUFpQixRQUF3QjtBQUMvRCxTQUFPLFNBQVMsS0FBSyxJQUFJLFNBQVMsTUFBTyxLQUFLLE9BQU87QUFDdkQ7QUFHTyxTQUFTLFFBQVEsT0FBZSxNQUFjLFFBQXdCO0FBQzNFLFNBQU8sU0FBUyxPQUFPLFNBQVM7QUFDbEM7OztBQ1dPLFNBQVMsS0FBSyxNQUFxQjtBQUN4QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixRQUFRO0FBQUEsRUFFUjtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU0sU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDcEQ7QUFHTyxTQUFTLFFBQVEsTUFBb0M7QUFDMUQsU0FBTyxRQUFRLE9BQU8sU0FBUyxZQUFZLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSyxPQUFtQjtBQUN4RjtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQW9DLE9BQU8sVUFBVTtBQUc5RCxTQUFTLFVBQVUsT0FBbUM7QUFDM0QsUUFBTUEsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJQSxVQUFTLENBQUM7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBUyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLGNBQWMsR0FBRyxLQUFLLE1BQU87QUFDNUYsU0FBTyxVQUFVQSxTQUFRO0FBQzNCO0FBRU8sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLFFBQVEsQ0FBQ0EsV0FBVSxVQUFVQSxNQUFLLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsV0FBVyxPQUFvQztBQUM3RCxRQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QyxTQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSztBQUM3QztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsTUFBTSxTQUFTLE1BQU0sY0FBYyxNQUFNLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDM0Y7QUFHTyxTQUFTLFlBQVksUUFBMEI7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksUUFBUTtBQUNaLE1BQUksUUFBUTtBQUVaLGFBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE9BQU8sU0FBUyw0QkFBNEIsR0FBRztBQUMvRSxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxVQUFVLEVBQUcsU0FBUTtBQUNuRCxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWSxFQUFHLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUOzs7QUNsRU8sSUFBTSxhQUFhLEtBQUs7QUFDL0IsSUFBTSxrQkFBa0I7QUFFeEIsSUFBTSxTQUFTO0FBR1IsSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFDckIsT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQWdCLElBQXFCO0FBQy9DLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUMzQixTQUFLLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFDN0IsU0FBSyxLQUFLO0FBQ1YsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUFZTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQThCO0FBQ2pDLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELFdBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFFBQUksS0FBSyxLQUFNLE1BQUssUUFBUSxlQUFlO0FBQUEsUUFDdEMsTUFBSyxZQUFZLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUUxQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLFlBQWEsUUFBTztBQUN6RCxTQUFLLE9BQU8sTUFBTTtBQUNsQixRQUFJLE1BQU0sU0FBUyxRQUFTLE1BQUssT0FBTyxJQUFJLGNBQWMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFFBQ3BFLE1BQUssUUFBUTtBQUNsQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxnQkFBc0I7QUFDcEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFFBQUksUUFBUSxLQUFLLE9BQVEsTUFBSyxRQUFRLFFBQVEsS0FBSyxZQUFZLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLFNBQVMsSUFBa0I7QUFDekIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksTUFBTTtBQUM5QyxXQUFLLFNBQVM7QUFDZCxXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxLQUFLLE1BQWtCO0FBQ3JCLFFBQUksS0FBSyxTQUFTLElBQUksRUFBRyxNQUFLLE9BQU87QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQWtCO0FBQzVCLFFBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQzFCLFNBQUssUUFBUSxRQUFRLE1BQU07QUFDekIsVUFBSSxLQUFLLGVBQWdCLE1BQUssWUFBWSxJQUFJO0FBQUEsVUFDekMsTUFBSyxTQUFTLEVBQUUsYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ3hELENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE9BQW9CO0FBQ3hCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLGVBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLElBQVksTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFTO0FBQ25ELFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUMvQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssTUFBTTtBQUNYLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQWUsUUFBNkQ7QUFDNUYsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsVUFBVSxVQUFVLFdBQVcsRUFBRSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQ3hFLFVBQU0sSUFBSSxVQUFVLHNFQUFzRTtBQUFBLEVBQzVGO0FBQ0EsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLElBQUksT0FBMEIsS0FBSztBQUNyRSxRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxDQUFDO0FBQ3JDLFNBQU8sRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRztBQUNsRzs7O0FDM0tBLElBQU0sWUFBWTtBQUNsQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxRQUFRLENBQUMsS0FBTyxLQUFPLEdBQU07QUFFbkMsSUFBTSxVQUFVO0FBZVQsSUFBTSxTQUFOLE1BQWE7QUFBQTtBQUFBLEVBRWxCLE9BQU87QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLEVBQ1QsT0FBTyxvQkFBSSxJQUFhO0FBQUEsRUFDeEIsU0FBUztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksTUFBWSxPQUFvQjtBQUMxQyxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBLEVBRUEsT0FBYTtBQUNYLFNBQUssV0FBVztBQUNoQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBLEVBRUEsTUFBWTtBQUNWLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDcEMsVUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsT0FBTyxDQUFDO0FBQ2hFLFVBQU0sQ0FBQyxPQUFPLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQztBQUM1QyxTQUFLLEtBQUssSUFBSSxFQUFFO0FBQ2hCLFNBQUs7QUFDTCxTQUFLO0FBQ0wsU0FBSyxNQUFNO0FBQUEsTUFDVCxLQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsSUFBSSxHQUFJLE1BQU0sVUFBVSxFQUFFLE1BQU0sR0FBSSxHQUFJLFFBQVEsVUFBVSxFQUFFLEtBQUssUUFBUSxFQUFHLENBQUM7QUFBQSxJQUNoSDtBQUNBLFFBQUksTUFBTyxNQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDL0MsTUFBSyxPQUFPO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sRUFBRSxhQUFhLE1BQU0sSUFBSSxLQUFLO0FBQ3BDLFFBQUksQ0FBQyxNQUFNLFFBQVE7QUFDakIsVUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLE1BQU07QUFBQSxJQUNsQyxXQUFXLENBQUMsS0FBSyxNQUFNO0FBQ3JCLFdBQUssTUFBTSxRQUFRLFdBQVcsU0FBUyxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU07QUFDbEUsYUFBSyxLQUFLO0FBQ1YsWUFBSSxNQUFNLE9BQVEsTUFBSyxJQUFJO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0I7QUFDNUIsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLEtBQUs7QUFDaEMsVUFBTSxVQUFXLE1BQU0sS0FBbUIsT0FBTyxPQUFPO0FBQ3hELFNBQUs7QUFDTCxRQUFJLFFBQVEsV0FBVyxHQUFHO0FBQ3hCLFdBQUssT0FBTyxJQUFJO0FBQ2hCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxPQUFnQztBQUM5QyxRQUFJLENBQUMsTUFBTSxPQUFRLE1BQUssTUFBTTtBQUM5QixZQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDakQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF5QjtBQUM3QixRQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUcsUUFBTztBQUNqRCxTQUFLO0FBRUwsUUFBSSxNQUFNLFNBQVMsV0FBWSxNQUFLLE9BQU87QUFBQSxRQUN0QyxNQUFLLE9BQU8sS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBZTtBQUNiLFVBQU0sT0FBTyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQ2xDLFNBQUssTUFBTSxRQUFRLFNBQVMsTUFBTyxTQUFTLFNBQVksS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLENBQUU7QUFBQSxFQUN0RjtBQUFBLEVBRUEsV0FBaUI7QUFDZixVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFFdkIsUUFBSSxNQUFNLE1BQU8sTUFBSyxRQUFRO0FBQUEsUUFDekIsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUN4QjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxPQUFPO0FBQ3pCLFNBQUssT0FBTyxRQUFRLEtBQUssS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxPQUFPLE1BQXFCO0FBQzFCLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxJQUFZLEtBQXVCO0FBQ3ZDLFNBQUssS0FBSztBQUNWLFNBQUssV0FBVyxLQUFLLE9BQU8sWUFBWSxNQUFNLElBQUksR0FBRztBQUFBLEVBQ3ZEO0FBQ0Y7OztBQ3hHQSxJQUFNQyxXQUFVLEtBQUssS0FBSztBQUVuQixTQUFTLGdCQUFnQixNQUE0QjtBQUMxRCxTQUFPO0FBQUEsSUFDTCxLQUFLLEtBQUs7QUFBQSxJQUNWLFFBQVEsS0FBSztBQUFBLElBQ2IsTUFBTSxJQUFJLEtBQUs7QUFDYixZQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUssSUFBSSxJQUFJQSxRQUFPLENBQUM7QUFDbkQsYUFBTyxNQUFNLGFBQWEsS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxNQUFNLENBQUMsS0FBSyxjQUFjLEtBQU0sUUFBUSxXQUF5QixLQUFLLFNBQVM7QUFBQSxJQUMvRSxNQUFNLFVBQVUsS0FBSztBQUNuQixVQUFJO0FBQ0YsY0FBTSxNQUFNLElBQUksUUFBUSxPQUFPLE1BQU0sRUFBRSxRQUFRLFFBQVEsRUFBRSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sVUFBVSxDQUFDO0FBQy9GLGVBQU87QUFBQSxNQUNULFFBQVE7QUFDTixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFBQSxJQUNBLE1BQU07QUFBQSxFQUNSO0FBQ0Y7OztBQzlDQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sYUFBYTtBQUVuQixJQUFNLFNBQVM7QUFDZixJQUFNLGFBQWEsTUFBTTtBQUN6QixJQUFNLFdBQVcsTUFBTTtBQVNoQixJQUFNLFFBQVEsQ0FBQyxRQUFnQixPQUFPLFNBQWUsRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNO0FBWXJGLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDaEIsU0FBUztBQUFBO0FBQUEsRUFFVCxRQUFRO0FBQUE7QUFBQSxFQUVSLFFBQVE7QUFBQTtBQUFBLEVBRVIsT0FBTztBQUFBO0FBQUEsRUFFUCxXQUFXO0FBQUEsRUFDWDtBQUFBLEVBQ1M7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFVBQW9CLENBQUM7QUFBQSxFQUNyQixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixrQkFBa0I7QUFBQSxFQUVsQixZQUFZLGFBQTBCLE9BQWtCLE1BQVksT0FBMkI7QUFDN0YsU0FBSyxlQUFlO0FBQ3BCLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTSxXQUFXLE1BQU0sS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLDhCQUE4QixDQUFDLENBQUM7QUFDMUYsU0FBSyxTQUFTLE1BQU07QUFDbEIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxNQUFNLFFBQVEsWUFBWSxVQUFVLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3RGLFdBQUssV0FBVztBQUNoQixZQUFNLE9BQU8sSUFBSTtBQUFBLElBQ25CO0FBQ0EsU0FBSyxZQUFZLENBQUMsVUFBNkI7QUFDN0MsV0FBSyxjQUFjO0FBQ25CLFlBQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxJQUN0QztBQUNBLFNBQUssVUFBVSxDQUFDLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBVyxLQUFLLElBQUksRUFBRSxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3ZGLFNBQUssVUFBVSxNQUFNO0FBQUEsSUFBQztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFlBQXFCO0FBQ3ZCLFdBQU8sS0FBSyxrQkFBa0IsS0FBSyxZQUFZO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsU0FBSztBQUFBLEVBQ1A7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFlLFFBQXVCO0FBQ3pDLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQ2xCLGVBQVcsVUFBVSxLQUFLLFFBQVMsUUFBTztBQUMxQyxTQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sWUFBWSxLQUFLLE1BQU0sVUFBVTtBQUNoRSxTQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxNQUFNLElBQVksS0FBMEI7QUFDMUMsU0FBSyxRQUFRLEtBQUssS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRDtBQUFBLEVBRUEsSUFBSSxLQUFnQjtBQUNsQixRQUFJLEtBQUssTUFBTztBQUNoQixTQUFLLEtBQUs7QUFDVixTQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUM3QjtBQUFBLEVBRUEsYUFBbUI7QUFDakIsU0FBSyxNQUFNLFlBQVksTUFBTTtBQUMzQixVQUFJLEtBQUssZUFBZSxZQUFZO0FBQ2xDLGFBQUssSUFBSSxNQUFNLDRCQUE0QixDQUFDO0FBQzVDO0FBQUEsTUFDRjtBQUNBLFdBQUssV0FBVztBQUNoQixXQUFLLGtCQUFrQixLQUFLO0FBQzVCLFdBQUssWUFBWTtBQUNqQixXQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxNQUFNO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUs7QUFBQSxFQUNQO0FBQ0Y7OztBQ2xIQSxJQUFNLGFBQWE7QUFPWixJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFFTixZQUFZLFNBQXNDLE9BQWU7QUFDL0QsU0FBSyxXQUFXO0FBQ2hCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE9BQTBDO0FBQ3hDLFVBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDdkMsU0FBSyxPQUFPLEtBQUs7QUFDakIsV0FBTyxFQUFFLE9BQU8sV0FBVyxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsR0FBRyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDcEY7QUFBQSxFQUVBLEtBQUssT0FBZ0IsS0FBcUI7QUFDeEMsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxFQUFFLElBQUksS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUFBLEVBQ25HO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLFVBQW1CO0FBQ2pCLFdBQU8sS0FBSyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsRUFDM0Q7QUFBQSxFQUVBLFFBQWlCO0FBQ2YsUUFBSTtBQUNGLGFBQU8sS0FBSyxNQUFNLEtBQUssVUFBVSxRQUFRLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRSxPQUFPLE9BQU87QUFBQSxJQUMxRSxRQUFRO0FBQ04sYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE9BQU8sT0FBc0I7QUFDM0IsUUFBSTtBQUNGLFVBQUksTUFBTSxPQUFRLE1BQUssVUFBVSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsVUFDbkUsTUFBSyxVQUFVLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDekMsUUFBUTtBQUFBLElBRVI7QUFBQSxFQUNGO0FBQ0Y7OztBQzNDQSxlQUFzQixTQUFZLE9BQTZCO0FBQzdELFNBQU8sT0FBTyxVQUFVLGFBQWEsTUFBTyxNQUErQixJQUFJO0FBQ2pGO0FBR08sU0FBUyxRQUFRLEtBQWEsT0FBMkIsU0FBZ0U7QUFDOUgsTUFBSSxPQUFPLElBQUksU0FBUyxHQUFHLElBQUksTUFBTTtBQUNyQyxRQUFNLE1BQU0sQ0FBQyxNQUFjLFVBQXdCO0FBQ2pELFdBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLG1CQUFtQixLQUFLLENBQUM7QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFFBQVEsV0FBVyxNQUFPLEtBQUksVUFBVSxHQUFHO0FBQy9DLE1BQUksUUFBUSxRQUFRLE1BQU8sS0FBSSxPQUFPLEdBQUc7QUFDekMsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDckQsTUFBSSxRQUFRLFlBQVksV0FBWSxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsVUFBVSxLQUFLLEVBQUU7QUFDL0UsTUFBSSxTQUFTLEtBQUs7QUFDbEIsU0FBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDOUI7OztBQ3hCQSxJQUFNLGFBQWE7QUFFbkIsSUFBTSxjQUFjO0FBRXBCLElBQU0sWUFBWTtBQUVsQixJQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sSUFBSSxNQUFxQixHQUFHLEtBQUssSUFBSSxHQUFHO0FBRXpELElBQU0sUUFBTixNQUFlO0FBQUE7QUFBQSxFQUVwQixVQUFVO0FBQUEsRUFDRCxRQUFRLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUV6QyxTQUFnQyxDQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFNBQTZCLEtBQTRDO0FBQ25GLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLENBQUM7QUFBQSxFQUNqRTtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxLQUFLLFdBQVcsS0FBSztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFlBQXFCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQSxFQUVBLFFBQVEsUUFBdUI7QUFDN0IsZUFBV0MsVUFBUyxPQUFRLE1BQUssS0FBS0EsT0FBTSxPQUFPLEVBQUUsS0FBS0E7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLENBQUM7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxNQUFlO0FBQ2IsVUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFVBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFJLFFBQVE7QUFDWixlQUFXQSxVQUFTLEtBQUssVUFBVSxHQUFHO0FBQ3BDLGVBQVMsS0FBSyxVQUFVQSxNQUFLLEVBQUUsU0FBUztBQUN4QyxZQUFNLE9BQU8sTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNsRCxVQUFJLEtBQU0sT0FBTSxLQUFLQSxNQUFLO0FBQzFCLFlBQU0sSUFBSUEsT0FBTSxXQUFXLElBQUksT0FBT0EsT0FBTSxNQUFNLEVBQUU7QUFBQSxJQUN0RDtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBS0EsUUFBYyxPQUFpQjtBQUNsQyxVQUFNLE1BQU0sS0FBSyxLQUFLQSxPQUFNLE9BQU87QUFDbkMsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVVBLE9BQU0sU0FBU0EsT0FBTSxPQUFPLEdBQUcsSUFBSztBQUMzRCxVQUFNLE1BQU0sTUFBTUEsTUFBSztBQUN2QixRQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU8sS0FBSSxLQUFLLElBQUksS0FBSyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxDQUFDO0FBQ2pFLFdBQU8sSUFBSTtBQUNYLFFBQUksQ0FBQyxLQUFLLFFBQVMsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQTJCO0FBQ2pDLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLG9CQUFJLElBQW9CO0FBQzdELFNBQUssVUFBVTtBQUNmLGVBQVcsU0FBUyxTQUFTO0FBQzNCLFlBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLFVBQUksTUFBTSxXQUFXLE9BQU87QUFDMUIsWUFBSSxPQUFPO0FBQ1gsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQixPQUFPO0FBQ0wsY0FBTSxFQUFFLFVBQVUsR0FBR0EsT0FBTSxJQUFJO0FBQy9CLGFBQUssVUFBVSxLQUFLQSxRQUFPLGFBQWEsTUFBTSxNQUFNLElBQUksTUFBTSxXQUFXLEVBQUUsS0FBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSyxVQUFVO0FBQ2YsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxXQUFLLE9BQU8sR0FBRztBQUNmLFVBQUksSUFBSSxLQUFLLE9BQU8sR0FBRztBQUNyQixhQUFLLEtBQUssV0FBVyxNQUFTO0FBQzlCLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFNBQUssU0FBUyxDQUFDO0FBQ2YsU0FBSyxVQUFVO0FBQ2YsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxRQUFRLEdBQUc7QUFBQSxFQUN6RDtBQUFBLEVBRUEsVUFBVSxLQUFhLFFBQWUsVUFBbUIsT0FBcUI7QUFDNUUsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVUsT0FBTyxPQUFPO0FBR25DLFlBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxNQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLE9BQU8sR0FBRyxTQUFTLE9BQU87QUFDdEcsVUFBSSxNQUFPO0FBQUEsSUFDYjtBQUNBLFFBQUksQ0FBQyxZQUFZLFFBQVEsRUFBRyxNQUFLLEtBQUssT0FBTyxPQUFPO0FBQ3BELFNBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQW1CO0FBQ3hCLGVBQVM7QUFFUCxZQUFNLE9BQU8sSUFBSSxLQUNiLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUUsQ0FBQyxDQUFDLElBQ3RELENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUFNQSxPQUFNLFFBQVEsQ0FBQztBQUM5RCxVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsVUFBTSxPQUFPLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQXdCQSxPQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzNFLFVBQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDakcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLElBQUk7QUFDM0IsWUFBTSxVQUFVLENBQUMsU0FBUyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQzdFLFVBQUksUUFBUyxNQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLEtBQWEsRUFBRSxPQUFBQSxRQUFPLE1BQU0sR0FBa0I7QUFDbEQsUUFBSSxLQUFLLE9BQU8sTUFBTUEsTUFBSyxDQUFDO0FBQzVCLFFBQUksS0FBS0E7QUFDVCxRQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsUUFBSSxDQUFDLEtBQUs7QUFDUixVQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLFlBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixXQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsVUFBSSxJQUFJLE1BQU07QUFDWixhQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzdMQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVU7QUFDaEIsSUFBTUMsbUJBQWtCO0FBR2pCLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUFlTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBRVQsWUFBWSxPQUFxQjtBQUMvQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWlDO0FBQ3JDLFNBQUssS0FBSyx5QkFBeUI7QUFDbkMsU0FBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssU0FBdUI7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF5QjtBQUM3QixVQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFNBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPO0FBQzlCLFlBQU0sU0FBUyxZQUFZLE1BQU1BLGtCQUFpQixNQUFNLEtBQUssVUFBVSxFQUFFLFNBQVMsWUFBWSxDQUFDLENBQUM7QUFDaEcsV0FBSyxVQUFVLENBQUMsRUFBRSxZQUFZLEtBQUssUUFBUSxNQUFNO0FBQy9DLGFBQUssVUFBVTtBQUNmLGVBQU87QUFDUCxZQUFJLE9BQU8sUUFBUSxVQUFVO0FBQzNCLGVBQUssVUFBVSxHQUFHO0FBQ2xCLGtCQUFRLEdBQUc7QUFBQSxRQUNiLE1BQU8sUUFBTyxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQzFDO0FBQ0EsV0FBSyxLQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsUUFBSSxDQUFDLEtBQUssV0FBWSxNQUFNLFNBQVMsVUFBVSxNQUFNLGdCQUFnQixLQUFLLElBQU0sUUFBTztBQUV2RixTQUFLLFNBQVMsTUFBTSxTQUFTLFVBQVUsQ0FBQyx1QkFBdUIsVUFBVSxFQUFFLFNBQVMsT0FBTyxNQUFNLElBQUksQ0FBQztBQUN0RyxTQUFLLFFBQVEsS0FBSztBQUNsQixRQUFJLENBQUMsS0FBSyxPQUFRLE1BQUssT0FBTyxRQUFRO0FBQ3RDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFVLEtBQStCO0FBQ3ZDLFVBQU0sRUFBRSxXQUFXLFlBQVksSUFBSSxLQUFLO0FBQ3hDLFNBQUssU0FBUztBQUNkLFFBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBUTtBQUN4QyxTQUFLLFNBQVMsWUFBWSxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUksQ0FBQyxHQUFHLE1BQU07QUFFckUsV0FBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxHQUFHLENBQUM7QUFBQSxJQUM5QyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNyRkEsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxFQUM5QyxPQUFnQixhQUFhO0FBQUEsRUFDN0IsT0FBZ0IsT0FBTztBQUFBLEVBQ3ZCLE9BQWdCLFVBQVU7QUFBQSxFQUMxQixPQUFnQixTQUFTO0FBQUEsRUFFekIsU0FBMkQ7QUFBQSxFQUMzRCxZQUFpRTtBQUFBLEVBQ2pFLFVBQTZEO0FBQUE7QUFBQSxFQUc3RCxNQUFNO0FBQUE7QUFBQSxFQUVOO0FBQUEsRUFFUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxFQUMxQyxTQUFTO0FBQUEsRUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxFQUNuQyxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxVQUFNO0FBQ04sVUFBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsVUFBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxTQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQzVDO0FBQ0EsU0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUMvRDtBQUFBLE1BQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsU0FBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELFNBQUssVUFBVTtBQUFBLE1BQ2I7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsTUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDL0M7QUFFQSxTQUFLLGlCQUFpQixRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzdELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssWUFBWSxLQUFLLENBQUM7QUFDbkUsU0FBSyxpQkFBaUIsU0FBUyxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUMvRCxTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFFBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsV0FBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxFQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE1BQXNDO0FBQ3pDLFdBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUF3QjtBQUNuQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLFFBQVE7QUFDakQsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxDQUFDLENBQUM7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLFNBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsRUFDcEU7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsVUFBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixVQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixRQUFJO0FBQ0YsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUIsWUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxVQUFJLE9BQU8sRUFBRztBQUNkLFdBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxZQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssY0FBYyxLQUFLLFFBQVEsS0FBSyxhQUFhLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUNyRyxXQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVE7QUFDbEMsVUFBSSxNQUFPLE1BQUssUUFBUTtBQUFBLFVBQ25CLE1BQUssUUFBUTtBQUFBLElBQ3BCLFNBQVMsT0FBTztBQUNkLFVBQUksT0FBTyxFQUFHO0FBQ2QsVUFBSSxNQUFPLE1BQUssY0FBYyxLQUFLO0FBQUEsVUFDOUIsTUFBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW1CO0FBQzFCLFNBQUssTUFBTSxJQUFJLFFBQVEsdUJBQXVCLElBQUk7QUFDbEQsUUFBSSxLQUFLLFFBQVEsSUFBSztBQUN0QixTQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssR0FBRztBQUN2QyxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDekMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBZ0I7QUFDdEIsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxXQUFLLFFBQVEsS0FBSyx1QkFBdUIsV0FBVyxXQUFXO0FBQy9EO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxRQUFRLEtBQUssYUFBYSxLQUFLLGFBQWEsT0FBTyxDQUFDO0FBQ2xFLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDaEUsU0FBSyxNQUFNLGFBQWEsRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxjQUFjLE9BQW1CO0FBQy9CLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFjLEVBQUUsTUFBTSxHQUFTLEtBQXlCO0FBQzVELFFBQUksQ0FBRSxNQUFNLEtBQUssYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFJO0FBQ3BELFNBQUssV0FBVyxVQUFVLEtBQUssZ0JBQWdCLEtBQUssV0FBVyxJQUFJO0FBQ25FLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQUksS0FBSyxZQUFZLFNBQVUsTUFBSyxRQUFRLEtBQUssMkRBQTJEO0FBQUEsRUFDOUc7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsVUFBTSxTQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxXQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxXQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVdDLFVBQWdCLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLEtBQUtBLE1BQUs7QUFDN0UsU0FBSyxRQUFRLEtBQUs7QUFDbEIsVUFBTSxVQUFVLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzVFLFdBQU8sV0FBVyxPQUFPLEVBQUUsRUFBRSxXQUFXLEtBQUssT0FBTztBQUFBLEVBQ3REO0FBQUEsRUFFQSxTQUFTLE1BQVksT0FBeUI7QUFDNUMsVUFBTSxFQUFFLE1BQU0sZ0JBQWdCLEtBQUssSUFBSTtBQUN2QyxRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFdBQUssUUFBUSxTQUFTLE9BQU8sSUFBSSxLQUFLLFlBQVk7QUFDbEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixXQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ2xHO0FBQUEsRUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixVQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSUEsUUFBTztBQUNULFdBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsUUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixRQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsWUFBWSxRQUF5QjtBQUNuQyxRQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxTQUFTLEVBQUUsTUFBTSxLQUFLLEdBQWdCO0FBQ3BDLFNBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFFBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLFNBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsUUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxRQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxXQUFPLEtBQUssY0FBYyxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQ3hGO0FBQUEsRUFFQSxRQUFRLEtBQVUsUUFBc0I7QUFDdEMsUUFBSSxLQUFLLE9BQVE7QUFDakIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXLE1BQU07QUFDdEIsZUFBVyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFHLE9BQU0sS0FBSyxLQUFNLElBQUksTUFBTTtBQUMzRixTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLFNBQUssUUFBUSxNQUFNLElBQUksTUFBTSxNQUFNLENBQUM7QUFDcEMsU0FBSyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDOUQ7QUFDRjs7O0FDdGJPLElBQU0sV0FBTixNQUErQjtBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQWlDO0FBQUEsRUFDakMsWUFBMkQ7QUFBQSxFQUMzRCxVQUE0RjtBQUFBLEVBQzVGLFVBQWtDO0FBQUEsRUFDekIsT0FBaUIsQ0FBQztBQUFBLEVBQzNCO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksS0FBYSxXQUFxQjtBQUM1QyxTQUFLLE1BQU07QUFDWCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixTQUFLLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLE1BQU0sTUFBcUI7QUFDekIsU0FBSyxhQUFhLEtBQUssU0FBUyxLQUFLLGFBQWE7QUFDbEQsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFTO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFBQSxFQUMxRDtBQUFBLEVBRUEsT0FBYTtBQUNYLFdBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLE9BQXNCO0FBQ3hCLFNBQUssWUFBWSxFQUFFLE1BQU0sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUFBLEVBRUEsSUFBSSxPQUFPLE1BQU0sU0FBUyxJQUFVO0FBQ2xDLFNBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLEtBQUssY0FBYztBQUFBLEVBQzVCO0FBQ0Y7QUFPTyxJQUFNLFFBQU4sTUFBbUM7QUFBQTtBQUFBLEVBRXhDLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLGdCQUFnQjtBQUFBLEVBQ1AsUUFBb0IsQ0FBQztBQUFBLEVBQ3JCLE9BQU8sSUFBSSxZQUFZO0FBQUEsRUFDaEMsVUFBVSxvQkFBSSxJQUFXO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBRVQsTUFBTSxNQUFjLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFFckMsU0FBUyxNQUFjO0FBRXJCLFNBQUs7QUFDTCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxRQUFRLENBQUMsSUFBWSxRQUErQjtBQUNsRCxVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDMUMsU0FBSyxRQUFRLElBQUksS0FBSztBQUN0QixXQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxPQUFPLENBQUMsS0FBYSxjQUE4QjtBQUNqRCxVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssU0FBUztBQUN4QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFlBQThCLEtBQUs7QUFBQTtBQUFBLEVBRy9DLE1BQU0sU0FBd0I7QUFDNUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUssT0FBTSxRQUFRLFFBQVE7QUFBQSxFQUNyRDtBQUFBLEVBRUEsTUFBTSxLQUFLLElBQTJCO0FBQ3BDLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsZUFBUztBQUNQLFlBQU0sS0FBSyxPQUFPO0FBQ2xCLFlBQU0sTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDO0FBQ2hHLFVBQUksQ0FBQyxJQUFLO0FBQ1YsV0FBSyxRQUFRLE9BQU8sR0FBRztBQUN2QixXQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEVBQUU7QUFDMUMsVUFBSSxJQUFJO0FBQUEsSUFDVjtBQUNBLFNBQUssU0FBUztBQUNkLFVBQU0sS0FBSyxPQUFPO0FBQUEsRUFDcEI7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDekI7QUFDRjtBQUdPLElBQU0sUUFBTixNQUFNLE9BQU07QUFBQSxFQUNSLFFBQVEsSUFBSSxNQUFNO0FBQUEsRUFDbEIsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCLE9BQXlCLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBRVQsWUFBWSxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBRztBQUN2RSxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsSUFBSSxlQUFlLEVBQUUsS0FBSywrQkFBK0IsT0FBTyxNQUFNLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDdkcsU0FBSyxPQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRixlQUFXLFFBQVEsQ0FBQyxRQUFRLFdBQVcsYUFBYSxPQUFPLFVBQVUsT0FBTyxHQUFZO0FBQ3RGLFdBQUssT0FBTyxpQkFBaUIsTUFBTSxDQUFDLFVBQVU7QUFDNUMsY0FBTSxlQUFlO0FBQ3JCLGFBQUssS0FBSyxLQUFLLENBQUMsTUFBTSxLQUF3QixDQUFDO0FBQUEsTUFDakQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FBSyxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBbUI7QUFDN0YsVUFBTSxRQUFRLElBQUksT0FBTSxTQUFTLEtBQUs7QUFDdEMsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxLQUFLLE9BQU87QUFDbEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxVQUFNLE1BQU0sT0FBTztBQUNuQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxTQUFTLE1BQXNCO0FBQzdCLFdBQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDM0U7QUFBQTtBQUFBLEVBR0EsVUFBb0I7QUFDbEIsV0FBTyxLQUFLLFNBQVMsSUFBSSxDQUFDLFNBQVUsS0FBSyxNQUFNLElBQUksRUFBb0IsQ0FBQztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLE1BQU0sWUFBMkI7QUFDL0IsVUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFNO0FBQzVCLFNBQUssS0FBSyxPQUFPO0FBQ2pCLFVBQU0sS0FBSyxNQUFNLE9BQU87QUFBQSxFQUMxQjtBQUNGO0FBRU8sU0FBUyxNQUFNLEtBQWEsU0FBa0IsUUFBUSxZQUFrQjtBQUM3RSxTQUFPLEVBQUUsR0FBSSxXQUFXLEVBQUUsUUFBUSxHQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxHQUFHO0FBQ2hHO0FBT08sU0FBUyxRQUFRLE1BQWMsZ0JBQWdCLE1BQVk7QUFDaEUsUUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsRUFBRSxVQUFVLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sUUFBUTtBQUN6RDs7O0FadkxBLFNBQVMsTUFBTSxTQUEyRDtBQUN4RSxRQUFNLFVBQVUsRUFBRSxPQUFPLFNBQVMsT0FBTyxPQUFxQjtBQUM5RCxVQUFRO0FBQUEsSUFDTixNQUFPLFFBQVEsUUFBUTtBQUFBLElBQ3ZCLENBQUMsVUFBbUIsT0FBTyxPQUFPLFNBQVMsRUFBRSxPQUFPLFVBQVUsTUFBTSxDQUFDO0FBQUEsRUFDdkU7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxJQUFNLFNBQVMsQ0FBQyxVQUF5QixNQUFNLEtBQUssT0FBTyxTQUFTO0FBRXBFLElBQU0sTUFBTSxDQUFDLE9BQWMsUUFBUSxPQUFPLEtBQUssRUFBRSxHQUFHLEVBQUUsTUFDcEQsTUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sYUFBYSxPQUFPLEdBQUcsQ0FBQztBQUV4RCxLQUFLLHlCQUF5QixZQUFZO0FBQ3hDLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxNQUFNLEtBQUssQ0FBQyxDQUFDO0FBQ3BFLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLE1BQU0sSUFBSSxPQUFPLE9BQU87QUFDL0IsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFDOUIsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLEdBQUcsMEJBQTBCO0FBQ2pFLENBQUM7QUFFRCxLQUFLLGdDQUFnQyxZQUFZO0FBQy9DLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDeEQsUUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEtBQUssS0FBSztBQUMvQixRQUFNLFFBQVEsRUFBRSxNQUFNLFNBQVMsTUFBTSxvQkFBb0IsU0FBUyxNQUFNLFlBQVksTUFBTSxRQUFRLEtBQUssYUFBYSxHQUFHO0FBQ3ZILFFBQU0sS0FBSyxJQUFJLEtBQUs7QUFDcEIsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLEdBQUcsSUFBSSxpQkFBaUIsYUFBYTtBQUM1QyxTQUFPLFVBQVUsQ0FBQyxJQUFJLE1BQU0sTUFBTSxJQUFJLE1BQU0sU0FBUyxJQUFJLE1BQU0sSUFBSSxJQUFJLE1BQU0sS0FBSyxHQUFHLENBQUMsb0JBQW9CLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDMUgsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDckMsQ0FBQztBQUVELEtBQUsscUNBQXFDLFlBQVk7QUFDcEQsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ2pGLFNBQU8sVUFBVSxPQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3JELE1BQUksS0FBSztBQUNULFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxVQUFVLE9BQU8sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUN4RCxRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sU0FBUyxNQUFNLG1CQUFtQixTQUFTLFVBQUssWUFBWSxLQUFLLGFBQWEsTUFBTSxLQUFLLEtBQUssRUFBRSxHQUFHLENBQUM7QUFDM0gsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLFVBQVUsT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDM0QsU0FBTyxVQUFVLElBQUksSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssR0FBRyxDQUFDLFFBQVEsVUFBVSxNQUFNLENBQUM7QUFDNUUsQ0FBQztBQUVELEtBQUssc0RBQXNELFlBQVk7QUFDckUsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixNQUFJLE9BQU87QUFDWCxRQUFNLFNBQVMsTUFBTyxPQUFRLE9BQU8sT0FBUTtBQUM3QyxRQUFNLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsS0FBSyxHQUFHLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxLQUFLLENBQUM7QUFDeEUsUUFBTSxNQUFNLENBQUMsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLE9BQU8sTUFBTTtBQUNuQyxTQUFLLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUM7QUFDMUMsV0FBTyxPQUFPLE1BQU0sTUFBTSxDQUFDLEVBQUcsS0FBSyxFQUFFLEVBQUU7QUFBQSxFQUN6QyxDQUFDO0FBQ0QsYUFBVyxNQUFNLElBQUssUUFBTyxNQUFNLElBQUksc0JBQXNCO0FBQzdELFNBQU8sU0FBUyxJQUFJLENBQUMsRUFBRyxNQUFNLEdBQUcsRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLEVBQUcsTUFBTSxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQzlELENBQUM7QUFFRCxLQUFLLG9EQUFvRCxZQUFZO0FBQ25FLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixPQUFLLE1BQU0sT0FBTyxLQUFLLGtFQUFrRTtBQUN6RixTQUFPLE1BQU0sTUFBTSxLQUFLLEtBQUssR0FBRyxFQUFFLEdBQUksb0ZBQW9GO0FBQzFILFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLGFBQWEsTUFBTSxLQUFLLEtBQUssRUFBRSxHQUFHLENBQUM7QUFDakUsT0FBSyxNQUFNLE9BQU8sS0FBSyxJQUFJO0FBQzNCLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxHQUFHLEVBQUUsR0FBSSxvQkFBb0I7QUFDNUQsQ0FBQztBQUVELEtBQUssOENBQThDLFlBQVk7QUFDN0QsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLGFBQVcsTUFBTSxDQUFDLE1BQU0sR0FBRyxHQUFHLEVBQUUsR0FBRztBQUNqQyxVQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLENBQUMsQ0FBQztBQUM1RCxXQUFPLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRSxJQUFJLEVBQUU7QUFDckMsUUFBSSxLQUFLO0FBQ1QsVUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixXQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFBQSxFQUNoQztBQUNBLFFBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsSUFBSSxLQUFLLENBQUMsR0FBRyxTQUFTO0FBQy9ELFFBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsQ0FBQyxHQUFHLFNBQVM7QUFDL0QsQ0FBQztBQUVELEtBQUsscUNBQXFDLFlBQVk7QUFDcEQsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLGFBQVcsUUFBUSxDQUFDLENBQUMsQ0FBQyxHQUFHLE9BQU8sVUFBVSxTQUFTLEVBQUcsT0FBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUssSUFBYyxDQUFDO0FBQzVHLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxRQUFRLENBQUM7QUFDeEMsQ0FBQztBQUVELEtBQUsscURBQXFELFlBQVk7QUFDcEUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDOUQsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUM5RCxRQUFNLENBQUMsS0FBSyxJQUFJLE9BQU8sS0FBSztBQUM1QixXQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUMxQixVQUFNLEtBQUssSUFBSTtBQUNmLFVBQU0sTUFBTSxVQUFVO0FBQ3RCLFVBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQyxFQUFFLENBQUM7QUFDNUMsVUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixXQUFPLFVBQVUsT0FBTyxLQUFLLEdBQUcsQ0FBQyxLQUFLLENBQUM7QUFBQSxFQUN6QztBQUNBLE1BQUksS0FBSztBQUNULFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLFVBQVUsQ0FBQyxJQUFJLE9BQU8sSUFBSSxLQUFLLEdBQUcsQ0FBQyxRQUFRLE1BQU0sQ0FBQztBQUMzRCxDQUFDO0FBRUQsS0FBSyxpRUFBaUUsWUFBWTtBQUNoRixRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLE9BQUssTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQztBQUMxQyxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFNBQU8sVUFBVSxPQUFPLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDbEMsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUM7QUFDcEMsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFNBQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUM7QUFDdEMsQ0FBQztBQUVELFdBQVcsV0FBVyxDQUFDLHlCQUF5Qiw4QkFBOEIsbUJBQW1CLEdBQUc7QUFDbEcsT0FBSywwQ0FBMEMsT0FBTyx5Q0FBeUMsWUFBWTtBQUN6RyxVQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3hELFVBQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxLQUFLO0FBQzVCLGVBQVcsQ0FBQyxHQUFHLE9BQU8sS0FBSyxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSSxFQUFFLEVBQUUsUUFBUSxHQUFHO0FBQ3pELFlBQU0sS0FBSyxJQUFJLEVBQUUsU0FBUyxjQUFjLE1BQU0sV0FBVyxLQUFLLENBQUM7QUFDL0QsWUFBTSxNQUFNLE1BQU0sS0FBSyxVQUFVLE1BQU8sQ0FBQztBQUN6QyxhQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsUUFBUSxJQUFJLENBQUM7QUFDeEMsWUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3hCLGFBQU8sVUFBVSxPQUFPLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxLQUFLO0FBQzVDLFlBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxJQUNqQztBQUNBLFFBQUksS0FBSztBQUNULFVBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsV0FBTyxNQUFNLElBQUksT0FBTyxNQUFNO0FBQzlCLFdBQU8sVUFBVSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQUEsRUFDckMsQ0FBQztBQUNIO0FBRUEsS0FBSyw4Q0FBOEMsWUFBWTtBQUM3RCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sT0FBTyxPQUFPLE9BQWU7QUFDakMsVUFBTSxNQUFNLE1BQU0sS0FBSyxFQUFFO0FBQ3pCLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNqQztBQUNBLFFBQU0sS0FBSyxJQUFNO0FBQ2pCLFFBQU0sS0FBSyxLQUFNO0FBQ2pCLFNBQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUM7QUFDcEMsUUFBTSxLQUFLLENBQUM7QUFDWixTQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDO0FBQ3BDLFNBQU8sVUFBVSxPQUFPLEtBQUssRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLEVBQUUsQ0FBQyxDQUFDO0FBQ25ELE1BQUksS0FBSztBQUNULFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFDOUIsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDckMsQ0FBQztBQUVELFdBQVcsUUFBUSxDQUFDLGlCQUFpQixvQkFBb0IsR0FBRztBQUMxRCxPQUFLLEdBQUcsSUFBSSxnRUFBZ0UsWUFBWTtBQUN0RixVQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsVUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3hELFVBQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxLQUFLO0FBQzVCLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sU0FBUyxVQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sR0FBRyxDQUFDO0FBQzdGLFVBQU0sTUFBTSxVQUFVO0FBQ3RCLFVBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsV0FBTyxVQUFVLE9BQU8sS0FBSyxHQUFHLENBQUMsS0FBSyxDQUFDO0FBQ3ZDLFFBQUksS0FBSztBQUNULFVBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsV0FBTyxNQUFNLElBQUksT0FBTyxNQUFNO0FBQUEsRUFDaEMsQ0FBQztBQUNIO0FBRUEsS0FBSyxvREFBb0QsWUFBWTtBQUNuRSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUM5RCxRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFFBQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxLQUFLO0FBQzVCLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sZ0JBQWdCLFNBQVMsVUFBSyxZQUFZLEtBQUssZ0JBQWdCLEtBQU0sQ0FBQztBQUM1RyxRQUFNLE1BQU0sTUFBTSxLQUFLLElBQUs7QUFDNUIsU0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQztBQUNwQyxTQUFPLE1BQU0sTUFBTSxPQUFPLGFBQWEsRUFBRSxNQUFNLFNBQVMsQ0FBQyxHQUFHLEtBQUs7QUFDakUsUUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3hCLFNBQU8sVUFBVSxPQUFPLEtBQUssR0FBRyxDQUFDLE9BQU8sS0FBSyxDQUFDO0FBQzlDLE1BQUksS0FBSztBQUNULE1BQUksS0FBSztBQUNULFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxVQUFVLENBQUMsSUFBSSxPQUFPLElBQUksS0FBSyxHQUFHLENBQUMsUUFBUSxNQUFNLENBQUM7QUFDekQsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDckMsQ0FBQztBQUVELEtBQUssc0VBQXNFLFlBQVk7QUFDckYsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUN4RCxRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sU0FBUyxNQUFNLGdCQUFnQixnQkFBZ0IsSUFBTSxDQUFDO0FBQzdFLE1BQUksS0FBSztBQUNULFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixTQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFDOUIsU0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQztBQUN0QyxDQUFDO0FBRUQsS0FBSywwQ0FBMEMsWUFBWTtBQUN6RCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFNO0FBQzdCLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sZ0JBQWdCLGdCQUFnQixLQUFNLENBQUM7QUFDN0UsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ2hELFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLFFBQVEsQ0FBQztBQUNsRCxDQUFDO0FBRUQsS0FBSyw4REFBOEQsWUFBWTtBQUM3RSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQzFDLFNBQU8sTUFBTSxNQUFNLE9BQU8sYUFBYSxFQUFFLE1BQU0sU0FBUyxDQUFDLEdBQUcsSUFBSTtBQUNoRSxTQUFPLE1BQU0sTUFBTSxPQUFPLGFBQWEsY0FBYyxHQUFHLElBQUk7QUFDNUQsU0FBTyxVQUFVLE1BQU0sS0FBSyxLQUFLLE1BQU0sRUFBRSxHQUFHLENBQUMscUJBQXFCLGNBQWMsQ0FBQztBQUNqRixRQUFNLEtBQUssSUFBSTtBQUNmLFNBQU8sTUFBTSxNQUFNLE9BQU8sYUFBYSxFQUFFLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSztBQUNqRSxRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDO0FBQ3BELENBQUM7QUFFRCxLQUFLLHVFQUF1RSxZQUFZO0FBQ3RGLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE9BQU8sRUFBRSxNQUFNLFdBQVcsTUFBTSxPQUFJLE9BQU8sSUFBTSxFQUFFO0FBQ3pELFFBQU0sT0FBTyxRQUFRLE1BQU0sT0FBTyxLQUFLLEVBQUUsR0FBRyxNQUFNLE1BQU0sT0FBSSxPQUFPLEtBQU0sRUFBRSxDQUFDLEdBQUc7QUFBQSxJQUM3RSxNQUFNO0FBQUEsSUFDTixTQUFTO0FBQUEsRUFDWCxDQUFDO0FBQ0QsU0FBTyxPQUFPLE1BQU0sTUFBTSxPQUFPLGFBQWEsSUFBSSxJQUFJLE9BQU8sS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLEdBQUcsVUFBVTtBQUMzRixTQUFPLE1BQU0sTUFBTSxPQUFPLGFBQWEsSUFBSSxJQUFJLE9BQU8sS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLEdBQUcsSUFBSTtBQUM5RSxPQUFLLE1BQU0sT0FBTyxLQUFLLElBQUk7QUFDM0IsU0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLEVBQUUsTUFBTSxTQUFTO0FBQ2hELENBQUM7QUFFRCxLQUFLLG9EQUFvRCxZQUFZO0FBQ25FLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQzdDLFNBQU8sYUFBYSxNQUFNLEtBQUssS0FBSyxPQUFPO0FBQzNDLFFBQU0sS0FBSyxpQkFBaUI7QUFDNUIsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUM5RCxRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLFVBQVUsQ0FBQyxJQUFJLE9BQU8sT0FBTyxLQUFLLEVBQUUsTUFBTSxHQUFHLENBQUMsU0FBUyxDQUFDLENBQUM7QUFDaEUsUUFBTSxLQUFLLGlCQUFpQjtBQUM1QixRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDMUIsU0FBTyxVQUFVLENBQUMsSUFBSSxPQUFPLElBQUksT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLEdBQUcsQ0FBQyxRQUFRLFFBQVEsQ0FBQyxDQUFDO0FBQ3BGLENBQUM7QUFFRCxLQUFLLHdEQUF3RCxZQUFZO0FBQ3ZFLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxFQUFFLEtBQUssTUFBTSxDQUFDO0FBQzdDLFFBQU0sS0FBSyxpQkFBaUI7QUFDNUIsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxNQUFNLFVBQVU7QUFDdEIsUUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDMUIsU0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQztBQUNwQyxTQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFDaEMsQ0FBQztBQUVELEtBQUssMkNBQTJDLFlBQVk7QUFDMUQsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixPQUFLLE1BQU0sT0FBTyxLQUFLLFlBQVk7QUFDbkMsU0FBTyxNQUFNLE1BQU0sT0FBTyxnQkFBZ0IsRUFBRTtBQUM1QyxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsUUFBTSxLQUFLLGlCQUFpQjtBQUM1QixTQUFPLE1BQU0sTUFBTSxPQUFPLGdCQUFnQixDQUFDO0FBQzdDLENBQUM7QUFFRCxLQUFLLHdEQUF3RCxZQUFZO0FBQ3ZFLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxJQUFJLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUMsQ0FBQztBQUMxRSxRQUFNLE9BQU8sTUFBTTtBQUNuQixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sVUFBVSxJQUFJLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUcsQ0FBQyxVQUFVLFFBQVEsQ0FBQztBQUN0RSxDQUFDOyIsCiAgIm5hbWVzIjogWyJwbGFjZSIsICJMT05HRVNUIiwgInBsYWNlIiwgIkFOU1dFUkVEX1dJVEhJTiIsICJtZW1iZXJzIiwgInBsYWNlIl0KfQo=
