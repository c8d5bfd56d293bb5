import { catalogue } from '../archive/catalogue';
import type { TableId } from '../archive/field';
import { inputSignsOf, plainSigns } from '../archive/inputSigns';
import type { InputSigns } from '../archive/inputSigns';
import { restoredReason } from '../archive/logWords';
import { addRecord, listAdditionColumns } from '../usecases/addRecord';
import { WorkbookProblem } from '../usecases/archiveWorkbook';
import type { NeededColumn } from '../usecases/checkChanges';
import { closeFile, closingFields } from '../usecases/closeFile';
import type { FileRecord } from '../usecases/customerFiles';
import { editRecord, listEditColumns } from '../usecases/editRecord';
import type { EditSnapshot, ReadEdit } from '../usecases/editRecord';
import { readInputs } from '../usecases/readInputs';
import type { FormContext } from '../usecases/readInputs';
import type { EditDecision, RecordAddition, RecordEdit, RecordEditing } from '../usecases/recordEditing';
import { readEntry } from '../usecases/recordChanges/readEntry';
import { findLoggedValue } from '../usecases/restoreValue';
import { withExtraColumns } from './archiveTable';
import { requireArchive, tableOf } from './findArchive';
import type { FoundArchive } from './findArchive';
import { findRecord } from './findRecord';
import type { PlanRunner } from './PlanRunner';
import { requestLogStamp } from './readLogStamp';
import { readNeededColumns } from './readNeededColumns';
import { runInExcel } from './runInExcel';
import type { Surroundings } from './surroundings';
import type { Turns } from './Turns';

/** Changing records of the workbook beside this page. */
export class ExcelRecordEditing implements RecordEditing {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly turns: Turns,
    private readonly plans: PlanRunner,
  ) {}

  planEdit({ record, inputs, reason }: RecordEdit): Promise<EditDecision> {
    return this.run(async (context, archive) => {
      const read = readInputs(
        { table: record.table, values: record.values, inputs },
        this.formContext(archive, record.table, inputSignsOf(this.surroundings.locale())),
      );
      return this.decide(context, archive, { name: 'editRecord', record, ...read, ...(reason && { reason }) });
    });
  }

  planAddition({ table, inputs }: RecordAddition): Promise<EditDecision> {
    return this.run(async (context, archive) => {
      const form = this.formContext(archive, table, inputSignsOf(this.surroundings.locale()));
      const read = readInputs({ table, values: {}, inputs }, form);
      const addition = { table, ...read };
      return addRecord(addition, {
        ...(await this.readSnapshot(context, archive, listAdditionColumns(addition))),
        fields: catalogue[table].fields.map(({ id }) => id).filter((id) => form.columns.has(id)),
        today: this.surroundings.today(),
        author: this.surroundings.storedAuthor(),
      });
    });
  }

  planClosing(customer: FileRecord, reason: string): Promise<EditDecision> {
    return this.run(async (context, archive) => {
      const { offsets } = tableOf(archive, 'customers');
      const missing = closingFields.find((field) => !offsets.has(field));
      if (missing !== undefined) {
        throw new WorkbookProblem('archiveOutdated', { table: 'customers', field: missing });
      }
      const { language } = archive;
      const closing = closeFile({ customer, reason, language, today: this.surroundings.today() });
      return closing.ok ? this.decide(context, archive, closing.value) : { kind: 'refused', faults: closing.problem };
    });
  }

  planRestoring(entry: FileRecord): Promise<EditDecision> {
    return this.run(async (context, archive) => {
      const logged = findLoggedValue(entry);
      if (logged === undefined) {
        throw new WorkbookProblem('recordNotFound', { record: entry.record });
      }
      const { table, field, before } = logged;
      if (!readEntry(entry).isRestorable) {
        return { kind: 'refused', faults: [{ field, reason: 'unknownBefore' }] };
      }
      const record = await findRecord(context, archive, table, logged.record);
      const form = this.formContext(archive, table, plainSigns);
      const read = readInputs({ table, values: record.values, inputs: { [field]: before } }, form);
      const reason = `${restoredReason[archive.language]} ${entry.record}`;
      return this.decide(context, archive, { name: 'restoreValue', record, ...read, reason });
    });
  }

  author(): string {
    return this.surroundings.storedAuthor();
  }

  setAuthor(name: string): void {
    this.surroundings.storeAuthor(name);
  }

  private async decide(context: Excel.RequestContext, archive: FoundArchive, edit: ReadEdit): Promise<EditDecision> {
    const { table, record, row } = edit.record;
    const decision = editRecord(edit, await this.readSnapshot(context, archive, listEditColumns(edit)));
    if (decision.kind === 'ready' && row !== undefined) {
      this.plans.rememberRows(decision.plan, table, new Map([[record, row]]));
    }
    return decision;
  }

  private async readSnapshot(
    context: Excel.RequestContext,
    archive: FoundArchive,
    needed: readonly NeededColumn[],
  ): Promise<EditSnapshot> {
    const columns = await readNeededColumns(context, archive, needed);
    const stamp = requestLogStamp(context, archive, this.surroundings);
    await context.sync();
    return { columns, stamp: stamp() };
  }

  private formContext(archive: FoundArchive, id: TableId, signs: InputSigns): FormContext {
    const { offsets } = withExtraColumns(tableOf(archive, id));
    return { language: archive.language, signs, columns: new Set(offsets.keys()) };
  }

  private run(
    decide: (context: Excel.RequestContext, archive: FoundArchive) => Promise<EditDecision>,
  ): Promise<EditDecision> {
    return this.turns.take(() =>
      runInExcel(this.surroundings, async (context) => decide(context, await requireArchive(context))),
    );
  }
}
