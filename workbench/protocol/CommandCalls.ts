import type { CommandResult } from './hostOptions';

/** office.js' status for a command whose function the page does not have. */
const unknownFunctionStatus = 11_101;

/** Presses of ribbon buttons on their way to the add-in, until it says that each is completed. */
export class CommandCalls {
  private readonly open = new Map<string, { resolve(result: CommandResult): void; reject(reason: Error): void }>();
  private lastNumber = 0;

  /** @param fire Sends `[command id, function name, event object as JSON]`. */
  constructor(private readonly fire: (command: readonly string[]) => void) {}

  invoke(functionName: string, controlId: string): Promise<CommandResult> {
    this.lastNumber += 1;
    const id = `command-${this.lastNumber}`;
    return new Promise((resolve, reject) => {
      this.open.set(id, { resolve, reject });
      this.fire([id, functionName, JSON.stringify({ source: { id: controlId } })]);
    });
  }

  completed(id: string, status: number): void {
    this.open.get(id)?.resolve({ outcome: status === unknownFunctionStatus ? 'unknownFunction' : 'completed' });
    this.open.delete(id);
  }

  get openCount(): number {
    return this.open.size;
  }

  /** The add-in was closed or is loaded anew. */
  abandon(): void {
    const calls = [...this.open.values()];
    this.open.clear();
    calls.forEach((call) => call.reject(new Error('The add-in was closed before the command completed.')));
  }
}
