import { readCells, selectCells, typeIntoCell } from './cells';
import { displayLanguages, isDisplayLanguage } from './language';
import type { Workbench } from './Workbench';
import type { RibbonButtonSummary, WorkbenchApi } from './WorkbenchApi';

/** The workbench's verbs for tests and automation. */
export function createWorkbenchApi(workbench: Workbench): WorkbenchApi {
  const engine = () => workbench.document.engine;
  const host = () => workbench.document.host;
  return {
    ready: () => workbench.ready(),
    openFile: (name, bytes) => workbench.openFile(name, bytes),
    saveFile: () => workbench.saveFile(),
    sheets: () =>
      engine()
        .sheets()
        .map(({ id, name, visibility }) => ({ name, visibility, isActive: id === engine().activeSheet() })),
    read: (address) => readCells(engine(), address),
    type: (address, value) => typeIntoCell(engine(), address, value),
    select: (address) => {
      selectCells(engine(), address);
    },
    ribbon: () => listButtons(workbench),
    press: (id) => workbench.press(id),
    idle: () => workbench.idle(),
    traffic: () => host().traffic(),
    resetTraffic: () => {
      host().resetTraffic();
    },
    setLanguage: async (tag) => {
      if (!isDisplayLanguage(tag)) {
        throw new Error(`The workbench speaks ${displayLanguages.join(', ')}, not "${tag}".`);
      }
      await workbench.setLanguage(tag);
    },
    unknownMembers: () => [...host().unknownMembers()],
    faults: () => [...workbench.store.read().faults],
  };
}

function listButtons(workbench: Workbench): RibbonButtonSummary[] {
  return workbench.store.read().manifest.tabs.flatMap((tab) =>
    tab.groups.flatMap((group) =>
      group.buttons.map((button) => ({
        id: button.id,
        label: button.label,
        tab: tab.label,
        group: group.label,
        isEnabled: workbench.isEnabled(button),
      })),
    ),
  );
}
