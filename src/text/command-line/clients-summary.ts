import type { ClientDoubt, ClientRule, ListedCaseworker } from "../../caseload/clients/found-clients";
import { clientDoubtSentence, hiddenRowsQuestion, nearNameQuestion, ruleSentence } from "../pane/clients";
import { listOf } from "../numbers";

/** What a summary is told about the client lists that were read. */
export interface ListSummary {
  /** "Cliënten!A1:H973" */
  readonly places: readonly string[];
  /** Where the clients come from, where a list was counted that says more than the team's table; else null. */
  readonly clientsFrom: string | null;
  readonly rules: readonly ClientRule[];
  readonly doubts: readonly { readonly doubt: ClientDoubt; readonly places: readonly string[] }[];
  /** Names that are near to somebody's of the team. */
  readonly near: readonly ListedCaseworker[];
  /** Rows out of sight, while nobody said whether those count; null when there is nothing to ask. */
  readonly outOfSight: { readonly visible: number; readonly total: number } | null;
}

/** How the lists were read, line by line. */
export function listLines({ places, clientsFrom, rules, doubts, near, outOfSight }: ListSummary): readonly string[] {
  return [
    `Cliënten: ${listOf(places)}`,
    ...(clientsFrom === null ? [] : [clientsFrom]),
    ...rules.map(ruleSentence),
    ...doubts.map((each) => clientDoubtSentence(each.doubt, each.places)),
    ...near.map(nearNameQuestion).filter((question) => question !== null),
    ...(outOfSight
      ? [
          `${hiddenRowsQuestion(outOfSight.visible, outOfSight.total)} Nu tellen alle rijen; kies in het paneel onder ‘Afspraken van het team’.`,
        ]
      : []),
  ];
}
