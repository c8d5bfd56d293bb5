import { ApiError } from '../richapi/ApiError';
import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';
import type { WorkbookContext } from './WorkbookContext';

const calculationModes = ['Automatic', 'AutomaticExceptTables', 'Manual'];

/** Excel as a whole. The engine always calculates; the mode is only remembered (see GAPS.md). */
export class Application extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return applicationClass;
  }

  get separators(): { readonly decimal: string; readonly group: string } {
    const parts = new Intl.NumberFormat(this.context.contentLanguage).formatToParts(12345.6);
    const find = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
    return { decimal: find('decimal'), group: find('group') };
  }
}

class CultureInfo extends HostObject {
  constructor(readonly application: Application) {
    super();
  }

  get hostClass(): HostClass {
    return cultureInfoClass;
  }
}

class NumberFormatInfo extends HostObject {
  constructor(readonly application: Application) {
    super();
  }

  get hostClass(): HostClass {
    return numberFormatInfoClass;
  }
}

/** `context.runtime`. */
export class Runtime extends HostObject {
  constructor(readonly context: WorkbookContext) {
    super();
  }

  get hostClass(): HostClass {
    return runtimeClass;
  }
}

const applicationClass = describeClass<Application>('Application', {
  scalars: {
    calculationMode: {
      get: ({ context }) => context.calculationMode,
      set: ({ context }, value) => {
        if (!calculationModes.includes(String(value))) {
          throw new ApiError('InvalidArgument');
        }
        context.calculationMode = String(value);
      },
    },
    calculationState: () => 'Done',
    decimalSeparator: ({ separators }) => separators.decimal,
    thousandsSeparator: ({ separators }) => separators.group,
    useSystemSeparators: () => true,
  },
  navigation: { cultureInfo: (application) => new CultureInfo(application) },
  methods: {
    calculate: ({ context }) => context.engine.recalculate(true),
    // Both only speed Excel up: this host draws and calculates after the batch anyway.
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
});

const cultureInfoClass = describeClass<CultureInfo>('CultureInfo', {
  scalars: { name: ({ application }) => application.context.contentLanguage },
  navigation: { numberFormat: ({ application }) => new NumberFormatInfo(application) },
});

const numberFormatInfoClass = describeClass<NumberFormatInfo>('NumberFormatInfo', {
  scalars: {
    numberDecimalSeparator: ({ application }) => application.separators.decimal,
    numberGroupSeparator: ({ application }) => application.separators.group,
  },
});

const runtimeClass = describeClass<Runtime>('Runtime', {
  scalars: {
    enableEvents: {
      get: ({ context }) => context.areEventsEnabled,
      set: ({ context }, value) => {
        context.areEventsEnabled = value === true;
      },
    },
  },
});
