import type { PersonMention, PlaceMention } from "../../../types/index.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";
import { endsTold } from "./journey-ends.ts";

const HERE =
  /^(?:,?\sand (?:his|her|the) (?:delegation|team|entourage|wife|husband|spouse|party|accompanying delegation))?,?\s?(?:who\s)?(?:is|was|are|were|will be|would be|(?:has|had|have) been|is currently|is now|arrives?|(?:is|are) (?:due|expected|awaited))\s(?:last\s|first\s|again\s|also\s|himself\s|herself\s)?(?:here\s)?(?:back\s)?(?:in|(?<=been\s)to)\s(?:the\s)?$/i;

/** "the minister, in Oslo for the day, met …". */
const ASIDE = /^,\s(?:currently\s|now\s|also\s)?in\s(?:the\s)?$/i;
const PURPOSE =
  /^(?:,?\s(?:today|yesterday|this week|on \p{Lu}\w+day))?\s(?:(?:for|on) (?:an?|the|his|her|talks|meetings|official|consultations|\p{N}|two|three|four)|since|until)\b/iu;

const SINCE = /^\ssince\b/;

/** "The prime minister is in Beijing this week": somebody of one state at a place in another. */
export default spanRule({
  says: "<person> is in <place of another state>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is PersonMention => mention.kind === "person" && mention.states.length === 1)
        .flatMap((guest) => {
          const place = mentions.find(
            (mention): mention is PlaceMention =>
              mention.kind === "place" && mention.state !== null && mention.first > guest.last && mention.first <= guest.last + 9,
          );
          const between = place ? context.document.text.slice(guest.end, place.start) : "";
          if (!place || place.state === guest.states[0]) return [];
          const forum = mentions.some((one) => one.kind === "mechanism" && one.first > place.last && one.first < place.last + 9);
          const aside = !forum && ASIDE.test(between) && PURPOSE.test(context.document.text.slice(place.end, place.end + 40));
          if (!aside && !HERE.test(between)) return [];
          const clause = clauses.find(
            (one) => one.sort === "verb" && one.extent.some((token) => token.index >= place.first && token.index <= place.last),
          );
          if (!clause) return [];
          const now =
            SINCE.test(context.document.text.slice(place.end, place.end + 40)) ||
            /\b(?:is|are|currently|now)\b/.test(context.document.text.slice(guest.end, place.start));
          const later = /\b(?:will be|would be|due|expected|awaited)\b/.test(context.document.text.slice(guest.end, place.start));
          // "is in Kabul until Friday", "in Cuba since Tuesday": the first and the last day are told apart.
          const ends = endsTold(clause, context, Math.min(place.last, clause.head.index));
          return engagement(
            {
              // "currently in Oslo on a visit, met …": the day is that of the meeting.
              ...(ends ?? (aside ? { start: null, end: null } : {})),
              kind: "visit",
              ...(later ? { status: "planned" as const } : now ? { status: "ongoing" as const } : {}),
              format: "in-person",
              parties: [guest],
              states: [place.state!],
              place: { name: place.name, span: place },
            },
            clause,
            context,
          ).map((told) => ({ ...told, span: { start: guest.start, end: place.end }, sentence: sentence.index }));
        }),
    ),
});
