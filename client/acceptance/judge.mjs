// The client as it is published, against the real Sidewire, over TCP connections that are cut.
// Input: {"url": "ws://…"} of a Sidewire with mock-backend behind it. Prints a line for each judgement.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { SidewireSocket } from "sidewire-client";
import { WebSocket } from "ws";

const { url } = JSON.parse(readFileSync(0, "utf8"));
const LIMIT = 120_000;
const MESSAGES = 300;

/** A piece of network in front of Sidewire, which can be cut. */
class Network {
  #pairs = new Set();
  #server = createServer((near) => {
    const { hostname, port } = new URL(url);
    const far = connect(Number(port), hostname);
    const pair = { near, far };
    this.#pairs.add(pair);
    for (const [from, to] of [[near, far], [far, near]]) {
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => this.#pairs.delete(pair));
    }
  });

  static async start() {
    const network = new Network();
    network.#server.listen(0, "127.0.0.1");
    await once(network.#server, "listening");
    return network;
  }

  url(query) {
    const far = new URL(url);
    far.port = String(this.#server.address().port);
    return `${far.href}?${query}`;
  }

  /** Both ends are gone without a word. */
  cut() {
    for (const { near, far } of this.#pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  }

  stop() {
    this.cut();
    this.#server.close();
  }
}

/** A client, and what it got: each message once, by its id, as an app does it. */
class Person {
  got = [];
  ids = new Set();
  gaps = 0;
  notices = [];

  constructor(network, name, booking, options = {}) {
    this.socket = new SidewireSocket({ url: network.url(`booking_id=${booking}`), token: name, WebSocket, ...options });
    this.socket.addEventListener("message", ({ json }) => {
      if (json.type === "message" && !this.ids.has(json.id)) {
        this.ids.add(json.id);
        this.got.push(json.text);
      } else if (json.type === "relayed") this.got.push(json.ciphertext);
      this.socket.dispatchEvent(new Event("got"));
    });
    this.socket.addEventListener("gap", () => this.gaps++);
    this.socket.addEventListener("notice", ({ code }) => this.notices.push(code));
  }

  /** Waits until it has so many messages. */
  async has(count) {
    const patience = AbortSignal.timeout(LIMIT);
    while (this.got.length < count) await once(this.socket, "got", { signal: patience });
  }
}

const numbers = (count) => Array.from({ length: count }, (_, i) => String(i + 1));

async function chatIsWhole() {
  const [hers, his] = [await Network.start(), await Network.start()];
  const booking = `judge-${Date.now()}`;
  const ann = new Person(hers, "ann", booking);
  const eve = new Person(hers, "eve", booking, { resume: false });
  const ben = new Person(his, "ben", booking);
  await Promise.all([once(ann.socket, "resumed"), once(ben.socket, "resumed"), once(eve.socket, "open")]);
  for (const text of numbers(MESSAGES)) {
    const sent = ben.socket.send({ type: "message", text });
    if (text % 70 === 0) hers.cut();
    if (text % 90 === 0) his.cut();
    await sent;
  }
  await Promise.all([ann.has(MESSAGES), ben.has(MESSAGES)]);
  const whole = numbers(MESSAGES);
  for (const [name, { got, gaps, notices }] of Object.entries({ ann, ben })) {
    assert.deepEqual(got, whole, `${name}'s messages`);
    assert.deepEqual([gaps, notices], [0, []], name);
  }
  assert.ok(eve.got.length < MESSAGES, "without resume the cuts must cost messages, or nothing was tried here");
  for (const { socket } of [ann, ben, eve]) socket.close();
  hers.stop();
  his.stop();
  console.log(`ok ${MESSAGES} messages, four cuts of the reader and three of the writer: all there once, in order`);
  console.log(`ok the same without resume: ${eve.got.length} of ${MESSAGES}`);
}

async function channelIsWhole() {
  const [hers, his] = [await Network.start(), await Network.start()];
  const booking = `judge-thread-${Date.now()}`;
  const [ann, ben] = [new Person(hers, "ann", booking), new Person(his, "ben", booking)];
  await Promise.all([once(ann.socket, "resumed"), once(ben.socket, "resumed")]);
  const thread = booking;
  await ben.socket.send({ type: "create_thread", thread });
  await ben.socket.send({ type: "subscribe", thread });
  await ann.socket.send({ type: "subscribe", thread });
  // Who joined by a message must join again. Its place in the channel's log counts all the same.
  ann.socket.addEventListener("open", () => ann.socket.send({ type: "subscribe", thread }));
  for (const ciphertext of numbers(100)) {
    await ben.socket.send({ type: "relay", thread, ciphertext, iv: "0" });
    if (ciphertext % 40 === 0) hers.cut();
  }
  await ann.has(100);
  assert.deepEqual(ann.got, numbers(100));
  assert.deepEqual(ben.got, [], "what leaves its sender out does not come to it");
  assert.deepEqual([ann.gaps, ben.gaps], [0, 0]);
  for (const { socket } of [ann, ben]) socket.close();
  hers.stop();
  his.stop();
  console.log("ok 100 messages to a channel that is joined again after two cuts: all there once, in order");
}

await chatIsWhole();
await channelIsWhole();
process.exit(0);
