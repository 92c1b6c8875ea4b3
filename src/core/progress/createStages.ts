// From one assessment to a later one in steps, each with a cause of its own. Every figure of both is read at every step.
import { compareVersions } from '../editions/compareVersions'
import { type Changes, upgradeAssessment } from '../editions/upgradeAssessment'
import type { Answer, Assessment } from '../model/assessment'
import type { Guidebook } from '../model/guidebook'
import type { Scores } from '../model/scores'
import { answeredLevel } from '../questionnaire/answeredLevel'
import { scoreAssessment } from '../scoring/score/scoreAssessment'

/**
 * Why a figure moves, in the order in which the steps are taken:
 * `edition` the same answers in the later edition of the guidebook (its supplements with it);
 * `reach`   another declared phase or scope, so that other indicators count;
 * `answered` answers that were not there before, with their evidence;
 * `lapsed`  answers that are no longer there (taken back, not known, does not apply);
 * `level`   another level on both sides answered, with the evidence as it was: the real change;
 * `evidence` other evidence behind the levels of today; moves evidenced figures only.
 */
export const CAUSES = ['edition', 'reach', 'answered', 'lapsed', 'level', 'evidence'] as const
export type Cause = (typeof CAUSES)[number]

/** An assessment with the edition it is asked and scored with. */
export type Side = { guidebook: Guidebook; assessment: Assessment }

type Answers = Assessment['answers']
/** What stands after one step; `cause` is null for the start. */
export type Stage = { cause: Cause | null; guidebook: Guidebook; answers: Answers; scores: Scores }

export type Stages = {
  /** The start, then one stage per cause in the order of `CAUSES`; the last one is the later assessment itself. */
  stages: readonly Stage[]
  /** The earlier answers under the ids of the later edition. */
  moved: Answers
  /** Old id of every indicator that the later edition calls by another name. */
  formerIds: ReadonlyMap<string, string>
  /** Earlier answers with a level that the later edition does not score, by their old ids. */
  dropped: readonly string[]
}

/**
 * Takes the steps from one assessment to a later one.
 *
 * What is newly answered comes before what lapsed, so that no figure that both assessments have is without answers in between.
 *
 * @param changes of ids in the versions after the earlier edition, oldest first; those after the later edition are passed over
 */
export function createStages(from: Side, to: Side, changes: readonly Changes[]): Stages {
  const { guidebook } = to
  const relevant = changes.filter(({ version }) => compareVersions(version, guidebook.version) <= 0)
  const upgrade = upgradeAssessment(from.assessment, from.guidebook, guidebook, relevant)
  const moved = upgrade.assessment.answers
  const { phase, scope } = to.assessment
  const stage = (cause: Cause, answers: Answers, own = { phase, scope }): Stage => {
    return { cause, guidebook, answers, scores: scoreAssessment(guidebook, { ...own, answers }) }
  }
  const steps = answerSteps(guidebook, moved, to.assessment.answers)
  const start = scoreAssessment(from.guidebook, from.assessment)
  return {
    stages: [
      { cause: null, guidebook: from.guidebook, answers: from.assessment.answers, scores: start },
      stage('edition', moved, from.assessment),
      stage('reach', moved),
      stage('answered', steps.answered),
      stage('lapsed', steps.lapsed),
      stage('level', steps.level),
      stage('evidence', to.assessment.answers),
    ],
    moved,
    formerIds: new Map(upgrade.renamed.map((own) => [own.to, own.from])),
    dropped: upgrade.unscored.filter((id) => answeredLevel(from.assessment.answers[id], from.guidebook) !== null),
  }
}

/** The answers after each of the steps that change answers, but for the last one, which ends at the later answers themselves. */
function answerSteps(
  guidebook: Guidebook,
  before: Answers,
  now: Answers,
): Record<'answered' | 'lapsed' | 'level', Answers> {
  const answered: Record<string, Answer> = { ...before }
  const lapsed: Record<string, Answer> = {}
  const level: Record<string, Answer> = {}
  for (const { id } of guidebook.indicators) {
    const was = own(before, id)
    const is = own(now, id)
    const had = answeredLevel(was, guidebook) !== null
    const has = answeredLevel(is, guidebook) !== null
    if (has && !had && is) answered[id] = is
    const kept = has && had ? was : is
    if (kept) lapsed[id] = kept
    const raised = has && had && is ? withLevel(was, is) : is
    if (raised) level[id] = raised
  }
  return { answered, lapsed, level }
}

/** Today's level on the evidence of before. */
function withLevel(was: Answer | undefined, is: Answer): Answer {
  const { evidence } = was ?? {}
  return { level: is.level, ...(evidence === undefined ? {} : { evidence }) }
}

function own(answers: Answers, id: string): Answer | undefined {
  return Object.hasOwn(answers, id) ? answers[id] : undefined
}
