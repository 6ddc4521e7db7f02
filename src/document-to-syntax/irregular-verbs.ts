/** Verb forms that no rule takes back to the verb: "froze" → "freeze". Base form first, then its past and participle. */
const FORMS = `arise arose arisen|bear bore borne|beat beat beaten|become became become|begin began begun|bid bade bidden|bind bound|bite bit bitten|bleed bled|blow blew blown|break broke broken|breed bred
bring brought|build built|buy bought|catch caught|choose chose chosen|cling clung|come came|creep crept|deal dealt|dig dug|do did done|draw drew drawn|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen
feed fed|fight fought|flee fled|fling flung|fly flew flown|forbid forbade forbidden|forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten
give gave given|go went gone|grind ground|grow grew grown|hang hung|have had|hear heard|hide hid hidden|hold held|keep kept|know knew known|lay laid|lead led|leave left|lend lent|lose lost|make made|mean meant
meet met|mislead misled|overcome overcame|overrun overran|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid|ride rode ridden|ring rang rung|rise rose risen|run ran|say said
see saw seen|seek sought|sell sold|send sent|shake shook shaken|shine shone|shoot shot|show showed shown|shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|sleep slept|speak spoke spoken|speed sped|spend spent
spin spun|split split|stand stood|steal stole stolen|stick stuck|strike struck stricken|strive strove striven|swear swore sworn|sweep swept|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told
think thought|throw threw thrown|understand understood|undertake undertook undertaken|undergo underwent undergone|uphold upheld|upset upset|wear wore worn|win won|withdraw withdrew withdrawn|withhold withheld|withstand withstood
write wrote written|rewrite rewrote rewritten|retake retook retaken|resell resold|repay repaid|rebuild rebuilt`;

export const IRREGULAR_VERBS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/).flatMap((line) => {
    const [base, ...forms] = line.split(" ") as [string, ...string[]];
    return forms.filter((form) => form !== base).map((form) => [form, base] as const);
  }),
);

/** "freeze" → "froze". */
export const IRREGULAR_PASTS: ReadonlyMap<string, string> = new Map(
  FORMS.split(/[|\n]/).flatMap((line) => {
    const [base, past] = line.split(" ");
    return base && past ? [[base, past] as const] : [];
  }),
);
