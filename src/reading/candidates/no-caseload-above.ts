import type { NameChoice } from "./columns/columns";
import { plain } from "./columns/vocabulary";
import type { Table } from "./shapes/table";

/** "Jobcoaches (geen eigen caseload)" above the names: whoever stands below it is no team to divide clients among. */
export function saysNoCaseload({ titles, headers }: Table, { columns }: NameChoice): boolean {
  const above = [titles[0]?.text ?? "", ...columns.map((index) => headers[index]?.own ?? "")];
  return above.some((text) => noCaseload.test(plain(text)));
}

const noCaseload = /(?:^| )(?:geen|zonder)(?: eigen)? (?:caseload|clienten|klanten)(?: |$)/;
