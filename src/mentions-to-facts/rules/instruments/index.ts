import actedUpon from "./acted-upon.ts";
import bare from "./bare.ts";
import titled from "./titled.ts";

export const INSTRUMENT_SPAN_RULES = { "acted-upon": actedUpon, bare, titled };
