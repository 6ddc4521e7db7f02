import type { ParticipantRecord } from "../../types/index.ts";
import { stateName, stateOf } from "../../world/index.ts";

/** "A", "A and B", "A, B and C". */
export const sayList = (parts: readonly string[]): string =>
  parts.length < 2 ? (parts[0] ?? "") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;

const WITH_ARTICLE =
  /^(?:United|Netherlands|Philippines|Maldives|Gambia|Bahamas|Comoros|Seychelles|Marshall|Solomon|Central African|Democratic Republic|Dominican Republic|Czech Republic|Republic of the Congo|Holy See)/;
/** A state's name as it stands in a sentence: "the United States", "India". */
export const sayState = (code: string): string => {
  const name = stateName(code);
  return WITH_ARTICLE.test(name) ? `the ${name}` : name;
};
/** A place as the text names it; a state's with its article. */
export const sayPlace = (place: string): string => {
  const code = stateOf(place);
  return code !== null && stateName(code) === place ? sayState(code) : place;
};
const HOUSE =
  /\b(?:Palace|House|Secretariat|Ministry|Hall|Cent(?:re|er)|Embassy|Airport|Base|Headquarters|Residence|Hotel|Office|Parliament|Barracks|Bhavan)$/;
/** "in Lima", "at Hyderabad House", "in the Peruvian capital", "at the Kremlin". */
export const sayWhere = (place: string): string => {
  if (/^(?:at|on|in|near|off|aboard) /i.test(place)) return place;
  const bare = place.replace(/^the /i, "");
  if (/^(?:Kremlin|Pentagon|Elysée|Élysée|White House|Blue House|Oval Office)/.test(bare)) return `at the ${bare}`;
  if (HOUSE.test(bare)) return `at ${place}`;
  return /\b(?:capital|coast|border|region|province)$/i.test(bare) ? `in the ${bare}` : `in ${sayPlace(place)}`;
};
const BODY_WITH_ARTICLE =
  /^(?:EU|UN|AU|Quad|G7|G20|SCO|ICC|IMF|GCC|OAU|OAS|CSTO|WHO|WTO|IAEA|[A-Z]\p{L}+ (?:Bank|Union|League|Group|Council|Community))/u;
export const sayBody = (code: string): string => (BODY_WITH_ARTICLE.test(code) ? `the ${code}` : code);

/** A state or a body by its code. */
export const sayParty = (code: string): string => (/^[A-Z]{3}$/.test(code) ? sayState(code) : sayBody(code));

export const sayParties = (states: readonly string[], bodies: readonly string[] = []): string =>
  sayList([...states.map(sayState), ...bodies.map(sayBody)]);

const LOWER = new Set("of and for the in on to at with".split(" "));
/** An office as a title: "Secretary (East)", "Minister of State for External Affairs". */
export const sayOffice = (office: string): string =>
  office
    .split(" ")
    .map((word, index) => (index > 0 && LOWER.has(word) ? word : word.replace(/^\(?\p{Ll}|-\p{Ll}/gu, (letter) => letter.toUpperCase())))
    .join(" ");

/** "Defence Minister Rajnath Singh of India"; an office alone takes its article. */
export const sayPerson = ({ name, office, state, body }: ParticipantRecord): string => {
  const home = state ? ` of ${sayState(state)}` : body ? ` of ${sayBody(body)}` : "";
  const long = office !== null && (office.split(" ").length > 3 || office.includes(" of ") || office.includes(" for "));
  if (name && office) return long ? `${name}, ${sayOffice(office)}${home},` : `${sayOffice(office)} ${name}${home}`;
  if (name) return `${name}${home}`;
  if (office) return `the ${sayOffice(office)}${home}`;
  return state ? sayState(state) : body ? sayBody(body) : "";
};

/** "A and B"; where the sentence goes on behind them, a long title keeps the comma that closes it. */
export const sayPersons = (persons: readonly ParticipantRecord[], goesOn = false): string => {
  const said = sayList(persons.map(sayPerson).filter((one) => one !== "")).replace(/,,/g, ",");
  return goesOn ? said : said.replace(/,$/, "");
};
