import { createRoot } from 'react-dom/client';
import { defaultProfile, isProfileName } from '../protocol/hostProfile';
import { App } from './App';
import { takeCreatedWorkbook } from './createdWorkbooks';
import { createWorkbenchApi } from './createWorkbenchApi';
import { foreignManifest } from './foreignManifest';
import { isDisplayLanguage } from './language';
import { readManifest } from './readManifest';
import { messageOf } from './messageOf';
import { Workbench } from './Workbench';
import type { NamedFile } from './Workbench';
import type { WorkbenchConfiguration } from './WorkbenchConfiguration';
import './sheet/sheetOverlay.css';
import './workbench.css';

/**
 * The page's address may ask for a display language (`?locale=zh-CN`), for another Excel to be imitated (`?profile=2021`)
 * and for a width of the pane in pixels (`?pane=320`),
 * so that one server serves every variant a test needs.
 */
async function startPage(): Promise<void> {
  const [configuration, manifest] = await Promise.all([
    fetchText('/workbench.json').then((text) => JSON.parse(text) as WorkbenchConfiguration),
    fetchText('/manifest.xml'),
  ]);
  const query = new URLSearchParams(location.search);
  const asked = query.get('locale') ?? '';
  const askedProfile = query.get('profile') ?? '';
  const { addinPage, isForeignManifest, openedFile } = configuration;
  const workbench = new Workbench({
    language: isDisplayLanguage(asked) ? asked : configuration.displayLanguage,
    profile: isProfileName(askedProfile) ? askedProfile : (configuration.profile ?? defaultProfile.name),
    readManifest: (language) =>
      addinPage === undefined
        ? readManifest(manifest, language, isForeignManifest)
        : foreignManifest(addinPage, language),
  });
  reportUncaught(workbench);
  window.workbench = createWorkbenchApi(workbench);

  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html lacks its root.');
  const created = query.get('created');
  const file =
    created !== null
      ? readCreatedFile(workbench, created)
      : openedFile === undefined
        ? undefined
        : await fetchServedFile(workbench, openedFile);
  const start = (grid: HTMLElement, frame: HTMLIFrameElement): Promise<void> => workbench.start(grid, frame, file);
  const paneWidth = Number(query.get('pane') ?? 350);
  createRoot(root).render(<App workbench={workbench} paneWidth={paneWidth} onReady={start} />);
}

/** What another tab's add-in has made for this one; an empty workbook where it made none. */
function readCreatedFile(workbench: Workbench, key: string): NamedFile | undefined {
  const bytes = takeCreatedWorkbook(key);
  return bytes && { name: workbench.store.read().documentName, bytes };
}

/** The file the command was given by `--open`; where it cannot be had the person is told and starts with none. */
async function fetchServedFile(workbench: Workbench, name: string): Promise<NamedFile | undefined> {
  try {
    const response = await fetch('/opened-file');
    if (!response.ok) throw new Error(`${String(response.status)} ${response.statusText}`);
    return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
  } catch (error) {
    workbench.reportUnopened(name, error);
    return undefined;
  }
}

/**
 * The browsers' notice that an element's size has changed while they told of sizes, as the grid's does; they tell of the
 * rest in the next frame, and nothing has failed.
 */
const sizesToldLater = /^ResizeObserver loop /;

/** What nobody caught is still the person's to know. The browser's console has it as well. */
function reportUncaught(workbench: Workbench): void {
  window.addEventListener('error', (event) => {
    if (sizesToldLater.test(event.message)) return;
    workbench.report(workbench.strings.failed(event.message));
  });
  window.addEventListener('unhandledrejection', (event) => {
    workbench.report(workbench.strings.failed(messageOf(event.reason)));
  });
}

async function fetchText(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)} ${response.statusText}`);
  return response.text();
}

startPage().catch((error: unknown) => {
  // Nothing is drawn yet that could show it in better words.
  document.body.textContent = messageOf(error);
  throw error;
});
