import { WORDS } from "../../../language/speech.ts";
import { spanRule } from "../../rule.ts";
import { isTold } from "./content.ts";
import { speakersIn } from "./speaker.ts";
import { statements } from "./statement.ts";

const NOUN = new RegExp(
  `^(?:high |warm |much |strong |harsh |kind |a |some |special |sharp |words of |nothing but )*(?:${WORDS})\\b(?= (?:for|of|to|about|that|over|on|at)\\b)`,
  "i",
);

/** "<speaker> had praise for …", "… issued a warning to …", "… published an appeal to …". */
export default spanRule({
  says: "<speaker> had praise for <thing>; <speaker> issued a warning to <somebody>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        if (
          !/^(?:have|issue|make|voice|utter|deliver|publish|launch|send|renew|repeat|sound|level|reserve|direct)$/.test(clause.lemma) ||
          !isTold(clause)
        )
          return [];
        const object = clause.object;
        if (clause.voice === "passive" || !object || object.first < clause.head.index) return [];
        // "had warm praise": an adjective that the tree hangs on the verb.
        const between = sentence.tokens.slice(clause.head.index + 1, object.first);
        const start = between.every((token) => token.upos === "ADJ") ? (between[0]?.start ?? object.start) : object.start;
        if (!NOUN.test(context.document.text.slice(start, sentence.end).replace(/^an? /i, ""))) return [];
        return statements(speakersIn(clause, context), { start, end: sentence.end }, sentence.index, context);
      }),
    ),
});
