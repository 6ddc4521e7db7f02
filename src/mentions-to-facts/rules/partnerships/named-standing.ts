import type { DateMention, PartnershipMention } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { sorted, statesOf } from "../../context.ts";
import { spanRule } from "../../rule.ts";

/** How a partnership's date is told: behind "of", "since", "in", or by a verb of raising. */
const RAISED =
  /\b(?:elevat\w+|upgrad\w+|rais\w+|establish\w+|sign\w+|declar\w+|launch\w+|form\w+|announc\w+|lift\w+|promot\w+|since|became|turned|set up|enter\w+|conclud\w+|forg\w+)\b/i;

/** A named standing of the relation, with the date since when it holds where the sentence tells it. */
export default spanRule({
  says: "ties were raised to <partnership> in <year>; the <partnership> of <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) =>
      mentions
        .filter((mention): mention is PartnershipMention => mention.kind === "partnership")
        .flatMap((partnership) => {
          const text = context.document.text.slice(sentence.start, sentence.end);
          const told = statesOf(mentions.filter(isActor));
          const pair = sorted(context.mainStates.slice(0, 2));
          const states = partnership.states.length > 1 ? partnership.states : told.length === 2 ? told : pair;
          if (states.length + partnership.bodies.length < 2) return [];
          const dates = mentions.filter(
            (mention): mention is DateMention =>
              mention.kind === "date" && mention.from !== null && mention.sort !== "duration" && mention.sort !== "until",
          );
          const behind = dates.find((date) => date.start >= partnership.end && date.start - partnership.end < 12);
          const since =
            dates.find((date) => date.sort === "since") ??
            behind ??
            (RAISED.test(text)
              ? [...dates].sort((a, b) => Math.abs(a.start - partnership.start) - Math.abs(b.start - partnership.start))[0]
              : undefined);
          return [
            {
              kind: "partnership" as const,
              values: { label: partnership.label, since: since?.from ?? null, states, bodies: partnership.bodies },
              span: partnership,
              sentence: sentence.index,
              also: since ? [since] : [],
            },
          ];
        }),
    ),
});
