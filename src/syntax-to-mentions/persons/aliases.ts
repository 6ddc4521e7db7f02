import type { Sighting } from "./sightings.ts";

/** "X, commonly known as Y". */
export const aliasesIn = (sightings: readonly Sighting[]): readonly (readonly [string, string])[] =>
  sightings.flatMap((sighting, i) => {
    const before = sightings[i - 1];
    if (!sighting.name || !before?.name || before.sentence !== sighting.sentence) return [];
    const between = sighting.sentence.tokens
      .slice(before.last + 1, sighting.first)
      .map((token) => token.text.toLowerCase())
      .join(" ");
    return !sighting.office &&
      /^,? ?(?:\w+ ){0,2}(?:known as|(?:, |commonly |popularly |also |better |usually |widely |often )called|nicknamed|dubbed)$/.test(between)
      ? [[before.name.name, sighting.name.name] as const]
      : [];
  });
