import { expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

const bodiesIn = (text: string) => mentionsOf("body", text).flatMap(({ bodies }) => bodies);

test("an acronym is a body in capitals and as papers write it; a first name is none", () => {
  expect(bodiesIn("Envoys of ASEAN and Ecowas met the director of IRENA in Abu Dhabi.")).toEqual(["ASEAN", "ECOWAS", "IRENA"]);
  expect(bodiesIn("The minister met the Speaker, Irena Kovač, in Ljubljana.")).toEqual([]);
});
