import type { CustomFunctionAnswer, CustomFunctionInvoker, FunctionInvocation } from '../engine/customFunction';
import type { CallerAddresses } from '../protocol/callerAddresses';
import { readFunctionAnswer } from '../protocol/readFunctionAnswer';

/** A custom function as the add-in associates it; `invocation` comes last. */
export type AddinFunction = (...values: never[]) => unknown;

/** What office.js gives a function with its arguments. */
interface Invocation {
  readonly functionName: string;
  readonly address: string;
  readonly parameterAddresses?: readonly string[];
  readonly setResult?: (value: unknown) => void;
  onCanceled?: () => void;
}

/** Numbers of office.js for the codes of a `CustomFunctions.Error`. */
const errorNumbers: Readonly<Record<string, number>> = {
  '#N/A': 1,
  '#DIV/0!': 5,
  '#NUM!': 6,
  '#VALUE!': 7,
  '#NULL!': 8,
};

/**
 * Lets cells call the functions of an add-in in the same process, without messages.
 * @param takesDataTypes Whether the imitated Excel takes entities and formatted numbers for an answer.
 */
export function callDirectly(
  implementations: Readonly<Record<string, AddinFunction>>,
  addresses: CallerAddresses,
  takesDataTypes: boolean,
): CustomFunctionInvoker {
  const read = (value: unknown): CustomFunctionAnswer => readFunctionAnswer(true, value, undefined, takesDataTypes);
  return async (declaration, values, life) => {
    const implementation = implementations[declaration.id];
    if (implementation === undefined) {
      return '#NAME?';
    }
    const invocation = createInvocation(declaration.id, life, addresses, declaration.isStreaming ? read : undefined);
    life.signal.addEventListener('abort', () => invocation.onCanceled?.(), { once: true });
    try {
      const value = await implementation(...([...values, invocation] as never[]));
      return declaration.isStreaming ? await ended(life.signal) : read(value);
    } catch (reason) {
      const { code, message } = (reason ?? {}) as { readonly code?: unknown; readonly message?: unknown };
      return readFunctionAnswer(false, message, errorNumbers[String(code)], takesDataTypes);
    }
  };
}

/** @param read Of a streaming function: makes of a result what cells show. */
function createInvocation(
  functionName: string,
  { caller, parameterAreas, show }: FunctionInvocation,
  addresses: CallerAddresses,
  read: ((value: unknown) => CustomFunctionAnswer) | undefined,
): Invocation {
  return {
    functionName,
    address: addresses.cell(caller),
    ...(parameterAreas && {
      parameterAddresses: parameterAreas.map((area) => (area === undefined ? '' : addresses.area(area))),
    }),
    ...(read && { setResult: (value: unknown) => show(read(value)) }),
  };
}

/** A stream has no answer of its own; the last one of the cancelled stream is of no more use. */
function ended(signal: AbortSignal): Promise<''> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve('');
    else signal.addEventListener('abort', () => resolve(''), { once: true });
  });
}
