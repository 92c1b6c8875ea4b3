// Words of the screens behind the first one, loaded with the first of them.
import annex from './locales/en/annex.json'
import assess from './locales/en/assess.json'
import content from './locales/en/content.json'
import document from './locales/en/document.json'
import edition from './locales/en/edition.json'
import guidebook from './locales/en/guidebook.json'
import merge from './locales/en/merge.json'
import method from './locales/en/method.json'
import plan from './locales/en/plan.json'
import profile from './locales/en/profile.json'
import report from './locales/en/report.json'
import results from './locales/en/results.json'
import settings from './locales/en/settings.json'
import vote from './locales/en/vote.json'
import workshop from './locales/en/workshop.json'

export const pageWords = {
  annex,
  assess,
  content,
  document,
  edition,
  guidebook,
  merge,
  method,
  plan,
  profile,
  report,
  results,
  settings,
  vote,
  workshop,
}
