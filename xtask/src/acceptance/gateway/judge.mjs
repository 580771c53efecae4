// Judges a stage from outside, with `ws` and the AWS SDK for JavaScript. Input and steps are as in judge.py.

import assert from "node:assert/strict";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import {
  ApiGatewayManagementApiClient,
  DeleteConnectionCommand,
  GetConnectionCommand,
  PostToConnectionCommand,
} from "@aws-sdk/client-apigatewaymanagementapi";
import WebSocket from "ws";

const stage = JSON.parse(readFileSync(0, "utf8"));
const LIMIT = 20_000;
const KIB = 1024;
const client = (endpoint) => new ApiGatewayManagementApiClient({ endpoint, region: stage.region, maxAttempts: 1 });
const management = client(stage.management);

/** A client that keeps the frames that nobody has asked for yet. */
class Client {
  static async connect(query = "", protocols = [], options = {}) {
    const url = query ? `${stage.websocket}?${query}` : stage.websocket;
    const socket = new WebSocket(url, protocols, { handshakeTimeout: LIMIT, ...options });
    const self = new Client(socket);
    await once(socket, "open");
    return self;
  }

  constructor(socket) {
    this.socket = socket;
    this.frames = [];
    this.waiting = [];
    this.end = new Promise((resolve) => socket.once("close", (code, reason) => resolve([code, String(reason)])));
    socket.on("message", (data, binary) => {
      const take = this.waiting.shift();
      if (take) take([data, binary]);
      else this.frames.push([data, binary]);
    });
  }

  async frame() {
    const frame = this.frames.shift() ?? (await within(new Promise((take) => this.waiting.push(take))));
    assert.equal(frame[1], false, "a binary frame");
    return String(frame[0]);
  }

  async json() {
    return JSON.parse(await this.frame());
  }

  async ask(asked) {
    this.socket.send(JSON.stringify(asked));
    return this.json();
  }

  async identify() {
    return (await this.ask({})).requestContext.connectionId;
  }

  ended() {
    return within(this.end);
  }
}

async function within(promise) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error("it takes too long")), LIMIT);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function refused(query) {
  const socket = new WebSocket(`${stage.websocket}?${query}`);
  socket.on("error", () => {});
  const [, response] = await within(once(socket, "unexpected-response"));
  socket.terminate();
  return response.statusCode;
}

/** The `$disconnect` event's code and reason of a connection that ends by `leave(client, id)`. */
async function told(leave) {
  const watcher = await Client.connect();
  const leaving = await Client.connect();
  const id = await leaving.identify();
  assert.deepEqual(await watcher.ask({ do: "watch", whom: id }), { watching: id });
  await leave(leaving, id);
  const { requestContext } = await watcher.json();
  watcher.socket.close(1000);
  assert.equal(requestContext.connectionId, id);
  return [requestContext.disconnectStatusCode, requestContext.disconnectReason];
}

async function fails(command, name, status, by = management) {
  const error = await by.send(command).then(
    () => assert.fail("the call was answered"),
    (error) => error,
  );
  assert.deepEqual([error.name, error.$metadata?.httpStatusCode], [name, status]);
}

function padded(size) {
  const head = '{"do":"length","pad":"';
  return head + "x".repeat(size - head.length - 2) + '"}';
}

function inFrames(socket, text, size) {
  for (let at = 0; at < text.length; at += size) {
    socket.send(text.slice(at, at + size), { fin: at + size >= text.length });
  }
}

const steps = {
  async a_refusal_has_the_functions_status() {
    for (const status of [400, 401, 403, 500]) {
      assert.equal(await refused(`do=refuse&status=${status}`), status);
    }
    assert.equal(await refused("do=crash"), 502);
    assert.equal(await refused("do=no-status"), 502);
    assert.equal(await refused("do=post"), 410);
  },

  async an_offered_subprotocol_that_nobody_chose_fails_the_client() {
    const silent = Client.connect("", ["proto-a", "proto-b"]);
    await assert.rejects(silent, /no subprotocol/);
    const chosen = await Client.connect("protocol=proto-b", ["proto-a", "proto-b"]);
    assert.equal(chosen.socket.protocol, "proto-b");
    chosen.socket.close(1000);
  },

  async no_extension_is_agreed() {
    const client = await Client.connect("", [], { perMessageDeflate: true });
    assert.equal(client.socket.extensions, "");
    client.socket.close(1000);
  },

  async a_message_in_frames_is_one_event() {
    const client = await Client.connect();
    inFrames(client.socket, padded(40 * KIB), 20 * KIB);
    assert.deepEqual(await client.json(), { length: 40 * KIB });
    inFrames(client.socket, padded(128 * KIB), 32 * KIB);
    assert.deepEqual(await client.json(), { length: 128 * KIB });
    client.socket.close(1000);
  },

  async a_frame_over_32_kib_is_a_1009() {
    for (const size of [32 * KIB + 1, 40 * KIB]) {
      const client = await Client.connect();
      client.socket.send(padded(size));
      assert.equal((await client.ended())[0], 1009);
    }
  },

  async a_message_over_128_kib_is_a_1009() {
    const client = await Client.connect();
    inFrames(client.socket, padded(128 * KIB + 1), 32 * KIB);
    assert.equal((await client.ended())[0], 1009);
  },

  async a_binary_message_is_a_1003() {
    const client = await Client.connect();
    client.socket.send(Buffer.from([0, 1]));
    assert.equal((await client.ended())[0], 1003);
  },

  async a_ping_gets_a_pong() {
    const client = await Client.connect();
    client.socket.ping("judge");
    const [data] = await within(once(client.socket, "pong"));
    assert.equal(String(data), "judge");
    client.socket.close(1000);
  },

  async the_clients_close_code_is_told() {
    assert.deepEqual(await told(({ socket }) => socket.close(3001, "bye, bye")), [3001, "bye, bye"]);
    assert.deepEqual(await told(({ socket }) => socket.close(1000)), [1000, ""]);
  },

  async a_close_without_a_code_is_a_1005() {
    const without = await told(({ socket }) => socket.close());
    assert.deepEqual(without, [1005, "Client-side close frame status not set"]);
  },

  async a_lost_client_is_a_1006() {
    assert.equal((await told(({ socket }) => socket.terminate()))[0], 1006);
  },

  async a_deleted_client_is_a_1000() {
    const deleted = await told(async (client, ConnectionId) => {
      await management.send(new DeleteConnectionCommand({ ConnectionId }));
      assert.deepEqual(await client.ended(), [1000, "Connection Closed Normally"]);
    });
    assert.deepEqual(deleted, [1000, "Connection Closed Normally"]);
  },

  async a_connection_is_described_and_posted_to() {
    const client = await Client.connect("", [], { headers: { "User-Agent": "judge" } });
    const ConnectionId = await client.identify();
    const found = await management.send(new GetConnectionCommand({ ConnectionId }));
    assert.ok(found.ConnectedAt instanceof Date && found.LastActiveAt >= found.ConnectedAt);
    assert.equal(found.Identity.UserAgent, "judge");
    assert.ok(found.Identity.SourceIp);
    const posted = await management.send(new PostToConnectionCommand({ ConnectionId, Data: "grüße" }));
    assert.equal(posted.$metadata.httpStatusCode, 200);
    assert.equal(await client.frame(), "grüße");
    client.socket.close(1000);
  },

  async errors_are_the_modelled_exceptions() {
    const client_ = await Client.connect();
    const ConnectionId = await client_.identify();
    const Data = "x".repeat(128 * KIB + 1);
    await fails(new PostToConnectionCommand({ ConnectionId, Data }), "PayloadTooLargeException", 413);
    await management.send(new DeleteConnectionCommand({ ConnectionId }));
    await fails(new GetConnectionCommand({ ConnectionId }), "GoneException", 410);
    await fails(new PostToConnectionCommand({ ConnectionId, Data: "x" }), "GoneException", 410);
    await fails(new DeleteConnectionCommand({ ConnectionId }), "GoneException", 410);
    await fails(new GetConnectionCommand({ ConnectionId: "nobody" }), "BadRequestException", 400);
    const elsewhere = client(`${stage.management}-other`);
    await fails(new GetConnectionCommand({ ConnectionId }), "ForbiddenException", 403, elsewhere);
  },
};

for (const [name, step] of Object.entries(steps)) {
  try {
    await step();
  } catch (error) {
    console.log(`FAILED ${name}`);
    throw error;
  }
  console.log(`ok ${name}`);
}
// Idle connections of the SDK's would keep the process.
process.exit(0);
