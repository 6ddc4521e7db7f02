import type { EventRecord, PloverType } from "../types/index.ts";
import { sayList, sayParty, sayWhen, upperFirst } from "./words/index.ts";

/** One-sided acts, in words; what several did together stands among the meetings and agreements. */
const ACTS: Readonly<Partial<Record<PloverType, string>>> = {
  ACCUSE: "accused or protested to",
  AID: "gave aid to",
  ASSAULT: "used force against",
  COERCE: "took coercive measures against",
  CONCEDE: "made a concession to",
  MOBILIZE: "moved forces towards",
  PROTEST: "protested against",
  REJECT: "rejected a demand or proposal of",
  REQUEST: "made a request to",
  RETREAT: "eased measures or withdrew forces towards",
  SANCTION: "took measures against",
  THREATEN: "threatened",
};
export const isAct = (event: EventRecord): boolean => ACTS[event.type] !== undefined && event.source.length > 0 && event.target.length > 0;

export const sayAct = (event: EventRecord): string => {
  const when = sayWhen(event.date, event.date);
  return `${upperFirst(sayList(event.source.map(sayParty)))} ${ACTS[event.type]} ${sayList(event.target.map(sayParty))}${when ? ` ${when}` : ""}.`;
};
