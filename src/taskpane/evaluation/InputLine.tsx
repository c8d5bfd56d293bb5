import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableId } from '../../archive/field';
import type {
  EvaluatedCustomer,
  InputSource,
  MissingInput,
  NumberInput,
  SourcedNumber,
} from '../../usecases/evaluation/customerEvaluation';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '0 8px', padding: '2px 0' },
  name: { flexGrow: 1 },
  value: { fontVariantNumeric: 'tabular-nums' },
  source: { flexBasis: '100%', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  problem: { color: tokens.colorStatusWarningForeground3 },
  show: { marginInlineStart: '-8px' },
});

/** The tables whose rows stand behind a number. */
const rowsOf: Readonly<Partial<Record<InputSource, TableId>>> = {
  monthlySales: 'monthlySales',
  orders: 'orders',
  receivables: 'receivables',
};

export interface InputLineProps {
  readonly input: NumberInput;
  readonly customer: EvaluatedCustomer;
  readonly year: number;
}

/** A number that a score is made of, where it comes from, and the way to the rows or the cell behind it. */
export function InputLine({ input, customer, year }: InputLineProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [filtered, setFiltered] = useState<string>();
  const { describeNumber, describeSource, describeProblem } = useDescriptions();
  const texts = strings.evaluation;
  const number = customer.numbers[input];
  const problem = customer.missing.find((each) => each.input === input);
  const table = number && rowsOf[number.source];
  const showRows = (id: TableId, isReplacing: boolean): void =>
    work.attempt(async () => {
      setFiltered(await workbook.portfolio.showRecords(id, customer.number, isReplacing));
    });
  const showCell = (): void =>
    work.attempt(() =>
      workbook.evaluating.showSource({
        customer: customer.record,
        year,
        input,
        source: number?.source ?? 'missing',
      }),
    );
  return (
    <li className={styles.line}>
      <span className={styles.name}>{texts.values[input]}</span>
      {number && <span className={styles.value}>{describeNumber(input, number.value)}</span>}
      {problem && <span className={styles.problem}>{describeProblem(problem)}</span>}
      {number && <span className={styles.source}>{describeSource(input, number)}</span>}
      {number?.source !== 'noneRecorded' && (
        <Button
          className={styles.show}
          size="small"
          appearance="transparent"
          onClick={() => (table === undefined ? showCell() : showRows(table, false))}
        >
          {table === undefined ? texts.showCell(texts.values[input]) : texts[showTexts[table] ?? 'showMonths']}
        </Button>
      )}
      {filtered !== undefined && table !== undefined && (
        <Notice
          intent="warning"
          text={texts.otherFilter(filtered)}
          action={{ label: texts.replaceFilter, run: () => showRows(table, true) }}
          onDismiss={() => setFiltered(undefined)}
        />
      )}
    </li>
  );
}

const showTexts: Readonly<Partial<Record<TableId, 'showMonths' | 'showOrders' | 'showInvoices'>>> = {
  monthlySales: 'showMonths',
  orders: 'showOrders',
  receivables: 'showInvoices',
};

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
