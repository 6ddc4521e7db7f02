import type { Difference, Report, Source, StoredEntry } from "../../record/index.ts";
import { sayRecord } from "../../record-to-brief/say-record.ts";
import { sayDate } from "../../record-to-brief/words/index.ts";
import { bold, dim, plain, wrap } from "./print.ts";

/** An entry for people: one sentence, who tells it in which words, where they disagree, and its id for further commands. */
export const sayEntry = (entry: StoredEntry): string =>
  [
    wrap(plain(sayRecord(entry.list, entry.record)), "    ").replace(/^ {4}/, "  • "),
    ...entry.differences.map((difference) => sayDifference(difference, entry.reports)),
    dim(`      ${saySources(entry.reports)} · ${entry.id}`),
  ].join("\n");

export const saySource = ({ publisher, title, published }: Source): string =>
  [publisher ?? "unnamed source", published ? sayDate(published) : "no date", title ? `“${title}”` : ""].filter((part) => part !== "").join(", ");

const SHOWN = 3;
const saySources = (reports: readonly Report<unknown>[]): string => {
  const names = [...new Set(reports.map(({ source }) => plain(`${source.publisher ?? "unnamed"}${source.published ? ` ${source.published}` : ""}`)))];
  return names.length > SHOWN ? `${names.slice(0, SHOWN).join(", ")} and ${names.length - SHOWN} more` : names.join(", ");
};

const sayDifference = ({ property, values, because }: Difference, reports: readonly Report<unknown>[]): string => {
  const told = values.map(({ value, things }) => {
    const publishers = [...new Set(reports.filter(({ thing }) => things.includes(thing)).map(({ source }) => source.publisher ?? "unnamed"))];
    return `${value}${publishers.length > 0 ? ` (${publishers.slice(0, SHOWN).join(", ")})` : ""}`;
  });
  return wrap(plain(`${property}: ${told.join(" against ")}; the first is preferred: ${because}`), "      ");
};

/** Sections under headings, empty ones left out. */
export const saySections = (sections: readonly (readonly [heading: string, lines: readonly string[]])[]): string =>
  sections
    .filter(([, lines]) => lines.length > 0)
    .map(([heading, lines]) => [bold(heading), ...lines].join("\n"))
    .join("\n\n");
