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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9wcm90b2NvbC50ZXN0LnRzIiwgIi4uLy4uL3NyYy9iYWNrb2ZmLnRzIiwgIi4uLy4uL3NyYy9mcmFtZXMudHMiLCAiLi4vLi4vc3JjL3NlbmRlci50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvc29ja2V0LnRzIiwgIi4uLy4uL3Rlc3Qvd29ybGQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8qKiBUaGUgY2xpZW50IHNheXMgYW5kIHVuZGVyc3RhbmRzIHdoYXQgZG9jcy9wcm90b2NvbC5tZCBhbmQgZG9jcy9jb250cmFjdC5tZCBzaG93LCB0byB0aGUgYnl0ZS4gKi9cblxuaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyByZWFkRmlsZVN5bmMgfSBmcm9tIFwibm9kZTpmc1wiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB0eXBlIHsgUGxhY2UgfSBmcm9tIFwiLi4vc3JjL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVFcnJvciB9IGZyb20gXCIuLi9zcmMvc2VuZGVyLnRzXCI7XG5pbXBvcnQgeyBwbGFjZSwgcmVzdW1lZCwgU3RhZ2UsIFdvcmxkLCB0eXBlIEpzb24gfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG5jb25zdCBkb2N1bWVudHMgPSBbXCJwcm90b2NvbC5tZFwiLCBcImNvbnRyYWN0Lm1kXCJdLm1hcCgobmFtZSkgPT5cbiAgcmVhZEZpbGVTeW5jKG5ldyBVUkwoYC4uLy4uLy4uL2RvY3MvJHtuYW1lfWAsIGltcG9ydC5tZXRhLnVybCksIFwidXRmOFwiKSxcbik7XG5cbi8qKiBUaGUgYmxvY2sgb2YgdGhpcyBuYW1lLiAqL1xuZnVuY3Rpb24gc2hvd24obmFtZTogc3RyaW5nKTogc3RyaW5nIHtcbiAgY29uc3QgWywgdGV4dF0gPSBkb2N1bWVudHMuam9pbihcIlxcblwiKS5tYXRjaChuZXcgUmVnRXhwKGBeXFxgXFxgXFxganNvbiAke25hbWV9XFxcXG4oLiopXFxcXG5cXGBcXGBcXGAkYCwgXCJtXCIpKSA/PyBbXTtcbiAgYXNzZXJ0Lm9rKHRleHQsIGBhIGRvY3VtZW50IHNob3dzICR7bmFtZX1gKTtcbiAgcmV0dXJuIHRleHQ7XG59XG5cbmNvbnN0IGpzb24gPSAobmFtZTogc3RyaW5nKTogSnNvbiA9PiBKU09OLnBhcnNlKHNob3duKG5hbWUpKSBhcyBKc29uO1xuXG4vKiogV2hhdCB3YXMgc2VudCwgd2l0aCB0aGlzIGlkIGluIHBsYWNlIG9mIGl0cyBvd24uICovXG5jb25zdCB3aXRoSWQgPSAoZnJhbWU6IEpzb24sIGlkOiB1bmtub3duKTogc3RyaW5nID0+IEpTT04uc3RyaW5naWZ5KHsgLi4uZnJhbWUsIGlkIH0pO1xuXG5hc3luYyBmdW5jdGlvbiBmcmVzaChvcHRpb25zID0ge30pOiBQcm9taXNlPFN0YWdlPiB7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgcmV0dXJuIHN0YWdlO1xufVxuXG50ZXN0KFwiYXNrcyBmaXJzdCBhcyBzaG93blwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgYXNzZXJ0LmVxdWFsKHdpdGhJZChzdGFnZS53aXJlLmxhc3QoKSwganNvbihcIlJFU1VNRV9GSVJTVFwiKS5pZCksIHNob3duKFwiUkVTVU1FX0ZJUlNUXCIpKTtcbn0pO1xuXG50ZXN0KFwiYXNrcyBmcm9tIGl0cyBwbGFjZXMgYXMgc2hvd24sIGFuZCB0YWtlcyB0aGUgYW5zd2VyIHRoYXQgaXMgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IGFmdGVyLCB3YXMsIGlkIH0gPSBqc29uKFwiUkVTVU1FX0FGVEVSXCIpO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IGZyZXNoKCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoYWZ0ZXIgYXMgSnNvbltdLCAod2FzIGFzIHN0cmluZ1tdKVswXSkpO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgYXNzZXJ0LmVxdWFsKHdpdGhJZChzdGFnZS53aXJlLmxhc3QoKSwgaWQpLCBzaG93bihcIlJFU1VNRV9BRlRFUlwiKSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiTUlTU0VEXCIpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJGUkFNRV9OVU1CRVJFRFwiKSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiUkVTVU1FRFwiKSk7XG4gIGNvbnN0IG1pc3NlZCA9IGpzb24oXCJNSVNTRURcIikuZnJhbWVzIGFzIEpzb25bXTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgbWlzc2VkLm1hcCgoZnJhbWUpID0+IEpTT04uc3RyaW5naWZ5KGZyYW1lKSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwiZ2FwXCIpLm1hcCgoeyBjaGFubmVsIH0pID0+IGNoYW5uZWwpLCBbXCJ0aHJlYWQ6N1wiXSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiRlJBTUVfTlVNQkVSRURcIikpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2UubWVzc2FnZXMubGVuZ3RoLCAyLCBcIml0IGhhcyB0aGF0IG9uZVwiKTtcbn0pO1xuXG50ZXN0KFwib3JkZXJzIGJ5IHRoZSBudW1iZXJzIHRoYXQgYXJlIHNob3duXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBjb25zdCB7IGNoYW5uZWwsIGVwb2NoLCBzZXEgfSA9IGpzb24oXCJGUkFNRV9OVU1CRVJFRF9DSEFOTkVMXCIpLnNpZGV3aXJlIGFzIFJlcXVpcmVkPFBsYWNlPjtcbiAgc3RhZ2Uud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApLCB7IC4uLnBsYWNlKHNlcSAtIDEsIGNoYW5uZWwsIGVwb2NoKSB9XSkpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkZSQU1FX05VTUJFUkVEX0NIQU5ORUxcIikpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkZSQU1FX05VTUJFUkVEX0NIQU5ORUxcIikpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkZSQU1FX1NUUkVBTUVEXCIpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW3Nob3duKFwiRlJBTUVfTlVNQkVSRURfQ0hBTk5FTFwiKSwgc2hvd24oXCJGUkFNRV9TVFJFQU1FRFwiKV0pO1xufSk7XG5cbnRlc3QoXCJ0YWtlcyB0aGUgYW5zd2VyIG9mIGEgZGVwbG95bWVudCB3aXRob3V0IGEgbG9nXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIlJFU1VNRURfV0lUSE9VVF9MT0dcIikpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwibm90aWNlXCIpLm1hcCgoeyBjb2RlIH0pID0+IGNvZGUpLCBbXCJub19sb2dcIl0pO1xufSk7XG5cbnRlc3QoXCJhc2tzIGFnYWluIGFmdGVyIHRoZSBlcnJvciB0aGF0IGlzIHNob3duXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldCh7IC4uLmpzb24oXCJFUlJPUl9PRl9SRVNVTUVcIiksIGluX3JlcGx5X3RvOiBzdGFnZS53aXJlLmxhc3QoKS5pZCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcInJlc3VtZVwiKS5sZW5ndGgsIDIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSk7XG59KTtcblxudGVzdChcInRha2VzIHRoZSBhY2tzIGFuZCBlcnJvcnMgdGhhdCBhcmUgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIFtcIkFDS19GUkFNRVwiLCBcIkFDS19MRUZUX09VVFwiXSkge1xuICAgIGNvbnN0IHNlbnQgPSBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBpZDogNyB9KTtcbiAgICBzdGFnZS53aXJlLmdldChzaG93bihuYW1lKSk7XG4gICAgYXdhaXQgc2VudDtcbiAgfVxuICBjb25zdCByZWZ1c2VkID0gc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgaWQ6IDcgfSk7XG4gIHN0YWdlLndpcmUuZ2V0KHNob3duKFwiRVJST1JfRlJBTUVcIikpO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZWZ1c2VkLCAoZXJyb3I6IFNpZGV3aXJlRXJyb3IpID0+IGVycm9yLmNvZGUgPT09IFwiYmFja2VuZF9yZWplY3RlZFwiICYmIGVycm9yLmZyYW1lLnN0YXR1cyA9PT0gNDA0KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xufSk7XG5cbnRlc3QoXCJzZW5kcyBhZ2FpbiBhZnRlciBBUEkgR2F0ZXdheSdzIGZyYW1lIHRoYXQgaXMgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBzdGFnZS53aXJlLmdldChzaG93bihcIkdBVEVXQVlfRVJST1JcIikpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDFfMDAwKTtcbiAgY29uc3QgW2ZpcnN0LCBzZWNvbmRdID0gc3RhZ2Uud2lyZS5vZlR5cGUoXCJtZXNzYWdlXCIpO1xuICBhc3NlcnQub2soc2Vjb25kKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChmaXJzdCwgc2Vjb25kKTtcbn0pO1xuXG50ZXN0KFwiY29ubmVjdHMgYWdhaW4gYWZ0ZXIgdGhlIGVycm9yIHRoYXQgaXMgc2hvd25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJFUlJPUl9UT0tFTl9FWFBJUkVEXCIpKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDIpO1xufSk7XG5cbnRlc3QoXCJwaW5ncyBhbmQgcmVuZXdzIGFzIHNob3duXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBpZCwgdG9rZW4gfSA9IGpzb24oXCJBVVRIXCIpO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyB0b2tlbjogKCkgPT4gdG9rZW4gYXMgc3RyaW5nIH0sIG5ldyBXb3JsZCgpKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5zZW50LmF0KC0xKSwgc2hvd24oXCJQSU5HXCIpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJQT05HXCIpKTtcbiAgY29uc3QgcmVuZXdlZCA9IHN0YWdlLnNvY2tldC5yZW5ldygpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKHdpdGhJZCh7IC4uLnN0YWdlLndpcmUubGFzdCgpIH0sIGlkKSwgc2hvd24oXCJBVVRIXCIpKTtcbiAgc3RhZ2Uud2lyZS5nZXQoc2hvd24oXCJBVVRIX1JFTkVXRURcIikpO1xuICBhc3NlcnQuZXF1YWwoYXdhaXQgcmVuZXdlZCwganNvbihcIkFVVEhfUkVORVdFRFwiKS5leHBpcmVzX2F0KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xufSk7XG4iLCAiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEFza3MgdGhlIHNlcnZlciwgb3ZlciBvbmUgY29ubmVjdGlvbiwgd2hhdCB3YXMgbWlzc2VkOiBhdCBpdHMgYmVnaW5uaW5nLCBhdCBhIGhvbGUsIGFuZCBub3cgYW5kIHRoZW4uICovXG5cbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBGcmFtZSwgdHlwZSBMb2dFbnRyeSwgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcblxuLyoqIEEgZnJhbWUgdGhhdCBhbm90aGVyIG9uZSBoYXMgb3ZlcnRha2VuIGNvbWVzIHdpdGhpbiB0aGlzLiAqL1xuY29uc3QgSE9MRV9GUk9NID0gMzAwO1xuY29uc3QgSE9MRV9UTyA9IDcwMDtcbi8qKiBTbyBsb25nIGFmdGVyIGEgcXVlc3Rpb24gaXQgaXMgYXNrZWQgYWdhaW4uICovXG5jb25zdCBBR0FJTiA9IFsyXzAwMCwgNV8wMDAsIDEwXzAwMF07XG4vKiogU28gbG9uZyBhZnRlciB0aGUgbGFzdCBvbmUgd2UgZ28gb24gd2l0aG91dC4gQW4gb2xkZXIgc2VydmVyLCB3aGljaCBzYXlzIG5vdGhpbmcsIGlzIGdpdmVuIGFzIGxvbmcuICovXG5jb25zdCBTSUxFTkNFID0gMTBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZ093bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICBvcmRlcjogT3JkZXI8RnJhbWU+O1xuICAvKiogQW4gaWQgZm9yIGEgcXVlc3Rpb24sIHNvIHRoYXQgYW4gZXJyb3IgY2FuIGJlIHRvbGQgZnJvbSBvdGhlcnMuICovXG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBFYXJsaWVyIGNvbm5lY3Rpb25zLCB3aG9zZSBvd24gZnJhbWVzIGFyZSBub3QgdG8gY29tZSBiYWNrLiAqL1xuICB3YXMoKTogc3RyaW5nW107XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBhbnN3ZXJlZCwgb3Igd2UgZ28gb24gd2l0aG91dC4gKi9cbiAgc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nLiBgYWNrc2A6IGl0IGlzIG5ldyBlbm91Z2ggdG8gYWNrbm93bGVkZ2UgZnJhbWVzLiAqL1xuICBwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIEFza2luZyB7XG4gIC8qKiBRdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIuICovXG4gIG9wZW4gPSAwO1xuICByZWFkb25seSAjbGluazogTGluaztcbiAgcmVhZG9ubHkgI293bmVyOiBBc2tpbmdPd25lcjtcbiAgI2lkcyA9IG5ldyBTZXQ8dW5rbm93bj4oKTtcbiAgI3RyaWVzID0gMDtcbiAgI3dhaXRpbmc6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaW5rOiBMaW5rLCBvd25lcjogQXNraW5nT3duZXIpIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIElzIGEgcXVlc3Rpb24gdW5kZXIgd2F5LCBvciBhYm91dCB0byBiZSBhc2tlZD8gKi9cbiAgZ2V0IGJ1c3koKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jd2FpdGluZztcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZz8uKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGFzaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBuZXh0SWQsIHdhcyB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgW2ZpcnN0LCBpZF0gPSBbIW9yZGVyLmtub3duICYmIHRoaXMuI3RyaWVzID09PSAwLCBuZXh0SWQoKV07XG4gICAgY29uc3QgW2FmdGVyLCBlYXJsaWVyXSA9IFtvcmRlci5hc2soKSwgd2FzKCldO1xuICAgIHRoaXMuI2lkcy5hZGQoaWQpO1xuICAgIHRoaXMub3BlbisrO1xuICAgIHRoaXMuI3RyaWVzKys7XG4gICAgdGhpcy4jbGluay5zZW5kKFxuICAgICAgSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcInJlc3VtZVwiLCBpZCwgLi4uKGFmdGVyLmxlbmd0aCAmJiB7IGFmdGVyIH0pLCAuLi4oZWFybGllci5sZW5ndGggJiYgeyB3YXM6IGVhcmxpZXIgfSkgfSksXG4gICAgKTtcbiAgICBpZiAoZmlyc3QpIHRoaXMuI3dhaXQoU0lMRU5DRSwgKCkgPT4gdGhpcy4jc2lsZW5jZSgpKTtcbiAgICBlbHNlIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogQSBmcmFtZSBoYXMgY29tZTogaXMgb25lIG1pc3NpbmcgYmVmb3JlIGl0PyAqL1xuICBsb29rKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikge1xuICAgICAgaWYgKHRoaXMub3BlbiA9PT0gMCkgdGhpcy4jZG9uZSgpO1xuICAgIH0gZWxzZSBpZiAoIXRoaXMuYnVzeSkge1xuICAgICAgdGhpcy4jd2FpdChiZXR3ZWVuKEhPTEVfRlJPTSwgSE9MRV9UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuc3RvcCgpO1xuICAgICAgICBpZiAob3JkZXIuYnJva2VuKSB0aGlzLmFzaygpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJyZXN1bWVkXCIsXHUyMDI2fWAgKi9cbiAgcmVzdW1lZChmcmFtZTogTWVtYmVycyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIHNldHRsZWQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IGVudHJpZXMgPSAoZnJhbWUubG9ncyBhcyB1bmtub3duW10pLmZpbHRlcihtZW1iZXJzKTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuI3BsYWluKHRydWUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcmRlci5yZXN1bWVkKGVudHJpZXMgYXMgdW5rbm93biBhcyBMb2dFbnRyeVtdKTtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikgdGhpcy4jZG9uZSgpO1xuICAgIHNldHRsZWQodGhpcy4jbGluaywgU3RyaW5nKGZyYW1lLmNvbm5lY3Rpb25faWQpKTtcbiAgfVxuXG4gIC8qKiBJcyB0aGlzIGVycm9yIG91ciBxdWVzdGlvbidzPyAqL1xuICBlcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaWRzLmRlbGV0ZShmcmFtZS5pbl9yZXBseV90bykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICAvLyBJdHMgdGFibGUgZG9lcyBub3Qgc2VydmU6IGl0IG1heSBiZSBhc2tlZCBhZ2Fpbi4gQW55IG90aGVyIGVycm9yIGlzIGFuIG9sZGVyIHNlcnZlcidzLlxuICAgIGlmIChmcmFtZS5jb2RlID09PSBcImludGVybmFsXCIpIHRoaXMuI2FnYWluKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdCA9IEFHQUlOW3RoaXMuI3RyaWVzIC0gMV07XG4gICAgdGhpcy4jd2FpdCh3YWl0ID8/IFNJTEVOQ0UsICgpID0+ICh3YWl0ID09PSB1bmRlZmluZWQgPyB0aGlzLiNnaXZlVXAoKSA6IHRoaXMuYXNrKCkpKTtcbiAgfVxuXG4gICNzaWxlbmNlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIC8vIE51bWJlcmVkIGZyYW1lcyBoYXZlIGNvbWUsIHNvIHRoZXJlIGlzIGEgbG9nLlxuICAgIGlmIChvcmRlci5ob2xkcykgdGhpcy4jZ2l2ZVVwKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gIH1cblxuICAjZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5vcmRlci5naXZlVXAoKTtcbiAgICB0aGlzLiNvd25lci5zZXR0bGVkKHRoaXMuI2xpbmspO1xuICB9XG5cbiAgI3BsYWluKGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIucGxhaW4odGhpcy4jbGluaywgYWNrcyk7XG4gIH1cblxuICAjZG9uZSgpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN0cmllcyA9IDA7XG4gIH1cblxuICAjd2FpdChtczogbnVtYmVyLCBydW46ICgpID0+IHZvaWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdGhpcy4jb3duZXIuZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cbn1cbiIsICIvKiogV2hhdCB0aGUgY2xpZW50IGhhcyBvZiB0aGUgd29ybGQgYXJvdW5kIGl0LiBUZXN0cyBoYW5kIGluIHRoZWlyIG93bi4gKi9cblxuLyoqIFdoYXQgdGhlIGNsaWVudCB1c2VzIG9mIGEgYFdlYlNvY2tldGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpcmUge1xuICByZWFkb25seSBidWZmZXJlZEFtb3VudDogbnVtYmVyO1xuICBvbm9wZW46ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25lcnJvcjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZShjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkO1xufVxuXG50eXBlIFdpcmVDbGFzcyA9IG5ldyAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pID0+IFdpcmU7XG5cbmV4cG9ydCB0eXBlIENhbmNlbCA9ICgpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW52aXJvbm1lbnQge1xuICAvKiogVW5peCBtaWxsaXNlY29uZHMuIE9ubHkgdGhlIGVuZCBvZiBhIHRva2VuIGlzIGNvbXBhcmVkIHdpdGggaXQsIHNvIGEgY2xvY2sgdGhhdCBqdW1wcyBkb2VzIG5vIG90aGVyIGhhcm0uICovXG4gIG5vdygpOiBudW1iZXI7XG4gIC8qKiBGcm9tIDAgdG8gMS4gKi9cbiAgcmFuZG9tKCk6IG51bWJlcjtcbiAgLyoqIFJ1bnMgdGhpcyBsYXRlciwgdW5sZXNzIHRoZSBmdW5jdGlvbiB0aGF0IGl0IHJldHVybnMgaXMgY2FsbGVkIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsO1xuICBvcGVuKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZTtcbiAgLyoqIERvZXMgdGhlIHNlcnZlciBhbnN3ZXIgYXQgYWxsPyBBIGJyb3dzZXIgZG9lcyBub3QgdGVsbCBhIHJlZnVzZWQgaGFuZHNoYWtlIGZyb20gYSBicm9rZW4gbmV0d29yay4gKi9cbiAgcmVhY2hhYmxlKHVybDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFdoZXJlIGBvbmxpbmVgLCBgcGFnZWhpZGVgIGFuZCBgcGFnZXNob3dgIGNvbWUgZnJvbS4gKi9cbiAgcGFnZTogUGFydGlhbDxFdmVudFRhcmdldD47XG59XG5cbi8qKiBBIHRpbWVyJ3MgbG9uZ2VzdCB0aW1lOiBhIGxvbmdlciBvbmUgZW5kcyBhdCBvbmNlLiAqL1xuY29uc3QgTE9OR0VTVCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVhbEVudmlyb25tZW50KHdpcmU6IHVua25vd24pOiBFbnZpcm9ubWVudCB7XG4gIHJldHVybiB7XG4gICAgbm93OiBEYXRlLm5vdyxcbiAgICByYW5kb206IE1hdGgucmFuZG9tLFxuICAgIGFmdGVyKG1zLCBydW4pIHtcbiAgICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChydW4sIE1hdGgubWluKG1zLCBMT05HRVNUKSk7XG4gICAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB9LFxuICAgIG9wZW46ICh1cmwsIHByb3RvY29scykgPT4gbmV3ICgod2lyZSA/PyBXZWJTb2NrZXQpIGFzIFdpcmVDbGFzcykodXJsLCBwcm90b2NvbHMpLFxuICAgIGFzeW5jIHJlYWNoYWJsZSh1cmwpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZldGNoKHVybC5yZXBsYWNlKC9ed3MvLCBcImh0dHBcIikucmVwbGFjZSgvXFw/LiovLCBcIlwiKSwgeyBtZXRob2Q6IFwiSEVBRFwiLCBtb2RlOiBcIm5vLWNvcnNcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9IGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgfVxuICAgIH0sXG4gICAgcGFnZTogZ2xvYmFsVGhpcyBhcyBQYXJ0aWFsPEV2ZW50VGFyZ2V0PixcbiAgfTtcbn1cbiIsICIvKiogT25lIFdlYlNvY2tldCdzIGxpZmU6IHRoZSBoYW5kc2hha2UsIHBpbmdzLCB0aGUgZW5kLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQXNraW5nIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5cbi8qKiBBIGhhbmRzaGFrZSBsYXN0cyAyOSBzIGF0IG1vc3QuICovXG5jb25zdCBIQU5EU0hBS0UgPSAzNV8wMDA7XG5jb25zdCBQSU5HX0VWRVJZID0gMzBfMDAwO1xuY29uc3QgVU5BTlNXRVJFRCA9IDI7XG4vKiogQVBJIEdhdGV3YXkgY3V0cyBhIGNvbm5lY3Rpb24gYWZ0ZXIgdHdvIGhvdXJzLiAqL1xuY29uc3QgTUlOVVRFID0gNjBfMDAwO1xuY29uc3QgUkVORVdfRlJPTSA9IDEwNSAqIE1JTlVURTtcbmNvbnN0IFJFTkVXX1RPID0gMTE1ICogTUlOVVRFO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIGNvZGU6IG51bWJlcjtcbiAgcmVhc29uOiBzdHJpbmc7XG4gIHdhc0NsZWFuOiBib29sZWFuO1xufVxuXG4vKiogQW4gZW5kIHRoYXQgdGhlIGNsaWVudCBpdHNlbGYgaGFzIHNlZW4uIEFQSSBHYXRld2F5J3MgYXJlIGJlbG93IDQwMDAuICovXG5leHBvcnQgY29uc3QgZW5kZWQgPSAocmVhc29uOiBzdHJpbmcsIGNvZGUgPSA0MDAwKTogRW5kID0+ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGZhbHNlIH0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpbmtPd25lciB7XG4gIG9wZW5lZChsaW5rOiBMaW5rKTogdm9pZDtcbiAgaGVhcmQobGluazogTGluaywgdGV4dDogc3RyaW5nKTogdm9pZDtcbiAgZW5kZWQobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkO1xuICAvKiogSXQgaXMgdGltZSB0byBwaW5nLiAqL1xuICB0aWNrKGxpbms6IExpbmssIGNvdW50OiBudW1iZXIpOiB2b2lkO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgb2xkOiBhbm90aGVyIG9uZSBzaG91bGQgdGFrZSBpdHMgcGxhY2UuICovXG4gIGFnZWQobGluazogTGluayk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBMaW5rIHtcbiAgb3BlbmVkID0gZmFsc2U7XG4gIC8qKiBGcmFtZXMgbWF5IGJlIHNlbnQ6IGByZXN1bWVgIGhhcyBiZWVuIGFuc3dlcmVkLCBvciB0YWtlcyB0b28gbG9uZy4gKi9cbiAgcmVhZHkgPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZzogZnJhbWVzIGFyZSBwYXNzZWQgb24gYXMgdGhleSBjb21lLiAqL1xuICBwbGFpbiA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBhY2tub3dsZWRnZXMgZnJhbWVzLiAqL1xuICBhY2tzID0gdHJ1ZTtcbiAgLyoqIEFub3RoZXIgY29ubmVjdGlvbiBoYXMgdGFrZW4gaXRzIHBsYWNlLCBhbmQgaXQgZW5kcyB3aGVuIG5vdGhpbmcgcnVucyBvbiBpdCBhbnkgbW9yZS4gKi9cbiAgZHJhaW5pbmcgPSBmYWxzZTtcbiAgYXNraW5nOiBBc2tpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICN3aXJlOiBXaXJlO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lcjtcbiAgI3RpbWVyczogQ2FuY2VsW10gPSBbXTtcbiAgI3RpY2tzID0gMDtcbiAgI3VuYW5zd2VyZWQgPSAwO1xuICAjb3ZlciA9IGZhbHNlO1xuICAjc3RyZWFtZWQgPSAwO1xuICAjc3RyZWFtZWRCZWZvcmUgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgb3duZXI6IExpbmtPd25lciwgd2lyZTogV2lyZSwgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgICB0aGlzLiN3aXJlID0gd2lyZTtcbiAgICB0aGlzLnRva2VuID0gdG9rZW47XG4gICAgdGhpcy5hZnRlcihIQU5EU0hBS0UsICgpID0+IHRoaXMub3BlbmVkIHx8IHRoaXMuZW5kKGVuZGVkKFwidGhlIGhhbmRzaGFrZSB0YWtlcyB0b28gbG9uZ1wiKSkpO1xuICAgIHdpcmUub25vcGVuID0gKCkgPT4ge1xuICAgICAgdGhpcy5vcGVuZWQgPSB0cnVlO1xuICAgICAgdGhpcy5hZnRlcihiZXR3ZWVuKFJFTkVXX0ZST00sIFJFTkVXX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IG93bmVyLmFnZWQodGhpcykpO1xuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICBvd25lci5vcGVuZWQodGhpcyk7XG4gICAgfTtcbiAgICB3aXJlLm9ubWVzc2FnZSA9IChldmVudDogeyBkYXRhOiB1bmtub3duIH0pID0+IHtcbiAgICAgIHRoaXMuI3VuYW5zd2VyZWQgPSAwO1xuICAgICAgb3duZXIuaGVhcmQodGhpcywgU3RyaW5nKGV2ZW50LmRhdGEpKTtcbiAgICB9O1xuICAgIHdpcmUub25jbG9zZSA9ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfTogRW5kKSA9PiB0aGlzLmVuZCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfSk7XG4gICAgd2lyZS5vbmVycm9yID0gKCkgPT4ge307IC8vIGBjbG9zZWAgZm9sbG93c1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3dpcmUuYnVmZmVyZWRBbW91bnQ7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLm9wZW5lZCAmJiAhdGhpcy4jb3ZlcikgdGhpcy4jd2lyZS5zZW5kKHRleHQpO1xuICB9XG5cbiAgLyoqIEhhcyBhIHN0cmVhbSdzIHJlY29yZCBjb21lIHdpdGhpbiB0aGUgbGFzdCBoYWxmIG1pbnV0ZSBvciBzbz8gKi9cbiAgZ2V0IHN0cmVhbWluZygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc3RyZWFtZWRCZWZvcmUgKyB0aGlzLiNzdHJlYW1lZCA+IDA7XG4gIH1cblxuICBzdHJlYW1lZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNzdHJlYW1lZCsrO1xuICB9XG5cbiAgLyoqIExlYXZlcyB0aGUgV2ViU29ja2V0LCB3aXRob3V0IGEgd29yZCB0byB0aGUgb3duZXIuIEEgZGVhZCBvbmUgdGFrZXMgbWludXRlcyB0byBjbG9zZSBieSBpdHNlbGYuICovXG4gIGRyb3AoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jb3ZlciA9IHRydWU7XG4gICAgdGhpcy5hc2tpbmc/LnN0b3AoKTtcbiAgICBmb3IgKGNvbnN0IGNhbmNlbCBvZiB0aGlzLiN0aW1lcnMpIGNhbmNlbCgpO1xuICAgIHRoaXMuI3dpcmUub25vcGVuID0gdGhpcy4jd2lyZS5vbm1lc3NhZ2UgPSB0aGlzLiN3aXJlLm9uY2xvc2UgPSBudWxsO1xuICAgIHRoaXMuI3dpcmUuY2xvc2UoY29kZSwgcmVhc29uKTtcbiAgfVxuXG4gIC8qKiBSdW5zIHRoaXMgdW5sZXNzIHRoZSBjb25uZWN0aW9uIGVuZHMgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcnMucHVzaCh0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKSk7XG4gIH1cblxuICBlbmQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3ZlcikgcmV0dXJuO1xuICAgIHRoaXMuZHJvcCgpO1xuICAgIHRoaXMuI293bmVyLmVuZGVkKHRoaXMsIGVuZCk7XG4gIH1cblxuICAjcGluZ0xhdGVyKCk6IHZvaWQge1xuICAgIHRoaXMuYWZ0ZXIoUElOR19FVkVSWSwgKCkgPT4ge1xuICAgICAgaWYgKHRoaXMuI3VuYW5zd2VyZWQgPj0gVU5BTlNXRVJFRCkge1xuICAgICAgICB0aGlzLmVuZChlbmRlZChcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCIpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICB0aGlzLiNzdHJlYW1lZEJlZm9yZSA9IHRoaXMuI3N0cmVhbWVkO1xuICAgICAgdGhpcy4jc3RyZWFtZWQgPSAwO1xuICAgICAgdGhpcy4jb3duZXIudGljayh0aGlzLCArK3RoaXMuI3RpY2tzKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50IG11c3QgYmUgYW5zd2VyZWQuICovXG4gIGV4cGVjdCgpOiB2b2lkIHtcbiAgICB0aGlzLiN1bmFuc3dlcmVkKys7XG4gIH1cbn1cbiIsICIvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2UuICovXG5cbmltcG9ydCB7IG1lbWJlcnMsIHJlYWRQbGFjZXMsIHR5cGUgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvblN0b3JhZ2Uge1xuICBnZXRJdGVtKGtleTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbDtcbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQ7XG4gIHJlbW92ZUl0ZW0oa2V5OiBzdHJpbmcpOiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgU2F2ZWQge1xuICBieTogc3RyaW5nO1xuICBhZnRlcj86IHVua25vd247XG4gIHdhcz86IHVua25vd247XG59XG5cbmNvbnN0IE1PU1RfU0FWRUQgPSA4O1xuXG4vKipcbiAqIFBvc2l0aW9ucyBsaWUgaW4gdGhlIHN0b3JhZ2Ugb25seSB3aGlsZSBubyBwYWdlIHVzZXMgdGhlbTogdGhleSBhcmUgd3JpdHRlbiB3aGVuIGEgcGFnZSBnb2VzLCBhbmRcbiAqIHRha2VuIG91dCB3aGVuIG9uZSBjb21lcy4gQSBkdXBsaWNhdGVkIHRhYiBnZXRzIGEgY29weSBvZiB0aGUgc3RvcmFnZSwgYW5kIGZyYW1lcyBzaGFyZSBvbmU7IHNvXG4gKiBuZWl0aGVyIGZpbmRzIHRoZSBwb3NpdGlvbnMgb2YgYSBwYWdlIHRoYXQgbGl2ZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnkge1xuICByZWFkb25seSAjc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjb3duZXI6IHN0cmluZztcbiAga2V5ID0gXCJcIjtcblxuICBjb25zdHJ1Y3RvcihzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQsIG93bmVyOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNzdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgdGhhdCBhbm90aGVyIHBhZ2UgaGFzIGxlZnQgYmVoaW5kLiAqL1xuICB0YWtlKCk6IHsgYWZ0ZXI6IFBsYWNlW107IHdhczogc3RyaW5nW10gfSB7XG4gICAgY29uc3Qgc2F2ZWQgPSB0aGlzLiNyZWFkKCk7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSBzYXZlZC5wb3AoKSA/PyB7fTtcbiAgICB0aGlzLiN3cml0ZShzYXZlZCk7XG4gICAgcmV0dXJuIHsgYWZ0ZXI6IHJlYWRQbGFjZXMoYWZ0ZXIpLCB3YXM6IEFycmF5LmlzQXJyYXkod2FzKSA/IHdhcy5tYXAoU3RyaW5nKSA6IFtdIH07XG4gIH1cblxuICBzYXZlKGFmdGVyOiBQbGFjZVtdLCB3YXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZShbLi4udGhpcy4jb3RoZXJzKCksIHsgYnk6IHRoaXMuI293bmVyLCBhZnRlciwgd2FzIH1dLnNsaWNlKC1NT1NUX1NBVkVEKSk7XG4gIH1cblxuICAvKiogVGhlIHBhZ2UgaGFzIGNvbWUgYmFjaywgYW5kIGxpdmVzIG9uLiAqL1xuICBkaXNjYXJkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUodGhpcy4jb3RoZXJzKCkpO1xuICB9XG5cbiAgI290aGVycygpOiBTYXZlZFtdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVhZCgpLmZpbHRlcigoeyBieSB9KSA9PiBieSAhPT0gdGhpcy4jb3duZXIpO1xuICB9XG5cbiAgI3JlYWQoKTogU2F2ZWRbXSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKHRoaXMuI3N0b3JhZ2U/LmdldEl0ZW0odGhpcy5rZXkpID8/IFwiXCIpLmZpbHRlcihtZW1iZXJzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gIH1cblxuICAjd3JpdGUoc2F2ZWQ6IFNhdmVkW10pOiB2b2lkIHtcbiAgICB0cnkge1xuICAgICAgaWYgKHNhdmVkLmxlbmd0aCkgdGhpcy4jc3RvcmFnZT8uc2V0SXRlbSh0aGlzLmtleSwgSlNPTi5zdHJpbmdpZnkoc2F2ZWQpKTtcbiAgICAgIGVsc2UgdGhpcy4jc3RvcmFnZT8ucmVtb3ZlSXRlbSh0aGlzLmtleSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBJdCBpcyBmdWxsLCBvciBmb3JiaWRkZW46IGEgcmVsb2FkIGJlZ2lucyBhbmV3LlxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBXaGF0IGFuIGFwcCBtYXkgc2F5IG9mIGl0cyBzb2NrZXQuICovXG5cbmltcG9ydCB0eXBlIHsgUG9zaXRpb25TdG9yYWdlIH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5cbnR5cGUgQXNrZWQ8VD4gPSBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KTtcblxuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZU9wdGlvbnMge1xuICAvKiogYHdzczovL0hPU1QvU1RBR0U/Ym9va2luZ19pZD0xYDsgYSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LiAqL1xuICB1cmw6IEFza2VkPHN0cmluZz47XG4gIC8qKiBBIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQsIGFuZCBmb3IgZWFjaCByZW5ld2FsLiAqL1xuICB0b2tlbj86IEFza2VkPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBXaGVyZSB0aGUgdG9rZW4gZ29lczogaW50byB0aGUgcXVlcnkgKGRlZmF1bHQpLCBvciBhcyB0aGUgc3VicHJvdG9jb2xzIGBiZWFyZXIsIDx0b2tlbj5gLiAqL1xuICB0b2tlbkluPzogXCJxdWVyeVwiIHwgXCJwcm90b2NvbFwiO1xuICAvKiogQXNrcyBmb3Igd2hhdCB3YXMgbWlzc2VkIChkZWZhdWx0KS4gKi9cbiAgcmVzdW1lPzogYm9vbGVhbjtcbiAgLyoqIEhhcyBmcmFtZXMgYWNrbm93bGVkZ2VkIChkZWZhdWx0KS4gKi9cbiAgYWNrPzogYm9vbGVhbjtcbiAgLyoqIFJlbmV3cyBhIEpXVCB0aGF0IGEgYHRva2VuYCBmdW5jdGlvbiBnaXZlcyBiZWZvcmUgaXRzIGVuZCAoZGVmYXVsdCkuICovXG4gIHJlbmV3PzogYm9vbGVhbjtcbiAgLyoqIEVuZHMgYWZ0ZXIgc28gbWFueSBhdHRlbXB0cyBpbiBhIHJvdzsgd2l0aG91dCBpdCB0aGVyZSBpcyBubyBlbmQuICovXG4gIG1heEF0dGVtcHRzPzogbnVtYmVyO1xuICAvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2U6IGBzZXNzaW9uU3RvcmFnZWAuIEZvciBhcHBzIHRoYXQga2VlcCB0aGVpciBtZXNzYWdlcywgdG9vLiAqL1xuICBzdG9yYWdlPzogUG9zaXRpb25TdG9yYWdlO1xuICAvKiogRm9yIHByb2dyYW1zIHdpdGhvdXQgYSBgV2ViU29ja2V0YCBvZiB0aGVpciBvd24sIHN1Y2ggYXMgTm9kZSAyMDogdGhhdCBvZiBgd3NgLiAqL1xuICBXZWJTb2NrZXQ/OiB1bmtub3duO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYW5zd2VyT2Y8VD4oYXNrZWQ6IEFza2VkPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xufVxuXG4vKiogVGhlIFVSTCBhbmQgdGhlIHN1YnByb3RvY29scyBvZiBhbiBhdHRlbXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3ModXJsOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucyk6IHsgdXJsOiBzdHJpbmc7IHByb3RvY29sczogc3RyaW5nW10gfSB7XG4gIGxldCBtYXJrID0gdXJsLmluY2x1ZGVzKFwiP1wiKSA/IFwiJlwiIDogXCI/XCI7XG4gIGNvbnN0IGFkZCA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICB1cmwgKz0gYCR7bWFya30ke25hbWV9PSR7ZW5jb2RlVVJJQ29tcG9uZW50KHZhbHVlKX1gO1xuICAgIG1hcmsgPSBcIiZcIjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMucmVzdW1lICE9PSBmYWxzZSkgYWRkKFwicmVzdW1lXCIsIFwiMVwiKTtcbiAgaWYgKG9wdGlvbnMuYWNrICE9PSBmYWxzZSkgYWRkKFwiYWNrXCIsIFwiMVwiKTtcbiAgaWYgKHRva2VuID09PSB1bmRlZmluZWQpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xuICBpZiAob3B0aW9ucy50b2tlbkluID09PSBcInByb3RvY29sXCIpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXCJiZWFyZXJcIiwgdG9rZW5dIH07XG4gIGFkZChcInRva2VuXCIsIHRva2VuKTtcbiAgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG59XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogR2l2ZXMgYSBjb25uZWN0aW9uIGEgbmV3ZXIgdG9rZW4gYmVmb3JlIGl0cyBvd24gZW5kcy4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG4vKiogU28gbG9uZyBiZWZvcmUgaXRzIGVuZCBhIHRva2VuIGlzIHJlbmV3ZWQ7IGEgc2hvcnQtbGl2ZWQgb25lLCB3aGVuIGEgcXVhcnRlciBvZiBpdHMgbGlmZSBpcyBsZWZ0LiAqL1xuY29uc3QgQUhFQUQgPSA2MF8wMDA7XG5jb25zdCBTT09ORVNUID0gNV8wMDA7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSAzMF8wMDA7XG5cbi8qKiBBIEpXVCdzIGBleHBgLCBpbiBVbml4IHNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5FbmQodG9rZW4gPSBcIlwiKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBwYXlsb2FkID0gdG9rZW4uc3BsaXQoXCIuXCIpWzFdIS5yZXBsYWNlKC8tL2csIFwiK1wiKS5yZXBsYWNlKC9fL2csIFwiL1wiKTtcbiAgICByZXR1cm4gTnVtYmVyKG1lbWJlcnMoSlNPTi5wYXJzZShhdG9iKHBheWxvYWQpKSkhLmV4cCkgfHwgdW5kZWZpbmVkO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSBhIHRva2VuIHRoYXQgZW5kcyB0aGVuIGlzIHJlbmV3ZWQuIEEgd3JvbmcgY2xvY2sgbWFrZXMgaXQgZWFybHkgb3IgbGF0ZSwgbmV2ZXIgb2Z0ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZXdJbihlbmQ6IG51bWJlciwgbm93OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBsZWZ0ID0gZW5kICogMTAwMCAtIG5vdztcbiAgcmV0dXJuIGxlZnQgPiAwID8gTWF0aC5tYXgoU09PTkVTVCwgbGVmdCAtIE1hdGgubWluKEFIRUFELCBsZWZ0IC8gNCkpIDogQUhFQUQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVuZXdhbE93bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICAvKiogQSB0b2tlbiB0aGF0IGVuZHMgaXMgcmVuZXdlZCB3aXRob3V0IHRoZSBhcHAncyBhc2tpbmcuICovXG4gIGF1dG9tYXRpYzogYm9vbGVhbjtcbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIFRoZSBhcHAncyBuZXdlc3QgdG9rZW4uICovXG4gIHRva2VuKCk6IFByb21pc2U8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFNlbmRzIG92ZXIgdGhlIGNvbm5lY3Rpb24sIGlmIHRoZXJlIGlzIG9uZS4gKi9cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBrbm93IHJlbmV3YWxzLiAqL1xuICB1bmtub3duKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBSZW5ld2FsIHtcbiAgcmVhZG9ubHkgI293bmVyOiBSZW5ld2FsT3duZXI7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcmVuZXdhbCB0aGF0IGlzIHVuZGVyIHdheS4gKi9cbiAgI3NldHRsZTogKChmcmFtZTogTWVtYmVycykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gICNpZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAja25vd24gPSB0cnVlO1xuXG4gIGNvbnN0cnVjdG9yKG93bmVyOiBSZW5ld2FsT3duZXIpIHtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIEEgY29ubmVjdGlvbiBoYXMgYmVndW4sIHdpdGggdGhpcyB0b2tlbi4gKi9cbiAgYmVnaW4odG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcChcInRoZSBjb25uZWN0aW9uIHdhcyBsb3N0XCIpO1xuICAgIHRoaXMuI3NjaGVkdWxlKHRva2VuRW5kKHRva2VuKSk7XG4gIH1cblxuICBzdG9wKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2UgfSk7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciB0aGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgYXN5bmMgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBuZXh0SWQsIHNlbmQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IHRva2VuID0gYXdhaXQgdGhpcy4jb3duZXIudG9rZW4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwiYW5vdGhlciByZW5ld2FsIGhhcyBiZWd1blwiIH0pO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCBpZCA9ICh0aGlzLiNpZCA9IG5leHRJZCgpKTtcbiAgICAgIGNvbnN0IGNhbmNlbCA9IGVudmlyb25tZW50LmFmdGVyKEFOU1dFUkVEX1dJVEhJTiwgKCkgPT4gdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcIm5vIGFuc3dlclwiIH0pKTtcbiAgICAgIHRoaXMuI3NldHRsZSA9ICh7IGV4cGlyZXNfYXQ6IGVuZCwgbWVzc2FnZSB9KSA9PiB7XG4gICAgICAgIHRoaXMuI3NldHRsZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgY2FuY2VsKCk7XG4gICAgICAgIGlmICh0eXBlb2YgZW5kID09PSBcIm51bWJlclwiKSB7XG4gICAgICAgICAgdGhpcy4jc2NoZWR1bGUoZW5kKTtcbiAgICAgICAgICByZXNvbHZlKGVuZCk7XG4gICAgICAgIH0gZWxzZSByZWplY3QobmV3IEVycm9yKFN0cmluZyhtZXNzYWdlKSkpO1xuICAgICAgfTtcbiAgICAgIHNlbmQoSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcImF1dGhcIiwgaWQsIHRva2VuIH0pKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwiYXV0aFwiLFwiZXhwaXJlc19hdFwiOlx1MjAyNn1gLCBvciBhbiBhY2sgb3IgYW4gZXJyb3Igd2l0aCBvdXIgaWQuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNzZXR0bGUgfHwgKGZyYW1lLnR5cGUgIT09IFwiYXV0aFwiICYmIGZyYW1lLmluX3JlcGx5X3RvICE9PSB0aGlzLiNpZCkpIHJldHVybiBmYWxzZTtcbiAgICAvLyBUaGVzZSBwYXNzLiBBbGwgZWxzZSBjb21lcyBmcm9tIGEgYmFja2VuZCB0aGF0IHdhcyBnaXZlbiB0aGUgZnJhbWUgYXMgYSBtZXNzYWdlLlxuICAgIHRoaXMuI2tub3duID0gZnJhbWUudHlwZSA9PT0gXCJhdXRoXCIgfHwgW1wiYmFja2VuZF91bmF2YWlsYWJsZVwiLCBcImludGVybmFsXCJdLmluY2x1ZGVzKFN0cmluZyhmcmFtZS5jb2RlKSk7XG4gICAgdGhpcy4jc2V0dGxlKGZyYW1lKTtcbiAgICBpZiAoIXRoaXMuI2tub3duKSB0aGlzLiNvd25lci51bmtub3duKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjc2NoZWR1bGUoZW5kOiBudW1iZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF1dG9tYXRpYywgZW52aXJvbm1lbnQgfSA9IHRoaXMuI293bmVyO1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICBpZiAoIWF1dG9tYXRpYyB8fCAhZW5kIHx8ICF0aGlzLiNrbm93bikgcmV0dXJuO1xuICAgIHRoaXMuI3RpbWVyID0gZW52aXJvbm1lbnQuYWZ0ZXIocmVuZXdJbihlbmQsIGVudmlyb25tZW50Lm5vdygpKSwgKCkgPT4ge1xuICAgICAgLy8gVHJpZXMgYWdhaW4gd2hpbGUgdGhlcmUgaXMgdGltZTsgYWZ0ZXJ3YXJkcyB0aGUgc2VydmVyIHNheXMgYHRva2VuX2V4cGlyZWRgLlxuICAgICAgdGhpcy5yZW5ldygpLmNhdGNoKCgpID0+IHRoaXMuI3NjaGVkdWxlKGVuZCkpO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICB0aGlzLiNsaXN0ZW4oKTtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICBnZXQgcmVhZHlTdGF0ZSgpOiBudW1iZXIge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuIFNpZGV3aXJlU29ja2V0LkNMT1NFRDtcbiAgICByZXR1cm4gdGhpcy4jbGluaz8ub3BlbmVkID8gU2lkZXdpcmVTb2NrZXQuT1BFTiA6IFNpZGV3aXJlU29ja2V0LkNPTk5FQ1RJTkc7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBsZWZ0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc2VuZGVyLmJ1ZmZlcmVkQW1vdW50ICsgKHRoaXMuI2xpbms/LmJ1ZmZlcmVkQW1vdW50ID8/IDApO1xuICB9XG5cbiAgLyoqXG4gICAqIFNlbmRzIGEgSlNPTiBvYmplY3QsIGFmdGVyIHRob3NlIGJlZm9yZSBpdC4gUmVzb2x2ZXMgd2hlbiB0aGUgYmFja2VuZCBoYXMgYW5zd2VyZWQgaXQsIGFuZCByZWplY3RzXG4gICAqIHdpdGggYSBgU2lkZXdpcmVFcnJvcmAgd2hlbiBpdCBjb3VsZCBub3QgYmUgc2VydmVkLiBTZW5kcyBpdCBhZ2Fpbiwgd2l0aCB0aGUgc2FtZSBgaWRgLCB1bnRpbCB0aGVuLlxuICAgKi9cbiAgc2VuZChkYXRhOiBzdHJpbmcgfCBvYmplY3QpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gdGhpcy5jbG9zZWQgPyBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IodGhpcy5jbG9zZWQpKSA6IHRoaXMuI3NlbmRlci5zZW5kKGRhdGEpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGEgZnJhbWUgbm93LCBvbmNlLCBvdXQgb2Ygb3JkZXIgYW5kIHdpdGhvdXQgYW4gYW5zd2VyLiBGYWxzZTogaXQgd2FzIG5vdCBzZW50LiAqL1xuICBzZW5kVm9sYXRpbGUoZGF0YTogdW5rbm93bik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gd3JpdGUoZGF0YSk7XG4gICAgY29uc3Qgb3BlbiA9IHRoaXMuI2xpbms/Lm9wZW5lZCAmJiAhdGhpcy4jc2VuZGVyLnBhdXNlZDtcbiAgICBpZiAob3BlbikgdGhpcy4jbGluaz8uc2VuZCh0ZXh0KTtcbiAgICByZXR1cm4gISFvcGVuO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgYSBuZXcgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLnJlbmV3KCk7XG4gIH1cblxuICBjbG9zZShjb2RlID0gMTAwMCwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMuI2xpbms/LmRyb3AoY29kZSwgcmVhc29uKTtcbiAgICB0aGlzLiNmaW5pc2goeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiB0cnVlIH0sIFwiY2xvc2VkIGJ5IHRoZSBhcHBcIik7XG4gIH1cblxuICAvLyBDb25uZWN0aW5nLlxuXG4gIC8qKiBBc2tzIHRoZSBhcHAgZm9yIFVSTCBhbmQgdG9rZW4sIGFuZCBvcGVucyBhIFdlYlNvY2tldDogYSBzZWNvbmQgb25lLCB3aGVyZSB0aGVyZSBpcyBhIGZpcnN0LiAqL1xuICBhc3luYyAjZGlhbChmaXJzdD86IExpbmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBkaWFsbGVkID0gKyt0aGlzLiNkaWFsbGVkO1xuICAgIGNvbnN0IGlzVm9pZCA9ICgpOiBib29sZWFuID0+ICEhdGhpcy5jbG9zZWQgfHwgZGlhbGxlZCAhPT0gdGhpcy4jZGlhbGxlZCB8fCBmaXJzdCAhPT0gdGhpcy4jbGluaztcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB1cmwsIHRva2VuIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgICAgY29uc3QgW2Jhc2UsIHNlY3JldF0gPSBhd2FpdCBQcm9taXNlLmFsbChbYW5zd2VyT2YodXJsKSwgYW5zd2VyT2YodG9rZW4pXSk7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIHRoaXMuI3Jlc3RvcmUoYmFzZSk7XG4gICAgICBjb25zdCB7IHVybDogZnVsbCwgcHJvdG9jb2xzIH0gPSBhZGRyZXNzKGJhc2UsIHNlY3JldCwgdGhpcy4jb3B0aW9ucyk7XG4gICAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jZW52aXJvbm1lbnQsIHRoaXMuI293bmVyLCB0aGlzLiNlbnZpcm9ubWVudC5vcGVuKGZ1bGwsIHByb3RvY29scyksIHNlY3JldCk7XG4gICAgICBsaW5rLmFja3MgPSB0aGlzLiNvcHRpb25zLmFjayAhPT0gZmFsc2U7XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI25leHQgPSBsaW5rO1xuICAgICAgZWxzZSB0aGlzLiNsaW5rID0gbGluaztcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI3NlY29uZEZhaWxlZChmaXJzdCk7XG4gICAgICBlbHNlIHRoaXMuI2ZhaWxlZChlbmRlZChTdHJpbmcoZXJyb3IpKSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBVUkwgaXMga25vd24gZm9yIHRoZSBmaXJzdCB0aW1lOiB0YWtlcyB1cCB0aGUgcG9zaXRpb25zIHRoYXQgYSBwYWdlIGJlZm9yZSB1cyBoYXMgbGVmdC4gKi9cbiAgI3Jlc3RvcmUodXJsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnVybCA9IHVybC5yZXBsYWNlKC8oWz8mXSl0b2tlbj1bXiZdKiY/LywgXCIkMVwiKTtcbiAgICBpZiAodGhpcy4jbWVtb3J5LmtleSkgcmV0dXJuO1xuICAgIHRoaXMuI21lbW9yeS5rZXkgPSBgc2lkZXdpcmUgJHt0aGlzLnVybH1gO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gdGhpcy4jbWVtb3J5LnRha2UoKTtcbiAgICB0aGlzLiNvcmRlci5yZXN0b3JlKGFmdGVyKTtcbiAgICB0aGlzLiN3YXMgPSB3YXM7XG4gIH1cblxuICAvKiogV2FpdHMsIHRoZW4gdHJpZXMgYWdhaW4uICovXG4gICNmYWlsZWQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1heEF0dGVtcHRzID0gSW5maW5pdHkgfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgaWYgKHRoaXMuI2F0dGVtcHRzID49IG1heEF0dGVtcHRzKSB7XG4gICAgICB0aGlzLiNmaW5pc2goZW5kLCBgbm8gY29ubmVjdGlvbiBhZnRlciAke21heEF0dGVtcHRzfSBhdHRlbXB0c2ApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBkZWxheSA9IGJhY2tvZmYodGhpcy4jYXR0ZW1wdHMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIoZGVsYXksICgpID0+IHRoaXMuI3JldHJ5KCkpO1xuICAgIHRoaXMuI3RlbGwoXCJyZWNvbm5lY3RcIiwgeyAuLi5lbmQsIGRlbGF5IH0pO1xuICB9XG5cbiAgI3JldHJ5KCk6IHZvaWQge1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICAjc2Vjb25kRmFpbGVkKGZpcnN0OiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBmaXJzdC5hZnRlcihTRUNPTkRfQUdBSU4sICgpID0+IHRoaXMuI293bmVyLmFnZWQoZmlyc3QpKTtcbiAgfVxuXG4gIC8qKiBBIGhhbmRzaGFrZSBkaWQgbm90IHN1Y2NlZWQ6IGNvdW50cyByZWZ1c2Fscywgd2hpY2ggYSBicm9rZW4gbmV0d29yayBpcyBub3QuICovXG4gIGFzeW5jICNjb3VudFJlZnVzYWwoeyB0b2tlbiB9OiBMaW5rLCBlbmQ6IEVuZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICghKGF3YWl0IHRoaXMuI2Vudmlyb25tZW50LnJlYWNoYWJsZSh0aGlzLnVybCkpKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IHRva2VuID09PSB0aGlzLiNyZWZ1c2VkVG9rZW4gPyB0aGlzLiNyZWZ1c2VkICsgMSA6IDE7XG4gICAgdGhpcy4jcmVmdXNlZFRva2VuID0gdG9rZW47XG4gICAgaWYgKHRoaXMuI3JlZnVzZWQgPj0gUkVGVVNBTFMpIHRoaXMuI2ZpbmlzaChlbmQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICB9XG5cbiAgI2xpc3RlbigpOiB2b2lkIHtcbiAgICBjb25zdCBsaXN0ZW4gPSAodHlwZTogc3RyaW5nLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkID0+XG4gICAgICB0aGlzLiNlbnZpcm9ubWVudC5wYWdlLmFkZEV2ZW50TGlzdGVuZXI/Lih0eXBlLCBydW4sIHsgc2lnbmFsOiB0aGlzLiNsaXN0ZW5pbmcuc2lnbmFsIH0pO1xuICAgIGxpc3RlbihcIm9ubGluZVwiLCAoKSA9PiB0aGlzLiNwYXVzZSAmJiB0aGlzLiNyZXRyeSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlaGlkZVwiLCAoKSA9PiB0aGlzLiNzYXZlKCkpO1xuICAgIGxpc3RlbihcInBhZ2VzaG93XCIsICgpID0+IHRoaXMuI21lbW9yeS5kaXNjYXJkKCkpO1xuICB9XG5cbiAgI3NhdmUoKTogdm9pZCB7XG4gICAgdGhpcy4jbWVtb3J5LnNhdmUodGhpcy4jb3JkZXIucG9zaXRpb25zKCksIHRoaXMuI3dhcyk7XG4gIH1cblxuICAvLyBBIGNvbm5lY3Rpb24ncyBsaWZlLlxuXG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyID0ge1xuICAgIG9wZW5lZDogKGxpbmspID0+IHtcbiAgICAgIGxpbmsuYXNraW5nID0gbmV3IEFza2luZyhsaW5rLCB0aGlzLiNhc2tpbmcpO1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3VzZShsaW5rKTtcbiAgICAgIGNvbnN0IHJlc3VtZXMgPSB0aGlzLiNvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2U7XG4gICAgICBpZiAocmVzdW1lcykge1xuICAgICAgICBsaW5rLmFza2luZy5hc2soKTtcbiAgICAgICAgbGluay5hZnRlcihSRUFEWV9XSVRISU4sICgpID0+IHRoaXMuI3JlYWR5KGxpbmspKTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB7XG4gICAgICAgIHRoaXMuI3RlbGwoXCJvcGVuXCIsIHsgYWdhaW46IHRoaXMuI2V2ZXJPcGVuIH0pO1xuICAgICAgICB0aGlzLiNldmVyT3BlbiA9IHRydWU7XG4gICAgICB9XG4gICAgICBpZiAoIXJlc3VtZXMpIHtcbiAgICAgICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgICB9XG4gICAgfSxcblxuICAgIGhlYXJkOiAobGluaywgdGV4dCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBmcmFtZXMucmVhZCh0ZXh0KTtcbiAgICAgIGlmICghdGhpcy4jaXNPdXJzKGxpbmssIGZyYW1lKSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZSk7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgIH0sXG5cbiAgICBlbmRlZDogKGxpbmssIGVuZCkgPT4ge1xuICAgICAgY29uc3QgW21haW4sIG5leHRdID0gW3RoaXMuI2xpbmssIHRoaXMuI25leHRdO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgaWYgKGxpbmsgPT09IG5leHQpIHRoaXMuI3NlY29uZEZhaWxlZChtYWluISk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluICYmIG5leHQpIHRoaXMuI3VzZShuZXh0KTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4pIHRoaXMuI2xvc3QobGluaywgZW5kKTtcbiAgICAgIHRoaXMuI3NlbmRlci5sb3N0KGxpbmspO1xuICAgIH0sXG5cbiAgICB0aWNrOiAobGluaywgY291bnQpID0+IHtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgICBpZiAodGhpcy4jc2VuZGVyLnBhdXNlZCkgcmV0dXJuO1xuICAgICAgbGluay5leHBlY3QoKTtcbiAgICAgIGNvbnN0IGFza3MgPSBjb3VudCAlIFBJTkdTX1RPX1JFU1VNRSA9PT0gMCAmJiBsaW5rID09PSB0aGlzLiNsaW5rICYmICFsaW5rLnBsYWluO1xuICAgICAgaWYgKGFza3MgJiYgIWxpbmsuYXNraW5nPy5idXN5KSBsaW5rLmFza2luZz8uYXNrKCk7XG4gICAgICBlbHNlIGxpbmsuc2VuZCgne1widHlwZVwiOlwicGluZ1wifScpO1xuICAgIH0sXG5cbiAgICBhZ2VkOiAobGluaykgPT4ge1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIXRoaXMuI25leHQpIHRoaXMuI2RpYWwobGluayk7XG4gICAgfSxcbiAgfTtcblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgdGhlIG9uZSBpbiB1c2UuICovXG4gICN1c2UobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSAwO1xuICAgIHRoaXMuI29yZGVyLmJlZ2luKCk7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihsaW5rLnRva2VuKTtcbiAgICBsaW5rLmFmdGVyKFNUQUJMRSwgKCkgPT4gKHRoaXMuI2F0dGVtcHRzID0gMCkpO1xuICB9XG5cbiAgI2xvc3QobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWxsZWQrKztcbiAgICBpZiAoIWxpbmsub3BlbmVkICYmIGVuZC5jb2RlIDwgNDAwMCkgdm9pZCB0aGlzLiNjb3VudFJlZnVzYWwobGluaywgZW5kKTtcbiAgICB0aGlzLiNmYWlsZWQoZW5kKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBzYWlkIHdoYXQgd2FzIG1pc3NlZCwgb3IgY2Fubm90IHNheSBpdC4gKi9cbiAgI3NldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiAhdGhpcy4jd2FzLmluY2x1ZGVzKGNvbm5lY3Rpb25JZCkpIHtcbiAgICAgIHRoaXMuI3dhcyA9IFsuLi50aGlzLiN3YXMsIGNvbm5lY3Rpb25JZF0uc2xpY2UoLUVBUkxJRVIpO1xuICAgIH1cbiAgICBpZiAobGluayA9PT0gdGhpcy4jbmV4dCkgdGhpcy4jcHJvbW90ZShsaW5rKTtcbiAgICB0aGlzLiNyZWFkeShsaW5rKTtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmIGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3RlbGwoXCJyZXN1bWVkXCIsIHsgY29ubmVjdGlvbklkIH0pO1xuICB9XG5cbiAgI3BsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICBsaW5rLmFja3MgJiY9IGFja3M7XG4gICAgdGhpcy4jbm90aWNlKFwibm9fbG9nXCIsIGB0aGUgc2VydmVyIGtlZXBzIG5vIGxvZyR7YWNrcyA/IFwiXCIgOiBcIiBhbmQgYWNrbm93bGVkZ2VzIG5vdGhpbmdcIn1gKTtcbiAgICBpZiAoIWxpbmsuYWNrcykgdGhpcy4jc2VuZGVyLndpdGhvdXRBY2tzKGxpbmspO1xuICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI29yZGVyLnJlbGVhc2UoKTtcbiAgfVxuXG4gICNyZWFkeShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgbGluay5yZWFkeSA9IHRydWU7XG4gICAgdGhpcy4jc2VuZGVyLnB1bXAoKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2Vjb25kIGNvbm5lY3Rpb24ga25vd3MgYWxsIHRoYXQgdGhlIGZpcnN0IG9uZSBkaWQuICovXG4gICNwcm9tb3RlKG5leHQ6IExpbmspOiB2b2lkIHtcbiAgICBjb25zdCBvbGQgPSB0aGlzLiNsaW5rITtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2xpbmsgPSBuZXh0O1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obmV4dC50b2tlbik7XG4gICAgb2xkLmRyYWluaW5nID0gdHJ1ZTtcbiAgICBvbGQuYXNraW5nPy5zdG9wKCk7XG4gICAgdGhpcy4jZHJhaW5pbmcuYWRkKG9sZCk7XG4gICAgdGhpcy4jZHJhaW4oKTtcbiAgfVxuXG4gIC8qKiBEcm9wcyBjb25uZWN0aW9ucyB3aG9zZSBwbGFjZSB3YXMgdGFrZW4sIG9uY2Ugbm90aGluZyBydW5zIG9uIHRoZW0gYW55IG1vcmUuICovXG4gICNkcmFpbigpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgdGhpcy4jZHJhaW5pbmcpIHtcbiAgICAgIGlmIChsaW5rLnN0cmVhbWluZyB8fCB0aGlzLiNzZW5kZXIud2FpdHNGb3IobGluaykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgbGluay5kcm9wKDEwMDApO1xuICAgIH1cbiAgfVxuXG4gIC8vIEZyYW1lcy5cblxuICAvKiogSXMgdGhlIGZyYW1lIGZvciB0aGUgY2xpZW50IGl0c2VsZj8gKi9cbiAgI2lzT3VycyhsaW5rOiBMaW5rLCB7IHRleHQsIG1lbWJlcnMgfTogRnJhbWUpOiBib29sZWFuIHtcbiAgICBjb25zdCBhc2tpbmcgPSBsaW5rLmFza2luZyE7XG4gICAgc3dpdGNoIChtZW1iZXJzLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJwb25nXCI6XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm1pc3NlZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMuZnJhbWVzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBmb3IgKGNvbnN0IG1pc3NlZCBvZiBmcmFtZXMuc3BsaXRNaXNzZWQodGV4dCkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWVzLnJlYWQobWlzc2VkKSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInJlc3VtZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmxvZ3MpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGFza2luZy5yZXN1bWVkKG1lbWJlcnMpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJhdXRoXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImFja1wiOlxuICAgICAgICByZXR1cm4gdGhpcy4jYWNrbm93bGVkZ2VkKGxpbmssIG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImVycm9yXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNmYWlsdXJlKGxpbmssIG1lbWJlcnMpO1xuICAgIH1cbiAgICBpZiAoIWZyYW1lcy5pc0dhdGV3YXlFcnJvcihtZW1iZXJzKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI3NlbmRlci5nYXRld2F5RmFpbGVkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaWQgPSBmcmFtZS5pbl9yZXBseV90bztcbiAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCB8fCAhbGluay5hY2tzKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gQnJvYWRjYXN0cyB0aGF0IGxlZnQgdXMgb3V0IGhhdmUgbnVtYmVycyBhbGwgdGhlIHNhbWUuXG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmcmFtZXMucmVhZFBsYWNlcyhmcmFtZS5zaWRld2lyZSkpIHRoaXMuI29yZGVyLnRha2UocGxhY2UpO1xuICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgY29uc3QgYW5zd2VycyA9IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSk7XG4gICAgcmV0dXJuIGFuc3dlcnMgfHwgU3RyaW5nKGlkKS5zdGFydHNXaXRoKHRoaXMuI3ByZWZpeCk7XG4gIH1cblxuICAjZmFpbHVyZShsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgY29kZSwgcmV0cnlfYWZ0ZXJfbXM6IHdhaXQgfSA9IGZyYW1lO1xuICAgIGlmIChjb2RlID09PSBcInJhdGVfbGltaXRlZFwiKSB7XG4gICAgICB0aGlzLiNzZW5kZXIucGF1c2VGb3IoTnVtYmVyKHdhaXQpIHx8IFJBVEVfTElNSVRFRCk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKChjb2RlID09PSBcInRva2VuX2V4cGlyZWRcIiB8fCBjb2RlID09PSBcInVua25vd25fY29ubmVjdGlvblwiKSAmJiBmcmFtZS5yZXF1ZXN0X2lkKSB7XG4gICAgICBsaW5rLmVuZChlbmRlZChjb2RlKSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmsuYXNraW5nIS5lcnJvcihmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKTtcbiAgfVxuXG4gICNwYXNzKGxpbms6IExpbmssIGZyYW1lOiBGcmFtZSk6IHZvaWQge1xuICAgIGNvbnN0IG51bWJlciA9IGZyYW1lLm1lbWJlcnMuc2lkZXdpcmU7XG4gICAgY29uc3QgcGxhY2UgPSAhbGluay5wbGFpbiAmJiBmcmFtZXMucmVhZFBsYWNlKG51bWJlcik7XG4gICAgaWYgKHBsYWNlKSB7XG4gICAgICB0aGlzLiNvcmRlci50YWtlKHBsYWNlLCBmcmFtZSk7XG4gICAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBmcmFtZXMucmVhZFN0cmVhbShudW1iZXIpO1xuICAgIGlmIChyZWNvcmQpIGxpbmsuc3RyZWFtZWQoKTtcbiAgICAvLyBPdGhlciBmcmFtZXMgY29tZSBvdmVyIHRoZSBuZXcgY29ubmVjdGlvbiwgdG9vLlxuICAgIGlmIChyZWNvcmQgPyAhdGhpcy4jaXNSZXBlYXRlZChyZWNvcmQpIDogIWxpbmsuZHJhaW5pbmcpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgLyoqIEhhdmUgdHdvIGNvbm5lY3Rpb25zIGJyb3VnaHQgdGhlIHNhbWUgcmVjb3JkPyAqL1xuICAjaXNSZXBlYXRlZChyZWNvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jbmV4dCAmJiAhdGhpcy4jZHJhaW5pbmcuc2l6ZSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jcmVjb3Jkcy5oYXMocmVjb3JkKTtcbiAgICBpZiAodGhpcy4jcmVjb3Jkcy5zaXplID49IFJFQ09SRFNfS0VQVCkgdGhpcy4jcmVjb3Jkcy5jbGVhcigpO1xuICAgIHRoaXMuI3JlY29yZHMuYWRkKHJlY29yZCk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9XG5cbiAgLy8gVGVsbGluZyB0aGUgYXBwLlxuXG4gICNkZWxpdmVyKHsgdGV4dCwganNvbiB9OiBGcmFtZSk6IHZvaWQge1xuICAgIHRoaXMuI3RlbGwoXCJtZXNzYWdlXCIsIHsgZGF0YTogdGV4dCwganNvbiB9KTtcbiAgfVxuXG4gICNub3RpY2UoY29kZTogTm90aWNlRGV0YWlsW1wiY29kZVwiXSwgbWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI25vdGljZWQuaGFzKGNvZGUpKSByZXR1cm47XG4gICAgdGhpcy4jbm90aWNlZC5hZGQoY29kZSk7XG4gICAgaWYgKHRoaXMuI3RlbGwoXCJub3RpY2VcIiwgeyBjb2RlLCBtZXNzYWdlIH0pKSBjb25zb2xlLndhcm4oYHNpZGV3aXJlLWNsaWVudDogJHttZXNzYWdlfWApO1xuICB9XG5cbiAgI3RlbGw8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IE9taXQ8U2lkZXdpcmVFdmVudHNbS10sIGtleW9mIEV2ZW50Pik6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmNsb3NlZCAmJiB0eXBlICE9PSBcImNsb3NlXCIpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBldmVudCA9IE9iamVjdC5hc3NpZ24obmV3IEV2ZW50KHR5cGUsIHsgY2FuY2VsYWJsZTogdHJ1ZSB9KSwgZGV0YWlsKTtcbiAgICAodGhpc1tgb24ke3R5cGV9YCBhcyBcIm9ub3BlblwiXSBhcyAoKGV2ZW50OiBFdmVudCkgPT4gdm9pZCkgfCBudWxsIHwgdW5kZWZpbmVkKT8uKGV2ZW50KTtcbiAgICByZXR1cm4gdGhpcy5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgfVxuXG4gICNmaW5pc2goZW5kOiBFbmQsIHJlYXNvbjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm47XG4gICAgdGhpcy4jc2F2ZSgpO1xuICAgIHRoaXMuY2xvc2VkID0gcmVhc29uO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNsaXN0ZW5pbmcuYWJvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgW3RoaXMuI2xpbmssIHRoaXMuI25leHQsIC4uLnRoaXMuI2RyYWluaW5nXSkgbGluaz8uZHJvcCgxMDAwLCBlbmQucmVhc29uKTtcbiAgICB0aGlzLiNyZW5ld2FsLnN0b3AocmVhc29uKTtcbiAgICB0aGlzLiNzZW5kZXIuY2xvc2UobmV3IEVycm9yKHJlYXNvbikpO1xuICAgIHRoaXMuI3RlbGwoXCJjbG9zZVwiLCB7IC4uLmVuZCwgcmVhc29uOiBlbmQucmVhc29uIHx8IHJlYXNvbiB9KTtcbiAgfVxufVxuIiwgIi8qKiBBIHdvcmxkIGZvciB0aGUgY2xpZW50IGluIHdoaWNoIHRpbWUgcGFzc2VzIHdoZW4gYSB0ZXN0IHNheXMgc28uICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuLi9zcmMvZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IFNpZGV3aXJlU29ja2V0IH0gZnJvbSBcIi4uL3NyYy9zb2NrZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4uL3NyYy9vcHRpb25zLnRzXCI7XG5cbmV4cG9ydCB0eXBlIEpzb24gPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuZXhwb3J0IGNsYXNzIEZha2VXaXJlIGltcGxlbWVudHMgV2lyZSB7XG4gIGJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgb25vcGVuOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiB7IGRhdGE6IHN0cmluZyB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiB7IGNvZGU6IG51bWJlcjsgcmVhc29uOiBzdHJpbmc7IHdhc0NsZWFuOiBib29sZWFuIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uZXJyb3I6ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICByZWFkb25seSBzZW50OiBzdHJpbmdbXSA9IFtdO1xuICBjbG9zZWRXaXRoOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGNsb3NlZCA9IGZhbHNlO1xuICByZWFkb25seSB1cmw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdG9jb2xzOiBzdHJpbmdbXTtcblxuICBjb25zdHJ1Y3Rvcih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkge1xuICAgIHRoaXMudXJsID0gdXJsO1xuICAgIHRoaXMucHJvdG9jb2xzID0gcHJvdG9jb2xzO1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnNlbnQucHVzaCh0ZXh0KTtcbiAgfVxuXG4gIGNsb3NlKGNvZGU/OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNsb3NlZFdpdGggPSB0aGlzLmNsb3NlZCA/IHRoaXMuY2xvc2VkV2l0aCA6IGNvZGU7XG4gICAgdGhpcy5jbG9zZWQgPSB0cnVlO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQsIGFzIEpTT04uICovXG4gIGdldCBmcmFtZXMoKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5zZW50Lm1hcCgodGV4dCkgPT4gSlNPTi5wYXJzZSh0ZXh0KSBhcyBKc29uKTtcbiAgfVxuXG4gIG9mVHlwZSh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5maWx0ZXIoKGZyYW1lKSA9PiBmcmFtZS50eXBlID09PSB0eXBlKTtcbiAgfVxuXG4gIGxhc3QoKTogSnNvbiB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmF0KC0xKSA/PyB7fTtcbiAgfVxuXG4gIGFjY2VwdCgpOiB2b2lkIHtcbiAgICB0aGlzLm9ub3Blbj8uKCk7XG4gIH1cblxuICBnZXQoZnJhbWU6IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLm9ubWVzc2FnZT8uKHsgZGF0YTogdHlwZW9mIGZyYW1lID09PSBcInN0cmluZ1wiID8gZnJhbWUgOiBKU09OLnN0cmluZ2lmeShmcmFtZSkgfSk7XG4gIH1cblxuICBjdXQoY29kZSA9IDEwMDYsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLm9uY2xvc2U/Lih7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGNvZGUgPT09IDEwMDAgfSk7XG4gIH1cblxuICAvKiogSXMgaXQgdGhlcmUsIGFzIGZhciBhcyB0aGUgY2xpZW50IGlzIGNvbmNlcm5lZD8gKi9cbiAgZ2V0IGxpdmUoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMub25tZXNzYWdlICE9PSBudWxsO1xuICB9XG59XG5cbmludGVyZmFjZSBUaW1lciB7XG4gIGF0OiBudW1iZXI7XG4gIHJ1bjogKCkgPT4gdW5rbm93bjtcbn1cblxuZXhwb3J0IGNsYXNzIFdvcmxkIGltcGxlbWVudHMgRW52aXJvbm1lbnQge1xuICAvKiogTWlsbGlzZWNvbmRzIHRoYXQgaGF2ZSBwYXNzZWQ7IHRoZSBjbG9jayBvbiB0aGUgd2FsbCBtYXkgc2F5IHNvbWV0aGluZyBlbHNlLiAqL1xuICBwYXNzZWQgPSAwO1xuICB3YWxsID0gMV83MDBfMDAwXzAwMF8wMDA7XG4gIGRyYXcgPSAwLjU7XG4gIHNlcnZlckFuc3dlcnMgPSB0cnVlO1xuICByZWFkb25seSB3aXJlczogRmFrZVdpcmVbXSA9IFtdO1xuICByZWFkb25seSBwYWdlID0gbmV3IEV2ZW50VGFyZ2V0KCk7XG4gICN0aW1lcnMgPSBuZXcgU2V0PFRpbWVyPigpO1xuICAjZHJhd24gPSAwO1xuXG4gIG5vdyA9ICgpOiBudW1iZXIgPT4gdGhpcy53YWxsICsgdGhpcy5wYXNzZWQ7XG5cbiAgcmFuZG9tID0gKCk6IG51bWJlciA9PiB7XG4gICAgLy8gSWRzIGFyZSBkcmF3biBmaXJzdCwgYW5kIG11c3QgZGlmZmVyLlxuICAgIHRoaXMuI2RyYXduKys7XG4gICAgcmV0dXJuIHRoaXMuZHJhdztcbiAgfTtcblxuICBhZnRlciA9IChtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWwgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0geyBhdDogdGhpcy5wYXNzZWQgKyBtcywgcnVuIH07XG4gICAgdGhpcy4jdGltZXJzLmFkZCh0aW1lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMuI3RpbWVycy5kZWxldGUodGltZXIpO1xuICB9O1xuXG4gIG9wZW4gPSAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlID0+IHtcbiAgICBjb25zdCB3aXJlID0gbmV3IEZha2VXaXJlKHVybCwgcHJvdG9jb2xzKTtcbiAgICB0aGlzLndpcmVzLnB1c2god2lyZSk7XG4gICAgcmV0dXJuIHdpcmUgYXMgdW5rbm93biBhcyBXaXJlO1xuICB9O1xuXG4gIHJlYWNoYWJsZSA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IHRoaXMuc2VydmVyQW5zd2VycztcblxuICAvKiogTGV0cyB3aGF0IHdhaXRzIGZvciBwcm9taXNlcyBnbyBvbi4gKi9cbiAgYXN5bmMgc2V0dGxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7IGkrKykgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIH1cblxuICBhc3luYyBwYXNzKG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCB1bnRpbCA9IHRoaXMucGFzc2VkICsgbXM7XG4gICAgZm9yICg7Oykge1xuICAgICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgICAgIGNvbnN0IGR1ZSA9IFsuLi50aGlzLiN0aW1lcnNdLmZpbHRlcigodGltZXIpID0+IHRpbWVyLmF0IDw9IHVudGlsKS5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICBpZiAoIWR1ZSkgYnJlYWs7XG4gICAgICB0aGlzLiN0aW1lcnMuZGVsZXRlKGR1ZSk7XG4gICAgICB0aGlzLnBhc3NlZCA9IE1hdGgubWF4KHRoaXMucGFzc2VkLCBkdWUuYXQpO1xuICAgICAgZHVlLnJ1bigpO1xuICAgIH1cbiAgICB0aGlzLnBhc3NlZCA9IHVudGlsO1xuICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud2lyZXMuYXQoLTEpITtcbiAgfVxufVxuXG4vKiogQSBzb2NrZXQsIGFuZCBhbGwgdGhhdCBpdCBoYXMgdG9sZC4gKi9cbmV4cG9ydCBjbGFzcyBTdGFnZSB7XG4gIHJlYWRvbmx5IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHJlYWRvbmx5IG1lc3NhZ2VzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSB0b2xkOiBbc3RyaW5nLCBKc29uXVtdID0gW107XG4gIHJlYWRvbmx5IHNvY2tldDogU2lkZXdpcmVTb2NrZXQ7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpIHtcbiAgICB0aGlzLndvcmxkID0gd29ybGQ7XG4gICAgdGhpcy5zb2NrZXQgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmw6IFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0xXCIsIHRva2VuOiBcInQxXCIsIC4uLm9wdGlvbnMgfSwgd29ybGQpO1xuICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5tZXNzYWdlcy5wdXNoKGV2ZW50LmRhdGEpKTtcbiAgICBmb3IgKGNvbnN0IHR5cGUgb2YgW1wib3BlblwiLCBcInJlc3VtZWRcIiwgXCJyZWNvbm5lY3RcIiwgXCJnYXBcIiwgXCJub3RpY2VcIiwgXCJjbG9zZVwiXSBhcyBjb25zdCkge1xuICAgICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgdGhpcy50b2xkLnB1c2goW3R5cGUsIGV2ZW50IGFzIHVua25vd24gYXMgSnNvbl0pO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgc29ja2V0IHdob3NlIGNvbm5lY3Rpb24gaXMgdGhlcmUsIGFuZCBrbm93cyB3aGVyZSBpdCBzdGFuZHM6IGF0IDQwIG9mIHRoZSBob21lLiAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSk6IFByb21pc2U8U3RhZ2U+IHtcbiAgICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZShvcHRpb25zLCB3b3JsZCk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgd29ybGQud2lyZS5hY2NlcHQoKTtcbiAgICB3b3JsZC53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgcmV0dXJuIHN0YWdlO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndvcmxkLndpcmU7XG4gIH1cblxuICB0ZWxsaW5ncyh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnRvbGQuZmlsdGVyKChbb25lXSkgPT4gb25lID09PSB0eXBlKS5tYXAoKFssIGV2ZW50XSkgPT4gZXZlbnQpO1xuICB9XG5cbiAgLyoqIFRoZSBudW1iZXJzIG9mIHRoZSBmcmFtZXMgdGhhdCBjYW1lLCBpbiB0aGVpciBvcmRlci4gKi9cbiAgbnVtYmVycygpOiBudW1iZXJbXSB7XG4gICAgcmV0dXJuIHRoaXMubWVzc2FnZXMubWFwKCh0ZXh0KSA9PiAoSlNPTi5wYXJzZSh0ZXh0KSBhcyB7IG46IG51bWJlciB9KS5uKTtcbiAgfVxuXG4gIC8qKiBUaGUgbmV4dCBjb25uZWN0aW9uIGlzIHRoZXJlLiAqL1xuICBhc3luYyByZWNvbm5lY3QoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5wYXNzKDE2XzAwMCk7XG4gICAgdGhpcy53aXJlLmFjY2VwdCgpO1xuICAgIGF3YWl0IHRoaXMud29ybGQuc2V0dGxlKCk7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IFwiZXBvY2gwMDFcIik6IEpzb24ge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtTdHJpbmcoc2VxKS5wYWRTdGFydCg0LCBcIjBcIil9YCB9O1xufVxuXG4vKiogQSBmcmFtZSB3aXRoIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlcmVkKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaD86IHN0cmluZyk6IEpzb24ge1xuICByZXR1cm4geyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogc2VxLCBzaWRld2lyZTogcGxhY2Uoc2VxLCBjaGFubmVsLCBlcG9jaCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlc3VtZWQobG9nczogSnNvbltdLCBjb25uZWN0aW9uX2lkID0gXCJjMVwiKTogSnNvbiB7XG4gIGNvbnN0IGVudHJpZXMgPSBsb2dzLm1hcCgobG9nKSA9PiAoeyBjb21wbGV0ZTogdHJ1ZSwgLi4ubG9nIH0pKTtcbiAgcmV0dXJuIHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQsIGxvZ3M6IGVudHJpZXMgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFFQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxvQkFBb0I7QUFDN0IsU0FBUyxZQUFZOzs7QUNGckIsSUFBTSxVQUFVO0FBR1QsU0FBUyxRQUFRLFNBQWlCLFFBQXdCO0FBQy9ELFNBQU8sU0FBUyxLQUFLLElBQUksU0FBUyxNQUFPLEtBQUssT0FBTztBQUN2RDtBQUdPLFNBQVMsUUFBUSxPQUFlLE1BQWMsUUFBd0I7QUFDM0UsU0FBTyxTQUFTLE9BQU8sU0FBUztBQUNsQzs7O0FDV08sU0FBUyxLQUFLLE1BQXFCO0FBQ3hDLE1BQUlBO0FBQ0osTUFBSTtBQUNGLElBQUFBLFFBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixRQUFRO0FBQUEsRUFFUjtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQUFBLE9BQU0sU0FBUyxRQUFRQSxLQUFJLEtBQUssQ0FBQyxFQUFFO0FBQ3BEO0FBR08sU0FBUyxRQUFRQSxPQUFvQztBQUMxRCxTQUFPQSxTQUFRLE9BQU9BLFVBQVMsWUFBWSxDQUFDLE1BQU0sUUFBUUEsS0FBSSxJQUFLQSxRQUFtQjtBQUN4RjtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQW9DLE9BQU8sVUFBVTtBQUc5RCxTQUFTLFVBQVUsT0FBbUM7QUFDM0QsUUFBTUMsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJQSxVQUFTLENBQUM7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBUyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLGNBQWMsR0FBRyxLQUFLLE1BQU87QUFDNUYsU0FBTyxVQUFVQSxTQUFRO0FBQzNCO0FBRU8sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLFFBQVEsQ0FBQ0EsV0FBVSxVQUFVQSxNQUFLLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsV0FBVyxPQUFvQztBQUM3RCxRQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QyxTQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSztBQUM3QztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsTUFBTSxTQUFTLE1BQU0sY0FBYyxNQUFNLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDM0Y7QUFHTyxTQUFTLFlBQVksUUFBMEI7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksUUFBUTtBQUNaLE1BQUksUUFBUTtBQUVaLGFBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE9BQU8sU0FBUyw0QkFBNEIsR0FBRztBQUMvRSxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxVQUFVLEVBQUcsU0FBUTtBQUNuRCxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWSxFQUFHLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUOzs7QUNsRU8sSUFBTSxhQUFhLEtBQUs7QUFDL0IsSUFBTSxrQkFBa0I7QUFFeEIsSUFBTSxTQUFTO0FBR1IsSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFDckIsT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQWdCLElBQXFCO0FBQy9DLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUMzQixTQUFLLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFDN0IsU0FBSyxLQUFLO0FBQ1YsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUFZTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQThCO0FBQ2pDLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELFdBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFFBQUksS0FBSyxLQUFNLE1BQUssUUFBUSxlQUFlO0FBQUEsUUFDdEMsTUFBSyxZQUFZLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUUxQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLFlBQWEsUUFBTztBQUN6RCxTQUFLLE9BQU8sTUFBTTtBQUNsQixRQUFJLE1BQU0sU0FBUyxRQUFTLE1BQUssT0FBTyxJQUFJLGNBQWMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFFBQ3BFLE1BQUssUUFBUTtBQUNsQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxnQkFBc0I7QUFDcEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFFBQUksUUFBUSxLQUFLLE9BQVEsTUFBSyxRQUFRLFFBQVEsS0FBSyxZQUFZLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLFNBQVMsSUFBa0I7QUFDekIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksTUFBTTtBQUM5QyxXQUFLLFNBQVM7QUFDZCxXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxLQUFLLE1BQWtCO0FBQ3JCLFFBQUksS0FBSyxTQUFTLElBQUksRUFBRyxNQUFLLE9BQU87QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQWtCO0FBQzVCLFFBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQzFCLFNBQUssUUFBUSxRQUFRLE1BQU07QUFDekIsVUFBSSxLQUFLLGVBQWdCLE1BQUssWUFBWSxJQUFJO0FBQUEsVUFDekMsTUFBSyxTQUFTLEVBQUUsYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ3hELENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE9BQW9CO0FBQ3hCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLGVBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLElBQVksTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFTO0FBQ25ELFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUMvQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssTUFBTTtBQUNYLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQWUsUUFBNkQ7QUFDNUYsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsVUFBVSxVQUFVLFdBQVcsRUFBRSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQ3hFLFVBQU0sSUFBSSxVQUFVLHNFQUFzRTtBQUFBLEVBQzVGO0FBQ0EsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLElBQUksT0FBMEIsS0FBSztBQUNyRSxRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxDQUFDO0FBQ3JDLFNBQU8sRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRztBQUNsRzs7O0FDM0tBLElBQU0sWUFBWTtBQUNsQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxRQUFRLENBQUMsS0FBTyxLQUFPLEdBQU07QUFFbkMsSUFBTSxVQUFVO0FBZVQsSUFBTSxTQUFOLE1BQWE7QUFBQTtBQUFBLEVBRWxCLE9BQU87QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLEVBQ1QsT0FBTyxvQkFBSSxJQUFhO0FBQUEsRUFDeEIsU0FBUztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksTUFBWSxPQUFvQjtBQUMxQyxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBLEVBRUEsT0FBYTtBQUNYLFNBQUssV0FBVztBQUNoQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBLEVBRUEsTUFBWTtBQUNWLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDcEMsVUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsT0FBTyxDQUFDO0FBQ2hFLFVBQU0sQ0FBQyxPQUFPLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQztBQUM1QyxTQUFLLEtBQUssSUFBSSxFQUFFO0FBQ2hCLFNBQUs7QUFDTCxTQUFLO0FBQ0wsU0FBSyxNQUFNO0FBQUEsTUFDVCxLQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsSUFBSSxHQUFJLE1BQU0sVUFBVSxFQUFFLE1BQU0sR0FBSSxHQUFJLFFBQVEsVUFBVSxFQUFFLEtBQUssUUFBUSxFQUFHLENBQUM7QUFBQSxJQUNoSDtBQUNBLFFBQUksTUFBTyxNQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDL0MsTUFBSyxPQUFPO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sRUFBRSxhQUFhLE1BQU0sSUFBSSxLQUFLO0FBQ3BDLFFBQUksQ0FBQyxNQUFNLFFBQVE7QUFDakIsVUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLE1BQU07QUFBQSxJQUNsQyxXQUFXLENBQUMsS0FBSyxNQUFNO0FBQ3JCLFdBQUssTUFBTSxRQUFRLFdBQVcsU0FBUyxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU07QUFDbEUsYUFBSyxLQUFLO0FBQ1YsWUFBSSxNQUFNLE9BQVEsTUFBSyxJQUFJO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0I7QUFDNUIsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLEtBQUs7QUFDaEMsVUFBTSxVQUFXLE1BQU0sS0FBbUIsT0FBTyxPQUFPO0FBQ3hELFNBQUs7QUFDTCxRQUFJLFFBQVEsV0FBVyxHQUFHO0FBQ3hCLFdBQUssT0FBTyxJQUFJO0FBQ2hCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxPQUFnQztBQUM5QyxRQUFJLENBQUMsTUFBTSxPQUFRLE1BQUssTUFBTTtBQUM5QixZQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDakQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF5QjtBQUM3QixRQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUcsUUFBTztBQUNqRCxTQUFLO0FBRUwsUUFBSSxNQUFNLFNBQVMsV0FBWSxNQUFLLE9BQU87QUFBQSxRQUN0QyxNQUFLLE9BQU8sS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBZTtBQUNiLFVBQU0sT0FBTyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQ2xDLFNBQUssTUFBTSxRQUFRLFNBQVMsTUFBTyxTQUFTLFNBQVksS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLENBQUU7QUFBQSxFQUN0RjtBQUFBLEVBRUEsV0FBaUI7QUFDZixVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFFdkIsUUFBSSxNQUFNLE1BQU8sTUFBSyxRQUFRO0FBQUEsUUFDekIsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUN4QjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxPQUFPO0FBQ3pCLFNBQUssT0FBTyxRQUFRLEtBQUssS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxPQUFPLE1BQXFCO0FBQzFCLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxJQUFZLEtBQXVCO0FBQ3ZDLFNBQUssS0FBSztBQUNWLFNBQUssV0FBVyxLQUFLLE9BQU8sWUFBWSxNQUFNLElBQUksR0FBRztBQUFBLEVBQ3ZEO0FBQ0Y7OztBQ3hHQSxJQUFNQyxXQUFVLEtBQUssS0FBSztBQUVuQixTQUFTLGdCQUFnQixNQUE0QjtBQUMxRCxTQUFPO0FBQUEsSUFDTCxLQUFLLEtBQUs7QUFBQSxJQUNWLFFBQVEsS0FBSztBQUFBLElBQ2IsTUFBTSxJQUFJLEtBQUs7QUFDYixZQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUssSUFBSSxJQUFJQSxRQUFPLENBQUM7QUFDbkQsYUFBTyxNQUFNLGFBQWEsS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxNQUFNLENBQUMsS0FBSyxjQUFjLEtBQU0sUUFBUSxXQUF5QixLQUFLLFNBQVM7QUFBQSxJQUMvRSxNQUFNLFVBQVUsS0FBSztBQUNuQixVQUFJO0FBQ0YsY0FBTSxNQUFNLElBQUksUUFBUSxPQUFPLE1BQU0sRUFBRSxRQUFRLFFBQVEsRUFBRSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sVUFBVSxDQUFDO0FBQy9GLGVBQU87QUFBQSxNQUNULFFBQVE7QUFDTixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFBQSxJQUNBLE1BQU07QUFBQSxFQUNSO0FBQ0Y7OztBQzlDQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sYUFBYTtBQUVuQixJQUFNLFNBQVM7QUFDZixJQUFNLGFBQWEsTUFBTTtBQUN6QixJQUFNLFdBQVcsTUFBTTtBQVNoQixJQUFNLFFBQVEsQ0FBQyxRQUFnQixPQUFPLFNBQWUsRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNO0FBWXJGLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDaEIsU0FBUztBQUFBO0FBQUEsRUFFVCxRQUFRO0FBQUE7QUFBQSxFQUVSLFFBQVE7QUFBQTtBQUFBLEVBRVIsT0FBTztBQUFBO0FBQUEsRUFFUCxXQUFXO0FBQUEsRUFDWDtBQUFBLEVBQ1M7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFVBQW9CLENBQUM7QUFBQSxFQUNyQixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixrQkFBa0I7QUFBQSxFQUVsQixZQUFZLGFBQTBCLE9BQWtCLE1BQVksT0FBMkI7QUFDN0YsU0FBSyxlQUFlO0FBQ3BCLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTSxXQUFXLE1BQU0sS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLDhCQUE4QixDQUFDLENBQUM7QUFDMUYsU0FBSyxTQUFTLE1BQU07QUFDbEIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxNQUFNLFFBQVEsWUFBWSxVQUFVLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3RGLFdBQUssV0FBVztBQUNoQixZQUFNLE9BQU8sSUFBSTtBQUFBLElBQ25CO0FBQ0EsU0FBSyxZQUFZLENBQUMsVUFBNkI7QUFDN0MsV0FBSyxjQUFjO0FBQ25CLFlBQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxJQUN0QztBQUNBLFNBQUssVUFBVSxDQUFDLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBVyxLQUFLLElBQUksRUFBRSxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3ZGLFNBQUssVUFBVSxNQUFNO0FBQUEsSUFBQztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFlBQXFCO0FBQ3ZCLFdBQU8sS0FBSyxrQkFBa0IsS0FBSyxZQUFZO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsU0FBSztBQUFBLEVBQ1A7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFlLFFBQXVCO0FBQ3pDLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQ2xCLGVBQVcsVUFBVSxLQUFLLFFBQVMsUUFBTztBQUMxQyxTQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sWUFBWSxLQUFLLE1BQU0sVUFBVTtBQUNoRSxTQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxNQUFNLElBQVksS0FBMEI7QUFDMUMsU0FBSyxRQUFRLEtBQUssS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRDtBQUFBLEVBRUEsSUFBSSxLQUFnQjtBQUNsQixRQUFJLEtBQUssTUFBTztBQUNoQixTQUFLLEtBQUs7QUFDVixTQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUM3QjtBQUFBLEVBRUEsYUFBbUI7QUFDakIsU0FBSyxNQUFNLFlBQVksTUFBTTtBQUMzQixVQUFJLEtBQUssZUFBZSxZQUFZO0FBQ2xDLGFBQUssSUFBSSxNQUFNLDRCQUE0QixDQUFDO0FBQzVDO0FBQUEsTUFDRjtBQUNBLFdBQUssV0FBVztBQUNoQixXQUFLLGtCQUFrQixLQUFLO0FBQzVCLFdBQUssWUFBWTtBQUNqQixXQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxNQUFNO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUs7QUFBQSxFQUNQO0FBQ0Y7OztBQ2xIQSxJQUFNLGFBQWE7QUFPWixJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFFTixZQUFZLFNBQXNDLE9BQWU7QUFDL0QsU0FBSyxXQUFXO0FBQ2hCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE9BQTBDO0FBQ3hDLFVBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDdkMsU0FBSyxPQUFPLEtBQUs7QUFDakIsV0FBTyxFQUFFLE9BQU8sV0FBVyxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsR0FBRyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDcEY7QUFBQSxFQUVBLEtBQUssT0FBZ0IsS0FBcUI7QUFDeEMsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxFQUFFLElBQUksS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUFBLEVBQ25HO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLFVBQW1CO0FBQ2pCLFdBQU8sS0FBSyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsRUFDM0Q7QUFBQSxFQUVBLFFBQWlCO0FBQ2YsUUFBSTtBQUNGLGFBQU8sS0FBSyxNQUFNLEtBQUssVUFBVSxRQUFRLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRSxPQUFPLE9BQU87QUFBQSxJQUMxRSxRQUFRO0FBQ04sYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE9BQU8sT0FBc0I7QUFDM0IsUUFBSTtBQUNGLFVBQUksTUFBTSxPQUFRLE1BQUssVUFBVSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsVUFDbkUsTUFBSyxVQUFVLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDekMsUUFBUTtBQUFBLElBRVI7QUFBQSxFQUNGO0FBQ0Y7OztBQzNDQSxlQUFzQixTQUFZLE9BQTZCO0FBQzdELFNBQU8sT0FBTyxVQUFVLGFBQWEsTUFBTyxNQUErQixJQUFJO0FBQ2pGO0FBR08sU0FBUyxRQUFRLEtBQWEsT0FBMkIsU0FBZ0U7QUFDOUgsTUFBSSxPQUFPLElBQUksU0FBUyxHQUFHLElBQUksTUFBTTtBQUNyQyxRQUFNLE1BQU0sQ0FBQyxNQUFjLFVBQXdCO0FBQ2pELFdBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLG1CQUFtQixLQUFLLENBQUM7QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFFBQVEsV0FBVyxNQUFPLEtBQUksVUFBVSxHQUFHO0FBQy9DLE1BQUksUUFBUSxRQUFRLE1BQU8sS0FBSSxPQUFPLEdBQUc7QUFDekMsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDckQsTUFBSSxRQUFRLFlBQVksV0FBWSxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsVUFBVSxLQUFLLEVBQUU7QUFDL0UsTUFBSSxTQUFTLEtBQUs7QUFDbEIsU0FBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDOUI7OztBQ3hCQSxJQUFNLGFBQWE7QUFFbkIsSUFBTSxjQUFjO0FBRXBCLElBQU0sWUFBWTtBQUVsQixJQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sSUFBSSxNQUFxQixHQUFHLEtBQUssSUFBSSxHQUFHO0FBRXpELElBQU0sUUFBTixNQUFlO0FBQUE7QUFBQSxFQUVwQixVQUFVO0FBQUEsRUFDRCxRQUFRLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUV6QyxTQUFnQyxDQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFNBQTZCLEtBQTRDO0FBQ25GLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLENBQUM7QUFBQSxFQUNqRTtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxLQUFLLFdBQVcsS0FBSztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFlBQXFCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQSxFQUVBLFFBQVEsUUFBdUI7QUFDN0IsZUFBV0MsVUFBUyxPQUFRLE1BQUssS0FBS0EsT0FBTSxPQUFPLEVBQUUsS0FBS0E7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLENBQUM7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxNQUFlO0FBQ2IsVUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFVBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFJLFFBQVE7QUFDWixlQUFXQSxVQUFTLEtBQUssVUFBVSxHQUFHO0FBQ3BDLGVBQVMsS0FBSyxVQUFVQSxNQUFLLEVBQUUsU0FBUztBQUN4QyxZQUFNLE9BQU8sTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNsRCxVQUFJLEtBQU0sT0FBTSxLQUFLQSxNQUFLO0FBQzFCLFlBQU0sSUFBSUEsT0FBTSxXQUFXLElBQUksT0FBT0EsT0FBTSxNQUFNLEVBQUU7QUFBQSxJQUN0RDtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBS0EsUUFBYyxPQUFpQjtBQUNsQyxVQUFNLE1BQU0sS0FBSyxLQUFLQSxPQUFNLE9BQU87QUFDbkMsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVVBLE9BQU0sU0FBU0EsT0FBTSxPQUFPLEdBQUcsSUFBSztBQUMzRCxVQUFNLE1BQU0sTUFBTUEsTUFBSztBQUN2QixRQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU8sS0FBSSxLQUFLLElBQUksS0FBSyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxDQUFDO0FBQ2pFLFdBQU8sSUFBSTtBQUNYLFFBQUksQ0FBQyxLQUFLLFFBQVMsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQTJCO0FBQ2pDLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLG9CQUFJLElBQW9CO0FBQzdELFNBQUssVUFBVTtBQUNmLGVBQVcsU0FBUyxTQUFTO0FBQzNCLFlBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLFVBQUksTUFBTSxXQUFXLE9BQU87QUFDMUIsWUFBSSxPQUFPO0FBQ1gsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQixPQUFPO0FBQ0wsY0FBTSxFQUFFLFVBQVUsR0FBR0EsT0FBTSxJQUFJO0FBQy9CLGFBQUssVUFBVSxLQUFLQSxRQUFPLGFBQWEsTUFBTSxNQUFNLElBQUksTUFBTSxXQUFXLEVBQUUsS0FBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSyxVQUFVO0FBQ2YsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxXQUFLLE9BQU8sR0FBRztBQUNmLFVBQUksSUFBSSxLQUFLLE9BQU8sR0FBRztBQUNyQixhQUFLLEtBQUssV0FBVyxNQUFTO0FBQzlCLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFNBQUssU0FBUyxDQUFDO0FBQ2YsU0FBSyxVQUFVO0FBQ2YsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxRQUFRLEdBQUc7QUFBQSxFQUN6RDtBQUFBLEVBRUEsVUFBVSxLQUFhLFFBQWUsVUFBbUIsT0FBcUI7QUFDNUUsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVUsT0FBTyxPQUFPO0FBR25DLFlBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxNQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLE9BQU8sR0FBRyxTQUFTLE9BQU87QUFDdEcsVUFBSSxNQUFPO0FBQUEsSUFDYjtBQUNBLFFBQUksQ0FBQyxZQUFZLFFBQVEsRUFBRyxNQUFLLEtBQUssT0FBTyxPQUFPO0FBQ3BELFNBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQW1CO0FBQ3hCLGVBQVM7QUFFUCxZQUFNLE9BQU8sSUFBSSxLQUNiLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUUsQ0FBQyxDQUFDLElBQ3RELENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUFNQSxPQUFNLFFBQVEsQ0FBQztBQUM5RCxVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsVUFBTSxPQUFPLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQXdCQSxPQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzNFLFVBQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDakcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLElBQUk7QUFDM0IsWUFBTSxVQUFVLENBQUMsU0FBUyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQzdFLFVBQUksUUFBUyxNQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLEtBQWEsRUFBRSxPQUFBQSxRQUFPLE1BQU0sR0FBa0I7QUFDbEQsUUFBSSxLQUFLLE9BQU8sTUFBTUEsTUFBSyxDQUFDO0FBQzVCLFFBQUksS0FBS0E7QUFDVCxRQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsUUFBSSxDQUFDLEtBQUs7QUFDUixVQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLFlBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixXQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsVUFBSSxJQUFJLE1BQU07QUFDWixhQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzdMQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVU7QUFDaEIsSUFBTUMsbUJBQWtCO0FBR2pCLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUFlTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBRVQsWUFBWSxPQUFxQjtBQUMvQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWlDO0FBQ3JDLFNBQUssS0FBSyx5QkFBeUI7QUFDbkMsU0FBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssU0FBdUI7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF5QjtBQUM3QixVQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFNBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPO0FBQzlCLFlBQU0sU0FBUyxZQUFZLE1BQU1BLGtCQUFpQixNQUFNLEtBQUssVUFBVSxFQUFFLFNBQVMsWUFBWSxDQUFDLENBQUM7QUFDaEcsV0FBSyxVQUFVLENBQUMsRUFBRSxZQUFZLEtBQUssUUFBUSxNQUFNO0FBQy9DLGFBQUssVUFBVTtBQUNmLGVBQU87QUFDUCxZQUFJLE9BQU8sUUFBUSxVQUFVO0FBQzNCLGVBQUssVUFBVSxHQUFHO0FBQ2xCLGtCQUFRLEdBQUc7QUFBQSxRQUNiLE1BQU8sUUFBTyxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQzFDO0FBQ0EsV0FBSyxLQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsUUFBSSxDQUFDLEtBQUssV0FBWSxNQUFNLFNBQVMsVUFBVSxNQUFNLGdCQUFnQixLQUFLLElBQU0sUUFBTztBQUV2RixTQUFLLFNBQVMsTUFBTSxTQUFTLFVBQVUsQ0FBQyx1QkFBdUIsVUFBVSxFQUFFLFNBQVMsT0FBTyxNQUFNLElBQUksQ0FBQztBQUN0RyxTQUFLLFFBQVEsS0FBSztBQUNsQixRQUFJLENBQUMsS0FBSyxPQUFRLE1BQUssT0FBTyxRQUFRO0FBQ3RDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFVLEtBQStCO0FBQ3ZDLFVBQU0sRUFBRSxXQUFXLFlBQVksSUFBSSxLQUFLO0FBQ3hDLFNBQUssU0FBUztBQUNkLFFBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBUTtBQUN4QyxTQUFLLFNBQVMsWUFBWSxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUksQ0FBQyxHQUFHLE1BQU07QUFFckUsV0FBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxHQUFHLENBQUM7QUFBQSxJQUM5QyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNyRkEsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxFQUM5QyxPQUFnQixhQUFhO0FBQUEsRUFDN0IsT0FBZ0IsT0FBTztBQUFBLEVBQ3ZCLE9BQWdCLFVBQVU7QUFBQSxFQUMxQixPQUFnQixTQUFTO0FBQUEsRUFFekIsU0FBMkQ7QUFBQSxFQUMzRCxZQUFpRTtBQUFBLEVBQ2pFLFVBQTZEO0FBQUE7QUFBQSxFQUc3RCxNQUFNO0FBQUE7QUFBQSxFQUVOO0FBQUEsRUFFUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxFQUMxQyxTQUFTO0FBQUEsRUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxFQUNuQyxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxVQUFNO0FBQ04sVUFBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsVUFBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxTQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQzVDO0FBQ0EsU0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUMvRDtBQUFBLE1BQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsU0FBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELFNBQUssVUFBVTtBQUFBLE1BQ2I7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsTUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDL0M7QUFDQSxTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFFBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsV0FBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxFQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE1BQXNDO0FBQ3pDLFdBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUF3QjtBQUNuQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLFFBQVE7QUFDakQsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxDQUFDLENBQUM7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLFNBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsRUFDcEU7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsVUFBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixVQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixRQUFJO0FBQ0YsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUIsWUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxVQUFJLE9BQU8sRUFBRztBQUNkLFdBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxZQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssY0FBYyxLQUFLLFFBQVEsS0FBSyxhQUFhLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUNyRyxXQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVE7QUFDbEMsVUFBSSxNQUFPLE1BQUssUUFBUTtBQUFBLFVBQ25CLE1BQUssUUFBUTtBQUFBLElBQ3BCLFNBQVMsT0FBTztBQUNkLFVBQUksT0FBTyxFQUFHO0FBQ2QsVUFBSSxNQUFPLE1BQUssY0FBYyxLQUFLO0FBQUEsVUFDOUIsTUFBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW1CO0FBQzFCLFNBQUssTUFBTSxJQUFJLFFBQVEsdUJBQXVCLElBQUk7QUFDbEQsUUFBSSxLQUFLLFFBQVEsSUFBSztBQUN0QixTQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssR0FBRztBQUN2QyxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDekMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBZ0I7QUFDdEIsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxXQUFLLFFBQVEsS0FBSyx1QkFBdUIsV0FBVyxXQUFXO0FBQy9EO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxRQUFRLEtBQUssYUFBYSxLQUFLLGFBQWEsT0FBTyxDQUFDO0FBQ2xFLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDaEUsU0FBSyxNQUFNLGFBQWEsRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxjQUFjLE9BQW1CO0FBQy9CLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFjLEVBQUUsTUFBTSxHQUFTLEtBQXlCO0FBQzVELFFBQUksQ0FBRSxNQUFNLEtBQUssYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFJO0FBQ3BELFNBQUssV0FBVyxVQUFVLEtBQUssZ0JBQWdCLEtBQUssV0FBVyxJQUFJO0FBQ25FLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQUksS0FBSyxZQUFZLFNBQVUsTUFBSyxRQUFRLEtBQUssMkRBQTJEO0FBQUEsRUFDOUc7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsVUFBTSxTQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxXQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxXQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVdDLFVBQWdCLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLEtBQUtBLE1BQUs7QUFDN0UsU0FBSyxRQUFRLEtBQUs7QUFDbEIsVUFBTSxVQUFVLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzVFLFdBQU8sV0FBVyxPQUFPLEVBQUUsRUFBRSxXQUFXLEtBQUssT0FBTztBQUFBLEVBQ3REO0FBQUEsRUFFQSxTQUFTLE1BQVksT0FBeUI7QUFDNUMsVUFBTSxFQUFFLE1BQU0sZ0JBQWdCLEtBQUssSUFBSTtBQUN2QyxRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFdBQUssUUFBUSxTQUFTLE9BQU8sSUFBSSxLQUFLLFlBQVk7QUFDbEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixXQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ2xHO0FBQUEsRUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixVQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSUEsUUFBTztBQUNULFdBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsUUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixRQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsWUFBWSxRQUF5QjtBQUNuQyxRQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxTQUFTLEVBQUUsTUFBTSxNQUFBQyxNQUFLLEdBQWdCO0FBQ3BDLFNBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLE1BQUFBLE1BQUssQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFFBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLFNBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsUUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxRQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxVQUFNLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxNQUFNLEVBQUUsWUFBWSxLQUFLLENBQUMsR0FBRyxNQUFNO0FBQ3pFLElBQUMsS0FBSyxLQUFLLElBQUksRUFBYyxJQUFvRCxLQUFLO0FBQ3RGLFdBQU8sS0FBSyxjQUFjLEtBQUs7QUFBQSxFQUNqQztBQUFBLEVBRUEsUUFBUSxLQUFVLFFBQXNCO0FBQ3RDLFFBQUksS0FBSyxPQUFRO0FBQ2pCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssV0FBVyxNQUFNO0FBQ3RCLGVBQVcsUUFBUSxDQUFDLEtBQUssT0FBTyxLQUFLLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRyxPQUFNLEtBQUssS0FBTSxJQUFJLE1BQU07QUFDM0YsU0FBSyxTQUFTLEtBQUssTUFBTTtBQUN6QixTQUFLLFFBQVEsTUFBTSxJQUFJLE1BQU0sTUFBTSxDQUFDO0FBQ3BDLFNBQUssTUFBTSxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUFBLEVBQzlEO0FBQ0Y7OztBQ3BiTyxJQUFNLFdBQU4sTUFBK0I7QUFBQSxFQUNwQyxpQkFBaUI7QUFBQSxFQUNqQixTQUFpQztBQUFBLEVBQ2pDLFlBQTJEO0FBQUEsRUFDM0QsVUFBNEY7QUFBQSxFQUM1RixVQUFrQztBQUFBLEVBQ3pCLE9BQWlCLENBQUM7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEtBQWEsV0FBcUI7QUFDNUMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3JCO0FBQUEsRUFFQSxNQUFNLE1BQXFCO0FBQ3pCLFNBQUssYUFBYSxLQUFLLFNBQVMsS0FBSyxhQUFhO0FBQ2xELFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBUztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxPQUFPLE1BQXNCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE9BQWE7QUFDWCxXQUFPLEtBQUssT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsSUFBSSxPQUFzQjtBQUN4QixTQUFLLFlBQVksRUFBRSxNQUFNLE9BQU8sVUFBVSxXQUFXLFFBQVEsS0FBSyxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDdEY7QUFBQSxFQUVBLElBQUksT0FBTyxNQUFNLFNBQVMsSUFBVTtBQUNsQyxTQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsVUFBVSxTQUFTLElBQUssQ0FBQztBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxLQUFLLGNBQWM7QUFBQSxFQUM1QjtBQUNGO0FBT08sSUFBTSxRQUFOLE1BQW1DO0FBQUE7QUFBQSxFQUV4QyxTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxnQkFBZ0I7QUFBQSxFQUNQLFFBQW9CLENBQUM7QUFBQSxFQUNyQixPQUFPLElBQUksWUFBWTtBQUFBLEVBQ2hDLFVBQVUsb0JBQUksSUFBVztBQUFBLEVBQ3pCLFNBQVM7QUFBQSxFQUVULE1BQU0sTUFBYyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBRXJDLFNBQVMsTUFBYztBQUVyQixTQUFLO0FBQ0wsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsUUFBUSxDQUFDLElBQVksUUFBK0I7QUFDbEQsVUFBTSxRQUFRLEVBQUUsSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBQzFDLFNBQUssUUFBUSxJQUFJLEtBQUs7QUFDdEIsV0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUFBLEVBRUEsT0FBTyxDQUFDLEtBQWEsY0FBOEI7QUFDakQsVUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLFNBQVM7QUFDeEMsU0FBSyxNQUFNLEtBQUssSUFBSTtBQUNwQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxZQUE4QixLQUFLO0FBQUE7QUFBQSxFQUcvQyxNQUFNLFNBQXdCO0FBQzVCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFLLE9BQU0sUUFBUSxRQUFRO0FBQUEsRUFDckQ7QUFBQSxFQUVBLE1BQU0sS0FBSyxJQUEyQjtBQUNwQyxVQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGVBQVM7QUFDUCxZQUFNLEtBQUssT0FBTztBQUNsQixZQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQztBQUNoRyxVQUFJLENBQUMsSUFBSztBQUNWLFdBQUssUUFBUSxPQUFPLEdBQUc7QUFDdkIsV0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQUksSUFBSTtBQUFBLElBQ1Y7QUFDQSxTQUFLLFNBQVM7QUFDZCxVQUFNLEtBQUssT0FBTztBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRTtBQUFBLEVBQ3pCO0FBQ0Y7QUFHTyxJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUixRQUFRLElBQUksTUFBTTtBQUFBLEVBQ2xCLFdBQXFCLENBQUM7QUFBQSxFQUN0QixPQUF5QixDQUFDO0FBQUEsRUFDMUI7QUFBQSxFQUVULFlBQVksVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQUc7QUFDdkUsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLElBQUksZUFBZSxFQUFFLEtBQUssK0JBQStCLE9BQU8sTUFBTSxHQUFHLFFBQVEsR0FBRyxLQUFLO0FBQ3ZHLFNBQUssT0FBTyxpQkFBaUIsV0FBVyxDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakYsZUFBVyxRQUFRLENBQUMsUUFBUSxXQUFXLGFBQWEsT0FBTyxVQUFVLE9BQU8sR0FBWTtBQUN0RixXQUFLLE9BQU8saUJBQWlCLE1BQU0sQ0FBQyxVQUFVO0FBQzVDLGNBQU0sZUFBZTtBQUNyQixhQUFLLEtBQUssS0FBSyxDQUFDLE1BQU0sS0FBd0IsQ0FBQztBQUFBLE1BQ2pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQUssVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQW1CO0FBQzdGLFVBQU0sUUFBUSxJQUFJLE9BQU0sU0FBUyxLQUFLO0FBQ3RDLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQU0sS0FBSyxPQUFPO0FBQ2xCLFVBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsVUFBTSxNQUFNLE9BQU87QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsU0FBUyxNQUFzQjtBQUM3QixXQUFPLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQzNFO0FBQUE7QUFBQSxFQUdBLFVBQW9CO0FBQ2xCLFdBQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxTQUFVLEtBQUssTUFBTSxJQUFJLEVBQW9CLENBQUM7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxNQUFNLFlBQTJCO0FBQy9CLFVBQU0sS0FBSyxNQUFNLEtBQUssSUFBTTtBQUM1QixTQUFLLEtBQUssT0FBTztBQUNqQixVQUFNLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDMUI7QUFDRjtBQUVPLFNBQVMsTUFBTSxLQUFhLFNBQWtCLFFBQVEsWUFBa0I7QUFDN0UsU0FBTyxFQUFFLEdBQUksV0FBVyxFQUFFLFFBQVEsR0FBSSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRztBQUNoRztBQU9PLFNBQVMsUUFBUSxNQUFjLGdCQUFnQixNQUFZO0FBQ2hFLFFBQU0sVUFBVSxLQUFLLElBQUksQ0FBQyxTQUFTLEVBQUUsVUFBVSxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQzlELFNBQU8sRUFBRSxNQUFNLFdBQVcsZUFBZSxNQUFNLFFBQVE7QUFDekQ7OztBWnBMQSxJQUFNLFlBQVksQ0FBQyxlQUFlLGFBQWEsRUFBRTtBQUFBLEVBQUksQ0FBQyxTQUNwRCxhQUFhLElBQUksSUFBSSxpQkFBaUIsSUFBSSxJQUFJLFlBQVksR0FBRyxHQUFHLE1BQU07QUFDeEU7QUFHQSxTQUFTLE1BQU0sTUFBc0I7QUFDbkMsUUFBTSxDQUFDLEVBQUUsSUFBSSxJQUFJLFVBQVUsS0FBSyxJQUFJLEVBQUUsTUFBTSxJQUFJLE9BQU8sZUFBZSxJQUFJLHFCQUFxQixHQUFHLENBQUMsS0FBSyxDQUFDO0FBQ3pHLFNBQU8sR0FBRyxNQUFNLG9CQUFvQixJQUFJLEVBQUU7QUFDMUMsU0FBTztBQUNUO0FBRUEsSUFBTSxPQUFPLENBQUMsU0FBdUIsS0FBSyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBRzNELElBQU0sU0FBUyxDQUFDLE9BQWEsT0FBd0IsS0FBSyxVQUFVLEVBQUUsR0FBRyxPQUFPLEdBQUcsQ0FBQztBQUVwRixlQUFlLE1BQU0sVUFBVSxDQUFDLEdBQW1CO0FBQ2pELFFBQU0sUUFBUSxJQUFJLE1BQU0sT0FBTztBQUMvQixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFNBQU87QUFDVDtBQUVBLEtBQUssdUJBQXVCLFlBQVk7QUFDdEMsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixTQUFPLE1BQU0sT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLEtBQUssY0FBYyxFQUFFLEVBQUUsR0FBRyxNQUFNLGNBQWMsQ0FBQztBQUN4RixDQUFDO0FBRUQsS0FBSyxxRUFBcUUsWUFBWTtBQUNwRixRQUFNLEVBQUUsT0FBTyxLQUFLLEdBQUcsSUFBSSxLQUFLLGNBQWM7QUFDOUMsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxRQUFRLE9BQWtCLElBQWlCLENBQUMsQ0FBQyxDQUFDO0FBQzdELFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxNQUFNLFVBQVU7QUFDdEIsU0FBTyxNQUFNLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxFQUFFLEdBQUcsTUFBTSxjQUFjLENBQUM7QUFDakUsUUFBTSxLQUFLLElBQUksTUFBTSxRQUFRLENBQUM7QUFDOUIsUUFBTSxLQUFLLElBQUksTUFBTSxnQkFBZ0IsQ0FBQztBQUN0QyxRQUFNLEtBQUssSUFBSSxNQUFNLFNBQVMsQ0FBQztBQUMvQixRQUFNLFNBQVMsS0FBSyxRQUFRLEVBQUU7QUFDOUIsU0FBTyxVQUFVLE1BQU0sVUFBVSxPQUFPLElBQUksQ0FBQyxVQUFVLEtBQUssVUFBVSxLQUFLLENBQUMsQ0FBQztBQUM3RSxTQUFPLFVBQVUsTUFBTSxTQUFTLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTyxHQUFHLENBQUMsVUFBVSxDQUFDO0FBQ2xGLFFBQU0sS0FBSyxJQUFJLE1BQU0sZ0JBQWdCLENBQUM7QUFDdEMsU0FBTyxNQUFNLE1BQU0sU0FBUyxRQUFRLEdBQUcsaUJBQWlCO0FBQzFELENBQUM7QUFFRCxLQUFLLHdDQUF3QyxZQUFZO0FBQ3ZELFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsUUFBTSxFQUFFLFNBQVMsT0FBTyxJQUFJLElBQUksS0FBSyx3QkFBd0IsRUFBRTtBQUMvRCxRQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxHQUFHLE1BQU0sTUFBTSxHQUFHLFNBQVMsS0FBSyxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQzFFLFFBQU0sS0FBSyxJQUFJLE1BQU0sd0JBQXdCLENBQUM7QUFDOUMsUUFBTSxLQUFLLElBQUksTUFBTSx3QkFBd0IsQ0FBQztBQUM5QyxRQUFNLEtBQUssSUFBSSxNQUFNLGdCQUFnQixDQUFDO0FBQ3RDLFNBQU8sVUFBVSxNQUFNLFVBQVUsQ0FBQyxNQUFNLHdCQUF3QixHQUFHLE1BQU0sZ0JBQWdCLENBQUMsQ0FBQztBQUM3RixDQUFDO0FBRUQsS0FBSyxrREFBa0QsWUFBWTtBQUNqRSxRQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFFBQU0sS0FBSyxJQUFJLE1BQU0scUJBQXFCLENBQUM7QUFDM0MsU0FBTyxVQUFVLE1BQU0sU0FBUyxRQUFRLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUksR0FBRyxDQUFDLFFBQVEsQ0FBQztBQUMvRSxDQUFDO0FBRUQsS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxRQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFFBQU0sS0FBSyxJQUFJLEVBQUUsR0FBRyxLQUFLLGlCQUFpQixHQUFHLGFBQWEsTUFBTSxLQUFLLEtBQUssRUFBRSxHQUFHLENBQUM7QUFDaEYsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDO0FBQ2xELFNBQU8sVUFBVSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3JDLENBQUM7QUFFRCxLQUFLLDRDQUE0QyxZQUFZO0FBQzNELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixhQUFXLFFBQVEsQ0FBQyxhQUFhLGNBQWMsR0FBRztBQUNoRCxVQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsSUFBSSxFQUFFLENBQUM7QUFDekQsVUFBTSxLQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDMUIsVUFBTTtBQUFBLEVBQ1I7QUFDQSxRQUFNLFVBQVUsTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsSUFBSSxFQUFFLENBQUM7QUFDNUQsUUFBTSxLQUFLLElBQUksTUFBTSxhQUFhLENBQUM7QUFDbkMsUUFBTSxPQUFPLFFBQVEsU0FBUyxDQUFDLFVBQXlCLE1BQU0sU0FBUyxzQkFBc0IsTUFBTSxNQUFNLFdBQVcsR0FBRztBQUN2SCxTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUNyQyxDQUFDO0FBRUQsS0FBSyx1REFBdUQsWUFBWTtBQUN0RSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQzFDLFFBQU0sS0FBSyxJQUFJLE1BQU0sZUFBZSxDQUFDO0FBQ3JDLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixRQUFNLENBQUMsT0FBTyxNQUFNLElBQUksTUFBTSxLQUFLLE9BQU8sU0FBUztBQUNuRCxTQUFPLEdBQUcsTUFBTTtBQUNoQixTQUFPLFVBQVUsT0FBTyxNQUFNO0FBQ2hDLENBQUM7QUFFRCxLQUFLLGdEQUFnRCxZQUFZO0FBQy9ELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLEtBQUssSUFBSSxNQUFNLHFCQUFxQixDQUFDO0FBQzNDLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQzFDLENBQUM7QUFFRCxLQUFLLDZCQUE2QixZQUFZO0FBQzVDLFFBQU0sRUFBRSxJQUFJLE1BQU0sSUFBSSxLQUFLLE1BQU07QUFDakMsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUUsT0FBTyxNQUFNLE1BQWdCLEdBQUcsSUFBSSxNQUFNLENBQUM7QUFDNUUsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxHQUFHLEVBQUUsR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUNsRCxRQUFNLEtBQUssSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUM1QixRQUFNLFVBQVUsTUFBTSxPQUFPLE1BQU07QUFDbkMsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLE1BQU0sT0FBTyxFQUFFLEdBQUcsTUFBTSxLQUFLLEtBQUssRUFBRSxHQUFHLEVBQUUsR0FBRyxNQUFNLE1BQU0sQ0FBQztBQUNoRSxRQUFNLEtBQUssSUFBSSxNQUFNLGNBQWMsQ0FBQztBQUNwQyxTQUFPLE1BQU0sTUFBTSxTQUFTLEtBQUssY0FBYyxFQUFFLFVBQVU7QUFDM0QsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDckMsQ0FBQzsiLAogICJuYW1lcyI6IFsianNvbiIsICJwbGFjZSIsICJMT05HRVNUIiwgInBsYWNlIiwgIkFOU1dFUkVEX1dJVEhJTiIsICJtZW1iZXJzIiwgInBsYWNlIiwgImpzb24iXQp9Cg==
