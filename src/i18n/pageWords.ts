// Words of the screens behind the first one, loaded with the first of them.
import assess from './locales/en/assess.json'
import brief from './locales/en/brief.json'
import compare from './locales/en/compare.json'
import content from './locales/en/content.json'
import document from './locales/en/document.json'
import edition from './locales/en/edition.json'
import guidebook from './locales/en/guidebook.json'
import method from './locales/en/method.json'
import profile from './locales/en/profile.json'
import report from './locales/en/report.json'
import results from './locales/en/results.json'
import settings from './locales/en/settings.json'

export const pageWords = {
  assess,
  brief,
  compare,
  content,
  document,
  edition,
  guidebook,
  method,
  profile,
  report,
  results,
  settings,
}
