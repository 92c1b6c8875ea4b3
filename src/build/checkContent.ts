import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { readContent } from './readContent.ts'

type Checks = typeof import('../content/checkGuidebook')

/**
 * Vite plug-in: fails the build with a list of everything that is wrong with the content. The checks are loaded when a build starts,
 * through the pipeline that builds the app, since the configuration itself must also load in plain Node.
 * @param folder the content's folder
 */
export function checkContent(folder: string): Plugin {
  return {
    name: 'guidepost:check-content',
    apply: 'build',
    async buildStart() {
      const path = fileURLToPath(new URL('../content/checkGuidebook.ts', import.meta.url))
      const { checkGuidebook } = (await runnerImport<Checks>(path)).module
      const problems = checkGuidebook(readContent(folder))
      if (problems.length === 0) return
      const list = problems.map(({ layer, path: at, id, problem }) => {
        return `  ${layer}: ${at}${id === null ? '' : ` (${id})`}: ${problem}`
      })
      this.error(`${problems.length} problems in the content:\n${list.join('\n')}`)
    },
  }
}
