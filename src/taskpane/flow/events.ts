import type { HoursByName } from "../../caseload/division/division";
import type { MemoryChange } from "../../usecases/memory/keep";
import type { AcceptedClients } from "../../usecases/months/accepted-clients";
import type { MonthWishes } from "../../usecases/months/month-wishes";
import type { TeamReading } from "../../usecases/reading/read-team";
import type { SheetKind } from "../../usecases/sheets/kinds";
import type { PointingEvent } from "./pointing";
import type { TriedCuts } from "./undoing";
import type { Capacity, Clients, Notice, Refusal, Progress, Step } from "./state";

/** Everything that can happen in the pane: what somebody does, and the results of it. */
export type FlowEvent =
  | SheetsEvent
  | ChoiceEvent
  | KeepingEvent
  | MakingEvent
  | ExampleEvent
  | NoticeEvent
  | ClientsEvent
  | CapacityEvent
  | PointingEvent;

type SheetsEvent =
  /** The team's sheets were read or could not be read, because they changed or because somebody asked. */
  | { readonly type: "sheets-read"; readonly reading: TeamReading }
  | { readonly type: "sheets-unread"; readonly refusal: Refusal }
  /** A long list is being counted; null when that is over. */
  | { readonly type: "sheets-progressed"; readonly progress: Progress | null }
  /** Somebody asks to read again. */
  | { readonly type: "reading-asked" }
  | { readonly type: "reading-ended"; readonly refusal: Refusal | null };

type ChoiceEvent =
  | { readonly type: "step-chosen"; readonly step: Step }
  | { readonly type: "supposed"; readonly supposed: HoursByName }
  /** Somebody moves cuts to see what they give; null leaves them as the scenario has them. */
  | { readonly type: "cuts-tried"; readonly tried: TriedCuts | null }
  | { readonly type: "scenario-chosen"; readonly name: string }
  | { readonly type: "months-asked"; readonly months: MonthWishes }
  | { readonly type: "sheet-chosen"; readonly kind: SheetKind };

type KeepingEvent =
  /** A change shows at once and is kept afterwards. Changes are kept in the order in which they were made. */
  | { readonly type: "change-made"; readonly change: MemoryChange }
  /** The latest change is taken back, at once, and that is kept afterwards. */
  | { readonly type: "undo-asked" }
  /** The oldest change is kept, or cannot be kept. */
  | { readonly type: "change-kept" }
  | { readonly type: "change-refused"; readonly refusal: Refusal }
  /** A correction or an answer shows once it is kept. */
  | { readonly type: "keeping-began" }
  | { readonly type: "keeping-ended"; readonly refusal: Refusal | null };

type MakingEvent =
  | { readonly type: "making-asked"; readonly kind: SheetKind }
  | { readonly type: "making-progressed"; readonly progress: Progress }
  /** null leaves the notice that is already there. */
  | {
      readonly type: "making-ended";
      readonly notice: Notice | null;
      /** The clients whom a worksheet chose; null when they are written. Left out where nothing of that changed. */
      readonly accepted?: AcceptedClients | null;
    };

type ExampleEvent =
  { readonly type: "example-asked" } | { readonly type: "example-ended"; readonly refusal: Refusal | null };

type NoticeEvent = { readonly type: "notice-given"; readonly notice: Notice } | { readonly type: "notice-dismissed" };

type ClientsEvent =
  /** Somebody asks to read the client lists, however long they are. */
  | { readonly type: "clients-asked" }
  | { readonly type: "clients-stopped" }
  /** Something changed on the sheets, so that the lists may have changed. */
  | { readonly type: "clients-changed" }
  /** Nothing has changed for a while, so the lists can be read again. */
  | { readonly type: "clients-settled" }
  | { readonly type: "clients-progressed"; readonly turn: number; readonly progress: Progress }
  | { readonly type: "clients-found"; readonly turn: number; readonly found: Clients }
  | { readonly type: "clients-failed"; readonly turn: number; readonly refusal: Refusal };

type CapacityEvent =
  | { readonly type: "capacity-settled" }
  | { readonly type: "capacity-read"; readonly turn: number; readonly found: Capacity };
