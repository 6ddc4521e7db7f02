import { TALKS_LIST } from "../../../language/encounters.ts";
import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

const DOINGS = [...TALKS_LIST, "handshake", "ceremony"];

export default rule({
  says: "talks between <actor> and <actor>; <actor>'s meeting with <actor>",
  patterns: [
    { noun: DOINGS, preps: { "between|among|of|involving": actor("both"), "with": optional(actor("second")) } },
    { noun: DOINGS, subject: actor("first"), preps: { with: actor("second") } },
    { noun: DOINGS, preps: { with: actor("second") } },
    { noun: DOINGS, subject: actor("both") },
  ],
  yields: (bound, clause, context) => {
    const governor = clause.governor?.subject?.actors ?? [];
    const known = parties(bound, "both", "first", "second");
    const all = bound.both || bound.first ? known : [...governor, ...known];
    return engagement({ ...callOrMeeting(clause, context), parties: all }, clause, context);
  },
});
