/** Words of blame for an act. */
export const BLAME =
  /\b(?:hostile|illegal|unlawful|unjustifi\w+|unacceptable|inadmissible|reprehensible|shameful|provocati\w+|dangerous|aggressi\w+|irresponsible|violation|breach|crime|outrageous|absurd|baseless|groundless|unfounded|false|lies?|cowardly|barbari\w+|heinous|brutal|destabili\w+|reckless|regrettable|deplorable|illegitimate|disgrace\w*|unfriendly|unprovoked|arbitrary|hypocri\w+|mistake|wrong|escalat\w+|interference|insult\w*|offensive|threat|piracy|terroris\w+|genocid\w+|invasion|unfair|discriminat\w+|blackmail|coerci\w+|intolerable|disappointing|abhorrent|grave|excessive|unconstitutional|undemocratic|null and void|childish|harmful|unwise|cynical|sham|farce|theft|robbery|betrayal|counterproductive|inhuman\w*|criminal|unhelpful|inconsistent with|contrary to|a pretext|propaganda|politici[sz]ed|politically motivated|slap in the face|stab in the back)\b/i;
/** Words of praise. */
export const PRAISE =
  /\b(?:historic|courageous|brave|welcome|commendable|exemplary|excellent|outstanding|visionary|remarkable|true friend|important partner|positive|invaluable|generous|wise|constructive)\b/i;
export const NEGATED = /\b(?:not|no longer|never|hardly)\b/i;
