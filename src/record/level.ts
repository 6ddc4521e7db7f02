import type { ParticipantRecord } from "../types/index.ts";

export type Level = "head" | "minister" | "official" | "";
const HEAD =
  /^(?:(?:acting|interim|caretaker|federal|transitional|state|executive) )*(?:president|prime minister|premier|chancellor|king|queen|emir|amir|sultan|emperor|pope|crown prince|taoiseach|head of (?:state|government)|supreme leader|general secretary|secretary-general)(?: of (?:the )?(?:republic|government|council of ministers|state|state affairs)\b.*)?$/;
const MINISTER =
  /\b(?:minister|foreign secretary|secretary of (?:state|defen[cs]e|the treasury|commerce|energy)|attorney general|vice president|deputy prime minister|high representative)\b/;
const BELOW =
  /\b(?:vice|deputy|assistant|junior|under|state|parliamentary|permanent) ?-?(?:foreign |defence |defense )?(?:minister|secretary)|adviser|advisor|spokes|envoy|ambassador/;

/** At which level an occasion was: the highest office of those who took part; "" where nobody's office is told. */
export const levelOf = (participants: readonly ParticipantRecord[]): Level => {
  const offices = participants.flatMap(({ office }) => office?.split(/ and |, /) ?? []);
  if (offices.some((office) => HEAD.test(office))) return "head";
  if (offices.some((office) => MINISTER.test(office) && !BELOW.test(office))) return "minister";
  return offices.length > 0 ? "official" : "";
};
