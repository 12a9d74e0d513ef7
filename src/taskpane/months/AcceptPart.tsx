import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState, type RefObject } from "react";
import { decisionReasons } from "../../text/sheets/decisions-sheet";
import { monthWords } from "../../text/pane/months";
import { PassingButton } from "../components/PassingButton";
import type { Flow } from "../flow/flow";

const words = monthWords.which;

const useStyles = makeStyles({
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  /** How many clients the worksheet chose. */
  readonly clients: number;
  readonly flow: Flow;
  /** Gets the focus when this part disappears. */
  readonly heir: RefObject<HTMLElement | null>;
}

/** Writes what the worksheet chose in the team's list, when everybody agrees. */
export function AcceptPart({ clients, flow, heir }: Props) {
  const styles = useStyles();
  const [reason, setReason] = useState<string>(decisionReasons[0]);
  return (
    <>
      <p className={styles.note}>{words.chosen(clients)}</p>
      <Field label={words.reason}>
        <Select value={reason} onChange={(_event, { value }) => setReason(value)}>
          {decisionReasons.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      <PassingButton heir={heir} onClick={() => void flow.writeDecision(reason)}>
        {words.write}
      </PassingButton>
    </>
  );
}
