import { BUILT_IN_STYLES } from './builtInStyles';
import type { CellStyle, CellStylePatch } from './cellStyle';
import { STYLE_KEYS } from './cellStyle';
import { EngineError } from './EngineError';
import type { NamedStyleState, StylePart } from './namedStyleState';
import { patchCellStyle, withoutDefaults } from './patchCellStyle';
import type { AppliedStyle } from './restyleCells';

const FONT: readonly (keyof CellStyle)[] = [
  'fontColor',
  'fontTint',
  'fontName',
  'fontSize',
  'bold',
  'italic',
  'underline',
  'strikethrough',
  'subscript',
  'superscript',
];
const PATTERNS: readonly (keyof CellStyle)[] = ['fillColor', 'fillTint', 'fillPattern', 'patternColor', 'patternTint'];
const PROTECTION: readonly (keyof CellStyle)[] = ['locked', 'formulaHidden'];

/** The named styles of the workbook. Cells are given what a style says when it is applied, and follow when it changes. */
export class NamedStyles {
  private states: readonly NamedStyleState[] = BUILT_IN_STYLES;

  /** `restyle` lets the cells follow that have the style. */
  constructor(private readonly restyle: (name: string, before: AppliedStyle, after: AppliedStyle) => void) {}

  list(): readonly NamedStyleState[] {
    return this.states;
  }

  /** By the name Excel shows or Office.js has, whatever its case. */
  find(name: string): NamedStyleState | undefined {
    const wanted = name.toLowerCase();
    return this.states.find((state) => state.name.toLowerCase() === wanted || state.builtIn?.toLowerCase() === wanted);
  }

  /**
   * Adds a style that looks like `Normal`.
   * @throws EngineError if the name is empty or taken
   */
  add(name: string): void {
    if (name.trim() === '') throw new EngineError('InvalidArgument', 'A style needs a name.');
    if (this.find(name)) throw new EngineError('ItemAlreadyExists', `There is a style ${name} already.`);
    const includes = BUILT_IN_STYLES[0]?.includes as NamedStyleState['includes'];
    this.states = [...this.states, { name, builtIn: undefined, style: {}, numberFormat: 'General', includes }];
  }

  /** @throws EngineError if there is no such style */
  update(
    name: string,
    patch: {
      readonly style?: CellStylePatch;
      readonly numberFormat?: string;
      readonly includes?: Partial<NamedStyleState['includes']>;
    },
  ): void {
    const before = this.get(name);
    const after: NamedStyleState = {
      ...before,
      numberFormat: patch.numberFormat ?? before.numberFormat,
      style: patch.style ? withoutDefaults(patchCellStyle(before.style, patch.style)) : before.style,
      includes: { ...before.includes, ...patch.includes },
    };
    this.states = this.states.map((state) => (state === before ? after : state));
    this.restyle(keyOf(before), this.appliedOf(before), this.appliedOf(after));
  }

  /** Cells that have the style become `Normal`. @throws EngineError if there is no such style, or it is `Normal` */
  remove(name: string): void {
    const removed = this.get(name);
    if (removed.builtIn === 'Normal') throw new EngineError('InvalidOperation', 'Normal cannot be deleted.');
    this.states = this.states.filter((state) => state !== removed);
    const { patch, numberFormat } = this.appliedOf(removed);
    const nothing = Object.fromEntries(Object.keys(patch).map((key) => [key, null]));
    this.restyle(keyOf(removed), { patch, numberFormat }, { patch: nothing, numberFormat: undefined });
  }

  /** What applying the style does to a cell: the parts it decides are set or taken off. */
  patchOf({ style, includes, builtIn, name }: NamedStyleState): CellStylePatch {
    const keys = STYLE_KEYS.filter((key) => key !== 'styleName' && includes[partOf(key)]);
    return {
      ...Object.fromEntries(keys.map((key) => [key, style[key] ?? null])),
      ...(includes.border ? { borders: style.borders ?? null } : {}),
      styleName: builtIn ?? name,
    };
  }

  private appliedOf(state: NamedStyleState): AppliedStyle {
    return { patch: this.patchOf(state), numberFormat: state.includes.number ? state.numberFormat : undefined };
  }

  capture(): readonly NamedStyleState[] {
    return this.states;
  }

  restore(states: readonly NamedStyleState[]): void {
    this.states = states;
  }

  private get(name: string): NamedStyleState {
    const state = this.find(name);
    if (!state) throw new EngineError('ItemNotFound', `There is no style ${name}.`);
    return state;
  }
}

/** The name by which cells have it. */
function keyOf({ builtIn, name }: NamedStyleState): string {
  return builtIn ?? name;
}

function partOf(key: keyof CellStyle): StylePart {
  if (FONT.includes(key)) return 'font';
  if (PATTERNS.includes(key)) return 'patterns';
  if (PROTECTION.includes(key)) return 'protection';
  return key === 'borders' ? 'border' : 'alignment';
}
