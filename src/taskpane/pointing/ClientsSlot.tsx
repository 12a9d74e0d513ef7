import { pointingWords as words } from "../../text/pane/pointing";
import { columnInWords, rangeInWords } from "../../usecases/addresses";
import type { PointingDraft } from "../../usecases/pointing/draft";
import { SlotBox } from "./SlotBox";
import type { SlotProps } from "./slot-props";
import { TypedFigures } from "./TypedFigures";

/** How many clients everybody has now: in cells, counted in a list, typed, or not known. */
export function ClientsSlot({ pointing, flow }: SlotProps) {
  const { draft, sight } = pointing;
  const { clients } = draft;
  const change = (changed: Partial<typeof clients>): void =>
    flow.pointing.change("clients", {
      ...draft,
      clients: { ...clients, ...changed },
      proposed: { ...draft.proposed, clients: false },
    });
  const seen = sight?.slots.clients;
  return (
    <SlotBox
      slot="clients"
      pointing={pointing}
      flow={flow}
      ways={words.clients}
      way={clients.way}
      onWay={(way) => change({ way })}
      place={placeOf(clients)}
      seen={clients.way === "unknown" ? words.unknownHint : seen ? words.figures(seen.texts, seen.total ?? 0) : null}
      problem={sight?.problems.clients ?? null}
      {...(clients.way === "list" && { hint: words.listHint })}
    >
      {clients.way === "typed" && (
        <TypedFigures names={sight?.names ?? []} figures={clients.typed} onTyped={(typed) => change({ typed })} />
      )}
    </SlotBox>
  );
}

function placeOf({ way, ranges, column }: PointingDraft["clients"]): string | null {
  if (way === "cells") return ranges.map(rangeInWords).join(" + ");
  return way === "list" ? (column ? columnInWords(column) : "") : null;
}
