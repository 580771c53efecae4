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
  const { seen, take } = standing();
  take(41, 41, 42, 40, 39, 42, 43);
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vLi4vdGVzdC9vcmRlci50ZXN0LnRzIiwgIi4uLy4uL3NyYy9vcmRlci50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiaW1wb3J0IGFzc2VydCBmcm9tIFwibm9kZTphc3NlcnQvc3RyaWN0XCI7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSBcIm5vZGU6dGVzdFwiO1xuaW1wb3J0IHR5cGUgeyBMb2dFbnRyeSwgUGxhY2UgfSBmcm9tIFwiLi4vc3JjL2ZyYW1lcy50c1wiO1xuaW1wb3J0IHsgT3JkZXIgfSBmcm9tIFwiLi4vc3JjL29yZGVyLnRzXCI7XG5cbmNvbnN0IE9MRCA9IFwiZXBvY2gwMDFcIjtcbmNvbnN0IE5FVyA9IFwiZXBvY2gwMDJcIjtcblxuZnVuY3Rpb24gYXQoc2VxOiBudW1iZXIsIGNoYW5uZWw/OiBzdHJpbmcsIGVwb2NoID0gT0xEKTogUGxhY2Uge1xuICByZXR1cm4geyAuLi4oY2hhbm5lbCAmJiB7IGNoYW5uZWwgfSksIGVwb2NoLCBzZXEsIG1hcms6IGBtYXJrJHtzZXF9YCB9O1xufVxuXG5mdW5jdGlvbiBlbnRyeShzZXE6IG51bWJlciwgY29tcGxldGUgPSB0cnVlLCBjaGFubmVsPzogc3RyaW5nLCBlcG9jaCA9IE9MRCk6IExvZ0VudHJ5IHtcbiAgcmV0dXJuIHsgLi4uYXQoc2VxLCBjaGFubmVsLCBlcG9jaCksIGNvbXBsZXRlIH07XG59XG5cbi8qKiBBbiBvcmRlciB0aGF0IHdyaXRlcyBkb3duIHdoYXQgaXQgcGFzc2VzIG9uLiAqL1xuZnVuY3Rpb24gd2F0Y2hlZCgpIHtcbiAgY29uc3Qgc2Vlbjogc3RyaW5nW10gPSBbXTtcbiAgY29uc3Qgb3JkZXIgPSBuZXcgT3JkZXI8c3RyaW5nPihcbiAgICAoZnJhbWUpID0+IHNlZW4ucHVzaChmcmFtZSksXG4gICAgKGNoYW5uZWwpID0+IHNlZW4ucHVzaChgZ2FwICR7Y2hhbm5lbCA/PyBcImhvbWVcIn1gKSxcbiAgKTtcbiAgY29uc3QgdGFrZSA9ICguLi5udW1iZXJzOiBudW1iZXJbXSkgPT4gbnVtYmVycy5mb3JFYWNoKChzZXEpID0+IG9yZGVyLnRha2UoYXQoc2VxKSwgU3RyaW5nKHNlcSkpKTtcbiAgcmV0dXJuIHsgb3JkZXIsIHNlZW4sIHRha2UgfTtcbn1cblxuLyoqIE9uZSB0aGF0IHN0YW5kcyBhdCA0MC4gKi9cbmZ1bmN0aW9uIHN0YW5kaW5nKCkge1xuICBjb25zdCBhbGwgPSB3YXRjaGVkKCk7XG4gIGFsbC5vcmRlci5hc2soKTtcbiAgYWxsLm9yZGVyLnJlc3VtZWQoW2VudHJ5KDQwKV0pO1xuICByZXR1cm4gYWxsO1xufVxuXG50ZXN0KFwicGFzc2VzIG9uIHdoYXQgZm9sbG93cywgYW5kIGRyb3BzIGRvdWJsZXNcIiwgKCkgPT4ge1xuICBjb25zdCB7IHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIHRha2UoNDEsIDQxLCA0MiwgNDAsIDM5LCA0MiwgNDMpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQxXCIsIFwiNDJcIiwgXCI0M1wiXSk7XG59KTtcblxudGVzdChcImhvbGRzIHdoYXQgbGllcyBiZWhpbmQgYSBob2xlIHVudGlsIHRoZSBob2xlIGlzIGZpbGxlZFwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIHRha2UoNDIsIDQ0LCA0Mik7XG4gIGFzc2VydC5lcXVhbChvcmRlci5icm9rZW4sIHRydWUpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtdKTtcbiAgdGFrZSg0MSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiNDFcIiwgXCI0MlwiXSk7XG4gIHRha2UoNDMpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQxXCIsIFwiNDJcIiwgXCI0M1wiLCBcIjQ0XCJdKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgZmFsc2UpO1xufSk7XG5cbnRlc3QoXCJjb3VudHMgYSBudW1iZXIgdGhhdCBsZWZ0IHVzIG91dCBhcyB0aGVyZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLnRha2UoYXQoNDEpKTtcbiAgdGFrZSg0Mik7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiNDJcIl0pO1xufSk7XG5cbnRlc3QoXCJhIGZyYW1lIHRoYXQgY2FtZSB3aXRoIGl0cyBudW1iZXIgb25seSBpcyB0YWtlbiB3aGVuIGl0IGNvbWVzIGl0c2VsZlwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLnRha2UoYXQoNDIpKTtcbiAgdGFrZSg0MiwgNDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQxXCIsIFwiNDJcIl0pO1xufSk7XG5cbnRlc3QoXCJob2xkcyBldmVyeXRoaW5nIHVudGlsIHRoZSBzZXJ2ZXIgaGFzIHNhaWQgd2hlcmUgd2Ugc3RhbmRcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSB3YXRjaGVkKCk7XG4gIG9yZGVyLmFzaygpO1xuICB0YWtlKDIsIDEpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtdKTtcbiAgYXNzZXJ0LmVxdWFsKG9yZGVyLmJyb2tlbiwgZmFsc2UsIFwiaXQgaXMgbm8gaG9sZSB0byBiZSBhc2tlZCBmb3JcIik7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDIpXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiMVwiLCBcIjJcIl0pO1xufSk7XG5cbnRlc3QoXCJhIGNsaWVudCB3aXRob3V0IGEgcG9zaXRpb24gZG9lcyBub3QgdGFrZSB0aGUgZmlyc3QgbnVtYmVyIGl0IHNlZXMgYXMgaXRzIHN0YXJ0XCIsICgpID0+IHtcbiAgLy8gVGhlIG1vZGVsJ3MgQjFtOiAyIGNvbWVzIGJlZm9yZSAxLCB3aGljaCB3YXMgb24gaXRzIHdheS5cbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gd2F0Y2hlZCgpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoMCldKTtcbiAgdGFrZSgyKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXSk7XG4gIHRha2UoMSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiMVwiLCBcIjJcIl0pO1xufSk7XG5cbnRlc3QoXCJnb2VzIG9uIGJlaGluZCBudW1iZXJzIHRoYXQgdGhlIGFuc3dlciBkb2VzIG5vdCBoYXZlXCIsICgpID0+IHtcbiAgLy8gNDEgYW5kIDQzIGxlZnQgdXMgb3V0LCBvciBhcmUgcG9zaXRpb24gcm93cy5cbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIuYXNrKCk7XG4gIHRha2UoNDIsIDQ0KTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDUpXSk7XG4gIHRha2UoNDYpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQyXCIsIFwiNDRcIiwgXCI0NlwiXSk7XG59KTtcblxudGVzdChcInRlbGxzIGEgZ2FwIGJlZm9yZSB0aGUgZnJhbWVzIGJlaGluZCBpdCwgYW5kIHBhc3NlcyBvbiB3aGF0IGl0IGhhc1wiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIHRha2UoNDMpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDQsIGZhbHNlKV0pO1xuICB0YWtlKDQ0LCA0NSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiZ2FwIGhvbWVcIiwgXCI0M1wiLCBcIjQ1XCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBsaXZlIGZyYW1lIHRoYXQgb3ZlcnRvb2sgdGhlIGFuc3dlciBpcyBuZWl0aGVyIGxvc3Qgbm9yIGRvdWJsZWRcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci5hc2soKTtcbiAgdGFrZSg0MSwgNDIpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSg0MSldKTtcbiAgdGFrZSg0MSwgNDIsIDQzKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MVwiLCBcIjQyXCIsIFwiNDNcIl0pO1xufSk7XG5cbnRlc3QoXCJhbiBpbmNvbXBsZXRlIGFuc3dlciB0aGF0IGxpdmUgZnJhbWVzIGhhdmUgb3ZlcnRha2VuIGlzIG5vdCBhIGdhcFwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4sIHRha2UgfSA9IHN0YW5kaW5nKCk7XG4gIHRha2UoNDIpO1xuICBvcmRlci5hc2soKTtcbiAgdGFrZSg0MSwgNDMpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSg0MiwgZmFsc2UpXSk7XG4gIHRha2UoNDQpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIjQxXCIsIFwiNDJcIiwgXCI0M1wiLCBcIjQ0XCJdKTtcbn0pO1xuXG50ZXN0KFwiYSBsb2cgdGhhdCB3ZW50IGJhY2sgaXMgYSBnYXAsIGFuZCBnb2VzIG9uIGZyb20gd2hlcmUgaXQgaXNcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci5iZWdpbigpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoMTIsIGZhbHNlKV0pO1xuICB0YWtlKDEzKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCJnYXAgaG9tZVwiLCBcIjEzXCJdKTtcbn0pO1xuXG50ZXN0KFwiYSB3cm9uZyBtYXJrIGF0IHRoZSBzYW1lIG51bWJlciBpcyBhIGdhcFwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4gfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLmJlZ2luKCk7XG4gIG9yZGVyLmFzaygpO1xuICBvcmRlci5yZXN1bWVkKFt7IC4uLmVudHJ5KDQwLCBmYWxzZSksIG1hcms6IFwiYW5vdGhlcjFcIiB9XSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiZ2FwIGhvbWVcIl0pO1xufSk7XG5cbnRlc3QoXCJhIG5ldyBlcG9jaCBpcyBoZWxkLCBhbmQgZ29lcyBvbiB3aGVyZSB0aGUgc2VydmVyIHNheXNcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci50YWtlKGF0KDQxLCB1bmRlZmluZWQsIE5FVyksIFwibmV3IDQxXCIpO1xuICBhc3NlcnQuZXF1YWwob3JkZXIuYnJva2VuLCB0cnVlKTtcbiAgdGFrZSg0Mik7XG4gIG9yZGVyLmFzaygpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSg0MSwgZmFsc2UsIHVuZGVmaW5lZCwgTkVXKV0pO1xuICBvcmRlci50YWtlKGF0KDQyLCB1bmRlZmluZWQsIE5FVyksIFwibmV3IDQyXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcImdhcCBob21lXCIsIFwiNDJcIiwgXCJuZXcgNDFcIiwgXCJuZXcgNDJcIl0pO1xufSk7XG5cbnRlc3QoXCJhbiBlcG9jaCB0aGF0IGlzIG5ld2VyIHRoYW4gdGhlIGFuc3dlciB3YWl0cyBmb3IgdGhlIG5leHQgb25lXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIudGFrZShhdCg1MCwgdW5kZWZpbmVkLCBcImVwb2NoMDAzXCIpLCBcIm5ld2VzdFwiKTtcbiAgb3JkZXIuYXNrKCk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDQ1LCBmYWxzZSwgdW5kZWZpbmVkLCBORVcpXSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiZ2FwIGhvbWVcIl0pO1xuICBhc3NlcnQuZXF1YWwob3JkZXIuYnJva2VuLCB0cnVlKTtcbn0pO1xuXG50ZXN0KFwia2VlcHMgZWFjaCBsb2cncyBvcmRlciBieSBpdHNlbGZcIiwgKCkgPT4ge1xuICBjb25zdCB7IG9yZGVyLCBzZWVuLCB0YWtlIH0gPSBzdGFuZGluZygpO1xuICBvcmRlci50YWtlKGF0KDcsIFwiYVwiKSwgXCJhN1wiKTtcbiAgdGFrZSg0MSk7XG4gIG9yZGVyLmFzaygpO1xuICBvcmRlci5yZXN1bWVkKFtlbnRyeSg0MSksIGVudHJ5KDcsIHRydWUsIFwiYVwiKV0pO1xuICBvcmRlci50YWtlKGF0KDgsIFwiYVwiKSwgXCJhOFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCI0MVwiLCBcImE3XCIsIFwiYThcIl0pO1xufSk7XG5cbnRlc3QoXCJhIGNoYW5uZWwncyB2ZXJ5IGZpcnN0IGZyYW1lIG5lZWRzIG5vIHF1ZXN0aW9uXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiB9ID0gc3RhbmRpbmcoKTtcbiAgb3JkZXIudGFrZShhdCgxLCBcIm5ld1wiKSwgXCJuZXcxXCIpO1xuICBhc3NlcnQuZGVlcEVxdWFsKHNlZW4sIFtcIm5ldzFcIl0pO1xuICBhc3NlcnQuZXF1YWwob3JkZXIuYnJva2VuLCBmYWxzZSk7XG59KTtcblxudGVzdChcImEgY2hhbm5lbCB0aGF0IHdhcyBsZWZ0IGtlZXBzIGl0cyBwbGFjZSwgc28gdGhhdCBjb21pbmcgYmFjayBtaXNzZXMgbm90aGluZ1wiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIsIHNlZW4gfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLnRha2UoYXQoMSwgXCJhXCIpLCBcImExXCIpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDApLCB7IGNoYW5uZWw6IFwiYVwiLCBqb2luZWQ6IGZhbHNlIH0gYXMgTG9nRW50cnldKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChvcmRlci5wb3NpdGlvbnMoKSwgW2F0KDQwKSwgYXQoMSwgXCJhXCIpXS5tYXAoKG9uZSkgPT4gKHsgLi4ub25lIH0pKSk7XG4gIG9yZGVyLnRha2UoYXQoMywgXCJhXCIpLCBcImEzXCIpO1xuICBhc3NlcnQuZXF1YWwob3JkZXIuYnJva2VuLCB0cnVlKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCJhMVwiXSk7XG59KTtcblxudGVzdChcImEgbG9nIHRoYXQgdGhlIGFuc3dlciBkb2VzIG5vdCBuYW1lIHN0YXlzIGEgaG9sZVwiLCAoKSA9PiB7XG4gIGNvbnN0IHsgb3JkZXIgfSA9IHN0YW5kaW5nKCk7XG4gIG9yZGVyLnRha2UoYXQoNSwgXCJhXCIpLCBcImE1XCIpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChbZW50cnkoNDApXSk7XG4gIGFzc2VydC5lcXVhbChvcmRlci5icm9rZW4sIHRydWUpO1xufSk7XG5cbnRlc3QoXCJnaXZpbmcgdXAgdGVsbHMgZWFjaCBnYXAsIHBhc3NlcyBvbiB3aGF0IGlzIGhlbGQsIGFuZCBnb2VzIG9uXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gc3RhbmRpbmcoKTtcbiAgdGFrZSg0MywgNDIpO1xuICBvcmRlci50YWtlKGF0KDksIFwiYVwiKSwgXCJhOVwiKTtcbiAgb3JkZXIuZ2l2ZVVwKCk7XG4gIHRha2UoNDEsIDQ0KTtcbiAgb3JkZXIudGFrZShhdCgxMCwgXCJhXCIpLCBcImExMFwiKTtcbiAgYXNzZXJ0LmRlZXBFcXVhbChzZWVuLCBbXCJnYXAgaG9tZVwiLCBcIjQyXCIsIFwiNDNcIiwgXCJnYXAgYVwiLCBcImE5XCIsIFwiNDRcIiwgXCJhMTBcIl0pO1xufSk7XG5cbnRlc3QoXCJhIHF1ZXN0aW9uIG5hbWVzIG5vIG1vcmUgdGhhbiBhIGZyYW1lIGhvbGRzLCBhbmQgd2hhdCBpdCBsZWF2ZXMgb3V0IGlzIGEgZ2FwXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiB9ID0gd2F0Y2hlZCgpO1xuICBjb25zdCBuYW1lcyA9IEFycmF5LmZyb20oeyBsZW5ndGg6IDIzMCB9LCAoXywgaSkgPT4gYCR7XCJ4XCIucmVwZWF0KDEyMCl9JHtpfWApO1xuICBvcmRlci5yZXN0b3JlKFthdCg0MCksIC4uLm5hbWVzLm1hcCgobmFtZSkgPT4gYXQoMywgbmFtZSkpXSk7XG4gIGNvbnN0IGFmdGVyID0gb3JkZXIuYXNrKCk7XG4gIGFzc2VydC5vayhKU09OLnN0cmluZ2lmeShhZnRlcikubGVuZ3RoIDwgMjhfMDAwKTtcbiAgYXNzZXJ0LmVxdWFsKGFmdGVyWzBdPy5jaGFubmVsLCB1bmRlZmluZWQsIFwidGhlIGhvbWUgaXMgbmFtZWRcIik7XG4gIGNvbnN0IGxhc3QgPSBuYW1lcy5hdCgtMSkhO1xuICBhc3NlcnQub2soIWFmdGVyLnNvbWUoKHsgY2hhbm5lbCB9KSA9PiBjaGFubmVsID09PSBsYXN0KSk7XG4gIG9yZGVyLnJlc3VtZWQoW2VudHJ5KDQwKSwgLi4ubmFtZXMubWFwKChuYW1lKSA9PiBlbnRyeSg0LCB0cnVlLCBuYW1lKSldKTtcbiAgYXNzZXJ0LmVxdWFsKHNlZW4ubGVuZ3RoLCBuYW1lcy5sZW5ndGggKyAxIC0gYWZ0ZXIubGVuZ3RoKTtcbiAgYXNzZXJ0LmVxdWFsKHNlZW4uYXQoLTEpLCBgZ2FwICR7bGFzdH1gKTtcbn0pO1xuXG50ZXN0KFwib2YgbWFueSBjaGFubmVscyB0aG9zZSBhcmUgZm9yZ290dGVuIHRoYXQgd2VyZSBsZWZ0XCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciB9ID0gc3RhbmRpbmcoKTtcbiAgY29uc3QgbmFtZXMgPSBBcnJheS5mcm9tKHsgbGVuZ3RoOiAzMDAgfSwgKF8sIGkpID0+IGBjJHtpfWApO1xuICBvcmRlci5yZXN0b3JlKG5hbWVzLnNsaWNlKDAsIDIwMCkubWFwKChuYW1lKSA9PiBhdCgxLCBuYW1lKSkpO1xuICBvcmRlci5hc2soKTtcbiAgb3JkZXIucmVzdW1lZChuYW1lcy5zbGljZSgwLCAyMDApLm1hcCgoY2hhbm5lbCkgPT4gKHsgY2hhbm5lbCwgam9pbmVkOiBmYWxzZSB9KSBhcyBMb2dFbnRyeSkpO1xuICBmb3IgKGNvbnN0IG5hbWUgb2YgbmFtZXMuc2xpY2UoMjAwKSkgb3JkZXIudGFrZShhdCgxLCBuYW1lKSwgbmFtZSk7XG4gIGNvbnN0IGtlcHQgPSBvcmRlci5wb3NpdGlvbnMoKS5tYXAoKHsgY2hhbm5lbCB9KSA9PiBjaGFubmVsKTtcbiAgYXNzZXJ0Lm9rKGtlcHQubGVuZ3RoIDw9IDI0MCk7XG4gIGFzc2VydC5vayhrZXB0LmluY2x1ZGVzKHVuZGVmaW5lZCkgJiYga2VwdC5pbmNsdWRlcyhcImMyOTlcIikgJiYgIWtlcHQuaW5jbHVkZXMoXCJjMFwiKSk7XG59KTtcblxudGVzdChcIndoZXJlIHRoZXJlIGlzIG5vIGxvZyBhZnRlciBhbGwsIHdoYXQgd2FzIGhlbGQgaXMgcGFzc2VkIG9uXCIsICgpID0+IHtcbiAgY29uc3QgeyBvcmRlciwgc2VlbiwgdGFrZSB9ID0gd2F0Y2hlZCgpO1xuICB0YWtlKDUsIDMpO1xuICBvcmRlci5yZWxlYXNlKCk7XG4gIGFzc2VydC5kZWVwRXF1YWwoc2VlbiwgW1wiM1wiLCBcIjVcIl0pO1xufSk7XG4iLCAiLyoqIEJyaW5ncyBudW1iZXJlZCBmcmFtZXMgaW50byB0aGUgb3JkZXIgb2YgdGhlaXIgbG9ncywgZWFjaCBvbmNlLiBQdXJlOiBpdCBrbm93cyBubyBzb2NrZXQgYW5kIG5vIHRpbWVyLiAqL1xuXG5pbXBvcnQgdHlwZSB7IExvZ0VudHJ5LCBQbGFjZSB9IGZyb20gXCIuL2ZyYW1lcy50c1wiO1xuXG5pbnRlcmZhY2UgSGVsZDxGPiB7XG4gIHBsYWNlOiBQbGFjZTtcbiAgLyoqIE5vdGhpbmcgd2hlcmUgdGhlIG51bWJlciBiZWxvbmdzIHRvIGEgZnJhbWUgdGhhdCB0aGlzIGNsaWVudCBkb2VzIG5vdCBnZXQuICovXG4gIGZyYW1lOiBGIHwgdW5kZWZpbmVkO1xufVxuXG5pbnRlcmZhY2UgTG9nPEY+IHtcbiAgLyoqIFRoZSBsYXN0IHBsYWNlIHRoYXQgd2FzIHBhc3NlZCBvbi4gKi9cbiAgYXQ/OiBQbGFjZTtcbiAgLyoqIEZyYW1lcyBiZWhpbmQgYSBob2xlLCBvciBvZiBhIGNvbm5lY3Rpb24gdGhhdCBkb2VzIG5vdCBrbm93IHlldCB3aGVyZSBpdCBzdGFuZHMuICovXG4gIGhlbGQ6IE1hcDxzdHJpbmcsIEhlbGQ8Rj4+O1xuICAvKiogVGhlIGNvbm5lY3Rpb24gaXMgbm90IGluIHRoaXMgY2hhbm5lbC4gKi9cbiAgbGVmdD86IGJvb2xlYW47XG59XG5cbi8qKiBBIHNlcnZlciBsb29rcyBhdCAyNTAgbG9ncyBvZiBhIHF1ZXN0aW9uLiAqL1xuY29uc3QgTE9HU19BU0tFRCA9IDI0MDtcbi8qKiBBUEkgR2F0ZXdheSB0YWtlcyAzMiBLaUIgZnJvbSBhIGJyb3dzZXIsIGFuZCBuYW1lcyBtYXkgbmVlZCBlc2NhcGVzLiAqL1xuY29uc3QgQllURVNfQVNLRUQgPSAyNF8wMDA7XG4vKiogTW9yZSBsb2dzIHRoYW4gdGhlc2UgYXJlIGZvcmdvdHRlbiB3aGVyZSB0aGUgY2xpZW50IGhhcyBsZWZ0IHRoZW0uICovXG5jb25zdCBMT0dTX0tFUFQgPSAyNDA7XG5cbmNvbnN0IGtleU9mID0gKHsgZXBvY2gsIHNlcSB9OiBQbGFjZSk6IHN0cmluZyA9PiBgJHtlcG9jaH0gJHtzZXF9YDtcblxuZXhwb3J0IGNsYXNzIE9yZGVyPEY+IHtcbiAgLyoqIEZyYW1lcyBhcmUgaGVsZCB1bnRpbCB0aGUgc2VydmVyIGhhcyBzYWlkIHdoZXJlIHRoZSBjb25uZWN0aW9uIHN0YW5kcy4gKi9cbiAgaG9sZGluZyA9IHRydWU7XG4gIHJlYWRvbmx5ICNsb2dzID0gbmV3IE1hcDxzdHJpbmcsIExvZzxGPj4oKTtcbiAgLyoqIFRoZSBudW1iZXJzIHRoYXQgb3BlbiBxdWVzdGlvbnMgbmFtZWQ7IGJlbG93IDAgd2hlcmUgdGhlcmUgd2FzIG5vIHJvb20gZm9yIHRoZSBsb2cuICovXG4gICNhc2tlZDogTWFwPHN0cmluZywgbnVtYmVyPltdID0gW107XG4gIHJlYWRvbmx5ICNkZWxpdmVyOiAoZnJhbWU6IEYpID0+IHZvaWQ7XG4gIHJlYWRvbmx5ICNnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQ7XG5cbiAgY29uc3RydWN0b3IoZGVsaXZlcjogKGZyYW1lOiBGKSA9PiB2b2lkLCBnYXA6IChjaGFubmVsOiBzdHJpbmcgfCB1bmRlZmluZWQpID0+IHZvaWQpIHtcbiAgICB0aGlzLiNkZWxpdmVyID0gZGVsaXZlcjtcbiAgICB0aGlzLiNnYXAgPSBnYXA7XG4gIH1cblxuICAvKiogSGFzIHRoZSBzZXJ2ZXIgZXZlciBzYWlkIHdoZXJlIHdlIHN0YW5kPyAqL1xuICBnZXQga25vd24oKTogYm9vbGVhbiB7XG4gICAgcmV0dXJuIFsuLi50aGlzLiNsb2dzLnZhbHVlcygpXS5zb21lKChsb2cpID0+IGxvZy5hdCk7XG4gIH1cblxuICAvKiogQXJlIHRoZXJlIGZyYW1lcyB0aGF0IHdhaXQ/ICovXG4gIGdldCBob2xkcygpOiBib29sZWFuIHtcbiAgICByZXR1cm4gWy4uLnRoaXMuI2xvZ3MudmFsdWVzKCldLnNvbWUoKGxvZykgPT4gbG9nLmhlbGQuc2l6ZSA+IDApO1xuICB9XG5cbiAgLyoqIEFyZSB0aGVyZSBmcmFtZXMgYmVoaW5kIGEgaG9sZT8gKi9cbiAgZ2V0IGJyb2tlbigpOiBib29sZWFuIHtcbiAgICByZXR1cm4gIXRoaXMuaG9sZGluZyAmJiB0aGlzLmhvbGRzO1xuICB9XG5cbiAgLyoqIFRoZSBwbGFjZXMgdG8gZ28gb24gZnJvbS4gKi9cbiAgcG9zaXRpb25zKCk6IFBsYWNlW10ge1xuICAgIHJldHVybiBbLi4udGhpcy4jbG9ncy52YWx1ZXMoKV0uZmxhdE1hcCgobG9nKSA9PiBsb2cuYXQgPz8gW10pO1xuICB9XG5cbiAgcmVzdG9yZShwbGFjZXM6IFBsYWNlW10pOiB2b2lkIHtcbiAgICBmb3IgKGNvbnN0IHBsYWNlIG9mIHBsYWNlcykgdGhpcy4jbG9nKHBsYWNlLmNoYW5uZWwpLmF0ID0gcGxhY2U7XG4gIH1cblxuICAvKiogQSBuZXcgY29ubmVjdGlvbjogaXRzIHF1ZXN0aW9ucyBoYXZlIG5vdCBiZWVuIGFuc3dlcmVkLiAqL1xuICBiZWdpbigpOiB2b2lkIHtcbiAgICB0aGlzLmhvbGRpbmcgPSB0cnVlO1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gIH1cblxuICAvKiogVGhlIHBsYWNlcyB0aGF0IGEgcXVlc3Rpb24gbmFtZXMuICovXG4gIGFzaygpOiBQbGFjZVtdIHtcbiAgICBjb25zdCBhc2tlZCA9IG5ldyBNYXA8c3RyaW5nLCBudW1iZXI+KCk7XG4gICAgY29uc3QgYWZ0ZXI6IFBsYWNlW10gPSBbXTtcbiAgICBsZXQgYnl0ZXMgPSAwO1xuICAgIGZvciAoY29uc3QgcGxhY2Ugb2YgdGhpcy5wb3NpdGlvbnMoKSkge1xuICAgICAgYnl0ZXMgKz0gSlNPTi5zdHJpbmdpZnkocGxhY2UpLmxlbmd0aCArIDE7XG4gICAgICBjb25zdCBmaXRzID0gYWZ0ZXIubGVuZ3RoIDwgTE9HU19BU0tFRCAmJiBieXRlcyA8IEJZVEVTX0FTS0VEO1xuICAgICAgaWYgKGZpdHMpIGFmdGVyLnB1c2gocGxhY2UpO1xuICAgICAgYXNrZWQuc2V0KHBsYWNlLmNoYW5uZWwgPz8gXCJcIiwgZml0cyA/IHBsYWNlLnNlcSA6IC0xKTtcbiAgICB9XG4gICAgdGhpcy4jYXNrZWQucHVzaChhc2tlZCk7XG4gICAgcmV0dXJuIGFmdGVyO1xuICB9XG5cbiAgLyoqIFRha2VzIGEgZnJhbWUsIG9yIHRoZSBudW1iZXIgb2Ygb25lIHRoYXQgaXMgbm90IGZvciB1cy4gKi9cbiAgdGFrZShwbGFjZTogUGxhY2UsIGZyYW1lPzogRik6IHZvaWQge1xuICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhwbGFjZS5jaGFubmVsKTtcbiAgICBjb25zdCB7IGF0IH0gPSBsb2c7XG4gICAgaWYgKGF0ICYmIGF0LmVwb2NoID09PSBwbGFjZS5lcG9jaCAmJiBwbGFjZS5zZXEgPD0gYXQuc2VxKSByZXR1cm47XG4gICAgY29uc3Qga2V5ID0ga2V5T2YocGxhY2UpO1xuICAgIGlmICghbG9nLmhlbGQuZ2V0KGtleSk/LmZyYW1lKSBsb2cuaGVsZC5zZXQoa2V5LCB7IHBsYWNlLCBmcmFtZSB9KTtcbiAgICBkZWxldGUgbG9nLmxlZnQ7XG4gICAgaWYgKCF0aGlzLmhvbGRpbmcpIHRoaXMuI2ZsdXNoKGxvZyk7XG4gIH1cblxuICAvKiogV2hhdCB0aGUgc2VydmVyIHNheXMgb2YgZWFjaCBsb2cgYWZ0ZXIgaXQgaGFzIHNlbnQgd2hhdCB3YXMgbWlzc2VkLiAqL1xuICByZXN1bWVkKGVudHJpZXM6IExvZ0VudHJ5W10pOiB2b2lkIHtcbiAgICBjb25zdCBhc2tlZCA9IHRoaXMuI2Fza2VkLnNoaWZ0KCkgPz8gbmV3IE1hcDxzdHJpbmcsIG51bWJlcj4oKTtcbiAgICB0aGlzLmhvbGRpbmcgPSBmYWxzZTtcbiAgICBmb3IgKGNvbnN0IGVudHJ5IG9mIGVudHJpZXMpIHtcbiAgICAgIGNvbnN0IGxvZyA9IHRoaXMuI2xvZyhlbnRyeS5jaGFubmVsKTtcbiAgICAgIGlmIChlbnRyeS5qb2luZWQgPT09IGZhbHNlKSB7XG4gICAgICAgIGxvZy5sZWZ0ID0gdHJ1ZTtcbiAgICAgICAgdGhpcy4jc2V0dGxlKGxvZyk7XG4gICAgICB9IGVsc2Uge1xuICAgICAgICBjb25zdCB7IGNvbXBsZXRlLCAuLi5wbGFjZSB9ID0gZW50cnk7XG4gICAgICAgIHRoaXMuI2Fuc3dlcmVkKGxvZywgcGxhY2UsIGNvbXBsZXRlID09PSB0cnVlLCBhc2tlZC5nZXQoZW50cnkuY2hhbm5lbCA/PyBcIlwiKSA/PyAwKTtcbiAgICAgIH1cbiAgICB9XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jZmx1c2gobG9nKTtcbiAgfVxuXG4gIC8qKiBUaGUgc2VydmVyIGRvZXMgbm90IGFuc3dlcjogZ29lcyBvbiBiZWhpbmQgdGhlIGhvbGVzLiAqL1xuICBnaXZlVXAoKTogdm9pZCB7XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICB0aGlzLiNmbHVzaChsb2cpO1xuICAgICAgaWYgKGxvZy5oZWxkLnNpemUgPiAwKSB7XG4gICAgICAgIHRoaXMuI2dhcChjaGFubmVsIHx8IHVuZGVmaW5lZCk7XG4gICAgICAgIHRoaXMuI3NldHRsZShsb2cpO1xuICAgICAgfVxuICAgIH1cbiAgfVxuXG4gIC8qKiBUaGVyZSBpcyBubyBsb2c6IHdoYXQgaXMgaGVsZCB3YXMgb25seSBudW1iZXJlZCBieSBjaGFuY2UsIG9yIGJ5IGEgc2VydmVyIHRoYXQgd2VudCBiYWNrLiAqL1xuICByZWxlYXNlKCk6IHZvaWQge1xuICAgIHRoaXMuI2Fza2VkID0gW107XG4gICAgdGhpcy5ob2xkaW5nID0gZmFsc2U7XG4gICAgZm9yIChjb25zdCBsb2cgb2YgdGhpcy4jbG9ncy52YWx1ZXMoKSkgdGhpcy4jc2V0dGxlKGxvZyk7XG4gIH1cblxuICAjYW5zd2VyZWQobG9nOiBMb2c8Rj4sIG5ld2VzdDogUGxhY2UsIGNvbXBsZXRlOiBib29sZWFuLCBhc2tlZDogbnVtYmVyKTogdm9pZCB7XG4gICAgY29uc3QgeyBhdCB9ID0gbG9nO1xuICAgIGlmIChhdCAmJiBhdC5lcG9jaCA9PT0gbmV3ZXN0LmVwb2NoKSB7XG4gICAgICAvLyBMaXZlIGZyYW1lcyBtYXkgaGF2ZSBjb21lIGZ1cnRoZXIgd2hpbGUgdGhlIGFuc3dlciB3YXMgb24gaXRzIHdheS4gQSBwbGFjZSB0aGF0IHdhcyBhbHJlYWR5XG4gICAgICAvLyBiZWhpbmQgdGhlIG5ld2VzdCB3aGVuIHdlIGFza2VkIGlzIG5vbmUgb2YgdGhpcyBsb2cuXG4gICAgICBjb25zdCBhaGVhZCA9IGF0LnNlcSA+IG5ld2VzdC5zZXEgPyBhc2tlZCA8PSBuZXdlc3Quc2VxIDogYXQuc2VxID09PSBuZXdlc3Quc2VxICYmIGF0Lm1hcmsgPT09IG5ld2VzdC5tYXJrO1xuICAgICAgaWYgKGFoZWFkKSByZXR1cm47XG4gICAgfVxuICAgIGlmICghY29tcGxldGUgfHwgYXNrZWQgPCAwKSB0aGlzLiNnYXAobmV3ZXN0LmNoYW5uZWwpO1xuICAgIHRoaXMuI3NldHRsZShsb2csIG5ld2VzdCk7XG4gICAgbG9nLmF0ID0gbmV3ZXN0O1xuICB9XG5cbiAgLyoqIFBhc3NlcyBvbiB3aGF0IGZvbGxvd3Mgd2l0aG91dCBhIGhvbGUuICovXG4gICNmbHVzaChsb2c6IExvZzxGPik6IHZvaWQge1xuICAgIGZvciAoOzspIHtcbiAgICAgIC8vIFdoZXJlIGEgbG9nIGJlZ2lucywgbm90aGluZyBpcyBtaXNzaW5nIGJlZm9yZSBpdC5cbiAgICAgIGNvbnN0IG5leHQgPSBsb2cuYXRcbiAgICAgICAgPyBsb2cuaGVsZC5nZXQoa2V5T2YoeyAuLi5sb2cuYXQsIHNlcTogbG9nLmF0LnNlcSArIDEgfSkpXG4gICAgICAgIDogWy4uLmxvZy5oZWxkLnZhbHVlcygpXS5maW5kKCh7IHBsYWNlIH0pID0+IHBsYWNlLnNlcSA9PT0gMSk7XG4gICAgICBpZiAoIW5leHQpIHJldHVybjtcbiAgICAgIHRoaXMuI3Bhc3MobG9nLCBuZXh0KTtcbiAgICB9XG4gIH1cblxuICAvKiogUGFzc2VzIG9uIGFsbCB0aGF0IGlzIGhlbGQgdXAgdG8gdGhpcyBwbGFjZSwgb3IgYWxsLCBob2xlcyBvciBub3QuICovXG4gICNzZXR0bGUobG9nOiBMb2c8Rj4sIHVwVG8/OiBQbGFjZSk6IHZvaWQge1xuICAgIGNvbnN0IGJlZm9yZSA9IGxvZy5hdD8uZXBvY2g7XG4gICAgY29uc3QgcmFuayA9ICh7IHBsYWNlIH06IEhlbGQ8Rj4pOiBudW1iZXIgPT4gKHBsYWNlLmVwb2NoID09PSBiZWZvcmUgPyAwIDogMSk7XG4gICAgY29uc3QgaGVsZCA9IFsuLi5sb2cuaGVsZC52YWx1ZXMoKV0uc29ydCgoYSwgYikgPT4gcmFuayhhKSAtIHJhbmsoYikgfHwgYS5wbGFjZS5zZXEgLSBiLnBsYWNlLnNlcSk7XG4gICAgZm9yIChjb25zdCBvbmUgb2YgaGVsZCkge1xuICAgICAgY29uc3QgeyBlcG9jaCwgc2VxIH0gPSBvbmUucGxhY2U7XG4gICAgICBjb25zdCBzZXR0bGVkID0gIXVwVG8gfHwgKGVwb2NoID09PSB1cFRvLmVwb2NoID8gc2VxIDw9IHVwVG8uc2VxIDogZXBvY2ggPT09IGJlZm9yZSk7XG4gICAgICBpZiAoc2V0dGxlZCkgdGhpcy4jcGFzcyhsb2csIG9uZSk7XG4gICAgfVxuICB9XG5cbiAgI3Bhc3MobG9nOiBMb2c8Rj4sIHsgcGxhY2UsIGZyYW1lIH06IEhlbGQ8Rj4pOiB2b2lkIHtcbiAgICBsb2cuaGVsZC5kZWxldGUoa2V5T2YocGxhY2UpKTtcbiAgICBsb2cuYXQgPSBwbGFjZTtcbiAgICBpZiAoZnJhbWUpIHRoaXMuI2RlbGl2ZXIoZnJhbWUpO1xuICB9XG5cbiAgI2xvZyhjaGFubmVsID0gXCJcIik6IExvZzxGPiB7XG4gICAgbGV0IGxvZyA9IHRoaXMuI2xvZ3MuZ2V0KGNoYW5uZWwpO1xuICAgIGlmICghbG9nKSB7XG4gICAgICBpZiAodGhpcy4jbG9ncy5zaXplID49IExPR1NfS0VQVCkgdGhpcy4jZm9yZ2V0KCk7XG4gICAgICBsb2cgPSB7IGhlbGQ6IG5ldyBNYXAoKSB9O1xuICAgICAgdGhpcy4jbG9ncy5zZXQoY2hhbm5lbCwgbG9nKTtcbiAgICB9XG4gICAgcmV0dXJuIGxvZztcbiAgfVxuXG4gICNmb3JnZXQoKTogdm9pZCB7XG4gICAgZm9yIChjb25zdCBbY2hhbm5lbCwgbG9nXSBvZiB0aGlzLiNsb2dzKSB7XG4gICAgICBpZiAobG9nLmxlZnQpIHtcbiAgICAgICAgdGhpcy4jbG9ncy5kZWxldGUoY2hhbm5lbCk7XG4gICAgICAgIHJldHVybjtcbiAgICAgIH1cbiAgICB9XG4gIH1cbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFBQSxPQUFPLFlBQVk7QUFDbkIsU0FBUyxZQUFZOzs7QUNtQnJCLElBQU0sYUFBYTtBQUVuQixJQUFNLGNBQWM7QUFFcEIsSUFBTSxZQUFZO0FBRWxCLElBQU0sUUFBUSxDQUFDLEVBQUUsT0FBTyxJQUFJLE1BQXFCLEdBQUcsS0FBSyxJQUFJLEdBQUc7QUFFekQsSUFBTSxRQUFOLE1BQWU7QUFBQTtBQUFBLEVBRXBCLFVBQVU7QUFBQSxFQUNELFFBQVEsb0JBQUksSUFBb0I7QUFBQTtBQUFBLEVBRXpDLFNBQWdDLENBQUM7QUFBQSxFQUN4QjtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksU0FBNkIsS0FBNEM7QUFDbkYsU0FBSyxXQUFXO0FBQ2hCLFNBQUssT0FBTztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxFQUFFO0FBQUEsRUFDdEQ7QUFBQTtBQUFBLEVBR0EsSUFBSSxRQUFpQjtBQUNuQixXQUFPLENBQUMsR0FBRyxLQUFLLE1BQU0sT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLE9BQU8sQ0FBQztBQUFBLEVBQ2pFO0FBQUE7QUFBQSxFQUdBLElBQUksU0FBa0I7QUFDcEIsV0FBTyxDQUFDLEtBQUssV0FBVyxLQUFLO0FBQUEsRUFDL0I7QUFBQTtBQUFBLEVBR0EsWUFBcUI7QUFDbkIsV0FBTyxDQUFDLEdBQUcsS0FBSyxNQUFNLE9BQU8sQ0FBQyxFQUFFLFFBQVEsQ0FBQyxRQUFRLElBQUksTUFBTSxDQUFDLENBQUM7QUFBQSxFQUMvRDtBQUFBLEVBRUEsUUFBUSxRQUF1QjtBQUM3QixlQUFXLFNBQVMsT0FBUSxNQUFLLEtBQUssTUFBTSxPQUFPLEVBQUUsS0FBSztBQUFBLEVBQzVEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixTQUFLLFVBQVU7QUFDZixTQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ2pCO0FBQUE7QUFBQSxFQUdBLE1BQWU7QUFDYixVQUFNLFFBQVEsb0JBQUksSUFBb0I7QUFDdEMsVUFBTSxRQUFpQixDQUFDO0FBQ3hCLFFBQUksUUFBUTtBQUNaLGVBQVcsU0FBUyxLQUFLLFVBQVUsR0FBRztBQUNwQyxlQUFTLEtBQUssVUFBVSxLQUFLLEVBQUUsU0FBUztBQUN4QyxZQUFNLE9BQU8sTUFBTSxTQUFTLGNBQWMsUUFBUTtBQUNsRCxVQUFJLEtBQU0sT0FBTSxLQUFLLEtBQUs7QUFDMUIsWUFBTSxJQUFJLE1BQU0sV0FBVyxJQUFJLE9BQU8sTUFBTSxNQUFNLEVBQUU7QUFBQSxJQUN0RDtBQUNBLFNBQUssT0FBTyxLQUFLLEtBQUs7QUFDdEIsV0FBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBR0EsS0FBSyxPQUFjLE9BQWlCO0FBQ2xDLFVBQU0sTUFBTSxLQUFLLEtBQUssTUFBTSxPQUFPO0FBQ25DLFVBQU0sRUFBRSxJQUFBQSxJQUFHLElBQUk7QUFDZixRQUFJQSxPQUFNQSxJQUFHLFVBQVUsTUFBTSxTQUFTLE1BQU0sT0FBT0EsSUFBRyxJQUFLO0FBQzNELFVBQU0sTUFBTSxNQUFNLEtBQUs7QUFDdkIsUUFBSSxDQUFDLElBQUksS0FBSyxJQUFJLEdBQUcsR0FBRyxNQUFPLEtBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxPQUFPLE1BQU0sQ0FBQztBQUNqRSxXQUFPLElBQUk7QUFDWCxRQUFJLENBQUMsS0FBSyxRQUFTLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDcEM7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUEyQjtBQUNqQyxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxvQkFBSSxJQUFvQjtBQUM3RCxTQUFLLFVBQVU7QUFDZixlQUFXQyxVQUFTLFNBQVM7QUFDM0IsWUFBTSxNQUFNLEtBQUssS0FBS0EsT0FBTSxPQUFPO0FBQ25DLFVBQUlBLE9BQU0sV0FBVyxPQUFPO0FBQzFCLFlBQUksT0FBTztBQUNYLGFBQUssUUFBUSxHQUFHO0FBQUEsTUFDbEIsT0FBTztBQUNMLGNBQU0sRUFBRSxVQUFVLEdBQUcsTUFBTSxJQUFJQTtBQUMvQixhQUFLLFVBQVUsS0FBSyxPQUFPLGFBQWEsTUFBTSxNQUFNLElBQUlBLE9BQU0sV0FBVyxFQUFFLEtBQUssQ0FBQztBQUFBLE1BQ25GO0FBQUEsSUFDRjtBQUNBLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssT0FBTyxHQUFHO0FBQUEsRUFDeEQ7QUFBQTtBQUFBLEVBR0EsU0FBZTtBQUNiLFNBQUssVUFBVTtBQUNmLGVBQVcsQ0FBQyxTQUFTLEdBQUcsS0FBSyxLQUFLLE9BQU87QUFDdkMsV0FBSyxPQUFPLEdBQUc7QUFDZixVQUFJLElBQUksS0FBSyxPQUFPLEdBQUc7QUFDckIsYUFBSyxLQUFLLFdBQVcsTUFBUztBQUM5QixhQUFLLFFBQVEsR0FBRztBQUFBLE1BQ2xCO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFBQTtBQUFBLEVBR0EsVUFBZ0I7QUFDZCxTQUFLLFNBQVMsQ0FBQztBQUNmLFNBQUssVUFBVTtBQUNmLGVBQVcsT0FBTyxLQUFLLE1BQU0sT0FBTyxFQUFHLE1BQUssUUFBUSxHQUFHO0FBQUEsRUFDekQ7QUFBQSxFQUVBLFVBQVUsS0FBYSxRQUFlLFVBQW1CLE9BQXFCO0FBQzVFLFVBQU0sRUFBRSxJQUFBRCxJQUFHLElBQUk7QUFDZixRQUFJQSxPQUFNQSxJQUFHLFVBQVUsT0FBTyxPQUFPO0FBR25DLFlBQU0sUUFBUUEsSUFBRyxNQUFNLE9BQU8sTUFBTSxTQUFTLE9BQU8sTUFBTUEsSUFBRyxRQUFRLE9BQU8sT0FBT0EsSUFBRyxTQUFTLE9BQU87QUFDdEcsVUFBSSxNQUFPO0FBQUEsSUFDYjtBQUNBLFFBQUksQ0FBQyxZQUFZLFFBQVEsRUFBRyxNQUFLLEtBQUssT0FBTyxPQUFPO0FBQ3BELFNBQUssUUFBUSxLQUFLLE1BQU07QUFDeEIsUUFBSSxLQUFLO0FBQUEsRUFDWDtBQUFBO0FBQUEsRUFHQSxPQUFPLEtBQW1CO0FBQ3hCLGVBQVM7QUFFUCxZQUFNLE9BQU8sSUFBSSxLQUNiLElBQUksS0FBSyxJQUFJLE1BQU0sRUFBRSxHQUFHLElBQUksSUFBSSxLQUFLLElBQUksR0FBRyxNQUFNLEVBQUUsQ0FBQyxDQUFDLElBQ3RELENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxDQUFDLEVBQUUsS0FBSyxDQUFDLEVBQUUsTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBQzlELFVBQUksQ0FBQyxLQUFNO0FBQ1gsV0FBSyxNQUFNLEtBQUssSUFBSTtBQUFBLElBQ3RCO0FBQUEsRUFDRjtBQUFBO0FBQUEsRUFHQSxRQUFRLEtBQWEsTUFBb0I7QUFDdkMsVUFBTSxTQUFTLElBQUksSUFBSTtBQUN2QixVQUFNLE9BQU8sQ0FBQyxFQUFFLE1BQU0sTUFBd0IsTUFBTSxVQUFVLFNBQVMsSUFBSTtBQUMzRSxVQUFNLE9BQU8sQ0FBQyxHQUFHLElBQUksS0FBSyxPQUFPLENBQUMsRUFBRSxLQUFLLENBQUMsR0FBRyxNQUFNLEtBQUssQ0FBQyxJQUFJLEtBQUssQ0FBQyxLQUFLLEVBQUUsTUFBTSxNQUFNLEVBQUUsTUFBTSxHQUFHO0FBQ2pHLGVBQVcsT0FBTyxNQUFNO0FBQ3RCLFlBQU0sRUFBRSxPQUFPLElBQUksSUFBSSxJQUFJO0FBQzNCLFlBQU0sVUFBVSxDQUFDLFNBQVMsVUFBVSxLQUFLLFFBQVEsT0FBTyxLQUFLLE1BQU0sVUFBVTtBQUM3RSxVQUFJLFFBQVMsTUFBSyxNQUFNLEtBQUssR0FBRztBQUFBLElBQ2xDO0FBQUEsRUFDRjtBQUFBLEVBRUEsTUFBTSxLQUFhLEVBQUUsT0FBTyxNQUFNLEdBQWtCO0FBQ2xELFFBQUksS0FBSyxPQUFPLE1BQU0sS0FBSyxDQUFDO0FBQzVCLFFBQUksS0FBSztBQUNULFFBQUksTUFBTyxNQUFLLFNBQVMsS0FBSztBQUFBLEVBQ2hDO0FBQUEsRUFFQSxLQUFLLFVBQVUsSUFBWTtBQUN6QixRQUFJLE1BQU0sS0FBSyxNQUFNLElBQUksT0FBTztBQUNoQyxRQUFJLENBQUMsS0FBSztBQUNSLFVBQUksS0FBSyxNQUFNLFFBQVEsVUFBVyxNQUFLLFFBQVE7QUFDL0MsWUFBTSxFQUFFLE1BQU0sb0JBQUksSUFBSSxFQUFFO0FBQ3hCLFdBQUssTUFBTSxJQUFJLFNBQVMsR0FBRztBQUFBLElBQzdCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFBQSxFQUVBLFVBQWdCO0FBQ2QsZUFBVyxDQUFDLFNBQVMsR0FBRyxLQUFLLEtBQUssT0FBTztBQUN2QyxVQUFJLElBQUksTUFBTTtBQUNaLGFBQUssTUFBTSxPQUFPLE9BQU87QUFDekI7QUFBQSxNQUNGO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDRjs7O0FEOUxBLElBQU0sTUFBTTtBQUNaLElBQU0sTUFBTTtBQUVaLFNBQVMsR0FBRyxLQUFhLFNBQWtCLFFBQVEsS0FBWTtBQUM3RCxTQUFPLEVBQUUsR0FBSSxXQUFXLEVBQUUsUUFBUSxHQUFJLE9BQU8sS0FBSyxNQUFNLE9BQU8sR0FBRyxHQUFHO0FBQ3ZFO0FBRUEsU0FBUyxNQUFNLEtBQWEsV0FBVyxNQUFNLFNBQWtCLFFBQVEsS0FBZTtBQUNwRixTQUFPLEVBQUUsR0FBRyxHQUFHLEtBQUssU0FBUyxLQUFLLEdBQUcsU0FBUztBQUNoRDtBQUdBLFNBQVMsVUFBVTtBQUNqQixRQUFNLE9BQWlCLENBQUM7QUFDeEIsUUFBTSxRQUFRLElBQUk7QUFBQSxJQUNoQixDQUFDLFVBQVUsS0FBSyxLQUFLLEtBQUs7QUFBQSxJQUMxQixDQUFDLFlBQVksS0FBSyxLQUFLLE9BQU8sV0FBVyxNQUFNLEVBQUU7QUFBQSxFQUNuRDtBQUNBLFFBQU0sT0FBTyxJQUFJLFlBQXNCLFFBQVEsUUFBUSxDQUFDLFFBQVEsTUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHLE9BQU8sR0FBRyxDQUFDLENBQUM7QUFDaEcsU0FBTyxFQUFFLE9BQU8sTUFBTSxLQUFLO0FBQzdCO0FBR0EsU0FBUyxXQUFXO0FBQ2xCLFFBQU0sTUFBTSxRQUFRO0FBQ3BCLE1BQUksTUFBTSxJQUFJO0FBQ2QsTUFBSSxNQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQzdCLFNBQU87QUFDVDtBQUVBLEtBQUssNkNBQTZDLE1BQU07QUFDdEQsUUFBTSxFQUFFLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDaEMsT0FBSyxJQUFJLElBQUksSUFBSSxJQUFJLElBQUksSUFBSSxFQUFFO0FBQy9CLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSywwREFBMEQsTUFBTTtBQUNuRSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLE9BQUssSUFBSSxJQUFJLEVBQUU7QUFDZixTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsU0FBTyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQ3pCLE9BQUssRUFBRTtBQUNQLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxJQUFJLENBQUM7QUFDbkMsT0FBSyxFQUFFO0FBQ1AsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDL0MsU0FBTyxNQUFNLE1BQU0sUUFBUSxLQUFLO0FBQ2xDLENBQUM7QUFFRCxLQUFLLDZDQUE2QyxNQUFNO0FBQ3RELFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsUUFBTSxLQUFLLEdBQUcsRUFBRSxDQUFDO0FBQ2pCLE9BQUssRUFBRTtBQUNQLFNBQU8sVUFBVSxNQUFNLENBQUMsSUFBSSxDQUFDO0FBQy9CLENBQUM7QUFFRCxLQUFLLHdFQUF3RSxNQUFNO0FBQ2pGLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsUUFBTSxLQUFLLEdBQUcsRUFBRSxDQUFDO0FBQ2pCLE9BQUssSUFBSSxFQUFFO0FBQ1gsU0FBTyxVQUFVLE1BQU0sQ0FBQyxNQUFNLElBQUksQ0FBQztBQUNyQyxDQUFDO0FBRUQsS0FBSyw2REFBNkQsTUFBTTtBQUN0RSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxRQUFRO0FBQ3RDLFFBQU0sSUFBSTtBQUNWLE9BQUssR0FBRyxDQUFDO0FBQ1QsU0FBTyxVQUFVLE1BQU0sQ0FBQyxDQUFDO0FBQ3pCLFNBQU8sTUFBTSxNQUFNLFFBQVEsT0FBTywrQkFBK0I7QUFDakUsUUFBTSxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUN4QixTQUFPLFVBQVUsTUFBTSxDQUFDLEtBQUssR0FBRyxDQUFDO0FBQ25DLENBQUM7QUFFRCxLQUFLLG1GQUFtRixNQUFNO0FBRTVGLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFFBQVE7QUFDdEMsUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLENBQUMsTUFBTSxDQUFDLENBQUMsQ0FBQztBQUN4QixPQUFLLENBQUM7QUFDTixTQUFPLFVBQVUsTUFBTSxDQUFDLENBQUM7QUFDekIsT0FBSyxDQUFDO0FBQ04sU0FBTyxVQUFVLE1BQU0sQ0FBQyxLQUFLLEdBQUcsQ0FBQztBQUNuQyxDQUFDO0FBRUQsS0FBSyx3REFBd0QsTUFBTTtBQUVqRSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLFFBQU0sSUFBSTtBQUNWLE9BQUssSUFBSSxFQUFFO0FBQ1gsUUFBTSxRQUFRLENBQUMsTUFBTSxFQUFFLENBQUMsQ0FBQztBQUN6QixPQUFLLEVBQUU7QUFDUCxTQUFPLFVBQVUsTUFBTSxDQUFDLE1BQU0sTUFBTSxJQUFJLENBQUM7QUFDM0MsQ0FBQztBQUVELEtBQUssc0VBQXNFLE1BQU07QUFDL0UsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUztBQUN2QyxPQUFLLEVBQUU7QUFDUCxRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxNQUFNLElBQUksS0FBSyxDQUFDLENBQUM7QUFDaEMsT0FBSyxJQUFJLEVBQUU7QUFDWCxTQUFPLFVBQVUsTUFBTSxDQUFDLFlBQVksTUFBTSxJQUFJLENBQUM7QUFDakQsQ0FBQztBQUVELEtBQUsscUVBQXFFLE1BQU07QUFDOUUsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksU0FBUztBQUN2QyxRQUFNLElBQUk7QUFDVixPQUFLLElBQUksRUFBRTtBQUNYLFFBQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxDQUFDLENBQUM7QUFDekIsT0FBSyxJQUFJLElBQUksRUFBRTtBQUNmLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSyxxRUFBcUUsTUFBTTtBQUM5RSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLE9BQUssRUFBRTtBQUNQLFFBQU0sSUFBSTtBQUNWLE9BQUssSUFBSSxFQUFFO0FBQ1gsUUFBTSxRQUFRLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ2hDLE9BQUssRUFBRTtBQUNQLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxNQUFNLE1BQU0sSUFBSSxDQUFDO0FBQ2pELENBQUM7QUFFRCxLQUFLLCtEQUErRCxNQUFNO0FBQ3hFLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsUUFBTSxNQUFNO0FBQ1osUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLENBQUMsTUFBTSxJQUFJLEtBQUssQ0FBQyxDQUFDO0FBQ2hDLE9BQUssRUFBRTtBQUNQLFNBQU8sVUFBVSxNQUFNLENBQUMsWUFBWSxJQUFJLENBQUM7QUFDM0MsQ0FBQztBQUVELEtBQUssNENBQTRDLE1BQU07QUFDckQsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLFNBQVM7QUFDakMsUUFBTSxNQUFNO0FBQ1osUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLENBQUMsRUFBRSxHQUFHLE1BQU0sSUFBSSxLQUFLLEdBQUcsTUFBTSxXQUFXLENBQUMsQ0FBQztBQUN6RCxTQUFPLFVBQVUsTUFBTSxDQUFDLFVBQVUsQ0FBQztBQUNyQyxDQUFDO0FBRUQsS0FBSywwREFBMEQsTUFBTTtBQUNuRSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLFFBQU0sS0FBSyxHQUFHLElBQUksUUFBVyxHQUFHLEdBQUcsUUFBUTtBQUMzQyxTQUFPLE1BQU0sTUFBTSxRQUFRLElBQUk7QUFDL0IsT0FBSyxFQUFFO0FBQ1AsUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLENBQUMsTUFBTSxJQUFJLE9BQU8sUUFBVyxHQUFHLENBQUMsQ0FBQztBQUNoRCxRQUFNLEtBQUssR0FBRyxJQUFJLFFBQVcsR0FBRyxHQUFHLFFBQVE7QUFDM0MsU0FBTyxVQUFVLE1BQU0sQ0FBQyxZQUFZLE1BQU0sVUFBVSxRQUFRLENBQUM7QUFDL0QsQ0FBQztBQUVELEtBQUssaUVBQWlFLE1BQU07QUFDMUUsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLFNBQVM7QUFDakMsUUFBTSxLQUFLLEdBQUcsSUFBSSxRQUFXLFVBQVUsR0FBRyxRQUFRO0FBQ2xELFFBQU0sSUFBSTtBQUNWLFFBQU0sUUFBUSxDQUFDLE1BQU0sSUFBSSxPQUFPLFFBQVcsR0FBRyxDQUFDLENBQUM7QUFDaEQsU0FBTyxVQUFVLE1BQU0sQ0FBQyxVQUFVLENBQUM7QUFDbkMsU0FBTyxNQUFNLE1BQU0sUUFBUSxJQUFJO0FBQ2pDLENBQUM7QUFFRCxLQUFLLG9DQUFvQyxNQUFNO0FBQzdDLFFBQU0sRUFBRSxPQUFPLE1BQU0sS0FBSyxJQUFJLFNBQVM7QUFDdkMsUUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUMzQixPQUFLLEVBQUU7QUFDUCxRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsR0FBRyxNQUFNLEdBQUcsTUFBTSxHQUFHLENBQUMsQ0FBQztBQUM5QyxRQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzNCLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxNQUFNLElBQUksQ0FBQztBQUMzQyxDQUFDO0FBRUQsS0FBSyxrREFBa0QsTUFBTTtBQUMzRCxRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksU0FBUztBQUNqQyxRQUFNLEtBQUssR0FBRyxHQUFHLEtBQUssR0FBRyxNQUFNO0FBQy9CLFNBQU8sVUFBVSxNQUFNLENBQUMsTUFBTSxDQUFDO0FBQy9CLFNBQU8sTUFBTSxNQUFNLFFBQVEsS0FBSztBQUNsQyxDQUFDO0FBRUQsS0FBSywrRUFBK0UsTUFBTTtBQUN4RixRQUFNLEVBQUUsT0FBTyxLQUFLLElBQUksU0FBUztBQUNqQyxRQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzNCLFFBQU0sSUFBSTtBQUNWLFFBQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLEVBQUUsU0FBUyxLQUFLLFFBQVEsTUFBTSxDQUFhLENBQUM7QUFDdEUsU0FBTyxVQUFVLE1BQU0sVUFBVSxHQUFHLENBQUMsR0FBRyxFQUFFLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxTQUFTLEVBQUUsR0FBRyxJQUFJLEVBQUUsQ0FBQztBQUNuRixRQUFNLEtBQUssR0FBRyxHQUFHLEdBQUcsR0FBRyxJQUFJO0FBQzNCLFNBQU8sTUFBTSxNQUFNLFFBQVEsSUFBSTtBQUMvQixTQUFPLFVBQVUsTUFBTSxDQUFDLElBQUksQ0FBQztBQUMvQixDQUFDO0FBRUQsS0FBSyxvREFBb0QsTUFBTTtBQUM3RCxRQUFNLEVBQUUsTUFBTSxJQUFJLFNBQVM7QUFDM0IsUUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUMzQixRQUFNLElBQUk7QUFDVixRQUFNLFFBQVEsQ0FBQyxNQUFNLEVBQUUsQ0FBQyxDQUFDO0FBQ3pCLFNBQU8sTUFBTSxNQUFNLFFBQVEsSUFBSTtBQUNqQyxDQUFDO0FBRUQsS0FBSyxpRUFBaUUsTUFBTTtBQUMxRSxRQUFNLEVBQUUsT0FBTyxNQUFNLEtBQUssSUFBSSxTQUFTO0FBQ3ZDLE9BQUssSUFBSSxFQUFFO0FBQ1gsUUFBTSxLQUFLLEdBQUcsR0FBRyxHQUFHLEdBQUcsSUFBSTtBQUMzQixRQUFNLE9BQU87QUFDYixPQUFLLElBQUksRUFBRTtBQUNYLFFBQU0sS0FBSyxHQUFHLElBQUksR0FBRyxHQUFHLEtBQUs7QUFDN0IsU0FBTyxVQUFVLE1BQU0sQ0FBQyxZQUFZLE1BQU0sTUFBTSxTQUFTLE1BQU0sTUFBTSxLQUFLLENBQUM7QUFDN0UsQ0FBQztBQUVELEtBQUssZ0ZBQWdGLE1BQU07QUFDekYsUUFBTSxFQUFFLE9BQU8sS0FBSyxJQUFJLFFBQVE7QUFDaEMsUUFBTSxRQUFRLE1BQU0sS0FBSyxFQUFFLFFBQVEsSUFBSSxHQUFHLENBQUMsR0FBRyxNQUFNLEdBQUcsSUFBSSxPQUFPLEdBQUcsQ0FBQyxHQUFHLENBQUMsRUFBRTtBQUM1RSxRQUFNLFFBQVEsQ0FBQyxHQUFHLEVBQUUsR0FBRyxHQUFHLE1BQU0sSUFBSSxDQUFDLFNBQVMsR0FBRyxHQUFHLElBQUksQ0FBQyxDQUFDLENBQUM7QUFDM0QsUUFBTSxRQUFRLE1BQU0sSUFBSTtBQUN4QixTQUFPLEdBQUcsS0FBSyxVQUFVLEtBQUssRUFBRSxTQUFTLElBQU07QUFDL0MsU0FBTyxNQUFNLE1BQU0sQ0FBQyxHQUFHLFNBQVMsUUFBVyxtQkFBbUI7QUFDOUQsUUFBTSxPQUFPLE1BQU0sR0FBRyxFQUFFO0FBQ3hCLFNBQU8sR0FBRyxDQUFDLE1BQU0sS0FBSyxDQUFDLEVBQUUsUUFBUSxNQUFNLFlBQVksSUFBSSxDQUFDO0FBQ3hELFFBQU0sUUFBUSxDQUFDLE1BQU0sRUFBRSxHQUFHLEdBQUcsTUFBTSxJQUFJLENBQUMsU0FBUyxNQUFNLEdBQUcsTUFBTSxJQUFJLENBQUMsQ0FBQyxDQUFDO0FBQ3ZFLFNBQU8sTUFBTSxLQUFLLFFBQVEsTUFBTSxTQUFTLElBQUksTUFBTSxNQUFNO0FBQ3pELFNBQU8sTUFBTSxLQUFLLEdBQUcsRUFBRSxHQUFHLE9BQU8sSUFBSSxFQUFFO0FBQ3pDLENBQUM7QUFFRCxLQUFLLHVEQUF1RCxNQUFNO0FBQ2hFLFFBQU0sRUFBRSxNQUFNLElBQUksU0FBUztBQUMzQixRQUFNLFFBQVEsTUFBTSxLQUFLLEVBQUUsUUFBUSxJQUFJLEdBQUcsQ0FBQyxHQUFHLE1BQU0sSUFBSSxDQUFDLEVBQUU7QUFDM0QsUUFBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLEdBQUcsRUFBRSxJQUFJLENBQUMsU0FBUyxHQUFHLEdBQUcsSUFBSSxDQUFDLENBQUM7QUFDNUQsUUFBTSxJQUFJO0FBQ1YsUUFBTSxRQUFRLE1BQU0sTUFBTSxHQUFHLEdBQUcsRUFBRSxJQUFJLENBQUMsYUFBYSxFQUFFLFNBQVMsUUFBUSxNQUFNLEVBQWMsQ0FBQztBQUM1RixhQUFXLFFBQVEsTUFBTSxNQUFNLEdBQUcsRUFBRyxPQUFNLEtBQUssR0FBRyxHQUFHLElBQUksR0FBRyxJQUFJO0FBQ2pFLFFBQU0sT0FBTyxNQUFNLFVBQVUsRUFBRSxJQUFJLENBQUMsRUFBRSxRQUFRLE1BQU0sT0FBTztBQUMzRCxTQUFPLEdBQUcsS0FBSyxVQUFVLEdBQUc7QUFDNUIsU0FBTyxHQUFHLEtBQUssU0FBUyxNQUFTLEtBQUssS0FBSyxTQUFTLE1BQU0sS0FBSyxDQUFDLEtBQUssU0FBUyxJQUFJLENBQUM7QUFDckYsQ0FBQztBQUVELEtBQUssK0RBQStELE1BQU07QUFDeEUsUUFBTSxFQUFFLE9BQU8sTUFBTSxLQUFLLElBQUksUUFBUTtBQUN0QyxPQUFLLEdBQUcsQ0FBQztBQUNULFFBQU0sUUFBUTtBQUNkLFNBQU8sVUFBVSxNQUFNLENBQUMsS0FBSyxHQUFHLENBQUM7QUFDbkMsQ0FBQzsiLAogICJuYW1lcyI6IFsiYXQiLCAiZW50cnkiXQp9Cg==
