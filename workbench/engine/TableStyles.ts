import { EngineError } from './EngineError';
import { isSameName, numberedName } from './objectNames';

/** Excel's own styles: kinds with how many there are of each. */
const KINDS = { Light: 21, Medium: 28, Dark: 11 } as const;
const BUILT_IN = Object.entries(KINDS).flatMap(([kind, count]) =>
  Array.from({ length: count }, (_style, index) => `TableStyle${kind}${index + 1}`),
);

export interface TableStylesCapture {
  readonly custom: readonly string[];
  readonly standard: string;
}

/** The styles that tables can have. Those of one's own are names only: what they look like is not kept. */
export class TableStyles {
  private state: TableStylesCapture = { custom: [], standard: 'TableStyleMedium2' };

  /** All names: those of Excel first. */
  names(): readonly string[] {
    return [...BUILT_IN, ...this.state.custom];
  }

  /** The name in its true spelling. */
  find(name: string): string | undefined {
    return this.names().find((known) => isSameName(known, name));
  }

  isBuiltIn(name: string): boolean {
    return BUILT_IN.includes(name);
  }

  /** The style that new tables get. */
  get standard(): string {
    return this.state.standard;
  }

  /** @throws EngineError ItemNotFound */
  setStandard(name: string): void {
    const standard = this.find(name);
    if (standard === undefined) throw new EngineError('ItemNotFound', `There is no table style "${name}".`);
    this.state = { ...this.state, standard };
  }

  /** @returns the name it got @throws EngineError ItemAlreadyExists unless it may be numbered */
  add(name: string, makeUnique: boolean): string {
    const isTaken = this.find(name) !== undefined;
    if (name === '') throw new EngineError('InvalidArgument', 'A table style needs a name.');
    if (isTaken && !makeUnique) throw new EngineError('ItemAlreadyExists', `There is already a table style "${name}".`);
    const unique = isTaken ? numberedName(`${name} `, this.names(), 2) : name;
    this.state = { ...this.state, custom: [...this.state.custom, unique] };
    return unique;
  }

  /** @throws EngineError InvalidOperation for a style of Excel's */
  rename(before: string, after: string): void {
    this.checkOwn(before);
    if (after === '') throw new EngineError('InvalidArgument', 'A table style needs a name.');
    if (!isSameName(before, after) && this.find(after) !== undefined) {
      throw new EngineError('ItemAlreadyExists', `There is already a table style "${after}".`);
    }
    const { custom, standard } = this.state;
    this.state = {
      custom: custom.map((name) => (name === before ? after : name)),
      standard: standard === before ? after : standard,
    };
  }

  /** @throws EngineError InvalidOperation for a style of Excel's */
  remove(name: string): void {
    this.checkOwn(name);
    const { custom, standard } = this.state;
    this.state = {
      custom: custom.filter((known) => known !== name),
      standard: standard === name ? 'TableStyleMedium2' : standard,
    };
  }

  capture(): TableStylesCapture {
    return this.state;
  }

  restore(state: TableStylesCapture): void {
    this.state = state;
  }

  private checkOwn(name: string): void {
    if (!this.state.custom.includes(name)) {
      throw new EngineError('InvalidOperation', 'Only table styles of one’s own can be changed.');
    }
  }
}
