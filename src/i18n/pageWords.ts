// Words of the screens behind the first one, loaded with the first of them.
import annex from './locales/en/annex.json'
import assess from './locales/en/assess.json'
import brief from './locales/en/brief.json'
import briefs from './locales/en/briefs.json'
import compare from './locales/en/compare.json'
import content from './locales/en/content.json'
import document from './locales/en/document.json'
import edition from './locales/en/edition.json'
import guidebook from './locales/en/guidebook.json'
import merge from './locales/en/merge.json'
import method from './locales/en/method.json'
import nationalBrief from './locales/en/nationalBrief.json'
import plan from './locales/en/plan.json'
import profile from './locales/en/profile.json'
import progress from './locales/en/progress.json'
import report from './locales/en/report.json'
import results from './locales/en/results.json'
import settings from './locales/en/settings.json'
import vote from './locales/en/vote.json'
import whatif from './locales/en/whatif.json'
import workshop from './locales/en/workshop.json'

export const pageWords = {
  annex,
  assess,
  brief,
  compare,
  briefs,
  content,
  document,
  edition,
  guidebook,
  merge,
  method,
  nationalBrief,
  plan,
  profile,
  progress,
  report,
  results,
  settings,
  vote,
  workshop,
  whatif,
}
