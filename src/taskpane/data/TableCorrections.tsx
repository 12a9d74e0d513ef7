import { Button, Field as FieldBox, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import type { Correction } from "../../caseload/team/corrections";
import type { Field } from "../../caseload/team/field";
import type { FoundTable } from "../../caseload/team/team-data";
import { correctionWords as words } from "../../text/pane/corrections";
import { Disclosure } from "../components/Disclosure";

const useStyles = makeStyles({
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

/** The fields for which somebody can point out a column, in the order in which people think of them. */
const correctable = ["name", "hours", "current"] as const satisfies readonly Field[];
/** Those that few people need. */
const rarelyCorrected = [
  "sideTasks",
  "sideTaskHours",
  "absence",
  "rampUp",
  "from",
  "until",
  "proportional",
] as const satisfies readonly Field[];

const units = ["hours", "fte"] as const;
const nowhere = "";

interface Props {
  readonly table: FoundTable;
  /** There are other tables of the same kind. */
  readonly hasRivals: boolean;
  readonly onCorrect: (correction: Correction) => void;
}

/** Corrects a table: three columns that decide, the others behind one press, another unit, or that the table or its sheet is not the team's. */
export function TableCorrections({ table, hasRivals, onCorrect }: Props) {
  const styles = useStyles();
  const { key } = table;
  const hours = table.columns.find(({ field }) => field === "hours");
  const column = (field: Field) => (
    <FieldBox key={field} label={words.field(field)} size="small">
      <Select
        size="small"
        value={placeOf(table, field)}
        onChange={(_event, { value }) =>
          onCorrect({ kind: "column", table: key, field, place: value === nowhere ? null : Number(value) })
        }
      >
        {field !== "name" && <option value={nowhere}>{words.noColumn}</option>}
        {table.headers.map(({ text }, place) => (
          <option key={place} value={place}>
            {text}
          </option>
        ))}
      </Select>
    </FieldBox>
  );
  return (
    <Disclosure summary={words.open}>
      <p className={styles.hint}>{words.hint}</p>
      {correctable.map(column)}
      <Disclosure summary={words.more}>
        {rarelyCorrected.map(column)}
        {hours && (
          <FieldBox label={words.unit} size="small">
            <Select
              size="small"
              value={hours.unit ?? "hours"}
              onChange={(_event, { value }) => {
                const unit = units.find((known) => known === value);
                if (unit) onCorrect({ kind: "unit", table: key, field: "hours", unit });
              }}
            >
              {units.map((unit) => (
                <option key={unit} value={unit}>
                  {words.units[unit]}
                </option>
              ))}
            </Select>
          </FieldBox>
        )}
      </Disclosure>
      <div className={styles.buttons}>
        {hasRivals && (
          <Button size="small" onClick={() => onCorrect({ kind: "this-table", table: key })}>
            {words.onlyThis}
          </Button>
        )}
        <Button size="small" onClick={() => onCorrect({ kind: "not-this-table", table: key })}>
          {words.notThisTable}
        </Button>
        <Button size="small" onClick={() => onCorrect({ kind: "not-this-sheet", sheet: key.sheet })}>
          {words.notThisSheet}
        </Button>
      </div>
    </Disclosure>
  );
}

/** The place of the field's header among the table's headers, as an option of the list. */
function placeOf({ columns, headers }: FoundTable, field: Field): number | "" {
  const column = columns.find((found) => found.field === field)?.column;
  const place = headers.findIndex((header) => header.column === column);
  return place < 0 ? nowhere : place;
}
