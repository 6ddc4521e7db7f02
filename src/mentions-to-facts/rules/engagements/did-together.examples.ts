import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "The foreign ministers of Jordan and Iraq, Ayman Safadi and Fuad Hussein, agreed in Baghdad on Tuesday to reopen the crossing.",
      values: { kind: "meeting", status: "held", start: "2022-06-21", states: ["IRQ", "JOR"], place: "Baghdad" },
    },
    {
      text: "Presidents Alberto Fernández of Argentina and Luis Arce of Bolivia opened the bridge at Bermejo on Friday.",
      values: { kind: "meeting", status: "held", states: ["ARG", "BOL"] },
    },
    {
      text: "German Ambassador Anke Konrad and the Namibian finance minister, Iipumbu Shiimi, cut the ribbon at the new clinic in Windhoek on Tuesday.",
      values: { kind: "meeting", status: "held", format: "in-person", start: "2022-06-21", states: ["DEU", "NAM"], place: "Windhoek" },
    },
    {
      text: "The memorandum was signed by Croatian Foreign Minister Gordan Grlić Radman and his Paraguayan counterpart Julio Arriola in Asunción.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["HRV", "PRY"] },
    },
    {
      text: "The accord was signed in the presence of Bulgarian President Rumen Radev and Kuwaiti Prime Minister Sabah Al-Khalid on Friday.",
      values: { kind: "meeting", status: "held", start: "2022-06-24", states: ["BGR", "KWT"] },
    },
    {
      text: "Lebanon's energy minister will sign the contract with his Jordanian counterpart, Saleh Kharabsheh, in Beirut on Thursday.",
      values: { kind: "meeting", status: "planned", start: "2022-06-30", states: ["JOR", "LBN"], place: "Beirut" },
    },
    {
      text: "Ghana and Ivory Coast have drawn close. Their pact was signed on 16 October 2017 by Presidents Nana Akufo-Addo and Alassane Ouattara.",
      values: { kind: "meeting", status: "held", start: "2017-10-16", states: ["CIV", "GHA"] },
    },
    {
      text: "Fijian labour minister Agni Deo Singh put his name to the document with New Zealand's High Commissioner, Charlotte Darlow.",
      values: { kind: "meeting", status: "held", format: "in-person", states: ["FJI", "NZL"] },
    },
    {
      text: "Serbian President Ivan Vukovic and Hungarian Foreign Minister Peter Szabo opened a gas interconnector near Horgos on Monday.",
      values: { kind: "meeting", status: "held", start: "2022-06-27", states: ["HUN", "SRB"] },
    },
    {
      text: "The agreement was signed by Peruvian Water Minister Luz Quispe and Ghana's water minister, Ama Boateng, on the margins of the Dakar Water Forum.",
      values: { kind: "meeting", status: "held", states: ["GHA", "PER"], alongside: "Dakar Water Forum" },
    },
  ],
  leaves: [
    "Kenyan President William Ruto and Irish Prime Minister Leo Varadkar exchanged greetings on Monday.",
    "The foreign ministers of France and Latvia signed a joint letter to the Commission on Friday.",
    "Portugal and Angola signed an accord on Monday.",
    "Prime Minister Hun Manet and Defence Minister Tea Seiha of Cambodia inaugurated a bridge in Kampot.",
    "Polish President Andrzej Duda and Lithuanian President Gitanas Nauseda opened the Three Seas Summit in Riga.",
  ],
});
