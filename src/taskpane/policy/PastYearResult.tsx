import { Body1, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { rewardChoices, serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { PastYear, YearJudgement } from '../../usecases/policy/pastYear';
import type { PolicyValue } from '../../usecases/policy/policyView';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { useNames } from '../list/useNames';
import { usePane } from '../paneContext';
import { showPolicyValue } from './policyInput';

const useStyles = makeStyles({
  line: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  rules: { margin: 0, paddingLeft: '20px' },
});

export interface PastYearResultProps {
  readonly past: PastYear;
  readonly values: readonly PolicyValue[];
}

/** Who would have been judged otherwise, with both judgements; choosing one selects its evaluation. */
export function PastYearResult({ past, values }: PastYearResultProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats, language } = usePane();
  const texts = strings.policy.past;
  const cap = useCap(past.different);
  const records = useMemo(() => cap.items.map(({ customer }) => customer), [cap.items]);
  const names = useNames(records);
  const describe = (judgement: YearJudgement | undefined): string => {
    if (judgement === undefined) return '–';
    const grade = serviceGradeChoices.find(({ id }) => id === judgement.grade)?.label[language] ?? judgement.grade;
    const reward = rewardChoices.find(({ id }) => id === judgement.reward)?.label[language] ?? judgement.reward;
    const passed = judgement.isPassed ? texts.passedMark : texts.notPassedMark;
    return texts.judgement(formats.decimal(judgement.score), `${grade} (${passed})`, reward);
  };
  const title = texts.different(formats.count(past.different.length), formats.count(past.evaluations.length));
  return (
    <>
      <Body1 role="status">{texts.passed(formats.count(past.passed.then), formats.count(past.passed.now))}</Body1>
      {past.policyThen.length > 0 && (
        <div>
          <Caption1>{texts.policyThen}</Caption1>
          <ul className={styles.rules}>
            {past.policyThen.map(({ id, name, then, now }) => {
              const kind = values.find((value) => value.id === id)?.kind ?? 'choice';
              const [before, after] = [then, now].map((value) => showPolicyValue({ kind }, value, formats));
              return (
                <li key={id}>
                  <Caption1>
                    {strings.policy.labelled(name, strings.policy.details.fromTo(before ?? '', after ?? ''))}
                  </Caption1>
                </li>
              );
            })}
          </ul>
        </div>
      )}
      <Body1>{past.different.length === 0 ? texts.same : title}</Body1>
      <CappedList label={title} cap={cap} keyOf={({ evaluation }) => evaluation}>
        {({ evaluation, customer, then, now }) => (
          <RowButton
            main={names.get(customer) || customer}
            detail={
              <>
                <span className={styles.line}>{strings.policy.labelled(texts.then, describe(then))}</span>
                <span className={styles.line}>{strings.policy.labelled(texts.now, describe(now))}</span>
              </>
            }
            onClick={() => work.attempt(() => workbook.selectRecord('evaluations', evaluation))}
          />
        )}
      </CappedList>
    </>
  );
}
