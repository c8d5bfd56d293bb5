import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import type { PortfolioCustomer } from '../../usecases/portfolio/customerPortfolio';
import { listFilterValues, type PortfolioFilter } from '../../usecases/portfolio/filterPortfolio';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  filters: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(80px, 1fr))',
    gap: '8px',
    alignItems: 'end',
  },
  // A long name would push the others out of a narrow pane.
  select: {
    minWidth: 0,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '& .fui-Select__select': { width: '100%', minWidth: 0 },
  },
});

const fields = ['owner', 'region', 'tier'] as const satisfies readonly (keyof PortfolioFilter)[];

export interface PortfolioFiltersProps {
  readonly customers: readonly PortfolioCustomer[];
  /** From best to last. */
  readonly tiers: readonly string[];
  readonly filter: PortfolioFilter;
  readonly onFilter: (filter: PortfolioFilter) => void;
}

/** Narrows both views down to one person's customers, a region or a tier; a column with one value only has nothing to choose. */
export function PortfolioFilters({ customers, tiers, filter, onFilter }: PortfolioFiltersProps): ReactNode {
  const styles = useStyles();
  const { strings, language, locale } = usePane();
  const values = useMemo(
    () => ({
      owner: listFilterValues(customers, 'owner', locale),
      region: listFilterValues(customers, 'region', locale),
      tier: tiers.filter((tier) => customers.some((customer) => customer.tier === tier)),
    }),
    [customers, tiers, locale],
  );
  return (
    <div className={styles.filters} role="group" aria-label={strings.portfolio.filters}>
      {fields
        .filter((field) => values[field].length > 1)
        .map((field) => (
          <Field key={field} label={headerOf('customers', field, language)} size="small" className={styles.select}>
            <Select
              size="small"
              value={filter[field]}
              onChange={(_event, data) => onFilter({ ...filter, [field]: data.value })}
            >
              <option value="">{strings.portfolio.all}</option>
              {values[field].map((value) => (
                <option key={value} value={value}>
                  {value}
                </option>
              ))}
            </Select>
          </Field>
        ))}
    </div>
  );
}
