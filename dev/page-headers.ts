/**
 * Gives what the development server sends of the pages the headers that the platform reads from
 * `pages/public/_headers`, which no development server does.
 */
import { readFileSync } from 'node:fs'
import type { Plugin } from 'vite'

/** A plugin that sends the headers of the file with everything but the Worker's own answers. */
export function pageHeaders(file: string, isOfWorker: (path: string) => boolean): Plugin {
  return {
    name: 'page-headers',
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const [path = '/'] = (request.url ?? '/').split('?')
        if (!isOfWorker(path)) {
          for (const [name, value] of headersIn(readFileSync(file, 'utf8'))) {
            response.setHeader(name, value)
          }
        }
        next()
      })
    },
  }
}

/** The headers of a `_headers` file that has one rule, for every path. */
export function headersIn(text: string): [name: string, value: string][] {
  const [rule, ...lines] = text.split('\n').filter((line) => line.trim() !== '')
  if (rule !== '/*') throw new Error('Only a rule for every path (/*) is understood.')
  return lines.map((line) => {
    const colon = line.indexOf(':')
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()]
  })
}

/** Whether a path is one of those that go to the Worker first: exact ones, and beginnings with `*`. */
export function pathsFirst(patterns: readonly string[]): (path: string) => boolean {
  return (path) =>
    patterns.some((pattern) =>
      pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
    )
}
