import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle16Regular, QuestionCircle16Regular } from "@fluentui/react-icons";
import type { CellAddress } from "../../caseload/cell-address";
import type { Correction } from "../../caseload/team/corrections";
import type { FoundTable } from "../../caseload/team/team-data";
import { fieldNames, tableKindNames } from "../../text/pane/fields";
import { foundWords, surenessWords } from "../../text/pane/found";
import { paneWords } from "../../text/pane/pane";
import { unreadSentence } from "../../text/problems/unread-sheets";
import { localRange } from "../../usecases/addresses";
import { keptCorrections } from "../../usecases/memory/kept-corrections";
import { teamLinkSentence } from "../../usecases/reading/team-link-sentence";
import type { Flow } from "../flow/flow";
import type { ReadyState } from "../flow/state";
import { surenessOf } from "./sureness";
import { CellLink } from "../components/CellLink";
import { Disclosure } from "../components/Disclosure";
import { CountingQuestions } from "./CountingQuestions";
import { ListCorrections } from "./ListCorrections";
import { ListedClients } from "./ListedClients";
import { KeptCorrections } from "./KeptCorrections";
import { PassedOverTables } from "./PassedOverTables";
import { PointedTeam } from "./PointedTeam";
import { PlainList } from "../components/PlainList";
import { Section } from "../components/Section";
import { TableCorrections } from "./TableCorrections";
import { TeamLinkOffer } from "./TeamLinkOffer";

const useStyles = makeStyles({
  /** On the line of the summary's own marker. */
  table: { display: "inline-flex", gap: tokens.spacingHorizontalXS, overflowWrap: "anywhere" },
  kindName: {
    display: "inline-block",
    fontWeight: tokens.fontWeightSemibold,
    "::first-letter": { textTransform: "uppercase" },
  },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0, overflowWrap: "anywhere" },
  columns: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, overflowWrap: "anywhere" },
});

interface Props {
  readonly state: ReadyState;
  readonly flow: Flow;
  readonly onShow: (cell: CellAddress) => void;
}

/** What was understood of the workbook, where it was found and how sure that is, with ways to correct it. */
export function FoundTables({ state, flow, onShow }: Props) {
  const { reading } = state;
  const styles = useStyles();
  const unread = unreadSentence(reading.unread);
  const obstacle = teamLinkSentence(reading);
  const { tables, passedOver } = reading.team;
  const correct = (correction: Correction) => void flow.correct(correction);
  return (
    <Section heading={foundWords.heading}>
      <PlainList spacing="none">
        {tables.map((table) => (
          <li key={`${table.kind} ${placeOf(table)}`}>
            <FoundTableItem
              table={table}
              hasRivals={tables.filter(({ kind }) => kind === table.kind).length > 1}
              onShow={onShow}
              onCorrect={correct}
              onPoint={() => flow.pointing.open("clients")}
            />
          </li>
        ))}
      </PlainList>
      <ListedClients team={reading.team} />
      <CountingQuestions reading={reading} flow={flow} />
      <PointedTeam state={state} flow={flow} />
      <PassedOverTables tables={passedOver} onShow={onShow} onCorrect={correct} />
      <KeptCorrections kept={keptCorrections(reading)} onTakeBack={(correction) => void flow.takeBack(correction)} />
      {obstacle !== null && <TeamLinkOffer obstacle={obstacle} onAgree={() => void flow.agreeWithTeam()} />}
      {unread && <p className={styles.note}>{unread}</p>}
    </Section>
  );
}

interface ItemProps {
  readonly table: FoundTable;
  readonly hasRivals: boolean;
  readonly onShow: Props["onShow"];
  readonly onCorrect: (correction: Correction) => void;
  /** Points at the clients instead. */
  readonly onPoint: () => void;
}

/** One table on one line: what it is, where, and how sure. It opens to its cells, its columns, and what somebody can correct. */
function FoundTableItem({ table, hasRivals, onShow, onCorrect, onPoint }: ItemProps) {
  const styles = useStyles();
  const { sheet, top, left } = table.range;
  const sureness = surenessOf(table.confidence);
  return (
    <Disclosure
      summary={
        <span className={styles.table}>
          {sureness === "unsure" ? <QuestionCircle16Regular /> : <CheckmarkCircle16Regular />}
          <span>
            <span className={styles.kindName}>{tableKindNames[table.kind]}</span>
            {` ${placeOf(table)}`}
            {sureness !== "sure" && `, ${surenessWords[sureness]}`}
          </span>
        </span>
      }
    >
      <CellLink cell={{ sheet, row: top, column: left }} spoken={paneWords.showCell(placeOf(table))} onShow={onShow}>
        {foundWords.show}
      </CellLink>
      {table.rows.length > 0 && (
        <>
          <p className={styles.note}>
            {`${foundWords.people(table.rows.length)}, ${foundWords.columns(table.columns.length)}`}
          </p>
          <ul className={styles.columns}>
            {table.columns.map(({ field, header, column, unit, confidence }) => (
              <li key={column}>{foundWords.column(header, fieldNames[field], unit, surenessOf(confidence))}</li>
            ))}
          </ul>
        </>
      )}
      {table.kind === "clients" && <p className={styles.note}>{foundWords.clientsOnly}</p>}
      {table.kind === "clients" ? (
        <ListCorrections sheet={sheet} onPoint={onPoint} onCorrect={onCorrect} />
      ) : (
        table.headers.length > 0 && <TableCorrections table={table} hasRivals={hasRivals} onCorrect={onCorrect} />
      )}
    </Disclosure>
  );
}

function placeOf({ range }: FoundTable): string {
  return `${range.sheet}!${localRange(range)}`;
}
