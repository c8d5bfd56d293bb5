import type { Scalar } from '../richapi/HostClass';
import type { Styled } from './styleScalars';
import { choiceScalar, flagScalar, numberScalar } from './styleScalars';

export const deepestIndent = 250;
/** Letters below one another. */
const stackedText = 180;

/** How text stands in cells: members that ranges and named styles share. */
export const alignmentScalars: Readonly<Record<string, Scalar<Styled>>> = {
  wrapText: flagScalar('wrapText', false),
  horizontalAlignment: choiceScalar('horizontalAlignment', 'General', [
    'General',
    'Left',
    'Center',
    'Right',
    'Fill',
    'Justify',
    'CenterAcrossSelection',
    'Distributed',
  ]),
  verticalAlignment: choiceScalar('verticalAlignment', 'Bottom', ['Top', 'Center', 'Bottom', 'Justify', 'Distributed']),
  indentLevel: numberScalar(
    'indentLevel',
    0,
    (level) => Number.isInteger(level) && level >= 0 && level <= deepestIndent,
  ),
  textOrientation: numberScalar(
    'textOrientation',
    0,
    (degrees) => Number.isInteger(degrees) && (Math.abs(degrees) <= 90 || degrees === stackedText),
  ),
  readingOrder: choiceScalar('readingOrder', 'Context', ['Context', 'LeftToRight', 'RightToLeft']),
  shrinkToFit: flagScalar('shrinkToFit', false),
  autoIndent: flagScalar('autoIndent', false),
};

export const alignmentStoredOnly: readonly string[] = ['readingOrder', 'shrinkToFit', 'autoIndent'];

export const alignmentDifferences: Readonly<Record<string, string>> = {
  horizontalAlignment: 'the page draws Fill to the left and CenterAcrossSelection in the middle of its own cell',
  verticalAlignment: 'the page draws Justify at the top and Distributed in the middle',
};
