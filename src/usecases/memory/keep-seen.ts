import type { Host } from "../host";
import { keepChange } from "./keep";
import type { KeptScenario } from "./team-memory";

/** Keeps the totals with which scenarios were worked out, by the name of the scenario. */
export function keepSeen(
  host: Host,
  seen: readonly { readonly name: string; readonly since: KeptScenario["since"] }[],
): Promise<void> {
  return keepChange(host, (memory) => ({
    ...memory,
    scenarios: memory.scenarios.map((kept) => ({
      ...kept,
      since: seen.find(({ name }) => name === kept.name)?.since ?? kept.since,
    })),
  }));
}
