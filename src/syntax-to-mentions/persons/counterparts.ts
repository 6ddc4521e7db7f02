import { lower } from "../place.ts";
import type { Register } from "../register.ts";
import type { Sighting } from "./sightings.ts";

/** "his Malaysian counterpart": the office of the one told before it, in the same sentence if there is one, without rank. */
export const officeOfOther = (sighting: Sighting, sightings: readonly Sighting[], register: Register): string | null => {
  const at = sightings.indexOf(sighting);
  const owner = ownerOf(sighting, sightings.slice(0, at));
  if (owner) {
    const known = owner.name ? register.byName(owner.name.name)[0] : undefined;
    const office = (known === undefined ? null : register.officeOf(known)) ?? owner.office?.office ?? null;
    if (office) return withoutRank(register.fuller(office, owner.office?.state ?? null));
  }
  for (let before = at - 1; before >= 0; before--) {
    const other = sightings[before]!;
    if (other.doubtful || other.office?.counterpart) continue;
    const known = other.name ? register.byName(other.name.name)[0] : undefined;
    const office = other.office?.office ?? (known === undefined ? null : register.officeOf(known));
    const fellow = other.office?.state && other.office.state === sighting.office!.state;
    if (office && !fellow && !NEVER.test(office)) return withoutRank(register.fuller(office, other.office?.state ?? null));
  }
  // "at talks with his counterpart, Wang Yi, Foreign Minister Dar said": the other comes behind.
  const later = sightings.slice(at + 1).find((other) => other.sentence === sighting.sentence && other.office?.office && !other.doubtful);
  return later ? withoutRank(later.office!.office!) : null;
};
/** "senior", and the deputy premiership that ministers hold beside their office, are not the counterpart's. */
const withoutRank = (office: string): string =>
  office
    .replace(/\b(?:senior|visiting|acting|former)\s/g, "")
    .replace(/^(?:first |second )?(?:deputy|vice) (?:prime minister|premier|president) (?:and|&|-|–) /, "");

const NEVER = /^spokes|spokes(?:person|man|woman)$|^ambassador/;
/** How many sentences back he or she may be told. */
const FAR = 2;
/** "his" counterpart's owner: who acts in the sentence; where that is "he", who acted in the one before. */
const ownerOf = (sighting: Sighting, before: readonly Sighting[]): Sighting | null => {
  const { sentence, first } = sighting;
  if (!/^(?:his|her)$/.test(lower(sentence, first - 1)) && !/^(?:his|her)$/.test(lower(sentence, first))) return null;
  const named = before.filter((one) => !one.doubtful && !one.office?.counterpart);
  const here = named.filter((one) => one.sentence === sentence);
  const acting = here.find(isSubject);
  if (acting) return NEVER.test(acting.office?.office ?? "") ? null : acting;
  const he = sentence.tokens.some((token) => token.index < first && /^(?:he|she)$/i.test(token.text) && token.deprel.startsWith("nsubj"));
  if (!he) return null;
  for (let back = 1; back <= FAR; back++) {
    const told = named.find((one) => one.sentence.index === sentence.index - back && isSubject(one));
    if (told) return told;
  }
  return null;
};
const isSubject = ({ sentence, first, last }: Sighting): boolean =>
  sentence.tokens.slice(first, last + 1).some((token) => token.deprel.startsWith("nsubj") && (token.head < first || token.head > last));
