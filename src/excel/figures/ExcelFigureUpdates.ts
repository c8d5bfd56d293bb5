import type { CellValue } from '../../archive/cellValue';
import type { Work } from '../../usecases/archiveWorkbook';
import type { FigureSource } from '../../usecases/figures/customerFigures';
import type { FiguresContext } from '../../usecases/figures/decideFigures';
import type { FiguresDecision, FiguresState, FigureUpdates } from '../../usecases/figures/figureUpdates';
import type { ArchiveTable } from '../archiveTable';
import { requireArchive, tableOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { carryOut } from '../importing/carryOut';
import { readArchiveSettings } from '../readArchiveSettings';
import { requestLogStamp } from '../readLogStamp';
import { readTable } from '../readTable';
import { requestTables } from '../readTables';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { readFigures } from './readFigures';

const sources = ['monthlySales', 'orders', 'receivables', 'visits'] as const;

/** The figures of customers in the workbook beside this page. The rules are loaded when they are needed first. */
export class ExcelFigureUpdates implements FigureUpdates {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  readState(): Promise<FiguresState> {
    return this.run(async (context, archive) => {
      const customers = tableOf(archive, 'customers');
      const filled = await findFilled(context, archive);
      if (!customers.offsets.has('figuresAsOf')) {
        return { sources: filled, isOutdated: true };
      }
      const { readNewestDay } = await import('../../usecases/figures/readNewestDay');
      const { columns } = await readTable(context, customers, { fields: ['figuresAsOf'] }, {});
      const asOf = readNewestDay(columns.get('figuresAsOf') ?? []);
      return { ...(asOf !== undefined && { asOf }), sources: filled, isOutdated: false };
    });
  }

  async plan(work: Work): Promise<FiguresDecision> {
    const [{ gatherFigures }, { decideFigures }] = await Promise.all([
      import('../../usecases/figures/gatherFigures'),
      import('../../usecases/figures/decideFigures'),
    ]);
    const { policy, ...read } = await this.run(async (context, archive) => {
      const settings = await readArchiveSettings(context, archive);
      const snapshot = await readFigures(context, archive, work);
      return { ...(await this.readRest(context, archive)), policy: settings.policy, snapshot };
    });
    const figures = await carryOut(gatherFigures(read.snapshot, this.surroundings.today(), policy), work);
    return carryOut(decideFigures(figures, read), work);
  }

  /** What has to be known besides the tables. */
  private async readRest(
    context: Excel.RequestContext,
    archive: FoundArchive,
  ): Promise<Omit<FiguresContext, 'snapshot'>> {
    const settings = requestTables(context, [{ table: tableOf(archive, 'settings'), fields: ['key', 'value'] }]);
    const readStamp = requestLogStamp(context, archive, this.surroundings);
    await context.sync();
    const [readSetting] = settings();
    const row = readSetting('key').indexOf('medianVolume');
    const median: CellValue | undefined = row < 0 ? undefined : readSetting('value')[row];
    const stamp = readStamp();
    return {
      fields: new Set(tableOf(archive, 'customers').offsets.keys()),
      ...(median !== undefined && { median }),
      ...(stamp && { stamp }),
    };
  }

  private run<Result>(
    read: (context: Excel.RequestContext, archive: FoundArchive) => Promise<Result>,
  ): Promise<Result> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => read(context, await requireArchive(context))),
    );
  }
}

/** The tables that figures come from and that hold anything. A table without records has one row, and that is empty. */
async function findFilled(context: Excel.RequestContext, archive: FoundArchive): Promise<FigureSource[]> {
  const tables = sources.flatMap((id): ArchiveTable[] => {
    const table = archive.tables.get(id);
    return table === undefined ? [] : [table];
  });
  const answer = requestTables(
    context,
    tables.map((table) => ({ table: { ...table, rowCount: 1 }, fields: [...table.offsets.keys()] })),
  );
  await context.sync();
  const readers = answer();
  return tables.flatMap((table, index): FigureSource[] => {
    const isFilled =
      table.rowCount > 1 || [...table.offsets.keys()].some((field) => (readers[index]?.(field)[0] ?? '') !== '');
    return isFilled ? [table.id as FigureSource] : [];
  });
}
