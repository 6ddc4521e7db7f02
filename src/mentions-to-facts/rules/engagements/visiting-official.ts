import type { PersonMention } from "../../../types/index.ts";
import { stateName } from "../../../world/index.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";

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
          const pair = [context.mentions.author, ...context.mainStates.slice(0, 2)].filter((one): one is string => one !== null);
          const host = pair.find((one) => one !== state);
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
