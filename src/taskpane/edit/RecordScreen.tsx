import { Accordion, AccordionItem, AccordionPanel, Body1, Button, makeStyles } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { catalogue } from '../../archive/catalogue';
import type { Language } from '../../archive/language';
import { ItemHeader } from '../card/ItemHeader';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { tableOfDraft, type EditDraft } from './editDraft';
import type { FormFields } from './formFields';
import { FieldInputs, RecordForm } from './RecordForm';
import type { DraftControls } from './useDraft';

const useStyles = makeStyles({ panel: { margin: '4px 0 0' } });

export interface RecordScreenProps {
  readonly title: string;
  /** Whose record it is. */
  readonly customerName?: string | undefined;
  readonly draft: EditDraft;
  readonly controls: DraftControls;
  readonly archiveLanguage: Language;
  readonly fields: FormFields;
  /** The question whether to save, while there is one. */
  readonly question?: ReactNode;
}

/** A form of its own: for a new record, or for one that belongs to the customer. */
export function RecordScreen(props: RecordScreenProps): ReactNode {
  const { title, customerName, draft, controls, archiveLanguage, fields, question } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const isNew = draft.target.kind === 'addition';
  const { keyField } = catalogue[tableOfDraft(draft)];
  const hasFaultInRest = draft.faults.some(({ field }) => fields.rest.includes(field));
  return (
    <Screen
      title={title}
      isDense
      actions={
        question ?? (
          <>
            <Button appearance="primary" onClick={() => controls.save()}>
              {isNew ? strings.edit.add.save : strings.edit.save}
            </Button>
            <Button onClick={controls.discard}>{strings.common.cancel}</Button>
          </>
        )
      }
    >
      {customerName !== undefined && <Body1>{strings.edit.add.for(customerName)}</Body1>}
      <RecordForm
        label={title}
        {...{ draft, controls, archiveLanguage }}
        fields={fields.first}
        {...(isNew && { hints: { [keyField]: strings.edit.numberHint } })}
        onCancel={controls.discard}
      >
        {fields.rest.length > 0 && (
          <Accordion
            collapsible
            openItems={isOpen || hasFaultInRest ? ['rest'] : []}
            onToggle={() => setIsOpen(!isOpen)}
          >
            <AccordionItem value="rest">
              <ItemHeader name={strings.edit.optionalFields(formats.count(fields.rest.length))} />
              <AccordionPanel className={styles.panel}>
                <FieldInputs
                  {...{ draft, controls, archiveLanguage }}
                  fields={fields.rest}
                  {...(isNew && { hints: { [keyField]: strings.edit.numberHint } })}
                />
              </AccordionPanel>
            </AccordionItem>
          </Accordion>
        )}
      </RecordForm>
    </Screen>
  );
}
