import { ApiError } from '../richapi/ApiError';
import type { Scalar } from '../richapi/HostClass';
import { CellsStyle, readStyleProperty } from './styleScalars';
import type { CellsTarget } from './WorkbookContext';

/** The named style of cells; null where they differ. Setting it applies what the style says. */
export const cellStyleName: Scalar<CellsTarget> = {
  get: (target) => readStyleProperty(new CellsStyle(target), 'styleName', 'Normal'),
  set: (target, value) => {
    const { engine } = target.context;
    const style = typeof value === 'string' ? engine.namedStyles.find(value) : undefined;
    if (style === undefined) {
      throw new ApiError('InvalidArgument');
    }
    for (const area of target.areas) {
      engine.setStyle(area, engine.namedStyles.patchOf(style), 'addin');
      if (style.includes.number) {
        engine.setNumberFormats(area, style.numberFormat, 'addin');
      }
    }
  },
};
