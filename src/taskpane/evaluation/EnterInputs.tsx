import { Button, Caption1, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { fieldOf } from '../../archive/catalogue';
import { inputSignsOf } from '../../archive/inputSigns';
import { isBlank } from '../../archive/isBlank';
import { readInput } from '../../archive/readInput';
import { numberInputs } from '../../usecases/evaluation/customerEvaluation';
import type { EnteredInputs, EvaluatedCustomer, NumberInput } from '../../usecases/evaluation/customerEvaluation';
import { focusWhereLost } from '../frame/focusWhereLost';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '4px 12px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

type Inputs = Readonly<Partial<Record<NumberInput, string>>>;
type Faults = Readonly<Partial<Record<NumberInput, string>>>;

export interface EnterInputsProps {
  readonly customer: EvaluatedCustomer;
  readonly onSave: (inputs: EnteredInputs) => void;
  readonly onCancel: () => void;
}

/** Numbers that the tables do not know, or know differently, entered by a person. Empty fields stay as they are. */
export function EnterInputs({ customer, onSave, onCancel }: EnterInputsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats, language, locale } = usePane();
  const [inputs, setInputs] = useState<Inputs>({});
  const [faults, setFaults] = useState<Faults>({});
  const texts = strings.evaluation;
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const [numbers, found]: [Partial<Record<NumberInput, number>>, Partial<Record<NumberInput, string>>] = [{}, {}];
    for (const input of numberInputs.filter((each) => !isBlank(inputs[each] ?? ''))) {
      const read = readInput(fieldOf('evaluations', input), inputs[input] ?? '', {
        language,
        signs: inputSignsOf(locale),
      });
      if (read.ok && typeof read.value === 'number') numbers[input] = read.value;
      else found[input] = input === 'target' || input === 'actual' ? texts.notANumber : texts.notACount;
    }
    if (numbers.target !== undefined && numbers.target <= 0) found.target = texts.problems.notPositive('0');
    setFaults(found);
    if (Object.keys(found).length === 0 && Object.keys(numbers).length > 0) onSave(numbers);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <Caption1>{texts.enterHint}</Caption1>
      <div className={styles.fields}>
        {numberInputs.map((input, index) => {
          const fault = faults[input];
          const known = customer.numbers[input];
          return (
            <Field
              key={input}
              size="small"
              label={texts.values[input]}
              {...(fault !== undefined && { validationMessage: fault, validationState: 'error' as const })}
            >
              <Input
                inputMode="decimal"
                {...(index === 0 && { ref: focusWhereLost })}
                value={inputs[input] ?? ''}
                {...(known && { placeholder: formats.money(known.value) })}
                onChange={(_event, data) => setInputs({ ...inputs, [input]: data.value })}
              />
            </Field>
          );
        })}
      </div>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" type="submit">
          {texts.saveInputs}
        </Button>
        <Button size="small" onClick={onCancel}>
          {strings.common.cancel}
        </Button>
      </div>
    </form>
  );
}
