import { Body1, Field, Input, makeStyles, Radio, RadioGroup } from '@fluentui/react-components';
import { useEffect, useRef, type ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { CopyFormat, CopyInput } from '../../usecases/issueCopy/copyIssuing';
import type { CopyFault } from '../../usecases/issueCopy/readCopyInputs';
import { nameOf } from '../card/nameOf';
import { usePane } from '../paneContext';
import { CopyColumns } from './CopyColumns';
import type { Offered } from './useCopyOffer';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: '12px' } });

/** Whose files: one customer's, those that were found, those that the sheet shows, or all. */
export type CopySubject = 'one' | 'found' | 'shown' | 'all';

const formatsOffered: readonly CopyFormat[] = ['xlsx', 'csv'];
const inputsOffered: readonly CopyInput[] = ['recipient', 'purpose', 'dueBack'];

/** What was chosen and typed so far. */
export interface CopyDraft {
  readonly subject: CopySubject;
  readonly chosen: ReadonlySet<string>;
  readonly format: CopyFormat;
  readonly inputs: Readonly<Record<CopyInput, string>>;
}

export interface CopyFormProps {
  readonly draft: CopyDraft;
  readonly offered: Offered;
  readonly found: number;
  /** Whether something goes along that would stay here by itself. */
  readonly isConfidential: boolean;
  readonly faults: readonly CopyFault[];
  readonly archiveLanguage: Language;
  readonly onChange: (change: Partial<CopyDraft>) => void;
}

/** Whom the copy is for, and what it holds. */
export function CopyForm(props: CopyFormProps): ReactNode {
  const { draft, offered, isConfidential, faults, archiveLanguage, onChange } = props;
  const styles = useStyles();
  const { strings } = usePane();
  const texts = strings.copies;
  const form = useRef<HTMLDivElement>(null);
  // What is missing may be far up: the one who pressed the button is led to it.
  useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [faults]);
  const faultOf = (input: CopyInput): string | undefined => {
    const fault = faults.find(({ field }) => field === input);
    return fault && strings.edit.faults[fault.reason];
  };
  const drawInput = (input: CopyInput): ReactNode => {
    const fault = faultOf(input);
    return (
      <Field
        key={input}
        label={texts.inputs[input]}
        required={input !== 'dueBack'}
        {...(fault !== undefined && { validationMessage: fault, validationState: 'error' as const })}
      >
        <Input
          value={draft.inputs[input]}
          onChange={(_event, data) => onChange({ inputs: { ...draft.inputs, [input]: data.value } })}
        />
      </Field>
    );
  };
  return (
    <div ref={form} className={styles.form}>
      <Body1>{texts.introduction}</Body1>
      <Subjects {...props} />
      {inputsOffered.map(drawInput)}
      <CopyColumns
        tables={offered.offer?.tables ?? []}
        chosen={draft.chosen}
        archiveLanguage={archiveLanguage}
        onChange={(chosen) => onChange({ chosen })}
      />
      {isConfidential && drawInput('reason')}
      <Field label={texts.format} {...(draft.format === 'csv' && { hint: texts.csvHint })}>
        <RadioGroup
          value={draft.format}
          onChange={(_event, data) => onChange({ format: data.value === 'csv' ? 'csv' : 'xlsx' })}
        >
          {formatsOffered.map((format) => (
            <Radio key={format} value={format} label={texts.formats[format]} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}

function Subjects({ draft, offered, found, onChange }: CopyFormProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.copies;
  const { offer, shown, selected } = offered;
  const subjects: readonly (readonly [CopySubject, string])[] = [
    ...(selected === undefined ? [] : [['one', texts.one(nameOf(selected))] as const]),
    ...(found === 0 ? [] : [['found', texts.found(formats.count(found))] as const]),
    ['shown', shown === undefined ? texts.allShown : texts.shown(formats.count(shown))],
    ['all', offer === undefined ? texts.everyone : texts.all(formats.count(offer.customers))],
  ];
  const choose = (value: string): void => {
    const subject = subjects.find(([candidate]) => candidate === value);
    if (subject !== undefined) onChange({ subject: subject[0] });
  };
  return (
    <Field label={texts.customers}>
      <RadioGroup value={draft.subject} onChange={(_event, data) => choose(data.value)}>
        {subjects.map(([subject, label]) => (
          <Radio key={subject} value={subject} label={label} disabled={subject === 'shown' && shown === 0} />
        ))}
      </RadioGroup>
    </Field>
  );
}
