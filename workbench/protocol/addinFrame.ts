/** Shared runtime (1), custom functions (2) and a public add-in (16); see the flags of host info. */
const hostFlags = 19;

/** Ids of one load of an add-in. Fresh ones each time: office.js caches settings by them for the whole tab. */
export interface FrameIds {
  readonly conversationId: string;
  readonly appId: string;
  readonly instanceId: string;
}

export function createFrameIds(): FrameIds {
  const instanceId = crypto.randomUUID();
  return { conversationId: `conversation-${instanceId}`, appId: 'workbench-addin', instanceId };
}

/** The name of the frame tells office.js its host, the languages of its own texts and whom to talk to. */
export function createFrameName(ids: FrameIds, displayLanguage: string, hostOrigin: string): string {
  const hostInfo = ['Excel', 'Web', '16.01', displayLanguage, ids.instanceId, '', 'disableLogging', hostFlags];
  return JSON.stringify({
    baseFrameName: `frame-${ids.instanceId}`,
    hostInfo: hostInfo.join('|'),
    xdmInfo: [ids.conversationId, ids.appId, hostOrigin].join('|'),
    serializerVersion: 1,
  });
}

/**
 * Loads the add-in page into the frame under a new name. A window keeps the name it was made with, and that of another
 * server's page cannot be changed from outside: so the frame is taken out and put back, which makes it a new window.
 */
export function openInFrame(frame: HTMLIFrameElement, name: string, url: string): void {
  frame.name = name;
  frame.src = url;
  if (frame.contentWindow === null) return;
  const { parentNode, nextSibling } = frame;
  frame.remove();
  parentNode?.insertBefore(frame, nextSibling);
}
