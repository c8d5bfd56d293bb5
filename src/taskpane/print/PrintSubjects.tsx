import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { nameOf } from '../card/nameOf';
import { usePane } from '../paneContext';
import type { Printable } from './usePrintable';

const subjects = ['selected', 'shown', 'organisation', 'individual'] as const;

/** Whose card, or which empty form. */
export type PrintSubject = (typeof subjects)[number];

export interface PrintSubjectsProps {
  readonly printable: Printable;
  readonly subject: PrintSubject;
  readonly onChange: (subject: PrintSubject) => void;
}

/** The choice of what is printed; what cannot be printed now says what to do for it. */
export function PrintSubjects({ printable, subject, onChange }: PrintSubjectsProps): ReactNode {
  const { strings, formats } = usePane();
  const { selected, shown, countAgain } = printable;
  const texts = strings.print;
  const choose = (value: string): void => {
    const next = subjects.find((candidate) => candidate === value);
    if (next === undefined) return;
    // The filters may have been changed since.
    if (next === 'shown') countAgain();
    onChange(next);
  };
  return (
    <Field label={texts.what} hint={selected === undefined ? texts.selectFirst : texts.filterFirst}>
      <RadioGroup value={subject} onChange={(_event, data) => choose(data.value)}>
        <Radio
          value="selected"
          disabled={selected === undefined}
          label={selected === undefined ? texts.noneSelected : texts.selected(nameOf(selected))}
        />
        <Radio
          value="shown"
          disabled={shown === 0}
          label={shown === undefined ? texts.allShown : texts.shown(formats.count(shown))}
        />
        <Radio value="organisation" label={texts.surveyOrganisation} />
        <Radio value="individual" label={texts.surveyIndividual} />
      </RadioGroup>
    </Field>
  );
}
