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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9zZW5kLnRlc3QudHMiLCAiLi4vLi4vc3JjL2JhY2tvZmYudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9hc2tpbmcudHMiLCAiLi4vLi4vc3JjL2Vudmlyb25tZW50LnRzIiwgIi4uLy4uL3NyYy9saW5rLnRzIiwgIi4uLy4uL3NyYy9tZW1vcnkudHMiLCAiLi4vLi4vc3JjL29wdGlvbnMudHMiLCAiLi4vLi4vc3JjL29yZGVyLnRzIiwgIi4uLy4uL3NyYy9yZW5ld2FsLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgU2lkZXdpcmVFcnJvciB9IGZyb20gXCIuLi9zcmMvc2VuZGVyLnRzXCI7XG5pbXBvcnQgeyBwbGFjZSwgcmVzdW1lZCwgU3RhZ2UsIFdvcmxkLCB0eXBlIEpzb24gfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG4vKiogSG93IGEgcHJvbWlzZSBzdGFuZHMuICovXG5mdW5jdGlvbiB3YXRjaChwcm9taXNlOiBQcm9taXNlPHZvaWQ+KTogeyBzdGF0ZTogc3RyaW5nOyBlcnJvcjogdW5rbm93biB9IHtcbiAgY29uc3Qgd2F0Y2hlZCA9IHsgc3RhdGU6IFwid2FpdHNcIiwgZXJyb3I6IHVuZGVmaW5lZCBhcyB1bmtub3duIH07XG4gIHByb21pc2UudGhlbihcbiAgICAoKSA9PiAod2F0Y2hlZC5zdGF0ZSA9IFwiZG9uZVwiKSxcbiAgICAoZXJyb3I6IHVua25vd24pID0+IE9iamVjdC5hc3NpZ24od2F0Y2hlZCwgeyBzdGF0ZTogXCJmYWlsZWRcIiwgZXJyb3IgfSksXG4gICk7XG4gIHJldHVybiB3YXRjaGVkO1xufVxuXG5jb25zdCBzZW50QnkgPSAoc3RhZ2U6IFN0YWdlKTogSnNvbltdID0+IHN0YWdlLndpcmUub2ZUeXBlKFwibWVzc2FnZVwiKTtcblxuY29uc3QgYWNrID0gKHN0YWdlOiBTdGFnZSwgZnJhbWUgPSBzZW50Qnkoc3RhZ2UpLmF0KC0xKSk6IHZvaWQgPT5cbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImFja1wiLCBpbl9yZXBseV90bzogZnJhbWU/LmlkIH0pO1xuXG50ZXN0KFwicmVzb2x2ZXMgd2l0aCB0aGUgYWNrXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGNvbnN0IG9uZSA9IHdhdGNoKHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIsIHRleHQ6IFwiaGlcIiB9KSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcIndhaXRzXCIpO1xuICBhY2soc3RhZ2UpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKG9uZS5zdGF0ZSwgXCJkb25lXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSwgXCJ0aGUgYWNrIGlzIG5vdCB0aGUgYXBwJ3NcIik7XG59KTtcblxudGVzdChcInJlamVjdHMgd2l0aCB0aGUgZXJyb3IgZnJhbWVcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgY29uc3Qgb25lID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KSk7XG4gIGNvbnN0IHsgaWQgfSA9IHN0YWdlLndpcmUubGFzdCgpO1xuICBjb25zdCBmcmFtZSA9IHsgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImJhY2tlbmRfcmVqZWN0ZWRcIiwgbWVzc2FnZTogXCJub1wiLCByZXF1ZXN0X2lkOiBcInIxXCIsIHN0YXR1czogNDA0LCBpbl9yZXBseV90bzogaWQgfTtcbiAgc3RhZ2Uud2lyZS5nZXQoZnJhbWUpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0Lm9rKG9uZS5lcnJvciBpbnN0YW5jZW9mIFNpZGV3aXJlRXJyb3IpO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtvbmUuZXJyb3IuY29kZSwgb25lLmVycm9yLm1lc3NhZ2UsIG9uZS5lcnJvci5pZCwgb25lLmVycm9yLmZyYW1lXSwgW1wiYmFja2VuZF9yZWplY3RlZFwiLCBcIm5vXCIsIGlkLCBmcmFtZV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSk7XG59KTtcblxudGVzdChcImhhcyBvbmUgZnJhbWUgdW5kZXIgd2F5LCBpbiBvcmRlclwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBhbGwgPSBbMSwgMiwgM10ubWFwKChuKSA9PiB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuIH0pKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VudEJ5KHN0YWdlKS5tYXAoKHsgbiB9KSA9PiBuKSwgWzFdKTtcbiAgYWNrKHN0YWdlKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VudEJ5KHN0YWdlKS5tYXAoKHsgbiB9KSA9PiBuKSwgWzEsIDJdKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwiYmFja2VuZF90aW1lb3V0XCIsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogc3RhZ2Uud2lyZS5sYXN0KCkuaWQgfSk7XG4gIGFjayhzdGFnZSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSkubWFwKCh7IG4gfSkgPT4gbiksIFsxLCAyLCAzXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYWxsLm1hcCgoeyBzdGF0ZSB9KSA9PiBzdGF0ZSksIFtcImRvbmVcIiwgXCJmYWlsZWRcIiwgXCJkb25lXCJdKTtcbn0pO1xuXG50ZXN0KFwiaWRzIGFyZSBhIHJhbmRvbSBwcmVmaXggb2YgdGhlIHNlc3Npb24gYW5kIGEgY291bnRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBsZXQgZHJhdyA9IDAuMTtcbiAgd29ybGQucmFuZG9tID0gKCkgPT4gKGRyYXcgPSAoZHJhdyAqIDcuNzcpICUgMSk7XG4gIGNvbnN0IFthLCBiXSA9IFthd2FpdCBTdGFnZS5vcGVuKHt9LCB3b3JsZCksIGF3YWl0IFN0YWdlLm9wZW4oe30sIHdvcmxkKV07XG4gIGNvbnN0IGlkcyA9IFthLCBiXS5tYXAoKHN0YWdlLCBpKSA9PiB7XG4gICAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICAgIHJldHVybiBTdHJpbmcod29ybGQud2lyZXNbaV0hLmxhc3QoKS5pZCk7XG4gIH0pO1xuICBmb3IgKGNvbnN0IGlkIG9mIGlkcykgYXNzZXJ0Lm1hdGNoKGlkLCAvXlthLXowLTldezgsMTJ9LVxcZCskLyk7XG4gIGFzc2VydC5ub3RFcXVhbChpZHNbMF0hLnNwbGl0KFwiLVwiKVswXSwgaWRzWzFdIS5zcGxpdChcIi1cIilbMF0pO1xufSk7XG5cbnRlc3QoXCJ0aGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZSwgYnV0IGZvciB0aGUgaWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCgneyBcInR5cGVcIjogXCJtZXNzYWdlXCIsIFwicHJpY2VcIjogMS4wLCBcImJpZ1wiOiAxMjM0NTY3ODkwMTIzNDU2Nzg5MCB9Jyk7XG4gIGFzc2VydC5tYXRjaChzdGFnZS53aXJlLnNlbnQuYXQoLTEpISwgL15cXHtcImlkXCI6XCJbXlwiXStcIiwgXCJ0eXBlXCI6IFwibWVzc2FnZVwiLCBcInByaWNlXCI6IDFcXC4wLCBcImJpZ1wiOiAxMjM0NTY3ODkwMTIzNDU2Nzg5MCBcXH0kLyk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhY2tcIiwgaW5fcmVwbHlfdG86IHN0YWdlLndpcmUubGFzdCgpLmlkIH0pO1xuICB2b2lkIHN0YWdlLnNvY2tldC5zZW5kKFwie31cIik7XG4gIGFzc2VydC5tYXRjaChzdGFnZS53aXJlLnNlbnQuYXQoLTEpISwgL15cXHtcImlkXCI6XCJbXlwiXStcIlxcfSQvKTtcbn0pO1xuXG50ZXN0KFwidGhlIGFwcCBtYXkgZ2l2ZSB0aGUgaWQsIGFzIHRleHQgb3IgbnVtYmVyXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGZvciAoY29uc3QgaWQgb2YgW1wibTFcIiwgNywgMCwgXCJcIl0pIHtcbiAgICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBpZCB9KSk7XG4gICAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUubGFzdCgpLmlkLCBpZCk7XG4gICAgYWNrKHN0YWdlKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG4gIH1cbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnNlbmQoeyBpZDogbnVsbCB9KSwgVHlwZUVycm9yKTtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnNlbmQoeyBpZDoge30gfSksIFR5cGVFcnJvcik7XG59KTtcblxudGVzdChcIndoYXQgY2Fubm90IGhhdmUgYW4gaWQgaXMgcmVmdXNlZFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBmb3IgKGNvbnN0IGRhdGEgb2YgW1sxXSwgXCJbMV1cIiwgJ1widGV4dFwiJywgXCJubyBKU09OXCJdKSBhd2FpdCBhc3NlcnQucmVqZWN0cyhzdGFnZS5zb2NrZXQuc2VuZChkYXRhIGFzIG9iamVjdCkpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5zZW50Lmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcImlzIHNlbnQgYWdhaW4gYWZ0ZXIgYSByZWNvbm5lY3QsIHdpdGggdGhlIHNhbWUgaWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgY29uc3Qgb25lID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMSB9KSk7XG4gIGNvbnN0IHR3byA9IHdhdGNoKHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IDIgfSkpO1xuICBjb25zdCBbZmlyc3RdID0gc2VudEJ5KHN0YWdlKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAzOyBpKyspIHtcbiAgICBzdGFnZS53aXJlLmN1dCgpO1xuICAgIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICAgIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0sIGBjJHtpfWApKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtmaXJzdF0pO1xuICB9XG4gIGFjayhzdGFnZSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhY2soc3RhZ2UpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChbb25lLnN0YXRlLCB0d28uc3RhdGVdLCBbXCJkb25lXCIsIFwiZG9uZVwiXSk7XG59KTtcblxudGVzdChcIndhaXRzIGZvciBgcmVzdW1lZGAgb24gYSBuZXcgY29ubmVjdGlvbiwgZm9yIGEgc2Vjb25kIGF0IG1vc3RcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSgpO1xuICB2b2lkIHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtdKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBzdGFnZS53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG59KTtcblxuZm9yIChjb25zdCBtZXNzYWdlIG9mIFtcIkludGVybmFsIHNlcnZlciBlcnJvclwiLCBcIkVuZHBvaW50IHJlcXVlc3QgdGltZWQgb3V0XCIsIFwiVG9vIE1hbnkgUmVxdWVzdHNcIl0pIHtcbiAgdGVzdChgaXMgc2VudCBhZ2FpbiBhZnRlciBBUEkgR2F0ZXdheSdzIG93biBcIiR7bWVzc2FnZX1cIiwgd2l0aCB0aGUgc2FtZSBpZCBhbmQgc29tZSBwYXRpZW5jZWAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgICBzdGFnZS53b3JsZC5kcmF3ID0gMTtcbiAgICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgICBjb25zdCBbZmlyc3RdID0gc2VudEJ5KHN0YWdlKTtcbiAgICBmb3IgKGNvbnN0IFtpLCBzZWNvbmRzXSBvZiBbMSwgMiwgNCwgOCwgMTYsIDE2XS5lbnRyaWVzKCkpIHtcbiAgICAgIHN0YWdlLndpcmUuZ2V0KHsgbWVzc2FnZSwgY29ubmVjdGlvbklkOiBcImM9XCIsIHJlcXVlc3RJZDogXCJyPVwiIH0pO1xuICAgICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyhzZWNvbmRzICogMTAwMCAtIDEpO1xuICAgICAgYXNzZXJ0LmVxdWFsKHNlbnRCeShzdGFnZSkubGVuZ3RoLCBpICsgMSk7XG4gICAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEpO1xuICAgICAgYXNzZXJ0LmRlZXBFcXVhbChzZW50Qnkoc3RhZ2UpLmF0KC0xKSwgZmlyc3QpO1xuICAgICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgICB9XG4gICAgYWNrKHN0YWdlKTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xuICB9KTtcbn1cblxudGVzdChcImlzIHNlbnQgYWdhaW4gYWZ0ZXIgOTAgcywgd2l0aCB0aGUgc2FtZSBpZFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgY29uc3QgcGFzcyA9IGFzeW5jIChtczogbnVtYmVyKSA9PiB7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyhtcyk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgfTtcbiAgYXdhaXQgcGFzcyg0NV8wMDApO1xuICBhd2FpdCBwYXNzKDQ0Xzk5OSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG4gIGF3YWl0IHBhc3MoMSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VudEJ5KHN0YWdlKVswXSwgc2VudEJ5KHN0YWdlKVsxXSk7XG4gIGFjayhzdGFnZSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhY2soc3RhZ2UpOyAvLyBib3RoIHdlcmUgYW5zd2VyZWRcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5lcXVhbChvbmUuc3RhdGUsIFwiZG9uZVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5tZXNzYWdlcywgW10pO1xufSk7XG5cbmZvciAoY29uc3QgY29kZSBvZiBbXCJ0b2tlbl9leHBpcmVkXCIsIFwidW5rbm93bl9jb25uZWN0aW9uXCJdKSB7XG4gIHRlc3QoYCR7Y29kZX0gaXMgbm90IGl0cyBhbnN3ZXI6IGl0IGlzIHNlbnQgYWdhaW4gb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb25gLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gICAgY29uc3Qgb25lID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KSk7XG4gICAgY29uc3QgW2ZpcnN0XSA9IHNlbnRCeShzdGFnZSk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGUsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogZmlyc3Q/LmlkIH0pO1xuICAgIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICAgIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtmaXJzdF0pO1xuICAgIGFjayhzdGFnZSk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gICAgYXNzZXJ0LmVxdWFsKG9uZS5zdGF0ZSwgXCJkb25lXCIpO1xuICB9KTtcbn1cblxudGVzdChcIndhaXRzIHdoZXJlIGl0IGlzIHJhdGUgbGltaXRlZCwgdGhlbiBzZW5kcyBhZ2FpblwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiAxIH0pKTtcbiAgY29uc3QgdHdvID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMiB9KSk7XG4gIGNvbnN0IFtmaXJzdF0gPSBzZW50Qnkoc3RhZ2UpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiZXJyb3JcIiwgY29kZTogXCJyYXRlX2xpbWl0ZWRcIiwgbWVzc2FnZTogXCJcdTIwMjZcIiwgcmVxdWVzdF9pZDogXCJyXCIsIHJldHJ5X2FmdGVyX21zOiAyXzUwMCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyXzQ5OSk7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuc2VuZFZvbGF0aWxlKHsgdHlwZTogXCJ0eXBpbmdcIiB9KSwgZmFsc2UpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlbnRCeShzdGFnZSksIFtmaXJzdCwgZmlyc3RdKTtcbiAgYWNrKHN0YWdlKTtcbiAgYWNrKHN0YWdlKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoW29uZS5zdGF0ZSwgdHdvLnN0YXRlXSwgW1wiZG9uZVwiLCBcImRvbmVcIl0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm1lc3NhZ2VzLCBbXSk7XG59KTtcblxudGVzdChcImFuIGFuc3dlciB0aGF0IGNvbWVzIHdoaWxlIGl0IHdhaXRzIHRvIGJlIHNlbnQgYWdhaW4gaXMgaXRzIGFuc3dlclwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwicmF0ZV9saW1pdGVkXCIsIHJldHJ5X2FmdGVyX21zOiA1XzAwMCB9KTtcbiAgYWNrKHN0YWdlKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxMF8wMDApO1xuICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG4gIGFzc2VydC5lcXVhbChzZW50Qnkoc3RhZ2UpLmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcImRvZXMgbm90IHBpbmcgd2hpbGUgaXQgaXMgcmF0ZSBsaW1pdGVkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMjlfMDAwKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwicmF0ZV9saW1pdGVkXCIsIHJldHJ5X2FmdGVyX21zOiAxXzUwMCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJwaW5nXCIpLmxlbmd0aCwgMCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJwaW5nXCIpLmxlbmd0aCwgMSk7XG59KTtcblxudGVzdChcInNlbmRWb2xhdGlsZSBpcyBuZWl0aGVyIG9yZGVyZWQsIG5vciByZXBlYXRlZCwgbm9yIGNoYW5nZWRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZSh7IHR5cGU6IFwidHlwaW5nXCIgfSksIHRydWUpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZSgneyBcImFcIjogMS4wIH0nKSwgdHJ1ZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2Uud2lyZS5zZW50LnNsaWNlKC0yKSwgWyd7XCJ0eXBlXCI6XCJ0eXBpbmdcIn0nLCAneyBcImFcIjogMS4wIH0nXSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuc2VuZFZvbGF0aWxlKHsgdHlwZTogXCJ0eXBpbmdcIiB9KSwgZmFsc2UpO1xuICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgc3RhZ2Uud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJ0eXBpbmdcIikubGVuZ3RoLCAwKTtcbn0pO1xuXG50ZXN0KFwiYSBmcmFtZSBvdmVyIDMyIEtpQiBpcyByZWZ1c2VkIHdpdGggYSBjbGVhciBlcnJvciwgY291bnRlZCBpbiBieXRlc1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3BlbigpO1xuICBjb25zdCBtb3N0ID0geyB0eXBlOiBcIm1lc3NhZ2VcIiwgdGV4dDogXCJcdTAwRkNcIi5yZXBlYXQoMTZfMDAwKSB9O1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhzdGFnZS5zb2NrZXQuc2VuZCh7IC4uLm1vc3QsIHRleHQ6IFwiXHUwMEZDXCIucmVwZWF0KDE2XzQwMCkgfSksIHtcbiAgICBuYW1lOiBcIlJhbmdlRXJyb3JcIixcbiAgICBtZXNzYWdlOiAvXnRoZSBmcmFtZSBoYXMgMzI4XFxkXFxkIGJ5dGVzLCBBUEkgR2F0ZXdheSB0YWtlcyAzMjc2ODogc2VuZCBpdCBvdmVyIEhUVFAkLyxcbiAgfSk7XG4gIGFzc2VydC50aHJvd3MoKCkgPT4gc3RhZ2Uuc29ja2V0LnNlbmRWb2xhdGlsZShgXCIke1wieFwiLnJlcGVhdCgzMiAqIDEwMjQgLSAxKX1cImApLCBSYW5nZUVycm9yKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnNvY2tldC5zZW5kVm9sYXRpbGUoYFwiJHtcInhcIi5yZXBlYXQoMzIgKiAxMDI0IC0gMil9XCJgKSwgdHJ1ZSk7XG4gIHZvaWQgc3RhZ2Uuc29ja2V0LnNlbmQobW9zdCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLmxhc3QoKS50eXBlLCBcIm1lc3NhZ2VcIik7XG59KTtcblxudGVzdChcIndpdGhvdXQgYWNrcyBpdCByZXNvbHZlcyB3aGVuIHRoZSBmcmFtZSBoYXMgbGVmdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IGFjazogZmFsc2UgfSk7XG4gIGFzc2VydC5kb2VzTm90TWF0Y2goc3RhZ2Uud2lyZS51cmwsIC9hY2s9MS8pO1xuICBzdGFnZS53aXJlLmJ1ZmZlcmVkQW1vdW50ID0gMTAwO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiAxIH0pKTtcbiAgY29uc3QgdHdvID0gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMiB9KSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtvbmUuc3RhdGUsIHNlbnRCeShzdGFnZSkubGVuZ3RoXSwgW1wid2FpdHNcIiwgMV0pO1xuICBzdGFnZS53aXJlLmJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygyMDApO1xuICBhc3NlcnQuZGVlcEVxdWFsKFtvbmUuc3RhdGUsIHR3by5zdGF0ZSwgc2VudEJ5KHN0YWdlKS5sZW5ndGhdLCBbXCJkb25lXCIsIFwiZG9uZVwiLCAyXSk7XG59KTtcblxudGVzdChcIndpdGhvdXQgYWNrcyBhIGZyYW1lIHRoYXQgaGFzIG5vdCBsZWZ0IGlzIHNlbnQgYWdhaW5cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyBhY2s6IGZhbHNlIH0pO1xuICBzdGFnZS53aXJlLmJ1ZmZlcmVkQW1vdW50ID0gMTAwO1xuICBjb25zdCBvbmUgPSB3YXRjaChzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxMDApO1xuICBhc3NlcnQuZXF1YWwoc2VudEJ5KHN0YWdlKS5sZW5ndGgsIDEpO1xuICBhc3NlcnQuZXF1YWwob25lLnN0YXRlLCBcImRvbmVcIik7XG59KTtcblxudGVzdChcImJ1ZmZlcmVkQW1vdW50IGNvdW50cyB3aGF0IGhhcyBub3QgbGVmdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKCk7XG4gIHZvaWQgc3RhZ2Uuc29ja2V0LnNlbmQoJ3tcImlkXCI6XCIxXCJ9Jyk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuYnVmZmVyZWRBbW91bnQsIDEwKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgc3RhZ2Uud2lyZS5idWZmZXJlZEFtb3VudCA9IDc7XG4gIGFzc2VydC5lcXVhbChzdGFnZS5zb2NrZXQuYnVmZmVyZWRBbW91bnQsIDcpO1xufSk7XG5cbnRlc3QoXCJ3aGF0IGlzIG5vdCBhbnN3ZXJlZCB3aGVuIHRoZSBhcHAgY2xvc2VzIGlzIHJlamVjdGVkXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIGNvbnN0IGFsbCA9IFsxLCAyXS5tYXAoKCkgPT4gd2F0Y2goc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KSkpO1xuICBzdGFnZS5zb2NrZXQuY2xvc2UoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoYWxsLm1hcCgoeyBzdGF0ZSB9KSA9PiBzdGF0ZSksIFtcImZhaWxlZFwiLCBcImZhaWxlZFwiXSk7XG59KTtcbiIsICIvKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cblxuY29uc3QgTE9OR0VTVCA9IDE2XzAwMDtcblxuLyoqIDEsIDIsIDQsIDgsIDE2LCAxNlx1MjAyNiBzZWNvbmRzIHdpdGggZnVsbCBqaXR0ZXIuIGBhdHRlbXB0YCBjb3VudHMgZnJvbSAwLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJhY2tvZmYoYXR0ZW1wdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiByYW5kb20gKiBNYXRoLm1pbihMT05HRVNULCAxMDAwICogMiAqKiBhdHRlbXB0KTtcbn1cblxuLyoqIEEgdmFsdWUgYmV0d2VlbiB0aGUgdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGJldHdlZW4obGVhc3Q6IG51bWJlciwgbW9zdDogbnVtYmVyLCByYW5kb206IG51bWJlcik6IG51bWJlciB7XG4gIHJldHVybiBsZWFzdCArIChtb3N0IC0gbGVhc3QpICogcmFuZG9tO1xufVxuIiwgIi8qKiBXaGF0IGEgZnJhbWUgc2F5cyB0byB0aGUgY2xpZW50IGl0c2VsZi4gV2hhdGV2ZXIgaGFzIGFub3RoZXIgc2hhcGUgYmVsb25ncyB0byB0aGUgYXBwLiAqL1xuXG4vKiogQSBwbGFjZSBpbiBhIGxvZywgYXMgdGhlIHNlcnZlciB3cml0ZXMgaXQgaW50byBhIGZyYW1lJ3MgYHNpZGV3aXJlYC4gV2l0aG91dCBhIGNoYW5uZWwgaXQgaXMgdGhlIGhvbWUncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICBjaGFubmVsPzogc3RyaW5nO1xuICBlcG9jaDogc3RyaW5nO1xuICBzZXE6IG51bWJlcjtcbiAgbWFyazogc3RyaW5nO1xufVxuXG4vKiogT25lIGxvZyBpbiBgcmVzdW1lZGAuICovXG5leHBvcnQgdHlwZSBMb2dFbnRyeSA9IFBsYWNlICYgeyBjb21wbGV0ZT86IGJvb2xlYW47IGpvaW5lZD86IGJvb2xlYW4gfTtcblxuZXhwb3J0IHR5cGUgTWVtYmVycyA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmcmFtZSBhcyBpdCBjYW1lLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGcmFtZSB7XG4gIHRleHQ6IHN0cmluZztcbiAganNvbjogdW5rbm93bjtcbiAgLyoqIEl0cyBtZW1iZXJzOyBub25lIHdoZXJlIGl0IGlzIG5vdCBhbiBvYmplY3QuICovXG4gIG1lbWJlcnM6IE1lbWJlcnM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkKHRleHQ6IHN0cmluZyk6IEZyYW1lIHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIFRoZSBhcHAgbWF5IHVuZGVyc3RhbmQgaXQuXG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwganNvbiwgbWVtYmVyczogbWVtYmVycyhqc29uKSA/PyB7fSB9O1xufVxuXG4vKiogQSB2YWx1ZSdzIG1lbWJlcnMsIHdoZXJlIGl0IGlzIGFuIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzKGpzb246IHVua25vd24pOiBNZW1iZXJzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGpzb24gJiYgdHlwZW9mIGpzb24gPT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoanNvbikgPyAoanNvbiBhcyBNZW1iZXJzKSA6IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgaXNUZXh0ID0gKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgc3RyaW5nID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIjtcblxuLyoqIEEgYmFja2VuZCBtYXkgaGF2ZSBhIGBzaWRld2lyZWAgb2YgaXRzIG93biBpbiBhIGZyYW1lOiBvbmx5IHRoaXMgc2hhcGUgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UodmFsdWU6IHVua25vd24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlID0gbWVtYmVycyh2YWx1ZSkgYXMgUGxhY2UgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2hhbm5lbCA9IFwiXCIsIGVwb2NoLCBzZXEsIG1hcmsgfSA9IHBsYWNlID8/IHt9O1xuICBjb25zdCBpc1BsYWNlID0gW2NoYW5uZWwsIGVwb2NoLCBtYXJrXS5ldmVyeShpc1RleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNlcSkgJiYgc2VxISA+IDA7XG4gIHJldHVybiBpc1BsYWNlID8gcGxhY2UgOiB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2VzKHZhbHVlOiB1bmtub3duKTogUGxhY2VbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlLmZsYXRNYXAoKHBsYWNlKSA9PiByZWFkUGxhY2UocGxhY2UpID8/IFtdKSA6IFtdO1xufVxuXG4vKiogTmFtZXMgYSByZWNvcmQgb2YgYSBzdHJlYW0gdGhhdCBubyBsb2cga2VlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFN0cmVhbSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgc3RyZWFtLCBuIH0gPSBtZW1iZXJzKHZhbHVlKSA/PyB7fTtcbiAgcmV0dXJuIGlzVGV4dChzdHJlYW0pID8gYCR7c3RyZWFtfSAke259YCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIElzIHRoaXMgQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU/IEl0IGRvZXMgbm90IHNheSB3aGljaCBmcmFtZSBpdCBhbnN3ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2F0ZXdheUVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gIHJldHVybiBbZnJhbWUubWVzc2FnZSwgZnJhbWUuY29ubmVjdGlvbklkLCBmcmFtZS5yZXF1ZXN0SWRdLmV2ZXJ5KGlzVGV4dCkgJiYgIShcInR5cGVcIiBpbiBmcmFtZSk7XG59XG5cbi8qKiBUaGUgZnJhbWVzIG9mIGB7XCJ0eXBlXCI6XCJtaXNzZWRcIixcImZyYW1lc1wiOltcdTIwMjZdfWAsIGVhY2ggYnl0ZSBmb3IgYnl0ZSBhcyB0aGUgc2VydmVyIHdyb3RlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0TWlzc2VkKGJ1bmRsZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBkZXB0aCA9IDA7XG4gIGxldCBiZWdpbiA9IDA7XG4gIC8vIFN0cmluZ3MgYXJlIHBhc3NlZCBvdmVyIGFzIHdob2xlczsgb2YgdGhlIHJlc3Qgb25seSBicmFja2V0cyBjb3VudC5cbiAgZm9yIChjb25zdCB7IDA6IHBpZWNlLCBpbmRleCB9IG9mIGJ1bmRsZS5tYXRjaEFsbCgvXCIoPzpcXFxcLnxbXlwiXFxcXF0pKlwifFt7fVtcXF1dL2cpKSB7XG4gICAgaWYgKFwie1tcIi5pbmNsdWRlcyhwaWVjZSkgJiYgKytkZXB0aCA9PT0gMykgYmVnaW4gPSBpbmRleDtcbiAgICBpZiAoXCJ9XVwiLmluY2x1ZGVzKHBpZWNlKSAmJiBkZXB0aC0tID09PSAzKSBmcmFtZXMucHVzaChidW5kbGUuc2xpY2UoYmVnaW4sIGluZGV4ICsgMSkpO1xuICB9XG4gIHJldHVybiBmcmFtZXM7XG59XG4iLCAiLyoqIEZyYW1lcyB0aGF0IG11c3QgYXJyaXZlOiBpbiBvcmRlciwgb25lIHVuZGVyIHdheSwgZWFjaCBzZW50IGFnYWluIHVudGlsIGl0IGlzIGFuc3dlcmVkLiAqL1xuXG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuXG4vKiogQVBJIEdhdGV3YXkgY2xvc2VzIGEgY29ubmVjdGlvbiB3aG9zZSBicm93c2VyIHNlbmRzIG1vcmUuICovXG5leHBvcnQgY29uc3QgTU9TVF9CWVRFUyA9IDMyICogMTAyNDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDkwXzAwMDtcbi8qKiBIb3cgb2Z0ZW4gd2UgbG9vayB3aGV0aGVyIGEgZnJhbWUgaGFzIGxlZnQuICovXG5jb25zdCBMRUFWRVMgPSA1MDtcblxuLyoqIFRoZSBzZXJ2ZXIncyBhbnN3ZXIgdG8gYSBmcmFtZSB0aGF0IGl0IGNvdWxkIG5vdCBzZXJ2ZS4gKi9cbmV4cG9ydCBjbGFzcyBTaWRld2lyZUVycm9yIGV4dGVuZHMgRXJyb3Ige1xuICBvdmVycmlkZSByZWFkb25seSBuYW1lID0gXCJTaWRld2lyZUVycm9yXCI7XG4gIHJlYWRvbmx5IGNvZGU6IHN0cmluZztcbiAgLyoqIFRoZSBmcmFtZSdzIGlkOiBzZW50IGFnYWluIHdpdGggaXQsIHRoZSBiYWNrZW5kIGtub3dzIHRoZSByZXBlYXQuICovXG4gIHJlYWRvbmx5IGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIC8qKiBUaGUgd2hvbGUgZXJyb3IgZnJhbWU6IGBzdGF0dXNgLCBgZGV0YWlsYCBhbmQgYHJlcXVlc3RfaWRgIG1heSBiZSBpbiBpdC4gKi9cbiAgcmVhZG9ubHkgZnJhbWU6IE1lbWJlcnM7XG5cbiAgY29uc3RydWN0b3IoZnJhbWU6IE1lbWJlcnMsIGlkOiBzdHJpbmcgfCBudW1iZXIpIHtcbiAgICBzdXBlcihTdHJpbmcoZnJhbWUubWVzc2FnZSkpO1xuICAgIHRoaXMuY29kZSA9IFN0cmluZyhmcmFtZS5jb2RlKTtcbiAgICB0aGlzLmlkID0gaWQ7XG4gICAgdGhpcy5mcmFtZSA9IGZyYW1lO1xuICB9XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgV3JpdHRlbiB7XG4gIHRleHQ6IHN0cmluZztcbiAgYnl0ZXM6IG51bWJlcjtcbn1cblxuLyoqIFRoZSBmcmFtZSBhcyB0ZXh0OyB0aHJvd3Mgd2hlcmUgQVBJIEdhdGV3YXkgd291bGQgY2xvc2UgdGhlIGNvbm5lY3Rpb24gZm9yIGl0cyBzaXplLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHdyaXRlKGRhdGE6IHVua25vd24pOiBXcml0dGVuIHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBieXRlcyA9IG5ldyBUZXh0RW5jb2RlcigpLmVuY29kZSh0ZXh0KS5sZW5ndGg7XG4gIGlmIChieXRlcyA+IE1PU1RfQllURVMpIHtcbiAgICB0aHJvdyBuZXcgUmFuZ2VFcnJvcihgdGhlIGZyYW1lIGhhcyAke2J5dGVzfSBieXRlcywgQVBJIEdhdGV3YXkgdGFrZXMgJHtNT1NUX0JZVEVTfTogc2VuZCBpdCBvdmVyIEhUVFBgKTtcbiAgfVxuICByZXR1cm4geyB0ZXh0LCBieXRlcyB9O1xufVxuXG5pbnRlcmZhY2UgSXRlbSBleHRlbmRzIFdyaXR0ZW4ge1xuICBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICByZXNvbHZlKCk6IHZvaWQ7XG4gIHJlamVjdChlcnJvcjogRXJyb3IpOiB2b2lkO1xuICAvKiogSXQgaGFzIGJlZW4gc2VudCBhdCBsZWFzdCBvbmNlLiAqL1xuICBzZW50OiBib29sZWFuO1xuICAvKiogVGltZXMgdGhhdCBBUEkgR2F0ZXdheSBoYXMgZmFpbGVkIG92ZXIgaXQuICovXG4gIGZhaWx1cmVzOiBudW1iZXI7XG59XG5cbmV4cG9ydCBjbGFzcyBTZW5kZXIge1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjbmV4dElkOiAoKSA9PiBzdHJpbmc7XG4gIHJlYWRvbmx5ICN0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQ7XG4gICNpdGVtczogSXRlbVtdID0gW107XG4gIC8qKiBUaGUgZmlyc3QgaXRlbSBpcyB1bmRlciB3YXkgb3ZlciB0aGlzIGNvbm5lY3Rpb24uICovXG4gICN1bmRlcjogTGluayB8IHVuZGVmaW5lZDtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgbmV4dElkOiAoKSA9PiBzdHJpbmcsIHRhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jbmV4dElkID0gbmV4dElkO1xuICAgIHRoaXMuI3RhcmdldCA9IHRhcmdldDtcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGJlZW4gc2VudCB5ZXQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNpdGVtcy5yZWR1Y2UoKHN1bSwgeyBieXRlcywgc2VudCB9KSA9PiBzdW0gKyAoc2VudCA/IDAgOiBieXRlcyksIDApO1xuICB9XG5cbiAgZ2V0IHBhdXNlZCgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiNwYXVzZTtcbiAgfVxuXG4gIC8qKiBEb2VzIHRoaXMgY29ubmVjdGlvbiBzdGlsbCBvd2UgYW4gYW5zd2VyPyAqL1xuICB3YWl0c0ZvcihsaW5rOiBMaW5rKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3VuZGVyID09PSBsaW5rO1xuICB9XG5cbiAgc2VuZChkYXRhOiB1bmtub3duKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IHsgaWQsIHRleHQgfSA9IGlkZW50aWZ5KGRhdGEsIHRoaXMuI25leHRJZCk7XG4gICAgICB0aGlzLiNpdGVtcy5wdXNoKHsgaWQsIC4uLndyaXRlKHRleHQpLCByZXNvbHZlLCByZWplY3QsIHNlbnQ6IGZhbHNlLCBmYWlsdXJlczogMCB9KTtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFNlbmRzIHRoZSBuZXh0IGZyYW1lLCBpZiBpdCBjYW4gYmUgc2VudC4gKi9cbiAgcHVtcCgpOiB2b2lkIHtcbiAgICBjb25zdCBbaXRlbSwgbGlua10gPSBbdGhpcy4jaXRlbXNbMF0sIHRoaXMuI3RhcmdldCgpXTtcbiAgICBpZiAoIWl0ZW0gfHwgIWxpbmsgfHwgdGhpcy4jdW5kZXIgfHwgdGhpcy4jcGF1c2UpIHJldHVybjtcbiAgICBpdGVtLnNlbnQgPSB0cnVlO1xuICAgIHRoaXMuI3VuZGVyID0gbGluaztcbiAgICBsaW5rLnNlbmQoaXRlbS50ZXh0KTtcbiAgICBpZiAobGluay5hY2tzKSB0aGlzLiNleHBlY3QoQU5TV0VSRURfV0lUSElOKTtcbiAgICBlbHNlIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gIH1cblxuICAvKiogQW4gYWNrLCBvciBhbiBlcnJvciBmcmFtZS4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgLy8gT25lIHRoYXQgd2FzIHNlbnQgYmVmb3JlIG1heSBiZSBhbnN3ZXJlZCB3aGlsZSBpdCB3YWl0cyB0byBiZSBzZW50IGFnYWluLlxuICAgIGlmICghaXRlbT8uc2VudCB8fCBpdGVtLmlkICE9PSBmcmFtZS5pbl9yZXBseV90bykgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI2l0ZW1zLnNoaWZ0KCk7XG4gICAgaWYgKGZyYW1lLnR5cGUgPT09IFwiZXJyb3JcIikgaXRlbS5yZWplY3QobmV3IFNpZGV3aXJlRXJyb3IoZnJhbWUsIGl0ZW0uaWQpKTtcbiAgICBlbHNlIGl0ZW0ucmVzb2x2ZSgpO1xuICAgIHRoaXMuI2FnYWluKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAvKiogQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU6IHRoZSBmdW5jdGlvbiBoYXMgZmFpbGVkLCBvciB3YXMgdG9vIHNsb3cuIEl0IG1heSBub3QgYmUgb3Vycy4gKi9cbiAgZ2F0ZXdheUZhaWxlZCgpOiB2b2lkIHtcbiAgICBjb25zdCBpdGVtID0gdGhpcy4jaXRlbXNbMF07XG4gICAgaWYgKGl0ZW0gJiYgdGhpcy4jdW5kZXIpIHRoaXMuI2V4cGVjdChiYWNrb2ZmKGl0ZW0uZmFpbHVyZXMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBkcm9wcGVkIHdoYXQgY2FtZTogd2FpdHMsIHRoZW4gc2VuZHMgaXQgYWdhaW4uICovXG4gIHBhdXNlRm9yKG1zOiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsICgpID0+IHtcbiAgICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICBsb3N0KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAodGhpcy53YWl0c0ZvcihsaW5rKSkgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBObyBhbnN3ZXIgd2lsbCBjb21lIG92ZXIgdGhpcyBjb25uZWN0aW9uOiBhIGZyYW1lIGlzIGRvbmUgd2hlbiBpdCBoYXMgbGVmdC4gKi9cbiAgd2l0aG91dEFja3MobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICghdGhpcy53YWl0c0ZvcihsaW5rKSkgcmV0dXJuO1xuICAgIHRoaXMuI2V4cGVjdChMRUFWRVMsICgpID0+IHtcbiAgICAgIGlmIChsaW5rLmJ1ZmZlcmVkQW1vdW50KSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICAgICAgZWxzZSB0aGlzLmFuc3dlcmVkKHsgaW5fcmVwbHlfdG86IHRoaXMuI2l0ZW1zWzBdPy5pZCB9KTtcbiAgICB9KTtcbiAgfVxuXG4gIGNsb3NlKGVycm9yOiBFcnJvcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgZm9yIChjb25zdCBpdGVtIG9mIHRoaXMuI2l0ZW1zLnNwbGljZSgwKSkgaXRlbS5yZWplY3QoZXJyb3IpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGl0IGFnYWluIGFmdGVyIHRoaXMuICovXG4gICNleHBlY3QobXM6IG51bWJlciwgcnVuID0gKCkgPT4gdGhpcy4jYWdhaW4oKSk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN0aW1lciA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLnB1bXAoKTtcbiAgfVxuXG4gICNmcmVlKCk6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVyPy4oKTtcbiAgICB0aGlzLiN1bmRlciA9IHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogVGhlIGZyYW1lIHdpdGggYW4gYGlkYCBhdCBpdHMgdG9wOiB0aGUgYXBwJ3Mgb3duLCBvciBhIG5ldyBvbmUuIFRoZSBhcHAncyBieXRlcyBzdGF5IGFzIHRoZXkgYXJlLiAqL1xuZnVuY3Rpb24gaWRlbnRpZnkoZGF0YTogdW5rbm93biwgbmV4dElkOiAoKSA9PiBzdHJpbmcpOiB7IGlkOiBzdHJpbmcgfCBudW1iZXI7IHRleHQ6IHN0cmluZyB9IHtcbiAgY29uc3QgdGV4dCA9IHR5cGVvZiBkYXRhID09PSBcInN0cmluZ1wiID8gZGF0YSA6IEpTT04uc3RyaW5naWZ5KGRhdGEpO1xuICBjb25zdCBvYmplY3QgPSBtZW1iZXJzKEpTT04ucGFyc2UodGV4dCkpO1xuICBjb25zdCBnaXZlbiA9IG9iamVjdD8uaWQ7XG4gIGlmICghb2JqZWN0IHx8ICFbXCJzdHJpbmdcIiwgXCJudW1iZXJcIiwgXCJ1bmRlZmluZWRcIl0uaW5jbHVkZXModHlwZW9mIGdpdmVuKSkge1xuICAgIHRocm93IG5ldyBUeXBlRXJyb3IoXCJzZW5kIHRha2VzIGFuIG9iamVjdCwgYW5kIGFuIGBpZGAgaW4gaXQgbXVzdCBiZSBhIHN0cmluZyBvciBhIG51bWJlclwiKTtcbiAgfVxuICBpZiAoZ2l2ZW4gIT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgaWQ6IGdpdmVuIGFzIHN0cmluZyB8IG51bWJlciwgdGV4dCB9O1xuICBjb25zdCBpZCA9IG5leHRJZCgpO1xuICBjb25zdCByZXN0ID0gdGV4dC50cmltU3RhcnQoKS5zbGljZSgxKTtcbiAgcmV0dXJuIHsgaWQsIHRleHQ6IGB7XCJpZFwiOiR7SlNPTi5zdHJpbmdpZnkoaWQpfSR7T2JqZWN0LmtleXMob2JqZWN0KS5sZW5ndGggPyBcIixcIiA6IFwiXCJ9JHtyZXN0fWAgfTtcbn1cbiIsICIvKiogQXNrcyB0aGUgc2VydmVyLCBvdmVyIG9uZSBjb25uZWN0aW9uLCB3aGF0IHdhcyBtaXNzZWQ6IGF0IGl0cyBiZWdpbm5pbmcsIGF0IGEgaG9sZSwgYW5kIG5vdyBhbmQgdGhlbi4gKi9cblxuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIEZyYW1lLCB0eXBlIExvZ0VudHJ5LCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB0eXBlIHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuXG4vKiogQSBmcmFtZSB0aGF0IGFub3RoZXIgb25lIGhhcyBvdmVydGFrZW4gY29tZXMgd2l0aGluIHRoaXMuICovXG5jb25zdCBIT0xFX0ZST00gPSAzMDA7XG5jb25zdCBIT0xFX1RPID0gNzAwO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgYSBxdWVzdGlvbiBpdCBpcyBhc2tlZCBhZ2Fpbi4gKi9cbmNvbnN0IEFHQUlOID0gWzJfMDAwLCA1XzAwMCwgMTBfMDAwXTtcbi8qKiBTbyBsb25nIGFmdGVyIHRoZSBsYXN0IG9uZSB3ZSBnbyBvbiB3aXRob3V0LiBBbiBvbGRlciBzZXJ2ZXIsIHdoaWNoIHNheXMgbm90aGluZywgaXMgZ2l2ZW4gYXMgbG9uZy4gKi9cbmNvbnN0IFNJTEVOQ0UgPSAxMF8wMDA7XG5cbmV4cG9ydCBpbnRlcmZhY2UgQXNraW5nT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIG9yZGVyOiBPcmRlcjxGcmFtZT47XG4gIC8qKiBBbiBpZCBmb3IgYSBxdWVzdGlvbiwgc28gdGhhdCBhbiBlcnJvciBjYW4gYmUgdG9sZCBmcm9tIG90aGVycy4gKi9cbiAgbmV4dElkKCk6IHN0cmluZztcbiAgLyoqIEVhcmxpZXIgY29ubmVjdGlvbnMsIHdob3NlIG93biBmcmFtZXMgYXJlIG5vdCB0byBjb21lIGJhY2suICovXG4gIHdhcygpOiBzdHJpbmdbXTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGFuc3dlcmVkLCBvciB3ZSBnbyBvbiB3aXRob3V0LiAqL1xuICBzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2cuIGBhY2tzYDogaXQgaXMgbmV3IGVub3VnaCB0byBhY2tub3dsZWRnZSBmcmFtZXMuICovXG4gIHBsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgQXNraW5nIHtcbiAgLyoqIFF1ZXN0aW9ucyB3aXRob3V0IGFuIGFuc3dlci4gKi9cbiAgb3BlbiA9IDA7XG4gIHJlYWRvbmx5ICNsaW5rOiBMaW5rO1xuICByZWFkb25seSAjb3duZXI6IEFza2luZ093bmVyO1xuICAjaWRzID0gbmV3IFNldDx1bmtub3duPigpO1xuICAjdHJpZXMgPSAwO1xuICAjd2FpdGluZzogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuXG4gIGNvbnN0cnVjdG9yKGxpbms6IExpbmssIG93bmVyOiBBc2tpbmdPd25lcikge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogSXMgYSBxdWVzdGlvbiB1bmRlciB3YXksIG9yIGFib3V0IHRvIGJlIGFza2VkPyAqL1xuICBnZXQgYnVzeSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gISF0aGlzLiN3YWl0aW5nO1xuICB9XG5cbiAgc3RvcCgpOiB2b2lkIHtcbiAgICB0aGlzLiN3YWl0aW5nPy4oKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdW5kZWZpbmVkO1xuICB9XG5cbiAgYXNrKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIG5leHRJZCwgd2FzIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBbZmlyc3QsIGlkXSA9IFshb3JkZXIua25vd24gJiYgdGhpcy4jdHJpZXMgPT09IDAsIG5leHRJZCgpXTtcbiAgICBjb25zdCBbYWZ0ZXIsIGVhcmxpZXJdID0gW29yZGVyLmFzaygpLCB3YXMoKV07XG4gICAgdGhpcy4jaWRzLmFkZChpZCk7XG4gICAgdGhpcy5vcGVuKys7XG4gICAgdGhpcy4jdHJpZXMrKztcbiAgICB0aGlzLiNsaW5rLnNlbmQoXG4gICAgICBKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwicmVzdW1lXCIsIGlkLCAuLi4oYWZ0ZXIubGVuZ3RoICYmIHsgYWZ0ZXIgfSksIC4uLihlYXJsaWVyLmxlbmd0aCAmJiB7IHdhczogZWFybGllciB9KSB9KSxcbiAgICApO1xuICAgIGlmIChmaXJzdCkgdGhpcy4jd2FpdChTSUxFTkNFLCAoKSA9PiB0aGlzLiNzaWxlbmNlKCkpO1xuICAgIGVsc2UgdGhpcy4jYWdhaW4oKTtcbiAgfVxuXG4gIC8qKiBBIGZyYW1lIGhhcyBjb21lOiBpcyBvbmUgbWlzc2luZyBiZWZvcmUgaXQ/ICovXG4gIGxvb2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB7XG4gICAgICBpZiAodGhpcy5vcGVuID09PSAwKSB0aGlzLiNkb25lKCk7XG4gICAgfSBlbHNlIGlmICghdGhpcy5idXN5KSB7XG4gICAgICB0aGlzLiN3YWl0KGJldHdlZW4oSE9MRV9GUk9NLCBIT0xFX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IHtcbiAgICAgICAgdGhpcy5zdG9wKCk7XG4gICAgICAgIGlmIChvcmRlci5icm9rZW4pIHRoaXMuYXNrKCk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcInJlc3VtZWRcIixcdTIwMjZ9YCAqL1xuICByZXN1bWVkKGZyYW1lOiBNZW1iZXJzKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgc2V0dGxlZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgZW50cmllcyA9IChmcmFtZS5sb2dzIGFzIHVua25vd25bXSkuZmlsdGVyKG1lbWJlcnMpO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIGlmIChlbnRyaWVzLmxlbmd0aCA9PT0gMCkge1xuICAgICAgdGhpcy4jcGxhaW4odHJ1ZSk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIG9yZGVyLnJlc3VtZWQoZW50cmllcyBhcyB1bmtub3duIGFzIExvZ0VudHJ5W10pO1xuICAgIGlmICghb3JkZXIuYnJva2VuKSB0aGlzLiNkb25lKCk7XG4gICAgc2V0dGxlZCh0aGlzLiNsaW5rLCBTdHJpbmcoZnJhbWUuY29ubmVjdGlvbl9pZCkpO1xuICB9XG5cbiAgLyoqIElzIHRoaXMgZXJyb3Igb3VyIHF1ZXN0aW9uJ3M/ICovXG4gIGVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNpZHMuZGVsZXRlKGZyYW1lLmluX3JlcGx5X3RvKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMub3Blbi0tO1xuICAgIC8vIEl0cyB0YWJsZSBkb2VzIG5vdCBzZXJ2ZTogaXQgbWF5IGJlIGFza2VkIGFnYWluLiBBbnkgb3RoZXIgZXJyb3IgaXMgYW4gb2xkZXIgc2VydmVyJ3MuXG4gICAgaWYgKGZyYW1lLmNvZGUgPT09IFwiaW50ZXJuYWxcIikgdGhpcy4jYWdhaW4oKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICBjb25zdCB3YWl0ID0gQUdBSU5bdGhpcy4jdHJpZXMgLSAxXTtcbiAgICB0aGlzLiN3YWl0KHdhaXQgPz8gU0lMRU5DRSwgKCkgPT4gKHdhaXQgPT09IHVuZGVmaW5lZCA/IHRoaXMuI2dpdmVVcCgpIDogdGhpcy5hc2soKSkpO1xuICB9XG5cbiAgI3NpbGVuY2UoKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgLy8gTnVtYmVyZWQgZnJhbWVzIGhhdmUgY29tZSwgc28gdGhlcmUgaXMgYSBsb2cuXG4gICAgaWYgKG9yZGVyLmhvbGRzKSB0aGlzLiNnaXZlVXAoKTtcbiAgICBlbHNlIHRoaXMuI3BsYWluKGZhbHNlKTtcbiAgfVxuXG4gICNnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLm9yZGVyLmdpdmVVcCgpO1xuICAgIHRoaXMuI293bmVyLnNldHRsZWQodGhpcy4jbGluayk7XG4gIH1cblxuICAjcGxhaW4oYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5wbGFpbih0aGlzLiNsaW5rLCBhY2tzKTtcbiAgfVxuXG4gICNkb25lKCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3RyaWVzID0gMDtcbiAgfVxuXG4gICN3YWl0KG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdm9pZCk6IHZvaWQge1xuICAgIHRoaXMuc3RvcCgpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB0aGlzLiNvd25lci5lbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxufVxuIiwgIi8qKiBXaGF0IHRoZSBjbGllbnQgaGFzIG9mIHRoZSB3b3JsZCBhcm91bmQgaXQuIFRlc3RzIGhhbmQgaW4gdGhlaXIgb3duLiAqL1xuXG4vKiogV2hhdCB0aGUgY2xpZW50IHVzZXMgb2YgYSBgV2ViU29ja2V0YC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV2lyZSB7XG4gIHJlYWRvbmx5IGJ1ZmZlcmVkQW1vdW50OiBudW1iZXI7XG4gIG9ub3BlbjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbmVycm9yOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGNsb3NlKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQ7XG59XG5cbnR5cGUgV2lyZUNsYXNzID0gbmV3ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkgPT4gV2lyZTtcblxuZXhwb3J0IHR5cGUgQ2FuY2VsID0gKCkgPT4gdm9pZDtcblxuZXhwb3J0IGludGVyZmFjZSBFbnZpcm9ubWVudCB7XG4gIC8qKiBVbml4IG1pbGxpc2Vjb25kcy4gT25seSB0aGUgZW5kIG9mIGEgdG9rZW4gaXMgY29tcGFyZWQgd2l0aCBpdCwgc28gYSBjbG9jayB0aGF0IGp1bXBzIGRvZXMgbm8gb3RoZXIgaGFybS4gKi9cbiAgbm93KCk6IG51bWJlcjtcbiAgLyoqIEZyb20gMCB0byAxLiAqL1xuICByYW5kb20oKTogbnVtYmVyO1xuICAvKiogUnVucyB0aGlzIGxhdGVyLCB1bmxlc3MgdGhlIGZ1bmN0aW9uIHRoYXQgaXQgcmV0dXJucyBpcyBjYWxsZWQgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWw7XG4gIG9wZW4odXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlO1xuICAvKiogRG9lcyB0aGUgc2VydmVyIGFuc3dlciBhdCBhbGw/IEEgYnJvd3NlciBkb2VzIG5vdCB0ZWxsIGEgcmVmdXNlZCBoYW5kc2hha2UgZnJvbSBhIGJyb2tlbiBuZXR3b3JrLiAqL1xuICByZWFjaGFibGUodXJsOiBzdHJpbmcpOiBQcm9taXNlPGJvb2xlYW4+O1xuICAvKiogV2hlcmUgYG9ubGluZWAsIGBwYWdlaGlkZWAgYW5kIGBwYWdlc2hvd2AgY29tZSBmcm9tLiAqL1xuICBwYWdlOiBQYXJ0aWFsPEV2ZW50VGFyZ2V0Pjtcbn1cblxuLyoqIEEgdGltZXIncyBsb25nZXN0IHRpbWU6IGEgbG9uZ2VyIG9uZSBlbmRzIGF0IG9uY2UuICovXG5jb25zdCBMT05HRVNUID0gMiAqKiAzMSAtIDE7XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFsRW52aXJvbm1lbnQod2lyZTogdW5rbm93bik6IEVudmlyb25tZW50IHtcbiAgcmV0dXJuIHtcbiAgICBub3c6IERhdGUubm93LFxuICAgIHJhbmRvbTogTWF0aC5yYW5kb20sXG4gICAgYWZ0ZXIobXMsIHJ1bikge1xuICAgICAgY29uc3QgdGltZXIgPSBzZXRUaW1lb3V0KHJ1biwgTWF0aC5taW4obXMsIExPTkdFU1QpKTtcbiAgICAgIHJldHVybiAoKSA9PiBjbGVhclRpbWVvdXQodGltZXIpO1xuICAgIH0sXG4gICAgb3BlbjogKHVybCwgcHJvdG9jb2xzKSA9PiBuZXcgKCh3aXJlID8/IFdlYlNvY2tldCkgYXMgV2lyZUNsYXNzKSh1cmwsIHByb3RvY29scyksXG4gICAgYXN5bmMgcmVhY2hhYmxlKHVybCkge1xuICAgICAgdHJ5IHtcbiAgICAgICAgYXdhaXQgZmV0Y2godXJsLnJlcGxhY2UoL153cy8sIFwiaHR0cFwiKS5yZXBsYWNlKC9cXD8uKi8sIFwiXCIpLCB7IG1ldGhvZDogXCJIRUFEXCIsIG1vZGU6IFwibm8tY29yc1wiIH0pO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0gY2F0Y2gge1xuICAgICAgICByZXR1cm4gZmFsc2U7XG4gICAgICB9XG4gICAgfSxcbiAgICBwYWdlOiBnbG9iYWxUaGlzIGFzIFBhcnRpYWw8RXZlbnRUYXJnZXQ+LFxuICB9O1xufVxuIiwgIi8qKiBPbmUgV2ViU29ja2V0J3MgbGlmZTogdGhlIGhhbmRzaGFrZSwgcGluZ3MsIHRoZSBlbmQuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBBc2tpbmcgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcblxuLyoqIEEgaGFuZHNoYWtlIGxhc3RzIDI5IHMgYXQgbW9zdC4gKi9cbmNvbnN0IEhBTkRTSEFLRSA9IDM1XzAwMDtcbmNvbnN0IFBJTkdfRVZFUlkgPSAzMF8wMDA7XG5jb25zdCBVTkFOU1dFUkVEID0gMjtcbi8qKiBBUEkgR2F0ZXdheSBjdXRzIGEgY29ubmVjdGlvbiBhZnRlciB0d28gaG91cnMuICovXG5jb25zdCBNSU5VVEUgPSA2MF8wMDA7XG5jb25zdCBSRU5FV19GUk9NID0gMTA1ICogTUlOVVRFO1xuY29uc3QgUkVORVdfVE8gPSAxMTUgKiBNSU5VVEU7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW5kIHtcbiAgY29kZTogbnVtYmVyO1xuICByZWFzb246IHN0cmluZztcbiAgd2FzQ2xlYW46IGJvb2xlYW47XG59XG5cbi8qKiBBbiBlbmQgdGhhdCB0aGUgY2xpZW50IGl0c2VsZiBoYXMgc2Vlbi4gQVBJIEdhdGV3YXkncyBhcmUgYmVsb3cgNDAwMC4gKi9cbmV4cG9ydCBjb25zdCBlbmRlZCA9IChyZWFzb246IHN0cmluZywgY29kZSA9IDQwMDApOiBFbmQgPT4gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogZmFsc2UgfSk7XG5cbmV4cG9ydCBpbnRlcmZhY2UgTGlua093bmVyIHtcbiAgb3BlbmVkKGxpbms6IExpbmspOiB2b2lkO1xuICBoZWFyZChsaW5rOiBMaW5rLCB0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBlbmRlZChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQ7XG4gIC8qKiBJdCBpcyB0aW1lIHRvIHBpbmcuICovXG4gIHRpY2sobGluazogTGluaywgY291bnQ6IG51bWJlcik6IHZvaWQ7XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBvbGQ6IGFub3RoZXIgb25lIHNob3VsZCB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgYWdlZChsaW5rOiBMaW5rKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIExpbmsge1xuICBvcGVuZWQgPSBmYWxzZTtcbiAgLyoqIEZyYW1lcyBtYXkgYmUgc2VudDogYHJlc3VtZWAgaGFzIGJlZW4gYW5zd2VyZWQsIG9yIHRha2VzIHRvbyBsb25nLiAqL1xuICByZWFkeSA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nOiBmcmFtZXMgYXJlIHBhc3NlZCBvbiBhcyB0aGV5IGNvbWUuICovXG4gIHBsYWluID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGFja25vd2xlZGdlcyBmcmFtZXMuICovXG4gIGFja3MgPSB0cnVlO1xuICAvKiogQW5vdGhlciBjb25uZWN0aW9uIGhhcyB0YWtlbiBpdHMgcGxhY2UsIGFuZCBpdCBlbmRzIHdoZW4gbm90aGluZyBydW5zIG9uIGl0IGFueSBtb3JlLiAqL1xuICBkcmFpbmluZyA9IGZhbHNlO1xuICBhc2tpbmc6IEFza2luZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI3dpcmU6IFdpcmU7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyO1xuICAjdGltZXJzOiBDYW5jZWxbXSA9IFtdO1xuICAjdGlja3MgPSAwO1xuICAjdW5hbnN3ZXJlZCA9IDA7XG4gICNvdmVyID0gZmFsc2U7XG4gICNzdHJlYW1lZCA9IDA7XG4gICNzdHJlYW1lZEJlZm9yZSA9IDA7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBvd25lcjogTGlua093bmVyLCB3aXJlOiBXaXJlLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICAgIHRoaXMuI3dpcmUgPSB3aXJlO1xuICAgIHRoaXMudG9rZW4gPSB0b2tlbjtcbiAgICB0aGlzLmFmdGVyKEhBTkRTSEFLRSwgKCkgPT4gdGhpcy5vcGVuZWQgfHwgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgaGFuZHNoYWtlIHRha2VzIHRvbyBsb25nXCIpKSk7XG4gICAgd2lyZS5vbm9wZW4gPSAoKSA9PiB7XG4gICAgICB0aGlzLm9wZW5lZCA9IHRydWU7XG4gICAgICB0aGlzLmFmdGVyKGJldHdlZW4oUkVORVdfRlJPTSwgUkVORVdfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4gb3duZXIuYWdlZCh0aGlzKSk7XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIG93bmVyLm9wZW5lZCh0aGlzKTtcbiAgICB9O1xuICAgIHdpcmUub25tZXNzYWdlID0gKGV2ZW50OiB7IGRhdGE6IHVua25vd24gfSkgPT4ge1xuICAgICAgdGhpcy4jdW5hbnN3ZXJlZCA9IDA7XG4gICAgICBvd25lci5oZWFyZCh0aGlzLCBTdHJpbmcoZXZlbnQuZGF0YSkpO1xuICAgIH07XG4gICAgd2lyZS5vbmNsb3NlID0gKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9OiBFbmQpID0+IHRoaXMuZW5kKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbiB9KTtcbiAgICB3aXJlLm9uZXJyb3IgPSAoKSA9PiB7fTsgLy8gYGNsb3NlYCBmb2xsb3dzXG4gIH1cblxuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jd2lyZS5idWZmZXJlZEFtb3VudDtcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMub3BlbmVkICYmICF0aGlzLiNvdmVyKSB0aGlzLiN3aXJlLnNlbmQodGV4dCk7XG4gIH1cblxuICAvKiogSGFzIGEgc3RyZWFtJ3MgcmVjb3JkIGNvbWUgd2l0aGluIHRoZSBsYXN0IGhhbGYgbWludXRlIG9yIHNvPyAqL1xuICBnZXQgc3RyZWFtaW5nKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiNzdHJlYW1lZEJlZm9yZSArIHRoaXMuI3N0cmVhbWVkID4gMDtcbiAgfVxuXG4gIHN0cmVhbWVkKCk6IHZvaWQge1xuICAgIHRoaXMuI3N0cmVhbWVkKys7XG4gIH1cblxuICAvKiogTGVhdmVzIHRoZSBXZWJTb2NrZXQsIHdpdGhvdXQgYSB3b3JkIHRvIHRoZSBvd25lci4gQSBkZWFkIG9uZSB0YWtlcyBtaW51dGVzIHRvIGNsb3NlIGJ5IGl0c2VsZi4gKi9cbiAgZHJvcChjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiNvdmVyID0gdHJ1ZTtcbiAgICB0aGlzLmFza2luZz8uc3RvcCgpO1xuICAgIGZvciAoY29uc3QgY2FuY2VsIG9mIHRoaXMuI3RpbWVycykgY2FuY2VsKCk7XG4gICAgdGhpcy4jd2lyZS5vbm9wZW4gPSB0aGlzLiN3aXJlLm9ubWVzc2FnZSA9IHRoaXMuI3dpcmUub25jbG9zZSA9IG51bGw7XG4gICAgdGhpcy4jd2lyZS5jbG9zZShjb2RlLCByZWFzb24pO1xuICB9XG5cbiAgLyoqIFJ1bnMgdGhpcyB1bmxlc3MgdGhlIGNvbm5lY3Rpb24gZW5kcyBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMuI3RpbWVycy5wdXNoKHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCBydW4pKTtcbiAgfVxuXG4gIGVuZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNvdmVyKSByZXR1cm47XG4gICAgdGhpcy5kcm9wKCk7XG4gICAgdGhpcy4jb3duZXIuZW5kZWQodGhpcywgZW5kKTtcbiAgfVxuXG4gICNwaW5nTGF0ZXIoKTogdm9pZCB7XG4gICAgdGhpcy5hZnRlcihQSU5HX0VWRVJZLCAoKSA9PiB7XG4gICAgICBpZiAodGhpcy4jdW5hbnN3ZXJlZCA+PSBVTkFOU1dFUkVEKSB7XG4gICAgICAgIHRoaXMuZW5kKGVuZGVkKFwidGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXJcIikpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgICB0aGlzLiNwaW5nTGF0ZXIoKTtcbiAgICAgIHRoaXMuI3N0cmVhbWVkQmVmb3JlID0gdGhpcy4jc3RyZWFtZWQ7XG4gICAgICB0aGlzLiNzdHJlYW1lZCA9IDA7XG4gICAgICB0aGlzLiNvd25lci50aWNrKHRoaXMsICsrdGhpcy4jdGlja3MpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQgbXVzdCBiZSBhbnN3ZXJlZC4gKi9cbiAgZXhwZWN0KCk6IHZvaWQge1xuICAgIHRoaXMuI3VuYW5zd2VyZWQrKztcbiAgfVxufVxuIiwgIi8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZS4gKi9cblxuaW1wb3J0IHsgbWVtYmVycywgcmVhZFBsYWNlcywgdHlwZSBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5leHBvcnQgaW50ZXJmYWNlIFBvc2l0aW9uU3RvcmFnZSB7XG4gIGdldEl0ZW0oa2V5OiBzdHJpbmcpOiBzdHJpbmcgfCBudWxsO1xuICBzZXRJdGVtKGtleTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZDtcbiAgcmVtb3ZlSXRlbShrZXk6IHN0cmluZyk6IHZvaWQ7XG59XG5cbmludGVyZmFjZSBTYXZlZCB7XG4gIGJ5OiBzdHJpbmc7XG4gIGFmdGVyPzogdW5rbm93bjtcbiAgd2FzPzogdW5rbm93bjtcbn1cblxuY29uc3QgTU9TVF9TQVZFRCA9IDg7XG5cbi8qKlxuICogUG9zaXRpb25zIGxpZSBpbiB0aGUgc3RvcmFnZSBvbmx5IHdoaWxlIG5vIHBhZ2UgdXNlcyB0aGVtOiB0aGV5IGFyZSB3cml0dGVuIHdoZW4gYSBwYWdlIGdvZXMsIGFuZFxuICogdGFrZW4gb3V0IHdoZW4gb25lIGNvbWVzLiBBIGR1cGxpY2F0ZWQgdGFiIGdldHMgYSBjb3B5IG9mIHRoZSBzdG9yYWdlLCBhbmQgZnJhbWVzIHNoYXJlIG9uZTsgc29cbiAqIG5laXRoZXIgZmluZHMgdGhlIHBvc2l0aW9ucyBvZiBhIHBhZ2UgdGhhdCBsaXZlcy5cbiAqL1xuZXhwb3J0IGNsYXNzIE1lbW9yeSB7XG4gIHJlYWRvbmx5ICNzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICNvd25lcjogc3RyaW5nO1xuICBrZXkgPSBcIlwiO1xuXG4gIGNvbnN0cnVjdG9yKHN0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZCwgb3duZXI6IHN0cmluZykge1xuICAgIHRoaXMuI3N0b3JhZ2UgPSBzdG9yYWdlO1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogVGhlIG5ld2VzdCB0aGF0IGFub3RoZXIgcGFnZSBoYXMgbGVmdCBiZWhpbmQuICovXG4gIHRha2UoKTogeyBhZnRlcjogUGxhY2VbXTsgd2FzOiBzdHJpbmdbXSB9IHtcbiAgICBjb25zdCBzYXZlZCA9IHRoaXMuI3JlYWQoKTtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHNhdmVkLnBvcCgpID8/IHt9O1xuICAgIHRoaXMuI3dyaXRlKHNhdmVkKTtcbiAgICByZXR1cm4geyBhZnRlcjogcmVhZFBsYWNlcyhhZnRlciksIHdhczogQXJyYXkuaXNBcnJheSh3YXMpID8gd2FzLm1hcChTdHJpbmcpIDogW10gfTtcbiAgfVxuXG4gIHNhdmUoYWZ0ZXI6IFBsYWNlW10sIHdhczogc3RyaW5nW10pOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKFsuLi50aGlzLiNvdGhlcnMoKSwgeyBieTogdGhpcy4jb3duZXIsIGFmdGVyLCB3YXMgfV0uc2xpY2UoLU1PU1RfU0FWRUQpKTtcbiAgfVxuXG4gIC8qKiBUaGUgcGFnZSBoYXMgY29tZSBiYWNrLCBhbmQgbGl2ZXMgb24uICovXG4gIGRpc2NhcmQoKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZSh0aGlzLiNvdGhlcnMoKSk7XG4gIH1cblxuICAjb3RoZXJzKCk6IFNhdmVkW10ge1xuICAgIHJldHVybiB0aGlzLiNyZWFkKCkuZmlsdGVyKCh7IGJ5IH0pID0+IGJ5ICE9PSB0aGlzLiNvd25lcik7XG4gIH1cblxuICAjcmVhZCgpOiBTYXZlZFtdIHtcbiAgICB0cnkge1xuICAgICAgcmV0dXJuIEpTT04ucGFyc2UodGhpcy4jc3RvcmFnZT8uZ2V0SXRlbSh0aGlzLmtleSkgPz8gXCJcIikuZmlsdGVyKG1lbWJlcnMpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgcmV0dXJuIFtdO1xuICAgIH1cbiAgfVxuXG4gICN3cml0ZShzYXZlZDogU2F2ZWRbXSk6IHZvaWQge1xuICAgIHRyeSB7XG4gICAgICBpZiAoc2F2ZWQubGVuZ3RoKSB0aGlzLiNzdG9yYWdlPy5zZXRJdGVtKHRoaXMua2V5LCBKU09OLnN0cmluZ2lmeShzYXZlZCkpO1xuICAgICAgZWxzZSB0aGlzLiNzdG9yYWdlPy5yZW1vdmVJdGVtKHRoaXMua2V5KTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIC8vIEl0IGlzIGZ1bGwsIG9yIGZvcmJpZGRlbjogYSByZWxvYWQgYmVnaW5zIGFuZXcuXG4gICAgfVxuICB9XG59XG4iLCAiLyoqIFdoYXQgYW4gYXBwIG1heSBzYXkgb2YgaXRzIHNvY2tldC4gKi9cblxuaW1wb3J0IHR5cGUgeyBQb3NpdGlvblN0b3JhZ2UgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcblxudHlwZSBBc2tlZDxUPiA9IFQgfCAoKCkgPT4gVCB8IFByb21pc2U8VD4pO1xuXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlT3B0aW9ucyB7XG4gIC8qKiBgd3NzOi8vSE9TVC9TVEFHRT9ib29raW5nX2lkPTFgOyBhIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQuICovXG4gIHVybDogQXNrZWQ8c3RyaW5nPjtcbiAgLyoqIEEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdCwgYW5kIGZvciBlYWNoIHJlbmV3YWwuICovXG4gIHRva2VuPzogQXNrZWQ8c3RyaW5nIHwgdW5kZWZpbmVkPjtcbiAgLyoqIFdoZXJlIHRoZSB0b2tlbiBnb2VzOiBpbnRvIHRoZSBxdWVyeSAoZGVmYXVsdCksIG9yIGFzIHRoZSBzdWJwcm90b2NvbHMgYGJlYXJlciwgPHRva2VuPmAuICovXG4gIHRva2VuSW4/OiBcInF1ZXJ5XCIgfCBcInByb3RvY29sXCI7XG4gIC8qKiBBc2tzIGZvciB3aGF0IHdhcyBtaXNzZWQgKGRlZmF1bHQpLiAqL1xuICByZXN1bWU/OiBib29sZWFuO1xuICAvKiogSGFzIGZyYW1lcyBhY2tub3dsZWRnZWQgKGRlZmF1bHQpLiAqL1xuICBhY2s/OiBib29sZWFuO1xuICAvKiogUmVuZXdzIGEgSldUIHRoYXQgYSBgdG9rZW5gIGZ1bmN0aW9uIGdpdmVzIGJlZm9yZSBpdHMgZW5kIChkZWZhdWx0KS4gKi9cbiAgcmVuZXc/OiBib29sZWFuO1xuICAvKiogRW5kcyBhZnRlciBzbyBtYW55IGF0dGVtcHRzIGluIGEgcm93OyB3aXRob3V0IGl0IHRoZXJlIGlzIG5vIGVuZC4gKi9cbiAgbWF4QXR0ZW1wdHM/OiBudW1iZXI7XG4gIC8qKiBLZWVwcyBwb3NpdGlvbnMgb3ZlciBhIHJlbG9hZCBvZiB0aGUgcGFnZTogYHNlc3Npb25TdG9yYWdlYC4gRm9yIGFwcHMgdGhhdCBrZWVwIHRoZWlyIG1lc3NhZ2VzLCB0b28uICovXG4gIHN0b3JhZ2U/OiBQb3NpdGlvblN0b3JhZ2U7XG4gIC8qKiBGb3IgcHJvZ3JhbXMgd2l0aG91dCBhIGBXZWJTb2NrZXRgIG9mIHRoZWlyIG93biwgc3VjaCBhcyBOb2RlIDIwOiB0aGF0IG9mIGB3c2AuICovXG4gIFdlYlNvY2tldD86IHVua25vd247XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbnN3ZXJPZjxUPihhc2tlZDogQXNrZWQ8VD4pOiBQcm9taXNlPFQ+IHtcbiAgcmV0dXJuIHR5cGVvZiBhc2tlZCA9PT0gXCJmdW5jdGlvblwiID8gYXdhaXQgKGFza2VkIGFzICgpID0+IFQgfCBQcm9taXNlPFQ+KSgpIDogYXNrZWQ7XG59XG5cbi8qKiBUaGUgVVJMIGFuZCB0aGUgc3VicHJvdG9jb2xzIG9mIGFuIGF0dGVtcHQuICovXG5leHBvcnQgZnVuY3Rpb24gYWRkcmVzcyh1cmw6IHN0cmluZywgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCwgb3B0aW9uczogU2lkZXdpcmVPcHRpb25zKTogeyB1cmw6IHN0cmluZzsgcHJvdG9jb2xzOiBzdHJpbmdbXSB9IHtcbiAgbGV0IG1hcmsgPSB1cmwuaW5jbHVkZXMoXCI/XCIpID8gXCImXCIgOiBcIj9cIjtcbiAgY29uc3QgYWRkID0gKG5hbWU6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQgPT4ge1xuICAgIHVybCArPSBgJHttYXJrfSR7bmFtZX09JHtlbmNvZGVVUklDb21wb25lbnQodmFsdWUpfWA7XG4gICAgbWFyayA9IFwiJlwiO1xuICB9O1xuICBpZiAob3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlKSBhZGQoXCJyZXN1bWVcIiwgXCIxXCIpO1xuICBpZiAob3B0aW9ucy5hY2sgIT09IGZhbHNlKSBhZGQoXCJhY2tcIiwgXCIxXCIpO1xuICBpZiAodG9rZW4gPT09IHVuZGVmaW5lZCkgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG4gIGlmIChvcHRpb25zLnRva2VuSW4gPT09IFwicHJvdG9jb2xcIikgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtcImJlYXJlclwiLCB0b2tlbl0gfTtcbiAgYWRkKFwidG9rZW5cIiwgdG9rZW4pO1xuICByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbn1cbiIsICIvKiogQnJpbmdzIG51bWJlcmVkIGZyYW1lcyBpbnRvIHRoZSBvcmRlciBvZiB0aGVpciBsb2dzLCBlYWNoIG9uY2UuIFB1cmU6IGl0IGtub3dzIG5vIHNvY2tldCBhbmQgbm8gdGltZXIuICovXG5cbmltcG9ydCB0eXBlIHsgTG9nRW50cnksIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmludGVyZmFjZSBIZWxkPEY+IHtcbiAgcGxhY2U6IFBsYWNlO1xuICAvKiogTm90aGluZyB3aGVyZSB0aGUgbnVtYmVyIGJlbG9uZ3MgdG8gYSBmcmFtZSB0aGF0IHRoaXMgY2xpZW50IGRvZXMgbm90IGdldC4gKi9cbiAgZnJhbWU6IEYgfCB1bmRlZmluZWQ7XG59XG5cbmludGVyZmFjZSBMb2c8Rj4ge1xuICAvKiogVGhlIGxhc3QgcGxhY2UgdGhhdCB3YXMgcGFzc2VkIG9uLiAqL1xuICBhdD86IFBsYWNlO1xuICAvKiogRnJhbWVzIGJlaGluZCBhIGhvbGUsIG9yIG9mIGEgY29ubmVjdGlvbiB0aGF0IGRvZXMgbm90IGtub3cgeWV0IHdoZXJlIGl0IHN0YW5kcy4gKi9cbiAgaGVsZDogTWFwPHN0cmluZywgSGVsZDxGPj47XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyBub3QgaW4gdGhpcyBjaGFubmVsLiAqL1xuICBsZWZ0PzogYm9vbGVhbjtcbn1cblxuLyoqIEEgc2VydmVyIGxvb2tzIGF0IDI1MCBsb2dzIG9mIGEgcXVlc3Rpb24uICovXG5jb25zdCBMT0dTX0FTS0VEID0gMjQwO1xuLyoqIEFQSSBHYXRld2F5IHRha2VzIDMyIEtpQiBmcm9tIGEgYnJvd3NlciwgYW5kIG5hbWVzIG1heSBuZWVkIGVzY2FwZXMuICovXG5jb25zdCBCWVRFU19BU0tFRCA9IDI0XzAwMDtcbi8qKiBNb3JlIGxvZ3MgdGhhbiB0aGVzZSBhcmUgZm9yZ290dGVuIHdoZXJlIHRoZSBjbGllbnQgaGFzIGxlZnQgdGhlbS4gKi9cbmNvbnN0IExPR1NfS0VQVCA9IDI0MDtcblxuY29uc3Qga2V5T2YgPSAoeyBlcG9jaCwgc2VxIH06IFBsYWNlKTogc3RyaW5nID0+IGAke2Vwb2NofSAke3NlcX1gO1xuXG5leHBvcnQgY2xhc3MgT3JkZXI8Rj4ge1xuICAvKiogRnJhbWVzIGFyZSBoZWxkIHVudGlsIHRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hlcmUgdGhlIGNvbm5lY3Rpb24gc3RhbmRzLiAqL1xuICBob2xkaW5nID0gdHJ1ZTtcbiAgcmVhZG9ubHkgI2xvZ3MgPSBuZXcgTWFwPHN0cmluZywgTG9nPEY+PigpO1xuICAvKiogVGhlIG51bWJlcnMgdGhhdCBvcGVuIHF1ZXN0aW9ucyBuYW1lZDsgYmVsb3cgMCB3aGVyZSB0aGVyZSB3YXMgbm8gcm9vbSBmb3IgdGhlIGxvZy4gKi9cbiAgI2Fza2VkOiBNYXA8c3RyaW5nLCBudW1iZXI+W10gPSBbXTtcbiAgcmVhZG9ubHkgI2RlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZDtcbiAgcmVhZG9ubHkgI2dhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZDtcblxuICBjb25zdHJ1Y3RvcihkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQsIGdhcDogKGNoYW5uZWw6IHN0cmluZyB8IHVuZGVmaW5lZCkgPT4gdm9pZCkge1xuICAgIHRoaXMuI2RlbGl2ZXIgPSBkZWxpdmVyO1xuICAgIHRoaXMuI2dhcCA9IGdhcDtcbiAgfVxuXG4gIC8qKiBIYXMgdGhlIHNlcnZlciBldmVyIHNhaWQgd2hlcmUgd2Ugc3RhbmQ/ICovXG4gIGdldCBrbm93bigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmF0KTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIHRoYXQgd2FpdD8gKi9cbiAgZ2V0IGhvbGRzKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuaGVsZC5zaXplID4gMCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyBiZWhpbmQgYSBob2xlPyAqL1xuICBnZXQgYnJva2VuKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhdGhpcy5ob2xkaW5nICYmIHRoaXMuaG9sZHM7XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0byBnbyBvbiBmcm9tLiAqL1xuICBwb3NpdGlvbnMoKTogUGxhY2VbXSB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5mbGF0TWFwKChsb2cpID0+IGxvZy5hdCA/PyBbXSk7XG4gIH1cblxuICByZXN0b3JlKHBsYWNlczogUGxhY2VbXSk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgcGxhY2VzKSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCkuYXQgPSBwbGFjZTtcbiAgfVxuXG4gIC8qKiBBIG5ldyBjb25uZWN0aW9uOiBpdHMgcXVlc3Rpb25zIGhhdmUgbm90IGJlZW4gYW5zd2VyZWQuICovXG4gIGJlZ2luKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IHRydWU7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRoYXQgYSBxdWVzdGlvbiBuYW1lcy4gKi9cbiAgYXNrKCk6IFBsYWNlW10ge1xuICAgIGNvbnN0IGFza2VkID0gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICBjb25zdCBhZnRlcjogUGxhY2VbXSA9IFtdO1xuICAgIGxldCBieXRlcyA9IDA7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiB0aGlzLnBvc2l0aW9ucygpKSB7XG4gICAgICBieXRlcyArPSBKU09OLnN0cmluZ2lmeShwbGFjZSkubGVuZ3RoICsgMTtcbiAgICAgIGNvbnN0IGZpdHMgPSBhZnRlci5sZW5ndGggPCBMT0dTX0FTS0VEICYmIGJ5dGVzIDwgQllURVNfQVNLRUQ7XG4gICAgICBpZiAoZml0cykgYWZ0ZXIucHVzaChwbGFjZSk7XG4gICAgICBhc2tlZC5zZXQocGxhY2UuY2hhbm5lbCA/PyBcIlwiLCBmaXRzID8gcGxhY2Uuc2VxIDogLTEpO1xuICAgIH1cbiAgICB0aGlzLiNhc2tlZC5wdXNoKGFza2VkKTtcbiAgICByZXR1cm4gYWZ0ZXI7XG4gIH1cblxuICAvKiogVGFrZXMgYSBmcmFtZSwgb3IgdGhlIG51bWJlciBvZiBvbmUgdGhhdCBpcyBub3QgZm9yIHVzLiAqL1xuICB0YWtlKHBsYWNlOiBQbGFjZSwgZnJhbWU/OiBGKTogdm9pZCB7XG4gICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpO1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IHBsYWNlLmVwb2NoICYmIHBsYWNlLnNlcSA8PSBhdC5zZXEpIHJldHVybjtcbiAgICBjb25zdCBrZXkgPSBrZXlPZihwbGFjZSk7XG4gICAgaWYgKCFsb2cuaGVsZC5nZXQoa2V5KT8uZnJhbWUpIGxvZy5oZWxkLnNldChrZXksIHsgcGxhY2UsIGZyYW1lIH0pO1xuICAgIGRlbGV0ZSBsb2cubGVmdDtcbiAgICBpZiAoIXRoaXMuaG9sZGluZykgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBXaGF0IHRoZSBzZXJ2ZXIgc2F5cyBvZiBlYWNoIGxvZyBhZnRlciBpdCBoYXMgc2VudCB3aGF0IHdhcyBtaXNzZWQuICovXG4gIHJlc3VtZWQoZW50cmllczogTG9nRW50cnlbXSk6IHZvaWQge1xuICAgIGNvbnN0IGFza2VkID0gdGhpcy4jYXNrZWQuc2hpZnQoKSA/PyBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgZW50cnkgb2YgZW50cmllcykge1xuICAgICAgY29uc3QgbG9nID0gdGhpcy4jbG9nKGVudHJ5LmNoYW5uZWwpO1xuICAgICAgaWYgKGVudHJ5LmpvaW5lZCA9PT0gZmFsc2UpIHtcbiAgICAgICAgbG9nLmxlZnQgPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH0gZWxzZSB7XG4gICAgICAgIGNvbnN0IHsgY29tcGxldGUsIC4uLnBsYWNlIH0gPSBlbnRyeTtcbiAgICAgICAgdGhpcy4jYW5zd2VyZWQobG9nLCBwbGFjZSwgY29tcGxldGUgPT09IHRydWUsIGFza2VkLmdldChlbnRyeS5jaGFubmVsID8/IFwiXCIpID8/IDApO1xuICAgICAgfVxuICAgIH1cbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyOiBnb2VzIG9uIGJlaGluZCB0aGUgaG9sZXMuICovXG4gIGdpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIHRoaXMuI2ZsdXNoKGxvZyk7XG4gICAgICBpZiAobG9nLmhlbGQuc2l6ZSA+IDApIHtcbiAgICAgICAgdGhpcy4jZ2FwKGNoYW5uZWwgfHwgdW5kZWZpbmVkKTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZXJlIGlzIG5vIGxvZzogd2hhdCBpcyBoZWxkIHdhcyBvbmx5IG51bWJlcmVkIGJ5IGNoYW5jZSwgb3IgYnkgYSBzZXJ2ZXIgdGhhdCB3ZW50IGJhY2suICovXG4gIHJlbGVhc2UoKTogdm9pZCB7XG4gICAgdGhpcy4jYXNrZWQgPSBbXTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGxvZyBvZiB0aGlzLiNsb2dzLnZhbHVlcygpKSB0aGlzLiNzZXR0bGUobG9nKTtcbiAgfVxuXG4gICNhbnN3ZXJlZChsb2c6IExvZzxGPiwgbmV3ZXN0OiBQbGFjZSwgY29tcGxldGU6IGJvb2xlYW4sIGFza2VkOiBudW1iZXIpOiB2b2lkIHtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBuZXdlc3QuZXBvY2gpIHtcbiAgICAgIC8vIExpdmUgZnJhbWVzIG1heSBoYXZlIGNvbWUgZnVydGhlciB3aGlsZSB0aGUgYW5zd2VyIHdhcyBvbiBpdHMgd2F5LiBBIHBsYWNlIHRoYXQgd2FzIGFscmVhZHlcbiAgICAgIC8vIGJlaGluZCB0aGUgbmV3ZXN0IHdoZW4gd2UgYXNrZWQgaXMgbm9uZSBvZiB0aGlzIGxvZy5cbiAgICAgIGNvbnN0IGFoZWFkID0gYXQuc2VxID4gbmV3ZXN0LnNlcSA/IGFza2VkIDw9IG5ld2VzdC5zZXEgOiBhdC5zZXEgPT09IG5ld2VzdC5zZXEgJiYgYXQubWFyayA9PT0gbmV3ZXN0Lm1hcms7XG4gICAgICBpZiAoYWhlYWQpIHJldHVybjtcbiAgICB9XG4gICAgaWYgKCFjb21wbGV0ZSB8fCBhc2tlZCA8IDApIHRoaXMuI2dhcChuZXdlc3QuY2hhbm5lbCk7XG4gICAgdGhpcy4jc2V0dGxlKGxvZywgbmV3ZXN0KTtcbiAgICBsb2cuYXQgPSBuZXdlc3Q7XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIHdoYXQgZm9sbG93cyB3aXRob3V0IGEgaG9sZS4gKi9cbiAgI2ZsdXNoKGxvZzogTG9nPEY+KTogdm9pZCB7XG4gICAgZm9yICg7Oykge1xuICAgICAgLy8gV2hlcmUgYSBsb2cgYmVnaW5zLCBub3RoaW5nIGlzIG1pc3NpbmcgYmVmb3JlIGl0LlxuICAgICAgY29uc3QgbmV4dCA9IGxvZy5hdFxuICAgICAgICA/IGxvZy5oZWxkLmdldChrZXlPZih7IC4uLmxvZy5hdCwgc2VxOiBsb2cuYXQuc2VxICsgMSB9KSlcbiAgICAgICAgOiBbLi4ubG9nLmhlbGQudmFsdWVzKCldLmZpbmQoKHsgcGxhY2UgfSkgPT4gcGxhY2Uuc2VxID09PSAxKTtcbiAgICAgIGlmICghbmV4dCkgcmV0dXJuO1xuICAgICAgdGhpcy4jcGFzcyhsb2csIG5leHQpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gYWxsIHRoYXQgaXMgaGVsZCB1cCB0byB0aGlzIHBsYWNlLCBvciBhbGwsIGhvbGVzIG9yIG5vdC4gKi9cbiAgI3NldHRsZShsb2c6IExvZzxGPiwgdXBUbz86IFBsYWNlKTogdm9pZCB7XG4gICAgY29uc3QgYmVmb3JlID0gbG9nLmF0Py5lcG9jaDtcbiAgICBjb25zdCByYW5rID0gKHsgcGxhY2UgfTogSGVsZDxGPik6IG51bWJlciA9PiAocGxhY2UuZXBvY2ggPT09IGJlZm9yZSA/IDAgOiAxKTtcbiAgICBjb25zdCBoZWxkID0gWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5zb3J0KChhLCBiKSA9PiByYW5rKGEpIC0gcmFuayhiKSB8fCBhLnBsYWNlLnNlcSAtIGIucGxhY2Uuc2VxKTtcbiAgICBmb3IgKGNvbnN0IG9uZSBvZiBoZWxkKSB7XG4gICAgICBjb25zdCB7IGVwb2NoLCBzZXEgfSA9IG9uZS5wbGFjZTtcbiAgICAgIGNvbnN0IHNldHRsZWQgPSAhdXBUbyB8fCAoZXBvY2ggPT09IHVwVG8uZXBvY2ggPyBzZXEgPD0gdXBUby5zZXEgOiBlcG9jaCA9PT0gYmVmb3JlKTtcbiAgICAgIGlmIChzZXR0bGVkKSB0aGlzLiNwYXNzKGxvZywgb25lKTtcbiAgICB9XG4gIH1cblxuICAjcGFzcyhsb2c6IExvZzxGPiwgeyBwbGFjZSwgZnJhbWUgfTogSGVsZDxGPik6IHZvaWQge1xuICAgIGxvZy5oZWxkLmRlbGV0ZShrZXlPZihwbGFjZSkpO1xuICAgIGxvZy5hdCA9IHBsYWNlO1xuICAgIGlmIChmcmFtZSkgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAjbG9nKGNoYW5uZWwgPSBcIlwiKTogTG9nPEY+IHtcbiAgICBsZXQgbG9nID0gdGhpcy4jbG9ncy5nZXQoY2hhbm5lbCk7XG4gICAgaWYgKCFsb2cpIHtcbiAgICAgIGlmICh0aGlzLiNsb2dzLnNpemUgPj0gTE9HU19LRVBUKSB0aGlzLiNmb3JnZXQoKTtcbiAgICAgIGxvZyA9IHsgaGVsZDogbmV3IE1hcCgpIH07XG4gICAgICB0aGlzLiNsb2dzLnNldChjaGFubmVsLCBsb2cpO1xuICAgIH1cbiAgICByZXR1cm4gbG9nO1xuICB9XG5cbiAgI2ZvcmdldCgpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IFtjaGFubmVsLCBsb2ddIG9mIHRoaXMuI2xvZ3MpIHtcbiAgICAgIGlmIChsb2cubGVmdCkge1xuICAgICAgICB0aGlzLiNsb2dzLmRlbGV0ZShjaGFubmVsKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBHaXZlcyBhIGNvbm5lY3Rpb24gYSBuZXdlciB0b2tlbiBiZWZvcmUgaXRzIG93biBlbmRzLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbi8qKiBTbyBsb25nIGJlZm9yZSBpdHMgZW5kIGEgdG9rZW4gaXMgcmVuZXdlZDsgYSBzaG9ydC1saXZlZCBvbmUsIHdoZW4gYSBxdWFydGVyIG9mIGl0cyBsaWZlIGlzIGxlZnQuICovXG5jb25zdCBBSEVBRCA9IDYwXzAwMDtcbmNvbnN0IFNPT05FU1QgPSA1XzAwMDtcbmNvbnN0IEFOU1dFUkVEX1dJVEhJTiA9IDMwXzAwMDtcblxuLyoqIEEgSldUJ3MgYGV4cGAsIGluIFVuaXggc2Vjb25kcy4gKi9cbmV4cG9ydCBmdW5jdGlvbiB0b2tlbkVuZCh0b2tlbiA9IFwiXCIpOiBudW1iZXIgfCB1bmRlZmluZWQge1xuICB0cnkge1xuICAgIGNvbnN0IHBheWxvYWQgPSB0b2tlbi5zcGxpdChcIi5cIilbMV0hLnJlcGxhY2UoLy0vZywgXCIrXCIpLnJlcGxhY2UoL18vZywgXCIvXCIpO1xuICAgIHJldHVybiBOdW1iZXIobWVtYmVycyhKU09OLnBhcnNlKGF0b2IocGF5bG9hZCkpKSEuZXhwKSB8fCB1bmRlZmluZWQ7XG4gIH0gY2F0Y2gge1xuICAgIHJldHVybiB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIGEgdG9rZW4gdGhhdCBlbmRzIHRoZW4gaXMgcmVuZXdlZC4gQSB3cm9uZyBjbG9jayBtYWtlcyBpdCBlYXJseSBvciBsYXRlLCBuZXZlciBvZnRlbi4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZW5ld0luKGVuZDogbnVtYmVyLCBub3c6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IGxlZnQgPSBlbmQgKiAxMDAwIC0gbm93O1xuICByZXR1cm4gbGVmdCA+IDAgPyBNYXRoLm1heChTT09ORVNULCBsZWZ0IC0gTWF0aC5taW4oQUhFQUQsIGxlZnQgLyA0KSkgOiBBSEVBRDtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBSZW5ld2FsT3duZXIge1xuICBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIC8qKiBBIHRva2VuIHRoYXQgZW5kcyBpcyByZW5ld2VkIHdpdGhvdXQgdGhlIGFwcCdzIGFza2luZy4gKi9cbiAgYXV0b21hdGljOiBib29sZWFuO1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogVGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gKi9cbiAgdG9rZW4oKTogUHJvbWlzZTxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogU2VuZHMgb3ZlciB0aGUgY29ubmVjdGlvbiwgaWYgdGhlcmUgaXMgb25lLiAqL1xuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGtub3cgcmVuZXdhbHMuICovXG4gIHVua25vd24oKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFJlbmV3YWwge1xuICByZWFkb25seSAjb3duZXI6IFJlbmV3YWxPd25lcjtcbiAgI3RpbWVyOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSByZW5ld2FsIHRoYXQgaXMgdW5kZXIgd2F5LiAqL1xuICAjc2V0dGxlOiAoKGZyYW1lOiBNZW1iZXJzKSA9PiB2b2lkKSB8IHVuZGVmaW5lZDtcbiAgI2lkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gICNrbm93biA9IHRydWU7XG5cbiAgY29uc3RydWN0b3Iob3duZXI6IFJlbmV3YWxPd25lcikge1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gIH1cblxuICAvKiogQSBjb25uZWN0aW9uIGhhcyBiZWd1biwgd2l0aCB0aGlzIHRva2VuLiAqL1xuICBiZWdpbih0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKFwidGhlIGNvbm5lY3Rpb24gd2FzIGxvc3RcIik7XG4gICAgdGhpcy4jc2NoZWR1bGUodG9rZW5FbmQodG9rZW4pKTtcbiAgfVxuXG4gIHN0b3AobWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZSB9KTtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIHRoZSBhcHAncyBuZXdlc3QgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICBhc3luYyByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG5leHRJZCwgc2VuZCB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgdG9rZW4gPSBhd2FpdCB0aGlzLiNvd25lci50b2tlbigpO1xuICAgIHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJhbm90aGVyIHJlbmV3YWwgaGFzIGJlZ3VuXCIgfSk7XG4gICAgcmV0dXJuIG5ldyBQcm9taXNlKChyZXNvbHZlLCByZWplY3QpID0+IHtcbiAgICAgIGNvbnN0IGlkID0gKHRoaXMuI2lkID0gbmV4dElkKCkpO1xuICAgICAgY29uc3QgY2FuY2VsID0gZW52aXJvbm1lbnQuYWZ0ZXIoQU5TV0VSRURfV0lUSElOLCAoKSA9PiB0aGlzLiNzZXR0bGU/Lih7IG1lc3NhZ2U6IFwibm8gYW5zd2VyXCIgfSkpO1xuICAgICAgdGhpcy4jc2V0dGxlID0gKHsgZXhwaXJlc19hdDogZW5kLCBtZXNzYWdlIH0pID0+IHtcbiAgICAgICAgdGhpcy4jc2V0dGxlID0gdW5kZWZpbmVkO1xuICAgICAgICBjYW5jZWwoKTtcbiAgICAgICAgaWYgKHR5cGVvZiBlbmQgPT09IFwibnVtYmVyXCIpIHtcbiAgICAgICAgICB0aGlzLiNzY2hlZHVsZShlbmQpO1xuICAgICAgICAgIHJlc29sdmUoZW5kKTtcbiAgICAgICAgfSBlbHNlIHJlamVjdChuZXcgRXJyb3IoU3RyaW5nKG1lc3NhZ2UpKSk7XG4gICAgICB9O1xuICAgICAgc2VuZChKU09OLnN0cmluZ2lmeSh7IHR5cGU6IFwiYXV0aFwiLCBpZCwgdG9rZW4gfSkpO1xuICAgIH0pO1xuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJhdXRoXCIsXCJleHBpcmVzX2F0XCI6XHUyMDI2fWAsIG9yIGFuIGFjayBvciBhbiBlcnJvciB3aXRoIG91ciBpZC4gSXMgaXQgb3Vycz8gKi9cbiAgYW5zd2VyZWQoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI3NldHRsZSB8fCAoZnJhbWUudHlwZSAhPT0gXCJhdXRoXCIgJiYgZnJhbWUuaW5fcmVwbHlfdG8gIT09IHRoaXMuI2lkKSkgcmV0dXJuIGZhbHNlO1xuICAgIC8vIFRoZXNlIHBhc3MuIEFsbCBlbHNlIGNvbWVzIGZyb20gYSBiYWNrZW5kIHRoYXQgd2FzIGdpdmVuIHRoZSBmcmFtZSBhcyBhIG1lc3NhZ2UuXG4gICAgdGhpcy4ja25vd24gPSBmcmFtZS50eXBlID09PSBcImF1dGhcIiB8fCBbXCJiYWNrZW5kX3VuYXZhaWxhYmxlXCIsIFwiaW50ZXJuYWxcIl0uaW5jbHVkZXMoU3RyaW5nKGZyYW1lLmNvZGUpKTtcbiAgICB0aGlzLiNzZXR0bGUoZnJhbWUpO1xuICAgIGlmICghdGhpcy4ja25vd24pIHRoaXMuI293bmVyLnVua25vd24oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNzY2hlZHVsZShlbmQ6IG51bWJlciB8IHVuZGVmaW5lZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgYXV0b21hdGljLCBlbnZpcm9ubWVudCB9ID0gdGhpcy4jb3duZXI7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIGlmICghYXV0b21hdGljIHx8ICFlbmQgfHwgIXRoaXMuI2tub3duKSByZXR1cm47XG4gICAgdGhpcy4jdGltZXIgPSBlbnZpcm9ubWVudC5hZnRlcihyZW5ld0luKGVuZCwgZW52aXJvbm1lbnQubm93KCkpLCAoKSA9PiB7XG4gICAgICAvLyBUcmllcyBhZ2FpbiB3aGlsZSB0aGVyZSBpcyB0aW1lOyBhZnRlcndhcmRzIHRoZSBzZXJ2ZXIgc2F5cyBgdG9rZW5fZXhwaXJlZGAuXG4gICAgICB0aGlzLnJlbmV3KCkuY2F0Y2goKCkgPT4gdGhpcy4jc2NoZWR1bGUoZW5kKSk7XG4gICAgfSk7XG4gIH1cbn1cbiIsICIvKiogQSBXZWJTb2NrZXQgdGhhdCBjb21lcyBiYWNrIGJ5IGl0c2VsZiwgYW5kIG1pc3NlcyBub3RoaW5nLiAqL1xuXG5pbXBvcnQgeyBBc2tpbmcsIHR5cGUgQXNraW5nT3duZXIgfSBmcm9tIFwiLi9hc2tpbmcudHNcIjtcbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgeyByZWFsRW52aXJvbm1lbnQsIHR5cGUgQ2FuY2VsLCB0eXBlIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB0eXBlIHsgTm90aWNlRGV0YWlsLCBTaWRld2lyZUV2ZW50cyB9IGZyb20gXCIuL2V2ZW50cy50c1wiO1xuaW1wb3J0ICogYXMgZnJhbWVzIGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBGcmFtZSwgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgZW5kZWQsIExpbmssIHR5cGUgRW5kLCB0eXBlIExpbmtPd25lciB9IGZyb20gXCIuL2xpbmsudHNcIjtcbmltcG9ydCB7IE1lbW9yeSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuaW1wb3J0IHsgYWRkcmVzcywgYW5zd2VyT2YsIHR5cGUgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4vb3B0aW9ucy50c1wiO1xuaW1wb3J0IHsgT3JkZXIgfSBmcm9tIFwiLi9vcmRlci50c1wiO1xuaW1wb3J0IHsgUmVuZXdhbCB9IGZyb20gXCIuL3JlbmV3YWwudHNcIjtcbmltcG9ydCB7IFNlbmRlciwgd3JpdGUgfSBmcm9tIFwiLi9zZW5kZXIudHNcIjtcblxuLyoqIEEgY29ubmVjdGlvbiB0aGF0IGxhc3RzIHNvIGxvbmcgaXMgYSBnb29kIG9uZS4gKi9cbmNvbnN0IFNUQUJMRSA9IDYwXzAwMDtcbmNvbnN0IFJFRlVTQUxTID0gMztcbi8qKiBBIHF1ZXN0aW9uIG5hbWVzIHNvIG1hbnkgZWFybGllciBjb25uZWN0aW9ucy4gKi9cbmNvbnN0IEVBUkxJRVIgPSA2NDtcbi8qKiBGcmFtZXMgd2FpdCBzbyBsb25nIGZvciBgcmVzdW1lZGA6IHRoZW4gdGhlIHNlcnZlciB0ZWxscyBvdXIgb3duIGZyYW1lcyBvZiBhbiBlYXJsaWVyIGNvbm5lY3Rpb24gZnJvbSBvdGhlcnMnLiAqL1xuY29uc3QgUkVBRFlfV0lUSElOID0gMV8wMDA7XG4vKiogQSBzZWNvbmQgY29ubmVjdGlvbiB0aGF0IGZhaWxlZCBpcyB0cmllZCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuY29uc3QgU0VDT05EX0FHQUlOID0gMzBfMDAwO1xuLyoqIEV2ZXJ5IHRlbnRoIHBpbmcgYXNrcyB3aGF0IHdhcyBtaXNzZWQuICovXG5jb25zdCBQSU5HU19UT19SRVNVTUUgPSAxMDtcbmNvbnN0IFJBVEVfTElNSVRFRCA9IDFfMDAwO1xuLyoqIFNvIG1hbnkgcmVjb3JkcyBhcmUga25vd24gYnkgd2hpY2ggc3RyZWFtcyBvdmVyIHR3byBjb25uZWN0aW9ucyBhcmUgdG9sZCBhcGFydC4gKi9cbmNvbnN0IFJFQ09SRFNfS0VQVCA9IDI1NjtcblxuLyoqIFRoZSB0eXBlcyBvZiBpdHMgZXZlbnRzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZVNvY2tldCB7XG4gIGFkZEV2ZW50TGlzdGVuZXI8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPihcbiAgICB0eXBlOiBLLFxuICAgIGxpc3RlbmVyOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tLXSkgPT4gdm9pZCkgfCBFdmVudExpc3RlbmVyT2JqZWN0IHwgbnVsbCxcbiAgICBvcHRpb25zPzogYm9vbGVhbiB8IEFkZEV2ZW50TGlzdGVuZXJPcHRpb25zLFxuICApOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVTb2NrZXQgZXh0ZW5kcyBFdmVudFRhcmdldCB7XG4gIHN0YXRpYyByZWFkb25seSBDT05ORUNUSU5HID0gMDtcbiAgc3RhdGljIHJlYWRvbmx5IE9QRU4gPSAxO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0lORyA9IDI7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TRUQgPSAzO1xuXG4gIG9ub3BlbjogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJvcGVuXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wibWVzc2FnZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJjbG9zZVwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcblxuICAvKiogVGhlIFVSTCBvZiB0aGUgbmV3ZXN0IGF0dGVtcHQsIHdpdGhvdXQgdGhlIHRva2VuLiAqL1xuICB1cmwgPSBcIlwiO1xuICAvKiogV2h5IHRoZSBzb2NrZXQgaXMgY2xvc2VkIGZvciBnb29kLiAqL1xuICBjbG9zZWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcblxuICByZWFkb25seSAjb3B0aW9uczogU2lkZXdpcmVPcHRpb25zO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgcmVhZG9ubHkgI3NlbmRlcjogU2VuZGVyO1xuICByZWFkb25seSAjcmVuZXdhbDogUmVuZXdhbDtcbiAgcmVhZG9ubHkgI21lbW9yeTogTWVtb3J5O1xuICByZWFkb25seSAjYXNraW5nOiBBc2tpbmdPd25lcjtcbiAgcmVhZG9ubHkgI3ByZWZpeDogc3RyaW5nO1xuICByZWFkb25seSAjbm90aWNlZCA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjcmVjb3JkcyA9IG5ldyBTZXQ8c3RyaW5nPigpO1xuICByZWFkb25seSAjbGlzdGVuaW5nID0gbmV3IEFib3J0Q29udHJvbGxlcigpO1xuICAjY291bnQgPSAwO1xuICAjd2FzOiBzdHJpbmdbXSA9IFtdO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaW4gdXNlLCBvciBvbiBpdHMgd2F5LiAqL1xuICAjbGluazogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRoZSBvbmUgdGhhdCBpcyB0byB0YWtlIGl0cyBwbGFjZS4gKi9cbiAgI25leHQ6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaG9zZSB3aG9zZSBwbGFjZSB3YXMgdGFrZW4uICovXG4gIHJlYWRvbmx5ICNkcmFpbmluZyA9IG5ldyBTZXQ8TGluaz4oKTtcbiAgI2V2ZXJPcGVuID0gZmFsc2U7XG4gICNhdHRlbXB0cyA9IDA7XG4gICNyZWZ1c2VkID0gMDtcbiAgI3JlZnVzZWRUb2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICAvKiogRW5kcyB0aGUgcGF1c2UgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG4gICNwYXVzZTogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAvKiogQ291bnRzIGF0dGVtcHRzOiB3aGlsZSB0aGUgYXBwIGlzIGFza2VkIGZvciBVUkwgYW5kIHRva2VuLCBhIGxhdGVyIG9uZSBtYWtlcyBpdCB2b2lkLiAqL1xuICAjZGlhbGxlZCA9IDA7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogU2lkZXdpcmVPcHRpb25zLCBlbnZpcm9ubWVudDogRW52aXJvbm1lbnQgPSByZWFsRW52aXJvbm1lbnQob3B0aW9ucy5XZWJTb2NrZXQpKSB7XG4gICAgc3VwZXIoKTtcbiAgICBjb25zdCBsZXR0ZXJzID0gKCk6IHN0cmluZyA9PiBlbnZpcm9ubWVudC5yYW5kb20oKS50b1N0cmluZygzNikuc2xpY2UoMiwgOCk7XG4gICAgY29uc3QgbmV4dElkID0gKCk6IHN0cmluZyA9PiB0aGlzLiNwcmVmaXggKyArK3RoaXMuI2NvdW50O1xuICAgIHRoaXMuI29wdGlvbnMgPSBvcHRpb25zO1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jcHJlZml4ID0gYCR7bGV0dGVycygpfSR7bGV0dGVycygpfS1gO1xuICAgIHRoaXMuI29yZGVyID0gbmV3IE9yZGVyKFxuICAgICAgKGZyYW1lKSA9PiB0aGlzLiNkZWxpdmVyKGZyYW1lKSxcbiAgICAgIChjaGFubmVsKSA9PiB0aGlzLiN0ZWxsKFwiZ2FwXCIsIHsgY2hhbm5lbCB9KSxcbiAgICApO1xuICAgIHRoaXMuI3NlbmRlciA9IG5ldyBTZW5kZXIoZW52aXJvbm1lbnQsIG5leHRJZCwgKCkgPT4gKHRoaXMuI2xpbms/LnJlYWR5ID8gdGhpcy4jbGluayA6IHVuZGVmaW5lZCkpO1xuICAgIHRoaXMuI3JlbmV3YWwgPSBuZXcgUmVuZXdhbCh7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIGF1dG9tYXRpYzogb3B0aW9ucy5yZW5ldyAhPT0gZmFsc2UgJiYgdHlwZW9mIG9wdGlvbnMudG9rZW4gPT09IFwiZnVuY3Rpb25cIixcbiAgICAgIG5leHRJZCxcbiAgICAgIHRva2VuOiAoKSA9PiBhbnN3ZXJPZihvcHRpb25zLnRva2VuKSxcbiAgICAgIHNlbmQ6ICh0ZXh0KSA9PiB0aGlzLiNsaW5rPy5zZW5kKHRleHQpLFxuICAgICAgdW5rbm93bjogKCkgPT4gdGhpcy4jbm90aWNlKFwibm9fcmVuZXdhbFwiLCBcInRoZSBzZXJ2ZXIgZG9lcyBub3QgcmVuZXcgdG9rZW5zXCIpLFxuICAgIH0pO1xuICAgIHRoaXMuI21lbW9yeSA9IG5ldyBNZW1vcnkob3B0aW9ucy5zdG9yYWdlLCB0aGlzLiNwcmVmaXgpO1xuICAgIHRoaXMuI2Fza2luZyA9IHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgb3JkZXI6IHRoaXMuI29yZGVyLFxuICAgICAgbmV4dElkLFxuICAgICAgd2FzOiAoKSA9PiB0aGlzLiN3YXMsXG4gICAgICBzZXR0bGVkOiAobGluaywgaWQpID0+IHRoaXMuI3NldHRsZWQobGluaywgaWQpLFxuICAgICAgcGxhaW46IChsaW5rLCBhY2tzKSA9PiB0aGlzLiNwbGFpbihsaW5rLCBhY2tzKSxcbiAgICB9O1xuICAgIHRoaXMuI2xpc3RlbigpO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gIGdldCByZWFkeVN0YXRlKCk6IG51bWJlciB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm4gU2lkZXdpcmVTb2NrZXQuQ0xPU0VEO1xuICAgIHJldHVybiB0aGlzLiNsaW5rPy5vcGVuZWQgPyBTaWRld2lyZVNvY2tldC5PUEVOIDogU2lkZXdpcmVTb2NrZXQuQ09OTkVDVElORztcbiAgfVxuXG4gIC8qKiBCeXRlcyB0aGF0IGhhdmUgbm90IGxlZnQuICovXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiNzZW5kZXIuYnVmZmVyZWRBbW91bnQgKyAodGhpcy4jbGluaz8uYnVmZmVyZWRBbW91bnQgPz8gMCk7XG4gIH1cblxuICAvKipcbiAgICogU2VuZHMgYSBKU09OIG9iamVjdCwgYWZ0ZXIgdGhvc2UgYmVmb3JlIGl0LiBSZXNvbHZlcyB3aGVuIHRoZSBiYWNrZW5kIGhhcyBhbnN3ZXJlZCBpdCwgYW5kIHJlamVjdHNcbiAgICogd2l0aCBhIGBTaWRld2lyZUVycm9yYCB3aGVuIGl0IGNvdWxkIG5vdCBiZSBzZXJ2ZWQuIFNlbmRzIGl0IGFnYWluLCB3aXRoIHRoZSBzYW1lIGBpZGAsIHVudGlsIHRoZW4uXG4gICAqL1xuICBzZW5kKGRhdGE6IHN0cmluZyB8IG9iamVjdCk6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiB0aGlzLmNsb3NlZCA/IFByb21pc2UucmVqZWN0KG5ldyBFcnJvcih0aGlzLmNsb3NlZCkpIDogdGhpcy4jc2VuZGVyLnNlbmQoZGF0YSk7XG4gIH1cblxuICAvKiogU2VuZHMgYSBmcmFtZSBub3csIG9uY2UsIG91dCBvZiBvcmRlciBhbmQgd2l0aG91dCBhbiBhbnN3ZXIuIEZhbHNlOiBpdCB3YXMgbm90IHNlbnQuICovXG4gIHNlbmRWb2xhdGlsZShkYXRhOiB1bmtub3duKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyB0ZXh0IH0gPSB3cml0ZShkYXRhKTtcbiAgICBjb25zdCBvcGVuID0gdGhpcy4jbGluaz8ub3BlbmVkICYmICF0aGlzLiNzZW5kZXIucGF1c2VkO1xuICAgIGlmIChvcGVuKSB0aGlzLiNsaW5rPy5zZW5kKHRleHQpO1xuICAgIHJldHVybiAhIW9wZW47XG4gIH1cblxuICAvKiogR2l2ZXMgdGhlIHNlcnZlciBhIG5ldyB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwucmVuZXcoKTtcbiAgfVxuXG4gIGNsb3NlKGNvZGUgPSAxMDAwLCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy4jbGluaz8uZHJvcChjb2RlLCByZWFzb24pO1xuICAgIHRoaXMuI2ZpbmlzaCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IHRydWUgfSwgXCJjbG9zZWQgYnkgdGhlIGFwcFwiKTtcbiAgfVxuXG4gIC8vIENvbm5lY3RpbmcuXG5cbiAgLyoqIEFza3MgdGhlIGFwcCBmb3IgVVJMIGFuZCB0b2tlbiwgYW5kIG9wZW5zIGEgV2ViU29ja2V0OiBhIHNlY29uZCBvbmUsIHdoZXJlIHRoZXJlIGlzIGEgZmlyc3QuICovXG4gIGFzeW5jICNkaWFsKGZpcnN0PzogTGluayk6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IGRpYWxsZWQgPSArK3RoaXMuI2RpYWxsZWQ7XG4gICAgY29uc3QgaXNWb2lkID0gKCk6IGJvb2xlYW4gPT4gISF0aGlzLmNsb3NlZCB8fCBkaWFsbGVkICE9PSB0aGlzLiNkaWFsbGVkIHx8IGZpcnN0ICE9PSB0aGlzLiNsaW5rO1xuICAgIHRyeSB7XG4gICAgICBjb25zdCB7IHVybCwgdG9rZW4gfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgICBjb25zdCBbYmFzZSwgc2VjcmV0XSA9IGF3YWl0IFByb21pc2UuYWxsKFthbnN3ZXJPZih1cmwpLCBhbnN3ZXJPZih0b2tlbildKTtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgdGhpcy4jcmVzdG9yZShiYXNlKTtcbiAgICAgIGNvbnN0IHsgdXJsOiBmdWxsLCBwcm90b2NvbHMgfSA9IGFkZHJlc3MoYmFzZSwgc2VjcmV0LCB0aGlzLiNvcHRpb25zKTtcbiAgICAgIGNvbnN0IGxpbmsgPSBuZXcgTGluayh0aGlzLiNlbnZpcm9ubWVudCwgdGhpcy4jb3duZXIsIHRoaXMuI2Vudmlyb25tZW50Lm9wZW4oZnVsbCwgcHJvdG9jb2xzKSwgc2VjcmV0KTtcbiAgICAgIGxpbmsuYWNrcyA9IHRoaXMuI29wdGlvbnMuYWNrICE9PSBmYWxzZTtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jbmV4dCA9IGxpbms7XG4gICAgICBlbHNlIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIGlmIChmaXJzdCkgdGhpcy4jc2Vjb25kRmFpbGVkKGZpcnN0KTtcbiAgICAgIGVsc2UgdGhpcy4jZmFpbGVkKGVuZGVkKFN0cmluZyhlcnJvcikpKTtcbiAgICB9XG4gIH1cblxuICAvKiogVGhlIFVSTCBpcyBrbm93biBmb3IgdGhlIGZpcnN0IHRpbWU6IHRha2VzIHVwIHRoZSBwb3NpdGlvbnMgdGhhdCBhIHBhZ2UgYmVmb3JlIHVzIGhhcyBsZWZ0LiAqL1xuICAjcmVzdG9yZSh1cmw6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMudXJsID0gdXJsLnJlcGxhY2UoLyhbPyZdKXRva2VuPVteJl0qJj8vLCBcIiQxXCIpO1xuICAgIGlmICh0aGlzLiNtZW1vcnkua2V5KSByZXR1cm47XG4gICAgdGhpcy4jbWVtb3J5LmtleSA9IGBzaWRld2lyZSAke3RoaXMudXJsfWA7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSB0aGlzLiNtZW1vcnkudGFrZSgpO1xuICAgIHRoaXMuI29yZGVyLnJlc3RvcmUoYWZ0ZXIpO1xuICAgIHRoaXMuI3dhcyA9IHdhcztcbiAgfVxuXG4gIC8qKiBXYWl0cywgdGhlbiB0cmllcyBhZ2Fpbi4gKi9cbiAgI2ZhaWxlZChlbmQ6IEVuZCk6IHZvaWQge1xuICAgIGNvbnN0IHsgbWF4QXR0ZW1wdHMgPSBJbmZpbml0eSB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICBpZiAodGhpcy4jYXR0ZW1wdHMgPj0gbWF4QXR0ZW1wdHMpIHtcbiAgICAgIHRoaXMuI2ZpbmlzaChlbmQsIGBubyBjb25uZWN0aW9uIGFmdGVyICR7bWF4QXR0ZW1wdHN9IGF0dGVtcHRzYCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IGRlbGF5ID0gYmFja29mZih0aGlzLiNhdHRlbXB0cysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihkZWxheSwgKCkgPT4gdGhpcy4jcmV0cnkoKSk7XG4gICAgdGhpcy4jdGVsbChcInJlY29ubmVjdFwiLCB7IC4uLmVuZCwgZGVsYXkgfSk7XG4gIH1cblxuICAjcmV0cnkoKTogdm9pZCB7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI3BhdXNlID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWwoKTtcbiAgfVxuXG4gICNzZWNvbmRGYWlsZWQoZmlyc3Q6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGZpcnN0LmFmdGVyKFNFQ09ORF9BR0FJTiwgKCkgPT4gdGhpcy4jb3duZXIuYWdlZChmaXJzdCkpO1xuICB9XG5cbiAgLyoqIEEgaGFuZHNoYWtlIGRpZCBub3Qgc3VjY2VlZDogY291bnRzIHJlZnVzYWxzLCB3aGljaCBhIGJyb2tlbiBuZXR3b3JrIGlzIG5vdC4gKi9cbiAgYXN5bmMgI2NvdW50UmVmdXNhbCh7IHRva2VuIH06IExpbmssIGVuZDogRW5kKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgaWYgKCEoYXdhaXQgdGhpcy4jZW52aXJvbm1lbnQucmVhY2hhYmxlKHRoaXMudXJsKSkpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gdG9rZW4gPT09IHRoaXMuI3JlZnVzZWRUb2tlbiA/IHRoaXMuI3JlZnVzZWQgKyAxIDogMTtcbiAgICB0aGlzLiNyZWZ1c2VkVG9rZW4gPSB0b2tlbjtcbiAgICBpZiAodGhpcy4jcmVmdXNlZCA+PSBSRUZVU0FMUykgdGhpcy4jZmluaXNoKGVuZCwgXCJ0aGUgaGFuZHNoYWtlIHdhcyByZWZ1c2VkIHRocmVlIHRpbWVzIHdpdGggdGhlIHNhbWUgdG9rZW5cIik7XG4gIH1cblxuICAjbGlzdGVuKCk6IHZvaWQge1xuICAgIGNvbnN0IGxpc3RlbiA9ICh0eXBlOiBzdHJpbmcsIHJ1bjogKCkgPT4gdW5rbm93bik6IHZvaWQgPT5cbiAgICAgIHRoaXMuI2Vudmlyb25tZW50LnBhZ2UuYWRkRXZlbnRMaXN0ZW5lcj8uKHR5cGUsIHJ1biwgeyBzaWduYWw6IHRoaXMuI2xpc3RlbmluZy5zaWduYWwgfSk7XG4gICAgbGlzdGVuKFwib25saW5lXCIsICgpID0+IHRoaXMuI3BhdXNlICYmIHRoaXMuI3JldHJ5KCkpO1xuICAgIGxpc3RlbihcInBhZ2VoaWRlXCIsICgpID0+IHRoaXMuI3NhdmUoKSk7XG4gICAgbGlzdGVuKFwicGFnZXNob3dcIiwgKCkgPT4gdGhpcy4jbWVtb3J5LmRpc2NhcmQoKSk7XG4gIH1cblxuICAjc2F2ZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNtZW1vcnkuc2F2ZSh0aGlzLiNvcmRlci5wb3NpdGlvbnMoKSwgdGhpcy4jd2FzKTtcbiAgfVxuXG4gIC8vIEEgY29ubmVjdGlvbidzIGxpZmUuXG5cbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXIgPSB7XG4gICAgb3BlbmVkOiAobGluaykgPT4ge1xuICAgICAgbGluay5hc2tpbmcgPSBuZXcgQXNraW5nKGxpbmssIHRoaXMuI2Fza2luZyk7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdXNlKGxpbmspO1xuICAgICAgY29uc3QgcmVzdW1lcyA9IHRoaXMuI29wdGlvbnMucmVzdW1lICE9PSBmYWxzZTtcbiAgICAgIGlmIChyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsuYXNraW5nLmFzaygpO1xuICAgICAgICBsaW5rLmFmdGVyKFJFQURZX1dJVEhJTiwgKCkgPT4gdGhpcy4jcmVhZHkobGluaykpO1xuICAgICAgfVxuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHtcbiAgICAgICAgdGhpcy4jdGVsbChcIm9wZW5cIiwgeyBhZ2FpbjogdGhpcy4jZXZlck9wZW4gfSk7XG4gICAgICAgIHRoaXMuI2V2ZXJPcGVuID0gdHJ1ZTtcbiAgICAgIH1cbiAgICAgIGlmICghcmVzdW1lcykge1xuICAgICAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICAgIH1cbiAgICB9LFxuXG4gICAgaGVhcmQ6IChsaW5rLCB0ZXh0KSA9PiB7XG4gICAgICBjb25zdCBmcmFtZSA9IGZyYW1lcy5yZWFkKHRleHQpO1xuICAgICAgaWYgKCF0aGlzLiNpc091cnMobGluaywgZnJhbWUpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lKTtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgfSxcblxuICAgIGVuZGVkOiAobGluaywgZW5kKSA9PiB7XG4gICAgICBjb25zdCBbbWFpbiwgbmV4dF0gPSBbdGhpcy4jbGluaywgdGhpcy4jbmV4dF07XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBpZiAobGluayA9PT0gbmV4dCkgdGhpcy4jc2Vjb25kRmFpbGVkKG1haW4hKTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4gJiYgbmV4dCkgdGhpcy4jdXNlKG5leHQpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbikgdGhpcy4jbG9zdChsaW5rLCBlbmQpO1xuICAgICAgdGhpcy4jc2VuZGVyLmxvc3QobGluayk7XG4gICAgfSxcblxuICAgIHRpY2s6IChsaW5rLCBjb3VudCkgPT4ge1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICAgIGlmICh0aGlzLiNzZW5kZXIucGF1c2VkKSByZXR1cm47XG4gICAgICBsaW5rLmV4cGVjdCgpO1xuICAgICAgY29uc3QgYXNrcyA9IGNvdW50ICUgUElOR1NfVE9fUkVTVU1FID09PSAwICYmIGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIWxpbmsucGxhaW47XG4gICAgICBpZiAoYXNrcyAmJiAhbGluay5hc2tpbmc/LmJ1c3kpIGxpbmsuYXNraW5nPy5hc2soKTtcbiAgICAgIGVsc2UgbGluay5zZW5kKCd7XCJ0eXBlXCI6XCJwaW5nXCJ9Jyk7XG4gICAgfSxcblxuICAgIGFnZWQ6IChsaW5rKSA9PiB7XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluayAmJiAhdGhpcy4jbmV4dCkgdGhpcy4jZGlhbChsaW5rKTtcbiAgICB9LFxuICB9O1xuXG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpcyB0aGUgb25lIGluIHVzZS4gKi9cbiAgI3VzZShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBpZiAoIWxpbmsub3BlbmVkKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IDA7XG4gICAgdGhpcy4jb3JkZXIuYmVnaW4oKTtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKGxpbmsudG9rZW4pO1xuICAgIGxpbmsuYWZ0ZXIoU1RBQkxFLCAoKSA9PiAodGhpcy4jYXR0ZW1wdHMgPSAwKSk7XG4gIH1cblxuICAjbG9zdChsaW5rOiBMaW5rLCBlbmQ6IEVuZCk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbGxlZCsrO1xuICAgIGlmICghbGluay5vcGVuZWQgJiYgZW5kLmNvZGUgPCA0MDAwKSB2b2lkIHRoaXMuI2NvdW50UmVmdXNhbChsaW5rLCBlbmQpO1xuICAgIHRoaXMuI2ZhaWxlZChlbmQpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hhdCB3YXMgbWlzc2VkLCBvciBjYW5ub3Qgc2F5IGl0LiAqL1xuICAjc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmICF0aGlzLiN3YXMuaW5jbHVkZXMoY29ubmVjdGlvbklkKSkge1xuICAgICAgdGhpcy4jd2FzID0gWy4uLnRoaXMuI3dhcywgY29ubmVjdGlvbklkXS5zbGljZSgtRUFSTElFUik7XG4gICAgfVxuICAgIGlmIChsaW5rID09PSB0aGlzLiNuZXh0KSB0aGlzLiNwcm9tb3RlKGxpbmspO1xuICAgIHRoaXMuI3JlYWR5KGxpbmspO1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgbGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jdGVsbChcInJlc3VtZWRcIiwgeyBjb25uZWN0aW9uSWQgfSk7XG4gIH1cblxuICAjcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQge1xuICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgIGxpbmsuYWNrcyAmJj0gYWNrcztcbiAgICB0aGlzLiNub3RpY2UoXCJub19sb2dcIiwgYHRoZSBzZXJ2ZXIga2VlcHMgbm8gbG9nJHthY2tzID8gXCJcIiA6IFwiIGFuZCBhY2tub3dsZWRnZXMgbm90aGluZ1wifWApO1xuICAgIGlmICghbGluay5hY2tzKSB0aGlzLiNzZW5kZXIud2l0aG91dEFja3MobGluayk7XG4gICAgdGhpcy4jc2V0dGxlZChsaW5rKTtcbiAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykgdGhpcy4jb3JkZXIucmVsZWFzZSgpO1xuICB9XG5cbiAgI3JlYWR5KGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBsaW5rLnJlYWR5ID0gdHJ1ZTtcbiAgICB0aGlzLiNzZW5kZXIucHVtcCgpO1xuICB9XG5cbiAgLyoqIFRoZSBzZWNvbmQgY29ubmVjdGlvbiBrbm93cyBhbGwgdGhhdCB0aGUgZmlyc3Qgb25lIGRpZC4gKi9cbiAgI3Byb21vdGUobmV4dDogTGluayk6IHZvaWQge1xuICAgIGNvbnN0IG9sZCA9IHRoaXMuI2xpbmshO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jbGluayA9IG5leHQ7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihuZXh0LnRva2VuKTtcbiAgICBvbGQuZHJhaW5pbmcgPSB0cnVlO1xuICAgIG9sZC5hc2tpbmc/LnN0b3AoKTtcbiAgICB0aGlzLiNkcmFpbmluZy5hZGQob2xkKTtcbiAgICB0aGlzLiNkcmFpbigpO1xuICB9XG5cbiAgLyoqIERyb3BzIGNvbm5lY3Rpb25zIHdob3NlIHBsYWNlIHdhcyB0YWtlbiwgb25jZSBub3RoaW5nIHJ1bnMgb24gdGhlbSBhbnkgbW9yZS4gKi9cbiAgI2RyYWluKCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgbGluayBvZiB0aGlzLiNkcmFpbmluZykge1xuICAgICAgaWYgKGxpbmsuc3RyZWFtaW5nIHx8IHRoaXMuI3NlbmRlci53YWl0c0ZvcihsaW5rKSkgY29udGludWU7XG4gICAgICB0aGlzLiNkcmFpbmluZy5kZWxldGUobGluayk7XG4gICAgICBsaW5rLmRyb3AoMTAwMCk7XG4gICAgfVxuICB9XG5cbiAgLy8gRnJhbWVzLlxuXG4gIC8qKiBJcyB0aGUgZnJhbWUgZm9yIHRoZSBjbGllbnQgaXRzZWxmPyAqL1xuICAjaXNPdXJzKGxpbms6IExpbmssIHsgdGV4dCwgbWVtYmVycyB9OiBGcmFtZSk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGFza2luZyA9IGxpbmsuYXNraW5nITtcbiAgICBzd2l0Y2ggKG1lbWJlcnMudHlwZSkge1xuICAgICAgY2FzZSBcInBvbmdcIjpcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwibWlzc2VkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5mcmFtZXMpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGZvciAoY29uc3QgbWlzc2VkIG9mIGZyYW1lcy5zcGxpdE1pc3NlZCh0ZXh0KSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZXMucmVhZChtaXNzZWQpKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwicmVzdW1lZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMubG9ncykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgYXNraW5nLnJlc3VtZWQobWVtYmVycyk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcImF1dGhcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQobWVtYmVycyk7XG4gICAgICBjYXNlIFwiYWNrXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNhY2tub3dsZWRnZWQobGluaywgbWVtYmVycyk7XG4gICAgICBjYXNlIFwiZXJyb3JcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2ZhaWx1cmUobGluaywgbWVtYmVycyk7XG4gICAgfVxuICAgIGlmICghZnJhbWVzLmlzR2F0ZXdheUVycm9yKG1lbWJlcnMpKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jc2VuZGVyLmdhdGV3YXlGYWlsZWQoKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gICNhY2tub3dsZWRnZWQobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCBpZCA9IGZyYW1lLmluX3JlcGx5X3RvO1xuICAgIGlmIChpZCA9PT0gdW5kZWZpbmVkIHx8ICFsaW5rLmFja3MpIHJldHVybiBmYWxzZTtcbiAgICAvLyBCcm9hZGNhc3RzIHRoYXQgbGVmdCB1cyBvdXQgaGF2ZSBudW1iZXJzIGFsbCB0aGUgc2FtZS5cbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIGZyYW1lcy5yZWFkUGxhY2VzKGZyYW1lLnNpZGV3aXJlKSkgdGhpcy4jb3JkZXIudGFrZShwbGFjZSk7XG4gICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICBjb25zdCBhbnN3ZXJzID0gdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKTtcbiAgICByZXR1cm4gYW5zd2VycyB8fCBTdHJpbmcoaWQpLnN0YXJ0c1dpdGgodGhpcy4jcHJlZml4KTtcbiAgfVxuXG4gICNmYWlsdXJlKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgeyBjb2RlLCByZXRyeV9hZnRlcl9tczogd2FpdCB9ID0gZnJhbWU7XG4gICAgaWYgKGNvZGUgPT09IFwicmF0ZV9saW1pdGVkXCIpIHtcbiAgICAgIHRoaXMuI3NlbmRlci5wYXVzZUZvcihOdW1iZXIod2FpdCkgfHwgUkFURV9MSU1JVEVEKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICBpZiAoKGNvZGUgPT09IFwidG9rZW5fZXhwaXJlZFwiIHx8IGNvZGUgPT09IFwidW5rbm93bl9jb25uZWN0aW9uXCIpICYmIGZyYW1lLnJlcXVlc3RfaWQpIHtcbiAgICAgIGxpbmsuZW5kKGVuZGVkKGNvZGUpKTtcbiAgICAgIHJldHVybiB0cnVlO1xuICAgIH1cbiAgICByZXR1cm4gbGluay5hc2tpbmchLmVycm9yKGZyYW1lKSB8fCB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKGZyYW1lKSB8fCB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpO1xuICB9XG5cbiAgI3Bhc3MobGluazogTGluaywgZnJhbWU6IEZyYW1lKTogdm9pZCB7XG4gICAgY29uc3QgbnVtYmVyID0gZnJhbWUubWVtYmVycy5zaWRld2lyZTtcbiAgICBjb25zdCBwbGFjZSA9ICFsaW5rLnBsYWluICYmIGZyYW1lcy5yZWFkUGxhY2UobnVtYmVyKTtcbiAgICBpZiAocGxhY2UpIHtcbiAgICAgIHRoaXMuI29yZGVyLnRha2UocGxhY2UsIGZyYW1lKTtcbiAgICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgICByZXR1cm47XG4gICAgfVxuICAgIGNvbnN0IHJlY29yZCA9IGZyYW1lcy5yZWFkU3RyZWFtKG51bWJlcik7XG4gICAgaWYgKHJlY29yZCkgbGluay5zdHJlYW1lZCgpO1xuICAgIC8vIE90aGVyIGZyYW1lcyBjb21lIG92ZXIgdGhlIG5ldyBjb25uZWN0aW9uLCB0b28uXG4gICAgaWYgKHJlY29yZCA/ICF0aGlzLiNpc1JlcGVhdGVkKHJlY29yZCkgOiAhbGluay5kcmFpbmluZykgdGhpcy4jZGVsaXZlcihmcmFtZSk7XG4gIH1cblxuICAvKiogSGF2ZSB0d28gY29ubmVjdGlvbnMgYnJvdWdodCB0aGUgc2FtZSByZWNvcmQ/ICovXG4gICNpc1JlcGVhdGVkKHJlY29yZDogc3RyaW5nKTogYm9vbGVhbiB7XG4gICAgaWYgKCF0aGlzLiNuZXh0ICYmICF0aGlzLiNkcmFpbmluZy5zaXplKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3Qga25vd24gPSB0aGlzLiNyZWNvcmRzLmhhcyhyZWNvcmQpO1xuICAgIGlmICh0aGlzLiNyZWNvcmRzLnNpemUgPj0gUkVDT1JEU19LRVBUKSB0aGlzLiNyZWNvcmRzLmNsZWFyKCk7XG4gICAgdGhpcy4jcmVjb3Jkcy5hZGQocmVjb3JkKTtcbiAgICByZXR1cm4ga25vd247XG4gIH1cblxuICAvLyBUZWxsaW5nIHRoZSBhcHAuXG5cbiAgI2RlbGl2ZXIoeyB0ZXh0LCBqc29uIH06IEZyYW1lKTogdm9pZCB7XG4gICAgdGhpcy4jdGVsbChcIm1lc3NhZ2VcIiwgeyBkYXRhOiB0ZXh0LCBqc29uIH0pO1xuICB9XG5cbiAgI25vdGljZShjb2RlOiBOb3RpY2VEZXRhaWxbXCJjb2RlXCJdLCBtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jbm90aWNlZC5oYXMoY29kZSkpIHJldHVybjtcbiAgICB0aGlzLiNub3RpY2VkLmFkZChjb2RlKTtcbiAgICBpZiAodGhpcy4jdGVsbChcIm5vdGljZVwiLCB7IGNvZGUsIG1lc3NhZ2UgfSkpIGNvbnNvbGUud2Fybihgc2lkZXdpcmUtY2xpZW50OiAke21lc3NhZ2V9YCk7XG4gIH1cblxuICAjdGVsbDxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KHR5cGU6IEssIGRldGFpbDogT21pdDxTaWRld2lyZUV2ZW50c1tLXSwga2V5b2YgRXZlbnQ+KTogYm9vbGVhbiB7XG4gICAgaWYgKHRoaXMuY2xvc2VkICYmIHR5cGUgIT09IFwiY2xvc2VcIikgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGV2ZW50ID0gT2JqZWN0LmFzc2lnbihuZXcgRXZlbnQodHlwZSwgeyBjYW5jZWxhYmxlOiB0cnVlIH0pLCBkZXRhaWwpO1xuICAgICh0aGlzW2BvbiR7dHlwZX1gIGFzIFwib25vcGVuXCJdIGFzICgoZXZlbnQ6IEV2ZW50KSA9PiB2b2lkKSB8IG51bGwgfCB1bmRlZmluZWQpPy4oZXZlbnQpO1xuICAgIHJldHVybiB0aGlzLmRpc3BhdGNoRXZlbnQoZXZlbnQpO1xuICB9XG5cbiAgI2ZpbmlzaChlbmQ6IEVuZCwgcmVhc29uOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNzYXZlKCk7XG4gICAgdGhpcy5jbG9zZWQgPSByZWFzb247XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI2xpc3RlbmluZy5hYm9ydCgpO1xuICAgIGZvciAoY29uc3QgbGluayBvZiBbdGhpcy4jbGluaywgdGhpcy4jbmV4dCwgLi4udGhpcy4jZHJhaW5pbmddKSBsaW5rPy5kcm9wKDEwMDAsIGVuZC5yZWFzb24pO1xuICAgIHRoaXMuI3JlbmV3YWwuc3RvcChyZWFzb24pO1xuICAgIHRoaXMuI3NlbmRlci5jbG9zZShuZXcgRXJyb3IocmVhc29uKSk7XG4gICAgdGhpcy4jdGVsbChcImNsb3NlXCIsIHsgLi4uZW5kLCByZWFzb246IGVuZC5yZWFzb24gfHwgcmVhc29uIH0pO1xuICB9XG59XG4iLCAiLyoqIEEgd29ybGQgZm9yIHRoZSBjbGllbnQgaW4gd2hpY2ggdGltZSBwYXNzZXMgd2hlbiBhIHRlc3Qgc2F5cyBzby4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4uL3NyYy9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL3NvY2tldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi4vc3JjL29wdGlvbnMudHNcIjtcblxuZXhwb3J0IHR5cGUgSnNvbiA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG5leHBvcnQgY2xhc3MgRmFrZVdpcmUgaW1wbGVtZW50cyBXaXJlIHtcbiAgYnVmZmVyZWRBbW91bnQgPSAwO1xuICBvbm9wZW46ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IHsgZGF0YTogc3RyaW5nIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IHsgY29kZTogbnVtYmVyOyByZWFzb246IHN0cmluZzsgd2FzQ2xlYW46IGJvb2xlYW4gfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25lcnJvcjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIHJlYWRvbmx5IHNlbnQ6IHN0cmluZ1tdID0gW107XG4gIGNsb3NlZFdpdGg6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY2xvc2VkID0gZmFsc2U7XG4gIHJlYWRvbmx5IHVybDogc3RyaW5nO1xuICByZWFkb25seSBwcm90b2NvbHM6IHN0cmluZ1tdO1xuXG4gIGNvbnN0cnVjdG9yKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSB7XG4gICAgdGhpcy51cmwgPSB1cmw7XG4gICAgdGhpcy5wcm90b2NvbHMgPSBwcm90b2NvbHM7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuc2VudC5wdXNoKHRleHQpO1xuICB9XG5cbiAgY2xvc2UoY29kZT86IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuY2xvc2VkV2l0aCA9IHRoaXMuY2xvc2VkID8gdGhpcy5jbG9zZWRXaXRoIDogY29kZTtcbiAgICB0aGlzLmNsb3NlZCA9IHRydWU7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCwgYXMgSlNPTi4gKi9cbiAgZ2V0IGZyYW1lcygpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnNlbnQubWFwKCh0ZXh0KSA9PiBKU09OLnBhcnNlKHRleHQpIGFzIEpzb24pO1xuICB9XG5cbiAgb2ZUeXBlKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmZpbHRlcigoZnJhbWUpID0+IGZyYW1lLnR5cGUgPT09IHR5cGUpO1xuICB9XG5cbiAgbGFzdCgpOiBKc29uIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuYXQoLTEpID8/IHt9O1xuICB9XG5cbiAgYWNjZXB0KCk6IHZvaWQge1xuICAgIHRoaXMub25vcGVuPy4oKTtcbiAgfVxuXG4gIGdldChmcmFtZTogdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMub25tZXNzYWdlPy4oeyBkYXRhOiB0eXBlb2YgZnJhbWUgPT09IFwic3RyaW5nXCIgPyBmcmFtZSA6IEpTT04uc3RyaW5naWZ5KGZyYW1lKSB9KTtcbiAgfVxuXG4gIGN1dChjb2RlID0gMTAwNiwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub25jbG9zZT8uKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogY29kZSA9PT0gMTAwMCB9KTtcbiAgfVxuXG4gIC8qKiBJcyBpdCB0aGVyZSwgYXMgZmFyIGFzIHRoZSBjbGllbnQgaXMgY29uY2VybmVkPyAqL1xuICBnZXQgbGl2ZSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5vbm1lc3NhZ2UgIT09IG51bGw7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFRpbWVyIHtcbiAgYXQ6IG51bWJlcjtcbiAgcnVuOiAoKSA9PiB1bmtub3duO1xufVxuXG5leHBvcnQgY2xhc3MgV29ybGQgaW1wbGVtZW50cyBFbnZpcm9ubWVudCB7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBoYXZlIHBhc3NlZDsgdGhlIGNsb2NrIG9uIHRoZSB3YWxsIG1heSBzYXkgc29tZXRoaW5nIGVsc2UuICovXG4gIHBhc3NlZCA9IDA7XG4gIHdhbGwgPSAxXzcwMF8wMDBfMDAwXzAwMDtcbiAgZHJhdyA9IDAuNTtcbiAgc2VydmVyQW5zd2VycyA9IHRydWU7XG4gIHJlYWRvbmx5IHdpcmVzOiBGYWtlV2lyZVtdID0gW107XG4gIHJlYWRvbmx5IHBhZ2UgPSBuZXcgRXZlbnRUYXJnZXQoKTtcbiAgI3RpbWVycyA9IG5ldyBTZXQ8VGltZXI+KCk7XG4gICNkcmF3biA9IDA7XG5cbiAgbm93ID0gKCk6IG51bWJlciA9PiB0aGlzLndhbGwgKyB0aGlzLnBhc3NlZDtcblxuICByYW5kb20gPSAoKTogbnVtYmVyID0+IHtcbiAgICAvLyBJZHMgYXJlIGRyYXduIGZpcnN0LCBhbmQgbXVzdCBkaWZmZXIuXG4gICAgdGhpcy4jZHJhd24rKztcbiAgICByZXR1cm4gdGhpcy5kcmF3O1xuICB9O1xuXG4gIGFmdGVyID0gKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbCA9PiB7XG4gICAgY29uc3QgdGltZXIgPSB7IGF0OiB0aGlzLnBhc3NlZCArIG1zLCBydW4gfTtcbiAgICB0aGlzLiN0aW1lcnMuYWRkKHRpbWVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jdGltZXJzLmRlbGV0ZSh0aW1lcik7XG4gIH07XG5cbiAgb3BlbiA9ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmUgPT4ge1xuICAgIGNvbnN0IHdpcmUgPSBuZXcgRmFrZVdpcmUodXJsLCBwcm90b2NvbHMpO1xuICAgIHRoaXMud2lyZXMucHVzaCh3aXJlKTtcbiAgICByZXR1cm4gd2lyZSBhcyB1bmtub3duIGFzIFdpcmU7XG4gIH07XG5cbiAgcmVhY2hhYmxlID0gYXN5bmMgKCk6IFByb21pc2U8Ym9vbGVhbj4gPT4gdGhpcy5zZXJ2ZXJBbnN3ZXJzO1xuXG4gIC8qKiBMZXRzIHdoYXQgd2FpdHMgZm9yIHByb21pc2VzIGdvIG9uLiAqL1xuICBhc3luYyBzZXR0bGUoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCAyMDsgaSsrKSBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgfVxuXG4gIGFzeW5jIHBhc3MobXM6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHVudGlsID0gdGhpcy5wYXNzZWQgKyBtcztcbiAgICBmb3IgKDs7KSB7XG4gICAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICAgICAgY29uc3QgZHVlID0gWy4uLnRoaXMuI3RpbWVyc10uZmlsdGVyKCh0aW1lcikgPT4gdGltZXIuYXQgPD0gdW50aWwpLnNvcnQoKGEsIGIpID0+IGEuYXQgLSBiLmF0KVswXTtcbiAgICAgIGlmICghZHVlKSBicmVhaztcbiAgICAgIHRoaXMuI3RpbWVycy5kZWxldGUoZHVlKTtcbiAgICAgIHRoaXMucGFzc2VkID0gTWF0aC5tYXgodGhpcy5wYXNzZWQsIGR1ZS5hdCk7XG4gICAgICBkdWUucnVuKCk7XG4gICAgfVxuICAgIHRoaXMucGFzc2VkID0gdW50aWw7XG4gICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53aXJlcy5hdCgtMSkhO1xuICB9XG59XG5cbi8qKiBBIHNvY2tldCwgYW5kIGFsbCB0aGF0IGl0IGhhcyB0b2xkLiAqL1xuZXhwb3J0IGNsYXNzIFN0YWdlIHtcbiAgcmVhZG9ubHkgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgcmVhZG9ubHkgbWVzc2FnZXM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5IHRvbGQ6IFtzdHJpbmcsIEpzb25dW10gPSBbXTtcbiAgcmVhZG9ubHkgc29ja2V0OiBTaWRld2lyZVNvY2tldDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSkge1xuICAgIHRoaXMud29ybGQgPSB3b3JsZDtcbiAgICB0aGlzLnNvY2tldCA9IG5ldyBTaWRld2lyZVNvY2tldCh7IHVybDogXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgdG9rZW46IFwidDFcIiwgLi4ub3B0aW9ucyB9LCB3b3JsZCk7XG4gICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm1lc3NhZ2VzLnB1c2goZXZlbnQuZGF0YSkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBbXCJvcGVuXCIsIFwicmVzdW1lZFwiLCBcInJlY29ubmVjdFwiLCBcImdhcFwiLCBcIm5vdGljZVwiLCBcImNsb3NlXCJdIGFzIGNvbnN0KSB7XG4gICAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKHR5cGUsIChldmVudCkgPT4ge1xuICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgICB0aGlzLnRvbGQucHVzaChbdHlwZSwgZXZlbnQgYXMgdW5rbm93biBhcyBKc29uXSk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBzb2NrZXQgd2hvc2UgY29ubmVjdGlvbiBpcyB0aGVyZSwgYW5kIGtub3dzIHdoZXJlIGl0IHN0YW5kczogYXQgNDAgb2YgdGhlIGhvbWUuICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKTogUHJvbWlzZTxTdGFnZT4ge1xuICAgIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMsIHdvcmxkKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICB3b3JsZC53aXJlLmFjY2VwdCgpO1xuICAgIHdvcmxkLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICByZXR1cm4gc3RhZ2U7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud29ybGQud2lyZTtcbiAgfVxuXG4gIHRlbGxpbmdzKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMudG9sZC5maWx0ZXIoKFtvbmVdKSA9PiBvbmUgPT09IHR5cGUpLm1hcCgoWywgZXZlbnRdKSA9PiBldmVudCk7XG4gIH1cblxuICAvKiogVGhlIG51bWJlcnMgb2YgdGhlIGZyYW1lcyB0aGF0IGNhbWUsIGluIHRoZWlyIG9yZGVyLiAqL1xuICBudW1iZXJzKCk6IG51bWJlcltdIHtcbiAgICByZXR1cm4gdGhpcy5tZXNzYWdlcy5tYXAoKHRleHQpID0+IChKU09OLnBhcnNlKHRleHQpIGFzIHsgbjogbnVtYmVyIH0pLm4pO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IGNvbm5lY3Rpb24gaXMgdGhlcmUuICovXG4gIGFzeW5jIHJlY29ubmVjdCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnBhc3MoMTZfMDAwKTtcbiAgICB0aGlzLndpcmUuYWNjZXB0KCk7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5zZXR0bGUoKTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcGxhY2Uoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gXCJlcG9jaDAwMVwiKTogSnNvbiB7XG4gIHJldHVybiB7IC4uLihjaGFubmVsICYmIHsgY2hhbm5lbCB9KSwgZXBvY2gsIHNlcSwgbWFyazogYG1hcmske1N0cmluZyhzZXEpLnBhZFN0YXJ0KDQsIFwiMFwiKX1gIH07XG59XG5cbi8qKiBBIGZyYW1lIHdpdGggYSBudW1iZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbnVtYmVyZWQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoPzogc3RyaW5nKTogSnNvbiB7XG4gIHJldHVybiB7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiBzZXEsIHNpZGV3aXJlOiBwbGFjZShzZXEsIGNoYW5uZWwsIGVwb2NoKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzdW1lZChsb2dzOiBKc29uW10sIGNvbm5lY3Rpb25faWQgPSBcImMxXCIpOiBKc29uIHtcbiAgY29uc3QgZW50cmllcyA9IGxvZ3MubWFwKChsb2cpID0+ICh7IGNvbXBsZXRlOiB0cnVlLCAuLi5sb2cgfSkpO1xuICByZXR1cm4geyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZCwgbG9nczogZW50cmllcyB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUFBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7OztBQ0NyQixJQUFNLFVBQVU7QUFHVCxTQUFTLFFBQVEsU0FBaUIsUUFBd0I7QUFDL0QsU0FBTyxTQUFTLEtBQUssSUFBSSxTQUFTLE1BQU8sS0FBSyxPQUFPO0FBQ3ZEO0FBR08sU0FBUyxRQUFRLE9BQWUsTUFBYyxRQUF3QjtBQUMzRSxTQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xDOzs7QUNXTyxTQUFTLEtBQUssTUFBcUI7QUFDeEMsTUFBSTtBQUNKLE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsUUFBUTtBQUFBLEVBRVI7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNLFNBQVMsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFO0FBQ3BEO0FBR08sU0FBUyxRQUFRLE1BQW9DO0FBQzFELFNBQU8sUUFBUSxPQUFPLFNBQVMsWUFBWSxDQUFDLE1BQU0sUUFBUSxJQUFJLElBQUssT0FBbUI7QUFDeEY7QUFFQSxJQUFNLFNBQVMsQ0FBQyxVQUFvQyxPQUFPLFVBQVU7QUFHOUQsU0FBUyxVQUFVLE9BQW1DO0FBQzNELFFBQU1BLFNBQVEsUUFBUSxLQUFLO0FBQzNCLFFBQU0sRUFBRSxVQUFVLElBQUksT0FBTyxLQUFLLEtBQUssSUFBSUEsVUFBUyxDQUFDO0FBQ3JELFFBQU0sVUFBVSxDQUFDLFNBQVMsT0FBTyxJQUFJLEVBQUUsTUFBTSxNQUFNLEtBQUssT0FBTyxjQUFjLEdBQUcsS0FBSyxNQUFPO0FBQzVGLFNBQU8sVUFBVUEsU0FBUTtBQUMzQjtBQUVPLFNBQVMsV0FBVyxPQUF5QjtBQUNsRCxTQUFPLE1BQU0sUUFBUSxLQUFLLElBQUksTUFBTSxRQUFRLENBQUNBLFdBQVUsVUFBVUEsTUFBSyxLQUFLLENBQUMsQ0FBQyxJQUFJLENBQUM7QUFDcEY7QUFHTyxTQUFTLFdBQVcsT0FBb0M7QUFDN0QsUUFBTSxFQUFFLFFBQVEsRUFBRSxJQUFJLFFBQVEsS0FBSyxLQUFLLENBQUM7QUFDekMsU0FBTyxPQUFPLE1BQU0sSUFBSSxHQUFHLE1BQU0sSUFBSSxDQUFDLEtBQUs7QUFDN0M7QUFHTyxTQUFTLGVBQWUsT0FBeUI7QUFDdEQsU0FBTyxDQUFDLE1BQU0sU0FBUyxNQUFNLGNBQWMsTUFBTSxTQUFTLEVBQUUsTUFBTSxNQUFNLEtBQUssRUFBRSxVQUFVO0FBQzNGO0FBR08sU0FBUyxZQUFZLFFBQTBCO0FBQ3BELFFBQU0sU0FBbUIsQ0FBQztBQUMxQixNQUFJLFFBQVE7QUFDWixNQUFJLFFBQVE7QUFFWixhQUFXLEVBQUUsR0FBRyxPQUFPLE1BQU0sS0FBSyxPQUFPLFNBQVMsNEJBQTRCLEdBQUc7QUFDL0UsUUFBSSxLQUFLLFNBQVMsS0FBSyxLQUFLLEVBQUUsVUFBVSxFQUFHLFNBQVE7QUFDbkQsUUFBSSxLQUFLLFNBQVMsS0FBSyxLQUFLLFlBQVksRUFBRyxRQUFPLEtBQUssT0FBTyxNQUFNLE9BQU8sUUFBUSxDQUFDLENBQUM7QUFBQSxFQUN2RjtBQUNBLFNBQU87QUFDVDs7O0FDbEVPLElBQU0sYUFBYSxLQUFLO0FBQy9CLElBQU0sa0JBQWtCO0FBRXhCLElBQU0sU0FBUztBQUdSLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLEVBQ3JCLE9BQU87QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWSxPQUFnQixJQUFxQjtBQUMvQyxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDM0IsU0FBSyxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFNBQUssS0FBSztBQUNWLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjtBQVFPLFNBQVMsTUFBTSxNQUF3QjtBQUM1QyxRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLEVBQUU7QUFDN0MsTUFBSSxRQUFRLFlBQVk7QUFDdEIsVUFBTSxJQUFJLFdBQVcsaUJBQWlCLEtBQUssNkJBQTZCLFVBQVUscUJBQXFCO0FBQUEsRUFDekc7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNO0FBQ3ZCO0FBWU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFNBQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVBLFlBQVksYUFBMEIsUUFBc0IsUUFBZ0M7QUFDMUYsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVTtBQUNmLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakY7QUFBQSxFQUVBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBcUI7QUFDNUIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsS0FBSyxNQUE4QjtBQUNqQyxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssT0FBTztBQUNoRCxXQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxTQUFTLFFBQVEsTUFBTSxPQUFPLFVBQVUsRUFBRSxDQUFDO0FBQ2xGLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDcEQsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEtBQUssVUFBVSxLQUFLLE9BQVE7QUFDbEQsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixRQUFJLEtBQUssS0FBTSxNQUFLLFFBQVEsZUFBZTtBQUFBLFFBQ3RDLE1BQUssWUFBWSxJQUFJO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxVQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFFMUIsUUFBSSxDQUFDLE1BQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxZQUFhLFFBQU87QUFDekQsU0FBSyxPQUFPLE1BQU07QUFDbEIsUUFBSSxNQUFNLFNBQVMsUUFBUyxNQUFLLE9BQU8sSUFBSSxjQUFjLE9BQU8sS0FBSyxFQUFFLENBQUM7QUFBQSxRQUNwRSxNQUFLLFFBQVE7QUFDbEIsU0FBSyxPQUFPO0FBQ1osV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsZ0JBQXNCO0FBQ3BCLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUMxQixRQUFJLFFBQVEsS0FBSyxPQUFRLE1BQUssUUFBUSxRQUFRLEtBQUssWUFBWSxLQUFLLGFBQWEsT0FBTyxDQUFDLENBQUM7QUFBQSxFQUM1RjtBQUFBO0FBQUEsRUFHQSxTQUFTLElBQWtCO0FBQ3pCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLE1BQU07QUFDOUMsV0FBSyxTQUFTO0FBQ2QsV0FBSyxLQUFLO0FBQUEsSUFDWixDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsS0FBSyxNQUFrQjtBQUNyQixRQUFJLEtBQUssU0FBUyxJQUFJLEVBQUcsTUFBSyxPQUFPO0FBQUEsRUFDdkM7QUFBQTtBQUFBLEVBR0EsWUFBWSxNQUFrQjtBQUM1QixRQUFJLENBQUMsS0FBSyxTQUFTLElBQUksRUFBRztBQUMxQixTQUFLLFFBQVEsUUFBUSxNQUFNO0FBQ3pCLFVBQUksS0FBSyxlQUFnQixNQUFLLFlBQVksSUFBSTtBQUFBLFVBQ3pDLE1BQUssU0FBUyxFQUFFLGFBQWEsS0FBSyxPQUFPLENBQUMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUN4RCxDQUFDO0FBQUEsRUFDSDtBQUFBLEVBRUEsTUFBTSxPQUFvQjtBQUN4QixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxlQUFXLFFBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQyxFQUFHLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDN0Q7QUFBQTtBQUFBLEVBR0EsUUFBUSxJQUFZLE1BQU0sTUFBTSxLQUFLLE9BQU8sR0FBUztBQUNuRCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHO0FBQUEsRUFDL0M7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLE1BQU07QUFDWCxTQUFLLEtBQUs7QUFBQSxFQUNaO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFDRjtBQUdBLFNBQVMsU0FBUyxNQUFlLFFBQTZEO0FBQzVGLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sU0FBUyxRQUFRLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDdkMsUUFBTSxRQUFRLFFBQVE7QUFDdEIsTUFBSSxDQUFDLFVBQVUsQ0FBQyxDQUFDLFVBQVUsVUFBVSxXQUFXLEVBQUUsU0FBUyxPQUFPLEtBQUssR0FBRztBQUN4RSxVQUFNLElBQUksVUFBVSxzRUFBc0U7QUFBQSxFQUM1RjtBQUNBLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxJQUFJLE9BQTBCLEtBQUs7QUFDckUsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxPQUFPLEtBQUssVUFBVSxFQUFFLE1BQU0sQ0FBQztBQUNyQyxTQUFPLEVBQUUsSUFBSSxNQUFNLFNBQVMsS0FBSyxVQUFVLEVBQUUsQ0FBQyxHQUFHLE9BQU8sS0FBSyxNQUFNLEVBQUUsU0FBUyxNQUFNLEVBQUUsR0FBRyxJQUFJLEdBQUc7QUFDbEc7OztBQzNLQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxFQUVsQixPQUFPO0FBQUEsRUFDRTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE1BQVk7QUFDVixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxVQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsU0FBSyxLQUFLLElBQUksRUFBRTtBQUNoQixTQUFLO0FBQ0wsU0FBSztBQUNMLFNBQUssTUFBTTtBQUFBLE1BQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQy9DLE1BQUssT0FBTztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxRQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsSUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixXQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGFBQUssS0FBSztBQUNWLFlBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXNCO0FBQzVCLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxTQUFLO0FBQ0wsUUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBZ0M7QUFDOUMsUUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsWUFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBeUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsU0FBSztBQUVMLFFBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsUUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQWU7QUFDYixVQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxTQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsVUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFFBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFFBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsT0FBTyxNQUFxQjtBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxLQUFLO0FBQ1YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxTQUFLLEtBQUs7QUFDVixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN2RDtBQUNGOzs7QUN4R0EsSUFBTUMsV0FBVSxLQUFLLEtBQUs7QUFFbkIsU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUEsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUM5Q0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhLE1BQU07QUFDekIsSUFBTSxXQUFXLE1BQU07QUFTaEIsSUFBTSxRQUFRLENBQUMsUUFBZ0IsT0FBTyxTQUFlLEVBQUUsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQVlyRixJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ2hCLFNBQVM7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFUixRQUFRO0FBQUE7QUFBQSxFQUVSLE9BQU87QUFBQTtBQUFBLEVBRVAsV0FBVztBQUFBLEVBQ1g7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFvQixDQUFDO0FBQUEsRUFDckIsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFFbEIsWUFBWSxhQUEwQixPQUFrQixNQUFZLE9BQTJCO0FBQzdGLFNBQUssZUFBZTtBQUNwQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFGLFNBQUssU0FBUyxNQUFNO0FBQ2xCLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxRQUFRLFlBQVksVUFBVSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0RixXQUFLLFdBQVc7QUFDaEIsWUFBTSxPQUFPLElBQUk7QUFBQSxJQUNuQjtBQUNBLFNBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLFdBQUssY0FBYztBQUNuQixZQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixTQUFLLFVBQVUsTUFBTTtBQUFBLElBQUM7QUFBQSxFQUN4QjtBQUFBLEVBRUEsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUs7QUFBQSxFQUNQO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUNsQixlQUFXLFVBQVUsS0FBSyxRQUFTLFFBQU87QUFDMUMsU0FBSyxNQUFNLFNBQVMsS0FBSyxNQUFNLFlBQVksS0FBSyxNQUFNLFVBQVU7QUFDaEUsU0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxJQUFZLEtBQTBCO0FBQzFDLFNBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksS0FBZ0I7QUFDbEIsUUFBSSxLQUFLLE1BQU87QUFDaEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFNBQUssTUFBTSxZQUFZLE1BQU07QUFDM0IsVUFBSSxLQUFLLGVBQWUsWUFBWTtBQUNsQyxhQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFdBQVc7QUFDaEIsV0FBSyxrQkFBa0IsS0FBSztBQUM1QixXQUFLLFlBQVk7QUFDakIsV0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLO0FBQUEsRUFDUDtBQUNGOzs7QUNsSEEsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELFNBQUssV0FBVztBQUNoQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUEwQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUNuRztBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxVQUFtQjtBQUNqQixXQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxRQUFpQjtBQUNmLFFBQUk7QUFDRixhQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDMUUsUUFBUTtBQUNOLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQXNCO0FBQzNCLFFBQUk7QUFDRixVQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLFVBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLElBQ3pDLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUNGOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCOzs7QUN4QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsRUFFcEIsVUFBVTtBQUFBLEVBQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsRUFFekMsU0FBZ0MsQ0FBQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDakU7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxZQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxRQUFRLFFBQXVCO0FBQzdCLGVBQVdDLFVBQVMsT0FBUSxNQUFLLEtBQUtBLE9BQU0sT0FBTyxFQUFFLEtBQUtBO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsTUFBZTtBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxVQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBSSxRQUFRO0FBQ1osZUFBV0EsVUFBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxlQUFTLEtBQUssVUFBVUEsTUFBSyxFQUFFLFNBQVM7QUFDeEMsWUFBTSxPQUFPLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFDbEQsVUFBSSxLQUFNLE9BQU0sS0FBS0EsTUFBSztBQUMxQixZQUFNLElBQUlBLE9BQU0sV0FBVyxJQUFJLE9BQU9BLE9BQU0sTUFBTSxFQUFFO0FBQUEsSUFDdEQ7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUtBLFFBQWMsT0FBaUI7QUFDbEMsVUFBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVQSxPQUFNLFNBQVNBLE9BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsVUFBTSxNQUFNLE1BQU1BLE1BQUs7QUFDdkIsUUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFBQSxRQUFPLE1BQU0sQ0FBQztBQUNqRSxXQUFPLElBQUk7QUFDWCxRQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDcEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUEyQjtBQUNqQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxTQUFLLFVBQVU7QUFDZixlQUFXLFNBQVMsU0FBUztBQUMzQixZQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFJLE1BQU0sV0FBVyxPQUFPO0FBQzFCLFlBQUksT0FBTztBQUNYLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEIsT0FBTztBQUNMLGNBQU0sRUFBRSxVQUFVLEdBQUdBLE9BQU0sSUFBSTtBQUMvQixhQUFLLFVBQVUsS0FBS0EsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBTUEsT0FBTSxRQUFRLENBQUM7QUFDOUQsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxNQUFvQjtBQUN2QyxVQUFNLFNBQVMsSUFBSSxJQUFJO0FBQ3ZCLFVBQU0sT0FBTyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUF3QkEsT0FBTSxVQUFVLFNBQVMsSUFBSTtBQUMzRSxVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTSxHQUFHO0FBQ2pHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLFlBQU0sVUFBVSxDQUFDLFNBQVMsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sVUFBVTtBQUM3RSxVQUFJLFFBQVMsTUFBSyxNQUFNLEtBQUssR0FBRztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFhLEVBQUUsT0FBQUEsUUFBTyxNQUFNLEdBQWtCO0FBQ2xELFFBQUksS0FBSyxPQUFPLE1BQU1BLE1BQUssQ0FBQztBQUM1QixRQUFJLEtBQUtBO0FBQ1QsUUFBSSxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssVUFBVSxJQUFZO0FBQ3pCLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFPO0FBQ2hDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsVUFBSSxLQUFLLE1BQU0sUUFBUSxVQUFXLE1BQUssUUFBUTtBQUMvQyxZQUFNLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDeEIsV0FBSyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFVBQUksSUFBSSxNQUFNO0FBQ1osYUFBSyxNQUFNLE9BQU8sT0FBTztBQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUM3TEEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBQ2hCLElBQU1DLG1CQUFrQjtBQUdqQixTQUFTLFNBQVMsUUFBUSxJQUF3QjtBQUN2RCxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFHLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUc7QUFDekUsV0FBTyxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRyxHQUFHLEtBQUs7QUFBQSxFQUM1RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdPLFNBQVMsUUFBUSxLQUFhLEtBQXFCO0FBQ3hELFFBQU0sT0FBTyxNQUFNLE1BQU87QUFDMUIsU0FBTyxPQUFPLElBQUksS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJO0FBQzFFO0FBZU8sSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUVULFlBQVksT0FBcUI7QUFDL0IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsTUFBTSxPQUFpQztBQUNyQyxTQUFLLEtBQUsseUJBQXlCO0FBQ25DLFNBQUssVUFBVSxTQUFTLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFNBQXVCO0FBQzFCLFNBQUssU0FBUztBQUNkLFNBQUssVUFBVSxFQUFFLFFBQVEsQ0FBQztBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBeUI7QUFDN0IsVUFBTSxFQUFFLGFBQWEsUUFBUSxLQUFLLElBQUksS0FBSztBQUMzQyxVQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxTQUFLLFVBQVUsRUFBRSxTQUFTLDRCQUE0QixDQUFDO0FBQ3ZELFdBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLFlBQU0sS0FBTSxLQUFLLE1BQU0sT0FBTztBQUM5QixZQUFNLFNBQVMsWUFBWSxNQUFNQSxrQkFBaUIsTUFBTSxLQUFLLFVBQVUsRUFBRSxTQUFTLFlBQVksQ0FBQyxDQUFDO0FBQ2hHLFdBQUssVUFBVSxDQUFDLEVBQUUsWUFBWSxLQUFLLFFBQVEsTUFBTTtBQUMvQyxhQUFLLFVBQVU7QUFDZixlQUFPO0FBQ1AsWUFBSSxPQUFPLFFBQVEsVUFBVTtBQUMzQixlQUFLLFVBQVUsR0FBRztBQUNsQixrQkFBUSxHQUFHO0FBQUEsUUFDYixNQUFPLFFBQU8sSUFBSSxNQUFNLE9BQU8sT0FBTyxDQUFDLENBQUM7QUFBQSxNQUMxQztBQUNBLFdBQUssS0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxJQUNsRCxDQUFDO0FBQUEsRUFDSDtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFFBQUksQ0FBQyxLQUFLLFdBQVksTUFBTSxTQUFTLFVBQVUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFNLFFBQU87QUFFdkYsU0FBSyxTQUFTLE1BQU0sU0FBUyxVQUFVLENBQUMsdUJBQXVCLFVBQVUsRUFBRSxTQUFTLE9BQU8sTUFBTSxJQUFJLENBQUM7QUFDdEcsU0FBSyxRQUFRLEtBQUs7QUFDbEIsUUFBSSxDQUFDLEtBQUssT0FBUSxNQUFLLE9BQU8sUUFBUTtBQUN0QyxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBVSxLQUErQjtBQUN2QyxVQUFNLEVBQUUsV0FBVyxZQUFZLElBQUksS0FBSztBQUN4QyxTQUFLLFNBQVM7QUFDZCxRQUFJLENBQUMsYUFBYSxDQUFDLE9BQU8sQ0FBQyxLQUFLLE9BQVE7QUFDeEMsU0FBSyxTQUFTLFlBQVksTUFBTSxRQUFRLEtBQUssWUFBWSxJQUFJLENBQUMsR0FBRyxNQUFNO0FBRXJFLFdBQUssTUFBTSxFQUFFLE1BQU0sTUFBTSxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQUEsSUFDOUMsQ0FBQztBQUFBLEVBQ0g7QUFDRjs7O0FDckZBLElBQU0sU0FBUztBQUNmLElBQU0sV0FBVztBQUVqQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQUVyQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBV2QsSUFBTSxpQkFBTixNQUFNLHdCQUF1QixZQUFZO0FBQUEsRUFDOUMsT0FBZ0IsYUFBYTtBQUFBLEVBQzdCLE9BQWdCLE9BQU87QUFBQSxFQUN2QixPQUFnQixVQUFVO0FBQUEsRUFDMUIsT0FBZ0IsU0FBUztBQUFBLEVBRXpCLFNBQTJEO0FBQUEsRUFDM0QsWUFBaUU7QUFBQSxFQUNqRSxVQUE2RDtBQUFBO0FBQUEsRUFHN0QsTUFBTTtBQUFBO0FBQUEsRUFFTjtBQUFBLEVBRVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixhQUFhLElBQUksZ0JBQWdCO0FBQUEsRUFDMUMsU0FBUztBQUFBLEVBQ1QsT0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRVMsWUFBWSxvQkFBSSxJQUFVO0FBQUEsRUFDbkMsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUEsV0FBVztBQUFBLEVBRVgsWUFBWSxTQUEwQixjQUEyQixnQkFBZ0IsUUFBUSxTQUFTLEdBQUc7QUFDbkcsVUFBTTtBQUNOLFVBQU0sVUFBVSxNQUFjLFlBQVksT0FBTyxFQUFFLFNBQVMsRUFBRSxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFFLFVBQU0sU0FBUyxNQUFjLEtBQUssVUFBVSxFQUFFLEtBQUs7QUFDbkQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVUsR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDdkMsU0FBSyxTQUFTLElBQUk7QUFBQSxNQUNoQixDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUM5QixDQUFDLFlBQVksS0FBSyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFBQSxJQUM1QztBQUNBLFNBQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLE1BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxRQUFRLE1BQVU7QUFDakcsU0FBSyxXQUFXLElBQUksUUFBUTtBQUFBLE1BQzFCO0FBQUEsTUFDQSxXQUFXLFFBQVEsVUFBVSxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDL0Q7QUFBQSxNQUNBLE9BQU8sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUFBLE1BQ25DLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNyQyxTQUFTLE1BQU0sS0FBSyxRQUFRLGNBQWMsa0NBQWtDO0FBQUEsSUFDOUUsQ0FBQztBQUNELFNBQUssVUFBVSxJQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTztBQUN2RCxTQUFLLFVBQVU7QUFBQSxNQUNiO0FBQUEsTUFDQSxPQUFPLEtBQUs7QUFBQSxNQUNaO0FBQUEsTUFDQSxLQUFLLE1BQU0sS0FBSztBQUFBLE1BQ2hCLFNBQVMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU0sRUFBRTtBQUFBLE1BQzdDLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQy9DO0FBQ0EsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsSUFBSSxhQUFxQjtBQUN2QixRQUFJLEtBQUssT0FBUSxRQUFPLGdCQUFlO0FBQ3ZDLFdBQU8sS0FBSyxPQUFPLFNBQVMsZ0JBQWUsT0FBTyxnQkFBZTtBQUFBLEVBQ25FO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxRQUFRLGtCQUFrQixLQUFLLE9BQU8sa0JBQWtCO0FBQUEsRUFDdEU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsS0FBSyxNQUFzQztBQUN6QyxXQUFPLEtBQUssU0FBUyxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLEVBQ3RGO0FBQUE7QUFBQSxFQUdBLGFBQWEsTUFBd0I7QUFDbkMsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDM0IsVUFBTSxPQUFPLEtBQUssT0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRO0FBQ2pELFFBQUksS0FBTSxNQUFLLE9BQU8sS0FBSyxJQUFJO0FBQy9CLFdBQU8sQ0FBQyxDQUFDO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxRQUF5QjtBQUN2QixXQUFPLEtBQUssU0FBUyxNQUFNO0FBQUEsRUFDN0I7QUFBQSxFQUVBLE1BQU0sT0FBTyxLQUFNLFNBQVMsSUFBVTtBQUNwQyxTQUFLLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDN0IsU0FBSyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsS0FBSyxHQUFHLG1CQUFtQjtBQUFBLEVBQ3BFO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTSxNQUFNLE9BQTZCO0FBQ3ZDLFVBQU0sVUFBVSxFQUFFLEtBQUs7QUFDdkIsVUFBTSxTQUFTLE1BQWUsQ0FBQyxDQUFDLEtBQUssVUFBVSxZQUFZLEtBQUssWUFBWSxVQUFVLEtBQUs7QUFDM0YsUUFBSTtBQUNGLFlBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFlBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsSUFBSSxDQUFDLFNBQVMsR0FBRyxHQUFHLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDekUsVUFBSSxPQUFPLEVBQUc7QUFDZCxXQUFLLFNBQVMsSUFBSTtBQUNsQixZQUFNLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVE7QUFDcEUsWUFBTSxPQUFPLElBQUksS0FBSyxLQUFLLGNBQWMsS0FBSyxRQUFRLEtBQUssYUFBYSxLQUFLLE1BQU0sU0FBUyxHQUFHLE1BQU07QUFDckcsV0FBSyxPQUFPLEtBQUssU0FBUyxRQUFRO0FBQ2xDLFVBQUksTUFBTyxNQUFLLFFBQVE7QUFBQSxVQUNuQixNQUFLLFFBQVE7QUFBQSxJQUNwQixTQUFTLE9BQU87QUFDZCxVQUFJLE9BQU8sRUFBRztBQUNkLFVBQUksTUFBTyxNQUFLLGNBQWMsS0FBSztBQUFBLFVBQzlCLE1BQUssUUFBUSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFtQjtBQUMxQixTQUFLLE1BQU0sSUFBSSxRQUFRLHVCQUF1QixJQUFJO0FBQ2xELFFBQUksS0FBSyxRQUFRLElBQUs7QUFDdEIsU0FBSyxRQUFRLE1BQU0sWUFBWSxLQUFLLEdBQUc7QUFDdkMsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3pDLFNBQUssT0FBTyxRQUFRLEtBQUs7QUFDekIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWdCO0FBQ3RCLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFFBQUksS0FBSyxhQUFhLGFBQWE7QUFDakMsV0FBSyxRQUFRLEtBQUssdUJBQXVCLFdBQVcsV0FBVztBQUMvRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsUUFBUSxLQUFLLGFBQWEsS0FBSyxhQUFhLE9BQU8sQ0FBQztBQUNsRSxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ2hFLFNBQUssTUFBTSxhQUFhLEVBQUUsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzNDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsY0FBYyxPQUFtQjtBQUMvQixTQUFLLFFBQVE7QUFDYixVQUFNLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sY0FBYyxFQUFFLE1BQU0sR0FBUyxLQUF5QjtBQUM1RCxRQUFJLENBQUUsTUFBTSxLQUFLLGFBQWEsVUFBVSxLQUFLLEdBQUcsRUFBSTtBQUNwRCxTQUFLLFdBQVcsVUFBVSxLQUFLLGdCQUFnQixLQUFLLFdBQVcsSUFBSTtBQUNuRSxTQUFLLGdCQUFnQjtBQUNyQixRQUFJLEtBQUssWUFBWSxTQUFVLE1BQUssUUFBUSxLQUFLLDJEQUEyRDtBQUFBLEVBQzlHO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFVBQU0sU0FBUyxDQUFDLE1BQWMsUUFDNUIsS0FBSyxhQUFhLEtBQUssbUJBQW1CLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxXQUFXLE9BQU8sQ0FBQztBQUN6RixXQUFPLFVBQVUsTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPLENBQUM7QUFDbkQsV0FBTyxZQUFZLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDckMsV0FBTyxZQUFZLE1BQU0sS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ2pEO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPLFVBQVUsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFJUyxTQUFvQjtBQUFBLElBQzNCLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU87QUFDM0MsVUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLEtBQUssSUFBSTtBQUN2QyxZQUFNLFVBQVUsS0FBSyxTQUFTLFdBQVc7QUFDekMsVUFBSSxTQUFTO0FBQ1gsYUFBSyxPQUFPLElBQUk7QUFDaEIsYUFBSyxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsTUFDbEQ7QUFDQSxVQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCLGFBQUssTUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQztBQUM1QyxhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUNBLFVBQUksQ0FBQyxTQUFTO0FBQ1osYUFBSyxRQUFRO0FBQ2IsYUFBSyxTQUFTLElBQUk7QUFBQSxNQUNwQjtBQUFBLElBQ0Y7QUFBQSxJQUVBLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDckIsWUFBTSxRQUFlLEtBQUssSUFBSTtBQUM5QixVQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxNQUFNLEtBQUs7QUFDdEQsV0FBSyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sUUFBUTtBQUNwQixZQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzVDLFdBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsVUFBSSxTQUFTLEtBQU0sTUFBSyxjQUFjLElBQUs7QUFBQSxlQUNsQyxTQUFTLFFBQVEsS0FBTSxNQUFLLEtBQUssSUFBSTtBQUFBLGVBQ3JDLFNBQVMsS0FBTSxNQUFLLE1BQU0sTUFBTSxHQUFHO0FBQzVDLFdBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUN4QjtBQUFBLElBRUEsTUFBTSxDQUFDLE1BQU0sVUFBVTtBQUNyQixXQUFLLE9BQU87QUFDWixVQUFJLEtBQUssUUFBUSxPQUFRO0FBQ3pCLFdBQUssT0FBTztBQUNaLFlBQU0sT0FBTyxRQUFRLG9CQUFvQixLQUFLLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSztBQUMzRSxVQUFJLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBTSxNQUFLLFFBQVEsSUFBSTtBQUFBLFVBQzVDLE1BQUssS0FBSyxpQkFBaUI7QUFBQSxJQUNsQztBQUFBLElBRUEsTUFBTSxDQUFDLFNBQVM7QUFDZCxVQUFJLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxJQUFJO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBa0I7QUFDckIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsUUFBSSxDQUFDLEtBQUssT0FBUTtBQUNsQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFNBQUssTUFBTSxRQUFRLE1BQU8sS0FBSyxZQUFZLENBQUU7QUFBQSxFQUMvQztBQUFBLEVBRUEsTUFBTSxNQUFZLEtBQWdCO0FBQ2hDLFNBQUssUUFBUTtBQUNiLFNBQUs7QUFDTCxRQUFJLENBQUMsS0FBSyxVQUFVLElBQUksT0FBTyxJQUFNLE1BQUssS0FBSyxjQUFjLE1BQU0sR0FBRztBQUN0RSxTQUFLLFFBQVEsR0FBRztBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBWSxjQUE2QjtBQUNoRCxRQUFJLGdCQUFnQixDQUFDLEtBQUssS0FBSyxTQUFTLFlBQVksR0FBRztBQUNyRCxXQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxZQUFZLEVBQUUsTUFBTSxDQUFDLE9BQU87QUFBQSxJQUN6RDtBQUNBLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxTQUFTLElBQUk7QUFDM0MsU0FBSyxPQUFPLElBQUk7QUFDaEIsUUFBSSxnQkFBZ0IsU0FBUyxLQUFLLE1BQU8sTUFBSyxNQUFNLFdBQVcsRUFBRSxhQUFhLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsT0FBTyxNQUFZLE1BQXFCO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUSxVQUFVLDBCQUEwQixPQUFPLEtBQUssMkJBQTJCLEVBQUU7QUFDMUYsUUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLFNBQUssU0FBUyxJQUFJO0FBQ2xCLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxPQUFPLFFBQVE7QUFBQSxFQUMvQztBQUFBLEVBRUEsT0FBTyxNQUFrQjtBQUN2QixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBa0I7QUFDekIsVUFBTSxNQUFNLEtBQUs7QUFDakIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFFBQUksV0FBVztBQUNmLFFBQUksUUFBUSxLQUFLO0FBQ2pCLFNBQUssVUFBVSxJQUFJLEdBQUc7QUFDdEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsZUFBVyxRQUFRLEtBQUssV0FBVztBQUNqQyxVQUFJLEtBQUssYUFBYSxLQUFLLFFBQVEsU0FBUyxJQUFJLEVBQUc7QUFDbkQsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixXQUFLLEtBQUssR0FBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQSxFQUtBLFFBQVEsTUFBWSxFQUFFLE1BQU0sU0FBQUMsU0FBUSxHQUFtQjtBQUNyRCxVQUFNLFNBQVMsS0FBSztBQUNwQixZQUFRQSxTQUFRLE1BQU07QUFBQSxNQUNwQixLQUFLO0FBQ0gsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsTUFBTSxFQUFHLFFBQU87QUFDM0QsbUJBQVcsVUFBaUIsWUFBWSxJQUFJLEVBQUcsTUFBSyxNQUFNLE1BQWEsS0FBSyxNQUFNLENBQUM7QUFDbkYsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsSUFBSSxFQUFHLFFBQU87QUFDekQsZUFBTyxRQUFRQSxRQUFPO0FBQ3RCLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxTQUFTQSxRQUFPO0FBQUEsTUFDdkMsS0FBSztBQUNILGVBQU8sS0FBSyxjQUFjLE1BQU1BLFFBQU87QUFBQSxNQUN6QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsTUFBTUEsUUFBTztBQUFBLElBQ3RDO0FBQ0EsUUFBSSxDQUFRLGVBQWVBLFFBQU8sRUFBRyxRQUFPO0FBQzVDLFNBQUssUUFBUSxjQUFjO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxjQUFjLE1BQVksT0FBeUI7QUFDakQsVUFBTSxLQUFLLE1BQU07QUFDakIsUUFBSSxPQUFPLFVBQWEsQ0FBQyxLQUFLLEtBQU0sUUFBTztBQUUzQyxlQUFXQyxVQUFnQixXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxLQUFLQSxNQUFLO0FBQzdFLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFVBQU0sVUFBVSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSztBQUM1RSxXQUFPLFdBQVcsT0FBTyxFQUFFLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxFQUN0RDtBQUFBLEVBRUEsU0FBUyxNQUFZLE9BQXlCO0FBQzVDLFVBQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLElBQUk7QUFDdkMsUUFBSSxTQUFTLGdCQUFnQjtBQUMzQixXQUFLLFFBQVEsU0FBUyxPQUFPLElBQUksS0FBSyxZQUFZO0FBQ2xELGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxTQUFTLG1CQUFtQixTQUFTLHlCQUF5QixNQUFNLFlBQVk7QUFDbkYsV0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxLQUFLLE9BQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUNsRztBQUFBLEVBRUEsTUFBTSxNQUFZLE9BQW9CO0FBQ3BDLFVBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsVUFBTUEsU0FBUSxDQUFDLEtBQUssU0FBZ0IsVUFBVSxNQUFNO0FBQ3BELFFBQUlBLFFBQU87QUFDVCxXQUFLLE9BQU8sS0FBS0EsUUFBTyxLQUFLO0FBQzdCLFdBQUssUUFBUSxLQUFLO0FBQ2xCO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBZ0IsV0FBVyxNQUFNO0FBQ3ZDLFFBQUksT0FBUSxNQUFLLFNBQVM7QUFFMUIsUUFBSSxTQUFTLENBQUMsS0FBSyxZQUFZLE1BQU0sSUFBSSxDQUFDLEtBQUssU0FBVSxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQzlFO0FBQUE7QUFBQSxFQUdBLFlBQVksUUFBeUI7QUFDbkMsUUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFNLFFBQU87QUFDaEQsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDdEMsUUFBSSxLQUFLLFNBQVMsUUFBUSxhQUFjLE1BQUssU0FBUyxNQUFNO0FBQzVELFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsU0FBUyxFQUFFLE1BQU0sS0FBSyxHQUFnQjtBQUNwQyxTQUFLLE1BQU0sV0FBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBRUEsUUFBUSxNQUE0QixTQUF1QjtBQUN6RCxRQUFJLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRztBQUM3QixTQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFHLFNBQVEsS0FBSyxvQkFBb0IsT0FBTyxFQUFFO0FBQUEsRUFDekY7QUFBQSxFQUVBLE1BQXNDLE1BQVMsUUFBdUQ7QUFDcEcsUUFBSSxLQUFLLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDNUMsVUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sTUFBTSxFQUFFLFlBQVksS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUN6RSxJQUFDLEtBQUssS0FBSyxJQUFJLEVBQWMsSUFBb0QsS0FBSztBQUN0RixXQUFPLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUVBLFFBQVEsS0FBVSxRQUFzQjtBQUN0QyxRQUFJLEtBQUssT0FBUTtBQUNqQixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsTUFBTTtBQUN0QixlQUFXLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUcsT0FBTSxLQUFLLEtBQU0sSUFBSSxNQUFNO0FBQzNGLFNBQUssU0FBUyxLQUFLLE1BQU07QUFDekIsU0FBSyxRQUFRLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNwQyxTQUFLLE1BQU0sU0FBUyxFQUFFLEdBQUcsS0FBSyxRQUFRLElBQUksVUFBVSxPQUFPLENBQUM7QUFBQSxFQUM5RDtBQUNGOzs7QUNwYk8sSUFBTSxXQUFOLE1BQStCO0FBQUEsRUFDcEMsaUJBQWlCO0FBQUEsRUFDakIsU0FBaUM7QUFBQSxFQUNqQyxZQUEyRDtBQUFBLEVBQzNELFVBQTRGO0FBQUEsRUFDNUYsVUFBa0M7QUFBQSxFQUN6QixPQUFpQixDQUFDO0FBQUEsRUFDM0I7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxLQUFhLFdBQXFCO0FBQzVDLFNBQUssTUFBTTtBQUNYLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFNBQUssS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBRUEsTUFBTSxNQUFxQjtBQUN6QixTQUFLLGFBQWEsS0FBSyxTQUFTLEtBQUssYUFBYTtBQUNsRCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQVM7QUFBQSxFQUN6RDtBQUFBLEVBRUEsT0FBTyxNQUFzQjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUFBLEVBQzFEO0FBQUEsRUFFQSxPQUFhO0FBQ1gsV0FBTyxLQUFLLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsU0FBSyxZQUFZLEVBQUUsTUFBTSxPQUFPLFVBQVUsV0FBVyxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ3RGO0FBQUEsRUFFQSxJQUFJLE9BQU8sTUFBTSxTQUFTLElBQVU7QUFDbEMsU0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLFVBQVUsU0FBUyxJQUFLLENBQUM7QUFBQSxFQUMxRDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sS0FBSyxjQUFjO0FBQUEsRUFDNUI7QUFDRjtBQU9PLElBQU0sUUFBTixNQUFtQztBQUFBO0FBQUEsRUFFeEMsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsZ0JBQWdCO0FBQUEsRUFDUCxRQUFvQixDQUFDO0FBQUEsRUFDckIsT0FBTyxJQUFJLFlBQVk7QUFBQSxFQUNoQyxVQUFVLG9CQUFJLElBQVc7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFFVCxNQUFNLE1BQWMsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUVyQyxTQUFTLE1BQWM7QUFFckIsU0FBSztBQUNMLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLFFBQVEsQ0FBQyxJQUFZLFFBQStCO0FBQ2xELFVBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxTQUFTLElBQUksSUFBSTtBQUMxQyxTQUFLLFFBQVEsSUFBSSxLQUFLO0FBQ3RCLFdBQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDeEM7QUFBQSxFQUVBLE9BQU8sQ0FBQyxLQUFhLGNBQThCO0FBQ2pELFVBQU0sT0FBTyxJQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3hDLFNBQUssTUFBTSxLQUFLLElBQUk7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksWUFBOEIsS0FBSztBQUFBO0FBQUEsRUFHL0MsTUFBTSxTQUF3QjtBQUM1QixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksSUFBSyxPQUFNLFFBQVEsUUFBUTtBQUFBLEVBQ3JEO0FBQUEsRUFFQSxNQUFNLEtBQUssSUFBMkI7QUFDcEMsVUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixlQUFTO0FBQ1AsWUFBTSxLQUFLLE9BQU87QUFDbEIsWUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUM7QUFDaEcsVUFBSSxDQUFDLElBQUs7QUFDVixXQUFLLFFBQVEsT0FBTyxHQUFHO0FBQ3ZCLFdBQUssU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLElBQUksRUFBRTtBQUMxQyxVQUFJLElBQUk7QUFBQSxJQUNWO0FBQ0EsU0FBSyxTQUFTO0FBQ2QsVUFBTSxLQUFLLE9BQU87QUFBQSxFQUNwQjtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxFQUN6QjtBQUNGO0FBR08sSUFBTSxRQUFOLE1BQU0sT0FBTTtBQUFBLEVBQ1IsUUFBUSxJQUFJLE1BQU07QUFBQSxFQUNsQixXQUFxQixDQUFDO0FBQUEsRUFDdEIsT0FBeUIsQ0FBQztBQUFBLEVBQzFCO0FBQUEsRUFFVCxZQUFZLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFHO0FBQ3ZFLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxJQUFJLGVBQWUsRUFBRSxLQUFLLCtCQUErQixPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsS0FBSztBQUN2RyxTQUFLLE9BQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pGLGVBQVcsUUFBUSxDQUFDLFFBQVEsV0FBVyxhQUFhLE9BQU8sVUFBVSxPQUFPLEdBQVk7QUFDdEYsV0FBSyxPQUFPLGlCQUFpQixNQUFNLENBQUMsVUFBVTtBQUM1QyxjQUFNLGVBQWU7QUFDckIsYUFBSyxLQUFLLEtBQUssQ0FBQyxNQUFNLEtBQXdCLENBQUM7QUFBQSxNQUNqRCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFtQjtBQUM3RixVQUFNLFFBQVEsSUFBSSxPQUFNLFNBQVMsS0FBSztBQUN0QyxVQUFNLE1BQU0sT0FBTztBQUNuQixVQUFNLEtBQUssT0FBTztBQUNsQixVQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFNBQVMsTUFBc0I7QUFDN0IsV0FBTyxLQUFLLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxVQUFvQjtBQUNsQixXQUFPLEtBQUssU0FBUyxJQUFJLENBQUMsU0FBVSxLQUFLLE1BQU0sSUFBSSxFQUFvQixDQUFDO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsTUFBTSxZQUEyQjtBQUMvQixVQUFNLEtBQUssTUFBTSxLQUFLLElBQU07QUFDNUIsU0FBSyxLQUFLLE9BQU87QUFDakIsVUFBTSxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQzFCO0FBQ0Y7QUFFTyxTQUFTLE1BQU0sS0FBYSxTQUFrQixRQUFRLFlBQWtCO0FBQzdFLFNBQU8sRUFBRSxHQUFJLFdBQVcsRUFBRSxRQUFRLEdBQUksT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUc7QUFDaEc7QUFPTyxTQUFTLFFBQVEsTUFBYyxnQkFBZ0IsTUFBWTtBQUNoRSxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsU0FBUyxFQUFFLFVBQVUsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM5RCxTQUFPLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxRQUFRO0FBQ3pEOzs7QVp2TEEsU0FBUyxNQUFNLFNBQTJEO0FBQ3hFLFFBQU0sVUFBVSxFQUFFLE9BQU8sU0FBUyxPQUFPLE9BQXFCO0FBQzlELFVBQVE7QUFBQSxJQUNOLE1BQU8sUUFBUSxRQUFRO0FBQUEsSUFDdkIsQ0FBQyxVQUFtQixPQUFPLE9BQU8sU0FBUyxFQUFFLE9BQU8sVUFBVSxNQUFNLENBQUM7QUFBQSxFQUN2RTtBQUNBLFNBQU87QUFDVDtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQXlCLE1BQU0sS0FBSyxPQUFPLFNBQVM7QUFFcEUsSUFBTSxNQUFNLENBQUMsT0FBYyxRQUFRLE9BQU8sS0FBSyxFQUFFLEdBQUcsRUFBRSxNQUNwRCxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sT0FBTyxhQUFhLE9BQU8sR0FBRyxDQUFDO0FBRXhELEtBQUsseUJBQXlCLFlBQVk7QUFDeEMsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLE1BQU0sS0FBSyxDQUFDLENBQUM7QUFDcEUsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxJQUFJLE9BQU8sT0FBTztBQUMvQixNQUFJLEtBQUs7QUFDVCxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUM5QixTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsR0FBRywwQkFBMEI7QUFDakUsQ0FBQztBQUVELEtBQUssZ0NBQWdDLFlBQVk7QUFDL0MsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUN4RCxRQUFNLEVBQUUsR0FBRyxJQUFJLE1BQU0sS0FBSyxLQUFLO0FBQy9CLFFBQU0sUUFBUSxFQUFFLE1BQU0sU0FBUyxNQUFNLG9CQUFvQixTQUFTLE1BQU0sWUFBWSxNQUFNLFFBQVEsS0FBSyxhQUFhLEdBQUc7QUFDdkgsUUFBTSxLQUFLLElBQUksS0FBSztBQUNwQixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sR0FBRyxJQUFJLGlCQUFpQixhQUFhO0FBQzVDLFNBQU8sVUFBVSxDQUFDLElBQUksTUFBTSxNQUFNLElBQUksTUFBTSxTQUFTLElBQUksTUFBTSxJQUFJLElBQUksTUFBTSxLQUFLLEdBQUcsQ0FBQyxvQkFBb0IsTUFBTSxJQUFJLEtBQUssQ0FBQztBQUMxSCxTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUNyQyxDQUFDO0FBRUQsS0FBSyxxQ0FBcUMsWUFBWTtBQUNwRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxNQUFNLENBQUMsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDakYsU0FBTyxVQUFVLE9BQU8sS0FBSyxFQUFFLElBQUksQ0FBQyxFQUFFLEVBQUUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDckQsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLFVBQVUsT0FBTyxLQUFLLEVBQUUsSUFBSSxDQUFDLEVBQUUsRUFBRSxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sbUJBQW1CLFNBQVMsVUFBSyxZQUFZLEtBQUssYUFBYSxNQUFNLEtBQUssS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUMzSCxNQUFJLEtBQUs7QUFDVCxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sVUFBVSxPQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxFQUFFLE1BQU0sQ0FBQyxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUMzRCxTQUFPLFVBQVUsSUFBSSxJQUFJLENBQUMsRUFBRSxNQUFNLE1BQU0sS0FBSyxHQUFHLENBQUMsUUFBUSxVQUFVLE1BQU0sQ0FBQztBQUM1RSxDQUFDO0FBRUQsS0FBSyxzREFBc0QsWUFBWTtBQUNyRSxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLE1BQUksT0FBTztBQUNYLFFBQU0sU0FBUyxNQUFPLE9BQVEsT0FBTyxPQUFRO0FBQzdDLFFBQU0sQ0FBQyxHQUFHLENBQUMsSUFBSSxDQUFDLE1BQU0sTUFBTSxLQUFLLENBQUMsR0FBRyxLQUFLLEdBQUcsTUFBTSxNQUFNLEtBQUssQ0FBQyxHQUFHLEtBQUssQ0FBQztBQUN4RSxRQUFNLE1BQU0sQ0FBQyxHQUFHLENBQUMsRUFBRSxJQUFJLENBQUMsT0FBTyxNQUFNO0FBQ25DLFNBQUssTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQztBQUMxQyxXQUFPLE9BQU8sTUFBTSxNQUFNLENBQUMsRUFBRyxLQUFLLEVBQUUsRUFBRTtBQUFBLEVBQ3pDLENBQUM7QUFDRCxhQUFXLE1BQU0sSUFBSyxRQUFPLE1BQU0sSUFBSSxzQkFBc0I7QUFDN0QsU0FBTyxTQUFTLElBQUksQ0FBQyxFQUFHLE1BQU0sR0FBRyxFQUFFLENBQUMsR0FBRyxJQUFJLENBQUMsRUFBRyxNQUFNLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDOUQsQ0FBQztBQUVELEtBQUssb0RBQW9ELFlBQVk7QUFDbkUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLE9BQUssTUFBTSxPQUFPLEtBQUssa0VBQWtFO0FBQ3pGLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxHQUFHLEVBQUUsR0FBSSxvRkFBb0Y7QUFDMUgsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sYUFBYSxNQUFNLEtBQUssS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUNqRSxPQUFLLE1BQU0sT0FBTyxLQUFLLElBQUk7QUFDM0IsU0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLEdBQUcsRUFBRSxHQUFJLG9CQUFvQjtBQUM1RCxDQUFDO0FBRUQsS0FBSyw4Q0FBOEMsWUFBWTtBQUM3RCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsYUFBVyxNQUFNLENBQUMsTUFBTSxHQUFHLEdBQUcsRUFBRSxHQUFHO0FBQ2pDLFVBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQzVELFdBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxFQUFFLElBQUksRUFBRTtBQUNyQyxRQUFJLEtBQUs7QUFDVCxVQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFdBQU8sTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUFBLEVBQ2hDO0FBQ0EsUUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUssRUFBRSxJQUFJLEtBQUssQ0FBQyxHQUFHLFNBQVM7QUFDL0QsUUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUssRUFBRSxJQUFJLENBQUMsRUFBRSxDQUFDLEdBQUcsU0FBUztBQUMvRCxDQUFDO0FBRUQsS0FBSyxxQ0FBcUMsWUFBWTtBQUNwRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsYUFBVyxRQUFRLENBQUMsQ0FBQyxDQUFDLEdBQUcsT0FBTyxVQUFVLFNBQVMsRUFBRyxPQUFNLE9BQU8sUUFBUSxNQUFNLE9BQU8sS0FBSyxJQUFjLENBQUM7QUFDNUcsU0FBTyxNQUFNLE1BQU0sS0FBSyxLQUFLLFFBQVEsQ0FBQztBQUN4QyxDQUFDO0FBRUQsS0FBSyxxREFBcUQsWUFBWTtBQUNwRSxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUMsQ0FBQztBQUM5RCxRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFFBQU0sQ0FBQyxLQUFLLElBQUksT0FBTyxLQUFLO0FBQzVCLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzFCLFVBQU0sS0FBSyxJQUFJO0FBQ2YsVUFBTSxNQUFNLFVBQVU7QUFDdEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLEdBQUcsSUFBSSxDQUFDLEVBQUUsQ0FBQztBQUM1QyxVQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFdBQU8sVUFBVSxPQUFPLEtBQUssR0FBRyxDQUFDLEtBQUssQ0FBQztBQUFBLEVBQ3pDO0FBQ0EsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixNQUFJLEtBQUs7QUFDVCxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sVUFBVSxDQUFDLElBQUksT0FBTyxJQUFJLEtBQUssR0FBRyxDQUFDLFFBQVEsTUFBTSxDQUFDO0FBQzNELENBQUM7QUFFRCxLQUFLLGlFQUFpRSxZQUFZO0FBQ2hGLFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQzFDLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsUUFBTSxLQUFLLE9BQU87QUFDbEIsU0FBTyxVQUFVLE9BQU8sS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNsQyxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUs7QUFDNUIsU0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQztBQUNwQyxRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsU0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQztBQUN0QyxDQUFDO0FBRUQsV0FBVyxXQUFXLENBQUMseUJBQXlCLDhCQUE4QixtQkFBbUIsR0FBRztBQUNsRyxPQUFLLDBDQUEwQyxPQUFPLHlDQUF5QyxZQUFZO0FBQ3pHLFVBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixVQUFNLE1BQU0sT0FBTztBQUNuQixVQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDeEQsVUFBTSxDQUFDLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDNUIsZUFBVyxDQUFDLEdBQUcsT0FBTyxLQUFLLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJLEVBQUUsRUFBRSxRQUFRLEdBQUc7QUFDekQsWUFBTSxLQUFLLElBQUksRUFBRSxTQUFTLGNBQWMsTUFBTSxXQUFXLEtBQUssQ0FBQztBQUMvRCxZQUFNLE1BQU0sTUFBTSxLQUFLLFVBQVUsTUFBTyxDQUFDO0FBQ3pDLGFBQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxRQUFRLElBQUksQ0FBQztBQUN4QyxZQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDeEIsYUFBTyxVQUFVLE9BQU8sS0FBSyxFQUFFLEdBQUcsRUFBRSxHQUFHLEtBQUs7QUFDNUMsWUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLElBQ2pDO0FBQ0EsUUFBSSxLQUFLO0FBQ1QsVUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixXQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFDOUIsV0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFBQSxFQUNyQyxDQUFDO0FBQ0g7QUFFQSxLQUFLLDhDQUE4QyxZQUFZO0FBQzdELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDeEQsUUFBTSxPQUFPLE9BQU8sT0FBZTtBQUNqQyxVQUFNLE1BQU0sTUFBTSxLQUFLLEVBQUU7QUFDekIsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2pDO0FBQ0EsUUFBTSxLQUFLLElBQU07QUFDakIsUUFBTSxLQUFLLEtBQU07QUFDakIsU0FBTyxNQUFNLE9BQU8sS0FBSyxFQUFFLFFBQVEsQ0FBQztBQUNwQyxRQUFNLEtBQUssQ0FBQztBQUNaLFNBQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxRQUFRLENBQUM7QUFDcEMsU0FBTyxVQUFVLE9BQU8sS0FBSyxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssRUFBRSxDQUFDLENBQUM7QUFDbkQsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixNQUFJLEtBQUs7QUFDVCxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUM5QixTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUNyQyxDQUFDO0FBRUQsV0FBVyxRQUFRLENBQUMsaUJBQWlCLG9CQUFvQixHQUFHO0FBQzFELE9BQUssR0FBRyxJQUFJLGdFQUFnRSxZQUFZO0FBQ3RGLFVBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixVQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDeEQsVUFBTSxDQUFDLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDNUIsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFNBQVMsTUFBTSxTQUFTLFVBQUssWUFBWSxLQUFLLGFBQWEsT0FBTyxHQUFHLENBQUM7QUFDN0YsVUFBTSxNQUFNLFVBQVU7QUFDdEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxXQUFPLFVBQVUsT0FBTyxLQUFLLEdBQUcsQ0FBQyxLQUFLLENBQUM7QUFDdkMsUUFBSSxLQUFLO0FBQ1QsVUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixXQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU07QUFBQSxFQUNoQyxDQUFDO0FBQ0g7QUFFQSxLQUFLLG9EQUFvRCxZQUFZO0FBQ25FLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFFBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDOUQsUUFBTSxDQUFDLEtBQUssSUFBSSxPQUFPLEtBQUs7QUFDNUIsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFNBQVMsTUFBTSxnQkFBZ0IsU0FBUyxVQUFLLFlBQVksS0FBSyxnQkFBZ0IsS0FBTSxDQUFDO0FBQzVHLFFBQU0sTUFBTSxNQUFNLEtBQUssSUFBSztBQUM1QixTQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDO0FBQ3BDLFNBQU8sTUFBTSxNQUFNLE9BQU8sYUFBYSxFQUFFLE1BQU0sU0FBUyxDQUFDLEdBQUcsS0FBSztBQUNqRSxRQUFNLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDeEIsU0FBTyxVQUFVLE9BQU8sS0FBSyxHQUFHLENBQUMsT0FBTyxLQUFLLENBQUM7QUFDOUMsTUFBSSxLQUFLO0FBQ1QsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixTQUFPLFVBQVUsQ0FBQyxJQUFJLE9BQU8sSUFBSSxLQUFLLEdBQUcsQ0FBQyxRQUFRLE1BQU0sQ0FBQztBQUN6RCxTQUFPLFVBQVUsTUFBTSxVQUFVLENBQUMsQ0FBQztBQUNyQyxDQUFDO0FBRUQsS0FBSyxzRUFBc0UsWUFBWTtBQUNyRixRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQ3hELFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sZ0JBQWdCLGdCQUFnQixJQUFNLENBQUM7QUFDN0UsTUFBSSxLQUFLO0FBQ1QsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFNBQU8sTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUM5QixTQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDO0FBQ3RDLENBQUM7QUFFRCxLQUFLLDBDQUEwQyxZQUFZO0FBQ3pELFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLE1BQU0sTUFBTSxLQUFLLElBQU07QUFDN0IsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFNBQVMsTUFBTSxnQkFBZ0IsZ0JBQWdCLEtBQU0sQ0FBQztBQUM3RSxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDaEQsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ2xELENBQUM7QUFFRCxLQUFLLDhEQUE4RCxZQUFZO0FBQzdFLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixPQUFLLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUM7QUFDMUMsU0FBTyxNQUFNLE1BQU0sT0FBTyxhQUFhLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxJQUFJO0FBQ2hFLFNBQU8sTUFBTSxNQUFNLE9BQU8sYUFBYSxjQUFjLEdBQUcsSUFBSTtBQUM1RCxTQUFPLFVBQVUsTUFBTSxLQUFLLEtBQUssTUFBTSxFQUFFLEdBQUcsQ0FBQyxxQkFBcUIsY0FBYyxDQUFDO0FBQ2pGLFFBQU0sS0FBSyxJQUFJO0FBQ2YsU0FBTyxNQUFNLE1BQU0sT0FBTyxhQUFhLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxLQUFLO0FBQ2pFLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDcEQsQ0FBQztBQUVELEtBQUssdUVBQXVFLFlBQVk7QUFDdEYsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sT0FBTyxFQUFFLE1BQU0sV0FBVyxNQUFNLE9BQUksT0FBTyxJQUFNLEVBQUU7QUFDekQsUUFBTSxPQUFPLFFBQVEsTUFBTSxPQUFPLEtBQUssRUFBRSxHQUFHLE1BQU0sTUFBTSxPQUFJLE9BQU8sS0FBTSxFQUFFLENBQUMsR0FBRztBQUFBLElBQzdFLE1BQU07QUFBQSxJQUNOLFNBQVM7QUFBQSxFQUNYLENBQUM7QUFDRCxTQUFPLE9BQU8sTUFBTSxNQUFNLE9BQU8sYUFBYSxJQUFJLElBQUksT0FBTyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsR0FBRyxVQUFVO0FBQzNGLFNBQU8sTUFBTSxNQUFNLE9BQU8sYUFBYSxJQUFJLElBQUksT0FBTyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsR0FBRyxJQUFJO0FBQzlFLE9BQUssTUFBTSxPQUFPLEtBQUssSUFBSTtBQUMzQixTQUFPLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRSxNQUFNLFNBQVM7QUFDaEQsQ0FBQztBQUVELEtBQUssb0RBQW9ELFlBQVk7QUFDbkUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDN0MsU0FBTyxhQUFhLE1BQU0sS0FBSyxLQUFLLE9BQU87QUFDM0MsUUFBTSxLQUFLLGlCQUFpQjtBQUM1QixRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQyxDQUFDO0FBQzlELFFBQU0sTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDLENBQUM7QUFDOUQsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sVUFBVSxDQUFDLElBQUksT0FBTyxPQUFPLEtBQUssRUFBRSxNQUFNLEdBQUcsQ0FBQyxTQUFTLENBQUMsQ0FBQztBQUNoRSxRQUFNLEtBQUssaUJBQWlCO0FBQzVCLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBRztBQUMxQixTQUFPLFVBQVUsQ0FBQyxJQUFJLE9BQU8sSUFBSSxPQUFPLE9BQU8sS0FBSyxFQUFFLE1BQU0sR0FBRyxDQUFDLFFBQVEsUUFBUSxDQUFDLENBQUM7QUFDcEYsQ0FBQztBQUVELEtBQUssd0RBQXdELFlBQVk7QUFDdkUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxNQUFNLENBQUM7QUFDN0MsUUFBTSxLQUFLLGlCQUFpQjtBQUM1QixRQUFNLE1BQU0sTUFBTSxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDeEQsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBRztBQUMxQixTQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsUUFBUSxDQUFDO0FBQ3BDLFNBQU8sTUFBTSxJQUFJLE9BQU8sTUFBTTtBQUNoQyxDQUFDO0FBRUQsS0FBSywyQ0FBMkMsWUFBWTtBQUMxRCxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLE9BQUssTUFBTSxPQUFPLEtBQUssWUFBWTtBQUNuQyxTQUFPLE1BQU0sTUFBTSxPQUFPLGdCQUFnQixFQUFFO0FBQzVDLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxRQUFNLEtBQUssaUJBQWlCO0FBQzVCLFNBQU8sTUFBTSxNQUFNLE9BQU8sZ0JBQWdCLENBQUM7QUFDN0MsQ0FBQztBQUVELEtBQUssd0RBQXdELFlBQVk7QUFDdkUsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLO0FBQy9CLFFBQU0sTUFBTSxDQUFDLEdBQUcsQ0FBQyxFQUFFLElBQUksTUFBTSxNQUFNLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUMsQ0FBQyxDQUFDO0FBQzFFLFFBQU0sT0FBTyxNQUFNO0FBQ25CLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxVQUFVLElBQUksSUFBSSxDQUFDLEVBQUUsTUFBTSxNQUFNLEtBQUssR0FBRyxDQUFDLFVBQVUsUUFBUSxDQUFDO0FBQ3RFLENBQUM7IiwKICAibmFtZXMiOiBbInBsYWNlIiwgIkxPTkdFU1QiLCAicGxhY2UiLCAiQU5TV0VSRURfV0lUSElOIiwgIm1lbWJlcnMiLCAicGxhY2UiXQp9Cg==
