import { openFile } from '../files/openFile';
import { saveFile } from '../files/saveFile';
import { ActivityWatch } from './ActivityWatch';
import type { AddinManifest, RibbonButton } from './AddinManifest';
import { checkReachable } from './checkReachable';
import { describeFileProblem, describeNotImitated } from './describeFile';
import { describeFault } from './describeFault';
import { ChangeQueue } from './ChangeQueue';
import type { DisplayLanguage } from './language';
import { loadFunctions } from './loadFunctions';
import { messageOf } from './messageOf';
import { servedAddress } from './servedAddress';
import { Store } from './Store';
import { workbenchStrings } from './strings';
import type { WorkbenchStrings } from './strings';
import { WorkbenchDocument } from './WorkbenchDocument';
import type { WorkbenchState } from './WorkbenchState';

/** What the workbench is made of: read once at start. */
export interface WorkbenchParts {
  readonly language: DisplayLanguage;
  readonly readManifest: (language: DisplayLanguage) => AddinManifest;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What Excel's window does: holds one workbook, shows the add-in's ribbon and pane beside it, and tells what is wrong. */
export class Workbench {
  readonly store: Store<WorkbenchState>;
  readonly #parts: WorkbenchParts;
  readonly #activity: ActivityWatch;
  #grid: HTMLElement | undefined;
  #frame: HTMLIFrameElement | undefined;
  #document: WorkbenchDocument | undefined;
  /** Openings of files and switches of language. */
  readonly #changes = new ChangeQueue();

  constructor(parts: WorkbenchParts) {
    this.#parts = parts;
    this.store = new Store<WorkbenchState>({
      language: parts.language,
      documentName: `${workbenchStrings[parts.language].newWorkbook}.xlsx`,
      manifest: parts.readManifest(parts.language),
      isPaneVisible: true,
      switchedControls: {},
      activity: 'starting',
      runningCommand: undefined,
      traffic: { batches: 0, bytes: 0 },
      faults: [],
    });
    this.#activity = new ActivityWatch((isBusy) => {
      const traffic = this.#document?.host.traffic();
      this.store.update({
        activity: isBusy ? 'calculating' : 'ready',
        ...(traffic === undefined
          ? {}
          : { traffic: { batches: traffic.batches, bytes: traffic.requestBytes + traffic.responseBytes } }),
      });
    });
  }

  /** The texts of the current language. */
  get strings(): WorkbenchStrings {
    return workbenchStrings[this.store.read().language];
  }

  /** The open workbook. */
  get document(): WorkbenchDocument {
    if (this.#document === undefined) throw new Error('The workbench has not started yet.');
    return this.#document;
  }

  /** Opens a file, or else an empty workbook, in the grid and the add-in in the frame. */
  start(grid: HTMLElement, frame: HTMLIFrameElement, file?: NamedFile): Promise<void> {
    this.#grid = grid;
    this.#frame = frame;
    for (const control of this.store.read().manifest.notImitated) this.report(this.strings.controlNotDrawn(control));
    this.#changes.begin();
    return this.#changes.inTurn(async () => {
      if (file === undefined || !(await this.#isOpened(file))) {
        await this.#replaceDocument(this.store.read().documentName, () => Promise.resolve());
      }
    });
  }

  /** Resolves when the workbook is shown and office.js in the add-in's page is ready for commands. */
  ready(): Promise<void> {
    return this.#changes.afterLast(() => this.document.host.whenReady());
  }

  /**
   * Replaces the workbook by a file's and loads the add-in afresh, as Excel does for another workbook.
   * @throws where the file cannot be read; the workbook that is open then stays.
   */
  openFile(name: string, bytes: Uint8Array): Promise<void> {
    return this.#changes.inTurn(() => this.#openFile({ name, bytes }));
  }

  /** The workbook as the bytes of an .xlsx file. */
  async saveFile(): Promise<Uint8Array> {
    await this.#changes.afterLast(() => Promise.resolve());
    const { id, version } = this.store.read().manifest;
    return saveFile(this.document.engine, { settings: [...this.document.settings], addIn: { id, version } });
  }

  /** Switches the language of Excel: the ribbon's, the add-in's (which loads afresh) and the workbench's own. */
  setLanguage(language: DisplayLanguage): Promise<void> {
    return this.#changes.inTurn(async () => {
      this.store.update({ language, manifest: this.#parts.readManifest(language) });
      await this.#connect(this.document);
    });
  }

  /**
   * Presses a ribbon button; resolves when the add-in has completed the command.
   * @throws where there is no such button, it is switched off, or the add-in does not know its function.
   */
  async press(id: string): Promise<void> {
    const button = this.findButton(id);
    if (!this.isEnabled(button)) throw new Error(`The button "${id}" is switched off.`);
    if (button.action.kind === 'showPane') {
      this.setPaneVisible(true);
      return;
    }
    await this.ready();
    const { functionName } = button.action;
    this.store.update({ runningCommand: id });
    try {
      const { outcome } = await this.document.host.invokeCommand(functionName, id);
      if (outcome === 'unknownFunction') throw new Error(this.strings.commandUnknown(functionName));
    } finally {
      this.store.update({ runningCommand: undefined });
    }
  }

  /** Opens or closes the pane as the person does; the add-in lives on while it is closed. */
  setPaneVisible(isVisible: boolean): void {
    this.store.update({ isPaneVisible: isVisible });
    this.document.host.setVisibility(isVisible);
  }

  isEnabled(button: RibbonButton): boolean {
    return this.store.read().switchedControls[button.id] ?? button.isEnabledAtStart;
  }

  /** Resolves when neither the sheet nor the add-in has anything left to do. */
  async idle(): Promise<void> {
    await this.ready();
    await this.document.host.idle();
  }

  /** Adds a sentence to the list of problems. */
  report(fault: string): void {
    this.store.update({ faults: [...this.store.read().faults, fault] });
  }

  /** Adds to the list of problems that a file could not be opened, and why. */
  reportUnopened(name: string, error: unknown): void {
    this.report(this.strings.cannotOpen(name, describeFileProblem(error, this.store.read().language)));
  }

  clearFaults(): void {
    this.store.update({ faults: [] });
  }

  private findButton(id: string): RibbonButton {
    const { tabs } = this.store.read().manifest;
    const button = tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons)).find((each) => each.id === id);
    if (button === undefined) throw new Error(`The ribbon has no button "${id}".`);
    return button;
  }

  async #isOpened(file: NamedFile): Promise<boolean> {
    try {
      await this.#openFile(file);
      return true;
    } catch (error) {
      this.reportUnopened(file.name, error);
      return false;
    }
  }

  #openFile({ name, bytes }: NamedFile): Promise<void> {
    return this.#replaceDocument(name, async (opened) => {
      const { language, manifest } = this.store.read();
      const { settings, notImitated } = await openFile(opened.engine, name, bytes, { addInId: manifest.id });
      for (const [key, json] of settings) opened.settings.set(key, json);
      if (notImitated.length > 0) {
        this.report(this.strings.notImitatedInFile(name, describeNotImitated(notImitated, language)));
      }
    });
  }

  async #replaceDocument(name: string, fill: (opened: WorkbenchDocument) => Promise<void>): Promise<void> {
    if (this.#grid === undefined) throw new Error('The workbench has not started yet.');
    const opened = await WorkbenchDocument.create(this.#grid, name, this.store.read().language);
    try {
      await fill(opened);
    } catch (error) {
      opened.dispose();
      throw error;
    }
    this.#activity.stop();
    this.#document?.dispose();
    this.#document = opened;
    this.store.update({ documentName: name });
    opened.engine.onEvent(() => {
      this.#activity.note();
    });
    await this.#connect(opened);
  }

  async #connect(opened: WorkbenchDocument): Promise<void> {
    const { language, manifest } = this.store.read();
    this.store.update({ activity: 'starting', switchedControls: {} });
    const address = servedAddress(manifest.pageAddress, manifest);
    const [functions] = await Promise.all([this.#loadFunctions(manifest), this.#checkPage(address)]);
    if (this.#frame === undefined) throw new Error('The workbench has not started yet.');
    opened.connect(this.#frame, address, {
      displayLanguage: language,
      contentLanguage: language,
      ...(functions === undefined ? {} : { functions }),
      onVisibilityChange: (isPaneVisible) => {
        this.store.update({ isPaneVisible });
      },
      onRibbonUpdate: ({ id, isOn }) => {
        this.store.update({ switchedControls: { ...this.store.read().switchedControls, [id]: isOn } });
      },
      onFault: (fault) => {
        this.report(describeFault(fault, this.strings));
      },
      beforeBatch: () => {
        this.#activity.note();
      },
    });
    opened.host.setVisibility(this.store.read().isPaneVisible);
    this.#activity.watch(async () => {
      await opened.host.whenReady();
      await opened.host.idle();
    });
  }

  async #loadFunctions(manifest: AddinManifest): ReturnType<typeof loadFunctions> {
    try {
      return await loadFunctions(manifest);
    } catch (error) {
      // The add-in is of use without its functions, and the cells say #NAME?; the list of problems says why.
      this.report(this.strings.failed(messageOf(error)));
      return undefined;
    }
  }

  async #checkPage(address: string): Promise<void> {
    try {
      await checkReachable(address);
    } catch (error) {
      this.report(this.strings.addinUnreachable(address, messageOf(error)));
    }
  }
}
