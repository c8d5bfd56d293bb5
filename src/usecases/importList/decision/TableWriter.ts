import { catalogue, findField } from '../../../archive/catalogue';
import type { CellValue } from '../../../archive/cellValue';
import type { Field } from '../../../archive/field';
import { isBlank } from '../../../archive/isBlank';
import { writeImportedFrom } from '../../../archive/importedFrom';
import type { AppendedRecords } from '../../../archive/plan';
import { clearUpField } from '../comparison/listComparedColumns';
import type { ImportedChange } from '../listImport';
import type { Steps } from '../steps';
import { deduceValue, listDeducedFields } from './deduceValues';
import { isSameValue } from './isSameValue';
import type { MatchedTable } from './MatchedTable';
import { joinNotes, RecordNotes } from './RecordNotes';
import type { SettledRecord } from './Settlement';
import type { WritingContext } from './writingContext';

const STRETCH = 1000;

/** A cell that gets another value, with the customer to whom its record belongs. */
export interface OwnedChange extends ImportedChange {
  readonly customer: string;
}

/** What an import writes into one table. */
export interface WrittenTable {
  readonly appended: AppendedRecords;
  readonly changes: readonly OwnedChange[];
  /** Leading groups of which at least one cell changes. */
  readonly changed: ReadonlySet<number>;
}

/** Writes the records of one table as they are added, and the cells that change of those that are there. */
export class TableWriter {
  private readonly references: readonly (Field | undefined)[];
  /** Fields of new records that follow from others where their source leaves them empty. */
  private readonly deducible: readonly string[];
  /** Those of them that the source does not have. */
  private readonly deduced: readonly string[];
  private readonly noteField: string | undefined;
  private readonly notes: RecordNotes;
  private readonly changes: OwnedChange[] = [];

  /** @param fields the column of the archive that each field of the source goes into */
  constructor(
    private readonly matched: MatchedTable,
    private readonly fields: readonly string[],
    private readonly context: WritingContext,
  ) {
    const { table, compared } = matched;
    const isThere = (field: string): boolean => compared.archive.fields.includes(field);
    this.references = compared.source.fields.map((id) => {
      const field = findField(table, id);
      return field?.references === undefined ? undefined : field;
    });
    this.deducible = listDeducedFields(table, compared.source.fields);
    this.deduced = this.deducible.filter((field) => isThere(field) && !fields.includes(field));
    const noteField = clearUpField(table);
    this.noteField = noteField !== undefined && isThere(noteField) ? noteField : undefined;
    this.notes = new RecordNotes(matched, context);
  }

  /** Fields of which cells may change, in the order of the source. */
  get changing(): readonly string[] {
    const { noteField } = this;
    return noteField === undefined || this.fields.includes(noteField) ? this.fields : [...this.fields, noteField];
  }

  *write(): Steps<WrittenTable> {
    const { groups } = this.matched.compared;
    const records: CellValue[][] = [];
    const changed = new Set<number>();
    for (let leader = 0; leader < groups.count; leader++) {
      const settled = this.matched.isLeader(leader)
        ? this.context.settlement.recordOf(this.matched, leader)
        : undefined;
      if (settled?.action === 'add') records.push(this.writeNew(leader, settled));
      if (settled?.action === 'update' && this.change(leader, settled)) changed.add(leader);
      if (leader % STRETCH === STRETCH - 1) yield { done: leader, total: groups.count };
    }
    return {
      appended: { table: this.matched.table, fields: this.listFields(), records },
      changes: this.changes,
      changed,
    };
  }

  private listFields(): string[] {
    const { keyField } = catalogue[this.matched.table];
    const own = [...(this.fields.includes(keyField) ? [] : [keyField]), ...this.fields, ...this.deduced];
    const notes = this.noteField === undefined || own.includes(this.noteField) ? [] : [this.noteField];
    return [...own, ...notes, 'importedFrom'];
  }

  /** One row in the order of `listFields`. */
  private writeNew(leader: number, settled: SettledRecord): CellValue[] {
    const { table, compared } = this.matched;
    const { keyField } = catalogue[table];
    const { importNumber, numbers } = this.context;
    const valueOf = (field: string): CellValue => settled.values[compared.source.fields.indexOf(field)] ?? '';
    const number = numbers.of(this.matched, leader);
    const notes = this.notes.of(leader, settled);
    const values = this.fields.map((field, place): CellValue => {
      if (field === keyField) return number;
      const value = this.valueAt(place, settled);
      if (field === this.noteField) return joinNotes(value, notes);
      return isBlank(value) && this.deducible.includes(field)
        ? deduceValue(table, field, valueOf, this.context)
        : value;
    });
    const deduced = this.deduced.map((field) => deduceValue(table, field, valueOf, this.context));
    const isNoteApart = this.noteField !== undefined && !this.fields.includes(this.noteField);
    return [
      ...(this.fields.includes(keyField) ? [] : [number]),
      ...values,
      ...deduced,
      ...(isNoteApart ? [joinNotes('', notes)] : []),
      writeImportedFrom({
        importNumber,
        row: compared.source.sheetRowOf(settled.record),
        part: compared.source.partOf(settled.record),
      }),
    ];
  }

  /** Notes the cells of a record that change; tells whether any does. */
  private change(leader: number, settled: SettledRecord): boolean {
    const { table, compared } = this.matched;
    const before = this.changes.length;
    const notes = this.notes.of(leader, settled);
    let isNoted = notes.length === 0;
    this.fields.forEach((field, place) => {
      if (field === catalogue[table].keyField) return;
      const incoming = this.valueAt(place, settled);
      const existing = compared.archive.valueOf(this.matched.rowOf(leader), field);
      const kept = isBlank(incoming) && !this.isCleared(field, settled) ? existing : incoming;
      const isNote = field === this.noteField;
      isNoted ||= isNote;
      this.addChange(leader, settled, field, existing, isNote ? joinNotes(kept, notes) : kept);
    });
    if (!isNoted && this.noteField !== undefined) {
      const existing = compared.archive.valueOf(this.matched.rowOf(leader), this.noteField);
      this.addChange(leader, settled, this.noteField, existing, joinNotes(existing, notes));
    }
    return this.changes.length > before;
  }

  private addChange(leader: number, settled: SettledRecord, field: string, before: CellValue, after: CellValue): void {
    const { table, compared } = this.matched;
    if (isSameValue(findField(table, field), before, after)) return;
    const archiveRow = this.matched.rowOf(leader);
    const record = compared.archive.keyOf(archiveRow);
    const row = compared.source.sheetRowOf(settled.record);
    this.changes.push({ table, record, field, before, after, row, customer: this.customerOf(leader, settled) });
  }

  /** The number of the customer to whom the record belongs; '' where it belongs to none. */
  private customerOf(leader: number, settled: SettledRecord): string {
    const { table, compared } = this.matched;
    if (table === 'customers') return this.context.numbers.of(this.matched, leader);
    const place = compared.source.fields.indexOf('customerNumber');
    const named = place < 0 ? '' : this.valueAt(place, settled);
    return String(isBlank(named) ? compared.archive.valueOf(this.matched.rowOf(leader), 'customerNumber') : named);
  }

  /** A value as it is written: references by the number that the record has or gets. */
  private valueAt(place: number, settled: SettledRecord): CellValue {
    const value = settled.values[place] ?? '';
    const reference = this.references[place];
    if (reference?.references === undefined || isBlank(value)) return value;
    return settled.leftOut.includes(reference) ? '' : (this.notes.numberReferredTo(place, value) ?? '');
  }

  private isCleared(field: string, { record, leftOut }: SettledRecord): boolean {
    const { choices, leftOut: unfit } = this.context;
    if (!choices.emptyOverwrites || leftOut.some(({ id }) => id === field)) return false;
    return !unfit.isLeftOut(this.matched.table, record, field);
  }
}
