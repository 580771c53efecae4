var __defProp = Object.defineProperty;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// src/backoff.ts
function backoff(attempt, random) {
  return random * Math.min(LONGEST, 1e3 * 2 ** attempt);
}
function between(least, most, random) {
  return least + (most - least) * random;
}
var LONGEST;
var init_backoff = __esm({
  "src/backoff.ts"() {
    "use strict";
    LONGEST = 16e3;
  }
});

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
var isText;
var init_frames = __esm({
  "src/frames.ts"() {
    "use strict";
    isText = (value) => typeof value === "string";
  }
});

// src/asking.ts
var HOLE_FROM, HOLE_TO, AGAIN, SILENCE, Asking;
var init_asking = __esm({
  "src/asking.ts"() {
    "use strict";
    init_backoff();
    init_frames();
    HOLE_FROM = 300;
    HOLE_TO = 700;
    AGAIN = [2e3, 5e3, 1e4];
    SILENCE = 1e4;
    Asking = class {
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
  }
});

// src/environment.ts
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
var LONGEST2;
var init_environment = __esm({
  "src/environment.ts"() {
    "use strict";
    LONGEST2 = 2 ** 31 - 1;
  }
});

// src/link.ts
var HANDSHAKE, PING_EVERY, UNANSWERED, MINUTE, RENEW_FROM, RENEW_TO, ended, Link;
var init_link = __esm({
  "src/link.ts"() {
    "use strict";
    init_backoff();
    HANDSHAKE = 35e3;
    PING_EVERY = 3e4;
    UNANSWERED = 2;
    MINUTE = 6e4;
    RENEW_FROM = 105 * MINUTE;
    RENEW_TO = 115 * MINUTE;
    ended = (reason, code = 4e3) => ({ code, reason, wasClean: false });
    Link = class {
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
  }
});

// src/memory.ts
var MOST_SAVED, Memory;
var init_memory = __esm({
  "src/memory.ts"() {
    "use strict";
    init_frames();
    MOST_SAVED = 8;
    Memory = class {
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
  }
});

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
var init_options = __esm({
  "src/options.ts"() {
    "use strict";
  }
});

// src/order.ts
var LOGS_ASKED, BYTES_ASKED, LOGS_KEPT, keyOf, Order;
var init_order = __esm({
  "src/order.ts"() {
    "use strict";
    LOGS_ASKED = 240;
    BYTES_ASKED = 24e3;
    LOGS_KEPT = 240;
    keyOf = ({ epoch, seq }) => `${epoch} ${seq}`;
    Order = class {
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
  }
});

// src/renewal.ts
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
var AHEAD, SOONEST, ANSWERED_WITHIN, Renewal;
var init_renewal = __esm({
  "src/renewal.ts"() {
    "use strict";
    init_frames();
    AHEAD = 6e4;
    SOONEST = 5e3;
    ANSWERED_WITHIN = 3e4;
    Renewal = class {
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
  }
});

// src/sender.ts
function write(data) {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const bytes = new TextEncoder().encode(text).length;
  if (bytes > MOST_BYTES) {
    throw new RangeError(`the frame has ${bytes} bytes, API Gateway takes ${MOST_BYTES}: send it over HTTP`);
  }
  return { text, bytes };
}
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
var MOST_BYTES, ANSWERED_WITHIN2, LEAVES, SidewireError, Sender;
var init_sender = __esm({
  "src/sender.ts"() {
    "use strict";
    init_backoff();
    init_frames();
    MOST_BYTES = 32 * 1024;
    ANSWERED_WITHIN2 = 9e4;
    LEAVES = 50;
    SidewireError = class extends Error {
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
    Sender = class {
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
  }
});

// src/socket.ts
var socket_exports = {};
__export(socket_exports, {
  SidewireSocket: () => SidewireSocket
});
var STABLE, REFUSALS, EARLIER, READY_WITHIN, SECOND_AGAIN, PINGS_TO_RESUME, RATE_LIMITED, RECORDS_KEPT, SidewireSocket;
var init_socket = __esm({
  "src/socket.ts"() {
    "use strict";
    init_asking();
    init_backoff();
    init_environment();
    init_frames();
    init_link();
    init_memory();
    init_options();
    init_order();
    init_renewal();
    init_sender();
    STABLE = 6e4;
    REFUSALS = 3;
    EARLIER = 64;
    READY_WITHIN = 1e3;
    SECOND_AGAIN = 3e4;
    PINGS_TO_RESUME = 10;
    RATE_LIMITED = 1e3;
    RECORDS_KEPT = 256;
    SidewireSocket = class _SidewireSocket extends EventTarget {
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
  }
});

// test/old_server.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

// test/world.ts
init_socket();
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

// test/old_server.test.ts
async function fresh() {
  const stage = new Stage();
  await stage.world.settle();
  stage.wire.accept();
  return stage;
}
var said = (stage) => stage.tellings("notice").map(({ code }) => code);
test("a server whose log is off: plain reconnecting, said once, and acks all the same", async () => {
  const stage = await fresh();
  for (let i = 0; i < 3; i++) {
    stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
    stage.wire.get(numbered(7 - i));
    stage.wire.cut();
    await stage.reconnect();
  }
  assert.deepEqual(said(stage), ["no_log"]);
  assert.deepEqual(stage.numbers(), [7, 6, 5], "nothing is ordered");
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  let done = false;
  void stage.socket.send({ type: "message" }).then(() => done = true);
  await stage.world.pass(1e3);
  assert.equal(done, false);
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
  await stage.world.settle();
  assert.equal(done, true);
});
for (const code of ["backend_rejected", "backend_unavailable", "backend_timeout", "backend_invalid_reply"]) {
  test(`an older server whose backend answers ${code}: plain reconnecting, no acks, said once`, async () => {
    const stage = await fresh();
    const refuse = () => stage.wire.get({ type: "error", code, message: "\u2026", request_id: "r", in_reply_to: stage.wire.frames[0]?.id });
    refuse();
    assert.deepEqual(said(stage), ["no_log"]);
    const sent = stage.socket.send({ type: "message" });
    await stage.world.pass(100);
    await sent;
    stage.wire.cut();
    await stage.reconnect();
    refuse();
    stage.wire.get({ type: "message", n: 1 });
    assert.deepEqual(said(stage), ["no_log"]);
    assert.deepEqual(stage.numbers(), [1]);
  });
}
test("an older server that says nothing for 10 s: plain reconnecting, said once", async () => {
  const stage = await fresh();
  await stage.world.pass(9999);
  assert.deepEqual(said(stage), []);
  await stage.world.pass(1);
  assert.deepEqual(said(stage), ["no_log"]);
  assert.equal(stage.wire.ofType("resume").length, 1);
  stage.wire.cut();
  await stage.reconnect();
  await stage.world.pass(1e4);
  assert.deepEqual(said(stage), ["no_log"]);
});
test("frames do not wait for an older server's silence", async () => {
  const stage = await fresh();
  stage.wire.get({ type: "history", n: 1 });
  void stage.socket.send({ type: "message" });
  await stage.world.pass(1e3);
  assert.equal(stage.wire.last().type, "message");
  assert.deepEqual(stage.numbers(), [1]);
});
test("pings of a server without a log are all pings", async () => {
  const stage = await fresh();
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  for (let i = 0; i < 25; i++) {
    await stage.world.pass(3e4);
    stage.wire.get({ type: "pong" });
  }
  assert.equal(stage.wire.ofType("resume").length, 1);
  assert.equal(stage.wire.ofType("ping").length, 25);
});
test("silence where numbered frames come is a gap, and no lack of a log", async () => {
  const stage = await fresh();
  stage.wire.get(numbered(41));
  await stage.world.pass(1e4);
  assert.deepEqual(said(stage), []);
  assert.equal(stage.tellings("gap").length, 1);
  stage.wire.get(numbered(42));
  assert.deepEqual(stage.numbers(), [41, 42]);
  stage.wire.cut();
  await stage.reconnect();
  assert.deepEqual(stage.wire.frames[0]?.after, [place(42)]);
});
test("a server that went back to an older version is plain, and forgets nothing", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  const in_reply_to = stage.wire.frames[0]?.id;
  stage.wire.get({ type: "error", code: "backend_rejected", message: "\u2026", request_id: "r", in_reply_to });
  stage.wire.get({ type: "message", n: 1 });
  stage.wire.cut();
  await stage.reconnect();
  assert.deepEqual(stage.wire.frames[0]?.after, [place(40)]);
  assert.deepEqual(stage.numbers(), [1]);
});
test("with `resume: false` the client never asks, and says nothing", async () => {
  const stage = new Stage({ resume: false });
  await stage.world.settle();
  stage.wire.accept();
  for (let i = 0; i < 12; i++) {
    await stage.world.pass(3e4);
    stage.wire.get({ type: "pong" });
  }
  assert.equal(stage.wire.ofType("resume").length, 0);
  assert.deepEqual(said(stage), []);
});
test("a warning is printed where nobody listens to the notice", async (t) => {
  const warn = t.mock.method(console, "warn", () => {
  });
  const stage = await fresh();
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  assert.equal(warn.mock.callCount(), 0, "this stage listens, and prevents it");
  const silent = new (await Promise.resolve().then(() => (init_socket(), socket_exports))).SidewireSocket({ url: "wss://host" }, stage.world);
  await stage.world.settle();
  stage.wire.accept();
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  assert.equal(warn.mock.callCount(), 1);
  silent.close();
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2JhY2tvZmYudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC9vbGRfc2VydmVyLnRlc3QudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBBc2tzIHRoZSBzZXJ2ZXIsIG92ZXIgb25lIGNvbm5lY3Rpb24sIHdoYXQgd2FzIG1pc3NlZDogYXQgaXRzIGJlZ2lubmluZywgYXQgYSBob2xlLCBhbmQgbm93IGFuZCB0aGVuLiAqL1xuXG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgRnJhbWUsIHR5cGUgTG9nRW50cnksIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHR5cGUgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5cbi8qKiBBIGZyYW1lIHRoYXQgYW5vdGhlciBvbmUgaGFzIG92ZXJ0YWtlbiBjb21lcyB3aXRoaW4gdGhpcy4gKi9cbmNvbnN0IEhPTEVfRlJPTSA9IDMwMDtcbmNvbnN0IEhPTEVfVE8gPSA3MDA7XG4vKiogU28gbG9uZyBhZnRlciBhIHF1ZXN0aW9uIGl0IGlzIGFza2VkIGFnYWluLiAqL1xuY29uc3QgQUdBSU4gPSBbMl8wMDAsIDVfMDAwLCAxMF8wMDBdO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgdGhlIGxhc3Qgb25lIHdlIGdvIG9uIHdpdGhvdXQuIEFuIG9sZGVyIHNlcnZlciwgd2hpY2ggc2F5cyBub3RoaW5nLCBpcyBnaXZlbiBhcyBsb25nLiAqL1xuY29uc3QgU0lMRU5DRSA9IDEwXzAwMDtcblxuZXhwb3J0IGludGVyZmFjZSBBc2tpbmdPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgLyoqIEFuIGlkIGZvciBhIHF1ZXN0aW9uLCBzbyB0aGF0IGFuIGVycm9yIGNhbiBiZSB0b2xkIGZyb20gb3RoZXJzLiAqL1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogRWFybGllciBjb25uZWN0aW9ucywgd2hvc2Ugb3duIGZyYW1lcyBhcmUgbm90IHRvIGNvbWUgYmFjay4gKi9cbiAgd2FzKCk6IHN0cmluZ1tdO1xuICAvKiogVGhlIHNlcnZlciBoYXMgYW5zd2VyZWQsIG9yIHdlIGdvIG9uIHdpdGhvdXQuICovXG4gIHNldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZy4gYGFja3NgOiBpdCBpcyBuZXcgZW5vdWdoIHRvIGFja25vd2xlZGdlIGZyYW1lcy4gKi9cbiAgcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBBc2tpbmcge1xuICAvKiogUXVlc3Rpb25zIHdpdGhvdXQgYW4gYW5zd2VyLiAqL1xuICBvcGVuID0gMDtcbiAgcmVhZG9ubHkgI2xpbms6IExpbms7XG4gIHJlYWRvbmx5ICNvd25lcjogQXNraW5nT3duZXI7XG4gICNpZHMgPSBuZXcgU2V0PHVua25vd24+KCk7XG4gICN0cmllcyA9IDA7XG4gICN3YWl0aW5nOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IobGluazogTGluaywgb3duZXI6IEFza2luZ093bmVyKSB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBJcyBhIHF1ZXN0aW9uIHVuZGVyIHdheSwgb3IgYWJvdXQgdG8gYmUgYXNrZWQ/ICovXG4gIGdldCBidXN5KCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3dhaXRpbmc7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuI3dhaXRpbmc/LigpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB1bmRlZmluZWQ7XG4gIH1cblxuICBhc2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgbmV4dElkLCB3YXMgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IFtmaXJzdCwgaWRdID0gWyFvcmRlci5rbm93biAmJiB0aGlzLiN0cmllcyA9PT0gMCwgbmV4dElkKCldO1xuICAgIGNvbnN0IFthZnRlciwgZWFybGllcl0gPSBbb3JkZXIuYXNrKCksIHdhcygpXTtcbiAgICB0aGlzLiNpZHMuYWRkKGlkKTtcbiAgICB0aGlzLm9wZW4rKztcbiAgICB0aGlzLiN0cmllcysrO1xuICAgIHRoaXMuI2xpbmsuc2VuZChcbiAgICAgIEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJyZXN1bWVcIiwgaWQsIC4uLihhZnRlci5sZW5ndGggJiYgeyBhZnRlciB9KSwgLi4uKGVhcmxpZXIubGVuZ3RoICYmIHsgd2FzOiBlYXJsaWVyIH0pIH0pLFxuICAgICk7XG4gICAgaWYgKGZpcnN0KSB0aGlzLiN3YWl0KFNJTEVOQ0UsICgpID0+IHRoaXMuI3NpbGVuY2UoKSk7XG4gICAgZWxzZSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIEEgZnJhbWUgaGFzIGNvbWU6IGlzIG9uZSBtaXNzaW5nIGJlZm9yZSBpdD8gKi9cbiAgbG9vaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHtcbiAgICAgIGlmICh0aGlzLm9wZW4gPT09IDApIHRoaXMuI2RvbmUoKTtcbiAgICB9IGVsc2UgaWYgKCF0aGlzLmJ1c3kpIHtcbiAgICAgIHRoaXMuI3dhaXQoYmV0d2VlbihIT0xFX0ZST00sIEhPTEVfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4ge1xuICAgICAgICB0aGlzLnN0b3AoKTtcbiAgICAgICAgaWYgKG9yZGVyLmJyb2tlbikgdGhpcy5hc2soKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwicmVzdW1lZFwiLFx1MjAyNn1gICovXG4gIHJlc3VtZWQoZnJhbWU6IE1lbWJlcnMpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBzZXR0bGVkIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBlbnRyaWVzID0gKGZyYW1lLmxvZ3MgYXMgdW5rbm93bltdKS5maWx0ZXIobWVtYmVycyk7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgaWYgKGVudHJpZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aGlzLiNwbGFpbih0cnVlKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgb3JkZXIucmVzdW1lZChlbnRyaWVzIGFzIHVua25vd24gYXMgTG9nRW50cnlbXSk7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHRoaXMuI2RvbmUoKTtcbiAgICBzZXR0bGVkKHRoaXMuI2xpbmssIFN0cmluZyhmcmFtZS5jb25uZWN0aW9uX2lkKSk7XG4gIH1cblxuICAvKiogSXMgdGhpcyBlcnJvciBvdXIgcXVlc3Rpb24ncz8gKi9cbiAgZXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI2lkcy5kZWxldGUoZnJhbWUuaW5fcmVwbHlfdG8pKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgLy8gSXRzIHRhYmxlIGRvZXMgbm90IHNlcnZlOiBpdCBtYXkgYmUgYXNrZWQgYWdhaW4uIEFueSBvdGhlciBlcnJvciBpcyBhbiBvbGRlciBzZXJ2ZXIncy5cbiAgICBpZiAoZnJhbWUuY29kZSA9PT0gXCJpbnRlcm5hbFwiKSB0aGlzLiNhZ2FpbigpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIGNvbnN0IHdhaXQgPSBBR0FJTlt0aGlzLiN0cmllcyAtIDFdO1xuICAgIHRoaXMuI3dhaXQod2FpdCA/PyBTSUxFTkNFLCAoKSA9PiAod2FpdCA9PT0gdW5kZWZpbmVkID8gdGhpcy4jZ2l2ZVVwKCkgOiB0aGlzLmFzaygpKSk7XG4gIH1cblxuICAjc2lsZW5jZSgpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICAvLyBOdW1iZXJlZCBmcmFtZXMgaGF2ZSBjb21lLCBzbyB0aGVyZSBpcyBhIGxvZy5cbiAgICBpZiAob3JkZXIuaG9sZHMpIHRoaXMuI2dpdmVVcCgpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICB9XG5cbiAgI2dpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIub3JkZXIuZ2l2ZVVwKCk7XG4gICAgdGhpcy4jb3duZXIuc2V0dGxlZCh0aGlzLiNsaW5rKTtcbiAgfVxuXG4gICNwbGFpbihhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLnBsYWluKHRoaXMuI2xpbmssIGFja3MpO1xuICB9XG5cbiAgI2RvbmUoKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jdHJpZXMgPSAwO1xuICB9XG5cbiAgI3dhaXQobXM6IG51bWJlciwgcnVuOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHRoaXMuI293bmVyLmVudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG59XG4iLCAiLyoqIFdoYXQgdGhlIGNsaWVudCBoYXMgb2YgdGhlIHdvcmxkIGFyb3VuZCBpdC4gVGVzdHMgaGFuZCBpbiB0aGVpciBvd24uICovXG5cbi8qKiBXaGF0IHRoZSBjbGllbnQgdXNlcyBvZiBhIGBXZWJTb2NrZXRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlIHtcbiAgcmVhZG9ubHkgYnVmZmVyZWRBbW91bnQ6IG51bWJlcjtcbiAgb25vcGVuOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uZXJyb3I6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgY2xvc2UoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZDtcbn1cblxudHlwZSBXaXJlQ2xhc3MgPSBuZXcgKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSA9PiBXaXJlO1xuXG5leHBvcnQgdHlwZSBDYW5jZWwgPSAoKSA9PiB2b2lkO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVudmlyb25tZW50IHtcbiAgLyoqIFVuaXggbWlsbGlzZWNvbmRzLiBPbmx5IHRoZSBlbmQgb2YgYSB0b2tlbiBpcyBjb21wYXJlZCB3aXRoIGl0LCBzbyBhIGNsb2NrIHRoYXQganVtcHMgZG9lcyBubyBvdGhlciBoYXJtLiAqL1xuICBub3coKTogbnVtYmVyO1xuICAvKiogRnJvbSAwIHRvIDEuICovXG4gIHJhbmRvbSgpOiBudW1iZXI7XG4gIC8qKiBSdW5zIHRoaXMgbGF0ZXIsIHVubGVzcyB0aGUgZnVuY3Rpb24gdGhhdCBpdCByZXR1cm5zIGlzIGNhbGxlZCBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbDtcbiAgb3Blbih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmU7XG4gIC8qKiBEb2VzIHRoZSBzZXJ2ZXIgYW5zd2VyIGF0IGFsbD8gQSBicm93c2VyIGRvZXMgbm90IHRlbGwgYSByZWZ1c2VkIGhhbmRzaGFrZSBmcm9tIGEgYnJva2VuIG5ldHdvcmsuICovXG4gIHJlYWNoYWJsZSh1cmw6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj47XG4gIC8qKiBXaGVyZSBgb25saW5lYCwgYHBhZ2VoaWRlYCBhbmQgYHBhZ2VzaG93YCBjb21lIGZyb20uICovXG4gIHBhZ2U6IFBhcnRpYWw8RXZlbnRUYXJnZXQ+O1xufVxuXG4vKiogQSB0aW1lcidzIGxvbmdlc3QgdGltZTogYSBsb25nZXIgb25lIGVuZHMgYXQgb25jZS4gKi9cbmNvbnN0IExPTkdFU1QgPSAyICoqIDMxIC0gMTtcblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWxFbnZpcm9ubWVudCh3aXJlOiB1bmtub3duKTogRW52aXJvbm1lbnQge1xuICByZXR1cm4ge1xuICAgIG5vdzogRGF0ZS5ub3csXG4gICAgcmFuZG9tOiBNYXRoLnJhbmRvbSxcbiAgICBhZnRlcihtcywgcnVuKSB7XG4gICAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocnVuLCBNYXRoLm1pbihtcywgTE9OR0VTVCkpO1xuICAgICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgfSxcbiAgICBvcGVuOiAodXJsLCBwcm90b2NvbHMpID0+IG5ldyAoKHdpcmUgPz8gV2ViU29ja2V0KSBhcyBXaXJlQ2xhc3MpKHVybCwgcHJvdG9jb2xzKSxcbiAgICBhc3luYyByZWFjaGFibGUodXJsKSB7XG4gICAgICB0cnkge1xuICAgICAgICBhd2FpdCBmZXRjaCh1cmwucmVwbGFjZSgvXndzLywgXCJodHRwXCIpLnJlcGxhY2UoL1xcPy4qLywgXCJcIiksIHsgbWV0aG9kOiBcIkhFQURcIiwgbW9kZTogXCJuby1jb3JzXCIgfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9LFxuICAgIHBhZ2U6IGdsb2JhbFRoaXMgYXMgUGFydGlhbDxFdmVudFRhcmdldD4sXG4gIH07XG59XG4iLCAiLyoqIE9uZSBXZWJTb2NrZXQncyBsaWZlOiB0aGUgaGFuZHNoYWtlLCBwaW5ncywgdGhlIGVuZC4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFza2luZyB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuXG4vKiogQSBoYW5kc2hha2UgbGFzdHMgMjkgcyBhdCBtb3N0LiAqL1xuY29uc3QgSEFORFNIQUtFID0gMzVfMDAwO1xuY29uc3QgUElOR19FVkVSWSA9IDMwXzAwMDtcbmNvbnN0IFVOQU5TV0VSRUQgPSAyO1xuLyoqIEFQSSBHYXRld2F5IGN1dHMgYSBjb25uZWN0aW9uIGFmdGVyIHR3byBob3Vycy4gKi9cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcbmNvbnN0IFJFTkVXX0ZST00gPSAxMDUgKiBNSU5VVEU7XG5jb25zdCBSRU5FV19UTyA9IDExNSAqIE1JTlVURTtcblxuZXhwb3J0IGludGVyZmFjZSBFbmQge1xuICBjb2RlOiBudW1iZXI7XG4gIHJlYXNvbjogc3RyaW5nO1xuICB3YXNDbGVhbjogYm9vbGVhbjtcbn1cblxuLyoqIEFuIGVuZCB0aGF0IHRoZSBjbGllbnQgaXRzZWxmIGhhcyBzZWVuLiBBUEkgR2F0ZXdheSdzIGFyZSBiZWxvdyA0MDAwLiAqL1xuZXhwb3J0IGNvbnN0IGVuZGVkID0gKHJlYXNvbjogc3RyaW5nLCBjb2RlID0gNDAwMCk6IEVuZCA9PiAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBmYWxzZSB9KTtcblxuZXhwb3J0IGludGVyZmFjZSBMaW5rT3duZXIge1xuICBvcGVuZWQobGluazogTGluayk6IHZvaWQ7XG4gIGhlYXJkKGxpbms6IExpbmssIHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGVuZGVkKGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZDtcbiAgLyoqIEl0IGlzIHRpbWUgdG8gcGluZy4gKi9cbiAgdGljayhsaW5rOiBMaW5rLCBjb3VudDogbnVtYmVyKTogdm9pZDtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG9sZDogYW5vdGhlciBvbmUgc2hvdWxkIHRha2UgaXRzIHBsYWNlLiAqL1xuICBhZ2VkKGxpbms6IExpbmspOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgTGluayB7XG4gIG9wZW5lZCA9IGZhbHNlO1xuICAvKiogRnJhbWVzIG1heSBiZSBzZW50OiBgcmVzdW1lYCBoYXMgYmVlbiBhbnN3ZXJlZCwgb3IgdGFrZXMgdG9vIGxvbmcuICovXG4gIHJlYWR5ID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2c6IGZyYW1lcyBhcmUgcGFzc2VkIG9uIGFzIHRoZXkgY29tZS4gKi9cbiAgcGxhaW4gPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgYWNrbm93bGVkZ2VzIGZyYW1lcy4gKi9cbiAgYWNrcyA9IHRydWU7XG4gIC8qKiBBbm90aGVyIGNvbm5lY3Rpb24gaGFzIHRha2VuIGl0cyBwbGFjZSwgYW5kIGl0IGVuZHMgd2hlbiBub3RoaW5nIHJ1bnMgb24gaXQgYW55IG1vcmUuICovXG4gIGRyYWluaW5nID0gZmFsc2U7XG4gIGFza2luZzogQXNraW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjd2lyZTogV2lyZTtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXI7XG4gICN0aW1lcnM6IENhbmNlbFtdID0gW107XG4gICN0aWNrcyA9IDA7XG4gICN1bmFuc3dlcmVkID0gMDtcbiAgI292ZXIgPSBmYWxzZTtcbiAgI3N0cmVhbWVkID0gMDtcbiAgI3N0cmVhbWVkQmVmb3JlID0gMDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG93bmVyOiBMaW5rT3duZXIsIHdpcmU6IFdpcmUsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gICAgdGhpcy4jd2lyZSA9IHdpcmU7XG4gICAgdGhpcy50b2tlbiA9IHRva2VuO1xuICAgIHRoaXMuYWZ0ZXIoSEFORFNIQUtFLCAoKSA9PiB0aGlzLm9wZW5lZCB8fCB0aGlzLmVuZChlbmRlZChcInRoZSBoYW5kc2hha2UgdGFrZXMgdG9vIGxvbmdcIikpKTtcbiAgICB3aXJlLm9ub3BlbiA9ICgpID0+IHtcbiAgICAgIHRoaXMub3BlbmVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuYWZ0ZXIoYmV0d2VlbihSRU5FV19GUk9NLCBSRU5FV19UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiBvd25lci5hZ2VkKHRoaXMpKTtcbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgb3duZXIub3BlbmVkKHRoaXMpO1xuICAgIH07XG4gICAgd2lyZS5vbm1lc3NhZ2UgPSAoZXZlbnQ6IHsgZGF0YTogdW5rbm93biB9KSA9PiB7XG4gICAgICB0aGlzLiN1bmFuc3dlcmVkID0gMDtcbiAgICAgIG93bmVyLmhlYXJkKHRoaXMsIFN0cmluZyhldmVudC5kYXRhKSk7XG4gICAgfTtcbiAgICB3aXJlLm9uY2xvc2UgPSAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH06IEVuZCkgPT4gdGhpcy5lbmQoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH0pO1xuICAgIHdpcmUub25lcnJvciA9ICgpID0+IHt9OyAvLyBgY2xvc2VgIGZvbGxvd3NcbiAgfVxuXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiN3aXJlLmJ1ZmZlcmVkQW1vdW50O1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5vcGVuZWQgJiYgIXRoaXMuI292ZXIpIHRoaXMuI3dpcmUuc2VuZCh0ZXh0KTtcbiAgfVxuXG4gIC8qKiBIYXMgYSBzdHJlYW0ncyByZWNvcmQgY29tZSB3aXRoaW4gdGhlIGxhc3QgaGFsZiBtaW51dGUgb3Igc28/ICovXG4gIGdldCBzdHJlYW1pbmcoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3N0cmVhbWVkQmVmb3JlICsgdGhpcy4jc3RyZWFtZWQgPiAwO1xuICB9XG5cbiAgc3RyZWFtZWQoKTogdm9pZCB7XG4gICAgdGhpcy4jc3RyZWFtZWQrKztcbiAgfVxuXG4gIC8qKiBMZWF2ZXMgdGhlIFdlYlNvY2tldCwgd2l0aG91dCBhIHdvcmQgdG8gdGhlIG93bmVyLiBBIGRlYWQgb25lIHRha2VzIG1pbnV0ZXMgdG8gY2xvc2UgYnkgaXRzZWxmLiAqL1xuICBkcm9wKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI292ZXIgPSB0cnVlO1xuICAgIHRoaXMuYXNraW5nPy5zdG9wKCk7XG4gICAgZm9yIChjb25zdCBjYW5jZWwgb2YgdGhpcy4jdGltZXJzKSBjYW5jZWwoKTtcbiAgICB0aGlzLiN3aXJlLm9ub3BlbiA9IHRoaXMuI3dpcmUub25tZXNzYWdlID0gdGhpcy4jd2lyZS5vbmNsb3NlID0gbnVsbDtcbiAgICB0aGlzLiN3aXJlLmNsb3NlKGNvZGUsIHJlYXNvbik7XG4gIH1cblxuICAvKiogUnVucyB0aGlzIHVubGVzcyB0aGUgY29ubmVjdGlvbiBlbmRzIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXJzLnB1c2godGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bikpO1xuICB9XG5cbiAgZW5kKGVuZDogRW5kKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI292ZXIpIHJldHVybjtcbiAgICB0aGlzLmRyb3AoKTtcbiAgICB0aGlzLiNvd25lci5lbmRlZCh0aGlzLCBlbmQpO1xuICB9XG5cbiAgI3BpbmdMYXRlcigpOiB2b2lkIHtcbiAgICB0aGlzLmFmdGVyKFBJTkdfRVZFUlksICgpID0+IHtcbiAgICAgIGlmICh0aGlzLiN1bmFuc3dlcmVkID49IFVOQU5TV0VSRUQpIHtcbiAgICAgICAgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgc2VydmVyIGRvZXMgbm90IGFuc3dlclwiKSk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgdGhpcy4jc3RyZWFtZWRCZWZvcmUgPSB0aGlzLiNzdHJlYW1lZDtcbiAgICAgIHRoaXMuI3N0cmVhbWVkID0gMDtcbiAgICAgIHRoaXMuI293bmVyLnRpY2sodGhpcywgKyt0aGlzLiN0aWNrcyk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCBtdXN0IGJlIGFuc3dlcmVkLiAqL1xuICBleHBlY3QoKTogdm9pZCB7XG4gICAgdGhpcy4jdW5hbnN3ZXJlZCsrO1xuICB9XG59XG4iLCAiLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlLiAqL1xuXG5pbXBvcnQgeyBtZW1iZXJzLCByZWFkUGxhY2VzLCB0eXBlIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb25TdG9yYWdlIHtcbiAgZ2V0SXRlbShrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGw7XG4gIHNldEl0ZW0oa2V5OiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkO1xuICByZW1vdmVJdGVtKGtleTogc3RyaW5nKTogdm9pZDtcbn1cblxuaW50ZXJmYWNlIFNhdmVkIHtcbiAgYnk6IHN0cmluZztcbiAgYWZ0ZXI/OiB1bmtub3duO1xuICB3YXM/OiB1bmtub3duO1xufVxuXG5jb25zdCBNT1NUX1NBVkVEID0gODtcblxuLyoqXG4gKiBQb3NpdGlvbnMgbGllIGluIHRoZSBzdG9yYWdlIG9ubHkgd2hpbGUgbm8gcGFnZSB1c2VzIHRoZW06IHRoZXkgYXJlIHdyaXR0ZW4gd2hlbiBhIHBhZ2UgZ29lcywgYW5kXG4gKiB0YWtlbiBvdXQgd2hlbiBvbmUgY29tZXMuIEEgZHVwbGljYXRlZCB0YWIgZ2V0cyBhIGNvcHkgb2YgdGhlIHN0b3JhZ2UsIGFuZCBmcmFtZXMgc2hhcmUgb25lOyBzb1xuICogbmVpdGhlciBmaW5kcyB0aGUgcG9zaXRpb25zIG9mIGEgcGFnZSB0aGF0IGxpdmVzLlxuICovXG5leHBvcnQgY2xhc3MgTWVtb3J5IHtcbiAgcmVhZG9ubHkgI3N0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI293bmVyOiBzdHJpbmc7XG4gIGtleSA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3Ioc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkLCBvd25lcjogc3RyaW5nKSB7XG4gICAgdGhpcy4jc3RvcmFnZSA9IHN0b3JhZ2U7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBUaGUgbmV3ZXN0IHRoYXQgYW5vdGhlciBwYWdlIGhhcyBsZWZ0IGJlaGluZC4gKi9cbiAgdGFrZSgpOiB7IGFmdGVyOiBQbGFjZVtdOyB3YXM6IHN0cmluZ1tdIH0ge1xuICAgIGNvbnN0IHNhdmVkID0gdGhpcy4jcmVhZCgpO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gc2F2ZWQucG9wKCkgPz8ge307XG4gICAgdGhpcy4jd3JpdGUoc2F2ZWQpO1xuICAgIHJldHVybiB7IGFmdGVyOiByZWFkUGxhY2VzKGFmdGVyKSwgd2FzOiBBcnJheS5pc0FycmF5KHdhcykgPyB3YXMubWFwKFN0cmluZykgOiBbXSB9O1xuICB9XG5cbiAgc2F2ZShhZnRlcjogUGxhY2VbXSwgd2FzOiBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUoWy4uLnRoaXMuI290aGVycygpLCB7IGJ5OiB0aGlzLiNvd25lciwgYWZ0ZXIsIHdhcyB9XS5zbGljZSgtTU9TVF9TQVZFRCkpO1xuICB9XG5cbiAgLyoqIFRoZSBwYWdlIGhhcyBjb21lIGJhY2ssIGFuZCBsaXZlcyBvbi4gKi9cbiAgZGlzY2FyZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKHRoaXMuI290aGVycygpKTtcbiAgfVxuXG4gICNvdGhlcnMoKTogU2F2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMuI3JlYWQoKS5maWx0ZXIoKHsgYnkgfSkgPT4gYnkgIT09IHRoaXMuI293bmVyKTtcbiAgfVxuXG4gICNyZWFkKCk6IFNhdmVkW10ge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gSlNPTi5wYXJzZSh0aGlzLiNzdG9yYWdlPy5nZXRJdGVtKHRoaXMua2V5KSA/PyBcIlwiKS5maWx0ZXIobWVtYmVycyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gW107XG4gICAgfVxuICB9XG5cbiAgI3dyaXRlKHNhdmVkOiBTYXZlZFtdKTogdm9pZCB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChzYXZlZC5sZW5ndGgpIHRoaXMuI3N0b3JhZ2U/LnNldEl0ZW0odGhpcy5rZXksIEpTT04uc3RyaW5naWZ5KHNhdmVkKSk7XG4gICAgICBlbHNlIHRoaXMuI3N0b3JhZ2U/LnJlbW92ZUl0ZW0odGhpcy5rZXkpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gSXQgaXMgZnVsbCwgb3IgZm9yYmlkZGVuOiBhIHJlbG9hZCBiZWdpbnMgYW5ldy5cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogV2hhdCBhbiBhcHAgbWF5IHNheSBvZiBpdHMgc29ja2V0LiAqL1xuXG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uU3RvcmFnZSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuXG50eXBlIEFza2VkPFQ+ID0gVCB8ICgoKSA9PiBUIHwgUHJvbWlzZTxUPik7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVPcHRpb25zIHtcbiAgLyoqIGB3c3M6Ly9IT1NUL1NUQUdFP2Jvb2tpbmdfaWQ9MWA7IGEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdC4gKi9cbiAgdXJsOiBBc2tlZDxzdHJpbmc+O1xuICAvKiogQSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LCBhbmQgZm9yIGVhY2ggcmVuZXdhbC4gKi9cbiAgdG9rZW4/OiBBc2tlZDxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogV2hlcmUgdGhlIHRva2VuIGdvZXM6IGludG8gdGhlIHF1ZXJ5IChkZWZhdWx0KSwgb3IgYXMgdGhlIHN1YnByb3RvY29scyBgYmVhcmVyLCA8dG9rZW4+YC4gKi9cbiAgdG9rZW5Jbj86IFwicXVlcnlcIiB8IFwicHJvdG9jb2xcIjtcbiAgLyoqIEFza3MgZm9yIHdoYXQgd2FzIG1pc3NlZCAoZGVmYXVsdCkuICovXG4gIHJlc3VtZT86IGJvb2xlYW47XG4gIC8qKiBIYXMgZnJhbWVzIGFja25vd2xlZGdlZCAoZGVmYXVsdCkuICovXG4gIGFjaz86IGJvb2xlYW47XG4gIC8qKiBSZW5ld3MgYSBKV1QgdGhhdCBhIGB0b2tlbmAgZnVuY3Rpb24gZ2l2ZXMgYmVmb3JlIGl0cyBlbmQgKGRlZmF1bHQpLiAqL1xuICByZW5ldz86IGJvb2xlYW47XG4gIC8qKiBFbmRzIGFmdGVyIHNvIG1hbnkgYXR0ZW1wdHMgaW4gYSByb3c7IHdpdGhvdXQgaXQgdGhlcmUgaXMgbm8gZW5kLiAqL1xuICBtYXhBdHRlbXB0cz86IG51bWJlcjtcbiAgLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlOiBgc2Vzc2lvblN0b3JhZ2VgLiBGb3IgYXBwcyB0aGF0IGtlZXAgdGhlaXIgbWVzc2FnZXMsIHRvby4gKi9cbiAgc3RvcmFnZT86IFBvc2l0aW9uU3RvcmFnZTtcbiAgLyoqIEZvciBwcm9ncmFtcyB3aXRob3V0IGEgYFdlYlNvY2tldGAgb2YgdGhlaXIgb3duLCBzdWNoIGFzIE5vZGUgMjA6IHRoYXQgb2YgYHdzYC4gKi9cbiAgV2ViU29ja2V0PzogdW5rbm93bjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFuc3dlck9mPFQ+KGFza2VkOiBBc2tlZDxUPik6IFByb21pc2U8VD4ge1xuICByZXR1cm4gdHlwZW9mIGFza2VkID09PSBcImZ1bmN0aW9uXCIgPyBhd2FpdCAoYXNrZWQgYXMgKCkgPT4gVCB8IFByb21pc2U8VD4pKCkgOiBhc2tlZDtcbn1cblxuLyoqIFRoZSBVUkwgYW5kIHRoZSBzdWJwcm90b2NvbHMgb2YgYW4gYXR0ZW1wdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHVybDogc3RyaW5nLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMpOiB7IHVybDogc3RyaW5nOyBwcm90b2NvbHM6IHN0cmluZ1tdIH0ge1xuICBsZXQgbWFyayA9IHVybC5pbmNsdWRlcyhcIj9cIikgPyBcIiZcIiA6IFwiP1wiO1xuICBjb25zdCBhZGQgPSAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgdXJsICs9IGAke21hcmt9JHtuYW1lfT0ke2VuY29kZVVSSUNvbXBvbmVudCh2YWx1ZSl9YDtcbiAgICBtYXJrID0gXCImXCI7XG4gIH07XG4gIGlmIChvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2UpIGFkZChcInJlc3VtZVwiLCBcIjFcIik7XG4gIGlmIChvcHRpb25zLmFjayAhPT0gZmFsc2UpIGFkZChcImFja1wiLCBcIjFcIik7XG4gIGlmICh0b2tlbiA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbiAgaWYgKG9wdGlvbnMudG9rZW5JbiA9PT0gXCJwcm90b2NvbFwiKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW1wiYmVhcmVyXCIsIHRva2VuXSB9O1xuICBhZGQoXCJ0b2tlblwiLCB0b2tlbik7XG4gIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xufVxuIiwgIi8qKiBCcmluZ3MgbnVtYmVyZWQgZnJhbWVzIGludG8gdGhlIG9yZGVyIG9mIHRoZWlyIGxvZ3MsIGVhY2ggb25jZS4gUHVyZTogaXQga25vd3Mgbm8gc29ja2V0IGFuZCBubyB0aW1lci4gKi9cblxuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIEhlbGQ8Rj4ge1xuICBwbGFjZTogUGxhY2U7XG4gIC8qKiBOb3RoaW5nIHdoZXJlIHRoZSBudW1iZXIgYmVsb25ncyB0byBhIGZyYW1lIHRoYXQgdGhpcyBjbGllbnQgZG9lcyBub3QgZ2V0LiAqL1xuICBmcmFtZTogRiB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIExvZzxGPiB7XG4gIC8qKiBUaGUgbGFzdCBwbGFjZSB0aGF0IHdhcyBwYXNzZWQgb24uICovXG4gIGF0PzogUGxhY2U7XG4gIC8qKiBGcmFtZXMgYmVoaW5kIGEgaG9sZSwgb3Igb2YgYSBjb25uZWN0aW9uIHRoYXQgZG9lcyBub3Qga25vdyB5ZXQgd2hlcmUgaXQgc3RhbmRzLiAqL1xuICBoZWxkOiBNYXA8c3RyaW5nLCBIZWxkPEY+PjtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG5vdCBpbiB0aGlzIGNoYW5uZWwuICovXG4gIGxlZnQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBzZXJ2ZXIgbG9va3MgYXQgMjUwIGxvZ3Mgb2YgYSBxdWVzdGlvbi4gKi9cbmNvbnN0IExPR1NfQVNLRUQgPSAyNDA7XG4vKiogQVBJIEdhdGV3YXkgdGFrZXMgMzIgS2lCIGZyb20gYSBicm93c2VyLCBhbmQgbmFtZXMgbWF5IG5lZWQgZXNjYXBlcy4gKi9cbmNvbnN0IEJZVEVTX0FTS0VEID0gMjRfMDAwO1xuLyoqIE1vcmUgbG9ncyB0aGFuIHRoZXNlIGFyZSBmb3Jnb3R0ZW4gd2hlcmUgdGhlIGNsaWVudCBoYXMgbGVmdCB0aGVtLiAqL1xuY29uc3QgTE9HU19LRVBUID0gMjQwO1xuXG5jb25zdCBrZXlPZiA9ICh7IGVwb2NoLCBzZXEgfTogUGxhY2UpOiBzdHJpbmcgPT4gYCR7ZXBvY2h9ICR7c2VxfWA7XG5cbmV4cG9ydCBjbGFzcyBPcmRlcjxGPiB7XG4gIC8qKiBGcmFtZXMgYXJlIGhlbGQgdW50aWwgdGhlIHNlcnZlciBoYXMgc2FpZCB3aGVyZSB0aGUgY29ubmVjdGlvbiBzdGFuZHMuICovXG4gIGhvbGRpbmcgPSB0cnVlO1xuICByZWFkb25seSAjbG9ncyA9IG5ldyBNYXA8c3RyaW5nLCBMb2c8Rj4+KCk7XG4gIC8qKiBUaGUgbnVtYmVycyB0aGF0IG9wZW4gcXVlc3Rpb25zIG5hbWVkOyBiZWxvdyAwIHdoZXJlIHRoZXJlIHdhcyBubyByb29tIGZvciB0aGUgbG9nLiAqL1xuICAjYXNrZWQ6IE1hcDxzdHJpbmcsIG51bWJlcj5bXSA9IFtdO1xuICByZWFkb25seSAjZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkO1xuICByZWFkb25seSAjZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xuXG4gIGNvbnN0cnVjdG9yKGRlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZCwgZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGVsaXZlciA9IGRlbGl2ZXI7XG4gICAgdGhpcy4jZ2FwID0gZ2FwO1xuICB9XG5cbiAgLyoqIEhhcyB0aGUgc2VydmVyIGV2ZXIgc2FpZCB3aGVyZSB3ZSBzdGFuZD8gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuYXQpO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgdGhhdCB3YWl0PyAqL1xuICBnZXQgaG9sZHMoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5oZWxkLnNpemUgPiAwKTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIGJlaGluZCBhIGhvbGU/ICovXG4gIGdldCBicm9rZW4oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICF0aGlzLmhvbGRpbmcgJiYgdGhpcy5ob2xkcztcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRvIGdvIG9uIGZyb20uICovXG4gIHBvc2l0aW9ucygpOiBQbGFjZVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLmZsYXRNYXAoKGxvZykgPT4gbG9nLmF0ID8/IFtdKTtcbiAgfVxuXG4gIHJlc3RvcmUocGxhY2VzOiBQbGFjZVtdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMpIHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKS5hdCA9IHBsYWNlO1xuICB9XG5cbiAgLyoqIEEgbmV3IGNvbm5lY3Rpb246IGl0cyBxdWVzdGlvbnMgaGF2ZSBub3QgYmVlbiBhbnN3ZXJlZC4gKi9cbiAgYmVnaW4oKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gdHJ1ZTtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdGhhdCBhIHF1ZXN0aW9uIG5hbWVzLiAqL1xuICBhc2soKTogUGxhY2VbXSB7XG4gICAgY29uc3QgYXNrZWQgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIGNvbnN0IGFmdGVyOiBQbGFjZVtdID0gW107XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHRoaXMucG9zaXRpb25zKCkpIHtcbiAgICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KHBsYWNlKS5sZW5ndGggKyAxO1xuICAgICAgY29uc3QgZml0cyA9IGFmdGVyLmxlbmd0aCA8IExPR1NfQVNLRUQgJiYgYnl0ZXMgPCBCWVRFU19BU0tFRDtcbiAgICAgIGlmIChmaXRzKSBhZnRlci5wdXNoKHBsYWNlKTtcbiAgICAgIGFza2VkLnNldChwbGFjZS5jaGFubmVsID8/IFwiXCIsIGZpdHMgPyBwbGFjZS5zZXEgOiAtMSk7XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkLnB1c2goYXNrZWQpO1xuICAgIHJldHVybiBhZnRlcjtcbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGZyYW1lLCBvciB0aGUgbnVtYmVyIG9mIG9uZSB0aGF0IGlzIG5vdCBmb3IgdXMuICovXG4gIHRha2UocGxhY2U6IFBsYWNlLCBmcmFtZT86IEYpOiB2b2lkIHtcbiAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCk7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gcGxhY2UuZXBvY2ggJiYgcGxhY2Uuc2VxIDw9IGF0LnNlcSkgcmV0dXJuO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKHBsYWNlKTtcbiAgICBpZiAoIWxvZy5oZWxkLmdldChrZXkpPy5mcmFtZSkgbG9nLmhlbGQuc2V0KGtleSwgeyBwbGFjZSwgZnJhbWUgfSk7XG4gICAgZGVsZXRlIGxvZy5sZWZ0O1xuICAgIGlmICghdGhpcy5ob2xkaW5nKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYXlzIG9mIGVhY2ggbG9nIGFmdGVyIGl0IGhhcyBzZW50IHdoYXQgd2FzIG1pc3NlZC4gKi9cbiAgcmVzdW1lZChlbnRyaWVzOiBMb2dFbnRyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYXNrZWQgPSB0aGlzLiNhc2tlZC5zaGlmdCgpID8/IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2coZW50cnkuY2hhbm5lbCk7XG4gICAgICBpZiAoZW50cnkuam9pbmVkID09PSBmYWxzZSkge1xuICAgICAgICBsb2cubGVmdCA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3QgeyBjb21wbGV0ZSwgLi4ucGxhY2UgfSA9IGVudHJ5O1xuICAgICAgICB0aGlzLiNhbnN3ZXJlZChsb2csIHBsYWNlLCBjb21wbGV0ZSA9PT0gdHJ1ZSwgYXNrZWQuZ2V0KGVudHJ5LmNoYW5uZWwgPz8gXCJcIikgPz8gMCk7XG4gICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXI6IGdvZXMgb24gYmVoaW5kIHRoZSBob2xlcy4gKi9cbiAgZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgdGhpcy4jZmx1c2gobG9nKTtcbiAgICAgIGlmIChsb2cuaGVsZC5zaXplID4gMCkge1xuICAgICAgICB0aGlzLiNnYXAoY2hhbm5lbCB8fCB1bmRlZmluZWQpO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlcmUgaXMgbm8gbG9nOiB3aGF0IGlzIGhlbGQgd2FzIG9ubHkgbnVtYmVyZWQgYnkgY2hhbmNlLCBvciBieSBhIHNlcnZlciB0aGF0IHdlbnQgYmFjay4gKi9cbiAgcmVsZWFzZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI3NldHRsZShsb2cpO1xuICB9XG5cbiAgI2Fuc3dlcmVkKGxvZzogTG9nPEY+LCBuZXdlc3Q6IFBsYWNlLCBjb21wbGV0ZTogYm9vbGVhbiwgYXNrZWQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IG5ld2VzdC5lcG9jaCkge1xuICAgICAgLy8gTGl2ZSBmcmFtZXMgbWF5IGhhdmUgY29tZSBmdXJ0aGVyIHdoaWxlIHRoZSBhbnN3ZXIgd2FzIG9uIGl0cyB3YXkuIEEgcGxhY2UgdGhhdCB3YXMgYWxyZWFkeVxuICAgICAgLy8gYmVoaW5kIHRoZSBuZXdlc3Qgd2hlbiB3ZSBhc2tlZCBpcyBub25lIG9mIHRoaXMgbG9nLlxuICAgICAgY29uc3QgYWhlYWQgPSBhdC5zZXEgPiBuZXdlc3Quc2VxID8gYXNrZWQgPD0gbmV3ZXN0LnNlcSA6IGF0LnNlcSA9PT0gbmV3ZXN0LnNlcSAmJiBhdC5tYXJrID09PSBuZXdlc3QubWFyaztcbiAgICAgIGlmIChhaGVhZCkgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoIWNvbXBsZXRlIHx8IGFza2VkIDwgMCkgdGhpcy4jZ2FwKG5ld2VzdC5jaGFubmVsKTtcbiAgICB0aGlzLiNzZXR0bGUobG9nLCBuZXdlc3QpO1xuICAgIGxvZy5hdCA9IG5ld2VzdDtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCBmb2xsb3dzIHdpdGhvdXQgYSBob2xlLiAqL1xuICAjZmx1c2gobG9nOiBMb2c8Rj4pOiB2b2lkIHtcbiAgICBmb3IgKDs7KSB7XG4gICAgICAvLyBXaGVyZSBhIGxvZyBiZWdpbnMsIG5vdGhpbmcgaXMgbWlzc2luZyBiZWZvcmUgaXQuXG4gICAgICBjb25zdCBuZXh0ID0gbG9nLmF0XG4gICAgICAgID8gbG9nLmhlbGQuZ2V0KGtleU9mKHsgLi4ubG9nLmF0LCBzZXE6IGxvZy5hdC5zZXEgKyAxIH0pKVxuICAgICAgICA6IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uZmluZCgoeyBwbGFjZSB9KSA9PiBwbGFjZS5zZXEgPT09IDEpO1xuICAgICAgaWYgKCFuZXh0KSByZXR1cm47XG4gICAgICB0aGlzLiNwYXNzKGxvZywgbmV4dCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiBhbGwgdGhhdCBpcyBoZWxkIHVwIHRvIHRoaXMgcGxhY2UsIG9yIGFsbCwgaG9sZXMgb3Igbm90LiAqL1xuICAjc2V0dGxlKGxvZzogTG9nPEY+LCB1cFRvPzogUGxhY2UpOiB2b2lkIHtcbiAgICBjb25zdCBiZWZvcmUgPSBsb2cuYXQ/LmVwb2NoO1xuICAgIGNvbnN0IHJhbmsgPSAoeyBwbGFjZSB9OiBIZWxkPEY+KTogbnVtYmVyID0+IChwbGFjZS5lcG9jaCA9PT0gYmVmb3JlID8gMCA6IDEpO1xuICAgIGNvbnN0IGhlbGQgPSBbLi4ubG9nLmhlbGQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEucGxhY2Uuc2VxIC0gYi5wbGFjZS5zZXEpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGhlbGQpIHtcbiAgICAgIGNvbnN0IHsgZXBvY2gsIHNlcSB9ID0gb25lLnBsYWNlO1xuICAgICAgY29uc3Qgc2V0dGxlZCA9ICF1cFRvIHx8IChlcG9jaCA9PT0gdXBUby5lcG9jaCA/IHNlcSA8PSB1cFRvLnNlcSA6IGVwb2NoID09PSBiZWZvcmUpO1xuICAgICAgaWYgKHNldHRsZWQpIHRoaXMuI3Bhc3MobG9nLCBvbmUpO1xuICAgIH1cbiAgfVxuXG4gICNwYXNzKGxvZzogTG9nPEY+LCB7IHBsYWNlLCBmcmFtZSB9OiBIZWxkPEY+KTogdm9pZCB7XG4gICAgbG9nLmhlbGQuZGVsZXRlKGtleU9mKHBsYWNlKSk7XG4gICAgbG9nLmF0ID0gcGxhY2U7XG4gICAgaWYgKGZyYW1lKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gICNsb2coY2hhbm5lbCA9IFwiXCIpOiBMb2c8Rj4ge1xuICAgIGxldCBsb2cgPSB0aGlzLiNsb2dzLmdldChjaGFubmVsKTtcbiAgICBpZiAoIWxvZykge1xuICAgICAgaWYgKHRoaXMuI2xvZ3Muc2l6ZSA+PSBMT0dTX0tFUFQpIHRoaXMuI2ZvcmdldCgpO1xuICAgICAgbG9nID0geyBoZWxkOiBuZXcgTWFwKCkgfTtcbiAgICAgIHRoaXMuI2xvZ3Muc2V0KGNoYW5uZWwsIGxvZyk7XG4gICAgfVxuICAgIHJldHVybiBsb2c7XG4gIH1cblxuICAjZm9yZ2V0KCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgaWYgKGxvZy5sZWZ0KSB7XG4gICAgICAgIHRoaXMuI2xvZ3MuZGVsZXRlKGNoYW5uZWwpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICAvLyBBIGhhbmRsZXIgdGhhdCB0aHJvd3MgbXVzdCBub3Qgc3RvcCB1cywgYXMgbm8gbGlzdGVuZXIgY2FuLlxuICAgIHRoaXMuYWRkRXZlbnRMaXN0ZW5lcihcIm9wZW5cIiwgKGV2ZW50KSA9PiB0aGlzLm9ub3Blbj8uKGV2ZW50KSk7XG4gICAgdGhpcy5hZGRFdmVudExpc3RlbmVyKFwibWVzc2FnZVwiLCAoZXZlbnQpID0+IHRoaXMub25tZXNzYWdlPy4oZXZlbnQpKTtcbiAgICB0aGlzLmFkZEV2ZW50TGlzdGVuZXIoXCJjbG9zZVwiLCAoZXZlbnQpID0+IHRoaXMub25jbG9zZT8uKGV2ZW50KSk7XG4gICAgdGhpcy4jbGlzdGVuKCk7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgZ2V0IHJlYWR5U3RhdGUoKTogbnVtYmVyIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybiBTaWRld2lyZVNvY2tldC5DTE9TRUQ7XG4gICAgcmV0dXJuIHRoaXMuI2xpbms/Lm9wZW5lZCA/IFNpZGV3aXJlU29ja2V0Lk9QRU4gOiBTaWRld2lyZVNvY2tldC5DT05ORUNUSU5HO1xuICB9XG5cbiAgLyoqIEJ5dGVzIHRoYXQgaGF2ZSBub3QgbGVmdC4gKi9cbiAgZ2V0IGJ1ZmZlcmVkQW1vdW50KCk6IG51bWJlciB7XG4gICAgcmV0dXJuIHRoaXMuI3NlbmRlci5idWZmZXJlZEFtb3VudCArICh0aGlzLiNsaW5rPy5idWZmZXJlZEFtb3VudCA/PyAwKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBTZW5kcyBhIEpTT04gb2JqZWN0LCBhZnRlciB0aG9zZSBiZWZvcmUgaXQuIFJlc29sdmVzIHdoZW4gdGhlIGJhY2tlbmQgaGFzIGFuc3dlcmVkIGl0LCBhbmQgcmVqZWN0c1xuICAgKiB3aXRoIGEgYFNpZGV3aXJlRXJyb3JgIHdoZW4gaXQgY291bGQgbm90IGJlIHNlcnZlZC4gU2VuZHMgaXQgYWdhaW4sIHdpdGggdGhlIHNhbWUgYGlkYCwgdW50aWwgdGhlbi5cbiAgICovXG4gIHNlbmQoZGF0YTogc3RyaW5nIHwgb2JqZWN0KTogUHJvbWlzZTx2b2lkPiB7XG4gICAgcmV0dXJuIHRoaXMuY2xvc2VkID8gUHJvbWlzZS5yZWplY3QobmV3IEVycm9yKHRoaXMuY2xvc2VkKSkgOiB0aGlzLiNzZW5kZXIuc2VuZChkYXRhKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBhIGZyYW1lIG5vdywgb25jZSwgb3V0IG9mIG9yZGVyIGFuZCB3aXRob3V0IGFuIGFuc3dlci4gRmFsc2U6IGl0IHdhcyBub3Qgc2VudC4gKi9cbiAgc2VuZFZvbGF0aWxlKGRhdGE6IHVua25vd24pOiBib29sZWFuIHtcbiAgICBjb25zdCB7IHRleHQgfSA9IHdyaXRlKGRhdGEpO1xuICAgIGNvbnN0IG9wZW4gPSB0aGlzLiNsaW5rPy5vcGVuZWQgJiYgIXRoaXMuI3NlbmRlci5wYXVzZWQ7XG4gICAgaWYgKG9wZW4pIHRoaXMuI2xpbms/LnNlbmQodGV4dCk7XG4gICAgcmV0dXJuICEhb3BlbjtcbiAgfVxuXG4gIC8qKiBHaXZlcyB0aGUgc2VydmVyIGEgbmV3IHRva2VuLiBSZXNvbHZlcyB3aXRoIGl0cyBlbmQsIGluIFVuaXggc2Vjb25kcy4gKi9cbiAgcmVuZXcoKTogUHJvbWlzZTxudW1iZXI+IHtcbiAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5yZW5ldygpO1xuICB9XG5cbiAgY2xvc2UoY29kZSA9IDEwMDAsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rPy5kcm9wKGNvZGUsIHJlYXNvbik7XG4gICAgdGhpcy4jZmluaXNoKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogdHJ1ZSB9LCBcImNsb3NlZCBieSB0aGUgYXBwXCIpO1xuICB9XG5cbiAgLy8gQ29ubmVjdGluZy5cblxuICAvKiogQXNrcyB0aGUgYXBwIGZvciBVUkwgYW5kIHRva2VuLCBhbmQgb3BlbnMgYSBXZWJTb2NrZXQ6IGEgc2Vjb25kIG9uZSwgd2hlcmUgdGhlcmUgaXMgYSBmaXJzdC4gKi9cbiAgYXN5bmMgI2RpYWwoZmlyc3Q/OiBMaW5rKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgY29uc3QgZGlhbGxlZCA9ICsrdGhpcy4jZGlhbGxlZDtcbiAgICBjb25zdCBpc1ZvaWQgPSAoKTogYm9vbGVhbiA9PiAhIXRoaXMuY2xvc2VkIHx8IGRpYWxsZWQgIT09IHRoaXMuI2RpYWxsZWQgfHwgZmlyc3QgIT09IHRoaXMuI2xpbms7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgdXJsLCB0b2tlbiB9ID0gdGhpcy4jb3B0aW9ucztcbiAgICAgIGNvbnN0IFtiYXNlLCBzZWNyZXRdID0gYXdhaXQgUHJvbWlzZS5hbGwoW2Fuc3dlck9mKHVybCksIGFuc3dlck9mKHRva2VuKV0pO1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICB0aGlzLiNyZXN0b3JlKGJhc2UpO1xuICAgICAgY29uc3QgeyB1cmw6IGZ1bGwsIHByb3RvY29scyB9ID0gYWRkcmVzcyhiYXNlLCBzZWNyZXQsIHRoaXMuI29wdGlvbnMpO1xuICAgICAgY29uc3QgbGluayA9IG5ldyBMaW5rKHRoaXMuI2Vudmlyb25tZW50LCB0aGlzLiNvd25lciwgdGhpcy4jZW52aXJvbm1lbnQub3BlbihmdWxsLCBwcm90b2NvbHMpLCBzZWNyZXQpO1xuICAgICAgbGluay5hY2tzID0gdGhpcy4jb3B0aW9ucy5hY2sgIT09IGZhbHNlO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNuZXh0ID0gbGluaztcbiAgICAgIGVsc2UgdGhpcy4jbGluayA9IGxpbms7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIGlmIChpc1ZvaWQoKSkgcmV0dXJuO1xuICAgICAgaWYgKGZpcnN0KSB0aGlzLiNzZWNvbmRGYWlsZWQoZmlyc3QpO1xuICAgICAgZWxzZSB0aGlzLiNmYWlsZWQoZW5kZWQoU3RyaW5nKGVycm9yKSkpO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGUgVVJMIGlzIGtub3duIGZvciB0aGUgZmlyc3QgdGltZTogdGFrZXMgdXAgdGhlIHBvc2l0aW9ucyB0aGF0IGEgcGFnZSBiZWZvcmUgdXMgaGFzIGxlZnQuICovXG4gICNyZXN0b3JlKHVybDogc3RyaW5nKTogdm9pZCB7XG4gICAgdGhpcy51cmwgPSB1cmwucmVwbGFjZSgvKFs/Jl0pdG9rZW49W14mXSomPy8sIFwiJDFcIik7XG4gICAgaWYgKHRoaXMuI21lbW9yeS5rZXkpIHJldHVybjtcbiAgICB0aGlzLiNtZW1vcnkua2V5ID0gYHNpZGV3aXJlICR7dGhpcy51cmx9YDtcbiAgICBjb25zdCB7IGFmdGVyLCB3YXMgfSA9IHRoaXMuI21lbW9yeS50YWtlKCk7XG4gICAgdGhpcy4jb3JkZXIucmVzdG9yZShhZnRlcik7XG4gICAgdGhpcy4jd2FzID0gd2FzO1xuICB9XG5cbiAgLyoqIFdhaXRzLCB0aGVuIHRyaWVzIGFnYWluLiAqL1xuICAjZmFpbGVkKGVuZDogRW5kKTogdm9pZCB7XG4gICAgY29uc3QgeyBtYXhBdHRlbXB0cyA9IEluZmluaXR5IH0gPSB0aGlzLiNvcHRpb25zO1xuICAgIGlmICh0aGlzLiNhdHRlbXB0cyA+PSBtYXhBdHRlbXB0cykge1xuICAgICAgdGhpcy4jZmluaXNoKGVuZCwgYG5vIGNvbm5lY3Rpb24gYWZ0ZXIgJHttYXhBdHRlbXB0c30gYXR0ZW1wdHNgKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgZGVsYXkgPSBiYWNrb2ZmKHRoaXMuI2F0dGVtcHRzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKGRlbGF5LCAoKSA9PiB0aGlzLiNyZXRyeSgpKTtcbiAgICB0aGlzLiN0ZWxsKFwicmVjb25uZWN0XCIsIHsgLi4uZW5kLCBkZWxheSB9KTtcbiAgfVxuXG4gICNyZXRyeSgpOiB2b2lkIHtcbiAgICB0aGlzLiNwYXVzZT8uKCk7XG4gICAgdGhpcy4jcGF1c2UgPSB1bmRlZmluZWQ7XG4gICAgdGhpcy4jZGlhbCgpO1xuICB9XG5cbiAgI3NlY29uZEZhaWxlZChmaXJzdDogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgZmlyc3QuYWZ0ZXIoU0VDT05EX0FHQUlOLCAoKSA9PiB0aGlzLiNvd25lci5hZ2VkKGZpcnN0KSk7XG4gIH1cblxuICAvKiogQSBoYW5kc2hha2UgZGlkIG5vdCBzdWNjZWVkOiBjb3VudHMgcmVmdXNhbHMsIHdoaWNoIGEgYnJva2VuIG5ldHdvcmsgaXMgbm90LiAqL1xuICBhc3luYyAjY291bnRSZWZ1c2FsKHsgdG9rZW4gfTogTGluaywgZW5kOiBFbmQpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBpZiAoIShhd2FpdCB0aGlzLiNlbnZpcm9ubWVudC5yZWFjaGFibGUodGhpcy51cmwpKSkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSB0b2tlbiA9PT0gdGhpcy4jcmVmdXNlZFRva2VuID8gdGhpcy4jcmVmdXNlZCArIDEgOiAxO1xuICAgIHRoaXMuI3JlZnVzZWRUb2tlbiA9IHRva2VuO1xuICAgIGlmICh0aGlzLiNyZWZ1c2VkID49IFJFRlVTQUxTKSB0aGlzLiNmaW5pc2goZW5kLCBcInRoZSBoYW5kc2hha2Ugd2FzIHJlZnVzZWQgdGhyZWUgdGltZXMgd2l0aCB0aGUgc2FtZSB0b2tlblwiKTtcbiAgfVxuXG4gICNsaXN0ZW4oKTogdm9pZCB7XG4gICAgY29uc3QgbGlzdGVuID0gKHR5cGU6IHN0cmluZywgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCA9PlxuICAgICAgdGhpcy4jZW52aXJvbm1lbnQucGFnZS5hZGRFdmVudExpc3RlbmVyPy4odHlwZSwgcnVuLCB7IHNpZ25hbDogdGhpcy4jbGlzdGVuaW5nLnNpZ25hbCB9KTtcbiAgICBsaXN0ZW4oXCJvbmxpbmVcIiwgKCkgPT4gdGhpcy4jcGF1c2UgJiYgdGhpcy4jcmV0cnkoKSk7XG4gICAgbGlzdGVuKFwicGFnZWhpZGVcIiwgKCkgPT4gdGhpcy4jc2F2ZSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlc2hvd1wiLCAoKSA9PiB0aGlzLiNtZW1vcnkuZGlzY2FyZCgpKTtcbiAgfVxuXG4gICNzYXZlKCk6IHZvaWQge1xuICAgIHRoaXMuI21lbW9yeS5zYXZlKHRoaXMuI29yZGVyLnBvc2l0aW9ucygpLCB0aGlzLiN3YXMpO1xuICB9XG5cbiAgLy8gQSBjb25uZWN0aW9uJ3MgbGlmZS5cblxuICByZWFkb25seSAjb3duZXI6IExpbmtPd25lciA9IHtcbiAgICBvcGVuZWQ6IChsaW5rKSA9PiB7XG4gICAgICBsaW5rLmFza2luZyA9IG5ldyBBc2tpbmcobGluaywgdGhpcy4jYXNraW5nKTtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN1c2UobGluayk7XG4gICAgICBjb25zdCByZXN1bWVzID0gdGhpcy4jb3B0aW9ucy5yZXN1bWUgIT09IGZhbHNlO1xuICAgICAgaWYgKHJlc3VtZXMpIHtcbiAgICAgICAgbGluay5hc2tpbmcuYXNrKCk7XG4gICAgICAgIGxpbmsuYWZ0ZXIoUkVBRFlfV0lUSElOLCAoKSA9PiB0aGlzLiNyZWFkeShsaW5rKSk7XG4gICAgICB9XG4gICAgICBpZiAobGluayA9PT0gdGhpcy4jbGluaykge1xuICAgICAgICB0aGlzLiN0ZWxsKFwib3BlblwiLCB7IGFnYWluOiB0aGlzLiNldmVyT3BlbiB9KTtcbiAgICAgICAgdGhpcy4jZXZlck9wZW4gPSB0cnVlO1xuICAgICAgfVxuICAgICAgaWYgKCFyZXN1bWVzKSB7XG4gICAgICAgIGxpbmsucGxhaW4gPSB0cnVlO1xuICAgICAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgICAgfVxuICAgIH0sXG5cbiAgICBoZWFyZDogKGxpbmssIHRleHQpID0+IHtcbiAgICAgIGNvbnN0IGZyYW1lID0gZnJhbWVzLnJlYWQodGV4dCk7XG4gICAgICBpZiAoIXRoaXMuI2lzT3VycyhsaW5rLCBmcmFtZSkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWUpO1xuICAgICAgdGhpcy4jZHJhaW4oKTtcbiAgICB9LFxuXG4gICAgZW5kZWQ6IChsaW5rLCBlbmQpID0+IHtcbiAgICAgIGNvbnN0IFttYWluLCBuZXh0XSA9IFt0aGlzLiNsaW5rLCB0aGlzLiNuZXh0XTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGlmIChsaW5rID09PSBuZXh0KSB0aGlzLiNzZWNvbmRGYWlsZWQobWFpbiEpO1xuICAgICAgZWxzZSBpZiAobGluayA9PT0gbWFpbiAmJiBuZXh0KSB0aGlzLiN1c2UobmV4dCk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluKSB0aGlzLiNsb3N0KGxpbmssIGVuZCk7XG4gICAgICB0aGlzLiNzZW5kZXIubG9zdChsaW5rKTtcbiAgICB9LFxuXG4gICAgdGljazogKGxpbmssIGNvdW50KSA9PiB7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgICAgaWYgKHRoaXMuI3NlbmRlci5wYXVzZWQpIHJldHVybjtcbiAgICAgIGxpbmsuZXhwZWN0KCk7XG4gICAgICBjb25zdCBhc2tzID0gY291bnQgJSBQSU5HU19UT19SRVNVTUUgPT09IDAgJiYgbGluayA9PT0gdGhpcy4jbGluayAmJiAhbGluay5wbGFpbjtcbiAgICAgIGlmIChhc2tzICYmICFsaW5rLmFza2luZz8uYnVzeSkgbGluay5hc2tpbmc/LmFzaygpO1xuICAgICAgZWxzZSBsaW5rLnNlbmQoJ3tcInR5cGVcIjpcInBpbmdcIn0nKTtcbiAgICB9LFxuXG4gICAgYWdlZDogKGxpbmspID0+IHtcbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rICYmICF0aGlzLiNuZXh0KSB0aGlzLiNkaWFsKGxpbmspO1xuICAgIH0sXG4gIH07XG5cbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIHRoZSBvbmUgaW4gdXNlLiAqL1xuICAjdXNlKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gbGluaztcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIGlmICghbGluay5vcGVuZWQpIHJldHVybjtcbiAgICB0aGlzLiNyZWZ1c2VkID0gMDtcbiAgICB0aGlzLiNvcmRlci5iZWdpbigpO1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obGluay50b2tlbik7XG4gICAgbGluay5hZnRlcihTVEFCTEUsICgpID0+ICh0aGlzLiNhdHRlbXB0cyA9IDApKTtcbiAgfVxuXG4gICNsb3N0KGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZCB7XG4gICAgdGhpcy4jbGluayA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsbGVkKys7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCAmJiBlbmQuY29kZSA8IDQwMDApIHZvaWQgdGhpcy4jY291bnRSZWZ1c2FsKGxpbmssIGVuZCk7XG4gICAgdGhpcy4jZmFpbGVkKGVuZCk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgc2FpZCB3aGF0IHdhcyBtaXNzZWQsIG9yIGNhbm5vdCBzYXkgaXQuICovXG4gICNzZXR0bGVkKGxpbms6IExpbmssIGNvbm5lY3Rpb25JZD86IHN0cmluZyk6IHZvaWQge1xuICAgIGlmIChjb25uZWN0aW9uSWQgJiYgIXRoaXMuI3dhcy5pbmNsdWRlcyhjb25uZWN0aW9uSWQpKSB7XG4gICAgICB0aGlzLiN3YXMgPSBbLi4udGhpcy4jd2FzLCBjb25uZWN0aW9uSWRdLnNsaWNlKC1FQVJMSUVSKTtcbiAgICB9XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI25leHQpIHRoaXMuI3Byb21vdGUobGluayk7XG4gICAgdGhpcy4jcmVhZHkobGluayk7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiBsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiN0ZWxsKFwicmVzdW1lZFwiLCB7IGNvbm5lY3Rpb25JZCB9KTtcbiAgfVxuXG4gICNwbGFpbihsaW5rOiBMaW5rLCBhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgbGluay5hY2tzICYmPSBhY2tzO1xuICAgIHRoaXMuI25vdGljZShcIm5vX2xvZ1wiLCBgdGhlIHNlcnZlciBrZWVwcyBubyBsb2cke2Fja3MgPyBcIlwiIDogXCIgYW5kIGFja25vd2xlZGdlcyBub3RoaW5nXCJ9YCk7XG4gICAgaWYgKCFsaW5rLmFja3MpIHRoaXMuI3NlbmRlci53aXRob3V0QWNrcyhsaW5rKTtcbiAgICB0aGlzLiNzZXR0bGVkKGxpbmspO1xuICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB0aGlzLiNvcmRlci5yZWxlYXNlKCk7XG4gIH1cblxuICAjcmVhZHkobGluazogTGluayk6IHZvaWQge1xuICAgIGxpbmsucmVhZHkgPSB0cnVlO1xuICAgIHRoaXMuI3NlbmRlci5wdW1wKCk7XG4gIH1cblxuICAvKiogVGhlIHNlY29uZCBjb25uZWN0aW9uIGtub3dzIGFsbCB0aGF0IHRoZSBmaXJzdCBvbmUgZGlkLiAqL1xuICAjcHJvbW90ZShuZXh0OiBMaW5rKTogdm9pZCB7XG4gICAgY29uc3Qgb2xkID0gdGhpcy4jbGluayE7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNsaW5rID0gbmV4dDtcbiAgICB0aGlzLiNyZW5ld2FsLmJlZ2luKG5leHQudG9rZW4pO1xuICAgIG9sZC5kcmFpbmluZyA9IHRydWU7XG4gICAgb2xkLmFza2luZz8uc3RvcCgpO1xuICAgIHRoaXMuI2RyYWluaW5nLmFkZChvbGQpO1xuICAgIHRoaXMuI2RyYWluKCk7XG4gIH1cblxuICAvKiogRHJvcHMgY29ubmVjdGlvbnMgd2hvc2UgcGxhY2Ugd2FzIHRha2VuLCBvbmNlIG5vdGhpbmcgcnVucyBvbiB0aGVtIGFueSBtb3JlLiAqL1xuICAjZHJhaW4oKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBsaW5rIG9mIHRoaXMuI2RyYWluaW5nKSB7XG4gICAgICBpZiAobGluay5zdHJlYW1pbmcgfHwgdGhpcy4jc2VuZGVyLndhaXRzRm9yKGxpbmspKSBjb250aW51ZTtcbiAgICAgIHRoaXMuI2RyYWluaW5nLmRlbGV0ZShsaW5rKTtcbiAgICAgIGxpbmsuZHJvcCgxMDAwKTtcbiAgICB9XG4gIH1cblxuICAvLyBGcmFtZXMuXG5cbiAgLyoqIElzIHRoZSBmcmFtZSBmb3IgdGhlIGNsaWVudCBpdHNlbGY/ICovXG4gICNpc091cnMobGluazogTGluaywgeyB0ZXh0LCBtZW1iZXJzIH06IEZyYW1lKTogYm9vbGVhbiB7XG4gICAgY29uc3QgYXNraW5nID0gbGluay5hc2tpbmchO1xuICAgIHN3aXRjaCAobWVtYmVycy50eXBlKSB7XG4gICAgICBjYXNlIFwicG9uZ1wiOlxuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJtaXNzZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmZyYW1lcykpIHJldHVybiBmYWxzZTtcbiAgICAgICAgZm9yIChjb25zdCBtaXNzZWQgb2YgZnJhbWVzLnNwbGl0TWlzc2VkKHRleHQpKSB0aGlzLiNwYXNzKGxpbmssIGZyYW1lcy5yZWFkKG1pc3NlZCkpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJyZXN1bWVkXCI6XG4gICAgICAgIGlmICghYXNraW5nLm9wZW4gfHwgIUFycmF5LmlzQXJyYXkobWVtYmVycy5sb2dzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBhc2tpbmcucmVzdW1lZChtZW1iZXJzKTtcbiAgICAgICAgcmV0dXJuIHRydWU7XG4gICAgICBjYXNlIFwiYXV0aFwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJhY2tcIjpcbiAgICAgICAgcmV0dXJuIHRoaXMuI2Fja25vd2xlZGdlZChsaW5rLCBtZW1iZXJzKTtcbiAgICAgIGNhc2UgXCJlcnJvclwiOlxuICAgICAgICByZXR1cm4gdGhpcy4jZmFpbHVyZShsaW5rLCBtZW1iZXJzKTtcbiAgICB9XG4gICAgaWYgKCFmcmFtZXMuaXNHYXRld2F5RXJyb3IobWVtYmVycykpIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNzZW5kZXIuZ2F0ZXdheUZhaWxlZCgpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2Fja25vd2xlZGdlZChsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IGlkID0gZnJhbWUuaW5fcmVwbHlfdG87XG4gICAgaWYgKGlkID09PSB1bmRlZmluZWQgfHwgIWxpbmsuYWNrcykgcmV0dXJuIGZhbHNlO1xuICAgIC8vIEJyb2FkY2FzdHMgdGhhdCBsZWZ0IHVzIG91dCBoYXZlIG51bWJlcnMgYWxsIHRoZSBzYW1lLlxuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgZnJhbWVzLnJlYWRQbGFjZXMoZnJhbWUuc2lkZXdpcmUpKSB0aGlzLiNvcmRlci50YWtlKHBsYWNlKTtcbiAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgIGNvbnN0IGFuc3dlcnMgPSB0aGlzLiNzZW5kZXIuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpO1xuICAgIHJldHVybiBhbnN3ZXJzIHx8IFN0cmluZyhpZCkuc3RhcnRzV2l0aCh0aGlzLiNwcmVmaXgpO1xuICB9XG5cbiAgI2ZhaWx1cmUobGluazogTGluaywgZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBjb25zdCB7IGNvZGUsIHJldHJ5X2FmdGVyX21zOiB3YWl0IH0gPSBmcmFtZTtcbiAgICBpZiAoY29kZSA9PT0gXCJyYXRlX2xpbWl0ZWRcIikge1xuICAgICAgdGhpcy4jc2VuZGVyLnBhdXNlRm9yKE51bWJlcih3YWl0KSB8fCBSQVRFX0xJTUlURUQpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIGlmICgoY29kZSA9PT0gXCJ0b2tlbl9leHBpcmVkXCIgfHwgY29kZSA9PT0gXCJ1bmtub3duX2Nvbm5lY3Rpb25cIikgJiYgZnJhbWUucmVxdWVzdF9pZCkge1xuICAgICAgbGluay5lbmQoZW5kZWQoY29kZSkpO1xuICAgICAgcmV0dXJuIHRydWU7XG4gICAgfVxuICAgIHJldHVybiBsaW5rLmFza2luZyEuZXJyb3IoZnJhbWUpIHx8IHRoaXMuI3JlbmV3YWwuYW5zd2VyZWQoZnJhbWUpIHx8IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSk7XG4gIH1cblxuICAjcGFzcyhsaW5rOiBMaW5rLCBmcmFtZTogRnJhbWUpOiB2b2lkIHtcbiAgICBjb25zdCBudW1iZXIgPSBmcmFtZS5tZW1iZXJzLnNpZGV3aXJlO1xuICAgIGNvbnN0IHBsYWNlID0gIWxpbmsucGxhaW4gJiYgZnJhbWVzLnJlYWRQbGFjZShudW1iZXIpO1xuICAgIGlmIChwbGFjZSkge1xuICAgICAgdGhpcy4jb3JkZXIudGFrZShwbGFjZSwgZnJhbWUpO1xuICAgICAgbGluay5hc2tpbmc/Lmxvb2soKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgY29uc3QgcmVjb3JkID0gZnJhbWVzLnJlYWRTdHJlYW0obnVtYmVyKTtcbiAgICBpZiAocmVjb3JkKSBsaW5rLnN0cmVhbWVkKCk7XG4gICAgLy8gT3RoZXIgZnJhbWVzIGNvbWUgb3ZlciB0aGUgbmV3IGNvbm5lY3Rpb24sIHRvby5cbiAgICBpZiAocmVjb3JkID8gIXRoaXMuI2lzUmVwZWF0ZWQocmVjb3JkKSA6ICFsaW5rLmRyYWluaW5nKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gIC8qKiBIYXZlIHR3byBjb25uZWN0aW9ucyBicm91Z2h0IHRoZSBzYW1lIHJlY29yZD8gKi9cbiAgI2lzUmVwZWF0ZWQocmVjb3JkOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI25leHQgJiYgIXRoaXMuI2RyYWluaW5nLnNpemUpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBrbm93biA9IHRoaXMuI3JlY29yZHMuaGFzKHJlY29yZCk7XG4gICAgaWYgKHRoaXMuI3JlY29yZHMuc2l6ZSA+PSBSRUNPUkRTX0tFUFQpIHRoaXMuI3JlY29yZHMuY2xlYXIoKTtcbiAgICB0aGlzLiNyZWNvcmRzLmFkZChyZWNvcmQpO1xuICAgIHJldHVybiBrbm93bjtcbiAgfVxuXG4gIC8vIFRlbGxpbmcgdGhlIGFwcC5cblxuICAjZGVsaXZlcih7IHRleHQsIGpzb24gfTogRnJhbWUpOiB2b2lkIHtcbiAgICB0aGlzLiN0ZWxsKFwibWVzc2FnZVwiLCB7IGRhdGE6IHRleHQsIGpzb24gfSk7XG4gIH1cblxuICAjbm90aWNlKGNvZGU6IE5vdGljZURldGFpbFtcImNvZGVcIl0sIG1lc3NhZ2U6IHN0cmluZyk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNub3RpY2VkLmhhcyhjb2RlKSkgcmV0dXJuO1xuICAgIHRoaXMuI25vdGljZWQuYWRkKGNvZGUpO1xuICAgIGlmICh0aGlzLiN0ZWxsKFwibm90aWNlXCIsIHsgY29kZSwgbWVzc2FnZSB9KSkgY29uc29sZS53YXJuKGBzaWRld2lyZS1jbGllbnQ6ICR7bWVzc2FnZX1gKTtcbiAgfVxuXG4gICN0ZWxsPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4odHlwZTogSywgZGV0YWlsOiBPbWl0PFNpZGV3aXJlRXZlbnRzW0tdLCBrZXlvZiBFdmVudD4pOiBib29sZWFuIHtcbiAgICBpZiAodGhpcy5jbG9zZWQgJiYgdHlwZSAhPT0gXCJjbG9zZVwiKSByZXR1cm4gZmFsc2U7XG4gICAgcmV0dXJuIHRoaXMuZGlzcGF0Y2hFdmVudChPYmplY3QuYXNzaWduKG5ldyBFdmVudCh0eXBlLCB7IGNhbmNlbGFibGU6IHRydWUgfSksIGRldGFpbCkpO1xuICB9XG5cbiAgI2ZpbmlzaChlbmQ6IEVuZCwgcmVhc29uOiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5jbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNzYXZlKCk7XG4gICAgdGhpcy5jbG9zZWQgPSByZWFzb247XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIHRoaXMuI2xpc3RlbmluZy5hYm9ydCgpO1xuICAgIGZvciAoY29uc3QgbGluayBvZiBbdGhpcy4jbGluaywgdGhpcy4jbmV4dCwgLi4udGhpcy4jZHJhaW5pbmddKSBsaW5rPy5kcm9wKDEwMDAsIGVuZC5yZWFzb24pO1xuICAgIHRoaXMuI3JlbmV3YWwuc3RvcChyZWFzb24pO1xuICAgIHRoaXMuI3NlbmRlci5jbG9zZShuZXcgRXJyb3IocmVhc29uKSk7XG4gICAgdGhpcy4jdGVsbChcImNsb3NlXCIsIHsgLi4uZW5kLCByZWFzb246IGVuZC5yZWFzb24gfHwgcmVhc29uIH0pO1xuICB9XG59XG4iLCAiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHsgbnVtYmVyZWQsIHBsYWNlLCBTdGFnZSB9IGZyb20gXCIuL3dvcmxkLnRzXCI7XG5cbmFzeW5jIGZ1bmN0aW9uIGZyZXNoKCk6IFByb21pc2U8U3RhZ2U+IHtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gIHJldHVybiBzdGFnZTtcbn1cblxuY29uc3Qgc2FpZCA9IChzdGFnZTogU3RhZ2UpOiB1bmtub3duW10gPT4gc3RhZ2UudGVsbGluZ3MoXCJub3RpY2VcIikubWFwKCh7IGNvZGUgfSkgPT4gY29kZSk7XG5cbnRlc3QoXCJhIHNlcnZlciB3aG9zZSBsb2cgaXMgb2ZmOiBwbGFpbiByZWNvbm5lY3RpbmcsIHNhaWQgb25jZSwgYW5kIGFja3MgYWxsIHRoZSBzYW1lXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IDM7IGkrKykge1xuICAgIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQ6IFwiYzFcIiwgbG9nczogW10gfSk7XG4gICAgc3RhZ2Uud2lyZS5nZXQobnVtYmVyZWQoNyAtIGkpKTtcbiAgICBzdGFnZS53aXJlLmN1dCgpO1xuICAgIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICB9XG4gIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtcIm5vX2xvZ1wiXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNywgNiwgNV0sIFwibm90aGluZyBpcyBvcmRlcmVkXCIpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkOiBcImMxXCIsIGxvZ3M6IFtdIH0pO1xuICBsZXQgZG9uZSA9IGZhbHNlO1xuICB2b2lkIHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIgfSkudGhlbigoKSA9PiAoZG9uZSA9IHRydWUpKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxXzAwMCk7XG4gIGFzc2VydC5lcXVhbChkb25lLCBmYWxzZSk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJhY2tcIiwgaW5fcmVwbHlfdG86IHN0YWdlLndpcmUubGFzdCgpLmlkIH0pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgYXNzZXJ0LmVxdWFsKGRvbmUsIHRydWUpO1xufSk7XG5cbmZvciAoY29uc3QgY29kZSBvZiBbXCJiYWNrZW5kX3JlamVjdGVkXCIsIFwiYmFja2VuZF91bmF2YWlsYWJsZVwiLCBcImJhY2tlbmRfdGltZW91dFwiLCBcImJhY2tlbmRfaW52YWxpZF9yZXBseVwiXSkge1xuICB0ZXN0KGBhbiBvbGRlciBzZXJ2ZXIgd2hvc2UgYmFja2VuZCBhbnN3ZXJzICR7Y29kZX06IHBsYWluIHJlY29ubmVjdGluZywgbm8gYWNrcywgc2FpZCBvbmNlYCwgYXN5bmMgKCkgPT4ge1xuICAgIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgICBjb25zdCByZWZ1c2UgPSAoKSA9PiBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiZXJyb3JcIiwgY29kZSwgbWVzc2FnZTogXCJcdTIwMjZcIiwgcmVxdWVzdF9pZDogXCJyXCIsIGluX3JlcGx5X3RvOiBzdGFnZS53aXJlLmZyYW1lc1swXT8uaWQgfSk7XG4gICAgcmVmdXNlKCk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW1wibm9fbG9nXCJdKTtcbiAgICBjb25zdCBzZW50ID0gc3RhZ2Uuc29ja2V0LnNlbmQoeyB0eXBlOiBcIm1lc3NhZ2VcIiB9KTtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEwMCk7XG4gICAgYXdhaXQgc2VudDtcbiAgICBzdGFnZS53aXJlLmN1dCgpO1xuICAgIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICAgIHJlZnVzZSgpO1xuICAgIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IDEgfSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW1wibm9fbG9nXCJdKTtcbiAgICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzFdKTtcbiAgfSk7XG59XG5cbnRlc3QoXCJhbiBvbGRlciBzZXJ2ZXIgdGhhdCBzYXlzIG5vdGhpbmcgZm9yIDEwIHM6IHBsYWluIHJlY29ubmVjdGluZywgc2FpZCBvbmNlXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDlfOTk5KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW10pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNhaWQoc3RhZ2UpLCBbXCJub19sb2dcIl0pO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoLCAxKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMTBfMDAwKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW1wibm9fbG9nXCJdKTtcbn0pO1xuXG50ZXN0KFwiZnJhbWVzIGRvIG5vdCB3YWl0IGZvciBhbiBvbGRlciBzZXJ2ZXIncyBzaWxlbmNlXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiaGlzdG9yeVwiLCBuOiAxIH0pO1xuICB2b2lkIHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5sYXN0KCkudHlwZSwgXCJtZXNzYWdlXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzFdKTtcbn0pO1xuXG50ZXN0KFwicGluZ3Mgb2YgYSBzZXJ2ZXIgd2l0aG91dCBhIGxvZyBhcmUgYWxsIHBpbmdzXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkOiBcImMxXCIsIGxvZ3M6IFtdIH0pO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IDI1OyBpKyspIHtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDMwXzAwMCk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgfVxuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoLCAxKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwicGluZ1wiKS5sZW5ndGgsIDI1KTtcbn0pO1xuXG50ZXN0KFwic2lsZW5jZSB3aGVyZSBudW1iZXJlZCBmcmFtZXMgY29tZSBpcyBhIGdhcCwgYW5kIG5vIGxhY2sgb2YgYSBsb2dcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IGZyZXNoKCk7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQxKSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMTBfMDAwKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW10pO1xuICBhc3NlcnQuZXF1YWwoc3RhZ2UudGVsbGluZ3MoXCJnYXBcIikubGVuZ3RoLCAxKTtcbiAgc3RhZ2Uud2lyZS5nZXQobnVtYmVyZWQoNDIpKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFs0MSwgNDJdKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2Uud2lyZS5mcmFtZXNbMF0/LmFmdGVyLCBbcGxhY2UoNDIpXSk7XG59KTtcblxudGVzdChcImEgc2VydmVyIHRoYXQgd2VudCBiYWNrIHRvIGFuIG9sZGVyIHZlcnNpb24gaXMgcGxhaW4sIGFuZCBmb3JnZXRzIG5vdGhpbmdcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IFN0YWdlLm9wZW4oKTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGNvbnN0IGluX3JlcGx5X3RvID0gc3RhZ2Uud2lyZS5mcmFtZXNbMF0/LmlkO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiZXJyb3JcIiwgY29kZTogXCJiYWNrZW5kX3JlamVjdGVkXCIsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90byB9KTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogMSB9KTtcbiAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgYXdhaXQgc3RhZ2UucmVjb25uZWN0KCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2Uud2lyZS5mcmFtZXNbMF0/LmFmdGVyLCBbcGxhY2UoNDApXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbMV0pO1xufSk7XG5cbnRlc3QoXCJ3aXRoIGByZXN1bWU6IGZhbHNlYCB0aGUgY2xpZW50IG5ldmVyIGFza3MsIGFuZCBzYXlzIG5vdGhpbmdcIiwgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZSh7IHJlc3VtZTogZmFsc2UgfSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICBmb3IgKGxldCBpID0gMDsgaSA8IDEyOyBpKyspIHtcbiAgICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDMwXzAwMCk7XG4gICAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInBvbmdcIiB9KTtcbiAgfVxuICBhc3NlcnQuZXF1YWwoc3RhZ2Uud2lyZS5vZlR5cGUoXCJyZXN1bWVcIikubGVuZ3RoLCAwKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW10pO1xufSk7XG5cbnRlc3QoXCJhIHdhcm5pbmcgaXMgcHJpbnRlZCB3aGVyZSBub2JvZHkgbGlzdGVucyB0byB0aGUgbm90aWNlXCIsIGFzeW5jICh0KSA9PiB7XG4gIGNvbnN0IHdhcm4gPSB0Lm1vY2subWV0aG9kKGNvbnNvbGUsIFwid2FyblwiLCAoKSA9PiB7fSk7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZDogXCJjMVwiLCBsb2dzOiBbXSB9KTtcbiAgYXNzZXJ0LmVxdWFsKHdhcm4ubW9jay5jYWxsQ291bnQoKSwgMCwgXCJ0aGlzIHN0YWdlIGxpc3RlbnMsIGFuZCBwcmV2ZW50cyBpdFwiKTtcbiAgY29uc3Qgc2lsZW50ID0gbmV3IChhd2FpdCBpbXBvcnQoXCIuLi9zcmMvc29ja2V0LnRzXCIpKS5TaWRld2lyZVNvY2tldCh7IHVybDogXCJ3c3M6Ly9ob3N0XCIgfSwgc3RhZ2Uud29ybGQpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZDogXCJjMVwiLCBsb2dzOiBbXSB9KTtcbiAgYXNzZXJ0LmVxdWFsKHdhcm4ubW9jay5jYWxsQ291bnQoKSwgMSk7XG4gIHNpbGVudC5jbG9zZSgpO1xufSk7XG4iLCAiLyoqIEEgd29ybGQgZm9yIHRoZSBjbGllbnQgaW4gd2hpY2ggdGltZSBwYXNzZXMgd2hlbiBhIHRlc3Qgc2F5cyBzby4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4uL3NyYy9lbnZpcm9ubWVudC50c1wiO1xuaW1wb3J0IHsgU2lkZXdpcmVTb2NrZXQgfSBmcm9tIFwiLi4vc3JjL3NvY2tldC50c1wiO1xuaW1wb3J0IHR5cGUgeyBTaWRld2lyZU9wdGlvbnMgfSBmcm9tIFwiLi4vc3JjL29wdGlvbnMudHNcIjtcblxuZXhwb3J0IHR5cGUgSnNvbiA9IFJlY29yZDxzdHJpbmcsIHVua25vd24+O1xuXG5leHBvcnQgY2xhc3MgRmFrZVdpcmUgaW1wbGVtZW50cyBXaXJlIHtcbiAgYnVmZmVyZWRBbW91bnQgPSAwO1xuICBvbm9wZW46ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IHsgZGF0YTogc3RyaW5nIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IHsgY29kZTogbnVtYmVyOyByZWFzb246IHN0cmluZzsgd2FzQ2xlYW46IGJvb2xlYW4gfSkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25lcnJvcjogKCgpID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIHJlYWRvbmx5IHNlbnQ6IHN0cmluZ1tdID0gW107XG4gIGNsb3NlZFdpdGg6IG51bWJlciB8IHVuZGVmaW5lZDtcbiAgY2xvc2VkID0gZmFsc2U7XG4gIHJlYWRvbmx5IHVybDogc3RyaW5nO1xuICByZWFkb25seSBwcm90b2NvbHM6IHN0cmluZ1tdO1xuXG4gIGNvbnN0cnVjdG9yKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSB7XG4gICAgdGhpcy51cmwgPSB1cmw7XG4gICAgdGhpcy5wcm90b2NvbHMgPSBwcm90b2NvbHM7XG4gIH1cblxuICBzZW5kKHRleHQ6IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuc2VudC5wdXNoKHRleHQpO1xuICB9XG5cbiAgY2xvc2UoY29kZT86IG51bWJlcik6IHZvaWQge1xuICAgIHRoaXMuY2xvc2VkV2l0aCA9IHRoaXMuY2xvc2VkID8gdGhpcy5jbG9zZWRXaXRoIDogY29kZTtcbiAgICB0aGlzLmNsb3NlZCA9IHRydWU7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCwgYXMgSlNPTi4gKi9cbiAgZ2V0IGZyYW1lcygpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnNlbnQubWFwKCh0ZXh0KSA9PiBKU09OLnBhcnNlKHRleHQpIGFzIEpzb24pO1xuICB9XG5cbiAgb2ZUeXBlKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmZpbHRlcigoZnJhbWUpID0+IGZyYW1lLnR5cGUgPT09IHR5cGUpO1xuICB9XG5cbiAgbGFzdCgpOiBKc29uIHtcbiAgICByZXR1cm4gdGhpcy5mcmFtZXMuYXQoLTEpID8/IHt9O1xuICB9XG5cbiAgYWNjZXB0KCk6IHZvaWQge1xuICAgIHRoaXMub25vcGVuPy4oKTtcbiAgfVxuXG4gIGdldChmcmFtZTogdW5rbm93bik6IHZvaWQge1xuICAgIHRoaXMub25tZXNzYWdlPy4oeyBkYXRhOiB0eXBlb2YgZnJhbWUgPT09IFwic3RyaW5nXCIgPyBmcmFtZSA6IEpTT04uc3RyaW5naWZ5KGZyYW1lKSB9KTtcbiAgfVxuXG4gIGN1dChjb2RlID0gMTAwNiwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMub25jbG9zZT8uKHsgY29kZSwgcmVhc29uLCB3YXNDbGVhbjogY29kZSA9PT0gMTAwMCB9KTtcbiAgfVxuXG4gIC8qKiBJcyBpdCB0aGVyZSwgYXMgZmFyIGFzIHRoZSBjbGllbnQgaXMgY29uY2VybmVkPyAqL1xuICBnZXQgbGl2ZSgpOiBib29sZWFuIHtcbiAgICByZXR1cm4gdGhpcy5vbm1lc3NhZ2UgIT09IG51bGw7XG4gIH1cbn1cblxuaW50ZXJmYWNlIFRpbWVyIHtcbiAgYXQ6IG51bWJlcjtcbiAgcnVuOiAoKSA9PiB1bmtub3duO1xufVxuXG5leHBvcnQgY2xhc3MgV29ybGQgaW1wbGVtZW50cyBFbnZpcm9ubWVudCB7XG4gIC8qKiBNaWxsaXNlY29uZHMgdGhhdCBoYXZlIHBhc3NlZDsgdGhlIGNsb2NrIG9uIHRoZSB3YWxsIG1heSBzYXkgc29tZXRoaW5nIGVsc2UuICovXG4gIHBhc3NlZCA9IDA7XG4gIHdhbGwgPSAxXzcwMF8wMDBfMDAwXzAwMDtcbiAgZHJhdyA9IDAuNTtcbiAgc2VydmVyQW5zd2VycyA9IHRydWU7XG4gIHJlYWRvbmx5IHdpcmVzOiBGYWtlV2lyZVtdID0gW107XG4gIHJlYWRvbmx5IHBhZ2UgPSBuZXcgRXZlbnRUYXJnZXQoKTtcbiAgI3RpbWVycyA9IG5ldyBTZXQ8VGltZXI+KCk7XG4gICNkcmF3biA9IDA7XG5cbiAgbm93ID0gKCk6IG51bWJlciA9PiB0aGlzLndhbGwgKyB0aGlzLnBhc3NlZDtcblxuICByYW5kb20gPSAoKTogbnVtYmVyID0+IHtcbiAgICAvLyBJZHMgYXJlIGRyYXduIGZpcnN0LCBhbmQgbXVzdCBkaWZmZXIuXG4gICAgdGhpcy4jZHJhd24rKztcbiAgICByZXR1cm4gdGhpcy5kcmF3O1xuICB9O1xuXG4gIGFmdGVyID0gKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbCA9PiB7XG4gICAgY29uc3QgdGltZXIgPSB7IGF0OiB0aGlzLnBhc3NlZCArIG1zLCBydW4gfTtcbiAgICB0aGlzLiN0aW1lcnMuYWRkKHRpbWVyKTtcbiAgICByZXR1cm4gKCkgPT4gdGhpcy4jdGltZXJzLmRlbGV0ZSh0aW1lcik7XG4gIH07XG5cbiAgb3BlbiA9ICh1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmUgPT4ge1xuICAgIGNvbnN0IHdpcmUgPSBuZXcgRmFrZVdpcmUodXJsLCBwcm90b2NvbHMpO1xuICAgIHRoaXMud2lyZXMucHVzaCh3aXJlKTtcbiAgICByZXR1cm4gd2lyZSBhcyB1bmtub3duIGFzIFdpcmU7XG4gIH07XG5cbiAgcmVhY2hhYmxlID0gYXN5bmMgKCk6IFByb21pc2U8Ym9vbGVhbj4gPT4gdGhpcy5zZXJ2ZXJBbnN3ZXJzO1xuXG4gIC8qKiBMZXRzIHdoYXQgd2FpdHMgZm9yIHByb21pc2VzIGdvIG9uLiAqL1xuICBhc3luYyBzZXR0bGUoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCAyMDsgaSsrKSBhd2FpdCBQcm9taXNlLnJlc29sdmUoKTtcbiAgfVxuXG4gIGFzeW5jIHBhc3MobXM6IG51bWJlcik6IFByb21pc2U8dm9pZD4ge1xuICAgIGNvbnN0IHVudGlsID0gdGhpcy5wYXNzZWQgKyBtcztcbiAgICBmb3IgKDs7KSB7XG4gICAgICBhd2FpdCB0aGlzLnNldHRsZSgpO1xuICAgICAgY29uc3QgZHVlID0gWy4uLnRoaXMuI3RpbWVyc10uZmlsdGVyKCh0aW1lcikgPT4gdGltZXIuYXQgPD0gdW50aWwpLnNvcnQoKGEsIGIpID0+IGEuYXQgLSBiLmF0KVswXTtcbiAgICAgIGlmICghZHVlKSBicmVhaztcbiAgICAgIHRoaXMuI3RpbWVycy5kZWxldGUoZHVlKTtcbiAgICAgIHRoaXMucGFzc2VkID0gTWF0aC5tYXgodGhpcy5wYXNzZWQsIGR1ZS5hdCk7XG4gICAgICBkdWUucnVuKCk7XG4gICAgfVxuICAgIHRoaXMucGFzc2VkID0gdW50aWw7XG4gICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgfVxuXG4gIGdldCB3aXJlKCk6IEZha2VXaXJlIHtcbiAgICByZXR1cm4gdGhpcy53aXJlcy5hdCgtMSkhO1xuICB9XG59XG5cbi8qKiBBIHNvY2tldCwgYW5kIGFsbCB0aGF0IGl0IGhhcyB0b2xkLiAqL1xuZXhwb3J0IGNsYXNzIFN0YWdlIHtcbiAgcmVhZG9ubHkgd29ybGQgPSBuZXcgV29ybGQoKTtcbiAgcmVhZG9ubHkgbWVzc2FnZXM6IHN0cmluZ1tdID0gW107XG4gIHJlYWRvbmx5IHRvbGQ6IFtzdHJpbmcsIEpzb25dW10gPSBbXTtcbiAgcmVhZG9ubHkgc29ja2V0OiBTaWRld2lyZVNvY2tldDtcblxuICBjb25zdHJ1Y3RvcihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSkge1xuICAgIHRoaXMud29ybGQgPSB3b3JsZDtcbiAgICB0aGlzLnNvY2tldCA9IG5ldyBTaWRld2lyZVNvY2tldCh7IHVybDogXCJ3c3M6Ly9ob3N0L2Rldj9ib29raW5nX2lkPTFcIiwgdG9rZW46IFwidDFcIiwgLi4ub3B0aW9ucyB9LCB3b3JsZCk7XG4gICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcihcIm1lc3NhZ2VcIiwgKGV2ZW50KSA9PiB0aGlzLm1lc3NhZ2VzLnB1c2goZXZlbnQuZGF0YSkpO1xuICAgIGZvciAoY29uc3QgdHlwZSBvZiBbXCJvcGVuXCIsIFwicmVzdW1lZFwiLCBcInJlY29ubmVjdFwiLCBcImdhcFwiLCBcIm5vdGljZVwiLCBcImNsb3NlXCJdIGFzIGNvbnN0KSB7XG4gICAgICB0aGlzLnNvY2tldC5hZGRFdmVudExpc3RlbmVyKHR5cGUsIChldmVudCkgPT4ge1xuICAgICAgICBldmVudC5wcmV2ZW50RGVmYXVsdCgpO1xuICAgICAgICB0aGlzLnRvbGQucHVzaChbdHlwZSwgZXZlbnQgYXMgdW5rbm93biBhcyBKc29uXSk7XG4gICAgICB9KTtcbiAgICB9XG4gIH1cblxuICAvKiogQSBzb2NrZXQgd2hvc2UgY29ubmVjdGlvbiBpcyB0aGVyZSwgYW5kIGtub3dzIHdoZXJlIGl0IHN0YW5kczogYXQgNDAgb2YgdGhlIGhvbWUuICovXG4gIHN0YXRpYyBhc3luYyBvcGVuKG9wdGlvbnM6IFBhcnRpYWw8U2lkZXdpcmVPcHRpb25zPiA9IHt9LCB3b3JsZCA9IG5ldyBXb3JsZCgpKTogUHJvbWlzZTxTdGFnZT4ge1xuICAgIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKG9wdGlvbnMsIHdvcmxkKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICB3b3JsZC53aXJlLmFjY2VwdCgpO1xuICAgIHdvcmxkLndpcmUuZ2V0KHJlc3VtZWQoW3BsYWNlKDQwKV0pKTtcbiAgICBhd2FpdCB3b3JsZC5zZXR0bGUoKTtcbiAgICByZXR1cm4gc3RhZ2U7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud29ybGQud2lyZTtcbiAgfVxuXG4gIHRlbGxpbmdzKHR5cGU6IHN0cmluZyk6IEpzb25bXSB7XG4gICAgcmV0dXJuIHRoaXMudG9sZC5maWx0ZXIoKFtvbmVdKSA9PiBvbmUgPT09IHR5cGUpLm1hcCgoWywgZXZlbnRdKSA9PiBldmVudCk7XG4gIH1cblxuICAvKiogVGhlIG51bWJlcnMgb2YgdGhlIGZyYW1lcyB0aGF0IGNhbWUsIGluIHRoZWlyIG9yZGVyLiAqL1xuICBudW1iZXJzKCk6IG51bWJlcltdIHtcbiAgICByZXR1cm4gdGhpcy5tZXNzYWdlcy5tYXAoKHRleHQpID0+IChKU09OLnBhcnNlKHRleHQpIGFzIHsgbjogbnVtYmVyIH0pLm4pO1xuICB9XG5cbiAgLyoqIFRoZSBuZXh0IGNvbm5lY3Rpb24gaXMgdGhlcmUuICovXG4gIGFzeW5jIHJlY29ubmVjdCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBhd2FpdCB0aGlzLndvcmxkLnBhc3MoMTZfMDAwKTtcbiAgICB0aGlzLndpcmUuYWNjZXB0KCk7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5zZXR0bGUoKTtcbiAgfVxufVxuXG5leHBvcnQgZnVuY3Rpb24gcGxhY2Uoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gXCJlcG9jaDAwMVwiKTogSnNvbiB7XG4gIHJldHVybiB7IC4uLihjaGFubmVsICYmIHsgY2hhbm5lbCB9KSwgZXBvY2gsIHNlcSwgbWFyazogYG1hcmske1N0cmluZyhzZXEpLnBhZFN0YXJ0KDQsIFwiMFwiKX1gIH07XG59XG5cbi8qKiBBIGZyYW1lIHdpdGggYSBudW1iZXIuICovXG5leHBvcnQgZnVuY3Rpb24gbnVtYmVyZWQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoPzogc3RyaW5nKTogSnNvbiB7XG4gIHJldHVybiB7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiBzZXEsIHNpZGV3aXJlOiBwbGFjZShzZXEsIGNoYW5uZWwsIGVwb2NoKSB9O1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVzdW1lZChsb2dzOiBKc29uW10sIGNvbm5lY3Rpb25faWQgPSBcImMxXCIpOiBKc29uIHtcbiAgY29uc3QgZW50cmllcyA9IGxvZ3MubWFwKChsb2cpID0+ICh7IGNvbXBsZXRlOiB0cnVlLCAuLi5sb2cgfSkpO1xuICByZXR1cm4geyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZCwgbG9nczogZW50cmllcyB9O1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjs7Ozs7Ozs7Ozs7Ozs7OztBQUtPLFNBQVMsUUFBUSxTQUFpQixRQUF3QjtBQUMvRCxTQUFPLFNBQVMsS0FBSyxJQUFJLFNBQVMsTUFBTyxLQUFLLE9BQU87QUFDdkQ7QUFHTyxTQUFTLFFBQVEsT0FBZSxNQUFjLFFBQXdCO0FBQzNFLFNBQU8sU0FBUyxPQUFPLFNBQVM7QUFDbEM7QUFaQSxJQUVNO0FBRk47QUFBQTtBQUFBO0FBRUEsSUFBTSxVQUFVO0FBQUE7QUFBQTs7O0FDcUJULFNBQVMsS0FBSyxNQUFxQjtBQUN4QyxNQUFJO0FBQ0osTUFBSTtBQUNGLFdBQU8sS0FBSyxNQUFNLElBQUk7QUFBQSxFQUN4QixRQUFRO0FBQUEsRUFFUjtBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU0sU0FBUyxRQUFRLElBQUksS0FBSyxDQUFDLEVBQUU7QUFDcEQ7QUFHTyxTQUFTLFFBQVEsTUFBb0M7QUFDMUQsU0FBTyxRQUFRLE9BQU8sU0FBUyxZQUFZLENBQUMsTUFBTSxRQUFRLElBQUksSUFBSyxPQUFtQjtBQUN4RjtBQUtPLFNBQVMsVUFBVSxPQUFtQztBQUMzRCxRQUFNQSxTQUFRLFFBQVEsS0FBSztBQUMzQixRQUFNLEVBQUUsVUFBVSxJQUFJLE9BQU8sS0FBSyxLQUFLLElBQUlBLFVBQVMsQ0FBQztBQUNyRCxRQUFNLFVBQVUsQ0FBQyxTQUFTLE9BQU8sSUFBSSxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sY0FBYyxHQUFHLEtBQUssTUFBTztBQUM1RixTQUFPLFVBQVVBLFNBQVE7QUFDM0I7QUFFTyxTQUFTLFdBQVcsT0FBeUI7QUFDbEQsU0FBTyxNQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sUUFBUSxDQUFDQSxXQUFVLFVBQVVBLE1BQUssS0FBSyxDQUFDLENBQUMsSUFBSSxDQUFDO0FBQ3BGO0FBR08sU0FBUyxXQUFXLE9BQW9DO0FBQzdELFFBQU0sRUFBRSxRQUFRLEVBQUUsSUFBSSxRQUFRLEtBQUssS0FBSyxDQUFDO0FBQ3pDLFNBQU8sT0FBTyxNQUFNLElBQUksR0FBRyxNQUFNLElBQUksQ0FBQyxLQUFLO0FBQzdDO0FBR08sU0FBUyxlQUFlLE9BQXlCO0FBQ3RELFNBQU8sQ0FBQyxNQUFNLFNBQVMsTUFBTSxjQUFjLE1BQU0sU0FBUyxFQUFFLE1BQU0sTUFBTSxLQUFLLEVBQUUsVUFBVTtBQUMzRjtBQUdPLFNBQVMsWUFBWSxRQUEwQjtBQUNwRCxRQUFNLFNBQW1CLENBQUM7QUFDMUIsTUFBSSxRQUFRO0FBQ1osTUFBSSxRQUFRO0FBRVosYUFBVyxFQUFFLEdBQUcsT0FBTyxNQUFNLEtBQUssT0FBTyxTQUFTLDRCQUE0QixHQUFHO0FBQy9FLFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxFQUFFLFVBQVUsRUFBRyxTQUFRO0FBQ25ELFFBQUksS0FBSyxTQUFTLEtBQUssS0FBSyxZQUFZLEVBQUcsUUFBTyxLQUFLLE9BQU8sTUFBTSxPQUFPLFFBQVEsQ0FBQyxDQUFDO0FBQUEsRUFDdkY7QUFDQSxTQUFPO0FBQ1Q7QUExRUEsSUFzQ007QUF0Q047QUFBQTtBQUFBO0FBc0NBLElBQU0sU0FBUyxDQUFDLFVBQW9DLE9BQU8sVUFBVTtBQUFBO0FBQUE7OztBQ3RDckUsSUFTTSxXQUNBLFNBRUEsT0FFQSxTQWVPO0FBN0JiO0FBQUE7QUFBQTtBQUVBO0FBRUE7QUFLQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxVQUFVO0FBRWhCLElBQU0sUUFBUSxDQUFDLEtBQU8sS0FBTyxHQUFNO0FBRW5DLElBQU0sVUFBVTtBQWVULElBQU0sU0FBTixNQUFhO0FBQUE7QUFBQSxNQUVsQixPQUFPO0FBQUEsTUFDRTtBQUFBLE1BQ0E7QUFBQSxNQUNULE9BQU8sb0JBQUksSUFBYTtBQUFBLE1BQ3hCLFNBQVM7QUFBQSxNQUNUO0FBQUEsTUFFQSxZQUFZLE1BQVksT0FBb0I7QUFDMUMsYUFBSyxRQUFRO0FBQ2IsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFBQTtBQUFBLE1BR0EsSUFBSSxPQUFnQjtBQUNsQixlQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsTUFDaEI7QUFBQSxNQUVBLE9BQWE7QUFDWCxhQUFLLFdBQVc7QUFDaEIsYUFBSyxXQUFXO0FBQUEsTUFDbEI7QUFBQSxNQUVBLE1BQVk7QUFDVixjQUFNLEVBQUUsT0FBTyxRQUFRLElBQUksSUFBSSxLQUFLO0FBQ3BDLGNBQU0sQ0FBQyxPQUFPLEVBQUUsSUFBSSxDQUFDLENBQUMsTUFBTSxTQUFTLEtBQUssV0FBVyxHQUFHLE9BQU8sQ0FBQztBQUNoRSxjQUFNLENBQUMsT0FBTyxPQUFPLElBQUksQ0FBQyxNQUFNLElBQUksR0FBRyxJQUFJLENBQUM7QUFDNUMsYUFBSyxLQUFLLElBQUksRUFBRTtBQUNoQixhQUFLO0FBQ0wsYUFBSztBQUNMLGFBQUssTUFBTTtBQUFBLFVBQ1QsS0FBSyxVQUFVLEVBQUUsTUFBTSxVQUFVLElBQUksR0FBSSxNQUFNLFVBQVUsRUFBRSxNQUFNLEdBQUksR0FBSSxRQUFRLFVBQVUsRUFBRSxLQUFLLFFBQVEsRUFBRyxDQUFDO0FBQUEsUUFDaEg7QUFDQSxZQUFJLE1BQU8sTUFBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUFBLFlBQy9DLE1BQUssT0FBTztBQUFBLE1BQ25CO0FBQUE7QUFBQSxNQUdBLE9BQWE7QUFDWCxjQUFNLEVBQUUsYUFBYSxNQUFNLElBQUksS0FBSztBQUNwQyxZQUFJLENBQUMsTUFBTSxRQUFRO0FBQ2pCLGNBQUksS0FBSyxTQUFTLEVBQUcsTUFBSyxNQUFNO0FBQUEsUUFDbEMsV0FBVyxDQUFDLEtBQUssTUFBTTtBQUNyQixlQUFLLE1BQU0sUUFBUSxXQUFXLFNBQVMsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNO0FBQ2xFLGlCQUFLLEtBQUs7QUFDVixnQkFBSSxNQUFNLE9BQVEsTUFBSyxJQUFJO0FBQUEsVUFDN0IsQ0FBQztBQUFBLFFBQ0g7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBLFFBQVEsT0FBc0I7QUFDNUIsY0FBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLEtBQUs7QUFDaEMsY0FBTSxVQUFXLE1BQU0sS0FBbUIsT0FBTyxPQUFPO0FBQ3hELGFBQUs7QUFDTCxZQUFJLFFBQVEsV0FBVyxHQUFHO0FBQ3hCLGVBQUssT0FBTyxJQUFJO0FBQ2hCO0FBQUEsUUFDRjtBQUNBLGNBQU0sUUFBUSxPQUFnQztBQUM5QyxZQUFJLENBQUMsTUFBTSxPQUFRLE1BQUssTUFBTTtBQUM5QixnQkFBUSxLQUFLLE9BQU8sT0FBTyxNQUFNLGFBQWEsQ0FBQztBQUFBLE1BQ2pEO0FBQUE7QUFBQSxNQUdBLE1BQU0sT0FBeUI7QUFDN0IsWUFBSSxDQUFDLEtBQUssS0FBSyxPQUFPLE1BQU0sV0FBVyxFQUFHLFFBQU87QUFDakQsYUFBSztBQUVMLFlBQUksTUFBTSxTQUFTLFdBQVksTUFBSyxPQUFPO0FBQUEsWUFDdEMsTUFBSyxPQUFPLEtBQUs7QUFDdEIsZUFBTztBQUFBLE1BQ1Q7QUFBQSxNQUVBLFNBQWU7QUFDYixjQUFNLE9BQU8sTUFBTSxLQUFLLFNBQVMsQ0FBQztBQUNsQyxhQUFLLE1BQU0sUUFBUSxTQUFTLE1BQU8sU0FBUyxTQUFZLEtBQUssUUFBUSxJQUFJLEtBQUssSUFBSSxDQUFFO0FBQUEsTUFDdEY7QUFBQSxNQUVBLFdBQWlCO0FBQ2YsY0FBTSxFQUFFLE1BQU0sSUFBSSxLQUFLO0FBRXZCLFlBQUksTUFBTSxNQUFPLE1BQUssUUFBUTtBQUFBLFlBQ3pCLE1BQUssT0FBTyxLQUFLO0FBQUEsTUFDeEI7QUFBQSxNQUVBLFVBQWdCO0FBQ2QsYUFBSyxNQUFNO0FBQ1gsYUFBSyxPQUFPLE1BQU0sT0FBTztBQUN6QixhQUFLLE9BQU8sUUFBUSxLQUFLLEtBQUs7QUFBQSxNQUNoQztBQUFBLE1BRUEsT0FBTyxNQUFxQjtBQUMxQixhQUFLLE1BQU07QUFDWCxhQUFLLE9BQU8sTUFBTSxLQUFLLE9BQU8sSUFBSTtBQUFBLE1BQ3BDO0FBQUEsTUFFQSxRQUFjO0FBQ1osYUFBSyxLQUFLO0FBQ1YsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxNQUVBLE1BQU0sSUFBWSxLQUF1QjtBQUN2QyxhQUFLLEtBQUs7QUFDVixhQUFLLFdBQVcsS0FBSyxPQUFPLFlBQVksTUFBTSxJQUFJLEdBQUc7QUFBQSxNQUN2RDtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUN0R08sU0FBUyxnQkFBZ0IsTUFBNEI7QUFDMUQsU0FBTztBQUFBLElBQ0wsS0FBSyxLQUFLO0FBQUEsSUFDVixRQUFRLEtBQUs7QUFBQSxJQUNiLE1BQU0sSUFBSSxLQUFLO0FBQ2IsWUFBTSxRQUFRLFdBQVcsS0FBSyxLQUFLLElBQUksSUFBSUMsUUFBTyxDQUFDO0FBQ25ELGFBQU8sTUFBTSxhQUFhLEtBQUs7QUFBQSxJQUNqQztBQUFBLElBQ0EsTUFBTSxDQUFDLEtBQUssY0FBYyxLQUFNLFFBQVEsV0FBeUIsS0FBSyxTQUFTO0FBQUEsSUFDL0UsTUFBTSxVQUFVLEtBQUs7QUFDbkIsVUFBSTtBQUNGLGNBQU0sTUFBTSxJQUFJLFFBQVEsT0FBTyxNQUFNLEVBQUUsUUFBUSxRQUFRLEVBQUUsR0FBRyxFQUFFLFFBQVEsUUFBUSxNQUFNLFVBQVUsQ0FBQztBQUMvRixlQUFPO0FBQUEsTUFDVCxRQUFRO0FBQ04sZUFBTztBQUFBLE1BQ1Q7QUFBQSxJQUNGO0FBQUEsSUFDQSxNQUFNO0FBQUEsRUFDUjtBQUNGO0FBckRBLElBZ0NNQTtBQWhDTjtBQUFBO0FBQUE7QUFnQ0EsSUFBTUEsV0FBVSxLQUFLLEtBQUs7QUFBQTtBQUFBOzs7QUNoQzFCLElBT00sV0FDQSxZQUNBLFlBRUEsUUFDQSxZQUNBLFVBU08sT0FZQTtBQWxDYjtBQUFBO0FBQUE7QUFHQTtBQUlBLElBQU0sWUFBWTtBQUNsQixJQUFNLGFBQWE7QUFDbkIsSUFBTSxhQUFhO0FBRW5CLElBQU0sU0FBUztBQUNmLElBQU0sYUFBYSxNQUFNO0FBQ3pCLElBQU0sV0FBVyxNQUFNO0FBU2hCLElBQU0sUUFBUSxDQUFDLFFBQWdCLE9BQU8sU0FBZSxFQUFFLE1BQU0sUUFBUSxVQUFVLE1BQU07QUFZckYsSUFBTSxPQUFOLE1BQVc7QUFBQSxNQUNoQixTQUFTO0FBQUE7QUFBQSxNQUVULFFBQVE7QUFBQTtBQUFBLE1BRVIsUUFBUTtBQUFBO0FBQUEsTUFFUixPQUFPO0FBQUE7QUFBQSxNQUVQLFdBQVc7QUFBQSxNQUNYO0FBQUEsTUFDUztBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ1QsVUFBb0IsQ0FBQztBQUFBLE1BQ3JCLFNBQVM7QUFBQSxNQUNULGNBQWM7QUFBQSxNQUNkLFFBQVE7QUFBQSxNQUNSLFlBQVk7QUFBQSxNQUNaLGtCQUFrQjtBQUFBLE1BRWxCLFlBQVksYUFBMEIsT0FBa0IsTUFBWSxPQUEyQjtBQUM3RixhQUFLLGVBQWU7QUFDcEIsYUFBSyxTQUFTO0FBQ2QsYUFBSyxRQUFRO0FBQ2IsYUFBSyxRQUFRO0FBQ2IsYUFBSyxNQUFNLFdBQVcsTUFBTSxLQUFLLFVBQVUsS0FBSyxJQUFJLE1BQU0sOEJBQThCLENBQUMsQ0FBQztBQUMxRixhQUFLLFNBQVMsTUFBTTtBQUNsQixlQUFLLFNBQVM7QUFDZCxlQUFLLE1BQU0sUUFBUSxZQUFZLFVBQVUsWUFBWSxPQUFPLENBQUMsR0FBRyxNQUFNLE1BQU0sS0FBSyxJQUFJLENBQUM7QUFDdEYsZUFBSyxXQUFXO0FBQ2hCLGdCQUFNLE9BQU8sSUFBSTtBQUFBLFFBQ25CO0FBQ0EsYUFBSyxZQUFZLENBQUMsVUFBNkI7QUFDN0MsZUFBSyxjQUFjO0FBQ25CLGdCQUFNLE1BQU0sTUFBTSxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQUEsUUFDdEM7QUFDQSxhQUFLLFVBQVUsQ0FBQyxFQUFFLE1BQU0sUUFBUSxTQUFTLE1BQVcsS0FBSyxJQUFJLEVBQUUsTUFBTSxRQUFRLFNBQVMsQ0FBQztBQUN2RixhQUFLLFVBQVUsTUFBTTtBQUFBLFFBQUM7QUFBQSxNQUN4QjtBQUFBLE1BRUEsSUFBSSxpQkFBeUI7QUFDM0IsZUFBTyxLQUFLLE1BQU07QUFBQSxNQUNwQjtBQUFBLE1BRUEsS0FBSyxNQUFvQjtBQUN2QixZQUFJLEtBQUssVUFBVSxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sS0FBSyxJQUFJO0FBQUEsTUFDdEQ7QUFBQTtBQUFBLE1BR0EsSUFBSSxZQUFxQjtBQUN2QixlQUFPLEtBQUssa0JBQWtCLEtBQUssWUFBWTtBQUFBLE1BQ2pEO0FBQUEsTUFFQSxXQUFpQjtBQUNmLGFBQUs7QUFBQSxNQUNQO0FBQUE7QUFBQSxNQUdBLEtBQUssTUFBZSxRQUF1QjtBQUN6QyxhQUFLLFFBQVE7QUFDYixhQUFLLFFBQVEsS0FBSztBQUNsQixtQkFBVyxVQUFVLEtBQUssUUFBUyxRQUFPO0FBQzFDLGFBQUssTUFBTSxTQUFTLEtBQUssTUFBTSxZQUFZLEtBQUssTUFBTSxVQUFVO0FBQ2hFLGFBQUssTUFBTSxNQUFNLE1BQU0sTUFBTTtBQUFBLE1BQy9CO0FBQUE7QUFBQSxNQUdBLE1BQU0sSUFBWSxLQUEwQjtBQUMxQyxhQUFLLFFBQVEsS0FBSyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUcsQ0FBQztBQUFBLE1BQ3BEO0FBQUEsTUFFQSxJQUFJLEtBQWdCO0FBQ2xCLFlBQUksS0FBSyxNQUFPO0FBQ2hCLGFBQUssS0FBSztBQUNWLGFBQUssT0FBTyxNQUFNLE1BQU0sR0FBRztBQUFBLE1BQzdCO0FBQUEsTUFFQSxhQUFtQjtBQUNqQixhQUFLLE1BQU0sWUFBWSxNQUFNO0FBQzNCLGNBQUksS0FBSyxlQUFlLFlBQVk7QUFDbEMsaUJBQUssSUFBSSxNQUFNLDRCQUE0QixDQUFDO0FBQzVDO0FBQUEsVUFDRjtBQUNBLGVBQUssV0FBVztBQUNoQixlQUFLLGtCQUFrQixLQUFLO0FBQzVCLGVBQUssWUFBWTtBQUNqQixlQUFLLE9BQU8sS0FBSyxNQUFNLEVBQUUsS0FBSyxNQUFNO0FBQUEsUUFDdEMsQ0FBQztBQUFBLE1BQ0g7QUFBQTtBQUFBLE1BR0EsU0FBZTtBQUNiLGFBQUs7QUFBQSxNQUNQO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQ2xJQSxJQWdCTSxZQU9PO0FBdkJiO0FBQUE7QUFBQTtBQUVBO0FBY0EsSUFBTSxhQUFhO0FBT1osSUFBTSxTQUFOLE1BQWE7QUFBQSxNQUNUO0FBQUEsTUFDQTtBQUFBLE1BQ1QsTUFBTTtBQUFBLE1BRU4sWUFBWSxTQUFzQyxPQUFlO0FBQy9ELGFBQUssV0FBVztBQUNoQixhQUFLLFNBQVM7QUFBQSxNQUNoQjtBQUFBO0FBQUEsTUFHQSxPQUEwQztBQUN4QyxjQUFNLFFBQVEsS0FBSyxNQUFNO0FBQ3pCLGNBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxNQUFNLElBQUksS0FBSyxDQUFDO0FBQ3ZDLGFBQUssT0FBTyxLQUFLO0FBQ2pCLGVBQU8sRUFBRSxPQUFPLFdBQVcsS0FBSyxHQUFHLEtBQUssTUFBTSxRQUFRLEdBQUcsSUFBSSxJQUFJLElBQUksTUFBTSxJQUFJLENBQUMsRUFBRTtBQUFBLE1BQ3BGO0FBQUEsTUFFQSxLQUFLLE9BQWdCLEtBQXFCO0FBQ3hDLFlBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLEdBQUcsRUFBRSxJQUFJLEtBQUssUUFBUSxPQUFPLElBQUksQ0FBQyxFQUFFLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFBQSxNQUNuRztBQUFBO0FBQUEsTUFHQSxVQUFnQjtBQUNkLFlBQUksS0FBSyxJQUFLLE1BQUssT0FBTyxLQUFLLFFBQVEsQ0FBQztBQUFBLE1BQzFDO0FBQUEsTUFFQSxVQUFtQjtBQUNqQixlQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxFQUFFLEdBQUcsTUFBTSxPQUFPLEtBQUssTUFBTTtBQUFBLE1BQzNEO0FBQUEsTUFFQSxRQUFpQjtBQUNmLFlBQUk7QUFDRixpQkFBTyxLQUFLLE1BQU0sS0FBSyxVQUFVLFFBQVEsS0FBSyxHQUFHLEtBQUssRUFBRSxFQUFFLE9BQU8sT0FBTztBQUFBLFFBQzFFLFFBQVE7QUFDTixpQkFBTyxDQUFDO0FBQUEsUUFDVjtBQUFBLE1BQ0Y7QUFBQSxNQUVBLE9BQU8sT0FBc0I7QUFDM0IsWUFBSTtBQUNGLGNBQUksTUFBTSxPQUFRLE1BQUssVUFBVSxRQUFRLEtBQUssS0FBSyxLQUFLLFVBQVUsS0FBSyxDQUFDO0FBQUEsY0FDbkUsTUFBSyxVQUFVLFdBQVcsS0FBSyxHQUFHO0FBQUEsUUFDekMsUUFBUTtBQUFBLFFBRVI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQzNDQSxlQUFzQixTQUFZLE9BQTZCO0FBQzdELFNBQU8sT0FBTyxVQUFVLGFBQWEsTUFBTyxNQUErQixJQUFJO0FBQ2pGO0FBR08sU0FBUyxRQUFRLEtBQWEsT0FBMkIsU0FBZ0U7QUFDOUgsTUFBSSxPQUFPLElBQUksU0FBUyxHQUFHLElBQUksTUFBTTtBQUNyQyxRQUFNLE1BQU0sQ0FBQyxNQUFjLFVBQXdCO0FBQ2pELFdBQU8sR0FBRyxJQUFJLEdBQUcsSUFBSSxJQUFJLG1CQUFtQixLQUFLLENBQUM7QUFDbEQsV0FBTztBQUFBLEVBQ1Q7QUFDQSxNQUFJLFFBQVEsV0FBVyxNQUFPLEtBQUksVUFBVSxHQUFHO0FBQy9DLE1BQUksUUFBUSxRQUFRLE1BQU8sS0FBSSxPQUFPLEdBQUc7QUFDekMsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDckQsTUFBSSxRQUFRLFlBQVksV0FBWSxRQUFPLEVBQUUsS0FBSyxXQUFXLENBQUMsVUFBVSxLQUFLLEVBQUU7QUFDL0UsTUFBSSxTQUFTLEtBQUs7QUFDbEIsU0FBTyxFQUFFLEtBQUssV0FBVyxDQUFDLEVBQUU7QUFDOUI7QUE1Q0E7QUFBQTtBQUFBO0FBQUE7QUFBQTs7O0FDQUEsSUFvQk0sWUFFQSxhQUVBLFdBRUEsT0FFTztBQTVCYjtBQUFBO0FBQUE7QUFvQkEsSUFBTSxhQUFhO0FBRW5CLElBQU0sY0FBYztBQUVwQixJQUFNLFlBQVk7QUFFbEIsSUFBTSxRQUFRLENBQUMsRUFBRSxPQUFPLElBQUksTUFBcUIsR0FBRyxLQUFLLElBQUksR0FBRztBQUV6RCxJQUFNLFFBQU4sTUFBZTtBQUFBO0FBQUEsTUFFcEIsVUFBVTtBQUFBLE1BQ0QsUUFBUSxvQkFBSSxJQUFvQjtBQUFBO0FBQUEsTUFFekMsU0FBZ0MsQ0FBQztBQUFBLE1BQ3hCO0FBQUEsTUFDQTtBQUFBLE1BRVQsWUFBWSxTQUE2QixLQUE0QztBQUNuRixhQUFLLFdBQVc7QUFDaEIsYUFBSyxPQUFPO0FBQUEsTUFDZDtBQUFBO0FBQUEsTUFHQSxJQUFJLFFBQWlCO0FBQ25CLGVBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEVBQUU7QUFBQSxNQUN0RDtBQUFBO0FBQUEsTUFHQSxJQUFJLFFBQWlCO0FBQ25CLGVBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsUUFBUSxJQUFJLEtBQUssT0FBTyxDQUFDO0FBQUEsTUFDakU7QUFBQTtBQUFBLE1BR0EsSUFBSSxTQUFrQjtBQUNwQixlQUFPLENBQUMsS0FBSyxXQUFXLEtBQUs7QUFBQSxNQUMvQjtBQUFBO0FBQUEsTUFHQSxZQUFxQjtBQUNuQixlQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsUUFBUSxDQUFDLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLE1BQy9EO0FBQUEsTUFFQSxRQUFRLFFBQXVCO0FBQzdCLG1CQUFXQyxVQUFTLE9BQVEsTUFBSyxLQUFLQSxPQUFNLE9BQU8sRUFBRSxLQUFLQTtBQUFBLE1BQzVEO0FBQUE7QUFBQSxNQUdBLFFBQWM7QUFDWixhQUFLLFVBQVU7QUFDZixhQUFLLFNBQVMsQ0FBQztBQUFBLE1BQ2pCO0FBQUE7QUFBQSxNQUdBLE1BQWU7QUFDYixjQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsY0FBTSxRQUFpQixDQUFDO0FBQ3hCLFlBQUksUUFBUTtBQUNaLG1CQUFXQSxVQUFTLEtBQUssVUFBVSxHQUFHO0FBQ3BDLG1CQUFTLEtBQUssVUFBVUEsTUFBSyxFQUFFLFNBQVM7QUFDeEMsZ0JBQU0sT0FBTyxNQUFNLFNBQVMsY0FBYyxRQUFRO0FBQ2xELGNBQUksS0FBTSxPQUFNLEtBQUtBLE1BQUs7QUFDMUIsZ0JBQU0sSUFBSUEsT0FBTSxXQUFXLElBQUksT0FBT0EsT0FBTSxNQUFNLEVBQUU7QUFBQSxRQUN0RDtBQUNBLGFBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsZUFBTztBQUFBLE1BQ1Q7QUFBQTtBQUFBLE1BR0EsS0FBS0EsUUFBYyxPQUFpQjtBQUNsQyxjQUFNLE1BQU0sS0FBSyxLQUFLQSxPQUFNLE9BQU87QUFDbkMsY0FBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFlBQUksTUFBTSxHQUFHLFVBQVVBLE9BQU0sU0FBU0EsT0FBTSxPQUFPLEdBQUcsSUFBSztBQUMzRCxjQUFNLE1BQU0sTUFBTUEsTUFBSztBQUN2QixZQUFJLENBQUMsSUFBSSxLQUFLLElBQUksR0FBRyxHQUFHLE1BQU8sS0FBSSxLQUFLLElBQUksS0FBSyxFQUFFLE9BQUFBLFFBQU8sTUFBTSxDQUFDO0FBQ2pFLGVBQU8sSUFBSTtBQUNYLFlBQUksQ0FBQyxLQUFLLFFBQVMsTUFBSyxPQUFPLEdBQUc7QUFBQSxNQUNwQztBQUFBO0FBQUEsTUFHQSxRQUFRLFNBQTJCO0FBQ2pDLGNBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLG9CQUFJLElBQW9CO0FBQzdELGFBQUssVUFBVTtBQUNmLG1CQUFXLFNBQVMsU0FBUztBQUMzQixnQkFBTSxNQUFNLEtBQUssS0FBSyxNQUFNLE9BQU87QUFDbkMsY0FBSSxNQUFNLFdBQVcsT0FBTztBQUMxQixnQkFBSSxPQUFPO0FBQ1gsaUJBQUssUUFBUSxHQUFHO0FBQUEsVUFDbEIsT0FBTztBQUNMLGtCQUFNLEVBQUUsVUFBVSxHQUFHQSxPQUFNLElBQUk7QUFDL0IsaUJBQUssVUFBVSxLQUFLQSxRQUFPLGFBQWEsTUFBTSxNQUFNLElBQUksTUFBTSxXQUFXLEVBQUUsS0FBSyxDQUFDO0FBQUEsVUFDbkY7QUFBQSxRQUNGO0FBQ0EsbUJBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsTUFDeEQ7QUFBQTtBQUFBLE1BR0EsU0FBZTtBQUNiLGFBQUssVUFBVTtBQUNmLG1CQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLGVBQUssT0FBTyxHQUFHO0FBQ2YsY0FBSSxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ3JCLGlCQUFLLEtBQUssV0FBVyxNQUFTO0FBQzlCLGlCQUFLLFFBQVEsR0FBRztBQUFBLFVBQ2xCO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0EsVUFBZ0I7QUFDZCxhQUFLLFNBQVMsQ0FBQztBQUNmLGFBQUssVUFBVTtBQUNmLG1CQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFFBQVEsR0FBRztBQUFBLE1BQ3pEO0FBQUEsTUFFQSxVQUFVLEtBQWEsUUFBZSxVQUFtQixPQUFxQjtBQUM1RSxjQUFNLEVBQUUsR0FBRyxJQUFJO0FBQ2YsWUFBSSxNQUFNLEdBQUcsVUFBVSxPQUFPLE9BQU87QUFHbkMsZ0JBQU0sUUFBUSxHQUFHLE1BQU0sT0FBTyxNQUFNLFNBQVMsT0FBTyxNQUFNLEdBQUcsUUFBUSxPQUFPLE9BQU8sR0FBRyxTQUFTLE9BQU87QUFDdEcsY0FBSSxNQUFPO0FBQUEsUUFDYjtBQUNBLFlBQUksQ0FBQyxZQUFZLFFBQVEsRUFBRyxNQUFLLEtBQUssT0FBTyxPQUFPO0FBQ3BELGFBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsWUFBSSxLQUFLO0FBQUEsTUFDWDtBQUFBO0FBQUEsTUFHQSxPQUFPLEtBQW1CO0FBQ3hCLG1CQUFTO0FBRVAsZ0JBQU0sT0FBTyxJQUFJLEtBQ2IsSUFBSSxLQUFLLElBQUksTUFBTSxFQUFFLEdBQUcsSUFBSSxJQUFJLEtBQUssSUFBSSxHQUFHLE1BQU0sRUFBRSxDQUFDLENBQUMsSUFDdEQsQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQU1BLE9BQU0sUUFBUSxDQUFDO0FBQzlELGNBQUksQ0FBQyxLQUFNO0FBQ1gsZUFBSyxNQUFNLEtBQUssSUFBSTtBQUFBLFFBQ3RCO0FBQUEsTUFDRjtBQUFBO0FBQUEsTUFHQSxRQUFRLEtBQWEsTUFBb0I7QUFDdkMsY0FBTSxTQUFTLElBQUksSUFBSTtBQUN2QixjQUFNLE9BQU8sQ0FBQyxFQUFFLE9BQUFBLE9BQU0sTUFBd0JBLE9BQU0sVUFBVSxTQUFTLElBQUk7QUFDM0UsY0FBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNqRyxtQkFBVyxPQUFPLE1BQU07QUFDdEIsZ0JBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLGdCQUFNLFVBQVUsQ0FBQyxTQUFTLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDN0UsY0FBSSxRQUFTLE1BQUssTUFBTSxLQUFLLEdBQUc7QUFBQSxRQUNsQztBQUFBLE1BQ0Y7QUFBQSxNQUVBLE1BQU0sS0FBYSxFQUFFLE9BQUFBLFFBQU8sTUFBTSxHQUFrQjtBQUNsRCxZQUFJLEtBQUssT0FBTyxNQUFNQSxNQUFLLENBQUM7QUFDNUIsWUFBSSxLQUFLQTtBQUNULFlBQUksTUFBTyxNQUFLLFNBQVMsS0FBSztBQUFBLE1BQ2hDO0FBQUEsTUFFQSxLQUFLLFVBQVUsSUFBWTtBQUN6QixZQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTztBQUNoQyxZQUFJLENBQUMsS0FBSztBQUNSLGNBQUksS0FBSyxNQUFNLFFBQVEsVUFBVyxNQUFLLFFBQVE7QUFDL0MsZ0JBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixlQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxRQUM3QjtBQUNBLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFFQSxVQUFnQjtBQUNkLG1CQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLGNBQUksSUFBSSxNQUFNO0FBQ1osaUJBQUssTUFBTSxPQUFPLE9BQU87QUFDekI7QUFBQSxVQUNGO0FBQUEsUUFDRjtBQUFBLE1BQ0Y7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDeExPLFNBQVMsU0FBUyxRQUFRLElBQXdCO0FBQ3ZELE1BQUk7QUFDRixVQUFNLFVBQVUsTUFBTSxNQUFNLEdBQUcsRUFBRSxDQUFDLEVBQUcsUUFBUSxNQUFNLEdBQUcsRUFBRSxRQUFRLE1BQU0sR0FBRztBQUN6RSxXQUFPLE9BQU8sUUFBUSxLQUFLLE1BQU0sS0FBSyxPQUFPLENBQUMsQ0FBQyxFQUFHLEdBQUcsS0FBSztBQUFBLEVBQzVELFFBQVE7QUFDTixXQUFPO0FBQUEsRUFDVDtBQUNGO0FBR08sU0FBUyxRQUFRLEtBQWEsS0FBcUI7QUFDeEQsUUFBTSxPQUFPLE1BQU0sTUFBTztBQUMxQixTQUFPLE9BQU8sSUFBSSxLQUFLLElBQUksU0FBUyxPQUFPLEtBQUssSUFBSSxPQUFPLE9BQU8sQ0FBQyxDQUFDLElBQUk7QUFDMUU7QUF4QkEsSUFNTSxPQUNBLFNBQ0EsaUJBK0JPO0FBdkNiO0FBQUE7QUFBQTtBQUdBO0FBR0EsSUFBTSxRQUFRO0FBQ2QsSUFBTSxVQUFVO0FBQ2hCLElBQU0sa0JBQWtCO0FBK0JqQixJQUFNLFVBQU4sTUFBYztBQUFBLE1BQ1Y7QUFBQSxNQUNUO0FBQUE7QUFBQSxNQUVBO0FBQUEsTUFDQTtBQUFBLE1BQ0EsU0FBUztBQUFBLE1BRVQsWUFBWSxPQUFxQjtBQUMvQixhQUFLLFNBQVM7QUFBQSxNQUNoQjtBQUFBO0FBQUEsTUFHQSxNQUFNLE9BQWlDO0FBQ3JDLGFBQUssS0FBSyx5QkFBeUI7QUFDbkMsYUFBSyxVQUFVLFNBQVMsS0FBSyxDQUFDO0FBQUEsTUFDaEM7QUFBQSxNQUVBLEtBQUssU0FBdUI7QUFDMUIsYUFBSyxTQUFTO0FBQ2QsYUFBSyxVQUFVLEVBQUUsUUFBUSxDQUFDO0FBQUEsTUFDNUI7QUFBQTtBQUFBLE1BR0EsTUFBTSxRQUF5QjtBQUM3QixjQUFNLEVBQUUsYUFBYSxRQUFRLEtBQUssSUFBSSxLQUFLO0FBQzNDLGNBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxNQUFNO0FBQ3RDLGFBQUssVUFBVSxFQUFFLFNBQVMsNEJBQTRCLENBQUM7QUFDdkQsZUFBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsZ0JBQU0sS0FBTSxLQUFLLE1BQU0sT0FBTztBQUM5QixnQkFBTSxTQUFTLFlBQVksTUFBTSxpQkFBaUIsTUFBTSxLQUFLLFVBQVUsRUFBRSxTQUFTLFlBQVksQ0FBQyxDQUFDO0FBQ2hHLGVBQUssVUFBVSxDQUFDLEVBQUUsWUFBWSxLQUFLLFFBQVEsTUFBTTtBQUMvQyxpQkFBSyxVQUFVO0FBQ2YsbUJBQU87QUFDUCxnQkFBSSxPQUFPLFFBQVEsVUFBVTtBQUMzQixtQkFBSyxVQUFVLEdBQUc7QUFDbEIsc0JBQVEsR0FBRztBQUFBLFlBQ2IsTUFBTyxRQUFPLElBQUksTUFBTSxPQUFPLE9BQU8sQ0FBQyxDQUFDO0FBQUEsVUFDMUM7QUFDQSxlQUFLLEtBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsUUFDbEQsQ0FBQztBQUFBLE1BQ0g7QUFBQTtBQUFBLE1BR0EsU0FBUyxPQUF5QjtBQUNoQyxZQUFJLENBQUMsS0FBSyxXQUFZLE1BQU0sU0FBUyxVQUFVLE1BQU0sZ0JBQWdCLEtBQUssSUFBTSxRQUFPO0FBRXZGLGFBQUssU0FBUyxNQUFNLFNBQVMsVUFBVSxDQUFDLHVCQUF1QixVQUFVLEVBQUUsU0FBUyxPQUFPLE1BQU0sSUFBSSxDQUFDO0FBQ3RHLGFBQUssUUFBUSxLQUFLO0FBQ2xCLFlBQUksQ0FBQyxLQUFLLE9BQVEsTUFBSyxPQUFPLFFBQVE7QUFDdEMsZUFBTztBQUFBLE1BQ1Q7QUFBQSxNQUVBLFVBQVUsS0FBK0I7QUFDdkMsY0FBTSxFQUFFLFdBQVcsWUFBWSxJQUFJLEtBQUs7QUFDeEMsYUFBSyxTQUFTO0FBQ2QsWUFBSSxDQUFDLGFBQWEsQ0FBQyxPQUFPLENBQUMsS0FBSyxPQUFRO0FBQ3hDLGFBQUssU0FBUyxZQUFZLE1BQU0sUUFBUSxLQUFLLFlBQVksSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUVyRSxlQUFLLE1BQU0sRUFBRSxNQUFNLE1BQU0sS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUFBLFFBQzlDLENBQUM7QUFBQSxNQUNIO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQ2pFTyxTQUFTLE1BQU0sTUFBd0I7QUFDNUMsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxRQUFRLElBQUksWUFBWSxFQUFFLE9BQU8sSUFBSSxFQUFFO0FBQzdDLE1BQUksUUFBUSxZQUFZO0FBQ3RCLFVBQU0sSUFBSSxXQUFXLGlCQUFpQixLQUFLLDZCQUE2QixVQUFVLHFCQUFxQjtBQUFBLEVBQ3pHO0FBQ0EsU0FBTyxFQUFFLE1BQU0sTUFBTTtBQUN2QjtBQThIQSxTQUFTLFNBQVMsTUFBZSxRQUE2RDtBQUM1RixRQUFNLE9BQU8sT0FBTyxTQUFTLFdBQVcsT0FBTyxLQUFLLFVBQVUsSUFBSTtBQUNsRSxRQUFNLFNBQVMsUUFBUSxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZDLFFBQU0sUUFBUSxRQUFRO0FBQ3RCLE1BQUksQ0FBQyxVQUFVLENBQUMsQ0FBQyxVQUFVLFVBQVUsV0FBVyxFQUFFLFNBQVMsT0FBTyxLQUFLLEdBQUc7QUFDeEUsVUFBTSxJQUFJLFVBQVUsc0VBQXNFO0FBQUEsRUFDNUY7QUFDQSxNQUFJLFVBQVUsT0FBVyxRQUFPLEVBQUUsSUFBSSxPQUEwQixLQUFLO0FBQ3JFLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFFBQU0sT0FBTyxLQUFLLFVBQVUsRUFBRSxNQUFNLENBQUM7QUFDckMsU0FBTyxFQUFFLElBQUksTUFBTSxTQUFTLEtBQUssVUFBVSxFQUFFLENBQUMsR0FBRyxPQUFPLEtBQUssTUFBTSxFQUFFLFNBQVMsTUFBTSxFQUFFLEdBQUcsSUFBSSxHQUFHO0FBQ2xHO0FBcExBLElBUWEsWUFDUEMsa0JBRUEsUUFHTyxlQXlDQTtBQXZEYjtBQUFBO0FBQUE7QUFFQTtBQUVBO0FBSU8sSUFBTSxhQUFhLEtBQUs7QUFDL0IsSUFBTUEsbUJBQWtCO0FBRXhCLElBQU0sU0FBUztBQUdSLElBQU0sZ0JBQU4sY0FBNEIsTUFBTTtBQUFBLE1BQ3JCLE9BQU87QUFBQSxNQUNoQjtBQUFBO0FBQUEsTUFFQTtBQUFBO0FBQUEsTUFFQTtBQUFBLE1BRVQsWUFBWSxPQUFnQixJQUFxQjtBQUMvQyxjQUFNLE9BQU8sTUFBTSxPQUFPLENBQUM7QUFDM0IsYUFBSyxPQUFPLE9BQU8sTUFBTSxJQUFJO0FBQzdCLGFBQUssS0FBSztBQUNWLGFBQUssUUFBUTtBQUFBLE1BQ2Y7QUFBQSxJQUNGO0FBMkJPLElBQU0sU0FBTixNQUFhO0FBQUEsTUFDVDtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDVCxTQUFpQixDQUFDO0FBQUE7QUFBQSxNQUVsQjtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFFQSxZQUFZLGFBQTBCLFFBQXNCLFFBQWdDO0FBQzFGLGFBQUssZUFBZTtBQUNwQixhQUFLLFVBQVU7QUFDZixhQUFLLFVBQVU7QUFBQSxNQUNqQjtBQUFBO0FBQUEsTUFHQSxJQUFJLGlCQUF5QjtBQUMzQixlQUFPLEtBQUssT0FBTyxPQUFPLENBQUMsS0FBSyxFQUFFLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxJQUFJLFFBQVEsQ0FBQztBQUFBLE1BQ2pGO0FBQUEsTUFFQSxJQUFJLFNBQWtCO0FBQ3BCLGVBQU8sQ0FBQyxDQUFDLEtBQUs7QUFBQSxNQUNoQjtBQUFBO0FBQUEsTUFHQSxTQUFTLE1BQXFCO0FBQzVCLGVBQU8sS0FBSyxXQUFXO0FBQUEsTUFDekI7QUFBQSxNQUVBLEtBQUssTUFBOEI7QUFDakMsZUFBTyxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVc7QUFDdEMsZ0JBQU0sRUFBRSxJQUFJLEtBQUssSUFBSSxTQUFTLE1BQU0sS0FBSyxPQUFPO0FBQ2hELGVBQUssT0FBTyxLQUFLLEVBQUUsSUFBSSxHQUFHLE1BQU0sSUFBSSxHQUFHLFNBQVMsUUFBUSxNQUFNLE9BQU8sVUFBVSxFQUFFLENBQUM7QUFDbEYsZUFBSyxLQUFLO0FBQUEsUUFDWixDQUFDO0FBQUEsTUFDSDtBQUFBO0FBQUEsTUFHQSxPQUFhO0FBQ1gsY0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLENBQUMsR0FBRyxLQUFLLFFBQVEsQ0FBQztBQUNwRCxZQUFJLENBQUMsUUFBUSxDQUFDLFFBQVEsS0FBSyxVQUFVLEtBQUssT0FBUTtBQUNsRCxhQUFLLE9BQU87QUFDWixhQUFLLFNBQVM7QUFDZCxhQUFLLEtBQUssS0FBSyxJQUFJO0FBQ25CLFlBQUksS0FBSyxLQUFNLE1BQUssUUFBUUEsZ0JBQWU7QUFBQSxZQUN0QyxNQUFLLFlBQVksSUFBSTtBQUFBLE1BQzVCO0FBQUE7QUFBQSxNQUdBLFNBQVMsT0FBeUI7QUFDaEMsY0FBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBRTFCLFlBQUksQ0FBQyxNQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sWUFBYSxRQUFPO0FBQ3pELGFBQUssT0FBTyxNQUFNO0FBQ2xCLFlBQUksTUFBTSxTQUFTLFFBQVMsTUFBSyxPQUFPLElBQUksY0FBYyxPQUFPLEtBQUssRUFBRSxDQUFDO0FBQUEsWUFDcEUsTUFBSyxRQUFRO0FBQ2xCLGFBQUssT0FBTztBQUNaLGVBQU87QUFBQSxNQUNUO0FBQUE7QUFBQSxNQUdBLGdCQUFzQjtBQUNwQixjQUFNLE9BQU8sS0FBSyxPQUFPLENBQUM7QUFDMUIsWUFBSSxRQUFRLEtBQUssT0FBUSxNQUFLLFFBQVEsUUFBUSxLQUFLLFlBQVksS0FBSyxhQUFhLE9BQU8sQ0FBQyxDQUFDO0FBQUEsTUFDNUY7QUFBQTtBQUFBLE1BR0EsU0FBUyxJQUFrQjtBQUN6QixhQUFLLE1BQU07QUFDWCxhQUFLLFNBQVM7QUFDZCxhQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxNQUFNO0FBQzlDLGVBQUssU0FBUztBQUNkLGVBQUssS0FBSztBQUFBLFFBQ1osQ0FBQztBQUFBLE1BQ0g7QUFBQSxNQUVBLEtBQUssTUFBa0I7QUFDckIsWUFBSSxLQUFLLFNBQVMsSUFBSSxFQUFHLE1BQUssT0FBTztBQUFBLE1BQ3ZDO0FBQUE7QUFBQSxNQUdBLFlBQVksTUFBa0I7QUFDNUIsWUFBSSxDQUFDLEtBQUssU0FBUyxJQUFJLEVBQUc7QUFDMUIsYUFBSyxRQUFRLFFBQVEsTUFBTTtBQUN6QixjQUFJLEtBQUssZUFBZ0IsTUFBSyxZQUFZLElBQUk7QUFBQSxjQUN6QyxNQUFLLFNBQVMsRUFBRSxhQUFhLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQUEsUUFDeEQsQ0FBQztBQUFBLE1BQ0g7QUFBQSxNQUVBLE1BQU0sT0FBb0I7QUFDeEIsYUFBSyxNQUFNO0FBQ1gsYUFBSyxTQUFTO0FBQ2QsbUJBQVcsUUFBUSxLQUFLLE9BQU8sT0FBTyxDQUFDLEVBQUcsTUFBSyxPQUFPLEtBQUs7QUFBQSxNQUM3RDtBQUFBO0FBQUEsTUFHQSxRQUFRLElBQVksTUFBTSxNQUFNLEtBQUssT0FBTyxHQUFTO0FBQ25ELGFBQUssU0FBUztBQUNkLGFBQUssU0FBUyxLQUFLLGFBQWEsTUFBTSxJQUFJLEdBQUc7QUFBQSxNQUMvQztBQUFBLE1BRUEsU0FBZTtBQUNiLGFBQUssTUFBTTtBQUNYLGFBQUssS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUVBLFFBQWM7QUFDWixhQUFLLFNBQVM7QUFDZCxhQUFLLFNBQVM7QUFBQSxNQUNoQjtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUN0S0E7QUFBQTtBQUFBO0FBQUE7QUFBQSxJQWdCTSxRQUNBLFVBRUEsU0FFQSxjQUVBLGNBRUEsaUJBQ0EsY0FFQSxjQVdPO0FBdkNiO0FBQUE7QUFBQTtBQUVBO0FBQ0E7QUFDQTtBQUVBO0FBRUE7QUFDQTtBQUNBO0FBQ0E7QUFDQTtBQUNBO0FBR0EsSUFBTSxTQUFTO0FBQ2YsSUFBTSxXQUFXO0FBRWpCLElBQU0sVUFBVTtBQUVoQixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBRXJCLElBQU0sa0JBQWtCO0FBQ3hCLElBQU0sZUFBZTtBQUVyQixJQUFNLGVBQWU7QUFXZCxJQUFNLGlCQUFOLE1BQU0sd0JBQXVCLFlBQVk7QUFBQSxNQUM5QyxPQUFnQixhQUFhO0FBQUEsTUFDN0IsT0FBZ0IsT0FBTztBQUFBLE1BQ3ZCLE9BQWdCLFVBQVU7QUFBQSxNQUMxQixPQUFnQixTQUFTO0FBQUEsTUFFekIsU0FBMkQ7QUFBQSxNQUMzRCxZQUFpRTtBQUFBLE1BQ2pFLFVBQTZEO0FBQUE7QUFBQSxNQUc3RCxNQUFNO0FBQUE7QUFBQSxNQUVOO0FBQUEsTUFFUztBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLFdBQVcsb0JBQUksSUFBWTtBQUFBLE1BQzNCLFdBQVcsb0JBQUksSUFBWTtBQUFBLE1BQzNCLGFBQWEsSUFBSSxnQkFBZ0I7QUFBQSxNQUMxQyxTQUFTO0FBQUEsTUFDVCxPQUFpQixDQUFDO0FBQUE7QUFBQSxNQUVsQjtBQUFBO0FBQUEsTUFFQTtBQUFBO0FBQUEsTUFFUyxZQUFZLG9CQUFJLElBQVU7QUFBQSxNQUNuQyxZQUFZO0FBQUEsTUFDWixZQUFZO0FBQUEsTUFDWixXQUFXO0FBQUEsTUFDWDtBQUFBO0FBQUEsTUFFQTtBQUFBO0FBQUEsTUFFQSxXQUFXO0FBQUEsTUFFWCxZQUFZLFNBQTBCLGNBQTJCLGdCQUFnQixRQUFRLFNBQVMsR0FBRztBQUNuRyxjQUFNO0FBQ04sY0FBTSxVQUFVLE1BQWMsWUFBWSxPQUFPLEVBQUUsU0FBUyxFQUFFLEVBQUUsTUFBTSxHQUFHLENBQUM7QUFDMUUsY0FBTSxTQUFTLE1BQWMsS0FBSyxVQUFVLEVBQUUsS0FBSztBQUNuRCxhQUFLLFdBQVc7QUFDaEIsYUFBSyxlQUFlO0FBQ3BCLGFBQUssVUFBVSxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsQ0FBQztBQUN2QyxhQUFLLFNBQVMsSUFBSTtBQUFBLFVBQ2hCLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSztBQUFBLFVBQzlCLENBQUMsWUFBWSxLQUFLLE1BQU0sT0FBTyxFQUFFLFFBQVEsQ0FBQztBQUFBLFFBQzVDO0FBQ0EsYUFBSyxVQUFVLElBQUksT0FBTyxhQUFhLFFBQVEsTUFBTyxLQUFLLE9BQU8sUUFBUSxLQUFLLFFBQVEsTUFBVTtBQUNqRyxhQUFLLFdBQVcsSUFBSSxRQUFRO0FBQUEsVUFDMUI7QUFBQSxVQUNBLFdBQVcsUUFBUSxVQUFVLFNBQVMsT0FBTyxRQUFRLFVBQVU7QUFBQSxVQUMvRDtBQUFBLFVBQ0EsT0FBTyxNQUFNLFNBQVMsUUFBUSxLQUFLO0FBQUEsVUFDbkMsTUFBTSxDQUFDLFNBQVMsS0FBSyxPQUFPLEtBQUssSUFBSTtBQUFBLFVBQ3JDLFNBQVMsTUFBTSxLQUFLLFFBQVEsY0FBYyxrQ0FBa0M7QUFBQSxRQUM5RSxDQUFDO0FBQ0QsYUFBSyxVQUFVLElBQUksT0FBTyxRQUFRLFNBQVMsS0FBSyxPQUFPO0FBQ3ZELGFBQUssVUFBVTtBQUFBLFVBQ2I7QUFBQSxVQUNBLE9BQU8sS0FBSztBQUFBLFVBQ1o7QUFBQSxVQUNBLEtBQUssTUFBTSxLQUFLO0FBQUEsVUFDaEIsU0FBUyxDQUFDLE1BQU0sT0FBTyxLQUFLLFNBQVMsTUFBTSxFQUFFO0FBQUEsVUFDN0MsT0FBTyxDQUFDLE1BQU0sU0FBUyxLQUFLLE9BQU8sTUFBTSxJQUFJO0FBQUEsUUFDL0M7QUFFQSxhQUFLLGlCQUFpQixRQUFRLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzdELGFBQUssaUJBQWlCLFdBQVcsQ0FBQyxVQUFVLEtBQUssWUFBWSxLQUFLLENBQUM7QUFDbkUsYUFBSyxpQkFBaUIsU0FBUyxDQUFDLFVBQVUsS0FBSyxVQUFVLEtBQUssQ0FBQztBQUMvRCxhQUFLLFFBQVE7QUFDYixhQUFLLE1BQU07QUFBQSxNQUNiO0FBQUEsTUFFQSxJQUFJLGFBQXFCO0FBQ3ZCLFlBQUksS0FBSyxPQUFRLFFBQU8sZ0JBQWU7QUFDdkMsZUFBTyxLQUFLLE9BQU8sU0FBUyxnQkFBZSxPQUFPLGdCQUFlO0FBQUEsTUFDbkU7QUFBQTtBQUFBLE1BR0EsSUFBSSxpQkFBeUI7QUFDM0IsZUFBTyxLQUFLLFFBQVEsa0JBQWtCLEtBQUssT0FBTyxrQkFBa0I7QUFBQSxNQUN0RTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsTUFNQSxLQUFLLE1BQXNDO0FBQ3pDLGVBQU8sS0FBSyxTQUFTLFFBQVEsT0FBTyxJQUFJLE1BQU0sS0FBSyxNQUFNLENBQUMsSUFBSSxLQUFLLFFBQVEsS0FBSyxJQUFJO0FBQUEsTUFDdEY7QUFBQTtBQUFBLE1BR0EsYUFBYSxNQUF3QjtBQUNuQyxjQUFNLEVBQUUsS0FBSyxJQUFJLE1BQU0sSUFBSTtBQUMzQixjQUFNLE9BQU8sS0FBSyxPQUFPLFVBQVUsQ0FBQyxLQUFLLFFBQVE7QUFDakQsWUFBSSxLQUFNLE1BQUssT0FBTyxLQUFLLElBQUk7QUFDL0IsZUFBTyxDQUFDLENBQUM7QUFBQSxNQUNYO0FBQUE7QUFBQSxNQUdBLFFBQXlCO0FBQ3ZCLGVBQU8sS0FBSyxTQUFTLE1BQU07QUFBQSxNQUM3QjtBQUFBLE1BRUEsTUFBTSxPQUFPLEtBQU0sU0FBUyxJQUFVO0FBQ3BDLGFBQUssT0FBTyxLQUFLLE1BQU0sTUFBTTtBQUM3QixhQUFLLFFBQVEsRUFBRSxNQUFNLFFBQVEsVUFBVSxLQUFLLEdBQUcsbUJBQW1CO0FBQUEsTUFDcEU7QUFBQTtBQUFBO0FBQUEsTUFLQSxNQUFNLE1BQU0sT0FBNkI7QUFDdkMsY0FBTSxVQUFVLEVBQUUsS0FBSztBQUN2QixjQUFNLFNBQVMsTUFBZSxDQUFDLENBQUMsS0FBSyxVQUFVLFlBQVksS0FBSyxZQUFZLFVBQVUsS0FBSztBQUMzRixZQUFJO0FBQ0YsZ0JBQU0sRUFBRSxLQUFLLE1BQU0sSUFBSSxLQUFLO0FBQzVCLGdCQUFNLENBQUMsTUFBTSxNQUFNLElBQUksTUFBTSxRQUFRLElBQUksQ0FBQyxTQUFTLEdBQUcsR0FBRyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQ3pFLGNBQUksT0FBTyxFQUFHO0FBQ2QsZUFBSyxTQUFTLElBQUk7QUFDbEIsZ0JBQU0sRUFBRSxLQUFLLE1BQU0sVUFBVSxJQUFJLFFBQVEsTUFBTSxRQUFRLEtBQUssUUFBUTtBQUNwRSxnQkFBTSxPQUFPLElBQUksS0FBSyxLQUFLLGNBQWMsS0FBSyxRQUFRLEtBQUssYUFBYSxLQUFLLE1BQU0sU0FBUyxHQUFHLE1BQU07QUFDckcsZUFBSyxPQUFPLEtBQUssU0FBUyxRQUFRO0FBQ2xDLGNBQUksTUFBTyxNQUFLLFFBQVE7QUFBQSxjQUNuQixNQUFLLFFBQVE7QUFBQSxRQUNwQixTQUFTLE9BQU87QUFDZCxjQUFJLE9BQU8sRUFBRztBQUNkLGNBQUksTUFBTyxNQUFLLGNBQWMsS0FBSztBQUFBLGNBQzlCLE1BQUssUUFBUSxNQUFNLE9BQU8sS0FBSyxDQUFDLENBQUM7QUFBQSxRQUN4QztBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0EsU0FBUyxLQUFtQjtBQUMxQixhQUFLLE1BQU0sSUFBSSxRQUFRLHVCQUF1QixJQUFJO0FBQ2xELFlBQUksS0FBSyxRQUFRLElBQUs7QUFDdEIsYUFBSyxRQUFRLE1BQU0sWUFBWSxLQUFLLEdBQUc7QUFDdkMsY0FBTSxFQUFFLE9BQU8sSUFBSSxJQUFJLEtBQUssUUFBUSxLQUFLO0FBQ3pDLGFBQUssT0FBTyxRQUFRLEtBQUs7QUFDekIsYUFBSyxPQUFPO0FBQUEsTUFDZDtBQUFBO0FBQUEsTUFHQSxRQUFRLEtBQWdCO0FBQ3RCLGNBQU0sRUFBRSxjQUFjLFNBQVMsSUFBSSxLQUFLO0FBQ3hDLFlBQUksS0FBSyxhQUFhLGFBQWE7QUFDakMsZUFBSyxRQUFRLEtBQUssdUJBQXVCLFdBQVcsV0FBVztBQUMvRDtBQUFBLFFBQ0Y7QUFDQSxjQUFNLFFBQVEsUUFBUSxLQUFLLGFBQWEsS0FBSyxhQUFhLE9BQU8sQ0FBQztBQUNsRSxhQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sT0FBTyxNQUFNLEtBQUssT0FBTyxDQUFDO0FBQ2hFLGFBQUssTUFBTSxhQUFhLEVBQUUsR0FBRyxLQUFLLE1BQU0sQ0FBQztBQUFBLE1BQzNDO0FBQUEsTUFFQSxTQUFlO0FBQ2IsYUFBSyxTQUFTO0FBQ2QsYUFBSyxTQUFTO0FBQ2QsYUFBSyxNQUFNO0FBQUEsTUFDYjtBQUFBLE1BRUEsY0FBYyxPQUFtQjtBQUMvQixhQUFLLFFBQVE7QUFDYixjQUFNLE1BQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxLQUFLLEtBQUssQ0FBQztBQUFBLE1BQ3pEO0FBQUE7QUFBQSxNQUdBLE1BQU0sY0FBYyxFQUFFLE1BQU0sR0FBUyxLQUF5QjtBQUM1RCxZQUFJLENBQUUsTUFBTSxLQUFLLGFBQWEsVUFBVSxLQUFLLEdBQUcsRUFBSTtBQUNwRCxhQUFLLFdBQVcsVUFBVSxLQUFLLGdCQUFnQixLQUFLLFdBQVcsSUFBSTtBQUNuRSxhQUFLLGdCQUFnQjtBQUNyQixZQUFJLEtBQUssWUFBWSxTQUFVLE1BQUssUUFBUSxLQUFLLDJEQUEyRDtBQUFBLE1BQzlHO0FBQUEsTUFFQSxVQUFnQjtBQUNkLGNBQU0sU0FBUyxDQUFDLE1BQWMsUUFDNUIsS0FBSyxhQUFhLEtBQUssbUJBQW1CLE1BQU0sS0FBSyxFQUFFLFFBQVEsS0FBSyxXQUFXLE9BQU8sQ0FBQztBQUN6RixlQUFPLFVBQVUsTUFBTSxLQUFLLFVBQVUsS0FBSyxPQUFPLENBQUM7QUFDbkQsZUFBTyxZQUFZLE1BQU0sS0FBSyxNQUFNLENBQUM7QUFDckMsZUFBTyxZQUFZLE1BQU0sS0FBSyxRQUFRLFFBQVEsQ0FBQztBQUFBLE1BQ2pEO0FBQUEsTUFFQSxRQUFjO0FBQ1osYUFBSyxRQUFRLEtBQUssS0FBSyxPQUFPLFVBQVUsR0FBRyxLQUFLLElBQUk7QUFBQSxNQUN0RDtBQUFBO0FBQUEsTUFJUyxTQUFvQjtBQUFBLFFBQzNCLFFBQVEsQ0FBQyxTQUFTO0FBQ2hCLGVBQUssU0FBUyxJQUFJLE9BQU8sTUFBTSxLQUFLLE9BQU87QUFDM0MsY0FBSSxTQUFTLEtBQUssTUFBTyxNQUFLLEtBQUssSUFBSTtBQUN2QyxnQkFBTSxVQUFVLEtBQUssU0FBUyxXQUFXO0FBQ3pDLGNBQUksU0FBUztBQUNYLGlCQUFLLE9BQU8sSUFBSTtBQUNoQixpQkFBSyxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sSUFBSSxDQUFDO0FBQUEsVUFDbEQ7QUFDQSxjQUFJLFNBQVMsS0FBSyxPQUFPO0FBQ3ZCLGlCQUFLLE1BQU0sUUFBUSxFQUFFLE9BQU8sS0FBSyxVQUFVLENBQUM7QUFDNUMsaUJBQUssWUFBWTtBQUFBLFVBQ25CO0FBQ0EsY0FBSSxDQUFDLFNBQVM7QUFDWixpQkFBSyxRQUFRO0FBQ2IsaUJBQUssU0FBUyxJQUFJO0FBQUEsVUFDcEI7QUFBQSxRQUNGO0FBQUEsUUFFQSxPQUFPLENBQUMsTUFBTSxTQUFTO0FBQ3JCLGdCQUFNLFFBQWUsS0FBSyxJQUFJO0FBQzlCLGNBQUksQ0FBQyxLQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUcsTUFBSyxNQUFNLE1BQU0sS0FBSztBQUN0RCxlQUFLLE9BQU87QUFBQSxRQUNkO0FBQUEsUUFFQSxPQUFPLENBQUMsTUFBTSxRQUFRO0FBQ3BCLGdCQUFNLENBQUMsTUFBTSxJQUFJLElBQUksQ0FBQyxLQUFLLE9BQU8sS0FBSyxLQUFLO0FBQzVDLGVBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsY0FBSSxTQUFTLEtBQU0sTUFBSyxjQUFjLElBQUs7QUFBQSxtQkFDbEMsU0FBUyxRQUFRLEtBQU0sTUFBSyxLQUFLLElBQUk7QUFBQSxtQkFDckMsU0FBUyxLQUFNLE1BQUssTUFBTSxNQUFNLEdBQUc7QUFDNUMsZUFBSyxRQUFRLEtBQUssSUFBSTtBQUFBLFFBQ3hCO0FBQUEsUUFFQSxNQUFNLENBQUMsTUFBTSxVQUFVO0FBQ3JCLGVBQUssT0FBTztBQUNaLGNBQUksS0FBSyxRQUFRLE9BQVE7QUFDekIsZUFBSyxPQUFPO0FBQ1osZ0JBQU0sT0FBTyxRQUFRLG9CQUFvQixLQUFLLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSztBQUMzRSxjQUFJLFFBQVEsQ0FBQyxLQUFLLFFBQVEsS0FBTSxNQUFLLFFBQVEsSUFBSTtBQUFBLGNBQzVDLE1BQUssS0FBSyxpQkFBaUI7QUFBQSxRQUNsQztBQUFBLFFBRUEsTUFBTSxDQUFDLFNBQVM7QUFDZCxjQUFJLFNBQVMsS0FBSyxTQUFTLENBQUMsS0FBSyxNQUFPLE1BQUssTUFBTSxJQUFJO0FBQUEsUUFDekQ7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBLEtBQUssTUFBa0I7QUFDckIsYUFBSyxRQUFRO0FBQ2IsYUFBSyxRQUFRO0FBQ2IsWUFBSSxDQUFDLEtBQUssT0FBUTtBQUNsQixhQUFLLFdBQVc7QUFDaEIsYUFBSyxPQUFPLE1BQU07QUFDbEIsYUFBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLGFBQUssTUFBTSxRQUFRLE1BQU8sS0FBSyxZQUFZLENBQUU7QUFBQSxNQUMvQztBQUFBLE1BRUEsTUFBTSxNQUFZLEtBQWdCO0FBQ2hDLGFBQUssUUFBUTtBQUNiLGFBQUs7QUFDTCxZQUFJLENBQUMsS0FBSyxVQUFVLElBQUksT0FBTyxJQUFNLE1BQUssS0FBSyxjQUFjLE1BQU0sR0FBRztBQUN0RSxhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUE7QUFBQSxNQUdBLFNBQVMsTUFBWSxjQUE2QjtBQUNoRCxZQUFJLGdCQUFnQixDQUFDLEtBQUssS0FBSyxTQUFTLFlBQVksR0FBRztBQUNyRCxlQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxZQUFZLEVBQUUsTUFBTSxDQUFDLE9BQU87QUFBQSxRQUN6RDtBQUNBLFlBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxTQUFTLElBQUk7QUFDM0MsYUFBSyxPQUFPLElBQUk7QUFDaEIsWUFBSSxnQkFBZ0IsU0FBUyxLQUFLLE1BQU8sTUFBSyxNQUFNLFdBQVcsRUFBRSxhQUFhLENBQUM7QUFBQSxNQUNqRjtBQUFBLE1BRUEsT0FBTyxNQUFZLE1BQXFCO0FBQ3RDLGFBQUssUUFBUTtBQUNiLGFBQUssU0FBUztBQUNkLGFBQUssUUFBUSxVQUFVLDBCQUEwQixPQUFPLEtBQUssMkJBQTJCLEVBQUU7QUFDMUYsWUFBSSxDQUFDLEtBQUssS0FBTSxNQUFLLFFBQVEsWUFBWSxJQUFJO0FBQzdDLGFBQUssU0FBUyxJQUFJO0FBQ2xCLFlBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxPQUFPLFFBQVE7QUFBQSxNQUMvQztBQUFBLE1BRUEsT0FBTyxNQUFrQjtBQUN2QixhQUFLLFFBQVE7QUFDYixhQUFLLFFBQVEsS0FBSztBQUFBLE1BQ3BCO0FBQUE7QUFBQSxNQUdBLFNBQVMsTUFBa0I7QUFDekIsY0FBTSxNQUFNLEtBQUs7QUFDakIsYUFBSyxRQUFRO0FBQ2IsYUFBSyxRQUFRO0FBQ2IsYUFBSyxTQUFTLE1BQU0sS0FBSyxLQUFLO0FBQzlCLFlBQUksV0FBVztBQUNmLFlBQUksUUFBUSxLQUFLO0FBQ2pCLGFBQUssVUFBVSxJQUFJLEdBQUc7QUFDdEIsYUFBSyxPQUFPO0FBQUEsTUFDZDtBQUFBO0FBQUEsTUFHQSxTQUFlO0FBQ2IsbUJBQVcsUUFBUSxLQUFLLFdBQVc7QUFDakMsY0FBSSxLQUFLLGFBQWEsS0FBSyxRQUFRLFNBQVMsSUFBSSxFQUFHO0FBQ25ELGVBQUssVUFBVSxPQUFPLElBQUk7QUFDMUIsZUFBSyxLQUFLLEdBQUk7QUFBQSxRQUNoQjtBQUFBLE1BQ0Y7QUFBQTtBQUFBO0FBQUEsTUFLQSxRQUFRLE1BQVksRUFBRSxNQUFNLFNBQUFDLFNBQVEsR0FBbUI7QUFDckQsY0FBTSxTQUFTLEtBQUs7QUFDcEIsZ0JBQVFBLFNBQVEsTUFBTTtBQUFBLFVBQ3BCLEtBQUs7QUFDSCxtQkFBTztBQUFBLFVBQ1QsS0FBSztBQUNILGdCQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsTUFBTSxRQUFRQSxTQUFRLE1BQU0sRUFBRyxRQUFPO0FBQzNELHVCQUFXLFVBQWlCLFlBQVksSUFBSSxFQUFHLE1BQUssTUFBTSxNQUFhLEtBQUssTUFBTSxDQUFDO0FBQ25GLG1CQUFPO0FBQUEsVUFDVCxLQUFLO0FBQ0gsZ0JBQUksQ0FBQyxPQUFPLFFBQVEsQ0FBQyxNQUFNLFFBQVFBLFNBQVEsSUFBSSxFQUFHLFFBQU87QUFDekQsbUJBQU8sUUFBUUEsUUFBTztBQUN0QixtQkFBTztBQUFBLFVBQ1QsS0FBSztBQUNILG1CQUFPLEtBQUssU0FBUyxTQUFTQSxRQUFPO0FBQUEsVUFDdkMsS0FBSztBQUNILG1CQUFPLEtBQUssY0FBYyxNQUFNQSxRQUFPO0FBQUEsVUFDekMsS0FBSztBQUNILG1CQUFPLEtBQUssU0FBUyxNQUFNQSxRQUFPO0FBQUEsUUFDdEM7QUFDQSxZQUFJLENBQVEsZUFBZUEsUUFBTyxFQUFHLFFBQU87QUFDNUMsYUFBSyxRQUFRLGNBQWM7QUFDM0IsZUFBTztBQUFBLE1BQ1Q7QUFBQSxNQUVBLGNBQWMsTUFBWSxPQUF5QjtBQUNqRCxjQUFNLEtBQUssTUFBTTtBQUNqQixZQUFJLE9BQU8sVUFBYSxDQUFDLEtBQUssS0FBTSxRQUFPO0FBRTNDLG1CQUFXQyxVQUFnQixXQUFXLE1BQU0sUUFBUSxFQUFHLE1BQUssT0FBTyxLQUFLQSxNQUFLO0FBQzdFLGFBQUssUUFBUSxLQUFLO0FBQ2xCLGNBQU0sVUFBVSxLQUFLLFFBQVEsU0FBUyxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSztBQUM1RSxlQUFPLFdBQVcsT0FBTyxFQUFFLEVBQUUsV0FBVyxLQUFLLE9BQU87QUFBQSxNQUN0RDtBQUFBLE1BRUEsU0FBUyxNQUFZLE9BQXlCO0FBQzVDLGNBQU0sRUFBRSxNQUFNLGdCQUFnQixLQUFLLElBQUk7QUFDdkMsWUFBSSxTQUFTLGdCQUFnQjtBQUMzQixlQUFLLFFBQVEsU0FBUyxPQUFPLElBQUksS0FBSyxZQUFZO0FBQ2xELGlCQUFPO0FBQUEsUUFDVDtBQUNBLGFBQUssU0FBUyxtQkFBbUIsU0FBUyx5QkFBeUIsTUFBTSxZQUFZO0FBQ25GLGVBQUssSUFBSSxNQUFNLElBQUksQ0FBQztBQUNwQixpQkFBTztBQUFBLFFBQ1Q7QUFDQSxlQUFPLEtBQUssT0FBUSxNQUFNLEtBQUssS0FBSyxLQUFLLFNBQVMsU0FBUyxLQUFLLEtBQUssS0FBSyxRQUFRLFNBQVMsS0FBSztBQUFBLE1BQ2xHO0FBQUEsTUFFQSxNQUFNLE1BQVksT0FBb0I7QUFDcEMsY0FBTSxTQUFTLE1BQU0sUUFBUTtBQUM3QixjQUFNQSxTQUFRLENBQUMsS0FBSyxTQUFnQixVQUFVLE1BQU07QUFDcEQsWUFBSUEsUUFBTztBQUNULGVBQUssT0FBTyxLQUFLQSxRQUFPLEtBQUs7QUFDN0IsZUFBSyxRQUFRLEtBQUs7QUFDbEI7QUFBQSxRQUNGO0FBQ0EsY0FBTSxTQUFnQixXQUFXLE1BQU07QUFDdkMsWUFBSSxPQUFRLE1BQUssU0FBUztBQUUxQixZQUFJLFNBQVMsQ0FBQyxLQUFLLFlBQVksTUFBTSxJQUFJLENBQUMsS0FBSyxTQUFVLE1BQUssU0FBUyxLQUFLO0FBQUEsTUFDOUU7QUFBQTtBQUFBLE1BR0EsWUFBWSxRQUF5QjtBQUNuQyxZQUFJLENBQUMsS0FBSyxTQUFTLENBQUMsS0FBSyxVQUFVLEtBQU0sUUFBTztBQUNoRCxjQUFNLFFBQVEsS0FBSyxTQUFTLElBQUksTUFBTTtBQUN0QyxZQUFJLEtBQUssU0FBUyxRQUFRLGFBQWMsTUFBSyxTQUFTLE1BQU07QUFDNUQsYUFBSyxTQUFTLElBQUksTUFBTTtBQUN4QixlQUFPO0FBQUEsTUFDVDtBQUFBO0FBQUEsTUFJQSxTQUFTLEVBQUUsTUFBTSxLQUFLLEdBQWdCO0FBQ3BDLGFBQUssTUFBTSxXQUFXLEVBQUUsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUFBLE1BQzVDO0FBQUEsTUFFQSxRQUFRLE1BQTRCLFNBQXVCO0FBQ3pELFlBQUksS0FBSyxTQUFTLElBQUksSUFBSSxFQUFHO0FBQzdCLGFBQUssU0FBUyxJQUFJLElBQUk7QUFDdEIsWUFBSSxLQUFLLE1BQU0sVUFBVSxFQUFFLE1BQU0sUUFBUSxDQUFDLEVBQUcsU0FBUSxLQUFLLG9CQUFvQixPQUFPLEVBQUU7QUFBQSxNQUN6RjtBQUFBLE1BRUEsTUFBc0MsTUFBUyxRQUF1RDtBQUNwRyxZQUFJLEtBQUssVUFBVSxTQUFTLFFBQVMsUUFBTztBQUM1QyxlQUFPLEtBQUssY0FBYyxPQUFPLE9BQU8sSUFBSSxNQUFNLE1BQU0sRUFBRSxZQUFZLEtBQUssQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUFBLE1BQ3hGO0FBQUEsTUFFQSxRQUFRLEtBQVUsUUFBc0I7QUFDdEMsWUFBSSxLQUFLLE9BQVE7QUFDakIsYUFBSyxNQUFNO0FBQ1gsYUFBSyxTQUFTO0FBQ2QsYUFBSyxTQUFTO0FBQ2QsYUFBSyxXQUFXLE1BQU07QUFDdEIsbUJBQVcsUUFBUSxDQUFDLEtBQUssT0FBTyxLQUFLLE9BQU8sR0FBRyxLQUFLLFNBQVMsRUFBRyxPQUFNLEtBQUssS0FBTSxJQUFJLE1BQU07QUFDM0YsYUFBSyxTQUFTLEtBQUssTUFBTTtBQUN6QixhQUFLLFFBQVEsTUFBTSxJQUFJLE1BQU0sTUFBTSxDQUFDO0FBQ3BDLGFBQUssTUFBTSxTQUFTLEVBQUUsR0FBRyxLQUFLLFFBQVEsSUFBSSxVQUFVLE9BQU8sQ0FBQztBQUFBLE1BQzlEO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQzliQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNFckI7QUFLTyxJQUFNLFdBQU4sTUFBK0I7QUFBQSxFQUNwQyxpQkFBaUI7QUFBQSxFQUNqQixTQUFpQztBQUFBLEVBQ2pDLFlBQTJEO0FBQUEsRUFDM0QsVUFBNEY7QUFBQSxFQUM1RixVQUFrQztBQUFBLEVBQ3pCLE9BQWlCLENBQUM7QUFBQSxFQUMzQjtBQUFBLEVBQ0EsU0FBUztBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLEtBQWEsV0FBcUI7QUFDNUMsU0FBSyxNQUFNO0FBQ1gsU0FBSyxZQUFZO0FBQUEsRUFDbkI7QUFBQSxFQUVBLEtBQUssTUFBb0I7QUFDdkIsU0FBSyxLQUFLLEtBQUssSUFBSTtBQUFBLEVBQ3JCO0FBQUEsRUFFQSxNQUFNLE1BQXFCO0FBQ3pCLFNBQUssYUFBYSxLQUFLLFNBQVMsS0FBSyxhQUFhO0FBQ2xELFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBaUI7QUFDbkIsV0FBTyxLQUFLLEtBQUssSUFBSSxDQUFDLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBUztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxPQUFPLE1BQXNCO0FBQzNCLFdBQU8sS0FBSyxPQUFPLE9BQU8sQ0FBQyxVQUFVLE1BQU0sU0FBUyxJQUFJO0FBQUEsRUFDMUQ7QUFBQSxFQUVBLE9BQWE7QUFDWCxXQUFPLEtBQUssT0FBTyxHQUFHLEVBQUUsS0FBSyxDQUFDO0FBQUEsRUFDaEM7QUFBQSxFQUVBLFNBQWU7QUFDYixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUFBLEVBRUEsSUFBSSxPQUFzQjtBQUN4QixTQUFLLFlBQVksRUFBRSxNQUFNLE9BQU8sVUFBVSxXQUFXLFFBQVEsS0FBSyxVQUFVLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDdEY7QUFBQSxFQUVBLElBQUksT0FBTyxNQUFNLFNBQVMsSUFBVTtBQUNsQyxTQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsVUFBVSxTQUFTLElBQUssQ0FBQztBQUFBLEVBQzFEO0FBQUE7QUFBQSxFQUdBLElBQUksT0FBZ0I7QUFDbEIsV0FBTyxLQUFLLGNBQWM7QUFBQSxFQUM1QjtBQUNGO0FBT08sSUFBTSxRQUFOLE1BQW1DO0FBQUE7QUFBQSxFQUV4QyxTQUFTO0FBQUEsRUFDVCxPQUFPO0FBQUEsRUFDUCxPQUFPO0FBQUEsRUFDUCxnQkFBZ0I7QUFBQSxFQUNQLFFBQW9CLENBQUM7QUFBQSxFQUNyQixPQUFPLElBQUksWUFBWTtBQUFBLEVBQ2hDLFVBQVUsb0JBQUksSUFBVztBQUFBLEVBQ3pCLFNBQVM7QUFBQSxFQUVULE1BQU0sTUFBYyxLQUFLLE9BQU8sS0FBSztBQUFBLEVBRXJDLFNBQVMsTUFBYztBQUVyQixTQUFLO0FBQ0wsV0FBTyxLQUFLO0FBQUEsRUFDZDtBQUFBLEVBRUEsUUFBUSxDQUFDLElBQVksUUFBK0I7QUFDbEQsVUFBTSxRQUFRLEVBQUUsSUFBSSxLQUFLLFNBQVMsSUFBSSxJQUFJO0FBQzFDLFNBQUssUUFBUSxJQUFJLEtBQUs7QUFDdEIsV0FBTyxNQUFNLEtBQUssUUFBUSxPQUFPLEtBQUs7QUFBQSxFQUN4QztBQUFBLEVBRUEsT0FBTyxDQUFDLEtBQWEsY0FBOEI7QUFDakQsVUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLFNBQVM7QUFDeEMsU0FBSyxNQUFNLEtBQUssSUFBSTtBQUNwQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsWUFBWSxZQUE4QixLQUFLO0FBQUE7QUFBQSxFQUcvQyxNQUFNLFNBQXdCO0FBQzVCLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFLLE9BQU0sUUFBUSxRQUFRO0FBQUEsRUFDckQ7QUFBQSxFQUVBLE1BQU0sS0FBSyxJQUEyQjtBQUNwQyxVQUFNLFFBQVEsS0FBSyxTQUFTO0FBQzVCLGVBQVM7QUFDUCxZQUFNLEtBQUssT0FBTztBQUNsQixZQUFNLE1BQU0sQ0FBQyxHQUFHLEtBQUssT0FBTyxFQUFFLE9BQU8sQ0FBQyxVQUFVLE1BQU0sTUFBTSxLQUFLLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxFQUFFLEtBQUssRUFBRSxFQUFFLEVBQUUsQ0FBQztBQUNoRyxVQUFJLENBQUMsSUFBSztBQUNWLFdBQUssUUFBUSxPQUFPLEdBQUc7QUFDdkIsV0FBSyxTQUFTLEtBQUssSUFBSSxLQUFLLFFBQVEsSUFBSSxFQUFFO0FBQzFDLFVBQUksSUFBSTtBQUFBLElBQ1Y7QUFDQSxTQUFLLFNBQVM7QUFDZCxVQUFNLEtBQUssT0FBTztBQUFBLEVBQ3BCO0FBQUEsRUFFQSxJQUFJLE9BQWlCO0FBQ25CLFdBQU8sS0FBSyxNQUFNLEdBQUcsRUFBRTtBQUFBLEVBQ3pCO0FBQ0Y7QUFHTyxJQUFNLFFBQU4sTUFBTSxPQUFNO0FBQUEsRUFDUixRQUFRLElBQUksTUFBTTtBQUFBLEVBQ2xCLFdBQXFCLENBQUM7QUFBQSxFQUN0QixPQUF5QixDQUFDO0FBQUEsRUFDMUI7QUFBQSxFQUVULFlBQVksVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQUc7QUFDdkUsU0FBSyxRQUFRO0FBQ2IsU0FBSyxTQUFTLElBQUksZUFBZSxFQUFFLEtBQUssK0JBQStCLE9BQU8sTUFBTSxHQUFHLFFBQVEsR0FBRyxLQUFLO0FBQ3ZHLFNBQUssT0FBTyxpQkFBaUIsV0FBVyxDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUssTUFBTSxJQUFJLENBQUM7QUFDakYsZUFBVyxRQUFRLENBQUMsUUFBUSxXQUFXLGFBQWEsT0FBTyxVQUFVLE9BQU8sR0FBWTtBQUN0RixXQUFLLE9BQU8saUJBQWlCLE1BQU0sQ0FBQyxVQUFVO0FBQzVDLGNBQU0sZUFBZTtBQUNyQixhQUFLLEtBQUssS0FBSyxDQUFDLE1BQU0sS0FBd0IsQ0FBQztBQUFBLE1BQ2pELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxhQUFhLEtBQUssVUFBb0MsQ0FBQyxHQUFHLFFBQVEsSUFBSSxNQUFNLEdBQW1CO0FBQzdGLFVBQU0sUUFBUSxJQUFJLE9BQU0sU0FBUyxLQUFLO0FBQ3RDLFVBQU0sTUFBTSxPQUFPO0FBQ25CLFVBQU0sS0FBSyxPQUFPO0FBQ2xCLFVBQU0sS0FBSyxJQUFJLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDLENBQUM7QUFDbkMsVUFBTSxNQUFNLE9BQU87QUFDbkIsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU07QUFBQSxFQUNwQjtBQUFBLEVBRUEsU0FBUyxNQUFzQjtBQUM3QixXQUFPLEtBQUssS0FBSyxPQUFPLENBQUMsQ0FBQyxHQUFHLE1BQU0sUUFBUSxJQUFJLEVBQUUsSUFBSSxDQUFDLENBQUMsRUFBRSxLQUFLLE1BQU0sS0FBSztBQUFBLEVBQzNFO0FBQUE7QUFBQSxFQUdBLFVBQW9CO0FBQ2xCLFdBQU8sS0FBSyxTQUFTLElBQUksQ0FBQyxTQUFVLEtBQUssTUFBTSxJQUFJLEVBQW9CLENBQUM7QUFBQSxFQUMxRTtBQUFBO0FBQUEsRUFHQSxNQUFNLFlBQTJCO0FBQy9CLFVBQU0sS0FBSyxNQUFNLEtBQUssSUFBTTtBQUM1QixTQUFLLEtBQUssT0FBTztBQUNqQixVQUFNLEtBQUssTUFBTSxPQUFPO0FBQUEsRUFDMUI7QUFDRjtBQUVPLFNBQVMsTUFBTSxLQUFhLFNBQWtCLFFBQVEsWUFBa0I7QUFDN0UsU0FBTyxFQUFFLEdBQUksV0FBVyxFQUFFLFFBQVEsR0FBSSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sR0FBRyxFQUFFLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRztBQUNoRztBQUdPLFNBQVMsU0FBUyxLQUFhLFNBQWtCLE9BQXNCO0FBQzVFLFNBQU8sRUFBRSxNQUFNLFdBQVcsR0FBRyxLQUFLLFVBQVUsTUFBTSxLQUFLLFNBQVMsS0FBSyxFQUFFO0FBQ3pFO0FBRU8sU0FBUyxRQUFRLE1BQWMsZ0JBQWdCLE1BQVk7QUFDaEUsUUFBTSxVQUFVLEtBQUssSUFBSSxDQUFDLFNBQVMsRUFBRSxVQUFVLE1BQU0sR0FBRyxJQUFJLEVBQUU7QUFDOUQsU0FBTyxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sUUFBUTtBQUN6RDs7O0FEekxBLGVBQWUsUUFBd0I7QUFDckMsUUFBTSxRQUFRLElBQUksTUFBTTtBQUN4QixRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFFBQU0sS0FBSyxPQUFPO0FBQ2xCLFNBQU87QUFDVDtBQUVBLElBQU0sT0FBTyxDQUFDLFVBQTRCLE1BQU0sU0FBUyxRQUFRLEVBQUUsSUFBSSxDQUFDLEVBQUUsS0FBSyxNQUFNLElBQUk7QUFFekYsS0FBSyxtRkFBbUYsWUFBWTtBQUNsRyxRQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFdBQVMsSUFBSSxHQUFHLElBQUksR0FBRyxLQUFLO0FBQzFCLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQ2pFLFVBQU0sS0FBSyxJQUFJLFNBQVMsSUFBSSxDQUFDLENBQUM7QUFDOUIsVUFBTSxLQUFLLElBQUk7QUFDZixVQUFNLE1BQU0sVUFBVTtBQUFBLEVBQ3hCO0FBQ0EsU0FBTyxVQUFVLEtBQUssS0FBSyxHQUFHLENBQUMsUUFBUSxDQUFDO0FBQ3hDLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsb0JBQW9CO0FBQ2pFLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQ2pFLE1BQUksT0FBTztBQUNYLE9BQUssTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQyxFQUFFLEtBQUssTUFBTyxPQUFPLElBQUs7QUFDcEUsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxNQUFNLEtBQUs7QUFDeEIsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sYUFBYSxNQUFNLEtBQUssS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUNqRSxRQUFNLE1BQU0sTUFBTSxPQUFPO0FBQ3pCLFNBQU8sTUFBTSxNQUFNLElBQUk7QUFDekIsQ0FBQztBQUVELFdBQVcsUUFBUSxDQUFDLG9CQUFvQix1QkFBdUIsbUJBQW1CLHVCQUF1QixHQUFHO0FBQzFHLE9BQUsseUNBQXlDLElBQUksNENBQTRDLFlBQVk7QUFDeEcsVUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixVQUFNLFNBQVMsTUFBTSxNQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sU0FBUyxNQUFNLFNBQVMsVUFBSyxZQUFZLEtBQUssYUFBYSxNQUFNLEtBQUssT0FBTyxDQUFDLEdBQUcsR0FBRyxDQUFDO0FBQ2pJLFdBQU87QUFDUCxXQUFPLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUM7QUFDeEMsVUFBTSxPQUFPLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUM7QUFDbEQsVUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFHO0FBQzFCLFVBQU07QUFDTixVQUFNLEtBQUssSUFBSTtBQUNmLFVBQU0sTUFBTSxVQUFVO0FBQ3RCLFdBQU87QUFDUCxVQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUN4QyxXQUFPLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUM7QUFDeEMsV0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQUEsRUFDdkMsQ0FBQztBQUNIO0FBRUEsS0FBSyw2RUFBNkUsWUFBWTtBQUM1RixRQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFFBQU0sTUFBTSxNQUFNLEtBQUssSUFBSztBQUM1QixTQUFPLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxDQUFDO0FBQ2hDLFFBQU0sTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN4QixTQUFPLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUM7QUFDeEMsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDbEQsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsU0FBTyxVQUFVLEtBQUssS0FBSyxHQUFHLENBQUMsUUFBUSxDQUFDO0FBQzFDLENBQUM7QUFFRCxLQUFLLG9EQUFvRCxZQUFZO0FBQ25FLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUM7QUFDeEMsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDO0FBQzFDLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBSztBQUM1QixTQUFPLE1BQU0sTUFBTSxLQUFLLEtBQUssRUFBRSxNQUFNLFNBQVM7QUFDOUMsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsQ0FBQyxDQUFDO0FBQ3ZDLENBQUM7QUFFRCxLQUFLLGlEQUFpRCxZQUFZO0FBQ2hFLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFdBQVcsZUFBZSxNQUFNLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDakUsV0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsVUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNqQztBQUNBLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDO0FBQ2xELFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLEVBQUUsUUFBUSxFQUFFO0FBQ25ELENBQUM7QUFFRCxLQUFLLHFFQUFxRSxZQUFZO0FBQ3BGLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsUUFBTSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUM7QUFDM0IsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFNBQU8sVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDaEMsU0FBTyxNQUFNLE1BQU0sU0FBUyxLQUFLLEVBQUUsUUFBUSxDQUFDO0FBQzVDLFFBQU0sS0FBSyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQzNCLFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLElBQUksRUFBRSxDQUFDO0FBQzFDLFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxNQUFNLFVBQVU7QUFDdEIsU0FBTyxVQUFVLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUMzRCxDQUFDO0FBRUQsS0FBSyw2RUFBNkUsWUFBWTtBQUM1RixRQUFNLFFBQVEsTUFBTSxNQUFNLEtBQUs7QUFDL0IsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixRQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHO0FBQzFDLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sb0JBQW9CLFNBQVMsVUFBSyxZQUFZLEtBQUssWUFBWSxDQUFDO0FBQ3RHLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDO0FBQ3hDLFFBQU0sS0FBSyxJQUFJO0FBQ2YsUUFBTSxNQUFNLFVBQVU7QUFDdEIsU0FBTyxVQUFVLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FBRyxPQUFPLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUN6RCxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDdkMsQ0FBQztBQUVELEtBQUssZ0VBQWdFLFlBQVk7QUFDL0UsUUFBTSxRQUFRLElBQUksTUFBTSxFQUFFLFFBQVEsTUFBTSxDQUFDO0FBQ3pDLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsUUFBTSxLQUFLLE9BQU87QUFDbEIsV0FBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLEtBQUs7QUFDM0IsVUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFNO0FBQzdCLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFBQSxFQUNqQztBQUNBLFNBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxRQUFRLEVBQUUsUUFBUSxDQUFDO0FBQ2xELFNBQU8sVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDbEMsQ0FBQztBQUVELEtBQUssMkRBQTJELE9BQU8sTUFBTTtBQUMzRSxRQUFNLE9BQU8sRUFBRSxLQUFLLE9BQU8sU0FBUyxRQUFRLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDcEQsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sTUFBTSxDQUFDLEVBQUUsQ0FBQztBQUNqRSxTQUFPLE1BQU0sS0FBSyxLQUFLLFVBQVUsR0FBRyxHQUFHLHFDQUFxQztBQUM1RSxRQUFNLFNBQVMsS0FBSyxNQUFNLCtEQUE0QixlQUFlLEVBQUUsS0FBSyxhQUFhLEdBQUcsTUFBTSxLQUFLO0FBQ3ZHLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsUUFBTSxLQUFLLE9BQU87QUFDbEIsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFdBQVcsZUFBZSxNQUFNLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDakUsU0FBTyxNQUFNLEtBQUssS0FBSyxVQUFVLEdBQUcsQ0FBQztBQUNyQyxTQUFPLE1BQU07QUFDZixDQUFDOyIsCiAgIm5hbWVzIjogWyJwbGFjZSIsICJMT05HRVNUIiwgInBsYWNlIiwgIkFOU1dFUkVEX1dJVEhJTiIsICJtZW1iZXJzIiwgInBsYWNlIl0KfQo=
