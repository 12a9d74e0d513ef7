import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import { useChartStyles } from "./chart-styles";
import { AimLine, barHeight, barTop, rangeMiddle, StripePattern, Whisker } from "./DifferenceBar";

const swatchWidth = 22;
const aimWidth = 8;
/** As high as a bar with its target line, with the bar in the middle. */
const swatchHeight = 17;
const box = { x: 0.5, y: barTop + 0.5, width: swatchWidth - 1, height: barHeight - 1 };

const useStyles = makeStyles({
  legend: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
  },
  entry: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { flexShrink: 0 },
});

type MarkKind = "bar" | "aim" | "room" | "surplus" | "range";

/** What each mark of a chart means. Marks that do not occur in the chart have no words here. */
export function ChartLegend({ meanings }: { readonly meanings: Readonly<Record<MarkKind, string | null>> }) {
  const styles = useStyles();
  const kinds = Object.entries(meanings) as readonly [MarkKind, string | null][];
  return (
    <div className={styles.legend}>
      {kinds.map(([kind, meaning]) =>
        meaning === null ? null : (
          <span key={kind} className={styles.entry}>
            <svg
              className={styles.swatch}
              width={kind === "aim" ? aimWidth : swatchWidth}
              height={swatchHeight}
              aria-hidden
            >
              <Mark kind={kind} />
            </svg>
            {meaning}
          </span>
        ),
      )}
    </div>
  );
}

function Mark({ kind }: { readonly kind: MarkKind }) {
  const styles = useChartStyles();
  const stripes = useId();
  switch (kind) {
    case "bar":
      return <rect className={styles.bar} {...box} />;
    case "aim":
      return <AimLine x={aimWidth / 2} />;
    case "room":
      return <rect className={styles.room} {...box} />;
    case "surplus":
      return (
        <>
          <StripePattern id={stripes} />
          <rect className={styles.surplus} fill={`url(#${stripes})`} {...box} />
        </>
      );
    case "range":
      return (
        <g transform={`translate(0 ${swatchHeight / 2 - rangeMiddle})`}>
          <Whisker from={2} to={swatchWidth - 2} />
        </g>
      );
  }
}
