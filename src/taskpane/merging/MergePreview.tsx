import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import { keyOfRecord } from '../../archive/recordKeys';
import type { MergeComparison, MergeDecision } from '../../usecases/mergeCustomers/customerMerging';
import { nameOf } from '../card/nameOf';
import { showValue } from '../card/showValue';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { Notice } from '../frame/Notice';
import { nameField } from '../importing/nameField';
import { usePane } from '../paneContext';
import { AddedList } from '../upgrade/AddedList';

export interface MergePreviewProps {
  readonly comparison: MergeComparison;
  readonly decision: MergeDecision;
  /** Fields whose value is taken from the one that goes. */
  readonly taken: ReadonlySet<string>;
  readonly archiveLanguage: Language;
}

/** What merging will do, with counts, before it is done. */
export function MergePreview({ comparison, decision, taken, archiveLanguage }: MergePreviewProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.merging;
  const { following, samePeople, isDealerCleared, isLogged } = decision;
  const number = keyOfRecord(comparison.other.record);
  const takenOver = comparison.fields.filter(({ field }) => taken.has(field));
  return (
    <>
      <AddedList
        heading={texts.takenOver(nameOf(comparison.kept))}
        names={takenOver.map(({ field, other }) =>
          texts.fieldValue(
            nameField('customers', field, archiveLanguage),
            showValue('customers', field, other, formats),
          ),
        )}
      />
      {following.length === 0 ? (
        <Body1>{texts.nothingFollows}</Body1>
      ) : (
        <AddedList
          heading={texts.following}
          names={following.map(({ table, count }) =>
            texts.follows(sheetNameOf(table, archiveLanguage), formats.count(count)),
          )}
        />
      )}
      {isDealerCleared && <Notice intent="warning" text={texts.dealerCleared} />}
      {samePeople.length > 0 && (
        <AddedList
          heading={texts.samePeople}
          names={samePeople.map(({ name, kept, other }) =>
            texts.samePerson(name, keyOfRecord(kept), keyOfRecord(other)),
          )}
        />
      )}
      <Body1>{isLogged ? texts.rowGoes(number) : texts.rowGoesUnlogged(number)}</Body1>
    </>
  );
}
