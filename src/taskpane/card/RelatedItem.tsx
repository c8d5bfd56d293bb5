import { AccordionItem, AccordionPanel, Button, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, EditRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { RecordKey } from '../../archive/plan';
import type { FileRecord, RelatedRecords, SelectedRecord } from '../../usecases/customerFiles';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { RowButton } from '../list/RowButton';
import { usePane } from '../paneContext';
import { ItemHeader } from './ItemHeader';
import { summariseRecord } from './recordSummary';

const useStyles = makeStyles({
  panel: { margin: '0 0 8px' },
  list: { listStyleType: 'none', margin: '0 0 0 -8px', padding: 0 },
  row: { display: 'flex', alignItems: 'center' },
  lead: { flexGrow: 1, minWidth: 0 },
  amount: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  more: { display: 'block', marginTop: '6px', fontSize: tokens.fontSizeBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

export interface RelatedItemProps {
  readonly customer: RecordKey;
  readonly related: RelatedRecords;
  readonly selected?: SelectedRecord | undefined;
  /** The table is still being looked through. */
  readonly isAwaited: boolean;
  readonly archiveLanguage: Language;
  /** Absent where records of the table are not added by hand. */
  readonly addLabel?: string | undefined;
  readonly onAdd: () => void;
  readonly onEdit: (record: FileRecord) => void;
}

/** The customer's records of one table, the newest first, each a click from its row. */
export function RelatedItem(props: RelatedItemProps): ReactNode {
  const { related, isAwaited, archiveLanguage, addLabel, onAdd } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const tableName = sheetNameOf(related.table, archiveLanguage);
  const { records, hidden, showMore } = useMore(props);
  return (
    <AccordionItem value={related.table}>
      <ItemHeader
        name={strings.card.counted(tableName, formats.count(related.count))}
        action={addLabel === undefined ? undefined : { label: addLabel, icon: <AddRegular />, onClick: onAdd }}
      />
      <AccordionPanel className={styles.panel}>
        {isAwaited && <Caption1 className={styles.quiet}>{strings.card.stillLooking}</Caption1>}
        {related.count === 0 && !isAwaited && <Caption1 className={styles.quiet}>{strings.card.noRecords}</Caption1>}
        {records.length > 0 && (
          <ul className={styles.list} aria-label={tableName}>
            {records.map((record) => (
              <li key={record.record} className={styles.row}>
                <RelatedRow record={record} {...props} />
              </li>
            ))}
          </ul>
        )}
        {hidden > 0 && (
          <Link as="button" className={styles.more} onClick={showMore}>
            {strings.common.showMore(formats.count(hidden))}
          </Link>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}

function RelatedRow({
  record,
  selected,
  archiveLanguage,
  onEdit,
}: RelatedItemProps & { readonly record: FileRecord }): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings, formats } = usePane();
  const { main, detail, aside } = summariseRecord(record, { strings, formats, archiveLanguage });
  const edit = strings.card.edit(main);
  return (
    <>
      <div className={styles.lead}>
        <RowButton
          main={main}
          {...(detail !== '' && { detail })}
          {...(aside !== '' && { aside: <span className={styles.amount}>{aside}</span> })}
          isCurrent={selected?.table === record.table && selected.record === record.record}
          onClick={() => work.attempt(() => workbook.selectRecord(record.table, record.record))}
        />
      </div>
      <Button
        size="small"
        appearance="subtle"
        icon={<EditRegular />}
        aria-label={edit}
        title={edit}
        onClick={() => onEdit(record)}
      />
    </>
  );
}

/** The records that the file came with and those that were asked for since; the latter only as long as the count holds. */
function useMore({ customer, related }: RelatedItemProps) {
  const { workbook, work } = usePane();
  const [more, setMore] = useState<RelatedRecords & { readonly of: RecordKey }>();
  const isFitting = more?.of === customer && more.count === related.count;
  const records = isFitting ? [...related.records, ...more.records] : related.records;
  const showMore = (): void =>
    work.attempt(async () => {
      const next = await workbook.files.readRelated(customer, related.table, records.length);
      const known = isFitting ? more.records : [];
      setMore({ ...next, of: customer, records: [...known, ...next.records] });
    });
  return { records, hidden: Math.max(0, related.count - records.length), showMore };
}
