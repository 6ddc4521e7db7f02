import type { DateMention, Mention, PartialDate, PartnershipMention } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import { type Context, sorted, statesOf } from "../../context.ts";
import { spanRule } from "../../rule.ts";

/** How a partnership's date is told: behind "of", "since", "in", or by a verb of raising. */
const RAISED =
  /\b(?:elevat\w+|upgrad\w+|rais\w+|establish\w+|sign\w+|declar\w+|launch\w+|form\w+|announc\w+|lift\w+|promot\w+|since|became|turned|set up|enter\w+|conclud\w+|forg\w+|proclaim\w+|agree\w+|inaugurat\w+|enhanc\w+|rename\w+|styled|bound)\b/i;

/** A named standing of the relation, with the date since when it holds where the sentence tells it. */
export default spanRule({
  says: "ties were raised to <partnership> in <year>; the <partnership> of <year>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions }) =>
      mentions
        .filter((mention): mention is PartnershipMention => mention.kind === "partnership")
        .flatMap((partnership) => {
          const text = context.document.text.slice(sentence.start, sentence.end);
          if (isLeft(partnership, text, sentence.start)) return [];
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
          const from = since?.from ?? (SINCE_THAT.test(text) ? lastDateAbove(context, sentence.index) : partnersSince(partnership, context));
          return (alliesOf(partnership, mentions, context) ?? [states]).map((pair) => ({
            kind: "partnership" as const,
            values: { label: partnership.label, since: from, states: pair, bodies: partnership.bodies },
            span: partnership,
            sentence: sentence.index,
            also: since ? [since] : [],
          }));
        }),
    ),
});

/** "raised ties from a strategic partnership to …": the standing that is left behind. */
const isLeft = (partnership: PartnershipMention, text: string, offset: number): boolean =>
  /\bfrom (?:an? |the |their |its )?$/i.test(text.slice(0, partnership.start - offset)) &&
  /^[^.;]{0,20}\b(?:to|into)\b/.test(text.slice(partnership.end - offset));

/** "have been strategic partners since 2017": told of the partners, in another sentence than the standing's name. */
const PARTNERS = /\b((?:[\p{L}-]+ ){1,3})partners (?:since|from) (?:[A-Z]\p{L}+ )?((?:19|20)\d\d)\b/u;
const partnersSince = (partnership: PartnershipMention, context: Context): PartialDate | null => {
  const [, rank, year] = context.document.text.includes("partners ") ? (PARTNERS.exec(context.document.text) ?? []) : [];
  const last = rank?.trim().split(" ").at(-1)?.toLowerCase();
  return last && year && partnership.label.toLowerCase().includes(`${last} partnership`) ? year : null;
};

/** "since that visit", "since then": the date told in the sentence before. */
const SINCE_THAT = /\bsince (?:then|that (?:visit|year|summit|meeting|day|time)|this (?:visit|summit))\b/i;
const lastDateAbove = (context: Context, sentence: number): PartialDate | null =>
  context.sentences[sentence - 1]?.mentions.filter((mention): mention is DateMention => mention.kind === "date" && mention.sort === "point").at(-1)
    ?.from ?? null;

/** "its alliances with Japan and the Republic of Korea", "alliance commitments to both Japan and the Philippines": one standing with each. */
const alliesOf = (partnership: PartnershipMention, mentions: readonly Mention[], context: Context): readonly (readonly string[])[] | null => {
  if (!/alliances?$/i.test(partnership.label)) return null;
  const behind = context.document.text.slice(partnership.end, partnership.end + 60);
  if (!/^ (?:commitments? |obligations? )?(?:with|to) (?:both )?/.test(behind)) return null;
  const states = mentions.filter((mention) => mention.kind === "state");
  const allies = sorted(
    states.filter((mention) => mention.start > partnership.end && mention.start - partnership.end < 70).flatMap((mention) => mention.states),
  );
  const own =
    states.filter((mention) => mention.end <= partnership.start).at(-1)?.states[0] ?? context.mainStates.find((state) => !allies.includes(state));
  return own && allies.length === 2 && !allies.includes(own) ? allies.map((ally) => sorted([own, ally])) : null;
};
