import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { findField } from '../../archive/catalogue';
import type { Language } from '../../archive/language';
import type { FileRecord } from '../../usecases/customerFiles';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';
import { isNumeric, showValue } from './showValue';

const useStyles = makeStyles({
  list: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(96px, 38%) 1fr',
    gap: '12px',
    padding: '4px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  number: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
});

export interface FieldListProps {
  readonly record: FileRecord;
  readonly fields: readonly string[];
  readonly archiveLanguage: Language;
  /** Excel's gesture for changing a cell. */
  readonly onDoubleClick?: (field: string) => void;
}

/** Fields of a record with their values. */
export function FieldList({ record, fields, archiveLanguage, onDoubleClick }: FieldListProps): ReactNode {
  const styles = useStyles();
  const { formats } = usePane();
  return (
    <dl className={styles.list}>
      {fields.map((field) => {
        const value = record.values[field] ?? '';
        const isNumber = typeof value === 'number' && isNumeric(findField(record.table, field)?.type);
        return (
          <div key={field} className={styles.row} onDoubleClick={() => onDoubleClick?.(field)}>
            <dt className={styles.name}>{headerOf(record.table, field, archiveLanguage)}</dt>
            <dd className={mergeClasses(styles.value, isNumber && styles.number)}>
              {value === '' ? '–' : showValue(record.table, field, value, formats)}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
