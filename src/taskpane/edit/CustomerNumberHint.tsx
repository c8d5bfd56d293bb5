import { useMemo, type ReactNode } from 'react';
import { useNames } from '../list/useNames';

/** Whose number it is, as soon as it is somebody's. */
export function CustomerNumberHint({ number }: { readonly number: string }): ReactNode {
  const records = useMemo(() => (number === '' ? [] : [number]), [number]);
  const names = useNames(records);
  return names.get(number) ?? '';
}
