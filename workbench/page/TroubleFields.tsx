import { apiErrorCodes } from '../richapi/ApiError';
import type { ApiErrorCode } from '../richapi/ApiError';
import type { TroubleDraft } from './composeTrouble';
import type { TroubleKind, TroubleStrings } from './troubleStrings';

interface TroubleFieldsProps {
  readonly draft: TroubleDraft;
  readonly strings: TroubleStrings;
  readonly onChange: (draft: TroubleDraft) => void;
}

type TextField = 'address' | 'value' | 'table' | 'column' | 'newName' | 'sheet';

/** What each kind has to be told besides when. */
const textFields: Readonly<Partial<Record<TroubleKind, readonly TextField[]>>> = {
  setValue: ['address', 'value'],
  insertRows: ['address'],
  deleteRows: ['address'],
  sortRows: ['address'],
  renameColumn: ['table', 'column', 'newName'],
  protectSheet: ['sheet'],
  unprotectSheet: ['sheet'],
};

/** What is to happen, and the details that it needs. */
export function TroubleFields({ draft, strings, onChange }: TroubleFieldsProps) {
  return (
    <>
      <label className="field">
        {strings.kind}
        <select
          value={draft.kind}
          onChange={({ target }) => {
            onChange({ ...draft, kind: target.value as TroubleKind });
          }}
        >
          {Object.entries(strings.kinds).map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {draft.kind === 'fail' && (
        <label className="field">
          {strings.code}
          <select
            value={draft.code}
            onChange={({ target }) => {
              onChange({ ...draft, code: target.value as ApiErrorCode });
            }}
          >
            {apiErrorCodes.map((code) => (
              <option key={code} value={code}>
                {code}
              </option>
            ))}
          </select>
        </label>
      )}
      {(textFields[draft.kind] ?? []).map((field) => (
        <label key={field} className="field">
          {strings[field]}
          <input
            type="text"
            required={field !== 'value'}
            value={draft[field]}
            onChange={({ target }) => {
              onChange({ ...draft, [field]: target.value });
            }}
          />
        </label>
      ))}
      {draft.kind === 'sortRows' && (
        <label className="field">
          {strings.sortColumn}
          <input
            type="number"
            min={1}
            value={draft.sortColumn}
            onChange={({ target }) => {
              onChange({ ...draft, sortColumn: Math.max(1, Math.round(Number(target.value))) });
            }}
          />
        </label>
      )}
    </>
  );
}
