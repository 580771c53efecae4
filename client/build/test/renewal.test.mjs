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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9yZW5ld2FsLnRlc3QudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvYmFja29mZi50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgcmVuZXdJbiwgdG9rZW5FbmQgfSBmcm9tIFwiLi4vc3JjL3JlbmV3YWwudHNcIjtcbmltcG9ydCB7IHBsYWNlLCByZXN1bWVkLCBTdGFnZSwgV29ybGQgfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG4vKiogQSBKV1QgdGhhdCBlbmRzIHNvIG1hbnkgc2Vjb25kcyBmcm9tIHRoZSB3b3JsZCdzIGJlZ2lubmluZy4gKi9cbmZ1bmN0aW9uIGp3dCh3b3JsZDogV29ybGQsIHNlY29uZHM6IG51bWJlciwgY2xhaW1zID0ge30pOiBzdHJpbmcge1xuICBjb25zdCBwYXlsb2FkID0gSlNPTi5zdHJpbmdpZnkoeyBzdWI6IFwiYW5uPz5+XCIsIGV4cDogd29ybGQud2FsbCAvIDEwMDAgKyBzZWNvbmRzLCAuLi5jbGFpbXMgfSk7XG4gIHJldHVybiBbXCJ7fVwiLCBwYXlsb2FkLCBcInNpZ25hdHVyZVwiXS5tYXAoKHBhcnQpID0+IEJ1ZmZlci5mcm9tKHBhcnQpLnRvU3RyaW5nKFwiYmFzZTY0dXJsXCIpKS5qb2luKFwiLlwiKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gb3BlbihzZWNvbmRzOiBudW1iZXIsIG1vcmUgPSB7fSk6IFByb21pc2U8eyBzdGFnZTogU3RhZ2U7IGFza2VkOiAoKSA9PiBudW1iZXIgfT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBsZXQgYXNrZWQgPSAwO1xuICBjb25zdCB0b2tlbiA9ICgpID0+IGp3dCh3b3JsZCwgc2Vjb25kcyAqICsrYXNrZWQsIHsgbjogYXNrZWQgfSk7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IHRva2VuLCAuLi5tb3JlIH0sIHdvcmxkKTtcbiAgcmV0dXJuIHsgc3RhZ2UsIGFza2VkOiAoKSA9PiBhc2tlZCB9O1xufVxuXG50ZXN0KFwicmVhZHMgYSB0b2tlbidzIGVuZCwgYW5kIG5vbmUgd2hlcmUgdGhlcmUgaXMgbm9uZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIGFzc2VydC5lcXVhbCh0b2tlbkVuZChqd3Qod29ybGQsIDYwKSksIDFfNzAwXzAwMF8wNjApO1xuICBmb3IgKGNvbnN0IG90aGVyIG9mIFt1bmRlZmluZWQsIFwiXCIsIFwib3BhcXVlXCIsIFwiYS5iLmNcIiwgXCJlMzAuZTMwLlwiLCBqd3Qod29ybGQsIDAsIHsgZXhwOiBcInNvb25cIiB9KV0pIHtcbiAgICBhc3NlcnQuZXF1YWwodG9rZW5FbmQob3RoZXIpLCB1bmRlZmluZWQsIG90aGVyKTtcbiAgfVxufSk7XG5cbnRlc3QoXCJyZW5ld3MgYSBtaW51dGUgYWhlYWQsIG9yIGF0IHRocmVlIHF1YXJ0ZXJzIG9mIGEgc2hvcnQgbGlmZVwiLCAoKSA9PiB7XG4gIGFzc2VydC5lcXVhbChyZW5ld0luKDNfNjAwLCAwKSwgM181NDBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHJlbmV3SW4oNjAsIDApLCA0NV8wMDApO1xuICBhc3NlcnQuZXF1YWwocmVuZXdJbig0LCAwKSwgNV8wMDApO1xuICBhc3NlcnQuZXF1YWwocmVuZXdJbigxMDAsIDIwMF8wMDApLCA2MF8wMDAsIFwiaXQgaGFzIGVuZGVkIGJ5IHRoaXMgY2xvY2s6IG5vIG1vcmUgdGhhbiBvbmNlIGEgbWludXRlXCIpO1xufSk7XG5cbnRlc3QoXCJzZW5kcyBgYXV0aGAgYWhlYWQgb2YgdGhlIHRva2VuJ3MgZW5kLCBhbmQgYWdhaW4gYWhlYWQgb2YgdGhlIG5leHQgb25lJ3NcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlIH0gPSBhd2FpdCBvcGVuKDYwMCk7XG4gIGNvbnN0IGF1dGhzID0gKCkgPT4gc3RhZ2Uud2lyZS5vZlR5cGUoXCJhdXRoXCIpO1xuICBjb25zdCBwYXNzID0gYXN5bmMgKG1zOiBudW1iZXIpID0+IHtcbiAgICBmb3IgKGxldCBwYXNzZWQgPSAwOyBwYXNzZWQgPCBtczsgcGFzc2VkICs9IDIwXzAwMCkge1xuICAgICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyhNYXRoLm1pbigyMF8wMDAsIG1zIC0gcGFzc2VkKSk7XG4gICAgICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwicG9uZ1wiIH0pO1xuICAgIH1cbiAgfTtcbiAgYXdhaXQgcGFzcyg1MzlfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGF1dGhzKCkubGVuZ3RoLCAwKTtcbiAgYXdhaXQgcGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChhdXRocygpLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbCh0b2tlbkVuZChTdHJpbmcoYXV0aHMoKVswXT8udG9rZW4pKSwgMV83MDBfMDAxXzIwMCk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhdXRoXCIsIGV4cGlyZXNfYXQ6IDFfNzAwXzAwMV8yMDAgfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubWVzc2FnZXMsIFtdKTtcbiAgaWYgKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCA+IDEpIHN0YWdlLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgYXdhaXQgcGFzcyg2MDBfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGF1dGhzKCkubGVuZ3RoLCAyKTtcbn0pO1xuXG50ZXN0KFwiYSB0b2tlbiB0aGF0IHRoZSBhcHAgZ2l2ZXMgb25jZSBpcyBub3QgcmVuZXdlZCBieSBpdHNlbGZcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oeyB0b2tlbjogand0KHdvcmxkLCA2MCkgfSwgd29ybGQpO1xuICBhd2FpdCB3b3JsZC5wYXNzKDU5XzAwMCk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcImF1dGhcIikubGVuZ3RoLCAwKTtcbn0pO1xuXG50ZXN0KFwibm9yIG9uZSB3aGVyZSB0aGUgYXBwIGRvZXMgbm90IHdhbnQgaXRcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlIH0gPSBhd2FpdCBvcGVuKDYwLCB7IHJlbmV3OiBmYWxzZSB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg1OV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJhdXRoXCIpLmxlbmd0aCwgMCk7XG59KTtcblxudGVzdChcInJlbmV3KCkgZ2l2ZXMgdGhlIHNlcnZlciB0aGUgYXBwJ3MgbmV3ZXN0IHRva2VuLCBhbmQgcmVzb2x2ZXMgd2l0aCBpdHMgZW5kXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSwgYXNrZWQgfSA9IGF3YWl0IG9wZW4oM182MDApO1xuICBjb25zdCByZW5ld2VkID0gc3RhZ2Uuc29ja2V0LnJlbmV3KCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBhc3NlcnQuZXF1YWwoYXNrZWQoKSwgMik7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhdXRoXCIsIGV4cGlyZXNfYXQ6IDFfNzAwXzAwN18yMDAgfSk7XG4gIGFzc2VydC5lcXVhbChhd2FpdCByZW5ld2VkLCAxXzcwMF8wMDdfMjAwKTtcbn0pO1xuXG50ZXN0KFwicmVuZXcoKSByZWplY3RzIHdpdGggdGhlIHNlcnZlcidzIHdvcmRzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBzdGFnZSB9ID0gYXdhaXQgb3BlbigzXzYwMCk7XG4gIGNvbnN0IHJlbmV3ZWQgPSBzdGFnZS5zb2NrZXQucmVuZXcoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGNvbnN0IHsgaWQgfSA9IHN0YWdlLndpcmUubGFzdCgpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiZXJyb3JcIiwgY29kZTogXCJiYWNrZW5kX3VuYXZhaWxhYmxlXCIsIG1lc3NhZ2U6IFwidGhlIGtleXMgY2Fubm90IGJlIGhhZFwiLCByZXF1ZXN0X2lkOiBcInJcIiwgaW5fcmVwbHlfdG86IGlkIH0pO1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhyZW5ld2VkLCAvdGhlIGtleXMgY2Fubm90IGJlIGhhZC8pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLnRlbGxpbmdzKFwibm90aWNlXCIpLCBbXSk7XG59KTtcblxudGVzdChcInJlbmV3KCkgcmVqZWN0cyB3aGVyZSB0aGVyZSBpcyBubyBhbnN3ZXIsIG9yIG5vIGNvbm5lY3Rpb25cIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB7IHN0YWdlIH0gPSBhd2FpdCBvcGVuKDNfNjAwKTtcbiAgY29uc3Qgc2lsZW50ID0gYXNzZXJ0LnJlamVjdHMoc3RhZ2Uuc29ja2V0LnJlbmV3KCksIC9ubyBhbnN3ZXIvKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICBhd2FpdCBzaWxlbnQ7XG4gIGNvbnN0IGN1dCA9IGFzc2VydC5yZWplY3RzKHN0YWdlLnNvY2tldC5yZW5ldygpLCAvbG9zdC8pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGF3YWl0IGN1dDtcbn0pO1xuXG50ZXN0KFwiYSByZW5ld2FsIHRoYXQgZmFpbHMgZm9yIHRoZSBtb21lbnQgaXMgdHJpZWQgYWdhaW4gd2hpbGUgdGhlcmUgaXMgdGltZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHsgc3RhZ2UgfSA9IGF3YWl0IG9wZW4oNjAwKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg4OV8wMDApOyAvLyBwaW5ncyBhcmUgbm90IGFuc3dlcmVkIGhlcmVcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAyNjsgaSsrKSB7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDIwXzAwMCk7XG4gIH1cbiAgY29uc3QgeyBpZCB9ID0gc3RhZ2Uud2lyZS5vZlR5cGUoXCJhdXRoXCIpLmF0KC0xKSE7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImludGVybmFsXCIsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogaWQgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMjBfMDAwKTtcbiAgYXNzZXJ0Lm9rKHN0YWdlLndpcmUub2ZUeXBlKFwiYXV0aFwiKS5sZW5ndGggPj0gMik7XG59KTtcblxuZm9yIChjb25zdCBhbnN3ZXIgb2YgW3sgdHlwZTogXCJlcnJvclwiLCBjb2RlOiBcImJhY2tlbmRfcmVqZWN0ZWRcIiwgbWVzc2FnZTogXCJcdTIwMjZcIiB9LCB7IHR5cGU6IFwiYWNrXCIgfV0pIHtcbiAgdGVzdChgYSBiYWNrZW5kIHRoYXQgdGFrZXMgYSByZW5ld2FsIGZvciBhIG1lc3NhZ2UgKCR7YW5zd2VyLnR5cGV9KSBlbmRzIHJlbmV3YWxzLCBzYWlkIG9uY2VgLCBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgeyBzdGFnZSB9ID0gYXdhaXQgb3Blbig2MCk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg0NV8wMDApO1xuICAgIGNvbnN0IHsgaWQgfSA9IHN0YWdlLndpcmUub2ZUeXBlKFwiYXV0aFwiKVswXSE7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyAuLi5hbnN3ZXIsIGluX3JlcGx5X3RvOiBpZCB9KTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDQwXzAwMCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS50ZWxsaW5ncyhcIm5vdGljZVwiKS5tYXAoKHsgY29kZSB9KSA9PiBjb2RlKSwgW1wibm9fcmVuZXdhbFwiXSk7XG4gICAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwiYXV0aFwiKS5sZW5ndGgsIDEpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubWVzc2FnZXMsIFtdKTtcbiAgfSk7XG59XG5cbnRlc3QoXCJhIGNsb2NrIHRoYXQgaXMgdGVuIGRheXMgYWhlYWQgcmVuZXdzIG9uY2UgYSBtaW51dGUgYXQgbW9zdFwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIGNvbnN0IGVhcmx5ID0gand0KHdvcmxkLCAzXzYwMCk7XG4gIHdvcmxkLndhbGwgKz0gODY0XzAwMF8wMDA7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgU3RhZ2Uub3Blbih7IHRva2VuOiAoKSA9PiBlYXJseSB9LCB3b3JsZCk7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgMzA7IGkrKykge1xuICAgIGF3YWl0IHdvcmxkLnBhc3MoMTBfMDAwKTtcbiAgICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiYXV0aFwiLCBleHBpcmVzX2F0OiAxXzcwMF8wMDNfNjAwIH0pO1xuICB9XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcImF1dGhcIikubGVuZ3RoLCA1KTtcbn0pO1xuIiwgIi8qKiBXaGF0IGEgZnJhbWUgc2F5cyB0byB0aGUgY2xpZW50IGl0c2VsZi4gV2hhdGV2ZXIgaGFzIGFub3RoZXIgc2hhcGUgYmVsb25ncyB0byB0aGUgYXBwLiAqL1xuXG4vKiogQSBwbGFjZSBpbiBhIGxvZywgYXMgdGhlIHNlcnZlciB3cml0ZXMgaXQgaW50byBhIGZyYW1lJ3MgYHNpZGV3aXJlYC4gV2l0aG91dCBhIGNoYW5uZWwgaXQgaXMgdGhlIGhvbWUncy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGxhY2Uge1xuICBjaGFubmVsPzogc3RyaW5nO1xuICBlcG9jaDogc3RyaW5nO1xuICBzZXE6IG51bWJlcjtcbiAgbWFyazogc3RyaW5nO1xufVxuXG4vKiogT25lIGxvZyBpbiBgcmVzdW1lZGAuICovXG5leHBvcnQgdHlwZSBMb2dFbnRyeSA9IFBsYWNlICYgeyBjb21wbGV0ZT86IGJvb2xlYW47IGpvaW5lZD86IGJvb2xlYW4gfTtcblxuZXhwb3J0IHR5cGUgTWVtYmVycyA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG4vKiogQSBmcmFtZSBhcyBpdCBjYW1lLCBhbmQgd2hhdCBpdCBzYXlzLiAqL1xuZXhwb3J0IGludGVyZmFjZSBGcmFtZSB7XG4gIHRleHQ6IHN0cmluZztcbiAganNvbjogdW5rbm93bjtcbiAgLyoqIEl0cyBtZW1iZXJzOyBub25lIHdoZXJlIGl0IGlzIG5vdCBhbiBvYmplY3QuICovXG4gIG1lbWJlcnM6IE1lbWJlcnM7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkKHRleHQ6IHN0cmluZyk6IEZyYW1lIHtcbiAgbGV0IGpzb246IHVua25vd247XG4gIHRyeSB7XG4gICAganNvbiA9IEpTT04ucGFyc2UodGV4dCk7XG4gIH0gY2F0Y2gge1xuICAgIC8vIFRoZSBhcHAgbWF5IHVuZGVyc3RhbmQgaXQuXG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwganNvbiwgbWVtYmVyczogbWVtYmVycyhqc29uKSA/PyB7fSB9O1xufVxuXG4vKiogQSB2YWx1ZSdzIG1lbWJlcnMsIHdoZXJlIGl0IGlzIGFuIG9iamVjdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBtZW1iZXJzKGpzb246IHVua25vd24pOiBNZW1iZXJzIHwgdW5kZWZpbmVkIHtcbiAgcmV0dXJuIGpzb24gJiYgdHlwZW9mIGpzb24gPT09IFwib2JqZWN0XCIgJiYgIUFycmF5LmlzQXJyYXkoanNvbikgPyAoanNvbiBhcyBNZW1iZXJzKSA6IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgaXNUZXh0ID0gKHZhbHVlOiB1bmtub3duKTogdmFsdWUgaXMgc3RyaW5nID0+IHR5cGVvZiB2YWx1ZSA9PT0gXCJzdHJpbmdcIjtcblxuLyoqIEEgYmFja2VuZCBtYXkgaGF2ZSBhIGBzaWRld2lyZWAgb2YgaXRzIG93biBpbiBhIGZyYW1lOiBvbmx5IHRoaXMgc2hhcGUgaXMgYSBwbGFjZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2UodmFsdWU6IHVua25vd24pOiBQbGFjZSB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHBsYWNlID0gbWVtYmVycyh2YWx1ZSkgYXMgUGxhY2UgfCB1bmRlZmluZWQ7XG4gIGNvbnN0IHsgY2hhbm5lbCA9IFwiXCIsIGVwb2NoLCBzZXEsIG1hcmsgfSA9IHBsYWNlID8/IHt9O1xuICBjb25zdCBpc1BsYWNlID0gW2NoYW5uZWwsIGVwb2NoLCBtYXJrXS5ldmVyeShpc1RleHQpICYmIE51bWJlci5pc1NhZmVJbnRlZ2VyKHNlcSkgJiYgc2VxISA+IDA7XG4gIHJldHVybiBpc1BsYWNlID8gcGxhY2UgOiB1bmRlZmluZWQ7XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZWFkUGxhY2VzKHZhbHVlOiB1bmtub3duKTogUGxhY2VbXSB7XG4gIHJldHVybiBBcnJheS5pc0FycmF5KHZhbHVlKSA/IHZhbHVlLmZsYXRNYXAoKHBsYWNlKSA9PiByZWFkUGxhY2UocGxhY2UpID8/IFtdKSA6IFtdO1xufVxuXG4vKiogTmFtZXMgYSByZWNvcmQgb2YgYSBzdHJlYW0gdGhhdCBubyBsb2cga2VlcHMuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFN0cmVhbSh2YWx1ZTogdW5rbm93bik6IHN0cmluZyB8IHVuZGVmaW5lZCB7XG4gIGNvbnN0IHsgc3RyZWFtLCBuIH0gPSBtZW1iZXJzKHZhbHVlKSA/PyB7fTtcbiAgcmV0dXJuIGlzVGV4dChzdHJlYW0pID8gYCR7c3RyZWFtfSAke259YCA6IHVuZGVmaW5lZDtcbn1cblxuLyoqIElzIHRoaXMgQVBJIEdhdGV3YXkncyBvd24gZXJyb3IgZnJhbWU/IEl0IGRvZXMgbm90IHNheSB3aGljaCBmcmFtZSBpdCBhbnN3ZXJzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGlzR2F0ZXdheUVycm9yKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gIHJldHVybiBbZnJhbWUubWVzc2FnZSwgZnJhbWUuY29ubmVjdGlvbklkLCBmcmFtZS5yZXF1ZXN0SWRdLmV2ZXJ5KGlzVGV4dCkgJiYgIShcInR5cGVcIiBpbiBmcmFtZSk7XG59XG5cbi8qKiBUaGUgZnJhbWVzIG9mIGB7XCJ0eXBlXCI6XCJtaXNzZWRcIixcImZyYW1lc1wiOltcdTIwMjZdfWAsIGVhY2ggYnl0ZSBmb3IgYnl0ZSBhcyB0aGUgc2VydmVyIHdyb3RlIGl0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNwbGl0TWlzc2VkKGJ1bmRsZTogc3RyaW5nKTogc3RyaW5nW10ge1xuICBjb25zdCBmcmFtZXM6IHN0cmluZ1tdID0gW107XG4gIGxldCBkZXB0aCA9IDA7XG4gIGxldCBiZWdpbiA9IDA7XG4gIC8vIFN0cmluZ3MgYXJlIHBhc3NlZCBvdmVyIGFzIHdob2xlczsgb2YgdGhlIHJlc3Qgb25seSBicmFja2V0cyBjb3VudC5cbiAgZm9yIChjb25zdCB7IDA6IHBpZWNlLCBpbmRleCB9IG9mIGJ1bmRsZS5tYXRjaEFsbCgvXCIoPzpcXFxcLnxbXlwiXFxcXF0pKlwifFt7fVtcXF1dL2cpKSB7XG4gICAgaWYgKFwie1tcIi5pbmNsdWRlcyhwaWVjZSkgJiYgKytkZXB0aCA9PT0gMykgYmVnaW4gPSBpbmRleDtcbiAgICBpZiAoXCJ9XVwiLmluY2x1ZGVzKHBpZWNlKSAmJiBkZXB0aC0tID09PSAzKSBmcmFtZXMucHVzaChidW5kbGUuc2xpY2UoYmVnaW4sIGluZGV4ICsgMSkpO1xuICB9XG4gIHJldHVybiBmcmFtZXM7XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBIb3cgbG9uZyB0byB3YWl0IGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuXG5jb25zdCBMT05HRVNUID0gMTZfMDAwO1xuXG4vKiogMSwgMiwgNCwgOCwgMTYsIDE2XHUyMDI2IHNlY29uZHMgd2l0aCBmdWxsIGppdHRlci4gYGF0dGVtcHRgIGNvdW50cyBmcm9tIDAuICovXG5leHBvcnQgZnVuY3Rpb24gYmFja29mZihhdHRlbXB0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIHJhbmRvbSAqIE1hdGgubWluKExPTkdFU1QsIDEwMDAgKiAyICoqIGF0dGVtcHQpO1xufVxuXG4vKiogQSB2YWx1ZSBiZXR3ZWVuIHRoZSB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gYmV0d2VlbihsZWFzdDogbnVtYmVyLCBtb3N0OiBudW1iZXIsIHJhbmRvbTogbnVtYmVyKTogbnVtYmVyIHtcbiAgcmV0dXJuIGxlYXN0ICsgKG1vc3QgLSBsZWFzdCkgKiByYW5kb207XG59XG4iLCAiLyoqIEFza3MgdGhlIHNlcnZlciwgb3ZlciBvbmUgY29ubmVjdGlvbiwgd2hhdCB3YXMgbWlzc2VkOiBhdCBpdHMgYmVnaW5uaW5nLCBhdCBhIGhvbGUsIGFuZCBub3cgYW5kIHRoZW4uICovXG5cbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBGcmFtZSwgdHlwZSBMb2dFbnRyeSwgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgdHlwZSB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcblxuLyoqIEEgZnJhbWUgdGhhdCBhbm90aGVyIG9uZSBoYXMgb3ZlcnRha2VuIGNvbWVzIHdpdGhpbiB0aGlzLiAqL1xuY29uc3QgSE9MRV9GUk9NID0gMzAwO1xuY29uc3QgSE9MRV9UTyA9IDcwMDtcbi8qKiBTbyBsb25nIGFmdGVyIGEgcXVlc3Rpb24gaXQgaXMgYXNrZWQgYWdhaW4uICovXG5jb25zdCBBR0FJTiA9IFsyXzAwMCwgNV8wMDAsIDEwXzAwMF07XG4vKiogU28gbG9uZyBhZnRlciB0aGUgbGFzdCBvbmUgd2UgZ28gb24gd2l0aG91dC4gQW4gb2xkZXIgc2VydmVyLCB3aGljaCBzYXlzIG5vdGhpbmcsIGlzIGdpdmVuIGFzIGxvbmcuICovXG5jb25zdCBTSUxFTkNFID0gMTBfMDAwO1xuXG5leHBvcnQgaW50ZXJmYWNlIEFza2luZ093bmVyIHtcbiAgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICBvcmRlcjogT3JkZXI8RnJhbWU+O1xuICAvKiogQW4gaWQgZm9yIGEgcXVlc3Rpb24sIHNvIHRoYXQgYW4gZXJyb3IgY2FuIGJlIHRvbGQgZnJvbSBvdGhlcnMuICovXG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBFYXJsaWVyIGNvbm5lY3Rpb25zLCB3aG9zZSBvd24gZnJhbWVzIGFyZSBub3QgdG8gY29tZSBiYWNrLiAqL1xuICB3YXMoKTogc3RyaW5nW107XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBhbnN3ZXJlZCwgb3Igd2UgZ28gb24gd2l0aG91dC4gKi9cbiAgc2V0dGxlZChsaW5rOiBMaW5rLCBjb25uZWN0aW9uSWQ/OiBzdHJpbmcpOiB2b2lkO1xuICAvKiogVGhlIHNlcnZlciBoYXMgbm8gbG9nLiBgYWNrc2A6IGl0IGlzIG5ldyBlbm91Z2ggdG8gYWNrbm93bGVkZ2UgZnJhbWVzLiAqL1xuICBwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIEFza2luZyB7XG4gIC8qKiBRdWVzdGlvbnMgd2l0aG91dCBhbiBhbnN3ZXIuICovXG4gIG9wZW4gPSAwO1xuICByZWFkb25seSAjbGluazogTGluaztcbiAgcmVhZG9ubHkgI293bmVyOiBBc2tpbmdPd25lcjtcbiAgI2lkcyA9IG5ldyBTZXQ8dW5rbm93bj4oKTtcbiAgI3RyaWVzID0gMDtcbiAgI3dhaXRpbmc6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihsaW5rOiBMaW5rLCBvd25lcjogQXNraW5nT3duZXIpIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIElzIGEgcXVlc3Rpb24gdW5kZXIgd2F5LCBvciBhYm91dCB0byBiZSBhc2tlZD8gKi9cbiAgZ2V0IGJ1c3koKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jd2FpdGluZztcbiAgfVxuXG4gIHN0b3AoKTogdm9pZCB7XG4gICAgdGhpcy4jd2FpdGluZz8uKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHVuZGVmaW5lZDtcbiAgfVxuXG4gIGFzaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBuZXh0SWQsIHdhcyB9ID0gdGhpcy4jb3duZXI7XG4gICAgY29uc3QgW2ZpcnN0LCBpZF0gPSBbIW9yZGVyLmtub3duICYmIHRoaXMuI3RyaWVzID09PSAwLCBuZXh0SWQoKV07XG4gICAgY29uc3QgW2FmdGVyLCBlYXJsaWVyXSA9IFtvcmRlci5hc2soKSwgd2FzKCldO1xuICAgIHRoaXMuI2lkcy5hZGQoaWQpO1xuICAgIHRoaXMub3BlbisrO1xuICAgIHRoaXMuI3RyaWVzKys7XG4gICAgdGhpcy4jbGluay5zZW5kKFxuICAgICAgSlNPTi5zdHJpbmdpZnkoeyB0eXBlOiBcInJlc3VtZVwiLCBpZCwgLi4uKGFmdGVyLmxlbmd0aCAmJiB7IGFmdGVyIH0pLCAuLi4oZWFybGllci5sZW5ndGggJiYgeyB3YXM6IGVhcmxpZXIgfSkgfSksXG4gICAgKTtcbiAgICBpZiAoZmlyc3QpIHRoaXMuI3dhaXQoU0lMRU5DRSwgKCkgPT4gdGhpcy4jc2lsZW5jZSgpKTtcbiAgICBlbHNlIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogQSBmcmFtZSBoYXMgY29tZTogaXMgb25lIG1pc3NpbmcgYmVmb3JlIGl0PyAqL1xuICBsb29rKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgZW52aXJvbm1lbnQsIG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikge1xuICAgICAgaWYgKHRoaXMub3BlbiA9PT0gMCkgdGhpcy4jZG9uZSgpO1xuICAgIH0gZWxzZSBpZiAoIXRoaXMuYnVzeSkge1xuICAgICAgdGhpcy4jd2FpdChiZXR3ZWVuKEhPTEVfRlJPTSwgSE9MRV9UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiB7XG4gICAgICAgIHRoaXMuc3RvcCgpO1xuICAgICAgICBpZiAob3JkZXIuYnJva2VuKSB0aGlzLmFzaygpO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIGB7XCJ0eXBlXCI6XCJyZXN1bWVkXCIsXHUyMDI2fWAgKi9cbiAgcmVzdW1lZChmcmFtZTogTWVtYmVycyk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIsIHNldHRsZWQgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IGVudHJpZXMgPSAoZnJhbWUubG9ncyBhcyB1bmtub3duW10pLmZpbHRlcihtZW1iZXJzKTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICBpZiAoZW50cmllcy5sZW5ndGggPT09IDApIHtcbiAgICAgIHRoaXMuI3BsYWluKHRydWUpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBvcmRlci5yZXN1bWVkKGVudHJpZXMgYXMgdW5rbm93biBhcyBMb2dFbnRyeVtdKTtcbiAgICBpZiAoIW9yZGVyLmJyb2tlbikgdGhpcy4jZG9uZSgpO1xuICAgIHNldHRsZWQodGhpcy4jbGluaywgU3RyaW5nKGZyYW1lLmNvbm5lY3Rpb25faWQpKTtcbiAgfVxuXG4gIC8qKiBJcyB0aGlzIGVycm9yIG91ciBxdWVzdGlvbidzPyAqL1xuICBlcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jaWRzLmRlbGV0ZShmcmFtZS5pbl9yZXBseV90bykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLm9wZW4tLTtcbiAgICAvLyBJdHMgdGFibGUgZG9lcyBub3Qgc2VydmU6IGl0IG1heSBiZSBhc2tlZCBhZ2Fpbi4gQW55IG90aGVyIGVycm9yIGlzIGFuIG9sZGVyIHNlcnZlcidzLlxuICAgIGlmIChmcmFtZS5jb2RlID09PSBcImludGVybmFsXCIpIHRoaXMuI2FnYWluKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgY29uc3Qgd2FpdCA9IEFHQUlOW3RoaXMuI3RyaWVzIC0gMV07XG4gICAgdGhpcy4jd2FpdCh3YWl0ID8/IFNJTEVOQ0UsICgpID0+ICh3YWl0ID09PSB1bmRlZmluZWQgPyB0aGlzLiNnaXZlVXAoKSA6IHRoaXMuYXNrKCkpKTtcbiAgfVxuXG4gICNzaWxlbmNlKCk6IHZvaWQge1xuICAgIGNvbnN0IHsgb3JkZXIgfSA9IHRoaXMuI293bmVyO1xuICAgIC8vIE51bWJlcmVkIGZyYW1lcyBoYXZlIGNvbWUsIHNvIHRoZXJlIGlzIGEgbG9nLlxuICAgIGlmIChvcmRlci5ob2xkcykgdGhpcy4jZ2l2ZVVwKCk7XG4gICAgZWxzZSB0aGlzLiNwbGFpbihmYWxzZSk7XG4gIH1cblxuICAjZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuI2RvbmUoKTtcbiAgICB0aGlzLiNvd25lci5vcmRlci5naXZlVXAoKTtcbiAgICB0aGlzLiNvd25lci5zZXR0bGVkKHRoaXMuI2xpbmspO1xuICB9XG5cbiAgI3BsYWluKGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIucGxhaW4odGhpcy4jbGluaywgYWNrcyk7XG4gIH1cblxuICAjZG9uZSgpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN0cmllcyA9IDA7XG4gIH1cblxuICAjd2FpdChtczogbnVtYmVyLCBydW46ICgpID0+IHZvaWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoKTtcbiAgICB0aGlzLiN3YWl0aW5nID0gdGhpcy4jb3duZXIuZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cbn1cbiIsICIvKiogV2hhdCB0aGUgY2xpZW50IGhhcyBvZiB0aGUgd29ybGQgYXJvdW5kIGl0LiBUZXN0cyBoYW5kIGluIHRoZWlyIG93bi4gKi9cblxuLyoqIFdoYXQgdGhlIGNsaWVudCB1c2VzIG9mIGEgYFdlYlNvY2tldGAuICovXG5leHBvcnQgaW50ZXJmYWNlIFdpcmUge1xuICByZWFkb25seSBidWZmZXJlZEFtb3VudDogbnVtYmVyO1xuICBvbm9wZW46ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgb25lcnJvcjogKChldmVudDogbmV2ZXIpID0+IHVua25vd24pIHwgbnVsbDtcbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkO1xuICBjbG9zZShjb2RlPzogbnVtYmVyLCByZWFzb24/OiBzdHJpbmcpOiB2b2lkO1xufVxuXG50eXBlIFdpcmVDbGFzcyA9IG5ldyAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pID0+IFdpcmU7XG5cbmV4cG9ydCB0eXBlIENhbmNlbCA9ICgpID0+IHZvaWQ7XG5cbmV4cG9ydCBpbnRlcmZhY2UgRW52aXJvbm1lbnQge1xuICAvKiogVW5peCBtaWxsaXNlY29uZHMuIE9ubHkgdGhlIGVuZCBvZiBhIHRva2VuIGlzIGNvbXBhcmVkIHdpdGggaXQsIHNvIGEgY2xvY2sgdGhhdCBqdW1wcyBkb2VzIG5vIG90aGVyIGhhcm0uICovXG4gIG5vdygpOiBudW1iZXI7XG4gIC8qKiBGcm9tIDAgdG8gMS4gKi9cbiAgcmFuZG9tKCk6IG51bWJlcjtcbiAgLyoqIFJ1bnMgdGhpcyBsYXRlciwgdW5sZXNzIHRoZSBmdW5jdGlvbiB0aGF0IGl0IHJldHVybnMgaXMgY2FsbGVkIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsO1xuICBvcGVuKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZTtcbiAgLyoqIERvZXMgdGhlIHNlcnZlciBhbnN3ZXIgYXQgYWxsPyBBIGJyb3dzZXIgZG9lcyBub3QgdGVsbCBhIHJlZnVzZWQgaGFuZHNoYWtlIGZyb20gYSBicm9rZW4gbmV0d29yay4gKi9cbiAgcmVhY2hhYmxlKHVybDogc3RyaW5nKTogUHJvbWlzZTxib29sZWFuPjtcbiAgLyoqIFdoZXJlIGBvbmxpbmVgLCBgcGFnZWhpZGVgIGFuZCBgcGFnZXNob3dgIGNvbWUgZnJvbS4gKi9cbiAgcGFnZTogUGFydGlhbDxFdmVudFRhcmdldD47XG59XG5cbi8qKiBBIHRpbWVyJ3MgbG9uZ2VzdCB0aW1lOiBhIGxvbmdlciBvbmUgZW5kcyBhdCBvbmNlLiAqL1xuY29uc3QgTE9OR0VTVCA9IDIgKiogMzEgLSAxO1xuXG5leHBvcnQgZnVuY3Rpb24gcmVhbEVudmlyb25tZW50KHdpcmU6IHVua25vd24pOiBFbnZpcm9ubWVudCB7XG4gIHJldHVybiB7XG4gICAgbm93OiBEYXRlLm5vdyxcbiAgICByYW5kb206IE1hdGgucmFuZG9tLFxuICAgIGFmdGVyKG1zLCBydW4pIHtcbiAgICAgIGNvbnN0IHRpbWVyID0gc2V0VGltZW91dChydW4sIE1hdGgubWluKG1zLCBMT05HRVNUKSk7XG4gICAgICByZXR1cm4gKCkgPT4gY2xlYXJUaW1lb3V0KHRpbWVyKTtcbiAgICB9LFxuICAgIG9wZW46ICh1cmwsIHByb3RvY29scykgPT4gbmV3ICgod2lyZSA/PyBXZWJTb2NrZXQpIGFzIFdpcmVDbGFzcykodXJsLCBwcm90b2NvbHMpLFxuICAgIGFzeW5jIHJlYWNoYWJsZSh1cmwpIHtcbiAgICAgIHRyeSB7XG4gICAgICAgIGF3YWl0IGZldGNoKHVybC5yZXBsYWNlKC9ed3MvLCBcImh0dHBcIikucmVwbGFjZSgvXFw/LiovLCBcIlwiKSwgeyBtZXRob2Q6IFwiSEVBRFwiLCBtb2RlOiBcIm5vLWNvcnNcIiB9KTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICB9IGNhdGNoIHtcbiAgICAgICAgcmV0dXJuIGZhbHNlO1xuICAgICAgfVxuICAgIH0sXG4gICAgcGFnZTogZ2xvYmFsVGhpcyBhcyBQYXJ0aWFsPEV2ZW50VGFyZ2V0PixcbiAgfTtcbn1cbiIsICIvKiogT25lIFdlYlNvY2tldCdzIGxpZmU6IHRoZSBoYW5kc2hha2UsIHBpbmdzLCB0aGUgZW5kLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgYmV0d2VlbiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQXNraW5nIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5cbi8qKiBBIGhhbmRzaGFrZSBsYXN0cyAyOSBzIGF0IG1vc3QuICovXG5jb25zdCBIQU5EU0hBS0UgPSAzNV8wMDA7XG5jb25zdCBQSU5HX0VWRVJZID0gMzBfMDAwO1xuY29uc3QgVU5BTlNXRVJFRCA9IDI7XG4vKiogQVBJIEdhdGV3YXkgY3V0cyBhIGNvbm5lY3Rpb24gYWZ0ZXIgdHdvIGhvdXJzLiAqL1xuY29uc3QgTUlOVVRFID0gNjBfMDAwO1xuY29uc3QgUkVORVdfRlJPTSA9IDEwNSAqIE1JTlVURTtcbmNvbnN0IFJFTkVXX1RPID0gMTE1ICogTUlOVVRFO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVuZCB7XG4gIGNvZGU6IG51bWJlcjtcbiAgcmVhc29uOiBzdHJpbmc7XG4gIHdhc0NsZWFuOiBib29sZWFuO1xufVxuXG4vKiogQW4gZW5kIHRoYXQgdGhlIGNsaWVudCBpdHNlbGYgaGFzIHNlZW4uIEFQSSBHYXRld2F5J3MgYXJlIGJlbG93IDQwMDAuICovXG5leHBvcnQgY29uc3QgZW5kZWQgPSAocmVhc29uOiBzdHJpbmcsIGNvZGUgPSA0MDAwKTogRW5kID0+ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGZhbHNlIH0pO1xuXG5leHBvcnQgaW50ZXJmYWNlIExpbmtPd25lciB7XG4gIG9wZW5lZChsaW5rOiBMaW5rKTogdm9pZDtcbiAgaGVhcmQobGluazogTGluaywgdGV4dDogc3RyaW5nKTogdm9pZDtcbiAgZW5kZWQobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkO1xuICAvKiogSXQgaXMgdGltZSB0byBwaW5nLiAqL1xuICB0aWNrKGxpbms6IExpbmssIGNvdW50OiBudW1iZXIpOiB2b2lkO1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgb2xkOiBhbm90aGVyIG9uZSBzaG91bGQgdGFrZSBpdHMgcGxhY2UuICovXG4gIGFnZWQobGluazogTGluayk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBMaW5rIHtcbiAgb3BlbmVkID0gZmFsc2U7XG4gIC8qKiBGcmFtZXMgbWF5IGJlIHNlbnQ6IGByZXN1bWVgIGhhcyBiZWVuIGFuc3dlcmVkLCBvciB0YWtlcyB0b28gbG9uZy4gKi9cbiAgcmVhZHkgPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZzogZnJhbWVzIGFyZSBwYXNzZWQgb24gYXMgdGhleSBjb21lLiAqL1xuICBwbGFpbiA9IGZhbHNlO1xuICAvKiogVGhlIHNlcnZlciBhY2tub3dsZWRnZXMgZnJhbWVzLiAqL1xuICBhY2tzID0gdHJ1ZTtcbiAgLyoqIEFub3RoZXIgY29ubmVjdGlvbiBoYXMgdGFrZW4gaXRzIHBsYWNlLCBhbmQgaXQgZW5kcyB3aGVuIG5vdGhpbmcgcnVucyBvbiBpdCBhbnkgbW9yZS4gKi9cbiAgZHJhaW5pbmcgPSBmYWxzZTtcbiAgYXNraW5nOiBBc2tpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5IHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIHJlYWRvbmx5ICN3aXJlOiBXaXJlO1xuICByZWFkb25seSAjZW52aXJvbm1lbnQ6IEVudmlyb25tZW50O1xuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lcjtcbiAgI3RpbWVyczogQ2FuY2VsW10gPSBbXTtcbiAgI3RpY2tzID0gMDtcbiAgI3VuYW5zd2VyZWQgPSAwO1xuICAjb3ZlciA9IGZhbHNlO1xuICAjc3RyZWFtZWQgPSAwO1xuICAjc3RyZWFtZWRCZWZvcmUgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKGVudmlyb25tZW50OiBFbnZpcm9ubWVudCwgb3duZXI6IExpbmtPd25lciwgd2lyZTogV2lyZSwgdG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZCkge1xuICAgIHRoaXMuI2Vudmlyb25tZW50ID0gZW52aXJvbm1lbnQ7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgICB0aGlzLiN3aXJlID0gd2lyZTtcbiAgICB0aGlzLnRva2VuID0gdG9rZW47XG4gICAgdGhpcy5hZnRlcihIQU5EU0hBS0UsICgpID0+IHRoaXMub3BlbmVkIHx8IHRoaXMuZW5kKGVuZGVkKFwidGhlIGhhbmRzaGFrZSB0YWtlcyB0b28gbG9uZ1wiKSkpO1xuICAgIHdpcmUub25vcGVuID0gKCkgPT4ge1xuICAgICAgdGhpcy5vcGVuZWQgPSB0cnVlO1xuICAgICAgdGhpcy5hZnRlcihiZXR3ZWVuKFJFTkVXX0ZST00sIFJFTkVXX1RPLCBlbnZpcm9ubWVudC5yYW5kb20oKSksICgpID0+IG93bmVyLmFnZWQodGhpcykpO1xuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICBvd25lci5vcGVuZWQodGhpcyk7XG4gICAgfTtcbiAgICB3aXJlLm9ubWVzc2FnZSA9IChldmVudDogeyBkYXRhOiB1bmtub3duIH0pID0+IHtcbiAgICAgIHRoaXMuI3VuYW5zd2VyZWQgPSAwO1xuICAgICAgb3duZXIuaGVhcmQodGhpcywgU3RyaW5nKGV2ZW50LmRhdGEpKTtcbiAgICB9O1xuICAgIHdpcmUub25jbG9zZSA9ICh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfTogRW5kKSA9PiB0aGlzLmVuZCh7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW4gfSk7XG4gICAgd2lyZS5vbmVycm9yID0gKCkgPT4ge307IC8vIGBjbG9zZWAgZm9sbG93c1xuICB9XG5cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3dpcmUuYnVmZmVyZWRBbW91bnQ7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLm9wZW5lZCAmJiAhdGhpcy4jb3ZlcikgdGhpcy4jd2lyZS5zZW5kKHRleHQpO1xuICB9XG5cbiAgLyoqIEhhcyBhIHN0cmVhbSdzIHJlY29yZCBjb21lIHdpdGhpbiB0aGUgbGFzdCBoYWxmIG1pbnV0ZSBvciBzbz8gKi9cbiAgZ2V0IHN0cmVhbWluZygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jc3RyZWFtZWRCZWZvcmUgKyB0aGlzLiNzdHJlYW1lZCA+IDA7XG4gIH1cblxuICBzdHJlYW1lZCgpOiB2b2lkIHtcbiAgICB0aGlzLiNzdHJlYW1lZCsrO1xuICB9XG5cbiAgLyoqIExlYXZlcyB0aGUgV2ViU29ja2V0LCB3aXRob3V0IGEgd29yZCB0byB0aGUgb3duZXIuIEEgZGVhZCBvbmUgdGFrZXMgbWludXRlcyB0byBjbG9zZSBieSBpdHNlbGYuICovXG4gIGRyb3AoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy4jb3ZlciA9IHRydWU7XG4gICAgdGhpcy5hc2tpbmc/LnN0b3AoKTtcbiAgICBmb3IgKGNvbnN0IGNhbmNlbCBvZiB0aGlzLiN0aW1lcnMpIGNhbmNlbCgpO1xuICAgIHRoaXMuI3dpcmUub25vcGVuID0gdGhpcy4jd2lyZS5vbm1lc3NhZ2UgPSB0aGlzLiN3aXJlLm9uY2xvc2UgPSBudWxsO1xuICAgIHRoaXMuI3dpcmUuY2xvc2UoY29kZSwgcmVhc29uKTtcbiAgfVxuXG4gIC8qKiBSdW5zIHRoaXMgdW5sZXNzIHRoZSBjb25uZWN0aW9uIGVuZHMgYmVmb3JlLiAqL1xuICBhZnRlcihtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcnMucHVzaCh0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKSk7XG4gIH1cblxuICBlbmQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBpZiAodGhpcy4jb3ZlcikgcmV0dXJuO1xuICAgIHRoaXMuZHJvcCgpO1xuICAgIHRoaXMuI293bmVyLmVuZGVkKHRoaXMsIGVuZCk7XG4gIH1cblxuICAjcGluZ0xhdGVyKCk6IHZvaWQge1xuICAgIHRoaXMuYWZ0ZXIoUElOR19FVkVSWSwgKCkgPT4ge1xuICAgICAgaWYgKHRoaXMuI3VuYW5zd2VyZWQgPj0gVU5BTlNXRVJFRCkge1xuICAgICAgICB0aGlzLmVuZChlbmRlZChcInRoZSBzZXJ2ZXIgZG9lcyBub3QgYW5zd2VyXCIpKTtcbiAgICAgICAgcmV0dXJuO1xuICAgICAgfVxuICAgICAgdGhpcy4jcGluZ0xhdGVyKCk7XG4gICAgICB0aGlzLiNzdHJlYW1lZEJlZm9yZSA9IHRoaXMuI3N0cmVhbWVkO1xuICAgICAgdGhpcy4jc3RyZWFtZWQgPSAwO1xuICAgICAgdGhpcy4jb3duZXIudGljayh0aGlzLCArK3RoaXMuI3RpY2tzKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50IG11c3QgYmUgYW5zd2VyZWQuICovXG4gIGV4cGVjdCgpOiB2b2lkIHtcbiAgICB0aGlzLiN1bmFuc3dlcmVkKys7XG4gIH1cbn1cbiIsICIvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2UuICovXG5cbmltcG9ydCB7IG1lbWJlcnMsIHJlYWRQbGFjZXMsIHR5cGUgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuZXhwb3J0IGludGVyZmFjZSBQb3NpdGlvblN0b3JhZ2Uge1xuICBnZXRJdGVtKGtleTogc3RyaW5nKTogc3RyaW5nIHwgbnVsbDtcbiAgc2V0SXRlbShrZXk6IHN0cmluZywgdmFsdWU6IHN0cmluZyk6IHZvaWQ7XG4gIHJlbW92ZUl0ZW0oa2V5OiBzdHJpbmcpOiB2b2lkO1xufVxuXG5pbnRlcmZhY2UgU2F2ZWQge1xuICBieTogc3RyaW5nO1xuICBhZnRlcj86IHVua25vd247XG4gIHdhcz86IHVua25vd247XG59XG5cbmNvbnN0IE1PU1RfU0FWRUQgPSA4O1xuXG4vKipcbiAqIFBvc2l0aW9ucyBsaWUgaW4gdGhlIHN0b3JhZ2Ugb25seSB3aGlsZSBubyBwYWdlIHVzZXMgdGhlbTogdGhleSBhcmUgd3JpdHRlbiB3aGVuIGEgcGFnZSBnb2VzLCBhbmRcbiAqIHRha2VuIG91dCB3aGVuIG9uZSBjb21lcy4gQSBkdXBsaWNhdGVkIHRhYiBnZXRzIGEgY29weSBvZiB0aGUgc3RvcmFnZSwgYW5kIGZyYW1lcyBzaGFyZSBvbmU7IHNvXG4gKiBuZWl0aGVyIGZpbmRzIHRoZSBwb3NpdGlvbnMgb2YgYSBwYWdlIHRoYXQgbGl2ZXMuXG4gKi9cbmV4cG9ydCBjbGFzcyBNZW1vcnkge1xuICByZWFkb25seSAjc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjb3duZXI6IHN0cmluZztcbiAga2V5ID0gXCJcIjtcblxuICBjb25zdHJ1Y3RvcihzdG9yYWdlOiBQb3NpdGlvblN0b3JhZ2UgfCB1bmRlZmluZWQsIG93bmVyOiBzdHJpbmcpIHtcbiAgICB0aGlzLiNzdG9yYWdlID0gc3RvcmFnZTtcbiAgICB0aGlzLiNvd25lciA9IG93bmVyO1xuICB9XG5cbiAgLyoqIFRoZSBuZXdlc3QgdGhhdCBhbm90aGVyIHBhZ2UgaGFzIGxlZnQgYmVoaW5kLiAqL1xuICB0YWtlKCk6IHsgYWZ0ZXI6IFBsYWNlW107IHdhczogc3RyaW5nW10gfSB7XG4gICAgY29uc3Qgc2F2ZWQgPSB0aGlzLiNyZWFkKCk7XG4gICAgY29uc3QgeyBhZnRlciwgd2FzIH0gPSBzYXZlZC5wb3AoKSA/PyB7fTtcbiAgICB0aGlzLiN3cml0ZShzYXZlZCk7XG4gICAgcmV0dXJuIHsgYWZ0ZXI6IHJlYWRQbGFjZXMoYWZ0ZXIpLCB3YXM6IEFycmF5LmlzQXJyYXkod2FzKSA/IHdhcy5tYXAoU3RyaW5nKSA6IFtdIH07XG4gIH1cblxuICBzYXZlKGFmdGVyOiBQbGFjZVtdLCB3YXM6IHN0cmluZ1tdKTogdm9pZCB7XG4gICAgaWYgKHRoaXMua2V5KSB0aGlzLiN3cml0ZShbLi4udGhpcy4jb3RoZXJzKCksIHsgYnk6IHRoaXMuI293bmVyLCBhZnRlciwgd2FzIH1dLnNsaWNlKC1NT1NUX1NBVkVEKSk7XG4gIH1cblxuICAvKiogVGhlIHBhZ2UgaGFzIGNvbWUgYmFjaywgYW5kIGxpdmVzIG9uLiAqL1xuICBkaXNjYXJkKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUodGhpcy4jb3RoZXJzKCkpO1xuICB9XG5cbiAgI290aGVycygpOiBTYXZlZFtdIHtcbiAgICByZXR1cm4gdGhpcy4jcmVhZCgpLmZpbHRlcigoeyBieSB9KSA9PiBieSAhPT0gdGhpcy4jb3duZXIpO1xuICB9XG5cbiAgI3JlYWQoKTogU2F2ZWRbXSB7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiBKU09OLnBhcnNlKHRoaXMuI3N0b3JhZ2U/LmdldEl0ZW0odGhpcy5rZXkpID8/IFwiXCIpLmZpbHRlcihtZW1iZXJzKTtcbiAgICB9IGNhdGNoIHtcbiAgICAgIHJldHVybiBbXTtcbiAgICB9XG4gIH1cblxuICAjd3JpdGUoc2F2ZWQ6IFNhdmVkW10pOiB2b2lkIHtcbiAgICB0cnkge1xuICAgICAgaWYgKHNhdmVkLmxlbmd0aCkgdGhpcy4jc3RvcmFnZT8uc2V0SXRlbSh0aGlzLmtleSwgSlNPTi5zdHJpbmdpZnkoc2F2ZWQpKTtcbiAgICAgIGVsc2UgdGhpcy4jc3RvcmFnZT8ucmVtb3ZlSXRlbSh0aGlzLmtleSk7XG4gICAgfSBjYXRjaCB7XG4gICAgICAvLyBJdCBpcyBmdWxsLCBvciBmb3JiaWRkZW46IGEgcmVsb2FkIGJlZ2lucyBhbmV3LlxuICAgIH1cbiAgfVxufVxuIiwgIi8qKiBXaGF0IGFuIGFwcCBtYXkgc2F5IG9mIGl0cyBzb2NrZXQuICovXG5cbmltcG9ydCB0eXBlIHsgUG9zaXRpb25TdG9yYWdlIH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5cbnR5cGUgQXNrZWQ8VD4gPSBUIHwgKCgpID0+IFQgfCBQcm9taXNlPFQ+KTtcblxuZXhwb3J0IGludGVyZmFjZSBTaWRld2lyZU9wdGlvbnMge1xuICAvKiogYHdzczovL0hPU1QvU1RBR0U/Ym9va2luZ19pZD0xYDsgYSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LiAqL1xuICB1cmw6IEFza2VkPHN0cmluZz47XG4gIC8qKiBBIGZ1bmN0aW9uIGlzIGFza2VkIGJlZm9yZSBlYWNoIGF0dGVtcHQsIGFuZCBmb3IgZWFjaCByZW5ld2FsLiAqL1xuICB0b2tlbj86IEFza2VkPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBXaGVyZSB0aGUgdG9rZW4gZ29lczogaW50byB0aGUgcXVlcnkgKGRlZmF1bHQpLCBvciBhcyB0aGUgc3VicHJvdG9jb2xzIGBiZWFyZXIsIDx0b2tlbj5gLiAqL1xuICB0b2tlbkluPzogXCJxdWVyeVwiIHwgXCJwcm90b2NvbFwiO1xuICAvKiogQXNrcyBmb3Igd2hhdCB3YXMgbWlzc2VkIChkZWZhdWx0KS4gKi9cbiAgcmVzdW1lPzogYm9vbGVhbjtcbiAgLyoqIEhhcyBmcmFtZXMgYWNrbm93bGVkZ2VkIChkZWZhdWx0KS4gKi9cbiAgYWNrPzogYm9vbGVhbjtcbiAgLyoqIFJlbmV3cyBhIEpXVCB0aGF0IGEgYHRva2VuYCBmdW5jdGlvbiBnaXZlcyBiZWZvcmUgaXRzIGVuZCAoZGVmYXVsdCkuICovXG4gIHJlbmV3PzogYm9vbGVhbjtcbiAgLyoqIEVuZHMgYWZ0ZXIgc28gbWFueSBhdHRlbXB0cyBpbiBhIHJvdzsgd2l0aG91dCBpdCB0aGVyZSBpcyBubyBlbmQuICovXG4gIG1heEF0dGVtcHRzPzogbnVtYmVyO1xuICAvKiogS2VlcHMgcG9zaXRpb25zIG92ZXIgYSByZWxvYWQgb2YgdGhlIHBhZ2U6IGBzZXNzaW9uU3RvcmFnZWAuIEZvciBhcHBzIHRoYXQga2VlcCB0aGVpciBtZXNzYWdlcywgdG9vLiAqL1xuICBzdG9yYWdlPzogUG9zaXRpb25TdG9yYWdlO1xuICAvKiogRm9yIHByb2dyYW1zIHdpdGhvdXQgYSBgV2ViU29ja2V0YCBvZiB0aGVpciBvd24sIHN1Y2ggYXMgTm9kZSAyMDogdGhhdCBvZiBgd3NgLiAqL1xuICBXZWJTb2NrZXQ/OiB1bmtub3duO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYW5zd2VyT2Y8VD4oYXNrZWQ6IEFza2VkPFQ+KTogUHJvbWlzZTxUPiB7XG4gIHJldHVybiB0eXBlb2YgYXNrZWQgPT09IFwiZnVuY3Rpb25cIiA/IGF3YWl0IChhc2tlZCBhcyAoKSA9PiBUIHwgUHJvbWlzZTxUPikoKSA6IGFza2VkO1xufVxuXG4vKiogVGhlIFVSTCBhbmQgdGhlIHN1YnByb3RvY29scyBvZiBhbiBhdHRlbXB0LiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFkZHJlc3ModXJsOiBzdHJpbmcsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQsIG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucyk6IHsgdXJsOiBzdHJpbmc7IHByb3RvY29sczogc3RyaW5nW10gfSB7XG4gIGxldCBtYXJrID0gdXJsLmluY2x1ZGVzKFwiP1wiKSA/IFwiJlwiIDogXCI/XCI7XG4gIGNvbnN0IGFkZCA9IChuYW1lOiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkID0+IHtcbiAgICB1cmwgKz0gYCR7bWFya30ke25hbWV9PSR7ZW5jb2RlVVJJQ29tcG9uZW50KHZhbHVlKX1gO1xuICAgIG1hcmsgPSBcIiZcIjtcbiAgfTtcbiAgaWYgKG9wdGlvbnMucmVzdW1lICE9PSBmYWxzZSkgYWRkKFwicmVzdW1lXCIsIFwiMVwiKTtcbiAgaWYgKG9wdGlvbnMuYWNrICE9PSBmYWxzZSkgYWRkKFwiYWNrXCIsIFwiMVwiKTtcbiAgaWYgKHRva2VuID09PSB1bmRlZmluZWQpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xuICBpZiAob3B0aW9ucy50b2tlbkluID09PSBcInByb3RvY29sXCIpIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXCJiZWFyZXJcIiwgdG9rZW5dIH07XG4gIGFkZChcInRva2VuXCIsIHRva2VuKTtcbiAgcmV0dXJuIHsgdXJsLCBwcm90b2NvbHM6IFtdIH07XG59XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogRnJhbWVzIHRoYXQgbXVzdCBhcnJpdmU6IGluIG9yZGVyLCBvbmUgdW5kZXIgd2F5LCBlYWNoIHNlbnQgYWdhaW4gdW50aWwgaXQgaXMgYW5zd2VyZWQuICovXG5cbmltcG9ydCB7IGJhY2tvZmYgfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgbWVtYmVycywgdHlwZSBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IExpbmsgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5cbi8qKiBBUEkgR2F0ZXdheSBjbG9zZXMgYSBjb25uZWN0aW9uIHdob3NlIGJyb3dzZXIgc2VuZHMgbW9yZS4gKi9cbmV4cG9ydCBjb25zdCBNT1NUX0JZVEVTID0gMzIgKiAxMDI0O1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gOTBfMDAwO1xuLyoqIEhvdyBvZnRlbiB3ZSBsb29rIHdoZXRoZXIgYSBmcmFtZSBoYXMgbGVmdC4gKi9cbmNvbnN0IExFQVZFUyA9IDUwO1xuXG4vKiogVGhlIHNlcnZlcidzIGFuc3dlciB0byBhIGZyYW1lIHRoYXQgaXQgY291bGQgbm90IHNlcnZlLiAqL1xuZXhwb3J0IGNsYXNzIFNpZGV3aXJlRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSBcIlNpZGV3aXJlRXJyb3JcIjtcbiAgcmVhZG9ubHkgY29kZTogc3RyaW5nO1xuICAvKiogVGhlIGZyYW1lJ3MgaWQ6IHNlbnQgYWdhaW4gd2l0aCBpdCwgdGhlIGJhY2tlbmQga25vd3MgdGhlIHJlcGVhdC4gKi9cbiAgcmVhZG9ubHkgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgLyoqIFRoZSB3aG9sZSBlcnJvciBmcmFtZTogYHN0YXR1c2AsIGBkZXRhaWxgIGFuZCBgcmVxdWVzdF9pZGAgbWF5IGJlIGluIGl0LiAqL1xuICByZWFkb25seSBmcmFtZTogTWVtYmVycztcblxuICBjb25zdHJ1Y3RvcihmcmFtZTogTWVtYmVycywgaWQ6IHN0cmluZyB8IG51bWJlcikge1xuICAgIHN1cGVyKFN0cmluZyhmcmFtZS5tZXNzYWdlKSk7XG4gICAgdGhpcy5jb2RlID0gU3RyaW5nKGZyYW1lLmNvZGUpO1xuICAgIHRoaXMuaWQgPSBpZDtcbiAgICB0aGlzLmZyYW1lID0gZnJhbWU7XG4gIH1cbn1cblxuZXhwb3J0IGludGVyZmFjZSBXcml0dGVuIHtcbiAgdGV4dDogc3RyaW5nO1xuICBieXRlczogbnVtYmVyO1xufVxuXG4vKiogVGhlIGZyYW1lIGFzIHRleHQ7IHRocm93cyB3aGVyZSBBUEkgR2F0ZXdheSB3b3VsZCBjbG9zZSB0aGUgY29ubmVjdGlvbiBmb3IgaXRzIHNpemUuICovXG5leHBvcnQgZnVuY3Rpb24gd3JpdGUoZGF0YTogdW5rbm93bik6IFdyaXR0ZW4ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IGJ5dGVzID0gbmV3IFRleHRFbmNvZGVyKCkuZW5jb2RlKHRleHQpLmxlbmd0aDtcbiAgaWYgKGJ5dGVzID4gTU9TVF9CWVRFUykge1xuICAgIHRocm93IG5ldyBSYW5nZUVycm9yKGB0aGUgZnJhbWUgaGFzICR7Ynl0ZXN9IGJ5dGVzLCBBUEkgR2F0ZXdheSB0YWtlcyAke01PU1RfQllURVN9OiBzZW5kIGl0IG92ZXIgSFRUUGApO1xuICB9XG4gIHJldHVybiB7IHRleHQsIGJ5dGVzIH07XG59XG5cbmludGVyZmFjZSBJdGVtIGV4dGVuZHMgV3JpdHRlbiB7XG4gIGlkOiBzdHJpbmcgfCBudW1iZXI7XG4gIHJlc29sdmUoKTogdm9pZDtcbiAgcmVqZWN0KGVycm9yOiBFcnJvcik6IHZvaWQ7XG4gIC8qKiBJdCBoYXMgYmVlbiBzZW50IGF0IGxlYXN0IG9uY2UuICovXG4gIHNlbnQ6IGJvb2xlYW47XG4gIC8qKiBUaW1lcyB0aGF0IEFQSSBHYXRld2F5IGhhcyBmYWlsZWQgb3ZlciBpdC4gKi9cbiAgZmFpbHVyZXM6IG51bWJlcjtcbn1cblxuZXhwb3J0IGNsYXNzIFNlbmRlciB7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNuZXh0SWQ6ICgpID0+IHN0cmluZztcbiAgcmVhZG9ubHkgI3RhcmdldDogKCkgPT4gTGluayB8IHVuZGVmaW5lZDtcbiAgI2l0ZW1zOiBJdGVtW10gPSBbXTtcbiAgLyoqIFRoZSBmaXJzdCBpdGVtIGlzIHVuZGVyIHdheSBvdmVyIHRoaXMgY29ubmVjdGlvbi4gKi9cbiAgI3VuZGVyOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IoZW52aXJvbm1lbnQ6IEVudmlyb25tZW50LCBuZXh0SWQ6ICgpID0+IHN0cmluZywgdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkKSB7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNuZXh0SWQgPSBuZXh0SWQ7XG4gICAgdGhpcy4jdGFyZ2V0ID0gdGFyZ2V0O1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgYmVlbiBzZW50IHlldC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI2l0ZW1zLnJlZHVjZSgoc3VtLCB7IGJ5dGVzLCBzZW50IH0pID0+IHN1bSArIChzZW50ID8gMCA6IGJ5dGVzKSwgMCk7XG4gIH1cblxuICBnZXQgcGF1c2VkKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3BhdXNlO1xuICB9XG5cbiAgLyoqIERvZXMgdGhpcyBjb25uZWN0aW9uIHN0aWxsIG93ZSBhbiBhbnN3ZXI/ICovXG4gIHdhaXRzRm9yKGxpbms6IExpbmspOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy4jdW5kZXIgPT09IGxpbms7XG4gIH1cblxuICBzZW5kKGRhdGE6IHVua25vd24pOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgeyBpZCwgdGV4dCB9ID0gaWRlbnRpZnkoZGF0YSwgdGhpcy4jbmV4dElkKTtcbiAgICAgIHRoaXMuI2l0ZW1zLnB1c2goeyBpZCwgLi4ud3JpdGUodGV4dCksIHJlc29sdmUsIHJlamVjdCwgc2VudDogZmFsc2UsIGZhaWx1cmVzOiAwIH0pO1xuICAgICAgdGhpcy5wdW1wKCk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogU2VuZHMgdGhlIG5leHQgZnJhbWUsIGlmIGl0IGNhbiBiZSBzZW50LiAqL1xuICBwdW1wKCk6IHZvaWQge1xuICAgIGNvbnN0IFtpdGVtLCBsaW5rXSA9IFt0aGlzLiNpdGVtc1swXSwgdGhpcy4jdGFyZ2V0KCldO1xuICAgIGlmICghaXRlbSB8fCAhbGluayB8fCB0aGlzLiN1bmRlciB8fCB0aGlzLiNwYXVzZSkgcmV0dXJuO1xuICAgIGl0ZW0uc2VudCA9IHRydWU7XG4gICAgdGhpcy4jdW5kZXIgPSBsaW5rO1xuICAgIGxpbmsuc2VuZChpdGVtLnRleHQpO1xuICAgIGlmIChsaW5rLmFja3MpIHRoaXMuI2V4cGVjdChBTlNXRVJFRF9XSVRISU4pO1xuICAgIGVsc2UgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgfVxuXG4gIC8qKiBBbiBhY2ssIG9yIGFuIGVycm9yIGZyYW1lLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICAvLyBPbmUgdGhhdCB3YXMgc2VudCBiZWZvcmUgbWF5IGJlIGFuc3dlcmVkIHdoaWxlIGl0IHdhaXRzIHRvIGJlIHNlbnQgYWdhaW4uXG4gICAgaWYgKCFpdGVtPy5zZW50IHx8IGl0ZW0uaWQgIT09IGZyYW1lLmluX3JlcGx5X3RvKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy4jaXRlbXMuc2hpZnQoKTtcbiAgICBpZiAoZnJhbWUudHlwZSA9PT0gXCJlcnJvclwiKSBpdGVtLnJlamVjdChuZXcgU2lkZXdpcmVFcnJvcihmcmFtZSwgaXRlbS5pZCkpO1xuICAgIGVsc2UgaXRlbS5yZXNvbHZlKCk7XG4gICAgdGhpcy4jYWdhaW4oKTtcbiAgICByZXR1cm4gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBBUEkgR2F0ZXdheSdzIG93biBlcnJvciBmcmFtZTogdGhlIGZ1bmN0aW9uIGhhcyBmYWlsZWQsIG9yIHdhcyB0b28gc2xvdy4gSXQgbWF5IG5vdCBiZSBvdXJzLiAqL1xuICBnYXRld2F5RmFpbGVkKCk6IHZvaWQge1xuICAgIGNvbnN0IGl0ZW0gPSB0aGlzLiNpdGVtc1swXTtcbiAgICBpZiAoaXRlbSAmJiB0aGlzLiN1bmRlcikgdGhpcy4jZXhwZWN0KGJhY2tvZmYoaXRlbS5mYWlsdXJlcysrLCB0aGlzLiNlbnZpcm9ubWVudC5yYW5kb20oKSkpO1xuICB9XG5cbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIGRyb3BwZWQgd2hhdCBjYW1lOiB3YWl0cywgdGhlbiBzZW5kcyBpdCBhZ2Fpbi4gKi9cbiAgcGF1c2VGb3IobXM6IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuI2ZyZWUoKTtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgKCkgPT4ge1xuICAgICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIGxvc3QobGluazogTGluayk6IHZvaWQge1xuICAgIGlmICh0aGlzLndhaXRzRm9yKGxpbmspKSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIE5vIGFuc3dlciB3aWxsIGNvbWUgb3ZlciB0aGlzIGNvbm5lY3Rpb246IGEgZnJhbWUgaXMgZG9uZSB3aGVuIGl0IGhhcyBsZWZ0LiAqL1xuICB3aXRob3V0QWNrcyhsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLndhaXRzRm9yKGxpbmspKSByZXR1cm47XG4gICAgdGhpcy4jZXhwZWN0KExFQVZFUywgKCkgPT4ge1xuICAgICAgaWYgKGxpbmsuYnVmZmVyZWRBbW91bnQpIHRoaXMud2l0aG91dEFja3MobGluayk7XG4gICAgICBlbHNlIHRoaXMuYW5zd2VyZWQoeyBpbl9yZXBseV90bzogdGhpcy4jaXRlbXNbMF0/LmlkIH0pO1xuICAgIH0pO1xuICB9XG5cbiAgY2xvc2UoZXJyb3I6IEVycm9yKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICBmb3IgKGNvbnN0IGl0ZW0gb2YgdGhpcy4jaXRlbXMuc3BsaWNlKDApKSBpdGVtLnJlamVjdChlcnJvcik7XG4gIH1cblxuICAvKiogU2VuZHMgaXQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbiAgI2V4cGVjdChtczogbnVtYmVyLCBydW4gPSAoKSA9PiB0aGlzLiNhZ2FpbigpKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3RpbWVyID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bik7XG4gIH1cblxuICAjYWdhaW4oKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMucHVtcCgpO1xuICB9XG5cbiAgI2ZyZWUoKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXI/LigpO1xuICAgIHRoaXMuI3VuZGVyID0gdW5kZWZpbmVkO1xuICB9XG59XG5cbi8qKiBUaGUgZnJhbWUgd2l0aCBhbiBgaWRgIGF0IGl0cyB0b3A6IHRoZSBhcHAncyBvd24sIG9yIGEgbmV3IG9uZS4gVGhlIGFwcCdzIGJ5dGVzIHN0YXkgYXMgdGhleSBhcmUuICovXG5mdW5jdGlvbiBpZGVudGlmeShkYXRhOiB1bmtub3duLCBuZXh0SWQ6ICgpID0+IHN0cmluZyk6IHsgaWQ6IHN0cmluZyB8IG51bWJlcjsgdGV4dDogc3RyaW5nIH0ge1xuICBjb25zdCB0ZXh0ID0gdHlwZW9mIGRhdGEgPT09IFwic3RyaW5nXCIgPyBkYXRhIDogSlNPTi5zdHJpbmdpZnkoZGF0YSk7XG4gIGNvbnN0IG9iamVjdCA9IG1lbWJlcnMoSlNPTi5wYXJzZSh0ZXh0KSk7XG4gIGNvbnN0IGdpdmVuID0gb2JqZWN0Py5pZDtcbiAgaWYgKCFvYmplY3QgfHwgIVtcInN0cmluZ1wiLCBcIm51bWJlclwiLCBcInVuZGVmaW5lZFwiXS5pbmNsdWRlcyh0eXBlb2YgZ2l2ZW4pKSB7XG4gICAgdGhyb3cgbmV3IFR5cGVFcnJvcihcInNlbmQgdGFrZXMgYW4gb2JqZWN0LCBhbmQgYW4gYGlkYCBpbiBpdCBtdXN0IGJlIGEgc3RyaW5nIG9yIGEgbnVtYmVyXCIpO1xuICB9XG4gIGlmIChnaXZlbiAhPT0gdW5kZWZpbmVkKSByZXR1cm4geyBpZDogZ2l2ZW4gYXMgc3RyaW5nIHwgbnVtYmVyLCB0ZXh0IH07XG4gIGNvbnN0IGlkID0gbmV4dElkKCk7XG4gIGNvbnN0IHJlc3QgPSB0ZXh0LnRyaW1TdGFydCgpLnNsaWNlKDEpO1xuICByZXR1cm4geyBpZCwgdGV4dDogYHtcImlkXCI6JHtKU09OLnN0cmluZ2lmeShpZCl9JHtPYmplY3Qua2V5cyhvYmplY3QpLmxlbmd0aCA/IFwiLFwiIDogXCJcIn0ke3Jlc3R9YCB9O1xufVxuIiwgIi8qKiBBIFdlYlNvY2tldCB0aGF0IGNvbWVzIGJhY2sgYnkgaXRzZWxmLCBhbmQgbWlzc2VzIG5vdGhpbmcuICovXG5cbmltcG9ydCB7IEFza2luZywgdHlwZSBBc2tpbmdPd25lciB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB7IHJlYWxFbnZpcm9ubWVudCwgdHlwZSBDYW5jZWwsIHR5cGUgRW52aXJvbm1lbnQgfSBmcm9tIFwiLi9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHR5cGUgeyBOb3RpY2VEZXRhaWwsIFNpZGV3aXJlRXZlbnRzIH0gZnJvbSBcIi4vZXZlbnRzLnRzXCI7XG5pbXBvcnQgKiBhcyBmcmFtZXMgZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEZyYW1lLCBNZW1iZXJzIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5pbXBvcnQgeyBlbmRlZCwgTGluaywgdHlwZSBFbmQsIHR5cGUgTGlua093bmVyIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHsgTWVtb3J5IH0gZnJvbSBcIi4vbWVtb3J5LnRzXCI7XG5pbXBvcnQgeyBhZGRyZXNzLCBhbnN3ZXJPZiwgdHlwZSBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi9vcHRpb25zLnRzXCI7XG5pbXBvcnQgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5pbXBvcnQgeyBSZW5ld2FsIH0gZnJvbSBcIi4vcmVuZXdhbC50c1wiO1xuaW1wb3J0IHsgU2VuZGVyLCB3cml0ZSB9IGZyb20gXCIuL3NlbmRlci50c1wiO1xuXG4vKiogQSBjb25uZWN0aW9uIHRoYXQgbGFzdHMgc28gbG9uZyBpcyBhIGdvb2Qgb25lLiAqL1xuY29uc3QgU1RBQkxFID0gNjBfMDAwO1xuY29uc3QgUkVGVVNBTFMgPSAzO1xuLyoqIEEgcXVlc3Rpb24gbmFtZXMgc28gbWFueSBlYXJsaWVyIGNvbm5lY3Rpb25zLiAqL1xuY29uc3QgRUFSTElFUiA9IDY0O1xuLyoqIEZyYW1lcyB3YWl0IHNvIGxvbmcgZm9yIGByZXN1bWVkYDogdGhlbiB0aGUgc2VydmVyIHRlbGxzIG91ciBvd24gZnJhbWVzIG9mIGFuIGVhcmxpZXIgY29ubmVjdGlvbiBmcm9tIG90aGVycycuICovXG5jb25zdCBSRUFEWV9XSVRISU4gPSAxXzAwMDtcbi8qKiBBIHNlY29uZCBjb25uZWN0aW9uIHRoYXQgZmFpbGVkIGlzIHRyaWVkIGFnYWluIGFmdGVyIHRoaXMuICovXG5jb25zdCBTRUNPTkRfQUdBSU4gPSAzMF8wMDA7XG4vKiogRXZlcnkgdGVudGggcGluZyBhc2tzIHdoYXQgd2FzIG1pc3NlZC4gKi9cbmNvbnN0IFBJTkdTX1RPX1JFU1VNRSA9IDEwO1xuY29uc3QgUkFURV9MSU1JVEVEID0gMV8wMDA7XG4vKiogU28gbWFueSByZWNvcmRzIGFyZSBrbm93biBieSB3aGljaCBzdHJlYW1zIG92ZXIgdHdvIGNvbm5lY3Rpb25zIGFyZSB0b2xkIGFwYXJ0LiAqL1xuY29uc3QgUkVDT1JEU19LRVBUID0gMjU2O1xuXG4vKiogVGhlIHR5cGVzIG9mIGl0cyBldmVudHMuICovXG5leHBvcnQgaW50ZXJmYWNlIFNpZGV3aXJlU29ja2V0IHtcbiAgYWRkRXZlbnRMaXN0ZW5lcjxLIGV4dGVuZHMga2V5b2YgU2lkZXdpcmVFdmVudHM+KFxuICAgIHR5cGU6IEssXG4gICAgbGlzdGVuZXI6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW0tdKSA9PiB2b2lkKSB8IEV2ZW50TGlzdGVuZXJPYmplY3QgfCBudWxsLFxuICAgIG9wdGlvbnM/OiBib29sZWFuIHwgQWRkRXZlbnRMaXN0ZW5lck9wdGlvbnMsXG4gICk6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBTaWRld2lyZVNvY2tldCBleHRlbmRzIEV2ZW50VGFyZ2V0IHtcbiAgc3RhdGljIHJlYWRvbmx5IENPTk5FQ1RJTkcgPSAwO1xuICBzdGF0aWMgcmVhZG9ubHkgT1BFTiA9IDE7XG4gIHN0YXRpYyByZWFkb25seSBDTE9TSU5HID0gMjtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NFRCA9IDM7XG5cbiAgb25vcGVuOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm9wZW5cIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogU2lkZXdpcmVFdmVudHNbXCJtZXNzYWdlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcImNsb3NlXCJdKSA9PiB2b2lkKSB8IG51bGwgPSBudWxsO1xuXG4gIC8qKiBUaGUgVVJMIG9mIHRoZSBuZXdlc3QgYXR0ZW1wdCwgd2l0aG91dCB0aGUgdG9rZW4uICovXG4gIHVybCA9IFwiXCI7XG4gIC8qKiBXaHkgdGhlIHNvY2tldCBpcyBjbG9zZWQgZm9yIGdvb2QuICovXG4gIGNsb3NlZDogc3RyaW5nIHwgdW5kZWZpbmVkO1xuXG4gIHJlYWRvbmx5ICNvcHRpb25zOiBTaWRld2lyZU9wdGlvbnM7XG4gIHJlYWRvbmx5ICNlbnZpcm9ubWVudDogRW52aXJvbm1lbnQ7XG4gIHJlYWRvbmx5ICNvcmRlcjogT3JkZXI8RnJhbWU+O1xuICByZWFkb25seSAjc2VuZGVyOiBTZW5kZXI7XG4gIHJlYWRvbmx5ICNyZW5ld2FsOiBSZW5ld2FsO1xuICByZWFkb25seSAjbWVtb3J5OiBNZW1vcnk7XG4gIHJlYWRvbmx5ICNhc2tpbmc6IEFza2luZ093bmVyO1xuICByZWFkb25seSAjcHJlZml4OiBzdHJpbmc7XG4gIHJlYWRvbmx5ICNub3RpY2VkID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNyZWNvcmRzID0gbmV3IFNldDxzdHJpbmc+KCk7XG4gIHJlYWRvbmx5ICNsaXN0ZW5pbmcgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICNjb3VudCA9IDA7XG4gICN3YXM6IHN0cmluZ1tdID0gW107XG4gIC8qKiBUaGUgY29ubmVjdGlvbiBpbiB1c2UsIG9yIG9uIGl0cyB3YXkuICovXG4gICNsaW5rOiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhlIG9uZSB0aGF0IGlzIHRvIHRha2UgaXRzIHBsYWNlLiAqL1xuICAjbmV4dDogTGluayB8IHVuZGVmaW5lZDtcbiAgLyoqIFRob3NlIHdob3NlIHBsYWNlIHdhcyB0YWtlbi4gKi9cbiAgcmVhZG9ubHkgI2RyYWluaW5nID0gbmV3IFNldDxMaW5rPigpO1xuICAjZXZlck9wZW4gPSBmYWxzZTtcbiAgI2F0dGVtcHRzID0gMDtcbiAgI3JlZnVzZWQgPSAwO1xuICAjcmVmdXNlZFRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG4gIC8qKiBFbmRzIHRoZSBwYXVzZSBiZWZvcmUgdGhlIG5leHQgYXR0ZW1wdC4gKi9cbiAgI3BhdXNlOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG4gIC8qKiBDb3VudHMgYXR0ZW1wdHM6IHdoaWxlIHRoZSBhcHAgaXMgYXNrZWQgZm9yIFVSTCBhbmQgdG9rZW4sIGEgbGF0ZXIgb25lIG1ha2VzIGl0IHZvaWQuICovXG4gICNkaWFsbGVkID0gMDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMsIGVudmlyb25tZW50OiBFbnZpcm9ubWVudCA9IHJlYWxFbnZpcm9ubWVudChvcHRpb25zLldlYlNvY2tldCkpIHtcbiAgICBzdXBlcigpO1xuICAgIGNvbnN0IGxldHRlcnMgPSAoKTogc3RyaW5nID0+IGVudmlyb25tZW50LnJhbmRvbSgpLnRvU3RyaW5nKDM2KS5zbGljZSgyLCA4KTtcbiAgICBjb25zdCBuZXh0SWQgPSAoKTogc3RyaW5nID0+IHRoaXMuI3ByZWZpeCArICsrdGhpcy4jY291bnQ7XG4gICAgdGhpcy4jb3B0aW9ucyA9IG9wdGlvbnM7XG4gICAgdGhpcy4jZW52aXJvbm1lbnQgPSBlbnZpcm9ubWVudDtcbiAgICB0aGlzLiNwcmVmaXggPSBgJHtsZXR0ZXJzKCl9JHtsZXR0ZXJzKCl9LWA7XG4gICAgdGhpcy4jb3JkZXIgPSBuZXcgT3JkZXIoXG4gICAgICAoZnJhbWUpID0+IHRoaXMuI2RlbGl2ZXIoZnJhbWUpLFxuICAgICAgKGNoYW5uZWwpID0+IHRoaXMuI3RlbGwoXCJnYXBcIiwgeyBjaGFubmVsIH0pLFxuICAgICk7XG4gICAgdGhpcy4jc2VuZGVyID0gbmV3IFNlbmRlcihlbnZpcm9ubWVudCwgbmV4dElkLCAoKSA9PiAodGhpcy4jbGluaz8ucmVhZHkgPyB0aGlzLiNsaW5rIDogdW5kZWZpbmVkKSk7XG4gICAgdGhpcy4jcmVuZXdhbCA9IG5ldyBSZW5ld2FsKHtcbiAgICAgIGVudmlyb25tZW50LFxuICAgICAgYXV0b21hdGljOiBvcHRpb25zLnJlbmV3ICE9PSBmYWxzZSAmJiB0eXBlb2Ygb3B0aW9ucy50b2tlbiA9PT0gXCJmdW5jdGlvblwiLFxuICAgICAgbmV4dElkLFxuICAgICAgdG9rZW46ICgpID0+IGFuc3dlck9mKG9wdGlvbnMudG9rZW4pLFxuICAgICAgc2VuZDogKHRleHQpID0+IHRoaXMuI2xpbms/LnNlbmQodGV4dCksXG4gICAgICB1bmtub3duOiAoKSA9PiB0aGlzLiNub3RpY2UoXCJub19yZW5ld2FsXCIsIFwidGhlIHNlcnZlciBkb2VzIG5vdCByZW5ldyB0b2tlbnNcIiksXG4gICAgfSk7XG4gICAgdGhpcy4jbWVtb3J5ID0gbmV3IE1lbW9yeShvcHRpb25zLnN0b3JhZ2UsIHRoaXMuI3ByZWZpeCk7XG4gICAgdGhpcy4jYXNraW5nID0ge1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBvcmRlcjogdGhpcy4jb3JkZXIsXG4gICAgICBuZXh0SWQsXG4gICAgICB3YXM6ICgpID0+IHRoaXMuI3dhcyxcbiAgICAgIHNldHRsZWQ6IChsaW5rLCBpZCkgPT4gdGhpcy4jc2V0dGxlZChsaW5rLCBpZCksXG4gICAgICBwbGFpbjogKGxpbmssIGFja3MpID0+IHRoaXMuI3BsYWluKGxpbmssIGFja3MpLFxuICAgIH07XG4gICAgdGhpcy4jbGlzdGVuKCk7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgZ2V0IHJlYWR5U3RhdGUoKTogbnVtYmVyIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybiBTaWRld2lyZVNvY2tldC5DTE9TRUQ7XG4gICAgcmV0dXJuIHRoaXMuI2xpbms/Lm9wZW5lZCA/IFNpZGV3aXJlU29ja2V0Lk9QRU4gOiBTaWRld2lyZVNvY2tldC5DT05ORUNUSU5HO1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgbGVmdC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3NlbmRlci5idWZmZXJlZEFtb3VudCArICh0aGlzLiNsaW5rPy5idWZmZXJlZEFtb3VudCA/PyAwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBTZW5kcyBhIEpTT04gb2JqZWN0LCBhZnRlciB0aG9zZSBiZWZvcmUgaXQuIFJlc29sdmVzIHdoZW4gdGhlIGJhY2tlbmQgaGFzIGFuc3dlcmVkIGl0LCBhbmQgcmVqZWN0c1xuICAgKiB3aXRoIGEgYFNpZGV3aXJlRXJyb3JgIHdoZW4gaXQgY291bGQgbm90IGJlIHNlcnZlZC4gU2VuZHMgaXQgYWdhaW4sIHdpdGggdGhlIHNhbWUgYGlkYCwgdW50aWwgdGhlbi5cbiAgICovXG4gIHNlbmQoZGF0YTogc3RyaW5nIHwgb2JqZWN0KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2VkID8gUHJvbWlzZS5yZWplY3QobmV3IEVycm9yKHRoaXMuY2xvc2VkKSkgOiB0aGlzLiNzZW5kZXIuc2VuZChkYXRhKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBhIGZyYW1lIG5vdywgb25jZSwgb3V0IG9mIG9yZGVyIGFuZCB3aXRob3V0IGFuIGFuc3dlci4gRmFsc2U6IGl0IHdhcyBub3Qgc2VudC4gKi9cbiAgc2VuZFZvbGF0aWxlKGRhdGE6IHVua25vd24pOiBib29sZWFuIHtcbiAgICBjb25zdCB7IHRleHQgfSA9IHdyaXRlKGRhdGEpO1xuICAgIGNvbnN0IG9wZW4gPSB0aGlzLiNsaW5rPy5vcGVuZWQgJiYgIXRoaXMuI3NlbmRlci5wYXVzZWQ7XG4gICAgaWYgKG9wZW4pIHRoaXMuI2xpbms/LnNlbmQodGV4dCk7XG4gICAgcmV0dXJuICEhb3BlbjtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIGEgbmV3IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5yZW5ldygpO1xuICB9XG5cbiAgY2xvc2UoY29kZSA9IDEwMDAsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rPy5kcm9wKGNvZGUsIHJlYXNvbik7XG4gICAgdGhpcy4jZmluaXNoKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogdHJ1ZSB9LCBcImNsb3NlZCBieSB0aGUgYXBwXCIpO1xuICB9XG5cbiAgLy8gQ29ubmVjdGluZy5cblxuICAvKiogQXNrcyB0aGUgYXBwIGZvciBVUkwgYW5kIHRva2VuLCBhbmQgb3BlbnMgYSBXZWJTb2NrZXQ6IGEgc2Vjb25kIG9uZSwgd2hlcmUgdGhlcmUgaXMgYSBmaXJzdC4gKi9cbiAgYXN5bmMgI2RpYWwoZmlyc3Q/OiBMaW5rKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgZGlhbGxlZCA9ICsrdGhpcy4jZGlhbGxlZDtcbiAgICBjb25zdCBpc1ZvaWQgPSAoKTogYm9vbGVhbiA9PiAhIXRoaXMuY2xvc2VkIHx8IGRpYWxsZWQgIT09IHRoaXMuI2RpYWxsZWQgfHwgZmlyc3QgIT09IHRoaXMuI2xpbms7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdXJsLCB0b2tlbiB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICAgIGNvbnN0IFtiYXNlLCBzZWNyZXRdID0gYXdhaXQgUHJvbWlzZS5hbGwoW2Fuc3dlck9mKHVybCksIGFuc3dlck9mKHRva2VuKV0pO1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICB0aGlzLiNyZXN0b3JlKGJhc2UpO1xuICAgICAgY29uc3QgeyB1cmw6IGZ1bGwsIHByb3RvY29scyB9ID0gYWRkcmVzcyhiYXNlLCBzZWNyZXQsIHRoaXMuI29wdGlvbnMpO1xuICAgICAgY29uc3QgbGluayA9IG5ldyBMaW5rKHRoaXMuI2Vudmlyb25tZW50LCB0aGlzLiNvd25lciwgdGhpcy4jZW52aXJvbm1lbnQub3BlbihmdWxsLCBwcm90b2NvbHMpLCBzZWNyZXQpO1xuICAgICAgbGluay5hY2tzID0gdGhpcy4jb3B0aW9ucy5hY2sgIT09IGZhbHNlO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNuZXh0ID0gbGluaztcbiAgICAgIGVsc2UgdGhpcy4jbGluayA9IGxpbms7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNzZWNvbmRGYWlsZWQoZmlyc3QpO1xuICAgICAgZWxzZSB0aGlzLiNmYWlsZWQoZW5kZWQoU3RyaW5nKGVycm9yKSkpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGUgVVJMIGlzIGtub3duIGZvciB0aGUgZmlyc3QgdGltZTogdGFrZXMgdXAgdGhlIHBvc2l0aW9ucyB0aGF0IGEgcGFnZSBiZWZvcmUgdXMgaGFzIGxlZnQuICovXG4gICNyZXN0b3JlKHVybDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy51cmwgPSB1cmwucmVwbGFjZSgvKFs/Jl0pdG9rZW49W14mXSomPy8sIFwiJDFcIik7XG4gICAgaWYgKHRoaXMuI21lbW9yeS5rZXkpIHJldHVybjtcbiAgICB0aGlzLiNtZW1vcnkua2V5ID0gYHNpZGV3aXJlICR7dGhpcy51cmx9YDtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHRoaXMuI21lbW9yeS50YWtlKCk7XG4gICAgdGhpcy4jb3JkZXIucmVzdG9yZShhZnRlcik7XG4gICAgdGhpcy4jd2FzID0gd2FzO1xuICB9XG5cbiAgLyoqIFdhaXRzLCB0aGVuIHRyaWVzIGFnYWluLiAqL1xuICAjZmFpbGVkKGVuZDogRW5kKTogdm9pZCB7XG4gICAgY29uc3QgeyBtYXhBdHRlbXB0cyA9IEluZmluaXR5IH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGlmICh0aGlzLiNhdHRlbXB0cyA+PSBtYXhBdHRlbXB0cykge1xuICAgICAgdGhpcy4jZmluaXNoKGVuZCwgYG5vIGNvbm5lY3Rpb24gYWZ0ZXIgJHttYXhBdHRlbXB0c30gYXR0ZW1wdHNgKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZGVsYXkgPSBiYWNrb2ZmKHRoaXMuI2F0dGVtcHRzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKGRlbGF5LCAoKSA9PiB0aGlzLiNyZXRyeSgpKTtcbiAgICB0aGlzLiN0ZWxsKFwicmVjb25uZWN0XCIsIHsgLi4uZW5kLCBkZWxheSB9KTtcbiAgfVxuXG4gICNyZXRyeSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgI3NlY29uZEZhaWxlZChmaXJzdDogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgZmlyc3QuYWZ0ZXIoU0VDT05EX0FHQUlOLCAoKSA9PiB0aGlzLiNvd25lci5hZ2VkKGZpcnN0KSk7XG4gIH1cblxuICAvKiogQSBoYW5kc2hha2UgZGlkIG5vdCBzdWNjZWVkOiBjb3VudHMgcmVmdXNhbHMsIHdoaWNoIGEgYnJva2VuIG5ldHdvcmsgaXMgbm90LiAqL1xuICBhc3luYyAjY291bnRSZWZ1c2FsKHsgdG9rZW4gfTogTGluaywgZW5kOiBFbmQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAoIShhd2FpdCB0aGlzLiNlbnZpcm9ubWVudC5yZWFjaGFibGUodGhpcy51cmwpKSkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSB0b2tlbiA9PT0gdGhpcy4jcmVmdXNlZFRva2VuID8gdGhpcy4jcmVmdXNlZCArIDEgOiAxO1xuICAgIHRoaXMuI3JlZnVzZWRUb2tlbiA9IHRva2VuO1xuICAgIGlmICh0aGlzLiNyZWZ1c2VkID49IFJFRlVTQUxTKSB0aGlzLiNmaW5pc2goZW5kLCBcInRoZSBoYW5kc2hha2Ugd2FzIHJlZnVzZWQgdGhyZWUgdGltZXMgd2l0aCB0aGUgc2FtZSB0b2tlblwiKTtcbiAgfVxuXG4gICNsaXN0ZW4oKTogdm9pZCB7XG4gICAgY29uc3QgbGlzdGVuID0gKHR5cGU6IHN0cmluZywgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCA9PlxuICAgICAgdGhpcy4jZW52aXJvbm1lbnQucGFnZS5hZGRFdmVudExpc3RlbmVyPy4odHlwZSwgcnVuLCB7IHNpZ25hbDogdGhpcy4jbGlzdGVuaW5nLnNpZ25hbCB9KTtcbiAgICBsaXN0ZW4oXCJvbmxpbmVcIiwgKCkgPT4gdGhpcy4jcGF1c2UgJiYgdGhpcy4jcmV0cnkoKSk7XG4gICAgbGlzdGVuKFwicGFnZWhpZGVcIiwgKCkgPT4gdGhpcy4jc2F2ZSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlc2hvd1wiLCAoKSA9PiB0aGlzLiNtZW1vcnkuZGlzY2FyZCgpKTtcbiAgfVxuXG4gICNzYXZlKCk6IHZvaWQge1xuICAgIHRoaXMuI21lbW9yeS5zYXZlKHRoaXMuI29yZGVyLnBvc2l0aW9ucygpLCB0aGlzLiN3YXMpO1xuICB9XG5cbiAgLy8gQSBjb25uZWN0aW9uJ3MgbGlmZS5cblxuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lciA9IHtcbiAgICBvcGVuZWQ6IChsaW5rKSA9PiB7XG4gICAgICBsaW5rLmFza2luZyA9IG5ldyBBc2tpbmcobGluaywgdGhpcy4jYXNraW5nKTtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN1c2UobGluayk7XG4gICAgICBjb25zdCByZXN1bWVzID0gdGhpcy4jb3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlO1xuICAgICAgaWYgKHJlc3VtZXMpIHtcbiAgICAgICAgbGluay5hc2tpbmcuYXNrKCk7XG4gICAgICAgIGxpbmsuYWZ0ZXIoUkVBRFlfV0lUSElOLCAoKSA9PiB0aGlzLiNyZWFkeShsaW5rKSk7XG4gICAgICB9XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykge1xuICAgICAgICB0aGlzLiN0ZWxsKFwib3BlblwiLCB7IGFnYWluOiB0aGlzLiNldmVyT3BlbiB9KTtcbiAgICAgICAgdGhpcy4jZXZlck9wZW4gPSB0cnVlO1xuICAgICAgfVxuICAgICAgaWYgKCFyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgICAgfVxuICAgIH0sXG5cbiAgICBoZWFyZDogKGxpbmssIHRleHQpID0+IHtcbiAgICAgIGNvbnN0IGZyYW1lID0gZnJhbWVzLnJlYWQodGV4dCk7XG4gICAgICBpZiAoIXRoaXMuI2lzT3VycyhsaW5rLCBmcmFtZSkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWUpO1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICB9LFxuXG4gICAgZW5kZWQ6IChsaW5rLCBlbmQpID0+IHtcbiAgICAgIGNvbnN0IFttYWluLCBuZXh0XSA9IFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0XTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGlmIChsaW5rID09PSBuZXh0KSB0aGlzLiNzZWNvbmRGYWlsZWQobWFpbiEpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbiAmJiBuZXh0KSB0aGlzLiN1c2UobmV4dCk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluKSB0aGlzLiNsb3N0KGxpbmssIGVuZCk7XG4gICAgICB0aGlzLiNzZW5kZXIubG9zdChsaW5rKTtcbiAgICB9LFxuXG4gICAgdGljazogKGxpbmssIGNvdW50KSA9PiB7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgICAgaWYgKHRoaXMuI3NlbmRlci5wYXVzZWQpIHJldHVybjtcbiAgICAgIGxpbmsuZXhwZWN0KCk7XG4gICAgICBjb25zdCBhc2tzID0gY291bnQgJSBQSU5HU19UT19SRVNVTUUgPT09IDAgJiYgbGluayA9PT0gdGhpcy4jbGluayAmJiAhbGluay5wbGFpbjtcbiAgICAgIGlmIChhc2tzICYmICFsaW5rLmFza2luZz8uYnVzeSkgbGluay5hc2tpbmc/LmFzaygpO1xuICAgICAgZWxzZSBsaW5rLnNlbmQoJ3tcInR5cGVcIjpcInBpbmdcIn0nKTtcbiAgICB9LFxuXG4gICAgYWdlZDogKGxpbmspID0+IHtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rICYmICF0aGlzLiNuZXh0KSB0aGlzLiNkaWFsKGxpbmspO1xuICAgIH0sXG4gIH07XG5cbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIHRoZSBvbmUgaW4gdXNlLiAqL1xuICAjdXNlKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGlmICghbGluay5vcGVuZWQpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gMDtcbiAgICB0aGlzLiNvcmRlci5iZWdpbigpO1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obGluay50b2tlbik7XG4gICAgbGluay5hZnRlcihTVEFCTEUsICgpID0+ICh0aGlzLiNhdHRlbXB0cyA9IDApKTtcbiAgfVxuXG4gICNsb3N0KGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsbGVkKys7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCAmJiBlbmQuY29kZSA8IDQwMDApIHZvaWQgdGhpcy4jY291bnRSZWZ1c2FsKGxpbmssIGVuZCk7XG4gICAgdGhpcy4jZmFpbGVkKGVuZCk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgc2FpZCB3aGF0IHdhcyBtaXNzZWQsIG9yIGNhbm5vdCBzYXkgaXQuICovXG4gICNzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQge1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgIXRoaXMuI3dhcy5pbmNsdWRlcyhjb25uZWN0aW9uSWQpKSB7XG4gICAgICB0aGlzLiN3YXMgPSBbLi4udGhpcy4jd2FzLCBjb25uZWN0aW9uSWRdLnNsaWNlKC1FQVJMSUVSKTtcbiAgICB9XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI25leHQpIHRoaXMuI3Byb21vdGUobGluayk7XG4gICAgdGhpcy4jcmVhZHkobGluayk7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiBsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN0ZWxsKFwicmVzdW1lZFwiLCB7IGNvbm5lY3Rpb25JZCB9KTtcbiAgfVxuXG4gICNwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgbGluay5hY2tzICYmPSBhY2tzO1xuICAgIHRoaXMuI25vdGljZShcIm5vX2xvZ1wiLCBgdGhlIHNlcnZlciBrZWVwcyBubyBsb2cke2Fja3MgPyBcIlwiIDogXCIgYW5kIGFja25vd2xlZGdlcyBub3RoaW5nXCJ9YCk7XG4gICAgaWYgKCFsaW5rLmFja3MpIHRoaXMuI3NlbmRlci53aXRob3V0QWNrcyhsaW5rKTtcbiAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiNvcmRlci5yZWxlYXNlKCk7XG4gIH1cblxuICAjcmVhZHkobGluazogTGluayk6IHZvaWQge1xuICAgIGxpbmsucmVhZHkgPSB0cnVlO1xuICAgIHRoaXMuI3NlbmRlci5wdW1wKCk7XG4gIH1cblxuICAvKiogVGhlIHNlY29uZCBjb25uZWN0aW9uIGtub3dzIGFsbCB0aGF0IHRoZSBmaXJzdCBvbmUgZGlkLiAqL1xuICAjcHJvbW90ZShuZXh0OiBMaW5rKTogdm9pZCB7XG4gICAgY29uc3Qgb2xkID0gdGhpcy4jbGluayE7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNsaW5rID0gbmV4dDtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKG5leHQudG9rZW4pO1xuICAgIG9sZC5kcmFpbmluZyA9IHRydWU7XG4gICAgb2xkLmFza2luZz8uc3RvcCgpO1xuICAgIHRoaXMuI2RyYWluaW5nLmFkZChvbGQpO1xuICAgIHRoaXMuI2RyYWluKCk7XG4gIH1cblxuICAvKiogRHJvcHMgY29ubmVjdGlvbnMgd2hvc2UgcGxhY2Ugd2FzIHRha2VuLCBvbmNlIG5vdGhpbmcgcnVucyBvbiB0aGVtIGFueSBtb3JlLiAqL1xuICAjZHJhaW4oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIHRoaXMuI2RyYWluaW5nKSB7XG4gICAgICBpZiAobGluay5zdHJlYW1pbmcgfHwgdGhpcy4jc2VuZGVyLndhaXRzRm9yKGxpbmspKSBjb250aW51ZTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGxpbmsuZHJvcCgxMDAwKTtcbiAgICB9XG4gIH1cblxuICAvLyBGcmFtZXMuXG5cbiAgLyoqIElzIHRoZSBmcmFtZSBmb3IgdGhlIGNsaWVudCBpdHNlbGY/ICovXG4gICNpc091cnMobGluazogTGluaywgeyB0ZXh0LCBtZW1iZXJzIH06IEZyYW1lKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXNraW5nID0gbGluay5hc2tpbmchO1xuICAgIHN3aXRjaCAobWVtYmVycy50eXBlKSB7XG4gICAgICBjYXNlIFwicG9uZ1wiOlxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJtaXNzZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmZyYW1lcykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgZm9yIChjb25zdCBtaXNzZWQgb2YgZnJhbWVzLnNwbGl0TWlzc2VkKHRleHQpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lcy5yZWFkKG1pc3NlZCkpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJyZXN1bWVkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5sb2dzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBhc2tpbmcucmVzdW1lZChtZW1iZXJzKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiYXV0aFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJhY2tcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2Fja25vd2xlZGdlZChsaW5rLCBtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJlcnJvclwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jZmFpbHVyZShsaW5rLCBtZW1iZXJzKTtcbiAgICB9XG4gICAgaWYgKCFmcmFtZXMuaXNHYXRld2F5RXJyb3IobWVtYmVycykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNzZW5kZXIuZ2F0ZXdheUZhaWxlZCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2Fja25vd2xlZGdlZChsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGlkID0gZnJhbWUuaW5fcmVwbHlfdG87XG4gICAgaWYgKGlkID09PSB1bmRlZmluZWQgfHwgIWxpbmsuYWNrcykgcmV0dXJuIGZhbHNlO1xuICAgIC8vIEJyb2FkY2FzdHMgdGhhdCBsZWZ0IHVzIG91dCBoYXZlIG51bWJlcnMgYWxsIHRoZSBzYW1lLlxuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgZnJhbWVzLnJlYWRQbGFjZXMoZnJhbWUuc2lkZXdpcmUpKSB0aGlzLiNvcmRlci50YWtlKHBsYWNlKTtcbiAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgIGNvbnN0IGFuc3dlcnMgPSB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpO1xuICAgIHJldHVybiBhbnN3ZXJzIHx8IFN0cmluZyhpZCkuc3RhcnRzV2l0aCh0aGlzLiNwcmVmaXgpO1xuICB9XG5cbiAgI2ZhaWx1cmUobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCB7IGNvZGUsIHJldHJ5X2FmdGVyX21zOiB3YWl0IH0gPSBmcmFtZTtcbiAgICBpZiAoY29kZSA9PT0gXCJyYXRlX2xpbWl0ZWRcIikge1xuICAgICAgdGhpcy4jc2VuZGVyLnBhdXNlRm9yKE51bWJlcih3YWl0KSB8fCBSQVRFX0xJTUlURUQpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIGlmICgoY29kZSA9PT0gXCJ0b2tlbl9leHBpcmVkXCIgfHwgY29kZSA9PT0gXCJ1bmtub3duX2Nvbm5lY3Rpb25cIikgJiYgZnJhbWUucmVxdWVzdF9pZCkge1xuICAgICAgbGluay5lbmQoZW5kZWQoY29kZSkpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBsaW5rLmFza2luZyEuZXJyb3IoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSk7XG4gIH1cblxuICAjcGFzcyhsaW5rOiBMaW5rLCBmcmFtZTogRnJhbWUpOiB2b2lkIHtcbiAgICBjb25zdCBudW1iZXIgPSBmcmFtZS5tZW1iZXJzLnNpZGV3aXJlO1xuICAgIGNvbnN0IHBsYWNlID0gIWxpbmsucGxhaW4gJiYgZnJhbWVzLnJlYWRQbGFjZShudW1iZXIpO1xuICAgIGlmIChwbGFjZSkge1xuICAgICAgdGhpcy4jb3JkZXIudGFrZShwbGFjZSwgZnJhbWUpO1xuICAgICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gZnJhbWVzLnJlYWRTdHJlYW0obnVtYmVyKTtcbiAgICBpZiAocmVjb3JkKSBsaW5rLnN0cmVhbWVkKCk7XG4gICAgLy8gT3RoZXIgZnJhbWVzIGNvbWUgb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb24sIHRvby5cbiAgICBpZiAocmVjb3JkID8gIXRoaXMuI2lzUmVwZWF0ZWQocmVjb3JkKSA6ICFsaW5rLmRyYWluaW5nKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gIC8qKiBIYXZlIHR3byBjb25uZWN0aW9ucyBicm91Z2h0IHRoZSBzYW1lIHJlY29yZD8gKi9cbiAgI2lzUmVwZWF0ZWQocmVjb3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI25leHQgJiYgIXRoaXMuI2RyYWluaW5nLnNpemUpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuI3JlY29yZHMuaGFzKHJlY29yZCk7XG4gICAgaWYgKHRoaXMuI3JlY29yZHMuc2l6ZSA+PSBSRUNPUkRTX0tFUFQpIHRoaXMuI3JlY29yZHMuY2xlYXIoKTtcbiAgICB0aGlzLiNyZWNvcmRzLmFkZChyZWNvcmQpO1xuICAgIHJldHVybiBrbm93bjtcbiAgfVxuXG4gIC8vIFRlbGxpbmcgdGhlIGFwcC5cblxuICAjZGVsaXZlcih7IHRleHQsIGpzb24gfTogRnJhbWUpOiB2b2lkIHtcbiAgICB0aGlzLiN0ZWxsKFwibWVzc2FnZVwiLCB7IGRhdGE6IHRleHQsIGpzb24gfSk7XG4gIH1cblxuICAjbm90aWNlKGNvZGU6IE5vdGljZURldGFpbFtcImNvZGVcIl0sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNub3RpY2VkLmhhcyhjb2RlKSkgcmV0dXJuO1xuICAgIHRoaXMuI25vdGljZWQuYWRkKGNvZGUpO1xuICAgIGlmICh0aGlzLiN0ZWxsKFwibm90aWNlXCIsIHsgY29kZSwgbWVzc2FnZSB9KSkgY29uc29sZS53YXJuKGBzaWRld2lyZS1jbGllbnQ6ICR7bWVzc2FnZX1gKTtcbiAgfVxuXG4gICN0ZWxsPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4odHlwZTogSywgZGV0YWlsOiBPbWl0PFNpZGV3aXJlRXZlbnRzW0tdLCBrZXlvZiBFdmVudD4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5jbG9zZWQgJiYgdHlwZSAhPT0gXCJjbG9zZVwiKSByZXR1cm4gZmFsc2U7XG4gICAgY29uc3QgZXZlbnQgPSBPYmplY3QuYXNzaWduKG5ldyBFdmVudCh0eXBlLCB7IGNhbmNlbGFibGU6IHRydWUgfSksIGRldGFpbCk7XG4gICAgKHRoaXNbYG9uJHt0eXBlfWAgYXMgXCJvbm9wZW5cIl0gYXMgKChldmVudDogRXZlbnQpID0+IHZvaWQpIHwgbnVsbCB8IHVuZGVmaW5lZCk/LihldmVudCk7XG4gICAgcmV0dXJuIHRoaXMuZGlzcGF0Y2hFdmVudChldmVudCk7XG4gIH1cblxuICAjZmluaXNoKGVuZDogRW5kLCByZWFzb246IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuO1xuICAgIHRoaXMuI3NhdmUoKTtcbiAgICB0aGlzLmNsb3NlZCA9IHJlYXNvbjtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jbGlzdGVuaW5nLmFib3J0KCk7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0LCAuLi50aGlzLiNkcmFpbmluZ10pIGxpbms/LmRyb3AoMTAwMCwgZW5kLnJlYXNvbik7XG4gICAgdGhpcy4jcmVuZXdhbC5zdG9wKHJlYXNvbik7XG4gICAgdGhpcy4jc2VuZGVyLmNsb3NlKG5ldyBFcnJvcihyZWFzb24pKTtcbiAgICB0aGlzLiN0ZWxsKFwiY2xvc2VcIiwgeyAuLi5lbmQsIHJlYXNvbjogZW5kLnJlYXNvbiB8fCByZWFzb24gfSk7XG4gIH1cbn1cbiIsICIvKiogQSB3b3JsZCBmb3IgdGhlIGNsaWVudCBpbiB3aGljaCB0aW1lIHBhc3NlcyB3aGVuIGEgdGVzdCBzYXlzIHNvLiAqL1xuXG5pbXBvcnQgdHlwZSB7IENhbmNlbCwgRW52aXJvbm1lbnQsIFdpcmUgfSBmcm9tIFwiLi4vc3JjL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBTaWRld2lyZVNvY2tldCB9IGZyb20gXCIuLi9zcmMvc29ja2V0LnRzXCI7XG5pbXBvcnQgdHlwZSB7IFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuLi9zcmMvb3B0aW9ucy50c1wiO1xuXG5leHBvcnQgdHlwZSBKc29uID0gUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG5cbmV4cG9ydCBjbGFzcyBGYWtlV2lyZSBpbXBsZW1lbnRzIFdpcmUge1xuICBidWZmZXJlZEFtb3VudCA9IDA7XG4gIG9ub3BlbjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9ubWVzc2FnZTogKChldmVudDogeyBkYXRhOiBzdHJpbmcgfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25jbG9zZTogKChldmVudDogeyBjb2RlOiBudW1iZXI7IHJlYXNvbjogc3RyaW5nOyB3YXNDbGVhbjogYm9vbGVhbiB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmVycm9yOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgcmVhZG9ubHkgc2VudDogc3RyaW5nW10gPSBbXTtcbiAgY2xvc2VkV2l0aDogbnVtYmVyIHwgdW5kZWZpbmVkO1xuICBjbG9zZWQgPSBmYWxzZTtcbiAgcmVhZG9ubHkgdXJsOiBzdHJpbmc7XG4gIHJlYWRvbmx5IHByb3RvY29sczogc3RyaW5nW107XG5cbiAgY29uc3RydWN0b3IodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pIHtcbiAgICB0aGlzLnVybCA9IHVybDtcbiAgICB0aGlzLnByb3RvY29scyA9IHByb3RvY29scztcbiAgfVxuXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy5zZW50LnB1c2godGV4dCk7XG4gIH1cblxuICBjbG9zZShjb2RlPzogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5jbG9zZWRXaXRoID0gdGhpcy5jbG9zZWQgPyB0aGlzLmNsb3NlZFdpdGggOiBjb2RlO1xuICAgIHRoaXMuY2xvc2VkID0gdHJ1ZTtcbiAgfVxuXG4gIC8qKiBXaGF0IHdhcyBzZW50LCBhcyBKU09OLiAqL1xuICBnZXQgZnJhbWVzKCk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuc2VudC5tYXAoKHRleHQpID0+IEpTT04ucGFyc2UodGV4dCkgYXMgSnNvbik7XG4gIH1cblxuICBvZlR5cGUodHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuZmlsdGVyKChmcmFtZSkgPT4gZnJhbWUudHlwZSA9PT0gdHlwZSk7XG4gIH1cblxuICBsYXN0KCk6IEpzb24ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5hdCgtMSkgPz8ge307XG4gIH1cblxuICBhY2NlcHQoKTogdm9pZCB7XG4gICAgdGhpcy5vbm9wZW4/LigpO1xuICB9XG5cbiAgZ2V0KGZyYW1lOiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy5vbm1lc3NhZ2U/Lih7IGRhdGE6IHR5cGVvZiBmcmFtZSA9PT0gXCJzdHJpbmdcIiA/IGZyYW1lIDogSlNPTi5zdHJpbmdpZnkoZnJhbWUpIH0pO1xuICB9XG5cbiAgY3V0KGNvZGUgPSAxMDA2LCByZWFzb24gPSBcIlwiKTogdm9pZCB7XG4gICAgdGhpcy5vbmNsb3NlPy4oeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBjb2RlID09PSAxMDAwIH0pO1xuICB9XG5cbiAgLyoqIElzIGl0IHRoZXJlLCBhcyBmYXIgYXMgdGhlIGNsaWVudCBpcyBjb25jZXJuZWQ/ICovXG4gIGdldCBsaXZlKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLm9ubWVzc2FnZSAhPT0gbnVsbDtcbiAgfVxufVxuXG5pbnRlcmZhY2UgVGltZXIge1xuICBhdDogbnVtYmVyO1xuICBydW46ICgpID0+IHVua25vd247XG59XG5cbmV4cG9ydCBjbGFzcyBXb3JsZCBpbXBsZW1lbnRzIEVudmlyb25tZW50IHtcbiAgLyoqIE1pbGxpc2Vjb25kcyB0aGF0IGhhdmUgcGFzc2VkOyB0aGUgY2xvY2sgb24gdGhlIHdhbGwgbWF5IHNheSBzb21ldGhpbmcgZWxzZS4gKi9cbiAgcGFzc2VkID0gMDtcbiAgd2FsbCA9IDFfNzAwXzAwMF8wMDBfMDAwO1xuICBkcmF3ID0gMC41O1xuICBzZXJ2ZXJBbnN3ZXJzID0gdHJ1ZTtcbiAgcmVhZG9ubHkgd2lyZXM6IEZha2VXaXJlW10gPSBbXTtcbiAgcmVhZG9ubHkgcGFnZSA9IG5ldyBFdmVudFRhcmdldCgpO1xuICAjdGltZXJzID0gbmV3IFNldDxUaW1lcj4oKTtcbiAgI2RyYXduID0gMDtcblxuICBub3cgPSAoKTogbnVtYmVyID0+IHRoaXMud2FsbCArIHRoaXMucGFzc2VkO1xuXG4gIHJhbmRvbSA9ICgpOiBudW1iZXIgPT4ge1xuICAgIC8vIElkcyBhcmUgZHJhd24gZmlyc3QsIGFuZCBtdXN0IGRpZmZlci5cbiAgICB0aGlzLiNkcmF3bisrO1xuICAgIHJldHVybiB0aGlzLmRyYXc7XG4gIH07XG5cbiAgYWZ0ZXIgPSAobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogQ2FuY2VsID0+IHtcbiAgICBjb25zdCB0aW1lciA9IHsgYXQ6IHRoaXMucGFzc2VkICsgbXMsIHJ1biB9O1xuICAgIHRoaXMuI3RpbWVycy5hZGQodGltZXIpO1xuICAgIHJldHVybiAoKSA9PiB0aGlzLiN0aW1lcnMuZGVsZXRlKHRpbWVyKTtcbiAgfTtcblxuICBvcGVuID0gKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKTogV2lyZSA9PiB7XG4gICAgY29uc3Qgd2lyZSA9IG5ldyBGYWtlV2lyZSh1cmwsIHByb3RvY29scyk7XG4gICAgdGhpcy53aXJlcy5wdXNoKHdpcmUpO1xuICAgIHJldHVybiB3aXJlIGFzIHVua25vd24gYXMgV2lyZTtcbiAgfTtcblxuICByZWFjaGFibGUgPSBhc3luYyAoKTogUHJvbWlzZTxib29sZWFuPiA9PiB0aGlzLnNlcnZlckFuc3dlcnM7XG5cbiAgLyoqIExldHMgd2hhdCB3YWl0cyBmb3IgcHJvbWlzZXMgZ28gb24uICovXG4gIGFzeW5jIHNldHRsZSgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDIwOyBpKyspIGF3YWl0IFByb21pc2UucmVzb2x2ZSgpO1xuICB9XG5cbiAgYXN5bmMgcGFzcyhtczogbnVtYmVyKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgdW50aWwgPSB0aGlzLnBhc3NlZCArIG1zO1xuICAgIGZvciAoOzspIHtcbiAgICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gICAgICBjb25zdCBkdWUgPSBbLi4udGhpcy4jdGltZXJzXS5maWx0ZXIoKHRpbWVyKSA9PiB0aW1lci5hdCA8PSB1bnRpbCkuc29ydCgoYSwgYikgPT4gYS5hdCAtIGIuYXQpWzBdO1xuICAgICAgaWYgKCFkdWUpIGJyZWFrO1xuICAgICAgdGhpcy4jdGltZXJzLmRlbGV0ZShkdWUpO1xuICAgICAgdGhpcy5wYXNzZWQgPSBNYXRoLm1heCh0aGlzLnBhc3NlZCwgZHVlLmF0KTtcbiAgICAgIGR1ZS5ydW4oKTtcbiAgICB9XG4gICAgdGhpcy5wYXNzZWQgPSB1bnRpbDtcbiAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndpcmVzLmF0KC0xKSE7XG4gIH1cbn1cblxuLyoqIEEgc29ja2V0LCBhbmQgYWxsIHRoYXQgaXQgaGFzIHRvbGQuICovXG5leHBvcnQgY2xhc3MgU3RhZ2Uge1xuICByZWFkb25seSB3b3JsZCA9IG5ldyBXb3JsZCgpO1xuICByZWFkb25seSBtZXNzYWdlczogc3RyaW5nW10gPSBbXTtcbiAgcmVhZG9ubHkgdG9sZDogW3N0cmluZywgSnNvbl1bXSA9IFtdO1xuICByZWFkb25seSBzb2NrZXQ6IFNpZGV3aXJlU29ja2V0O1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKSB7XG4gICAgdGhpcy53b3JsZCA9IHdvcmxkO1xuICAgIHRoaXMuc29ja2V0ID0gbmV3IFNpZGV3aXJlU29ja2V0KHsgdXJsOiBcIndzczovL2hvc3QvZGV2P2Jvb2tpbmdfaWQ9MVwiLCB0b2tlbjogXCJ0MVwiLCAuLi5vcHRpb25zIH0sIHdvcmxkKTtcbiAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMubWVzc2FnZXMucHVzaChldmVudC5kYXRhKSk7XG4gICAgZm9yIChjb25zdCB0eXBlIG9mIFtcIm9wZW5cIiwgXCJyZXN1bWVkXCIsIFwicmVjb25uZWN0XCIsIFwiZ2FwXCIsIFwibm90aWNlXCIsIFwiY2xvc2VcIl0gYXMgY29uc3QpIHtcbiAgICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIodHlwZSwgKGV2ZW50KSA9PiB7XG4gICAgICAgIGV2ZW50LnByZXZlbnREZWZhdWx0KCk7XG4gICAgICAgIHRoaXMudG9sZC5wdXNoKFt0eXBlLCBldmVudCBhcyB1bmtub3duIGFzIEpzb25dKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBBIHNvY2tldCB3aG9zZSBjb25uZWN0aW9uIGlzIHRoZXJlLCBhbmQga25vd3Mgd2hlcmUgaXQgc3RhbmRzOiBhdCA0MCBvZiB0aGUgaG9tZS4gKi9cbiAgc3RhdGljIGFzeW5jIG9wZW4ob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpOiBQcm9taXNlPFN0YWdlPiB7XG4gICAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2Uob3B0aW9ucywgd29ybGQpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHdvcmxkLndpcmUuYWNjZXB0KCk7XG4gICAgd29ybGQud2lyZS5nZXQocmVzdW1lZChbcGxhY2UoNDApXSkpO1xuICAgIGF3YWl0IHdvcmxkLnNldHRsZSgpO1xuICAgIHJldHVybiBzdGFnZTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53b3JsZC53aXJlO1xuICB9XG5cbiAgdGVsbGluZ3ModHlwZTogc3RyaW5nKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy50b2xkLmZpbHRlcigoW29uZV0pID0+IG9uZSA9PT0gdHlwZSkubWFwKChbLCBldmVudF0pID0+IGV2ZW50KTtcbiAgfVxuXG4gIC8qKiBUaGUgbnVtYmVycyBvZiB0aGUgZnJhbWVzIHRoYXQgY2FtZSwgaW4gdGhlaXIgb3JkZXIuICovXG4gIG51bWJlcnMoKTogbnVtYmVyW10ge1xuICAgIHJldHVybiB0aGlzLm1lc3NhZ2VzLm1hcCgodGV4dCkgPT4gKEpTT04ucGFyc2UodGV4dCkgYXMgeyBuOiBudW1iZXIgfSkubik7XG4gIH1cblxuICAvKiogVGhlIG5leHQgY29ubmVjdGlvbiBpcyB0aGVyZS4gKi9cbiAgYXN5bmMgcmVjb25uZWN0KCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGF3YWl0IHRoaXMud29ybGQucGFzcygxNl8wMDApO1xuICAgIHRoaXMud2lyZS5hY2NlcHQoKTtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnNldHRsZSgpO1xuICB9XG59XG5cbmV4cG9ydCBmdW5jdGlvbiBwbGFjZShzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2ggPSBcImVwb2NoMDAxXCIpOiBKc29uIHtcbiAgcmV0dXJuIHsgLi4uKGNoYW5uZWwgJiYgeyBjaGFubmVsIH0pLCBlcG9jaCwgc2VxLCBtYXJrOiBgbWFyayR7U3RyaW5nKHNlcSkucGFkU3RhcnQoNCwgXCIwXCIpfWAgfTtcbn1cblxuLyoqIEEgZnJhbWUgd2l0aCBhIG51bWJlci4gKi9cbmV4cG9ydCBmdW5jdGlvbiBudW1iZXJlZChzZXE6IG51bWJlciwgY2hhbm5lbD86IHN0cmluZywgZXBvY2g/OiBzdHJpbmcpOiBKc29uIHtcbiAgcmV0dXJuIHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IHNlcSwgc2lkZXdpcmU6IHBsYWNlKHNlcSwgY2hhbm5lbCwgZXBvY2gpIH07XG59XG5cbmV4cG9ydCBmdW5jdGlvbiByZXN1bWVkKGxvZ3M6IEpzb25bXSwgY29ubmVjdGlvbl9pZCA9IFwiYzFcIik6IEpzb24ge1xuICBjb25zdCBlbnRyaWVzID0gbG9ncy5tYXAoKGxvZykgPT4gKHsgY29tcGxldGU6IHRydWUsIC4uLmxvZyB9KSk7XG4gIHJldHVybiB7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkLCBsb2dzOiBlbnRyaWVzIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDc0JkLFNBQVMsS0FBSyxNQUFxQjtBQUN4QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixRQUFRO0FBQUEsRUFFUjtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU0sU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDcEQ7QUFHTyxTQUFTLFFBQVEsTUFBb0M7QUFDMUQsU0FBTyxRQUFRLE9BQU8sU0FBUyxZQUFZLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSyxPQUFtQjtBQUN4RjtBQUVBLElBQU0sU0FBUyxDQUFDLFVBQW9DLE9BQU8sVUFBVTtBQUc5RCxTQUFTLFVBQVUsT0FBbUM7QUFDM0QsUUFBTUEsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJQSxVQUFTLENBQUM7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBUyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLGNBQWMsR0FBRyxLQUFLLE1BQU87QUFDNUYsU0FBTyxVQUFVQSxTQUFRO0FBQzNCO0FBRU8sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLFFBQVEsQ0FBQ0EsV0FBVSxVQUFVQSxNQUFLLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsV0FBVyxPQUFvQztBQUM3RCxRQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QyxTQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSztBQUM3QztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsTUFBTSxTQUFTLE1BQU0sY0FBYyxNQUFNLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDM0Y7QUFHTyxTQUFTLFlBQVksUUFBMEI7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksUUFBUTtBQUNaLE1BQUksUUFBUTtBQUVaLGFBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE9BQU8sU0FBUyw0QkFBNEIsR0FBRztBQUMvRSxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxVQUFVLEVBQUcsU0FBUTtBQUNuRCxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWSxFQUFHLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUOzs7QUNwRUEsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBQ2hCLElBQU0sa0JBQWtCO0FBR2pCLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUFlTyxJQUFNLFVBQU4sTUFBYztBQUFBLEVBQ1Y7QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBRVQsWUFBWSxPQUFxQjtBQUMvQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxNQUFNLE9BQWlDO0FBQ3JDLFNBQUssS0FBSyx5QkFBeUI7QUFDbkMsU0FBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssU0FBdUI7QUFDMUIsU0FBSyxTQUFTO0FBQ2QsU0FBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsTUFBTSxRQUF5QjtBQUM3QixVQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLFNBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsV0FBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsWUFBTSxLQUFNLEtBQUssTUFBTSxPQUFPO0FBQzlCLFlBQU0sU0FBUyxZQUFZLE1BQU0saUJBQWlCLE1BQU0sS0FBSyxVQUFVLEVBQUUsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUNoRyxXQUFLLFVBQVUsQ0FBQyxFQUFFLFlBQVksS0FBSyxRQUFRLE1BQU07QUFDL0MsYUFBSyxVQUFVO0FBQ2YsZUFBTztBQUNQLFlBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsZUFBSyxVQUFVLEdBQUc7QUFDbEIsa0JBQVEsR0FBRztBQUFBLFFBQ2IsTUFBTyxRQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDMUM7QUFDQSxXQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsSUFDbEQsQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsU0FBUyxPQUF5QjtBQUNoQyxRQUFJLENBQUMsS0FBSyxXQUFZLE1BQU0sU0FBUyxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssSUFBTSxRQUFPO0FBRXZGLFNBQUssU0FBUyxNQUFNLFNBQVMsVUFBVSxDQUFDLHVCQUF1QixVQUFVLEVBQUUsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3RHLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFFBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxPQUFPLFFBQVE7QUFDdEMsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQVUsS0FBK0I7QUFDdkMsVUFBTSxFQUFFLFdBQVcsWUFBWSxJQUFJLEtBQUs7QUFDeEMsU0FBSyxTQUFTO0FBQ2QsUUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFRO0FBQ3hDLFNBQUssU0FBUyxZQUFZLE1BQU0sUUFBUSxLQUFLLFlBQVksSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUVyRSxXQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUFBLElBQzlDLENBQUM7QUFBQSxFQUNIO0FBQ0Y7OztBQ25HQSxJQUFNLFVBQVU7QUFHVCxTQUFTLFFBQVEsU0FBaUIsUUFBd0I7QUFDL0QsU0FBTyxTQUFTLEtBQUssSUFBSSxTQUFTLE1BQU8sS0FBSyxPQUFPO0FBQ3ZEO0FBR08sU0FBUyxRQUFRLE9BQWUsTUFBYyxRQUF3QjtBQUMzRSxTQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xDOzs7QUNIQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxFQUVsQixPQUFPO0FBQUEsRUFDRTtBQUFBLEVBQ0E7QUFBQSxFQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLEVBQ3hCLFNBQVM7QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE9BQWE7QUFDWCxTQUFLLFdBQVc7QUFDaEIsU0FBSyxXQUFXO0FBQUEsRUFDbEI7QUFBQSxFQUVBLE1BQVk7QUFDVixVQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLFVBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxVQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsU0FBSyxLQUFLLElBQUksRUFBRTtBQUNoQixTQUFLO0FBQ0wsU0FBSztBQUNMLFNBQUssTUFBTTtBQUFBLE1BQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsSUFDaEg7QUFDQSxRQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFFBQy9DLE1BQUssT0FBTztBQUFBLEVBQ25CO0FBQUE7QUFBQSxFQUdBLE9BQWE7QUFDWCxVQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxRQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLFVBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsSUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixXQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGFBQUssS0FBSztBQUNWLFlBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLE1BQzdCLENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLE9BQXNCO0FBQzVCLFVBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLFVBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxTQUFLO0FBQ0wsUUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixXQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsT0FBZ0M7QUFDOUMsUUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsWUFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLEVBQ2pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sT0FBeUI7QUFDN0IsUUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsU0FBSztBQUVMLFFBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsUUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFNBQWU7QUFDYixVQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxTQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsRUFDdEY7QUFBQSxFQUVBLFdBQWlCO0FBQ2YsVUFBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFFBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFFBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsRUFDeEI7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsU0FBSyxNQUFNO0FBQ1gsU0FBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixTQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsT0FBTyxNQUFxQjtBQUMxQixTQUFLLE1BQU07QUFDWCxTQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLEVBQ3BDO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxLQUFLO0FBQ1YsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxTQUFLLEtBQUs7QUFDVixTQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUN2RDtBQUNGOzs7QUN4R0EsSUFBTUMsV0FBVSxLQUFLLEtBQUs7QUFFbkIsU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUEsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGOzs7QUM5Q0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sYUFBYTtBQUNuQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxTQUFTO0FBQ2YsSUFBTSxhQUFhLE1BQU07QUFDekIsSUFBTSxXQUFXLE1BQU07QUFTaEIsSUFBTSxRQUFRLENBQUMsUUFBZ0IsT0FBTyxTQUFlLEVBQUUsTUFBTSxRQUFRLFVBQVUsTUFBTTtBQVlyRixJQUFNLE9BQU4sTUFBVztBQUFBLEVBQ2hCLFNBQVM7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFUixRQUFRO0FBQUE7QUFBQSxFQUVSLE9BQU87QUFBQTtBQUFBLEVBRVAsV0FBVztBQUFBLEVBQ1g7QUFBQSxFQUNTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFvQixDQUFDO0FBQUEsRUFDckIsU0FBUztBQUFBLEVBQ1QsY0FBYztBQUFBLEVBQ2QsUUFBUTtBQUFBLEVBQ1IsWUFBWTtBQUFBLEVBQ1osa0JBQWtCO0FBQUEsRUFFbEIsWUFBWSxhQUEwQixPQUFrQixNQUFZLE9BQTJCO0FBQzdGLFNBQUssZUFBZTtBQUNwQixTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVE7QUFDYixTQUFLLE1BQU0sV0FBVyxNQUFNLEtBQUssVUFBVSxLQUFLLElBQUksTUFBTSw4QkFBOEIsQ0FBQyxDQUFDO0FBQzFGLFNBQUssU0FBUyxNQUFNO0FBQ2xCLFdBQUssU0FBUztBQUNkLFdBQUssTUFBTSxRQUFRLFlBQVksVUFBVSxZQUFZLE9BQU8sQ0FBQyxHQUFHLE1BQU0sTUFBTSxLQUFLLElBQUksQ0FBQztBQUN0RixXQUFLLFdBQVc7QUFDaEIsWUFBTSxPQUFPLElBQUk7QUFBQSxJQUNuQjtBQUNBLFNBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLFdBQUssY0FBYztBQUNuQixZQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsSUFDdEM7QUFDQSxTQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixTQUFLLFVBQVUsTUFBTTtBQUFBLElBQUM7QUFBQSxFQUN4QjtBQUFBLEVBRUEsSUFBSSxpQkFBeUI7QUFDM0IsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixRQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxZQUFxQjtBQUN2QixXQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLEVBQ2pEO0FBQUEsRUFFQSxXQUFpQjtBQUNmLFNBQUs7QUFBQSxFQUNQO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUNsQixlQUFXLFVBQVUsS0FBSyxRQUFTLFFBQU87QUFDMUMsU0FBSyxNQUFNLFNBQVMsS0FBSyxNQUFNLFlBQVksS0FBSyxNQUFNLFVBQVU7QUFDaEUsU0FBSyxNQUFNLE1BQU0sTUFBTSxNQUFNO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsTUFBTSxJQUFZLEtBQTBCO0FBQzFDLFNBQUssUUFBUSxLQUFLLEtBQUssYUFBYSxNQUFNLElBQUksR0FBRyxDQUFDO0FBQUEsRUFDcEQ7QUFBQSxFQUVBLElBQUksS0FBZ0I7QUFDbEIsUUFBSSxLQUFLLE1BQU87QUFDaEIsU0FBSyxLQUFLO0FBQ1YsU0FBSyxPQUFPLE1BQU0sTUFBTSxHQUFHO0FBQUEsRUFDN0I7QUFBQSxFQUVBLGFBQW1CO0FBQ2pCLFNBQUssTUFBTSxZQUFZLE1BQU07QUFDM0IsVUFBSSxLQUFLLGVBQWUsWUFBWTtBQUNsQyxhQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLE1BQ0Y7QUFDQSxXQUFLLFdBQVc7QUFDaEIsV0FBSyxrQkFBa0IsS0FBSztBQUM1QixXQUFLLFlBQVk7QUFDakIsV0FBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLElBQ3RDLENBQUM7QUFBQSxFQUNIO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLO0FBQUEsRUFDUDtBQUNGOzs7QUNsSEEsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ1QsTUFBTTtBQUFBLEVBRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELFNBQUssV0FBVztBQUNoQixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxPQUEwQztBQUN4QyxVQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLFVBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLFNBQUssT0FBTyxLQUFLO0FBQ2pCLFdBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLEVBQ3BGO0FBQUEsRUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxFQUNuRztBQUFBO0FBQUEsRUFHQSxVQUFnQjtBQUNkLFFBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLEVBQzFDO0FBQUEsRUFFQSxVQUFtQjtBQUNqQixXQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLEVBQzNEO0FBQUEsRUFFQSxRQUFpQjtBQUNmLFFBQUk7QUFDRixhQUFPLEtBQUssTUFBTSxLQUFLLFVBQVUsUUFBUSxLQUFLLEdBQUcsS0FBSyxFQUFFLEVBQUUsT0FBTyxPQUFPO0FBQUEsSUFDMUUsUUFBUTtBQUNOLGFBQU8sQ0FBQztBQUFBLElBQ1Y7QUFBQSxFQUNGO0FBQUEsRUFFQSxPQUFPLE9BQXNCO0FBQzNCLFFBQUk7QUFDRixVQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLFVBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLElBQ3pDLFFBQVE7QUFBQSxJQUVSO0FBQUEsRUFDRjtBQUNGOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCOzs7QUN4QkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsRUFFcEIsVUFBVTtBQUFBLEVBQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsRUFFekMsU0FBZ0MsQ0FBQztBQUFBLEVBQ3hCO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFHQSxJQUFJLFFBQWlCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsRUFDakU7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFrQjtBQUNwQixXQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxFQUMvQjtBQUFBO0FBQUEsRUFHQSxZQUFxQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLEVBQy9EO0FBQUEsRUFFQSxRQUFRLFFBQXVCO0FBQzdCLGVBQVdDLFVBQVMsT0FBUSxNQUFLLEtBQUtBLE9BQU0sT0FBTyxFQUFFLEtBQUtBO0FBQUEsRUFDNUQ7QUFBQTtBQUFBLEVBR0EsUUFBYztBQUNaLFNBQUssVUFBVTtBQUNmLFNBQUssU0FBUyxDQUFDO0FBQUEsRUFDakI7QUFBQTtBQUFBLEVBR0EsTUFBZTtBQUNiLFVBQU0sUUFBUSxvQkFBSSxJQUFvQjtBQUN0QyxVQUFNLFFBQWlCLENBQUM7QUFDeEIsUUFBSSxRQUFRO0FBQ1osZUFBV0EsVUFBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxlQUFTLEtBQUssVUFBVUEsTUFBSyxFQUFFLFNBQVM7QUFDeEMsWUFBTSxPQUFPLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFDbEQsVUFBSSxLQUFNLE9BQU0sS0FBS0EsTUFBSztBQUMxQixZQUFNLElBQUlBLE9BQU0sV0FBVyxJQUFJLE9BQU9BLE9BQU0sTUFBTSxFQUFFO0FBQUEsSUFDdEQ7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUtBLFFBQWMsT0FBaUI7QUFDbEMsVUFBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVQSxPQUFNLFNBQVNBLE9BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsVUFBTSxNQUFNLE1BQU1BLE1BQUs7QUFDdkIsUUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFBQSxRQUFPLE1BQU0sQ0FBQztBQUNqRSxXQUFPLElBQUk7QUFDWCxRQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDcEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUEyQjtBQUNqQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxTQUFLLFVBQVU7QUFDZixlQUFXLFNBQVMsU0FBUztBQUMzQixZQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFJLE1BQU0sV0FBVyxPQUFPO0FBQzFCLFlBQUksT0FBTztBQUNYLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEIsT0FBTztBQUNMLGNBQU0sRUFBRSxVQUFVLEdBQUdBLE9BQU0sSUFBSTtBQUMvQixhQUFLLFVBQVUsS0FBS0EsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixRQUFJLE1BQU0sR0FBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBTUEsT0FBTSxRQUFRLENBQUM7QUFDOUQsVUFBSSxDQUFDLEtBQU07QUFDWCxXQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsSUFDdEI7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFFBQVEsS0FBYSxNQUFvQjtBQUN2QyxVQUFNLFNBQVMsSUFBSSxJQUFJO0FBQ3ZCLFVBQU0sT0FBTyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUF3QkEsT0FBTSxVQUFVLFNBQVMsSUFBSTtBQUMzRSxVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTSxHQUFHO0FBQ2pHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLFlBQU0sVUFBVSxDQUFDLFNBQVMsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sVUFBVTtBQUM3RSxVQUFJLFFBQVMsTUFBSyxNQUFNLEtBQUssR0FBRztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFhLEVBQUUsT0FBQUEsUUFBTyxNQUFNLEdBQWtCO0FBQ2xELFFBQUksS0FBSyxPQUFPLE1BQU1BLE1BQUssQ0FBQztBQUM1QixRQUFJLEtBQUtBO0FBQ1QsUUFBSSxNQUFPLE1BQUssU0FBUyxLQUFLO0FBQUEsRUFDaEM7QUFBQSxFQUVBLEtBQUssVUFBVSxJQUFZO0FBQ3pCLFFBQUksTUFBTSxLQUFLLE1BQU0sSUFBSSxPQUFPO0FBQ2hDLFFBQUksQ0FBQyxLQUFLO0FBQ1IsVUFBSSxLQUFLLE1BQU0sUUFBUSxVQUFXLE1BQUssUUFBUTtBQUMvQyxZQUFNLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDeEIsV0FBSyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQUEsSUFDN0I7QUFDQSxXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsVUFBZ0I7QUFDZCxlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFVBQUksSUFBSSxNQUFNO0FBQ1osYUFBSyxNQUFNLE9BQU8sT0FBTztBQUN6QjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNGOzs7QUMzTE8sSUFBTSxhQUFhLEtBQUs7QUFDL0IsSUFBTUMsbUJBQWtCO0FBRXhCLElBQU0sU0FBUztBQUdSLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLEVBQ3JCLE9BQU87QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRVQsWUFBWSxPQUFnQixJQUFxQjtBQUMvQyxVQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDM0IsU0FBSyxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQzdCLFNBQUssS0FBSztBQUNWLFNBQUssUUFBUTtBQUFBLEVBQ2Y7QUFDRjtBQVFPLFNBQVMsTUFBTSxNQUF3QjtBQUM1QyxRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFFBQVEsSUFBSSxZQUFZLEVBQUUsT0FBTyxJQUFJLEVBQUU7QUFDN0MsTUFBSSxRQUFRLFlBQVk7QUFDdEIsVUFBTSxJQUFJLFdBQVcsaUJBQWlCLEtBQUssNkJBQTZCLFVBQVUscUJBQXFCO0FBQUEsRUFDekc7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNO0FBQ3ZCO0FBWU8sSUFBTSxTQUFOLE1BQWE7QUFBQSxFQUNUO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFNBQWlCLENBQUM7QUFBQTtBQUFBLEVBRWxCO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVBLFlBQVksYUFBMEIsUUFBc0IsUUFBZ0M7QUFDMUYsU0FBSyxlQUFlO0FBQ3BCLFNBQUssVUFBVTtBQUNmLFNBQUssVUFBVTtBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxLQUFLLEVBQUUsT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLElBQUksUUFBUSxDQUFDO0FBQUEsRUFDakY7QUFBQSxFQUVBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLENBQUMsS0FBSztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBcUI7QUFDNUIsV0FBTyxLQUFLLFdBQVc7QUFBQSxFQUN6QjtBQUFBLEVBRUEsS0FBSyxNQUE4QjtBQUNqQyxXQUFPLElBQUksUUFBUSxDQUFDLFNBQVMsV0FBVztBQUN0QyxZQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssT0FBTztBQUNoRCxXQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxTQUFTLFFBQVEsTUFBTSxPQUFPLFVBQVUsRUFBRSxDQUFDO0FBQ2xGLFdBQUssS0FBSztBQUFBLElBQ1osQ0FBQztBQUFBLEVBQ0g7QUFBQTtBQUFBLEVBR0EsT0FBYTtBQUNYLFVBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDcEQsUUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEtBQUssVUFBVSxLQUFLLE9BQVE7QUFDbEQsU0FBSyxPQUFPO0FBQ1osU0FBSyxTQUFTO0FBQ2QsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixRQUFJLEtBQUssS0FBTSxNQUFLLFFBQVFBLGdCQUFlO0FBQUEsUUFDdEMsTUFBSyxZQUFZLElBQUk7QUFBQSxFQUM1QjtBQUFBO0FBQUEsRUFHQSxTQUFTLE9BQXlCO0FBQ2hDLFVBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUUxQixRQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLFlBQWEsUUFBTztBQUN6RCxTQUFLLE9BQU8sTUFBTTtBQUNsQixRQUFJLE1BQU0sU0FBUyxRQUFTLE1BQUssT0FBTyxJQUFJLGNBQWMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFFBQ3BFLE1BQUssUUFBUTtBQUNsQixTQUFLLE9BQU87QUFDWixXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxnQkFBc0I7QUFDcEIsVUFBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFFBQUksUUFBUSxLQUFLLE9BQVEsTUFBSyxRQUFRLFFBQVEsS0FBSyxZQUFZLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLEVBQzVGO0FBQUE7QUFBQSxFQUdBLFNBQVMsSUFBa0I7QUFDekIsU0FBSyxNQUFNO0FBQ1gsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksTUFBTTtBQUM5QyxXQUFLLFNBQVM7QUFDZCxXQUFLLEtBQUs7QUFBQSxJQUNaLENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxLQUFLLE1BQWtCO0FBQ3JCLFFBQUksS0FBSyxTQUFTLElBQUksRUFBRyxNQUFLLE9BQU87QUFBQSxFQUN2QztBQUFBO0FBQUEsRUFHQSxZQUFZLE1BQWtCO0FBQzVCLFFBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQzFCLFNBQUssUUFBUSxRQUFRLE1BQU07QUFDekIsVUFBSSxLQUFLLGVBQWdCLE1BQUssWUFBWSxJQUFJO0FBQUEsVUFDekMsTUFBSyxTQUFTLEVBQUUsYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ3hELENBQUM7QUFBQSxFQUNIO0FBQUEsRUFFQSxNQUFNLE9BQW9CO0FBQ3hCLFNBQUssTUFBTTtBQUNYLFNBQUssU0FBUztBQUNkLGVBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxFQUM3RDtBQUFBO0FBQUEsRUFHQSxRQUFRLElBQVksTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFTO0FBQ25ELFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUc7QUFBQSxFQUMvQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssTUFBTTtBQUNYLFNBQUssS0FBSztBQUFBLEVBQ1o7QUFBQSxFQUVBLFFBQWM7QUFDWixTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNGO0FBR0EsU0FBUyxTQUFTLE1BQWUsUUFBNkQ7QUFDNUYsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsVUFBVSxVQUFVLFdBQVcsRUFBRSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQ3hFLFVBQU0sSUFBSSxVQUFVLHNFQUFzRTtBQUFBLEVBQzVGO0FBQ0EsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLElBQUksT0FBMEIsS0FBSztBQUNyRSxRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxDQUFDO0FBQ3JDLFNBQU8sRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRztBQUNsRzs7O0FDcEtBLElBQU0sU0FBUztBQUNmLElBQU0sV0FBVztBQUVqQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQUVyQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBV2QsSUFBTSxpQkFBTixNQUFNLHdCQUF1QixZQUFZO0FBQUEsRUFDOUMsT0FBZ0IsYUFBYTtBQUFBLEVBQzdCLE9BQWdCLE9BQU87QUFBQSxFQUN2QixPQUFnQixVQUFVO0FBQUEsRUFDMUIsT0FBZ0IsU0FBUztBQUFBLEVBRXpCLFNBQTJEO0FBQUEsRUFDM0QsWUFBaUU7QUFBQSxFQUNqRSxVQUE2RDtBQUFBO0FBQUEsRUFHN0QsTUFBTTtBQUFBO0FBQUEsRUFFTjtBQUFBLEVBRVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQSxXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixXQUFXLG9CQUFJLElBQVk7QUFBQSxFQUMzQixhQUFhLElBQUksZ0JBQWdCO0FBQUEsRUFDMUMsU0FBUztBQUFBLEVBQ1QsT0FBaUIsQ0FBQztBQUFBO0FBQUEsRUFFbEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRVMsWUFBWSxvQkFBSSxJQUFVO0FBQUEsRUFDbkMsWUFBWTtBQUFBLEVBQ1osWUFBWTtBQUFBLEVBQ1osV0FBVztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUEsV0FBVztBQUFBLEVBRVgsWUFBWSxTQUEwQixjQUEyQixnQkFBZ0IsUUFBUSxTQUFTLEdBQUc7QUFDbkcsVUFBTTtBQUNOLFVBQU0sVUFBVSxNQUFjLFlBQVksT0FBTyxFQUFFLFNBQVMsRUFBRSxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFFLFVBQU0sU0FBUyxNQUFjLEtBQUssVUFBVSxFQUFFLEtBQUs7QUFDbkQsU0FBSyxXQUFXO0FBQ2hCLFNBQUssZUFBZTtBQUNwQixTQUFLLFVBQVUsR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDdkMsU0FBSyxTQUFTLElBQUk7QUFBQSxNQUNoQixDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFBQSxNQUM5QixDQUFDLFlBQVksS0FBSyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFBQSxJQUM1QztBQUNBLFNBQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLE1BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxRQUFRLE1BQVU7QUFDakcsU0FBSyxXQUFXLElBQUksUUFBUTtBQUFBLE1BQzFCO0FBQUEsTUFDQSxXQUFXLFFBQVEsVUFBVSxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsTUFDL0Q7QUFBQSxNQUNBLE9BQU8sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUFBLE1BQ25DLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxNQUNyQyxTQUFTLE1BQU0sS0FBSyxRQUFRLGNBQWMsa0NBQWtDO0FBQUEsSUFDOUUsQ0FBQztBQUNELFNBQUssVUFBVSxJQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTztBQUN2RCxTQUFLLFVBQVU7QUFBQSxNQUNiO0FBQUEsTUFDQSxPQUFPLEtBQUs7QUFBQSxNQUNaO0FBQUEsTUFDQSxLQUFLLE1BQU0sS0FBSztBQUFBLE1BQ2hCLFNBQVMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU0sRUFBRTtBQUFBLE1BQzdDLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUFBLElBQy9DO0FBQ0EsU0FBSyxRQUFRO0FBQ2IsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsSUFBSSxhQUFxQjtBQUN2QixRQUFJLEtBQUssT0FBUSxRQUFPLGdCQUFlO0FBQ3ZDLFdBQU8sS0FBSyxPQUFPLFNBQVMsZ0JBQWUsT0FBTyxnQkFBZTtBQUFBLEVBQ25FO0FBQUE7QUFBQSxFQUdBLElBQUksaUJBQXlCO0FBQzNCLFdBQU8sS0FBSyxRQUFRLGtCQUFrQixLQUFLLE9BQU8sa0JBQWtCO0FBQUEsRUFDdEU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsS0FBSyxNQUFzQztBQUN6QyxXQUFPLEtBQUssU0FBUyxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLEVBQ3RGO0FBQUE7QUFBQSxFQUdBLGFBQWEsTUFBd0I7QUFDbkMsVUFBTSxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDM0IsVUFBTUMsUUFBTyxLQUFLLE9BQU8sVUFBVSxDQUFDLEtBQUssUUFBUTtBQUNqRCxRQUFJQSxNQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsV0FBTyxDQUFDLENBQUNBO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxRQUF5QjtBQUN2QixXQUFPLEtBQUssU0FBUyxNQUFNO0FBQUEsRUFDN0I7QUFBQSxFQUVBLE1BQU0sT0FBTyxLQUFNLFNBQVMsSUFBVTtBQUNwQyxTQUFLLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDN0IsU0FBSyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsS0FBSyxHQUFHLG1CQUFtQjtBQUFBLEVBQ3BFO0FBQUE7QUFBQTtBQUFBLEVBS0EsTUFBTSxNQUFNLE9BQTZCO0FBQ3ZDLFVBQU0sVUFBVSxFQUFFLEtBQUs7QUFDdkIsVUFBTSxTQUFTLE1BQWUsQ0FBQyxDQUFDLEtBQUssVUFBVSxZQUFZLEtBQUssWUFBWSxVQUFVLEtBQUs7QUFDM0YsUUFBSTtBQUNGLFlBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQzVCLFlBQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxNQUFNLFFBQVEsSUFBSSxDQUFDLFNBQVMsR0FBRyxHQUFHLFNBQVMsS0FBSyxDQUFDLENBQUM7QUFDekUsVUFBSSxPQUFPLEVBQUc7QUFDZCxXQUFLLFNBQVMsSUFBSTtBQUNsQixZQUFNLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVE7QUFDcEUsWUFBTSxPQUFPLElBQUksS0FBSyxLQUFLLGNBQWMsS0FBSyxRQUFRLEtBQUssYUFBYSxLQUFLLE1BQU0sU0FBUyxHQUFHLE1BQU07QUFDckcsV0FBSyxPQUFPLEtBQUssU0FBUyxRQUFRO0FBQ2xDLFVBQUksTUFBTyxNQUFLLFFBQVE7QUFBQSxVQUNuQixNQUFLLFFBQVE7QUFBQSxJQUNwQixTQUFTLE9BQU87QUFDZCxVQUFJLE9BQU8sRUFBRztBQUNkLFVBQUksTUFBTyxNQUFLLGNBQWMsS0FBSztBQUFBLFVBQzlCLE1BQUssUUFBUSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxJQUN4QztBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsU0FBUyxLQUFtQjtBQUMxQixTQUFLLE1BQU0sSUFBSSxRQUFRLHVCQUF1QixJQUFJO0FBQ2xELFFBQUksS0FBSyxRQUFRLElBQUs7QUFDdEIsU0FBSyxRQUFRLE1BQU0sWUFBWSxLQUFLLEdBQUc7QUFDdkMsVUFBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3pDLFNBQUssT0FBTyxRQUFRLEtBQUs7QUFDekIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWdCO0FBQ3RCLFVBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFFBQUksS0FBSyxhQUFhLGFBQWE7QUFDakMsV0FBSyxRQUFRLEtBQUssdUJBQXVCLFdBQVcsV0FBVztBQUMvRDtBQUFBLElBQ0Y7QUFDQSxVQUFNLFFBQVEsUUFBUSxLQUFLLGFBQWEsS0FBSyxhQUFhLE9BQU8sQ0FBQztBQUNsRSxTQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ2hFLFNBQUssTUFBTSxhQUFhLEVBQUUsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQzNDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQ2QsU0FBSyxTQUFTO0FBQ2QsU0FBSyxNQUFNO0FBQUEsRUFDYjtBQUFBLEVBRUEsY0FBYyxPQUFtQjtBQUMvQixTQUFLLFFBQVE7QUFDYixVQUFNLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQztBQUFBLEVBQ3pEO0FBQUE7QUFBQSxFQUdBLE1BQU0sY0FBYyxFQUFFLE1BQU0sR0FBUyxLQUF5QjtBQUM1RCxRQUFJLENBQUUsTUFBTSxLQUFLLGFBQWEsVUFBVSxLQUFLLEdBQUcsRUFBSTtBQUNwRCxTQUFLLFdBQVcsVUFBVSxLQUFLLGdCQUFnQixLQUFLLFdBQVcsSUFBSTtBQUNuRSxTQUFLLGdCQUFnQjtBQUNyQixRQUFJLEtBQUssWUFBWSxTQUFVLE1BQUssUUFBUSxLQUFLLDJEQUEyRDtBQUFBLEVBQzlHO0FBQUEsRUFFQSxVQUFnQjtBQUNkLFVBQU0sU0FBUyxDQUFDLE1BQWMsUUFDNUIsS0FBSyxhQUFhLEtBQUssbUJBQW1CLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxXQUFXLE9BQU8sQ0FBQztBQUN6RixXQUFPLFVBQVUsTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPLENBQUM7QUFDbkQsV0FBTyxZQUFZLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDckMsV0FBTyxZQUFZLE1BQU0sS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLEVBQ2pEO0FBQUEsRUFFQSxRQUFjO0FBQ1osU0FBSyxRQUFRLEtBQUssS0FBSyxPQUFPLFVBQVUsR0FBRyxLQUFLLElBQUk7QUFBQSxFQUN0RDtBQUFBO0FBQUEsRUFJUyxTQUFvQjtBQUFBLElBQzNCLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLFdBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU87QUFDM0MsVUFBSSxTQUFTLEtBQUssTUFBTyxNQUFLLEtBQUssSUFBSTtBQUN2QyxZQUFNLFVBQVUsS0FBSyxTQUFTLFdBQVc7QUFDekMsVUFBSSxTQUFTO0FBQ1gsYUFBSyxPQUFPLElBQUk7QUFDaEIsYUFBSyxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsTUFDbEQ7QUFDQSxVQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCLGFBQUssTUFBTSxRQUFRLEVBQUUsT0FBTyxLQUFLLFVBQVUsQ0FBQztBQUM1QyxhQUFLLFlBQVk7QUFBQSxNQUNuQjtBQUNBLFVBQUksQ0FBQyxTQUFTO0FBQ1osYUFBSyxRQUFRO0FBQ2IsYUFBSyxTQUFTLElBQUk7QUFBQSxNQUNwQjtBQUFBLElBQ0Y7QUFBQSxJQUVBLE9BQU8sQ0FBQyxNQUFNLFNBQVM7QUFDckIsWUFBTSxRQUFlLEtBQUssSUFBSTtBQUM5QixVQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxNQUFNLEtBQUs7QUFDdEQsV0FBSyxPQUFPO0FBQUEsSUFDZDtBQUFBLElBRUEsT0FBTyxDQUFDLE1BQU0sUUFBUTtBQUNwQixZQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzVDLFdBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsVUFBSSxTQUFTLEtBQU0sTUFBSyxjQUFjLElBQUs7QUFBQSxlQUNsQyxTQUFTLFFBQVEsS0FBTSxNQUFLLEtBQUssSUFBSTtBQUFBLGVBQ3JDLFNBQVMsS0FBTSxNQUFLLE1BQU0sTUFBTSxHQUFHO0FBQzVDLFdBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxJQUN4QjtBQUFBLElBRUEsTUFBTSxDQUFDLE1BQU0sVUFBVTtBQUNyQixXQUFLLE9BQU87QUFDWixVQUFJLEtBQUssUUFBUSxPQUFRO0FBQ3pCLFdBQUssT0FBTztBQUNaLFlBQU0sT0FBTyxRQUFRLG9CQUFvQixLQUFLLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSztBQUMzRSxVQUFJLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBTSxNQUFLLFFBQVEsSUFBSTtBQUFBLFVBQzVDLE1BQUssS0FBSyxpQkFBaUI7QUFBQSxJQUNsQztBQUFBLElBRUEsTUFBTSxDQUFDLFNBQVM7QUFDZCxVQUFJLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxJQUFJO0FBQUEsSUFDekQ7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLEtBQUssTUFBa0I7QUFDckIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsUUFBSSxDQUFDLEtBQUssT0FBUTtBQUNsQixTQUFLLFdBQVc7QUFDaEIsU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFNBQUssTUFBTSxRQUFRLE1BQU8sS0FBSyxZQUFZLENBQUU7QUFBQSxFQUMvQztBQUFBLEVBRUEsTUFBTSxNQUFZLEtBQWdCO0FBQ2hDLFNBQUssUUFBUTtBQUNiLFNBQUs7QUFDTCxRQUFJLENBQUMsS0FBSyxVQUFVLElBQUksT0FBTyxJQUFNLE1BQUssS0FBSyxjQUFjLE1BQU0sR0FBRztBQUN0RSxTQUFLLFFBQVEsR0FBRztBQUFBLEVBQ2xCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBWSxjQUE2QjtBQUNoRCxRQUFJLGdCQUFnQixDQUFDLEtBQUssS0FBSyxTQUFTLFlBQVksR0FBRztBQUNyRCxXQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxZQUFZLEVBQUUsTUFBTSxDQUFDLE9BQU87QUFBQSxJQUN6RDtBQUNBLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxTQUFTLElBQUk7QUFDM0MsU0FBSyxPQUFPLElBQUk7QUFDaEIsUUFBSSxnQkFBZ0IsU0FBUyxLQUFLLE1BQU8sTUFBSyxNQUFNLFdBQVcsRUFBRSxhQUFhLENBQUM7QUFBQSxFQUNqRjtBQUFBLEVBRUEsT0FBTyxNQUFZLE1BQXFCO0FBQ3RDLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUztBQUNkLFNBQUssUUFBUSxVQUFVLDBCQUEwQixPQUFPLEtBQUssMkJBQTJCLEVBQUU7QUFDMUYsUUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLFNBQUssU0FBUyxJQUFJO0FBQ2xCLFFBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxPQUFPLFFBQVE7QUFBQSxFQUMvQztBQUFBLEVBRUEsT0FBTyxNQUFrQjtBQUN2QixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsS0FBSztBQUFBLEVBQ3BCO0FBQUE7QUFBQSxFQUdBLFNBQVMsTUFBa0I7QUFDekIsVUFBTSxNQUFNLEtBQUs7QUFDakIsU0FBSyxRQUFRO0FBQ2IsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFFBQUksV0FBVztBQUNmLFFBQUksUUFBUSxLQUFLO0FBQ2pCLFNBQUssVUFBVSxJQUFJLEdBQUc7QUFDdEIsU0FBSyxPQUFPO0FBQUEsRUFDZDtBQUFBO0FBQUEsRUFHQSxTQUFlO0FBQ2IsZUFBVyxRQUFRLEtBQUssV0FBVztBQUNqQyxVQUFJLEtBQUssYUFBYSxLQUFLLFFBQVEsU0FBUyxJQUFJLEVBQUc7QUFDbkQsV0FBSyxVQUFVLE9BQU8sSUFBSTtBQUMxQixXQUFLLEtBQUssR0FBSTtBQUFBLElBQ2hCO0FBQUEsRUFDRjtBQUFBO0FBQUE7QUFBQSxFQUtBLFFBQVEsTUFBWSxFQUFFLE1BQU0sU0FBQUMsU0FBUSxHQUFtQjtBQUNyRCxVQUFNLFNBQVMsS0FBSztBQUNwQixZQUFRQSxTQUFRLE1BQU07QUFBQSxNQUNwQixLQUFLO0FBQ0gsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsTUFBTSxFQUFHLFFBQU87QUFDM0QsbUJBQVcsVUFBaUIsWUFBWSxJQUFJLEVBQUcsTUFBSyxNQUFNLE1BQWEsS0FBSyxNQUFNLENBQUM7QUFDbkYsZUFBTztBQUFBLE1BQ1QsS0FBSztBQUNILFlBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsSUFBSSxFQUFHLFFBQU87QUFDekQsZUFBTyxRQUFRQSxRQUFPO0FBQ3RCLGVBQU87QUFBQSxNQUNULEtBQUs7QUFDSCxlQUFPLEtBQUssU0FBUyxTQUFTQSxRQUFPO0FBQUEsTUFDdkMsS0FBSztBQUNILGVBQU8sS0FBSyxjQUFjLE1BQU1BLFFBQU87QUFBQSxNQUN6QyxLQUFLO0FBQ0gsZUFBTyxLQUFLLFNBQVMsTUFBTUEsUUFBTztBQUFBLElBQ3RDO0FBQ0EsUUFBSSxDQUFRLGVBQWVBLFFBQU8sRUFBRyxRQUFPO0FBQzVDLFNBQUssUUFBUSxjQUFjO0FBQzNCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxjQUFjLE1BQVksT0FBeUI7QUFDakQsVUFBTSxLQUFLLE1BQU07QUFDakIsUUFBSSxPQUFPLFVBQWEsQ0FBQyxLQUFLLEtBQU0sUUFBTztBQUUzQyxlQUFXQyxVQUFnQixXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxLQUFLQSxNQUFLO0FBQzdFLFNBQUssUUFBUSxLQUFLO0FBQ2xCLFVBQU0sVUFBVSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSztBQUM1RSxXQUFPLFdBQVcsT0FBTyxFQUFFLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxFQUN0RDtBQUFBLEVBRUEsU0FBUyxNQUFZLE9BQXlCO0FBQzVDLFVBQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLElBQUk7QUFDdkMsUUFBSSxTQUFTLGdCQUFnQjtBQUMzQixXQUFLLFFBQVEsU0FBUyxPQUFPLElBQUksS0FBSyxZQUFZO0FBQ2xELGFBQU87QUFBQSxJQUNUO0FBQ0EsU0FBSyxTQUFTLG1CQUFtQixTQUFTLHlCQUF5QixNQUFNLFlBQVk7QUFDbkYsV0FBSyxJQUFJLE1BQU0sSUFBSSxDQUFDO0FBQ3BCLGFBQU87QUFBQSxJQUNUO0FBQ0EsV0FBTyxLQUFLLE9BQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxFQUNsRztBQUFBLEVBRUEsTUFBTSxNQUFZLE9BQW9CO0FBQ3BDLFVBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsVUFBTUEsU0FBUSxDQUFDLEtBQUssU0FBZ0IsVUFBVSxNQUFNO0FBQ3BELFFBQUlBLFFBQU87QUFDVCxXQUFLLE9BQU8sS0FBS0EsUUFBTyxLQUFLO0FBQzdCLFdBQUssUUFBUSxLQUFLO0FBQ2xCO0FBQUEsSUFDRjtBQUNBLFVBQU0sU0FBZ0IsV0FBVyxNQUFNO0FBQ3ZDLFFBQUksT0FBUSxNQUFLLFNBQVM7QUFFMUIsUUFBSSxTQUFTLENBQUMsS0FBSyxZQUFZLE1BQU0sSUFBSSxDQUFDLEtBQUssU0FBVSxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQzlFO0FBQUE7QUFBQSxFQUdBLFlBQVksUUFBeUI7QUFDbkMsUUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFNLFFBQU87QUFDaEQsVUFBTSxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDdEMsUUFBSSxLQUFLLFNBQVMsUUFBUSxhQUFjLE1BQUssU0FBUyxNQUFNO0FBQzVELFNBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBSUEsU0FBUyxFQUFFLE1BQU0sS0FBSyxHQUFnQjtBQUNwQyxTQUFLLE1BQU0sV0FBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxFQUM1QztBQUFBLEVBRUEsUUFBUSxNQUE0QixTQUF1QjtBQUN6RCxRQUFJLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRztBQUM3QixTQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFHLFNBQVEsS0FBSyxvQkFBb0IsT0FBTyxFQUFFO0FBQUEsRUFDekY7QUFBQSxFQUVBLE1BQXNDLE1BQVMsUUFBdUQ7QUFDcEcsUUFBSSxLQUFLLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDNUMsVUFBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sTUFBTSxFQUFFLFlBQVksS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUN6RSxJQUFDLEtBQUssS0FBSyxJQUFJLEVBQWMsSUFBb0QsS0FBSztBQUN0RixXQUFPLEtBQUssY0FBYyxLQUFLO0FBQUEsRUFDakM7QUFBQSxFQUVBLFFBQVEsS0FBVSxRQUFzQjtBQUN0QyxRQUFJLEtBQUssT0FBUTtBQUNqQixTQUFLLE1BQU07QUFDWCxTQUFLLFNBQVM7QUFDZCxTQUFLLFNBQVM7QUFDZCxTQUFLLFdBQVcsTUFBTTtBQUN0QixlQUFXLFFBQVEsQ0FBQyxLQUFLLE9BQU8sS0FBSyxPQUFPLEdBQUcsS0FBSyxTQUFTLEVBQUcsT0FBTSxLQUFLLEtBQU0sSUFBSSxNQUFNO0FBQzNGLFNBQUssU0FBUyxLQUFLLE1BQU07QUFDekIsU0FBSyxRQUFRLE1BQU0sSUFBSSxNQUFNLE1BQU0sQ0FBQztBQUNwQyxTQUFLLE1BQU0sU0FBUyxFQUFFLEdBQUcsS0FBSyxRQUFRLElBQUksVUFBVSxPQUFPLENBQUM7QUFBQSxFQUM5RDtBQUNGOzs7QUNwYk8sSUFBTSxXQUFOLE1BQStCO0FBQUEsRUFDcEMsaUJBQWlCO0FBQUEsRUFDakIsU0FBaUM7QUFBQSxFQUNqQyxZQUEyRDtBQUFBLEVBQzNELFVBQTRGO0FBQUEsRUFDNUYsVUFBa0M7QUFBQSxFQUN6QixPQUFpQixDQUFDO0FBQUEsRUFDM0I7QUFBQSxFQUNBLFNBQVM7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBRVQsWUFBWSxLQUFhLFdBQXFCO0FBQzVDLFNBQUssTUFBTTtBQUNYLFNBQUssWUFBWTtBQUFBLEVBQ25CO0FBQUEsRUFFQSxLQUFLLE1BQW9CO0FBQ3ZCLFNBQUssS0FBSyxLQUFLLElBQUk7QUFBQSxFQUNyQjtBQUFBLEVBRUEsTUFBTSxNQUFxQjtBQUN6QixTQUFLLGFBQWEsS0FBSyxTQUFTLEtBQUssYUFBYTtBQUNsRCxTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWlCO0FBQ25CLFdBQU8sS0FBSyxLQUFLLElBQUksQ0FBQyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQVM7QUFBQSxFQUN6RDtBQUFBLEVBRUEsT0FBTyxNQUFzQjtBQUMzQixXQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsVUFBVSxNQUFNLFNBQVMsSUFBSTtBQUFBLEVBQzFEO0FBQUEsRUFFQSxPQUFhO0FBQ1gsV0FBTyxLQUFLLE9BQU8sR0FBRyxFQUFFLEtBQUssQ0FBQztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxTQUFlO0FBQ2IsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQSxFQUVBLElBQUksT0FBc0I7QUFDeEIsU0FBSyxZQUFZLEVBQUUsTUFBTSxPQUFPLFVBQVUsV0FBVyxRQUFRLEtBQUssVUFBVSxLQUFLLEVBQUUsQ0FBQztBQUFBLEVBQ3RGO0FBQUEsRUFFQSxJQUFJLE9BQU8sTUFBTSxTQUFTLElBQVU7QUFDbEMsU0FBSyxVQUFVLEVBQUUsTUFBTSxRQUFRLFVBQVUsU0FBUyxJQUFLLENBQUM7QUFBQSxFQUMxRDtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWdCO0FBQ2xCLFdBQU8sS0FBSyxjQUFjO0FBQUEsRUFDNUI7QUFDRjtBQU9PLElBQU0sUUFBTixNQUFtQztBQUFBO0FBQUEsRUFFeEMsU0FBUztBQUFBLEVBQ1QsT0FBTztBQUFBLEVBQ1AsT0FBTztBQUFBLEVBQ1AsZ0JBQWdCO0FBQUEsRUFDUCxRQUFvQixDQUFDO0FBQUEsRUFDckIsT0FBTyxJQUFJLFlBQVk7QUFBQSxFQUNoQyxVQUFVLG9CQUFJLElBQVc7QUFBQSxFQUN6QixTQUFTO0FBQUEsRUFFVCxNQUFNLE1BQWMsS0FBSyxPQUFPLEtBQUs7QUFBQSxFQUVyQyxTQUFTLE1BQWM7QUFFckIsU0FBSztBQUNMLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQSxFQUVBLFFBQVEsQ0FBQyxJQUFZLFFBQStCO0FBQ2xELFVBQU0sUUFBUSxFQUFFLElBQUksS0FBSyxTQUFTLElBQUksSUFBSTtBQUMxQyxTQUFLLFFBQVEsSUFBSSxLQUFLO0FBQ3RCLFdBQU8sTUFBTSxLQUFLLFFBQVEsT0FBTyxLQUFLO0FBQUEsRUFDeEM7QUFBQSxFQUVBLE9BQU8sQ0FBQyxLQUFhLGNBQThCO0FBQ2pELFVBQU0sT0FBTyxJQUFJLFNBQVMsS0FBSyxTQUFTO0FBQ3hDLFNBQUssTUFBTSxLQUFLLElBQUk7QUFDcEIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFlBQVksWUFBOEIsS0FBSztBQUFBO0FBQUEsRUFHL0MsTUFBTSxTQUF3QjtBQUM1QixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksSUFBSyxPQUFNLFFBQVEsUUFBUTtBQUFBLEVBQ3JEO0FBQUEsRUFFQSxNQUFNLEtBQUssSUFBMkI7QUFDcEMsVUFBTSxRQUFRLEtBQUssU0FBUztBQUM1QixlQUFTO0FBQ1AsWUFBTSxLQUFLLE9BQU87QUFDbEIsWUFBTSxNQUFNLENBQUMsR0FBRyxLQUFLLE9BQU8sRUFBRSxPQUFPLENBQUMsVUFBVSxNQUFNLE1BQU0sS0FBSyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sRUFBRSxLQUFLLEVBQUUsRUFBRSxFQUFFLENBQUM7QUFDaEcsVUFBSSxDQUFDLElBQUs7QUFDVixXQUFLLFFBQVEsT0FBTyxHQUFHO0FBQ3ZCLFdBQUssU0FBUyxLQUFLLElBQUksS0FBSyxRQUFRLElBQUksRUFBRTtBQUMxQyxVQUFJLElBQUk7QUFBQSxJQUNWO0FBQ0EsU0FBSyxTQUFTO0FBQ2QsVUFBTSxLQUFLLE9BQU87QUFBQSxFQUNwQjtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTSxHQUFHLEVBQUU7QUFBQSxFQUN6QjtBQUNGO0FBR08sSUFBTSxRQUFOLE1BQU0sT0FBTTtBQUFBLEVBQ1IsUUFBUSxJQUFJLE1BQU07QUFBQSxFQUNsQixXQUFxQixDQUFDO0FBQUEsRUFDdEIsT0FBeUIsQ0FBQztBQUFBLEVBQzFCO0FBQUEsRUFFVCxZQUFZLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFHO0FBQ3ZFLFNBQUssUUFBUTtBQUNiLFNBQUssU0FBUyxJQUFJLGVBQWUsRUFBRSxLQUFLLCtCQUErQixPQUFPLE1BQU0sR0FBRyxRQUFRLEdBQUcsS0FBSztBQUN2RyxTQUFLLE9BQU8saUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ2pGLGVBQVcsUUFBUSxDQUFDLFFBQVEsV0FBVyxhQUFhLE9BQU8sVUFBVSxPQUFPLEdBQVk7QUFDdEYsV0FBSyxPQUFPLGlCQUFpQixNQUFNLENBQUMsVUFBVTtBQUM1QyxjQUFNLGVBQWU7QUFDckIsYUFBSyxLQUFLLEtBQUssQ0FBQyxNQUFNLEtBQXdCLENBQUM7QUFBQSxNQUNqRCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsYUFBYSxLQUFLLFVBQW9DLENBQUMsR0FBRyxRQUFRLElBQUksTUFBTSxHQUFtQjtBQUM3RixVQUFNLFFBQVEsSUFBSSxPQUFNLFNBQVMsS0FBSztBQUN0QyxVQUFNLE1BQU0sT0FBTztBQUNuQixVQUFNLEtBQUssT0FBTztBQUNsQixVQUFNLEtBQUssSUFBSSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQyxDQUFDO0FBQ25DLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLFNBQVMsTUFBc0I7QUFDN0IsV0FBTyxLQUFLLEtBQUssT0FBTyxDQUFDLENBQUMsR0FBRyxNQUFNLFFBQVEsSUFBSSxFQUFFLElBQUksQ0FBQyxDQUFDLEVBQUUsS0FBSyxNQUFNLEtBQUs7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxVQUFvQjtBQUNsQixXQUFPLEtBQUssU0FBUyxJQUFJLENBQUMsU0FBVSxLQUFLLE1BQU0sSUFBSSxFQUFvQixDQUFDO0FBQUEsRUFDMUU7QUFBQTtBQUFBLEVBR0EsTUFBTSxZQUEyQjtBQUMvQixVQUFNLEtBQUssTUFBTSxLQUFLLElBQU07QUFDNUIsU0FBSyxLQUFLLE9BQU87QUFDakIsVUFBTSxLQUFLLE1BQU0sT0FBTztBQUFBLEVBQzFCO0FBQ0Y7QUFFTyxTQUFTLE1BQU0sS0FBYSxTQUFrQixRQUFRLFlBQWtCO0FBQzdFLFNBQU8sRUFBRSxHQUFJLFdBQVcsRUFBRSxRQUFRLEdBQUksT0FBTyxLQUFLLE1BQU0sT0FBTyxPQUFPLEdBQUcsRUFBRSxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUc7QUFDaEc7QUFPTyxTQUFTLFFBQVEsTUFBYyxnQkFBZ0IsTUFBWTtBQUNoRSxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsU0FBUyxFQUFFLFVBQVUsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM5RCxTQUFPLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxRQUFRO0FBQ3pEOzs7QVp2TEEsU0FBUyxJQUFJLE9BQWMsU0FBaUIsU0FBUyxDQUFDLEdBQVc7QUFDL0QsUUFBTSxVQUFVLEtBQUssVUFBVSxFQUFFLEtBQUssVUFBVSxLQUFLLE1BQU0sT0FBTyxNQUFPLFNBQVMsR0FBRyxPQUFPLENBQUM7QUFDN0YsU0FBTyxDQUFDLE1BQU0sU0FBUyxXQUFXLEVBQUUsSUFBSSxDQUFDLFNBQVMsT0FBTyxLQUFLLElBQUksRUFBRSxTQUFTLFdBQVcsQ0FBQyxFQUFFLEtBQUssR0FBRztBQUNyRztBQUVBLGVBQWUsS0FBSyxTQUFpQixPQUFPLENBQUMsR0FBbUQ7QUFDOUYsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixNQUFJLFFBQVE7QUFDWixRQUFNLFFBQVEsTUFBTSxJQUFJLE9BQU8sVUFBVSxFQUFFLE9BQU8sRUFBRSxHQUFHLE1BQU0sQ0FBQztBQUM5RCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssRUFBRSxPQUFPLEdBQUcsS0FBSyxHQUFHLEtBQUs7QUFDeEQsU0FBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLE1BQU07QUFDckM7QUFFQSxLQUFLLHFEQUFxRCxNQUFNO0FBQzlELFFBQU0sUUFBUSxJQUFJLE1BQU07QUFDeEIsU0FBTyxNQUFNLFNBQVMsSUFBSSxPQUFPLEVBQUUsQ0FBQyxHQUFHLFVBQWE7QUFDcEQsYUFBVyxTQUFTLENBQUMsUUFBVyxJQUFJLFVBQVUsU0FBUyxZQUFZLElBQUksT0FBTyxHQUFHLEVBQUUsS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHO0FBQ2xHLFdBQU8sTUFBTSxTQUFTLEtBQUssR0FBRyxRQUFXLEtBQUs7QUFBQSxFQUNoRDtBQUNGLENBQUM7QUFFRCxLQUFLLCtEQUErRCxNQUFNO0FBQ3hFLFNBQU8sTUFBTSxRQUFRLE1BQU8sQ0FBQyxHQUFHLEtBQVM7QUFDekMsU0FBTyxNQUFNLFFBQVEsSUFBSSxDQUFDLEdBQUcsSUFBTTtBQUNuQyxTQUFPLE1BQU0sUUFBUSxHQUFHLENBQUMsR0FBRyxHQUFLO0FBQ2pDLFNBQU8sTUFBTSxRQUFRLEtBQUssR0FBTyxHQUFHLEtBQVEsd0RBQXdEO0FBQ3RHLENBQUM7QUFFRCxLQUFLLDRFQUE0RSxZQUFZO0FBQzNGLFFBQU0sRUFBRSxNQUFNLElBQUksTUFBTSxLQUFLLEdBQUc7QUFDaEMsUUFBTSxRQUFRLE1BQU0sTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUM1QyxRQUFNLE9BQU8sT0FBTyxPQUFlO0FBQ2pDLGFBQVMsU0FBUyxHQUFHLFNBQVMsSUFBSSxVQUFVLEtBQVE7QUFDbEQsWUFBTSxNQUFNLE1BQU0sS0FBSyxLQUFLLElBQUksS0FBUSxLQUFLLE1BQU0sQ0FBQztBQUNwRCxZQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQUEsSUFDakM7QUFBQSxFQUNGO0FBQ0EsUUFBTSxLQUFLLEtBQU87QUFDbEIsU0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDOUIsUUFBTSxLQUFLLEdBQUs7QUFDaEIsU0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDOUIsU0FBTyxNQUFNLFNBQVMsT0FBTyxNQUFNLEVBQUUsQ0FBQyxHQUFHLEtBQUssQ0FBQyxHQUFHLFVBQWE7QUFDL0QsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFFBQVEsWUFBWSxXQUFjLENBQUM7QUFDMUQsU0FBTyxVQUFVLE1BQU0sVUFBVSxDQUFDLENBQUM7QUFDbkMsTUFBSSxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsU0FBUyxFQUFHLE9BQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDL0UsUUFBTSxLQUFLLEdBQU87QUFDbEIsU0FBTyxNQUFNLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDaEMsQ0FBQztBQUVELEtBQUssNERBQTRELFlBQVk7QUFDM0UsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssRUFBRSxPQUFPLElBQUksT0FBTyxFQUFFLEVBQUUsR0FBRyxLQUFLO0FBQy9ELFFBQU0sTUFBTSxLQUFLLElBQU07QUFDdkIsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDbEQsQ0FBQztBQUVELEtBQUssMENBQTBDLFlBQVk7QUFDekQsUUFBTSxFQUFFLE1BQU0sSUFBSSxNQUFNLEtBQUssSUFBSSxFQUFFLE9BQU8sTUFBTSxDQUFDO0FBQ2pELFFBQU0sTUFBTSxNQUFNLEtBQUssSUFBTTtBQUM3QixTQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLFFBQVEsQ0FBQztBQUNsRCxDQUFDO0FBRUQsS0FBSyw4RUFBOEUsWUFBWTtBQUM3RixRQUFNLEVBQUUsT0FBTyxNQUFNLElBQUksTUFBTSxLQUFLLElBQUs7QUFDekMsUUFBTSxVQUFVLE1BQU0sT0FBTyxNQUFNO0FBQ25DLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxNQUFNLE1BQU0sR0FBRyxDQUFDO0FBQ3ZCLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFlBQVksV0FBYyxDQUFDO0FBQzFELFNBQU8sTUFBTSxNQUFNLFNBQVMsVUFBYTtBQUMzQyxDQUFDO0FBRUQsS0FBSywyQ0FBMkMsWUFBWTtBQUMxRCxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSyxJQUFLO0FBQ2xDLFFBQU0sVUFBVSxNQUFNLE9BQU8sTUFBTTtBQUNuQyxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sRUFBRSxHQUFHLElBQUksTUFBTSxLQUFLLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFNBQVMsTUFBTSx1QkFBdUIsU0FBUywwQkFBMEIsWUFBWSxLQUFLLGFBQWEsR0FBRyxDQUFDO0FBQ2xJLFFBQU0sT0FBTyxRQUFRLFNBQVMsd0JBQXdCO0FBQ3RELFNBQU8sVUFBVSxNQUFNLFNBQVMsUUFBUSxHQUFHLENBQUMsQ0FBQztBQUMvQyxDQUFDO0FBRUQsS0FBSyw4REFBOEQsWUFBWTtBQUM3RSxRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSyxJQUFLO0FBQ2xDLFFBQU0sU0FBUyxPQUFPLFFBQVEsTUFBTSxPQUFPLE1BQU0sR0FBRyxXQUFXO0FBQy9ELFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixRQUFNO0FBQ04sUUFBTSxNQUFNLE9BQU8sUUFBUSxNQUFNLE9BQU8sTUFBTSxHQUFHLE1BQU07QUFDdkQsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU07QUFDUixDQUFDO0FBRUQsS0FBSywwRUFBMEUsWUFBWTtBQUN6RixRQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSyxHQUFHO0FBQ2hDLFFBQU0sTUFBTSxNQUFNLEtBQUssSUFBTTtBQUM3QixXQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSztBQUMzQixVQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQy9CLFVBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUFBLEVBQy9CO0FBQ0EsUUFBTSxFQUFFLEdBQUcsSUFBSSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsR0FBRyxFQUFFO0FBQzlDLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sWUFBWSxTQUFTLFVBQUssWUFBWSxLQUFLLGFBQWEsR0FBRyxDQUFDO0FBQ2xHLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixTQUFPLEdBQUcsTUFBTSxLQUFLLE9BQU8sTUFBTSxFQUFFLFVBQVUsQ0FBQztBQUNqRCxDQUFDO0FBRUQsV0FBVyxVQUFVLENBQUMsRUFBRSxNQUFNLFNBQVMsTUFBTSxvQkFBb0IsU0FBUyxTQUFJLEdBQUcsRUFBRSxNQUFNLE1BQU0sQ0FBQyxHQUFHO0FBQ2pHLE9BQUssaURBQWlELE9BQU8sSUFBSSw4QkFBOEIsWUFBWTtBQUN6RyxVQUFNLEVBQUUsTUFBTSxJQUFJLE1BQU0sS0FBSyxFQUFFO0FBQy9CLFVBQU0sTUFBTSxNQUFNLEtBQUssSUFBTTtBQUM3QixVQUFNLEVBQUUsR0FBRyxJQUFJLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxDQUFDO0FBQzFDLFVBQU0sS0FBSyxJQUFJLEVBQUUsR0FBRyxRQUFRLGFBQWEsR0FBRyxDQUFDO0FBQzdDLFVBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixXQUFPLFVBQVUsTUFBTSxTQUFTLFFBQVEsRUFBRSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSSxHQUFHLENBQUMsWUFBWSxDQUFDO0FBQ2pGLFdBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsUUFBUSxDQUFDO0FBQ2hELFdBQU8sVUFBVSxNQUFNLFVBQVUsQ0FBQyxDQUFDO0FBQUEsRUFDckMsQ0FBQztBQUNIO0FBRUEsS0FBSywrREFBK0QsWUFBWTtBQUM5RSxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFFBQU0sUUFBUSxJQUFJLE9BQU8sSUFBSztBQUM5QixRQUFNLFFBQVE7QUFDZCxRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUssRUFBRSxPQUFPLE1BQU0sTUFBTSxHQUFHLEtBQUs7QUFDNUQsV0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsVUFBTSxNQUFNLEtBQUssR0FBTTtBQUN2QixVQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxZQUFZLFdBQWMsQ0FBQztBQUFBLEVBQzVEO0FBQ0EsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxRQUFRLENBQUM7QUFDbEQsQ0FBQzsiLAogICJuYW1lcyI6IFsicGxhY2UiLCAiTE9OR0VTVCIsICJwbGFjZSIsICJBTlNXRVJFRF9XSVRISU4iLCAib3BlbiIsICJtZW1iZXJzIiwgInBsYWNlIl0KfQo=
