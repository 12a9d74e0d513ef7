import { HostError, type Host } from "../../../src/usecases/host";
import { day, grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { mountPane } from "./mount";

/**
 * The whole pane, with a workbook in memory whose client list stays half read until somebody stops it: for its ages, and for a sheet. Whose the
 * clients are is counted at once, before that and after it.
 */

const rows = 500;
const memory = memoryHost([
  grid([
    ["Peildatum: 3-3-2020", null, null],
    ["Naam", "Aantal uur", "Aantal cliënten"],
    ["Anne", 36, 300],
    ["Bob", 28, 200],
  ]),
  grid(
    [
      ["Klantmanager", "Geboortedatum"],
      ...Array.from({ length: rows }, (_, row) => [row < 300 ? "Anne" : "Bob", day("1980-03-20")]),
    ],
    { sheet: "Cliënten" },
  ),
]);

/** Counting, then the ages and the sheet, then counting again. A look at the last rows is none of these, and nobody can stop it. */
const readings = { done: 0, halfway: [1, 2] };
const host: Host = {
  ...memory,
  readColumns: (request, reading = {}) => {
    const { signal, onProgress } = reading;
    if (!signal) return memory.readColumns(request, reading);
    readings.done += 1;
    if (!readings.halfway.includes(readings.done - 1)) return memory.readColumns(request, reading);
    return new Promise((_resolve, reject) => {
      onProgress?.(rows / 2, rows);
      signal.addEventListener("abort", () => reject(new HostError("cancelled")));
    });
  },
};

mountPane(host);
