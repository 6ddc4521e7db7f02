import type { Register } from "../register.ts";
import type { Sighting } from "./sightings.ts";

/** "his Malaysian counterpart": the office of the one told before it, in the same sentence if there is one, without rank. */
export const officeOfOther = (sighting: Sighting, sightings: readonly Sighting[], register: Register): string | null => {
  const at = sightings.indexOf(sighting);
  for (let before = at - 1; before >= 0; before--) {
    const other = sightings[before]!;
    if (other.doubtful || other.office?.counterpart) continue;
    const known = other.name ? register.byName(other.name.name)[0] : undefined;
    const office = other.office?.office ?? (known === undefined ? null : register.officeOf(known));
    const fellow = other.office?.state && other.office.state === sighting.office!.state;
    if (office && !fellow && !/^spokes|spokes(?:person|man|woman)$|^ambassador/.test(office)) return withoutRank(office);
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
