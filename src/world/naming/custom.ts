/** How the people of some states are named. Words are folded: lower case, without diacritics. */
export interface Custom {
  readonly states: readonly string[];
  /** Common given names, as first word of a longer name. */
  readonly given?: ReadonlySet<string>;
  /** Common family names, as last word. */
  readonly family?: ReadonlySet<string>;
  /** Words that may stand anywhere in a name. */
  readonly any?: ReadonlySet<string>;
  /** Endings of the last word. */
  readonly endings?: RegExp;
  /** Letters that hardly any other language writes. */
  readonly letters?: RegExp;
  /** Over the whole name, folded. */
  readonly whole?: RegExp;
}
export const list = (text: string): readonly string[] => text.trim().split(/\s+/);
export const names = (text: string): ReadonlySet<string> => new Set(list(text));
