import type { RibbonAction, RibbonButton, RibbonControl, RibbonGroup, RibbonMenu, RibbonTab } from './AddinManifest';
import type { ManifestResources } from './manifestResources';
import { childOf, childrenOf, descendantsOf, ManifestProblem, textOf, typeOf } from './manifestXml';

/** The tabs that a manifest's host element puts into the ribbon, its own first. */
export function readRibbon(host: Element, resources: ManifestResources): readonly RibbonTab[] {
  return [...descendantsOf(host, 'CustomTab'), ...descendantsOf(host, 'OfficeTab')].map((tab) =>
    readTab(tab, resources),
  );
}

/** Controls that are not drawn: their type and id. */
export function listUndrawnControls(host: Element): readonly string[] {
  return descendantsOf(host, 'Control')
    .filter((control) => !isDrawn(control))
    .map((control) => `${typeOf(control)} ${control.getAttribute('id') ?? ''}`.trim());
}

function isDrawn(control: Element): boolean {
  return typeOf(control) === 'Button' || typeOf(control) === 'Menu';
}

function readTab(tab: Element, resources: ManifestResources): RibbonTab {
  const id = tab.getAttribute('id') ?? '';
  const label = childrenOf(tab, 'Label')[0];
  return {
    id,
    // An OfficeTab such as TabHome has no label of its own: Excel knows it by its id.
    label: label === undefined ? id.replace(/^Tab/, '') : resources.textAt(label),
    groups: childrenOf(tab, 'Group').map((group) => readGroup(group, resources)),
  };
}

function readGroup(group: Element, resources: ManifestResources): RibbonGroup {
  return {
    id: group.getAttribute('id') ?? '',
    label: resources.textAt(childOf(group, 'Label')),
    controls: childrenOf(group, 'Control')
      .filter(isDrawn)
      .map((control) => readControl(control, resources)),
  };
}

function readControl(control: Element, resources: ManifestResources): RibbonControl {
  return typeOf(control) === 'Menu' ? readMenu(control, resources) : readButton(control, resources);
}

function readMenu(control: Element, resources: ManifestResources): RibbonMenu {
  return {
    ...readFace(control, resources),
    items: childrenOf(childOf(control, 'Items'), 'Item').map((item) => readButton(item, resources)),
  };
}

function readButton(control: Element, resources: ManifestResources): RibbonButton {
  const enabled = childrenOf(control, 'Enabled')[0];
  return {
    ...readFace(control, resources),
    action: readAction(childOf(control, 'Action'), resources),
    isEnabledAtStart: enabled === undefined || textOf(enabled) !== 'false',
  };
}

/** What a button and a menu have in common. Items of a menu may have no picture. */
function readFace(control: Element, resources: ManifestResources): Omit<RibbonButton, 'action' | 'isEnabledAtStart'> {
  const tip = childOf(control, 'Supertip');
  const images = childrenOf(control, 'Icon').flatMap((icon) => childrenOf(icon, 'Image'));
  const image = images.find((each) => each.getAttribute('size') === '32') ?? images[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.textAt(childOf(control, 'Label')),
    tip: {
      title: resources.textAt(childOf(tip, 'Title')),
      description: resources.textAt(childOf(tip, 'Description')),
    },
    icon: image === undefined ? '' : resources.textAt(image),
  };
}

function readAction(action: Element, resources: ManifestResources): RibbonAction {
  const type = typeOf(action);
  if (type === 'ShowTaskpane') {
    const page = childrenOf(action, 'SourceLocation')[0];
    return page === undefined ? { kind: 'showPane' } : { kind: 'showPane', pageAddress: resources.textAt(page) };
  }
  if (type === 'ExecuteFunction') return { kind: 'execute', functionName: textOf(childOf(action, 'FunctionName')) };
  throw new ManifestProblem(`The manifest has an action of unknown type "${type}".`);
}
