// npm test: types, lint, unit tests, tests in a real browser. The last line is "N passed, N failed".
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
if (Number(process.versions.node.split(".")[0]) < 24) {
  console.error("npm test: needs Node 24 or newer; `npm ci` brings one along");
  process.exit(1);
}
const bin = (name) => `${root}node_modules/.bin/${name}`;
const run = (command, args, env = {}) => spawnSync(command, args, { cwd: root, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;

let passed = 0;
let failed = 0;
const step = (name, done) => {
  console.log(`${done ? "ok    " : "FAILED"} ${name}`);
  if (done) passed++;
  else failed++;
};

const chromium = findChromium();
if (!chromium) console.error("The tests of the desk need Chromium, and none was found: install Debian's `chromium`, or name one in CHROMIUM.");
step("a Chromium for the desk", chromium !== null);
step("types", run(process.execPath, [bin("tsc"), "--noEmit"]));
step("types of the stages that must run anywhere", run(process.execPath, [bin("tsc"), "--noEmit", "-p", "tsconfig.pure.json"]));
if (existsSync(`${root}src/apps/desk/tsconfig.json`))
  step("types of the desk", run(process.execPath, [bin("tsc"), "--noEmit", "-p", "src/apps/desk"]));
step("lint and format", run(bin("biome"), ["check", "."]));

const report = `${root}build/vitest.json`;
mkdirSync(`${root}build`, { recursive: true });
rmSync(report, { force: true });
run(
  process.execPath,
  [bin("vitest"), "run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
  chromium ? { CHROMIUM: chromium } : {},
);
if (existsSync(report)) {
  const told = JSON.parse(readFileSync(report, "utf8"));
  // A file that could not even be loaded has no tests of its own to fail.
  const broken = told.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  ).length;
  passed += told.numPassedTests;
  failed += told.numFailedTests + broken;
  if (told.numPassedTests === 0) step("the tests ran", false);
} else step("the tests ran", false);

console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

/** A Chromium's path; Debian's is installed where that can be done; else null. */
function findChromium() {
  const known = () =>
    [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) => path && existsSync(path)) ??
    null;
  if (known() || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return known();
  console.log("No Chromium here: installing Debian's");
  const quiet = { stdio: "ignore", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update"], quiet);
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], quiet);
  return known();
}
