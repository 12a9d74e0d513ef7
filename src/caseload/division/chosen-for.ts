/** What was chosen for somebody by name; undefined when nothing was. */
export function chosenFor<T>(choices: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(choices, name) ? choices[name] : undefined;
}
