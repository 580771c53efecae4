// Verifies calls with the program of docs/contract.md (verify.mjs), and that changed ones fail.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { verify } from "./verify.mjs";

const { first, second, calls } = JSON.parse(readFileSync(0, "utf8"));
assert.ok(calls.length > 0);
for (const came of calls) {
  const headers = Object.fromEntries(came.headers.map(([name, value]) => [name.toLowerCase(), value]));
  const call = { method: came.method, path: came.path, headers, body: Buffer.from(came.body) };
  const claims = await verify([first], call);
  assert.deepEqual(await verify([second, first], call), claims);
  assert.equal(claims.iss, "sidewire");
  assert.equal(claims.exp, claims.iat + 60);
  assert.equal(claims.jti, headers["idempotency-key"]);
  assert.equal(claims.cid, JSON.parse(came.body).connection_id);
  assert.equal(claims.typ, "chat");
  assert.equal(claims.sub, headers["x-user-id"]);
  assert.equal(claims.org, headers["x-org-id"]);
  await assert.rejects(verify([second], call));
  await assert.rejects(verify([first], { ...call, body: Buffer.from(came.body + " ") }));
  await assert.rejects(verify([first], { ...call, path: came.path.replace("%3A", ":") }));
  await assert.rejects(verify([first], { ...call, method: "PUT" }));
  await assert.rejects(verify([first], { ...call, headers: { ...headers, "x-user-id": "eve" } }));
  console.log("jose verified", came.path, claims.jti, claims.sub ?? "");
}
