/** Nouns for two or more sides talking to each other. */
export const TALKS: ReadonlySet<string> = new Set(
  `talk meeting discussion conversation dialogue consultation negotiation deliberation parley powwow chat tete interaction exchange session round tete-a-tete
   videoconference video-conference teleconference tele-conference conference summit call encounter audience luncheon lunch dinner breakfast banquet one-on-one one-to-one face-to-face engagement bilateral`.split(
    /\s+/,
  ),
);
/** Nouns for a journey to another state. */
export const VISITS: ReadonlySet<string> = new Set("visit trip tour journey stay stopover stop-over layover travel sojourn swing arrival".split(" "));
export const TALKS_LIST: readonly string[] = [...TALKS];
export const VISITS_LIST: readonly string[] = [...VISITS];

/** Who meets officials and is none: a meeting with them is no occasion between states, whatever states are told beside them. */
export const PRIVATE_PEOPLE: ReadonlySet<string> = new Set(
  "ceo executive businessman businesswoman businessperson entrepreneur investor industrialist financier banker trader importer exporter company firm enterprise student pupil scholar academic professor teacher scientist researcher expert journalist reporter editor correspondent activist campaigner volunteer artist musician actor writer athlete player fan family relative parent child victim survivor veteran worker farmer fisherman resident villager community diaspora expatriate compatriot national immigrant youth alumnus priest pilgrim employee staff stakeholder".split(
    " ",
  ),
);
