// Bundles the module, and with --tests the tests. `--types` also writes the declarations.
import { execFileSync } from "node:child_process";
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const here = fileURLToPath(new URL("..", import.meta.url));
const common = { absWorkingDir: here, bundle: true, format: "esm", target: "es2022", logLevel: "warning" };

/** Names that only the client's own files use. They must be neither the app's, nor the server's, nor the browser's. */
const INTERNAL = [
  ..."environment answered withoutAcks gatewayFailed pauseFor waitsFor nextId settled reachable automatic".split(" "),
  ..."begin release giveUp positions restore holding holds held broken place draining streaming streamed".split(" "),
  ..."asking opened ready acks heard aged tick busy look failures bytes pump lost paused discard drop".split(" "),
  ..."expect plain members take unknown cut save hasAny".split(" "),
  ..."open order known ask resumed page text held at left sent stop end protocols holes lacks mayHaveJoined".split(" "),
];

/** The module as it is published: minified, with a source map. */
export const bundles = {
  ...common,
  minify: true,
  mangleProps: new RegExp(`^(${INTERNAL.join("|")})$`),
  sourcemap: true,
  entryPoints: { sidewire: "src/index.ts" },
  outdir: "dist",
};

async function tests() {
  rmSync(`${here}/build`, { recursive: true, force: true });
  const files = readdirSync(`${here}/test`).filter((name) => name.endsWith(".test.ts"));
  await build({
    ...common,
    platform: "node",
    packages: "external",
    sourcemap: "inline",
    entryPoints: files.map((name) => `test/${name}`),
    outdir: "build/test",
    outExtension: { ".js": ".mjs" },
  });
}

const besides = {
  name: "the module beside it",
  setup: ({ onResolve }) => onResolve({ filter: /^\.\/index\.ts$/ }, () => ({ path: "./sidewire.js", external: true })),
};

async function module() {
  rmSync(`${here}/dist`, { recursive: true, force: true });
  await build(bundles);
  // The hook uses the module beside it, so that an app has it once.
  await build({
    ...common,
    minify: true,
    sourcemap: true,
    entryPoints: { react: "src/react.ts" },
    external: ["react"],
    plugins: [besides],
    outdir: "dist",
  });
  const types = ["tsc", "--declaration", "--emitDeclarationOnly", "--outDir", "dist"];
  execFileSync("npx", types, { cwd: here, stdio: "inherit" });
  copyFileSync(`${here}/../LICENSE`, `${here}/dist/LICENSE`);
  // Declarations name sources; what is published has none.
  for (const name of readdirSync(`${here}/dist`).filter((name) => name.endsWith(".d.ts"))) {
    const file = `${here}/dist/${name}`;
    writeFileSync(file, readFileSync(file, "utf8").replace(/(from "\.\/\w+)\.ts"/g, '$1.js"'));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await (process.argv.includes("--tests") ? tests() : module());
}
