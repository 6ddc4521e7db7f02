import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Draft, getReport, getStates, keepDraft, type ReadReport, readDraft } from "./api.ts";
import { Home } from "./home.tsx";
import { RelationPage } from "./relation.tsx";
import { ReportView } from "./report.tsx";
import { ReviewPage } from "./review.tsx";
import { go, useRoute } from "./route.ts";
import { cardsOf } from "./words.ts";

/** The pages of the desk and what they share: the names of states, and the report that has just been read. */
export const Desk = () => {
  const route = useRoute();
  const [states, setStates] = useState<ReadonlyMap<string, string>>(new Map());
  const [draft, setDraft] = useState<Draft | null>(null);
  const [report, setReport] = useState<ReadReport | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const help = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    getStates().then(setStates, () => {});
  }, []);
  useEffect(() => {
    setProblem(null);
    setKept(null);
    if (route.page === "report") {
      setReport(null);
      getReport(route.id).then(setReport, (error: Error) => setProblem(error.message));
    } else if (route.page === "read" && !draft) go("/");
  }, [route.page, route.page === "report" ? route.id : ""]);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "?" || /^(?:INPUT|TEXTAREA)$/.test((event.target as HTMLElement).tagName)) return;
      help.current?.showModal();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, []);
  const name = (code: string): string => states.get(code) ?? code;
  const cards = useMemo(() => (report ? cardsOf(report.reading, (codes) => codes.map(name).join(" – ")) : []), [report, states]);
  const read = (next: Draft) => {
    setProblem(null);
    readDraft(next).then(
      (found) => {
        setDraft(next);
        setReport(found);
        go("/read");
      },
      (error: Error) => setProblem(error.message),
    );
  };
  const keep = () => {
    if (draft)
      keepDraft(draft).then(
        ({ id, added }) => {
          setKept(added ? "Kept." : "It was in the record already.");
          go(`/report/${id}`);
        },
        (error: Error) => setProblem(error.message),
      );
  };
  return (
    <>
      <nav aria-label="Desk">
        <a
          href="/"
          onClick={(event) => {
            event.preventDefault();
            go("/");
          }}
        >
          Chancery
        </a>
        <span class="row">
          <a
            href="/review"
            class="quiet"
            onClick={(event) => {
              event.preventDefault();
              go("/review");
            }}
          >
            Review
          </a>
          <button type="button" class="plain" onClick={() => help.current?.showModal()}>
            Keys <kbd>?</kbd>
          </button>
        </span>
      </nav>
      {route.page === "home" ? <Home name={name} onRead={read} problem={problem} /> : null}
      {(route.page === "read" || route.page === "report") && report ? (
        <ReportView
          key={report.document.id + route.page}
          document={report.document}
          cards={cards}
          onKeep={route.page === "read" ? keep : null}
          kept={kept}
        />
      ) : null}
      {route.page === "report" && problem ? (
        <main>
          <p class="problem" role="alert">
            {problem}
          </p>
        </main>
      ) : null}
      {route.page === "relation" ? <RelationPage states={route.states} name={name} /> : null}
      {route.page === "review" ? <ReviewPage /> : null}
      {route.page === "unknown" ? (
        <main>
          <h1>No such page</h1>
        </main>
      ) : null}
      <dialog ref={help} aria-labelledby="keys">
        <h2 id="keys">Keys</h2>
        <dl>
          <dt>
            <kbd>/</kbd>
          </dt>
          <dd>filter relations</dd>
          <dt>
            <kbd>Ctrl</kbd> <kbd>Enter</kbd>
          </dt>
          <dd>read the pasted text</dd>
          <dt>
            <kbd>j</kbd> <kbd>k</kbd>
          </dt>
          <dd>next, previous record</dd>
          <dt>
            <kbd>o</kbd>
          </dt>
          <dd>show its words in the text</dd>
          <dt>
            <kbd>m</kbd> <kbd>n</kbd>
          </dt>
          <dd>in review: the same, different</dd>
          <dt>
            <kbd>u</kbd>
          </dt>
          <dd>in review: take the last decision back</dd>
          <dt>
            <kbd>Esc</kbd>
          </dt>
          <dd>let go</dd>
        </dl>
        <form method="dialog">
          <button type="submit">Close</button>
        </form>
      </dialog>
    </>
  );
};
