import { Field, Input, makeStyles, mergeClasses, Select, Textarea } from '@fluentui/react-components';
import { useId, type ReactNode } from 'react';
import { findField } from '../../archive/catalogue';
import type { Field as FieldDefinition, TableId } from '../../archive/field';
import type { InputSigns } from '../../archive/inputSigns';
import type { Language } from '../../archive/language';
import { mustBeFilled } from '../../archive/mustBeFilled';
import { readInput } from '../../archive/readInput';
import { headerOf } from '../catalogue/headerOf';
import { isNumeric, showValue } from '../card/showValue';
import { usePane } from '../paneContext';
import { CustomerNumberHint } from './CustomerNumberHint';

const useStyles = makeStyles({
  whole: { gridColumn: '1 / -1' },
  numeric: { '& input': { textAlign: 'end', fontVariantNumeric: 'tabular-nums' } },
  control: { minWidth: 0, width: '100%' },
});

export interface FieldInputProps {
  readonly table: TableId;
  readonly field: string;
  readonly text: string;
  /** What does not fit, in words. */
  readonly fault?: string | undefined;
  /** Says what an input left empty becomes; such an input need not be filled. */
  readonly hint?: string | undefined;
  readonly archiveLanguage: Language;
  readonly signs: InputSigns;
  readonly onChange: (text: string) => void;
}

/** The input for one field: a list for choices, several lines for what is long, numbers flush right, days read back. */
export function FieldInput(props: FieldInputProps): ReactNode {
  const { table, field, fault, archiveLanguage } = props;
  const styles = useStyles();
  const definition = findField(table, field);
  const hint = props.hint ?? <InputHint {...props} definition={definition} />;
  return (
    <Field
      size="small"
      className={definition !== undefined && isLong(definition) ? styles.whole : undefined}
      label={headerOf(table, field, archiveLanguage)}
      required={definition !== undefined && mustBeFilled(definition) && props.hint === undefined}
      data-field={field}
      {...(fault === undefined ? { hint } : { validationState: 'error', validationMessage: fault })}
    >
      <Control {...props} definition={definition} />
    </Field>
  );
}

interface ControlProps extends FieldInputProps {
  readonly definition: FieldDefinition | undefined;
}

function Control({ definition, text, archiveLanguage, onChange }: ControlProps): ReactNode {
  const styles = useStyles();
  const list = useId();
  if (definition?.type === 'choice') {
    return <ChoiceSelect {...{ definition, text, archiveLanguage, onChange }} />;
  }
  if (definition !== undefined && isLong(definition)) {
    return (
      <Textarea
        size="small"
        rows={2}
        resize="vertical"
        value={text}
        onChange={(_event, data) => onChange(data.value)}
      />
    );
  }
  const grades = definition?.type === 'probability' ? (definition.choices ?? []) : [];
  const isNumber = isNumeric(definition?.type);
  return (
    <>
      <Input
        size="small"
        className={mergeClasses(styles.control, isNumber && styles.numeric)}
        autoComplete="off"
        value={text}
        {...(isNumber && { inputMode: 'decimal' })}
        {...(grades.length > 0 && { list })}
        onChange={(_event, data) => onChange(data.value)}
      />
      {grades.length > 0 && (
        <datalist id={list}>
          {grades.map(({ id, label }) => (
            <option key={id} value={label[archiveLanguage]} />
          ))}
        </datalist>
      )}
    </>
  );
}

interface ChoiceSelectProps extends Pick<FieldInputProps, 'text' | 'archiveLanguage' | 'onChange'> {
  readonly definition: FieldDefinition;
}

/** A value that is none of the choices stays one to choose, so that opening the form changes nothing. */
function ChoiceSelect({ definition, text, archiveLanguage, onChange }: ChoiceSelectProps): ReactNode {
  const labels = (definition.choices ?? []).map(({ label }) => label[archiveLanguage]);
  const options = ['', ...(text === '' || labels.includes(text) ? [] : [text]), ...labels];
  return (
    <Select size="small" value={text} onChange={(_event, data) => onChange(data.value)}>
      {options.map((option) => (
        <option key={option} value={option}>
          {option}
        </option>
      ))}
    </Select>
  );
}

/** What was understood of the text where that is not plain to see: the day, or whose number it is. */
function InputHint({ definition, table, field, text, archiveLanguage, signs }: ControlProps): ReactNode {
  const { strings, formats } = usePane();
  if (definition?.type === 'date' && text.trim() !== '') {
    const read = readInput(definition, text, { language: archiveLanguage, signs });
    const shown = read.ok ? showValue(table, field, read.value, formats) : undefined;
    return shown === undefined || shown === text.trim() ? undefined : strings.edit.understoodDate(shown);
  }
  if (definition?.references === 'customers') return <CustomerNumberHint number={text.trim()} />;
  return undefined;
}

function isLong({ type, width, id }: FieldDefinition): boolean {
  return type === 'text' && width >= 200 && id !== 'name';
}
