import { AccordionItem, AccordionPanel, Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { CustomerHistory, HistoryEvent } from '../../usecases/archiveChanges';
import { ItemHeader } from '../card/ItemHeader';
import { usePane } from '../paneContext';
import { ChangeRow } from './ChangeRow';
import { TierMoveRow } from './TierMoveRow';

/** So many events are read at a time. */
const PAGE = 10;

const useStyles = makeStyles({
  panel: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface HistoryItemProps {
  readonly customer: RecordKey;
  /** Whether the part of the card is unfolded: only then is anything read. */
  readonly isOpen: boolean;
  /** Another object whenever the customer was read anew. */
  readonly version: unknown;
}

/** A part of the customer's card: what was changed of it and of its records, and how it moved between tiers. */
export function HistoryItem({ customer, isOpen, version }: HistoryItemProps): ReactNode {
  const styles = useStyles();
  const { strings, formats } = usePane();
  const { history, showMore } = useHistory(customer, isOpen, version);
  return (
    <AccordionItem value="history">
      <ItemHeader name={strings.changes.history} />
      <AccordionPanel className={styles.panel}>
        {history === undefined && <Caption1 className={styles.quiet}>{strings.changes.reading}</Caption1>}
        {history?.total === 0 && <Caption1 className={styles.quiet}>{strings.changes.noHistory}</Caption1>}
        {history !== undefined && history.total > 0 && (
          <ul className={styles.list} aria-label={strings.changes.history}>
            {history.events.map((event) => (
              <li key={`${event.kind} ${recordOf(event)}`}>
                {event.kind === 'change' ? (
                  <ChangeRow entry={event.entry} name="" />
                ) : (
                  <TierMoveRow record={event.record} />
                )}
              </li>
            ))}
          </ul>
        )}
        {history !== undefined && history.total > history.events.length && (
          <Button size="small" appearance="transparent" onClick={showMore}>
            {strings.common.showMore(formats.count(Math.min(PAGE, history.total - history.events.length)))}
          </Button>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function recordOf(event: HistoryEvent): string {
  return event.kind === 'change' ? event.entry.record.record : event.record.record;
}

function useHistory(customer: RecordKey, isOpen: boolean, version: unknown) {
  const { workbook, work } = usePane();
  const [read, setRead] = useState<CustomerHistory & { readonly of: RecordKey }>();
  const [count, setCount] = useState(PAGE);
  const [logged, setLogged] = useState(0);
  const hear = useCallback(() => setLogged((before) => before + 1), []);

  useEffect(() => workbook.changes.onLogged(hear), [workbook, hear]);
  useEffect(() => {
    let isWanted = isOpen;
    if (isOpen) {
      work.attempt(async () => {
        const next = await workbook.changes.readHistory(customer, count);
        if (isWanted) setRead({ ...next, of: customer });
      });
    }
    return () => {
      isWanted = false;
    };
  }, [workbook, work, customer, count, isOpen, version, logged]);

  return {
    history: read?.of === customer ? read : undefined,
    showMore: () => setCount((before) => before + PAGE),
  };
}
