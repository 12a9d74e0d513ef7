import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type SubmitEvent, type ReactNode } from "react";
import { freeName, sameName } from "../../usecases/memory/edit-scenarios";
import type { KeptScenario } from "../../usecases/memory/team-memory";
import { scenarioListWords as words } from "../../text/pane/scenario-pane";
import { fluentRef } from "../components/fluent-ref";

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  input: { minWidth: 0 },
  hint: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const kinds = ["by-age", "by-hours"] as const;
type Kind = (typeof kinds)[number];

interface NewProps {
  readonly taken: readonly string[];
  readonly onMake: (name: string, kind: Kind) => void;
  readonly onCancel: () => void;
}

/** A form for a new scenario, which needs a name and a way to divide. */
export function NewScenarioForm({ taken, onMake, onCancel }: NewProps) {
  const styles = useStyles();
  const [kind, setKind] = useState<Kind>("by-age");
  return (
    <NameForm
      start={freeName(words.newName, taken)}
      taken={taken}
      confirm={words.make}
      onNamed={(name) => onMake(name, kind)}
      onCancel={onCancel}
    >
      <Field label={words.kind}>
        <RadioGroup
          value={kind}
          onChange={(_event, { value }) => {
            const known = kinds.find((one) => one === value);
            if (known) setKind(known);
          }}
        >
          {kinds.map((one) => (
            <Radio
              key={one}
              value={one}
              label={
                <>
                  {words.kinds[one].label}
                  <span className={styles.hint}>{words.kinds[one].hint}</span>
                </>
              }
            />
          ))}
        </RadioGroup>
      </Field>
    </NameForm>
  );
}

interface RenameProps {
  readonly name: KeptScenario["name"];
  readonly taken: readonly string[];
  readonly onRename: (name: string) => void;
  readonly onCancel: () => void;
}

export function RenameForm({ name, taken, onRename, onCancel }: RenameProps) {
  return (
    <NameForm
      start={name}
      taken={taken.filter((other) => other !== name)}
      confirm={words.keepName}
      onNamed={onRename}
      onCancel={onCancel}
    />
  );
}

interface NameFormProps {
  readonly start: string;
  readonly taken: readonly string[];
  readonly confirm: string;
  readonly onNamed: (name: string) => void;
  readonly onCancel: () => void;
  readonly children?: ReactNode;
}

function NameForm({ start, taken, confirm, onNamed, onCancel, children }: NameFormProps) {
  const styles = useStyles();
  const [name, setName] = useState(start);
  const [problem, setProblem] = useState<string | null>(null);
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => input.current?.select(), []);

  function submit(event: SubmitEvent): void {
    event.preventDefault();
    const wanted = name.trim();
    if (wanted === "") setProblem(words.nameEmpty);
    else if (taken.some((other) => sameName(other, wanted))) setProblem(words.nameTaken);
    else onNamed(wanted);
  }

  return (
    <form className={styles.form} onSubmit={submit}>
      <Field
        label={words.name}
        {...(problem !== null && { validationMessage: problem, validationState: "error" as const })}
      >
        <Input
          ref={fluentRef(input)}
          className={styles.input}
          value={name}
          autoComplete="off"
          onChange={(_event, { value }) => setName(value)}
        />
      </Field>
      {children}
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" size="small">
          {confirm}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
