import { createEngine } from '../engine/createEngine';
import type { Engine } from '../engine/Engine';
import { declareFunctions } from '../protocol/declareFunctions';
import { HostCore } from '../protocol/HostCore';
import { isSetSupported } from '../protocol/isSetSupported';
import type { Faults } from '../protocol/Faults';
import type { HostCounts, HostFault, HostOptions, Traffic } from '../protocol/hostOptions';
import type { HostProfile } from '../protocol/hostProfile';
import { defaultProfile } from '../protocol/hostProfile';
import { createCallerAddresses } from '../protocol/callerAddresses';
import type { AddinFunction } from './callDirectly';
import { callDirectly } from './callDirectly';
import { connectLibrary } from './connectLibrary';

export interface StartHostOptions extends Pick<
  HostOptions,
  | 'beforeBatch'
  | 'contentLanguage'
  | 'displayLanguage'
  | 'documentName'
  | 'documentSettings'
  | 'onEditAwaited'
  | 'onNewWorkbook'
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
  /** Only `context.requirements`, `host`, `platform`, `diagnostics`, the languages and the events of `context.document` are there. */
  readonly Office: typeof Office;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly engine: Engine;
  readonly core: HostCore;
  /** Failures inside the host, refused batches and unknown members, in order. */
  readonly problems: HostFault[];
  /** Trouble on purpose. */
  readonly faults: Faults;
  /** What is open between the add-in and the host. */
  counts(): Omit<HostCounts, 'openCommands'>;
  traffic(): Traffic;
  resetTraffic(): void;
  /** Resolves when no batch runs, no event waits and nothing is being calculated. */
  idle(): Promise<void>;
  /** Loads the library afresh, as the add-in's page is: `Excel` and `Office` are new ones, what waited never ends. */
  reload(): void;
  dispose(): void;
}

/** Starts Excel without Excel. The library is the genuine one, so paths, errors and events behave as in the page. */
export async function startHost(options: StartHostOptions = {}): Promise<RunningHost> {
  const { functions, ...hostOptions } = options;
  const engine = options.engine ?? (await createEngine());
  const problems: HostFault[] = [];
  const context = {
    profile: options.profile ?? defaultProfile,
    displayLanguage: options.displayLanguage ?? 'en-US',
    contentLanguage: options.contentLanguage ?? 'en-US',
  };
  const reload = (): void => {
    library.close();
    library = connectLibrary(core, context);
  };
  const core = new HostCore({
    ...hostOptions,
    engine,
    onFault: (problem) => problems.push(problem),
    onReloadAsked: reload,
  });
  let library = connectLibrary(core, context);
  if (functions !== undefined) {
    engine.registerCustomFunctions(
      declareFunctions(functions.file, functions.namespace),
      callDirectly(
        functions.implementations,
        createCallerAddresses(engine),
        isSetSupported(context.profile, 'CustomFunctionsRuntime', '1.4'),
      ),
    );
  }
  return {
    get Excel() {
      return library.Excel;
    },
    get Office() {
      return library.Office;
    },
    get OfficeExtension() {
      return library.OfficeExtension;
    },
    engine,
    core,
    problems,
    faults: core.faults,
    counts: () => core.counts(),
    reload,
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

async function waitUntilIdle(core: HostCore): Promise<void> {
  do {
    await core.engine.idle();
    await new Promise((resolve) => setTimeout(resolve, 0));
  } while (!core.isQuiet);
}
