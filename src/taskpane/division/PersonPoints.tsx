import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult } from "../../caseload/division/division";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { CellLinks } from "../components/CellLinks";
import type { Flow } from "../flow/flow";
import { SideTaskField } from "./HoursFields";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { ...typographyStyles.caption1, margin: 0, display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0 },
});

interface Props {
  readonly caseworker: CaseworkerResult;
  /** The open points that decide this person's share. */
  readonly points: readonly ShownPoint[];
  readonly flow: Flow;
}

/** Whether anything stands under somebody's figures. */
export function hasPersonPoints({ caseworker, points }: Pick<Props, "caseworker" | "points">): boolean {
  return points.some(isSaid) || isUnsaid(caseworker);
}

/** What decides somebody's share and is not settled, where the share stands: hours to fill in, and figures that contradict each other. */
export function PersonPoints({ caseworker, points, flow }: Props) {
  const styles = useStyles();
  const show = (cell: CellAddress) => void flow.show(cell);
  return (
    <div className={styles.parts}>
      {isUnsaid(caseworker) && <SideTaskField caseworker={caseworker} flow={flow} />}
      {points.filter(isSaid).map(({ key, sentence, cells }) => (
        <div key={key} className={styles.line}>
          <Warning16Regular className={styles.icon} />
          <span>
            {sentence} <CellLinks cells={cells} onShow={show} />
          </span>
        </div>
      ))}
    </div>
  );
}

/** The sheets name side tasks without hours. The field stays when it is filled in. */
function isUnsaid({ sideTasks, cells }: CaseworkerResult): boolean {
  return sideTasks !== null && !cells.sideTaskHours;
}

/** Hours to fill in need no sentence: their field says it. */
function isSaid({ sideTasksOf }: ShownPoint): boolean {
  return sideTasksOf === null;
}
