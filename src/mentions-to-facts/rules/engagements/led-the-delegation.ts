import type { Mention, PersonMention } from "../../../types/index.ts";
import { attendance } from "../../attendance.ts";
import { spanRule } from "../../rule.ts";

const SIDE = "(?:delegation|side|team|party|mission|representatives|ministry|officials)";
/** One of these, and a delegation, a side or a session near it, tells of heads. */
const LEADING = new RegExp(
  [
    `\\b(?:led|leads|leading|headed|heads|heading|represented|represents|representing)\\b[^.;]{0,80}\\b${SIDE}s?\\b`,
    `\\b${SIDE}s?\\b[^.;]{0,80}\\b(?:led|headed|represented|helmed|chaired)\\b`,
    `\\b(?:co-?chaired|co-?chairs|co-?chairing|co-?chairmanship|co-?led|co-?headed|co-?hosted|jointly chaired|jointly led)\\b`,
    `\\bin the chair (?:was|were)\\b|\\b(?:was|were) in the chair\\b|\\bas co-?chairs\\b`,
    `\\b(?:was|were) (?:jointly )?(?:chaired|led|headed|presided) by\\b|\\bpresided\\b|\\bco-chairs? (?:was|were)\\b`,
    `\\b(?:chaired|hosted|hosting|led)\\b[^.;]{0,30}\\b(?:talks|meetings?|consultations?|dialogue|session|commission|committee|round)\\b`,
  ].join("|"),
  "i",
);

/** Who sat for whom: the heads of the delegations, told in the sentence of the session or behind it. */
export default spanRule({
  says: "<person> led the <state> delegation; the <state> side was headed by <person>; co-chaired by <persons>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const text = context.document.text.slice(sentence.start, sentence.end);
      const leading = LEADING.exec(text);
      if (!leading) return [];
      // Behind "was led by", those told before it only frame the sentence.
      const from = /\bby\b/i.test(leading[0]) ? sentence.start + leading.index : sentence.start;
      return attendance(
        "meeting",
        mentions.filter(isNamed).filter((one) => one.start >= from),
        sentence.index,
        context,
      );
    }),
});
const isNamed = (mention: Mention): mention is PersonMention => mention.kind === "person" && mention.form !== "pronoun";
