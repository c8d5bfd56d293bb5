import { findField } from '../archive/catalogue';
import type { CellValue } from '../archive/cellValue';
import type { Field, TableId } from '../archive/field';
import { isBlank } from '../archive/isBlank';
import { mustBeFilled } from '../archive/mustBeFilled';
import type { InputContext } from '../archive/readInput';
import { readExtraInput, readInput } from '../archive/readInput';
import { writeInput } from '../archive/writeInput';
import type { Outcome } from '../domain/outcome';
import { fail, succeed } from '../domain/outcome';
import type { FieldChange, InputFault, InputFaultReason } from './recordEditing';

/** A form as a person has filled it. */
export interface FilledForm {
  readonly table: TableId;
  /** The record as it was when the form was opened; empty for a new one. */
  readonly values: Readonly<Record<string, CellValue>>;
  /** By field id, as text. */
  readonly inputs: Readonly<Record<string, string>>;
}

export interface FormContext extends InputContext {
  /** The columns that the table has: ids of fields, and `extra:` with the header for those that the user has added. */
  readonly columns: ReadonlySet<string>;
}

/** What was read of a form: the changes, and the inputs that cannot be saved. */
export interface ReadForm {
  readonly changes: readonly FieldChange[];
  readonly faults: readonly InputFault[];
}

/**
 * What a filled form changes, and what cannot be saved of it. An input that still shows what stands in its cell changes
 * nothing, even where that does not fit its field: only what a person touches is checked.
 */
export function readInputs(form: FilledForm, context: FormContext): ReadForm {
  const changes: FieldChange[] = [];
  const faults: InputFault[] = [];
  for (const [field, text] of Object.entries(form.inputs)) {
    const known = findField(form.table, field);
    const before = form.values[field] ?? '';
    if (text === writeInput(known, before, context.signs)) continue;
    const read = context.columns.has(field) ? readOne(known, text, before, context) : refuseMissing(text);
    if (!read.ok) faults.push({ field, reason: read.problem });
    else if (read.value !== before) changes.push({ field, before, after: read.value });
  }
  return { changes, faults };
}

function readOne(
  field: Field | undefined,
  text: string,
  before: CellValue,
  context: FormContext,
): Outcome<CellValue, InputFaultReason> {
  if (field === undefined) return succeed(readExtraInput(text, before, context.signs));
  if (field.type === 'computed') return fail('computed');
  const read = readInput(field, text, context);
  return read.ok && isBlank(read.value) && mustBeFilled(field) ? fail('required') : read;
}

function refuseMissing(text: string): Outcome<CellValue, InputFaultReason> {
  return text.trim() === '' ? succeed('') : fail('noColumn');
}
