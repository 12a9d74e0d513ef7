import { capacityResult, type CapacityResult } from "../../caseload/capacity/capacity-result";
import type { ClientsOnStep } from "../../caseload/checks/norms/ladder-steps";
import type { Check } from "../../caseload/checks/check";
import type { Outcome } from "../../caseload/outcome";
import { participationLadder } from "../../caseload/norms/ladder";
import type { IsoDate } from "../../caseload/dates";
import type { ReferenceDateSource } from "../../sheets/proportional/proportional-sheet";
import type { Host } from "../host";
import { ladderChecks, listedLadder } from "../clients/ladder-checks";
import { sheetsSetAside } from "../reading/client-reading-key";
import { readCapacity, type CapacityReading } from "../reading/read-capacity";
import { readClients } from "../reading/read-clients";
import type { TeamWishes } from "../reading/read-team";
import type { CapacityProblem } from "../reading/workbook-problem";

/** The capacity that the team's norm times ask for, and the clients on each step of the ladder to lay beside norms. */
export interface ComputedCapacity {
  readonly result: CapacityResult;
  readonly referenceDate: IsoDate;
  readonly referenceDateSource: ReferenceDateSource;
  /** null where no list counts steps of the participatieladder. */
  readonly steps: readonly ClientsOnStep[] | null;
  readonly ladderChecks: readonly Check[];
}

/** Everything that the sheet "Normen en capaciteit" is made of, besides the meeting. */
export interface CapacityFigures extends CapacityReading, ComputedCapacity {}

/** Reads the norm times and works them out. Rejects with the host's HostError. */
export async function capacityFigures(
  host: Host,
  wanted?: IsoDate,
  fresh: TeamWishes = {},
): Promise<Outcome<{ readonly figures: CapacityFigures }, CapacityProblem>> {
  const read = await readCapacity(host, fresh);
  if (!read.ok) return read;
  const { reading, found } = read;
  return { ok: true, figures: { reading, found, ...(await computeCapacity(host, read, wanted)) } };
}

/** Works out what was read; of client lists it counts the steps only. Rejects with the host's HostError. */
async function computeCapacity(
  host: Host,
  { reading, found }: CapacityReading,
  wanted?: IsoDate,
): Promise<ComputedCapacity> {
  const givenDate = wanted ?? reading.memory.choices.referenceDate;
  const referenceDate = givenDate ?? reading.proposedDate.date;
  const terms = { referenceDate, team: [], confirmed: new Map<string, string>(), rows: null };
  const clients = await readClients(host, terms, sheetsSetAside(reading));
  const ladder = listedLadder(clients);
  return {
    result: capacityResult(found),
    referenceDate,
    referenceDateSource: givenDate === null ? reading.proposedDate.source : "given",
    steps: ladder?.ladder === participationLadder ? ladder.counts : null,
    ladderChecks: ladderChecks(clients),
  };
}
