import { createEngine } from '../engine/createEngine';
import type { CustomFunctionInvoker } from '../engine/customFunction';
import type { Engine } from '../engine/Engine';
import type { EventEntry } from '../protocol/eventEntries';
import { declareFunctions } from '../protocol/CustomFunctionCalls';
import { HostCore } from '../protocol/HostCore';
import type { HostFault, HostOptions, Traffic } from '../protocol/hostOptions';
import type { HostProfile } from '../protocol/hostProfile';
import { defaultProfile } from '../protocol/hostProfile';
import { readFunctionAnswer } from '../protocol/readFunctionAnswer';
import type { OfficeLibrary, OfficeMessage } from './loadOfficeLibrary';
import { loadOfficeLibrary } from './loadOfficeLibrary';

/** A custom function as the add-in associates it; `invocation` comes last. */
export type AddinFunction = (...values: never[]) => unknown;

export interface StartHostOptions extends Pick<
  HostOptions,
  'beforeBatch' | 'contentLanguage' | 'displayLanguage' | 'documentName' | 'documentSettings'
> {
  readonly profile?: HostProfile;
  /** An engine to use; otherwise a new, empty one, which `dispose` ends too. */
  readonly engine?: Engine;
  /** The add-in's functions by id: cells call them directly, without messages. */
  readonly functions?: HostOptions['functions'] & { readonly implementations: Readonly<Record<string, AddinFunction>> };
}

/** Excel for tests in Node: the genuine client library against an engine without a screen. */
export interface RunningHost {
  readonly Excel: typeof Excel;
  /** Only `context.requirements`, `displayLanguage` and `contentLanguage` are filled in. */
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly engine: Engine;
  readonly core: HostCore;
  /** Failures inside the host and unknown members, in order. */
  readonly faults: readonly HostFault[];
  traffic(): Traffic;
  resetTraffic(): void;
  /** Resolves when no batch runs, no event waits and nothing is being calculated. */
  idle(): Promise<void>;
  dispose(): void;
}

/** Starts Excel without Excel. The library is the genuine one, so paths, errors and events behave as in the page. */
export async function startHost(options: StartHostOptions = {}): Promise<RunningHost> {
  const { functions, ...hostOptions } = options;
  const engine = options.engine ?? (await createEngine());
  const faults: HostFault[] = [];
  const core = new HostCore({ ...hostOptions, engine, onFault: (fault) => faults.push(fault) });
  const library = loadOfficeLibrary();
  describeContext(library, options);
  connectLibrary(library, core);
  if (functions !== undefined) {
    engine.registerCustomFunctions(
      declareFunctions(functions.file, functions.namespace),
      callDirectly(functions.implementations),
    );
  }
  return {
    Excel: library.Excel,
    Office: library.Office,
    OfficeExtension: library.OfficeExtension,
    engine,
    core,
    faults,
    traffic: () => core.processor.traffic.read(),
    resetTraffic: () => core.processor.traffic.reset(),
    idle: () => waitUntilIdle(core),
    dispose: () => {
      core.dispose();
      library.close();
      if (options.engine === undefined) {
        engine.dispose();
      }
    },
  };
}

/** `isSetSupported` as office.js answers it in a host: the set is named and its version is not older. */
function describeContext({ OSF }: OfficeLibrary, options: StartHostOptions): void {
  const sets = new Map(
    Object.entries((options.profile ?? defaultProfile).requirementSets).map(([name, version]) => [
      name.toLowerCase(),
      version,
    ]),
  );
  const isSetSupported = (name: string, minimum = '1.0'): boolean => {
    const version = sets.get(name.toLowerCase());
    return version !== undefined && compareVersions(version, minimum) >= 0;
  };
  const context = {
    requirements: { isSetSupported },
    displayLanguage: options.displayLanguage ?? 'en-US',
    contentLanguage: options.contentLanguage ?? 'en-US',
  };
  OSF._OfficeAppFactory = { getContext: () => context };
}

function compareVersions(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}

/** Takes the place of the two functions by which the library reaches a host. */
function connectLibrary({ OSF }: OfficeLibrary, core: HostCore): void {
  const handlers = new Set<(message: OfficeMessage) => void>();
  const door = OSF.DDA.RichApi;
  door.executeRichApiRequestAsync = (request, callback) => {
    core.processor.process(request).then(
      (answer) =>
        callback(
          answer.Error === 0
            ? { status: 'succeeded', value: { data: answer.Data } }
            : { status: 'failed', error: { code: answer.Error, message: `The host refused with ${answer.Error}.` } },
        ),
      (reason: unknown) => callback({ status: 'failed', error: { code: -2, message: String(reason) } }),
    );
  };
  door.richApiMessageManager = {
    register: (handler) => {
      handlers.add(handler);
      return Promise.resolve();
    },
  };
  void core.connect({
    post: (entries) => {
      const message = toMessage(entries);
      handlers.forEach((handler) => handler(message));
    },
    selectionChanged: () => undefined,
  });
}

function toMessage(entries: readonly EventEntry[]): OfficeMessage {
  return {
    entries: entries.map(({ category, type, target, message, id, isRemote }) => ({
      messageCategory: category,
      messageType: type,
      targetId: target,
      message,
      id,
      isRemoteOverride: isRemote === true,
    })),
  };
}

/** Numbers of office.js for the codes of a `CustomFunctions.Error`. */
const errorNumbers: Readonly<Record<string, number>> = {
  '#N/A': 1,
  '#DIV/0!': 5,
  '#NUM!': 6,
  '#VALUE!': 7,
  '#NULL!': 8,
};

function callDirectly(implementations: Readonly<Record<string, AddinFunction>>): CustomFunctionInvoker {
  return async (declaration, values) => {
    const implementation = implementations[declaration.id];
    if (implementation === undefined) {
      return '#NAME?';
    }
    try {
      const invocation = { functionName: declaration.id };
      return readFunctionAnswer(true, await implementation(...([...values, invocation] as never[])), undefined);
    } catch (reason) {
      const code = (reason as { readonly code?: unknown } | undefined)?.code;
      return readFunctionAnswer(false, undefined, errorNumbers[String(code)]);
    }
  };
}

async function waitUntilIdle(core: HostCore): Promise<void> {
  do {
    await core.engine.idle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  } while (!core.isQuiet);
}
