import { useEffect, useState } from "preact/hooks";
import { getUndecided, judge, type PairToJudge, type Side, undo, type Verdict } from "./api.ts";
import { go } from "./route.ts";
import { sayDate } from "./words.ts";

/** Pairs of which the matcher cannot tell whether they are one: two tellings side by side, what speaks for and against it, one key each. */
export const ReviewPage = () => {
  const [pairs, setPairs] = useState<readonly PairToJudge[] | null>(null);
  const [at, setAt] = useState(0);
  const [done, setDone] = useState<readonly { readonly act: number; readonly said: string }[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const load = () => getUndecided().then(setPairs, (error: Error) => setProblem(error.message));
  useEffect(() => {
    load();
  }, []);
  const pair = pairs?.[Math.min(at, pairs.length - 1)];
  const decide = (verdict: Verdict) => {
    if (!pair) return;
    setProblem(null);
    judge(pair.one.id, pair.other.id, verdict).then(
      ({ act }) => {
        setDone((before) => [...before, { act, said: `${SAID[verdict]}: ${pair.one.said}` }]);
        load();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const takeBack = () => {
    const last = done.at(-1);
    if (!last) return;
    undo(last.act).then(
      () => {
        setDone((before) => before.slice(0, -1));
        load();
      },
      (error: Error) => setProblem(error.message),
    );
  };
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || /^(?:INPUT|TEXTAREA)$/.test((event.target as HTMLElement).tagName)) return;
      const count = pairs?.length ?? 0;
      const keys: Readonly<Record<string, () => void>> = {
        m: () => decide("same"),
        n: () => decide("different"),
        u: takeBack,
        j: () => setAt((before) => Math.min(before + 1, Math.max(0, count - 1))),
        k: () => setAt((before) => Math.max(before - 1, 0)),
      };
      const act = keys[event.key];
      if (!act) return;
      event.preventDefault();
      act();
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  });
  return (
    <main class="review">
      <h1>Review</h1>
      {problem ? (
        <p class="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {pairs === null ? null : pair === undefined ? (
        <p class="quiet">Nothing waits for a decision.</p>
      ) : (
        <>
          <p class="quiet" aria-live="polite">
            Are these one? {Math.min(at, pairs.length - 1) + 1} of {pairs.length}
          </p>
          <div class="pair">
            <Telling side={pair.one} other={pair.other} />
            <Telling side={pair.other} other={pair.one} />
          </div>
          <ul class="grounds" aria-label="What speaks for and against it">
            {pair.features.map(({ says, weight }) => (
              <li key={says} class={weight < 0 ? "against" : "for"}>
                <span aria-hidden="true">{weight < 0 ? "−" : "+"}</span> <span class="hidden">{weight < 0 ? "against: " : "for: "}</span>
                {says}
              </li>
            ))}
          </ul>
          <div class="row">
            <button type="button" onClick={() => decide("same")}>
              The same <kbd>m</kbd>
            </button>
            <button type="button" onClick={() => decide("different")}>
              Different <kbd>n</kbd>
            </button>
          </div>
        </>
      )}
      {done.length > 0 ? (
        <p class="quiet">
          {done.at(-1)!.said}{" "}
          <button type="button" class="plain" onClick={takeBack}>
            Undo <kbd>u</kbd>
          </button>
        </p>
      ) : null}
    </main>
  );
};
const SAID: Readonly<Record<Verdict, string>> = { same: "The same", different: "Different" };

/** One side: what it says, words that the other side lacks marked, and the reports behind it. */
const Telling = ({ side, other }: { readonly side: Side; readonly other: Side }) => {
  const theirs = new Set(wordsOf(other.said));
  return (
    <section class="telling">
      <p>
        {side.said.split(/(\s+)/).map((word, at) => {
          const [bare] = wordsOf(word);
          return bare === undefined || theirs.has(bare) ? word : <mark key={at}>{word}</mark>;
        })}
      </p>
      <ul class="sources">
        {side.reports.map(({ thing, source, words }) => (
          <li key={thing}>
            <a
              href={`/report/${source.id}`}
              onClick={(event) => {
                event.preventDefault();
                go(`/report/${source.id}`);
              }}
            >
              {[source.publisher ?? "A report", sayDate(source.published)].filter((part) => part).join(", ")}
            </a>
            {words ? <q>{words}</q> : null}
          </li>
        ))}
      </ul>
    </section>
  );
};
const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
