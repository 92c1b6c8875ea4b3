import { useTranslation } from 'react-i18next'
import { setSettings, useSettings } from '../../store/settings'
import { useSupplements } from '../../store/supplements'
import { Field } from '../../ui/Field'

/** The language of indicators and phases, offered where a supplement brings one that the interface does not have. */
export function ContentLanguage() {
  const { t } = useTranslation()
  const { contentLocale } = useSettings()
  const supplements = useSupplements()
  const languages = new Map<string, string>()
  for (const { texts = {} } of supplements) {
    for (const [locale, { name }] of Object.entries(texts)) if (name) languages.set(locale, name)
  }
  if (languages.size === 0) return null
  return (
    <Field label={t('settings.contentLanguage')} hint={t('settings.contentLanguageHint')}>
      {(ids) => (
        <select
          {...ids}
          value={contentLocale ?? ''}
          onChange={(event) => setSettings({ contentLocale: event.target.value || undefined })}
        >
          <option value="">{t('settings.contentLanguageSame')}</option>
          {[...languages].map(([locale, name]) => (
            <option key={locale} value={locale} lang={locale}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
