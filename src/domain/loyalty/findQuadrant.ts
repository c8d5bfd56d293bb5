import { dropNoise } from '../dropNoise';
import type { Quadrant } from './loyaltyPolicy';

/**
 * The quadrant of volume × loyalty (001): both cuts belong to the better side. Who buys nothing (0 or less) is never large, so
 * that a median of 0 does not make everybody large.
 */
export function findQuadrant(volume: number, loyalty: number, volumeCut: number, loyaltyCut: number): Quadrant {
  const isLarge = volume > 0 && volume >= volumeCut;
  const isLoyal = dropNoise(loyalty) >= loyaltyCut;
  if (isLarge) return isLoyal ? 'asset' : 'enemy';
  return isLoyal ? 'star' : 'weedOut';
}
