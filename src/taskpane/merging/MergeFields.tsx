import {
  Body1,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  Radio,
  RadioGroup,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CellValue } from '../../archive/cellValue';
import type { Language } from '../../archive/language';
import type { MergeComparison, MergedField } from '../../usecases/mergeCustomers/customerMerging';
import { nameField } from '../importing/nameField';
import { showValue } from '../card/showValue';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  sides: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '8px', overflowWrap: 'anywhere' },
  side: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '6px 10px',
  },
  name: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  radio: { overflowWrap: 'anywhere' },
  goes: { backgroundColor: tokens.colorNeutralBackground3 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  filled: { margin: 0, paddingInlineStart: '20px', overflowWrap: 'anywhere' },
});

export interface MergeFieldsProps {
  readonly comparison: MergeComparison;
  readonly taken: ReadonlySet<string>;
  readonly archiveLanguage: Language;
  readonly onTake: (field: string, isTaken: boolean) => void;
}

/** Two customers side by side: who stays, what they contradict each other in, and what fills gaps. */
export function MergeFields({ comparison, taken, archiveLanguage, onTake }: MergeFieldsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.merging;
  const { kept, other, fields } = comparison;
  const inState = (state: MergedField['state']): readonly MergedField[] =>
    fields.filter((field) => field.state === state);
  const conflicts = inState('conflict');
  const filled = inState('filled');
  const rest = fields.length - conflicts.length - filled.length;
  const show = (field: string, value: CellValue): string => showValue('customers', field, value, formats);
  return (
    <>
      <div className={styles.sides}>
        {(
          [
            ['stays', kept],
            ['goes', other],
          ] as const
        ).map(([side, { values }]) => (
          <div key={side} className={mergeClasses(styles.side, side === 'goes' && styles.goes)}>
            <Caption1>{texts[side]}</Caption1>
            <span className={styles.name}>{String(values['name'] ?? '')}</span>
            <Caption1>{String(values['customerNumber'] ?? '')}</Caption1>
          </div>
        ))}
      </div>
      {conflicts.length === 0 ? (
        <Body1>{texts.noConflicts}</Body1>
      ) : (
        <>
          <h2 className={styles.heading}>{texts.conflicts(formats.count(conflicts.length))}</h2>
          {conflicts.map(({ field, kept: keptValue, other: otherValue }) => (
            <Field key={field} label={nameField('customers', field, archiveLanguage)}>
              <RadioGroup
                value={taken.has(field) ? 'other' : 'kept'}
                onChange={(_event, data) => onTake(field, data.value === 'other')}
              >
                <Radio className={styles.radio} value="kept" label={show(field, keptValue)} />
                <Radio className={styles.radio} value="other" label={show(field, otherValue)} />
              </RadioGroup>
            </Field>
          ))}
        </>
      )}
      {filled.length > 0 && (
        <section aria-label={texts.filled}>
          <h2 className={styles.heading}>{texts.filled}</h2>
          <ul className={styles.filled}>
            {filled.map(({ field, other: value }) => (
              <li key={field}>
                {texts.fieldValue(nameField('customers', field, archiveLanguage), show(field, value))}
              </li>
            ))}
          </ul>
        </section>
      )}
      {rest > 0 && <Caption1>{texts.unchanged(formats.count(rest))}</Caption1>}
    </>
  );
}
