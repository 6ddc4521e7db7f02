import { COURTESIES, VAGUE_HEADS } from "../../language/offices.ts";
import type { Sentence } from "../../types/index.ts";
import type { NameRun } from "../names.ts";
import type { Office } from "../offices.ts";
import { isCapital, lower } from "../place.ts";
import { plausible } from "./plausible.ts";
import type { Sighting } from "./sightings.ts";

/** Joins names with the office before ("Foreign Minister X", "counterpart, X") or behind ("X, foreign minister of Y"); offices left over stand alone. */
export const joinNames = (sentence: Sentence, names: readonly NameRun[], told: readonly Office[]): readonly Sighting[] => {
  const offices = inUnion(sentence, names, told);
  const used = new Set<Office>();
  const sightings: Sighting[] = [];
  names.forEach((name, i) => {
    const next = names.slice(i + 1).find((one) => !isDoubtful(sentence, one) || offices.some((office) => belongsToNext(sentence, office, one, true)));
    const before = offices.findLast(
      (office) => office.last < name.from && !used.has(office) && gap(sentence, office.last + 1, name.from - 1, name.titled ? BEFORE_TITLE : BEFORE),
    );
    const behind = offices.find((office) => office.first > name.last && !used.has(office) && gap(sentence, name.last + 1, office.first - 1, BEHIND));
    const remote = behind ?? officeInApposition(sentence, name, next, offices, used);
    const apposed = behind && sentence.tokens[name.last + 1]?.text === "," && !belongsToNext(sentence, behind, next, before !== undefined);
    // "Ambassador X, Minister of Foreign Affairs": a courtesy rank gives way to the office behind.
    const courtesy = before !== undefined && isCourtesy(before) && behind !== undefined && apposed === true;
    const direct = before && before.last + 1 === name.from && !courtesy;
    if (courtesy) used.add(before);
    const chosen =
      direct || (before && behind && isCourtesy(behind))
        ? before
        : apposed
          ? behind
          : (before ?? (remote && belongsToNext(sentence, remote, next, true) ? null : remote) ?? null);
    // "directors of the ports of Savannah, Oakland and Newark": no list of persons begins with a lone word behind a comma.
    const office = chosen?.plural && chosen === before && !direct && name.first === name.last && !name.titled ? null : chosen;
    if (!office) {
      sightings.push({ sentence, first: name.from, last: name.last, name, office: null, doubtful: isDoubtful(sentence, name) });
      return;
    }
    used.add(office);
    // "Prime Minister X, who is also chairman of Y, met": a second office of the same person.
    if (office === before && behind && apposed === true && closesApposition(sentence, name, behind)) used.add(behind);
    // "Vice Premier X, his Georgian counterpart": the apposition tells whose officer X is.
    const apart = office === before && behind?.counterpart && apposed === true ? behind : null;
    if (apart) used.add(apart);
    const one = {
      ...office,
      ...(office.plural ? { shared: office.first } : {}),
      plural: false,
      ...(apart ? { state: office.state ?? apart.state, opposite: true } : {}),
    };
    const alone = !office.plural || office === behind || office === remote;
    sightings.push({
      sentence,
      first: alone ? Math.min(name.from, office.first) : name.from,
      last: alone ? Math.max(name.last, office.last) : name.last,
      name,
      office: one,
      doubtful: false,
    });
  });
  const shared = withSharedOffice(sentence, sightings, offices, used);
  const left = offices
    .filter(
      (office) =>
        !used.has(office) &&
        !/^office$/.test(lower(sentence, office.first - (lower(sentence, office.first - 1) === "the" ? 3 : 2))) &&
        !(VAGUE_HEADS.has(office.head) && !office.state && !office.body && office.office === office.head),
    )
    .map((office): Sighting => ({ sentence, first: office.first, last: office.proper ?? office.last, name: null, office, doubtful: false }));
  return [...shared, ...left].sort((a, b) => a.first - b.first);
};

const isDoubtful = (sentence: Sentence, name: NameRun): boolean =>
  !name.titled && !(name.particled && name.last > name.first) && !plausible(sentence, name);

/** An office between commas, or behind "who is also", is no other person's. */
const closesApposition = (sentence: Sentence, name: NameRun, office: Office): boolean => {
  const link = sentence.tokens.slice(name.last + 1, office.first).map((token) => token.text.toLowerCase());
  const next = sentence.tokens[office.last + 1];
  const closed = next === undefined || /^[,.;)]$/.test(next.text) || /^(?:VERB|AUX)$/.test(next.upos);
  return !office.plural && !office.counterpart && (link.includes("who") || link.includes("also") || (closed && !link.includes("the")));
};
/** The office stands right before the next name, which it then belongs to. */
const belongsToNext = (sentence: Sentence, office: Office, next: NameRun | undefined, alternating: boolean): boolean =>
  next !== undefined &&
  (next.from === office.last + 1 || (alternating && next.from === office.last + 2 && sentence.tokens[office.last + 1]?.text === ","));

/** "Deputy Prime Minister and Foreign Minister X", "X, Vice-President and Minister of Trade": one person's two offices are told as one. */
const inUnion = (sentence: Sentence, names: readonly NameRun[], offices: readonly Office[]): readonly Office[] => {
  const joined: Office[] = [];
  for (const office of offices) {
    const before = joined.at(-1);
    if (before && sameRank(before, office) && isNear(sentence, before.last + 1, office.first - 1))
      joined[joined.length - 1] = { ...before, last: office.last };
    else if (
      before &&
      isCourtesy(office) &&
      isNear(sentence, before.last + 1, office.first - 1) &&
      names.some((name) => name.from === office.last + 1)
    )
      joined[joined.length - 1] = { ...before, last: office.last };
    else if (before?.counterpart && !before.plural && !office.counterpart && isNear(sentence, before.last + 1, office.first - 1))
      joined[joined.length - 1] = {
        ...office,
        first: before.first,
        state: before.state ?? office.state,
        body: before.body ?? office.body,
        opposite: true,
      };
    else if (before && isOneHolder(sentence, before, office, names))
      joined[joined.length - 1] = {
        ...office,
        first: before.first,
        office: `${before.office}${sentence.tokens
          .slice(before.last + 1, office.first)
          .map((token) => (token.text === "," ? "," : ` ${token.text.toLowerCase()}`))
          .join("")} ${office.office}`,
        state: before.state ?? office.state,
        body: before.body ?? office.body,
      };
    else joined.push(office);
  }
  return joined;
};
const isOneHolder = (sentence: Sentence, before: Office, office: Office, names: readonly NameRun[]): boolean => {
  if (!before.office || !office.office || before.plural || office.plural) return false;
  if (before.state && office.state && before.state !== office.state) return false;
  // "the Secretary and President X" are two, and a rank of courtesy is no second office.
  if (
    (!before.office.includes(" ") && (lower(sentence, before.first - 1) === "the" || !office.office.includes(" "))) ||
    COURTESIES.has(office.office)
  )
    return false;
  // "Pakistan's president and India's prime minister": an owner of its own tells of somebody else.
  if (office.state && covers(sentence, office)) return false;
  const link = sentence.tokens
    .slice(before.last + 1, office.first)
    .map((token) => token.text.toLowerCase())
    .join(" ");
  if (!/^(?:and|&|-|–|\/|and also|, and|and the)$/.test(link)) return false;
  const capital = isCapital(sentence.tokens[before.last]!.text) || isCapital(sentence.tokens[before.first]!.text);
  const named = names.some(
    (name) => name.from === office.last + 1 || (before.state !== null && name.from === office.last + 2 && lower(sentence, office.last + 1) === ","),
  );
  const apposed = names.some((name) => name.last + 2 === before.first && sentence.tokens[name.last + 1]!.text === ",");
  if (/^and the$/.test(link)) return apposed;
  return apposed || (named && capital);
};
/** "the Sultan of Brunei, Sultan X", "the King, Sultan Y": one office told twice. */
const sameRank = (before: Office, office: Office): boolean =>
  !office.state &&
  !before.plural &&
  !office.plural &&
  office.office !== null &&
  before.office !== null &&
  (before.head === office.head || (ROYAL.test(before.head) && ROYAL.test(office.head))) &&
  office.office === office.head;
const ROYAL = /^(?:king|queen|sultan|emir|amir|prince|princess|ruler|monarch|emperor)$/;
const isCourtesy = (office: Office): boolean => !office.state && !office.body && office.office !== null && COURTESIES.has(office.office);
const isNear = (sentence: Sentence, from: number, to: number): boolean => to < from || (to === from && lower(sentence, from) === ",");
/** The office begins with its owner's name. */
const covers = (sentence: Sentence, office: Office): boolean =>
  /^['’]s?$/.test(lower(sentence, office.first + 1)) || /^['’]s?$/.test(lower(sentence, office.first + 2));

/** "Presidents X and Y", "his counterparts X of A, Y of B and Z": the office told for the first is that of all who follow. */
const withSharedOffice = (
  sentence: Sentence,
  sightings: readonly Sighting[],
  offices: readonly Office[],
  used: ReadonlySet<Office>,
): readonly Sighting[] => {
  const plurals = offices.filter((office) => office.plural && used.has(office));
  return sightings.map((sighting, i) => {
    if (sighting.office || !sighting.name) return sighting;
    const plural = plurals.findLast((office) => office.last < sighting.first);
    if (!plural) return sighting;
    for (let at = i - 1; at >= 0; at--) {
      const before = sightings[at]!;
      if (!isChained(sentence, before, sightings[at + 1]!)) return sighting;
      if (before.office && before.office.first === plural.first)
        return { ...sighting, office: { ...plural, plural: false, state: null, body: null, shared: plural.first }, doubtful: false };
      if (before.office) return sighting;
    }
    return sighting;
  });
};
/** Only "and", a comma, or "of Peru" stands between two names of a list. */
const isChained = (sentence: Sentence, before: Sighting, next: Sighting): boolean => {
  const between = sentence.tokens.slice((before.name?.last ?? before.last) + 1, next.name?.from ?? next.first);
  return (
    between.length > 0 &&
    between.length <= 8 &&
    between.some((token) => /^(?:,|and|&)$/i.test(token.text)) &&
    between.every(
      (token) => /^(?:,|and|&|of|for|from|the|\(|\)|as well as|respectively)$/i.test(token.text) || (isCapital(token.text) && token.upos !== "VERB"),
    )
  );
};

const gap = (sentence: Sentence, from: number, to: number, allowed: RegExp): boolean => {
  if (to - from > 3) return false;
  for (let at = from; at <= to; at++) if (!allowed.test(sentence.tokens[at]!.text)) return false;
  return true;
};
const BEFORE = /^(?:,|-|–|\(|His|Excellency|H\.E\.|["“”])$/;
/** "the Prime Minister of Jamaica, the Most Hon. X". */
const BEFORE_TITLE = /^(?:,|-|–|\(|His|Her|Excellency|H\.E\.|["“”]|the|Most|Right|Rt\.?)$/;
const BEHIND = /^(?:,|-|–|the|\(|who|is|as|his|her|its|country|became|was|a|also|["”])$/;

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
  return offices.findLast((office) => office.first > name.last && office.last < end && !used.has(office) && !office.counterpart && !office.plural);
};
