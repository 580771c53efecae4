import assert from "node:assert/strict";
import { test } from "node:test";
import { numbered, place, Stage } from "./world.ts";

async function fresh(): Promise<Stage> {
  const stage = new Stage();
  await stage.world.settle();
  stage.wire.accept();
  return stage;
}

const said = (stage: Stage): unknown[] => stage.tellings("notice").map(({ code }) => code);

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
  void stage.socket.send({ type: "message" }).then(() => (done = true));
  await stage.world.pass(1_000);
  assert.equal(done, false);
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
  await stage.world.settle();
  assert.equal(done, true);
});

for (const code of ["backend_rejected", "backend_unavailable", "backend_timeout", "backend_invalid_reply"]) {
  test(`an older server whose backend answers ${code}: plain reconnecting, no acks, said once`, async () => {
    const stage = await fresh();
    const refuse = () => stage.wire.get({ type: "error", code, message: "…", request_id: "r", in_reply_to: stage.wire.frames[0]?.id });
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
  await stage.world.pass(9_999);
  assert.deepEqual(said(stage), []);
  await stage.world.pass(1);
  assert.deepEqual(said(stage), ["no_log"]);
  assert.equal(stage.wire.ofType("resume").length, 1);
  stage.wire.cut();
  await stage.reconnect();
  await stage.world.pass(10_000);
  assert.deepEqual(said(stage), ["no_log"]);
});

test("frames do not wait for an older server's silence", async () => {
  const stage = await fresh();
  stage.wire.get({ type: "history", n: 1 });
  void stage.socket.send({ type: "message" });
  await stage.world.pass(1_000);
  assert.equal(stage.wire.last().type, "message");
  assert.deepEqual(stage.numbers(), [1]);
});

test("pings of a server without a log are all pings", async () => {
  const stage = await fresh();
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  for (let i = 0; i < 25; i++) {
    await stage.world.pass(30_000);
    stage.wire.get({ type: "pong" });
  }
  assert.equal(stage.wire.ofType("resume").length, 1);
  assert.equal(stage.wire.ofType("ping").length, 25);
});

test("silence where numbered frames come is a gap, and no lack of a log", async () => {
  const stage = await fresh();
  stage.wire.get(numbered(41));
  await stage.world.pass(10_000);
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
  stage.wire.get({ type: "error", code: "backend_rejected", message: "…", request_id: "r", in_reply_to });
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
    await stage.world.pass(30_000);
    stage.wire.get({ type: "pong" });
  }
  assert.equal(stage.wire.ofType("resume").length, 0);
  assert.deepEqual(said(stage), []);
});

test("a warning is printed where nobody listens to the notice", async (t) => {
  const warn = t.mock.method(console, "warn", () => {});
  const stage = await fresh();
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  assert.equal(warn.mock.callCount(), 0, "this stage listens, and prevents it");
  const silent = new (await import("../src/socket.ts")).SidewireSocket({ url: "wss://host" }, stage.world);
  await stage.world.settle();
  stage.wire.accept();
  stage.wire.get({ type: "resumed", connection_id: "c1", logs: [] });
  assert.equal(warn.mock.callCount(), 1);
  silent.close();
});
