import { ApiError } from './ApiError';
import type { BatchTarget } from './BatchInterpreter';
import { interpretBatch } from './BatchInterpreter';
import { TrafficCounter, utf8Length } from './TrafficCounter';
import type { Batch, BatchResponse } from './wire';

/** Numbers of office.js for refusals of a whole batch. */
const OfficeError = {
  cellEditMode: 5004,
  requestTooLarge: 5103,
  responseTooLarge: 5104,
} as const;

/** Bits of a request. */
const writesFlag = 1;
const delayForCellEditFlag = 64;

/** How often an edited cell is looked at until a delayed batch may run. */
const editPollMilliseconds = 50;

/** The answer to method 93: `Error` 0 and the text of the response, or a number of office.js. */
export interface ProcessedQuery {
  readonly Error: number;
  readonly Data?: readonly [number, readonly string[], string];
}

/** What is to happen to a batch that has been done. */
export interface BatchFate {
  /** The answer is given when this has settled. */
  beforeAnswer(): Promise<void>;
}

export interface QueryProcessorOptions {
  readonly target: BatchTarget;
  /** Bytes of one request or response. */
  readonly payloadLimit: number;
  readonly isEditing: () => boolean;
  /** See `BatchHook`. */
  readonly beforeBatch: (batchNumber: number, isWriting: boolean) => Promise<BatchFate | undefined>;
  /** A batch waits for the end of the editing of a cell, or none does any more. */
  readonly onEditAwaited: (isAwaited: boolean) => void;
  readonly onStart: () => void;
  readonly onEnd: () => void;
  readonly onError: (error: NonNullable<BatchResponse['Error']>) => void;
}

/** Takes batches as texts, one after another, and answers with texts; refuses what Excel on the web would refuse. */
export class QueryProcessor {
  readonly traffic = new TrafficCounter();
  private running = 0;
  private awaitingEdit = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: QueryProcessorOptions) {}

  /** Batches that have come and are not answered yet. */
  get openCount(): number {
    return this.running;
  }

  /** @param request The array office.js gives to method 93: its fifth item is the batch, its seventh the flags. */
  async process(request: readonly unknown[]): Promise<ProcessedQuery> {
    this.running += 1;
    try {
      return await this.admit(String(request[4]), Number(request[6] ?? 0));
    } finally {
      this.running -= 1;
    }
  }

  private async admit(text: string, flags: number): Promise<ProcessedQuery> {
    const bytes = utf8Length(text);
    this.traffic.request(bytes);
    if (bytes > this.options.payloadLimit) {
      return { Error: OfficeError.requestTooLarge };
    }
    if (this.options.isEditing() && (flags & writesFlag) !== 0) {
      if ((flags & delayForCellEditFlag) === 0) {
        return { Error: OfficeError.cellEditMode };
      }
      await this.editingEnds();
    }
    return this.runInTurn(text, (flags & writesFlag) !== 0);
  }

  private async editingEnds(): Promise<void> {
    this.awaitingEdit += 1;
    this.options.onEditAwaited(true);
    while (this.options.isEditing()) {
      await new Promise((resolve) => setTimeout(resolve, editPollMilliseconds));
    }
    this.awaitingEdit -= 1;
    if (this.awaitingEdit === 0) this.options.onEditAwaited(false);
  }

  /** The hook waits before its turn, so that a batch made to hang does not hold up the others. */
  private async runInTurn(text: string, isWriting: boolean): Promise<ProcessedQuery> {
    const { refusal, fate } = await this.callHook(isWriting);
    const turn = this.last.then(async () => refusal ?? (await this.interpret(text)));
    this.last = turn.catch(() => undefined);
    const response = await turn;
    await fate?.beforeAnswer();
    if (response.Error !== null) {
      this.options.onError(response.Error);
    }
    return this.answer(response);
  }

  /** A batch that was refused or waits for its turn raises no events; one that runs holds them until it is answered. */
  private async interpret(text: string): Promise<BatchResponse> {
    this.options.onStart();
    try {
      return await interpretBatch(JSON.parse(text) as Batch, this.options.target);
    } finally {
      this.options.onEnd();
    }
  }

  private async callHook(isWriting: boolean): Promise<{ refusal?: BatchResponse; fate?: BatchFate }> {
    try {
      const fate = await this.options.beforeBatch(this.traffic.read().batches, isWriting);
      return fate === undefined ? {} : { fate };
    } catch (reason) {
      const error = reason instanceof ApiError ? reason : new ApiError('GeneralException', String(reason));
      const { code, message, httpStatus } = error;
      const described = { Code: code, Message: message, Location: '', HttpStatusCode: httpStatus, ActionIndex: 0 };
      return { refusal: { Error: described, Results: [], TraceIds: [] } };
    }
  }

  private answer(response: BatchResponse): ProcessedQuery {
    const text = JSON.stringify(response);
    const bytes = utf8Length(text);
    if (bytes > this.options.payloadLimit) {
      return { Error: OfficeError.responseTooLarge };
    }
    this.traffic.response(bytes);
    return { Error: 0, Data: [200, ['Content-Type', 'application/json'], text] };
  }
}
