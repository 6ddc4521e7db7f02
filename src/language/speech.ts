const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs that take what was said as a clause: "said that", "noted that". */
export const SAYING = set(
  `say tell add note state stress emphasise emphasize underline underscore highlight affirm reaffirm reiterate declare announce point explain argue warn claim insist believe hope assure inform recall remark observe
   mention write tweet post describe suggest propose urge ask request demand call acknowledge admit concede maintain confirm reveal disclose clarify continue conclude comment respond reply quote deny assert contend
   agree pledge promise vow voice convey express outline detail predict opine report allege accuse wish indicate elaborate go`,
);
/** Verbs whose object is what was said: "thanked India for", "expressed concern over", "condemned the attack". */
export const VOICING = set(
  `express voice convey stress emphasise emphasize underline underscore highlight reaffirm reiterate affirm thank congratulate commend praise laud hail applaud welcome appreciate condemn denounce criticise criticize deplore
   reject dismiss urge call appeal ask demand propose suggest raise name announce support back pledge promise offer note recall acknowledge recognise recognize extend describe outline encourage request wish warn
   explain advocate protest challenge accuse blame deny mention value offer assure point regret lament spell dispute list set put speak`,
);
/** Nouns and phrases that tell the medium; the first that fits wins. */
export const MEDIA: readonly (readonly ["tweet" | "speech" | "interview" | "press-release" | "letter" | "press-conference", RegExp])[] = [
  [
    "tweet",
    /\b(?:tweet(?:ed|s)?|on (?:X|Twitter|Telegram|Facebook|WeChat|Weibo)|Twitter|social media|Telegram|Facebook post|posted on|wrote on X|in a post|Truth Social)\b/,
  ],
  [
    "interview",
    /\binterview(?:ed)?\b|\btold (?:Reuters|AFP|CNN|the BBC|BBC|Xinhua|ANI|PTI|TASS|Sputnik|Al Jazeera|Bloomberg|[A-Z]\w+ (?:TV|News|Times|newspaper|magazine|radio))\b/,
  ],
  [
    "press-conference",
    /\b(?:press conference|news conference|press briefing|media briefing|press meet|told (?:reporters|journalists|the media|the press|a press|a news)|briefing|informed reporters|news briefing|press brief)\b/i,
  ],
  [
    "letter",
    /\b(?:in a letter|in his letter|in her letter|wrote in a message|congratulatory message|in a message|message of congratulation|cable)\b/i,
  ],
  [
    "press-release",
    /\b(?:press release|in a (?:joint )?statement|press statement|statement (?:said|says|read|added|issued|from|by)|communiqu[eé]|a statement|the statement|readout)(?!\p{L})/iu,
  ],
  [
    "speech",
    /\b(?:addressing|address to|in (?:his|her|an?) (?:opening |keynote |inaugural )?(?:speech|address|remarks)|in remarks|speech|speaking at|told the (?:assembly|parliament|forum|conference|council|general assembly|gathering|audience)|in parliament|keynote|opening remarks)\b/i,
  ],
];
