import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { isProfileName, profileNames } from '../protocol/hostProfile';
import { LiveCounts } from './LiveCounts';
import { messageOf } from './messageOf';
import { TroublePlanner } from './TroublePlanner';
import { troubleStrings } from './troubleStrings';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

/** How often the panel looks at what changes without telling: batches, plans that have come true. */
const lookMilliseconds = 250;

/** Trouble on demand, and what is open between the add-in and the workbook. Beside the grid, so that both can be seen. */
export function TroublePanel({ workbench }: { readonly workbench: Workbench }) {
  const { language, profile } = useStore(workbench.store);
  const close = useRef<HTMLButtonElement>(null);
  const [, setLooks] = useState(0);
  const strings = troubleStrings[language];
  const { faults } = workbench;

  useEffect(() => {
    const opener = document.activeElement;
    close.current?.focus();
    const timer = setInterval(() => {
      setLooks((looks) => looks + 1);
    }, lookMilliseconds);
    return () => {
      clearInterval(timer);
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);

  const shut = (): void => {
    workbench.store.update({ isTroubleShown: false });
  };
  const shutOnEscape = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') shut();
  };
  const look = (): void => {
    setLooks((looks) => looks + 1);
  };

  return (
    <aside className="trouble-panel" aria-label={strings.title} onKeyDown={shutOnEscape}>
      <div className="task-pane-title">
        <h2>{strings.title}</h2>
        <button ref={close} type="button" aria-label={strings.close} title={strings.close} onClick={shut}>
          <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
            <path d="M1 1 L11 11 M11 1 L1 11" stroke="currentColor" strokeWidth="1.2" />
          </svg>
        </button>
      </div>
      <div className="trouble-content">
        <label className="field">
          {strings.profile}
          <select
            value={profile}
            onChange={({ target }) => {
              if (!isProfileName(target.value)) return;
              workbench.setProfile(target.value).catch((error: unknown) => {
                workbench.report(workbench.strings.failed(messageOf(error)));
              });
            }}
          >
            {profileNames.map((name) => (
              <option key={name} value={name}>
                {strings.profiles[name]}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {strings.latency}
          <input
            type="number"
            min={0}
            step={100}
            value={faults.latencyMilliseconds}
            onChange={({ target }) => {
              faults.setLatency(Math.max(0, Number(target.value)));
              look();
            }}
          />
        </label>
        <label className="choice">
          <input
            type="checkbox"
            checked={faults.isInCellEditMode}
            onChange={({ target }) => {
              faults.setCellEditMode(target.checked);
              look();
            }}
          />
          {strings.cellEditMode}
        </label>
        <TroublePlanner workbench={workbench} strings={strings} onPlanned={look} />
        <LiveCounts counts={workbench.counts()} strings={strings} />
      </div>
    </aside>
  );
}
