import { useEffect, useRef, useState } from "preact/hooks";
import type { RelationSummary } from "../../record/view.ts";
import { type Draft, getRelations } from "./api.ts";
import { go } from "./route.ts";
import { sayDate } from "./words.ts";

interface Props {
  readonly name: (code: string) => string;
  readonly onRead: (draft: Draft) => void;
  readonly problem: string | null;
}

/** A box for a report, and the relations on record. */
export const Home = ({ name, onRead, problem }: Props) => {
  const [text, setText] = useState("");
  const [published, setPublished] = useState("");
  const [relations, setRelations] = useState<readonly RelationSummary[] | null>(null);
  const [filter, setFilter] = useState("");
  const [over, setOver] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useEffect(() => {
    getRelations().then(setRelations, () => setRelations([]));
  }, []);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.key !== "/" || /^(?:INPUT|TEXTAREA)$/.test((event.target as HTMLElement).tagName)) return;
      event.preventDefault();
      search.current?.focus();
    };
    addEventListener("keydown", key);
    return () => removeEventListener("keydown", key);
  }, []);
  const submit = () => {
    if (text.trim() !== "") onRead({ text, ...(published ? { published } : {}) });
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const file = event.dataTransfer?.files[0];
    if (file) setText(await file.text());
  };
  const wanted = filter.toLowerCase();
  const shown = (relations ?? []).filter(({ states }) =>
    states.some((code) => code.toLowerCase().includes(wanted) || name(code).toLowerCase().includes(wanted)),
  );
  return (
    <main class="home">
      <form
        class={over ? "paste over" : "paste"}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label for="text">Read a report</label>
        <textarea
          id="text"
          rows={9}
          placeholder="Paste the text of a report or press release, or drop a text file here."
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) submit();
          }}
        />
        <div class="row">
          <label for="published" class="small">
            Published
          </label>
          <input id="published" type="date" value={published} onInput={(event) => setPublished(event.currentTarget.value)} />
          <button type="submit" class="primary">
            Read
          </button>
          <kbd class="quiet">Ctrl Enter</kbd>
        </div>
        {problem ? (
          <p class="problem" role="alert">
            {problem}
          </p>
        ) : null}
      </form>
      <section aria-labelledby="relations">
        <div class="row spread">
          <h1 id="relations">Relations</h1>
          <input
            ref={search}
            type="search"
            aria-label="Filter relations"
            placeholder="Filter  /"
            value={filter}
            onInput={(event) => setFilter(event.currentTarget.value)}
          />
        </div>
        {relations !== null && relations.length === 0 ? <p class="quiet">The record is empty. Read a report above and keep it.</p> : null}
        {shown.length > 0 ? (
          <table>
            <thead>
              <tr>
                <th scope="col">Relation</th>
                <th scope="col" class="number">
                  Occasions
                </th>
                <th scope="col" class="number">
                  Reports
                </th>
                <th scope="col">Last</th>
                <th scope="col">Next</th>
              </tr>
            </thead>
            <tbody>
              {shown.slice(0, 200).map(({ states: [a, b], occasions, reports, last, next }) => (
                <tr key={`${a}${b}`}>
                  <td>
                    <a
                      href={`/relation/${a}/${b}`}
                      onClick={(event) => {
                        event.preventDefault();
                        go(`/relation/${a}/${b}`);
                      }}
                    >
                      {name(a)} – {name(b)}
                    </a>
                  </td>
                  <td class="number">{occasions}</td>
                  <td class="number">{reports}</td>
                  <td>{sayDate(last)}</td>
                  <td>{sayDate(next)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ) : null}
      </section>
    </main>
  );
};
