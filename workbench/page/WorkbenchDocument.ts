import { createEngine } from '../engine/createEngine';
import type { Engine } from '../engine/Engine';
import { Host } from '../protocol/Host';
import type { DocumentSettings, HostOptions } from '../protocol/hostOptions';
import type { DisplayLanguage } from './language';

/** One open workbook: its grid on the page, its engine, and the host that lets the add-in work on it. */
export class WorkbenchDocument {
  #host: Host | undefined;

  private constructor(
    readonly name: string,
    readonly engine: Engine,
    readonly settings: DocumentSettings,
    readonly container: HTMLElement,
  ) {}

  /** Makes an empty workbook whose grid fills `parent`, above any other that is there. */
  static async create(parent: HTMLElement, name: string, language: DisplayLanguage): Promise<WorkbenchDocument> {
    const container = document.createElement('div');
    container.className = 'document';
    parent.append(container);
    try {
      return new WorkbenchDocument(name, await createEngine({ container, locale: language }), new Map(), container);
    } catch (error) {
      container.remove();
      throw error;
    }
  }

  /** The host the add-in speaks to; there is none before the first `connect`. */
  get host(): Host {
    if (this.#host === undefined) throw new Error('The add-in has not been connected to this workbook yet.');
    return this.#host;
  }

  /** Loads the add-in's page into the frame, with this workbook behind it. Connecting again loads it afresh. */
  connect(
    frame: HTMLIFrameElement,
    addinAddress: string,
    options: Omit<HostOptions, 'engine' | 'documentName' | 'documentSettings'>,
  ): void {
    this.#host?.dispose();
    this.#host = new Host({
      ...options,
      engine: this.engine,
      documentName: this.name,
      documentSettings: this.settings,
    });
    this.#host.attach(frame, addinAddress);
  }

  dispose(): void {
    this.#host?.dispose();
    this.engine.dispose();
    this.container.remove();
  }
}
