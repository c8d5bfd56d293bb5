import type { CreditCase } from '../../usecases/credit/creditCase';
import type { ReviewJudgement } from '../../usecases/credit/judgeReview';
import type { CalculationLine } from './CalculationLines';
import type { Wording } from './saleLines';

/** How the suggested limit comes about, and what the customer owes beside it. */
export function listSuggestionLines(
  { monthlyPurchases, monthlyPurchasesSource, standing }: CreditCase,
  { suggestion, capped }: ReviewJudgement,
  { strings, formats }: Wording,
): CalculationLine[] {
  const texts = strings.creditReview;
  const { exposure, terms } = standing;
  return [
    ...(monthlyPurchases === undefined
      ? []
      : [
          {
            name: texts.monthly,
            value: formats.money(roundMoney(monthlyPurchases)),
            ...(monthlyPurchasesSource !== undefined && { source: texts.monthlySources[monthlyPurchasesSource] }),
          },
        ]),
    ...(suggestion === undefined
      ? []
      : [
          {
            name: texts.period,
            value: texts.standing.days(formats.count(suggestion.period)),
            source: texts.factorOf(capped.rating),
          },
          { name: texts.factor, value: formats.decimal(suggestion.factor), source: texts.factorOf(capped.rating) },
          {
            name: texts.suggested,
            value: formats.money(Math.round(suggestion.limit)),
            source: texts.formula,
            isTotal: true,
          },
        ]),
    { name: texts.exposure, value: formats.money(exposure), source: strings.credit.exposureHint },
    ...(terms.limit === undefined || terms.limit <= 0
      ? []
      : [{ name: texts.utilisation, value: formats.percent(exposure / terms.limit) }]),
  ];
}

function roundMoney(amount: number): number {
  return Math.round(amount * 100) / 100;
}
