import namedStanding from "./named-standing.ts";

export const PARTNERSHIP_SPAN_RULES = { "named-standing": namedStanding };
