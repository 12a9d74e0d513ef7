import { countsByCaseworker, type SelectedClients } from "../clients/counts";
import { itemAt } from "../../kernel/item-at";
import { sum } from "../sum";

/** What the division of the team divides, and of whom those clients are. */
export interface DividedClients {
  readonly clients: number;
  readonly names: readonly string[];
}

/** How the clients of scenarios differ from those of the division: counted = divided + others + unassigned + own. */
export interface OtherPeople {
  readonly divided: number;
  readonly counted: number;
  /** People with clients in the scenarios and no part in the division. */
  readonly others: readonly { readonly name: string; readonly clients: number }[];
  /** Clients of nobody, whom the division does not count. */
  readonly unassigned: number;
  /** How many more the scenarios count of the people of the division; below 0 is fewer. */
  readonly own: number;
}

/** Whom the scenarios count besides the division, or fewer than it; null where both count the same. */
export function otherPeople(
  selected: SelectedClients,
  { clients: divided, names }: DividedClients,
): OtherPeople | null {
  const counts = countsByCaseworker(selected);
  const counted = sum([...counts]);
  const others = selected.caseworkers.flatMap((name, place) => {
    const clients = itemAt(counts, place);
    return names.includes(name) || clients === 0 ? [] : [{ name, clients }];
  });
  const nobodys = counts.at(-1) ?? 0;
  const left = counted - divided - sum(others.map(({ clients }) => clients));
  // Clients of nobody that the division counts too make no difference.
  const unassigned = Math.max(0, Math.min(nobodys, left));
  if (others.length === 0 && counted === divided) return null;
  return { divided, counted, others, unassigned, own: left - unassigned };
}
