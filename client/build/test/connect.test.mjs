// test/connect.test.ts
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

// test/connect.test.ts
test("asks for numbers, acknowledgements and with its token", async () => {
  const stage = new Stage({ url: "wss://host/dev?booking_id=1", token: "a token/+" });
  await stage.world.settle();
  assert.equal(stage.wire.url, "wss://host/dev?booking_id=1&resume=1&ack=1&token=a%20token%2F%2B");
  assert.deepEqual(stage.wire.protocols, []);
  assert.equal(stage.socket.url, "wss://host/dev?booking_id=1", "the token is not shown");
});
test("gives the token as a subprotocol where the app wants that", async () => {
  const stage = new Stage({ url: "wss://host/dev", tokenIn: "protocol", resume: false, ack: false });
  await stage.world.settle();
  assert.equal(stage.wire.url, "wss://host/dev");
  assert.deepEqual(stage.wire.protocols, ["bearer", "t1"]);
});
test("looks like a WebSocket", async () => {
  const stage = new Stage();
  const { socket, world } = stage;
  const events = [];
  socket.onopen = () => events.push("open");
  socket.onmessage = (event) => events.push(event.data);
  socket.onclose = (event) => events.push(`close ${event.code} ${event.reason} ${event.wasClean}`);
  assert.equal(socket.readyState, SidewireSocket.CONNECTING);
  await world.settle();
  stage.wire.accept();
  assert.equal(socket.readyState, SidewireSocket.OPEN);
  stage.wire.get('{ "type": "welcome" }');
  socket.close(4321, "enough");
  assert.equal(socket.readyState, SidewireSocket.CLOSED);
  assert.equal(stage.wire.closedWith, 4321);
  assert.deepEqual(events, ["open", '{ "type": "welcome" }', "close 4321 enough true"]);
});
test("reconnects after 1, 2, 4, 8, 16, 16 seconds, with full jitter", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({}, world);
  await world.settle();
  for (const [draw, seconds] of [[1, 1], [1, 2], [0.5, 2], [1, 8], [1, 16], [0.25, 4], [1, 16]]) {
    world.draw = draw;
    const before = world.wires.length;
    stage.wire.cut();
    await world.pass(seconds * 1e3 - 1);
    assert.equal(world.wires.length, before, `not before ${seconds} s`);
    await world.pass(1);
    assert.equal(world.wires.length, before + 1, `after ${seconds} s`);
  }
  assert.equal(stage.tellings("reconnect").length, 7);
  assert.equal(stage.socket.readyState, 0);
});
test("connects at once when the browser comes online", async () => {
  const world = new World();
  world.serverAnswers = false;
  world.draw = 1;
  const stage = new Stage({}, world);
  await world.settle();
  stage.wire.cut();
  await world.pass(10);
  world.page.dispatchEvent(new Event("online"));
  await world.settle();
  assert.equal(world.wires.length, 2);
  await world.pass(5e3);
  assert.equal(world.wires.length, 2, "the pause before is over");
});
test("does nothing when the browser comes online while there is a connection", async () => {
  const stage = await Stage.open();
  stage.world.page.dispatchEvent(new Event("online"));
  await stage.world.settle();
  assert.equal(stage.world.wires.length, 1);
});
test("counts attempts anew after a stable minute, and not before", async () => {
  const world = new World();
  world.draw = 1;
  const stage = await Stage.open({}, world);
  const cutAfter = async (ms) => {
    await world.pass(ms);
    stage.wire.cut();
    const delay = stage.tellings("reconnect").at(-1)?.delay;
    await world.pass(16e3);
    stage.wire.accept();
    stage.wire.get(resumed([place(40)]));
    await world.settle();
    return delay;
  };
  assert.equal(await cutAfter(0), 1e3);
  assert.equal(await cutAfter(59e3 - 16e3 + 1e3), 2e3);
  assert.equal(await cutAfter(60001), 1e3);
});
test("ends after maxAttempts", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({ maxAttempts: 2 }, world);
  await world.settle();
  for (let i = 0; i < 3; i++) {
    stage.wire.cut();
    await world.pass(16e3);
  }
  assert.equal(world.wires.length, 3);
  assert.equal(stage.socket.closed, "no connection after 2 attempts");
  assert.equal(stage.tellings("close").length, 1);
});
test("has no end without maxAttempts", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({}, world);
  await world.settle();
  for (let i = 0; i < 200; i++) {
    stage.wire.cut();
    await world.pass(16e3);
  }
  assert.equal(stage.socket.closed, void 0);
  assert.equal(world.wires.length, 201);
});
test("asks the app for URL and token before each attempt", async () => {
  let asked = 0;
  const world = new World();
  const stage = new Stage({ url: () => `wss://host${++asked}/`, token: async () => `t${asked}` }, world);
  await world.settle();
  stage.wire.accept();
  stage.wire.cut();
  await world.pass(16e3);
  assert.match(world.wires[0].url, /^wss:\/\/host1\/\?.*token=t1$/);
  assert.match(world.wires[1].url, /^wss:\/\/host2\/\?.*token=t2$/);
});
test("tries again where the app has no token for it", async () => {
  let asked = 0;
  const token = async () => {
    if (++asked === 1) throw new Error("the issuer is down");
    return "t1";
  };
  const stage = new Stage({ token });
  await stage.world.settle();
  assert.match(String(stage.tellings("reconnect")[0]?.reason), /the issuer is down/);
  await stage.world.pass(1e3);
  assert.equal(stage.world.wires.length, 1);
});
test("a token that comes after the app has closed opens nothing", async () => {
  let give = () => {
  };
  const stage = new Stage({ token: () => new Promise((resolve) => give = resolve) });
  await stage.world.settle();
  stage.socket.close();
  give("t1");
  await stage.world.settle();
  assert.equal(stage.world.wires.length, 0);
});
for (const code of ["token_expired", "unknown_connection"]) {
  for (const close of [1e3, 1001, 1006, 4001, void 0]) {
    test(`${code} leads to a new connection with a new token, close code ${close ?? "none"}`, async () => {
      let asked = 0;
      const stage = await Stage.open({ token: () => `t${++asked}` });
      const first = stage.wire;
      first.get({ type: "error", code, message: "\u2026", request_id: "r1" });
      if (close !== void 0) first.cut(close);
      await stage.world.pass(1e3);
      assert.equal(stage.world.wires.length, 2);
      assert.match(stage.wire.url, /token=t2$/);
      assert.equal(first.closed, true);
      assert.deepEqual(stage.messages, []);
    });
  }
}
test("an app's own error frame with such a code is the app's", async () => {
  const stage = await Stage.open();
  stage.wire.get({ type: "error", code: "token_expired", message: "of another service" });
  await stage.world.pass(1e3);
  assert.equal(stage.world.wires.length, 1);
  assert.equal(stage.messages.length, 1);
});
async function refuse(stage, times) {
  for (let i = 0; i < times; i++) {
    stage.wire.cut(1006);
    await stage.world.pass(16e3);
  }
}
test("three refusals in a row with the same token are the end, with a reason", async () => {
  const stage = new Stage();
  await stage.world.settle();
  await refuse(stage, 2);
  assert.equal(stage.socket.closed, void 0);
  await refuse(stage, 1);
  assert.equal(stage.socket.closed, "the handshake was refused three times with the same token");
  assert.equal(stage.tellings("close")[0]?.reason, stage.socket.closed);
  await stage.world.pass(6e4);
  assert.equal(stage.world.wires.length, 3);
});
test("refusals of different tokens are not the end", async () => {
  let asked = 0;
  const stage = new Stage({ token: () => `t${Math.floor(asked++ / 2)}` });
  await stage.world.settle();
  await refuse(stage, 20);
  assert.equal(stage.socket.closed, void 0);
});
test("a network that is down is not a refusal", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({}, world);
  await world.settle();
  await refuse(stage, 20);
  assert.equal(stage.socket.closed, void 0);
  world.serverAnswers = true;
  await refuse(stage, 3);
  assert.notEqual(stage.socket.closed, void 0);
});
test("a connection between two refusals ends their row", async () => {
  const stage = new Stage();
  await stage.world.settle();
  for (let i = 0; i < 5; i++) {
    await refuse(stage, 2);
    stage.wire.accept();
    stage.wire.cut();
    await stage.world.pass(16e3);
  }
  assert.equal(stage.socket.closed, void 0);
});
test("gives up a handshake that takes too long, which is not a refusal", async () => {
  const stage = new Stage();
  await stage.world.settle();
  for (let i = 0; i < 5; i++) {
    const { wire } = stage;
    await stage.world.pass(35e3);
    assert.equal(wire.closed, true);
    await stage.world.pass(16e3);
  }
  assert.equal(stage.socket.closed, void 0);
});
test("a clock that jumps changes nothing", async () => {
  const stage = await Stage.open();
  const { world } = stage;
  for (const jump of [-864e5, 10 * 864e5, -36e5]) {
    world.wall += jump;
    await world.pass(2e4);
    stage.wire.get({ type: "pong" });
  }
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
  assert.equal(world.wires.length, 1);
});
test("tells the app of a reconnection, and that it is one", async () => {
  const stage = await Stage.open();
  stage.wire.cut(1001, "Going away");
  await stage.reconnect();
  assert.deepEqual(stage.tellings("open").map(({ again }) => again), [false, true]);
  const [told] = stage.tellings("reconnect");
  assert.deepEqual([told?.code, told?.reason], [1001, "Going away"]);
});
test("closing twice is one end, and nothing follows it", async () => {
  const stage = await Stage.open();
  stage.socket.close();
  stage.socket.close();
  await stage.world.pass(6e4);
  assert.equal(stage.wire.live, false);
  assert.equal(stage.tellings("close").length, 1);
  assert.equal(stage.world.wires.length, 1);
  await assert.rejects(stage.socket.send({}), /closed by the app/);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9jb25uZWN0LnRlc3QudHMiLCAiLi4vLi4vc3JjL2JhY2tvZmYudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL3NvY2tldC50c1wiO1xuaW1wb3J0IHsgbnVtYmVyZWQsIHBsYWNlLCByZXN1bWVkLCBTdGFnZSwgV29ybGQgfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG50ZXN0KFwiYXNrcyBmb3IgbnVtYmVycywgYWNrbm93bGVkZ2VtZW50cyBhbmQgd2l0aCBpdHMgdG9rZW5cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7IHVybDogXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgdG9rZW46IFwiYSB0b2tlbi8rXCIgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS51cmwsIFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0xJnJlc3VtZT0xJmFjaz0xJnRva2VuPWElMjB0b2tlbiUyRiUyQlwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS53aXJlLnByb3RvY29scywgW10pO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LnVybCwgXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgXCJ0aGUgdG9rZW4gaXMgbm90IHNob3duXCIpO1xufSk7XG5cbnRlc3QoXCJnaXZlcyB0aGUgdG9rZW4gYXMgYSBzdWJwcm90b2NvbCB3aGVyZSB0aGUgYXBwIHdhbnRzIHRoYXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7IHVybDogXCJ3c3M6Ly9ob3N0L2RldlwiLCB0b2tlbkluOiBcInByb3RvY29sXCIsIHJlc3VtZTogZmFsc2UsIGFjazogZmFsc2UgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS51cmwsIFwid3NzOi8vaG9zdC9kZXZcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2Uud2lyZS5wcm90b2NvbHMsIFtcImJlYXJlclwiLCBcInQxXCJdKTtcbn0pO1xuXG50ZXN0KFwibG9va3MgbGlrZSBhIFdlYlNvY2tldFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKCk7XG4gIGNvbnN0IHsgc29ja2V0LCB3b3JsZCB9ID0gc3RhZ2U7XG4gIGNvbnN0IGV2ZW50czogc3RyaW5nW10gPSBbXTtcbiAgc29ja2V0Lm9ub3BlbiA9ICgpID0+IGV2ZW50cy5wdXNoKFwib3BlblwiKTtcbiAgc29ja2V0Lm9ubWVzc2FnZSA9IChldmVudCkgPT4gZXZlbnRzLnB1c2goZXZlbnQuZGF0YSk7XG4gIHNvY2tldC5vbmNsb3NlID0gKGV2ZW50KSA9PiBldmVudHMucHVzaChgY2xvc2UgJHtldmVudC5jb2RlfSAke2V2ZW50LnJlYXNvbn0gJHtldmVudC53YXNDbGVhbn1gKTtcbiAgYXNzZXJ0LmVxdWFsKHNvY2tldC5yZWFkeVN0YXRlLCBTaWRld2lyZVNvY2tldC5DT05ORUNUSU5HKTtcbiAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gIGFzc2VydC5lcXVhbChzb2NrZXQucmVhZHlTdGF0ZSwgU2lkZXdpcmVTb2NrZXQuT1BFTik7XG4gIHN0YWdlLndpcmUuZ2V0KCd7IFwidHlwZVwiOiBcIndlbGNvbWVcIiB9Jyk7XG4gIHNvY2tldC5jbG9zZSg0MzIxLCBcImVub3VnaFwiKTtcbiAgYXNzZXJ0LmVxdWFsKHNvY2tldC5yZWFkeVN0YXRlLCBTaWRld2lyZVNvY2tldC5DTE9TRUQpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5jbG9zZWRXaXRoLCA0MzIxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChldmVudHMsIFtcIm9wZW5cIiwgJ3sgXCJ0eXBlXCI6IFwid2VsY29tZVwiIH0nLCBcImNsb3NlIDQzMjEgZW5vdWdoIHRydWVcIl0pO1xufSk7XG5cbnRlc3QoXCJyZWNvbm5lY3RzIGFmdGVyIDEsIDIsIDQsIDgsIDE2LCAxNiBzZWNvbmRzLCB3aXRoIGZ1bGwgaml0dGVyXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgd29ybGQuc2VydmVyQW5zd2VycyA9IGZhbHNlO1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7fSwgd29ybGQpO1xuICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgZm9yIChjb25zdCBbZHJhdywgc2Vjb25kc10gb2YgW1sxLCAxXSwgWzEsIDJdLCBbMC41LCAyXSwgWzEsIDhdLCBbMSwgMTZdLCBbMC4yNSwgNF0sIFsxLCAxNl1dIGFzIGNvbnN0KSB7XG4gICAgd29ybGQuZHJhdyA9IGRyYXc7XG4gICAgY29uc3QgYmVmb3JlID0gd29ybGQud2lyZXMubGVuZ3RoO1xuICAgIHN0YWdlLndpcmUuY3V0KCk7XG4gICAgYXdhaXQgd29ybGQucGFzcyhzZWNvbmRzICogMTAwMCAtIDEpO1xuICAgIGFzc2VydC5lcXVhbCh3b3JsZC53aXJlcy5sZW5ndGgsIGJlZm9yZSwgYG5vdCBiZWZvcmUgJHtzZWNvbmRzfSBzYCk7XG4gICAgYXdhaXQgd29ybGQucGFzcygxKTtcbiAgICBhc3NlcnQuZXF1YWwod29ybGQud2lyZXMubGVuZ3RoLCBiZWZvcmUgKyAxLCBgYWZ0ZXIgJHtzZWNvbmRzfSBzYCk7XG4gIH1cbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnRlbGxpbmdzKFwicmVjb25uZWN0XCIpLmxlbmd0aCwgNyk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQucmVhZHlTdGF0ZSwgMCk7XG59KTtcblxudGVzdChcImNvbm5lY3RzIGF0IG9uY2Ugd2hlbiB0aGUgYnJvd3NlciBjb21lcyBvbmxpbmVcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICB3b3JsZC5zZXJ2ZXJBbnN3ZXJzID0gZmFsc2U7XG4gIHdvcmxkLmRyYXcgPSAxO1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7fSwgd29ybGQpO1xuICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgd29ybGQucGFzcygxMCk7XG4gIHdvcmxkLnBhZ2UuZGlzcGF0Y2hFdmVudChuZXcgRXZlbnQoXCJvbmxpbmVcIikpO1xuICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKHdvcmxkLndpcmVzLmxlbmd0aCwgMik7XG4gIGF3YWl0IHdvcmxkLnBhc3MoNV8wMDApO1xuICBhc3NlcnQuZXF1YWwod29ybGQud2lyZXMubGVuZ3RoLCAyLCBcInRoZSBwYXVzZSBiZWZvcmUgaXMgb3ZlclwiKTtcbn0pO1xuXG50ZXN0KFwiZG9lcyBub3RoaW5nIHdoZW4gdGhlIGJyb3dzZXIgY29tZXMgb25saW5lIHdoaWxlIHRoZXJlIGlzIGEgY29ubmVjdGlvblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBzdGFnZS53b3JsZC5wYWdlLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KFwib25saW5lXCIpKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDEpO1xufSk7XG5cbnRlc3QoXCJjb3VudHMgYXR0ZW1wdHMgYW5ldyBhZnRlciBhIHN0YWJsZSBtaW51dGUsIGFuZCBub3QgYmVmb3JlXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgd29ybGQuZHJhdyA9IDE7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7fSwgd29ybGQpO1xuICBjb25zdCBjdXRBZnRlciA9IGFzeW5jIChtczogbnVtYmVyKSA9PiB7XG4gICAgYXdhaXQgd29ybGQucGFzcyhtcyk7XG4gICAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgICBjb25zdCBkZWxheSA9IHN0YWdlLnRlbGxpbmdzKFwicmVjb25uZWN0XCIpLmF0KC0xKT8uZGVsYXk7XG4gICAgYXdhaXQgd29ybGQucGFzcygxNl8wMDApO1xuICAgIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gICAgc3RhZ2Uud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHJldHVybiBkZWxheTtcbiAgfTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IGN1dEFmdGVyKDApLCAxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCBjdXRBZnRlcig1OV8wMDAgLSAxNl8wMDAgKyAxXzAwMCksIDJfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGF3YWl0IGN1dEFmdGVyKDYwXzAwMSksIDFfMDAwKTtcbn0pO1xuXG50ZXN0KFwiZW5kcyBhZnRlciBtYXhBdHRlbXB0c1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHdvcmxkLnNlcnZlckFuc3dlcnMgPSBmYWxzZTtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoeyBtYXhBdHRlbXB0czogMiB9LCB3b3JsZCk7XG4gIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IDM7IGkrKykge1xuICAgIHN0YWdlLndpcmUuY3V0KCk7XG4gICAgYXdhaXQgd29ybGQucGFzcygxNl8wMDApO1xuICB9XG4gIGFzc2VydC5lcXVhbCh3b3JsZC53aXJlcy5sZW5ndGgsIDMpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LmNsb3NlZCwgXCJubyBjb25uZWN0aW9uIGFmdGVyIDIgYXR0ZW1wdHNcIik7XG4gIGFzc2VydC5lcXVhbChzdGFnZS50ZWxsaW5ncyhcImNsb3NlXCIpLmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcImhhcyBubyBlbmQgd2l0aG91dCBtYXhBdHRlbXB0c1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHdvcmxkLnNlcnZlckFuc3dlcnMgPSBmYWxzZTtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2Uoe30sIHdvcmxkKTtcbiAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgMjAwOyBpKyspIHtcbiAgICBzdGFnZS53aXJlLmN1dCgpO1xuICAgIGF3YWl0IHdvcmxkLnBhc3MoMTZfMDAwKTtcbiAgfVxuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LmNsb3NlZCwgdW5kZWZpbmVkKTtcbiAgYXNzZXJ0LmVxdWFsKHdvcmxkLndpcmVzLmxlbmd0aCwgMjAxKTtcbn0pO1xuXG50ZXN0KFwiYXNrcyB0aGUgYXBwIGZvciBVUkwgYW5kIHRva2VuIGJlZm9yZSBlYWNoIGF0dGVtcHRcIiwgYXN5bmMgKCkgPT4ge1xuICBsZXQgYXNrZWQgPSAwO1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7IHVybDogKCkgPT4gYHdzczovL2hvc3QkeysrYXNrZWR9L2AsIHRva2VuOiBhc3luYyAoKSA9PiBgdCR7YXNrZWR9YCB9LCB3b3JsZCk7XG4gIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICBzdGFnZS53aXJlLmN1dCgpO1xuICBhd2FpdCB3b3JsZC5wYXNzKDE2XzAwMCk7XG4gIGFzc2VydC5tYXRjaCh3b3JsZC53aXJlc1swXSEudXJsLCAvXndzczpcXC9cXC9ob3N0MVxcL1xcPy4qdG9rZW49dDEkLyk7XG4gIGFzc2VydC5tYXRjaCh3b3JsZC53aXJlc1sxXSEudXJsLCAvXndzczpcXC9cXC9ob3N0MlxcL1xcPy4qdG9rZW49dDIkLyk7XG59KTtcblxudGVzdChcInRyaWVzIGFnYWluIHdoZXJlIHRoZSBhcHAgaGFzIG5vIHRva2VuIGZvciBpdFwiLCBhc3luYyAoKSA9PiB7XG4gIGxldCBhc2tlZCA9IDA7XG4gIGNvbnN0IHRva2VuID0gYXN5bmMgKCkgPT4ge1xuICAgIGlmICgrK2Fza2VkID09PSAxKSB0aHJvdyBuZXcgRXJyb3IoXCJ0aGUgaXNzdWVyIGlzIGRvd25cIik7XG4gICAgcmV0dXJuIFwidDFcIjtcbiAgfTtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoeyB0b2tlbiB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5tYXRjaChTdHJpbmcoc3RhZ2UudGVsbGluZ3MoXCJyZWNvbm5lY3RcIilbMF0/LnJlYXNvbiksIC90aGUgaXNzdWVyIGlzIGRvd24vKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDEpO1xufSk7XG5cbnRlc3QoXCJhIHRva2VuIHRoYXQgY29tZXMgYWZ0ZXIgdGhlIGFwcCBoYXMgY2xvc2VkIG9wZW5zIG5vdGhpbmdcIiwgYXN5bmMgKCkgPT4ge1xuICBsZXQgZ2l2ZTogKHRva2VuOiBzdHJpbmcpID0+IHZvaWQgPSAoKSA9PiB7fTtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoeyB0b2tlbjogKCkgPT4gbmV3IFByb21pc2U8c3RyaW5nPigocmVzb2x2ZSkgPT4gKGdpdmUgPSByZXNvbHZlKSkgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBzdGFnZS5zb2NrZXQuY2xvc2UoKTtcbiAgZ2l2ZShcInQxXCIpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMCk7XG59KTtcblxuZm9yIChjb25zdCBjb2RlIG9mIFtcInRva2VuX2V4cGlyZWRcIiwgXCJ1bmtub3duX2Nvbm5lY3Rpb25cIl0pIHtcbiAgZm9yIChjb25zdCBjbG9zZSBvZiBbMTAwMCwgMTAwMSwgMTAwNiwgNDAwMSwgdW5kZWZpbmVkXSkge1xuICAgIHRlc3QoYCR7Y29kZX0gbGVhZHMgdG8gYSBuZXcgY29ubmVjdGlvbiB3aXRoIGEgbmV3IHRva2VuLCBjbG9zZSBjb2RlICR7Y2xvc2UgPz8gXCJub25lXCJ9YCwgYXN5bmMgKCkgPT4ge1xuICAgICAgbGV0IGFza2VkID0gMDtcbiAgICAgIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IHRva2VuOiAoKSA9PiBgdCR7Kythc2tlZH1gIH0pO1xuICAgICAgY29uc3QgZmlyc3QgPSBzdGFnZS53aXJlO1xuICAgICAgZmlyc3QuZ2V0KHsgdHlwZTogXCJlcnJvclwiLCBjb2RlLCBtZXNzYWdlOiBcIlx1MjAyNlwiLCByZXF1ZXN0X2lkOiBcInIxXCIgfSk7XG4gICAgICBpZiAoY2xvc2UgIT09IHVuZGVmaW5lZCkgZmlyc3QuY3V0KGNsb3NlKTtcbiAgICAgIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICAgICAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMik7XG4gICAgICBhc3NlcnQubWF0Y2goc3RhZ2Uud2lyZS51cmwsIC90b2tlbj10MiQvKTtcbiAgICAgIGFzc2VydC5lcXVhbChmaXJzdC5jbG9zZWQsIHRydWUpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xuICAgIH0pO1xuICB9XG59XG5cbnRlc3QoXCJhbiBhcHAncyBvd24gZXJyb3IgZnJhbWUgd2l0aCBzdWNoIGEgY29kZSBpcyB0aGUgYXBwJ3NcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwidG9rZW5fZXhwaXJlZFwiLCBtZXNzYWdlOiBcIm9mIGFub3RoZXIgc2VydmljZVwiIH0pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDFfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndvcmxkLndpcmVzLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5tZXNzYWdlcy5sZW5ndGgsIDEpO1xufSk7XG5cbmFzeW5jIGZ1bmN0aW9uIHJlZnVzZShzdGFnZTogU3RhZ2UsIHRpbWVzOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCB0aW1lczsgaSsrKSB7XG4gICAgc3RhZ2Uud2lyZS5jdXQoMTAwNik7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxNl8wMDApO1xuICB9XG59XG5cbnRlc3QoXCJ0aHJlZSByZWZ1c2FscyBpbiBhIHJvdyB3aXRoIHRoZSBzYW1lIHRva2VuIGFyZSB0aGUgZW5kLCB3aXRoIGEgcmVhc29uXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGF3YWl0IHJlZnVzZShzdGFnZSwgMik7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuY2xvc2VkLCB1bmRlZmluZWQpO1xuICBhd2FpdCByZWZ1c2Uoc3RhZ2UsIDEpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LmNsb3NlZCwgXCJ0aGUgaGFuZHNoYWtlIHdhcyByZWZ1c2VkIHRocmVlIHRpbWVzIHdpdGggdGhlIHNhbWUgdG9rZW5cIik7XG4gIGFzc2VydC5lcXVhbChzdGFnZS50ZWxsaW5ncyhcImNsb3NlXCIpWzBdPy5yZWFzb24sIHN0YWdlLnNvY2tldC5jbG9zZWQpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDYwXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53b3JsZC53aXJlcy5sZW5ndGgsIDMpO1xufSk7XG5cbnRlc3QoXCJyZWZ1c2FscyBvZiBkaWZmZXJlbnQgdG9rZW5zIGFyZSBub3QgdGhlIGVuZFwiLCBhc3luYyAoKSA9PiB7XG4gIGxldCBhc2tlZCA9IDA7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKHsgdG9rZW46ICgpID0+IGB0JHtNYXRoLmZsb29yKGFza2VkKysgLyAyKX1gIH0pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXdhaXQgcmVmdXNlKHN0YWdlLCAyMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuY2xvc2VkLCB1bmRlZmluZWQpO1xufSk7XG5cbnRlc3QoXCJhIG5ldHdvcmsgdGhhdCBpcyBkb3duIGlzIG5vdCBhIHJlZnVzYWxcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICB3b3JsZC5zZXJ2ZXJBbnN3ZXJzID0gZmFsc2U7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKHt9LCB3b3JsZCk7XG4gIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICBhd2FpdCByZWZ1c2Uoc3RhZ2UsIDIwKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5jbG9zZWQsIHVuZGVmaW5lZCk7XG4gIHdvcmxkLnNlcnZlckFuc3dlcnMgPSB0cnVlO1xuICBhd2FpdCByZWZ1c2Uoc3RhZ2UsIDMpO1xuICBhc3NlcnQubm90RXF1YWwoc3RhZ2Uuc29ja2V0LmNsb3NlZCwgdW5kZWZpbmVkKTtcbn0pO1xuXG50ZXN0KFwiYSBjb25uZWN0aW9uIGJldHdlZW4gdHdvIHJlZnVzYWxzIGVuZHMgdGhlaXIgcm93XCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgNTsgaSsrKSB7XG4gICAgYXdhaXQgcmVmdXNlKHN0YWdlLCAyKTtcbiAgICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICAgIHN0YWdlLndpcmUuY3V0KCk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxNl8wMDApO1xuICB9XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuY2xvc2VkLCB1bmRlZmluZWQpO1xufSk7XG5cbnRlc3QoXCJnaXZlcyB1cCBhIGhhbmRzaGFrZSB0aGF0IHRha2VzIHRvbyBsb25nLCB3aGljaCBpcyBub3QgYSByZWZ1c2FsXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgNTsgaSsrKSB7XG4gICAgY29uc3QgeyB3aXJlIH0gPSBzdGFnZTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDM1XzAwMCk7XG4gICAgYXNzZXJ0LmVxdWFsKHdpcmUuY2xvc2VkLCB0cnVlKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDE2XzAwMCk7XG4gIH1cbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5jbG9zZWQsIHVuZGVmaW5lZCk7XG59KTtcblxudGVzdChcImEgY2xvY2sgdGhhdCBqdW1wcyBjaGFuZ2VzIG5vdGhpbmdcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgY29uc3QgeyB3b3JsZCB9ID0gc3RhZ2U7XG4gIGZvciAoY29uc3QganVtcCBvZiBbLTg2XzQwMF8wMDAsIDEwICogODZfNDAwXzAwMCwgLTNfNjAwXzAwMF0pIHtcbiAgICB3b3JsZC53YWxsICs9IGp1bXA7XG4gICAgYXdhaXQgd29ybGQucGFzcygyMF8wMDApO1xuICAgIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJwb25nXCIgfSk7XG4gIH1cbiAgc3RhZ2Uud2lyZS5nZXQobnVtYmVyZWQoNDEpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFs0MV0pO1xuICBhc3NlcnQuZXF1YWwod29ybGQud2lyZXMubGVuZ3RoLCAxKTtcbn0pO1xuXG50ZXN0KFwidGVsbHMgdGhlIGFwcCBvZiBhIHJlY29ubmVjdGlvbiwgYW5kIHRoYXQgaXQgaXMgb25lXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIHN0YWdlLndpcmUuY3V0KDEwMDEsIFwiR29pbmcgYXdheVwiKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UudGVsbGluZ3MoXCJvcGVuXCIpLm1hcCgoeyBhZ2FpbiB9KSA9PiBhZ2FpbiksIFtmYWxzZSwgdHJ1ZV0pO1xuICBjb25zdCBbdG9sZF0gPSBzdGFnZS50ZWxsaW5ncyhcInJlY29ubmVjdFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbdG9sZD8uY29kZSwgdG9sZD8ucmVhc29uXSwgWzEwMDEsIFwiR29pbmcgYXdheVwiXSk7XG59KTtcblxudGVzdChcImNsb3NpbmcgdHdpY2UgaXMgb25lIGVuZCwgYW5kIG5vdGhpbmcgZm9sbG93cyBpdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBzdGFnZS5zb2NrZXQuY2xvc2UoKTtcbiAgc3RhZ2Uuc29ja2V0LmNsb3NlKCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoNjBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUubGl2ZSwgZmFsc2UpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2UudGVsbGluZ3MoXCJjbG9zZVwiKS5sZW5ndGgsIDEpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud29ybGQud2lyZXMubGVuZ3RoLCAxKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnNlbmQoe30pLCAvY2xvc2VkIGJ5IHRoZSBhcHAvKTtcbn0pO1xuIiwgIi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuXG5jb25zdCBMT05HRVNUID0gMTZfMDAwO1xuXG4vKiogMSwgMiwgNCwgOCwgMTYsIDE2XHUyMDI2IHNlY29uZHMgd2l0aCBmdWxsIGppdHRlci4gYGF0dGVtcHRgIGNvdW50cyBmcm9tIDAuICovXG5leHBvcnQgZnVuY3Rpb24gYmFja29mZihhdHRlbXB0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJhbmRvbSAqIE1hdGgubWluKExPTkdFU1QsIDEwMDAgKiAyICoqIGF0dGVtcHQpO1xufVxuXG4vKiogQSB2YWx1ZSBiZXR3ZWVuIHRoZSB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gYmV0d2VlbihsZWFzdDogbnVtYmVyLCBtb3N0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGxlYXN0ICsgKG1vc3QgLSBsZWFzdCkgKiByYW5kb207XG59XG4iLCAiLyoqIFdoYXQgYSBmcmFtZSBzYXlzIHRvIHRoZSBjbGllbnQgaXRzZWxmLiBXaGF0ZXZlciBoYXMgYW5vdGhlciBzaGFwZSBiZWxvbmdzIHRvIHRoZSBhcHAuICovXG5cbi8qKiBBIHBsYWNlIGluIGEgbG9nLCBhcyB0aGUgc2VydmVyIHdyaXRlcyBpdCBpbnRvIGEgZnJhbWUncyBgc2lkZXdpcmVgLiBXaXRob3V0IGEgY2hhbm5lbCBpdCBpcyB0aGUgaG9tZSdzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQbGFjZSB7XG4gIGNoYW5uZWw/OiBzdHJpbmc7XG4gIGVwb2NoOiBzdHJpbmc7XG4gIHNlcTogbnVtYmVyO1xuICBtYXJrOiBzdHJpbmc7XG59XG5cbi8qKiBPbmUgbG9nIGluIGByZXN1bWVkYC4gKi9cbmV4cG9ydCB0eXBlIExvZ0VudHJ5ID0gUGxhY2UgJiB7IGNvbXBsZXRlPzogYm9vbGVhbjsgam9pbmVkPzogYm9vbGVhbiB9O1xuXG5leHBvcnQgdHlwZSBNZW1iZXJzID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbi8qKiBBIGZyYW1lIGFzIGl0IGNhbWUsIGFuZCB3aGF0IGl0IHNheXMuICovXG5leHBvcnQgaW50ZXJmYWNlIEZyYW1lIHtcbiAgdGV4dDogc3RyaW5nO1xuICBqc29uOiB1bmtub3duO1xuICAvKiogSXRzIG1lbWJlcnM7IG5vbmUgd2hlcmUgaXQgaXMgbm90IGFuIG9iamVjdC4gKi9cbiAgbWVtYmVyczogTWVtYmVycztcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWQodGV4dDogc3RyaW5nKTogRnJhbWUge1xuICBsZXQganNvbjogdW5rbm93bjtcbiAgdHJ5IHtcbiAgICBqc29uID0gSlNPTi5wYXJzZSh0ZXh0KTtcbiAgfSBjYXRjaCB7XG4gICAgLy8gVGhlIGFwcCBtYXkgdW5kZXJzdGFuZCBpdC5cbiAgfVxuICByZXR1cm4geyB0ZXh0LCBqc29uLCBtZW1iZXJzOiBtZW1iZXJzKGpzb24pID8/IHt9IH07XG59XG5cbi8qKiBBIHZhbHVlJ3MgbWVtYmVycywgd2hlcmUgaXQgaXMgYW4gb2JqZWN0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG1lbWJlcnMoanNvbjogdW5rbm93bik6IE1lbWJlcnMgfCB1bmRlZmluZWQge1xuICByZXR1cm4ganNvbiAmJiB0eXBlb2YganNvbiA9PT0gXCJvYmplY3RcIiAmJiAhQXJyYXkuaXNBcnJheShqc29uKSA/IChqc29uIGFzIE1lbWJlcnMpIDogdW5kZWZpbmVkO1xufVxuXG5jb25zdCBpc1RleHQgPSAodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBzdHJpbmcgPT4gdHlwZW9mIHZhbHVlID09PSBcInN0cmluZ1wiO1xuXG4vKiogQSBiYWNrZW5kIG1heSBoYXZlIGEgYHNpZGV3aXJlYCBvZiBpdHMgb3duIGluIGEgZnJhbWU6IG9ubHkgdGhpcyBzaGFwZSBpcyBhIHBsYWNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRQbGFjZSh2YWx1ZTogdW5rbm93bik6IFBsYWNlIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgcGxhY2UgPSBtZW1iZXJzKHZhbHVlKSBhcyBQbGFjZSB8IHVuZGVmaW5lZDtcbiAgY29uc3QgeyBjaGFubmVsID0gXCJcIiwgZXBvY2gsIHNlcSwgbWFyayB9ID0gcGxhY2UgPz8ge307XG4gIGNvbnN0IGlzUGxhY2UgPSBbY2hhbm5lbCwgZXBvY2gsIG1hcmtdLmV2ZXJ5KGlzVGV4dCkgJiYgTnVtYmVyLmlzU2FmZUludGVnZXIoc2VxKSAmJiBzZXEhID4gMDtcbiAgcmV0dXJuIGlzUGxhY2UgPyBwbGFjZSA6IHVuZGVmaW5lZDtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWRQbGFjZXModmFsdWU6IHVua25vd24pOiBQbGFjZVtdIHtcbiAgcmV0dXJuIEFycmF5LmlzQXJyYXkodmFsdWUpID8gdmFsdWUuZmxhdE1hcCgocGxhY2UpID0+IHJlYWRQbGFjZShwbGFjZSkgPz8gW10pIDogW107XG59XG5cbi8qKiBOYW1lcyBhIHJlY29yZCBvZiBhIHN0cmVhbSB0aGF0IG5vIGxvZyBrZWVwcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkU3RyZWFtKHZhbHVlOiB1bmtub3duKTogc3RyaW5nIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgeyBzdHJlYW0sIG4gfSA9IG1lbWJlcnModmFsdWUpID8/IHt9O1xuICByZXR1cm4gaXNUZXh0KHN0cmVhbSkgPyBgJHtzdHJlYW19ICR7bn1gIDogdW5kZWZpbmVkO1xufVxuXG4vKiogSXMgdGhpcyBBUEkgR2F0ZXdheSdzIG93biBlcnJvciBmcmFtZT8gSXQgZG9lcyBub3Qgc2F5IHdoaWNoIGZyYW1lIGl0IGFuc3dlcnMuICovXG5leHBvcnQgZnVuY3Rpb24gaXNHYXRld2F5RXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgcmV0dXJuIFtmcmFtZS5tZXNzYWdlLCBmcmFtZS5jb25uZWN0aW9uSWQsIGZyYW1lLnJlcXVlc3RJZF0uZXZlcnkoaXNUZXh0KSAmJiAhKFwidHlwZVwiIGluIGZyYW1lKTtcbn1cblxuLyoqIFRoZSBmcmFtZXMgb2YgYHtcInR5cGVcIjpcIm1pc3NlZFwiLFwiZnJhbWVzXCI6W1x1MjAyNl19YCwgZWFjaCBieXRlIGZvciBieXRlIGFzIHRoZSBzZXJ2ZXIgd3JvdGUgaXQuICovXG5leHBvcnQgZnVuY3Rpb24gc3BsaXRNaXNzZWQoYnVuZGxlOiBzdHJpbmcpOiBzdHJpbmdbXSB7XG4gIGNvbnN0IGZyYW1lczogc3RyaW5nW10gPSBbXTtcbiAgbGV0IGRlcHRoID0gMDtcbiAgbGV0IGJlZ2luID0gMDtcbiAgLy8gU3RyaW5ncyBhcmUgcGFzc2VkIG92ZXIgYXMgd2hvbGVzOyBvZiB0aGUgcmVzdCBvbmx5IGJyYWNrZXRzIGNvdW50LlxuICBmb3IgKGNvbnN0IHsgMDogcGllY2UsIGluZGV4IH0gb2YgYnVuZGxlLm1hdGNoQWxsKC9cIig/OlxcXFwufFteXCJcXFxcXSkqXCJ8W3t9W1xcXV0vZykpIHtcbiAgICBpZiAoXCJ7W1wiLmluY2x1ZGVzKHBpZWNlKSAmJiArK2RlcHRoID09PSAzKSBiZWdpbiA9IGluZGV4O1xuICAgIGlmIChcIn1dXCIuaW5jbHVkZXMocGllY2UpICYmIGRlcHRoLS0gPT09IDMpIGZyYW1lcy5wdXNoKGJ1bmRsZS5zbGljZShiZWdpbiwgaW5kZXggKyAxKSk7XG4gIH1cbiAgcmV0dXJuIGZyYW1lcztcbn1cbiIsICIvKiogQXNrcyB0aGUgc2VydmVyLCBvdmVyIG9uZSBjb25uZWN0aW9uLCB3aGF0IHdhcyBtaXNzZWQ6IGF0IGl0cyBiZWdpbm5pbmcsIGF0IGEgaG9sZSwgYW5kIG5vdyBhbmQgdGhlbi4gKi9cblxuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIEZyYW1lLCB0eXBlIExvZ0VudHJ5LCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB0eXBlIHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuXG4vKiogQSBmcmFtZSB0aGF0IGFub3RoZXIgb25lIGhhcyBvdmVydGFrZW4gY29tZXMgd2l0aGluIHRoaXMuICovXG5jb25zdCBIT0xFX0ZST00gPSAzMDA7XG5jb25zdCBIT0xFX1RPID0gNzAwO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgYSBxdWVzdGlvbiBpdCBpcyBhc2tlZCBhZ2Fpbi4gKi9cbmNvbnN0IEFHQUlOID0gWzJfMDAwLCA1XzAwMCwgMTBfMDAwXTtcbi8qKiBTbyBsb25nIGFmdGVyIHRoZSBsYXN0IG9uZSB3ZSBnbyBvbiB3aXRob3V0LiBBbiBvbGRlciBzZXJ2ZXIsIHdoaWNoIHNheXMgbm90aGluZywgaXMgZ2l2ZW4gYXMgbG9uZy4gKi9cbmNvbnN0IFNJTEVOQ0UgPSAxMF8wMDA7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXNraW5nT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIG9yZGVyOiBPcmRlcjxGcmFtZT47XG4gIC8qKiBBbiBpZCBmb3IgYSBxdWVzdGlvbiwgc28gdGhhdCBhbiBlcnJvciBjYW4gYmUgdG9sZCBmcm9tIG90aGVycy4gKi9cbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIEVhcmxpZXIgY29ubmVjdGlvbnMsIHdob3NlIG93biBmcmFtZXMgYXJlIG5vdCB0byBjb21lIGJhY2suICovXG4gIHdhcygpOiBzdHJpbmdbXTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGFuc3dlcmVkLCBvciB3ZSBnbyBvbiB3aXRob3V0LiAqL1xuICBzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2cuIGBhY2tzYDogaXQgaXMgbmV3IGVub3VnaCB0byBhY2tub3dsZWRnZSBmcmFtZXMuICovXG4gIHBsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgQXNraW5nIHtcbiAgLyoqIFF1ZXN0aW9ucyB3aXRob3V0IGFuIGFuc3dlci4gKi9cbiAgb3BlbiA9IDA7XG4gIHJlYWRvbmx5ICNsaW5rOiBMaW5rO1xuICByZWFkb25seSAjb3duZXI6IEFza2luZ093bmVyO1xuICAjaWRzID0gbmV3IFNldDx1bmtub3duPigpO1xuICAjdHJpZXMgPSAwO1xuICAjd2FpdGluZzogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGxpbms6IExpbmssIG93bmVyOiBBc2tpbmdPd25lcikge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogSXMgYSBxdWVzdGlvbiB1bmRlciB3YXksIG9yIGFib3V0IHRvIGJlIGFza2VkPyAqL1xuICBnZXQgYnVzeSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiN3YWl0aW5nO1xuICB9XG5cbiAgc3RvcCgpOiB2b2lkIHtcbiAgICB0aGlzLiN3YWl0aW5nPy4oKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdW5kZWZpbmVkO1xuICB9XG5cbiAgYXNrKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIG5leHRJZCwgd2FzIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBbZmlyc3QsIGlkXSA9IFshb3JkZXIua25vd24gJiYgdGhpcy4jdHJpZXMgPT09IDAsIG5leHRJZCgpXTtcbiAgICBjb25zdCBbYWZ0ZXIsIGVhcmxpZXJdID0gW29yZGVyLmFzaygpLCB3YXMoKV07XG4gICAgdGhpcy4jaWRzLmFkZChpZCk7XG4gICAgdGhpcy5vcGVuKys7XG4gICAgdGhpcy4jdHJpZXMrKztcbiAgICB0aGlzLiNsaW5rLnNlbmQoXG4gICAgICBKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwicmVzdW1lXCIsIGlkLCAuLi4oYWZ0ZXIubGVuZ3RoICYmIHsgYWZ0ZXIgfSksIC4uLihlYXJsaWVyLmxlbmd0aCAmJiB7IHdhczogZWFybGllciB9KSB9KSxcbiAgICApO1xuICAgIGlmIChmaXJzdCkgdGhpcy4jd2FpdChTSUxFTkNFLCAoKSA9PiB0aGlzLiNzaWxlbmNlKCkpO1xuICAgIGVsc2UgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBBIGZyYW1lIGhhcyBjb21lOiBpcyBvbmUgbWlzc2luZyBiZWZvcmUgaXQ/ICovXG4gIGxvb2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB7XG4gICAgICBpZiAodGhpcy5vcGVuID09PSAwKSB0aGlzLiNkb25lKCk7XG4gICAgfSBlbHNlIGlmICghdGhpcy5idXN5KSB7XG4gICAgICB0aGlzLiN3YWl0KGJldHdlZW4oSE9MRV9GUk9NLCBIT0xFX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IHtcbiAgICAgICAgdGhpcy5zdG9wKCk7XG4gICAgICAgIGlmIChvcmRlci5icm9rZW4pIHRoaXMuYXNrKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcInJlc3VtZWRcIixcdTIwMjZ9YCAqL1xuICByZXN1bWVkKGZyYW1lOiBNZW1iZXJzKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgc2V0dGxlZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgZW50cmllcyA9IChmcmFtZS5sb2dzIGFzIHVua25vd25bXSkuZmlsdGVyKG1lbWJlcnMpO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhpcy4jcGxhaW4odHJ1ZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIG9yZGVyLnJlc3VtZWQoZW50cmllcyBhcyB1bmtub3duIGFzIExvZ0VudHJ5W10pO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB0aGlzLiNkb25lKCk7XG4gICAgc2V0dGxlZCh0aGlzLiNsaW5rLCBTdHJpbmcoZnJhbWUuY29ubmVjdGlvbl9pZCkpO1xuICB9XG5cbiAgLyoqIElzIHRoaXMgZXJyb3Igb3VyIHF1ZXN0aW9uJ3M/ICovXG4gIGVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNpZHMuZGVsZXRlKGZyYW1lLmluX3JlcGx5X3RvKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIC8vIEl0cyB0YWJsZSBkb2VzIG5vdCBzZXJ2ZTogaXQgbWF5IGJlIGFza2VkIGFnYWluLiBBbnkgb3RoZXIgZXJyb3IgaXMgYW4gb2xkZXIgc2VydmVyJ3MuXG4gICAgaWYgKGZyYW1lLmNvZGUgPT09IFwiaW50ZXJuYWxcIikgdGhpcy4jYWdhaW4oKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICBjb25zdCB3YWl0ID0gQUdBSU5bdGhpcy4jdHJpZXMgLSAxXTtcbiAgICB0aGlzLiN3YWl0KHdhaXQgPz8gU0lMRU5DRSwgKCkgPT4gKHdhaXQgPT09IHVuZGVmaW5lZCA/IHRoaXMuI2dpdmVVcCgpIDogdGhpcy5hc2soKSkpO1xuICB9XG5cbiAgI3NpbGVuY2UoKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgLy8gTnVtYmVyZWQgZnJhbWVzIGhhdmUgY29tZSwgc28gdGhlcmUgaXMgYSBsb2cuXG4gICAgaWYgKG9yZGVyLmhvbGRzKSB0aGlzLiNnaXZlVXAoKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgfVxuXG4gICNnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLm9yZGVyLmdpdmVVcCgpO1xuICAgIHRoaXMuI293bmVyLnNldHRsZWQodGhpcy4jbGluayk7XG4gIH1cblxuICAjcGxhaW4oYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5wbGFpbih0aGlzLiNsaW5rLCBhY2tzKTtcbiAgfVxuXG4gICNkb25lKCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3RyaWVzID0gMDtcbiAgfVxuXG4gICN3YWl0KG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdm9pZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB0aGlzLiNvd25lci5lbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxufVxuIiwgIi8qKiBXaGF0IHRoZSBjbGllbnQgaGFzIG9mIHRoZSB3b3JsZCBhcm91bmQgaXQuIFRlc3RzIGhhbmQgaW4gdGhlaXIgb3duLiAqL1xuXG4vKiogV2hhdCB0aGUgY2xpZW50IHVzZXMgb2YgYSBgV2ViU29ja2V0YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2lyZSB7XG4gIHJlYWRvbmx5IGJ1ZmZlcmVkQW1vdW50OiBudW1iZXI7XG4gIG9ub3BlbjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmVycm9yOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGNsb3NlKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQ7XG59XG5cbnR5cGUgV2lyZUNsYXNzID0gbmV3ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkgPT4gV2lyZTtcblxuZXhwb3J0IHR5cGUgQ2FuY2VsID0gKCkgPT4gdm9pZDtcblxuZXhwb3J0IGludGVyZmFjZSBFbnZpcm9ubWVudCB7XG4gIC8qKiBVbml4IG1pbGxpc2Vjb25kcy4gT25seSB0aGUgZW5kIG9mIGEgdG9rZW4gaXMgY29tcGFyZWQgd2l0aCBpdCwgc28gYSBjbG9jayB0aGF0IGp1bXBzIGRvZXMgbm8gb3RoZXIgaGFybS4gKi9cbiAgbm93KCk6IG51bWJlcjtcbiAgLyoqIEZyb20gMCB0byAxLiAqL1xuICByYW5kb20oKTogbnVtYmVyO1xuICAvKiogUnVucyB0aGlzIGxhdGVyLCB1bmxlc3MgdGhlIGZ1bmN0aW9uIHRoYXQgaXQgcmV0dXJucyBpcyBjYWxsZWQgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWw7XG4gIG9wZW4odXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlO1xuICAvKiogRG9lcyB0aGUgc2VydmVyIGFuc3dlciBhdCBhbGw/IEEgYnJvd3NlciBkb2VzIG5vdCB0ZWxsIGEgcmVmdXNlZCBoYW5kc2hha2UgZnJvbSBhIGJyb2tlbiBuZXR3b3JrLiAqL1xuICByZWFjaGFibGUodXJsOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+O1xuICAvKiogV2hlcmUgYG9ubGluZWAsIGBwYWdlaGlkZWAgYW5kIGBwYWdlc2hvd2AgY29tZSBmcm9tLiAqL1xuICBwYWdlOiBQYXJ0aWFsPEV2ZW50VGFyZ2V0Pjtcbn1cblxuLyoqIEEgdGltZXIncyBsb25nZXN0IHRpbWU6IGEgbG9uZ2VyIG9uZSBlbmRzIGF0IG9uY2UuICovXG5jb25zdCBMT05HRVNUID0gMiAqKiAzMSAtIDE7XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFsRW52aXJvbm1lbnQod2lyZTogdW5rbm93bik6IEVudmlyb25tZW50IHtcbiAgcmV0dXJuIHtcbiAgICBub3c6IERhdGUubm93LFxuICAgIHJhbmRvbTogTWF0aC5yYW5kb20sXG4gICAgYWZ0ZXIobXMsIHJ1bikge1xuICAgICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJ1biwgTWF0aC5taW4obXMsIExPTkdFU1QpKTtcbiAgICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIH0sXG4gICAgb3BlbjogKHVybCwgcHJvdG9jb2xzKSA9PiBuZXcgKCh3aXJlID8/IFdlYlNvY2tldCkgYXMgV2lyZUNsYXNzKSh1cmwsIHByb3RvY29scyksXG4gICAgYXN5bmMgcmVhY2hhYmxlKHVybCkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgYXdhaXQgZmV0Y2godXJsLnJlcGxhY2UoL153cy8sIFwiaHR0cFwiKS5yZXBsYWNlKC9cXD8uKi8sIFwiXCIpLCB7IG1ldGhvZDogXCJIRUFEXCIsIG1vZGU6IFwibm8tY29yc1wiIH0pO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0gY2F0Y2gge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfSxcbiAgICBwYWdlOiBnbG9iYWxUaGlzIGFzIFBhcnRpYWw8RXZlbnRUYXJnZXQ+LFxuICB9O1xufVxuIiwgIi8qKiBPbmUgV2ViU29ja2V0J3MgbGlmZTogdGhlIGhhbmRzaGFrZSwgcGluZ3MsIHRoZSBlbmQuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBBc2tpbmcgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcblxuLyoqIEEgaGFuZHNoYWtlIGxhc3RzIDI5IHMgYXQgbW9zdC4gKi9cbmNvbnN0IEhBTkRTSEFLRSA9IDM1XzAwMDtcbmNvbnN0IFBJTkdfRVZFUlkgPSAzMF8wMDA7XG5jb25zdCBVTkFOU1dFUkVEID0gMjtcbi8qKiBBUEkgR2F0ZXdheSBjdXRzIGEgY29ubmVjdGlvbiBhZnRlciB0d28gaG91cnMuICovXG5jb25zdCBNSU5VVEUgPSA2MF8wMDA7XG5jb25zdCBSRU5FV19GUk9NID0gMTA1ICogTUlOVVRFO1xuY29uc3QgUkVORVdfVE8gPSAxMTUgKiBNSU5VVEU7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW5kIHtcbiAgY29kZTogbnVtYmVyO1xuICByZWFzb246IHN0cmluZztcbiAgd2FzQ2xlYW46IGJvb2xlYW47XG59XG5cbi8qKiBBbiBlbmQgdGhhdCB0aGUgY2xpZW50IGl0c2VsZiBoYXMgc2Vlbi4gQVBJIEdhdGV3YXkncyBhcmUgYmVsb3cgNDAwMC4gKi9cbmV4cG9ydCBjb25zdCBlbmRlZCA9IChyZWFzb246IHN0cmluZywgY29kZSA9IDQwMDApOiBFbmQgPT4gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogZmFsc2UgfSk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGlua093bmVyIHtcbiAgb3BlbmVkKGxpbms6IExpbmspOiB2b2lkO1xuICBoZWFyZChsaW5rOiBMaW5rLCB0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBlbmRlZChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQ7XG4gIC8qKiBJdCBpcyB0aW1lIHRvIHBpbmcuICovXG4gIHRpY2sobGluazogTGluaywgY291bnQ6IG51bWJlcik6IHZvaWQ7XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBvbGQ6IGFub3RoZXIgb25lIHNob3VsZCB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgYWdlZChsaW5rOiBMaW5rKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIExpbmsge1xuICBvcGVuZWQgPSBmYWxzZTtcbiAgLyoqIEZyYW1lcyBtYXkgYmUgc2VudDogYHJlc3VtZWAgaGFzIGJlZW4gYW5zd2VyZWQsIG9yIHRha2VzIHRvbyBsb25nLiAqL1xuICByZWFkeSA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nOiBmcmFtZXMgYXJlIHBhc3NlZCBvbiBhcyB0aGV5IGNvbWUuICovXG4gIHBsYWluID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGFja25vd2xlZGdlcyBmcmFtZXMuICovXG4gIGFja3MgPSB0cnVlO1xuICAvKiogQW5vdGhlciBjb25uZWN0aW9uIGhhcyB0YWtlbiBpdHMgcGxhY2UsIGFuZCBpdCBlbmRzIHdoZW4gbm90aGluZyBydW5zIG9uIGl0IGFueSBtb3JlLiAqL1xuICBkcmFpbmluZyA9IGZhbHNlO1xuICBhc2tpbmc6IEFza2luZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI3dpcmU6IFdpcmU7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyO1xuICAjdGltZXJzOiBDYW5jZWxbXSA9IFtdO1xuICAjdGlja3MgPSAwO1xuICAjdW5hbnN3ZXJlZCA9IDA7XG4gICNvdmVyID0gZmFsc2U7XG4gICNzdHJlYW1lZCA9IDA7XG4gICNzdHJlYW1lZEJlZm9yZSA9IDA7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBvd25lcjogTGlua093bmVyLCB3aXJlOiBXaXJlLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICAgIHRoaXMuI3dpcmUgPSB3aXJlO1xuICAgIHRoaXMudG9rZW4gPSB0b2tlbjtcbiAgICB0aGlzLmFmdGVyKEhBTkRTSEFLRSwgKCkgPT4gdGhpcy5vcGVuZWQgfHwgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgaGFuZHNoYWtlIHRha2VzIHRvbyBsb25nXCIpKSk7XG4gICAgd2lyZS5vbm9wZW4gPSAoKSA9PiB7XG4gICAgICB0aGlzLm9wZW5lZCA9IHRydWU7XG4gICAgICB0aGlzLmFmdGVyKGJldHdlZW4oUkVORVdfRlJPTSwgUkVORVdfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4gb3duZXIuYWdlZCh0aGlzKSk7XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIG93bmVyLm9wZW5lZCh0aGlzKTtcbiAgICB9O1xuICAgIHdpcmUub25tZXNzYWdlID0gKGV2ZW50OiB7IGRhdGE6IHVua25vd24gfSkgPT4ge1xuICAgICAgdGhpcy4jdW5hbnN3ZXJlZCA9IDA7XG4gICAgICBvd25lci5oZWFyZCh0aGlzLCBTdHJpbmcoZXZlbnQuZGF0YSkpO1xuICAgIH07XG4gICAgd2lyZS5vbmNsb3NlID0gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9OiBFbmQpID0+IHRoaXMuZW5kKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9KTtcbiAgICB3aXJlLm9uZXJyb3IgPSAoKSA9PiB7fTsgLy8gYGNsb3NlYCBmb2xsb3dzXG4gIH1cblxuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jd2lyZS5idWZmZXJlZEFtb3VudDtcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMub3BlbmVkICYmICF0aGlzLiNvdmVyKSB0aGlzLiN3aXJlLnNlbmQodGV4dCk7XG4gIH1cblxuICAvKiogSGFzIGEgc3RyZWFtJ3MgcmVjb3JkIGNvbWUgd2l0aGluIHRoZSBsYXN0IGhhbGYgbWludXRlIG9yIHNvPyAqL1xuICBnZXQgc3RyZWFtaW5nKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzdHJlYW1lZEJlZm9yZSArIHRoaXMuI3N0cmVhbWVkID4gMDtcbiAgfVxuXG4gIHN0cmVhbWVkKCk6IHZvaWQge1xuICAgIHRoaXMuI3N0cmVhbWVkKys7XG4gIH1cblxuICAvKiogTGVhdmVzIHRoZSBXZWJTb2NrZXQsIHdpdGhvdXQgYSB3b3JkIHRvIHRoZSBvd25lci4gQSBkZWFkIG9uZSB0YWtlcyBtaW51dGVzIHRvIGNsb3NlIGJ5IGl0c2VsZi4gKi9cbiAgZHJvcChjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiNvdmVyID0gdHJ1ZTtcbiAgICB0aGlzLmFza2luZz8uc3RvcCgpO1xuICAgIGZvciAoY29uc3QgY2FuY2VsIG9mIHRoaXMuI3RpbWVycykgY2FuY2VsKCk7XG4gICAgdGhpcy4jd2lyZS5vbm9wZW4gPSB0aGlzLiN3aXJlLm9ubWVzc2FnZSA9IHRoaXMuI3dpcmUub25jbG9zZSA9IG51bGw7XG4gICAgdGhpcy4jd2lyZS5jbG9zZShjb2RlLCByZWFzb24pO1xuICB9XG5cbiAgLyoqIFJ1bnMgdGhpcyB1bmxlc3MgdGhlIGNvbm5lY3Rpb24gZW5kcyBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVycy5wdXNoKHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pKTtcbiAgfVxuXG4gIGVuZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNvdmVyKSByZXR1cm47XG4gICAgdGhpcy5kcm9wKCk7XG4gICAgdGhpcy4jb3duZXIuZW5kZWQodGhpcywgZW5kKTtcbiAgfVxuXG4gICNwaW5nTGF0ZXIoKTogdm9pZCB7XG4gICAgdGhpcy5hZnRlcihQSU5HX0VWRVJZLCAoKSA9PiB7XG4gICAgICBpZiAodGhpcy4jdW5hbnN3ZXJlZCA+PSBVTkFOU1dFUkVEKSB7XG4gICAgICAgIHRoaXMuZW5kKGVuZGVkKFwidGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXJcIikpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIHRoaXMuI3N0cmVhbWVkQmVmb3JlID0gdGhpcy4jc3RyZWFtZWQ7XG4gICAgICB0aGlzLiNzdHJlYW1lZCA9IDA7XG4gICAgICB0aGlzLiNvd25lci50aWNrKHRoaXMsICsrdGhpcy4jdGlja3MpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQgbXVzdCBiZSBhbnN3ZXJlZC4gKi9cbiAgZXhwZWN0KCk6IHZvaWQge1xuICAgIHRoaXMuI3VuYW5zd2VyZWQrKztcbiAgfVxufVxuIiwgIi8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZS4gKi9cblxuaW1wb3J0IHsgbWVtYmVycywgcmVhZFBsYWNlcywgdHlwZSBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBvc2l0aW9uU3RvcmFnZSB7XG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsO1xuICBzZXRJdGVtKGtleTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZDtcbiAgcmVtb3ZlSXRlbShrZXk6IHN0cmluZyk6IHZvaWQ7XG59XG5cbmludGVyZmFjZSBTYXZlZCB7XG4gIGJ5OiBzdHJpbmc7XG4gIGFmdGVyPzogdW5rbm93bjtcbiAgd2FzPzogdW5rbm93bjtcbn1cblxuY29uc3QgTU9TVF9TQVZFRCA9IDg7XG5cbi8qKlxuICogUG9zaXRpb25zIGxpZSBpbiB0aGUgc3RvcmFnZSBvbmx5IHdoaWxlIG5vIHBhZ2UgdXNlcyB0aGVtOiB0aGV5IGFyZSB3cml0dGVuIHdoZW4gYSBwYWdlIGdvZXMsIGFuZFxuICogdGFrZW4gb3V0IHdoZW4gb25lIGNvbWVzLiBBIGR1cGxpY2F0ZWQgdGFiIGdldHMgYSBjb3B5IG9mIHRoZSBzdG9yYWdlLCBhbmQgZnJhbWVzIHNoYXJlIG9uZTsgc29cbiAqIG5laXRoZXIgZmluZHMgdGhlIHBvc2l0aW9ucyBvZiBhIHBhZ2UgdGhhdCBsaXZlcy5cbiAqL1xuZXhwb3J0IGNsYXNzIE1lbW9yeSB7XG4gIHJlYWRvbmx5ICNzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICNvd25lcjogc3RyaW5nO1xuICBrZXkgPSBcIlwiO1xuXG4gIGNvbnN0cnVjdG9yKHN0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZCwgb3duZXI6IHN0cmluZykge1xuICAgIHRoaXMuI3N0b3JhZ2UgPSBzdG9yYWdlO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogVGhlIG5ld2VzdCB0aGF0IGFub3RoZXIgcGFnZSBoYXMgbGVmdCBiZWhpbmQuICovXG4gIHRha2UoKTogeyBhZnRlcjogUGxhY2VbXTsgd2FzOiBzdHJpbmdbXSB9IHtcbiAgICBjb25zdCBzYXZlZCA9IHRoaXMuI3JlYWQoKTtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHNhdmVkLnBvcCgpID8/IHt9O1xuICAgIHRoaXMuI3dyaXRlKHNhdmVkKTtcbiAgICByZXR1cm4geyBhZnRlcjogcmVhZFBsYWNlcyhhZnRlciksIHdhczogQXJyYXkuaXNBcnJheSh3YXMpID8gd2FzLm1hcChTdHJpbmcpIDogW10gfTtcbiAgfVxuXG4gIHNhdmUoYWZ0ZXI6IFBsYWNlW10sIHdhczogc3RyaW5nW10pOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKFsuLi50aGlzLiNvdGhlcnMoKSwgeyBieTogdGhpcy4jb3duZXIsIGFmdGVyLCB3YXMgfV0uc2xpY2UoLU1PU1RfU0FWRUQpKTtcbiAgfVxuXG4gIC8qKiBUaGUgcGFnZSBoYXMgY29tZSBiYWNrLCBhbmQgbGl2ZXMgb24uICovXG4gIGRpc2NhcmQoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZSh0aGlzLiNvdGhlcnMoKSk7XG4gIH1cblxuICAjb3RoZXJzKCk6IFNhdmVkW10ge1xuICAgIHJldHVybiB0aGlzLiNyZWFkKCkuZmlsdGVyKCh7IGJ5IH0pID0+IGJ5ICE9PSB0aGlzLiNvd25lcik7XG4gIH1cblxuICAjcmVhZCgpOiBTYXZlZFtdIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIEpTT04ucGFyc2UodGhpcy4jc3RvcmFnZT8uZ2V0SXRlbSh0aGlzLmtleSkgPz8gXCJcIikuZmlsdGVyKG1lbWJlcnMpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgfVxuXG4gICN3cml0ZShzYXZlZDogU2F2ZWRbXSk6IHZvaWQge1xuICAgIHRyeSB7XG4gICAgICBpZiAoc2F2ZWQubGVuZ3RoKSB0aGlzLiNzdG9yYWdlPy5zZXRJdGVtKHRoaXMua2V5LCBKU09OLnN0cmluZ2lmeShzYXZlZCkpO1xuICAgICAgZWxzZSB0aGlzLiNzdG9yYWdlPy5yZW1vdmVJdGVtKHRoaXMua2V5KTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEl0IGlzIGZ1bGwsIG9yIGZvcmJpZGRlbjogYSByZWxvYWQgYmVnaW5zIGFuZXcuXG4gICAgfVxuICB9XG59XG4iLCAiLyoqIFdoYXQgYW4gYXBwIG1heSBzYXkgb2YgaXRzIHNvY2tldC4gKi9cblxuaW1wb3J0IHR5cGUgeyBQb3NpdGlvblN0b3JhZ2UgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcblxudHlwZSBBc2tlZDxUPiA9IFQgfCAoKCkgPT4gVCB8IFByb21pc2U8VD4pO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlT3B0aW9ucyB7XG4gIC8qKiBgd3NzOi8vSE9TVC9TVEFHRT9ib29raW5nX2lkPTFgOyBhIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQuICovXG4gIHVybDogQXNrZWQ8c3RyaW5nPjtcbiAgLyoqIEEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdCwgYW5kIGZvciBlYWNoIHJlbmV3YWwuICovXG4gIHRva2VuPzogQXNrZWQ8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFdoZXJlIHRoZSB0b2tlbiBnb2VzOiBpbnRvIHRoZSBxdWVyeSAoZGVmYXVsdCksIG9yIGFzIHRoZSBzdWJwcm90b2NvbHMgYGJlYXJlciwgPHRva2VuPmAuICovXG4gIHRva2VuSW4/OiBcInF1ZXJ5XCIgfCBcInByb3RvY29sXCI7XG4gIC8qKiBBc2tzIGZvciB3aGF0IHdhcyBtaXNzZWQgKGRlZmF1bHQpLiAqL1xuICByZXN1bWU/OiBib29sZWFuO1xuICAvKiogSGFzIGZyYW1lcyBhY2tub3dsZWRnZWQgKGRlZmF1bHQpLiAqL1xuICBhY2s/OiBib29sZWFuO1xuICAvKiogUmVuZXdzIGEgSldUIHRoYXQgYSBgdG9rZW5gIGZ1bmN0aW9uIGdpdmVzIGJlZm9yZSBpdHMgZW5kIChkZWZhdWx0KS4gKi9cbiAgcmVuZXc/OiBib29sZWFuO1xuICAvKiogRW5kcyBhZnRlciBzbyBtYW55IGF0dGVtcHRzIGluIGEgcm93OyB3aXRob3V0IGl0IHRoZXJlIGlzIG5vIGVuZC4gKi9cbiAgbWF4QXR0ZW1wdHM/OiBudW1iZXI7XG4gIC8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZTogYHNlc3Npb25TdG9yYWdlYC4gRm9yIGFwcHMgdGhhdCBrZWVwIHRoZWlyIG1lc3NhZ2VzLCB0b28uICovXG4gIHN0b3JhZ2U/OiBQb3NpdGlvblN0b3JhZ2U7XG4gIC8qKiBGb3IgcHJvZ3JhbXMgd2l0aG91dCBhIGBXZWJTb2NrZXRgIG9mIHRoZWlyIG93biwgc3VjaCBhcyBOb2RlIDIwOiB0aGF0IG9mIGB3c2AuICovXG4gIFdlYlNvY2tldD86IHVua25vd247XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbnN3ZXJPZjxUPihhc2tlZDogQXNrZWQ8VD4pOiBQcm9taXNlPFQ+IHtcbiAgcmV0dXJuIHR5cGVvZiBhc2tlZCA9PT0gXCJmdW5jdGlvblwiID8gYXdhaXQgKGFza2VkIGFzICgpID0+IFQgfCBQcm9taXNlPFQ+KSgpIDogYXNrZWQ7XG59XG5cbi8qKiBUaGUgVVJMIGFuZCB0aGUgc3VicHJvdG9jb2xzIG9mIGFuIGF0dGVtcHQuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkcmVzcyh1cmw6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogU2lkZXdpcmVPcHRpb25zKTogeyB1cmw6IHN0cmluZzsgcHJvdG9jb2xzOiBzdHJpbmdbXSB9IHtcbiAgbGV0IG1hcmsgPSB1cmwuaW5jbHVkZXMoXCI/XCIpID8gXCImXCIgOiBcIj9cIjtcbiAgY29uc3QgYWRkID0gKG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgIHVybCArPSBgJHttYXJrfSR7bmFtZX09JHtlbmNvZGVVUklDb21wb25lbnQodmFsdWUpfWA7XG4gICAgbWFyayA9IFwiJlwiO1xuICB9O1xuICBpZiAob3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlKSBhZGQoXCJyZXN1bWVcIiwgXCIxXCIpO1xuICBpZiAob3B0aW9ucy5hY2sgIT09IGZhbHNlKSBhZGQoXCJhY2tcIiwgXCIxXCIpO1xuICBpZiAodG9rZW4gPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG4gIGlmIChvcHRpb25zLnRva2VuSW4gPT09IFwicHJvdG9jb2xcIikgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtcImJlYXJlclwiLCB0b2tlbl0gfTtcbiAgYWRkKFwidG9rZW5cIiwgdG9rZW4pO1xuICByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbn1cbiIsICIvKiogQnJpbmdzIG51bWJlcmVkIGZyYW1lcyBpbnRvIHRoZSBvcmRlciBvZiB0aGVpciBsb2dzLCBlYWNoIG9uY2UuIFB1cmU6IGl0IGtub3dzIG5vIHNvY2tldCBhbmQgbm8gdGltZXIuICovXG5cbmltcG9ydCB0eXBlIHsgTG9nRW50cnksIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmludGVyZmFjZSBIZWxkPEY+IHtcbiAgcGxhY2U6IFBsYWNlO1xuICAvKiogTm90aGluZyB3aGVyZSB0aGUgbnVtYmVyIGJlbG9uZ3MgdG8gYSBmcmFtZSB0aGF0IHRoaXMgY2xpZW50IGRvZXMgbm90IGdldC4gKi9cbiAgZnJhbWU6IEYgfCB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBMb2c8Rj4ge1xuICAvKiogVGhlIGxhc3QgcGxhY2UgdGhhdCB3YXMgcGFzc2VkIG9uLiAqL1xuICBhdD86IFBsYWNlO1xuICAvKiogRnJhbWVzIGJlaGluZCBhIGhvbGUsIG9yIG9mIGEgY29ubmVjdGlvbiB0aGF0IGRvZXMgbm90IGtub3cgeWV0IHdoZXJlIGl0IHN0YW5kcy4gKi9cbiAgaGVsZDogTWFwPHN0cmluZywgSGVsZDxGPj47XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBub3QgaW4gdGhpcyBjaGFubmVsLiAqL1xuICBsZWZ0PzogYm9vbGVhbjtcbn1cblxuLyoqIEEgc2VydmVyIGxvb2tzIGF0IDI1MCBsb2dzIG9mIGEgcXVlc3Rpb24uICovXG5jb25zdCBMT0dTX0FTS0VEID0gMjQwO1xuLyoqIEFQSSBHYXRld2F5IHRha2VzIDMyIEtpQiBmcm9tIGEgYnJvd3NlciwgYW5kIG5hbWVzIG1heSBuZWVkIGVzY2FwZXMuICovXG5jb25zdCBCWVRFU19BU0tFRCA9IDI0XzAwMDtcbi8qKiBNb3JlIGxvZ3MgdGhhbiB0aGVzZSBhcmUgZm9yZ290dGVuIHdoZXJlIHRoZSBjbGllbnQgaGFzIGxlZnQgdGhlbS4gKi9cbmNvbnN0IExPR1NfS0VQVCA9IDI0MDtcblxuY29uc3Qga2V5T2YgPSAoeyBlcG9jaCwgc2VxIH06IFBsYWNlKTogc3RyaW5nID0+IGAke2Vwb2NofSAke3NlcX1gO1xuXG5leHBvcnQgY2xhc3MgT3JkZXI8Rj4ge1xuICAvKiogRnJhbWVzIGFyZSBoZWxkIHVudGlsIHRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hlcmUgdGhlIGNvbm5lY3Rpb24gc3RhbmRzLiAqL1xuICBob2xkaW5nID0gdHJ1ZTtcbiAgcmVhZG9ubHkgI2xvZ3MgPSBuZXcgTWFwPHN0cmluZywgTG9nPEY+PigpO1xuICAvKiogVGhlIG51bWJlcnMgdGhhdCBvcGVuIHF1ZXN0aW9ucyBuYW1lZDsgYmVsb3cgMCB3aGVyZSB0aGVyZSB3YXMgbm8gcm9vbSBmb3IgdGhlIGxvZy4gKi9cbiAgI2Fza2VkOiBNYXA8c3RyaW5nLCBudW1iZXI+W10gPSBbXTtcbiAgcmVhZG9ubHkgI2RlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZDtcbiAgcmVhZG9ubHkgI2dhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZDtcblxuICBjb25zdHJ1Y3RvcihkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQsIGdhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZCkge1xuICAgIHRoaXMuI2RlbGl2ZXIgPSBkZWxpdmVyO1xuICAgIHRoaXMuI2dhcCA9IGdhcDtcbiAgfVxuXG4gIC8qKiBIYXMgdGhlIHNlcnZlciBldmVyIHNhaWQgd2hlcmUgd2Ugc3RhbmQ/ICovXG4gIGdldCBrbm93bigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmF0KTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIHRoYXQgd2FpdD8gKi9cbiAgZ2V0IGhvbGRzKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuaGVsZC5zaXplID4gMCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyBiZWhpbmQgYSBob2xlPyAqL1xuICBnZXQgYnJva2VuKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhdGhpcy5ob2xkaW5nICYmIHRoaXMuaG9sZHM7XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0byBnbyBvbiBmcm9tLiAqL1xuICBwb3NpdGlvbnMoKTogUGxhY2VbXSB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5mbGF0TWFwKChsb2cpID0+IGxvZy5hdCA/PyBbXSk7XG4gIH1cblxuICByZXN0b3JlKHBsYWNlczogUGxhY2VbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzKSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCkuYXQgPSBwbGFjZTtcbiAgfVxuXG4gIC8qKiBBIG5ldyBjb25uZWN0aW9uOiBpdHMgcXVlc3Rpb25zIGhhdmUgbm90IGJlZW4gYW5zd2VyZWQuICovXG4gIGJlZ2luKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IHRydWU7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRoYXQgYSBxdWVzdGlvbiBuYW1lcy4gKi9cbiAgYXNrKCk6IFBsYWNlW10ge1xuICAgIGNvbnN0IGFza2VkID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICBjb25zdCBhZnRlcjogUGxhY2VbXSA9IFtdO1xuICAgIGxldCBieXRlcyA9IDA7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiB0aGlzLnBvc2l0aW9ucygpKSB7XG4gICAgICBieXRlcyArPSBKU09OLnN0cmluZ2lmeShwbGFjZSkubGVuZ3RoICsgMTtcbiAgICAgIGNvbnN0IGZpdHMgPSBhZnRlci5sZW5ndGggPCBMT0dTX0FTS0VEICYmIGJ5dGVzIDwgQllURVNfQVNLRUQ7XG4gICAgICBpZiAoZml0cykgYWZ0ZXIucHVzaChwbGFjZSk7XG4gICAgICBhc2tlZC5zZXQocGxhY2UuY2hhbm5lbCA/PyBcIlwiLCBmaXRzID8gcGxhY2Uuc2VxIDogLTEpO1xuICAgIH1cbiAgICB0aGlzLiNhc2tlZC5wdXNoKGFza2VkKTtcbiAgICByZXR1cm4gYWZ0ZXI7XG4gIH1cblxuICAvKiogVGFrZXMgYSBmcmFtZSwgb3IgdGhlIG51bWJlciBvZiBvbmUgdGhhdCBpcyBub3QgZm9yIHVzLiAqL1xuICB0YWtlKHBsYWNlOiBQbGFjZSwgZnJhbWU/OiBGKTogdm9pZCB7XG4gICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpO1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IHBsYWNlLmVwb2NoICYmIHBsYWNlLnNlcSA8PSBhdC5zZXEpIHJldHVybjtcbiAgICBjb25zdCBrZXkgPSBrZXlPZihwbGFjZSk7XG4gICAgaWYgKCFsb2cuaGVsZC5nZXQoa2V5KT8uZnJhbWUpIGxvZy5oZWxkLnNldChrZXksIHsgcGxhY2UsIGZyYW1lIH0pO1xuICAgIGRlbGV0ZSBsb2cubGVmdDtcbiAgICBpZiAoIXRoaXMuaG9sZGluZykgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBXaGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBlYWNoIGxvZyBhZnRlciBpdCBoYXMgc2VudCB3aGF0IHdhcyBtaXNzZWQuICovXG4gIHJlc3VtZWQoZW50cmllczogTG9nRW50cnlbXSk6IHZvaWQge1xuICAgIGNvbnN0IGFza2VkID0gdGhpcy4jYXNrZWQuc2hpZnQoKSA/PyBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykge1xuICAgICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKGVudHJ5LmNoYW5uZWwpO1xuICAgICAgaWYgKGVudHJ5LmpvaW5lZCA9PT0gZmFsc2UpIHtcbiAgICAgICAgbG9nLmxlZnQgPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGNvbnN0IHsgY29tcGxldGUsIC4uLnBsYWNlIH0gPSBlbnRyeTtcbiAgICAgICAgdGhpcy4jYW5zd2VyZWQobG9nLCBwbGFjZSwgY29tcGxldGUgPT09IHRydWUsIGFza2VkLmdldChlbnRyeS5jaGFubmVsID8/IFwiXCIpID8/IDApO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyOiBnb2VzIG9uIGJlaGluZCB0aGUgaG9sZXMuICovXG4gIGdpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIHRoaXMuI2ZsdXNoKGxvZyk7XG4gICAgICBpZiAobG9nLmhlbGQuc2l6ZSA+IDApIHtcbiAgICAgICAgdGhpcy4jZ2FwKGNoYW5uZWwgfHwgdW5kZWZpbmVkKTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZXJlIGlzIG5vIGxvZzogd2hhdCBpcyBoZWxkIHdhcyBvbmx5IG51bWJlcmVkIGJ5IGNoYW5jZSwgb3IgYnkgYSBzZXJ2ZXIgdGhhdCB3ZW50IGJhY2suICovXG4gIHJlbGVhc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNzZXR0bGUobG9nKTtcbiAgfVxuXG4gICNhbnN3ZXJlZChsb2c6IExvZzxGPiwgbmV3ZXN0OiBQbGFjZSwgY29tcGxldGU6IGJvb2xlYW4sIGFza2VkOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBuZXdlc3QuZXBvY2gpIHtcbiAgICAgIC8vIExpdmUgZnJhbWVzIG1heSBoYXZlIGNvbWUgZnVydGhlciB3aGlsZSB0aGUgYW5zd2VyIHdhcyBvbiBpdHMgd2F5LiBBIHBsYWNlIHRoYXQgd2FzIGFscmVhZHlcbiAgICAgIC8vIGJlaGluZCB0aGUgbmV3ZXN0IHdoZW4gd2UgYXNrZWQgaXMgbm9uZSBvZiB0aGlzIGxvZy5cbiAgICAgIGNvbnN0IGFoZWFkID0gYXQuc2VxID4gbmV3ZXN0LnNlcSA/IGFza2VkIDw9IG5ld2VzdC5zZXEgOiBhdC5zZXEgPT09IG5ld2VzdC5zZXEgJiYgYXQubWFyayA9PT0gbmV3ZXN0Lm1hcms7XG4gICAgICBpZiAoYWhlYWQpIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCFjb21wbGV0ZSB8fCBhc2tlZCA8IDApIHRoaXMuI2dhcChuZXdlc3QuY2hhbm5lbCk7XG4gICAgdGhpcy4jc2V0dGxlKGxvZywgbmV3ZXN0KTtcbiAgICBsb2cuYXQgPSBuZXdlc3Q7XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIHdoYXQgZm9sbG93cyB3aXRob3V0IGEgaG9sZS4gKi9cbiAgI2ZsdXNoKGxvZzogTG9nPEY+KTogdm9pZCB7XG4gICAgZm9yICg7Oykge1xuICAgICAgLy8gV2hlcmUgYSBsb2cgYmVnaW5zLCBub3RoaW5nIGlzIG1pc3NpbmcgYmVmb3JlIGl0LlxuICAgICAgY29uc3QgbmV4dCA9IGxvZy5hdFxuICAgICAgICA/IGxvZy5oZWxkLmdldChrZXlPZih7IC4uLmxvZy5hdCwgc2VxOiBsb2cuYXQuc2VxICsgMSB9KSlcbiAgICAgICAgOiBbLi4ubG9nLmhlbGQudmFsdWVzKCldLmZpbmQoKHsgcGxhY2UgfSkgPT4gcGxhY2Uuc2VxID09PSAxKTtcbiAgICAgIGlmICghbmV4dCkgcmV0dXJuO1xuICAgICAgdGhpcy4jcGFzcyhsb2csIG5leHQpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gYWxsIHRoYXQgaXMgaGVsZCB1cCB0byB0aGlzIHBsYWNlLCBvciBhbGwsIGhvbGVzIG9yIG5vdC4gKi9cbiAgI3NldHRsZShsb2c6IExvZzxGPiwgdXBUbz86IFBsYWNlKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gbG9nLmF0Py5lcG9jaDtcbiAgICBjb25zdCByYW5rID0gKHsgcGxhY2UgfTogSGVsZDxGPik6IG51bWJlciA9PiAocGxhY2UuZXBvY2ggPT09IGJlZm9yZSA/IDAgOiAxKTtcbiAgICBjb25zdCBoZWxkID0gWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5zb3J0KChhLCBiKSA9PiByYW5rKGEpIC0gcmFuayhiKSB8fCBhLnBsYWNlLnNlcSAtIGIucGxhY2Uuc2VxKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBoZWxkKSB7XG4gICAgICBjb25zdCB7IGVwb2NoLCBzZXEgfSA9IG9uZS5wbGFjZTtcbiAgICAgIGNvbnN0IHNldHRsZWQgPSAhdXBUbyB8fCAoZXBvY2ggPT09IHVwVG8uZXBvY2ggPyBzZXEgPD0gdXBUby5zZXEgOiBlcG9jaCA9PT0gYmVmb3JlKTtcbiAgICAgIGlmIChzZXR0bGVkKSB0aGlzLiNwYXNzKGxvZywgb25lKTtcbiAgICB9XG4gIH1cblxuICAjcGFzcyhsb2c6IExvZzxGPiwgeyBwbGFjZSwgZnJhbWUgfTogSGVsZDxGPik6IHZvaWQge1xuICAgIGxvZy5oZWxkLmRlbGV0ZShrZXlPZihwbGFjZSkpO1xuICAgIGxvZy5hdCA9IHBsYWNlO1xuICAgIGlmIChmcmFtZSkgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAjbG9nKGNoYW5uZWwgPSBcIlwiKTogTG9nPEY+IHtcbiAgICBsZXQgbG9nID0gdGhpcy4jbG9ncy5nZXQoY2hhbm5lbCk7XG4gICAgaWYgKCFsb2cpIHtcbiAgICAgIGlmICh0aGlzLiNsb2dzLnNpemUgPj0gTE9HU19LRVBUKSB0aGlzLiNmb3JnZXQoKTtcbiAgICAgIGxvZyA9IHsgaGVsZDogbmV3IE1hcCgpIH07XG4gICAgICB0aGlzLiNsb2dzLnNldChjaGFubmVsLCBsb2cpO1xuICAgIH1cbiAgICByZXR1cm4gbG9nO1xuICB9XG5cbiAgI2ZvcmdldCgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIGlmIChsb2cubGVmdCkge1xuICAgICAgICB0aGlzLiNsb2dzLmRlbGV0ZShjaGFubmVsKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBHaXZlcyBhIGNvbm5lY3Rpb24gYSBuZXdlciB0b2tlbiBiZWZvcmUgaXRzIG93biBlbmRzLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbi8qKiBTbyBsb25nIGJlZm9yZSBpdHMgZW5kIGEgdG9rZW4gaXMgcmVuZXdlZDsgYSBzaG9ydC1saXZlZCBvbmUsIHdoZW4gYSBxdWFydGVyIG9mIGl0cyBsaWZlIGlzIGxlZnQuICovXG5jb25zdCBBSEVBRCA9IDYwXzAwMDtcbmNvbnN0IFNPT05FU1QgPSA1XzAwMDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDMwXzAwMDtcblxuLyoqIEEgSldUJ3MgYGV4cGAsIGluIFVuaXggc2Vjb25kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbkVuZCh0b2tlbiA9IFwiXCIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICB0cnkge1xuICAgIGNvbnN0IHBheWxvYWQgPSB0b2tlbi5zcGxpdChcIi5cIilbMV0hLnJlcGxhY2UoLy0vZywgXCIrXCIpLnJlcGxhY2UoL18vZywgXCIvXCIpO1xuICAgIHJldHVybiBOdW1iZXIobWVtYmVycyhKU09OLnBhcnNlKGF0b2IocGF5bG9hZCkpKSEuZXhwKSB8fCB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIGEgdG9rZW4gdGhhdCBlbmRzIHRoZW4gaXMgcmVuZXdlZC4gQSB3cm9uZyBjbG9jayBtYWtlcyBpdCBlYXJseSBvciBsYXRlLCBuZXZlciBvZnRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5ld0luKGVuZDogbnVtYmVyLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGxlZnQgPSBlbmQgKiAxMDAwIC0gbm93O1xuICByZXR1cm4gbGVmdCA+IDAgPyBNYXRoLm1heChTT09ORVNULCBsZWZ0IC0gTWF0aC5taW4oQUhFQUQsIGxlZnQgLyA0KSkgOiBBSEVBRDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZW5ld2FsT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIC8qKiBBIHRva2VuIHRoYXQgZW5kcyBpcyByZW5ld2VkIHdpdGhvdXQgdGhlIGFwcCdzIGFza2luZy4gKi9cbiAgYXV0b21hdGljOiBib29sZWFuO1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogVGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gKi9cbiAgdG9rZW4oKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogU2VuZHMgb3ZlciB0aGUgY29ubmVjdGlvbiwgaWYgdGhlcmUgaXMgb25lLiAqL1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGtub3cgcmVuZXdhbHMuICovXG4gIHVua25vd24oKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFJlbmV3YWwge1xuICByZWFkb25seSAjb3duZXI6IFJlbmV3YWxPd25lcjtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSByZW5ld2FsIHRoYXQgaXMgdW5kZXIgd2F5LiAqL1xuICAjc2V0dGxlOiAoKGZyYW1lOiBNZW1iZXJzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgI2lkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gICNrbm93biA9IHRydWU7XG5cbiAgY29uc3RydWN0b3Iob3duZXI6IFJlbmV3YWxPd25lcikge1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogQSBjb25uZWN0aW9uIGhhcyBiZWd1biwgd2l0aCB0aGlzIHRva2VuLiAqL1xuICBiZWdpbih0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKFwidGhlIGNvbm5lY3Rpb24gd2FzIGxvc3RcIik7XG4gICAgdGhpcy4jc2NoZWR1bGUodG9rZW5FbmQodG9rZW4pKTtcbiAgfVxuXG4gIHN0b3AobWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZSB9KTtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIHRoZSBhcHAncyBuZXdlc3QgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICBhc3luYyByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG5leHRJZCwgc2VuZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgdG9rZW4gPSBhd2FpdCB0aGlzLiNvd25lci50b2tlbigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJhbm90aGVyIHJlbmV3YWwgaGFzIGJlZ3VuXCIgfSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IGlkID0gKHRoaXMuI2lkID0gbmV4dElkKCkpO1xuICAgICAgY29uc3QgY2FuY2VsID0gZW52aXJvbm1lbnQuYWZ0ZXIoQU5TV0VSRURfV0lUSElOLCAoKSA9PiB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwibm8gYW5zd2VyXCIgfSkpO1xuICAgICAgdGhpcy4jc2V0dGxlID0gKHsgZXhwaXJlc19hdDogZW5kLCBtZXNzYWdlIH0pID0+IHtcbiAgICAgICAgdGhpcy4jc2V0dGxlID0gdW5kZWZpbmVkO1xuICAgICAgICBjYW5jZWwoKTtcbiAgICAgICAgaWYgKHR5cGVvZiBlbmQgPT09IFwibnVtYmVyXCIpIHtcbiAgICAgICAgICB0aGlzLiNzY2hlZHVsZShlbmQpO1xuICAgICAgICAgIHJlc29sdmUoZW5kKTtcbiAgICAgICAgfSBlbHNlIHJlamVjdChuZXcgRXJyb3IoU3RyaW5nKG1lc3NhZ2UpKSk7XG4gICAgICB9O1xuICAgICAgc2VuZChKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwiYXV0aFwiLCBpZCwgdG9rZW4gfSkpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJhdXRoXCIsXCJleHBpcmVzX2F0XCI6XHUyMDI2fWAsIG9yIGFuIGFjayBvciBhbiBlcnJvciB3aXRoIG91ciBpZC4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI3NldHRsZSB8fCAoZnJhbWUudHlwZSAhPT0gXCJhdXRoXCIgJiYgZnJhbWUuaW5fcmVwbHlfdG8gIT09IHRoaXMuI2lkKSkgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFRoZXNlIHBhc3MuIEFsbCBlbHNlIGNvbWVzIGZyb20gYSBiYWNrZW5kIHRoYXQgd2FzIGdpdmVuIHRoZSBmcmFtZSBhcyBhIG1lc3NhZ2UuXG4gICAgdGhpcy4ja25vd24gPSBmcmFtZS50eXBlID09PSBcImF1dGhcIiB8fCBbXCJiYWNrZW5kX3VuYXZhaWxhYmxlXCIsIFwiaW50ZXJuYWxcIl0uaW5jbHVkZXMoU3RyaW5nKGZyYW1lLmNvZGUpKTtcbiAgICB0aGlzLiNzZXR0bGUoZnJhbWUpO1xuICAgIGlmICghdGhpcy4ja25vd24pIHRoaXMuI293bmVyLnVua25vd24oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNzY2hlZHVsZShlbmQ6IG51bWJlciB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgYXV0b21hdGljLCBlbnZpcm9ubWVudCB9ID0gdGhpcy4jb3duZXI7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIGlmICghYXV0b21hdGljIHx8ICFlbmQgfHwgIXRoaXMuI2tub3duKSByZXR1cm47XG4gICAgdGhpcy4jdGltZXIgPSBlbnZpcm9ubWVudC5hZnRlcihyZW5ld0luKGVuZCwgZW52aXJvbm1lbnQubm93KCkpLCAoKSA9PiB7XG4gICAgICAvLyBUcmllcyBhZ2FpbiB3aGlsZSB0aGVyZSBpcyB0aW1lOyBhZnRlcndhcmRzIHRoZSBzZXJ2ZXIgc2F5cyBgdG9rZW5fZXhwaXJlZGAuXG4gICAgICB0aGlzLnJlbmV3KCkuY2F0Y2goKCkgPT4gdGhpcy4jc2NoZWR1bGUoZW5kKSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvKiogRnJhbWVzIHRoYXQgbXVzdCBhcnJpdmU6IGluIG9yZGVyLCBvbmUgdW5kZXIgd2F5LCBlYWNoIHNlbnQgYWdhaW4gdW50aWwgaXQgaXMgYW5zd2VyZWQuICovXG5cbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5cbi8qKiBBUEkgR2F0ZXdheSBjbG9zZXMgYSBjb25uZWN0aW9uIHdob3NlIGJyb3dzZXIgc2VuZHMgbW9yZS4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX0JZVEVTID0gMzIgKiAxMDI0O1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gOTBfMDAwO1xuLyoqIEhvdyBvZnRlbiB3ZSBsb29rIHdoZXRoZXIgYSBmcmFtZSBoYXMgbGVmdC4gKi9cbmNvbnN0IExFQVZFUyA9IDUwO1xuXG4vKiogVGhlIHNlcnZlcidzIGFuc3dlciB0byBhIGZyYW1lIHRoYXQgaXQgY291bGQgbm90IHNlcnZlLiAqL1xuZXhwb3J0IGNsYXNzIFNpZGV3aXJlRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSBcIlNpZGV3aXJlRXJyb3JcIjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICAvKiogVGhlIGZyYW1lJ3MgaWQ6IHNlbnQgYWdhaW4gd2l0aCBpdCwgdGhlIGJhY2tlbmQga25vd3MgdGhlIHJlcGVhdC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgLyoqIFRoZSB3aG9sZSBlcnJvciBmcmFtZTogYHN0YXR1c2AsIGBkZXRhaWxgIGFuZCBgcmVxdWVzdF9pZGAgbWF5IGJlIGluIGl0LiAqL1xuICByZWFkb25seSBmcmFtZTogTWVtYmVycztcblxuICBjb25zdHJ1Y3RvcihmcmFtZTogTWVtYmVycywgaWQ6IHN0cmluZyB8IG51bWJlcikge1xuICAgIHN1cGVyKFN0cmluZyhmcmFtZS5tZXNzYWdlKSk7XG4gICAgdGhpcy5jb2RlID0gU3RyaW5nKGZyYW1lLmNvZGUpO1xuICAgIHRoaXMuaWQgPSBpZDtcbiAgICB0aGlzLmZyYW1lID0gZnJhbWU7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBXcml0dGVuIHtcbiAgdGV4dDogc3RyaW5nO1xuICBieXRlczogbnVtYmVyO1xufVxuXG4vKiogVGhlIGZyYW1lIGFzIHRleHQ7IHRocm93cyB3aGVyZSBBUEkgR2F0ZXdheSB3b3VsZCBjbG9zZSB0aGUgY29ubmVjdGlvbiBmb3IgaXRzIHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGUoZGF0YTogdW5rbm93bik6IFdyaXR0ZW4ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTU9TVF9CWVRFUykge1xuICAgIHRocm93IG5ldyBSYW5nZUVycm9yKGB0aGUgZnJhbWUgaGFzICR7Ynl0ZXN9IGJ5dGVzLCBBUEkgR2F0ZXdheSB0YWtlcyAke01PU1RfQllURVN9OiBzZW5kIGl0IG92ZXIgSFRUUGApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIGJ5dGVzIH07XG59XG5cbmludGVyZmFjZSBJdGVtIGV4dGVuZHMgV3JpdHRlbiB7XG4gIGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIHJlc29sdmUoKTogdm9pZDtcbiAgcmVqZWN0KGVycm9yOiBFcnJvcik6IHZvaWQ7XG4gIC8qKiBJdCBoYXMgYmVlbiBzZW50IGF0IGxlYXN0IG9uY2UuICovXG4gIHNlbnQ6IGJvb2xlYW47XG4gIC8qKiBUaW1lcyB0aGF0IEFQSSBHYXRld2F5IGhhcyBmYWlsZWQgb3ZlciBpdC4gKi9cbiAgZmFpbHVyZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFNlbmRlciB7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNuZXh0SWQ6ICgpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgI3RhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZDtcbiAgI2l0ZW1zOiBJdGVtW10gPSBbXTtcbiAgLyoqIFRoZSBmaXJzdCBpdGVtIGlzIHVuZGVyIHdheSBvdmVyIHRoaXMgY29ubmVjdGlvbi4gKi9cbiAgI3VuZGVyOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBuZXh0SWQ6ICgpID0+IHN0cmluZywgdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNuZXh0SWQgPSBuZXh0SWQ7XG4gICAgdGhpcy4jdGFyZ2V0ID0gdGFyZ2V0O1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgYmVlbiBzZW50IHlldC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2l0ZW1zLnJlZHVjZSgoc3VtLCB7IGJ5dGVzLCBzZW50IH0pID0+IHN1bSArIChzZW50ID8gMCA6IGJ5dGVzKSwgMCk7XG4gIH1cblxuICBnZXQgcGF1c2VkKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3BhdXNlO1xuICB9XG5cbiAgLyoqIERvZXMgdGhpcyBjb25uZWN0aW9uIHN0aWxsIG93ZSBhbiBhbnN3ZXI/ICovXG4gIHdhaXRzRm9yKGxpbms6IExpbmspOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jdW5kZXIgPT09IGxpbms7XG4gIH1cblxuICBzZW5kKGRhdGE6IHVua25vd24pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgeyBpZCwgdGV4dCB9ID0gaWRlbnRpZnkoZGF0YSwgdGhpcy4jbmV4dElkKTtcbiAgICAgIHRoaXMuI2l0ZW1zLnB1c2goeyBpZCwgLi4ud3JpdGUodGV4dCksIHJlc29sdmUsIHJlamVjdCwgc2VudDogZmFsc2UsIGZhaWx1cmVzOiAwIH0pO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogU2VuZHMgdGhlIG5leHQgZnJhbWUsIGlmIGl0IGNhbiBiZSBzZW50LiAqL1xuICBwdW1wKCk6IHZvaWQge1xuICAgIGNvbnN0IFtpdGVtLCBsaW5rXSA9IFt0aGlzLiNpdGVtc1swXSwgdGhpcy4jdGFyZ2V0KCldO1xuICAgIGlmICghaXRlbSB8fCAhbGluayB8fCB0aGlzLiN1bmRlciB8fCB0aGlzLiNwYXVzZSkgcmV0dXJuO1xuICAgIGl0ZW0uc2VudCA9IHRydWU7XG4gICAgdGhpcy4jdW5kZXIgPSBsaW5rO1xuICAgIGxpbmsuc2VuZChpdGVtLnRleHQpO1xuICAgIGlmIChsaW5rLmFja3MpIHRoaXMuI2V4cGVjdChBTlNXRVJFRF9XSVRISU4pO1xuICAgIGVsc2UgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgfVxuXG4gIC8qKiBBbiBhY2ssIG9yIGFuIGVycm9yIGZyYW1lLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICAvLyBPbmUgdGhhdCB3YXMgc2VudCBiZWZvcmUgbWF5IGJlIGFuc3dlcmVkIHdoaWxlIGl0IHdhaXRzIHRvIGJlIHNlbnQgYWdhaW4uXG4gICAgaWYgKCFpdGVtPy5zZW50IHx8IGl0ZW0uaWQgIT09IGZyYW1lLmluX3JlcGx5X3RvKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jaXRlbXMuc2hpZnQoKTtcbiAgICBpZiAoZnJhbWUudHlwZSA9PT0gXCJlcnJvclwiKSBpdGVtLnJlamVjdChuZXcgU2lkZXdpcmVFcnJvcihmcmFtZSwgaXRlbS5pZCkpO1xuICAgIGVsc2UgaXRlbS5yZXNvbHZlKCk7XG4gICAgdGhpcy4jYWdhaW4oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBBUEkgR2F0ZXdheSdzIG93biBlcnJvciBmcmFtZTogdGhlIGZ1bmN0aW9uIGhhcyBmYWlsZWQsIG9yIHdhcyB0b28gc2xvdy4gSXQgbWF5IG5vdCBiZSBvdXJzLiAqL1xuICBnYXRld2F5RmFpbGVkKCk6IHZvaWQge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICBpZiAoaXRlbSAmJiB0aGlzLiN1bmRlcikgdGhpcy4jZXhwZWN0KGJhY2tvZmYoaXRlbS5mYWlsdXJlcysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGRyb3BwZWQgd2hhdCBjYW1lOiB3YWl0cywgdGhlbiBzZW5kcyBpdCBhZ2Fpbi4gKi9cbiAgcGF1c2VGb3IobXM6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgKCkgPT4ge1xuICAgICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIGxvc3QobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICh0aGlzLndhaXRzRm9yKGxpbmspKSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIE5vIGFuc3dlciB3aWxsIGNvbWUgb3ZlciB0aGlzIGNvbm5lY3Rpb246IGEgZnJhbWUgaXMgZG9uZSB3aGVuIGl0IGhhcyBsZWZ0LiAqL1xuICB3aXRob3V0QWNrcyhsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLndhaXRzRm9yKGxpbmspKSByZXR1cm47XG4gICAgdGhpcy4jZXhwZWN0KExFQVZFUywgKCkgPT4ge1xuICAgICAgaWYgKGxpbmsuYnVmZmVyZWRBbW91bnQpIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gICAgICBlbHNlIHRoaXMuYW5zd2VyZWQoeyBpbl9yZXBseV90bzogdGhpcy4jaXRlbXNbMF0/LmlkIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgY2xvc2UoZXJyb3I6IEVycm9yKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgdGhpcy4jaXRlbXMuc3BsaWNlKDApKSBpdGVtLnJlamVjdChlcnJvcik7XG4gIH1cblxuICAvKiogU2VuZHMgaXQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbiAgI2V4cGVjdChtczogbnVtYmVyLCBydW4gPSAoKSA9PiB0aGlzLiNhZ2FpbigpKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3RpbWVyID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMucHVtcCgpO1xuICB9XG5cbiAgI2ZyZWUoKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3VuZGVyID0gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBUaGUgZnJhbWUgd2l0aCBhbiBgaWRgIGF0IGl0cyB0b3A6IHRoZSBhcHAncyBvd24sIG9yIGEgbmV3IG9uZS4gVGhlIGFwcCdzIGJ5dGVzIHN0YXkgYXMgdGhleSBhcmUuICovXG5mdW5jdGlvbiBpZGVudGlmeShkYXRhOiB1bmtub3duLCBuZXh0SWQ6ICgpID0+IHN0cmluZyk6IHsgaWQ6IHN0cmluZyB8IG51bWJlcjsgdGV4dDogc3RyaW5nIH0ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IG9iamVjdCA9IG1lbWJlcnMoSlNPTi5wYXJzZSh0ZXh0KSk7XG4gIGNvbnN0IGdpdmVuID0gb2JqZWN0Py5pZDtcbiAgaWYgKCFvYmplY3QgfHwgIVtcInN0cmluZ1wiLCBcIm51bWJlclwiLCBcInVuZGVmaW5lZFwiXS5pbmNsdWRlcyh0eXBlb2YgZ2l2ZW4pKSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcihcInNlbmQgdGFrZXMgYW4gb2JqZWN0LCBhbmQgYW4gYGlkYCBpbiBpdCBtdXN0IGJlIGEgc3RyaW5nIG9yIGEgbnVtYmVyXCIpO1xuICB9XG4gIGlmIChnaXZlbiAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBpZDogZ2l2ZW4gYXMgc3RyaW5nIHwgbnVtYmVyLCB0ZXh0IH07XG4gIGNvbnN0IGlkID0gbmV4dElkKCk7XG4gIGNvbnN0IHJlc3QgPSB0ZXh0LnRyaW1TdGFydCgpLnNsaWNlKDEpO1xuICByZXR1cm4geyBpZCwgdGV4dDogYHtcImlkXCI6JHtKU09OLnN0cmluZ2lmeShpZCl9JHtPYmplY3Qua2V5cyhvYmplY3QpLmxlbmd0aCA/IFwiLFwiIDogXCJcIn0ke3Jlc3R9YCB9O1xufVxuIiwgIi8qKiBBIFdlYlNvY2tldCB0aGF0IGNvbWVzIGJhY2sgYnkgaXRzZWxmLCBhbmQgbWlzc2VzIG5vdGhpbmcuICovXG5cbmltcG9ydCB7IEFza2luZywgdHlwZSBBc2tpbmdPd25lciB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB7IHJlYWxFbnZpcm9ubWVudCwgdHlwZSBDYW5jZWwsIHR5cGUgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHR5cGUgeyBOb3RpY2VEZXRhaWwsIFNpZGV3aXJlRXZlbnRzIH0gZnJvbSBcIi4vZXZlbnRzLnRzXCI7XG5pbXBvcnQgKiBhcyBmcmFtZXMgZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEZyYW1lLCBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgeyBlbmRlZCwgTGluaywgdHlwZSBFbmQsIHR5cGUgTGlua093bmVyIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHsgTWVtb3J5IH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5pbXBvcnQgeyBhZGRyZXNzLCBhbnN3ZXJPZiwgdHlwZSBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi9vcHRpb25zLnRzXCI7XG5pbXBvcnQgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5pbXBvcnQgeyBSZW5ld2FsIH0gZnJvbSBcIi4vcmVuZXdhbC50c1wiO1xuaW1wb3J0IHsgU2VuZGVyLCB3cml0ZSB9IGZyb20gXCIuL3NlbmRlci50c1wiO1xuXG4vKiogQSBjb25uZWN0aW9uIHRoYXQgbGFzdHMgc28gbG9uZyBpcyBhIGdvb2Qgb25lLiAqL1xuY29uc3QgU1RBQkxFID0gNjBfMDAwO1xuY29uc3QgUkVGVVNBTFMgPSAzO1xuLyoqIEEgcXVlc3Rpb24gbmFtZXMgc28gbWFueSBlYXJsaWVyIGNvbm5lY3Rpb25zLiAqL1xuY29uc3QgRUFSTElFUiA9IDY0O1xuLyoqIEZyYW1lcyB3YWl0IHNvIGxvbmcgZm9yIGByZXN1bWVkYDogdGhlbiB0aGUgc2VydmVyIHRlbGxzIG91ciBvd24gZnJhbWVzIG9mIGFuIGVhcmxpZXIgY29ubmVjdGlvbiBmcm9tIG90aGVycycuICovXG5jb25zdCBSRUFEWV9XSVRISU4gPSAxXzAwMDtcbi8qKiBBIHNlY29uZCBjb25uZWN0aW9uIHRoYXQgZmFpbGVkIGlzIHRyaWVkIGFnYWluIGFmdGVyIHRoaXMuICovXG5jb25zdCBTRUNPTkRfQUdBSU4gPSAzMF8wMDA7XG4vKiogRXZlcnkgdGVudGggcGluZyBhc2tzIHdoYXQgd2FzIG1pc3NlZC4gKi9cbmNvbnN0IFBJTkdTX1RPX1JFU1VNRSA9IDEwO1xuY29uc3QgUkFURV9MSU1JVEVEID0gMV8wMDA7XG4vKiogU28gbWFueSByZWNvcmRzIGFyZSBrbm93biBieSB3aGljaCBzdHJlYW1zIG92ZXIgdHdvIGNvbm5lY3Rpb25zIGFyZSB0b2xkIGFwYXJ0LiAqL1xuY29uc3QgUkVDT1JEU19LRVBUID0gMjU2O1xuXG4vKiogVGhlIHR5cGVzIG9mIGl0cyBldmVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlU29ja2V0IHtcbiAgYWRkRXZlbnRMaXN0ZW5lcjxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KFxuICAgIHR5cGU6IEssXG4gICAgbGlzdGVuZXI6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW0tdKSA9PiB2b2lkKSB8IEV2ZW50TGlzdGVuZXJPYmplY3QgfCBudWxsLFxuICAgIG9wdGlvbnM/OiBib29sZWFuIHwgQWRkRXZlbnRMaXN0ZW5lck9wdGlvbnMsXG4gICk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBTaWRld2lyZVNvY2tldCBleHRlbmRzIEV2ZW50VGFyZ2V0IHtcbiAgc3RhdGljIHJlYWRvbmx5IENPTk5FQ1RJTkcgPSAwO1xuICBzdGF0aWMgcmVhZG9ubHkgT1BFTiA9IDE7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TSU5HID0gMjtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NFRCA9IDM7XG5cbiAgb25vcGVuOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm9wZW5cIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJtZXNzYWdlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcImNsb3NlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuXG4gIC8qKiBUaGUgVVJMIG9mIHRoZSBuZXdlc3QgYXR0ZW1wdCwgd2l0aG91dCB0aGUgdG9rZW4uICovXG4gIHVybCA9IFwiXCI7XG4gIC8qKiBXaHkgdGhlIHNvY2tldCBpcyBjbG9zZWQgZm9yIGdvb2QuICovXG4gIGNsb3NlZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuXG4gIHJlYWRvbmx5ICNvcHRpb25zOiBTaWRld2lyZU9wdGlvbnM7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvcmRlcjogT3JkZXI8RnJhbWU+O1xuICByZWFkb25seSAjc2VuZGVyOiBTZW5kZXI7XG4gIHJlYWRvbmx5ICNyZW5ld2FsOiBSZW5ld2FsO1xuICByZWFkb25seSAjbWVtb3J5OiBNZW1vcnk7XG4gIHJlYWRvbmx5ICNhc2tpbmc6IEFza2luZ093bmVyO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG4gIHJlYWRvbmx5ICNub3RpY2VkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNyZWNvcmRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNsaXN0ZW5pbmcgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICNjb3VudCA9IDA7XG4gICN3YXM6IHN0cmluZ1tdID0gW107XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpbiB1c2UsIG9yIG9uIGl0cyB3YXkuICovXG4gICNsaW5rOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIG9uZSB0aGF0IGlzIHRvIHRha2UgaXRzIHBsYWNlLiAqL1xuICAjbmV4dDogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRob3NlIHdob3NlIHBsYWNlIHdhcyB0YWtlbi4gKi9cbiAgcmVhZG9ubHkgI2RyYWluaW5nID0gbmV3IFNldDxMaW5rPigpO1xuICAjZXZlck9wZW4gPSBmYWxzZTtcbiAgI2F0dGVtcHRzID0gMDtcbiAgI3JlZnVzZWQgPSAwO1xuICAjcmVmdXNlZFRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSBwYXVzZSBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBDb3VudHMgYXR0ZW1wdHM6IHdoaWxlIHRoZSBhcHAgaXMgYXNrZWQgZm9yIFVSTCBhbmQgdG9rZW4sIGEgbGF0ZXIgb25lIG1ha2VzIGl0IHZvaWQuICovXG4gICNkaWFsbGVkID0gMDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMsIGVudmlyb25tZW50OiBFbnZpcm9ubWVudCA9IHJlYWxFbnZpcm9ubWVudChvcHRpb25zLldlYlNvY2tldCkpIHtcbiAgICBzdXBlcigpO1xuICAgIGNvbnN0IGxldHRlcnMgPSAoKTogc3RyaW5nID0+IGVudmlyb25tZW50LnJhbmRvbSgpLnRvU3RyaW5nKDM2KS5zbGljZSgyLCA4KTtcbiAgICBjb25zdCBuZXh0SWQgPSAoKTogc3RyaW5nID0+IHRoaXMuI3ByZWZpeCArICsrdGhpcy4jY291bnQ7XG4gICAgdGhpcy4jb3B0aW9ucyA9IG9wdGlvbnM7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNwcmVmaXggPSBgJHtsZXR0ZXJzKCl9JHtsZXR0ZXJzKCl9LWA7XG4gICAgdGhpcy4jb3JkZXIgPSBuZXcgT3JkZXIoXG4gICAgICAoZnJhbWUpID0+IHRoaXMuI2RlbGl2ZXIoZnJhbWUpLFxuICAgICAgKGNoYW5uZWwpID0+IHRoaXMuI3RlbGwoXCJnYXBcIiwgeyBjaGFubmVsIH0pLFxuICAgICk7XG4gICAgdGhpcy4jc2VuZGVyID0gbmV3IFNlbmRlcihlbnZpcm9ubWVudCwgbmV4dElkLCAoKSA9PiAodGhpcy4jbGluaz8ucmVhZHkgPyB0aGlzLiNsaW5rIDogdW5kZWZpbmVkKSk7XG4gICAgdGhpcy4jcmVuZXdhbCA9IG5ldyBSZW5ld2FsKHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgYXV0b21hdGljOiBvcHRpb25zLnJlbmV3ICE9PSBmYWxzZSAmJiB0eXBlb2Ygb3B0aW9ucy50b2tlbiA9PT0gXCJmdW5jdGlvblwiLFxuICAgICAgbmV4dElkLFxuICAgICAgdG9rZW46ICgpID0+IGFuc3dlck9mKG9wdGlvbnMudG9rZW4pLFxuICAgICAgc2VuZDogKHRleHQpID0+IHRoaXMuI2xpbms/LnNlbmQodGV4dCksXG4gICAgICB1bmtub3duOiAoKSA9PiB0aGlzLiNub3RpY2UoXCJub19yZW5ld2FsXCIsIFwidGhlIHNlcnZlciBkb2VzIG5vdCByZW5ldyB0b2tlbnNcIiksXG4gICAgfSk7XG4gICAgdGhpcy4jbWVtb3J5ID0gbmV3IE1lbW9yeShvcHRpb25zLnN0b3JhZ2UsIHRoaXMuI3ByZWZpeCk7XG4gICAgdGhpcy4jYXNraW5nID0ge1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBvcmRlcjogdGhpcy4jb3JkZXIsXG4gICAgICBuZXh0SWQsXG4gICAgICB3YXM6ICgpID0+IHRoaXMuI3dhcyxcbiAgICAgIHNldHRsZWQ6IChsaW5rLCBpZCkgPT4gdGhpcy4jc2V0dGxlZChsaW5rLCBpZCksXG4gICAgICBwbGFpbjogKGxpbmssIGFja3MpID0+IHRoaXMuI3BsYWluKGxpbmssIGFja3MpLFxuICAgIH07XG4gICAgdGhpcy4jbGlzdGVuKCk7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgZ2V0IHJlYWR5U3RhdGUoKTogbnVtYmVyIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybiBTaWRld2lyZVNvY2tldC5DTE9TRUQ7XG4gICAgcmV0dXJuIHRoaXMuI2xpbms/Lm9wZW5lZCA/IFNpZGV3aXJlU29ja2V0Lk9QRU4gOiBTaWRld2lyZVNvY2tldC5DT05ORUNUSU5HO1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgbGVmdC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3NlbmRlci5idWZmZXJlZEFtb3VudCArICh0aGlzLiNsaW5rPy5idWZmZXJlZEFtb3VudCA/PyAwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBTZW5kcyBhIEpTT04gb2JqZWN0LCBhZnRlciB0aG9zZSBiZWZvcmUgaXQuIFJlc29sdmVzIHdoZW4gdGhlIGJhY2tlbmQgaGFzIGFuc3dlcmVkIGl0LCBhbmQgcmVqZWN0c1xuICAgKiB3aXRoIGEgYFNpZGV3aXJlRXJyb3JgIHdoZW4gaXQgY291bGQgbm90IGJlIHNlcnZlZC4gU2VuZHMgaXQgYWdhaW4sIHdpdGggdGhlIHNhbWUgYGlkYCwgdW50aWwgdGhlbi5cbiAgICovXG4gIHNlbmQoZGF0YTogc3RyaW5nIHwgb2JqZWN0KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2VkID8gUHJvbWlzZS5yZWplY3QobmV3IEVycm9yKHRoaXMuY2xvc2VkKSkgOiB0aGlzLiNzZW5kZXIuc2VuZChkYXRhKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBhIGZyYW1lIG5vdywgb25jZSwgb3V0IG9mIG9yZGVyIGFuZCB3aXRob3V0IGFuIGFuc3dlci4gRmFsc2U6IGl0IHdhcyBub3Qgc2VudC4gKi9cbiAgc2VuZFZvbGF0aWxlKGRhdGE6IHVua25vd24pOiBib29sZWFuIHtcbiAgICBjb25zdCB7IHRleHQgfSA9IHdyaXRlKGRhdGEpO1xuICAgIGNvbnN0IG9wZW4gPSB0aGlzLiNsaW5rPy5vcGVuZWQgJiYgIXRoaXMuI3NlbmRlci5wYXVzZWQ7XG4gICAgaWYgKG9wZW4pIHRoaXMuI2xpbms/LnNlbmQodGV4dCk7XG4gICAgcmV0dXJuICEhb3BlbjtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIGEgbmV3IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5yZW5ldygpO1xuICB9XG5cbiAgY2xvc2UoY29kZSA9IDEwMDAsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rPy5kcm9wKGNvZGUsIHJlYXNvbik7XG4gICAgdGhpcy4jZmluaXNoKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogdHJ1ZSB9LCBcImNsb3NlZCBieSB0aGUgYXBwXCIpO1xuICB9XG5cbiAgLy8gQ29ubmVjdGluZy5cblxuICAvKiogQXNrcyB0aGUgYXBwIGZvciBVUkwgYW5kIHRva2VuLCBhbmQgb3BlbnMgYSBXZWJTb2NrZXQ6IGEgc2Vjb25kIG9uZSwgd2hlcmUgdGhlcmUgaXMgYSBmaXJzdC4gKi9cbiAgYXN5bmMgI2RpYWwoZmlyc3Q/OiBMaW5rKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgZGlhbGxlZCA9ICsrdGhpcy4jZGlhbGxlZDtcbiAgICBjb25zdCBpc1ZvaWQgPSAoKTogYm9vbGVhbiA9PiAhIXRoaXMuY2xvc2VkIHx8IGRpYWxsZWQgIT09IHRoaXMuI2RpYWxsZWQgfHwgZmlyc3QgIT09IHRoaXMuI2xpbms7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdXJsLCB0b2tlbiB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICAgIGNvbnN0IFtiYXNlLCBzZWNyZXRdID0gYXdhaXQgUHJvbWlzZS5hbGwoW2Fuc3dlck9mKHVybCksIGFuc3dlck9mKHRva2VuKV0pO1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICB0aGlzLiNyZXN0b3JlKGJhc2UpO1xuICAgICAgY29uc3QgeyB1cmw6IGZ1bGwsIHByb3RvY29scyB9ID0gYWRkcmVzcyhiYXNlLCBzZWNyZXQsIHRoaXMuI29wdGlvbnMpO1xuICAgICAgY29uc3QgbGluayA9IG5ldyBMaW5rKHRoaXMuI2Vudmlyb25tZW50LCB0aGlzLiNvd25lciwgdGhpcy4jZW52aXJvbm1lbnQub3BlbihmdWxsLCBwcm90b2NvbHMpLCBzZWNyZXQpO1xuICAgICAgbGluay5hY2tzID0gdGhpcy4jb3B0aW9ucy5hY2sgIT09IGZhbHNlO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNuZXh0ID0gbGluaztcbiAgICAgIGVsc2UgdGhpcy4jbGluayA9IGxpbms7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNzZWNvbmRGYWlsZWQoZmlyc3QpO1xuICAgICAgZWxzZSB0aGlzLiNmYWlsZWQoZW5kZWQoU3RyaW5nKGVycm9yKSkpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGUgVVJMIGlzIGtub3duIGZvciB0aGUgZmlyc3QgdGltZTogdGFrZXMgdXAgdGhlIHBvc2l0aW9ucyB0aGF0IGEgcGFnZSBiZWZvcmUgdXMgaGFzIGxlZnQuICovXG4gICNyZXN0b3JlKHVybDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy51cmwgPSB1cmwucmVwbGFjZSgvKFs/Jl0pdG9rZW49W14mXSomPy8sIFwiJDFcIik7XG4gICAgaWYgKHRoaXMuI21lbW9yeS5rZXkpIHJldHVybjtcbiAgICB0aGlzLiNtZW1vcnkua2V5ID0gYHNpZGV3aXJlICR7dGhpcy51cmx9YDtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHRoaXMuI21lbW9yeS50YWtlKCk7XG4gICAgdGhpcy4jb3JkZXIucmVzdG9yZShhZnRlcik7XG4gICAgdGhpcy4jd2FzID0gd2FzO1xuICB9XG5cbiAgLyoqIFdhaXRzLCB0aGVuIHRyaWVzIGFnYWluLiAqL1xuICAjZmFpbGVkKGVuZDogRW5kKTogdm9pZCB7XG4gICAgY29uc3QgeyBtYXhBdHRlbXB0cyA9IEluZmluaXR5IH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGlmICh0aGlzLiNhdHRlbXB0cyA+PSBtYXhBdHRlbXB0cykge1xuICAgICAgdGhpcy4jZmluaXNoKGVuZCwgYG5vIGNvbm5lY3Rpb24gYWZ0ZXIgJHttYXhBdHRlbXB0c30gYXR0ZW1wdHNgKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZGVsYXkgPSBiYWNrb2ZmKHRoaXMuI2F0dGVtcHRzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKGRlbGF5LCAoKSA9PiB0aGlzLiNyZXRyeSgpKTtcbiAgICB0aGlzLiN0ZWxsKFwicmVjb25uZWN0XCIsIHsgLi4uZW5kLCBkZWxheSB9KTtcbiAgfVxuXG4gICNyZXRyeSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgI3NlY29uZEZhaWxlZChmaXJzdDogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgZmlyc3QuYWZ0ZXIoU0VDT05EX0FHQUlOLCAoKSA9PiB0aGlzLiNvd25lci5hZ2VkKGZpcnN0KSk7XG4gIH1cblxuICAvKiogQSBoYW5kc2hha2UgZGlkIG5vdCBzdWNjZWVkOiBjb3VudHMgcmVmdXNhbHMsIHdoaWNoIGEgYnJva2VuIG5ldHdvcmsgaXMgbm90LiAqL1xuICBhc3luYyAjY291bnRSZWZ1c2FsKHsgdG9rZW4gfTogTGluaywgZW5kOiBFbmQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAoIShhd2FpdCB0aGlzLiNlbnZpcm9ubWVudC5yZWFjaGFibGUodGhpcy51cmwpKSkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSB0b2tlbiA9PT0gdGhpcy4jcmVmdXNlZFRva2VuID8gdGhpcy4jcmVmdXNlZCArIDEgOiAxO1xuICAgIHRoaXMuI3JlZnVzZWRUb2tlbiA9IHRva2VuO1xuICAgIGlmICh0aGlzLiNyZWZ1c2VkID49IFJFRlVTQUxTKSB0aGlzLiNmaW5pc2goZW5kLCBcInRoZSBoYW5kc2hha2Ugd2FzIHJlZnVzZWQgdGhyZWUgdGltZXMgd2l0aCB0aGUgc2FtZSB0b2tlblwiKTtcbiAgfVxuXG4gICNsaXN0ZW4oKTogdm9pZCB7XG4gICAgY29uc3QgbGlzdGVuID0gKHR5cGU6IHN0cmluZywgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCA9PlxuICAgICAgdGhpcy4jZW52aXJvbm1lbnQucGFnZS5hZGRFdmVudExpc3RlbmVyPy4odHlwZSwgcnVuLCB7IHNpZ25hbDogdGhpcy4jbGlzdGVuaW5nLnNpZ25hbCB9KTtcbiAgICBsaXN0ZW4oXCJvbmxpbmVcIiwgKCkgPT4gdGhpcy4jcGF1c2UgJiYgdGhpcy4jcmV0cnkoKSk7XG4gICAgbGlzdGVuKFwicGFnZWhpZGVcIiwgKCkgPT4gdGhpcy4jc2F2ZSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlc2hvd1wiLCAoKSA9PiB0aGlzLiNtZW1vcnkuZGlzY2FyZCgpKTtcbiAgfVxuXG4gICNzYXZlKCk6IHZvaWQge1xuICAgIHRoaXMuI21lbW9yeS5zYXZlKHRoaXMuI29yZGVyLnBvc2l0aW9ucygpLCB0aGlzLiN3YXMpO1xuICB9XG5cbiAgLy8gQSBjb25uZWN0aW9uJ3MgbGlmZS5cblxuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lciA9IHtcbiAgICBvcGVuZWQ6IChsaW5rKSA9PiB7XG4gICAgICBsaW5rLmFza2luZyA9IG5ldyBBc2tpbmcobGluaywgdGhpcy4jYXNraW5nKTtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN1c2UobGluayk7XG4gICAgICBjb25zdCByZXN1bWVzID0gdGhpcy4jb3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlO1xuICAgICAgaWYgKHJlc3VtZXMpIHtcbiAgICAgICAgbGluay5hc2tpbmcuYXNrKCk7XG4gICAgICAgIGxpbmsuYWZ0ZXIoUkVBRFlfV0lUSElOLCAoKSA9PiB0aGlzLiNyZWFkeShsaW5rKSk7XG4gICAgICB9XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykge1xuICAgICAgICB0aGlzLiN0ZWxsKFwib3BlblwiLCB7IGFnYWluOiB0aGlzLiNldmVyT3BlbiB9KTtcbiAgICAgICAgdGhpcy4jZXZlck9wZW4gPSB0cnVlO1xuICAgICAgfVxuICAgICAgaWYgKCFyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgICAgfVxuICAgIH0sXG5cbiAgICBoZWFyZDogKGxpbmssIHRleHQpID0+IHtcbiAgICAgIGNvbnN0IGZyYW1lID0gZnJhbWVzLnJlYWQodGV4dCk7XG4gICAgICBpZiAoIXRoaXMuI2lzT3VycyhsaW5rLCBmcmFtZSkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWUpO1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICB9LFxuXG4gICAgZW5kZWQ6IChsaW5rLCBlbmQpID0+IHtcbiAgICAgIGNvbnN0IFttYWluLCBuZXh0XSA9IFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0XTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGlmIChsaW5rID09PSBuZXh0KSB0aGlzLiNzZWNvbmRGYWlsZWQobWFpbiEpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbiAmJiBuZXh0KSB0aGlzLiN1c2UobmV4dCk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluKSB0aGlzLiNsb3N0KGxpbmssIGVuZCk7XG4gICAgICB0aGlzLiNzZW5kZXIubG9zdChsaW5rKTtcbiAgICB9LFxuXG4gICAgdGljazogKGxpbmssIGNvdW50KSA9PiB7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgICAgaWYgKHRoaXMuI3NlbmRlci5wYXVzZWQpIHJldHVybjtcbiAgICAgIGxpbmsuZXhwZWN0KCk7XG4gICAgICBjb25zdCBhc2tzID0gY291bnQgJSBQSU5HU19UT19SRVNVTUUgPT09IDAgJiYgbGluayA9PT0gdGhpcy4jbGluayAmJiAhbGluay5wbGFpbjtcbiAgICAgIGlmIChhc2tzICYmICFsaW5rLmFza2luZz8uYnVzeSkgbGluay5hc2tpbmc/LmFzaygpO1xuICAgICAgZWxzZSBsaW5rLnNlbmQoJ3tcInR5cGVcIjpcInBpbmdcIn0nKTtcbiAgICB9LFxuXG4gICAgYWdlZDogKGxpbmspID0+IHtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rICYmICF0aGlzLiNuZXh0KSB0aGlzLiNkaWFsKGxpbmspO1xuICAgIH0sXG4gIH07XG5cbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIHRoZSBvbmUgaW4gdXNlLiAqL1xuICAjdXNlKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGlmICghbGluay5vcGVuZWQpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gMDtcbiAgICB0aGlzLiNvcmRlci5iZWdpbigpO1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obGluay50b2tlbik7XG4gICAgbGluay5hZnRlcihTVEFCTEUsICgpID0+ICh0aGlzLiNhdHRlbXB0cyA9IDApKTtcbiAgfVxuXG4gICNsb3N0KGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsbGVkKys7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCAmJiBlbmQuY29kZSA8IDQwMDApIHZvaWQgdGhpcy4jY291bnRSZWZ1c2FsKGxpbmssIGVuZCk7XG4gICAgdGhpcy4jZmFpbGVkKGVuZCk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgc2FpZCB3aGF0IHdhcyBtaXNzZWQsIG9yIGNhbm5vdCBzYXkgaXQuICovXG4gICNzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQge1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgIXRoaXMuI3dhcy5pbmNsdWRlcyhjb25uZWN0aW9uSWQpKSB7XG4gICAgICB0aGlzLiN3YXMgPSBbLi4udGhpcy4jd2FzLCBjb25uZWN0aW9uSWRdLnNsaWNlKC1FQVJMSUVSKTtcbiAgICB9XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI25leHQpIHRoaXMuI3Byb21vdGUobGluayk7XG4gICAgdGhpcy4jcmVhZHkobGluayk7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiBsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN0ZWxsKFwicmVzdW1lZFwiLCB7IGNvbm5lY3Rpb25JZCB9KTtcbiAgfVxuXG4gICNwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgbGluay5hY2tzICYmPSBhY2tzO1xuICAgIHRoaXMuI25vdGljZShcIm5vX2xvZ1wiLCBgdGhlIHNlcnZlciBrZWVwcyBubyBsb2cke2Fja3MgPyBcIlwiIDogXCIgYW5kIGFja25vd2xlZGdlcyBub3RoaW5nXCJ9YCk7XG4gICAgaWYgKCFsaW5rLmFja3MpIHRoaXMuI3NlbmRlci53aXRob3V0QWNrcyhsaW5rKTtcbiAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiNvcmRlci5yZWxlYXNlKCk7XG4gIH1cblxuICAjcmVhZHkobGluazogTGluayk6IHZvaWQge1xuICAgIGxpbmsucmVhZHkgPSB0cnVlO1xuICAgIHRoaXMuI3NlbmRlci5wdW1wKCk7XG4gIH1cblxuICAvKiogVGhlIHNlY29uZCBjb25uZWN0aW9uIGtub3dzIGFsbCB0aGF0IHRoZSBmaXJzdCBvbmUgZGlkLiAqL1xuICAjcHJvbW90ZShuZXh0OiBMaW5rKTogdm9pZCB7XG4gICAgY29uc3Qgb2xkID0gdGhpcy4jbGluayE7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNsaW5rID0gbmV4dDtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKG5leHQudG9rZW4pO1xuICAgIG9sZC5kcmFpbmluZyA9IHRydWU7XG4gICAgb2xkLmFza2luZz8uc3RvcCgpO1xuICAgIHRoaXMuI2RyYWluaW5nLmFkZChvbGQpO1xuICAgIHRoaXMuI2RyYWluKCk7XG4gIH1cblxuICAvKiogRHJvcHMgY29ubmVjdGlvbnMgd2hvc2UgcGxhY2Ugd2FzIHRha2VuLCBvbmNlIG5vdGhpbmcgcnVucyBvbiB0aGVtIGFueSBtb3JlLiAqL1xuICAjZHJhaW4oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIHRoaXMuI2RyYWluaW5nKSB7XG4gICAgICBpZiAobGluay5zdHJlYW1pbmcgfHwgdGhpcy4jc2VuZGVyLndhaXRzRm9yKGxpbmspKSBjb250aW51ZTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGxpbmsuZHJvcCgxMDAwKTtcbiAgICB9XG4gIH1cblxuICAvLyBGcmFtZXMuXG5cbiAgLyoqIElzIHRoZSBmcmFtZSBmb3IgdGhlIGNsaWVudCBpdHNlbGY/ICovXG4gICNpc091cnMobGluazogTGluaywgeyB0ZXh0LCBtZW1iZXJzIH06IEZyYW1lKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXNraW5nID0gbGluay5hc2tpbmchO1xuICAgIHN3aXRjaCAobWVtYmVycy50eXBlKSB7XG4gICAgICBjYXNlIFwicG9uZ1wiOlxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJtaXNzZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmZyYW1lcykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgZm9yIChjb25zdCBtaXNzZWQgb2YgZnJhbWVzLnNwbGl0TWlzc2VkKHRleHQpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lcy5yZWFkKG1pc3NlZCkpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJyZXN1bWVkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5sb2dzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBhc2tpbmcucmVzdW1lZChtZW1iZXJzKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiYXV0aFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJhY2tcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2Fja25vd2xlZGdlZChsaW5rLCBtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJlcnJvclwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jZmFpbHVyZShsaW5rLCBtZW1iZXJzKTtcbiAgICB9XG4gICAgaWYgKCFmcmFtZXMuaXNHYXRld2F5RXJyb3IobWVtYmVycykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNzZW5kZXIuZ2F0ZXdheUZhaWxlZCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2Fja25vd2xlZGdlZChsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGlkID0gZnJhbWUuaW5fcmVwbHlfdG87XG4gICAgaWYgKGlkID09PSB1bmRlZmluZWQgfHwgIWxpbmsuYWNrcykgcmV0dXJuIGZhbHNlO1xuICAgIC8vIEJyb2FkY2FzdHMgdGhhdCBsZWZ0IHVzIG91dCBoYXZlIG51bWJlcnMgYWxsIHRoZSBzYW1lLlxuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgZnJhbWVzLnJlYWRQbGFjZXMoZnJhbWUuc2lkZXdpcmUpKSB0aGlzLiNvcmRlci50YWtlKHBsYWNlKTtcbiAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgIGNvbnN0IGFuc3dlcnMgPSB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpO1xuICAgIHJldHVybiBhbnN3ZXJzIHx8IFN0cmluZyhpZCkuc3RhcnRzV2l0aCh0aGlzLiNwcmVmaXgpO1xuICB9XG5cbiAgI2ZhaWx1cmUobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCB7IGNvZGUsIHJldHJ5X2FmdGVyX21zOiB3YWl0IH0gPSBmcmFtZTtcbiAgICBpZiAoY29kZSA9PT0gXCJyYXRlX2xpbWl0ZWRcIikge1xuICAgICAgdGhpcy4jc2VuZGVyLnBhdXNlRm9yKE51bWJlcih3YWl0KSB8fCBSQVRFX0xJTUlURUQpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIGlmICgoY29kZSA9PT0gXCJ0b2tlbl9leHBpcmVkXCIgfHwgY29kZSA9PT0gXCJ1bmtub3duX2Nvbm5lY3Rpb25cIikgJiYgZnJhbWUucmVxdWVzdF9pZCkge1xuICAgICAgbGluay5lbmQoZW5kZWQoY29kZSkpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBsaW5rLmFza2luZyEuZXJyb3IoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSk7XG4gIH1cblxuICAjcGFzcyhsaW5rOiBMaW5rLCBmcmFtZTogRnJhbWUpOiB2b2lkIHtcbiAgICBjb25zdCBudW1iZXIgPSBmcmFtZS5tZW1iZXJzLnNpZGV3aXJlO1xuICAgIGNvbnN0IHBsYWNlID0gIWxpbmsucGxhaW4gJiYgZnJhbWVzLnJlYWRQbGFjZShudW1iZXIpO1xuICAgIGlmIChwbGFjZSkge1xuICAgICAgdGhpcy4jb3JkZXIudGFrZShwbGFjZSwgZnJhbWUpO1xuICAgICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gZnJhbWVzLnJlYWRTdHJlYW0obnVtYmVyKTtcbiAgICBpZiAocmVjb3JkKSBsaW5rLnN0cmVhbWVkKCk7XG4gICAgLy8gT3RoZXIgZnJhbWVzIGNvbWUgb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb24sIHRvby5cbiAgICBpZiAocmVjb3JkID8gIXRoaXMuI2lzUmVwZWF0ZWQocmVjb3JkKSA6ICFsaW5rLmRyYWluaW5nKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gIC8qKiBIYXZlIHR3byBjb25uZWN0aW9ucyBicm91Z2h0IHRoZSBzYW1lIHJlY29yZD8gKi9cbiAgI2lzUmVwZWF0ZWQocmVjb3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI25leHQgJiYgIXRoaXMuI2RyYWluaW5nLnNpemUpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuI3JlY29yZHMuaGFzKHJlY29yZCk7XG4gICAgaWYgKHRoaXMuI3JlY29yZHMuc2l6ZSA+PSBSRUNPUkRTX0tFUFQpIHRoaXMuI3JlY29yZHMuY2xlYXIoKTtcbiAgICB0aGlzLiNyZWNvcmRzLmFkZChyZWNvcmQpO1xuICAgIHJldHVybiBrbm93bjtcbiAgfVxuXG4gIC8vIFRlbGxpbmcgdGhlIGFwcC5cblxuICAjZGVsaXZlcih7IHRleHQsIGpzb24gfTogRnJhbWUpOiB2b2lkIHtcbiAgICB0aGlzLiN0ZWxsKFwibWVzc2FnZVwiLCB7IGRhdGE6IHRleHQsIGpzb24gfSk7XG4gIH1cblxuICAjbm90aWNlKGNvZGU6IE5vdGljZURldGFpbFtcImNvZGVcIl0sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNub3RpY2VkLmhhcyhjb2RlKSkgcmV0dXJuO1xuICAgIHRoaXMuI25vdGljZWQuYWRkKGNvZGUpO1xuICAgIGlmICh0aGlzLiN0ZWxsKFwibm90aWNlXCIsIHsgY29kZSwgbWVzc2FnZSB9KSkgY29uc29sZS53YXJuKGBzaWRld2lyZS1jbGllbnQ6ICR7bWVzc2FnZX1gKTtcbiAgfVxuXG4gICN0ZWxsPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4odHlwZTogSywgZGV0YWlsOiBPbWl0PFNpZGV3aXJlRXZlbnRzW0tdLCBrZXlvZiBFdmVudD4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5jbG9zZWQgJiYgdHlwZSAhPT0gXCJjbG9zZVwiKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3QgZXZlbnQgPSBPYmplY3QuYXNzaWduKG5ldyBFdmVudCh0eXBlLCB7IGNhbmNlbGFibGU6IHRydWUgfSksIGRldGFpbCk7XG4gICAgKHRoaXNbYG9uJHt0eXBlfWAgYXMgXCJvbm9wZW5cIl0gYXMgKChldmVudDogRXZlbnQpID0+IHZvaWQpIHwgbnVsbCB8IHVuZGVmaW5lZCk/LihldmVudCk7XG4gICAgcmV0dXJuIHRoaXMuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gIH1cblxuICAjZmluaXNoKGVuZDogRW5kLCByZWFzb246IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuO1xuICAgIHRoaXMuI3NhdmUoKTtcbiAgICB0aGlzLmNsb3NlZCA9IHJlYXNvbjtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jbGlzdGVuaW5nLmFib3J0KCk7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0LCAuLi50aGlzLiNkcmFpbmluZ10pIGxpbms/LmRyb3AoMTAwMCwgZW5kLnJlYXNvbik7XG4gICAgdGhpcy4jcmVuZXdhbC5zdG9wKHJlYXNvbik7XG4gICAgdGhpcy4jc2VuZGVyLmNsb3NlKG5ldyBFcnJvcihyZWFzb24pKTtcbiAgICB0aGlzLiN0ZWxsKFwiY2xvc2VcIiwgeyAuLi5lbmQsIHJlYXNvbjogZW5kLnJlYXNvbiB8fCByZWFzb24gfSk7XG4gIH1cbn1cbiIsICIvKiogQSB3b3JsZCBmb3IgdGhlIGNsaWVudCBpbiB3aGljaCB0aW1lIHBhc3NlcyB3aGVuIGEgdGVzdCBzYXlzIHNvLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi4vc3JjL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBTaWRld2lyZVNvY2tldCB9IGZyb20gXCIuLi9zcmMvc29ja2V0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuLi9zcmMvb3B0aW9ucy50c1wiO1xuXG5leHBvcnQgdHlwZSBKc29uID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbmV4cG9ydCBjbGFzcyBGYWtlV2lyZSBpbXBsZW1lbnRzIFdpcmUge1xuICBidWZmZXJlZEFtb3VudCA9IDA7XG4gIG9ub3BlbjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogeyBkYXRhOiBzdHJpbmcgfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogeyBjb2RlOiBudW1iZXI7IHJlYXNvbjogc3RyaW5nOyB3YXNDbGVhbjogYm9vbGVhbiB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmVycm9yOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgcmVhZG9ubHkgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgY2xvc2VkV2l0aDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjbG9zZWQgPSBmYWxzZTtcbiAgcmVhZG9ubHkgdXJsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3RvY29sczogc3RyaW5nW107XG5cbiAgY29uc3RydWN0b3IodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pIHtcbiAgICB0aGlzLnVybCA9IHVybDtcbiAgICB0aGlzLnByb3RvY29scyA9IHByb3RvY29scztcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5zZW50LnB1c2godGV4dCk7XG4gIH1cblxuICBjbG9zZShjb2RlPzogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZWRXaXRoID0gdGhpcy5jbG9zZWQgPyB0aGlzLmNsb3NlZFdpdGggOiBjb2RlO1xuICAgIHRoaXMuY2xvc2VkID0gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50LCBhcyBKU09OLiAqL1xuICBnZXQgZnJhbWVzKCk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuc2VudC5tYXAoKHRleHQpID0+IEpTT04ucGFyc2UodGV4dCkgYXMgSnNvbik7XG4gIH1cblxuICBvZlR5cGUodHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuZmlsdGVyKChmcmFtZSkgPT4gZnJhbWUudHlwZSA9PT0gdHlwZSk7XG4gIH1cblxuICBsYXN0KCk6IEpzb24ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5hdCgtMSkgPz8ge307XG4gIH1cblxuICBhY2NlcHQoKTogdm9pZCB7XG4gICAgdGhpcy5vbm9wZW4/LigpO1xuICB9XG5cbiAgZ2V0KGZyYW1lOiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy5vbm1lc3NhZ2U/Lih7IGRhdGE6IHR5cGVvZiBmcmFtZSA9PT0gXCJzdHJpbmdcIiA/IGZyYW1lIDogSlNPTi5zdHJpbmdpZnkoZnJhbWUpIH0pO1xuICB9XG5cbiAgY3V0KGNvZGUgPSAxMDA2LCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy5vbmNsb3NlPy4oeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBjb2RlID09PSAxMDAwIH0pO1xuICB9XG5cbiAgLyoqIElzIGl0IHRoZXJlLCBhcyBmYXIgYXMgdGhlIGNsaWVudCBpcyBjb25jZXJuZWQ/ICovXG4gIGdldCBsaXZlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLm9ubWVzc2FnZSAhPT0gbnVsbDtcbiAgfVxufVxuXG5pbnRlcmZhY2UgVGltZXIge1xuICBhdDogbnVtYmVyO1xuICBydW46ICgpID0+IHVua25vd247XG59XG5cbmV4cG9ydCBjbGFzcyBXb3JsZCBpbXBsZW1lbnRzIEVudmlyb25tZW50IHtcbiAgLyoqIE1pbGxpc2Vjb25kcyB0aGF0IGhhdmUgcGFzc2VkOyB0aGUgY2xvY2sgb24gdGhlIHdhbGwgbWF5IHNheSBzb21ldGhpbmcgZWxzZS4gKi9cbiAgcGFzc2VkID0gMDtcbiAgd2FsbCA9IDFfNzAwXzAwMF8wMDBfMDAwO1xuICBkcmF3ID0gMC41O1xuICBzZXJ2ZXJBbnN3ZXJzID0gdHJ1ZTtcbiAgcmVhZG9ubHkgd2lyZXM6IEZha2VXaXJlW10gPSBbXTtcbiAgcmVhZG9ubHkgcGFnZSA9IG5ldyBFdmVudFRhcmdldCgpO1xuICAjdGltZXJzID0gbmV3IFNldDxUaW1lcj4oKTtcbiAgI2RyYXduID0gMDtcblxuICBub3cgPSAoKTogbnVtYmVyID0+IHRoaXMud2FsbCArIHRoaXMucGFzc2VkO1xuXG4gIHJhbmRvbSA9ICgpOiBudW1iZXIgPT4ge1xuICAgIC8vIElkcyBhcmUgZHJhd24gZmlyc3QsIGFuZCBtdXN0IGRpZmZlci5cbiAgICB0aGlzLiNkcmF3bisrO1xuICAgIHJldHVybiB0aGlzLmRyYXc7XG4gIH07XG5cbiAgYWZ0ZXIgPSAobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHsgYXQ6IHRoaXMucGFzc2VkICsgbXMsIHJ1biB9O1xuICAgIHRoaXMuI3RpbWVycy5hZGQodGltZXIpO1xuICAgIHJldHVybiAoKSA9PiB0aGlzLiN0aW1lcnMuZGVsZXRlKHRpbWVyKTtcbiAgfTtcblxuICBvcGVuID0gKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZSA9PiB7XG4gICAgY29uc3Qgd2lyZSA9IG5ldyBGYWtlV2lyZSh1cmwsIHByb3RvY29scyk7XG4gICAgdGhpcy53aXJlcy5wdXNoKHdpcmUpO1xuICAgIHJldHVybiB3aXJlIGFzIHVua25vd24gYXMgV2lyZTtcbiAgfTtcblxuICByZWFjaGFibGUgPSBhc3luYyAoKTogUHJvbWlzZTxib29sZWFuPiA9PiB0aGlzLnNlcnZlckFuc3dlcnM7XG5cbiAgLyoqIExldHMgd2hhdCB3YWl0cyBmb3IgcHJvbWlzZXMgZ28gb24uICovXG4gIGFzeW5jIHNldHRsZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDIwOyBpKyspIGF3YWl0IFByb21pc2UucmVzb2x2ZSgpO1xuICB9XG5cbiAgYXN5bmMgcGFzcyhtczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgdW50aWwgPSB0aGlzLnBhc3NlZCArIG1zO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gICAgICBjb25zdCBkdWUgPSBbLi4udGhpcy4jdGltZXJzXS5maWx0ZXIoKHRpbWVyKSA9PiB0aW1lci5hdCA8PSB1bnRpbCkuc29ydCgoYSwgYikgPT4gYS5hdCAtIGIuYXQpWzBdO1xuICAgICAgaWYgKCFkdWUpIGJyZWFrO1xuICAgICAgdGhpcy4jdGltZXJzLmRlbGV0ZShkdWUpO1xuICAgICAgdGhpcy5wYXNzZWQgPSBNYXRoLm1heCh0aGlzLnBhc3NlZCwgZHVlLmF0KTtcbiAgICAgIGR1ZS5ydW4oKTtcbiAgICB9XG4gICAgdGhpcy5wYXNzZWQgPSB1bnRpbDtcbiAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndpcmVzLmF0KC0xKSE7XG4gIH1cbn1cblxuLyoqIEEgc29ja2V0LCBhbmQgYWxsIHRoYXQgaXQgaGFzIHRvbGQuICovXG5leHBvcnQgY2xhc3MgU3RhZ2Uge1xuICByZWFkb25seSB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICByZWFkb25seSBtZXNzYWdlczogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgdG9sZDogW3N0cmluZywgSnNvbl1bXSA9IFtdO1xuICByZWFkb25seSBzb2NrZXQ6IFNpZGV3aXJlU29ja2V0O1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKSB7XG4gICAgdGhpcy53b3JsZCA9IHdvcmxkO1xuICAgIHRoaXMuc29ja2V0ID0gbmV3IFNpZGV3aXJlU29ja2V0KHsgdXJsOiBcIndzczovL2hvc3QvZGV2P2Jvb2tpbmdfaWQ9MVwiLCB0b2tlbjogXCJ0MVwiLCAuLi5vcHRpb25zIH0sIHdvcmxkKTtcbiAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMubWVzc2FnZXMucHVzaChldmVudC5kYXRhKSk7XG4gICAgZm9yIChjb25zdCB0eXBlIG9mIFtcIm9wZW5cIiwgXCJyZXN1bWVkXCIsIFwicmVjb25uZWN0XCIsIFwiZ2FwXCIsIFwibm90aWNlXCIsIFwiY2xvc2VcIl0gYXMgY29uc3QpIHtcbiAgICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIodHlwZSwgKGV2ZW50KSA9PiB7XG4gICAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICAgIHRoaXMudG9sZC5wdXNoKFt0eXBlLCBldmVudCBhcyB1bmtub3duIGFzIEpzb25dKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBBIHNvY2tldCB3aG9zZSBjb25uZWN0aW9uIGlzIHRoZXJlLCBhbmQga25vd3Mgd2hlcmUgaXQgc3RhbmRzOiBhdCA0MCBvZiB0aGUgaG9tZS4gKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4ob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpOiBQcm9taXNlPFN0YWdlPiB7XG4gICAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2Uob3B0aW9ucywgd29ybGQpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHdvcmxkLndpcmUuYWNjZXB0KCk7XG4gICAgd29ybGQud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHJldHVybiBzdGFnZTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53b3JsZC53aXJlO1xuICB9XG5cbiAgdGVsbGluZ3ModHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy50b2xkLmZpbHRlcigoW29uZV0pID0+IG9uZSA9PT0gdHlwZSkubWFwKChbLCBldmVudF0pID0+IGV2ZW50KTtcbiAgfVxuXG4gIC8qKiBUaGUgbnVtYmVycyBvZiB0aGUgZnJhbWVzIHRoYXQgY2FtZSwgaW4gdGhlaXIgb3JkZXIuICovXG4gIG51bWJlcnMoKTogbnVtYmVyW10ge1xuICAgIHJldHVybiB0aGlzLm1lc3NhZ2VzLm1hcCgodGV4dCkgPT4gKEpTT04ucGFyc2UodGV4dCkgYXMgeyBuOiBudW1iZXIgfSkubik7XG4gIH1cblxuICAvKiogVGhlIG5leHQgY29ubmVjdGlvbiBpcyB0aGVyZS4gKi9cbiAgYXN5bmMgcmVjb25uZWN0KCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMud29ybGQucGFzcygxNl8wMDApO1xuICAgIHRoaXMud2lyZS5hY2NlcHQoKTtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnNldHRsZSgpO1xuICB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZShzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2ggPSBcImVwb2NoMDAxXCIpOiBKc29uIHtcbiAgcmV0dXJuIHsgLi4uKGNoYW5uZWwgJiYgeyBjaGFubmVsIH0pLCBlcG9jaCwgc2VxLCBtYXJrOiBgbWFyayR7U3RyaW5nKHNlcSkucGFkU3RhcnQoNCwgXCIwXCIpfWAgfTtcbn1cblxuLyoqIEEgZnJhbWUgd2l0aCBhIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBudW1iZXJlZChzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2g/OiBzdHJpbmcpOiBKc29uIHtcbiAgcmV0dXJuIHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IHNlcSwgc2lkZXdpcmU6IHBsYWNlKHNlcSwgY2hhbm5lbCwgZXBvY2gpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZXN1bWVkKGxvZ3M6IEpzb25bXSwgY29ubmVjdGlvbl9pZCA9IFwiYzFcIik6IEpzb24ge1xuICBjb25zdCBlbnRyaWVzID0gbG9ncy5tYXAoKGxvZykgPT4gKHsgY29tcGxldGU6IHRydWUsIC4uLmxvZyB9KSk7XG4gIHJldHVybiB7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkLCBsb2dzOiBlbnRyaWVzIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDQ3JCLElBQU0sVUFBVTtBQUdULFNBQVMsUUFBUSxTQUFpQixRQUF3QjtBQUMvRCxTQUFPLFNBQVMsS0FBSyxJQUFJLFNBQVMsTUFBTyxLQUFLLE9BQU87QUFDdkQ7QUFHTyxTQUFTLFFBQVEsT0FBZSxNQUFjLFFBQXdCO0FBQzNFLFNBQU8sU0FBUyxPQUFPLFNBQVM7QUFDbEM7OztBQ1dPLFNBQVMsS0FBSyxNQUFxQjtBQUN4QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixRQUFRO0FBQUEsRUFFUjtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU0sU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDcEQ7QUFHTyxTQUFTLFFBQVEsTUFBb0M7QUFDMUQsU0FBTyxRQUFRLE9BQU8sU0FBUyxZQUFZLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSyxPQUFtQjtBQUN4RjtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQW9DLE9BQU8sVUFBVTtBQUc5RCxTQUFTLFVBQVUsT0FBbUM7QUFDM0QsUUFBTUEsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJQSxVQUFTLENBQUM7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBUyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLGNBQWMsR0FBRyxLQUFLLE1BQU87QUFDNUYsU0FBTyxVQUFVQSxTQUFRO0FBQzNCO0FBRU8sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLFFBQVEsQ0FBQ0EsV0FBVSxVQUFVQSxNQUFLLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsV0FBVyxPQUFvQztBQUM3RCxRQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QyxTQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSztBQUM3QztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsTUFBTSxTQUFTLE1BQU0sY0FBYyxNQUFNLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDM0Y7QUFHTyxTQUFTLFlBQVksUUFBMEI7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksUUFBUTtBQUNaLE1BQUksUUFBUTtBQUVaLGFBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE9BQU8sU0FBUyw0QkFBNEIsR0FBRztBQUMvRSxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxVQUFVLEVBQUcsU0FBUTtBQUNuRCxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWSxFQUFHLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUOzs7QUNqRUEsSUFBTSxZQUFZO0FBQ2xCLElBQU0sVUFBVTtBQUVoQixJQUFNLFFBQVEsQ0FBQyxLQUFPLEtBQU8sR0FBTTtBQUVuQyxJQUFNLFVBQVU7QUFlVCxJQUFNLFNBQU4sTUFBYTtBQUFBO0FBQUEsRUFFbEIsT0FBTztBQUFBLEVBQ0U7QUFBQSxFQUNBO0FBQUEsRUFDVCxPQUFPLG9CQUFJLElBQWE7QUFBQSxFQUN4QixTQUFTO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxNQUFZLE9BQW9CO0FBQzFDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxPQUFhO0FBQ1gsU0FBSyxXQUFXO0FBQ2hCLFNBQUssV0FBVztBQUFBLEVBQ2xCO0FBQUEsRUFFQSxNQUFZO0FBQ1YsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLElBQUksS0FBSztBQUNwQyxVQUFNLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sU0FBUyxLQUFLLFdBQVcsR0FBRyxPQUFPLENBQUM7QUFDaEUsVUFBTSxDQUFDLE9BQU8sT0FBTyxJQUFJLENBQUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzVDLFNBQUssS0FBSyxJQUFJLEVBQUU7QUFDaEIsU0FBSztBQUNMLFNBQUs7QUFDTCxTQUFLLE1BQU07QUFBQSxNQUNULEtBQUssVUFBVSxFQUFFLE1BQU0sVUFBVSxJQUFJLEdBQUksTUFBTSxVQUFVLEVBQUUsTUFBTSxHQUFJLEdBQUksUUFBUSxVQUFVLEVBQUUsS0FBSyxRQUFRLEVBQUcsQ0FBQztBQUFBLElBQ2hIO0FBQ0EsUUFBSSxNQUFPLE1BQUssTUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxRQUMvQyxNQUFLLE9BQU87QUFBQSxFQUNuQjtBQUFBO0FBQUEsRUFHQSxPQUFhO0FBQ1gsVUFBTSxFQUFFLGFBQWEsTUFBTSxJQUFJLEtBQUs7QUFDcEMsUUFBSSxDQUFDLE1BQU0sUUFBUTtBQUNqQixVQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssTUFBTTtBQUFBLElBQ2xDLFdBQVcsQ0FBQyxLQUFLLE1BQU07QUFDckIsV0FBSyxNQUFNLFFBQVEsV0FBVyxTQUFTLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTTtBQUNsRSxhQUFLLEtBQUs7QUFDVixZQUFJLE1BQU0sT0FBUSxNQUFLLElBQUk7QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxPQUFzQjtBQUM1QixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksS0FBSztBQUNoQyxVQUFNLFVBQVcsTUFBTSxLQUFtQixPQUFPLE9BQU87QUFDeEQsU0FBSztBQUNMLFFBQUksUUFBUSxXQUFXLEdBQUc7QUFDeEIsV0FBSyxPQUFPLElBQUk7QUFDaEI7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLE9BQWdDO0FBQzlDLFFBQUksQ0FBQyxNQUFNLE9BQVEsTUFBSyxNQUFNO0FBQzlCLFlBQVEsS0FBSyxPQUFPLE9BQU8sTUFBTSxhQUFhLENBQUM7QUFBQSxFQUNqRDtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQXlCO0FBQzdCLFFBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQ2pELFNBQUs7QUFFTCxRQUFJLE1BQU0sU0FBUyxXQUFZLE1BQUssT0FBTztBQUFBLFFBQ3RDLE1BQUssT0FBTyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxTQUFlO0FBQ2IsVUFBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFDbEMsU0FBSyxNQUFNLFFBQVEsU0FBUyxNQUFPLFNBQVMsU0FBWSxLQUFLLFFBQVEsSUFBSSxLQUFLLElBQUksQ0FBRTtBQUFBLEVBQ3RGO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFVBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUV2QixRQUFJLE1BQU0sTUFBTyxNQUFLLFFBQVE7QUFBQSxRQUN6QixNQUFLLE9BQU8sS0FBSztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLE9BQU87QUFDekIsU0FBSyxPQUFPLFFBQVEsS0FBSyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLE9BQU8sTUFBcUI7QUFDMUIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFBQSxFQUNwQztBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssS0FBSztBQUNWLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxNQUFNLElBQVksS0FBdUI7QUFDdkMsU0FBSyxLQUFLO0FBQ1YsU0FBSyxXQUFXLEtBQUssT0FBTyxZQUFZLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDdkQ7QUFDRjs7O0FDeEdBLElBQU1DLFdBQVUsS0FBSyxLQUFLO0FBRW5CLFNBQVMsZ0JBQWdCLE1BQTRCO0FBQzFELFNBQU87QUFBQSxJQUNMLEtBQUssS0FBSztBQUFBLElBQ1YsUUFBUSxLQUFLO0FBQUEsSUFDYixNQUFNLElBQUksS0FBSztBQUNiLFlBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxJQUFJLElBQUlBLFFBQU8sQ0FBQztBQUNuRCxhQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsSUFDakM7QUFBQSxJQUNBLE1BQU0sQ0FBQyxLQUFLLGNBQWMsS0FBTSxRQUFRLFdBQXlCLEtBQUssU0FBUztBQUFBLElBQy9FLE1BQU0sVUFBVSxLQUFLO0FBQ25CLFVBQUk7QUFDRixjQUFNLE1BQU0sSUFBSSxRQUFRLE9BQU8sTUFBTSxFQUFFLFFBQVEsUUFBUSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxVQUFVLENBQUM7QUFDL0YsZUFBTztBQUFBLE1BQ1QsUUFBUTtBQUNOLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUFBLElBQ0EsTUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDOUNBLElBQU0sWUFBWTtBQUNsQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxhQUFhO0FBRW5CLElBQU0sU0FBUztBQUNmLElBQU0sYUFBYSxNQUFNO0FBQ3pCLElBQU0sV0FBVyxNQUFNO0FBU2hCLElBQU0sUUFBUSxDQUFDLFFBQWdCLE9BQU8sU0FBZSxFQUFFLE1BQU0sUUFBUSxVQUFVLE1BQU07QUFZckYsSUFBTSxPQUFOLE1BQVc7QUFBQSxFQUNoQixTQUFTO0FBQUE7QUFBQSxFQUVULFFBQVE7QUFBQTtBQUFBLEVBRVIsUUFBUTtBQUFBO0FBQUEsRUFFUixPQUFPO0FBQUE7QUFBQSxFQUVQLFdBQVc7QUFBQSxFQUNYO0FBQUEsRUFDUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1QsVUFBb0IsQ0FBQztBQUFBLEVBQ3JCLFNBQVM7QUFBQSxFQUNULGNBQWM7QUFBQSxFQUNkLFFBQVE7QUFBQSxFQUNSLFlBQVk7QUFBQSxFQUNaLGtCQUFrQjtBQUFBLEVBRWxCLFlBQVksYUFBMEIsT0FBa0IsTUFBWSxPQUEyQjtBQUM3RixTQUFLLGVBQWU7QUFDcEIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNLFdBQVcsTUFBTSxLQUFLLFVBQVUsS0FBSyxJQUFJLE1BQU0sOEJBQThCLENBQUMsQ0FBQztBQUMxRixTQUFLLFNBQVMsTUFBTTtBQUNsQixXQUFLLFNBQVM7QUFDZCxXQUFLLE1BQU0sUUFBUSxZQUFZLFVBQVUsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDdEYsV0FBSyxXQUFXO0FBQ2hCLFlBQU0sT0FBTyxJQUFJO0FBQUEsSUFDbkI7QUFDQSxTQUFLLFlBQVksQ0FBQyxVQUE2QjtBQUM3QyxXQUFLLGNBQWM7QUFDbkIsWUFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUFBLElBQ3RDO0FBQ0EsU0FBSyxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFXLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdkYsU0FBSyxVQUFVLE1BQU07QUFBQSxJQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUVBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsUUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLEtBQUssSUFBSTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksWUFBcUI7QUFDdkIsV0FBTyxLQUFLLGtCQUFrQixLQUFLLFlBQVk7QUFBQSxFQUNqRDtBQUFBLEVBRUEsV0FBaUI7QUFDZixTQUFLO0FBQUEsRUFDUDtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWUsUUFBdUI7QUFDekMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFDbEIsZUFBVyxVQUFVLEtBQUssUUFBUyxRQUFPO0FBQzFDLFNBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxZQUFZLEtBQUssTUFBTSxVQUFVO0FBQ2hFLFNBQUssTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLE1BQU0sSUFBWSxLQUEwQjtBQUMxQyxTQUFLLFFBQVEsS0FBSyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUFBLEVBQ3BEO0FBQUEsRUFFQSxJQUFJLEtBQWdCO0FBQ2xCLFFBQUksS0FBSyxNQUFPO0FBQ2hCLFNBQUssS0FBSztBQUNWLFNBQUssT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLEVBQzdCO0FBQUEsRUFFQSxhQUFtQjtBQUNqQixTQUFLLE1BQU0sWUFBWSxNQUFNO0FBQzNCLFVBQUksS0FBSyxlQUFlLFlBQVk7QUFDbEMsYUFBSyxJQUFJLE1BQU0sNEJBQTRCLENBQUM7QUFDNUM7QUFBQSxNQUNGO0FBQ0EsV0FBSyxXQUFXO0FBQ2hCLFdBQUssa0JBQWtCLEtBQUs7QUFDNUIsV0FBSyxZQUFZO0FBQ2pCLFdBQUssT0FBTyxLQUFLLE1BQU0sRUFBRSxLQUFLLE1BQU07QUFBQSxJQUN0QyxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSztBQUFBLEVBQ1A7QUFDRjs7O0FDbEhBLElBQU0sYUFBYTtBQU9aLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNULE1BQU07QUFBQSxFQUVOLFlBQVksU0FBc0MsT0FBZTtBQUMvRCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsT0FBMEM7QUFDeEMsVUFBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixVQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN2QyxTQUFLLE9BQU8sS0FBSztBQUNqQixXQUFPLEVBQUUsT0FBTyxXQUFXLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxFQUNwRjtBQUFBLEVBRUEsS0FBSyxPQUFnQixLQUFxQjtBQUN4QyxRQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLEVBQUUsSUFBSSxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQUEsRUFDbkc7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxRQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sS0FBSyxRQUFRLENBQUM7QUFBQSxFQUMxQztBQUFBLEVBRUEsVUFBbUI7QUFDakIsV0FBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFBQSxFQUMzRDtBQUFBLEVBRUEsUUFBaUI7QUFDZixRQUFJO0FBQ0YsYUFBTyxLQUFLLE1BQU0sS0FBSyxVQUFVLFFBQVEsS0FBSyxHQUFHLEtBQUssRUFBRSxFQUFFLE9BQU8sT0FBTztBQUFBLElBQzFFLFFBQVE7QUFDTixhQUFPLENBQUM7QUFBQSxJQUNWO0FBQUEsRUFDRjtBQUFBLEVBRUEsT0FBTyxPQUFzQjtBQUMzQixRQUFJO0FBQ0YsVUFBSSxNQUFNLE9BQVEsTUFBSyxVQUFVLFFBQVEsS0FBSyxLQUFLLEtBQUssVUFBVSxLQUFLLENBQUM7QUFBQSxVQUNuRSxNQUFLLFVBQVUsV0FBVyxLQUFLLEdBQUc7QUFBQSxJQUN6QyxRQUFRO0FBQUEsSUFFUjtBQUFBLEVBQ0Y7QUFDRjs7O0FDM0NBLGVBQXNCLFNBQVksT0FBNkI7QUFDN0QsU0FBTyxPQUFPLFVBQVUsYUFBYSxNQUFPLE1BQStCLElBQUk7QUFDakY7QUFHTyxTQUFTLFFBQVEsS0FBYSxPQUEyQixTQUFnRTtBQUM5SCxNQUFJLE9BQU8sSUFBSSxTQUFTLEdBQUcsSUFBSSxNQUFNO0FBQ3JDLFFBQU0sTUFBTSxDQUFDLE1BQWMsVUFBd0I7QUFDakQsV0FBTyxHQUFHLElBQUksR0FBRyxJQUFJLElBQUksbUJBQW1CLEtBQUssQ0FBQztBQUNsRCxXQUFPO0FBQUEsRUFDVDtBQUNBLE1BQUksUUFBUSxXQUFXLE1BQU8sS0FBSSxVQUFVLEdBQUc7QUFDL0MsTUFBSSxRQUFRLFFBQVEsTUFBTyxLQUFJLE9BQU8sR0FBRztBQUN6QyxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsRUFBRTtBQUNyRCxNQUFJLFFBQVEsWUFBWSxXQUFZLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxVQUFVLEtBQUssRUFBRTtBQUMvRSxNQUFJLFNBQVMsS0FBSztBQUNsQixTQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsRUFBRTtBQUM5Qjs7O0FDeEJBLElBQU0sYUFBYTtBQUVuQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxJQUFJLE1BQXFCLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFFekQsSUFBTSxRQUFOLE1BQWU7QUFBQTtBQUFBLEVBRXBCLFVBQVU7QUFBQSxFQUNELFFBQVEsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBRXpDLFNBQWdDLENBQUM7QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksU0FBNkIsS0FBNEM7QUFDbkYsU0FBSyxXQUFXO0FBQ2hCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxFQUFFO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLEtBQUssV0FBVyxLQUFLO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsWUFBcUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRUEsUUFBUSxRQUF1QjtBQUM3QixlQUFXQyxVQUFTLE9BQVEsTUFBSyxLQUFLQSxPQUFNLE9BQU8sRUFBRSxLQUFLQTtBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixTQUFLLFVBQVU7QUFDZixTQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLE1BQWU7QUFDYixVQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsVUFBTSxRQUFpQixDQUFDO0FBQ3hCLFFBQUksUUFBUTtBQUNaLGVBQVdBLFVBQVMsS0FBSyxVQUFVLEdBQUc7QUFDcEMsZUFBUyxLQUFLLFVBQVVBLE1BQUssRUFBRSxTQUFTO0FBQ3hDLFlBQU0sT0FBTyxNQUFNLFNBQVMsY0FBYyxRQUFRO0FBQ2xELFVBQUksS0FBTSxPQUFNLEtBQUtBLE1BQUs7QUFDMUIsWUFBTSxJQUFJQSxPQUFNLFdBQVcsSUFBSSxPQUFPQSxPQUFNLE1BQU0sRUFBRTtBQUFBLElBQ3REO0FBQ0EsU0FBSyxPQUFPLEtBQUssS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxLQUFLQSxRQUFjLE9BQWlCO0FBQ2xDLFVBQU0sTUFBTSxLQUFLLEtBQUtBLE9BQU0sT0FBTztBQUNuQyxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSSxNQUFNLEdBQUcsVUFBVUEsT0FBTSxTQUFTQSxPQUFNLE9BQU8sR0FBRyxJQUFLO0FBQzNELFVBQU0sTUFBTSxNQUFNQSxNQUFLO0FBQ3ZCLFFBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHLEdBQUcsTUFBTyxLQUFJLEtBQUssSUFBSSxLQUFLLEVBQUUsT0FBQUEsUUFBTyxNQUFNLENBQUM7QUFDakUsV0FBTyxJQUFJO0FBQ1gsUUFBSSxDQUFDLEtBQUssUUFBUyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3BDO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBMkI7QUFDakMsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLEtBQUssb0JBQUksSUFBb0I7QUFDN0QsU0FBSyxVQUFVO0FBQ2YsZUFBVyxTQUFTLFNBQVM7QUFDM0IsWUFBTSxNQUFNLEtBQUssS0FBSyxNQUFNLE9BQU87QUFDbkMsVUFBSSxNQUFNLFdBQVcsT0FBTztBQUMxQixZQUFJLE9BQU87QUFDWCxhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCLE9BQU87QUFDTCxjQUFNLEVBQUUsVUFBVSxHQUFHQSxPQUFNLElBQUk7QUFDL0IsYUFBSyxVQUFVLEtBQUtBLFFBQU8sYUFBYSxNQUFNLE1BQU0sSUFBSSxNQUFNLFdBQVcsRUFBRSxLQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLLFVBQVU7QUFDZixlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFdBQUssT0FBTyxHQUFHO0FBQ2YsVUFBSSxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ3JCLGFBQUssS0FBSyxXQUFXLE1BQVM7QUFDOUIsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsU0FBSyxTQUFTLENBQUM7QUFDZixTQUFLLFVBQVU7QUFDZixlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFFBQVEsR0FBRztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxVQUFVLEtBQWEsUUFBZSxVQUFtQixPQUFxQjtBQUM1RSxVQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsUUFBSSxNQUFNLEdBQUcsVUFBVSxPQUFPLE9BQU87QUFHbkMsWUFBTSxRQUFRLEdBQUcsTUFBTSxPQUFPLE1BQU0sU0FBUyxPQUFPLE1BQU0sR0FBRyxRQUFRLE9BQU8sT0FBTyxHQUFHLFNBQVMsT0FBTztBQUN0RyxVQUFJLE1BQU87QUFBQSxJQUNiO0FBQ0EsUUFBSSxDQUFDLFlBQVksUUFBUSxFQUFHLE1BQUssS0FBSyxPQUFPLE9BQU87QUFDcEQsU0FBSyxRQUFRLEtBQUssTUFBTTtBQUN4QixRQUFJLEtBQUs7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUdBLE9BQU8sS0FBbUI7QUFDeEIsZUFBUztBQUVQLFlBQU0sT0FBTyxJQUFJLEtBQ2IsSUFBSSxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDLENBQUMsSUFDdEQsQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQU1BLE9BQU0sUUFBUSxDQUFDO0FBQzlELFVBQUksQ0FBQyxLQUFNO0FBQ1gsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWEsTUFBb0I7QUFDdkMsVUFBTSxTQUFTLElBQUksSUFBSTtBQUN2QixVQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBd0JBLE9BQU0sVUFBVSxTQUFTLElBQUk7QUFDM0UsVUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNqRyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSTtBQUMzQixZQUFNLFVBQVUsQ0FBQyxTQUFTLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDN0UsVUFBSSxRQUFTLE1BQUssTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sS0FBYSxFQUFFLE9BQUFBLFFBQU8sTUFBTSxHQUFrQjtBQUNsRCxRQUFJLEtBQUssT0FBTyxNQUFNQSxNQUFLLENBQUM7QUFDNUIsUUFBSSxLQUFLQTtBQUNULFFBQUksTUFBTyxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFVBQVUsSUFBWTtBQUN6QixRQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTztBQUNoQyxRQUFJLENBQUMsS0FBSztBQUNSLFVBQUksS0FBSyxNQUFNLFFBQVEsVUFBVyxNQUFLLFFBQVE7QUFDL0MsWUFBTSxFQUFFLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3hCLFdBQUssTUFBTSxJQUFJLFNBQVMsR0FBRztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxVQUFJLElBQUksTUFBTTtBQUNaLGFBQUssTUFBTSxPQUFPLE9BQU87QUFDekI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FDN0xBLElBQU0sUUFBUTtBQUNkLElBQU0sVUFBVTtBQUNoQixJQUFNLGtCQUFrQjtBQUdqQixTQUFTLFNBQVMsUUFBUSxJQUF3QjtBQUN2RCxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFHLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUc7QUFDekUsV0FBTyxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRyxHQUFHLEtBQUs7QUFBQSxFQUM1RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdPLFNBQVMsUUFBUSxLQUFhLEtBQXFCO0FBQ3hELFFBQU0sT0FBTyxNQUFNLE1BQU87QUFDMUIsU0FBTyxPQUFPLElBQUksS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJO0FBQzFFO0FBZU8sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUVULFlBQVksT0FBcUI7QUFDL0IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFpQztBQUNyQyxTQUFLLEtBQUsseUJBQXlCO0FBQ25DLFNBQUssVUFBVSxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFNBQXVCO0FBQzFCLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxFQUFFLFFBQVEsQ0FBQztBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBeUI7QUFDN0IsVUFBTSxFQUFFLGFBQWEsUUFBUSxLQUFLLElBQUksS0FBSztBQUMzQyxVQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxTQUFLLFVBQVUsRUFBRSxTQUFTLDRCQUE0QixDQUFDO0FBQ3ZELFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sS0FBTSxLQUFLLE1BQU0sT0FBTztBQUM5QixZQUFNLFNBQVMsWUFBWSxNQUFNLGlCQUFpQixNQUFNLEtBQUssVUFBVSxFQUFFLFNBQVMsWUFBWSxDQUFDLENBQUM7QUFDaEcsV0FBSyxVQUFVLENBQUMsRUFBRSxZQUFZLEtBQUssUUFBUSxNQUFNO0FBQy9DLGFBQUssVUFBVTtBQUNmLGVBQU87QUFDUCxZQUFJLE9BQU8sUUFBUSxVQUFVO0FBQzNCLGVBQUssVUFBVSxHQUFHO0FBQ2xCLGtCQUFRLEdBQUc7QUFBQSxRQUNiLE1BQU8sUUFBTyxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQzFDO0FBQ0EsV0FBSyxLQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLElBQ2xELENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQVMsT0FBeUI7QUFDaEMsUUFBSSxDQUFDLEtBQUssV0FBWSxNQUFNLFNBQVMsVUFBVSxNQUFNLGdCQUFnQixLQUFLLElBQU0sUUFBTztBQUV2RixTQUFLLFNBQVMsTUFBTSxTQUFTLFVBQVUsQ0FBQyx1QkFBdUIsVUFBVSxFQUFFLFNBQVMsT0FBTyxNQUFNLElBQUksQ0FBQztBQUN0RyxTQUFLLFFBQVEsS0FBSztBQUNsQixRQUFJLENBQUMsS0FBSyxPQUFRLE1BQUssT0FBTyxRQUFRO0FBQ3RDLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFVLEtBQStCO0FBQ3ZDLFVBQU0sRUFBRSxXQUFXLFlBQVksSUFBSSxLQUFLO0FBQ3hDLFNBQUssU0FBUztBQUNkLFFBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBUTtBQUN4QyxTQUFLLFNBQVMsWUFBWSxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUksQ0FBQyxHQUFHLE1BQU07QUFFckUsV0FBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxHQUFHLENBQUM7QUFBQSxJQUM5QyxDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUM3Rk8sSUFBTSxhQUFhLEtBQUs7QUFDL0IsSUFBTUMsbUJBQWtCO0FBRXhCLElBQU0sU0FBUztBQUdSLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLEVBQ3JCLE9BQU87QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWSxPQUFnQixJQUFxQjtBQUMvQyxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDM0IsU0FBSyxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFNBQUssS0FBSztBQUNWLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjtBQVFPLFNBQVMsTUFBTSxNQUF3QjtBQUM1QyxRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLEVBQUU7QUFDN0MsTUFBSSxRQUFRLFlBQVk7QUFDdEIsVUFBTSxJQUFJLFdBQVcsaUJBQWlCLEtBQUssNkJBQTZCLFVBQVUscUJBQXFCO0FBQUEsRUFDekc7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNO0FBQ3ZCO0FBWU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFNBQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVBLFlBQVksYUFBMEIsUUFBc0IsUUFBZ0M7QUFDMUYsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVTtBQUNmLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakY7QUFBQSxFQUVBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBcUI7QUFDNUIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsS0FBSyxNQUE4QjtBQUNqQyxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssT0FBTztBQUNoRCxXQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxTQUFTLFFBQVEsTUFBTSxPQUFPLFVBQVUsRUFBRSxDQUFDO0FBQ2xGLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDcEQsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEtBQUssVUFBVSxLQUFLLE9BQVE7QUFDbEQsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixRQUFJLEtBQUssS0FBTSxNQUFLLFFBQVFBLGdCQUFlO0FBQUEsUUFDdEMsTUFBSyxZQUFZLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUUxQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLFlBQWEsUUFBTztBQUN6RCxTQUFLLE9BQU8sTUFBTTtBQUNsQixRQUFJLE1BQU0sU0FBUyxRQUFTLE1BQUssT0FBTyxJQUFJLGNBQWMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFFBQ3BFLE1BQUssUUFBUTtBQUNsQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxnQkFBc0I7QUFDcEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFFBQUksUUFBUSxLQUFLLE9BQVEsTUFBSyxRQUFRLFFBQVEsS0FBSyxZQUFZLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLFNBQVMsSUFBa0I7QUFDekIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksTUFBTTtBQUM5QyxXQUFLLFNBQVM7QUFDZCxXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxLQUFLLE1BQWtCO0FBQ3JCLFFBQUksS0FBSyxTQUFTLElBQUksRUFBRyxNQUFLLE9BQU87QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQWtCO0FBQzVCLFFBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQzFCLFNBQUssUUFBUSxRQUFRLE1BQU07QUFDekIsVUFBSSxLQUFLLGVBQWdCLE1BQUssWUFBWSxJQUFJO0FBQUEsVUFDekMsTUFBSyxTQUFTLEVBQUUsYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ3hELENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE9BQW9CO0FBQ3hCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLGVBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLElBQVksTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFTO0FBQ25ELFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUMvQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssTUFBTTtBQUNYLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQWUsUUFBNkQ7QUFDNUYsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsVUFBVSxVQUFVLFdBQVcsRUFBRSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQ3hFLFVBQU0sSUFBSSxVQUFVLHNFQUFzRTtBQUFBLEVBQzVGO0FBQ0EsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLElBQUksT0FBMEIsS0FBSztBQUNyRSxRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxDQUFDO0FBQ3JDLFNBQU8sRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRztBQUNsRzs7O0FDcEtBLElBQU0sU0FBUztBQUNmLElBQU0sV0FBVztBQUVqQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQUVyQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBV2QsSUFBTSxpQkFBTixNQUFNLHdCQUF1QixZQUFZO0FBQUEsRUFDOUMsT0FBZ0IsYUFBYTtBQUFBLEVBQzdCLE9BQWdCLE9BQU87QUFBQSxFQUN2QixPQUFnQixVQUFVO0FBQUEsRUFDMUIsT0FBZ0IsU0FBUztBQUFBLEVBRXpCLFNBQTJEO0FBQUEsRUFDM0QsWUFBaUU7QUFBQSxFQUNqRSxVQUE2RDtBQUFBO0FBQUEsRUFHN0QsTUFBTTtBQUFBO0FBQUEsRUFFTjtBQUFBLEVBRVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixhQUFhLElBQUksZ0JBQWdCO0FBQUEsRUFDMUMsU0FBUztBQUFBLEVBQ1QsT0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRVMsWUFBWSxvQkFBSSxJQUFVO0FBQUEsRUFDbkMsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUEsV0FBVztBQUFBLEVBRVgsWUFBWSxTQUEwQixjQUEyQixnQkFBZ0IsUUFBUSxTQUFTLEdBQUc7QUFDbkcsVUFBTTtBQUNOLFVBQU0sVUFBVSxNQUFjLFlBQVksT0FBTyxFQUFFLFNBQVMsRUFBRSxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFFLFVBQU0sU0FBUyxNQUFjLEtBQUssVUFBVSxFQUFFLEtBQUs7QUFDbkQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVUsR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDdkMsU0FBSyxTQUFTLElBQUk7QUFBQSxNQUNoQixDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUM5QixDQUFDLFlBQVksS0FBSyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFBQSxJQUM1QztBQUNBLFNBQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLE1BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxRQUFRLE1BQVU7QUFDakcsU0FBSyxXQUFXLElBQUksUUFBUTtBQUFBLE1BQzFCO0FBQUEsTUFDQSxXQUFXLFFBQVEsVUFBVSxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDL0Q7QUFBQSxNQUNBLE9BQU8sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUFBLE1BQ25DLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNyQyxTQUFTLE1BQU0sS0FBSyxRQUFRLGNBQWMsa0NBQWtDO0FBQUEsSUFDOUUsQ0FBQztBQUNELFNBQUssVUFBVSxJQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTztBQUN2RCxTQUFLLFVBQVU7QUFBQSxNQUNiO0FBQUEsTUFDQSxPQUFPLEtBQUs7QUFBQSxNQUNaO0FBQUEsTUFDQSxLQUFLLE1BQU0sS0FBSztBQUFBLE1BQ2hCLFNBQVMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU0sRUFBRTtBQUFBLE1BQzdDLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQy9DO0FBQ0EsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsSUFBSSxhQUFxQjtBQUN2QixRQUFJLEtBQUssT0FBUSxRQUFPLGdCQUFlO0FBQ3ZDLFdBQU8sS0FBSyxPQUFPLFNBQVMsZ0JBQWUsT0FBTyxnQkFBZTtBQUFBLEVBQ25FO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxRQUFRLGtCQUFrQixLQUFLLE9BQU8sa0JBQWtCO0FBQUEsRUFDdEU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsS0FBSyxNQUFzQztBQUN6QyxXQUFPLEtBQUssU0FBUyxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLEVBQ3RGO0FBQUE7QUFBQSxFQUdBLGFBQWEsTUFBd0I7QUFDbkMsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRO0FBQ2pELFFBQUksS0FBTSxNQUFLLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFdBQU8sQ0FBQyxDQUFDO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxRQUF5QjtBQUN2QixXQUFPLEtBQUssU0FBUyxNQUFNO0FBQUEsRUFDN0I7QUFBQSxFQUVBLE1BQU0sT0FBTyxLQUFNLFNBQVMsSUFBVTtBQUNwQyxTQUFLLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDN0IsU0FBSyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsS0FBSyxHQUFHLG1CQUFtQjtBQUFBLEVBQ3BFO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTSxNQUFNLE9BQTZCO0FBQ3ZDLFVBQU0sVUFBVSxFQUFFLEtBQUs7QUFDdkIsVUFBTSxTQUFTLE1BQWUsQ0FBQyxDQUFDLEtBQUssVUFBVSxZQUFZLEtBQUssWUFBWSxVQUFVLEtBQUs7QUFDM0YsUUFBSTtBQUNGLFlBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFlBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsSUFBSSxDQUFDLFNBQVMsR0FBRyxHQUFHLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDekUsVUFBSSxPQUFPLEVBQUc7QUFDZCxXQUFLLFNBQVMsSUFBSTtBQUNsQixZQUFNLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVE7QUFDcEUsWUFBTSxPQUFPLElBQUksS0FBSyxLQUFLLGNBQWMsS0FBSyxRQUFRLEtBQUssYUFBYSxLQUFLLE1BQU0sU0FBUyxHQUFHLE1BQU07QUFDckcsV0FBSyxPQUFPLEtBQUssU0FBUyxRQUFRO0FBQ2xDLFVBQUksTUFBTyxNQUFLLFFBQVE7QUFBQSxVQUNuQixNQUFLLFFBQVE7QUFBQSxJQUNwQixTQUFTLE9BQU87QUFDZCxVQUFJLE9BQU8sRUFBRztBQUNkLFVBQUksTUFBTyxNQUFLLGNBQWMsS0FBSztBQUFBLFVBQzlCLE1BQUssUUFBUSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFtQjtBQUMxQixTQUFLLE1BQU0sSUFBSSxRQUFRLHVCQUF1QixJQUFJO0FBQ2xELFFBQUksS0FBSyxRQUFRLElBQUs7QUFDdEIsU0FBSyxRQUFRLE1BQU0sWUFBWSxLQUFLLEdBQUc7QUFDdkMsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3pDLFNBQUssT0FBTyxRQUFRLEtBQUs7QUFDekIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWdCO0FBQ3RCLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFFBQUksS0FBSyxhQUFhLGFBQWE7QUFDakMsV0FBSyxRQUFRLEtBQUssdUJBQXVCLFdBQVcsV0FBVztBQUMvRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsUUFBUSxLQUFLLGFBQWEsS0FBSyxhQUFhLE9BQU8sQ0FBQztBQUNsRSxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ2hFLFNBQUssTUFBTSxhQUFhLEVBQUUsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzNDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsY0FBYyxPQUFtQjtBQUMvQixTQUFLLFFBQVE7QUFDYixVQUFNLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sY0FBYyxFQUFFLE1BQU0sR0FBUyxLQUF5QjtBQUM1RCxRQUFJLENBQUUsTUFBTSxLQUFLLGFBQWEsVUFBVSxLQUFLLEdBQUcsRUFBSTtBQUNwRCxTQUFLLFdBQVcsVUFBVSxLQUFLLGdCQUFnQixLQUFLLFdBQVcsSUFBSTtBQUNuRSxTQUFLLGdCQUFnQjtBQUNyQixRQUFJLEtBQUssWUFBWSxTQUFVLE1BQUssUUFBUSxLQUFLLDJEQUEyRDtBQUFBLEVBQzlHO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFVBQU0sU0FBUyxDQUFDLE1BQWMsUUFDNUIsS0FBSyxhQUFhLEtBQUssbUJBQW1CLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxXQUFXLE9BQU8sQ0FBQztBQUN6RixXQUFPLFVBQVUsTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPLENBQUM7QUFDbkQsV0FBTyxZQUFZLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDckMsV0FBTyxZQUFZLE1BQU0sS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ2pEO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPLFVBQVUsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFJUyxTQUFvQjtBQUFBLElBQzNCLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU87QUFDM0MsVUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLEtBQUssSUFBSTtBQUN2QyxZQUFNLFVBQVUsS0FBSyxTQUFTLFdBQVc7QUFDekMsVUFBSSxTQUFTO0FBQ1gsYUFBSyxPQUFPLElBQUk7QUFDaEIsYUFBSyxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsTUFDbEQ7QUFDQSxVQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCLGFBQUssTUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQztBQUM1QyxhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUNBLFVBQUksQ0FBQyxTQUFTO0FBQ1osYUFBSyxRQUFRO0FBQ2IsYUFBSyxTQUFTLElBQUk7QUFBQSxNQUNwQjtBQUFBLElBQ0Y7QUFBQSxJQUVBLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDckIsWUFBTSxRQUFlLEtBQUssSUFBSTtBQUM5QixVQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxNQUFNLEtBQUs7QUFDdEQsV0FBSyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sUUFBUTtBQUNwQixZQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzVDLFdBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsVUFBSSxTQUFTLEtBQU0sTUFBSyxjQUFjLElBQUs7QUFBQSxlQUNsQyxTQUFTLFFBQVEsS0FBTSxNQUFLLEtBQUssSUFBSTtBQUFBLGVBQ3JDLFNBQVMsS0FBTSxNQUFLLE1BQU0sTUFBTSxHQUFHO0FBQzVDLFdBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUN4QjtBQUFBLElBRUEsTUFBTSxDQUFDLE1BQU0sVUFBVTtBQUNyQixXQUFLLE9BQU87QUFDWixVQUFJLEtBQUssUUFBUSxPQUFRO0FBQ3pCLFdBQUssT0FBTztBQUNaLFlBQU0sT0FBTyxRQUFRLG9CQUFvQixLQUFLLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSztBQUMzRSxVQUFJLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBTSxNQUFLLFFBQVEsSUFBSTtBQUFBLFVBQzVDLE1BQUssS0FBSyxpQkFBaUI7QUFBQSxJQUNsQztBQUFBLElBRUEsTUFBTSxDQUFDLFNBQVM7QUFDZCxVQUFJLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxJQUFJO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBa0I7QUFDckIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsUUFBSSxDQUFDLEtBQUssT0FBUTtBQUNsQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFNBQUssTUFBTSxRQUFRLE1BQU8sS0FBSyxZQUFZLENBQUU7QUFBQSxFQUMvQztBQUFBLEVBRUEsTUFBTSxNQUFZLEtBQWdCO0FBQ2hDLFNBQUssUUFBUTtBQUNiLFNBQUs7QUFDTCxRQUFJLENBQUMsS0FBSyxVQUFVLElBQUksT0FBTyxJQUFNLE1BQUssS0FBSyxjQUFjLE1BQU0sR0FBRztBQUN0RSxTQUFLLFFBQVEsR0FBRztBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBWSxjQUE2QjtBQUNoRCxRQUFJLGdCQUFnQixDQUFDLEtBQUssS0FBSyxTQUFTLFlBQVksR0FBRztBQUNyRCxXQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxZQUFZLEVBQUUsTUFBTSxDQUFDLE9BQU87QUFBQSxJQUN6RDtBQUNBLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxTQUFTLElBQUk7QUFDM0MsU0FBSyxPQUFPLElBQUk7QUFDaEIsUUFBSSxnQkFBZ0IsU0FBUyxLQUFLLE1BQU8sTUFBSyxNQUFNLFdBQVcsRUFBRSxhQUFhLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsT0FBTyxNQUFZLE1BQXFCO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUSxVQUFVLDBCQUEwQixPQUFPLEtBQUssMkJBQTJCLEVBQUU7QUFDMUYsUUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLFNBQUssU0FBUyxJQUFJO0FBQ2xCLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxPQUFPLFFBQVE7QUFBQSxFQUMvQztBQUFBLEVBRUEsT0FBTyxNQUFrQjtBQUN2QixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBa0I7QUFDekIsVUFBTSxNQUFNLEtBQUs7QUFDakIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFFBQUksV0FBVztBQUNmLFFBQUksUUFBUSxLQUFLO0FBQ2pCLFNBQUssVUFBVSxJQUFJLEdBQUc7QUFDdEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsZUFBVyxRQUFRLEtBQUssV0FBVztBQUNqQyxVQUFJLEtBQUssYUFBYSxLQUFLLFFBQVEsU0FBUyxJQUFJLEVBQUc7QUFDbkQsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixXQUFLLEtBQUssR0FBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQSxFQUtBLFFBQVEsTUFBWSxFQUFFLE1BQU0sU0FBQUMsU0FBUSxHQUFtQjtBQUNyRCxVQUFNLFNBQVMsS0FBSztBQUNwQixZQUFRQSxTQUFRLE1BQU07QUFBQSxNQUNwQixLQUFLO0FBQ0gsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsTUFBTSxFQUFHLFFBQU87QUFDM0QsbUJBQVcsVUFBaUIsWUFBWSxJQUFJLEVBQUcsTUFBSyxNQUFNLE1BQWEsS0FBSyxNQUFNLENBQUM7QUFDbkYsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsSUFBSSxFQUFHLFFBQU87QUFDekQsZUFBTyxRQUFRQSxRQUFPO0FBQ3RCLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxTQUFTQSxRQUFPO0FBQUEsTUFDdkMsS0FBSztBQUNILGVBQU8sS0FBSyxjQUFjLE1BQU1BLFFBQU87QUFBQSxNQUN6QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsTUFBTUEsUUFBTztBQUFBLElBQ3RDO0FBQ0EsUUFBSSxDQUFRLGVBQWVBLFFBQU8sRUFBRyxRQUFPO0FBQzVDLFNBQUssUUFBUSxjQUFjO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxjQUFjLE1BQVksT0FBeUI7QUFDakQsVUFBTSxLQUFLLE1BQU07QUFDakIsUUFBSSxPQUFPLFVBQWEsQ0FBQyxLQUFLLEtBQU0sUUFBTztBQUUzQyxlQUFXQyxVQUFnQixXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxLQUFLQSxNQUFLO0FBQzdFLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFVBQU0sVUFBVSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSztBQUM1RSxXQUFPLFdBQVcsT0FBTyxFQUFFLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxFQUN0RDtBQUFBLEVBRUEsU0FBUyxNQUFZLE9BQXlCO0FBQzVDLFVBQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLElBQUk7QUFDdkMsUUFBSSxTQUFTLGdCQUFnQjtBQUMzQixXQUFLLFFBQVEsU0FBUyxPQUFPLElBQUksS0FBSyxZQUFZO0FBQ2xELGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxTQUFTLG1CQUFtQixTQUFTLHlCQUF5QixNQUFNLFlBQVk7QUFDbkYsV0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxLQUFLLE9BQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUNsRztBQUFBLEVBRUEsTUFBTSxNQUFZLE9BQW9CO0FBQ3BDLFVBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsVUFBTUEsU0FBUSxDQUFDLEtBQUssU0FBZ0IsVUFBVSxNQUFNO0FBQ3BELFFBQUlBLFFBQU87QUFDVCxXQUFLLE9BQU8sS0FBS0EsUUFBTyxLQUFLO0FBQzdCLFdBQUssUUFBUSxLQUFLO0FBQ2xCO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBZ0IsV0FBVyxNQUFNO0FBQ3ZDLFFBQUksT0FBUSxNQUFLLFNBQVM7QUFFMUIsUUFBSSxTQUFTLENBQUMsS0FBSyxZQUFZLE1BQU0sSUFBSSxDQUFDLEtBQUssU0FBVSxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQzlFO0FBQUE7QUFBQSxFQUdBLFlBQVksUUFBeUI7QUFDbkMsUUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFNLFFBQU87QUFDaEQsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDdEMsUUFBSSxLQUFLLFNBQVMsUUFBUSxhQUFjLE1BQUssU0FBUyxNQUFNO0FBQzVELFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsU0FBUyxFQUFFLE1BQU0sS0FBSyxHQUFnQjtBQUNwQyxTQUFLLE1BQU0sV0FBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBRUEsUUFBUSxNQUE0QixTQUF1QjtBQUN6RCxRQUFJLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRztBQUM3QixTQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFHLFNBQVEsS0FBSyxvQkFBb0IsT0FBTyxFQUFFO0FBQUEsRUFDekY7QUFBQSxFQUVBLE1BQXNDLE1BQVMsUUFBdUQ7QUFDcEcsUUFBSSxLQUFLLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDNUMsVUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sTUFBTSxFQUFFLFlBQVksS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUN6RSxJQUFDLEtBQUssS0FBSyxJQUFJLEVBQWMsSUFBb0QsS0FBSztBQUN0RixXQUFPLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUVBLFFBQVEsS0FBVSxRQUFzQjtBQUN0QyxRQUFJLEtBQUssT0FBUTtBQUNqQixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsTUFBTTtBQUN0QixlQUFXLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUcsT0FBTSxLQUFLLEtBQU0sSUFBSSxNQUFNO0FBQzNGLFNBQUssU0FBUyxLQUFLLE1BQU07QUFDekIsU0FBSyxRQUFRLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNwQyxTQUFLLE1BQU0sU0FBUyxFQUFFLEdBQUcsS0FBSyxRQUFRLElBQUksVUFBVSxPQUFPLENBQUM7QUFBQSxFQUM5RDtBQUNGOzs7QUNwYk8sSUFBTSxXQUFOLE1BQStCO0FBQUEsRUFDcEMsaUJBQWlCO0FBQUEsRUFDakIsU0FBaUM7QUFBQSxFQUNqQyxZQUEyRDtBQUFBLEVBQzNELFVBQTRGO0FBQUEsRUFDNUYsVUFBa0M7QUFBQSxFQUN6QixPQUFpQixDQUFDO0FBQUEsRUFDM0I7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxLQUFhLFdBQXFCO0FBQzVDLFNBQUssTUFBTTtBQUNYLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFNBQUssS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBRUEsTUFBTSxNQUFxQjtBQUN6QixTQUFLLGFBQWEsS0FBSyxTQUFTLEtBQUssYUFBYTtBQUNsRCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQVM7QUFBQSxFQUN6RDtBQUFBLEVBRUEsT0FBTyxNQUFzQjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUFBLEVBQzFEO0FBQUEsRUFFQSxPQUFhO0FBQ1gsV0FBTyxLQUFLLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsU0FBSyxZQUFZLEVBQUUsTUFBTSxPQUFPLFVBQVUsV0FBVyxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ3RGO0FBQUEsRUFFQSxJQUFJLE9BQU8sTUFBTSxTQUFTLElBQVU7QUFDbEMsU0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLFVBQVUsU0FBUyxJQUFLLENBQUM7QUFBQSxFQUMxRDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sS0FBSyxjQUFjO0FBQUEsRUFDNUI7QUFDRjtBQU9PLElBQU0sUUFBTixNQUFtQztBQUFBO0FBQUEsRUFFeEMsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsZ0JBQWdCO0FBQUEsRUFDUCxRQUFvQixDQUFDO0FBQUEsRUFDckIsT0FBTyxJQUFJLFlBQVk7QUFBQSxFQUNoQyxVQUFVLG9CQUFJLElBQVc7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFFVCxNQUFNLE1BQWMsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUVyQyxTQUFTLE1BQWM7QUFFckIsU0FBSztBQUNMLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLFFBQVEsQ0FBQyxJQUFZLFFBQStCO0FBQ2xELFVBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxTQUFTLElBQUksSUFBSTtBQUMxQyxTQUFLLFFBQVEsSUFBSSxLQUFLO0FBQ3RCLFdBQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDeEM7QUFBQSxFQUVBLE9BQU8sQ0FBQyxLQUFhLGNBQThCO0FBQ2pELFVBQU0sT0FBTyxJQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3hDLFNBQUssTUFBTSxLQUFLLElBQUk7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksWUFBOEIsS0FBSztBQUFBO0FBQUEsRUFHL0MsTUFBTSxTQUF3QjtBQUM1QixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksSUFBSyxPQUFNLFFBQVEsUUFBUTtBQUFBLEVBQ3JEO0FBQUEsRUFFQSxNQUFNLEtBQUssSUFBMkI7QUFDcEMsVUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixlQUFTO0FBQ1AsWUFBTSxLQUFLLE9BQU87QUFDbEIsWUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUM7QUFDaEcsVUFBSSxDQUFDLElBQUs7QUFDVixXQUFLLFFBQVEsT0FBTyxHQUFHO0FBQ3ZCLFdBQUssU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLElBQUksRUFBRTtBQUMxQyxVQUFJLElBQUk7QUFBQSxJQUNWO0FBQ0EsU0FBSyxTQUFTO0FBQ2QsVUFBTSxLQUFLLE9BQU87QUFBQSxFQUNwQjtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxFQUN6QjtBQUNGO0FBR08sSUFBTSxRQUFOLE1BQU0sT0FBTTtBQUFBLEVBQ1IsUUFBUSxJQUFJLE1BQU07QUFBQSxFQUNsQixXQUFxQixDQUFDO0FBQUEsRUFDdEIsT0FBeUIsQ0FBQztBQUFBLEVBQzFCO0FBQUEsRUFFVCxZQUFZLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFHO0FBQ3ZFLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxJQUFJLGVBQWUsRUFBRSxLQUFLLCtCQUErQixPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsS0FBSztBQUN2RyxTQUFLLE9BQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pGLGVBQVcsUUFBUSxDQUFDLFFBQVEsV0FBVyxhQUFhLE9BQU8sVUFBVSxPQUFPLEdBQVk7QUFDdEYsV0FBSyxPQUFPLGlCQUFpQixNQUFNLENBQUMsVUFBVTtBQUM1QyxjQUFNLGVBQWU7QUFDckIsYUFBSyxLQUFLLEtBQUssQ0FBQyxNQUFNLEtBQXdCLENBQUM7QUFBQSxNQUNqRCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFtQjtBQUM3RixVQUFNLFFBQVEsSUFBSSxPQUFNLFNBQVMsS0FBSztBQUN0QyxVQUFNLE1BQU0sT0FBTztBQUNuQixVQUFNLEtBQUssT0FBTztBQUNsQixVQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFNBQVMsTUFBc0I7QUFDN0IsV0FBTyxLQUFLLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxVQUFvQjtBQUNsQixXQUFPLEtBQUssU0FBUyxJQUFJLENBQUMsU0FBVSxLQUFLLE1BQU0sSUFBSSxFQUFvQixDQUFDO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsTUFBTSxZQUEyQjtBQUMvQixVQUFNLEtBQUssTUFBTSxLQUFLLElBQU07QUFDNUIsU0FBSyxLQUFLLE9BQU87QUFDakIsVUFBTSxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQzFCO0FBQ0Y7QUFFTyxTQUFTLE1BQU0sS0FBYSxTQUFrQixRQUFRLFlBQWtCO0FBQzdFLFNBQU8sRUFBRSxHQUFJLFdBQVcsRUFBRSxRQUFRLEdBQUksT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUc7QUFDaEc7QUFHTyxTQUFTLFNBQVMsS0FBYSxTQUFrQixPQUFzQjtBQUM1RSxTQUFPLEVBQUUsTUFBTSxXQUFXLEdBQUcsS0FBSyxVQUFVLE1BQU0sS0FBSyxTQUFTLEtBQUssRUFBRTtBQUN6RTtBQUVPLFNBQVMsUUFBUSxNQUFjLGdCQUFnQixNQUFZO0FBQ2hFLFFBQU0sVUFBVSxLQUFLLElBQUksQ0FBQyxTQUFTLEVBQUUsVUFBVSxNQUFNLEdBQUcsSUFBSSxFQUFFO0FBQzlELFNBQU8sRUFBRSxNQUFNLFdBQVcsZUFBZSxNQUFNLFFBQVE7QUFDekQ7OztBWnhMQSxLQUFLLHlEQUF5RCxZQUFZO0FBQ3hFLFFBQU0sUUFBUSxJQUFJLE1BQU0sRUFBRSxLQUFLLCtCQUErQixPQUFPLFlBQVksQ0FBQztBQUNsRixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxrRUFBa0U7QUFDL0YsU0FBTyxVQUFVLE1BQU0sS0FBSyxXQUFXLENBQUMsQ0FBQztBQUN6QyxTQUFPLE1BQU0sTUFBTSxPQUFPLEtBQUssK0JBQStCLHdCQUF3QjtBQUN4RixDQUFDO0FBRUQsS0FBSyw2REFBNkQsWUFBWTtBQUM1RSxRQUFNLFFBQVEsSUFBSSxNQUFNLEVBQUUsS0FBSyxrQkFBa0IsU0FBUyxZQUFZLFFBQVEsT0FBTyxLQUFLLE1BQU0sQ0FBQztBQUNqRyxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxnQkFBZ0I7QUFDN0MsU0FBTyxVQUFVLE1BQU0sS0FBSyxXQUFXLENBQUMsVUFBVSxJQUFJLENBQUM7QUFDekQsQ0FBQztBQUVELEtBQUssMEJBQTBCLFlBQVk7QUFDekMsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLEVBQUUsUUFBUSxNQUFNLElBQUk7QUFDMUIsUUFBTSxTQUFtQixDQUFDO0FBQzFCLFNBQU8sU0FBUyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQ3hDLFNBQU8sWUFBWSxDQUFDLFVBQVUsT0FBTyxLQUFLLE1BQU0sSUFBSTtBQUNwRCxTQUFPLFVBQVUsQ0FBQyxVQUFVLE9BQU8sS0FBSyxTQUFTLE1BQU0sSUFBSSxJQUFJLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxFQUFFO0FBQy9GLFNBQU8sTUFBTSxPQUFPLFlBQVksZUFBZSxVQUFVO0FBQ3pELFFBQU0sTUFBTSxPQUFPO0FBQ25CLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFNBQU8sTUFBTSxPQUFPLFlBQVksZUFBZSxJQUFJO0FBQ25ELFFBQU0sS0FBSyxJQUFJLHVCQUF1QjtBQUN0QyxTQUFPLE1BQU0sTUFBTSxRQUFRO0FBQzNCLFNBQU8sTUFBTSxPQUFPLFlBQVksZUFBZSxNQUFNO0FBQ3JELFNBQU8sTUFBTSxNQUFNLEtBQUssWUFBWSxJQUFJO0FBQ3hDLFNBQU8sVUFBVSxRQUFRLENBQUMsUUFBUSx5QkFBeUIsd0JBQXdCLENBQUM7QUFDdEYsQ0FBQztBQUVELEtBQUssaUVBQWlFLFlBQVk7QUFDaEYsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLGdCQUFnQjtBQUN0QixRQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQ2pDLFFBQU0sTUFBTSxPQUFPO0FBQ25CLGFBQVcsQ0FBQyxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEtBQUssQ0FBQyxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxHQUFHLEVBQUUsR0FBRyxDQUFDLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxFQUFFLENBQUMsR0FBWTtBQUN0RyxVQUFNLE9BQU87QUFDYixVQUFNLFNBQVMsTUFBTSxNQUFNO0FBQzNCLFVBQU0sS0FBSyxJQUFJO0FBQ2YsVUFBTSxNQUFNLEtBQUssVUFBVSxNQUFPLENBQUM7QUFDbkMsV0FBTyxNQUFNLE1BQU0sTUFBTSxRQUFRLFFBQVEsY0FBYyxPQUFPLElBQUk7QUFDbEUsVUFBTSxNQUFNLEtBQUssQ0FBQztBQUNsQixXQUFPLE1BQU0sTUFBTSxNQUFNLFFBQVEsU0FBUyxHQUFHLFNBQVMsT0FBTyxJQUFJO0FBQUEsRUFDbkU7QUFDQSxTQUFPLE1BQU0sTUFBTSxTQUFTLFdBQVcsRUFBRSxRQUFRLENBQUM7QUFDbEQsU0FBTyxNQUFNLE1BQU0sT0FBTyxZQUFZLENBQUM7QUFDekMsQ0FBQztBQUVELEtBQUssa0RBQWtELFlBQVk7QUFDakUsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLGdCQUFnQjtBQUN0QixRQUFNLE9BQU87QUFDYixRQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQ2pDLFFBQU0sTUFBTSxPQUFPO0FBQ25CLFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxNQUFNLEtBQUssRUFBRTtBQUNuQixRQUFNLEtBQUssY0FBYyxJQUFJLE1BQU0sUUFBUSxDQUFDO0FBQzVDLFFBQU0sTUFBTSxPQUFPO0FBQ25CLFNBQU8sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ2xDLFFBQU0sTUFBTSxLQUFLLEdBQUs7QUFDdEIsU0FBTyxNQUFNLE1BQU0sTUFBTSxRQUFRLEdBQUcsMEJBQTBCO0FBQ2hFLENBQUM7QUFFRCxLQUFLLDBFQUEwRSxZQUFZO0FBQ3pGLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sS0FBSyxjQUFjLElBQUksTUFBTSxRQUFRLENBQUM7QUFDbEQsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQzFDLENBQUM7QUFFRCxLQUFLLDhEQUE4RCxZQUFZO0FBQzdFLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBTSxPQUFPO0FBQ2IsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxLQUFLO0FBQ3hDLFFBQU0sV0FBVyxPQUFPLE9BQWU7QUFDckMsVUFBTSxNQUFNLEtBQUssRUFBRTtBQUNuQixVQUFNLEtBQUssSUFBSTtBQUNmLFVBQU0sUUFBUSxNQUFNLFNBQVMsV0FBVyxFQUFFLEdBQUcsRUFBRSxHQUFHO0FBQ2xELFVBQU0sTUFBTSxLQUFLLElBQU07QUFDdkIsVUFBTSxLQUFLLE9BQU87QUFDbEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxVQUFNLE1BQU0sT0FBTztBQUNuQixXQUFPO0FBQUEsRUFDVDtBQUNBLFNBQU8sTUFBTSxNQUFNLFNBQVMsQ0FBQyxHQUFHLEdBQUs7QUFDckMsU0FBTyxNQUFNLE1BQU0sU0FBUyxPQUFTLE9BQVMsR0FBSyxHQUFHLEdBQUs7QUFDM0QsU0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFNLEdBQUcsR0FBSztBQUM1QyxDQUFDO0FBRUQsS0FBSywwQkFBMEIsWUFBWTtBQUN6QyxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFFBQU0sZ0JBQWdCO0FBQ3RCLFFBQU0sUUFBUSxJQUFJLE1BQU0sRUFBRSxhQUFhLEVBQUUsR0FBRyxLQUFLO0FBQ2pELFFBQU0sTUFBTSxPQUFPO0FBQ25CLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzFCLFVBQU0sS0FBSyxJQUFJO0FBQ2YsVUFBTSxNQUFNLEtBQUssSUFBTTtBQUFBLEVBQ3pCO0FBQ0EsU0FBTyxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDbEMsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLGdDQUFnQztBQUNsRSxTQUFPLE1BQU0sTUFBTSxTQUFTLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFDaEQsQ0FBQztBQUVELEtBQUssa0NBQWtDLFlBQVk7QUFDakQsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLGdCQUFnQjtBQUN0QixRQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQ2pDLFFBQU0sTUFBTSxPQUFPO0FBQ25CLFdBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxLQUFLO0FBQzVCLFVBQU0sS0FBSyxJQUFJO0FBQ2YsVUFBTSxNQUFNLEtBQUssSUFBTTtBQUFBLEVBQ3pCO0FBQ0EsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLE1BQVM7QUFDM0MsU0FBTyxNQUFNLE1BQU0sTUFBTSxRQUFRLEdBQUc7QUFDdEMsQ0FBQztBQUVELEtBQUssc0RBQXNELFlBQVk7QUFDckUsTUFBSSxRQUFRO0FBQ1osUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLFFBQVEsSUFBSSxNQUFNLEVBQUUsS0FBSyxNQUFNLGFBQWEsRUFBRSxLQUFLLEtBQUssT0FBTyxZQUFZLElBQUksS0FBSyxHQUFHLEdBQUcsS0FBSztBQUNyRyxRQUFNLE1BQU0sT0FBTztBQUNuQixRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxLQUFLLElBQU07QUFDdkIsU0FBTyxNQUFNLE1BQU0sTUFBTSxDQUFDLEVBQUcsS0FBSywrQkFBK0I7QUFDakUsU0FBTyxNQUFNLE1BQU0sTUFBTSxDQUFDLEVBQUcsS0FBSywrQkFBK0I7QUFDbkUsQ0FBQztBQUVELEtBQUssaURBQWlELFlBQVk7QUFDaEUsTUFBSSxRQUFRO0FBQ1osUUFBTSxRQUFRLFlBQVk7QUFDeEIsUUFBSSxFQUFFLFVBQVUsRUFBRyxPQUFNLElBQUksTUFBTSxvQkFBb0I7QUFDdkQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxRQUFNLFFBQVEsSUFBSSxNQUFNLEVBQUUsTUFBTSxDQUFDO0FBQ2pDLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxNQUFNLE9BQU8sTUFBTSxTQUFTLFdBQVcsRUFBRSxDQUFDLEdBQUcsTUFBTSxHQUFHLG9CQUFvQjtBQUNqRixRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUs7QUFDNUIsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMxQyxDQUFDO0FBRUQsS0FBSyw2REFBNkQsWUFBWTtBQUM1RSxNQUFJLE9BQWdDLE1BQU07QUFBQSxFQUFDO0FBQzNDLFFBQU0sUUFBUSxJQUFJLE1BQU0sRUFBRSxPQUFPLE1BQU0sSUFBSSxRQUFnQixDQUFDLFlBQWEsT0FBTyxPQUFRLEVBQUUsQ0FBQztBQUMzRixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sT0FBTyxNQUFNO0FBQ25CLE9BQUssSUFBSTtBQUNULFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMxQyxDQUFDO0FBRUQsV0FBVyxRQUFRLENBQUMsaUJBQWlCLG9CQUFvQixHQUFHO0FBQzFELGFBQVcsU0FBUyxDQUFDLEtBQU0sTUFBTSxNQUFNLE1BQU0sTUFBUyxHQUFHO0FBQ3ZELFNBQUssR0FBRyxJQUFJLDJEQUEyRCxTQUFTLE1BQU0sSUFBSSxZQUFZO0FBQ3BHLFVBQUksUUFBUTtBQUNaLFlBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxFQUFFLE9BQU8sTUFBTSxJQUFJLEVBQUUsS0FBSyxHQUFHLENBQUM7QUFDN0QsWUFBTSxRQUFRLE1BQU07QUFDcEIsWUFBTSxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sU0FBUyxVQUFLLFlBQVksS0FBSyxDQUFDO0FBQ2pFLFVBQUksVUFBVSxPQUFXLE9BQU0sSUFBSSxLQUFLO0FBQ3hDLFlBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixhQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ3hDLGFBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxXQUFXO0FBQ3hDLGFBQU8sTUFBTSxNQUFNLFFBQVEsSUFBSTtBQUMvQixhQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUFBLElBQ3JDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7QUFFQSxLQUFLLDBEQUEwRCxZQUFZO0FBQ3pFLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sU0FBUyxNQUFNLGlCQUFpQixTQUFTLHFCQUFxQixDQUFDO0FBQ3RGLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQ3hDLFNBQU8sTUFBTSxNQUFNLFNBQVMsUUFBUSxDQUFDO0FBQ3ZDLENBQUM7QUFFRCxlQUFlLE9BQU8sT0FBYyxPQUE4QjtBQUNoRSxXQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixVQUFNLEtBQUssSUFBSSxJQUFJO0FBQ25CLFVBQU0sTUFBTSxNQUFNLEtBQUssSUFBTTtBQUFBLEVBQy9CO0FBQ0Y7QUFFQSxLQUFLLDBFQUEwRSxZQUFZO0FBQ3pGLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLE9BQU8sT0FBTyxDQUFDO0FBQ3JCLFNBQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFTO0FBQzNDLFFBQU0sT0FBTyxPQUFPLENBQUM7QUFDckIsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLDJEQUEyRDtBQUM3RixTQUFPLE1BQU0sTUFBTSxTQUFTLE9BQU8sRUFBRSxDQUFDLEdBQUcsUUFBUSxNQUFNLE9BQU8sTUFBTTtBQUNwRSxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUMxQyxDQUFDO0FBRUQsS0FBSyxnREFBZ0QsWUFBWTtBQUMvRCxNQUFJLFFBQVE7QUFDWixRQUFNLFFBQVEsSUFBSSxNQUFNLEVBQUUsT0FBTyxNQUFNLElBQUksS0FBSyxNQUFNLFVBQVUsQ0FBQyxDQUFDLEdBQUcsQ0FBQztBQUN0RSxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLE1BQVM7QUFDN0MsQ0FBQztBQUVELEtBQUssMkNBQTJDLFlBQVk7QUFDMUQsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLGdCQUFnQjtBQUN0QixRQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsR0FBRyxLQUFLO0FBQ2pDLFFBQU0sTUFBTSxPQUFPO0FBQ25CLFFBQU0sT0FBTyxPQUFPLEVBQUU7QUFDdEIsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLE1BQVM7QUFDM0MsUUFBTSxnQkFBZ0I7QUFDdEIsUUFBTSxPQUFPLE9BQU8sQ0FBQztBQUNyQixTQUFPLFNBQVMsTUFBTSxPQUFPLFFBQVEsTUFBUztBQUNoRCxDQUFDO0FBRUQsS0FBSyxvREFBb0QsWUFBWTtBQUNuRSxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDMUIsVUFBTSxPQUFPLE9BQU8sQ0FBQztBQUNyQixVQUFNLEtBQUssT0FBTztBQUNsQixVQUFNLEtBQUssSUFBSTtBQUNmLFVBQU0sTUFBTSxNQUFNLEtBQUssSUFBTTtBQUFBLEVBQy9CO0FBQ0EsU0FBTyxNQUFNLE1BQU0sT0FBTyxRQUFRLE1BQVM7QUFDN0MsQ0FBQztBQUVELEtBQUssb0VBQW9FLFlBQVk7QUFDbkYsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzFCLFVBQU0sRUFBRSxLQUFLLElBQUk7QUFDakIsVUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFNO0FBQzdCLFdBQU8sTUFBTSxLQUFLLFFBQVEsSUFBSTtBQUM5QixVQUFNLE1BQU0sTUFBTSxLQUFLLElBQU07QUFBQSxFQUMvQjtBQUNBLFNBQU8sTUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFTO0FBQzdDLENBQUM7QUFFRCxLQUFLLHNDQUFzQyxZQUFZO0FBQ3JELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLGFBQVcsUUFBUSxDQUFDLFFBQWEsS0FBSyxPQUFZLEtBQVUsR0FBRztBQUM3RCxVQUFNLFFBQVE7QUFDZCxVQUFNLE1BQU0sS0FBSyxHQUFNO0FBQ3ZCLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNqQztBQUNBLFFBQU0sS0FBSyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQzNCLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUN0QyxTQUFPLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUNwQyxDQUFDO0FBRUQsS0FBSyx1REFBdUQsWUFBWTtBQUN0RSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUksTUFBTSxZQUFZO0FBQ2pDLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFNBQU8sVUFBVSxNQUFNLFNBQVMsTUFBTSxFQUFFLElBQUksQ0FBQyxFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQUcsQ0FBQyxPQUFPLElBQUksQ0FBQztBQUNoRixRQUFNLENBQUMsSUFBSSxJQUFJLE1BQU0sU0FBUyxXQUFXO0FBQ3pDLFNBQU8sVUFBVSxDQUFDLE1BQU0sTUFBTSxNQUFNLE1BQU0sR0FBRyxDQUFDLE1BQU0sWUFBWSxDQUFDO0FBQ25FLENBQUM7QUFFRCxLQUFLLG9EQUFvRCxZQUFZO0FBQ25FLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE9BQU8sTUFBTTtBQUNuQixRQUFNLE9BQU8sTUFBTTtBQUNuQixRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsU0FBTyxNQUFNLE1BQU0sS0FBSyxNQUFNLEtBQUs7QUFDbkMsU0FBTyxNQUFNLE1BQU0sU0FBUyxPQUFPLEVBQUUsUUFBUSxDQUFDO0FBQzlDLFNBQU8sTUFBTSxNQUFNLE1BQU0sTUFBTSxRQUFRLENBQUM7QUFDeEMsUUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDLEdBQUcsbUJBQW1CO0FBQ2pFLENBQUM7IiwKICAibmFtZXMiOiBbInBsYWNlIiwgIkxPTkdFU1QiLCAicGxhY2UiLCAiQU5TV0VSRURfV0lUSElOIiwgIm1lbWJlcnMiLCAicGxhY2UiXQp9Cg==
