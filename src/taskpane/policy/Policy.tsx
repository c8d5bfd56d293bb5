import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { giveReason } from '../../usecases/policy/changePolicy';
import type { PolicyDraft } from '../../usecases/policy/policyDraft';
import type { PolicyDecision } from '../../usecases/policy/policyReview';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { Upgrade } from '../upgrade/Upgrade';
import { ApplyPolicy } from './ApplyPolicy';
import { PolicyPage } from './PolicyPage';
import { usePolicy } from './usePolicy';

/** What if the rules were others? Tried out, applied with a reason, and kept with their days. */
export function Policy(props: ArchiveTaskProps): ReactNode {
  const { strings } = usePane();
  if (props.summary.outdated !== undefined) {
    return <Upgrade {...props} onUpgraded={() => undefined} reason={strings.policy.upgradeFirst} />;
  }
  return <PolicyScreens {...props} />;
}

interface Confirmed {
  readonly draft: PolicyDraft;
  readonly decision: PolicyDecision;
}

function PolicyScreens({ onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const texts = strings.policy;
  const state = usePolicy();
  const [confirmed, setConfirmed] = useState<Confirmed>();
  const { view, draft, load, reload, discard } = state;

  if (view === undefined) {
    return (
      <Screen title={texts.title} actions={<Button onClick={onBack}>{strings.common.back}</Button>}>
        {undefined}
      </Screen>
    );
  }

  const confirm = (): void =>
    work.start(
      texts.preparing,
      async (job) => {
        const outcome = await workbook.policies.planChange(draft, job);
        if (outcome.kind === 'invalid') work.tell(texts.summary.invalid);
        else if (outcome.result.changedValues === 0) work.tell(texts.change.nothing);
        else setConfirmed({ draft, decision: outcome.result });
      },
      load,
    );

  const apply = ({ decision }: Confirmed, reason: string): void =>
    work.start(
      texts.change.applying,
      async (job) => {
        await workbook.apply(giveReason(decision.plan, reason), job);
        setConfirmed(undefined);
        discard();
        work.tell(texts.change.applied);
        await onChanged();
        await reload(job);
      },
      // Somebody may have changed the policy meanwhile: it is read again, and the draft stays.
      () => {
        setConfirmed(undefined);
        load();
      },
    );

  if (confirmed !== undefined) {
    return (
      <ApplyPolicy
        key="apply"
        view={view}
        draft={confirmed.draft}
        effects={confirmed.decision.effects}
        onApply={(reason) => apply(confirmed, reason)}
        onCancel={() => setConfirmed(undefined)}
      />
    );
  }
  return <PolicyPage key="page" view={view} state={state} onApply={confirm} onBack={onBack} />;
}
