import type { ICustomFunctionsMetadata } from 'custom-functions-metadata';
import type { Complaint } from './manifestDocument';

/** A cell address in either notation: Excel would read a function of such a name as a reference. */
const cellAddress = /^([A-Z]{1,3}\d+|R\d*C\d*)$/;

/**
 * Complains about function names that Excel refuses or the store asks us to avoid.
 * @param namespace the part before the full stop in a formula; counts as the function's prefix, so a short name is fine
 */
export function checkFunctionNames(metadata: ICustomFunctionsMetadata, namespace: string): Complaint[] {
  const names = metadata.functions.map(({ name }) => name);
  return [
    ...(/^[A-Z][A-Z0-9]{2,31}$/.test(namespace)
      ? []
      : [{ text: `The namespace "${namespace}" must be 3 to 32 capital letters and digits.` }]),
    ...metadata.functions.flatMap(({ id, name, helpUrl }) => [
      ...(/^[A-Z][A-Z0-9.]*$/.test(name) && name === id
        ? []
        : [{ text: `The function ${name} must have capital ASCII letters only, and the same id and name.` }]),
      ...(cellAddress.test(name) ? [{ text: `The function ${name} reads like a cell address.` }] : []),
      ...(helpUrl?.startsWith('https://') === true
        ? []
        : [{ text: `The function ${name} needs an https help address (policy 1120.5.1).` }]),
    ]),
    ...names
      .filter((name, index) => names.indexOf(name) !== index)
      .map((name) => ({ text: `There are two functions named ${name}.` })),
  ];
}
