import type { EventRecord, IndicatorRecord, MilestoneRecord, PartnershipRecord } from "../../types/index.ts";
import type { ListName, RecordOf } from "../lists.ts";
import { COMMITMENTS } from "./commitments.ts";
import { INSTRUMENTS } from "./instruments.ts";
import type { Manner } from "./manner.ts";
import { foldName } from "./names.ts";
import { OCCASIONS } from "./occasions.ts";
import { plainly } from "./plain.ts";
import { type Alike, dates, equal } from "./prefer.ts";
import { STATEMENTS } from "./statements.ts";
import { newestOfEach } from "./superseded.ts";

/** Figures may disagree by rounding. */
const rounded: Alike = (a, b) => Math.abs(Number(a) - Number(b)) <= 0.01 * Math.max(Math.abs(Number(a)), Math.abs(Number(b)));
const parties = (it: { readonly states: readonly string[]; readonly bodies: readonly string[] }): readonly string[] => [...it.states, ...it.bodies];

/** How each list's records become things of the world. */
export const MANNERS: { readonly [L in ListName]: Manner<RecordOf<L>> } = {
  engagements: OCCASIONS,
  instruments: INSTRUMENTS,
  partnerships: plainly<PartnershipRecord>({
    partiesOf: parties,
    keyOf: (it) => foldName(it.label),
    dateOf: (it) => it.since ?? "",
    says: "the same label",
    choose: [["since", dates]],
  }),
  milestones: plainly<MilestoneRecord>({
    partiesOf: parties,
    keyOf: (it) => `${foldName(it.what)} ${it.states.join()} ${it.bodies.join()}`,
    dateOf: (it) => String(it.since ?? it.year ?? ""),
    says: "the same founding",
    choose: [["since", equal]],
  }),
  indicators: plainly<IndicatorRecord>({
    partiesOf: parties,
    keyOf: (it) => [foldName(it.metric), it.unit, it.period, it.from, it.to, it.qualifier === "target"].join("|"),
    same: (a) => a.period !== null,
    dateOf: (it) => it.period ?? "",
    says: "the same figure of the same period",
    choose: [["value", rounded]],
    among: newestOfEach,
  }),
  commitments: COMMITMENTS,
  statements: STATEMENTS,
  events: plainly<EventRecord>({
    partiesOf: (it) => [...it.source, ...it.target],
    keyOf: (it) => [it.type, it.source.join(), it.target.join(), it.date].join("|"),
    same: (a) => a.date !== null,
    dateOf: (it) => it.date ?? "",
    says: "the same event of the same day",
  }),
};
