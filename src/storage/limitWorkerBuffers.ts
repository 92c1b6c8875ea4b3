// To be imported before pdf.js: a few kilobytes of a hostile file may unpack to gigabytes.
import { limitBuffers } from './limitBuffers'

/** Far above any assessment, far below what a browser tab has. */
const LARGEST_BUFFER = 128 * 1024 * 1024

limitBuffers(globalThis, LARGEST_BUFFER)
