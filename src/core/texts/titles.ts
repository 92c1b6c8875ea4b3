import { TOLERANCE } from '../../figure/rounding'
import type { IndicatorText, Outline } from '../model/texts'

// Names of guidebook parts; an id that the texts lack stands for itself, so that nothing is ever blank.

export function phaseTitle(outline: Outline, id: string): string {
  return outline.phases[id]?.title ?? id
}

export function basisTitle(outline: Outline, id: string): string {
  return outline.bases[id]?.title ?? id
}

export function dimensionTitle(outline: Outline, id: string): string {
  return outline.dimensions[id]?.title ?? id
}

export function indicatorTitle(texts: { indicators: Readonly<Record<string, IndicatorText>> }, id: string): string {
  return texts.indicators[id]?.title ?? id
}

/** The title of a level, `Defined`; the figure itself where the outline lacks it. */
export function levelTitle(outline: Outline, level: number): string {
  return outline.levels[level]?.title ?? String(level)
}

/** The highest level that a score (0–100) has fully reached on a scale of 0..max, within 1e-9. */
export function reachedLevel(score: number, max: number): number {
  return Math.max(0, Math.min(max, Math.floor((score * max) / 100 + TOLERANCE)))
}
