import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Fragment, type ComponentProps } from "react";
import { ChartLegend } from "./ChartLegend";
import { DifferenceBar } from "./DifferenceBar";
import { useWidth } from "./use-width";
import { ticksOf, ValueAxis, valueScale } from "./ValueAxis";

const useStyles = makeStyles({
  rows: {
    ...typographyStyles.body1,
    display: "grid",
    gridTemplateColumns: "minmax(5em, 1fr) repeat(3, auto)",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "end",
    fontVariantNumeric: "tabular-nums",
  },
  head: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  name: { overflowWrap: "anywhere", paddingBlockStart: tokens.spacingVerticalS },
  figure: { textAlign: "right", paddingBlockStart: tokens.spacingVerticalS, whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  wide: { gridColumn: "1 / -1" },
});

type Triple<T> = readonly [T, T, T];

interface Props {
  /** The chart in words. */
  readonly summary: string;
  readonly nameHeader: string;
  readonly headers: Triple<string>;
  /** The index of the most important of the three figures. */
  readonly strong: 0 | 1 | 2;
  readonly lines: readonly {
    readonly name: string;
    readonly figures: Triple<string>;
    readonly bar: Pick<ComponentProps<typeof DifferenceBar>, "value" | "aim" | "range">;
  }[];
  /** The highest value that must fit on the axis. */
  readonly most: number;
  readonly meanings: ComponentProps<typeof ChartLegend>["meanings"];
}

/** Everybody's name and figures as text, each with a bar below it, all on one axis. */
export function BarRows({ summary, nameHeader, headers, strong, lines, most, meanings }: Props) {
  const styles = useStyles();
  const [ref, width] = useWidth();
  const scale = valueScale(most, width);
  const ticks = ticksOf(scale);
  return (
    <div ref={ref} className={styles.rows} role="img" aria-label={summary}>
      <span className={styles.head}>{nameHeader}</span>
      {headers.map((header) => (
        <span key={header} className={mergeClasses(styles.head, styles.figure)}>
          {header}
        </span>
      ))}
      {lines.map(({ name, figures, bar }, place) => (
        <Fragment key={place}>
          <span className={styles.name}>{name}</span>
          {figures.map((figure, column) => (
            <span key={column} className={mergeClasses(styles.figure, column === strong && styles.strong)}>
              {figure}
            </span>
          ))}
          <div className={styles.wide}>
            <DifferenceBar {...bar} scale={scale} ticks={ticks} width={width} />
          </div>
        </Fragment>
      ))}
      <div className={styles.wide}>
        <ValueAxis scale={scale} values={ticks} width={width} />
        <ChartLegend meanings={meanings} />
      </div>
    </div>
  );
}
