import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Strings } from '../../strings/strings';
import type { PortfolioCuts } from '../../usecases/portfolio/customerPortfolio';
import type { Formats } from '../createFormats';
import { usePane } from '../paneContext';

/** From which volume and loyalty on a customer counts as large and as loyal. */
export function CutsNote({ cuts }: { readonly cuts: PortfolioCuts }): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.portfolio;
  return (
    <>
      <Caption1 block>{describeLarge(cuts, texts, formats)}</Caption1>
      <Caption1 block>{texts.loyalFrom(formats.decimal(cuts.loyalty))}</Caption1>
    </>
  );
}

function describeLarge({ volume, isMedian }: PortfolioCuts, texts: Strings['portfolio'], formats: Formats): string {
  if (volume === undefined) return texts.noMedian;
  const amount = formats.money(volume);
  if (!isMedian) return texts.fixed(amount);
  // Who buys nothing is never large (findQuadrant), whatever the median is.
  return volume <= 0 ? texts.medianZero : texts.median(amount);
}
