import assert from "node:assert/strict";
import { test } from "node:test";
import type { LogEntry, Place } from "../src/frames.ts";
import { Order } from "../src/order.ts";

const OLD = "epoch001";
const NEW = "epoch002";

function at(seq: number, channel?: string, epoch = OLD): Place {
  return { ...(channel && { channel }), epoch, seq, mark: `mark${seq}` };
}

function entry(seq: number, complete = true, channel?: string, epoch = OLD): LogEntry {
  return { ...at(seq, channel, epoch), complete };
}

/** An order that writes down what it passes on. */
function watched() {
  const seen: string[] = [];
  const order = new Order<string>(
    (frame) => seen.push(frame),
    (channel) => seen.push(`gap ${channel ?? "home"}`),
  );
  const take = (...numbers: number[]) => numbers.forEach((seq) => order.take(at(seq), String(seq)));
  return { order, seen, take };
}

/** One that stands at 40. */
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
  // The model's B1m: 2 comes before 1, which was on its way.
  const { order, seen, take } = watched();
  order.ask();
  order.resumed([entry(0)]);
  take(2);
  assert.deepEqual(seen, []);
  take(1);
  assert.deepEqual(seen, ["1", "2"]);
});

test("goes on behind numbers that the answer does not have", () => {
  // 41 and 43 left us out, or are position rows.
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
  order.take(at(41, undefined, NEW), "new 41");
  assert.equal(order.broken, true);
  take(42);
  order.ask();
  order.resumed([entry(41, false, undefined, NEW)]);
  order.take(at(42, undefined, NEW), "new 42");
  assert.deepEqual(seen, ["gap home", "42", "new 41", "new 42"]);
});

test("an epoch that is newer than the answer waits for the next one", () => {
  const { order, seen } = standing();
  order.take(at(50, undefined, "epoch003"), "newest");
  order.ask();
  order.resumed([entry(45, false, undefined, NEW)]);
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
  order.resumed([entry(40), { channel: "a", joined: false } as LogEntry]);
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
  assert.ok(JSON.stringify(after).length < 28_000);
  assert.equal(after[0]?.channel, undefined, "the home is named");
  const last = names.at(-1)!;
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
  order.resumed(names.slice(0, 200).map((channel) => ({ channel, joined: false }) as LogEntry));
  for (const name of names.slice(200)) order.take(at(1, name), name);
  const kept = order.positions().map(({ channel }) => channel);
  assert.ok(kept.length <= 240);
  assert.ok(kept.includes(undefined) && kept.includes("c299") && !kept.includes("c0"));
});

test("where there is no log after all, what was held is passed on", () => {
  const { order, seen, take } = watched();
  take(5, 3);
  order.release();
  assert.deepEqual(seen, ["3", "5"]);
});
