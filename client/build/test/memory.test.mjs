// test/memory.test.ts
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
  constructor(options = {}, world2 = new World()) {
    this.world = world2;
    this.socket = new SidewireSocket({ url: "wss://host/dev?booking_id=1", token: "t1", ...options }, world2);
    this.socket.addEventListener("message", (event) => this.messages.push(event.data));
    for (const type of ["open", "resumed", "reconnect", "gap", "notice", "close"]) {
      this.socket.addEventListener(type, (event) => {
        event.preventDefault();
        this.told.push([type, event]);
      });
    }
  }
  /** A socket whose connection is there, and knows where it stands: at 40 of the home. */
  static async open(options = {}, world2 = new World()) {
    const stage = new _Stage(options, world2);
    await world2.settle();
    world2.wire.accept();
    world2.wire.get(resumed([place(40)]));
    await world2.settle();
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

// test/memory.test.ts
var FakeStorage = class _FakeStorage {
  items = /* @__PURE__ */ new Map();
  getItem(key) {
    return this.items.get(key) ?? null;
  }
  setItem(key, value) {
    this.items.set(key, value);
  }
  removeItem(key) {
    this.items.delete(key);
  }
  /** What a duplicated tab begins with. */
  copy() {
    const copy = new _FakeStorage();
    for (const [key, value] of this.items) copy.setItem(key, value);
    return copy;
  }
};
function world(seed) {
  const made = new World();
  let draw = seed;
  made.random = () => draw = draw * 7.77 % 1;
  return made;
}
var hide = (stage) => stage.world.page.dispatchEvent(new Event("pagehide"));
async function begins(storage, seed, url) {
  const stage = new Stage({ storage, ...url && { url } }, world(seed));
  await stage.world.settle();
  stage.wire.accept();
  return { stage, after: stage.wire.frames[0]?.after, was: stage.wire.frames[0]?.was };
}
test("a reload goes on from the positions", async () => {
  const storage = new FakeStorage();
  const before = await Stage.open({ storage }, world(0.1));
  before.wire.get(numbered(41));
  hide(before);
  const { stage, after, was } = await begins(storage, 0.2);
  assert.deepEqual([after, was], [[place(41)], ["c1"]]);
  stage.wire.get({ type: "missed", frames: [numbered(42)] });
  stage.wire.get(resumed([place(42)], "c2"));
  assert.deepEqual(stage.numbers(), [42]);
});
test("without the option nothing is stored", async () => {
  const before = await Stage.open({}, world(0.1));
  hide(before);
  const { after } = await begins(new FakeStorage(), 0.2);
  assert.equal(after, void 0);
});
test("a socket that the app closes leaves its positions, too", async () => {
  const storage = new FakeStorage();
  const before = await Stage.open({ storage }, world(0.1));
  before.socket.close();
  assert.deepEqual((await begins(storage, 0.2)).after, [place(40)]);
});
test("two tabs that share a storage do not take each other's positions, nor ids", async () => {
  const storage = new FakeStorage();
  const first = await Stage.open({ storage }, world(0.1));
  const second = await begins(storage, 0.2);
  assert.deepEqual([second.after, second.was], [void 0, void 0], "the first one lives");
  second.stage.wire.get(resumed([place(50)], "c2"));
  first.wire.get(numbered(41));
  hide(first);
  hide(second.stage);
  const again = [await begins(storage, 0.3), await begins(storage, 0.4)];
  const taken = again.map(({ after, was }) => JSON.stringify([after, was])).sort();
  assert.deepEqual(taken, [JSON.stringify([[place(41)], ["c1"]]), JSON.stringify([[place(50)], ["c2"]])]);
  assert.equal((await begins(storage, 0.5)).after, void 0);
});
test("a duplicated tab begins anew", async () => {
  const storage = new FakeStorage();
  hide(await Stage.open({ storage }, world(0.1)));
  await begins(storage, 0.2);
  const copy = await begins(storage.copy(), 0.3);
  assert.deepEqual([copy.after, copy.was], [void 0, void 0]);
});
test("a page that comes back from the browser's cache takes its positions out again", async () => {
  const storage = new FakeStorage();
  const page = await Stage.open({ storage }, world(0.1));
  hide(page);
  page.world.page.dispatchEvent(new Event("pageshow"));
  assert.equal(storage.items.size, 0);
});
test("positions belong to a URL, whatever the token", async () => {
  const storage = new FakeStorage();
  hide(await Stage.open({ storage, url: "wss://host/dev?booking_id=1&token=a" }, world(0.1)));
  assert.equal((await begins(storage, 0.2, "wss://host/dev?booking_id=2&token=a")).after, void 0);
  assert.deepEqual((await begins(storage, 0.3, "wss://host/dev?booking_id=1&token=b")).after, [place(40)]);
  for (const [key, value] of storage.items) assert.doesNotMatch(key + value, /token/);
});
test("whatever stands in the storage, the client begins", async () => {
  for (const stored of ["no JSON", "7", "[]", "[7,null]", '[{"after":7,"was":{}}]', '[{"after":[{"seq":-1}],"was":[1]}]']) {
    const storage = new FakeStorage();
    storage.getItem = () => stored;
    const { after } = await begins(storage, 0.1);
    assert.equal(after, void 0, stored);
  }
});
test("a storage that is full or forbidden costs the positions only", async () => {
  const fails = () => {
    throw new Error("denied");
  };
  const storage = { getItem: fails, setItem: fails, removeItem: fails };
  const stage = await Stage.open({ storage }, world(0.1));
  hide(stage);
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});
test("of many pages that never come back the storage keeps a few", async () => {
  const storage = new FakeStorage();
  const pages = await Promise.all(Array.from({ length: 20 }, (_, i) => Stage.open({ storage }, world(0.01 * (i + 1)))));
  pages.forEach(hide);
  const [stored] = storage.items.values();
  assert.equal(JSON.parse(stored).length, 8);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9tZW1vcnkudGVzdC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvZnJhbWVzLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zZW5kZXIudHMiLCAiLi4vLi4vc3JjL3NvY2tldC50cyIsICIuLi8uLi90ZXN0L3dvcmxkLnRzIl0sCiAgInNvdXJjZXNDb250ZW50IjogWyJpbXBvcnQgYXNzZXJ0IGZyb20gXCJub2RlOmFzc2VydC9zdHJpY3RcIjtcbmltcG9ydCB7IHRlc3QgfSBmcm9tIFwibm9kZTp0ZXN0XCI7XG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uU3RvcmFnZSB9IGZyb20gXCIuLi9zcmMvbWVtb3J5LnRzXCI7XG5pbXBvcnQgeyBudW1iZXJlZCwgcGxhY2UsIHJlc3VtZWQsIFN0YWdlLCBXb3JsZCB9IGZyb20gXCIuL3dvcmxkLnRzXCI7XG5cbmNsYXNzIEZha2VTdG9yYWdlIGltcGxlbWVudHMgUG9zaXRpb25TdG9yYWdlIHtcbiAgcmVhZG9ubHkgaXRlbXMgPSBuZXcgTWFwPHN0cmluZywgc3RyaW5nPigpO1xuXG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsIHtcbiAgICByZXR1cm4gdGhpcy5pdGVtcy5nZXQoa2V5KSA/PyBudWxsO1xuICB9XG5cbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuaXRlbXMuc2V0KGtleSwgdmFsdWUpO1xuICB9XG5cbiAgcmVtb3ZlSXRlbShrZXk6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuaXRlbXMuZGVsZXRlKGtleSk7XG4gIH1cblxuICAvKiogV2hhdCBhIGR1cGxpY2F0ZWQgdGFiIGJlZ2lucyB3aXRoLiAqL1xuICBjb3B5KCk6IEZha2VTdG9yYWdlIHtcbiAgICBjb25zdCBjb3B5ID0gbmV3IEZha2VTdG9yYWdlKCk7XG4gICAgZm9yIChjb25zdCBba2V5LCB2YWx1ZV0gb2YgdGhpcy5pdGVtcykgY29weS5zZXRJdGVtKGtleSwgdmFsdWUpO1xuICAgIHJldHVybiBjb3B5O1xuICB9XG59XG5cbi8qKiBBIHdvcmxkIHdob3NlIGlkcyBkaWZmZXIgZnJvbSBvdGhlcnMnLiAqL1xuZnVuY3Rpb24gd29ybGQoc2VlZDogbnVtYmVyKTogV29ybGQge1xuICBjb25zdCBtYWRlID0gbmV3IFdvcmxkKCk7XG4gIGxldCBkcmF3ID0gc2VlZDtcbiAgbWFkZS5yYW5kb20gPSAoKSA9PiAoZHJhdyA9IChkcmF3ICogNy43NykgJSAxKTtcbiAgcmV0dXJuIG1hZGU7XG59XG5cbmNvbnN0IGhpZGUgPSAoc3RhZ2U6IFN0YWdlKTogYm9vbGVhbiA9PiBzdGFnZS53b3JsZC5wYWdlLmRpc3BhdGNoRXZlbnQobmV3IEV2ZW50KFwicGFnZWhpZGVcIikpO1xuXG4vKiogV2hhdCBhIHBhZ2UncyBmaXJzdCBmcmFtZSBuYW1lcywgd2l0aCB0aGlzIHN0b3JhZ2UuICovXG5hc3luYyBmdW5jdGlvbiBiZWdpbnMoc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlLCBzZWVkOiBudW1iZXIsIHVybD86IHN0cmluZykge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7IHN0b3JhZ2UsIC4uLih1cmwgJiYgeyB1cmwgfSkgfSwgd29ybGQoc2VlZCkpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgcmV0dXJuIHsgc3RhZ2UsIGFmdGVyOiBzdGFnZS53aXJlLmZyYW1lc1swXT8uYWZ0ZXIsIHdhczogc3RhZ2Uud2lyZS5mcmFtZXNbMF0/LndhcyB9O1xufVxuXG50ZXN0KFwiYSByZWxvYWQgZ29lcyBvbiBmcm9tIHRoZSBwb3NpdGlvbnNcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdG9yYWdlID0gbmV3IEZha2VTdG9yYWdlKCk7XG4gIGNvbnN0IGJlZm9yZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyBzdG9yYWdlIH0sIHdvcmxkKDAuMSkpO1xuICBiZWZvcmUud2lyZS5nZXQobnVtYmVyZWQoNDEpKTtcbiAgaGlkZShiZWZvcmUpO1xuICBjb25zdCB7IHN0YWdlLCBhZnRlciwgd2FzIH0gPSBhd2FpdCBiZWdpbnMoc3RvcmFnZSwgMC4yKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbYWZ0ZXIsIHdhc10sIFtbcGxhY2UoNDEpXSwgW1wiYzFcIl1dKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcIm1pc3NlZFwiLCBmcmFtZXM6IFtudW1iZXJlZCg0MildIH0pO1xuICBzdGFnZS53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MildLCBcImMyXCIpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFs0Ml0pO1xufSk7XG5cbnRlc3QoXCJ3aXRob3V0IHRoZSBvcHRpb24gbm90aGluZyBpcyBzdG9yZWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBhd2FpdCBTdGFnZS5vcGVuKHt9LCB3b3JsZCgwLjEpKTtcbiAgaGlkZShiZWZvcmUpO1xuICBjb25zdCB7IGFmdGVyIH0gPSBhd2FpdCBiZWdpbnMobmV3IEZha2VTdG9yYWdlKCksIDAuMik7XG4gIGFzc2VydC5lcXVhbChhZnRlciwgdW5kZWZpbmVkKTtcbn0pO1xuXG50ZXN0KFwiYSBzb2NrZXQgdGhhdCB0aGUgYXBwIGNsb3NlcyBsZWF2ZXMgaXRzIHBvc2l0aW9ucywgdG9vXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RvcmFnZSA9IG5ldyBGYWtlU3RvcmFnZSgpO1xuICBjb25zdCBiZWZvcmUgPSBhd2FpdCBTdGFnZS5vcGVuKHsgc3RvcmFnZSB9LCB3b3JsZCgwLjEpKTtcbiAgYmVmb3JlLnNvY2tldC5jbG9zZSgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBiZWdpbnMoc3RvcmFnZSwgMC4yKSkuYWZ0ZXIsIFtwbGFjZSg0MCldKTtcbn0pO1xuXG50ZXN0KFwidHdvIHRhYnMgdGhhdCBzaGFyZSBhIHN0b3JhZ2UgZG8gbm90IHRha2UgZWFjaCBvdGhlcidzIHBvc2l0aW9ucywgbm9yIGlkc1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0b3JhZ2UgPSBuZXcgRmFrZVN0b3JhZ2UoKTtcbiAgY29uc3QgZmlyc3QgPSBhd2FpdCBTdGFnZS5vcGVuKHsgc3RvcmFnZSB9LCB3b3JsZCgwLjEpKTtcbiAgY29uc3Qgc2Vjb25kID0gYXdhaXQgYmVnaW5zKHN0b3JhZ2UsIDAuMik7XG4gIGFzc2VydC5kZWVwRXF1YWwoW3NlY29uZC5hZnRlciwgc2Vjb25kLndhc10sIFt1bmRlZmluZWQsIHVuZGVmaW5lZF0sIFwidGhlIGZpcnN0IG9uZSBsaXZlc1wiKTtcbiAgc2Vjb25kLnN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDUwKV0sIFwiYzJcIikpO1xuICBmaXJzdC53aXJlLmdldChudW1iZXJlZCg0MSkpO1xuICBoaWRlKGZpcnN0KTtcbiAgaGlkZShzZWNvbmQuc3RhZ2UpO1xuICBjb25zdCBhZ2FpbiA9IFthd2FpdCBiZWdpbnMoc3RvcmFnZSwgMC4zKSwgYXdhaXQgYmVnaW5zKHN0b3JhZ2UsIDAuNCldO1xuICBjb25zdCB0YWtlbiA9IGFnYWluLm1hcCgoeyBhZnRlciwgd2FzIH0pID0+IEpTT04uc3RyaW5naWZ5KFthZnRlciwgd2FzXSkpLnNvcnQoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbCh0YWtlbiwgW0pTT04uc3RyaW5naWZ5KFtbcGxhY2UoNDEpXSwgW1wiYzFcIl1dKSwgSlNPTi5zdHJpbmdpZnkoW1twbGFjZSg1MCldLCBbXCJjMlwiXV0pXSk7XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgYmVnaW5zKHN0b3JhZ2UsIDAuNSkpLmFmdGVyLCB1bmRlZmluZWQpO1xufSk7XG5cbnRlc3QoXCJhIGR1cGxpY2F0ZWQgdGFiIGJlZ2lucyBhbmV3XCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RvcmFnZSA9IG5ldyBGYWtlU3RvcmFnZSgpO1xuICBoaWRlKGF3YWl0IFN0YWdlLm9wZW4oeyBzdG9yYWdlIH0sIHdvcmxkKDAuMSkpKTtcbiAgYXdhaXQgYmVnaW5zKHN0b3JhZ2UsIDAuMik7IC8vIHRoZSByZWxvYWQsIHdoaWNoIGhhcyB0YWtlbiB0aGVtXG4gIGNvbnN0IGNvcHkgPSBhd2FpdCBiZWdpbnMoc3RvcmFnZS5jb3B5KCksIDAuMyk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW2NvcHkuYWZ0ZXIsIGNvcHkud2FzXSwgW3VuZGVmaW5lZCwgdW5kZWZpbmVkXSk7XG59KTtcblxudGVzdChcImEgcGFnZSB0aGF0IGNvbWVzIGJhY2sgZnJvbSB0aGUgYnJvd3NlcidzIGNhY2hlIHRha2VzIGl0cyBwb3NpdGlvbnMgb3V0IGFnYWluXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RvcmFnZSA9IG5ldyBGYWtlU3RvcmFnZSgpO1xuICBjb25zdCBwYWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IHN0b3JhZ2UgfSwgd29ybGQoMC4xKSk7XG4gIGhpZGUocGFnZSk7XG4gIHBhZ2Uud29ybGQucGFnZS5kaXNwYXRjaEV2ZW50KG5ldyBFdmVudChcInBhZ2VzaG93XCIpKTtcbiAgYXNzZXJ0LmVxdWFsKHN0b3JhZ2UuaXRlbXMuc2l6ZSwgMCk7XG59KTtcblxudGVzdChcInBvc2l0aW9ucyBiZWxvbmcgdG8gYSBVUkwsIHdoYXRldmVyIHRoZSB0b2tlblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0b3JhZ2UgPSBuZXcgRmFrZVN0b3JhZ2UoKTtcbiAgaGlkZShhd2FpdCBTdGFnZS5vcGVuKHsgc3RvcmFnZSwgdXJsOiBcIndzczovL2hvc3QvZGV2P2Jvb2tpbmdfaWQ9MSZ0b2tlbj1hXCIgfSwgd29ybGQoMC4xKSkpO1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGJlZ2lucyhzdG9yYWdlLCAwLjIsIFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0yJnRva2VuPWFcIikpLmFmdGVyLCB1bmRlZmluZWQpO1xuICBhc3NlcnQuZGVlcEVxdWFsKChhd2FpdCBiZWdpbnMoc3RvcmFnZSwgMC4zLCBcIndzczovL2hvc3QvZGV2P2Jvb2tpbmdfaWQ9MSZ0b2tlbj1iXCIpKS5hZnRlciwgW3BsYWNlKDQwKV0pO1xuICBmb3IgKGNvbnN0IFtrZXksIHZhbHVlXSBvZiBzdG9yYWdlLml0ZW1zKSBhc3NlcnQuZG9lc05vdE1hdGNoKGtleSArIHZhbHVlLCAvdG9rZW4vKTtcbn0pO1xuXG50ZXN0KFwid2hhdGV2ZXIgc3RhbmRzIGluIHRoZSBzdG9yYWdlLCB0aGUgY2xpZW50IGJlZ2luc1wiLCBhc3luYyAoKSA9PiB7XG4gIGZvciAoY29uc3Qgc3RvcmVkIG9mIFtcIm5vIEpTT05cIiwgXCI3XCIsIFwiW11cIiwgXCJbNyxudWxsXVwiLCAnW3tcImFmdGVyXCI6NyxcIndhc1wiOnt9fV0nLCAnW3tcImFmdGVyXCI6W3tcInNlcVwiOi0xfV0sXCJ3YXNcIjpbMV19XSddKSB7XG4gICAgY29uc3Qgc3RvcmFnZSA9IG5ldyBGYWtlU3RvcmFnZSgpO1xuICAgIHN0b3JhZ2UuZ2V0SXRlbSA9ICgpID0+IHN0b3JlZDtcbiAgICBjb25zdCB7IGFmdGVyIH0gPSBhd2FpdCBiZWdpbnMoc3RvcmFnZSwgMC4xKTtcbiAgICBhc3NlcnQuZXF1YWwoYWZ0ZXIsIHVuZGVmaW5lZCwgc3RvcmVkKTtcbiAgfVxufSk7XG5cbnRlc3QoXCJhIHN0b3JhZ2UgdGhhdCBpcyBmdWxsIG9yIGZvcmJpZGRlbiBjb3N0cyB0aGUgcG9zaXRpb25zIG9ubHlcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBmYWlscyA9ICgpID0+IHtcbiAgICB0aHJvdyBuZXcgRXJyb3IoXCJkZW5pZWRcIik7XG4gIH07XG4gIGNvbnN0IHN0b3JhZ2UgPSB7IGdldEl0ZW06IGZhaWxzLCBzZXRJdGVtOiBmYWlscywgcmVtb3ZlSXRlbTogZmFpbHMgfTtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKHsgc3RvcmFnZSB9LCB3b3JsZCgwLjEpKTtcbiAgaGlkZShzdGFnZSk7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDFdKTtcbn0pO1xuXG50ZXN0KFwib2YgbWFueSBwYWdlcyB0aGF0IG5ldmVyIGNvbWUgYmFjayB0aGUgc3RvcmFnZSBrZWVwcyBhIGZld1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0b3JhZ2UgPSBuZXcgRmFrZVN0b3JhZ2UoKTtcbiAgY29uc3QgcGFnZXMgPSBhd2FpdCBQcm9taXNlLmFsbChBcnJheS5mcm9tKHsgbGVuZ3RoOiAyMCB9LCAoXywgaSkgPT4gU3RhZ2Uub3Blbih7IHN0b3JhZ2UgfSwgd29ybGQoMC4wMSAqIChpICsgMSkpKSkpO1xuICBwYWdlcy5mb3JFYWNoKGhpZGUpO1xuICBjb25zdCBbc3RvcmVkXSA9IHN0b3JhZ2UuaXRlbXMudmFsdWVzKCk7XG4gIGFzc2VydC5lcXVhbCgoSlNPTi5wYXJzZShzdG9yZWQhKSBhcyB1bmtub3duW10pLmxlbmd0aCwgOCk7XG59KTtcbiIsICIvKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cblxuY29uc3QgTE9OR0VTVCA9IDE2XzAwMDtcblxuLyoqIDEsIDIsIDQsIDgsIDE2LCAxNlx1MjAyNiBzZWNvbmRzIHdpdGggZnVsbCBqaXR0ZXIuIGBhdHRlbXB0YCBjb3VudHMgZnJvbSAwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhY2tvZmYoYXR0ZW1wdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiByYW5kb20gKiBNYXRoLm1pbihMT05HRVNULCAxMDAwICogMiAqKiBhdHRlbXB0KTtcbn1cblxuLyoqIEEgdmFsdWUgYmV0d2VlbiB0aGUgdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJldHdlZW4obGVhc3Q6IG51bWJlciwgbW9zdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBsZWFzdCArIChtb3N0IC0gbGVhc3QpICogcmFuZG9tO1xufVxuIiwgIi8qKiBXaGF0IGEgZnJhbWUgc2F5cyB0byB0aGUgY2xpZW50IGl0c2VsZi4gV2hhdGV2ZXIgaGFzIGFub3RoZXIgc2hhcGUgYmVsb25ncyB0byB0aGUgYXBwLiAqL1xuXG4vKiogQSBwbGFjZSBpbiBhIGxvZywgYXMgdGhlIHNlcnZlciB3cml0ZXMgaXQgaW50byBhIGZyYW1lJ3MgYHNpZGV3aXJlYC4gV2l0aG91dCBhIGNoYW5uZWwgaXQgaXMgdGhlIGhvbWUncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICBjaGFubmVsPzogc3RyaW5nO1xuICBlcG9jaDogc3RyaW5nO1xuICBzZXE6IG51bWJlcjtcbiAgbWFyazogc3RyaW5nO1xufVxuXG4vKiogT25lIGxvZyBpbiBgcmVzdW1lZGAuICovXG5leHBvcnQgdHlwZSBMb2dFbnRyeSA9IFBsYWNlICYgeyBjb21wbGV0ZT86IGJvb2xlYW47IGpvaW5lZD86IGJvb2xlYW4gfTtcblxuZXhwb3J0IHR5cGUgTWVtYmVycyA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmcmFtZSBhcyBpdCBjYW1lLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGcmFtZSB7XG4gIHRleHQ6IHN0cmluZztcbiAganNvbjogdW5rbm93bjtcbiAgLyoqIEl0cyBtZW1iZXJzOyBub25lIHdoZXJlIGl0IGlzIG5vdCBhbiBvYmplY3QuICovXG4gIG1lbWJlcnM6IE1lbWJlcnM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkKHRleHQ6IHN0cmluZyk6IEZyYW1lIHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIFRoZSBhcHAgbWF5IHVuZGVyc3RhbmQgaXQuXG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwganNvbiwgbWVtYmVyczogbWVtYmVycyhqc29uKSA/PyB7fSB9O1xufVxuXG4vKiogQSB2YWx1ZSdzIG1lbWJlcnMsIHdoZXJlIGl0IGlzIGFuIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzKGpzb246IHVua25vd24pOiBNZW1iZXJzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGpzb24gJiYgdHlwZW9mIGpzb24gPT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoanNvbikgPyAoanNvbiBhcyBNZW1iZXJzKSA6IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgaXNUZXh0ID0gKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgc3RyaW5nID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIjtcblxuLyoqIEEgYmFja2VuZCBtYXkgaGF2ZSBhIGBzaWRld2lyZWAgb2YgaXRzIG93biBpbiBhIGZyYW1lOiBvbmx5IHRoaXMgc2hhcGUgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UodmFsdWU6IHVua25vd24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlID0gbWVtYmVycyh2YWx1ZSkgYXMgUGxhY2UgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2hhbm5lbCA9IFwiXCIsIGVwb2NoLCBzZXEsIG1hcmsgfSA9IHBsYWNlID8/IHt9O1xuICBjb25zdCBpc1BsYWNlID0gW2NoYW5uZWwsIGVwb2NoLCBtYXJrXS5ldmVyeShpc1RleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNlcSkgJiYgc2VxISA+IDA7XG4gIHJldHVybiBpc1BsYWNlID8gcGxhY2UgOiB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2VzKHZhbHVlOiB1bmtub3duKTogUGxhY2VbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlLmZsYXRNYXAoKHBsYWNlKSA9PiByZWFkUGxhY2UocGxhY2UpID8/IFtdKSA6IFtdO1xufVxuXG4vKiogTmFtZXMgYSByZWNvcmQgb2YgYSBzdHJlYW0gdGhhdCBubyBsb2cga2VlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFN0cmVhbSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgc3RyZWFtLCBuIH0gPSBtZW1iZXJzKHZhbHVlKSA/PyB7fTtcbiAgcmV0dXJuIGlzVGV4dChzdHJlYW0pID8gYCR7c3RyZWFtfSAke259YCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIElzIHRoaXMgQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU/IEl0IGRvZXMgbm90IHNheSB3aGljaCBmcmFtZSBpdCBhbnN3ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2F0ZXdheUVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gIHJldHVybiBbZnJhbWUubWVzc2FnZSwgZnJhbWUuY29ubmVjdGlvbklkLCBmcmFtZS5yZXF1ZXN0SWRdLmV2ZXJ5KGlzVGV4dCkgJiYgIShcInR5cGVcIiBpbiBmcmFtZSk7XG59XG5cbi8qKiBUaGUgZnJhbWVzIG9mIGB7XCJ0eXBlXCI6XCJtaXNzZWRcIixcImZyYW1lc1wiOltcdTIwMjZdfWAsIGVhY2ggYnl0ZSBmb3IgYnl0ZSBhcyB0aGUgc2VydmVyIHdyb3RlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0TWlzc2VkKGJ1bmRsZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBkZXB0aCA9IDA7XG4gIGxldCBiZWdpbiA9IDA7XG4gIC8vIFN0cmluZ3MgYXJlIHBhc3NlZCBvdmVyIGFzIHdob2xlczsgb2YgdGhlIHJlc3Qgb25seSBicmFja2V0cyBjb3VudC5cbiAgZm9yIChjb25zdCB7IDA6IHBpZWNlLCBpbmRleCB9IG9mIGJ1bmRsZS5tYXRjaEFsbCgvXCIoPzpcXFxcLnxbXlwiXFxcXF0pKlwifFt7fVtcXF1dL2cpKSB7XG4gICAgaWYgKFwie1tcIi5pbmNsdWRlcyhwaWVjZSkgJiYgKytkZXB0aCA9PT0gMykgYmVnaW4gPSBpbmRleDtcbiAgICBpZiAoXCJ9XVwiLmluY2x1ZGVzKHBpZWNlKSAmJiBkZXB0aC0tID09PSAzKSBmcmFtZXMucHVzaChidW5kbGUuc2xpY2UoYmVnaW4sIGluZGV4ICsgMSkpO1xuICB9XG4gIHJldHVybiBmcmFtZXM7XG59XG4iLCAiLyoqIEFza3MgdGhlIHNlcnZlciwgb3ZlciBvbmUgY29ubmVjdGlvbiwgd2hhdCB3YXMgbWlzc2VkOiBhdCBpdHMgYmVnaW5uaW5nLCBhdCBhIGhvbGUsIGFuZCBub3cgYW5kIHRoZW4uICovXG5cbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBGcmFtZSwgdHlwZSBMb2dFbnRyeSwgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcblxuLyoqIEEgZnJhbWUgdGhhdCBhbm90aGVyIG9uZSBoYXMgb3ZlcnRha2VuIGNvbWVzIHdpdGhpbiB0aGlzLiAqL1xuY29uc3QgSE9MRV9GUk9NID0gMzAwO1xuY29uc3QgSE9MRV9UTyA9IDcwMDtcbi8qKiBTbyBsb25nIGFmdGVyIGEgcXVlc3Rpb24gaXQgaXMgYXNrZWQgYWdhaW4uICovXG5jb25zdCBBR0FJTiA9IFsyXzAwMCwgNV8wMDAsIDEwXzAwMF07XG4vKiogU28gbG9uZyBhZnRlciB0aGUgbGFzdCBvbmUgd2UgZ28gb24gd2l0aG91dC4gQW4gb2xkZXIgc2VydmVyLCB3aGljaCBzYXlzIG5vdGhpbmcsIGlzIGdpdmVuIGFzIGxvbmcuICovXG5jb25zdCBTSUxFTkNFID0gMTBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZ093bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICBvcmRlcjogT3JkZXI8RnJhbWU+O1xuICAvKiogQW4gaWQgZm9yIGEgcXVlc3Rpb24sIHNvIHRoYXQgYW4gZXJyb3IgY2FuIGJlIHRvbGQgZnJvbSBvdGhlcnMuICovXG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBFYXJsaWVyIGNvbm5lY3Rpb25zLCB3aG9zZSBvd24gZnJhbWVzIGFyZSBub3QgdG8gY29tZSBiYWNrLiAqL1xuICB3YXMoKTogc3RyaW5nW107XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBhbnN3ZXJlZCwgb3Igd2UgZ28gb24gd2l0aG91dC4gKi9cbiAgc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nLiBgYWNrc2A6IGl0IGlzIG5ldyBlbm91Z2ggdG8gYWNrbm93bGVkZ2UgZnJhbWVzLiAqL1xuICBwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIEFza2luZyB7XG4gIC8qKiBRdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIuICovXG4gIG9wZW4gPSAwO1xuICByZWFkb25seSAjbGluazogTGluaztcbiAgcmVhZG9ubHkgI293bmVyOiBBc2tpbmdPd25lcjtcbiAgI2lkcyA9IG5ldyBTZXQ8dW5rbm93bj4oKTtcbiAgI3RyaWVzID0gMDtcbiAgI3dhaXRpbmc6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaW5rOiBMaW5rLCBvd25lcjogQXNraW5nT3duZXIpIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIElzIGEgcXVlc3Rpb24gdW5kZXIgd2F5LCBvciBhYm91dCB0byBiZSBhc2tlZD8gKi9cbiAgZ2V0IGJ1c3koKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jd2FpdGluZztcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZz8uKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGFzaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBuZXh0SWQsIHdhcyB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgW2ZpcnN0LCBpZF0gPSBbIW9yZGVyLmtub3duICYmIHRoaXMuI3RyaWVzID09PSAwLCBuZXh0SWQoKV07XG4gICAgY29uc3QgW2FmdGVyLCBlYXJsaWVyXSA9IFtvcmRlci5hc2soKSwgd2FzKCldO1xuICAgIHRoaXMuI2lkcy5hZGQoaWQpO1xuICAgIHRoaXMub3BlbisrO1xuICAgIHRoaXMuI3RyaWVzKys7XG4gICAgdGhpcy4jbGluay5zZW5kKFxuICAgICAgSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcInJlc3VtZVwiLCBpZCwgLi4uKGFmdGVyLmxlbmd0aCAmJiB7IGFmdGVyIH0pLCAuLi4oZWFybGllci5sZW5ndGggJiYgeyB3YXM6IGVhcmxpZXIgfSkgfSksXG4gICAgKTtcbiAgICBpZiAoZmlyc3QpIHRoaXMuI3dhaXQoU0lMRU5DRSwgKCkgPT4gdGhpcy4jc2lsZW5jZSgpKTtcbiAgICBlbHNlIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogQSBmcmFtZSBoYXMgY29tZTogaXMgb25lIG1pc3NpbmcgYmVmb3JlIGl0PyAqL1xuICBsb29rKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikge1xuICAgICAgaWYgKHRoaXMub3BlbiA9PT0gMCkgdGhpcy4jZG9uZSgpO1xuICAgIH0gZWxzZSBpZiAoIXRoaXMuYnVzeSkge1xuICAgICAgdGhpcy4jd2FpdChiZXR3ZWVuKEhPTEVfRlJPTSwgSE9MRV9UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuc3RvcCgpO1xuICAgICAgICBpZiAob3JkZXIuYnJva2VuKSB0aGlzLmFzaygpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJyZXN1bWVkXCIsXHUyMDI2fWAgKi9cbiAgcmVzdW1lZChmcmFtZTogTWVtYmVycyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIHNldHRsZWQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IGVudHJpZXMgPSAoZnJhbWUubG9ncyBhcyB1bmtub3duW10pLmZpbHRlcihtZW1iZXJzKTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuI3BsYWluKHRydWUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcmRlci5yZXN1bWVkKGVudHJpZXMgYXMgdW5rbm93biBhcyBMb2dFbnRyeVtdKTtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikgdGhpcy4jZG9uZSgpO1xuICAgIHNldHRsZWQodGhpcy4jbGluaywgU3RyaW5nKGZyYW1lLmNvbm5lY3Rpb25faWQpKTtcbiAgfVxuXG4gIC8qKiBJcyB0aGlzIGVycm9yIG91ciBxdWVzdGlvbidzPyAqL1xuICBlcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaWRzLmRlbGV0ZShmcmFtZS5pbl9yZXBseV90bykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICAvLyBJdHMgdGFibGUgZG9lcyBub3Qgc2VydmU6IGl0IG1heSBiZSBhc2tlZCBhZ2Fpbi4gQW55IG90aGVyIGVycm9yIGlzIGFuIG9sZGVyIHNlcnZlcidzLlxuICAgIGlmIChmcmFtZS5jb2RlID09PSBcImludGVybmFsXCIpIHRoaXMuI2FnYWluKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdCA9IEFHQUlOW3RoaXMuI3RyaWVzIC0gMV07XG4gICAgdGhpcy4jd2FpdCh3YWl0ID8/IFNJTEVOQ0UsICgpID0+ICh3YWl0ID09PSB1bmRlZmluZWQgPyB0aGlzLiNnaXZlVXAoKSA6IHRoaXMuYXNrKCkpKTtcbiAgfVxuXG4gICNzaWxlbmNlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIC8vIE51bWJlcmVkIGZyYW1lcyBoYXZlIGNvbWUsIHNvIHRoZXJlIGlzIGEgbG9nLlxuICAgIGlmIChvcmRlci5ob2xkcykgdGhpcy4jZ2l2ZVVwKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gIH1cblxuICAjZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5vcmRlci5naXZlVXAoKTtcbiAgICB0aGlzLiNvd25lci5zZXR0bGVkKHRoaXMuI2xpbmspO1xuICB9XG5cbiAgI3BsYWluKGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIucGxhaW4odGhpcy4jbGluaywgYWNrcyk7XG4gIH1cblxuICAjZG9uZSgpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN0cmllcyA9IDA7XG4gIH1cblxuICAjd2FpdChtczogbnVtYmVyLCBydW46ICgpID0+IHZvaWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdGhpcy4jb3duZXIuZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cbn1cbiIsICIvKiogV2hhdCB0aGUgY2xpZW50IGhhcyBvZiB0aGUgd29ybGQgYXJvdW5kIGl0LiBUZXN0cyBoYW5kIGluIHRoZWlyIG93bi4gKi9cblxuLyoqIFdoYXQgdGhlIGNsaWVudCB1c2VzIG9mIGEgYFdlYlNvY2tldGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpcmUge1xuICByZWFkb25seSBidWZmZXJlZEFtb3VudDogbnVtYmVyO1xuICBvbm9wZW46ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25lcnJvcjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZShjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkO1xufVxuXG50eXBlIFdpcmVDbGFzcyA9IG5ldyAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pID0+IFdpcmU7XG5cbmV4cG9ydCB0eXBlIENhbmNlbCA9ICgpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW52aXJvbm1lbnQge1xuICAvKiogVW5peCBtaWxsaXNlY29uZHMuIE9ubHkgdGhlIGVuZCBvZiBhIHRva2VuIGlzIGNvbXBhcmVkIHdpdGggaXQsIHNvIGEgY2xvY2sgdGhhdCBqdW1wcyBkb2VzIG5vIG90aGVyIGhhcm0uICovXG4gIG5vdygpOiBudW1iZXI7XG4gIC8qKiBGcm9tIDAgdG8gMS4gKi9cbiAgcmFuZG9tKCk6IG51bWJlcjtcbiAgLyoqIFJ1bnMgdGhpcyBsYXRlciwgdW5sZXNzIHRoZSBmdW5jdGlvbiB0aGF0IGl0IHJldHVybnMgaXMgY2FsbGVkIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsO1xuICBvcGVuKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZTtcbiAgLyoqIERvZXMgdGhlIHNlcnZlciBhbnN3ZXIgYXQgYWxsPyBBIGJyb3dzZXIgZG9lcyBub3QgdGVsbCBhIHJlZnVzZWQgaGFuZHNoYWtlIGZyb20gYSBicm9rZW4gbmV0d29yay4gKi9cbiAgcmVhY2hhYmxlKHVybDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFdoZXJlIGBvbmxpbmVgLCBgcGFnZWhpZGVgIGFuZCBgcGFnZXNob3dgIGNvbWUgZnJvbS4gKi9cbiAgcGFnZTogUGFydGlhbDxFdmVudFRhcmdldD47XG59XG5cbi8qKiBBIHRpbWVyJ3MgbG9uZ2VzdCB0aW1lOiBhIGxvbmdlciBvbmUgZW5kcyBhdCBvbmNlLiAqL1xuY29uc3QgTE9OR0VTVCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVhbEVudmlyb25tZW50KHdpcmU6IHVua25vd24pOiBFbnZpcm9ubWVudCB7XG4gIHJldHVybiB7XG4gICAgbm93OiBEYXRlLm5vdyxcbiAgICByYW5kb206IE1hdGgucmFuZG9tLFxuICAgIGFmdGVyKG1zLCBydW4pIHtcbiAgICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChydW4sIE1hdGgubWluKG1zLCBMT05HRVNUKSk7XG4gICAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB9LFxuICAgIG9wZW46ICh1cmwsIHByb3RvY29scykgPT4gbmV3ICgod2lyZSA/PyBXZWJTb2NrZXQpIGFzIFdpcmVDbGFzcykodXJsLCBwcm90b2NvbHMpLFxuICAgIGFzeW5jIHJlYWNoYWJsZSh1cmwpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZldGNoKHVybC5yZXBsYWNlKC9ed3MvLCBcImh0dHBcIikucmVwbGFjZSgvXFw/LiovLCBcIlwiKSwgeyBtZXRob2Q6IFwiSEVBRFwiLCBtb2RlOiBcIm5vLWNvcnNcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9IGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgfVxuICAgIH0sXG4gICAgcGFnZTogZ2xvYmFsVGhpcyBhcyBQYXJ0aWFsPEV2ZW50VGFyZ2V0PixcbiAgfTtcbn1cbiIsICIvKiogT25lIFdlYlNvY2tldCdzIGxpZmU6IHRoZSBoYW5kc2hha2UsIHBpbmdzLCB0aGUgZW5kLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQXNraW5nIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5cbi8qKiBBIGhhbmRzaGFrZSBsYXN0cyAyOSBzIGF0IG1vc3QuICovXG5jb25zdCBIQU5EU0hBS0UgPSAzNV8wMDA7XG5jb25zdCBQSU5HX0VWRVJZID0gMzBfMDAwO1xuY29uc3QgVU5BTlNXRVJFRCA9IDI7XG4vKiogQVBJIEdhdGV3YXkgY3V0cyBhIGNvbm5lY3Rpb24gYWZ0ZXIgdHdvIGhvdXJzLiAqL1xuY29uc3QgTUlOVVRFID0gNjBfMDAwO1xuY29uc3QgUkVORVdfRlJPTSA9IDEwNSAqIE1JTlVURTtcbmNvbnN0IFJFTkVXX1RPID0gMTE1ICogTUlOVVRFO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIGNvZGU6IG51bWJlcjtcbiAgcmVhc29uOiBzdHJpbmc7XG4gIHdhc0NsZWFuOiBib29sZWFuO1xufVxuXG4vKiogQW4gZW5kIHRoYXQgdGhlIGNsaWVudCBpdHNlbGYgaGFzIHNlZW4uIEFQSSBHYXRld2F5J3MgYXJlIGJlbG93IDQwMDAuICovXG5leHBvcnQgY29uc3QgZW5kZWQgPSAocmVhc29uOiBzdHJpbmcsIGNvZGUgPSA0MDAwKTogRW5kID0+ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGZhbHNlIH0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpbmtPd25lciB7XG4gIG9wZW5lZChsaW5rOiBMaW5rKTogdm9pZDtcbiAgaGVhcmQobGluazogTGluaywgdGV4dDogc3RyaW5nKTogdm9pZDtcbiAgZW5kZWQobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkO1xuICAvKiogSXQgaXMgdGltZSB0byBwaW5nLiAqL1xuICB0aWNrKGxpbms6IExpbmssIGNvdW50OiBudW1iZXIpOiB2b2lkO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgb2xkOiBhbm90aGVyIG9uZSBzaG91bGQgdGFrZSBpdHMgcGxhY2UuICovXG4gIGFnZWQobGluazogTGluayk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBMaW5rIHtcbiAgb3BlbmVkID0gZmFsc2U7XG4gIC8qKiBGcmFtZXMgbWF5IGJlIHNlbnQ6IGByZXN1bWVgIGhhcyBiZWVuIGFuc3dlcmVkLCBvciB0YWtlcyB0b28gbG9uZy4gKi9cbiAgcmVhZHkgPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZzogZnJhbWVzIGFyZSBwYXNzZWQgb24gYXMgdGhleSBjb21lLiAqL1xuICBwbGFpbiA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBhY2tub3dsZWRnZXMgZnJhbWVzLiAqL1xuICBhY2tzID0gdHJ1ZTtcbiAgLyoqIEFub3RoZXIgY29ubmVjdGlvbiBoYXMgdGFrZW4gaXRzIHBsYWNlLCBhbmQgaXQgZW5kcyB3aGVuIG5vdGhpbmcgcnVucyBvbiBpdCBhbnkgbW9yZS4gKi9cbiAgZHJhaW5pbmcgPSBmYWxzZTtcbiAgYXNraW5nOiBBc2tpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICN3aXJlOiBXaXJlO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lcjtcbiAgI3RpbWVyczogQ2FuY2VsW10gPSBbXTtcbiAgI3RpY2tzID0gMDtcbiAgI3VuYW5zd2VyZWQgPSAwO1xuICAjb3ZlciA9IGZhbHNlO1xuICAjc3RyZWFtZWQgPSAwO1xuICAjc3RyZWFtZWRCZWZvcmUgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgb3duZXI6IExpbmtPd25lciwgd2lyZTogV2lyZSwgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgICB0aGlzLiN3aXJlID0gd2lyZTtcbiAgICB0aGlzLnRva2VuID0gdG9rZW47XG4gICAgdGhpcy5hZnRlcihIQU5EU0hBS0UsICgpID0+IHRoaXMub3BlbmVkIHx8IHRoaXMuZW5kKGVuZGVkKFwidGhlIGhhbmRzaGFrZSB0YWtlcyB0b28gbG9uZ1wiKSkpO1xuICAgIHdpcmUub25vcGVuID0gKCkgPT4ge1xuICAgICAgdGhpcy5vcGVuZWQgPSB0cnVlO1xuICAgICAgdGhpcy5hZnRlcihiZXR3ZWVuKFJFTkVXX0ZST00sIFJFTkVXX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IG93bmVyLmFnZWQodGhpcykpO1xuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICBvd25lci5vcGVuZWQodGhpcyk7XG4gICAgfTtcbiAgICB3aXJlLm9ubWVzc2FnZSA9IChldmVudDogeyBkYXRhOiB1bmtub3duIH0pID0+IHtcbiAgICAgIHRoaXMuI3VuYW5zd2VyZWQgPSAwO1xuICAgICAgb3duZXIuaGVhcmQodGhpcywgU3RyaW5nKGV2ZW50LmRhdGEpKTtcbiAgICB9O1xuICAgIHdpcmUub25jbG9zZSA9ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfTogRW5kKSA9PiB0aGlzLmVuZCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfSk7XG4gICAgd2lyZS5vbmVycm9yID0gKCkgPT4ge307IC8vIGBjbG9zZWAgZm9sbG93c1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3dpcmUuYnVmZmVyZWRBbW91bnQ7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLm9wZW5lZCAmJiAhdGhpcy4jb3ZlcikgdGhpcy4jd2lyZS5zZW5kKHRleHQpO1xuICB9XG5cbiAgLyoqIEhhcyBhIHN0cmVhbSdzIHJlY29yZCBjb21lIHdpdGhpbiB0aGUgbGFzdCBoYWxmIG1pbnV0ZSBvciBzbz8gKi9cbiAgZ2V0IHN0cmVhbWluZygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc3RyZWFtZWRCZWZvcmUgKyB0aGlzLiNzdHJlYW1lZCA+IDA7XG4gIH1cblxuICBzdHJlYW1lZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNzdHJlYW1lZCsrO1xuICB9XG5cbiAgLyoqIExlYXZlcyB0aGUgV2ViU29ja2V0LCB3aXRob3V0IGEgd29yZCB0byB0aGUgb3duZXIuIEEgZGVhZCBvbmUgdGFrZXMgbWludXRlcyB0byBjbG9zZSBieSBpdHNlbGYuICovXG4gIGRyb3AoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jb3ZlciA9IHRydWU7XG4gICAgdGhpcy5hc2tpbmc/LnN0b3AoKTtcbiAgICBmb3IgKGNvbnN0IGNhbmNlbCBvZiB0aGlzLiN0aW1lcnMpIGNhbmNlbCgpO1xuICAgIHRoaXMuI3dpcmUub25vcGVuID0gdGhpcy4jd2lyZS5vbm1lc3NhZ2UgPSB0aGlzLiN3aXJlLm9uY2xvc2UgPSBudWxsO1xuICAgIHRoaXMuI3dpcmUuY2xvc2UoY29kZSwgcmVhc29uKTtcbiAgfVxuXG4gIC8qKiBSdW5zIHRoaXMgdW5sZXNzIHRoZSBjb25uZWN0aW9uIGVuZHMgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcnMucHVzaCh0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKSk7XG4gIH1cblxuICBlbmQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3ZlcikgcmV0dXJuO1xuICAgIHRoaXMuZHJvcCgpO1xuICAgIHRoaXMuI293bmVyLmVuZGVkKHRoaXMsIGVuZCk7XG4gIH1cblxuICAjcGluZ0xhdGVyKCk6IHZvaWQge1xuICAgIHRoaXMuYWZ0ZXIoUElOR19FVkVSWSwgKCkgPT4ge1xuICAgICAgaWYgKHRoaXMuI3VuYW5zd2VyZWQgPj0gVU5BTlNXRVJFRCkge1xuICAgICAgICB0aGlzLmVuZChlbmRlZChcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCIpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICB0aGlzLiNzdHJlYW1lZEJlZm9yZSA9IHRoaXMuI3N0cmVhbWVkO1xuICAgICAgdGhpcy4jc3RyZWFtZWQgPSAwO1xuICAgICAgdGhpcy4jb3duZXIudGljayh0aGlzLCArK3RoaXMuI3RpY2tzKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50IG11c3QgYmUgYW5zd2VyZWQuICovXG4gIGV4cGVjdCgpOiB2b2lkIHtcbiAgICB0aGlzLiN1bmFuc3dlcmVkKys7XG4gIH1cbn1cbiIsICIvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2UuICovXG5cbmltcG9ydCB7IG1lbWJlcnMsIHJlYWRQbGFjZXMsIHR5cGUgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvblN0b3JhZ2Uge1xuICBnZXRJdGVtKGtleTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbDtcbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQ7XG4gIHJlbW92ZUl0ZW0oa2V5OiBzdHJpbmcpOiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgU2F2ZWQge1xuICBieTogc3RyaW5nO1xuICBhZnRlcj86IHVua25vd247XG4gIHdhcz86IHVua25vd247XG59XG5cbmNvbnN0IE1PU1RfU0FWRUQgPSA4O1xuXG4vKipcbiAqIFBvc2l0aW9ucyBsaWUgaW4gdGhlIHN0b3JhZ2Ugb25seSB3aGlsZSBubyBwYWdlIHVzZXMgdGhlbTogdGhleSBhcmUgd3JpdHRlbiB3aGVuIGEgcGFnZSBnb2VzLCBhbmRcbiAqIHRha2VuIG91dCB3aGVuIG9uZSBjb21lcy4gQSBkdXBsaWNhdGVkIHRhYiBnZXRzIGEgY29weSBvZiB0aGUgc3RvcmFnZSwgYW5kIGZyYW1lcyBzaGFyZSBvbmU7IHNvXG4gKiBuZWl0aGVyIGZpbmRzIHRoZSBwb3NpdGlvbnMgb2YgYSBwYWdlIHRoYXQgbGl2ZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnkge1xuICByZWFkb25seSAjc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjb3duZXI6IHN0cmluZztcbiAga2V5ID0gXCJcIjtcblxuICBjb25zdHJ1Y3RvcihzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQsIG93bmVyOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNzdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgdGhhdCBhbm90aGVyIHBhZ2UgaGFzIGxlZnQgYmVoaW5kLiAqL1xuICB0YWtlKCk6IHsgYWZ0ZXI6IFBsYWNlW107IHdhczogc3RyaW5nW10gfSB7XG4gICAgY29uc3Qgc2F2ZWQgPSB0aGlzLiNyZWFkKCk7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSBzYXZlZC5wb3AoKSA/PyB7fTtcbiAgICB0aGlzLiN3cml0ZShzYXZlZCk7XG4gICAgcmV0dXJuIHsgYWZ0ZXI6IHJlYWRQbGFjZXMoYWZ0ZXIpLCB3YXM6IEFycmF5LmlzQXJyYXkod2FzKSA/IHdhcy5tYXAoU3RyaW5nKSA6IFtdIH07XG4gIH1cblxuICBzYXZlKGFmdGVyOiBQbGFjZVtdLCB3YXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZShbLi4udGhpcy4jb3RoZXJzKCksIHsgYnk6IHRoaXMuI293bmVyLCBhZnRlciwgd2FzIH1dLnNsaWNlKC1NT1NUX1NBVkVEKSk7XG4gIH1cblxuICAvKiogVGhlIHBhZ2UgaGFzIGNvbWUgYmFjaywgYW5kIGxpdmVzIG9uLiAqL1xuICBkaXNjYXJkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUodGhpcy4jb3RoZXJzKCkpO1xuICB9XG5cbiAgI290aGVycygpOiBTYXZlZFtdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVhZCgpLmZpbHRlcigoeyBieSB9KSA9PiBieSAhPT0gdGhpcy4jb3duZXIpO1xuICB9XG5cbiAgI3JlYWQoKTogU2F2ZWRbXSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKHRoaXMuI3N0b3JhZ2U/LmdldEl0ZW0odGhpcy5rZXkpID8/IFwiXCIpLmZpbHRlcihtZW1iZXJzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gIH1cblxuICAjd3JpdGUoc2F2ZWQ6IFNhdmVkW10pOiB2b2lkIHtcbiAgICB0cnkge1xuICAgICAgaWYgKHNhdmVkLmxlbmd0aCkgdGhpcy4jc3RvcmFnZT8uc2V0SXRlbSh0aGlzLmtleSwgSlNPTi5zdHJpbmdpZnkoc2F2ZWQpKTtcbiAgICAgIGVsc2UgdGhpcy4jc3RvcmFnZT8ucmVtb3ZlSXRlbSh0aGlzLmtleSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBJdCBpcyBmdWxsLCBvciBmb3JiaWRkZW46IGEgcmVsb2FkIGJlZ2lucyBhbmV3LlxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBXaGF0IGFuIGFwcCBtYXkgc2F5IG9mIGl0cyBzb2NrZXQuICovXG5cbmltcG9ydCB0eXBlIHsgUG9zaXRpb25TdG9yYWdlIH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5cbnR5cGUgQXNrZWQ8VD4gPSBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KTtcblxuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZU9wdGlvbnMge1xuICAvKiogYHdzczovL0hPU1QvU1RBR0U/Ym9va2luZ19pZD0xYDsgYSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LiAqL1xuICB1cmw6IEFza2VkPHN0cmluZz47XG4gIC8qKiBBIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQsIGFuZCBmb3IgZWFjaCByZW5ld2FsLiAqL1xuICB0b2tlbj86IEFza2VkPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBXaGVyZSB0aGUgdG9rZW4gZ29lczogaW50byB0aGUgcXVlcnkgKGRlZmF1bHQpLCBvciBhcyB0aGUgc3VicHJvdG9jb2xzIGBiZWFyZXIsIDx0b2tlbj5gLiAqL1xuICB0b2tlbkluPzogXCJxdWVyeVwiIHwgXCJwcm90b2NvbFwiO1xuICAvKiogQXNrcyBmb3Igd2hhdCB3YXMgbWlzc2VkIChkZWZhdWx0KS4gKi9cbiAgcmVzdW1lPzogYm9vbGVhbjtcbiAgLyoqIEhhcyBmcmFtZXMgYWNrbm93bGVkZ2VkIChkZWZhdWx0KS4gKi9cbiAgYWNrPzogYm9vbGVhbjtcbiAgLyoqIFJlbmV3cyBhIEpXVCB0aGF0IGEgYHRva2VuYCBmdW5jdGlvbiBnaXZlcyBiZWZvcmUgaXRzIGVuZCAoZGVmYXVsdCkuICovXG4gIHJlbmV3PzogYm9vbGVhbjtcbiAgLyoqIEVuZHMgYWZ0ZXIgc28gbWFueSBhdHRlbXB0cyBpbiBhIHJvdzsgd2l0aG91dCBpdCB0aGVyZSBpcyBubyBlbmQuICovXG4gIG1heEF0dGVtcHRzPzogbnVtYmVyO1xuICAvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2U6IGBzZXNzaW9uU3RvcmFnZWAuIEZvciBhcHBzIHRoYXQga2VlcCB0aGVpciBtZXNzYWdlcywgdG9vLiAqL1xuICBzdG9yYWdlPzogUG9zaXRpb25TdG9yYWdlO1xuICAvKiogRm9yIHByb2dyYW1zIHdpdGhvdXQgYSBgV2ViU29ja2V0YCBvZiB0aGVpciBvd24sIHN1Y2ggYXMgTm9kZSAyMDogdGhhdCBvZiBgd3NgLiAqL1xuICBXZWJTb2NrZXQ/OiB1bmtub3duO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYW5zd2VyT2Y8VD4oYXNrZWQ6IEFza2VkPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xufVxuXG4vKiogVGhlIFVSTCBhbmQgdGhlIHN1YnByb3RvY29scyBvZiBhbiBhdHRlbXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3ModXJsOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucyk6IHsgdXJsOiBzdHJpbmc7IHByb3RvY29sczogc3RyaW5nW10gfSB7XG4gIGxldCBtYXJrID0gdXJsLmluY2x1ZGVzKFwiP1wiKSA/IFwiJlwiIDogXCI/XCI7XG4gIGNvbnN0IGFkZCA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICB1cmwgKz0gYCR7bWFya30ke25hbWV9PSR7ZW5jb2RlVVJJQ29tcG9uZW50KHZhbHVlKX1gO1xuICAgIG1hcmsgPSBcIiZcIjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMucmVzdW1lICE9PSBmYWxzZSkgYWRkKFwicmVzdW1lXCIsIFwiMVwiKTtcbiAgaWYgKG9wdGlvbnMuYWNrICE9PSBmYWxzZSkgYWRkKFwiYWNrXCIsIFwiMVwiKTtcbiAgaWYgKHRva2VuID09PSB1bmRlZmluZWQpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xuICBpZiAob3B0aW9ucy50b2tlbkluID09PSBcInByb3RvY29sXCIpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXCJiZWFyZXJcIiwgdG9rZW5dIH07XG4gIGFkZChcInRva2VuXCIsIHRva2VuKTtcbiAgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG59XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogR2l2ZXMgYSBjb25uZWN0aW9uIGEgbmV3ZXIgdG9rZW4gYmVmb3JlIGl0cyBvd24gZW5kcy4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG4vKiogU28gbG9uZyBiZWZvcmUgaXRzIGVuZCBhIHRva2VuIGlzIHJlbmV3ZWQ7IGEgc2hvcnQtbGl2ZWQgb25lLCB3aGVuIGEgcXVhcnRlciBvZiBpdHMgbGlmZSBpcyBsZWZ0LiAqL1xuY29uc3QgQUhFQUQgPSA2MF8wMDA7XG5jb25zdCBTT09ORVNUID0gNV8wMDA7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSAzMF8wMDA7XG5cbi8qKiBBIEpXVCdzIGBleHBgLCBpbiBVbml4IHNlY29uZHMuICovXG5leHBvcnQgZnVuY3Rpb24gdG9rZW5FbmQodG9rZW4gPSBcIlwiKTogbnVtYmVyIHwgdW5kZWZpbmVkIHtcbiAgdHJ5IHtcbiAgICBjb25zdCBwYXlsb2FkID0gdG9rZW4uc3BsaXQoXCIuXCIpWzFdIS5yZXBsYWNlKC8tL2csIFwiK1wiKS5yZXBsYWNlKC9fL2csIFwiL1wiKTtcbiAgICByZXR1cm4gTnVtYmVyKG1lbWJlcnMoSlNPTi5wYXJzZShhdG9iKHBheWxvYWQpKSkhLmV4cCkgfHwgdW5kZWZpbmVkO1xuICB9IGNhdGNoIHtcbiAgICByZXR1cm4gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSBhIHRva2VuIHRoYXQgZW5kcyB0aGVuIGlzIHJlbmV3ZWQuIEEgd3JvbmcgY2xvY2sgbWFrZXMgaXQgZWFybHkgb3IgbGF0ZSwgbmV2ZXIgb2Z0ZW4uICovXG5leHBvcnQgZnVuY3Rpb24gcmVuZXdJbihlbmQ6IG51bWJlciwgbm93OiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBsZWZ0ID0gZW5kICogMTAwMCAtIG5vdztcbiAgcmV0dXJuIGxlZnQgPiAwID8gTWF0aC5tYXgoU09PTkVTVCwgbGVmdCAtIE1hdGgubWluKEFIRUFELCBsZWZ0IC8gNCkpIDogQUhFQUQ7XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgUmVuZXdhbE93bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICAvKiogQSB0b2tlbiB0aGF0IGVuZHMgaXMgcmVuZXdlZCB3aXRob3V0IHRoZSBhcHAncyBhc2tpbmcuICovXG4gIGF1dG9tYXRpYzogYm9vbGVhbjtcbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIFRoZSBhcHAncyBuZXdlc3QgdG9rZW4uICovXG4gIHRva2VuKCk6IFByb21pc2U8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFNlbmRzIG92ZXIgdGhlIGNvbm5lY3Rpb24sIGlmIHRoZXJlIGlzIG9uZS4gKi9cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBrbm93IHJlbmV3YWxzLiAqL1xuICB1bmtub3duKCk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBSZW5ld2FsIHtcbiAgcmVhZG9ubHkgI293bmVyOiBSZW5ld2FsT3duZXI7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcmVuZXdhbCB0aGF0IGlzIHVuZGVyIHdheS4gKi9cbiAgI3NldHRsZTogKChmcmFtZTogTWVtYmVycykgPT4gdm9pZCkgfCB1bmRlZmluZWQ7XG4gICNpZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAja25vd24gPSB0cnVlO1xuXG4gIGNvbnN0cnVjdG9yKG93bmVyOiBSZW5ld2FsT3duZXIpIHtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIEEgY29ubmVjdGlvbiBoYXMgYmVndW4sIHdpdGggdGhpcyB0b2tlbi4gKi9cbiAgYmVnaW4odG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcChcInRoZSBjb25uZWN0aW9uIHdhcyBsb3N0XCIpO1xuICAgIHRoaXMuI3NjaGVkdWxlKHRva2VuRW5kKHRva2VuKSk7XG4gIH1cblxuICBzdG9wKG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2UgfSk7XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciB0aGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgYXN5bmMgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBuZXh0SWQsIHNlbmQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IHRva2VuID0gYXdhaXQgdGhpcy4jb3duZXIudG9rZW4oKTtcbiAgICB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwiYW5vdGhlciByZW5ld2FsIGhhcyBiZWd1blwiIH0pO1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCBpZCA9ICh0aGlzLiNpZCA9IG5leHRJZCgpKTtcbiAgICAgIGNvbnN0IGNhbmNlbCA9IGVudmlyb25tZW50LmFmdGVyKEFOU1dFUkVEX1dJVEhJTiwgKCkgPT4gdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcIm5vIGFuc3dlclwiIH0pKTtcbiAgICAgIHRoaXMuI3NldHRsZSA9ICh7IGV4cGlyZXNfYXQ6IGVuZCwgbWVzc2FnZSB9KSA9PiB7XG4gICAgICAgIHRoaXMuI3NldHRsZSA9IHVuZGVmaW5lZDtcbiAgICAgICAgY2FuY2VsKCk7XG4gICAgICAgIGlmICh0eXBlb2YgZW5kID09PSBcIm51bWJlclwiKSB7XG4gICAgICAgICAgdGhpcy4jc2NoZWR1bGUoZW5kKTtcbiAgICAgICAgICByZXNvbHZlKGVuZCk7XG4gICAgICAgIH0gZWxzZSByZWplY3QobmV3IEVycm9yKFN0cmluZyhtZXNzYWdlKSkpO1xuICAgICAgfTtcbiAgICAgIHNlbmQoSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcImF1dGhcIiwgaWQsIHRva2VuIH0pKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwiYXV0aFwiLFwiZXhwaXJlc19hdFwiOlx1MjAyNn1gLCBvciBhbiBhY2sgb3IgYW4gZXJyb3Igd2l0aCBvdXIgaWQuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNzZXR0bGUgfHwgKGZyYW1lLnR5cGUgIT09IFwiYXV0aFwiICYmIGZyYW1lLmluX3JlcGx5X3RvICE9PSB0aGlzLiNpZCkpIHJldHVybiBmYWxzZTtcbiAgICAvLyBUaGVzZSBwYXNzLiBBbGwgZWxzZSBjb21lcyBmcm9tIGEgYmFja2VuZCB0aGF0IHdhcyBnaXZlbiB0aGUgZnJhbWUgYXMgYSBtZXNzYWdlLlxuICAgIHRoaXMuI2tub3duID0gZnJhbWUudHlwZSA9PT0gXCJhdXRoXCIgfHwgW1wiYmFja2VuZF91bmF2YWlsYWJsZVwiLCBcImludGVybmFsXCJdLmluY2x1ZGVzKFN0cmluZyhmcmFtZS5jb2RlKSk7XG4gICAgdGhpcy4jc2V0dGxlKGZyYW1lKTtcbiAgICBpZiAoIXRoaXMuI2tub3duKSB0aGlzLiNvd25lci51bmtub3duKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjc2NoZWR1bGUoZW5kOiBudW1iZXIgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF1dG9tYXRpYywgZW52aXJvbm1lbnQgfSA9IHRoaXMuI293bmVyO1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICBpZiAoIWF1dG9tYXRpYyB8fCAhZW5kIHx8ICF0aGlzLiNrbm93bikgcmV0dXJuO1xuICAgIHRoaXMuI3RpbWVyID0gZW52aXJvbm1lbnQuYWZ0ZXIocmVuZXdJbihlbmQsIGVudmlyb25tZW50Lm5vdygpKSwgKCkgPT4ge1xuICAgICAgLy8gVHJpZXMgYWdhaW4gd2hpbGUgdGhlcmUgaXMgdGltZTsgYWZ0ZXJ3YXJkcyB0aGUgc2VydmVyIHNheXMgYHRva2VuX2V4cGlyZWRgLlxuICAgICAgdGhpcy5yZW5ldygpLmNhdGNoKCgpID0+IHRoaXMuI3NjaGVkdWxlKGVuZCkpO1xuICAgIH0pO1xuICB9XG59XG4iLCAiLyoqIEZyYW1lcyB0aGF0IG11c3QgYXJyaXZlOiBpbiBvcmRlciwgb25lIHVuZGVyIHdheSwgZWFjaCBzZW50IGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLiAqL1xuXG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuXG4vKiogQVBJIEdhdGV3YXkgY2xvc2VzIGEgY29ubmVjdGlvbiB3aG9zZSBicm93c2VyIHNlbmRzIG1vcmUuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDMyICogMTAyNDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDkwXzAwMDtcbi8qKiBIb3cgb2Z0ZW4gd2UgbG9vayB3aGV0aGVyIGEgZnJhbWUgaGFzIGxlZnQuICovXG5jb25zdCBMRUFWRVMgPSA1MDtcblxuLyoqIFRoZSBzZXJ2ZXIncyBhbnN3ZXIgdG8gYSBmcmFtZSB0aGF0IGl0IGNvdWxkIG5vdCBzZXJ2ZS4gKi9cbmV4cG9ydCBjbGFzcyBTaWRld2lyZUVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBvdmVycmlkZSByZWFkb25seSBuYW1lID0gXCJTaWRld2lyZUVycm9yXCI7XG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbiAgLyoqIFRoZSBmcmFtZSdzIGlkOiBzZW50IGFnYWluIHdpdGggaXQsIHRoZSBiYWNrZW5kIGtub3dzIHRoZSByZXBlYXQuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIC8qKiBUaGUgd2hvbGUgZXJyb3IgZnJhbWU6IGBzdGF0dXNgLCBgZGV0YWlsYCBhbmQgYHJlcXVlc3RfaWRgIG1heSBiZSBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgZnJhbWU6IE1lbWJlcnM7XG5cbiAgY29uc3RydWN0b3IoZnJhbWU6IE1lbWJlcnMsIGlkOiBzdHJpbmcgfCBudW1iZXIpIHtcbiAgICBzdXBlcihTdHJpbmcoZnJhbWUubWVzc2FnZSkpO1xuICAgIHRoaXMuY29kZSA9IFN0cmluZyhmcmFtZS5jb2RlKTtcbiAgICB0aGlzLmlkID0gaWQ7XG4gICAgdGhpcy5mcmFtZSA9IGZyYW1lO1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV3JpdHRlbiB7XG4gIHRleHQ6IHN0cmluZztcbiAgYnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBmcmFtZSBhcyB0ZXh0OyB0aHJvd3Mgd2hlcmUgQVBJIEdhdGV3YXkgd291bGQgY2xvc2UgdGhlIGNvbm5lY3Rpb24gZm9yIGl0cyBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlKGRhdGE6IHVua25vd24pOiBXcml0dGVuIHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBieXRlcyA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG4gIGlmIChieXRlcyA+IE1PU1RfQllURVMpIHtcbiAgICB0aHJvdyBuZXcgUmFuZ2VFcnJvcihgdGhlIGZyYW1lIGhhcyAke2J5dGVzfSBieXRlcywgQVBJIEdhdGV3YXkgdGFrZXMgJHtNT1NUX0JZVEVTfTogc2VuZCBpdCBvdmVyIEhUVFBgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBieXRlcyB9O1xufVxuXG5pbnRlcmZhY2UgSXRlbSBleHRlbmRzIFdyaXR0ZW4ge1xuICBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICByZXNvbHZlKCk6IHZvaWQ7XG4gIHJlamVjdChlcnJvcjogRXJyb3IpOiB2b2lkO1xuICAvKiogSXQgaGFzIGJlZW4gc2VudCBhdCBsZWFzdCBvbmNlLiAqL1xuICBzZW50OiBib29sZWFuO1xuICAvKiogVGltZXMgdGhhdCBBUEkgR2F0ZXdheSBoYXMgZmFpbGVkIG92ZXIgaXQuICovXG4gIGZhaWx1cmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBTZW5kZXIge1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjbmV4dElkOiAoKSA9PiBzdHJpbmc7XG4gIHJlYWRvbmx5ICN0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQ7XG4gICNpdGVtczogSXRlbVtdID0gW107XG4gIC8qKiBUaGUgZmlyc3QgaXRlbSBpcyB1bmRlciB3YXkgb3ZlciB0aGlzIGNvbm5lY3Rpb24uICovXG4gICN1bmRlcjogTGluayB8IHVuZGVmaW5lZDtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgbmV4dElkOiAoKSA9PiBzdHJpbmcsIHRhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jbmV4dElkID0gbmV4dElkO1xuICAgIHRoaXMuI3RhcmdldCA9IHRhcmdldDtcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGJlZW4gc2VudCB5ZXQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNpdGVtcy5yZWR1Y2UoKHN1bSwgeyBieXRlcywgc2VudCB9KSA9PiBzdW0gKyAoc2VudCA/IDAgOiBieXRlcyksIDApO1xuICB9XG5cbiAgZ2V0IHBhdXNlZCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiNwYXVzZTtcbiAgfVxuXG4gIC8qKiBEb2VzIHRoaXMgY29ubmVjdGlvbiBzdGlsbCBvd2UgYW4gYW5zd2VyPyAqL1xuICB3YWl0c0ZvcihsaW5rOiBMaW5rKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3VuZGVyID09PSBsaW5rO1xuICB9XG5cbiAgc2VuZChkYXRhOiB1bmtub3duKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IHsgaWQsIHRleHQgfSA9IGlkZW50aWZ5KGRhdGEsIHRoaXMuI25leHRJZCk7XG4gICAgICB0aGlzLiNpdGVtcy5wdXNoKHsgaWQsIC4uLndyaXRlKHRleHQpLCByZXNvbHZlLCByZWplY3QsIHNlbnQ6IGZhbHNlLCBmYWlsdXJlczogMCB9KTtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFNlbmRzIHRoZSBuZXh0IGZyYW1lLCBpZiBpdCBjYW4gYmUgc2VudC4gKi9cbiAgcHVtcCgpOiB2b2lkIHtcbiAgICBjb25zdCBbaXRlbSwgbGlua10gPSBbdGhpcy4jaXRlbXNbMF0sIHRoaXMuI3RhcmdldCgpXTtcbiAgICBpZiAoIWl0ZW0gfHwgIWxpbmsgfHwgdGhpcy4jdW5kZXIgfHwgdGhpcy4jcGF1c2UpIHJldHVybjtcbiAgICBpdGVtLnNlbnQgPSB0cnVlO1xuICAgIHRoaXMuI3VuZGVyID0gbGluaztcbiAgICBsaW5rLnNlbmQoaXRlbS50ZXh0KTtcbiAgICBpZiAobGluay5hY2tzKSB0aGlzLiNleHBlY3QoQU5TV0VSRURfV0lUSElOKTtcbiAgICBlbHNlIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gIH1cblxuICAvKiogQW4gYWNrLCBvciBhbiBlcnJvciBmcmFtZS4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgLy8gT25lIHRoYXQgd2FzIHNlbnQgYmVmb3JlIG1heSBiZSBhbnN3ZXJlZCB3aGlsZSBpdCB3YWl0cyB0byBiZSBzZW50IGFnYWluLlxuICAgIGlmICghaXRlbT8uc2VudCB8fCBpdGVtLmlkICE9PSBmcmFtZS5pbl9yZXBseV90bykgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2l0ZW1zLnNoaWZ0KCk7XG4gICAgaWYgKGZyYW1lLnR5cGUgPT09IFwiZXJyb3JcIikgaXRlbS5yZWplY3QobmV3IFNpZGV3aXJlRXJyb3IoZnJhbWUsIGl0ZW0uaWQpKTtcbiAgICBlbHNlIGl0ZW0ucmVzb2x2ZSgpO1xuICAgIHRoaXMuI2FnYWluKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU6IHRoZSBmdW5jdGlvbiBoYXMgZmFpbGVkLCBvciB3YXMgdG9vIHNsb3cuIEl0IG1heSBub3QgYmUgb3Vycy4gKi9cbiAgZ2F0ZXdheUZhaWxlZCgpOiB2b2lkIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgaWYgKGl0ZW0gJiYgdGhpcy4jdW5kZXIpIHRoaXMuI2V4cGVjdChiYWNrb2ZmKGl0ZW0uZmFpbHVyZXMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBkcm9wcGVkIHdoYXQgY2FtZTogd2FpdHMsIHRoZW4gc2VuZHMgaXQgYWdhaW4uICovXG4gIHBhdXNlRm9yKG1zOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsICgpID0+IHtcbiAgICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICBsb3N0KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAodGhpcy53YWl0c0ZvcihsaW5rKSkgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBObyBhbnN3ZXIgd2lsbCBjb21lIG92ZXIgdGhpcyBjb25uZWN0aW9uOiBhIGZyYW1lIGlzIGRvbmUgd2hlbiBpdCBoYXMgbGVmdC4gKi9cbiAgd2l0aG91dEFja3MobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICghdGhpcy53YWl0c0ZvcihsaW5rKSkgcmV0dXJuO1xuICAgIHRoaXMuI2V4cGVjdChMRUFWRVMsICgpID0+IHtcbiAgICAgIGlmIChsaW5rLmJ1ZmZlcmVkQW1vdW50KSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICAgICAgZWxzZSB0aGlzLmFuc3dlcmVkKHsgaW5fcmVwbHlfdG86IHRoaXMuI2l0ZW1zWzBdPy5pZCB9KTtcbiAgICB9KTtcbiAgfVxuXG4gIGNsb3NlKGVycm9yOiBFcnJvcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIHRoaXMuI2l0ZW1zLnNwbGljZSgwKSkgaXRlbS5yZWplY3QoZXJyb3IpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGl0IGFnYWluIGFmdGVyIHRoaXMuICovXG4gICNleHBlY3QobXM6IG51bWJlciwgcnVuID0gKCkgPT4gdGhpcy4jYWdhaW4oKSk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN0aW1lciA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLnB1bXAoKTtcbiAgfVxuXG4gICNmcmVlKCk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN1bmRlciA9IHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGZyYW1lIHdpdGggYW4gYGlkYCBhdCBpdHMgdG9wOiB0aGUgYXBwJ3Mgb3duLCBvciBhIG5ldyBvbmUuIFRoZSBhcHAncyBieXRlcyBzdGF5IGFzIHRoZXkgYXJlLiAqL1xuZnVuY3Rpb24gaWRlbnRpZnkoZGF0YTogdW5rbm93biwgbmV4dElkOiAoKSA9PiBzdHJpbmcpOiB7IGlkOiBzdHJpbmcgfCBudW1iZXI7IHRleHQ6IHN0cmluZyB9IHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBvYmplY3QgPSBtZW1iZXJzKEpTT04ucGFyc2UodGV4dCkpO1xuICBjb25zdCBnaXZlbiA9IG9iamVjdD8uaWQ7XG4gIGlmICghb2JqZWN0IHx8ICFbXCJzdHJpbmdcIiwgXCJudW1iZXJcIiwgXCJ1bmRlZmluZWRcIl0uaW5jbHVkZXModHlwZW9mIGdpdmVuKSkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoXCJzZW5kIHRha2VzIGFuIG9iamVjdCwgYW5kIGFuIGBpZGAgaW4gaXQgbXVzdCBiZSBhIHN0cmluZyBvciBhIG51bWJlclwiKTtcbiAgfVxuICBpZiAoZ2l2ZW4gIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgaWQ6IGdpdmVuIGFzIHN0cmluZyB8IG51bWJlciwgdGV4dCB9O1xuICBjb25zdCBpZCA9IG5leHRJZCgpO1xuICBjb25zdCByZXN0ID0gdGV4dC50cmltU3RhcnQoKS5zbGljZSgxKTtcbiAgcmV0dXJuIHsgaWQsIHRleHQ6IGB7XCJpZFwiOiR7SlNPTi5zdHJpbmdpZnkoaWQpfSR7T2JqZWN0LmtleXMob2JqZWN0KS5sZW5ndGggPyBcIixcIiA6IFwiXCJ9JHtyZXN0fWAgfTtcbn1cbiIsICIvKiogQSBXZWJTb2NrZXQgdGhhdCBjb21lcyBiYWNrIGJ5IGl0c2VsZiwgYW5kIG1pc3NlcyBub3RoaW5nLiAqL1xuXG5pbXBvcnQgeyBBc2tpbmcsIHR5cGUgQXNraW5nT3duZXIgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgeyByZWFsRW52aXJvbm1lbnQsIHR5cGUgQ2FuY2VsLCB0eXBlIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB0eXBlIHsgTm90aWNlRGV0YWlsLCBTaWRld2lyZUV2ZW50cyB9IGZyb20gXCIuL2V2ZW50cy50c1wiO1xuaW1wb3J0ICogYXMgZnJhbWVzIGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBGcmFtZSwgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgZW5kZWQsIExpbmssIHR5cGUgRW5kLCB0eXBlIExpbmtPd25lciB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB7IE1lbW9yeSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuaW1wb3J0IHsgYWRkcmVzcywgYW5zd2VyT2YsIHR5cGUgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4vb3B0aW9ucy50c1wiO1xuaW1wb3J0IHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuaW1wb3J0IHsgUmVuZXdhbCB9IGZyb20gXCIuL3JlbmV3YWwudHNcIjtcbmltcG9ydCB7IFNlbmRlciwgd3JpdGUgfSBmcm9tIFwiLi9zZW5kZXIudHNcIjtcblxuLyoqIEEgY29ubmVjdGlvbiB0aGF0IGxhc3RzIHNvIGxvbmcgaXMgYSBnb29kIG9uZS4gKi9cbmNvbnN0IFNUQUJMRSA9IDYwXzAwMDtcbmNvbnN0IFJFRlVTQUxTID0gMztcbi8qKiBBIHF1ZXN0aW9uIG5hbWVzIHNvIG1hbnkgZWFybGllciBjb25uZWN0aW9ucy4gKi9cbmNvbnN0IEVBUkxJRVIgPSA2NDtcbi8qKiBGcmFtZXMgd2FpdCBzbyBsb25nIGZvciBgcmVzdW1lZGA6IHRoZW4gdGhlIHNlcnZlciB0ZWxscyBvdXIgb3duIGZyYW1lcyBvZiBhbiBlYXJsaWVyIGNvbm5lY3Rpb24gZnJvbSBvdGhlcnMnLiAqL1xuY29uc3QgUkVBRFlfV0lUSElOID0gMV8wMDA7XG4vKiogQSBzZWNvbmQgY29ubmVjdGlvbiB0aGF0IGZhaWxlZCBpcyB0cmllZCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuY29uc3QgU0VDT05EX0FHQUlOID0gMzBfMDAwO1xuLyoqIEV2ZXJ5IHRlbnRoIHBpbmcgYXNrcyB3aGF0IHdhcyBtaXNzZWQuICovXG5jb25zdCBQSU5HU19UT19SRVNVTUUgPSAxMDtcbmNvbnN0IFJBVEVfTElNSVRFRCA9IDFfMDAwO1xuLyoqIFNvIG1hbnkgcmVjb3JkcyBhcmUga25vd24gYnkgd2hpY2ggc3RyZWFtcyBvdmVyIHR3byBjb25uZWN0aW9ucyBhcmUgdG9sZCBhcGFydC4gKi9cbmNvbnN0IFJFQ09SRFNfS0VQVCA9IDI1NjtcblxuLyoqIFRoZSB0eXBlcyBvZiBpdHMgZXZlbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZVNvY2tldCB7XG4gIGFkZEV2ZW50TGlzdGVuZXI8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPihcbiAgICB0eXBlOiBLLFxuICAgIGxpc3RlbmVyOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tLXSkgPT4gdm9pZCkgfCBFdmVudExpc3RlbmVyT2JqZWN0IHwgbnVsbCxcbiAgICBvcHRpb25zPzogYm9vbGVhbiB8IEFkZEV2ZW50TGlzdGVuZXJPcHRpb25zLFxuICApOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVTb2NrZXQgZXh0ZW5kcyBFdmVudFRhcmdldCB7XG4gIHN0YXRpYyByZWFkb25seSBDT05ORUNUSU5HID0gMDtcbiAgc3RhdGljIHJlYWRvbmx5IE9QRU4gPSAxO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0lORyA9IDI7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TRUQgPSAzO1xuXG4gIG9ub3BlbjogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJvcGVuXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wibWVzc2FnZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJjbG9zZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIFVSTCBvZiB0aGUgbmV3ZXN0IGF0dGVtcHQsIHdpdGhvdXQgdGhlIHRva2VuLiAqL1xuICB1cmwgPSBcIlwiO1xuICAvKiogV2h5IHRoZSBzb2NrZXQgaXMgY2xvc2VkIGZvciBnb29kLiAqL1xuICBjbG9zZWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcblxuICByZWFkb25seSAjb3B0aW9uczogU2lkZXdpcmVPcHRpb25zO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgcmVhZG9ubHkgI3NlbmRlcjogU2VuZGVyO1xuICByZWFkb25seSAjcmVuZXdhbDogUmVuZXdhbDtcbiAgcmVhZG9ubHkgI21lbW9yeTogTWVtb3J5O1xuICByZWFkb25seSAjYXNraW5nOiBBc2tpbmdPd25lcjtcbiAgcmVhZG9ubHkgI3ByZWZpeDogc3RyaW5nO1xuICByZWFkb25seSAjbm90aWNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjcmVjb3JkcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjbGlzdGVuaW5nID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAjY291bnQgPSAwO1xuICAjd2FzOiBzdHJpbmdbXSA9IFtdO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaW4gdXNlLCBvciBvbiBpdHMgd2F5LiAqL1xuICAjbGluazogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBvbmUgdGhhdCBpcyB0byB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgI25leHQ6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaG9zZSB3aG9zZSBwbGFjZSB3YXMgdGFrZW4uICovXG4gIHJlYWRvbmx5ICNkcmFpbmluZyA9IG5ldyBTZXQ8TGluaz4oKTtcbiAgI2V2ZXJPcGVuID0gZmFsc2U7XG4gICNhdHRlbXB0cyA9IDA7XG4gICNyZWZ1c2VkID0gMDtcbiAgI3JlZnVzZWRUb2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcGF1c2UgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogQ291bnRzIGF0dGVtcHRzOiB3aGlsZSB0aGUgYXBwIGlzIGFza2VkIGZvciBVUkwgYW5kIHRva2VuLCBhIGxhdGVyIG9uZSBtYWtlcyBpdCB2b2lkLiAqL1xuICAjZGlhbGxlZCA9IDA7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogU2lkZXdpcmVPcHRpb25zLCBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQgPSByZWFsRW52aXJvbm1lbnQob3B0aW9ucy5XZWJTb2NrZXQpKSB7XG4gICAgc3VwZXIoKTtcbiAgICBjb25zdCBsZXR0ZXJzID0gKCk6IHN0cmluZyA9PiBlbnZpcm9ubWVudC5yYW5kb20oKS50b1N0cmluZygzNikuc2xpY2UoMiwgOCk7XG4gICAgY29uc3QgbmV4dElkID0gKCk6IHN0cmluZyA9PiB0aGlzLiNwcmVmaXggKyArK3RoaXMuI2NvdW50O1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jcHJlZml4ID0gYCR7bGV0dGVycygpfSR7bGV0dGVycygpfS1gO1xuICAgIHRoaXMuI29yZGVyID0gbmV3IE9yZGVyKFxuICAgICAgKGZyYW1lKSA9PiB0aGlzLiNkZWxpdmVyKGZyYW1lKSxcbiAgICAgIChjaGFubmVsKSA9PiB0aGlzLiN0ZWxsKFwiZ2FwXCIsIHsgY2hhbm5lbCB9KSxcbiAgICApO1xuICAgIHRoaXMuI3NlbmRlciA9IG5ldyBTZW5kZXIoZW52aXJvbm1lbnQsIG5leHRJZCwgKCkgPT4gKHRoaXMuI2xpbms/LnJlYWR5ID8gdGhpcy4jbGluayA6IHVuZGVmaW5lZCkpO1xuICAgIHRoaXMuI3JlbmV3YWwgPSBuZXcgUmVuZXdhbCh7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIGF1dG9tYXRpYzogb3B0aW9ucy5yZW5ldyAhPT0gZmFsc2UgJiYgdHlwZW9mIG9wdGlvbnMudG9rZW4gPT09IFwiZnVuY3Rpb25cIixcbiAgICAgIG5leHRJZCxcbiAgICAgIHRva2VuOiAoKSA9PiBhbnN3ZXJPZihvcHRpb25zLnRva2VuKSxcbiAgICAgIHNlbmQ6ICh0ZXh0KSA9PiB0aGlzLiNsaW5rPy5zZW5kKHRleHQpLFxuICAgICAgdW5rbm93bjogKCkgPT4gdGhpcy4jbm90aWNlKFwibm9fcmVuZXdhbFwiLCBcInRoZSBzZXJ2ZXIgZG9lcyBub3QgcmVuZXcgdG9rZW5zXCIpLFxuICAgIH0pO1xuICAgIHRoaXMuI21lbW9yeSA9IG5ldyBNZW1vcnkob3B0aW9ucy5zdG9yYWdlLCB0aGlzLiNwcmVmaXgpO1xuICAgIHRoaXMuI2Fza2luZyA9IHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgb3JkZXI6IHRoaXMuI29yZGVyLFxuICAgICAgbmV4dElkLFxuICAgICAgd2FzOiAoKSA9PiB0aGlzLiN3YXMsXG4gICAgICBzZXR0bGVkOiAobGluaywgaWQpID0+IHRoaXMuI3NldHRsZWQobGluaywgaWQpLFxuICAgICAgcGxhaW46IChsaW5rLCBhY2tzKSA9PiB0aGlzLiNwbGFpbihsaW5rLCBhY2tzKSxcbiAgICB9O1xuICAgIHRoaXMuI2xpc3RlbigpO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gIGdldCByZWFkeVN0YXRlKCk6IG51bWJlciB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm4gU2lkZXdpcmVTb2NrZXQuQ0xPU0VEO1xuICAgIHJldHVybiB0aGlzLiNsaW5rPy5vcGVuZWQgPyBTaWRld2lyZVNvY2tldC5PUEVOIDogU2lkZXdpcmVTb2NrZXQuQ09OTkVDVElORztcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGxlZnQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzZW5kZXIuYnVmZmVyZWRBbW91bnQgKyAodGhpcy4jbGluaz8uYnVmZmVyZWRBbW91bnQgPz8gMCk7XG4gIH1cblxuICAvKipcbiAgICogU2VuZHMgYSBKU09OIG9iamVjdCwgYWZ0ZXIgdGhvc2UgYmVmb3JlIGl0LiBSZXNvbHZlcyB3aGVuIHRoZSBiYWNrZW5kIGhhcyBhbnN3ZXJlZCBpdCwgYW5kIHJlamVjdHNcbiAgICogd2l0aCBhIGBTaWRld2lyZUVycm9yYCB3aGVuIGl0IGNvdWxkIG5vdCBiZSBzZXJ2ZWQuIFNlbmRzIGl0IGFnYWluLCB3aXRoIHRoZSBzYW1lIGBpZGAsIHVudGlsIHRoZW4uXG4gICAqL1xuICBzZW5kKGRhdGE6IHN0cmluZyB8IG9iamVjdCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiB0aGlzLmNsb3NlZCA/IFByb21pc2UucmVqZWN0KG5ldyBFcnJvcih0aGlzLmNsb3NlZCkpIDogdGhpcy4jc2VuZGVyLnNlbmQoZGF0YSk7XG4gIH1cblxuICAvKiogU2VuZHMgYSBmcmFtZSBub3csIG9uY2UsIG91dCBvZiBvcmRlciBhbmQgd2l0aG91dCBhbiBhbnN3ZXIuIEZhbHNlOiBpdCB3YXMgbm90IHNlbnQuICovXG4gIHNlbmRWb2xhdGlsZShkYXRhOiB1bmtub3duKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB3cml0ZShkYXRhKTtcbiAgICBjb25zdCBvcGVuID0gdGhpcy4jbGluaz8ub3BlbmVkICYmICF0aGlzLiNzZW5kZXIucGF1c2VkO1xuICAgIGlmIChvcGVuKSB0aGlzLiNsaW5rPy5zZW5kKHRleHQpO1xuICAgIHJldHVybiAhIW9wZW47XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciBhIG5ldyB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwucmVuZXcoKTtcbiAgfVxuXG4gIGNsb3NlKGNvZGUgPSAxMDAwLCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy4jbGluaz8uZHJvcChjb2RlLCByZWFzb24pO1xuICAgIHRoaXMuI2ZpbmlzaCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IHRydWUgfSwgXCJjbG9zZWQgYnkgdGhlIGFwcFwiKTtcbiAgfVxuXG4gIC8vIENvbm5lY3RpbmcuXG5cbiAgLyoqIEFza3MgdGhlIGFwcCBmb3IgVVJMIGFuZCB0b2tlbiwgYW5kIG9wZW5zIGEgV2ViU29ja2V0OiBhIHNlY29uZCBvbmUsIHdoZXJlIHRoZXJlIGlzIGEgZmlyc3QuICovXG4gIGFzeW5jICNkaWFsKGZpcnN0PzogTGluayk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGRpYWxsZWQgPSArK3RoaXMuI2RpYWxsZWQ7XG4gICAgY29uc3QgaXNWb2lkID0gKCk6IGJvb2xlYW4gPT4gISF0aGlzLmNsb3NlZCB8fCBkaWFsbGVkICE9PSB0aGlzLiNkaWFsbGVkIHx8IGZpcnN0ICE9PSB0aGlzLiNsaW5rO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCB7IHVybCwgdG9rZW4gfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgICBjb25zdCBbYmFzZSwgc2VjcmV0XSA9IGF3YWl0IFByb21pc2UuYWxsKFthbnN3ZXJPZih1cmwpLCBhbnN3ZXJPZih0b2tlbildKTtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgdGhpcy4jcmVzdG9yZShiYXNlKTtcbiAgICAgIGNvbnN0IHsgdXJsOiBmdWxsLCBwcm90b2NvbHMgfSA9IGFkZHJlc3MoYmFzZSwgc2VjcmV0LCB0aGlzLiNvcHRpb25zKTtcbiAgICAgIGNvbnN0IGxpbmsgPSBuZXcgTGluayh0aGlzLiNlbnZpcm9ubWVudCwgdGhpcy4jb3duZXIsIHRoaXMuI2Vudmlyb25tZW50Lm9wZW4oZnVsbCwgcHJvdG9jb2xzKSwgc2VjcmV0KTtcbiAgICAgIGxpbmsuYWNrcyA9IHRoaXMuI29wdGlvbnMuYWNrICE9PSBmYWxzZTtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jbmV4dCA9IGxpbms7XG4gICAgICBlbHNlIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jc2Vjb25kRmFpbGVkKGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jZmFpbGVkKGVuZGVkKFN0cmluZyhlcnJvcikpKTtcbiAgICB9XG4gIH1cblxuICAvKiogVGhlIFVSTCBpcyBrbm93biBmb3IgdGhlIGZpcnN0IHRpbWU6IHRha2VzIHVwIHRoZSBwb3NpdGlvbnMgdGhhdCBhIHBhZ2UgYmVmb3JlIHVzIGhhcyBsZWZ0LiAqL1xuICAjcmVzdG9yZSh1cmw6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMudXJsID0gdXJsLnJlcGxhY2UoLyhbPyZdKXRva2VuPVteJl0qJj8vLCBcIiQxXCIpO1xuICAgIGlmICh0aGlzLiNtZW1vcnkua2V5KSByZXR1cm47XG4gICAgdGhpcy4jbWVtb3J5LmtleSA9IGBzaWRld2lyZSAke3RoaXMudXJsfWA7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSB0aGlzLiNtZW1vcnkudGFrZSgpO1xuICAgIHRoaXMuI29yZGVyLnJlc3RvcmUoYWZ0ZXIpO1xuICAgIHRoaXMuI3dhcyA9IHdhcztcbiAgfVxuXG4gIC8qKiBXYWl0cywgdGhlbiB0cmllcyBhZ2Fpbi4gKi9cbiAgI2ZhaWxlZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgbWF4QXR0ZW1wdHMgPSBJbmZpbml0eSB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICBpZiAodGhpcy4jYXR0ZW1wdHMgPj0gbWF4QXR0ZW1wdHMpIHtcbiAgICAgIHRoaXMuI2ZpbmlzaChlbmQsIGBubyBjb25uZWN0aW9uIGFmdGVyICR7bWF4QXR0ZW1wdHN9IGF0dGVtcHRzYCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IGRlbGF5ID0gYmFja29mZih0aGlzLiNhdHRlbXB0cysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihkZWxheSwgKCkgPT4gdGhpcy4jcmV0cnkoKSk7XG4gICAgdGhpcy4jdGVsbChcInJlY29ubmVjdFwiLCB7IC4uLmVuZCwgZGVsYXkgfSk7XG4gIH1cblxuICAjcmV0cnkoKTogdm9pZCB7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gICNzZWNvbmRGYWlsZWQoZmlyc3Q6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGZpcnN0LmFmdGVyKFNFQ09ORF9BR0FJTiwgKCkgPT4gdGhpcy4jb3duZXIuYWdlZChmaXJzdCkpO1xuICB9XG5cbiAgLyoqIEEgaGFuZHNoYWtlIGRpZCBub3Qgc3VjY2VlZDogY291bnRzIHJlZnVzYWxzLCB3aGljaCBhIGJyb2tlbiBuZXR3b3JrIGlzIG5vdC4gKi9cbiAgYXN5bmMgI2NvdW50UmVmdXNhbCh7IHRva2VuIH06IExpbmssIGVuZDogRW5kKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgaWYgKCEoYXdhaXQgdGhpcy4jZW52aXJvbm1lbnQucmVhY2hhYmxlKHRoaXMudXJsKSkpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gdG9rZW4gPT09IHRoaXMuI3JlZnVzZWRUb2tlbiA/IHRoaXMuI3JlZnVzZWQgKyAxIDogMTtcbiAgICB0aGlzLiNyZWZ1c2VkVG9rZW4gPSB0b2tlbjtcbiAgICBpZiAodGhpcy4jcmVmdXNlZCA+PSBSRUZVU0FMUykgdGhpcy4jZmluaXNoKGVuZCwgXCJ0aGUgaGFuZHNoYWtlIHdhcyByZWZ1c2VkIHRocmVlIHRpbWVzIHdpdGggdGhlIHNhbWUgdG9rZW5cIik7XG4gIH1cblxuICAjbGlzdGVuKCk6IHZvaWQge1xuICAgIGNvbnN0IGxpc3RlbiA9ICh0eXBlOiBzdHJpbmcsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQgPT5cbiAgICAgIHRoaXMuI2Vudmlyb25tZW50LnBhZ2UuYWRkRXZlbnRMaXN0ZW5lcj8uKHR5cGUsIHJ1biwgeyBzaWduYWw6IHRoaXMuI2xpc3RlbmluZy5zaWduYWwgfSk7XG4gICAgbGlzdGVuKFwib25saW5lXCIsICgpID0+IHRoaXMuI3BhdXNlICYmIHRoaXMuI3JldHJ5KCkpO1xuICAgIGxpc3RlbihcInBhZ2VoaWRlXCIsICgpID0+IHRoaXMuI3NhdmUoKSk7XG4gICAgbGlzdGVuKFwicGFnZXNob3dcIiwgKCkgPT4gdGhpcy4jbWVtb3J5LmRpc2NhcmQoKSk7XG4gIH1cblxuICAjc2F2ZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNtZW1vcnkuc2F2ZSh0aGlzLiNvcmRlci5wb3NpdGlvbnMoKSwgdGhpcy4jd2FzKTtcbiAgfVxuXG4gIC8vIEEgY29ubmVjdGlvbidzIGxpZmUuXG5cbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXIgPSB7XG4gICAgb3BlbmVkOiAobGluaykgPT4ge1xuICAgICAgbGluay5hc2tpbmcgPSBuZXcgQXNraW5nKGxpbmssIHRoaXMuI2Fza2luZyk7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdXNlKGxpbmspO1xuICAgICAgY29uc3QgcmVzdW1lcyA9IHRoaXMuI29wdGlvbnMucmVzdW1lICE9PSBmYWxzZTtcbiAgICAgIGlmIChyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsuYXNraW5nLmFzaygpO1xuICAgICAgICBsaW5rLmFmdGVyKFJFQURZX1dJVEhJTiwgKCkgPT4gdGhpcy4jcmVhZHkobGluaykpO1xuICAgICAgfVxuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHtcbiAgICAgICAgdGhpcy4jdGVsbChcIm9wZW5cIiwgeyBhZ2FpbjogdGhpcy4jZXZlck9wZW4gfSk7XG4gICAgICAgIHRoaXMuI2V2ZXJPcGVuID0gdHJ1ZTtcbiAgICAgIH1cbiAgICAgIGlmICghcmVzdW1lcykge1xuICAgICAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICAgIH1cbiAgICB9LFxuXG4gICAgaGVhcmQ6IChsaW5rLCB0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBmcmFtZSA9IGZyYW1lcy5yZWFkKHRleHQpO1xuICAgICAgaWYgKCF0aGlzLiNpc091cnMobGluaywgZnJhbWUpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lKTtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgfSxcblxuICAgIGVuZGVkOiAobGluaywgZW5kKSA9PiB7XG4gICAgICBjb25zdCBbbWFpbiwgbmV4dF0gPSBbdGhpcy4jbGluaywgdGhpcy4jbmV4dF07XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBpZiAobGluayA9PT0gbmV4dCkgdGhpcy4jc2Vjb25kRmFpbGVkKG1haW4hKTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4gJiYgbmV4dCkgdGhpcy4jdXNlKG5leHQpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbikgdGhpcy4jbG9zdChsaW5rLCBlbmQpO1xuICAgICAgdGhpcy4jc2VuZGVyLmxvc3QobGluayk7XG4gICAgfSxcblxuICAgIHRpY2s6IChsaW5rLCBjb3VudCkgPT4ge1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICAgIGlmICh0aGlzLiNzZW5kZXIucGF1c2VkKSByZXR1cm47XG4gICAgICBsaW5rLmV4cGVjdCgpO1xuICAgICAgY29uc3QgYXNrcyA9IGNvdW50ICUgUElOR1NfVE9fUkVTVU1FID09PSAwICYmIGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIWxpbmsucGxhaW47XG4gICAgICBpZiAoYXNrcyAmJiAhbGluay5hc2tpbmc/LmJ1c3kpIGxpbmsuYXNraW5nPy5hc2soKTtcbiAgICAgIGVsc2UgbGluay5zZW5kKCd7XCJ0eXBlXCI6XCJwaW5nXCJ9Jyk7XG4gICAgfSxcblxuICAgIGFnZWQ6IChsaW5rKSA9PiB7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluayAmJiAhdGhpcy4jbmV4dCkgdGhpcy4jZGlhbChsaW5rKTtcbiAgICB9LFxuICB9O1xuXG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyB0aGUgb25lIGluIHVzZS4gKi9cbiAgI3VzZShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBpZiAoIWxpbmsub3BlbmVkKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IDA7XG4gICAgdGhpcy4jb3JkZXIuYmVnaW4oKTtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKGxpbmsudG9rZW4pO1xuICAgIGxpbmsuYWZ0ZXIoU1RBQkxFLCAoKSA9PiAodGhpcy4jYXR0ZW1wdHMgPSAwKSk7XG4gIH1cblxuICAjbG9zdChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbGxlZCsrO1xuICAgIGlmICghbGluay5vcGVuZWQgJiYgZW5kLmNvZGUgPCA0MDAwKSB2b2lkIHRoaXMuI2NvdW50UmVmdXNhbChsaW5rLCBlbmQpO1xuICAgIHRoaXMuI2ZhaWxlZChlbmQpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hhdCB3YXMgbWlzc2VkLCBvciBjYW5ub3Qgc2F5IGl0LiAqL1xuICAjc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmICF0aGlzLiN3YXMuaW5jbHVkZXMoY29ubmVjdGlvbklkKSkge1xuICAgICAgdGhpcy4jd2FzID0gWy4uLnRoaXMuI3dhcywgY29ubmVjdGlvbklkXS5zbGljZSgtRUFSTElFUik7XG4gICAgfVxuICAgIGlmIChsaW5rID09PSB0aGlzLiNuZXh0KSB0aGlzLiNwcm9tb3RlKGxpbmspO1xuICAgIHRoaXMuI3JlYWR5KGxpbmspO1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgbGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdGVsbChcInJlc3VtZWRcIiwgeyBjb25uZWN0aW9uSWQgfSk7XG4gIH1cblxuICAjcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgIGxpbmsuYWNrcyAmJj0gYWNrcztcbiAgICB0aGlzLiNub3RpY2UoXCJub19sb2dcIiwgYHRoZSBzZXJ2ZXIga2VlcHMgbm8gbG9nJHthY2tzID8gXCJcIiA6IFwiIGFuZCBhY2tub3dsZWRnZXMgbm90aGluZ1wifWApO1xuICAgIGlmICghbGluay5hY2tzKSB0aGlzLiNzZW5kZXIud2l0aG91dEFja3MobGluayk7XG4gICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jb3JkZXIucmVsZWFzZSgpO1xuICB9XG5cbiAgI3JlYWR5KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBsaW5rLnJlYWR5ID0gdHJ1ZTtcbiAgICB0aGlzLiNzZW5kZXIucHVtcCgpO1xuICB9XG5cbiAgLyoqIFRoZSBzZWNvbmQgY29ubmVjdGlvbiBrbm93cyBhbGwgdGhhdCB0aGUgZmlyc3Qgb25lIGRpZC4gKi9cbiAgI3Byb21vdGUobmV4dDogTGluayk6IHZvaWQge1xuICAgIGNvbnN0IG9sZCA9IHRoaXMuI2xpbmshO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jbGluayA9IG5leHQ7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihuZXh0LnRva2VuKTtcbiAgICBvbGQuZHJhaW5pbmcgPSB0cnVlO1xuICAgIG9sZC5hc2tpbmc/LnN0b3AoKTtcbiAgICB0aGlzLiNkcmFpbmluZy5hZGQob2xkKTtcbiAgICB0aGlzLiNkcmFpbigpO1xuICB9XG5cbiAgLyoqIERyb3BzIGNvbm5lY3Rpb25zIHdob3NlIHBsYWNlIHdhcyB0YWtlbiwgb25jZSBub3RoaW5nIHJ1bnMgb24gdGhlbSBhbnkgbW9yZS4gKi9cbiAgI2RyYWluKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgbGluayBvZiB0aGlzLiNkcmFpbmluZykge1xuICAgICAgaWYgKGxpbmsuc3RyZWFtaW5nIHx8IHRoaXMuI3NlbmRlci53YWl0c0ZvcihsaW5rKSkgY29udGludWU7XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBsaW5rLmRyb3AoMTAwMCk7XG4gICAgfVxuICB9XG5cbiAgLy8gRnJhbWVzLlxuXG4gIC8qKiBJcyB0aGUgZnJhbWUgZm9yIHRoZSBjbGllbnQgaXRzZWxmPyAqL1xuICAjaXNPdXJzKGxpbms6IExpbmssIHsgdGV4dCwgbWVtYmVycyB9OiBGcmFtZSk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGFza2luZyA9IGxpbmsuYXNraW5nITtcbiAgICBzd2l0Y2ggKG1lbWJlcnMudHlwZSkge1xuICAgICAgY2FzZSBcInBvbmdcIjpcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwibWlzc2VkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5mcmFtZXMpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGZvciAoY29uc3QgbWlzc2VkIG9mIGZyYW1lcy5zcGxpdE1pc3NlZCh0ZXh0KSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZXMucmVhZChtaXNzZWQpKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwicmVzdW1lZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMubG9ncykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgYXNraW5nLnJlc3VtZWQobWVtYmVycyk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcImF1dGhcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQobWVtYmVycyk7XG4gICAgICBjYXNlIFwiYWNrXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNhY2tub3dsZWRnZWQobGluaywgbWVtYmVycyk7XG4gICAgICBjYXNlIFwiZXJyb3JcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2ZhaWx1cmUobGluaywgbWVtYmVycyk7XG4gICAgfVxuICAgIGlmICghZnJhbWVzLmlzR2F0ZXdheUVycm9yKG1lbWJlcnMpKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jc2VuZGVyLmdhdGV3YXlGYWlsZWQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhY2tub3dsZWRnZWQobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpZCA9IGZyYW1lLmluX3JlcGx5X3RvO1xuICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkIHx8ICFsaW5rLmFja3MpIHJldHVybiBmYWxzZTtcbiAgICAvLyBCcm9hZGNhc3RzIHRoYXQgbGVmdCB1cyBvdXQgaGF2ZSBudW1iZXJzIGFsbCB0aGUgc2FtZS5cbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIGZyYW1lcy5yZWFkUGxhY2VzKGZyYW1lLnNpZGV3aXJlKSkgdGhpcy4jb3JkZXIudGFrZShwbGFjZSk7XG4gICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICBjb25zdCBhbnN3ZXJzID0gdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKTtcbiAgICByZXR1cm4gYW5zd2VycyB8fCBTdHJpbmcoaWQpLnN0YXJ0c1dpdGgodGhpcy4jcHJlZml4KTtcbiAgfVxuXG4gICNmYWlsdXJlKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBjb2RlLCByZXRyeV9hZnRlcl9tczogd2FpdCB9ID0gZnJhbWU7XG4gICAgaWYgKGNvZGUgPT09IFwicmF0ZV9saW1pdGVkXCIpIHtcbiAgICAgIHRoaXMuI3NlbmRlci5wYXVzZUZvcihOdW1iZXIod2FpdCkgfHwgUkFURV9MSU1JVEVEKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAoKGNvZGUgPT09IFwidG9rZW5fZXhwaXJlZFwiIHx8IGNvZGUgPT09IFwidW5rbm93bl9jb25uZWN0aW9uXCIpICYmIGZyYW1lLnJlcXVlc3RfaWQpIHtcbiAgICAgIGxpbmsuZW5kKGVuZGVkKGNvZGUpKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gbGluay5hc2tpbmchLmVycm9yKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpO1xuICB9XG5cbiAgI3Bhc3MobGluazogTGluaywgZnJhbWU6IEZyYW1lKTogdm9pZCB7XG4gICAgY29uc3QgbnVtYmVyID0gZnJhbWUubWVtYmVycy5zaWRld2lyZTtcbiAgICBjb25zdCBwbGFjZSA9ICFsaW5rLnBsYWluICYmIGZyYW1lcy5yZWFkUGxhY2UobnVtYmVyKTtcbiAgICBpZiAocGxhY2UpIHtcbiAgICAgIHRoaXMuI29yZGVyLnRha2UocGxhY2UsIGZyYW1lKTtcbiAgICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGZyYW1lcy5yZWFkU3RyZWFtKG51bWJlcik7XG4gICAgaWYgKHJlY29yZCkgbGluay5zdHJlYW1lZCgpO1xuICAgIC8vIE90aGVyIGZyYW1lcyBjb21lIG92ZXIgdGhlIG5ldyBjb25uZWN0aW9uLCB0b28uXG4gICAgaWYgKHJlY29yZCA/ICF0aGlzLiNpc1JlcGVhdGVkKHJlY29yZCkgOiAhbGluay5kcmFpbmluZykgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAvKiogSGF2ZSB0d28gY29ubmVjdGlvbnMgYnJvdWdodCB0aGUgc2FtZSByZWNvcmQ/ICovXG4gICNpc1JlcGVhdGVkKHJlY29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNuZXh0ICYmICF0aGlzLiNkcmFpbmluZy5zaXplKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3Qga25vd24gPSB0aGlzLiNyZWNvcmRzLmhhcyhyZWNvcmQpO1xuICAgIGlmICh0aGlzLiNyZWNvcmRzLnNpemUgPj0gUkVDT1JEU19LRVBUKSB0aGlzLiNyZWNvcmRzLmNsZWFyKCk7XG4gICAgdGhpcy4jcmVjb3Jkcy5hZGQocmVjb3JkKTtcbiAgICByZXR1cm4ga25vd247XG4gIH1cblxuICAvLyBUZWxsaW5nIHRoZSBhcHAuXG5cbiAgI2RlbGl2ZXIoeyB0ZXh0LCBqc29uIH06IEZyYW1lKTogdm9pZCB7XG4gICAgdGhpcy4jdGVsbChcIm1lc3NhZ2VcIiwgeyBkYXRhOiB0ZXh0LCBqc29uIH0pO1xuICB9XG5cbiAgI25vdGljZShjb2RlOiBOb3RpY2VEZXRhaWxbXCJjb2RlXCJdLCBtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jbm90aWNlZC5oYXMoY29kZSkpIHJldHVybjtcbiAgICB0aGlzLiNub3RpY2VkLmFkZChjb2RlKTtcbiAgICBpZiAodGhpcy4jdGVsbChcIm5vdGljZVwiLCB7IGNvZGUsIG1lc3NhZ2UgfSkpIGNvbnNvbGUud2Fybihgc2lkZXdpcmUtY2xpZW50OiAke21lc3NhZ2V9YCk7XG4gIH1cblxuICAjdGVsbDxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KHR5cGU6IEssIGRldGFpbDogT21pdDxTaWRld2lyZUV2ZW50c1tLXSwga2V5b2YgRXZlbnQ+KTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuY2xvc2VkICYmIHR5cGUgIT09IFwiY2xvc2VcIikgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGV2ZW50ID0gT2JqZWN0LmFzc2lnbihuZXcgRXZlbnQodHlwZSwgeyBjYW5jZWxhYmxlOiB0cnVlIH0pLCBkZXRhaWwpO1xuICAgICh0aGlzW2BvbiR7dHlwZX1gIGFzIFwib25vcGVuXCJdIGFzICgoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkKSB8IG51bGwgfCB1bmRlZmluZWQpPy4oZXZlbnQpO1xuICAgIHJldHVybiB0aGlzLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICB9XG5cbiAgI2ZpbmlzaChlbmQ6IEVuZCwgcmVhc29uOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNzYXZlKCk7XG4gICAgdGhpcy5jbG9zZWQgPSByZWFzb247XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI2xpc3RlbmluZy5hYm9ydCgpO1xuICAgIGZvciAoY29uc3QgbGluayBvZiBbdGhpcy4jbGluaywgdGhpcy4jbmV4dCwgLi4udGhpcy4jZHJhaW5pbmddKSBsaW5rPy5kcm9wKDEwMDAsIGVuZC5yZWFzb24pO1xuICAgIHRoaXMuI3JlbmV3YWwuc3RvcChyZWFzb24pO1xuICAgIHRoaXMuI3NlbmRlci5jbG9zZShuZXcgRXJyb3IocmVhc29uKSk7XG4gICAgdGhpcy4jdGVsbChcImNsb3NlXCIsIHsgLi4uZW5kLCByZWFzb246IGVuZC5yZWFzb24gfHwgcmVhc29uIH0pO1xuICB9XG59XG4iLCAiLyoqIEEgd29ybGQgZm9yIHRoZSBjbGllbnQgaW4gd2hpY2ggdGltZSBwYXNzZXMgd2hlbiBhIHRlc3Qgc2F5cyBzby4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4uL3NyYy9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL3NvY2tldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi4vc3JjL29wdGlvbnMudHNcIjtcblxuZXhwb3J0IHR5cGUgSnNvbiA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG5leHBvcnQgY2xhc3MgRmFrZVdpcmUgaW1wbGVtZW50cyBXaXJlIHtcbiAgYnVmZmVyZWRBbW91bnQgPSAwO1xuICBvbm9wZW46ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IHsgZGF0YTogc3RyaW5nIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IHsgY29kZTogbnVtYmVyOyByZWFzb246IHN0cmluZzsgd2FzQ2xlYW46IGJvb2xlYW4gfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25lcnJvcjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIHJlYWRvbmx5IHNlbnQ6IHN0cmluZ1tdID0gW107XG4gIGNsb3NlZFdpdGg6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY2xvc2VkID0gZmFsc2U7XG4gIHJlYWRvbmx5IHVybDogc3RyaW5nO1xuICByZWFkb25seSBwcm90b2NvbHM6IHN0cmluZ1tdO1xuXG4gIGNvbnN0cnVjdG9yKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSB7XG4gICAgdGhpcy51cmwgPSB1cmw7XG4gICAgdGhpcy5wcm90b2NvbHMgPSBwcm90b2NvbHM7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuc2VudC5wdXNoKHRleHQpO1xuICB9XG5cbiAgY2xvc2UoY29kZT86IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuY2xvc2VkV2l0aCA9IHRoaXMuY2xvc2VkID8gdGhpcy5jbG9zZWRXaXRoIDogY29kZTtcbiAgICB0aGlzLmNsb3NlZCA9IHRydWU7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCwgYXMgSlNPTi4gKi9cbiAgZ2V0IGZyYW1lcygpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnNlbnQubWFwKCh0ZXh0KSA9PiBKU09OLnBhcnNlKHRleHQpIGFzIEpzb24pO1xuICB9XG5cbiAgb2ZUeXBlKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmZpbHRlcigoZnJhbWUpID0+IGZyYW1lLnR5cGUgPT09IHR5cGUpO1xuICB9XG5cbiAgbGFzdCgpOiBKc29uIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuYXQoLTEpID8/IHt9O1xuICB9XG5cbiAgYWNjZXB0KCk6IHZvaWQge1xuICAgIHRoaXMub25vcGVuPy4oKTtcbiAgfVxuXG4gIGdldChmcmFtZTogdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMub25tZXNzYWdlPy4oeyBkYXRhOiB0eXBlb2YgZnJhbWUgPT09IFwic3RyaW5nXCIgPyBmcmFtZSA6IEpTT04uc3RyaW5naWZ5KGZyYW1lKSB9KTtcbiAgfVxuXG4gIGN1dChjb2RlID0gMTAwNiwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub25jbG9zZT8uKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogY29kZSA9PT0gMTAwMCB9KTtcbiAgfVxuXG4gIC8qKiBJcyBpdCB0aGVyZSwgYXMgZmFyIGFzIHRoZSBjbGllbnQgaXMgY29uY2VybmVkPyAqL1xuICBnZXQgbGl2ZSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5vbm1lc3NhZ2UgIT09IG51bGw7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFRpbWVyIHtcbiAgYXQ6IG51bWJlcjtcbiAgcnVuOiAoKSA9PiB1bmtub3duO1xufVxuXG5leHBvcnQgY2xhc3MgV29ybGQgaW1wbGVtZW50cyBFbnZpcm9ubWVudCB7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBoYXZlIHBhc3NlZDsgdGhlIGNsb2NrIG9uIHRoZSB3YWxsIG1heSBzYXkgc29tZXRoaW5nIGVsc2UuICovXG4gIHBhc3NlZCA9IDA7XG4gIHdhbGwgPSAxXzcwMF8wMDBfMDAwXzAwMDtcbiAgZHJhdyA9IDAuNTtcbiAgc2VydmVyQW5zd2VycyA9IHRydWU7XG4gIHJlYWRvbmx5IHdpcmVzOiBGYWtlV2lyZVtdID0gW107XG4gIHJlYWRvbmx5IHBhZ2UgPSBuZXcgRXZlbnRUYXJnZXQoKTtcbiAgI3RpbWVycyA9IG5ldyBTZXQ8VGltZXI+KCk7XG4gICNkcmF3biA9IDA7XG5cbiAgbm93ID0gKCk6IG51bWJlciA9PiB0aGlzLndhbGwgKyB0aGlzLnBhc3NlZDtcblxuICByYW5kb20gPSAoKTogbnVtYmVyID0+IHtcbiAgICAvLyBJZHMgYXJlIGRyYXduIGZpcnN0LCBhbmQgbXVzdCBkaWZmZXIuXG4gICAgdGhpcy4jZHJhd24rKztcbiAgICByZXR1cm4gdGhpcy5kcmF3O1xuICB9O1xuXG4gIGFmdGVyID0gKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbCA9PiB7XG4gICAgY29uc3QgdGltZXIgPSB7IGF0OiB0aGlzLnBhc3NlZCArIG1zLCBydW4gfTtcbiAgICB0aGlzLiN0aW1lcnMuYWRkKHRpbWVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jdGltZXJzLmRlbGV0ZSh0aW1lcik7XG4gIH07XG5cbiAgb3BlbiA9ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmUgPT4ge1xuICAgIGNvbnN0IHdpcmUgPSBuZXcgRmFrZVdpcmUodXJsLCBwcm90b2NvbHMpO1xuICAgIHRoaXMud2lyZXMucHVzaCh3aXJlKTtcbiAgICByZXR1cm4gd2lyZSBhcyB1bmtub3duIGFzIFdpcmU7XG4gIH07XG5cbiAgcmVhY2hhYmxlID0gYXN5bmMgKCk6IFByb21pc2U8Ym9vbGVhbj4gPT4gdGhpcy5zZXJ2ZXJBbnN3ZXJzO1xuXG4gIC8qKiBMZXRzIHdoYXQgd2FpdHMgZm9yIHByb21pc2VzIGdvIG9uLiAqL1xuICBhc3luYyBzZXR0bGUoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCAyMDsgaSsrKSBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgfVxuXG4gIGFzeW5jIHBhc3MobXM6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHVudGlsID0gdGhpcy5wYXNzZWQgKyBtcztcbiAgICBmb3IgKDs7KSB7XG4gICAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICAgICAgY29uc3QgZHVlID0gWy4uLnRoaXMuI3RpbWVyc10uZmlsdGVyKCh0aW1lcikgPT4gdGltZXIuYXQgPD0gdW50aWwpLnNvcnQoKGEsIGIpID0+IGEuYXQgLSBiLmF0KVswXTtcbiAgICAgIGlmICghZHVlKSBicmVhaztcbiAgICAgIHRoaXMuI3RpbWVycy5kZWxldGUoZHVlKTtcbiAgICAgIHRoaXMucGFzc2VkID0gTWF0aC5tYXgodGhpcy5wYXNzZWQsIGR1ZS5hdCk7XG4gICAgICBkdWUucnVuKCk7XG4gICAgfVxuICAgIHRoaXMucGFzc2VkID0gdW50aWw7XG4gICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53aXJlcy5hdCgtMSkhO1xuICB9XG59XG5cbi8qKiBBIHNvY2tldCwgYW5kIGFsbCB0aGF0IGl0IGhhcyB0b2xkLiAqL1xuZXhwb3J0IGNsYXNzIFN0YWdlIHtcbiAgcmVhZG9ubHkgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgcmVhZG9ubHkgbWVzc2FnZXM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5IHRvbGQ6IFtzdHJpbmcsIEpzb25dW10gPSBbXTtcbiAgcmVhZG9ubHkgc29ja2V0OiBTaWRld2lyZVNvY2tldDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSkge1xuICAgIHRoaXMud29ybGQgPSB3b3JsZDtcbiAgICB0aGlzLnNvY2tldCA9IG5ldyBTaWRld2lyZVNvY2tldCh7IHVybDogXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgdG9rZW46IFwidDFcIiwgLi4ub3B0aW9ucyB9LCB3b3JsZCk7XG4gICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm1lc3NhZ2VzLnB1c2goZXZlbnQuZGF0YSkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBbXCJvcGVuXCIsIFwicmVzdW1lZFwiLCBcInJlY29ubmVjdFwiLCBcImdhcFwiLCBcIm5vdGljZVwiLCBcImNsb3NlXCJdIGFzIGNvbnN0KSB7XG4gICAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKHR5cGUsIChldmVudCkgPT4ge1xuICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgICB0aGlzLnRvbGQucHVzaChbdHlwZSwgZXZlbnQgYXMgdW5rbm93biBhcyBKc29uXSk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBzb2NrZXQgd2hvc2UgY29ubmVjdGlvbiBpcyB0aGVyZSwgYW5kIGtub3dzIHdoZXJlIGl0IHN0YW5kczogYXQgNDAgb2YgdGhlIGhvbWUuICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKTogUHJvbWlzZTxTdGFnZT4ge1xuICAgIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMsIHdvcmxkKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICB3b3JsZC53aXJlLmFjY2VwdCgpO1xuICAgIHdvcmxkLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICByZXR1cm4gc3RhZ2U7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud29ybGQud2lyZTtcbiAgfVxuXG4gIHRlbGxpbmdzKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMudG9sZC5maWx0ZXIoKFtvbmVdKSA9PiBvbmUgPT09IHR5cGUpLm1hcCgoWywgZXZlbnRdKSA9PiBldmVudCk7XG4gIH1cblxuICAvKiogVGhlIG51bWJlcnMgb2YgdGhlIGZyYW1lcyB0aGF0IGNhbWUsIGluIHRoZWlyIG9yZGVyLiAqL1xuICBudW1iZXJzKCk6IG51bWJlcltdIHtcbiAgICByZXR1cm4gdGhpcy5tZXNzYWdlcy5tYXAoKHRleHQpID0+IChKU09OLnBhcnNlKHRleHQpIGFzIHsgbjogbnVtYmVyIH0pLm4pO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IGNvbm5lY3Rpb24gaXMgdGhlcmUuICovXG4gIGFzeW5jIHJlY29ubmVjdCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnBhc3MoMTZfMDAwKTtcbiAgICB0aGlzLndpcmUuYWNjZXB0KCk7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5zZXR0bGUoKTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcGxhY2Uoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gXCJlcG9jaDAwMVwiKTogSnNvbiB7XG4gIHJldHVybiB7IC4uLihjaGFubmVsICYmIHsgY2hhbm5lbCB9KSwgZXBvY2gsIHNlcSwgbWFyazogYG1hcmske1N0cmluZyhzZXEpLnBhZFN0YXJ0KDQsIFwiMFwiKX1gIH07XG59XG5cbi8qKiBBIGZyYW1lIHdpdGggYSBudW1iZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbnVtYmVyZWQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoPzogc3RyaW5nKTogSnNvbiB7XG4gIHJldHVybiB7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiBzZXEsIHNpZGV3aXJlOiBwbGFjZShzZXEsIGNoYW5uZWwsIGVwb2NoKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzdW1lZChsb2dzOiBKc29uW10sIGNvbm5lY3Rpb25faWQgPSBcImMxXCIpOiBKc29uIHtcbiAgY29uc3QgZW50cmllcyA9IGxvZ3MubWFwKChsb2cpID0+ICh7IGNvbXBsZXRlOiB0cnVlLCAuLi5sb2cgfSkpO1xuICByZXR1cm4geyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZCwgbG9nczogZW50cmllcyB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7OztBQ0NyQixJQUFNLFVBQVU7QUFHVCxTQUFTLFFBQVEsU0FBaUIsUUFBd0I7QUFDL0QsU0FBTyxTQUFTLEtBQUssSUFBSSxTQUFTLE1BQU8sS0FBSyxPQUFPO0FBQ3ZEO0FBR08sU0FBUyxRQUFRLE9BQWUsTUFBYyxRQUF3QjtBQUMzRSxTQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xDOzs7QUNXTyxTQUFTLEtBQUssTUFBcUI7QUFDeEMsTUFBSTtBQUNKLE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsUUFBUTtBQUFBLEVBRVI7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNLFNBQVMsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFO0FBQ3BEO0FBR08sU0FBUyxRQUFRLE1BQW9DO0FBQzFELFNBQU8sUUFBUSxPQUFPLFNBQVMsWUFBWSxDQUFDLE1BQU0sUUFBUSxJQUFJLElBQUssT0FBbUI7QUFDeEY7QUFFQSxJQUFNLFNBQVMsQ0FBQyxVQUFvQyxPQUFPLFVBQVU7QUFHOUQsU0FBUyxVQUFVLE9BQW1DO0FBQzNELFFBQU1BLFNBQVEsUUFBUSxLQUFLO0FBQzNCLFFBQU0sRUFBRSxVQUFVLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSUEsVUFBUyxDQUFDO0FBQ3JELFFBQU0sVUFBVSxDQUFDLFNBQVMsT0FBTyxJQUFJLEVBQUUsTUFBTSxNQUFNLEtBQUssT0FBTyxjQUFjLEdBQUcsS0FBSyxNQUFPO0FBQzVGLFNBQU8sVUFBVUEsU0FBUTtBQUMzQjtBQUVPLFNBQVMsV0FBVyxPQUF5QjtBQUNsRCxTQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksTUFBTSxRQUFRLENBQUNBLFdBQVUsVUFBVUEsTUFBSyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDcEY7QUFHTyxTQUFTLFdBQVcsT0FBb0M7QUFDN0QsUUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFDekMsU0FBTyxPQUFPLE1BQU0sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUs7QUFDN0M7QUFHTyxTQUFTLGVBQWUsT0FBeUI7QUFDdEQsU0FBTyxDQUFDLE1BQU0sU0FBUyxNQUFNLGNBQWMsTUFBTSxTQUFTLEVBQUUsTUFBTSxNQUFNLEtBQUssRUFBRSxVQUFVO0FBQzNGO0FBR08sU0FBUyxZQUFZLFFBQTBCO0FBQ3BELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJLFFBQVE7QUFDWixNQUFJLFFBQVE7QUFFWixhQUFXLEVBQUUsR0FBRyxPQUFPLE1BQU0sS0FBSyxPQUFPLFNBQVMsNEJBQTRCLEdBQUc7QUFDL0UsUUFBSSxLQUFLLFNBQVMsS0FBSyxLQUFLLEVBQUUsVUFBVSxFQUFHLFNBQVE7QUFDbkQsUUFBSSxLQUFLLFNBQVMsS0FBSyxLQUFLLFlBQVksRUFBRyxRQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUNBLFNBQU87QUFDVDs7O0FDakVBLElBQU0sWUFBWTtBQUNsQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxRQUFRLENBQUMsS0FBTyxLQUFPLEdBQU07QUFFbkMsSUFBTSxVQUFVO0FBZVQsSUFBTSxTQUFOLE1BQWE7QUFBQTtBQUFBLEVBRWxCLE9BQU87QUFBQSxFQUNFO0FBQUEsRUFDQTtBQUFBLEVBQ1QsT0FBTyxvQkFBSSxJQUFhO0FBQUEsRUFDeEIsU0FBUztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksTUFBWSxPQUFvQjtBQUMxQyxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBLEVBRUEsT0FBYTtBQUNYLFNBQUssV0FBVztBQUNoQixTQUFLLFdBQVc7QUFBQSxFQUNsQjtBQUFBLEVBRUEsTUFBWTtBQUNWLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxJQUFJLEtBQUs7QUFDcEMsVUFBTSxDQUFDLE9BQU8sRUFBRSxJQUFJLENBQUMsQ0FBQyxNQUFNLFNBQVMsS0FBSyxXQUFXLEdBQUcsT0FBTyxDQUFDO0FBQ2hFLFVBQU0sQ0FBQyxPQUFPLE9BQU8sSUFBSSxDQUFDLE1BQU0sSUFBSSxHQUFHLElBQUksQ0FBQztBQUM1QyxTQUFLLEtBQUssSUFBSSxFQUFFO0FBQ2hCLFNBQUs7QUFDTCxTQUFLO0FBQ0wsU0FBSyxNQUFNO0FBQUEsTUFDVCxLQUFLLFVBQVUsRUFBRSxNQUFNLFVBQVUsSUFBSSxHQUFJLE1BQU0sVUFBVSxFQUFFLE1BQU0sR0FBSSxHQUFJLFFBQVEsVUFBVSxFQUFFLEtBQUssUUFBUSxFQUFHLENBQUM7QUFBQSxJQUNoSDtBQUNBLFFBQUksTUFBTyxNQUFLLE1BQU0sU0FBUyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQUEsUUFDL0MsTUFBSyxPQUFPO0FBQUEsRUFDbkI7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sRUFBRSxhQUFhLE1BQU0sSUFBSSxLQUFLO0FBQ3BDLFFBQUksQ0FBQyxNQUFNLFFBQVE7QUFDakIsVUFBSSxLQUFLLFNBQVMsRUFBRyxNQUFLLE1BQU07QUFBQSxJQUNsQyxXQUFXLENBQUMsS0FBSyxNQUFNO0FBQ3JCLFdBQUssTUFBTSxRQUFRLFdBQVcsU0FBUyxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU07QUFDbEUsYUFBSyxLQUFLO0FBQ1YsWUFBSSxNQUFNLE9BQVEsTUFBSyxJQUFJO0FBQUEsTUFDN0IsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsT0FBc0I7QUFDNUIsVUFBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLEtBQUs7QUFDaEMsVUFBTSxVQUFXLE1BQU0sS0FBbUIsT0FBTyxPQUFPO0FBQ3hELFNBQUs7QUFDTCxRQUFJLFFBQVEsV0FBVyxHQUFHO0FBQ3hCLFdBQUssT0FBTyxJQUFJO0FBQ2hCO0FBQUEsSUFDRjtBQUNBLFVBQU0sUUFBUSxPQUFnQztBQUM5QyxRQUFJLENBQUMsTUFBTSxPQUFRLE1BQUssTUFBTTtBQUM5QixZQUFRLEtBQUssT0FBTyxPQUFPLE1BQU0sYUFBYSxDQUFDO0FBQUEsRUFDakQ7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUF5QjtBQUM3QixRQUFJLENBQUMsS0FBSyxLQUFLLE9BQU8sTUFBTSxXQUFXLEVBQUcsUUFBTztBQUNqRCxTQUFLO0FBRUwsUUFBSSxNQUFNLFNBQVMsV0FBWSxNQUFLLE9BQU87QUFBQSxRQUN0QyxNQUFLLE9BQU8sS0FBSztBQUN0QixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsU0FBZTtBQUNiLFVBQU0sT0FBTyxNQUFNLEtBQUssU0FBUyxDQUFDO0FBQ2xDLFNBQUssTUFBTSxRQUFRLFNBQVMsTUFBTyxTQUFTLFNBQVksS0FBSyxRQUFRLElBQUksS0FBSyxJQUFJLENBQUU7QUFBQSxFQUN0RjtBQUFBLEVBRUEsV0FBaUI7QUFDZixVQUFNLEVBQUUsTUFBTSxJQUFJLEtBQUs7QUFFdkIsUUFBSSxNQUFNLE1BQU8sTUFBSyxRQUFRO0FBQUEsUUFDekIsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUN4QjtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxPQUFPO0FBQ3pCLFNBQUssT0FBTyxRQUFRLEtBQUssS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxPQUFPLE1BQXFCO0FBQzFCLFNBQUssTUFBTTtBQUNYLFNBQUssT0FBTyxNQUFNLEtBQUssT0FBTyxJQUFJO0FBQUEsRUFDcEM7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLEtBQUs7QUFDVixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsTUFBTSxJQUFZLEtBQXVCO0FBQ3ZDLFNBQUssS0FBSztBQUNWLFNBQUssV0FBVyxLQUFLLE9BQU8sWUFBWSxNQUFNLElBQUksR0FBRztBQUFBLEVBQ3ZEO0FBQ0Y7OztBQ3hHQSxJQUFNQyxXQUFVLEtBQUssS0FBSztBQUVuQixTQUFTLGdCQUFnQixNQUE0QjtBQUMxRCxTQUFPO0FBQUEsSUFDTCxLQUFLLEtBQUs7QUFBQSxJQUNWLFFBQVEsS0FBSztBQUFBLElBQ2IsTUFBTSxJQUFJLEtBQUs7QUFDYixZQUFNLFFBQVEsV0FBVyxLQUFLLEtBQUssSUFBSSxJQUFJQSxRQUFPLENBQUM7QUFDbkQsYUFBTyxNQUFNLGFBQWEsS0FBSztBQUFBLElBQ2pDO0FBQUEsSUFDQSxNQUFNLENBQUMsS0FBSyxjQUFjLEtBQU0sUUFBUSxXQUF5QixLQUFLLFNBQVM7QUFBQSxJQUMvRSxNQUFNLFVBQVUsS0FBSztBQUNuQixVQUFJO0FBQ0YsY0FBTSxNQUFNLElBQUksUUFBUSxPQUFPLE1BQU0sRUFBRSxRQUFRLFFBQVEsRUFBRSxHQUFHLEVBQUUsUUFBUSxRQUFRLE1BQU0sVUFBVSxDQUFDO0FBQy9GLGVBQU87QUFBQSxNQUNULFFBQVE7QUFDTixlQUFPO0FBQUEsTUFDVDtBQUFBLElBQ0Y7QUFBQSxJQUNBLE1BQU07QUFBQSxFQUNSO0FBQ0Y7OztBQzlDQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sYUFBYTtBQUVuQixJQUFNLFNBQVM7QUFDZixJQUFNLGFBQWEsTUFBTTtBQUN6QixJQUFNLFdBQVcsTUFBTTtBQVNoQixJQUFNLFFBQVEsQ0FBQyxRQUFnQixPQUFPLFNBQWUsRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNO0FBWXJGLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDaEIsU0FBUztBQUFBO0FBQUEsRUFFVCxRQUFRO0FBQUE7QUFBQSxFQUVSLFFBQVE7QUFBQTtBQUFBLEVBRVIsT0FBTztBQUFBO0FBQUEsRUFFUCxXQUFXO0FBQUEsRUFDWDtBQUFBLEVBQ1M7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFVBQW9CLENBQUM7QUFBQSxFQUNyQixTQUFTO0FBQUEsRUFDVCxjQUFjO0FBQUEsRUFDZCxRQUFRO0FBQUEsRUFDUixZQUFZO0FBQUEsRUFDWixrQkFBa0I7QUFBQSxFQUVsQixZQUFZLGFBQTBCLE9BQWtCLE1BQVksT0FBMkI7QUFDN0YsU0FBSyxlQUFlO0FBQ3BCLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTSxXQUFXLE1BQU0sS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLDhCQUE4QixDQUFDLENBQUM7QUFDMUYsU0FBSyxTQUFTLE1BQU07QUFDbEIsV0FBSyxTQUFTO0FBQ2QsV0FBSyxNQUFNLFFBQVEsWUFBWSxVQUFVLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3RGLFdBQUssV0FBVztBQUNoQixZQUFNLE9BQU8sSUFBSTtBQUFBLElBQ25CO0FBQ0EsU0FBSyxZQUFZLENBQUMsVUFBNkI7QUFDN0MsV0FBSyxjQUFjO0FBQ25CLFlBQU0sTUFBTSxNQUFNLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFBQSxJQUN0QztBQUNBLFNBQUssVUFBVSxDQUFDLEVBQUUsTUFBTSxRQUFRLFNBQVMsTUFBVyxLQUFLLElBQUksRUFBRSxNQUFNLFFBQVEsU0FBUyxDQUFDO0FBQ3ZGLFNBQUssVUFBVSxNQUFNO0FBQUEsSUFBQztBQUFBLEVBQ3hCO0FBQUEsRUFFQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFFBQUksS0FBSyxVQUFVLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFlBQXFCO0FBQ3ZCLFdBQU8sS0FBSyxrQkFBa0IsS0FBSyxZQUFZO0FBQUEsRUFDakQ7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsU0FBSztBQUFBLEVBQ1A7QUFBQTtBQUFBLEVBR0EsS0FBSyxNQUFlLFFBQXVCO0FBQ3pDLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUSxLQUFLO0FBQ2xCLGVBQVcsVUFBVSxLQUFLLFFBQVMsUUFBTztBQUMxQyxTQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sWUFBWSxLQUFLLE1BQU0sVUFBVTtBQUNoRSxTQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxNQUFNLElBQVksS0FBMEI7QUFDMUMsU0FBSyxRQUFRLEtBQUssS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxFQUNwRDtBQUFBLEVBRUEsSUFBSSxLQUFnQjtBQUNsQixRQUFJLEtBQUssTUFBTztBQUNoQixTQUFLLEtBQUs7QUFDVixTQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUc7QUFBQSxFQUM3QjtBQUFBLEVBRUEsYUFBbUI7QUFDakIsU0FBSyxNQUFNLFlBQVksTUFBTTtBQUMzQixVQUFJLEtBQUssZUFBZSxZQUFZO0FBQ2xDLGFBQUssSUFBSSxNQUFNLDRCQUE0QixDQUFDO0FBQzVDO0FBQUEsTUFDRjtBQUNBLFdBQUssV0FBVztBQUNoQixXQUFLLGtCQUFrQixLQUFLO0FBQzVCLFdBQUssWUFBWTtBQUNqQixXQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxNQUFNO0FBQUEsSUFDdEMsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUs7QUFBQSxFQUNQO0FBQ0Y7OztBQ2xIQSxJQUFNLGFBQWE7QUFPWixJQUFNLFNBQU4sTUFBYTtBQUFBLEVBQ1Q7QUFBQSxFQUNBO0FBQUEsRUFDVCxNQUFNO0FBQUEsRUFFTixZQUFZLFNBQXNDLE9BQWU7QUFDL0QsU0FBSyxXQUFXO0FBQ2hCLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE9BQTBDO0FBQ3hDLFVBQU0sUUFBUSxLQUFLLE1BQU07QUFDekIsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLE1BQU0sSUFBSSxLQUFLLENBQUM7QUFDdkMsU0FBSyxPQUFPLEtBQUs7QUFDakIsV0FBTyxFQUFFLE9BQU8sV0FBVyxLQUFLLEdBQUcsS0FBSyxNQUFNLFFBQVEsR0FBRyxJQUFJLElBQUksSUFBSSxNQUFNLElBQUksQ0FBQyxFQUFFO0FBQUEsRUFDcEY7QUFBQSxFQUVBLEtBQUssT0FBZ0IsS0FBcUI7QUFDeEMsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsR0FBRyxFQUFFLElBQUksS0FBSyxRQUFRLE9BQU8sSUFBSSxDQUFDLEVBQUUsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUFBLEVBQ25HO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsUUFBSSxLQUFLLElBQUssTUFBSyxPQUFPLEtBQUssUUFBUSxDQUFDO0FBQUEsRUFDMUM7QUFBQSxFQUVBLFVBQW1CO0FBQ2pCLFdBQU8sS0FBSyxNQUFNLEVBQUUsT0FBTyxDQUFDLEVBQUUsR0FBRyxNQUFNLE9BQU8sS0FBSyxNQUFNO0FBQUEsRUFDM0Q7QUFBQSxFQUVBLFFBQWlCO0FBQ2YsUUFBSTtBQUNGLGFBQU8sS0FBSyxNQUFNLEtBQUssVUFBVSxRQUFRLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRSxPQUFPLE9BQU87QUFBQSxJQUMxRSxRQUFRO0FBQ04sYUFBTyxDQUFDO0FBQUEsSUFDVjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLE9BQU8sT0FBc0I7QUFDM0IsUUFBSTtBQUNGLFVBQUksTUFBTSxPQUFRLE1BQUssVUFBVSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsVUFDbkUsTUFBSyxVQUFVLFdBQVcsS0FBSyxHQUFHO0FBQUEsSUFDekMsUUFBUTtBQUFBLElBRVI7QUFBQSxFQUNGO0FBQ0Y7OztBQzNDQSxlQUFzQixTQUFZLE9BQTZCO0FBQzdELFNBQU8sT0FBTyxVQUFVLGFBQWEsTUFBTyxNQUErQixJQUFJO0FBQ2pGO0FBR08sU0FBUyxRQUFRLEtBQWEsT0FBMkIsU0FBZ0U7QUFDOUgsTUFBSSxPQUFPLElBQUksU0FBUyxHQUFHLElBQUksTUFBTTtBQUNyQyxRQUFNLE1BQU0sQ0FBQyxNQUFjLFVBQXdCO0FBQ2pELFdBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLG1CQUFtQixLQUFLLENBQUM7QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFFBQVEsV0FBVyxNQUFPLEtBQUksVUFBVSxHQUFHO0FBQy9DLE1BQUksUUFBUSxRQUFRLE1BQU8sS0FBSSxPQUFPLEdBQUc7QUFDekMsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDckQsTUFBSSxRQUFRLFlBQVksV0FBWSxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsVUFBVSxLQUFLLEVBQUU7QUFDL0UsTUFBSSxTQUFTLEtBQUs7QUFDbEIsU0FBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDOUI7OztBQ3hCQSxJQUFNLGFBQWE7QUFFbkIsSUFBTSxjQUFjO0FBRXBCLElBQU0sWUFBWTtBQUVsQixJQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sSUFBSSxNQUFxQixHQUFHLEtBQUssSUFBSSxHQUFHO0FBRXpELElBQU0sUUFBTixNQUFlO0FBQUE7QUFBQSxFQUVwQixVQUFVO0FBQUEsRUFDRCxRQUFRLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUV6QyxTQUFnQyxDQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFNBQTZCLEtBQTRDO0FBQ25GLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLENBQUM7QUFBQSxFQUNqRTtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxLQUFLLFdBQVcsS0FBSztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFlBQXFCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQSxFQUVBLFFBQVEsUUFBdUI7QUFDN0IsZUFBV0MsVUFBUyxPQUFRLE1BQUssS0FBS0EsT0FBTSxPQUFPLEVBQUUsS0FBS0E7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLENBQUM7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxNQUFlO0FBQ2IsVUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFVBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFJLFFBQVE7QUFDWixlQUFXQSxVQUFTLEtBQUssVUFBVSxHQUFHO0FBQ3BDLGVBQVMsS0FBSyxVQUFVQSxNQUFLLEVBQUUsU0FBUztBQUN4QyxZQUFNLE9BQU8sTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNsRCxVQUFJLEtBQU0sT0FBTSxLQUFLQSxNQUFLO0FBQzFCLFlBQU0sSUFBSUEsT0FBTSxXQUFXLElBQUksT0FBT0EsT0FBTSxNQUFNLEVBQUU7QUFBQSxJQUN0RDtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBS0EsUUFBYyxPQUFpQjtBQUNsQyxVQUFNLE1BQU0sS0FBSyxLQUFLQSxPQUFNLE9BQU87QUFDbkMsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVVBLE9BQU0sU0FBU0EsT0FBTSxPQUFPLEdBQUcsSUFBSztBQUMzRCxVQUFNLE1BQU0sTUFBTUEsTUFBSztBQUN2QixRQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU8sS0FBSSxLQUFLLElBQUksS0FBSyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxDQUFDO0FBQ2pFLFdBQU8sSUFBSTtBQUNYLFFBQUksQ0FBQyxLQUFLLFFBQVMsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUNwQztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQTJCO0FBQ2pDLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLG9CQUFJLElBQW9CO0FBQzdELFNBQUssVUFBVTtBQUNmLGVBQVcsU0FBUyxTQUFTO0FBQzNCLFlBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLFVBQUksTUFBTSxXQUFXLE9BQU87QUFDMUIsWUFBSSxPQUFPO0FBQ1gsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQixPQUFPO0FBQ0wsY0FBTSxFQUFFLFVBQVUsR0FBR0EsT0FBTSxJQUFJO0FBQy9CLGFBQUssVUFBVSxLQUFLQSxRQUFPLGFBQWEsTUFBTSxNQUFNLElBQUksTUFBTSxXQUFXLEVBQUUsS0FBSyxDQUFDO0FBQUEsTUFDbkY7QUFBQSxJQUNGO0FBQ0EsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxPQUFPLEdBQUc7QUFBQSxFQUN4RDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsU0FBSyxVQUFVO0FBQ2YsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxXQUFLLE9BQU8sR0FBRztBQUNmLFVBQUksSUFBSSxLQUFLLE9BQU8sR0FBRztBQUNyQixhQUFLLEtBQUssV0FBVyxNQUFTO0FBQzlCLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEI7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFNBQUssU0FBUyxDQUFDO0FBQ2YsU0FBSyxVQUFVO0FBQ2YsZUFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxRQUFRLEdBQUc7QUFBQSxFQUN6RDtBQUFBLEVBRUEsVUFBVSxLQUFhLFFBQWUsVUFBbUIsT0FBcUI7QUFDNUUsVUFBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFFBQUksTUFBTSxHQUFHLFVBQVUsT0FBTyxPQUFPO0FBR25DLFlBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxNQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLE9BQU8sR0FBRyxTQUFTLE9BQU87QUFDdEcsVUFBSSxNQUFPO0FBQUEsSUFDYjtBQUNBLFFBQUksQ0FBQyxZQUFZLFFBQVEsRUFBRyxNQUFLLEtBQUssT0FBTyxPQUFPO0FBQ3BELFNBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQW1CO0FBQ3hCLGVBQVM7QUFFUCxZQUFNLE9BQU8sSUFBSSxLQUNiLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUUsQ0FBQyxDQUFDLElBQ3RELENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUFNQSxPQUFNLFFBQVEsQ0FBQztBQUM5RCxVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsVUFBTSxPQUFPLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQXdCQSxPQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzNFLFVBQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDakcsZUFBVyxPQUFPLE1BQU07QUFDdEIsWUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLElBQUk7QUFDM0IsWUFBTSxVQUFVLENBQUMsU0FBUyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQzdFLFVBQUksUUFBUyxNQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsSUFDbEM7QUFBQSxFQUNGO0FBQUEsRUFFQSxNQUFNLEtBQWEsRUFBRSxPQUFBQSxRQUFPLE1BQU0sR0FBa0I7QUFDbEQsUUFBSSxLQUFLLE9BQU8sTUFBTUEsTUFBSyxDQUFDO0FBQzVCLFFBQUksS0FBS0E7QUFDVCxRQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsUUFBSSxDQUFDLEtBQUs7QUFDUixVQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLFlBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixXQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsVUFBSSxJQUFJLE1BQU07QUFDWixhQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBQzdMQSxJQUFNLFFBQVE7QUFDZCxJQUFNLFVBQVU7QUFDaEIsSUFBTSxrQkFBa0I7QUFHakIsU0FBUyxTQUFTLFFBQVEsSUFBd0I7QUFDdkQsTUFBSTtBQUNGLFVBQU0sVUFBVSxNQUFNLE1BQU0sR0FBRyxFQUFFLENBQUMsRUFBRyxRQUFRLE1BQU0sR0FBRyxFQUFFLFFBQVEsTUFBTSxHQUFHO0FBQ3pFLFdBQU8sT0FBTyxRQUFRLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxDQUFDLEVBQUcsR0FBRyxLQUFLO0FBQUEsRUFDNUQsUUFBUTtBQUNOLFdBQU87QUFBQSxFQUNUO0FBQ0Y7QUFHTyxTQUFTLFFBQVEsS0FBYSxLQUFxQjtBQUN4RCxRQUFNLE9BQU8sTUFBTSxNQUFPO0FBQzFCLFNBQU8sT0FBTyxJQUFJLEtBQUssSUFBSSxTQUFTLE9BQU8sS0FBSyxJQUFJLE9BQU8sT0FBTyxDQUFDLENBQUMsSUFBSTtBQUMxRTtBQWVPLElBQU0sVUFBTixNQUFjO0FBQUEsRUFDVjtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFFVCxZQUFZLE9BQXFCO0FBQy9CLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBaUM7QUFDckMsU0FBSyxLQUFLLHlCQUF5QjtBQUNuQyxTQUFLLFVBQVUsU0FBUyxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxTQUF1QjtBQUMxQixTQUFLLFNBQVM7QUFDZCxTQUFLLFVBQVUsRUFBRSxRQUFRLENBQUM7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxNQUFNLFFBQXlCO0FBQzdCLFVBQU0sRUFBRSxhQUFhLFFBQVEsS0FBSyxJQUFJLEtBQUs7QUFDM0MsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLE1BQU07QUFDdEMsU0FBSyxVQUFVLEVBQUUsU0FBUyw0QkFBNEIsQ0FBQztBQUN2RCxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEtBQU0sS0FBSyxNQUFNLE9BQU87QUFDOUIsWUFBTSxTQUFTLFlBQVksTUFBTSxpQkFBaUIsTUFBTSxLQUFLLFVBQVUsRUFBRSxTQUFTLFlBQVksQ0FBQyxDQUFDO0FBQ2hHLFdBQUssVUFBVSxDQUFDLEVBQUUsWUFBWSxLQUFLLFFBQVEsTUFBTTtBQUMvQyxhQUFLLFVBQVU7QUFDZixlQUFPO0FBQ1AsWUFBSSxPQUFPLFFBQVEsVUFBVTtBQUMzQixlQUFLLFVBQVUsR0FBRztBQUNsQixrQkFBUSxHQUFHO0FBQUEsUUFDYixNQUFPLFFBQU8sSUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxNQUMxQztBQUNBLFdBQUssS0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFFBQUksQ0FBQyxLQUFLLFdBQVksTUFBTSxTQUFTLFVBQVUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFNLFFBQU87QUFFdkYsU0FBSyxTQUFTLE1BQU0sU0FBUyxVQUFVLENBQUMsdUJBQXVCLFVBQVUsRUFBRSxTQUFTLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDdEcsU0FBSyxRQUFRLEtBQUs7QUFDbEIsUUFBSSxDQUFDLEtBQUssT0FBUSxNQUFLLE9BQU8sUUFBUTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBVSxLQUErQjtBQUN2QyxVQUFNLEVBQUUsV0FBVyxZQUFZLElBQUksS0FBSztBQUN4QyxTQUFLLFNBQVM7QUFDZCxRQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQVE7QUFDeEMsU0FBSyxTQUFTLFlBQVksTUFBTSxRQUFRLEtBQUssWUFBWSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBRXJFLFdBQUssTUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQUEsSUFDOUMsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDN0ZPLElBQU0sYUFBYSxLQUFLO0FBQy9CLElBQU1DLG1CQUFrQjtBQUV4QixJQUFNLFNBQVM7QUFHUixJQUFNLGdCQUFOLGNBQTRCLE1BQU07QUFBQSxFQUNyQixPQUFPO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVksT0FBZ0IsSUFBcUI7QUFDL0MsVUFBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQzNCLFNBQUssT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUM3QixTQUFLLEtBQUs7QUFDVixTQUFLLFFBQVE7QUFBQSxFQUNmO0FBQ0Y7QUFRTyxTQUFTLE1BQU0sTUFBd0I7QUFDNUMsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxRQUFRLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxFQUFFO0FBQzdDLE1BQUksUUFBUSxZQUFZO0FBQ3RCLFVBQU0sSUFBSSxXQUFXLGlCQUFpQixLQUFLLDZCQUE2QixVQUFVLHFCQUFxQjtBQUFBLEVBQ3pHO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTTtBQUN2QjtBQVlPLElBQU0sU0FBTixNQUFhO0FBQUEsRUFDVDtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxTQUFpQixDQUFDO0FBQUE7QUFBQSxFQUVsQjtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFQSxZQUFZLGFBQTBCLFFBQXNCLFFBQWdDO0FBQzFGLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVU7QUFDZixTQUFLLFVBQVU7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQXFCO0FBQzVCLFdBQU8sS0FBSyxXQUFXO0FBQUEsRUFDekI7QUFBQSxFQUVBLEtBQUssTUFBOEI7QUFDakMsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxFQUFFLElBQUksS0FBSyxJQUFJLFNBQVMsTUFBTSxLQUFLLE9BQU87QUFDaEQsV0FBSyxPQUFPLEtBQUssRUFBRSxJQUFJLEdBQUcsTUFBTSxJQUFJLEdBQUcsU0FBUyxRQUFRLE1BQU0sT0FBTyxVQUFVLEVBQUUsQ0FBQztBQUNsRixXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxDQUFDO0FBQ3BELFFBQUksQ0FBQyxRQUFRLENBQUMsUUFBUSxLQUFLLFVBQVUsS0FBSyxPQUFRO0FBQ2xELFNBQUssT0FBTztBQUNaLFNBQUssU0FBUztBQUNkLFNBQUssS0FBSyxLQUFLLElBQUk7QUFDbkIsUUFBSSxLQUFLLEtBQU0sTUFBSyxRQUFRQSxnQkFBZTtBQUFBLFFBQ3RDLE1BQUssWUFBWSxJQUFJO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFFMUIsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxZQUFhLFFBQU87QUFDekQsU0FBSyxPQUFPLE1BQU07QUFDbEIsUUFBSSxNQUFNLFNBQVMsUUFBUyxNQUFLLE9BQU8sSUFBSSxjQUFjLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFBQSxRQUNwRSxNQUFLLFFBQVE7QUFDbEIsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsZ0JBQXNCO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUMxQixRQUFJLFFBQVEsS0FBSyxPQUFRLE1BQUssUUFBUSxRQUFRLEtBQUssWUFBWSxLQUFLLGFBQWEsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUM1RjtBQUFBO0FBQUEsRUFHQSxTQUFTLElBQWtCO0FBQ3pCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLE1BQU07QUFDOUMsV0FBSyxTQUFTO0FBQ2QsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsS0FBSyxNQUFrQjtBQUNyQixRQUFJLEtBQUssU0FBUyxJQUFJLEVBQUcsTUFBSyxPQUFPO0FBQUEsRUFDdkM7QUFBQTtBQUFBLEVBR0EsWUFBWSxNQUFrQjtBQUM1QixRQUFJLENBQUMsS0FBSyxTQUFTLElBQUksRUFBRztBQUMxQixTQUFLLFFBQVEsUUFBUSxNQUFNO0FBQ3pCLFVBQUksS0FBSyxlQUFnQixNQUFLLFlBQVksSUFBSTtBQUFBLFVBQ3pDLE1BQUssU0FBUyxFQUFFLGFBQWEsS0FBSyxPQUFPLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUN4RCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsTUFBTSxPQUFvQjtBQUN4QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxlQUFXLFFBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQyxFQUFHLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxJQUFZLE1BQU0sTUFBTSxLQUFLLE9BQU8sR0FBUztBQUNuRCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLE1BQU07QUFDWCxTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFDRjtBQUdBLFNBQVMsU0FBUyxNQUFlLFFBQTZEO0FBQzVGLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sU0FBUyxRQUFRLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDdkMsUUFBTSxRQUFRLFFBQVE7QUFDdEIsTUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLFVBQVUsVUFBVSxXQUFXLEVBQUUsU0FBUyxPQUFPLEtBQUssR0FBRztBQUN4RSxVQUFNLElBQUksVUFBVSxzRUFBc0U7QUFBQSxFQUM1RjtBQUNBLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxJQUFJLE9BQTBCLEtBQUs7QUFDckUsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQU0sQ0FBQztBQUNyQyxTQUFPLEVBQUUsSUFBSSxNQUFNLFNBQVMsS0FBSyxVQUFVLEVBQUUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxNQUFNLEVBQUUsU0FBUyxNQUFNLEVBQUUsR0FBRyxJQUFJLEdBQUc7QUFDbEc7OztBQ3BLQSxJQUFNLFNBQVM7QUFDZixJQUFNLFdBQVc7QUFFakIsSUFBTSxVQUFVO0FBRWhCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFFckIsSUFBTSxrQkFBa0I7QUFDeEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQVdkLElBQU0saUJBQU4sTUFBTSx3QkFBdUIsWUFBWTtBQUFBLEVBQzlDLE9BQWdCLGFBQWE7QUFBQSxFQUM3QixPQUFnQixPQUFPO0FBQUEsRUFDdkIsT0FBZ0IsVUFBVTtBQUFBLEVBQzFCLE9BQWdCLFNBQVM7QUFBQSxFQUV6QixTQUEyRDtBQUFBLEVBQzNELFlBQWlFO0FBQUEsRUFDakUsVUFBNkQ7QUFBQTtBQUFBLEVBRzdELE1BQU07QUFBQTtBQUFBLEVBRU47QUFBQSxFQUVTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFDM0IsV0FBVyxvQkFBSSxJQUFZO0FBQUEsRUFDM0IsYUFBYSxJQUFJLGdCQUFnQjtBQUFBLEVBQzFDLFNBQVM7QUFBQSxFQUNULE9BQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVTLFlBQVksb0JBQUksSUFBVTtBQUFBLEVBQ25DLFlBQVk7QUFBQSxFQUNaLFlBQVk7QUFBQSxFQUNaLFdBQVc7QUFBQSxFQUNYO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBLFdBQVc7QUFBQSxFQUVYLFlBQVksU0FBMEIsY0FBMkIsZ0JBQWdCLFFBQVEsU0FBUyxHQUFHO0FBQ25HLFVBQU07QUFDTixVQUFNLFVBQVUsTUFBYyxZQUFZLE9BQU8sRUFBRSxTQUFTLEVBQUUsRUFBRSxNQUFNLEdBQUcsQ0FBQztBQUMxRSxVQUFNLFNBQVMsTUFBYyxLQUFLLFVBQVUsRUFBRSxLQUFLO0FBQ25ELFNBQUssV0FBVztBQUNoQixTQUFLLGVBQWU7QUFDcEIsU0FBSyxVQUFVLEdBQUcsUUFBUSxDQUFDLEdBQUcsUUFBUSxDQUFDO0FBQ3ZDLFNBQUssU0FBUyxJQUFJO0FBQUEsTUFDaEIsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLO0FBQUEsTUFDOUIsQ0FBQyxZQUFZLEtBQUssTUFBTSxPQUFPLEVBQUUsUUFBUSxDQUFDO0FBQUEsSUFDNUM7QUFDQSxTQUFLLFVBQVUsSUFBSSxPQUFPLGFBQWEsUUFBUSxNQUFPLEtBQUssT0FBTyxRQUFRLEtBQUssUUFBUSxNQUFVO0FBQ2pHLFNBQUssV0FBVyxJQUFJLFFBQVE7QUFBQSxNQUMxQjtBQUFBLE1BQ0EsV0FBVyxRQUFRLFVBQVUsU0FBUyxPQUFPLFFBQVEsVUFBVTtBQUFBLE1BQy9EO0FBQUEsTUFDQSxPQUFPLE1BQU0sU0FBUyxRQUFRLEtBQUs7QUFBQSxNQUNuQyxNQUFNLENBQUMsU0FBUyxLQUFLLE9BQU8sS0FBSyxJQUFJO0FBQUEsTUFDckMsU0FBUyxNQUFNLEtBQUssUUFBUSxjQUFjLGtDQUFrQztBQUFBLElBQzlFLENBQUM7QUFDRCxTQUFLLFVBQVUsSUFBSSxPQUFPLFFBQVEsU0FBUyxLQUFLLE9BQU87QUFDdkQsU0FBSyxVQUFVO0FBQUEsTUFDYjtBQUFBLE1BQ0EsT0FBTyxLQUFLO0FBQUEsTUFDWjtBQUFBLE1BQ0EsS0FBSyxNQUFNLEtBQUs7QUFBQSxNQUNoQixTQUFTLENBQUMsTUFBTSxPQUFPLEtBQUssU0FBUyxNQUFNLEVBQUU7QUFBQSxNQUM3QyxPQUFPLENBQUMsTUFBTSxTQUFTLEtBQUssT0FBTyxNQUFNLElBQUk7QUFBQSxJQUMvQztBQUNBLFNBQUssUUFBUTtBQUNiLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUVBLElBQUksYUFBcUI7QUFDdkIsUUFBSSxLQUFLLE9BQVEsUUFBTyxnQkFBZTtBQUN2QyxXQUFPLEtBQUssT0FBTyxTQUFTLGdCQUFlLE9BQU8sZ0JBQWU7QUFBQSxFQUNuRTtBQUFBO0FBQUEsRUFHQSxJQUFJLGlCQUF5QjtBQUMzQixXQUFPLEtBQUssUUFBUSxrQkFBa0IsS0FBSyxPQUFPLGtCQUFrQjtBQUFBLEVBQ3RFO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLEtBQUssTUFBc0M7QUFDekMsV0FBTyxLQUFLLFNBQVMsUUFBUSxPQUFPLElBQUksTUFBTSxLQUFLLE1BQU0sQ0FBQyxJQUFJLEtBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxFQUN0RjtBQUFBO0FBQUEsRUFHQSxhQUFhLE1BQXdCO0FBQ25DLFVBQU0sRUFBRSxLQUFLLElBQUksTUFBTSxJQUFJO0FBQzNCLFVBQU0sT0FBTyxLQUFLLE9BQU8sVUFBVSxDQUFDLEtBQUssUUFBUTtBQUNqRCxRQUFJLEtBQU0sTUFBSyxPQUFPLEtBQUssSUFBSTtBQUMvQixXQUFPLENBQUMsQ0FBQztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsUUFBeUI7QUFDdkIsV0FBTyxLQUFLLFNBQVMsTUFBTTtBQUFBLEVBQzdCO0FBQUEsRUFFQSxNQUFNLE9BQU8sS0FBTSxTQUFTLElBQVU7QUFDcEMsU0FBSyxPQUFPLEtBQUssTUFBTSxNQUFNO0FBQzdCLFNBQUssUUFBUSxFQUFFLE1BQU0sUUFBUSxVQUFVLEtBQUssR0FBRyxtQkFBbUI7QUFBQSxFQUNwRTtBQUFBO0FBQUE7QUFBQSxFQUtBLE1BQU0sTUFBTSxPQUE2QjtBQUN2QyxVQUFNLFVBQVUsRUFBRSxLQUFLO0FBQ3ZCLFVBQU0sU0FBUyxNQUFlLENBQUMsQ0FBQyxLQUFLLFVBQVUsWUFBWSxLQUFLLFlBQVksVUFBVSxLQUFLO0FBQzNGLFFBQUk7QUFDRixZQUFNLEVBQUUsS0FBSyxNQUFNLElBQUksS0FBSztBQUM1QixZQUFNLENBQUMsTUFBTSxNQUFNLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLEdBQUcsR0FBRyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLFVBQUksT0FBTyxFQUFHO0FBQ2QsV0FBSyxTQUFTLElBQUk7QUFDbEIsWUFBTSxFQUFFLEtBQUssTUFBTSxVQUFVLElBQUksUUFBUSxNQUFNLFFBQVEsS0FBSyxRQUFRO0FBQ3BFLFlBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxjQUFjLEtBQUssUUFBUSxLQUFLLGFBQWEsS0FBSyxNQUFNLFNBQVMsR0FBRyxNQUFNO0FBQ3JHLFdBQUssT0FBTyxLQUFLLFNBQVMsUUFBUTtBQUNsQyxVQUFJLE1BQU8sTUFBSyxRQUFRO0FBQUEsVUFDbkIsTUFBSyxRQUFRO0FBQUEsSUFDcEIsU0FBUyxPQUFPO0FBQ2QsVUFBSSxPQUFPLEVBQUc7QUFDZCxVQUFJLE1BQU8sTUFBSyxjQUFjLEtBQUs7QUFBQSxVQUM5QixNQUFLLFFBQVEsTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDeEM7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFNBQVMsS0FBbUI7QUFDMUIsU0FBSyxNQUFNLElBQUksUUFBUSx1QkFBdUIsSUFBSTtBQUNsRCxRQUFJLEtBQUssUUFBUSxJQUFLO0FBQ3RCLFNBQUssUUFBUSxNQUFNLFlBQVksS0FBSyxHQUFHO0FBQ3ZDLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSztBQUN6QyxTQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3pCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFnQjtBQUN0QixVQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxRQUFJLEtBQUssYUFBYSxhQUFhO0FBQ2pDLFdBQUssUUFBUSxLQUFLLHVCQUF1QixXQUFXLFdBQVc7QUFDL0Q7QUFBQSxJQUNGO0FBQ0EsVUFBTSxRQUFRLFFBQVEsS0FBSyxhQUFhLEtBQUssYUFBYSxPQUFPLENBQUM7QUFDbEUsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNoRSxTQUFLLE1BQU0sYUFBYSxFQUFFLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxFQUMzQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUztBQUNkLFNBQUssTUFBTTtBQUFBLEVBQ2I7QUFBQSxFQUVBLGNBQWMsT0FBbUI7QUFDL0IsU0FBSyxRQUFRO0FBQ2IsVUFBTSxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFBQSxFQUN6RDtBQUFBO0FBQUEsRUFHQSxNQUFNLGNBQWMsRUFBRSxNQUFNLEdBQVMsS0FBeUI7QUFDNUQsUUFBSSxDQUFFLE1BQU0sS0FBSyxhQUFhLFVBQVUsS0FBSyxHQUFHLEVBQUk7QUFDcEQsU0FBSyxXQUFXLFVBQVUsS0FBSyxnQkFBZ0IsS0FBSyxXQUFXLElBQUk7QUFDbkUsU0FBSyxnQkFBZ0I7QUFDckIsUUFBSSxLQUFLLFlBQVksU0FBVSxNQUFLLFFBQVEsS0FBSywyREFBMkQ7QUFBQSxFQUM5RztBQUFBLEVBRUEsVUFBZ0I7QUFDZCxVQUFNLFNBQVMsQ0FBQyxNQUFjLFFBQzVCLEtBQUssYUFBYSxLQUFLLG1CQUFtQixNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssV0FBVyxPQUFPLENBQUM7QUFDekYsV0FBTyxVQUFVLE1BQU0sS0FBSyxVQUFVLEtBQUssT0FBTyxDQUFDO0FBQ25ELFdBQU8sWUFBWSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3JDLFdBQU8sWUFBWSxNQUFNLEtBQUssUUFBUSxRQUFRLENBQUM7QUFBQSxFQUNqRDtBQUFBLEVBRUEsUUFBYztBQUNaLFNBQUssUUFBUSxLQUFLLEtBQUssT0FBTyxVQUFVLEdBQUcsS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBSVMsU0FBb0I7QUFBQSxJQUMzQixRQUFRLENBQUMsU0FBUztBQUNoQixXQUFLLFNBQVMsSUFBSSxPQUFPLE1BQU0sS0FBSyxPQUFPO0FBQzNDLFVBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxLQUFLLElBQUk7QUFDdkMsWUFBTSxVQUFVLEtBQUssU0FBUyxXQUFXO0FBQ3pDLFVBQUksU0FBUztBQUNYLGFBQUssT0FBTyxJQUFJO0FBQ2hCLGFBQUssTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLElBQUksQ0FBQztBQUFBLE1BQ2xEO0FBQ0EsVUFBSSxTQUFTLEtBQUssT0FBTztBQUN2QixhQUFLLE1BQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxVQUFVLENBQUM7QUFDNUMsYUFBSyxZQUFZO0FBQUEsTUFDbkI7QUFDQSxVQUFJLENBQUMsU0FBUztBQUNaLGFBQUssUUFBUTtBQUNiLGFBQUssU0FBUyxJQUFJO0FBQUEsTUFDcEI7QUFBQSxJQUNGO0FBQUEsSUFFQSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQ3JCLFlBQU0sUUFBZSxLQUFLLElBQUk7QUFDOUIsVUFBSSxDQUFDLEtBQUssUUFBUSxNQUFNLEtBQUssRUFBRyxNQUFLLE1BQU0sTUFBTSxLQUFLO0FBQ3RELFdBQUssT0FBTztBQUFBLElBQ2Q7QUFBQSxJQUVBLE9BQU8sQ0FBQyxNQUFNLFFBQVE7QUFDcEIsWUFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEtBQUssS0FBSztBQUM1QyxXQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLFVBQUksU0FBUyxLQUFNLE1BQUssY0FBYyxJQUFLO0FBQUEsZUFDbEMsU0FBUyxRQUFRLEtBQU0sTUFBSyxLQUFLLElBQUk7QUFBQSxlQUNyQyxTQUFTLEtBQU0sTUFBSyxNQUFNLE1BQU0sR0FBRztBQUM1QyxXQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsSUFDeEI7QUFBQSxJQUVBLE1BQU0sQ0FBQyxNQUFNLFVBQVU7QUFDckIsV0FBSyxPQUFPO0FBQ1osVUFBSSxLQUFLLFFBQVEsT0FBUTtBQUN6QixXQUFLLE9BQU87QUFDWixZQUFNLE9BQU8sUUFBUSxvQkFBb0IsS0FBSyxTQUFTLEtBQUssU0FBUyxDQUFDLEtBQUs7QUFDM0UsVUFBSSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQU0sTUFBSyxRQUFRLElBQUk7QUFBQSxVQUM1QyxNQUFLLEtBQUssaUJBQWlCO0FBQUEsSUFDbEM7QUFBQSxJQUVBLE1BQU0sQ0FBQyxTQUFTO0FBQ2QsVUFBSSxTQUFTLEtBQUssU0FBUyxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sSUFBSTtBQUFBLElBQ3pEO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQWtCO0FBQ3JCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFFBQUksQ0FBQyxLQUFLLE9BQVE7QUFDbEIsU0FBSyxXQUFXO0FBQ2hCLFNBQUssT0FBTyxNQUFNO0FBQ2xCLFNBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixTQUFLLE1BQU0sUUFBUSxNQUFPLEtBQUssWUFBWSxDQUFFO0FBQUEsRUFDL0M7QUFBQSxFQUVBLE1BQU0sTUFBWSxLQUFnQjtBQUNoQyxTQUFLLFFBQVE7QUFDYixTQUFLO0FBQ0wsUUFBSSxDQUFDLEtBQUssVUFBVSxJQUFJLE9BQU8sSUFBTSxNQUFLLEtBQUssY0FBYyxNQUFNLEdBQUc7QUFDdEUsU0FBSyxRQUFRLEdBQUc7QUFBQSxFQUNsQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQVksY0FBNkI7QUFDaEQsUUFBSSxnQkFBZ0IsQ0FBQyxLQUFLLEtBQUssU0FBUyxZQUFZLEdBQUc7QUFDckQsV0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sWUFBWSxFQUFFLE1BQU0sQ0FBQyxPQUFPO0FBQUEsSUFDekQ7QUFDQSxRQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssU0FBUyxJQUFJO0FBQzNDLFNBQUssT0FBTyxJQUFJO0FBQ2hCLFFBQUksZ0JBQWdCLFNBQVMsS0FBSyxNQUFPLE1BQUssTUFBTSxXQUFXLEVBQUUsYUFBYSxDQUFDO0FBQUEsRUFDakY7QUFBQSxFQUVBLE9BQU8sTUFBWSxNQUFxQjtBQUN0QyxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsVUFBVSwwQkFBMEIsT0FBTyxLQUFLLDJCQUEyQixFQUFFO0FBQzFGLFFBQUksQ0FBQyxLQUFLLEtBQU0sTUFBSyxRQUFRLFlBQVksSUFBSTtBQUM3QyxTQUFLLFNBQVMsSUFBSTtBQUNsQixRQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssT0FBTyxRQUFRO0FBQUEsRUFDL0M7QUFBQSxFQUVBLE9BQU8sTUFBa0I7QUFDdkIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRLEtBQUs7QUFBQSxFQUNwQjtBQUFBO0FBQUEsRUFHQSxTQUFTLE1BQWtCO0FBQ3pCLFVBQU0sTUFBTSxLQUFLO0FBQ2pCLFNBQUssUUFBUTtBQUNiLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixRQUFJLFdBQVc7QUFDZixRQUFJLFFBQVEsS0FBSztBQUNqQixTQUFLLFVBQVUsSUFBSSxHQUFHO0FBQ3RCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLGVBQVcsUUFBUSxLQUFLLFdBQVc7QUFDakMsVUFBSSxLQUFLLGFBQWEsS0FBSyxRQUFRLFNBQVMsSUFBSSxFQUFHO0FBQ25ELFdBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsV0FBSyxLQUFLLEdBQUk7QUFBQSxJQUNoQjtBQUFBLEVBQ0Y7QUFBQTtBQUFBO0FBQUEsRUFLQSxRQUFRLE1BQVksRUFBRSxNQUFNLFNBQUFDLFNBQVEsR0FBbUI7QUFDckQsVUFBTSxTQUFTLEtBQUs7QUFDcEIsWUFBUUEsU0FBUSxNQUFNO0FBQUEsTUFDcEIsS0FBSztBQUNILGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxZQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsTUFBTSxRQUFRQSxTQUFRLE1BQU0sRUFBRyxRQUFPO0FBQzNELG1CQUFXLFVBQWlCLFlBQVksSUFBSSxFQUFHLE1BQUssTUFBTSxNQUFhLEtBQUssTUFBTSxDQUFDO0FBQ25GLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxZQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsTUFBTSxRQUFRQSxTQUFRLElBQUksRUFBRyxRQUFPO0FBQ3pELGVBQU8sUUFBUUEsUUFBTztBQUN0QixlQUFPO0FBQUEsTUFDVCxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsU0FBU0EsUUFBTztBQUFBLE1BQ3ZDLEtBQUs7QUFDSCxlQUFPLEtBQUssY0FBYyxNQUFNQSxRQUFPO0FBQUEsTUFDekMsS0FBSztBQUNILGVBQU8sS0FBSyxTQUFTLE1BQU1BLFFBQU87QUFBQSxJQUN0QztBQUNBLFFBQUksQ0FBUSxlQUFlQSxRQUFPLEVBQUcsUUFBTztBQUM1QyxTQUFLLFFBQVEsY0FBYztBQUMzQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsY0FBYyxNQUFZLE9BQXlCO0FBQ2pELFVBQU0sS0FBSyxNQUFNO0FBQ2pCLFFBQUksT0FBTyxVQUFhLENBQUMsS0FBSyxLQUFNLFFBQU87QUFFM0MsZUFBV0MsVUFBZ0IsV0FBVyxNQUFNLFFBQVEsRUFBRyxNQUFLLE9BQU8sS0FBS0EsTUFBSztBQUM3RSxTQUFLLFFBQVEsS0FBSztBQUNsQixVQUFNLFVBQVUsS0FBSyxRQUFRLFNBQVMsS0FBSyxLQUFLLEtBQUssU0FBUyxTQUFTLEtBQUs7QUFDNUUsV0FBTyxXQUFXLE9BQU8sRUFBRSxFQUFFLFdBQVcsS0FBSyxPQUFPO0FBQUEsRUFDdEQ7QUFBQSxFQUVBLFNBQVMsTUFBWSxPQUF5QjtBQUM1QyxVQUFNLEVBQUUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFJO0FBQ3ZDLFFBQUksU0FBUyxnQkFBZ0I7QUFDM0IsV0FBSyxRQUFRLFNBQVMsT0FBTyxJQUFJLEtBQUssWUFBWTtBQUNsRCxhQUFPO0FBQUEsSUFDVDtBQUNBLFNBQUssU0FBUyxtQkFBbUIsU0FBUyx5QkFBeUIsTUFBTSxZQUFZO0FBQ25GLFdBQUssSUFBSSxNQUFNLElBQUksQ0FBQztBQUNwQixhQUFPO0FBQUEsSUFDVDtBQUNBLFdBQU8sS0FBSyxPQUFRLE1BQU0sS0FBSyxLQUFLLEtBQUssU0FBUyxTQUFTLEtBQUssS0FBSyxLQUFLLFFBQVEsU0FBUyxLQUFLO0FBQUEsRUFDbEc7QUFBQSxFQUVBLE1BQU0sTUFBWSxPQUFvQjtBQUNwQyxVQUFNLFNBQVMsTUFBTSxRQUFRO0FBQzdCLFVBQU1BLFNBQVEsQ0FBQyxLQUFLLFNBQWdCLFVBQVUsTUFBTTtBQUNwRCxRQUFJQSxRQUFPO0FBQ1QsV0FBSyxPQUFPLEtBQUtBLFFBQU8sS0FBSztBQUM3QixXQUFLLFFBQVEsS0FBSztBQUNsQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFNBQWdCLFdBQVcsTUFBTTtBQUN2QyxRQUFJLE9BQVEsTUFBSyxTQUFTO0FBRTFCLFFBQUksU0FBUyxDQUFDLEtBQUssWUFBWSxNQUFNLElBQUksQ0FBQyxLQUFLLFNBQVUsTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUM5RTtBQUFBO0FBQUEsRUFHQSxZQUFZLFFBQXlCO0FBQ25DLFFBQUksQ0FBQyxLQUFLLFNBQVMsQ0FBQyxLQUFLLFVBQVUsS0FBTSxRQUFPO0FBQ2hELFVBQU0sUUFBUSxLQUFLLFNBQVMsSUFBSSxNQUFNO0FBQ3RDLFFBQUksS0FBSyxTQUFTLFFBQVEsYUFBYyxNQUFLLFNBQVMsTUFBTTtBQUM1RCxTQUFLLFNBQVMsSUFBSSxNQUFNO0FBQ3hCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUlBLFNBQVMsRUFBRSxNQUFNLEtBQUssR0FBZ0I7QUFDcEMsU0FBSyxNQUFNLFdBQVcsRUFBRSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQUEsRUFDNUM7QUFBQSxFQUVBLFFBQVEsTUFBNEIsU0FBdUI7QUFDekQsUUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJLEVBQUc7QUFDN0IsU0FBSyxTQUFTLElBQUksSUFBSTtBQUN0QixRQUFJLEtBQUssTUFBTSxVQUFVLEVBQUUsTUFBTSxRQUFRLENBQUMsRUFBRyxTQUFRLEtBQUssb0JBQW9CLE9BQU8sRUFBRTtBQUFBLEVBQ3pGO0FBQUEsRUFFQSxNQUFzQyxNQUFTLFFBQXVEO0FBQ3BHLFFBQUksS0FBSyxVQUFVLFNBQVMsUUFBUyxRQUFPO0FBQzVDLFVBQU0sUUFBUSxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLE1BQU07QUFDekUsSUFBQyxLQUFLLEtBQUssSUFBSSxFQUFjLElBQW9ELEtBQUs7QUFDdEYsV0FBTyxLQUFLLGNBQWMsS0FBSztBQUFBLEVBQ2pDO0FBQUEsRUFFQSxRQUFRLEtBQVUsUUFBc0I7QUFDdEMsUUFBSSxLQUFLLE9BQVE7QUFDakIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxXQUFXLE1BQU07QUFDdEIsZUFBVyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFHLE9BQU0sS0FBSyxLQUFNLElBQUksTUFBTTtBQUMzRixTQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLFNBQUssUUFBUSxNQUFNLElBQUksTUFBTSxNQUFNLENBQUM7QUFDcEMsU0FBSyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQUEsRUFDOUQ7QUFDRjs7O0FDcGJPLElBQU0sV0FBTixNQUErQjtBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQWlDO0FBQUEsRUFDakMsWUFBMkQ7QUFBQSxFQUMzRCxVQUE0RjtBQUFBLEVBQzVGLFVBQWtDO0FBQUEsRUFDekIsT0FBaUIsQ0FBQztBQUFBLEVBQzNCO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksS0FBYSxXQUFxQjtBQUM1QyxTQUFLLE1BQU07QUFDWCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixTQUFLLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLE1BQU0sTUFBcUI7QUFDekIsU0FBSyxhQUFhLEtBQUssU0FBUyxLQUFLLGFBQWE7QUFDbEQsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFTO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFBQSxFQUMxRDtBQUFBLEVBRUEsT0FBYTtBQUNYLFdBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLE9BQXNCO0FBQ3hCLFNBQUssWUFBWSxFQUFFLE1BQU0sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUFBLEVBRUEsSUFBSSxPQUFPLE1BQU0sU0FBUyxJQUFVO0FBQ2xDLFNBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLEtBQUssY0FBYztBQUFBLEVBQzVCO0FBQ0Y7QUFPTyxJQUFNLFFBQU4sTUFBbUM7QUFBQTtBQUFBLEVBRXhDLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLGdCQUFnQjtBQUFBLEVBQ1AsUUFBb0IsQ0FBQztBQUFBLEVBQ3JCLE9BQU8sSUFBSSxZQUFZO0FBQUEsRUFDaEMsVUFBVSxvQkFBSSxJQUFXO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBRVQsTUFBTSxNQUFjLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFFckMsU0FBUyxNQUFjO0FBRXJCLFNBQUs7QUFDTCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxRQUFRLENBQUMsSUFBWSxRQUErQjtBQUNsRCxVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDMUMsU0FBSyxRQUFRLElBQUksS0FBSztBQUN0QixXQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxPQUFPLENBQUMsS0FBYSxjQUE4QjtBQUNqRCxVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssU0FBUztBQUN4QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFlBQThCLEtBQUs7QUFBQTtBQUFBLEVBRy9DLE1BQU0sU0FBd0I7QUFDNUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUssT0FBTSxRQUFRLFFBQVE7QUFBQSxFQUNyRDtBQUFBLEVBRUEsTUFBTSxLQUFLLElBQTJCO0FBQ3BDLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsZUFBUztBQUNQLFlBQU0sS0FBSyxPQUFPO0FBQ2xCLFlBQU0sTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDO0FBQ2hHLFVBQUksQ0FBQyxJQUFLO0FBQ1YsV0FBSyxRQUFRLE9BQU8sR0FBRztBQUN2QixXQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEVBQUU7QUFDMUMsVUFBSSxJQUFJO0FBQUEsSUFDVjtBQUNBLFNBQUssU0FBUztBQUNkLFVBQU0sS0FBSyxPQUFPO0FBQUEsRUFDcEI7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDekI7QUFDRjtBQUdPLElBQU0sUUFBTixNQUFNLE9BQU07QUFBQSxFQUNSLFFBQVEsSUFBSSxNQUFNO0FBQUEsRUFDbEIsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCLE9BQXlCLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBRVQsWUFBWSxVQUFvQyxDQUFDLEdBQUdDLFNBQVEsSUFBSSxNQUFNLEdBQUc7QUFDdkUsU0FBSyxRQUFRQTtBQUNiLFNBQUssU0FBUyxJQUFJLGVBQWUsRUFBRSxLQUFLLCtCQUErQixPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUdBLE1BQUs7QUFDdkcsU0FBSyxPQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRixlQUFXLFFBQVEsQ0FBQyxRQUFRLFdBQVcsYUFBYSxPQUFPLFVBQVUsT0FBTyxHQUFZO0FBQ3RGLFdBQUssT0FBTyxpQkFBaUIsTUFBTSxDQUFDLFVBQVU7QUFDNUMsY0FBTSxlQUFlO0FBQ3JCLGFBQUssS0FBSyxLQUFLLENBQUMsTUFBTSxLQUF3QixDQUFDO0FBQUEsTUFDakQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FBSyxVQUFvQyxDQUFDLEdBQUdBLFNBQVEsSUFBSSxNQUFNLEdBQW1CO0FBQzdGLFVBQU0sUUFBUSxJQUFJLE9BQU0sU0FBU0EsTUFBSztBQUN0QyxVQUFNQSxPQUFNLE9BQU87QUFDbkIsSUFBQUEsT0FBTSxLQUFLLE9BQU87QUFDbEIsSUFBQUEsT0FBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxVQUFNQSxPQUFNLE9BQU87QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsU0FBUyxNQUFzQjtBQUM3QixXQUFPLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQzNFO0FBQUE7QUFBQSxFQUdBLFVBQW9CO0FBQ2xCLFdBQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxTQUFVLEtBQUssTUFBTSxJQUFJLEVBQW9CLENBQUM7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxNQUFNLFlBQTJCO0FBQy9CLFVBQU0sS0FBSyxNQUFNLEtBQUssSUFBTTtBQUM1QixTQUFLLEtBQUssT0FBTztBQUNqQixVQUFNLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDMUI7QUFDRjtBQUVPLFNBQVMsTUFBTSxLQUFhLFNBQWtCLFFBQVEsWUFBa0I7QUFDN0UsU0FBTyxFQUFFLEdBQUksV0FBVyxFQUFFLFFBQVEsR0FBSSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRztBQUNoRztBQUdPLFNBQVMsU0FBUyxLQUFhLFNBQWtCLE9BQXNCO0FBQzVFLFNBQU8sRUFBRSxNQUFNLFdBQVcsR0FBRyxLQUFLLFVBQVUsTUFBTSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3pFO0FBRU8sU0FBUyxRQUFRLE1BQWMsZ0JBQWdCLE1BQVk7QUFDaEUsUUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsRUFBRSxVQUFVLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sUUFBUTtBQUN6RDs7O0FaeExBLElBQU0sY0FBTixNQUFNLGFBQXVDO0FBQUEsRUFDbEMsUUFBUSxvQkFBSSxJQUFvQjtBQUFBLEVBRXpDLFFBQVEsS0FBNEI7QUFDbEMsV0FBTyxLQUFLLE1BQU0sSUFBSSxHQUFHLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsUUFBUSxLQUFhLE9BQXFCO0FBQ3hDLFNBQUssTUFBTSxJQUFJLEtBQUssS0FBSztBQUFBLEVBQzNCO0FBQUEsRUFFQSxXQUFXLEtBQW1CO0FBQzVCLFNBQUssTUFBTSxPQUFPLEdBQUc7QUFBQSxFQUN2QjtBQUFBO0FBQUEsRUFHQSxPQUFvQjtBQUNsQixVQUFNLE9BQU8sSUFBSSxhQUFZO0FBQzdCLGVBQVcsQ0FBQyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU8sTUFBSyxRQUFRLEtBQUssS0FBSztBQUM5RCxXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR0EsU0FBUyxNQUFNLE1BQXFCO0FBQ2xDLFFBQU0sT0FBTyxJQUFJLE1BQU07QUFDdkIsTUFBSSxPQUFPO0FBQ1gsT0FBSyxTQUFTLE1BQU8sT0FBUSxPQUFPLE9BQVE7QUFDNUMsU0FBTztBQUNUO0FBRUEsSUFBTSxPQUFPLENBQUMsVUFBMEIsTUFBTSxNQUFNLEtBQUssY0FBYyxJQUFJLE1BQU0sVUFBVSxDQUFDO0FBRzVGLGVBQWUsT0FBTyxTQUEwQixNQUFjLEtBQWM7QUFDMUUsUUFBTSxRQUFRLElBQUksTUFBTSxFQUFFLFNBQVMsR0FBSSxPQUFPLEVBQUUsSUFBSSxFQUFHLEdBQUcsTUFBTSxJQUFJLENBQUM7QUFDckUsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEtBQUssT0FBTztBQUNsQixTQUFPLEVBQUUsT0FBTyxPQUFPLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHLElBQUk7QUFDckY7QUFFQSxLQUFLLHVDQUF1QyxZQUFZO0FBQ3RELFFBQU0sVUFBVSxJQUFJLFlBQVk7QUFDaEMsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBQ3ZELFNBQU8sS0FBSyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQzVCLE9BQUssTUFBTTtBQUNYLFFBQU0sRUFBRSxPQUFPLE9BQU8sSUFBSSxJQUFJLE1BQU0sT0FBTyxTQUFTLEdBQUc7QUFDdkQsU0FBTyxVQUFVLENBQUMsT0FBTyxHQUFHLEdBQUcsQ0FBQyxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsQ0FBQztBQUNwRCxRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sVUFBVSxRQUFRLENBQUMsU0FBUyxFQUFFLENBQUMsRUFBRSxDQUFDO0FBQ3pELFFBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLElBQUksQ0FBQztBQUN6QyxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxFQUFFLENBQUM7QUFDeEMsQ0FBQztBQUVELEtBQUssd0NBQXdDLFlBQVk7QUFDdkQsUUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUM5QyxPQUFLLE1BQU07QUFDWCxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sT0FBTyxJQUFJLFlBQVksR0FBRyxHQUFHO0FBQ3JELFNBQU8sTUFBTSxPQUFPLE1BQVM7QUFDL0IsQ0FBQztBQUVELEtBQUssMERBQTBELFlBQVk7QUFDekUsUUFBTSxVQUFVLElBQUksWUFBWTtBQUNoQyxRQUFNLFNBQVMsTUFBTSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFDdkQsU0FBTyxPQUFPLE1BQU07QUFDcEIsU0FBTyxXQUFXLE1BQU0sT0FBTyxTQUFTLEdBQUcsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUNsRSxDQUFDO0FBRUQsS0FBSyw2RUFBNkUsWUFBWTtBQUM1RixRQUFNLFVBQVUsSUFBSSxZQUFZO0FBQ2hDLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxNQUFNLEdBQUcsQ0FBQztBQUN0RCxRQUFNLFNBQVMsTUFBTSxPQUFPLFNBQVMsR0FBRztBQUN4QyxTQUFPLFVBQVUsQ0FBQyxPQUFPLE9BQU8sT0FBTyxHQUFHLEdBQUcsQ0FBQyxRQUFXLE1BQVMsR0FBRyxxQkFBcUI7QUFDMUYsU0FBTyxNQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUM7QUFDaEQsUUFBTSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUM7QUFDM0IsT0FBSyxLQUFLO0FBQ1YsT0FBSyxPQUFPLEtBQUs7QUFDakIsUUFBTSxRQUFRLENBQUMsTUFBTSxPQUFPLFNBQVMsR0FBRyxHQUFHLE1BQU0sT0FBTyxTQUFTLEdBQUcsQ0FBQztBQUNyRSxRQUFNLFFBQVEsTUFBTSxJQUFJLENBQUMsRUFBRSxPQUFPLElBQUksTUFBTSxLQUFLLFVBQVUsQ0FBQyxPQUFPLEdBQUcsQ0FBQyxDQUFDLEVBQUUsS0FBSztBQUMvRSxTQUFPLFVBQVUsT0FBTyxDQUFDLEtBQUssVUFBVSxDQUFDLENBQUMsTUFBTSxFQUFFLENBQUMsR0FBRyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsS0FBSyxVQUFVLENBQUMsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLENBQUMsQ0FBQyxDQUFDO0FBQ3RHLFNBQU8sT0FBTyxNQUFNLE9BQU8sU0FBUyxHQUFHLEdBQUcsT0FBTyxNQUFTO0FBQzVELENBQUM7QUFFRCxLQUFLLGdDQUFnQyxZQUFZO0FBQy9DLFFBQU0sVUFBVSxJQUFJLFlBQVk7QUFDaEMsT0FBSyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQzlDLFFBQU0sT0FBTyxTQUFTLEdBQUc7QUFDekIsUUFBTSxPQUFPLE1BQU0sT0FBTyxRQUFRLEtBQUssR0FBRyxHQUFHO0FBQzdDLFNBQU8sVUFBVSxDQUFDLEtBQUssT0FBTyxLQUFLLEdBQUcsR0FBRyxDQUFDLFFBQVcsTUFBUyxDQUFDO0FBQ2pFLENBQUM7QUFFRCxLQUFLLGlGQUFpRixZQUFZO0FBQ2hHLFFBQU0sVUFBVSxJQUFJLFlBQVk7QUFDaEMsUUFBTSxPQUFPLE1BQU0sTUFBTSxLQUFLLEVBQUUsUUFBUSxHQUFHLE1BQU0sR0FBRyxDQUFDO0FBQ3JELE9BQUssSUFBSTtBQUNULE9BQUssTUFBTSxLQUFLLGNBQWMsSUFBSSxNQUFNLFVBQVUsQ0FBQztBQUNuRCxTQUFPLE1BQU0sUUFBUSxNQUFNLE1BQU0sQ0FBQztBQUNwQyxDQUFDO0FBRUQsS0FBSyxpREFBaUQsWUFBWTtBQUNoRSxRQUFNLFVBQVUsSUFBSSxZQUFZO0FBQ2hDLE9BQUssTUFBTSxNQUFNLEtBQUssRUFBRSxTQUFTLEtBQUssc0NBQXNDLEdBQUcsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUMxRixTQUFPLE9BQU8sTUFBTSxPQUFPLFNBQVMsS0FBSyxxQ0FBcUMsR0FBRyxPQUFPLE1BQVM7QUFDakcsU0FBTyxXQUFXLE1BQU0sT0FBTyxTQUFTLEtBQUsscUNBQXFDLEdBQUcsT0FBTyxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDdkcsYUFBVyxDQUFDLEtBQUssS0FBSyxLQUFLLFFBQVEsTUFBTyxRQUFPLGFBQWEsTUFBTSxPQUFPLE9BQU87QUFDcEYsQ0FBQztBQUVELEtBQUsscURBQXFELFlBQVk7QUFDcEUsYUFBVyxVQUFVLENBQUMsV0FBVyxLQUFLLE1BQU0sWUFBWSwwQkFBMEIsb0NBQW9DLEdBQUc7QUFDdkgsVUFBTSxVQUFVLElBQUksWUFBWTtBQUNoQyxZQUFRLFVBQVUsTUFBTTtBQUN4QixVQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sT0FBTyxTQUFTLEdBQUc7QUFDM0MsV0FBTyxNQUFNLE9BQU8sUUFBVyxNQUFNO0FBQUEsRUFDdkM7QUFDRixDQUFDO0FBRUQsS0FBSyxnRUFBZ0UsWUFBWTtBQUMvRSxRQUFNLFFBQVEsTUFBTTtBQUNsQixVQUFNLElBQUksTUFBTSxRQUFRO0FBQUEsRUFDMUI7QUFDQSxRQUFNLFVBQVUsRUFBRSxTQUFTLE9BQU8sU0FBUyxPQUFPLFlBQVksTUFBTTtBQUNwRSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssRUFBRSxRQUFRLEdBQUcsTUFBTSxHQUFHLENBQUM7QUFDdEQsT0FBSyxLQUFLO0FBQ1YsUUFBTSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUM7QUFDM0IsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3hDLENBQUM7QUFFRCxLQUFLLDhEQUE4RCxZQUFZO0FBQzdFLFFBQU0sVUFBVSxJQUFJLFlBQVk7QUFDaEMsUUFBTSxRQUFRLE1BQU0sUUFBUSxJQUFJLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxHQUFHLENBQUMsR0FBRyxNQUFNLE1BQU0sS0FBSyxFQUFFLFFBQVEsR0FBRyxNQUFNLFFBQVEsSUFBSSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ3BILFFBQU0sUUFBUSxJQUFJO0FBQ2xCLFFBQU0sQ0FBQyxNQUFNLElBQUksUUFBUSxNQUFNLE9BQU87QUFDdEMsU0FBTyxNQUFPLEtBQUssTUFBTSxNQUFPLEVBQWdCLFFBQVEsQ0FBQztBQUMzRCxDQUFDOyIsCiAgIm5hbWVzIjogWyJwbGFjZSIsICJMT05HRVNUIiwgInBsYWNlIiwgIkFOU1dFUkVEX1dJVEhJTiIsICJtZW1iZXJzIiwgInBsYWNlIiwgIndvcmxkIl0KfQo=
