import type { TableId } from '../archive/field';
import type { RecordKey } from '../archive/plan';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { CustomerFile, CustomerFiles, FileRecord, RelatedRecords, SelectedFile } from '../usecases/customerFiles';
import type { Surroundings } from './surroundings';
import type { Turns } from './Turns';

/** The customers' files of the workbook beside this page. */
export class ExcelCustomerFiles implements CustomerFiles {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  readSelected(): Promise<SelectedFile> {
    return Promise.resolve({ kind: 'elsewhere' });
  }

  read(customer: RecordKey): Promise<CustomerFile> {
    return Promise.reject(new WorkbookProblem('recordNotFound', { record: customer }));
  }

  readRelated(_customer: RecordKey, table: TableId, _from: number): Promise<RelatedRecords> {
    return Promise.resolve({ table, count: 0, records: [] });
  }

  readRecord(_table: TableId, record: RecordKey): Promise<FileRecord> {
    return Promise.reject(new WorkbookProblem('recordNotFound', { record }));
  }

  onSelection(_listener: () => void): () => void {
    return () => undefined;
  }
}
