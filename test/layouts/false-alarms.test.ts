/**
 * Ordinary workbooks in which nothing is wrong, drawn with a fixed seed. A check that says something of them costs trust, so each may say only what
 * its own rule finds in the true team.
 */
import type { Check } from "../../src/caseload/checks/check";
import { computeDivision } from "../../src/usecases/division/compute-division";
import { listChecks } from "../../src/usecases/clients/list-checks";
import { computeAgeDivision } from "../../src/usecases/scenarios/compute-age-division";
import { readTeamClients, withAges } from "../../src/usecases/reading/read-ages";
import { readTeam } from "../../src/usecases/reading/read-team";
import { memoryHost } from "../taskpane/memory-host";
import type { Choices } from "./choices/all-choices";
import { drawLayout, type Layout } from "./draw-layout";
import { drawTeam } from "./team/true-team";
import { gridsOf } from "./to-grids";

const drawn = 100;

/** Whatever else is drawn, nothing in it is wrong, old, double or gone. */
const clean: Partial<Choices> = {
  faults: "none",
  leaver: "none",
  twoContracts: "none",
  moments: "now",
  oldVersion: "none",
  hiddenSheet: "none",
  listRepeats: "none",
  vacancy: "none",
};

/** The bands of the memo, over ages that only the lists tell. */
const bands = "18-29,30-45,46-AOW";

async function checksOn(layout: Layout): Promise<readonly Check[]> {
  const host = memoryHost(gridsOf(layout.book), layout.today);
  const reading = await readTeam(host);
  const computed = computeDivision(reading, {});
  if (!computed.ok) return [];
  const lists = await readTeamClients(host, reading, computed);
  const aged = withAges(lists);
  const divided = aged.ok ? computeAgeDivision(aged.ages, { bands }) : null;
  return [...computed.result.checks, ...(divided?.ok ? divided.division.checks : listChecks(lists))];
}

/** The workbook's own shares by hours, each rounded by itself, do not add up to the clients. */
function sharesDoNotAddUp({ seed, choices }: Layout): boolean {
  const team = drawTeam(seed, choices).members.filter(({ role }) => role === "caseworker");
  const sumOf = (of: (member: (typeof team)[number]) => number) => team.reduce((sum, member) => sum + of(member), 0);
  const [clients, hours] = [sumOf((member) => member.clients), sumOf((member) => member.hours)];
  return sumOf((member) => Math.round((clients * member.hours) / hours)) !== clients;
}

/** Checks that say what is so of any list, and do not call anything wrong: who is past an age, in no group, or grows into the next. */
const ofAges = new Set<Check["code"]>(["C05", "C18", "C22"]);

test("nothing is said of a clean workbook but what is so", async () => {
  const alarms: string[] = [];
  for (let seed = 1; seed <= drawn; seed += 1) {
    const layout = drawLayout(seed, clean);
    const { decoys } = layout.choices;
    for (const check of await checksOn(layout)) {
      if (ofAges.has(check.code) && check.cells.length === 0) continue;
      // The table's own columns are a division by age.
      if (check.code === "C22" && layout.choices.countShape.startsWith("ages")) continue;
      if (check.code === "C01" && (decoys === "proportional" || decoys === "two of them") && sharesDoNotAddUp(layout))
        continue;
      // The seed, so that a failure says which to draw again.
      alarms.push(`${seed} ${JSON.stringify(check)}`);
    }
  }
  expect(alarms).toEqual([]);
});
