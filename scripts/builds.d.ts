export interface Build {
  readonly configuration: string;
  readonly made: string;
  readonly sources: readonly string[];
  readonly except: readonly string[];
}

export const root: string;
export const builds: Readonly<Record<"addIn" | "page" | "command" | "harnesses", Build>>;
export function isStale(build: Build): boolean;
