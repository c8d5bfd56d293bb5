import { createEngine } from '../engine/createEngine';
import type { Engine } from '../engine/Engine';
import type { NotImitated } from '../files/xlsx/notImitated';
import { Host } from '../protocol/Host';
import type { DocumentSettings, HostCounts, HostOptions } from '../protocol/hostOptions';
import type { DisplayLanguage } from './language';
import { sheetStrings } from './sheet/sheetStrings';
import { showSheetOverlay } from './sheet/showSheetOverlay';

/** What a page without a pane is for. */
export type BackgroundPage = 'commands' | 'functions';

/** One open workbook: its grid on the page, its engine, and the host that lets the add-in work on it. */
export class WorkbenchDocument {
  #host: Host | undefined;
  readonly #noteActivated = (): void => {
    if (document.visibilityState === 'visible') this.#host?.noteActivated();
  };
  /** Pages without a pane, of an add-in whose commands or functions do not run in the pane's page. */
  readonly #background = new Map<BackgroundPage, { readonly host: Host; readonly frame: HTMLIFrameElement }>();

  /** What the file it was opened from has and the workbench leaves out. */
  notImitated: readonly NotImitated[] = [];

  private constructor(
    readonly name: string,
    readonly engine: Engine,
    readonly settings: DocumentSettings,
    readonly container: HTMLElement,
    private readonly hideOverlay: () => void,
  ) {
    document.addEventListener('visibilitychange', this.#noteActivated);
  }

  /** Makes an empty workbook whose grid fills `parent`, above any other that is there. */
  static async create(parent: HTMLElement, name: string, language: () => DisplayLanguage): Promise<WorkbenchDocument> {
    const container = document.createElement('div');
    container.className = 'document';
    parent.append(container);
    // Univer empties its place when it draws for the first time, so nothing else may lie in there.
    const grid = document.createElement('div');
    grid.className = 'document-grid';
    container.append(grid);
    try {
      const engine = await createEngine({ container: grid, locale: language() });
      const hideOverlay = showSheetOverlay(container, engine, () => sheetStrings[language()]);
      return new WorkbenchDocument(name, engine, new Map(), container, hideOverlay);
    } catch (error) {
      container.remove();
      throw error;
    }
  }

  /** Whether the add-in has been loaded with this workbook behind it. */
  get isConnected(): boolean {
    return this.#host !== undefined;
  }

  /** The host the add-in speaks to; there is none before the first `connect`. */
  get host(): Host {
    if (this.#host === undefined) throw new Error('The add-in has not been connected to this workbook yet.');
    return this.#host;
  }

  /** What is open between the add-in and this workbook; `undefined` before the first `connect`. */
  counts(): HostCounts | undefined {
    return this.#host?.counts();
  }

  /** Loads the add-in's page into the frame, with this workbook behind it. Connecting again loads it afresh. */
  connect(
    frame: HTMLIFrameElement,
    addinAddress: string,
    options: Omit<HostOptions, 'engine' | 'documentName' | 'documentSettings'>,
  ): void {
    this.#disconnect();
    this.#host = new Host({
      ...options,
      engine: this.engine,
      documentName: this.name,
      documentSettings: this.settings,
    });
    this.#host.attach(frame, addinAddress);
  }

  /** Loads a page that is not shown, with this workbook behind it. */
  connectBackground(
    page: BackgroundPage,
    address: string,
    options: Omit<HostOptions, 'engine' | 'documentSettings'>,
  ): void {
    const frame = document.createElement('iframe');
    frame.hidden = true;
    frame.title = page;
    this.container.append(frame);
    const host = new Host({
      ...options,
      engine: this.engine,
      documentName: this.name,
      documentSettings: this.settings,
    });
    this.#background.set(page, { host, frame });
    host.attach(frame, address);
  }

  /** The host of the page whose functions the ribbon calls. */
  get commandsHost(): Host {
    return this.#background.get('commands')?.host ?? this.host;
  }

  /** Resolves when office.js is ready for commands in every page of the add-in. */
  async whenReady(): Promise<void> {
    await Promise.all(this.#hosts.map((host) => host.whenReady()));
  }

  /** Resolves when neither the workbook nor a page of the add-in has anything left to do. */
  async idle(): Promise<void> {
    for (const host of this.#hosts) await host.idle();
  }

  /** Gives the keys to the grid. */
  focus(): void {
    this.container.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }

  dispose(): void {
    document.removeEventListener('visibilitychange', this.#noteActivated);
    this.#disconnect();
    this.hideOverlay();
    this.engine.dispose();
    this.container.remove();
  }

  get #hosts(): readonly Host[] {
    return [this.host, ...[...this.#background.values()].map(({ host }) => host)];
  }

  #disconnect(): void {
    this.#host?.dispose();
    for (const { host, frame } of this.#background.values()) {
      host.dispose();
      frame.remove();
    }
    this.#background.clear();
  }
}
