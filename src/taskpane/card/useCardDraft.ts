import { useEffect, useState } from 'react';
import { catalogue, findField } from '../../archive/catalogue';
import type { RecordKey } from '../../archive/plan';
import type { FileRecord } from '../../usecases/customerFiles';
import { draftAddition, draftChange, isTyped, type EditDraft } from '../edit/editDraft';
import {
  fieldsOfAddition,
  initialOfAddition,
  tableOfAddition,
  type AdditionId,
  type FormFields,
} from '../edit/formFields';
import { useDraft, type DraftControls } from '../edit/useDraft';
import { localToday } from '../localToday';
import type { ViewProps } from '../navigation/views';
import { usePane } from '../paneContext';
import type { FollowedFile } from './FollowedFile';
import { nameOf } from './nameOf';
import { summariseRecord } from './recordSummary';

/** A form that takes the place of the card. */
export interface OpenForm {
  readonly title: string;
  readonly customerName?: string;
  readonly fields: FormFields;
}

/** The forms of the customer view: one at a time. */
export interface CardForms {
  readonly controls: DraftControls;
  readonly form: OpenForm | undefined;
  /** Begins to edit columns of the customer in place, at one of them. */
  readonly editFields: (fields: readonly string[], first?: string) => void;
  /** Begins to edit a record that belongs to the customer. */
  readonly editRecord: (record: FileRecord) => void;
  /** Begins a new record; of a customer, with the number if it has one already. */
  readonly add: (addition: AdditionId, number?: string) => void;
}

interface CardDraftInput extends ViewProps {
  readonly file: FollowedFile;
  readonly tellWritten: (text: string) => void;
}

export function useCardDraft({ file, summary, onChanged, tellWritten }: CardDraftInput): CardForms {
  const { workbook, strings, formats } = usePane();
  const [form, setForm] = useState<OpenForm>();

  const onWritten = async ({ target, customer }: EditDraft, record: RecordKey): Promise<void> => {
    if (target.kind === 'addition' && target.table === 'customers') {
      await workbook.selectRecord('customers', record);
      file.look();
      await onChanged();
    } else if (customer !== undefined) {
      // A customer that got another number is found by the new one.
      await file.show(target.kind === 'change' && target.record.table === 'customers' ? record : customer);
    }
    tellWritten(target.kind === 'addition' ? strings.edit.added(record) : strings.edit.saved);
  };
  const controls = useDraft(onWritten);

  // A form in which nothing was typed makes way for the next customer.
  const { leaveFor } = controls;
  useEffect(() => file.subscribe(() => leaveFor(shownCustomer(file)?.record)), [file, leaveFor]);

  const editFields = (fields: readonly string[], first?: string): void => {
    const customer = shownCustomer(file);
    if (customer !== undefined) controls.begin(draftChange(customer.record, customer, fields, controls.signs, first));
  };

  const editRecord = (record: FileRecord): void => {
    const customer = shownCustomer(file);
    const { keyField } = catalogue[record.table];
    const fields = Object.keys(record.values).filter((id) => {
      const field = findField(record.table, id);
      return field === undefined ? id !== keyField : isTyped(record.table, field);
    });
    if (customer === undefined) return;
    setForm({
      title: strings.edit.change.title(
        summariseRecord(record, { strings, formats, archiveLanguage: summary.language }).main,
      ),
      customerName: nameOf(customer),
      fields: { first: fields, rest: [] },
    });
    controls.begin(draftChange(customer.record, record, fields, controls.signs));
  };

  const add = (addition: AdditionId, number = ''): void => {
    const table = tableOfAddition(addition);
    const customer = table === 'customers' ? undefined : shownCustomer(file);
    const fields = fieldsOfAddition(addition, summary);
    const known = customer === undefined ? number : String(customer.values['customerNumber'] ?? '');
    setForm({
      title: strings.edit.add.title[addition],
      ...(customer && { customerName: nameOf(customer) }),
      fields,
    });
    controls.begin(
      draftAddition(
        table,
        [...fields.first, ...fields.rest],
        initialOfAddition(addition, { customerNumber: known, today: localToday(), language: summary.language }),
        customer?.record,
      ),
    );
  };

  return { controls, form, editFields, editRecord, add };
}

function shownCustomer(file: FollowedFile): FileRecord | undefined {
  const followed = file.getFollowed();
  return followed.kind === 'customer' ? followed.file.customer : undefined;
}
