import { CITIES, STATES, stateOf } from "../../world/index.ts";
import { foldName, sameTitle } from "./names.ts";
import type { Alike } from "./prefer.ts";

const KNOWN = new Set([...CITIES.map(({ name }) => name), ...STATES.flatMap(({ seats }) => seats)].map(foldName));
const isCity = (place: string): boolean => KNOWN.has(foldName(place));

/** Two cities contradict each other, and so do two states; a hall, a district or a country beside a city is scope. */
export const samePlace: Alike = (a, b) => {
  const [x, y] = [String(a), String(b)];
  if (sameTitle(x, y)) return true;
  if (isCity(x) && isCity(y)) return false;
  return !(stateOf(x) !== null && stateOf(y) !== null && stateOf(x) !== stateOf(y));
};
