import { catalogue, findField } from '../../archive/catalogue';
import type { Field, TableId } from '../../archive/field';
import type { InputSigns } from '../../archive/inputSigns';
import type { RecordKey } from '../../archive/plan';
import { writeInput } from '../../archive/writeInput';
import type { FileRecord } from '../../usecases/customerFiles';
import type { InputFault } from '../../usecases/recordEditing';
import type { FieldConflict } from './findConflicts';

/** What a draft becomes when it is saved: a changed record or a new one. */
export type DraftTarget =
  { readonly kind: 'change'; readonly record: FileRecord } | { readonly kind: 'addition'; readonly table: TableId };

/** What somebody is typing and has not saved yet. */
export interface EditDraft {
  readonly target: DraftTarget;
  /** The customer to whose file it belongs; absent for a new customer. */
  readonly customer?: RecordKey;
  /** The columns asked for, in this order, by field id. */
  readonly fields: readonly string[];
  /** The texts to begin with. */
  readonly initial: Readonly<Record<string, string>>;
  /** What was typed or chosen so far. */
  readonly typed: Readonly<Record<string, string>>;
  readonly reason: string;
  /** The input to go to: another object each time that somebody is to be led to it. */
  readonly start: { readonly field: string | undefined };
  readonly faults: readonly InputFault[];
  /** Values that somebody else has changed meanwhile, to be decided by the user. */
  readonly conflicts: readonly FieldConflict[];
}

/** A draft of changes to some fields of a record of a customer's file, to begin with one of them. */
export function draftChange(
  customer: RecordKey,
  record: FileRecord,
  fields: readonly string[],
  signs: InputSigns,
  first = fields[0],
): EditDraft {
  const initial = Object.fromEntries(
    fields.map((id) => [id, writeInput(findField(record.table, id), record.values[id] ?? '', signs)]),
  );
  return { ...createDraft({ kind: 'change', record }, fields, initial, first), customer };
}

/** A draft of a new record; `initial` is what is known of it beforehand. */
export function draftAddition(
  table: TableId,
  fields: readonly string[],
  initial: Readonly<Record<string, string>>,
  customer?: RecordKey,
): EditDraft {
  const first = fields.find((field) => initial[field] === undefined);
  return {
    ...createDraft({ kind: 'addition', table }, fields, initial, first),
    ...(customer !== undefined && { customer }),
  };
}

function createDraft(
  target: DraftTarget,
  fields: readonly string[],
  initial: EditDraft['initial'],
  first: string | undefined,
): EditDraft {
  return { target, fields, initial, typed: {}, reason: '', start: { field: first }, faults: [], conflicts: [] };
}

/** The draft as it was refused: the first fault is where to go on. */
export function refuse(draft: EditDraft, faults: readonly InputFault[]): EditDraft {
  return { ...draft, faults, conflicts: [], start: { field: faults[0]?.field } };
}

export function tableOfDraft({ target }: EditDraft): TableId {
  return target.kind === 'change' ? target.record.table : target.table;
}

/** The text in an input. */
export function inputOf(draft: EditDraft, field: string): string {
  return draft.typed[field] ?? draft.initial[field] ?? '';
}

/** What was typed where it is not what stood there: what saving would write. */
export function changedInputs({ typed, initial }: EditDraft): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(typed).filter(([field, text]) => text.trim() !== (initial[field] ?? '')));
}

/** Whether something would be lost if the draft were thrown away. */
export function isDirty(draft: EditDraft): boolean {
  return Object.keys(changedInputs(draft)).length > 0;
}

/** The draft with a new text; the fault of that input is a thing of the past. */
export function typeInto(draft: EditDraft, field: string, text: string): EditDraft {
  return {
    ...draft,
    typed: { ...draft.typed, [field]: text },
    faults: draft.faults.filter((fault) => fault.field !== field),
  };
}

/** Fields that only calculation, reclassifying or importing fill. */
const kept: ReadonlySet<string> = new Set(['tier']);

/** Whether a person fills the field in a form. */
export function isTyped(table: TableId, field: Field): boolean {
  const { keyField } = catalogue[table];
  const isKept = field.id === 'importedFrom' || (table === 'customers' && kept.has(field.id));
  return field.type !== 'computed' && field.id !== keyField && !isKept;
}
