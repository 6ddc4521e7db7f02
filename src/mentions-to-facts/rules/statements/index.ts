import accordingTo from "./according-to.ts";
import hadPraiseFor from "./had-praise-for.ts";
import ofAMind from "./of-a-mind.ts";
import paperSays from "./paper-says.ts";
import quotedAsSaying from "./quoted-as-saying.ts";
import saidBehind from "./said-behind.ts";
import saidThat from "./said-that.ts";
import signedText from "./signed-text.ts";
import statementReads from "./statement-reads.ts";
import voiced from "./voiced.ts";
import voicedBy from "./voiced-by.ts";
import wasTold from "./was-told.ts";

export const STATEMENT_SPAN_RULES = {
  "paper-says": paperSays,
  "said-that": saidThat,
  "said-behind": saidBehind,
  voiced,
  "voiced-by": voicedBy,
  "was-told": wasTold,
  "quoted-as-saying": quotedAsSaying,
  "statement-reads": statementReads,
  "had-praise-for": hadPraiseFor,
  "of-a-mind": ofAMind,
  "according-to": accordingTo,
  "signed-text": signedText,
};
