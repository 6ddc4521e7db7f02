import { levelOf } from "../../record/level.ts";
import { stateOfPlace } from "../../record/merge/places.ts";
import type { Occasion, Relation } from "../../record/view.ts";
import type { EngagementRecord } from "../../types/index.ts";
import type { DraftItem, DraftSection, Scope } from "../brief.ts";
import { isWithin, item, weightOfOccasion } from "../weight.ts";
import { sayEngagement, sayState } from "../words/index.ts";

const isPast = ({ status }: EngagementRecord): boolean => status === "held" || status === "ongoing" || status === "cancelled";
const isDefence = (it: EngagementRecord): boolean =>
  it.kind === "exercise" ||
  (it.topics.includes("defence") && it.topics.length < 4) ||
  it.participants.some(({ office }) => /\b(?:defen[cs]e|army|navy|naval|air force|military)\b/.test(office ?? ""));
const isMultilateral = (it: EngagementRecord): boolean => it.states.length + it.bodies.length > 2;
const isPeople = (it: EngagementRecord): boolean => it.topics.length > 0 && it.topics.every((topic) => PEOPLE.has(topic));
const PEOPLE = new Set(["culture", "education", "tourism", "consular", "people-to-people", "sport", "migration", "labour", "media"]);

/** Occasions in the order in which officers look for them; each stands in one place. */
const placeOf = (it: EngagementRecord, states: readonly [string, string]): string => {
  if (!isPast(it)) return "ahead";
  if (it.mechanism !== null && it.kind !== "exercise") return "mechanisms";
  if (isMultilateral(it)) return "multilateral";
  if (isDefence(it) && levelOf(it.participants) !== "head") return "defence";
  if (isPeople(it) && levelOf(it.participants) !== "head") return "people";
  if (it.kind === "call" || it.format === "video" || it.format === "phone") return "apart";
  const host = stateOfPlace(it.place);
  return host !== null && states.includes(host) ? host : "elsewhere";
};
const of = (relation: Relation, scope: Scope, place: string): readonly Occasion[] =>
  relation.occasions.filter(({ record }) => isWithin(record.start ?? record.end, scope) && placeOf(record, relation.states) === place);
const items = (occasions: readonly Occasion[], scope: Scope, after: (it: EngagementRecord) => string = () => ""): readonly DraftItem[] =>
  occasions.map((entry) =>
    item(`${sayEngagement(entry.record)}${sayTopics(entry.record)}${after(entry.record)}`, entry, weightOfOccasion(entry.record, scope)),
  );
const sayTopics = ({ topics }: EngagementRecord): string => (topics.length > 0 ? ` Subjects: ${topics.join(", ")}.` : "");

/** Visits and meetings by where they were: with the one, with the other, elsewhere, over the line; newest first. */
export const meetings = (relation: Relation, scope: Scope): readonly DraftSection[] => {
  const [a, b] = relation.states;
  const section = (heading: string, place: string): DraftSection => ({ heading, items: items(of(relation, scope, place), scope), most: 12 });
  return [
    section(`Visits and meetings in ${sayState(a)}`, a),
    section(`Visits and meetings in ${sayState(b)}`, b),
    section("Meetings elsewhere", "elsewhere"),
    section("Calls and video conferences", "apart"),
  ];
};
export const defence = (relation: Relation, scope: Scope): DraftSection => ({
  heading: "Defence",
  items: items(of(relation, scope, "defence"), scope),
  most: 10,
});
export const people = (relation: Relation, scope: Scope): readonly DraftItem[] => items(of(relation, scope, "people"), scope);
export const multilateral = (relation: Relation, scope: Scope): DraftSection => ({
  heading: "Multilateral",
  items: items(of(relation, scope, "multilateral"), scope),
  most: 10,
});
/** What is due, proposed or invited; a day that has passed without a report is said. */
export const ahead = (relation: Relation, scope: Scope): DraftSection => ({
  heading: "Due and proposed",
  items: items(
    of(relation, scope, "ahead").filter(({ record }) => record.mechanism === null || record.kind === "exercise"),
    scope,
    (it) => overdue(it, scope),
  ).map((one) => ({ ...one, weight: one.weight + 2 })),
  most: 12,
});
export const overdue = (it: EngagementRecord, { asOf }: Scope): string => {
  const until = it.end ?? it.start;
  return asOf && until && until < asOf.slice(0, until.length) ? " No report yet says that it took place." : "";
};
