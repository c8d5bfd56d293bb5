import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { Notice } from '../frame/Notice';
import { useWorkState } from '../jobs/useWorkState';
import { usePane } from '../paneContext';
import type { EditDraft } from './editDraft';
import { inputOf, tableOfDraft } from './editDraft';
import { FieldInput } from './FieldInput';
import type { DraftControls } from './useDraft';

const useStyles = makeStyles({
  inputs: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(136px, 100%), 1fr))',
    gap: '10px 12px',
    alignItems: 'start',
  },
  form: { display: 'flex', flexDirection: 'column', gap: '10px' },
});

export interface RecordFormProps {
  readonly label: string;
  readonly draft: EditDraft;
  readonly controls: DraftControls;
  readonly archiveLanguage: Language;
  /** The fields in this part of the form. */
  readonly fields: readonly string[];
  /** What helps to fill single inputs. */
  readonly hints?: Readonly<Record<string, string>>;
  readonly onCancel: () => void;
  /** Further parts of the form. */
  readonly children?: ReactNode;
}

/** The inputs of a draft. Enter saves, Escape cancels; what does not fit is said beside its input. */
export function RecordForm(props: RecordFormProps): ReactNode {
  const { label, draft, controls, archiveLanguage, fields, hints, onCancel, children } = props;
  const styles = useStyles();
  const { strings, formats } = usePane();
  const form = useRef<HTMLFormElement>(null);
  const isIdle = useWorkState().progress === undefined;
  const { faults } = draft;

  // Whoever opens a form wants to type; whoever is refused wants to put it right. Drawn inert it takes no focus.
  const { start } = draft;
  useEffect(() => {
    if (!isIdle || focusInput(form.current, start.field)) return undefined;
    // It stands in a part of the form that is only now unfolding.
    const frame = requestAnimationFrame(() => focusInput(form.current, start.field));
    return () => cancelAnimationFrame(frame);
  }, [isIdle, start]);

  const press = (event: KeyboardEvent): void => {
    // Escape while a Chinese keyboard offers its readings closes those, not the form with all that was typed.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) {
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <form
      ref={form}
      aria-label={label}
      noValidate
      className={styles.form}
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        controls.save();
      }}
    >
      {faults.length > 0 && (
        <div role="alert">
          <Notice intent="warning" text={strings.edit.faultsFound(formats.count(faults.length))} />
        </div>
      )}
      <FieldInputs {...{ draft, controls, archiveLanguage, fields }} {...(hints && { hints })} />
      {children}
      {draft.target.kind === 'change' && (
        <Field size="small" label={strings.edit.reason}>
          <Input size="small" value={draft.reason} onChange={(_event, data) => controls.giveReason(data.value)} />
        </Field>
      )}
      <button type="submit" hidden />
    </form>
  );
}

export type FieldInputsProps = Pick<RecordFormProps, 'draft' | 'controls' | 'archiveLanguage' | 'fields' | 'hints'>;

/** Inputs of some fields of a draft, in as many columns as the pane has room for. */
export function FieldInputs({ draft, controls, archiveLanguage, fields, hints }: FieldInputsProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const table = tableOfDraft(draft);
  return (
    <div className={styles.inputs}>
      {fields.map((field) => {
        const fault = draft.faults.find((each) => each.field === field);
        return (
          <FieldInput
            key={field}
            table={table}
            field={field}
            text={inputOf(draft, field)}
            hint={hints?.[field]}
            fault={fault && strings.edit.faults[fault.reason]}
            archiveLanguage={archiveLanguage}
            signs={controls.signs}
            onChange={(text) => controls.type(field, text)}
          />
        );
      })}
    </div>
  );
}

/** Whether the input was there to be focused. */
function focusInput(form: HTMLFormElement | null, field: string | undefined): boolean {
  const holder = [...(form?.querySelectorAll<HTMLElement>('[data-field]') ?? [])].find(
    ({ dataset }) => dataset['field'] === field,
  );
  const input = holder?.querySelector<HTMLElement>('input, select, textarea');
  input?.focus();
  return input !== undefined && input !== null;
}
