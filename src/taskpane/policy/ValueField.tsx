import { Caption1, Field, Link, makeStyles, Slider, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PolicyValue } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';
import { describeFault } from './describeFault';
import { draftedValue, useDraftEditing } from './policyContext';
import { numberOf, showPolicyValue } from './policyInput';
import { ValueInput } from './ValueInput';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) 96px', gap: '12px', alignItems: 'center' },
  alone: { display: 'block' },
  slider: { minWidth: 0, width: '100%' },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '0 8px',
    color: tokens.colorNeutralForeground3,
  },
  inForce: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { fontSize: tokens.fontSizeBase200 },
});

export interface ValueFieldProps {
  readonly value: PolicyValue;
  readonly name: string;
}

/** A value with its slider where it has ends, its default and, once changed, what is in force. */
export function ValueField({ value, name }: ValueFieldProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const editing = useDraftEditing();
  const texts = strings.policy;
  // What a group of values has in common is said once, below the group.
  const fault = editing.faults.find(({ values }) => values.length === 1 && values[0] === value.id);
  const content = draftedValue(editing, value);
  const number = numberOf(content);
  const { standard, least, most, kind } = value;
  // A step other than 1 would draw a mark for each step on the rail.
  const scale = kind === 'share' ? 100 : 1;
  const hasSlider = kind !== 'choice' && most !== undefined;
  const isChanged = editing.draft.has(value.id);
  const problem =
    fault === undefined
      ? {}
      : { validationState: 'error' as const, validationMessage: describeFault(fault, value, strings, formats) };
  return (
    <div>
      <Field size="small" label={name} {...problem}>
        {(control) => (
          <div className={hasSlider ? styles.row : styles.alone}>
            {hasSlider && (
              <Slider
                size="small"
                className={styles.slider}
                aria-label={texts.slider(name)}
                aria-valuetext={showPolicyValue(value, content, formats)}
                min={(least ?? 0) * scale}
                max={most * scale}
                value={Math.round((number ?? least ?? 0) * scale)}
                onChange={(_event, data) => editing.change(new Map([[value.id, data.value / scale]]))}
              />
            )}
            <ValueInput value={value} control={control} />
          </div>
        )}
      </Field>
      <div className={styles.foot}>
        {isChanged && (
          <Caption1 className={styles.inForce}>{texts.inForce(showPolicyValue(value, value.value, formats))}</Caption1>
        )}
        {standard !== undefined && <Caption1>{texts.standard(showPolicyValue(value, standard, formats))}</Caption1>}
        {standard !== undefined && standard !== content && (
          <Link
            as="button"
            className={styles.link}
            aria-label={texts.toStandardOf(name)}
            onClick={() => editing.change(new Map([[value.id, standard]]))}
          >
            {texts.toStandard}
          </Link>
        )}
      </div>
    </div>
  );
}
