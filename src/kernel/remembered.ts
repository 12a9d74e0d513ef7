import { type Kept, oncePer } from "./once-per";

/**
 * The same function of a text, which keeps its answers until the work that is going on ends: reading a workbook asks of the same texts again and
 * again. Nothing outlives the reading, because among its texts may be clients' (design decision 5).
 */
export function remembered<Answer extends Kept>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return oncePer((text) => {
    if (answers.size === 0) void Promise.resolve().then(() => answers.clear());
    return answerTo(text);
  }, answers);
}
