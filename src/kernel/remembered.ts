/**
 * The same function of a text, which keeps its answers until `forgetTexts`: reading a workbook asks of the same texts again and again.
 */
export function remembered<Answer>(answerTo: (text: string) => Answer): (text: string) => Answer {
  const kept = new Map<string, Answer>();
  forgetting.push(() => kept.clear());
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = answerTo(text);
    if (kept.size >= mostKept) kept.clear();
    kept.set(text, answer);
    return answer;
  };
}

/** Must follow on each reading: among its texts may be clients' (design decision 5). */
export function forgetTexts(): void {
  for (const forget of forgetting) forget();
}

const forgetting: (() => void)[] = [];
/** Enough for a large workbook, and no more than a few megabytes. */
const mostKept = 20_000;
