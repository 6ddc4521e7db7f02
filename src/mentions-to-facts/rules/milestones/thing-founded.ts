/** What states found between them. */
const KIND =
  "(?:[Mm]ission|[Ee]mbass(?:y|ies)|[Cc]onsulate(?: [Gg]eneral)?|[Hh]igh [Cc]ommission|[Ll]egation|[Cc]ommission|[Cc]ommittee|[Cc]ent(?:re|er)(?: of [A-Z]\\p{L}+(?: for [A-Z]\\p{L}+(?: in)?(?: [A-Z]\\p{L}+){0,3})?)?|[Dd]ialogue|[Cc]ouncil|[Ff]orum|[Oo]rgani[sz]ation|[Ee]xercise|[Mm]echanism|[Ii]nstitute|[Aa]ssociation|[Ff]und|[Ff]oundation|[Cc]onsultations|[Mm]eeting|[Ss]ecretariat|[Cc]hamber(?: of [A-Z]\\p{L}+)?|[Gg]roup(?:ing)?|[Pp]latform|[Bb]loc|[Ss]ociety|[Aa]ssembly|[Bb]ank|[Ff]ramework|[Nn]etwork|[Uu]nion|[Ll]eague|[Aa]lliance|[Aa]cademy|[Uu]niversity|[Cc]onference|[Oo]ffice|[Pp]rogramme|[Ss]cheme)";
const LEAD =
  "(?:(?:resident|diplomatic|joint|bilateral|honorary|permanent|trade|cultural|liaison|representative|naval|military|annual|government|governmental|intergovernmental|inter-governmental|ministerial|high-level|strategic|economic|political|working|technical|border|energy|security|investment|business|parliamentary|friendship|expert|regional|first|for|of|on|and|the|[A-Z(][\\p{L}\\d’'&+).–-]*)\\s){0,9}?";
const WHERE =
  "(?: (?:on|for|of) [A-Z]\\p{L}+(?:,? (?:and )?[A-Z]\\p{L}+){0,5})?(?: of [A-Z]\\p{L}+(?: [A-Z]\\p{L}+)?)?(?: in (?:the )?[A-Z]\\p{L}+(?:['’]\\p{L}{2,})?(?: [A-Z]\\p{L}+)?(?: capital)?)?";
const THING = `(${LEAD}${KIND}${WHERE})`;
const ACRONYM = "([A-Z]{2,}[A-Za-z]{0,8})";

/** "opened its mission in Gaborone in 1987". */
const WITHIN = new RegExp(`^\\s(?:an?|its|their|the|his|her|our)\\s${THING}`, "u");
/** "the resident mission of India in Ulaanbaatar was opened", "the JMC, which was set up", "Meeting, launched". */
const AUX =
  "(?: \\([A-Z]+\\))?(?:, the [^,.;]{3,60}(?=,))?,?\\s?(?:itself\\s|both\\s)?(?:(?:which|that)\\s)?(?:(?:it|they|he|[A-Z]\\p{L}+)\\s)?(?:was|were|has been|had been|has|have|had|became|is|first)?\\s?(?:itself\\s|first\\s|formally\\s|officially\\s|been\\s|jointly\\s)?$";
const BEFORE = new RegExp(`(?:^|\\b(?:the|The|an?|A|An|its|Its|their|Their|[Oo]ur|,)\\s)${THING}${AUX}`, "u");
const BEFORE_ACRONYM = new RegExp(`(?:^|\\s)${ACRONYM}${AUX}`, "u");
/** "Founded in 1993 to …, the committee". */
const BEHIND = new RegExp(`^[^.;]{0,100}?,\\s(?:the|this|its)\\s(?:${THING}|${ACRONYM})`, "u");

const tidy = (words: string | undefined): string | null => words?.replace(/^(?:(?:the|of|on|and|for|[A-Z]\p{L}+['’]s)\s)+/iu, "").trim() ?? null;
export const thingWithin = (text: string): string | null => tidy(WITHIN.exec(text)?.[1]);
export const thingBefore = (text: string): string | null => {
  // Only the last thing before the verb: parts further left belong to other words.
  const near = text.slice(Math.max(text.lastIndexOf(";"), text.lastIndexOf(": ")) + 1).trimStart();
  return tidy(BEFORE.exec(near)?.[1] ?? BEFORE_ACRONYM.exec(near)?.[1]);
};
/** "since 1982, when the Joint Committee was created"; "the Commission meets for the first time since it was set up". */
export const thingMeant = (text: string): string | null =>
  /\bsince (?:it was|its)(?: \w+ly)?\s*$/.test(text) ? tidy(new RegExp(`(?:^|[Tt]he )${THING}`, "u").exec(text)?.[1]) : null;
/** "since 1982, when the Joint Committee was created". */
const WHEN = new RegExp(`,\\swhen\\s(?:the|its|their|his|an?)\\s${THING}\\s(?:was|were)\\s(?:first\\s|formally\\s)?$`, "u");
export const thingWhen = (text: string): string | null => tidy(WHEN.exec(text)?.[1]);
export const thingBehind = (text: string): string | null => {
  const match = BEHIND.exec(text);
  return tidy(match?.[1] ?? match?.[2]);
};
