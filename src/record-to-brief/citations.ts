import type { Merged, Source } from "../record/view.ts";
import type { Evidence } from "../types/index.ts";
import { escapeMarkdown, safeUrl } from "./escape.ts";
import { sayDate } from "./words/index.ts";

export interface Citation {
  readonly number: number;
  readonly source: Source;
  readonly quote: Evidence;
}
/** Numbers given in the order in which they are first cited; the same words of the same report keep theirs. */
export interface Citations {
  readonly cite: (thing: Merged<{ readonly evidence: readonly Evidence[] }>, only?: readonly string[]) => string;
  readonly all: () => readonly Citation[];
}

/** A sentence needs no more than this many reports behind it; the newest are named. */
const MOST = 4;

export const openCitations = (): Citations => {
  const known = new Map<string, Citation>();
  const numberOf = (source: Source, quote: Evidence): number => {
    const key = `${source.id}/${quote.start}-${quote.end}`;
    const found = known.get(key) ?? { number: known.size + 1, source, quote };
    known.set(key, found);
    return found.number;
  };
  return {
    cite: (thing, only) => {
      const reports = thing.reports.filter((report) => !only || only.includes(report.thing)).slice(0, MOST);
      const numbers = reports.flatMap(({ source, record }) => (record.evidence.length > 0 ? [numberOf(source, quoteOf(record.evidence))] : []));
      return [...new Set(numbers)].map((number) => `[${number}]`).join("");
    },
    all: () => [...known.values()],
  };
};

/** The first words long enough to be understood alone, else the longest. */
const quoteOf = (evidence: readonly Evidence[]): Evidence =>
  evidence.find(({ text }) => text.length >= TELLING) ?? [...evidence].sort((a, b) => b.text.length - a.text.length)[0]!;
const TELLING = 30;

const LONGEST = 240;
/** `[1] ANI, "Title", 27 June 2022, <url>: "words"` as a Markdown line. */
export const sayCitation = ({ number, source, quote }: Citation): string => {
  const title = source.title ? `“${escapeMarkdown(source.title)}”` : null;
  const url = safeUrl(source.url);
  const what = [
    source.publisher ? escapeMarkdown(source.publisher) : null,
    title,
    source.published ? sayDate(source.published) : "no date",
    url ? `<${url}>` : null,
  ];
  const words = quote.text.replace(/\s+/g, " ").trim();
  const cut = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
  return `- [${number}] ${what.filter((part) => part !== null).join(", ")}: “${escapeMarkdown(cut)}”`;
};
