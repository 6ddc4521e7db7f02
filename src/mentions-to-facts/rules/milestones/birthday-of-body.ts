import { YEARS_COUNT, yearsIn } from "../../../language/anniversaries.ts";
import type { BodyMention } from "../../../types/index.ts";
import { spanRule } from "../../rule.ts";
import { yearReached } from "./year-reached.ts";

const N = `(${YEARS_COUNT})`;
const FOUNDING = "(?:(?:founding|foundation|establishment|creation|formation|inception|birth)\\s)";
/** Behind the body: "celebrated its 56th birthday", "turned 70". */
const BEHIND = new RegExp(
  `^(?:['’]s)?\\s(?:(?:will|has|is|are|this year|last year|next year)\\s){0,2}(?:(?:celebrat|mark|observ|commemorat|reach)\\p{L}*\\s(?:its|their|the)\\s${N}\\s(?:founding\\s)?(?:anniversary|birthday)|turn(?:s|ed|ing)?\\s${N}\\b(?!\\s(?:million|billion|per)))|^['’]s\\s${N}\\s(?:founding\\s)?(?:anniversary|birthday)\\b`,
  "iu",
);
/** Before it: "the 50th anniversary of (the founding of) ECOWAS". */
const BEFORE = new RegExp(
  `\\b${N}\\s(?:founding\\s)?(?:anniversary|birthday|years)\\s(?:of|since)\\s(?:the\\s)?(?:${FOUNDING}of\\s(?:the\\s)?)?$`,
  "iu",
);

/** How long a body has been: its anniversary, or the age that it has reached. */
export default spanRule({
  says: "<body> celebrated its <nth> birthday, turned <n>; the <nth> anniversary of (the founding of) <body>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) => {
      const bodies = mentions.filter((mention): mention is BodyMention => mention.kind === "body" && mention.bodies.length > 0);
      if (bodies.length === 0) return [];
      const text = context.document.text.slice(sentence.start, sentence.end);
      if (!/anniversar|birthday|turn|years/i.test(text)) return [];
      return bodies.flatMap((body) => {
        const behind = BEHIND.exec(text.slice(body.end - sentence.start));
        const before = BEFORE.exec(text.slice(0, body.start - sentence.start));
        const words = behind ? (behind[1] ?? behind[2] ?? behind[3]) : before?.[1];
        const years = words ? yearsIn(words) : null;
        if (years === null || years < 2) return [];
        const year = yearReached(context, sentence.index, null, years);
        const span = {
          start: before && !behind ? sentence.start + before.index : body.start,
          end: behind ? body.end + behind[0].length : body.end,
        };
        const values = { what: body.bodies[0]!, years, year, since: year === null ? null : year - years, states: [], bodies: body.bodies };
        return [{ kind: "milestone" as const, values, span, sentence: sentence.index }];
      });
    }),
});
