import assert from "node:assert/strict";
import { test } from "node:test";
import { SidewireSocket } from "../src/socket.ts";
import { numbered, place, resumed, Stage, World } from "./world.ts";

test("asks for numbers, acknowledgements and with its token", async () => {
  const stage = new Stage({ url: "wss://host/dev?booking_id=1", token: "a token/+" });
  await stage.world.settle();
  assert.equal(stage.wire.url, "wss://host/dev?booking_id=1&resume=1&ack=1&token=a%20token%2F%2B");
  assert.deepEqual(stage.wire.protocols, []);
  assert.equal(stage.socket.url, "wss://host/dev?booking_id=1", "the token is not shown");
});

test("gives the token as a subprotocol where the app wants that", async () => {
  const stage = new Stage({ url: "wss://host/dev", tokenIn: "protocol", resume: false, ack: false });
  await stage.world.settle();
  assert.equal(stage.wire.url, "wss://host/dev");
  assert.deepEqual(stage.wire.protocols, ["bearer", "t1"]);
});

test("looks like a WebSocket", async () => {
  const stage = new Stage();
  const { socket, world } = stage;
  const events: string[] = [];
  socket.onopen = () => events.push("open");
  socket.onmessage = (event) => events.push(event.data);
  socket.onclose = (event) => events.push(`close ${event.code} ${event.reason} ${event.wasClean}`);
  assert.equal(socket.readyState, SidewireSocket.CONNECTING);
  await world.settle();
  stage.wire.accept();
  assert.equal(socket.readyState, SidewireSocket.OPEN);
  stage.wire.get('{ "type": "welcome" }');
  socket.close(4321, "enough");
  assert.equal(socket.readyState, SidewireSocket.CLOSED);
  assert.equal(stage.wire.closedWith, 4321);
  assert.deepEqual(events, ["open", '{ "type": "welcome" }', "close 4321 enough true"]);
});

test("reconnects after 1, 2, 4, 8, 16, 16 seconds, with full jitter", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({}, world);
  await world.settle();
  for (const [draw, seconds] of [[1, 1], [1, 2], [0.5, 2], [1, 8], [1, 16], [0.25, 4], [1, 16]] as const) {
    world.draw = draw;
    const before = world.wires.length;
    stage.wire.cut();
    await world.pass(seconds * 1000 - 1);
    assert.equal(world.wires.length, before, `not before ${seconds} s`);
    await world.pass(1);
    assert.equal(world.wires.length, before + 1, `after ${seconds} s`);
  }
  assert.equal(stage.tellings("reconnect").length, 7);
  assert.equal(stage.socket.readyState, 0);
});

test("connects at once when the browser comes online", async () => {
  const world = new World();
  world.serverAnswers = false;
  world.draw = 1;
  const stage = new Stage({}, world);
  await world.settle();
  stage.wire.cut();
  await world.pass(10);
  world.page.dispatchEvent(new Event("online"));
  await world.settle();
  assert.equal(world.wires.length, 2);
  await world.pass(5_000);
  assert.equal(world.wires.length, 2, "the pause before is over");
});

test("does nothing when the browser comes online while there is a connection", async () => {
  const stage = await Stage.open();
  stage.world.page.dispatchEvent(new Event("online"));
  await stage.world.settle();
  assert.equal(stage.world.wires.length, 1);
});

test("counts attempts anew after a stable minute, and not before", async () => {
  const world = new World();
  world.draw = 1;
  const stage = await Stage.open({}, world);
  const cutAfter = async (ms: number) => {
    await world.pass(ms);
    stage.wire.cut();
    const delay = stage.tellings("reconnect").at(-1)?.delay;
    await world.pass(16_000);
    stage.wire.accept();
    stage.wire.get(resumed([place(40)]));
    await world.settle();
    return delay;
  };
  assert.equal(await cutAfter(0), 1_000);
  assert.equal(await cutAfter(59_000 - 16_000 + 1_000), 2_000);
  assert.equal(await cutAfter(60_001), 1_000);
});

test("ends after maxAttempts", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({ maxAttempts: 2 }, world);
  await world.settle();
  for (let i = 0; i < 3; i++) {
    stage.wire.cut();
    await world.pass(16_000);
  }
  assert.equal(world.wires.length, 3);
  assert.equal(stage.socket.closed, "no connection after 2 attempts");
  assert.equal(stage.tellings("close").length, 1);
});

test("has no end without maxAttempts", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({}, world);
  await world.settle();
  for (let i = 0; i < 200; i++) {
    stage.wire.cut();
    await world.pass(16_000);
  }
  assert.equal(stage.socket.closed, undefined);
  assert.equal(world.wires.length, 201);
});

test("asks the app for URL and token before each attempt", async () => {
  let asked = 0;
  const world = new World();
  const stage = new Stage({ url: () => `wss://host${++asked}/`, token: async () => `t${asked}` }, world);
  await world.settle();
  stage.wire.accept();
  stage.wire.cut();
  await world.pass(16_000);
  assert.match(world.wires[0]!.url, /^wss:\/\/host1\/\?.*token=t1$/);
  assert.match(world.wires[1]!.url, /^wss:\/\/host2\/\?.*token=t2$/);
});

test("tries again where the app has no token for it", async () => {
  let asked = 0;
  const token = async () => {
    if (++asked === 1) throw new Error("the issuer is down");
    return "t1";
  };
  const stage = new Stage({ token });
  await stage.world.settle();
  assert.match(String(stage.tellings("reconnect")[0]?.reason), /the issuer is down/);
  await stage.world.pass(1_000);
  assert.equal(stage.world.wires.length, 1);
});

test("a token that comes after the app has closed opens nothing", async () => {
  let give: (token: string) => void = () => {};
  const stage = new Stage({ token: () => new Promise<string>((resolve) => (give = resolve)) });
  await stage.world.settle();
  stage.socket.close();
  give("t1");
  await stage.world.settle();
  assert.equal(stage.world.wires.length, 0);
});

for (const code of ["token_expired", "unknown_connection"]) {
  for (const close of [1000, 1001, 1006, 4001, undefined]) {
    test(`${code} leads to a new connection with a new token, close code ${close ?? "none"}`, async () => {
      let asked = 0;
      const stage = await Stage.open({ token: () => `t${++asked}` });
      const first = stage.wire;
      first.get({ type: "error", code, message: "…", request_id: "r1" });
      if (close !== undefined) first.cut(close);
      await stage.world.pass(1_000);
      assert.equal(stage.world.wires.length, 2);
      assert.match(stage.wire.url, /token=t2$/);
      assert.equal(first.closed, true);
      assert.deepEqual(stage.messages, []);
    });
  }
}

test("an app's own error frame with such a code is the app's", async () => {
  const stage = await Stage.open();
  stage.wire.get({ type: "error", code: "token_expired", message: "of another service" });
  await stage.world.pass(1_000);
  assert.equal(stage.world.wires.length, 1);
  assert.equal(stage.messages.length, 1);
});

async function refuse(stage: Stage, times: number): Promise<void> {
  for (let i = 0; i < times; i++) {
    stage.wire.cut(1006);
    await stage.world.pass(16_000);
  }
}

test("three refusals in a row with the same token are the end, with a reason", async () => {
  const stage = new Stage();
  await stage.world.settle();
  await refuse(stage, 2);
  assert.equal(stage.socket.closed, undefined);
  await refuse(stage, 1);
  assert.equal(stage.socket.closed, "the handshake was refused three times with the same token");
  assert.equal(stage.tellings("close")[0]?.reason, stage.socket.closed);
  await stage.world.pass(60_000);
  assert.equal(stage.world.wires.length, 3);
});

test("refusals of different tokens are not the end", async () => {
  let asked = 0;
  const stage = new Stage({ token: () => `t${Math.floor(asked++ / 2)}` });
  await stage.world.settle();
  await refuse(stage, 20);
  assert.equal(stage.socket.closed, undefined);
});

test("a network that is down is not a refusal", async () => {
  const world = new World();
  world.serverAnswers = false;
  const stage = new Stage({}, world);
  await world.settle();
  await refuse(stage, 20);
  assert.equal(stage.socket.closed, undefined);
  world.serverAnswers = true;
  await refuse(stage, 3);
  assert.notEqual(stage.socket.closed, undefined);
});

test("a connection between two refusals ends their row", async () => {
  const stage = new Stage();
  await stage.world.settle();
  for (let i = 0; i < 5; i++) {
    await refuse(stage, 2);
    stage.wire.accept();
    stage.wire.cut();
    await stage.world.pass(16_000);
  }
  assert.equal(stage.socket.closed, undefined);
});

test("gives up a handshake that takes too long, which is not a refusal", async () => {
  const stage = new Stage();
  await stage.world.settle();
  for (let i = 0; i < 5; i++) {
    const { wire } = stage;
    await stage.world.pass(35_000);
    assert.equal(wire.closed, true);
    await stage.world.pass(16_000);
  }
  assert.equal(stage.socket.closed, undefined);
});

test("a clock that jumps changes nothing", async () => {
  const stage = await Stage.open();
  const { world } = stage;
  for (const jump of [-86_400_000, 10 * 86_400_000, -3_600_000]) {
    world.wall += jump;
    await world.pass(20_000);
    stage.wire.get({ type: "pong" });
  }
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
  assert.equal(world.wires.length, 1);
});

test("tells the app of a reconnection, and that it is one", async () => {
  const stage = await Stage.open();
  stage.wire.cut(1001, "Going away");
  await stage.reconnect();
  assert.deepEqual(stage.tellings("open").map(({ again }) => again), [false, true]);
  const [told] = stage.tellings("reconnect");
  assert.deepEqual([told?.code, told?.reason], [1001, "Going away"]);
});

test("closing twice is one end, and nothing follows it", async () => {
  const stage = await Stage.open();
  stage.socket.close();
  stage.socket.close();
  await stage.world.pass(60_000);
  assert.equal(stage.wire.live, false);
  assert.equal(stage.tellings("close").length, 1);
  assert.equal(stage.world.wires.length, 1);
  await assert.rejects(stage.socket.send({}), /closed by the app/);
});
