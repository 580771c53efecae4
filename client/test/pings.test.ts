import assert from "node:assert/strict";
import { test } from "node:test";
import { numbered, place, resumed, Stage } from "./world.ts";

test("pings every 30 seconds", async () => {
  const stage = await Stage.open();
  await stage.world.pass(29_999);
  assert.equal(stage.wire.ofType("ping").length, 0);
  await stage.world.pass(1);
  assert.equal(stage.wire.sent.at(-1), '{"type":"ping"}');
  stage.wire.get({ type: "pong" });
  await stage.world.pass(30_000);
  assert.equal(stage.wire.ofType("ping").length, 2);
  assert.deepEqual(stage.messages, [], "pongs are not the app's");
});

test("a connection is dead after two pings without an answer", async () => {
  const stage = await Stage.open();
  await stage.world.pass(89_999);
  assert.equal(stage.wire.closed, false);
  await stage.world.pass(1);
  const [first] = stage.world.wires;
  assert.equal(first?.closed, true);
  assert.equal(first?.ofType("ping").length, 2);
  assert.match(String(stage.tellings("reconnect")[0]?.reason), /does not answer/);
  await stage.world.pass(1_000);
  assert.equal(stage.world.wires.length, 2);
});

test("any frame is an answer", async () => {
  const stage = await Stage.open();
  for (let i = 0; i < 8; i++) {
    await stage.world.pass(30_000);
    stage.wire.get({ type: "typing" });
  }
  assert.equal(stage.world.wires.length, 1);
});

test("the client passes over an empty frame, and takes it for a sign of life", async () => {
  const stage = await Stage.open();
  for (let i = 0; i < 8; i++) {
    await stage.world.pass(30_000);
    stage.wire.get("");
  }
  assert.equal(stage.world.wires.length, 1);
  assert.deepEqual(stage.messages, []);
});

test("every tenth ping is a resume with positions", async () => {
  const stage = await Stage.open();
  for (let i = 1; i <= 20; i++) {
    await stage.world.pass(30_000);
    const asks = stage.wire.ofType("resume").length - 1; // the first frame was one, too
    assert.equal(asks, Math.floor(i / 10), `ping ${i}`);
    stage.wire.get(i % 10 === 0 ? resumed([place(40)]) : { type: "pong" });
  }
  assert.deepEqual(stage.wire.ofType("resume").at(-1)?.after, [place(40)]);
  assert.equal(stage.wire.ofType("ping").length, 18);
});

test("the tenth ping fetches a frame that was numbered and never posted", async () => {
  const stage = await Stage.open();
  for (let i = 1; i <= 10; i++) {
    await stage.world.pass(30_000);
    stage.wire.get({ type: "pong" });
  }
  stage.wire.get({ type: "missed", frames: [numbered(41)] });
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.numbers(), [41]);
});

test("a tenth ping that is not answered counts as one", async () => {
  const stage = await Stage.open();
  for (let i = 1; i < 10; i++) {
    await stage.world.pass(30_000);
    stage.wire.get({ type: "pong" });
  }
  await stage.world.pass(90_000);
  assert.equal(stage.world.wires[0]?.closed, true);
});
