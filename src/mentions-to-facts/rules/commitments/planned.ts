import { subtree } from "../../clauses/index.ts";
import { around } from "../../context.ts";
import { rule } from "../../rule.ts";
import { commitment, mainParties, undertakerOf } from "./undertaking.ts";

const TEXT =
  /^(?:agreement|memorandum|memoranda|mou|treaty|protocol|accord|contract|deal|declaration|pact|document|arrangement|letter|instrument|roadmap|convention|swap|statement)s?$/i;
const SIGNING = ["sign", "ratify", "exchange", "conclude", "finalise", "finalize", "initial"];

/** "<thing> is planned by <state>", "<sum> is planned for …", "agreements are due to be signed", "the presidents are to exchange letters". */
export default rule({
  says: "<thing> is planned by <state>; <sum> is planned; <documents> are due to be signed",
  patterns: [{ verb: ["plan", "envisage", ...SIGNING] }],
  yields: (_bound, clause, context) => {
    const { subject, head, tree, mood } = clause;
    if (!subject || subject.first > head.index || ["denied", "possible"].includes(mood.modality)) return [];
    const by = undertakerOf(clause.agent?.actors ?? subject.actors) ?? mainParties(context);
    if (!by) return [];
    const isPlan = clause.lemma === "plan" || clause.lemma === "envisage";
    const counted = around(context, clause).mentions.some(
      (mention) => mention.kind === "amount" && mention.first <= subject.last && mention.last >= subject.first,
    );
    const due = mood.modality === "planned" && /^(?:due|set|scheduled|expected|is|are)$/i.test(mood.because?.text ?? "");
    if (
      isPlan
        ? clause.voice !== "passive" || !(clause.agent || counted)
        : !due || !TEXT.test((clause.voice === "passive" ? subject : clause.object)?.head.text ?? "")
    )
      return [];
    const tokens = subtree(tree, head).filter((token) => token.index >= subject.first);
    return commitment(by, { start: tokens[0]!.start, end: tokens.at(-1)!.end }, clause.sentence, context);
  },
});
