import type { ParticipantRecord } from "../../../types/index.ts";
import { isActor } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { statement, trimmed } from "./speaker.ts";
import { TRANSCRIPT } from "./transcript.ts";

/** A release under somebody's name ("Jane Doe, Foreign Minister" as its first line, "Statement by …" as its title): each sentence about a state is theirs. */
export default spanRule({
  says: "a text signed by <speaker>: <sentence>",
  finds: (context) => {
    const signed = signerOf(context);
    if (!signed || TRANSCRIPT.test(context.document.text)) return [];
    return context.sentences.flatMap(({ sentence, mentions }) => {
      if (sentence.index <= signed.line || !sentence.parsed || sentence.tokens.length < 6) return [];
      if (!mentions.some((mention) => isActor(mention))) return [];
      const told = statement(signed.speaker, { ...trimmed(context, sentence), end: sentence.end }, sentence.index, false, context, "press-release");
      return told ? [{ ...told, values: { ...told.values, date: context.today } as typeof told.values }] : [];
    });
  },
});

const signerOf = (context: Context): { readonly speaker: ParticipantRecord; readonly line: number } | null => {
  const { mentions, document } = context;
  const of = (index: number): ParticipantRecord => {
    const { name, office, state, body } = mentions.persons[index]!;
    return { name, office, state: state ?? mentions.author, body };
  };
  for (const { sentence, mentions: inside } of context.sentences.slice(0, 3)) {
    const person = inside.find((mention) => mention.kind === "person" && mention.form === "name");
    if (person?.kind !== "person" || sentence.tokens.length > 14 || sentence.tokens.some((token) => token.upos === "VERB" && token.deprel === "root"))
      continue;
    if (person.start <= sentence.start + 1 && person.end >= sentence.end - 12 && document.text.slice(person.start, person.end).includes(","))
      return { speaker: of(person.persons[0]!), line: sentence.index };
  }
  const titled = /^(?:Statement|Remarks|Message|Press Statement) (?:by|from|of) (.{3,60}?)(?: on| at|$)/.exec(document.title ?? "");
  if (titled) {
    const index = mentions.persons.findIndex((person) => person.name && titled[1]!.includes(person.name.split(" ").at(-1)!));
    if (index >= 0 && !titled[1]!.includes(" and ")) return { speaker: of(index), line: -1 };
    const told = /(President|Prime Minister|Secretary|Minister|Ambassador)\s((?:\p{Lu}[\p{L}.'-]+\s?){1,3})/u.exec(titled[1]!);
    if (told && mentions.author)
      return { speaker: { name: told[2]!.trim(), office: told[1]!.toLowerCase(), state: mentions.author, body: null }, line: -1 };
  }
  return null;
};
