import { Button, makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { CellAddress } from "../../caseload/cell-address";
import { formatNumber } from "../../text/numbers";
import { pointingWords as words } from "../../text/pane/pointing";
import { doubtSentence } from "../../text/problems/doubts";
import { readableAddress } from "../../usecases/addresses";
import type { CheckedPointing } from "../../usecases/pointing/check-draft";
import { Busy } from "../components/Busy";
import { CellLink } from "../components/CellLink";
import { PlainList } from "../components/PlainList";
import type { Flow } from "../flow/flow";

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  table: { ...typographyStyles.body1, width: "100%", borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, textAlign: "left" },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    textAlign: "right",
  },
  name: { textAlign: "left", fontWeight: tokens.fontWeightRegular, overflowWrap: "anywhere" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

/** More of them make a list that nobody reads; all stand in the step with points. */
const shownDoubts = 3;

interface Props {
  readonly checked: CheckedPointing;
  readonly flow: Flow;
  readonly busy: boolean;
}

/** "Klopt dit?": everybody with hours, clients now and what it becomes, each with its cell. */
export function CheckedTeam({
  checked: {
    result,
    doubts,
    shortened: [shortened],
  },
  flow,
  busy,
}: Props) {
  const styles = useStyles();
  const { caseworkers, leftOut, totals } = result;
  const show = (cell: CellAddress): void => void flow.show(cell);
  const head = mergeClasses(styles.cell, styles.strong);
  return (
    <>
      <h1 className={styles.heading}>{words.question}</h1>
      <table className={styles.table}>
        <caption className={styles.caption}>{words.caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(head, styles.name, styles.strong)}>
              {words.columns.name}
            </th>
            <th scope="col" className={head}>
              {words.columns.hours}
            </th>
            <th scope="col" className={head}>
              {words.columns.now}
            </th>
            <th scope="col" className={head}>
              {words.columns.next}
            </th>
          </tr>
        </thead>
        <tbody>
          {caseworkers.map(({ name, contractHours, current, rounded, cells }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <Cell cell={cells.name} onShow={show}>
                  {name}
                </Cell>
              </th>
              <td className={styles.cell}>
                <Cell cell={cells.hours} onShow={show}>
                  {formatNumber(contractHours)}
                </Cell>
              </td>
              <td className={styles.cell}>
                <Cell cell={cells.current} onShow={show}>
                  {current === null ? words.unknown : formatNumber(current)}
                </Cell>
              </td>
              <td className={head}>{formatNumber(rounded)}</td>
            </tr>
          ))}
          {leftOut.map(({ name, reason, current, cell }) => (
            <tr key={name}>
              <th scope="row" className={mergeClasses(styles.cell, styles.name)}>
                <Cell cell={cell} onShow={show}>
                  {reason === "no-caseworker" ? name : words.leftOut(name)}
                </Cell>
              </th>
              <td className={styles.cell}>{formatNumber(0)}</td>
              <td className={styles.cell}>
                <Cell cell={current?.cell} onShow={show}>
                  {current === null ? words.unknown : formatNumber(current.value)}
                </Cell>
              </td>
              <td className={head}>{formatNumber(0)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className={mergeClasses(styles.cell, styles.name, styles.strong)}>
              {words.total}
            </th>
            <td className={styles.cell}>{formatNumber(totals.contractHours)}</td>
            <td className={styles.cell}>{formatNumber(totals.current)}</td>
            <td className={head}>{formatNumber(totals.rounded)}</td>
          </tr>
        </tfoot>
      </table>
      {doubts.length > 0 && (
        <PlainList spacing="close">
          {doubts.slice(0, shownDoubts).map((doubt) => (
            <li key={`${doubt.code} ${doubt.text}`}>{doubtSentence(doubt, doubt.cells.map(readableAddress))}</li>
          ))}
        </PlainList>
      )}
      {shortened && (
        <div>
          <p className={styles.note}>{words.shortened(shortened.address, shortened.name)}</p>
          <Button size="small" appearance="transparent" onClick={() => void flow.pointing.leaveAddresses()}>
            {words.leaveAddresses}
          </Button>
        </div>
      )}
      <div className={styles.buttons}>
        <Button
          appearance="primary"
          disabledFocusable={busy}
          icon={busy ? <Busy size="tiny" /> : null}
          onClick={() => void flow.pointing.agree()}
        >
          {words.yes}
        </Button>
        <Button onClick={flow.pointing.decline}>{words.no}</Button>
      </div>
      <p className={styles.note}>{words.showHint}</p>
    </>
  );
}

interface CellProps {
  /** Absent where the figure stands in no cell. */
  readonly cell: CellAddress | undefined;
  readonly children: string;
  readonly onShow: (cell: CellAddress) => void;
}

function Cell({ cell, children, onShow }: CellProps) {
  return cell ? (
    <CellLink cell={cell} onShow={onShow}>
      {children}
    </CellLink>
  ) : (
    children
  );
}
