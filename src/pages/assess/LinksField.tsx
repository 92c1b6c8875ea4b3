import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LIMITS } from '../../core/model/assessment'
import { setAnswer } from '../../store/openAssessment'
import { Field } from '../../ui/Field'
import { parseLinks } from './parseLinks'

/** Links of an answer, one a line. Readable ones are kept at once; a half-typed line stays in the field until it is one. */
export function LinksField({ indicator, links }: { indicator: string; links: string[] }) {
  const { t } = useTranslation()
  const kept = links.join('\n')
  const [draft, setDraft] = useState({ text: kept, kept })
  const text = draft.kept === kept ? draft.text : kept
  const parsed = parseLinks(text)
  const change = (value: string) => {
    const next = parseLinks(value).links.slice(0, LIMITS.links)
    setDraft({ text: value, kept: next.join('\n') })
    setAnswer(indicator, { links: next.length > 0 ? next : undefined })
  }
  const problem = parsed.bad
    ? t('assess.linksError', { link: parsed.bad })
    : parsed.links.length > LIMITS.links
      ? t('assess.linksMany', { count: LIMITS.links })
      : undefined
  return (
    <Field label={t('assess.links')} hint={t('assess.linksHint', { count: LIMITS.links })} error={problem}>
      {(ids) => <textarea rows={1} {...ids} value={text} onChange={(event) => change(event.target.value)} />}
    </Field>
  )
}
