import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { ArchiveIndexes } from './ArchiveIndexes';
import { hasColumns, moveTables, readLayout, tableByName } from './archiveLayout';
import type { ArchiveLayout } from './archiveLayout';
import type { ArchiveTable } from '../archiveTable';
import { parseAddress } from '../parseAddress';
import { requestSelection } from './requestSelection';
import type { SelectedRow } from './requestSelection';
import { SelectionWatch } from './SelectionWatch';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** So often the workbook may change under our hands between two round trips before we give up. */
const MOST_ATTEMPTS = 3;

/** The workbook at a glance. */
export interface Looked {
  readonly layout: ArchiveLayout;
  /** Where the active cell is; `undefined` if it is in no table or nothing stands in its row. */
  readonly selected: SelectedRow | undefined;
}

/**
 * Where the archive's tables and the records of each customer stand, remembered while somebody listens to the selection, so
 * that a file is read without looking for it. All of it is a hint: each answer is held against the names of tables and columns
 * and the numbers that come with it, and what has failed is looked for anew.
 */
export class ArchivePlaces {
  readonly indexes: ArchiveIndexes;
  private readonly watch: SelectionWatch;
  private layout: ArchiveLayout | undefined;

  constructor(surroundings: Surroundings, turns: Turns) {
    this.watch = new SelectionWatch(surroundings, {
      onEdit: (event) => this.hearEdit(event),
      onSort: ({ worksheetId }) => this.distrustSheet(worksheetId),
      onOther: () => this.dropLayout(),
      onEnd: () => this.indexes.forget(),
    });
    const announce = (): void => this.watch.announce();
    this.indexes = new ArchiveIndexes(surroundings, turns, announce, () => {
      this.dropLayout();
      announce();
    });
  }

  subscribe(listener: () => void): () => void {
    return this.watch.subscribe(listener);
  }

  /**
   * Where the tables stand now, and which row is selected; in one round trip unless the workbook is no longer as it was
   * remembered. While changes are heard, it sees to it that the indexes are read.
   * @throws WorkbookProblem `conflict` if tables or columns change all the time.
   */
  async look(context: Excel.RequestContext): Promise<Looked> {
    this.watch.registerIfNeeded();
    for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
      const looked = await this.lookOnce(context);
      if (looked !== undefined) {
        this.layout = looked.layout;
        this.indexes.compareRowCounts(looked.layout);
        if (this.watch.isHearing) {
          this.indexes.refresh(looked.layout);
        }
        return looked;
      }
      this.dropLayout();
    }
    throw new WorkbookProblem('conflict');
  }

  /** `undefined` if the workbook is no longer as it was remembered. */
  private async lookOnce(context: Excel.RequestContext): Promise<Looked | undefined> {
    const known = this.layout;
    const answer = requestSelection(context, known);
    const layout = known ?? (await readLayout(context));
    if (known !== undefined) {
      await context.sync();
    }
    const { tableNames, bodies, selected } = answer();
    const table = selected && tableByName(layout, selected.tableName);
    const isKnown =
      tableNames.length === layout.tableNames.size &&
      tableNames.every((name) => layout.tableNames.has(name)) &&
      (table === undefined || hasColumns(table, selected?.columnNames ?? []));
    return isKnown ? { layout: moveTables(layout, bodies), selected } : undefined;
  }

  /** Edits can no longer be told apart by their tables, so none of the indexes is trusted. */
  private dropLayout(): void {
    this.layout = undefined;
    this.indexes.distrustAll();
  }

  /** Answers whether a file may look different now. */
  private hearEdit({ worksheetId, address, changeType }: Excel.WorksheetChangedEventArgs): boolean {
    const area = parseAddress(address);
    const tables = this.tablesOn(worksheetId);
    if (changeType !== 'RangeEdited' || area === undefined) {
      this.distrustSheet(worksheetId);
    } else {
      tables.forEach((table) => this.indexes.hearEdit(table, area));
    }
    return this.layout === undefined || tables.length > 0;
  }

  private distrustSheet(worksheetId: string): void {
    this.tablesOn(worksheetId).forEach(({ id }) => this.indexes.distrust(id));
  }

  private tablesOn(worksheetId: string): ArchiveTable[] {
    const name = this.layout?.sheetNames.get(worksheetId);
    return [...(this.layout?.tables.values() ?? [])].filter(({ sheetName }) => sheetName === name);
  }
}
