import type { Facts, Mentions } from "../types/index.ts";

export const findFacts = (mentions: Mentions): Facts => ({ kind: "facts", mentions, facts: [] });
