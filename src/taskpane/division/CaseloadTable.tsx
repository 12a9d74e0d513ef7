import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult, Division } from "../../caseload/division/division";
import { formatNumber, formatSigned } from "../../text/numbers";
import { divisionWords as words } from "../../text/pane/pane";
import { CellLink } from "../components/CellLink";
import { Spoken } from "../components/Spoken";

const useStyles = makeStyles({
  table: {
    ...typographyStyles.body1,
    width: "100%",
    borderCollapse: "collapse",
    fontVariantNumeric: "tabular-nums",
  },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, textAlign: "left" },
  cell: {
    paddingBlock: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    verticalAlign: "top",
    textAlign: "right",
  },
  header: { ...typographyStyles.caption1, verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold },
  name: {
    minWidth: "5em",
    paddingInlineStart: 0,
    textAlign: "left",
    overflowWrap: "anywhere",
    fontWeight: tokens.fontWeightRegular,
  },
  total: { fontWeight: tokens.fontWeightSemibold, borderBottomStyle: "none", borderTop: "1px solid currentColor" },
  range: {
    ...typographyStyles.caption2,
    display: "block",
    color: tokens.colorNeutralForeground2,
    whiteSpace: "nowrap",
  },
});

interface Props {
  readonly result: Division;
  readonly onShow: (cell: CellAddress) => void;
}

/** Everybody's hours, clients now, rekenkundige caseload and difference. Leavers with clients are included in the total. */
export function CaseloadTable({ result, onShow }: Props) {
  const styles = useStyles();
  const { caseworkers, leftOut, totals, choices } = result;
  const header = mergeClasses(styles.cell, styles.header);
  const total = mergeClasses(styles.cell, styles.total);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.caption(choices.referenceDate)}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.name, styles.header)}>
            {words.name}
          </th>
          {[words.caseloadHours, words.current, words.proportional, words.difference].map((title) => (
            <th key={title} scope="col" className={header}>
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {caseworkers.map((caseworker) => (
          <CaseworkerRow key={caseworker.name} caseworker={caseworker} onShow={onShow} />
        ))}
        {leftOut.map(({ name, reason, current, cell }) =>
          current === null || current.value === 0 ? null : (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <CellLink cell={cell} onShow={onShow}>
                  {reason === "no-caseworker" ? name : words.leaver(name)}
                </CellLink>
              </th>
              <td className={styles.cell}>{formatNumber(0)}</td>
              <td className={styles.cell}>{formatNumber(current.value)}</td>
              <td className={styles.cell}>{formatNumber(0)}</td>
              <td className={styles.cell}>{formatSigned(-current.value)}</td>
            </tr>
          ),
        )}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" className={mergeClasses(total, styles.name, styles.total)}>
            {words.total}
          </th>
          <td className={total}>{formatNumber(totals.caseloadHours)}</td>
          <td className={total}>{formatNumber(totals.current)}</td>
          <td className={total}>{`${formatNumber(totals.rounded)}${totals.rounded === totals.current ? "" : "*"}`}</td>
          <td className={total}>{formatSigned(totals.rounded - totals.current)}</td>
        </tr>
      </tfoot>
    </table>
  );
}

function CaseworkerRow({
  caseworker,
  onShow,
}: {
  readonly caseworker: CaseworkerResult;
  readonly onShow: Props["onShow"];
}) {
  const styles = useStyles();
  const { name, caseloadHours, current, rounded, range, difference, cells } = caseworker;
  const cell = cells.name;
  return (
    <tr>
      <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
        {cell ? (
          <CellLink cell={cell} onShow={onShow}>
            {name}
          </CellLink>
        ) : (
          name
        )}
      </th>
      <td className={styles.cell}>{formatNumber(caseloadHours)}</td>
      <td className={styles.cell}>{current === null ? <Unknown /> : formatNumber(current)}</td>
      <td className={styles.cell}>
        {formatNumber(rounded)}
        {range && (
          <span className={styles.range}>
            <span aria-hidden>{words.range(...range)}</span>
            <Spoken>{words.rangeSpoken(...range)}</Spoken>
          </span>
        )}
      </td>
      <td className={styles.cell}>{difference === null ? <Unknown /> : formatSigned(difference)}</td>
    </tr>
  );
}

function Unknown() {
  return (
    <>
      <span aria-hidden>?</span>
      <Spoken>{words.unknown}</Spoken>
    </>
  );
}
