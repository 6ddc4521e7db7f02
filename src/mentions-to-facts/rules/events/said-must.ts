import { childrenOf, relation } from "../../clauses/index.ts";
import { rule } from "../../rule.ts";
import { event } from "./act.ts";
import { doersIn, doersOf } from "./doer.ts";
import { saidClause } from "./said-clause.ts";

const SAYING =
  "say declare stress insist announce reiterate underline underscore emphasise emphasize add state maintain remind argue believe repeat write note".split(
    " ",
  );
const MUST = /^(?:must|should|ought|need|needs|has|have)$/i;

/** One says that another must do something: REQUEST. */
export default rule({
  says: "<actor> said, stressed that <actor> must, should, has to <do>",
  patterns: [{ verb: SAYING }],
  yields: (_bound, clause, context) => {
    if (!["told", "ongoing"].includes(clause.mood.modality)) return [];
    const source = doersOf(clause, context);
    if (source.length === 0) return [];
    const asked = saidClause(clause, context);
    if (!asked?.subject || asked.mood.modality === "denied" || asked.voice === "passive") return [];
    const aux = childrenOf(clause.tree, asked.head, "aux");
    const obliged =
      aux.some((token) => /^(?:must|should)$/i.test(token.text)) ||
      (MUST.test(asked.head.text) && childrenOf(clause.tree, asked.head, "xcomp").length > 0);
    if (!obliged || relation(asked.head) === "conj") return [];
    if (/^(?:we|i|they|it|both)$/i.test(asked.subject.head.text)) return [];
    const target = doersIn(asked.subject, asked, context);
    return target.length > 0 && target.length < 4 && target.every((party) => !source.includes(party))
      ? event("REQUEST", source, target, clause, context)
      : [];
  },
});
