import { expect, test } from "vitest";
import { parserFromDisk } from "../apps/parser-from-disk.ts";
import { readSyntax } from "../document-to-syntax/index.ts";
import { documentFromText } from "../source-to-document/index.ts";
import { findMentions } from "./index.ts";

const parser = parserFromDisk();
/** Whom each word for oneself means: a name, or a state. */
const selves = (text: string, publisher: string | null = null): Record<string, string> => {
  const { mentions, persons } = findMentions(readSyntax(parser, documentFromText(text, { publisher })));
  return Object.fromEntries(
    mentions.flatMap((one) =>
      (one.kind === "person" || one.kind === "group") && one.form === "pronoun" && /^(?:I|my|Met|Delighted)$/.test(text.slice(one.start, one.end))
        ? [[text.slice(one.start, one.end), persons[one.persons[0] ?? -1]?.name ?? one.states.join()]]
        : [],
    ),
  );
};

test("'I' and 'my' in a quotation are its speaker", () => {
  expect(selves('"I met my Omani counterpart in Sur," said Maltese Foreign Minister Ian Borg.')).toEqual({ I: "Ian Borg", my: "Ian Borg" });
});

test("a note that opens without a subject is its writer's deed", () => {
  expect(selves('Maltese Foreign Minister Ian Borg wrote: "Met with Omani officials in Sur."')).toEqual({ Met: "Ian Borg" });
  expect(selves('"Delighted to host Omani officials," Maltese Foreign Minister Ian Borg said.')).toEqual({ Delighted: "Ian Borg" });
});

test("a quotation that goes on behind a sentence that names the speaker is the same speaker's", () => {
  expect(selves('"Trade with Oman grows," Maltese Foreign Minister Ian Borg said. "I will visit Sur."')).toEqual({ I: "Ian Borg" });
});

test("outside quotations only the state in whose name a text is written is meant", () => {
  expect(selves("I met the Omani foreign minister in Valletta.", "Ministry of Foreign Affairs of Malta")).toEqual({ I: "MLT" });
  expect(selves("I met the Omani foreign minister in Valletta.")).toEqual({});
});
