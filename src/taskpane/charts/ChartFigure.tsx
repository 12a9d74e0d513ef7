import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { PollHorizontal16Regular, Table16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";
import { chartFigureWords as words } from "../../text/pane/charts";
import { ChartTable, type ChartTableContent } from "./ChartTable";

const useStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  caption: { ...typographyStyles.body1Strong },
  /** Without an outline of its own it is the icon that stands under the caption. */
  switch: {
    alignSelf: "flex-start",
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalMNudge})`,
    "@media (forced-colors: active)": { marginInlineStart: 0 },
  },
});

interface Props {
  readonly caption: string;
  readonly chart: ReactNode;
  /** The same figures as the chart, all of them. */
  readonly table: ChartTableContent;
}

/** A chart under its caption, which anybody can change for a table of the same figures. */
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
