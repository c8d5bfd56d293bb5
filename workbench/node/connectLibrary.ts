import type { EventEntry } from '../protocol/eventEntries';
import type { HostCore } from '../protocol/HostCore';
import type { HostProfile } from '../protocol/hostProfile';
import { hostVersion } from '../protocol/hostProfile';
import { isSetSupported } from '../protocol/isSetSupported';
import { DocumentEvents } from './DocumentEvents';
import type { OfficeLibrary, OfficeMessage } from './loadOfficeLibrary';
import { loadOfficeLibrary } from './loadOfficeLibrary';

/** What the library is told of the Excel it runs in. */
export interface LibraryContext {
  readonly profile: HostProfile;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
}

/** A freshly loaded library that speaks to the host: what a fresh load of the add-in's page is in the page. */
export function connectLibrary(core: HostCore, context: LibraryContext): OfficeLibrary {
  const library = loadOfficeLibrary();
  const document = new DocumentEvents();
  describeContext(library, context, document);
  openDoors(library, core, document);
  return library;
}

function describeContext(
  { OSF }: OfficeLibrary,
  { profile, displayLanguage, contentLanguage }: LibraryContext,
  document: DocumentEvents,
): void {
  const { addHandlerAsync, removeHandlerAsync } = document;
  const listening = { addHandlerAsync, removeHandlerAsync };
  const platform = { host: 'Excel', platform: 'OfficeOnline' };
  const context = {
    ...platform,
    diagnostics: { ...platform, version: hostVersion },
    requirements: { isSetSupported: (name: string, version?: string) => isSetSupported(profile, name, version) },
    displayLanguage,
    contentLanguage,
    document: { ...listening, settings: listening },
  };
  OSF._OfficeAppFactory = { getContext: () => context };
}

/** Takes the place of the two functions by which the library reaches a host. */
function openDoors({ OSF }: OfficeLibrary, core: HostCore, document: DocumentEvents): void {
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
    raise: (event) => document.raise(event),
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
