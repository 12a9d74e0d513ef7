import { halfUp } from "../../kernel/fraction";
import { itemAt } from "../../kernel/item-at";
import { absenceSentence } from "../../text/months/absence";
import type { TeamAbsence } from "./compute-absence";

/** One sentence for each colleague. */
export function absenceSentences({ team, rows, weeks }: TeamAbsence): readonly string[] {
  return rows.map(({ absent, clients, takes, uncovered, highest, contacts }) =>
    absenceSentence({
      name: itemAt(team.names, absent),
      weeks,
      clients,
      takes: [...takes].map(([place, taken]) => ({ name: itemAt(team.names, place), clients: taken })),
      uncovered,
      percent: highest?.percent ? halfUp(highest.percent) : null,
      contacts: contacts.whole,
    }),
  );
}
