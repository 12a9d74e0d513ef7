import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../caseload/cell-address";
import type { FoundTable } from "../../caseload/team-data";
import { fieldNames, tableKindNames } from "../../text/fields";
import { foundWords, paneWords, surenessWords } from "../../text/pane";
import { unreadSentence } from "../../text/unread-sheets";
import { localRange } from "../../usecases/addresses";
import type { TeamReading } from "../../usecases/read-team";
import { surenessOf } from "../sureness";
import { CellLink } from "./CellLink";
import { Disclosure } from "./Disclosure";
import { Section } from "./Section";

const useStyles = makeStyles({
  list: {
    ...typographyStyles.body1,
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
  },
  kind: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  kindName: {
    display: "inline-block",
    fontWeight: tokens.fontWeightSemibold,
    "::first-letter": { textTransform: "uppercase" },
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  columns: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props {
  readonly reading: TeamReading;
  readonly onShow: (cell: CellAddress) => void;
}

/** What was understood of the workbook, where it stands and how sure that is. */
export function FoundTables({ reading, onShow }: Props) {
  const styles = useStyles();
  const unread = unreadSentence(reading.unread);
  return (
    <Section heading={foundWords.heading}>
      <ul className={styles.list}>
        {reading.team.tables.map((table) => (
          <li key={placeOf(table)}>
            <FoundTableItem table={table} onShow={onShow} />
          </li>
        ))}
      </ul>
      {unread && <p className={styles.note}>{unread}</p>}
    </Section>
  );
}

function FoundTableItem({ table, onShow }: { readonly table: FoundTable; readonly onShow: Props["onShow"] }) {
  const styles = useStyles();
  const { sheet, top, left } = table.range;
  const sureness = surenessOf(table.confidence);
  return (
    <>
      <div className={styles.kind}>
        {sureness === "unsure" ? <QuestionCircle16Regular /> : <CheckmarkCircle16Regular />}
        <span>
          <span className={styles.kindName}>{tableKindNames[table.kind]}</span>, {surenessWords[sureness]}
        </span>
      </div>
      <CellLink cell={{ sheet, row: top, column: left }} spoken={paneWords.showCell(placeOf(table))} onShow={onShow}>
        {placeOf(table)}
      </CellLink>
      {table.rows.length > 0 && (
        <Disclosure summary={`${foundWords.people(table.rows.length)}, ${foundWords.columns(table.columns.length)}`}>
          <ul className={styles.columns}>
            {table.columns.map(({ field, header, column, unit, confidence }) => (
              <li key={column}>{foundWords.column(header, fieldNames[field], unit, surenessOf(confidence))}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function placeOf({ range }: FoundTable): string {
  return `${range.sheet}!${localRange(range)}`;
}
