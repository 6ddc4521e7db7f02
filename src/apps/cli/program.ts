import { Command } from "commander";
import { READER_VERSION } from "../reader.ts";
import { addAdd } from "./add.ts";
import { addBrief } from "./brief.ts";
import { addCheck } from "./check.ts";
import { addCode } from "./code.ts";
import { addContradictions } from "./contradictions.ts";
import { addCorrect } from "./correct.ts";
import { addDue } from "./due.ts";
import { addExport } from "./export.ts";
import { addImport } from "./import.ts";
import { addJudge } from "./judge.ts";
import { addLog } from "./log.ts";
import { addMechanism } from "./mechanism.ts";
import { addNote } from "./note.ts";
import { addOccasions } from "./occasions.ts";
import { addPerson } from "./person.ts";
import { addPlan } from "./plan.ts";
import { addRead } from "./read.ts";
import { addRelation } from "./relation.ts";
import { addReread } from "./reread.ts";
import { addSearch } from "./search.ts";
import { addServe } from "./serve.ts";
import { addSplit } from "./split.ts";
import { addUndecided } from "./undecided.ts";
import { addUndo } from "./undo.ts";
import { addWhy } from "./why.ts";

/** The commands, each in a file of its own. */
export const program = (): Command => {
  const chancery = new Command("chancery")
    .description("Reads reports about relations between states and keeps the record, every value with the words that say it.")
    .version(READER_VERSION)
    .showHelpAfterError("(--help tells more)")
    .addHelpText("after", "\nExample:\n  $ chancery read report.txt");
  for (const add of [
    addRead,
    addCode,
    addWhy,
    addAdd,
    addRelation,
    addOccasions,
    addMechanism,
    addDue,
    addContradictions,
    addSearch,
    addPerson,
    addBrief,
    addExport,
    addImport,
    addPlan,
    addCorrect,
    addJudge,
    addUndecided,
    addSplit,
    addNote,
    addUndo,
    addLog,
    addCheck,
    addReread,
    addServe,
  ])
    add(chancery);
  return chancery;
};
