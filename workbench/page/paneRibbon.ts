import type { RibbonTab } from './AddinManifest';
import type { DisplayLanguage } from './language';
import { workbenchStrings } from './strings';

/** The ribbon of an add-in that describes none: one button that shows its pane. */
export function paneRibbon(displayName: string, pageAddress: string, language: DisplayLanguage): readonly RibbonTab[] {
  const label = workbenchStrings[language].showPane;
  const button = {
    id: 'foreignShowPane',
    label,
    tip: { title: label, description: pageAddress },
    icon: '',
    action: { kind: 'showPane' },
    isEnabledAtStart: true,
  } as const;
  const group = { id: 'foreignGroup', label: displayName, controls: [button] };
  return [{ id: 'foreignTab', label: displayName, groups: [group] }];
}
