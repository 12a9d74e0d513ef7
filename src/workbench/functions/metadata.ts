/** What functions.json tells Excel of the add-in's functions. Source: the custom functions JSON schema of Office add-ins. */
export interface FunctionMetadata {
  /** By which the add-in's code associates its JavaScript function. */
  readonly id: string;
  /** As people write it in a formula. */
  readonly name: string;
  /** For whoever types it. */
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
  };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** The last parameter takes all arguments that are left. */
  readonly repeating?: boolean;
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  /** Parameters of type any take error values; without it Excel does not call the function. */
  readonly allowErrorForDataTypeAny?: boolean;
}
