import { Field, Input, makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Ref } from "react";
import { fluentRef } from "../fluent-ref";
import type { Typed, TypingProblem } from "./typed-input";
import { useEntry } from "./use-entry";

const useStyles = makeStyles({ input: { width: "11rem", minWidth: 0 }, wide: { width: "100%" } });

interface Props<T> {
  readonly label: string;
  readonly hint?: string;
  /** The text in the field while nobody types. */
  readonly shown: string;
  readonly unit?: string;
  readonly numeric?: boolean;
  /** Uses the full width, for longer texts. */
  readonly wide?: boolean;
  readonly read: (text: string) => Typed<T>;
  readonly explain: (problem: TypingProblem) => string;
  /** Called with the typed value once it is understood; null means that the field was emptied. */
  readonly onEntered: (value: T | null) => void;
  readonly inputRef?: Ref<HTMLInputElement>;
}

/** A field with its label. It accepts typed text as a cell does. */
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
