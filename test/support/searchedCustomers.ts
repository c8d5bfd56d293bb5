import { CustomerIndex } from '../../src/usecases/searchCustomers/CustomerIndex';
import { filterFields } from '../../src/usecases/searchCustomers/customerSearch';
import { loadChineseReader } from '../../src/usecases/searchCustomers/loadChineseReader';
import type { SearchedCustomer } from '../../src/usecases/searchCustomers/searchEntry';

type GivenCustomer = Partial<Omit<SearchedCustomer, 'filters'>> & {
  readonly number: string;
  readonly filters?: Partial<SearchedCustomer['filters']>;
};

/** A customer to be found; what is left out is empty. */
export function createSearched(given: GivenCustomer): SearchedCustomer {
  const empty = Object.fromEntries(filterFields.map((field) => [field, ''])) as SearchedCustomer['filters'];
  return {
    record: given.number,
    name: '',
    city: '',
    tier: '',
    rating: '',
    expectedValue: undefined,
    details: [],
    ...given,
    filters: { ...empty, ...given.filters },
  };
}

/** An index of these customers, in this order. */
export async function indexOf(customers: readonly GivenCustomer[]): Promise<CustomerIndex> {
  const index = new CustomerIndex(await loadChineseReader());
  customers.forEach((customer, row) => index.put(row, createSearched(customer)));
  return index;
}
