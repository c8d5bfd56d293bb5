import { Field, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { fieldOf } from '../../archive/catalogue';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';

export interface CreditSelectProps<Id extends string> {
  readonly label: string;
  /** The field whose choices these are; they are called as the archive calls them. */
  readonly table: TableId;
  readonly field: string;
  readonly ids: readonly Id[];
  readonly value: Id;
  readonly archiveLanguage: Language;
  readonly fault?: string | undefined;
  readonly onChoose: (id: Id) => void;
}

/** One of a field's choices. */
export function CreditSelect<Id extends string>(props: CreditSelectProps<Id>): ReactNode {
  const { label, table, field, ids, value, archiveLanguage, fault, onChoose } = props;
  const choices = fieldOf(table, field).choices ?? [];
  return (
    <Field
      size="small"
      label={label}
      {...(fault !== undefined && { validationState: 'error', validationMessage: fault })}
    >
      <Select
        size="small"
        value={value}
        onChange={(_event, data) => {
          const chosen = ids.find((id) => id === data.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {ids.map((id) => (
          <option key={id} value={id}>
            {choices.find((choice) => choice.id === id)?.label[archiveLanguage] ?? id}
          </option>
        ))}
      </Select>
    </Field>
  );
}
