import type { RibbonButton, RibbonTab } from './AddinManifest';
import { listButtons } from './AddinManifest';
import type { Workbench } from './Workbench';

/** What the ribbon shows and does: the manifest's tabs and those the add-in made, switched as the add-in wants them. */
export class RibbonCommands {
  constructor(private readonly workbench: Workbench) {}

  /** The tabs that are shown. */
  get tabs(): readonly RibbonTab[] {
    const { manifest, contextualTabs, switchedControls } = this.workbench.store.read();
    return [...manifest.tabs, ...contextualTabs].filter((tab) => switchedControls[tab.id] ?? !tab.isHiddenAtStart);
  }

  /** The button of that id, on a tab that is shown. */
  find(id: string): RibbonButton | undefined {
    return listButtons(this.tabs).find(({ button }) => button.id === id)?.button;
  }

  isEnabled(button: RibbonButton): boolean {
    return this.workbench.store.read().switchedControls[button.id] ?? button.isEnabledAtStart;
  }

  /**
   * Presses a ribbon button; resolves when the add-in has completed the command.
   * @throws where there is no such button, it is switched off, or the add-in does not know its function.
   */
  async press(id: string): Promise<void> {
    const { workbench } = this;
    const button = this.find(id);
    if (button === undefined) throw new Error(`The ribbon has no button "${id}".`);
    if (!this.isEnabled(button)) throw new Error(`The button "${id}" is switched off.`);
    if (button.action.kind === 'showPane') {
      await workbench.showPage(button.action.pageAddress);
      return;
    }
    await workbench.ready();
    await this.execute(button.action.functionName, id);
  }

  private async execute(functionName: string, id: string): Promise<void> {
    const { store, strings, document } = this.workbench;
    store.update({ runningCommand: id });
    try {
      const { outcome } = await document.commandsHost.invokeCommand(functionName, id);
      if (outcome === 'unknownFunction') throw new Error(strings.commandUnknown(functionName));
    } finally {
      store.update({ runningCommand: undefined });
    }
  }
}
