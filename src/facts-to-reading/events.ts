import type { CommitmentRecord, EngagementRecord, EventRecord, Evidence, Fact, InstrumentRecord, PartialDate, PloverType } from "../types/index.ts";
import { evidenceOf } from "./engagements.ts";
import { type Days, startOf } from "./news-day.ts";

interface Known {
  readonly engagements: readonly EngagementRecord[];
  readonly instruments: readonly InstrumentRecord[];
  readonly commitments: readonly CommitmentRecord[];
  readonly told: readonly Extract<Fact, { readonly kind: "event" }>[];
  readonly days: Days;
}
type Cited = { readonly evidence: readonly Evidence[]; readonly rules: readonly string[] };

/** The reading as PLOVER events: held talks are CONSULT, plans and promises AGREE, signed accords SUPPORT; other types come from rules of their own. */
export const codeEvents = ({ engagements, instruments, commitments, told, days }: Known): readonly EventRecord[] => {
  const together = (type: PloverType, parties: readonly string[], date: PartialDate | null, cited: Cited): readonly EventRecord[] =>
    parties.length < 2 ? [] : [{ date, source: parties, target: parties, type, evidence: cited.evidence.slice(0, 1), rules: cited.rules }];
  const events: EventRecord[] = [
    ...engagements.flatMap((one) => {
      const parties = [...one.states, ...one.bodies].sort();
      if (one.status === "held" || one.status === "ongoing")
        return together(one.kind === "exercise" ? "COOPERATE" : "CONSULT", parties, one.start, one);
      return one.status === "planned" ? together("AGREE", parties, days.told, one) : [];
    }),
    ...instruments.flatMap((one) => {
      const parties = [...one.states, ...one.bodies].sort();
      if (["signed", "exchanged", "ratified"].includes(one.action)) return together("SUPPORT", parties, one.date, one);
      return ["agreed", "adopted"].includes(one.action) ? together("AGREE", parties, one.date, one) : [];
    }),
    ...commitments.flatMap((one) => together("AGREE", [...one.by, ...one.bodies].sort(), days.at(startOf(one.evidence)).day, one)),
    ...told.map((fact) => ({
      ...fact.values,
      date: fact.values.date ?? days.at(startOf(fact.evidence)).day,
      evidence: fact.evidence,
      rules: [fact.rule],
    })),
  ];
  return onePerKind(events);
};

/** One event per source, target and type, dated by the newest: the main news, of which what lies further back is the history. */
const onePerKind = (events: readonly EventRecord[]): readonly EventRecord[] => {
  const groups = new Map<string, EventRecord[]>();
  for (const event of events) {
    const key = `${event.type} ${event.source.join()} ${event.target.join()}`;
    groups.set(key, [...(groups.get(key) ?? []), event]);
  }
  return [...groups.values()]
    .map((group) => ({
      ...group[0]!,
      date: group.map((event) => event.date).reduce((a, b) => (a === null || (b !== null && b > a) ? b : a), null),
      evidence: evidenceOf(group.flatMap((event) => event.evidence)),
      rules: [...new Set(group.flatMap((event) => event.rules))].sort(),
    }))
    .sort((a, b) => a.evidence[0]!.start - b.evidence[0]!.start || (a.type < b.type ? -1 : 1));
};
