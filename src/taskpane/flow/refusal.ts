import { HostError } from "../../usecases/host";
import type { Refusal } from "./state";

export function refusalOf(error: unknown): Refusal {
  return error instanceof HostError ? { code: error.code, sheet: error.sheet } : { code: "unknown", sheet: null };
}
