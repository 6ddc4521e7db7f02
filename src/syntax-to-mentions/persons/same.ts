const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
/** A name's words for comparison: without initials, particles, and words that some texts add. */
export const wordsOf = (name: string): readonly string[] => {
  const all = fold(name.replace(/(\p{Ll})(\p{Lu}\p{Ll})/gu, "$1 $2"))
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter((word) => word.length > 1 || /\P{ASCII}/u.test(word));
  const own = all.filter((word) => !/^(?:sheikh|shaikh|shaykh|sheikha|bin|binti|tun|al|el|bint|ibn|ben|jr|sr|gen|haji)$/.test(word));
  return own.length > 1 || (own.length === 1 && all.length > 1) ? own : all;
};

/** One name's words inside the other's, or the same words in a near spelling. */
export const sameName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.join("") === b.join("")) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length === 0) return false;
  // A surname of two letters ("Xi", "Vu") stands first or last.
  if (short.length === 1 && short[0]!.length <= 2) return short[0]!.length === 2 && (long[0] === short[0] || long.at(-1) === short[0]);
  return short.every((word) => long.some((other) => word === other || near(word, other)));
};
/** Spellings of one name differ by a doubled letter, a vowel, or a missing blank: one edit in words of six letters and more. */
const near = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 6 || Math.abs(a.length - b.length) > 1 || a[0] !== b[0]) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
};

/** An office for comparison: without rank or passing words, "foreign affairs" as "foreign". */
export const officeKey = (office: string): string =>
  office
    .replace(/\b(?:senior|visiting|acting|deputy prime minister (?:and|[-–])|vice president and|the|his|her)\b/g, " ")
    .replace(/[-–]/g, " ")
    .replace(/\bdefense\b/g, "defence")
    .replace(/\badvisor\b/g, "adviser")
    .replace(/\bminister (?:of|for) (?:the )?(foreign affairs|external affairs|national defence|[a-z]+)\b/g, "$1 minister")
    .replace(/\bforeign affairs (minister|secretary)\b/g, "foreign $1")
    .replace(/\bpremier\b/g, "prime minister")
    .replace(/\s+/g, " ")
    .trim();

/** The same head, and the shorter one's words inside the longer: "the minister" is "defence minister", "foreign minister" is not "defence minister". */
export const sameOffice = (a: string, b: string): boolean => {
  if (a === b) return true;
  const A = a.split(" "),
    B = b.split(" ");
  const [short, long] = A.length <= B.length ? [A, B] : [B, A];
  const differs = (word: string): boolean => long.includes(word) !== short.includes(word);
  return (
    short.every((word) => long.includes(word)) &&
    headOf(short) === headOf(long) &&
    !["deputy", "vice", "assistant", "under", "former"].some(differs) &&
    !(short.length === 1 && short[0] === "minister" && long.includes("prime"))
  );
};
const headOf = (office: readonly string[]): string | undefined => {
  const link = office.findIndex((word) => word === "of" || word === "for");
  return office[(link < 0 ? office.length : link) - 1] ?? office[0];
};
