/** Which Excel the workbench imitates: the requirement sets an add-in can ask for, and the limits. */
export interface HostProfile {
  readonly name: ProfileName;
  /**
   * As `Office.context.requirements.isSetSupported` sees them. A member that came with a set which is not here, or with a
   * later version of it, answers `ApiNotFound`.
   */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Bytes of one request or response. */
  readonly payloadLimit: number;
  /** Cells one range may be read or written with. */
  readonly cellLimit: number;
}

export const profileNames = ['web', 'desktop', '2024', '2021', '2019', '2016'] as const;

/** Excel on the web, Excel for Microsoft 365 on Windows and Mac, and the versions that are bought once. */
export type ProfileName = (typeof profileNames)[number];

/** Excel on the web refuses more; no other Excel counts. */
const webPayloadLimit = 5 * 1024 * 1024;

/** `Office.context.diagnostics.version` */
export const hostVersion = '16.0.17830.40500';

const cellLimit = 5_000_000;

/**
 * Sets that choose how office.js speaks, not what it can do: results of functions every 200 ms, and the flag of
 * `delayForCellEdit`. Their names are office.js' own.
 */
const wireSets = { CustomFunctions: '1.9', DelayForCellEdit: '1.1' };

/** As Microsoft's pages on requirement sets tell which Excel has which, in 2026. */
export const hostProfiles: Readonly<Record<ProfileName, HostProfile>> = {
  web: {
    name: 'web',
    requirementSets: {
      ...wireSets,
      ExcelApi: '1.20',
      ExcelApiOnline: '1.1',
      SharedRuntime: '1.2',
      CustomFunctionsRuntime: '1.5',
      RibbonApi: '1.2',
      DialogApi: '1.2',
      KeyboardShortcuts: '1.1',
    },
    payloadLimit: webPayloadLimit,
    cellLimit,
  },
  desktop: {
    name: 'desktop',
    requirementSets: {
      ...wireSets,
      ExcelApi: '1.20',
      ExcelApiDesktop: '1.1',
      SharedRuntime: '1.2',
      CustomFunctionsRuntime: '1.5',
      RibbonApi: '1.2',
      DialogApi: '1.2',
      KeyboardShortcuts: '1.1',
    },
    payloadLimit: Infinity,
    cellLimit,
  },
  '2024': boughtOnce('2024', '1.17', {
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    RibbonApi: '1.2',
    DialogApi: '1.2',
  }),
  '2021': boughtOnce('2021', '1.14', {
    SharedRuntime: '1.1',
    CustomFunctionsRuntime: '1.3',
    RibbonApi: '1.2',
    DialogApi: '1.2',
  }),
  '2019': boughtOnce('2019', '1.7', { DialogApi: '1.1' }),
  '2016': boughtOnce('2016', '1.1', { DialogApi: '1.1' }),
};

/** Excel on the web. */
export const defaultProfile = hostProfiles.web;

export function isProfileName(text: string): text is ProfileName {
  return profileNames.some((name) => name === text);
}

function boughtOnce(name: ProfileName, excelApi: string, sets: Readonly<Record<string, string>>): HostProfile {
  return { name, requirementSets: { ...wireSets, ExcelApi: excelApi, ...sets }, payloadLimit: Infinity, cellLimit };
}
