import assert from "node:assert/strict";
import { test } from "node:test";
import { renewIn, tokenEnd } from "../src/renewal.ts";
import { place, resumed, Stage, World } from "./world.ts";

/** A JWT that ends so many seconds from the world's beginning. */
function jwt(world: World, seconds: number, claims = {}): string {
  const payload = JSON.stringify({ sub: "ann?>~", exp: world.wall / 1000 + seconds, ...claims });
  return ["{}", payload, "signature"].map((part) => Buffer.from(part).toString("base64url")).join(".");
}

async function open(seconds: number, more = {}): Promise<{ stage: Stage; asked: () => number }> {
  const world = new World();
  let asked = 0;
  const token = () => jwt(world, seconds * ++asked, { n: asked });
  const stage = await Stage.open({ token, ...more }, world);
  return { stage, asked: () => asked };
}

test("reads a token's end, and none where there is none", () => {
  const world = new World();
  assert.equal(tokenEnd(jwt(world, 60)), 1_700_000_060);
  for (const other of [undefined, "", "opaque", "a.b.c", "e30.e30.", jwt(world, 0, { exp: "soon" })]) {
    assert.equal(tokenEnd(other), undefined, other);
  }
});

test("renews a minute ahead, or at three quarters of a short life", () => {
  assert.equal(renewIn(3_600, 0), 3_540_000);
  assert.equal(renewIn(60, 0), 45_000);
  assert.equal(renewIn(4, 0), 5_000);
  assert.equal(renewIn(100, 200_000), 60_000, "it has ended by this clock: no more than once a minute");
});

test("sends `auth` ahead of the token's end, and again ahead of the next one's", async () => {
  const { stage } = await open(600);
  const auths = () => stage.wire.ofType("auth");
  const pass = async (ms: number) => {
    for (let passed = 0; passed < ms; passed += 20_000) {
      await stage.world.pass(Math.min(20_000, ms - passed));
      stage.wire.get({ type: "pong" });
    }
  };
  await pass(539_000);
  assert.equal(auths().length, 0);
  await pass(1_000);
  assert.equal(auths().length, 1);
  assert.equal(tokenEnd(String(auths()[0]?.token)), 1_700_001_200);
  stage.wire.get({ type: "auth", expires_at: 1_700_001_200 });
  assert.deepEqual(stage.messages, []);
  if (stage.wire.ofType("resume").length > 1) stage.wire.get(resumed([place(40)]));
  await pass(600_000);
  assert.equal(auths().length, 2);
});

test("a token that the app gives once is not renewed by itself", async () => {
  const world = new World();
  const stage = await Stage.open({ token: jwt(world, 60) }, world);
  await world.pass(59_000);
  assert.equal(stage.wire.ofType("auth").length, 0);
});

test("nor one where the app does not want it", async () => {
  const { stage } = await open(60, { renew: false });
  await stage.world.pass(59_000);
  assert.equal(stage.wire.ofType("auth").length, 0);
});

test("renew() gives the server the app's newest token, and resolves with its end", async () => {
  const { stage, asked } = await open(3_600);
  const renewed = stage.socket.renew();
  await stage.world.settle();
  assert.equal(asked(), 2);
  stage.wire.get({ type: "auth", expires_at: 1_700_007_200 });
  assert.equal(await renewed, 1_700_007_200);
});

test("renew() rejects with the server's words", async () => {
  const { stage } = await open(3_600);
  const renewed = stage.socket.renew();
  await stage.world.settle();
  const { id } = stage.wire.last();
  stage.wire.get({ type: "error", code: "backend_unavailable", message: "the keys cannot be had", request_id: "r", in_reply_to: id });
  await assert.rejects(renewed, /the keys cannot be had/);
  assert.deepEqual(stage.tellings("notice"), []);
});

test("renew() rejects where there is no answer, or no connection", async () => {
  const { stage } = await open(3_600);
  const silent = assert.rejects(stage.socket.renew(), /no answer/);
  await stage.world.pass(30_000);
  await silent;
  const cut = assert.rejects(stage.socket.renew(), /lost/);
  await stage.world.settle();
  stage.wire.cut();
  await stage.reconnect();
  await cut;
});

test("a renewal that fails for the moment is tried again while there is time", async () => {
  const { stage } = await open(600);
  await stage.world.pass(89_000); // pings are not answered here
  for (let i = 0; i < 26; i++) {
    stage.wire.get({ type: "pong" });
    await stage.world.pass(20_000);
  }
  const { id } = stage.wire.ofType("auth").at(-1)!;
  stage.wire.get({ type: "error", code: "internal", message: "…", request_id: "r", in_reply_to: id });
  await stage.world.pass(20_000);
  assert.ok(stage.wire.ofType("auth").length >= 2);
});

for (const answer of [{ type: "error", code: "backend_rejected", message: "…" }, { type: "ack" }]) {
  test(`a backend that takes a renewal for a message (${answer.type}) ends renewals, said once`, async () => {
    const { stage } = await open(60);
    await stage.world.pass(45_000);
    const { id } = stage.wire.ofType("auth")[0]!;
    stage.wire.get({ ...answer, in_reply_to: id });
    await stage.world.pass(40_000);
    assert.deepEqual(stage.tellings("notice").map(({ code }) => code), ["no_renewal"]);
    assert.equal(stage.wire.ofType("auth").length, 1);
    assert.deepEqual(stage.messages, []);
  });
}

test("a clock that is ten days ahead renews once a minute at most", async () => {
  const world = new World();
  const early = jwt(world, 3_600);
  world.wall += 864_000_000;
  const stage = await Stage.open({ token: () => early }, world);
  for (let i = 0; i < 30; i++) {
    await world.pass(10_000);
    stage.wire.get({ type: "auth", expires_at: 1_700_003_600 });
  }
  assert.equal(stage.wire.ofType("auth").length, 5);
});
