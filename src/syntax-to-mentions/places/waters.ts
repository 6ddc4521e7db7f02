import type { Sentence } from "../../types/index.ts";
import { isCapital, lower } from "../place.ts";

const BEHIND = /^(?:Sea|Ocean|Strait|Straits|Channel|Lagoon|Fjord)$/;
const BEFORE_OF = /^(?:Sea|Strait|Straits|Gulf|Bay|Coast|Cape)$/;
const AFLOAT = new Set("in on off at across through near over into around".split(" "));
/** More words than these before "Sea" are none of its name's. */
const LONGEST = 3;

/** The last token of a sea, strait or bay that begins here behind a word of place: "in the Natuna Sea", "off the Gulf of Tadjoura". */
export const waterAt = (sentence: Sentence, first: number): number | null => {
  const before = lower(sentence, first - 1);
  if (!AFLOAT.has(before === "the" ? lower(sentence, first - 2) : before)) return null;
  const text = (index: number): string => sentence.tokens[index]?.text ?? "";
  if (BEFORE_OF.test(text(first)) && lower(sentence, first + 1) === "of") {
    const name = lower(sentence, first + 2) === "the" ? first + 3 : first + 2;
    return isCapital(text(name)) ? name : null;
  }
  for (let at = first; at < first + LONGEST && isCapital(text(at)); at++) if (BEHIND.test(text(at + 1)) && text(at) !== "The") return at + 1;
  return null;
};
