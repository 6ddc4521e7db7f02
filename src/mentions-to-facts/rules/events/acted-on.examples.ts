import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Togo's ships fired on three boats of Benin on Sunday and seized them.", values: { type: "COERCE", source: ["TGO"], target: ["BEN"] } },
    { text: "Rwanda dismissed Burundi's accusations as baseless.", values: { type: "ACCUSE", source: ["BDI"], target: ["RWA"] } },
    {
      text: "Statement by the Ministry of Foreign Affairs of Oman\n\nThe Ministry condemns the raid by Chad.",
      values: { type: "ACCUSE", source: ["OMN"], target: ["TCD"] },
    },
    { text: "Peru and Ecuador on Friday blamed each other for the clash.", values: { type: "ACCUSE", source: ["ECU"], target: ["PER"] } },
    {
      text: "Oman's decision to close its border with Yemen was criticised by Qatar.",
      values: { type: "SANCTION", source: ["OMN"], target: ["YEM"] },
    },
    { text: "Austria will expel two Belarusian diplomats, the chancellor said.", values: { type: "SANCTION", source: ["AUT"], target: ["BLR"] } },
    { text: "The Kenyan government denounced what it called meddling by Sudan.", values: { type: "ACCUSE", source: ["KEN"], target: ["SDN"] } },
    { text: "Iran joined Iraq in condemning Turkey's raid.", values: { type: "ACCUSE", source: ["IRN", "IRQ"], target: ["TUR"] } },
    {
      text: "The Government of Bolivia has decided:\n\n1. To expel the Consul of Chile in Santa Cruz.",
      values: { type: "SANCTION", source: ["BOL"], target: ["CHL"] },
    },
    {
      text: "Estonia sealed off two of its crossings. Minsk denounced the move on Friday.",
      values: { type: "ACCUSE", source: ["BLR"], target: ["EST"] },
    },
    {
      text: "Colombia accused Venezuela of harbouring rebels on Tuesday.",
      values: { type: "ACCUSE", source: ["COL"], target: ["VEN"], date: "2022-06-21" },
    },
    { text: "Norway and Iceland condemned the missile launch by North Korea.", values: { type: "ACCUSE", source: ["ISL", "NOR"], target: ["PRK"] } },
    { text: "Estonia expelled two Russian diplomats.", values: { type: "SANCTION", source: ["EST"], target: ["RUS"] } },
    { text: "Japan froze the assets of Russian banks.", values: { type: "SANCTION", source: ["JPN"], target: ["RUS"] } },
    { text: "A South Korean tanker was seized by Iran in the strait.", values: { type: "COERCE", source: ["IRN"], target: ["KOR"] } },
    { text: "The United States threatened to impose tariffs on Mexico.", values: { type: "THREATEN", source: ["USA"], target: ["MEX"] } },
    { text: "Turkey thanked Qatar for its support after the floods.", values: { type: "SUPPORT", source: ["TUR"], target: ["QAT"] } },
    { text: "Eritrea withdrew its troops from Ethiopia.", values: { type: "RETREAT", source: ["ERI"], target: ["ETH"] } },
    {
      text: "The foreign ministers of Estonia and Georgia met. The ministers:\n- condemned the raid of Chad on Mali;\n- welcomed a report.",
      values: { type: "ACCUSE", source: ["EST", "GEO"], target: ["TCD"] },
    },
    { text: "Ethiopia was urged by Egypt to return to the talks over the dam.", values: { type: "REQUEST", source: ["EGY"], target: ["ETH"] } },
  ],
  leaves: [
    "The minister said that Tehran was breaking the accord of 1975.",
    "Kenya and Oman condemned the attack by Somali pirates on a freighter.",
    "The Chilean president thanked the firefighters.",
    "Algeria did not accuse Mali of the raid.",
    "Spain may expel the Nicaraguan ambassador.",
    "Peru imposed a curfew in its capital.",
    "Oman closed the road in its capital.",
  ],
});
