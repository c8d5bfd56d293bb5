import { Body1, Button, Caption1, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import type { GivenGrades, GradeInput, YearEvaluation } from '../../usecases/evaluation/customerEvaluation';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { GradeChoice } from './GradeChoice';
import { GradedFigures } from './GradedFigures';
import type { GradeDrafts } from './useGradeDrafts';
import { useGradeKeys } from './useGradeKeys';

const useStyles = makeStyles({
  place: { display: 'flex', justifyContent: 'space-between', gap: '8px', color: tokens.colorNeutralForeground3 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface GradeCustomersProps {
  readonly evaluation: YearEvaluation;
  /** Who is graded, one after the other. */
  readonly records: readonly RecordKey[];
  readonly drafts: GradeDrafts;
  readonly onSave: () => void;
  readonly onBack: () => void;
}

/** Attitude and information of one customer after the other, two keys each. */
export function GradeCustomers({ evaluation, records, drafts, onSave, onBack }: GradeCustomersProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.grading;
  const [place, setPlace] = useState(0);
  /** The grade that the next key gives. */
  const [active, setActive] = useState<GradeInput>('attitude');
  const byRecord = useMemo(
    () => new Map(evaluation.customers.map((customer) => [customer.record, customer])),
    [evaluation],
  );
  const customer = byRecord.get(records[place] ?? '');
  const draft = customer && drafts.gradesOf(customer);
  const before = customer?.previous?.grades;

  const go = (step: number): void => {
    setPlace((current) => Math.min(Math.max(current + step, 0), records.length));
    setActive('attitude');
  };
  const give = (input: GradeInput, grade: ServiceGrade): void => {
    if (customer === undefined || draft === undefined) return;
    drafts.give(customer.record, { grades: { ...draft.grades, [input]: grade }, isLastYears: false });
    setActive(input === 'attitude' ? 'information' : input);
  };
  const takeLastYears = (): void => {
    if (customer === undefined || draft === undefined || before === undefined) return;
    drafts.give(customer.record, { grades: { ...draft.grades, ...before }, isLastYears: true });
  };
  useGradeKeys({
    onGrade: (grade) => give(active, grade),
    onLastYears: takeLastYears,
    onNext: () => go(1),
    onPrevious: () => go(-1),
  });

  const counted = texts.progress(formats.count(Math.min(place + 1, records.length)), formats.count(records.length));
  return (
    <Screen
      isDense
      title={customer === undefined ? texts.title : customer.name || customer.number}
      actions={
        <>
          {customer !== undefined && (
            <Button appearance="primary" onClick={() => go(1)}>
              {texts.next}
            </Button>
          )}
          <Button disabled={place === 0} onClick={() => go(-1)}>
            {texts.previous}
          </Button>
          {drafts.count > 0 && (
            <Button appearance={customer === undefined ? 'primary' : 'secondary'} onClick={onSave}>
              {texts.save(formats.count(drafts.count))}
            </Button>
          )}
          <Button onClick={onBack}>{texts.toList}</Button>
        </>
      }
    >
      <div className={styles.place}>
        <Caption1 role="status">
          {customer === undefined ? counted : `${counted} · ${customer.name || customer.number}`}
        </Caption1>
        <Caption1>{texts.given(formats.count(drafts.count))}</Caption1>
      </div>
      <ProgressBar aria-label={texts.title} aria-valuetext={counted} value={place / Math.max(records.length, 1)} />
      {customer === undefined || draft === undefined ? (
        <Body1>{texts.finished}</Body1>
      ) : (
        <>
          <Caption1 className={styles.quiet}>
            {[customer.number, customer.tier, customer.region, customer.owner]
              .filter((text) => text !== '')
              .join(' · ')}
          </Caption1>
          {(['attitude', 'information'] as const).map((input) => (
            <GradeChoice
              key={`${customer.record} ${input}`}
              input={input}
              isActive={input === active}
              grade={draft.grades[input]}
              before={before?.[input]}
              onChoose={(grade) => give(input, grade)}
            />
          ))}
          {hasBoth(before) && (
            <div>
              <Button size="small" onClick={takeLastYears}>
                {texts.sameAsLastYear}
              </Button>
            </div>
          )}
          {draft.isLastYears && <Caption1 role="status">{texts.isLastYears}</Caption1>}
          <GradedFigures customer={customer} grades={draft.grades} policy={evaluation.policy} />
          <Caption1 className={styles.quiet}>{texts.keys}</Caption1>
        </>
      )}
    </Screen>
  );
}

function hasBoth(grades: GivenGrades | undefined): boolean {
  return grades?.attitude !== undefined && grades.information !== undefined;
}
