import { useTranslation } from 'react-i18next'
import { LOCALES } from '../../i18n/startI18n'
import { useGuidebook } from '../../store/guidebook'
import { setSettings, useSettings } from '../../store/settings'
import { Field } from '../../ui/Field'
import { Page } from '../../ui/Page'
import { RadioCards } from '../../ui/RadioCards'
import { ContentLanguage } from './ContentLanguage'
import { DeleteData } from './DeleteData'
import { Notices } from './Notices'
import styles from './Settings.module.css'
import { StorageFacts } from './StorageFacts'
import { Supplements } from './Supplements'

const THEMES = ['system', 'light', 'dark'] as const
const SIZES = ['normal', 'large', 'larger'] as const

/** Language, theme, text size, and what is kept on this device. */
export function SettingsPage() {
  const { t } = useTranslation()
  const settings = useSettings()
  const guidebook = useGuidebook()
  return (
    <Page title={t('settings.title')} lead={t('settings.lead')}>
      <div className={styles.form}>
        <Field label={t('settings.language')} hint={t('settings.languageHint')}>
          {(ids) => (
            <select {...ids} value={settings.locale} onChange={(event) => setSettings({ locale: event.target.value })}>
              {LOCALES.map((locale) => (
                <option key={locale.id} value={locale.id}>
                  {locale.name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ContentLanguage />
        <RadioCards
          legend={t('settings.theme')}
          name="theme"
          columns
          value={settings.theme}
          cards={THEMES.map((theme) => ({ value: theme, label: t(`settings.${theme}`) }))}
          onChange={(value) => setSettings({ theme: THEMES.find((theme) => theme === value) ?? 'system' })}
        />
        <RadioCards
          legend={t('settings.textSize')}
          name="text-size"
          columns
          value={settings.textSize}
          cards={SIZES.map((size) => ({ value: size, label: t(`settings.${size}`) }))}
          onChange={(value) => setSettings({ textSize: SIZES.find((size) => size === value) ?? 'normal' })}
        />
      </div>
      <Supplements />
      <section className={styles.form}>
        <h2>{t('settings.storage')}</h2>
        <p>{t('settings.storageLead')}</p>
        <StorageFacts />
        <DeleteData />
      </section>
      <section className={styles.form}>
        <h2>{t('settings.about')}</h2>
        <dl className={styles.facts}>
          <dt>{t('settings.app')}</dt>
          <dd>{__APP_VERSION__}</dd>
          <dt>{t('settings.guidebook')}</dt>
          <dd>
            {guidebook.id} {guidebook.version}
          </dd>
          <dt>{t('settings.licence')}</dt>
          <dd>{t('settings.licenceValue')}</dd>
        </dl>
        <Notices />
      </section>
    </Page>
  )
}
