import { IRREGULAR_PASTS } from "./irregular-verbs.ts";

/** Verbs with which news tells what states do and say, many of which are nouns too. */
const VERBS =
  `consult confer arrive depart travel fly begin abandon accept accuse adopt advise affirm agree aid aim announce answer appeal applaud appoint approve arm arrest ask assail assure attack attend award axe back ban bar bid blame blast block bomb boost boycott break build buy
call cancel cap cast caution cede cement challenge charge chide choose cite claim clear clinch close commend condemn confirm congratulate consider continue convey criticise criticize cut dash decide declare decline defend defer
delay deliver demand denounce deny deploy deport detain dismiss dispatch dispute donate downplay draw drop ease elevate end endorse enter evacuate exchange exit expand expel express extend extradite eye face fear fight file finalise
finalize fire focus free freeze give grant grill greet hail halt hand handle head help hike hint hit hold honour honor host impose ink inaugurate increase inform inspect insist intercept invade invite issue jail join kick kill
laud launch lead leave lend let lift lodge lose make mark mediate meet move mourn mull name nix note offer okay open oppose order oust outline overturn pay pledge plan praise press probe promise propose protest
pull push put question quit raid raise rap ratify reaffirm reassure recall receive recognise recognize reiterate reject release rename renew reopen repatriate reply report request rescue restore restrict resume return reveal review
sack salute sanction say scrap seal see seek seize sell send set shape share shell shoot sign signal slam slap slash snub stage stand start stop strengthen stress strike strip suffer summon support suspend take target tell
test thank thwart tighten tour trade unveil update upgrade uphold urge use vet veto visit voice void vow want warn weigh welcome win wish withdraw withhold witness woo write`.split(
    /\s+/,
  );
const DOUBLING = new Set("ban bar cap drop plan rap scrap slam slap snub stop strip vet commit permit".split(" "));

const ADVERBS = new Set("back free clear open head arm face".split(" "));

const pastOf = (base: string): string => {
  const strong = IRREGULAR_PASTS.get(base);
  if (strong) return strong;
  if (/(?:cut|hit|let|put|set|cast|quit)$/.test(base)) return base;
  if (base.endsWith("e")) return `${base}d`;
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`;
  return DOUBLING.has(base) ? `${base}${base.at(-1)}ed` : `${base}ed`;
};
const presentOf = (base: string): string =>
  /(?:s|sh|ch|x|z|[^aeiou]o)$/.test(base) ? `${base}es` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;

/** A finite form's tag and a past that no tagger takes for a noun. */
export interface FiniteForm {
  readonly xpos: "VBZ" | "VBP" | "VBD";
  readonly past: string;
}
export const FINITE_FORMS: ReadonlyMap<string, FiniteForm> = new Map(
  VERBS.flatMap((base): readonly (readonly [string, FiniteForm])[] => {
    const past = pastOf(base);
    return [
      ...(ADVERBS.has(base) ? [] : [[base, { xpos: "VBP", past }] as const]),
      // A past that was taken for a noun once would be again: another verb stands in for it.
      [past, { xpos: "VBD", past: "destroyed" }],
      [presentOf(base), { xpos: "VBZ", past }],
    ];
  }),
);
