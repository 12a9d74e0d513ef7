import type { NormedGroup } from "../../caseload/norms/team-norms";
import { normFigure } from "../../text/pane/norms-pane";
import { PlainList } from "../components/PlainList";

/** The norms of all groups as figures to read. */
export function NormFigures({ groups }: { readonly groups: readonly NormedGroup[] }) {
  return (
    <PlainList spacing="none">
      {groups.map((group, place) => (
        <li key={place}>{normFigure(group)}</li>
      ))}
    </PlainList>
  );
}
