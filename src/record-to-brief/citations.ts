import type { Source } from "../record/view.ts";
import type { Evidence } from "../types/index.ts";
import type { Citation, Grounds } from "./brief.ts";

/** Numbers given in the order in which they are first cited; the same words of the same report keep theirs, or, said shortly, the same report. */
export interface Citations {
  readonly numbersOf: (from: readonly Grounds[]) => readonly number[];
  readonly all: () => readonly Citation[];
}

/** A sentence needs no more than this many reports behind it; the newest are named. */
const MOST = 4;

export const openCitations = (short = false): Citations => {
  const known = new Map<string, Citation>();
  const numberOf = (source: Source, quote: Evidence): number => {
    const key = short ? source.id : `${source.id}/${quote.start}-${quote.end}`;
    const found = known.get(key) ?? { number: known.size + 1, source, quote };
    known.set(key, found);
    return found.number;
  };
  return {
    numbersOf: (from) => {
      const reports = from.flatMap(({ entry, things }) => entry.reports.filter(({ thing }) => !things || things.includes(thing)).slice(0, MOST));
      const cited = reports.filter(({ record }) => record.evidence.length > 0).slice(0, MOST);
      return [...new Set(cited.map(({ source, record }) => numberOf(source, quoteOf(record.evidence))))];
    },
    all: () => [...known.values()],
  };
};

/** The first words long enough to be understood alone, else the longest. */
const quoteOf = (evidence: readonly Evidence[]): Evidence =>
  evidence.find(({ text }) => text.length >= TELLING) ?? [...evidence].sort((a, b) => b.text.length - a.text.length)[0]!;
const TELLING = 30;

const LONGEST = 240;
/** The quoted words on one line, cut at a word. */
export const quotedWords = ({ quote }: Citation): string => {
  const words = quote.text.replace(/\s+/g, " ").trim();
  return words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
};
