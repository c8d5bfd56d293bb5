import { Body1, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { FigureSource } from '../../usecases/figures/customerFigures';
import type { FiguresDecision } from '../../usecases/figures/figureUpdates';
import { headerOf } from '../catalogue/headerOf';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { focusWhereLost } from '../frame/focusWhereLost';
import { usePane } from '../paneContext';
import { AddedList } from '../upgrade/AddedList';

const useStyles = makeStyles({
  frame: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

export interface FiguresPreviewProps {
  readonly decision: FiguresDecision;
  readonly archiveLanguage: Language;
  readonly onWrite: () => void;
  readonly onCancel: () => void;
}

/** How many customers get other figures and in which columns, and which records count nowhere, before anything is written. */
export function FiguresPreview({ decision, archiveLanguage, onWrite, onCancel }: FiguresPreviewProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.figures;
  const { plan, asOf, customers, changed } = decision;
  const columns = plan.columnChanges.filter(({ table, field }) => table === 'customers' && field !== 'figuresAsOf');
  const date = formats.date(asOf);
  return (
    <div role="group" aria-label={texts.label} className={styles.frame} tabIndex={-1} ref={focusWhereLost}>
      {changed === 0 ? (
        <Body1>{texts.upToDate(date)}</Body1>
      ) : (
        <AddedList
          heading={texts.changes(formats.count(changed), formats.count(customers), date)}
          names={columns.map(({ field, changes }) =>
            texts.column(headerOf('customers', field, archiveLanguage), formats.count(changes.length)),
          )}
        />
      )}
      <LeftOut decision={decision} archiveLanguage={archiveLanguage} />
      {changed > 0 && <Caption1>{texts.typedStays}</Caption1>}
      <div className={styles.actions}>
        {plan.columnChanges.length > 0 && (
          <Button appearance="primary" onClick={onWrite}>
            {texts.write}
          </Button>
        )}
        <Button onClick={onCancel}>{strings.common.cancel}</Button>
      </div>
    </div>
  );
}

function LeftOut({ decision, archiveLanguage }: Pick<FiguresPreviewProps, 'decision' | 'archiveLanguage'>): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.figures;
  const name = (source: string): string => sheetNameOf(source as Exclude<FigureSource, 'customer'>, archiveLanguage);
  const names = [
    ...Object.entries(decision.unassigned).map(([source, count]) =>
      texts.unassigned(name(source), formats.count(count)),
    ),
    ...Object.entries(decision.unusable).map(([source, count]) => texts.unusable(name(source), formats.count(count))),
  ];
  return names.length === 0 ? null : <AddedList heading={texts.leftOut} names={names} />;
}
