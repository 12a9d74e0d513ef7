import { useState, type KeyboardEvent } from "react";
import type { Typed, TypingProblem } from "./typed-input";

interface Entry<T, Problem> {
  /** The text in the field while nobody types. */
  readonly shown: string;
  readonly read: (text: string) => Typed<T, Problem>;
  readonly explain: (problem: Problem) => string;
  /** Called with the typed value once it is understood; null means that the field was emptied. */
  readonly onEntered: (value: T | null) => void;
}

/** Typed text counts on Enter or on leaving the field, as in a cell. Text that is not understood stays, with advice. */
export function useEntry<T, Problem = TypingProblem>({ shown, read, explain, onEntered }: Entry<T, Problem>) {
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

  return {
    problem,
    input: {
      value: draft ?? shown,
      // While somebody types, Ctrl+Z is about the text.
      "data-settled": draft === null ? "" : undefined,
      autoComplete: "off",
      onChange: (_event: unknown, { value }: { readonly value: string }) => setDraft(value),
      onBlur: enter,
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key === "Enter") enter();
      },
    },
  } as const;
}
