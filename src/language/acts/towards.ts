import type { PloverType } from "../../types/index.ts";
import { words } from "./words.ts";

/** Verbs whose party stands behind a preposition: "appealed to Chad", "clashed with Peruvian troops". `open` as for other verbs. */
export interface TowardsAct {
  readonly type: PloverType;
  readonly verbs: readonly string[];
  readonly behind: readonly string[];
  readonly open?: boolean;
  /** Both do it to each other. */
  readonly mutual?: boolean;
}
export const TOWARDS_ACTS: readonly TowardsAct[] = [
  { type: "REQUEST", verbs: ["call"], behind: ["on", "upon"] },
  { type: "REQUEST", verbs: ["appeal", "plead", "turn", "petition"], behind: ["to", "with"] },
  {
    type: "ACCUSE",
    verbs: ["protest", "complain", "object", "inveigh", "rail", "fulminate"],
    behind: ["against", "at", "about", "over", "to", "with"],
    open: true,
  },
  { type: "ACCUSE", verbs: ["hit-out", "lash-out", "hit-back"], behind: ["at"] },
  { type: "ACCUSE", verbs: ["speak-out", "testify"], behind: ["against"] },
  { type: "THREATEN", verbs: ["retaliate", "threaten"], behind: ["against"] },
  { type: "ASSAULT", verbs: ["fire", "shoot"], behind: ["at", "on", "into", "upon"] },
  { type: "ASSAULT", verbs: ["intrude", "advance", "push", "march"], behind: ["into"] },
  { type: "ASSAULT", verbs: ["clash", "skirmish"], behind: ["with"], mutual: true },
  { type: "SUPPORT", verbs: ["stand", "side", "sympathise", "sympathize", "condole", "commiserate"], behind: ["with", "by", "behind", "beside"] },
  { type: "SUPPORT", verbs: ["speak-up", "stand-up"], behind: ["for"] },
  { type: "SANCTION", verbs: ["break"], behind: ["with"] },
  { type: "SUPPORT", verbs: ["rally"], behind: ["behind"] },
  { type: "SUPPORT", verbs: ["speak-highly", "speak-warmly", "speak-well"], behind: ["of"] },
  { type: "CONCEDE", verbs: ["apologise", "apologize"], behind: ["to"], open: true },
  { type: "RETREAT", verbs: ["withdraw", "retreat", "pull-out", "pull-back", "disengage"], behind: ["from", "of"] },
  { type: "COOPERATE", verbs: ["cooperate", "collaborate", "co-operate", "partner"], behind: ["with"], mutual: true },
  { type: "PROTEST", verbs: ["demonstrate", "rally", "march", "riot"], behind: ["against", "outside"] },
  { type: "MOBILIZE", verbs: ["mass", "assemble"], behind: ["near", "along", "on"] },
];
export const TOWARDS_VERBS: readonly string[] = words(TOWARDS_ACTS.flatMap((act) => act.verbs.map((verb) => verb.split("-")[0]!)).join(" "));
