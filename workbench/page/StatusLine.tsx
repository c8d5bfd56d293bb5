import { listButtons } from './AddinManifest';
import { useStore } from './useStore';
import type { Workbench } from './Workbench';

/** What goes on, what went wrong, and how much the add-in has sent and received. */
export function StatusLine({ workbench }: { readonly workbench: Workbench }) {
  const { cellMessage, problems, traffic } = useStore(workbench.store);
  const { strings } = workbench;
  const latest = problems.at(-1);

  return (
    <footer className="status-line">
      <span role="status" className="activity">
        {describeActivity(workbench)}
      </span>
      {cellMessage !== undefined && <span role="status">{cellMessage}</span>}
      {latest !== undefined && (
        <details className="problems">
          <summary>
            <span className="problem-count">{strings.problems(problems.length)}</span>
            <span role="alert">{latest}</span>
          </summary>
          <div className="problem-list">
            <ol>
              {problems.map((problem, index) => (
                // The list only grows at its end, so a problem's place is its identity.
                <li key={index}>{problem}</li>
              ))}
            </ol>
            <button
              type="button"
              onClick={() => {
                workbench.clearProblems();
              }}
            >
              {strings.problemsClear}
            </button>
          </div>
        </details>
      )}
      <span className="traffic">{strings.traffic(traffic.batches, (traffic.bytes / 1024).toFixed(1))}</span>
    </footer>
  );
}

function describeActivity(workbench: Workbench): string {
  const { activity, contextualTabs, isEditAwaited, manifest, runningCommand } = workbench.store.read();
  const { strings } = workbench;
  if (isEditAwaited) return strings.editAwaited;
  if (runningCommand !== undefined) {
    const pressed = listButtons([...manifest.tabs, ...contextualTabs]).find(
      ({ button }) => button.id === runningCommand,
    );
    return strings.busy(pressed?.button.label ?? runningCommand);
  }
  return { starting: strings.starting, calculating: strings.calculating, ready: strings.ready }[activity];
}
