// Many clients of the published module against the real Sidewire, while everything goes wrong: their TCP
// connections are cut, API Gateway ends all of them after two hours (by its moved clock), and the gateway
// plays its faults. At the end each client's list of messages is printed, for somebody else to judge.
// Input: {"url", "control", "clients", "room", "seconds", "everySeconds", "cuts", "faulty", "resume"}.

import { readFileSync } from "node:fs";
import { SidewireSocket } from "sidewire-client";
import { WebSocket } from "ws";

const { url, control, clients, room, seconds, everySeconds, cuts, faulty, resume } = JSON.parse(readFileSync(0, "utf8"));
const TWO_HOURS_MS = 2 * 3_600_000 + 60_000;
const CUT_EVERY_MS = 60_000;
const COME_EVERY_MS = 50;
const JOIN_LIMIT_MS = 120_000;
const END_LIMIT_MS = 60_000;
const PROGRESS_MS = 10_000;

const counts = { sent: 0, acknowledged: 0, rejected: 0, reconnects: 0, cut: 0 };
const wires = new Set();

/** A WebSocket whose TCP connection may break at any moment. */
class Breakable extends WebSocket {
  constructor(...address) {
    super(...address);
    wires.add(this);
    this.on("error", () => {});
    this.on("close", () => wires.delete(this));
  }
}

const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/** Waits until this is so; false: it has not come in time. */
async function until(limit, isSo) {
  const end = Date.now() + limit;
  while (!isSo()) {
    if (Date.now() > end) return false;
    await sleep(100);
  }
  return true;
}

class Person {
  ids = [];
  texts = new Set();
  gaps = 0;
  here = false;
  said = 0;

  constructor(number) {
    this.name = `c${number}`;
    this.booking = `b${Math.floor(number / room)}`;
    const query = `type=chat&booking_id=${this.booking}`;
    this.socket = new SidewireSocket({ url: `${url}?${query}`, token: this.name, WebSocket: Breakable, resume });
    this.socket.addEventListener("message", ({ json }) => {
      if (json?.type !== "message") return;
      this.ids.push(json.id);
      this.texts.add(json.text);
    });
    this.socket.addEventListener(resume ? "resumed" : "open", () => (this.here = true));
    this.socket.addEventListener("gap", () => {
      // Whoever is cut before its first answer has no place to ask from, and is told so. It begins there.
      if (!this.here) return;
      this.gaps++;
      console.error(`${new Date().toISOString()} ${this.name} is told a gap`);
    });
    this.socket.addEventListener("reconnect", () => counts.reconnects++);
    this.socket.addEventListener("close", ({ reason }) => console.error(`${this.name} is closed: ${reason}`));
  }

  async say(text) {
    counts.sent++;
    try {
      await this.socket.send({ type: "message", text });
      counts.acknowledged++;
    } catch {
      counts.rejected++;
    }
  }

  /** Speaks now and then, each time when the last frame is answered. */
  async speak(end) {
    while (Date.now() < end) {
      await sleep(everySeconds * 1_000 * (0.5 + Math.random()));
      await this.say(`${this.name} ${++this.said}`);
    }
  }
}

/** Breaks one connection after the other. */
async function breakConnections(end) {
  while (Date.now() < end) {
    await sleep((CUT_EVERY_MS / clients) * 2 * Math.random());
    const all = [...wires];
    const wire = all[Math.floor(Math.random() * all.length)];
    if (!wire) continue;
    counts.cut++;
    wire.terminate();
  }
}

async function moveTheClock(begin) {
  for (let n = 1; n <= cuts; n++) {
    await sleep(begin + (n * seconds * 1_000) / (cuts + 1) - Date.now());
    await post("/_control/clock", { advance_ms: TWO_HOURS_MS });
  }
}

async function post(path, body) {
  const headers = { "Content-Type": "application/json" };
  const answer = await fetch(control + path, { method: "POST", headers, body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
}

// Not all at once: a crowd that comes in one moment is another test.
const people = [];
while (people.length < clients) {
  people.push(new Person(people.length));
  await sleep(COME_EVERY_MS);
}
if (!(await until(JOIN_LIMIT_MS, () => people.every(({ here }) => here)))) {
  throw new Error(`${people.filter(({ here }) => !here).length} clients have not come`);
}
const begin = Date.now();
const end = begin + seconds * 1_000;
const frames = () => people.reduce((sum, { ids }) => sum + ids.length, 0);
const progress = setInterval(() => {
  console.error(`${Math.round((end - Date.now()) / 1_000)} s left: ${JSON.stringify({ ...counts, frames: frames() })}`);
}, PROGRESS_MS);
await Promise.all([breakConnections(end), moveTheClock(begin), ...people.map((person) => person.speak(end))]);
clearInterval(progress);
const passed = (Date.now() - begin) / 1_000;
const heard = frames();
if (faulty) await post("/_control/faults", {});
// The last frame of each booking: whoever has a hole before it learns of it now.
const last = people.filter((_, number) => number % room === 0);
await Promise.all(last.map((person) => person.say(`the last of ${person.booking}`)));
const haveTheLast = await until(END_LIMIT_MS, () =>
  people.every(({ booking, texts }) => texts.has(`the last of ${booking}`)),
);
const lists = people.map(({ name, booking, ids, gaps }) => ({ name, booking, ids, gaps }));
const told = [...lists, { ...counts, frames: heard, seconds: passed, have_the_last: haveTheLast }];
// The sockets live on: the process ends when all is written.
process.stdout.write(told.map((line) => `${JSON.stringify(line)}\n`).join(""), () => process.exit(0));
