import type { CellStyle, CellStylePatch, UniformStyle } from '../engine/cellStyle';
import { ApiError } from '../richapi/ApiError';
import type { HostObject, Scalar } from '../richapi/HostClass';
import { readColor } from './readColor';
import { usedStyles } from './usedStyles';
import type { CellsTarget } from './WorkbookContext';

/** Whatever has formats: cells, or a named style. */
export interface StyleTarget {
  /** Each property as all cells share it; `null` where they differ, `undefined` where it is at its default. */
  readStyle(): UniformStyle;
  patchStyle(patch: CellStylePatch): void;
  /** The formats one by one, as far as cells are used. */
  cellStyles(): readonly CellStyle[];
}

/** An object of Office.js that shows part of the formats of a target. */
export interface Styled extends HostObject {
  readonly styleTarget: StyleTarget;
}

type StyleProperty = keyof UniformStyle;
type ColorProperty = 'fillColor' | 'fontColor' | 'patternColor';
type TintProperty = 'fillTint' | 'fontTint' | 'patternTint';

/** The formats of cells. */
export class CellsStyle implements StyleTarget {
  constructor(private readonly target: CellsTarget) {}

  readStyle(): UniformStyle {
    const { context, areas } = this.target;
    const [first = {}, ...others] = areas.map((area) => context.engine.style(area));
    const shared: Record<string, unknown> = { ...first };
    for (const key of new Set([...Object.keys(first), ...others.flatMap((other) => Object.keys(other))])) {
      const property = key as StyleProperty;
      const isSame = others.every((other) => JSON.stringify(other[property]) === JSON.stringify(first[property]));
      if (!isSame) {
        shared[key] = null;
      }
    }
    return shared;
  }

  patchStyle(patch: CellStylePatch): void {
    for (const area of this.target.areas) {
      this.target.context.engine.setStyle(area, patch, 'addin');
    }
  }

  cellStyles(): readonly CellStyle[] {
    const { context, areas } = this.target;
    return areas.flatMap((area) => usedStyles(context.engine, area));
  }
}

export function flagScalar(property: StyleProperty, unset: boolean): Scalar<Styled> {
  return styleScalar(property, unset, (value) => {
    if (typeof value !== 'boolean') {
      throw new ApiError('InvalidArgument');
    }
    return value;
  });
}

export function choiceScalar(property: StyleProperty, unset: string, choices: readonly string[]): Scalar<Styled> {
  return styleScalar(property, unset, (value) => {
    const choice = choices.find((candidate) => candidate === value);
    if (choice === undefined) {
      throw new ApiError('InvalidArgument');
    }
    return choice;
  });
}

/** `isAllowed` is asked of numbers only. */
export function numberScalar(
  property: StyleProperty,
  unset: number,
  isAllowed: (value: number) => boolean,
): Scalar<Styled> {
  return styleScalar(property, unset, (value) => readNumber(value, isAllowed));
}

/** Lightens (up to 1) or darkens (down to -1) a colour. */
export function tintScalar(property: TintProperty): Scalar<Styled> {
  return numberScalar(property, 0, isTint);
}

export function colorScalar(property: ColorProperty, unset: string): Scalar<Styled> {
  return styleScalar(property, unset, readColor);
}

export function styleScalar(
  property: StyleProperty,
  unset: unknown,
  readValue: (value: unknown) => unknown,
): Scalar<Styled> {
  return {
    get: ({ styleTarget }) => readStyleProperty(styleTarget, property, unset),
    set: ({ styleTarget }, value) => styleTarget.patchStyle({ [property]: readValue(value) }),
  };
}

export function readStyleProperty(target: StyleTarget, property: StyleProperty, unset: unknown): unknown {
  const value = target.readStyle()[property];
  return value === undefined ? unset : value;
}

/** @throws ApiError `InvalidArgument` for what is no number or not allowed. */
export function readNumber(value: unknown, isAllowed: (value: number) => boolean): number {
  if (typeof value !== 'number' || !isAllowed(value)) {
    throw new ApiError('InvalidArgument');
  }
  return value;
}

export function isTint(value: number): boolean {
  return value >= -1 && value <= 1;
}
