import { useEffect, useRef, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { EvaluationDecision } from '../../usecases/evaluation/customerEvaluation';
import { FiguresNotice } from '../figures/FiguresNotice';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { Upgrade } from '../upgrade/Upgrade';
import { DecideRewards } from './DecideRewards';
import { EvaluatedFile } from './EvaluatedFile';
import { EvaluationOverview } from './EvaluationOverview';
import { EvaluationPreview } from './EvaluationPreview';
import { GradeCustomers } from './GradeCustomers';
import { useEvaluation } from './useEvaluation';
import { useGradeDrafts } from './useGradeDrafts';

/** What is shown of the evaluation. */
type Shown =
  | { readonly kind: 'overview' }
  | { readonly kind: 'customer'; readonly record: RecordKey }
  | { readonly kind: 'preview'; readonly decision: EvaluationDecision }
  /** Who is graded stays the same while grades are given. */
  | { readonly kind: 'grading'; readonly records: readonly RecordKey[] }
  | { readonly kind: 'rewards' };

const overview: Shown = { kind: 'overview' };

/** The yearly evaluation of the customers (003, domain.md section 5). */
export function Evaluate(props: ArchiveTaskProps): ReactNode {
  const { strings } = usePane();
  if (props.summary.outdated !== undefined) {
    return <Upgrade {...props} onUpgraded={() => undefined} reason={strings.evaluation.upgradeFirst} />;
  }
  return <EvaluationScreens {...props} />;
}

function EvaluationScreens({ summary, customer, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const year = useEvaluation(onChanged);
  const drafts = useGradeDrafts(year.evaluation);
  const [shown, setShown] = useState<Shown>(customer === undefined ? overview : { kind: 'customer', record: customer });
  const hasBegun = useRef(false);
  const { load } = year;
  // It was opened to evaluate; once, also if another view is shown in between.
  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    load();
  });

  const toOverview = (): void => setShown(overview);
  const { evaluation } = year;
  const chosen =
    shown.kind === 'customer' ? evaluation?.customers.find(({ record }) => record === shown.record) : undefined;
  if (evaluation !== undefined && chosen !== undefined) {
    return (
      <EvaluatedFile
        key={`${chosen.record} ${evaluation.year}`}
        customer={chosen}
        evaluation={evaluation}
        onEnter={year.enter}
        onDecide={year.decide}
        onBack={toOverview}
      />
    );
  }
  if (shown.kind === 'preview' && evaluation !== undefined) {
    return (
      <EvaluationPreview
        key="preview"
        year={evaluation.year}
        decision={shown.decision}
        onApply={() =>
          year.applyPreview(shown.decision, () => {
            drafts.discard();
            toOverview();
          })
        }
        onBack={toOverview}
      />
    );
  }
  if (shown.kind === 'grading' && evaluation !== undefined) {
    return (
      <GradeCustomers
        key="grading"
        evaluation={evaluation}
        records={shown.records}
        drafts={drafts}
        onSave={() => drafts.save(year.enter, toOverview)}
        onBack={toOverview}
      />
    );
  }
  if (shown.kind === 'rewards') {
    return <DecideRewards key="rewards" customers={year.customers} onDecide={year.decide} onBack={toOverview} />;
  }
  return (
    <EvaluationOverview
      key="overview"
      year={year}
      drafts={drafts}
      notice={<FiguresNotice archiveLanguage={summary.language} onUpdated={onChanged} />}
      onCustomer={(record) => setShown({ kind: 'customer', record })}
      onGrade={(records) => setShown({ kind: 'grading', records })}
      onPreview={() => year.preview(drafts.entered, (decision) => setShown({ kind: 'preview', decision }))}
      onRewards={() => setShown({ kind: 'rewards' })}
      onBack={onBack}
    />
  );
}
