import { Accordion, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import type { TableId } from '../../archive/field';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import type { CustomerFile, FileRecord, SelectedRecord } from '../../usecases/customerFiles';
import { HistoryItem } from '../changes/HistoryItem';
import { additions, type AdditionId } from '../edit/formFields';
import type { EditDraft } from '../edit/editDraft';
import type { DraftControls } from '../edit/useDraft';
import { localToday } from '../localToday';
import { SaleQuestion } from '../credit/SaleQuestion';
import { usePane } from '../paneContext';
import type { WhyTopic } from '../why/whyTopics';
import { CustomerHeading } from './CustomerHeading';
import { GroupItem } from './GroupItem';
import { groupFields, type CardGroup } from './groupFields';
import { IndirectItem } from './IndirectItem';
import { nameOf } from './nameOf';
import { RelatedItem } from './RelatedItem';
import { SuppliedThrough } from './SuppliedThrough';

const useStyles = makeStyles({
  note: { color: tokens.colorNeutralForeground3 },
});

/** Kept by the add-in itself: they are looked at together, as the customer's history, and not changed by hand. */
const histories: ReadonlySet<TableId> = new Set(['changeLog', 'tierHistory']);

export interface CustomerCardProps {
  readonly file: CustomerFile;
  /** The row of this customer that is selected; absent where it is only the one looked at last. */
  readonly selected?: SelectedRecord | undefined;
  readonly summary: ArchiveSummary;
  /** The draft of changes to the customer in place, if there is one. */
  readonly draft?: EditDraft | undefined;
  readonly controls: DraftControls;
  readonly onVerified: () => void;
  readonly onWhy: (topic: WhyTopic) => void;
  /** Begins to edit columns of the customer, at one of them. */
  readonly onEdit: (fields: readonly string[], first?: string) => void;
  readonly onEditRecord: (record: FileRecord) => void;
  readonly onAdd: (addition: AdditionId) => void;
}

/** Everything that the company knows of a customer: what matters at once, then group by group what can be opened. */
export function CustomerCard(props: CustomerCardProps): ReactNode {
  const { file, selected, summary, draft, controls, onVerified, onWhy, onEdit, onEditRecord, onAdd } = props;
  const styles = useStyles();
  const { strings } = usePane();
  const [open, setOpen] = useState<readonly string[]>(['basic', 'contacts']);
  const groups = groupFields(file.customer);
  const edited = groups.find(({ typed }) => draft?.fields[0] !== undefined && typed.includes(draft.fields[0]));
  const canVerify = draft === undefined && 'lastVerified' in file.customer.values;
  const { customer, supply } = file;
  const edit = ({ layer, typed }: CardGroup, first?: string): void => {
    setOpen([...open.filter((item) => item !== layer), layer]);
    onEdit(typed, first);
  };
  // Also where editing was begun elsewhere, the group that is edited is seen.
  const openItems = edited === undefined || open.includes(edited.layer) ? open : [...open, edited.layer];
  return (
    <>
      {selected === undefined && draft === undefined && (
        <Caption1 className={styles.note}>{strings.card.notSelected}</Caption1>
      )}
      <CustomerHeading
        file={file}
        summary={summary}
        today={localToday()}
        onWhy={onWhy}
        {...(canVerify && { onVerified })}
      />
      {draft === undefined && 'creditLimit' in customer.values && (
        <SaleQuestion key={customer.record} customer={customer.record} name={nameOf(customer)} />
      )}
      <SuppliedThrough dealer={supply.dealer} archiveLanguage={summary.language} />
      <Accordion
        multiple
        collapsible
        openItems={openItems}
        onToggle={(_event, data) => setOpen(data.openItems.map(String))}
      >
        {groups.map((group) => (
          <GroupItem
            key={group.layer}
            customer={customer}
            group={group}
            archiveLanguage={summary.language}
            draft={group === edited ? draft : undefined}
            controls={controls}
            onEdit={draft === undefined ? (first) => edit(group, first) : undefined}
          />
        ))}
        {supply.indirect.count > 0 && <IndirectItem indirect={supply.indirect} />}
        {file.related
          .filter(({ table }) => !histories.has(table))
          .map((related) => {
            const addition = additions.find((each) => each === related.table);
            return (
              <RelatedItem
                key={related.table}
                customer={customer.record}
                related={related}
                selected={selected}
                isAwaited={file.awaited.includes(related.table)}
                archiveLanguage={summary.language}
                addLabel={addition && strings.edit.add.title[addition]}
                onAdd={() => addition && onAdd(addition)}
                onEdit={onEditRecord}
              />
            );
          })}
        <HistoryItem customer={customer.record} isOpen={open.includes('history')} version={file} />
      </Accordion>
    </>
  );
}
