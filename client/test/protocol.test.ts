/** The client says and understands what docs/protocol.md and docs/contract.md show, to the byte. */

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import type { Place } from "../src/frames.ts";
import { SidewireError } from "../src/sender.ts";
import { place, resumed, Stage, World, type Json } from "./world.ts";

const documents = ["protocol.md", "contract.md"].map((name) =>
  readFileSync(new URL(`../../../docs/${name}`, import.meta.url), "utf8"),
);

/** The block of this name. */
function shown(name: string): string {
  const [, text] = documents.join("\n").match(new RegExp(`^\`\`\`json ${name}\\n(.*)\\n\`\`\`$`, "m")) ?? [];
  assert.ok(text, `a document shows ${name}`);
  return text;
}

const json = (name: string): Json => JSON.parse(shown(name)) as Json;

/** What was sent, with this id in place of its own. */
const withId = (frame: Json, id: unknown): string => JSON.stringify({ ...frame, id });

async function fresh(options = {}): Promise<Stage> {
  const stage = new Stage(options);
  await stage.world.settle();
  stage.wire.accept();
  return stage;
}

test("asks first as shown", async () => {
  const stage = await fresh();
  assert.equal(withId(stage.wire.last(), json("RESUME_FIRST").id), shown("RESUME_FIRST"));
});

test("asks from its places as shown, and takes the answer that is shown", async () => {
  const { after, was, id } = json("RESUME_AFTER");
  const stage = await fresh();
  stage.wire.get(resumed(after as Json[], (was as string[])[0]));
  stage.wire.cut();
  await stage.reconnect();
  assert.equal(withId(stage.wire.last(), id), shown("RESUME_AFTER"));
  stage.wire.get(shown("MISSED"));
  stage.wire.get(shown("FRAME_NUMBERED"));
  stage.wire.get(shown("RESUMED"));
  const missed = json("MISSED").frames as Json[];
  assert.deepEqual(stage.messages, missed.map((frame) => JSON.stringify(frame)));
  assert.deepEqual(stage.tellings("gap").map(({ channel }) => channel), ["thread:7"]);
  stage.wire.get(shown("FRAME_NUMBERED"));
  assert.equal(stage.messages.length, 2, "it has that one");
});

test("orders by the numbers that are shown", async () => {
  const stage = await fresh();
  const { channel, epoch, seq } = json("FRAME_NUMBERED_CHANNEL").sidewire as Required<Place>;
  stage.wire.get(resumed([place(40), { ...place(seq - 1, channel, epoch) }]));
  stage.wire.get(shown("FRAME_NUMBERED_CHANNEL"));
  stage.wire.get(shown("FRAME_NUMBERED_CHANNEL"));
  stage.wire.get(shown("FRAME_STREAMED"));
  assert.deepEqual(stage.messages, [shown("FRAME_NUMBERED_CHANNEL"), shown("FRAME_STREAMED")]);
});

test("takes the answer of a deployment without a log", async () => {
  const stage = await fresh();
  stage.wire.get(shown("RESUMED_WITHOUT_LOG"));
  assert.deepEqual(stage.tellings("notice").map(({ code }) => code), ["no_log"]);
});

test("asks again after the error that is shown", async () => {
  const stage = await fresh();
  stage.wire.get({ ...json("ERROR_OF_RESUME"), in_reply_to: stage.wire.last().id });
  await stage.world.pass(2_000);
  assert.equal(stage.wire.ofType("resume").length, 2);
  assert.deepEqual(stage.messages, []);
});

test("takes the acks and errors that are shown", async () => {
  const stage = await Stage.open();
  for (const name of ["ACK_FRAME", "ACK_LEFT_OUT"]) {
    const sent = stage.socket.send({ type: "message", id: 7 });
    stage.wire.get(shown(name));
    await sent;
  }
  const refused = stage.socket.send({ type: "message", id: 7 });
  stage.wire.get(shown("ERROR_FRAME"));
  await assert.rejects(refused, (error: SidewireError) => error.code === "backend_rejected" && error.frame.status === 404);
  assert.deepEqual(stage.messages, []);
});

test("sends again after API Gateway's frame that is shown", async () => {
  const stage = await Stage.open();
  void stage.socket.send({ type: "message" });
  stage.wire.get(shown("GATEWAY_ERROR"));
  await stage.world.pass(1_000);
  const [first, second] = stage.wire.ofType("message");
  assert.ok(second);
  assert.deepEqual(first, second);
});

test("waits after the frame that is shown, then sends again", async () => {
  const stage = await Stage.open();
  void stage.socket.send({ type: "message" });
  stage.wire.get(shown("ERROR_RATE_LIMITED"));
  await stage.world.pass(999);
  assert.equal(stage.wire.ofType("message").length, 1);
  await stage.world.pass(1);
  assert.equal(stage.wire.ofType("message").length, 2);
});

test("connects again after the error that is shown", async () => {
  const stage = await Stage.open();
  stage.wire.get(shown("ERROR_TOKEN_EXPIRED"));
  await stage.world.pass(1_000);
  assert.equal(stage.world.wires.length, 2);
});

test("pings and renews as shown", async () => {
  const { id, token } = json("AUTH");
  const stage = await Stage.open({ token: () => token as string }, new World());
  await stage.world.pass(30_000);
  assert.equal(stage.wire.sent.at(-1), shown("PING"));
  stage.wire.get(shown("PONG"));
  const renewed = stage.socket.renew();
  await stage.world.settle();
  assert.equal(withId({ ...stage.wire.last() }, id), shown("AUTH"));
  stage.wire.get(shown("AUTH_RENEWED"));
  assert.equal(await renewed, json("AUTH_RENEWED").expires_at);
  assert.deepEqual(stage.messages, []);
});
