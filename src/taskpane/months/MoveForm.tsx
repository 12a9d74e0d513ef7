import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { formatNumber } from "../../text/numbers";
import { monthWords } from "../../text/pane/months";
import { EntryField } from "../components/fields/EntryField";
import { readTypedClients } from "../components/fields/typed-input";
import type { CardPlace } from "./use-dragged-card";

const words = monthWords.cards;
/** The value of the choice that stands for nobody. */
const nobody = "";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "start", gap: tokens.spacingVerticalXS },
  fields: { alignSelf: "stretch", display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 8em", minWidth: 0 },
});

interface Props {
  readonly names: readonly string[];
  /** How many clients are moved at a time; null is all of somebody's. */
  readonly amount: number | null;
  readonly onAmount: (amount: number | null) => void;
  readonly onMove: (from: CardPlace, to: CardPlace) => void;
}

/** Moves clients from one card to another without a pointer. */
export function MoveForm({ names, amount, onAmount, onMove }: Props) {
  const styles = useStyles();
  const [from, setFrom] = useState<CardPlace>(0);
  const [to, setTo] = useState<CardPlace>(null);
  return (
    <div role="group" aria-label={words.move} className={styles.form}>
      <EntryField
        label={words.amount}
        hint={words.amountHint}
        shown={amount === null ? "" : formatNumber(amount)}
        numeric
        read={readTypedClients}
        explain={() => words.amountProblem}
        onEntered={onAmount}
      />
      <div className={styles.fields}>
        <Place label={words.from} names={names} place={from} onPlace={setFrom} />
        <Place label={words.to} names={names} place={to} onPlace={setTo} />
      </div>
      <Button size="small" disabledFocusable={from === to} onClick={() => onMove(from, to)}>
        {words.move}
      </Button>
    </div>
  );
}

function Place({
  label,
  names,
  place,
  onPlace,
}: {
  readonly label: string;
  readonly names: readonly string[];
  readonly place: CardPlace;
  readonly onPlace: (place: CardPlace) => void;
}) {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.field}>
      <Select
        value={place === null ? nobody : String(place)}
        onChange={(_event, { value }) => onPlace(value === nobody ? null : Number(value))}
      >
        {names.map((name, at) => (
          <option key={name} value={at}>
            {name}
          </option>
        ))}
        <option value={nobody}>{words.open}</option>
      </Select>
    </Field>
  );
}
