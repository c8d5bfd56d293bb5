import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { FileRecord } from '../../usecases/customerFiles';
import { showValue } from '../card/showValue';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { spokenOnly } from '../theme/spokenOnly';

const useStyles = makeStyles({
  what: { fontWeight: tokens.fontWeightSemibold },
  arrow: { verticalAlign: 'text-bottom', margin: '0 4px', color: tokens.colorNeutralForeground3 },
  spoken: spokenOnly,
});

export interface TierMoveRowProps {
  /** A record of the tier history. */
  readonly record: FileRecord;
}

/** A move of a customer between tiers; choosing it selects its row in the tier history. */
export function TierMoveRow({ record }: TierMoveRowProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const textOf = (field: string): string => showValue('tierHistory', field, record.values[field] ?? '', formats);
  const about = [textOf('date'), textOf('changedBy'), textOf('scheme')].filter((part) => part !== '');
  return (
    <RowButton
      main={
        <>
          <span className={styles.what}>{strings.changes.tier}</span> {textOf('from') || strings.changes.noTier}
          <ArrowRightRegular className={styles.arrow} aria-hidden />
          <span className={styles.spoken}> {strings.changes.becomes} </span>
          {textOf('to') || strings.changes.noTier}
        </>
      }
      detail={about.join(' · ')}
      onClick={() => work.attempt(() => workbook.selectRecord('tierHistory', record.record))}
    />
  );
}
