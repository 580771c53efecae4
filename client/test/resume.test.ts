import assert from "node:assert/strict";
import { test } from "node:test";
import { numbered, place, resumed, Stage, World } from "./world.ts";

test("the first frame asks from the beginning of the connection", async () => {
  const stage = new Stage();
  stage.socket.addEventListener("open", () => stage.socket.sendVolatile({ type: "hello" }));
  await stage.world.settle();
  stage.wire.accept();
  const [first] = stage.wire.frames;
  assert.deepEqual(Object.keys(first!), ["type", "id"]);
  assert.equal(first?.type, "resume");
});

test("holds numbered frames until `resumed`, and passes on others", async () => {
  const stage = new Stage();
  await stage.world.settle();
  stage.wire.accept();
  stage.wire.get(numbered(41));
  stage.wire.get({ type: "history", n: 1 });
  assert.deepEqual(stage.numbers(), [1]);
  stage.wire.get({ type: "missed", frames: [numbered(40)] });
  assert.deepEqual(stage.numbers(), [1]);
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.numbers(), [1, 40, 41]);
  assert.equal(stage.tellings("resumed")[0]?.connectionId, "c1");
});

test("a reconnection asks from its positions, and names its earlier connections", async () => {
  const stage = await Stage.open();
  stage.wire.get(resumed([place(40), place(7, "a")])); // nobody asked: it is the app's
  stage.wire.get(numbered(41));
  stage.wire.cut();
  await stage.reconnect();
  assert.deepEqual(stage.wire.frames[0]?.after, [place(41)]);
  assert.deepEqual(stage.wire.frames[0]?.was, ["c1"]);
  stage.wire.get({ type: "missed", frames: [numbered(42), numbered(43)] });
  stage.wire.get({ type: "missed", frames: [numbered(44)] });
  stage.wire.get(numbered(45));
  stage.wire.get(resumed([place(44)], "c2"));
  assert.deepEqual(stage.numbers().slice(1), [41, 42, 43, 44, 45]);
  stage.wire.cut();
  await stage.reconnect();
  assert.deepEqual(stage.wire.frames[0]?.was, ["c1", "c2"]);
});

test("a connection that ended before its question was answered is a gap for the next one, told once", async () => {
  const stage = new Stage();
  await stage.world.settle();
  stage.wire.accept();
  stage.wire.get(numbered(41));
  stage.wire.cut(); // the client misses 42
  await stage.reconnect();
  assert.equal(stage.wire.frames[0]?.after, undefined, "the client has no place to ask from");
  stage.wire.get({ type: "missed", frames: [numbered(43)] });
  stage.wire.get(resumed([place(43)], "c2"));
  assert.deepEqual(stage.numbers(), [41, 43]);
  assert.equal(stage.tellings("gap").length, 1);
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(43)], "c3"));
  assert.equal(stage.tellings("gap").length, 1, "by then there is a place to ask from");
});

test("holds the next frame, too, until a reconnection's `resumed`", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [], "its place may be none of this log any more");
  stage.wire.get(resumed([place(41)], "c2"));
  assert.deepEqual(stage.numbers(), [41]);
});

test("keeps the missed frames' bytes", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  const text = `{ "price": 1.0, "big": 12345678901234567890, "sidewire":${JSON.stringify(place(41))}}`;
  stage.wire.get(`{"type":"missed","frames":[${text}]}`);
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.messages, [text]);
});

for (const [draw, wait] of [[0, 300], [0.5, 500], [1, 700]] as const) {
  test(`waits ${wait} ms for a hole, where the draw is ${draw}, then asks`, async () => {
    const world = new World();
    world.draw = draw;
    const stage = await Stage.open({}, world);
    stage.wire.get(numbered(42));
    await world.pass(wait - 1);
    assert.equal(stage.wire.ofType("resume").length, 1);
    await world.pass(1);
    assert.deepEqual(stage.wire.ofType("resume")[1]?.after, [place(40)]);
  });
}

test("asks nothing where the missing frame comes in time", async () => {
  const stage = await Stage.open();
  for (let seq = 41; seq < 60; seq += 2) {
    stage.wire.get(numbered(seq + 1));
    await stage.world.pass(250);
    stage.wire.get(numbered(seq));
    await stage.world.pass(250);
  }
  assert.equal(stage.wire.ofType("resume").length, 1);
  assert.deepEqual(stage.numbers(), Array.from({ length: 20 }, (_, i) => 41 + i));
});

test("asks for a hole once, however many frames come behind it", async () => {
  const stage = await Stage.open();
  for (let seq = 42; seq < 60; seq++) {
    stage.wire.get(numbered(seq));
    await stage.world.pass(100);
  }
  assert.equal(stage.wire.ofType("resume").length, 2);
});

test("asks again after 2, 5 and 10 s, then tells the gap and goes on", async () => {
  const stage = await Stage.open();
  const asked = (): number => stage.wire.ofType("resume").length - 1;
  stage.wire.get(numbered(42));
  await stage.world.pass(500);
  for (const [wait, times] of [[2_000, 2], [5_000, 3], [10_000, 4]] as const) {
    await stage.world.pass(wait - 1);
    assert.equal(asked(), times - 1);
    await stage.world.pass(1);
    assert.equal(asked(), times);
    stage.wire.get({ type: "pong" }); // the connection itself is well
  }
  await stage.world.pass(9_999);
  assert.deepEqual([stage.tellings("gap").length, stage.numbers().length], [0, 0]);
  await stage.world.pass(1);
  assert.equal(stage.tellings("gap").length, 1);
  assert.equal(stage.tellings("gap")[0]?.channel, undefined);
  stage.wire.get(numbered(43));
  assert.deepEqual(stage.numbers(), [42, 43]);
});

test("a hole that is younger than the question is not the answer's fault, however often", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(42));
  for (let seq = 42; seq < 60; seq += 2) {
    await stage.world.pass(500);
    assert.deepEqual(stage.wire.ofType("resume").at(-1)?.after, [place(seq - 2)]);
    stage.wire.get(numbered(seq + 2)); // the next hole
    await stage.world.pass(1_999);
    stage.wire.get({ type: "missed", frames: [numbered(seq - 1)] });
    stage.wire.get(resumed([place(seq)]));
  }
  assert.equal(stage.wire.ofType("resume").length, 10);
  assert.equal(stage.tellings("gap").length, 0);
  assert.deepEqual(stage.numbers(), Array.from({ length: 18 }, (_, i) => 41 + i));
});

test("an answer that leaves the hole does not begin the tries anew", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(42));
  await stage.world.pass(500);
  for (const wait of [2_000, 5_000, 10_000, 10_000]) {
    stage.wire.get(resumed([place(40)])); // as read before 41 was put
    await stage.world.pass(wait);
  }
  assert.equal(stage.wire.ofType("resume").length, 5);
  assert.equal(stage.tellings("gap").length, 1);
});

test("tells the gap of a log whose answer is not complete, and of its channel", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(60), { ...place(9, "thread:42"), complete: false }]));
  assert.deepEqual(stage.tellings("gap").map(({ channel }) => channel), ["thread:42"]);
});

test("a table that fails is asked again", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  const fails = () => {
    const in_reply_to = stage.wire.ofType("resume").at(-1)?.id;
    stage.wire.get({ type: "error", code: "internal", message: "…", request_id: "r", in_reply_to });
  };
  fails();
  await stage.world.pass(2_000);
  fails();
  await stage.world.pass(5_000);
  assert.equal(stage.wire.ofType("resume").length, 3);
  stage.wire.get({ type: "missed", frames: [numbered(41)] });
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.numbers(), [41]);
  assert.deepEqual([...stage.tellings("gap"), ...stage.tellings("notice")], []);
  assert.deepEqual(stage.messages.length, 1, "the errors are not the app's");
});

test("a table that failed over a question whose successor was answered is forgotten", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(42));
  await stage.world.pass(700);
  await stage.world.pass(2_000);
  const [, first, second] = stage.wire.ofType("resume").map(({ id }) => id);
  stage.wire.get(numbered(41));
  stage.wire.get({ ...resumed([{ ...place(42), complete: true }]), in_reply_to: second });
  stage.wire.get({ type: "error", code: "internal", message: "…", request_id: "r", in_reply_to: first });
  await stage.world.pass(9_500);
  stage.wire.get(numbered(44));
  await stage.world.pass(600);
  assert.equal(stage.tellings("gap").length, 0);
  stage.wire.get(numbered(43));
  assert.deepEqual(stage.numbers(), [41, 42, 43, 44]);
});

test("a table that fails is asked again, though frames come meanwhile", async () => {
  const stage = new Stage();
  await stage.world.settle();
  stage.wire.accept();
  const in_reply_to = stage.wire.last().id;
  stage.wire.get({ type: "error", code: "internal", message: "…", request_id: "r", in_reply_to });
  stage.wire.get(numbered(41));
  await stage.world.pass(2_000);
  assert.equal(stage.wire.ofType("resume").length, 2);
  stage.wire.get(resumed([place(41)]));
  assert.deepEqual(stage.numbers(), [41]);
});

test("a hole that is young is waited for, though an older one was just filled", async () => {
  const stage = await Stage.open();
  for (let seq = 41; seq < 100; seq += 2) {
    stage.wire.get(numbered(seq + 1)); // the next hole opens before
    if (seq > 41) stage.wire.get(numbered(seq - 2)); // this one is filled
    await stage.world.pass(200);
  }
  assert.equal(stage.wire.ofType("resume").length, 1);
});

test("a channel that is joined again after a reconnect is asked for, whether it speaks or not", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(1, "a"));
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(40), { channel: "a", joined: false }], "c2"));
  void stage.socket.send({ type: "subscribe" });
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
  await stage.world.pass(500);
  assert.deepEqual(stage.wire.last().after, [place(40), place(1, "a")]);
  stage.wire.get({ type: "missed", frames: [numbered(2, "a")] });
  stage.wire.get(resumed([place(40), place(2, "a")], "c2"));
  assert.deepEqual(stage.numbers(), [1, 2]);
  void stage.socket.send({ type: "message" });
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
  await stage.world.pass(500);
  assert.equal(stage.wire.ofType("resume").length, 2, "nothing lacks any more");
});

test("a channel that is joined again, and has missed nothing, is not asked for again", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(1, "a"));
  stage.wire.cut();
  await stage.reconnect();
  stage.wire.get(resumed([place(40), { channel: "a", joined: false }], "c2"));
  for (let i = 0; i < 3; i++) {
    void stage.socket.send({ type: "subscribe" });
    stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
    await stage.world.pass(500);
    if (stage.wire.last().type === "resume") stage.wire.get(resumed([place(40), place(1, "a")], "c2"));
  }
  assert.equal(stage.wire.ofType("resume").length, 2);
});

test("a channel that the app has left is asked for three times a connection", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(1, "a"));
  stage.wire.cut();
  await stage.reconnect();
  const answer = resumed([place(40), { channel: "a", joined: false }], "c2");
  stage.wire.get(answer);
  for (let i = 0; i < 10; i++) {
    void stage.socket.send({ type: "message" });
    stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id });
    await stage.world.pass(600);
    if (stage.wire.last().type === "resume") stage.wire.get(answer);
  }
  assert.equal(stage.wire.ofType("resume").length, 4);
});

test("a table that fails for good makes no gap where none is seen", async () => {
  const stage = await Stage.open();
  stage.wire.cut();
  await stage.reconnect();
  await stage.world.pass(2_000 + 5_000 + 10_000);
  stage.wire.get({ type: "pong" });
  await stage.world.pass(10_000);
  assert.deepEqual(stage.tellings("gap"), []);
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});

test("an ack's numbers are not holes", async () => {
  const stage = await Stage.open();
  const sent = stage.socket.send({ type: "message" });
  stage.wire.get({ type: "ack", in_reply_to: stage.wire.last().id, sidewire: [place(41), place(1, "a")] });
  await sent;
  stage.wire.get(numbered(42));
  stage.wire.get(numbered(2, "a"));
  assert.deepEqual(stage.numbers(), [42, 2]);
});

test("a channel joined on the way is asked for from its beginning", async () => {
  const stage = await Stage.open();
  stage.wire.get(numbered(17, "a"));
  await stage.world.pass(500);
  assert.deepEqual(stage.wire.last().after, [place(40)]);
  stage.wire.get({ type: "missed", frames: [numbered(16, "a")] });
  stage.wire.get(resumed([place(40), place(17, "a")]));
  assert.deepEqual(stage.numbers(), [16, 17]);
});

test("the app's own `resumed`, `missed`, `ack`, `auth` and `sidewire` are passed on", async () => {
  const stage = await Stage.open();
  const frames = [
    { type: "resumed", logs: [] },
    { type: "missed", frames: [{}] },
    { type: "ack", in_reply_to: "of the app" },
    { type: "auth", expires_at: 5 },
    { type: "error", code: "upload_failed", message: "the file is not a picture" },
    { type: "x", sidewire: { join: ["a"] } },
    { type: "x", sidewire: "text" },
    { message: "Internal server error" },
    [{ type: "pong" }],
  ];
  for (const frame of frames) stage.wire.get(frame);
  stage.wire.get("no JSON");
  assert.deepEqual(stage.messages, [...frames.map((frame) => JSON.stringify(frame)), "no JSON"]);
});

test("two tabs that ask at the same time do not share a position", async () => {
  const [a, b] = [await Stage.open(), await Stage.open()];
  a.wire.get(numbered(41));
  b.wire.get(numbered(42));
  assert.deepEqual([a.numbers(), b.numbers()], [[41], []]);
});
