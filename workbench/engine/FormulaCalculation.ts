import { IConfigService } from '@univerjs/core';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import {
  AstTreeBuilder,
  CalculateFormulaService,
  ErrorType,
  ErrorValueObject,
  IFormulaCurrentConfigService,
  IFormulaDependencyGenerator,
  IFormulaRuntimeService,
  Interpreter,
  Lexer,
} from '@univerjs/engine-formula';
import { Subject } from 'rxjs';

/** What Univer's injector has to hand to the constructor, in order. */
export const formulaCalculationParts = [
  IConfigService,
  Lexer,
  IFormulaCurrentConfigService,
  IFormulaRuntimeService,
  IFormulaDependencyGenerator,
  Interpreter,
  AstTreeBuilder,
];

/**
 * Univer's calculation, which comes to an end also when a part of it fails: the failure is told, the formula shows #VALUE!.
 * Univer itself would never give notice of the end then.
 */
export class FormulaCalculation extends CalculateFormulaService {
  /** Failures inside the calculation, not errors of formulas. */
  readonly failed$: Subject<unknown>;

  constructor(...parts: ConstructorParameters<typeof CalculateFormulaService>) {
    const failed$ = new Subject<unknown>();
    const [config, lexer, data, runtime, dependencies, interpreter, parser] = parts;
    super(config, lexer, data, runtime, dependencies, guard(interpreter, failed$), parser);
    this.failed$ = failed$;
  }

  override dispose(): void {
    super.dispose();
    this.failed$.complete();
  }

  /** What fails here failed before the first formula was calculated; cells keep their values. */
  protected override async _apply(isArrayFormulaState?: boolean): Promise<IAllRuntimeData | undefined> {
    try {
      return await super._apply(isArrayFormulaState);
    } catch (error) {
      this.failed$.next(error);
      return undefined;
    }
  }
}

/** The interpreter, except that a formula that makes it fail does not keep the others from being calculated. */
function guard(interpreter: Interpreter, failed$: Subject<unknown>): Interpreter {
  const guarded = Object.create(interpreter) as Interpreter;
  // The same few trees serve all rows, and what is in them does not change.
  const asynchronous = new WeakMap<object, boolean>();
  guarded.checkAsyncNode = (node) => {
    const known = node && asynchronous.get(node);
    if (typeof known === 'boolean') return known;
    const found = interpreter.checkAsyncNode(node);
    if (node) asynchronous.set(node, found);
    return found;
  };
  guarded.execute = (formula) => {
    try {
      return interpreter.execute(formula);
    } catch (error) {
      failed$.next(error);
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  };
  return guarded;
}
