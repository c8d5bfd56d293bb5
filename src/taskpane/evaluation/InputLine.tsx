import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  EvaluatedCustomer,
  MissingInput,
  NumberInput,
  SourcedNumber,
} from '../../usecases/evaluation/customerEvaluation';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', padding: '2px 0' },
  name: { flexGrow: 1 },
  value: { fontVariantNumeric: 'tabular-nums' },
  source: { flexBasis: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { color: tokens.colorStatusWarningForeground3 },
});

export interface InputLineProps {
  readonly input: NumberInput;
  readonly customer: EvaluatedCustomer;
  readonly year: number;
}

/** A number that a score is made of, where it comes from, and the way to the cell where a person has typed or can type it. */
export function InputLine({ input, customer, year }: InputLineProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const { describeNumber, describeSource, describeProblem } = useDescriptions();
  const texts = strings.evaluation;
  const number = customer.numbers[input];
  const problem = customer.missing.find((each) => each.input === input);
  const source = number?.source ?? 'missing';
  // Without a row of its own there is no cell yet; a number can be entered below.
  const hasCell =
    source === 'customer' || (customer.kept !== undefined && (source === 'entered' || source === 'missing'));
  return (
    <li className={styles.line}>
      <span className={styles.name}>{texts.values[input]}</span>
      {number && <span className={styles.value}>{describeNumber(input, number.value)}</span>}
      {problem && <span className={styles.problem}>{describeProblem(problem)}</span>}
      {number && <span className={styles.source}>{describeSource(input, number)}</span>}
      {hasCell && (
        <Button
          size="small"
          onClick={() =>
            work.attempt(() => workbook.evaluating.showSource({ customer: customer.record, year, input, source }))
          }
        >
          {texts.showCell(texts.values[input])}
        </Button>
      )}
    </li>
  );
}

interface Descriptions {
  readonly describeNumber: (input: NumberInput, value: number) => string;
  readonly describeSource: (input: NumberInput, number: SourcedNumber) => string;
  readonly describeProblem: (problem: MissingInput) => string;
}

function useDescriptions(): Descriptions {
  const { strings, formats, language } = usePane();
  const texts = strings.evaluation;
  const describeNumber = (input: NumberInput, value: number): string =>
    input === 'target' || input === 'actual' ? formats.money(value) : formats.decimal(value);
  return {
    describeNumber,
    describeSource: (input, { source, measured }) => {
      if (source === 'noneRecorded') return texts.noneRecorded;
      if (source !== 'entered') return texts.from(sheetNameOf(source === 'customer' ? 'customers' : source, language));
      return measured === undefined ? texts.entered : texts.enteredInstead(describeNumber(input, measured));
    },
    describeProblem: ({ reason, value }) =>
      reason === 'missing' ? texts.problems.missing : texts.problems[reason](String(value ?? '')),
  };
}
