import type { Register } from "../register.ts";
import type { Sighting } from "./sightings.ts";

export type Sex = "male" | "female";
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
const MALE = words(
  "mr sir lord shri sri u ko dato dato' datuk encik pak bapak ato sayyid king prince emir sultan emperor monsieur señor senor sr herr dom don pandit maulana mullah ayatollah archbishop bishop cardinal pope fr father alhaji mallam baron count duke brother",
);
const FEMALE = words(
  "ms mrs miss smt shrimati sushri kumari lady dame baroness countess duchess queen princess empress sheikha sayyida daw ma datin puan ibu weizero madame madam mme mlle señora senora sra srta frau doña dona alhaja sister ratna",
);
const MALE_OFFICE = /\b(?:king|prince|emir|sultan|emperor|pope)\b|(?:^|[a-z])(?:chair|spokes|congress|assembly)man\b/;
const FEMALE_OFFICE = /\b(?:queen|princess|empress|sheikha)\b|(?:chair|spokes|congress|assembly)woman\b/;

/** Of whom the text tells by an address or a title whether it is a man or a woman. */
export const sexesOf = (sightings: readonly Sighting[], register: Register): ReadonlyMap<number, Sex> => {
  const sexes = new Map<number, Sex>();
  for (const { sentence, name, office } of sightings) {
    const person = name ? register.byName(name.name)[0] : undefined;
    if (!name || person === undefined || sexes.has(person)) continue;
    const address = sentence.tokens.slice(Math.max(0, name.from), name.first).map((token) => token.text.toLowerCase().replace(/\.$/, ""));
    const title = office?.office ?? "";
    if (address.some((word) => FEMALE.has(word)) || FEMALE_OFFICE.test(title)) sexes.set(person, "female");
    else if (address.some((word) => MALE.has(word)) || MALE_OFFICE.test(title)) sexes.set(person, "male");
  }
  return sexes;
};
