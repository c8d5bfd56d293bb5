import { fieldOf } from './catalogue';
import type { CellValue } from './cellValue';
import type { Field } from './field';
import { recogniseChoice } from './recogniseChoice';

/** A customer is a company or a household (000); what is worth knowing of one is not of the other. */
export type CustomerKind = 'organisation' | 'household';

const ofHouseholds: ReadonlySet<string> = new Set(['sex', 'age', 'occupation', 'yearlyIncome']);

const ofOrganisations: ReadonlySet<string> = new Set([
  'taxNumber',
  'registrationNumber',
  'ownership',
  'industry',
  'size',
  'employees',
  'founded',
  'website',
  'fax',
  'personInCharge',
  'legalRepresentative',
  'registeredCapital',
  'yearsInBusiness',
  'salespeopleCount',
  'tradeArea',
  'floorArea',
  'storageArea',
  'competingProducts',
  'serviceRegion',
  'sellingAbility',
  'growthPotential',
  'managementPhilosophy',
  'businessDirection',
  'businessPolicies',
  'businessFeatures',
  'businessCondition',
  'dailySales',
  'marginByProduct',
]);

/** The kind that a customer's cell names, in any language; an organisation where it names none, as most customers are. */
export function readCustomerKind(value: CellValue | undefined): CustomerKind {
  const choice = recogniseChoice(fieldOf('customers', 'kind').choices ?? [], String(value ?? ''));
  return choice?.id === 'household' ? 'household' : 'organisation';
}

/** Whether a field of the customer table is about customers of this kind. */
export function fitsKind({ id }: Field, kind: CustomerKind): boolean {
  return !(kind === 'household' ? ofOrganisations : ofHouseholds).has(id);
}
