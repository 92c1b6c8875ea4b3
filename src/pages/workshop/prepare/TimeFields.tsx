import { useTranslation } from 'react-i18next'
import { WORKSHOP_LIMITS } from '../../../core/model/workshop'
import type { WorkshopSetup } from '../../../core/model/workshopRecord'
import { setSetup } from '../../../store/workshop'
import { Button } from '../../../ui/Button'
import { Field } from '../../../ui/Field'
import { clockMinutes, clockText } from '../clockText'
import styles from '../Workshop.module.css'

type Times = Pick<WorkshopSetup, 'start' | 'minutes' | 'breaks'>

/** The two lengths that workshops have; everything in them can be changed. */
const PRESETS: Record<'half' | 'whole', Times> = {
  half: { start: 540, minutes: 240, breaks: [{ from: 105, minutes: 15 }] },
  whole: {
    start: 540,
    minutes: 480,
    breaks: [
      { from: 90, minutes: 15 },
      { from: 210, minutes: 60 },
      { from: 390, minutes: 15 },
    ],
  },
}
const BREAK = 15

/** Day, place, beginning, length and breaks. */
export function TimeFields({ setup }: { setup: WorkshopSetup }) {
  const { t } = useTranslation()
  return (
    <div className={styles.fields}>
      <div className={styles.row}>
        <TextField label={t('workshop.prepare.title')} value={setup.title} onChange={(title) => setSetup({ title })} />
        <TextField label={t('workshop.prepare.place')} value={setup.place} onChange={(place) => setSetup({ place })} />
      </div>
      <p className={styles.actions}>
        {(['half', 'whole'] as const).map((preset) => (
          <Button key={preset} onClick={() => setSetup(PRESETS[preset])}>
            {t(`workshop.prepare.presets.${preset}`)}
          </Button>
        ))}
      </p>
      <div className={styles.row}>
        <Field label={t('workshop.prepare.date')}>
          {(ids) => (
            <input
              type="date"
              {...ids}
              value={setup.date}
              onChange={(event) => {
                if (event.target.value) setSetup({ date: event.target.value })
              }}
            />
          )}
        </Field>
        <TimeField label={t('workshop.prepare.start')} value={setup.start} onChange={(start) => setSetup({ start })} />
        <TimeField
          label={t('workshop.prepare.end')}
          value={setup.start + setup.minutes}
          onChange={(end) => setSetup({ minutes: Math.max(0, end - setup.start) })}
        />
      </div>
      <Breaks setup={setup} />
    </div>
  )
}

function Breaks({ setup }: { setup: WorkshopSetup }) {
  const { t } = useTranslation()
  const { breaks, start } = setup
  const put = (at: number, change: Partial<(typeof breaks)[number]>) =>
    setSetup({ breaks: breaks.map((own, index) => (index === at ? { ...own, ...change } : own)) })
  return (
    <fieldset className={styles.fields}>
      <legend className={styles.legend}>{t('workshop.prepare.breaks')}</legend>
      {breaks.map((own, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a break has no name but its place
        <div key={at} className={styles.breakRow}>
          <TimeField
            label={t('workshop.prepare.breakFrom', { number: at + 1 })}
            value={start + own.from}
            onChange={(time) => put(at, { from: Math.max(0, time - start) })}
          />
          <Field label={t('workshop.prepare.breakMinutes', { number: at + 1 })}>
            {(ids) => (
              <input
                type="number"
                min={0}
                max={240}
                {...ids}
                value={own.minutes}
                onChange={(event) => put(at, { minutes: wholeIn(event.target.value, 240) })}
              />
            )}
          </Field>
          <Button
            aria-label={t('workshop.prepare.removeBreak', { number: at + 1 })}
            onClick={() => setSetup({ breaks: breaks.filter((_, index) => index !== at) })}
          >
            {t('workshop.prepare.remove')}
          </Button>
        </div>
      ))}
      <p>
        <Button
          disabled={breaks.length >= 6}
          onClick={() => setSetup({ breaks: [...breaks, { from: Math.floor(setup.minutes / 2), minutes: BREAK }] })}
        >
          {t('workshop.prepare.addBreak')}
        </Button>
      </p>
    </fieldset>
  )
}

/** A whole number of 0..max in a field; what is none counts as 0. */
export function wholeIn(value: string, max: number): number {
  const number = Math.floor(Number(value))
  return Number.isFinite(number) ? Math.min(max, Math.max(0, number)) : 0
}

type TimeFieldProps = { label: string; value: number; onChange: (minutes: number) => void }

function TimeField({ label, value, onChange }: TimeFieldProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          type="time"
          className={styles.time}
          {...ids}
          value={clockText(value)}
          onChange={(event) => {
            const minutes = clockMinutes(event.target.value)
            if (minutes !== null) onChange(minutes)
          }}
        />
      )}
    </Field>
  )
}

type TextFieldProps = { label: string; value: string | undefined; onChange: (value: string) => void }

function TextField({ label, value, onChange }: TextFieldProps) {
  return (
    <Field label={label}>
      {(ids) => (
        <input
          type="text"
          {...ids}
          value={value ?? ''}
          maxLength={WORKSHOP_LIMITS.name}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  )
}
