// An LLM's answer in Chromium, over three cut connections and a reload of the page.
// Input: {"url", "page", "browser", "seconds"}.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { chromium } from "playwright-core";
import { Network } from "./network.mjs";

const { url, page: origin, browser: executablePath, seconds } = JSON.parse(readFileSync(0, "utf8"));
const CHUNKS = seconds * 5;
const LIMIT = (seconds + 60) * 1000;

const args = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"];
const network = await Network.start(url);
const browser = await chromium.launch({ executablePath, headless: true, args });
try {
  const page = await browser.newPage();
  const query = `booking_id=session${Date.now()}`;
  await page.goto(`${origin}/?url=${encodeURIComponent(network.url(query))}`);
  await page.locator('main[aria-busy="false"]').waitFor();
  await page.locator("button").click();
  await page.getByText("word0").waitFor();
  const part = (seconds * 1000) / 6;
  for (const happens of [() => network.cut(), () => network.cut(), () => page.reload(), () => network.cut()]) {
    await sleep(part);
    await happens();
  }
  const words = Array.from({ length: CHUNKS }, (_, n) => `word${n}`);
  await page.getByText(`word${CHUNKS - 1}`).waitFor({ timeout: LIMIT });
  await page.waitForFunction(() => !document.querySelector("p")?.textContent.includes("…"), null, { timeout: LIMIT });
  const shown = await page.locator("p").allTextContents();
  assert.deepEqual(shown.map((text) => text.trim()), [words.join(" ")]);
  const seen = JSON.parse(await page.evaluate(() => sessionStorage.getItem("seen")));
  const numbers = seen.filter((one) => typeof one === "number");
  assert.deepEqual(numbers, words.map((_, n) => n), "each chunk once, in order");
  const count = (type) => seen.filter((one) => one === type).length;
  assert.equal(count("gap") + count("notice") + count("close"), 0);
  assert.equal(count("open"), 5, "one connection at first, three after cuts, one after the reload");
  const tokens = Number(await (await fetch(`${origin}/tokens`)).text());
  console.log(`ok an answer of ${seconds} s, ${CHUNKS} chunks, three cuts, a reload: each chunk once, in order`);
  console.log(`ok ${tokens} tokens of 60 s for five connections: ${tokens - 5} renewals`);
} finally {
  await browser.close();
  network.stop();
}
process.exit(0);
