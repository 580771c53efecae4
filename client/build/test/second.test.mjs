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
function numbered(seq, channel, epoch) {
  return { type: "message", n: seq, sidewire: place(seq, channel, epoch) };
}
function resumed(logs, connection_id = "c1") {
  const entries = logs.map((log) => ({ complete: true, ...log }));
  return { type: "resumed", connection_id, logs: entries };
}

// test/second.test.ts
var MINUTE2 = 6e4;
async function live(stage, wire, ms) {
  for (let passed = 0; passed < ms; passed += 1e4) {
    const asked = wire.ofType("resume").length;
    await stage.world.pass(Math.min(1e4, ms - passed));
    wire.get({ type: "pong" });
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
  await live(stage, first, 25e3);
  first.get({ type: "chunk", n: 3, sidewire: { stream: "r1", n: 3 } });
  assert.deepEqual(stage.numbers(), [1, 2, 3]);
  await live(stage, first, 9e4);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9zZWNvbmQudGVzdC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvZnJhbWVzLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zZW5kZXIudHMiLCAiLi4vLi4vc3JjL3NvY2tldC50cyIsICIuLi8uLi90ZXN0L3dvcmxkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgeyBudW1iZXJlZCwgcGxhY2UsIHJlc3VtZWQsIFN0YWdlLCBXb3JsZCwgdHlwZSBGYWtlV2lyZSB9IGZyb20gXCIuL3dvcmxkLnRzXCI7XG5cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcblxuLyoqIEFuc3dlcnMgd2hhdCB0aGUgY2xpZW50IGFza3MsIHNvIHRoYXQgdGhlIGNvbm5lY3Rpb24gbGl2ZXMuICovXG5hc3luYyBmdW5jdGlvbiBsaXZlKHN0YWdlOiBTdGFnZSwgd2lyZTogRmFrZVdpcmUsIG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChsZXQgcGFzc2VkID0gMDsgcGFzc2VkIDwgbXM7IHBhc3NlZCArPSAxMF8wMDApIHtcbiAgICBjb25zdCBhc2tlZCA9IHdpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aDtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKE1hdGgubWluKDEwXzAwMCwgbXMgLSBwYXNzZWQpKTtcbiAgICB3aXJlLmdldCh7IHR5cGU6IFwicG9uZ1wiIH0pO1xuICAgIGlmICh3aXJlLm9mVHlwZShcInJlc3VtZVwiKS5sZW5ndGggPiBhc2tlZCkgd2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICB9XG59XG5cbi8qKiBVbnRpbCB0aGUgc2Vjb25kIGNvbm5lY3Rpb24gaXMgYXNrZWQgZm9yLiAqL1xuYXN5bmMgZnVuY3Rpb24gYWdlZChvcHRpb25zID0ge30pOiBQcm9taXNlPHsgc3RhZ2U6IFN0YWdlOyBmaXJzdDogRmFrZVdpcmU7IHNlY29uZDogRmFrZVdpcmUgfT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4ob3B0aW9ucyk7XG4gIGNvbnN0IGZpcnN0ID0gc3RhZ2Uud2lyZTtcbiAgYXdhaXQgbGl2ZShzdGFnZSwgZmlyc3QsIDExMCAqIE1JTlVURSk7XG4gIGNvbnN0IHNlY29uZCA9IHN0YWdlLndpcmU7XG4gIGFzc2VydC5ub3RFcXVhbChmaXJzdCwgc2Vjb25kKTtcbiAgcmV0dXJuIHsgc3RhZ2UsIGZpcnN0LCBzZWNvbmQgfTtcbn1cblxuZm9yIChjb25zdCBbZHJhdywgbWludXRlc10gb2YgW1swLCAxMDVdLCBbMC41LCAxMTBdLCBbMSwgMTE1XV0gYXMgY29uc3QpIHtcbiAgdGVzdChgb3BlbnMgYSBzZWNvbmQgY29ubmVjdGlvbiBhZnRlciAke21pbnV0ZXN9IG1pbnV0ZXMsIHdoZXJlIHRoZSBkcmF3IGlzICR7ZHJhd31gLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3Qgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgICB3b3JsZC5kcmF3ID0gZHJhdztcbiAgICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oe30sIHdvcmxkKTtcbiAgICBjb25zdCBmaXJzdCA9IHN0YWdlLndpcmU7XG4gICAgYXdhaXQgbGl2ZShzdGFnZSwgZmlyc3QsIG1pbnV0ZXMgKiBNSU5VVEUgLSAxKTtcbiAgICBhc3NlcnQuZXF1YWwod29ybGQud2lyZXMubGVuZ3RoLCAxKTtcbiAgICBhd2FpdCB3b3JsZC5wYXNzKDEpO1xuICAgIGFzc2VydC5lcXVhbCh3b3JsZC53aXJlcy5sZW5ndGgsIDIpO1xuICAgIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIGZhbHNlKTtcbiAgfSk7XG59XG5cbnRlc3QoXCJyZXN1bWVzIHRoZSBzZWNvbmQgYmVmb3JlIHRoZSBmaXJzdCBpcyBjbG9zZWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIGZhbHNlKTtcbiAgc2Vjb25kLmFjY2VwdCgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlY29uZC5mcmFtZXNbMF0/LmFmdGVyLCBbcGxhY2UoNDApXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2Vjb25kLmZyYW1lc1swXT8ud2FzLCBbXCJjMVwiXSk7XG4gIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIGZhbHNlLCBcInRoZSBzZWNvbmQgaGFzIG5vdCByZXN1bWVkXCIpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LnJlYWR5U3RhdGUsIDEpO1xuICBzZWNvbmQuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0sIFwiYzJcIikpO1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCB0cnVlKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5yZWFkeVN0YXRlLCAxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS50ZWxsaW5ncyhcInJlY29ubmVjdFwiKSwgW10pO1xuICBzZWNvbmQuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDFdKTtcbn0pO1xuXG50ZXN0KFwid2hpbGUgdGhlcmUgYXJlIHR3bywgZWFjaCBmcmFtZSBjb21lcyBvbmNlIGFuZCBpbiBvcmRlclwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UsIGZpcnN0LCBzZWNvbmQgfSA9IGF3YWl0IGFnZWQoKTtcbiAgc2Vjb25kLmFjY2VwdCgpO1xuICBmaXJzdC5nZXQobnVtYmVyZWQoNDEpKTtcbiAgc2Vjb25kLmdldChudW1iZXJlZCg0MSkpO1xuICBzZWNvbmQuZ2V0KG51bWJlcmVkKDQzKSk7XG4gIGZpcnN0LmdldChudW1iZXJlZCg0MikpO1xuICBmaXJzdC5nZXQoeyB0eXBlOiBcImNodW5rXCIsIG46IDEsIHNpZGV3aXJlOiB7IHN0cmVhbTogXCJyMVwiLCBuOiAxIH0gfSk7XG4gIHNlY29uZC5nZXQoeyB0eXBlOiBcImNodW5rXCIsIG46IDEsIHNpZGV3aXJlOiB7IHN0cmVhbTogXCJyMVwiLCBuOiAxIH0gfSk7XG4gIHNlY29uZC5nZXQocmVzdW1lZChbcGxhY2UoNDMpXSwgXCJjMlwiKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDEsIDQyLCA0MywgMV0pO1xufSk7XG5cbnRlc3QoXCJ0YWtlcyBhIG5ldyB0b2tlbiBmb3IgdGhlIHNlY29uZFwiLCBhc3luYyAoKSA9PiB7XG4gIGxldCBhc2tlZCA9IDA7XG4gIGNvbnN0IHsgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKHsgdG9rZW46ICgpID0+IGB0JHsrK2Fza2VkfWAgfSk7XG4gIGFzc2VydC5tYXRjaChzZWNvbmQudXJsLCAvdG9rZW49dDIkLyk7XG59KTtcblxudGVzdChcImEgc3RyZWFtIHRoYXQgcnVucyBvdmVyIHRoZSBmaXJzdCBpcyByZWFkIHRvIGl0cyBlbmRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIGZpcnN0LmdldCh7IHR5cGU6IFwiY2h1bmtcIiwgbjogMSwgc2lkZXdpcmU6IHsgc3RyZWFtOiBcInIxXCIsIG46IDEgfSB9KTtcbiAgc2Vjb25kLmFjY2VwdCgpO1xuICBzZWNvbmQuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0sIFwiYzJcIikpO1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCBmYWxzZSk7XG4gIGZpcnN0LmdldCh7IHR5cGU6IFwiY2h1bmtcIiwgbjogMiwgc2lkZXdpcmU6IHsgc3RyZWFtOiBcInIxXCIsIG46IDIgfSB9KTtcbiAgZmlyc3QuZ2V0KHsgdHlwZTogXCJ0eXBpbmdcIiwgbjogOTkgfSk7IC8vIHRoZSBzZWNvbmQgaGFzIGl0LCB0b29cbiAgYXdhaXQgbGl2ZShzdGFnZSwgZmlyc3QsIDI1XzAwMCk7XG4gIGZpcnN0LmdldCh7IHR5cGU6IFwiY2h1bmtcIiwgbjogMywgc2lkZXdpcmU6IHsgc3RyZWFtOiBcInIxXCIsIG46IDMgfSB9KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxLCAyLCAzXSk7XG4gIGF3YWl0IGxpdmUoc3RhZ2UsIGZpcnN0LCA5MF8wMDApO1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCB0cnVlKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMik7XG59KTtcblxudGVzdChcImEgZnJhbWUgdW5kZXIgd2F5IG92ZXIgdGhlIGZpcnN0IGdldHMgaXRzIGFuc3dlciB0aGVyZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UsIGZpcnN0LCBzZWNvbmQgfSA9IGF3YWl0IGFnZWQoKTtcbiAgY29uc3Qgc2VudCA9IHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIgfSk7XG4gIGNvbnN0IHsgaWQgfSA9IGZpcnN0Lmxhc3QoKTtcbiAgc2Vjb25kLmFjY2VwdCgpO1xuICBzZWNvbmQuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0sIFwiYzJcIikpO1xuICBhc3NlcnQuZXF1YWwoZmlyc3QuY2xvc2VkLCBmYWxzZSk7XG4gIGZpcnN0LmdldCh7IHR5cGU6IFwiYWNrXCIsIGluX3JlcGx5X3RvOiBpZCB9KTtcbiAgYXdhaXQgc2VudDtcbiAgYXNzZXJ0LmVxdWFsKGZpcnN0LmNsb3NlZCwgdHJ1ZSk7XG4gIHZvaWQgc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMiB9KTtcbiAgYXNzZXJ0LmVxdWFsKHNlY29uZC5sYXN0KCkubiwgMik7XG59KTtcblxudGVzdChcImEgc2Vjb25kIHRoYXQgaXMgcmVmdXNlZCBpcyB0cmllZCBhZ2FpbiwgYW5kIHRoZSBmaXJzdCBnb2VzIG9uXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgZmlyc3QsIHNlY29uZCB9ID0gYXdhaXQgYWdlZCgpO1xuICBzZWNvbmQuY3V0KDEwMDYpO1xuICBhd2FpdCBsaXZlKHN0YWdlLCBmaXJzdCwgMzBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMyk7XG4gIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIGZhbHNlKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5jbG9zZWQsIHVuZGVmaW5lZCk7XG4gIGZpcnN0LmdldChudW1iZXJlZCg0MSkpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzQxXSk7XG59KTtcblxudGVzdChcImlmIHRoZSBmaXJzdCBpcyBjdXQgbWVhbndoaWxlLCB0aGUgc2Vjb25kIHRha2VzIG92ZXJcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIHNlY29uZC5hY2NlcHQoKTtcbiAgZmlyc3QuY3V0KDEwMDEpO1xuICBzZWNvbmQuZ2V0KHsgdHlwZTogXCJtaXNzZWRcIiwgZnJhbWVzOiBbbnVtYmVyZWQoNDEpXSB9KTtcbiAgc2Vjb25kLmdldChyZXN1bWVkKFtwbGFjZSg0MSldLCBcImMyXCIpKTtcbiAgc2Vjb25kLmdldChudW1iZXJlZCg0MikpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzQxLCA0Ml0pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDIwXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDIsIFwibm8gdGhpcmQgb25lXCIpO1xufSk7XG5cbnRlc3QoXCJpZiB0aGUgZmlyc3QgaXMgY3V0IGJlZm9yZSB0aGUgc2Vjb25kIGlzIHRoZXJlLCB0aGUgc2Vjb25kIGlzIHRoZSBjb25uZWN0aW9uXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgZmlyc3QsIHNlY29uZCB9ID0gYXdhaXQgYWdlZCgpO1xuICBmaXJzdC5jdXQoMTAwMSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoNV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud29ybGQud2lyZXMubGVuZ3RoLCAyKTtcbiAgc2Vjb25kLmFjY2VwdCgpO1xuICBzZWNvbmQuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0sIFwiYzJcIikpO1xuICBzZWNvbmQuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDFdKTtcbn0pO1xuXG50ZXN0KFwidGhlIHNlY29uZCBpcyByZXBsYWNlZCBpbiBpdHMgdHVyblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UsIHNlY29uZCB9ID0gYXdhaXQgYWdlZCgpO1xuICBzZWNvbmQuYWNjZXB0KCk7XG4gIHNlY29uZC5nZXQocmVzdW1lZChbcGxhY2UoNDApXSwgXCJjMlwiKSk7XG4gIGF3YWl0IGxpdmUoc3RhZ2UsIHNlY29uZCwgMTEwICogTUlOVVRFKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMyk7XG4gIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2Uud2lyZS5mcmFtZXNbMF0/LndhcywgW1wiYzFcIiwgXCJjMlwiXSk7XG59KTtcblxudGVzdChcImFuIGFwcCB0aGF0IGNsb3NlcyBtZWFud2hpbGUgY2xvc2VzIGJvdGhcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlLCBmaXJzdCwgc2Vjb25kIH0gPSBhd2FpdCBhZ2VkKCk7XG4gIHN0YWdlLnNvY2tldC5jbG9zZSgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtmaXJzdC5jbG9zZWQsIHNlY29uZC5jbG9zZWRdLCBbdHJ1ZSwgdHJ1ZV0pO1xufSk7XG4iLCAiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBBc2tzIHRoZSBzZXJ2ZXIsIG92ZXIgb25lIGNvbm5lY3Rpb24sIHdoYXQgd2FzIG1pc3NlZDogYXQgaXRzIGJlZ2lubmluZywgYXQgYSBob2xlLCBhbmQgbm93IGFuZCB0aGVuLiAqL1xuXG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgRnJhbWUsIHR5cGUgTG9nRW50cnksIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHR5cGUgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5cbi8qKiBBIGZyYW1lIHRoYXQgYW5vdGhlciBvbmUgaGFzIG92ZXJ0YWtlbiBjb21lcyB3aXRoaW4gdGhpcy4gKi9cbmNvbnN0IEhPTEVfRlJPTSA9IDMwMDtcbmNvbnN0IEhPTEVfVE8gPSA3MDA7XG4vKiogU28gbG9uZyBhZnRlciBhIHF1ZXN0aW9uIGl0IGlzIGFza2VkIGFnYWluLiAqL1xuY29uc3QgQUdBSU4gPSBbMl8wMDAsIDVfMDAwLCAxMF8wMDBdO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgdGhlIGxhc3Qgb25lIHdlIGdvIG9uIHdpdGhvdXQuIEFuIG9sZGVyIHNlcnZlciwgd2hpY2ggc2F5cyBub3RoaW5nLCBpcyBnaXZlbiBhcyBsb25nLiAqL1xuY29uc3QgU0lMRU5DRSA9IDEwXzAwMDtcblxuZXhwb3J0IGludGVyZmFjZSBBc2tpbmdPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgLyoqIEFuIGlkIGZvciBhIHF1ZXN0aW9uLCBzbyB0aGF0IGFuIGVycm9yIGNhbiBiZSB0b2xkIGZyb20gb3RoZXJzLiAqL1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogRWFybGllciBjb25uZWN0aW9ucywgd2hvc2Ugb3duIGZyYW1lcyBhcmUgbm90IHRvIGNvbWUgYmFjay4gKi9cbiAgd2FzKCk6IHN0cmluZ1tdO1xuICAvKiogVGhlIHNlcnZlciBoYXMgYW5zd2VyZWQsIG9yIHdlIGdvIG9uIHdpdGhvdXQuICovXG4gIHNldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZy4gYGFja3NgOiBpdCBpcyBuZXcgZW5vdWdoIHRvIGFja25vd2xlZGdlIGZyYW1lcy4gKi9cbiAgcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBBc2tpbmcge1xuICAvKiogUXVlc3Rpb25zIHdpdGhvdXQgYW4gYW5zd2VyLiAqL1xuICBvcGVuID0gMDtcbiAgcmVhZG9ubHkgI2xpbms6IExpbms7XG4gIHJlYWRvbmx5ICNvd25lcjogQXNraW5nT3duZXI7XG4gICNpZHMgPSBuZXcgU2V0PHVua25vd24+KCk7XG4gICN0cmllcyA9IDA7XG4gICN3YWl0aW5nOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IobGluazogTGluaywgb3duZXI6IEFza2luZ093bmVyKSB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBJcyBhIHF1ZXN0aW9uIHVuZGVyIHdheSwgb3IgYWJvdXQgdG8gYmUgYXNrZWQ/ICovXG4gIGdldCBidXN5KCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3dhaXRpbmc7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuI3dhaXRpbmc/LigpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB1bmRlZmluZWQ7XG4gIH1cblxuICBhc2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgbmV4dElkLCB3YXMgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IFtmaXJzdCwgaWRdID0gWyFvcmRlci5rbm93biAmJiB0aGlzLiN0cmllcyA9PT0gMCwgbmV4dElkKCldO1xuICAgIGNvbnN0IFthZnRlciwgZWFybGllcl0gPSBbb3JkZXIuYXNrKCksIHdhcygpXTtcbiAgICB0aGlzLiNpZHMuYWRkKGlkKTtcbiAgICB0aGlzLm9wZW4rKztcbiAgICB0aGlzLiN0cmllcysrO1xuICAgIHRoaXMuI2xpbmsuc2VuZChcbiAgICAgIEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJyZXN1bWVcIiwgaWQsIC4uLihhZnRlci5sZW5ndGggJiYgeyBhZnRlciB9KSwgLi4uKGVhcmxpZXIubGVuZ3RoICYmIHsgd2FzOiBlYXJsaWVyIH0pIH0pLFxuICAgICk7XG4gICAgaWYgKGZpcnN0KSB0aGlzLiN3YWl0KFNJTEVOQ0UsICgpID0+IHRoaXMuI3NpbGVuY2UoKSk7XG4gICAgZWxzZSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIEEgZnJhbWUgaGFzIGNvbWU6IGlzIG9uZSBtaXNzaW5nIGJlZm9yZSBpdD8gKi9cbiAgbG9vaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHtcbiAgICAgIGlmICh0aGlzLm9wZW4gPT09IDApIHRoaXMuI2RvbmUoKTtcbiAgICB9IGVsc2UgaWYgKCF0aGlzLmJ1c3kpIHtcbiAgICAgIHRoaXMuI3dhaXQoYmV0d2VlbihIT0xFX0ZST00sIEhPTEVfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4ge1xuICAgICAgICB0aGlzLnN0b3AoKTtcbiAgICAgICAgaWYgKG9yZGVyLmJyb2tlbikgdGhpcy5hc2soKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwicmVzdW1lZFwiLFx1MjAyNn1gICovXG4gIHJlc3VtZWQoZnJhbWU6IE1lbWJlcnMpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBzZXR0bGVkIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBlbnRyaWVzID0gKGZyYW1lLmxvZ3MgYXMgdW5rbm93bltdKS5maWx0ZXIobWVtYmVycyk7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgaWYgKGVudHJpZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aGlzLiNwbGFpbih0cnVlKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgb3JkZXIucmVzdW1lZChlbnRyaWVzIGFzIHVua25vd24gYXMgTG9nRW50cnlbXSk7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHRoaXMuI2RvbmUoKTtcbiAgICBzZXR0bGVkKHRoaXMuI2xpbmssIFN0cmluZyhmcmFtZS5jb25uZWN0aW9uX2lkKSk7XG4gIH1cblxuICAvKiogSXMgdGhpcyBlcnJvciBvdXIgcXVlc3Rpb24ncz8gKi9cbiAgZXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI2lkcy5kZWxldGUoZnJhbWUuaW5fcmVwbHlfdG8pKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgLy8gSXRzIHRhYmxlIGRvZXMgbm90IHNlcnZlOiBpdCBtYXkgYmUgYXNrZWQgYWdhaW4uIEFueSBvdGhlciBlcnJvciBpcyBhbiBvbGRlciBzZXJ2ZXIncy5cbiAgICBpZiAoZnJhbWUuY29kZSA9PT0gXCJpbnRlcm5hbFwiKSB0aGlzLiNhZ2FpbigpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIGNvbnN0IHdhaXQgPSBBR0FJTlt0aGlzLiN0cmllcyAtIDFdO1xuICAgIHRoaXMuI3dhaXQod2FpdCA/PyBTSUxFTkNFLCAoKSA9PiAod2FpdCA9PT0gdW5kZWZpbmVkID8gdGhpcy4jZ2l2ZVVwKCkgOiB0aGlzLmFzaygpKSk7XG4gIH1cblxuICAjc2lsZW5jZSgpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICAvLyBOdW1iZXJlZCBmcmFtZXMgaGF2ZSBjb21lLCBzbyB0aGVyZSBpcyBhIGxvZy5cbiAgICBpZiAob3JkZXIuaG9sZHMpIHRoaXMuI2dpdmVVcCgpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICB9XG5cbiAgI2dpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIub3JkZXIuZ2l2ZVVwKCk7XG4gICAgdGhpcy4jb3duZXIuc2V0dGxlZCh0aGlzLiNsaW5rKTtcbiAgfVxuXG4gICNwbGFpbihhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLnBsYWluKHRoaXMuI2xpbmssIGFja3MpO1xuICB9XG5cbiAgI2RvbmUoKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jdHJpZXMgPSAwO1xuICB9XG5cbiAgI3dhaXQobXM6IG51bWJlciwgcnVuOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHRoaXMuI293bmVyLmVudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG59XG4iLCAiLyoqIFdoYXQgdGhlIGNsaWVudCBoYXMgb2YgdGhlIHdvcmxkIGFyb3VuZCBpdC4gVGVzdHMgaGFuZCBpbiB0aGVpciBvd24uICovXG5cbi8qKiBXaGF0IHRoZSBjbGllbnQgdXNlcyBvZiBhIGBXZWJTb2NrZXRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlIHtcbiAgcmVhZG9ubHkgYnVmZmVyZWRBbW91bnQ6IG51bWJlcjtcbiAgb25vcGVuOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uZXJyb3I6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgY2xvc2UoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZDtcbn1cblxudHlwZSBXaXJlQ2xhc3MgPSBuZXcgKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSA9PiBXaXJlO1xuXG5leHBvcnQgdHlwZSBDYW5jZWwgPSAoKSA9PiB2b2lkO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVudmlyb25tZW50IHtcbiAgLyoqIFVuaXggbWlsbGlzZWNvbmRzLiBPbmx5IHRoZSBlbmQgb2YgYSB0b2tlbiBpcyBjb21wYXJlZCB3aXRoIGl0LCBzbyBhIGNsb2NrIHRoYXQganVtcHMgZG9lcyBubyBvdGhlciBoYXJtLiAqL1xuICBub3coKTogbnVtYmVyO1xuICAvKiogRnJvbSAwIHRvIDEuICovXG4gIHJhbmRvbSgpOiBudW1iZXI7XG4gIC8qKiBSdW5zIHRoaXMgbGF0ZXIsIHVubGVzcyB0aGUgZnVuY3Rpb24gdGhhdCBpdCByZXR1cm5zIGlzIGNhbGxlZCBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbDtcbiAgb3Blbih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmU7XG4gIC8qKiBEb2VzIHRoZSBzZXJ2ZXIgYW5zd2VyIGF0IGFsbD8gQSBicm93c2VyIGRvZXMgbm90IHRlbGwgYSByZWZ1c2VkIGhhbmRzaGFrZSBmcm9tIGEgYnJva2VuIG5ldHdvcmsuICovXG4gIHJlYWNoYWJsZSh1cmw6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj47XG4gIC8qKiBXaGVyZSBgb25saW5lYCwgYHBhZ2VoaWRlYCBhbmQgYHBhZ2VzaG93YCBjb21lIGZyb20uICovXG4gIHBhZ2U6IFBhcnRpYWw8RXZlbnRUYXJnZXQ+O1xufVxuXG4vKiogQSB0aW1lcidzIGxvbmdlc3QgdGltZTogYSBsb25nZXIgb25lIGVuZHMgYXQgb25jZS4gKi9cbmNvbnN0IExPTkdFU1QgPSAyICoqIDMxIC0gMTtcblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWxFbnZpcm9ubWVudCh3aXJlOiB1bmtub3duKTogRW52aXJvbm1lbnQge1xuICByZXR1cm4ge1xuICAgIG5vdzogRGF0ZS5ub3csXG4gICAgcmFuZG9tOiBNYXRoLnJhbmRvbSxcbiAgICBhZnRlcihtcywgcnVuKSB7XG4gICAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocnVuLCBNYXRoLm1pbihtcywgTE9OR0VTVCkpO1xuICAgICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgfSxcbiAgICBvcGVuOiAodXJsLCBwcm90b2NvbHMpID0+IG5ldyAoKHdpcmUgPz8gV2ViU29ja2V0KSBhcyBXaXJlQ2xhc3MpKHVybCwgcHJvdG9jb2xzKSxcbiAgICBhc3luYyByZWFjaGFibGUodXJsKSB7XG4gICAgICB0cnkge1xuICAgICAgICBhd2FpdCBmZXRjaCh1cmwucmVwbGFjZSgvXndzLywgXCJodHRwXCIpLnJlcGxhY2UoL1xcPy4qLywgXCJcIiksIHsgbWV0aG9kOiBcIkhFQURcIiwgbW9kZTogXCJuby1jb3JzXCIgfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9LFxuICAgIHBhZ2U6IGdsb2JhbFRoaXMgYXMgUGFydGlhbDxFdmVudFRhcmdldD4sXG4gIH07XG59XG4iLCAiLyoqIE9uZSBXZWJTb2NrZXQncyBsaWZlOiB0aGUgaGFuZHNoYWtlLCBwaW5ncywgdGhlIGVuZC4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFza2luZyB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuXG4vKiogQSBoYW5kc2hha2UgbGFzdHMgMjkgcyBhdCBtb3N0LiAqL1xuY29uc3QgSEFORFNIQUtFID0gMzVfMDAwO1xuY29uc3QgUElOR19FVkVSWSA9IDMwXzAwMDtcbmNvbnN0IFVOQU5TV0VSRUQgPSAyO1xuLyoqIEFQSSBHYXRld2F5IGN1dHMgYSBjb25uZWN0aW9uIGFmdGVyIHR3byBob3Vycy4gKi9cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcbmNvbnN0IFJFTkVXX0ZST00gPSAxMDUgKiBNSU5VVEU7XG5jb25zdCBSRU5FV19UTyA9IDExNSAqIE1JTlVURTtcblxuZXhwb3J0IGludGVyZmFjZSBFbmQge1xuICBjb2RlOiBudW1iZXI7XG4gIHJlYXNvbjogc3RyaW5nO1xuICB3YXNDbGVhbjogYm9vbGVhbjtcbn1cblxuLyoqIEFuIGVuZCB0aGF0IHRoZSBjbGllbnQgaXRzZWxmIGhhcyBzZWVuLiBBUEkgR2F0ZXdheSdzIGFyZSBiZWxvdyA0MDAwLiAqL1xuZXhwb3J0IGNvbnN0IGVuZGVkID0gKHJlYXNvbjogc3RyaW5nLCBjb2RlID0gNDAwMCk6IEVuZCA9PiAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBmYWxzZSB9KTtcblxuZXhwb3J0IGludGVyZmFjZSBMaW5rT3duZXIge1xuICBvcGVuZWQobGluazogTGluayk6IHZvaWQ7XG4gIGhlYXJkKGxpbms6IExpbmssIHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGVuZGVkKGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZDtcbiAgLyoqIEl0IGlzIHRpbWUgdG8gcGluZy4gKi9cbiAgdGljayhsaW5rOiBMaW5rLCBjb3VudDogbnVtYmVyKTogdm9pZDtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG9sZDogYW5vdGhlciBvbmUgc2hvdWxkIHRha2UgaXRzIHBsYWNlLiAqL1xuICBhZ2VkKGxpbms6IExpbmspOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgTGluayB7XG4gIG9wZW5lZCA9IGZhbHNlO1xuICAvKiogRnJhbWVzIG1heSBiZSBzZW50OiBgcmVzdW1lYCBoYXMgYmVlbiBhbnN3ZXJlZCwgb3IgdGFrZXMgdG9vIGxvbmcuICovXG4gIHJlYWR5ID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2c6IGZyYW1lcyBhcmUgcGFzc2VkIG9uIGFzIHRoZXkgY29tZS4gKi9cbiAgcGxhaW4gPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgYWNrbm93bGVkZ2VzIGZyYW1lcy4gKi9cbiAgYWNrcyA9IHRydWU7XG4gIC8qKiBBbm90aGVyIGNvbm5lY3Rpb24gaGFzIHRha2VuIGl0cyBwbGFjZSwgYW5kIGl0IGVuZHMgd2hlbiBub3RoaW5nIHJ1bnMgb24gaXQgYW55IG1vcmUuICovXG4gIGRyYWluaW5nID0gZmFsc2U7XG4gIGFza2luZzogQXNraW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjd2lyZTogV2lyZTtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXI7XG4gICN0aW1lcnM6IENhbmNlbFtdID0gW107XG4gICN0aWNrcyA9IDA7XG4gICN1bmFuc3dlcmVkID0gMDtcbiAgI292ZXIgPSBmYWxzZTtcbiAgI3N0cmVhbWVkID0gMDtcbiAgI3N0cmVhbWVkQmVmb3JlID0gMDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG93bmVyOiBMaW5rT3duZXIsIHdpcmU6IFdpcmUsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gICAgdGhpcy4jd2lyZSA9IHdpcmU7XG4gICAgdGhpcy50b2tlbiA9IHRva2VuO1xuICAgIHRoaXMuYWZ0ZXIoSEFORFNIQUtFLCAoKSA9PiB0aGlzLm9wZW5lZCB8fCB0aGlzLmVuZChlbmRlZChcInRoZSBoYW5kc2hha2UgdGFrZXMgdG9vIGxvbmdcIikpKTtcbiAgICB3aXJlLm9ub3BlbiA9ICgpID0+IHtcbiAgICAgIHRoaXMub3BlbmVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuYWZ0ZXIoYmV0d2VlbihSRU5FV19GUk9NLCBSRU5FV19UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiBvd25lci5hZ2VkKHRoaXMpKTtcbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgb3duZXIub3BlbmVkKHRoaXMpO1xuICAgIH07XG4gICAgd2lyZS5vbm1lc3NhZ2UgPSAoZXZlbnQ6IHsgZGF0YTogdW5rbm93biB9KSA9PiB7XG4gICAgICB0aGlzLiN1bmFuc3dlcmVkID0gMDtcbiAgICAgIG93bmVyLmhlYXJkKHRoaXMsIFN0cmluZyhldmVudC5kYXRhKSk7XG4gICAgfTtcbiAgICB3aXJlLm9uY2xvc2UgPSAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH06IEVuZCkgPT4gdGhpcy5lbmQoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH0pO1xuICAgIHdpcmUub25lcnJvciA9ICgpID0+IHt9OyAvLyBgY2xvc2VgIGZvbGxvd3NcbiAgfVxuXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiN3aXJlLmJ1ZmZlcmVkQW1vdW50O1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5vcGVuZWQgJiYgIXRoaXMuI292ZXIpIHRoaXMuI3dpcmUuc2VuZCh0ZXh0KTtcbiAgfVxuXG4gIC8qKiBIYXMgYSBzdHJlYW0ncyByZWNvcmQgY29tZSB3aXRoaW4gdGhlIGxhc3QgaGFsZiBtaW51dGUgb3Igc28/ICovXG4gIGdldCBzdHJlYW1pbmcoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3N0cmVhbWVkQmVmb3JlICsgdGhpcy4jc3RyZWFtZWQgPiAwO1xuICB9XG5cbiAgc3RyZWFtZWQoKTogdm9pZCB7XG4gICAgdGhpcy4jc3RyZWFtZWQrKztcbiAgfVxuXG4gIC8qKiBMZWF2ZXMgdGhlIFdlYlNvY2tldCwgd2l0aG91dCBhIHdvcmQgdG8gdGhlIG93bmVyLiBBIGRlYWQgb25lIHRha2VzIG1pbnV0ZXMgdG8gY2xvc2UgYnkgaXRzZWxmLiAqL1xuICBkcm9wKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI292ZXIgPSB0cnVlO1xuICAgIHRoaXMuYXNraW5nPy5zdG9wKCk7XG4gICAgZm9yIChjb25zdCBjYW5jZWwgb2YgdGhpcy4jdGltZXJzKSBjYW5jZWwoKTtcbiAgICB0aGlzLiN3aXJlLm9ub3BlbiA9IHRoaXMuI3dpcmUub25tZXNzYWdlID0gdGhpcy4jd2lyZS5vbmNsb3NlID0gbnVsbDtcbiAgICB0aGlzLiN3aXJlLmNsb3NlKGNvZGUsIHJlYXNvbik7XG4gIH1cblxuICAvKiogUnVucyB0aGlzIHVubGVzcyB0aGUgY29ubmVjdGlvbiBlbmRzIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXJzLnB1c2godGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bikpO1xuICB9XG5cbiAgZW5kKGVuZDogRW5kKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI292ZXIpIHJldHVybjtcbiAgICB0aGlzLmRyb3AoKTtcbiAgICB0aGlzLiNvd25lci5lbmRlZCh0aGlzLCBlbmQpO1xuICB9XG5cbiAgI3BpbmdMYXRlcigpOiB2b2lkIHtcbiAgICB0aGlzLmFmdGVyKFBJTkdfRVZFUlksICgpID0+IHtcbiAgICAgIGlmICh0aGlzLiN1bmFuc3dlcmVkID49IFVOQU5TV0VSRUQpIHtcbiAgICAgICAgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgc2VydmVyIGRvZXMgbm90IGFuc3dlclwiKSk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgdGhpcy4jc3RyZWFtZWRCZWZvcmUgPSB0aGlzLiNzdHJlYW1lZDtcbiAgICAgIHRoaXMuI3N0cmVhbWVkID0gMDtcbiAgICAgIHRoaXMuI293bmVyLnRpY2sodGhpcywgKyt0aGlzLiN0aWNrcyk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCBtdXN0IGJlIGFuc3dlcmVkLiAqL1xuICBleHBlY3QoKTogdm9pZCB7XG4gICAgdGhpcy4jdW5hbnN3ZXJlZCsrO1xuICB9XG59XG4iLCAiLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlLiAqL1xuXG5pbXBvcnQgeyBtZW1iZXJzLCByZWFkUGxhY2VzLCB0eXBlIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb25TdG9yYWdlIHtcbiAgZ2V0SXRlbShrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGw7XG4gIHNldEl0ZW0oa2V5OiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkO1xuICByZW1vdmVJdGVtKGtleTogc3RyaW5nKTogdm9pZDtcbn1cblxuaW50ZXJmYWNlIFNhdmVkIHtcbiAgYnk6IHN0cmluZztcbiAgYWZ0ZXI/OiB1bmtub3duO1xuICB3YXM/OiB1bmtub3duO1xufVxuXG5jb25zdCBNT1NUX1NBVkVEID0gODtcblxuLyoqXG4gKiBQb3NpdGlvbnMgbGllIGluIHRoZSBzdG9yYWdlIG9ubHkgd2hpbGUgbm8gcGFnZSB1c2VzIHRoZW06IHRoZXkgYXJlIHdyaXR0ZW4gd2hlbiBhIHBhZ2UgZ29lcywgYW5kXG4gKiB0YWtlbiBvdXQgd2hlbiBvbmUgY29tZXMuIEEgZHVwbGljYXRlZCB0YWIgZ2V0cyBhIGNvcHkgb2YgdGhlIHN0b3JhZ2UsIGFuZCBmcmFtZXMgc2hhcmUgb25lOyBzb1xuICogbmVpdGhlciBmaW5kcyB0aGUgcG9zaXRpb25zIG9mIGEgcGFnZSB0aGF0IGxpdmVzLlxuICovXG5leHBvcnQgY2xhc3MgTWVtb3J5IHtcbiAgcmVhZG9ubHkgI3N0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI293bmVyOiBzdHJpbmc7XG4gIGtleSA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3Ioc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkLCBvd25lcjogc3RyaW5nKSB7XG4gICAgdGhpcy4jc3RvcmFnZSA9IHN0b3JhZ2U7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBUaGUgbmV3ZXN0IHRoYXQgYW5vdGhlciBwYWdlIGhhcyBsZWZ0IGJlaGluZC4gKi9cbiAgdGFrZSgpOiB7IGFmdGVyOiBQbGFjZVtdOyB3YXM6IHN0cmluZ1tdIH0ge1xuICAgIGNvbnN0IHNhdmVkID0gdGhpcy4jcmVhZCgpO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gc2F2ZWQucG9wKCkgPz8ge307XG4gICAgdGhpcy4jd3JpdGUoc2F2ZWQpO1xuICAgIHJldHVybiB7IGFmdGVyOiByZWFkUGxhY2VzKGFmdGVyKSwgd2FzOiBBcnJheS5pc0FycmF5KHdhcykgPyB3YXMubWFwKFN0cmluZykgOiBbXSB9O1xuICB9XG5cbiAgc2F2ZShhZnRlcjogUGxhY2VbXSwgd2FzOiBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUoWy4uLnRoaXMuI290aGVycygpLCB7IGJ5OiB0aGlzLiNvd25lciwgYWZ0ZXIsIHdhcyB9XS5zbGljZSgtTU9TVF9TQVZFRCkpO1xuICB9XG5cbiAgLyoqIFRoZSBwYWdlIGhhcyBjb21lIGJhY2ssIGFuZCBsaXZlcyBvbi4gKi9cbiAgZGlzY2FyZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKHRoaXMuI290aGVycygpKTtcbiAgfVxuXG4gICNvdGhlcnMoKTogU2F2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMuI3JlYWQoKS5maWx0ZXIoKHsgYnkgfSkgPT4gYnkgIT09IHRoaXMuI293bmVyKTtcbiAgfVxuXG4gICNyZWFkKCk6IFNhdmVkW10ge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gSlNPTi5wYXJzZSh0aGlzLiNzdG9yYWdlPy5nZXRJdGVtKHRoaXMua2V5KSA/PyBcIlwiKS5maWx0ZXIobWVtYmVycyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gW107XG4gICAgfVxuICB9XG5cbiAgI3dyaXRlKHNhdmVkOiBTYXZlZFtdKTogdm9pZCB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChzYXZlZC5sZW5ndGgpIHRoaXMuI3N0b3JhZ2U/LnNldEl0ZW0odGhpcy5rZXksIEpTT04uc3RyaW5naWZ5KHNhdmVkKSk7XG4gICAgICBlbHNlIHRoaXMuI3N0b3JhZ2U/LnJlbW92ZUl0ZW0odGhpcy5rZXkpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gSXQgaXMgZnVsbCwgb3IgZm9yYmlkZGVuOiBhIHJlbG9hZCBiZWdpbnMgYW5ldy5cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogV2hhdCBhbiBhcHAgbWF5IHNheSBvZiBpdHMgc29ja2V0LiAqL1xuXG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uU3RvcmFnZSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuXG50eXBlIEFza2VkPFQ+ID0gVCB8ICgoKSA9PiBUIHwgUHJvbWlzZTxUPik7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVPcHRpb25zIHtcbiAgLyoqIGB3c3M6Ly9IT1NUL1NUQUdFP2Jvb2tpbmdfaWQ9MWA7IGEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdC4gKi9cbiAgdXJsOiBBc2tlZDxzdHJpbmc+O1xuICAvKiogQSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LCBhbmQgZm9yIGVhY2ggcmVuZXdhbC4gKi9cbiAgdG9rZW4/OiBBc2tlZDxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogV2hlcmUgdGhlIHRva2VuIGdvZXM6IGludG8gdGhlIHF1ZXJ5IChkZWZhdWx0KSwgb3IgYXMgdGhlIHN1YnByb3RvY29scyBgYmVhcmVyLCA8dG9rZW4+YC4gKi9cbiAgdG9rZW5Jbj86IFwicXVlcnlcIiB8IFwicHJvdG9jb2xcIjtcbiAgLyoqIEFza3MgZm9yIHdoYXQgd2FzIG1pc3NlZCAoZGVmYXVsdCkuICovXG4gIHJlc3VtZT86IGJvb2xlYW47XG4gIC8qKiBIYXMgZnJhbWVzIGFja25vd2xlZGdlZCAoZGVmYXVsdCkuICovXG4gIGFjaz86IGJvb2xlYW47XG4gIC8qKiBSZW5ld3MgYSBKV1QgdGhhdCBhIGB0b2tlbmAgZnVuY3Rpb24gZ2l2ZXMgYmVmb3JlIGl0cyBlbmQgKGRlZmF1bHQpLiAqL1xuICByZW5ldz86IGJvb2xlYW47XG4gIC8qKiBFbmRzIGFmdGVyIHNvIG1hbnkgYXR0ZW1wdHMgaW4gYSByb3c7IHdpdGhvdXQgaXQgdGhlcmUgaXMgbm8gZW5kLiAqL1xuICBtYXhBdHRlbXB0cz86IG51bWJlcjtcbiAgLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlOiBgc2Vzc2lvblN0b3JhZ2VgLiBGb3IgYXBwcyB0aGF0IGtlZXAgdGhlaXIgbWVzc2FnZXMsIHRvby4gKi9cbiAgc3RvcmFnZT86IFBvc2l0aW9uU3RvcmFnZTtcbiAgLyoqIEZvciBwcm9ncmFtcyB3aXRob3V0IGEgYFdlYlNvY2tldGAgb2YgdGhlaXIgb3duLCBzdWNoIGFzIE5vZGUgMjA6IHRoYXQgb2YgYHdzYC4gKi9cbiAgV2ViU29ja2V0PzogdW5rbm93bjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFuc3dlck9mPFQ+KGFza2VkOiBBc2tlZDxUPik6IFByb21pc2U8VD4ge1xuICByZXR1cm4gdHlwZW9mIGFza2VkID09PSBcImZ1bmN0aW9uXCIgPyBhd2FpdCAoYXNrZWQgYXMgKCkgPT4gVCB8IFByb21pc2U8VD4pKCkgOiBhc2tlZDtcbn1cblxuLyoqIFRoZSBVUkwgYW5kIHRoZSBzdWJwcm90b2NvbHMgb2YgYW4gYXR0ZW1wdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHVybDogc3RyaW5nLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMpOiB7IHVybDogc3RyaW5nOyBwcm90b2NvbHM6IHN0cmluZ1tdIH0ge1xuICBsZXQgbWFyayA9IHVybC5pbmNsdWRlcyhcIj9cIikgPyBcIiZcIiA6IFwiP1wiO1xuICBjb25zdCBhZGQgPSAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgdXJsICs9IGAke21hcmt9JHtuYW1lfT0ke2VuY29kZVVSSUNvbXBvbmVudCh2YWx1ZSl9YDtcbiAgICBtYXJrID0gXCImXCI7XG4gIH07XG4gIGlmIChvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2UpIGFkZChcInJlc3VtZVwiLCBcIjFcIik7XG4gIGlmIChvcHRpb25zLmFjayAhPT0gZmFsc2UpIGFkZChcImFja1wiLCBcIjFcIik7XG4gIGlmICh0b2tlbiA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbiAgaWYgKG9wdGlvbnMudG9rZW5JbiA9PT0gXCJwcm90b2NvbFwiKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW1wiYmVhcmVyXCIsIHRva2VuXSB9O1xuICBhZGQoXCJ0b2tlblwiLCB0b2tlbik7XG4gIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xufVxuIiwgIi8qKiBCcmluZ3MgbnVtYmVyZWQgZnJhbWVzIGludG8gdGhlIG9yZGVyIG9mIHRoZWlyIGxvZ3MsIGVhY2ggb25jZS4gUHVyZTogaXQga25vd3Mgbm8gc29ja2V0IGFuZCBubyB0aW1lci4gKi9cblxuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIEhlbGQ8Rj4ge1xuICBwbGFjZTogUGxhY2U7XG4gIC8qKiBOb3RoaW5nIHdoZXJlIHRoZSBudW1iZXIgYmVsb25ncyB0byBhIGZyYW1lIHRoYXQgdGhpcyBjbGllbnQgZG9lcyBub3QgZ2V0LiAqL1xuICBmcmFtZTogRiB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIExvZzxGPiB7XG4gIC8qKiBUaGUgbGFzdCBwbGFjZSB0aGF0IHdhcyBwYXNzZWQgb24uICovXG4gIGF0PzogUGxhY2U7XG4gIC8qKiBGcmFtZXMgYmVoaW5kIGEgaG9sZSwgb3Igb2YgYSBjb25uZWN0aW9uIHRoYXQgZG9lcyBub3Qga25vdyB5ZXQgd2hlcmUgaXQgc3RhbmRzLiAqL1xuICBoZWxkOiBNYXA8c3RyaW5nLCBIZWxkPEY+PjtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG5vdCBpbiB0aGlzIGNoYW5uZWwuICovXG4gIGxlZnQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBzZXJ2ZXIgbG9va3MgYXQgMjUwIGxvZ3Mgb2YgYSBxdWVzdGlvbi4gKi9cbmNvbnN0IExPR1NfQVNLRUQgPSAyNDA7XG4vKiogQVBJIEdhdGV3YXkgdGFrZXMgMzIgS2lCIGZyb20gYSBicm93c2VyLCBhbmQgbmFtZXMgbWF5IG5lZWQgZXNjYXBlcy4gKi9cbmNvbnN0IEJZVEVTX0FTS0VEID0gMjRfMDAwO1xuLyoqIE1vcmUgbG9ncyB0aGFuIHRoZXNlIGFyZSBmb3Jnb3R0ZW4gd2hlcmUgdGhlIGNsaWVudCBoYXMgbGVmdCB0aGVtLiAqL1xuY29uc3QgTE9HU19LRVBUID0gMjQwO1xuXG5jb25zdCBrZXlPZiA9ICh7IGVwb2NoLCBzZXEgfTogUGxhY2UpOiBzdHJpbmcgPT4gYCR7ZXBvY2h9ICR7c2VxfWA7XG5cbmV4cG9ydCBjbGFzcyBPcmRlcjxGPiB7XG4gIC8qKiBGcmFtZXMgYXJlIGhlbGQgdW50aWwgdGhlIHNlcnZlciBoYXMgc2FpZCB3aGVyZSB0aGUgY29ubmVjdGlvbiBzdGFuZHMuICovXG4gIGhvbGRpbmcgPSB0cnVlO1xuICByZWFkb25seSAjbG9ncyA9IG5ldyBNYXA8c3RyaW5nLCBMb2c8Rj4+KCk7XG4gIC8qKiBUaGUgbnVtYmVycyB0aGF0IG9wZW4gcXVlc3Rpb25zIG5hbWVkOyBiZWxvdyAwIHdoZXJlIHRoZXJlIHdhcyBubyByb29tIGZvciB0aGUgbG9nLiAqL1xuICAjYXNrZWQ6IE1hcDxzdHJpbmcsIG51bWJlcj5bXSA9IFtdO1xuICByZWFkb25seSAjZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkO1xuICByZWFkb25seSAjZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xuXG4gIGNvbnN0cnVjdG9yKGRlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZCwgZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGVsaXZlciA9IGRlbGl2ZXI7XG4gICAgdGhpcy4jZ2FwID0gZ2FwO1xuICB9XG5cbiAgLyoqIEhhcyB0aGUgc2VydmVyIGV2ZXIgc2FpZCB3aGVyZSB3ZSBzdGFuZD8gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuYXQpO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgdGhhdCB3YWl0PyAqL1xuICBnZXQgaG9sZHMoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5oZWxkLnNpemUgPiAwKTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIGJlaGluZCBhIGhvbGU/ICovXG4gIGdldCBicm9rZW4oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICF0aGlzLmhvbGRpbmcgJiYgdGhpcy5ob2xkcztcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRvIGdvIG9uIGZyb20uICovXG4gIHBvc2l0aW9ucygpOiBQbGFjZVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLmZsYXRNYXAoKGxvZykgPT4gbG9nLmF0ID8/IFtdKTtcbiAgfVxuXG4gIHJlc3RvcmUocGxhY2VzOiBQbGFjZVtdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMpIHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKS5hdCA9IHBsYWNlO1xuICB9XG5cbiAgLyoqIEEgbmV3IGNvbm5lY3Rpb246IGl0cyBxdWVzdGlvbnMgaGF2ZSBub3QgYmVlbiBhbnN3ZXJlZC4gKi9cbiAgYmVnaW4oKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gdHJ1ZTtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdGhhdCBhIHF1ZXN0aW9uIG5hbWVzLiAqL1xuICBhc2soKTogUGxhY2VbXSB7XG4gICAgY29uc3QgYXNrZWQgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIGNvbnN0IGFmdGVyOiBQbGFjZVtdID0gW107XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHRoaXMucG9zaXRpb25zKCkpIHtcbiAgICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KHBsYWNlKS5sZW5ndGggKyAxO1xuICAgICAgY29uc3QgZml0cyA9IGFmdGVyLmxlbmd0aCA8IExPR1NfQVNLRUQgJiYgYnl0ZXMgPCBCWVRFU19BU0tFRDtcbiAgICAgIGlmIChmaXRzKSBhZnRlci5wdXNoKHBsYWNlKTtcbiAgICAgIGFza2VkLnNldChwbGFjZS5jaGFubmVsID8/IFwiXCIsIGZpdHMgPyBwbGFjZS5zZXEgOiAtMSk7XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkLnB1c2goYXNrZWQpO1xuICAgIHJldHVybiBhZnRlcjtcbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGZyYW1lLCBvciB0aGUgbnVtYmVyIG9mIG9uZSB0aGF0IGlzIG5vdCBmb3IgdXMuICovXG4gIHRha2UocGxhY2U6IFBsYWNlLCBmcmFtZT86IEYpOiB2b2lkIHtcbiAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCk7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gcGxhY2UuZXBvY2ggJiYgcGxhY2Uuc2VxIDw9IGF0LnNlcSkgcmV0dXJuO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKHBsYWNlKTtcbiAgICBpZiAoIWxvZy5oZWxkLmdldChrZXkpPy5mcmFtZSkgbG9nLmhlbGQuc2V0KGtleSwgeyBwbGFjZSwgZnJhbWUgfSk7XG4gICAgZGVsZXRlIGxvZy5sZWZ0O1xuICAgIGlmICghdGhpcy5ob2xkaW5nKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYXlzIG9mIGVhY2ggbG9nIGFmdGVyIGl0IGhhcyBzZW50IHdoYXQgd2FzIG1pc3NlZC4gKi9cbiAgcmVzdW1lZChlbnRyaWVzOiBMb2dFbnRyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYXNrZWQgPSB0aGlzLiNhc2tlZC5zaGlmdCgpID8/IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2coZW50cnkuY2hhbm5lbCk7XG4gICAgICBpZiAoZW50cnkuam9pbmVkID09PSBmYWxzZSkge1xuICAgICAgICBsb2cubGVmdCA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3QgeyBjb21wbGV0ZSwgLi4ucGxhY2UgfSA9IGVudHJ5O1xuICAgICAgICB0aGlzLiNhbnN3ZXJlZChsb2csIHBsYWNlLCBjb21wbGV0ZSA9PT0gdHJ1ZSwgYXNrZWQuZ2V0KGVudHJ5LmNoYW5uZWwgPz8gXCJcIikgPz8gMCk7XG4gICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXI6IGdvZXMgb24gYmVoaW5kIHRoZSBob2xlcy4gKi9cbiAgZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgdGhpcy4jZmx1c2gobG9nKTtcbiAgICAgIGlmIChsb2cuaGVsZC5zaXplID4gMCkge1xuICAgICAgICB0aGlzLiNnYXAoY2hhbm5lbCB8fCB1bmRlZmluZWQpO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlcmUgaXMgbm8gbG9nOiB3aGF0IGlzIGhlbGQgd2FzIG9ubHkgbnVtYmVyZWQgYnkgY2hhbmNlLCBvciBieSBhIHNlcnZlciB0aGF0IHdlbnQgYmFjay4gKi9cbiAgcmVsZWFzZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI3NldHRsZShsb2cpO1xuICB9XG5cbiAgI2Fuc3dlcmVkKGxvZzogTG9nPEY+LCBuZXdlc3Q6IFBsYWNlLCBjb21wbGV0ZTogYm9vbGVhbiwgYXNrZWQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IG5ld2VzdC5lcG9jaCkge1xuICAgICAgLy8gTGl2ZSBmcmFtZXMgbWF5IGhhdmUgY29tZSBmdXJ0aGVyIHdoaWxlIHRoZSBhbnN3ZXIgd2FzIG9uIGl0cyB3YXkuIEEgcGxhY2UgdGhhdCB3YXMgYWxyZWFkeVxuICAgICAgLy8gYmVoaW5kIHRoZSBuZXdlc3Qgd2hlbiB3ZSBhc2tlZCBpcyBub25lIG9mIHRoaXMgbG9nLlxuICAgICAgY29uc3QgYWhlYWQgPSBhdC5zZXEgPiBuZXdlc3Quc2VxID8gYXNrZWQgPD0gbmV3ZXN0LnNlcSA6IGF0LnNlcSA9PT0gbmV3ZXN0LnNlcSAmJiBhdC5tYXJrID09PSBuZXdlc3QubWFyaztcbiAgICAgIGlmIChhaGVhZCkgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoIWNvbXBsZXRlIHx8IGFza2VkIDwgMCkgdGhpcy4jZ2FwKG5ld2VzdC5jaGFubmVsKTtcbiAgICB0aGlzLiNzZXR0bGUobG9nLCBuZXdlc3QpO1xuICAgIGxvZy5hdCA9IG5ld2VzdDtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCBmb2xsb3dzIHdpdGhvdXQgYSBob2xlLiAqL1xuICAjZmx1c2gobG9nOiBMb2c8Rj4pOiB2b2lkIHtcbiAgICBmb3IgKDs7KSB7XG4gICAgICAvLyBXaGVyZSBhIGxvZyBiZWdpbnMsIG5vdGhpbmcgaXMgbWlzc2luZyBiZWZvcmUgaXQuXG4gICAgICBjb25zdCBuZXh0ID0gbG9nLmF0XG4gICAgICAgID8gbG9nLmhlbGQuZ2V0KGtleU9mKHsgLi4ubG9nLmF0LCBzZXE6IGxvZy5hdC5zZXEgKyAxIH0pKVxuICAgICAgICA6IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uZmluZCgoeyBwbGFjZSB9KSA9PiBwbGFjZS5zZXEgPT09IDEpO1xuICAgICAgaWYgKCFuZXh0KSByZXR1cm47XG4gICAgICB0aGlzLiNwYXNzKGxvZywgbmV4dCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiBhbGwgdGhhdCBpcyBoZWxkIHVwIHRvIHRoaXMgcGxhY2UsIG9yIGFsbCwgaG9sZXMgb3Igbm90LiAqL1xuICAjc2V0dGxlKGxvZzogTG9nPEY+LCB1cFRvPzogUGxhY2UpOiB2b2lkIHtcbiAgICBjb25zdCBiZWZvcmUgPSBsb2cuYXQ/LmVwb2NoO1xuICAgIGNvbnN0IHJhbmsgPSAoeyBwbGFjZSB9OiBIZWxkPEY+KTogbnVtYmVyID0+IChwbGFjZS5lcG9jaCA9PT0gYmVmb3JlID8gMCA6IDEpO1xuICAgIGNvbnN0IGhlbGQgPSBbLi4ubG9nLmhlbGQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEucGxhY2Uuc2VxIC0gYi5wbGFjZS5zZXEpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGhlbGQpIHtcbiAgICAgIGNvbnN0IHsgZXBvY2gsIHNlcSB9ID0gb25lLnBsYWNlO1xuICAgICAgY29uc3Qgc2V0dGxlZCA9ICF1cFRvIHx8IChlcG9jaCA9PT0gdXBUby5lcG9jaCA/IHNlcSA8PSB1cFRvLnNlcSA6IGVwb2NoID09PSBiZWZvcmUpO1xuICAgICAgaWYgKHNldHRsZWQpIHRoaXMuI3Bhc3MobG9nLCBvbmUpO1xuICAgIH1cbiAgfVxuXG4gICNwYXNzKGxvZzogTG9nPEY+LCB7IHBsYWNlLCBmcmFtZSB9OiBIZWxkPEY+KTogdm9pZCB7XG4gICAgbG9nLmhlbGQuZGVsZXRlKGtleU9mKHBsYWNlKSk7XG4gICAgbG9nLmF0ID0gcGxhY2U7XG4gICAgaWYgKGZyYW1lKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gICNsb2coY2hhbm5lbCA9IFwiXCIpOiBMb2c8Rj4ge1xuICAgIGxldCBsb2cgPSB0aGlzLiNsb2dzLmdldChjaGFubmVsKTtcbiAgICBpZiAoIWxvZykge1xuICAgICAgaWYgKHRoaXMuI2xvZ3Muc2l6ZSA+PSBMT0dTX0tFUFQpIHRoaXMuI2ZvcmdldCgpO1xuICAgICAgbG9nID0geyBoZWxkOiBuZXcgTWFwKCkgfTtcbiAgICAgIHRoaXMuI2xvZ3Muc2V0KGNoYW5uZWwsIGxvZyk7XG4gICAgfVxuICAgIHJldHVybiBsb2c7XG4gIH1cblxuICAjZm9yZ2V0KCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgaWYgKGxvZy5sZWZ0KSB7XG4gICAgICAgIHRoaXMuI2xvZ3MuZGVsZXRlKGNoYW5uZWwpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICB0aGlzLiNsaXN0ZW4oKTtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICBnZXQgcmVhZHlTdGF0ZSgpOiBudW1iZXIge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuIFNpZGV3aXJlU29ja2V0LkNMT1NFRDtcbiAgICByZXR1cm4gdGhpcy4jbGluaz8ub3BlbmVkID8gU2lkZXdpcmVTb2NrZXQuT1BFTiA6IFNpZGV3aXJlU29ja2V0LkNPTk5FQ1RJTkc7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBsZWZ0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc2VuZGVyLmJ1ZmZlcmVkQW1vdW50ICsgKHRoaXMuI2xpbms/LmJ1ZmZlcmVkQW1vdW50ID8/IDApO1xuICB9XG5cbiAgLyoqXG4gICAqIFNlbmRzIGEgSlNPTiBvYmplY3QsIGFmdGVyIHRob3NlIGJlZm9yZSBpdC4gUmVzb2x2ZXMgd2hlbiB0aGUgYmFja2VuZCBoYXMgYW5zd2VyZWQgaXQsIGFuZCByZWplY3RzXG4gICAqIHdpdGggYSBgU2lkZXdpcmVFcnJvcmAgd2hlbiBpdCBjb3VsZCBub3QgYmUgc2VydmVkLiBTZW5kcyBpdCBhZ2Fpbiwgd2l0aCB0aGUgc2FtZSBgaWRgLCB1bnRpbCB0aGVuLlxuICAgKi9cbiAgc2VuZChkYXRhOiBzdHJpbmcgfCBvYmplY3QpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gdGhpcy5jbG9zZWQgPyBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IodGhpcy5jbG9zZWQpKSA6IHRoaXMuI3NlbmRlci5zZW5kKGRhdGEpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGEgZnJhbWUgbm93LCBvbmNlLCBvdXQgb2Ygb3JkZXIgYW5kIHdpdGhvdXQgYW4gYW5zd2VyLiBGYWxzZTogaXQgd2FzIG5vdCBzZW50LiAqL1xuICBzZW5kVm9sYXRpbGUoZGF0YTogdW5rbm93bik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gd3JpdGUoZGF0YSk7XG4gICAgY29uc3Qgb3BlbiA9IHRoaXMuI2xpbms/Lm9wZW5lZCAmJiAhdGhpcy4jc2VuZGVyLnBhdXNlZDtcbiAgICBpZiAob3BlbikgdGhpcy4jbGluaz8uc2VuZCh0ZXh0KTtcbiAgICByZXR1cm4gISFvcGVuO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgYSBuZXcgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLnJlbmV3KCk7XG4gIH1cblxuICBjbG9zZShjb2RlID0gMTAwMCwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMuI2xpbms/LmRyb3AoY29kZSwgcmVhc29uKTtcbiAgICB0aGlzLiNmaW5pc2goeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiB0cnVlIH0sIFwiY2xvc2VkIGJ5IHRoZSBhcHBcIik7XG4gIH1cblxuICAvLyBDb25uZWN0aW5nLlxuXG4gIC8qKiBBc2tzIHRoZSBhcHAgZm9yIFVSTCBhbmQgdG9rZW4sIGFuZCBvcGVucyBhIFdlYlNvY2tldDogYSBzZWNvbmQgb25lLCB3aGVyZSB0aGVyZSBpcyBhIGZpcnN0LiAqL1xuICBhc3luYyAjZGlhbChmaXJzdD86IExpbmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBkaWFsbGVkID0gKyt0aGlzLiNkaWFsbGVkO1xuICAgIGNvbnN0IGlzVm9pZCA9ICgpOiBib29sZWFuID0+ICEhdGhpcy5jbG9zZWQgfHwgZGlhbGxlZCAhPT0gdGhpcy4jZGlhbGxlZCB8fCBmaXJzdCAhPT0gdGhpcy4jbGluaztcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB1cmwsIHRva2VuIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgICAgY29uc3QgW2Jhc2UsIHNlY3JldF0gPSBhd2FpdCBQcm9taXNlLmFsbChbYW5zd2VyT2YodXJsKSwgYW5zd2VyT2YodG9rZW4pXSk7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIHRoaXMuI3Jlc3RvcmUoYmFzZSk7XG4gICAgICBjb25zdCB7IHVybDogZnVsbCwgcHJvdG9jb2xzIH0gPSBhZGRyZXNzKGJhc2UsIHNlY3JldCwgdGhpcy4jb3B0aW9ucyk7XG4gICAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jZW52aXJvbm1lbnQsIHRoaXMuI293bmVyLCB0aGlzLiNlbnZpcm9ubWVudC5vcGVuKGZ1bGwsIHByb3RvY29scyksIHNlY3JldCk7XG4gICAgICBsaW5rLmFja3MgPSB0aGlzLiNvcHRpb25zLmFjayAhPT0gZmFsc2U7XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI25leHQgPSBsaW5rO1xuICAgICAgZWxzZSB0aGlzLiNsaW5rID0gbGluaztcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI3NlY29uZEZhaWxlZChmaXJzdCk7XG4gICAgICBlbHNlIHRoaXMuI2ZhaWxlZChlbmRlZChTdHJpbmcoZXJyb3IpKSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBVUkwgaXMga25vd24gZm9yIHRoZSBmaXJzdCB0aW1lOiB0YWtlcyB1cCB0aGUgcG9zaXRpb25zIHRoYXQgYSBwYWdlIGJlZm9yZSB1cyBoYXMgbGVmdC4gKi9cbiAgI3Jlc3RvcmUodXJsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnVybCA9IHVybC5yZXBsYWNlKC8oWz8mXSl0b2tlbj1bXiZdKiY/LywgXCIkMVwiKTtcbiAgICBpZiAodGhpcy4jbWVtb3J5LmtleSkgcmV0dXJuO1xuICAgIHRoaXMuI21lbW9yeS5rZXkgPSBgc2lkZXdpcmUgJHt0aGlzLnVybH1gO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gdGhpcy4jbWVtb3J5LnRha2UoKTtcbiAgICB0aGlzLiNvcmRlci5yZXN0b3JlKGFmdGVyKTtcbiAgICB0aGlzLiN3YXMgPSB3YXM7XG4gIH1cblxuICAvKiogV2FpdHMsIHRoZW4gdHJpZXMgYWdhaW4uICovXG4gICNmYWlsZWQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1heEF0dGVtcHRzID0gSW5maW5pdHkgfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgaWYgKHRoaXMuI2F0dGVtcHRzID49IG1heEF0dGVtcHRzKSB7XG4gICAgICB0aGlzLiNmaW5pc2goZW5kLCBgbm8gY29ubmVjdGlvbiBhZnRlciAke21heEF0dGVtcHRzfSBhdHRlbXB0c2ApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBkZWxheSA9IGJhY2tvZmYodGhpcy4jYXR0ZW1wdHMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIoZGVsYXksICgpID0+IHRoaXMuI3JldHJ5KCkpO1xuICAgIHRoaXMuI3RlbGwoXCJyZWNvbm5lY3RcIiwgeyAuLi5lbmQsIGRlbGF5IH0pO1xuICB9XG5cbiAgI3JldHJ5KCk6IHZvaWQge1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICAjc2Vjb25kRmFpbGVkKGZpcnN0OiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBmaXJzdC5hZnRlcihTRUNPTkRfQUdBSU4sICgpID0+IHRoaXMuI293bmVyLmFnZWQoZmlyc3QpKTtcbiAgfVxuXG4gIC8qKiBBIGhhbmRzaGFrZSBkaWQgbm90IHN1Y2NlZWQ6IGNvdW50cyByZWZ1c2Fscywgd2hpY2ggYSBicm9rZW4gbmV0d29yayBpcyBub3QuICovXG4gIGFzeW5jICNjb3VudFJlZnVzYWwoeyB0b2tlbiB9OiBMaW5rLCBlbmQ6IEVuZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICghKGF3YWl0IHRoaXMuI2Vudmlyb25tZW50LnJlYWNoYWJsZSh0aGlzLnVybCkpKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IHRva2VuID09PSB0aGlzLiNyZWZ1c2VkVG9rZW4gPyB0aGlzLiNyZWZ1c2VkICsgMSA6IDE7XG4gICAgdGhpcy4jcmVmdXNlZFRva2VuID0gdG9rZW47XG4gICAgaWYgKHRoaXMuI3JlZnVzZWQgPj0gUkVGVVNBTFMpIHRoaXMuI2ZpbmlzaChlbmQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICB9XG5cbiAgI2xpc3RlbigpOiB2b2lkIHtcbiAgICBjb25zdCBsaXN0ZW4gPSAodHlwZTogc3RyaW5nLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkID0+XG4gICAgICB0aGlzLiNlbnZpcm9ubWVudC5wYWdlLmFkZEV2ZW50TGlzdGVuZXI/Lih0eXBlLCBydW4sIHsgc2lnbmFsOiB0aGlzLiNsaXN0ZW5pbmcuc2lnbmFsIH0pO1xuICAgIGxpc3RlbihcIm9ubGluZVwiLCAoKSA9PiB0aGlzLiNwYXVzZSAmJiB0aGlzLiNyZXRyeSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlaGlkZVwiLCAoKSA9PiB0aGlzLiNzYXZlKCkpO1xuICAgIGxpc3RlbihcInBhZ2VzaG93XCIsICgpID0+IHRoaXMuI21lbW9yeS5kaXNjYXJkKCkpO1xuICB9XG5cbiAgI3NhdmUoKTogdm9pZCB7XG4gICAgdGhpcy4jbWVtb3J5LnNhdmUodGhpcy4jb3JkZXIucG9zaXRpb25zKCksIHRoaXMuI3dhcyk7XG4gIH1cblxuICAvLyBBIGNvbm5lY3Rpb24ncyBsaWZlLlxuXG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyID0ge1xuICAgIG9wZW5lZDogKGxpbmspID0+IHtcbiAgICAgIGxpbmsuYXNraW5nID0gbmV3IEFza2luZyhsaW5rLCB0aGlzLiNhc2tpbmcpO1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3VzZShsaW5rKTtcbiAgICAgIGNvbnN0IHJlc3VtZXMgPSB0aGlzLiNvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2U7XG4gICAgICBpZiAocmVzdW1lcykge1xuICAgICAgICBsaW5rLmFza2luZy5hc2soKTtcbiAgICAgICAgbGluay5hZnRlcihSRUFEWV9XSVRISU4sICgpID0+IHRoaXMuI3JlYWR5KGxpbmspKTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB7XG4gICAgICAgIHRoaXMuI3RlbGwoXCJvcGVuXCIsIHsgYWdhaW46IHRoaXMuI2V2ZXJPcGVuIH0pO1xuICAgICAgICB0aGlzLiNldmVyT3BlbiA9IHRydWU7XG4gICAgICB9XG4gICAgICBpZiAoIXJlc3VtZXMpIHtcbiAgICAgICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgICB9XG4gICAgfSxcblxuICAgIGhlYXJkOiAobGluaywgdGV4dCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBmcmFtZXMucmVhZCh0ZXh0KTtcbiAgICAgIGlmICghdGhpcy4jaXNPdXJzKGxpbmssIGZyYW1lKSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZSk7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgIH0sXG5cbiAgICBlbmRlZDogKGxpbmssIGVuZCkgPT4ge1xuICAgICAgY29uc3QgW21haW4sIG5leHRdID0gW3RoaXMuI2xpbmssIHRoaXMuI25leHRdO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgaWYgKGxpbmsgPT09IG5leHQpIHRoaXMuI3NlY29uZEZhaWxlZChtYWluISk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluICYmIG5leHQpIHRoaXMuI3VzZShuZXh0KTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4pIHRoaXMuI2xvc3QobGluaywgZW5kKTtcbiAgICAgIHRoaXMuI3NlbmRlci5sb3N0KGxpbmspO1xuICAgIH0sXG5cbiAgICB0aWNrOiAobGluaywgY291bnQpID0+IHtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgICBpZiAodGhpcy4jc2VuZGVyLnBhdXNlZCkgcmV0dXJuO1xuICAgICAgbGluay5leHBlY3QoKTtcbiAgICAgIGNvbnN0IGFza3MgPSBjb3VudCAlIFBJTkdTX1RPX1JFU1VNRSA9PT0gMCAmJiBsaW5rID09PSB0aGlzLiNsaW5rICYmICFsaW5rLnBsYWluO1xuICAgICAgaWYgKGFza3MgJiYgIWxpbmsuYXNraW5nPy5idXN5KSBsaW5rLmFza2luZz8uYXNrKCk7XG4gICAgICBlbHNlIGxpbmsuc2VuZCgne1widHlwZVwiOlwicGluZ1wifScpO1xuICAgIH0sXG5cbiAgICBhZ2VkOiAobGluaykgPT4ge1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIXRoaXMuI25leHQpIHRoaXMuI2RpYWwobGluayk7XG4gICAgfSxcbiAgfTtcblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgdGhlIG9uZSBpbiB1c2UuICovXG4gICN1c2UobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSAwO1xuICAgIHRoaXMuI29yZGVyLmJlZ2luKCk7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihsaW5rLnRva2VuKTtcbiAgICBsaW5rLmFmdGVyKFNUQUJMRSwgKCkgPT4gKHRoaXMuI2F0dGVtcHRzID0gMCkpO1xuICB9XG5cbiAgI2xvc3QobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWxsZWQrKztcbiAgICBpZiAoIWxpbmsub3BlbmVkICYmIGVuZC5jb2RlIDwgNDAwMCkgdm9pZCB0aGlzLiNjb3VudFJlZnVzYWwobGluaywgZW5kKTtcbiAgICB0aGlzLiNmYWlsZWQoZW5kKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBzYWlkIHdoYXQgd2FzIG1pc3NlZCwgb3IgY2Fubm90IHNheSBpdC4gKi9cbiAgI3NldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiAhdGhpcy4jd2FzLmluY2x1ZGVzKGNvbm5lY3Rpb25JZCkpIHtcbiAgICAgIHRoaXMuI3dhcyA9IFsuLi50aGlzLiN3YXMsIGNvbm5lY3Rpb25JZF0uc2xpY2UoLUVBUkxJRVIpO1xuICAgIH1cbiAgICBpZiAobGluayA9PT0gdGhpcy4jbmV4dCkgdGhpcy4jcHJvbW90ZShsaW5rKTtcbiAgICB0aGlzLiNyZWFkeShsaW5rKTtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmIGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3RlbGwoXCJyZXN1bWVkXCIsIHsgY29ubmVjdGlvbklkIH0pO1xuICB9XG5cbiAgI3BsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICBsaW5rLmFja3MgJiY9IGFja3M7XG4gICAgdGhpcy4jbm90aWNlKFwibm9fbG9nXCIsIGB0aGUgc2VydmVyIGtlZXBzIG5vIGxvZyR7YWNrcyA/IFwiXCIgOiBcIiBhbmQgYWNrbm93bGVkZ2VzIG5vdGhpbmdcIn1gKTtcbiAgICBpZiAoIWxpbmsuYWNrcykgdGhpcy4jc2VuZGVyLndpdGhvdXRBY2tzKGxpbmspO1xuICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI29yZGVyLnJlbGVhc2UoKTtcbiAgfVxuXG4gICNyZWFkeShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgbGluay5yZWFkeSA9IHRydWU7XG4gICAgdGhpcy4jc2VuZGVyLnB1bXAoKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2Vjb25kIGNvbm5lY3Rpb24ga25vd3MgYWxsIHRoYXQgdGhlIGZpcnN0IG9uZSBkaWQuICovXG4gICNwcm9tb3RlKG5leHQ6IExpbmspOiB2b2lkIHtcbiAgICBjb25zdCBvbGQgPSB0aGlzLiNsaW5rITtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2xpbmsgPSBuZXh0O1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obmV4dC50b2tlbik7XG4gICAgb2xkLmRyYWluaW5nID0gdHJ1ZTtcbiAgICBvbGQuYXNraW5nPy5zdG9wKCk7XG4gICAgdGhpcy4jZHJhaW5pbmcuYWRkKG9sZCk7XG4gICAgdGhpcy4jZHJhaW4oKTtcbiAgfVxuXG4gIC8qKiBEcm9wcyBjb25uZWN0aW9ucyB3aG9zZSBwbGFjZSB3YXMgdGFrZW4sIG9uY2Ugbm90aGluZyBydW5zIG9uIHRoZW0gYW55IG1vcmUuICovXG4gICNkcmFpbigpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgdGhpcy4jZHJhaW5pbmcpIHtcbiAgICAgIGlmIChsaW5rLnN0cmVhbWluZyB8fCB0aGlzLiNzZW5kZXIud2FpdHNGb3IobGluaykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgbGluay5kcm9wKDEwMDApO1xuICAgIH1cbiAgfVxuXG4gIC8vIEZyYW1lcy5cblxuICAvKiogSXMgdGhlIGZyYW1lIGZvciB0aGUgY2xpZW50IGl0c2VsZj8gKi9cbiAgI2lzT3VycyhsaW5rOiBMaW5rLCB7IHRleHQsIG1lbWJlcnMgfTogRnJhbWUpOiBib29sZWFuIHtcbiAgICBjb25zdCBhc2tpbmcgPSBsaW5rLmFza2luZyE7XG4gICAgc3dpdGNoIChtZW1iZXJzLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJwb25nXCI6XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm1pc3NlZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMuZnJhbWVzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBmb3IgKGNvbnN0IG1pc3NlZCBvZiBmcmFtZXMuc3BsaXRNaXNzZWQodGV4dCkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWVzLnJlYWQobWlzc2VkKSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInJlc3VtZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmxvZ3MpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGFza2luZy5yZXN1bWVkKG1lbWJlcnMpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJhdXRoXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImFja1wiOlxuICAgICAgICByZXR1cm4gdGhpcy4jYWNrbm93bGVkZ2VkKGxpbmssIG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImVycm9yXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNmYWlsdXJlKGxpbmssIG1lbWJlcnMpO1xuICAgIH1cbiAgICBpZiAoIWZyYW1lcy5pc0dhdGV3YXlFcnJvcihtZW1iZXJzKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI3NlbmRlci5nYXRld2F5RmFpbGVkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaWQgPSBmcmFtZS5pbl9yZXBseV90bztcbiAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCB8fCAhbGluay5hY2tzKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gQnJvYWRjYXN0cyB0aGF0IGxlZnQgdXMgb3V0IGhhdmUgbnVtYmVycyBhbGwgdGhlIHNhbWUuXG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmcmFtZXMucmVhZFBsYWNlcyhmcmFtZS5zaWRld2lyZSkpIHRoaXMuI29yZGVyLnRha2UocGxhY2UpO1xuICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgY29uc3QgYW5zd2VycyA9IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSk7XG4gICAgcmV0dXJuIGFuc3dlcnMgfHwgU3RyaW5nKGlkKS5zdGFydHNXaXRoKHRoaXMuI3ByZWZpeCk7XG4gIH1cblxuICAjZmFpbHVyZShsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgY29kZSwgcmV0cnlfYWZ0ZXJfbXM6IHdhaXQgfSA9IGZyYW1lO1xuICAgIGlmIChjb2RlID09PSBcInJhdGVfbGltaXRlZFwiKSB7XG4gICAgICB0aGlzLiNzZW5kZXIucGF1c2VGb3IoTnVtYmVyKHdhaXQpIHx8IFJBVEVfTElNSVRFRCk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKChjb2RlID09PSBcInRva2VuX2V4cGlyZWRcIiB8fCBjb2RlID09PSBcInVua25vd25fY29ubmVjdGlvblwiKSAmJiBmcmFtZS5yZXF1ZXN0X2lkKSB7XG4gICAgICBsaW5rLmVuZChlbmRlZChjb2RlKSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmsuYXNraW5nIS5lcnJvcihmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKTtcbiAgfVxuXG4gICNwYXNzKGxpbms6IExpbmssIGZyYW1lOiBGcmFtZSk6IHZvaWQge1xuICAgIGNvbnN0IG51bWJlciA9IGZyYW1lLm1lbWJlcnMuc2lkZXdpcmU7XG4gICAgY29uc3QgcGxhY2UgPSAhbGluay5wbGFpbiAmJiBmcmFtZXMucmVhZFBsYWNlKG51bWJlcik7XG4gICAgaWYgKHBsYWNlKSB7XG4gICAgICB0aGlzLiNvcmRlci50YWtlKHBsYWNlLCBmcmFtZSk7XG4gICAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBmcmFtZXMucmVhZFN0cmVhbShudW1iZXIpO1xuICAgIGlmIChyZWNvcmQpIGxpbmsuc3RyZWFtZWQoKTtcbiAgICAvLyBPdGhlciBmcmFtZXMgY29tZSBvdmVyIHRoZSBuZXcgY29ubmVjdGlvbiwgdG9vLlxuICAgIGlmIChyZWNvcmQgPyAhdGhpcy4jaXNSZXBlYXRlZChyZWNvcmQpIDogIWxpbmsuZHJhaW5pbmcpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgLyoqIEhhdmUgdHdvIGNvbm5lY3Rpb25zIGJyb3VnaHQgdGhlIHNhbWUgcmVjb3JkPyAqL1xuICAjaXNSZXBlYXRlZChyZWNvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jbmV4dCAmJiAhdGhpcy4jZHJhaW5pbmcuc2l6ZSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jcmVjb3Jkcy5oYXMocmVjb3JkKTtcbiAgICBpZiAodGhpcy4jcmVjb3Jkcy5zaXplID49IFJFQ09SRFNfS0VQVCkgdGhpcy4jcmVjb3Jkcy5jbGVhcigpO1xuICAgIHRoaXMuI3JlY29yZHMuYWRkKHJlY29yZCk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9XG5cbiAgLy8gVGVsbGluZyB0aGUgYXBwLlxuXG4gICNkZWxpdmVyKHsgdGV4dCwganNvbiB9OiBGcmFtZSk6IHZvaWQge1xuICAgIHRoaXMuI3RlbGwoXCJtZXNzYWdlXCIsIHsgZGF0YTogdGV4dCwganNvbiB9KTtcbiAgfVxuXG4gICNub3RpY2UoY29kZTogTm90aWNlRGV0YWlsW1wiY29kZVwiXSwgbWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI25vdGljZWQuaGFzKGNvZGUpKSByZXR1cm47XG4gICAgdGhpcy4jbm90aWNlZC5hZGQoY29kZSk7XG4gICAgaWYgKHRoaXMuI3RlbGwoXCJub3RpY2VcIiwgeyBjb2RlLCBtZXNzYWdlIH0pKSBjb25zb2xlLndhcm4oYHNpZGV3aXJlLWNsaWVudDogJHttZXNzYWdlfWApO1xuICB9XG5cbiAgI3RlbGw8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IE9taXQ8U2lkZXdpcmVFdmVudHNbS10sIGtleW9mIEV2ZW50Pik6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmNsb3NlZCAmJiB0eXBlICE9PSBcImNsb3NlXCIpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBldmVudCA9IE9iamVjdC5hc3NpZ24obmV3IEV2ZW50KHR5cGUsIHsgY2FuY2VsYWJsZTogdHJ1ZSB9KSwgZGV0YWlsKTtcbiAgICAodGhpc1tgb24ke3R5cGV9YCBhcyBcIm9ub3BlblwiXSBhcyAoKGV2ZW50OiBFdmVudCkgPT4gdm9pZCkgfCBudWxsIHwgdW5kZWZpbmVkKT8uKGV2ZW50KTtcbiAgICByZXR1cm4gdGhpcy5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgfVxuXG4gICNmaW5pc2goZW5kOiBFbmQsIHJlYXNvbjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm47XG4gICAgdGhpcy4jc2F2ZSgpO1xuICAgIHRoaXMuY2xvc2VkID0gcmVhc29uO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNsaXN0ZW5pbmcuYWJvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgW3RoaXMuI2xpbmssIHRoaXMuI25leHQsIC4uLnRoaXMuI2RyYWluaW5nXSkgbGluaz8uZHJvcCgxMDAwLCBlbmQucmVhc29uKTtcbiAgICB0aGlzLiNyZW5ld2FsLnN0b3AocmVhc29uKTtcbiAgICB0aGlzLiNzZW5kZXIuY2xvc2UobmV3IEVycm9yKHJlYXNvbikpO1xuICAgIHRoaXMuI3RlbGwoXCJjbG9zZVwiLCB7IC4uLmVuZCwgcmVhc29uOiBlbmQucmVhc29uIHx8IHJlYXNvbiB9KTtcbiAgfVxufVxuIiwgIi8qKiBBIHdvcmxkIGZvciB0aGUgY2xpZW50IGluIHdoaWNoIHRpbWUgcGFzc2VzIHdoZW4gYSB0ZXN0IHNheXMgc28uICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuLi9zcmMvZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IFNpZGV3aXJlU29ja2V0IH0gZnJvbSBcIi4uL3NyYy9zb2NrZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4uL3NyYy9vcHRpb25zLnRzXCI7XG5cbmV4cG9ydCB0eXBlIEpzb24gPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuZXhwb3J0IGNsYXNzIEZha2VXaXJlIGltcGxlbWVudHMgV2lyZSB7XG4gIGJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgb25vcGVuOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiB7IGRhdGE6IHN0cmluZyB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiB7IGNvZGU6IG51bWJlcjsgcmVhc29uOiBzdHJpbmc7IHdhc0NsZWFuOiBib29sZWFuIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uZXJyb3I6ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICByZWFkb25seSBzZW50OiBzdHJpbmdbXSA9IFtdO1xuICBjbG9zZWRXaXRoOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGNsb3NlZCA9IGZhbHNlO1xuICByZWFkb25seSB1cmw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdG9jb2xzOiBzdHJpbmdbXTtcblxuICBjb25zdHJ1Y3Rvcih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkge1xuICAgIHRoaXMudXJsID0gdXJsO1xuICAgIHRoaXMucHJvdG9jb2xzID0gcHJvdG9jb2xzO1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnNlbnQucHVzaCh0ZXh0KTtcbiAgfVxuXG4gIGNsb3NlKGNvZGU/OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNsb3NlZFdpdGggPSB0aGlzLmNsb3NlZCA/IHRoaXMuY2xvc2VkV2l0aCA6IGNvZGU7XG4gICAgdGhpcy5jbG9zZWQgPSB0cnVlO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQsIGFzIEpTT04uICovXG4gIGdldCBmcmFtZXMoKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5zZW50Lm1hcCgodGV4dCkgPT4gSlNPTi5wYXJzZSh0ZXh0KSBhcyBKc29uKTtcbiAgfVxuXG4gIG9mVHlwZSh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5maWx0ZXIoKGZyYW1lKSA9PiBmcmFtZS50eXBlID09PSB0eXBlKTtcbiAgfVxuXG4gIGxhc3QoKTogSnNvbiB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmF0KC0xKSA/PyB7fTtcbiAgfVxuXG4gIGFjY2VwdCgpOiB2b2lkIHtcbiAgICB0aGlzLm9ub3Blbj8uKCk7XG4gIH1cblxuICBnZXQoZnJhbWU6IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLm9ubWVzc2FnZT8uKHsgZGF0YTogdHlwZW9mIGZyYW1lID09PSBcInN0cmluZ1wiID8gZnJhbWUgOiBKU09OLnN0cmluZ2lmeShmcmFtZSkgfSk7XG4gIH1cblxuICBjdXQoY29kZSA9IDEwMDYsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLm9uY2xvc2U/Lih7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGNvZGUgPT09IDEwMDAgfSk7XG4gIH1cblxuICAvKiogSXMgaXQgdGhlcmUsIGFzIGZhciBhcyB0aGUgY2xpZW50IGlzIGNvbmNlcm5lZD8gKi9cbiAgZ2V0IGxpdmUoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMub25tZXNzYWdlICE9PSBudWxsO1xuICB9XG59XG5cbmludGVyZmFjZSBUaW1lciB7XG4gIGF0OiBudW1iZXI7XG4gIHJ1bjogKCkgPT4gdW5rbm93bjtcbn1cblxuZXhwb3J0IGNsYXNzIFdvcmxkIGltcGxlbWVudHMgRW52aXJvbm1lbnQge1xuICAvKiogTWlsbGlzZWNvbmRzIHRoYXQgaGF2ZSBwYXNzZWQ7IHRoZSBjbG9jayBvbiB0aGUgd2FsbCBtYXkgc2F5IHNvbWV0aGluZyBlbHNlLiAqL1xuICBwYXNzZWQgPSAwO1xuICB3YWxsID0gMV83MDBfMDAwXzAwMF8wMDA7XG4gIGRyYXcgPSAwLjU7XG4gIHNlcnZlckFuc3dlcnMgPSB0cnVlO1xuICByZWFkb25seSB3aXJlczogRmFrZVdpcmVbXSA9IFtdO1xuICByZWFkb25seSBwYWdlID0gbmV3IEV2ZW50VGFyZ2V0KCk7XG4gICN0aW1lcnMgPSBuZXcgU2V0PFRpbWVyPigpO1xuICAjZHJhd24gPSAwO1xuXG4gIG5vdyA9ICgpOiBudW1iZXIgPT4gdGhpcy53YWxsICsgdGhpcy5wYXNzZWQ7XG5cbiAgcmFuZG9tID0gKCk6IG51bWJlciA9PiB7XG4gICAgLy8gSWRzIGFyZSBkcmF3biBmaXJzdCwgYW5kIG11c3QgZGlmZmVyLlxuICAgIHRoaXMuI2RyYXduKys7XG4gICAgcmV0dXJuIHRoaXMuZHJhdztcbiAgfTtcblxuICBhZnRlciA9IChtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWwgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0geyBhdDogdGhpcy5wYXNzZWQgKyBtcywgcnVuIH07XG4gICAgdGhpcy4jdGltZXJzLmFkZCh0aW1lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMuI3RpbWVycy5kZWxldGUodGltZXIpO1xuICB9O1xuXG4gIG9wZW4gPSAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlID0+IHtcbiAgICBjb25zdCB3aXJlID0gbmV3IEZha2VXaXJlKHVybCwgcHJvdG9jb2xzKTtcbiAgICB0aGlzLndpcmVzLnB1c2god2lyZSk7XG4gICAgcmV0dXJuIHdpcmUgYXMgdW5rbm93biBhcyBXaXJlO1xuICB9O1xuXG4gIHJlYWNoYWJsZSA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IHRoaXMuc2VydmVyQW5zd2VycztcblxuICAvKiogTGV0cyB3aGF0IHdhaXRzIGZvciBwcm9taXNlcyBnbyBvbi4gKi9cbiAgYXN5bmMgc2V0dGxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7IGkrKykgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIH1cblxuICBhc3luYyBwYXNzKG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCB1bnRpbCA9IHRoaXMucGFzc2VkICsgbXM7XG4gICAgZm9yICg7Oykge1xuICAgICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgICAgIGNvbnN0IGR1ZSA9IFsuLi50aGlzLiN0aW1lcnNdLmZpbHRlcigodGltZXIpID0+IHRpbWVyLmF0IDw9IHVudGlsKS5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICBpZiAoIWR1ZSkgYnJlYWs7XG4gICAgICB0aGlzLiN0aW1lcnMuZGVsZXRlKGR1ZSk7XG4gICAgICB0aGlzLnBhc3NlZCA9IE1hdGgubWF4KHRoaXMucGFzc2VkLCBkdWUuYXQpO1xuICAgICAgZHVlLnJ1bigpO1xuICAgIH1cbiAgICB0aGlzLnBhc3NlZCA9IHVudGlsO1xuICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud2lyZXMuYXQoLTEpITtcbiAgfVxufVxuXG4vKiogQSBzb2NrZXQsIGFuZCBhbGwgdGhhdCBpdCBoYXMgdG9sZC4gKi9cbmV4cG9ydCBjbGFzcyBTdGFnZSB7XG4gIHJlYWRvbmx5IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHJlYWRvbmx5IG1lc3NhZ2VzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSB0b2xkOiBbc3RyaW5nLCBKc29uXVtdID0gW107XG4gIHJlYWRvbmx5IHNvY2tldDogU2lkZXdpcmVTb2NrZXQ7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpIHtcbiAgICB0aGlzLndvcmxkID0gd29ybGQ7XG4gICAgdGhpcy5zb2NrZXQgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmw6IFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0xXCIsIHRva2VuOiBcInQxXCIsIC4uLm9wdGlvbnMgfSwgd29ybGQpO1xuICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5tZXNzYWdlcy5wdXNoKGV2ZW50LmRhdGEpKTtcbiAgICBmb3IgKGNvbnN0IHR5cGUgb2YgW1wib3BlblwiLCBcInJlc3VtZWRcIiwgXCJyZWNvbm5lY3RcIiwgXCJnYXBcIiwgXCJub3RpY2VcIiwgXCJjbG9zZVwiXSBhcyBjb25zdCkge1xuICAgICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgdGhpcy50b2xkLnB1c2goW3R5cGUsIGV2ZW50IGFzIHVua25vd24gYXMgSnNvbl0pO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgc29ja2V0IHdob3NlIGNvbm5lY3Rpb24gaXMgdGhlcmUsIGFuZCBrbm93cyB3aGVyZSBpdCBzdGFuZHM6IGF0IDQwIG9mIHRoZSBob21lLiAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSk6IFByb21pc2U8U3RhZ2U+IHtcbiAgICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZShvcHRpb25zLCB3b3JsZCk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgd29ybGQud2lyZS5hY2NlcHQoKTtcbiAgICB3b3JsZC53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgcmV0dXJuIHN0YWdlO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndvcmxkLndpcmU7XG4gIH1cblxuICB0ZWxsaW5ncyh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnRvbGQuZmlsdGVyKChbb25lXSkgPT4gb25lID09PSB0eXBlKS5tYXAoKFssIGV2ZW50XSkgPT4gZXZlbnQpO1xuICB9XG5cbiAgLyoqIFRoZSBudW1iZXJzIG9mIHRoZSBmcmFtZXMgdGhhdCBjYW1lLCBpbiB0aGVpciBvcmRlci4gKi9cbiAgbnVtYmVycygpOiBudW1iZXJbXSB7XG4gICAgcmV0dXJuIHRoaXMubWVzc2FnZXMubWFwKCh0ZXh0KSA9PiAoSlNPTi5wYXJzZSh0ZXh0KSBhcyB7IG46IG51bWJlciB9KS5uKTtcbiAgfVxuXG4gIC8qKiBUaGUgbmV4dCBjb25uZWN0aW9uIGlzIHRoZXJlLiAqL1xuICBhc3luYyByZWNvbm5lY3QoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5wYXNzKDE2XzAwMCk7XG4gICAgdGhpcy53aXJlLmFjY2VwdCgpO1xuICAgIGF3YWl0IHRoaXMud29ybGQuc2V0dGxlKCk7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IFwiZXBvY2gwMDFcIik6IEpzb24ge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtTdHJpbmcoc2VxKS5wYWRTdGFydCg0LCBcIjBcIil9YCB9O1xufVxuXG4vKiogQSBmcmFtZSB3aXRoIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlcmVkKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaD86IHN0cmluZyk6IEpzb24ge1xuICByZXR1cm4geyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogc2VxLCBzaWRld2lyZTogcGxhY2Uoc2VxLCBjaGFubmVsLCBlcG9jaCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlc3VtZWQobG9nczogSnNvbltdLCBjb25uZWN0aW9uX2lkID0gXCJjMVwiKTogSnNvbiB7XG4gIGNvbnN0IGVudHJpZXMgPSBsb2dzLm1hcCgobG9nKSA9PiAoeyBjb21wbGV0ZTogdHJ1ZSwgLi4ubG9nIH0pKTtcbiAgcmV0dXJuIHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQsIGxvZ3M6IGVudHJpZXMgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNDckIsSUFBTSxVQUFVO0FBR1QsU0FBUyxRQUFRLFNBQWlCLFFBQXdCO0FBQy9ELFNBQU8sU0FBUyxLQUFLLElBQUksU0FBUyxNQUFPLEtBQUssT0FBTztBQUN2RDtBQUdPLFNBQVMsUUFBUSxPQUFlLE1BQWMsUUFBd0I7QUFDM0UsU0FBTyxTQUFTLE9BQU8sU0FBUztBQUNsQzs7O0FDV08sU0FBUyxLQUFLLE1BQXFCO0FBQ3hDLE1BQUk7QUFDSixNQUFJO0FBQ0YsV0FBTyxLQUFLLE1BQU0sSUFBSTtBQUFBLEVBQ3hCLFFBQVE7QUFBQSxFQUVSO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTSxTQUFTLFFBQVEsSUFBSSxLQUFLLENBQUMsRUFBRTtBQUNwRDtBQUdPLFNBQVMsUUFBUSxNQUFvQztBQUMxRCxTQUFPLFFBQVEsT0FBTyxTQUFTLFlBQVksQ0FBQyxNQUFNLFFBQVEsSUFBSSxJQUFLLE9BQW1CO0FBQ3hGO0FBRUEsSUFBTSxTQUFTLENBQUMsVUFBb0MsT0FBTyxVQUFVO0FBRzlELFNBQVMsVUFBVSxPQUFtQztBQUMzRCxRQUFNQSxTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUlBLFVBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVVBLFNBQVE7QUFDM0I7QUFFTyxTQUFTLFdBQVcsT0FBeUI7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDQSxXQUFVLFVBQVVBLE1BQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7OztBQ2pFQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxFQUVsQixPQUFPO0FBQUEsRUFDRTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE1BQVk7QUFDVixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxVQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsU0FBSyxLQUFLLElBQUksRUFBRTtBQUNoQixTQUFLO0FBQ0wsU0FBSztBQUNMLFNBQUssTUFBTTtBQUFBLE1BQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQy9DLE1BQUssT0FBTztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxRQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsSUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixXQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGFBQUssS0FBSztBQUNWLFlBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXNCO0FBQzVCLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxTQUFLO0FBQ0wsUUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBZ0M7QUFDOUMsUUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsWUFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBeUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsU0FBSztBQUVMLFFBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsUUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQWU7QUFDYixVQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxTQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsVUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFFBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFFBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsT0FBTyxNQUFxQjtBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxLQUFLO0FBQ1YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxTQUFLLEtBQUs7QUFDVixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN2RDtBQUNGOzs7QUN4R0EsSUFBTUMsV0FBVSxLQUFLLEtBQUs7QUFFbkIsU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUEsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUM5Q0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhLE1BQU07QUFDekIsSUFBTSxXQUFXLE1BQU07QUFTaEIsSUFBTSxRQUFRLENBQUMsUUFBZ0IsT0FBTyxTQUFlLEVBQUUsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQVlyRixJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ2hCLFNBQVM7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFUixRQUFRO0FBQUE7QUFBQSxFQUVSLE9BQU87QUFBQTtBQUFBLEVBRVAsV0FBVztBQUFBLEVBQ1g7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFvQixDQUFDO0FBQUEsRUFDckIsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFFbEIsWUFBWSxhQUEwQixPQUFrQixNQUFZLE9BQTJCO0FBQzdGLFNBQUssZUFBZTtBQUNwQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFGLFNBQUssU0FBUyxNQUFNO0FBQ2xCLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxRQUFRLFlBQVksVUFBVSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0RixXQUFLLFdBQVc7QUFDaEIsWUFBTSxPQUFPLElBQUk7QUFBQSxJQUNuQjtBQUNBLFNBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLFdBQUssY0FBYztBQUNuQixZQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixTQUFLLFVBQVUsTUFBTTtBQUFBLElBQUM7QUFBQSxFQUN4QjtBQUFBLEVBRUEsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUs7QUFBQSxFQUNQO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUNsQixlQUFXLFVBQVUsS0FBSyxRQUFTLFFBQU87QUFDMUMsU0FBSyxNQUFNLFNBQVMsS0FBSyxNQUFNLFlBQVksS0FBSyxNQUFNLFVBQVU7QUFDaEUsU0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxJQUFZLEtBQTBCO0FBQzFDLFNBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksS0FBZ0I7QUFDbEIsUUFBSSxLQUFLLE1BQU87QUFDaEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFNBQUssTUFBTSxZQUFZLE1BQU07QUFDM0IsVUFBSSxLQUFLLGVBQWUsWUFBWTtBQUNsQyxhQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFdBQVc7QUFDaEIsV0FBSyxrQkFBa0IsS0FBSztBQUM1QixXQUFLLFlBQVk7QUFDakIsV0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLO0FBQUEsRUFDUDtBQUNGOzs7QUNsSEEsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELFNBQUssV0FBVztBQUNoQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUEwQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUNuRztBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxVQUFtQjtBQUNqQixXQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxRQUFpQjtBQUNmLFFBQUk7QUFDRixhQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDMUUsUUFBUTtBQUNOLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQXNCO0FBQzNCLFFBQUk7QUFDRixVQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLFVBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLElBQ3pDLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUNGOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCOzs7QUN4QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsRUFFcEIsVUFBVTtBQUFBLEVBQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsRUFFekMsU0FBZ0MsQ0FBQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDakU7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxZQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxRQUFRLFFBQXVCO0FBQzdCLGVBQVdDLFVBQVMsT0FBUSxNQUFLLEtBQUtBLE9BQU0sT0FBTyxFQUFFLEtBQUtBO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsTUFBZTtBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxVQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBSSxRQUFRO0FBQ1osZUFBV0EsVUFBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxlQUFTLEtBQUssVUFBVUEsTUFBSyxFQUFFLFNBQVM7QUFDeEMsWUFBTSxPQUFPLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFDbEQsVUFBSSxLQUFNLE9BQU0sS0FBS0EsTUFBSztBQUMxQixZQUFNLElBQUlBLE9BQU0sV0FBVyxJQUFJLE9BQU9BLE9BQU0sTUFBTSxFQUFFO0FBQUEsSUFDdEQ7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUtBLFFBQWMsT0FBaUI7QUFDbEMsVUFBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVQSxPQUFNLFNBQVNBLE9BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsVUFBTSxNQUFNLE1BQU1BLE1BQUs7QUFDdkIsUUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFBQSxRQUFPLE1BQU0sQ0FBQztBQUNqRSxXQUFPLElBQUk7QUFDWCxRQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDcEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUEyQjtBQUNqQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxTQUFLLFVBQVU7QUFDZixlQUFXLFNBQVMsU0FBUztBQUMzQixZQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFJLE1BQU0sV0FBVyxPQUFPO0FBQzFCLFlBQUksT0FBTztBQUNYLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEIsT0FBTztBQUNMLGNBQU0sRUFBRSxVQUFVLEdBQUdBLE9BQU0sSUFBSTtBQUMvQixhQUFLLFVBQVUsS0FBS0EsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBTUEsT0FBTSxRQUFRLENBQUM7QUFDOUQsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxNQUFvQjtBQUN2QyxVQUFNLFNBQVMsSUFBSSxJQUFJO0FBQ3ZCLFVBQU0sT0FBTyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUF3QkEsT0FBTSxVQUFVLFNBQVMsSUFBSTtBQUMzRSxVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTSxHQUFHO0FBQ2pHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLFlBQU0sVUFBVSxDQUFDLFNBQVMsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sVUFBVTtBQUM3RSxVQUFJLFFBQVMsTUFBSyxNQUFNLEtBQUssR0FBRztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFhLEVBQUUsT0FBQUEsUUFBTyxNQUFNLEdBQWtCO0FBQ2xELFFBQUksS0FBSyxPQUFPLE1BQU1BLE1BQUssQ0FBQztBQUM1QixRQUFJLEtBQUtBO0FBQ1QsUUFBSSxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssVUFBVSxJQUFZO0FBQ3pCLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFPO0FBQ2hDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsVUFBSSxLQUFLLE1BQU0sUUFBUSxVQUFXLE1BQUssUUFBUTtBQUMvQyxZQUFNLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDeEIsV0FBSyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFVBQUksSUFBSSxNQUFNO0FBQ1osYUFBSyxNQUFNLE9BQU8sT0FBTztBQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUM3TEEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBQ2hCLElBQU0sa0JBQWtCO0FBR2pCLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUFlTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBRVQsWUFBWSxPQUFxQjtBQUMvQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWlDO0FBQ3JDLFNBQUssS0FBSyx5QkFBeUI7QUFDbkMsU0FBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssU0FBdUI7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF5QjtBQUM3QixVQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFNBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPO0FBQzlCLFlBQU0sU0FBUyxZQUFZLE1BQU0saUJBQWlCLE1BQU0sS0FBSyxVQUFVLEVBQUUsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUNoRyxXQUFLLFVBQVUsQ0FBQyxFQUFFLFlBQVksS0FBSyxRQUFRLE1BQU07QUFDL0MsYUFBSyxVQUFVO0FBQ2YsZUFBTztBQUNQLFlBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsZUFBSyxVQUFVLEdBQUc7QUFDbEIsa0JBQVEsR0FBRztBQUFBLFFBQ2IsTUFBTyxRQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDMUM7QUFDQSxXQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxRQUFJLENBQUMsS0FBSyxXQUFZLE1BQU0sU0FBUyxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssSUFBTSxRQUFPO0FBRXZGLFNBQUssU0FBUyxNQUFNLFNBQVMsVUFBVSxDQUFDLHVCQUF1QixVQUFVLEVBQUUsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3RHLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFFBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxPQUFPLFFBQVE7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsS0FBK0I7QUFDdkMsVUFBTSxFQUFFLFdBQVcsWUFBWSxJQUFJLEtBQUs7QUFDeEMsU0FBSyxTQUFTO0FBQ2QsUUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFRO0FBQ3hDLFNBQUssU0FBUyxZQUFZLE1BQU0sUUFBUSxLQUFLLFlBQVksSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUVyRSxXQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQzdGTyxJQUFNLGFBQWEsS0FBSztBQUMvQixJQUFNQyxtQkFBa0I7QUFFeEIsSUFBTSxTQUFTO0FBR1IsSUFBTSxnQkFBTixjQUE0QixNQUFNO0FBQUEsRUFDckIsT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQWdCLElBQXFCO0FBQy9DLFVBQU0sT0FBTyxNQUFNLE9BQU8sQ0FBQztBQUMzQixTQUFLLE9BQU8sT0FBTyxNQUFNLElBQUk7QUFDN0IsU0FBSyxLQUFLO0FBQ1YsU0FBSyxRQUFRO0FBQUEsRUFDZjtBQUNGO0FBUU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUFZTyxJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVO0FBQ2YsU0FBSyxVQUFVO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFxQjtBQUM1QixXQUFPLEtBQUssV0FBVztBQUFBLEVBQ3pCO0FBQUEsRUFFQSxLQUFLLE1BQThCO0FBQ2pDLFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELFdBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxRQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxTQUFLLE9BQU87QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFFBQUksS0FBSyxLQUFNLE1BQUssUUFBUUEsZ0JBQWU7QUFBQSxRQUN0QyxNQUFLLFlBQVksSUFBSTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBRTFCLFFBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sWUFBYSxRQUFPO0FBQ3pELFNBQUssT0FBTyxNQUFNO0FBQ2xCLFFBQUksTUFBTSxTQUFTLFFBQVMsTUFBSyxPQUFPLElBQUksY0FBYyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsUUFDcEUsTUFBSyxRQUFRO0FBQ2xCLFNBQUssT0FBTztBQUNaLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLGdCQUFzQjtBQUNwQixVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDMUIsUUFBSSxRQUFRLEtBQUssT0FBUSxNQUFLLFFBQVEsUUFBUSxLQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsRUFDNUY7QUFBQTtBQUFBLEVBR0EsU0FBUyxJQUFrQjtBQUN6QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxNQUFNO0FBQzlDLFdBQUssU0FBUztBQUNkLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLEtBQUssTUFBa0I7QUFDckIsUUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE1BQUssT0FBTztBQUFBLEVBQ3ZDO0FBQUE7QUFBQSxFQUdBLFlBQVksTUFBa0I7QUFDNUIsUUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLEVBQUc7QUFDMUIsU0FBSyxRQUFRLFFBQVEsTUFBTTtBQUN6QixVQUFJLEtBQUssZUFBZ0IsTUFBSyxZQUFZLElBQUk7QUFBQSxVQUN6QyxNQUFLLFNBQVMsRUFBRSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsSUFDeEQsQ0FBQztBQUFBLEVBQ0g7QUFBQSxFQUVBLE1BQU0sT0FBb0I7QUFDeEIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsZUFBVyxRQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsRUFBRyxNQUFLLE9BQU8sS0FBSztBQUFBLEVBQzdEO0FBQUE7QUFBQSxFQUdBLFFBQVEsSUFBWSxNQUFNLE1BQU0sS0FBSyxPQUFPLEdBQVM7QUFDbkQsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRztBQUFBLEVBQy9DO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxNQUFNO0FBQ1gsU0FBSyxLQUFLO0FBQUEsRUFDWjtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQ0Y7QUFHQSxTQUFTLFNBQVMsTUFBZSxRQUE2RDtBQUM1RixRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxVQUFVLFVBQVUsV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFDeEUsVUFBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUEsRUFDNUY7QUFDQSxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsSUFBSSxPQUEwQixLQUFLO0FBQ3JFLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLENBQUM7QUFDckMsU0FBTyxFQUFFLElBQUksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQ2xHOzs7QUNwS0EsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxFQUM5QyxPQUFnQixhQUFhO0FBQUEsRUFDN0IsT0FBZ0IsT0FBTztBQUFBLEVBQ3ZCLE9BQWdCLFVBQVU7QUFBQSxFQUMxQixPQUFnQixTQUFTO0FBQUEsRUFFekIsU0FBMkQ7QUFBQSxFQUMzRCxZQUFpRTtBQUFBLEVBQ2pFLFVBQTZEO0FBQUE7QUFBQSxFQUc3RCxNQUFNO0FBQUE7QUFBQSxFQUVOO0FBQUEsRUFFUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLEVBQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxFQUMxQyxTQUFTO0FBQUEsRUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxFQUNuQyxZQUFZO0FBQUEsRUFDWixZQUFZO0FBQUEsRUFDWixXQUFXO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQSxXQUFXO0FBQUEsRUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxVQUFNO0FBQ04sVUFBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsVUFBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxTQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLElBQzVDO0FBQ0EsU0FBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxTQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsTUFDMUI7QUFBQSxNQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxNQUMvRDtBQUFBLE1BQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsTUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLE1BQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxJQUM5RSxDQUFDO0FBQ0QsU0FBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELFNBQUssVUFBVTtBQUFBLE1BQ2I7QUFBQSxNQUNBLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsTUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsTUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsSUFDL0M7QUFDQSxTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFFBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsV0FBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsRUFDbkU7QUFBQTtBQUFBLEVBR0EsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxFQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxLQUFLLE1BQXNDO0FBQ3pDLFdBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsRUFDdEY7QUFBQTtBQUFBLEVBR0EsYUFBYSxNQUF3QjtBQUNuQyxVQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixVQUFNLE9BQU8sS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLFFBQVE7QUFDakQsUUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxDQUFDLENBQUM7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLFFBQXlCO0FBQ3ZCLFdBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxFQUM3QjtBQUFBLEVBRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLFNBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixTQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsRUFDcEU7QUFBQTtBQUFBO0FBQUEsRUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsVUFBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixVQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixRQUFJO0FBQ0YsWUFBTSxFQUFFLEtBQUssTUFBTSxJQUFJLEtBQUs7QUFDNUIsWUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxVQUFJLE9BQU8sRUFBRztBQUNkLFdBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxZQUFNLE9BQU8sSUFBSSxLQUFLLEtBQUssY0FBYyxLQUFLLFFBQVEsS0FBSyxhQUFhLEtBQUssTUFBTSxTQUFTLEdBQUcsTUFBTTtBQUNyRyxXQUFLLE9BQU8sS0FBSyxTQUFTLFFBQVE7QUFDbEMsVUFBSSxNQUFPLE1BQUssUUFBUTtBQUFBLFVBQ25CLE1BQUssUUFBUTtBQUFBLElBQ3BCLFNBQVMsT0FBTztBQUNkLFVBQUksT0FBTyxFQUFHO0FBQ2QsVUFBSSxNQUFPLE1BQUssY0FBYyxLQUFLO0FBQUEsVUFDOUIsTUFBSyxRQUFRLE1BQU0sT0FBTyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3hDO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxTQUFTLEtBQW1CO0FBQzFCLFNBQUssTUFBTSxJQUFJLFFBQVEsdUJBQXVCLElBQUk7QUFDbEQsUUFBSSxLQUFLLFFBQVEsSUFBSztBQUN0QixTQUFLLFFBQVEsTUFBTSxZQUFZLEtBQUssR0FBRztBQUN2QyxVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksS0FBSyxRQUFRLEtBQUs7QUFDekMsU0FBSyxPQUFPLFFBQVEsS0FBSztBQUN6QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBZ0I7QUFDdEIsVUFBTSxFQUFFLGNBQWMsU0FBUyxJQUFJLEtBQUs7QUFDeEMsUUFBSSxLQUFLLGFBQWEsYUFBYTtBQUNqQyxXQUFLLFFBQVEsS0FBSyx1QkFBdUIsV0FBVyxXQUFXO0FBQy9EO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxRQUFRLEtBQUssYUFBYSxLQUFLLGFBQWEsT0FBTyxDQUFDO0FBQ2xFLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUM7QUFDaEUsU0FBSyxNQUFNLGFBQWEsRUFBRSxHQUFHLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDM0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxjQUFjLE9BQW1CO0FBQy9CLFNBQUssUUFBUTtBQUNiLFVBQU0sTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxDQUFDO0FBQUEsRUFDekQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxjQUFjLEVBQUUsTUFBTSxHQUFTLEtBQXlCO0FBQzVELFFBQUksQ0FBRSxNQUFNLEtBQUssYUFBYSxVQUFVLEtBQUssR0FBRyxFQUFJO0FBQ3BELFNBQUssV0FBVyxVQUFVLEtBQUssZ0JBQWdCLEtBQUssV0FBVyxJQUFJO0FBQ25FLFNBQUssZ0JBQWdCO0FBQ3JCLFFBQUksS0FBSyxZQUFZLFNBQVUsTUFBSyxRQUFRLEtBQUssMkRBQTJEO0FBQUEsRUFDOUc7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsVUFBTSxTQUFTLENBQUMsTUFBYyxRQUM1QixLQUFLLGFBQWEsS0FBSyxtQkFBbUIsTUFBTSxLQUFLLEVBQUUsUUFBUSxLQUFLLFdBQVcsT0FBTyxDQUFDO0FBQ3pGLFdBQU8sVUFBVSxNQUFNLEtBQUssVUFBVSxLQUFLLE9BQU8sQ0FBQztBQUNuRCxXQUFPLFlBQVksTUFBTSxLQUFLLE1BQU0sQ0FBQztBQUNyQyxXQUFPLFlBQVksTUFBTSxLQUFLLFFBQVEsUUFBUSxDQUFDO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFFBQVEsS0FBSyxLQUFLLE9BQU8sVUFBVSxHQUFHLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUlTLFNBQW9CO0FBQUEsSUFDM0IsUUFBUSxDQUFDLFNBQVM7QUFDaEIsV0FBSyxTQUFTLElBQUksT0FBTyxNQUFNLEtBQUssT0FBTztBQUMzQyxVQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssS0FBSyxJQUFJO0FBQ3ZDLFlBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxVQUFJLFNBQVM7QUFDWCxhQUFLLE9BQU8sSUFBSTtBQUNoQixhQUFLLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxJQUFJLENBQUM7QUFBQSxNQUNsRDtBQUNBLFVBQUksU0FBUyxLQUFLLE9BQU87QUFDdkIsYUFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGFBQUssWUFBWTtBQUFBLE1BQ25CO0FBQ0EsVUFBSSxDQUFDLFNBQVM7QUFDWixhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVMsSUFBSTtBQUFBLE1BQ3BCO0FBQUEsSUFDRjtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixZQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLFVBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxXQUFLLE9BQU87QUFBQSxJQUNkO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLFlBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxLQUFLLEtBQUs7QUFDNUMsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixVQUFJLFNBQVMsS0FBTSxNQUFLLGNBQWMsSUFBSztBQUFBLGVBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsZUFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsV0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLElBQ3hCO0FBQUEsSUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLFdBQUssT0FBTztBQUNaLFVBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsV0FBSyxPQUFPO0FBQ1osWUFBTSxPQUFPLFFBQVEsb0JBQW9CLEtBQUssU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLO0FBQzNFLFVBQUksUUFBUSxDQUFDLEtBQUssUUFBUSxLQUFNLE1BQUssUUFBUSxJQUFJO0FBQUEsVUFDNUMsTUFBSyxLQUFLLGlCQUFpQjtBQUFBLElBQ2xDO0FBQUEsSUFFQSxNQUFNLENBQUMsU0FBUztBQUNkLFVBQUksU0FBUyxLQUFLLFNBQVMsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLElBQUk7QUFBQSxJQUN6RDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFrQjtBQUNyQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixRQUFJLENBQUMsS0FBSyxPQUFRO0FBQ2xCLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU8sTUFBTTtBQUNsQixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsU0FBSyxNQUFNLFFBQVEsTUFBTyxLQUFLLFlBQVksQ0FBRTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxNQUFNLE1BQVksS0FBZ0I7QUFDaEMsU0FBSyxRQUFRO0FBQ2IsU0FBSztBQUNMLFFBQUksQ0FBQyxLQUFLLFVBQVUsSUFBSSxPQUFPLElBQU0sTUFBSyxLQUFLLGNBQWMsTUFBTSxHQUFHO0FBQ3RFLFNBQUssUUFBUSxHQUFHO0FBQUEsRUFDbEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFZLGNBQTZCO0FBQ2hELFFBQUksZ0JBQWdCLENBQUMsS0FBSyxLQUFLLFNBQVMsWUFBWSxHQUFHO0FBQ3JELFdBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLFlBQVksRUFBRSxNQUFNLENBQUMsT0FBTztBQUFBLElBQ3pEO0FBQ0EsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLFNBQVMsSUFBSTtBQUMzQyxTQUFLLE9BQU8sSUFBSTtBQUNoQixRQUFJLGdCQUFnQixTQUFTLEtBQUssTUFBTyxNQUFLLE1BQU0sV0FBVyxFQUFFLGFBQWEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxPQUFPLE1BQVksTUFBcUI7QUFDdEMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRLFVBQVUsMEJBQTBCLE9BQU8sS0FBSywyQkFBMkIsRUFBRTtBQUMxRixRQUFJLENBQUMsS0FBSyxLQUFNLE1BQUssUUFBUSxZQUFZLElBQUk7QUFDN0MsU0FBSyxTQUFTLElBQUk7QUFDbEIsUUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLE9BQU8sUUFBUTtBQUFBLEVBQy9DO0FBQUEsRUFFQSxPQUFPLE1BQWtCO0FBQ3ZCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQUEsRUFDcEI7QUFBQTtBQUFBLEVBR0EsU0FBUyxNQUFrQjtBQUN6QixVQUFNLE1BQU0sS0FBSztBQUNqQixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsTUFBTSxLQUFLLEtBQUs7QUFDOUIsUUFBSSxXQUFXO0FBQ2YsUUFBSSxRQUFRLEtBQUs7QUFDakIsU0FBSyxVQUFVLElBQUksR0FBRztBQUN0QixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixlQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLFVBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFdBQUssS0FBSyxHQUFJO0FBQUEsSUFDaEI7QUFBQSxFQUNGO0FBQUE7QUFBQTtBQUFBLEVBS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELFVBQU0sU0FBUyxLQUFLO0FBQ3BCLFlBQVFBLFNBQVEsTUFBTTtBQUFBLE1BQ3BCLEtBQUs7QUFDSCxlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCxtQkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsWUFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxJQUFJLEVBQUcsUUFBTztBQUN6RCxlQUFPLFFBQVFBLFFBQU87QUFDdEIsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLFNBQVNBLFFBQU87QUFBQSxNQUN2QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLE1BQ3pDLEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsSUFDdEM7QUFDQSxRQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsU0FBSyxRQUFRLGNBQWM7QUFDM0IsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxVQUFNLEtBQUssTUFBTTtBQUNqQixRQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLGVBQVdDLFVBQWdCLFdBQVcsTUFBTSxRQUFRLEVBQUcsTUFBSyxPQUFPLEtBQUtBLE1BQUs7QUFDN0UsU0FBSyxRQUFRLEtBQUs7QUFDbEIsVUFBTSxVQUFVLEtBQUssUUFBUSxTQUFTLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLO0FBQzVFLFdBQU8sV0FBVyxPQUFPLEVBQUUsRUFBRSxXQUFXLEtBQUssT0FBTztBQUFBLEVBQ3REO0FBQUEsRUFFQSxTQUFTLE1BQVksT0FBeUI7QUFDNUMsVUFBTSxFQUFFLE1BQU0sZ0JBQWdCLEtBQUssSUFBSTtBQUN2QyxRQUFJLFNBQVMsZ0JBQWdCO0FBQzNCLFdBQUssUUFBUSxTQUFTLE9BQU8sSUFBSSxLQUFLLFlBQVk7QUFDbEQsYUFBTztBQUFBLElBQ1Q7QUFDQSxTQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixXQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsYUFBTztBQUFBLElBQ1Q7QUFDQSxXQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLEVBQ2xHO0FBQUEsRUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsVUFBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixVQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsUUFBSUEsUUFBTztBQUNULFdBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsV0FBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsUUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixRQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDOUU7QUFBQTtBQUFBLEVBR0EsWUFBWSxRQUF5QjtBQUNuQyxRQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxVQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxRQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsU0FBSyxTQUFTLElBQUksTUFBTTtBQUN4QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFJQSxTQUFTLEVBQUUsTUFBTSxLQUFLLEdBQWdCO0FBQ3BDLFNBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLEVBQzVDO0FBQUEsRUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFFBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLFNBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsUUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxFQUN6RjtBQUFBLEVBRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxRQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxVQUFNLFFBQVEsT0FBTyxPQUFPLElBQUksTUFBTSxNQUFNLEVBQUUsWUFBWSxLQUFLLENBQUMsR0FBRyxNQUFNO0FBQ3pFLElBQUMsS0FBSyxLQUFLLElBQUksRUFBYyxJQUFvRCxLQUFLO0FBQ3RGLFdBQU8sS0FBSyxjQUFjLEtBQUs7QUFBQSxFQUNqQztBQUFBLEVBRUEsUUFBUSxLQUFVLFFBQXNCO0FBQ3RDLFFBQUksS0FBSyxPQUFRO0FBQ2pCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssV0FBVyxNQUFNO0FBQ3RCLGVBQVcsUUFBUSxDQUFDLEtBQUssT0FBTyxLQUFLLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRyxPQUFNLEtBQUssS0FBTSxJQUFJLE1BQU07QUFDM0YsU0FBSyxTQUFTLEtBQUssTUFBTTtBQUN6QixTQUFLLFFBQVEsTUFBTSxJQUFJLE1BQU0sTUFBTSxDQUFDO0FBQ3BDLFNBQUssTUFBTSxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUFBLEVBQzlEO0FBQ0Y7OztBQ3BiTyxJQUFNLFdBQU4sTUFBK0I7QUFBQSxFQUNwQyxpQkFBaUI7QUFBQSxFQUNqQixTQUFpQztBQUFBLEVBQ2pDLFlBQTJEO0FBQUEsRUFDM0QsVUFBNEY7QUFBQSxFQUM1RixVQUFrQztBQUFBLEVBQ3pCLE9BQWlCLENBQUM7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEtBQWEsV0FBcUI7QUFDNUMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3JCO0FBQUEsRUFFQSxNQUFNLE1BQXFCO0FBQ3pCLFNBQUssYUFBYSxLQUFLLFNBQVMsS0FBSyxhQUFhO0FBQ2xELFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBUztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxPQUFPLE1BQXNCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE9BQWE7QUFDWCxXQUFPLEtBQUssT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsSUFBSSxPQUFzQjtBQUN4QixTQUFLLFlBQVksRUFBRSxNQUFNLE9BQU8sVUFBVSxXQUFXLFFBQVEsS0FBSyxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDdEY7QUFBQSxFQUVBLElBQUksT0FBTyxNQUFNLFNBQVMsSUFBVTtBQUNsQyxTQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsVUFBVSxTQUFTLElBQUssQ0FBQztBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxLQUFLLGNBQWM7QUFBQSxFQUM1QjtBQUNGO0FBT08sSUFBTSxRQUFOLE1BQW1DO0FBQUE7QUFBQSxFQUV4QyxTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxnQkFBZ0I7QUFBQSxFQUNQLFFBQW9CLENBQUM7QUFBQSxFQUNyQixPQUFPLElBQUksWUFBWTtBQUFBLEVBQ2hDLFVBQVUsb0JBQUksSUFBVztBQUFBLEVBQ3pCLFNBQVM7QUFBQSxFQUVULE1BQU0sTUFBYyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBRXJDLFNBQVMsTUFBYztBQUVyQixTQUFLO0FBQ0wsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsUUFBUSxDQUFDLElBQVksUUFBK0I7QUFDbEQsVUFBTSxRQUFRLEVBQUUsSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBQzFDLFNBQUssUUFBUSxJQUFJLEtBQUs7QUFDdEIsV0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUFBLEVBRUEsT0FBTyxDQUFDLEtBQWEsY0FBOEI7QUFDakQsVUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLFNBQVM7QUFDeEMsU0FBSyxNQUFNLEtBQUssSUFBSTtBQUNwQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxZQUE4QixLQUFLO0FBQUE7QUFBQSxFQUcvQyxNQUFNLFNBQXdCO0FBQzVCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFLLE9BQU0sUUFBUSxRQUFRO0FBQUEsRUFDckQ7QUFBQSxFQUVBLE1BQU0sS0FBSyxJQUEyQjtBQUNwQyxVQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGVBQVM7QUFDUCxZQUFNLEtBQUssT0FBTztBQUNsQixZQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQztBQUNoRyxVQUFJLENBQUMsSUFBSztBQUNWLFdBQUssUUFBUSxPQUFPLEdBQUc7QUFDdkIsV0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQUksSUFBSTtBQUFBLElBQ1Y7QUFDQSxTQUFLLFNBQVM7QUFDZCxVQUFNLEtBQUssT0FBTztBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRTtBQUFBLEVBQ3pCO0FBQ0Y7QUFHTyxJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUixRQUFRLElBQUksTUFBTTtBQUFBLEVBQ2xCLFdBQXFCLENBQUM7QUFBQSxFQUN0QixPQUF5QixDQUFDO0FBQUEsRUFDMUI7QUFBQSxFQUVULFlBQVksVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQUc7QUFDdkUsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLElBQUksZUFBZSxFQUFFLEtBQUssK0JBQStCLE9BQU8sTUFBTSxHQUFHLFFBQVEsR0FBRyxLQUFLO0FBQ3ZHLFNBQUssT0FBTyxpQkFBaUIsV0FBVyxDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakYsZUFBVyxRQUFRLENBQUMsUUFBUSxXQUFXLGFBQWEsT0FBTyxVQUFVLE9BQU8sR0FBWTtBQUN0RixXQUFLLE9BQU8saUJBQWlCLE1BQU0sQ0FBQyxVQUFVO0FBQzVDLGNBQU0sZUFBZTtBQUNyQixhQUFLLEtBQUssS0FBSyxDQUFDLE1BQU0sS0FBd0IsQ0FBQztBQUFBLE1BQ2pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQUssVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQW1CO0FBQzdGLFVBQU0sUUFBUSxJQUFJLE9BQU0sU0FBUyxLQUFLO0FBQ3RDLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQU0sS0FBSyxPQUFPO0FBQ2xCLFVBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsVUFBTSxNQUFNLE9BQU87QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsU0FBUyxNQUFzQjtBQUM3QixXQUFPLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQzNFO0FBQUE7QUFBQSxFQUdBLFVBQW9CO0FBQ2xCLFdBQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxTQUFVLEtBQUssTUFBTSxJQUFJLEVBQW9CLENBQUM7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxNQUFNLFlBQTJCO0FBQy9CLFVBQU0sS0FBSyxNQUFNLEtBQUssSUFBTTtBQUM1QixTQUFLLEtBQUssT0FBTztBQUNqQixVQUFNLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDMUI7QUFDRjtBQUVPLFNBQVMsTUFBTSxLQUFhLFNBQWtCLFFBQVEsWUFBa0I7QUFDN0UsU0FBTyxFQUFFLEdBQUksV0FBVyxFQUFFLFFBQVEsR0FBSSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRztBQUNoRztBQUdPLFNBQVMsU0FBUyxLQUFhLFNBQWtCLE9BQXNCO0FBQzVFLFNBQU8sRUFBRSxNQUFNLFdBQVcsR0FBRyxLQUFLLFVBQVUsTUFBTSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3pFO0FBRU8sU0FBUyxRQUFRLE1BQWMsZ0JBQWdCLE1BQVk7QUFDaEUsUUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsRUFBRSxVQUFVLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sUUFBUTtBQUN6RDs7O0FaekxBLElBQU1DLFVBQVM7QUFHZixlQUFlLEtBQUssT0FBYyxNQUFnQixJQUEyQjtBQUMzRSxXQUFTLFNBQVMsR0FBRyxTQUFTLElBQUksVUFBVSxLQUFRO0FBQ2xELFVBQU0sUUFBUSxLQUFLLE9BQU8sUUFBUSxFQUFFO0FBQ3BDLFVBQU0sTUFBTSxNQUFNLEtBQUssS0FBSyxJQUFJLEtBQVEsS0FBSyxNQUFNLENBQUM7QUFDcEQsU0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDekIsUUFBSSxLQUFLLE9BQU8sUUFBUSxFQUFFLFNBQVMsTUFBTyxNQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUFBLEVBQ3pFO0FBQ0Y7QUFHQSxlQUFlLEtBQUssVUFBVSxDQUFDLEdBQWlFO0FBQzlGLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxPQUFPO0FBQ3RDLFFBQU0sUUFBUSxNQUFNO0FBQ3BCLFFBQU0sS0FBSyxPQUFPLE9BQU8sTUFBTUEsT0FBTTtBQUNyQyxRQUFNLFNBQVMsTUFBTTtBQUNyQixTQUFPLFNBQVMsT0FBTyxNQUFNO0FBQzdCLFNBQU8sRUFBRSxPQUFPLE9BQU8sT0FBTztBQUNoQztBQUVBLFdBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUMsR0FBRyxHQUFHLEdBQUcsQ0FBQyxLQUFLLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQVk7QUFDdkUsT0FBSyxtQ0FBbUMsT0FBTywrQkFBK0IsSUFBSSxJQUFJLFlBQVk7QUFDaEcsVUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixVQUFNLE9BQU87QUFDYixVQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLEtBQUs7QUFDeEMsVUFBTSxRQUFRLE1BQU07QUFDcEIsVUFBTSxLQUFLLE9BQU8sT0FBTyxVQUFVQSxVQUFTLENBQUM7QUFDN0MsV0FBTyxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDbEMsVUFBTSxNQUFNLEtBQUssQ0FBQztBQUNsQixXQUFPLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUNsQyxXQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFBQSxFQUNsQyxDQUFDO0FBQ0g7QUFFQSxLQUFLLGlEQUFpRCxZQUFZO0FBQ2hFLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxTQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDaEMsU0FBTyxPQUFPO0FBQ2QsU0FBTyxVQUFVLE9BQU8sT0FBTyxDQUFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDckQsU0FBTyxVQUFVLE9BQU8sT0FBTyxDQUFDLEdBQUcsS0FBSyxDQUFDLElBQUksQ0FBQztBQUM5QyxTQUFPLE1BQU0sTUFBTSxRQUFRLE9BQU8sNEJBQTRCO0FBQzlELFNBQU8sTUFBTSxNQUFNLE9BQU8sWUFBWSxDQUFDO0FBQ3ZDLFNBQU8sSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDckMsU0FBTyxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQy9CLFNBQU8sTUFBTSxNQUFNLE9BQU8sWUFBWSxDQUFDO0FBQ3ZDLFNBQU8sVUFBVSxNQUFNLFNBQVMsV0FBVyxHQUFHLENBQUMsQ0FBQztBQUNoRCxTQUFPLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdkIsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hDLENBQUM7QUFFRCxLQUFLLDJEQUEyRCxZQUFZO0FBQzFFLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxTQUFPLE9BQU87QUFDZCxRQUFNLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdEIsU0FBTyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3ZCLFNBQU8sSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUN2QixRQUFNLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdEIsUUFBTSxJQUFJLEVBQUUsTUFBTSxTQUFTLEdBQUcsR0FBRyxVQUFVLEVBQUUsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLENBQUM7QUFDbkUsU0FBTyxJQUFJLEVBQUUsTUFBTSxTQUFTLEdBQUcsR0FBRyxVQUFVLEVBQUUsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLENBQUM7QUFDcEUsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxJQUFJLElBQUksSUFBSSxDQUFDLENBQUM7QUFDbkQsQ0FBQztBQUVELEtBQUssb0NBQW9DLFlBQVk7QUFDbkQsTUFBSSxRQUFRO0FBQ1osUUFBTSxFQUFFLE9BQU8sSUFBSSxNQUFNLEtBQUssRUFBRSxPQUFPLE1BQU0sSUFBSSxFQUFFLEtBQUssR0FBRyxDQUFDO0FBQzVELFNBQU8sTUFBTSxPQUFPLEtBQUssV0FBVztBQUN0QyxDQUFDO0FBRUQsS0FBSyx3REFBd0QsWUFBWTtBQUN2RSxRQUFNLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDNUMsUUFBTSxJQUFJLEVBQUUsTUFBTSxTQUFTLEdBQUcsR0FBRyxVQUFVLEVBQUUsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLENBQUM7QUFDbkUsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDaEMsUUFBTSxJQUFJLEVBQUUsTUFBTSxTQUFTLEdBQUcsR0FBRyxVQUFVLEVBQUUsUUFBUSxNQUFNLEdBQUcsRUFBRSxFQUFFLENBQUM7QUFDbkUsUUFBTSxJQUFJLEVBQUUsTUFBTSxVQUFVLEdBQUcsR0FBRyxDQUFDO0FBQ25DLFFBQU0sS0FBSyxPQUFPLE9BQU8sSUFBTTtBQUMvQixRQUFNLElBQUksRUFBRSxNQUFNLFNBQVMsR0FBRyxHQUFHLFVBQVUsRUFBRSxRQUFRLE1BQU0sR0FBRyxFQUFFLEVBQUUsQ0FBQztBQUNuRSxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxHQUFHLEdBQUcsQ0FBQyxDQUFDO0FBQzNDLFFBQU0sS0FBSyxPQUFPLE9BQU8sR0FBTTtBQUMvQixTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMxQyxDQUFDO0FBRUQsS0FBSywwREFBMEQsWUFBWTtBQUN6RSxRQUFNLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDNUMsUUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUM7QUFDbEQsUUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEtBQUs7QUFDMUIsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDaEMsUUFBTSxJQUFJLEVBQUUsTUFBTSxPQUFPLGFBQWEsR0FBRyxDQUFDO0FBQzFDLFFBQU07QUFDTixTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUNoRCxTQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQ2pDLENBQUM7QUFFRCxLQUFLLGtFQUFrRSxZQUFZO0FBQ2pGLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxTQUFPLElBQUksSUFBSTtBQUNmLFFBQU0sS0FBSyxPQUFPLE9BQU8sR0FBTTtBQUMvQixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ3hDLFNBQU8sTUFBTSxNQUFNLFFBQVEsS0FBSztBQUNoQyxTQUFPLE1BQU0sTUFBTSxPQUFPLFFBQVEsTUFBUztBQUMzQyxRQUFNLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdEIsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hDLENBQUM7QUFFRCxLQUFLLHdEQUF3RCxZQUFZO0FBQ3ZFLFFBQU0sRUFBRSxPQUFPLE9BQU8sT0FBTyxJQUFJLE1BQU0sS0FBSztBQUM1QyxTQUFPLE9BQU87QUFDZCxRQUFNLElBQUksSUFBSTtBQUNkLFNBQU8sSUFBSSxFQUFFLE1BQU0sVUFBVSxRQUFRLENBQUMsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDO0FBQ3JELFNBQU8sSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDckMsU0FBTyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQ3ZCLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDO0FBQzFDLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxHQUFHLGNBQWM7QUFDMUQsQ0FBQztBQUVELEtBQUssZ0ZBQWdGLFlBQVk7QUFDL0YsUUFBTSxFQUFFLE9BQU8sT0FBTyxPQUFPLElBQUksTUFBTSxLQUFLO0FBQzVDLFFBQU0sSUFBSSxJQUFJO0FBQ2QsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDeEMsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxTQUFPLElBQUksU0FBUyxFQUFFLENBQUM7QUFDdkIsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hDLENBQUM7QUFFRCxLQUFLLHNDQUFzQyxZQUFZO0FBQ3JELFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDckMsU0FBTyxPQUFPO0FBQ2QsU0FBTyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUNyQyxRQUFNLEtBQUssT0FBTyxRQUFRLE1BQU1BLE9BQU07QUFDdEMsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUN4QyxRQUFNLEtBQUssT0FBTztBQUNsQixTQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssQ0FBQyxNQUFNLElBQUksQ0FBQztBQUMxRCxDQUFDO0FBRUQsS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxRQUFNLEVBQUUsT0FBTyxPQUFPLE9BQU8sSUFBSSxNQUFNLEtBQUs7QUFDNUMsUUFBTSxPQUFPLE1BQU07QUFDbkIsU0FBTyxVQUFVLENBQUMsTUFBTSxRQUFRLE9BQU8sTUFBTSxHQUFHLENBQUMsTUFBTSxJQUFJLENBQUM7QUFDOUQsQ0FBQzsiLAogICJuYW1lcyI6IFsicGxhY2UiLCAiTE9OR0VTVCIsICJwbGFjZSIsICJBTlNXRVJFRF9XSVRISU4iLCAibWVtYmVycyIsICJwbGFjZSIsICJNSU5VVEUiXQp9Cg==
