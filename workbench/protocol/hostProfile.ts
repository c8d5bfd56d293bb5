/** Which Excel the workbench imitates: the requirement sets an add-in can ask for, and the limits. */
export interface HostProfile {
  readonly name: string;
  /** As `Office.context.requirements.isSetSupported` sees them. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Bytes of one request or response; Excel on the web refuses more than 5 MB. */
  readonly payloadLimit: number;
  /** Cells one range may be read or written with; 5 million in Excel on the web. */
  readonly cellLimit: number;
}

const MEGABYTE = 1024 * 1024;

/** Excel on the web as of 2026, as far as this workbench goes. */
export const defaultProfile: HostProfile = {
  name: 'web',
  requirementSets: {
    ExcelApi: '1.17',
    ExcelApiOnline: '1.1',
    SharedRuntime: '1.2',
    CustomFunctionsRuntime: '1.5',
    // Internal sets that choose how office.js speaks: results every 200 ms, and the flag of delayForCellEdit.
    CustomFunctions: '1.9',
    DelayForCellEdit: '1.1',
    RibbonApi: '1.2',
    DialogApi: '1.2',
    KeyboardShortcuts: '1.1',
  },
  payloadLimit: 5 * MEGABYTE,
  cellLimit: 5_000_000,
};

/** A host as old as a perpetual version: ExcelApi up to `excelApi`, nothing that came with shared runtimes later. */
export function olderProfile(excelApi: string): HostProfile {
  return {
    ...defaultProfile,
    name: `ExcelApi ${excelApi}`,
    requirementSets: {
      ExcelApi: excelApi,
      SharedRuntime: '1.1',
      CustomFunctionsRuntime: '1.3',
      DialogApi: '1.1',
      CustomFunctions: '1.9',
    },
  };
}
