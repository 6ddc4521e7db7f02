const list = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));

/** Nouns that name an office; a phrase is an office when one of these heads it. */
export const OFFICE_HEADS = list(
  `fm pm eam diplomat minister president premier chancellor secretary ambassador envoy king queen emir sultan prince princess pope spokesperson spokesman spokeswoman chief director director-general
   commander adviser advisor commissioner chairman chairwoman chairperson chair speaker governor representative counsellor counselor councilor councillor undersecretary under-secretary attache attaché consul
   diplomat secretary-general leader ruler monarch administrator coordinator co-ordinator negotiator vice-president vice-minister vice-chairman premier-designate mantri taoiseach inspector-general
   minister-counselor general-secretary nuncio legate regent mayor lawmaker senator mp deputy treasurer comptroller attorney controller registrar quartermaster d'affaires`,
);
/** Heads that alone, without more words, are too vague to be somebody in particular unless the text has told of one before. */
export const VAGUE_HEADS = list("chief director diplomat chair commander coordinator lawmaker senator mp administrator ruler general");
/** Lower-case words that may stand before the head inside an office. */
export const OFFICE_MODIFIERS = list(
  `prime foreign defence defense deputy vice acting interim caretaker senior assistant permanent special external internal interior home finance trade commerce economy energy health education culture
   tourism transport agriculture fisheries environment labour labor justice science technology industry development cooperation maritime naval army air force navy military chief joint
   national security state federal general high royal crown chargé charge political european regional principal additional under minister parliamentary cabinet affairs former outgoing incoming newly-appointed
   top supreme police coast guard intelligence information communications immigration investment planning water resources oil petroleum gas power international relations presidential spokesperson consul ministry
   embassy department government executive managing non-resident resident trade climate nuclear oceans veterans' women's youth sports social digital press`,
);
/** Words before the head that tell of time or rank of speech and are no part of the office. */
export const PASSING_MODIFIERS = list(
  "visiting former then outgoing incoming new newly current late ex- ex acting-no another fellow respective newly-elected newly-appointed re-elected union",
);
/** Native titles and what they are in English. */
export const NATIVE_OFFICES: Readonly<Record<string, string>> = {
  "raksha mantri": "defence minister",
  "videsh mantri": "external affairs minister",
  taoiseach: "taoiseach",
  fm: "foreign minister",
  pm: "prime minister",
  eam: "external affairs minister",
};
