import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PollHorizontal16Regular, Table16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { chartFigureWords as words } from "../../text/pane/charts";
import { ChartTable, type ChartTableContent } from "./ChartTable";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.body1Strong },
  /** A subtle button has no outline, so its icon is aligned with the caption. */
  switch: {
    alignSelf: "flex-start",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
});

interface Props {
  readonly caption: string;
  readonly chart: ReactNode;
  /** All figures of the chart. */
  readonly table: ChartTableContent;
}

/** A chart with its caption and a button that shows the same figures as a table. */
export function ChartFigure({ caption, chart, table }: Props) {
  const styles = useStyles();
  const captionId = useId();
  const [asTable, setAsTable] = useState(false);
  return (
    <figure className={styles.figure}>
      <figcaption id={captionId} className={styles.caption}>
        {caption}
      </figcaption>
      {asTable ? <ChartTable {...table} aria-labelledby={captionId} /> : chart}
      <Button
        className={styles.switch}
        appearance="subtle"
        size="small"
        icon={asTable ? <PollHorizontal16Regular /> : <Table16Regular />}
        onClick={() => setAsTable(!asTable)}
      >
        {asTable ? words.asChart : words.asTable}
      </Button>
    </figure>
  );
}
