// Fails where the module is larger than 6 KiB, minified and gzipped, without the hook.
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { bundles } from "./build.mjs";

const MOST = 6 * 1024;
const { outputFiles } = await build({ ...bundles, sourcemap: false, write: false });
const [module] = outputFiles;
const size = gzipSync(module.contents, { level: 9 }).length;
console.log(`sidewire.js: ${module.contents.length} bytes minified, ${size} gzipped, ${MOST} at most`);
if (size > MOST) process.exit(1);
