// npm run eval -- merging [FOLDER]: brings the engagements of all documents of the dev set (or of a folder of reports with gold) together into occasions and scores the groups
// (B-cubed), once end to end and once from the gold readings, with the reader's mistakes taken out.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { readerFromDisk } from "../../src/apps/reader.ts";
import { mergeAll } from "../../src/record/merge/merge.ts";
import { OCCASIONS } from "../../src/record/merge/occasions.ts";
import type { Reading } from "../../src/types/index.ts";
import { documentOf, goldsIn, out, shared } from "./gold.ts";

const folder = process.argv[2] ?? `${shared}/dev`;
if (!existsSync(`${shared}/score.mjs`) || !existsSync(folder)) {
  console.error(
    `eval: ${existsSync(folder) ? `${shared}/score.mjs` : folder} is not there; the dev set and its scorer lie beside the project and are no part of it`,
  );
  process.exit(2);
}
const golds = goldsIn(folder);
mkdirSync(out, { recursive: true });

/** The scorer's line on groups, for readings whose engagements are brought together over all documents. */
const scored = (readings: readonly Reading[]): string => {
  const source = new Map(golds.map(({ id, published, title, publisher, source: url }) => [id, { id, published, title, publisher, url }] as const));
  const occasions = mergeAll(
    "engagements",
    OCCASIONS,
    readings.flatMap(({ id, engagements }) => engagements.map((record, at) => ({ thing: `${id}/${at}`, source: source.get(id)!, record }))),
  );
  const cluster = new Map(occasions.flatMap(({ id, reports }) => reports.map(({ thing }) => [thing, id] as const)));
  const clustered = readings.map((reading) => ({
    ...reading,
    engagements: reading.engagements.map((record, at) => ({ ...record, cluster: cluster.get(`${reading.id}/${at}`) })),
  }));
  const write = (name: string, lines: readonly object[]): string => {
    writeFileSync(`${out}/${name}.ndjson`, `${lines.map((line) => JSON.stringify(line)).join("\n")}\n`);
    return `${out}/${name}.ndjson`;
  };
  const gold = write(
    "gold",
    golds.map(({ id, gold }) => ({ id, ...gold })),
  );
  const table = execFileSync(process.execPath, [`${shared}/score.mjs`, gold, write("clustered", clustered)], { encoding: "utf8" });
  return table.trimEnd().split("\n").at(-1)!;
};

const read = readerFromDisk();
console.log(`end to end     ${scored(golds.map((gold) => read(documentOf(gold))))}`);
console.log(`gold readings  ${scored(golds.map(({ id, gold }) => ({ ...gold, id })))}`);
