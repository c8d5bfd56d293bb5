import { createFrameIds, createFrameName, openInFrame } from './addinFrame';
import type { FrameIds } from './addinFrame';
import { createAppContext } from './appContext';
import { CommandCalls } from './CommandCalls';
import { toWireEntry } from './eventEntries';
import { HostCore } from './HostCore';
import type { CommandResult, DocumentSettings, HostCounts, HostOptions, Traffic } from './hostOptions';
import { defaultProfile } from './hostProfile';
import { executeOfficeMethod } from './officeMethods';
import { readHostAction } from './readHostAction';
import type { KeyPress } from './Shortcuts';
import { XdmChannel } from './XdmChannel';

/** How long after the last activity the host counts as idle: the way of a message to the add-in and back. */
const quietMilliseconds = 30;

/**
 * Takes Excel's place for an add-in page in an iframe: answers office.js over postMessage from one engine.
 * One host serves one frame at a time; `attach` again (with the same or another frame) is a fresh load of the add-in.
 */
export class Host {
  private readonly core: HostCore;
  private readonly commands: CommandCalls;
  private channel: XdmChannel | undefined;
  private ready: Promise<void> = new Promise(() => undefined);
  private displayLanguage: string;
  private contentLanguage: string;

  constructor(readonly options: HostOptions) {
    this.core = new HostCore(options);
    this.commands = new CommandCalls((command) => this.channel?.fire('appCommandInvoked', command));
    this.displayLanguage = options.displayLanguage ?? 'en-US';
    this.contentLanguage = options.contentLanguage ?? 'en-US';
  }

  /** The settings of the open document. Replace its entries before `attach` when another file was opened. */
  get documentSettings(): DocumentSettings {
    return this.core.documentSettings;
  }

  /**
   * Opens the add-in page in the frame, with fresh conversation ids. The page must be served over https from the same
   * host name as the workbench (any port), else office.js does not trust its host. Ends an earlier conversation.
   */
  attach(frame: HTMLIFrameElement, addinUrl: string): void {
    this.endConversation();
    const ids = createFrameIds();
    const hostWindow = frame.ownerDocument.defaultView ?? window;
    const url = new URL(addinUrl, hostWindow.location.href);
    const channel = new XdmChannel({
      window: hostWindow,
      other: () => frame.contentWindow,
      otherOrigin: url.origin,
      conversationId: ids.conversationId,
      methods: this.createMethods(ids, frame),
      onRefused: (message) => this.options.onFault?.({ kind: 'frameMessageRefused', message }),
    });
    this.channel = channel;
    this.ready = this.core.connect({
      post: (entries) => channel.fire('richApiMessage', { ArrayData: entries.map(toWireEntry) }),
      raise: (event) => channel.fire(event, {}),
    });
    openInFrame(frame, createFrameName(ids, this.displayLanguage, hostWindow.location.origin), url.href);
  }

  /** Resolves when office.js in the frame is ready for commands (`Office.onReady` has fired there). */
  whenReady(): Promise<void> {
    return this.ready;
  }

  /** Languages of the next `attach`. */
  setLanguages(displayLanguage: string, contentLanguage: string): void {
    this.displayLanguage = displayLanguage;
    this.contentLanguage = contentLanguage;
    this.core.context.contentLanguage = contentLanguage;
  }

  /** The name shown for the workbook, of the next `attach`. */
  setDocumentName(name: string): void {
    this.core.context.documentName = name;
  }

  /**
   * Runs a ribbon command as a press of the button does; resolves when the add-in called `event.completed()`.
   * @param functionName The manifest's FunctionName.
   * @param controlId The manifest's id of the button, seen by the add-in as `event.source.id`.
   */
  async invokeCommand(functionName: string, controlId: string): Promise<CommandResult> {
    await this.ready;
    this.core.steps.commandStarted();
    try {
      return await this.commands.invoke(functionName, controlId);
    } finally {
      this.core.steps.commandEnded();
    }
  }

  /**
   * Runs the add-in's action that the key is a shortcut of.
   * @returns whether there is one
   */
  pressKey(press: KeyPress): boolean {
    return this.core.pressKey(press);
  }

  /** Tells the add-in that the person opened or closed its pane (raises onVisibilityModeChanged). */
  setVisibility(visible: boolean): void {
    this.core.setVisibility(visible);
  }

  /** The person came to this workbook from another window (raises `workbook.onActivated`). */
  noteActivated(): void {
    this.core.noteActivated();
  }

  get isVisible(): boolean {
    return this.core.isVisible;
  }

  traffic(): Traffic {
    return this.core.processor.traffic.read();
  }

  resetTraffic(): void {
    this.core.processor.traffic.reset();
  }

  /** What is open between the add-in and the workbook, and what went wrong. */
  counts(): HostCounts {
    const counts = this.core.counts();
    const ofDocument = (this.channel?.registeredEvents() ?? []).map((event) => ({
      event: `Document.${event}`,
      object: '',
      count: 1,
    }));
    return {
      ...counts,
      eventHandlers: [...counts.eventHandlers, ...ofDocument],
      openCommands: this.commands.openCount,
    };
  }

  /** Members the add-in asked for and this host does not have, as `Class.member`, each once. */
  unknownMembers(): readonly string[] {
    return this.core.context.unknownMembers.list();
  }

  /** Resolves when no batch is running, no command or function call is open, no event waits and the engine is idle. */
  async idle(): Promise<void> {
    for (;;) {
      await this.core.engine.idle();
      const { batches } = this.traffic();
      if (this.isQuietSince(batches)) {
        // A handler that has just been told of an event answers with a batch: give it time to come.
        await pause(quietMilliseconds);
        if (this.isQuietSince(batches)) {
          return;
        }
      } else {
        await pause(quietMilliseconds);
      }
    }
  }

  private isQuietSince(batches: number): boolean {
    return this.core.isQuiet && this.commands.openCount === 0 && this.traffic().batches === batches;
  }

  /** Stops listening. The engine is left alone. */
  dispose(): void {
    this.endConversation();
    this.core.dispose();
  }

  private endConversation(): void {
    this.channel?.close();
    this.channel = undefined;
    this.commands.abandon();
    this.core.disconnect();
  }

  private createMethods(
    ids: FrameIds,
    frame: HTMLIFrameElement,
  ): ConstructorParameters<typeof XdmChannel>[0]['methods'] {
    return {
      ContextActivationManager_getAppContextAsync: () =>
        createAppContext({
          appId: ids.appId,
          instanceId: ids.instanceId,
          profile: this.options.profile ?? defaultProfile,
          displayLanguage: this.displayLanguage,
          contentLanguage: this.contentLanguage,
          documentName: this.core.context.documentName,
          documentSettings: this.core.documentSettings,
          width: frame.clientWidth,
          height: frame.clientHeight,
        }),
      ContextActivationManager_notifyHost: (data) => {
        readHostAction(data, {
          keyPressed: (press) => this.core.pressKey(press),
          paneLeft: () => this.options.onPaneLeft?.(),
        });
        return null;
      },
      executeMethod: (data) =>
        executeOfficeMethod(data, this.core, (commandId, status) => this.commands.completed(commandId, status)),
    };
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
