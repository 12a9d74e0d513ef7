/** The choice made for somebody by name; undefined when there is none. */
export function chosenFor<T>(choices: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(choices, name) ? choices[name] : undefined;
}
