import type { NextOrder, RankedCustomer, TierBoundary } from '../../usecases/portfolio/tierExplanation';
import type { ValueWords } from './describeValue';
import { distanceTo } from './distanceTo';
import type { Fact } from './FactTable';

/** What it takes to change the tier, up and down, and what one more average order would do. */
export function describeBoundaries(standing: RankedCustomer, words: ValueWords): readonly Fact[] {
  const texts = words.strings.why.tier;
  const { better, worse, nextOrder } = standing;
  return [
    better ? describeBetter(better, standing, words) : { label: standing.isBest ? texts.best : texts.unreachable },
    worse ? describeWorse(worse, standing, words) : { label: texts.last },
    ...(nextOrder.kind === 'known' ? [describeOrder(nextOrder, standing, words)] : []),
  ];
}

function describeBetter(bound: TierBoundary, { value }: RankedCustomer, { strings, formats }: ValueWords): Fact {
  const texts = strings.why.tier;
  return {
    label: texts.better(bound.tier),
    detail: (bound.isIncluded ? texts.from : texts.above)(formats.money(bound.value)),
    value: texts.more(formats.money(distanceTo(bound.value, value))),
  };
}

function describeWorse(bound: TierBoundary, { value }: RankedCustomer, { strings, formats }: ValueWords): Fact {
  const texts = strings.why.tier;
  return {
    label: texts.worse(bound.tier),
    detail: (bound.isIncluded ? texts.below : texts.upTo)(formats.money(bound.value)),
    value: texts.less(formats.money(distanceTo(bound.value, value))),
  };
}

function describeOrder(
  order: Extract<NextOrder, { kind: 'known' }>,
  standing: RankedCustomer,
  { strings, formats }: ValueWords,
): Fact {
  const texts = strings.why.tier;
  const told = order.tier === standing.tier ? texts.stays : texts.becomes;
  // A mean has more decimals than money.
  const amount = Math.round(order.amount * 100) / 100;
  return {
    label: texts.order,
    detail: texts.averageOf[order.source](formats.money(amount), formats.count(order.averaged)),
    value: told(order.tier, formats.count(order.rank)),
  };
}
