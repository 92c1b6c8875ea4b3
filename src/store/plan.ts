// The plan of the open assessment. Every action here is one step of its history and is written before it is shown.
import type { Action, ActionId } from '../core/model/plan'
import {
  type ActionPatch,
  addActions as added,
  changeAction,
  removeAction as removed,
  takeOn,
} from '../core/plan/changePlan'
import type { Rise } from '../core/plan/createActions'
import { changeAssessment } from './openAssessment'

/** Members in which people type; letters of one word are one step of the history. */
const TYPED: ReadonlySet<string> = new Set(['title', 'owner', 'department', 'funding', 'note'])

/** Adds actions to the plan. */
export function addActions(actions: readonly Action[]): void {
  changeAssessment((assessment) => added(assessment, actions))
}

/** Takes a way on: its actions join the plan and its indicators get their targets, all in one step. */
export function takePath(rises: readonly Rise[], actions: readonly Action[]): void {
  changeAssessment((assessment) => takeOn(assessment, rises, actions))
}

/** Changes members of one action; undefined removes a member. */
export function setAction(id: ActionId, patch: ActionPatch): void {
  const [member, ...others] = Object.keys(patch)
  const typed = member !== undefined && others.length === 0 && TYPED.has(member)
  changeAssessment((assessment) => changeAction(assessment, id, patch), typed ? `action.${id}.${member}` : null)
}

/** Takes an action out of the plan; `undo` brings it back. */
export function removeAction(id: ActionId): void {
  changeAssessment((assessment) => removed(assessment, id))
}
