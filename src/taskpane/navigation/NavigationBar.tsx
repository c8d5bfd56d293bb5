import { makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { ArchiveRegular, PersonRegular, SearchRegular } from '@fluentui/react-icons';
import type { ReactElement, ReactNode } from 'react';
import { usePane } from '../paneContext';
import type { ViewId } from './navigationContext';
import { panelOf, tabOf } from './tabIds';

const useStyles = makeStyles({
  // Office draws the menu of the add-in (34 × 32 px) over the top right corner of the pane.
  bar: { flexShrink: 0, padding: '0 34px 0 8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

const icons: Readonly<Record<ViewId, ReactElement>> = {
  customer: <PersonRegular />,
  find: <SearchRegular />,
  archive: <ArchiveRegular />,
};

export interface NavigationBarProps {
  readonly views: readonly ViewId[];
  readonly view: ViewId;
  readonly onShow: (view: ViewId) => void;
}

/** The tabs above every view; arrow keys move between them. */
export function NavigationBar({ views, view, onShow }: NavigationBarProps): ReactNode {
  const styles = useStyles();
  const { strings } = usePane();
  const select = (chosen: unknown): void => {
    const next = views.find((candidate) => candidate === chosen);
    if (next !== undefined) onShow(next);
  };
  return (
    <nav className={styles.bar} aria-label={strings.navigation.label}>
      <TabList
        size="small"
        aria-label={strings.navigation.label}
        selectedValue={view}
        onTabSelect={(_event, data) => select(data.value)}
      >
        {views.map((each) => (
          <Tab key={each} id={tabOf(each)} value={each} icon={icons[each]} aria-controls={panelOf(each)}>
            {strings.navigation.views[each]}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
