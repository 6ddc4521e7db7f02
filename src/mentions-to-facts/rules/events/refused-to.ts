import { childrenOf } from "../../clauses/index.ts";
import { upward } from "../../context.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { deedBefore } from "./deed-before.ts";
import { doersOf } from "./doer.ts";
import { nearestTied, partiesTold } from "./told-parties.ts";

/** What one would not do: REJECT, to those it would be done for or with. */
export default rule({
  says: "<actor> refused, declined to <do>; <actor> will not accept, recognise, negotiate with <actor>",
  patterns: [
    { verb: ["refuse", "decline"] },
    {
      verb: [
        "accept",
        "allow",
        "recognise",
        "recognize",
        "negotiate",
        "permit",
        "agree",
        "attend",
        "meet",
        "sign",
        "join",
        "withdraw",
        "return",
        "extradite",
        "yield",
        "bow",
        "recognise",
        "give",
        "hand",
        "participate",
        "support",
        "abandon",
      ],
    },
  ],
  yields: (_bound, clause, context) => {
    const refuses = /^(?:refuse|decline)$/.test(clause.lemma);
    const infinitive = childrenOf(clause.tree, clause.head, "xcomp").length > 0;
    if (refuses && (!infinitive || !["told", "ongoing"].includes(clause.mood.modality))) return [];
    // "did not accept this", "does not recognise the ruling"
    const didNot =
      /^(?:accept|agree|recogni[sz]e|support|consent|approve)$/.test(clause.lemma) &&
      clause.mood.modality === "denied" &&
      clause.mood.tense !== "future";
    const willNot =
      clause.mood.modality === "denied" && clause.extent.some((token) => /^(?:will|would|wo)$/i.test(token.text) && token.head === clause.head.index);
    if (!refuses && !willNot && !didNot) return [];
    // "assured her that Oman will not allow its soil to be used", "does not back any candidate": nobody is refused anything.
    const comforts = upward(clause)
      .slice(1)
      .some((above) => /^(?:assure|reassure|ensure|guarantee|pledge|promise|commit)$/.test(above.lemma));
    const backsNobody = clause.lemma === "support" && clause.extent.some((token) => /^(?:any|either|one)$/i.test(token.text));
    if (!refuses && (comforts || backsNobody)) return [];
    const doers = doersOf(clause, context);
    const speaker = upward(clause)
      .slice(1, 2)
      .find((above) => above.subject !== null);
    const source = doers.length > 0 ? doers : speaker ? doersOf(speaker, context) : [];
    const told = partiesTold(clause.head.index + 1, clause.extent.at(-1)!.index, clause, context);
    const target = nearestTied(told, [[null], [...new Set(told.map((one) => one.prep))]], source);
    const pointed = target.length > 0 || !clause.object ? target : deedBefore(clause.object, clause, context, source);
    const mute = /\b(?:comment|elaborate|answer|say|give|name|disclose|speculate|confirm|discuss|be|identify|specify|reveal|provide)\b/.test(
      context.document.text.slice(clause.head.end, clause.head.end + 30),
    );
    const open = refuses ? !mute && clause.object === null : didNot && clause.object !== null && clause.object.actors.length === 0;
    return source.length === 1 && (pointed.length > 0 || open) ? event("REJECT", source, pointed, clause, context) : [];
  },
});
