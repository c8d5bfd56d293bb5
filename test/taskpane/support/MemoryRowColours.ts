import type { Plan } from '../../../src/archive/plan';
import type { RowColours } from '../../../src/usecases/colours/rowColours';
import type { RowColouring } from '../../../src/usecases/readBasicSettings';

/** Colours of a workbook for tests of the pane and the ribbon: it remembers what was asked of it. */
export class MemoryRowColours implements RowColours {
  by: RowColouring = 'tier';
  readonly planned: RowColouring[] = [];
  problem: Error | undefined;

  constructor(private readonly plan: Plan) {}

  read(): Promise<RowColouring> {
    return Promise.resolve(this.by);
  }

  planColours(by: RowColouring): Promise<Plan> {
    if (this.problem !== undefined) return Promise.reject(this.problem);
    this.planned.push(by);
    return Promise.resolve(this.plan);
  }
}
