/** What the workbench takes from an add-in's manifest, in one display language. Addresses are as in the manifest. */
export interface AddinManifest {
  /** The add-in's own id and version: the document keeps the add-in's settings under them. */
  readonly id: string;
  readonly version: string;
  readonly displayName: string;
  /** The page of the task pane, which with a shared runtime is the whole add-in. */
  readonly pageAddress: string;
  /** The page comes from its own server (`--addin`), not from the workbench's. */
  readonly isHostedElsewhere: boolean;
  readonly functions?: AddinFunctions;
  readonly tabs: readonly RibbonTab[];
  /** What stands in the manifest and is not drawn, such as a control of another type than Button. */
  readonly notImitated: readonly string[];
}

export interface AddinFunctions {
  readonly namespace: string;
  /** The address of functions.json. */
  readonly metadataAddress: string;
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
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

export type RibbonAction = { readonly kind: 'showPane' } | { readonly kind: 'execute'; readonly functionName: string };
