import { validate as isGlossary } from 'virtual:content-shapes/isGlossary'
import { validate as isIndicatorTexts } from 'virtual:content-shapes/isIndicatorTexts'
import { validate as isOutline } from 'virtual:content-shapes/isOutline'
import type { Glossary, GuidebookTexts, IndicatorText, Outline } from '../core/model/texts'
import { assertShape } from './assertShape'
import { freezeDeep } from './freezeDeep'

/** Content files of one locale by name, `guidebook`, `glossary` and one per phase. */
export type TextFiles = Readonly<Record<string, unknown>>

/** All prose of one edition in one locale, checked for shape and frozen. Throws an Error that names what is at fault. */
export function buildTexts(locale: string, { guidebook, glossary = {}, ...phases }: TextFiles): GuidebookTexts {
  const indicators = Object.entries(phases).map(([name, file]) =>
    assertShape<Record<string, IndicatorText>>(name, isIndicatorTexts, file),
  )
  return freezeDeep({
    locale,
    outline: assertShape<Outline>('outline', isOutline, guidebook),
    indicators: Object.assign({}, ...indicators),
    glossary: assertShape<Glossary>('glossary', isGlossary, glossary),
  })
}
