import { IRREGULAR_VERBS } from "./irregular-verbs.ts";
import { VERBS_IN_E, VERBS_WITHOUT_E } from "./verbs-in-e.ts";

const VOWEL = /[aeiouy]/;
/** Stems that no verb has without its e: "voic", "valu", "achiev", "mobilis", "invok". */
const SILENT = /(?:[^\W_]c|[^aeio]u|v|[^aeiou][iy][sz]|[^aeiou][ao]k|ieg)$/;

/** Undoubles or restores the e of a stem cut from -ed or -ing: "plann" → "plan", "mak" → "make". */
const mendStem = (stem: string): string => {
  if (VERBS_WITHOUT_E.has(stem)) return stem;
  if (VERBS_IN_E.has(`${stem}e`) || SILENT.test(stem)) return `${stem}e`;
  if (/(?:ang|eng)$/.test(stem) && stem.length > 4) return `${stem}e`;
  if (/(.)\1$/.test(stem) && !/(ll|ss|zz|ff|ee)$/.test(stem)) return stem.slice(0, -1);
  if (/(?:patr|contr|ext)oll$|(?:[inv]|qu|sh|tot)all$/.test(stem)) return stem.slice(0, -1);
  if (/(ll)$/.test(stem) && stem.length > 5 && !/[aio]ll$/.test(stem)) return stem.slice(0, -1);
  if (
    /(?:at|iz|is|us|uc|ov|av|iv|ev|lv|rv|ag|eg|dg|rg|ng|ir|ur|or|ar|ut|id|od|ud|ul|bl|tl|pl|gl|dl|in|un|ok|ak|ik|ec|nc|rc|ns|rs|ps|op|ap|ip|yp|yz|as|os|es|am|om|im|um|iat|it|et|ot|ol|il|al|el)$/.test(
      stem,
    )
  ) {
    if (
      /(?:at|iz|uc|ov|av|iv|lv|rv|dg|rg|bl|tl|pl|gl|dl|nc|rc|ns|rs|us|uz|yz|ur|ut|ud|id)$/.test(stem) &&
      !/(?:[aeo][aeiou](?:id|it|us|ur|ut|at)|eat|out|our|oul|aid|treat|meet|visit|limit|edit|exit|audit|deposit|consult|target|result)$/.test(stem)
    )
      return `${stem}e`;
  }
  return stem;
};

/** The dictionary form by rule from a lower-case word and its Penn tag. */
export const lemmaByRule = (lower: string, tag: string): string => {
  switch (tag) {
    case "NNS":
      if (/(?:ss|us|is)$/.test(lower)) return lower;
      if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
      if (/(?:sses|shes|ches|xes|zzes)$/.test(lower)) return lower.slice(0, -2);
      if (/men$/.test(lower)) return `${lower.slice(0, -2)}an`;
      return /s$/.test(lower) ? lower.slice(0, -1) : lower;
    case "VBZ":
      if (/ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
      if (/(?:sses|shes|ches|xes|zzes|oes)$/.test(lower)) return lower.slice(0, -2);
      return /s$/.test(lower) ? lower.slice(0, -1) : lower;
    case "VBD":
    case "VBN":
      if (/ied$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
      if (/eed$/.test(lower)) return lower.endsWith("reed") ? lower.slice(0, -1) : lower;
      return /ed$/.test(lower) && VOWEL.test(lower.slice(0, -2)) ? mendStem(lower.slice(0, -2)) : lower;
    case "VBG":
      return /ing$/.test(lower) && VOWEL.test(lower.slice(0, -3)) ? mendStem(lower.slice(0, -3)) : lower;
    default:
      return lower;
  }
};

const PREFIX = /^(under|over|with|fore|out|mis|up|re)(?=\p{L}{3})/u;
/** "undertook", "withheld", "rebuilt": a strong verb that only its prefix keeps from being known. */
const behindPrefix = (lower: string, tag: string, exceptions: ReadonlyMap<string, string>): string | undefined => {
  const prefix = tag === "VBD" || tag === "VBN" ? PREFIX.exec(lower)?.[1] : undefined;
  const strong = prefix && exceptions.get(`${lower.slice(prefix.length)}\t${tag}`);
  return strong && prefix + strong;
};

/** The lemma: learnt exceptions first, then the rules. Proper names keep their form. */
export const lemmaOf = (form: string, tag: string, exceptions: ReadonlyMap<string, string>): string => {
  if (tag === "NNP" || tag === "NNPS") return form;
  const lower = form.toLowerCase().replaceAll("’", "'");
  const strong = /^VB[DNP]$/.test(tag) ? IRREGULAR_VERBS.get(lower) : undefined;
  return exceptions.get(`${lower}\t${tag}`) ?? strong ?? behindPrefix(lower, tag, exceptions) ?? lemmaByRule(lower, tag);
};
