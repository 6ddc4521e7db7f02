import { CITIES, STATES, stateOf } from "../../world/index.ts";
import { foldName, sameTitle } from "./names.ts";
import type { Alike } from "./prefer.ts";

const STATE_OF = new Map([
  ...CITIES.map(({ name, state }) => [foldName(name), state] as const),
  ...STATES.flatMap(({ seats, code }) => seats.map((seat) => [foldName(seat), code] as const)),
]);
const isCity = (place: string): boolean => STATE_OF.has(foldName(place));
/** "the Moroccan capital": the state whose seat it is. */
const capitalOf = (place: string): string | null => {
  const told = /^(?:the )?(.+?)(?:'s)? capital(?: city)?$/i.exec(place);
  return told ? stateOf(told[1]!) : null;
};
/** The state that a place is, or that a known city lies in. */
export const stateOfPlace = (place: string | null): string | null =>
  place === null ? null : (stateOf(place) ?? STATE_OF.get(foldName(place)) ?? capitalOf(place));
/** The same spot under two names: spelt alike, or once as the capital that it is. */
export const isSameSpot = (a: string, b: string): boolean => sameTitle(a, b) || isSeat(a, b) || isSeat(b, a);
const isSeat = (place: string, seat: string): boolean => {
  const state = capitalOf(place);
  return state !== null && STATES.some(({ code, seats }) => code === state && seats.some((one) => foldName(one) === foldName(seat)));
};

/** Where all the world meets: to have met there too says little. */
const CROSSROADS = new Set(
  [...STATES.flatMap(({ seats }) => seats), "New York", "Geneva", "Davos", "Munich", "Dubai", "Istanbul", "Sharm el-Sheikh"].map(foldName),
);
/** A town or a spot where few meet: neither a state nor a seat of government. */
export const isOutOfTheWay = (place: string): boolean => stateOf(place) === null && !CROSSROADS.has(foldName(place));

/** Two cities contradict each other, and so do two states; a hall, a district or a country beside a city is scope. */
export const samePlace: Alike = (a, b) => {
  const [x, y] = [String(a), String(b)];
  if (isSameSpot(x, y)) return true;
  if (isCity(x) && isCity(y)) return false;
  return !(stateOf(x) !== null && stateOf(y) !== null && stateOf(x) !== stateOf(y));
};
