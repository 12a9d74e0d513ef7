import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { TeamBounds } from "../../caseload/months/bounds";
import { formatNumber } from "../../text/numbers";
import { settingWords as words } from "../../text/pane/settings";
import { EntryField } from "../components/fields/EntryField";
import { readTypedAmount, type Typed } from "../components/fields/typed-input";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
});

interface Props {
  readonly bounds: TeamBounds;
  readonly onChange: (bounds: TeamBounds) => void;
}

/** Between what somebody with one fte stays, as the team agreed. Each bound may be empty. */
export function BoundFields({ bounds, onChange }: Props) {
  const styles = useStyles();
  const hint = useId();
  // Keeping takes a moment, and the other bound may be entered in it.
  const [entered, setEntered] = useState({ kept: bounds, now: bounds });
  if (entered.kept !== bounds) setEntered({ kept: bounds, now: bounds });
  const field = (bound: keyof TeamBounds, label: string) => (
    <EntryField
      label={label}
      shown={bounds[bound] === null ? "" : formatNumber(bounds[bound])}
      numeric
      read={(text) => readBound(text, bound, entered.now)}
      explain={() => words.boundsProblem}
      onEntered={(value) => {
        const now = { ...entered.now, [bound]: value };
        setEntered({ kept: bounds, now });
        onChange(now);
      }}
    />
  );
  return (
    <div role="group" aria-label={words.bounds} aria-describedby={hint} className={styles.group}>
      <span>{words.bounds}</span>
      <p id={hint} className={styles.hint}>
        {words.boundsHint}
      </p>
      {field("lower", words.lowerBound)}
      {field("upper", words.upperBound)}
    </div>
  );
}

/** A lower bound above the upper one is not taken. */
function readBound(text: string, bound: keyof TeamBounds, bounds: TeamBounds): Typed<number> {
  const typed = readTypedAmount(text);
  if ("problem" in typed || typed.value === null) return typed;
  const { lower, upper }: TeamBounds = { ...bounds, [bound]: typed.value };
  return lower !== null && upper !== null && lower > upper ? { problem: "too-much" } : typed;
}
