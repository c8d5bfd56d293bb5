import { Body1, Button, Caption1, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DraftsPlan } from '../../usecases/credit/creditControl';
import { Screen } from '../frame/Screen';
import { CappedList } from '../list/CappedList';
import { RowText } from '../list/RowText';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px' },
  change: { whiteSpace: 'nowrap' },
});

export interface DraftsPreviewProps {
  readonly drafts: DraftsPlan;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** The drafts that would be saved, before they are. */
export function DraftsPreview({ drafts: { drafts, kept }, onApply, onCancel }: DraftsPreviewProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const texts = strings.credit;
  const cap = useCap(drafts);
  return (
    <Screen
      title={texts.draftsTitle}
      actions={
        <>
          {drafts.length > 0 && (
            <Button appearance="primary" onClick={onApply}>
              {texts.saveDrafts}
            </Button>
          )}
          <Button onClick={onCancel}>{drafts.length > 0 ? strings.common.cancel : strings.common.back}</Button>
        </>
      }
    >
      <Body1>{drafts.length === 0 ? texts.noDrafts : texts.draftsIntroduction(formats.count(drafts.length))}</Body1>
      {drafts.length > 0 && kept > 0 && <Caption1>{texts.draftsKept(formats.count(kept))}</Caption1>}
      <CappedList label={texts.draftsTitle} cap={cap} keyOf={({ record }) => record}>
        {({ name, current, suggested, score, noData }) => (
          <RowText
            main={
              <span className={styles.line}>
                {name}
                <span className={styles.change}>{texts.draft(current ?? texts.unrated, suggested)}</span>
              </span>
            }
            detail={texts.draftDetail(formats.decimal(score), formats.count(noData))}
          />
        )}
      </CappedList>
    </Screen>
  );
}
