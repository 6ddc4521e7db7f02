import { VAGUE_HEADS } from "../language/offices.ts";
import type { Mention, Person, PersonMention, Sentence, Syntax } from "../types/index.ts";
import { holdersOf } from "./holders.ts";
import { homeStateOf } from "./home.ts";
import { isHonorific, type NameRun, nameAt } from "./names.ts";
import { type Office, officeAt } from "./offices.ts";
import { isCapital, lower, placeOf } from "./place.ts";
import { findPronouns } from "./pronouns.ts";
import { Register } from "./register.ts";

export interface People {
  readonly mentions: readonly PersonMention[];
  readonly persons: readonly Person[];
  /** The state whose outlet or office writes. */
  readonly author: string | null;
}

/** A name or office found in a sentence, before it is known who is meant. */
interface Sighting {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly name: NameRun | null;
  readonly office: Office | null;
  /** A bare name that may be something else: kept only when the text tells it in full elsewhere. */
  readonly doubtful: boolean;
}

/**
 * Persons by name with their office and state, and office holders without a name; later short names, offices and pronouns point to the same person.
 * Word patterns lead, because trees err most on names.
 */
export const findPersons = (syntax: Syntax, found: readonly Mention[]): People => {
  const author = homeStateOf(syntax, found);
  const sightings = syntax.sentences.flatMap((sentence) => sightingsOf(sentence, found));
  const register = new Register(author, mainStatesOf(found, author));
  // Full names first, so that an office or a surname told earlier in the text finds them.
  for (const sighting of sightings)
    if (sighting.name && !sighting.doubtful)
      register.meet(sighting.name.name, sighting.office, sighting.sentence.index, stateHint(sighting, found) ?? ownerOf(sighting, found));
  sightings.forEach((sighting, i) => {
    const before = sightings[i - 1];
    if (!sighting.name || !before?.name || before.sentence !== sighting.sentence) return;
    const between = sighting.sentence.tokens
      .slice(before.last + 1, sighting.first)
      .map((token) => token.text.toLowerCase())
      .join(" ");
    if (/^,? ?(?:\w+ ){0,2}(?:known as|called|nicknamed|dubbed)$/.test(between)) register.alias(before.name.name, sighting.name.name);
  });
  if (author)
    for (const sighting of sightings)
      if (sighting.name && !sighting.doubtful && travelsTo(sighting, author, found)) register.comesToHome(sighting.name.name);
  const mentions: PersonMention[] = [];
  for (const sighting of sightings) {
    const { sentence, first, last, name, office } = sighting;
    if (sighting.doubtful && register.byName(name!.name).length === 0) continue;
    const holders = office?.plural && !name ? holdersOf(sentence, office, found) : null;
    if (holders) {
      const each = holders.states.flatMap((state) => register.byOffice({ ...office!, plural: false, state }, sentence.index, state, mentions, "the"));
      if (each.length > 1)
        mentions.push({ kind: "person", form: "office", ...placeOf(sentence, holders.first, holders.last), persons: each, states: [], bodies: [] });
      continue;
    }
    const person = name
      ? register.byName(name.name)
      : register.byOffice(office!, sentence.index, stateHint(sighting, found), mentions, determinerBefore(sentence, first));
    for (const index of person) {
      mentions.push({
        kind: "person",
        form: name ? "name" : "office",
        ...placeOf(sentence, first, last),
        ...register.referent(index, name ? null : office),
      });
      if (!office?.plural || name) break;
    }
  }
  const persons = register.persons();
  const settled = mentions.map((mention) => ({ ...mention, ...referentOf(persons, mention.persons) }));
  const pronouns = findPronouns(syntax, settled);
  return { mentions: [...settled, ...pronouns], persons, author };
};

const referentOf = (persons: readonly Person[], indexes: readonly number[]) => ({
  persons: indexes,
  states: [...new Set(indexes.flatMap((index) => persons[index]!.state ?? []))],
  bodies: [...new Set(indexes.flatMap((index) => (persons[index]!.state ? [] : (persons[index]!.body ?? []))))],
});

/** The states that the document is about, most told first; one told much less than the first is not among them. */
const mainStatesOf = (found: readonly Mention[], author: string | null): readonly string[] => {
  const weight = new Map<string, number>();
  for (const mention of found) {
    if (mention.kind !== "state" || mention.form === "government") continue;
    for (const state of mention.states) weight.set(state, (weight.get(state) ?? 0) + 1);
  }
  const most = Math.max(0, ...weight.values());
  const strong = [...weight].filter(([state, n]) => state === author || (n >= 2 && n >= 0.4 * most) || most === 1);
  return strong.sort((a, b) => b[1] + (b[0] === author ? 1 : 0) - a[1] - (a[0] === author ? 1 : 0) || (a[0] < b[0] ? -1 : 1)).map(([state]) => state);
};
const GOING = new Set(["visit", "arrive", "come", "travel", "pay", "reach", "tour", "undertake"]);
/** "President X paid a State visit to India": the verb behind the name, and the state behind it. */
const travelsTo = ({ sentence, last }: Sighting, state: string, found: readonly Mention[]): boolean => {
  const verb = sentence.tokens.slice(last + 1, last + 5).find((token) => token.upos === "VERB");
  if (!verb || !GOING.has(verb.lemma.toLowerCase())) return false;
  return found.some(
    (mention) =>
      mention.kind === "state" &&
      mention.form === "name" &&
      mention.sentence === sentence.index &&
      mention.states.includes(state) &&
      mention.first > verb.index &&
      mention.first <= verb.index + 8 &&
      (mention.first === verb.index + 1 || /^(?:to|in)$/.test(lower(sentence, mention.first - 1))),
  );
};

const determinerBefore = (sentence: Sentence, first: number): string => lower(sentence, first - 1);

/** A state that stands next to a name though not inside the office phrase: "Tran Dac Phu of Vietnam", "the Omani side was led by Badr Albusaidi". */
/** The state whose genitive stands before a bare name. */
const ownerOf = ({ sentence, first, office }: Sighting, found: readonly Mention[]): string | null => {
  if (office || !/^['’]s?$/.test(lower(sentence, first - 1))) return null;
  const owner = found.find((mention) => mention.kind === "state" && mention.sentence === sentence.index && mention.last === first - 2);
  return owner?.kind === "state" ? owner.states[0]! : null;
};
const stateHint = ({ sentence, first, last }: Sighting, found: readonly Mention[]): string | null => {
  if (lower(sentence, first - 1) === "by" && /^(?:led|headed|represented|chaired)$/.test(lower(sentence, first - 2))) {
    const side = found.findLast((mention) => mention.kind === "state" && mention.sentence === sentence.index && mention.last < first - 2);
    if (side?.kind === "state" && side.last > first - 8 && side.states.length === 1) return side.states[0]!;
  }
  if (lower(sentence, last + 1) === "," && lower(sentence, last + 2) === "who") {
    const near = found.find(
      (mention) =>
        mention.kind === "state" &&
        mention.form === "name" &&
        mention.sentence === sentence.index &&
        mention.first > last + 2 &&
        mention.first < last + 10 &&
        /^(?:in|of|from)$/.test(lower(sentence, mention.first - 1)),
    );
    if (near?.kind === "state") return near.states[0]!;
  }
  if (!/^(?:of|from)$/.test(lower(sentence, last + 1))) return null;
  const state = found.find(
    (mention) =>
      mention.kind === "state" &&
      mention.sentence === sentence.index &&
      (mention.first === last + 2 || (mention.first === last + 3 && lower(sentence, last + 2) === "the")),
  );
  return state?.kind === "state" ? state.states[0]! : null;
};

const sightingsOf = (sentence: Sentence, found: readonly Mention[]): readonly Sighting[] => {
  const covering = new Map<number, Mention>();
  for (const mention of found) {
    if (mention.sentence !== sentence.index || mention.kind === "amount" || mention.kind === "partnership" || mention.kind === "instrument") continue;
    for (let at = mention.first; at <= mention.last; at++) {
      const known = covering.get(at);
      if (!known || (known.kind === "state" && known.form === "government") || known.kind === "place") covering.set(at, mention);
    }
  }
  const mentionAt = (_sentence: number, token: number): Mention | undefined => covering.get(token);
  const offices: Office[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const mention = covering.get(at);
    if (mention?.kind === "mechanism" || mention?.kind === "date") continue;
    const office = officeAt(sentence, at, mentionAt);
    if (!office) continue;
    while (offices.length > 0 && offices.at(-1)!.last >= office.first) {
      const other = offices.at(-1)!;
      if (other.first <= office.first && other.last >= office.last) break;
      offices.pop();
    }
    if (offices.length === 0 || offices.at(-1)!.last < office.first) offices.push(office);
  }
  const inOffice = new Set(offices.flatMap((office) => Array.from({ length: office.last - office.first + 1 }, (_, i) => office.first + i)));
  const taken = (index: number): boolean => {
    const mention = covering.get(index);
    if (inOffice.has(index)) return true;
    return mention !== undefined && mention.kind !== "place" ? true : mention?.kind === "place" && mention.state !== null;
  };
  const names: NameRun[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const text = sentence.tokens[at]!.text;
    if (inOffice.has(at) || (!isCapital(text) && !isHonorific(text))) continue;
    if (taken(at) && !isHonorific(text)) continue;
    const name = nameAt(sentence, at, taken);
    if (!name || /^(?:[JS]r\.?|\p{Lu}{2,6}|\p{Lu}\.)$/u.test(name.name)) continue;
    names.push(name);
    at = name.last;
  }
  return join(sentence, names, offices);
};

/** Joins names with the office before ("Foreign Minister X", "counterpart, X") or behind ("X, foreign minister of Y"); offices left over stand alone. */
const join = (sentence: Sentence, names: readonly NameRun[], offices: readonly Office[]): readonly Sighting[] => {
  const used = new Set<Office>();
  const sightings: Sighting[] = [];
  names.forEach((name, i) => {
    const before = offices.findLast(
      (office) => office.last < name.from && !used.has(office) && gap(sentence, office.last + 1, name.from - 1, before2),
    );
    const behind = offices.find((office) => office.first > name.last && !used.has(office) && gap(sentence, name.last + 1, office.first - 1, behind2));
    const nextName = names[i + 1];
    const remote = behind ?? officeInApposition(sentence, name, nextName, offices, used);
    const appositive =
      behind &&
      sentence.tokens[name.last + 1]?.text === "," &&
      !(
        nextName &&
        (nextName.from === behind.last + 1 || (before && nextName.from === behind.last + 2 && sentence.tokens[behind.last + 1]?.text === ","))
      );
    const direct = before && before.last + 1 === name.from;
    const office = direct ? before : appositive ? behind : (before ?? remote ?? null);
    if (office && !office.plural) {
      used.add(office);
      sightings.push({ sentence, first: Math.min(name.from, office.first), last: Math.max(name.last, office.last), name, office, doubtful: false });
    } else if (office?.plural && before) {
      sightings.push({ sentence, first: name.from, last: name.last, name, office: { ...office, plural: false }, doubtful: false });
      used.add(office);
    } else
      sightings.push({
        sentence,
        first: name.from,
        last: name.last,
        name,
        office: null,
        doubtful: !name.titled && !(name.particled && name.last > name.first) && !plausible(sentence, name),
      });
  });
  for (const office of offices) {
    if (used.has(office)) continue;
    if (VAGUE_HEADS.has(office.head) && !office.state && !office.body && office.office === office.head) continue;
    sightings.push({ sentence, first: office.first, last: office.last, name: null, office, doubtful: false });
  }
  return sightings.sort((a, b) => a.first - b.first);
};
const gap = (sentence: Sentence, from: number, to: number, allowed: RegExp): boolean => {
  if (to - from > 3) return false;
  for (let at = from; at <= to; at++) if (!allowed.test(sentence.tokens[at]!.text)) return false;
  return true;
};
/** "Wang Yi, Member of the Political Bureau … and Minister of Foreign Affairs, met": the last office of an apposition that no verb breaks. */
const officeInApposition = (
  sentence: Sentence,
  name: NameRun,
  next: NameRun | undefined,
  offices: readonly Office[],
  used: ReadonlySet<Office>,
): Office | undefined => {
  if (sentence.tokens[name.last + 1]?.text !== "," || name.last === name.first) return undefined;
  let end = name.last + 2;
  while (end < Math.min(sentence.tokens.length, name.last + 30, next?.from ?? Infinity) && !/^(?:VERB|AUX)$/.test(sentence.tokens[end]!.upos)) end++;
  return offices.findLast((office) => office.first > name.last && office.last < end && !used.has(office) && !office.counterpart);
};
const before2 = /^(?:,|-|–|\(|His|Excellency|H\.E\.)$/;
const behind2 = /^(?:,|-|–|the|\(|who|is|as|his|its|country|became|was|a)$/;

const SPEAKING = new Set(
  "say tell add note state stress emphasise emphasize underline underscore highlight meet hold visit arrive thank congratulate express reaffirm reiterate welcome call urge tweet write announce sign discuss speak attend lead receive invite describe pledge recall hail praise condemn voice convey accompany head chair co-chair host explain propose suggest point warn claim insist ask travel depart land assure brief".split(
    " ",
  ),
);
const MEETING = new Set(
  "meet receive host welcome greet meeting talk talks call discussion with invite thank congratulate summon appoint brief".split(" "),
);
/** Two to five capitalised words that act or speak like a person, or a short form of a name that was told in full. */
const plausible = (sentence: Sentence, name: NameRun): boolean => {
  const head = sentence.tokens[name.last]!;
  if (!sentence.parsed) return false;
  if (name.last > name.first && lower(sentence, name.last + 1) === "," && lower(sentence, name.last + 2) === "who") return true;
  // "Ukraine's Andrii Sybiha"
  if (
    name.last > name.first &&
    name.last - name.first < 3 &&
    /^['’]s?$/.test(lower(sentence, name.from - 1)) &&
    sentence.tokens.slice(name.first, name.last + 1).every((token) => token.upos === "PROPN" && !COMMON_ENDING.test(token.text))
  )
    return true;
  const words = sentence.tokens.slice(name.first, name.last + 1);
  if (words.some((token) => COMMON_ENDING.test(token.text)) || words.every((token) => token.upos !== "PROPN")) return false;
  if (
    sentence.tokens.slice(name.first, name.last + 1).some((token) => /^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 2) &&
    name.last === name.first
  )
    return false;
  const top = sentence.tokens.slice(name.first, name.last + 1).find((token) => token.head < name.first || token.head > name.last) ?? head;
  const governor = sentence.tokens[top.head];
  if (top.upos !== "PROPN" && name.first === name.last) return false;
  if (governor && /^(?:nsubj|obl|obj|nmod|conj|appos|flat|parataxis)/.test(top.deprel)) {
    return /^nsubj|^obl:agent/.test(top.deprel)
      ? SPEAKING.has(governor.lemma.toLowerCase())
      : name.last > name.first && (MEETING.has(governor.lemma.toLowerCase()) || /counterpart/.test(governor.text) || top.deprel === "conj");
  }
  return false;
};
/** Endings of common nouns that capitalised titles are made of. */
const COMMON_ENDING = /(?:tion|sion|ment|ship|ness|ity|ing|ism|ance|ence|ples|als|ies|logy|ics|dom|hood|ture|ism)s?$/i;
