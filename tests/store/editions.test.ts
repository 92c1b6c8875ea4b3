import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Base } from '../../src/core/editions/applySupplements'
import { connectEditions, type EditionSource } from '../../src/store/connections'
import {
  type EditionState,
  requestEdition,
  resetEditions,
  useEdition,
  useScoringGuidebook,
} from '../../src/store/editions'
import { guidebookStore, setGuidebook } from '../../src/store/guidebook'
import { acceptSettings } from '../../src/store/settings'
import { acceptSupplements } from '../../src/store/supplements'
import { someTexts } from '../core/document/aReportInput'
import { aSupplement } from '../core/editions/aSupplement'
import { aGuidebook } from '../core/scoring/aGuidebook'
import { tick } from './aStore'

// A server's renderer is shown a store's first state; here it is to be shown the present one.
vi.mock('zustand', async (load) => ({
  ...(await load<typeof import('zustand')>()),
  useStore: <T, U>(store: { getState(): T }, select: (state: T) => U = (state) => state as unknown as U) =>
    select(store.getState()),
}))

const current = { ...aGuidebook([{ id: 'map' }, { id: 'lead' }]), version: '1.1.0' }
const earlier: Base = { guidebook: aGuidebook([{ id: 'map' }]), texts: { ...someTexts(), locale: 'km' } }
const NOW = { id: 'small', version: '1.1.0' }
const BEFORE = { id: 'small', version: '1.0.0' }
const national = aSupplement({ indicators: [{ id: 'card' }], texts: { km: { outline: { title: 'ចំណងជើង' } } } })
const WITH = [{ id: 'national', version: '1.0.0' }]

/** The value that a hook gives to a component drawn once. */
function readHook<T>(hook: () => T): T {
  const values: T[] = []
  renderToStaticMarkup(
    createElement(() => {
      values.push(hook())
      return null
    }),
  )
  return values[0] as T
}
const editionOf = (ref: Parameters<typeof useEdition>[0]) => readHook(() => useEdition(ref))
function settled(state: EditionState) {
  if (typeof state === 'string') throw new Error(state)
  return state
}

const load = vi.fn<EditionSource['load']>()

beforeEach(() => {
  load.mockReset().mockImplementation((version) => Promise.resolve(version === '1.0.0' ? earlier : null))
  connectEditions({
    load,
    changes: () => Promise.resolve([]),
    checkSupplement: () => Promise.reject(new Error('unused')),
  })
  resetEditions()
  acceptSupplements([])
  acceptSettings({ locale: 'en', theme: 'system', textSize: 'normal' })
  setGuidebook({ guidebook: current, outline: someTexts().outline })
  guidebookStore.setState({ texts: someTexts() })
})

describe('useEdition', () => {
  it('is the current edition as it stands for an assessment of it', () => {
    const edition = settled(editionOf(NOW))
    expect(edition.guidebook).toBe(current)
    expect(edition.texts).toBe(guidebookStore.getState().texts)
    expect(edition).toMatchObject({ supplements: [], missing: [], exclusions: [] })
    expect(load).not.toHaveBeenCalled()
  })

  it('waits for the current edition’s prose', () => {
    guidebookStore.setState({ texts: null })
    expect(editionOf(NOW)).toBe('loading')
  })

  it('waits for an earlier edition, then is that edition', async () => {
    expect(editionOf(BEFORE)).toBe('loading')
    requestEdition('1.0.0')
    expect(editionOf(BEFORE)).toBe('loading')
    await tick()
    expect(settled(editionOf(BEFORE)).guidebook).toBe(earlier.guidebook)
    expect(settled(editionOf(NOW)).guidebook).toBe(current)
  })

  it('is absent for a version that this copy does not hold, and for another guidebook', async () => {
    requestEdition('0.9.0')
    await tick()
    expect(editionOf({ ...BEFORE, version: '0.9.0' })).toBe('absent')
    expect(editionOf({ id: 'other', version: '1.1.0' })).toBe('absent')
  })

  it('applies the supplements that the assessment names and tells which are missing', () => {
    acceptSupplements([national])
    const gone = { id: 'gone', version: '1.0.0' }
    const edition = settled(editionOf({ ...NOW, supplements: [...WITH, gone] }))
    expect(edition.guidebook.indicators.map(({ id }) => id)).toEqual(['map', 'lead', 'card'])
    expect(edition).toMatchObject({ supplements: [national], missing: [gone] })
    expect(settled(editionOf(NOW)).guidebook).toBe(current)
  })

  it('is worded in the content’s language that the person chose', () => {
    acceptSupplements([national])
    const wordedIn = () => settled(editionOf({ ...NOW, supplements: WITH })).texts.locale
    expect(wordedIn()).toBe('en')
    acceptSettings({ locale: 'en', theme: 'system', textSize: 'normal', contentLocale: 'km' })
    expect(wordedIn()).toBe('km')
  })
})

describe('requestEdition', () => {
  it('loads an earlier edition once, and the current one never', async () => {
    requestEdition('1.0.0')
    requestEdition('1.0.0')
    requestEdition('1.1.0')
    await tick()
    requestEdition('1.0.0')
    expect(load.mock.calls).toEqual([['1.0.0']])
  })

  it('tries again after a failure', async () => {
    load.mockRejectedValueOnce(new Error('offline'))
    requestEdition('1.0.0')
    await tick()
    expect(editionOf(BEFORE)).toBe('loading')
    requestEdition('1.0.0')
    await tick()
    expect(settled(editionOf(BEFORE)).guidebook).toBe(earlier.guidebook)
  })
})

describe('useScoringGuidebook', () => {
  const guidebookOf = (ref: Parameters<typeof useScoringGuidebook>[0]) => readHook(() => useScoringGuidebook(ref))

  it('does not wait for prose where no supplement has to be applied', () => {
    guidebookStore.setState({ texts: null })
    expect(guidebookOf(NOW)).toBe(current)
    expect(guidebookOf({ ...NOW, supplements: [] })).toBe(current)
    expect(guidebookOf({ ...NOW, supplements: WITH })).toBe('loading')
  })

  it('is the guidebook of the assessment’s own edition, supplements included', async () => {
    acceptSupplements([national])
    requestEdition('1.0.0')
    await tick()
    const guidebook = guidebookOf({ ...BEFORE, supplements: WITH })
    expect(typeof guidebook === 'object' && guidebook.indicators.map(({ id }) => id)).toEqual(['map', 'card'])
    expect(guidebookOf({ id: 'other', version: '1.1.0' })).toBe('absent')
  })
})
