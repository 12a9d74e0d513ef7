import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { CellAddress } from "../../caseload/cell-address";
import type { CaseworkerResult, Division } from "../../caseload/division/division";
import { formatNumber, formatSigned } from "../../text/numbers";
import { divisionWords as words } from "../../text/pane/pane";
import { useWidth } from "../charts/use-width";
import { CellLink } from "../components/CellLink";
import { CaseloadRow, StandingWord, useRowStyles } from "./CaseloadRow";
import type { Standing } from "./standings";

/** A longer team is shown when somebody asks for it, so that what follows the table stays in sight. */
const mostRows = 10;

const useStyles = makeStyles({
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, textAlign: "left" },
  header: { ...typographyStyles.caption1, verticalAlign: "bottom", fontWeight: tokens.fontWeightSemibold },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: "1px solid currentColor" },
  all: { marginBlock: tokens.spacingVerticalXS },
});

interface Props {
  readonly result: Division;
  /** The names for whom other contract hours are supposed. */
  readonly supposedFor: readonly string[];
  /** Everybody's rekenkundige caseload without what is supposed. */
  readonly before: ReadonlyMap<string, number>;
  readonly standing: (name: string) => Standing | null;
  readonly onShow: (cell: CellAddress) => void;
  /** What always stands under somebody's line; null when there is nothing. */
  readonly below: (caseworker: CaseworkerResult) => ReactNode;
  /** What stands under somebody's line when it is opened. */
  readonly details: (caseworker: CaseworkerResult) => ReactNode;
}

/**
 * Everybody's hours, clients now, rekenkundige caseload and difference, with a bar under each line. Leavers with clients are included in the
 * total. A line opens to how it is worked out.
 */
export function CaseloadTable({ result, supposedFor, before, standing, onShow, below, details }: Props) {
  const styles = useStyles();
  const row = useRowStyles();
  const [ref, width] = useWidth();
  const [all, setAll] = useState(false);
  const { caseworkers, leftOut, totals, choices } = result;
  const shown = all || caseworkers.length <= mostRows + 2 ? caseworkers : caseworkers.slice(0, mostRows);
  const header = mergeClasses(row.cell, styles.header);
  const total = mergeClasses(row.cell, styles.total);
  const most = highest(caseworkers);
  return (
    <div ref={ref}>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption(choices.referenceDate, supposedFor)}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(row.cell, row.name, styles.header)}>
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
          {shown.map((caseworker) => (
            <CaseloadRow
              key={caseworker.name}
              caseworker={caseworker}
              before={before.get(caseworker.name) ?? null}
              standing={standing(caseworker.name)}
              scale={(value) => (value / most) * Math.max(0, width - barEnd)}
              width={width}
              below={below(caseworker)}
              details={details}
            />
          ))}
          {leftOut.map(({ name, reason, current, cell }) => {
            if (current === null || current.value === 0) return null;
            const side = standing(name);
            return (
              <tr key={name}>
                <th scope="row" className={mergeClasses(row.cell, row.name)}>
                  <CellLink cell={cell} onShow={onShow}>
                    {reason === "no-caseworker" ? name : words.leaver(name)}
                  </CellLink>
                  {side && <StandingWord {...side} />}
                </th>
                <td className={row.cell}>{formatNumber(0)}</td>
                <td className={row.cell}>{formatNumber(current.value)}</td>
                <td className={row.cell}>{formatNumber(0)}</td>
                <td className={row.cell}>{formatSigned(-current.value)}</td>
              </tr>
            );
          })}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(total, row.name, styles.total)}>
              {words.total}
            </th>
            <td className={total}>{formatNumber(totals.caseloadHours)}</td>
            <td className={total}>{formatNumber(totals.current)}</td>
            <td
              className={total}
            >{`${formatNumber(totals.rounded)}${totals.rounded === totals.current ? "" : "*"}`}</td>
            <td className={total}>{formatSigned(totals.rounded - totals.current)}</td>
          </tr>
        </tfoot>
      </table>
      {shown.length < caseworkers.length && (
        <Button className={styles.all} size="small" onClick={() => setAll(true)}>
          {words.all(caseworkers.length)}
        </Button>
      )}
    </div>
  );
}

/** Space for half of a line at the highest value. */
const barEnd = 3;

function highest(caseworkers: readonly CaseworkerResult[]): number {
  return Math.max(
    1,
    ...caseworkers.flatMap(({ current, rounded, range }) => [current ?? 0, rounded, ...(range ?? [])]),
  );
}
