import { Button, Input, makeStyles } from '@fluentui/react-components';
import { DismissRegular, SearchRegular } from '@fluentui/react-icons';
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { usePane } from '../paneContext';
import { isFindShortcut } from './isFindShortcut';

const useStyles = makeStyles({
  field: { flexGrow: 1, minWidth: 0 },
  input: { minWidth: 0 },
});

export interface SearchFieldProps {
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The list that the keys move in, and its active item. */
  readonly listId: string;
  readonly activeId: string | undefined;
}

/** The one box for whatever is known of a customer. It has the focus as soon as the view is shown. */
export function SearchField({ query, onQuery, onKeyDown, listId, activeId }: SearchFieldProps): ReactNode {
  const styles = useStyles();
  const { find } = usePane().strings;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (): void => {
      input.current?.focus();
      input.current?.select();
    };
    const hear = (event: globalThis.KeyboardEvent): void => {
      if (isFindShortcut(event)) focus();
    };
    focus();
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  const empty = (): void => {
    onQuery('');
    input.current?.focus();
  };
  return (
    <Input
      className={styles.field}
      input={{ ref: input, className: styles.input }}
      role="combobox"
      aria-label={find.title}
      aria-expanded={activeId !== undefined}
      aria-controls={listId}
      aria-autocomplete="list"
      {...(activeId !== undefined && { 'aria-activedescendant': activeId })}
      autoComplete="off"
      spellCheck={false}
      placeholder={find.box}
      value={query}
      onChange={(_event, data) => onQuery(data.value)}
      onKeyDown={onKeyDown}
      contentBefore={<SearchRegular />}
      {...(query !== '' && {
        contentAfter: (
          <Button
            size="small"
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={find.clear}
            onClick={empty}
          />
        ),
      })}
    />
  );
}
