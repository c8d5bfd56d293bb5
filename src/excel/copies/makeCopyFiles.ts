import { inputSignsOf } from '../../archive/inputSigns';
import type { Work } from '../../usecases/archiveWorkbook';
import type { CopyFile, CopyFormat } from '../../usecases/issueCopy/copyIssuing';
import type { IssuedCopy } from '../../usecases/issueCopy/issuedCopy';
import { nameCopyFile } from '../../usecases/issueCopy/nameCopyFile';
import type { CarryOut } from '../importing/carryOut';

const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const csvType = 'text/csv;charset=utf-8';

/**
 * The files of a copy; what writes them is loaded only now.
 * @param locale Of the document (BCP 47), by which a .csv writes numbers.
 */
export function makeCopyFiles(
  copy: IssuedCopy,
  format: CopyFormat,
  locale: string,
  carryOut: CarryOut,
  work: Work,
): Promise<readonly CopyFile[]> {
  return format === 'xlsx' ? makeXlsx(copy, carryOut, work) : makeCsvFiles(copy, locale, carryOut, work);
}

async function makeXlsx(copy: IssuedCopy, carryOut: CarryOut, work: Work): Promise<readonly CopyFile[]> {
  const [{ writeXlsx }, { layOutCopy }] = await Promise.all([
    import('hucre/xlsx'),
    import('../../usecases/issueCopy/layOutCopy'),
  ]);
  const sheets = await carryOut(layOutCopy(copy), work, 'formatting');
  const bytes = new Uint8Array(await writeXlsx({ sheets }));
  return [{ name: nameCopyFile(copy, 'xlsx'), type: xlsxType, bytes }];
}

async function makeCsvFiles(
  copy: IssuedCopy,
  locale: string,
  carryOut: CarryOut,
  work: Work,
): Promise<readonly CopyFile[]> {
  const [{ writeCsv }, { writeCsvCopy }] = await Promise.all([
    import('hucre/csv'),
    import('../../usecases/issueCopy/writeCsvCopy'),
  ]);
  const signs = inputSignsOf(locale);
  const files: CopyFile[] = [];
  for (const table of copy.tables) {
    const parts = await carryOut(writeCsvCopy(table, signs, writeCsv), work, 'formatting');
    const bytes = new Uint8Array(await new Blob([...parts]).arrayBuffer());
    files.push({ name: nameCopyFile(copy, 'csv', table.table), type: csvType, bytes });
  }
  return files;
}
