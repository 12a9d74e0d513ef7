import { settled } from "../../../src/usecases/reading/settled";
import { makeSheet } from "../../../src/usecases/sheets/make-sheet";
import { proportional } from "../../../src/usecases/sheets/proportional/kind";
import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { usable } from "../../support/usable";

const team = (hours: number) =>
  grid(
    [
      ["Naam", "Aantal uur", "Aantal cliënten"],
      ["Anne", hours, 90],
      ["Bob", 18, 60],
    ],
    { sheet: "Team" },
  );

test("reads a sheet again that changes during the reading, so that no sheet is made of old figures", async () => {
  const host = memoryHost([team(36)]);
  const readSheet = host.readSheet.bind(host);
  let readings = 0;
  host.readSheet = async (...args) => {
    const read = await readSheet(...args);
    readings += 1;
    if (readings === 1) {
      host.grids.set("Team", team(18));
      host.tellChanged();
    }
    return read;
  };
  const { source } = usable(await makeSheet(host, proportional));
  expect(source.computed.result.caseworkers.map(({ rounded }) => rounded)).toEqual([75, 75]);
  expect(host.watchers).toBe(0);
});

test("waits a few times for sheets that keep changing, and then says so", async () => {
  const host = memoryHost([team(36)]);
  let readings = 0;
  const reading = settled(host, () => {
    readings += 1;
    host.tellChanged();
    return Promise.resolve();
  });
  await expect(reading).rejects.toMatchObject({ code: "busy" });
  expect(readings).toBeLessThan(10);
  expect(host.watchers).toBe(0);
});

test("stops watching when a reading fails", async () => {
  const host = memoryHost([team(36)]);
  host.refuse("readSheet", "editing");
  await expect(makeSheet(host, proportional)).rejects.toMatchObject({ code: "editing" });
  expect(host.watchers).toBe(0);
  expect(host.added).toEqual([]);
});
