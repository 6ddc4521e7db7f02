import {
  sayCommitment,
  sayDate,
  sayEngagement,
  sayEvent,
  sayIndicator,
  sayInstrument,
  sayMilestone,
  sayPartnership,
  sayStatement,
} from "../../record-to-brief/words/index.ts";
import type { Document, Evidence, Reading } from "../../types/index.ts";
import { bold, dim, plain, wrap } from "./print.ts";

interface Cited {
  readonly evidence: readonly Evidence[];
}
interface Section {
  readonly heading: string;
  readonly items: readonly (readonly [string, Cited])[];
}

/** What a report says, for people: one sentence for each thing found, under it the words that say it and where they stand. */
export const sayReading = (document: Document, reading: Reading): string => {
  const section = <R extends Cited>(heading: string, records: readonly R[], say: (record: R) => string): Section => ({
    heading,
    items: records.map((record) => [say(record), record] as const),
  });
  const sections: readonly Section[] = [
    section("Meetings, visits and calls", reading.engagements, (it) => sayEngagement(it) + topics(it.topics)),
    section("Agreements", reading.instruments, (it) => sayInstrument(it) + topics(it.topics)),
    section("Standing of the relation", reading.partnerships, sayPartnership),
    section("Anniversaries and foundings", reading.milestones, sayMilestone),
    section("Figures", reading.indicators, sayIndicator),
    section("Undertakings", reading.commitments, sayCommitment),
    section("Statements", reading.statements, sayStatement),
    section("Events, as PLOVER types", reading.events, (it) => `${sayEvent(it)}.`),
  ].filter(({ items }) => items.length > 0);
  const source = [
    document.title,
    document.publisher ?? document.dateline?.agency,
    document.published && sayDate(document.published),
    document.dateline?.place,
  ]
    .filter(Boolean)
    .join(" · ");
  const head = source === "" ? "" : `${bold(plain(source))}\n\n`;
  if (sections.length === 0) return `${head}Nothing about relations between states was found.\n`;
  const undated = document.published
    ? ""
    : `${dim("The publication date is not known, so that “on Monday” and the like stay open; give it with --published.")}\n\n`;
  return `${head}${undated}${sections.map(saySection).join("\n\n")}\n`;
};

const topics = (list: readonly string[]): string => (list.length > 0 ? ` Subjects: ${list.join(", ")}.` : "");

const saySection = ({ heading, items }: Section): string =>
  [
    bold(heading),
    ...items.map(([said, { evidence }]) => `${wrap(plain(said), "    ").replace(/^ {4}/, "  • ")}\n${dim(quoted(said, evidence[0]!))}`),
  ].join("\n");

const LONGEST = 160;
/** The words of the report; only where they stand, if the sentence above holds them already. */
const quoted = (said: string, { text, start, end }: Evidence): string => {
  if (said.includes(text)) return `      [${start}–${end}]`;
  const words = text.replace(/\s+/g, " ");
  const cut = words.length > LONGEST ? `${words.slice(0, words.lastIndexOf(" ", LONGEST))} …` : words;
  return wrap(`“${plain(cut)}” [${start}–${end}]`, "      ");
};
