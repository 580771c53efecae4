// Looks at the page in a browser: both clients connect, one sends, both show it. Input: `page`, `browser`,
// `screenshot`.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";

const { page: url, browser: executablePath, screenshot } = JSON.parse(readFileSync(0, "utf8"));
const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];
const browser = await chromium.launch({ executablePath, headless: true, args });
try {
  const page = await browser.newPage({ viewport: { width: 1000, height: 560 } });
  const said = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(String(error)));
  await page.goto(url);
  for (const index of [0, 1]) await page.locator("form.connect button").nth(index).click();
  await page.locator(".status.open").nth(1).waitFor();
  await page.locator("form.send button").first().click();
  for (const index of [0, 1]) {
    const frames = page.locator("section").nth(index).locator("li.in");
    await frames.filter({ hasText: "hello, both" }).waitFor();
  }
  await page.screenshot({ path: screenshot });
  assert.deepEqual(said, [], "the page reports errors");
  console.log("ok both_clients_on_the_page_show_what_one_sends");
} finally {
  await browser.close();
}
