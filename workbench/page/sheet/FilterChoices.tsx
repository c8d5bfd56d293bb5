import { useState } from 'react';
import type { FilterStrings } from './filterStrings';
import type { FilterValue } from './filterValues';

/** Values offered at once; the others are found by searching. */
const LISTED = 500;

interface FilterChoicesProps {
  readonly values: readonly FilterValue[];
  readonly strings: FilterStrings;
  readonly isDisabled: boolean;
  /** `undefined`: all rows are to be shown. */
  readonly onChoose: (texts: readonly string[] | undefined) => void;
  readonly onCancel: () => void;
}

/** The list of a column's values with a box for each. What was searched for is all that is chosen from. */
export function FilterChoices({ values, strings, isDisabled, onChoose, onCancel }: FilterChoicesProps) {
  const [chosen, setChosen] = useState(() => new Set(values.flatMap(({ text, isShown }) => (isShown ? text : []))));
  const [search, setSearch] = useState('');
  const wanted = search.trim().toLowerCase();
  const found = values.map(({ text }) => text).filter((text) => text.toLowerCase().includes(wanted));
  const picked = found.filter((text) => chosen.has(text));
  const toggle = (texts: readonly string[], isChosen: boolean): void => {
    const next = new Set(chosen);
    for (const text of texts) {
      if (isChosen) next.add(text);
      else next.delete(text);
    }
    setChosen(next);
  };

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onChoose(picked.length === values.length ? undefined : picked);
      }}
    >
      <input
        type="search"
        value={search}
        placeholder={strings.search}
        aria-label={strings.search}
        onChange={(event) => {
          setSearch(event.target.value);
        }}
      />
      <div className="filter-values">
        <Choice
          label={strings.selectAll}
          isChosen={picked.length === found.length && found.length > 0}
          onChange={(isChosen) => {
            toggle(found, isChosen);
          }}
        />
        {found.slice(0, LISTED).map((text) => (
          <Choice
            key={text}
            label={text === '' ? strings.blanks : text}
            isChosen={chosen.has(text)}
            onChange={(isChosen) => {
              toggle([text], isChosen);
            }}
          />
        ))}
        {found.length > LISTED && <p>{strings.more(found.length - LISTED)}</p>}
      </div>
      <div className="filter-actions">
        <button type="submit" disabled={isDisabled || picked.length === 0}>
          {strings.apply}
        </button>
        <button type="button" onClick={onCancel}>
          {strings.cancel}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly isChosen: boolean;
  readonly onChange: (isChosen: boolean) => void;
}

function Choice({ label, isChosen, onChange }: ChoiceProps) {
  return (
    <label>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
      />
      {label}
    </label>
  );
}
