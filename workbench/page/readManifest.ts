import type {
  AddinFunctions,
  AddinManifest,
  RibbonAction,
  RibbonButton,
  RibbonGroup,
  RibbonTab,
} from './AddinManifest';
import { localisedResources, localisedValue } from './manifestResources';
import type { ManifestResources } from './manifestResources';
import { childOf, childrenOf, descendantsOf, ManifestProblem, textOf } from './manifestXml';

/**
 * Reads an add-in-only manifest (XML) as Excel does for its ribbon: the newest VersionOverrides counts, texts come from
 * the `bt:Override` of the display language or else from the default.
 * @param language e.g. `zh-CN`
 * @throws ManifestProblem where it is not XML or lacks what the workbench needs.
 */
export function readManifest(xml: string, language: string): AddinManifest {
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const root = parsed.documentElement;
  if (parsed.getElementsByTagName('parsererror').length > 0 || root.localName !== 'OfficeApp') {
    throw new ManifestProblem('The manifest is not the XML of an Office add-in.');
  }
  // Each version's overrides are nested in the older one's, and stand for the whole.
  const overrides = descendantsOf(root, 'VersionOverrides').at(-1);
  const host = overrides && descendantsOf(overrides, 'Host').find((each) => xmlType(each) === 'Workbook');
  if (overrides === undefined || host === undefined) {
    throw new ManifestProblem('The manifest has no VersionOverrides for a Workbook, so there is no ribbon to draw.');
  }
  const resources = localisedResources(overrides, language);
  const functions = readFunctions(host, resources);
  return {
    id: textOf(childOf(root, 'Id')),
    version: textOf(childOf(root, 'Version')),
    displayName: localisedValue(childOf(root, 'DisplayName'), language),
    pageAddress: localisedValue(childOf(childOf(root, 'DefaultSettings'), 'SourceLocation'), language),
    isHostedElsewhere: false,
    ...(functions === undefined ? {} : { functions }),
    tabs: [...descendantsOf(host, 'CustomTab'), ...descendantsOf(host, 'OfficeTab')].map((tab) =>
      readTab(tab, resources),
    ),
    notImitated: descendantsOf(host, 'Control')
      .filter((control) => xmlType(control) !== 'Button')
      .map((control) => `${xmlType(control)} ${control.getAttribute('id') ?? ''}`.trim()),
  };
}

function readFunctions(host: Element, resources: ManifestResources): AddinFunctions | undefined {
  const point = descendantsOf(host, 'ExtensionPoint').find((each) => xmlType(each) === 'CustomFunctions');
  if (point === undefined) return undefined;
  return {
    namespace: resources.textAt(childOf(point, 'Namespace')),
    metadataAddress: resources.textAt(childOf(childOf(point, 'Metadata'), 'SourceLocation')),
  };
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
    buttons: childrenOf(group, 'Control')
      .filter((control) => xmlType(control) === 'Button')
      .map((control) => readButton(control, resources)),
  };
}

function readButton(control: Element, resources: ManifestResources): RibbonButton {
  const tip = childOf(control, 'Supertip');
  const images = childrenOf(childOf(control, 'Icon'), 'Image');
  const image = images.find((each) => each.getAttribute('size') === '32') ?? images[0];
  const enabled = childrenOf(control, 'Enabled')[0];
  return {
    id: control.getAttribute('id') ?? '',
    label: resources.textAt(childOf(control, 'Label')),
    tip: {
      title: resources.textAt(childOf(tip, 'Title')),
      description: resources.textAt(childOf(tip, 'Description')),
    },
    icon: image === undefined ? '' : resources.textAt(image),
    action: readAction(childOf(control, 'Action')),
    isEnabledAtStart: enabled === undefined || textOf(enabled) !== 'false',
  };
}

function readAction(action: Element): RibbonAction {
  const type = xmlType(action);
  if (type === 'ShowTaskpane') return { kind: 'showPane' };
  if (type === 'ExecuteFunction') return { kind: 'execute', functionName: textOf(childOf(action, 'FunctionName')) };
  throw new ManifestProblem(`The manifest has an action of unknown type "${type}".`);
}

function xmlType(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}
