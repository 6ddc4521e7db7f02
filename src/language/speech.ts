const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Verbs that take what was said as a clause: "said that", "noted that". */
export const SAYING = set(
  `say tell add note state stress emphasise emphasize underline underscore highlight affirm reaffirm reiterate declare announce point explain argue warn claim insist believe hope assure inform recall remark observe
   mention write tweet post describe suggest propose urge ask request demand call acknowledge admit concede maintain confirm reveal disclose clarify continue conclude comment respond reply retort counter quote deny assert contend
   agree pledge promise vow voice convey express outline detail predict opine answer report allege accuse wish indicate elaborate go caution complain lament recount relate vouch swear think feel consider expect trust fear
   brief message blog signal hint reckon estimate recognise recognize summarise summarize repeat advise appeal boast joke quip rule stipulate proclaim pronounce testify tender charge object muse protest profess intimate lament rebut retort snap fume thunder gush enthuse surmise posit`,
);
/** Verbs whose object is what was said: "expressed concern over", "underlined the importance of". */
export const VOICING = set(
  `express voice convey stress emphasise emphasize underline underscore highlight reaffirm reiterate affirm thank congratulate commend praise laud hail applaud welcome appreciate condemn denounce criticise criticize deplore
   reject dismiss rebuff urge call appeal demand propose suggest raise announce pledge promise note acknowledge recognise recognize extend offer describe outline encourage request wish warn
   explain advocate challenge accuse blame deny mention assure regret lament point cite salute slam blast complain decry protest defend rule laud compliment honour honor mourn echo oppose endorse
   repeat renew list name set spell lay put speak single give reassure caution ask seek invite support back value pay detail present share stand identify define characterise characterize label brand regard hold refute rebut deride mock ridicule belittle downplay chide chastise scold berate lambast lambaste castigate censure fault dub liken compare profess disavow disown vilify deprecate decry bemoan`,
);
/** Of these, those that tell a deed unless what they govern is a word of speech, or a particle makes them one. */
export const VOICING_IF: Readonly<Record<string, RegExp>> = {
  extend:
    /\b(?:congratulations?|felicitations|condolences?|sympath\w+|thanks|gratitude|greetings?|wishes|regards|appreciation|support|solidarity|apolog\w+)\b/i,
  offer:
    /\b(?:congratulations?|felicitations|condolences?|sympath\w+|thanks|praise|support|solidarity|apolog\w+|wishes|prayers|assurances?|words)\b/i,
  give: /\b(?:assurances?|backing|credit|thanks|support to|word|warning|praise)\b/i,
  pay: /^(?:tribute|homage)\b/i,
  present: /\b(?:position|view|stance|vision|proposals?|condolences|congratulations)\b/i,
  share: /\b(?:views?|concerns?|assessments?|perspectives?|position|vision|insights?|optimism)\b/i,
  set: /^(?:out|forth)\b/i,
  lay: /^out\b/i,
  spell: /^out\b/i,
  put: /^(?:forward\b|.{3,90}\bat (?:\p{Sc}|\d|about|some|nearly|more|over|US))/u,
  single: /^out\b/i,
  speak: /^(?:of|highly|warmly|out|in favou?r|for|against)\b/i,
  raise:
    /^(?!.*\b(?:tariffs?|tax(?:es)?|wages?|flags?|prices?|rates?|duties|quotas?|money|funds|levels?|ties|relations|investments?|stakes?|number|share)\b)/i,
  deny: /^(?:that|having|any|(?:the |all |these |such )?(?:claims?|allegations?|accusations?|reports?|charges?)|involvement|responsibility|wrongdoing|it)\b/i,
  convey: /^(?!(?:\p{L}+ )?(?:greetings|regards|wishes|an invitation))/iu,
  complain: /^(?:about|of|that|over)\b/i,
  point: /^(?:to|out)\b/i,
  stand: /^(?:by|with|behind)\b/i,
  call: /^(?:for\b|(?:on|upon) .* to \p{Ll}|it\b|the\b|his\b|her\b|their\b|\p{Lu}|["“])/u,
  appeal: /^(?:to|for)\b/i,
  rule: /^out\b/i,
  seek: /\b(?:access|consent|release|waivers?|exemptions?|compensation|guarantees?|extradition of|mediation|return|support|cooperation|help|assistance|backing|clarification|explanation|assurances?|understanding|extradition|investment|investments)\b/i,
  ask: /\b(?:for|to|that)\b/i,
  invite: /\b(?:firms|companies|investors|businesses|investment|businessm[ae]n|entrepreneurs|tourists)\b/i,
  support: /^(?:the|his|her|its|their|a|an|any|this|all|every|\p{Lu}|efforts|dialogue|peace)/u,
  regard: /\bas\b/i,
  identify: /\b(?:as|areas?|sectors?|opportunit\w+)\b/i,
  define: /\bas\b/i,
  label: /\b/,
  hold: /\b(?:responsible|accountable|to blame|answerable)\b/i,
  fault: /^(?!line)/i,
  compare: /\b(?:to|with)\b/i,
  liken: /\bto\b/i,
  challenge: /\b(?:claims?|decision|assertion|view|account|statement)\b/i,
  repeat:
    /^(?:(?:its|his|her|their|the) )?(?:\p{L}+ ){0,2}?(?:support|call|appeal|demand|offer|readiness|commitment|condemnation|concern|position|solidarity|warning|opposition|rejection|request)/iu,
  renew:
    /^(?:(?:its|his|her|their|the|an?) )?(?:\p{L}+ ){0,2}?(?:support|call|appeal|demand|offer|readiness|commitment|condemnation|concern|position|solidarity|warning|opposition|rejection|request)/iu,
  honor: /\b(?:memory|victims|contribution|legacy)\b/i,
  honour: /\b(?:memory|victims|contribution|legacy)\b/i,
};
/** Verbs whose deed is the saying itself: what was said begins with them ("thanked Laos for …"). */
export const SAYING_BY_DOING = set(
  `thank congratulate commend praise laud hail applaud welcome appreciate condemn denounce criticise criticize deplore reject dismiss urge encourage accuse blame invite promise pledge
   assure salute slam blast complain decry oppose endorse warn speak regret lament mourn honour honor compliment support give value`,
);
/** Nouns of speech that somebody has, or that come from somebody: "had praise for", "a plea came from". */
export const WORDS =
  "praise|words?|warning|message|criticism|plea|appeal|call|thanks|assurances?|condemnation|rebuke|reproach|support|question|doubts?|sympathy|congratulations|demand|request|objections?|reservations?";

/** Nouns and phrases that tell the medium; the first that fits wins. */
export const MEDIA: readonly (readonly ["tweet" | "speech" | "interview" | "press-release" | "letter" | "press-conference", RegExp])[] = [
  [
    "tweet",
    /\b(?:(?:re)?tweet(?:ed|s|ing)?|(?:on|via|to|in) (?:X|Twitter|Telegram|Facebook|WeChat|Weibo|Instagram|LinkedIn|Threads|TikTok|Truth Social|VK|YouTube|Koo|Bluesky)|Twitter|social media|social network\w*|Telegram|Facebook|Instagram|posted on|wrote on X|in (?:a|an|another|his|her|one|the same) (?:\w+ )?posts?|Twitter post|post on X|X post|Truth Social)\b/,
  ],
  [
    "interview",
    /\binterview(?:ed)?\b|\btold (?:the )?(?:Reuters|AFP|AP|CNN|CNBC|the BBC|BBC|Xinhua|ANI|PTI|TASS|RIA|Interfax|Sputnik|Al Jazeera|Al Arabiya|Bloomberg|dpa|DPA|EFE|ANSA|Kyodo|NHK|Yonhap|Anadolu|Bernama|Antara|Politico|Axios|Fox|(?:[A-Z]\p{L}+(?:['’]s)? )?[A-Z]\p{L}+ (?:TV|News|Times|newspaper|magazine|radio|Radio|Post|Journal|agency|daily|channel|broadcaster))\b|\btold (?:the |a )?(?:\p{L}+ ){0,3}(?:newspaper|daily|magazine|weekly|broadcaster|television|news agency|radio station)\b/u,
  ],
  [
    "press-conference",
    /\b(?:press conference|news conference|media conference|presser|stand-?up|stakeout|scrum|press briefing|media briefing|press meet|faced the (?:press|media)|(?:with|by|to|from|of) (?:reporters|journalists|newsmen|correspondents|the press|pressmen|mediapersons|media persons|newspersons)|(?:media|reporters|journalists) were told|press point|press event|doorstep|told (?:reporters|journalists|newsmen|correspondents|pressmen|mediapersons|media|the media|the press|a press|a news|media)|briefing|inform(?:ed|ing) (?:reporters|journalists)|news briefing|press brief|press availability|joint press|speaking to (?:reporters|journalists|the media|the press))\b/i,
  ],
  [
    "letter",
    /\b(?:in (?:a|his|her|the) (?:\w+ )?(?:letter|telegram|cable|note)|by note|wrote in a message|congratulatory (?:message|letter|telegram)|in a (?:\w+ )?message|message of (?:congratulation|condolence)s?|cable|telegram of)\b/i,
  ],
  [
    "press-release",
    /\b(?:press release|news release|media release|in (?:a|the|its|his|her) (?:\w+ ){0,2}(?:statement|communiqu[eé]|readout)|press statement|statement (?:said|says|read|reads|added|adds|issued|from|by|released|published)|communiqu[eé]|a statement|the statement|readout|read-out|handout)(?!\p{L})/iu,
  ],
  [
    "speech",
    /\b(?:address(?:ed|ing) (?:the|a|an|his|her) (?:\w+ ){0,2}(?:assembly|parliament|nation|session|conference|forum|meeting|summit|gathering|audience|crowd|rally|seminar|congress|council|guests|event|function|ceremony|students|troops|delegates|lawmakers|house|senate|chamber|committee|convention|symposium|reception|banquet)|address to (?:the|a|his|her)|in (?:his|her|an?|the) (?:\w+ )?(?:speech|address|remarks|lecture)|in (?:\w+ )?remarks|speech|speaking (?:at|in|before|during)|told (?:the|a) (?:\w+ ){0,2}(?:assembly|parliament|forum|conference|council|general assembly|gathering|audience|meeting|summit|session|lawmakers|crowd|rally|committee|seminar)|told (?:lawmakers|parliament|delegates|MPs|senators)|in (?:the )?(?:\w+ )?(?:parliament|assembly|senate|lok sabha|rajya sabha|knesset|bundestag|sejm|congress|house of commons|dáil)|at (?:the|a) (?:\w+ )?(?:ceremony|banquet|rally|reception)|keynote|opening remarks|evening address|video address|nightly address|delivered remarks)\b/i,
  ],
];
