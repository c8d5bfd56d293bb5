import { Input, makeStyles, mergeClasses, Select, type FieldControlProps } from '@fluentui/react-components';
import { useId, useMemo, useState, type ReactNode } from 'react';
import { inputSignsOf } from '../../archive/inputSigns';
import type { PolicyValue } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';
import { draftedValue, useDraftEditing } from './policyContext';
import { plainText, readPolicyInput, showPolicyValue, writePolicyInput } from './policyInput';

const useStyles = makeStyles({
  // Inputs are 150 px wide by themselves, which a table in a narrow pane has no room for.
  control: { minWidth: 0, width: '100%', '& input': { minWidth: 0, width: '100%' }, '& select': { minWidth: 0 } },
  number: { '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
});

export interface ValueInputProps {
  readonly value: PolicyValue;
  /** What the field around it tells of it: label and fault. */
  readonly control?: FieldControlProps;
  /** Present where no field stands around it. */
  readonly label?: string;
  readonly isInvalid?: boolean;
}

/** The input for one value of the policy. What is typed stays as typed until something else changes the value. */
export function ValueInput({ value, control, label, isInvalid }: ValueInputProps): ReactNode {
  const styles = useStyles();
  const { locale, formats } = usePane();
  const editing = useDraftEditing();
  const signs = useMemo(() => inputSignsOf(locale), [locale]);
  const list = useId();
  const [typed, setTyped] = useState('');
  const content = draftedValue(editing, value);
  // What was typed means the same as what stands in the draft: then it is left in peace, `15` does not become `15%` under the hand.
  const meansTheSame = plainText(value, readPolicyInput(value, typed, signs)) === plainText(value, content);
  const exact = writePolicyInput(value, content, signs);
  // A sixth has no end as a percentage: it is shown rounded, and stays exact as long as nobody types something else.
  const isRounded = value.kind === 'share' && !exact.endsWith('%');
  const text = meansTheSame ? typed : isRounded ? showPolicyValue(value, content, formats) : exact;
  const change = (next: string): void => {
    setTyped(next);
    editing.change(new Map([[value.id, readPolicyInput(value, next, signs)]]));
  };
  const named = {
    ...control,
    ...(label !== undefined && { 'aria-label': label }),
    ...(isInvalid === true && { 'aria-invalid': true }),
  };
  if (value.kind === 'choice') {
    const choices = value.choices ?? [];
    const options = choices.includes(text) ? choices : [text, ...choices];
    return (
      <Select
        size="small"
        className={styles.control}
        value={text}
        onChange={(_event, data) => change(data.value)}
        {...named}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </Select>
    );
  }
  const words = value.choices ?? [];
  return (
    <>
      <Input
        size="small"
        className={mergeClasses(styles.control, styles.number)}
        autoComplete="off"
        inputMode={words.length > 0 ? 'text' : 'decimal'}
        value={text}
        onChange={(_event, data) => change(data.value)}
        {...(words.length > 0 && { list })}
        {...named}
      />
      {words.length > 0 && (
        <datalist id={list}>
          {words.map((word) => (
            <option key={word} value={word} />
          ))}
        </datalist>
      )}
    </>
  );
}
