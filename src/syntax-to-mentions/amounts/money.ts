import { CURRENCY_SIGNS, CURRENCY_WORDS, DOLLAR_STATES, SHARED_CURRENCIES } from "../../language/units.ts";
import type { Mention, Sentence, Syntax } from "../../types/index.ts";
import { stateOf } from "../../world/index.ts";
import { lower } from "../place.ts";
import { GLUED } from "./number.ts";

/** How one document writes money: what its bare "$" and its "rupees" are. */
export const moneyOf = (syntax: Syntax, found: readonly Mention[]) => {
  const issuer = issuerOf(syntax.document.publisher);
  const weights = new Map<string, number>();
  for (const mention of found) if (mention.kind === "state") for (const state of mention.states) weights.set(state, (weights.get(state) ?? 0) + 1);
  const dollar = (issuer.official && issuer.state && DOLLAR_STATES[issuer.state]) || "USD";
  const shared = (word: string): string | null => {
    const options = SHARED_CURRENCIES[word];
    if (!options) return null;
    const own = options.find(([state]) => state === issuer.state);
    if (own) return own[1];
    return [...options].sort((a, b) => (weights.get(b[0]) ?? 0) - (weights.get(a[0]) ?? 0))[0]![1];
  };
  const signAt = (sentence: Sentence, index: number): string | null => {
    const text = sentence.tokens[index]?.text;
    if (!text) return null;
    if (text === "$" || text === "＄") return dollar;
    if (/^(?:Rs\.?|Re\.?|₨|rupees|Rupees)$/.test(text)) return shared("rupee");
    if (/^Shs?$/.test(text)) return shared("shilling");
    if (text === "R") return weights.has("ZAF") ? "ZAR" : null;
    if (text === "Kr" || text === "kr") return shared("krona");
    if (text === "P" || text === "Php") return "PHP";
    return CURRENCY_SIGNS[text] ?? CURRENCY_SIGNS[text.replace(/\.$/, "")] ?? null;
  };
  /** A sign that ends just before a number. */
  const before = (sentence: Sentence, index: number): { readonly unit: string; readonly first: number } | null => {
    const glued = GLUED.exec(sentence.tokens[index]!.text);
    if (glued) {
      const unit =
        glued[1] === "Rs"
          ? shared("rupee")
          : glued[1] === "Sh"
            ? shared("shilling")
            : glued[1] === "R"
              ? weights.has("ZAF")
                ? "ZAR"
                : null
              : CURRENCY_SIGNS[glued[1]!];
      return unit ? { unit, first: index } : null;
    }
    const at = sentence.tokens[index - 1]?.text === "." ? index - 2 : index - 1;
    const sign = signAt(sentence, at);
    if (!sign) return null;
    const whole = `${sentence.tokens[at - 1]?.text ?? ""}${sentence.tokens[at]!.text}`;
    const joined = sentence.tokens[at]!.text === "$" ? (CURRENCY_SIGNS[whole.replaceAll(".", "")] ?? (/^USD\$$/.test(whole) ? "USD" : null)) : null;
    return joined ? { unit: joined, first: at - 1 } : { unit: sign, first: at };
  };
  /** A money word or code just behind a number: "yuan", "U.S. dollars", "USD". */
  const after = (sentence: Sentence, index: number): { readonly unit: string; readonly last: number } | null => {
    // "2022 - $20 billion": a dash that stands free parts a year from its sum.
    const hyphen = sentence.tokens[index]?.text === "-" && sentence.tokens[index]!.start === sentence.tokens[index - 1]!.end;
    const from = hyphen ? index + 1 : index;
    if (/^\d/.test(sentence.tokens[from + 1]?.text ?? "") && /^[$€]$/.test(sentence.tokens[from]?.text ?? "")) return null;
    for (let length = 3; length >= 1; length--) {
      const words = sentence.tokens.slice(from, from + length).map((token) => token.text.toLowerCase());
      if (words.length < length) continue;
      const singular = words.join(" ").replace(/s$/, "");
      const unit = CURRENCY_WORDS[words.join(" ")] ?? CURRENCY_WORDS[singular] ?? (singular === "dollar" ? dollar : null) ?? shared(singular);
      if (unit) return { unit, last: from + length - 1 };
    }
    const text = sentence.tokens[from]?.text ?? "";
    // Codes of two letters behind a number are more often something else.
    if (text.length >= 3 && /^[A-Z]{3}$/.test(text) && CURRENCY_SIGNS[text]) return { unit: CURRENCY_SIGNS[text]!, last: from };
    return text === "€" || text === "$"
      ? { unit: text === "€" ? "EUR" : dollar, last: from }
      : lower(sentence, from) === "euros"
        ? { unit: "EUR", last: from }
        : null;
  };
  return { before, after };
};

const OFFICIAL =
  /ministry|department|government|office|embassy|high commission|consulate|president|prime minister|cabinet|parliament|foreign affairs|treasury|dfat|global affairs/i;
/** Whose text it is, by its publisher's name: "Ministry of Trade, Singapore". */
const issuerOf = (publisher: string | null): { readonly official: boolean; readonly state: string | null } => {
  if (!publisher) return { official: false, state: null };
  const words = publisher.split(/[\s,()]+/).filter((word) => word !== "");
  for (let length = 4; length >= 1; length--) {
    for (let at = words.length - length; at >= 0; at--) {
      const state = stateOf(words.slice(at, at + length).join(" "));
      if (state && /^\p{Lu}/u.test(words[at]!)) return { official: OFFICIAL.test(publisher), state };
    }
  }
  return { official: OFFICIAL.test(publisher), state: null };
};
