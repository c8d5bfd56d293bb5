import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { Finding } from '../../usecases/archiveCheck';
import { CappedList } from '../list/CappedList';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';
import { describeFinding } from './describeFinding';
import { FindingRow } from './FindingRow';

export interface FindingListProps {
  readonly label: string;
  readonly findings: readonly Finding[];
  readonly archiveLanguage: Language;
  /** Absent where fixes are only shown. */
  readonly onFix?: (finding: Finding) => void;
}

/** Findings, each a click from its cell. */
export function FindingList({ label, findings, archiveLanguage, onFix }: FindingListProps): ReactNode {
  const { strings, formats } = usePane();
  const cap = useCap(findings);
  const words = { strings, formats, archiveLanguage };
  return (
    <CappedList label={label} cap={cap} keyOf={keyOf}>
      {(finding) => (
        <FindingRow
          finding={finding}
          text={describeFinding(finding, words)}
          {...(onFix && finding.fix !== undefined && { onFix: () => onFix(finding) })}
          {...(onFix && finding.repeats !== undefined && { repeats: finding.repeats })}
        />
      )}
    </CappedList>
  );
}

function keyOf({ rule, table, record, field }: Finding): string {
  return JSON.stringify([rule, table, field, record]);
}
