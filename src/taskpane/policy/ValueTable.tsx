import { Caption1, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PolicyValue } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';
import { describeFault } from './describeFault';
import { useDraftEditing } from './policyContext';
import { ValueInput } from './ValueInput';

const useStyles = makeStyles({
  table: { width: '100%', borderCollapse: 'collapse', tableLayout: 'fixed' },
  head: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, verticalAlign: 'bottom' },
  cell: {
    padding: '2px 6px 2px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  changed: { fontWeight: tokens.fontWeightSemibold },
  fault: { color: tokens.colorPaletteRedForeground1 },
});

export interface ValueTableProps {
  readonly label: string;
  /** Of several items, each with the same fields. */
  readonly values: readonly PolicyValue[];
}

/** Values that make a table in the Settings sheet as well: a line for each rating or reward. */
export function ValueTable({ label, values }: ValueTableProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { draft, faults } = useDraftEditing();
  const fields = [...new Set(values.map(({ field }) => field))];
  const items = [...new Set(values.map(({ item }) => item))];
  const texts: Readonly<Record<string, string>> =
    values[0]?.table === 'ratingBands' ? strings.policy.columns : strings.policy.rewardColumns;
  const [corner] = Object.values(texts);
  const faultOf = (value: PolicyValue) =>
    faults.find((fault) => fault.values.length === 1 && fault.values[0] === value.id);
  return (
    <>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {[corner, ...fields.map((field) => texts[field])].map((text) => (
              <th key={text} scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => {
            const row = values.filter((value) => value.item === item);
            const isChanged = row.some(({ id }) => draft.has(id));
            return (
              <tr key={item}>
                <th scope="row" className={mergeClasses(styles.cell, isChanged && styles.changed)}>
                  {row[0]?.name.split(' · ')[0]}
                </th>
                {row.map((value) => (
                  <td key={value.id} className={styles.cell}>
                    <ValueInput value={value} label={value.name} isInvalid={faultOf(value) !== undefined} />
                  </td>
                ))}
              </tr>
            );
          })}
        </tbody>
      </table>
      {values.map((value) => {
        const fault = faultOf(value);
        return fault === undefined ? null : (
          <Caption1 key={value.id} className={styles.fault} role="alert">
            {strings.policy.labelled(value.name, describeFault(fault, value, strings, formats))}
          </Caption1>
        );
      })}
    </>
  );
}
