import { Body1, Button, Spinner } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ArchiveSummary } from '../../usecases/archiveWorkbook';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import type { AdditionId } from '../edit/formFields';
import { Screen } from '../frame/Screen';
import { usePane } from '../paneContext';
import { AddMenu } from './CardMenus';
import type { Followed } from './FollowedFile';
import { OutdatedNotice } from './OutdatedNotice';

export interface NoCustomerProps {
  readonly followed: Exclude<Followed, { kind: 'customer' }>;
  readonly summary: ArchiveSummary;
  readonly onAdd: (addition: AdditionId, number?: string) => void;
}

/** What to do where no customer can be shown: nothing selected yet, or a number that points nowhere. */
export function NoCustomer({ followed, summary, onAdd }: NoCustomerProps): ReactNode {
  const { card } = usePane().strings;
  switch (followed.kind) {
    case 'looking':
      return (
        <Screen title={card.title} isDense>
          <Spinner size="small" labelPosition="after" label={card.looking} />
        </Screen>
      );
    case 'dangling': {
      const { selected, customerNumber } = followed;
      return (
        <Screen
          title={card.dangling.title(customerNumber)}
          isDense
          actions={
            customerNumber !== '' && (
              <Button appearance="primary" onClick={() => onAdd('organisation', customerNumber)}>
                {card.dangling.add(customerNumber)}
              </Button>
            )
          }
        >
          <Body1>{card.dangling.explanation(customerNumber, sheetNameOf(selected.table, summary.language))}</Body1>
        </Screen>
      );
    }
    case 'nothing':
      return (
        <Screen
          title={card.title}
          isDense
          actions={<AddMenu additions={['organisation', 'household']} onAdd={onAdd} />}
        >
          <Body1>{summary.customers === 0 ? card.noCustomers : card.nothing}</Body1>
          {summary.outdated && <OutdatedNotice />}
        </Screen>
      );
  }
}
