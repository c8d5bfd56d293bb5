import type { CsvLoss } from '../files/csv/listCsvLosses';
import { FileProblem } from '../files/FileProblem';
import type { NotImitated } from '../files/xlsx/notImitated';
import { fileStrings } from './fileStrings';
import type { DisplayLanguage } from './language';
import { messageOf } from './messageOf';

/** Why a file could not be opened or saved: in the person's words, then the detail in brackets. */
export function describeFileProblem(error: unknown, language: DisplayLanguage): string {
  if (!(error instanceof FileProblem)) return messageOf(error);
  return `${fileStrings[language].problems[error.code]} (${error.details})`;
}

/** What a file has and the workbench leaves out, e.g. `charts (2, Overview); macros (1)`. */
export function describeNotImitated(found: readonly NotImitated[], language: DisplayLanguage): string {
  return listNotImitatedWords(found, language).join('; ');
}

/** The same, each by itself. */
export function listNotImitatedWords(found: readonly NotImitated[], language: DisplayLanguage): string[] {
  return found.map(({ feature, count, sheet }) => {
    const place = sheet === undefined ? '' : `, ${sheet}`;
    return `${fileStrings[language].features[feature]} (${String(count)}${place})`;
  });
}

/** What a text file will lack, e.g. `the other sheets (2)`. */
export function listCsvLossWords(losses: readonly CsvLoss[], language: DisplayLanguage): string[] {
  return losses.map(({ kind, count }) => `${fileStrings[language].csvLosses[kind]} (${String(count)})`);
}
