import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { NormedGroup } from "../../caseload/norms/team-norms";
import { groupNameFor, normFormWords as words } from "../../text/pane/norms-pane";
import { nameProblem, stepsProblem } from "./group-problems";
import { mostCharacters, readTypedNorm, readTypedSteps, readTypedText } from "./typed-norm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  figures: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    gap: tokens.spacingHorizontalM,
    alignItems: "start",
  },
  input: { width: "100%", minWidth: 0 },
  button: { alignSelf: "flex-start" },
});

interface Props {
  /** The steps that already have a norm. */
  readonly elsewhere: readonly string[];
  readonly action: string;
  readonly onAdd: (group: NormedGroup) => void;
}

const nothing = { name: "", steps: "", norm: "" };

/** A new group, which is added once it is complete. The name is optional: the steps say enough. */
export function NewGroupForm({ elsewhere, action, onAdd }: Props) {
  const styles = useStyles();
  const [typed, setTyped] = useState(nothing);
  const [tried, setTried] = useState(false);
  const name = readTypedText(typed.name, mostCharacters.name);
  const steps = readTypedSteps(typed.steps, elsewhere);
  const norm = readTypedNorm(typed.norm);

  function add(): void {
    if ("problem" in name || "problem" in steps || "problem" in norm || steps.value === null || norm.value === null) {
      setTried(true);
      return;
    }
    setTyped(nothing);
    setTried(false);
    onAdd({ name: name.value ?? groupNameFor(steps.value), steps: steps.value, norm: norm.value });
  }

  const field = (key: keyof typeof typed, label: string, problem: string | null) => (
    <Field
      label={label}
      {...(tried && problem !== null ? { validationMessage: problem, validationState: "error" as const } : {})}
    >
      <Input
        className={styles.input}
        value={typed[key]}
        inputMode={key === "norm" ? "decimal" : "text"}
        autoComplete="off"
        onChange={(_event, { value }) => setTyped({ ...typed, [key]: value })}
        onKeyDown={(event) => {
          if (event.key === "Enter") add();
        }}
      />
    </Field>
  );

  return (
    <div role="group" aria-label={words.add} className={styles.form}>
      {field("name", words.name, "problem" in name ? nameProblem(name.problem) : null)}
      <div className={styles.figures}>
        {field("steps", words.steps, "problem" in steps ? stepsProblem(steps.problem) : null)}
        {field("norm", words.norm, "problem" in norm ? words.normProblem : null)}
      </div>
      <Button className={styles.button} size="small" onClick={add}>
        {action}
      </Button>
    </div>
  );
}
