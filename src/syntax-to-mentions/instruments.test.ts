import { describe, expect, test } from "vitest";
import { mentionsOf } from "../../test/mentions-of.ts";

const named = (text: string) =>
  mentionsOf("instrument", text)
    .filter((mention) => mention.named)
    .map(({ title, type }) => [title, type]);

describe("accords", () => {
  test.each([
    ["The two countries signed a memorandum of understanding (MoU) on fisheries on Monday.", "memorandum of understanding (MoU) on fisheries", "mou"],
    ["They signed an Agreement on Cultural Cooperation.", "Agreement on Cultural Cooperation", "agreement"],
    [
      "They exchanged an agreement to recognise each other's diplomas and discussed trade.",
      "agreement to recognise each other's diplomas",
      "agreement",
    ],
    ["Talks on a free trade agreement have begun.", "free trade agreement", "agreement"],
    ["The Double Taxation Avoidance Agreement was praised.", "Double Taxation Avoidance Agreement", "agreement"],
    ["The parliament ratified the border treaty.", "border treaty", "treaty"],
    ["A joint statement was issued after the talks.", "joint statement", "joint-statement"],
    ["A line of credit of US$ 20 million was announced.", "line of credit of US$ 20 million", "loan"],
    ["They signed a letter of intent on hydrogen.", "letter of intent on hydrogen", "letter-of-intent"],
    ['They adopted a joint declaration entitled "Partners for a New Century".', "Partners for a New Century", "declaration"],
  ])("%s", (text, title, type) => expect(named(text)).toContainEqual([title, type]));

  test("a series is one accord for each item", () => {
    expect(named("They signed MoUs on tourism, higher education and archives.").map(([title]) => title)).toEqual([
      "MoU on tourism",
      "MoU on higher education",
      "MoU on archives",
    ]);
  });
  test("an accord told bare is not named", () => {
    expect(mentionsOf("instrument", "The agreement was welcomed.")).toMatchObject([{ title: "agreement", named: false }]);
  });
});

describe("no accords", () => {
  test.each(["Treaty allies took part.", "They are in agreement that talks help.", "It is a great deal of work.", "Health protocols were followed."])(
    "%s",
    (text) => expect(mentionsOf("instrument", text)).toEqual([]),
  );
});
