import { divisionWords } from "../../../src/text/pane/pane";
import { memoMembers, resultOf, writtenTeam } from "../../sheets/memo-team";

test("the share of clients that change caseworker is that of the transfers beside it: 96 of 469", () => {
  const said = divisionWords.transfers(resultOf(writtenTeam(memoMembers)));
  expect(said).toContain("96 overdrachten");
  expect(said).toContain("20,5%");
});
