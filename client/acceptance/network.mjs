// A piece of network in front of Sidewire, which can be cut.

import { once } from "node:events";
import { connect, createServer } from "node:net";

export class Network {
  #pairs = new Set();
  #target;
  #server = createServer((near) => {
    const far = connect(Number(this.#target.port), this.#target.hostname);
    const pair = { near, far };
    this.#pairs.add(pair);
    for (const [from, to] of [[near, far], [far, near]]) {
      from.pipe(to);
      from.on("error", () => to.destroy());
      from.on("close", () => this.#pairs.delete(pair));
    }
  });

  /** `url`: a WebSocket endpoint. */
  static async start(url) {
    const network = new Network();
    network.#target = new URL(url);
    network.#server.listen(0, "127.0.0.1");
    await once(network.#server, "listening");
    return network;
  }

  url(query) {
    const near = new URL(this.#target);
    near.port = String(this.#server.address().port);
    return `${near.href}?${query}`;
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
