import type { CustomFunctionDeclaration } from '../engine/customFunction';
import type { FunctionsFile } from './functionsFile';

/** What the engine needs to know of the functions of a functions.json. */
export function declareFunctions(file: FunctionsFile, namespace: string): readonly CustomFunctionDeclaration[] {
  return file.functions.map(({ id, name, description, parameters, options = {} }) => ({
    name: `${namespace}.${name}`.toUpperCase(),
    id,
    description: description ?? '',
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      isMatrix: parameter.dimensionality === 'matrix',
      isOptional: parameter.optional ?? false,
      isRepeating: parameter.repeating ?? false,
    })),
    isStreaming: options.stream ?? false,
    // Whoever streams is told to stop, whether it asked for it or not.
    isCancelable: options.cancelable ?? options.stream ?? false,
    isVolatile: options.volatile ?? false,
    takesErrors: options.allowErrorForDataTypeAny ?? false,
    requiresAddress: options.requiresAddress ?? false,
    requiresParameterAddresses: options.requiresParameterAddresses ?? false,
  }));
}
