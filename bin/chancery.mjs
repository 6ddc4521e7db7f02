#!/usr/bin/env node
// Runs on any Node: finds the pinned one where the running one is too old, then hands over.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const NEEDED = 24;
const own = fileURLToPath(new URL(`../node_modules/node/bin/node${process.platform === "win32" ? ".exe" : ""}`, import.meta.url));

if (Number(process.versions.node.split(".")[0]) >= NEEDED) {
  import("../src/apps/cli/index.ts").then(({ main }) => main(process.argv));
} else if (existsSync(own) && process.execPath !== own) {
  const child = spawn(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === "SIGINT" ? 130 : 1)));
} else {
  console.error(
    `chancery: needs Node ${NEEDED} or newer, this is ${process.versions.node}; run \`npm ci\` in the project's folder, which brings one along`,
  );
  process.exit(1);
}
