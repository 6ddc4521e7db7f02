import { describe, expect, test } from "vitest";
import { parserFromDisk } from "../apps/parser-from-disk.ts";
import { readSyntax } from "../document-to-syntax/index.ts";
import { documentFromText } from "../source-to-document/index.ts";
import type { Mentions } from "../types/index.ts";
import { findMentions } from "./index.ts";

const parser = parserFromDisk();
const read = (text: string, publisher: string | null = null): Mentions =>
  findMentions(readSyntax(parser, documentFromText(text, { published: "2022-06-27", publisher })));
const persons = (text: string, publisher: string | null = null) =>
  read(text, publisher).persons.map(({ name, office, state, body }) => [name, office, state ?? body]);
/** Who each mention means, in text order: "words → name or office". */
const meant = (text: string): readonly string[] => {
  const { mentions, persons: all } = read(text);
  return mentions.flatMap((mention) =>
    mention.kind === "person"
      ? mention.persons.map((index) => `${text.slice(mention.start, mention.end)} → ${all[index]!.name ?? all[index]!.office}`)
      : [],
  );
};

describe("names of many languages, the office before them", () => {
  test.each([
    ["Kenyan President William Ruto opened the summit.", "William Ruto", "president", "KEN"],
    ["Vietnamese Prime Minister Pham Minh Chinh opened the summit.", "Pham Minh Chinh", "prime minister", "VNM"],
    ["South Korean President Yoon Suk-yeol opened the summit.", "Yoon Suk-yeol", "president", "KOR"],
    ["Icelandic Prime Minister Katrín Jakobsdóttir opened the summit.", "Katrín Jakobsdóttir", "prime minister", "ISL"],
    ["Timor-Leste's President José Ramos-Horta opened the summit.", "José Ramos-Horta", "president", "TLS"],
    ["Polish Defence Minister Mariusz Błaszczak opened the summit.", "Mariusz Błaszczak", "defence minister", "POL"],
    ["Turkish Foreign Minister Mevlüt Çavuşoğlu opened the summit.", "Mevlüt Çavuşoğlu", "foreign minister", "TUR"],
    ["UAE Foreign Minister Sheikh Abdullah bin Zayed Al Nahyan opened the summit.", "Abdullah bin Zayed Al Nahyan", "foreign minister", "ARE"],
    ["Dutch Foreign Minister Hanke Bruins Slot opened the summit.", "Hanke Bruins Slot", "foreign minister", "NLD"],
    ["Ghana's President Nana Addo Dankwa Akufo-Addo opened the summit.", "Nana Addo Dankwa Akufo-Addo", "president", "GHA"],
    ["Spanish King Felipe VI opened the summit.", "Felipe VI", "king", "ESP"],
    ["The summit was opened by Chinese Foreign Minister Wang Yi in Beijing.", "Wang Yi", "foreign minister", "CHN"],
    ["Irish Taoiseach Micheál Martin opened the summit.", "Micheál Martin", "taoiseach", "IRL"],
    ["US Secretary of State Antony Blinken opened the summit.", "Antony Blinken", "secretary of state", "USA"],
  ])("%s", (text, name, office, state) => expect(persons(text)).toEqual([[name, office, state]]));
});

describe("the office behind the name", () => {
  test.each([
    ["William Ruto, the president of Kenya, opened the summit.", "William Ruto", "president", "KEN"],
    ["Margaret Kobia, Cabinet Secretary for Gender of Kenya, opened the summit.", "Margaret Kobia", "cabinet secretary for gender", "KEN"],
    ["Ursula von der Leyen, president of the European Commission, opened the summit.", "Ursula von der Leyen", "president", "EU"],
    ["H.E. Mr. Badr Albusaidi, Foreign Minister of Oman, opened the summit.", "Badr Albusaidi", "foreign minister", "OMN"],
  ])("%s", (text, name, office, state) => expect(persons(text)).toEqual([[name, office, state]]));
});

describe("counterparts", () => {
  test("have the other's office and their own state", () => {
    expect(persons("Omani Foreign Minister Badr Albusaidi met his Dutch counterpart Wopke Hoekstra in Muscat.")).toEqual([
      ["Badr Albusaidi", "foreign minister", "OMN"],
      ["Wopke Hoekstra", "foreign minister", "NLD"],
    ]);
  });
  test("without a name are known by office", () => {
    expect(persons("Senior Finnish Defence Minister Antti Kaikkonen met his Estonian counterpart.")).toContainEqual([
      null,
      "defence minister",
      "EST",
    ]);
  });
});

describe("who is meant later on", () => {
  test("a surname, an office and a pronoun mean the person told in full", () => {
    expect(
      meant("Kenyan President William Ruto arrived in Oslo. Mr. Ruto met the mayor. He later left for Bergen. The president will return in May."),
    ).toEqual(["Kenyan President William Ruto → William Ruto", "Mr. Ruto → William Ruto", "He → William Ruto", "president → William Ruto"]);
  });
  test("the same name in another spelling is the same person", () => {
    expect(
      persons("Libyan Foreign Minister Najla Mangoush spoke in Tunis. Najla el-Mangoush, the Libyan foreign minister, then flew home."),
    ).toHaveLength(1);
  });
  test("a surname that two persons share is not a third person", () => {
    expect(
      persons("Polish President Andrzej Duda met Slovak President Zuzana Čaputová. Duda praised her. Čaputová thanked him.").map(([name]) => name),
    ).toEqual(["Andrzej Duda", "Zuzana Čaputová"]);
  });
});

test("an office without a country belongs to the state whose ministry writes", () => {
  expect(persons("Foreign Minister Badr Albusaidi received the Dutch ambassador.", "Foreign Ministry of Oman")).toContainEqual([
    "Badr Albusaidi",
    "foreign minister",
    "OMN",
  ]);
});

describe("holders of one office told together", () => {
  test.each([
    ["The presidents of Ghana and Togo opened the bridge.", "president", ["GHA", "TGO"]],
    ["The foreign ministers of Chile, Peru and Ecuador opened the bridge.", "foreign minister", ["CHL", "PER", "ECU"]],
    ["The Greek and Cypriot foreign ministers opened the bridge.", "foreign minister", ["GRC", "CYP"]],
    ["Defence ministers from Finland and Norway opened the bridge.", "defence minister", ["FIN", "NOR"]],
  ])("%s", (text, office, states) => expect(persons(text)).toEqual(states.map((state) => [null, office, state])));
  test("are those told by name, if there are any", () => {
    expect(persons("Kenyan President William Ruto flew to Oslo. The presidents of Kenya and Finland met there.")).toEqual([
      ["William Ruto", "president", "KEN"],
      [null, "president", "FIN"],
    ]);
  });
});

describe("offices of many wordings", () => {
  test.each([
    [
      "Brunei's Second Minister of Foreign Affairs Dato Erywan Pehin Yusof opened the fair.",
      "Erywan Pehin Yusof",
      "second minister of foreign affairs",
      "BRN",
    ],
    [
      "Riad Malki, Minister for Foreign Affairs and Expatriates of the State of Palestine, opened the fair.",
      "Riad Malki",
      "minister for foreign affairs and expatriates",
      "PSE",
    ],
    [
      "Ethiopian Deputy Prime Minister and Foreign Minister Demeke Mekonnen opened the fair.",
      "Demeke Mekonnen",
      "deputy prime minister and foreign minister",
      "ETH",
    ],
    ["Cuban Vice Minister of Trade Ana Teresa González opened the fair.", "Ana Teresa González", "vice minister of trade", "CUB"],
    [
      "Peter Varga, Secretary of the Hungarian Ministry of Rural Development, opened the fair.",
      "Peter Varga",
      "secretary of the ministry of rural development",
      "HUN",
    ],
    ["Georgian Parliament Speaker Shalva Papuashvili opened the fair.", "Shalva Papuashvili", "parliament speaker", "GEO"],
    ["Saudi Foreign Minister Prince Faisal bin Farhan opened the fair.", "Faisal bin Farhan", "foreign minister", "SAU"],
    ["Ambassador Leila Haddad, Tunisia's Minister of Culture, opened the fair.", "Leila Haddad", "minister of culture", "TUN"],
    ["UN Special Envoy for Libya Abdoulaye Bathily opened the fair.", "Abdoulaye Bathily", "special envoy for libya", "UN"],
    ["The Amir of Qatar, Sheikh Tamim bin Hamad Al Thani, opened the fair.", "Tamim bin Hamad Al Thani", "emir", "QAT"],
    [
      "Lionel Adeang, the Nauruan minister for climate change and national resilience, opened the fair.",
      "Lionel Adeang",
      "minister for climate change and national resilience",
      "NRU",
    ],
    [
      "Mr. Ri Chol, Member of the Central Committee and Vice Minister of Health of the DPRK, opened the fair.",
      "Ri Chol",
      "vice minister of health",
      "PRK",
    ],
    ["Peru's foreign minister, Lic. Javier González-Olaechea, opened the fair.", "Javier González-Olaechea", "foreign minister", "PER"],
    ["HRH Crown Prince Salman bin Hamad Al Khalifa of Bahrain opened the fair.", "Salman bin Hamad Al Khalifa", "crown prince", "BHR"],
  ])("%s", (text, name, office, state) => expect(persons(text)).toEqual([[name, office, state]]));
});

describe("names that are words too", () => {
  test.each([
    ["Chinese Vice Premier He Lifeng opened the fair.", "He Lifeng"],
    ["Afghan Acting Foreign Minister Mawlawi Amir Khan Muttaqi opened the fair.", "Amir Khan Muttaqi"],
    ["U.S. Ambassador Marc Knapper opened the fair.", "Marc Knapper"],
    ["Canadian Defence Minister Bill Blair opened the fair.", "Bill Blair"],
    ["Indonesian Finance Minister Sri Mulyani Indrawati opened the fair.", "Sri Mulyani Indrawati"],
    ["Nepali Prime Minister Pushpa Kamal Dahal 'Prachanda' opened the fair.", "Pushpa Kamal Dahal"],
  ])("%s", (text, name) => expect(persons(text).map(([own]) => own)).toEqual([name]));
});

describe("an office told once for several", () => {
  test("belongs to each of them", () => {
    expect(persons("The Vice-Ministers of Health, Ana Pires of Portugal and Leo Mba of Gabon, met in Lisbon.")).toEqual([
      ["Ana Pires", "vice-minister of health", "PRT"],
      ["Leo Mba", "vice-minister of health", "GAB"],
    ]);
  });
});

describe("several told together", () => {
  test("names and states in the same order belong together", () => {
    expect(persons("The transport ministers of Benin and Togo, Paul Adjovi and Kofi Mensah, met.")).toEqual([
      ["Paul Adjovi", "transport minister", "BEN"],
      ["Kofi Mensah", "transport minister", "TGO"],
    ]);
  });
  test("the two ministers are those told by name, whoever was told in between", () => {
    expect(
      meant(
        "Foreign Minister Ana Soto of Chile met Foreign Minister Luz Vega of Peru. Chilean President Juan Paz met Peruvian President Eva Gil. The two foreign ministers left.",
      ).slice(-2),
    ).toEqual(["The two foreign ministers → Ana Soto", "The two foreign ministers → Luz Vega"]);
  });
  test("the two leaders are the heads of state or government, not those told beside them", () => {
    expect(
      meant("Kenyan President William Ruto met Polish President Andrzej Duda. Kenyan Trade Minister Ali Said was there. The two leaders left.").slice(
        -2,
      ),
    ).toEqual(["The two leaders → William Ruto", "The two leaders → Andrzej Duda"]);
  });
  test("their ministers are those of the two states told before", () => {
    expect(persons("Chile and Peru will open a bridge. Their foreign ministers met on Monday.")).toEqual([
      [null, "foreign minister", "CHL"],
      [null, "foreign minister", "PER"],
    ]);
  });
  test("the former and the latter are the two told last", () => {
    expect(
      meant("Kenyan President William Ruto met Polish President Andrzej Duda. The latter thanked him, and the former flew to Oslo.").filter(
        (line) => line.startsWith("The l") || line.startsWith("the f"),
      ),
    ).toEqual(["The latter → Andrzej Duda", "the former → William Ruto"]);
  });
  test("'he' is nobody whom the text calls Ms, and goes on where a sentence began with him", () => {
    expect(
      meant("Kenyan minister Amos Otieno called Danish minister Lone Holm. Ms Holm invited Mr Otieno to Oslo. He will travel in May.").at(-1),
    ).toBe("He → Amos Otieno");
    expect(meant("Norway's foreign minister, Espen Haug, visited Juba. On Monday he met President Salva Deng. He left on Tuesday.").at(-1)).toBe(
      "He → Espen Haug",
    );
  });
  test("a counterpart has the office of whose counterpart he is, not of whoever is told between", () => {
    expect(
      persons("Chad's foreign minister, Moussa Adoum, handed a letter from President Deby to his Cameroonian opposite number, Paul Biyong.").find(
        ([name]) => name === "Paul Biyong",
      ),
    ).toEqual(["Paul Biyong", "foreign minister", "CMR"]);
  });
  test("names and states of counterparts told in the same order belong together", () => {
    expect(
      persons("Estonia's premier, Jaan Tamm, and his counterparts from Latvia and Lithuania, Valdis Ozols and Algis Butkus, met.").slice(1),
    ).toEqual([
      ["Valdis Ozols", "premier", "LVA"],
      ["Algis Butkus", "premier", "LTU"],
    ]);
  });
  test("whom he meets is not of his state, and nobody's state is a city where the world meets", () => {
    expect(
      persons("NEW YORK - President Mauro Macri came on Monday. He met the presidents of Ukraine, Petro Porosh, and Colombia, Juan Santor.")[0],
    ).toEqual(["Mauro Macri", "president", null]);
  });
  test("respectively: as many names as states", () => {
    expect(
      persons("Delegations of Bulgaria and Turkey, led respectively by Minister Georg Georgiev and Ambassador Ahmet Han, met.").map(
        ([name, , state]) => [name, state],
      ),
    ).toEqual([
      ["Georg Georgiev", "BGR"],
      ["Ahmet Han", "TUR"],
    ]);
  });
  test("a diplomat of a state is whoever of it was named last", () => {
    expect(meant("Belarusian deputy minister Elena Kupchin met Finnish envoy Nina Vaskun. The Belarusian diplomat then left.").at(-1)).toBe(
      "Belarusian diplomat → Elena Kupchin",
    );
  });
  test("apposed officers in a row have each the office told before them", () => {
    expect(persons("The President of Chile, Emilia Rojas, the Prime Minister of Portugal, Rui Castelo, came to Oslo.")).toEqual([
      ["Emilia Rojas", "president", "CHL"],
      ["Rui Castelo", "prime minister", "PRT"],
    ]);
  });
  test("heads of delegations have the state of their side, told once or by 'that of'", () => {
    expect(
      persons("The Brazilian delegation was headed by Luiz Prates, the Bolivian one by José Quispe, and that of Chile by Ana Soto.").map(
        ([name, , state]) => [name, state],
      ),
    ).toEqual([
      ["Luiz Prates", "BRA"],
      ["José Quispe", "BOL"],
      ["Ana Soto", "CHL"],
    ]);
  });
});

describe("whose officer somebody is, where the text does not say", () => {
  const ministry = "Ministry of Foreign Affairs of Japan";
  test("home's by default; the host's, if he or she receives home's", () => {
    expect(
      persons(
        "Foreign Minister Kato Hanako visited Laos. In Vientiane, Minister Kato met with President Bounthan Vongsa and Prime Minister Kham Sali.",
        ministry,
      ),
    ).toEqual([
      ["Kato Hanako", "foreign minister", "JPN"],
      ["Bounthan Vongsa", "president", "LAO"],
      ["Kham Sali", "prime minister", "LAO"],
    ]);
  });
  test("two who lead the two sides are of two states", () => {
    expect(
      persons(
        "Japan and Peru held consultations. They were co-chaired by Director-General Abe Ken and Vice Minister of Trade Rosa Quispe of Peru.",
        ministry,
      ),
    ).toContainEqual(["Rosa Quispe", "vice minister of trade", "PER"]);
  });
  test("its minister is of the state told last; an ambassador is of another than the one he is sent to", () => {
    expect(persons("Indonesia wants calm. Its foreign minister, Marty Wibowo, flew to Bangkok.")).toContainEqual([
      "Marty Wibowo",
      "foreign minister",
      "IDN",
    ]);
    expect(persons("Egyptian Ambassador to Moscow Nazih Elnagari spoke.")).toContainEqual(["Nazih Elnagari", "ambassador", "EGY"]);
  });
  test("a secretary-general is of the body that the text tells", () => {
    expect(persons("Secretary-General António Guterres met Kenyan President William Ruto at the United Nations.")).toContainEqual([
      "António Guterres",
      "secretary-general",
      "UN",
    ]);
  });
  test("an apposed counterpart tells whose officer somebody is", () => {
    expect(persons("Latvian Foreign Minister Edgars Kalns was met by Vice Premier Davit Lomidze, his Georgian counterpart.")).toContainEqual([
      "Davit Lomidze",
      "vice premier",
      "GEO",
    ]);
    expect(persons("At talks with his Chinese counterpart, Wang Li, Pakistani Foreign Minister Ishaq Khan spoke of trade.")).toContainEqual([
      "Wang Li",
      "foreign minister",
      "CHN",
    ]);
  });
  test("a paper's own state, where its dateline is another's", () => {
    expect(
      persons(
        "OSLO, May 3 - Foreign Minister Asha Mbeki of Kenya met Norwegian Prime Minister Jonas Lie. Trade Minister Ali Said was there.",
        "Nairobi Times",
      ),
    ).toContainEqual(["Ali Said", "trade minister", "KEN"]);
  });
  test("what an envoy is charged with is nobody's state", () => {
    expect(persons("National Security Adviser Bola Ade met UN Special Envoy for Yemen Nils Strand in Geneva.")).toEqual([
      ["Bola Ade", "national security adviser", null],
      ["Nils Strand", "special envoy for yemen", "UN"],
    ]);
  });
  test("a headline's verb right behind an office is no name", () => {
    expect(persons("Lao Deputy Minister of Trade Pays Courtesy Call on Speaker Amina Diallo of Guinea").map(([name]) => name)).toEqual([
      "Amina Diallo",
      null,
    ]);
  });
  test("the titles of the Commonwealth stand between office and name", () => {
    expect(
      persons("The Prime Minister of Jamaica, the Most Hon. Andrew Bell, met the Prime Minister of Canada, Rt. Hon. Anne Roy, in Accra."),
    ).toEqual([
      ["Andrew Bell", "prime minister", "JAM"],
      ["Anne Roy", "prime minister", "CAN"],
    ]);
  });
  test("his minister is of his state", () => {
    expect(persons("Gabonese President Jean Obame left for Hanoi. His foreign minister, Paul Ndong, went along.", "Hanoi Times")).toContainEqual([
      "Paul Ndong",
      "foreign minister",
      "GAB",
    ]);
  });
});

describe("nobody", () => {
  test.each([
    "The Mount Kenya Hotel opened in Nairobi.",
    "Lake Victoria lies between Kenya and Uganda.",
    "The Foreign Affairs Committee debated the Free Trade Agreement.",
    "Boko Haram attacked a village in Chad.",
    "Air Peace flies from Lagos to Accra.",
    "On Monday, Finland joined the alliance.",
    "",
  ])("%j", (text) => expect(persons(text)).toEqual([]));
});

describe("whose officer somebody is of whom the text does not tell it", () => {
  const of = (name: string, text: string, publisher: string | null = null): string | null =>
    persons(text, publisher).find(([own]) => own === name)?.[2] ?? null;
  test.each([
    [
      "Zurab Lomidze",
      "Georgia thanked Lithuania for its help. Parliament Speaker Zurab Lomidze flew to Vilnius, where Lithuania received him.",
      "GEO",
    ],
    ["Aylin Sezer", "Türkiye stood by Azerbaijan: Foreign Minister Aylin Sezer told Azerbaijan's leaders so on Sunday.", "TUR"],
    ["Milan Hora", "Czechia offered its solidarity to Bulgaria in a tweet by Prime Minister Milan Hora. Bulgaria was grateful.", "CZE"],
    ["Pavel Orlov", "The Kremlin denied it. Bulgaria's charges were a fantasy, spokesman Pavel Orlov said.", "RUS"],
    ["Noor Ahmadi", "In Kabul, government spokesman Noor Ahmadi denied firing at Pakistan. Pakistan had protested.", "AFG"],
    [
      "Peter Banda",
      "Malawi and Zambia are neighbours, and Malawi has the lake. President Peter Banda is expected to pay a state visit to Zambia in May.",
      "MWI",
    ],
    ["Ana Prates", "Portugal and Norway are allies. Prime Minister Ana Prates received Norway's king in Lisbon.", "PRT"],
    ["Lee Carter", "Sri Lanka met partners from America. USAID Mission Director Lee Carter and Sri Lanka's ministers attended.", "USA"],
    ["Rajnath Tiwari", "Raksha Mantri Rajnath Tiwari met Mongolia's Prime Minister.", "IND"],
  ])("%s", (name, text, state) => expect(of(name, text)).toBe(state));
  test("titles of address tell it", () => {
    const text = "Brunei and Malaysia signed. The papers were exchanged by the trade ministers, Datuk Rosli Omar and Pehin Yusof Salleh, in Brunei.";
    expect([of("Rosli Omar", text, "Borneo Post"), of("Yusof Salleh", text, "Borneo Post")]).toEqual(["MYS", "BRN"]);
  });
  test("the ambassador in an embassy's own text is its own", () => {
    expect(of("Kari Eide", "Ambassador Kari Eide opened the fair in Chile with Chile's mayors.", "Royal Norwegian Embassy in Santiago")).toBe("NOR");
  });
});

describe("offices that stand apart or go by other names", () => {
  test.each([
    ["Kenya's High Commissioner-designate to Ghana, Peter Kimani, opened the fair.", ["Peter Kimani", "high commissioner-designate", "KEN"]],
    ["German Vice-Chancellor Robert Weiss opened the fair.", ["Robert Weiss", "vice-chancellor", "DEU"]],
    ["Former Sudanese Prime Minister Adam Nour opened the fair.", ["Adam Nour", "former prime minister", "SDN"]],
    ["Iraqi Prime Minister Mohammed Shia' al-Amin opened the fair.", ["Mohammed Shia' al-Amin", "prime minister", "IRQ"]],
    ["Cambodian DPM Sok Dara opened the fair.", ["Sok Dara", "deputy prime minister", "KHM"]],
    ["Thai Prime Minister Anon Siri, who is also chairman of ASEAN, opened the fair.", ["Anon Siri", "prime minister", "THA"]],
  ])("%s", (text, person) => expect(persons(text)).toEqual([person]));
  test("ports are no persons", () => {
    expect(persons("The directors of the ports of Savannah, Oakland and Newark opened the fair.").filter(([name]) => name !== null)).toEqual([]);
  });
});

describe("offices and names of more shapes", () => {
  test.each([
    ["The Prime Minister of Barbados, the Hon. Mia Alleyne, opened the fair.", ["Mia Alleyne", "prime minister", "BRB"]],
    [
      "In New Delhi, Ministry of External Affairs spokesperson Vivek Rao opened the fair.",
      ["Vivek Rao", "ministry of external affairs spokesperson", null],
    ],
    ["Vietnam's National Assembly Chairman Tran Quoc Hue opened the fair.", ["Tran Quoc Hue", "national assembly chairman", "VNM"]],
    ["Philippine Foreign Secretary Carlos del Rosario opened the fair.", ["Carlos del Rosario", "foreign secretary", "PHL"]],
    [
      "Vietnam's Deputy Prime Minister and Minister of Foreign Affairs, Pham Van Long, opened the fair.",
      ["Pham Van Long", "deputy prime minister and minister of foreign affairs", "VNM"],
    ],
    [
      "The US Special Representative for North Korea Policy Glen Morris opened the fair.",
      ["Glen Morris", "special representative for north korea policy", "USA"],
    ],
    ["Zambia's Minister of Commerce, Hon. Peter Phiri, MP, opened the fair.", ["Peter Phiri", "minister of commerce", "ZMB"]],
    [
      "Ethiopia's State Minister for Foreign Affairs Ambassador Taye Girma opened the fair.",
      ["Taye Girma", "state minister for foreign affairs", "ETH"],
    ],
  ])("%s", (text, person) => expect(persons(text)).toEqual([person]));
  test("a bare head does not make a counterpart's office vaguer", () => {
    expect(persons("Syrian Foreign Minister Omar Saleh met his Turkish counterpart Kemal Demir. Minister Demir thanked him.")).toContainEqual([
      "Kemal Demir",
      "foreign minister",
      "TUR",
    ]);
  });
});

describe("who came and who is at home", () => {
  test("the visitor is the one of another state, the host the one of the writing state", () => {
    const text =
      "Chilean Foreign Minister Rosa Ibarra met Norwegian Foreign Minister Kari Eide in Oslo. The visitor later toured the port. The host gave a dinner. The guest house is old.";
    const { mentions, persons: all } = read(text, "Ministry of Foreign Affairs of Norway");
    const told = mentions.flatMap((mention) =>
      mention.kind === "person" && mention.form === "pronoun" ? [`${text.slice(mention.start, mention.end)}: ${all[mention.persons[0]!]!.name}`] : [],
    );
    expect(told).toEqual(["The visitor: Rosa Ibarra", "The host: Kari Eide"]);
  });
  test("'his' in the opening words is whoever acts behind them", () => {
    expect(meant("In his talks with Kenyan President Daniel Otieno, Danish Foreign Minister Lars Holm offered help.")).toContain("his → Lars Holm");
  });
  test("two who share an office are of the two states in the order of the text, where no sentence near lists them", () => {
    const text =
      "Peru and Bolivia share a lake. Peru wants a railway. Bolivia wants one too.\n\nNobody disagrees. It is long. A memorandum was signed by the transport ministers, Marco Valdez and Milton Quispe.";
    expect(persons(text).map(([name, , state]) => [name, state])).toEqual([
      ["Marco Valdez", "PER"],
      ["Milton Quispe", "BOL"],
    ]);
  });
});

test("who meets the presidents of several states is of none of them", () => {
  const text =
    "President Emmanuel Rugamba met with the Presidents of Angola, Burundi and Zambia in Luanda. The Zambian market is open to Burundi and to Angola. Angola thanked Burundi and Zambia. Rwandan medicines are sold.";
  expect(persons(text, "The Courier (Rwanda)")).toContainEqual(["Emmanuel Rugamba", "president", "RWA"]);
});
