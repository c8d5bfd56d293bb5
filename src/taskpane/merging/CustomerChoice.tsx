import { Body1, Field, Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useState, type ReactNode } from 'react';
import type { RecordKey } from '../../archive/plan';
import type { SearchHit } from '../../usecases/searchCustomers/customerSearch';
import { useCustomerSearch } from '../find/useCustomerSearch';
import { CappedList } from '../list/CappedList';
import { RowButton } from '../list/RowButton';
import { useCap } from '../list/useCap';
import { usePane } from '../paneContext';

/** So many are offered; with another letter the right one is among them. */
const MOST_HITS = 20;

export interface CustomerChoiceProps {
  readonly label: string;
  /** The customer that was chosen already, who is not offered again. */
  readonly without?: RecordKey;
  readonly onChoose: (customer: RecordKey, name: string) => void;
}

/** Chooses a customer by whatever is known of it. */
export function CustomerChoice({ label, without, onChoose }: CustomerChoiceProps): ReactNode {
  const { strings } = usePane();
  const texts = strings.merging;
  const [query, setQuery] = useState('');
  const { result, state } = useCustomerSearch(query, noFilters);
  const isAsked = query.trim() !== '';
  const hits = isAsked ? result.page(0, MOST_HITS + 1).filter(({ record }) => record !== without) : nobody;
  const cap = useCap<SearchHit>(hits);
  return (
    <>
      <Field label={label} hint={texts.search}>
        <Input
          value={query}
          autoComplete="off"
          spellCheck={false}
          contentBefore={<SearchRegular />}
          onChange={(_event, data) => setQuery(data.value)}
        />
      </Field>
      <Body1 role="status">
        {!isAsked && texts.typeToFind}
        {isAsked && hits.length === 0 && (state.kind === 'ready' ? texts.nobody : strings.common.loading)}
      </Body1>
      <CappedList label={label} cap={cap} keyOf={({ record }) => record}>
        {({ record, name, number, city }) => (
          <RowButton
            main={name || number}
            detail={[number, city].filter((text) => text !== '').join(' · ')}
            onClick={() => onChoose(record, name || number)}
          />
        )}
      </CappedList>
    </>
  );
}

const noFilters = {};
const nobody: readonly SearchHit[] = [];
