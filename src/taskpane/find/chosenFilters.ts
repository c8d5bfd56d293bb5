import { filterFields } from '../../usecases/searchCustomers/customerSearch';
import type { CustomerFilters, FilterField } from '../../usecases/searchCustomers/customerSearch';

/** The filters with these values of a field in place of those before; a field without one is left out. */
export function chooseValues(filters: CustomerFilters, field: FilterField, keys: readonly string[]): CustomerFilters {
  return Object.fromEntries(
    filterFields.flatMap((each) => {
      const chosen = each === field ? keys : (filters[each] ?? []);
      return chosen.length === 0 ? [] : [[each, chosen]];
    }),
  );
}

/** The filters without one value. */
export function withoutValue(filters: CustomerFilters, field: FilterField, key: string): CustomerFilters {
  return chooseValues(
    filters,
    field,
    (filters[field] ?? []).filter((chosen) => chosen !== key),
  );
}

/** How many values are chosen in all. */
export function countChosen(filters: CustomerFilters): number {
  return filterFields.reduce((sum, field) => sum + (filters[field]?.length ?? 0), 0);
}
