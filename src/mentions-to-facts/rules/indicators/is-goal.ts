/** What stands just behind a figure that is to be reached: "by 2030", "as the goal", "target". */
const BEHIND =
  /^\)?,?\s?(?:a year |annually |per annum |in value |USD )?(?:(?:\w+ ){0,3}by (?:the )?(?:end of |year )?((?:19|20)\d\d)\b|(?:as|is|was) (?:the|their|a|its) (?:\w+ )?(?:goal|target|aim)|(?:\w+ )?(?:target|goal)\b)/i;
const AIMED = /\b(?:target|goal|aim|objective|ambition)(?:s|ed|ing)?\b[^;]{0,80}$/i;
const RAISING =
  "(?:rais|increas|boost|bring|doubl|tripl|quadrupl|expand|lift|tak|push|grow|scal|enhanc|reach|achiev|hit|cross|surpass|exceed|touch|attain|top|elevat|tak)(?:e|ing|ed|es)?(?:ing|ed)?";
/** "want to raise trade to", "will reach", "with the expectation of increasing … to". */
const WANTED = new RegExp(
  `\\b(?:to|will|would|could|should|can|must|of|be|for|towards?|at)\\s(?:\\w+ly\\s|be\\s|further\\s)?${RAISING}\\b[^;]{0,110}?(?:\\bto\\s|\\btowards?\\s)?(?:[\\w$]+\\s){0,3}$|\\bpotential (?:of|to)\\b[^;]{0,40}$`,
  "i",
);
const RISE_DONE = /\b(?:grew|rose|increased|jumped|climbed|surged|expanded|fell|doubled|helped|allow(?:s|ed)?)\b[^;]{0,60}$/i;
const ONLY_TO =
  /\b(?:to|reach|achieve|hit|cross|surpass|exceed|touch|attain|top|of)\s(?:an? |the |about |around |some |over |more than |at least |nearly |up to |US |total |volume |value |worth |of |level ){0,4}$/i;

/** Whether an amount is one to be reached: by the words before it, or by a year still to come behind it. */
export const isGoal = (before: string, behind: string, today: string | null): boolean => {
  // "from 3 to 5 billion by 2030": the first is where it stands.
  if (/\bfrom (?:the )?(?:\w+ ){0,2}$/.test(before) || /^\)?,? to (?:\w+ ){0,3}[\d$€£¥A-Z]/.test(behind)) return false;
  const match = BEHIND.exec(behind);
  if (match) return match[1] === undefined || today === null || match[1] >= today.slice(0, 4) || WANTED.test(before) || /\bto $/.test(before);
  if (AIMED.test(before)) return true;
  return WANTED.test(before) && ONLY_TO.test(before) && !RISE_DONE.test(before);
};
