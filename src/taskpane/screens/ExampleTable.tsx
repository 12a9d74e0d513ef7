import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { nothingFoundWords } from "../../text/pane/pane";

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { textAlign: "left", paddingBottom: tokens.spacingVerticalXS },
  cell: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    textAlign: "left",
  },
  number: { textAlign: "right" },
});

/** An example of a table that can be read. */
export function ExampleTable() {
  const styles = useStyles();
  const { caption, headers, rows } = nothingFoundWords.example;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          {headers.map((header) => (
            <th key={header} scope="col" className={styles.cell}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...numbers]) => (
          <tr key={name}>
            <td className={styles.cell}>{name}</td>
            {numbers.map((number) => (
              <td key={number} className={mergeClasses(styles.cell, styles.number)}>
                {number}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
