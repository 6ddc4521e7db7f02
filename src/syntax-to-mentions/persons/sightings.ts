import type { Mention, Sentence } from "../../types/index.ts";
import { isHonorific, type NameRun, nameAt } from "../names.ts";
import { type Office, officeAt } from "../offices.ts";
import { isCapital } from "../place.ts";
import { joinNames } from "./joining.ts";

/** A name or office found in a sentence, before it is known who is meant. */
export interface Sighting {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
  readonly name: NameRun | null;
  readonly office: Office | null;
  /** A bare name that may be something else: kept only when the text tells it in full elsewhere. */
  readonly doubtful: boolean;
}

/** Names and offices of a sentence, each name with the office that the words round it give. */
export const sightingsOf = (sentence: Sentence, found: readonly Mention[]): readonly Sighting[] => {
  const covering = coveringOf(sentence, found);
  const offices = officesOf(sentence, covering);
  const inOffice = new Set(offices.flatMap((office) => Array.from({ length: office.last - office.first + 1 }, (_, i) => office.first + i)));
  const taken = (index: number): boolean => {
    const mention = covering.get(index);
    if (inOffice.has(index)) return true;
    if (mention?.kind === "place" && mention.first === mention.last && endsName(sentence, index, inOffice, covering)) return false;
    return mention !== undefined && (mention.kind !== "place" || mention.state !== null);
  };
  const names: NameRun[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const text = sentence.tokens[at]!.text;
    if (inOffice.has(at) || (!isCapital(text) && !isHonorific(text))) continue;
    if (taken(at) && !isHonorific(text)) continue;
    const name = nameAt(sentence, at, taken);
    if (!name || /^(?:[JS]r\.?|\p{Lu}{2,6}|\p{Lu}\.)$/u.test(name.name)) continue;
    // "His Majesty Sultan X": the rank among the honorifics is an office of its own.
    const rank = offices.findLast((office) => office.first >= name.from && office.last < name.first);
    names.push(rank ? { ...name, from: rank.last + 1 } : name);
    at = name.last;
  }
  return joinNames(sentence, names, offices);
};

/** "Vuong Dinh Hue", "Albert del Rosario": a town's name that ends a person's. */
const endsName = (sentence: Sentence, index: number, inOffice: ReadonlySet<number>, covering: ReadonlyMap<number, Mention>): boolean => {
  const particle = /^(?:del|de|la|dos|das|da|di|van|von)$/.test(sentence.tokens[index - 1]?.text ?? "");
  const before = particle ? index - 2 : index - 1;
  const beyond = particle ? index - 3 : index - 2;
  const isName = (at: number): boolean => /^\p{Lu}\p{Ll}+$/u.test(sentence.tokens[at]?.text ?? "") && !covering.has(at) && !inOffice.has(at);
  // "Minister Mangala Samara and": right behind an office two words are a name, unless a town follows it.
  const isGiven = (at: number): boolean => inOffice.has(at) && !/^[,(]$/.test(sentence.tokens[index + 1]?.text ?? "");
  return (
    isName(before) &&
    sentence.tokens[before]!.upos === "PROPN" &&
    (particle || isGiven(beyond) ? inOffice.has(beyond) : isName(beyond) && inOffice.has(index - 3))
  );
};
/** Which mention covers each token; a state inside a government's or a place's name comes first. */
const coveringOf = (sentence: Sentence, found: readonly Mention[]): ReadonlyMap<number, Mention> => {
  const covering = new Map<number, Mention>();
  for (const mention of found) {
    if (mention.sentence !== sentence.index || mention.kind === "amount" || mention.kind === "partnership" || mention.kind === "instrument") continue;
    for (let at = mention.first; at <= mention.last; at++) {
      const known = covering.get(at);
      if (!known || (known.kind === "state" && known.form === "government") || known.kind === "place") covering.set(at, mention);
    }
  }
  return covering;
};

const officesOf = (sentence: Sentence, covering: ReadonlyMap<number, Mention>): readonly Office[] => {
  const offices: Office[] = [];
  for (let at = 0; at < sentence.tokens.length; at++) {
    const mention = covering.get(at);
    if (mention?.kind === "mechanism" || mention?.kind === "date") continue;
    const office = officeAt(sentence, at, (token) => covering.get(token));
    if (!office) continue;
    while (offices.length > 0 && offices.at(-1)!.last >= office.first) {
      const other = offices.at(-1)!;
      if (other.first <= office.first && other.last >= office.last) break;
      offices.pop();
    }
    if (offices.length === 0 || offices.at(-1)!.last < office.first) offices.push(office);
  }
  return offices;
};
