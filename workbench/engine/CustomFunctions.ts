import { IFunctionService } from '@univerjs/engine-formula';
import type { Question } from './AddinFunction';
import { AddinFunction, BUSY } from './AddinFunction';
import { columnRuns } from './columnRuns';
import type {
  CustomFunctionAnswer,
  CustomFunctionDeclaration,
  CustomFunctionInvoker,
  FunctionCaller,
} from './customFunction';
import type { EngineEvent } from './engineEvent';
import type { FunctionRemarks } from './FunctionRemarks';
import type { UniverHost } from './univerHost';

/** What was asked and is open, or streams. */
interface Call {
  readonly key: string;
  readonly declaration: CustomFunctionDeclaration;
  readonly question: Question;
  readonly callers: Map<string, FunctionCaller>;
  readonly life: AbortController;
}

/**
 * Functions of the add-in in cells. Univer would wait for one answer before it asks for the next; an archive has
 * thousands of such cells. So a function answers at once, with what is known or with `#BUSY!`; the calls of one calculation
 * are made together, and when answers are there the calling cells are calculated again.
 */
export class CustomFunctions {
  private registered: CustomFunctionDeclaration[] = [];
  private invoke: CustomFunctionInvoker | undefined;
  private answers = new Map<string, CustomFunctionAnswer>();
  private calls = new Map<string, Call>();
  private waiting: Call[] = [];
  private arrived: FunctionCaller[] = [];
  /** Cells to be asked again at every change, with the function they call. */
  private volatileCells = new Map<string, { readonly name: string; readonly caller: FunctionCaller }>();
  /** Answers of volatile functions that the running calculation has used up. */
  private spent = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private idleResolvers: (() => void)[] = [];

  /** @param formulaAt The formula of a cell, or else its value. */
  constructor(
    private readonly host: UniverHost,
    private readonly formulaAt: (cell: FunctionCaller) => unknown,
    private readonly remarks: FunctionRemarks,
  ) {
    host.calculation.onFinished(() => this.followCalculation());
  }

  /** Puts these functions in the place of those registered before; everything is asked and calculated anew. */
  register(declarations: readonly CustomFunctionDeclaration[], invoke: CustomFunctionInvoker): void {
    const functions = this.host.injector.get(IFunctionService);
    functions.unregisterExecutors(...this.registered.map((declaration) => declaration.name.toUpperCase()));
    this.forget();
    this.registered = [...declarations];
    this.invoke = invoke;
    for (const declaration of declarations) {
      functions.registerExecutors(
        new AddinFunction(declaration, (question, caller) => this.answer(declaration, question, caller)),
      );
    }
    // Formulas were parsed without knowing the functions.
    functions.deleteFormulaAstCacheKey(...declarations.map((declaration) => declaration.name.toUpperCase()));
    this.host.calculation.markAll();
  }

  /** The sentence that came with the error in a cell. */
  messageAt(cell: FunctionCaller): string | undefined {
    return this.remarks.messageAt(cell);
  }

  /** True while an answer is missing or has not been calculated with. A stream has no last answer to wait for. */
  isBusy(): boolean {
    return this.arrived.length > 0 || [...this.calls.values()].some(({ declaration }) => !declaration.isStreaming);
  }

  /** Resolves when the calculation can go on: something arrived, or nothing is open. */
  settled(): Promise<void> {
    return this.isBusy() ? new Promise((resolve) => this.idleResolvers.push(resolve)) : Promise.resolve();
  }

  /** Ends what nobody waits for any more, and asks volatile functions again. */
  notice(event: EngineEvent): void {
    if (event.kind === 'calculated' || event.kind === 'selectionChanged') return;
    if (event.kind === 'rowsOrColumnsChanged' || event.kind === 'rowsSorted') {
      // The cells may ask from other places now: whoever still calls will be asked anew.
      if (this.calls.size > 0 || this.volatileCells.size > 0) this.host.calculation.markAll();
    }
    for (const call of this.calls.values()) {
      for (const [position, caller] of call.callers) {
        if (!this.isCalling(caller, call.declaration.name)) this.leave(call, position);
      }
    }
    this.markVolatile();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.forget();
    this.resolveIdle();
  }

  private forget(): void {
    for (const call of this.calls.values()) call.life.abort();
    this.answers = new Map();
    this.calls = new Map();
    this.waiting = [];
    this.arrived = [];
    this.volatileCells = new Map();
    this.remarks.clear();
  }

  private answer(
    declaration: CustomFunctionDeclaration,
    question: Question,
    caller: FunctionCaller,
  ): CustomFunctionAnswer {
    const position = positionOf(caller);
    const key = keyOf(declaration, question, position);
    if (declaration.isVolatile) this.volatileCells.set(position, { name: declaration.name, caller });
    this.leaveOthers(declaration, key, position);
    const call = this.calls.get(key);
    call?.callers.set(position, caller);
    const known = this.answers.get(key);
    if (known !== undefined) {
      if (declaration.isVolatile) this.spent.add(key);
      this.remarks.note(caller, known);
      return known;
    }
    if (!call)
      this.open({ key, declaration, question, callers: new Map([[position, caller]]), life: new AbortController() });
    return BUSY;
  }

  private open(call: Call): void {
    this.calls.set(call.key, call);
    this.waiting.push(call);
  }

  /** A cell that asks the same function something else does not wait for what it asked before. */
  private leaveOthers(
    { id, isStreaming, isCancelable }: CustomFunctionDeclaration,
    key: string,
    position: string,
  ): void {
    if (!isStreaming && !isCancelable) return;
    for (const call of this.calls.values()) {
      if (call.declaration.id === id && call.key !== key && call.callers.has(position)) this.leave(call, position);
    }
  }

  private leave(call: Call, position: string): void {
    call.callers.delete(position);
    if (call.callers.size > 0) return;
    const { isStreaming, isCancelable } = call.declaration;
    // Others are let finish: their answer may be asked for again.
    if (!isStreaming && !isCancelable) return;
    this.calls.delete(call.key);
    this.answers.delete(call.key);
    call.life.abort();
    if (!this.isBusy()) this.resolveIdle();
  }

  private isCalling(caller: FunctionCaller, name: string): boolean {
    const formula = this.formulaAt(caller);
    return typeof formula === 'string' && formula.startsWith('=') && formula.toUpperCase().includes(name.toUpperCase());
  }

  private markVolatile(): void {
    for (const [position, { name, caller }] of this.volatileCells) {
      if (!this.isCalling(caller, name)) this.volatileCells.delete(position);
    }
    if (this.volatileCells.size > 0) this.mark([...this.volatileCells.values()].map(({ caller }) => caller));
  }

  private followCalculation(): void {
    for (const key of this.spent) this.answers.delete(key);
    this.spent = new Set();
    const calls = this.waiting;
    this.waiting = [];
    const { invoke } = this;
    if (!invoke) return;
    for (const call of calls) {
      const [caller] = call.callers.values();
      if (!caller || call.life.signal.aborted) continue;
      invoke(call.declaration, call.question.values, {
        caller,
        ...(call.question.parameterAreas && { parameterAreas: call.question.parameterAreas }),
        signal: call.life.signal,
        show: (answer) => this.accept(call, answer),
      }).then(
        (answer) => this.finish(call, answer),
        // What Excel shows when a function throws without saying which error it means.
        () => this.finish(call, '#VALUE!'),
      );
    }
  }

  private finish(call: Call, answer: CustomFunctionAnswer): void {
    if (call.life.signal.aborted) return;
    this.calls.delete(call.key);
    this.accept(call, answer);
  }

  private accept({ key, callers, life }: Call, answer: CustomFunctionAnswer): void {
    if (life.signal.aborted) return;
    this.answers.set(key, answer);
    for (const caller of callers.values()) {
      this.arrived.push(caller);
      this.remarks.format(caller, answer);
    }
    // Answers of one batch arrive in one go; they are calculated with in one go.
    this.timer ??= setTimeout(() => this.calculateArrived(), 0);
  }

  private calculateArrived(): void {
    this.timer = undefined;
    const cells = this.arrived;
    this.arrived = [];
    this.mark(cells);
    this.resolveIdle();
  }

  private mark(cells: readonly FunctionCaller[]): void {
    this.host.calculation.markRanges(
      columnRuns(cells).map(({ sheet, column, startRow, endRow }) => ({
        unitId: this.host.unit,
        sheetId: sheet,
        range: { startRow, endRow, startColumn: column, endColumn: column },
      })),
    );
  }

  private resolveIdle(): void {
    const resolvers = this.idleResolvers;
    this.idleResolvers = [];
    for (const resolve of resolvers) resolve();
  }
}

function positionOf({ sheet, row, column }: FunctionCaller): string {
  return `${sheet}!${row}:${column}`;
}

/** Equal questions are asked once, unless the answer may depend on who asks. */
function keyOf(declaration: CustomFunctionDeclaration, question: Question, position: string): string {
  const { id, isStreaming, requiresAddress, requiresParameterAddresses } = declaration;
  const isOfCell = isStreaming === true || requiresAddress === true || requiresParameterAddresses === true;
  return JSON.stringify(isOfCell ? [id, question, position] : [id, question.values]);
}
