import type { AddinFunctions, AddinManifest } from './AddinManifest';
import type { DisplayLanguage } from './language';
import { localisedResources, localisedValue } from './manifestResources';
import type { ManifestResources } from './manifestResources';
import { childOf, childrenOf, descendantsOf, ManifestProblem, textOf, typeOf } from './manifestXml';
import { paneRibbon } from './paneRibbon';
import { listUndrawnControls, readRibbon } from './readRibbon';

/**
 * Reads an add-in-only manifest (XML) as Excel does for its ribbon: the newest VersionOverrides counts, texts come from
 * the `bt:Override` of the display language or else from the default. A manifest without them is a pane and a button.
 * @param language e.g. `zh-CN`
 * @param isHostedElsewhere the add-in's own server serves its pages
 * @throws ManifestProblem where it is not such XML or lacks what the workbench needs.
 */
export function readManifest(xml: string, language: DisplayLanguage, isHostedElsewhere = false): AddinManifest {
  const root = readRoot(xml);
  const displayName = localisedValue(childOf(root, 'DisplayName'), language);
  const pageAddress = localisedValue(childOf(childOf(root, 'DefaultSettings'), 'SourceLocation'), language);
  const identity = { id: textOf(childOf(root, 'Id')), version: textOf(childOf(root, 'Version')), displayName };
  // Each version's overrides are nested in the older one's, and stand for the whole.
  const overrides = descendantsOf(root, 'VersionOverrides').at(-1);
  const host = overrides && descendantsOf(overrides, 'Host').find((each) => typeOf(each) === 'Workbook');
  if (overrides === undefined || host === undefined) {
    const tabs = paneRibbon(displayName, pageAddress, language);
    return { ...identity, pageAddress, isHostedElsewhere, tabs, notImitated: [] };
  }
  const resources = localisedResources(overrides, language);
  return {
    ...identity,
    pageAddress,
    isHostedElsewhere,
    ...readRuntimes(host, resources),
    ...readShortcuts(root),
    tabs: readRibbon(host, resources),
    notImitated: listUndrawnControls(host),
  };
}

function readRoot(xml: string): Element {
  if (xml.trimStart().startsWith('{')) {
    throw new ManifestProblem(
      'This is a unified manifest (JSON). The workbench reads add-in-only manifests (XML); convert it, or give the ' +
        'address of the page by --addin.',
    );
  }
  const parsed = new DOMParser().parseFromString(xml, 'text/xml');
  const root = parsed.documentElement;
  if (parsed.getElementsByTagName('parsererror').length > 0 || root.localName !== 'OfficeApp') {
    throw new ManifestProblem('The manifest is not the XML of an Office add-in.');
  }
  return root;
}

/** Without a shared runtime, ribbon commands and custom functions have pages of their own. */
function readRuntimes(
  host: Element,
  resources: ManifestResources,
): Pick<AddinManifest, 'commandsAddress' | 'functions'> {
  const isShared = descendantsOf(host, 'Runtime').length > 0;
  const commands = descendantsOf(host, 'FunctionFile')[0];
  const functions = readFunctions(host, resources, isShared);
  return {
    ...(isShared || commands === undefined ? {} : { commandsAddress: resources.textAt(commands) }),
    ...(functions === undefined ? {} : { functions }),
  };
}

function readFunctions(host: Element, resources: ManifestResources, isShared: boolean): AddinFunctions | undefined {
  const point = descendantsOf(host, 'ExtensionPoint').find((each) => typeOf(each) === 'CustomFunctions');
  if (point === undefined) return undefined;
  const page = childrenOf(point, 'Page')[0];
  return {
    namespace: resources.textAt(childOf(point, 'Namespace')),
    metadataAddress: resources.textAt(childOf(childOf(point, 'Metadata'), 'SourceLocation')),
    ...(isShared || page === undefined ? {} : { pageAddress: resources.textAt(childOf(page, 'SourceLocation')) }),
  };
}

function readShortcuts(root: Element): Pick<AddinManifest, 'shortcutsAddress'> {
  const address = childrenOf(root, 'ExtendedOverrides')[0]?.getAttribute('Url');
  return address ? { shortcutsAddress: address } : {};
}
