/** Words of address that only some states know, points left out, lower case. */
const STYLES: Readonly<Record<string, readonly string[]>> = {
  datuk: ["MYS"],
  datin: ["MYS"],
  "tan sri": ["MYS"],
  tun: ["MYS"],
  yb: ["MYS"],
  yab: ["MYS"],
  "y a b": ["MYS"],
  tengku: ["MYS"],
  dato: ["MYS", "BRN"],
  pehin: ["BRN"],
  awang: ["BRN"],
  dayang: ["BRN"],
  pengiran: ["BRN"],
  shri: ["IND"],
  smt: ["IND"],
  sushri: ["IND"],
  samdech: ["KHM"],
  oknha: ["KHM"],
  daw: ["MMR"],
  u: ["MMR"],
  khun: ["THA"],
  engr: ["NGA", "PAK"],
  alhaji: ["NGA", "GHA", "GMB", "SLE"],
  mallam: ["NGA"],
  barrister: ["NGA", "CMR", "PAK"],
  ato: ["ETH"],
  weizero: ["ETH"],
  ratu: ["FJI"],
  afioga: ["WSM"],
  herr: ["DEU", "AUT"],
  frau: ["DEU", "AUT"],
};

/** The states where somebody is addressed with these words before the name; empty when they are used anywhere. */
export const styledIn = (words: readonly string[]): readonly string[] => {
  const plain = words.map((word) => word.toLowerCase().replace(/[.'’]/g, ""));
  return plain.flatMap((word, at) => STYLES[`${word} ${plain[at + 1] ?? ""}`] ?? STYLES[word] ?? []);
};
