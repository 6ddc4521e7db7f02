import { examples } from "../../example.ts";

export default examples({
  finds: [
    {
      text: "Reporters were told by Slovak Foreign Minister Ivan Korčok that Hungary had asked for nothing.",
      values: { speaker: { name: "Ivan Korčok", office: "foreign minister", state: "SVK", body: null }, text: "Hungary had asked for nothing" },
    },
    {
      text: "Estonia's Foreign Ministry summoned the Russian ambassador. He was told that the flight was a grave incident.",
      values: { speaker: { name: null, office: "foreign ministry", state: "EST", body: null }, text: "the flight was a grave incident" },
    },
  ],
  leaves: ["Passengers were told that the border between Chad and Niger was closed.", "Slovak Foreign Minister Ivan Korčok was told to leave."],
});
