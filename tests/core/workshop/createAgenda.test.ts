import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AGENDA_MINUTES, type AgendaWish, createAgenda } from '../../../src/core/workshop/createAgenda'

const some = (count: number, change: (at: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, at) => {
    return { id: `i${at}` as never, critical: false, quick: true, weight: 1, ...change(at) }
  })
const aWish = (changes: Partial<AgendaWish> = {}): AgendaWish => {
  return {
    indicators: some(40),
    minutes: 240,
    breaks: [{ from: 105, minutes: 15 }],
    rounds: 1,
    order: 'guidebook',
    ...changes,
  }
}
const DAY = [
  { from: 90, minutes: 15 },
  { from: 210, minutes: 60 },
  { from: 390, minutes: 15 },
]
const wishes = fc.record({
  indicators: fc
    .array(fc.record({ critical: fc.boolean(), quick: fc.boolean(), weight: fc.constantFrom(1, 2, 3) }), {
      maxLength: 60,
    })
    .map((all) => all.map((entry, at) => ({ ...entry, id: `i${at}` as never }))),
  minutes: fc.nat({ max: 600 }),
  breaks: fc.array(fc.record({ from: fc.nat({ max: 700 }), minutes: fc.nat({ max: 60 }) }), { maxLength: 3 }),
  rounds: fc.constantFrom(1 as const, 2 as const),
  order: fc.constantFrom('guidebook' as const, 'importance' as const),
})
const total = (minutes: readonly { minutes: number }[]) => minutes.reduce((sum, entry) => sum + entry.minutes, 0)

describe('createAgenda', () => {
  it('fits a quick scan into half a day', () => {
    const agenda = createAgenda(aWish())
    expect(agenda.dropped).toEqual([])
    expect(agenda.perIndicator).toBeCloseTo(4.9, 1)
  })

  it('fits a full assessment into a day, with two rounds as well', () => {
    for (const rounds of [1, 2] as const) {
      const agenda = createAgenda(aWish({ indicators: some(91), minutes: 480, breaks: DAY, rounds }))
      expect(agenda.dropped).toEqual([])
    }
  })

  it('drops the least important where the time is short, and says which', () => {
    const indicators = some(6, (at) => ({ critical: at === 5, weight: at === 1 ? 2 : 1, quick: at !== 0 }))
    const agenda = createAgenda(aWish({ indicators, minutes: 40, breaks: [] }))
    expect(agenda.kept).toEqual(['i1', 'i2', 'i3', 'i5'])
    expect(agenda.dropped).toEqual(['i0', 'i4'])
  })

  it('begins a break with the first indicator that is done by then', () => {
    const { entries } = createAgenda(aWish({ indicators: some(3), minutes: 100, breaks: [{ from: 20, minutes: 10 }] }))
    expect(entries.map(({ kind, from }) => `${kind} ${from}`)).toEqual([
      ...[
        'opening 0',
        'firstVote 15',
        'indicator 16',
        'break 31',
        'indicator 41',
        'indicator 56',
        'spare 71',
        'closing 85',
      ],
    ])
  })

  it('takes the most important first where asked', () => {
    const indicators = some(3, (at) => ({ critical: at === 2 }))
    const { entries } = createAgenda(aWish({ indicators, order: 'importance' }))
    expect(entries.flatMap((entry) => (entry.kind === 'indicator' ? [entry.indicator] : []))).toEqual([
      'i2',
      'i0',
      'i1',
    ])
  })

  it('says what an indicator gets only where there is one', () => {
    expect(createAgenda(aWish({ indicators: [] }))).toMatchObject({ kept: [], perIndicator: null })
    expect(createAgenda(aWish({ minutes: 0 })).entries).toEqual([])
  })

  it('fills the time without gap or overlap', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { entries } = createAgenda(wish)
        expect(total(entries)).toBe(wish.minutes)
        entries.forEach((entry, at) => {
          expect(entry.from).toBe(total(entries.slice(0, at)))
        })
      }),
    )
  })

  it('keeps or drops every indicator, and gives each that it keeps its least, but never more than the most', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { entries, kept, dropped } = createAgenda(wish)
        expect([...kept, ...dropped].toSorted()).toEqual(wish.indicators.map(({ id }) => String(id)).toSorted())
        const talks = entries.filter((entry) => entry.kind === 'indicator')
        expect(talks.map(({ indicator }) => indicator).toSorted()).toEqual(kept.toSorted())
        for (const { minutes } of talks) {
          expect(minutes).toBeGreaterThanOrEqual(AGENDA_MINUTES.least)
          expect(minutes).toBeLessThanOrEqual(AGENDA_MINUTES.most)
        }
      }),
    )
  })

  it('never drops what is critical for what is not', () => {
    fc.assert(
      fc.property(wishes, (wish) => {
        const { kept, dropped } = createAgenda(wish)
        const isCritical = (id: string) => wish.indicators.some((entry) => entry.id === id && entry.critical)
        if (dropped.some(isCritical)) expect(kept.every(isCritical)).toBe(true)
      }),
    )
  })

  it('never drops what comes first for what does not, and takes it first by importance', () => {
    fc.assert(
      fc.property(wishes, fc.array(fc.nat({ max: 60 })), (wish, chosen) => {
        const first = new Set(chosen.map((at) => `i${at}`))
        const { kept, dropped, entries } = createAgenda({ ...wish, order: 'importance', first: [first] })
        if (dropped.some((id) => first.has(id))) expect(kept.every((id) => first.has(id))).toBe(true)
        const talks = entries.flatMap((entry) => (entry.kind === 'indicator' ? [first.has(entry.indicator)] : []))
        expect(talks).toEqual(talks.toSorted((a, b) => Number(b) - Number(a)))
      }),
    )
  })

  it('never drops more where there is more time', () => {
    fc.assert(
      fc.property(wishes, fc.nat({ max: 120 }), (wish, more) => {
        const breaks = wish.breaks.filter(({ from }) => from < wish.minutes)
        const { kept } = createAgenda({ ...wish, breaks })
        expect(createAgenda({ ...wish, breaks, minutes: wish.minutes + more }).kept.length).toBeGreaterThanOrEqual(
          kept.length,
        )
      }),
    )
  })
})
