import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo, type ReactNode } from 'react';
import { languages, type Language } from '../../archive/language';
import { languageNames } from '../../strings/languageNames';
import { usePane } from '../paneContext';
import { usualCurrencies } from './defaultCurrency';

/** What holds for the whole archive and cannot be changed later. */
export interface Settings {
  readonly language: Language;
  /** ISO 4217. */
  readonly currency: string;
}

const useStyles = makeStyles({
  settings: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)', gap: '12px' },
  // A select is as wide as its longest option unless told otherwise, and some currencies have long names.
  select: { minWidth: 0 },
});

export interface ArchiveSettingsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

/** The language and the currency of the archive to be. */
export function ArchiveSettings({ settings, onChange }: ArchiveSettingsProps): ReactNode {
  const styles = useStyles();
  const { strings, language } = usePane();
  const names = useMemo(() => new Intl.DisplayNames(language, { type: 'currency' }), [language]);
  const others = useMemo(() => {
    const usual = new Set<string>(usualCurrencies);
    return Intl.supportedValuesOf('currency').filter((code) => !usual.has(code));
  }, []);
  const option = (code: string): ReactNode => (
    <option key={code} value={code}>
      {code} {names.of(code)}
    </option>
  );
  return (
    <div className={styles.settings}>
      <Field label={strings.firstRun.language}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={settings.language}
          onChange={(_event, data) => onChange({ ...settings, language: data.value as Language })}
        >
          {languages.map((code) => (
            <option key={code} value={code}>
              {languageNames[code]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={strings.firstRun.currency}>
        <Select
          className={styles.select}
          select={{ className: styles.select }}
          value={settings.currency}
          onChange={(_event, data) => onChange({ ...settings, currency: data.value })}
        >
          <optgroup label={strings.firstRun.usualCurrencies}>{usualCurrencies.map(option)}</optgroup>
          <optgroup label={strings.firstRun.otherCurrencies}>{others.map(option)}</optgroup>
        </Select>
      </Field>
    </div>
  );
}
