import { Select } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { ColumnMapping } from '../../usecases/proposeMapping';
import type { FieldGroup } from '../catalogue/groupFields';
import { usePane } from '../paneContext';

export interface FieldSelectProps {
  readonly label: string;
  readonly groups: readonly FieldGroup[];
  readonly mapping: ColumnMapping;
  /** Fields that any column goes into. */
  readonly used: ReadonlySet<string>;
  readonly onChoose: (choice: ColumnMapping) => void;
}

/** What becomes of one column: a field, grouped by layer, or an extra column, or nothing. */
export const FieldSelect = memo(function FieldSelect(props: FieldSelectProps): ReactNode {
  const { label, groups, mapping, used, onChoose } = props;
  const { strings } = usePane();
  return (
    <Select aria-label={label} value={toValue(mapping)} onChange={(_event, data) => onChoose(fromValue(data.value))}>
      <optgroup label={strings.mapping.otherwise}>
        <option value="extra">{strings.mapping.keepAsExtra}</option>
        <option value="leaveOut">{strings.mapping.leaveOut}</option>
      </optgroup>
      {groups.map((group) => (
        <optgroup key={group.layer} label={group.name}>
          {group.fields.map(({ id, header }) => {
            const isElsewhere = used.has(id) && !(mapping.kind === 'field' && mapping.field === id);
            return (
              <option key={id} value={`field:${id}`}>
                {isElsewhere ? strings.mapping.taken(header) : header}
              </option>
            );
          })}
        </optgroup>
      ))}
    </Select>
  );
});

function toValue(mapping: ColumnMapping): string {
  return mapping.kind === 'field' ? `field:${mapping.field}` : mapping.kind;
}

function fromValue(value: string): ColumnMapping {
  if (value === 'extra' || value === 'leaveOut') {
    return { kind: value };
  }
  return { kind: 'field', field: value.slice('field:'.length) };
}
