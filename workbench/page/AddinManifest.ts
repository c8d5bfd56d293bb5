/** What the workbench takes from an add-in's manifest, in one display language. Addresses are as in the manifest. */
export interface AddinManifest {
  /** The add-in's own id and version: the document keeps the add-in's settings under them. */
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  /** The page of the task pane, which with a shared runtime is the whole add-in. */
  readonly pageAddress: string;
  /** The page whose functions the ribbon calls, of an add-in without a shared runtime. */
  readonly commandsAddress?: string;
  /** The page comes from its own server (`--addin`, `--manifest`), not from the workbench's. */
  readonly isHostedElsewhere: boolean;
  readonly functions?: AddinFunctions;
  /** The address of the JSON file that declares keyboard shortcuts (`ExtendedOverrides`). */
  readonly shortcutsAddress?: string;
  readonly tabs: readonly RibbonTab[];
  /** What stands in the manifest and is not drawn, such as a control of another type than Button. */
  readonly notImitated: readonly string[];
}

export interface AddinFunctions {
  readonly namespace: string;
  /** The address of functions.json. */
  readonly metadataAddress: string;
  /** The page the functions run in, of an add-in without a shared runtime. */
  readonly pageAddress?: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  /** Contextual tabs are hidden until the add-in shows them. */
  readonly isHiddenAtStart?: boolean;
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly RibbonControl[];
}

export type RibbonControl = RibbonButton | RibbonMenu;

/** A button that opens a list of buttons. */
export interface RibbonMenu extends Omit<RibbonButton, 'action' | 'isEnabledAtStart'> {
  readonly items: readonly RibbonButton[];
}

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  /** The Supertip. */
  readonly tip: { readonly title: string; readonly description: string };
  /** The address of the picture for 32 pixels. */
  readonly icon: string;
  readonly action: RibbonAction;
  /** False for `<Enabled>false</Enabled>`: the add-in switches it on by `Office.ribbon.requestUpdate`. */
  readonly isEnabledAtStart: boolean;
}

export type RibbonAction =
  | {
      readonly kind: 'showPane';
      /** Left out, it is the add-in's one page. */
      readonly pageAddress?: string;
    }
  | { readonly kind: 'execute'; readonly functionName: string };

export function isMenu(control: RibbonControl): control is RibbonMenu {
  return 'items' in control;
}

/** Every button of the tabs, those of menus too, with its tab and group. */
export function listButtons(
  tabs: readonly RibbonTab[],
): readonly { readonly tab: RibbonTab; readonly group: RibbonGroup; readonly button: RibbonButton }[] {
  return tabs.flatMap((tab) =>
    tab.groups.flatMap((group) =>
      group.controls
        .flatMap((control) => (isMenu(control) ? control.items : [control]))
        .map((button) => ({ tab, group, button })),
    ),
  );
}
