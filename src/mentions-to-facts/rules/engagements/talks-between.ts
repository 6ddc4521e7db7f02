import { TALKS_LIST } from "../../../language/encounters.ts";
import type { ActorMention } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { actor, optional, rule } from "../../rule.ts";
import { callOrMeeting, parties } from "./parties.ts";

const DOINGS = [...TALKS_LIST, "handshake", "ceremony"];

/** "X, in a conversation with Y, …" where the tree gives the talks no verb: the person told last before them. */
const personBefore = (clause: Clause, context: Context): readonly ActorMention[] =>
  around(context, clause)
    .mentions.filter((one): one is ActorMention => one.kind === "person" && one.form !== "pronoun" && one.last < clause.head.index)
    .slice(-1);

export default rule({
  says: "talks between <actor> and <actor>; <actor>'s meeting with <actor>",
  patterns: [
    { noun: DOINGS, preps: { "between|among|of|involving": actor("both"), with: optional(actor("second")) } },
    { noun: DOINGS, subject: actor("first"), preps: { with: actor("second") } },
    { noun: DOINGS, preps: { with: actor("second") } },
    { noun: DOINGS, subject: actor("both") },
  ],
  yields: (bound, clause, context) => {
    const governor = clause.governor?.subject?.actors.length ? clause.governor.subject.actors : personBefore(clause, context);
    const known = parties(bound, "both", "first", "second");
    const all = bound.both || bound.first ? known : [...governor, ...known];
    return engagement({ ...callOrMeeting(clause, context), parties: all }, clause, context);
  },
});
