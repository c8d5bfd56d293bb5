import type { CalculationMode } from '../engine/CalculationSettings';
import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import { CultureInfo, readSeparators } from './CultureInfo';
import { IterativeCalculation } from './IterativeCalculation';
import type { WorkbookContext } from './WorkbookContext';
import { readSentFile, WorkbookCreated } from './WorkbookCreated';

const calculationModes: readonly CalculationMode[] = ['Automatic', 'AutomaticExceptTables', 'Manual'];
const calculationTypes = ['Recalculate', 'Full', 'FullRebuild'] as const;

/** What today's Excel says of its way of calculating. */
export const CALCULATION_ENGINE_VERSION = 191_029;

/** Excel as a whole. */
export class Application extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return applicationClass;
  }
}

const applicationClass = describeClass<Application>('Application', {
  scalars: {
    calculationMode: {
      get: ({ context }) => context.engine.calculationSettings.get().mode,
      set: async ({ context }, value) => {
        const mode = calculationModes.find((candidate) => candidate === value);
        if (mode === undefined) {
          throw new ApiError('InvalidArgument');
        }
        // What was changed in the mode before is calculated by that mode.
        await context.engine.calculated();
        context.engine.calculationSettings.update({ mode });
      },
    },
    calculationEngineVersion: () => CALCULATION_ENGINE_VERSION,
    calculationState: ({ context }) => context.engine.calculationSettings.progress(),
    decimalSeparator: ({ context }) => readSeparators(context.contentLanguage).decimal,
    thousandsSeparator: ({ context }) => readSeparators(context.contentLanguage).group,
    useSystemSeparators: () => true,
  },
  navigation: {
    cultureInfo: ({ context }) => new CultureInfo(context.contentLanguage),
    iterativeCalculation: ({ context }) => new IterativeCalculation(context),
  },
  methods: {
    createWorkbook: ({ context }, args) => {
      const file = readSentFile(args.at(0));
      const id = String(context.createdFiles.size + 1);
      context.createdFiles.set(id, file);
      return new WorkbookCreated(context, id, file);
    },
    _GetWorkbookCreatedById: ({ context }, args) => {
      const id = args.text(0);
      if (!context.createdFiles.has(id)) {
        throw new ApiError('ItemNotFound');
      }
      return new WorkbookCreated(context, id, context.createdFiles.get(id));
    },
    calculate: ({ context }, args) =>
      context.engine.recalculate(args.choice(0, calculationTypes, 'Recalculate') !== 'Recalculate'),
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
  differs: {
    calculationMode:
      '`AutomaticExceptTables` is `Automatic`: there are no data tables. In `Manual` a formula that is entered waits as well; Excel calculates it once.',
    suspendApiCalculationUntilNextSync: 'Accepted: formulas are calculated when something is read, as always.',
    suspendScreenUpdatingUntilNextSync: 'Accepted: the screen is drawn after the batch, as always.',
  },
});
