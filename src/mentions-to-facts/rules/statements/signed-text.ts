import type { ParticipantRecord } from "../../../types/index.ts";
import { type Clause, isActor } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { statements } from "./statement.ts";
import { TRANSCRIPT } from "./transcript.ts";

/** A release under somebody's name ("Jane Doe, Foreign Minister" as its first line, "Statement by …" as its title): each sentence about a state is theirs. */
export default spanRule({
  says: "a text signed by <speaker>: <sentence>",
  finds: (context) => {
    const signed = signerOf(context);
    if (!signed || TRANSCRIPT.test(context.document.text)) return [];
    return context.sentences.flatMap(({ sentence, mentions, clauses }) => {
      if (sentence.index <= signed.line || !sentence.parsed || sentence.tokens.length < 6) return [];
      const words = context.document.text.slice(sentence.start, sentence.end);
      if (!(mentions.some((mention) => isActor(mention)) || OURS.test(words)) || FORMULA.test(words) || isProgramme(clauses)) return [];
      return statements([signed.speaker], sentence, sentence.index, context, "press-release").map((told) => ({
        ...told,
        values: { ...told.values, date: context.today } as typeof told.values,
      }));
    });
  },
});

/** Sentences that name nobody speak of the matter when they speak of "us" or of what was just told. */
const OURS = /\b(?:we|our|us|I|my|these|this|those|the (?:discussions|talks|agreements?|two|meeting))\b/i;
/** Wishes that every national day's message holds. */
const FORMULA =
  /^On behalf of\b|\b(?:best|warmest|warm) wishes\b|\bHappy \p{L}+ Day\b|\b(?:It was|It is) (?:a|my) (?:distinct )?(?:pleasure|honou?r) to\b|^(?:I|We) (?:wish|congratulate|extend) .{0,60}\b(?:national day|independence day|on the occasion)\b/iu;
/** What somebody will do on a journey is his programme. */
const isProgramme = (clauses: readonly Clause[]): boolean => {
  const root = clauses.find((clause) => clause.sort === "verb" && clause.head.deprel === "root");
  if (root?.mood.modality !== "planned") return false;
  return (
    (root.subject?.actors.some((actor) => actor.kind === "person") ?? false) ||
    /^(?:travel|visit|join|represent|meet|host|tour|attend|chair|lead|draw)$/.test(root.lemma)
  );
};

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
