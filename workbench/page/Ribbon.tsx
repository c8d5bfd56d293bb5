import { useState } from 'react';
import { isMenu } from './AddinManifest';
import { RibbonButtonControl } from './RibbonButtonControl';
import { RibbonMenuControl } from './RibbonMenuControl';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

/** The add-in's own ribbon tabs, as its manifest and the add-in itself describe them. */
export function Ribbon({ workbench }: { readonly workbench: Workbench }) {
  useStore(workbench.store);
  const [chosen, setChosen] = useState<string>();
  const { tabs } = workbench.ribbon;
  const shown = tabs.find((tab) => tab.id === chosen) ?? tabs[0];

  return (
    <nav className="ribbon" aria-label={workbench.strings.ribbon}>
      <div role="tablist" className="ribbon-tabs">
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            aria-selected={tab === shown}
            onClick={() => {
              setChosen(tab.id);
            }}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" className="ribbon-panel" aria-label={shown?.label}>
        {shown?.groups.map((group) => (
          <div key={group.id} role="group" aria-label={group.label} className="ribbon-group">
            <div className="ribbon-controls">
              {group.controls.map((control) =>
                isMenu(control) ? (
                  <RibbonMenuControl key={control.id} menu={control} workbench={workbench} />
                ) : (
                  <RibbonButtonControl key={control.id} button={control} workbench={workbench} />
                ),
              )}
            </div>
            <div className="ribbon-group-label" aria-hidden="true">
              {group.label}
            </div>
          </div>
        ))}
      </div>
    </nav>
  );
}
