// All words of the interface in the source language, one file per screen.
import assess from './locales/en/assess.json'
import document from './locales/en/document.json'
import edition from './locales/en/edition.json'
import files from './locales/en/files.json'
import guidebook from './locales/en/guidebook.json'
import home from './locales/en/home.json'
import method from './locales/en/method.json'
import profile from './locales/en/profile.json'
import report from './locales/en/report.json'
import results from './locales/en/results.json'
import settings from './locales/en/settings.json'
import shell from './locales/en/shell.json'

export const words = {
  assess,
  document,
  edition,
  files,
  guidebook,
  home,
  method,
  profile,
  report,
  results,
  settings,
  shell,
}
