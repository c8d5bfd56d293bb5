import type { TableId } from '../../archive/field';
import type { ComparedImport } from '../../usecases/importList/comparison/comparedImport';
import { WorkbookProblem } from '../../usecases/archiveWorkbook';
import type { Work } from '../../usecases/archiveWorkbook';
import type { ColumnFit, ImportMapping, ImportProposal } from '../../usecases/importList/importMapping';
import type {
  Comparison,
  ImportChoices,
  ImportDecision,
  ListImport,
  OpenedFile,
  SheetChoice,
  SourceFile,
  UnfinishedImport,
} from '../../usecases/importList/listImport';
import type { CellArea, SourceSheet } from '../../usecases/importList/sourceSheet';
import type { Steps } from '../../usecases/importList/steps';
import type { SourceTable } from '../../usecases/importList/sourceTable';
import { findArchive, requireArchive, sheetNamesOf } from '../findArchive';
import type { FoundArchive } from '../findArchive';
import { runInExcel } from '../runInExcel';
import type { Surroundings } from '../surroundings';
import type { Turns } from '../Turns';
import { carryOut } from './carryOut';
import { countImported } from './countImported';
import { listSheets } from './listSheets';
import { openFile } from './openFile';
import { readComparedArchive } from './readComparedArchive';
import { readDecisionContext } from './readDecisionContext';
import { readArchiveLanguage, readMappingContext } from './readMappingContext';
import { findBegun, findUnfinished, readRegister } from './readRegister';
import { readSheet } from './readSheet';

/**
 * Lists on their way into the archive of the workbook beside this page. The workbook is read in turns; what is worked out
 * in between takes none, with pauses in which the page answers. The rules are loaded when they are needed first.
 */
export class ExcelListImport implements ListImport {
  /** By what a comparison's source is known again. */
  private readonly fingerprints = new WeakMap<Comparison, string>();

  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
  ) {}

  listSheets(): Promise<readonly SheetChoice[]> {
    return this.run(async (context) => {
      const archive = await findArchive(context);
      const own = new Set(archive === undefined ? [] : sheetNamesOf(archive));
      return listSheets(context, (sheetName) => own.has(sheetName));
    });
  }

  readSheet(sheetName: string, area: CellArea | undefined, work: Work): Promise<SourceSheet> {
    return this.run((context) => readSheet(context, sheetName, area, work));
  }

  openFile(file: SourceFile, work: Work): Promise<OpenedFile> {
    return openFile(file, carryOut, work);
  }

  async readPasted({ text }: { readonly text: string }, work: Work): Promise<SourceSheet> {
    const { readPastedText } = await import('../../usecases/importList/files/readPastedText');
    return carryOut(readPastedText(text), work);
  }

  async findTables(sheet: SourceSheet, work: Work): Promise<readonly SourceTable[]> {
    const { findSourceTables } = await import('../../usecases/importList/tables/findSourceTables');
    return carryOut(findSourceTables(sheet), work);
  }

  async takeTable(sheet: SourceSheet, headerRow: number, work: Work): Promise<SourceTable> {
    const { takeSourceTable } = await import('../../usecases/importList/tables/takeSourceTable');
    return carryOut(takeSourceTable(sheet, headerRow), work);
  }

  async propose(table: SourceTable, into: TableId | undefined, work: Work): Promise<ImportProposal> {
    const { proposeImport } = await import('../../usecases/importList/proposeImport');
    const known = await this.run((context) => readMappingContext(context, table, work));
    return carryOut(proposeImport(table, { ...known, ...(into !== undefined && { into }) }), work);
  }

  async measureFit(
    table: SourceTable,
    mapping: ImportMapping,
    columns: readonly number[],
    work: Work,
  ): Promise<readonly ColumnFit[]> {
    const { measureColumnFit } = await import('../../usecases/importList/measureColumnFit');
    const language = await this.run(readArchiveLanguage);
    function* measureAll(): Steps<readonly ColumnFit[]> {
      const fits: ColumnFit[] = [];
      for (const column of columns) {
        yield { done: fits.length, total: columns.length };
        fits.push(yield* measureColumnFit(table, mapping, column, language));
      }
      return fits;
    }
    return carryOut(measureAll(), work);
  }

  /** @throws WorkbookProblem `archiveOutdated` for an archive that has no register of imports yet. */
  async compare(table: SourceTable, mapping: ImportMapping, work: Work): Promise<Comparison> {
    const rules = await loadComparison();
    const found = await this.run(async (context) => {
      const archive = await requireImportable(context);
      return { language: archive.language, register: await readRegister(context, archive) };
    });
    const fingerprint = await carryOut(rules.fingerprintSource(table, mapping), work);
    const unfinished = findBegun(found.register, fingerprint);
    const read = await carryOut(rules.readImportedRecords(table, mapping, found), work);
    const needed = rules.listComparedColumns(read, unfinished !== undefined);
    const tables = await this.run(async (context) =>
      readComparedArchive(context, await requireImportable(context), needed, work),
    );
    const simplify = await rules.loadSimplifier();
    const comparison = await carryOut(
      rules.compareWithArchive(
        { table, mapping, read },
        {
          language: found.language,
          tables,
          simplify,
          ...(unfinished && { unfinishedImport: unfinished.importNumber }),
        },
      ),
      work,
    );
    this.fingerprints.set(comparison, fingerprint);
    return comparison;
  }

  /** @throws Error for a comparison that `compare` has not made. */
  async decide(comparison: Comparison, choices: ImportChoices, work: Work): Promise<ImportDecision> {
    const { decideImport } = await import('../../usecases/importList/decision/decideImport');
    const fingerprint = this.fingerprints.get(comparison);
    if (fingerprint === undefined || !isCompared(comparison)) {
      throw new Error('The comparison was made elsewhere.');
    }
    const known = await this.run(async (context) =>
      readDecisionContext(context, await requireImportable(context), { comparison, fingerprint }, this.surroundings),
    );
    // Part of it has been written since it was compared: what is in is not to come in once more.
    return known === undefined
      ? this.decide(await this.compare(comparison.table, comparison.mapping, work), choices, work)
      : carryOut(decideImport(comparison, choices, known), work);
  }

  findUnfinished(): Promise<UnfinishedImport | undefined> {
    return this.run(async (context) => {
      const archive = await findArchive(context);
      const begun = findUnfinished(await readRegister(context, archive));
      if (archive === undefined || begun === undefined) return undefined;
      const { importNumber, source, begunAt, rowCount, totals } = begun;
      const written = await countImported(context, archive, importNumber, {});
      return { importNumber, source, begunAt, rowCount, added: { written, planned: totals.added } };
    });
  }

  private run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    return this.turns.take(() => runInExcel(this.surroundings, batch));
  }
}

/** @throws WorkbookProblem `archiveOutdated` for an archive without register of imports: an upgrade comes first. */
async function requireImportable(context: Excel.RequestContext): Promise<FoundArchive> {
  const archive = await requireArchive(context);
  if (!archive.tables.has('imports')) {
    throw new WorkbookProblem('archiveOutdated', { table: 'imports' });
  }
  return archive;
}

async function loadComparison() {
  const [{ fingerprintSource }, { readImportedRecords }, { listComparedColumns }, { compareWithArchive }, simplifier] =
    await Promise.all([
      import('../../usecases/importList/fingerprintSource'),
      import('../../usecases/importList/reading/readImportedRecords'),
      import('../../usecases/importList/comparison/listComparedColumns'),
      import('../../usecases/importList/comparison/compareWithArchive'),
      import('../../usecases/searchCustomers/loadSimplifier'),
    ]);
  return {
    fingerprintSource,
    readImportedRecords,
    listComparedColumns,
    compareWithArchive,
    loadSimplifier: simplifier.loadSimplifier,
  };
}

/** What `compare` answers carries more than the pane sees of it. */
function isCompared(comparison: Comparison): comparison is ComparedImport {
  return 'read' in comparison && 'archive' in comparison;
}
