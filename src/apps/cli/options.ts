import { isDay } from "../../language/calendar.ts";
import { stateOf } from "../../world/index.ts";
import { Refused } from "./refused.ts";

/** A date given on the command line. @throws Refused when it is none */
export const dateOption = (value: string): string => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || !isDay(Number(value.slice(5, 7)), Number(value.slice(8))))
    throw new Refused(`"${value}" is no date; write it as 2022-06-27`);
  return value;
};
/** A state given by code or name. @throws Refused when there is none */
export const stateArgument = (value: string): string => {
  const code = stateOf(value);
  if (!code) throw new Refused(`"${value}" is no state known here; give its ISO code (IND) or English name ("India")`);
  return code;
};
