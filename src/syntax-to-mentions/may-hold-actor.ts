/** Lower-case words that stand for an actor told elsewhere. */
const STANDS_FOR_ACTOR =
  /^(?:he|him|his|she|her|hers|it|its|they|them|their|theirs|we|us|our|ours|i|me|my|you|your|both|two|three|sides?|part(?:y|ies)|leaders?|(?:vice-|prime-)?presidents?|(?:prime-)?ministers?|premiers?|chancellors?|kings?|queens?|emirs?|sultans?|monarchs?|popes?|ambassadors?|envoys?|diplomats?|delegat(?:es?|ions?)|officials?|representatives?|spokes\p{Ll}+|secretar(?:y|ies)|governments?|countr(?:y|ies)|nations?|states?|neighbou?rs?|allies|partners?|counterparts?|ministr(?:y|ies)|embass(?:y|ies)|governors?|chiefs?|generals?|arm(?:y|ies)|nav(?:y|ies)|forces?|troops|those|these|this|that|who)$/u;
/** What only somebody can do with somebody: "Two agreements were signed.", "Talks will be held on Friday." */
const DONE_BETWEEN_ACTORS =
  /^(?:committees?|commissions?|councils?|forums?|dialogues?|mechanisms?|groups?|groupings?|blocs?|organi[sz]ations?|funds?|cent(?:re|er)s?|sessions?|rounds?|editions?|missions?|consulates?|alliances?|unions?|independence|anniversar(?:y|ies)|agreements?|accords?|treat(?:y|ies)|memorand(?:um|ums|a)|mous?|protocols?|declarations?|communiqu[eé]s?|statements?|pacts?|deals?|contracts?|documents?|acts?|texts?|signed|initialled|ratified|adopted|exchanged|talks|meetings?|visits?|trips?|calls?|summits?|consultations?|negotiations?|discussions?|conferences?|ceremon(?:y|ies)|exercises?|drills?|relations?|ties|cooperation|partnerships?|trade|sanctions?)$/u;
const CAPITAL = /^\p{Lu}/u;
/** Words that often begin a sentence and name nobody. */
const COMMON_OPENER =
  /^(?:the|an?|in|on|at|by|of|for|from|with|without|within|to|into|over|under|after|before|during|until|since|as|if|when|while|where|why|how|what|which|whether|though|although|because|and|or|but|so|yet|nor|not|no|there|here|then|thus|hence|also|again|even|just|only|now|today|yesterday|tomorrow|later|earlier|some|many|more|most|much|few|several|all|any|each|every|another|other|such|one|first|second|third|next|last|finally|however|moreover|furthermore|meanwhile|is|are|was|were|be|been|do|does|did|has|have|had|will|would|can|could|may|might|must|should|shall|let|please|yes|okay|thanks?|prices?|\p{L}+ly|\p{L}+ing)$/u;

/**
 * Whether somebody can act in a sentence of these words: a capital that no common opening explains, or a word that stands for an actor or for what actors do
 * together. A sentence without any of them is tagged and not parsed; no rule over trees finds a thing in it.
 */
export const mayHoldActor = (words: readonly string[]): boolean =>
  words.some((word, index) => {
    const lower = word.toLowerCase();
    return (CAPITAL.test(word) && (index > 0 || !COMMON_OPENER.test(lower))) || STANDS_FOR_ACTOR.test(lower) || DONE_BETWEEN_ACTORS.test(lower);
  });
