import { WorkbookProblem, type Work, type WorkPhase } from '../../usecases/archiveWorkbook';

/** How far the work under way has come. */
export interface Progress {
  readonly label: string;
  readonly phase?: WorkPhase;
  /** 0..1 of the phase; absent before the first report. */
  readonly share?: number;
  readonly isStopping: boolean;
}

/** What the user may do about what is told, such as undoing it. */
export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** How the last work ended, until the user dismisses it or begins another. */
export type WorkOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'told'; readonly text: string; readonly action?: NoticeAction }
  | { readonly kind: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly kind: 'stopped'; readonly hadBegunWriting: boolean };

export interface WorkState {
  readonly progress?: Progress;
  readonly outcome: WorkOutcome;
}

/** Long work on the workbook; it reports its progress and heeds the signal through `work`. */
export type Job = (work: Work) => Promise<void>;

/**
 * The one piece of long work that the pane does at a time, and how the last one ended. It stands outside React so that
 * an error has a place to go even when the screen that began the work is no longer there.
 */
export class PaneWork {
  private state: WorkState = { outcome: { kind: 'none' } };
  private controller: AbortController | undefined;
  private readonly listeners = new Set<() => void>();

  /** Begins the job; does nothing while another is under way. `retry` is for jobs that must not simply be repeated. */
  start(label: string, job: Job, retry = () => this.start(label, job)): void {
    if (this.controller === undefined) {
      void this.carryOut(label, job, retry); // never rejects: every error becomes the outcome
    }
  }

  /** For what needs neither progress nor cancelling, such as selecting a cell. */
  attempt(job: () => Promise<void>): void {
    job().catch((error: unknown) => this.fail(error, () => this.attempt(job)));
  }

  /** Asks the work under way to end; it does so between two blocks. */
  stop(): void {
    this.controller?.abort();
    if (this.state.progress !== undefined) {
      this.change({ ...this.state, progress: { ...this.state.progress, isStopping: true } });
    }
  }

  /** Tells the user something good. */
  tell(text: string, action?: NoticeAction): void {
    this.end({ kind: 'told', text, ...(action && { action }) });
  }

  /** Tells the user what could not be done; `retry` is what "Try again" does. */
  fail(error: unknown, retry: () => void): void {
    const retryAnew = (): void => {
      this.dismiss();
      retry();
    };
    this.end({ kind: 'failed', error, retry: retryAnew });
  }

  dismiss(): void {
    this.end({ kind: 'none' });
  }

  // Fields, not methods, because React calls them without their object.
  readonly getState = (): WorkState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  private async carryOut(label: string, job: Job, retry: () => void): Promise<void> {
    const controller = new AbortController();
    this.controller = controller;
    let lastPhase: WorkPhase | undefined;
    this.change({ progress: { label, isStopping: false }, outcome: { kind: 'none' } });
    try {
      await letDraw();
      await job({
        signal: controller.signal,
        onProgress: (phase, done, total) => {
          lastPhase = phase;
          const share = total > 0 ? Math.min(done / total, 1) : 0;
          this.change({ ...this.state, progress: { label, phase, share, isStopping: controller.signal.aborted } });
        },
      });
    } catch (error) {
      this.end(toOutcome(error, lastPhase, retry));
    } finally {
      this.controller = undefined;
      this.change({ outcome: this.state.outcome });
    }
  }

  private end(outcome: WorkOutcome): void {
    this.change({ ...this.state, outcome });
  }

  private change(state: WorkState): void {
    this.state = state;
    for (const listener of [...this.listeners]) {
      listener();
    }
  }
}

/** Work that decides much at once keeps the browser from drawing, so the progress is drawn before it begins. */
function letDraw(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function toOutcome(error: unknown, lastPhase: WorkPhase | undefined, retry: () => void): WorkOutcome {
  // A stop that could not clean up behind itself is more than a stop: the user has something to do.
  if (error instanceof WorkbookProblem && error.code === 'cancelled' && error.details.standingSheets === undefined) {
    return { kind: 'stopped', hadBegunWriting: lastPhase === 'writing' || lastPhase === 'formatting' };
  }
  return { kind: 'failed', error, retry };
}
