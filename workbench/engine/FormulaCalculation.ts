import { IConfigService } from '@univerjs/core';
import type { IAllRuntimeData } from '@univerjs/engine-formula';
import {
  AstTreeBuilder,
  CalculateFormulaService,
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
 * Univer's calculation, which comes to an end also when it fails: the failure is told, and what was not calculated keeps the
 * value it had. Univer itself would never give notice of the end then.
 */
export class FormulaCalculation extends CalculateFormulaService {
  /** Failures inside the calculation, not errors of formulas. */
  readonly failed$ = new Subject<unknown>();

  override dispose(): void {
    super.dispose();
    this.failed$.complete();
  }

  protected override async _apply(isArrayFormulaState?: boolean): Promise<IAllRuntimeData | undefined> {
    try {
      return await super._apply(isArrayFormulaState);
    } catch (error) {
      this.failed$.next(error);
      return undefined;
    }
  }
}
