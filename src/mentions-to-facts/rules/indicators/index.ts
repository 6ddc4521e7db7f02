import figureOf from "./figure-of.ts";

export const INDICATOR_SPAN_RULES = { "figure-of": figureOf };
