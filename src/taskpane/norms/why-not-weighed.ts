import { hostErrorSentence } from "../../text/problems/host-errors";
import { weighedListsWords as words } from "../../text/pane/norms-pane";
import type { Clients } from "../flow/state";

/** Every step in the client lists. */
export function stepsIn(clients: Extract<Clients, { status: "read" | "unusable" }>): readonly string[] {
  return (clients.status === "read" ? clients.ages : clients.lists).clients.columns.steps;
}

/** Whether the lists hold no steps, so that no norms could weigh them. */
export function lacksSteps(clients: Clients): boolean {
  const read = clients.status === "read" || clients.status === "unusable";
  return clients.status === "none" || (read && stepsIn(clients).length === 0);
}

/** Why there are no weighed clients to show. */
export function whyNotWeighed(clients: Clients): string {
  switch (clients.status) {
    case "none":
      return words.none;
    case "without-figures":
    case "waiting":
      return words.waiting(clients.rows);
    case "reading":
      return words.reading;
    case "read":
    case "unusable":
      return stepsIn(clients).length === 0 ? words.noSteps : words.noMatch(stepsIn(clients));
    case "failed":
      return hostErrorSentence(clients.refusal.code, clients.refusal.sheet);
  }
}
