import { fileURLToPath } from 'node:url'
import { type Plugin, runnerImport } from 'vite'
import { readContent } from './readContent.ts'

type Checks = typeof import('../content/checkGuidebook')
type Sentences = typeof import('./faultSentence')

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

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
      const { checkGuidebook } = (await runnerImport<Checks>(at('../content/checkGuidebook.ts'))).module
      const problems = checkGuidebook(readContent(folder))
      if (problems.length === 0) return
      const { faultSentence } = (await runnerImport<Sentences>(at('./faultSentence.ts'))).module
      const list = problems.map(({ layer, path, id, fault }) => {
        return `  ${layer}: ${path}${id === null ? '' : ` (${id})`}: ${faultSentence(fault)}`
      })
      this.error(`${problems.length} problems in the content:\n${list.join('\n')}`)
    },
  }
}
