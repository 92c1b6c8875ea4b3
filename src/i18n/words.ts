// Words of the first screen in the source language, one file per screen. Those of every other screen are in pageWords.ts.
import home from './locales/en/home.json'
import shell from './locales/en/shell.json'

export const words = { home, shell }
