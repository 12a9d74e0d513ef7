import type { TestClient } from "../clients/column-builder";

/** Clients of the memo's new division, 133 / 254 / 294, all born so that 1 March 2020 gives the ages below. */
export const memoBands = [
  { from: 18, below: 30 },
  { from: 30, below: 46 },
  { from: 46, below: "aow" },
] as const;

/** By band and caseworker: the columns add up to 90, 122, 71, 186 and 212, the rows to 133, 254 and 294. */
const now = [
  { age: 24, clients: { Anne: 12, Bob: 20, Emmy: 40, Julie: 13, "Team Zorg": 48 } },
  { age: 29, clients: {} },
  { age: 38, clients: { Anne: 40, Bob: 60, Emmy: 20, Julie: 54, "Team Zorg": 80 } },
  { age: 55, clients: { Anne: 38, Bob: 42, Emmy: 11, Julie: 119, "Team Zorg": 84 } },
] as const;

export const memoClients: readonly TestClient[] = now.flatMap(({ age, clients }) =>
  Object.entries(clients).flatMap(([who, count]: [string, number]) =>
    Array.from({ length: count }, (): TestClient => ({
      who,
      born: `${2020 - age}-03-01`,
      flags: { exemption: "no", statusHolder: who === "Team Zorg" ? "yes" : "no", indication: "no" },
    })),
  ),
);
