import { answer, type Vector } from "../../scripts/vectors/answers";
import file from "../cases/vectors-monthly.json";

/** The worked cases of the monthly work, as `npm run vectors` answers them. */
const vectors: readonly Vector[] = file.vectors;

test.each(vectors.map((vector) => [vector.id, vector] as const))("%s", (_id, vector) => {
  const { ok, got } = answer(vector);
  if (!ok) expect(got).toEqual(vector.expected);
});
