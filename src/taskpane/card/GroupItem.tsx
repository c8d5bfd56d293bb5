import { AccordionItem, AccordionPanel, Caption1, Link, makeStyles, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { layerNames } from '../../archive/layers';
import type { FileRecord } from '../../usecases/customerFiles';
import { RecordForm } from '../edit/RecordForm';
import type { EditDraft } from '../edit/editDraft';
import type { DraftControls } from '../edit/useDraft';
import { usePane } from '../paneContext';
import { FieldList } from './FieldList';
import type { CardGroup } from './groupFields';
import { ItemHeader } from './ItemHeader';

const useStyles = makeStyles({
  panel: { margin: '0 0 8px' },
  none: { color: tokens.colorNeutralForeground3 },
  more: { display: 'block', marginTop: '6px', fontSize: tokens.fontSizeBase200 },
});

export interface GroupItemProps {
  readonly customer: FileRecord;
  readonly group: CardGroup;
  readonly archiveLanguage: Language;
  /** The draft, where it is this group that is being edited. */
  readonly draft?: EditDraft | undefined;
  readonly controls: DraftControls;
  /** Begins to edit the group, at a field; absent while something else is being edited. */
  readonly onEdit?: ((field?: string) => void) | undefined;
}

/** One group of the card: what is filled, what is empty if asked for, or the form to change it in place. */
export function GroupItem(props: GroupItemProps): ReactNode {
  const { customer, group, archiveLanguage, draft, controls, onEdit } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const [showsEmpty, setShowsEmpty] = useState(false);
  const name = layerNames[group.layer][archiveLanguage];
  const canEdit = onEdit !== undefined && draft === undefined && group.typed.length > 0;
  const action = canEdit
    ? { label: strings.card.edit(name), icon: <EditRegular />, onClick: () => onEdit() }
    : undefined;
  return (
    <AccordionItem value={group.layer}>
      <ItemHeader name={name} action={action} />
      <AccordionPanel className={styles.panel}>
        {draft !== undefined ? (
          <RecordForm
            label={strings.card.edit(name)}
            {...{ draft, controls, archiveLanguage }}
            fields={draft.fields}
            onCancel={controls.discard}
          />
        ) : (
          <>
            {group.filled.length === 0 && <Caption1 className={styles.none}>{strings.card.nothingEntered}</Caption1>}
            <FieldList
              record={customer}
              fields={[...group.filled, ...(showsEmpty ? group.empty : [])]}
              archiveLanguage={archiveLanguage}
              {...(canEdit && { onDoubleClick: onEdit })}
            />
            {group.empty.length > 0 && (
              <Link
                as="button"
                className={styles.more}
                aria-expanded={showsEmpty}
                onClick={() => setShowsEmpty(!showsEmpty)}
              >
                {showsEmpty ? strings.card.hideEmpty : strings.card.showEmpty(formats.count(group.empty.length))}
              </Link>
            )}
          </>
        )}
      </AccordionPanel>
    </AccordionItem>
  );
}
