import { CLASH_NOUNS, DONE_NOUNS, UTTERED_NOUNS } from "../../language/acts/nouns.ts";
import type { ActorMention, Mention, Mentions, Sentence, Token } from "../../types/index.ts";
import type { Clause, ClausesOfSentence, Phrase, PrepPhrase } from "./clause.ts";
import { isHeadlinePlan, moodOfNoun, moodOfVerb } from "./mood.ts";
import { childrenOf, headOf, relation, subtree, type Tree, treeOf } from "./tree.ts";

export type { Clause, ClausesOfSentence, Phrase, PrepPhrase } from "./clause.ts";
export type { Modality, Mood } from "./mood.ts";
export { childrenOf, headOf, relation, subtree, type Tree } from "./tree.ts";

const ACTORS = new Set(["state", "body", "person", "group"]);
export const isActor = (mention: Mention): mention is ActorMention => ACTORS.has(mention.kind);

const CLAUSAL = new Set(["ccomp", "advcl", "parataxis", "csubj"]);
/** Does this child open a clause of its own, seen from the clause above? Verbs under "conj" do, nouns do not. */
const opensClause = (tree: Tree, child: Token): boolean => {
  const rel = relation(child);
  if (child.deprel === "acl:relcl" || CLAUSAL.has(rel)) return true;
  return rel === "conj" && (child.upos === "VERB" || childrenOf(tree, child, "nsubj", "cop").length > 0);
};
/** Inside a noun phrase, the parts that tell about it rather than name it. */
const leavesPhrase = (child: Token): boolean =>
  child.deprel === "acl:relcl" || CLAUSAL.has(relation(child)) || (relation(child) === "acl" && !leadsIt(child));
/** "a delegation led by the minister": who leads it comes along. */
const leadsIt = (child: Token): boolean => child.xpos === "VBN" && /^(?:lead|head)$/.test(child.lemma);

/** All clauses of a document, sentence by sentence. */
export const clausesOf = (mentions: Mentions): readonly ClausesOfSentence[] => {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions.mentions) {
    const list = bySentence.get(mention.sentence);
    if (list) list.push(mention);
    else bySentence.set(mention.sentence, [mention]);
  }
  return mentions.syntax.sentences.map((sentence) => {
    const inside = bySentence.get(sentence.index) ?? [];
    return { sentence, mentions: inside, clauses: sentence.parsed ? clausesOfSentence(sentence, inside) : [] };
  });
};

/** Nouns that tell a doing: occasions, and acts on another party. */
const DOING_NOUNS: ReadonlySet<string> = new Set([
  ...[...UTTERED_NOUNS, ...DONE_NOUNS].flatMap((act) => act.nouns),
  ...CLASH_NOUNS,
  ...`talk meeting discussion conversation dialogue consultation negotiation exchange interaction engagement call session round summit visit trip tour journey stay
   stopover stop-over layover sojourn swing travel arrival handshake ceremony exercise drill manoeuvre maneuver conference forum gathering retreat summoning encounter audience luncheon lunch dinner breakfast banquet signing
   commission committee tete powwow chat videoconference teleconference video-conference phone-call tele-conference deliberation parley`.split(/\s+/),
]);

const clausesOfSentence = (sentence: Sentence, mentions: readonly Mention[]): readonly Clause[] => {
  const tree = treeOf(sentence);
  // The states in "ASEAN-India summit" belong to the name; they do nothing here.
  const names = mentions.filter((mention) => mention.kind === "mechanism" || mention.kind === "instrument");
  const actors = outermost(mentions.filter(isActor).filter((actor) => !names.some((name) => name.first <= actor.first && actor.last <= name.last)));
  const isWithin = (token: Token): boolean =>
    token.upos === "VERB" &&
    names.some((name) => name.first <= token.index && token.index <= name.last && name.first <= token.head && token.head <= name.last);
  const built = new Map<number, Clause>();
  const build = (head: Token, depth: number): Clause | null => {
    const ready = built.get(head.index);
    if (ready) return ready;
    // "Joint Working Group": a word inside a name does nothing.
    if (isWithin(head) && relation(head) !== "root") return null;
    const sort = isVerbal(tree, head) ? "verb" : DOING_NOUNS.has(head.lemma.toLowerCase()) ? "noun" : null;
    if (!sort) return null;
    const governor = depth > 6 ? null : governorOf(tree, head, (above) => build(above, depth + 1));
    const clause = sort === "verb" ? verbClause(tree, head, actors, governor) : nounClause(tree, head, actors, governor);
    built.set(head.index, clause);
    return clause;
  };
  return sentence.tokens.flatMap((token): readonly Clause[] => {
    const clause = build(token, 0);
    if (!clause) return [];
    // "It was in talks between …": the noun that the copula makes a predicate still tells a doing.
    const doing = clause.sort === "verb" && token.upos === "NOUN" && DOING_NOUNS.has(clause.lemma);
    return doing ? [clause, nounClause(tree, token, actors, clause.governor)] : [clause];
  });
};

const isVerbal = (tree: Tree, token: Token): boolean =>
  token.upos === "VERB" ||
  // "Chad calls on Sudan": a finite verb that half the tagger took for a noun.
  (/^VB[DPZ]$/.test(token.xpos) &&
    token.upos === "NOUN" &&
    ["root", "conj", "ccomp", "parataxis"].includes(relation(token)) &&
    childrenOf(tree, token, "nsubj").some((child) => child.index < token.index)) ||
  (token.upos === "AUX" && relation(token) !== "aux" && relation(token) !== "cop") ||
  childrenOf(tree, token, "cop").length > 0;

const governorOf = (tree: Tree, head: Token, build: (above: Token) => Clause | null): Clause | null => {
  for (let above = headOf(tree, head), steps = 0; above && steps < 8; above = headOf(tree, above), steps++) {
    if (isVerbal(tree, above)) return build(above);
  }
  return null;
};

const outermost = (actors: readonly ActorMention[]): readonly ActorMention[] => {
  const kept: ActorMention[] = [];
  for (const actor of actors) if (!kept.some((outer) => outer.first <= actor.first && actor.last <= outer.last)) kept.push(actor);
  return kept;
};

const phraseOf = (tree: Tree, head: Token, actors: readonly ActorMention[], stop: (child: Token) => boolean = leavesPhrase): Phrase => {
  const tokens = subtree(tree, head, (child) => stop(child) || relation(child) === "punct");
  const inside = new Set(tokens.map((token) => token.index));
  const first = tokens[0]!;
  const last = tokens.at(-1)!;
  const told = actors.filter((actor) => overlaps(actor, inside) || (actor.first <= head.index && head.index <= actor.last));
  // "his counterpart" is the counterpart, not he.
  const owned = told.filter((actor) => tree.sentence.tokens[actor.first]!.xpos !== "PRP$");
  // "Fahmy's deputy, X" is X, not Fahmy.
  const owners = owned.filter(
    (actor) => actor.kind === "person" && actor.last < head.index && /^['’]s?$/.test(tree.sentence.tokens[actor.last + 1]?.text ?? ""),
  );
  const others = owned.filter((actor) => actor.kind === "person" && !owners.includes(actor));
  const meant = owners.length > 0 && others.length > 0 ? owned.filter((actor) => !owners.includes(actor)) : owned;
  const held = withCoordinated(tree, meant.length > 0 ? meant : told, actors);
  return { head, first: first.index, last: last.index, start: first.start, end: last.end, actors: held };
};
const JOINED = /^(?:,|and|&|,and|aswellas|,aswellas|togetherwith|alongwith)$/;
/** "A, B, and C": actors that only a comma or "and" parts from one in the phrase belong to it too, whatever the tree says. */
const withCoordinated = (tree: Tree, held: readonly ActorMention[], actors: readonly ActorMention[]): readonly ActorMention[] => {
  const last = held.at(-1);
  if (!last || (last.kind === "state" && last.form === "adjective")) return held;
  if (last.kind === "person" && last.form === "pronoun" && tree.sentence.tokens[last.last + 1]?.text === ",") return held;
  // "President A of X and President B of Y": whose officer A is stands between.
  const owner = last.kind === "person" ? actors.find((actor) => actor.kind === "state" && actor.first === last.last + 2) : undefined;
  const end = owner && tree.sentence.tokens[last.last + 1]!.text === "of" ? owner.last : last.last;
  const next = actors.find((actor) => actor.first > end);
  if (!next || next.kind !== last.kind || held.includes(next)) return held;
  const between = tree.sentence.tokens.slice(end + 1, next.first).filter((token) => token.text.toLowerCase() !== "the");
  const joined = JOINED.test(between.map((token) => token.text.toLowerCase()).join(""));
  return joined ? withCoordinated(tree, [...held, next], actors) : held;
};
/** An actor belongs to a phrase that holds its last or its first word: names are often torn by the tree. */
const overlaps = (actor: ActorMention, inside: ReadonlySet<number>): boolean => {
  let hits = 0;
  for (let index = actor.first; index <= actor.last; index++) if (inside.has(index)) hits++;
  return hits * 2 > actor.last - actor.first + 1 || (hits > 0 && inside.has(actor.first));
};

const verbClause = (tree: Tree, head: Token, actors: readonly ActorMention[], governor: Clause | null): Clause => {
  const extent = subtree(tree, head, (child) => opensClause(tree, child) || relation(child) === "punct");
  const passive = isPassive(tree, head) || isReducedPassive(tree, head);
  const preps = prepPhrases(tree, head, extent, actors);
  return {
    tree,
    sentence: tree.sentence,
    head,
    lemma: head.lemma.toLowerCase(),
    sort: "verb",
    voice: passive ? "passive" : "active",
    mood: moodOfVerb(tree, head),
    subject:
      unsaid(tree, head, actors) ??
      rightBefore(tree, head, actors) ??
      withActor(subjectOf(tree, head, actors, 0)) ??
      nearestBefore(tree, head, actors) ??
      subjectOf(tree, head, actors, 0),
    object: objectOf(tree, head, actors),
    agent: passive ? agentOf(preps, head) : null,
    preps,
    extent,
    start: extent[0]!.start,
    end: extent.at(-1)!.end,
    governor,
  };
};

/** "Met with the minister today", "Pleased to host …": the opening word of a note stands for its writer. */
const unsaid = (tree: Tree, head: Token, actors: readonly ActorMention[]): Phrase | null => {
  for (let at: Token | null = head, steps = 0; at && steps < 4; at = headOf(tree, at), steps++) {
    if (childrenOf(tree, at, "nsubj").length > 0 || (steps > 0 && !/^(?:xcomp|advcl|conj|ccomp|acl)$/.test(head.deprel))) return null;
    const token = at;
    const actor = actors.find(
      (one) => one.first === token.index && one.last === token.index && /^(?:VERB|ADJ|NOUN|ADV)$/.test(token.upos) && one.kind === "person",
    );
    if (actor) return { head: token, first: token.index, last: token.index, start: token.start, end: token.end, actors: [actor] };
  }
  return null;
};

/** Behind the verb first: "The queen, accompanied by X, was welcomed by Y". */
const agentOf = (preps: readonly PrepPhrase[], head: Token): PrepPhrase | null => {
  const all = preps.filter((phrase) => phrase.prep === "by" && phrase.actors.length > 0);
  return all.find((phrase) => phrase.first > head.index) ?? all[0] ?? null;
};

const withActor = (phrase: Phrase | null): Phrase | null =>
  phrase && (phrase.actors.length > 0 || !/^(?:PROPN|X)$/.test(phrase.head.upos)) ? phrase : null;
/** "… at the site and the Kyrgyz side opposed it": who stands between "and" and its verb does it, though the tree hangs him on a noun before. */
const rightBefore = (tree: Tree, head: Token, actors: readonly ActorMention[]): Phrase | null => {
  if (relation(head) !== "conj" || !/^VB[DZ]$/.test(head.xpos) || childrenOf(tree, head, "nsubj", "nsubj:pass").length > 0) return null;
  const { tokens } = tree.sentence;
  const last = tokens[head.index - 1]?.upos === "ADV" ? head.index - 2 : head.index - 1;
  const actor = actors.find((one) => one.last === last && !(one.kind === "state" && one.form === "adjective"));
  const before = tokens[(actor?.first ?? 0) - 1]?.upos === "DET" ? (actor?.first ?? 0) - 2 : (actor?.first ?? 0) - 1;
  if (!actor || !/^(?:and|but|while)$/i.test(tokens[before]?.text ?? "")) return null;
  return { head: tokens[actor.last]!, first: actor.first, last: actor.last, start: actor.start, end: actor.end, actors: [actor] };
};
/** A finite verb whose subject the tree has lost: the nearest actor before it that no preposition governs and no other verb parts from it. */
const nearestBefore = (tree: Tree, head: Token, actors: readonly ActorMention[]): Phrase | null => {
  // "Singh named areas": a past tense right behind a name that the tree took for its participle.
  const adjacent =
    head.xpos === "VBN" &&
    ["amod", "acl", "root"].includes(relation(head)) &&
    childrenOf(tree, head, "aux", "aux:pass").length === 0 &&
    (childrenOf(tree, head, "obj", "ccomp").length > 0 ||
      (relation(head) === "amod" &&
        head.head > head.index &&
        actors.some((one) => one.kind === "person" && one.first === 0 && one.last === head.index - 1)) ||
      // "Before flying home Minister X called on …": no participle, unless "by" follows.
      (relation(head) === "root" && !/^by$/i.test(tree.sentence.tokens[head.index + 1]?.text ?? "")));
  if (adjacent) {
    // Behind a comma that closes a relative clause, it goes back to the person before that clause.
    const closes = tree.sentence.tokens[head.index - 1]?.text === ",";
    const actor = actors.find(
      (one) =>
        one.kind === "person" &&
        one.form !== "pronoun" &&
        (closes ? one.last < head.index - 1 && tree.sentence.tokens[one.last + 1]?.text === "," : one.last === head.index - 1),
    );
    if (actor)
      return withEarlier(
        tree,
        { head: tree.sentence.tokens[actor.last]!, first: actor.first, last: actor.last, start: actor.start, end: actor.end, actors: [actor] },
        actors,
      );
  }
  const opening = openingBefore(tree, head, actors);
  if (opening)
    return withEarlier(
      tree,
      {
        head: tree.sentence.tokens[opening.last]!,
        first: opening.first,
        last: opening.last,
        start: opening.start,
        end: opening.end,
        actors: [opening],
      },
      actors,
    );
  // "showed the premier shaking hands with".
  const doing = head.xpos === "VBG" ? actors.find((one) => one.kind === "person" && one.form === "name" && one.last === head.index - 1) : undefined;
  if (doing)
    return { head: tree.sentence.tokens[doing.last]!, first: doing.first, last: doing.last, start: doing.start, end: doing.end, actors: [doing] };
  const finite =
    ["VBD", "VBZ", "VBP"].includes(head.xpos) || childrenOf(tree, head, "aux").some((token) => ["VBD", "VBZ", "VBP", "MD"].includes(token.xpos));
  if (!finite || childrenOf(tree, head, "nsubj", "csubj", "expl").some((child) => child.upos !== "PROPN")) return null;
  const { tokens } = tree.sentence;
  for (let index = actors.length - 1; index >= 0; index--) {
    const actor = actors[index]!;
    if (actor.last >= head.index) continue;
    const between = tokens.slice(actor.last + 1, head.index);
    if (between.some((token) => token.upos === "VERB" && token.xpos !== "VBG" && token.xpos !== "VBN")) return null;
    const before = tokens[actor.first - 1];
    if (before && (before.upos === "ADP" || before.upos === "DET") && tokens[actor.first - (before.upos === "DET" ? 2 : 1)]?.upos === "ADP") continue;
    if (actor.kind === "state" && (actor.form === "adjective" || /^['’]s?$/.test(tokens[actor.last + 1]?.text ?? ""))) continue;
    if (actor.kind === "person" && actor.form === "pronoun" && /^(?:his|her|their)$/i.test(tokens[actor.first]!.text)) continue;
    return withEarlier(
      tree,
      { head: tokens[actor.last]!, first: actor.first, last: actor.last, start: actor.start, end: actor.end, actors: [actor] },
      actors,
    );
  }
  return null;
};

/** "Ghana and Togo on Tuesday resumed talks": a sentence that the tree took for one long noun, its past tense for an adjective and its doers for parts of the name. */
const openingBefore = (tree: Tree, head: Token, actors: readonly ActorMention[]): ActorMention | null => {
  if (relation(head) !== "amod" || !/^VB[DN]$/.test(head.xpos) || head.head < head.index) return null;
  const noun = headOf(tree, head);
  if (!noun || relation(noun) !== "root") return null;
  const { tokens } = tree.sentence;
  const actor = actors.findLast((one) => one.last < head.index);
  if (!actor || (actor.kind === "state" && actor.form !== "name" && actor.form !== "seat") || actor.kind === "group") return null;
  const isWhole = tokens.slice(actor.first, actor.last + 1).some((token) => token.head === noun.index || relation(token) === "conj");
  return isWhole && tokens.slice(actor.last + 1, head.index).every((token) => /^(?:ADP|ADV|PROPN)$/.test(token.upos)) ? actor : null;
};

/** "the agreement signed by …": a participle hanging on a noun without subject of its own. */
const isReducedPassive = (tree: Tree, head: Token): boolean =>
  head.xpos === "VBN" && relation(head) === "acl" && childrenOf(tree, head, "nsubj").length === 0 && childrenOf(tree, head, "obj").length === 0;

const CALLING = new Set(["call", "meet", "speak", "talk", "confer"]);
/** A passive has an auxiliary; without one, "called on", "met with" are past tenses that the tagger took for participles. */
const isPassive = (tree: Tree, head: Token): boolean =>
  // "was to have travelled": what was to be is active where "have" stands next to the verb.
  (childrenOf(tree, head, "aux:pass").length > 0 && childrenOf(tree, head, "aux", "aux:pass").at(-1)?.text.toLowerCase() !== "have") ||
  (childrenOf(tree, head, "nsubj:pass").length > 0 && !(CALLING.has(head.lemma.toLowerCase()) && childrenOf(tree, head, "aux:pass").length === 0));

const DAY = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|yesterday|tomorrow|tonight)$/i;
const objectOf = (tree: Tree, head: Token, actors: readonly ActorMention[]): Phrase | null => {
  const objects = childrenOf(tree, head, "obj");
  // "had last visited Oslo": the tree may take an adverb for an object too.
  // "met Wednesday with": when is not what.
  const things = [...objects, ...childrenOf(tree, head, "iobj")].filter((child) => !DAY.test(child.text) || childrenOf(tree, child).length > 1);
  const direct = things.find((child) => child.upos !== "ADJ" && child.upos !== "ADV") ?? things[0];
  // "B, whom he met in Paris": whom the relative clause hangs on.
  if (direct && /^whom$/i.test(direct.text)) return antecedentOf(tree, head, direct, actors);
  if (direct) return phraseOf(tree, direct, actors);
  // "Norway lifted sanctions": a past tense that the tree took for an adjective of its object.
  const torn = relation(head) === "amod" && head.head > head.index;
  const taken = torn && (childrenOf(tree, head, "nsubj").length > 0 || openingBefore(tree, head, actors)) ? headOf(tree, head) : null;
  if (taken) return phraseOf(tree, taken, actors, (child) => child.index === head.index || leavesPhrase(child));
  // "invited President X": a name right behind the verb that the tree hangs there without a preposition.
  // So is one that it takes for an adverb or for a second subject.
  const subjects = childrenOf(tree, head, "nsubj");
  const bare = childrenOf(tree, head, "obl", "advmod", "nsubj").find(
    (child) =>
      (child.deprel !== "nsubj" || subjects.some((one) => one.index < head.index)) &&
      child.deprel !== "obl:unmarked" &&
      child.index > head.index &&
      (child.upos === "PROPN" || child.deprel === "advmod") &&
      childrenOf(tree, child, "case").length === 0,
  );
  const phrase = bare ? phraseOf(tree, bare, actors) : null;
  if (phrase?.actors.some((actor) => actor.first === head.index + 1 || actor.first === head.index + 2)) return phrase;
  // "called President X on Monday": a name that the tree takes for what somebody is called.
  const named = head.lemma === "call" ? childrenOf(tree, head, "xcomp").find((child) => child.upos === "PROPN") : undefined;
  return named ? phraseOf(tree, named, actors) : nextTo(tree, head, actors);
};
/** The actor told last before a relative pronoun, with a comma or a preposition between at most. */
const antecedentOf = (tree: Tree, head: Token, pronoun: Token, actors: readonly ActorMention[]): Phrase | null => {
  const { tokens } = tree.sentence;
  const actor = actors.findLast((one) => one.last < pronoun.index && one.persons.length > 0);
  if (
    !actor ||
    head.index < pronoun.index ||
    tokens.slice(actor.last + 1, pronoun.index).some((token) => !/^(?:,|and|or|but|with|by|to|from|of)$/i.test(token.text))
  )
    return null;
  return { head: tokens[actor.last]!, first: actor.first, last: actor.last, start: actor.start, end: actor.end, actors: [actor] };
};
/** "saw acting Foreign Minister X": a person right behind the verb, where the tree took the first word of the title for a verb of its own. */
const nextTo = (tree: Tree, head: Token, actors: readonly ActorMention[]): Phrase | null => {
  const next = /^(?:visiting|outgoing|departing|incoming)$/i.test(tree.sentence.tokens[head.index + 1]?.text ?? "") ? head.index + 2 : head.index + 1;
  const actor = actors.find((one) => one.kind === "person" && one.form !== "pronoun" && one.first === next);
  // "newly appointed Ambassador X", "visiting Minister Y".
  const torn =
    (actor && next > head.index + 1) || (actor && tree.sentence.tokens.slice(actor.first, actor.last + 1).some((token) => token.upos === "VERB"));
  if (!actor || !torn) return null;
  return { head: tree.sentence.tokens[actor.last]!, first: actor.first, last: actor.last, start: actor.start, end: actor.end, actors: [actor] };
};

/** "A and B came", where the tree hangs A elsewhere: whoever "and" joins to the subject comes too, unless A is what another verb is done to. */
const withEarlier = (tree: Tree, phrase: Phrase, actors: readonly ActorMention[]): Phrase => {
  const first = phrase.actors[0];
  const { tokens } = tree.sentence;
  if (!first || tokens[first.first - 1]?.text.toLowerCase() !== "and") return phrase;
  const earlier = actors.find((actor) => actor.last < first.first && withCoordinated(tree, [actor], actors).includes(first));
  if (!earlier || phrase.actors.includes(earlier) || earlier.kind !== first.kind) return phrase;
  const governed = tokens
    .slice(earlier.first, earlier.last + 1)
    .some((token) => token.head < earlier.first && /^(?:obj|iobj|obl|nmod)/.test(token.deprel));
  if (governed) return phrase;
  const held = withCoordinated(tree, [earlier], actors);
  return { ...phrase, first: earlier.first, start: earlier.start, actors: [...new Set([...held, ...phrase.actors])] };
};

const PLEDGES = new Set("promise plan intention aim hope wish goal intent purpose task mission pledge desire decision job role".split(" "));

/** The subject: its own, that of the verb it is coordinated with, that of the verb it completes, or the noun it modifies. */
const subjectOf = (tree: Tree, head: Token, actors: readonly ActorMention[], depth: number): Phrase | null => {
  // Of two, which only a tree gone wrong has, the one next to the verb.
  const own =
    childrenOf(tree, head, "nsubj").findLast((child) => child.index < head.index) ??
    // "will hold talks with the minister, X": a name that ends what another word begins is no subject behind its verb.
    childrenOf(tree, head, "nsubj").find(
      (child) => !actors.some((one) => one.first < child.index && child.index <= one.last && one.first > head.index),
    );
  const relative = own && /^(who|which|that|whom)$/i.test(own.text);
  if (own && !relative) {
    // "His promise was to visit Oslo": he visits, not the promise.
    const owner = PLEDGES.has(own.lemma.toLowerCase()) && head.xpos === "VB" ? childrenOf(tree, own, "nmod:poss")[0] : undefined;
    return owner ? phraseOf(tree, owner, actors) : withEarlier(tree, phraseOf(tree, own, actors), actors);
  }
  const above = headOf(tree, head);
  if (!above || depth > 4) return null;
  const rel = relation(head);
  if (head.deprel === "acl:relcl" || rel === "acl") {
    if (rel === "acl" && head.deprel !== "acl:relcl" && !["VBG", "VBN"].includes(head.xpos) && !isHeadlinePlan(tree, head)) return null;
    return phraseOf(tree, above, actors, (child) => leavesPhrase(child) || child.index === head.index);
  }
  // "is certain to meet the host": the tree may take what is certain for its subject.
  if (
    ["conj", "xcomp", "advcl", "parataxis"].includes(rel) ||
    (rel === "csubj" && head.xpos === "VB" && head.index > above.index) ||
    (rel === "obj" && head.xpos === "VBG")
  ) {
    if (rel === "xcomp") {
      const controller = childrenOf(tree, above, "obj")[0] ?? childrenOf(tree, above, "iobj")[0];
      if (controller && !["promise", "use"].includes(above.lemma)) return phraseOf(tree, controller, actors);
    }
    if (rel === "parataxis" && childrenOf(tree, above, "nsubj").length === 0) return null;
    return subjectOf(tree, above, actors, depth + 1);
  }
  return null;
};

const nounClause = (tree: Tree, head: Token, actors: readonly ActorMention[], governor: Clause | null): Clause => {
  const extent = subtree(tree, head, (child) => opensClause(tree, child) || ["punct", "appos", "parataxis"].includes(relation(child)));
  const possessor = childrenOf(tree, head, "nmod:poss")[0];
  return {
    tree,
    sentence: tree.sentence,
    head,
    lemma: head.lemma.toLowerCase(),
    sort: "noun",
    voice: "active",
    mood: moodOfNoun(tree, head),
    subject: possessor ? phraseOf(tree, possessor, actors) : null,
    object: null,
    agent: null,
    preps: prepPhrases(tree, head, extent, actors),
    extent,
    start: extent[0]!.start,
    end: extent.at(-1)!.end,
    governor,
  };
};

/** A preposition right before an actor governs it, even where the tree has torn the actor's words apart. */
const linearPhrases = (
  tree: Tree,
  head: Token,
  extent: readonly Token[],
  actors: readonly ActorMention[],
  found: readonly PrepPhrase[],
): readonly PrepPhrase[] =>
  extent.flatMap((token): readonly PrepPhrase[] => {
    if (token.upos !== "ADP") return [];
    const next = tree.sentence.tokens[token.index + 1];
    // "with the minister", "with his counterpart": the article or owner stands between.
    const step = next && (next.upos === "DET" || next.xpos === "PRP$") ? 2 : 1;
    const actor = actors.find((one) => one.first === token.index + step) ?? actors.find((one) => one.first === token.index + 1);
    if (!actor || found.some((phrase) => phrase.actors.includes(actor) && phrase.prep.endsWith(token.text.toLowerCase()))) return [];
    const held = withCoordinated(tree, [actor], actors);
    const last = held.at(-1)!;
    return [
      {
        head: tree.sentence.tokens[actor.last]!,
        first: actor.first,
        last: last.last,
        start: actor.start,
        end: last.end,
        actors: held,
        prep: token.text.toLowerCase(),
        on: head,
      },
    ];
  });

/** Every prepositional phrase in the extent, in text order, outer ones before those inside them. */
const prepPhrases = (tree: Tree, head: Token, extent: readonly Token[], actors: readonly ActorMention[]): readonly PrepPhrase[] => {
  const inside = new Set(extent.map((token) => token.index));
  const found: PrepPhrase[] = [];
  for (const token of extent) {
    if (token.index === head.index) continue;
    const cases = childrenOf(tree, token, "case").filter((child) => child.index < token.index && child.text !== "'s" && child.text !== "’s");
    if (cases.length === 0) continue;
    const above = headOf(tree, token);
    const on = above && inside.has(above.index) ? above : head;
    const words = cases.flatMap((child) => subtree(tree, child)).sort((a, b) => a.index - b.index);
    const prep = words.map((word) => word.text.toLowerCase()).join(" ");
    const relative = /^whom$/i.test(token.text) ? antecedentOf(tree, head, token, actors) : null;
    found.push({ ...(relative ?? phraseOf(tree, token, actors)), prep, on });
  }
  return [...found, ...linearPhrases(tree, head, extent, actors, found)];
};
