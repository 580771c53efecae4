import assert from "node:assert/strict";
import { test } from "node:test";
import { isGatewayError, read, readPlace, readPlaces, readStream, splitMissed } from "../src/frames.ts";

const PLACE = { epoch: "k3f9a2xq", seq: 43, mark: "p0Zr71Lc" };

test("knows a place, and a channel's", () => {
  assert.deepEqual(readPlace(PLACE), PLACE);
  assert.equal(readPlace({ channel: "thread:42", ...PLACE })?.channel, "thread:42");
});

test("takes a backend's own `sidewire` for what it is", () => {
  const others = [null, 1, "x", [PLACE], {}, { ...PLACE, seq: "43" }, { ...PLACE, seq: 0 }, { ...PLACE, seq: 1.5 }];
  const more = [{ ...PLACE, epoch: 1 }, { ...PLACE, mark: null }, { ...PLACE, channel: 7 }, { ...PLACE, seq: 2 ** 60 }];
  for (const other of [...others, ...more]) assert.equal(readPlace(other), undefined, JSON.stringify(other));
});

test("leaves out of a list what is not a place", () => {
  assert.deepEqual(readPlaces([PLACE, 1, {}]), [PLACE]);
  assert.deepEqual(readPlaces("no list"), []);
});

test("names a record of a stream", () => {
  assert.equal(readStream({ stream: "L0SN0FsAvHcFplA=", n: 5 }), "L0SN0FsAvHcFplA= 5");
  assert.equal(readStream(PLACE), undefined);
});

test("knows API Gateway's own error frame by its members", () => {
  const frame = { message: "Internal server error", connectionId: "c=", requestId: "r=" };
  assert.equal(isGatewayError(frame), true);
  assert.equal(isGatewayError({ ...frame, type: "error" }), false);
  assert.equal(isGatewayError({ message: "hello" }), false);
});

test("splits a bundle into its frames, byte for byte", () => {
  const frames = [
    '{ "n": 1.0, "big": 12345678901234567890 }',
    '{"text":"a } ] , { [ in \\"a\\" string\\\\","deep":[{"x":[1]}]}',
    "{}",
    '{"text":"grüße 🙂"}',
  ];
  assert.deepEqual(splitMissed(`{"type":"missed","frames":[${frames.join(",")}]}`), frames);
  assert.deepEqual(splitMissed(` { "frames" : [ ${frames.join(" , ")} ] , "type" : "missed" } `), frames);
  assert.deepEqual(splitMissed('{"type":"missed","frames":[]}'), []);
});

test("reads what is not JSON, or not an object, without members", () => {
  assert.deepEqual(read("no JSON"), { text: "no JSON", json: undefined, members: {} });
  assert.deepEqual(read("[1]"), { text: "[1]", json: [1], members: {} });
});
