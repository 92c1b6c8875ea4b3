import type { TFunction } from 'i18next'
import type { Fault } from '../../core/model/problem'

type Variant = Extract<Fault, { what: string }>

/** The words for a fault of a supplement, to stand after its path. */
export function describeFault(t: TFunction, fault: Fault): string {
  if ('what' in fault) return describeVariant(t, fault)
  switch (fault.kind) {
    case 'missing':
    case 'badFormat':
    case 'other':
    case 'idTwice':
    case 'monthsReversed':
    case 'noWeight':
    case 'idTaken':
    case 'notInGuidebook':
    case 'noText':
    case 'orphanText':
    case 'strayText':
    case 'noLocale':
    case 'unlistedLocale':
    case 'noOutline':
    case 'noLanguageName':
    case 'caseUnsourced':
    case 'caseUntold':
    case 'unusedTerm':
    case 'twoQuestions':
    case 'noSafeguard':
      return t(`content.${fault.kind}`)
    case 'noEntry':
    case 'longId':
    case 'sharesSum':
    case 'otherGuidebook':
    case 'otherVersion':
    case 'bestScore':
    case 'worstScore':
    case 'emptyCell':
    case 'thinCell':
    case 'unexplained':
    case 'manyWords':
    case 'wordCount':
    case 'exampleCount':
    case 'vague':
    case 'twinLevel':
    case 'samePrompt':
      return t(`content.${fault.kind}`, { ...fault })
    case 'notOneOf':
      return t('content.notOneOf', { allowed: fault.allowed.join(', ') })
    case 'grade':
      return t('content.grade', { grade: fault.grade.toFixed(1), limit: fault.limit })
    default: {
      const unknown: never = fault
      return unknown
    }
  }
}

/** Kinds with a sentence for each `what`. */
function describeVariant(t: TFunction, fault: Variant): string {
  switch (fault.kind) {
    case 'wrongType':
      return t(`content.wrongType.${fault.what}`)
    case 'gateShut':
      return t(`content.gateShut.${fault.what}`)
    case 'andOr':
      return t(`content.andOr.${fault.what}`)
    case 'tooSmall':
      return t(`content.tooSmall.${fault.what}`, { limit: fault.limit })
    case 'tooBig':
      return t(`content.tooBig.${fault.what}`, { limit: fault.limit })
    case 'noSuch':
      return t(`content.noSuch.${fault.what}`, { id: fault.id })
    case 'wrongCount':
      return t(`content.wrongCount.${fault.what}`, { found: fault.found, expected: fault.expected })
    default: {
      const unknown: never = fault
      return unknown
    }
  }
}
