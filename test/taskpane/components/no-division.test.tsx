import { renderToStaticMarkup } from "react-dom/server";
import type { DivisionProblem } from "../../../src/caseload/division/division";
import { NoDivision } from "../../../src/taskpane/components/NoDivision";
import { createFlow } from "../../../src/taskpane/flow/flow";
import { followTeam } from "../../../src/usecases/reading/follow-team";
import { memoryHost } from "../memory-host";

function shown(problem: DivisionProblem): string {
  const host = memoryHost([]);
  return renderToStaticMarkup(<NoDivision problem={problem} flow={createFlow(host, followTeam(host))} />);
}

test("agreements that cannot be kept any more can be let go, as there is no row left to mend them at", () => {
  expect(shown({ reason: "minimums-exceed-total", minimum: 80, total: 70 })).toContain(
    "Laat alle afspraken over aantallen los",
  );
  expect(shown({ reason: "no-caseload-hours" })).not.toContain("<button");
});
