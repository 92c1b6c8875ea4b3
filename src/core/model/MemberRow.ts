// What the table of an assessment's members (memberTable.ts) says of one of them.

/** Where a value stands in an assessment: `['answers', indicator, member]`, `['plan', 'actions', id, member]`, `['title']` … */
export type Path = readonly string[]

/**
 * How the changes of two tabs come together. `whole`: from the tab that changed it, from the later one where both did. `members`: member by
 * member. `record`: name by name. `entries`: a list of things with a key, thing by thing. `set`: a list of values, each at most once.
 */
export type MergeRule = 'whole' | 'members' | 'record' | 'entries' | 'set'

/**
 * Whether it stays in a copy from which notes or names are withheld. `open`: always. `notes`, `names`: not where these are withheld. `private`:
 * where neither is. `links`: goes with the notes, and addresses of people with the names. `groups`: only where nobody's vote could be told by it.
 * `attendees`: goes with the names, and where voting was anonymous.
 */
export type Publication = 'open' | 'notes' | 'names' | 'private' | 'links' | 'groups' | 'attendees'

/** Things in an assessment that people tell apart; what belongs to none of them belongs to the profile. */
export type Thing = 'answer' | 'action' | 'scenario' | 'workshop' | 'briefs'

export type MemberRow = {
  readonly merge: MergeRule
  readonly publish: Publication
  /** The file format that brought it. */
  readonly since: number
  /** What copies without a common past are compared by: the whole of it, what is in it, or nothing, since it tells which assessment this is. */
  readonly asks: 'whole' | 'inside' | 'nothing'
  /** Members that it may have. */
  readonly members?: MemberRows
  /** What each entry of a list or record is. */
  readonly each?: MemberRow
  /** Of `entries`: the members that together make the key. */
  readonly by?: readonly string[]
  /** Of lists and records: most entries. */
  readonly limit?: number
  /** Cannot be left out, even where it is empty. */
  readonly isRequired?: true
  /** Of `members`: may be without any, so that one that is absent is an empty one. */
  readonly mayBeEmpty?: true
  /** The member beside it without which it means something else: both are taken from one tab. */
  readonly goesWith?: string
  /** The thing that it is by itself; of a set: the thing that each value names. */
  readonly thing?: Thing
  /** What the names in it are names of; members, where left out. */
  readonly named?: 'indicator' | 'contact' | 'brief'
  /** How its value is read, where words need to know. */
  readonly says?: 'level' | 'clock' | 'phase'
}
export type MemberRows = { readonly [name: string]: MemberRow }

type More = Partial<Omit<MemberRow, 'merge' | 'publish' | 'members' | 'each'>>
type Inside = { members: MemberRows } | { each: MemberRow }

/** The first file format. A row that came later says so by its own `since`. */
const FIRST = 1

/** A value that is taken as it is. */
export function whole<M extends More>(publish: Publication, more?: M) {
  return { merge: 'whole', publish, since: FIRST, asks: 'whole', ...more } as const
}

/** A value of several parts that only mean something together: nobody wants one tab's half and the other tab's half. */
export function together<I extends Inside>(publish: Publication, inside: I, more?: More) {
  return { merge: 'whole', publish, since: FIRST, asks: 'whole', ...inside, ...more } as const
}

/** An object whose members change one by one. */
export function members<R extends MemberRows>(publish: Publication, rows: R, more?: More) {
  return { merge: 'members', publish, since: FIRST, asks: 'inside', members: rows, ...more } as const
}

/** An object with a member for each of many names. */
export function record<E extends MemberRow>(publish: Publication, each: E, more?: More) {
  return { merge: 'record', publish, since: FIRST, asks: 'inside', each, ...more } as const
}

/** A list of things, told apart by the members `by`. */
export function entries<E extends MemberRow>(publish: Publication, by: readonly string[], each: E, more?: More) {
  return { merge: 'entries', publish, since: FIRST, asks: 'inside', by, each, ...more } as const
}

/** A list of texts, each at most once. */
export function set<M extends More>(publish: Publication, more?: M) {
  return { merge: 'set', publish, since: FIRST, asks: 'whole', each: whole('open'), ...more } as const
}

/** The row of what stands in it under this name; undefined for a member that this program does not know. */
export function rowIn({ members: rows, each }: MemberRow, name: string): MemberRow | undefined {
  return rows && Object.hasOwn(rows, name) ? rows[name] : each
}

type Known<T> = { [K in keyof T as string extends K ? never : K]: T[K] }
type Plain = string | number | boolean

/** The rows that an object of this type needs: one for each of its members, with rows for all that is in them. A missing one does not compile. */
export type RowsOf<T> = { readonly [K in keyof Known<T>]-?: RowOf<NonNullable<T[K]>> }

/** The row that a value of this type needs. */
export type RowOf<V> = MemberRow &
  ([V] extends [Plain]
    ? unknown
    : [V] extends [readonly (infer E)[]]
      ? [E] extends [Plain]
        ? unknown
        : { readonly each: RowOf<E> }
      : [keyof Known<V>] extends [never]
        ? { readonly each: RowOf<NonNullable<V[keyof V]>> }
        : { readonly members: RowsOf<V> })
