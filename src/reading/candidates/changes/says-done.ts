const isDone = /(?<!\p{L})(?:verwerkt|meegeteld|meegenomen|bijgewerkt|aangepast|opgenomen|al (?:in|bij))(?!\p{L})/iu;
const isNotDone = /(?<!\p{L})(?:niet|nog|moet\p{L}*|deels)(?!\p{L})/iu;

/** "Is in de tabel verwerkt", "zitten er al in": nothing is left to do. */
export function saysDone(text: string): boolean {
  return isDone.test(text) && !isNotDone.test(text);
}
