import { grid } from "../../reading/grid";
import { memoryHost } from "../../taskpane/memory-host";
import { mountPane } from "./mount";

/** The whole pane for a workbook without a team. The address says which state Excel is in. */

const host = memoryHost([grid([["Boodschappen"], ["Appels", 3]], { sheet: "Blad1" })]);
switch (location.hash.slice(1)) {
  case "lezen":
    host.hold("sheets");
    break;
  case "voorbeeld-mislukt":
    host.refuse("addSheets", "protected");
    break;
}
mountPane(host);
