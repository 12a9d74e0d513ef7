import { accounted, type AccountedCase } from "../../../scripts/vectors/accounted";
import cases from "../../cases/vectors-monthly.json";

/** The worked cases of "Iedereen verantwoord". */

interface Case {
  readonly id: string;
  readonly input: AccountedCase;
  readonly expected: Readonly<Record<string, unknown>>;
}

const all = cases.vectors.filter(({ kind }) => kind === "accounted") as unknown as readonly Case[];

/** Questions are a set: their order says nothing. */
function asSet(value: unknown): unknown {
  return Array.isArray(value) ? new Set(value) : value;
}

test.each(all.map((one) => [one.id, one] as const))("%s", (_id, { input, expected }) => {
  const { questions: asked, ...fields } = expected;
  const { questions, ...got } = accounted(input);
  expect(Object.fromEntries(Object.keys(fields).map((field) => [field, got[field]]))).toEqual(fields);
  expect(asSet(questions)).toEqual(asSet(asked));
});
