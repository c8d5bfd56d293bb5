import { Body1, Button, Field, Input } from '@fluentui/react-components';
import { useState, type SyntheticEvent, type ReactNode } from 'react';
import type { FoundPerson } from '../../usecases/people/personalData';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

export interface PersonChoiceProps {
  readonly onChoose: (person: FoundPerson) => void;
}

/** Finds the person who asks: a contact, or a household. */
export function PersonChoice({ onChoose }: PersonChoiceProps): ReactNode {
  const { workbook, work, strings } = usePane();
  const texts = strings.people;
  const [words, setWords] = useState('');
  const [people, setPeople] = useState<readonly FoundPerson[]>();
  const cap = useCap(people ?? nobody);
  const find = (event: SyntheticEvent): void => {
    event.preventDefault();
    work.start(texts.finding, async (job) => setPeople(await workbook.people.find(words, job)));
  };
  return (
    <>
      <Body1>{texts.introduction}</Body1>
      <form onSubmit={find}>
        <Field label={texts.search}>
          <Input
            value={words}
            autoComplete="off"
            spellCheck={false}
            onChange={(_event, data) => setWords(data.value)}
            contentAfter={
              <Button type="submit" size="small" disabled={words.trim() === ''}>
                {texts.find}
              </Button>
            }
          />
        </Field>
      </form>
      <Body1 role="status">{people?.length === 0 && texts.nobody}</Body1>
      <CappedList label={texts.found} cap={cap} keyOf={({ table, record }) => `${table} ${record}`}>
        {(person) => (
          <RowButton
            main={person.name || person.record}
            detail={person.table === 'customers' ? texts.household : person.customer}
            onClick={() => onChoose(person)}
          />
        )}
      </CappedList>
    </>
  );
}

const nobody: readonly FoundPerson[] = [];
