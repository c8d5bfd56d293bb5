import type { Engine } from '../engine/Engine';
import type { EngineEvent } from '../engine/engineEvent';
import { EngineError } from '../engine/EngineError';
import { CustomFunctions } from '../objects/CustomFunctions';
import { changesDocument } from '../objects/changesDocument';
import { followStructure } from '../objects/followStructure';
import type { ServiceListener } from '../objects/hostServices';
import { createHostServices } from '../objects/hostServices';
import { Workbook } from '../objects/Workbook';
import type { WorkbookContext } from '../objects/WorkbookContext';
import { createWorkbookContext } from '../objects/WorkbookContext';
import { ApiError } from '../richapi/ApiError';
import type { BatchTarget } from '../richapi/BatchInterpreter';
import { LiveHandlers } from '../richapi/LiveHandlers';
import type { BatchFate } from '../richapi/QueryProcessor';
import { QueryProcessor } from '../richapi/QueryProcessor';
import { createCallerAddresses } from './callerAddresses';
import { CustomFunctionCalls } from './CustomFunctionCalls';
import { declareFunctions } from './declareFunctions';
import { DocumentCopies } from './DocumentCopies';
import type { EventEntry } from './eventEntries';
import { actionEntry, EventType, objectEventEntries } from './eventEntries';
import type { RaisedEvent } from './EventQueue';
import { EventQueue } from './EventQueue';
import { Faults } from './Faults';
import type { DocumentSettings, HostCounts, HostOptions } from './hostOptions';
import { defaultProfile } from './hostProfile';
import type { DocumentEvent, HostEvent } from './hostEvent';
import { isHeard } from './isHeard';
import { isSetSupported } from './isSetSupported';
import { listAbsentMembers } from './listAbsentMembers';
import type { KeyPress } from './Shortcuts';
import { Shortcuts } from './Shortcuts';
import { StepGrouping } from './StepGrouping';
import { translateEvent } from './translateEvent';

/** Of the refusals that `counts` tells. */
const rememberedErrors = 20;

/** Where entries and old-style events go: the frame, or office.js in the same process. */
export interface AddinConnection {
  post(entries: readonly EventEntry[]): void;
  /** An event of `Office.context.document`. */
  raise(event: DocumentEvent): void;
}

/**
 * The host without its way to the add-in: one open workbook, the interpreter of batches, events and custom functions.
 * The page reaches it over postMessage (`Host`), tests in Node directly (`startHost`).
 */
export class HostCore {
  readonly engine: Engine;
  readonly context: WorkbookContext;
  readonly processor: QueryProcessor;
  readonly documentSettings: DocumentSettings;
  readonly faults: Faults;
  readonly shortcuts: Shortcuts;
  readonly documentCopies: DocumentCopies;
  readonly steps: StepGrouping;
  private readonly handlers = new LiveHandlers();
  private lastErrors: readonly string[] = [];
  private readonly events: EventQueue;
  private readonly calls: CustomFunctionCalls | undefined;
  private readonly stopListening: () => void;
  private connection: AddinConnection | undefined;
  private visible = true;
  private onActionsReady: () => void = () => undefined;

  constructor(private readonly options: HostOptions) {
    const profile = options.profile ?? defaultProfile;
    this.engine = options.engine;
    this.faults = options.faults ?? new Faults();
    this.faults.actOn({ engine: options.engine, reload: () => options.onReloadAsked?.() });
    this.shortcuts = new Shortcuts(options.shortcuts ?? {});
    this.steps = new StepGrouping(options.stepMoment);
    this.documentCopies = new DocumentCopies(options.saveDocument);
    this.documentSettings = options.documentSettings ?? new Map<string, string>();
    this.context = createWorkbookContext({
      engine: options.engine,
      settings: this.documentSettings,
      cellLimit: profile.cellLimit,
      ...(options.onSave !== undefined && { save: options.onSave }),
      ...(options.onNewWorkbook !== undefined && { openNew: options.onNewWorkbook }),
      documentName: options.documentName ?? 'Book1.xlsx',
      contentLanguage: options.contentLanguage ?? 'en-US',
      onSettingsChanged: () => {
        this.context.isDirty = true;
        this.queue({ kind: 'settingsChanged' });
      },
      onUnknownMember: (name) => options.onFault?.({ kind: 'memberUnknown', message: name }),
    });
    this.events = new EventQueue((events) => this.deliver(events));
    this.calls = options.functions === undefined ? undefined : this.createCalls();
    this.processor = new QueryProcessor({
      target: this.createTarget(listAbsentMembers(profile)),
      payloadLimit: profile.payloadLimit,
      isEditing: () => this.engine.isEditing() || this.faults.isInCellEditMode,
      onEditAwaited: (isAwaited) => options.onEditAwaited?.(isAwaited),
      beforeBatch: (batchNumber, isWriting) => this.beforeBatch(batchNumber, isWriting),
      onStart: () => {
        this.engine.history.begin(this.steps.batchStarts());
        this.events.batchStarted();
      },
      onEnd: () => {
        this.engine.history.end();
        this.steps.batchEnded();
        this.events.batchEnded();
      },
      onError: ({ Code, Location, Message }) => this.noteError(`${Code} at ${Location || 'the batch'}: ${Message}`),
    });
    this.stopListening = this.engine.onEvent((event) => this.hear(event));
  }

  /**
   * A freshly loaded add-in: what the one before held is given up.
   * @returns Resolves when the add-in can take commands.
   */
  connect(connection: AddinConnection): Promise<void> {
    this.disconnect();
    this.connection = connection;
    return new Promise((resolve) => {
      this.onActionsReady = resolve;
    });
  }

  disconnect(): void {
    this.connection = undefined;
    this.context.references.clear();
    this.handlers.clear();
    this.faults.abandon();
    this.context.areEventsEnabled = true;
    this.events.clear();
    this.calls?.abandon();
  }

  get isVisible(): boolean {
    return this.visible;
  }

  /** Raises onVisibilityModeChanged in the add-in. */
  setVisibility(visible: boolean): void {
    if (visible !== this.visible) {
      this.visible = visible;
      const payload = { visibility: visible ? 'Visible' : 'Hidden' };
      this.connection?.post(objectEventEntries(EventType.visibilityModeChanged, [''], payload));
    }
  }

  /**
   * Runs the add-in's action that the key is a shortcut of.
   * @returns whether there is one
   */
  pressKey(press: KeyPress): boolean {
    const action = this.shortcuts.actionFor(press);
    if (action === undefined) return false;
    this.connection?.post([actionEntry(action)]);
    return true;
  }

  /** Raises `workbook.onActivated`: the person came here from another window. */
  noteActivated(): void {
    this.queue({ kind: 'workbookActivated' });
  }

  /** No batch runs, no event waits and no function call is open. The engine may still calculate. */
  get isQuiet(): boolean {
    const isRunning = this.processor.openCount > this.faults.stuckCount;
    return !isRunning && this.events.isEmpty && (this.calls?.openCount ?? 0) === 0;
  }

  /** What is open now, and what went wrong. Commands are counted by who invokes them. */
  counts(): Omit<HostCounts, 'openCommands'> {
    return {
      ...this.processor.traffic.read(),
      openBatches: this.processor.openCount,
      openFunctionCalls: this.calls?.openCount ?? 0,
      eventHandlers: this.handlers.list(),
      liveReferences: this.context.references.size,
      unknownMembers: this.context.unknownMembers.list(),
      lastErrors: this.lastErrors,
    };
  }

  dispose(): void {
    this.stopListening();
    this.disconnect();
  }

  private hear(event: EngineEvent): void {
    if ('origin' in event && event.origin === 'person') {
      this.steps.begin();
    }
    if (event.kind === 'rowsOrColumnsChanged') {
      followStructure(this.context, event);
    }
    if (changesDocument(event)) {
      this.context.isDirty = true;
    }
    if (event.kind === 'calculationFailed' || event.kind === 'undoFailed') {
      this.reportFailure(event.error);
    }
    this.queue(event);
  }

  private queue(event: HostEvent): void {
    if (this.connection !== undefined && this.context.areEventsEnabled) {
      this.events.add(event, this.handlers.list());
    }
  }

  /** The older events of the document are registered at the connection, which knows who listens. */
  private deliver(events: readonly RaisedEvent[]): void {
    const entries = events.flatMap(({ event, handlers }) =>
      translateEvent(event, this.context).filter((entry) => isHeard(entry, handlers)),
    );
    if (entries.length > 0) {
      this.connection?.post(entries);
    }
    if (events.some(({ event }) => event.kind === 'selectionChanged')) {
      this.connection?.raise('documentSelectionChanged');
    }
    if (events.some(({ event }) => event.kind === 'settingsChanged')) {
      this.connection?.raise('settingsChanged');
    }
  }

  private async beforeBatch(batchNumber: number, isWriting: boolean): Promise<BatchFate | undefined> {
    this.steps.batchCame();
    await this.options.beforeBatch?.(batchNumber, isWriting);
    return this.faults.beforeBatch(isWriting);
  }

  private noteError(message: string): void {
    this.lastErrors = [...this.lastErrors, message].slice(-rememberedErrors);
    this.options.onFault?.({ kind: 'batchFailed', message });
  }

  private createTarget(absentMembers: ReadonlySet<string>): BatchTarget {
    const customFunctions = new CustomFunctions(
      () => this.registerFunctions(),
      (result) => this.calls?.settle(result),
    );
    return {
      root: new Workbook(this.context, customFunctions),
      services: createHostServices(this.createListener(), customFunctions, this.shortcuts),
      references: this.context.references,
      unknownMembers: this.context.unknownMembers,
      handlers: this.handlers,
      absentMembers,
      settle: () => this.engine.calculated(),
      reportFailure: (error) => this.reportFailure(error),
      translateError: (error) => (error instanceof EngineError ? new ApiError(error.code, error.message) : undefined),
    };
  }

  private createListener(): ServiceListener {
    return {
      ribbonChanged: (update) => this.options.onRibbonUpdate?.(update),
      controlsCreated: (definition) => this.options.onControlsCreated?.(definition),
      visibilityRequested: (visible) => {
        this.setVisibility(visible);
        this.options.onVisibilityChange?.(visible);
      },
      isVisible: () => this.visible,
      actionsReady: () => this.onActionsReady(),
    };
  }

  private createCalls(): CustomFunctionCalls {
    const profile = this.options.profile ?? defaultProfile;
    return new CustomFunctionCalls(
      (entries) => this.connection?.post(entries),
      createCallerAddresses(this.engine),
      isSetSupported(profile, 'CustomFunctionsRuntime', '1.4'),
    );
  }

  private registerFunctions(): void {
    if (this.options.functions !== undefined && this.calls !== undefined) {
      const { file, namespace } = this.options.functions;
      this.engine.registerCustomFunctions(declareFunctions(file, namespace), this.calls.invoke);
    }
  }

  private reportFailure(error: unknown): void {
    const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
    this.options.onFault?.({ kind: 'hostFailed', message });
  }
}
