import { useContext, useEffect, useEffectEvent } from 'react';
import { serviceGradeChoices } from '../../archive/tables/evaluationChoices';
import type { ServiceGrade } from '../../domain/evaluation/evaluationPolicy';
import { useWorkState } from '../jobs/useWorkState';
import { shownContext } from '../navigation/shownContext';

/** The grades in the order of their keys, 1 to 4. */
export const gradesByKey = serviceGradeChoices.map(({ id }) => id);

export interface GradeKeys {
  readonly onGrade: (grade: ServiceGrade) => void;
  readonly onLastYears: () => void;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
}

/** Hears the keys by which customers are graded, wherever in the pane the focus stands, while the screen is shown and idle. */
export function useGradeKeys({ onGrade, onLastYears, onNext, onPrevious }: GradeKeys): void {
  const isShown = useContext(shownContext);
  const { progress } = useWorkState();
  const hear = useEffectEvent((event: KeyboardEvent): void => {
    if (isShown === false || progress !== undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const grade = gradesByKey[Number(event.key) - 1];
    if (grade !== undefined) onGrade(grade);
    else if (event.key === '0') onLastYears();
    else if (event.key === 'Backspace') onPrevious();
    else if (event.key === 'Enter' && !isPressedByEnter(event.target)) onNext();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => hear(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

/** A button does with Enter what it is there for. */
function isPressedByEnter(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, a, [role="tab"], select') !== null;
}
