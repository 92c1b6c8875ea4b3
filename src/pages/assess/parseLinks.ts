import { LINK_PATTERN } from '../../core/model/assessment'

/** One address a line: those that can be kept, in order, and the first line that cannot. */
export function parseLinks(value: string): { links: string[]; bad: string | null } {
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return {
    links: lines.filter((line) => LINK_PATTERN.test(line)),
    bad: lines.find((line) => !LINK_PATTERN.test(line)) ?? null,
  }
}
