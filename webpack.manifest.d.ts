/** The address in manifest.xml. */
export const development: string;
/** `address` ends with a slash; `namespace` is empty for bare names. */
export function manifestFor(source: string, options: { readonly address: string; readonly namespace: string }): string;
/** In capitals. Throws for what is no namespace. */
export function checkedNamespace(namespace?: string): string;
