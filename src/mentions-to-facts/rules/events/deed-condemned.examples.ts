import { examples } from "../../example.ts";

export default examples({
  finds: [
    { text: "Jordan condemned the Iranian strikes on Erbil.", values: { type: "ASSAULT", source: ["IRN"], target: ["IRQ"] } },
    { text: "Cuba denounced the seizure by the United States of a Venezuelan tanker.", values: { type: "COERCE", source: ["USA"], target: ["VEN"] } },
  ],
  leaves: ["Jordan condemned the strikes on Erbil.", "Norway condemned Russia's attack on democracy."],
});
