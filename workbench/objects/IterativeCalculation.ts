import type { CalculationState } from '../engine/CalculationSettings';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

type Iterative = CalculationState['iterative'];

const mostIterations = 32_767;

/** Whether and how circular references are resolved by calculating again and again. */
export class IterativeCalculation extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return iterativeCalculationClass;
  }

  get state(): Iterative {
    return this.context.engine.calculationSettings.get().iterative;
  }

  update(patch: Partial<Iterative>): void {
    this.context.engine.calculationSettings.update({ iterative: { ...this.state, ...patch } });
  }
}

const iterativeCalculationClass = describeClass<IterativeCalculation>('IterativeCalculation', {
  scalars: {
    enabled: {
      get: ({ state }) => state.enabled,
      set: (calculation, value) => {
        if (typeof value !== 'boolean') {
          throw new ApiError('InvalidArgument');
        }
        calculation.update({ enabled: value });
      },
    },
    maxIteration: {
      get: ({ state }) => state.maxIteration,
      set: (calculation, value) => {
        if (typeof value !== 'number' || !Number.isInteger(value) || value < 1 || value > mostIterations) {
          throw new ApiError('InvalidArgument');
        }
        calculation.update({ maxIteration: value });
      },
    },
    maxChange: {
      get: ({ state }) => state.maxChange,
      set: (calculation, value) => {
        if (typeof value !== 'number' || value < 0) {
          throw new ApiError('InvalidArgument');
        }
        calculation.update({ maxChange: value });
      },
    },
  },
  storedOnly: ['enabled', 'maxChange', 'maxIteration'],
});
