// test/resume.test.ts
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

// test/resume.test.ts
test("the first frame asks from the beginning of the connection", async () => {
  const stage = new Stage();
  stage.socket.addEventListener("open", () => stage.socket.sendVolatile({ type: "hello" }));
  await stage.world.settle();
  stage.wire.accept();
  const [first] = stage.wire.frames;
  assert.deepEqual(Object.keys(first), ["type", "id"]);
  assert.equal(first?.type, "resume");
});
test("holds numbered frames until `resumed`, and passes on others", async () => {
  const stage = new Stage();
  await stage.world.settle();
  stage.wire.accept();
  stage.wire.get(numbered(41));
  stage.wire.get({ type: "history", n: 1 });
  assert.deepEqual(stage.numbers(), [1]);
  stage.wire.get({ type: "missed", frames: [numbered(40)] });
  assert.deepEqual(stage.numbers(), [1]);
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.numbers(), [1, 40, 41]);
  assert.equal(stage.tellings("resumed")[0]?.connectionId, "c1");
});
test("a reconnection asks from its positions, and names its earlier connections", async () => {
  const stage = await Stage.open();
  stage.wire.get(resumed([place(40), place(7, "a")]));
  stage.wire.get(numbered(41));
  stage.wire.cut();
  await stage.reconnect();
  assert.deepEqual(stage.wire.frames[0]?.after, [place(41)]);
  assert.deepEqual(stage.wire.frames[0]?.was, ["c1"]);
  stage.wire.get({ type: "missed", frames: [numbered(42), numbered(43)] });
  stage.wire.get({ type: "missed", frames: [numbered(44)] });
  stage.wire.get(numbered(45));
  stage.wire.get(resumed([place(44)], "c2"));
  assert.deepEqual(stage.numbers().slice(1), [41, 42, 43, 44, 45]);
  stage.wire.cut();
  await stage.reconnect();
  assert.deepEqual(stage.wire.frames[0]?.was, ["c1", "c2"]);
});
test("keeps the missed frames' bytes", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  const text = `{ "price": 1.0, "big": 12345678901234567890, "sidewire":${JSON.stringify(place(41))}}`;
  stage.wire.get(`{"type":"missed","frames":[${text}]}`);
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.messages, [text]);
});
for (const [draw, wait] of [[0, 300], [0.5, 500], [1, 700]]) {
  test(`waits ${wait} ms for a hole, where the draw is ${draw}, then asks`, async () => {
    const world = new World();
    world.draw = draw;
    const stage = await Stage.open({}, world);
    stage.wire.get(numbered(42));
    await world.pass(wait - 1);
    assert.equal(stage.wire.ofType("resume").length, 1);
    await world.pass(1);
    assert.deepEqual(stage.wire.ofType("resume")[1]?.after, [place(40)]);
  });
}
test("asks nothing where the missing frame comes in time", async () => {
  const stage = await Stage.open();
  for (let seq = 41; seq < 60; seq += 2) {
    stage.wire.get(numbered(seq + 1));
    await stage.world.pass(250);
    stage.wire.get(numbered(seq));
    await stage.world.pass(250);
  }
  assert.equal(stage.wire.ofType("resume").length, 1);
  assert.deepEqual(stage.numbers(), Array.from({ length: 20 }, (_, i) => 41 + i));
});
test("asks for a hole once, however many frames come behind it", async () => {
  const stage = await Stage.open();
  for (let seq = 42; seq < 60; seq++) {
    stage.wire.get(numbered(seq));
    await stage.world.pass(100);
  }
  assert.equal(stage.wire.ofType("resume").length, 2);
});
test("asks again after 2, 5 and 10 s, then tells the gap and goes on", async () => {
  const stage = await Stage.open();
  const asked = () => stage.wire.ofType("resume").length - 1;
  stage.wire.get(numbered(42));
  await stage.world.pass(500);
  for (const [wait, times] of [[2e3, 2], [5e3, 3], [1e4, 4]]) {
    await stage.world.pass(wait - 1);
    assert.equal(asked(), times - 1);
    await stage.world.pass(1);
    assert.equal(asked(), times);
    stage.wire.get({ type: "pong" });
  }
  await stage.world.pass(9999);
  assert.deepEqual([stage.tellings("gap").length, stage.numbers().length], [0, 0]);
  await stage.world.pass(1);
  assert.equal(stage.tellings("gap").length, 1);
  assert.equal(stage.tellings("gap")[0]?.channel, void 0);
  stage.wire.get(numbered(43));
  assert.deepEqual(stage.numbers(), [42, 43]);
});
test("tells the gap of a log whose answer is not complete, and of its channel", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(60), { ...place(9, "thread:42"), complete: false }]));
  assert.deepEqual(stage.tellings("gap").map(({ channel }) => channel), ["thread:42"]);
});
test("a table that fails is asked again", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  const fails = () => {
    const in_reply_to = stage.wire.ofType("resume").at(-1)?.id;
    stage.wire.get({ type: "error", code: "internal", message: "\u2026", request_id: "r", in_reply_to });
  };
  fails();
  await stage.world.pass(2e3);
  fails();
  await stage.world.pass(5e3);
  assert.equal(stage.wire.ofType("resume").length, 3);
  stage.wire.get({ type: "missed", frames: [numbered(41)] });
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.numbers(), [41]);
  assert.deepEqual([...stage.tellings("gap"), ...stage.tellings("notice")], []);
  assert.deepEqual(stage.messages.length, 1, "the errors are not the app's");
});
test("a table that fails for good makes no gap where none is seen", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  await stage.world.pass(2e3 + 5e3 + 1e4);
  stage.wire.get({ type: "pong" });
  await stage.world.pass(1e4);
  assert.deepEqual(stage.tellings("gap"), []);
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});
test("an ack's numbers are not holes", async () => {
  const stage = await Stage.open();
  const sent = stage.socket.send({ type: "message" });
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id, sidewire: [place(41), place(1, "a")] });
  await sent;
  stage.wire.get(numbered(42));
  stage.wire.get(numbered(2, "a"));
  assert.deepEqual(stage.numbers(), [42, 2]);
});
test("a channel joined on the way is asked for from its beginning", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(17, "a"));
  await stage.world.pass(500);
  assert.deepEqual(stage.wire.last().after, [place(40)]);
  stage.wire.get({ type: "missed", frames: [numbered(16, "a")] });
  stage.wire.get(resumed([place(40), place(17, "a")]));
  assert.deepEqual(stage.numbers(), [16, 17]);
});
test("the app's own `resumed`, `missed`, `ack`, `auth` and `sidewire` are passed on", async () => {
  const stage = await Stage.open();
  const frames = [
    { type: "resumed", logs: [] },
    { type: "missed", frames: [{}] },
    { type: "ack", in_reply_to: "of the app" },
    { type: "auth", expires_at: 5 },
    { type: "error", code: "upload_failed", message: "the file is not a picture" },
    { type: "x", sidewire: { join: ["a"] } },
    { type: "x", sidewire: "text" },
    { message: "Internal server error" },
    [{ type: "pong" }]
  ];
  for (const frame of frames) stage.wire.get(frame);
  stage.wire.get("no JSON");
  assert.deepEqual(stage.messages, [...frames.map((frame) => JSON.stringify(frame)), "no JSON"]);
});
test("two tabs that ask at the same time do not share a position", async () => {
  const [a, b] = [await Stage.open(), await Stage.open()];
  a.wire.get(numbered(41));
  b.wire.get(numbered(42));
  assert.deepEqual([a.numbers(), b.numbers()], [[41], []]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9yZXN1bWUudGVzdC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvZnJhbWVzLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zZW5kZXIudHMiLCAiLi4vLi4vc3JjL3NvY2tldC50cyIsICIuLi8uLi90ZXN0L3dvcmxkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBudW1iZXJlZCwgcGxhY2UsIHJlc3VtZWQsIFN0YWdlLCBXb3JsZCB9IGZyb20gXCIuL3dvcmxkLnRzXCI7XG5cbnRlc3QoXCJ0aGUgZmlyc3QgZnJhbWUgYXNrcyBmcm9tIHRoZSBiZWdpbm5pbmcgb2YgdGhlIGNvbm5lY3Rpb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSgpO1xuICBzdGFnZS5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcIm9wZW5cIiwgKCkgPT4gc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZSh7IHR5cGU6IFwiaGVsbG9cIiB9KSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICBjb25zdCBbZmlyc3RdID0gc3RhZ2Uud2lyZS5mcmFtZXM7XG4gIGFzc2VydC5kZWVwRXF1YWwoT2JqZWN0LmtleXMoZmlyc3QhKSwgW1widHlwZVwiLCBcImlkXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKGZpcnN0Py50eXBlLCBcInJlc3VtZVwiKTtcbn0pO1xuXG50ZXN0KFwiaG9sZHMgbnVtYmVyZWQgZnJhbWVzIHVudGlsIGByZXN1bWVkYCwgYW5kIHBhc3NlcyBvbiBvdGhlcnNcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSgpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgc3RhZ2Uud2lyZS5nZXQobnVtYmVyZWQoNDEpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImhpc3RvcnlcIiwgbjogMSB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxXSk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJtaXNzZWRcIiwgZnJhbWVzOiBbbnVtYmVyZWQoNDApXSB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxXSk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQxKV0pKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxLCA0MCwgNDFdKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnRlbGxpbmdzKFwicmVzdW1lZFwiKVswXT8uY29ubmVjdGlvbklkLCBcImMxXCIpO1xufSk7XG5cbnRlc3QoXCJhIHJlY29ubmVjdGlvbiBhc2tzIGZyb20gaXRzIHBvc2l0aW9ucywgYW5kIG5hbWVzIGl0cyBlYXJsaWVyIGNvbm5lY3Rpb25zXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKSwgcGxhY2UoNywgXCJhXCIpXSkpOyAvLyBub2JvZHkgYXNrZWQ6IGl0IGlzIHRoZSBhcHAnc1xuICBzdGFnZS53aXJlLmdldChudW1iZXJlZCg0MSkpO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS53aXJlLmZyYW1lc1swXT8uYWZ0ZXIsIFtwbGFjZSg0MSldKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS53aXJlLmZyYW1lc1swXT8ud2FzLCBbXCJjMVwiXSk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJtaXNzZWRcIiwgZnJhbWVzOiBbbnVtYmVyZWQoNDIpLCBudW1iZXJlZCg0MyldIH0pO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwibWlzc2VkXCIsIGZyYW1lczogW251bWJlcmVkKDQ0KV0gfSk7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQ1KSk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQ0KV0sIFwiYzJcIikpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKS5zbGljZSgxKSwgWzQxLCA0MiwgNDMsIDQ0LCA0NV0pO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS53aXJlLmZyYW1lc1swXT8ud2FzLCBbXCJjMVwiLCBcImMyXCJdKTtcbn0pO1xuXG50ZXN0KFwia2VlcHMgdGhlIG1pc3NlZCBmcmFtZXMnIGJ5dGVzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBjb25zdCB0ZXh0ID0gYHsgXCJwcmljZVwiOiAxLjAsIFwiYmlnXCI6IDEyMzQ1Njc4OTAxMjM0NTY3ODkwLCBcInNpZGV3aXJlXCI6JHtKU09OLnN0cmluZ2lmeShwbGFjZSg0MSkpfX1gO1xuICBzdGFnZS53aXJlLmdldChge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbJHt0ZXh0fV19YCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQxKV0pKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW3RleHRdKTtcbn0pO1xuXG5mb3IgKGNvbnN0IFtkcmF3LCB3YWl0XSBvZiBbWzAsIDMwMF0sIFswLjUsIDUwMF0sIFsxLCA3MDBdXSBhcyBjb25zdCkge1xuICB0ZXN0KGB3YWl0cyAke3dhaXR9IG1zIGZvciBhIGhvbGUsIHdoZXJlIHRoZSBkcmF3IGlzICR7ZHJhd30sIHRoZW4gYXNrc2AsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICAgIHdvcmxkLmRyYXcgPSBkcmF3O1xuICAgIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7fSwgd29ybGQpO1xuICAgIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQyKSk7XG4gICAgYXdhaXQgd29ybGQucGFzcyh3YWl0IC0gMSk7XG4gICAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCwgMSk7XG4gICAgYXdhaXQgd29ybGQucGFzcygxKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpWzFdPy5hZnRlciwgW3BsYWNlKDQwKV0pO1xuICB9KTtcbn1cblxudGVzdChcImFza3Mgbm90aGluZyB3aGVyZSB0aGUgbWlzc2luZyBmcmFtZSBjb21lcyBpbiB0aW1lXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGZvciAobGV0IHNlcSA9IDQxOyBzZXEgPCA2MDsgc2VxICs9IDIpIHtcbiAgICBzdGFnZS53aXJlLmdldChudW1iZXJlZChzZXEgKyAxKSk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyNTApO1xuICAgIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKHNlcSkpO1xuICAgIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMjUwKTtcbiAgfVxuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoLCAxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIEFycmF5LmZyb20oeyBsZW5ndGg6IDIwIH0sIChfLCBpKSA9PiA0MSArIGkpKTtcbn0pO1xuXG50ZXN0KFwiYXNrcyBmb3IgYSBob2xlIG9uY2UsIGhvd2V2ZXIgbWFueSBmcmFtZXMgY29tZSBiZWhpbmQgaXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgZm9yIChsZXQgc2VxID0gNDI7IHNlcSA8IDYwOyBzZXErKykge1xuICAgIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKHNlcSkpO1xuICAgIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMTAwKTtcbiAgfVxuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoLCAyKTtcbn0pO1xuXG50ZXN0KFwiYXNrcyBhZ2FpbiBhZnRlciAyLCA1IGFuZCAxMCBzLCB0aGVuIHRlbGxzIHRoZSBnYXAgYW5kIGdvZXMgb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgY29uc3QgYXNrZWQgPSAoKTogbnVtYmVyID0+IHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCAtIDE7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQyKSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoNTAwKTtcbiAgZm9yIChjb25zdCBbd2FpdCwgdGltZXNdIG9mIFtbMl8wMDAsIDJdLCBbNV8wMDAsIDNdLCBbMTBfMDAwLCA0XV0gYXMgY29uc3QpIHtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKHdhaXQgLSAxKTtcbiAgICBhc3NlcnQuZXF1YWwoYXNrZWQoKSwgdGltZXMgLSAxKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEpO1xuICAgIGFzc2VydC5lcXVhbChhc2tlZCgpLCB0aW1lcyk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTsgLy8gdGhlIGNvbm5lY3Rpb24gaXRzZWxmIGlzIHdlbGxcbiAgfVxuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDlfOTk5KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbc3RhZ2UudGVsbGluZ3MoXCJnYXBcIikubGVuZ3RoLCBzdGFnZS5udW1iZXJzKCkubGVuZ3RoXSwgWzAsIDBdKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnRlbGxpbmdzKFwiZ2FwXCIpLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS50ZWxsaW5ncyhcImdhcFwiKVswXT8uY2hhbm5lbCwgdW5kZWZpbmVkKTtcbiAgc3RhZ2Uud2lyZS5nZXQobnVtYmVyZWQoNDMpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFs0MiwgNDNdKTtcbn0pO1xuXG50ZXN0KFwidGVsbHMgdGhlIGdhcCBvZiBhIGxvZyB3aG9zZSBhbnN3ZXIgaXMgbm90IGNvbXBsZXRlLCBhbmQgb2YgaXRzIGNoYW5uZWxcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDYwKSwgeyAuLi5wbGFjZSg5LCBcInRocmVhZDo0MlwiKSwgY29tcGxldGU6IGZhbHNlIH1dKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UudGVsbGluZ3MoXCJnYXBcIikubWFwKCh7IGNoYW5uZWwgfSkgPT4gY2hhbm5lbCksIFtcInRocmVhZDo0MlwiXSk7XG59KTtcblxudGVzdChcImEgdGFibGUgdGhhdCBmYWlscyBpcyBhc2tlZCBhZ2FpblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgY29uc3QgZmFpbHMgPSAoKSA9PiB7XG4gICAgY29uc3QgaW5fcmVwbHlfdG8gPSBzdGFnZS53aXJlLm9mVHlwZShcInJlc3VtZVwiKS5hdCgtMSk/LmlkO1xuICAgIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImludGVybmFsXCIsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90byB9KTtcbiAgfTtcbiAgZmFpbHMoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyXzAwMCk7XG4gIGZhaWxzKCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoNV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoLCAzKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcIm1pc3NlZFwiLCBmcmFtZXM6IFtudW1iZXJlZCg0MSldIH0pO1xuICBzdGFnZS53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MSldKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDFdKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbLi4uc3RhZ2UudGVsbGluZ3MoXCJnYXBcIiksIC4uLnN0YWdlLnRlbGxpbmdzKFwibm90aWNlXCIpXSwgW10pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLmxlbmd0aCwgMSwgXCJ0aGUgZXJyb3JzIGFyZSBub3QgdGhlIGFwcCdzXCIpO1xufSk7XG5cbnRlc3QoXCJhIHRhYmxlIHRoYXQgZmFpbHMgZm9yIGdvb2QgbWFrZXMgbm8gZ2FwIHdoZXJlIG5vbmUgaXMgc2VlblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyXzAwMCArIDVfMDAwICsgMTBfMDAwKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxMF8wMDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwiZ2FwXCIpLCBbXSk7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDFdKTtcbn0pO1xuXG50ZXN0KFwiYW4gYWNrJ3MgbnVtYmVycyBhcmUgbm90IGhvbGVzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGNvbnN0IHNlbnQgPSBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiYWNrXCIsIGluX3JlcGx5X3RvOiBzdGFnZS53aXJlLmxhc3QoKS5pZCwgc2lkZXdpcmU6IFtwbGFjZSg0MSksIHBsYWNlKDEsIFwiYVwiKV0gfSk7XG4gIGF3YWl0IHNlbnQ7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQyKSk7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDIsIFwiYVwiKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDIsIDJdKTtcbn0pO1xuXG50ZXN0KFwiYSBjaGFubmVsIGpvaW5lZCBvbiB0aGUgd2F5IGlzIGFza2VkIGZvciBmcm9tIGl0cyBiZWdpbm5pbmdcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgc3RhZ2Uud2lyZS5nZXQobnVtYmVyZWQoMTcsIFwiYVwiKSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoNTAwKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS53aXJlLmxhc3QoKS5hZnRlciwgW3BsYWNlKDQwKV0pO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwibWlzc2VkXCIsIGZyYW1lczogW251bWJlcmVkKDE2LCBcImFcIildIH0pO1xuICBzdGFnZS53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCksIHBsYWNlKDE3LCBcImFcIildKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbMTYsIDE3XSk7XG59KTtcblxudGVzdChcInRoZSBhcHAncyBvd24gYHJlc3VtZWRgLCBgbWlzc2VkYCwgYGFja2AsIGBhdXRoYCBhbmQgYHNpZGV3aXJlYCBhcmUgcGFzc2VkIG9uXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGNvbnN0IGZyYW1lcyA9IFtcbiAgICB7IHR5cGU6IFwicmVzdW1lZFwiLCBsb2dzOiBbXSB9LFxuICAgIHsgdHlwZTogXCJtaXNzZWRcIiwgZnJhbWVzOiBbe31dIH0sXG4gICAgeyB0eXBlOiBcImFja1wiLCBpbl9yZXBseV90bzogXCJvZiB0aGUgYXBwXCIgfSxcbiAgICB7IHR5cGU6IFwiYXV0aFwiLCBleHBpcmVzX2F0OiA1IH0sXG4gICAgeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwidXBsb2FkX2ZhaWxlZFwiLCBtZXNzYWdlOiBcInRoZSBmaWxlIGlzIG5vdCBhIHBpY3R1cmVcIiB9LFxuICAgIHsgdHlwZTogXCJ4XCIsIHNpZGV3aXJlOiB7IGpvaW46IFtcImFcIl0gfSB9LFxuICAgIHsgdHlwZTogXCJ4XCIsIHNpZGV3aXJlOiBcInRleHRcIiB9LFxuICAgIHsgbWVzc2FnZTogXCJJbnRlcm5hbCBzZXJ2ZXIgZXJyb3JcIiB9LFxuICAgIFt7IHR5cGU6IFwicG9uZ1wiIH1dLFxuICBdO1xuICBmb3IgKGNvbnN0IGZyYW1lIG9mIGZyYW1lcykgc3RhZ2Uud2lyZS5nZXQoZnJhbWUpO1xuICBzdGFnZS53aXJlLmdldChcIm5vIEpTT05cIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubWVzc2FnZXMsIFsuLi5mcmFtZXMubWFwKChmcmFtZSkgPT4gSlNPTi5zdHJpbmdpZnkoZnJhbWUpKSwgXCJubyBKU09OXCJdKTtcbn0pO1xuXG50ZXN0KFwidHdvIHRhYnMgdGhhdCBhc2sgYXQgdGhlIHNhbWUgdGltZSBkbyBub3Qgc2hhcmUgYSBwb3NpdGlvblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IFthLCBiXSA9IFthd2FpdCBTdGFnZS5vcGVuKCksIGF3YWl0IFN0YWdlLm9wZW4oKV07XG4gIGEud2lyZS5nZXQobnVtYmVyZWQoNDEpKTtcbiAgYi53aXJlLmdldChudW1iZXJlZCg0MikpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFthLm51bWJlcnMoKSwgYi5udW1iZXJzKCldLCBbWzQxXSwgW11dKTtcbn0pO1xuIiwgIi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuXG5jb25zdCBMT05HRVNUID0gMTZfMDAwO1xuXG4vKiogMSwgMiwgNCwgOCwgMTYsIDE2XHUyMDI2IHNlY29uZHMgd2l0aCBmdWxsIGppdHRlci4gYGF0dGVtcHRgIGNvdW50cyBmcm9tIDAuICovXG5leHBvcnQgZnVuY3Rpb24gYmFja29mZihhdHRlbXB0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJhbmRvbSAqIE1hdGgubWluKExPTkdFU1QsIDEwMDAgKiAyICoqIGF0dGVtcHQpO1xufVxuXG4vKiogQSB2YWx1ZSBiZXR3ZWVuIHRoZSB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gYmV0d2VlbihsZWFzdDogbnVtYmVyLCBtb3N0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGxlYXN0ICsgKG1vc3QgLSBsZWFzdCkgKiByYW5kb207XG59XG4iLCAiLyoqIFdoYXQgYSBmcmFtZSBzYXlzIHRvIHRoZSBjbGllbnQgaXRzZWxmLiBXaGF0ZXZlciBoYXMgYW5vdGhlciBzaGFwZSBiZWxvbmdzIHRvIHRoZSBhcHAuICovXG5cbi8qKiBBIHBsYWNlIGluIGEgbG9nLCBhcyB0aGUgc2VydmVyIHdyaXRlcyBpdCBpbnRvIGEgZnJhbWUncyBgc2lkZXdpcmVgLiBXaXRob3V0IGEgY2hhbm5lbCBpdCBpcyB0aGUgaG9tZSdzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZSB7XG4gIGNoYW5uZWw/OiBzdHJpbmc7XG4gIGVwb2NoOiBzdHJpbmc7XG4gIHNlcTogbnVtYmVyO1xuICBtYXJrOiBzdHJpbmc7XG59XG5cbi8qKiBPbmUgbG9nIGluIGByZXN1bWVkYC4gKi9cbmV4cG9ydCB0eXBlIExvZ0VudHJ5ID0gUGxhY2UgJiB7IGNvbXBsZXRlPzogYm9vbGVhbjsgam9pbmVkPzogYm9vbGVhbiB9O1xuXG5leHBvcnQgdHlwZSBNZW1iZXJzID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbi8qKiBBIGZyYW1lIGFzIGl0IGNhbWUsIGFuZCB3aGF0IGl0IHNheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZyYW1lIHtcbiAgdGV4dDogc3RyaW5nO1xuICBqc29uOiB1bmtub3duO1xuICAvKiogSXRzIG1lbWJlcnM7IG5vbmUgd2hlcmUgaXQgaXMgbm90IGFuIG9iamVjdC4gKi9cbiAgbWVtYmVyczogTWVtYmVycztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWQodGV4dDogc3RyaW5nKTogRnJhbWUge1xuICBsZXQganNvbjogdW5rbm93bjtcbiAgdHJ5IHtcbiAgICBqc29uID0gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgfSBjYXRjaCB7XG4gICAgLy8gVGhlIGFwcCBtYXkgdW5kZXJzdGFuZCBpdC5cbiAgfVxuICByZXR1cm4geyB0ZXh0LCBqc29uLCBtZW1iZXJzOiBtZW1iZXJzKGpzb24pID8/IHt9IH07XG59XG5cbi8qKiBBIHZhbHVlJ3MgbWVtYmVycywgd2hlcmUgaXQgaXMgYW4gb2JqZWN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lbWJlcnMoanNvbjogdW5rbm93bik6IE1lbWJlcnMgfCB1bmRlZmluZWQge1xuICByZXR1cm4ganNvbiAmJiB0eXBlb2YganNvbiA9PT0gXCJvYmplY3RcIiAmJiAhQXJyYXkuaXNBcnJheShqc29uKSA/IChqc29uIGFzIE1lbWJlcnMpIDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCBpc1RleHQgPSAodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBzdHJpbmcgPT4gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiO1xuXG4vKiogQSBiYWNrZW5kIG1heSBoYXZlIGEgYHNpZGV3aXJlYCBvZiBpdHMgb3duIGluIGEgZnJhbWU6IG9ubHkgdGhpcyBzaGFwZSBpcyBhIHBsYWNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRQbGFjZSh2YWx1ZTogdW5rbm93bik6IFBsYWNlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcGxhY2UgPSBtZW1iZXJzKHZhbHVlKSBhcyBQbGFjZSB8IHVuZGVmaW5lZDtcbiAgY29uc3QgeyBjaGFubmVsID0gXCJcIiwgZXBvY2gsIHNlcSwgbWFyayB9ID0gcGxhY2UgPz8ge307XG4gIGNvbnN0IGlzUGxhY2UgPSBbY2hhbm5lbCwgZXBvY2gsIG1hcmtdLmV2ZXJ5KGlzVGV4dCkgJiYgTnVtYmVyLmlzU2FmZUludGVnZXIoc2VxKSAmJiBzZXEhID4gMDtcbiAgcmV0dXJuIGlzUGxhY2UgPyBwbGFjZSA6IHVuZGVmaW5lZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWRQbGFjZXModmFsdWU6IHVua25vd24pOiBQbGFjZVtdIHtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUuZmxhdE1hcCgocGxhY2UpID0+IHJlYWRQbGFjZShwbGFjZSkgPz8gW10pIDogW107XG59XG5cbi8qKiBOYW1lcyBhIHJlY29yZCBvZiBhIHN0cmVhbSB0aGF0IG5vIGxvZyBrZWVwcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU3RyZWFtKHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyBzdHJlYW0sIG4gfSA9IG1lbWJlcnModmFsdWUpID8/IHt9O1xuICByZXR1cm4gaXNUZXh0KHN0cmVhbSkgPyBgJHtzdHJlYW19ICR7bn1gIDogdW5kZWZpbmVkO1xufVxuXG4vKiogSXMgdGhpcyBBUEkgR2F0ZXdheSdzIG93biBlcnJvciBmcmFtZT8gSXQgZG9lcyBub3Qgc2F5IHdoaWNoIGZyYW1lIGl0IGFuc3dlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gaXNHYXRld2F5RXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgcmV0dXJuIFtmcmFtZS5tZXNzYWdlLCBmcmFtZS5jb25uZWN0aW9uSWQsIGZyYW1lLnJlcXVlc3RJZF0uZXZlcnkoaXNUZXh0KSAmJiAhKFwidHlwZVwiIGluIGZyYW1lKTtcbn1cblxuLyoqIFRoZSBmcmFtZXMgb2YgYHtcInR5cGVcIjpcIm1pc3NlZFwiLFwiZnJhbWVzXCI6W1x1MjAyNl19YCwgZWFjaCBieXRlIGZvciBieXRlIGFzIHRoZSBzZXJ2ZXIgd3JvdGUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gc3BsaXRNaXNzZWQoYnVuZGxlOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZyYW1lczogc3RyaW5nW10gPSBbXTtcbiAgbGV0IGRlcHRoID0gMDtcbiAgbGV0IGJlZ2luID0gMDtcbiAgLy8gU3RyaW5ncyBhcmUgcGFzc2VkIG92ZXIgYXMgd2hvbGVzOyBvZiB0aGUgcmVzdCBvbmx5IGJyYWNrZXRzIGNvdW50LlxuICBmb3IgKGNvbnN0IHsgMDogcGllY2UsIGluZGV4IH0gb2YgYnVuZGxlLm1hdGNoQWxsKC9cIig/OlxcXFwufFteXCJcXFxcXSkqXCJ8W3t9W1xcXV0vZykpIHtcbiAgICBpZiAoXCJ7W1wiLmluY2x1ZGVzKHBpZWNlKSAmJiArK2RlcHRoID09PSAzKSBiZWdpbiA9IGluZGV4O1xuICAgIGlmIChcIn1dXCIuaW5jbHVkZXMocGllY2UpICYmIGRlcHRoLS0gPT09IDMpIGZyYW1lcy5wdXNoKGJ1bmRsZS5zbGljZShiZWdpbiwgaW5kZXggKyAxKSk7XG4gIH1cbiAgcmV0dXJuIGZyYW1lcztcbn1cbiIsICIvKiogQXNrcyB0aGUgc2VydmVyLCBvdmVyIG9uZSBjb25uZWN0aW9uLCB3aGF0IHdhcyBtaXNzZWQ6IGF0IGl0cyBiZWdpbm5pbmcsIGF0IGEgaG9sZSwgYW5kIG5vdyBhbmQgdGhlbi4gKi9cblxuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIEZyYW1lLCB0eXBlIExvZ0VudHJ5LCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB0eXBlIHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuXG4vKiogQSBmcmFtZSB0aGF0IGFub3RoZXIgb25lIGhhcyBvdmVydGFrZW4gY29tZXMgd2l0aGluIHRoaXMuICovXG5jb25zdCBIT0xFX0ZST00gPSAzMDA7XG5jb25zdCBIT0xFX1RPID0gNzAwO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgYSBxdWVzdGlvbiBpdCBpcyBhc2tlZCBhZ2Fpbi4gKi9cbmNvbnN0IEFHQUlOID0gWzJfMDAwLCA1XzAwMCwgMTBfMDAwXTtcbi8qKiBTbyBsb25nIGFmdGVyIHRoZSBsYXN0IG9uZSB3ZSBnbyBvbiB3aXRob3V0LiBBbiBvbGRlciBzZXJ2ZXIsIHdoaWNoIHNheXMgbm90aGluZywgaXMgZ2l2ZW4gYXMgbG9uZy4gKi9cbmNvbnN0IFNJTEVOQ0UgPSAxMF8wMDA7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXNraW5nT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIG9yZGVyOiBPcmRlcjxGcmFtZT47XG4gIC8qKiBBbiBpZCBmb3IgYSBxdWVzdGlvbiwgc28gdGhhdCBhbiBlcnJvciBjYW4gYmUgdG9sZCBmcm9tIG90aGVycy4gKi9cbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIEVhcmxpZXIgY29ubmVjdGlvbnMsIHdob3NlIG93biBmcmFtZXMgYXJlIG5vdCB0byBjb21lIGJhY2suICovXG4gIHdhcygpOiBzdHJpbmdbXTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGFuc3dlcmVkLCBvciB3ZSBnbyBvbiB3aXRob3V0LiAqL1xuICBzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2cuIGBhY2tzYDogaXQgaXMgbmV3IGVub3VnaCB0byBhY2tub3dsZWRnZSBmcmFtZXMuICovXG4gIHBsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgQXNraW5nIHtcbiAgLyoqIFF1ZXN0aW9ucyB3aXRob3V0IGFuIGFuc3dlci4gKi9cbiAgb3BlbiA9IDA7XG4gIHJlYWRvbmx5ICNsaW5rOiBMaW5rO1xuICByZWFkb25seSAjb3duZXI6IEFza2luZ093bmVyO1xuICAjaWRzID0gbmV3IFNldDx1bmtub3duPigpO1xuICAjdHJpZXMgPSAwO1xuICAjd2FpdGluZzogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGxpbms6IExpbmssIG93bmVyOiBBc2tpbmdPd25lcikge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogSXMgYSBxdWVzdGlvbiB1bmRlciB3YXksIG9yIGFib3V0IHRvIGJlIGFza2VkPyAqL1xuICBnZXQgYnVzeSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiN3YWl0aW5nO1xuICB9XG5cbiAgc3RvcCgpOiB2b2lkIHtcbiAgICB0aGlzLiN3YWl0aW5nPy4oKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdW5kZWZpbmVkO1xuICB9XG5cbiAgYXNrKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIG5leHRJZCwgd2FzIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBbZmlyc3QsIGlkXSA9IFshb3JkZXIua25vd24gJiYgdGhpcy4jdHJpZXMgPT09IDAsIG5leHRJZCgpXTtcbiAgICBjb25zdCBbYWZ0ZXIsIGVhcmxpZXJdID0gW29yZGVyLmFzaygpLCB3YXMoKV07XG4gICAgdGhpcy4jaWRzLmFkZChpZCk7XG4gICAgdGhpcy5vcGVuKys7XG4gICAgdGhpcy4jdHJpZXMrKztcbiAgICB0aGlzLiNsaW5rLnNlbmQoXG4gICAgICBKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwicmVzdW1lXCIsIGlkLCAuLi4oYWZ0ZXIubGVuZ3RoICYmIHsgYWZ0ZXIgfSksIC4uLihlYXJsaWVyLmxlbmd0aCAmJiB7IHdhczogZWFybGllciB9KSB9KSxcbiAgICApO1xuICAgIGlmIChmaXJzdCkgdGhpcy4jd2FpdChTSUxFTkNFLCAoKSA9PiB0aGlzLiNzaWxlbmNlKCkpO1xuICAgIGVsc2UgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBBIGZyYW1lIGhhcyBjb21lOiBpcyBvbmUgbWlzc2luZyBiZWZvcmUgaXQ/ICovXG4gIGxvb2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB7XG4gICAgICBpZiAodGhpcy5vcGVuID09PSAwKSB0aGlzLiNkb25lKCk7XG4gICAgfSBlbHNlIGlmICghdGhpcy5idXN5KSB7XG4gICAgICB0aGlzLiN3YWl0KGJldHdlZW4oSE9MRV9GUk9NLCBIT0xFX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IHtcbiAgICAgICAgdGhpcy5zdG9wKCk7XG4gICAgICAgIGlmIChvcmRlci5icm9rZW4pIHRoaXMuYXNrKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcInJlc3VtZWRcIixcdTIwMjZ9YCAqL1xuICByZXN1bWVkKGZyYW1lOiBNZW1iZXJzKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgc2V0dGxlZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgZW50cmllcyA9IChmcmFtZS5sb2dzIGFzIHVua25vd25bXSkuZmlsdGVyKG1lbWJlcnMpO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhpcy4jcGxhaW4odHJ1ZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIG9yZGVyLnJlc3VtZWQoZW50cmllcyBhcyB1bmtub3duIGFzIExvZ0VudHJ5W10pO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB0aGlzLiNkb25lKCk7XG4gICAgc2V0dGxlZCh0aGlzLiNsaW5rLCBTdHJpbmcoZnJhbWUuY29ubmVjdGlvbl9pZCkpO1xuICB9XG5cbiAgLyoqIElzIHRoaXMgZXJyb3Igb3VyIHF1ZXN0aW9uJ3M/ICovXG4gIGVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNpZHMuZGVsZXRlKGZyYW1lLmluX3JlcGx5X3RvKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIC8vIEl0cyB0YWJsZSBkb2VzIG5vdCBzZXJ2ZTogaXQgbWF5IGJlIGFza2VkIGFnYWluLiBBbnkgb3RoZXIgZXJyb3IgaXMgYW4gb2xkZXIgc2VydmVyJ3MuXG4gICAgaWYgKGZyYW1lLmNvZGUgPT09IFwiaW50ZXJuYWxcIikgdGhpcy4jYWdhaW4oKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICBjb25zdCB3YWl0ID0gQUdBSU5bdGhpcy4jdHJpZXMgLSAxXTtcbiAgICB0aGlzLiN3YWl0KHdhaXQgPz8gU0lMRU5DRSwgKCkgPT4gKHdhaXQgPT09IHVuZGVmaW5lZCA/IHRoaXMuI2dpdmVVcCgpIDogdGhpcy5hc2soKSkpO1xuICB9XG5cbiAgI3NpbGVuY2UoKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgLy8gTnVtYmVyZWQgZnJhbWVzIGhhdmUgY29tZSwgc28gdGhlcmUgaXMgYSBsb2cuXG4gICAgaWYgKG9yZGVyLmhvbGRzKSB0aGlzLiNnaXZlVXAoKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgfVxuXG4gICNnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLm9yZGVyLmdpdmVVcCgpO1xuICAgIHRoaXMuI293bmVyLnNldHRsZWQodGhpcy4jbGluayk7XG4gIH1cblxuICAjcGxhaW4oYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5wbGFpbih0aGlzLiNsaW5rLCBhY2tzKTtcbiAgfVxuXG4gICNkb25lKCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3RyaWVzID0gMDtcbiAgfVxuXG4gICN3YWl0KG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdm9pZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB0aGlzLiNvd25lci5lbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxufVxuIiwgIi8qKiBXaGF0IHRoZSBjbGllbnQgaGFzIG9mIHRoZSB3b3JsZCBhcm91bmQgaXQuIFRlc3RzIGhhbmQgaW4gdGhlaXIgb3duLiAqL1xuXG4vKiogV2hhdCB0aGUgY2xpZW50IHVzZXMgb2YgYSBgV2ViU29ja2V0YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2lyZSB7XG4gIHJlYWRvbmx5IGJ1ZmZlcmVkQW1vdW50OiBudW1iZXI7XG4gIG9ub3BlbjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmVycm9yOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGNsb3NlKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQ7XG59XG5cbnR5cGUgV2lyZUNsYXNzID0gbmV3ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkgPT4gV2lyZTtcblxuZXhwb3J0IHR5cGUgQ2FuY2VsID0gKCkgPT4gdm9pZDtcblxuZXhwb3J0IGludGVyZmFjZSBFbnZpcm9ubWVudCB7XG4gIC8qKiBVbml4IG1pbGxpc2Vjb25kcy4gT25seSB0aGUgZW5kIG9mIGEgdG9rZW4gaXMgY29tcGFyZWQgd2l0aCBpdCwgc28gYSBjbG9jayB0aGF0IGp1bXBzIGRvZXMgbm8gb3RoZXIgaGFybS4gKi9cbiAgbm93KCk6IG51bWJlcjtcbiAgLyoqIEZyb20gMCB0byAxLiAqL1xuICByYW5kb20oKTogbnVtYmVyO1xuICAvKiogUnVucyB0aGlzIGxhdGVyLCB1bmxlc3MgdGhlIGZ1bmN0aW9uIHRoYXQgaXQgcmV0dXJucyBpcyBjYWxsZWQgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWw7XG4gIG9wZW4odXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlO1xuICAvKiogRG9lcyB0aGUgc2VydmVyIGFuc3dlciBhdCBhbGw/IEEgYnJvd3NlciBkb2VzIG5vdCB0ZWxsIGEgcmVmdXNlZCBoYW5kc2hha2UgZnJvbSBhIGJyb2tlbiBuZXR3b3JrLiAqL1xuICByZWFjaGFibGUodXJsOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+O1xuICAvKiogV2hlcmUgYG9ubGluZWAsIGBwYWdlaGlkZWAgYW5kIGBwYWdlc2hvd2AgY29tZSBmcm9tLiAqL1xuICBwYWdlOiBQYXJ0aWFsPEV2ZW50VGFyZ2V0Pjtcbn1cblxuLyoqIEEgdGltZXIncyBsb25nZXN0IHRpbWU6IGEgbG9uZ2VyIG9uZSBlbmRzIGF0IG9uY2UuICovXG5jb25zdCBMT05HRVNUID0gMiAqKiAzMSAtIDE7XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFsRW52aXJvbm1lbnQod2lyZTogdW5rbm93bik6IEVudmlyb25tZW50IHtcbiAgcmV0dXJuIHtcbiAgICBub3c6IERhdGUubm93LFxuICAgIHJhbmRvbTogTWF0aC5yYW5kb20sXG4gICAgYWZ0ZXIobXMsIHJ1bikge1xuICAgICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJ1biwgTWF0aC5taW4obXMsIExPTkdFU1QpKTtcbiAgICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIH0sXG4gICAgb3BlbjogKHVybCwgcHJvdG9jb2xzKSA9PiBuZXcgKCh3aXJlID8/IFdlYlNvY2tldCkgYXMgV2lyZUNsYXNzKSh1cmwsIHByb3RvY29scyksXG4gICAgYXN5bmMgcmVhY2hhYmxlKHVybCkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgYXdhaXQgZmV0Y2godXJsLnJlcGxhY2UoL153cy8sIFwiaHR0cFwiKS5yZXBsYWNlKC9cXD8uKi8sIFwiXCIpLCB7IG1ldGhvZDogXCJIRUFEXCIsIG1vZGU6IFwibm8tY29yc1wiIH0pO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0gY2F0Y2gge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfSxcbiAgICBwYWdlOiBnbG9iYWxUaGlzIGFzIFBhcnRpYWw8RXZlbnRUYXJnZXQ+LFxuICB9O1xufVxuIiwgIi8qKiBPbmUgV2ViU29ja2V0J3MgbGlmZTogdGhlIGhhbmRzaGFrZSwgcGluZ3MsIHRoZSBlbmQuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBBc2tpbmcgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcblxuLyoqIEEgaGFuZHNoYWtlIGxhc3RzIDI5IHMgYXQgbW9zdC4gKi9cbmNvbnN0IEhBTkRTSEFLRSA9IDM1XzAwMDtcbmNvbnN0IFBJTkdfRVZFUlkgPSAzMF8wMDA7XG5jb25zdCBVTkFOU1dFUkVEID0gMjtcbi8qKiBBUEkgR2F0ZXdheSBjdXRzIGEgY29ubmVjdGlvbiBhZnRlciB0d28gaG91cnMuICovXG5jb25zdCBNSU5VVEUgPSA2MF8wMDA7XG5jb25zdCBSRU5FV19GUk9NID0gMTA1ICogTUlOVVRFO1xuY29uc3QgUkVORVdfVE8gPSAxMTUgKiBNSU5VVEU7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW5kIHtcbiAgY29kZTogbnVtYmVyO1xuICByZWFzb246IHN0cmluZztcbiAgd2FzQ2xlYW46IGJvb2xlYW47XG59XG5cbi8qKiBBbiBlbmQgdGhhdCB0aGUgY2xpZW50IGl0c2VsZiBoYXMgc2Vlbi4gQVBJIEdhdGV3YXkncyBhcmUgYmVsb3cgNDAwMC4gKi9cbmV4cG9ydCBjb25zdCBlbmRlZCA9IChyZWFzb246IHN0cmluZywgY29kZSA9IDQwMDApOiBFbmQgPT4gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogZmFsc2UgfSk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGlua093bmVyIHtcbiAgb3BlbmVkKGxpbms6IExpbmspOiB2b2lkO1xuICBoZWFyZChsaW5rOiBMaW5rLCB0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBlbmRlZChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQ7XG4gIC8qKiBJdCBpcyB0aW1lIHRvIHBpbmcuICovXG4gIHRpY2sobGluazogTGluaywgY291bnQ6IG51bWJlcik6IHZvaWQ7XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBvbGQ6IGFub3RoZXIgb25lIHNob3VsZCB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgYWdlZChsaW5rOiBMaW5rKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIExpbmsge1xuICBvcGVuZWQgPSBmYWxzZTtcbiAgLyoqIEZyYW1lcyBtYXkgYmUgc2VudDogYHJlc3VtZWAgaGFzIGJlZW4gYW5zd2VyZWQsIG9yIHRha2VzIHRvbyBsb25nLiAqL1xuICByZWFkeSA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nOiBmcmFtZXMgYXJlIHBhc3NlZCBvbiBhcyB0aGV5IGNvbWUuICovXG4gIHBsYWluID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGFja25vd2xlZGdlcyBmcmFtZXMuICovXG4gIGFja3MgPSB0cnVlO1xuICAvKiogQW5vdGhlciBjb25uZWN0aW9uIGhhcyB0YWtlbiBpdHMgcGxhY2UsIGFuZCBpdCBlbmRzIHdoZW4gbm90aGluZyBydW5zIG9uIGl0IGFueSBtb3JlLiAqL1xuICBkcmFpbmluZyA9IGZhbHNlO1xuICBhc2tpbmc6IEFza2luZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI3dpcmU6IFdpcmU7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyO1xuICAjdGltZXJzOiBDYW5jZWxbXSA9IFtdO1xuICAjdGlja3MgPSAwO1xuICAjdW5hbnN3ZXJlZCA9IDA7XG4gICNvdmVyID0gZmFsc2U7XG4gICNzdHJlYW1lZCA9IDA7XG4gICNzdHJlYW1lZEJlZm9yZSA9IDA7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBvd25lcjogTGlua093bmVyLCB3aXJlOiBXaXJlLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICAgIHRoaXMuI3dpcmUgPSB3aXJlO1xuICAgIHRoaXMudG9rZW4gPSB0b2tlbjtcbiAgICB0aGlzLmFmdGVyKEhBTkRTSEFLRSwgKCkgPT4gdGhpcy5vcGVuZWQgfHwgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgaGFuZHNoYWtlIHRha2VzIHRvbyBsb25nXCIpKSk7XG4gICAgd2lyZS5vbm9wZW4gPSAoKSA9PiB7XG4gICAgICB0aGlzLm9wZW5lZCA9IHRydWU7XG4gICAgICB0aGlzLmFmdGVyKGJldHdlZW4oUkVORVdfRlJPTSwgUkVORVdfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4gb3duZXIuYWdlZCh0aGlzKSk7XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIG93bmVyLm9wZW5lZCh0aGlzKTtcbiAgICB9O1xuICAgIHdpcmUub25tZXNzYWdlID0gKGV2ZW50OiB7IGRhdGE6IHVua25vd24gfSkgPT4ge1xuICAgICAgdGhpcy4jdW5hbnN3ZXJlZCA9IDA7XG4gICAgICBvd25lci5oZWFyZCh0aGlzLCBTdHJpbmcoZXZlbnQuZGF0YSkpO1xuICAgIH07XG4gICAgd2lyZS5vbmNsb3NlID0gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9OiBFbmQpID0+IHRoaXMuZW5kKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9KTtcbiAgICB3aXJlLm9uZXJyb3IgPSAoKSA9PiB7fTsgLy8gYGNsb3NlYCBmb2xsb3dzXG4gIH1cblxuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jd2lyZS5idWZmZXJlZEFtb3VudDtcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMub3BlbmVkICYmICF0aGlzLiNvdmVyKSB0aGlzLiN3aXJlLnNlbmQodGV4dCk7XG4gIH1cblxuICAvKiogSGFzIGEgc3RyZWFtJ3MgcmVjb3JkIGNvbWUgd2l0aGluIHRoZSBsYXN0IGhhbGYgbWludXRlIG9yIHNvPyAqL1xuICBnZXQgc3RyZWFtaW5nKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzdHJlYW1lZEJlZm9yZSArIHRoaXMuI3N0cmVhbWVkID4gMDtcbiAgfVxuXG4gIHN0cmVhbWVkKCk6IHZvaWQge1xuICAgIHRoaXMuI3N0cmVhbWVkKys7XG4gIH1cblxuICAvKiogTGVhdmVzIHRoZSBXZWJTb2NrZXQsIHdpdGhvdXQgYSB3b3JkIHRvIHRoZSBvd25lci4gQSBkZWFkIG9uZSB0YWtlcyBtaW51dGVzIHRvIGNsb3NlIGJ5IGl0c2VsZi4gKi9cbiAgZHJvcChjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiNvdmVyID0gdHJ1ZTtcbiAgICB0aGlzLmFza2luZz8uc3RvcCgpO1xuICAgIGZvciAoY29uc3QgY2FuY2VsIG9mIHRoaXMuI3RpbWVycykgY2FuY2VsKCk7XG4gICAgdGhpcy4jd2lyZS5vbm9wZW4gPSB0aGlzLiN3aXJlLm9ubWVzc2FnZSA9IHRoaXMuI3dpcmUub25jbG9zZSA9IG51bGw7XG4gICAgdGhpcy4jd2lyZS5jbG9zZShjb2RlLCByZWFzb24pO1xuICB9XG5cbiAgLyoqIFJ1bnMgdGhpcyB1bmxlc3MgdGhlIGNvbm5lY3Rpb24gZW5kcyBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVycy5wdXNoKHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pKTtcbiAgfVxuXG4gIGVuZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNvdmVyKSByZXR1cm47XG4gICAgdGhpcy5kcm9wKCk7XG4gICAgdGhpcy4jb3duZXIuZW5kZWQodGhpcywgZW5kKTtcbiAgfVxuXG4gICNwaW5nTGF0ZXIoKTogdm9pZCB7XG4gICAgdGhpcy5hZnRlcihQSU5HX0VWRVJZLCAoKSA9PiB7XG4gICAgICBpZiAodGhpcy4jdW5hbnN3ZXJlZCA+PSBVTkFOU1dFUkVEKSB7XG4gICAgICAgIHRoaXMuZW5kKGVuZGVkKFwidGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXJcIikpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIHRoaXMuI3N0cmVhbWVkQmVmb3JlID0gdGhpcy4jc3RyZWFtZWQ7XG4gICAgICB0aGlzLiNzdHJlYW1lZCA9IDA7XG4gICAgICB0aGlzLiNvd25lci50aWNrKHRoaXMsICsrdGhpcy4jdGlja3MpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQgbXVzdCBiZSBhbnN3ZXJlZC4gKi9cbiAgZXhwZWN0KCk6IHZvaWQge1xuICAgIHRoaXMuI3VuYW5zd2VyZWQrKztcbiAgfVxufVxuIiwgIi8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZS4gKi9cblxuaW1wb3J0IHsgbWVtYmVycywgcmVhZFBsYWNlcywgdHlwZSBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBvc2l0aW9uU3RvcmFnZSB7XG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsO1xuICBzZXRJdGVtKGtleTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZDtcbiAgcmVtb3ZlSXRlbShrZXk6IHN0cmluZyk6IHZvaWQ7XG59XG5cbmludGVyZmFjZSBTYXZlZCB7XG4gIGJ5OiBzdHJpbmc7XG4gIGFmdGVyPzogdW5rbm93bjtcbiAgd2FzPzogdW5rbm93bjtcbn1cblxuY29uc3QgTU9TVF9TQVZFRCA9IDg7XG5cbi8qKlxuICogUG9zaXRpb25zIGxpZSBpbiB0aGUgc3RvcmFnZSBvbmx5IHdoaWxlIG5vIHBhZ2UgdXNlcyB0aGVtOiB0aGV5IGFyZSB3cml0dGVuIHdoZW4gYSBwYWdlIGdvZXMsIGFuZFxuICogdGFrZW4gb3V0IHdoZW4gb25lIGNvbWVzLiBBIGR1cGxpY2F0ZWQgdGFiIGdldHMgYSBjb3B5IG9mIHRoZSBzdG9yYWdlLCBhbmQgZnJhbWVzIHNoYXJlIG9uZTsgc29cbiAqIG5laXRoZXIgZmluZHMgdGhlIHBvc2l0aW9ucyBvZiBhIHBhZ2UgdGhhdCBsaXZlcy5cbiAqL1xuZXhwb3J0IGNsYXNzIE1lbW9yeSB7XG4gIHJlYWRvbmx5ICNzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICNvd25lcjogc3RyaW5nO1xuICBrZXkgPSBcIlwiO1xuXG4gIGNvbnN0cnVjdG9yKHN0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZCwgb3duZXI6IHN0cmluZykge1xuICAgIHRoaXMuI3N0b3JhZ2UgPSBzdG9yYWdlO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogVGhlIG5ld2VzdCB0aGF0IGFub3RoZXIgcGFnZSBoYXMgbGVmdCBiZWhpbmQuICovXG4gIHRha2UoKTogeyBhZnRlcjogUGxhY2VbXTsgd2FzOiBzdHJpbmdbXSB9IHtcbiAgICBjb25zdCBzYXZlZCA9IHRoaXMuI3JlYWQoKTtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHNhdmVkLnBvcCgpID8/IHt9O1xuICAgIHRoaXMuI3dyaXRlKHNhdmVkKTtcbiAgICByZXR1cm4geyBhZnRlcjogcmVhZFBsYWNlcyhhZnRlciksIHdhczogQXJyYXkuaXNBcnJheSh3YXMpID8gd2FzLm1hcChTdHJpbmcpIDogW10gfTtcbiAgfVxuXG4gIHNhdmUoYWZ0ZXI6IFBsYWNlW10sIHdhczogc3RyaW5nW10pOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKFsuLi50aGlzLiNvdGhlcnMoKSwgeyBieTogdGhpcy4jb3duZXIsIGFmdGVyLCB3YXMgfV0uc2xpY2UoLU1PU1RfU0FWRUQpKTtcbiAgfVxuXG4gIC8qKiBUaGUgcGFnZSBoYXMgY29tZSBiYWNrLCBhbmQgbGl2ZXMgb24uICovXG4gIGRpc2NhcmQoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZSh0aGlzLiNvdGhlcnMoKSk7XG4gIH1cblxuICAjb3RoZXJzKCk6IFNhdmVkW10ge1xuICAgIHJldHVybiB0aGlzLiNyZWFkKCkuZmlsdGVyKCh7IGJ5IH0pID0+IGJ5ICE9PSB0aGlzLiNvd25lcik7XG4gIH1cblxuICAjcmVhZCgpOiBTYXZlZFtdIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIEpTT04ucGFyc2UodGhpcy4jc3RvcmFnZT8uZ2V0SXRlbSh0aGlzLmtleSkgPz8gXCJcIikuZmlsdGVyKG1lbWJlcnMpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgfVxuXG4gICN3cml0ZShzYXZlZDogU2F2ZWRbXSk6IHZvaWQge1xuICAgIHRyeSB7XG4gICAgICBpZiAoc2F2ZWQubGVuZ3RoKSB0aGlzLiNzdG9yYWdlPy5zZXRJdGVtKHRoaXMua2V5LCBKU09OLnN0cmluZ2lmeShzYXZlZCkpO1xuICAgICAgZWxzZSB0aGlzLiNzdG9yYWdlPy5yZW1vdmVJdGVtKHRoaXMua2V5KTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEl0IGlzIGZ1bGwsIG9yIGZvcmJpZGRlbjogYSByZWxvYWQgYmVnaW5zIGFuZXcuXG4gICAgfVxuICB9XG59XG4iLCAiLyoqIFdoYXQgYW4gYXBwIG1heSBzYXkgb2YgaXRzIHNvY2tldC4gKi9cblxuaW1wb3J0IHR5cGUgeyBQb3NpdGlvblN0b3JhZ2UgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcblxudHlwZSBBc2tlZDxUPiA9IFQgfCAoKCkgPT4gVCB8IFByb21pc2U8VD4pO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlT3B0aW9ucyB7XG4gIC8qKiBgd3NzOi8vSE9TVC9TVEFHRT9ib29raW5nX2lkPTFgOyBhIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQuICovXG4gIHVybDogQXNrZWQ8c3RyaW5nPjtcbiAgLyoqIEEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdCwgYW5kIGZvciBlYWNoIHJlbmV3YWwuICovXG4gIHRva2VuPzogQXNrZWQ8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFdoZXJlIHRoZSB0b2tlbiBnb2VzOiBpbnRvIHRoZSBxdWVyeSAoZGVmYXVsdCksIG9yIGFzIHRoZSBzdWJwcm90b2NvbHMgYGJlYXJlciwgPHRva2VuPmAuICovXG4gIHRva2VuSW4/OiBcInF1ZXJ5XCIgfCBcInByb3RvY29sXCI7XG4gIC8qKiBBc2tzIGZvciB3aGF0IHdhcyBtaXNzZWQgKGRlZmF1bHQpLiAqL1xuICByZXN1bWU/OiBib29sZWFuO1xuICAvKiogSGFzIGZyYW1lcyBhY2tub3dsZWRnZWQgKGRlZmF1bHQpLiAqL1xuICBhY2s/OiBib29sZWFuO1xuICAvKiogUmVuZXdzIGEgSldUIHRoYXQgYSBgdG9rZW5gIGZ1bmN0aW9uIGdpdmVzIGJlZm9yZSBpdHMgZW5kIChkZWZhdWx0KS4gKi9cbiAgcmVuZXc/OiBib29sZWFuO1xuICAvKiogRW5kcyBhZnRlciBzbyBtYW55IGF0dGVtcHRzIGluIGEgcm93OyB3aXRob3V0IGl0IHRoZXJlIGlzIG5vIGVuZC4gKi9cbiAgbWF4QXR0ZW1wdHM/OiBudW1iZXI7XG4gIC8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZTogYHNlc3Npb25TdG9yYWdlYC4gRm9yIGFwcHMgdGhhdCBrZWVwIHRoZWlyIG1lc3NhZ2VzLCB0b28uICovXG4gIHN0b3JhZ2U/OiBQb3NpdGlvblN0b3JhZ2U7XG4gIC8qKiBGb3IgcHJvZ3JhbXMgd2l0aG91dCBhIGBXZWJTb2NrZXRgIG9mIHRoZWlyIG93biwgc3VjaCBhcyBOb2RlIDIwOiB0aGF0IG9mIGB3c2AuICovXG4gIFdlYlNvY2tldD86IHVua25vd247XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbnN3ZXJPZjxUPihhc2tlZDogQXNrZWQ8VD4pOiBQcm9taXNlPFQ+IHtcbiAgcmV0dXJuIHR5cGVvZiBhc2tlZCA9PT0gXCJmdW5jdGlvblwiID8gYXdhaXQgKGFza2VkIGFzICgpID0+IFQgfCBQcm9taXNlPFQ+KSgpIDogYXNrZWQ7XG59XG5cbi8qKiBUaGUgVVJMIGFuZCB0aGUgc3VicHJvdG9jb2xzIG9mIGFuIGF0dGVtcHQuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkcmVzcyh1cmw6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogU2lkZXdpcmVPcHRpb25zKTogeyB1cmw6IHN0cmluZzsgcHJvdG9jb2xzOiBzdHJpbmdbXSB9IHtcbiAgbGV0IG1hcmsgPSB1cmwuaW5jbHVkZXMoXCI/XCIpID8gXCImXCIgOiBcIj9cIjtcbiAgY29uc3QgYWRkID0gKG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgIHVybCArPSBgJHttYXJrfSR7bmFtZX09JHtlbmNvZGVVUklDb21wb25lbnQodmFsdWUpfWA7XG4gICAgbWFyayA9IFwiJlwiO1xuICB9O1xuICBpZiAob3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlKSBhZGQoXCJyZXN1bWVcIiwgXCIxXCIpO1xuICBpZiAob3B0aW9ucy5hY2sgIT09IGZhbHNlKSBhZGQoXCJhY2tcIiwgXCIxXCIpO1xuICBpZiAodG9rZW4gPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG4gIGlmIChvcHRpb25zLnRva2VuSW4gPT09IFwicHJvdG9jb2xcIikgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtcImJlYXJlclwiLCB0b2tlbl0gfTtcbiAgYWRkKFwidG9rZW5cIiwgdG9rZW4pO1xuICByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbn1cbiIsICIvKiogQnJpbmdzIG51bWJlcmVkIGZyYW1lcyBpbnRvIHRoZSBvcmRlciBvZiB0aGVpciBsb2dzLCBlYWNoIG9uY2UuIFB1cmU6IGl0IGtub3dzIG5vIHNvY2tldCBhbmQgbm8gdGltZXIuICovXG5cbmltcG9ydCB0eXBlIHsgTG9nRW50cnksIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmludGVyZmFjZSBIZWxkPEY+IHtcbiAgcGxhY2U6IFBsYWNlO1xuICAvKiogTm90aGluZyB3aGVyZSB0aGUgbnVtYmVyIGJlbG9uZ3MgdG8gYSBmcmFtZSB0aGF0IHRoaXMgY2xpZW50IGRvZXMgbm90IGdldC4gKi9cbiAgZnJhbWU6IEYgfCB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBMb2c8Rj4ge1xuICAvKiogVGhlIGxhc3QgcGxhY2UgdGhhdCB3YXMgcGFzc2VkIG9uLiAqL1xuICBhdD86IFBsYWNlO1xuICAvKiogRnJhbWVzIGJlaGluZCBhIGhvbGUsIG9yIG9mIGEgY29ubmVjdGlvbiB0aGF0IGRvZXMgbm90IGtub3cgeWV0IHdoZXJlIGl0IHN0YW5kcy4gKi9cbiAgaGVsZDogTWFwPHN0cmluZywgSGVsZDxGPj47XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBub3QgaW4gdGhpcyBjaGFubmVsLiAqL1xuICBsZWZ0PzogYm9vbGVhbjtcbn1cblxuLyoqIEEgc2VydmVyIGxvb2tzIGF0IDI1MCBsb2dzIG9mIGEgcXVlc3Rpb24uICovXG5jb25zdCBMT0dTX0FTS0VEID0gMjQwO1xuLyoqIEFQSSBHYXRld2F5IHRha2VzIDMyIEtpQiBmcm9tIGEgYnJvd3NlciwgYW5kIG5hbWVzIG1heSBuZWVkIGVzY2FwZXMuICovXG5jb25zdCBCWVRFU19BU0tFRCA9IDI0XzAwMDtcbi8qKiBNb3JlIGxvZ3MgdGhhbiB0aGVzZSBhcmUgZm9yZ290dGVuIHdoZXJlIHRoZSBjbGllbnQgaGFzIGxlZnQgdGhlbS4gKi9cbmNvbnN0IExPR1NfS0VQVCA9IDI0MDtcblxuY29uc3Qga2V5T2YgPSAoeyBlcG9jaCwgc2VxIH06IFBsYWNlKTogc3RyaW5nID0+IGAke2Vwb2NofSAke3NlcX1gO1xuXG5leHBvcnQgY2xhc3MgT3JkZXI8Rj4ge1xuICAvKiogRnJhbWVzIGFyZSBoZWxkIHVudGlsIHRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hlcmUgdGhlIGNvbm5lY3Rpb24gc3RhbmRzLiAqL1xuICBob2xkaW5nID0gdHJ1ZTtcbiAgcmVhZG9ubHkgI2xvZ3MgPSBuZXcgTWFwPHN0cmluZywgTG9nPEY+PigpO1xuICAvKiogVGhlIG51bWJlcnMgdGhhdCBvcGVuIHF1ZXN0aW9ucyBuYW1lZDsgYmVsb3cgMCB3aGVyZSB0aGVyZSB3YXMgbm8gcm9vbSBmb3IgdGhlIGxvZy4gKi9cbiAgI2Fza2VkOiBNYXA8c3RyaW5nLCBudW1iZXI+W10gPSBbXTtcbiAgcmVhZG9ubHkgI2RlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZDtcbiAgcmVhZG9ubHkgI2dhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZDtcblxuICBjb25zdHJ1Y3RvcihkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQsIGdhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZCkge1xuICAgIHRoaXMuI2RlbGl2ZXIgPSBkZWxpdmVyO1xuICAgIHRoaXMuI2dhcCA9IGdhcDtcbiAgfVxuXG4gIC8qKiBIYXMgdGhlIHNlcnZlciBldmVyIHNhaWQgd2hlcmUgd2Ugc3RhbmQ/ICovXG4gIGdldCBrbm93bigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmF0KTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIHRoYXQgd2FpdD8gKi9cbiAgZ2V0IGhvbGRzKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuaGVsZC5zaXplID4gMCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyBiZWhpbmQgYSBob2xlPyAqL1xuICBnZXQgYnJva2VuKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhdGhpcy5ob2xkaW5nICYmIHRoaXMuaG9sZHM7XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0byBnbyBvbiBmcm9tLiAqL1xuICBwb3NpdGlvbnMoKTogUGxhY2VbXSB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5mbGF0TWFwKChsb2cpID0+IGxvZy5hdCA/PyBbXSk7XG4gIH1cblxuICByZXN0b3JlKHBsYWNlczogUGxhY2VbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzKSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCkuYXQgPSBwbGFjZTtcbiAgfVxuXG4gIC8qKiBBIG5ldyBjb25uZWN0aW9uOiBpdHMgcXVlc3Rpb25zIGhhdmUgbm90IGJlZW4gYW5zd2VyZWQuICovXG4gIGJlZ2luKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IHRydWU7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRoYXQgYSBxdWVzdGlvbiBuYW1lcy4gKi9cbiAgYXNrKCk6IFBsYWNlW10ge1xuICAgIGNvbnN0IGFza2VkID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICBjb25zdCBhZnRlcjogUGxhY2VbXSA9IFtdO1xuICAgIGxldCBieXRlcyA9IDA7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiB0aGlzLnBvc2l0aW9ucygpKSB7XG4gICAgICBieXRlcyArPSBKU09OLnN0cmluZ2lmeShwbGFjZSkubGVuZ3RoICsgMTtcbiAgICAgIGNvbnN0IGZpdHMgPSBhZnRlci5sZW5ndGggPCBMT0dTX0FTS0VEICYmIGJ5dGVzIDwgQllURVNfQVNLRUQ7XG4gICAgICBpZiAoZml0cykgYWZ0ZXIucHVzaChwbGFjZSk7XG4gICAgICBhc2tlZC5zZXQocGxhY2UuY2hhbm5lbCA/PyBcIlwiLCBmaXRzID8gcGxhY2Uuc2VxIDogLTEpO1xuICAgIH1cbiAgICB0aGlzLiNhc2tlZC5wdXNoKGFza2VkKTtcbiAgICByZXR1cm4gYWZ0ZXI7XG4gIH1cblxuICAvKiogVGFrZXMgYSBmcmFtZSwgb3IgdGhlIG51bWJlciBvZiBvbmUgdGhhdCBpcyBub3QgZm9yIHVzLiAqL1xuICB0YWtlKHBsYWNlOiBQbGFjZSwgZnJhbWU/OiBGKTogdm9pZCB7XG4gICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpO1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IHBsYWNlLmVwb2NoICYmIHBsYWNlLnNlcSA8PSBhdC5zZXEpIHJldHVybjtcbiAgICBjb25zdCBrZXkgPSBrZXlPZihwbGFjZSk7XG4gICAgaWYgKCFsb2cuaGVsZC5nZXQoa2V5KT8uZnJhbWUpIGxvZy5oZWxkLnNldChrZXksIHsgcGxhY2UsIGZyYW1lIH0pO1xuICAgIGRlbGV0ZSBsb2cubGVmdDtcbiAgICBpZiAoIXRoaXMuaG9sZGluZykgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBXaGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBlYWNoIGxvZyBhZnRlciBpdCBoYXMgc2VudCB3aGF0IHdhcyBtaXNzZWQuICovXG4gIHJlc3VtZWQoZW50cmllczogTG9nRW50cnlbXSk6IHZvaWQge1xuICAgIGNvbnN0IGFza2VkID0gdGhpcy4jYXNrZWQuc2hpZnQoKSA/PyBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykge1xuICAgICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKGVudHJ5LmNoYW5uZWwpO1xuICAgICAgaWYgKGVudHJ5LmpvaW5lZCA9PT0gZmFsc2UpIHtcbiAgICAgICAgbG9nLmxlZnQgPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGNvbnN0IHsgY29tcGxldGUsIC4uLnBsYWNlIH0gPSBlbnRyeTtcbiAgICAgICAgdGhpcy4jYW5zd2VyZWQobG9nLCBwbGFjZSwgY29tcGxldGUgPT09IHRydWUsIGFza2VkLmdldChlbnRyeS5jaGFubmVsID8/IFwiXCIpID8/IDApO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyOiBnb2VzIG9uIGJlaGluZCB0aGUgaG9sZXMuICovXG4gIGdpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIHRoaXMuI2ZsdXNoKGxvZyk7XG4gICAgICBpZiAobG9nLmhlbGQuc2l6ZSA+IDApIHtcbiAgICAgICAgdGhpcy4jZ2FwKGNoYW5uZWwgfHwgdW5kZWZpbmVkKTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZXJlIGlzIG5vIGxvZzogd2hhdCBpcyBoZWxkIHdhcyBvbmx5IG51bWJlcmVkIGJ5IGNoYW5jZSwgb3IgYnkgYSBzZXJ2ZXIgdGhhdCB3ZW50IGJhY2suICovXG4gIHJlbGVhc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNzZXR0bGUobG9nKTtcbiAgfVxuXG4gICNhbnN3ZXJlZChsb2c6IExvZzxGPiwgbmV3ZXN0OiBQbGFjZSwgY29tcGxldGU6IGJvb2xlYW4sIGFza2VkOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBuZXdlc3QuZXBvY2gpIHtcbiAgICAgIC8vIExpdmUgZnJhbWVzIG1heSBoYXZlIGNvbWUgZnVydGhlciB3aGlsZSB0aGUgYW5zd2VyIHdhcyBvbiBpdHMgd2F5LiBBIHBsYWNlIHRoYXQgd2FzIGFscmVhZHlcbiAgICAgIC8vIGJlaGluZCB0aGUgbmV3ZXN0IHdoZW4gd2UgYXNrZWQgaXMgbm9uZSBvZiB0aGlzIGxvZy5cbiAgICAgIGNvbnN0IGFoZWFkID0gYXQuc2VxID4gbmV3ZXN0LnNlcSA/IGFza2VkIDw9IG5ld2VzdC5zZXEgOiBhdC5zZXEgPT09IG5ld2VzdC5zZXEgJiYgYXQubWFyayA9PT0gbmV3ZXN0Lm1hcms7XG4gICAgICBpZiAoYWhlYWQpIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCFjb21wbGV0ZSB8fCBhc2tlZCA8IDApIHRoaXMuI2dhcChuZXdlc3QuY2hhbm5lbCk7XG4gICAgdGhpcy4jc2V0dGxlKGxvZywgbmV3ZXN0KTtcbiAgICBsb2cuYXQgPSBuZXdlc3Q7XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIHdoYXQgZm9sbG93cyB3aXRob3V0IGEgaG9sZS4gKi9cbiAgI2ZsdXNoKGxvZzogTG9nPEY+KTogdm9pZCB7XG4gICAgZm9yICg7Oykge1xuICAgICAgLy8gV2hlcmUgYSBsb2cgYmVnaW5zLCBub3RoaW5nIGlzIG1pc3NpbmcgYmVmb3JlIGl0LlxuICAgICAgY29uc3QgbmV4dCA9IGxvZy5hdFxuICAgICAgICA/IGxvZy5oZWxkLmdldChrZXlPZih7IC4uLmxvZy5hdCwgc2VxOiBsb2cuYXQuc2VxICsgMSB9KSlcbiAgICAgICAgOiBbLi4ubG9nLmhlbGQudmFsdWVzKCldLmZpbmQoKHsgcGxhY2UgfSkgPT4gcGxhY2Uuc2VxID09PSAxKTtcbiAgICAgIGlmICghbmV4dCkgcmV0dXJuO1xuICAgICAgdGhpcy4jcGFzcyhsb2csIG5leHQpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gYWxsIHRoYXQgaXMgaGVsZCB1cCB0byB0aGlzIHBsYWNlLCBvciBhbGwsIGhvbGVzIG9yIG5vdC4gKi9cbiAgI3NldHRsZShsb2c6IExvZzxGPiwgdXBUbz86IFBsYWNlKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gbG9nLmF0Py5lcG9jaDtcbiAgICBjb25zdCByYW5rID0gKHsgcGxhY2UgfTogSGVsZDxGPik6IG51bWJlciA9PiAocGxhY2UuZXBvY2ggPT09IGJlZm9yZSA/IDAgOiAxKTtcbiAgICBjb25zdCBoZWxkID0gWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5zb3J0KChhLCBiKSA9PiByYW5rKGEpIC0gcmFuayhiKSB8fCBhLnBsYWNlLnNlcSAtIGIucGxhY2Uuc2VxKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBoZWxkKSB7XG4gICAgICBjb25zdCB7IGVwb2NoLCBzZXEgfSA9IG9uZS5wbGFjZTtcbiAgICAgIGNvbnN0IHNldHRsZWQgPSAhdXBUbyB8fCAoZXBvY2ggPT09IHVwVG8uZXBvY2ggPyBzZXEgPD0gdXBUby5zZXEgOiBlcG9jaCA9PT0gYmVmb3JlKTtcbiAgICAgIGlmIChzZXR0bGVkKSB0aGlzLiNwYXNzKGxvZywgb25lKTtcbiAgICB9XG4gIH1cblxuICAjcGFzcyhsb2c6IExvZzxGPiwgeyBwbGFjZSwgZnJhbWUgfTogSGVsZDxGPik6IHZvaWQge1xuICAgIGxvZy5oZWxkLmRlbGV0ZShrZXlPZihwbGFjZSkpO1xuICAgIGxvZy5hdCA9IHBsYWNlO1xuICAgIGlmIChmcmFtZSkgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAjbG9nKGNoYW5uZWwgPSBcIlwiKTogTG9nPEY+IHtcbiAgICBsZXQgbG9nID0gdGhpcy4jbG9ncy5nZXQoY2hhbm5lbCk7XG4gICAgaWYgKCFsb2cpIHtcbiAgICAgIGlmICh0aGlzLiNsb2dzLnNpemUgPj0gTE9HU19LRVBUKSB0aGlzLiNmb3JnZXQoKTtcbiAgICAgIGxvZyA9IHsgaGVsZDogbmV3IE1hcCgpIH07XG4gICAgICB0aGlzLiNsb2dzLnNldChjaGFubmVsLCBsb2cpO1xuICAgIH1cbiAgICByZXR1cm4gbG9nO1xuICB9XG5cbiAgI2ZvcmdldCgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIGlmIChsb2cubGVmdCkge1xuICAgICAgICB0aGlzLiNsb2dzLmRlbGV0ZShjaGFubmVsKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBHaXZlcyBhIGNvbm5lY3Rpb24gYSBuZXdlciB0b2tlbiBiZWZvcmUgaXRzIG93biBlbmRzLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbi8qKiBTbyBsb25nIGJlZm9yZSBpdHMgZW5kIGEgdG9rZW4gaXMgcmVuZXdlZDsgYSBzaG9ydC1saXZlZCBvbmUsIHdoZW4gYSBxdWFydGVyIG9mIGl0cyBsaWZlIGlzIGxlZnQuICovXG5jb25zdCBBSEVBRCA9IDYwXzAwMDtcbmNvbnN0IFNPT05FU1QgPSA1XzAwMDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDMwXzAwMDtcblxuLyoqIEEgSldUJ3MgYGV4cGAsIGluIFVuaXggc2Vjb25kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbkVuZCh0b2tlbiA9IFwiXCIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICB0cnkge1xuICAgIGNvbnN0IHBheWxvYWQgPSB0b2tlbi5zcGxpdChcIi5cIilbMV0hLnJlcGxhY2UoLy0vZywgXCIrXCIpLnJlcGxhY2UoL18vZywgXCIvXCIpO1xuICAgIHJldHVybiBOdW1iZXIobWVtYmVycyhKU09OLnBhcnNlKGF0b2IocGF5bG9hZCkpKSEuZXhwKSB8fCB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIGEgdG9rZW4gdGhhdCBlbmRzIHRoZW4gaXMgcmVuZXdlZC4gQSB3cm9uZyBjbG9jayBtYWtlcyBpdCBlYXJseSBvciBsYXRlLCBuZXZlciBvZnRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5ld0luKGVuZDogbnVtYmVyLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGxlZnQgPSBlbmQgKiAxMDAwIC0gbm93O1xuICByZXR1cm4gbGVmdCA+IDAgPyBNYXRoLm1heChTT09ORVNULCBsZWZ0IC0gTWF0aC5taW4oQUhFQUQsIGxlZnQgLyA0KSkgOiBBSEVBRDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZW5ld2FsT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIC8qKiBBIHRva2VuIHRoYXQgZW5kcyBpcyByZW5ld2VkIHdpdGhvdXQgdGhlIGFwcCdzIGFza2luZy4gKi9cbiAgYXV0b21hdGljOiBib29sZWFuO1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogVGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gKi9cbiAgdG9rZW4oKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogU2VuZHMgb3ZlciB0aGUgY29ubmVjdGlvbiwgaWYgdGhlcmUgaXMgb25lLiAqL1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGtub3cgcmVuZXdhbHMuICovXG4gIHVua25vd24oKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFJlbmV3YWwge1xuICByZWFkb25seSAjb3duZXI6IFJlbmV3YWxPd25lcjtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSByZW5ld2FsIHRoYXQgaXMgdW5kZXIgd2F5LiAqL1xuICAjc2V0dGxlOiAoKGZyYW1lOiBNZW1iZXJzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgI2lkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gICNrbm93biA9IHRydWU7XG5cbiAgY29uc3RydWN0b3Iob3duZXI6IFJlbmV3YWxPd25lcikge1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogQSBjb25uZWN0aW9uIGhhcyBiZWd1biwgd2l0aCB0aGlzIHRva2VuLiAqL1xuICBiZWdpbih0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKFwidGhlIGNvbm5lY3Rpb24gd2FzIGxvc3RcIik7XG4gICAgdGhpcy4jc2NoZWR1bGUodG9rZW5FbmQodG9rZW4pKTtcbiAgfVxuXG4gIHN0b3AobWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZSB9KTtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIHRoZSBhcHAncyBuZXdlc3QgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICBhc3luYyByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG5leHRJZCwgc2VuZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgdG9rZW4gPSBhd2FpdCB0aGlzLiNvd25lci50b2tlbigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJhbm90aGVyIHJlbmV3YWwgaGFzIGJlZ3VuXCIgfSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IGlkID0gKHRoaXMuI2lkID0gbmV4dElkKCkpO1xuICAgICAgY29uc3QgY2FuY2VsID0gZW52aXJvbm1lbnQuYWZ0ZXIoQU5TV0VSRURfV0lUSElOLCAoKSA9PiB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwibm8gYW5zd2VyXCIgfSkpO1xuICAgICAgdGhpcy4jc2V0dGxlID0gKHsgZXhwaXJlc19hdDogZW5kLCBtZXNzYWdlIH0pID0+IHtcbiAgICAgICAgdGhpcy4jc2V0dGxlID0gdW5kZWZpbmVkO1xuICAgICAgICBjYW5jZWwoKTtcbiAgICAgICAgaWYgKHR5cGVvZiBlbmQgPT09IFwibnVtYmVyXCIpIHtcbiAgICAgICAgICB0aGlzLiNzY2hlZHVsZShlbmQpO1xuICAgICAgICAgIHJlc29sdmUoZW5kKTtcbiAgICAgICAgfSBlbHNlIHJlamVjdChuZXcgRXJyb3IoU3RyaW5nKG1lc3NhZ2UpKSk7XG4gICAgICB9O1xuICAgICAgc2VuZChKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwiYXV0aFwiLCBpZCwgdG9rZW4gfSkpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJhdXRoXCIsXCJleHBpcmVzX2F0XCI6XHUyMDI2fWAsIG9yIGFuIGFjayBvciBhbiBlcnJvciB3aXRoIG91ciBpZC4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI3NldHRsZSB8fCAoZnJhbWUudHlwZSAhPT0gXCJhdXRoXCIgJiYgZnJhbWUuaW5fcmVwbHlfdG8gIT09IHRoaXMuI2lkKSkgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFRoZXNlIHBhc3MuIEFsbCBlbHNlIGNvbWVzIGZyb20gYSBiYWNrZW5kIHRoYXQgd2FzIGdpdmVuIHRoZSBmcmFtZSBhcyBhIG1lc3NhZ2UuXG4gICAgdGhpcy4ja25vd24gPSBmcmFtZS50eXBlID09PSBcImF1dGhcIiB8fCBbXCJiYWNrZW5kX3VuYXZhaWxhYmxlXCIsIFwiaW50ZXJuYWxcIl0uaW5jbHVkZXMoU3RyaW5nKGZyYW1lLmNvZGUpKTtcbiAgICB0aGlzLiNzZXR0bGUoZnJhbWUpO1xuICAgIGlmICghdGhpcy4ja25vd24pIHRoaXMuI293bmVyLnVua25vd24oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNzY2hlZHVsZShlbmQ6IG51bWJlciB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgYXV0b21hdGljLCBlbnZpcm9ubWVudCB9ID0gdGhpcy4jb3duZXI7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIGlmICghYXV0b21hdGljIHx8ICFlbmQgfHwgIXRoaXMuI2tub3duKSByZXR1cm47XG4gICAgdGhpcy4jdGltZXIgPSBlbnZpcm9ubWVudC5hZnRlcihyZW5ld0luKGVuZCwgZW52aXJvbm1lbnQubm93KCkpLCAoKSA9PiB7XG4gICAgICAvLyBUcmllcyBhZ2FpbiB3aGlsZSB0aGVyZSBpcyB0aW1lOyBhZnRlcndhcmRzIHRoZSBzZXJ2ZXIgc2F5cyBgdG9rZW5fZXhwaXJlZGAuXG4gICAgICB0aGlzLnJlbmV3KCkuY2F0Y2goKCkgPT4gdGhpcy4jc2NoZWR1bGUoZW5kKSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvKiogRnJhbWVzIHRoYXQgbXVzdCBhcnJpdmU6IGluIG9yZGVyLCBvbmUgdW5kZXIgd2F5LCBlYWNoIHNlbnQgYWdhaW4gdW50aWwgaXQgaXMgYW5zd2VyZWQuICovXG5cbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5cbi8qKiBBUEkgR2F0ZXdheSBjbG9zZXMgYSBjb25uZWN0aW9uIHdob3NlIGJyb3dzZXIgc2VuZHMgbW9yZS4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX0JZVEVTID0gMzIgKiAxMDI0O1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gOTBfMDAwO1xuLyoqIEhvdyBvZnRlbiB3ZSBsb29rIHdoZXRoZXIgYSBmcmFtZSBoYXMgbGVmdC4gKi9cbmNvbnN0IExFQVZFUyA9IDUwO1xuXG4vKiogVGhlIHNlcnZlcidzIGFuc3dlciB0byBhIGZyYW1lIHRoYXQgaXQgY291bGQgbm90IHNlcnZlLiAqL1xuZXhwb3J0IGNsYXNzIFNpZGV3aXJlRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSBcIlNpZGV3aXJlRXJyb3JcIjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICAvKiogVGhlIGZyYW1lJ3MgaWQ6IHNlbnQgYWdhaW4gd2l0aCBpdCwgdGhlIGJhY2tlbmQga25vd3MgdGhlIHJlcGVhdC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgLyoqIFRoZSB3aG9sZSBlcnJvciBmcmFtZTogYHN0YXR1c2AsIGBkZXRhaWxgIGFuZCBgcmVxdWVzdF9pZGAgbWF5IGJlIGluIGl0LiAqL1xuICByZWFkb25seSBmcmFtZTogTWVtYmVycztcblxuICBjb25zdHJ1Y3RvcihmcmFtZTogTWVtYmVycywgaWQ6IHN0cmluZyB8IG51bWJlcikge1xuICAgIHN1cGVyKFN0cmluZyhmcmFtZS5tZXNzYWdlKSk7XG4gICAgdGhpcy5jb2RlID0gU3RyaW5nKGZyYW1lLmNvZGUpO1xuICAgIHRoaXMuaWQgPSBpZDtcbiAgICB0aGlzLmZyYW1lID0gZnJhbWU7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBXcml0dGVuIHtcbiAgdGV4dDogc3RyaW5nO1xuICBieXRlczogbnVtYmVyO1xufVxuXG4vKiogVGhlIGZyYW1lIGFzIHRleHQ7IHRocm93cyB3aGVyZSBBUEkgR2F0ZXdheSB3b3VsZCBjbG9zZSB0aGUgY29ubmVjdGlvbiBmb3IgaXRzIHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGUoZGF0YTogdW5rbm93bik6IFdyaXR0ZW4ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTU9TVF9CWVRFUykge1xuICAgIHRocm93IG5ldyBSYW5nZUVycm9yKGB0aGUgZnJhbWUgaGFzICR7Ynl0ZXN9IGJ5dGVzLCBBUEkgR2F0ZXdheSB0YWtlcyAke01PU1RfQllURVN9OiBzZW5kIGl0IG92ZXIgSFRUUGApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIGJ5dGVzIH07XG59XG5cbmludGVyZmFjZSBJdGVtIGV4dGVuZHMgV3JpdHRlbiB7XG4gIGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIHJlc29sdmUoKTogdm9pZDtcbiAgcmVqZWN0KGVycm9yOiBFcnJvcik6IHZvaWQ7XG4gIC8qKiBJdCBoYXMgYmVlbiBzZW50IGF0IGxlYXN0IG9uY2UuICovXG4gIHNlbnQ6IGJvb2xlYW47XG4gIC8qKiBUaW1lcyB0aGF0IEFQSSBHYXRld2F5IGhhcyBmYWlsZWQgb3ZlciBpdC4gKi9cbiAgZmFpbHVyZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFNlbmRlciB7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNuZXh0SWQ6ICgpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgI3RhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZDtcbiAgI2l0ZW1zOiBJdGVtW10gPSBbXTtcbiAgLyoqIFRoZSBmaXJzdCBpdGVtIGlzIHVuZGVyIHdheSBvdmVyIHRoaXMgY29ubmVjdGlvbi4gKi9cbiAgI3VuZGVyOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBuZXh0SWQ6ICgpID0+IHN0cmluZywgdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNuZXh0SWQgPSBuZXh0SWQ7XG4gICAgdGhpcy4jdGFyZ2V0ID0gdGFyZ2V0O1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgYmVlbiBzZW50IHlldC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2l0ZW1zLnJlZHVjZSgoc3VtLCB7IGJ5dGVzLCBzZW50IH0pID0+IHN1bSArIChzZW50ID8gMCA6IGJ5dGVzKSwgMCk7XG4gIH1cblxuICBnZXQgcGF1c2VkKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3BhdXNlO1xuICB9XG5cbiAgLyoqIERvZXMgdGhpcyBjb25uZWN0aW9uIHN0aWxsIG93ZSBhbiBhbnN3ZXI/ICovXG4gIHdhaXRzRm9yKGxpbms6IExpbmspOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jdW5kZXIgPT09IGxpbms7XG4gIH1cblxuICBzZW5kKGRhdGE6IHVua25vd24pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgeyBpZCwgdGV4dCB9ID0gaWRlbnRpZnkoZGF0YSwgdGhpcy4jbmV4dElkKTtcbiAgICAgIHRoaXMuI2l0ZW1zLnB1c2goeyBpZCwgLi4ud3JpdGUodGV4dCksIHJlc29sdmUsIHJlamVjdCwgc2VudDogZmFsc2UsIGZhaWx1cmVzOiAwIH0pO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogU2VuZHMgdGhlIG5leHQgZnJhbWUsIGlmIGl0IGNhbiBiZSBzZW50LiAqL1xuICBwdW1wKCk6IHZvaWQge1xuICAgIGNvbnN0IFtpdGVtLCBsaW5rXSA9IFt0aGlzLiNpdGVtc1swXSwgdGhpcy4jdGFyZ2V0KCldO1xuICAgIGlmICghaXRlbSB8fCAhbGluayB8fCB0aGlzLiN1bmRlciB8fCB0aGlzLiNwYXVzZSkgcmV0dXJuO1xuICAgIGl0ZW0uc2VudCA9IHRydWU7XG4gICAgdGhpcy4jdW5kZXIgPSBsaW5rO1xuICAgIGxpbmsuc2VuZChpdGVtLnRleHQpO1xuICAgIGlmIChsaW5rLmFja3MpIHRoaXMuI2V4cGVjdChBTlNXRVJFRF9XSVRISU4pO1xuICAgIGVsc2UgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgfVxuXG4gIC8qKiBBbiBhY2ssIG9yIGFuIGVycm9yIGZyYW1lLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICAvLyBPbmUgdGhhdCB3YXMgc2VudCBiZWZvcmUgbWF5IGJlIGFuc3dlcmVkIHdoaWxlIGl0IHdhaXRzIHRvIGJlIHNlbnQgYWdhaW4uXG4gICAgaWYgKCFpdGVtPy5zZW50IHx8IGl0ZW0uaWQgIT09IGZyYW1lLmluX3JlcGx5X3RvKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jaXRlbXMuc2hpZnQoKTtcbiAgICBpZiAoZnJhbWUudHlwZSA9PT0gXCJlcnJvclwiKSBpdGVtLnJlamVjdChuZXcgU2lkZXdpcmVFcnJvcihmcmFtZSwgaXRlbS5pZCkpO1xuICAgIGVsc2UgaXRlbS5yZXNvbHZlKCk7XG4gICAgdGhpcy4jYWdhaW4oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBBUEkgR2F0ZXdheSdzIG93biBlcnJvciBmcmFtZTogdGhlIGZ1bmN0aW9uIGhhcyBmYWlsZWQsIG9yIHdhcyB0b28gc2xvdy4gSXQgbWF5IG5vdCBiZSBvdXJzLiAqL1xuICBnYXRld2F5RmFpbGVkKCk6IHZvaWQge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICBpZiAoaXRlbSAmJiB0aGlzLiN1bmRlcikgdGhpcy4jZXhwZWN0KGJhY2tvZmYoaXRlbS5mYWlsdXJlcysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGRyb3BwZWQgd2hhdCBjYW1lOiB3YWl0cywgdGhlbiBzZW5kcyBpdCBhZ2Fpbi4gKi9cbiAgcGF1c2VGb3IobXM6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgKCkgPT4ge1xuICAgICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIGxvc3QobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICh0aGlzLndhaXRzRm9yKGxpbmspKSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIE5vIGFuc3dlciB3aWxsIGNvbWUgb3ZlciB0aGlzIGNvbm5lY3Rpb246IGEgZnJhbWUgaXMgZG9uZSB3aGVuIGl0IGhhcyBsZWZ0LiAqL1xuICB3aXRob3V0QWNrcyhsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLndhaXRzRm9yKGxpbmspKSByZXR1cm47XG4gICAgdGhpcy4jZXhwZWN0KExFQVZFUywgKCkgPT4ge1xuICAgICAgaWYgKGxpbmsuYnVmZmVyZWRBbW91bnQpIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gICAgICBlbHNlIHRoaXMuYW5zd2VyZWQoeyBpbl9yZXBseV90bzogdGhpcy4jaXRlbXNbMF0/LmlkIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgY2xvc2UoZXJyb3I6IEVycm9yKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgdGhpcy4jaXRlbXMuc3BsaWNlKDApKSBpdGVtLnJlamVjdChlcnJvcik7XG4gIH1cblxuICAvKiogU2VuZHMgaXQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbiAgI2V4cGVjdChtczogbnVtYmVyLCBydW4gPSAoKSA9PiB0aGlzLiNhZ2FpbigpKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3RpbWVyID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMucHVtcCgpO1xuICB9XG5cbiAgI2ZyZWUoKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3VuZGVyID0gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBUaGUgZnJhbWUgd2l0aCBhbiBgaWRgIGF0IGl0cyB0b3A6IHRoZSBhcHAncyBvd24sIG9yIGEgbmV3IG9uZS4gVGhlIGFwcCdzIGJ5dGVzIHN0YXkgYXMgdGhleSBhcmUuICovXG5mdW5jdGlvbiBpZGVudGlmeShkYXRhOiB1bmtub3duLCBuZXh0SWQ6ICgpID0+IHN0cmluZyk6IHsgaWQ6IHN0cmluZyB8IG51bWJlcjsgdGV4dDogc3RyaW5nIH0ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IG9iamVjdCA9IG1lbWJlcnMoSlNPTi5wYXJzZSh0ZXh0KSk7XG4gIGNvbnN0IGdpdmVuID0gb2JqZWN0Py5pZDtcbiAgaWYgKCFvYmplY3QgfHwgIVtcInN0cmluZ1wiLCBcIm51bWJlclwiLCBcInVuZGVmaW5lZFwiXS5pbmNsdWRlcyh0eXBlb2YgZ2l2ZW4pKSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcihcInNlbmQgdGFrZXMgYW4gb2JqZWN0LCBhbmQgYW4gYGlkYCBpbiBpdCBtdXN0IGJlIGEgc3RyaW5nIG9yIGEgbnVtYmVyXCIpO1xuICB9XG4gIGlmIChnaXZlbiAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBpZDogZ2l2ZW4gYXMgc3RyaW5nIHwgbnVtYmVyLCB0ZXh0IH07XG4gIGNvbnN0IGlkID0gbmV4dElkKCk7XG4gIGNvbnN0IHJlc3QgPSB0ZXh0LnRyaW1TdGFydCgpLnNsaWNlKDEpO1xuICByZXR1cm4geyBpZCwgdGV4dDogYHtcImlkXCI6JHtKU09OLnN0cmluZ2lmeShpZCl9JHtPYmplY3Qua2V5cyhvYmplY3QpLmxlbmd0aCA/IFwiLFwiIDogXCJcIn0ke3Jlc3R9YCB9O1xufVxuIiwgIi8qKiBBIFdlYlNvY2tldCB0aGF0IGNvbWVzIGJhY2sgYnkgaXRzZWxmLCBhbmQgbWlzc2VzIG5vdGhpbmcuICovXG5cbmltcG9ydCB7IEFza2luZywgdHlwZSBBc2tpbmdPd25lciB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB7IHJlYWxFbnZpcm9ubWVudCwgdHlwZSBDYW5jZWwsIHR5cGUgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHR5cGUgeyBOb3RpY2VEZXRhaWwsIFNpZGV3aXJlRXZlbnRzIH0gZnJvbSBcIi4vZXZlbnRzLnRzXCI7XG5pbXBvcnQgKiBhcyBmcmFtZXMgZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEZyYW1lLCBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgeyBlbmRlZCwgTGluaywgdHlwZSBFbmQsIHR5cGUgTGlua093bmVyIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHsgTWVtb3J5IH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5pbXBvcnQgeyBhZGRyZXNzLCBhbnN3ZXJPZiwgdHlwZSBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi9vcHRpb25zLnRzXCI7XG5pbXBvcnQgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5pbXBvcnQgeyBSZW5ld2FsIH0gZnJvbSBcIi4vcmVuZXdhbC50c1wiO1xuaW1wb3J0IHsgU2VuZGVyLCB3cml0ZSB9IGZyb20gXCIuL3NlbmRlci50c1wiO1xuXG4vKiogQSBjb25uZWN0aW9uIHRoYXQgbGFzdHMgc28gbG9uZyBpcyBhIGdvb2Qgb25lLiAqL1xuY29uc3QgU1RBQkxFID0gNjBfMDAwO1xuY29uc3QgUkVGVVNBTFMgPSAzO1xuLyoqIEEgcXVlc3Rpb24gbmFtZXMgc28gbWFueSBlYXJsaWVyIGNvbm5lY3Rpb25zLiAqL1xuY29uc3QgRUFSTElFUiA9IDY0O1xuLyoqIEZyYW1lcyB3YWl0IHNvIGxvbmcgZm9yIGByZXN1bWVkYDogdGhlbiB0aGUgc2VydmVyIHRlbGxzIG91ciBvd24gZnJhbWVzIG9mIGFuIGVhcmxpZXIgY29ubmVjdGlvbiBmcm9tIG90aGVycycuICovXG5jb25zdCBSRUFEWV9XSVRISU4gPSAxXzAwMDtcbi8qKiBBIHNlY29uZCBjb25uZWN0aW9uIHRoYXQgZmFpbGVkIGlzIHRyaWVkIGFnYWluIGFmdGVyIHRoaXMuICovXG5jb25zdCBTRUNPTkRfQUdBSU4gPSAzMF8wMDA7XG4vKiogRXZlcnkgdGVudGggcGluZyBhc2tzIHdoYXQgd2FzIG1pc3NlZC4gKi9cbmNvbnN0IFBJTkdTX1RPX1JFU1VNRSA9IDEwO1xuY29uc3QgUkFURV9MSU1JVEVEID0gMV8wMDA7XG4vKiogU28gbWFueSByZWNvcmRzIGFyZSBrbm93biBieSB3aGljaCBzdHJlYW1zIG92ZXIgdHdvIGNvbm5lY3Rpb25zIGFyZSB0b2xkIGFwYXJ0LiAqL1xuY29uc3QgUkVDT1JEU19LRVBUID0gMjU2O1xuXG4vKiogVGhlIHR5cGVzIG9mIGl0cyBldmVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlU29ja2V0IHtcbiAgYWRkRXZlbnRMaXN0ZW5lcjxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KFxuICAgIHR5cGU6IEssXG4gICAgbGlzdGVuZXI6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW0tdKSA9PiB2b2lkKSB8IEV2ZW50TGlzdGVuZXJPYmplY3QgfCBudWxsLFxuICAgIG9wdGlvbnM/OiBib29sZWFuIHwgQWRkRXZlbnRMaXN0ZW5lck9wdGlvbnMsXG4gICk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBTaWRld2lyZVNvY2tldCBleHRlbmRzIEV2ZW50VGFyZ2V0IHtcbiAgc3RhdGljIHJlYWRvbmx5IENPTk5FQ1RJTkcgPSAwO1xuICBzdGF0aWMgcmVhZG9ubHkgT1BFTiA9IDE7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TSU5HID0gMjtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NFRCA9IDM7XG5cbiAgb25vcGVuOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm9wZW5cIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJtZXNzYWdlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcImNsb3NlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuXG4gIC8qKiBUaGUgVVJMIG9mIHRoZSBuZXdlc3QgYXR0ZW1wdCwgd2l0aG91dCB0aGUgdG9rZW4uICovXG4gIHVybCA9IFwiXCI7XG4gIC8qKiBXaHkgdGhlIHNvY2tldCBpcyBjbG9zZWQgZm9yIGdvb2QuICovXG4gIGNsb3NlZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuXG4gIHJlYWRvbmx5ICNvcHRpb25zOiBTaWRld2lyZU9wdGlvbnM7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvcmRlcjogT3JkZXI8RnJhbWU+O1xuICByZWFkb25seSAjc2VuZGVyOiBTZW5kZXI7XG4gIHJlYWRvbmx5ICNyZW5ld2FsOiBSZW5ld2FsO1xuICByZWFkb25seSAjbWVtb3J5OiBNZW1vcnk7XG4gIHJlYWRvbmx5ICNhc2tpbmc6IEFza2luZ093bmVyO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG4gIHJlYWRvbmx5ICNub3RpY2VkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNyZWNvcmRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNsaXN0ZW5pbmcgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICNjb3VudCA9IDA7XG4gICN3YXM6IHN0cmluZ1tdID0gW107XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpbiB1c2UsIG9yIG9uIGl0cyB3YXkuICovXG4gICNsaW5rOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIG9uZSB0aGF0IGlzIHRvIHRha2UgaXRzIHBsYWNlLiAqL1xuICAjbmV4dDogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRob3NlIHdob3NlIHBsYWNlIHdhcyB0YWtlbi4gKi9cbiAgcmVhZG9ubHkgI2RyYWluaW5nID0gbmV3IFNldDxMaW5rPigpO1xuICAjZXZlck9wZW4gPSBmYWxzZTtcbiAgI2F0dGVtcHRzID0gMDtcbiAgI3JlZnVzZWQgPSAwO1xuICAjcmVmdXNlZFRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSBwYXVzZSBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBDb3VudHMgYXR0ZW1wdHM6IHdoaWxlIHRoZSBhcHAgaXMgYXNrZWQgZm9yIFVSTCBhbmQgdG9rZW4sIGEgbGF0ZXIgb25lIG1ha2VzIGl0IHZvaWQuICovXG4gICNkaWFsbGVkID0gMDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMsIGVudmlyb25tZW50OiBFbnZpcm9ubWVudCA9IHJlYWxFbnZpcm9ubWVudChvcHRpb25zLldlYlNvY2tldCkpIHtcbiAgICBzdXBlcigpO1xuICAgIGNvbnN0IGxldHRlcnMgPSAoKTogc3RyaW5nID0+IGVudmlyb25tZW50LnJhbmRvbSgpLnRvU3RyaW5nKDM2KS5zbGljZSgyLCA4KTtcbiAgICBjb25zdCBuZXh0SWQgPSAoKTogc3RyaW5nID0+IHRoaXMuI3ByZWZpeCArICsrdGhpcy4jY291bnQ7XG4gICAgdGhpcy4jb3B0aW9ucyA9IG9wdGlvbnM7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNwcmVmaXggPSBgJHtsZXR0ZXJzKCl9JHtsZXR0ZXJzKCl9LWA7XG4gICAgdGhpcy4jb3JkZXIgPSBuZXcgT3JkZXIoXG4gICAgICAoZnJhbWUpID0+IHRoaXMuI2RlbGl2ZXIoZnJhbWUpLFxuICAgICAgKGNoYW5uZWwpID0+IHRoaXMuI3RlbGwoXCJnYXBcIiwgeyBjaGFubmVsIH0pLFxuICAgICk7XG4gICAgdGhpcy4jc2VuZGVyID0gbmV3IFNlbmRlcihlbnZpcm9ubWVudCwgbmV4dElkLCAoKSA9PiAodGhpcy4jbGluaz8ucmVhZHkgPyB0aGlzLiNsaW5rIDogdW5kZWZpbmVkKSk7XG4gICAgdGhpcy4jcmVuZXdhbCA9IG5ldyBSZW5ld2FsKHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgYXV0b21hdGljOiBvcHRpb25zLnJlbmV3ICE9PSBmYWxzZSAmJiB0eXBlb2Ygb3B0aW9ucy50b2tlbiA9PT0gXCJmdW5jdGlvblwiLFxuICAgICAgbmV4dElkLFxuICAgICAgdG9rZW46ICgpID0+IGFuc3dlck9mKG9wdGlvbnMudG9rZW4pLFxuICAgICAgc2VuZDogKHRleHQpID0+IHRoaXMuI2xpbms/LnNlbmQodGV4dCksXG4gICAgICB1bmtub3duOiAoKSA9PiB0aGlzLiNub3RpY2UoXCJub19yZW5ld2FsXCIsIFwidGhlIHNlcnZlciBkb2VzIG5vdCByZW5ldyB0b2tlbnNcIiksXG4gICAgfSk7XG4gICAgdGhpcy4jbWVtb3J5ID0gbmV3IE1lbW9yeShvcHRpb25zLnN0b3JhZ2UsIHRoaXMuI3ByZWZpeCk7XG4gICAgdGhpcy4jYXNraW5nID0ge1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBvcmRlcjogdGhpcy4jb3JkZXIsXG4gICAgICBuZXh0SWQsXG4gICAgICB3YXM6ICgpID0+IHRoaXMuI3dhcyxcbiAgICAgIHNldHRsZWQ6IChsaW5rLCBpZCkgPT4gdGhpcy4jc2V0dGxlZChsaW5rLCBpZCksXG4gICAgICBwbGFpbjogKGxpbmssIGFja3MpID0+IHRoaXMuI3BsYWluKGxpbmssIGFja3MpLFxuICAgIH07XG4gICAgLy8gQSBoYW5kbGVyIHRoYXQgdGhyb3dzIG11c3Qgbm90IHN0b3AgdXMsIGFzIG5vIGxpc3RlbmVyIGNhbi5cbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJvcGVuXCIsIChldmVudCkgPT4gdGhpcy5vbm9wZW4/LihldmVudCkpO1xuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm9ubWVzc2FnZT8uKGV2ZW50KSk7XG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwiY2xvc2VcIiwgKGV2ZW50KSA9PiB0aGlzLm9uY2xvc2U/LihldmVudCkpO1xuICAgIHRoaXMuI2xpc3RlbigpO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gIGdldCByZWFkeVN0YXRlKCk6IG51bWJlciB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm4gU2lkZXdpcmVTb2NrZXQuQ0xPU0VEO1xuICAgIHJldHVybiB0aGlzLiNsaW5rPy5vcGVuZWQgPyBTaWRld2lyZVNvY2tldC5PUEVOIDogU2lkZXdpcmVTb2NrZXQuQ09OTkVDVElORztcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGxlZnQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzZW5kZXIuYnVmZmVyZWRBbW91bnQgKyAodGhpcy4jbGluaz8uYnVmZmVyZWRBbW91bnQgPz8gMCk7XG4gIH1cblxuICAvKipcbiAgICogU2VuZHMgYSBKU09OIG9iamVjdCwgYWZ0ZXIgdGhvc2UgYmVmb3JlIGl0LiBSZXNvbHZlcyB3aGVuIHRoZSBiYWNrZW5kIGhhcyBhbnN3ZXJlZCBpdCwgYW5kIHJlamVjdHNcbiAgICogd2l0aCBhIGBTaWRld2lyZUVycm9yYCB3aGVuIGl0IGNvdWxkIG5vdCBiZSBzZXJ2ZWQuIFNlbmRzIGl0IGFnYWluLCB3aXRoIHRoZSBzYW1lIGBpZGAsIHVudGlsIHRoZW4uXG4gICAqL1xuICBzZW5kKGRhdGE6IHN0cmluZyB8IG9iamVjdCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiB0aGlzLmNsb3NlZCA/IFByb21pc2UucmVqZWN0KG5ldyBFcnJvcih0aGlzLmNsb3NlZCkpIDogdGhpcy4jc2VuZGVyLnNlbmQoZGF0YSk7XG4gIH1cblxuICAvKiogU2VuZHMgYSBmcmFtZSBub3csIG9uY2UsIG91dCBvZiBvcmRlciBhbmQgd2l0aG91dCBhbiBhbnN3ZXIuIEZhbHNlOiBpdCB3YXMgbm90IHNlbnQuICovXG4gIHNlbmRWb2xhdGlsZShkYXRhOiB1bmtub3duKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB3cml0ZShkYXRhKTtcbiAgICBjb25zdCBvcGVuID0gdGhpcy4jbGluaz8ub3BlbmVkICYmICF0aGlzLiNzZW5kZXIucGF1c2VkO1xuICAgIGlmIChvcGVuKSB0aGlzLiNsaW5rPy5zZW5kKHRleHQpO1xuICAgIHJldHVybiAhIW9wZW47XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciBhIG5ldyB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwucmVuZXcoKTtcbiAgfVxuXG4gIGNsb3NlKGNvZGUgPSAxMDAwLCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy4jbGluaz8uZHJvcChjb2RlLCByZWFzb24pO1xuICAgIHRoaXMuI2ZpbmlzaCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IHRydWUgfSwgXCJjbG9zZWQgYnkgdGhlIGFwcFwiKTtcbiAgfVxuXG4gIC8vIENvbm5lY3RpbmcuXG5cbiAgLyoqIEFza3MgdGhlIGFwcCBmb3IgVVJMIGFuZCB0b2tlbiwgYW5kIG9wZW5zIGEgV2ViU29ja2V0OiBhIHNlY29uZCBvbmUsIHdoZXJlIHRoZXJlIGlzIGEgZmlyc3QuICovXG4gIGFzeW5jICNkaWFsKGZpcnN0PzogTGluayk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGRpYWxsZWQgPSArK3RoaXMuI2RpYWxsZWQ7XG4gICAgY29uc3QgaXNWb2lkID0gKCk6IGJvb2xlYW4gPT4gISF0aGlzLmNsb3NlZCB8fCBkaWFsbGVkICE9PSB0aGlzLiNkaWFsbGVkIHx8IGZpcnN0ICE9PSB0aGlzLiNsaW5rO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCB7IHVybCwgdG9rZW4gfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgICBjb25zdCBbYmFzZSwgc2VjcmV0XSA9IGF3YWl0IFByb21pc2UuYWxsKFthbnN3ZXJPZih1cmwpLCBhbnN3ZXJPZih0b2tlbildKTtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgdGhpcy4jcmVzdG9yZShiYXNlKTtcbiAgICAgIGNvbnN0IHsgdXJsOiBmdWxsLCBwcm90b2NvbHMgfSA9IGFkZHJlc3MoYmFzZSwgc2VjcmV0LCB0aGlzLiNvcHRpb25zKTtcbiAgICAgIGNvbnN0IGxpbmsgPSBuZXcgTGluayh0aGlzLiNlbnZpcm9ubWVudCwgdGhpcy4jb3duZXIsIHRoaXMuI2Vudmlyb25tZW50Lm9wZW4oZnVsbCwgcHJvdG9jb2xzKSwgc2VjcmV0KTtcbiAgICAgIGxpbmsuYWNrcyA9IHRoaXMuI29wdGlvbnMuYWNrICE9PSBmYWxzZTtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jbmV4dCA9IGxpbms7XG4gICAgICBlbHNlIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jc2Vjb25kRmFpbGVkKGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jZmFpbGVkKGVuZGVkKFN0cmluZyhlcnJvcikpKTtcbiAgICB9XG4gIH1cblxuICAvKiogVGhlIFVSTCBpcyBrbm93biBmb3IgdGhlIGZpcnN0IHRpbWU6IHRha2VzIHVwIHRoZSBwb3NpdGlvbnMgdGhhdCBhIHBhZ2UgYmVmb3JlIHVzIGhhcyBsZWZ0LiAqL1xuICAjcmVzdG9yZSh1cmw6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMudXJsID0gdXJsLnJlcGxhY2UoLyhbPyZdKXRva2VuPVteJl0qJj8vLCBcIiQxXCIpO1xuICAgIGlmICh0aGlzLiNtZW1vcnkua2V5KSByZXR1cm47XG4gICAgdGhpcy4jbWVtb3J5LmtleSA9IGBzaWRld2lyZSAke3RoaXMudXJsfWA7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSB0aGlzLiNtZW1vcnkudGFrZSgpO1xuICAgIHRoaXMuI29yZGVyLnJlc3RvcmUoYWZ0ZXIpO1xuICAgIHRoaXMuI3dhcyA9IHdhcztcbiAgfVxuXG4gIC8qKiBXYWl0cywgdGhlbiB0cmllcyBhZ2Fpbi4gKi9cbiAgI2ZhaWxlZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgbWF4QXR0ZW1wdHMgPSBJbmZpbml0eSB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICBpZiAodGhpcy4jYXR0ZW1wdHMgPj0gbWF4QXR0ZW1wdHMpIHtcbiAgICAgIHRoaXMuI2ZpbmlzaChlbmQsIGBubyBjb25uZWN0aW9uIGFmdGVyICR7bWF4QXR0ZW1wdHN9IGF0dGVtcHRzYCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IGRlbGF5ID0gYmFja29mZih0aGlzLiNhdHRlbXB0cysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihkZWxheSwgKCkgPT4gdGhpcy4jcmV0cnkoKSk7XG4gICAgdGhpcy4jdGVsbChcInJlY29ubmVjdFwiLCB7IC4uLmVuZCwgZGVsYXkgfSk7XG4gIH1cblxuICAjcmV0cnkoKTogdm9pZCB7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gICNzZWNvbmRGYWlsZWQoZmlyc3Q6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGZpcnN0LmFmdGVyKFNFQ09ORF9BR0FJTiwgKCkgPT4gdGhpcy4jb3duZXIuYWdlZChmaXJzdCkpO1xuICB9XG5cbiAgLyoqIEEgaGFuZHNoYWtlIGRpZCBub3Qgc3VjY2VlZDogY291bnRzIHJlZnVzYWxzLCB3aGljaCBhIGJyb2tlbiBuZXR3b3JrIGlzIG5vdC4gKi9cbiAgYXN5bmMgI2NvdW50UmVmdXNhbCh7IHRva2VuIH06IExpbmssIGVuZDogRW5kKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgaWYgKCEoYXdhaXQgdGhpcy4jZW52aXJvbm1lbnQucmVhY2hhYmxlKHRoaXMudXJsKSkpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gdG9rZW4gPT09IHRoaXMuI3JlZnVzZWRUb2tlbiA/IHRoaXMuI3JlZnVzZWQgKyAxIDogMTtcbiAgICB0aGlzLiNyZWZ1c2VkVG9rZW4gPSB0b2tlbjtcbiAgICBpZiAodGhpcy4jcmVmdXNlZCA+PSBSRUZVU0FMUykgdGhpcy4jZmluaXNoKGVuZCwgXCJ0aGUgaGFuZHNoYWtlIHdhcyByZWZ1c2VkIHRocmVlIHRpbWVzIHdpdGggdGhlIHNhbWUgdG9rZW5cIik7XG4gIH1cblxuICAjbGlzdGVuKCk6IHZvaWQge1xuICAgIGNvbnN0IGxpc3RlbiA9ICh0eXBlOiBzdHJpbmcsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQgPT5cbiAgICAgIHRoaXMuI2Vudmlyb25tZW50LnBhZ2UuYWRkRXZlbnRMaXN0ZW5lcj8uKHR5cGUsIHJ1biwgeyBzaWduYWw6IHRoaXMuI2xpc3RlbmluZy5zaWduYWwgfSk7XG4gICAgbGlzdGVuKFwib25saW5lXCIsICgpID0+IHRoaXMuI3BhdXNlICYmIHRoaXMuI3JldHJ5KCkpO1xuICAgIGxpc3RlbihcInBhZ2VoaWRlXCIsICgpID0+IHRoaXMuI3NhdmUoKSk7XG4gICAgbGlzdGVuKFwicGFnZXNob3dcIiwgKCkgPT4gdGhpcy4jbWVtb3J5LmRpc2NhcmQoKSk7XG4gIH1cblxuICAjc2F2ZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNtZW1vcnkuc2F2ZSh0aGlzLiNvcmRlci5wb3NpdGlvbnMoKSwgdGhpcy4jd2FzKTtcbiAgfVxuXG4gIC8vIEEgY29ubmVjdGlvbidzIGxpZmUuXG5cbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXIgPSB7XG4gICAgb3BlbmVkOiAobGluaykgPT4ge1xuICAgICAgbGluay5hc2tpbmcgPSBuZXcgQXNraW5nKGxpbmssIHRoaXMuI2Fza2luZyk7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdXNlKGxpbmspO1xuICAgICAgY29uc3QgcmVzdW1lcyA9IHRoaXMuI29wdGlvbnMucmVzdW1lICE9PSBmYWxzZTtcbiAgICAgIGlmIChyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsuYXNraW5nLmFzaygpO1xuICAgICAgICBsaW5rLmFmdGVyKFJFQURZX1dJVEhJTiwgKCkgPT4gdGhpcy4jcmVhZHkobGluaykpO1xuICAgICAgfVxuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHtcbiAgICAgICAgdGhpcy4jdGVsbChcIm9wZW5cIiwgeyBhZ2FpbjogdGhpcy4jZXZlck9wZW4gfSk7XG4gICAgICAgIHRoaXMuI2V2ZXJPcGVuID0gdHJ1ZTtcbiAgICAgIH1cbiAgICAgIGlmICghcmVzdW1lcykge1xuICAgICAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICAgIH1cbiAgICB9LFxuXG4gICAgaGVhcmQ6IChsaW5rLCB0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBmcmFtZSA9IGZyYW1lcy5yZWFkKHRleHQpO1xuICAgICAgaWYgKCF0aGlzLiNpc091cnMobGluaywgZnJhbWUpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lKTtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgfSxcblxuICAgIGVuZGVkOiAobGluaywgZW5kKSA9PiB7XG4gICAgICBjb25zdCBbbWFpbiwgbmV4dF0gPSBbdGhpcy4jbGluaywgdGhpcy4jbmV4dF07XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBpZiAobGluayA9PT0gbmV4dCkgdGhpcy4jc2Vjb25kRmFpbGVkKG1haW4hKTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4gJiYgbmV4dCkgdGhpcy4jdXNlKG5leHQpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbikgdGhpcy4jbG9zdChsaW5rLCBlbmQpO1xuICAgICAgdGhpcy4jc2VuZGVyLmxvc3QobGluayk7XG4gICAgfSxcblxuICAgIHRpY2s6IChsaW5rLCBjb3VudCkgPT4ge1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICAgIGlmICh0aGlzLiNzZW5kZXIucGF1c2VkKSByZXR1cm47XG4gICAgICBsaW5rLmV4cGVjdCgpO1xuICAgICAgY29uc3QgYXNrcyA9IGNvdW50ICUgUElOR1NfVE9fUkVTVU1FID09PSAwICYmIGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIWxpbmsucGxhaW47XG4gICAgICBpZiAoYXNrcyAmJiAhbGluay5hc2tpbmc/LmJ1c3kpIGxpbmsuYXNraW5nPy5hc2soKTtcbiAgICAgIGVsc2UgbGluay5zZW5kKCd7XCJ0eXBlXCI6XCJwaW5nXCJ9Jyk7XG4gICAgfSxcblxuICAgIGFnZWQ6IChsaW5rKSA9PiB7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluayAmJiAhdGhpcy4jbmV4dCkgdGhpcy4jZGlhbChsaW5rKTtcbiAgICB9LFxuICB9O1xuXG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyB0aGUgb25lIGluIHVzZS4gKi9cbiAgI3VzZShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBpZiAoIWxpbmsub3BlbmVkKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IDA7XG4gICAgdGhpcy4jb3JkZXIuYmVnaW4oKTtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKGxpbmsudG9rZW4pO1xuICAgIGxpbmsuYWZ0ZXIoU1RBQkxFLCAoKSA9PiAodGhpcy4jYXR0ZW1wdHMgPSAwKSk7XG4gIH1cblxuICAjbG9zdChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbGxlZCsrO1xuICAgIGlmICghbGluay5vcGVuZWQgJiYgZW5kLmNvZGUgPCA0MDAwKSB2b2lkIHRoaXMuI2NvdW50UmVmdXNhbChsaW5rLCBlbmQpO1xuICAgIHRoaXMuI2ZhaWxlZChlbmQpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hhdCB3YXMgbWlzc2VkLCBvciBjYW5ub3Qgc2F5IGl0LiAqL1xuICAjc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmICF0aGlzLiN3YXMuaW5jbHVkZXMoY29ubmVjdGlvbklkKSkge1xuICAgICAgdGhpcy4jd2FzID0gWy4uLnRoaXMuI3dhcywgY29ubmVjdGlvbklkXS5zbGljZSgtRUFSTElFUik7XG4gICAgfVxuICAgIGlmIChsaW5rID09PSB0aGlzLiNuZXh0KSB0aGlzLiNwcm9tb3RlKGxpbmspO1xuICAgIHRoaXMuI3JlYWR5KGxpbmspO1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgbGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdGVsbChcInJlc3VtZWRcIiwgeyBjb25uZWN0aW9uSWQgfSk7XG4gIH1cblxuICAjcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgIGxpbmsuYWNrcyAmJj0gYWNrcztcbiAgICB0aGlzLiNub3RpY2UoXCJub19sb2dcIiwgYHRoZSBzZXJ2ZXIga2VlcHMgbm8gbG9nJHthY2tzID8gXCJcIiA6IFwiIGFuZCBhY2tub3dsZWRnZXMgbm90aGluZ1wifWApO1xuICAgIGlmICghbGluay5hY2tzKSB0aGlzLiNzZW5kZXIud2l0aG91dEFja3MobGluayk7XG4gICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jb3JkZXIucmVsZWFzZSgpO1xuICB9XG5cbiAgI3JlYWR5KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBsaW5rLnJlYWR5ID0gdHJ1ZTtcbiAgICB0aGlzLiNzZW5kZXIucHVtcCgpO1xuICB9XG5cbiAgLyoqIFRoZSBzZWNvbmQgY29ubmVjdGlvbiBrbm93cyBhbGwgdGhhdCB0aGUgZmlyc3Qgb25lIGRpZC4gKi9cbiAgI3Byb21vdGUobmV4dDogTGluayk6IHZvaWQge1xuICAgIGNvbnN0IG9sZCA9IHRoaXMuI2xpbmshO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jbGluayA9IG5leHQ7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihuZXh0LnRva2VuKTtcbiAgICBvbGQuZHJhaW5pbmcgPSB0cnVlO1xuICAgIG9sZC5hc2tpbmc/LnN0b3AoKTtcbiAgICB0aGlzLiNkcmFpbmluZy5hZGQob2xkKTtcbiAgICB0aGlzLiNkcmFpbigpO1xuICB9XG5cbiAgLyoqIERyb3BzIGNvbm5lY3Rpb25zIHdob3NlIHBsYWNlIHdhcyB0YWtlbiwgb25jZSBub3RoaW5nIHJ1bnMgb24gdGhlbSBhbnkgbW9yZS4gKi9cbiAgI2RyYWluKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgbGluayBvZiB0aGlzLiNkcmFpbmluZykge1xuICAgICAgaWYgKGxpbmsuc3RyZWFtaW5nIHx8IHRoaXMuI3NlbmRlci53YWl0c0ZvcihsaW5rKSkgY29udGludWU7XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBsaW5rLmRyb3AoMTAwMCk7XG4gICAgfVxuICB9XG5cbiAgLy8gRnJhbWVzLlxuXG4gIC8qKiBJcyB0aGUgZnJhbWUgZm9yIHRoZSBjbGllbnQgaXRzZWxmPyAqL1xuICAjaXNPdXJzKGxpbms6IExpbmssIHsgdGV4dCwgbWVtYmVycyB9OiBGcmFtZSk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGFza2luZyA9IGxpbmsuYXNraW5nITtcbiAgICBzd2l0Y2ggKG1lbWJlcnMudHlwZSkge1xuICAgICAgY2FzZSBcInBvbmdcIjpcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwibWlzc2VkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5mcmFtZXMpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGZvciAoY29uc3QgbWlzc2VkIG9mIGZyYW1lcy5zcGxpdE1pc3NlZCh0ZXh0KSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZXMucmVhZChtaXNzZWQpKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwicmVzdW1lZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMubG9ncykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgYXNraW5nLnJlc3VtZWQobWVtYmVycyk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcImF1dGhcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQobWVtYmVycyk7XG4gICAgICBjYXNlIFwiYWNrXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNhY2tub3dsZWRnZWQobGluaywgbWVtYmVycyk7XG4gICAgICBjYXNlIFwiZXJyb3JcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2ZhaWx1cmUobGluaywgbWVtYmVycyk7XG4gICAgfVxuICAgIGlmICghZnJhbWVzLmlzR2F0ZXdheUVycm9yKG1lbWJlcnMpKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jc2VuZGVyLmdhdGV3YXlGYWlsZWQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhY2tub3dsZWRnZWQobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpZCA9IGZyYW1lLmluX3JlcGx5X3RvO1xuICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkIHx8ICFsaW5rLmFja3MpIHJldHVybiBmYWxzZTtcbiAgICAvLyBCcm9hZGNhc3RzIHRoYXQgbGVmdCB1cyBvdXQgaGF2ZSBudW1iZXJzIGFsbCB0aGUgc2FtZS5cbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIGZyYW1lcy5yZWFkUGxhY2VzKGZyYW1lLnNpZGV3aXJlKSkgdGhpcy4jb3JkZXIudGFrZShwbGFjZSk7XG4gICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICBjb25zdCBhbnN3ZXJzID0gdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKTtcbiAgICByZXR1cm4gYW5zd2VycyB8fCBTdHJpbmcoaWQpLnN0YXJ0c1dpdGgodGhpcy4jcHJlZml4KTtcbiAgfVxuXG4gICNmYWlsdXJlKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBjb2RlLCByZXRyeV9hZnRlcl9tczogd2FpdCB9ID0gZnJhbWU7XG4gICAgaWYgKGNvZGUgPT09IFwicmF0ZV9saW1pdGVkXCIpIHtcbiAgICAgIHRoaXMuI3NlbmRlci5wYXVzZUZvcihOdW1iZXIod2FpdCkgfHwgUkFURV9MSU1JVEVEKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAoKGNvZGUgPT09IFwidG9rZW5fZXhwaXJlZFwiIHx8IGNvZGUgPT09IFwidW5rbm93bl9jb25uZWN0aW9uXCIpICYmIGZyYW1lLnJlcXVlc3RfaWQpIHtcbiAgICAgIGxpbmsuZW5kKGVuZGVkKGNvZGUpKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gbGluay5hc2tpbmchLmVycm9yKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpO1xuICB9XG5cbiAgI3Bhc3MobGluazogTGluaywgZnJhbWU6IEZyYW1lKTogdm9pZCB7XG4gICAgY29uc3QgbnVtYmVyID0gZnJhbWUubWVtYmVycy5zaWRld2lyZTtcbiAgICBjb25zdCBwbGFjZSA9ICFsaW5rLnBsYWluICYmIGZyYW1lcy5yZWFkUGxhY2UobnVtYmVyKTtcbiAgICBpZiAocGxhY2UpIHtcbiAgICAgIHRoaXMuI29yZGVyLnRha2UocGxhY2UsIGZyYW1lKTtcbiAgICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGZyYW1lcy5yZWFkU3RyZWFtKG51bWJlcik7XG4gICAgaWYgKHJlY29yZCkgbGluay5zdHJlYW1lZCgpO1xuICAgIC8vIE90aGVyIGZyYW1lcyBjb21lIG92ZXIgdGhlIG5ldyBjb25uZWN0aW9uLCB0b28uXG4gICAgaWYgKHJlY29yZCA/ICF0aGlzLiNpc1JlcGVhdGVkKHJlY29yZCkgOiAhbGluay5kcmFpbmluZykgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAvKiogSGF2ZSB0d28gY29ubmVjdGlvbnMgYnJvdWdodCB0aGUgc2FtZSByZWNvcmQ/ICovXG4gICNpc1JlcGVhdGVkKHJlY29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNuZXh0ICYmICF0aGlzLiNkcmFpbmluZy5zaXplKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3Qga25vd24gPSB0aGlzLiNyZWNvcmRzLmhhcyhyZWNvcmQpO1xuICAgIGlmICh0aGlzLiNyZWNvcmRzLnNpemUgPj0gUkVDT1JEU19LRVBUKSB0aGlzLiNyZWNvcmRzLmNsZWFyKCk7XG4gICAgdGhpcy4jcmVjb3Jkcy5hZGQocmVjb3JkKTtcbiAgICByZXR1cm4ga25vd247XG4gIH1cblxuICAvLyBUZWxsaW5nIHRoZSBhcHAuXG5cbiAgI2RlbGl2ZXIoeyB0ZXh0LCBqc29uIH06IEZyYW1lKTogdm9pZCB7XG4gICAgdGhpcy4jdGVsbChcIm1lc3NhZ2VcIiwgeyBkYXRhOiB0ZXh0LCBqc29uIH0pO1xuICB9XG5cbiAgI25vdGljZShjb2RlOiBOb3RpY2VEZXRhaWxbXCJjb2RlXCJdLCBtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jbm90aWNlZC5oYXMoY29kZSkpIHJldHVybjtcbiAgICB0aGlzLiNub3RpY2VkLmFkZChjb2RlKTtcbiAgICBpZiAodGhpcy4jdGVsbChcIm5vdGljZVwiLCB7IGNvZGUsIG1lc3NhZ2UgfSkpIGNvbnNvbGUud2Fybihgc2lkZXdpcmUtY2xpZW50OiAke21lc3NhZ2V9YCk7XG4gIH1cblxuICAjdGVsbDxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KHR5cGU6IEssIGRldGFpbDogT21pdDxTaWRld2lyZUV2ZW50c1tLXSwga2V5b2YgRXZlbnQ+KTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuY2xvc2VkICYmIHR5cGUgIT09IFwiY2xvc2VcIikgcmV0dXJuIGZhbHNlO1xuICAgIHJldHVybiB0aGlzLmRpc3BhdGNoRXZlbnQoT2JqZWN0LmFzc2lnbihuZXcgRXZlbnQodHlwZSwgeyBjYW5jZWxhYmxlOiB0cnVlIH0pLCBkZXRhaWwpKTtcbiAgfVxuXG4gICNmaW5pc2goZW5kOiBFbmQsIHJlYXNvbjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm47XG4gICAgdGhpcy4jc2F2ZSgpO1xuICAgIHRoaXMuY2xvc2VkID0gcmVhc29uO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNsaXN0ZW5pbmcuYWJvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgW3RoaXMuI2xpbmssIHRoaXMuI25leHQsIC4uLnRoaXMuI2RyYWluaW5nXSkgbGluaz8uZHJvcCgxMDAwLCBlbmQucmVhc29uKTtcbiAgICB0aGlzLiNyZW5ld2FsLnN0b3AocmVhc29uKTtcbiAgICB0aGlzLiNzZW5kZXIuY2xvc2UobmV3IEVycm9yKHJlYXNvbikpO1xuICAgIHRoaXMuI3RlbGwoXCJjbG9zZVwiLCB7IC4uLmVuZCwgcmVhc29uOiBlbmQucmVhc29uIHx8IHJlYXNvbiB9KTtcbiAgfVxufVxuIiwgIi8qKiBBIHdvcmxkIGZvciB0aGUgY2xpZW50IGluIHdoaWNoIHRpbWUgcGFzc2VzIHdoZW4gYSB0ZXN0IHNheXMgc28uICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuLi9zcmMvZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IFNpZGV3aXJlU29ja2V0IH0gZnJvbSBcIi4uL3NyYy9zb2NrZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4uL3NyYy9vcHRpb25zLnRzXCI7XG5cbmV4cG9ydCB0eXBlIEpzb24gPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuZXhwb3J0IGNsYXNzIEZha2VXaXJlIGltcGxlbWVudHMgV2lyZSB7XG4gIGJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgb25vcGVuOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiB7IGRhdGE6IHN0cmluZyB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiB7IGNvZGU6IG51bWJlcjsgcmVhc29uOiBzdHJpbmc7IHdhc0NsZWFuOiBib29sZWFuIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uZXJyb3I6ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICByZWFkb25seSBzZW50OiBzdHJpbmdbXSA9IFtdO1xuICBjbG9zZWRXaXRoOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGNsb3NlZCA9IGZhbHNlO1xuICByZWFkb25seSB1cmw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdG9jb2xzOiBzdHJpbmdbXTtcblxuICBjb25zdHJ1Y3Rvcih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkge1xuICAgIHRoaXMudXJsID0gdXJsO1xuICAgIHRoaXMucHJvdG9jb2xzID0gcHJvdG9jb2xzO1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnNlbnQucHVzaCh0ZXh0KTtcbiAgfVxuXG4gIGNsb3NlKGNvZGU/OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNsb3NlZFdpdGggPSB0aGlzLmNsb3NlZCA/IHRoaXMuY2xvc2VkV2l0aCA6IGNvZGU7XG4gICAgdGhpcy5jbG9zZWQgPSB0cnVlO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQsIGFzIEpTT04uICovXG4gIGdldCBmcmFtZXMoKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5zZW50Lm1hcCgodGV4dCkgPT4gSlNPTi5wYXJzZSh0ZXh0KSBhcyBKc29uKTtcbiAgfVxuXG4gIG9mVHlwZSh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5maWx0ZXIoKGZyYW1lKSA9PiBmcmFtZS50eXBlID09PSB0eXBlKTtcbiAgfVxuXG4gIGxhc3QoKTogSnNvbiB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmF0KC0xKSA/PyB7fTtcbiAgfVxuXG4gIGFjY2VwdCgpOiB2b2lkIHtcbiAgICB0aGlzLm9ub3Blbj8uKCk7XG4gIH1cblxuICBnZXQoZnJhbWU6IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLm9ubWVzc2FnZT8uKHsgZGF0YTogdHlwZW9mIGZyYW1lID09PSBcInN0cmluZ1wiID8gZnJhbWUgOiBKU09OLnN0cmluZ2lmeShmcmFtZSkgfSk7XG4gIH1cblxuICBjdXQoY29kZSA9IDEwMDYsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLm9uY2xvc2U/Lih7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGNvZGUgPT09IDEwMDAgfSk7XG4gIH1cblxuICAvKiogSXMgaXQgdGhlcmUsIGFzIGZhciBhcyB0aGUgY2xpZW50IGlzIGNvbmNlcm5lZD8gKi9cbiAgZ2V0IGxpdmUoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMub25tZXNzYWdlICE9PSBudWxsO1xuICB9XG59XG5cbmludGVyZmFjZSBUaW1lciB7XG4gIGF0OiBudW1iZXI7XG4gIHJ1bjogKCkgPT4gdW5rbm93bjtcbn1cblxuZXhwb3J0IGNsYXNzIFdvcmxkIGltcGxlbWVudHMgRW52aXJvbm1lbnQge1xuICAvKiogTWlsbGlzZWNvbmRzIHRoYXQgaGF2ZSBwYXNzZWQ7IHRoZSBjbG9jayBvbiB0aGUgd2FsbCBtYXkgc2F5IHNvbWV0aGluZyBlbHNlLiAqL1xuICBwYXNzZWQgPSAwO1xuICB3YWxsID0gMV83MDBfMDAwXzAwMF8wMDA7XG4gIGRyYXcgPSAwLjU7XG4gIHNlcnZlckFuc3dlcnMgPSB0cnVlO1xuICByZWFkb25seSB3aXJlczogRmFrZVdpcmVbXSA9IFtdO1xuICByZWFkb25seSBwYWdlID0gbmV3IEV2ZW50VGFyZ2V0KCk7XG4gICN0aW1lcnMgPSBuZXcgU2V0PFRpbWVyPigpO1xuICAjZHJhd24gPSAwO1xuXG4gIG5vdyA9ICgpOiBudW1iZXIgPT4gdGhpcy53YWxsICsgdGhpcy5wYXNzZWQ7XG5cbiAgcmFuZG9tID0gKCk6IG51bWJlciA9PiB7XG4gICAgLy8gSWRzIGFyZSBkcmF3biBmaXJzdCwgYW5kIG11c3QgZGlmZmVyLlxuICAgIHRoaXMuI2RyYXduKys7XG4gICAgcmV0dXJuIHRoaXMuZHJhdztcbiAgfTtcblxuICBhZnRlciA9IChtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWwgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0geyBhdDogdGhpcy5wYXNzZWQgKyBtcywgcnVuIH07XG4gICAgdGhpcy4jdGltZXJzLmFkZCh0aW1lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMuI3RpbWVycy5kZWxldGUodGltZXIpO1xuICB9O1xuXG4gIG9wZW4gPSAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlID0+IHtcbiAgICBjb25zdCB3aXJlID0gbmV3IEZha2VXaXJlKHVybCwgcHJvdG9jb2xzKTtcbiAgICB0aGlzLndpcmVzLnB1c2god2lyZSk7XG4gICAgcmV0dXJuIHdpcmUgYXMgdW5rbm93biBhcyBXaXJlO1xuICB9O1xuXG4gIHJlYWNoYWJsZSA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IHRoaXMuc2VydmVyQW5zd2VycztcblxuICAvKiogTGV0cyB3aGF0IHdhaXRzIGZvciBwcm9taXNlcyBnbyBvbi4gKi9cbiAgYXN5bmMgc2V0dGxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7IGkrKykgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIH1cblxuICBhc3luYyBwYXNzKG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCB1bnRpbCA9IHRoaXMucGFzc2VkICsgbXM7XG4gICAgZm9yICg7Oykge1xuICAgICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgICAgIGNvbnN0IGR1ZSA9IFsuLi50aGlzLiN0aW1lcnNdLmZpbHRlcigodGltZXIpID0+IHRpbWVyLmF0IDw9IHVudGlsKS5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICBpZiAoIWR1ZSkgYnJlYWs7XG4gICAgICB0aGlzLiN0aW1lcnMuZGVsZXRlKGR1ZSk7XG4gICAgICB0aGlzLnBhc3NlZCA9IE1hdGgubWF4KHRoaXMucGFzc2VkLCBkdWUuYXQpO1xuICAgICAgZHVlLnJ1bigpO1xuICAgIH1cbiAgICB0aGlzLnBhc3NlZCA9IHVudGlsO1xuICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud2lyZXMuYXQoLTEpITtcbiAgfVxufVxuXG4vKiogQSBzb2NrZXQsIGFuZCBhbGwgdGhhdCBpdCBoYXMgdG9sZC4gKi9cbmV4cG9ydCBjbGFzcyBTdGFnZSB7XG4gIHJlYWRvbmx5IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHJlYWRvbmx5IG1lc3NhZ2VzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSB0b2xkOiBbc3RyaW5nLCBKc29uXVtdID0gW107XG4gIHJlYWRvbmx5IHNvY2tldDogU2lkZXdpcmVTb2NrZXQ7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpIHtcbiAgICB0aGlzLndvcmxkID0gd29ybGQ7XG4gICAgdGhpcy5zb2NrZXQgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmw6IFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0xXCIsIHRva2VuOiBcInQxXCIsIC4uLm9wdGlvbnMgfSwgd29ybGQpO1xuICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5tZXNzYWdlcy5wdXNoKGV2ZW50LmRhdGEpKTtcbiAgICBmb3IgKGNvbnN0IHR5cGUgb2YgW1wib3BlblwiLCBcInJlc3VtZWRcIiwgXCJyZWNvbm5lY3RcIiwgXCJnYXBcIiwgXCJub3RpY2VcIiwgXCJjbG9zZVwiXSBhcyBjb25zdCkge1xuICAgICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgdGhpcy50b2xkLnB1c2goW3R5cGUsIGV2ZW50IGFzIHVua25vd24gYXMgSnNvbl0pO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgc29ja2V0IHdob3NlIGNvbm5lY3Rpb24gaXMgdGhlcmUsIGFuZCBrbm93cyB3aGVyZSBpdCBzdGFuZHM6IGF0IDQwIG9mIHRoZSBob21lLiAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSk6IFByb21pc2U8U3RhZ2U+IHtcbiAgICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZShvcHRpb25zLCB3b3JsZCk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgd29ybGQud2lyZS5hY2NlcHQoKTtcbiAgICB3b3JsZC53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgcmV0dXJuIHN0YWdlO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndvcmxkLndpcmU7XG4gIH1cblxuICB0ZWxsaW5ncyh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnRvbGQuZmlsdGVyKChbb25lXSkgPT4gb25lID09PSB0eXBlKS5tYXAoKFssIGV2ZW50XSkgPT4gZXZlbnQpO1xuICB9XG5cbiAgLyoqIFRoZSBudW1iZXJzIG9mIHRoZSBmcmFtZXMgdGhhdCBjYW1lLCBpbiB0aGVpciBvcmRlci4gKi9cbiAgbnVtYmVycygpOiBudW1iZXJbXSB7XG4gICAgcmV0dXJuIHRoaXMubWVzc2FnZXMubWFwKCh0ZXh0KSA9PiAoSlNPTi5wYXJzZSh0ZXh0KSBhcyB7IG46IG51bWJlciB9KS5uKTtcbiAgfVxuXG4gIC8qKiBUaGUgbmV4dCBjb25uZWN0aW9uIGlzIHRoZXJlLiAqL1xuICBhc3luYyByZWNvbm5lY3QoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5wYXNzKDE2XzAwMCk7XG4gICAgdGhpcy53aXJlLmFjY2VwdCgpO1xuICAgIGF3YWl0IHRoaXMud29ybGQuc2V0dGxlKCk7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IFwiZXBvY2gwMDFcIik6IEpzb24ge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtTdHJpbmcoc2VxKS5wYWRTdGFydCg0LCBcIjBcIil9YCB9O1xufVxuXG4vKiogQSBmcmFtZSB3aXRoIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlcmVkKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaD86IHN0cmluZyk6IEpzb24ge1xuICByZXR1cm4geyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogc2VxLCBzaWRld2lyZTogcGxhY2Uoc2VxLCBjaGFubmVsLCBlcG9jaCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlc3VtZWQobG9nczogSnNvbltdLCBjb25uZWN0aW9uX2lkID0gXCJjMVwiKTogSnNvbiB7XG4gIGNvbnN0IGVudHJpZXMgPSBsb2dzLm1hcCgobG9nKSA9PiAoeyBjb21wbGV0ZTogdHJ1ZSwgLi4ubG9nIH0pKTtcbiAgcmV0dXJuIHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQsIGxvZ3M6IGVudHJpZXMgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNDckIsSUFBTSxVQUFVO0FBR1QsU0FBUyxRQUFRLFNBQWlCLFFBQXdCO0FBQy9ELFNBQU8sU0FBUyxLQUFLLElBQUksU0FBUyxNQUFPLEtBQUssT0FBTztBQUN2RDtBQUdPLFNBQVMsUUFBUSxPQUFlLE1BQWMsUUFBd0I7QUFDM0UsU0FBTyxTQUFTLE9BQU8sU0FBUztBQUNsQzs7O0FDV08sU0FBUyxLQUFLLE1BQXFCO0FBQ3hDLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFFBQVE7QUFBQSxFQUVSO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUNwRDtBQUdPLFNBQVMsUUFBUSxNQUFvQztBQUMxRCxTQUFPLFFBQVEsT0FBTyxTQUFTLFlBQVksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFLLE9BQW1CO0FBQ3hGO0FBRUEsSUFBTSxTQUFTLENBQUMsVUFBb0MsT0FBTyxVQUFVO0FBRzlELFNBQVMsVUFBVSxPQUFtQztBQUMzRCxRQUFNQSxTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUlBLFVBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVVBLFNBQVE7QUFDM0I7QUFFTyxTQUFTLFdBQVcsT0FBeUI7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDQSxXQUFVLFVBQVVBLE1BQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQ2pFQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxFQUVsQixPQUFPO0FBQUEsRUFDRTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE1BQVk7QUFDVixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxVQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsU0FBSyxLQUFLLElBQUksRUFBRTtBQUNoQixTQUFLO0FBQ0wsU0FBSztBQUNMLFNBQUssTUFBTTtBQUFBLE1BQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQy9DLE1BQUssT0FBTztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxRQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsSUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixXQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGFBQUssS0FBSztBQUNWLFlBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXNCO0FBQzVCLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxTQUFLO0FBQ0wsUUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBZ0M7QUFDOUMsUUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsWUFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBeUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsU0FBSztBQUVMLFFBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsUUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQWU7QUFDYixVQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxTQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsVUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFFBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFFBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsT0FBTyxNQUFxQjtBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxLQUFLO0FBQ1YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxTQUFLLEtBQUs7QUFDVixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN2RDtBQUNGOzs7QUN4R0EsSUFBTUMsV0FBVSxLQUFLLEtBQUs7QUFFbkIsU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUEsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUM5Q0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhLE1BQU07QUFDekIsSUFBTSxXQUFXLE1BQU07QUFTaEIsSUFBTSxRQUFRLENBQUMsUUFBZ0IsT0FBTyxTQUFlLEVBQUUsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQVlyRixJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ2hCLFNBQVM7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFUixRQUFRO0FBQUE7QUFBQSxFQUVSLE9BQU87QUFBQTtBQUFBLEVBRVAsV0FBVztBQUFBLEVBQ1g7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFvQixDQUFDO0FBQUEsRUFDckIsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFFbEIsWUFBWSxhQUEwQixPQUFrQixNQUFZLE9BQTJCO0FBQzdGLFNBQUssZUFBZTtBQUNwQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFGLFNBQUssU0FBUyxNQUFNO0FBQ2xCLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxRQUFRLFlBQVksVUFBVSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0RixXQUFLLFdBQVc7QUFDaEIsWUFBTSxPQUFPLElBQUk7QUFBQSxJQUNuQjtBQUNBLFNBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLFdBQUssY0FBYztBQUNuQixZQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixTQUFLLFVBQVUsTUFBTTtBQUFBLElBQUM7QUFBQSxFQUN4QjtBQUFBLEVBRUEsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUs7QUFBQSxFQUNQO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUNsQixlQUFXLFVBQVUsS0FBSyxRQUFTLFFBQU87QUFDMUMsU0FBSyxNQUFNLFNBQVMsS0FBSyxNQUFNLFlBQVksS0FBSyxNQUFNLFVBQVU7QUFDaEUsU0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxJQUFZLEtBQTBCO0FBQzFDLFNBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksS0FBZ0I7QUFDbEIsUUFBSSxLQUFLLE1BQU87QUFDaEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFNBQUssTUFBTSxZQUFZLE1BQU07QUFDM0IsVUFBSSxLQUFLLGVBQWUsWUFBWTtBQUNsQyxhQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFdBQVc7QUFDaEIsV0FBSyxrQkFBa0IsS0FBSztBQUM1QixXQUFLLFlBQVk7QUFDakIsV0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLO0FBQUEsRUFDUDtBQUNGOzs7QUNsSEEsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELFNBQUssV0FBVztBQUNoQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUEwQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUNuRztBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxVQUFtQjtBQUNqQixXQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxRQUFpQjtBQUNmLFFBQUk7QUFDRixhQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDMUUsUUFBUTtBQUNOLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQXNCO0FBQzNCLFFBQUk7QUFDRixVQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLFVBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLElBQ3pDLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUNGOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCOzs7QUN4QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsRUFFcEIsVUFBVTtBQUFBLEVBQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsRUFFekMsU0FBZ0MsQ0FBQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDakU7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxZQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxRQUFRLFFBQXVCO0FBQzdCLGVBQVdDLFVBQVMsT0FBUSxNQUFLLEtBQUtBLE9BQU0sT0FBTyxFQUFFLEtBQUtBO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsTUFBZTtBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxVQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBSSxRQUFRO0FBQ1osZUFBV0EsVUFBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxlQUFTLEtBQUssVUFBVUEsTUFBSyxFQUFFLFNBQVM7QUFDeEMsWUFBTSxPQUFPLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFDbEQsVUFBSSxLQUFNLE9BQU0sS0FBS0EsTUFBSztBQUMxQixZQUFNLElBQUlBLE9BQU0sV0FBVyxJQUFJLE9BQU9BLE9BQU0sTUFBTSxFQUFFO0FBQUEsSUFDdEQ7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUtBLFFBQWMsT0FBaUI7QUFDbEMsVUFBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVQSxPQUFNLFNBQVNBLE9BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsVUFBTSxNQUFNLE1BQU1BLE1BQUs7QUFDdkIsUUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFBQSxRQUFPLE1BQU0sQ0FBQztBQUNqRSxXQUFPLElBQUk7QUFDWCxRQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDcEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUEyQjtBQUNqQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxTQUFLLFVBQVU7QUFDZixlQUFXLFNBQVMsU0FBUztBQUMzQixZQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFJLE1BQU0sV0FBVyxPQUFPO0FBQzFCLFlBQUksT0FBTztBQUNYLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEIsT0FBTztBQUNMLGNBQU0sRUFBRSxVQUFVLEdBQUdBLE9BQU0sSUFBSTtBQUMvQixhQUFLLFVBQVUsS0FBS0EsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBTUEsT0FBTSxRQUFRLENBQUM7QUFDOUQsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxNQUFvQjtBQUN2QyxVQUFNLFNBQVMsSUFBSSxJQUFJO0FBQ3ZCLFVBQU0sT0FBTyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUF3QkEsT0FBTSxVQUFVLFNBQVMsSUFBSTtBQUMzRSxVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTSxHQUFHO0FBQ2pHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLFlBQU0sVUFBVSxDQUFDLFNBQVMsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sVUFBVTtBQUM3RSxVQUFJLFFBQVMsTUFBSyxNQUFNLEtBQUssR0FBRztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFhLEVBQUUsT0FBQUEsUUFBTyxNQUFNLEdBQWtCO0FBQ2xELFFBQUksS0FBSyxPQUFPLE1BQU1BLE1BQUssQ0FBQztBQUM1QixRQUFJLEtBQUtBO0FBQ1QsUUFBSSxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssVUFBVSxJQUFZO0FBQ3pCLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFPO0FBQ2hDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsVUFBSSxLQUFLLE1BQU0sUUFBUSxVQUFXLE1BQUssUUFBUTtBQUMvQyxZQUFNLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDeEIsV0FBSyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFVBQUksSUFBSSxNQUFNO0FBQ1osYUFBSyxNQUFNLE9BQU8sT0FBTztBQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUM3TEEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBQ2hCLElBQU0sa0JBQWtCO0FBR2pCLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUFlTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBRVQsWUFBWSxPQUFxQjtBQUMvQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWlDO0FBQ3JDLFNBQUssS0FBSyx5QkFBeUI7QUFDbkMsU0FBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssU0FBdUI7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF5QjtBQUM3QixVQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFNBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPO0FBQzlCLFlBQU0sU0FBUyxZQUFZLE1BQU0saUJBQWlCLE1BQU0sS0FBSyxVQUFVLEVBQUUsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUNoRyxXQUFLLFVBQVUsQ0FBQyxFQUFFLFlBQVksS0FBSyxRQUFRLE1BQU07QUFDL0MsYUFBSyxVQUFVO0FBQ2YsZUFBTztBQUNQLFlBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsZUFBSyxVQUFVLEdBQUc7QUFDbEIsa0JBQVEsR0FBRztBQUFBLFFBQ2IsTUFBTyxRQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDMUM7QUFDQSxXQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxRQUFJLENBQUMsS0FBSyxXQUFZLE1BQU0sU0FBUyxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssSUFBTSxRQUFPO0FBRXZGLFNBQUssU0FBUyxNQUFNLFNBQVMsVUFBVSxDQUFDLHVCQUF1QixVQUFVLEVBQUUsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3RHLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFFBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxPQUFPLFFBQVE7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsS0FBK0I7QUFDdkMsVUFBTSxFQUFFLFdBQVcsWUFBWSxJQUFJLEtBQUs7QUFDeEMsU0FBSyxTQUFTO0FBQ2QsUUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFRO0FBQ3hDLFNBQUssU0FBUyxZQUFZLE1BQU0sUUFBUSxLQUFLLFlBQVksSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUVyRSxXQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQzdGTyxJQUFNLGFBQWEsS0FBSztBQUMvQixJQUFNQyxtQkFBa0I7QUFFeEIsSUFBTSxTQUFTO0FBR1IsSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFDckIsT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQWdCLElBQXFCO0FBQy9DLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUMzQixTQUFLLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFDN0IsU0FBSyxLQUFLO0FBQ1YsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUFZTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQThCO0FBQ2pDLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELFdBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFFBQUksS0FBSyxLQUFNLE1BQUssUUFBUUEsZ0JBQWU7QUFBQSxRQUN0QyxNQUFLLFlBQVksSUFBSTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBRTFCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sWUFBYSxRQUFPO0FBQ3pELFNBQUssT0FBTyxNQUFNO0FBQ2xCLFFBQUksTUFBTSxTQUFTLFFBQVMsTUFBSyxPQUFPLElBQUksY0FBYyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsUUFDcEUsTUFBSyxRQUFRO0FBQ2xCLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGdCQUFzQjtBQUNwQixVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDMUIsUUFBSSxRQUFRLEtBQUssT0FBUSxNQUFLLFFBQVEsUUFBUSxLQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsU0FBUyxJQUFrQjtBQUN6QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxNQUFNO0FBQzlDLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLEtBQUssTUFBa0I7QUFDckIsUUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE1BQUssT0FBTztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBa0I7QUFDNUIsUUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLEVBQUc7QUFDMUIsU0FBSyxRQUFRLFFBQVEsTUFBTTtBQUN6QixVQUFJLEtBQUssZUFBZ0IsTUFBSyxZQUFZLElBQUk7QUFBQSxVQUN6QyxNQUFLLFNBQVMsRUFBRSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDeEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sT0FBb0I7QUFDeEIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsZUFBVyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRyxNQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLFFBQVEsSUFBWSxNQUFNLE1BQU0sS0FBSyxPQUFPLEdBQVM7QUFDbkQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRztBQUFBLEVBQy9DO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBZSxRQUE2RDtBQUM1RixRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxVQUFVLFVBQVUsV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFDeEUsVUFBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUEsRUFDNUY7QUFDQSxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsSUFBSSxPQUEwQixLQUFLO0FBQ3JFLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLENBQUM7QUFDckMsU0FBTyxFQUFFLElBQUksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQ2xHOzs7QUNwS0EsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxFQUM5QyxPQUFnQixhQUFhO0FBQUEsRUFDN0IsT0FBZ0IsT0FBTztBQUFBLEVBQ3ZCLE9BQWdCLFVBQVU7QUFBQSxFQUMxQixPQUFnQixTQUFTO0FBQUEsRUFFekIsU0FBMkQ7QUFBQSxFQUMzRCxZQUFpRTtBQUFBLEVBQ2pFLFVBQTZEO0FBQUE7QUFBQSxFQUc3RCxNQUFNO0FBQUE7QUFBQSxFQUVOO0FBQUEsRUFFUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxFQUMxQyxTQUFTO0FBQUEsRUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxFQUNuQyxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxVQUFNO0FBQ04sVUFBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsVUFBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxTQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQzVDO0FBQ0EsU0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUMvRDtBQUFBLE1BQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsU0FBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELFNBQUssVUFBVTtBQUFBLE1BQ2I7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsTUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDL0M7QUFFQSxTQUFLLGlCQUFpQixRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzdELFNBQUssaUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssWUFBWSxLQUFLLENBQUM7QUFDbkUsU0FBSyxpQkFBaUIsU0FBUyxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUMvRCxTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFFBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsV0FBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxFQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE1BQXNDO0FBQ3pDLFdBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUF3QjtBQUNuQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLFFBQVE7QUFDakQsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxDQUFDLENBQUM7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLFNBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsRUFDcEU7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsVUFBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixVQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixRQUFJO0FBQ0YsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUIsWUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxVQUFJLE9BQU8sRUFBRztBQUNkLFdBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxZQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssY0FBYyxLQUFLLFFBQVEsS0FBSyxhQUFhLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUNyRyxXQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVE7QUFDbEMsVUFBSSxNQUFPLE1BQUssUUFBUTtBQUFBLFVBQ25CLE1BQUssUUFBUTtBQUFBLElBQ3BCLFNBQVMsT0FBTztBQUNkLFVBQUksT0FBTyxFQUFHO0FBQ2QsVUFBSSxNQUFPLE1BQUssY0FBYyxLQUFLO0FBQUEsVUFDOUIsTUFBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW1CO0FBQzFCLFNBQUssTUFBTSxJQUFJLFFBQVEsdUJBQXVCLElBQUk7QUFDbEQsUUFBSSxLQUFLLFFBQVEsSUFBSztBQUN0QixTQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssR0FBRztBQUN2QyxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDekMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBZ0I7QUFDdEIsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxXQUFLLFFBQVEsS0FBSyx1QkFBdUIsV0FBVyxXQUFXO0FBQy9EO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxRQUFRLEtBQUssYUFBYSxLQUFLLGFBQWEsT0FBTyxDQUFDO0FBQ2xFLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDaEUsU0FBSyxNQUFNLGFBQWEsRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxjQUFjLE9BQW1CO0FBQy9CLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFjLEVBQUUsTUFBTSxHQUFTLEtBQXlCO0FBQzVELFFBQUksQ0FBRSxNQUFNLEtBQUssYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFJO0FBQ3BELFNBQUssV0FBVyxVQUFVLEtBQUssZ0JBQWdCLEtBQUssV0FBVyxJQUFJO0FBQ25FLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQUksS0FBSyxZQUFZLFNBQVUsTUFBSyxRQUFRLEtBQUssMkRBQTJEO0FBQUEsRUFDOUc7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsVUFBTSxTQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxXQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxXQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVdDLFVBQWdCLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLEtBQUtBLE1BQUs7QUFDN0UsU0FBSyxRQUFRLEtBQUs7QUFDbEIsVUFBTSxVQUFVLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzVFLFdBQU8sV0FBVyxPQUFPLEVBQUUsRUFBRSxXQUFXLEtBQUssT0FBTztBQUFBLEVBQ3REO0FBQUEsRUFFQSxTQUFTLE1BQVksT0FBeUI7QUFDNUMsVUFBTSxFQUFFLE1BQU0sZ0JBQWdCLEtBQUssSUFBSTtBQUN2QyxRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFdBQUssUUFBUSxTQUFTLE9BQU8sSUFBSSxLQUFLLFlBQVk7QUFDbEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixXQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ2xHO0FBQUEsRUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixVQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSUEsUUFBTztBQUNULFdBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsUUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixRQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsWUFBWSxRQUF5QjtBQUNuQyxRQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxTQUFTLEVBQUUsTUFBTSxLQUFLLEdBQWdCO0FBQ3BDLFNBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFFBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLFNBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsUUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxRQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxXQUFPLEtBQUssY0FBYyxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLEVBQ3hGO0FBQUEsRUFFQSxRQUFRLEtBQVUsUUFBc0I7QUFDdEMsUUFBSSxLQUFLLE9BQVE7QUFDakIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXLE1BQU07QUFDdEIsZUFBVyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFHLE9BQU0sS0FBSyxLQUFNLElBQUksTUFBTTtBQUMzRixTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLFNBQUssUUFBUSxNQUFNLElBQUksTUFBTSxNQUFNLENBQUM7QUFDcEMsU0FBSyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDOUQ7QUFDRjs7O0FDdGJPLElBQU0sV0FBTixNQUErQjtBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQWlDO0FBQUEsRUFDakMsWUFBMkQ7QUFBQSxFQUMzRCxVQUE0RjtBQUFBLEVBQzVGLFVBQWtDO0FBQUEsRUFDekIsT0FBaUIsQ0FBQztBQUFBLEVBQzNCO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksS0FBYSxXQUFxQjtBQUM1QyxTQUFLLE1BQU07QUFDWCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixTQUFLLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLE1BQU0sTUFBcUI7QUFDekIsU0FBSyxhQUFhLEtBQUssU0FBUyxLQUFLLGFBQWE7QUFDbEQsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFTO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFBQSxFQUMxRDtBQUFBLEVBRUEsT0FBYTtBQUNYLFdBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLE9BQXNCO0FBQ3hCLFNBQUssWUFBWSxFQUFFLE1BQU0sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUFBLEVBRUEsSUFBSSxPQUFPLE1BQU0sU0FBUyxJQUFVO0FBQ2xDLFNBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLEtBQUssY0FBYztBQUFBLEVBQzVCO0FBQ0Y7QUFPTyxJQUFNLFFBQU4sTUFBbUM7QUFBQTtBQUFBLEVBRXhDLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLGdCQUFnQjtBQUFBLEVBQ1AsUUFBb0IsQ0FBQztBQUFBLEVBQ3JCLE9BQU8sSUFBSSxZQUFZO0FBQUEsRUFDaEMsVUFBVSxvQkFBSSxJQUFXO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBRVQsTUFBTSxNQUFjLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFFckMsU0FBUyxNQUFjO0FBRXJCLFNBQUs7QUFDTCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxRQUFRLENBQUMsSUFBWSxRQUErQjtBQUNsRCxVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDMUMsU0FBSyxRQUFRLElBQUksS0FBSztBQUN0QixXQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxPQUFPLENBQUMsS0FBYSxjQUE4QjtBQUNqRCxVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssU0FBUztBQUN4QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFlBQThCLEtBQUs7QUFBQTtBQUFBLEVBRy9DLE1BQU0sU0FBd0I7QUFDNUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUssT0FBTSxRQUFRLFFBQVE7QUFBQSxFQUNyRDtBQUFBLEVBRUEsTUFBTSxLQUFLLElBQTJCO0FBQ3BDLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsZUFBUztBQUNQLFlBQU0sS0FBSyxPQUFPO0FBQ2xCLFlBQU0sTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDO0FBQ2hHLFVBQUksQ0FBQyxJQUFLO0FBQ1YsV0FBSyxRQUFRLE9BQU8sR0FBRztBQUN2QixXQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEVBQUU7QUFDMUMsVUFBSSxJQUFJO0FBQUEsSUFDVjtBQUNBLFNBQUssU0FBUztBQUNkLFVBQU0sS0FBSyxPQUFPO0FBQUEsRUFDcEI7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDekI7QUFDRjtBQUdPLElBQU0sUUFBTixNQUFNLE9BQU07QUFBQSxFQUNSLFFBQVEsSUFBSSxNQUFNO0FBQUEsRUFDbEIsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCLE9BQXlCLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBRVQsWUFBWSxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBRztBQUN2RSxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsSUFBSSxlQUFlLEVBQUUsS0FBSywrQkFBK0IsT0FBTyxNQUFNLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDdkcsU0FBSyxPQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRixlQUFXLFFBQVEsQ0FBQyxRQUFRLFdBQVcsYUFBYSxPQUFPLFVBQVUsT0FBTyxHQUFZO0FBQ3RGLFdBQUssT0FBTyxpQkFBaUIsTUFBTSxDQUFDLFVBQVU7QUFDNUMsY0FBTSxlQUFlO0FBQ3JCLGFBQUssS0FBSyxLQUFLLENBQUMsTUFBTSxLQUF3QixDQUFDO0FBQUEsTUFDakQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FBSyxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBbUI7QUFDN0YsVUFBTSxRQUFRLElBQUksT0FBTSxTQUFTLEtBQUs7QUFDdEMsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxLQUFLLE9BQU87QUFDbEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxVQUFNLE1BQU0sT0FBTztBQUNuQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxTQUFTLE1BQXNCO0FBQzdCLFdBQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDM0U7QUFBQTtBQUFBLEVBR0EsVUFBb0I7QUFDbEIsV0FBTyxLQUFLLFNBQVMsSUFBSSxDQUFDLFNBQVUsS0FBSyxNQUFNLElBQUksRUFBb0IsQ0FBQztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLE1BQU0sWUFBMkI7QUFDL0IsVUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFNO0FBQzVCLFNBQUssS0FBSyxPQUFPO0FBQ2pCLFVBQU0sS0FBSyxNQUFNLE9BQU87QUFBQSxFQUMxQjtBQUNGO0FBRU8sU0FBUyxNQUFNLEtBQWEsU0FBa0IsUUFBUSxZQUFrQjtBQUM3RSxTQUFPLEVBQUUsR0FBSSxXQUFXLEVBQUUsUUFBUSxHQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxHQUFHO0FBQ2hHO0FBR08sU0FBUyxTQUFTLEtBQWEsU0FBa0IsT0FBc0I7QUFDNUUsU0FBTyxFQUFFLE1BQU0sV0FBVyxHQUFHLEtBQUssVUFBVSxNQUFNLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDekU7QUFFTyxTQUFTLFFBQVEsTUFBYyxnQkFBZ0IsTUFBWTtBQUNoRSxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsU0FBUyxFQUFFLFVBQVUsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM5RCxTQUFPLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxRQUFRO0FBQ3pEOzs7QVp6TEEsS0FBSyw2REFBNkQsWUFBWTtBQUM1RSxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFFBQU0sT0FBTyxpQkFBaUIsUUFBUSxNQUFNLE1BQU0sT0FBTyxhQUFhLEVBQUUsTUFBTSxRQUFRLENBQUMsQ0FBQztBQUN4RixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sQ0FBQyxLQUFLLElBQUksTUFBTSxLQUFLO0FBQzNCLFNBQU8sVUFBVSxPQUFPLEtBQUssS0FBTSxHQUFHLENBQUMsUUFBUSxJQUFJLENBQUM7QUFDcEQsU0FBTyxNQUFNLE9BQU8sTUFBTSxRQUFRO0FBQ3BDLENBQUM7QUFFRCxLQUFLLCtEQUErRCxZQUFZO0FBQzlFLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLEtBQUssSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUMzQixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUN4QyxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDckMsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFVBQVUsUUFBUSxDQUFDLFNBQVMsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUN6RCxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDckMsUUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxHQUFHLElBQUksRUFBRSxDQUFDO0FBQzdDLFNBQU8sTUFBTSxNQUFNLFNBQVMsU0FBUyxFQUFFLENBQUMsR0FBRyxjQUFjLElBQUk7QUFDL0QsQ0FBQztBQUVELEtBQUssNkVBQTZFLFlBQVk7QUFDNUYsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNsRCxRQUFNLEtBQUssSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUMzQixRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFNBQU8sVUFBVSxNQUFNLEtBQUssT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDekQsU0FBTyxVQUFVLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLENBQUMsSUFBSSxDQUFDO0FBQ2xELFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxVQUFVLFFBQVEsQ0FBQyxTQUFTLEVBQUUsR0FBRyxTQUFTLEVBQUUsQ0FBQyxFQUFFLENBQUM7QUFDdkUsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFVBQVUsUUFBUSxDQUFDLFNBQVMsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUN6RCxRQUFNLEtBQUssSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUMzQixRQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDekMsU0FBTyxVQUFVLE1BQU0sUUFBUSxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFLENBQUM7QUFDL0QsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixTQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQztBQUMxRCxDQUFDO0FBRUQsS0FBSyxrQ0FBa0MsWUFBWTtBQUNqRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLE9BQU8sMkRBQTJELEtBQUssVUFBVSxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQ2pHLFFBQU0sS0FBSyxJQUFJLDhCQUE4QixJQUFJLElBQUk7QUFDckQsUUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsSUFBSSxDQUFDO0FBQ3pDLENBQUM7QUFFRCxXQUFXLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDLEdBQUcsR0FBRyxHQUFHLENBQUMsS0FBSyxHQUFHLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxHQUFZO0FBQ3BFLE9BQUssU0FBUyxJQUFJLHFDQUFxQyxJQUFJLGVBQWUsWUFBWTtBQUNwRixVQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFVBQU0sT0FBTztBQUNiLFVBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxDQUFDLEdBQUcsS0FBSztBQUN4QyxVQUFNLEtBQUssSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUMzQixVQUFNLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDekIsV0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDbEQsVUFBTSxNQUFNLEtBQUssQ0FBQztBQUNsQixXQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sUUFBUSxFQUFFLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUFBLEVBQ3JFLENBQUM7QUFDSDtBQUVBLEtBQUssc0RBQXNELFlBQVk7QUFDckUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFdBQVMsTUFBTSxJQUFJLE1BQU0sSUFBSSxPQUFPLEdBQUc7QUFDckMsVUFBTSxLQUFLLElBQUksU0FBUyxNQUFNLENBQUMsQ0FBQztBQUNoQyxVQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDMUIsVUFBTSxLQUFLLElBQUksU0FBUyxHQUFHLENBQUM7QUFDNUIsVUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQUEsRUFDNUI7QUFDQSxTQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQztBQUNsRCxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLEdBQUcsQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDaEYsQ0FBQztBQUVELEtBQUssNERBQTRELFlBQVk7QUFDM0UsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFdBQVMsTUFBTSxJQUFJLE1BQU0sSUFBSSxPQUFPO0FBQ2xDLFVBQU0sS0FBSyxJQUFJLFNBQVMsR0FBRyxDQUFDO0FBQzVCLFVBQU0sTUFBTSxNQUFNLEtBQUssR0FBRztBQUFBLEVBQzVCO0FBQ0EsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDcEQsQ0FBQztBQUVELEtBQUssa0VBQWtFLFlBQVk7QUFDakYsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sUUFBUSxNQUFjLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxTQUFTO0FBQ2pFLFFBQU0sS0FBSyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQzNCLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBRztBQUMxQixhQUFXLENBQUMsTUFBTSxLQUFLLEtBQUssQ0FBQyxDQUFDLEtBQU8sQ0FBQyxHQUFHLENBQUMsS0FBTyxDQUFDLEdBQUcsQ0FBQyxLQUFRLENBQUMsQ0FBQyxHQUFZO0FBQzFFLFVBQU0sTUFBTSxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQy9CLFdBQU8sTUFBTSxNQUFNLEdBQUcsUUFBUSxDQUFDO0FBQy9CLFVBQU0sTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN4QixXQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDM0IsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2pDO0FBQ0EsUUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFLO0FBQzVCLFNBQU8sVUFBVSxDQUFDLE1BQU0sU0FBUyxLQUFLLEVBQUUsUUFBUSxNQUFNLFFBQVEsRUFBRSxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsQ0FBQztBQUMvRSxRQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDeEIsU0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFLLEVBQUUsUUFBUSxDQUFDO0FBQzVDLFNBQU8sTUFBTSxNQUFNLFNBQVMsS0FBSyxFQUFFLENBQUMsR0FBRyxTQUFTLE1BQVM7QUFDekQsUUFBTSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUM7QUFDM0IsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUM7QUFDNUMsQ0FBQztBQUVELEtBQUssMkVBQTJFLFlBQVk7QUFDMUYsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxNQUFNLFVBQVU7QUFDdEIsUUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsR0FBRyxNQUFNLEdBQUcsV0FBVyxHQUFHLFVBQVUsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUNsRixTQUFPLFVBQVUsTUFBTSxTQUFTLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTyxHQUFHLENBQUMsV0FBVyxDQUFDO0FBQ3JGLENBQUM7QUFFRCxLQUFLLHFDQUFxQyxZQUFZO0FBQ3BELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU0sUUFBUSxNQUFNO0FBQ2xCLFVBQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsR0FBRyxFQUFFLEdBQUc7QUFDeEQsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFNBQVMsTUFBTSxZQUFZLFNBQVMsVUFBSyxZQUFZLEtBQUssWUFBWSxDQUFDO0FBQUEsRUFDaEc7QUFDQSxRQUFNO0FBQ04sUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFFBQU07QUFDTixRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUs7QUFDNUIsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDbEQsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFVBQVUsUUFBUSxDQUFDLFNBQVMsRUFBRSxDQUFDLEVBQUUsQ0FBQztBQUN6RCxRQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUN0QyxTQUFPLFVBQVUsQ0FBQyxHQUFHLE1BQU0sU0FBUyxLQUFLLEdBQUcsR0FBRyxNQUFNLFNBQVMsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQzVFLFNBQU8sVUFBVSxNQUFNLFNBQVMsUUFBUSxHQUFHLDhCQUE4QjtBQUMzRSxDQUFDO0FBRUQsS0FBSywrREFBK0QsWUFBWTtBQUM5RSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLE1BQU0sTUFBTSxLQUFLLE1BQVEsTUFBUSxHQUFNO0FBQzdDLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDL0IsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFNBQU8sVUFBVSxNQUFNLFNBQVMsS0FBSyxHQUFHLENBQUMsQ0FBQztBQUMxQyxRQUFNLEtBQUssSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUMzQixTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDeEMsQ0FBQztBQUVELEtBQUssa0NBQWtDLFlBQVk7QUFDakQsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sT0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQ2xELFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLGFBQWEsTUFBTSxLQUFLLEtBQUssRUFBRSxJQUFJLFVBQVUsQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLEdBQUcsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUN2RyxRQUFNO0FBQ04sUUFBTSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUM7QUFDM0IsUUFBTSxLQUFLLElBQUksU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUMvQixTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSywrREFBK0QsWUFBWTtBQUM5RSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUksU0FBUyxJQUFJLEdBQUcsQ0FBQztBQUNoQyxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDMUIsU0FBTyxVQUFVLE1BQU0sS0FBSyxLQUFLLEVBQUUsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDckQsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFVBQVUsUUFBUSxDQUFDLFNBQVMsSUFBSSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQzlELFFBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLElBQUksR0FBRyxDQUFDLENBQUMsQ0FBQztBQUNuRCxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxJQUFJLEVBQUUsQ0FBQztBQUM1QyxDQUFDO0FBRUQsS0FBSyxpRkFBaUYsWUFBWTtBQUNoRyxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxTQUFTO0FBQUEsSUFDYixFQUFFLE1BQU0sV0FBVyxNQUFNLENBQUMsRUFBRTtBQUFBLElBQzVCLEVBQUUsTUFBTSxVQUFVLFFBQVEsQ0FBQyxDQUFDLENBQUMsRUFBRTtBQUFBLElBQy9CLEVBQUUsTUFBTSxPQUFPLGFBQWEsYUFBYTtBQUFBLElBQ3pDLEVBQUUsTUFBTSxRQUFRLFlBQVksRUFBRTtBQUFBLElBQzlCLEVBQUUsTUFBTSxTQUFTLE1BQU0saUJBQWlCLFNBQVMsNEJBQTRCO0FBQUEsSUFDN0UsRUFBRSxNQUFNLEtBQUssVUFBVSxFQUFFLE1BQU0sQ0FBQyxHQUFHLEVBQUUsRUFBRTtBQUFBLElBQ3ZDLEVBQUUsTUFBTSxLQUFLLFVBQVUsT0FBTztBQUFBLElBQzlCLEVBQUUsU0FBUyx3QkFBd0I7QUFBQSxJQUNuQyxDQUFDLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNuQjtBQUNBLGFBQVcsU0FBUyxPQUFRLE9BQU0sS0FBSyxJQUFJLEtBQUs7QUFDaEQsUUFBTSxLQUFLLElBQUksU0FBUztBQUN4QixTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsR0FBRyxPQUFPLElBQUksQ0FBQyxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMsR0FBRyxTQUFTLENBQUM7QUFDL0YsQ0FBQztBQUVELEtBQUssOERBQThELFlBQVk7QUFDN0UsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxNQUFNLEtBQUssR0FBRyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3RELElBQUUsS0FBSyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3ZCLElBQUUsS0FBSyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3ZCLFNBQU8sVUFBVSxDQUFDLEVBQUUsUUFBUSxHQUFHLEVBQUUsUUFBUSxDQUFDLEdBQUcsQ0FBQyxDQUFDLEVBQUUsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN6RCxDQUFDOyIsCiAgIm5hbWVzIjogWyJwbGFjZSIsICJMT05HRVNUIiwgInBsYWNlIiwgIkFOU1dFUkVEX1dJVEhJTiIsICJtZW1iZXJzIiwgInBsYWNlIl0KfQo=
