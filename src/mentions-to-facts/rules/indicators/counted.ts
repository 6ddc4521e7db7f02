import type { ActorMention, AmountMention } from "../../../types/index.ts";
import { type ClausesOfSentence, isActor } from "../../clauses/index.ts";

/** Counted people by their noun. */
const NOUNS: readonly (readonly [RegExp, string])[] = [
  [/\bmilitary personnel|\btroops?\b|\bsoldiers?\b|\bservice ?(?:men|members|personnel)\b/i, "military personnel"],
  [/\bpeacekeepers?\b/i, "peacekeepers"],
  [/\bstudents?\b|\bpupils?\b|\bscholars\b/i, "students"],
  [/\bscholarships?\b|\bfellowships?\b|\bbursar(?:y|ies)\b/i, "scholarships"],
  [/\bpilgrims?\b/i, "pilgrims"],
  [/\btourists?\b|\bvisitors?\b|\bholidaymakers?\b|\btourist arrivals?\b|\btravell?ers?\b|\bvacationers?\b/i, "tourists"],
  [/\bjobs?\b/i, "jobs"],
  [/\b(?:workers?|labou?rers?|employees?)\b/i, "workers"],
  [/\brefugees?\b|\basylum[- ]seekers?\b/i, "refugees"],
  [/\bteachers?\b/i, "teachers"],
  [/\bdoctors?\b|\bphysicians?\b|\bmedics?\b/i, "doctors"],
  [/\bnurses?\b/i, "nurses"],
  [/\btrainees?\b|\btraining slots\b|\bslots?\b/i, "training slots"],
  [
    /\b(?:experts?|engineers?|specialists?|technicians?|advisers?|advisors?|volunteers?|collaborators?|professionals?|cadets?|caregivers?|seafarers?|interns?)\b/i,
    "",
  ],
  [
    /\bnationals?\b|\bcitizens?\b|\bexpatriates?\b|\bexpats?\b|\bdiaspora\b|\bmigrants?\b|\bimmigrants?\b|\bdescendants?\b|\bcompatriots?\b|\bresidents?\b/i,
    "diaspora",
  ],
];
const LIVING =
  /\bliv(?:e|es|ing)\b|\bresid(?:e|es|ing|ent)\b|\bdiaspora\b|\bcommunity\b|\bsettled\b|\bhome to\b|\bpopulation\b|\bexpatriates?\b|\bdescen(?:t|dants)\b|\borigin\b|\bbased in\b|\bhosts?\b/i;
const TRAVELLING = /\bvisit(?:ed|s)?\b|\bflew\b|\btravel\w*\b|\barriv\w+\b|\bholiday\b|\btourism\b|\btourist\b|\bcame to\b/i;
const STUDYING = /\bstud(?:y|ying|ied)\b|\benrol\w+\b|\buniversit(?:y|ies)\b/i;
const WORKING = /\bemploy\w*\b|\bwork(?:s|ing)?\b|\bjobs?\b/i;
/** People counted for another reason than the relation: those who met, who suffered, who were held. */
const OTHERS =
  /\b(?:delegation|delegates|retinue|entourage|accompan\w+|attend\w*|participants|guests|businessmen|business(?:people| leaders)|protest\w*|demonstrat\w+|arrest\w*|detain\w*|detention|deport\w*|expel\w*|kill\w*|injur\w+|wounded|dead|died|lost|victims?|casualt\w+|hostages?|captives?|prisoners?|kidnap\w*|abduct\w*|displaced|starv\w+|infect\w+|cases|evacuat\w+|stranded|missing|voters?|voted|polled?|surveyed)\b/i;

/** What a count of people counts, when it tells of the relation: students, tourists, workers, the diaspora; null for other people. */
export const countedPeople = (amount: AmountMention, own: ClausesOfSentence, text: string): string | null => {
  if (OTHERS.test(text)) return null;
  const offset = own.sentence.start;
  const words = text.slice(amount.start - offset, amount.end - offset);
  if (/^\d+\s?G\b/.test(words)) return null;
  const rest = text.slice(amount.end - offset);
  const people = own.mentions.find(
    (mention): mention is ActorMention =>
      isActor(mention) && mention.kind === "state" && mention.form === "people" && mention.start >= amount.start && mention.end <= amount.end + 1,
  );
  if (amount.unit === null) {
    const raised =
      raisedNoun(amount, text, offset) ??
      labelledNoun(text.slice(0, amount.start - offset)) ??
      numberedNoun(amount, text.slice(0, amount.start - offset));
    if (raised !== null) return raised;
    const counts = own.mentions.some((mention) => mention.kind === "state" && mention.form === "people") || COMMUNITY.test(text);
    return counts && LIVING.test(text) && /^(?:$|[.,;)]| (?:today|now|at present|people|persons)\b)/.test(rest) ? "diaspora" : null;
  }
  if (people || /\b(?:people|persons|men|women)$/i.test(words)) {
    if (/\b(?:liv(?:e|es|ing)|resid(?:e|es|ing)) in\b/i.test(text)) return "diaspora";
    if (/\bemploy(?:s|ing)?\b/i.test(text)) return "jobs";
    if (STUDYING.test(text)) return "students";
    if (LIVING.test(text)) return "diaspora";
    if (TRAVELLING.test(text)) return "tourists";
    const nation = people ?? own.mentions.find((one) => one.kind === "state" && one.start >= amount.start && one.end <= amount.end);
    return nation && WORKING.test(text) ? "workers" : null;
  }
  const hit = NOUNS.find(([noun]) => noun.test(words));
  if (!hit) return null;
  const [noun, name] = hit;
  if (name === "diaspora" && !LIVING.test(text) && !/\b(?:in|across|of)\b/.test(rest)) return null;
  return name !== "" ? name : `${noun.exec(words)![0].toLowerCase().replace(/s$/, "")}s`;
};

const COMMUNITY = /\b(?:diaspora|community|descendants|expatriates|nationals|origin)\b/i;
/** "The number of Fijian workers will go up from 600 to 900": the noun before tells what is counted. */
const raisedNoun = (amount: AmountMention, text: string, offset: number): string | null => {
  const frame = /\bfrom [\d,. ]+(?:(?:in|\w+) (?:(?:19|20)\d\d )?)?to [\d,.]+/.exec(text);
  const at = amount.start - offset;
  if (!frame || at < frame.index || at > frame.index + frame[0].length) return null;
  const before = text.slice(Math.max(0, frame.index - 140), frame.index);
  const quota = /\bquotas?(?: of| for)? (\p{L}+)/u.exec(before);
  if (quota) return `quota of ${quota[1]}`;
  return NOUNS.find(([noun]) => noun.test(before))?.[1] || null;
};

/** "Scholarships: 14 (2015)", "Chileans living in Norway: about 8,000": the label before the colon. */
const labelledNoun = (before: string): string | null => {
  const label = /(?:^|[•*–—-]\s?|\n)\s*([\p{L}][\p{L} '’()-]{3,70}): ?(?:(?:about|around|some|over|approximately|nearly|more than|almost) )?$/u.exec(
    before,
  )?.[1];
  if (label === undefined) return null;
  if (LIVING.test(label)) return "diaspora";
  return NOUNS.find(([noun]) => noun.test(label))?.[1] || null;
};

/** "Chinese visitors to Iceland numbered 47,643": the subject of a verb of counting. */
const numberedNoun = ({ value }: AmountMention, before: string): string | null => {
  const subject =
    value < 100
      ? null
      : /([^.;:]{4,90}?) (?:numbered|totall?ed|reached|stood at|stands at|(?:rose|fell|grew|climbed|dropped|amounted|came|increased|went up) to|hit|exceeded|topped|surpassed)(?: (?:about|around|some|over|nearly|almost|more than|a record))? ?$/.exec(
          before,
        )?.[1];
  return subject ? NOUNS.find(([noun]) => noun.test(subject))?.[1] || null : null;
};

const GOODS =
  /^(?:doses|vaccines|jabs|tonnes?|tons?|metric tons|metric tonnes|kilograms?|kg|barrels(?: per day)?|cubic (?:met(?:er|re)s|feet)|MW|GW|MWh|GWh|kWh|litres|liters|vehicles?|buses|ambulances?|tractors?|trucks?|boats?|ships?|vessels?|aircraft|helicopters?|planes?|drones?|tanks?|howitzers?|missiles?|locomotives?|coaches|wagons?|scholarships?|seats|slots|places|books|laptops?|computers?|houses|homes|ventilators?|masks|kits|generators?|flights|head|cattle|sheep|companies|firms|enterprises|cars|jets|tents|beds|detectors|bales|containers|licen[cs]es|permits|hectares|cylinders|motorcycles|bicycles|wheelchairs|pumps|solar panels)$/i;
const MEASURED =
  /^(?:doses|tonnes?|tons?|metric tons|metric tonnes|kilograms?|kg|barrels(?: per day)?|cubic|litres|liters|head|kits|bales|containers)/i;
const PASSING =
  /\b(?:export\w*|import\w*|suppl(?:y|ies|ied|ying)|donat\w+|deliver\w*|provid\w+|bought|buy\w*|purchas\w+|s[eo]ld?|sell\w*|ship(?:ped|ping|s)?|hand(?:ed|ing)? over|gift\w*|award\w*|offer\w*|receiv\w+|grant\w*|sent?|send\w*|transfer\w*|allocat\w+|reserv\w+|increas\w+|rais\w+|admit\w*|invest\w*|operat\w+|fly|flies|transit\w*|volume|deliver(?:y|ies)|(?:a|per) week|weekly|quotas?|pump\w*|sign(?:ed)? (?:up )?for)\b/i;
const NOT_PASSED = /\b(?:delegation|mission of|representatives|delegates|attend\w*|killed|destroyed|shot down|seized|fired|launched|debris)\b/i;

/** What a count of things counts, when the things pass between states: tonnes of rice, doses of vaccine, megawatts. */
export const countedGoods = (amount: AmountMention, text: string, offset: number): string | null => {
  if (amount.unit === null || !GOODS.test(amount.unit) || !PASSING.test(text) || NOT_PASSED.test(text)) return null;
  const words = text.slice(amount.start - offset, amount.end - offset);
  // "Bell 412 helicopters" is a model.
  if (/[A-Z]\p{L}* $/u.test(text.slice(0, amount.start - offset)) && amount.value < 10_000 && amount.start > offset) return null;
  if (/^[MGk]Wh?$/.test(amount.unit)) return /\bexport/i.test(text) ? "power exports" : /\bimport/i.test(text) ? "power imports" : "power";
  const rest = text.slice(amount.end - offset);
  const stuff = /^ of ((?:[\p{L}-]+ ){0,2}[\p{L}-]+?)(?=[\s.,;)]|$)/u.exec(rest)?.[1];
  if (stuff && MEASURED.test(amount.unit) && !/^(?:the|its|their|this)\b/.test(stuff))
    return stuff
      .split(" ")
      .slice(0, 2)
      .join(" ")
      .replace(/ (?:from|to|for|and|in|a|per|by|on|at|with|which|that|as|more|annually|yearly)$/, "");
  if (amount.unit === "flights") return "flights";
  const own = words.replace(/^[\d.,\s]+(?:million |billion |thousand |lakh |crore )?/i, "").replace(/\b(?:vaccine )?doses\b/i, "vaccines");
  if (/^cubic|^bcm/.test(amount.unit)) return /\bgas\b/i.test(text) ? "natural gas" : /\bwater\b/i.test(text) ? "water" : amount.unit;
  return own === "" ? amount.unit : own;
};
