import { Body1, makeStyles, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { quadrantNames } from '../../archive/quadrantNames';
import type { QuadrantGroup } from '../../usecases/portfolio/groupCustomers';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { CustomerRow } from './CustomerRow';

const useStyles = makeStyles({
  heading: { ...typographyStyles.subtitle2, margin: 0 },
  group: { display: 'flex', flexDirection: 'column', gap: '4px' },
});

/** More would say more than anybody knows. */
function oneDecimal(points: number): number {
  return Math.round(points * 10) / 10;
}

export interface QuadrantMembersProps {
  readonly group: QuadrantGroup;
  /** From best to last. */
  readonly tiers: readonly string[];
}

/** What 001 advises for a quadrant, and who stands in it, those who buy most first. */
export function QuadrantMembers({ group, tiers }: QuadrantMembersProps): ReactNode {
  const styles = useStyles();
  const { strings, formats, language } = usePane();
  const texts = strings.portfolio;
  const name = quadrantNames[group.quadrant][language];
  const cap = useCap(group.customers);
  return (
    <section className={styles.group} aria-labelledby="quadrant">
      <h2 id="quadrant" className={styles.heading}>
        {name}
      </h2>
      <Body1>{texts.advice[group.quadrant]}</Body1>
      {group.customers.length === 0 ? (
        <Body1>{texts.empty}</Body1>
      ) : (
        <CappedList label={name} cap={cap} keyOf={({ record }) => record}>
          {(customer) => (
            <CustomerRow
              customer={customer}
              tiers={tiers}
              detail={texts.placed(
                formats.amount(customer.volume ?? 0),
                formats.decimal(oneDecimal(customer.loyalty ?? 0)),
              )}
            />
          )}
        </CappedList>
      )}
    </section>
  );
}
