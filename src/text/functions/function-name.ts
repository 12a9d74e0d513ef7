declare const functionNamespace: string | undefined;

/** What stands before the names of our functions: one setting of the build (CASELOAD_NAMESPACE). Outside a build there is nothing. */
const namespace = typeof functionNamespace === "string" ? functionNamespace : "";

/** The name of one of our functions as people type it: "CASELOAD", or "TEAM.CASELOAD" in a build with that namespace. */
export function functionName(bare: string): string {
  return namespace === "" ? bare : `${namespace}.${bare}`;
}
