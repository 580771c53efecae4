import assert from "node:assert/strict";
import { test } from "node:test";
import type { PositionStorage } from "../src/memory.ts";
import { numbered, place, resumed, Stage, World } from "./world.ts";

class FakeStorage implements PositionStorage {
  readonly items = new Map<string, string>();

  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }

  removeItem(key: string): void {
    this.items.delete(key);
  }

  /** What a duplicated tab begins with. */
  copy(): FakeStorage {
    const copy = new FakeStorage();
    for (const [key, value] of this.items) copy.setItem(key, value);
    return copy;
  }
}

/** A world whose ids differ from others'. */
function world(seed: number): World {
  const made = new World();
  let draw = seed;
  made.random = () => (draw = (draw * 7.77) % 1);
  return made;
}

const hide = (stage: Stage): boolean => stage.world.page.dispatchEvent(new Event("pagehide"));

/** What a page's first frame names, with this storage. */
async function begins(storage: PositionStorage, seed: number, url?: string) {
  const stage = new Stage({ storage, ...(url && { url }) }, world(seed));
  await stage.world.settle();
  stage.wire.accept();
  return { stage, after: stage.wire.frames[0]?.after, was: stage.wire.frames[0]?.was };
}

test("a reload goes on from the positions", async () => {
  const storage = new FakeStorage();
  const before = await Stage.open({ storage }, world(0.1));
  before.wire.get(numbered(41));
  hide(before);
  const { stage, after, was } = await begins(storage, 0.2);
  assert.deepEqual([after, was], [[place(41)], ["c1"]]);
  stage.wire.get({ type: "missed", frames: [numbered(42)] });
  stage.wire.get(resumed([place(42)], "c2"));
  assert.deepEqual(stage.numbers(), [42]);
});

test("without the option nothing is stored", async () => {
  const before = await Stage.open({}, world(0.1));
  hide(before);
  const { after } = await begins(new FakeStorage(), 0.2);
  assert.equal(after, undefined);
});

test("a socket that the app closes leaves its positions, too", async () => {
  const storage = new FakeStorage();
  const before = await Stage.open({ storage }, world(0.1));
  before.socket.close();
  assert.deepEqual((await begins(storage, 0.2)).after, [place(40)]);
});

test("two tabs that share a storage do not take each other's positions, nor ids", async () => {
  const storage = new FakeStorage();
  const first = await Stage.open({ storage }, world(0.1));
  const second = await begins(storage, 0.2);
  assert.deepEqual([second.after, second.was], [undefined, undefined], "the first one lives");
  second.stage.wire.get(resumed([place(50)], "c2"));
  first.wire.get(numbered(41));
  hide(first);
  hide(second.stage);
  const again = [await begins(storage, 0.3), await begins(storage, 0.4)];
  const taken = again.map(({ after, was }) => JSON.stringify([after, was])).sort();
  assert.deepEqual(taken, [JSON.stringify([[place(41)], ["c1"]]), JSON.stringify([[place(50)], ["c2"]])]);
  assert.equal((await begins(storage, 0.5)).after, undefined);
});

test("a duplicated tab begins anew", async () => {
  const storage = new FakeStorage();
  hide(await Stage.open({ storage }, world(0.1)));
  await begins(storage, 0.2); // the reload, which has taken them
  const copy = await begins(storage.copy(), 0.3);
  assert.deepEqual([copy.after, copy.was], [undefined, undefined]);
});

test("a page that comes back from the browser's cache takes its positions out again", async () => {
  const storage = new FakeStorage();
  const page = await Stage.open({ storage }, world(0.1));
  hide(page);
  page.world.page.dispatchEvent(new Event("pageshow"));
  assert.equal(storage.items.size, 0);
});

test("positions belong to a URL, whatever the token", async () => {
  const storage = new FakeStorage();
  hide(await Stage.open({ storage, url: "wss://host/dev?booking_id=1&token=a" }, world(0.1)));
  assert.equal((await begins(storage, 0.2, "wss://host/dev?booking_id=2&token=a")).after, undefined);
  assert.deepEqual((await begins(storage, 0.3, "wss://host/dev?booking_id=1&token=b")).after, [place(40)]);
  for (const [key, value] of storage.items) assert.doesNotMatch(key + value, /token/);
});

test("whatever stands in the storage, the client begins", async () => {
  for (const stored of ["no JSON", "7", "[]", "[7,null]", '[{"after":7,"was":{}}]', '[{"after":[{"seq":-1}],"was":[1]}]']) {
    const storage = new FakeStorage();
    storage.getItem = () => stored;
    const { after } = await begins(storage, 0.1);
    assert.equal(after, undefined, stored);
  }
});

test("a storage that is full or forbidden costs the positions only", async () => {
  const fails = () => {
    throw new Error("denied");
  };
  const storage = { getItem: fails, setItem: fails, removeItem: fails };
  const stage = await Stage.open({ storage }, world(0.1));
  hide(stage);
  stage.wire.get(numbered(41));
  assert.deepEqual(stage.numbers(), [41]);
});

test("of many pages that never come back the storage keeps a few", async () => {
  const storage = new FakeStorage();
  const pages = await Promise.all(Array.from({ length: 20 }, (_, i) => Stage.open({ storage }, world(0.01 * (i + 1)))));
  pages.forEach(hide);
  const [stored] = storage.items.values();
  assert.equal((JSON.parse(stored!) as unknown[]).length, 8);
});
