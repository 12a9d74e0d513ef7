import { openWorkbookFile } from "../../../../src/workbench/xlsx/workbook-file";
import { existing } from "../parts";
import { list, main, packageOf, relation, smallest } from "../small-package";

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const about = {
  ...smallest,
  "bladen/_rels/uren.xml.rels": list(
    relation("a", "comments", "notities.xml") + relation("b", "threadedComment", "draden.xml"),
  ),
  "bladen/notities.xml": `<comments xmlns="${main}"><authors><author>Jan</author></authors><commentList>
    <comment ref="A5" authorId="0"><text><r><rPr><b/></rPr><t>Jan:</t></r><r><t xml:space="preserve">\ncontract 28 uur &amp; vrij</t></r></text></comment>
    <comment ref="B7" authorId="0"><text><t>24 uur_x000D_</t></text></comment>
    <comment ref="C1" authorId="0"><text><t>[Threaded comment] 32 uur</t></text></comment>
    <comment ref="nergens" authorId="0"><text><t>36 uur</t></text></comment>
    <comment ref="D1" authorId="0"/></commentList></comments>`,
  "bladen/draden.xml": `<ThreadedComments xmlns="${threads}">
    <threadedComment ref="C1" id="{1}" personId="{9}"><text>32 uur</text></threadedComment>
    <threadedComment ref="C1" id="{2}" parentId="{1}" personId="{9}"><text>nee, 30</text></threadedComment></ThreadedComments>`,
};

test("a note has the text of all its runs, and a thread of comments that of the first, which is no note", () => {
  const [sheet] = openWorkbookFile(packageOf(about), "uren.xlsx").workbook.sheets;
  expect([...existing(sheet).notes]).toEqual([
    ["4,0", "Jan:\ncontract 28 uur & vrij"],
    ["6,1", "24 uur\r"],
    ["0,3", ""],
  ]);
  expect([...existing(sheet).comments]).toEqual([["0,2", "32 uur"]]);
});

test("a part that cannot be read refuses no file", () => {
  const damaged = packageOf({ ...about, "bladen/notities.xml": "<comments><commentList>", "bladen/draden.xml": "" });
  expect(existing(openWorkbookFile(damaged, "uren.xlsx").workbook.sheets[0]).notes.size).toBe(0);
});
