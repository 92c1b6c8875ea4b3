// What a person chooses about one report. Plain data; the defaults give the whole report.

/** The sections of a report, in their order. Cover and contents come by themselves. */
export const SECTIONS = [
  'summary',
  'readiness',
  'gates',
  'findings',
  'progress',
  'phases',
  'actions',
  'workshop',
  'exclusions',
  'method',
] as const
export type Section = (typeof SECTIONS)[number]

export const EXTENTS = ['full', 'summary', 'chosen'] as const
export const PAPERS = ['a4', 'letter'] as const

export type ReportOptions = {
  /** `summary`: the pages for decision makers alone; `chosen`: what `sections` names. */
  extent: (typeof EXTENTS)[number]
  /** Read only where `extent` is `chosen`. */
  sections: readonly Section[]
  /** Notes, reasons and links. */
  notes: boolean
  /** Owners, who prepared it, dissent in the workshop, and addresses of people. */
  names: boolean
  paper: (typeof PAPERS)[number]
  grayscale: boolean
}

/** Everything, on A4, in colour. */
export const WHOLE_REPORT: ReportOptions = {
  extent: 'full',
  sections: SECTIONS,
  notes: true,
  names: true,
  paper: 'a4',
  grayscale: false,
}

/** What a copy for the public leaves out. */
export type Withheld = { notes: boolean; names: boolean }

/** The sections that the options ask for, in their order. */
export function chosenSections({ extent, sections }: Pick<ReportOptions, 'extent' | 'sections'>): readonly Section[] {
  switch (extent) {
    case 'full':
      return SECTIONS
    case 'summary':
      return ['summary']
    case 'chosen':
      return SECTIONS.filter((section) => sections.includes(section))
  }
}

/** Whether something is left out that the assessment holds for its own team. */
export function isWithheld(withheld: Withheld | undefined): withheld is Withheld {
  return withheld !== undefined && (withheld.notes || withheld.names)
}
