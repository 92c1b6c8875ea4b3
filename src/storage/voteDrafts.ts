// A participant's own votes on this device, one draft a session. Written first and strictly, and held in memory where nothing can be kept.
import type { Session } from '../core/model/ballot'
import { type VoteDraft, voteDraftSchema } from '../core/model/voteDraft'
import { databaseUser } from './databaseUser'

const strict = { durability: 'strict' } as const
const use = databaseUser()
/** What this visit has seen: the truth where the database is not to be had. */
const held = new Map<string, VoteDraft>()

/** The drafts on this device, the latest first. One that cannot be read is passed over. */
export async function loadVoteDrafts(): Promise<VoteDraft[]> {
  const stored = await use((database) => database.getAll('votes'))
  const drafts = stored.ok ? stored.value.flatMap((value) => voteDraftSchema.safeParse(value).data ?? []) : []
  const all = new Map([...drafts.map((draft) => [draft.session.id, draft] as const), ...held])
  return [...all.values()].toSorted((a, b) => (a.changedAt < b.changedAt ? 1 : -1))
}

/** The draft of one session, or null. */
export async function loadVoteDraft(session: string): Promise<VoteDraft | null> {
  const known = held.get(session)
  if (known) return known
  const stored = await use((database) => database.get('votes', session))
  return stored.ok ? (voteDraftSchema.safeParse(stored.value).data ?? null) : null
}

/** Keeps a draft in the place of the one before. False where it is held for this visit only. */
export async function saveVoteDraft(draft: VoteDraft): Promise<boolean> {
  held.set(draft.session.id, draft)
  const saved = await use(async (database) => {
    const transaction = database.transaction('votes', 'readwrite', strict)
    const putting = transaction.store.put(draft, draft.session.id)
    transaction.commit()
    await Promise.all([putting, transaction.done])
  })
  return saved.ok
}

/** Forgets the draft of one session. */
export async function removeVoteDraft(session: Session['id']): Promise<void> {
  held.delete(session)
  await use(async (database) => {
    const transaction = database.transaction('votes', 'readwrite', strict)
    await Promise.all([transaction.store.delete(session), transaction.done])
  })
}
