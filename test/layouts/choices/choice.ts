/** Something that teams do in one way or another, each as likely as its weight says, whatever else they do. */
export interface Choice<Value extends string = string> {
  readonly name: string;
  readonly options: readonly (readonly [value: Value, weight: number])[];
}

export type ValueOf<Of> = Of extends Choice<infer Value> ? Value : never;

export function choice<const Value extends string>(
  name: string,
  options: readonly (readonly [value: Value, weight: number])[],
): Choice<Value> {
  return { name, options };
}
