import type { Status } from '../../core/model/guidebook'
import { useOutline } from '../../store/guidebook'
import { Badge } from '../../ui/Badge'

const TONES = { confirmed: 'positive', inferred: 'caution', own: 'muted' } as const

/** How sure a statement about the guidebook is, as a word. */
export function StatusBadge({ status }: { status: Status }) {
  const outline = useOutline()
  return <Badge tone={TONES[status]}>{outline.statuses[status].title}</Badge>
}
