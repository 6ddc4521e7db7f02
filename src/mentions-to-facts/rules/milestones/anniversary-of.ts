import { numberWord, ordinalOf } from "../../../language/numbers.ts";
import type { DateMention, Token } from "../../../types/index.ts";
import { type Clause, childrenOf, headOf, relation, type Tree } from "../../clauses/index.ts";
import type { Context } from "../../context.ts";
import { spanRule } from "../../rule.ts";
import { FOUNDABLE, hasCase, ofTwo, type Thing, thingAt } from "./thing.ts";

/** Words that hold their number. */
const ROUND: Readonly<Record<string, number>> = { centenary: 100, centennial: 100, bicentenary: 200, bicentennial: 200, sesquicentennial: 150 };
const JUBILEE: Readonly<Record<string, number>> = { silver: 25, golden: 50, diamond: 60, platinum: 70 };
const MARKING = /^(?:mark|celebrate|observe|commemorate|reach|have|see|enter)$/;

/** How many years: "76th", "fiftieth", "golden jubilee", "30 years". */
const yearsAt = (token: Token, text: string): number | null => {
  const own = ROUND[token.lemma.toLowerCase()];
  if (own) return own;
  const before = text.slice(Math.max(0, token.start - 60), token.start);
  const word = /([\p{L}\d]+(?:-\p{L}+)?)[\s-](?:\p{L}+\s)?$/u.exec(before)?.[1] ?? "";
  const last = /([\p{L}\d]+(?:-\p{L}+)?)[\s-]$/u.exec(before)?.[1] ?? "";
  if (token.lemma === "jubilee") return JUBILEE[last.toLowerCase()] ?? null;
  const isYears = token.lemma === "year";
  for (const one of [last, word]) {
    const value = isYears ? (/^\d{1,3}$/.test(one) ? Number(one) : numberWord(one.toLowerCase())) : ordinalOf(one);
    if (value !== null) return value >= 2 && value <= 500 ? value : null;
  }
  return null;
};

/** Of what: behind "of", before it as a name, or what marks it. */
const thingOf = (tree: Tree, token: Token, clauses: readonly Clause[], context: Context): Thing | null => {
  const behind = childrenOf(tree, token, "nmod", "obl").find((child) => ["of", "since", "after", "from"].some((word) => hasCase(tree, child, word)));
  const before = childrenOf(tree, token, "compound").at(-1);
  const noun = behind ?? (before && /^independence$/i.test(before.text) ? before : undefined);
  if (noun) return thingAt(tree, noun, context);
  const marking = headOf(tree, token);
  const clause = clauses.find((one) => one.sort === "verb" && one.head.index === marking?.index && MARKING.test(one.lemma));
  const subject = clause?.subject?.head;
  return subject && relation(token) === "obj" && FOUNDABLE.test(subject.lemma) ? thingAt(tree, subject, context) : null;
};

/** The year in which the number is reached: told in the sentence near the publication, else that of the publication. */
const yearOf = (dates: readonly DateMention[], context: Context): number | null => {
  const today = context.today ? Number(context.today.slice(0, 4)) : null;
  const near = dates.map((date) => Number(date.from?.slice(0, 4))).find((year) => today !== null && Math.abs(year - today) <= 3);
  return near ?? today;
};

export default spanRule({
  says: "<nth> anniversary, centenary, jubilee of <thing>; <n> years of <partnership>; <thing> marks its <nth> anniversary",
  finds: (context) =>
    context.sentences.flatMap(({ sentence, clauses, mentions }) => {
      const tree = clauses[0]?.tree;
      if (!tree) return [];
      return sentence.tokens.flatMap((token) => {
        const counted = /^(?:anniversary|centenary|centennial|bicentenary|bicentennial|sesquicentennial|jubilee)$/.test(token.lemma.toLowerCase());
        const independence = /^independence$/i.test(token.text) && /^(?:day|anniversary)$/i.test(sentence.tokens[token.index + 1]?.text ?? "");
        if (!counted && !independence && token.lemma !== "year") return [];
        const years = yearsAt(token, context.document.text);
        if (years === null) return [];
        const thing = independence ? { what: "independence", states: [], bodies: [] } : thingOf(tree, token, clauses, context);
        if (!thing || (token.lemma === "year" && !isLasting(thing))) return [];
        const year = yearOf(
          mentions.filter((one): one is DateMention => one.kind === "date" && one.sort !== "duration"),
          context,
        );
        const values = {
          ...owned(thing, /\byour\b/i.test(context.document.text.slice(token.end, token.end + 40)), context),
          years,
          year,
          since: year === null ? null : year - years,
        };
        const first = sentence.tokens[Math.max(0, token.index - 1)]!;
        return [{ kind: "milestone" as const, values, span: { start: first.start, end: token.end }, sentence: sentence.index }];
      });
    }),
});

/** "two years of talks" are no milestone; years of a partnership or of independence are. */
const isLasting = ({ what, bodies }: Thing): boolean =>
  bodies.length > 0 || /independence/i.test(what) || FOUNDABLE.test(/[\p{L}-]+(?=\s(?:between|of|in|with)\s|$)/u.exec(what)?.[0] ?? "");

/** Independence is one state's, the rest is of two. */
const owned = (thing: Thing, yours: boolean, context: Context): Thing => {
  if (!/independence|constitution|republic|statehood|revolution/i.test(thing.what)) return ofTwo(thing, [], context);
  const what = /independence/i.test(thing.what) ? "independence" : thing.what;
  if (thing.states.length > 0) return { ...thing, what, states: thing.states.slice(0, 1) };
  const { author } = context.mentions;
  const home = yours && author ? context.mainStates.find((state) => state !== author) : (author ?? context.mainStates[0]);
  return { ...thing, what, states: home ? [home] : [] };
};
