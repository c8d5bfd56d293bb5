import { useState } from 'react';
import type { SyntheticEvent } from 'react';
import type { BatchTrouble, CountedBatches } from '../protocol/Faults';
import { composeTrouble } from './composeTrouble';
import type { TroubleDraft } from './composeTrouble';
import { messageOf } from './messageOf';
import { TroubleFields } from './TroubleFields';
import type { TroubleKind, TroubleStrings } from './troubleStrings';
import type { Workbench } from './Workbench';

interface TroublePlannerProps {
  readonly workbench: Workbench;
  readonly strings: TroubleStrings;
  readonly onPlanned: () => void;
}

/** Plans what happens to one of the next batches, and lists what is planned. */
export function TroublePlanner({ workbench, strings, onPlanned }: TroublePlannerProps) {
  const { faults } = workbench;
  const [draft, setDraft] = useState<TroubleDraft>({
    kind: 'fail',
    code: 'GeneralException',
    address: 'A1',
    value: '',
    sortColumn: 1,
    table: '',
    column: '',
    newName: '',
    sheet: '',
  });
  const [batch, setBatch] = useState(1);
  const [counted, setCounted] = useState<CountedBatches>('all');
  const trouble = composeTrouble(draft);
  const planned = faults.planned();

  const plan = (event: SyntheticEvent): void => {
    event.preventDefault();
    faults.plan(batch, trouble, counted);
    onPlanned();
  };
  const editNow = (): void => {
    if (trouble.kind !== 'edit') return;
    try {
      faults.edit(trouble.edit);
    } catch (error) {
      workbench.report(workbench.strings.failed(messageOf(error)));
    }
  };

  return (
    <form onSubmit={plan}>
      <h3>{strings.plan}</h3>
      <TroubleFields draft={draft} strings={strings} onChange={setDraft} />
      <label className="field">
        {strings.batch}
        <input
          type="number"
          min={1}
          value={batch}
          onChange={({ target }) => {
            setBatch(Math.max(1, Math.round(Number(target.value))));
          }}
        />
      </label>
      <label className="field">
        {strings.counted}
        <select
          value={counted}
          onChange={({ target }) => {
            setCounted(target.value as CountedBatches);
          }}
        >
          {Object.entries(strings.countedBatches).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <div className="trouble-actions">
        <button type="submit">{strings.planIt}</button>
        {trouble.kind === 'edit' && (
          <button type="button" onClick={editNow}>
            {strings.doItNow}
          </button>
        )}
      </div>
      {planned.length === 0 ? (
        <p className="faint">{strings.nothingPlanned}</p>
      ) : (
        <ul>
          {planned.map((entry, index) => (
            // Plans have nothing but their place that tells two of them apart.
            <li key={index}>
              {strings.planned(
                strings.kinds[kindOf(entry.trouble)],
                entry.batch,
                strings.countedBatches[entry.counted],
              )}
            </li>
          ))}
        </ul>
      )}
      <div className="trouble-actions">
        <button
          type="button"
          disabled={faults.stuckCount === 0}
          onClick={() => {
            faults.release();
          }}
        >
          {strings.release}
        </button>
        <button
          type="button"
          onClick={() => {
            faults.clear();
            onPlanned();
          }}
        >
          {strings.clear}
        </button>
      </div>
    </form>
  );
}

function kindOf(trouble: BatchTrouble): TroubleKind {
  return trouble.kind === 'edit' ? trouble.edit.kind : trouble.kind;
}
