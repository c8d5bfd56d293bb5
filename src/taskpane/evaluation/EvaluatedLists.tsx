import { Body1, Field, makeStyles, Select, Tab, TabList } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { EvaluatedCustomer } from '../../usecases/evaluation/customerEvaluation';
import { evaluationOrders, sortEvaluated } from '../../usecases/evaluation/sortEvaluated';
import type { EvaluationSorting } from '../../usecases/evaluation/sortEvaluated';
import { groupByOutcome } from '../../usecases/evaluation/summariseEvaluation';
import type { EvaluationOutcome } from '../../usecases/evaluation/summariseEvaluation';
import { fittingTabs } from '../frame/fittingTabs';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { EvaluatedRow } from './EvaluatedRow';

const useStyles = makeStyles({
  tabs: fittingTabs,
  list: { display: 'flex', flexDirection: 'column', gap: '8px' },
});

const outcomes: readonly EvaluationOutcome[] = ['notPassed', 'passed', 'incomplete'];

export interface EvaluatedListsProps {
  readonly customers: readonly EvaluatedCustomer[];
  readonly onCustomer: (record: RecordKey) => void;
}

/** Who did not pass, who passed, of whom something is missing. */
export function EvaluatedLists({ customers, onCustomer }: EvaluatedListsProps): ReactNode {
  const styles = useStyles();
  const { strings, formats, language } = usePane();
  const texts = strings.evaluation;
  const groups = useMemo(() => groupByOutcome(customers), [customers]);
  const [chosen, setChosen] = useState<EvaluationOutcome>();
  const [sorting, setSorting] = useState<EvaluationSorting>('lowest');
  // As long as nobody has chosen, the first list in which somebody stands.
  const outcome = chosen ?? outcomes.find((each) => groups[each].length > 0) ?? 'notPassed';
  const listed = useMemo(() => sortEvaluated(groups[outcome], sorting, language), [groups, outcome, sorting, language]);
  const cap = useCap(listed);
  const panel = 'evaluation-list';
  const tabOf = (each: EvaluationOutcome): string => `evaluation-tab-${each}`;
  return (
    <>
      <TabList
        size="small"
        className={styles.tabs}
        selectedValue={outcome}
        onTabSelect={(_event, data) => setChosen(outcomes.find((each) => each === data.value))}
      >
        {outcomes.map((each) => (
          <Tab key={each} id={tabOf(each)} value={each} aria-controls={panel}>
            {texts.outcome(texts.outcomes[each], formats.count(groups[each].length))}
          </Tab>
        ))}
      </TabList>
      <div id={panel} role="tabpanel" aria-labelledby={tabOf(outcome)} className={styles.list}>
        {listed.length === 0 ? (
          <Body1>{texts.none[outcome]}</Body1>
        ) : (
          <>
            <Field size="small" orientation="horizontal" label={texts.sortBy}>
              <Select
                value={sorting}
                onChange={(_event, data) => setSorting(evaluationOrders.find((each) => each === data.value) ?? 'sheet')}
              >
                {evaluationOrders.map((each) => (
                  <option key={each} value={each}>
                    {texts.sorting[each]}
                  </option>
                ))}
              </Select>
            </Field>
            <CappedList label={texts.outcomes[outcome]} cap={cap} keyOf={({ record }) => record}>
              {(customer) => <EvaluatedRow customer={customer} onChoose={() => onCustomer(customer.record)} />}
            </CappedList>
          </>
        )}
      </div>
    </>
  );
}
