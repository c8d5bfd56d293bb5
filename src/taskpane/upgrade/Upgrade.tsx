import { Body1, Button, Caption1 } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { Plan } from '../../archive/plan';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { UpgradePreview } from './UpgradePreview';

export interface UpgradeProps extends ArchiveTaskProps {
  /** Where it leads to; back, where nothing else was wanted. */
  readonly onUpgraded?: () => void;
  /** What the upgrade is needed for, if the user wanted something else. */
  readonly reason?: string;
}

/** What an upgrade adds to an archive of an older version, and the upgrade. */
export function Upgrade({ summary, onChanged, onBack, onUpgraded = onBack, reason }: UpgradeProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const [plan, setPlan] = useState<Plan>();
  const isOutdated = summary.outdated !== undefined;

  useEffect(() => {
    if (!isOutdated) return;
    work.start(strings.upgrade.planning, async () => setPlan(await workbook.upgrades.planUpgrade()));
  }, [isOutdated, strings, work, workbook]);

  const apply = (decided: Plan): void =>
    work.start(strings.upgrade.applying, async (job) => {
      await workbook.apply(decided, job);
      work.tell(strings.upgrade.applied);
      await onChanged();
      onUpgraded();
    });

  return (
    <Screen
      title={strings.upgrade.title}
      actions={
        <>
          {isOutdated && plan !== undefined && (
            <Button appearance="primary" onClick={() => apply(plan)}>
              {strings.upgrade.apply}
            </Button>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      {isOutdated && reason !== undefined && <Body1>{reason}</Body1>}
      <Body1>{isOutdated ? strings.upgrade.introduction : strings.upgrade.upToDate}</Body1>
      {isOutdated && plan !== undefined && (
        <>
          <UpgradePreview plan={plan} archiveLanguage={summary.language} />
          <Caption1>{strings.upgrade.undoable}</Caption1>
        </>
      )}
    </Screen>
  );
}
