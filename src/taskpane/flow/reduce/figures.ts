import type { HoursByName } from "../../../caseload/division/division";
import { computeDivision } from "../../../usecases/division/compute-division";
import type { TeamReading } from "../../../usecases/reading/read-team";
import type { MemoryChange } from "../../../usecases/memory/keep";
import type { Facts, ReadSheets } from "../facts";
import { refusalOf } from "../refusal";
import { clientsOf } from "./clients";
import { openingStep } from "./opening-step";
import { pointingFor } from "./pointing";

/** Works out the figures of a reading, with the changes that are not kept yet and with what somebody supposes. */
export function withFigures(facts: Facts, kept: TeamReading): Facts {
  const sheets = figures(kept, facts);
  if (sheets.status === "failed") return { ...facts, sheets };
  const { shown, division } = sheets;
  const pointing = pointingFor(facts.pointing, division !== null);
  if (division === null) return { ...facts, sheets, pointing, notice: null };
  return {
    ...facts,
    sheets,
    pointing,
    ...openingStep(facts, division.ok),
    clients: clientsOf(facts.clients, shown, division),
  };
}

function figures(kept: TeamReading, { unkept, supposed }: Facts): Exclude<Facts["sheets"], { status: "unread" }> {
  try {
    return worked(kept, unkept, supposed);
  } catch (error) {
    return { status: "failed", refusal: refusalOf(error) };
  }
}

function worked(kept: TeamReading, unkept: readonly MemoryChange[], supposed: HoursByName): ReadSheets {
  const shown = { ...kept, memory: unkept.reduce((memory, change) => change(memory), kept.memory) };
  const hasTeam = shown.team.tables.some(({ kind }) => kind !== "clients");
  const division = hasTeam ? computeDivision(shown, { contractHours: supposed }) : null;
  return { status: "read", kept, shown, division };
}
