import { expect, test } from "vitest";
import { sameMechanism } from "./mechanism-names.ts";

test.each([
  ["Joint Commission", "Ghana-Peru Joint Commission", true],
  ["Peru–Ghana Joint Commission on Fisheries", "Joint Commission on Fisheries", true],
  ["JCBC", "Joint Commission for Bilateral Cooperation", true],
  ["HBC", "Peru-Ghana High Border Committee", true],
  ["MIDCOM", "Malaysia India Defence Cooperation Meeting", true],
  ["JCBC", "Joint Commission", false],
  ["GBC", "Great Business Council of Peru and Ghana", true],
  ["GBC", "Regional Border Committee", false],
  ["Joint Commission", "Political Consultations", false],
])("%s, %s: %s", (a, b, same) => expect([sameMechanism(a, b), sameMechanism(b, a)]).toEqual([same, same]));
