import accordingTo from "./according-to.ts";
import actedOn from "./acted-on.ts";
import actedTowards from "./acted-towards.ts";
import agreedTogether from "./agreed-together.ts";
import builtFor from "./built-for.ts";
import calledIt from "./called-it.ts";
import cameFrom from "./came-from.ts";
import cameToTheAidOf from "./came-to-the-aid-of.ts";
import deedCondemned from "./deed-condemned.ts";
import demandedThat from "./demanded-that.ts";
import deniedDoing from "./denied-doing.ts";
import didJointly from "./did-jointly.ts";
import doingBy from "./doing-by.ts";
import doneBy from "./done-by.ts";
import drewFrom from "./drew-from.ts";
import exchangedFire from "./exchanged-fire.ts";
import firedAt from "./fired-at.ts";
import gaveTo from "./gave-to.ts";
import handedANote from "./handed-a-note.ts";
import helpArrived from "./help-arrived.ts";
import listed from "./listed.ts";
import movedForces from "./moved-forces.ts";
import promised from "./promised.ts";
import recalledItsEnvoy from "./recalled-its-envoy.ts";
import receivedFrom from "./received-from.ts";
import refusedTo from "./refused-to.ts";
import restoredTies from "./restored-ties.ts";
import saidItHad from "./said-it-had.ts";
import saidItWas from "./said-it-was.ts";
import saidMust from "./said-must.ts";
import stoppedDoing from "./stopped-doing.ts";
import summonedTheEnvoy from "./summoned-the-envoy.ts";
import suspendedFrom from "./suspended-from.ts";
import thankedForHelp from "./thanked-for-help.ts";
import threatenedTo from "./threatened-to.ts";
import toldToLeave from "./told-to-leave.ts";
import tookException from "./took-exception.ts";
import trained from "./trained.ts";
import troopsLeft from "./troops-left.ts";
import voiced from "./voiced.ts";
import warnedThat from "./warned-that.ts";
import wasMinded from "./was-minded.ts";
import willAnswer from "./will-answer.ts";
import willDoFor from "./will-do-for.ts";
import willDoTogether from "./will-do-together.ts";

export const EVENT_RULES = {
  "according-to": accordingTo,
  "acted-on": actedOn,
  "acted-towards": actedTowards,
  "agreed-together": agreedTogether,
  "built-for": builtFor,
  "called-it": calledIt,
  "came-from": cameFrom,
  "came-to-the-aid-of": cameToTheAidOf,
  "deed-condemned": deedCondemned,
  "demanded-that": demandedThat,
  "denied-doing": deniedDoing,
  "did-jointly": didJointly,
  "doing-by": doingBy,
  "done-by": doneBy,
  "drew-from": drewFrom,
  "exchanged-fire": exchangedFire,
  "fired-at": firedAt,
  "gave-to": gaveTo,
  "handed-a-note": handedANote,
  "help-arrived": helpArrived,
  listed,
  "moved-forces": movedForces,
  promised,
  "recalled-its-envoy": recalledItsEnvoy,
  "received-from": receivedFrom,
  "refused-to": refusedTo,
  "restored-ties": restoredTies,
  "said-it-had": saidItHad,
  "said-it-was": saidItWas,
  "said-must": saidMust,
  "stopped-doing": stoppedDoing,
  "summoned-the-envoy": summonedTheEnvoy,
  "suspended-from": suspendedFrom,
  "thanked-for-help": thankedForHelp,
  "threatened-to": threatenedTo,
  "told-to-leave": toldToLeave,
  "took-exception": tookException,
  trained,
  "troops-left": troopsLeft,
  voiced,
  "warned-that": warnedThat,
  "was-minded": wasMinded,
  "will-answer": willAnswer,
  "will-do-for": willDoFor,
  "will-do-together": willDoTogether,
};
