import type { StateMention, Syntax } from "../../types/index.ts";

/** Places and forces that tell which of the two Congos a report is about. */
const EASTERN = /\b(?:Kinshasa|Goma|Bukavu|(?:North|South) Kivu|Kivus?|Ituri|Bunia|Beni|Butembo|Lubumbashi|Katanga|Kasai|M23|FARDC|MONUSCO)\b/;
/** Whoever names the one in full means the other by the short name. */
const IN_FULL = /\b(?:DRC|DR Congo|D\.R\. Congo|Democratic Republic of (?:the )?Congo|Congo-Kinshasa)\b/;
const WESTERN = /\b(?:Brazzaville|Pointe-Noire|Oyo)\b/;

/** "Congo" and "Congolese" alone: the Democratic Republic beside its towns, rebels and missions, the Republic beside its own; where neither or both are told, as the names stand. */
export const tellCongosApart = (mentions: readonly StateMention[], { document: { text } }: Syntax): readonly StateMention[] => {
  if (!mentions.some(isBare(text))) return mentions;
  const [east, west] = [EASTERN.test(text), WESTERN.test(text)];
  if (east === west || (east && IN_FULL.test(text))) return mentions;
  return mentions.map((mention) => (isBare(text)(mention) ? { ...mention, states: [east ? "COD" : "COG"] } : mention));
};
const isBare =
  (text: string) =>
  ({ start, end }: StateMention): boolean =>
    /^(?:Congo|Congolese)$/.test(text.slice(start, end));
