import { Workbook } from "../../../src/workbench/model/workbook";
import { profileNamed } from "../../../src/workbench/profiles/profiles";
import { connectBridge } from "../../../src/workbench/protocol/bridge";
import { Session } from "../../../src/workbench/protocol/session";

function textsOf(kind: "notes" | "comments", sheet: string): Promise<string[]> {
  return Excel.run(async (context) => {
    const texts = context.workbook.worksheets.getItem(sheet)[kind];
    const count = texts.getCount();
    await context.sync();
    const found = Array.from({ length: count.value }, (_, at) => {
      const text = texts.getItemAt(at).load("content");
      return { text, place: text.getLocation().load("address") };
    });
    await context.sync();
    return found.map(({ text, place }) => `${place.address}: ${text.content}`);
  });
}

test("hands over notes and comments with their cells, in the order of the sheet", async () => {
  const workbook = new Workbook();
  const sheet = workbook.addSheet("Team");
  sheet.notes.set("9,0", "28 uur").set("4,2", "32 uur");
  sheet.comments.set("1,1", "24 uur");
  connectBridge(new Session({ workbook }));
  expect(await textsOf("notes", "Team")).toEqual(["Team!C5: 32 uur", "Team!A10: 28 uur"]);
  expect(await textsOf("comments", "Team")).toEqual(["Team!B2: 24 uur"]);
});

test("an Excel without ExcelApi 1.18 hands over comments and no notes", async () => {
  const workbook = new Workbook();
  workbook.addSheet("Team").comments.set("1,1", "24 uur");
  connectBridge(new Session({ workbook, profile: profileNamed("windows-ltsc-2021") }));
  expect(await textsOf("comments", "Team")).toEqual(["Team!B2: 24 uur"]);
  await expect(textsOf("notes", "Team")).rejects.toMatchObject({ code: "ApiNotFound" });
});
