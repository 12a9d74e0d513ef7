import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Ref } from "react";
import { fluentRef } from "../../fluent-ref";
import type { Typed, TypingProblem } from "./typed-input";
import { useEntry } from "./use-entry";

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

/** A field under its label, that takes what is typed as a cell does. */
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
  const { problem, input } = useEntry({ shown, read, explain, onEntered });
  return (
    <Field
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(problem === null ? {} : { validationMessage: problem, validationState: "error" as const })}
    >
      <Input
        className={mergeClasses(styles.input, wide && styles.wide)}
        ref={fluentRef(inputRef)}
        contentAfter={unit ?? null}
        inputMode={numeric ? "decimal" : "text"}
        {...input}
      />
    </Field>
  );
}
