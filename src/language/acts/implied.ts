import type { PloverType } from "../../types/index.ts";
import { words } from "./words.ts";

/** What another's word is that one turns down: to dismiss an accusation tells that it was made. */
export const IMPLIED: ReadonlyMap<string, PloverType> = new Map([
  ...words("accusation allegation charge criticism complaint protest").map((noun) => [noun, "ACCUSE"] as const),
  ...words("demand request appeal call plea").map((noun) => [noun, "REQUEST"] as const),
  ...words("ultimatum threat").map((noun) => [noun, "THREATEN"] as const),
]);

/** Help in goods, money and people, as one gives thanks for it. */
export const MATERIAL =
  /\b(?:vaccines?|doses|jabs?|oxygen|ventilators?|medicines?|(?:medical|relief|food|emergency|humanitarian) (?:supplies|aid|assistance|equipment|help|support)|(?:financial|material|military|budget(?:ary)?|development|technical|economic) (?:aid|assistance|help|support)|donations?|donat\w+|grants?|loans?|credit lines?|scholarships?|tonnes|tons|trucks?|ambulances|buses|boats?|vessels?|helicopters?|aircraft|planes|tents|blankets|generators|wheat|rice|flour|fuel|fertili[sz]ers?|million|billion|schools?|hospitals?|wells|bridges?|clinics?|rescue teams?|rescuers|doctors|nurses|engineers|teachers|experts|training (?:of|its|her|his|officers|soldiers|police))\b/i;
/** Backing of a cause of one's own, as one gives thanks for it. */
export const BACKING =
  /\b(?:support|backing|endorsement|vote|solidarity)\b[^.;,]{0,30}?\b(?:to|for|of|in favou?r of)\b[^.;,]{0,40}?\b(?:candidature|candidacy|bid|accession|membership|sovereignty|territorial integrity|independence|cause|election|admission|integration|position)\b/i;
