import { beforeEach, describe, expect, it } from 'vitest'
import { acceptSupplements, addSupplement, removeSupplement, supplementsStore } from '../../src/store/supplements'
import { aSupplement } from '../core/editions/aSupplement'
import { aStore } from './aStore'

beforeEach(() => acceptSupplements([]))

const labels = () => supplementsStore.getState().supplements.map(({ title, version }) => `${title} ${version}`)
const titled = (title: string, version = '1.0.0') => aSupplement({ id: title.toLowerCase(), title, version })

describe('addSupplement', () => {
  it('keeps the supplement and shows it at once, before the storage has answered', async () => {
    const { writer } = aStore()
    const supplement = titled('Heat')
    const saving = addSupplement(supplement)
    expect(supplementsStore.getState().supplements).toEqual([supplement])
    expect(await saving).toEqual({ ok: true, value: null })
    expect(writer.supplements).toEqual([supplement])
  })

  it('replaces the same version and keeps others of the same id', () => {
    aStore()
    addSupplement(titled('Heat', '1.0.0'))
    addSupplement(titled('Heat', '1.1.0'))
    const again = { ...titled('Heat', '1.0.0'), publisher: 'anew' }
    addSupplement(again)
    expect(labels()).toEqual(['Heat 1.0.0', 'Heat 1.1.0'])
    expect(supplementsStore.getState().supplements[0]).toBe(again)
  })

  it('shows it even where it cannot be kept, and says so', async () => {
    const { writer } = aStore()
    const failure = { ok: false, error: { reason: 'quota', detail: 'full' } } as const
    writer.saveSupplement = () => Promise.resolve(failure) as never
    expect(await addSupplement(titled('Heat'))).toEqual(failure)
    expect(labels()).toEqual(['Heat 1.0.0'])
  })
})

describe('removeSupplement', () => {
  it('takes away exactly that version, here and in the storage', async () => {
    const { writer } = aStore()
    for (const own of [titled('Heat', '1.0.0'), titled('Heat', '1.1.0'), titled('Rain')]) addSupplement(own)
    expect(await removeSupplement({ id: 'heat', version: '1.0.0' })).toEqual({ ok: true, value: null })
    expect(labels()).toEqual(['Heat 1.1.0', 'Rain 1.0.0'])
    expect(writer.supplements.map(({ id, version }) => `${id} ${version}`)).toEqual(['heat 1.1.0', 'rain 1.0.0'])
  })

  it('leaves everything where there is no such version', () => {
    aStore()
    addSupplement(titled('Heat'))
    removeSupplement({ id: 'heat', version: '2.0.0' })
    expect(labels()).toEqual(['Heat 1.0.0'])
  })
})

describe('acceptSupplements', () => {
  it('takes over what the storage holds by title, without writing it again', () => {
    const { writer } = aStore()
    acceptSupplements([titled('Rain'), titled('Heat', '2.0.0'), titled('Heat', '1.0.0')])
    expect(labels()).toEqual(['Heat 1.0.0', 'Heat 2.0.0', 'Rain 1.0.0'])
    expect(writer.supplements).toEqual([])
  })

  it('orders versions of one title by number', () => {
    acceptSupplements([titled('Heat', '1.10.0'), titled('Heat', '1.9.0')])
    expect(labels()).toEqual(['Heat 1.9.0', 'Heat 1.10.0'])
  })
})
