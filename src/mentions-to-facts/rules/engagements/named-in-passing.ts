import type { ActorMention, DateMention, MechanismMention, Mention, PlaceMention, Sentence } from "../../../types/index.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";
import { isAside, isNext, sessionClauses } from "./session-clause.ts";
import { partiesInName } from "./session-parties.ts";

/** "at the Energy Ministerial in Berlin in March", "the summit of June 14": a named occasion with its own time or place, told by the way. */
export default spanRule({
  says: "… at the <forum> in <place> on <date>; … the next <mechanism>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is MechanismMention => mention.kind === "mechanism")
        .flatMap((mechanism) => {
          const clause = clauses.find((one) => one.sort === "verb");
          if (!clause || isAside(mechanism, sentence, context) || sessionClauses(clauses, mechanism).length > 0) return [];
          const { date, place } = setting(sentence, mentions, mechanism);
          const next = isNext(mechanism, sentence);
          const told = date ? date.from : null;
          if (!(mechanism.sort === "conference" ? date || place || next : next || (date && mechanism.states.length > 1))) return [];
          const later = next || (told !== null && context.today !== null && told > context.today.slice(0, told.length));
          return engagement(
            {
              kind: mechanism.sort,
              status: later ? "planned" : "held",
              parties: mechanism.sort === "conference" && date ? bodyOf(mechanism, mentions) : [],
              states: mechanism.sort === "consultations" && mechanism.states.length < 2 ? context.actingStates.slice(0, 2) : partiesInName(mechanism),
              bodies: mechanism.bodies,
              mechanism: mechanism.name,
              round: mechanism.round,
              start: told,
              end: date ? (date.to ?? date.from) : null,
              place: place ? { name: place.name, span: place } : null,
              atLeast: mechanism.sort === "conference" ? 0 : 1,
            },
            clause,
            context,
          ).map((fact) => ({ ...fact, span: mechanism, sentence: sentence.index, also: [...(fact.also ?? []), ...(date ? [date] : [])] }));
        }),
    ),
});

const LINK = /^(?:in|at|on|of|from|,|held|\(|the)$/;
/** Date and place that stand right behind the name, in either order. */
const setting = (
  sentence: Sentence,
  mentions: readonly Mention[],
  mechanism: MechanismMention,
): { readonly date: DateMention | null; readonly place: PlaceMention | null } => {
  let date: DateMention | null = null;
  let place: PlaceMention | null = null;
  for (let at = mechanism.last + 1, links = 0; at < sentence.tokens.length && links < 3; ) {
    const here = mentions.filter((one) => one.first === at);
    const when = here.find((one): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span"));
    const where = here.find((one): one is PlaceMention => one.kind === "place");
    if (when && !date) date = when;
    else if (where && !place) place = where;
    else if (!where && !when && !LINK.test(sentence.tokens[at]!.text.toLowerCase())) break;
    links = when || where ? 0 : links + 1;
    at = (when ?? where)?.last === undefined ? at + 1 : (when ?? where)!.last + 1;
  }
  return { date, place };
};

/** "the EU would sign it at the Vilnius summit in November": where the name tells nobody, it is the gathering of the only body of the sentence. */
const bodyOf = (forum: MechanismMention, mentions: readonly Mention[]): readonly ActorMention[] => {
  if (forum.bodies.length > 0 || forum.states.length > 1 || !/\b(?:summit|ministerial|retreat|council|meeting)$/i.test(forum.name)) return [];
  const bodies = mentions.filter((one): one is ActorMention => one.kind === "body");
  return new Set(bodies.flatMap((one) => one.bodies)).size === 1 ? bodies.slice(0, 1) : [];
};
