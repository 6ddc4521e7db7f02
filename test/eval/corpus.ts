// npm run eval -- corpus [STEP]: cross-checks that nobody annotated, over the texts beside the project; how often each rule fires; twenty facts for the eye.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { readerFromDisk } from "../../src/apps/reader.ts";
import { documentFromText } from "../../src/source-to-document/index.ts";
import type { EngagementRecord, Evidence, Reading } from "../../src/types/index.ts";

const folder = fileURLToPath(new URL("../../../shared/data/texts", import.meta.url));
if (!existsSync(folder)) {
  console.error("eval: ../shared/data/texts is not there; the texts lie beside the project and are no part of it");
  process.exit(2);
}
interface Text {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly title: string | null;
}
interface Found {
  readonly id: string;
  readonly list: string;
  readonly record: Readonly<Record<string, unknown>> & { readonly evidence: readonly Evidence[]; readonly rules: readonly string[] };
}
const step = Number(process.argv[2] ?? 1);
const texts = readdirSync(folder)
  .sort()
  .flatMap((file) => readFileSync(`${folder}/${file}`, "utf8").trimEnd().split("\n"))
  .filter((_, index) => index % step === 0)
  .map((line) => JSON.parse(line) as Text);

const read = readerFromDisk();
const timed = <V>(compute: () => V): readonly [V, microseconds: number] => {
  const from = performance.now();
  const value = compute();
  return [value, 1000 * (performance.now() - from)];
};
const wrong: Record<string, string[]> = {
  crashed: [],
  "slower than 100 ms per 1,000 words": [],
  "evidence not equal to its slice": [],
  "date outside 1900 to 2100": [],
  "date in no form that a reading has": [],
  "engagement without a party": [],
};
const fired = new Map<string, number>();
const found: Found[] = [];
// A cold engine is no slow text.
for (const { text } of texts.slice(0, 30)) read(documentFromText(text));
for (const { id, text, date, title } of texts) {
  const published = date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null;
  const document = documentFromText(text, { id, title, published });
  let reading: Reading;
  let microseconds: number;
  try {
    [reading, microseconds] = timed(() => read(document));
  } catch (error) {
    wrong.crashed!.push(`${id}: ${(error as Error).message}`);
    continue;
  }
  // Microseconds a word are milliseconds a thousand.
  const words = text.split(/\s+/).length;
  // The compiler, the collector or another process may fall into one reading; they do not fall into six.
  for (let again = 0; again < 5 && microseconds / words > 100; again++) microseconds = Math.min(microseconds, timed(() => read(document))[1]);
  if (words >= 100 && microseconds / words > 100) wrong["slower than 100 ms per 1,000 words"]!.push(id);
  for (const [list, records] of Object.entries(reading)) {
    if (!Array.isArray(records)) continue;
    for (const record of records as readonly Found["record"][]) {
      found.push({ id, list, record });
      for (const rule of record.rules) fired.set(rule, (fired.get(rule) ?? 0) + 1);
      if (record.evidence.some((one) => document.text.slice(one.start, one.end) !== one.text)) wrong["evidence not equal to its slice"]!.push(id);
      const dates = ["start", "end", "date", "due"].flatMap((field) => (typeof record[field] === "string" ? [record[field]] : []));
      if (dates.some((one) => one < "1900" || one.slice(0, 4) > "2100")) wrong["date outside 1900 to 2100"]!.push(`${id}: ${dates.join(" ")}`);
      if (dates.some((one) => !/^\d{4}(-\d\d){0,2}$/.test(one))) wrong["date in no form that a reading has"]!.push(`${id}: ${dates.join(" ")}`);
      if (
        list === "engagements" &&
        [...(record as unknown as EngagementRecord).states, ...(record as unknown as EngagementRecord).bodies].length === 0
      )
        wrong["engagement without a party"]!.push(id);
    }
  }
}

console.log(`${texts.length} texts, ${found.length} records`);
for (const [what, where] of Object.entries(wrong))
  console.log(`${String(where.length).padStart(6)}  ${what}${where.length > 0 ? `: ${where.slice(0, 5).join("; ")}` : ""}`);
console.log("\nrules, by how often they fired");
for (const [rule, count] of [...fired].sort((a, b) => b[1] - a[1])) console.log(`${String(count).padStart(6)}  ${rule}`);
console.log("\ntwenty records for the eye");
for (let n = 0; n < Math.min(20, found.length); n++) {
  // A stride that visits the whole, the same every time.
  const { id, list, record } = found[Math.floor(((n + 0.5) * found.length) / 20)]!;
  const values = Object.entries(record).filter(
    ([field, value]) => !["evidence", "rules"].includes(field) && value !== null && !(Array.isArray(value) && value.length === 0),
  );
  console.log(
    `\n${list} in ${id} by ${record.rules.join(", ")}\n  “${record.evidence[0]?.text.replace(/\s+/g, " ").slice(0, 200)}”\n  ${values.map(([field, value]) => `${field}: ${typeof value === "string" ? value : JSON.stringify(value)}`).join(" · ")}`,
  );
}
process.exit(Object.values(wrong).some((where) => where.length > 0) ? 1 : 0);
