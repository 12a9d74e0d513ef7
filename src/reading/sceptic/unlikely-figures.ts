import { sum } from "../../caseload/sum";
import type { Doubt } from "../../caseload/team/team-data";
import type { Interpretation } from "../candidates/interpretation";
import { clientsOf } from "./finished-reading";

const hoursOfFte = 36;
/** The heaviest guidance that anybody gives still has some twenty clients for one fte. */
const fewestPerFte = 3;
const fewestPeople = 3;
const mostOfOne = 0.9;
const fewestClients = 20;

/** Figures of a whole team that cannot be right, whoever has them. */
export function unlikelyFigures(best: Interpretation): readonly Doubt[] {
  const working = best.people.filter(({ hours }) => (hours?.value ?? 0) > 0);
  if (working.length < fewestPeople) return [];
  const clients = clientsOf(best);
  const fte = sum(working.map(({ hours }) => hours?.value ?? 0)) / hoursOfFte;
  const cells = working.flatMap(({ currentCells }) => currentCells.slice(0, 1));
  if (clients < fewestPerFte * fte)
    return [{ code: "few-clients", cells, text: "", figure: clients, other: working.length }];
  const most = working.reduce((one, other) => ((other.current ?? 0) > (one.current ?? 0) ? other : one));
  const own = most.current ?? 0;
  if (clients < fewestClients || own < mostOfOne * clients) return [];
  return [
    { code: "clients-with-one", cells: most.currentCells.slice(0, 1), text: most.name, figure: own, other: clients },
  ];
}
