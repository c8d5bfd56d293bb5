import type { HostClass } from '../richapi/HostClass';
import { describeClass, HostObject } from '../richapi/HostClass';

/** What the services of the host tell the page around it. */
export interface ServiceListener {
  ribbonChanged(update: { readonly kind: 'button' | 'tab'; readonly id: string; readonly isOn: boolean }): void;
  /** `Office.ribbon.requestCreateControls()`: the definition of contextual tabs as the add-in gave it. */
  controlsCreated(definition: unknown): void;
  /** `Office.addin.showAsTaskpane()` and `hide()`. */
  visibilityRequested(visible: boolean): void;
  isVisible(): boolean;
  /** office.js can take commands and actions now. */
  actionsReady(): void;
}

/** Keyboard shortcuts as `Office.actions` speaks of them. */
export interface ShortcutKeys {
  list(): Readonly<Record<string, string>>;
  replace(keys: Readonly<Record<string, unknown>>): void;
  isInUse(key: string): boolean;
}

/** `Office.ribbon.requestUpdate`: enables buttons, shows tabs. */
class DynamicRibbon extends HostObject {
  constructor(readonly listener: ServiceListener) {
    super();
  }

  get hostClass(): HostClass {
    return dynamicRibbonClass;
  }
}

class RibbonControl extends HostObject {
  constructor(
    readonly listener: ServiceListener,
    readonly kind: 'button' | 'tab',
    readonly id: string,
  ) {
    super();
  }

  get hostClass(): HostClass {
    return this.kind === 'button' ? ribbonButtonClass : ribbonTabClass;
  }

  tell(isOn: boolean): void {
    this.listener.ribbonChanged({ kind: this.kind, id: this.id, isOn });
  }
}

/** Whether the add-in starts with the document: remembered, and of no further use in the workbench. */
class AppRuntimePersistenceService extends HostObject {
  startState = 'Inactive';

  get hostClass(): HostClass {
    return persistenceClass;
  }
}

class AppRuntimeService extends HostObject {
  constructor(readonly listener: ServiceListener) {
    super();
  }

  get hostClass(): HostClass {
    return runtimeServiceClass;
  }
}

class AddinInternalService extends HostObject {
  constructor(readonly listener: ServiceListener) {
    super();
  }

  get hostClass(): HostClass {
    return internalServiceClass;
  }
}

/** `Office.actions`: which keys call which action. */
class ActionService extends HostObject {
  constructor(readonly shortcuts: ShortcutKeys) {
    super();
  }

  get hostClass(): HostClass {
    return actionServiceClass;
  }
}

/** Asking before the document closes: the workbench has no such question. */
class BeforeDocumentCloseNotification extends HostObject {
  get hostClass(): HostClass {
    return closeNotificationClass;
  }
}

const dynamicRibbonClass = describeClass<DynamicRibbon>('DynamicRibbon', {
  methods: {
    getButton: ({ listener }, args) => new RibbonControl(listener, 'button', args.text(0)),
    executeRequestCreate: ({ listener }, args) => listener.controlsCreated(JSON.parse(args.text(0))),
    getTab: ({ listener }, args) => new RibbonControl(listener, 'tab', args.text(0)),
  },
});

const ribbonButtonClass = describeClass<RibbonControl>('RibbonButton', {
  identity: ({ id }) => ({ Id: id }),
  scalars: { enabled: { get: () => true, set: (button, value) => button.tell(value === true), onlyByName: true } },
  methods: { setEnabled: (button, args) => button.tell(args.flag(0, true)) },
});

const ribbonTabClass = describeClass<RibbonControl>('RibbonTab', {
  identity: ({ id }) => ({ Id: id }),
  methods: { setVisibility: (tab, args) => tab.tell(args.flag(0, true)) },
});

const persistenceClass = describeClass<AppRuntimePersistenceService>('AppRuntimePersistenceService', {
  methods: {
    getAppRuntimeStartState: ({ startState }) => startState,
    setAppRuntimeStartState: (service, args) => {
      service.startState = args.text(0);
    },
  },
});

const runtimeServiceClass = describeClass<AppRuntimeService>('AppRuntimeService', {
  methods: {
    getAppRuntimeState: ({ listener }) => (listener.isVisible() ? 'Visible' : 'Background'),
    setAppRuntimeState: ({ listener }, args) => listener.visibilityRequested(args.text(0) === 'Visible'),
  },
});

const internalServiceClass = describeClass<AddinInternalService>('AddinInternalService', {
  methods: { notifyActionHandlerReady: ({ listener }) => listener.actionsReady() },
});

const actionServiceClass = describeClass<ActionService>('ActionService', {
  methods: {
    areShortcutsInUse: ({ shortcuts }, args) => args.list(0).map((key) => shortcuts.isInUse(String(key))),
    getShortcuts: ({ shortcuts }) => shortcuts.list(),
    replaceShortcuts: ({ shortcuts }, args) => shortcuts.replace(args.options(0)),
  },
});

const closeNotificationClass = describeClass<BeforeDocumentCloseNotification>('BeforeDocumentCloseNotification', {
  methods: { enable: () => undefined, disable: () => undefined },
});

/** The services of the host by the names office.js asks for. */
export function createHostServices(
  listener: ServiceListener,
  customFunctions: HostObject,
  shortcuts: ShortcutKeys,
): ReadonlyMap<string, HostObject> {
  return new Map<string, HostObject>([
    ['Microsoft.ExcelServices.CustomFunctions', customFunctions],
    ['Microsoft.DynamicRibbon.DynamicRibbon', new DynamicRibbon(listener)],
    ['Microsoft.AppRuntime.AppRuntimePersistenceService', new AppRuntimePersistenceService()],
    ['Microsoft.AppRuntime.AppRuntimeService', new AppRuntimeService(listener)],
    ['Microsoft.InternalService.AddinInternalService', new AddinInternalService(listener)],
    ['Microsoft.Office.ActionService', new ActionService(shortcuts)],
    [
      'Microsoft.BeforeDocumentCloseNotification.BeforeDocumentCloseNotification',
      new BeforeDocumentCloseNotification(),
    ],
  ]);
}
