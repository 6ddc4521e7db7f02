import actedUpon from "./acted-upon.ts";

export const INSTRUMENT_SPAN_RULES = { "acted-upon": actedUpon };
