/** The part of a functions.json (made by custom-functions-metadata) that a host reads. */
export interface FunctionsFile {
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  readonly id: string;
  /** As typed in a cell, without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterDescription[];
  readonly options?: {
    readonly stream?: boolean;
    readonly cancelable?: boolean;
    readonly requiresAddress?: boolean;
    readonly requiresParameterAddresses?: boolean;
    readonly volatile?: boolean;
    /** Parameters of type `any` may be errors. */
    readonly allowErrorForDataTypeAny?: boolean;
  };
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: 'scalar' | 'matrix';
  readonly optional?: boolean;
  readonly repeating?: boolean;
  readonly type?: string;
}
