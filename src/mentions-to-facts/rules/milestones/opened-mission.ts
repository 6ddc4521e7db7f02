import { sorted } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { pairNear } from "./parties-near.ts";

const MISSION =
  "((?:honorary\\s|resident\\s|permanent\\s)?(?:embassy|high commission|consulate(?:[\\s-]general)?|diplomatic mission|representative office|trade office|liaison office)\\sin\\s(?:the\\s)?[A-Z][\\p{L}’-]+(?:\\s[A-Z][\\p{L}’-]+)?)";
/** "inaugurated this Monday a Consulate General in Dakhla", "a new embassy in Kingston was opened". */
const WAYS: readonly RegExp[] = [
  new RegExp(
    `\\b(?:[Ii]naugurated|[Oo]pened|[Oo]fficially opens|[Oo]pens|[Ii]naugurates)\\s(?:[^.;,]{0,30}?\\s)?(?:an?|its|their|the)\\s(?:new\\s|first\\s|first-ever\\s)?${MISSION}`,
    "gu",
  ),
  new RegExp(`\\b(?:[Aa]|[Ii]ts|[Tt]he)\\s(?:new\\s|first\\s)?${MISSION}\\swas\\s(?:formally\\s|officially\\s)?(?:opened|inaugurated)\\b`, "gu"),
];
const ELSEWHEN = /\b(?:1[89]|20)\d\d\b|\b(?:same|that|following|next|last) year\b|\byears? (?:later|after|ago|earlier)\b/i;
const loose = (way: RegExp): RegExp =>
  new RegExp(
    way.source.replaceAll(
      "embassy|high commission|consulate(?:[\\s-]general)?",
      "[Ee]mbassy|[Hh]igh [Cc]ommission|[Cc]onsulate(?:[\\s-][Gg]eneral)?",
    ),
    way.flags,
  );
const READY = WAYS.map(loose);

/** A mission opened as the day's news: its founding year is this one. */
export default spanRule({
  says: "<state> inaugurated, opened a new embassy in <place> (today)",
  finds: (context) =>
    context.today === null
      ? []
      : context.sentences.flatMap(({ sentence, mentions }) => {
          const text = context.document.text.slice(sentence.start, sentence.end);
          if (!/\b(?:inaugurat|open)/i.test(text) || ELSEWHEN.test(text.replace(context.today!.slice(0, 4), ""))) return [];
          return READY.flatMap((way) => [...text.matchAll(way)]).flatMap((match) => {
            const span = { start: sentence.start + match.index, end: sentence.start + match.index + match[0].length };
            const where = mentions.find((mention) => mention.kind === "place" && mention.start >= span.start && mention.end <= span.end);
            const host = where?.kind === "place" && where.state ? [where.state] : [];
            const opener = mentions.find((mention) => mention.kind === "state" && !host.includes(mention.states[0]!));
            const states =
              host.length > 0 && opener?.kind === "state" ? sorted([...host, ...opener.states.slice(0, 1)]) : pairNear(context, sentence.index, span);
            if (states.length < 2) return [];
            const values = { what: match[1]!, years: null, year: null, since: Number(context.today!.slice(0, 4)), states, bodies: [] };
            return [{ kind: "milestone" as const, values, span, sentence: sentence.index }];
          });
        }),
});
