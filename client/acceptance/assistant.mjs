// A backend that answers a question as an LLM does, chunk by chunk, to a channel of the chat session. It also
// issues tokens that live for a minute, and serves the page of examples/Answer.tsx.
// Arguments: the seconds that an answer takes. Prints its URL, and ends with its standard input.

import { createHash, createSign, generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const seconds = Number(process.argv[2] ?? 20);
const CHUNK_EVERY_MS = 200;
const TOKEN_LIVES_S = 60;
const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const jwk = { ...publicKey.export({ format: "jwk" }), kid: "k1", alg: "RS256", use: "sig" };

function token() {
  const now = Math.floor(Date.now() / 1000);
  const claims = { sub: "ann", iat: now, exp: now + TOKEN_LIVES_S };
  const head = [{ alg: "RS256", kid: jwk.kid }, claims].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return `${head.join(".")}.${createSign("sha256").update(head.join(".")).sign(privateKey, "base64url")}`;
}

async function pageScript() {
  const { outputFiles } = await build({
    absWorkingDir: fileURLToPath(new URL("..", import.meta.url)),
    bundle: true,
    define: { "process.env.NODE_ENV": '"production"' },
    entryPoints: ["acceptance/page.tsx"],
    format: "iife",
    jsx: "automatic",
    logLevel: "warning",
    target: "es2022",
    write: false,
  });
  return outputFiles[0].text;
}

const PAGE = '<!doctype html><meta charset="utf-8"><title>Answers</title><div id="root"></div><script src="/page.js"></script>';

/** A record at once, so that the question is acknowledged; then a chunk every fifth of a second. */
async function answer(response, channel, question) {
  const id = createHash("sha256").update(question).digest("hex").slice(0, 8);
  response.writeHead(200, { "content-type": "application/x-ndjson" });
  const say = (frame) => response.write(`${JSON.stringify({ ...frame, answer: id, broadcast: { channel } })}\n`);
  const count = (seconds * 1000) / CHUNK_EVERY_MS;
  for (let n = 0; n < count; n++) {
    say({ type: "chunk", n, text: `word${n} ` });
    await new Promise((done) => setTimeout(done, CHUNK_EVERY_MS));
  }
  say({ type: "done" });
  response.end();
}

async function body(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return JSON.parse(Buffer.concat(parts).toString());
}

let tokens = 0;
const script = await pageScript();
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url, "http://localhost");
  const send = (type, text) => response.writeHead(200, { "content-type": type }).end(text);
  const [, booking, call] = pathname.match(/^\/api\/chat\/ws\/([^/]+)\/(connect|message)$/) ?? [];
  const channel = `session:${booking}`;
  if (pathname === "/") send("text/html", PAGE);
  else if (pathname === "/page.js") send("text/javascript", script);
  else if (pathname === "/jwks.json") send("application/json", JSON.stringify({ keys: [jwk] }));
  else if (pathname === "/token") send("text/plain", (tokens++, token()));
  else if (pathname === "/tokens") send("text/plain", String(tokens));
  else if (call === "connect") send("application/json", JSON.stringify({ sidewire: { join: [channel] } }));
  else if (call === "message") await answer(response, channel, (await body(request)).message.text);
  else response.writeHead(404).end();
});
server.listen(0, "127.0.0.1");
await once(server, "listening");
console.log(`assistant listens on http://127.0.0.1:${server.address().port}`);
process.stdin.resume().on("end", () => process.exit(0));
