import { ASKED, ASKING, DIRECT, FOR, GIVEN, LEAVING } from "../../../language/acts/asking.ts";
import { AID } from "../../../language/deeds.ts";
import { type Clause, childrenOf, relation } from "../../clauses/index.ts";
import { around, type Context } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { saidClause } from "./said-clause.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";
import { verbKeys } from "./verb-with-particle.ts";

/** What another should do, told as a clause or as a thing: REQUEST; when nobody is named, to whom one talks with. */
export default rule({
  says: "<actor> demanded, requested, hoped that <actor> <do>; <actor> called for, asked for, sought <thing> (from <actor>); <actor> told <actor> to <do>",
  patterns: [{ verb: ASKING }],
  yields: (_bound, clause, context) => {
    // "was called in to answer for", "called it aggression": nobody asks that way.
    const calledIn = clause.lemma === "call" && childrenOf(clause.tree, clause.head, "aux:pass").length > 0;
    const names = clause.lemma === "call" && childrenOf(clause.tree, clause.head, "obj").length > 0;
    if (calledIn || names || !["told", "ongoing"].includes(clause.mood.modality)) return [];
    const source = doersOf(clause, context);
    if (source.length === 0) return [];
    const target = whoShould(clause, context, source);
    return target === null ? [] : event("REQUEST", source, target, clause, context);
  },
});

/** Who is to do it: the subject of the clause; behind "to" or "from"; else nobody named. Null when nothing is asked of another. */
const whoShould = (clause: Clause, context: Context, source: readonly string[]): readonly string[] | null => {
  const inner = childrenOf(clause.tree, clause.head).find(
    (child) => child.index > clause.head.index && ["ccomp", "xcomp", "advcl"].includes(relation(child)),
  );
  const asked =
    (inner && around(context, clause).clauses.find((other) => other.head.index === inner.index && other.sort === "verb")) ??
    saidClause(clause, context);
  const wholeSubject = asked && childrenOf(clause.tree, asked.head, "nsubj").length > 0;
  // A proposed visit is an invitation.
  if (inner && /^(?:visit|come|travel|attend|pay)$/.test(inner.lemma)) return null;
  const ordering = /^(?:order|tell|instruct|advise|require|want|expect)$/.test(clause.lemma);
  if (asked && wholeSubject && !ordering && relation(asked.head) !== "advcl") {
    const subject = asked.subject;
    const who =
      asked.voice === "passive" ? (asked.agent ? doersIn(asked.agent, asked, context) : []) : subject ? doersIn(subject, asked, context) : [];
    const others = who.filter((party) => !source.includes(party));
    if (/^(?:hope|suggest|propose|recommend|want|expect)$/.test(clause.lemma))
      return others.length > 0 && others.length === who.length ? others : null;
    if (who.length > 0) return others.length > 0 ? others : null;
    return asked.voice === "passive" || subject?.actors.length === 0 ? [] : null;
  }
  const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
  const object = clause.object;
  // Whom the object is, not whom it is of or from.
  const direct = (object?.actors ?? [])
    .filter((one) => one.last >= object!.first && clause.sentence.tokens.slice(object!.first, one.first).every((token) => token.upos !== "ADP"))
    .flatMap((one) => [...one.states, ...one.bodies])
    .filter((party) => !source.includes(party));
  if (ordering) {
    const commanded = inner && childrenOf(clause.tree, inner, "mark").some((mark) => mark.text.toLowerCase() === "to");
    return commanded && direct.length > 0 && clause.object!.actors.some((one) => one.kind === "state" || one.kind === "person") ? direct : null;
  }
  if (FOR.has(clause.lemma)) {
    const asksFor =
      verbKeys(clause).length === 1 &&
      clause.preps.some((phrase) => phrase.prep === "for" && phrase.first > clause.head.index && phrase.first < clause.head.index + 9);
    // "asked the Council for a session": whom the object is, another rule tells.
    if (!asksFor || (object && object.actors.length > 0 && direct.length > 0)) return null;
    const behind = told.filter(
      (one) => one.prep === "for" || one.prep === null || one.prep === "by" || one.prep === "from" || one.prep === "on" || one.prep === "to",
    );
    if (source.length > 1 && behind.length === 0) return null;
    const leaves = clause.preps.some((phrase) => phrase.prep === "for" && LEAVING.test(phrase.head.lemma));
    if (leaves) return nearestTied(told, [["of"], ["by", "from"]], source);
    return nearestTied(behind, [["on", "to", "from"], ["for"], ["by"]], source);
  }
  // "sought Saudi investment", "requested Japan's assistance": what the other is to give.
  const owners = partiesTold(object?.first ?? 0, (object?.head.index ?? 0) - 1, clause, context).filter((one) => one.owner);
  if (object && DIRECT.has(clause.lemma) && GIVEN.test(object.head.lemma) && owners.length > 0) return nearestTied(owners, [[null]], source);
  if (DIRECT.has(clause.lemma) && clause.object && direct.length === 0) {
    const from = nearestTied(told, [["from"], ["by"]], source);
    return from.length > 0 ||
      (source.length === 1 &&
        (ASKED.test(clause.object.head.lemma) || (/^(?:seek|request)$/.test(clause.lemma) && AID.has(clause.object.head.lemma))))
      ? from
      : null;
  }
  return null;
};
