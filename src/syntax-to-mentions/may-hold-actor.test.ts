import { expect, test } from "vitest";
import { mayHoldActor } from "./may-hold-actor.ts";

const words = (sentence: string): readonly string[] => sentence.split(" ");

test.each([
  "Okonkwo regretted the delay .",
  "On Friday Norway protested .",
  "both sides agreed .",
  "two accords were signed .",
  "there he stayed for talks .",
  "Ties are close .",
])("somebody may act in: %s", (sentence) => expect(mayHoldActor(words(sentence))).toBe(true));

test.each(["Prices fell by a tenth .", "there was heavy rain all morning", "- - -", ""])("nobody acts in: %s", (sentence) =>
  expect(mayHoldActor(words(sentence))).toBe(false),
);
