import { Body1, Button, Caption1, Field, makeStyles, Select } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { PastYear } from '../../usecases/policy/pastYear';
import type { PolicyDraft } from '../../usecases/policy/policyDraft';
import type { PolicyView } from '../../usecases/policy/policyView';
import { usePane } from '../paneContext';
import { PastYearResult } from './PastYearResult';

const useStyles = makeStyles({
  choice: { display: 'flex', alignItems: 'end', gap: '8px' },
  past: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

export interface PastYearsProps {
  readonly view: PolicyView;
  readonly draft: PolicyDraft;
}

interface Recalculated {
  readonly past: PastYear;
  /** By which it was recalculated: another draft makes it out of date. */
  readonly draft: PolicyDraft;
  readonly view: PolicyView;
}

/** A year that was evaluated, under the rules as they are tried out. */
export function PastYears({ view, draft }: PastYearsProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const texts = strings.policy.past;
  const [chosen, setChosen] = useState<string>();
  const [recalculated, setRecalculated] = useState<Recalculated>();
  const [newest] = view.years;
  if (newest === undefined) return <Body1>{texts.noYears}</Body1>;
  const year = chosen ?? String(newest);
  const recalculate = (): void =>
    work.start(texts.recalculating, async (job) => {
      const outcome = await workbook.policies.recalculate(Number(year), draft, job);
      if (outcome.kind === 'ready') setRecalculated({ past: outcome.result, draft, view });
      else work.tell(strings.policy.summary.invalid);
    });
  const isCurrent =
    recalculated !== undefined &&
    recalculated.draft === draft &&
    recalculated.view === view &&
    String(recalculated.past.year) === year;
  return (
    <div className={styles.past}>
      <Caption1>{texts.introduction}</Caption1>
      <div className={styles.choice}>
        <Field size="small" label={texts.year}>
          <Select size="small" value={year} onChange={(_event, data) => setChosen(data.value)}>
            {view.years.map((each) => (
              <option key={each} value={String(each)}>
                {String(each)}
              </option>
            ))}
          </Select>
        </Field>
        <Button size="small" onClick={recalculate}>
          {texts.recalculate}
        </Button>
      </div>
      {isCurrent && <PastYearResult past={recalculated.past} values={view.values} />}
    </div>
  );
}
