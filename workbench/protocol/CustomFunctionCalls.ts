import type { CustomFunctionAnswer, CustomFunctionDeclaration, CustomFunctionInvoker } from '../engine/customFunction';
import type { EventEntry } from './eventEntries';
import type { FunctionsFile } from './functionsFile';
import { readFunctionAnswer } from './readFunctionAnswer';

const functionCategory = 1;
const invokeType = 1000;

/** Bits of an invocation. */
const cancelableFlag = 1;
const streamingFlag = 2;

/** Shown in cells whose add-in went away before it answered. */
const disconnected = '#CONNECT!';

interface OpenCall {
  readonly settle: (answer: CustomFunctionAnswer) => void;
}

/**
 * Calls of custom functions on their way to the add-in and back. All calls of one turn go in one message; answers come
 * as a batch of their own.
 */
export class CustomFunctionCalls {
  private readonly open = new Map<number, OpenCall>();
  private waiting: EventEntry[] = [];
  private lastId = 0;

  /**
   * @param post Sends entries to the add-in.
   * @param formatCaller The address of a cell with its sheet's name.
   */
  constructor(
    private readonly file: FunctionsFile,
    private readonly post: (entries: readonly EventEntry[]) => void,
    private readonly formatCaller: (caller: Parameters<CustomFunctionInvoker>[2]) => string,
  ) {}

  /** To be registered with the engine. */
  readonly invoke: CustomFunctionInvoker = (declaration, values, caller) =>
    new Promise((settle) => {
      this.lastId += 1;
      this.open.set(this.lastId, { settle });
      const flags = this.flagsOf(declaration);
      const message = [this.lastId, declaration.id, values, this.formatCaller(caller), flags];
      if (this.waiting.length === 0) {
        setTimeout(() => this.flush(), 0);
      }
      this.waiting.push({
        category: functionCategory,
        type: invokeType,
        target: '',
        message: JSON.stringify(message),
        id: this.lastId,
      });
    });

  /** @param result As on the wire: `[id, succeeded, value or message, error code]`. */
  settle(result: readonly unknown[]): void {
    const [id, succeeded, value, errorCode] = result;
    const call = this.open.get(Number(id));
    if (call !== undefined) {
      this.open.delete(Number(id));
      call.settle(readFunctionAnswer(succeeded === true, value, errorCode));
    }
  }

  get openCount(): number {
    return this.open.size;
  }

  /** The add-in was closed or is loaded anew: nobody will answer. */
  abandon(): void {
    const calls = [...this.open.values()];
    this.open.clear();
    this.waiting = [];
    calls.forEach((call) => call.settle(disconnected));
  }

  private flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) {
      this.post(entries);
    }
  }

  private flagsOf(declaration: CustomFunctionDeclaration): number {
    const options = this.file.functions.find((candidate) => candidate.id === declaration.id)?.options;
    return (options?.cancelable ? cancelableFlag : 0) | (options?.stream ? streamingFlag : 0);
  }
}

/** What the engine needs to know of the functions of a functions.json. */
export function declareFunctions(file: FunctionsFile, namespace: string): readonly CustomFunctionDeclaration[] {
  return file.functions.map((description) => ({
    name: `${namespace}.${description.name}`.toUpperCase(),
    id: description.id,
    description: description.description ?? '',
    parameters: description.parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description ?? '',
      isMatrix: parameter.dimensionality === 'matrix',
      isOptional: parameter.optional ?? false,
    })),
  }));
}
