import { FluentProvider, makeStaticStyles, makeStyles } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import type { Language } from '../archive/language';
import type { Strings } from '../strings/strings';
import type { ArchiveWorkbook } from '../usecases/archiveWorkbook';
import { App } from './App';
import { createFormats } from './createFormats';
import type { ViewId } from './navigation/navigationContext';
import { paneContext } from './paneContext';
import { Boundary } from './problem/Boundary';
import { createPaneTheme } from './theme/createPaneTheme';
import { useIsDark } from './theme/useIsDark';
import { PaneWork } from './jobs/PaneWork';

const usePageStyles = makeStaticStyles({ body: { margin: 0 } });
const useStyles = makeStyles({
  pane: { display: 'flex', flexDirection: 'column', height: '100vh', overflowX: 'hidden' },
});

export interface PaneProps {
  readonly workbook: ArchiveWorkbook;
  readonly strings: Strings;
  readonly language: Language;
  /** Locale of the document, by which numbers and dates are written. */
  readonly locale: string;
  /** Background of Office's theme, where Office has themes. */
  readonly officeBackground?: string;
  /** The view that a workbook with an archive opens with. */
  readonly opensWith: ViewId;
}

/** The task pane. It knows the workbook only as an `ArchiveWorkbook`, so that it runs and is tested without Excel. */
export function Pane({ workbook, strings, language, locale, officeBackground, opensWith }: PaneProps): ReactNode {
  usePageStyles();
  const styles = useStyles();
  const [work] = useState(() => new PaneWork());
  const isDark = useIsDark(officeBackground);
  const theme = useMemo(() => createPaneTheme(isDark, language), [isDark, language]);
  const pane = useMemo(
    () => ({ workbook, strings, formats: createFormats(locale), language, locale, work }),
    [workbook, strings, language, locale, work],
  );
  return (
    <FluentProvider theme={theme}>
      <paneContext.Provider value={pane}>
        {/* Not on the provider: its classes are those of every menu that floats over the page, too. */}
        <div className={styles.pane}>
          <Boundary>
            <App opensWith={opensWith} />
          </Boundary>
        </div>
      </paneContext.Provider>
    </FluentProvider>
  );
}
