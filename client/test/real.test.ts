/** The module as it is published, with the real timers, over real sockets, against a server that cuts TCP connections. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { test } from "node:test";
import { WebSocket, WebSocketServer } from "ws";
import { SidewireSocket } from "sidewire-client";
import type { Place } from "../src/frames.ts";

interface Row {
  place: Place;
  frame: object;
  excluded: string[];
}

/** As much of Sidewire as one home needs: a log, `resume`, acks. */
class LogServer {
  readonly rows: Row[] = [];
  readonly received: Record<string, unknown>[] = [];
  readonly #http: Server = createServer((_, answer) => answer.writeHead(426).end());
  readonly #sockets = new Map<string, { client: WebSocket; tcp: Socket }>();
  #count = 0;
  accepts = true;

  static async start(): Promise<LogServer> {
    const server = new LogServer();
    const sockets = new WebSocketServer({ noServer: true });
    server.#http.on("upgrade", (request, tcp, head) => {
      if (!server.accepts) {
        tcp.end("HTTP/1.1 401 Unauthorized\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
        return;
      }
      sockets.handleUpgrade(request, tcp, head, (client) => server.#serve(client, tcp as Socket));
    });
    server.#http.listen(0, "127.0.0.1");
    await once(server.#http, "listening");
    return server;
  }

  get url(): string {
    return `ws://127.0.0.1:${(this.#http.address() as AddressInfo).port}/dev?booking_id=1`;
  }

  broadcast(frame: object, excluded: string[] = []): Place {
    const seq = this.rows.length + 1;
    const place = { epoch: "epoch001", seq, mark: `m${seq}` };
    this.rows.push({ place, frame, excluded });
    for (const [id, { client }] of this.#sockets) {
      if (!excluded.includes(id)) client.send(JSON.stringify({ ...frame, sidewire: place }));
    }
    return place;
  }

  /** Cuts all connections without a word. */
  cut(): void {
    for (const { tcp } of this.#sockets.values()) tcp.resetAndDestroy();
    this.#sockets.clear();
  }

  stop(): void {
    this.cut();
    this.#http.close();
    this.#http.closeAllConnections();
  }

  #serve(client: WebSocket, tcp: Socket): void {
    const id = `c${++this.#count}`;
    const began = this.rows.length;
    this.#sockets.set(id, { client, tcp });
    client.on("close", () => this.#sockets.delete(id));
    client.on("message", (data) => {
      const frame = JSON.parse(String(data)) as Record<string, unknown>;
      if (frame.type === "resume") this.#resume(id, client, frame, began);
      else {
        this.received.push(frame);
        const place = this.broadcast({ type: "message", n: frame.n }, [id]);
        client.send(JSON.stringify({ type: "ack", in_reply_to: frame.id, sidewire: [place] }));
      }
    });
  }

  #resume(id: string, client: WebSocket, { after = [], was = [] }: Record<string, unknown>, began: number): void {
    const [place] = after as Place[];
    const ids = [id, ...(was as string[])];
    const missed = this.rows.slice(place?.seq ?? began).filter(({ excluded }) => !excluded.some((one) => ids.includes(one)));
    const frames = missed.map(({ place, frame }) => ({ ...frame, sidewire: place }));
    if (frames.length) client.send(JSON.stringify({ type: "missed", frames }));
    const newest = this.rows.at(-1)?.place ?? { epoch: "epoch001", seq: 0, mark: "m0" };
    client.send(JSON.stringify({ type: "resumed", connection_id: id, logs: [{ ...newest, complete: true }] }));
  }
}

function listen(socket: SidewireSocket): { numbers: number[]; reaches(count: number): Promise<void> } {
  const numbers: number[] = [];
  socket.onmessage = ({ json }) => numbers.push((json as { n: number }).n);
  const reaches = async (count: number): Promise<void> => {
    while (numbers.length < count) await once(socket, "message");
  };
  return { numbers, reaches };
}

test("misses nothing while TCP connections are cut", async (t) => {
  const server = await LogServer.start();
  const socket = new SidewireSocket({ url: server.url, token: "ann", WebSocket });
  t.after(() => (socket.close(), server.stop()));
  const { numbers, reaches } = listen(socket);
  await once(socket, "resumed");
  for (let n = 1; n <= 60; n++) {
    server.broadcast({ type: "message", n });
    if (n % 20 === 0) {
      const back = once(socket, "resumed");
      server.cut();
      server.broadcast({ type: "message", n: n + 0.5 }); // nobody is there
      await back;
    }
  }
  await reaches(63);
  const wanted = Array.from({ length: 60 }, (_, i) => i + 1).flatMap((n) => (n % 20 === 0 ? [n, n + 0.5] : [n]));
  assert.deepEqual(numbers, wanted);
});

test("sends each frame, in order, while TCP connections are cut", async (t) => {
  const server = await LogServer.start();
  const socket = new SidewireSocket({ url: server.url, token: "ann", WebSocket });
  t.after(() => (socket.close(), server.stop()));
  const { numbers } = listen(socket);
  await once(socket, "resumed");
  for (let n = 1; n <= 30; n++) {
    const sent = socket.send({ type: "message", n });
    if (n % 10 === 0) server.cut();
    await sent;
  }
  const ids = [...new Map(server.received.map(({ id, n }) => [id, n])).values()];
  assert.deepEqual(ids, Array.from({ length: 30 }, (_, i) => i + 1));
  assert.deepEqual(numbers, [], "its own frames, which left it out, do not come back");
});

test("knows a refused handshake, and a network that is down", async (t) => {
  const server = await LogServer.start();
  server.accepts = false;
  const socket = new SidewireSocket({ url: server.url, token: "ann", WebSocket });
  t.after(() => (socket.close(), server.stop()));
  await once(socket, "close");
  assert.equal(socket.closed, "the handshake was refused three times with the same token");
  const { url } = server;
  server.stop();
  const lonely = new SidewireSocket({ url, token: "ann", WebSocket, maxAttempts: 3 });
  await once(lonely, "close");
  assert.equal(lonely.closed, "no connection after 3 attempts");
});
