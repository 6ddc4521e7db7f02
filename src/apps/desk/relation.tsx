import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import type { Merged, Occasion, Relation } from "../../record/view.ts";
import { getBrief, getRelation } from "./api.ts";
import { go } from "./route.ts";
import { Timeline } from "./timeline.tsx";
import { ordinal, sayDate, sayNumber, saySpan } from "./words.ts";

interface Props {
  readonly states: readonly [string, string];
  readonly name: (code: string) => string;
}

/** A relation: its standing, its occasions over time, what was signed, counted, promised and said, and the brief. */
export const RelationPage = ({ states, name }: Props) => {
  const [relation, setRelation] = useState<Relation | null>(null);
  const [brief, setBrief] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const key = states.join("/");
  useEffect(() => {
    setRelation(null);
    setProblem(null);
    getRelation(states).then(setRelation, (error: Error) => setProblem(error.message));
    getBrief(states).then(setBrief, () => setBrief(null));
  }, [key]);
  useEffect(() => {
    if (relation && location.hash) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [relation]);
  if (problem)
    return (
      <main>
        <p class="problem" role="alert">
          {problem}
        </p>
      </main>
    );
  if (!relation) return <main aria-busy="true" />;
  const parties = (codes: readonly string[]): string => codes.map(name).join(", ");
  const title = (one: Occasion): string => {
    const { kind, mechanism, round, participants } = one.record;
    const who = participants.map((person) => person.name ?? `${person.office} of ${person.state ? name(person.state) : person.body}`).join(", ");
    return mechanism ? `${round ? `${ordinal(round)} ` : ""}${mechanism}` : `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${who ? `: ${who}` : ""}`;
  };
  const since = relation.milestones.find(({ record }) => record.what === "diplomatic-relations")?.record;
  const standing = relation.partnerships[0]?.record;
  return (
    <main class="relation">
      <header>
        <h1>
          {name(states[0])} – {name(states[1])}
        </h1>
        <p class="quiet">
          {[
            since?.since ? `diplomatic relations since ${since.since}` : null,
            standing ? `${standing.label}${standing.since ? ` since ${sayDate(standing.since)}` : ""}` : null,
            `${relation.sources.length} reports`,
          ]
            .filter((part) => part)
            .join(" · ")}
        </p>
      </header>
      <Timeline occasions={relation.occasions} title={title} />
      <div class="columns">
        <div>
          <Section heading="Meetings and visits" items={relation.occasions}>
            {(one) => (
              <Item
                key={one.id}
                one={one}
                title={title(one)}
                line={[one.record.status, saySpan(one.record.start, one.record.end), one.record.place, one.record.format]
                  .filter((part) => part)
                  .join(" · ")}
              >
                {one.record.mechanism && one.record.participants.length > 0 ? (
                  <p>{one.record.participants.map((person) => person.name ?? person.office).join(", ")}</p>
                ) : null}
              </Item>
            )}
          </Section>
          <Section heading="Agreements" items={relation.instruments}>
            {(one) => (
              <Item
                key={one.id}
                one={one}
                title={one.record.title}
                line={[one.record.action, one.record.type, sayDate(one.record.date)].filter((part) => part).join(" · ")}
              />
            )}
          </Section>
          <Section heading="Commitments" items={relation.commitments}>
            {(one) => (
              <Item
                key={one.id}
                one={one}
                title={one.record.text}
                line={[parties(one.record.by), one.record.due ? `due ${sayDate(one.record.due)}` : ""].filter((part) => part).join(" · ")}
              />
            )}
          </Section>
          <Section heading="Figures" items={relation.indicators}>
            {(one) => (
              <Item
                key={one.id}
                one={one}
                title={`${one.record.metric}: ${one.record.unit} ${sayNumber(one.record.value)}`}
                line={[
                  one.record.qualifier,
                  one.record.period,
                  one.record.from && one.record.to ? `${name(one.record.from)} to ${name(one.record.to)}` : "",
                ]
                  .filter((part) => part)
                  .join(" · ")}
              />
            )}
          </Section>
          <Section heading="Statements" items={relation.statements}>
            {(one) => (
              <Item
                key={one.id}
                one={one}
                title={one.record.speaker.name ?? one.record.speaker.office ?? (one.record.speaker.state ? name(one.record.speaker.state) : "")}
                line={[sayDate(one.record.date), one.record.medium].filter((part) => part).join(" · ")}
              >
                <p class="said">{one.record.text}</p>
              </Item>
            )}
          </Section>
        </div>
        <aside class="brief" aria-labelledby="brief">
          <div class="row spread">
            <h2 id="brief">Brief</h2>
            <p class="formats">
              <a href={`/api/relations/${key}/due.ics`}>Calendar</a>
              <a href={`/api/relations/${key}/brief.html?pages=1`}>One page</a>
              {(["docx", "pdf", "md"] as const).map((format) => (
                <a key={format} href={`/api/relations/${key}/brief.${format}`} download={`${states.join("-")}.${format}`}>
                  {FORMATS[format]}
                </a>
              ))}
            </p>
          </div>
          {brief ? <Brief markdown={brief} /> : null}
        </aside>
      </div>
    </main>
  );
};

const FORMATS = { docx: "Word", pdf: "PDF", md: "Markdown" } as const;

const Section = <M extends Merged<unknown>>({
  heading,
  items,
  children,
}: {
  readonly heading: string;
  readonly items: readonly M[];
  readonly children: (one: M) => ComponentChildren;
}) =>
  items.length === 0 ? null : (
    <section>
      <h2>
        {heading} <span class="count">{items.length}</span>
      </h2>
      <ul class="items">{items.map(children)}</ul>
    </section>
  );

const Item = ({
  one,
  title,
  line,
  children,
}: {
  readonly one: Merged<unknown>;
  readonly title: string;
  readonly line: string;
  readonly children?: ComponentChildren;
}) => (
  <li id={one.id}>
    <strong>{title}</strong>
    <span class="quiet">{line}</span>
    {children}
    {one.differences.map(({ property, values }) => (
      <p class="differs" key={property}>
        Reports differ on {property}:{" "}
        {values.map(({ value, things }) => `${typeof value === "string" ? sayDate(value) : value} (${things.length})`).join(" / ")}
      </p>
    ))}
    <span class="sources">
      {[...new Map(one.reports.map(({ source }) => [source.id, source])).values()].map((source) => (
        <a
          key={source.id}
          href={`/report/${source.id}`}
          onClick={(event) => {
            event.preventDefault();
            go(`/report/${source.id}`);
          }}
        >
          {[source.publisher ?? source.title ?? "report", sayDate(source.published)].filter((part) => part).join(", ")}
        </a>
      ))}
    </span>
  </li>
);

/** The brief's Markdown as plain paragraphs, headings and lists; escaped marks are shown as themselves. */
const Brief = ({ markdown }: { readonly markdown: string }) => {
  const plain = (text: string): string =>
    text
      .replace(/\\([\\`*_{}[\]()#+\-.!<>|~&"'])/g, "$1")
      .replace(/\*\*?|__?/g, "")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&amp;/g, "&");
  return (
    <div class="markdown">
      {markdown
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, index) => {
          const heading = /^(#{1,4}) (.*)/.exec(line);
          const item = /^(?:[-*]|\d+\.) (.*)/.exec(line);
          const words = plain(heading?.[2] ?? item?.[1] ?? line);
          if (heading)
            return heading[1]!.length === 1 ? (
              <p class="brief-title" key={index}>
                {words}
              </p>
            ) : (
              <h3 key={index}>{words}</h3>
            );
          return (
            <p key={index} class={item ? "item" : undefined}>
              {words}
            </p>
          );
        })}
    </div>
  );
};
