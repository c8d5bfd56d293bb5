import { toDocumentAddress } from './documentAddress';
import type { DocumentSettings } from './hostOptions';
import type { HostProfile } from './hostProfile';
import { hostVersion } from './hostProfile';

export interface AppContextParts {
  readonly appId: string;
  readonly instanceId: string;
  readonly profile: HostProfile;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly documentName: string;
  readonly documentSettings: DocumentSettings;
  readonly width: number;
  readonly height: number;
}

const excelOnTheWeb = 16;
const readAndWrite = 1;
const taskPane = 1;
const shownAsTaskPane = 2;

/** What office.js asks for first: who the host is, in which languages, with which requirement sets and settings. */
export function createAppContext(parts: AppContextParts): Readonly<Record<string, unknown>> {
  return {
    _id: parts.appId,
    _appName: excelOnTheWeb,
    _appVersion: '16.0',
    _appMinorVersion: 16,
    _hostFullVersion: hostVersion,
    _appUILocale: parts.displayLanguage,
    _dataLocale: parts.contentLanguage,
    _docUrl: toDocumentAddress(parts.documentName),
    _clientMode: readAndWrite,
    _reason: 'documentOpened',
    _settings: [...parts.documentSettings],
    _requirementMatrix: JSON.stringify(parts.profile.requirementSets),
    _osfControlType: taskPane,
    _initialDisplayMode: shownAsTaskPane,
    _clientWindowWidth: parts.width,
    _clientWindowHeight: parts.height,
    _correlationId: parts.instanceId,
    _appInstanceId: parts.instanceId,
    _eToken: '',
    _appDomains: [],
    _addinName: parts.appId,
    _touchEnabled: false,
    _commerceAllowed: true,
    _featureGates: {},
    _dialogRequirementMatrix: '',
  };
}
