import type { CellInput } from '../engine/grid';
import type { HostCore } from './HostCore';
import { resolveReference } from '../objects/resolveReference';
import { toDocumentAddress } from './documentAddress';

/** Numbers of the methods of the old document API that office.js sends to its host. */
const DispatchId = {
  getSelectedData: 64,
  setSelectedData: 65,
  refreshSettings: 75,
  saveSettings: 76,
  openDocumentCopy: 77,
  getDocumentCopySlice: 80,
  closeDocumentCopy: 81,
  goToName: 82,
  getFileProperties: 86,
  processQuery: 93,
  commandCompleted: 94,
} as const;

/** office.js' number for "this host does not do that". */
const unsupported = 5001;

/** office.js' number for a place that is not there. */
const cannotGoThere = 7001;

/** office.js' number for going to a name of the workbook. */
const namedItem = 1;

/** A call as it arrives: the method's number and whatever its arguments are called. */
interface OfficeCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
  readonly DdaGetBindingData?: { readonly CoercionType?: string };
  readonly DdaSetBindingData?: { readonly Data?: unknown };
  readonly DdaGoToByIdMethod?: { readonly Id?: unknown; readonly GoToType?: unknown };
  readonly 0?: unknown;
  readonly 1?: unknown;
  readonly 2?: unknown;
  readonly 3?: unknown;
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
    case DispatchId.openDocumentCopy: {
      const copy = await core.documentCopies.open(call[0], call[1]);
      return copy === undefined ? refuse(call, core) : { 0: copy.handle, 1: copy.size };
    }
    case DispatchId.getDocumentCopySlice: {
      const slice = core.documentCopies.slice(call[2], call[3]);
      return slice === undefined ? refuse(call, core) : { 0: slice, 1: slice.length };
    }
    case DispatchId.closeDocumentCopy:
      core.documentCopies.close(call[2]);
      return {};
    case DispatchId.goToName:
      return goTo(call, core);
    case DispatchId.getSelectedData:
      return { Data: readSelection(core, call.DdaGetBindingData?.CoercionType) };
    case DispatchId.setSelectedData:
      core.engine.write(core.engine.selection(), call.DdaSetBindingData?.Data as CellInput, 'addin');
      return {};
    default:
      return refuse(call, core);
  }
}

/** Saving sends all settings: what is not among them was removed. */
function replaceSettings(core: HostCore, settings: readonly (readonly [string, string])[]): void {
  core.documentSettings.clear();
  for (const [key, text] of settings) {
    core.documentSettings.set(key, text);
  }
  core.context.tellOfSettings();
}

function readSelection(core: HostCore, coercionType: string | undefined): unknown {
  const area = core.engine.selection();
  const texts = core.engine.texts(area);
  return coercionType === 'text' ? texts.map((row) => row.join('\t')).join('\n') : core.engine.values(area);
}

function refuse(call: OfficeCall, core: HostCore): object {
  core.context.unknownMembers.refuseName(`document method ${call.DdaMethod?.DispatchId ?? 'without a number'}`);
  return { Error: unsupported };
}

/** `goToByIdAsync`: a name of the workbook or an address is selected; there are no bindings to go to. */
function goTo(call: OfficeCall, core: HostCore): object {
  const { Id, GoToType } = call.DdaGoToByIdMethod ?? {};
  if (GoToType !== namedItem) return refuse(call, core);
  const area = resolveReference(core.engine, String(Id), core.engine.activeSheet());
  if (area === undefined) return { Error: cannotGoThere };
  core.engine.select(area);
  return {};
}
