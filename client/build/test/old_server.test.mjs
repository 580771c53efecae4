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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vc3JjL2JhY2tvZmYudHMiLCAiLi4vLi4vc3JjL2ZyYW1lcy50cyIsICIuLi8uLi9zcmMvYXNraW5nLnRzIiwgIi4uLy4uL3NyYy9lbnZpcm9ubWVudC50cyIsICIuLi8uLi9zcmMvbGluay50cyIsICIuLi8uLi9zcmMvbWVtb3J5LnRzIiwgIi4uLy4uL3NyYy9vcHRpb25zLnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyIsICIuLi8uLi9zcmMvcmVuZXdhbC50cyIsICIuLi8uLi9zcmMvc2VuZGVyLnRzIiwgIi4uLy4uL3NyYy9zb2NrZXQudHMiLCAiLi4vLi4vdGVzdC9vbGRfc2VydmVyLnRlc3QudHMiLCAiLi4vLi4vdGVzdC93b3JsZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLyoqIEhvdyBsb25nIHRvIHdhaXQgYmVmb3JlIHRoZSBuZXh0IGF0dGVtcHQuICovXG5cbmNvbnN0IExPTkdFU1QgPSAxNl8wMDA7XG5cbi8qKiAxLCAyLCA0LCA4LCAxNiwgMTZcdTIwMjYgc2Vjb25kcyB3aXRoIGZ1bGwgaml0dGVyLiBgYXR0ZW1wdGAgY291bnRzIGZyb20gMC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiYWNrb2ZmKGF0dGVtcHQ6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gcmFuZG9tICogTWF0aC5taW4oTE9OR0VTVCwgMTAwMCAqIDIgKiogYXR0ZW1wdCk7XG59XG5cbi8qKiBBIHZhbHVlIGJldHdlZW4gdGhlIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiBiZXR3ZWVuKGxlYXN0OiBudW1iZXIsIG1vc3Q6IG51bWJlciwgcmFuZG9tOiBudW1iZXIpOiBudW1iZXIge1xuICByZXR1cm4gbGVhc3QgKyAobW9zdCAtIGxlYXN0KSAqIHJhbmRvbTtcbn1cbiIsICIvKiogV2hhdCBhIGZyYW1lIHNheXMgdG8gdGhlIGNsaWVudCBpdHNlbGYuIFdoYXRldmVyIGhhcyBhbm90aGVyIHNoYXBlIGJlbG9uZ3MgdG8gdGhlIGFwcC4gKi9cblxuLyoqIEEgcGxhY2UgaW4gYSBsb2csIGFzIHRoZSBzZXJ2ZXIgd3JpdGVzIGl0IGludG8gYSBmcmFtZSdzIGBzaWRld2lyZWAuIFdpdGhvdXQgYSBjaGFubmVsIGl0IGlzIHRoZSBob21lJ3MuICovXG5leHBvcnQgaW50ZXJmYWNlIFBsYWNlIHtcbiAgY2hhbm5lbD86IHN0cmluZztcbiAgZXBvY2g6IHN0cmluZztcbiAgc2VxOiBudW1iZXI7XG4gIG1hcms6IHN0cmluZztcbn1cblxuLyoqIE9uZSBsb2cgaW4gYHJlc3VtZWRgLiAqL1xuZXhwb3J0IHR5cGUgTG9nRW50cnkgPSBQbGFjZSAmIHsgY29tcGxldGU/OiBib29sZWFuOyBqb2luZWQ/OiBib29sZWFuIH07XG5cbmV4cG9ydCB0eXBlIE1lbWJlcnMgPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuLyoqIEEgZnJhbWUgYXMgaXQgY2FtZSwgYW5kIHdoYXQgaXQgc2F5cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgRnJhbWUge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGpzb246IHVua25vd247XG4gIC8qKiBJdHMgbWVtYmVyczsgbm9uZSB3aGVyZSBpdCBpcyBub3QgYW4gb2JqZWN0LiAqL1xuICBtZW1iZXJzOiBNZW1iZXJzO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZCh0ZXh0OiBzdHJpbmcpOiBGcmFtZSB7XG4gIGxldCBqc29uOiB1bmtub3duO1xuICB0cnkge1xuICAgIGpzb24gPSBKU09OLnBhcnNlKHRleHQpO1xuICB9IGNhdGNoIHtcbiAgICAvLyBUaGUgYXBwIG1heSB1bmRlcnN0YW5kIGl0LlxuICB9XG4gIHJldHVybiB7IHRleHQsIGpzb24sIG1lbWJlcnM6IG1lbWJlcnMoanNvbikgPz8ge30gfTtcbn1cblxuLyoqIEEgdmFsdWUncyBtZW1iZXJzLCB3aGVyZSBpdCBpcyBhbiBvYmplY3QuICovXG5leHBvcnQgZnVuY3Rpb24gbWVtYmVycyhqc29uOiB1bmtub3duKTogTWVtYmVycyB8IHVuZGVmaW5lZCB7XG4gIHJldHVybiBqc29uICYmIHR5cGVvZiBqc29uID09PSBcIm9iamVjdFwiICYmICFBcnJheS5pc0FycmF5KGpzb24pID8gKGpzb24gYXMgTWVtYmVycykgOiB1bmRlZmluZWQ7XG59XG5cbmNvbnN0IGlzVGV4dCA9ICh2YWx1ZTogdW5rbm93bik6IHZhbHVlIGlzIHN0cmluZyA9PiB0eXBlb2YgdmFsdWUgPT09IFwic3RyaW5nXCI7XG5cbi8qKiBBIGJhY2tlbmQgbWF5IGhhdmUgYSBgc2lkZXdpcmVgIG9mIGl0cyBvd24gaW4gYSBmcmFtZTogb25seSB0aGlzIHNoYXBlIGlzIGEgcGxhY2UuICovXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlKHZhbHVlOiB1bmtub3duKTogUGxhY2UgfCB1bmRlZmluZWQge1xuICBjb25zdCBwbGFjZSA9IG1lbWJlcnModmFsdWUpIGFzIFBsYWNlIHwgdW5kZWZpbmVkO1xuICBjb25zdCB7IGNoYW5uZWwgPSBcIlwiLCBlcG9jaCwgc2VxLCBtYXJrIH0gPSBwbGFjZSA/PyB7fTtcbiAgY29uc3QgaXNQbGFjZSA9IFtjaGFubmVsLCBlcG9jaCwgbWFya10uZXZlcnkoaXNUZXh0KSAmJiBOdW1iZXIuaXNTYWZlSW50ZWdlcihzZXEpICYmIHNlcSEgPiAwO1xuICByZXR1cm4gaXNQbGFjZSA/IHBsYWNlIDogdW5kZWZpbmVkO1xufVxuXG5leHBvcnQgZnVuY3Rpb24gcmVhZFBsYWNlcyh2YWx1ZTogdW5rbm93bik6IFBsYWNlW10ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh2YWx1ZSkgPyB2YWx1ZS5mbGF0TWFwKChwbGFjZSkgPT4gcmVhZFBsYWNlKHBsYWNlKSA/PyBbXSkgOiBbXTtcbn1cblxuLyoqIE5hbWVzIGEgcmVjb3JkIG9mIGEgc3RyZWFtIHRoYXQgbm8gbG9nIGtlZXBzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRTdHJlYW0odmFsdWU6IHVua25vd24pOiBzdHJpbmcgfCB1bmRlZmluZWQge1xuICBjb25zdCB7IHN0cmVhbSwgbiB9ID0gbWVtYmVycyh2YWx1ZSkgPz8ge307XG4gIHJldHVybiBpc1RleHQoc3RyZWFtKSA/IGAke3N0cmVhbX0gJHtufWAgOiB1bmRlZmluZWQ7XG59XG5cbi8qKiBJcyB0aGlzIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lPyBJdCBkb2VzIG5vdCBzYXkgd2hpY2ggZnJhbWUgaXQgYW5zd2Vycy4gKi9cbmV4cG9ydCBmdW5jdGlvbiBpc0dhdGV3YXlFcnJvcihmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICByZXR1cm4gW2ZyYW1lLm1lc3NhZ2UsIGZyYW1lLmNvbm5lY3Rpb25JZCwgZnJhbWUucmVxdWVzdElkXS5ldmVyeShpc1RleHQpICYmICEoXCJ0eXBlXCIgaW4gZnJhbWUpO1xufVxuXG4vKiogVGhlIGZyYW1lcyBvZiBge1widHlwZVwiOlwibWlzc2VkXCIsXCJmcmFtZXNcIjpbXHUyMDI2XX1gLCBlYWNoIGJ5dGUgZm9yIGJ5dGUgYXMgdGhlIHNlcnZlciB3cm90ZSBpdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBzcGxpdE1pc3NlZChidW5kbGU6IHN0cmluZyk6IHN0cmluZ1tdIHtcbiAgY29uc3QgZnJhbWVzOiBzdHJpbmdbXSA9IFtdO1xuICBsZXQgZGVwdGggPSAwO1xuICBsZXQgYmVnaW4gPSAwO1xuICAvLyBTdHJpbmdzIGFyZSBwYXNzZWQgb3ZlciBhcyB3aG9sZXM7IG9mIHRoZSByZXN0IG9ubHkgYnJhY2tldHMgY291bnQuXG4gIGZvciAoY29uc3QgeyAwOiBwaWVjZSwgaW5kZXggfSBvZiBidW5kbGUubWF0Y2hBbGwoL1wiKD86XFxcXC58W15cIlxcXFxdKSpcInxbe31bXFxdXS9nKSkge1xuICAgIGlmIChcIntbXCIuaW5jbHVkZXMocGllY2UpICYmICsrZGVwdGggPT09IDMpIGJlZ2luID0gaW5kZXg7XG4gICAgaWYgKFwifV1cIi5pbmNsdWRlcyhwaWVjZSkgJiYgZGVwdGgtLSA9PT0gMykgZnJhbWVzLnB1c2goYnVuZGxlLnNsaWNlKGJlZ2luLCBpbmRleCArIDEpKTtcbiAgfVxuICByZXR1cm4gZnJhbWVzO1xufVxuIiwgIi8qKiBBc2tzIHRoZSBzZXJ2ZXIsIG92ZXIgb25lIGNvbm5lY3Rpb24sIHdoYXQgd2FzIG1pc3NlZDogYXQgaXRzIGJlZ2lubmluZywgYXQgYSBob2xlLCBhbmQgbm93IGFuZCB0aGVuLiAqL1xuXG5pbXBvcnQgeyBiZXR3ZWVuIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50IH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IG1lbWJlcnMsIHR5cGUgRnJhbWUsIHR5cGUgTG9nRW50cnksIHR5cGUgTWVtYmVycyB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHR5cGUgeyBMaW5rIH0gZnJvbSBcIi4vbGluay50c1wiO1xuaW1wb3J0IHR5cGUgeyBPcmRlciB9IGZyb20gXCIuL29yZGVyLnRzXCI7XG5cbi8qKiBBIGZyYW1lIHRoYXQgYW5vdGhlciBvbmUgaGFzIG92ZXJ0YWtlbiBjb21lcyB3aXRoaW4gdGhpcy4gKi9cbmNvbnN0IEhPTEVfRlJPTSA9IDMwMDtcbmNvbnN0IEhPTEVfVE8gPSA3MDA7XG4vKiogU28gbG9uZyBhZnRlciBhIHF1ZXN0aW9uIGl0IGlzIGFza2VkIGFnYWluLiAqL1xuY29uc3QgQUdBSU4gPSBbMl8wMDAsIDVfMDAwLCAxMF8wMDBdO1xuLyoqIFNvIGxvbmcgYWZ0ZXIgdGhlIGxhc3Qgb25lIHdlIGdvIG9uIHdpdGhvdXQuIEFuIG9sZGVyIHNlcnZlciwgd2hpY2ggc2F5cyBub3RoaW5nLCBpcyBnaXZlbiBhcyBsb25nLiAqL1xuY29uc3QgU0lMRU5DRSA9IDEwXzAwMDtcblxuZXhwb3J0IGludGVyZmFjZSBBc2tpbmdPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgb3JkZXI6IE9yZGVyPEZyYW1lPjtcbiAgLyoqIEFuIGlkIGZvciBhIHF1ZXN0aW9uLCBzbyB0aGF0IGFuIGVycm9yIGNhbiBiZSB0b2xkIGZyb20gb3RoZXJzLiAqL1xuICBuZXh0SWQoKTogc3RyaW5nO1xuICAvKiogRWFybGllciBjb25uZWN0aW9ucywgd2hvc2Ugb3duIGZyYW1lcyBhcmUgbm90IHRvIGNvbWUgYmFjay4gKi9cbiAgd2FzKCk6IHN0cmluZ1tdO1xuICAvKiogVGhlIHNlcnZlciBoYXMgYW5zd2VyZWQsIG9yIHdlIGdvIG9uIHdpdGhvdXQuICovXG4gIHNldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgaGFzIG5vIGxvZy4gYGFja3NgOiBpdCBpcyBuZXcgZW5vdWdoIHRvIGFja25vd2xlZGdlIGZyYW1lcy4gKi9cbiAgcGxhaW4obGluazogTGluaywgYWNrczogYm9vbGVhbik6IHZvaWQ7XG59XG5cbmV4cG9ydCBjbGFzcyBBc2tpbmcge1xuICAvKiogUXVlc3Rpb25zIHdpdGhvdXQgYW4gYW5zd2VyLiAqL1xuICBvcGVuID0gMDtcbiAgcmVhZG9ubHkgI2xpbms6IExpbms7XG4gIHJlYWRvbmx5ICNvd25lcjogQXNraW5nT3duZXI7XG4gICNpZHMgPSBuZXcgU2V0PHVua25vd24+KCk7XG4gICN0cmllcyA9IDA7XG4gICN3YWl0aW5nOiBDYW5jZWwgfCB1bmRlZmluZWQ7XG5cbiAgY29uc3RydWN0b3IobGluazogTGluaywgb3duZXI6IEFza2luZ093bmVyKSB7XG4gICAgdGhpcy4jbGluayA9IGxpbms7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBJcyBhIHF1ZXN0aW9uIHVuZGVyIHdheSwgb3IgYWJvdXQgdG8gYmUgYXNrZWQ/ICovXG4gIGdldCBidXN5KCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiAhIXRoaXMuI3dhaXRpbmc7XG4gIH1cblxuICBzdG9wKCk6IHZvaWQge1xuICAgIHRoaXMuI3dhaXRpbmc/LigpO1xuICAgIHRoaXMuI3dhaXRpbmcgPSB1bmRlZmluZWQ7XG4gIH1cblxuICBhc2soKTogdm9pZCB7XG4gICAgY29uc3QgeyBvcmRlciwgbmV4dElkLCB3YXMgfSA9IHRoaXMuI293bmVyO1xuICAgIGNvbnN0IFtmaXJzdCwgaWRdID0gWyFvcmRlci5rbm93biAmJiB0aGlzLiN0cmllcyA9PT0gMCwgbmV4dElkKCldO1xuICAgIGNvbnN0IFthZnRlciwgZWFybGllcl0gPSBbb3JkZXIuYXNrKCksIHdhcygpXTtcbiAgICB0aGlzLiNpZHMuYWRkKGlkKTtcbiAgICB0aGlzLm9wZW4rKztcbiAgICB0aGlzLiN0cmllcysrO1xuICAgIHRoaXMuI2xpbmsuc2VuZChcbiAgICAgIEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJyZXN1bWVcIiwgaWQsIC4uLihhZnRlci5sZW5ndGggJiYgeyBhZnRlciB9KSwgLi4uKGVhcmxpZXIubGVuZ3RoICYmIHsgd2FzOiBlYXJsaWVyIH0pIH0pLFxuICAgICk7XG4gICAgaWYgKGZpcnN0KSB0aGlzLiN3YWl0KFNJTEVOQ0UsICgpID0+IHRoaXMuI3NpbGVuY2UoKSk7XG4gICAgZWxzZSB0aGlzLiNhZ2FpbigpO1xuICB9XG5cbiAgLyoqIEEgZnJhbWUgaGFzIGNvbWU6IGlzIG9uZSBtaXNzaW5nIGJlZm9yZSBpdD8gKi9cbiAgbG9vaygpOiB2b2lkIHtcbiAgICBjb25zdCB7IGVudmlyb25tZW50LCBvcmRlciB9ID0gdGhpcy4jb3duZXI7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHtcbiAgICAgIGlmICh0aGlzLm9wZW4gPT09IDApIHRoaXMuI2RvbmUoKTtcbiAgICB9IGVsc2UgaWYgKCF0aGlzLmJ1c3kpIHtcbiAgICAgIHRoaXMuI3dhaXQoYmV0d2VlbihIT0xFX0ZST00sIEhPTEVfVE8sIGVudmlyb25tZW50LnJhbmRvbSgpKSwgKCkgPT4ge1xuICAgICAgICB0aGlzLnN0b3AoKTtcbiAgICAgICAgaWYgKG9yZGVyLmJyb2tlbikgdGhpcy5hc2soKTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxuXG4gIC8qKiBge1widHlwZVwiOlwicmVzdW1lZFwiLFx1MjAyNn1gICovXG4gIHJlc3VtZWQoZnJhbWU6IE1lbWJlcnMpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyLCBzZXR0bGVkIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCBlbnRyaWVzID0gKGZyYW1lLmxvZ3MgYXMgdW5rbm93bltdKS5maWx0ZXIobWVtYmVycyk7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgaWYgKGVudHJpZXMubGVuZ3RoID09PSAwKSB7XG4gICAgICB0aGlzLiNwbGFpbih0cnVlKTtcbiAgICAgIHJldHVybjtcbiAgICB9XG4gICAgb3JkZXIucmVzdW1lZChlbnRyaWVzIGFzIHVua25vd24gYXMgTG9nRW50cnlbXSk7XG4gICAgaWYgKCFvcmRlci5icm9rZW4pIHRoaXMuI2RvbmUoKTtcbiAgICBzZXR0bGVkKHRoaXMuI2xpbmssIFN0cmluZyhmcmFtZS5jb25uZWN0aW9uX2lkKSk7XG4gIH1cblxuICAvKiogSXMgdGhpcyBlcnJvciBvdXIgcXVlc3Rpb24ncz8gKi9cbiAgZXJyb3IoZnJhbWU6IE1lbWJlcnMpOiBib29sZWFuIHtcbiAgICBpZiAoIXRoaXMuI2lkcy5kZWxldGUoZnJhbWUuaW5fcmVwbHlfdG8pKSByZXR1cm4gZmFsc2U7XG4gICAgdGhpcy5vcGVuLS07XG4gICAgLy8gSXRzIHRhYmxlIGRvZXMgbm90IHNlcnZlOiBpdCBtYXkgYmUgYXNrZWQgYWdhaW4uIEFueSBvdGhlciBlcnJvciBpcyBhbiBvbGRlciBzZXJ2ZXIncy5cbiAgICBpZiAoZnJhbWUuY29kZSA9PT0gXCJpbnRlcm5hbFwiKSB0aGlzLiNhZ2FpbigpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI2FnYWluKCk6IHZvaWQge1xuICAgIGNvbnN0IHdhaXQgPSBBR0FJTlt0aGlzLiN0cmllcyAtIDFdO1xuICAgIHRoaXMuI3dhaXQod2FpdCA/PyBTSUxFTkNFLCAoKSA9PiAod2FpdCA9PT0gdW5kZWZpbmVkID8gdGhpcy4jZ2l2ZVVwKCkgOiB0aGlzLmFzaygpKSk7XG4gIH1cblxuICAjc2lsZW5jZSgpOiB2b2lkIHtcbiAgICBjb25zdCB7IG9yZGVyIH0gPSB0aGlzLiNvd25lcjtcbiAgICAvLyBOdW1iZXJlZCBmcmFtZXMgaGF2ZSBjb21lLCBzbyB0aGVyZSBpcyBhIGxvZy5cbiAgICBpZiAob3JkZXIuaG9sZHMpIHRoaXMuI2dpdmVVcCgpO1xuICAgIGVsc2UgdGhpcy4jcGxhaW4oZmFsc2UpO1xuICB9XG5cbiAgI2dpdmVVcCgpOiB2b2lkIHtcbiAgICB0aGlzLiNkb25lKCk7XG4gICAgdGhpcy4jb3duZXIub3JkZXIuZ2l2ZVVwKCk7XG4gICAgdGhpcy4jb3duZXIuc2V0dGxlZCh0aGlzLiNsaW5rKTtcbiAgfVxuXG4gICNwbGFpbihhY2tzOiBib29sZWFuKTogdm9pZCB7XG4gICAgdGhpcy4jZG9uZSgpO1xuICAgIHRoaXMuI293bmVyLnBsYWluKHRoaXMuI2xpbmssIGFja3MpO1xuICB9XG5cbiAgI2RvbmUoKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jdHJpZXMgPSAwO1xuICB9XG5cbiAgI3dhaXQobXM6IG51bWJlciwgcnVuOiAoKSA9PiB2b2lkKTogdm9pZCB7XG4gICAgdGhpcy5zdG9wKCk7XG4gICAgdGhpcy4jd2FpdGluZyA9IHRoaXMuI293bmVyLmVudmlyb25tZW50LmFmdGVyKG1zLCBydW4pO1xuICB9XG59XG4iLCAiLyoqIFdoYXQgdGhlIGNsaWVudCBoYXMgb2YgdGhlIHdvcmxkIGFyb3VuZCBpdC4gVGVzdHMgaGFuZCBpbiB0aGVpciBvd24uICovXG5cbi8qKiBXaGF0IHRoZSBjbGllbnQgdXNlcyBvZiBhIGBXZWJTb2NrZXRgLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXaXJlIHtcbiAgcmVhZG9ubHkgYnVmZmVyZWRBbW91bnQ6IG51bWJlcjtcbiAgb25vcGVuOiAoKGV2ZW50OiBuZXZlcikgPT4gdW5rbm93bikgfCBudWxsO1xuICBvbm1lc3NhZ2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIG9uZXJyb3I6ICgoZXZlbnQ6IG5ldmVyKSA9PiB1bmtub3duKSB8IG51bGw7XG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgY2xvc2UoY29kZT86IG51bWJlciwgcmVhc29uPzogc3RyaW5nKTogdm9pZDtcbn1cblxudHlwZSBXaXJlQ2xhc3MgPSBuZXcgKHVybDogc3RyaW5nLCBwcm90b2NvbHM6IHN0cmluZ1tdKSA9PiBXaXJlO1xuXG5leHBvcnQgdHlwZSBDYW5jZWwgPSAoKSA9PiB2b2lkO1xuXG5leHBvcnQgaW50ZXJmYWNlIEVudmlyb25tZW50IHtcbiAgLyoqIFVuaXggbWlsbGlzZWNvbmRzLiBPbmx5IHRoZSBlbmQgb2YgYSB0b2tlbiBpcyBjb21wYXJlZCB3aXRoIGl0LCBzbyBhIGNsb2NrIHRoYXQganVtcHMgZG9lcyBubyBvdGhlciBoYXJtLiAqL1xuICBub3coKTogbnVtYmVyO1xuICAvKiogRnJvbSAwIHRvIDEuICovXG4gIHJhbmRvbSgpOiBudW1iZXI7XG4gIC8qKiBSdW5zIHRoaXMgbGF0ZXIsIHVubGVzcyB0aGUgZnVuY3Rpb24gdGhhdCBpdCByZXR1cm5zIGlzIGNhbGxlZCBiZWZvcmUuICovXG4gIGFmdGVyKG1zOiBudW1iZXIsIHJ1bjogKCkgPT4gdW5rbm93bik6IENhbmNlbDtcbiAgb3Blbih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSk6IFdpcmU7XG4gIC8qKiBEb2VzIHRoZSBzZXJ2ZXIgYW5zd2VyIGF0IGFsbD8gQSBicm93c2VyIGRvZXMgbm90IHRlbGwgYSByZWZ1c2VkIGhhbmRzaGFrZSBmcm9tIGEgYnJva2VuIG5ldHdvcmsuICovXG4gIHJlYWNoYWJsZSh1cmw6IHN0cmluZyk6IFByb21pc2U8Ym9vbGVhbj47XG4gIC8qKiBXaGVyZSBgb25saW5lYCwgYHBhZ2VoaWRlYCBhbmQgYHBhZ2VzaG93YCBjb21lIGZyb20uICovXG4gIHBhZ2U6IFBhcnRpYWw8RXZlbnRUYXJnZXQ+O1xufVxuXG4vKiogQSB0aW1lcidzIGxvbmdlc3QgdGltZTogYSBsb25nZXIgb25lIGVuZHMgYXQgb25jZS4gKi9cbmNvbnN0IExPTkdFU1QgPSAyICoqIDMxIC0gMTtcblxuZXhwb3J0IGZ1bmN0aW9uIHJlYWxFbnZpcm9ubWVudCh3aXJlOiB1bmtub3duKTogRW52aXJvbm1lbnQge1xuICByZXR1cm4ge1xuICAgIG5vdzogRGF0ZS5ub3csXG4gICAgcmFuZG9tOiBNYXRoLnJhbmRvbSxcbiAgICBhZnRlcihtcywgcnVuKSB7XG4gICAgICBjb25zdCB0aW1lciA9IHNldFRpbWVvdXQocnVuLCBNYXRoLm1pbihtcywgTE9OR0VTVCkpO1xuICAgICAgcmV0dXJuICgpID0+IGNsZWFyVGltZW91dCh0aW1lcik7XG4gICAgfSxcbiAgICBvcGVuOiAodXJsLCBwcm90b2NvbHMpID0+IG5ldyAoKHdpcmUgPz8gV2ViU29ja2V0KSBhcyBXaXJlQ2xhc3MpKHVybCwgcHJvdG9jb2xzKSxcbiAgICBhc3luYyByZWFjaGFibGUodXJsKSB7XG4gICAgICB0cnkge1xuICAgICAgICBhd2FpdCBmZXRjaCh1cmwucmVwbGFjZSgvXndzLywgXCJodHRwXCIpLnJlcGxhY2UoL1xcPy4qLywgXCJcIiksIHsgbWV0aG9kOiBcIkhFQURcIiwgbW9kZTogXCJuby1jb3JzXCIgfSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgfSBjYXRjaCB7XG4gICAgICAgIHJldHVybiBmYWxzZTtcbiAgICAgIH1cbiAgICB9LFxuICAgIHBhZ2U6IGdsb2JhbFRoaXMgYXMgUGFydGlhbDxFdmVudFRhcmdldD4sXG4gIH07XG59XG4iLCAiLyoqIE9uZSBXZWJTb2NrZXQncyBsaWZlOiB0aGUgaGFuZHNoYWtlLCBwaW5ncywgdGhlIGVuZC4gKi9cblxuaW1wb3J0IHR5cGUgeyBDYW5jZWwsIEVudmlyb25tZW50LCBXaXJlIH0gZnJvbSBcIi4vZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IGJldHdlZW4gfSBmcm9tIFwiLi9iYWNrb2ZmLnRzXCI7XG5pbXBvcnQgdHlwZSB7IEFza2luZyB9IGZyb20gXCIuL2Fza2luZy50c1wiO1xuXG4vKiogQSBoYW5kc2hha2UgbGFzdHMgMjkgcyBhdCBtb3N0LiAqL1xuY29uc3QgSEFORFNIQUtFID0gMzVfMDAwO1xuY29uc3QgUElOR19FVkVSWSA9IDMwXzAwMDtcbmNvbnN0IFVOQU5TV0VSRUQgPSAyO1xuLyoqIEFQSSBHYXRld2F5IGN1dHMgYSBjb25uZWN0aW9uIGFmdGVyIHR3byBob3Vycy4gKi9cbmNvbnN0IE1JTlVURSA9IDYwXzAwMDtcbmNvbnN0IFJFTkVXX0ZST00gPSAxMDUgKiBNSU5VVEU7XG5jb25zdCBSRU5FV19UTyA9IDExNSAqIE1JTlVURTtcblxuZXhwb3J0IGludGVyZmFjZSBFbmQge1xuICBjb2RlOiBudW1iZXI7XG4gIHJlYXNvbjogc3RyaW5nO1xuICB3YXNDbGVhbjogYm9vbGVhbjtcbn1cblxuLyoqIEFuIGVuZCB0aGF0IHRoZSBjbGllbnQgaXRzZWxmIGhhcyBzZWVuLiBBUEkgR2F0ZXdheSdzIGFyZSBiZWxvdyA0MDAwLiAqL1xuZXhwb3J0IGNvbnN0IGVuZGVkID0gKHJlYXNvbjogc3RyaW5nLCBjb2RlID0gNDAwMCk6IEVuZCA9PiAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiBmYWxzZSB9KTtcblxuZXhwb3J0IGludGVyZmFjZSBMaW5rT3duZXIge1xuICBvcGVuZWQobGluazogTGluayk6IHZvaWQ7XG4gIGhlYXJkKGxpbms6IExpbmssIHRleHQ6IHN0cmluZyk6IHZvaWQ7XG4gIGVuZGVkKGxpbms6IExpbmssIGVuZDogRW5kKTogdm9pZDtcbiAgLyoqIEl0IGlzIHRpbWUgdG8gcGluZy4gKi9cbiAgdGljayhsaW5rOiBMaW5rLCBjb3VudDogbnVtYmVyKTogdm9pZDtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG9sZDogYW5vdGhlciBvbmUgc2hvdWxkIHRha2UgaXRzIHBsYWNlLiAqL1xuICBhZ2VkKGxpbms6IExpbmspOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgTGluayB7XG4gIG9wZW5lZCA9IGZhbHNlO1xuICAvKiogRnJhbWVzIG1heSBiZSBzZW50OiBgcmVzdW1lYCBoYXMgYmVlbiBhbnN3ZXJlZCwgb3IgdGFrZXMgdG9vIGxvbmcuICovXG4gIHJlYWR5ID0gZmFsc2U7XG4gIC8qKiBUaGUgc2VydmVyIGhhcyBubyBsb2c6IGZyYW1lcyBhcmUgcGFzc2VkIG9uIGFzIHRoZXkgY29tZS4gKi9cbiAgcGxhaW4gPSBmYWxzZTtcbiAgLyoqIFRoZSBzZXJ2ZXIgYWNrbm93bGVkZ2VzIGZyYW1lcy4gKi9cbiAgYWNrcyA9IHRydWU7XG4gIC8qKiBBbm90aGVyIGNvbm5lY3Rpb24gaGFzIHRha2VuIGl0cyBwbGFjZSwgYW5kIGl0IGVuZHMgd2hlbiBub3RoaW5nIHJ1bnMgb24gaXQgYW55IG1vcmUuICovXG4gIGRyYWluaW5nID0gZmFsc2U7XG4gIGFza2luZzogQXNraW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSAjd2lyZTogV2lyZTtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI293bmVyOiBMaW5rT3duZXI7XG4gICN0aW1lcnM6IENhbmNlbFtdID0gW107XG4gICN0aWNrcyA9IDA7XG4gICN1bmFuc3dlcmVkID0gMDtcbiAgI292ZXIgPSBmYWxzZTtcbiAgI3N0cmVhbWVkID0gMDtcbiAgI3N0cmVhbWVkQmVmb3JlID0gMDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG93bmVyOiBMaW5rT3duZXIsIHdpcmU6IFdpcmUsIHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI293bmVyID0gb3duZXI7XG4gICAgdGhpcy4jd2lyZSA9IHdpcmU7XG4gICAgdGhpcy50b2tlbiA9IHRva2VuO1xuICAgIHRoaXMuYWZ0ZXIoSEFORFNIQUtFLCAoKSA9PiB0aGlzLm9wZW5lZCB8fCB0aGlzLmVuZChlbmRlZChcInRoZSBoYW5kc2hha2UgdGFrZXMgdG9vIGxvbmdcIikpKTtcbiAgICB3aXJlLm9ub3BlbiA9ICgpID0+IHtcbiAgICAgIHRoaXMub3BlbmVkID0gdHJ1ZTtcbiAgICAgIHRoaXMuYWZ0ZXIoYmV0d2VlbihSRU5FV19GUk9NLCBSRU5FV19UTywgZW52aXJvbm1lbnQucmFuZG9tKCkpLCAoKSA9PiBvd25lci5hZ2VkKHRoaXMpKTtcbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgb3duZXIub3BlbmVkKHRoaXMpO1xuICAgIH07XG4gICAgd2lyZS5vbm1lc3NhZ2UgPSAoZXZlbnQ6IHsgZGF0YTogdW5rbm93biB9KSA9PiB7XG4gICAgICB0aGlzLiN1bmFuc3dlcmVkID0gMDtcbiAgICAgIG93bmVyLmhlYXJkKHRoaXMsIFN0cmluZyhldmVudC5kYXRhKSk7XG4gICAgfTtcbiAgICB3aXJlLm9uY2xvc2UgPSAoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH06IEVuZCkgPT4gdGhpcy5lbmQoeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuIH0pO1xuICAgIHdpcmUub25lcnJvciA9ICgpID0+IHt9OyAvLyBgY2xvc2VgIGZvbGxvd3NcbiAgfVxuXG4gIGdldCBidWZmZXJlZEFtb3VudCgpOiBudW1iZXIge1xuICAgIHJldHVybiB0aGlzLiN3aXJlLmJ1ZmZlcmVkQW1vdW50O1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5vcGVuZWQgJiYgIXRoaXMuI292ZXIpIHRoaXMuI3dpcmUuc2VuZCh0ZXh0KTtcbiAgfVxuXG4gIC8qKiBIYXMgYSBzdHJlYW0ncyByZWNvcmQgY29tZSB3aXRoaW4gdGhlIGxhc3QgaGFsZiBtaW51dGUgb3Igc28/ICovXG4gIGdldCBzdHJlYW1pbmcoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMuI3N0cmVhbWVkQmVmb3JlICsgdGhpcy4jc3RyZWFtZWQgPiAwO1xuICB9XG5cbiAgc3RyZWFtZWQoKTogdm9pZCB7XG4gICAgdGhpcy4jc3RyZWFtZWQrKztcbiAgfVxuXG4gIC8qKiBMZWF2ZXMgdGhlIFdlYlNvY2tldCwgd2l0aG91dCBhIHdvcmQgdG8gdGhlIG93bmVyLiBBIGRlYWQgb25lIHRha2VzIG1pbnV0ZXMgdG8gY2xvc2UgYnkgaXRzZWxmLiAqL1xuICBkcm9wKGNvZGU/OiBudW1iZXIsIHJlYXNvbj86IHN0cmluZyk6IHZvaWQge1xuICAgIHRoaXMuI292ZXIgPSB0cnVlO1xuICAgIHRoaXMuYXNraW5nPy5zdG9wKCk7XG4gICAgZm9yIChjb25zdCBjYW5jZWwgb2YgdGhpcy4jdGltZXJzKSBjYW5jZWwoKTtcbiAgICB0aGlzLiN3aXJlLm9ub3BlbiA9IHRoaXMuI3dpcmUub25tZXNzYWdlID0gdGhpcy4jd2lyZS5vbmNsb3NlID0gbnVsbDtcbiAgICB0aGlzLiN3aXJlLmNsb3NlKGNvZGUsIHJlYXNvbik7XG4gIH1cblxuICAvKiogUnVucyB0aGlzIHVubGVzcyB0aGUgY29ubmVjdGlvbiBlbmRzIGJlZm9yZS4gKi9cbiAgYWZ0ZXIobXM6IG51bWJlciwgcnVuOiAoKSA9PiB1bmtub3duKTogdm9pZCB7XG4gICAgdGhpcy4jdGltZXJzLnB1c2godGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIobXMsIHJ1bikpO1xuICB9XG5cbiAgZW5kKGVuZDogRW5kKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI292ZXIpIHJldHVybjtcbiAgICB0aGlzLmRyb3AoKTtcbiAgICB0aGlzLiNvd25lci5lbmRlZCh0aGlzLCBlbmQpO1xuICB9XG5cbiAgI3BpbmdMYXRlcigpOiB2b2lkIHtcbiAgICB0aGlzLmFmdGVyKFBJTkdfRVZFUlksICgpID0+IHtcbiAgICAgIGlmICh0aGlzLiN1bmFuc3dlcmVkID49IFVOQU5TV0VSRUQpIHtcbiAgICAgICAgdGhpcy5lbmQoZW5kZWQoXCJ0aGUgc2VydmVyIGRvZXMgbm90IGFuc3dlclwiKSk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICAgIHRoaXMuI3BpbmdMYXRlcigpO1xuICAgICAgdGhpcy4jc3RyZWFtZWRCZWZvcmUgPSB0aGlzLiNzdHJlYW1lZDtcbiAgICAgIHRoaXMuI3N0cmVhbWVkID0gMDtcbiAgICAgIHRoaXMuI293bmVyLnRpY2sodGhpcywgKyt0aGlzLiN0aWNrcyk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogV2hhdCB3YXMgc2VudCBtdXN0IGJlIGFuc3dlcmVkLiAqL1xuICBleHBlY3QoKTogdm9pZCB7XG4gICAgdGhpcy4jdW5hbnN3ZXJlZCsrO1xuICB9XG59XG4iLCAiLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlLiAqL1xuXG5pbXBvcnQgeyBtZW1iZXJzLCByZWFkUGxhY2VzLCB0eXBlIFBsYWNlIH0gZnJvbSBcIi4vZnJhbWVzLnRzXCI7XG5cbmV4cG9ydCBpbnRlcmZhY2UgUG9zaXRpb25TdG9yYWdlIHtcbiAgZ2V0SXRlbShrZXk6IHN0cmluZyk6IHN0cmluZyB8IG51bGw7XG4gIHNldEl0ZW0oa2V5OiBzdHJpbmcsIHZhbHVlOiBzdHJpbmcpOiB2b2lkO1xuICByZW1vdmVJdGVtKGtleTogc3RyaW5nKTogdm9pZDtcbn1cblxuaW50ZXJmYWNlIFNhdmVkIHtcbiAgYnk6IHN0cmluZztcbiAgYWZ0ZXI/OiB1bmtub3duO1xuICB3YXM/OiB1bmtub3duO1xufVxuXG5jb25zdCBNT1NUX1NBVkVEID0gODtcblxuLyoqXG4gKiBQb3NpdGlvbnMgbGllIGluIHRoZSBzdG9yYWdlIG9ubHkgd2hpbGUgbm8gcGFnZSB1c2VzIHRoZW06IHRoZXkgYXJlIHdyaXR0ZW4gd2hlbiBhIHBhZ2UgZ29lcywgYW5kXG4gKiB0YWtlbiBvdXQgd2hlbiBvbmUgY29tZXMuIEEgZHVwbGljYXRlZCB0YWIgZ2V0cyBhIGNvcHkgb2YgdGhlIHN0b3JhZ2UsIGFuZCBmcmFtZXMgc2hhcmUgb25lOyBzb1xuICogbmVpdGhlciBmaW5kcyB0aGUgcG9zaXRpb25zIG9mIGEgcGFnZSB0aGF0IGxpdmVzLlxuICovXG5leHBvcnQgY2xhc3MgTWVtb3J5IHtcbiAgcmVhZG9ubHkgI3N0b3JhZ2U6IFBvc2l0aW9uU3RvcmFnZSB8IHVuZGVmaW5lZDtcbiAgcmVhZG9ubHkgI293bmVyOiBzdHJpbmc7XG4gIGtleSA9IFwiXCI7XG5cbiAgY29uc3RydWN0b3Ioc3RvcmFnZTogUG9zaXRpb25TdG9yYWdlIHwgdW5kZWZpbmVkLCBvd25lcjogc3RyaW5nKSB7XG4gICAgdGhpcy4jc3RvcmFnZSA9IHN0b3JhZ2U7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBUaGUgbmV3ZXN0IHRoYXQgYW5vdGhlciBwYWdlIGhhcyBsZWZ0IGJlaGluZC4gKi9cbiAgdGFrZSgpOiB7IGFmdGVyOiBQbGFjZVtdOyB3YXM6IHN0cmluZ1tdIH0ge1xuICAgIGNvbnN0IHNhdmVkID0gdGhpcy4jcmVhZCgpO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gc2F2ZWQucG9wKCkgPz8ge307XG4gICAgdGhpcy4jd3JpdGUoc2F2ZWQpO1xuICAgIHJldHVybiB7IGFmdGVyOiByZWFkUGxhY2VzKGFmdGVyKSwgd2FzOiBBcnJheS5pc0FycmF5KHdhcykgPyB3YXMubWFwKFN0cmluZykgOiBbXSB9O1xuICB9XG5cbiAgc2F2ZShhZnRlcjogUGxhY2VbXSwgd2FzOiBzdHJpbmdbXSk6IHZvaWQge1xuICAgIGlmICh0aGlzLmtleSkgdGhpcy4jd3JpdGUoWy4uLnRoaXMuI290aGVycygpLCB7IGJ5OiB0aGlzLiNvd25lciwgYWZ0ZXIsIHdhcyB9XS5zbGljZSgtTU9TVF9TQVZFRCkpO1xuICB9XG5cbiAgLyoqIFRoZSBwYWdlIGhhcyBjb21lIGJhY2ssIGFuZCBsaXZlcyBvbi4gKi9cbiAgZGlzY2FyZCgpOiB2b2lkIHtcbiAgICBpZiAodGhpcy5rZXkpIHRoaXMuI3dyaXRlKHRoaXMuI290aGVycygpKTtcbiAgfVxuXG4gICNvdGhlcnMoKTogU2F2ZWRbXSB7XG4gICAgcmV0dXJuIHRoaXMuI3JlYWQoKS5maWx0ZXIoKHsgYnkgfSkgPT4gYnkgIT09IHRoaXMuI293bmVyKTtcbiAgfVxuXG4gICNyZWFkKCk6IFNhdmVkW10ge1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gSlNPTi5wYXJzZSh0aGlzLiNzdG9yYWdlPy5nZXRJdGVtKHRoaXMua2V5KSA/PyBcIlwiKS5maWx0ZXIobWVtYmVycyk7XG4gICAgfSBjYXRjaCB7XG4gICAgICByZXR1cm4gW107XG4gICAgfVxuICB9XG5cbiAgI3dyaXRlKHNhdmVkOiBTYXZlZFtdKTogdm9pZCB7XG4gICAgdHJ5IHtcbiAgICAgIGlmIChzYXZlZC5sZW5ndGgpIHRoaXMuI3N0b3JhZ2U/LnNldEl0ZW0odGhpcy5rZXksIEpTT04uc3RyaW5naWZ5KHNhdmVkKSk7XG4gICAgICBlbHNlIHRoaXMuI3N0b3JhZ2U/LnJlbW92ZUl0ZW0odGhpcy5rZXkpO1xuICAgIH0gY2F0Y2gge1xuICAgICAgLy8gSXQgaXMgZnVsbCwgb3IgZm9yYmlkZGVuOiBhIHJlbG9hZCBiZWdpbnMgYW5ldy5cbiAgICB9XG4gIH1cbn1cbiIsICIvKiogV2hhdCBhbiBhcHAgbWF5IHNheSBvZiBpdHMgc29ja2V0LiAqL1xuXG5pbXBvcnQgdHlwZSB7IFBvc2l0aW9uU3RvcmFnZSB9IGZyb20gXCIuL21lbW9yeS50c1wiO1xuXG50eXBlIEFza2VkPFQ+ID0gVCB8ICgoKSA9PiBUIHwgUHJvbWlzZTxUPik7XG5cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVPcHRpb25zIHtcbiAgLyoqIGB3c3M6Ly9IT1NUL1NUQUdFP2Jvb2tpbmdfaWQ9MWA7IGEgZnVuY3Rpb24gaXMgYXNrZWQgYmVmb3JlIGVhY2ggYXR0ZW1wdC4gKi9cbiAgdXJsOiBBc2tlZDxzdHJpbmc+O1xuICAvKiogQSBmdW5jdGlvbiBpcyBhc2tlZCBiZWZvcmUgZWFjaCBhdHRlbXB0LCBhbmQgZm9yIGVhY2ggcmVuZXdhbC4gKi9cbiAgdG9rZW4/OiBBc2tlZDxzdHJpbmcgfCB1bmRlZmluZWQ+O1xuICAvKiogV2hlcmUgdGhlIHRva2VuIGdvZXM6IGludG8gdGhlIHF1ZXJ5IChkZWZhdWx0KSwgb3IgYXMgdGhlIHN1YnByb3RvY29scyBgYmVhcmVyLCA8dG9rZW4+YC4gKi9cbiAgdG9rZW5Jbj86IFwicXVlcnlcIiB8IFwicHJvdG9jb2xcIjtcbiAgLyoqIEFza3MgZm9yIHdoYXQgd2FzIG1pc3NlZCAoZGVmYXVsdCkuICovXG4gIHJlc3VtZT86IGJvb2xlYW47XG4gIC8qKiBIYXMgZnJhbWVzIGFja25vd2xlZGdlZCAoZGVmYXVsdCkuICovXG4gIGFjaz86IGJvb2xlYW47XG4gIC8qKiBSZW5ld3MgYSBKV1QgdGhhdCBhIGB0b2tlbmAgZnVuY3Rpb24gZ2l2ZXMgYmVmb3JlIGl0cyBlbmQgKGRlZmF1bHQpLiAqL1xuICByZW5ldz86IGJvb2xlYW47XG4gIC8qKiBFbmRzIGFmdGVyIHNvIG1hbnkgYXR0ZW1wdHMgaW4gYSByb3c7IHdpdGhvdXQgaXQgdGhlcmUgaXMgbm8gZW5kLiAqL1xuICBtYXhBdHRlbXB0cz86IG51bWJlcjtcbiAgLyoqIEtlZXBzIHBvc2l0aW9ucyBvdmVyIGEgcmVsb2FkIG9mIHRoZSBwYWdlOiBgc2Vzc2lvblN0b3JhZ2VgLiBGb3IgYXBwcyB0aGF0IGtlZXAgdGhlaXIgbWVzc2FnZXMsIHRvby4gKi9cbiAgc3RvcmFnZT86IFBvc2l0aW9uU3RvcmFnZTtcbiAgLyoqIEZvciBwcm9ncmFtcyB3aXRob3V0IGEgYFdlYlNvY2tldGAgb2YgdGhlaXIgb3duLCBzdWNoIGFzIE5vZGUgMjA6IHRoYXQgb2YgYHdzYC4gKi9cbiAgV2ViU29ja2V0PzogdW5rbm93bjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFuc3dlck9mPFQ+KGFza2VkOiBBc2tlZDxUPik6IFByb21pc2U8VD4ge1xuICByZXR1cm4gdHlwZW9mIGFza2VkID09PSBcImZ1bmN0aW9uXCIgPyBhd2FpdCAoYXNrZWQgYXMgKCkgPT4gVCB8IFByb21pc2U8VD4pKCkgOiBhc2tlZDtcbn1cblxuLyoqIFRoZSBVUkwgYW5kIHRoZSBzdWJwcm90b2NvbHMgb2YgYW4gYXR0ZW1wdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhZGRyZXNzKHVybDogc3RyaW5nLCB0b2tlbjogc3RyaW5nIHwgdW5kZWZpbmVkLCBvcHRpb25zOiBTaWRld2lyZU9wdGlvbnMpOiB7IHVybDogc3RyaW5nOyBwcm90b2NvbHM6IHN0cmluZ1tdIH0ge1xuICBsZXQgbWFyayA9IHVybC5pbmNsdWRlcyhcIj9cIikgPyBcIiZcIiA6IFwiP1wiO1xuICBjb25zdCBhZGQgPSAobmFtZTogc3RyaW5nLCB2YWx1ZTogc3RyaW5nKTogdm9pZCA9PiB7XG4gICAgdXJsICs9IGAke21hcmt9JHtuYW1lfT0ke2VuY29kZVVSSUNvbXBvbmVudCh2YWx1ZSl9YDtcbiAgICBtYXJrID0gXCImXCI7XG4gIH07XG4gIGlmIChvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2UpIGFkZChcInJlc3VtZVwiLCBcIjFcIik7XG4gIGlmIChvcHRpb25zLmFjayAhPT0gZmFsc2UpIGFkZChcImFja1wiLCBcIjFcIik7XG4gIGlmICh0b2tlbiA9PT0gdW5kZWZpbmVkKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW10gfTtcbiAgaWYgKG9wdGlvbnMudG9rZW5JbiA9PT0gXCJwcm90b2NvbFwiKSByZXR1cm4geyB1cmwsIHByb3RvY29sczogW1wiYmVhcmVyXCIsIHRva2VuXSB9O1xuICBhZGQoXCJ0b2tlblwiLCB0b2tlbik7XG4gIHJldHVybiB7IHVybCwgcHJvdG9jb2xzOiBbXSB9O1xufVxuIiwgIi8qKiBCcmluZ3MgbnVtYmVyZWQgZnJhbWVzIGludG8gdGhlIG9yZGVyIG9mIHRoZWlyIGxvZ3MsIGVhY2ggb25jZS4gUHVyZTogaXQga25vd3Mgbm8gc29ja2V0IGFuZCBubyB0aW1lci4gKi9cblxuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIEhlbGQ8Rj4ge1xuICBwbGFjZTogUGxhY2U7XG4gIC8qKiBOb3RoaW5nIHdoZXJlIHRoZSBudW1iZXIgYmVsb25ncyB0byBhIGZyYW1lIHRoYXQgdGhpcyBjbGllbnQgZG9lcyBub3QgZ2V0LiAqL1xuICBmcmFtZTogRiB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIExvZzxGPiB7XG4gIC8qKiBUaGUgbGFzdCBwbGFjZSB0aGF0IHdhcyBwYXNzZWQgb24uICovXG4gIGF0PzogUGxhY2U7XG4gIC8qKiBGcmFtZXMgYmVoaW5kIGEgaG9sZSwgb3Igb2YgYSBjb25uZWN0aW9uIHRoYXQgZG9lcyBub3Qga25vdyB5ZXQgd2hlcmUgaXQgc3RhbmRzLiAqL1xuICBoZWxkOiBNYXA8c3RyaW5nLCBIZWxkPEY+PjtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG5vdCBpbiB0aGlzIGNoYW5uZWwuICovXG4gIGxlZnQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBzZXJ2ZXIgbG9va3MgYXQgMjUwIGxvZ3Mgb2YgYSBxdWVzdGlvbi4gKi9cbmNvbnN0IExPR1NfQVNLRUQgPSAyNDA7XG4vKiogQVBJIEdhdGV3YXkgdGFrZXMgMzIgS2lCIGZyb20gYSBicm93c2VyLCBhbmQgbmFtZXMgbWF5IG5lZWQgZXNjYXBlcy4gKi9cbmNvbnN0IEJZVEVTX0FTS0VEID0gMjRfMDAwO1xuLyoqIE1vcmUgbG9ncyB0aGFuIHRoZXNlIGFyZSBmb3Jnb3R0ZW4gd2hlcmUgdGhlIGNsaWVudCBoYXMgbGVmdCB0aGVtLiAqL1xuY29uc3QgTE9HU19LRVBUID0gMjQwO1xuXG5jb25zdCBrZXlPZiA9ICh7IGVwb2NoLCBzZXEgfTogUGxhY2UpOiBzdHJpbmcgPT4gYCR7ZXBvY2h9ICR7c2VxfWA7XG5cbmV4cG9ydCBjbGFzcyBPcmRlcjxGPiB7XG4gIC8qKiBGcmFtZXMgYXJlIGhlbGQgdW50aWwgdGhlIHNlcnZlciBoYXMgc2FpZCB3aGVyZSB0aGUgY29ubmVjdGlvbiBzdGFuZHMuICovXG4gIGhvbGRpbmcgPSB0cnVlO1xuICByZWFkb25seSAjbG9ncyA9IG5ldyBNYXA8c3RyaW5nLCBMb2c8Rj4+KCk7XG4gIC8qKiBUaGUgbnVtYmVycyB0aGF0IG9wZW4gcXVlc3Rpb25zIG5hbWVkOyBiZWxvdyAwIHdoZXJlIHRoZXJlIHdhcyBubyByb29tIGZvciB0aGUgbG9nLiAqL1xuICAjYXNrZWQ6IE1hcDxzdHJpbmcsIG51bWJlcj5bXSA9IFtdO1xuICByZWFkb25seSAjZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkO1xuICByZWFkb25seSAjZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xuXG4gIGNvbnN0cnVjdG9yKGRlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZCwgZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGVsaXZlciA9IGRlbGl2ZXI7XG4gICAgdGhpcy4jZ2FwID0gZ2FwO1xuICB9XG5cbiAgLyoqIEhhcyB0aGUgc2VydmVyIGV2ZXIgc2FpZCB3aGVyZSB3ZSBzdGFuZD8gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuYXQpO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgdGhhdCB3YWl0PyAqL1xuICBnZXQgaG9sZHMoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5oZWxkLnNpemUgPiAwKTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIGJlaGluZCBhIGhvbGU/ICovXG4gIGdldCBicm9rZW4oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICF0aGlzLmhvbGRpbmcgJiYgdGhpcy5ob2xkcztcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRvIGdvIG9uIGZyb20uICovXG4gIHBvc2l0aW9ucygpOiBQbGFjZVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLmZsYXRNYXAoKGxvZykgPT4gbG9nLmF0ID8/IFtdKTtcbiAgfVxuXG4gIHJlc3RvcmUocGxhY2VzOiBQbGFjZVtdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMpIHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKS5hdCA9IHBsYWNlO1xuICB9XG5cbiAgLyoqIEEgbmV3IGNvbm5lY3Rpb246IGl0cyBxdWVzdGlvbnMgaGF2ZSBub3QgYmVlbiBhbnN3ZXJlZC4gKi9cbiAgYmVnaW4oKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gdHJ1ZTtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdGhhdCBhIHF1ZXN0aW9uIG5hbWVzLiAqL1xuICBhc2soKTogUGxhY2VbXSB7XG4gICAgY29uc3QgYXNrZWQgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIGNvbnN0IGFmdGVyOiBQbGFjZVtdID0gW107XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHRoaXMucG9zaXRpb25zKCkpIHtcbiAgICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KHBsYWNlKS5sZW5ndGggKyAxO1xuICAgICAgY29uc3QgZml0cyA9IGFmdGVyLmxlbmd0aCA8IExPR1NfQVNLRUQgJiYgYnl0ZXMgPCBCWVRFU19BU0tFRDtcbiAgICAgIGlmIChmaXRzKSBhZnRlci5wdXNoKHBsYWNlKTtcbiAgICAgIGFza2VkLnNldChwbGFjZS5jaGFubmVsID8/IFwiXCIsIGZpdHMgPyBwbGFjZS5zZXEgOiAtMSk7XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkLnB1c2goYXNrZWQpO1xuICAgIHJldHVybiBhZnRlcjtcbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGZyYW1lLCBvciB0aGUgbnVtYmVyIG9mIG9uZSB0aGF0IGlzIG5vdCBmb3IgdXMuICovXG4gIHRha2UocGxhY2U6IFBsYWNlLCBmcmFtZT86IEYpOiB2b2lkIHtcbiAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCk7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gcGxhY2UuZXBvY2ggJiYgcGxhY2Uuc2VxIDw9IGF0LnNlcSkgcmV0dXJuO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKHBsYWNlKTtcbiAgICBpZiAoIWxvZy5oZWxkLmdldChrZXkpPy5mcmFtZSkgbG9nLmhlbGQuc2V0KGtleSwgeyBwbGFjZSwgZnJhbWUgfSk7XG4gICAgZGVsZXRlIGxvZy5sZWZ0O1xuICAgIGlmICghdGhpcy5ob2xkaW5nKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYXlzIG9mIGVhY2ggbG9nIGFmdGVyIGl0IGhhcyBzZW50IHdoYXQgd2FzIG1pc3NlZC4gKi9cbiAgcmVzdW1lZChlbnRyaWVzOiBMb2dFbnRyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYXNrZWQgPSB0aGlzLiNhc2tlZC5zaGlmdCgpID8/IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2coZW50cnkuY2hhbm5lbCk7XG4gICAgICBpZiAoZW50cnkuam9pbmVkID09PSBmYWxzZSkge1xuICAgICAgICBsb2cubGVmdCA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3QgeyBjb21wbGV0ZSwgLi4ucGxhY2UgfSA9IGVudHJ5O1xuICAgICAgICB0aGlzLiNhbnN3ZXJlZChsb2csIHBsYWNlLCBjb21wbGV0ZSA9PT0gdHJ1ZSwgYXNrZWQuZ2V0KGVudHJ5LmNoYW5uZWwgPz8gXCJcIikgPz8gMCk7XG4gICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXI6IGdvZXMgb24gYmVoaW5kIHRoZSBob2xlcy4gKi9cbiAgZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgdGhpcy4jZmx1c2gobG9nKTtcbiAgICAgIGlmIChsb2cuaGVsZC5zaXplID4gMCkge1xuICAgICAgICB0aGlzLiNnYXAoY2hhbm5lbCB8fCB1bmRlZmluZWQpO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlcmUgaXMgbm8gbG9nOiB3aGF0IGlzIGhlbGQgd2FzIG9ubHkgbnVtYmVyZWQgYnkgY2hhbmNlLCBvciBieSBhIHNlcnZlciB0aGF0IHdlbnQgYmFjay4gKi9cbiAgcmVsZWFzZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI3NldHRsZShsb2cpO1xuICB9XG5cbiAgI2Fuc3dlcmVkKGxvZzogTG9nPEY+LCBuZXdlc3Q6IFBsYWNlLCBjb21wbGV0ZTogYm9vbGVhbiwgYXNrZWQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IG5ld2VzdC5lcG9jaCkge1xuICAgICAgLy8gTGl2ZSBmcmFtZXMgbWF5IGhhdmUgY29tZSBmdXJ0aGVyIHdoaWxlIHRoZSBhbnN3ZXIgd2FzIG9uIGl0cyB3YXkuIEEgcGxhY2UgdGhhdCB3YXMgYWxyZWFkeVxuICAgICAgLy8gYmVoaW5kIHRoZSBuZXdlc3Qgd2hlbiB3ZSBhc2tlZCBpcyBub25lIG9mIHRoaXMgbG9nLlxuICAgICAgY29uc3QgYWhlYWQgPSBhdC5zZXEgPiBuZXdlc3Quc2VxID8gYXNrZWQgPD0gbmV3ZXN0LnNlcSA6IGF0LnNlcSA9PT0gbmV3ZXN0LnNlcSAmJiBhdC5tYXJrID09PSBuZXdlc3QubWFyaztcbiAgICAgIGlmIChhaGVhZCkgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoIWNvbXBsZXRlIHx8IGFza2VkIDwgMCkgdGhpcy4jZ2FwKG5ld2VzdC5jaGFubmVsKTtcbiAgICB0aGlzLiNzZXR0bGUobG9nLCBuZXdlc3QpO1xuICAgIGxvZy5hdCA9IG5ld2VzdDtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCBmb2xsb3dzIHdpdGhvdXQgYSBob2xlLiAqL1xuICAjZmx1c2gobG9nOiBMb2c8Rj4pOiB2b2lkIHtcbiAgICBmb3IgKDs7KSB7XG4gICAgICAvLyBXaGVyZSBhIGxvZyBiZWdpbnMsIG5vdGhpbmcgaXMgbWlzc2luZyBiZWZvcmUgaXQuXG4gICAgICBjb25zdCBuZXh0ID0gbG9nLmF0XG4gICAgICAgID8gbG9nLmhlbGQuZ2V0KGtleU9mKHsgLi4ubG9nLmF0LCBzZXE6IGxvZy5hdC5zZXEgKyAxIH0pKVxuICAgICAgICA6IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uZmluZCgoeyBwbGFjZSB9KSA9PiBwbGFjZS5zZXEgPT09IDEpO1xuICAgICAgaWYgKCFuZXh0KSByZXR1cm47XG4gICAgICB0aGlzLiNwYXNzKGxvZywgbmV4dCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiBhbGwgdGhhdCBpcyBoZWxkIHVwIHRvIHRoaXMgcGxhY2UsIG9yIGFsbCwgaG9sZXMgb3Igbm90LiAqL1xuICAjc2V0dGxlKGxvZzogTG9nPEY+LCB1cFRvPzogUGxhY2UpOiB2b2lkIHtcbiAgICBjb25zdCBiZWZvcmUgPSBsb2cuYXQ/LmVwb2NoO1xuICAgIGNvbnN0IHJhbmsgPSAoeyBwbGFjZSB9OiBIZWxkPEY+KTogbnVtYmVyID0+IChwbGFjZS5lcG9jaCA9PT0gYmVmb3JlID8gMCA6IDEpO1xuICAgIGNvbnN0IGhlbGQgPSBbLi4ubG9nLmhlbGQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEucGxhY2Uuc2VxIC0gYi5wbGFjZS5zZXEpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGhlbGQpIHtcbiAgICAgIGNvbnN0IHsgZXBvY2gsIHNlcSB9ID0gb25lLnBsYWNlO1xuICAgICAgY29uc3Qgc2V0dGxlZCA9ICF1cFRvIHx8IChlcG9jaCA9PT0gdXBUby5lcG9jaCA/IHNlcSA8PSB1cFRvLnNlcSA6IGVwb2NoID09PSBiZWZvcmUpO1xuICAgICAgaWYgKHNldHRsZWQpIHRoaXMuI3Bhc3MobG9nLCBvbmUpO1xuICAgIH1cbiAgfVxuXG4gICNwYXNzKGxvZzogTG9nPEY+LCB7IHBsYWNlLCBmcmFtZSB9OiBIZWxkPEY+KTogdm9pZCB7XG4gICAgbG9nLmhlbGQuZGVsZXRlKGtleU9mKHBsYWNlKSk7XG4gICAgbG9nLmF0ID0gcGxhY2U7XG4gICAgaWYgKGZyYW1lKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gICNsb2coY2hhbm5lbCA9IFwiXCIpOiBMb2c8Rj4ge1xuICAgIGxldCBsb2cgPSB0aGlzLiNsb2dzLmdldChjaGFubmVsKTtcbiAgICBpZiAoIWxvZykge1xuICAgICAgaWYgKHRoaXMuI2xvZ3Muc2l6ZSA+PSBMT0dTX0tFUFQpIHRoaXMuI2ZvcmdldCgpO1xuICAgICAgbG9nID0geyBoZWxkOiBuZXcgTWFwKCkgfTtcbiAgICAgIHRoaXMuI2xvZ3Muc2V0KGNoYW5uZWwsIGxvZyk7XG4gICAgfVxuICAgIHJldHVybiBsb2c7XG4gIH1cblxuICAjZm9yZ2V0KCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgaWYgKGxvZy5sZWZ0KSB7XG4gICAgICAgIHRoaXMuI2xvZ3MuZGVsZXRlKGNoYW5uZWwpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iLCAiLyoqIEdpdmVzIGEgY29ubmVjdGlvbiBhIG5ld2VyIHRva2VuIGJlZm9yZSBpdHMgb3duIGVuZHMuICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuLyoqIFNvIGxvbmcgYmVmb3JlIGl0cyBlbmQgYSB0b2tlbiBpcyByZW5ld2VkOyBhIHNob3J0LWxpdmVkIG9uZSwgd2hlbiBhIHF1YXJ0ZXIgb2YgaXRzIGxpZmUgaXMgbGVmdC4gKi9cbmNvbnN0IEFIRUFEID0gNjBfMDAwO1xuY29uc3QgU09PTkVTVCA9IDVfMDAwO1xuY29uc3QgQU5TV0VSRURfV0lUSElOID0gMzBfMDAwO1xuXG4vKiogQSBKV1QncyBgZXhwYCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRva2VuRW5kKHRva2VuID0gXCJcIik6IG51bWJlciB8IHVuZGVmaW5lZCB7XG4gIHRyeSB7XG4gICAgY29uc3QgcGF5bG9hZCA9IHRva2VuLnNwbGl0KFwiLlwiKVsxXSEucmVwbGFjZSgvLS9nLCBcIitcIikucmVwbGFjZSgvXy9nLCBcIi9cIik7XG4gICAgcmV0dXJuIE51bWJlcihtZW1iZXJzKEpTT04ucGFyc2UoYXRvYihwYXlsb2FkKSkpIS5leHApIHx8IHVuZGVmaW5lZDtcbiAgfSBjYXRjaCB7XG4gICAgcmV0dXJuIHVuZGVmaW5lZDtcbiAgfVxufVxuXG4vKiogSG93IGxvbmcgdG8gd2FpdCBiZWZvcmUgYSB0b2tlbiB0aGF0IGVuZHMgdGhlbiBpcyByZW5ld2VkLiBBIHdyb25nIGNsb2NrIG1ha2VzIGl0IGVhcmx5IG9yIGxhdGUsIG5ldmVyIG9mdGVuLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlbmV3SW4oZW5kOiBudW1iZXIsIG5vdzogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3QgbGVmdCA9IGVuZCAqIDEwMDAgLSBub3c7XG4gIHJldHVybiBsZWZ0ID4gMCA/IE1hdGgubWF4KFNPT05FU1QsIGxlZnQgLSBNYXRoLm1pbihBSEVBRCwgbGVmdCAvIDQpKSA6IEFIRUFEO1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFJlbmV3YWxPd25lciB7XG4gIGVudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgLyoqIEEgdG9rZW4gdGhhdCBlbmRzIGlzIHJlbmV3ZWQgd2l0aG91dCB0aGUgYXBwJ3MgYXNraW5nLiAqL1xuICBhdXRvbWF0aWM6IGJvb2xlYW47XG4gIG5leHRJZCgpOiBzdHJpbmc7XG4gIC8qKiBUaGUgYXBwJ3MgbmV3ZXN0IHRva2VuLiAqL1xuICB0b2tlbigpOiBQcm9taXNlPHN0cmluZyB8IHVuZGVmaW5lZD47XG4gIC8qKiBTZW5kcyBvdmVyIHRoZSBjb25uZWN0aW9uLCBpZiB0aGVyZSBpcyBvbmUuICovXG4gIHNlbmQodGV4dDogc3RyaW5nKTogdm9pZDtcbiAgLyoqIFRoZSBzZXJ2ZXIgZG9lcyBub3Qga25vdyByZW5ld2Fscy4gKi9cbiAgdW5rbm93bigpOiB2b2lkO1xufVxuXG5leHBvcnQgY2xhc3MgUmVuZXdhbCB7XG4gIHJlYWRvbmx5ICNvd25lcjogUmVuZXdhbE93bmVyO1xuICAjdGltZXI6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHJlbmV3YWwgdGhhdCBpcyB1bmRlciB3YXkuICovXG4gICNzZXR0bGU6ICgoZnJhbWU6IE1lbWJlcnMpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xuICAjaWQ6IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgI2tub3duID0gdHJ1ZTtcblxuICBjb25zdHJ1Y3Rvcihvd25lcjogUmVuZXdhbE93bmVyKSB7XG4gICAgdGhpcy4jb3duZXIgPSBvd25lcjtcbiAgfVxuXG4gIC8qKiBBIGNvbm5lY3Rpb24gaGFzIGJlZ3VuLCB3aXRoIHRoaXMgdG9rZW4uICovXG4gIGJlZ2luKHRva2VuOiBzdHJpbmcgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgICB0aGlzLnN0b3AoXCJ0aGUgY29ubmVjdGlvbiB3YXMgbG9zdFwiKTtcbiAgICB0aGlzLiNzY2hlZHVsZSh0b2tlbkVuZCh0b2tlbikpO1xuICB9XG5cbiAgc3RvcChtZXNzYWdlOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlIH0pO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgdGhlIGFwcCdzIG5ld2VzdCB0b2tlbi4gUmVzb2x2ZXMgd2l0aCBpdHMgZW5kLCBpbiBVbml4IHNlY29uZHMuICovXG4gIGFzeW5jIHJlbmV3KCk6IFByb21pc2U8bnVtYmVyPiB7XG4gICAgY29uc3QgeyBlbnZpcm9ubWVudCwgbmV4dElkLCBzZW5kIH0gPSB0aGlzLiNvd25lcjtcbiAgICBjb25zdCB0b2tlbiA9IGF3YWl0IHRoaXMuI293bmVyLnRva2VuKCk7XG4gICAgdGhpcy4jc2V0dGxlPy4oeyBtZXNzYWdlOiBcImFub3RoZXIgcmVuZXdhbCBoYXMgYmVndW5cIiB9KTtcbiAgICByZXR1cm4gbmV3IFByb21pc2UoKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY29uc3QgaWQgPSAodGhpcy4jaWQgPSBuZXh0SWQoKSk7XG4gICAgICBjb25zdCBjYW5jZWwgPSBlbnZpcm9ubWVudC5hZnRlcihBTlNXRVJFRF9XSVRISU4sICgpID0+IHRoaXMuI3NldHRsZT8uKHsgbWVzc2FnZTogXCJubyBhbnN3ZXJcIiB9KSk7XG4gICAgICB0aGlzLiNzZXR0bGUgPSAoeyBleHBpcmVzX2F0OiBlbmQsIG1lc3NhZ2UgfSkgPT4ge1xuICAgICAgICB0aGlzLiNzZXR0bGUgPSB1bmRlZmluZWQ7XG4gICAgICAgIGNhbmNlbCgpO1xuICAgICAgICBpZiAodHlwZW9mIGVuZCA9PT0gXCJudW1iZXJcIikge1xuICAgICAgICAgIHRoaXMuI3NjaGVkdWxlKGVuZCk7XG4gICAgICAgICAgcmVzb2x2ZShlbmQpO1xuICAgICAgICB9IGVsc2UgcmVqZWN0KG5ldyBFcnJvcihTdHJpbmcobWVzc2FnZSkpKTtcbiAgICAgIH07XG4gICAgICBzZW5kKEpTT04uc3RyaW5naWZ5KHsgdHlwZTogXCJhdXRoXCIsIGlkLCB0b2tlbiB9KSk7XG4gICAgfSk7XG4gIH1cblxuICAvKiogYHtcInR5cGVcIjpcImF1dGhcIixcImV4cGlyZXNfYXRcIjpcdTIwMjZ9YCwgb3IgYW4gYWNrIG9yIGFuIGVycm9yIHdpdGggb3VyIGlkLiBJcyBpdCBvdXJzPyAqL1xuICBhbnN3ZXJlZChmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jc2V0dGxlIHx8IChmcmFtZS50eXBlICE9PSBcImF1dGhcIiAmJiBmcmFtZS5pbl9yZXBseV90byAhPT0gdGhpcy4jaWQpKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gVGhlc2UgcGFzcy4gQWxsIGVsc2UgY29tZXMgZnJvbSBhIGJhY2tlbmQgdGhhdCB3YXMgZ2l2ZW4gdGhlIGZyYW1lIGFzIGEgbWVzc2FnZS5cbiAgICB0aGlzLiNrbm93biA9IGZyYW1lLnR5cGUgPT09IFwiYXV0aFwiIHx8IFtcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJpbnRlcm5hbFwiXS5pbmNsdWRlcyhTdHJpbmcoZnJhbWUuY29kZSkpO1xuICAgIHRoaXMuI3NldHRsZShmcmFtZSk7XG4gICAgaWYgKCF0aGlzLiNrbm93bikgdGhpcy4jb3duZXIudW5rbm93bigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgI3NjaGVkdWxlKGVuZDogbnVtYmVyIHwgdW5kZWZpbmVkKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdXRvbWF0aWMsIGVudmlyb25tZW50IH0gPSB0aGlzLiNvd25lcjtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgaWYgKCFhdXRvbWF0aWMgfHwgIWVuZCB8fCAhdGhpcy4ja25vd24pIHJldHVybjtcbiAgICB0aGlzLiN0aW1lciA9IGVudmlyb25tZW50LmFmdGVyKHJlbmV3SW4oZW5kLCBlbnZpcm9ubWVudC5ub3coKSksICgpID0+IHtcbiAgICAgIC8vIFRyaWVzIGFnYWluIHdoaWxlIHRoZXJlIGlzIHRpbWU7IGFmdGVyd2FyZHMgdGhlIHNlcnZlciBzYXlzIGB0b2tlbl9leHBpcmVkYC5cbiAgICAgIHRoaXMucmVuZXcoKS5jYXRjaCgoKSA9PiB0aGlzLiNzY2hlZHVsZShlbmQpKTtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8qKiBGcmFtZXMgdGhhdCBtdXN0IGFycml2ZTogaW4gb3JkZXIsIG9uZSB1bmRlciB3YXksIGVhY2ggc2VudCBhZ2FpbiB1bnRpbCBpdCBpcyBhbnN3ZXJlZC4gKi9cblxuaW1wb3J0IHsgYmFja29mZiB9IGZyb20gXCIuL2JhY2tvZmYudHNcIjtcbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgeyBtZW1iZXJzLCB0eXBlIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgTGluayB9IGZyb20gXCIuL2xpbmsudHNcIjtcblxuLyoqIEFQSSBHYXRld2F5IGNsb3NlcyBhIGNvbm5lY3Rpb24gd2hvc2UgYnJvd3NlciBzZW5kcyBtb3JlLiAqL1xuZXhwb3J0IGNvbnN0IE1PU1RfQllURVMgPSAzMiAqIDEwMjQ7XG5jb25zdCBBTlNXRVJFRF9XSVRISU4gPSA5MF8wMDA7XG4vKiogSG93IG9mdGVuIHdlIGxvb2sgd2hldGhlciBhIGZyYW1lIGhhcyBsZWZ0LiAqL1xuY29uc3QgTEVBVkVTID0gNTA7XG5cbi8qKiBUaGUgc2VydmVyJ3MgYW5zd2VyIHRvIGEgZnJhbWUgdGhhdCBpdCBjb3VsZCBub3Qgc2VydmUuICovXG5leHBvcnQgY2xhc3MgU2lkZXdpcmVFcnJvciBleHRlbmRzIEVycm9yIHtcbiAgb3ZlcnJpZGUgcmVhZG9ubHkgbmFtZSA9IFwiU2lkZXdpcmVFcnJvclwiO1xuICByZWFkb25seSBjb2RlOiBzdHJpbmc7XG4gIC8qKiBUaGUgZnJhbWUncyBpZDogc2VudCBhZ2FpbiB3aXRoIGl0LCB0aGUgYmFja2VuZCBrbm93cyB0aGUgcmVwZWF0LiAqL1xuICByZWFkb25seSBpZDogc3RyaW5nIHwgbnVtYmVyO1xuICAvKiogVGhlIHdob2xlIGVycm9yIGZyYW1lOiBgc3RhdHVzYCwgYGRldGFpbGAgYW5kIGByZXF1ZXN0X2lkYCBtYXkgYmUgaW4gaXQuICovXG4gIHJlYWRvbmx5IGZyYW1lOiBNZW1iZXJzO1xuXG4gIGNvbnN0cnVjdG9yKGZyYW1lOiBNZW1iZXJzLCBpZDogc3RyaW5nIHwgbnVtYmVyKSB7XG4gICAgc3VwZXIoU3RyaW5nKGZyYW1lLm1lc3NhZ2UpKTtcbiAgICB0aGlzLmNvZGUgPSBTdHJpbmcoZnJhbWUuY29kZSk7XG4gICAgdGhpcy5pZCA9IGlkO1xuICAgIHRoaXMuZnJhbWUgPSBmcmFtZTtcbiAgfVxufVxuXG5leHBvcnQgaW50ZXJmYWNlIFdyaXR0ZW4ge1xuICB0ZXh0OiBzdHJpbmc7XG4gIGJ5dGVzOiBudW1iZXI7XG59XG5cbi8qKiBUaGUgZnJhbWUgYXMgdGV4dDsgdGhyb3dzIHdoZXJlIEFQSSBHYXRld2F5IHdvdWxkIGNsb3NlIHRoZSBjb25uZWN0aW9uIGZvciBpdHMgc2l6ZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiB3cml0ZShkYXRhOiB1bmtub3duKTogV3JpdHRlbiB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3QgYnl0ZXMgPSBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUodGV4dCkubGVuZ3RoO1xuICBpZiAoYnl0ZXMgPiBNT1NUX0JZVEVTKSB7XG4gICAgdGhyb3cgbmV3IFJhbmdlRXJyb3IoYHRoZSBmcmFtZSBoYXMgJHtieXRlc30gYnl0ZXMsIEFQSSBHYXRld2F5IHRha2VzICR7TU9TVF9CWVRFU306IHNlbmQgaXQgb3ZlciBIVFRQYCk7XG4gIH1cbiAgcmV0dXJuIHsgdGV4dCwgYnl0ZXMgfTtcbn1cblxuaW50ZXJmYWNlIEl0ZW0gZXh0ZW5kcyBXcml0dGVuIHtcbiAgaWQ6IHN0cmluZyB8IG51bWJlcjtcbiAgcmVzb2x2ZSgpOiB2b2lkO1xuICByZWplY3QoZXJyb3I6IEVycm9yKTogdm9pZDtcbiAgLyoqIEl0IGhhcyBiZWVuIHNlbnQgYXQgbGVhc3Qgb25jZS4gKi9cbiAgc2VudDogYm9vbGVhbjtcbiAgLyoqIFRpbWVzIHRoYXQgQVBJIEdhdGV3YXkgaGFzIGZhaWxlZCBvdmVyIGl0LiAqL1xuICBmYWlsdXJlczogbnVtYmVyO1xufVxuXG5leHBvcnQgY2xhc3MgU2VuZGVyIHtcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI25leHRJZDogKCkgPT4gc3RyaW5nO1xuICByZWFkb25seSAjdGFyZ2V0OiAoKSA9PiBMaW5rIHwgdW5kZWZpbmVkO1xuICAjaXRlbXM6IEl0ZW1bXSA9IFtdO1xuICAvKiogVGhlIGZpcnN0IGl0ZW0gaXMgdW5kZXIgd2F5IG92ZXIgdGhpcyBjb25uZWN0aW9uLiAqL1xuICAjdW5kZXI6IExpbmsgfCB1bmRlZmluZWQ7XG4gICN0aW1lcjogQ2FuY2VsIHwgdW5kZWZpbmVkO1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcblxuICBjb25zdHJ1Y3RvcihlbnZpcm9ubWVudDogRW52aXJvbm1lbnQsIG5leHRJZDogKCkgPT4gc3RyaW5nLCB0YXJnZXQ6ICgpID0+IExpbmsgfCB1bmRlZmluZWQpIHtcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI25leHRJZCA9IG5leHRJZDtcbiAgICB0aGlzLiN0YXJnZXQgPSB0YXJnZXQ7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBiZWVuIHNlbnQgeWV0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jaXRlbXMucmVkdWNlKChzdW0sIHsgYnl0ZXMsIHNlbnQgfSkgPT4gc3VtICsgKHNlbnQgPyAwIDogYnl0ZXMpLCAwKTtcbiAgfVxuXG4gIGdldCBwYXVzZWQoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICEhdGhpcy4jcGF1c2U7XG4gIH1cblxuICAvKiogRG9lcyB0aGlzIGNvbm5lY3Rpb24gc3RpbGwgb3dlIGFuIGFuc3dlcj8gKi9cbiAgd2FpdHNGb3IobGluazogTGluayk6IGJvb2xlYW4ge1xuICAgIHJldHVybiB0aGlzLiN1bmRlciA9PT0gbGluaztcbiAgfVxuXG4gIHNlbmQoZGF0YTogdW5rbm93bik6IFByb21pc2U8dm9pZD4ge1xuICAgIHJldHVybiBuZXcgUHJvbWlzZSgocmVzb2x2ZSwgcmVqZWN0KSA9PiB7XG4gICAgICBjb25zdCB7IGlkLCB0ZXh0IH0gPSBpZGVudGlmeShkYXRhLCB0aGlzLiNuZXh0SWQpO1xuICAgICAgdGhpcy4jaXRlbXMucHVzaCh7IGlkLCAuLi53cml0ZSh0ZXh0KSwgcmVzb2x2ZSwgcmVqZWN0LCBzZW50OiBmYWxzZSwgZmFpbHVyZXM6IDAgfSk7XG4gICAgICB0aGlzLnB1bXAoKTtcbiAgICB9KTtcbiAgfVxuXG4gIC8qKiBTZW5kcyB0aGUgbmV4dCBmcmFtZSwgaWYgaXQgY2FuIGJlIHNlbnQuICovXG4gIHB1bXAoKTogdm9pZCB7XG4gICAgY29uc3QgW2l0ZW0sIGxpbmtdID0gW3RoaXMuI2l0ZW1zWzBdLCB0aGlzLiN0YXJnZXQoKV07XG4gICAgaWYgKCFpdGVtIHx8ICFsaW5rIHx8IHRoaXMuI3VuZGVyIHx8IHRoaXMuI3BhdXNlKSByZXR1cm47XG4gICAgaXRlbS5zZW50ID0gdHJ1ZTtcbiAgICB0aGlzLiN1bmRlciA9IGxpbms7XG4gICAgbGluay5zZW5kKGl0ZW0udGV4dCk7XG4gICAgaWYgKGxpbmsuYWNrcykgdGhpcy4jZXhwZWN0KEFOU1dFUkVEX1dJVEhJTik7XG4gICAgZWxzZSB0aGlzLndpdGhvdXRBY2tzKGxpbmspO1xuICB9XG5cbiAgLyoqIEFuIGFjaywgb3IgYW4gZXJyb3IgZnJhbWUuIElzIGl0IG91cnM/ICovXG4gIGFuc3dlcmVkKGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIC8vIE9uZSB0aGF0IHdhcyBzZW50IGJlZm9yZSBtYXkgYmUgYW5zd2VyZWQgd2hpbGUgaXQgd2FpdHMgdG8gYmUgc2VudCBhZ2Fpbi5cbiAgICBpZiAoIWl0ZW0/LnNlbnQgfHwgaXRlbS5pZCAhPT0gZnJhbWUuaW5fcmVwbHlfdG8pIHJldHVybiBmYWxzZTtcbiAgICB0aGlzLiNpdGVtcy5zaGlmdCgpO1xuICAgIGlmIChmcmFtZS50eXBlID09PSBcImVycm9yXCIpIGl0ZW0ucmVqZWN0KG5ldyBTaWRld2lyZUVycm9yKGZyYW1lLCBpdGVtLmlkKSk7XG4gICAgZWxzZSBpdGVtLnJlc29sdmUoKTtcbiAgICB0aGlzLiNhZ2FpbigpO1xuICAgIHJldHVybiB0cnVlO1xuICB9XG5cbiAgLyoqIEFQSSBHYXRld2F5J3Mgb3duIGVycm9yIGZyYW1lOiB0aGUgZnVuY3Rpb24gaGFzIGZhaWxlZCwgb3Igd2FzIHRvbyBzbG93LiBJdCBtYXkgbm90IGJlIG91cnMuICovXG4gIGdhdGV3YXlGYWlsZWQoKTogdm9pZCB7XG4gICAgY29uc3QgaXRlbSA9IHRoaXMuI2l0ZW1zWzBdO1xuICAgIGlmIChpdGVtICYmIHRoaXMuI3VuZGVyKSB0aGlzLiNleHBlY3QoYmFja29mZihpdGVtLmZhaWx1cmVzKyssIHRoaXMuI2Vudmlyb25tZW50LnJhbmRvbSgpKSk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBoYXMgZHJvcHBlZCB3aGF0IGNhbWU6IHdhaXRzLCB0aGVuIHNlbmRzIGl0IGFnYWluLiAqL1xuICBwYXVzZUZvcihtczogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy4jZnJlZSgpO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHRoaXMuI2Vudmlyb25tZW50LmFmdGVyKG1zLCAoKSA9PiB7XG4gICAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICAgIHRoaXMucHVtcCgpO1xuICAgIH0pO1xuICB9XG5cbiAgbG9zdChsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgaWYgKHRoaXMud2FpdHNGb3IobGluaykpIHRoaXMuI2FnYWluKCk7XG4gIH1cblxuICAvKiogTm8gYW5zd2VyIHdpbGwgY29tZSBvdmVyIHRoaXMgY29ubmVjdGlvbjogYSBmcmFtZSBpcyBkb25lIHdoZW4gaXQgaGFzIGxlZnQuICovXG4gIHdpdGhvdXRBY2tzKGxpbms6IExpbmspOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMud2FpdHNGb3IobGluaykpIHJldHVybjtcbiAgICB0aGlzLiNleHBlY3QoTEVBVkVTLCAoKSA9PiB7XG4gICAgICBpZiAobGluay5idWZmZXJlZEFtb3VudCkgdGhpcy53aXRob3V0QWNrcyhsaW5rKTtcbiAgICAgIGVsc2UgdGhpcy5hbnN3ZXJlZCh7IGluX3JlcGx5X3RvOiB0aGlzLiNpdGVtc1swXT8uaWQgfSk7XG4gICAgfSk7XG4gIH1cblxuICBjbG9zZShlcnJvcjogRXJyb3IpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy4jcGF1c2U/LigpO1xuICAgIGZvciAoY29uc3QgaXRlbSBvZiB0aGlzLiNpdGVtcy5zcGxpY2UoMCkpIGl0ZW0ucmVqZWN0KGVycm9yKTtcbiAgfVxuXG4gIC8qKiBTZW5kcyBpdCBhZ2FpbiBhZnRlciB0aGlzLiAqL1xuICAjZXhwZWN0KG1zOiBudW1iZXIsIHJ1biA9ICgpID0+IHRoaXMuI2FnYWluKCkpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdGltZXIgPSB0aGlzLiNlbnZpcm9ubWVudC5hZnRlcihtcywgcnVuKTtcbiAgfVxuXG4gICNhZ2FpbigpOiB2b2lkIHtcbiAgICB0aGlzLiNmcmVlKCk7XG4gICAgdGhpcy5wdW1wKCk7XG4gIH1cblxuICAjZnJlZSgpOiB2b2lkIHtcbiAgICB0aGlzLiN0aW1lcj8uKCk7XG4gICAgdGhpcy4jdW5kZXIgPSB1bmRlZmluZWQ7XG4gIH1cbn1cblxuLyoqIFRoZSBmcmFtZSB3aXRoIGFuIGBpZGAgYXQgaXRzIHRvcDogdGhlIGFwcCdzIG93biwgb3IgYSBuZXcgb25lLiBUaGUgYXBwJ3MgYnl0ZXMgc3RheSBhcyB0aGV5IGFyZS4gKi9cbmZ1bmN0aW9uIGlkZW50aWZ5KGRhdGE6IHVua25vd24sIG5leHRJZDogKCkgPT4gc3RyaW5nKTogeyBpZDogc3RyaW5nIHwgbnVtYmVyOyB0ZXh0OiBzdHJpbmcgfSB7XG4gIGNvbnN0IHRleHQgPSB0eXBlb2YgZGF0YSA9PT0gXCJzdHJpbmdcIiA/IGRhdGEgOiBKU09OLnN0cmluZ2lmeShkYXRhKTtcbiAgY29uc3Qgb2JqZWN0ID0gbWVtYmVycyhKU09OLnBhcnNlKHRleHQpKTtcbiAgY29uc3QgZ2l2ZW4gPSBvYmplY3Q/LmlkO1xuICBpZiAoIW9iamVjdCB8fCAhW1wic3RyaW5nXCIsIFwibnVtYmVyXCIsIFwidW5kZWZpbmVkXCJdLmluY2x1ZGVzKHR5cGVvZiBnaXZlbikpIHtcbiAgICB0aHJvdyBuZXcgVHlwZUVycm9yKFwic2VuZCB0YWtlcyBhbiBvYmplY3QsIGFuZCBhbiBgaWRgIGluIGl0IG11c3QgYmUgYSBzdHJpbmcgb3IgYSBudW1iZXJcIik7XG4gIH1cbiAgaWYgKGdpdmVuICE9PSB1bmRlZmluZWQpIHJldHVybiB7IGlkOiBnaXZlbiBhcyBzdHJpbmcgfCBudW1iZXIsIHRleHQgfTtcbiAgY29uc3QgaWQgPSBuZXh0SWQoKTtcbiAgY29uc3QgcmVzdCA9IHRleHQudHJpbVN0YXJ0KCkuc2xpY2UoMSk7XG4gIHJldHVybiB7IGlkLCB0ZXh0OiBge1wiaWRcIjoke0pTT04uc3RyaW5naWZ5KGlkKX0ke09iamVjdC5rZXlzKG9iamVjdCkubGVuZ3RoID8gXCIsXCIgOiBcIlwifSR7cmVzdH1gIH07XG59XG4iLCAiLyoqIEEgV2ViU29ja2V0IHRoYXQgY29tZXMgYmFjayBieSBpdHNlbGYsIGFuZCBtaXNzZXMgbm90aGluZy4gKi9cblxuaW1wb3J0IHsgQXNraW5nLCB0eXBlIEFza2luZ093bmVyIH0gZnJvbSBcIi4vYXNraW5nLnRzXCI7XG5pbXBvcnQgeyBiYWNrb2ZmIH0gZnJvbSBcIi4vYmFja29mZi50c1wiO1xuaW1wb3J0IHsgcmVhbEVudmlyb25tZW50LCB0eXBlIENhbmNlbCwgdHlwZSBFbnZpcm9ubWVudCB9IGZyb20gXCIuL2Vudmlyb25tZW50LnRzXCI7XG5pbXBvcnQgdHlwZSB7IE5vdGljZURldGFpbCwgU2lkZXdpcmVFdmVudHMgfSBmcm9tIFwiLi9ldmVudHMudHNcIjtcbmltcG9ydCAqIGFzIGZyYW1lcyBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB0eXBlIHsgRnJhbWUsIE1lbWJlcnMgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcbmltcG9ydCB7IGVuZGVkLCBMaW5rLCB0eXBlIEVuZCwgdHlwZSBMaW5rT3duZXIgfSBmcm9tIFwiLi9saW5rLnRzXCI7XG5pbXBvcnQgeyBNZW1vcnkgfSBmcm9tIFwiLi9tZW1vcnkudHNcIjtcbmltcG9ydCB7IGFkZHJlc3MsIGFuc3dlck9mLCB0eXBlIFNpZGV3aXJlT3B0aW9ucyB9IGZyb20gXCIuL29wdGlvbnMudHNcIjtcbmltcG9ydCB7IE9yZGVyIH0gZnJvbSBcIi4vb3JkZXIudHNcIjtcbmltcG9ydCB7IFJlbmV3YWwgfSBmcm9tIFwiLi9yZW5ld2FsLnRzXCI7XG5pbXBvcnQgeyBTZW5kZXIsIHdyaXRlIH0gZnJvbSBcIi4vc2VuZGVyLnRzXCI7XG5cbi8qKiBBIGNvbm5lY3Rpb24gdGhhdCBsYXN0cyBzbyBsb25nIGlzIGEgZ29vZCBvbmUuICovXG5jb25zdCBTVEFCTEUgPSA2MF8wMDA7XG5jb25zdCBSRUZVU0FMUyA9IDM7XG4vKiogQSBxdWVzdGlvbiBuYW1lcyBzbyBtYW55IGVhcmxpZXIgY29ubmVjdGlvbnMuICovXG5jb25zdCBFQVJMSUVSID0gNjQ7XG4vKiogRnJhbWVzIHdhaXQgc28gbG9uZyBmb3IgYHJlc3VtZWRgOiB0aGVuIHRoZSBzZXJ2ZXIgdGVsbHMgb3VyIG93biBmcmFtZXMgb2YgYW4gZWFybGllciBjb25uZWN0aW9uIGZyb20gb3RoZXJzJy4gKi9cbmNvbnN0IFJFQURZX1dJVEhJTiA9IDFfMDAwO1xuLyoqIEEgc2Vjb25kIGNvbm5lY3Rpb24gdGhhdCBmYWlsZWQgaXMgdHJpZWQgYWdhaW4gYWZ0ZXIgdGhpcy4gKi9cbmNvbnN0IFNFQ09ORF9BR0FJTiA9IDMwXzAwMDtcbi8qKiBFdmVyeSB0ZW50aCBwaW5nIGFza3Mgd2hhdCB3YXMgbWlzc2VkLiAqL1xuY29uc3QgUElOR1NfVE9fUkVTVU1FID0gMTA7XG5jb25zdCBSQVRFX0xJTUlURUQgPSAxXzAwMDtcbi8qKiBTbyBtYW55IHJlY29yZHMgYXJlIGtub3duIGJ5IHdoaWNoIHN0cmVhbXMgb3ZlciB0d28gY29ubmVjdGlvbnMgYXJlIHRvbGQgYXBhcnQuICovXG5jb25zdCBSRUNPUkRTX0tFUFQgPSAyNTY7XG5cbi8qKiBUaGUgdHlwZXMgb2YgaXRzIGV2ZW50cy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2lkZXdpcmVTb2NrZXQge1xuICBhZGRFdmVudExpc3RlbmVyPEsgZXh0ZW5kcyBrZXlvZiBTaWRld2lyZUV2ZW50cz4oXG4gICAgdHlwZTogSyxcbiAgICBsaXN0ZW5lcjogKChldmVudDogU2lkZXdpcmVFdmVudHNbS10pID0+IHZvaWQpIHwgRXZlbnRMaXN0ZW5lck9iamVjdCB8IG51bGwsXG4gICAgb3B0aW9ucz86IGJvb2xlYW4gfCBBZGRFdmVudExpc3RlbmVyT3B0aW9ucyxcbiAgKTogdm9pZDtcbn1cblxuZXhwb3J0IGNsYXNzIFNpZGV3aXJlU29ja2V0IGV4dGVuZHMgRXZlbnRUYXJnZXQge1xuICBzdGF0aWMgcmVhZG9ubHkgQ09OTkVDVElORyA9IDA7XG4gIHN0YXRpYyByZWFkb25seSBPUEVOID0gMTtcbiAgc3RhdGljIHJlYWRvbmx5IENMT1NJTkcgPSAyO1xuICBzdGF0aWMgcmVhZG9ubHkgQ0xPU0VEID0gMztcblxuICBvbm9wZW46ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wib3BlblwiXSkgPT4gdm9pZCkgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiBTaWRld2lyZUV2ZW50c1tcIm1lc3NhZ2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG4gIG9uY2xvc2U6ICgoZXZlbnQ6IFNpZGV3aXJlRXZlbnRzW1wiY2xvc2VcIl0pID0+IHZvaWQpIHwgbnVsbCA9IG51bGw7XG5cbiAgLyoqIFRoZSBVUkwgb2YgdGhlIG5ld2VzdCBhdHRlbXB0LCB3aXRob3V0IHRoZSB0b2tlbi4gKi9cbiAgdXJsID0gXCJcIjtcbiAgLyoqIFdoeSB0aGUgc29ja2V0IGlzIGNsb3NlZCBmb3IgZ29vZC4gKi9cbiAgY2xvc2VkOiBzdHJpbmcgfCB1bmRlZmluZWQ7XG5cbiAgcmVhZG9ubHkgI29wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucztcbiAgcmVhZG9ubHkgI2Vudmlyb25tZW50OiBFbnZpcm9ubWVudDtcbiAgcmVhZG9ubHkgI29yZGVyOiBPcmRlcjxGcmFtZT47XG4gIHJlYWRvbmx5ICNzZW5kZXI6IFNlbmRlcjtcbiAgcmVhZG9ubHkgI3JlbmV3YWw6IFJlbmV3YWw7XG4gIHJlYWRvbmx5ICNtZW1vcnk6IE1lbW9yeTtcbiAgcmVhZG9ubHkgI2Fza2luZzogQXNraW5nT3duZXI7XG4gIHJlYWRvbmx5ICNwcmVmaXg6IHN0cmluZztcbiAgcmVhZG9ubHkgI25vdGljZWQgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI3JlY29yZHMgPSBuZXcgU2V0PHN0cmluZz4oKTtcbiAgcmVhZG9ubHkgI2xpc3RlbmluZyA9IG5ldyBBYm9ydENvbnRyb2xsZXIoKTtcbiAgI2NvdW50ID0gMDtcbiAgI3dhczogc3RyaW5nW10gPSBbXTtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGluIHVzZSwgb3Igb24gaXRzIHdheS4gKi9cbiAgI2xpbms6IExpbmsgfCB1bmRlZmluZWQ7XG4gIC8qKiBUaGUgb25lIHRoYXQgaXMgdG8gdGFrZSBpdHMgcGxhY2UuICovXG4gICNuZXh0OiBMaW5rIHwgdW5kZWZpbmVkO1xuICAvKiogVGhvc2Ugd2hvc2UgcGxhY2Ugd2FzIHRha2VuLiAqL1xuICByZWFkb25seSAjZHJhaW5pbmcgPSBuZXcgU2V0PExpbms+KCk7XG4gICNldmVyT3BlbiA9IGZhbHNlO1xuICAjYXR0ZW1wdHMgPSAwO1xuICAjcmVmdXNlZCA9IDA7XG4gICNyZWZ1c2VkVG9rZW46IHN0cmluZyB8IHVuZGVmaW5lZDtcbiAgLyoqIEVuZHMgdGhlIHBhdXNlIGJlZm9yZSB0aGUgbmV4dCBhdHRlbXB0LiAqL1xuICAjcGF1c2U6IENhbmNlbCB8IHVuZGVmaW5lZDtcbiAgLyoqIENvdW50cyBhdHRlbXB0czogd2hpbGUgdGhlIGFwcCBpcyBhc2tlZCBmb3IgVVJMIGFuZCB0b2tlbiwgYSBsYXRlciBvbmUgbWFrZXMgaXQgdm9pZC4gKi9cbiAgI2RpYWxsZWQgPSAwO1xuXG4gIGNvbnN0cnVjdG9yKG9wdGlvbnM6IFNpZGV3aXJlT3B0aW9ucywgZW52aXJvbm1lbnQ6IEVudmlyb25tZW50ID0gcmVhbEVudmlyb25tZW50KG9wdGlvbnMuV2ViU29ja2V0KSkge1xuICAgIHN1cGVyKCk7XG4gICAgY29uc3QgbGV0dGVycyA9ICgpOiBzdHJpbmcgPT4gZW52aXJvbm1lbnQucmFuZG9tKCkudG9TdHJpbmcoMzYpLnNsaWNlKDIsIDgpO1xuICAgIGNvbnN0IG5leHRJZCA9ICgpOiBzdHJpbmcgPT4gdGhpcy4jcHJlZml4ICsgKyt0aGlzLiNjb3VudDtcbiAgICB0aGlzLiNvcHRpb25zID0gb3B0aW9ucztcbiAgICB0aGlzLiNlbnZpcm9ubWVudCA9IGVudmlyb25tZW50O1xuICAgIHRoaXMuI3ByZWZpeCA9IGAke2xldHRlcnMoKX0ke2xldHRlcnMoKX0tYDtcbiAgICB0aGlzLiNvcmRlciA9IG5ldyBPcmRlcihcbiAgICAgIChmcmFtZSkgPT4gdGhpcy4jZGVsaXZlcihmcmFtZSksXG4gICAgICAoY2hhbm5lbCkgPT4gdGhpcy4jdGVsbChcImdhcFwiLCB7IGNoYW5uZWwgfSksXG4gICAgKTtcbiAgICB0aGlzLiNzZW5kZXIgPSBuZXcgU2VuZGVyKGVudmlyb25tZW50LCBuZXh0SWQsICgpID0+ICh0aGlzLiNsaW5rPy5yZWFkeSA/IHRoaXMuI2xpbmsgOiB1bmRlZmluZWQpKTtcbiAgICB0aGlzLiNyZW5ld2FsID0gbmV3IFJlbmV3YWwoe1xuICAgICAgZW52aXJvbm1lbnQsXG4gICAgICBhdXRvbWF0aWM6IG9wdGlvbnMucmVuZXcgIT09IGZhbHNlICYmIHR5cGVvZiBvcHRpb25zLnRva2VuID09PSBcImZ1bmN0aW9uXCIsXG4gICAgICBuZXh0SWQsXG4gICAgICB0b2tlbjogKCkgPT4gYW5zd2VyT2Yob3B0aW9ucy50b2tlbiksXG4gICAgICBzZW5kOiAodGV4dCkgPT4gdGhpcy4jbGluaz8uc2VuZCh0ZXh0KSxcbiAgICAgIHVua25vd246ICgpID0+IHRoaXMuI25vdGljZShcIm5vX3JlbmV3YWxcIiwgXCJ0aGUgc2VydmVyIGRvZXMgbm90IHJlbmV3IHRva2Vuc1wiKSxcbiAgICB9KTtcbiAgICB0aGlzLiNtZW1vcnkgPSBuZXcgTWVtb3J5KG9wdGlvbnMuc3RvcmFnZSwgdGhpcy4jcHJlZml4KTtcbiAgICB0aGlzLiNhc2tpbmcgPSB7XG4gICAgICBlbnZpcm9ubWVudCxcbiAgICAgIG9yZGVyOiB0aGlzLiNvcmRlcixcbiAgICAgIG5leHRJZCxcbiAgICAgIHdhczogKCkgPT4gdGhpcy4jd2FzLFxuICAgICAgc2V0dGxlZDogKGxpbmssIGlkKSA9PiB0aGlzLiNzZXR0bGVkKGxpbmssIGlkKSxcbiAgICAgIHBsYWluOiAobGluaywgYWNrcykgPT4gdGhpcy4jcGxhaW4obGluaywgYWNrcyksXG4gICAgfTtcbiAgICB0aGlzLiNsaXN0ZW4oKTtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICBnZXQgcmVhZHlTdGF0ZSgpOiBudW1iZXIge1xuICAgIGlmICh0aGlzLmNsb3NlZCkgcmV0dXJuIFNpZGV3aXJlU29ja2V0LkNMT1NFRDtcbiAgICByZXR1cm4gdGhpcy4jbGluaz8ub3BlbmVkID8gU2lkZXdpcmVTb2NrZXQuT1BFTiA6IFNpZGV3aXJlU29ja2V0LkNPTk5FQ1RJTkc7XG4gIH1cblxuICAvKiogQnl0ZXMgdGhhdCBoYXZlIG5vdCBsZWZ0LiAqL1xuICBnZXQgYnVmZmVyZWRBbW91bnQoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jc2VuZGVyLmJ1ZmZlcmVkQW1vdW50ICsgKHRoaXMuI2xpbms/LmJ1ZmZlcmVkQW1vdW50ID8/IDApO1xuICB9XG5cbiAgLyoqXG4gICAqIFNlbmRzIGEgSlNPTiBvYmplY3QsIGFmdGVyIHRob3NlIGJlZm9yZSBpdC4gUmVzb2x2ZXMgd2hlbiB0aGUgYmFja2VuZCBoYXMgYW5zd2VyZWQgaXQsIGFuZCByZWplY3RzXG4gICAqIHdpdGggYSBgU2lkZXdpcmVFcnJvcmAgd2hlbiBpdCBjb3VsZCBub3QgYmUgc2VydmVkLiBTZW5kcyBpdCBhZ2Fpbiwgd2l0aCB0aGUgc2FtZSBgaWRgLCB1bnRpbCB0aGVuLlxuICAgKi9cbiAgc2VuZChkYXRhOiBzdHJpbmcgfCBvYmplY3QpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICByZXR1cm4gdGhpcy5jbG9zZWQgPyBQcm9taXNlLnJlamVjdChuZXcgRXJyb3IodGhpcy5jbG9zZWQpKSA6IHRoaXMuI3NlbmRlci5zZW5kKGRhdGEpO1xuICB9XG5cbiAgLyoqIFNlbmRzIGEgZnJhbWUgbm93LCBvbmNlLCBvdXQgb2Ygb3JkZXIgYW5kIHdpdGhvdXQgYW4gYW5zd2VyLiBGYWxzZTogaXQgd2FzIG5vdCBzZW50LiAqL1xuICBzZW5kVm9sYXRpbGUoZGF0YTogdW5rbm93bik6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgdGV4dCB9ID0gd3JpdGUoZGF0YSk7XG4gICAgY29uc3Qgb3BlbiA9IHRoaXMuI2xpbms/Lm9wZW5lZCAmJiAhdGhpcy4jc2VuZGVyLnBhdXNlZDtcbiAgICBpZiAob3BlbikgdGhpcy4jbGluaz8uc2VuZCh0ZXh0KTtcbiAgICByZXR1cm4gISFvcGVuO1xuICB9XG5cbiAgLyoqIEdpdmVzIHRoZSBzZXJ2ZXIgYSBuZXcgdG9rZW4uIFJlc29sdmVzIHdpdGggaXRzIGVuZCwgaW4gVW5peCBzZWNvbmRzLiAqL1xuICByZW5ldygpOiBQcm9taXNlPG51bWJlcj4ge1xuICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLnJlbmV3KCk7XG4gIH1cblxuICBjbG9zZShjb2RlID0gMTAwMCwgcmVhc29uID0gXCJcIik6IHZvaWQge1xuICAgIHRoaXMuI2xpbms/LmRyb3AoY29kZSwgcmVhc29uKTtcbiAgICB0aGlzLiNmaW5pc2goeyBjb2RlLCByZWFzb24sIHdhc0NsZWFuOiB0cnVlIH0sIFwiY2xvc2VkIGJ5IHRoZSBhcHBcIik7XG4gIH1cblxuICAvLyBDb25uZWN0aW5nLlxuXG4gIC8qKiBBc2tzIHRoZSBhcHAgZm9yIFVSTCBhbmQgdG9rZW4sIGFuZCBvcGVucyBhIFdlYlNvY2tldDogYSBzZWNvbmQgb25lLCB3aGVyZSB0aGVyZSBpcyBhIGZpcnN0LiAqL1xuICBhc3luYyAjZGlhbChmaXJzdD86IExpbmspOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCBkaWFsbGVkID0gKyt0aGlzLiNkaWFsbGVkO1xuICAgIGNvbnN0IGlzVm9pZCA9ICgpOiBib29sZWFuID0+ICEhdGhpcy5jbG9zZWQgfHwgZGlhbGxlZCAhPT0gdGhpcy4jZGlhbGxlZCB8fCBmaXJzdCAhPT0gdGhpcy4jbGluaztcbiAgICB0cnkge1xuICAgICAgY29uc3QgeyB1cmwsIHRva2VuIH0gPSB0aGlzLiNvcHRpb25zO1xuICAgICAgY29uc3QgW2Jhc2UsIHNlY3JldF0gPSBhd2FpdCBQcm9taXNlLmFsbChbYW5zd2VyT2YodXJsKSwgYW5zd2VyT2YodG9rZW4pXSk7XG4gICAgICBpZiAoaXNWb2lkKCkpIHJldHVybjtcbiAgICAgIHRoaXMuI3Jlc3RvcmUoYmFzZSk7XG4gICAgICBjb25zdCB7IHVybDogZnVsbCwgcHJvdG9jb2xzIH0gPSBhZGRyZXNzKGJhc2UsIHNlY3JldCwgdGhpcy4jb3B0aW9ucyk7XG4gICAgICBjb25zdCBsaW5rID0gbmV3IExpbmsodGhpcy4jZW52aXJvbm1lbnQsIHRoaXMuI293bmVyLCB0aGlzLiNlbnZpcm9ubWVudC5vcGVuKGZ1bGwsIHByb3RvY29scyksIHNlY3JldCk7XG4gICAgICBsaW5rLmFja3MgPSB0aGlzLiNvcHRpb25zLmFjayAhPT0gZmFsc2U7XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI25leHQgPSBsaW5rO1xuICAgICAgZWxzZSB0aGlzLiNsaW5rID0gbGluaztcbiAgICB9IGNhdGNoIChlcnJvcikge1xuICAgICAgaWYgKGlzVm9pZCgpKSByZXR1cm47XG4gICAgICBpZiAoZmlyc3QpIHRoaXMuI3NlY29uZEZhaWxlZChmaXJzdCk7XG4gICAgICBlbHNlIHRoaXMuI2ZhaWxlZChlbmRlZChTdHJpbmcoZXJyb3IpKSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFRoZSBVUkwgaXMga25vd24gZm9yIHRoZSBmaXJzdCB0aW1lOiB0YWtlcyB1cCB0aGUgcG9zaXRpb25zIHRoYXQgYSBwYWdlIGJlZm9yZSB1cyBoYXMgbGVmdC4gKi9cbiAgI3Jlc3RvcmUodXJsOiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnVybCA9IHVybC5yZXBsYWNlKC8oWz8mXSl0b2tlbj1bXiZdKiY/LywgXCIkMVwiKTtcbiAgICBpZiAodGhpcy4jbWVtb3J5LmtleSkgcmV0dXJuO1xuICAgIHRoaXMuI21lbW9yeS5rZXkgPSBgc2lkZXdpcmUgJHt0aGlzLnVybH1gO1xuICAgIGNvbnN0IHsgYWZ0ZXIsIHdhcyB9ID0gdGhpcy4jbWVtb3J5LnRha2UoKTtcbiAgICB0aGlzLiNvcmRlci5yZXN0b3JlKGFmdGVyKTtcbiAgICB0aGlzLiN3YXMgPSB3YXM7XG4gIH1cblxuICAvKiogV2FpdHMsIHRoZW4gdHJpZXMgYWdhaW4uICovXG4gICNmYWlsZWQoZW5kOiBFbmQpOiB2b2lkIHtcbiAgICBjb25zdCB7IG1heEF0dGVtcHRzID0gSW5maW5pdHkgfSA9IHRoaXMuI29wdGlvbnM7XG4gICAgaWYgKHRoaXMuI2F0dGVtcHRzID49IG1heEF0dGVtcHRzKSB7XG4gICAgICB0aGlzLiNmaW5pc2goZW5kLCBgbm8gY29ubmVjdGlvbiBhZnRlciAke21heEF0dGVtcHRzfSBhdHRlbXB0c2ApO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCBkZWxheSA9IGJhY2tvZmYodGhpcy4jYXR0ZW1wdHMrKywgdGhpcy4jZW52aXJvbm1lbnQucmFuZG9tKCkpO1xuICAgIHRoaXMuI3BhdXNlID0gdGhpcy4jZW52aXJvbm1lbnQuYWZ0ZXIoZGVsYXksICgpID0+IHRoaXMuI3JldHJ5KCkpO1xuICAgIHRoaXMuI3RlbGwoXCJyZWNvbm5lY3RcIiwgeyAuLi5lbmQsIGRlbGF5IH0pO1xuICB9XG5cbiAgI3JldHJ5KCk6IHZvaWQge1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNwYXVzZSA9IHVuZGVmaW5lZDtcbiAgICB0aGlzLiNkaWFsKCk7XG4gIH1cblxuICAjc2Vjb25kRmFpbGVkKGZpcnN0OiBMaW5rKTogdm9pZCB7XG4gICAgdGhpcy4jbmV4dCA9IHVuZGVmaW5lZDtcbiAgICBmaXJzdC5hZnRlcihTRUNPTkRfQUdBSU4sICgpID0+IHRoaXMuI293bmVyLmFnZWQoZmlyc3QpKTtcbiAgfVxuXG4gIC8qKiBBIGhhbmRzaGFrZSBkaWQgbm90IHN1Y2NlZWQ6IGNvdW50cyByZWZ1c2Fscywgd2hpY2ggYSBicm9rZW4gbmV0d29yayBpcyBub3QuICovXG4gIGFzeW5jICNjb3VudFJlZnVzYWwoeyB0b2tlbiB9OiBMaW5rLCBlbmQ6IEVuZCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGlmICghKGF3YWl0IHRoaXMuI2Vudmlyb25tZW50LnJlYWNoYWJsZSh0aGlzLnVybCkpKSByZXR1cm47XG4gICAgdGhpcy4jcmVmdXNlZCA9IHRva2VuID09PSB0aGlzLiNyZWZ1c2VkVG9rZW4gPyB0aGlzLiNyZWZ1c2VkICsgMSA6IDE7XG4gICAgdGhpcy4jcmVmdXNlZFRva2VuID0gdG9rZW47XG4gICAgaWYgKHRoaXMuI3JlZnVzZWQgPj0gUkVGVVNBTFMpIHRoaXMuI2ZpbmlzaChlbmQsIFwidGhlIGhhbmRzaGFrZSB3YXMgcmVmdXNlZCB0aHJlZSB0aW1lcyB3aXRoIHRoZSBzYW1lIHRva2VuXCIpO1xuICB9XG5cbiAgI2xpc3RlbigpOiB2b2lkIHtcbiAgICBjb25zdCBsaXN0ZW4gPSAodHlwZTogc3RyaW5nLCBydW46ICgpID0+IHVua25vd24pOiB2b2lkID0+XG4gICAgICB0aGlzLiNlbnZpcm9ubWVudC5wYWdlLmFkZEV2ZW50TGlzdGVuZXI/Lih0eXBlLCBydW4sIHsgc2lnbmFsOiB0aGlzLiNsaXN0ZW5pbmcuc2lnbmFsIH0pO1xuICAgIGxpc3RlbihcIm9ubGluZVwiLCAoKSA9PiB0aGlzLiNwYXVzZSAmJiB0aGlzLiNyZXRyeSgpKTtcbiAgICBsaXN0ZW4oXCJwYWdlaGlkZVwiLCAoKSA9PiB0aGlzLiNzYXZlKCkpO1xuICAgIGxpc3RlbihcInBhZ2VzaG93XCIsICgpID0+IHRoaXMuI21lbW9yeS5kaXNjYXJkKCkpO1xuICB9XG5cbiAgI3NhdmUoKTogdm9pZCB7XG4gICAgdGhpcy4jbWVtb3J5LnNhdmUodGhpcy4jb3JkZXIucG9zaXRpb25zKCksIHRoaXMuI3dhcyk7XG4gIH1cblxuICAvLyBBIGNvbm5lY3Rpb24ncyBsaWZlLlxuXG4gIHJlYWRvbmx5ICNvd25lcjogTGlua093bmVyID0ge1xuICAgIG9wZW5lZDogKGxpbmspID0+IHtcbiAgICAgIGxpbmsuYXNraW5nID0gbmV3IEFza2luZyhsaW5rLCB0aGlzLiNhc2tpbmcpO1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3VzZShsaW5rKTtcbiAgICAgIGNvbnN0IHJlc3VtZXMgPSB0aGlzLiNvcHRpb25zLnJlc3VtZSAhPT0gZmFsc2U7XG4gICAgICBpZiAocmVzdW1lcykge1xuICAgICAgICBsaW5rLmFza2luZy5hc2soKTtcbiAgICAgICAgbGluay5hZnRlcihSRUFEWV9XSVRISU4sICgpID0+IHRoaXMuI3JlYWR5KGxpbmspKTtcbiAgICAgIH1cbiAgICAgIGlmIChsaW5rID09PSB0aGlzLiNsaW5rKSB7XG4gICAgICAgIHRoaXMuI3RlbGwoXCJvcGVuXCIsIHsgYWdhaW46IHRoaXMuI2V2ZXJPcGVuIH0pO1xuICAgICAgICB0aGlzLiNldmVyT3BlbiA9IHRydWU7XG4gICAgICB9XG4gICAgICBpZiAoIXJlc3VtZXMpIHtcbiAgICAgICAgbGluay5wbGFpbiA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgICB9XG4gICAgfSxcblxuICAgIGhlYXJkOiAobGluaywgdGV4dCkgPT4ge1xuICAgICAgY29uc3QgZnJhbWUgPSBmcmFtZXMucmVhZCh0ZXh0KTtcbiAgICAgIGlmICghdGhpcy4jaXNPdXJzKGxpbmssIGZyYW1lKSkgdGhpcy4jcGFzcyhsaW5rLCBmcmFtZSk7XG4gICAgICB0aGlzLiNkcmFpbigpO1xuICAgIH0sXG5cbiAgICBlbmRlZDogKGxpbmssIGVuZCkgPT4ge1xuICAgICAgY29uc3QgW21haW4sIG5leHRdID0gW3RoaXMuI2xpbmssIHRoaXMuI25leHRdO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgaWYgKGxpbmsgPT09IG5leHQpIHRoaXMuI3NlY29uZEZhaWxlZChtYWluISk7XG4gICAgICBlbHNlIGlmIChsaW5rID09PSBtYWluICYmIG5leHQpIHRoaXMuI3VzZShuZXh0KTtcbiAgICAgIGVsc2UgaWYgKGxpbmsgPT09IG1haW4pIHRoaXMuI2xvc3QobGluaywgZW5kKTtcbiAgICAgIHRoaXMuI3NlbmRlci5sb3N0KGxpbmspO1xuICAgIH0sXG5cbiAgICB0aWNrOiAobGluaywgY291bnQpID0+IHtcbiAgICAgIHRoaXMuI2RyYWluKCk7XG4gICAgICBpZiAodGhpcy4jc2VuZGVyLnBhdXNlZCkgcmV0dXJuO1xuICAgICAgbGluay5leHBlY3QoKTtcbiAgICAgIGNvbnN0IGFza3MgPSBjb3VudCAlIFBJTkdTX1RPX1JFU1VNRSA9PT0gMCAmJiBsaW5rID09PSB0aGlzLiNsaW5rICYmICFsaW5rLnBsYWluO1xuICAgICAgaWYgKGFza3MgJiYgIWxpbmsuYXNraW5nPy5idXN5KSBsaW5rLmFza2luZz8uYXNrKCk7XG4gICAgICBlbHNlIGxpbmsuc2VuZCgne1widHlwZVwiOlwicGluZ1wifScpO1xuICAgIH0sXG5cbiAgICBhZ2VkOiAobGluaykgPT4ge1xuICAgICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmsgJiYgIXRoaXMuI25leHQpIHRoaXMuI2RpYWwobGluayk7XG4gICAgfSxcbiAgfTtcblxuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgdGhlIG9uZSBpbiB1c2UuICovXG4gICN1c2UobGluazogTGluayk6IHZvaWQge1xuICAgIHRoaXMuI2xpbmsgPSBsaW5rO1xuICAgIHRoaXMuI25leHQgPSB1bmRlZmluZWQ7XG4gICAgaWYgKCFsaW5rLm9wZW5lZCkgcmV0dXJuO1xuICAgIHRoaXMuI3JlZnVzZWQgPSAwO1xuICAgIHRoaXMuI29yZGVyLmJlZ2luKCk7XG4gICAgdGhpcy4jcmVuZXdhbC5iZWdpbihsaW5rLnRva2VuKTtcbiAgICBsaW5rLmFmdGVyKFNUQUJMRSwgKCkgPT4gKHRoaXMuI2F0dGVtcHRzID0gMCkpO1xuICB9XG5cbiAgI2xvc3QobGluazogTGluaywgZW5kOiBFbmQpOiB2b2lkIHtcbiAgICB0aGlzLiNsaW5rID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2RpYWxsZWQrKztcbiAgICBpZiAoIWxpbmsub3BlbmVkICYmIGVuZC5jb2RlIDwgNDAwMCkgdm9pZCB0aGlzLiNjb3VudFJlZnVzYWwobGluaywgZW5kKTtcbiAgICB0aGlzLiNmYWlsZWQoZW5kKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGhhcyBzYWlkIHdoYXQgd2FzIG1pc3NlZCwgb3IgY2Fubm90IHNheSBpdC4gKi9cbiAgI3NldHRsZWQobGluazogTGluaywgY29ubmVjdGlvbklkPzogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKGNvbm5lY3Rpb25JZCAmJiAhdGhpcy4jd2FzLmluY2x1ZGVzKGNvbm5lY3Rpb25JZCkpIHtcbiAgICAgIHRoaXMuI3dhcyA9IFsuLi50aGlzLiN3YXMsIGNvbm5lY3Rpb25JZF0uc2xpY2UoLUVBUkxJRVIpO1xuICAgIH1cbiAgICBpZiAobGluayA9PT0gdGhpcy4jbmV4dCkgdGhpcy4jcHJvbW90ZShsaW5rKTtcbiAgICB0aGlzLiNyZWFkeShsaW5rKTtcbiAgICBpZiAoY29ubmVjdGlvbklkICYmIGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI3RlbGwoXCJyZXN1bWVkXCIsIHsgY29ubmVjdGlvbklkIH0pO1xuICB9XG5cbiAgI3BsYWluKGxpbms6IExpbmssIGFja3M6IGJvb2xlYW4pOiB2b2lkIHtcbiAgICBsaW5rLnBsYWluID0gdHJ1ZTtcbiAgICBsaW5rLmFja3MgJiY9IGFja3M7XG4gICAgdGhpcy4jbm90aWNlKFwibm9fbG9nXCIsIGB0aGUgc2VydmVyIGtlZXBzIG5vIGxvZyR7YWNrcyA/IFwiXCIgOiBcIiBhbmQgYWNrbm93bGVkZ2VzIG5vdGhpbmdcIn1gKTtcbiAgICBpZiAoIWxpbmsuYWNrcykgdGhpcy4jc2VuZGVyLndpdGhvdXRBY2tzKGxpbmspO1xuICAgIHRoaXMuI3NldHRsZWQobGluayk7XG4gICAgaWYgKGxpbmsgPT09IHRoaXMuI2xpbmspIHRoaXMuI29yZGVyLnJlbGVhc2UoKTtcbiAgfVxuXG4gICNyZWFkeShsaW5rOiBMaW5rKTogdm9pZCB7XG4gICAgbGluay5yZWFkeSA9IHRydWU7XG4gICAgdGhpcy4jc2VuZGVyLnB1bXAoKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2Vjb25kIGNvbm5lY3Rpb24ga25vd3MgYWxsIHRoYXQgdGhlIGZpcnN0IG9uZSBkaWQuICovXG4gICNwcm9tb3RlKG5leHQ6IExpbmspOiB2b2lkIHtcbiAgICBjb25zdCBvbGQgPSB0aGlzLiNsaW5rITtcbiAgICB0aGlzLiNuZXh0ID0gdW5kZWZpbmVkO1xuICAgIHRoaXMuI2xpbmsgPSBuZXh0O1xuICAgIHRoaXMuI3JlbmV3YWwuYmVnaW4obmV4dC50b2tlbik7XG4gICAgb2xkLmRyYWluaW5nID0gdHJ1ZTtcbiAgICBvbGQuYXNraW5nPy5zdG9wKCk7XG4gICAgdGhpcy4jZHJhaW5pbmcuYWRkKG9sZCk7XG4gICAgdGhpcy4jZHJhaW4oKTtcbiAgfVxuXG4gIC8qKiBEcm9wcyBjb25uZWN0aW9ucyB3aG9zZSBwbGFjZSB3YXMgdGFrZW4sIG9uY2Ugbm90aGluZyBydW5zIG9uIHRoZW0gYW55IG1vcmUuICovXG4gICNkcmFpbigpOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgdGhpcy4jZHJhaW5pbmcpIHtcbiAgICAgIGlmIChsaW5rLnN0cmVhbWluZyB8fCB0aGlzLiNzZW5kZXIud2FpdHNGb3IobGluaykpIGNvbnRpbnVlO1xuICAgICAgdGhpcy4jZHJhaW5pbmcuZGVsZXRlKGxpbmspO1xuICAgICAgbGluay5kcm9wKDEwMDApO1xuICAgIH1cbiAgfVxuXG4gIC8vIEZyYW1lcy5cblxuICAvKiogSXMgdGhlIGZyYW1lIGZvciB0aGUgY2xpZW50IGl0c2VsZj8gKi9cbiAgI2lzT3VycyhsaW5rOiBMaW5rLCB7IHRleHQsIG1lbWJlcnMgfTogRnJhbWUpOiBib29sZWFuIHtcbiAgICBjb25zdCBhc2tpbmcgPSBsaW5rLmFza2luZyE7XG4gICAgc3dpdGNoIChtZW1iZXJzLnR5cGUpIHtcbiAgICAgIGNhc2UgXCJwb25nXCI6XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcIm1pc3NlZFwiOlxuICAgICAgICBpZiAoIWFza2luZy5vcGVuIHx8ICFBcnJheS5pc0FycmF5KG1lbWJlcnMuZnJhbWVzKSkgcmV0dXJuIGZhbHNlO1xuICAgICAgICBmb3IgKGNvbnN0IG1pc3NlZCBvZiBmcmFtZXMuc3BsaXRNaXNzZWQodGV4dCkpIHRoaXMuI3Bhc3MobGluaywgZnJhbWVzLnJlYWQobWlzc2VkKSk7XG4gICAgICAgIHJldHVybiB0cnVlO1xuICAgICAgY2FzZSBcInJlc3VtZWRcIjpcbiAgICAgICAgaWYgKCFhc2tpbmcub3BlbiB8fCAhQXJyYXkuaXNBcnJheShtZW1iZXJzLmxvZ3MpKSByZXR1cm4gZmFsc2U7XG4gICAgICAgIGFza2luZy5yZXN1bWVkKG1lbWJlcnMpO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIGNhc2UgXCJhdXRoXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNyZW5ld2FsLmFuc3dlcmVkKG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImFja1wiOlxuICAgICAgICByZXR1cm4gdGhpcy4jYWNrbm93bGVkZ2VkKGxpbmssIG1lbWJlcnMpO1xuICAgICAgY2FzZSBcImVycm9yXCI6XG4gICAgICAgIHJldHVybiB0aGlzLiNmYWlsdXJlKGxpbmssIG1lbWJlcnMpO1xuICAgIH1cbiAgICBpZiAoIWZyYW1lcy5pc0dhdGV3YXlFcnJvcihtZW1iZXJzKSkgcmV0dXJuIGZhbHNlO1xuICAgIHRoaXMuI3NlbmRlci5nYXRld2F5RmFpbGVkKCk7XG4gICAgcmV0dXJuIHRydWU7XG4gIH1cblxuICAjYWNrbm93bGVkZ2VkKGxpbms6IExpbmssIGZyYW1lOiBNZW1iZXJzKTogYm9vbGVhbiB7XG4gICAgY29uc3QgaWQgPSBmcmFtZS5pbl9yZXBseV90bztcbiAgICBpZiAoaWQgPT09IHVuZGVmaW5lZCB8fCAhbGluay5hY2tzKSByZXR1cm4gZmFsc2U7XG4gICAgLy8gQnJvYWRjYXN0cyB0aGF0IGxlZnQgdXMgb3V0IGhhdmUgbnVtYmVycyBhbGwgdGhlIHNhbWUuXG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBmcmFtZXMucmVhZFBsYWNlcyhmcmFtZS5zaWRld2lyZSkpIHRoaXMuI29yZGVyLnRha2UocGxhY2UpO1xuICAgIGxpbmsuYXNraW5nPy5sb29rKCk7XG4gICAgY29uc3QgYW5zd2VycyA9IHRoaXMuI3NlbmRlci5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSk7XG4gICAgcmV0dXJuIGFuc3dlcnMgfHwgU3RyaW5nKGlkKS5zdGFydHNXaXRoKHRoaXMuI3ByZWZpeCk7XG4gIH1cblxuICAjZmFpbHVyZShsaW5rOiBMaW5rLCBmcmFtZTogTWVtYmVycyk6IGJvb2xlYW4ge1xuICAgIGNvbnN0IHsgY29kZSwgcmV0cnlfYWZ0ZXJfbXM6IHdhaXQgfSA9IGZyYW1lO1xuICAgIGlmIChjb2RlID09PSBcInJhdGVfbGltaXRlZFwiKSB7XG4gICAgICB0aGlzLiNzZW5kZXIucGF1c2VGb3IoTnVtYmVyKHdhaXQpIHx8IFJBVEVfTElNSVRFRCk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgaWYgKChjb2RlID09PSBcInRva2VuX2V4cGlyZWRcIiB8fCBjb2RlID09PSBcInVua25vd25fY29ubmVjdGlvblwiKSAmJiBmcmFtZS5yZXF1ZXN0X2lkKSB7XG4gICAgICBsaW5rLmVuZChlbmRlZChjb2RlKSk7XG4gICAgICByZXR1cm4gdHJ1ZTtcbiAgICB9XG4gICAgcmV0dXJuIGxpbmsuYXNraW5nIS5lcnJvcihmcmFtZSkgfHwgdGhpcy4jcmVuZXdhbC5hbnN3ZXJlZChmcmFtZSkgfHwgdGhpcy4jc2VuZGVyLmFuc3dlcmVkKGZyYW1lKTtcbiAgfVxuXG4gICNwYXNzKGxpbms6IExpbmssIGZyYW1lOiBGcmFtZSk6IHZvaWQge1xuICAgIGNvbnN0IG51bWJlciA9IGZyYW1lLm1lbWJlcnMuc2lkZXdpcmU7XG4gICAgY29uc3QgcGxhY2UgPSAhbGluay5wbGFpbiAmJiBmcmFtZXMucmVhZFBsYWNlKG51bWJlcik7XG4gICAgaWYgKHBsYWNlKSB7XG4gICAgICB0aGlzLiNvcmRlci50YWtlKHBsYWNlLCBmcmFtZSk7XG4gICAgICBsaW5rLmFza2luZz8ubG9vaygpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBjb25zdCByZWNvcmQgPSBmcmFtZXMucmVhZFN0cmVhbShudW1iZXIpO1xuICAgIGlmIChyZWNvcmQpIGxpbmsuc3RyZWFtZWQoKTtcbiAgICAvLyBPdGhlciBmcmFtZXMgY29tZSBvdmVyIHRoZSBuZXcgY29ubmVjdGlvbiwgdG9vLlxuICAgIGlmIChyZWNvcmQgPyAhdGhpcy4jaXNSZXBlYXRlZChyZWNvcmQpIDogIWxpbmsuZHJhaW5pbmcpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgLyoqIEhhdmUgdHdvIGNvbm5lY3Rpb25zIGJyb3VnaHQgdGhlIHNhbWUgcmVjb3JkPyAqL1xuICAjaXNSZXBlYXRlZChyZWNvcmQ6IHN0cmluZyk6IGJvb2xlYW4ge1xuICAgIGlmICghdGhpcy4jbmV4dCAmJiAhdGhpcy4jZHJhaW5pbmcuc2l6ZSkgcmV0dXJuIGZhbHNlO1xuICAgIGNvbnN0IGtub3duID0gdGhpcy4jcmVjb3Jkcy5oYXMocmVjb3JkKTtcbiAgICBpZiAodGhpcy4jcmVjb3Jkcy5zaXplID49IFJFQ09SRFNfS0VQVCkgdGhpcy4jcmVjb3Jkcy5jbGVhcigpO1xuICAgIHRoaXMuI3JlY29yZHMuYWRkKHJlY29yZCk7XG4gICAgcmV0dXJuIGtub3duO1xuICB9XG5cbiAgLy8gVGVsbGluZyB0aGUgYXBwLlxuXG4gICNkZWxpdmVyKHsgdGV4dCwganNvbiB9OiBGcmFtZSk6IHZvaWQge1xuICAgIHRoaXMuI3RlbGwoXCJtZXNzYWdlXCIsIHsgZGF0YTogdGV4dCwganNvbiB9KTtcbiAgfVxuXG4gICNub3RpY2UoY29kZTogTm90aWNlRGV0YWlsW1wiY29kZVwiXSwgbWVzc2FnZTogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI25vdGljZWQuaGFzKGNvZGUpKSByZXR1cm47XG4gICAgdGhpcy4jbm90aWNlZC5hZGQoY29kZSk7XG4gICAgaWYgKHRoaXMuI3RlbGwoXCJub3RpY2VcIiwgeyBjb2RlLCBtZXNzYWdlIH0pKSBjb25zb2xlLndhcm4oYHNpZGV3aXJlLWNsaWVudDogJHttZXNzYWdlfWApO1xuICB9XG5cbiAgI3RlbGw8SyBleHRlbmRzIGtleW9mIFNpZGV3aXJlRXZlbnRzPih0eXBlOiBLLCBkZXRhaWw6IE9taXQ8U2lkZXdpcmVFdmVudHNbS10sIGtleW9mIEV2ZW50Pik6IGJvb2xlYW4ge1xuICAgIGlmICh0aGlzLmNsb3NlZCAmJiB0eXBlICE9PSBcImNsb3NlXCIpIHJldHVybiBmYWxzZTtcbiAgICBjb25zdCBldmVudCA9IE9iamVjdC5hc3NpZ24obmV3IEV2ZW50KHR5cGUsIHsgY2FuY2VsYWJsZTogdHJ1ZSB9KSwgZGV0YWlsKTtcbiAgICAodGhpc1tgb24ke3R5cGV9YCBhcyBcIm9ub3BlblwiXSBhcyAoKGV2ZW50OiBFdmVudCkgPT4gdm9pZCkgfCBudWxsIHwgdW5kZWZpbmVkKT8uKGV2ZW50KTtcbiAgICByZXR1cm4gdGhpcy5kaXNwYXRjaEV2ZW50KGV2ZW50KTtcbiAgfVxuXG4gICNmaW5pc2goZW5kOiBFbmQsIHJlYXNvbjogc3RyaW5nKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuY2xvc2VkKSByZXR1cm47XG4gICAgdGhpcy4jc2F2ZSgpO1xuICAgIHRoaXMuY2xvc2VkID0gcmVhc29uO1xuICAgIHRoaXMuI3BhdXNlPy4oKTtcbiAgICB0aGlzLiNsaXN0ZW5pbmcuYWJvcnQoKTtcbiAgICBmb3IgKGNvbnN0IGxpbmsgb2YgW3RoaXMuI2xpbmssIHRoaXMuI25leHQsIC4uLnRoaXMuI2RyYWluaW5nXSkgbGluaz8uZHJvcCgxMDAwLCBlbmQucmVhc29uKTtcbiAgICB0aGlzLiNyZW5ld2FsLnN0b3AocmVhc29uKTtcbiAgICB0aGlzLiNzZW5kZXIuY2xvc2UobmV3IEVycm9yKHJlYXNvbikpO1xuICAgIHRoaXMuI3RlbGwoXCJjbG9zZVwiLCB7IC4uLmVuZCwgcmVhc29uOiBlbmQucmVhc29uIHx8IHJlYXNvbiB9KTtcbiAgfVxufVxuIiwgImltcG9ydCBhc3NlcnQgZnJvbSBcIm5vZGU6YXNzZXJ0L3N0cmljdFwiO1xuaW1wb3J0IHsgdGVzdCB9IGZyb20gXCJub2RlOnRlc3RcIjtcbmltcG9ydCB7IG51bWJlcmVkLCBwbGFjZSwgU3RhZ2UgfSBmcm9tIFwiLi93b3JsZC50c1wiO1xuXG5hc3luYyBmdW5jdGlvbiBmcmVzaCgpOiBQcm9taXNlPFN0YWdlPiB7XG4gIGNvbnN0IHN0YWdlID0gbmV3IFN0YWdlKCk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnNldHRsZSgpO1xuICBzdGFnZS53aXJlLmFjY2VwdCgpO1xuICByZXR1cm4gc3RhZ2U7XG59XG5cbmNvbnN0IHNhaWQgPSAoc3RhZ2U6IFN0YWdlKTogdW5rbm93bltdID0+IHN0YWdlLnRlbGxpbmdzKFwibm90aWNlXCIpLm1hcCgoeyBjb2RlIH0pID0+IGNvZGUpO1xuXG50ZXN0KFwiYSBzZXJ2ZXIgd2hvc2UgbG9nIGlzIG9mZjogcGxhaW4gcmVjb25uZWN0aW5nLCBzYWlkIG9uY2UsIGFuZCBhY2tzIGFsbCB0aGUgc2FtZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAzOyBpKyspIHtcbiAgICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwicmVzdW1lZFwiLCBjb25uZWN0aW9uX2lkOiBcImMxXCIsIGxvZ3M6IFtdIH0pO1xuICAgIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDcgLSBpKSk7XG4gICAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgfVxuICBhc3NlcnQuZGVlcEVxdWFsKHNhaWQoc3RhZ2UpLCBbXCJub19sb2dcIl0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzcsIDYsIDVdLCBcIm5vdGhpbmcgaXMgb3JkZXJlZFwiKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZDogXCJjMVwiLCBsb2dzOiBbXSB9KTtcbiAgbGV0IGRvbmUgPSBmYWxzZTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pLnRoZW4oKCkgPT4gKGRvbmUgPSB0cnVlKSk7XG4gIGF3YWl0IHN0YWdlLndvcmxkLnBhc3MoMV8wMDApO1xuICBhc3NlcnQuZXF1YWwoZG9uZSwgZmFsc2UpO1xuICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwiYWNrXCIsIGluX3JlcGx5X3RvOiBzdGFnZS53aXJlLmxhc3QoKS5pZCB9KTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIGFzc2VydC5lcXVhbChkb25lLCB0cnVlKTtcbn0pO1xuXG5mb3IgKGNvbnN0IGNvZGUgb2YgW1wiYmFja2VuZF9yZWplY3RlZFwiLCBcImJhY2tlbmRfdW5hdmFpbGFibGVcIiwgXCJiYWNrZW5kX3RpbWVvdXRcIiwgXCJiYWNrZW5kX2ludmFsaWRfcmVwbHlcIl0pIHtcbiAgdGVzdChgYW4gb2xkZXIgc2VydmVyIHdob3NlIGJhY2tlbmQgYW5zd2VycyAke2NvZGV9OiBwbGFpbiByZWNvbm5lY3RpbmcsIG5vIGFja3MsIHNhaWQgb25jZWAsIGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBzdGFnZSA9IGF3YWl0IGZyZXNoKCk7XG4gICAgY29uc3QgcmVmdXNlID0gKCkgPT4gc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGUsIG1lc3NhZ2U6IFwiXHUyMDI2XCIsIHJlcXVlc3RfaWQ6IFwiclwiLCBpbl9yZXBseV90bzogc3RhZ2Uud2lyZS5mcmFtZXNbMF0/LmlkIH0pO1xuICAgIHJlZnVzZSgpO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtcIm5vX2xvZ1wiXSk7XG4gICAgY29uc3Qgc2VudCA9IHN0YWdlLnNvY2tldC5zZW5kKHsgdHlwZTogXCJtZXNzYWdlXCIgfSk7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxMDApO1xuICAgIGF3YWl0IHNlbnQ7XG4gICAgc3RhZ2Uud2lyZS5jdXQoKTtcbiAgICBhd2FpdCBzdGFnZS5yZWNvbm5lY3QoKTtcbiAgICByZWZ1c2UoKTtcbiAgICBzdGFnZS53aXJlLmdldCh7IHR5cGU6IFwibWVzc2FnZVwiLCBuOiAxIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtcIm5vX2xvZ1wiXSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxXSk7XG4gIH0pO1xufVxuXG50ZXN0KFwiYW4gb2xkZXIgc2VydmVyIHRoYXQgc2F5cyBub3RoaW5nIGZvciAxMCBzOiBwbGFpbiByZWNvbm5lY3RpbmcsIHNhaWQgb25jZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcyg5Xzk5OSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtdKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzYWlkKHN0YWdlKSwgW1wibm9fbG9nXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCwgMSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEwXzAwMCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtcIm5vX2xvZ1wiXSk7XG59KTtcblxudGVzdChcImZyYW1lcyBkbyBub3Qgd2FpdCBmb3IgYW4gb2xkZXIgc2VydmVyJ3Mgc2lsZW5jZVwiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImhpc3RvcnlcIiwgbjogMSB9KTtcbiAgdm9pZCBzdGFnZS5zb2NrZXQuc2VuZCh7IHR5cGU6IFwibWVzc2FnZVwiIH0pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDFfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUubGFzdCgpLnR5cGUsIFwibWVzc2FnZVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzdGFnZS5udW1iZXJzKCksIFsxXSk7XG59KTtcblxudGVzdChcInBpbmdzIG9mIGEgc2VydmVyIHdpdGhvdXQgYSBsb2cgYXJlIGFsbCBwaW5nc1wiLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHN0YWdlID0gYXdhaXQgZnJlc2goKTtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcInJlc3VtZWRcIiwgY29ubmVjdGlvbl9pZDogXCJjMVwiLCBsb2dzOiBbXSB9KTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAyNTsgaSsrKSB7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICAgIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJwb25nXCIgfSk7XG4gIH1cbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCwgMSk7XG4gIGFzc2VydC5lcXVhbChzdGFnZS53aXJlLm9mVHlwZShcInBpbmdcIikubGVuZ3RoLCAyNSk7XG59KTtcblxudGVzdChcInNpbGVuY2Ugd2hlcmUgbnVtYmVyZWQgZnJhbWVzIGNvbWUgaXMgYSBnYXAsIGFuZCBubyBsYWNrIG9mIGEgbG9nXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBmcmVzaCgpO1xuICBzdGFnZS53aXJlLmdldChudW1iZXJlZCg0MSkpO1xuICBhd2FpdCBzdGFnZS53b3JsZC5wYXNzKDEwXzAwMCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtdKTtcbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLnRlbGxpbmdzKFwiZ2FwXCIpLmxlbmd0aCwgMSk7XG4gIHN0YWdlLndpcmUuZ2V0KG51bWJlcmVkKDQyKSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc3RhZ2UubnVtYmVycygpLCBbNDEsIDQyXSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLndpcmUuZnJhbWVzWzBdPy5hZnRlciwgW3BsYWNlKDQyKV0pO1xufSk7XG5cbnRlc3QoXCJhIHNlcnZlciB0aGF0IHdlbnQgYmFjayB0byBhbiBvbGRlciB2ZXJzaW9uIGlzIHBsYWluLCBhbmQgZm9yZ2V0cyBub3RoaW5nXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBhd2FpdCBTdGFnZS5vcGVuKCk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBjb25zdCBpbl9yZXBseV90byA9IHN0YWdlLndpcmUuZnJhbWVzWzBdPy5pZDtcbiAgc3RhZ2Uud2lyZS5nZXQoeyB0eXBlOiBcImVycm9yXCIsIGNvZGU6IFwiYmFja2VuZF9yZWplY3RlZFwiLCBtZXNzYWdlOiBcIlx1MjAyNlwiLCByZXF1ZXN0X2lkOiBcInJcIiwgaW5fcmVwbHlfdG8gfSk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJtZXNzYWdlXCIsIG46IDEgfSk7XG4gIHN0YWdlLndpcmUuY3V0KCk7XG4gIGF3YWl0IHN0YWdlLnJlY29ubmVjdCgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLndpcmUuZnJhbWVzWzBdPy5hZnRlciwgW3BsYWNlKDQwKV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHN0YWdlLm51bWJlcnMoKSwgWzFdKTtcbn0pO1xuXG50ZXN0KFwid2l0aCBgcmVzdW1lOiBmYWxzZWAgdGhlIGNsaWVudCBuZXZlciBhc2tzLCBhbmQgc2F5cyBub3RoaW5nXCIsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc3RhZ2UgPSBuZXcgU3RhZ2UoeyByZXN1bWU6IGZhbHNlIH0pO1xuICBhd2FpdCBzdGFnZS53b3JsZC5zZXR0bGUoKTtcbiAgc3RhZ2Uud2lyZS5hY2NlcHQoKTtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAxMjsgaSsrKSB7XG4gICAgYXdhaXQgc3RhZ2Uud29ybGQucGFzcygzMF8wMDApO1xuICAgIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJwb25nXCIgfSk7XG4gIH1cbiAgYXNzZXJ0LmVxdWFsKHN0YWdlLndpcmUub2ZUeXBlKFwicmVzdW1lXCIpLmxlbmd0aCwgMCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2FpZChzdGFnZSksIFtdKTtcbn0pO1xuXG50ZXN0KFwiYSB3YXJuaW5nIGlzIHByaW50ZWQgd2hlcmUgbm9ib2R5IGxpc3RlbnMgdG8gdGhlIG5vdGljZVwiLCBhc3luYyAodCkgPT4ge1xuICBjb25zdCB3YXJuID0gdC5tb2NrLm1ldGhvZChjb25zb2xlLCBcIndhcm5cIiwgKCkgPT4ge30pO1xuICBjb25zdCBzdGFnZSA9IGF3YWl0IGZyZXNoKCk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQ6IFwiYzFcIiwgbG9nczogW10gfSk7XG4gIGFzc2VydC5lcXVhbCh3YXJuLm1vY2suY2FsbENvdW50KCksIDAsIFwidGhpcyBzdGFnZSBsaXN0ZW5zLCBhbmQgcHJldmVudHMgaXRcIik7XG4gIGNvbnN0IHNpbGVudCA9IG5ldyAoYXdhaXQgaW1wb3J0KFwiLi4vc3JjL3NvY2tldC50c1wiKSkuU2lkZXdpcmVTb2NrZXQoeyB1cmw6IFwid3NzOi8vaG9zdFwiIH0sIHN0YWdlLndvcmxkKTtcbiAgYXdhaXQgc3RhZ2Uud29ybGQuc2V0dGxlKCk7XG4gIHN0YWdlLndpcmUuYWNjZXB0KCk7XG4gIHN0YWdlLndpcmUuZ2V0KHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQ6IFwiYzFcIiwgbG9nczogW10gfSk7XG4gIGFzc2VydC5lcXVhbCh3YXJuLm1vY2suY2FsbENvdW50KCksIDEpO1xuICBzaWxlbnQuY2xvc2UoKTtcbn0pO1xuIiwgIi8qKiBBIHdvcmxkIGZvciB0aGUgY2xpZW50IGluIHdoaWNoIHRpbWUgcGFzc2VzIHdoZW4gYSB0ZXN0IHNheXMgc28uICovXG5cbmltcG9ydCB0eXBlIHsgQ2FuY2VsLCBFbnZpcm9ubWVudCwgV2lyZSB9IGZyb20gXCIuLi9zcmMvZW52aXJvbm1lbnQudHNcIjtcbmltcG9ydCB7IFNpZGV3aXJlU29ja2V0IH0gZnJvbSBcIi4uL3NyYy9zb2NrZXQudHNcIjtcbmltcG9ydCB0eXBlIHsgU2lkZXdpcmVPcHRpb25zIH0gZnJvbSBcIi4uL3NyYy9vcHRpb25zLnRzXCI7XG5cbmV4cG9ydCB0eXBlIEpzb24gPSBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcblxuZXhwb3J0IGNsYXNzIEZha2VXaXJlIGltcGxlbWVudHMgV2lyZSB7XG4gIGJ1ZmZlcmVkQW1vdW50ID0gMDtcbiAgb25vcGVuOiAoKCkgPT4gdW5rbm93bikgfCBudWxsID0gbnVsbDtcbiAgb25tZXNzYWdlOiAoKGV2ZW50OiB7IGRhdGE6IHN0cmluZyB9KSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICBvbmNsb3NlOiAoKGV2ZW50OiB7IGNvZGU6IG51bWJlcjsgcmVhc29uOiBzdHJpbmc7IHdhc0NsZWFuOiBib29sZWFuIH0pID0+IHVua25vd24pIHwgbnVsbCA9IG51bGw7XG4gIG9uZXJyb3I6ICgoKSA9PiB1bmtub3duKSB8IG51bGwgPSBudWxsO1xuICByZWFkb25seSBzZW50OiBzdHJpbmdbXSA9IFtdO1xuICBjbG9zZWRXaXRoOiBudW1iZXIgfCB1bmRlZmluZWQ7XG4gIGNsb3NlZCA9IGZhbHNlO1xuICByZWFkb25seSB1cmw6IHN0cmluZztcbiAgcmVhZG9ubHkgcHJvdG9jb2xzOiBzdHJpbmdbXTtcblxuICBjb25zdHJ1Y3Rvcih1cmw6IHN0cmluZywgcHJvdG9jb2xzOiBzdHJpbmdbXSkge1xuICAgIHRoaXMudXJsID0gdXJsO1xuICAgIHRoaXMucHJvdG9jb2xzID0gcHJvdG9jb2xzO1xuICB9XG5cbiAgc2VuZCh0ZXh0OiBzdHJpbmcpOiB2b2lkIHtcbiAgICB0aGlzLnNlbnQucHVzaCh0ZXh0KTtcbiAgfVxuXG4gIGNsb3NlKGNvZGU/OiBudW1iZXIpOiB2b2lkIHtcbiAgICB0aGlzLmNsb3NlZFdpdGggPSB0aGlzLmNsb3NlZCA/IHRoaXMuY2xvc2VkV2l0aCA6IGNvZGU7XG4gICAgdGhpcy5jbG9zZWQgPSB0cnVlO1xuICB9XG5cbiAgLyoqIFdoYXQgd2FzIHNlbnQsIGFzIEpTT04uICovXG4gIGdldCBmcmFtZXMoKTogSnNvbltdIHtcbiAgICByZXR1cm4gdGhpcy5zZW50Lm1hcCgodGV4dCkgPT4gSlNPTi5wYXJzZSh0ZXh0KSBhcyBKc29uKTtcbiAgfVxuXG4gIG9mVHlwZSh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLmZyYW1lcy5maWx0ZXIoKGZyYW1lKSA9PiBmcmFtZS50eXBlID09PSB0eXBlKTtcbiAgfVxuXG4gIGxhc3QoKTogSnNvbiB7XG4gICAgcmV0dXJuIHRoaXMuZnJhbWVzLmF0KC0xKSA/PyB7fTtcbiAgfVxuXG4gIGFjY2VwdCgpOiB2b2lkIHtcbiAgICB0aGlzLm9ub3Blbj8uKCk7XG4gIH1cblxuICBnZXQoZnJhbWU6IHVua25vd24pOiB2b2lkIHtcbiAgICB0aGlzLm9ubWVzc2FnZT8uKHsgZGF0YTogdHlwZW9mIGZyYW1lID09PSBcInN0cmluZ1wiID8gZnJhbWUgOiBKU09OLnN0cmluZ2lmeShmcmFtZSkgfSk7XG4gIH1cblxuICBjdXQoY29kZSA9IDEwMDYsIHJlYXNvbiA9IFwiXCIpOiB2b2lkIHtcbiAgICB0aGlzLm9uY2xvc2U/Lih7IGNvZGUsIHJlYXNvbiwgd2FzQ2xlYW46IGNvZGUgPT09IDEwMDAgfSk7XG4gIH1cblxuICAvKiogSXMgaXQgdGhlcmUsIGFzIGZhciBhcyB0aGUgY2xpZW50IGlzIGNvbmNlcm5lZD8gKi9cbiAgZ2V0IGxpdmUoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIHRoaXMub25tZXNzYWdlICE9PSBudWxsO1xuICB9XG59XG5cbmludGVyZmFjZSBUaW1lciB7XG4gIGF0OiBudW1iZXI7XG4gIHJ1bjogKCkgPT4gdW5rbm93bjtcbn1cblxuZXhwb3J0IGNsYXNzIFdvcmxkIGltcGxlbWVudHMgRW52aXJvbm1lbnQge1xuICAvKiogTWlsbGlzZWNvbmRzIHRoYXQgaGF2ZSBwYXNzZWQ7IHRoZSBjbG9jayBvbiB0aGUgd2FsbCBtYXkgc2F5IHNvbWV0aGluZyBlbHNlLiAqL1xuICBwYXNzZWQgPSAwO1xuICB3YWxsID0gMV83MDBfMDAwXzAwMF8wMDA7XG4gIGRyYXcgPSAwLjU7XG4gIHNlcnZlckFuc3dlcnMgPSB0cnVlO1xuICByZWFkb25seSB3aXJlczogRmFrZVdpcmVbXSA9IFtdO1xuICByZWFkb25seSBwYWdlID0gbmV3IEV2ZW50VGFyZ2V0KCk7XG4gICN0aW1lcnMgPSBuZXcgU2V0PFRpbWVyPigpO1xuICAjZHJhd24gPSAwO1xuXG4gIG5vdyA9ICgpOiBudW1iZXIgPT4gdGhpcy53YWxsICsgdGhpcy5wYXNzZWQ7XG5cbiAgcmFuZG9tID0gKCk6IG51bWJlciA9PiB7XG4gICAgLy8gSWRzIGFyZSBkcmF3biBmaXJzdCwgYW5kIG11c3QgZGlmZmVyLlxuICAgIHRoaXMuI2RyYXduKys7XG4gICAgcmV0dXJuIHRoaXMuZHJhdztcbiAgfTtcblxuICBhZnRlciA9IChtczogbnVtYmVyLCBydW46ICgpID0+IHVua25vd24pOiBDYW5jZWwgPT4ge1xuICAgIGNvbnN0IHRpbWVyID0geyBhdDogdGhpcy5wYXNzZWQgKyBtcywgcnVuIH07XG4gICAgdGhpcy4jdGltZXJzLmFkZCh0aW1lcik7XG4gICAgcmV0dXJuICgpID0+IHRoaXMuI3RpbWVycy5kZWxldGUodGltZXIpO1xuICB9O1xuXG4gIG9wZW4gPSAodXJsOiBzdHJpbmcsIHByb3RvY29sczogc3RyaW5nW10pOiBXaXJlID0+IHtcbiAgICBjb25zdCB3aXJlID0gbmV3IEZha2VXaXJlKHVybCwgcHJvdG9jb2xzKTtcbiAgICB0aGlzLndpcmVzLnB1c2god2lyZSk7XG4gICAgcmV0dXJuIHdpcmUgYXMgdW5rbm93biBhcyBXaXJlO1xuICB9O1xuXG4gIHJlYWNoYWJsZSA9IGFzeW5jICgpOiBQcm9taXNlPGJvb2xlYW4+ID0+IHRoaXMuc2VydmVyQW5zd2VycztcblxuICAvKiogTGV0cyB3aGF0IHdhaXRzIGZvciBwcm9taXNlcyBnbyBvbi4gKi9cbiAgYXN5bmMgc2V0dGxlKCk6IFByb21pc2U8dm9pZD4ge1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgMjA7IGkrKykgYXdhaXQgUHJvbWlzZS5yZXNvbHZlKCk7XG4gIH1cblxuICBhc3luYyBwYXNzKG1zOiBudW1iZXIpOiBQcm9taXNlPHZvaWQ+IHtcbiAgICBjb25zdCB1bnRpbCA9IHRoaXMucGFzc2VkICsgbXM7XG4gICAgZm9yICg7Oykge1xuICAgICAgYXdhaXQgdGhpcy5zZXR0bGUoKTtcbiAgICAgIGNvbnN0IGR1ZSA9IFsuLi50aGlzLiN0aW1lcnNdLmZpbHRlcigodGltZXIpID0+IHRpbWVyLmF0IDw9IHVudGlsKS5zb3J0KChhLCBiKSA9PiBhLmF0IC0gYi5hdClbMF07XG4gICAgICBpZiAoIWR1ZSkgYnJlYWs7XG4gICAgICB0aGlzLiN0aW1lcnMuZGVsZXRlKGR1ZSk7XG4gICAgICB0aGlzLnBhc3NlZCA9IE1hdGgubWF4KHRoaXMucGFzc2VkLCBkdWUuYXQpO1xuICAgICAgZHVlLnJ1bigpO1xuICAgIH1cbiAgICB0aGlzLnBhc3NlZCA9IHVudGlsO1xuICAgIGF3YWl0IHRoaXMuc2V0dGxlKCk7XG4gIH1cblxuICBnZXQgd2lyZSgpOiBGYWtlV2lyZSB7XG4gICAgcmV0dXJuIHRoaXMud2lyZXMuYXQoLTEpITtcbiAgfVxufVxuXG4vKiogQSBzb2NrZXQsIGFuZCBhbGwgdGhhdCBpdCBoYXMgdG9sZC4gKi9cbmV4cG9ydCBjbGFzcyBTdGFnZSB7XG4gIHJlYWRvbmx5IHdvcmxkID0gbmV3IFdvcmxkKCk7XG4gIHJlYWRvbmx5IG1lc3NhZ2VzOiBzdHJpbmdbXSA9IFtdO1xuICByZWFkb25seSB0b2xkOiBbc3RyaW5nLCBKc29uXVtdID0gW107XG4gIHJlYWRvbmx5IHNvY2tldDogU2lkZXdpcmVTb2NrZXQ7XG5cbiAgY29uc3RydWN0b3Iob3B0aW9uczogUGFydGlhbDxTaWRld2lyZU9wdGlvbnM+ID0ge30sIHdvcmxkID0gbmV3IFdvcmxkKCkpIHtcbiAgICB0aGlzLndvcmxkID0gd29ybGQ7XG4gICAgdGhpcy5zb2NrZXQgPSBuZXcgU2lkZXdpcmVTb2NrZXQoeyB1cmw6IFwid3NzOi8vaG9zdC9kZXY/Ym9va2luZ19pZD0xXCIsIHRva2VuOiBcInQxXCIsIC4uLm9wdGlvbnMgfSwgd29ybGQpO1xuICAgIHRoaXMuc29ja2V0LmFkZEV2ZW50TGlzdGVuZXIoXCJtZXNzYWdlXCIsIChldmVudCkgPT4gdGhpcy5tZXNzYWdlcy5wdXNoKGV2ZW50LmRhdGEpKTtcbiAgICBmb3IgKGNvbnN0IHR5cGUgb2YgW1wib3BlblwiLCBcInJlc3VtZWRcIiwgXCJyZWNvbm5lY3RcIiwgXCJnYXBcIiwgXCJub3RpY2VcIiwgXCJjbG9zZVwiXSBhcyBjb25zdCkge1xuICAgICAgdGhpcy5zb2NrZXQuYWRkRXZlbnRMaXN0ZW5lcih0eXBlLCAoZXZlbnQpID0+IHtcbiAgICAgICAgZXZlbnQucHJldmVudERlZmF1bHQoKTtcbiAgICAgICAgdGhpcy50b2xkLnB1c2goW3R5cGUsIGV2ZW50IGFzIHVua25vd24gYXMgSnNvbl0pO1xuICAgICAgfSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIEEgc29ja2V0IHdob3NlIGNvbm5lY3Rpb24gaXMgdGhlcmUsIGFuZCBrbm93cyB3aGVyZSBpdCBzdGFuZHM6IGF0IDQwIG9mIHRoZSBob21lLiAqL1xuICBzdGF0aWMgYXN5bmMgb3BlbihvcHRpb25zOiBQYXJ0aWFsPFNpZGV3aXJlT3B0aW9ucz4gPSB7fSwgd29ybGQgPSBuZXcgV29ybGQoKSk6IFByb21pc2U8U3RhZ2U+IHtcbiAgICBjb25zdCBzdGFnZSA9IG5ldyBTdGFnZShvcHRpb25zLCB3b3JsZCk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgd29ybGQud2lyZS5hY2NlcHQoKTtcbiAgICB3b3JsZC53aXJlLmdldChyZXN1bWVkKFtwbGFjZSg0MCldKSk7XG4gICAgYXdhaXQgd29ybGQuc2V0dGxlKCk7XG4gICAgcmV0dXJuIHN0YWdlO1xuICB9XG5cbiAgZ2V0IHdpcmUoKTogRmFrZVdpcmUge1xuICAgIHJldHVybiB0aGlzLndvcmxkLndpcmU7XG4gIH1cblxuICB0ZWxsaW5ncyh0eXBlOiBzdHJpbmcpOiBKc29uW10ge1xuICAgIHJldHVybiB0aGlzLnRvbGQuZmlsdGVyKChbb25lXSkgPT4gb25lID09PSB0eXBlKS5tYXAoKFssIGV2ZW50XSkgPT4gZXZlbnQpO1xuICB9XG5cbiAgLyoqIFRoZSBudW1iZXJzIG9mIHRoZSBmcmFtZXMgdGhhdCBjYW1lLCBpbiB0aGVpciBvcmRlci4gKi9cbiAgbnVtYmVycygpOiBudW1iZXJbXSB7XG4gICAgcmV0dXJuIHRoaXMubWVzc2FnZXMubWFwKCh0ZXh0KSA9PiAoSlNPTi5wYXJzZSh0ZXh0KSBhcyB7IG46IG51bWJlciB9KS5uKTtcbiAgfVxuXG4gIC8qKiBUaGUgbmV4dCBjb25uZWN0aW9uIGlzIHRoZXJlLiAqL1xuICBhc3luYyByZWNvbm5lY3QoKTogUHJvbWlzZTx2b2lkPiB7XG4gICAgYXdhaXQgdGhpcy53b3JsZC5wYXNzKDE2XzAwMCk7XG4gICAgdGhpcy53aXJlLmFjY2VwdCgpO1xuICAgIGF3YWl0IHRoaXMud29ybGQuc2V0dGxlKCk7XG4gIH1cbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHBsYWNlKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IFwiZXBvY2gwMDFcIik6IEpzb24ge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtTdHJpbmcoc2VxKS5wYWRTdGFydCg0LCBcIjBcIil9YCB9O1xufVxuXG4vKiogQSBmcmFtZSB3aXRoIGEgbnVtYmVyLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIG51bWJlcmVkKHNlcTogbnVtYmVyLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaD86IHN0cmluZyk6IEpzb24ge1xuICByZXR1cm4geyB0eXBlOiBcIm1lc3NhZ2VcIiwgbjogc2VxLCBzaWRld2lyZTogcGxhY2Uoc2VxLCBjaGFubmVsLCBlcG9jaCkgfTtcbn1cblxuZXhwb3J0IGZ1bmN0aW9uIHJlc3VtZWQobG9nczogSnNvbltdLCBjb25uZWN0aW9uX2lkID0gXCJjMVwiKTogSnNvbiB7XG4gIGNvbnN0IGVudHJpZXMgPSBsb2dzLm1hcCgobG9nKSA9PiAoeyBjb21wbGV0ZTogdHJ1ZSwgLi4ubG9nIH0pKTtcbiAgcmV0dXJuIHsgdHlwZTogXCJyZXN1bWVkXCIsIGNvbm5lY3Rpb25faWQsIGxvZ3M6IGVudHJpZXMgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7Ozs7Ozs7Ozs7Ozs7Ozs7QUFLTyxTQUFTLFFBQVEsU0FBaUIsUUFBd0I7QUFDL0QsU0FBTyxTQUFTLEtBQUssSUFBSSxTQUFTLE1BQU8sS0FBSyxPQUFPO0FBQ3ZEO0FBR08sU0FBUyxRQUFRLE9BQWUsTUFBYyxRQUF3QjtBQUMzRSxTQUFPLFNBQVMsT0FBTyxTQUFTO0FBQ2xDO0FBWkEsSUFFTTtBQUZOO0FBQUE7QUFBQTtBQUVBLElBQU0sVUFBVTtBQUFBO0FBQUE7OztBQ3FCVCxTQUFTLEtBQUssTUFBcUI7QUFDeEMsTUFBSTtBQUNKLE1BQUk7QUFDRixXQUFPLEtBQUssTUFBTSxJQUFJO0FBQUEsRUFDeEIsUUFBUTtBQUFBLEVBRVI7QUFDQSxTQUFPLEVBQUUsTUFBTSxNQUFNLFNBQVMsUUFBUSxJQUFJLEtBQUssQ0FBQyxFQUFFO0FBQ3BEO0FBR08sU0FBUyxRQUFRLE1BQW9DO0FBQzFELFNBQU8sUUFBUSxPQUFPLFNBQVMsWUFBWSxDQUFDLE1BQU0sUUFBUSxJQUFJLElBQUssT0FBbUI7QUFDeEY7QUFLTyxTQUFTLFVBQVUsT0FBbUM7QUFDM0QsUUFBTUEsU0FBUSxRQUFRLEtBQUs7QUFDM0IsUUFBTSxFQUFFLFVBQVUsSUFBSSxPQUFPLEtBQUssS0FBSyxJQUFJQSxVQUFTLENBQUM7QUFDckQsUUFBTSxVQUFVLENBQUMsU0FBUyxPQUFPLElBQUksRUFBRSxNQUFNLE1BQU0sS0FBSyxPQUFPLGNBQWMsR0FBRyxLQUFLLE1BQU87QUFDNUYsU0FBTyxVQUFVQSxTQUFRO0FBQzNCO0FBRU8sU0FBUyxXQUFXLE9BQXlCO0FBQ2xELFNBQU8sTUFBTSxRQUFRLEtBQUssSUFBSSxNQUFNLFFBQVEsQ0FBQ0EsV0FBVSxVQUFVQSxNQUFLLEtBQUssQ0FBQyxDQUFDLElBQUksQ0FBQztBQUNwRjtBQUdPLFNBQVMsV0FBVyxPQUFvQztBQUM3RCxRQUFNLEVBQUUsUUFBUSxFQUFFLElBQUksUUFBUSxLQUFLLEtBQUssQ0FBQztBQUN6QyxTQUFPLE9BQU8sTUFBTSxJQUFJLEdBQUcsTUFBTSxJQUFJLENBQUMsS0FBSztBQUM3QztBQUdPLFNBQVMsZUFBZSxPQUF5QjtBQUN0RCxTQUFPLENBQUMsTUFBTSxTQUFTLE1BQU0sY0FBYyxNQUFNLFNBQVMsRUFBRSxNQUFNLE1BQU0sS0FBSyxFQUFFLFVBQVU7QUFDM0Y7QUFHTyxTQUFTLFlBQVksUUFBMEI7QUFDcEQsUUFBTSxTQUFtQixDQUFDO0FBQzFCLE1BQUksUUFBUTtBQUNaLE1BQUksUUFBUTtBQUVaLGFBQVcsRUFBRSxHQUFHLE9BQU8sTUFBTSxLQUFLLE9BQU8sU0FBUyw0QkFBNEIsR0FBRztBQUMvRSxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssRUFBRSxVQUFVLEVBQUcsU0FBUTtBQUNuRCxRQUFJLEtBQUssU0FBUyxLQUFLLEtBQUssWUFBWSxFQUFHLFFBQU8sS0FBSyxPQUFPLE1BQU0sT0FBTyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ3ZGO0FBQ0EsU0FBTztBQUNUO0FBMUVBLElBc0NNO0FBdENOO0FBQUE7QUFBQTtBQXNDQSxJQUFNLFNBQVMsQ0FBQyxVQUFvQyxPQUFPLFVBQVU7QUFBQTtBQUFBOzs7QUN0Q3JFLElBU00sV0FDQSxTQUVBLE9BRUEsU0FlTztBQTdCYjtBQUFBO0FBQUE7QUFFQTtBQUVBO0FBS0EsSUFBTSxZQUFZO0FBQ2xCLElBQU0sVUFBVTtBQUVoQixJQUFNLFFBQVEsQ0FBQyxLQUFPLEtBQU8sR0FBTTtBQUVuQyxJQUFNLFVBQVU7QUFlVCxJQUFNLFNBQU4sTUFBYTtBQUFBO0FBQUEsTUFFbEIsT0FBTztBQUFBLE1BQ0U7QUFBQSxNQUNBO0FBQUEsTUFDVCxPQUFPLG9CQUFJLElBQWE7QUFBQSxNQUN4QixTQUFTO0FBQUEsTUFDVDtBQUFBLE1BRUEsWUFBWSxNQUFZLE9BQW9CO0FBQzFDLGFBQUssUUFBUTtBQUNiLGFBQUssU0FBUztBQUFBLE1BQ2hCO0FBQUE7QUFBQSxNQUdBLElBQUksT0FBZ0I7QUFDbEIsZUFBTyxDQUFDLENBQUMsS0FBSztBQUFBLE1BQ2hCO0FBQUEsTUFFQSxPQUFhO0FBQ1gsYUFBSyxXQUFXO0FBQ2hCLGFBQUssV0FBVztBQUFBLE1BQ2xCO0FBQUEsTUFFQSxNQUFZO0FBQ1YsY0FBTSxFQUFFLE9BQU8sUUFBUSxJQUFJLElBQUksS0FBSztBQUNwQyxjQUFNLENBQUMsT0FBTyxFQUFFLElBQUksQ0FBQyxDQUFDLE1BQU0sU0FBUyxLQUFLLFdBQVcsR0FBRyxPQUFPLENBQUM7QUFDaEUsY0FBTSxDQUFDLE9BQU8sT0FBTyxJQUFJLENBQUMsTUFBTSxJQUFJLEdBQUcsSUFBSSxDQUFDO0FBQzVDLGFBQUssS0FBSyxJQUFJLEVBQUU7QUFDaEIsYUFBSztBQUNMLGFBQUs7QUFDTCxhQUFLLE1BQU07QUFBQSxVQUNULEtBQUssVUFBVSxFQUFFLE1BQU0sVUFBVSxJQUFJLEdBQUksTUFBTSxVQUFVLEVBQUUsTUFBTSxHQUFJLEdBQUksUUFBUSxVQUFVLEVBQUUsS0FBSyxRQUFRLEVBQUcsQ0FBQztBQUFBLFFBQ2hIO0FBQ0EsWUFBSSxNQUFPLE1BQUssTUFBTSxTQUFTLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFBQSxZQUMvQyxNQUFLLE9BQU87QUFBQSxNQUNuQjtBQUFBO0FBQUEsTUFHQSxPQUFhO0FBQ1gsY0FBTSxFQUFFLGFBQWEsTUFBTSxJQUFJLEtBQUs7QUFDcEMsWUFBSSxDQUFDLE1BQU0sUUFBUTtBQUNqQixjQUFJLEtBQUssU0FBUyxFQUFHLE1BQUssTUFBTTtBQUFBLFFBQ2xDLFdBQVcsQ0FBQyxLQUFLLE1BQU07QUFDckIsZUFBSyxNQUFNLFFBQVEsV0FBVyxTQUFTLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTTtBQUNsRSxpQkFBSyxLQUFLO0FBQ1YsZ0JBQUksTUFBTSxPQUFRLE1BQUssSUFBSTtBQUFBLFVBQzdCLENBQUM7QUFBQSxRQUNIO0FBQUEsTUFDRjtBQUFBO0FBQUEsTUFHQSxRQUFRLE9BQXNCO0FBQzVCLGNBQU0sRUFBRSxPQUFPLFFBQVEsSUFBSSxLQUFLO0FBQ2hDLGNBQU0sVUFBVyxNQUFNLEtBQW1CLE9BQU8sT0FBTztBQUN4RCxhQUFLO0FBQ0wsWUFBSSxRQUFRLFdBQVcsR0FBRztBQUN4QixlQUFLLE9BQU8sSUFBSTtBQUNoQjtBQUFBLFFBQ0Y7QUFDQSxjQUFNLFFBQVEsT0FBZ0M7QUFDOUMsWUFBSSxDQUFDLE1BQU0sT0FBUSxNQUFLLE1BQU07QUFDOUIsZ0JBQVEsS0FBSyxPQUFPLE9BQU8sTUFBTSxhQUFhLENBQUM7QUFBQSxNQUNqRDtBQUFBO0FBQUEsTUFHQSxNQUFNLE9BQXlCO0FBQzdCLFlBQUksQ0FBQyxLQUFLLEtBQUssT0FBTyxNQUFNLFdBQVcsRUFBRyxRQUFPO0FBQ2pELGFBQUs7QUFFTCxZQUFJLE1BQU0sU0FBUyxXQUFZLE1BQUssT0FBTztBQUFBLFlBQ3RDLE1BQUssT0FBTyxLQUFLO0FBQ3RCLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFFQSxTQUFlO0FBQ2IsY0FBTSxPQUFPLE1BQU0sS0FBSyxTQUFTLENBQUM7QUFDbEMsYUFBSyxNQUFNLFFBQVEsU0FBUyxNQUFPLFNBQVMsU0FBWSxLQUFLLFFBQVEsSUFBSSxLQUFLLElBQUksQ0FBRTtBQUFBLE1BQ3RGO0FBQUEsTUFFQSxXQUFpQjtBQUNmLGNBQU0sRUFBRSxNQUFNLElBQUksS0FBSztBQUV2QixZQUFJLE1BQU0sTUFBTyxNQUFLLFFBQVE7QUFBQSxZQUN6QixNQUFLLE9BQU8sS0FBSztBQUFBLE1BQ3hCO0FBQUEsTUFFQSxVQUFnQjtBQUNkLGFBQUssTUFBTTtBQUNYLGFBQUssT0FBTyxNQUFNLE9BQU87QUFDekIsYUFBSyxPQUFPLFFBQVEsS0FBSyxLQUFLO0FBQUEsTUFDaEM7QUFBQSxNQUVBLE9BQU8sTUFBcUI7QUFDMUIsYUFBSyxNQUFNO0FBQ1gsYUFBSyxPQUFPLE1BQU0sS0FBSyxPQUFPLElBQUk7QUFBQSxNQUNwQztBQUFBLE1BRUEsUUFBYztBQUNaLGFBQUssS0FBSztBQUNWLGFBQUssU0FBUztBQUFBLE1BQ2hCO0FBQUEsTUFFQSxNQUFNLElBQVksS0FBdUI7QUFDdkMsYUFBSyxLQUFLO0FBQ1YsYUFBSyxXQUFXLEtBQUssT0FBTyxZQUFZLE1BQU0sSUFBSSxHQUFHO0FBQUEsTUFDdkQ7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDdEdPLFNBQVMsZ0JBQWdCLE1BQTRCO0FBQzFELFNBQU87QUFBQSxJQUNMLEtBQUssS0FBSztBQUFBLElBQ1YsUUFBUSxLQUFLO0FBQUEsSUFDYixNQUFNLElBQUksS0FBSztBQUNiLFlBQU0sUUFBUSxXQUFXLEtBQUssS0FBSyxJQUFJLElBQUlDLFFBQU8sQ0FBQztBQUNuRCxhQUFPLE1BQU0sYUFBYSxLQUFLO0FBQUEsSUFDakM7QUFBQSxJQUNBLE1BQU0sQ0FBQyxLQUFLLGNBQWMsS0FBTSxRQUFRLFdBQXlCLEtBQUssU0FBUztBQUFBLElBQy9FLE1BQU0sVUFBVSxLQUFLO0FBQ25CLFVBQUk7QUFDRixjQUFNLE1BQU0sSUFBSSxRQUFRLE9BQU8sTUFBTSxFQUFFLFFBQVEsUUFBUSxFQUFFLEdBQUcsRUFBRSxRQUFRLFFBQVEsTUFBTSxVQUFVLENBQUM7QUFDL0YsZUFBTztBQUFBLE1BQ1QsUUFBUTtBQUNOLGVBQU87QUFBQSxNQUNUO0FBQUEsSUFDRjtBQUFBLElBQ0EsTUFBTTtBQUFBLEVBQ1I7QUFDRjtBQXJEQSxJQWdDTUE7QUFoQ047QUFBQTtBQUFBO0FBZ0NBLElBQU1BLFdBQVUsS0FBSyxLQUFLO0FBQUE7QUFBQTs7O0FDaEMxQixJQU9NLFdBQ0EsWUFDQSxZQUVBLFFBQ0EsWUFDQSxVQVNPLE9BWUE7QUFsQ2I7QUFBQTtBQUFBO0FBR0E7QUFJQSxJQUFNLFlBQVk7QUFDbEIsSUFBTSxhQUFhO0FBQ25CLElBQU0sYUFBYTtBQUVuQixJQUFNLFNBQVM7QUFDZixJQUFNLGFBQWEsTUFBTTtBQUN6QixJQUFNLFdBQVcsTUFBTTtBQVNoQixJQUFNLFFBQVEsQ0FBQyxRQUFnQixPQUFPLFNBQWUsRUFBRSxNQUFNLFFBQVEsVUFBVSxNQUFNO0FBWXJGLElBQU0sT0FBTixNQUFXO0FBQUEsTUFDaEIsU0FBUztBQUFBO0FBQUEsTUFFVCxRQUFRO0FBQUE7QUFBQSxNQUVSLFFBQVE7QUFBQTtBQUFBLE1BRVIsT0FBTztBQUFBO0FBQUEsTUFFUCxXQUFXO0FBQUEsTUFDWDtBQUFBLE1BQ1M7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNULFVBQW9CLENBQUM7QUFBQSxNQUNyQixTQUFTO0FBQUEsTUFDVCxjQUFjO0FBQUEsTUFDZCxRQUFRO0FBQUEsTUFDUixZQUFZO0FBQUEsTUFDWixrQkFBa0I7QUFBQSxNQUVsQixZQUFZLGFBQTBCLE9BQWtCLE1BQVksT0FBMkI7QUFDN0YsYUFBSyxlQUFlO0FBQ3BCLGFBQUssU0FBUztBQUNkLGFBQUssUUFBUTtBQUNiLGFBQUssUUFBUTtBQUNiLGFBQUssTUFBTSxXQUFXLE1BQU0sS0FBSyxVQUFVLEtBQUssSUFBSSxNQUFNLDhCQUE4QixDQUFDLENBQUM7QUFDMUYsYUFBSyxTQUFTLE1BQU07QUFDbEIsZUFBSyxTQUFTO0FBQ2QsZUFBSyxNQUFNLFFBQVEsWUFBWSxVQUFVLFlBQVksT0FBTyxDQUFDLEdBQUcsTUFBTSxNQUFNLEtBQUssSUFBSSxDQUFDO0FBQ3RGLGVBQUssV0FBVztBQUNoQixnQkFBTSxPQUFPLElBQUk7QUFBQSxRQUNuQjtBQUNBLGFBQUssWUFBWSxDQUFDLFVBQTZCO0FBQzdDLGVBQUssY0FBYztBQUNuQixnQkFBTSxNQUFNLE1BQU0sT0FBTyxNQUFNLElBQUksQ0FBQztBQUFBLFFBQ3RDO0FBQ0EsYUFBSyxVQUFVLENBQUMsRUFBRSxNQUFNLFFBQVEsU0FBUyxNQUFXLEtBQUssSUFBSSxFQUFFLE1BQU0sUUFBUSxTQUFTLENBQUM7QUFDdkYsYUFBSyxVQUFVLE1BQU07QUFBQSxRQUFDO0FBQUEsTUFDeEI7QUFBQSxNQUVBLElBQUksaUJBQXlCO0FBQzNCLGVBQU8sS0FBSyxNQUFNO0FBQUEsTUFDcEI7QUFBQSxNQUVBLEtBQUssTUFBb0I7QUFDdkIsWUFBSSxLQUFLLFVBQVUsQ0FBQyxLQUFLLE1BQU8sTUFBSyxNQUFNLEtBQUssSUFBSTtBQUFBLE1BQ3REO0FBQUE7QUFBQSxNQUdBLElBQUksWUFBcUI7QUFDdkIsZUFBTyxLQUFLLGtCQUFrQixLQUFLLFlBQVk7QUFBQSxNQUNqRDtBQUFBLE1BRUEsV0FBaUI7QUFDZixhQUFLO0FBQUEsTUFDUDtBQUFBO0FBQUEsTUFHQSxLQUFLLE1BQWUsUUFBdUI7QUFDekMsYUFBSyxRQUFRO0FBQ2IsYUFBSyxRQUFRLEtBQUs7QUFDbEIsbUJBQVcsVUFBVSxLQUFLLFFBQVMsUUFBTztBQUMxQyxhQUFLLE1BQU0sU0FBUyxLQUFLLE1BQU0sWUFBWSxLQUFLLE1BQU0sVUFBVTtBQUNoRSxhQUFLLE1BQU0sTUFBTSxNQUFNLE1BQU07QUFBQSxNQUMvQjtBQUFBO0FBQUEsTUFHQSxNQUFNLElBQVksS0FBMEI7QUFDMUMsYUFBSyxRQUFRLEtBQUssS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHLENBQUM7QUFBQSxNQUNwRDtBQUFBLE1BRUEsSUFBSSxLQUFnQjtBQUNsQixZQUFJLEtBQUssTUFBTztBQUNoQixhQUFLLEtBQUs7QUFDVixhQUFLLE9BQU8sTUFBTSxNQUFNLEdBQUc7QUFBQSxNQUM3QjtBQUFBLE1BRUEsYUFBbUI7QUFDakIsYUFBSyxNQUFNLFlBQVksTUFBTTtBQUMzQixjQUFJLEtBQUssZUFBZSxZQUFZO0FBQ2xDLGlCQUFLLElBQUksTUFBTSw0QkFBNEIsQ0FBQztBQUM1QztBQUFBLFVBQ0Y7QUFDQSxlQUFLLFdBQVc7QUFDaEIsZUFBSyxrQkFBa0IsS0FBSztBQUM1QixlQUFLLFlBQVk7QUFDakIsZUFBSyxPQUFPLEtBQUssTUFBTSxFQUFFLEtBQUssTUFBTTtBQUFBLFFBQ3RDLENBQUM7QUFBQSxNQUNIO0FBQUE7QUFBQSxNQUdBLFNBQWU7QUFDYixhQUFLO0FBQUEsTUFDUDtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUNsSUEsSUFnQk0sWUFPTztBQXZCYjtBQUFBO0FBQUE7QUFFQTtBQWNBLElBQU0sYUFBYTtBQU9aLElBQU0sU0FBTixNQUFhO0FBQUEsTUFDVDtBQUFBLE1BQ0E7QUFBQSxNQUNULE1BQU07QUFBQSxNQUVOLFlBQVksU0FBc0MsT0FBZTtBQUMvRCxhQUFLLFdBQVc7QUFDaEIsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFBQTtBQUFBLE1BR0EsT0FBMEM7QUFDeEMsY0FBTSxRQUFRLEtBQUssTUFBTTtBQUN6QixjQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksTUFBTSxJQUFJLEtBQUssQ0FBQztBQUN2QyxhQUFLLE9BQU8sS0FBSztBQUNqQixlQUFPLEVBQUUsT0FBTyxXQUFXLEtBQUssR0FBRyxLQUFLLE1BQU0sUUFBUSxHQUFHLElBQUksSUFBSSxJQUFJLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFBQSxNQUNwRjtBQUFBLE1BRUEsS0FBSyxPQUFnQixLQUFxQjtBQUN4QyxZQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sQ0FBQyxHQUFHLEtBQUssUUFBUSxHQUFHLEVBQUUsSUFBSSxLQUFLLFFBQVEsT0FBTyxJQUFJLENBQUMsRUFBRSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQUEsTUFDbkc7QUFBQTtBQUFBLE1BR0EsVUFBZ0I7QUFDZCxZQUFJLEtBQUssSUFBSyxNQUFLLE9BQU8sS0FBSyxRQUFRLENBQUM7QUFBQSxNQUMxQztBQUFBLE1BRUEsVUFBbUI7QUFDakIsZUFBTyxLQUFLLE1BQU0sRUFBRSxPQUFPLENBQUMsRUFBRSxHQUFHLE1BQU0sT0FBTyxLQUFLLE1BQU07QUFBQSxNQUMzRDtBQUFBLE1BRUEsUUFBaUI7QUFDZixZQUFJO0FBQ0YsaUJBQU8sS0FBSyxNQUFNLEtBQUssVUFBVSxRQUFRLEtBQUssR0FBRyxLQUFLLEVBQUUsRUFBRSxPQUFPLE9BQU87QUFBQSxRQUMxRSxRQUFRO0FBQ04saUJBQU8sQ0FBQztBQUFBLFFBQ1Y7QUFBQSxNQUNGO0FBQUEsTUFFQSxPQUFPLE9BQXNCO0FBQzNCLFlBQUk7QUFDRixjQUFJLE1BQU0sT0FBUSxNQUFLLFVBQVUsUUFBUSxLQUFLLEtBQUssS0FBSyxVQUFVLEtBQUssQ0FBQztBQUFBLGNBQ25FLE1BQUssVUFBVSxXQUFXLEtBQUssR0FBRztBQUFBLFFBQ3pDLFFBQVE7QUFBQSxRQUVSO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUMzQ0EsZUFBc0IsU0FBWSxPQUE2QjtBQUM3RCxTQUFPLE9BQU8sVUFBVSxhQUFhLE1BQU8sTUFBK0IsSUFBSTtBQUNqRjtBQUdPLFNBQVMsUUFBUSxLQUFhLE9BQTJCLFNBQWdFO0FBQzlILE1BQUksT0FBTyxJQUFJLFNBQVMsR0FBRyxJQUFJLE1BQU07QUFDckMsUUFBTSxNQUFNLENBQUMsTUFBYyxVQUF3QjtBQUNqRCxXQUFPLEdBQUcsSUFBSSxHQUFHLElBQUksSUFBSSxtQkFBbUIsS0FBSyxDQUFDO0FBQ2xELFdBQU87QUFBQSxFQUNUO0FBQ0EsTUFBSSxRQUFRLFdBQVcsTUFBTyxLQUFJLFVBQVUsR0FBRztBQUMvQyxNQUFJLFFBQVEsUUFBUSxNQUFPLEtBQUksT0FBTyxHQUFHO0FBQ3pDLE1BQUksVUFBVSxPQUFXLFFBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQ3JELE1BQUksUUFBUSxZQUFZLFdBQVksUUFBTyxFQUFFLEtBQUssV0FBVyxDQUFDLFVBQVUsS0FBSyxFQUFFO0FBQy9FLE1BQUksU0FBUyxLQUFLO0FBQ2xCLFNBQU8sRUFBRSxLQUFLLFdBQVcsQ0FBQyxFQUFFO0FBQzlCO0FBNUNBO0FBQUE7QUFBQTtBQUFBO0FBQUE7OztBQ0FBLElBb0JNLFlBRUEsYUFFQSxXQUVBLE9BRU87QUE1QmI7QUFBQTtBQUFBO0FBb0JBLElBQU0sYUFBYTtBQUVuQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxJQUFJLE1BQXFCLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFFekQsSUFBTSxRQUFOLE1BQWU7QUFBQTtBQUFBLE1BRXBCLFVBQVU7QUFBQSxNQUNELFFBQVEsb0JBQUksSUFBb0I7QUFBQTtBQUFBLE1BRXpDLFNBQWdDLENBQUM7QUFBQSxNQUN4QjtBQUFBLE1BQ0E7QUFBQSxNQUVULFlBQVksU0FBNkIsS0FBNEM7QUFDbkYsYUFBSyxXQUFXO0FBQ2hCLGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQTtBQUFBLE1BR0EsSUFBSSxRQUFpQjtBQUNuQixlQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxFQUFFO0FBQUEsTUFDdEQ7QUFBQTtBQUFBLE1BR0EsSUFBSSxRQUFpQjtBQUNuQixlQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLE1BQ2pFO0FBQUE7QUFBQSxNQUdBLElBQUksU0FBa0I7QUFDcEIsZUFBTyxDQUFDLEtBQUssV0FBVyxLQUFLO0FBQUEsTUFDL0I7QUFBQTtBQUFBLE1BR0EsWUFBcUI7QUFDbkIsZUFBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxNQUMvRDtBQUFBLE1BRUEsUUFBUSxRQUF1QjtBQUM3QixtQkFBV0MsVUFBUyxPQUFRLE1BQUssS0FBS0EsT0FBTSxPQUFPLEVBQUUsS0FBS0E7QUFBQSxNQUM1RDtBQUFBO0FBQUEsTUFHQSxRQUFjO0FBQ1osYUFBSyxVQUFVO0FBQ2YsYUFBSyxTQUFTLENBQUM7QUFBQSxNQUNqQjtBQUFBO0FBQUEsTUFHQSxNQUFlO0FBQ2IsY0FBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLGNBQU0sUUFBaUIsQ0FBQztBQUN4QixZQUFJLFFBQVE7QUFDWixtQkFBV0EsVUFBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxtQkFBUyxLQUFLLFVBQVVBLE1BQUssRUFBRSxTQUFTO0FBQ3hDLGdCQUFNLE9BQU8sTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNsRCxjQUFJLEtBQU0sT0FBTSxLQUFLQSxNQUFLO0FBQzFCLGdCQUFNLElBQUlBLE9BQU0sV0FBVyxJQUFJLE9BQU9BLE9BQU0sTUFBTSxFQUFFO0FBQUEsUUFDdEQ7QUFDQSxhQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLGVBQU87QUFBQSxNQUNUO0FBQUE7QUFBQSxNQUdBLEtBQUtBLFFBQWMsT0FBaUI7QUFDbEMsY0FBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLGNBQU0sRUFBRSxHQUFHLElBQUk7QUFDZixZQUFJLE1BQU0sR0FBRyxVQUFVQSxPQUFNLFNBQVNBLE9BQU0sT0FBTyxHQUFHLElBQUs7QUFDM0QsY0FBTSxNQUFNLE1BQU1BLE1BQUs7QUFDdkIsWUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFBQSxRQUFPLE1BQU0sQ0FBQztBQUNqRSxlQUFPLElBQUk7QUFDWCxZQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsTUFDcEM7QUFBQTtBQUFBLE1BR0EsUUFBUSxTQUEyQjtBQUNqQyxjQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxhQUFLLFVBQVU7QUFDZixtQkFBVyxTQUFTLFNBQVM7QUFDM0IsZ0JBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLGNBQUksTUFBTSxXQUFXLE9BQU87QUFDMUIsZ0JBQUksT0FBTztBQUNYLGlCQUFLLFFBQVEsR0FBRztBQUFBLFVBQ2xCLE9BQU87QUFDTCxrQkFBTSxFQUFFLFVBQVUsR0FBR0EsT0FBTSxJQUFJO0FBQy9CLGlCQUFLLFVBQVUsS0FBS0EsUUFBTyxhQUFhLE1BQU0sTUFBTSxJQUFJLE1BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLFVBQ25GO0FBQUEsUUFDRjtBQUNBLG1CQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLE9BQU8sR0FBRztBQUFBLE1BQ3hEO0FBQUE7QUFBQSxNQUdBLFNBQWU7QUFDYixhQUFLLFVBQVU7QUFDZixtQkFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxlQUFLLE9BQU8sR0FBRztBQUNmLGNBQUksSUFBSSxLQUFLLE9BQU8sR0FBRztBQUNyQixpQkFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixpQkFBSyxRQUFRLEdBQUc7QUFBQSxVQUNsQjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBLFVBQWdCO0FBQ2QsYUFBSyxTQUFTLENBQUM7QUFDZixhQUFLLFVBQVU7QUFDZixtQkFBVyxPQUFPLEtBQUssTUFBTSxPQUFPLEVBQUcsTUFBSyxRQUFRLEdBQUc7QUFBQSxNQUN6RDtBQUFBLE1BRUEsVUFBVSxLQUFhLFFBQWUsVUFBbUIsT0FBcUI7QUFDNUUsY0FBTSxFQUFFLEdBQUcsSUFBSTtBQUNmLFlBQUksTUFBTSxHQUFHLFVBQVUsT0FBTyxPQUFPO0FBR25DLGdCQUFNLFFBQVEsR0FBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTSxHQUFHLFFBQVEsT0FBTyxPQUFPLEdBQUcsU0FBUyxPQUFPO0FBQ3RHLGNBQUksTUFBTztBQUFBLFFBQ2I7QUFDQSxZQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxhQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFlBQUksS0FBSztBQUFBLE1BQ1g7QUFBQTtBQUFBLE1BR0EsT0FBTyxLQUFtQjtBQUN4QixtQkFBUztBQUVQLGdCQUFNLE9BQU8sSUFBSSxLQUNiLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUUsQ0FBQyxDQUFDLElBQ3RELENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsT0FBQUEsT0FBTSxNQUFNQSxPQUFNLFFBQVEsQ0FBQztBQUM5RCxjQUFJLENBQUMsS0FBTTtBQUNYLGVBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxRQUN0QjtBQUFBLE1BQ0Y7QUFBQTtBQUFBLE1BR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLGNBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsY0FBTSxPQUFPLENBQUMsRUFBRSxPQUFBQSxPQUFNLE1BQXdCQSxPQUFNLFVBQVUsU0FBUyxJQUFJO0FBQzNFLGNBQU0sT0FBTyxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxHQUFHLE1BQU0sS0FBSyxDQUFDLElBQUksS0FBSyxDQUFDLEtBQUssRUFBRSxNQUFNLE1BQU0sRUFBRSxNQUFNLEdBQUc7QUFDakcsbUJBQVcsT0FBTyxNQUFNO0FBQ3RCLGdCQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSTtBQUMzQixnQkFBTSxVQUFVLENBQUMsU0FBUyxVQUFVLEtBQUssUUFBUSxPQUFPLEtBQUssTUFBTSxVQUFVO0FBQzdFLGNBQUksUUFBUyxNQUFLLE1BQU0sS0FBSyxHQUFHO0FBQUEsUUFDbEM7QUFBQSxNQUNGO0FBQUEsTUFFQSxNQUFNLEtBQWEsRUFBRSxPQUFBQSxRQUFPLE1BQU0sR0FBa0I7QUFDbEQsWUFBSSxLQUFLLE9BQU8sTUFBTUEsTUFBSyxDQUFDO0FBQzVCLFlBQUksS0FBS0E7QUFDVCxZQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxNQUNoQztBQUFBLE1BRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsWUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsWUFBSSxDQUFDLEtBQUs7QUFDUixjQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLGdCQUFNLEVBQUUsTUFBTSxvQkFBSSxJQUFJLEVBQUU7QUFDeEIsZUFBSyxNQUFNLElBQUksU0FBUyxHQUFHO0FBQUEsUUFDN0I7QUFDQSxlQUFPO0FBQUEsTUFDVDtBQUFBLE1BRUEsVUFBZ0I7QUFDZCxtQkFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxjQUFJLElBQUksTUFBTTtBQUNaLGlCQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsVUFDRjtBQUFBLFFBQ0Y7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBO0FBQUE7OztBQ3hMTyxTQUFTLFNBQVMsUUFBUSxJQUF3QjtBQUN2RCxNQUFJO0FBQ0YsVUFBTSxVQUFVLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxFQUFHLFFBQVEsTUFBTSxHQUFHLEVBQUUsUUFBUSxNQUFNLEdBQUc7QUFDekUsV0FBTyxPQUFPLFFBQVEsS0FBSyxNQUFNLEtBQUssT0FBTyxDQUFDLENBQUMsRUFBRyxHQUFHLEtBQUs7QUFBQSxFQUM1RCxRQUFRO0FBQ04sV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUdPLFNBQVMsUUFBUSxLQUFhLEtBQXFCO0FBQ3hELFFBQU0sT0FBTyxNQUFNLE1BQU87QUFDMUIsU0FBTyxPQUFPLElBQUksS0FBSyxJQUFJLFNBQVMsT0FBTyxLQUFLLElBQUksT0FBTyxPQUFPLENBQUMsQ0FBQyxJQUFJO0FBQzFFO0FBeEJBLElBTU0sT0FDQSxTQUNBLGlCQStCTztBQXZDYjtBQUFBO0FBQUE7QUFHQTtBQUdBLElBQU0sUUFBUTtBQUNkLElBQU0sVUFBVTtBQUNoQixJQUFNLGtCQUFrQjtBQStCakIsSUFBTSxVQUFOLE1BQWM7QUFBQSxNQUNWO0FBQUEsTUFDVDtBQUFBO0FBQUEsTUFFQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLFNBQVM7QUFBQSxNQUVULFlBQVksT0FBcUI7QUFDL0IsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFBQTtBQUFBLE1BR0EsTUFBTSxPQUFpQztBQUNyQyxhQUFLLEtBQUsseUJBQXlCO0FBQ25DLGFBQUssVUFBVSxTQUFTLEtBQUssQ0FBQztBQUFBLE1BQ2hDO0FBQUEsTUFFQSxLQUFLLFNBQXVCO0FBQzFCLGFBQUssU0FBUztBQUNkLGFBQUssVUFBVSxFQUFFLFFBQVEsQ0FBQztBQUFBLE1BQzVCO0FBQUE7QUFBQSxNQUdBLE1BQU0sUUFBeUI7QUFDN0IsY0FBTSxFQUFFLGFBQWEsUUFBUSxLQUFLLElBQUksS0FBSztBQUMzQyxjQUFNLFFBQVEsTUFBTSxLQUFLLE9BQU8sTUFBTTtBQUN0QyxhQUFLLFVBQVUsRUFBRSxTQUFTLDRCQUE0QixDQUFDO0FBQ3ZELGVBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLGdCQUFNLEtBQU0sS0FBSyxNQUFNLE9BQU87QUFDOUIsZ0JBQU0sU0FBUyxZQUFZLE1BQU0saUJBQWlCLE1BQU0sS0FBSyxVQUFVLEVBQUUsU0FBUyxZQUFZLENBQUMsQ0FBQztBQUNoRyxlQUFLLFVBQVUsQ0FBQyxFQUFFLFlBQVksS0FBSyxRQUFRLE1BQU07QUFDL0MsaUJBQUssVUFBVTtBQUNmLG1CQUFPO0FBQ1AsZ0JBQUksT0FBTyxRQUFRLFVBQVU7QUFDM0IsbUJBQUssVUFBVSxHQUFHO0FBQ2xCLHNCQUFRLEdBQUc7QUFBQSxZQUNiLE1BQU8sUUFBTyxJQUFJLE1BQU0sT0FBTyxPQUFPLENBQUMsQ0FBQztBQUFBLFVBQzFDO0FBQ0EsZUFBSyxLQUFLLFVBQVUsRUFBRSxNQUFNLFFBQVEsSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFBLFFBQ2xELENBQUM7QUFBQSxNQUNIO0FBQUE7QUFBQSxNQUdBLFNBQVMsT0FBeUI7QUFDaEMsWUFBSSxDQUFDLEtBQUssV0FBWSxNQUFNLFNBQVMsVUFBVSxNQUFNLGdCQUFnQixLQUFLLElBQU0sUUFBTztBQUV2RixhQUFLLFNBQVMsTUFBTSxTQUFTLFVBQVUsQ0FBQyx1QkFBdUIsVUFBVSxFQUFFLFNBQVMsT0FBTyxNQUFNLElBQUksQ0FBQztBQUN0RyxhQUFLLFFBQVEsS0FBSztBQUNsQixZQUFJLENBQUMsS0FBSyxPQUFRLE1BQUssT0FBTyxRQUFRO0FBQ3RDLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFFQSxVQUFVLEtBQStCO0FBQ3ZDLGNBQU0sRUFBRSxXQUFXLFlBQVksSUFBSSxLQUFLO0FBQ3hDLGFBQUssU0FBUztBQUNkLFlBQUksQ0FBQyxhQUFhLENBQUMsT0FBTyxDQUFDLEtBQUssT0FBUTtBQUN4QyxhQUFLLFNBQVMsWUFBWSxNQUFNLFFBQVEsS0FBSyxZQUFZLElBQUksQ0FBQyxHQUFHLE1BQU07QUFFckUsZUFBSyxNQUFNLEVBQUUsTUFBTSxNQUFNLEtBQUssVUFBVSxHQUFHLENBQUM7QUFBQSxRQUM5QyxDQUFDO0FBQUEsTUFDSDtBQUFBLElBQ0Y7QUFBQTtBQUFBOzs7QUNqRU8sU0FBUyxNQUFNLE1BQXdCO0FBQzVDLFFBQU0sT0FBTyxPQUFPLFNBQVMsV0FBVyxPQUFPLEtBQUssVUFBVSxJQUFJO0FBQ2xFLFFBQU0sUUFBUSxJQUFJLFlBQVksRUFBRSxPQUFPLElBQUksRUFBRTtBQUM3QyxNQUFJLFFBQVEsWUFBWTtBQUN0QixVQUFNLElBQUksV0FBVyxpQkFBaUIsS0FBSyw2QkFBNkIsVUFBVSxxQkFBcUI7QUFBQSxFQUN6RztBQUNBLFNBQU8sRUFBRSxNQUFNLE1BQU07QUFDdkI7QUE4SEEsU0FBUyxTQUFTLE1BQWUsUUFBNkQ7QUFDNUYsUUFBTSxPQUFPLE9BQU8sU0FBUyxXQUFXLE9BQU8sS0FBSyxVQUFVLElBQUk7QUFDbEUsUUFBTSxTQUFTLFFBQVEsS0FBSyxNQUFNLElBQUksQ0FBQztBQUN2QyxRQUFNLFFBQVEsUUFBUTtBQUN0QixNQUFJLENBQUMsVUFBVSxDQUFDLENBQUMsVUFBVSxVQUFVLFdBQVcsRUFBRSxTQUFTLE9BQU8sS0FBSyxHQUFHO0FBQ3hFLFVBQU0sSUFBSSxVQUFVLHNFQUFzRTtBQUFBLEVBQzVGO0FBQ0EsTUFBSSxVQUFVLE9BQVcsUUFBTyxFQUFFLElBQUksT0FBMEIsS0FBSztBQUNyRSxRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLE9BQU8sS0FBSyxVQUFVLEVBQUUsTUFBTSxDQUFDO0FBQ3JDLFNBQU8sRUFBRSxJQUFJLE1BQU0sU0FBUyxLQUFLLFVBQVUsRUFBRSxDQUFDLEdBQUcsT0FBTyxLQUFLLE1BQU0sRUFBRSxTQUFTLE1BQU0sRUFBRSxHQUFHLElBQUksR0FBRztBQUNsRztBQXBMQSxJQVFhLFlBQ1BDLGtCQUVBLFFBR08sZUF5Q0E7QUF2RGI7QUFBQTtBQUFBO0FBRUE7QUFFQTtBQUlPLElBQU0sYUFBYSxLQUFLO0FBQy9CLElBQU1BLG1CQUFrQjtBQUV4QixJQUFNLFNBQVM7QUFHUixJQUFNLGdCQUFOLGNBQTRCLE1BQU07QUFBQSxNQUNyQixPQUFPO0FBQUEsTUFDaEI7QUFBQTtBQUFBLE1BRUE7QUFBQTtBQUFBLE1BRUE7QUFBQSxNQUVULFlBQVksT0FBZ0IsSUFBcUI7QUFDL0MsY0FBTSxPQUFPLE1BQU0sT0FBTyxDQUFDO0FBQzNCLGFBQUssT0FBTyxPQUFPLE1BQU0sSUFBSTtBQUM3QixhQUFLLEtBQUs7QUFDVixhQUFLLFFBQVE7QUFBQSxNQUNmO0FBQUEsSUFDRjtBQTJCTyxJQUFNLFNBQU4sTUFBYTtBQUFBLE1BQ1Q7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ1QsU0FBaUIsQ0FBQztBQUFBO0FBQUEsTUFFbEI7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BRUEsWUFBWSxhQUEwQixRQUFzQixRQUFnQztBQUMxRixhQUFLLGVBQWU7QUFDcEIsYUFBSyxVQUFVO0FBQ2YsYUFBSyxVQUFVO0FBQUEsTUFDakI7QUFBQTtBQUFBLE1BR0EsSUFBSSxpQkFBeUI7QUFDM0IsZUFBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLEtBQUssRUFBRSxPQUFPLEtBQUssTUFBTSxPQUFPLE9BQU8sSUFBSSxRQUFRLENBQUM7QUFBQSxNQUNqRjtBQUFBLE1BRUEsSUFBSSxTQUFrQjtBQUNwQixlQUFPLENBQUMsQ0FBQyxLQUFLO0FBQUEsTUFDaEI7QUFBQTtBQUFBLE1BR0EsU0FBUyxNQUFxQjtBQUM1QixlQUFPLEtBQUssV0FBVztBQUFBLE1BQ3pCO0FBQUEsTUFFQSxLQUFLLE1BQThCO0FBQ2pDLGVBQU8sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXO0FBQ3RDLGdCQUFNLEVBQUUsSUFBSSxLQUFLLElBQUksU0FBUyxNQUFNLEtBQUssT0FBTztBQUNoRCxlQUFLLE9BQU8sS0FBSyxFQUFFLElBQUksR0FBRyxNQUFNLElBQUksR0FBRyxTQUFTLFFBQVEsTUFBTSxPQUFPLFVBQVUsRUFBRSxDQUFDO0FBQ2xGLGVBQUssS0FBSztBQUFBLFFBQ1osQ0FBQztBQUFBLE1BQ0g7QUFBQTtBQUFBLE1BR0EsT0FBYTtBQUNYLGNBQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxDQUFDLEtBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxRQUFRLENBQUM7QUFDcEQsWUFBSSxDQUFDLFFBQVEsQ0FBQyxRQUFRLEtBQUssVUFBVSxLQUFLLE9BQVE7QUFDbEQsYUFBSyxPQUFPO0FBQ1osYUFBSyxTQUFTO0FBQ2QsYUFBSyxLQUFLLEtBQUssSUFBSTtBQUNuQixZQUFJLEtBQUssS0FBTSxNQUFLLFFBQVFBLGdCQUFlO0FBQUEsWUFDdEMsTUFBSyxZQUFZLElBQUk7QUFBQSxNQUM1QjtBQUFBO0FBQUEsTUFHQSxTQUFTLE9BQXlCO0FBQ2hDLGNBQU0sT0FBTyxLQUFLLE9BQU8sQ0FBQztBQUUxQixZQUFJLENBQUMsTUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLFlBQWEsUUFBTztBQUN6RCxhQUFLLE9BQU8sTUFBTTtBQUNsQixZQUFJLE1BQU0sU0FBUyxRQUFTLE1BQUssT0FBTyxJQUFJLGNBQWMsT0FBTyxLQUFLLEVBQUUsQ0FBQztBQUFBLFlBQ3BFLE1BQUssUUFBUTtBQUNsQixhQUFLLE9BQU87QUFDWixlQUFPO0FBQUEsTUFDVDtBQUFBO0FBQUEsTUFHQSxnQkFBc0I7QUFDcEIsY0FBTSxPQUFPLEtBQUssT0FBTyxDQUFDO0FBQzFCLFlBQUksUUFBUSxLQUFLLE9BQVEsTUFBSyxRQUFRLFFBQVEsS0FBSyxZQUFZLEtBQUssYUFBYSxPQUFPLENBQUMsQ0FBQztBQUFBLE1BQzVGO0FBQUE7QUFBQSxNQUdBLFNBQVMsSUFBa0I7QUFDekIsYUFBSyxNQUFNO0FBQ1gsYUFBSyxTQUFTO0FBQ2QsYUFBSyxTQUFTLEtBQUssYUFBYSxNQUFNLElBQUksTUFBTTtBQUM5QyxlQUFLLFNBQVM7QUFDZCxlQUFLLEtBQUs7QUFBQSxRQUNaLENBQUM7QUFBQSxNQUNIO0FBQUEsTUFFQSxLQUFLLE1BQWtCO0FBQ3JCLFlBQUksS0FBSyxTQUFTLElBQUksRUFBRyxNQUFLLE9BQU87QUFBQSxNQUN2QztBQUFBO0FBQUEsTUFHQSxZQUFZLE1BQWtCO0FBQzVCLFlBQUksQ0FBQyxLQUFLLFNBQVMsSUFBSSxFQUFHO0FBQzFCLGFBQUssUUFBUSxRQUFRLE1BQU07QUFDekIsY0FBSSxLQUFLLGVBQWdCLE1BQUssWUFBWSxJQUFJO0FBQUEsY0FDekMsTUFBSyxTQUFTLEVBQUUsYUFBYSxLQUFLLE9BQU8sQ0FBQyxHQUFHLEdBQUcsQ0FBQztBQUFBLFFBQ3hELENBQUM7QUFBQSxNQUNIO0FBQUEsTUFFQSxNQUFNLE9BQW9CO0FBQ3hCLGFBQUssTUFBTTtBQUNYLGFBQUssU0FBUztBQUNkLG1CQUFXLFFBQVEsS0FBSyxPQUFPLE9BQU8sQ0FBQyxFQUFHLE1BQUssT0FBTyxLQUFLO0FBQUEsTUFDN0Q7QUFBQTtBQUFBLE1BR0EsUUFBUSxJQUFZLE1BQU0sTUFBTSxLQUFLLE9BQU8sR0FBUztBQUNuRCxhQUFLLFNBQVM7QUFDZCxhQUFLLFNBQVMsS0FBSyxhQUFhLE1BQU0sSUFBSSxHQUFHO0FBQUEsTUFDL0M7QUFBQSxNQUVBLFNBQWU7QUFDYixhQUFLLE1BQU07QUFDWCxhQUFLLEtBQUs7QUFBQSxNQUNaO0FBQUEsTUFFQSxRQUFjO0FBQ1osYUFBSyxTQUFTO0FBQ2QsYUFBSyxTQUFTO0FBQUEsTUFDaEI7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDdEtBO0FBQUE7QUFBQTtBQUFBO0FBQUEsSUFnQk0sUUFDQSxVQUVBLFNBRUEsY0FFQSxjQUVBLGlCQUNBLGNBRUEsY0FXTztBQXZDYjtBQUFBO0FBQUE7QUFFQTtBQUNBO0FBQ0E7QUFFQTtBQUVBO0FBQ0E7QUFDQTtBQUNBO0FBQ0E7QUFDQTtBQUdBLElBQU0sU0FBUztBQUNmLElBQU0sV0FBVztBQUVqQixJQUFNLFVBQVU7QUFFaEIsSUFBTSxlQUFlO0FBRXJCLElBQU0sZUFBZTtBQUVyQixJQUFNLGtCQUFrQjtBQUN4QixJQUFNLGVBQWU7QUFFckIsSUFBTSxlQUFlO0FBV2QsSUFBTSxpQkFBTixNQUFNLHdCQUF1QixZQUFZO0FBQUEsTUFDOUMsT0FBZ0IsYUFBYTtBQUFBLE1BQzdCLE9BQWdCLE9BQU87QUFBQSxNQUN2QixPQUFnQixVQUFVO0FBQUEsTUFDMUIsT0FBZ0IsU0FBUztBQUFBLE1BRXpCLFNBQTJEO0FBQUEsTUFDM0QsWUFBaUU7QUFBQSxNQUNqRSxVQUE2RDtBQUFBO0FBQUEsTUFHN0QsTUFBTTtBQUFBO0FBQUEsTUFFTjtBQUFBLE1BRVM7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBO0FBQUEsTUFDQSxXQUFXLG9CQUFJLElBQVk7QUFBQSxNQUMzQixXQUFXLG9CQUFJLElBQVk7QUFBQSxNQUMzQixhQUFhLElBQUksZ0JBQWdCO0FBQUEsTUFDMUMsU0FBUztBQUFBLE1BQ1QsT0FBaUIsQ0FBQztBQUFBO0FBQUEsTUFFbEI7QUFBQTtBQUFBLE1BRUE7QUFBQTtBQUFBLE1BRVMsWUFBWSxvQkFBSSxJQUFVO0FBQUEsTUFDbkMsWUFBWTtBQUFBLE1BQ1osWUFBWTtBQUFBLE1BQ1osV0FBVztBQUFBLE1BQ1g7QUFBQTtBQUFBLE1BRUE7QUFBQTtBQUFBLE1BRUEsV0FBVztBQUFBLE1BRVgsWUFBWSxTQUEwQixjQUEyQixnQkFBZ0IsUUFBUSxTQUFTLEdBQUc7QUFDbkcsY0FBTTtBQUNOLGNBQU0sVUFBVSxNQUFjLFlBQVksT0FBTyxFQUFFLFNBQVMsRUFBRSxFQUFFLE1BQU0sR0FBRyxDQUFDO0FBQzFFLGNBQU0sU0FBUyxNQUFjLEtBQUssVUFBVSxFQUFFLEtBQUs7QUFDbkQsYUFBSyxXQUFXO0FBQ2hCLGFBQUssZUFBZTtBQUNwQixhQUFLLFVBQVUsR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRLENBQUM7QUFDdkMsYUFBSyxTQUFTLElBQUk7QUFBQSxVQUNoQixDQUFDLFVBQVUsS0FBSyxTQUFTLEtBQUs7QUFBQSxVQUM5QixDQUFDLFlBQVksS0FBSyxNQUFNLE9BQU8sRUFBRSxRQUFRLENBQUM7QUFBQSxRQUM1QztBQUNBLGFBQUssVUFBVSxJQUFJLE9BQU8sYUFBYSxRQUFRLE1BQU8sS0FBSyxPQUFPLFFBQVEsS0FBSyxRQUFRLE1BQVU7QUFDakcsYUFBSyxXQUFXLElBQUksUUFBUTtBQUFBLFVBQzFCO0FBQUEsVUFDQSxXQUFXLFFBQVEsVUFBVSxTQUFTLE9BQU8sUUFBUSxVQUFVO0FBQUEsVUFDL0Q7QUFBQSxVQUNBLE9BQU8sTUFBTSxTQUFTLFFBQVEsS0FBSztBQUFBLFVBQ25DLE1BQU0sQ0FBQyxTQUFTLEtBQUssT0FBTyxLQUFLLElBQUk7QUFBQSxVQUNyQyxTQUFTLE1BQU0sS0FBSyxRQUFRLGNBQWMsa0NBQWtDO0FBQUEsUUFDOUUsQ0FBQztBQUNELGFBQUssVUFBVSxJQUFJLE9BQU8sUUFBUSxTQUFTLEtBQUssT0FBTztBQUN2RCxhQUFLLFVBQVU7QUFBQSxVQUNiO0FBQUEsVUFDQSxPQUFPLEtBQUs7QUFBQSxVQUNaO0FBQUEsVUFDQSxLQUFLLE1BQU0sS0FBSztBQUFBLFVBQ2hCLFNBQVMsQ0FBQyxNQUFNLE9BQU8sS0FBSyxTQUFTLE1BQU0sRUFBRTtBQUFBLFVBQzdDLE9BQU8sQ0FBQyxNQUFNLFNBQVMsS0FBSyxPQUFPLE1BQU0sSUFBSTtBQUFBLFFBQy9DO0FBQ0EsYUFBSyxRQUFRO0FBQ2IsYUFBSyxNQUFNO0FBQUEsTUFDYjtBQUFBLE1BRUEsSUFBSSxhQUFxQjtBQUN2QixZQUFJLEtBQUssT0FBUSxRQUFPLGdCQUFlO0FBQ3ZDLGVBQU8sS0FBSyxPQUFPLFNBQVMsZ0JBQWUsT0FBTyxnQkFBZTtBQUFBLE1BQ25FO0FBQUE7QUFBQSxNQUdBLElBQUksaUJBQXlCO0FBQzNCLGVBQU8sS0FBSyxRQUFRLGtCQUFrQixLQUFLLE9BQU8sa0JBQWtCO0FBQUEsTUFDdEU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLE1BTUEsS0FBSyxNQUFzQztBQUN6QyxlQUFPLEtBQUssU0FBUyxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssTUFBTSxDQUFDLElBQUksS0FBSyxRQUFRLEtBQUssSUFBSTtBQUFBLE1BQ3RGO0FBQUE7QUFBQSxNQUdBLGFBQWEsTUFBd0I7QUFDbkMsY0FBTSxFQUFFLEtBQUssSUFBSSxNQUFNLElBQUk7QUFDM0IsY0FBTSxPQUFPLEtBQUssT0FBTyxVQUFVLENBQUMsS0FBSyxRQUFRO0FBQ2pELFlBQUksS0FBTSxNQUFLLE9BQU8sS0FBSyxJQUFJO0FBQy9CLGVBQU8sQ0FBQyxDQUFDO0FBQUEsTUFDWDtBQUFBO0FBQUEsTUFHQSxRQUF5QjtBQUN2QixlQUFPLEtBQUssU0FBUyxNQUFNO0FBQUEsTUFDN0I7QUFBQSxNQUVBLE1BQU0sT0FBTyxLQUFNLFNBQVMsSUFBVTtBQUNwQyxhQUFLLE9BQU8sS0FBSyxNQUFNLE1BQU07QUFDN0IsYUFBSyxRQUFRLEVBQUUsTUFBTSxRQUFRLFVBQVUsS0FBSyxHQUFHLG1CQUFtQjtBQUFBLE1BQ3BFO0FBQUE7QUFBQTtBQUFBLE1BS0EsTUFBTSxNQUFNLE9BQTZCO0FBQ3ZDLGNBQU0sVUFBVSxFQUFFLEtBQUs7QUFDdkIsY0FBTSxTQUFTLE1BQWUsQ0FBQyxDQUFDLEtBQUssVUFBVSxZQUFZLEtBQUssWUFBWSxVQUFVLEtBQUs7QUFDM0YsWUFBSTtBQUNGLGdCQUFNLEVBQUUsS0FBSyxNQUFNLElBQUksS0FBSztBQUM1QixnQkFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLE1BQU0sUUFBUSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUN6RSxjQUFJLE9BQU8sRUFBRztBQUNkLGVBQUssU0FBUyxJQUFJO0FBQ2xCLGdCQUFNLEVBQUUsS0FBSyxNQUFNLFVBQVUsSUFBSSxRQUFRLE1BQU0sUUFBUSxLQUFLLFFBQVE7QUFDcEUsZ0JBQU0sT0FBTyxJQUFJLEtBQUssS0FBSyxjQUFjLEtBQUssUUFBUSxLQUFLLGFBQWEsS0FBSyxNQUFNLFNBQVMsR0FBRyxNQUFNO0FBQ3JHLGVBQUssT0FBTyxLQUFLLFNBQVMsUUFBUTtBQUNsQyxjQUFJLE1BQU8sTUFBSyxRQUFRO0FBQUEsY0FDbkIsTUFBSyxRQUFRO0FBQUEsUUFDcEIsU0FBUyxPQUFPO0FBQ2QsY0FBSSxPQUFPLEVBQUc7QUFDZCxjQUFJLE1BQU8sTUFBSyxjQUFjLEtBQUs7QUFBQSxjQUM5QixNQUFLLFFBQVEsTUFBTSxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQUEsUUFDeEM7QUFBQSxNQUNGO0FBQUE7QUFBQSxNQUdBLFNBQVMsS0FBbUI7QUFDMUIsYUFBSyxNQUFNLElBQUksUUFBUSx1QkFBdUIsSUFBSTtBQUNsRCxZQUFJLEtBQUssUUFBUSxJQUFLO0FBQ3RCLGFBQUssUUFBUSxNQUFNLFlBQVksS0FBSyxHQUFHO0FBQ3ZDLGNBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxLQUFLLFFBQVEsS0FBSztBQUN6QyxhQUFLLE9BQU8sUUFBUSxLQUFLO0FBQ3pCLGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQTtBQUFBLE1BR0EsUUFBUSxLQUFnQjtBQUN0QixjQUFNLEVBQUUsY0FBYyxTQUFTLElBQUksS0FBSztBQUN4QyxZQUFJLEtBQUssYUFBYSxhQUFhO0FBQ2pDLGVBQUssUUFBUSxLQUFLLHVCQUF1QixXQUFXLFdBQVc7QUFDL0Q7QUFBQSxRQUNGO0FBQ0EsY0FBTSxRQUFRLFFBQVEsS0FBSyxhQUFhLEtBQUssYUFBYSxPQUFPLENBQUM7QUFDbEUsYUFBSyxTQUFTLEtBQUssYUFBYSxNQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sQ0FBQztBQUNoRSxhQUFLLE1BQU0sYUFBYSxFQUFFLEdBQUcsS0FBSyxNQUFNLENBQUM7QUFBQSxNQUMzQztBQUFBLE1BRUEsU0FBZTtBQUNiLGFBQUssU0FBUztBQUNkLGFBQUssU0FBUztBQUNkLGFBQUssTUFBTTtBQUFBLE1BQ2I7QUFBQSxNQUVBLGNBQWMsT0FBbUI7QUFDL0IsYUFBSyxRQUFRO0FBQ2IsY0FBTSxNQUFNLGNBQWMsTUFBTSxLQUFLLE9BQU8sS0FBSyxLQUFLLENBQUM7QUFBQSxNQUN6RDtBQUFBO0FBQUEsTUFHQSxNQUFNLGNBQWMsRUFBRSxNQUFNLEdBQVMsS0FBeUI7QUFDNUQsWUFBSSxDQUFFLE1BQU0sS0FBSyxhQUFhLFVBQVUsS0FBSyxHQUFHLEVBQUk7QUFDcEQsYUFBSyxXQUFXLFVBQVUsS0FBSyxnQkFBZ0IsS0FBSyxXQUFXLElBQUk7QUFDbkUsYUFBSyxnQkFBZ0I7QUFDckIsWUFBSSxLQUFLLFlBQVksU0FBVSxNQUFLLFFBQVEsS0FBSywyREFBMkQ7QUFBQSxNQUM5RztBQUFBLE1BRUEsVUFBZ0I7QUFDZCxjQUFNLFNBQVMsQ0FBQyxNQUFjLFFBQzVCLEtBQUssYUFBYSxLQUFLLG1CQUFtQixNQUFNLEtBQUssRUFBRSxRQUFRLEtBQUssV0FBVyxPQUFPLENBQUM7QUFDekYsZUFBTyxVQUFVLE1BQU0sS0FBSyxVQUFVLEtBQUssT0FBTyxDQUFDO0FBQ25ELGVBQU8sWUFBWSxNQUFNLEtBQUssTUFBTSxDQUFDO0FBQ3JDLGVBQU8sWUFBWSxNQUFNLEtBQUssUUFBUSxRQUFRLENBQUM7QUFBQSxNQUNqRDtBQUFBLE1BRUEsUUFBYztBQUNaLGFBQUssUUFBUSxLQUFLLEtBQUssT0FBTyxVQUFVLEdBQUcsS0FBSyxJQUFJO0FBQUEsTUFDdEQ7QUFBQTtBQUFBLE1BSVMsU0FBb0I7QUFBQSxRQUMzQixRQUFRLENBQUMsU0FBUztBQUNoQixlQUFLLFNBQVMsSUFBSSxPQUFPLE1BQU0sS0FBSyxPQUFPO0FBQzNDLGNBQUksU0FBUyxLQUFLLE1BQU8sTUFBSyxLQUFLLElBQUk7QUFDdkMsZ0JBQU0sVUFBVSxLQUFLLFNBQVMsV0FBVztBQUN6QyxjQUFJLFNBQVM7QUFDWCxpQkFBSyxPQUFPLElBQUk7QUFDaEIsaUJBQUssTUFBTSxjQUFjLE1BQU0sS0FBSyxPQUFPLElBQUksQ0FBQztBQUFBLFVBQ2xEO0FBQ0EsY0FBSSxTQUFTLEtBQUssT0FBTztBQUN2QixpQkFBSyxNQUFNLFFBQVEsRUFBRSxPQUFPLEtBQUssVUFBVSxDQUFDO0FBQzVDLGlCQUFLLFlBQVk7QUFBQSxVQUNuQjtBQUNBLGNBQUksQ0FBQyxTQUFTO0FBQ1osaUJBQUssUUFBUTtBQUNiLGlCQUFLLFNBQVMsSUFBSTtBQUFBLFVBQ3BCO0FBQUEsUUFDRjtBQUFBLFFBRUEsT0FBTyxDQUFDLE1BQU0sU0FBUztBQUNyQixnQkFBTSxRQUFlLEtBQUssSUFBSTtBQUM5QixjQUFJLENBQUMsS0FBSyxRQUFRLE1BQU0sS0FBSyxFQUFHLE1BQUssTUFBTSxNQUFNLEtBQUs7QUFDdEQsZUFBSyxPQUFPO0FBQUEsUUFDZDtBQUFBLFFBRUEsT0FBTyxDQUFDLE1BQU0sUUFBUTtBQUNwQixnQkFBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLENBQUMsS0FBSyxPQUFPLEtBQUssS0FBSztBQUM1QyxlQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLGNBQUksU0FBUyxLQUFNLE1BQUssY0FBYyxJQUFLO0FBQUEsbUJBQ2xDLFNBQVMsUUFBUSxLQUFNLE1BQUssS0FBSyxJQUFJO0FBQUEsbUJBQ3JDLFNBQVMsS0FBTSxNQUFLLE1BQU0sTUFBTSxHQUFHO0FBQzVDLGVBQUssUUFBUSxLQUFLLElBQUk7QUFBQSxRQUN4QjtBQUFBLFFBRUEsTUFBTSxDQUFDLE1BQU0sVUFBVTtBQUNyQixlQUFLLE9BQU87QUFDWixjQUFJLEtBQUssUUFBUSxPQUFRO0FBQ3pCLGVBQUssT0FBTztBQUNaLGdCQUFNLE9BQU8sUUFBUSxvQkFBb0IsS0FBSyxTQUFTLEtBQUssU0FBUyxDQUFDLEtBQUs7QUFDM0UsY0FBSSxRQUFRLENBQUMsS0FBSyxRQUFRLEtBQU0sTUFBSyxRQUFRLElBQUk7QUFBQSxjQUM1QyxNQUFLLEtBQUssaUJBQWlCO0FBQUEsUUFDbEM7QUFBQSxRQUVBLE1BQU0sQ0FBQyxTQUFTO0FBQ2QsY0FBSSxTQUFTLEtBQUssU0FBUyxDQUFDLEtBQUssTUFBTyxNQUFLLE1BQU0sSUFBSTtBQUFBLFFBQ3pEO0FBQUEsTUFDRjtBQUFBO0FBQUEsTUFHQSxLQUFLLE1BQWtCO0FBQ3JCLGFBQUssUUFBUTtBQUNiLGFBQUssUUFBUTtBQUNiLFlBQUksQ0FBQyxLQUFLLE9BQVE7QUFDbEIsYUFBSyxXQUFXO0FBQ2hCLGFBQUssT0FBTyxNQUFNO0FBQ2xCLGFBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixhQUFLLE1BQU0sUUFBUSxNQUFPLEtBQUssWUFBWSxDQUFFO0FBQUEsTUFDL0M7QUFBQSxNQUVBLE1BQU0sTUFBWSxLQUFnQjtBQUNoQyxhQUFLLFFBQVE7QUFDYixhQUFLO0FBQ0wsWUFBSSxDQUFDLEtBQUssVUFBVSxJQUFJLE9BQU8sSUFBTSxNQUFLLEtBQUssY0FBYyxNQUFNLEdBQUc7QUFDdEUsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQjtBQUFBO0FBQUEsTUFHQSxTQUFTLE1BQVksY0FBNkI7QUFDaEQsWUFBSSxnQkFBZ0IsQ0FBQyxLQUFLLEtBQUssU0FBUyxZQUFZLEdBQUc7QUFDckQsZUFBSyxPQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sWUFBWSxFQUFFLE1BQU0sQ0FBQyxPQUFPO0FBQUEsUUFDekQ7QUFDQSxZQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssU0FBUyxJQUFJO0FBQzNDLGFBQUssT0FBTyxJQUFJO0FBQ2hCLFlBQUksZ0JBQWdCLFNBQVMsS0FBSyxNQUFPLE1BQUssTUFBTSxXQUFXLEVBQUUsYUFBYSxDQUFDO0FBQUEsTUFDakY7QUFBQSxNQUVBLE9BQU8sTUFBWSxNQUFxQjtBQUN0QyxhQUFLLFFBQVE7QUFDYixhQUFLLFNBQVM7QUFDZCxhQUFLLFFBQVEsVUFBVSwwQkFBMEIsT0FBTyxLQUFLLDJCQUEyQixFQUFFO0FBQzFGLFlBQUksQ0FBQyxLQUFLLEtBQU0sTUFBSyxRQUFRLFlBQVksSUFBSTtBQUM3QyxhQUFLLFNBQVMsSUFBSTtBQUNsQixZQUFJLFNBQVMsS0FBSyxNQUFPLE1BQUssT0FBTyxRQUFRO0FBQUEsTUFDL0M7QUFBQSxNQUVBLE9BQU8sTUFBa0I7QUFDdkIsYUFBSyxRQUFRO0FBQ2IsYUFBSyxRQUFRLEtBQUs7QUFBQSxNQUNwQjtBQUFBO0FBQUEsTUFHQSxTQUFTLE1BQWtCO0FBQ3pCLGNBQU0sTUFBTSxLQUFLO0FBQ2pCLGFBQUssUUFBUTtBQUNiLGFBQUssUUFBUTtBQUNiLGFBQUssU0FBUyxNQUFNLEtBQUssS0FBSztBQUM5QixZQUFJLFdBQVc7QUFDZixZQUFJLFFBQVEsS0FBSztBQUNqQixhQUFLLFVBQVUsSUFBSSxHQUFHO0FBQ3RCLGFBQUssT0FBTztBQUFBLE1BQ2Q7QUFBQTtBQUFBLE1BR0EsU0FBZTtBQUNiLG1CQUFXLFFBQVEsS0FBSyxXQUFXO0FBQ2pDLGNBQUksS0FBSyxhQUFhLEtBQUssUUFBUSxTQUFTLElBQUksRUFBRztBQUNuRCxlQUFLLFVBQVUsT0FBTyxJQUFJO0FBQzFCLGVBQUssS0FBSyxHQUFJO0FBQUEsUUFDaEI7QUFBQSxNQUNGO0FBQUE7QUFBQTtBQUFBLE1BS0EsUUFBUSxNQUFZLEVBQUUsTUFBTSxTQUFBQyxTQUFRLEdBQW1CO0FBQ3JELGNBQU0sU0FBUyxLQUFLO0FBQ3BCLGdCQUFRQSxTQUFRLE1BQU07QUFBQSxVQUNwQixLQUFLO0FBQ0gsbUJBQU87QUFBQSxVQUNULEtBQUs7QUFDSCxnQkFBSSxDQUFDLE9BQU8sUUFBUSxDQUFDLE1BQU0sUUFBUUEsU0FBUSxNQUFNLEVBQUcsUUFBTztBQUMzRCx1QkFBVyxVQUFpQixZQUFZLElBQUksRUFBRyxNQUFLLE1BQU0sTUFBYSxLQUFLLE1BQU0sQ0FBQztBQUNuRixtQkFBTztBQUFBLFVBQ1QsS0FBSztBQUNILGdCQUFJLENBQUMsT0FBTyxRQUFRLENBQUMsTUFBTSxRQUFRQSxTQUFRLElBQUksRUFBRyxRQUFPO0FBQ3pELG1CQUFPLFFBQVFBLFFBQU87QUFDdEIsbUJBQU87QUFBQSxVQUNULEtBQUs7QUFDSCxtQkFBTyxLQUFLLFNBQVMsU0FBU0EsUUFBTztBQUFBLFVBQ3ZDLEtBQUs7QUFDSCxtQkFBTyxLQUFLLGNBQWMsTUFBTUEsUUFBTztBQUFBLFVBQ3pDLEtBQUs7QUFDSCxtQkFBTyxLQUFLLFNBQVMsTUFBTUEsUUFBTztBQUFBLFFBQ3RDO0FBQ0EsWUFBSSxDQUFRLGVBQWVBLFFBQU8sRUFBRyxRQUFPO0FBQzVDLGFBQUssUUFBUSxjQUFjO0FBQzNCLGVBQU87QUFBQSxNQUNUO0FBQUEsTUFFQSxjQUFjLE1BQVksT0FBeUI7QUFDakQsY0FBTSxLQUFLLE1BQU07QUFDakIsWUFBSSxPQUFPLFVBQWEsQ0FBQyxLQUFLLEtBQU0sUUFBTztBQUUzQyxtQkFBV0MsVUFBZ0IsV0FBVyxNQUFNLFFBQVEsRUFBRyxNQUFLLE9BQU8sS0FBS0EsTUFBSztBQUM3RSxhQUFLLFFBQVEsS0FBSztBQUNsQixjQUFNLFVBQVUsS0FBSyxRQUFRLFNBQVMsS0FBSyxLQUFLLEtBQUssU0FBUyxTQUFTLEtBQUs7QUFDNUUsZUFBTyxXQUFXLE9BQU8sRUFBRSxFQUFFLFdBQVcsS0FBSyxPQUFPO0FBQUEsTUFDdEQ7QUFBQSxNQUVBLFNBQVMsTUFBWSxPQUF5QjtBQUM1QyxjQUFNLEVBQUUsTUFBTSxnQkFBZ0IsS0FBSyxJQUFJO0FBQ3ZDLFlBQUksU0FBUyxnQkFBZ0I7QUFDM0IsZUFBSyxRQUFRLFNBQVMsT0FBTyxJQUFJLEtBQUssWUFBWTtBQUNsRCxpQkFBTztBQUFBLFFBQ1Q7QUFDQSxhQUFLLFNBQVMsbUJBQW1CLFNBQVMseUJBQXlCLE1BQU0sWUFBWTtBQUNuRixlQUFLLElBQUksTUFBTSxJQUFJLENBQUM7QUFDcEIsaUJBQU87QUFBQSxRQUNUO0FBQ0EsZUFBTyxLQUFLLE9BQVEsTUFBTSxLQUFLLEtBQUssS0FBSyxTQUFTLFNBQVMsS0FBSyxLQUFLLEtBQUssUUFBUSxTQUFTLEtBQUs7QUFBQSxNQUNsRztBQUFBLE1BRUEsTUFBTSxNQUFZLE9BQW9CO0FBQ3BDLGNBQU0sU0FBUyxNQUFNLFFBQVE7QUFDN0IsY0FBTUEsU0FBUSxDQUFDLEtBQUssU0FBZ0IsVUFBVSxNQUFNO0FBQ3BELFlBQUlBLFFBQU87QUFDVCxlQUFLLE9BQU8sS0FBS0EsUUFBTyxLQUFLO0FBQzdCLGVBQUssUUFBUSxLQUFLO0FBQ2xCO0FBQUEsUUFDRjtBQUNBLGNBQU0sU0FBZ0IsV0FBVyxNQUFNO0FBQ3ZDLFlBQUksT0FBUSxNQUFLLFNBQVM7QUFFMUIsWUFBSSxTQUFTLENBQUMsS0FBSyxZQUFZLE1BQU0sSUFBSSxDQUFDLEtBQUssU0FBVSxNQUFLLFNBQVMsS0FBSztBQUFBLE1BQzlFO0FBQUE7QUFBQSxNQUdBLFlBQVksUUFBeUI7QUFDbkMsWUFBSSxDQUFDLEtBQUssU0FBUyxDQUFDLEtBQUssVUFBVSxLQUFNLFFBQU87QUFDaEQsY0FBTSxRQUFRLEtBQUssU0FBUyxJQUFJLE1BQU07QUFDdEMsWUFBSSxLQUFLLFNBQVMsUUFBUSxhQUFjLE1BQUssU0FBUyxNQUFNO0FBQzVELGFBQUssU0FBUyxJQUFJLE1BQU07QUFDeEIsZUFBTztBQUFBLE1BQ1Q7QUFBQTtBQUFBLE1BSUEsU0FBUyxFQUFFLE1BQU0sS0FBSyxHQUFnQjtBQUNwQyxhQUFLLE1BQU0sV0FBVyxFQUFFLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFBQSxNQUM1QztBQUFBLE1BRUEsUUFBUSxNQUE0QixTQUF1QjtBQUN6RCxZQUFJLEtBQUssU0FBUyxJQUFJLElBQUksRUFBRztBQUM3QixhQUFLLFNBQVMsSUFBSSxJQUFJO0FBQ3RCLFlBQUksS0FBSyxNQUFNLFVBQVUsRUFBRSxNQUFNLFFBQVEsQ0FBQyxFQUFHLFNBQVEsS0FBSyxvQkFBb0IsT0FBTyxFQUFFO0FBQUEsTUFDekY7QUFBQSxNQUVBLE1BQXNDLE1BQVMsUUFBdUQ7QUFDcEcsWUFBSSxLQUFLLFVBQVUsU0FBUyxRQUFTLFFBQU87QUFDNUMsY0FBTSxRQUFRLE9BQU8sT0FBTyxJQUFJLE1BQU0sTUFBTSxFQUFFLFlBQVksS0FBSyxDQUFDLEdBQUcsTUFBTTtBQUN6RSxRQUFDLEtBQUssS0FBSyxJQUFJLEVBQWMsSUFBb0QsS0FBSztBQUN0RixlQUFPLEtBQUssY0FBYyxLQUFLO0FBQUEsTUFDakM7QUFBQSxNQUVBLFFBQVEsS0FBVSxRQUFzQjtBQUN0QyxZQUFJLEtBQUssT0FBUTtBQUNqQixhQUFLLE1BQU07QUFDWCxhQUFLLFNBQVM7QUFDZCxhQUFLLFNBQVM7QUFDZCxhQUFLLFdBQVcsTUFBTTtBQUN0QixtQkFBVyxRQUFRLENBQUMsS0FBSyxPQUFPLEtBQUssT0FBTyxHQUFHLEtBQUssU0FBUyxFQUFHLE9BQU0sS0FBSyxLQUFNLElBQUksTUFBTTtBQUMzRixhQUFLLFNBQVMsS0FBSyxNQUFNO0FBQ3pCLGFBQUssUUFBUSxNQUFNLElBQUksTUFBTSxNQUFNLENBQUM7QUFDcEMsYUFBSyxNQUFNLFNBQVMsRUFBRSxHQUFHLEtBQUssUUFBUSxJQUFJLFVBQVUsT0FBTyxDQUFDO0FBQUEsTUFDOUQ7QUFBQSxJQUNGO0FBQUE7QUFBQTs7O0FDNWJBLE9BQU8sWUFBWTtBQUNuQixTQUFTLFlBQVk7OztBQ0VyQjtBQUtPLElBQU0sV0FBTixNQUErQjtBQUFBLEVBQ3BDLGlCQUFpQjtBQUFBLEVBQ2pCLFNBQWlDO0FBQUEsRUFDakMsWUFBMkQ7QUFBQSxFQUMzRCxVQUE0RjtBQUFBLEVBQzVGLFVBQWtDO0FBQUEsRUFDekIsT0FBaUIsQ0FBQztBQUFBLEVBQzNCO0FBQUEsRUFDQSxTQUFTO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksS0FBYSxXQUFxQjtBQUM1QyxTQUFLLE1BQU07QUFDWCxTQUFLLFlBQVk7QUFBQSxFQUNuQjtBQUFBLEVBRUEsS0FBSyxNQUFvQjtBQUN2QixTQUFLLEtBQUssS0FBSyxJQUFJO0FBQUEsRUFDckI7QUFBQSxFQUVBLE1BQU0sTUFBcUI7QUFDekIsU0FBSyxhQUFhLEtBQUssU0FBUyxLQUFLLGFBQWE7QUFDbEQsU0FBSyxTQUFTO0FBQUEsRUFDaEI7QUFBQTtBQUFBLEVBR0EsSUFBSSxTQUFpQjtBQUNuQixXQUFPLEtBQUssS0FBSyxJQUFJLENBQUMsU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFTO0FBQUEsRUFDekQ7QUFBQSxFQUVBLE9BQU8sTUFBc0I7QUFDM0IsV0FBTyxLQUFLLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxTQUFTLElBQUk7QUFBQSxFQUMxRDtBQUFBLEVBRUEsT0FBYTtBQUNYLFdBQU8sS0FBSyxPQUFPLEdBQUcsRUFBRSxLQUFLLENBQUM7QUFBQSxFQUNoQztBQUFBLEVBRUEsU0FBZTtBQUNiLFNBQUssU0FBUztBQUFBLEVBQ2hCO0FBQUEsRUFFQSxJQUFJLE9BQXNCO0FBQ3hCLFNBQUssWUFBWSxFQUFFLE1BQU0sT0FBTyxVQUFVLFdBQVcsUUFBUSxLQUFLLFVBQVUsS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN0RjtBQUFBLEVBRUEsSUFBSSxPQUFPLE1BQU0sU0FBUyxJQUFVO0FBQ2xDLFNBQUssVUFBVSxFQUFFLE1BQU0sUUFBUSxVQUFVLFNBQVMsSUFBSyxDQUFDO0FBQUEsRUFDMUQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxPQUFnQjtBQUNsQixXQUFPLEtBQUssY0FBYztBQUFBLEVBQzVCO0FBQ0Y7QUFPTyxJQUFNLFFBQU4sTUFBbUM7QUFBQTtBQUFBLEVBRXhDLFNBQVM7QUFBQSxFQUNULE9BQU87QUFBQSxFQUNQLE9BQU87QUFBQSxFQUNQLGdCQUFnQjtBQUFBLEVBQ1AsUUFBb0IsQ0FBQztBQUFBLEVBQ3JCLE9BQU8sSUFBSSxZQUFZO0FBQUEsRUFDaEMsVUFBVSxvQkFBSSxJQUFXO0FBQUEsRUFDekIsU0FBUztBQUFBLEVBRVQsTUFBTSxNQUFjLEtBQUssT0FBTyxLQUFLO0FBQUEsRUFFckMsU0FBUyxNQUFjO0FBRXJCLFNBQUs7QUFDTCxXQUFPLEtBQUs7QUFBQSxFQUNkO0FBQUEsRUFFQSxRQUFRLENBQUMsSUFBWSxRQUErQjtBQUNsRCxVQUFNLFFBQVEsRUFBRSxJQUFJLEtBQUssU0FBUyxJQUFJLElBQUk7QUFDMUMsU0FBSyxRQUFRLElBQUksS0FBSztBQUN0QixXQUFPLE1BQU0sS0FBSyxRQUFRLE9BQU8sS0FBSztBQUFBLEVBQ3hDO0FBQUEsRUFFQSxPQUFPLENBQUMsS0FBYSxjQUE4QjtBQUNqRCxVQUFNLE9BQU8sSUFBSSxTQUFTLEtBQUssU0FBUztBQUN4QyxTQUFLLE1BQU0sS0FBSyxJQUFJO0FBQ3BCLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxZQUFZLFlBQThCLEtBQUs7QUFBQTtBQUFBLEVBRy9DLE1BQU0sU0FBd0I7QUFDNUIsYUFBUyxJQUFJLEdBQUcsSUFBSSxJQUFJLElBQUssT0FBTSxRQUFRLFFBQVE7QUFBQSxFQUNyRDtBQUFBLEVBRUEsTUFBTSxLQUFLLElBQTJCO0FBQ3BDLFVBQU0sUUFBUSxLQUFLLFNBQVM7QUFDNUIsZUFBUztBQUNQLFlBQU0sS0FBSyxPQUFPO0FBQ2xCLFlBQU0sTUFBTSxDQUFDLEdBQUcsS0FBSyxPQUFPLEVBQUUsT0FBTyxDQUFDLFVBQVUsTUFBTSxNQUFNLEtBQUssRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEVBQUUsS0FBSyxFQUFFLEVBQUUsRUFBRSxDQUFDO0FBQ2hHLFVBQUksQ0FBQyxJQUFLO0FBQ1YsV0FBSyxRQUFRLE9BQU8sR0FBRztBQUN2QixXQUFLLFNBQVMsS0FBSyxJQUFJLEtBQUssUUFBUSxJQUFJLEVBQUU7QUFDMUMsVUFBSSxJQUFJO0FBQUEsSUFDVjtBQUNBLFNBQUssU0FBUztBQUNkLFVBQU0sS0FBSyxPQUFPO0FBQUEsRUFDcEI7QUFBQSxFQUVBLElBQUksT0FBaUI7QUFDbkIsV0FBTyxLQUFLLE1BQU0sR0FBRyxFQUFFO0FBQUEsRUFDekI7QUFDRjtBQUdPLElBQU0sUUFBTixNQUFNLE9BQU07QUFBQSxFQUNSLFFBQVEsSUFBSSxNQUFNO0FBQUEsRUFDbEIsV0FBcUIsQ0FBQztBQUFBLEVBQ3RCLE9BQXlCLENBQUM7QUFBQSxFQUMxQjtBQUFBLEVBRVQsWUFBWSxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBRztBQUN2RSxTQUFLLFFBQVE7QUFDYixTQUFLLFNBQVMsSUFBSSxlQUFlLEVBQUUsS0FBSywrQkFBK0IsT0FBTyxNQUFNLEdBQUcsUUFBUSxHQUFHLEtBQUs7QUFDdkcsU0FBSyxPQUFPLGlCQUFpQixXQUFXLENBQUMsVUFBVSxLQUFLLFNBQVMsS0FBSyxNQUFNLElBQUksQ0FBQztBQUNqRixlQUFXLFFBQVEsQ0FBQyxRQUFRLFdBQVcsYUFBYSxPQUFPLFVBQVUsT0FBTyxHQUFZO0FBQ3RGLFdBQUssT0FBTyxpQkFBaUIsTUFBTSxDQUFDLFVBQVU7QUFDNUMsY0FBTSxlQUFlO0FBQ3JCLGFBQUssS0FBSyxLQUFLLENBQUMsTUFBTSxLQUF3QixDQUFDO0FBQUEsTUFDakQsQ0FBQztBQUFBLElBQ0g7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLGFBQWEsS0FBSyxVQUFvQyxDQUFDLEdBQUcsUUFBUSxJQUFJLE1BQU0sR0FBbUI7QUFDN0YsVUFBTSxRQUFRLElBQUksT0FBTSxTQUFTLEtBQUs7QUFDdEMsVUFBTSxNQUFNLE9BQU87QUFDbkIsVUFBTSxLQUFLLE9BQU87QUFDbEIsVUFBTSxLQUFLLElBQUksUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUMsQ0FBQztBQUNuQyxVQUFNLE1BQU0sT0FBTztBQUNuQixXQUFPO0FBQUEsRUFDVDtBQUFBLEVBRUEsSUFBSSxPQUFpQjtBQUNuQixXQUFPLEtBQUssTUFBTTtBQUFBLEVBQ3BCO0FBQUEsRUFFQSxTQUFTLE1BQXNCO0FBQzdCLFdBQU8sS0FBSyxLQUFLLE9BQU8sQ0FBQyxDQUFDLEdBQUcsTUFBTSxRQUFRLElBQUksRUFBRSxJQUFJLENBQUMsQ0FBQyxFQUFFLEtBQUssTUFBTSxLQUFLO0FBQUEsRUFDM0U7QUFBQTtBQUFBLEVBR0EsVUFBb0I7QUFDbEIsV0FBTyxLQUFLLFNBQVMsSUFBSSxDQUFDLFNBQVUsS0FBSyxNQUFNLElBQUksRUFBb0IsQ0FBQztBQUFBLEVBQzFFO0FBQUE7QUFBQSxFQUdBLE1BQU0sWUFBMkI7QUFDL0IsVUFBTSxLQUFLLE1BQU0sS0FBSyxJQUFNO0FBQzVCLFNBQUssS0FBSyxPQUFPO0FBQ2pCLFVBQU0sS0FBSyxNQUFNLE9BQU87QUFBQSxFQUMxQjtBQUNGO0FBRU8sU0FBUyxNQUFNLEtBQWEsU0FBa0IsUUFBUSxZQUFrQjtBQUM3RSxTQUFPLEVBQUUsR0FBSSxXQUFXLEVBQUUsUUFBUSxHQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sT0FBTyxHQUFHLEVBQUUsU0FBUyxHQUFHLEdBQUcsQ0FBQyxHQUFHO0FBQ2hHO0FBR08sU0FBUyxTQUFTLEtBQWEsU0FBa0IsT0FBc0I7QUFDNUUsU0FBTyxFQUFFLE1BQU0sV0FBVyxHQUFHLEtBQUssVUFBVSxNQUFNLEtBQUssU0FBUyxLQUFLLEVBQUU7QUFDekU7QUFFTyxTQUFTLFFBQVEsTUFBYyxnQkFBZ0IsTUFBWTtBQUNoRSxRQUFNLFVBQVUsS0FBSyxJQUFJLENBQUMsU0FBUyxFQUFFLFVBQVUsTUFBTSxHQUFHLElBQUksRUFBRTtBQUM5RCxTQUFPLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxRQUFRO0FBQ3pEOzs7QUR6TEEsZUFBZSxRQUF3QjtBQUNyQyxRQUFNLFFBQVEsSUFBSSxNQUFNO0FBQ3hCLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsUUFBTSxLQUFLLE9BQU87QUFDbEIsU0FBTztBQUNUO0FBRUEsSUFBTSxPQUFPLENBQUMsVUFBNEIsTUFBTSxTQUFTLFFBQVEsRUFBRSxJQUFJLENBQUMsRUFBRSxLQUFLLE1BQU0sSUFBSTtBQUV6RixLQUFLLG1GQUFtRixZQUFZO0FBQ2xHLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsV0FBUyxJQUFJLEdBQUcsSUFBSSxHQUFHLEtBQUs7QUFDMUIsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFdBQVcsZUFBZSxNQUFNLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDakUsVUFBTSxLQUFLLElBQUksU0FBUyxJQUFJLENBQUMsQ0FBQztBQUM5QixVQUFNLEtBQUssSUFBSTtBQUNmLFVBQU0sTUFBTSxVQUFVO0FBQUEsRUFDeEI7QUFDQSxTQUFPLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUM7QUFDeEMsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsR0FBRyxHQUFHLENBQUMsR0FBRyxvQkFBb0I7QUFDakUsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFdBQVcsZUFBZSxNQUFNLE1BQU0sQ0FBQyxFQUFFLENBQUM7QUFDakUsTUFBSSxPQUFPO0FBQ1gsT0FBSyxNQUFNLE9BQU8sS0FBSyxFQUFFLE1BQU0sVUFBVSxDQUFDLEVBQUUsS0FBSyxNQUFPLE9BQU8sSUFBSztBQUNwRSxRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUs7QUFDNUIsU0FBTyxNQUFNLE1BQU0sS0FBSztBQUN4QixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sT0FBTyxhQUFhLE1BQU0sS0FBSyxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQ2pFLFFBQU0sTUFBTSxNQUFNLE9BQU87QUFDekIsU0FBTyxNQUFNLE1BQU0sSUFBSTtBQUN6QixDQUFDO0FBRUQsV0FBVyxRQUFRLENBQUMsb0JBQW9CLHVCQUF1QixtQkFBbUIsdUJBQXVCLEdBQUc7QUFDMUcsT0FBSyx5Q0FBeUMsSUFBSSw0Q0FBNEMsWUFBWTtBQUN4RyxVQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFVBQU0sU0FBUyxNQUFNLE1BQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxTQUFTLE1BQU0sU0FBUyxVQUFLLFlBQVksS0FBSyxhQUFhLE1BQU0sS0FBSyxPQUFPLENBQUMsR0FBRyxHQUFHLENBQUM7QUFDakksV0FBTztBQUNQLFdBQU8sVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLFFBQVEsQ0FBQztBQUN4QyxVQUFNLE9BQU8sTUFBTSxPQUFPLEtBQUssRUFBRSxNQUFNLFVBQVUsQ0FBQztBQUNsRCxVQUFNLE1BQU0sTUFBTSxLQUFLLEdBQUc7QUFDMUIsVUFBTTtBQUNOLFVBQU0sS0FBSyxJQUFJO0FBQ2YsVUFBTSxNQUFNLFVBQVU7QUFDdEIsV0FBTztBQUNQLFVBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxXQUFXLEdBQUcsRUFBRSxDQUFDO0FBQ3hDLFdBQU8sVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLFFBQVEsQ0FBQztBQUN4QyxXQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFBQSxFQUN2QyxDQUFDO0FBQ0g7QUFFQSxLQUFLLDZFQUE2RSxZQUFZO0FBQzVGLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFDMUIsUUFBTSxNQUFNLE1BQU0sS0FBSyxJQUFLO0FBQzVCLFNBQU8sVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLENBQUM7QUFDaEMsUUFBTSxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3hCLFNBQU8sVUFBVSxLQUFLLEtBQUssR0FBRyxDQUFDLFFBQVEsQ0FBQztBQUN4QyxTQUFPLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxFQUFFLFFBQVEsQ0FBQztBQUNsRCxRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU0sTUFBTSxNQUFNLEtBQUssR0FBTTtBQUM3QixTQUFPLFVBQVUsS0FBSyxLQUFLLEdBQUcsQ0FBQyxRQUFRLENBQUM7QUFDMUMsQ0FBQztBQUVELEtBQUssb0RBQW9ELFlBQVk7QUFDbkUsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sV0FBVyxHQUFHLEVBQUUsQ0FBQztBQUN4QyxPQUFLLE1BQU0sT0FBTyxLQUFLLEVBQUUsTUFBTSxVQUFVLENBQUM7QUFDMUMsUUFBTSxNQUFNLE1BQU0sS0FBSyxHQUFLO0FBQzVCLFNBQU8sTUFBTSxNQUFNLEtBQUssS0FBSyxFQUFFLE1BQU0sU0FBUztBQUM5QyxTQUFPLFVBQVUsTUFBTSxRQUFRLEdBQUcsQ0FBQyxDQUFDLENBQUM7QUFDdkMsQ0FBQztBQUVELEtBQUssaURBQWlELFlBQVk7QUFDaEUsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sTUFBTSxDQUFDLEVBQUUsQ0FBQztBQUNqRSxXQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSztBQUMzQixVQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2pDO0FBQ0EsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDbEQsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sRUFBRSxRQUFRLEVBQUU7QUFDbkQsQ0FBQztBQUVELEtBQUsscUVBQXFFLFlBQVk7QUFDcEYsUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUMxQixRQUFNLEtBQUssSUFBSSxTQUFTLEVBQUUsQ0FBQztBQUMzQixRQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsU0FBTyxVQUFVLEtBQUssS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNoQyxTQUFPLE1BQU0sTUFBTSxTQUFTLEtBQUssRUFBRSxRQUFRLENBQUM7QUFDNUMsUUFBTSxLQUFLLElBQUksU0FBUyxFQUFFLENBQUM7QUFDM0IsU0FBTyxVQUFVLE1BQU0sUUFBUSxHQUFHLENBQUMsSUFBSSxFQUFFLENBQUM7QUFDMUMsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixTQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQzNELENBQUM7QUFFRCxLQUFLLDZFQUE2RSxZQUFZO0FBQzVGLFFBQU0sUUFBUSxNQUFNLE1BQU0sS0FBSztBQUMvQixRQUFNLEtBQUssSUFBSTtBQUNmLFFBQU0sTUFBTSxVQUFVO0FBQ3RCLFFBQU0sY0FBYyxNQUFNLEtBQUssT0FBTyxDQUFDLEdBQUc7QUFDMUMsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFNBQVMsTUFBTSxvQkFBb0IsU0FBUyxVQUFLLFlBQVksS0FBSyxZQUFZLENBQUM7QUFDdEcsUUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLFdBQVcsR0FBRyxFQUFFLENBQUM7QUFDeEMsUUFBTSxLQUFLLElBQUk7QUFDZixRQUFNLE1BQU0sVUFBVTtBQUN0QixTQUFPLFVBQVUsTUFBTSxLQUFLLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQ3pELFNBQU8sVUFBVSxNQUFNLFFBQVEsR0FBRyxDQUFDLENBQUMsQ0FBQztBQUN2QyxDQUFDO0FBRUQsS0FBSyxnRUFBZ0UsWUFBWTtBQUMvRSxRQUFNLFFBQVEsSUFBSSxNQUFNLEVBQUUsUUFBUSxNQUFNLENBQUM7QUFDekMsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEtBQUssT0FBTztBQUNsQixXQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSztBQUMzQixVQUFNLE1BQU0sTUFBTSxLQUFLLEdBQU07QUFDN0IsVUFBTSxLQUFLLElBQUksRUFBRSxNQUFNLE9BQU8sQ0FBQztBQUFBLEVBQ2pDO0FBQ0EsU0FBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsRUFBRSxRQUFRLENBQUM7QUFDbEQsU0FBTyxVQUFVLEtBQUssS0FBSyxHQUFHLENBQUMsQ0FBQztBQUNsQyxDQUFDO0FBRUQsS0FBSywyREFBMkQsT0FBTyxNQUFNO0FBQzNFLFFBQU0sT0FBTyxFQUFFLEtBQUssT0FBTyxTQUFTLFFBQVEsTUFBTTtBQUFBLEVBQUMsQ0FBQztBQUNwRCxRQUFNLFFBQVEsTUFBTSxNQUFNO0FBQzFCLFFBQU0sS0FBSyxJQUFJLEVBQUUsTUFBTSxXQUFXLGVBQWUsTUFBTSxNQUFNLENBQUMsRUFBRSxDQUFDO0FBQ2pFLFNBQU8sTUFBTSxLQUFLLEtBQUssVUFBVSxHQUFHLEdBQUcscUNBQXFDO0FBQzVFLFFBQU0sU0FBUyxLQUFLLE1BQU0sK0RBQTRCLGVBQWUsRUFBRSxLQUFLLGFBQWEsR0FBRyxNQUFNLEtBQUs7QUFDdkcsUUFBTSxNQUFNLE1BQU0sT0FBTztBQUN6QixRQUFNLEtBQUssT0FBTztBQUNsQixRQUFNLEtBQUssSUFBSSxFQUFFLE1BQU0sV0FBVyxlQUFlLE1BQU0sTUFBTSxDQUFDLEVBQUUsQ0FBQztBQUNqRSxTQUFPLE1BQU0sS0FBSyxLQUFLLFVBQVUsR0FBRyxDQUFDO0FBQ3JDLFNBQU8sTUFBTTtBQUNmLENBQUM7IiwKICAibmFtZXMiOiBbInBsYWNlIiwgIkxPTkdFU1QiLCAicGxhY2UiLCAiQU5TV0VSRURfV0lUSElOIiwgIm1lbWJlcnMiLCAicGxhY2UiXQp9Cg==
