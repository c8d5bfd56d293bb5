import { Body1, Body1Strong, Button, Caption1, makeStyles } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { UpgradeNotice } from '../upgrade/UpgradeNotice';

const useStyles = makeStyles({
  rules: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '4px' },
});

/** What keeping personal facts of contacts asks of a company (000, 004), and the switch. */
export function PersonalFacts({ summary, onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [isOn, setIsOn] = useState<boolean>();
  const texts = strings.personalFacts;
  const isOutdated = summary.outdated !== undefined;

  useEffect(() => {
    work.start(texts.looking, async () => setIsOn(await workbook.upgrades.hasPersonalFacts()));
  }, [texts, work, workbook]);

  const change = (wanted: boolean): void =>
    work.start(wanted ? texts.adding : texts.removing, async (job) => {
      await workbook.apply(await workbook.upgrades.planPersonalFacts(wanted), job);
      setIsOn(wanted);
      work.tell(wanted ? texts.added : texts.removed);
      await onChanged();
    });

  return (
    <Screen
      title={texts.title}
      actions={
        <>
          {isOn === false && !isOutdated && (
            <Button appearance="primary" onClick={() => change(true)}>
              {texts.add}
            </Button>
          )}
          {isOn === true && <Button onClick={() => change(false)}>{texts.remove}</Button>}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.introduction}</Body1>
      <Body1Strong id="facts-rules">{texts.rules}</Body1Strong>
      <ul className={styles.rules} aria-labelledby="facts-rules">
        {texts.listed.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      {isOutdated ? (
        <>
          <Body1>{texts.needsUpgrade}</Body1>
          <UpgradeNotice />
        </>
      ) : (
        isOn !== undefined && (
          <>
            <Body1>{isOn ? texts.isOn(sheetNameOf('personalFacts', summary.language)) : texts.isOff}</Body1>
            {isOn && <Caption1>{texts.onlyEmpty}</Caption1>}
          </>
        )
      )}
    </Screen>
  );
}
