// What every piece of drawing is: a tree of headings, paragraphs, tables and figures beside the pages. Source: ISO 32000-1, 14.7 and 14.8.

export type TagType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'

export type TagOptions = {
  /** What stands for a figure where it cannot be seen. */
  alt?: string
  /** A figure's place on its page: left, bottom, right, top in points from the lower left corner. */
  box?: readonly [number, number, number, number]
  /** What a header cell is the header of. */
  scope?: 'Column' | 'Row'
  /** A list whose items are numbered. */
  ordered?: boolean
}

/** Marked content on a page, or a link (by its place in the document's list of links). */
export type Leaf = { page: number; mcid: number } | { page: number; link: number }

export class Tag {
  readonly kids: (Tag | Leaf)[] = []

  constructor(
    readonly type: TagType,
    readonly options: TagOptions = {},
  ) {}
}

/** What is drawn but is not content: decoration, or what stands in the margin of every page. */
export type Artifact = 'Layout' | 'Header' | 'Footer'

const OPERANDS: Readonly<Record<Artifact, string>> = {
  Layout: '<</Type/Layout>>',
  Header: '<</Type/Pagination/Subtype/Header>>',
  Footer: '<</Type/Pagination/Subtype/Footer>>',
}

/** From one marked-content sequence to the next: operators that end the one, if any, and begin the other, which may hold more than text. */
export type Step = { closing: string; opening: string; holdsDrawings: boolean }

/** Collects the tree while pages are drawn, and says in which marked-content sequence each operator goes. */
export class StructureTree {
  readonly root = new Tag('Document')
  /** Tags by page (counted from 1) and marked-content number. */
  readonly marked = new Map<number, Tag[]>()
  readonly #sections: { level: number; tag: Tag }[] = []
  #current: Tag | Artifact = this.root
  #open: Tag | Artifact | null = null
  #unmarked = false

  /** The tag that is being drawn; null within an artifact. */
  get current(): Tag | null {
    return this.#current instanceof Tag ? this.#current : null
  }

  #add(type: TagType, options?: TagOptions): Tag {
    const tag = new Tag(type, options)
    this.current?.kids.push(tag)
    return tag
  }

  /** Whatever `draw` draws is content of a new tag, under the one that is being drawn. Within an artifact it stays that. */
  inside<Made>(type: TagType, draw: (tag: Tag) => Made, options?: TagOptions): Made {
    const tag = this.#add(type, options)
    return this.resume(this.current ? tag : this.#current, () => draw(tag))
  }

  /** Whatever `draw` draws goes on where an earlier tag stopped, or is an artifact. */
  resume<Made>(tag: Tag | Artifact, draw: () => Made): Made {
    const before = this.#current
    this.#current = tag
    try {
      return draw()
    } finally {
      this.#current = before
    }
  }

  /** Nothing that `draw` draws begins or ends a sequence. */
  unmarked(draw: () => void): void {
    this.#unmarked = true
    try {
      draw()
    } finally {
      this.#unmarked = false
    }
  }

  /** Opens a section, which goes on until one of the same or a higher rank. Its heading has to follow. */
  section(level: number): void {
    while ((this.#sections.at(-1)?.level ?? 0) >= level) this.#sections.pop()
    this.#current = this.#sections.at(-1)?.tag ?? this.root
    const tag = this.#add('Sect')
    this.#sections.push({ level, tag })
    this.#current = tag
  }

  /**
   * What has to stand before the next drawing on `page`; null when it goes on in the open sequence.
   * @param decoration lines and areas: content of a figure, an artifact elsewhere
   */
  enter(page: number, decoration: boolean): Step | null {
    if (this.#unmarked) return null
    const current = this.#current
    const wanted: Tag | Artifact =
      current instanceof Tag && (decoration ? current.type !== 'Figure' : current === this.root) ? 'Layout' : current
    if (this.#open === wanted) return null
    const closing = this.leave()
    this.#open = wanted
    if (!(wanted instanceof Tag)) return { closing, opening: `/Artifact${OPERANDS[wanted]}BDC`, holdsDrawings: true }
    const tags = this.marked.get(page) ?? []
    this.marked.set(page, tags)
    const mcid = tags.push(wanted) - 1
    wanted.kids.push({ page, mcid })
    return { closing, opening: `/${wanted.type}<</MCID ${mcid}>>BDC`, holdsDrawings: wanted.type === 'Figure' }
  }

  /** The operator that ends the open sequence, if there is one; to be written before another page becomes current. */
  leave(): string {
    const closing = this.#open ? 'EMC' : ''
    this.#open = null
    return closing
  }
}
