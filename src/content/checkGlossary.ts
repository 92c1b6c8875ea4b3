import style from '../../guidebook-data/style.json'
import type { Problem } from '../core/model/problem'
import type { GuidebookTexts, IndicatorText } from '../core/model/texts'
import { termsIn } from '../core/questionnaire/termsIn'

const ACRONYM = /\b[A-Z]{2,}s?\b/g
const JARGON = new RegExp(`\\b(${style.jargon.join('|')})\\b`, 'gi')

/** Acronyms and words of the trade that the glossary does not explain, and terms that it explains but nobody uses. For English texts. */
export function checkGlossary({ locale, indicators, outline, glossary }: GuidebookTexts): Problem[] {
  const unexplained = Object.entries(indicators).flatMap(([id, text]) => {
    const words = new Set(
      proseOf(text).flatMap((prose) => [...(prose.match(ACRONYM) ?? []), ...(prose.match(JARGON) ?? [])]),
    )
    const missing = new Set(
      [...words].filter((word) => termsIn(glossary, [word]).length === 0).map((word) => word.toLowerCase()),
    )
    return [...missing].map((word): Problem => {
      const fault = { kind: 'unexplained', word } as const
      return { layer: 'meaning', path: `texts.${locale}.indicators.${id}`, id, fault }
    })
  })
  const all = [...Object.values(indicators).flatMap(proseOf), ...textsIn(outline)]
  // Words of the screens themselves (gate, coverage …) need explaining too, and occur in no indicator.
  const used = new Set([...termsIn(glossary, all), ...style.interface])
  const unused = Object.keys(glossary).filter((term) => !used.has(term))
  return [
    ...unexplained,
    ...unused.map(
      (id): Problem => ({
        layer: 'meaning',
        path: `texts.${locale}.glossary.${id}`,
        id,
        fault: { kind: 'unusedTerm' },
      }),
    ),
  ]
}

/** Every sentence of an indicator that a reader meets, in both wordings. */
function proseOf({ variants, ...text }: IndicatorText): string[] {
  return [text, variants?.area ?? {}].flatMap((words) => Object.values(words).flatMap((own) => own ?? []))
}

/** Every text of a tree, without the names of its members: an id is not read by anybody. */
function textsIn(tree: unknown): string[] {
  if (typeof tree === 'string') return [tree]
  return typeof tree === 'object' && tree !== null ? Object.values(tree).flatMap(textsIn) : []
}
