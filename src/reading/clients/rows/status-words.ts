import { opensWith, plain, saysOnly, speaksOf } from "../../candidates/columns/vocabulary";

export type StatusWord = "open" | "closed" | "waiting" | "unknown" | null;

/** What a status means; of a column that asks "Actief?" the answer. */
export function statusOf(text: string, header: string): StatusWord {
  const said = plain(text);
  if (said === "") return null;
  const yes = /^(?:ja|j|x|v|y|yes|true|waar|1)$/.test(said);
  const no = /^(?:nee|n|no|false|onwaar|0)$/.test(said);
  if (yes || no) {
    if (saysOnly("running", header)) return yes ? "open" : "closed";
    if (speaksOf("closed", header)) return yes ? "closed" : "open";
    return "unknown";
  }
  if (opensWith("closed", text) || /(?:^| )tel(?:t|len) niet mee(?: |$)/.test(said)) return "closed";
  if (opensWith("waiting", text)) return "waiting";
  if (opensWith("running", text)) return "open";
  return "unknown";
}
