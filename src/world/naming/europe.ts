import { type Custom, list, names } from "./custom.ts";

const SOVIET = list("RUS BLR KAZ KGZ UZB TJK TKM AZE BGR MKD UKR");

export const EUROPEAN: readonly Custom[] = [
  { states: ["ARM"], endings: /(?:yan|yants|iants)$/ },
  { states: list("ARM IRN LBN"), endings: /ian$/ },
  { states: ["GEO"], endings: /(?:shvili|dze|iani|uani)$/ },
  {
    states: SOVIET,
    endings: /(?:[^aeo][oe]va?|[aeioy]yeva?|[ioa]eva?|[^aeiou]in|skiy|skaya|tseva?)$/,
    given: names(
      "sergey sergei vladimir dmitry dmitri mikhail andrei andrey igor yury yuri nikolai oleg anatoly vyacheslav valentina konstantin alexei aleksei denis gennady",
    ),
  },
  {
    states: list("UKR BLR"),
    endings: /(?:enko|chuk|yuk|skyi|skyy|tskyi)$/,
    given: names("volodymyr dmytro oleksandr oleksii oleksiy andrii serhii yuliia mykola iryna"),
  },
  {
    states: list("KAZ KGZ UZB TJK TKM"),
    given: names("nursultan murat yerlan erlan bakhtiyar rashid askar kanat talgat"),
    endings: /(?:bek|bekov|bayeva?|uly|zhanov|jonov|zoda|nazarov|gul)$/,
  },
  { states: ["AZE"], letters: /[əƏ]/, endings: /(?:aliyev|mammadov|zade|ramov)$/ },
  { states: list("TUR AZE"), letters: /[ğĞı]/ },
  {
    states: ["TUR"],
    endings: /(?:oglu|dogan|kaya|yildiz|demir|turk|soy)$/,
    given: names("mehmet mevlut recep hulusi ahmet suleyman hakan yasar binali bulent cevdet numan"),
  },
  { states: ["POL"], letters: /[łŁ]|rzcz|szcz|ńsk/, endings: /(?:wicz|czyk|czak|szcz|zewski|wiecki)$/ },
  { states: list("POL MKD CZE SVK BGR UKR"), endings: /(?:ski|ska|sky)$/ },
  { states: list("CZE SVK"), letters: /[řŘěůľ]/, endings: /(?:cek|cak|nek|vsky)$/ },
  { states: list("SRB HRV BIH MNE SVN MKD"), endings: /ic$/, letters: /[ćđ]/ },
  { states: list("ALB XKX"), endings: /(?:aj|hoxha|gjini|xhi|lli|ushi|qi)$/ },
  { states: list("GRC CYP"), endings: /(?:poulos|poulou|idis|ides|akis|iades|iadis|takos|ridou|idou)$/ },
  { states: list("ROU MDA"), letters: /[țȚșȘ]/, endings: /(?:escu|eanu|oiu|ache)$/ },
  { states: ["HUN"], letters: /[őŐű]/, given: names("viktor laszlo tamas janos zoltan istvan gergely katalin levente kristof gabor peter") },
  { states: ["LTU"], letters: /[ėįų]/, endings: /(?:auskas|evicius|avicius|aitis|aite|yte|iene|bergis|enas|utis|onis)$/ },
  { states: ["LVA"], letters: /[ņķļģī]/, given: names("edgars krisjanis artis andris valdis egils evika"), endings: /(?:ins|vics|nieks|evics)$/ },
  { states: ["EST"], letters: /õ/, given: names("juri urmas kaja kersti alar hanno margus taavi toomas andrus rein hannes kalle marko") },
  { states: ["FIN"], endings: /(?:nen|salo|maki|ranta|niemi|vaara|koski)$/ },
  { states: list("NOR DNK SWE ISL"), letters: /[øåÅØ]/, endings: /(?:sen|gaard|gard|strom|qvist|quist|lund|dal|stad|vik|eide|kjaer|holm)$/ },
  { states: ["ISL"], letters: /[þÞ]/, endings: /(?:dottir)$/ },
  { states: list("SWE ISL"), endings: /(?:sson)$/ },
  { states: list("NLD BEL ZAF"), whole: /\b(?:van|van der|van den|ter) [a-z]/ },
  { states: ["NLD"], endings: /(?:sma|stra)$/, given: names("wopke kajsa ruben joost jeroen maarten sander pieter willem hendrik") },
  {
    states: list("DEU AUT CHE LIE LUX"),
    endings: /(?:mann|bauer|meier|meyer|baum|bach|hofer|inger|schmidt|schulz|scholz)$/,
    given: names("annalena olaf frank-walter heiko angela wolfgang hans klaus karl jurgen gunther sigmar guido joachim svenja johann karin"),
  },
  {
    states: list("ITA CHE SMR VAT"),
    endings: /(?:ini|elli|etti|ucci|acci|ella|illo)$/,
    given: names("luigi giuseppe sergio guido lorenzo matteo giorgia paolo pietro marco giulio"),
  },
];
