import type { RoleTally } from '../../../core/workshop/tallyVotes'
import styles from './Presenter.module.css'

type RoleChartProps = { roles: readonly (RoleTally & { name: string })[]; summary: string }

const SHADES = [styles.shade1, styles.shade2, styles.shade3, styles.shade4, styles.shade5]

/** One strip a role, cut by level from low to high, darker where the level is higher, with the level's figure in its piece. Votes for no level are left out. */
export function RoleChart({ roles, summary }: RoleChartProps) {
  return (
    <div role="img" aria-label={summary} className={styles.chart}>
      {roles.map(({ role, name, counts }) => (
        <div key={role} aria-hidden="true" className={styles.strip}>
          <span className={styles.stripName}>{name}</span>
          <span className={styles.pieces}>
            {counts
              .map((count, level) => ({ level, count }))
              .filter(({ count }) => count > 0)
              .map(({ level, count }) => (
                <span
                  key={level}
                  className={`${styles.piece} ${shadeOf(level, counts.length)}`}
                  style={{ flexGrow: count }}
                >
                  {level}
                </span>
              ))}
          </span>
        </div>
      ))}
    </div>
  )
}

function shadeOf(level: number, levels: number): string | undefined {
  return SHADES[Math.round((level * (SHADES.length - 1)) / Math.max(1, levels - 1))]
}
