import type { WebpackPluginInstance } from "webpack";

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl?: string;
    readonly parameters: readonly {
      readonly name: string;
      readonly description?: string;
      readonly optional?: boolean;
    }[];
    readonly result?: { readonly description?: string };
  }[];
}

export const FunctionsPlugin: new (options: {
  readonly address: string;
  readonly namespace: string;
}) => WebpackPluginInstance;
/** functions.json with what the metadata plugin has no setting for. `address` ends with a slash. */
export function metadataFor(made: Metadata, address: string): Metadata;
/** The page with a paragraph for every function. */
export function helpPageFor(metadata: Metadata, namespace: string): string;
