/** What a step may need from a ministry or another body above the city: an act of law, a standard, money, people who know how. */
export const NEEDS = ['law', 'standards', 'funds', 'training'] as const
export type Need = (typeof NEEDS)[number]
