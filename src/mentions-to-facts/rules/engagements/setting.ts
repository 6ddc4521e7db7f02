import type { DateMention, MechanismMention, Mention, PlaceMention, Sentence } from "../../../types/index.ts";
import { CITIES, STATES } from "../../../world/index.ts";

export interface Setting {
  readonly date: DateMention | null;
  readonly place: PlaceMention | null;
}
/** What may stand between a gathering's name and its day or place: links, and words that it is to be or was held. */
const LINK =
  /^(?:in|at|on|of|from|for|to|by|,|\(|the|this|next|last|later|held|hosted|hosting|hosts|be|is|was|were|are|has|had|been|will|would|due|set|scheduled|slated|planned|expected|which|that|takes?|took|taking|place|opens?|opened|opening|begins?|began|beginning|starts?|started|starting|convened|convening|ends?|ended|city|town|capital|resort|port)$/;
const ABOUT = /^(?:on|for|about|against|of)$/;
const TOO_WIDE = /^(?:expanse|water)$/;
/** So many words may part one from the next. */
const LINKS = 7;
const TOPIC = 8;

/** Day and place that stand behind a gathering's name, and behind what it is about, in either order. */
export const settingOf = (sentence: Sentence, mentions: readonly Mention[], mechanism: MechanismMention): Setting => {
  const { tokens } = sentence;
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  let date: DateMention | null = dateBefore(sentence, mentions, mechanism);
  let place: PlaceMention | null = null;
  // "in the Peruvian capital": whose it is stands between.
  const owner = (at: number): number | undefined =>
    mentions.find((one) => one.kind === "state" && one.form === "adjective" && one.first === at)?.last;
  let about = ABOUT.test(word(mechanism.last + 1)) ? TOPIC : 0;
  for (let at = mechanism.last + 1, links = 0; at < tokens.length && links < LINKS && !(date && place); ) {
    const here = mentions.filter((one) => one.first === at);
    const when = here.find((one): one is DateMention => one.kind === "date" && one.from !== null && (one.sort === "point" || one.sort === "span"));
    const where = here.find(
      (one): one is PlaceMention => one.kind === "place" && !TOO_WIDE.test(one.sort) && /^(?:in|at|,|of|the)$/.test(word(at - 1)),
    );
    if (when && !date) date = when;
    if (where && !place) place = where;
    if (when || where) {
      links = 0;
      at = (when ?? where)!.last + 1;
    } else if (owner(at) !== undefined) {
      at = owner(at)! + 1;
    } else if (LINK.test(word(at))) {
      links++;
      at++;
    } else if (about > 0 && /^(?:NOUN|ADJ|PROPN|CCONJ|NUM|DET|PUNCT|ADP)$/.test(tokens[at]!.upos)) {
      about--;
      at++;
    } else break;
  }
  return { date, place };
};

/** "next week's COP27", "the 2019 summit of the SCO", "Friday's NATO summit". */
const dateBefore = ({ tokens }: Sentence, mentions: readonly Mention[], { first }: MechanismMention): DateMention | null =>
  mentions.find(
    (one): one is DateMention =>
      one.kind === "date" &&
      one.from !== null &&
      (one.sort === "point" || one.sort === "span") &&
      (one.last === first - 1 || (one.last === first - 2 && /^['’]s?$/.test(tokens[first - 1]!.text))),
  ) ?? null;

const GATHERING = /^(\p{Lu}[\p{L}’'. -]*?) (?:summit|conference|forum|meeting|talks)$/iu;
const NAMES: ReadonlySet<string> = new Set(
  [...CITIES.map(({ name }) => name), ...STATES.flatMap(({ seats }) => seats)].map((name) => name.toLowerCase()),
);
/** "the Vilnius summit", "the Minsk conference": a name that is no more than the city it is held in. */
export const cityInName = ({ name }: MechanismMention): string | null => {
  const city = GATHERING.exec(name)?.[1] ?? /^(\p{Lu}\p{L}+) (?:summit|conference) on\b/iu.exec(name)?.[1];
  return city && NAMES.has(city.toLowerCase()) ? city : null;
};
