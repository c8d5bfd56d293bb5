import type { FormulaFreezing, FreezeDecision, RestoreDecision } from '../../../src/usecases/freezing/formulaFreezing';

/** Decides what a test says. */
export class MemoryFormulaFreezing implements FormulaFreezing {
  constructor(
    public freeze: FreezeDecision,
    public restore: RestoreDecision,
  ) {}

  planFreezing(): Promise<FreezeDecision> {
    return Promise.resolve(this.freeze);
  }

  planRestoring(): Promise<RestoreDecision> {
    return Promise.resolve(this.restore);
  }
}
