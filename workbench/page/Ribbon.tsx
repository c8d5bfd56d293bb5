import { useState } from 'react';
import type { RibbonButton } from './AddinManifest';
import { servedAddress } from './servedAddress';
import { useStore } from './useStore';
import { messageOf } from './messageOf';
import type { Workbench } from './Workbench';

/** The add-in's own ribbon tabs, as its manifest describes them. */
export function Ribbon({ workbench }: { readonly workbench: Workbench }) {
  const { manifest, switchedControls } = useStore(workbench.store);
  const [chosen, setChosen] = useState<string>();
  const tabs = manifest.tabs.filter((tab) => switchedControls[tab.id] ?? true);
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
              {group.buttons.map((button) => (
                <RibbonControl key={button.id} button={button} workbench={workbench} />
              ))}
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

interface RibbonControlProps {
  readonly button: RibbonButton;
  readonly workbench: Workbench;
}

function RibbonControl({ button, workbench }: RibbonControlProps) {
  const { manifest, runningCommand } = useStore(workbench.store);
  const tipId = `tip-${button.id}`;

  const press = (): void => {
    workbench.press(button.id).catch((error: unknown) => {
      workbench.report(workbench.strings.commandFailed(button.label, messageOf(error)));
    });
  };

  return (
    <div className="ribbon-control">
      <button
        type="button"
        aria-describedby={tipId}
        aria-busy={runningCommand === button.id}
        disabled={!workbench.isEnabled(button) || runningCommand !== undefined}
        onClick={press}
      >
        {button.icon !== '' && <img src={servedAddress(button.icon, manifest)} width={32} height={32} alt="" />}
        <span>{button.label}</span>
      </button>
      <div role="tooltip" id={tipId} className="tip">
        <strong>{button.tip.title}</strong>
        <p>{button.tip.description}</p>
      </div>
    </div>
  );
}
