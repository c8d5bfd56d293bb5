import type { CommandResult, DocumentSettings, HostOptions, Traffic } from './hostOptions';

/**
 * Takes Excel's place for an add-in page in an iframe: answers office.js over postMessage from one engine.
 * One host serves one frame at a time; `attach` again (with the same or another frame) is a fresh load of the add-in.
 */
export class Host {
  constructor(readonly options: HostOptions) {}

  /** The settings of the open document. Replace its entries before `attach` when another file was opened. */
  get documentSettings(): DocumentSettings {
    throw new Error('not written yet');
  }

  /**
   * Opens the add-in page in the frame, with fresh conversation ids. The page must be served over https from the same
   * host name as the workbench (any port), else office.js does not trust its host. Ends an earlier conversation.
   */
  attach(_frame: HTMLIFrameElement, _addinUrl: string): void {
    throw new Error('not written yet');
  }

  /** Resolves when office.js in the frame is ready for commands (`Office.onReady` has fired there). */
  whenReady(): Promise<void> {
    throw new Error('not written yet');
  }

  /** Languages of the next `attach`. */
  setLanguages(_displayLanguage: string, _contentLanguage: string): void {
    throw new Error('not written yet');
  }

  /** The name shown for the workbook, of the next `attach`. */
  setDocumentName(_name: string): void {
    throw new Error('not written yet');
  }

  /**
   * Runs a ribbon command as a press of the button does; resolves when the add-in called `event.completed()`.
   * @param functionName The manifest's FunctionName.
   * @param controlId The manifest's id of the button, seen by the add-in as `event.source.id`.
   */
  invokeCommand(_functionName: string, _controlId: string): Promise<CommandResult> {
    throw new Error('not written yet');
  }

  /** Tells the add-in that the person opened or closed its pane (raises onVisibilityModeChanged). */
  setVisibility(_visible: boolean): void {
    throw new Error('not written yet');
  }

  get isVisible(): boolean {
    throw new Error('not written yet');
  }

  traffic(): Traffic {
    throw new Error('not written yet');
  }

  resetTraffic(): void {
    throw new Error('not written yet');
  }

  /** Members the add-in asked for and this host does not have, as `Class.member`, each once. */
  unknownMembers(): readonly string[] {
    throw new Error('not written yet');
  }

  /** Resolves when no batch is running, no command or function call is open, no event waits and the engine is idle. */
  idle(): Promise<void> {
    throw new Error('not written yet');
  }

  /** Stops listening. The engine is left alone. */
  dispose(): void {
    throw new Error('not written yet');
  }
}
