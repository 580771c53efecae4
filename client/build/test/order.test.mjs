// test/order.test.ts
import assert from "node:assert/strict";
import { test } from "node:test";

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
    for (const place of places) this.#log(place.channel).at = place;
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
    for (const place of this.positions()) {
      bytes += JSON.stringify(place).length + 1;
      const fits = after.length < LOGS_ASKED && bytes < BYTES_ASKED;
      if (fits) after.push(place);
      asked.set(place.channel ?? "", fits ? place.seq : -1);
    }
    this.#asked.push(asked);
    return after;
  }
  /** Takes a frame, or the number of one that is not for us. */
  take(place, frame) {
    const log = this.#log(place.channel);
    const { at: at2 } = log;
    if (at2 && at2.epoch === place.epoch && place.seq <= at2.seq) return;
    const key = keyOf(place);
    if (!log.held.get(key)?.frame) log.held.set(key, { place, frame });
    delete log.left;
    if (!this.holding) this.#flush(log);
  }
  /** What the server says of each log after it has sent what was missed. */
  resumed(entries) {
    const asked = this.#asked.shift() ?? /* @__PURE__ */ new Map();
    this.holding = false;
    for (const entry2 of entries) {
      const log = this.#log(entry2.channel);
      if (entry2.joined === false) {
        log.left = true;
        this.#settle(log);
      } else {
        const { complete, ...place } = entry2;
        this.#answered(log, place, complete === true, asked.get(entry2.channel ?? "") ?? 0);
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
    const { at: at2 } = log;
    if (at2 && at2.epoch === newest.epoch) {
      const ahead = at2.seq > newest.seq ? asked <= newest.seq : at2.seq === newest.seq && at2.mark === newest.mark;
      if (ahead) return;
    }
    if (!complete || asked < 0) this.#gap(newest.channel);
    this.#settle(log, newest);
    log.at = newest;
  }
  /** Passes on what follows without a hole. */
  #flush(log) {
    for (; ; ) {
      const next = log.at ? log.held.get(keyOf({ ...log.at, seq: log.at.seq + 1 })) : [...log.held.values()].find(({ place }) => place.seq === 1);
      if (!next) return;
      this.#pass(log, next);
    }
  }
  /** Passes on all that is held up to this place, or all, holes or not. */
  #settle(log, upTo) {
    const before = log.at?.epoch;
    const rank = ({ place }) => place.epoch === before ? 0 : 1;
    const held = [...log.held.values()].sort((a, b) => rank(a) - rank(b) || a.place.seq - b.place.seq);
    for (const one of held) {
      const { epoch, seq } = one.place;
      const settled = !upTo || (epoch === upTo.epoch ? seq <= upTo.seq : epoch === before);
      if (settled) this.#pass(log, one);
    }
  }
  #pass(log, { place, frame }) {
    log.held.delete(keyOf(place));
    log.at = place;
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

// test/order.test.ts
var OLD = "epoch001";
var NEW = "epoch002";
function at(seq, channel, epoch = OLD) {
  return { ...channel && { channel }, epoch, seq, mark: `mark${seq}` };
}
function entry(seq, complete = true, channel, epoch = OLD) {
  return { ...at(seq, channel, epoch), complete };
}
function watched() {
  const seen = [];
  const order = new Order(
    (frame) => seen.push(frame),
    (channel) => seen.push(`gap ${channel ?? "home"}`)
  );
  const take = (...numbers) => numbers.forEach((seq) => order.take(at(seq), String(seq)));
  return { order, seen, take };
}
function standing() {
  const all = watched();
  all.order.ask();
  all.order.resumed([entry(40)]);
  return all;
}
test("passes on what follows, and drops doubles", () => {
  const { order, seen, take } = standing();
  take(41, 41, 42, 40, 39, 42, 43);
  assert.equal(order.broken, false, "no double waits for anything");
  assert.deepEqual(seen, ["41", "42", "43"]);
});
test("holds what lies behind a hole until the hole is filled", () => {
  const { order, seen, take } = standing();
  take(42, 44, 42);
  assert.equal(order.broken, true);
  assert.deepEqual(seen, []);
  take(41);
  assert.deepEqual(seen, ["41", "42"]);
  take(43);
  assert.deepEqual(seen, ["41", "42", "43", "44"]);
  assert.equal(order.broken, false);
});
test("counts a number that left us out as there", () => {
  const { order, seen, take } = standing();
  order.take(at(41));
  take(42);
  assert.deepEqual(seen, ["42"]);
});
test("a frame that came with its number only is taken when it comes itself", () => {
  const { order, seen, take } = standing();
  order.take(at(42));
  take(42, 41);
  assert.deepEqual(seen, ["41", "42"]);
});
test("holds everything until the server has said where we stand", () => {
  const { order, seen, take } = watched();
  order.ask();
  take(2, 1);
  assert.deepEqual(seen, []);
  assert.equal(order.broken, false, "it is no hole to be asked for");
  order.resumed([entry(2)]);
  assert.deepEqual(seen, ["1", "2"]);
});
test("a client without a position does not take the first number it sees as its start", () => {
  const { order, seen, take } = watched();
  order.ask();
  order.resumed([entry(0)]);
  take(2);
  assert.deepEqual(seen, []);
  take(1);
  assert.deepEqual(seen, ["1", "2"]);
});
test("goes on behind numbers that the answer does not have", () => {
  const { order, seen, take } = standing();
  order.ask();
  take(42, 44);
  order.resumed([entry(45)]);
  take(46);
  assert.deepEqual(seen, ["42", "44", "46"]);
});
test("tells a gap before the frames behind it, and passes on what it has", () => {
  const { order, seen, take } = standing();
  take(43);
  order.ask();
  order.resumed([entry(44, false)]);
  take(44, 45);
  assert.deepEqual(seen, ["gap home", "43", "45"]);
});
test("a live frame that overtook the answer is neither lost nor doubled", () => {
  const { order, seen, take } = standing();
  order.ask();
  take(41, 42);
  order.resumed([entry(41)]);
  take(41, 42, 43);
  assert.deepEqual(seen, ["41", "42", "43"]);
});
test("an incomplete answer that live frames have overtaken is not a gap", () => {
  const { order, seen, take } = standing();
  take(42);
  order.ask();
  take(41, 43);
  order.resumed([entry(42, false)]);
  take(44);
  assert.deepEqual(seen, ["41", "42", "43", "44"]);
});
test("a log that went back is a gap, and goes on from where it is", () => {
  const { order, seen, take } = standing();
  order.begin();
  order.ask();
  order.resumed([entry(12, false)]);
  take(13);
  assert.deepEqual(seen, ["gap home", "13"]);
});
test("a wrong mark at the same number is a gap", () => {
  const { order, seen } = standing();
  order.begin();
  order.ask();
  order.resumed([{ ...entry(40, false), mark: "another1" }]);
  assert.deepEqual(seen, ["gap home"]);
});
test("a new epoch is held, and goes on where the server says", () => {
  const { order, seen, take } = standing();
  order.take(at(41, void 0, NEW), "new 41");
  assert.equal(order.broken, true);
  take(42);
  order.ask();
  order.resumed([entry(41, false, void 0, NEW)]);
  order.take(at(42, void 0, NEW), "new 42");
  assert.deepEqual(seen, ["gap home", "42", "new 41", "new 42"]);
});
test("an epoch that is newer than the answer waits for the next one", () => {
  const { order, seen } = standing();
  order.take(at(50, void 0, "epoch003"), "newest");
  order.ask();
  order.resumed([entry(45, false, void 0, NEW)]);
  assert.deepEqual(seen, ["gap home"]);
  assert.equal(order.broken, true);
});
test("keeps each log's order by itself", () => {
  const { order, seen, take } = standing();
  order.take(at(7, "a"), "a7");
  take(41);
  order.ask();
  order.resumed([entry(41), entry(7, true, "a")]);
  order.take(at(8, "a"), "a8");
  assert.deepEqual(seen, ["41", "a7", "a8"]);
});
test("a channel's very first frame needs no question", () => {
  const { order, seen } = standing();
  order.take(at(1, "new"), "new1");
  assert.deepEqual(seen, ["new1"]);
  assert.equal(order.broken, false);
});
test("a channel that was left keeps its place, so that coming back misses nothing", () => {
  const { order, seen } = standing();
  order.take(at(1, "a"), "a1");
  order.ask();
  order.resumed([entry(40), { channel: "a", joined: false }]);
  assert.deepEqual(order.positions(), [at(40), at(1, "a")].map((one) => ({ ...one })));
  order.take(at(3, "a"), "a3");
  assert.equal(order.broken, true);
  assert.deepEqual(seen, ["a1"]);
});
test("a log that the answer does not name stays a hole", () => {
  const { order } = standing();
  order.take(at(5, "a"), "a5");
  order.ask();
  order.resumed([entry(40)]);
  assert.equal(order.broken, true);
});
test("giving up tells each gap, passes on what is held, and goes on", () => {
  const { order, seen, take } = standing();
  take(43, 42);
  order.take(at(9, "a"), "a9");
  order.giveUp();
  take(41, 44);
  order.take(at(10, "a"), "a10");
  assert.deepEqual(seen, ["gap home", "42", "43", "gap a", "a9", "44", "a10"]);
});
test("a question names no more than a frame holds, and what it leaves out is a gap", () => {
  const { order, seen } = watched();
  const names = Array.from({ length: 230 }, (_, i) => `${"x".repeat(120)}${i}`);
  order.restore([at(40), ...names.map((name) => at(3, name))]);
  const after = order.ask();
  assert.ok(JSON.stringify(after).length < 28e3);
  assert.equal(after[0]?.channel, void 0, "the home is named");
  const last = names.at(-1);
  assert.ok(!after.some(({ channel }) => channel === last));
  order.resumed([entry(40), ...names.map((name) => entry(4, true, name))]);
  assert.equal(seen.length, names.length + 1 - after.length);
  assert.equal(seen.at(-1), `gap ${last}`);
});
test("of many channels those are forgotten that were left", () => {
  const { order } = standing();
  const names = Array.from({ length: 300 }, (_, i) => `c${i}`);
  order.restore(names.slice(0, 200).map((name) => at(1, name)));
  order.ask();
  order.resumed(names.slice(0, 200).map((channel) => ({ channel, joined: false })));
  for (const name of names.slice(200)) order.take(at(1, name), name);
  const kept = order.positions().map(({ channel }) => channel);
  assert.ok(kept.length <= 240);
  assert.ok(kept.includes(void 0) && kept.includes("c299") && !kept.includes("c0"));
});
test("where there is no log after all, what was held is passed on", () => {
  const { order, seen, take } = watched();
  take(5, 3);
  order.release();
  assert.deepEqual(seen, ["3", "5"]);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9vcmRlci50ZXN0LnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi4vc3JjL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgT3JkZXIgfSBmcm9tIFwiLi4vc3JjL29yZGVyLnRzXCI7XG5cbmNvbnN0IE9MRCA9IFwiZXBvY2gwMDFcIjtcbmNvbnN0IE5FVyA9IFwiZXBvY2gwMDJcIjtcblxuZnVuY3Rpb24gYXQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gT0xEKTogUGxhY2Uge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtzZXF9YCB9O1xufVxuXG5mdW5jdGlvbiBlbnRyeShzZXE6IG51bWJlciwgY29tcGxldGUgPSB0cnVlLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IE9MRCk6IExvZ0VudHJ5IHtcbiAgcmV0dXJuIHsgLi4uYXQoc2VxLCBjaGFubmVsLCBlcG9jaCksIGNvbXBsZXRlIH07XG59XG5cbi8qKiBBbiBvcmRlciB0aGF0IHdyaXRlcyBkb3duIHdoYXQgaXQgcGFzc2VzIG9uLiAqL1xuZnVuY3Rpb24gd2F0Y2hlZCgpIHtcbiAgY29uc3Qgc2Vlbjogc3RyaW5nW10gPSBbXTtcbiAgY29uc3Qgb3JkZXIgPSBuZXcgT3JkZXI8c3RyaW5nPihcbiAgICAoZnJhbWUpID0+IHNlZW4ucHVzaChmcmFtZSksXG4gICAgKGNoYW5uZWwpID0+IHNlZW4ucHVzaChgZ2FwICR7Y2hhbm5lbCA/PyBcImhvbWVcIn1gKSxcbiAgKTtcbiAgY29uc3QgdGFrZSA9ICguLi5udW1iZXJzOiBudW1iZXJbXSkgPT4gbnVtYmVycy5mb3JFYWNoKChzZXEpID0+IG9yZGVyLnRha2UoYXQoc2VxKSwgU3RyaW5nKHNlcSkpKTtcbiAgcmV0dXJuIHsgb3JkZXIsIHNlZW4sIHRha2UgfTtcbn1cblxuLyoqIE9uZSB0aGF0IHN0YW5kcyBhdCA0MC4gKi9cbmZ1bmN0aW9uIHN0YW5kaW5nKCkge1xuICBjb25zdCBhbGwgPSB3YXRjaGVkKCk7XG4gIGFsbC5vcmRlci5hc2soKTtcbiAgYWxsLm9yZGVyLnJlc3VtZWQoW2VudHJ5KDQwKV0pO1xuICByZXR1cm4gYWxsO1xufVxuXG50ZXN0KFwicGFzc2VzIG9uIHdoYXQgZm9sbG93cywgYW5kIGRyb3BzIGRvdWJsZXNcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICB0YWtlKDQxLCA0MSwgNDIsIDQwLCAzOSwgNDIsIDQzKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgZmFsc2UsIFwibm8gZG91YmxlIHdhaXRzIGZvciBhbnl0aGluZ1wiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MVwiLCBcIjQyXCIsIFwiNDNcIl0pO1xufSk7XG5cbnRlc3QoXCJob2xkcyB3aGF0IGxpZXMgYmVoaW5kIGEgaG9sZSB1bnRpbCB0aGUgaG9sZSBpcyBmaWxsZWRcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICB0YWtlKDQyLCA0NCwgNDIpO1xuICBhc3NlcnQuZXF1YWwob3JkZXIuYnJva2VuLCB0cnVlKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXSk7XG4gIHRha2UoNDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQxXCIsIFwiNDJcIl0pO1xuICB0YWtlKDQzKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MVwiLCBcIjQyXCIsIFwiNDNcIiwgXCI0NFwiXSk7XG4gIGFzc2VydC5lcXVhbChvcmRlci5icm9rZW4sIGZhbHNlKTtcbn0pO1xuXG50ZXN0KFwiY291bnRzIGEgbnVtYmVyIHRoYXQgbGVmdCB1cyBvdXQgYXMgdGhlcmVcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci50YWtlKGF0KDQxKSk7XG4gIHRha2UoNDIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQyXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBmcmFtZSB0aGF0IGNhbWUgd2l0aCBpdHMgbnVtYmVyIG9ubHkgaXMgdGFrZW4gd2hlbiBpdCBjb21lcyBpdHNlbGZcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci50YWtlKGF0KDQyKSk7XG4gIHRha2UoNDIsIDQxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MVwiLCBcIjQyXCJdKTtcbn0pO1xuXG50ZXN0KFwiaG9sZHMgZXZlcnl0aGluZyB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHdlIHN0YW5kXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gd2F0Y2hlZCgpO1xuICBvcmRlci5hc2soKTtcbiAgdGFrZSgyLCAxKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXSk7XG4gIGFzc2VydC5lcXVhbChvcmRlci5icm9rZW4sIGZhbHNlLCBcIml0IGlzIG5vIGhvbGUgdG8gYmUgYXNrZWQgZm9yXCIpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSgyKV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjFcIiwgXCIyXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBjbGllbnQgd2l0aG91dCBhIHBvc2l0aW9uIGRvZXMgbm90IHRha2UgdGhlIGZpcnN0IG51bWJlciBpdCBzZWVzIGFzIGl0cyBzdGFydFwiLCAoKSA9PiB7XG4gIC8vIFRoZSBtb2RlbCdzIEIxbTogMiBjb21lcyBiZWZvcmUgMSwgd2hpY2ggd2FzIG9uIGl0cyB3YXkuXG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHdhdGNoZWQoKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDApXSk7XG4gIHRha2UoMik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW10pO1xuICB0YWtlKDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjFcIiwgXCIyXCJdKTtcbn0pO1xuXG50ZXN0KFwiZ29lcyBvbiBiZWhpbmQgbnVtYmVycyB0aGF0IHRoZSBhbnN3ZXIgZG9lcyBub3QgaGF2ZVwiLCAoKSA9PiB7XG4gIC8vIDQxIGFuZCA0MyBsZWZ0IHVzIG91dCwgb3IgYXJlIHBvc2l0aW9uIHJvd3MuXG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLmFzaygpO1xuICB0YWtlKDQyLCA0NCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDQ1KV0pO1xuICB0YWtlKDQ2KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MlwiLCBcIjQ0XCIsIFwiNDZcIl0pO1xufSk7XG5cbnRlc3QoXCJ0ZWxscyBhIGdhcCBiZWZvcmUgdGhlIGZyYW1lcyBiZWhpbmQgaXQsIGFuZCBwYXNzZXMgb24gd2hhdCBpdCBoYXNcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICB0YWtlKDQzKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDQ0LCBmYWxzZSldKTtcbiAgdGFrZSg0NCwgNDUpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcImdhcCBob21lXCIsIFwiNDNcIiwgXCI0NVwiXSk7XG59KTtcblxudGVzdChcImEgbGl2ZSBmcmFtZSB0aGF0IG92ZXJ0b29rIHRoZSBhbnN3ZXIgaXMgbmVpdGhlciBsb3N0IG5vciBkb3VibGVkXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIuYXNrKCk7XG4gIHRha2UoNDEsIDQyKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDEpXSk7XG4gIHRha2UoNDEsIDQyLCA0Myk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiNDFcIiwgXCI0MlwiLCBcIjQzXCJdKTtcbn0pO1xuXG50ZXN0KFwiYW4gaW5jb21wbGV0ZSBhbnN3ZXIgdGhhdCBsaXZlIGZyYW1lcyBoYXZlIG92ZXJ0YWtlbiBpcyBub3QgYSBnYXBcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICB0YWtlKDQyKTtcbiAgb3JkZXIuYXNrKCk7XG4gIHRha2UoNDEsIDQzKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDIsIGZhbHNlKV0pO1xuICB0YWtlKDQ0KTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MVwiLCBcIjQyXCIsIFwiNDNcIiwgXCI0NFwiXSk7XG59KTtcblxudGVzdChcImEgbG9nIHRoYXQgd2VudCBiYWNrIGlzIGEgZ2FwLCBhbmQgZ29lcyBvbiBmcm9tIHdoZXJlIGl0IGlzXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIuYmVnaW4oKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDEyLCBmYWxzZSldKTtcbiAgdGFrZSgxMyk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiZ2FwIGhvbWVcIiwgXCIxM1wiXSk7XG59KTtcblxudGVzdChcImEgd3JvbmcgbWFyayBhdCB0aGUgc2FtZSBudW1iZXIgaXMgYSBnYXBcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci5iZWdpbigpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbeyAuLi5lbnRyeSg0MCwgZmFsc2UpLCBtYXJrOiBcImFub3RoZXIxXCIgfV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcImdhcCBob21lXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBuZXcgZXBvY2ggaXMgaGVsZCwgYW5kIGdvZXMgb24gd2hlcmUgdGhlIHNlcnZlciBzYXlzXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIudGFrZShhdCg0MSwgdW5kZWZpbmVkLCBORVcpLCBcIm5ldyA0MVwiKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgdHJ1ZSk7XG4gIHRha2UoNDIpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDEsIGZhbHNlLCB1bmRlZmluZWQsIE5FVyldKTtcbiAgb3JkZXIudGFrZShhdCg0MiwgdW5kZWZpbmVkLCBORVcpLCBcIm5ldyA0MlwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCJnYXAgaG9tZVwiLCBcIjQyXCIsIFwibmV3IDQxXCIsIFwibmV3IDQyXCJdKTtcbn0pO1xuXG50ZXN0KFwiYW4gZXBvY2ggdGhhdCBpcyBuZXdlciB0aGFuIHRoZSBhbnN3ZXIgd2FpdHMgZm9yIHRoZSBuZXh0IG9uZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4gfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLnRha2UoYXQoNTAsIHVuZGVmaW5lZCwgXCJlcG9jaDAwM1wiKSwgXCJuZXdlc3RcIik7XG4gIG9yZGVyLmFzaygpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSg0NSwgZmFsc2UsIHVuZGVmaW5lZCwgTkVXKV0pO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcImdhcCBob21lXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgdHJ1ZSk7XG59KTtcblxudGVzdChcImtlZXBzIGVhY2ggbG9nJ3Mgb3JkZXIgYnkgaXRzZWxmXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIudGFrZShhdCg3LCBcImFcIiksIFwiYTdcIik7XG4gIHRha2UoNDEpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDEpLCBlbnRyeSg3LCB0cnVlLCBcImFcIildKTtcbiAgb3JkZXIudGFrZShhdCg4LCBcImFcIiksIFwiYThcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiNDFcIiwgXCJhN1wiLCBcImE4XCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBjaGFubmVsJ3MgdmVyeSBmaXJzdCBmcmFtZSBuZWVkcyBubyBxdWVzdGlvblwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4gfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLnRha2UoYXQoMSwgXCJuZXdcIiksIFwibmV3MVwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCJuZXcxXCJdKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgZmFsc2UpO1xufSk7XG5cbnRlc3QoXCJhIGNoYW5uZWwgdGhhdCB3YXMgbGVmdCBrZWVwcyBpdHMgcGxhY2UsIHNvIHRoYXQgY29taW5nIGJhY2sgbWlzc2VzIG5vdGhpbmdcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci50YWtlKGF0KDEsIFwiYVwiKSwgXCJhMVwiKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDQwKSwgeyBjaGFubmVsOiBcImFcIiwgam9pbmVkOiBmYWxzZSB9IGFzIExvZ0VudHJ5XSk7XG4gIGFzc2VydC5kZWVwRXF1YWwob3JkZXIucG9zaXRpb25zKCksIFthdCg0MCksIGF0KDEsIFwiYVwiKV0ubWFwKChvbmUpID0+ICh7IC4uLm9uZSB9KSkpO1xuICBvcmRlci50YWtlKGF0KDMsIFwiYVwiKSwgXCJhM1wiKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgdHJ1ZSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiYTFcIl0pO1xufSk7XG5cbnRlc3QoXCJhIGxvZyB0aGF0IHRoZSBhbnN3ZXIgZG9lcyBub3QgbmFtZSBzdGF5cyBhIGhvbGVcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci50YWtlKGF0KDUsIFwiYVwiKSwgXCJhNVwiKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDQwKV0pO1xuICBhc3NlcnQuZXF1YWwob3JkZXIuYnJva2VuLCB0cnVlKTtcbn0pO1xuXG50ZXN0KFwiZ2l2aW5nIHVwIHRlbGxzIGVhY2ggZ2FwLCBwYXNzZXMgb24gd2hhdCBpcyBoZWxkLCBhbmQgZ29lcyBvblwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIHRha2UoNDMsIDQyKTtcbiAgb3JkZXIudGFrZShhdCg5LCBcImFcIiksIFwiYTlcIik7XG4gIG9yZGVyLmdpdmVVcCgpO1xuICB0YWtlKDQxLCA0NCk7XG4gIG9yZGVyLnRha2UoYXQoMTAsIFwiYVwiKSwgXCJhMTBcIik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiZ2FwIGhvbWVcIiwgXCI0MlwiLCBcIjQzXCIsIFwiZ2FwIGFcIiwgXCJhOVwiLCBcIjQ0XCIsIFwiYTEwXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBxdWVzdGlvbiBuYW1lcyBubyBtb3JlIHRoYW4gYSBmcmFtZSBob2xkcywgYW5kIHdoYXQgaXQgbGVhdmVzIG91dCBpcyBhIGdhcFwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4gfSA9IHdhdGNoZWQoKTtcbiAgY29uc3QgbmFtZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiAyMzAgfSwgKF8sIGkpID0+IGAke1wieFwiLnJlcGVhdCgxMjApfSR7aX1gKTtcbiAgb3JkZXIucmVzdG9yZShbYXQoNDApLCAuLi5uYW1lcy5tYXAoKG5hbWUpID0+IGF0KDMsIG5hbWUpKV0pO1xuICBjb25zdCBhZnRlciA9IG9yZGVyLmFzaygpO1xuICBhc3NlcnQub2soSlNPTi5zdHJpbmdpZnkoYWZ0ZXIpLmxlbmd0aCA8IDI4XzAwMCk7XG4gIGFzc2VydC5lcXVhbChhZnRlclswXT8uY2hhbm5lbCwgdW5kZWZpbmVkLCBcInRoZSBob21lIGlzIG5hbWVkXCIpO1xuICBjb25zdCBsYXN0ID0gbmFtZXMuYXQoLTEpITtcbiAgYXNzZXJ0Lm9rKCFhZnRlci5zb21lKCh7IGNoYW5uZWwgfSkgPT4gY2hhbm5lbCA9PT0gbGFzdCkpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSg0MCksIC4uLm5hbWVzLm1hcCgobmFtZSkgPT4gZW50cnkoNCwgdHJ1ZSwgbmFtZSkpXSk7XG4gIGFzc2VydC5lcXVhbChzZWVuLmxlbmd0aCwgbmFtZXMubGVuZ3RoICsgMSAtIGFmdGVyLmxlbmd0aCk7XG4gIGFzc2VydC5lcXVhbChzZWVuLmF0KC0xKSwgYGdhcCAke2xhc3R9YCk7XG59KTtcblxudGVzdChcIm9mIG1hbnkgY2hhbm5lbHMgdGhvc2UgYXJlIGZvcmdvdHRlbiB0aGF0IHdlcmUgbGVmdFwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIgfSA9IHN0YW5kaW5nKCk7XG4gIGNvbnN0IG5hbWVzID0gQXJyYXkuZnJvbSh7IGxlbmd0aDogMzAwIH0sIChfLCBpKSA9PiBgYyR7aX1gKTtcbiAgb3JkZXIucmVzdG9yZShuYW1lcy5zbGljZSgwLCAyMDApLm1hcCgobmFtZSkgPT4gYXQoMSwgbmFtZSkpKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQobmFtZXMuc2xpY2UoMCwgMjAwKS5tYXAoKGNoYW5uZWwpID0+ICh7IGNoYW5uZWwsIGpvaW5lZDogZmFsc2UgfSkgYXMgTG9nRW50cnkpKTtcbiAgZm9yIChjb25zdCBuYW1lIG9mIG5hbWVzLnNsaWNlKDIwMCkpIG9yZGVyLnRha2UoYXQoMSwgbmFtZSksIG5hbWUpO1xuICBjb25zdCBrZXB0ID0gb3JkZXIucG9zaXRpb25zKCkubWFwKCh7IGNoYW5uZWwgfSkgPT4gY2hhbm5lbCk7XG4gIGFzc2VydC5vayhrZXB0Lmxlbmd0aCA8PSAyNDApO1xuICBhc3NlcnQub2soa2VwdC5pbmNsdWRlcyh1bmRlZmluZWQpICYmIGtlcHQuaW5jbHVkZXMoXCJjMjk5XCIpICYmICFrZXB0LmluY2x1ZGVzKFwiYzBcIikpO1xufSk7XG5cbnRlc3QoXCJ3aGVyZSB0aGVyZSBpcyBubyBsb2cgYWZ0ZXIgYWxsLCB3aGF0IHdhcyBoZWxkIGlzIHBhc3NlZCBvblwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHdhdGNoZWQoKTtcbiAgdGFrZSg1LCAzKTtcbiAgb3JkZXIucmVsZWFzZSgpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjNcIiwgXCI1XCJdKTtcbn0pO1xuIiwgIi8qKiBCcmluZ3MgbnVtYmVyZWQgZnJhbWVzIGludG8gdGhlIG9yZGVyIG9mIHRoZWlyIGxvZ3MsIGVhY2ggb25jZS4gUHVyZTogaXQga25vd3Mgbm8gc29ja2V0IGFuZCBubyB0aW1lci4gKi9cblxuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi9mcmFtZXMudHNcIjtcblxuaW50ZXJmYWNlIEhlbGQ8Rj4ge1xuICBwbGFjZTogUGxhY2U7XG4gIC8qKiBOb3RoaW5nIHdoZXJlIHRoZSBudW1iZXIgYmVsb25ncyB0byBhIGZyYW1lIHRoYXQgdGhpcyBjbGllbnQgZG9lcyBub3QgZ2V0LiAqL1xuICBmcmFtZTogRiB8IHVuZGVmaW5lZDtcbn1cblxuaW50ZXJmYWNlIExvZzxGPiB7XG4gIC8qKiBUaGUgbGFzdCBwbGFjZSB0aGF0IHdhcyBwYXNzZWQgb24uICovXG4gIGF0PzogUGxhY2U7XG4gIC8qKiBGcmFtZXMgYmVoaW5kIGEgaG9sZSwgb3Igb2YgYSBjb25uZWN0aW9uIHRoYXQgZG9lcyBub3Qga25vdyB5ZXQgd2hlcmUgaXQgc3RhbmRzLiAqL1xuICBoZWxkOiBNYXA8c3RyaW5nLCBIZWxkPEY+PjtcbiAgLyoqIFRoZSBjb25uZWN0aW9uIGlzIG5vdCBpbiB0aGlzIGNoYW5uZWwuICovXG4gIGxlZnQ/OiBib29sZWFuO1xufVxuXG4vKiogQSBzZXJ2ZXIgbG9va3MgYXQgMjUwIGxvZ3Mgb2YgYSBxdWVzdGlvbi4gKi9cbmNvbnN0IExPR1NfQVNLRUQgPSAyNDA7XG4vKiogQVBJIEdhdGV3YXkgdGFrZXMgMzIgS2lCIGZyb20gYSBicm93c2VyLCBhbmQgbmFtZXMgbWF5IG5lZWQgZXNjYXBlcy4gKi9cbmNvbnN0IEJZVEVTX0FTS0VEID0gMjRfMDAwO1xuLyoqIE1vcmUgbG9ncyB0aGFuIHRoZXNlIGFyZSBmb3Jnb3R0ZW4gd2hlcmUgdGhlIGNsaWVudCBoYXMgbGVmdCB0aGVtLiAqL1xuY29uc3QgTE9HU19LRVBUID0gMjQwO1xuXG5jb25zdCBrZXlPZiA9ICh7IGVwb2NoLCBzZXEgfTogUGxhY2UpOiBzdHJpbmcgPT4gYCR7ZXBvY2h9ICR7c2VxfWA7XG5cbmV4cG9ydCBjbGFzcyBPcmRlcjxGPiB7XG4gIC8qKiBGcmFtZXMgYXJlIGhlbGQgdW50aWwgdGhlIHNlcnZlciBoYXMgc2FpZCB3aGVyZSB0aGUgY29ubmVjdGlvbiBzdGFuZHMuICovXG4gIGhvbGRpbmcgPSB0cnVlO1xuICByZWFkb25seSAjbG9ncyA9IG5ldyBNYXA8c3RyaW5nLCBMb2c8Rj4+KCk7XG4gIC8qKiBUaGUgbnVtYmVycyB0aGF0IG9wZW4gcXVlc3Rpb25zIG5hbWVkOyBiZWxvdyAwIHdoZXJlIHRoZXJlIHdhcyBubyByb29tIGZvciB0aGUgbG9nLiAqL1xuICAjYXNrZWQ6IE1hcDxzdHJpbmcsIG51bWJlcj5bXSA9IFtdO1xuICByZWFkb25seSAjZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkO1xuICByZWFkb25seSAjZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkO1xuXG4gIGNvbnN0cnVjdG9yKGRlbGl2ZXI6IChmcmFtZTogRikgPT4gdm9pZCwgZ2FwOiAoY2hhbm5lbDogc3RyaW5nIHwgdW5kZWZpbmVkKSA9PiB2b2lkKSB7XG4gICAgdGhpcy4jZGVsaXZlciA9IGRlbGl2ZXI7XG4gICAgdGhpcy4jZ2FwID0gZ2FwO1xuICB9XG5cbiAgLyoqIEhhcyB0aGUgc2VydmVyIGV2ZXIgc2FpZCB3aGVyZSB3ZSBzdGFuZD8gKi9cbiAgZ2V0IGtub3duKCk6IGJvb2xlYW4ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uc29tZSgobG9nKSA9PiBsb2cuYXQpO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgdGhhdCB3YWl0PyAqL1xuICBnZXQgaG9sZHMoKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5oZWxkLnNpemUgPiAwKTtcbiAgfVxuXG4gIC8qKiBBcmUgdGhlcmUgZnJhbWVzIGJlaGluZCBhIGhvbGU/ICovXG4gIGdldCBicm9rZW4oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuICF0aGlzLmhvbGRpbmcgJiYgdGhpcy5ob2xkcztcbiAgfVxuXG4gIC8qKiBUaGUgcGxhY2VzIHRvIGdvIG9uIGZyb20uICovXG4gIHBvc2l0aW9ucygpOiBQbGFjZVtdIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLmZsYXRNYXAoKGxvZykgPT4gbG9nLmF0ID8/IFtdKTtcbiAgfVxuXG4gIHJlc3RvcmUocGxhY2VzOiBQbGFjZVtdKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBwbGFjZSBvZiBwbGFjZXMpIHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKS5hdCA9IHBsYWNlO1xuICB9XG5cbiAgLyoqIEEgbmV3IGNvbm5lY3Rpb246IGl0cyBxdWVzdGlvbnMgaGF2ZSBub3QgYmVlbiBhbnN3ZXJlZC4gKi9cbiAgYmVnaW4oKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gdHJ1ZTtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdGhhdCBhIHF1ZXN0aW9uIG5hbWVzLiAqL1xuICBhc2soKTogUGxhY2VbXSB7XG4gICAgY29uc3QgYXNrZWQgPSBuZXcgTWFwPHN0cmluZywgbnVtYmVyPigpO1xuICAgIGNvbnN0IGFmdGVyOiBQbGFjZVtdID0gW107XG4gICAgbGV0IGJ5dGVzID0gMDtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHRoaXMucG9zaXRpb25zKCkpIHtcbiAgICAgIGJ5dGVzICs9IEpTT04uc3RyaW5naWZ5KHBsYWNlKS5sZW5ndGggKyAxO1xuICAgICAgY29uc3QgZml0cyA9IGFmdGVyLmxlbmd0aCA8IExPR1NfQVNLRUQgJiYgYnl0ZXMgPCBCWVRFU19BU0tFRDtcbiAgICAgIGlmIChmaXRzKSBhZnRlci5wdXNoKHBsYWNlKTtcbiAgICAgIGFza2VkLnNldChwbGFjZS5jaGFubmVsID8/IFwiXCIsIGZpdHMgPyBwbGFjZS5zZXEgOiAtMSk7XG4gICAgfVxuICAgIHRoaXMuI2Fza2VkLnB1c2goYXNrZWQpO1xuICAgIHJldHVybiBhZnRlcjtcbiAgfVxuXG4gIC8qKiBUYWtlcyBhIGZyYW1lLCBvciB0aGUgbnVtYmVyIG9mIG9uZSB0aGF0IGlzIG5vdCBmb3IgdXMuICovXG4gIHRha2UocGxhY2U6IFBsYWNlLCBmcmFtZT86IEYpOiB2b2lkIHtcbiAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2cocGxhY2UuY2hhbm5lbCk7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gcGxhY2UuZXBvY2ggJiYgcGxhY2Uuc2VxIDw9IGF0LnNlcSkgcmV0dXJuO1xuICAgIGNvbnN0IGtleSA9IGtleU9mKHBsYWNlKTtcbiAgICBpZiAoIWxvZy5oZWxkLmdldChrZXkpPy5mcmFtZSkgbG9nLmhlbGQuc2V0KGtleSwgeyBwbGFjZSwgZnJhbWUgfSk7XG4gICAgZGVsZXRlIGxvZy5sZWZ0O1xuICAgIGlmICghdGhpcy5ob2xkaW5nKSB0aGlzLiNmbHVzaChsb2cpO1xuICB9XG5cbiAgLyoqIFdoYXQgdGhlIHNlcnZlciBzYXlzIG9mIGVhY2ggbG9nIGFmdGVyIGl0IGhhcyBzZW50IHdoYXQgd2FzIG1pc3NlZC4gKi9cbiAgcmVzdW1lZChlbnRyaWVzOiBMb2dFbnRyeVtdKTogdm9pZCB7XG4gICAgY29uc3QgYXNrZWQgPSB0aGlzLiNhc2tlZC5zaGlmdCgpID8/IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBlbnRyeSBvZiBlbnRyaWVzKSB7XG4gICAgICBjb25zdCBsb2cgPSB0aGlzLiNsb2coZW50cnkuY2hhbm5lbCk7XG4gICAgICBpZiAoZW50cnkuam9pbmVkID09PSBmYWxzZSkge1xuICAgICAgICBsb2cubGVmdCA9IHRydWU7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfSBlbHNlIHtcbiAgICAgICAgY29uc3QgeyBjb21wbGV0ZSwgLi4ucGxhY2UgfSA9IGVudHJ5O1xuICAgICAgICB0aGlzLiNhbnN3ZXJlZChsb2csIHBsYWNlLCBjb21wbGV0ZSA9PT0gdHJ1ZSwgYXNrZWQuZ2V0KGVudHJ5LmNoYW5uZWwgPz8gXCJcIikgPz8gMCk7XG4gICAgICB9XG4gICAgfVxuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogVGhlIHNlcnZlciBkb2VzIG5vdCBhbnN3ZXI6IGdvZXMgb24gYmVoaW5kIHRoZSBob2xlcy4gKi9cbiAgZ2l2ZVVwKCk6IHZvaWQge1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgdGhpcy4jZmx1c2gobG9nKTtcbiAgICAgIGlmIChsb2cuaGVsZC5zaXplID4gMCkge1xuICAgICAgICB0aGlzLiNnYXAoY2hhbm5lbCB8fCB1bmRlZmluZWQpO1xuICAgICAgICB0aGlzLiNzZXR0bGUobG9nKTtcbiAgICAgIH1cbiAgICB9XG4gIH1cblxuICAvKiogVGhlcmUgaXMgbm8gbG9nOiB3aGF0IGlzIGhlbGQgd2FzIG9ubHkgbnVtYmVyZWQgYnkgY2hhbmNlLCBvciBieSBhIHNlcnZlciB0aGF0IHdlbnQgYmFjay4gKi9cbiAgcmVsZWFzZSgpOiB2b2lkIHtcbiAgICB0aGlzLiNhc2tlZCA9IFtdO1xuICAgIHRoaXMuaG9sZGluZyA9IGZhbHNlO1xuICAgIGZvciAoY29uc3QgbG9nIG9mIHRoaXMuI2xvZ3MudmFsdWVzKCkpIHRoaXMuI3NldHRsZShsb2cpO1xuICB9XG5cbiAgI2Fuc3dlcmVkKGxvZzogTG9nPEY+LCBuZXdlc3Q6IFBsYWNlLCBjb21wbGV0ZTogYm9vbGVhbiwgYXNrZWQ6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHsgYXQgfSA9IGxvZztcbiAgICBpZiAoYXQgJiYgYXQuZXBvY2ggPT09IG5ld2VzdC5lcG9jaCkge1xuICAgICAgLy8gTGl2ZSBmcmFtZXMgbWF5IGhhdmUgY29tZSBmdXJ0aGVyIHdoaWxlIHRoZSBhbnN3ZXIgd2FzIG9uIGl0cyB3YXkuIEEgcGxhY2UgdGhhdCB3YXMgYWxyZWFkeVxuICAgICAgLy8gYmVoaW5kIHRoZSBuZXdlc3Qgd2hlbiB3ZSBhc2tlZCBpcyBub25lIG9mIHRoaXMgbG9nLlxuICAgICAgY29uc3QgYWhlYWQgPSBhdC5zZXEgPiBuZXdlc3Quc2VxID8gYXNrZWQgPD0gbmV3ZXN0LnNlcSA6IGF0LnNlcSA9PT0gbmV3ZXN0LnNlcSAmJiBhdC5tYXJrID09PSBuZXdlc3QubWFyaztcbiAgICAgIGlmIChhaGVhZCkgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAoIWNvbXBsZXRlIHx8IGFza2VkIDwgMCkgdGhpcy4jZ2FwKG5ld2VzdC5jaGFubmVsKTtcbiAgICB0aGlzLiNzZXR0bGUobG9nLCBuZXdlc3QpO1xuICAgIGxvZy5hdCA9IG5ld2VzdDtcbiAgfVxuXG4gIC8qKiBQYXNzZXMgb24gd2hhdCBmb2xsb3dzIHdpdGhvdXQgYSBob2xlLiAqL1xuICAjZmx1c2gobG9nOiBMb2c8Rj4pOiB2b2lkIHtcbiAgICBmb3IgKDs7KSB7XG4gICAgICAvLyBXaGVyZSBhIGxvZyBiZWdpbnMsIG5vdGhpbmcgaXMgbWlzc2luZyBiZWZvcmUgaXQuXG4gICAgICBjb25zdCBuZXh0ID0gbG9nLmF0XG4gICAgICAgID8gbG9nLmhlbGQuZ2V0KGtleU9mKHsgLi4ubG9nLmF0LCBzZXE6IGxvZy5hdC5zZXEgKyAxIH0pKVxuICAgICAgICA6IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uZmluZCgoeyBwbGFjZSB9KSA9PiBwbGFjZS5zZXEgPT09IDEpO1xuICAgICAgaWYgKCFuZXh0KSByZXR1cm47XG4gICAgICB0aGlzLiNwYXNzKGxvZywgbmV4dCk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiBhbGwgdGhhdCBpcyBoZWxkIHVwIHRvIHRoaXMgcGxhY2UsIG9yIGFsbCwgaG9sZXMgb3Igbm90LiAqL1xuICAjc2V0dGxlKGxvZzogTG9nPEY+LCB1cFRvPzogUGxhY2UpOiB2b2lkIHtcbiAgICBjb25zdCBiZWZvcmUgPSBsb2cuYXQ/LmVwb2NoO1xuICAgIGNvbnN0IHJhbmsgPSAoeyBwbGFjZSB9OiBIZWxkPEY+KTogbnVtYmVyID0+IChwbGFjZS5lcG9jaCA9PT0gYmVmb3JlID8gMCA6IDEpO1xuICAgIGNvbnN0IGhlbGQgPSBbLi4ubG9nLmhlbGQudmFsdWVzKCldLnNvcnQoKGEsIGIpID0+IHJhbmsoYSkgLSByYW5rKGIpIHx8IGEucGxhY2Uuc2VxIC0gYi5wbGFjZS5zZXEpO1xuICAgIGZvciAoY29uc3Qgb25lIG9mIGhlbGQpIHtcbiAgICAgIGNvbnN0IHsgZXBvY2gsIHNlcSB9ID0gb25lLnBsYWNlO1xuICAgICAgY29uc3Qgc2V0dGxlZCA9ICF1cFRvIHx8IChlcG9jaCA9PT0gdXBUby5lcG9jaCA/IHNlcSA8PSB1cFRvLnNlcSA6IGVwb2NoID09PSBiZWZvcmUpO1xuICAgICAgaWYgKHNldHRsZWQpIHRoaXMuI3Bhc3MobG9nLCBvbmUpO1xuICAgIH1cbiAgfVxuXG4gICNwYXNzKGxvZzogTG9nPEY+LCB7IHBsYWNlLCBmcmFtZSB9OiBIZWxkPEY+KTogdm9pZCB7XG4gICAgbG9nLmhlbGQuZGVsZXRlKGtleU9mKHBsYWNlKSk7XG4gICAgbG9nLmF0ID0gcGxhY2U7XG4gICAgaWYgKGZyYW1lKSB0aGlzLiNkZWxpdmVyKGZyYW1lKTtcbiAgfVxuXG4gICNsb2coY2hhbm5lbCA9IFwiXCIpOiBMb2c8Rj4ge1xuICAgIGxldCBsb2cgPSB0aGlzLiNsb2dzLmdldChjaGFubmVsKTtcbiAgICBpZiAoIWxvZykge1xuICAgICAgaWYgKHRoaXMuI2xvZ3Muc2l6ZSA+PSBMT0dTX0tFUFQpIHRoaXMuI2ZvcmdldCgpO1xuICAgICAgbG9nID0geyBoZWxkOiBuZXcgTWFwKCkgfTtcbiAgICAgIHRoaXMuI2xvZ3Muc2V0KGNoYW5uZWwsIGxvZyk7XG4gICAgfVxuICAgIHJldHVybiBsb2c7XG4gIH1cblxuICAjZm9yZ2V0KCk6IHZvaWQge1xuICAgIGZvciAoY29uc3QgW2NoYW5uZWwsIGxvZ10gb2YgdGhpcy4jbG9ncykge1xuICAgICAgaWYgKGxvZy5sZWZ0KSB7XG4gICAgICAgIHRoaXMuI2xvZ3MuZGVsZXRlKGNoYW5uZWwpO1xuICAgICAgICByZXR1cm47XG4gICAgICB9XG4gICAgfVxuICB9XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQUEsT0FBTyxZQUFZO0FBQ25CLFNBQVMsWUFBWTs7O0FDbUJyQixJQUFNLGFBQWE7QUFFbkIsSUFBTSxjQUFjO0FBRXBCLElBQU0sWUFBWTtBQUVsQixJQUFNLFFBQVEsQ0FBQyxFQUFFLE9BQU8sSUFBSSxNQUFxQixHQUFHLEtBQUssSUFBSSxHQUFHO0FBRXpELElBQU0sUUFBTixNQUFlO0FBQUE7QUFBQSxFQUVwQixVQUFVO0FBQUEsRUFDRCxRQUFRLG9CQUFJLElBQW9CO0FBQUE7QUFBQSxFQUV6QyxTQUFnQyxDQUFDO0FBQUEsRUFDeEI7QUFBQSxFQUNBO0FBQUEsRUFFVCxZQUFZLFNBQTZCLEtBQTRDO0FBQ25GLFNBQUssV0FBVztBQUNoQixTQUFLLE9BQU87QUFBQSxFQUNkO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksRUFBRTtBQUFBLEVBQ3REO0FBQUE7QUFBQSxFQUdBLElBQUksUUFBaUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxRQUFRLElBQUksS0FBSyxPQUFPLENBQUM7QUFBQSxFQUNqRTtBQUFBO0FBQUEsRUFHQSxJQUFJLFNBQWtCO0FBQ3BCLFdBQU8sQ0FBQyxLQUFLLFdBQVcsS0FBSztBQUFBLEVBQy9CO0FBQUE7QUFBQSxFQUdBLFlBQXFCO0FBQ25CLFdBQU8sQ0FBQyxHQUFHLEtBQUssTUFBTSxPQUFPLENBQUMsRUFBRSxRQUFRLENBQUMsUUFBUSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUEsRUFDL0Q7QUFBQSxFQUVBLFFBQVEsUUFBdUI7QUFDN0IsZUFBVyxTQUFTLE9BQVEsTUFBSyxLQUFLLE1BQU0sT0FBTyxFQUFFLEtBQUs7QUFBQSxFQUM1RDtBQUFBO0FBQUEsRUFHQSxRQUFjO0FBQ1osU0FBSyxVQUFVO0FBQ2YsU0FBSyxTQUFTLENBQUM7QUFBQSxFQUNqQjtBQUFBO0FBQUEsRUFHQSxNQUFlO0FBQ2IsVUFBTSxRQUFRLG9CQUFJLElBQW9CO0FBQ3RDLFVBQU0sUUFBaUIsQ0FBQztBQUN4QixRQUFJLFFBQVE7QUFDWixlQUFXLFNBQVMsS0FBSyxVQUFVLEdBQUc7QUFDcEMsZUFBUyxLQUFLLFVBQVUsS0FBSyxFQUFFLFNBQVM7QUFDeEMsWUFBTSxPQUFPLE1BQU0sU0FBUyxjQUFjLFFBQVE7QUFDbEQsVUFBSSxLQUFNLE9BQU0sS0FBSyxLQUFLO0FBQzFCLFlBQU0sSUFBSSxNQUFNLFdBQVcsSUFBSSxPQUFPLE1BQU0sTUFBTSxFQUFFO0FBQUEsSUFDdEQ7QUFDQSxTQUFLLE9BQU8sS0FBSyxLQUFLO0FBQ3RCLFdBQU87QUFBQSxFQUNUO0FBQUE7QUFBQSxFQUdBLEtBQUssT0FBYyxPQUFpQjtBQUNsQyxVQUFNLE1BQU0sS0FBSyxLQUFLLE1BQU0sT0FBTztBQUNuQyxVQUFNLEVBQUUsSUFBQUEsSUFBRyxJQUFJO0FBQ2YsUUFBSUEsT0FBTUEsSUFBRyxVQUFVLE1BQU0sU0FBUyxNQUFNLE9BQU9BLElBQUcsSUFBSztBQUMzRCxVQUFNLE1BQU0sTUFBTSxLQUFLO0FBQ3ZCLFFBQUksQ0FBQyxJQUFJLEtBQUssSUFBSSxHQUFHLEdBQUcsTUFBTyxLQUFJLEtBQUssSUFBSSxLQUFLLEVBQUUsT0FBTyxNQUFNLENBQUM7QUFDakUsV0FBTyxJQUFJO0FBQ1gsUUFBSSxDQUFDLEtBQUssUUFBUyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3BDO0FBQUE7QUFBQSxFQUdBLFFBQVEsU0FBMkI7QUFDakMsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLEtBQUssb0JBQUksSUFBb0I7QUFDN0QsU0FBSyxVQUFVO0FBQ2YsZUFBV0MsVUFBUyxTQUFTO0FBQzNCLFlBQU0sTUFBTSxLQUFLLEtBQUtBLE9BQU0sT0FBTztBQUNuQyxVQUFJQSxPQUFNLFdBQVcsT0FBTztBQUMxQixZQUFJLE9BQU87QUFDWCxhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCLE9BQU87QUFDTCxjQUFNLEVBQUUsVUFBVSxHQUFHLE1BQU0sSUFBSUE7QUFDL0IsYUFBSyxVQUFVLEtBQUssT0FBTyxhQUFhLE1BQU0sTUFBTSxJQUFJQSxPQUFNLFdBQVcsRUFBRSxLQUFLLENBQUM7QUFBQSxNQUNuRjtBQUFBLElBQ0Y7QUFDQSxlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLE9BQU8sR0FBRztBQUFBLEVBQ3hEO0FBQUE7QUFBQSxFQUdBLFNBQWU7QUFDYixTQUFLLFVBQVU7QUFDZixlQUFXLENBQUMsU0FBUyxHQUFHLEtBQUssS0FBSyxPQUFPO0FBQ3ZDLFdBQUssT0FBTyxHQUFHO0FBQ2YsVUFBSSxJQUFJLEtBQUssT0FBTyxHQUFHO0FBQ3JCLGFBQUssS0FBSyxXQUFXLE1BQVM7QUFDOUIsYUFBSyxRQUFRLEdBQUc7QUFBQSxNQUNsQjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLFVBQWdCO0FBQ2QsU0FBSyxTQUFTLENBQUM7QUFDZixTQUFLLFVBQVU7QUFDZixlQUFXLE9BQU8sS0FBSyxNQUFNLE9BQU8sRUFBRyxNQUFLLFFBQVEsR0FBRztBQUFBLEVBQ3pEO0FBQUEsRUFFQSxVQUFVLEtBQWEsUUFBZSxVQUFtQixPQUFxQjtBQUM1RSxVQUFNLEVBQUUsSUFBQUQsSUFBRyxJQUFJO0FBQ2YsUUFBSUEsT0FBTUEsSUFBRyxVQUFVLE9BQU8sT0FBTztBQUduQyxZQUFNLFFBQVFBLElBQUcsTUFBTSxPQUFPLE1BQU0sU0FBUyxPQUFPLE1BQU1BLElBQUcsUUFBUSxPQUFPLE9BQU9BLElBQUcsU0FBUyxPQUFPO0FBQ3RHLFVBQUksTUFBTztBQUFBLElBQ2I7QUFDQSxRQUFJLENBQUMsWUFBWSxRQUFRLEVBQUcsTUFBSyxLQUFLLE9BQU8sT0FBTztBQUNwRCxTQUFLLFFBQVEsS0FBSyxNQUFNO0FBQ3hCLFFBQUksS0FBSztBQUFBLEVBQ1g7QUFBQTtBQUFBLEVBR0EsT0FBTyxLQUFtQjtBQUN4QixlQUFTO0FBRVAsWUFBTSxPQUFPLElBQUksS0FDYixJQUFJLEtBQUssSUFBSSxNQUFNLEVBQUUsR0FBRyxJQUFJLElBQUksS0FBSyxJQUFJLEdBQUcsTUFBTSxFQUFFLENBQUMsQ0FBQyxJQUN0RCxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sQ0FBQyxFQUFFLEtBQUssQ0FBQyxFQUFFLE1BQU0sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUM5RCxVQUFJLENBQUMsS0FBTTtBQUNYLFdBQUssTUFBTSxLQUFLLElBQUk7QUFBQSxJQUN0QjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsUUFBUSxLQUFhLE1BQW9CO0FBQ3ZDLFVBQU0sU0FBUyxJQUFJLElBQUk7QUFDdkIsVUFBTSxPQUFPLENBQUMsRUFBRSxNQUFNLE1BQXdCLE1BQU0sVUFBVSxTQUFTLElBQUk7QUFDM0UsVUFBTSxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEdBQUcsTUFBTSxLQUFLLENBQUMsSUFBSSxLQUFLLENBQUMsS0FBSyxFQUFFLE1BQU0sTUFBTSxFQUFFLE1BQU0sR0FBRztBQUNqRyxlQUFXLE9BQU8sTUFBTTtBQUN0QixZQUFNLEVBQUUsT0FBTyxJQUFJLElBQUksSUFBSTtBQUMzQixZQUFNLFVBQVUsQ0FBQyxTQUFTLFVBQVUsS0FBSyxRQUFRLE9BQU8sS0FBSyxNQUFNLFVBQVU7QUFDN0UsVUFBSSxRQUFTLE1BQUssTUFBTSxLQUFLLEdBQUc7QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFBQSxFQUVBLE1BQU0sS0FBYSxFQUFFLE9BQU8sTUFBTSxHQUFrQjtBQUNsRCxRQUFJLEtBQUssT0FBTyxNQUFNLEtBQUssQ0FBQztBQUM1QixRQUFJLEtBQUs7QUFDVCxRQUFJLE1BQU8sTUFBSyxTQUFTLEtBQUs7QUFBQSxFQUNoQztBQUFBLEVBRUEsS0FBSyxVQUFVLElBQVk7QUFDekIsUUFBSSxNQUFNLEtBQUssTUFBTSxJQUFJLE9BQU87QUFDaEMsUUFBSSxDQUFDLEtBQUs7QUFDUixVQUFJLEtBQUssTUFBTSxRQUFRLFVBQVcsTUFBSyxRQUFRO0FBQy9DLFlBQU0sRUFBRSxNQUFNLG9CQUFJLElBQUksRUFBRTtBQUN4QixXQUFLLE1BQU0sSUFBSSxTQUFTLEdBQUc7QUFBQSxJQUM3QjtBQUNBLFdBQU87QUFBQSxFQUNUO0FBQUEsRUFFQSxVQUFnQjtBQUNkLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsVUFBSSxJQUFJLE1BQU07QUFDWixhQUFLLE1BQU0sT0FBTyxPQUFPO0FBQ3pCO0FBQUEsTUFDRjtBQUFBLElBQ0Y7QUFBQSxFQUNGO0FBQ0Y7OztBRDlMQSxJQUFNLE1BQU07QUFDWixJQUFNLE1BQU07QUFFWixTQUFTLEdBQUcsS0FBYSxTQUFrQixRQUFRLEtBQVk7QUFDN0QsU0FBTyxFQUFFLEdBQUksV0FBVyxFQUFFLFFBQVEsR0FBSSxPQUFPLEtBQUssTUFBTSxPQUFPLEdBQUcsR0FBRztBQUN2RTtBQUVBLFNBQVMsTUFBTSxLQUFhLFdBQVcsTUFBTSxTQUFrQixRQUFRLEtBQWU7QUFDcEYsU0FBTyxFQUFFLEdBQUcsR0FBRyxLQUFLLFNBQVMsS0FBSyxHQUFHLFNBQVM7QUFDaEQ7QUFHQSxTQUFTLFVBQVU7QUFDakIsUUFBTSxPQUFpQixDQUFDO0FBQ3hCLFFBQU0sUUFBUSxJQUFJO0FBQUEsSUFDaEIsQ0FBQyxVQUFVLEtBQUssS0FBSyxLQUFLO0FBQUEsSUFDMUIsQ0FBQyxZQUFZLEtBQUssS0FBSyxPQUFPLFdBQVcsTUFBTSxFQUFFO0FBQUEsRUFDbkQ7QUFDQSxRQUFNLE9BQU8sSUFBSSxZQUFzQixRQUFRLFFBQVEsQ0FBQyxRQUFRLE1BQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsQ0FBQyxDQUFDO0FBQ2hHLFNBQU8sRUFBRSxPQUFPLE1BQU0sS0FBSztBQUM3QjtBQUdBLFNBQVMsV0FBVztBQUNsQixRQUFNLE1BQU0sUUFBUTtBQUNwQixNQUFJLE1BQU0sSUFBSTtBQUNkLE1BQUksTUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUM3QixTQUFPO0FBQ1Q7QUFFQSxLQUFLLDZDQUE2QyxNQUFNO0FBQ3RELFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsT0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFO0FBQy9CLFNBQU8sTUFBTSxNQUFNLFFBQVEsT0FBTyw4QkFBOEI7QUFDaEUsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzNDLENBQUM7QUFFRCxLQUFLLDBEQUEwRCxNQUFNO0FBQ25FLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsT0FBSyxJQUFJLElBQUksRUFBRTtBQUNmLFNBQU8sTUFBTSxNQUFNLFFBQVEsSUFBSTtBQUMvQixTQUFPLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDekIsT0FBSyxFQUFFO0FBQ1AsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLElBQUksQ0FBQztBQUNuQyxPQUFLLEVBQUU7QUFDUCxTQUFPLFVBQVUsTUFBTSxDQUFDLE1BQU0sTUFBTSxNQUFNLElBQUksQ0FBQztBQUMvQyxTQUFPLE1BQU0sTUFBTSxRQUFRLEtBQUs7QUFDbEMsQ0FBQztBQUVELEtBQUssNkNBQTZDLE1BQU07QUFDdEQsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUztBQUN2QyxRQUFNLEtBQUssR0FBRyxFQUFFLENBQUM7QUFDakIsT0FBSyxFQUFFO0FBQ1AsU0FBTyxVQUFVLE1BQU0sQ0FBQyxJQUFJLENBQUM7QUFDL0IsQ0FBQztBQUVELEtBQUssd0VBQXdFLE1BQU07QUFDakYsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUztBQUN2QyxRQUFNLEtBQUssR0FBRyxFQUFFLENBQUM7QUFDakIsT0FBSyxJQUFJLEVBQUU7QUFDWCxTQUFPLFVBQVUsTUFBTSxDQUFDLE1BQU0sSUFBSSxDQUFDO0FBQ3JDLENBQUM7QUFFRCxLQUFLLDZEQUE2RCxNQUFNO0FBQ3RFLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVE7QUFDdEMsUUFBTSxJQUFJO0FBQ1YsT0FBSyxHQUFHLENBQUM7QUFDVCxTQUFPLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDekIsU0FBTyxNQUFNLE1BQU0sUUFBUSxPQUFPLCtCQUErQjtBQUNqRSxRQUFNLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ3hCLFNBQU8sVUFBVSxNQUFNLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDbkMsQ0FBQztBQUVELEtBQUssbUZBQW1GLE1BQU07QUFFNUYsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksUUFBUTtBQUN0QyxRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxNQUFNLENBQUMsQ0FBQyxDQUFDO0FBQ3hCLE9BQUssQ0FBQztBQUNOLFNBQU8sVUFBVSxNQUFNLENBQUMsQ0FBQztBQUN6QixPQUFLLENBQUM7QUFDTixTQUFPLFVBQVUsTUFBTSxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQ25DLENBQUM7QUFFRCxLQUFLLHdEQUF3RCxNQUFNO0FBRWpFLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsUUFBTSxJQUFJO0FBQ1YsT0FBSyxJQUFJLEVBQUU7QUFDWCxRQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQ3pCLE9BQUssRUFBRTtBQUNQLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSyxzRUFBc0UsTUFBTTtBQUMvRSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLE9BQUssRUFBRTtBQUNQLFFBQU0sSUFBSTtBQUNWLFFBQU0sUUFBUSxDQUFDLE1BQU0sSUFBSSxLQUFLLENBQUMsQ0FBQztBQUNoQyxPQUFLLElBQUksRUFBRTtBQUNYLFNBQU8sVUFBVSxNQUFNLENBQUMsWUFBWSxNQUFNLElBQUksQ0FBQztBQUNqRCxDQUFDO0FBRUQsS0FBSyxxRUFBcUUsTUFBTTtBQUM5RSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLFFBQU0sSUFBSTtBQUNWLE9BQUssSUFBSSxFQUFFO0FBQ1gsUUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUN6QixPQUFLLElBQUksSUFBSSxFQUFFO0FBQ2YsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzNDLENBQUM7QUFFRCxLQUFLLHFFQUFxRSxNQUFNO0FBQzlFLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsT0FBSyxFQUFFO0FBQ1AsUUFBTSxJQUFJO0FBQ1YsT0FBSyxJQUFJLEVBQUU7QUFDWCxRQUFNLFFBQVEsQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUM7QUFDaEMsT0FBSyxFQUFFO0FBQ1AsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDakQsQ0FBQztBQUVELEtBQUssK0RBQStELE1BQU07QUFDeEUsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUztBQUN2QyxRQUFNLE1BQU07QUFDWixRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUM7QUFDaEMsT0FBSyxFQUFFO0FBQ1AsU0FBTyxVQUFVLE1BQU0sQ0FBQyxZQUFZLElBQUksQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSyw0Q0FBNEMsTUFBTTtBQUNyRCxRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksU0FBUztBQUNqQyxRQUFNLE1BQU07QUFDWixRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxFQUFFLEdBQUcsTUFBTSxJQUFJLEtBQUssR0FBRyxNQUFNLFdBQVcsQ0FBQyxDQUFDO0FBQ3pELFNBQU8sVUFBVSxNQUFNLENBQUMsVUFBVSxDQUFDO0FBQ3JDLENBQUM7QUFFRCxLQUFLLDBEQUEwRCxNQUFNO0FBQ25FLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsUUFBTSxLQUFLLEdBQUcsSUFBSSxRQUFXLEdBQUcsR0FBRyxRQUFRO0FBQzNDLFNBQU8sTUFBTSxNQUFNLFFBQVEsSUFBSTtBQUMvQixPQUFLLEVBQUU7QUFDUCxRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxNQUFNLElBQUksT0FBTyxRQUFXLEdBQUcsQ0FBQyxDQUFDO0FBQ2hELFFBQU0sS0FBSyxHQUFHLElBQUksUUFBVyxHQUFHLEdBQUcsUUFBUTtBQUMzQyxTQUFPLFVBQVUsTUFBTSxDQUFDLFlBQVksTUFBTSxVQUFVLFFBQVEsQ0FBQztBQUMvRCxDQUFDO0FBRUQsS0FBSyxpRUFBaUUsTUFBTTtBQUMxRSxRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksU0FBUztBQUNqQyxRQUFNLEtBQUssR0FBRyxJQUFJLFFBQVcsVUFBVSxHQUFHLFFBQVE7QUFDbEQsUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLENBQUMsTUFBTSxJQUFJLE9BQU8sUUFBVyxHQUFHLENBQUMsQ0FBQztBQUNoRCxTQUFPLFVBQVUsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUNuQyxTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDakMsQ0FBQztBQUVELEtBQUssb0NBQW9DLE1BQU07QUFDN0MsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUztBQUN2QyxRQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzNCLE9BQUssRUFBRTtBQUNQLFFBQU0sSUFBSTtBQUNWLFFBQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLE1BQU0sR0FBRyxNQUFNLEdBQUcsQ0FBQyxDQUFDO0FBQzlDLFFBQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDM0IsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQzNDLENBQUM7QUFFRCxLQUFLLGtEQUFrRCxNQUFNO0FBQzNELFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxTQUFTO0FBQ2pDLFFBQU0sS0FBSyxHQUFHLEdBQUcsS0FBSyxHQUFHLE1BQU07QUFDL0IsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLENBQUM7QUFDL0IsU0FBTyxNQUFNLE1BQU0sUUFBUSxLQUFLO0FBQ2xDLENBQUM7QUFFRCxLQUFLLCtFQUErRSxNQUFNO0FBQ3hGLFFBQU0sRUFBRSxPQUFPLEtBQUssSUFBSSxTQUFTO0FBQ2pDLFFBQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDM0IsUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLEdBQUcsRUFBRSxTQUFTLEtBQUssUUFBUSxNQUFNLENBQWEsQ0FBQztBQUN0RSxTQUFPLFVBQVUsTUFBTSxVQUFVLEdBQUcsQ0FBQyxHQUFHLEVBQUUsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEVBQUUsSUFBSSxDQUFDLFNBQVMsRUFBRSxHQUFHLElBQUksRUFBRSxDQUFDO0FBQ25GLFFBQU0sS0FBSyxHQUFHLEdBQUcsR0FBRyxHQUFHLElBQUk7QUFDM0IsU0FBTyxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQy9CLFNBQU8sVUFBVSxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQy9CLENBQUM7QUFFRCxLQUFLLG9EQUFvRCxNQUFNO0FBQzdELFFBQU0sRUFBRSxNQUFNLElBQUksU0FBUztBQUMzQixRQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzNCLFFBQU0sSUFBSTtBQUNWLFFBQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDekIsU0FBTyxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ2pDLENBQUM7QUFFRCxLQUFLLGlFQUFpRSxNQUFNO0FBQzFFLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsT0FBSyxJQUFJLEVBQUU7QUFDWCxRQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzNCLFFBQU0sT0FBTztBQUNiLE9BQUssSUFBSSxFQUFFO0FBQ1gsUUFBTSxLQUFLLEdBQUcsSUFBSSxHQUFHLEdBQUcsS0FBSztBQUM3QixTQUFPLFVBQVUsTUFBTSxDQUFDLFlBQVksTUFBTSxNQUFNLFNBQVMsTUFBTSxNQUFNLEtBQUssQ0FBQztBQUM3RSxDQUFDO0FBRUQsS0FBSyxnRkFBZ0YsTUFBTTtBQUN6RixRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksUUFBUTtBQUNoQyxRQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLE1BQU0sR0FBRyxJQUFJLE9BQU8sR0FBRyxDQUFDLEdBQUcsQ0FBQyxFQUFFO0FBQzVFLFFBQU0sUUFBUSxDQUFDLEdBQUcsRUFBRSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQUMsQ0FBQztBQUMzRCxRQUFNLFFBQVEsTUFBTSxJQUFJO0FBQ3hCLFNBQU8sR0FBRyxLQUFLLFVBQVUsS0FBSyxFQUFFLFNBQVMsSUFBTTtBQUMvQyxTQUFPLE1BQU0sTUFBTSxDQUFDLEdBQUcsU0FBUyxRQUFXLG1CQUFtQjtBQUM5RCxRQUFNLE9BQU8sTUFBTSxHQUFHLEVBQUU7QUFDeEIsU0FBTyxHQUFHLENBQUMsTUFBTSxLQUFLLENBQUMsRUFBRSxRQUFRLE1BQU0sWUFBWSxJQUFJLENBQUM7QUFDeEQsUUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLEdBQUcsR0FBRyxNQUFNLElBQUksQ0FBQyxTQUFTLE1BQU0sR0FBRyxNQUFNLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDdkUsU0FBTyxNQUFNLEtBQUssUUFBUSxNQUFNLFNBQVMsSUFBSSxNQUFNLE1BQU07QUFDekQsU0FBTyxNQUFNLEtBQUssR0FBRyxFQUFFLEdBQUcsT0FBTyxJQUFJLEVBQUU7QUFDekMsQ0FBQztBQUVELEtBQUssdURBQXVELE1BQU07QUFDaEUsUUFBTSxFQUFFLE1BQU0sSUFBSSxTQUFTO0FBQzNCLFFBQU0sUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLElBQUksR0FBRyxDQUFDLEdBQUcsTUFBTSxJQUFJLENBQUMsRUFBRTtBQUMzRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsR0FBRyxFQUFFLElBQUksQ0FBQyxTQUFTLEdBQUcsR0FBRyxJQUFJLENBQUMsQ0FBQztBQUM1RCxRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsR0FBRyxFQUFFLElBQUksQ0FBQyxhQUFhLEVBQUUsU0FBUyxRQUFRLE1BQU0sRUFBYyxDQUFDO0FBQzVGLGFBQVcsUUFBUSxNQUFNLE1BQU0sR0FBRyxFQUFHLE9BQU0sS0FBSyxHQUFHLEdBQUcsSUFBSSxHQUFHLElBQUk7QUFDakUsUUFBTSxPQUFPLE1BQU0sVUFBVSxFQUFFLElBQUksQ0FBQyxFQUFFLFFBQVEsTUFBTSxPQUFPO0FBQzNELFNBQU8sR0FBRyxLQUFLLFVBQVUsR0FBRztBQUM1QixTQUFPLEdBQUcsS0FBSyxTQUFTLE1BQVMsS0FBSyxLQUFLLFNBQVMsTUFBTSxLQUFLLENBQUMsS0FBSyxTQUFTLElBQUksQ0FBQztBQUNyRixDQUFDO0FBRUQsS0FBSywrREFBK0QsTUFBTTtBQUN4RSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3RDLE9BQUssR0FBRyxDQUFDO0FBQ1QsUUFBTSxRQUFRO0FBQ2QsU0FBTyxVQUFVLE1BQU0sQ0FBQyxLQUFLLEdBQUcsQ0FBQztBQUNuQyxDQUFDOyIsCiAgIm5hbWVzIjogWyJhdCIsICJlbnRyeSJdCn0K
