/**
 * Node's modules that web-tree-sitter asks for where it runs in Node, which it never does in a Worker: an
 * empty module stands for them, so that nobody is warned of what nobody runs.
 */
import type { Plugin } from 'vite'

const asked: ReadonlySet<string> = new Set(['fs/promises', 'module'])
const absent = '\0absent-in-workers'

export function withoutNode(environment: string): Plugin {
  return {
    name: 'without-node',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === environment,
    resolveId: (id, importer) =>
      asked.has(id) && importer?.includes('web-tree-sitter') ? absent : null,
    load: (id) => (id === absent ? 'export default {}' : null),
  }
}
