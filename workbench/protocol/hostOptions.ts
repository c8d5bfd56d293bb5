import type { Engine } from '../engine/Engine';
import type { FunctionsFile } from './functionsFile';
import type { LiveHandler } from '../richapi/LiveHandlers';
import type { Faults } from './Faults';
import type { HostProfile } from './hostProfile';

/** Document settings as the file keeps them: key to JSON text. `workbook.settings` and `document.settings` share them. */
export type DocumentSettings = Map<string, string>;

/** What a host is told when it is made. Callbacks are told of things that only the page around the host can show. */
export interface HostOptions {
  readonly engine: Engine;
  /** Which Excel is imitated; `defaultProfile` unless given. */
  readonly profile?: HostProfile;
  /** `Office.context.displayLanguage`, e.g. `zh-CN`. */
  readonly displayLanguage?: string;
  /** `Office.context.contentLanguage` and the language of `application.cultureInfo`. */
  readonly contentLanguage?: string;
  /** Name of the workbook, with its extension. */
  readonly documentName?: string;
  /** Read and written in place, so the page can hand the same map to the file that is saved. */
  readonly documentSettings?: DocumentSettings;
  /** The add-in's functions.json and the namespace of its functions in the manifest. */
  readonly functions?: { readonly file: FunctionsFile; readonly namespace: string };
  /** `workbook.save()`. */
  readonly onSave?: () => Promise<void>;
  /** `Excel.createWorkbook()`: shows a new workbook that begins with this file, or empty. */
  readonly onNewWorkbook?: (file: Uint8Array | undefined) => Promise<void>;
  /** Makes the file that `document.getFileAsync` gives; without it the method is refused. */
  readonly saveDocument?: () => Promise<Uint8Array>;
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  readonly onVisibilityChange?: (visible: boolean) => void;
  /** `Office.ribbon.requestUpdate()`: controls by id with their new state. */
  readonly onRibbonUpdate?: (update: RibbonUpdate) => void;
  /** `Office.ribbon.requestCreateControls()`: contextual tabs as the add-in defined them. */
  readonly onControlsCreated?: (definition: unknown) => void;
  /** Keyboard shortcuts the add-in declares: keys by the id of their action. */
  readonly shortcuts?: Readonly<Record<string, string>>;
  /** The focus is to leave the pane: Tab behind its last element, Shift+Tab before its first, Esc or F6. */
  readonly onPaneLeft?: () => void;
  /** A batch waits for the end of the editing of a cell (`delayForCellEdit`), or none does any more. */
  readonly onEditAwaited?: (isAwaited: boolean) => void;
  /** Something the add-in did wrong or the host could not do, for a faults panel. */
  readonly onFault?: (fault: HostFault) => void;
  /**
   * Milliseconds: batches between which less has passed are one step for Ctrl+Z. Without it each is one, except that
   * those of a ribbon command always are one together.
   */
  readonly stepMoment?: number;
  /** Trouble on purpose, see `BatchHook`. */
  readonly beforeBatch?: BatchHook;
  /** Trouble that outlives this host; a host without it makes its own. */
  readonly faults?: Faults;
  /** Planned trouble asks that the add-in's page be loaded afresh. */
  readonly onReloadAsked?: () => void;
}

/**
 * Called before each batch that carries work, with its number since the last `resetTraffic` (the first is 1) and
 * whether it changes the workbook. It may wait (latency), never settle (a hanging host), throw an `ApiError` (the batch
 * fails with that code) or change the engine as a second person would.
 */
export type BatchHook = (batchNumber: number, isWriting: boolean) => void | Promise<void>;

export interface RibbonUpdate {
  readonly kind: 'button' | 'tab';
  readonly id: string;
  /** Enabled for a button, visible for a tab. */
  readonly isOn: boolean;
}

export interface HostFault {
  readonly kind: 'batchFailed' | 'memberUnknown' | 'frameMessageRefused' | 'hostFailed';
  readonly message: string;
}

/** What went over the wire since the last reset. Bytes are UTF-8 bytes of the JSON texts. */
export interface Traffic {
  readonly batches: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
  /** Bytes of the larger half (request or response) of the largest batch. */
  readonly largestBytes: number;
}

/** What is open between add-in and host now, and what went wrong: for finding leaks. */
export interface HostCounts extends Traffic {
  /** Batches that are not answered yet, those that trouble keeps included. */
  readonly openBatches: number;
  readonly openCommands: number;
  readonly openFunctionCalls: number;
  readonly eventHandlers: readonly LiveHandler[];
  /** Ranges that office.js has not given back. */
  readonly liveReferences: number;
  /** `Class.member` that the add-in asked for and the workbench does not have. */
  readonly unknownMembers: readonly string[];
  /** The latest refusals, `Code at Class.member: message`, the oldest first. */
  readonly lastErrors: readonly string[];
}

/** How a ribbon command ended. */
export interface CommandResult {
  readonly outcome: 'completed' | 'unknownFunction';
}
