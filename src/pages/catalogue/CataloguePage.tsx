// Many cities' business matching briefs in one document, for a ministry: from the assessments on this device and from files read here.

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { briefMeta } from '../../core/document/brief/briefParts'
import { matchingCatalogue } from '../../core/document/brief/matchingCatalogue'
import { BRIEF_LIMITS } from '../../core/model/brief'
import { Preview } from '../../parts/blocks/Preview'
import { DocumentDownloads } from '../../parts/download/DocumentDownloads'
import { OWN_FILES_AND_REPORTS } from '../../parts/files/fileTypes'
import { getClock, localDay } from '../../store/connections'
import { CheckboxGroup } from '../../ui/CheckboxGroup'
import { Field } from '../../ui/Field'
import { FileInput } from '../../ui/FileInput'
import { Page } from '../../ui/Page'
import styles from './Catalogue.module.css'
import { ReadingOutcome } from './ReadingOutcome'
import { type Candidate, useCandidates } from './useCandidates'
import { useCatalogueInputs } from './useCatalogueInputs'

/** The catalogue: which cities, its title, its preview, and both ways to take it home. */
export function CataloguePage() {
  const { t } = useTranslation()
  const { candidates, reading, read } = useCandidates()
  const [left, setLeft] = useState<readonly string[]>([])
  const [title, setTitle] = useState('')
  const chosen = useMemo(() => candidates.filter(({ key }) => !left.includes(key)), [candidates, left])
  return (
    <Page title={t('briefs.catalogue.title')} lead={t('briefs.catalogue.lead')} wide>
      <section className={styles.form} aria-label={t('briefs.form')}>
        <Cities
          candidates={candidates}
          chosen={chosen.map(({ key }) => key)}
          onChange={(keys) => setLeft(candidates.flatMap(({ key }) => (keys.includes(key) ? [] : key)))}
        />
        <FileInput
          label={t('briefs.catalogue.import')}
          hint={t('briefs.catalogue.importHint')}
          accept={OWN_FILES_AND_REPORTS}
          onFiles={read}
        />
        <ReadingOutcome reading={reading} />
        <Field label={t('briefs.catalogue.name')} hint={t('briefs.catalogue.nameHint')}>
          {(ids) => (
            <input
              type="text"
              {...ids}
              value={title}
              placeholder={t('brief.catalogue.title')}
              maxLength={BRIEF_LIMITS.line}
              onChange={(event) => setTitle(event.target.value)}
            />
          )}
        </Field>
      </section>
      <Catalogue chosen={chosen} title={title} />
    </Page>
  )
}

type CitiesProps = { candidates: readonly Candidate[]; chosen: readonly string[]; onChange: (keys: string[]) => void }

function Cities({ candidates, chosen, onChange }: CitiesProps) {
  const { t } = useTranslation()
  if (candidates.length === 0) return <p>{t('briefs.catalogue.none')}</p>
  return (
    <CheckboxGroup
      legend={t('briefs.catalogue.choose')}
      hint={t('briefs.catalogue.chooseHint')}
      options={candidates.map(({ key, label }) => ({ value: key, label }))}
      values={chosen}
      onChange={onChange}
    />
  )
}

function Catalogue({ chosen, title }: { chosen: readonly Candidate[]; title: string }) {
  const { t, i18n } = useTranslation()
  const { inputs, frame, absent } = useCatalogueInputs(chosen)
  const blocks = useMemo(() => matchingCatalogue(inputs, { ...frame, title }), [inputs, frame, title])
  const shownTitle = title.trim() || t('brief.catalogue.title')
  const makeMeta = () =>
    briefMeta(shownTitle, frame, {
      author: shownTitle,
      createdAt: getClock().now().toISOString(),
      language: i18n.language,
    })
  return (
    <>
      {absent.map((city) => (
        <p key={city}>{t('briefs.catalogue.absent', { city })}</p>
      ))}
      <DocumentDownloads
        blocks={blocks}
        makeMeta={makeMeta}
        fileName={(extension) => `matching-catalogue_${localDay(getClock().now())}.${extension}`}
      />
      {blocks.length > 0 ? (
        <Preview label={t('briefs.catalogue.preview')} blocks={blocks} />
      ) : (
        <p>{t('briefs.catalogue.empty')}</p>
      )}
    </>
  )
}
