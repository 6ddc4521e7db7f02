import { VOICING } from "../../../language/speech.ts";
import { spanRule } from "../../rule.ts";
import { isTold } from "./content.ts";
import { speakersOf } from "./speaker.ts";
import { statements } from "./statement.ts";

/** Passives of deeds, which nobody says. */
const DEED =
  /^(?:announce|propose|support|back|offer|extend|give|pay|present|share|set|lay|put|list|name|invite|call|identify|define|describe|oppose|defend|seek|address|label|regard|recall|raise|ask|encourage|note|welcome|pledge|promise)$/;

/** "<thing> was condemned by <speaker>", "concern was voiced by <speaker> over …". */
export default spanRule({
  says: "<thing> was condemned by <speaker>; <concern> was voiced by <speaker>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses }) =>
      clauses.flatMap((clause) => {
        const { agent, subject, head, lemma } = clause;
        if (clause.voice !== "passive" || !agent || !subject || !VOICING.has(lemma) || DEED.test(lemma) || !isTold(clause)) return [];
        if (subject.head.upos === "PRON" || /^invitations?$/i.test(subject.head.text)) return [];
        if (subject.first > head.index || subject.actors.some((actor) => actor.kind === "person" && subject.head.index <= actor.last)) return [];
        return statements(
          speakersOf(agent.actors, context),
          { start: sentence.tokens[subject.first]!.start, end: sentence.end },
          sentence.index,
          context,
        );
      }),
    ),
});
