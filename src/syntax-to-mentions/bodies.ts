import type { BodyMention } from "../types/index.ts";
import { BODIES, buildNames } from "../world/index.ts";
import type { Finder } from "./index.ts";
import { isCapital, lower, placeOf } from "./place.ts";
import { standsForGovernment } from "./states/seats.ts";

const NAMES = buildNames<string>(BODIES.flatMap((body) => body.names.map((name) => [name, body.code] as const)));
/** Acronyms that are also words: only in capitals, never behind an article's lower case. */
const COMMON = new Set(["Commonwealth", "Quad", "ISA", "ECO", "ECA", "ISO", "APT", "CAF", "ACS", "AES", "SPC", "EAC", "MSG", "E3", "UN"]);

/** Acronyms that some papers write as words. */
const MIXED = new Set(["Nato", "Opec", "Apec", "Igad", "Osce", "Quad"]);

/** Acronyms that in small letters are first names. */
const FIRST_NAMES = new Set(["Irena"]);

/** Cities and houses that stand for a body: "Brussels said". */
const SEATS: Readonly<Record<string, string>> = { Brussels: "EU", Berlaymont: "EU" };

/** International bodies and forums by acronym or name. */
export const findBodies: Finder = (syntax) =>
  syntax.sentences.flatMap((sentence) => {
    const found: BodyMention[] = [];
    for (let index = 0; index < sentence.tokens.length; index++) {
      const text = sentence.tokens[index]!.text;
      if (!isCapital(text)) continue;
      const seat = SEATS[text];
      if (seat && standsForGovernment(sentence, index, index)) {
        found.push({ kind: "body", ...placeOf(sentence, index, index), persons: [], states: [], bodies: [seat] });
        continue;
      }
      // "the Security Council" is the world's, unless a nation's stands before it.
      if (text === "Security" && sentence.tokens[index + 1]?.text === "Council" && lower(sentence, index - 1) === "the") {
        found.push({ kind: "body", ...placeOf(sentence, index, index + 1), persons: [], states: [], bodies: ["UN"] });
        index++;
        continue;
      }
      const hit = NAMES.at(sentence.tokens, index);
      if (!hit) continue;
      const alone = hit.last === index;
      if (alone && FIRST_NAMES.has(text)) continue;
      if (alone && COMMON.has(hit.value) && hit.value === "Commonwealth" && lower(sentence, index + 1) === "of") continue;
      if (
        alone &&
        hit.value.length <= 4 &&
        !MIXED.has(text) &&
        hit.value === hit.value.toUpperCase() &&
        text.replaceAll(".", "") !== text.replaceAll(".", "").toUpperCase()
      )
        continue;
      found.push({ kind: "body", ...placeOf(sentence, index, hit.last), persons: [], states: [], bodies: [hit.value] });
      index = hit.last;
    }
    return found;
  });
