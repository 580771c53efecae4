import assert from "node:assert/strict";
import { test } from "node:test";
import { SidewireError } from "../src/sender.ts";
import { place, resumed, Stage, World, type Json } from "./world.ts";

/** How a promise stands. */
function watch(promise: Promise<void>): { state: string; error: unknown } {
  const watched = { state: "waits", error: undefined as unknown };
  promise.then(
    () => (watched.state = "done"),
    (error: unknown) => Object.assign(watched, { state: "failed", error }),
  );
  return watched;
}

const sentBy = (stage: Stage): Json[] => stage.wire.ofType("message");

const ack = (stage: Stage, frame = sentBy(stage).at(-1)): void =>
  stage.wire.get({ type: "ack", in_reply_to: frame?.id });

test("resolves with the ack", async () => {
  const stage = await Stage.open();
  const one = watch(stage.socket.send({ type: "message", text: "hi" }));
  await stage.world.pass(1_000);
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
  stage.wire.get({ type: "error", code: "backend_timeout", message: "…", request_id: "r", in_reply_to: stage.wire.last().id });
  ack(stage);
  await stage.world.settle();
  assert.deepEqual(sentBy(stage).map(({ n }) => n), [1, 2, 3]);
  assert.deepEqual(all.map(({ state }) => state), ["done", "failed", "done"]);
});

test("ids are a random prefix of the session and a count", async () => {
  const world = new World();
  let draw = 0.1;
  world.random = () => (draw = (draw * 7.77) % 1);
  const [a, b] = [await Stage.open({}, world), await Stage.open({}, world)];
  const ids = [a, b].map((stage, i) => {
    void stage.socket.send({ type: "message" });
    return String(world.wires[i]!.last().id);
  });
  for (const id of ids) assert.match(id, /^[a-z0-9]{8,12}-\d+$/);
  assert.notEqual(ids[0]!.split("-")[0], ids[1]!.split("-")[0]);
});

test("the app's bytes stay as they are, but for the id", async () => {
  const stage = await Stage.open();
  void stage.socket.send('{ "type": "message", "price": 1.0, "big": 12345678901234567890 }');
  assert.match(stage.wire.sent.at(-1)!, /^\{"id":"[^"]+", "type": "message", "price": 1\.0, "big": 12345678901234567890 \}$/);
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
  void stage.socket.send("{}");
  assert.match(stage.wire.sent.at(-1)!, /^\{"id":"[^"]+"\}$/);
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
  for (const data of [[1], "[1]", '"text"', "no JSON"]) await assert.rejects(stage.socket.send(data as object));
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
  await stage.world.pass(1_000);
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
      await stage.world.pass(seconds * 1000 - 1);
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
  const pass = async (ms: number) => {
    await stage.world.pass(ms);
    stage.wire.get({ type: "pong" });
  };
  await pass(45_000);
  await pass(44_999);
  assert.equal(sentBy(stage).length, 1);
  await pass(1);
  assert.equal(sentBy(stage).length, 2);
  assert.deepEqual(sentBy(stage)[0], sentBy(stage)[1]);
  ack(stage);
  await stage.world.settle();
  ack(stage); // both were answered
  await stage.world.settle();
  assert.equal(one.state, "done");
  assert.deepEqual(stage.messages, []);
});

for (const code of ["token_expired", "unknown_connection"]) {
  test(`${code} is not its answer: it is sent again over the new connection`, async () => {
    const stage = await Stage.open();
    const one = watch(stage.socket.send({ type: "message" }));
    const [first] = sentBy(stage);
    stage.wire.get({ type: "error", code, message: "…", request_id: "r", in_reply_to: first?.id });
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
  stage.wire.get({ type: "error", code: "rate_limited", message: "…", request_id: "r", retry_after_ms: 2_500 });
  await stage.world.pass(2_499);
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
  stage.wire.get({ type: "error", code: "rate_limited", retry_after_ms: 5_000 });
  ack(stage);
  await stage.world.pass(10_000);
  assert.equal(one.state, "done");
  assert.equal(sentBy(stage).length, 1);
});

test("does not ping while it is rate limited", async () => {
  const stage = await Stage.open();
  await stage.world.pass(29_000);
  stage.wire.get({ type: "error", code: "rate_limited", retry_after_ms: 1_500 });
  await stage.world.pass(30_000);
  assert.equal(stage.wire.ofType("ping").length, 0);
  await stage.world.pass(1_000);
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
  const most = { type: "message", text: "ü".repeat(16_000) };
  await assert.rejects(stage.socket.send({ ...most, text: "ü".repeat(16_400) }), {
    name: "RangeError",
    message: /^the frame has 328\d\d bytes, API Gateway takes 32768: send it over HTTP$/,
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
  await stage.world.pass(1_000);
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
