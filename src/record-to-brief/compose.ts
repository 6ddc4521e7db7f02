import { type Overview, overviewOf } from "../record/queries/overview.ts";
import type { Relation } from "../record/view.ts";
import type { PartialDate } from "../types/index.ts";
import type { Brief, DraftItem, DraftSection, Item, Scope, Section } from "./brief.ts";
import { openCitations } from "./citations.ts";
import { fitted } from "./fitted.ts";
import { agreements, commitments } from "./sections/agreements.ts";
import { disagreements, missing } from "./sections/doubts.ts";
import { figures, trade } from "./sections/figures.ts";
import { mechanisms } from "./sections/mechanisms.ts";
import { ahead, defence, meetings, multilateral, people } from "./sections/occasions.ts";
import { representation } from "./sections/representation.ts";
import { milestonesAhead, standing } from "./sections/standing.ts";
import { acts, statements } from "./sections/statements.ts";
import { sayDate, sayParty, upperFirst } from "./words/index.ts";

export interface BriefOptions {
  /** The day of the brief; the newest report's, unless given. What is planned before it is past. */
  readonly asOf?: PartialDate | null | undefined;
  /** Leaves out what is dated before. */
  readonly since?: PartialDate | null | undefined;
  /** Chooses by weight what fits so many printed pages; all, unless given. */
  readonly pages?: number | undefined;
}

/** The brief of a relation: plain sentences, every one with the numbers of the reports that say it. The same relation gives the same brief. */
export const composeBrief = (relation: Relation, { asOf: day, since = null, pages }: BriefOptions = {}): Brief => {
  const asOf = day ?? relation.sources[0]?.published ?? null;
  const all = draftsOf(relation, { asOf, since });
  const chosen = pages === undefined ? all.map(headOf) : fitted(all, pages);
  const citations = openCitations(pages !== undefined);
  const sections = chosen.map(
    ({ heading, items }): Section => ({
      heading,
      items: items.map(
        ({ lead, drafts }): Item => ({
          ...(lead === undefined ? {} : { lead }),
          sentences: drafts.map(({ text, from }) => ({ text, cites: citations.numbersOf(from) })),
        }),
      ),
    }),
  );
  const [a, b] = relation.states.map(sayParty) as [string, string];
  return {
    title: `${upperFirst(a)} – ${upperFirst(b)}`,
    stamp: stampOf(relation, asOf, since),
    sections: sections.filter(({ items }) => items.length > 0),
    sources: citations.all(),
    short: pages !== undefined,
  };
};

/** All sections with all that they could say, in the order officers know. */
export const draftsOf = (relation: Relation, scope: Scope): readonly DraftSection[] =>
  sectionsOf(relation, overviewOf(relation, scope.asOf ?? ""), scope);
const sectionsOf = (relation: Relation, overview: Overview, scope: Scope): readonly DraftSection[] => [
  standing(relation, overview, scope),
  representation(relation, scope),
  ...meetings(relation, scope),
  ahead(relation, scope),
  mechanisms(overview, scope),
  withFigures(defence(relation, scope), figures(overview, scope, "defence")),
  trade(overview, scope),
  agreements(relation, overview, scope),
  commitments(relation, overview, scope),
  { heading: "People-to-people, culture, consular", items: [...people(relation, scope), ...figures(overview, scope, "people")], most: 10 },
  multilateral(relation, scope),
  acts(relation, scope),
  milestonesAhead(relation, scope),
  statements(relation, scope),
  disagreements(relation),
  ...(relation.sources.length > 0 ? [missing(relation, overview)] : []),
];
const withFigures = (section: DraftSection, own: readonly DraftItem[]): DraftSection => ({ ...section, items: [...section.items, ...own] });

/** No more than a section may hold, with how many are left out. */
const headOf = ({
  heading,
  items,
  most,
}: DraftSection): { readonly heading: string; readonly items: readonly Pick<DraftItem, "lead" | "drafts">[] } => ({
  heading,
  items: items.length > most ? [...items.slice(0, most), { drafts: [{ text: `${items.length - most} more on record.`, from: [] }] }] : items,
});

/** On what the brief stands. */
const stampOf = ({ sources }: Relation, asOf: PartialDate | null, since: PartialDate | null): string => {
  if (sources.length === 0) return "The record holds no report on this relation.";
  const dates = sources.flatMap(({ published }) => published ?? []).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  const span = first && last ? (first === last ? `, published on ${sayDate(first)}` : `, published from ${sayDate(first)} to ${sayDate(last)}`) : "";
  return `${asOf ? `As of ${sayDate(asOf)}. ` : ""}${since ? `What is dated since ${sayDate(since)}. ` : ""}From ${sources.length} ${sources.length === 1 ? "source" : "sources"}${span}. Each sentence says what the reports behind its numbers say, and no more.`;
};
