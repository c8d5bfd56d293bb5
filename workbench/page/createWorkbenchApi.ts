import { isProfileName, profileNames } from '../protocol/hostProfile';
import { listButtons } from './AddinManifest';
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
    ribbon: () => summarizeButtons(workbench),
    press: (id) => workbench.ribbon.press(id),
    idle: () => workbench.idle(),
    undo: () => engine().history.undo(),
    redo: () => engine().history.redo(),
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
    problems: () => [...workbench.store.read().problems],
    faults: workbench.faults,
    counts: () => host().counts(),
    setProfile: async (name) => {
      if (!isProfileName(name)) throw new Error(`The workbench imitates ${profileNames.join(', ')}, not "${name}".`);
      await workbench.setProfile(name);
    },
    reloadAddin: () => workbench.reloadAddin(),
  };
}

function summarizeButtons({ ribbon }: Workbench): RibbonButtonSummary[] {
  return listButtons(ribbon.tabs).map(({ tab, group, button }) => ({
    id: button.id,
    label: button.label,
    tab: tab.label,
    group: group.label,
    isEnabled: ribbon.isEnabled(button),
  }));
}
