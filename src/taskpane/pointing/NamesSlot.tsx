import { Field, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import { pointingWords as words } from "../../text/pane/pointing";
import { rangeInWords } from "../../usecases/addresses";
import { SlotBox } from "./SlotBox";
import type { SlotProps } from "./slot-props";

/** Who the team is: cells with names, or names that are typed here. */
export function NamesSlot({ pointing, flow }: SlotProps) {
  const { draft, sight } = pointing;
  const { names } = draft;
  const change = (changed: Partial<typeof names>): void =>
    flow.pointing.change("names", { ...draft, names: { ...names, ...changed } });
  return (
    <SlotBox
      slot="names"
      pointing={pointing}
      flow={flow}
      ways={words.names}
      way={names.way}
      onWay={(way) => change({ way })}
      place={names.way === "cells" ? (names.range ? rangeInWords(names.range) : "") : null}
      seen={sight && sight.names.length > 0 ? words.people(sight.names) : null}
      problem={sight?.problems.names ?? null}
    >
      {names.way === "typed" && <TypedNames typed={names.typed} onTyped={(typed) => change({ typed })} />}
    </SlotBox>
  );
}

function TypedNames({
  typed,
  onTyped,
}: {
  readonly typed: readonly string[];
  readonly onTyped: (names: string[]) => void;
}) {
  const [text, setText] = useState(typed.join("\n"));
  return (
    <Field label={words.typedNames}>
      <Textarea
        value={text}
        resize="vertical"
        rows={5}
        onChange={(_event, { value }) => setText(value)}
        onBlur={() => onTyped(text.split("\n").filter((name) => name.trim() !== ""))}
      />
    </Field>
  );
}
