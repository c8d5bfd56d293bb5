import { Field, makeStyles, Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { evaluationFilterFields, listFilterValues } from '../../usecases/evaluation/filterEvaluated';
import type { EvaluationFilterField } from '../../usecases/evaluation/filterEvaluated';
import { usePane } from '../paneContext';
import type { Evaluation } from './useEvaluation';

const useStyles = makeStyles({
  fields: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', gap: '4px 12px' },
  // A long name would push the field out of a narrow pane.
  field: { minWidth: 0, gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** Stands for all values; no value of a column begins with a blank. */
const all = ' ';

export interface EvaluationFilterFieldsProps {
  readonly year: Evaluation;
  /** Something given for this year is not saved yet, so that no other one can be chosen. */
  readonly isYearHeld: boolean;
}

/** The year, and the part of the base that is looked at. A column without different values is not asked for. */
export function EvaluationFilterFields({ year, isYearHeld }: EvaluationFilterFieldsProps): ReactNode {
  const styles = useStyles();
  const { strings, language } = usePane();
  const texts = strings.evaluation;
  const { evaluation, filters, setFilters, load } = year;
  if (evaluation === undefined) return null;
  const choose = (field: EvaluationFilterField, value: string): void => {
    const { [field]: _before, ...others } = filters;
    setFilters(value === all ? others : { ...others, [field]: value });
  };
  return (
    <div className={styles.fields}>
      <Field size="small" label={texts.year} className={styles.field}>
        <Select
          disabled={isYearHeld}
          value={String(evaluation.year)}
          onChange={(_event, data) => load(Number(data.value))}
        >
          {evaluation.years.toReversed().map((each) => (
            <option key={each}>{each}</option>
          ))}
        </Select>
      </Field>
      {evaluationFilterFields.map((field) => {
        const values = listFilterValues(evaluation.customers, field, language);
        if (values.length < 2 && filters[field] === undefined) return null;
        return (
          <Field key={field} size="small" label={texts.filters[field]} className={styles.field}>
            <Select value={filters[field] ?? all} onChange={(_event, data) => choose(field, data.value)}>
              <option value={all}>{texts.all}</option>
              {values.map((value) => (
                <option key={value} value={value}>
                  {value || texts.withoutValue}
                </option>
              ))}
            </Select>
          </Field>
        );
      })}
    </div>
  );
}
