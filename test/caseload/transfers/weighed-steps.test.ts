import { withinToleranceInSteps } from "../../../src/caseload/transfers/weighed-transfers";
import { weighedTeam } from "./weighed-programme";

it("is worked out in many steps at 200 caseworkers and 25.000 clients, so that a screen can answer between", () => {
  const search = withinToleranceInSteps(weighedTeam(200, 25_000, 40, [2, 3, 4], true), 0.01);
  let steps = 0;
  while (!search.next().done) steps += 1;
  expect(steps).toBeGreaterThan(200);
});
