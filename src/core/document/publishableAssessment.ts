import type { Answer, Assessment } from '../model/assessment'
import type { Action } from '../model/plan'
import type { Withheld } from '../model/ReportOptions'
import { publishableWorkshop } from './publishableWorkshop'

/**
 * A copy of an assessment that can be given away. Notes and links, or names (owners, who prepared it, addresses of people), are left out as asked;
 * dissent goes with either, since it is free text about people. Of the plan's actions the notes and owners go; titles and departments stay.
 * Scenarios go with either, since their names are free text.
 * Briefs go whole: they are made to name people and contacts. Members that this program does not know go too: nobody can say what they hold.
 * The old seal is dropped; the copy is sealed anew with its own digest. Where nothing is withheld it is the assessment itself.
 */
export function publishableAssessment(assessment: Assessment, withheld: Withheld): Assessment {
  if (!withheld.notes && !withheld.names) return assessment
  const { format, formatVersion, id, guidebook, title, city, preparedBy, date, phase, scope, answers } = assessment
  const { createdAt, updatedAt, plan, milestone, workshop } = assessment
  return present({
    ...{ format, formatVersion, id, date, phase, scope, title, createdAt, updatedAt },
    guidebook: publishableGuidebook(guidebook),
    city: publishableCity(city),
    preparedBy: withheld.names ? undefined : preparedBy,
    answers: Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key, publishable(answer, withheld)])),
    milestone: milestone && { name: milestone.name, frozenAt: milestone.frozenAt, of: milestone.of },
    workshop: workshop && publishableWorkshop(workshop, withheld),
    plan: plan && { actions: plan.actions.map((action) => publishableAction(action, withheld)) },
  })
}

function publishableGuidebook({ id, version, supplements = [] }: Assessment['guidebook']): Assessment['guidebook'] {
  const named = supplements.map((own) => ({ id: own.id, version: own.version }))
  return named.length > 0 ? { id, version, supplements: named } : { id, version }
}

function publishableCity(city: Assessment['city']): Assessment['city'] {
  const { name, country, population, focusAreas, project, initiative } = city
  return present({ name, country, population, focusAreas, project, initiative })
}

function publishable(answer: Answer, withheld: Withheld): Answer {
  const { level, evidence, evidenceDate, target, due, fixed, note, owner, links } = answer
  return present({
    ...{ level, evidence, evidenceDate, target, due, fixed },
    note: withheld.notes ? undefined : note,
    owner: withheld.names ? undefined : owner,
    links: withheld.notes ? undefined : links?.filter((link) => !withheld.names || !/^mailto:/i.test(link)),
    votes: publishableVotes(answer.votes),
  })
}

function publishableAction(action: Action, withheld: Withheld): Action {
  const { id, title, indicators, toLevel, department, lead, needs, start, due, cost, funding, status, dependsOn } =
    action
  return present({
    ...{ id, title, indicators, toLevel, department, lead, needs, start, due, cost, funding, status, dependsOn },
    owner: withheld.names ? undefined : action.owner,
    note: withheld.notes ? undefined : action.note,
  })
}

function publishableVotes(votes: Answer['votes']): Answer['votes'] {
  if (!votes) return undefined
  return present({ counts: votes.counts, notApplicable: votes.notApplicable, unknown: votes.unknown })
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> }

/** The object without its members that are undefined. */
function present<T extends object>(value: { [K in keyof T]: T[K] | undefined }): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as Present<T>
}
