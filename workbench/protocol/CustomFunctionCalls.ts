import type {
  CustomFunctionAnswer,
  CustomFunctionArgument,
  CustomFunctionDeclaration,
  CustomFunctionInvoker,
  FunctionInvocation,
} from '../engine/customFunction';
import type { CallerAddresses } from './callerAddresses';
import type { EventEntry } from './eventEntries';
import { readFunctionAnswer } from './readFunctionAnswer';

const functionCategory = 1;
const invokeType = 1000;
const cancelType = 1001;

/** Bits of an invocation. */
const cancelableFlag = 1;
const streamingFlag = 2;
const errorsFlag = 4;

/** Shown in cells whose add-in went away before it answered. */
const disconnected = '#CONNECT!';

interface OpenCall {
  readonly isStreaming: boolean;
  readonly show: (answer: CustomFunctionAnswer) => void;
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
   * @param takesDataTypes Whether the imitated Excel takes entities and formatted numbers for an answer.
   */
  constructor(
    private readonly post: (entries: readonly EventEntry[]) => void,
    private readonly addresses: CallerAddresses,
    private readonly takesDataTypes: boolean,
  ) {}

  /** To be registered with the engine. */
  readonly invoke: CustomFunctionInvoker = (declaration, values, invocation) =>
    new Promise((settle) => {
      this.lastId += 1;
      const id = this.lastId;
      this.open.set(id, { isStreaming: declaration.isStreaming === true, show: invocation.show, settle });
      invocation.signal.addEventListener('abort', () => this.cancel(id), { once: true });
      this.send(id, invokeType, this.describe(id, declaration, values, invocation));
    });

  /** @param result As on the wire: `[id, succeeded, value or message, error code]`. */
  settle(result: readonly unknown[]): void {
    const [id, succeeded, value, errorCode] = result;
    const call = this.open.get(Number(id));
    if (call === undefined) return;
    const answer = readFunctionAnswer(succeeded === true, value, errorCode, this.takesDataTypes);
    if (call.isStreaming) {
      call.show(answer);
      return;
    }
    this.open.delete(Number(id));
    call.settle(answer);
  }

  /** Calls that wait for their one answer. A stream waits for nothing. */
  get openCount(): number {
    return [...this.open.values()].filter(({ isStreaming }) => !isStreaming).length;
  }

  /** Streams that run. */
  get streamCount(): number {
    return this.open.size - this.openCount;
  }

  /** The add-in was closed or is loaded anew: nobody will answer. */
  abandon(): void {
    const calls = [...this.open.values()];
    this.open.clear();
    this.waiting = [];
    calls.forEach((call) => call.settle(disconnected));
  }

  private cancel(id: number): void {
    const call = this.open.get(id);
    if (call === undefined) return;
    this.open.delete(id);
    this.send(id, cancelType, { invocationId: id });
    call.settle(disconnected);
  }

  private describe(
    id: number,
    declaration: CustomFunctionDeclaration,
    values: readonly CustomFunctionArgument[],
    { caller, parameterAreas }: FunctionInvocation,
  ): readonly unknown[] {
    const message = [id, declaration.id, values.map(toWire), this.addresses.cell(caller), flagsOf(declaration)];
    return parameterAreas === undefined
      ? message
      : [...message, parameterAreas.map((area) => (area === undefined ? '' : this.addresses.area(area)))];
  }

  private send(id: number, type: number, message: unknown): void {
    if (this.waiting.length === 0) {
      setTimeout(() => this.flush(), 0);
    }
    this.waiting.push({ category: functionCategory, type, target: '', message: JSON.stringify(message), id });
  }

  private flush(): void {
    const entries = this.waiting;
    this.waiting = [];
    if (entries.length > 0) {
      this.post(entries);
    }
  }
}

function flagsOf({ isCancelable, isStreaming, takesErrors }: CustomFunctionDeclaration): number {
  return (isCancelable ? cancelableFlag : 0) | (isStreaming ? streamingFlag : 0) | (takesErrors ? errorsFlag : 0);
}

/** office.js turns such objects into its own errors before the function sees them. */
function toWire(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== 'object' || value === null) return value;
  return { type: 'CustomFunctionError', code: (value as { readonly error: string }).error };
}
