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
  about: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  value: { whiteSpace: "nowrap" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: "none", borderTop: "1px solid currentColor" },
});

interface Row {
  /** Identifies the row, because two rows may have the same name. */
  readonly key: string;
  readonly name: string;
  /** What stands under the name. */
  readonly about?: string;
  readonly cells: readonly ReactNode[];
}

interface Group {
  /** null when the rows need no heading of their own. */
  readonly heading: string | null;
  readonly rows: readonly Row[];
}

export interface ChartTableContent {
  /** The headers of the names and of every cell after them. */
  readonly headers: readonly string[];
  readonly groups: readonly Group[];
  readonly total?: Omit<Row, "key">;
}

/** The name of the table for a screen reader. */
type Naming = { readonly "aria-labelledby": string } | { readonly "aria-label": string };

/** The figures of a chart as a table, with names on the left and numbers on the right. */
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

function TableRow({ name, about, cells, className }: Omit<Row, "key"> & { readonly className?: string }) {
  const styles = useStyles();
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name, className)}>
        {name}
        {about !== undefined && <span className={styles.about}>{about}</span>}
      </th>
      {cells.map((cell, column) => (
        <td key={column} className={mergeClasses(styles.cell, styles.value, className)}>
          {cell}
        </td>
      ))}
    </tr>
  );
}
