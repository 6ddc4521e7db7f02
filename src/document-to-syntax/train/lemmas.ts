import { lemmaByRule } from "../lemmatize.ts";
import type { GoldSentence } from "./conllu.ts";

/** Lemmas that the rules get wrong, as "form\tPenn tag" → lemma, when the treebanks say so at least twice and mostly. */
export const lemmaExceptions = (train: readonly GoldSentence[]): Readonly<Record<string, string>> => {
  const seen = new Map<string, Map<string, number>>();
  for (const s of train) {
    s.forms.forEach((form, i) => {
      if (!/^[\p{L}'-]+$/u.test(form) || s.upos[i] === "PROPN") return;
      const key = `${form.toLowerCase()}\t${s.xpos[i]}`;
      const lemmas = seen.get(key) ?? new Map<string, number>();
      lemmas.set(s.lemmas[i]!.toLowerCase(), (lemmas.get(s.lemmas[i]!.toLowerCase()) ?? 0) + 1);
      seen.set(key, lemmas);
    });
  }
  const out: Record<string, string> = {};
  for (const [key, lemmas] of [...seen].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [form, tag] = key.split("\t") as [string, string];
    const [best, n] = [...lemmas].sort((a, b) => b[1] - a[1])[0]!;
    if (n >= 2 && lemmaByRule(form, tag) !== best) out[key] = best;
  }
  return out;
};
