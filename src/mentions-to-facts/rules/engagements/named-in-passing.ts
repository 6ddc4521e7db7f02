import type { MechanismMention, PartialDate } from "../../../types/index.ts";
import type { Clause } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { engagement } from "../../engagement.ts";
import { spanRule } from "../../rule.ts";
import { companyOf } from "./in-passing-parties.ts";
import { destinationOf } from "./parties.ts";
import { isAhead, isAside, isNext, sessionClauses } from "./session-clause.ts";
import { cityInName, settingOf } from "./setting.ts";

/** "at the Energy Ministerial in Berlin in March", "ahead of the Lima Summit", "the summit of June 14": a named occasion, told by the way. */
export default spanRule({
  says: "… at the <forum> in <place> on <date>; … ahead of the <forum>; … the next <mechanism>",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, mentions, clauses }) =>
      mentions
        .filter((mention): mention is MechanismMention => mention.kind === "mechanism")
        .flatMap((mechanism) => {
          const clause = clauseOf(clauses, mechanism);
          if (
            !clause ||
            PRESIDED.test(context.document.text.slice(sentence.start, mechanism.start)) ||
            isAside(mechanism, sentence, context) ||
            sessionClauses(clauses, mechanism, context).length > 0
          )
            return [];
          const { date, place } = settingOf(sentence, mentions, mechanism);
          const ahead = isAhead(mechanism, sentence, context);
          const next = ahead || isNext(mechanism, sentence);
          const told = date ? date.from : null;
          const forum = mechanism.sort === "conference";
          const way = forum && !place && goesTo(clause, mechanism, context) ? destinationOf(clause, context, null) : null;
          const session = ahead
            ? date || mechanism.round
            : next || (date && (mechanism.states.length > 1 || (place && isLater(date.from, clause, context.today))));
          if (!(forum ? date || place || next || way : session)) return [];
          const later = next || isLater(told, clause, context.today) || (way !== null && clause.mood.modality === "planned");
          const city = place ? null : cityInName(mechanism);
          const where = place ? { name: place.name, span: place } : city ? { name: city, span: mechanism } : way;
          const company = forum
            ? companyOf(mechanism, clause, { host: place?.state ?? null, ahead }, context)
            : { parties: [], states: mechanism.states.length < 2 ? context.actingStates.slice(0, 2) : mechanism.states, bodies: mechanism.bodies };
          return engagement(
            {
              ...company,
              kind: mechanism.sort,
              status: later ? "planned" : "held",
              mechanism: mechanism.name,
              round: mechanism.round,
              start: told,
              end: date ? (date.to ?? date.from) : null,
              place: where && { name: where.name, span: where.span },
              ...(where ? { format: "in-person" as const } : {}),
              atLeast: 1,
            },
            clause,
            context,
          ).map((fact) => ({ ...fact, span: mechanism, sentence: sentence.index, also: [...(fact.also ?? []), ...(date ? [date] : [])] }));
        }),
    ),
});

/** By its day, or, in the month that it now is, by what is told of it. */
const isLater = (told: PartialDate | null, { mood }: Clause, today: PartialDate | null): boolean =>
  told === null || today === null
    ? mood.tense === "future"
    : told > today.slice(0, told.length) || (told.length < 10 && told === today.slice(0, told.length) && mood.tense === "future");

const GOING = /^(?:leave|depart|fly|travel|go|head|arrive|come|journey|land)$/;
/** "flew to Paris for the climate conference". */
const goesTo = (clause: Clause, mechanism: MechanismMention, { document }: Context): boolean =>
  GOING.test(clause.lemma) &&
  mechanism.first > clause.head.index &&
  /\bfor (?:the|an?|this year['’]s|next week['’]s) (?:\S+ )?$/.test(document.text.slice(clause.sentence.start, mechanism.start));

/** "the Czech presidency of the Council": a body, not its meeting. */
const PRESIDED = /\b(?:presidency|chairmanship|members?|membership|secretariat) of (?:the )?$/i;

/** The smallest verbal clause that holds the name. */
const clauseOf = (clauses: readonly Clause[], mechanism: MechanismMention): Clause | undefined => {
  const verbs = clauses.filter((one) => one.sort === "verb");
  const holding = verbs.filter((one) => one.extent.some((token) => token.index >= mechanism.first && token.index <= mechanism.last));
  return holding.sort((a, b) => a.extent.length - b.extent.length)[0] ?? verbs[0];
};
