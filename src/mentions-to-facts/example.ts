/** What stands beside a rule: sentences in which it must find these values, and near misses that hold its trigger and that it must leave. */
export interface Examples {
  readonly finds: readonly {
    readonly text: string;
    /** Publication date; 2022-06-27 (a Monday) when left out. */
    readonly published?: string;
    readonly title?: string;
    /** Some of the values of the fact it must give. */
    readonly values: Readonly<Record<string, unknown>>;
  }[];
  readonly leaves: readonly (string | { readonly title: string; readonly text: string })[];
}
export const examples = (given: Examples): Examples => given;
