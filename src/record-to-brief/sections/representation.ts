import type { Relation } from "../../record/view.ts";
import type { EngagementRecord } from "../../types/index.ts";
import type { Cited, DraftItem, DraftSection, Scope } from "../brief.ts";
import { draft, recency } from "../weight.ts";
import { sayDate, sayMilestone, sayOffice, sayState } from "../words/index.ts";
import { isPost } from "./standing.ts";

const ENVOY = /^(?:(?:acting|outgoing|new) )*(?:ambassador|high commissioner|charg[ée] d['’]affaires|permanent representative|consul general)\b/;
interface Envoy {
  readonly name: string;
  readonly office: string;
  readonly state: string;
  readonly day: string;
  readonly entry: Cited;
  readonly thing: string;
}

/** Who was last named as envoy of either side, on which day; the posts that reports tell of. */
export const representation = (relation: Relation, scope: Scope): DraftSection => {
  const told = relation.occasions.flatMap((entry) =>
    entry.reports.flatMap(({ thing, source, record }) =>
      envoysIn(record, relation.states).map((envoy) => ({ ...envoy, day: record.start ?? source.published ?? "", entry, thing })),
    ),
  );
  const newest = [...told].sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : a.thing < b.thing ? -1 : 1));
  const envoys = newest
    .filter((one, at) => newest.findIndex((other) => other.state === one.state) === at)
    .sort((a, b) => (a.state < b.state ? -1 : 1));
  const items: readonly DraftItem[] = [
    ...envoys.map((envoy) => ({
      drafts: [draft(sayEnvoy(envoy), { entry: envoy.entry, things: [envoy.thing] })],
      weight: 3 + recency(envoy.day, scope),
    })),
    ...relation.milestones
      .filter(({ record }) => isPost(record.what))
      .map((entry) => ({ drafts: [draft(sayMilestone(entry.record), entry)], weight: 2 })),
  ];
  return { heading: "Representation", items, most: 6 };
};
const envoysIn = ({ participants }: EngagementRecord, states: readonly string[]) =>
  participants.flatMap(({ name, office, state }) =>
    name !== null && office !== null && state !== null && ENVOY.test(office) && states.includes(state) ? [{ name, office, state }] : [],
  );
const sayEnvoy = ({ name, office, state, day }: Envoy): string =>
  `${name} is named as ${sayOffice(office)} of ${sayState(state)}${day === "" ? "" : `, last on ${sayDate(day)}`}.`;
