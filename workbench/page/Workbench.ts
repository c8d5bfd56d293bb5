import { openFile } from '../files/openFile';
import { saveFile } from '../files/saveFile';
import { Faults } from '../protocol/Faults';
import type { ProfileName } from '../protocol/hostProfile';
import type { HostCounts } from '../protocol/hostOptions';
import { ActivityWatch } from './ActivityWatch';
import type { KeyPress } from '../protocol/Shortcuts';
import { AddinLoader } from './AddinLoader';
import type { AddinManifest } from './AddinManifest';
import { describeFileProblem, describeNotImitated } from './describeFile';
import { ChangeQueue } from './ChangeQueue';
import { downloadWorkbook } from './downloadWorkbook';
import type { DisplayLanguage } from './language';
import { RibbonCommands } from './RibbonCommands';
import { Store } from './Store';
import { workbenchStrings } from './strings';
import type { WorkbenchStrings } from './strings';
import { WorkbenchDocument } from './WorkbenchDocument';
import type { WorkbenchState } from './WorkbenchState';

/** What the workbench is made of: read once at start. */
export interface WorkbenchParts {
  readonly language: DisplayLanguage;
  readonly readManifest: (language: DisplayLanguage) => AddinManifest;
  readonly profile: ProfileName;
}

export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What Excel's window does: holds one workbook, shows the add-in's ribbon and pane beside it, and tells what is wrong. */
export class Workbench {
  readonly store: Store<WorkbenchState>;
  /** Trouble on purpose, whichever workbook is open and however often the add-in is loaded. */
  readonly faults = new Faults();
  readonly ribbon = new RibbonCommands(this);
  readonly #parts: WorkbenchParts;
  readonly #loader = new AddinLoader(this);
  readonly #activity: ActivityWatch;
  #grid: HTMLElement | undefined;
  #frame: HTMLIFrameElement | undefined;
  #document: WorkbenchDocument | undefined;
  /** Problems of the file that is open, or that could not be opened. */
  #fileProblems: readonly string[] = [];
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
      contextualTabs: [],
      shownPage: undefined,
      cellMessage: undefined,
      activity: 'starting',
      runningCommand: undefined,
      traffic: { batches: 0, bytes: 0 },
      problems: [],
      profile: parts.profile,
      isEditAwaited: false,
      isSheetProtected: false,
      isWorkbookProtected: false,
      isTroubleShown: false,
    });
    this.#activity = new ActivityWatch((isBusy) => {
      const traffic = this.#document?.host.traffic();
      this.store.update({
        activity: isBusy ? 'calculating' : 'ready',
        ...(traffic === undefined
          ? {}
          : { traffic: { batches: traffic.batches, bytes: traffic.requestBytes + traffic.responseBytes } }),
      });
      if (this.#document !== undefined) this.followProtection();
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
    return this.#changes.afterLast(() => this.document.whenReady());
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

  async download(): Promise<void> {
    await downloadWorkbook(this, 'xlsx');
  }

  /** Switches the language of Excel: the ribbon's, the add-in's (which loads afresh) and the workbench's own. */
  setLanguage(language: DisplayLanguage): Promise<void> {
    return this.#changes.inTurn(async () => {
      this.store.update({ language, manifest: this.#parts.readManifest(language) });
      await this.#connect(this.document);
    });
  }

  /** What is open between the add-in and the workbook; `undefined` before the first workbook is open. */
  counts(): HostCounts | undefined {
    return this.#document?.counts();
  }

  /** Loads the add-in's page afresh, as when its pane is closed for good and opened again. */
  reloadAddin(): Promise<void> {
    return this.#changes.inTurn(() => this.#connect(this.document));
  }

  /** Imitates another Excel; the add-in loads afresh in it. */
  setProfile(profile: ProfileName): Promise<void> {
    this.store.update({ profile });
    return this.reloadAddin();
  }

  /** Shows the pane with one of the add-in's pages: with the one that is there, or, loaded afresh, with another. */
  async showPage(address: string | undefined): Promise<void> {
    const { manifest, shownPage } = this.store.read();
    this.setPaneVisible(true);
    if (address === undefined || address === (shownPage ?? manifest.pageAddress)) return;
    this.store.update({ shownPage: address });
    await this.reloadAddin();
  }

  /**
   * Runs the add-in's action that the key is a shortcut of.
   * @returns whether there is one
   */
  pressKey(press: KeyPress): boolean {
    return this.#document?.isConnected === true && this.#document.host.pressKey(press);
  }

  /** Opens or closes the pane as the person does; the add-in lives on while it is closed. */
  setPaneVisible(isVisible: boolean): void {
    this.store.update({ isPaneVisible: isVisible });
    this.document.host.setVisibility(isVisible);
  }

  /** Resolves when neither the sheet nor the add-in has anything left to do. */
  async idle(): Promise<void> {
    await this.ready();
    await this.document.idle();
  }

  /** The add-in does something. */
  noteActivity(): void {
    this.#activity.note();
  }

  /** Adds a sentence to the list of problems. */
  report(problem: string): void {
    this.store.update({ problems: [...this.store.read().problems, problem] });
  }

  /** Adds to the list of problems that a file could not be opened, and why. */
  reportUnopened(name: string, error: unknown): void {
    this.#reportOfFile(this.strings.cannotOpen(name, describeFileProblem(error, this.store.read().language)));
  }

  /** Shows whether the sheet that is shown, and the workbook, are protected. */
  followProtection(): void {
    const { engine } = this.document;
    const isSheetProtected = engine.protections.sheet(engine.activeSheet()) !== undefined;
    const isWorkbookProtected = engine.protections.workbook() !== undefined;
    const shown = this.store.read();
    if (isSheetProtected === shown.isSheetProtected && isWorkbookProtected === shown.isWorkbookProtected) return;
    this.store.update({ isSheetProtected, isWorkbookProtected, cellMessage: undefined });
  }

  clearProblems(): void {
    this.store.update({ problems: [] });
  }

  #reportOfFile(problem: string): void {
    this.#fileProblems = [...this.#fileProblems, problem];
    this.report(problem);
  }

  /** What was wrong with one file says nothing of the next. */
  #forgetFileProblems(): void {
    const forgotten = this.#fileProblems;
    this.#fileProblems = [];
    this.store.update({ problems: this.store.read().problems.filter((problem) => !forgotten.includes(problem)) });
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
      opened.notImitated = notImitated;
      this.#forgetFileProblems();
      if (notImitated.length > 0) {
        this.#reportOfFile(this.strings.notImitatedInFile(name, describeNotImitated(notImitated, language)));
      }
    });
  }

  async #replaceDocument(name: string, fill: (opened: WorkbenchDocument) => Promise<void>): Promise<void> {
    if (this.#grid === undefined) throw new Error('The workbench has not started yet.');
    const opened = await WorkbenchDocument.create(this.#grid, name, () => this.store.read().language);
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
    opened.engine.onEvent(({ kind }) => {
      this.#activity.note();
      if (kind === 'selectionChanged' || kind === 'calculated') this.#explainSelection();
      if (kind === 'sheetActivated' || kind === 'protectionChanged') this.followProtection();
    });
    opened.engine.protections.onRefused(() => this.store.update({ cellMessage: this.strings.protected }));
    await this.#connect(opened);
  }

  async #connect(opened: WorkbenchDocument): Promise<void> {
    if (this.#frame === undefined) throw new Error('The workbench has not started yet.');
    await this.#loader.load(opened, this.#frame);
    this.#activity.watch(async () => {
      await opened.whenReady();
      await opened.idle();
    });
  }

  /** Tells why the selected cell shows an error, if a function said so. */
  #explainSelection(): void {
    const { engine } = this.document;
    const { sheet, row, column } = engine.selection();
    const cellMessage = engine.functionMessage(sheet, row, column);
    if (cellMessage !== this.store.read().cellMessage) this.store.update({ cellMessage });
  }
}
