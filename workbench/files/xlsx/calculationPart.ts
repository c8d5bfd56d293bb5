import type { Element } from '@xmldom/xmldom';
import type { CalculationState } from '../../engine/CalculationSettings';
import { childElements, readFlag } from './FilePackage';
import { needElement } from './placeElement';
import { findWord, lookUpWord } from './wordTable';

const MODES = { auto: 'Automatic', autoNoTable: 'AutomaticExceptTables', manual: 'Manual' } as const;

/** When the workbook calculates (ISO/IEC 29500-1, 18.2.2). */
export function readCalculation(workbook: Element): CalculationState {
  const element = childElements(workbook, 'calcPr')[0];
  const read = (name: string): string => element?.getAttribute(name) ?? '';
  return {
    mode: lookUpWord(MODES, read('calcMode')) ?? 'Automatic',
    iterative: {
      enabled: element !== undefined && readFlag(element, 'iterate'),
      maxIteration: Number(read('iterateCount') || 100),
      maxChange: Number(read('iterateDelta') || 0.001),
    },
  };
}

/** A workbook that calculates by itself is calculated when it is opened; one that waits to be told keeps its results. */
export function writeCalculation(workbook: Element, { mode, iterative }: CalculationState): void {
  const element = needElement(workbook, 'calcPr');
  const name = findWord(MODES, mode);
  if (name !== undefined && name !== 'auto') element.setAttribute('calcMode', name);
  if (mode === 'Manual') element.removeAttribute('fullCalcOnLoad');
  if (iterative.enabled) element.setAttribute('iterate', '1');
  if (iterative.maxIteration !== 100) element.setAttribute('iterateCount', String(iterative.maxIteration));
  if (iterative.maxChange !== 0.001) element.setAttribute('iterateDelta', String(iterative.maxChange));
}
