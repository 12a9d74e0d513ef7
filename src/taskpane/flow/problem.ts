import { HostError } from "../../usecases/host";
import type { Problem } from "./state";

export function problemOf(error: unknown): Problem {
  return error instanceof HostError ? { code: error.code, sheet: error.sheet } : { code: "unknown", sheet: null };
}
