/** What functions.json tells Excel about the add-in's functions. Source: the custom functions JSON schema of Office add-ins. */
export interface FunctionMetadata {
  /** The add-in's code ties its JavaScript function to this id. */
  readonly id: string;
  /** The name that people write in a formula. */
  readonly name: string;
  /** Shown to the person who types the function. */
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
  /** Whether parameters of type any take error values. If not, Excel does not call the function with an error. */
  readonly allowErrorForDataTypeAny?: boolean;
}
