import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { Finding } from '../../usecases/archiveCheck';
import { RowButton } from '../list/RowButton';
import { useNavigation } from '../navigation/navigationContext';
import { usePane } from '../paneContext';
import type { FindingText } from './describeFinding';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', gap: '4px' },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, marginInlineStart: '8px' },
  fix: { flexShrink: 0 },
});

export interface FindingRowProps {
  readonly finding: Finding;
  readonly text: FindingText;
  /** Absent where the finding has no fix, or fixes are only shown. */
  readonly onFix?: () => void;
  /** The customer that may be the same one. */
  readonly repeats?: RecordKey;
}

/** A finding; choosing it selects its cell. Where it has a fix, a button carries it out. */
export function FindingRow({ finding, text, onFix, repeats }: FindingRowProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const { mergeCustomers } = useNavigation();
  return (
    <div className={styles.row}>
      <RowButton
        main={
          <>
            {text.title}
            {text.place !== '' && <span className={styles.place}>{text.place}</span>}
          </>
        }
        detail={text.matter}
        onClick={() => work.attempt(() => workbook.check.select(finding))}
      />
      {onFix && (
        <Button
          className={styles.fix}
          size="small"
          aria-label={strings.check.fixOf(text.title, text.field)}
          onClick={onFix}
        >
          {strings.check.fix}
        </Button>
      )}
      {repeats !== undefined && (
        <Button
          className={styles.fix}
          size="small"
          aria-label={strings.merging.findingCommandOf(text.title)}
          onClick={() => mergeCustomers(repeats, finding.record)}
        >
          {strings.merging.findingCommand}
        </Button>
      )}
    </div>
  );
}
