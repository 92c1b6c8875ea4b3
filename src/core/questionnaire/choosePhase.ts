import type { Guidebook } from '../model/guidebook'

/** What the statements say: the phase, and the first statement that a later yes leaves behind unfulfilled (work that runs ahead). */
export type ChosenPhase = { phase: string; skipped: string | null }

/**
 * The phase that a city is in, by the guidebook's yes-or-no statements: the one opened by the last yes before the first no.
 * An answer that is missing counts as no. Without statements: the first phase.
 */
export function choosePhase(
  { phases, phaseStatements = [] }: Pick<Guidebook, 'phases' | 'phaseStatements'>,
  answers: Readonly<Record<string, boolean | undefined>>,
): ChosenPhase {
  const firstNo = phaseStatements.findIndex(({ id }) => answers[id] !== true)
  const reached = firstNo === -1 ? phaseStatements : phaseStatements.slice(0, firstNo)
  const ahead = firstNo !== -1 && phaseStatements.slice(firstNo).some(({ id }) => answers[id] === true)
  return {
    phase: reached.at(-1)?.opens ?? phases[0]?.id ?? '',
    skipped: ahead ? (phaseStatements[firstNo]?.id ?? null) : null,
  }
}
