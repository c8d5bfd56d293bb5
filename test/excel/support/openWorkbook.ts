import { createArchiveWorkbook } from '../../../src/excel/createArchiveWorkbook';
import type { Surroundings } from '../../../src/excel/surroundings';
import { computeExistingValues, computeProspectValues } from '../../../src/functions/expectedValues';
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

const parameter = (name: string) => ({
  name,
  dimensionality: 'matrix' as const,
  type: 'any',
  optional: name === 'grades',
});

/** The two functions that the archive's formula calls, as functions.json declares them. */
const customFunctions = {
  namespace: 'CUSTOMER',
  file: {
    functions: [
      {
        id: 'EV',
        name: 'EV',
        parameters: ['marketPotential', 'expectedShare', 'probability', 'grades'].map(parameter),
      },
      {
        id: 'EVEXISTING',
        name: 'EVEXISTING',
        parameters: ['currentBusiness', 'additionalVolume', 'probability', 'grades'].map(parameter),
      },
    ],
  },
  implementations: { EV: computeProspectValues, EVEXISTING: computeExistingValues },
};
