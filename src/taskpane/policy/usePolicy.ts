import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CellValue } from '../../archive/cellValue';
import type { PolicyDraft } from '../../usecases/policy/policyDraft';
import type { PolicyEffects } from '../../usecases/policy/policyEffects';
import type { PolicyFault } from '../../usecases/policy/policyFault';
import type { PolicyValueId, PolicyView } from '../../usecases/policy/policyView';
import { WorkbookProblem, type Work } from '../../usecases/archiveWorkbook';
import { usePane } from '../paneContext';

/** Somebody who moves a slider is not answered at every step of it. */
const QUIET_MILLISECONDS = 120;
/** Somebody who types into the sheet is left alone until they pause. */
const SETTLED_MILLISECONDS = 1500;

export interface PolicyState {
  /** Absent until it was read. */
  readonly view?: PolicyView;
  readonly draft: PolicyDraft;
  readonly faults: readonly PolicyFault[];
  /** Of the draft as it was judged last; absent while nothing is changed, or it is at fault. */
  readonly effects?: PolicyEffects;
  /** The draft has changed since. */
  readonly isThinking: boolean;
  readonly change: (changes: ReadonlyMap<PolicyValueId, CellValue>) => void;
  readonly discard: () => void;
  /** Reads everything anew; the draft stays. */
  readonly load: () => void;
  /** The same within work that is under way. */
  readonly reload: (job: Work) => Promise<void>;
}

const nothing: PolicyDraft = new Map();

interface Judged {
  readonly draft: PolicyDraft;
  readonly view: PolicyView;
  readonly faults: readonly PolicyFault[];
  readonly effects?: PolicyEffects;
}

/** The policy of the workbook, a draft of another one, and what that would change, judged anew whenever either changes. */
export function usePolicy(): PolicyState {
  const { workbook, work, strings } = usePane();
  const [view, setView] = useState<PolicyView>();
  const [draft, setDraft] = useState(nothing);
  const [judged, setJudged] = useState<Judged>();
  const hasBegun = useRef(false);

  const reload = useCallback(async (job: Work) => setView(await workbook.policies.read(job)), [workbook]);
  const load = useCallback(() => work.start(strings.policy.reading, reload), [reload, strings, work]);

  useEffect(() => {
    if (hasBegun.current) return;
    hasBegun.current = true;
    load();
  }, [load]);

  // What the page goes by is out of date once somebody has written into the workbook.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = workbook.onPossibleChange(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        work.attempt(() => reload({}));
      }, SETTLED_MILLISECONDS);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [reload, work, workbook]);

  useEffect(() => {
    if (view === undefined || draft.size === 0) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const timer = setTimeout(() => {
      work.attempt(async () => {
        try {
          const preview = await workbook.policies.preview(draft, { signal });
          if (signal.aborted) return;
          setJudged(
            preview.kind === 'ready'
              ? { draft, view, faults: [], effects: preview.result }
              : { draft, view, faults: preview.faults },
          );
        } catch (error) {
          // The draft has moved on meanwhile, and is judged by then.
          if (!(error instanceof WorkbookProblem && error.code === 'cancelled')) throw error;
        }
      });
    }, QUIET_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [draft, view, work, workbook]);

  const change = useCallback(
    (changes: ReadonlyMap<PolicyValueId, CellValue>) => {
      const standing = new Map(view?.values.map(({ id, value }) => [id, value]));
      setDraft((before) => {
        const merged = new Map([...before, ...changes]);
        return new Map([...merged].filter(([id, value]) => standing.get(id) !== value));
      });
    },
    [view],
  );
  const discard = useCallback(() => setDraft(nothing), []);

  return useMemo(() => {
    const known = draft.size > 0 ? judged : undefined;
    return {
      ...(view && { view }),
      draft,
      faults: known?.faults ?? [],
      ...(known?.effects && { effects: known.effects }),
      isThinking: draft.size > 0 && (known?.draft !== draft || known.view !== view),
      change,
      discard,
      load,
      reload,
    };
  }, [view, draft, judged, change, discard, load, reload]);
}
