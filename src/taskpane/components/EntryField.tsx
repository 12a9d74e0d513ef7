import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState, type Ref } from "react";
import { fluentRef } from "../fluent-ref";
import type { Typed, TypingProblem } from "../typed-input";

const useStyles = makeStyles({ input: { width: "11rem", minWidth: 0 }, wide: { width: "100%" } });

interface Props<T> {
  readonly label: string;
  readonly hint?: string;
  /** What stands in the field while nobody types. */
  readonly shown: string;
  readonly unit?: string;
  readonly numeric?: boolean;
  /** For longer texts: as wide as there is room. */
  readonly wide?: boolean;
  readonly read: (text: string) => Typed<T>;
  readonly explain: (problem: TypingProblem) => string;
  /** Called with what was typed, once it is understood; null is an emptied field. */
  readonly onEntered: (value: T | null) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field that takes what is typed on Enter or on leaving it, as a cell does; what is not understood stays, with what to do. */
export function EntryField<T>({
  label,
  hint,
  shown,
  unit,
  numeric = false,
  wide = false,
  read,
  explain,
  onEntered,
  inputRef = null,
}: Props<T>) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  function enter(): void {
    if (draft === null) return;
    const typed = read(draft);
    if ("problem" in typed) {
      setProblem(explain(typed.problem));
      return;
    }
    setDraft(null);
    setProblem(null);
    if (draft !== shown) onEntered(typed.value);
  }

  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input
        className={mergeClasses(styles.input, wide && styles.wide)}
        ref={fluentRef(inputRef)}
        value={draft ?? shown}
        contentAfter={unit ?? null}
        inputMode={numeric ? "decimal" : "text"}
        autoComplete="off"
        onChange={(_event, { value }) => setDraft(value)}
        onBlur={enter}
        onKeyDown={(event) => {
          if (event.key === "Enter") enter();
        }}
      />
    </Field>
  );
}
