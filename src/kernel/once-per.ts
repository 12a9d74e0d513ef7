/** What can be kept: anything but undefined, which stands for "not worked out yet". */
export type Kept = object | string | number | boolean | null;

/**
 * The same function, which works out each key once.
 * @param answers what was answered so far, for whoever wants to look at it or let it go
 */
export function oncePer<Key, Answer extends Kept>(
  answerTo: (key: Key) => Answer,
  answers = new Map<Key, Answer>(),
): (key: Key) => Answer {
  return (key) => {
    const known = answers.get(key);
    if (known !== undefined) return known;
    const answer = answerTo(key);
    answers.set(key, answer);
    return answer;
  };
}
