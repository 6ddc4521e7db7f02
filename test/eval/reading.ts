// npm run eval [-- [--own | --gold FOLDER] --detail ID… | --missed LIST,LIST… | --check]: reads the dev set (--own: the reports in test/reports; --gold: those of a folder), scores it with score.mjs, and prints the tables.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { readerFromDisk } from "../../src/apps/reader.ts";
import { documentOf, type Gold, goldsIn, out, root, shared } from "./gold.ts";

const LISTS: readonly string[] = ["engagements", "instruments", "partnerships", "milestones", "indicators", "commitments", "statements", "events"];
const args = process.argv.slice(2);
if (!existsSync(`${shared}/dev`)) {
  console.error("eval: ../shared/eval/dev is not there; the dev set and its scorer lie beside the project and are no part of it");
  process.exit(2);
}
/** Reports whose gold nobody who works on the reader looks at. */
const heldOut = (id: string): boolean => /^D\d-\d[05]$|^H-/.test(id);
const other = args.indexOf("--gold");
const folder = other >= 0 ? args[other + 1] : args.includes("--own") ? `${root}test/reports` : `${shared}/dev`;
if (!folder || !existsSync(folder)) {
  console.error(`eval: --gold names no folder that is there (${folder ?? "nothing after it"})`);
  process.exit(2);
}
const documents = goldsIn(folder);
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });

const read = readerFromDisk();
const begun = performance.now();
let wrong = 0;
const lines = documents.map((given) => {
  const reading = read(documentOf(given));
  for (const list of Object.values(reading)) {
    if (!Array.isArray(list)) continue;
    for (const record of list) {
      if (record.evidence.length === 0) wrong++;
      for (const one of record.evidence) if (given.text.slice(one.start, one.end) !== one.text) wrong++;
    }
  }
  return JSON.stringify(reading);
});
const seconds = (performance.now() - begun) / 1000;
writeFileSync(`${out}/predicted.ndjson`, `${lines.join("\n")}\n`);

const score = (name: string, chosen: readonly Gold[], flags: readonly string[] = []): string => {
  writeFileSync(`${out}/${name}.ndjson`, `${chosen.map((gold) => JSON.stringify({ id: gold.id, ...gold.gold })).join("\n")}\n`);
  return execFileSync(process.execPath, [`${shared}/score.mjs`, `${out}/${name}.ndjson`, `${out}/predicted.ndjson`, ...flags], {
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
};

const detail = args.indexOf("--detail");
const missed = args.indexOf("--missed");
if (detail >= 0) {
  for (const id of args.slice(detail + 1).filter((arg) => documents.some((gold) => gold.id === arg) || heldOut(arg))) {
    if (heldOut(id)) throw new Error(`${id} is held out: it is scored, not looked at`);
    console.log(
      score(
        "one",
        documents.filter((gold) => gold.id === id),
        ["--detail", id],
      ),
    );
  }
} else if (missed >= 0) {
  const wanted = (args[missed + 1] ?? "").split(",");
  const unknown = wanted.filter((list) => !LISTS.includes(list));
  if (unknown.length > 0) {
    console.error(`eval: --missed knows no list "${unknown.join('", "')}"; the lists are ${LISTS.join(", ")}`);
    process.exit(2);
  }
  for (const gold of documents.filter((one) => !heldOut(one.id))) {
    const told = score("one", [gold], ["--detail", gold.id]).split("\n");
    for (const list of wanted)
      for (const line of told.filter((one) => one.startsWith(`${list} MISSED`) || one.startsWith(`${list} EXTRA`)))
        console.log(gold.id, wanted.length > 1 ? line : line.slice(list.length + 1));
  }
} else {
  console.log(`${documents.length} documents in ${seconds.toFixed(1)} s; ${wrong} pieces of evidence missing or not equal to their slice`);
  const parts: readonly (readonly [string, (id: string) => boolean])[] = [
    ["all", () => true],
    ["seed (C00 to C05)", (id) => id.startsWith("C")],
    ["looked at", (id) => !heldOut(id)],
    ["held out", heldOut],
  ];
  for (const [name, keep] of parts) {
    const chosen = documents.filter((gold) => keep(gold.id));
    if (chosen.length > 0) console.log(`\n${name}\n${score(name.split(" ")[0]!, chosen)}`);
  }
  if (args.includes("--check")) {
    const report = JSON.parse(score("all", documents, ["--json"]));
    const floors = JSON.parse(readFileSync(`${root}test/floors.json`, "utf8")) as Record<string, number>;
    const fallen = Object.entries(floors).filter(([list, floor]) => report[list].f1 < floor);
    for (const [list, floor] of fallen) console.log(`${list}: F1 ${report[list].f1.toFixed(3)} is below its floor ${floor}`);
    console.log(`${Object.keys(floors).length + 1 - fallen.length - (wrong > 0 ? 1 : 0)} passed, ${fallen.length + (wrong > 0 ? 1 : 0)} failed`);
    process.exit(fallen.length > 0 || wrong > 0 ? 1 : 0);
  }
}
