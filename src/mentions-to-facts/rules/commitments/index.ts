import accordProvides from "./accord-provides.ts";
import agreedBehind from "./agreed-behind.ts";
import agreedOn from "./agreed-on.ts";
import agreedTo from "./agreed-to.ts";
import announcedThat from "./announced-that.ts";
import decisionTo from "./decision-to.ts";
import isSetTo from "./is-set-to.ts";
import listed from "./listed.ts";
import planned from "./planned.ts";
import pledgedThing from "./pledged-thing.ts";
import taskedWith from "./tasked-with.ts";
import underWhich from "./under-which.ts";
import willBeDone from "./will-be-done.ts";
import willDo from "./will-do.ts";
import willHappen from "./will-happen.ts";

export const COMMITMENT_RULES = {
  "accord-provides": accordProvides,
  "agreed-to": agreedTo,
  "agreed-on": agreedOn,
  "announced-that": announcedThat,
  "pledged-thing": pledgedThing,
  planned,
  "tasked-with": taskedWith,
};
export const COMMITMENT_SPAN_RULES = {
  "agreed-behind": agreedBehind,
  "decision-to": decisionTo,
  "is-set-to": isSetTo,
  listed,
  "under-which": underWhich,
  "will-be-done": willBeDone,
  "will-do": willDo,
  "will-happen": willHappen,
};
