import { ApiError } from './ApiError';
import { BatchRun } from './BatchRun';
import type { HostObject } from './HostClass';
import type { LiveHandlers } from './LiveHandlers';
import type { References } from './References';
import type { UnknownMembers } from './UnknownMembers';
import type { Batch, BatchError, BatchResponse } from './wire';
import { ActionType } from './wire';

/** What batches are run against. */
export interface BatchTarget {
  /** The object behind path type 1: the workbook. */
  readonly root: HostObject;
  /** Objects behind path type 2, by the full name office.js asks for. */
  readonly services: ReadonlyMap<string, HostObject>;
  readonly references: References;
  readonly unknownMembers: UnknownMembers;
  readonly handlers: LiveHandlers;
  /** `Class.member` of what came with a requirement set that the imitated Excel does not have. */
  readonly absentMembers: ReadonlySet<string>;
  /** Waits until what was written is calculated. */
  settle(): Promise<void>;
  /** A failure inside the host rather than a refusal: the add-in gets `GeneralException`, a person should see this. */
  reportFailure(error: unknown): void;
  /** Turns an error of the layer below into an Office.js error; `undefined` if it is no refusal. */
  translateError(error: unknown): ApiError | undefined;
}

/**
 * Runs one batch: its actions in order, up to the first that fails. What was done before stays done and its results
 * are returned, as Excel does.
 */
export async function interpretBatch(batch: Batch, target: BatchTarget): Promise<BatchResponse> {
  const run = new BatchRun(batch, target);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let error: BatchError | null = null;
  for (const [index, action] of batch.Actions.entries()) {
    try {
      const value = await run.perform(action);
      if (action.ActionType === ActionType.trace) {
        traceIds.push(action.Id);
      }
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (reason) {
      error = describeError(reason, index, run.location, target);
      break;
    }
  }
  return { Error: error, Results: results, TraceIds: traceIds };
}

function describeError(reason: unknown, actionIndex: number, location: string, target: BatchTarget): BatchError {
  let refusal = reason instanceof ApiError ? reason : target.translateError(reason);
  if (refusal === undefined) {
    target.reportFailure(reason);
    refusal = new ApiError('GeneralException');
  }
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: location,
    HttpStatusCode: refusal.httpStatus,
    ActionIndex: actionIndex,
  };
}
