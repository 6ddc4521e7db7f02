import type { DateMention, MechanismMention, Mention, PlaceMention, Sentence } from "../../../types/index.ts";
import { type Context, sorted } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";
import { partiesInName } from "./session-parties.ts";

const SITTING = /\b(?:met|meetings?|sat|sessions?|rounds?|editions?|held|convened|gathered|took place|summits?|conferences?)\b/i;
const COUNTED =
  /\b(?:(?<all>two|three|four|five|six|seven|eight|nine|ten|\d{1,2})\s(?:times|sessions|meetings|rounds|editions)|first\s(?<firsts>two|three|four|five|six|\d{1,2})\s(?:sessions|meetings|rounds|editions)?)\b/i;
const NUMBERS = "zero one two three four five six seven eight nine ten".split(" ");

interface Session {
  readonly place: PlaceMention;
  readonly date: DateMention;
}

/** "It has met four times: Oslo (1998), Lima (2003) …": the sessions of a series in a row, each a place with its date. */
export default spanRule({
  says: "<mechanism> met in <place> (<date>), <place> (<date>) and <place> (<date>)",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) => {
      const row = unbroken(rowOf(sentence, mentions), context);
      const words = context.document.text.slice(sentence.start, sentence.end);
      const clause = clauses.find((one) => one.sort === "verb") ?? clauses[0];
      const series = row.length > 1 && SITTING.test(words) ? seriesOf(sentence, context) : null;
      if (!series || !clause) return [];
      const counted = COUNTED.exec(words)?.groups;
      const count = counted?.all ?? counted?.firsts ?? "";
      const whole = (NUMBERS.indexOf(count.toLowerCase()) < 0 ? Number(count) : NUMBERS.indexOf(count.toLowerCase())) === row.length;
      return row.flatMap(({ place, date }, at) =>
        engagement(
          {
            kind: series.sort,
            status: context.today !== null && date.from! > context.today.slice(0, date.from!.length) ? "planned" : "held",
            parties: [],
            states: sorted(
              series.sort !== "conference" && series.states.length < 2 && series.bodies.length === 0
                ? context.actingStates.slice(0, 2)
                : partiesInName(series),
            ),
            bodies: series.bodies,
            mechanism: series.name,
            // All of them are told, from the first on.
            round: whole && inOrder(row) ? at + 1 : null,
            start: date.from,
            end: date.to ?? date.from,
            place: { name: place.name, span: place },
            format: "in-person",
            atLeast: series.sort === "conference" ? 0 : 1,
          },
          clause,
          context,
        ).map((told) => ({ ...told, span: { start: place.start, end: date.end }, sentence: sentence.index })),
      );
    }),
});

/** Places with a date right behind them, in brackets, behind a comma or "in". */
const rowOf = (sentence: Sentence, mentions: readonly Mention[]): readonly Session[] => {
  const text = (from: number, to: number): string =>
    sentence.tokens
      .slice(from, to)
      .map((token) => token.text)
      .join(" ");
  return mentions.flatMap((place): readonly Session[] => {
    if (place.kind !== "place" || place.sort === "expanse" || place.sort === "water") return [];
    const date = mentions.find(
      (one): one is DateMention =>
        one.kind === "date" &&
        one.from !== null &&
        one.first > place.last &&
        one.first <= place.last + 3 &&
        /^(?:\(|in|, in|on|\( in)?$/.test(text(place.last + 1, one.first)),
    );
    if (!date) return [];
    // "(2012, 17–18 May)": the bracket goes on with the days of that year.
    const days = mentions.find(
      (one): one is DateMention =>
        one.kind === "date" &&
        one.first > date.last &&
        one.first <= date.last + 3 &&
        text(date.last + 1, one.first) === "," &&
        date.from!.length === 4 &&
        one.from?.length === 10,
    );
    const year = date.from!;
    return [{ place, date: days ? { ...days, from: `${year}${days.from!.slice(4)}`, to: days.to && `${year}${days.to.slice(4)}` } : date }];
  });
};
/** Only what links the members of a row may stand between them. */
const unbroken = (row: readonly Session[], { document }: Context): readonly Session[] =>
  row.slice(1).every(({ place }, at) => LINK.test(document.text.slice(row[at]!.date.end, place.start))) ? row : [];
const LINK = /^\)?[\s,;]*(?:and|then|and then|as well as|and again)?\s?(?:again\s)?(?:in|at)?\s?$/;
const inOrder = (row: readonly Session[]): boolean => row.every(({ date }, at) => at === 0 || row[at - 1]!.date.from! < date.from!);

/** The series that the row belongs to: named in the sentence, else last before it in the same paragraph. */
const seriesOf = (sentence: Sentence, context: Context): MechanismMention | null => {
  for (let index = sentence.index; index >= Math.max(0, sentence.index - 2); index--) {
    const here = context.sentences[index]!;
    if (here.sentence.paragraph !== sentence.paragraph) return null;
    const named = here.mentions.findLast((one): one is MechanismMention => one.kind === "mechanism");
    if (named) return named;
  }
  return null;
};
