import { useStore } from './useStore';
import type { Workbench } from './Workbench';

/** What goes on, what went wrong, and how much the add-in has sent and received. */
export function StatusLine({ workbench }: { readonly workbench: Workbench }) {
  const { faults, traffic } = useStore(workbench.store);
  const { strings } = workbench;
  const latest = faults.at(-1);

  return (
    <footer className="status-line">
      <span role="status" className="activity">
        {describeActivity(workbench)}
      </span>
      {latest !== undefined && (
        <details className="faults">
          <summary>
            <span className="fault-count">{strings.faults(faults.length)}</span>
            <span role="alert">{latest}</span>
          </summary>
          <div className="fault-list">
            <ol>
              {faults.map((fault, index) => (
                // The list only grows at its end, so a fault's place is its identity.
                <li key={index}>{fault}</li>
              ))}
            </ol>
            <button
              type="button"
              onClick={() => {
                workbench.clearFaults();
              }}
            >
              {strings.faultsClear}
            </button>
          </div>
        </details>
      )}
      <span className="traffic">{strings.traffic(traffic.batches, (traffic.bytes / 1024).toFixed(1))}</span>
    </footer>
  );
}

function describeActivity(workbench: Workbench): string {
  const { activity, manifest, runningCommand } = workbench.store.read();
  const { strings } = workbench;
  if (runningCommand !== undefined) {
    const buttons = manifest.tabs.flatMap((tab) => tab.groups.flatMap((group) => group.buttons));
    return strings.busy(buttons.find((button) => button.id === runningCommand)?.label ?? runningCommand);
  }
  return { starting: strings.starting, calculating: strings.calculating, ready: strings.ready }[activity];
}
