// @ts-check
// A workshop's codes: how small that of 40 indicators is, and what it costs to read and count a thousand ballots of 80.

import { withBundle, withSource } from '../loadSource.mjs'
import { printMeasures } from './printMeasures.mjs'

const ROUNDS = 15
const BALLOTS = 1000
const VERSION_LIMIT = 12
const RATIO_LIMIT = 3
const MAX = 4

/** @param {number[]} values */
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** @param {() => void} call */
function time(call) {
  const start = performance.now()
  call()
  return performance.now() - start
}

/** @param {number} number */
const uuid = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

/** @param {number} count indicators */
function aSession(count) {
  return {
    ...{ format: 'guidepost/session', formatVersion: 1, id: uuid(1), guidebook: { id: 'bench', version: '1.0.0' } },
    ...{ max: MAX, round: 1, roles: [{ role: 'department' }, { role: 'residents' }], open: false },
    indicators: Array.from({ length: count }, (_, at) => `indicator-of-the-bench-${at}`),
  }
}

/** @param {ReturnType<typeof aSession>} session @param {number} number */
function aBallot(session, number) {
  const votes = session.indicators.map((id, at) => [id, at % 9 === 8 ? 'na' : (number * 7 + at * 3) % (MAX + 1)])
  return {
    ...{ format: 'guidepost/ballot', formatVersion: 1, id: uuid(number + 2), session: session.id, round: 1 },
    ...{
      guidebook: session.guidebook,
      role: number % 2 ? 'department' : 'residents',
      votes: Object.fromEntries(votes),
    },
  }
}

/** The version of the QR code that holds a text at error correction M. */
async function versionOf(/** @type {string} */ text) {
  const rows = await withSource(['/src/core/document/qrModules.ts'], ({ qrModules }) => qrModules(text))
  return (rows.length - 17) / 4
}

/** @returns {Promise<import('./printMeasures.mjs').Measure[]>} */
async function measure() {
  const text = await withSource(['/src/core/ballot/encodeBallot.ts'], ({ encodeBallot }) => {
    const session = aSession(40)
    return encodeBallot(aBallot(session, 1), session)
  })
  const version = await versionOf(text)
  const session = aSession(80)
  const codes = await withSource(['/src/core/ballot/encodeBallot.ts'], ({ encodeBallot }) =>
    Array.from({ length: BALLOTS }, (_, number) => encodeBallot(aBallot(session, number), session)),
  )
  const ratio = await withBundle('/src/core/ballot/decodeBallot.ts', ({ decodeBallot }) =>
    withBundle('/src/core/ballot/receiveBallot.ts', ({ receiveCode }) =>
      withBundle('/src/core/workshop/tallyVotes.ts', ({ tallyVotes }) => {
        const bare = () => {
          for (const code of codes) if (!decodeBallot(code, session).ok) throw new Error('a code was not read')
        }
        const whole = () => {
          /** @type {Set<string>} */
          const seen = new Set()
          /** @type {{ role: string, votes: Record<string, unknown> }[]} */
          const ballots = []
          for (const code of codes) {
            const { intake } = receiveCode(code, { session, seen }, null)
            if (intake.kind !== 'accepted') throw new Error(`a ballot is ${intake.kind}`)
            seen.add(intake.ballot.id)
            ballots.push(intake.ballot)
          }
          for (const indicator of session.indicators) {
            const votes = ballots.map((ballot) => ({ role: ballot.role, vote: ballot.votes[indicator] }))
            if (tallyVotes(votes, MAX, ['department', 'residents']).voters !== BALLOTS)
              throw new Error('a vote is missing')
          }
        }
        bare()
        whole()
        // Taken in turn, so that whatever else the machine does falls on both.
        return median(Array.from({ length: ROUNDS }, () => time(whole) / time(bare)))
      }),
    ),
  )
  return [
    {
      name: `code of 40 indicators at M (${text.length} characters)`,
      value: version,
      limit: VERSION_LIMIT,
      unit: 'version',
    },
    {
      name: `reading and tallying ${BALLOTS} ballots of 80 ÷ bare decoding`,
      value: ratio,
      limit: RATIO_LIMIT,
      unit: '×',
    },
  ]
}

printMeasures(await measure())
