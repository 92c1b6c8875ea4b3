// What a browser's picker offers. Content decides what a file is, not its name: pickers of phones know no .json, and chat apps rename files.

/** Files of the app's own. */
export const OWN_FILES = '.json,.txt,.bin,application/json,text/plain,application/octet-stream'
/** Files of the app's own, and reports as PDF. */
export const OWN_FILES_AND_REPORTS = `${OWN_FILES},.pdf,application/pdf`
