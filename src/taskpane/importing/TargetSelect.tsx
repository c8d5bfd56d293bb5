import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { TableId } from '../../archive/field';
import type { Language } from '../../archive/language';
import { plainDateToIso } from '../../domain/plainDate';
import { serialToPlainDate } from '../../domain/serialDate';
import type { ImportTarget } from '../../usecases/importList/importMapping';
import type { MonthColumn } from '../../usecases/importList/sourceTable';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';
import { monthTargets, readTarget, writeTarget, type TargetGroup } from './targetGroups';

export interface TargetSelectProps {
  readonly label: string;
  readonly archiveLanguage: Language;
  readonly groups: readonly TargetGroup[];
  /** The table that an extra column is kept with. */
  readonly table: TableId;
  /** Header of the column, which an extra column is called by. */
  readonly header: string;
  /** The month that the column's header names. */
  readonly month?: MonthColumn | undefined;
  readonly target: ImportTarget;
  /** Fields that any column goes into, as options have them. */
  readonly used: ReadonlySet<string>;
  readonly onChoose: (target: ImportTarget) => void;
}

/** What becomes of one column: a field of one of the tables, a month of sales, an extra column, or nothing. */
export function TargetSelect(props: TargetSelectProps): ReactNode {
  const { label, archiveLanguage, groups, table, header, month, target, used, onChoose } = props;
  const { strings, formats } = usePane();
  const current = writeTarget(target);
  const choose = (value: string): void => {
    const chosen = readTarget(value, { kind: 'extra', table, header }, month);
    if (chosen !== undefined) onChoose(chosen);
  };
  const day = month && serialToPlainDate(month.month);
  return (
    <Select aria-label={label} value={current} onChange={(_event, data) => choose(data.value)}>
      <optgroup label={strings.importColumns.otherwise}>
        <option value="extra">{strings.mapping.keepAsExtra}</option>
        <option value="leaveOut">{strings.mapping.leaveOut}</option>
      </optgroup>
      {month && (
        <optgroup label={day === undefined ? '' : formats.month(plainDateToIso(day))}>
          {monthTargets(month).map(({ measure }) => (
            <option key={measure} value={`month:${measure}`}>
              {headerOf('monthlySales', measure, archiveLanguage)}
            </option>
          ))}
        </optgroup>
      )}
      {groups.map(({ name, fields }) => (
        <optgroup key={name} label={name}>
          {fields.map((field) => (
            <option key={field.value} value={field.value}>
              {used.has(field.value) && field.value !== current ? strings.mapping.taken(field.header) : field.header}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
