import type { SheetState } from '../engine/sheetState';
import { ApiError } from '../richapi/ApiError';
import type { ClassDescription, Scalar } from '../richapi/HostClass';
import { readColor } from './readColor';
import type { Worksheet } from './Worksheet';

const visibilities = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** Office.js measures heights in points, the engine in pixels. */
const pointsPerPixel = 0.75;
/** Width of a digit and of a cell's margins in the font of the Normal style, in pixels. */
const digitPixels = 7;
const cellMarginPixels = 5;
const widestColumn = 255;

const showGridlines = flag('showGridlines');
const showHeadings = flag('showHeadings');

/** What a sheet is apart from its cells. */
export const worksheetScalars: NonNullable<ClassDescription<Worksheet>['scalars']> = {
  id: ({ id }) => id,
  name: {
    get: ({ state }) => state.name,
    set: ({ context, id }, value) => {
      if (typeof value !== 'string') {
        throw new ApiError('InvalidArgument');
      }
      context.engine.renameSheet(id, value, 'addin');
    },
  },
  position: {
    get: (sheet) => sheet.position,
    set: ({ context, id }, value) => {
      if (!Number.isInteger(value)) {
        throw new ApiError('InvalidArgument');
      }
      context.engine.moveSheet(id, Number(value), 'addin');
    },
  },
  visibility: {
    get: ({ state }) => state.visibility,
    set: (sheet, value) => {
      const visibility = visibilities.find((candidate) => candidate === value);
      if (visibility === undefined) {
        throw new ApiError('InvalidArgument');
      }
      sheet.update({ visibility });
    },
  },
  tabColor: {
    get: ({ state }) => (state.visibility === 'Visible' ? state.tabColor : null),
    set: (sheet, value) => sheet.update({ tabColor: readColor(value) ?? '' }),
  },
  tabId: ({ state }) => state.tabId,
  showGridlines,
  // office.js reads ShowGridlines and ShowHeadings but may write Gridlines and Headings.
  gridlines: { ...showGridlines, onlyByName: true },
  showHeadings,
  headings: { ...showHeadings, onlyByName: true },
  enableCalculation: flag('enableCalculation'),
  standardHeight: ({ state }) => state.standardHeight * pointsPerPixel,
  standardWidth: {
    get: ({ state }) => Math.round(((state.standardWidth - cellMarginPixels) / digitPixels) * 100) / 100,
    set: (sheet, value) => {
      if (typeof value !== 'number' || value < 0 || value > widestColumn) {
        throw new ApiError('InvalidArgument');
      }
      sheet.update({ standardWidth: Math.round(value * digitPixels) + cellMarginPixels });
    },
  },
};

type FlagName = { [Name in keyof SheetState]: SheetState[Name] extends boolean ? Name : never }[keyof SheetState];

function flag(name: FlagName): Scalar<Worksheet> {
  return {
    get: ({ state }) => state[name],
    set: (sheet, value) => {
      if (typeof value !== 'boolean') {
        throw new ApiError('InvalidArgument');
      }
      sheet.update({ [name]: value });
    },
  };
}
