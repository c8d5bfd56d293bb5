import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from '@fluentui/react-components';
import { inputSignsOf } from '../../archive/inputSigns';
import type { Language } from '../../archive/language';
import type { RecordKey } from '../../archive/plan';
import type { CreditCase, CreditChoice } from '../../usecases/credit/creditCase';
import type { ReviewPlan } from '../../usecases/credit/creditControl';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { DecisionPreview } from './DecisionPreview';
import { beginInputs, readReview, type ReviewInputs } from './reviewInputs';
import { ReviewScreen } from './ReviewScreen';

export interface CreditReviewProps {
  readonly customer: RecordKey;
  readonly archiveLanguage: Language;
  readonly onChanged: () => Promise<void>;
  readonly onBack: () => void;
}

/** A decision that is shown before it is written. */
interface Previewed {
  readonly plan: ReviewPlan;
  readonly choice: CreditChoice;
}

/** The review of one customer's credit: opened, filled in, saved as a draft or decided. */
export function CreditReview({ customer, archiveLanguage, onChanged, onBack }: CreditReviewProps): ReactNode {
  const { workbook, work, strings, locale } = usePane();
  const texts = strings.creditReview;
  const signs = useMemo(() => inputSignsOf(locale), [locale]);
  const [opened, setOpened] = useState<CreditCase>();
  const [inputs, setInputs] = useState<ReviewInputs>();
  const [previewed, setPreviewed] = useState<Previewed>();
  const [begun, setBegun] = useState<ReviewInputs>();
  const hasBegun = useRef(false);

  const open = useCallback(async (): Promise<void> => {
    const read = await workbook.credit.openReview(customer, {});
    const first = beginInputs(read, signs);
    setBegun(first);
    setOpened(read);
    setInputs(first);
    setPreviewed(undefined);
  }, [customer, signs, workbook]);

  // Once, also if another view is shown in between: what was typed stays.
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    work.start(texts.opening, open);
  });

  if (opened === undefined || inputs === undefined) {
    return <Screen title={strings.credit.title} actions={<Button onClick={onBack}>{strings.common.back}</Button>} />;
  }
  const read = readReview(inputs, opened, signs);

  /** What stands in the archive by now is read anew; what was typed stays, so that it can be decided again. */
  const readAnew = (): void =>
    work.start(texts.opening, async (job) => {
      setOpened(await workbook.credit.openReview(customer, job));
      setPreviewed(undefined);
    });

  const undo = (told: string): void =>
    work.start(strings.home.undoing, async (job) => {
      await workbook.undoLast(job);
      work.tell(told);
      await onChanged();
    });

  const saveDraft = (): void =>
    work.start(
      texts.savingDraft,
      async (job) => {
        const { plan } = await workbook.credit.planReview({ opened, form: read.form });
        await workbook.apply(plan, job);
        work.tell(texts.draftSaved, { label: strings.edit.undo, run: () => undo(strings.home.undone.reviewCredit) });
        await onChanged();
        onBack();
      },
      readAnew,
    );

  const preview = (choice: CreditChoice): void =>
    work.start(texts.opening, async () => {
      setPreviewed({ choice, plan: await workbook.credit.planDecision({ opened, form: read.form }, choice) });
    });

  const write = ({ plan }: Previewed): void =>
    work.start(
      texts.writing,
      async (job) => {
        await workbook.apply(plan.plan, job);
        work.tell(texts.written(opened.name), {
          label: strings.edit.undo,
          run: () => undo(strings.home.undone.decideCredit),
        });
        await onChanged();
        onBack();
      },
      readAnew,
    );

  if (previewed !== undefined) {
    return (
      <DecisionPreview
        opened={opened}
        choice={previewed.choice}
        isLogged={previewed.plan.isLogged}
        archiveLanguage={archiveLanguage}
        onWrite={() => write(previewed)}
        onBack={() => setPreviewed(undefined)}
      />
    );
  }
  return (
    <ReviewScreen
      opened={opened}
      inputs={inputs}
      read={read}
      signs={signs}
      archiveLanguage={archiveLanguage}
      isDirty={inputs !== begun}
      onInputs={setInputs}
      onSaveDraft={saveDraft}
      onPreview={preview}
      onBack={onBack}
    />
  );
}
