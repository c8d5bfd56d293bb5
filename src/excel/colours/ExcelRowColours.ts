import type { Plan } from '../../archive/plan';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import { colourRows } from '../../usecases/colours/colourRows';
import type { RowColours } from '../../usecases/colours/rowColours';
import type { RowColouring } from '../../usecases/readBasicSettings';
import { requireArchive, tableOf } from '../findArchive';
import { readBasicArchiveSettings } from '../readArchiveSettings';
import { requestTables } from '../readTables';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';

/** The colours of the customers' rows in the workbook beside this page. */
export class ExcelRowColours implements RowColours {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  read(): Promise<RowColouring> {
    return this.run(async (context) => {
      const archive = await requireArchive(context);
      return (await readBasicArchiveSettings(context, archive)).rowsColouredBy;
    });
  }

  planColours(by: RowColouring): Promise<Plan> {
    return this.run(async (context) => {
      const archive = await requireArchive(context);
      if (archive.version < 4) {
        throw new WorkbookProblem('archiveOutdated', { table: 'ratingBands' });
      }
      const fields = ['key', 'setting', 'value'] as const;
      const answer = requestTables(context, [{ table: tableOf(archive, 'settings'), fields }]);
      await context.sync();
      const [column] = answer();
      const [keys, names, values] = fields.map((field) => column(field));
      const { language } = archive;
      return colourRows({ keys: keys ?? [], settings: names ?? [], values: values ?? [], language }, by);
    });
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }
}
