import { buildNames, STATES } from "../../world/index.ts";
import { NO_STATES } from "./no-states.ts";

type Form = "name" | "adjective" | "people" | "seat" | "none";
export interface Meaning {
  readonly state: string;
  readonly form: Form;
}

/** Every name, adjective, people and seat of a state, and the names that only hold one. */
export const STATE_NAMES = buildNames<Meaning>([
  ...NO_STATES.map((name) => [name, { state: "", form: "none" }] as const),
  ...STATES.flatMap((state) => [...state.names.map((name) => [name, { state: state.code, form: "name" }] as const)]),
  ...STATES.flatMap((state) => [
    ...state.adjectives.map((name) => [name, { state: state.code, form: "adjective" }] as const),
    ...state.people.map((name) => [name, { state: state.code, form: "people" }] as const),
    ...state.seats.map((name) => [name, { state: state.code, form: "seat" }] as const),
  ]),
]);
