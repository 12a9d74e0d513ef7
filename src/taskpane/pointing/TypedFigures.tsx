import { Field, Input, makeStyles } from "@fluentui/react-components";
import { formatNumber } from "../../text/numbers";
import { pointingWords as words } from "../../text/pane/pointing";
import { typedAmount } from "../../usecases/memory/typed-amount";
import type { Typed } from "../components/fields/typed-input";
import { useEntry } from "../components/fields/use-entry";

const useStyles = makeStyles({ input: { width: "6rem", minWidth: 0 } });

/** A figure that somebody types; empty is none. */
export function typedFigure(text: string): Typed<number> {
  if (text.trim() === "") return { value: null };
  const value = typedAmount(text);
  return value === null ? { problem: "not-understood" } : { value };
}

interface Props {
  readonly names: readonly string[];
  /** In the order of the names; null where nobody typed any. */
  readonly figures: readonly (number | null)[];
  readonly onTyped: (figures: readonly (number | null)[]) => void;
}

/** A field beside each name. */
export function TypedFigures({ names, figures, onTyped }: Props) {
  return (
    <>
      {names.map((name, place) => (
        <TypedFigure
          key={`${name} ${place}`}
          name={name}
          figure={figures[place] ?? null}
          onTyped={(figure) => onTyped(names.map((_, at) => (at === place ? figure : (figures[at] ?? null))))}
        />
      ))}
    </>
  );
}

function TypedFigure({
  name,
  figure,
  onTyped,
}: {
  readonly name: string;
  readonly figure: number | null;
  readonly onTyped: (figure: number | null) => void;
}) {
  const styles = useStyles();
  const { problem, input } = useEntry({
    shown: figure === null ? "" : formatNumber(figure),
    read: typedFigure,
    explain: () => words.figureProblem,
    onEntered: onTyped,
  });
  return (
    <Field
      label={name}
      orientation="horizontal"
      size="small"
      {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input size="small" className={styles.input} inputMode="decimal" {...input} />
    </Field>
  );
}
