import { CITIES, STATES, stateOf } from "../../world/index.ts";
import { foldName, sameTitle } from "./names.ts";
import type { Alike } from "./prefer.ts";

const STATE_OF = new Map([
  ...CITIES.map(({ name, state }) => [foldName(name), state] as const),
  ...STATES.flatMap(({ seats, code }) => seats.map((seat) => [foldName(seat), code] as const)),
]);
const isCity = (place: string): boolean => STATE_OF.has(foldName(place));
/** The state that a place is, or that a known city lies in. */
export const stateOfPlace = (place: string | null): string | null =>
  place === null ? null : (stateOf(place) ?? STATE_OF.get(foldName(place)) ?? null);

/** Where all the world meets: to have met there too says little. */
const CROSSROADS = new Set(
  [...STATES.flatMap(({ seats }) => seats), "New York", "Geneva", "Davos", "Munich", "Dubai", "Istanbul", "Sharm el-Sheikh"].map(foldName),
);
/** A town or a spot where few meet: neither a state nor a seat of government. */
export const isOutOfTheWay = (place: string): boolean => stateOf(place) === null && !CROSSROADS.has(foldName(place));

/** Two cities contradict each other, and so do two states; a hall, a district or a country beside a city is scope. */
export const samePlace: Alike = (a, b) => {
  const [x, y] = [String(a), String(b)];
  if (sameTitle(x, y)) return true;
  if (isCity(x) && isCity(y)) return false;
  return !(stateOf(x) !== null && stateOf(y) !== null && stateOf(x) !== stateOf(y));
};
