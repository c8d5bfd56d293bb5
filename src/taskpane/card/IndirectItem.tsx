import { AccordionItem, AccordionPanel, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { IndirectCustomers } from '../../usecases/customerFiles';
import { RowButton } from '../list/RowButton';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import { ItemHeader } from './ItemHeader';

const useStyles = makeStyles({
  panel: { margin: '0 0 8px' },
  sums: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 12px', margin: '0 0 8px' },
  sum: { color: tokens.colorNeutralForeground3 },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: '0 -8px', padding: 0 },
  sales: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** The customers supplied through this one, and what would be at stake if it left (domain.md section 1). */
export function IndirectItem({ indirect }: { readonly indirect: IndirectCustomers }): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { showCustomer } = useNavigation();
  const words = strings.card.indirect;
  return (
    <AccordionItem value="indirect">
      <ItemHeader name={words.heading(formats.count(indirect.count))} />
      <AccordionPanel className={styles.panel}>
        <dl className={styles.sums}>
          <dt className={styles.sum}>{words.sales}</dt>
          <dd className={styles.amount}>{formats.amount(indirect.sales)}</dd>
          <dt className={styles.sum}>{words.atStake}</dt>
          <dd className={styles.amount}>{formats.amount(indirect.salesAtStake)}</dd>
        </dl>
        <ul className={styles.list} aria-label={words.list}>
          {indirect.customers.map(({ record, name, sales }) => (
            <li key={record}>
              <RowButton
                main={name === '' ? record : name}
                detail={name === '' ? undefined : record}
                {...(sales !== undefined && { aside: <span className={styles.sales}>{formats.amount(sales)}</span> })}
                onClick={() => showCustomer(record)}
              />
            </li>
          ))}
        </ul>
        {indirect.withoutSales > 0 && (
          <Caption1 className={styles.quiet}>{words.withoutSales(formats.count(indirect.withoutSales))}</Caption1>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
