import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Info16Regular, Warning16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { CellAddress } from "../../caseload/cell-address";
import { severityWords } from "../../text/checks/attention";
import type { ShownPoint } from "../../usecases/attention/attention-points";
import { CellLinks } from "../components/CellLinks";

const useStyles = makeStyles({
  point: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  title: { ...typographyStyles.body1Strong, margin: 0, display: "flex", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, marginTop: tokens.spacingVerticalXXS },
  sentence: { margin: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
});

interface Props {
  readonly point: ShownPoint;
  readonly onShow: (cell: CellAddress) => void;
  /** The text below the sentence. */
  readonly children: ReactNode;
  readonly actions: ReactNode;
}

/** One aandachtspunt: how serious it is, what is wrong, where, and what can be done about it. */
export function PointGroup({ point, onShow, children, actions }: Props) {
  const styles = useStyles();
  const id = useId();
  const Icon = point.severity === "review" ? Warning16Regular : Info16Regular;
  return (
    <div role="group" aria-labelledby={id} data-point={point.key} className={styles.point}>
      <h3 id={id} className={styles.title}>
        <Icon className={styles.icon} />
        <span>{`${severityWords[point.severity]}: ${point.title}`}</span>
      </h3>
      <p className={styles.sentence}>{point.sentence}</p>
      {children}
      <CellLinks cells={point.cells} onShow={onShow} />
      <div className={styles.actions}>{actions}</div>
    </div>
  );
}
