import accordingTo from "./according-to.ts";
import signedText from "./signed-text.ts";
import somebodySaid from "./somebody-said.ts";

export const STATEMENT_SPAN_RULES = { "somebody-said": somebodySaid, "according-to": accordingTo, "signed-text": signedText };
