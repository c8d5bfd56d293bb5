import { listCsvLosses } from '../files/csv/listCsvLosses';
import { listXlsxLosses } from '../files/xlsx/listXlsxLosses';
import { listCsvLossWords, listNotImitatedWords } from './describeFile';
import type { SavedKind } from './downloadWorkbook';
import type { Workbench } from './Workbench';

/** What a saved file will lack, in the person's words: of the workbook, or of the file it was opened from. */
export function listLosses(workbench: Workbench, kind: SavedKind): string[] {
  const { language } = workbench.store.read();
  const { engine, settings, notImitated } = workbench.document;
  const fromFile = listNotImitatedWords(notImitated, language);
  if (kind === 'csv') return [...listCsvLossWords(listCsvLosses(engine, settings.size), language), ...fromFile];
  return [...new Set([...fromFile, ...listNotImitatedWords(listXlsxLosses(engine), language)])];
}
