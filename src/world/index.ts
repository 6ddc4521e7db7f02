import { BODIES } from "./bodies.ts";
import { STATES } from "./states.ts";

export { BODIES } from "./bodies.ts";
export { CITIES, EXPANSES, REGIONS, WATERS } from "./cities.ts";
export { buildNames, type Names, nameWord } from "./names.ts";
export { outletState } from "./outlets.ts";
export { STATES, type State } from "./states.ts";

const BY_CODE = new Map(STATES.map((state) => [state.code, state]));
const fold = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/\./g, "").trim().toLowerCase();
const BY_NAME = new Map(
  STATES.flatMap((state) =>
    [state.code, state.alpha2, ...state.names, ...state.adjectives].map((name) => [fold(name), state.code] as const),
  ).reverse(),
);
const BODY_CODES = new Map(BODIES.flatMap((body) => body.names.map((name) => [fold(name), body.code] as const)).reverse());

/** The alpha-3 code of a state given by any of its names, adjectives or codes; null when there is none. */
export const stateOf = (name: string): string | null => BY_NAME.get(fold(name)) ?? null;
/** The short English name of an alpha-3 code; the code itself when it is none. */
export const stateName = (code: string): string => BY_CODE.get(code)?.names[0] ?? code;
export const stateByCode = (code: string) => BY_CODE.get(code) ?? null;
export const bodyOf = (name: string): string | null => BODY_CODES.get(fold(name)) ?? null;
