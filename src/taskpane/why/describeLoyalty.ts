import type { Strings } from '../../strings/strings';
import type { ExplainedLoyaltyPart, LoyaltyExplanation } from '../../usecases/portfolio/loyaltyExplanation';
import type { Formats } from '../createFormats';
import type { Fact } from './FactTable';

export interface LoyaltyWords {
  readonly strings: Strings;
  readonly formats: Formats;
}

/** The four parts of loyalty as the figures give them (domain.md section 6), and their sum. */
export function describeLoyalty({ parts }: LoyaltyExplanation, words: LoyaltyWords): readonly Fact[] {
  const { strings, formats } = words;
  const sum = parts.reduce((points, part) => points + (part.points ?? 0), 0);
  return [
    ...parts.map((part) => ({
      label: strings.why.loyalty.parts[part.part],
      detail: describeData(part, words),
      value: part.points === undefined ? '' : strings.why.of(formats.decimal(part.points), formats.decimal(part.full)),
    })),
    {
      label: strings.why.loyalty.total,
      value: strings.why.of(formats.decimal(sum), formats.decimal(100)),
      isTotal: true,
    },
  ];
}

function describeData({ part, data }: ExplainedLoyaltyPart, { strings, formats }: LoyaltyWords): string {
  const texts = strings.why.loyalty;
  if (data === undefined) return texts.unknown[part];
  switch (part) {
    case 'shareOfWallet':
      return texts.data.shareOfWallet(formats.share(data));
    case 'regularity':
      return texts.data.regularity(formats.count(data));
    case 'recency':
      return texts.data.recency(formats.count(data));
    case 'years':
      return texts.data.years(formats.decimal(Math.floor(data * 10) / 10));
  }
}
