import actedUpon from "./acted-upon.ts";
import bare from "./bare.ts";
import entitledAccord from "./entitled-accord.ts";
import titled from "./titled.ts";

export const INSTRUMENT_SPAN_RULES = { "acted-upon": actedUpon, bare, "entitled-accord": entitledAccord, titled };
