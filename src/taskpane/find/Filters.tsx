import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { filterFields } from '../../usecases/searchCustomers/customerSearch';
import type { CustomerFilters, SearchResult } from '../../usecases/searchCustomers/customerSearch';
import { headerOf } from '../catalogue/headerOf';
import { usePane } from '../paneContext';
import { chooseValues, countChosen, withoutValue } from './chosenFilters';
import { FilterMenu } from './FilterMenu';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: '4px', alignItems: 'center' },
  chip: { maxWidth: '100%', overflowWrap: 'anywhere' },
});

export interface FiltersProps {
  readonly result: SearchResult;
  readonly filters: CustomerFilters;
  readonly archiveLanguage: Language;
  readonly onChange: (filters: CustomerFilters) => void;
}

/** A menu for each column by which managers look at customers (003). */
export function FilterMenus({ result, filters, archiveLanguage, onChange }: FiltersProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  return (
    <div role="group" aria-label={strings.find.filterGroup} className={styles.row}>
      {filterFields.map((field) => (
        <FilterMenu
          key={field}
          field={headerOf('customers', field, archiveLanguage)}
          readValues={() => result.values(field)}
          chosen={filters[field] ?? []}
          onChoose={(keys) => onChange(chooseValues(filters, field, keys))}
        />
      ))}
    </div>
  );
}

/** The values chosen, each to be taken off again. */
export function ChosenFilters({ result, filters, archiveLanguage, onChange }: FiltersProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  if (countChosen(filters) === 0) return null;
  const chosen = filterFields.flatMap((field) =>
    filters[field] === undefined
      ? []
      : result
          .values(field)
          .filter(({ isChosen }) => isChosen)
          .map((value) => ({ field, value })),
  );
  return (
    <div className={styles.row}>
      {chosen.map(({ field, value }) => {
        const text = strings.find.chosenValue(
          headerOf('customers', field, archiveLanguage),
          value.label || strings.find.noValue,
        );
        return (
          <Button
            key={`${field} ${value.key}`}
            className={styles.chip}
            size="small"
            shape="circular"
            icon={<DismissRegular />}
            iconPosition="after"
            aria-label={strings.find.removeFilter(text)}
            onClick={() => onChange(withoutValue(filters, field, value.key))}
          >
            {text}
          </Button>
        );
      })}
      <Button size="small" appearance="transparent" onClick={() => onChange({})}>
        {strings.find.clearFilters}
      </Button>
    </div>
  );
}
