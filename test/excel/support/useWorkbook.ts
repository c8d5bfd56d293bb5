import type { OpenWorkbook, WorkbookSettings } from './openWorkbook';
import { openWorkbook } from './openWorkbook';

/** A fresh workbook for each test of a file; afterwards nothing may have gone wrong unnoticed. */
export function useWorkbook(settings: WorkbookSettings = {}): () => OpenWorkbook {
  let book: OpenWorkbook | undefined;

  beforeEach(async () => {
    book = await openWorkbook(settings);
  });

  afterEach(() => {
    const { host, faults } = current();
    const unexpected = host.problems.filter(({ kind }) => kind !== 'batchFailed');
    host.dispose();
    book = undefined;
    expect(unexpected).toEqual([]);
    expect(faults).toEqual([]);
  });

  const current = (): OpenWorkbook => {
    if (book === undefined) {
      throw new Error('There is a workbook only while a test runs.');
    }
    return book;
  };
  return current;
}
