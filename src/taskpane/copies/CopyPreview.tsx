import { Body1, Caption1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Language } from '../../archive/language';
import type { IssuedCopy } from '../../usecases/issueCopy/issuedCopy';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { AddedList } from '../upgrade/AddedList';

export interface CopyPreviewProps {
  readonly copy: IssuedCopy;
  readonly archiveLanguage: Language;
}

/** What leaves the archive, before it does. */
export function CopyPreview({ copy, archiveLanguage }: CopyPreviewProps): ReactNode {
  const { strings, formats } = usePane();
  const texts = strings.copies;
  const confidential = copy.confidential.map(({ header }) => header);
  const empty = [...new Set(copy.tables.flatMap(({ emptyColumns }) => emptyColumns))];
  return (
    <>
      {confidential.length > 0 ? (
        <Notice intent="warning" text={texts.confidential(formats.list(confidential))} />
      ) : (
        <Notice intent="success" text={texts.nothingConfidential} />
      )}
      <AddedList
        heading={texts.holds}
        names={copy.tables.map(({ table, rowCount, columns }) =>
          texts.records(sheetNameOf(table, archiveLanguage), formats.count(rowCount), formats.count(columns.length)),
        )}
      />
      <Body1>{texts.registered(formats.count(copy.customers))}</Body1>
      {empty.length > 0 && <Caption1>{texts.leftOutEmpty(formats.list(empty))}</Caption1>}
    </>
  );
}
