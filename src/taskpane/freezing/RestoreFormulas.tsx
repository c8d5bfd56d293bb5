import { Body1, Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactNode } from 'react';
import type { LeftCell, RestoreDecision } from '../../usecases/freezing/formulaFreezing';
import { Screen } from '../frame/Screen';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import type { ArchiveTaskProps } from '../tasks/archiveTasks';
import { FormulaSheets } from './FormulaSheets';

const nothingLeft: readonly LeftCell[] = [];

/** Which formulas come back, and which cells somebody has changed meanwhile. */
export function RestoreFormulas({ onChanged, onBack }: ArchiveTaskProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const texts = strings.freezing;
  const [decision, setDecision] = useState<RestoreDecision>();

  useEffect(() => {
    work.start(texts.planning, async (job) => setDecision(await workbook.freezing.planRestoring(job)));
  }, [texts, work, workbook]);

  const apply = ({ plan }: RestoreDecision): void =>
    work.start(texts.restoring, async (job) => {
      await workbook.apply(plan, job);
      work.tell(texts.restored);
      onBack();
      await onChanged();
    });

  return (
    <Screen
      title={texts.restoreTitle}
      actions={
        <>
          {decision !== undefined && (
            <Button appearance="primary" onClick={() => apply(decision)}>
              {texts.restore}
            </Button>
          )}
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      <Body1>{texts.restoreIntroduction}</Body1>
      {decision?.sheets.length === 0 && <Body1 role="status">{texts.nothingToRestore}</Body1>}
      <FormulaSheets heading={texts.restoredBySheet} sheets={decision?.sheets ?? []} />
      <LeftCells left={decision?.left ?? nothingLeft} />
    </Screen>
  );
}

/** Choosing one selects the cell, to see what somebody has made of it. */
function LeftCells({ left }: { readonly left: readonly LeftCell[] }): ReactNode {
  const { workbook, work, strings, formats } = usePane();
  const cap = useCap(left);
  if (left.length === 0) return null;
  const heading = strings.freezing.left(formats.count(left.length));
  return (
    <section>
      <Body1>{heading}</Body1>
      <CappedList label={heading} cap={cap} keyOf={({ sheetName, address }) => `${sheetName}!${address}`}>
        {({ sheetName, address }) => (
          <RowButton
            main={strings.freezing.place(sheetName, address)}
            onClick={() => work.attempt(() => workbook.selectCell(sheetName, address))}
          />
        )}
      </CappedList>
    </section>
  );
}
