import { Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { PortfolioCuts } from '../../usecases/portfolio/customerPortfolio';
import { usePane } from '../paneContext';

/** From which volume and loyalty on a customer counts as large and as loyal. */
export function CutsNote({ cuts }: { readonly cuts: PortfolioCuts }): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.portfolio;
  const volume = cuts.volume === undefined ? undefined : formats.money(cuts.volume);
  const large = volume === undefined ? texts.noMedian : cuts.isMedian ? texts.median(volume) : texts.fixed(volume);
  return (
    <>
      <Caption1 block>{large}</Caption1>
      <Caption1 block>{texts.loyalFrom(formats.decimal(cuts.loyalty))}</Caption1>
    </>
  );
}
