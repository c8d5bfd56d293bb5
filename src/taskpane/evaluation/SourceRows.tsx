import { Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { EvaluatedCustomer, NumberInput } from '../../usecases/evaluation/customerEvaluation';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  rows: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '4px', marginTop: '4px' },
});

/** The tables whose rows stand behind numbers, each with the text of the button that leads there. */
const shown = [
  { table: 'monthlySales', text: 'showMonths' },
  { table: 'orders', text: 'showOrders' },
  { table: 'receivables', text: 'showInvoices' },
] as const;

type SourceTable = (typeof shown)[number]['table'];

export interface SourceRowsProps {
  readonly customer: EvaluatedCustomer;
  readonly inputs: readonly NumberInput[];
}

/** Leads to the rows behind these numbers: filters their sheet by the customer, and asks before it replaces another filter. */
export function SourceRows({ customer, inputs }: SourceRowsProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [filtered, setFiltered] = useState<{ readonly table: SourceTable; readonly header: string }>();
  const texts = strings.evaluation;
  const sources = new Set(inputs.map((input) => customer.numbers[input]?.source));
  const show = (table: SourceTable, isReplacing: boolean): void =>
    work.attempt(async () => {
      const header = await workbook.portfolio.showRecords(table, customer.number, isReplacing);
      setFiltered(header === undefined ? undefined : { table, header });
    });
  const offered = shown.filter(({ table }) => sources.has(table));
  if (offered.length === 0) return null;
  return (
    <div className={styles.rows}>
      {offered.map(({ table, text }) => (
        <Button key={table} size="small" onClick={() => show(table, false)}>
          {texts[text]}
        </Button>
      ))}
      {filtered !== undefined && (
        <Notice
          intent="warning"
          text={texts.otherFilter(filtered.header)}
          action={{ label: texts.replaceFilter, run: () => show(filtered.table, true) }}
          onDismiss={() => setFiltered(undefined)}
        />
      )}
    </div>
  );
}
