// local-gateway's page in Chromium, whose clients are this one: two people talk, and one is cut off meanwhile.
// Input: {"url", "page", "browser"}.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { Network } from "./network.mjs";

const { url, page: address, browser: executablePath } = JSON.parse(readFileSync(0, "utf8"));
const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const network = await Network.start(url);
const browser = await chromium.launch({ executablePath, headless: true, args });
try {
  const page = await browser.newPage();
  const failed = [];
  page.on("pageerror", (error) => failed.push(String(error)));
  await page.goto(address);
  const [ann, ben] = [0, 1].map((index) => page.locator("section").nth(index));
  const input = ann.locator('input[name="url"]');
  await input.fill(network.url(new URL(await input.inputValue()).searchParams));
  for (const person of [ann, ben]) {
    await person.locator("form.connect button").click();
    await person.locator(".status.open").waitFor();
  }
  const say = async (person, text) => {
    await person.locator("textarea").fill(JSON.stringify({ type: "message", text }));
    await person.locator("form.send button").click();
  };
  // The history that a new connection is greeted with may have it, too.
  const frames = (person, text) => person.locator("li.in").filter({ hasText: `"${text}"`, hasNotText: '"history"' });
  const hears = (person, text) => frames(person, text).waitFor();
  const [one, two] = ["one", "two"].map((word) => `${word} of ${Date.now()}`);
  await say(ann, one);
  await Promise.all([hears(ann, one), hears(ben, one)]);
  network.cut();
  await ann.locator("li.note").filter({ hasText: "no connection" }).first().waitFor();
  await say(ben, two);
  await hears(ann, two);
  assert.equal(await frames(ann, two).count(), 1);
  assert.equal(await page.locator("li.note").filter({ hasText: /not answered|missing|refused/ }).count(), 0);
  assert.deepEqual(failed, []);
  console.log("ok the gateway's page comes back after a cut, and shows what was said meanwhile");
} finally {
  await browser.close();
  network.stop();
}
process.exit(0);
