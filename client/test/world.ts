/** A world for the client in which time passes when a test says so. */

import type { Cancel, Environment, Wire } from "../src/environment.ts";
import { SidewireSocket } from "../src/socket.ts";
import type { SidewireOptions } from "../src/options.ts";

export type Json = Record<string, unknown>;

export class FakeWire implements Wire {
  bufferedAmount = 0;
  onopen: (() => unknown) | null = null;
  onmessage: ((event: { data: string }) => unknown) | null = null;
  onclose: ((event: { code: number; reason: string; wasClean: boolean }) => unknown) | null = null;
  onerror: (() => unknown) | null = null;
  readonly sent: string[] = [];
  closedWith: number | undefined;
  closed = false;
  readonly url: string;
  readonly protocols: string[];

  constructor(url: string, protocols: string[]) {
    this.url = url;
    this.protocols = protocols;
  }

  send(text: string): void {
    this.sent.push(text);
  }

  close(code?: number): void {
    this.closedWith = this.closed ? this.closedWith : code;
    this.closed = true;
  }

  /** What was sent, as JSON. */
  get frames(): Json[] {
    return this.sent.map((text) => JSON.parse(text) as Json);
  }

  ofType(type: string): Json[] {
    return this.frames.filter((frame) => frame.type === type);
  }

  last(): Json {
    return this.frames.at(-1) ?? {};
  }

  accept(): void {
    this.onopen?.();
  }

  get(frame: unknown): void {
    this.onmessage?.({ data: typeof frame === "string" ? frame : JSON.stringify(frame) });
  }

  cut(code = 1006, reason = ""): void {
    this.onclose?.({ code, reason, wasClean: code === 1000 });
  }

  /** Is it there, as far as the client is concerned? */
  get live(): boolean {
    return this.onmessage !== null;
  }
}

interface Timer {
  at: number;
  run: () => unknown;
}

export class World implements Environment {
  /** Milliseconds that have passed; the clock on the wall may say something else. */
  passed = 0;
  wall = 1_700_000_000_000;
  draw = 0.5;
  serverAnswers = true;
  readonly wires: FakeWire[] = [];
  readonly page = new EventTarget();
  #timers = new Set<Timer>();
  #drawn = 0;

  now = (): number => this.wall + this.passed;

  random = (): number => {
    // Ids are drawn first, and must differ.
    this.#drawn++;
    return this.draw;
  };

  after = (ms: number, run: () => unknown): Cancel => {
    const timer = { at: this.passed + ms, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  open = (url: string, protocols: string[]): Wire => {
    const wire = new FakeWire(url, protocols);
    this.wires.push(wire);
    return wire as unknown as Wire;
  };

  reachable = async (): Promise<boolean> => this.serverAnswers;

  /** Lets what waits for promises go on. */
  async settle(): Promise<void> {
    for (let i = 0; i < 20; i++) await Promise.resolve();
  }

  async pass(ms: number): Promise<void> {
    const until = this.passed + ms;
    for (;;) {
      await this.settle();
      const due = [...this.#timers].filter((timer) => timer.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!due) break;
      this.#timers.delete(due);
      this.passed = Math.max(this.passed, due.at);
      due.run();
    }
    this.passed = until;
    await this.settle();
  }

  get wire(): FakeWire {
    return this.wires.at(-1)!;
  }
}

/** A socket, and all that it has told. */
export class Stage {
  readonly world = new World();
  readonly messages: string[] = [];
  readonly told: [string, Json][] = [];
  readonly socket: SidewireSocket;

  constructor(options: Partial<SidewireOptions> = {}, world = new World()) {
    this.world = world;
    this.socket = new SidewireSocket({ url: "wss://host/dev?booking_id=1", token: "t1", ...options }, world);
    this.socket.addEventListener("message", (event) => this.messages.push(event.data));
    for (const type of ["open", "resumed", "reconnect", "gap", "notice", "close"] as const) {
      this.socket.addEventListener(type, (event) => {
        event.preventDefault();
        this.told.push([type, event as unknown as Json]);
      });
    }
  }

  /** A socket whose connection is there, and knows where it stands: at 40 of the home. */
  static async open(options: Partial<SidewireOptions> = {}, world = new World()): Promise<Stage> {
    const stage = new Stage(options, world);
    await world.settle();
    world.wire.accept();
    world.wire.get(resumed([place(40)]));
    await world.settle();
    return stage;
  }

  get wire(): FakeWire {
    return this.world.wire;
  }

  tellings(type: string): Json[] {
    return this.told.filter(([one]) => one === type).map(([, event]) => event);
  }

  /** The numbers of the frames that came, in their order. */
  numbers(): number[] {
    return this.messages.map((text) => (JSON.parse(text) as { n: number }).n);
  }

  /** The next connection is there. */
  async reconnect(): Promise<void> {
    await this.world.pass(16_000);
    this.wire.accept();
    await this.world.settle();
  }
}

export function place(seq: number, channel?: string, epoch = "epoch001"): Json {
  return { ...(channel && { channel }), epoch, seq, mark: `mark${String(seq).padStart(4, "0")}` };
}

/** A frame with a number. */
export function numbered(seq: number, channel?: string, epoch?: string): Json {
  return { type: "message", n: seq, sidewire: place(seq, channel, epoch) };
}

export function resumed(logs: Json[], connection_id = "c1"): Json {
  const entries = logs.map((log) => ({ complete: true, ...log }));
  return { type: "resumed", connection_id, logs: entries };
}
