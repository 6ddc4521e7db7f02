import { parserFromDisk } from "../src/apps/parser-from-disk.ts";
import { type Parser, splitAndTokenize } from "../src/document-to-syntax/index.ts";
import { type GoldSentence, readConllu } from "../src/document-to-syntax/train/conllu.ts";
import type { Span } from "../src/types/index.ts";

const RELATIONS = ["nsubj", "nsubj:pass", "obj", "obl", "conj", "acl:relcl", "appos", "flat"];
const percent = (part: number, whole: number): string => ((100 * part) / Math.max(1, whole)).toFixed(1).padStart(5);
const f1 = (right: number, found: number, gold: number): string => percent(2 * right, found + gold);

/** Words, tags and trees as one flat list; heads are places in it, -1 the root. */
interface Flat {
  readonly spans: readonly Span[];
  readonly upos: readonly string[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
  readonly sentences: readonly Span[];
}
type Tree = Pick<GoldSentence, "upos" | "relations"> & { readonly heads: readonly number[]; readonly spans: readonly Span[] };
const flat = (trees: readonly Tree[]): Flat => {
  let first = 0;
  const starts = trees.map((tree) => {
    first += tree.spans.length;
    return first - tree.spans.length;
  });
  return {
    spans: trees.flatMap((tree) => tree.spans),
    upos: trees.flatMap((tree) => tree.upos),
    heads: trees.flatMap((tree, t) => tree.heads.map((head) => (head < 0 ? -1 : head + starts[t]!))),
    relations: trees.flatMap((tree) => tree.relations),
    sentences: trees.map(({ spans }) => ({ start: spans[0]!.start, end: spans.at(-1)!.end })),
  };
};

/** The treebank as running text, paragraphs parted by a blank line (headings and captions too, when `lines`), with the gold words' places in it. */
const runningText = (gold: readonly GoldSentence[], lines = false): { readonly text: string; readonly trees: readonly Tree[] } => {
  let text = "";
  const trees = gold.map((sentence): Tree => {
    text += text === "" ? "" : sentence.opensParagraph || (lines && !/[.!?…:]["”’)\]]?$/.test(text)) ? "\n\n" : " ";
    let at = text.length;
    text += sentence.text;
    const spans = sentence.forms.map((form) => {
      while (/\s/.test(text[at] ?? "")) at++;
      const start = at;
      at += form.length;
      return { start, end: at };
    });
    return { spans, upos: sentence.upos, heads: sentence.heads.map((head) => head - 1), relations: sentence.relations };
  });
  return { text, trees };
};
const analyse = (parser: Parser, words: readonly (readonly string[])[], spans: readonly (readonly Span[])[]): readonly Tree[] =>
  parser
    .analyse(
      words,
      words.map(() => true),
    )
    .map(({ upos, heads, relations }, s) => ({ spans: spans[s]!, upos, heads: [...heads], relations }));

/** Scores after the CoNLL 2018 shared task, but with relation subtypes counted; "universal" leaves the subtypes out as that task does. */
const compare = (name: string, gold: Flat, found: Flat): void => {
  const key = ({ start, end }: Span): string => `${start} ${end}`;
  const places = new Map(gold.spans.map((span, i) => [key(span), i]));
  const [words, wanted] = [found.spans.length, gold.spans.length];
  let [matched, upos, unlabelled, labelled, universal] = [0, 0, 0, 0, 0];
  found.spans.forEach((span, i) => {
    const g = places.get(key(span));
    if (g === undefined) return;
    matched++;
    if (gold.upos[g] === found.upos[i]) upos++;
    const head = found.heads[i]!;
    if (gold.heads[g] !== (head < 0 ? -1 : (places.get(key(found.spans[head]!)) ?? -2))) return;
    unlabelled++;
    if (gold.relations[g] === found.relations[i]) labelled++;
    if (gold.relations[g]!.split(":")[0] === found.relations[i]!.split(":")[0]) universal++;
  });
  const score = (right: number) => f1(right, words, wanted);
  console.log(
    `${name.padEnd(20)} words ${score(matched)}  UPOS ${score(upos)}  UAS ${score(unlabelled)}  LAS ${score(labelled)}  LAS universal ${score(universal)}`,
  );
};
const relationScores = (gold: Flat, found: Flat): void => {
  const line = RELATIONS.map((relation) => {
    const wanted = gold.relations.filter((other) => other === relation).length;
    const got = found.relations.filter((other) => other === relation).length;
    const right = gold.relations.filter(
      (other, i) => other === relation && found.relations[i] === relation && found.heads[i] === gold.heads[i],
    ).length;
    return `${relation} ${f1(right, got, wanted).trim()}`;
  });
  console.log(`${"".padEnd(20)} ${line.join("  ")}`);
};
const sentenceScore = (name: string, gold: readonly Span[], found: readonly Span[]): void => {
  const ends = new Set(gold.map(({ start, end }) => `${start} ${end}`));
  console.log(
    `${name.padEnd(20)} sentence F1 ${f1(found.filter(({ start, end }) => ends.has(`${start} ${end}`)).length, found.length, gold.length).trim()}`,
  );
};

/** Prints what the parser reaches on the test parts of the treebanks, its speed, its load time and its memory. */
export default async function benchSyntax(folder = "../shared/data/treebanks"): Promise<void> {
  const begun = performance.now();
  const parser = parserFromDisk();
  const loaded = performance.now() - begun;
  parser.analyse([["Talks", "were", "held", "."]], [true]);
  console.log(`load ${loaded.toFixed(0)} ms, ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident after it`);
  let [tokens, milliseconds] = [0, 0];
  for (const part of ["ewt-test", "gum-test"]) {
    const sentences = readConllu(`${folder}/${part}.conllu`);
    const { text, trees } = runningText(sentences);
    const forms = sentences.map((sentence) => sentence.forms);
    const spans = trees.map((tree) => tree.spans);
    const gold = flat(trees);
    const started = performance.now();
    const parsed = analyse(parser, forms, spans);
    milliseconds += performance.now() - started;
    tokens += gold.spans.length;
    compare(`${part}, gold tokens`, gold, flat(parsed));
    relationScores(gold, flat(parsed));
    const raw = splitAndTokenize(text);
    const rawWords = raw.map((sentence) => sentence.tokens.map((token) => text.slice(token.start, token.end)));
    const read = flat(
      analyse(
        parser,
        rawWords,
        raw.map((sentence) => sentence.tokens),
      ),
    );
    compare(`${part}, raw text`, gold, read);
    sentenceScore(part, gold.sentences, read.sentences);
    const news = sentences.filter((sentence) => sentence.document.includes("_news_"));
    if (news.length > 0) {
      for (const lines of [false, true]) {
        const only = runningText(news, lines);
        sentenceScore(
          `${part}, news${lines ? ", headings and captions on lines of their own" : ""}`,
          flat(only.trees).sentences,
          splitAndTokenize(only.text),
        );
      }
    }
  }
  console.log(
    `${Math.round((1000 * tokens) / milliseconds).toLocaleString("en")} tokens a second, tags and trees, one core; ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB resident with the treebanks`,
  );
}

if (import.meta.main) await benchSyntax(process.argv[2]);
