import anniversaryOf from "./anniversary-of.ts";
import foundedIn from "./founded-in.ts";
import independentSince from "./independent-since.ts";
import yearsOfRelations from "./years-of-relations.ts";

export const MILESTONE_SPAN_RULES = {
  "years-of-relations": yearsOfRelations,
  "anniversary-of": anniversaryOf,
  "independent-since": independentSince,
  "founded-in": foundedIn,
};
