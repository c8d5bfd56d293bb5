import { Caption1, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ImportMapping, ImportQuestion } from '../../usecases/importList/importMapping';
import { usePane } from '../paneContext';
import { useImport } from './importContext';
import { readSampleDate, readSampleNumber } from './readSample';

const useStyles = makeStyles({
  question: {
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: '8px 12px',
    margin: '4px 0',
  },
  // Side by side where there is room, so that the two readings can be compared at a glance.
  readings: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(130px, 1fr))', gap: '0 8px' },
  reading: { display: 'block', color: tokens.colorNeutralForeground3 },
});

export interface ColumnQuestionProps {
  readonly column: number;
  readonly question: ImportQuestion;
  readonly mapping: ImportMapping;
  readonly calledFor: CalledQuestion | undefined;
}

/** The column whose question the user is led to, anew with each call. */
export interface CalledQuestion {
  readonly column: number;
}

/** What only the user can know of a column: the same samples, read in both ways. Neither is chosen for him. */
export function ColumnQuestion({ column, question, mapping, calledFor }: ColumnQuestionProps): ReactNode {
  const styles = useStyles();
  const { work, strings, formats } = usePane();
  const { session } = useImport();
  const texts = strings.importColumns;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (calledFor?.column === column) box.current?.querySelector('input')?.focus();
  }, [calledFor, column]);
  const isDate = question.kind === 'dateOrder';
  const answers = isDate
    ? ([
        ['dayFirst', texts.dayFirst],
        ['monthFirst', texts.monthFirst],
      ] as const)
    : ([
        ['point', texts.point],
        ['comma', texts.comma],
      ] as const);
  const read = (sample: string, answer: (typeof answers)[number][0]): string =>
    answer === 'dayFirst' || answer === 'monthFirst'
      ? readSampleDate(sample, answer, formats)
      : readSampleNumber(sample, answer, formats);
  const choose = (value: string): void => {
    if (value === 'dayFirst' || value === 'monthFirst') session.setAnswer(column, { dateOrders: { [column]: value } });
    if (value === 'point' || value === 'comma') session.setAnswer(column, { decimalSigns: { [column]: value } });
    work.attempt(() => session.measure());
  };
  return (
    <div ref={box} className={styles.question}>
      <Field
        label={isDate ? texts.askDateOrder : texts.askDecimalSign}
        hint={isDate ? texts.askDateOrderHint : texts.askDecimalSignHint}
      >
        <RadioGroup
          className={styles.readings}
          value={(isDate ? mapping.dateOrders[column] : mapping.decimalSigns[column]) ?? ''}
          onChange={(_event, data) => choose(data.value)}
        >
          {answers.map(([answer, name]) => (
            <Radio
              key={answer}
              value={answer}
              label={{
                children: (
                  <>
                    {name}
                    {question.samples.map((sample) => (
                      <Caption1 key={sample} className={styles.reading}>
                        {texts.reading(sample, read(sample, answer))}
                      </Caption1>
                    ))}
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
