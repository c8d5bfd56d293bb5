import { Field, Input, makeStyles, Subtitle2, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ratings } from '../../domain/credit/creditPolicy';
import type { CreditChoice } from '../../usecases/credit/creditCase';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { CalculationLines } from './CalculationLines';
import { CreditSelect } from './CreditSelect';
import { listSuggestionLines } from './listSuggestionLines';
import type { ReviewPartProps } from './ReviewScreen';
import { SaleQuestion } from './SaleQuestion';

const useStyles = makeStyles({
  inputs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(130px, 100%), 1fr))',
    gap: '10px 12px',
    alignItems: 'start',
  },
  heading: { margin: '8px 0 0' },
  whole: { gridColumn: '1 / -1' },
  control: { minWidth: 0, width: '100%' },
  numeric: { minWidth: 0, width: '100%', '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
});

/** How the limit is suggested, and what the manager decides. */
export function DecisionPart(props: ReviewPartProps & { readonly isTried: boolean }): ReactNode {
  const { opened, inputs, read, archiveLanguage, isTried, onInputs } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.creditReview;
  const { shown, choiceFaults, judgement } = read;
  const choose = (field: keyof CreditChoice, text: string): void =>
    onInputs({ ...inputs, choice: { ...inputs.choice, [field]: text } });
  const faultOf = (field: keyof CreditChoice): string | undefined => {
    const fault = choiceFaults[field];
    // What is only missing is not held against anybody before they have tried.
    return fault !== undefined && (isTried || inputs.choice[field] !== undefined) ? texts.faults[fault] : undefined;
  };
  const months = opened.isFirstTier ? opened.policy.reviewMonths.firstTier : opened.policy.reviewMonths.others;
  const text = (field: keyof CreditChoice, isNumeric: boolean): ReactNode => (
    <Input
      size="small"
      className={isNumeric ? styles.numeric : styles.control}
      autoComplete="off"
      {...(isNumeric && { inputMode: 'decimal' })}
      value={shown[field]}
      onChange={(_event, data) => choose(field, data.value)}
    />
  );
  return (
    <>
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.suggestion}
      </Subtitle2>
      {judgement.noData > 0 && <Notice intent="warning" text={texts.withoutData(formats.count(judgement.noData))} />}
      {opened.isFirstDeal && <Notice intent="info" text={texts.firstDeal} />}
      {judgement.suggestion === undefined && <Notice intent="info" text={texts.noPurchases} />}
      <CalculationLines
        caption={texts.suggestion}
        lines={listSuggestionLines(opened, judgement, { strings, formats })}
      />
      <Subtitle2 as="h2" className={styles.heading}>
        {texts.decide}
      </Subtitle2>
      <div className={styles.inputs}>
        <CreditSelect
          label={texts.rating}
          table="creditReviews"
          field="decidedRating"
          ids={ratings}
          value={ratings.find((rating) => rating === shown.rating) ?? judgement.capped.rating}
          archiveLanguage={archiveLanguage}
          fault={choiceFaults.rating && texts.faults[choiceFaults.rating]}
          onChoose={(rating) => choose('rating', rating)}
        />
        <Field size="small" label={texts.limit} {...showFault(faultOf('limit'))}>
          {text('limit', true)}
        </Field>
        <Field size="small" label={texts.days} {...showFault(faultOf('period'))}>
          {text('period', true)}
        </Field>
        <Field
          size="small"
          label={texts.nextReview}
          hint={texts.nextReviewHint(formats.count(months))}
          {...showFault(faultOf('nextReview'))}
        >
          {text('nextReview', false)}
        </Field>
        {opened.isNew && (
          <Field
            size="small"
            className={styles.whole}
            label={texts.approvedBy}
            hint={texts.approvedHint}
            {...showFault(choiceFaults.approvedBy && texts.faults[choiceFaults.approvedBy])}
          >
            {text('approvedBy', false)}
          </Field>
        )}
        <Field
          size="small"
          className={styles.whole}
          label={texts.reason}
          required={choiceFaults.reason !== undefined}
          {...showFault(isTried ? faultOf('reason') : undefined)}
          {...(choiceFaults.reason !== undefined && !isTried && { hint: texts.reasonNeeded })}
        >
          <Textarea
            size="small"
            rows={2}
            resize="vertical"
            value={shown.reason}
            onChange={(_event, data) => choose('reason', data.value)}
          />
        </Field>
        <Field size="small" className={styles.whole} label={texts.remarks}>
          <Textarea
            size="small"
            rows={2}
            resize="vertical"
            value={inputs.remarks}
            onChange={(_event, data) => onInputs({ ...inputs, remarks: data.value })}
          />
        </Field>
      </div>
      <SaleQuestion customer={opened.customer.record} name={opened.name} />
    </>
  );
}

function showFault(fault: string | undefined) {
  return fault === undefined ? {} : { validationState: 'error' as const, validationMessage: fault };
}
