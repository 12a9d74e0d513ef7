import { Workbook } from "../../../src/workbench/model/workbook";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";

function open(): Session {
  const workbook = new Workbook();
  workbook.addSheet("Blad1");
  const session = new Session({ workbook });
  connectBridge(session);
  return session;
}

test("Excel.run writes and reads a range of the workbook", async () => {
  const session = open();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Blad1").getRange("A1:B2");
    range.values = [
      ["Naam", "Uren"],
      ["Anne", 36],
    ];
    range.load("values,address");
    await context.sync();
    expect(range.values).toEqual([
      ["Naam", "Uren"],
      ["Anne", 36],
    ]);
    expect(range.address).toBe("Blad1!A1:B2");
  });
  expect(session.workbook.sheetByName("Blad1")?.cell(1, 1)?.value).toBe(36);
  expect(session.missingMembers).toEqual([]);
});
