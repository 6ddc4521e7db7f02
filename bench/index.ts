// npm run bench [-- syntax | record]: what `code` does in a second on one core; `syntax`: how well and how fast the parser reads; `record`: how fast a large record is.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parserFromDisk } from "../src/apps/parser-from-disk.ts";
import { readSyntax } from "../src/document-to-syntax/index.ts";
import { foldFacts } from "../src/facts-to-reading/index.ts";
import { findFacts } from "../src/mentions-to-facts/index.ts";
import { documentFromLine } from "../src/source-to-document/ndjson.ts";
import { findMentions } from "../src/syntax-to-mentions/index.ts";

const TEXTS = fileURLToPath(new URL("../../shared/data/texts", import.meta.url));
/** The report that a newsroom knows: figures are given per so many characters. */
const REPORT = 2000;

if (process.argv[2] === "syntax") await (await import("./syntax.ts")).default();
else if (process.argv[2] === "record") await (await import("./record.ts")).default(Number(process.argv[3] ?? 300_000));
else if (!existsSync(TEXTS)) {
  console.error("bench: ../shared/data/texts is not there; the texts lie beside the project and are no part of it");
  process.exit(2);
} else benchCode(Number(process.argv[2] ?? 4));

/** Reads every `step`-th text, stage by stage, as `code` does: a line in, a line out. */
function benchCode(step: number): void {
  const lines = readdirSync(TEXTS)
    .sort()
    .flatMap((file) => readFileSync(`${TEXTS}/${file}`, "utf8").trimEnd().split("\n"))
    .filter((_, index) => index % step === 0)
    .map((line) => JSON.parse(line) as { readonly id: string; readonly text: string; readonly date: string | null; readonly title: string | null })
    .filter(({ text }) => text.trim() !== "")
    .map(({ id, text, date, title }) =>
      new TextEncoder().encode(JSON.stringify({ id, text, title, published: date && /^\d{4}-\d{2}-\d{2}/.test(date) ? date : null })),
    );

  const begun = performance.now();
  const parser = parserFromDisk();
  const loaded = performance.now() - begun;
  const spent: Record<string, number> = {
    "line to document": 0,
    "document to syntax": 0,
    "syntax to mentions": 0,
    "mentions to facts": 0,
    "facts to reading": 0,
    "reading to line": 0,
  };
  const timed = <T>(stage: string, run: () => T): T => {
    const from = performance.now();
    const value = run();
    spent[stage] = spent[stage]! + performance.now() - from;
    return value;
  };
  let characters = 0;
  let tokens = 0;
  let longest = 0;
  let bytes = 0;
  const texts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const from = performance.now();
    const item = timed("line to document", () => documentFromLine({ kind: "line", number: index + 1, bytes: line }));
    if (item?.kind !== "document") throw new Error(`text ${index}: ${item?.error ?? "blank"}`);
    const syntax = timed("document to syntax", () => readSyntax(parser, item.document));
    const mentions = timed("syntax to mentions", () => findMentions(syntax));
    const facts = timed("mentions to facts", () => findFacts(mentions));
    const reading = timed("facts to reading", () => foldFacts(facts));
    bytes += timed("reading to line", () => JSON.stringify(reading)).length;
    const count = syntax.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    if (count >= 200) longest = Math.max(longest, ((performance.now() - from) / count) * 1000);
    characters += item.text.length;
    tokens += count;
    texts.push(item.text);
  }
  const seconds = Object.values(spent).reduce((sum, one) => sum + one, 0) / 1000;
  const baseline = segmenterSeconds(texts);

  console.log(`${lines.length} texts, ${characters} characters, ${tokens} tokens, ${bytes} characters of readings`);
  console.log(`parser loaded in ${loaded.toFixed(0)} ms; most memory ${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
  console.log(
    `${seconds.toFixed(2)} s: ${(lines.length / seconds).toFixed(1)} texts/s, ${(characters / seconds / REPORT).toFixed(1)} reports of ${REPORT} characters/s, ${(tokens / seconds).toFixed(0)} tokens/s on one core`,
  );
  console.log(`slowest of 200 tokens and more: ${longest.toFixed(0)} ms per 1,000 tokens`);
  for (const [stage, ms] of Object.entries(spent)) console.log(`  ${stage.padEnd(20)} ${((ms / seconds) * 0.1).toFixed(1).padStart(5)} %`);
  console.log(
    `against a pass of Intl.Segmenter (words) over the same texts, ${baseline.toFixed(2)} s: ${(seconds / baseline).toFixed(1)} times as long`,
  );
}

/** The yardstick that every machine has: how long the platform's own word segmenter takes. */
function segmenterSeconds(texts: readonly string[]): number {
  const segmenter = new Intl.Segmenter("en", { granularity: "word" });
  const from = performance.now();
  let words = 0;
  for (const text of texts) for (const { isWordLike } of segmenter.segment(text)) if (isWordLike) words++;
  if (words === 0) throw new Error("no words");
  return (performance.now() - from) / 1000;
}
