import type { ReactNode } from 'react';
import { catalogue } from '../../archive/catalogue';
import type { Language } from '../../archive/language';
import type { Plan } from '../../archive/plan';
import { headerOf } from '../catalogue/headerOf';
import { sheetNameOf } from '../catalogue/sheetNameOf';
import { usePane } from '../paneContext';
import { AddedList } from './AddedList';

const settingName = catalogue.settings.fields.findIndex(({ id }) => id === 'setting');

export interface UpgradePreviewProps {
  readonly plan: Plan;
  /** The language of the archive, in which what is added will be named. */
  readonly archiveLanguage: Language;
}

/** The sheets, columns and settings that a plan adds. */
export function UpgradePreview({ plan, archiveLanguage }: UpgradePreviewProps): ReactNode {
  const { strings, formats } = usePane();
  // The tables of policy stand beside the settings, on a sheet that is there.
  const standing = catalogue.settings.sheetName[archiveLanguage];
  const sheets = (plan.extension?.tables ?? []).map(({ sheetName }) => sheetName).filter((name) => name !== standing);
  const columns = plan.extension?.columns ?? [];
  const settings = plan.appended
    .filter(({ table }) => table === 'settings')
    .flatMap(({ records }) => records.map((record) => String(record[settingName] ?? '')));
  return (
    <>
      <AddedList heading={strings.upgrade.sheets(formats.count(sheets.length))} names={sheets} />
      <AddedList
        heading={strings.upgrade.columns(formats.count(columns.length))}
        names={columns.map(({ table, field }) =>
          strings.upgrade.column(headerOf(table, field, archiveLanguage), sheetNameOf(table, archiveLanguage)),
        )}
      />
      <AddedList heading={strings.upgrade.settings(formats.count(settings.length))} names={settings} />
    </>
  );
}
