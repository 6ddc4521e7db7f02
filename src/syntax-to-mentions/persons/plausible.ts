import type { Sentence } from "../../types/index.ts";
import type { NameRun } from "../names.ts";
import { lower } from "../place.ts";

const SPEAKING = new Set(
  "say tell add note state stress emphasise emphasize underline underscore highlight meet hold visit arrive thank congratulate express reaffirm reiterate welcome call urge tweet write announce sign discuss speak attend lead receive invite describe pledge recall hail praise condemn voice convey accompany head chair co-chair host explain propose suggest point warn claim insist ask travel depart land assure brief fly leave return confer telephone phone see negotiate".split(
    " ",
  ),
);
const MEETING = new Set(
  "meet receive host welcome greet meeting talk talks call discussion with invite thank congratulate summon appoint brief see telephone phone join embrace consult negotiate confer conversation dialogue consultation negotiation audience handshake lunch dinner breakfast hour session between".split(
    " ",
  ),
);
/** Two to five capitalised words that act or speak like a person, or a short form of a name that was told in full. */
export const plausible = (sentence: Sentence, name: NameRun): boolean => {
  const head = sentence.tokens[name.last]!;
  if (!sentence.parsed) return false;
  // "at Seri Perdana", "in San Isidro": a place, whatever its words.
  if (/^(?:at|in|near|outside|inside|into|the)$/.test(lower(sentence, name.from - 1))) return false;
  if (name.last > name.first && lower(sentence, name.last + 1) === "," && lower(sentence, name.last + 2) === "who") return true;
  // "Ukraine's Andrii Sybiha"
  if (
    name.last > name.first &&
    name.last - name.first < 3 &&
    /^['’]s?$/.test(lower(sentence, name.from - 1)) &&
    sentence.tokens
      .slice(name.first, name.last + 1)
      .every((token) => (token.upos === "PROPN" || token.xpos === "NNP") && !COMMON_ENDING.test(token.text))
  )
    return true;
  // "… was headed by Luz Prates and that of Chile by Ana Soto": heads of delegations.
  if (
    lower(sentence, name.from - 1) === "by" &&
    name.last > name.first &&
    sentence.tokens.slice(name.first, name.last + 1).every((token) => token.upos === "PROPN" && !COMMON_ENDING.test(token.text)) &&
    sentence.tokens.slice(0, name.from).some((token) => /^(?:led|headed|chaired|co-chaired|represented)$/i.test(token.text))
  )
    return true;
  const words = sentence.tokens.slice(name.first, name.last + 1);
  if (words.some((token) => COMMON_ENDING.test(token.text)) || words.every((token) => token.upos !== "PROPN")) return false;
  if (
    sentence.tokens.slice(name.first, name.last + 1).some((token) => /^\p{Lu}{2,}$/u.test(token.text) && token.text.length > 2) &&
    name.last === name.first
  )
    return false;
  const top = sentence.tokens.slice(name.first, name.last + 1).find((token) => token.head < name.first || token.head > name.last) ?? head;
  const governor = sentence.tokens[top.head];
  if (top.upos !== "PROPN" && name.first === name.last) return false;
  if (governor && /^(?:nsubj|obl|obj|nmod|conj|appos|flat|parataxis)/.test(top.deprel)) {
    return /^nsubj|^obl:agent/.test(top.deprel)
      ? SPEAKING.has(governor.lemma.toLowerCase())
      : name.last > name.first &&
          (MEETING.has(governor.lemma.toLowerCase()) ||
            /^(?:counterparts?|guest|host|visitor|colleague|peer|homologue|interlocutor)$/i.test(governor.text) ||
            top.deprel === "conj");
  }
  return false;
};
/** Endings of common nouns that capitalised titles are made of. */
const COMMON_ENDING = /(?:tion|sion|ment|ship|ness|ity|ing|ism|ance|ence|ples|als|ies|logy|ics|dom|hood|ture|ism)s?$/i;
