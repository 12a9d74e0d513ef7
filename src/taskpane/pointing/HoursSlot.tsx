import { pointingWords as words } from "../../text/pane/pointing";
import { rangeInWords } from "../../usecases/addresses";
import { formatNumber } from "../../text/numbers";
import { EntryField } from "../components/fields/EntryField";
import { SlotBox } from "./SlotBox";
import type { SlotProps } from "./slot-props";
import { TypedFigures, typedFigure } from "./TypedFigures";

/** What everybody's hours are, and in what unit. */
export function HoursSlot({ pointing, flow }: SlotProps) {
  const { draft, sight } = pointing;
  const { hours } = draft;
  const change = (changed: Partial<typeof hours>): void =>
    flow.pointing.change("hours", {
      ...draft,
      hours: { ...hours, ...changed },
      proposed: { ...draft.proposed, hours: false },
    });
  const seen = sight?.slots.hours;
  return (
    <SlotBox
      slot="hours"
      pointing={pointing}
      flow={flow}
      ways={words.hours}
      way={hours.way}
      onWay={(way) => change({ way })}
      place={hours.way === "typed" ? null : hours.ranges.map(rangeInWords).join(" + ")}
      seen={seen ? words.figures(seen.texts, seen.total ?? 0) : null}
      problem={sight?.problems.hours ?? null}
    >
      {hours.way === "days" && (
        <EntryField
          label={words.hoursADay}
          shown={hours.hoursADay === null ? "" : formatNumber(hours.hoursADay)}
          numeric
          read={typedFigure}
          explain={() => words.figureProblem}
          onEntered={(hoursADay) => change({ hoursADay: hoursADay === 0 ? null : hoursADay })}
        />
      )}
      {hours.way === "typed" && (
        <TypedFigures names={sight?.names ?? []} figures={hours.typed} onTyped={(typed) => change({ typed })} />
      )}
    </SlotBox>
  );
}
