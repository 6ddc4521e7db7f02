import type { Mention, Mentions, Person } from "../types/index.ts";

const personLabel = (person: Person): string => [person.name, person.office, person.state ?? person.body].filter((part) => part !== null).join(", ");

/** What a mention means, in a few words: whom or what it refers to, a date resolved, an amount as a number. */
export const mentionLabel = (mention: Mention, { persons }: Mentions): string => {
  switch (mention.kind) {
    case "state":
    case "body":
    case "group":
    case "person": {
      const who = mention.persons.map((index) => personLabel(persons[index]!));
      return (who.length > 0 ? who : [...mention.states, ...mention.bodies]).join("; ");
    }
    case "place":
      return [mention.name, mention.state].filter((part) => part !== null).join(", ");
    case "date":
      return mention.from === mention.to || mention.to === null ? (mention.from ?? "") : `${mention.from ?? ""}/${mention.to}`;
    case "amount":
      return [mention.qualifier, mention.value, mention.unit].filter((part) => part !== null).join(" ");
    case "mechanism":
      return mention.round === null ? mention.name : `${mention.name}, round ${mention.round}`;
    case "instrument":
      return `${mention.type}: ${mention.title}`;
    case "partnership":
      return mention.label;
  }
};
