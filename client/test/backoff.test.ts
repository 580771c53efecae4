import assert from "node:assert/strict";
import { test } from "node:test";
import { backoff, between } from "../src/backoff.ts";

test("waits 1, 2, 4, 8, 16 and then 16 seconds at most", () => {
  assert.deepEqual([0, 1, 2, 3, 4, 5, 50].map((attempt) => backoff(attempt, 1)), [1e3, 2e3, 4e3, 8e3, 16e3, 16e3, 16e3]);
});

test("has full jitter: any time from nothing on", () => {
  assert.equal(backoff(4, 0), 0);
  assert.equal(backoff(4, 0.25), 4_000);
});

test("draws between two values", () => {
  assert.deepEqual([0, 0.5, 1].map((draw) => between(300, 700, draw)), [300, 500, 700]);
});
