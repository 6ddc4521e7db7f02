import type { DateMention, Token } from "../../../types/index.ts";
import { type Clause, childrenOf } from "../../clauses/index.ts";
import { around, type Context, statesOf } from "../../context.ts";
import { rule } from "../../rule.ts";
import { FOUNDABLE, ofTwo, thingAt } from "./thing.ts";

const FOUNDING = "establish found open set launch create institute inaugurate constitute form start begin initiate hold convene date".split(" ");
/** Verbs that found only with a word beside them: "set up", "first held", "dates back". */
const WITH: Readonly<Record<string, RegExp>> = {
  set: /^up$/,
  hold: /^first$/,

  convene: /^first$/,
  date: /^back$/,

  start: /./,
  begin: /./,
};

/** The year in the clause, nearest behind the verb first: the day of the news itself founds nothing long ago. */
const yearOf = (clause: Clause, context: Context): number | null => {
  const { first, last } = { first: clause.extent[0]!.index, last: clause.extent.at(-1)!.index };
  const dates = around(context, clause).mentions.filter(
    (one): one is DateMention => one.kind === "date" && one.from !== null && one.first >= first && one.last <= last,
  );
  const date = dates.find((one) => one.first > clause.head.index) ?? dates[0];
  const year = date ? Number(date.from!.slice(0, 4)) : null;
  return year !== null && (context.today === null || year < Number(context.today.slice(0, 4))) ? year : null;
};
const hasCompany = (clause: Clause): boolean => {
  const wanted = WITH[clause.lemma];
  return !wanted || childrenOf(clause.tree, clause.head).some((child) => wanted.test(child.text.toLowerCase()) && child.upos !== "PUNCT");
};

/** "the Fund, set up in 2010": what a participle behind a comma tells of, wherever the tree hangs it. */
const behindComma = ({ head, tree }: Clause): Token | null => {
  const { tokens } = tree.sentence;
  const noun = tokens[head.index - 2];
  const bare = head.xpos === "VBN" && childrenOf(tree, head, "aux", "nsubj").length === 0;
  return bare && tokens[head.index - 1]?.text === "," && noun && FOUNDABLE.test(noun.lemma) ? noun : null;
};

export default rule({
  says: "<thing> was set up, opened, founded, launched, first held in <year>; <actor> opened <thing> in <year>; <thing>, founded in <year>",
  patterns: [{ verb: FOUNDING }],
  yields: (_bound, clause, context) => {
    if (clause.mood.modality !== "told" || !hasCompany(clause)) return [];
    const since = yearOf(clause, context);
    if (since === null) return [];
    const behind = behindComma(clause);
    const active = !behind && clause.voice === "active" && clause.object !== null && !/^(?:begin|start|date)$/.test(clause.lemma);
    const phrase = behind ? { head: behind } : active ? clause.object : clause.subject;
    if (!phrase || (!behind && clause.voice === "active" && !active && !/^(?:start|begin|date|form|open|launch|found|establish)$/.test(clause.lemma)))
      return [];
    const mentions = around(context, clause).mentions;
    const named = mentions.some(
      (one) => /^(?:mechanism|body|partnership)$/.test(one.kind) && one.first <= phrase.head.index && phrase.head.index <= one.last,
    );
    // Of a body that holds, opens or forms something the thing is told, not the body.
    if (!named && !FOUNDABLE.test(phrase.head.lemma)) return [];
    const thing = thingAt(clause.tree, phrase.head, context);
    if (!thing) return [];
    const places = mentions.flatMap((one) =>
      one.kind === "place" && one.state && clause.extent.some((token) => token.index === one.first) ? [one.state] : [],
    );
    const doers = active ? statesOf(clause.subject?.actors ?? []) : statesOf(clause.agent?.actors ?? []);
    const bilateral = ofTwo(thing, [...doers, ...(active ? places : [])], context);
    if (bilateral.states.length + bilateral.bodies.length === 0) return [];
    return [{ kind: "milestone", values: { ...bilateral, years: null, year: null, since } }];
  },
});
