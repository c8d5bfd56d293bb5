import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import { summariseEvaluation } from '../../usecases/evaluation/summariseEvaluation';
import { Notice } from '../frame/Notice';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { EvaluatedLists } from './EvaluatedLists';
import { EvaluationFilterFields } from './EvaluationFilterFields';
import { UnsavedGrades } from './UnsavedGrades';
import type { Evaluation } from './useEvaluation';
import { canTakeLastYears, lacksGrades } from './useGradeDrafts';
import type { GradeDrafts } from './useGradeDrafts';
import { YearSummary } from './YearSummary';

const useStyles = makeStyles({ more: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

export interface EvaluationOverviewProps {
  readonly year: Evaluation;
  readonly drafts: GradeDrafts;
  /** Of which day the figures in Customers are. */
  readonly notice: ReactNode;
  readonly onCustomer: (record: RecordKey) => void;
  readonly onGrade: (records: readonly RecordKey[]) => void;
  readonly onPreview: () => void;
  readonly onRewards: () => void;
  readonly onBack: () => void;
}

/** A year at a glance, who passed and who did not, and what is still to be done. */
export function EvaluationOverview(props: EvaluationOverviewProps): ReactNode {
  const { year, drafts, notice, onCustomer, onGrade, onPreview, onRewards, onBack } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.evaluation;
  const { evaluation, customers } = year;
  const [isLeaving, setIsLeaving] = useState(false);
  const summary = useMemo(() => summariseEvaluation(customers), [customers]);
  const ungraded = useMemo(() => customers.filter(lacksGrades), [customers]);
  const lastYears = useMemo(() => customers.filter(canTakeLastYears), [customers]);
  if (evaluation === undefined) {
    return (
      <Screen
        key="begin"
        title={strings.archiveTasks.evaluate.name}
        actions={
          <>
            <Button appearance="primary" onClick={() => year.load()}>
              {texts.begin}
            </Button>
            <Button onClick={onBack}>{strings.common.back}</Button>
          </>
        }
      >
        <Body1>{texts.introduction}</Body1>
      </Screen>
    );
  }
  const graded = ungraded.length > 0 ? ungraded : customers;
  const grade = (): void => onGrade(graded.map(({ record }) => record));
  const isPrimary = ungraded.length === 0 && summary.unsaved > 0;
  return (
    <Screen
      key="year"
      isDense
      title={texts.title(String(evaluation.year))}
      actions={
        isLeaving ? (
          <UnsavedGrades
            text={strings.grading.leave(formats.count(drafts.count))}
            onSave={() => drafts.save(year.enter, onBack)}
            onDiscard={onBack}
            onStay={() => setIsLeaving(false)}
            count={drafts.count}
          />
        ) : (
          <>
            {customers.length > 0 && (
              <>
                <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={onPreview}>
                  {texts.save}
                </Button>
                <Button appearance={ungraded.length > 0 ? 'primary' : 'secondary'} onClick={grade}>
                  {ungraded.length > 0 ? texts.gradeCustomers(formats.count(ungraded.length)) : texts.gradeAgain}
                </Button>
              </>
            )}
            {summary.undecided > 0 && (
              <Button onClick={onRewards}>{texts.decideRewards(formats.count(summary.undecided))}</Button>
            )}
            <Button onClick={() => (drafts.count > 0 ? setIsLeaving(true) : onBack())}>{strings.common.back}</Button>
          </>
        )
      }
    >
      <EvaluationFilterFields year={year} isYearHeld={drafts.count > 0} />
      <Caption1>{texts.asOf(formats.date(evaluation.asOf), formats.decimal(evaluation.policy.passMark))}</Caption1>
      {notice}
      {drafts.count > 0 && (
        <Notice
          intent="warning"
          text={strings.grading.unsaved(formats.count(drafts.count))}
          action={{
            label: strings.grading.save(formats.count(drafts.count)),
            run: () => drafts.save(year.enter, () => undefined),
          }}
        />
      )}
      {customers.length === 0 ? (
        <Body1>{texts.nobody}</Body1>
      ) : (
        <>
          <YearSummary summary={summary} year={evaluation.year} />
          {lastYears.length > 0 && drafts.count === 0 && (
            <div className={styles.more}>
              <Button size="small" onClick={() => drafts.takeLastYears(lastYears)}>
                {strings.grading.takeLastYear(formats.count(lastYears.length))}
              </Button>
            </div>
          )}
          <EvaluatedLists customers={customers} onCustomer={onCustomer} />
        </>
      )}
      {evaluation.unnumbered > 0 && (
        <Notice intent="warning" text={texts.unnumbered(formats.count(evaluation.unnumbered))} />
      )}
    </Screen>
  );
}
