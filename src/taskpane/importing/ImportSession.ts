import type { TableId } from '../../archive/field';
import type { ArchiveWorkbook, Work } from '../../usecases/archiveWorkbook';
import type { ImportMapping, ImportTarget } from '../../usecases/importList/importMapping';
import type { ImportChoices, ImportDecision, SourceFile, TextReading } from '../../usecases/importList/listImport';
import type { CellArea, SourceSheet } from '../../usecases/importList/sourceSheet';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { chooseTarget } from './chooseTarget';
import { initialState, stepBefore, withChoices, withComparison, withFile, withFits } from './importState';
import { withMapping, withProposal, withSheet, withTable, withTargets } from './importState';
import type { ImportState, ImportStep } from './importState';

/**
 * An import from the choice of a list to what became of it. It stands outside React, so that whoever looks at a customer or
 * at the check of the archive meanwhile finds it again as it was left.
 */
export class ImportSession {
  private state = initialState;
  private readonly listeners = new Set<() => void>();
  private readonly unmeasured = new Set<number>();
  private isMeasuring = false;
  private lastDrop: SourceFile | undefined;

  constructor(private readonly workbook: Pick<ArchiveWorkbook, 'importing' | 'apply'>) {}

  // Fields, not methods, because React calls them without their object.
  readonly getState = (): ImportState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Reads a sheet of the workbook, or an area of it, and finds its tables. */
  async readSheet(sheetName: string, area: CellArea | undefined, work: Work): Promise<void> {
    const sheet = await this.workbook.importing.readSheet(sheetName, area, work);
    await this.findTables(initialState, sheet, work);
  }

  /** Opens a file; of a workbook its first sheet is read. */
  async openFile(file: SourceFile, work: Work): Promise<void> {
    const opened = await this.workbook.importing.openFile(file, work);
    const state = withFile(file.name, opened);
    if (opened.kind === 'text') {
      this.change(state);
      return;
    }
    const [first = ''] = opened.sheetNames;
    await this.findTables(state, await opened.read(first, work), work);
  }

  /** Reads another sheet of the file that is open. */
  async readFileSheet(sheetName: string, work: Work): Promise<void> {
    const opened = this.state.file?.opened;
    if (opened?.kind !== 'workbook') throw new Error('A sheet was chosen of a file that has none.');
    await this.findTables(this.state, await opened.read(sheetName, work), work);
  }

  /** Reads the text file as it is to be read. What was found in it before stays where it is read as before. */
  async readText(reading: TextReading, work: Work): Promise<void> {
    const opened = this.state.file?.opened;
    if (opened?.kind !== 'text') throw new Error('A reading was chosen of a file that is no text.');
    await this.findTables({ ...this.state, reading }, await opened.read(reading, work), work);
  }

  setReading(reading: TextReading): void {
    const { sheet: _sheet, table: _table, ...kept } = this.state;
    this.change({ ...kept, tables: [], reading, isTouched: true });
  }

  async readPasted(pasted: { readonly text: string; readonly html?: string }, work: Work): Promise<void> {
    await this.findTables(initialState, await this.workbook.importing.readPasted(pasted, work), work);
  }

  /** Another one of the tables that were found. */
  pickTable(table: SourceTable): void {
    if (table !== this.state.table) this.change(withTable(this.state, table));
  }

  /** The user knows better where the headers stand. @param headerRow zero-based, relative to the sheet's first cell */
  async pointAtHeader(headerRow: number, work: Work): Promise<void> {
    const { sheet } = this.state;
    if (sheet === undefined) return;
    this.change(withTable(this.state, await this.workbook.importing.takeTable(sheet, headerRow, work)));
  }

  /** Proposes what becomes of the columns, and measures how well they fit. */
  async propose(into: TableId | undefined, work: Work): Promise<void> {
    const { table } = this.state;
    if (table === undefined) return;
    const proposal = await this.workbook.importing.propose(table, into, work);
    const columns = proposal.mapping.targets.map((_target, column) => column);
    const fits = await this.workbook.importing.measureFit(table, proposal.mapping, columns, work);
    this.change(withFits(withProposal(this.state, proposal), columns, fits));
  }

  /** Gives a column another target. Answers the column that had it until now, if there is one. */
  setTarget(column: number, target: ImportTarget): number | undefined {
    const { mapping } = this.state;
    if (mapping === undefined) return undefined;
    const { targets, takenFrom } = chooseTarget(mapping.targets, column, target, this.headerOf);
    const changed = takenFrom === undefined ? [column] : [column, takenFrom];
    this.awaitMeasure(changed);
    this.change(withTargets(this.state, targets, changed));
    return takenFrom;
  }

  /** Sets what the user has answered about a column. */
  setAnswer(column: number, answer: Partial<Pick<ImportMapping, 'dateOrders' | 'decimalSigns'>>): void {
    const { mapping } = this.state;
    if (mapping === undefined) return;
    const dateOrders = { ...mapping.dateOrders, ...answer.dateOrders };
    const decimalSigns = { ...mapping.decimalSigns, ...answer.decimalSigns };
    this.awaitMeasure([column]);
    this.change(withMapping(this.state, { ...mapping, dateOrders, decimalSigns }, [column]));
  }

  /**
   * Measures the columns whose target or answer has changed; quick as it is, it may be called again meanwhile, and then goes
   * on with what has changed since.
   */
  async measure(): Promise<void> {
    if (this.isMeasuring) return;
    this.isMeasuring = true;
    try {
      while (this.unmeasured.size > 0) await this.measureOnce();
    } finally {
      this.isMeasuring = false;
    }
  }

  /** Reads the records and compares them with the archive, unless that is done already for this mapping. */
  async compare(work: Work): Promise<void> {
    const { table, mapping, comparison } = this.state;
    if (table === undefined || mapping === undefined) return;
    if (comparison === undefined) {
      this.change(withComparison(this.state, await this.workbook.importing.compare(table, mapping, work)));
    } else {
      this.goTo('choices');
    }
  }

  setChoices(choices: Partial<ImportChoices>): void {
    this.change(withChoices(this.state, { ...this.state.choices, ...choices }));
  }

  /** Works out what the import would write. */
  async decide(work: Work): Promise<void> {
    const { comparison, choices } = this.state;
    if (comparison === undefined) return;
    const decision = this.state.decision ?? (await this.workbook.importing.decide(comparison, choices, work));
    this.change({ ...this.state, decision, step: 'preview' });
  }

  /** Works it out anew from the archive as it is now. */
  async decideAnew(work: Work): Promise<void> {
    const { comparison: _comparison, decision: _decision, ...kept } = this.state;
    this.change(kept);
    await this.compare(work);
    await this.decide(work);
  }

  /**
   * Imports what was decided. Where it does not come to its end, what is known of the import that was begun is kept, so that
   * the user can go on with it.
   */
  async apply(work: Work): Promise<void> {
    const { decision } = this.state;
    if (decision === undefined) return;
    try {
      await this.workbook.apply(decision.plan, work);
    } catch (error) {
      await this.lookForRest(decision);
      throw error;
    }
    const { unfinished: _unfinished, ...kept } = this.state;
    this.change({ ...kept, step: 'result' });
  }

  /** Whether a dropped file has not been taken yet: a screen that is shown again offers the last one once more. */
  isNewDrop(file: SourceFile): boolean {
    const isNew = file !== this.lastDrop;
    this.lastDrop = file;
    return isNew;
  }

  /** Whether the user has set something that would be forgotten with the list at hand. */
  hasSomethingToLose(): boolean {
    const { step, isTouched } = this.state;
    return isTouched && step !== 'result' && step !== 'interrupted';
  }

  goTo(step: ImportStep): void {
    this.change({ ...this.state, step });
  }

  goBack(): void {
    this.goTo(stepBefore(this.state));
  }

  /** Somebody wants to import a list: what has come to its end makes way, what is under way is gone on with. */
  beginOrGoOn(): void {
    if (this.state.step === 'result') this.reset();
  }

  /** Forgets everything, for the next list. */
  reset(): void {
    this.unmeasured.clear();
    this.change(initialState);
  }

  private async lookForRest({ plan }: ImportDecision): Promise<void> {
    const unfinished = await this.workbook.importing.findUnfinished();
    // Nothing of this one was written; another one may have been left unfinished long before.
    if (unfinished === undefined || unfinished.importNumber !== plan.register?.importNumber) return;
    // What was compared is so no more, whatever was written of it.
    const { comparison: _comparison, ...kept } = this.state;
    this.change({ ...kept, unfinished, step: 'interrupted' });
  }

  private async findTables(before: ImportState, sheet: SourceSheet, work: Work): Promise<void> {
    const tables = await this.workbook.importing.findTables(sheet, work);
    this.change(withSheet(before, sheet, tables));
  }

  private awaitMeasure(columns: readonly number[]): void {
    for (const column of columns) this.unmeasured.add(column);
  }

  private async measureOnce(): Promise<void> {
    const { table, mapping } = this.state;
    const columns = [...this.unmeasured];
    this.unmeasured.clear();
    if (table === undefined || mapping === undefined) return;
    const fits = await this.workbook.importing.measureFit(table, mapping, columns, {});
    // Columns that have changed since are measured again; of another table nothing is wanted.
    if (this.state.table !== table) return;
    this.change(withFits(this.state, columns, fits));
  }

  private readonly headerOf = (column: number): string => this.state.table?.columns[column]?.header ?? '';

  private change(state: ImportState): void {
    this.state = state;
    for (const listener of [...this.listeners]) listener();
  }
}
