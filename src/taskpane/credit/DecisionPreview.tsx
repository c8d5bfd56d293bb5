import { Body1, Button, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { CreditCase, CreditChoice } from '../../usecases/credit/creditCase';
import { headerOf } from '../catalogue/headerOf';
import { showValue } from '../card/showValue';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { CalculationLines, type CalculationLine } from './CalculationLines';

export interface DecisionPreviewProps {
  readonly opened: CreditCase;
  readonly choice: CreditChoice;
  readonly isLogged: boolean;
  readonly archiveLanguage: Language;
  readonly onWrite: () => void;
  readonly onBack: () => void;
}

/** What a decision changes in Customers, before it is written. */
export function DecisionPreview(props: DecisionPreviewProps): ReactNode {
  const { opened, choice, isLogged, archiveLanguage, onWrite, onBack } = props;
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const { values } = opened.customer;
  const days = (period: number): string => texts.standing.days(formats.count(period));
  const before = (field: string): string => showValue('customers', field, values[field] ?? '', formats);
  const { period } = opened.standing.terms;
  const line = (field: string, was: string, becomes: string): CalculationLine => ({
    name: headerOf('customers', field, archiveLanguage),
    value: was === becomes ? texts.unchanged(becomes) : texts.change(was === '' ? texts.standing.none : was, becomes),
  });
  return (
    <Screen
      title={texts.previewTitle(opened.name)}
      actions={
        <>
          <Button appearance="primary" onClick={onWrite}>
            {texts.write}
          </Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.previewIntroduction}</Body1>
      {!isLogged && <Caption1>{texts.notLogged}</Caption1>}
      <CalculationLines
        caption={texts.previewTitle(opened.name)}
        lines={[
          line('creditRating', before('creditRating'), choice.rating),
          line('creditLimit', before('creditLimit'), formats.money(choice.limit)),
          line('creditPeriod', period === undefined ? '' : days(period), days(choice.period)),
          line('creditReviewDue', before('creditReviewDue'), formats.date(choice.nextReview)),
          ...(choice.approvedBy.trim() === '' ? [] : [{ name: texts.approvedBy, value: choice.approvedBy.trim() }]),
          ...(choice.reason.trim() === '' ? [] : [{ name: texts.reason, value: choice.reason.trim() }]),
        ]}
      />
    </Screen>
  );
}
