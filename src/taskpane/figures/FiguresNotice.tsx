import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { usePane } from '../paneContext';
import { FiguresPreview } from './FiguresPreview';
import { useFigures } from './useFigures';

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: '4px 12px' },
  note: { color: tokens.colorNeutralForeground3 },
});

export interface FiguresNoticeProps {
  readonly archiveLanguage: Language;
  /** The figures have been updated, or the update was undone: reads again what is shown of them. */
  readonly onUpdated: () => Promise<void>;
}

/** Says of which day the figures in Customers are, and brings them up to date. Nothing where there is nothing to add up. */
export function FiguresNotice({ archiveLanguage, onUpdated }: FiguresNoticeProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.figures;
  const { state, decision, decide, write, leave } = useFigures(onUpdated);
  if (state === undefined || state.isOutdated || state.sources.length === 0) return null;
  if (decision !== undefined) {
    return (
      <FiguresPreview
        decision={decision}
        archiveLanguage={archiveLanguage}
        onWrite={() => write(decision)}
        onCancel={leave}
      />
    );
  }
  return (
    <div role="group" aria-label={texts.label} className={styles.line}>
      <Caption1 className={styles.note}>
        {state.asOf === undefined ? texts.never : texts.asOf(formats.date(state.asOf))}
      </Caption1>
      <Button size="small" onClick={decide}>
        {texts.update}
      </Button>
    </div>
  );
}
