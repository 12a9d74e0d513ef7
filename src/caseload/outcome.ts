/** What can be foreseen is a value and no exception: what came of it, or why nothing did. */
export type Outcome<Value extends object, Problem> =
  ({ readonly ok: true } & Value) | { readonly ok: false; readonly problem: Problem };
