import assert from "node:assert/strict";
import { test } from "node:test";
import { createElement, StrictMode, type ReactElement } from "react";
import { act, create } from "react-test-renderer";
import { useSidewire, type Sidewire, type UseSidewireOptions } from "../src/react.ts";
import { FakeWire, numbered, place, resumed } from "./world.ts";

(globalThis as Record<string, unknown>).IS_REACT_ACT_ENVIRONMENT = true;

/** A component with the hook, and the WebSockets that it has opened. */
class Mounted {
  readonly wires: FakeWire[] = [];
  readonly statuses: string[] = [];
  current!: Sidewire;
  readonly #component = (options: UseSidewireOptions): null => {
    this.current = useSidewire(options);
    this.statuses.push(this.current.status);
    return null;
  };
  readonly #class: unknown;
  #root!: ReturnType<typeof create>;

  constructor() {
    const { wires } = this;
    this.#class = class extends FakeWire {
      constructor(url: string, protocols: string[]) {
        super(url, protocols);
        wires.push(this);
      }
    };
  }

  #element(options: Partial<UseSidewireOptions>, strict: boolean): ReactElement {
    const element = createElement(this.#component, { url: "wss://host/dev", WebSocket: this.#class, ...options });
    return strict ? createElement(StrictMode, null, element) : element;
  }

  async mount(options: Partial<UseSidewireOptions> = {}, strict = false): Promise<void> {
    await act(async () => {
      this.#root = create(this.#element(options, strict));
    });
  }

  async update(options: Partial<UseSidewireOptions>): Promise<void> {
    await act(async () => this.#root.update(this.#element(options, false)));
  }

  async unmount(): Promise<void> {
    await act(async () => this.#root.unmount());
  }

  async accept(): Promise<FakeWire> {
    const wire = this.wires.at(-1)!;
    await act(async () => {
      wire.accept();
      wire.get(resumed([place(40)]));
    });
    return wire;
  }
}

test("connects, passes on frames, and closes with the component", async () => {
  const mounted = new Mounted();
  const seen: unknown[] = [];
  await mounted.mount({ onMessage: (json) => seen.push((json as { n: number }).n) });
  assert.equal(mounted.current.status, "connecting");
  const wire = await mounted.accept();
  assert.equal(mounted.current.status, "open");
  await act(async () => wire.get(numbered(41)));
  assert.deepEqual(seen, [41]);
  await mounted.unmount();
  assert.equal(wire.closed, true);
});

test("a new handler or token function does not make a new socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({ onMessage: () => assert.fail("an old handler") });
  const wire = await mounted.accept();
  const seen: unknown[] = [];
  await mounted.update({ onMessage: (json) => seen.push(json), token: () => "new" });
  await act(async () => wire.get({ n: 1 }));
  assert.deepEqual(seen, [{ n: 1 }]);
  assert.equal(mounted.wires.length, 1);
  await mounted.unmount();
});

test("a token that is text is taken newest for each connection", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const mounted = new Mounted();
  await mounted.mount({ token: "old" });
  const wire = await mounted.accept();
  await mounted.update({ token: "new" });
  await act(async () => wire.cut());
  await act(async () => t.mock.timers.tick(1_000));
  assert.deepEqual(mounted.wires.map(({ url }) => url.split("token=")[1]), ["old", "new"]);
  await mounted.unmount();
});

for (const [kind, renewals] of [["text", 0], ["a function", 1]] as const) {
  test(`a token that is ${kind} is renewed ${renewals} times by itself`, async (t) => {
    t.mock.timers.enable({ apis: ["setTimeout"] });
    const payload = Buffer.from(JSON.stringify({ exp: Date.now() / 1000 + 20 })).toString("base64url");
    const token = `e30.${payload}.e30`;
    const mounted = new Mounted();
    await mounted.mount({ token: kind === "text" ? token : () => token });
    const wire = await mounted.accept();
    await act(async () => t.mock.timers.tick(16_000));
    assert.equal(wire.ofType("auth").length, renewals);
    await mounted.unmount();
  });
}

test("a new URL or key makes a new socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({ url: "wss://host/a" });
  await mounted.update({ url: "wss://host/b" });
  await mounted.update({ url: () => "wss://host/c", key: "c" });
  assert.deepEqual(mounted.wires.map(({ closed }) => closed), [true, true, false]);
  await mounted.unmount();
});

test("with `enabled: false` there is no socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({ enabled: false });
  assert.equal(mounted.wires.length, 0);
  await assert.rejects(mounted.current.send({}), /no socket/);
  assert.equal(mounted.current.sendVolatile({}), false);
  await mounted.update({ enabled: true });
  assert.equal(mounted.wires.length, 1);
  await mounted.unmount();
});

test("sends, and says why it is closed", async () => {
  const mounted = new Mounted();
  await mounted.mount();
  const wire = await mounted.accept();
  const sent = mounted.current.send({ type: "message" });
  await act(async () => wire.get({ type: "ack", in_reply_to: wire.last().id }));
  await sent;
  await act(async () => mounted.current.socket()!.close(1000, "enough"));
  assert.deepEqual([mounted.current.status, mounted.current.closed], ["closed", "enough"]);
  await mounted.unmount();
});

test("tells gaps", async () => {
  const mounted = new Mounted();
  const gaps: unknown[] = [];
  await mounted.mount({ onGap: (channel) => gaps.push(channel) });
  await act(async () => {
    mounted.wires[0]!.accept();
    mounted.wires[0]!.get(resumed([{ ...place(40, "a"), complete: false }]));
  });
  assert.deepEqual(gaps, ["a"]);
  await mounted.unmount();
});

test("React's strict mode, which mounts twice, leaves one socket", async () => {
  const mounted = new Mounted();
  await mounted.mount({}, true);
  assert.equal(mounted.wires.filter(({ closed }) => !closed).length, 1);
  await mounted.unmount();
  assert.equal(mounted.wires.filter(({ closed }) => !closed).length, 0);
});
