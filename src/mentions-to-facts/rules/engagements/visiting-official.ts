import type { PersonMention } from "../../../types/index.ts";
import { stateName } from "../../../world/index.ts";
import type { Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";

/** Of the states that the sentence tells the one told most, else the writer's own, else the one that the report is about. */
const hostOf = (guest: string, sentence: number, context: Context): string | null => {
  const told = new Map<string, number>();
  for (const one of context.sentences[sentence]!.mentions)
    if (one.kind === "state" || one.kind === "person")
      for (const state of one.states) if (state !== guest) told.set(state, (told.get(state) ?? 0) + 1);
  const here = [...told].sort((a, b) => b[1] - a[1]).map(([state]) => state);
  const { author } = context.mentions;
  return [...here, ...(author ? [author] : []), ...context.mainStates.slice(0, 2)].find((state) => state !== guest) ?? null;
};

/** "the visiting Vietnamese prime minister": a visit, though nothing more is told of it. */
export default spanRule({
  says: "visiting <office> <person>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is PersonMention => mention.kind === "person" && mention.form !== "pronoun")
        .flatMap((guest) => {
          const words = context.document.text.slice(Math.max(sentence.start, guest.start - 10), guest.start + 12);
          const clause = clauses.find((one) => one.extent.some((token) => token.index === guest.last));
          const state = guest.states[0];
          if (!/\bvisiting\s/i.test(words) || !clause || !state) return [];
          const host = hostOf(state, sentence.index, context);
          if (!host) return [];
          return engagement(
            {
              kind: "visit",
              status: "held",
              format: "in-person",
              parties: [guest],
              states: [host],
              place: { name: stateName(host), span: guest },
              start: null,
              end: null,
            },
            clause,
            context,
          ).map((told) => ({ ...told, span: guest, sentence: sentence.index }));
        }),
    ),
});
