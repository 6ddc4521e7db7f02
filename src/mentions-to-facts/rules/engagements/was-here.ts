import type { DateMention, PersonMention } from "../../../types/index.ts";
import { stateName } from "../../../world/index.ts";
import { spanRule } from "../../rule.ts";
import { journey } from "./journey.ts";

const HERE =
  /^,?\s(?:who\s)?(?:was|were|had\sbeen|has\sbeen|have\sbeen|came|had\scome|visited|had\svisited)\s(?:last\s|first\s|previously\s|once\s|also\s|already\s)?(?:been\s)?(?:here|there)\b/i;
const LAST_HERE =
  /^,?\s(?:who\s)?(?:had|has|have|last|first)\s(?:last\s|first\s|previously\s|once\s)?(?:been|come|came|visited|was)\s(?:here|there)\b/i;

/** "who is in the country for talks". */
const NOW_HERE =
  /^,?\s(?:who\s)?(?:is|are|has been)\s(?:currently\s|now\s|also\s|again\s)?(?:in\s(?:the\scountry|town|the\scapital)|here)\s(?:to\s\p{L}+|for|on|as|at|since|until|with)\b/iu;

/** "He was last here in 2009": a visit to the state from which the report tells, or of which it told. */
export default spanRule({
  says: "<person> was last here in <date>; <person>, who is in the country to …",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is PersonMention => mention.kind === "person" && mention.states.length === 1)
        .flatMap((guest) => {
          const behind = context.document.text.slice(guest.end, Math.min(sentence.end, guest.end + 60));
          const now = NOW_HERE.test(behind);
          if (!now && !HERE.test(behind) && !LAST_HERE.test(behind)) return [];
          const date = mentions.find(
            (one): one is DateMention =>
              one.kind === "date" && one.from !== null && one.sort !== "duration" && one.first > guest.last && one.first <= guest.last + 9,
          );
          const clause = clauses.find((one) => one.sort === "verb" && one.head.index > guest.last);
          const host = [context.mentions.author, ...context.mainStates.slice(0, 3)].find((state) => state && state !== guest.states[0]);
          if (now && clause && host)
            return journey([guest], { name: stateName(host), state: host, span: guest }, clause, context, {
              status: "ongoing",
              start: null,
              end: null,
            }).map((told) => ({ ...told, span: guest, sentence: sentence.index }));
          if (!date || !clause || !host) return [];
          return journey([guest], { name: stateName(host), state: host, span: guest }, clause, context, {
            start: date.from,
            end: date.to ?? date.from,
            status: "held",
          }).map((told) => ({ ...told, span: { start: guest.start, end: date.end }, sentence: sentence.index }));
        }),
    ),
});
