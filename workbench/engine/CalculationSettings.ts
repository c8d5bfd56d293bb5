import type { CalculationQueue } from './CalculationQueue';

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface CalculationState {
  readonly mode: CalculationMode;
  /** Whether circular references are resolved by repetition; kept for the file, Univer does not repeat. */
  readonly iterative: { readonly enabled: boolean; readonly maxIteration: number; readonly maxChange: number };
}

/** As in a new workbook. */
export const INITIAL_CALCULATION: CalculationState = {
  mode: 'Automatic',
  iterative: { enabled: false, maxIteration: 100, maxChange: 0.001 },
};

/** When the workbook calculates. In `Manual` nothing is calculated until somebody asks for it. */
export class CalculationSettings {
  private state = INITIAL_CALCULATION;

  constructor(private readonly queue: Pick<CalculationQueue, 'setMode' | 'isBusy' | 'hasPending'>) {}

  get(): CalculationState {
    return this.state;
  }

  /** `Pending`: something changed and waits to be calculated, in manual mode. */
  progress(): 'Done' | 'Calculating' | 'Pending' {
    if (this.queue.isBusy()) return 'Calculating';
    return this.queue.hasPending() ? 'Pending' : 'Done';
  }

  update(patch: Partial<CalculationState>): void {
    this.restore({ ...this.state, ...patch });
  }

  capture(): CalculationState {
    return this.state;
  }

  restore(state: CalculationState): void {
    this.state = state;
    this.queue.setMode(state.mode === 'Manual' ? 'manual' : 'automatic');
  }
}
