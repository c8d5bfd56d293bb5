/*
 * Defends against: handlers that miss what several cells held before (only single cells tell), edits of another person that
 * their own add-in records, and our own writes coming back as events (triggerSource, ExcelApi 1.14).
 */
import type { CellValue } from '../../archive/cellValue';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { CellsEdit, RowsEdit } from './EditedCells';

/** Who edited: the person at this screen, or another one in a session of their own. */
export type Editor = 'local' | 'remote';

export interface EditHandlers {
  readonly onCells: (edit: CellsEdit, editor: Editor) => void;
  readonly onRows: (edit: RowsEdit, editor: Editor) => void;
  readonly onSort: (sheet: string, editor: Editor) => void;
  /** The person looks at another sheet. */
  readonly onActivation: () => void;
  /** Tables or sheets came or went. */
  readonly onTables: () => void;
}

/** Listens to all that is edited in the grid; answers how to stop. */
export async function listenToEdits(surroundings: Surroundings, handlers: EditHandlers): Promise<() => Promise<void>> {
  const registrations = await runInExcel(surroundings, async (context) => {
    const { worksheets, tables } = context.workbook;
    const registered: Pick<OfficeExtension.EventHandlerResult<unknown>, 'context' | 'remove'>[] = [
      worksheets.onChanged.add((event) =>
        done(() => {
          if (!isOurs(event, surroundings)) {
            tellEdit(event, handlers);
          }
        }),
      ),
      worksheets.onActivated.add(() => done(handlers.onActivation)),
      worksheets.onDeleted.add(() => done(handlers.onTables)),
      tables.onAdded.add(() => done(handlers.onTables)),
      tables.onDeleted.add(() => done(handlers.onTables)),
    ];
    if (surroundings.isSetSupported('ExcelApi', '1.10')) {
      const onSort = (event: Excel.WorksheetRowSortedEventArgs): Promise<void> =>
        done(() => handlers.onSort(event.worksheetId, editorOf(event)));
      registered.push(worksheets.onRowSorted.add(onSort));
    }
    await context.sync();
    return registered;
  });
  return async () => {
    registrations.forEach((registration) => registration.remove());
    await registrations[0]?.context.sync();
  };
}

/**
 * What the add-in writes is entered by the plan that writes it. Where Excel does not tell, it counts as edited and is found to
 * be what the plan has left: slower, not wrong.
 */
function isOurs(event: Excel.WorksheetChangedEventArgs, surroundings: Surroundings): boolean {
  return surroundings.isSetSupported('ExcelApi', '1.14') && event.triggerSource === 'ThisLocalAddin';
}

function tellEdit(event: Excel.WorksheetChangedEventArgs, handlers: EditHandlers): void {
  const { worksheetId: sheet, address, changeType } = event;
  const editor = editorOf(event);
  if (changeType === 'RangeEdited' || changeType === 'Unknown') {
    const details = event.details as Excel.ChangedEventDetail | undefined;
    const before = details?.valueBefore as CellValue | null | undefined;
    handlers.onCells({ sheet, address, ...(details !== undefined && { valueBefore: before ?? '' }) }, editor);
  } else {
    const isInsertion = changeType.endsWith('Inserted');
    const isOfRows = changeType.startsWith('Row');
    // Columns and parts of rows that move take edited cells to places that are not worth working out.
    handlers.onRows({ sheet, address: isOfRows ? address : '', event: isInsertion ? 'inserted' : 'deleted' }, editor);
  }
}

function editorOf({ source }: { readonly source: Excel.EventSource | 'Local' | 'Remote' }): Editor {
  return source === 'Remote' ? 'remote' : 'local';
}

function done(action: () => void): Promise<void> {
  action();
  return Promise.resolve();
}
