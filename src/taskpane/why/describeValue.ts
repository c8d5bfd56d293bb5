import type { Language } from '../../archive/language';
import type { Strings } from '../../strings/strings';
import { rankedFields } from '../../usecases/rankCustomers';
import type { RankedCustomer, TierExplanation } from '../../usecases/portfolio/tierExplanation';
import { headerOf } from '../catalogue/headerOf';
import type { Formats } from '../createFormats';
import type { Fact } from './FactTable';

export interface ValueWords {
  readonly strings: Strings;
  readonly formats: Formats;
  /** The language of the archive, in which its columns are named. */
  readonly archiveLanguage: Language;
}

/** The ranked value and the numbers it comes from (003), line by line. */
export function describeValue(
  { rankedBy }: TierExplanation,
  { value, calculation }: RankedCustomer,
  { strings, formats, archiveLanguage }: ValueWords,
): readonly Fact[] {
  const { why } = strings;
  const header = (field: string): string => headerOf('customers', field, archiveLanguage);
  const total: Fact = { label: header(rankedFields[rankedBy]), value: formats.money(value), isTotal: true };
  switch (calculation.rule) {
    case 'prospect':
      return [
        { label: header('marketPotential'), value: formats.money(calculation.marketPotential) },
        { label: header('expectedShare'), value: why.factor(formats.share(calculation.expectedShare)) },
        { label: header('probability'), value: why.factor(formats.share(calculation.probability)) },
        total,
      ];
    case 'existing': {
      const { currentBusiness, additionalVolume, probability } = calculation;
      return [
        { label: header('currentBusiness'), value: formats.money(currentBusiness) },
        {
          label: `${header('additionalVolume')} × ${header('probability')}`,
          detail: why.times(formats.money(additionalVolume), formats.share(probability)),
          value: formats.money(additionalVolume * probability),
        },
        total,
      ];
    }
    case 'typed':
      return [{ ...total, detail: why.tier.typed }];
    case 'column':
      return [{ ...total, detail: why.tier.column(header(calculation.field)) }];
  }
}
