import type { Work } from '../../usecases/archiveWorkbook';
import type { SheetChoice, SourceFile, TextReading } from '../../usecases/importList/listImport';
import type { CellArea } from '../../usecases/importList/sourceSheet';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import type { ImportState } from './importState';

/** What can be done to get at a list. Where the table in it leaves nothing to ask, the way leads on at once. */
export interface SourceActions {
  readonly readSheet: (choice: SheetChoice, area?: CellArea) => void;
  readonly openFile: (file: SourceFile) => void;
  readonly readFileSheet: (sheetName: string) => void;
  readonly readText: (reading: TextReading) => void;
  readonly readPasted: (pasted: { readonly text: string; readonly html?: string }) => void;
}

export function useSourceActions(): SourceActions {
  const { work, strings } = usePane();
  const { session, onTable, replace } = useImport();
  const texts = strings.importSource;
  const start = (label: string, read: (job: Work) => Promise<void>): void =>
    work.start(label, async (job) => {
      await read(job);
      if (leavesNothingToAsk(session.getState())) await onTable(job);
    });
  return {
    readSheet: ({ sheetName }, area) =>
      replace(sheetName, () => start(texts.readingSheet(sheetName), (job) => session.readSheet(sheetName, area, job))),
    openFile: (file) =>
      replace(file.name, () => start(texts.readingFile(file.name), (job) => session.openFile(file, job))),
    // Whoever chooses a sheet himself sees what is on it before going on.
    readFileSheet: (sheetName) =>
      replace(sheetName, () =>
        work.start(texts.readingSheet(sheetName), (job) => session.readFileSheet(sheetName, job)),
      ),
    readText: (reading) =>
      start(texts.readingFile(session.getState().file?.name ?? ''), (job) => session.readText(reading, job)),
    readPasted: (pasted) =>
      replace(strings.importing.pasted, () => start(texts.readingPasted, (job) => session.readPasted(pasted, job))),
  };
}

/** One plain table: a header row with nothing but records below, and no other sheet that could be meant. */
function leavesNothingToAsk({ step, file, tables }: ImportState): boolean {
  const [table] = tables;
  if (step !== 'table' || table === undefined || tables.length > 1) return false;
  if (file?.opened.kind === 'workbook' && file.opened.sheetNames.length > 1) return false;
  const isPlain = table.headerRows === 1 && table.moneyFactor === 1 && table.months.length === 0;
  return isPlain && table.passedOver.every(({ reason }) => reason === 'blank');
}
