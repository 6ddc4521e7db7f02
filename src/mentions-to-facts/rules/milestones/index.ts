import anniversaryOf from "./anniversary-of.ts";
import birthdayOfBody from "./birthday-of-body.ts";
import foundedIn from "./founded-in.ts";
import independentSince from "./independent-since.ts";
import openedMission from "./opened-mission.ts";
import yearsOfRelations from "./years-of-relations.ts";

export const MILESTONE_SPAN_RULES = {
  "years-of-relations": yearsOfRelations,
  "anniversary-of": anniversaryOf,
  "birthday-of-body": birthdayOfBody,
  "independent-since": independentSince,
  "founded-in": foundedIn,
  "opened-mission": openedMission,
};
