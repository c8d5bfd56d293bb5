import type { ReactNode } from 'react';
import type { MissingValues } from '../../usecases/importList/listImport';
import { headerOf } from '../catalogue/headerOf';
import { Notice } from '../frame/Notice';
import { usePane } from '../paneContext';
import { useImport } from './importContext';

/** New records that come in without a value that they should have: nothing is kept from the archive for that, but it is told. */
export function MissingValuesNotice({ missing }: { readonly missing: readonly MissingValues[] }): ReactNode {
  const { strings, formats } = usePane();
  const { archiveLanguage } = useImport();
  if (missing.length === 0) return null;
  const lacks = missing.map(({ table, field, records }) =>
    strings.importPreview.lacking(
      strings.importing.records(table, formats.count(records)),
      headerOf(table, field, archiveLanguage),
    ),
  );
  return <Notice intent="info" text={strings.importPreview.missing(lacks)} />;
}
