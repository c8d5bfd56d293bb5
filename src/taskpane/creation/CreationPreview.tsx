import { Body1, Button, Caption1, makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { CreateArchiveDecision } from '../../usecases/createArchive';
import { headerOf } from '../catalogue/headerOf';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { UnfitList } from './UnfitList';

const useStyles = makeStyles({
  title: { ...typographyStyles.subtitle2, margin: '0 0 4px' },
  hint: { display: 'block', marginBottom: '8px', color: tokens.colorNeutralForeground3 },
});

export interface CreationPreviewProps {
  readonly decision: CreateArchiveDecision;
  readonly archiveLanguage: Language;
  /** The sheet of the source list; absent where it comes from outside this workbook. */
  readonly sheetName?: string;
  readonly onBack: () => void;
  readonly onCreate: () => void;
}

/** What the archive will hold and which values do not fit, before anything is written. */
export function CreationPreview({
  decision,
  archiveLanguage,
  sheetName,
  onBack,
  onCreate,
}: CreationPreviewProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { unfit, totalsRow } = decision;
  return (
    <Screen
      title={strings.creation.title(formats.count(decision.customerCount))}
      actions={
        <>
          <Button appearance="primary" onClick={onCreate}>
            {strings.creation.create}
          </Button>
          <Button onClick={onBack}>{strings.common.back}</Button>
        </>
      }
    >
      {totalsRow && <Body1 block>{strings.creation.totalsLeftOut(String(totalsRow.row), totalsRow.label)}</Body1>}
      {unfit.length === 0 ? (
        <Body1>{strings.creation.allFit}</Body1>
      ) : (
        <section>
          <h2 className={styles.title}>{strings.creation.unfitTitle(formats.count(unfit.length))}</h2>
          <Caption1 className={styles.hint}>
            {strings.creation.unfitIntroduction(headerOf('customers', 'toClearUp', archiveLanguage))}{' '}
            {sheetName !== undefined && strings.creation.unfitChoose}
          </Caption1>
          <UnfitList unfit={unfit} {...(sheetName !== undefined && { sheetName })} />
        </section>
      )}
    </Screen>
  );
}
