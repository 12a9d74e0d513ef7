import { HostError, type Host } from "../../../src/usecases/host";
import { day, grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { mountPane } from "./mount";

/**
 * The whole pane, with a workbook in memory whose client list stays half read until somebody stops it. Counting whose clients they are, which
 * comes with the team and cannot be stopped, is done at once.
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

const host: Host = {
  ...memory,
  readColumns: (request, reading = {}) => {
    const { signal, onProgress } = reading;
    if (!signal) return memory.readColumns(request, reading);
    return new Promise((_resolve, reject) => {
      onProgress?.(rows / 2, rows);
      signal.addEventListener("abort", () => reject(new HostError("cancelled")));
    });
  },
};

mountPane(host);
