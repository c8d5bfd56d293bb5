import type { HostOptions } from '../protocol/hostOptions';
import { hostProfiles } from '../protocol/hostProfile';
import type { AddinManifest } from './AddinManifest';
import { AddressProblem, checkReachable } from './checkReachable';
import { openCreatedWorkbook } from './createdWorkbooks';
import { describeFault } from './describeFault';
import { loadFunctions } from './loadFunctions';
import { loadShortcuts } from './loadShortcuts';
import { messageOf } from './messageOf';
import { readContextualTabs } from './readContextualTabs';
import { servedAddress } from './servedAddress';
import type { Store } from './Store';
import type { WorkbenchStrings } from './strings';
import type { WorkbenchDocument } from './WorkbenchDocument';
import type { WorkbenchState } from './WorkbenchState';

/** What the loader needs of the page around it. */
export interface LoaderSurroundings {
  readonly store: Store<WorkbenchState>;
  readonly faults: NonNullable<HostOptions['faults']>;
  /** The texts of the current language. */
  readonly strings: WorkbenchStrings;
  /** Adds a sentence to the list of problems. */
  report(problem: string): void;
  /** The add-in does something. */
  noteActivity(): void;
  reloadAddin(): Promise<void>;
  saveFile(): Promise<Uint8Array>;
  /** Hands the saved file to the person. */
  download(): Promise<void>;
}

/** What a press of a button in the pane sets off comes with shorter pauses than this; a person's next act does not. */
const stepMoment = 500;

/** Loads the add-in's pages with a workbook behind them, and lets the page around them follow what the add-in does. */
export class AddinLoader {
  constructor(private readonly page: LoaderSurroundings) {}

  /** Loads the pane's page into the frame, and the pages of commands and functions where these are others. */
  async load(opened: WorkbenchDocument, frame: HTMLIFrameElement): Promise<void> {
    const { manifest, shownPage } = this.page.store.read();
    this.page.store.update({ activity: 'starting', switchedControls: {}, contextualTabs: [], isEditAwaited: false });
    const address = servedAddress(shownPage ?? manifest.pageAddress, manifest);
    const [functions, shortcuts] = await Promise.all([
      this.tryLoading(() => loadFunctions(manifest)),
      this.tryLoading(() => loadShortcuts(manifest)),
      this.checkPage(address),
    ]);
    const functionsPage = manifest.functions?.pageAddress;
    const ownFunctions = functions === undefined ? {} : { functions };
    opened.connect(frame, address, {
      ...this.commonOptions(),
      ...(functionsPage === undefined ? ownFunctions : {}),
      ...(shortcuts === undefined ? {} : { shortcuts }),
      faults: this.page.faults,
      saveDocument: () => this.page.saveFile(),
      onPaneLeft: () => opened.focus(),
    });
    opened.host.setVisibility(this.page.store.read().isPaneVisible);
    if (functionsPage !== undefined) {
      opened.connectBackground('functions', servedAddress(functionsPage, manifest), {
        ...this.commonOptions(),
        ...ownFunctions,
      });
    }
    this.loadCommands(opened, manifest);
  }

  private loadCommands(opened: WorkbenchDocument, manifest: AddinManifest): void {
    if (manifest.commandsAddress === undefined) return;
    opened.connectBackground('commands', servedAddress(manifest.commandsAddress, manifest), this.commonOptions());
  }

  private commonOptions(): Omit<HostOptions, 'engine'> {
    const { store, strings } = this.page;
    const { language, profile } = store.read();
    return {
      displayLanguage: language,
      contentLanguage: language,
      profile: hostProfiles[profile],
      stepMoment,
      onVisibilityChange: (isPaneVisible) => {
        store.update({ isPaneVisible });
      },
      onRibbonUpdate: ({ id, isOn }) => {
        store.update({ switchedControls: { ...store.read().switchedControls, [id]: isOn } });
      },
      onSave: () => this.page.download(),
      onNewWorkbook: (file) => {
        openCreatedWorkbook(file, language);
        return Promise.resolve();
      },
      onEditAwaited: (isEditAwaited) => {
        store.update({ isEditAwaited });
      },
      onControlsCreated: (definition) => {
        store.update({ contextualTabs: [...store.read().contextualTabs, ...readContextualTabs(definition)] });
      },
      onFault: (fault) => {
        this.page.report(describeFault(fault, strings));
      },
      beforeBatch: () => {
        this.page.noteActivity();
      },
      onReloadAsked: () => {
        this.page.reloadAddin().catch((error: unknown) => {
          this.page.report(strings.failed(messageOf(error)));
        });
      },
    };
  }

  /** The add-in is of use without its functions and shortcuts; the list of problems says why they are missing. */
  private async tryLoading<Loaded>(load: () => Promise<Loaded>): Promise<Loaded | undefined> {
    try {
      return await load();
    } catch (error) {
      this.page.report(this.page.strings.failed(messageOf(error)));
      return undefined;
    }
  }

  private async checkPage(address: string): Promise<void> {
    try {
      await checkReachable(address);
    } catch (error) {
      const { strings } = this.page;
      this.page.report(
        error instanceof AddressProblem
          ? strings.addinElsewhere(address, error.message)
          : strings.addinUnreachable(address, messageOf(error)),
      );
    }
  }
}
