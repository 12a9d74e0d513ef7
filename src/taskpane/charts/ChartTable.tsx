import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "right",
  },
  header: { ...typographyStyles.caption1Strong, verticalAlign: "bottom" },
  name: {
    minWidth: "4em",
    paddingInlineStart: 0,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: "anywhere",
  },
  value: { whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: "none", borderTop: "1px solid currentColor" },
});

interface Row {
  /** What tells the row from others; a name may come twice. */
  readonly key: string;
  readonly name: string;
  readonly cells: readonly ReactNode[];
}

interface Group {
  /** null: the rows need no heading of their own. */
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

export interface ChartTableContent {
  /** Of the names and then of every cell. */
  readonly headers: readonly string[];
  readonly groups: readonly Group[];
  readonly total?: Omit<Row, "key">;
}

/** What a screen reader calls the table. */
type Naming = { readonly "aria-labelledby": string } | { readonly "aria-label": string };

/** Figures of a chart as a table; names at the left, numbers aligned at the right. */
export function ChartTable({
  headers: [nameHeader, ...headers],
  groups,
  total,
  ...naming
}: ChartTableContent & Naming) {
  const styles = useStyles();
  return (
    <table className={styles.table} {...naming}>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.header, styles.strong)}>
            {nameHeader}
          </th>
          {headers.map((header, column) => (
            <th key={column} scope="col" className={mergeClasses(styles.cell, styles.header)}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      {groups.map(({ heading, rows }, place) => (
        <tbody key={place}>
          {heading !== null && (
            <tr>
              <th
                scope="rowgroup"
                colSpan={headers.length + 1}
                className={mergeClasses(styles.cell, styles.name, styles.strong)}
              >
                {heading}
              </th>
            </tr>
          )}
          {rows.map(({ key, ...row }) => (
            <TableRow key={key} {...row} />
          ))}
        </tbody>
      ))}
      {total && (
        <tfoot>
          <TableRow {...total} className={styles.total} />
        </tfoot>
      )}
    </table>
  );
}

function TableRow({ name, cells, className }: Omit<Row, "key"> & { readonly className?: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, className)}>
        {name}
      </th>
      {cells.map((cell, column) => (
        <td key={column} className={mergeClasses(styles.cell, styles.value, className)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
