import assert from "node:assert/strict";
import { test } from "node:test";
import { numbered, place, resumed, Stage, World, type FakeWire } from "./world.ts";

const MINUTE = 60_000;

/** Answers what the client asks, so that the connection lives. */
async function live(stage: Stage, wire: FakeWire, ms: number, other?: FakeWire): Promise<void> {
  for (let passed = 0; passed < ms; passed += 10_000) {
    const asked = wire.ofType("resume").length;
    await stage.world.pass(Math.min(10_000, ms - passed));
    wire.get({ type: "pong" });
    other?.get({ type: "pong" });
    if (wire.ofType("resume").length > asked) wire.get(resumed([place(40)]));
  }
}

/** Until the second connection is asked for. */
async function aged(options = {}): Promise<{ stage: Stage; first: FakeWire; second: FakeWire }> {
  const stage = await Stage.open(options);
  const first = stage.wire;
  await live(stage, first, 110 * MINUTE);
  const second = stage.wire;
  assert.notEqual(first, second);
  return { stage, first, second };
}

for (const [draw, minutes] of [[0, 105], [0.5, 110], [1, 115]] as const) {
  test(`opens a second connection after ${minutes} minutes, where the draw is ${draw}`, async () => {
    const world = new World();
    world.draw = draw;
    const stage = await Stage.open({}, world);
    const first = stage.wire;
    await live(stage, first, minutes * MINUTE - 1);
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
  first.get({ type: "typing", n: 99 }); // the second has it, too
  await live(stage, first, 25_000, second);
  first.get({ type: "chunk", n: 3, sidewire: { stream: "r1", n: 3 } });
  assert.deepEqual(stage.numbers(), [1, 2, 3]);
  await live(stage, first, 90_000, second);
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
  await live(stage, first, 30_000);
  assert.equal(stage.world.wires.length, 3);
  assert.equal(first.closed, false);
  assert.equal(stage.socket.closed, undefined);
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
  await stage.world.pass(20_000);
  assert.equal(stage.world.wires.length, 2, "no third one");
});

test("if the first is cut before the second is there, the second is the connection", async () => {
  const { stage, first, second } = await aged();
  first.cut(1001);
  await stage.world.pass(5_000);
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
  await live(stage, second, 110 * MINUTE);
  assert.equal(stage.world.wires.length, 3);
  stage.wire.accept();
  assert.deepEqual(stage.wire.frames[0]?.was, ["c1", "c2"]);
});

test("an app that closes meanwhile closes both", async () => {
  const { stage, first, second } = await aged();
  stage.socket.close();
  assert.deepEqual([first.closed, second.closed], [true, true]);
});
