import accompaniedBy from "./accompanied-by.ts";
import alsoPresent from "./also-present.ts";
import calledByTelephone from "./called-by-telephone.ts";
import calledOn from "./called-on.ts";
import didTogether from "./did-together.ts";
import duringTheMeeting from "./during-the-meeting.ts";
import firstSince from "./first-since.ts";
import gatheringOf from "./gathering-of.ts";
import guestOf from "./guest-of.ts";
import handedTo from "./handed-to.ts";
import heldTalksWith from "./held-talks-with.ts";
import hostedAMeal from "./hosted-a-meal.ts";
import invitation from "./invitation.ts";
import invited from "./invited.ts";
import isIn from "./is-in.ts";
import jointExercise from "./joint-exercise.ts";
import ledTheDelegation from "./led-the-delegation.ts";
import membersMet from "./members-met.ts";
import met from "./met.ts";
import namedInPassing from "./named-in-passing.ts";
import received from "./received.ts";
import returnedTheVisit from "./returned-the-visit.ts";
import roundTold from "./round-told.ts";
import saw from "./saw.ts";
import sentTo from "./sent-to.ts";
import sessionOf from "./session-of.ts";
import sessionsListed from "./sessions-listed.ts";
import spokeWith from "./spoke-with.ts";
import summoned from "./summoned.ts";
import takesTo from "./takes-to.ts";
import talksBetween from "./talks-between.ts";
import talksWereHeld from "./talks-were-held.ts";
import toldByTelephone from "./told-by-telephone.ts";
import toldInAMeeting from "./told-in-a-meeting.ts";
import tookLeaveOf from "./took-leave-of.ts";
import tourIncludes from "./tour-includes.ts";
import trainedTogether from "./trained-together.ts";
import visitTo from "./visit-to.ts";
import visited from "./visited.ts";
import visitingOfficial from "./visiting-official.ts";
import wasHere from "./was-here.ts";
import wentOnWith from "./went-on-with.ts";

export const ENGAGEMENT_RULES = {
  "held-talks-with": heldTalksWith,
  met,
  received,
  "called-on": calledOn,
  "spoke-with": spokeWith,
  "talks-between": talksBetween,
  "talks-were-held": talksWereHeld,
  visited,
  "visit-to": visitTo,
  invited,
  invitation,
  "joint-exercise": jointExercise,
  "gathering-of": gatheringOf,
  "members-met": membersMet,
  summoned,
  "did-together": didTogether,
  "handed-to": handedTo,
  "told-by-telephone": toldByTelephone,
  saw,
  "returned-the-visit": returnedTheVisit,
  "sent-to": sentTo,
  "takes-to": takesTo,
  "tour-includes": tourIncludes,
  "called-by-telephone": calledByTelephone,
  "took-leave-of": tookLeaveOf,
  "hosted-a-meal": hostedAMeal,
  "told-in-a-meeting": toldInAMeeting,
  "trained-together": trainedTogether,
  "went-on-with": wentOnWith,
  "round-told": roundTold,
  "guest-of": guestOf,
  "during-the-meeting": duringTheMeeting,
};
export const ENGAGEMENT_SPAN_RULES = {
  "session-of": sessionOf,
  "sessions-listed": sessionsListed,
  "named-in-passing": namedInPassing,
  "visiting-official": visitingOfficial,
  "is-in": isIn,
  "was-here": wasHere,
  "first-since": firstSince,
  "led-the-delegation": ledTheDelegation,
  "also-present": alsoPresent,
  "accompanied-by": accompaniedBy,
};
