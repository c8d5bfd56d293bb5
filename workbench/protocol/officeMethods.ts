import type { CellInput } from '../engine/grid';
import type { HostCore } from './HostCore';
import { toDocumentAddress } from './documentAddress';

/** Numbers of the methods of the old document API that office.js sends to its host. */
const DispatchId = {
  getSelectedData: 64,
  setSelectedData: 65,
  refreshSettings: 75,
  saveSettings: 76,
  getFileProperties: 86,
  processQuery: 93,
  commandCompleted: 94,
} as const;

/** office.js' number for "this host does not do that". */
const unsupported = 5001;

/** A call as it arrives: the method's number and whatever its arguments are called. */
interface OfficeCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly DdaGetBindingData?: { readonly CoercionType?: string };
  readonly DdaSetBindingData?: { readonly Data?: unknown };
  readonly 0?: unknown;
  readonly 1?: unknown;
}

/** A ribbon command ended: its id and office.js' status, 0 for done. */
export type CommandListener = (commandId: string, status: number) => void;

/** Answers `executeMethod`: always with an `Error` number, 0 for none. */
export async function executeOfficeMethod(data: unknown, core: HostCore, onCommand: CommandListener): Promise<unknown> {
  const call = (data ?? {}) as OfficeCall;
  const answer = await perform(call, core, onCommand);
  return { Version: 1, Error: 0, ...answer };
}

async function perform(call: OfficeCall, core: HostCore, onCommand: CommandListener): Promise<object> {
  switch (call.DdaMethod?.DispatchId) {
    case DispatchId.processQuery:
      return core.processor.process(call.ArrayData ?? []);
    case DispatchId.commandCompleted:
      onCommand(String(call[0]), Number(call[1]));
      return {};
    case DispatchId.refreshSettings:
      return { Properties: { Settings: [...core.documentSettings].map(([Name, Value]) => ({ Name, Value })) } };
    case DispatchId.saveSettings:
      replaceSettings(core, call.DdaSettingsMethod?.Properties ?? []);
      return {};
    case DispatchId.getFileProperties:
      // By number: the properties are the first part of the answer, the address is the second of them.
      return { 0: { 1: toDocumentAddress(core.context.documentName) } };
    case DispatchId.getSelectedData:
      return { Data: readSelection(core, call.DdaGetBindingData?.CoercionType) };
    case DispatchId.setSelectedData:
      core.engine.write(core.engine.selection(), call.DdaSetBindingData?.Data as CellInput, 'addin');
      return {};
    default:
      core.context.unknownMembers.refuseName(`document method ${call.DdaMethod?.DispatchId ?? 'without a number'}`);
      return { Error: unsupported };
  }
}

/** Saving sends all settings: what is not among them was removed. */
function replaceSettings(core: HostCore, settings: readonly (readonly [string, string])[]): void {
  core.documentSettings.clear();
  for (const [key, text] of settings) {
    core.documentSettings.set(key, text);
  }
}

function readSelection(core: HostCore, coercionType: string | undefined): unknown {
  const area = core.engine.selection();
  const texts = core.engine.texts(area);
  return coercionType === 'text' ? texts.map((row) => row.join('\t')).join('\n') : core.engine.values(area);
}
