import { Field, Input, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { CaseloadLimits } from "../../caseload/division/division";
import { formatNumber } from "../../text/numbers";
import { limitWords as words } from "../../text/pane/pane";
import { limitsProblem } from "../../usecases/division/limits-problem";
import { readTypedClients, type Typed } from "../components/fields/typed-input";
import { useEntry } from "../components/fields/use-entry";
import type { StepProps } from "../flow/step-props";

const useStyles = makeStyles({
  heading: { ...typographyStyles.caption1 },
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  field: { flex: "1 1 5em", minWidth: 0 },
  input: { width: "100%", minWidth: 0 },
});

const kinds = ["minimum", "maximum", "fixed"] as const;
type Kind = (typeof kinds)[number];

interface Props extends StepProps {
  readonly name: string;
}

/** The least and the most clients that were agreed for somebody, or one fixed number. What nobody could divide by is not taken. */
export function LimitFields({ name, state: { reading, supposed }, flow }: Props) {
  const styles = useStyles();
  const { limits } = reading.memory.choices;
  const agreed = (Object.hasOwn(limits, name) ? limits[name] : undefined) ?? {};

  function changed(kind: Kind, clients: number | null): CaseloadLimits {
    const { [kind]: _previous, ...others } = agreed;
    return clients === null ? others : { ...others, [kind]: clients };
  }

  function read(kind: Kind, text: string): Typed<number, string> {
    const typed = readTypedClients(text);
    if ("problem" in typed) return { problem: words.problem };
    const problem = limitsProblem(reading, supposed, name, changed(kind, typed.value));
    return problem === null ? typed : { problem };
  }

  return (
    <div role="group" aria-label={words.of(name)}>
      <span className={styles.heading}>{words.heading}</span>
      <div className={styles.fields}>
        {kinds.map((kind) => (
          <LimitField
            key={kind}
            label={words.fields[kind]}
            clients={agreed[kind] ?? null}
            read={(text) => read(kind, text)}
            onEntered={(clients) => flow.agreeLimits(name, changed(kind, clients))}
          />
        ))}
      </div>
    </div>
  );
}

interface FieldProps {
  readonly label: string;
  readonly clients: number | null;
  readonly read: (text: string) => Typed<number, string>;
  readonly onEntered: (clients: number | null) => void;
}

function LimitField({ label, clients, read, onEntered }: FieldProps) {
  const styles = useStyles();
  const { problem, input } = useEntry<number, string>({
    shown: clients === null ? "" : formatNumber(clients),
    read,
    explain: (why) => why,
    onEntered,
  });
  return (
    <Field
      className={styles.field}
      label={label}
      size="small"
      {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input {...input} className={styles.input} size="small" inputMode="numeric" />
    </Field>
  );
}
