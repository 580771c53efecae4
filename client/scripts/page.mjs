// Writes the client into local-gateway's page, which is one file without anything from outside.
// With --check it only compares.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { bundles } from "./build.mjs";

const file = fileURLToPath(new URL("../../local-gateway/src/page/sidewire-client.js", import.meta.url));
const made = await build({ ...bundles, sourcemap: false, format: "iife", globalName: "sidewire", write: false });
const text = `// Written by \`npm run page\` in client/. Do not edit.\n${made.outputFiles[0].text}`;
if (!process.argv.includes("--check")) {
  writeFileSync(file, text);
} else if (readFileSync(file, "utf8") !== text) {
  console.error("local-gateway's page has another client: run `npm run page` in client/");
  process.exit(1);
}
