import { expect, test } from "vitest";
import { mayBeShort, sameMechanism } from "./mechanism-names.ts";

test.each([
  ["Joint Commission", "Ghana-Peru Joint Commission", true],
  ["Peru–Ghana Joint Commission on Fisheries", "Joint Commission on Fisheries", true],
  ["Permanent Joint Commission for Cooperation", "Peru-Ghana Joint Commission for Cooperation", true],
  ["Joint Commission of Peru and Ghana", "Permanent Ghanaian-Peruvian Joint Commission for Cooperation", true],
  ["JCBC", "Joint Commission for Bilateral Cooperation", true],
  ["PJCC", "Ghana-Peru Joint Commission for Cooperation", true],
  ["HBC", "Peru-Ghana High Border Committee", true],
  ["PEGNEX", "Peru Ghana Naval Exercise", true],
  ["MIDCOM", "Malaysia India Defence Cooperation Meeting", true],
  ["JCBC", "Joint Commission", false],
  ["HBC", "Regional Border Committee", false],
  ["Joint Commission", "Political Consultations", false],
  ["Ghana-Peru Trade Committee", "Ghana-Peru Border Committee", false],
])("%s, %s: %s", (a, b, same) => expect([sameMechanism(a, b, ["GHA", "PER"]), sameMechanism(b, a, ["GHA", "PER"])]).toEqual([same, same]));

test.each([
  ["PJCC", "Joint Commission of Peru and Ghana", true],
  ["TIFA", "Border Committee", false],
  ["Joint Commission", "Joint Committee", false],
])("%s may be short for %s: %s", (short, long, may) => expect(mayBeShort(short, long)).toBe(may));
