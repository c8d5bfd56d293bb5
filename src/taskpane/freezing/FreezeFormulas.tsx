import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { FreezeDecision } from '../../usecases/freezing/formulaFreezing';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { FormulaSheets } from './FormulaSheets';

/** Which formulas become values, so that colleagues without the add-in see numbers. */
export function FreezeFormulas({ onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const texts = strings.freezing;
  const [decision, setDecision] = useState<FreezeDecision>();
  const count = decision?.sheets.reduce((sum, { formulas }) => sum + formulas, 0) ?? 0;

  useEffect(() => {
    work.start(texts.planning, async (job) => setDecision(await workbook.freezing.planFreezing(job)));
  }, [texts, work, workbook]);

  const apply = ({ plan }: FreezeDecision): void =>
    work.start(texts.freezing, async (job) => {
      await workbook.apply(plan, job);
      work.tell(texts.frozen(formats.count(count)));
      onBack();
      await onChanged();
    });

  return (
    <Screen
      title={texts.title}
      actions={
        <>
          {decision !== undefined && count > 0 && (
            <Button appearance="primary" onClick={() => apply(decision)}>
              {texts.freeze}
            </Button>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.introduction}</Body1>
      <Body1>{texts.meanwhile}</Body1>
      {decision !== undefined && count === 0 && <Body1 role="status">{texts.none}</Body1>}
      <FormulaSheets heading={texts.bySheet} sheets={decision?.sheets ?? []} />
    </Screen>
  );
}
