import foundedIn from "./founded-in.ts";
import yearsOfRelations from "./years-of-relations.ts";

export const MILESTONE_SPAN_RULES = { "years-of-relations": yearsOfRelations, "founded-in": foundedIn };
