import { mechanismsOf } from "../record/queries/mechanisms.ts";
import type { Difference, Merged, Relation } from "../record/view.ts";
import type { EngagementRecord, Evidence, PartialDate } from "../types/index.ts";
import { isAct, sayAct } from "./acts.ts";
import { type Citations, openCitations, sayCitation } from "./citations.ts";
import { escapeMarkdown } from "./escape.ts";
import {
  sayAmount,
  sayCommitment,
  sayDate,
  sayEngagement,
  sayIndicator,
  sayInstrument,
  sayMilestone,
  sayOrdinal,
  sayPartnership,
  sayState,
  sayStatement,
  sayWhen,
  sayWhere,
  upperFirst,
} from "./words/index.ts";

export interface BriefOptions {
  /** The day of the brief; the newest report's, unless given. What is planned before it is past. */
  readonly asOf?: PartialDate | null;
  /** Leaves out what is dated before. */
  readonly since?: PartialDate | null;
}
interface Section {
  readonly heading: string;
  readonly lines: readonly string[];
}
type Cited = Merged<{ readonly evidence: readonly Evidence[] }>;

/** More would be no brief; how many were left out is said. */
const MOST = { meetings: 20, figures: 20, agreements: 20, statements: 10, undertakings: 15, acts: 15 };

/** The brief of a relation as Markdown: plain sentences, every one with its numbered citations. The same relation gives the same bytes. */
export const briefOf = (relation: Relation, options: BriefOptions = {}): string => {
  const asOf = options.asOf ?? relation.sources[0]?.published ?? null;
  const since = options.since ?? "";
  const recent = (date: PartialDate | null): boolean => since === "" || (date !== null && date >= since.slice(0, date.length));
  const citations = openCitations();
  const say = (said: string, thing: Cited): string => `${escapeMarkdown(said)} ${citations.cite(thing)}`;
  const list = <R extends { readonly evidence: readonly Evidence[] }>(
    things: readonly Merged<R>[],
    words: (record: R) => string,
    most = Number.POSITIVE_INFINITY,
  ): readonly string[] => [
    ...things.slice(0, most).map((thing) => `- ${say(words(thing.record), thing)}`),
    ...(things.length > most ? [`- ${things.length - most} more in the record.`] : []),
  ];
  const past = (it: EngagementRecord): boolean => it.status === "held" || it.status === "ongoing" || it.status === "cancelled";
  const dated = relation.occasions.filter(({ record }) => recent(record.start ?? record.end));
  const sections: readonly Section[] = [
    { heading: "Standing of the relation", lines: [...list(relation.partnerships, sayPartnership), ...list(relation.milestones, sayMilestone)] },
    {
      heading: "Meetings, visits and calls",
      lines: list(
        dated.filter(({ record }) => past(record) && record.mechanism === null),
        withTopics,
        MOST.meetings,
      ),
    },
    {
      heading: "Due and proposed",
      lines: list(
        dated.filter(({ record }) => !past(record)),
        (it) => sayEngagement(it) + overdue(it, asOf),
      ),
    },
    { heading: "Mechanisms", lines: mechanismLines(relation, citations) },
    {
      heading: "Figures",
      lines: list(
        relation.indicators.filter(({ record }) => recent(record.period?.slice(0, 4) ?? null)),
        sayIndicator,
        MOST.figures,
      ),
    },
    {
      heading: "Agreements",
      lines: list(
        relation.instruments.filter(({ record }) => recent(record.date)),
        sayInstrument,
        MOST.agreements,
      ),
    },
    { heading: "Undertakings", lines: list(relation.commitments, sayCommitment, MOST.undertakings) },
    {
      heading: "Statements",
      lines: list(
        relation.statements.filter(({ record }) => recent(record.date)),
        sayStatement,
        MOST.statements,
      ),
    },
    {
      heading: "Acts towards each other",
      lines: list(
        relation.events.filter(({ record }) => isAct(record) && recent(record.date)),
        sayAct,
        MOST.acts,
      ),
    },
    { heading: "Where reports disagree", lines: disagreements(relation, citations) },
  ].filter(({ lines }) => lines.length > 0);
  const [a, b] = relation.states.map(sayState) as [string, string];
  const body = sections.flatMap(({ heading, lines }) => [`## ${heading}`, "", ...lines, ""]);
  const sources = citations.all();
  const foot = sources.length > 0 ? ["## Sources", "", ...sources.map(sayCitation), ""] : [];
  return [`# ${upperFirst(a)} – ${upperFirst(b)}`, "", stamp(relation, asOf, options.since ?? null), "", ...body, ...foot].join("\n");
};

/** On what the brief stands. */
const stamp = ({ sources }: Relation, asOf: PartialDate | null, since: PartialDate | null): string => {
  if (sources.length === 0) return "The record holds no report on this relation.";
  const dates = sources.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const span = first && last ? (first === last ? `, published on ${sayDate(first)}` : `, published from ${sayDate(first)} to ${sayDate(last)}`) : "";
  return `${asOf ? `As of ${sayDate(asOf)}. ` : ""}${since ? `What is dated since ${sayDate(since)}. ` : ""}From ${sources.length} ${sources.length === 1 ? "report" : "reports"}${span}. Each sentence says what the reports behind its numbers say, and no more.`;
};

const withTopics = (it: EngagementRecord): string => `${sayEngagement(it)}${it.topics.length > 0 ? ` Subjects: ${it.topics.join(", ")}.` : ""}`;
const overdue = (it: EngagementRecord, asOf: PartialDate | null): string => {
  const until = it.end ?? it.start;
  return asOf && until && until < asOf.slice(0, until.length) ? " No report yet says that it took place." : "";
};

const mechanismLines = (relation: Relation, citations: Citations): readonly string[] =>
  mechanismsOf(relation.occasions).map(({ name, held, next }) => {
    const last = held[0];
    const parts = [`- **${escapeMarkdown(upperFirst(name))}.**`];
    if (last) {
      const { round, place, start, end, format } = last.record;
      const said = [
        round === null ? "Last held" : `${sayOrdinal(round)} round held`,
        format === "video" ? "by video conference" : "",
        place ? sayWhere(place) : "",
        sayWhen(start, end),
      ]
        .filter((part) => part !== "")
        .join(" ");
      parts.push(`${escapeMarkdown(said)}${said === "Last held" ? ", no date told" : ""}. ${citations.cite(last)}`);
    }
    for (const coming of next)
      parts.push(
        `Next, as stated: ${escapeMarkdown([sayWhen(coming.record.start, coming.record.end) || "no date told", coming.record.place ? sayWhere(coming.record.place) : ""].filter((part) => part !== "").join(" "))}. ${citations.cite(coming)}`,
      );
    if (held.length > 1) parts.push(`${held.length} sessions on record.`);
    return parts.join(" ");
  });

const NAMES: Readonly<Record<string, string>> = { start: "date", end: "last day", since: "since", round: "number", value: "figure" };
const disagreements = (relation: Relation, citations: Citations): readonly string[] => {
  const about = <R extends { readonly evidence: readonly Evidence[] }>(
    things: readonly Merged<R>[],
    words: (record: R) => string,
    unit?: (record: R) => string,
  ): readonly string[] =>
    things.flatMap((thing) =>
      thing.differences.map(
        (difference) =>
          `- ${escapeMarkdown(words(thing.record))} On the ${NAMES[difference.property] ?? difference.property}: ${sides(difference, thing, citations, unit?.(thing.record))}.`,
      ),
    );
  return [
    ...about(relation.occasions, sayEngagement),
    ...about(relation.instruments, sayInstrument),
    ...about(relation.indicators, sayIndicator, (it) => it.unit),
    ...about(relation.milestones, sayMilestone),
    ...about(relation.partnerships, sayPartnership),
  ];
};
const sides = (difference: Difference, thing: Cited, citations: Citations, unit?: string): string =>
  difference.values
    .map(({ value, things }) => {
      const said =
        difference.property === "value" && unit
          ? sayAmount(Number(value), unit)
          : ["start", "end", "date", "due"].includes(difference.property)
            ? sayDate(String(value))
            : String(value);
      return `${escapeMarkdown(said)} ${citations.cite(thing, things)}`;
    })
    .join("; ");
