import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { Add16Regular, Subtract16Regular } from "@fluentui/react-icons";
import { formatNumber } from "../../text/numbers";
import { choiceWords } from "../../text/pane/choices";
import { whatIfWords as words } from "../../text/pane/what-if";
import { useEntry } from "../components/fields/use-entry";
import { readTypedHours } from "../components/fields/typed-input";

/** More hours than anybody works in a week. */
const mostHours = 60;

const useStyles = makeStyles({
  stepper: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXXS },
  input: { width: "4.2em", minWidth: 0 },
  figure: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
});

interface Props {
  readonly name: string;
  readonly hours: number;
  /** null goes back to the hours on the sheet. */
  readonly onHours: (hours: number | null) => void;
}

/** A field for somebody's hours: typed, or an hour more or less by button or arrow key. */
export function HoursStepper({ name, hours, onHours }: Props) {
  const styles = useStyles();
  const { problem, input } = useEntry<number>({
    shown: formatNumber(hours),
    read: (text) => readTypedHours(text, mostHours),
    explain: (why) => (why === "too-much" ? choiceWords.hoursTooMany(mostHours) : choiceWords.hoursProblem),
    onEntered: onHours,
  });
  const step = (change: number) => onHours(Math.min(mostHours, Math.max(0, hours + change)));
  return (
    <Field {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}>
      <div className={styles.stepper}>
        <Button
          size="small"
          aria-label={words.fewer(name)}
          icon={<Subtract16Regular />}
          disabledFocusable={hours <= 0}
          onClick={() => step(-1)}
        />
        <Input
          className={styles.input}
          input={{ className: styles.figure }}
          aria-label={words.hours(name)}
          inputMode="decimal"
          {...input}
          onKeyDown={(event) => {
            input.onKeyDown(event);
            const change = event.key === "ArrowUp" ? 1 : event.key === "ArrowDown" ? -1 : 0;
            if (change === 0) return;
            event.preventDefault();
            step(change);
          }}
        />
        <Button
          size="small"
          aria-label={words.more(name)}
          icon={<Add16Regular />}
          disabledFocusable={hours >= mostHours}
          onClick={() => step(1)}
        />
      </div>
    </Field>
  );
}
