import type { RibbonButton, RibbonControl, RibbonTab } from './AddinManifest';

/** What `Office.ribbon.requestCreateControls` takes, as far as it is drawn. */
interface TabsDefinition {
  readonly actions?: readonly { readonly id: string; readonly functionName?: string }[];
  readonly tabs?: readonly {
    readonly id: string;
    readonly label: string;
    readonly visible?: boolean;
    readonly groups?: readonly {
      readonly id: string;
      readonly label: string;
      readonly controls?: readonly ControlDefinition[];
    }[];
  }[];
}

interface ControlDefinition {
  readonly type: string;
  readonly id: string;
  readonly label: string;
  readonly actionId?: string;
  readonly enabled?: boolean;
  readonly superTip?: { readonly title: string; readonly description: string };
  readonly icon?: readonly { readonly size: number; readonly sourceLocation: string }[];
  readonly items?: readonly ControlDefinition[];
}

/** The contextual tabs an add-in defines. They are hidden until the add-in shows them, unless they say otherwise. */
export function readContextualTabs(definition: unknown): readonly RibbonTab[] {
  const { actions = [], tabs = [] } = definition as TabsDefinition;
  const functionOf = (actionId = ''): string => actions.find(({ id }) => id === actionId)?.functionName ?? actionId;
  return tabs.map(({ id, label, visible, groups = [] }) => ({
    id,
    label,
    isHiddenAtStart: visible !== true,
    groups: groups.map((group) => ({
      id: group.id,
      label: group.label,
      controls: (group.controls ?? []).map((control) => readControl(control, functionOf)),
    })),
  }));
}

function readControl(control: ControlDefinition, functionOf: (actionId?: string) => string): RibbonControl {
  const { items } = control;
  return control.type === 'Menu' && items !== undefined
    ? { ...readFace(control), items: items.map((item) => readButton(item, functionOf)) }
    : readButton(control, functionOf);
}

function readButton(control: ControlDefinition, functionOf: (actionId?: string) => string): RibbonButton {
  return {
    ...readFace(control),
    action: { kind: 'execute', functionName: functionOf(control.actionId) },
    isEnabledAtStart: control.enabled !== false,
  };
}

function readFace({
  id,
  label,
  superTip,
  icon = [],
}: ControlDefinition): Omit<RibbonButton, 'action' | 'isEnabledAtStart'> {
  const image = icon.find(({ size }) => size === 32) ?? icon[0];
  return {
    id,
    label,
    tip: superTip ?? { title: label, description: '' },
    icon: image?.sourceLocation ?? '',
  };
}
