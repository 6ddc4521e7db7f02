import { toDays } from "../language/calendar.ts";
import type { CommitmentRecord, EngagementRecord, EventRecord, Evidence, Fact, InstrumentRecord, PartialDate, PloverType } from "../types/index.ts";
import { evidenceOf } from "./engagements.ts";
import { whomTheyMet } from "./interlocutor.ts";
import { type Days, dayOf, startOf } from "./news-day.ts";

interface Known {
  readonly engagements: readonly EngagementRecord[];
  readonly instruments: readonly InstrumentRecord[];
  readonly commitments: readonly CommitmentRecord[];
  /** Most told first. */
  readonly mainStates: readonly string[];
  readonly told: readonly Extract<Fact, { readonly kind: "event" }>[];
  readonly days: Days;
}
type Cited = { readonly evidence: readonly Evidence[]; readonly rules: readonly string[] };

/** The reading as PLOVER events: held talks are CONSULT, plans and promises AGREE, signed accords SUPPORT; other types come from rules of their own. */
export const codeEvents = ({ engagements, instruments, commitments, told, mainStates, days }: Known): readonly EventRecord[] => {
  const events: readonly EventRecord[] = [
    ...engagements.flatMap((one) => ofOccasion(one, days)),
    ...instruments.flatMap(ofAccord),
    ...commitments.flatMap((one) => ofUndertaking(one, engagements, days)),
    ...told.flatMap((fact) => ofAct(fact, engagements, mainStates, days, told)),
  ];
  return withoutParts(onePerKind(events, days.published));
};

const together = (type: PloverType, parties: readonly string[], date: PartialDate | null, cited: Cited): readonly EventRecord[] =>
  parties.length < 2 ? [] : [{ date, source: parties, target: parties, type, evidence: cited.evidence.slice(0, 1), rules: cited.rules }];

const ofOccasion = (one: EngagementRecord, days: Days): readonly EventRecord[] => {
  // A summoned envoy hears a complaint: that is coded by its content, not as talks.
  if (one.rules.every((rule) => rule === "engagements/summoned")) return [];
  const parties = [...one.states, ...one.bodies].sort();
  if (one.status === "held" || one.status === "ongoing") return together(one.kind === "exercise" ? "COOPERATE" : "CONSULT", parties, dayOf(one), one);
  return one.status === "planned" ? together("AGREE", parties, days.told, one) : [];
};

const ofAccord = (one: InstrumentRecord): readonly EventRecord[] => {
  const parties = [...one.states, ...one.bodies].sort();
  if (["signed", "exchanged", "ratified"].includes(one.action)) return together("SUPPORT", parties, one.date, one);
  if (one.type === "joint-statement") return [];
  return ["agreed", "adopted"].includes(one.action) ? together("AGREE", parties, one.date, one) : [];
};

/** What several undertake is agreed by all; what one undertakes it promises to whom it talks with. */
const ofUndertaking = (one: CommitmentRecord, engagements: readonly EngagementRecord[], days: Days): readonly EventRecord[] => {
  const by = [...one.by, ...one.bodies].sort();
  const at = startOf(one.evidence);
  if (by.length !== 1) return together("AGREE", by, days.at(at).day, one);
  const target = whomTheyMet(by, at, engagements);
  return target.length === 0
    ? []
    : [{ date: days.at(at).day, source: by, target, type: "AGREE", evidence: one.evidence.slice(0, 1), rules: one.rules }];
};

/** An act told by a rule; one whose target is left open is aimed at whom its source talks with. */
const ofAct = (
  { values, evidence, rule }: Extract<Fact, { readonly kind: "event" }>,
  engagements: readonly EngagementRecord[],
  mainStates: readonly string[],
  days: Days,
  told: Known["told"],
): readonly EventRecord[] => {
  const aimed = values.target.length > 0 ? values.target : aimOf(values.source, values.type, startOf(evidence), engagements, mainStates);
  const target = aimed.length > 0 ? aimed : asThird(values, told, mainStates, evidence[0]!.text);
  // What one gives thanks for was given at some time before.
  const before = rule === "events/thanked-for-help" || (values.type === "AID" && BEFORE.test(evidence[0]!.text));
  const at = days.at(startOf(evidence));
  const day = before ? null : ((UTTERED.has(values.type) ? at.released : null) ?? at.day);
  return target.length > 0 ? [{ ...values, date: values.date ?? day, target, evidence, rules: [rule] }] : [];
};
/** Help that "has been given", or "donated by": at some time before the day's news. */
const BEFORE = /\b(?:has|have|had|['’]ve)\b|^(?:\w+ed|given|lent|sent)\b/;

/** Whom an act told without a target is aimed at: what is said, at whom one talks with; what is done, first at the other state of the report. */
const aimOf = (
  source: readonly string[],
  type: PloverType,
  at: number,
  engagements: readonly EngagementRecord[],
  mainStates: readonly string[],
): readonly string[] => {
  // In a report about two states alone, what one does or gives is done to the other too.
  const other = HOSTILE.has(type) || mainStates.length === 2 ? theOther(source, mainStates) : [];
  const met = whomTheyMet(source, at, engagements);
  const [first, second] = DONE.has(type) ? [other, met] : [met, other];
  return first.length > 0 ? first : second;
};
/** Another's hostile act told without its target is aimed at the state that the report tells of as the culprit, its help at the victim. */
const asThird = (
  { source, type }: EventRecord | Known["told"][number]["values"],
  told: Known["told"],
  [first, second]: readonly string[],
  words: string,
): readonly string[] => {
  if (!first || !second || source.length === 0 || source.includes(first) || source.includes(second)) return [];
  const against = (state: string): number =>
    told.filter(({ values }) => BLAMING.has(values.type) && values.target.includes(state)).length +
    told.filter(({ values }) => ATTACKING.has(values.type) && values.source.includes(state)).length;
  const [culprit, victim] = against(second) > against(first) ? [second, first] : [first, second];
  // Who shuts its border shuts it to the state in which the story plays.
  if (against(culprit) === 0) return type === "SANCTION" && /\b(?:border|frontier|crossing)s?\b/i.test(words) ? [first] : [];
  return ANSWERING.has(type) ? [culprit] : type === "AID" || type === "AGREE" ? [victim] : [];
};
const ANSWERING = new Set<PloverType>(["SANCTION", "THREATEN", "MOBILIZE"]);
const BLAMING = new Set<PloverType>(["ACCUSE", "SANCTION", "THREATEN"]);
const ATTACKING = new Set<PloverType>(["ASSAULT", "COERCE"]);
const DONE = new Set<PloverType>(["SANCTION", "ASSAULT", "COERCE", "AID", "RETREAT"]);
const UTTERED = new Set<PloverType>(["ACCUSE", "REJECT", "THREATEN", "REQUEST", "SUPPORT"]);
const HOSTILE = new Set<PloverType>(["ACCUSE", "REJECT", "THREATEN", "SANCTION", "ASSAULT", "COERCE", "REQUEST"]);
/** In a report about two states, what one of them does is done to the other. */
const theOther = (source: readonly string[], [first, second]: readonly string[]): readonly string[] => {
  if (!first || !second || source.length !== 1) return [];
  return source[0] === first ? [second] : source[0] === second ? [first] : [];
};

/** One event per source, target and type, dated by the main news: what is told first of the days before publication, else the newest. */
const onePerKind = (events: readonly EventRecord[], published: PartialDate | null): readonly EventRecord[] => {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events) {
    const key = `${event.type} ${event.source.join()} ${event.target.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()]
    .map((group) => ({
      ...group[0]!,
      date: mainDay(
        group.flatMap((event) => event.date ?? []),
        published,
      ),
      evidence: evidenceOf(group.flatMap((event) => event.evidence)),
      rules: [...new Set(group.flatMap((event) => event.rules))].sort(),
    }))
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.type < b.type ? -1 : 1));
};

const FRESH = 8;
const mainDay = (dates: readonly PartialDate[], published: PartialDate | null): PartialDate | null =>
  dates.find((date) => date.length === 10 && published !== null && date <= published && toDays(published) - toDays(date) <= FRESH) ??
  [...dates].sort().at(-1) ??
  null;

/** An act of one party that is told as an act of several too is told once. Occasions of fewer parties stay: they are occasions of their own. */
const withoutParts = (events: readonly EventRecord[]): readonly EventRecord[] =>
  events.filter(
    (event) =>
      isMutual(event) ||
      !events.some(
        // What one promised belongs to what both agreed.
        (other) =>
          other !== event &&
          other.type === event.type &&
          (isMutual(other) ? event.type === "AGREE" && other.source.length === 2 && !gives(event) : true) &&
          holds(other, event),
      ),
  );
const isMutual = (event: EventRecord): boolean => event.source.join() === event.target.join();
const holds = (whole: EventRecord, part: EventRecord): boolean =>
  part.source.every((party) => whole.source.includes(party)) && part.target.every((party) => whole.target.includes(party));

const GIVING =
  /\b(?:provid|giv|increas|rais|send|suppl(?:y|i)|build|pay|donat|deliver|train|lend|loan|grant|financ|hand over|ship|dispatch|assign|waive|compensat|lay|renew|settle|present|repair|forgive|reopen|lift)\w*\b/i;
/** What one alone gives or does for the other is no part of what both agreed. */
const gives = (event: EventRecord): boolean => event.evidence.some(({ text }) => GIVING.test(text));
