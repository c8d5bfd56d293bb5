import { createArchiveWorkbook } from '../../../src/excel/createArchiveWorkbook';
import type { Surroundings } from '../../../src/excel/surroundings';
import { computeExistingValues, computeProspectValues } from '../../../src/functions/expectedValues';
import { computeImportances, computeLoyalties, findQuadrants } from '../../../src/functions/loyalty';
import type { ArchiveWorkbook } from '../../../src/usecases/archiveWorkbook';
import type { Engine } from '../../../workbench/engine/Engine';
import type { RunningHost } from '../../../workbench/node/startHost';
import { startHost } from '../../../workbench/node/startHost';
import { defaultProfile } from '../../../workbench/protocol/hostProfile';

/** Timers that run only when the test says so. */
export class ManualTimers {
  private readonly waiting = new Map<() => void, number>();

  after(milliseconds: number, callback: () => void): () => void {
    const timer = (): void => callback();
    this.waiting.set(timer, milliseconds);
    return () => {
      this.waiting.delete(timer);
    };
  }

  /** Lets every timer run that is due within so many milliseconds. */
  run(milliseconds: number): void {
    for (const [timer, due] of [...this.waiting]) {
      if (due <= milliseconds) {
        this.waiting.delete(timer);
        timer();
      }
    }
  }

  /** Whether a timer waits that is due within so many milliseconds. */
  isDue(milliseconds: number): boolean {
    return [...this.waiting.values()].some((due) => due <= milliseconds);
  }

  get count(): number {
    return this.waiting.size;
  }
}

/** A workbook in a genuine office.js, and our archive on it. */
export interface OpenWorkbook {
  readonly host: RunningHost;
  readonly archive: ArchiveWorkbook;
  readonly timers: ManualTimers;
  /** What nobody awaited; the tests expect none. */
  readonly faults: unknown[];
  readonly trouble: Trouble;
  close(): void;
}

/** Trouble made on purpose before a batch is answered; may wait, throw an ApiError or change the engine. */
export interface Trouble {
  beforeBatch: (batchNumber: number) => void | Promise<void>;
}

export const today = '2026-11-21';

export interface WorkbookSettings {
  readonly isReadOnly?: boolean;
  readonly hasFunctions?: boolean;
  /** In which the document writes numbers and days; American English unless given. */
  readonly locale?: string;
  /** A workbook that another host has open. */
  readonly engine?: Engine;
  /** What add-ins keep in the workbook: keys and JSON texts. */
  readonly documentSettings?: Map<string, string>;
  /** Bytes that a request or an answer may have; 5 MB as in Excel on the web unless given. */
  readonly payloadLimit?: number;
}

export async function openWorkbook(settings: WorkbookSettings = {}): Promise<OpenWorkbook> {
  const trouble: Trouble = { beforeBatch: () => undefined };
  const host = await startHost({
    beforeBatch: (batchNumber) => trouble.beforeBatch(batchNumber),
    ...(settings.hasFunctions === true && { functions: customFunctions }),
    ...(settings.engine && { engine: settings.engine }),
    ...(settings.documentSettings && { documentSettings: settings.documentSettings }),
    profile: { ...defaultProfile, payloadLimit: settings.payloadLimit ?? defaultProfile.payloadLimit },
  });
  // In an add-in page office.js is a global; here each workbook has an office.js of its own.
  Object.assign(globalThis, { Excel: host.Excel });
  const timers = new ManualTimers();
  const faults: unknown[] = [];
  let author = '';
  const surroundings: Surroundings = {
    today: () => today,
    now: () => `${today}T15:30:12`,
    locale: () => settings.locale ?? 'en-US',
    storedAuthor: () => author,
    storeAuthor: (name) => {
      author = name;
    },
    after: (milliseconds, callback) => timers.after(milliseconds, callback),
    isSetSupported: (name, version) => host.Office.context.requirements.isSetSupported(name, version),
    isReadOnly: () => settings.isReadOnly === true,
    reportFault: (error) => faults.push(error),
  };
  return {
    host,
    archive: createArchiveWorkbook(surroundings),
    timers,
    faults,
    trouble,
    close: () => host.dispose(),
  };
}

/** A function whose arguments are ranges; a name in brackets is an argument that may be left out. */
const declare = (id: string, ...parameters: readonly string[]) => ({
  id,
  name: id,
  parameters: parameters.map((name) => ({
    name: name.replace(/[[\]]/g, ''),
    dimensionality: 'matrix' as const,
    type: 'any',
    optional: name.startsWith('['),
  })),
});

/** The functions that the archive's formulas call, as functions.json declares them. */
const customFunctions = {
  namespace: 'CUSTOMER',
  file: {
    functions: [
      declare('EV', 'marketPotential', 'expectedShare', 'probability', '[grades]'),
      declare('EVEXISTING', 'currentBusiness', 'additionalVolume', 'probability', '[grades]'),
      declare('LOYALTY', 'shareOfWallet', 'orderMonths', 'daysSinceLastOrder', 'years', '[policy]'),
      declare('QUADRANT', 'volume', 'loyalty', 'volumeCut', '[loyaltyCut]', '[names]'),
      declare('IMPORTANCE', 'contributionShare', 'timeShare'),
    ],
  },
  implementations: {
    EV: computeProspectValues,
    EVEXISTING: computeExistingValues,
    LOYALTY: computeLoyalties,
    QUADRANT: findQuadrants,
    IMPORTANCE: computeImportances,
  },
};
