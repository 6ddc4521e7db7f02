// npm run eval -- merging [--gold]: groups the engagements that `npm run eval` last read (--gold: those of the gold readings), over all documents, into occasions, and scores the groups (B-cubed).
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { mergeAll } from "../../src/record/merge/merge.ts";
import { OCCASIONS } from "../../src/record/merge/occasions.ts";
import type { Reading } from "../../src/types/index.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const shared = `${root}../shared/eval`;
const predicted = `${root}build/eval/predicted.ndjson`;
if (!existsSync(predicted) || !existsSync(`${shared}/dev`)) {
  console.error("eval: run `npm run eval` first, with the dev set beside the project");
  process.exit(2);
}
interface Gold {
  readonly id: string;
  readonly published: string | null;
  readonly gold: Omit<Reading, "id">;
}
const golds = readdirSync(`${shared}/dev`)
  .filter((file) => file.endsWith(".json"))
  .sort()
  .map((file) => JSON.parse(readFileSync(`${shared}/dev/${file}`, "utf8")) as Gold);
const published = new Map(golds.map((gold) => [gold.id, gold.published] as const));
const readings = process.argv.includes("--gold")
  ? golds.map(({ id, gold }): Reading => ({ ...gold, id }))
  : readFileSync(predicted, "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Reading);
const occasions = mergeAll(
  "engagements",
  OCCASIONS,
  readings.flatMap(({ id, engagements }) =>
    engagements.map((record, position) => ({
      thing: `${id}/${position}`,
      source: { id, published: published.get(id) ?? null, title: null, publisher: null, url: null },
      record,
    })),
  ),
);
const cluster = new Map(occasions.flatMap(({ id, reports }) => reports.map(({ thing }) => [thing, id] as const)));
const clustered = readings.map((reading) => ({
  ...reading,
  engagements: reading.engagements.map((record, position) => ({ ...record, cluster: cluster.get(`${reading.id}/${position}`) })),
}));
writeFileSync(`${root}build/eval/clustered.ndjson`, `${clustered.map((reading) => JSON.stringify(reading)).join("\n")}\n`);
const table = execFileSync(process.execPath, [`${shared}/score.mjs`, `${shared}/dev`, `${root}build/eval/clustered.ndjson`], { encoding: "utf8" });
console.log(table.trimEnd().split("\n").at(-1));
