import type { Area } from '../engine/grid';
import type { Engine } from '../engine/Engine';
import { References } from '../richapi/References';
import { UnknownMembers } from '../richapi/UnknownMembers';
import { EventRanges } from './EventRanges';

/** What every object of one open workbook shares. The cells live in the engine, the rest of the document here. */
export interface WorkbookContext {
  readonly engine: Engine;
  readonly references: References;
  readonly unknownMembers: UnknownMembers;
  readonly eventRanges: EventRanges;
  /** Key to JSON text. */
  readonly settings: Map<string, string>;
  /** To be called after a change of `settings`. */
  readonly tellOfSettings: () => void;
  /** Cells one range may be read with. */
  readonly cellLimit: number;
  /** Saves the document; `undefined` where nobody keeps files. */
  readonly save: (() => Promise<void>) | undefined;
  /** Shows a new workbook that begins with this file, or empty; `undefined` where there is no place for one. */
  readonly openNew: ((file: Uint8Array | undefined) => Promise<void>) | undefined;
  /** Files of workbooks that an add-in has made, by their ids. */
  readonly createdFiles: Map<string, Uint8Array | undefined>;
  /** Whether something changed since the document was opened or saved last. */
  isDirty: boolean;
  /** Whether the document was ever saved from here. */
  wasSaved: boolean;
  /** Remembered settings of the workbook by the name of the property of Office.js. */
  readonly workbookFlags: Map<string, boolean>;
  documentName: string;
  /** Decides the separators of `application.cultureInfo`. */
  contentLanguage: string;
  /** `context.runtime.enableEvents`. */
  areEventsEnabled: boolean;
}

/** What a context is made from; the rest starts empty. */
export interface WorkbookContextOptions {
  readonly engine: Engine;
  readonly settings: Map<string, string>;
  readonly cellLimit: number;
  readonly documentName: string;
  readonly contentLanguage: string;
  readonly save?: () => Promise<void>;
  readonly openNew?: (file: Uint8Array | undefined) => Promise<void>;
  readonly onSettingsChanged: () => void;
  readonly onUnknownMember: (name: string) => void;
}

export function createWorkbookContext(options: WorkbookContextOptions): WorkbookContext {
  return {
    engine: options.engine,
    references: new References(),
    unknownMembers: new UnknownMembers(options.onUnknownMember),
    eventRanges: new EventRanges(),
    settings: options.settings,
    tellOfSettings: options.onSettingsChanged,
    save: options.save,
    openNew: options.openNew,
    createdFiles: new Map(),
    isDirty: false,
    wasSaved: false,
    workbookFlags: new Map(),
    cellLimit: options.cellLimit,
    documentName: options.documentName,
    contentLanguage: options.contentLanguage,
    areEventsEnabled: true,
  };
}

/** Cells that formats, conditional formats and validation act on: of a Range one area, of RangeAreas several. */
export interface CellsTarget {
  readonly context: WorkbookContext;
  readonly areas: readonly Area[];
}
