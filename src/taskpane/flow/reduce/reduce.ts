import type { FlowEvent } from "../events";
import { readyTeam, type ClientFacts, type Facts } from "../facts";
import type { TeamReading } from "../../../usecases/reading/read-team";
import { needOf, type SheetKind } from "../../../usecases/sheets/kinds";
import type { PointingFacts } from "../pointing";
import type { Notice, Refusal } from "../state";
import { capacityOf } from "./capacity";
import { clientsBehind, clientsFailed, clientsFound, clientsProgressed, clientsRead, clientsStopped } from "./clients";
import { withFigures } from "./figures";
import { pointingAfter, pointingFor } from "./pointing";
import { keptSince, memoryIn, remembering, undone, withoutTriedCuts } from "./undo";

/** The facts after an event. An event that changes nothing, or that is not allowed now, returns the same facts. */
export function reduce(facts: Facts, event: FlowEvent): Facts {
  const { sheets, clients, capacity } = facts;
  switch (event.type) {
    case "sheets-read":
      return withFigures(
        { ...facts, notice: noticeAfter(facts.notice, event.reading), example: { ...facts.example, refusal: null } },
        event.reading,
      );
    case "sheets-unread":
      return unreadable(facts, "behind", event.refusal);
    case "sheets-progressed":
      return event.progress === facts.counting ? facts : { ...facts, counting: event.progress };
    case "reading-asked":
      return isBusy(facts) || sheets.status === "unread"
        ? facts
        : { ...facts, readings: facts.readings + 1, notice: null };
    case "reading-ended": {
      const ended = { ...facts, readings: facts.readings - 1 };
      return event.refusal ? unreadable(ended, "reading-failed", event.refusal) : ended;
    }

    case "step-chosen":
      return { ...facts, step: event.step, stepIsSettled: true };
    case "supposed":
      return remembering(facts, withFiguresAgain({ ...facts, supposed: event.supposed }));
    case "cuts-tried":
      return remembering(facts, { ...facts, triedCuts: event.tried });
    case "scenario-chosen":
      return { ...facts, chosenScenario: event.name };
    case "months-asked":
      return remembering(facts, { ...facts, months: event.months });
    case "sheet-chosen":
      return { ...facts, sheetKind: event.kind, capacity: capacityOf(capacity, event.kind) };

    case "change-made":
      return sheets.status === "read"
        ? remembering(
            facts,
            withoutTriedCuts(facts, withFigures({ ...facts, unkept: [...facts.unkept, event.change] }, sheets.kept)),
            event.change,
          )
        : facts;
    case "undo-asked":
      return isBusy(facts) ? facts : undone(facts);
    case "change-kept":
      return withOldestKept(facts);
    case "change-refused": {
      const { making } = facts;
      const [, ...unkept] = facts.unkept;
      const told = withNotice(facts, { kind: "keeping-failed", refusal: event.refusal });
      const done = facts.done.filter(({ change }) => change === null || change !== facts.unkept[0]);
      return withFiguresAgain({ ...told, unkept, done, making: making && { ...making, lacksChange: true } });
    }
    case "keeping-began":
      return {
        ...facts,
        keepings: facts.keepings + 1,
        beforeKeeping: facts.beforeKeeping ?? memoryIn(facts),
        notice: null,
      };
    case "keeping-ended": {
      const ended = keptSince({ ...facts, keepings: facts.keepings - 1 });
      return event.refusal ? withNotice(ended, { kind: "keeping-failed", refusal: event.refusal }) : ended;
    }

    case "making-asked":
      return canMake(facts, event.kind)
        ? { ...facts, making: { progress: null, lacksChange: false }, notice: null }
        : facts;
    case "making-progressed":
      return facts.making ? { ...facts, making: { ...facts.making, progress: event.progress } } : facts;
    case "making-ended": {
      const { accepted = facts.accepted } = event;
      const ended = { ...facts, making: null, accepted };
      return event.notice ? withNotice(ended, event.notice) : ended;
    }

    case "example-asked":
      return sheets.status === "read" && sheets.division === null && !facts.example.adding && facts.readings === 0
        ? { ...facts, example: { adding: true, refusal: null } }
        : facts;
    case "example-ended":
      return { ...facts, example: { adding: false, refusal: event.refusal } };

    case "notice-given":
      return withNotice(facts, event.notice);
    case "notice-dismissed":
      return { ...facts, notice: null };

    case "clients-asked":
      return withClients(facts, clientsRead(facts, "asked"));
    case "clients-stopped":
      return withClients(facts, clientsStopped(clients));
    case "clients-changed":
      return withClients(facts, clientsBehind(clients));
    case "clients-settled":
      return withClients(facts, clientsRead(facts, "unasked"));
    case "clients-progressed":
      return withClients(facts, clientsProgressed(clients, event.turn, event.progress));
    case "clients-found":
      return withClients(facts, clientsFound(clients, event.turn, event.found));
    case "clients-failed":
      return withClients(facts, clientsFailed(clients, event.turn, event.refusal));

    case "pointing-asked":
    case "pointing-closed":
    case "slot-chosen":
    case "cells-selected":
    case "cells-taken":
    case "draft-changed":
    case "draft-seen":
    case "draft-unseen":
    case "check-asked":
    case "draft-checked":
    case "draft-refused":
    case "check-declined":
    case "pointing-agreed":
      return withPointing(facts, pointingAfter(facts.pointing, event));

    case "capacity-settled":
      return needOf(facts.sheetKind) === "norm-times"
        ? { ...facts, capacity: capacityOf(capacity, facts.sheetKind) }
        : facts;
    case "capacity-read":
      return event.turn === capacity.turn ? { ...facts, capacity: { ...capacity, shown: event.found } } : facts;
  }
}

/** Without a team there is nothing else to do than to point at one. */
function withPointing(facts: Facts, after: PointingFacts | null): Facts {
  const pointing = pointingFor(after, readyTeam(facts) !== null);
  return pointing === facts.pointing ? facts : { ...facts, pointing };
}

function withClients(facts: Facts, clients: ClientFacts): Facts {
  return clients === facts.clients ? facts : { ...facts, clients };
}

/** Figures stay on the screen when the sheets cannot be read. The notice says that they are the earlier ones. */
function unreadable(facts: Facts, kind: "behind" | "reading-failed", refusal: Refusal): Facts {
  return readyTeam(facts) ? withNotice(facts, { kind, refusal }) : { ...facts, sheets: { status: "failed", refusal } };
}

/** Once the sheets are read, it no longer matters that they could not be read before, and a sheet that is gone is not to be shown. */
function noticeAfter(notice: Notice | null, { sheets }: TeamReading): Notice | null {
  if (notice?.kind === "behind" || notice?.kind === "reading-failed") return null;
  return notice?.kind === "sheet-made" && !sheets.includes(notice.sheet) ? null : notice;
}

/** Only the screens of the steps have a place for a notice. */
function withNotice(facts: Facts, notice: Notice): Facts {
  return readyTeam(facts) ? { ...facts, notice } : facts;
}

function withFiguresAgain(facts: Facts): Facts {
  return facts.sheets.status === "read" ? withFigures(facts, facts.sheets.kept) : facts;
}

/** The oldest change is now part of what the workbook keeps. The screen shows it already. */
function withOldestKept(facts: Facts): Facts {
  const { sheets } = facts;
  const [oldest, ...unkept] = facts.unkept;
  if (!oldest || sheets.status !== "read") return { ...facts, unkept };
  const kept = { ...sheets.kept, memory: oldest(sheets.kept.memory) };
  return { ...facts, unkept, sheets: { ...sheets, kept } };
}

/** Only one sheet is made at a time. A sheet about norm times needs no division. */
function canMake(facts: Facts, kind: SheetKind): boolean {
  const team = readyTeam(facts);
  return team !== null && !isBusy(facts) && (needOf(kind) === "norm-times" || team.division.ok);
}

/** Something is going on that must end before anything else begins. */
function isBusy({ making, keepings }: Facts): boolean {
  return making !== null || keepings > 0;
}
