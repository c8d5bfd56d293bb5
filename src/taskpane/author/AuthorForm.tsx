import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import { usePane } from '../paneContext';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: '8px', alignItems: 'stretch' },
  save: { alignSelf: 'flex-start' },
});

export interface AuthorFormProps {
  readonly onSaved: () => void;
}

/** The name under which changes are logged, to be given or changed. */
export function AuthorForm({ onSaved }: AuthorFormProps): ReactNode {
  const styles = useStyles();
  const { workbook, work, strings } = usePane();
  const [name, setName] = useState(() => workbook.editing.author());
  const save = (event: SyntheticEvent): void => {
    event.preventDefault();
    const trimmed = name.trim();
    workbook.editing.setAuthor(trimmed);
    work.tell(trimmed === '' ? strings.author.cleared : strings.author.saved(trimmed));
    onSaved();
  };
  return (
    <form className={styles.form} onSubmit={save}>
      <Field label={strings.author.label} hint={strings.author.hint}>
        <Input value={name} autoComplete="name" maxLength={100} onChange={(_event, data) => setName(data.value)} />
      </Field>
      <Button type="submit" className={styles.save} disabled={name.trim() === workbook.editing.author()}>
        {strings.author.save}
      </Button>
    </form>
  );
}
