import actedOn from "./acted-on.ts";

export const EVENT_RULES = { "acted-on": actedOn };
