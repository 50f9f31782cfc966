/** What the flow knows of JavaScript, its platforms and its libraries. */
import { lowerJavaScript } from '../../form/javascript/lower.ts'
import type { LanguageProfile } from '../../flow/profile.ts'
import { unknown } from '../../flow/value.ts'

export const javascriptProfile: LanguageProfile = {
  languages: ['javascript', 'typescript', 'tsx'],
  lower: lowerJavaScript,
  self: ['this'],
  textPath: 'String',
  globals: {
    process: 'process',
    document: 'document',
    window: 'window',
    eval: 'eval',
  },
  sources: {
    'http.Request.*': 4,
    'process.argv': 3,
    'process.env': 3,
    'document.location': 4,
    'window.location': 4,
  },
  results: {},
  cleaners: {
    parseInt: ['*'],
    Number: ['*'],
    encodeURIComponent: ['html', 'url', 'path'],
  },
  opaque: ['*.length'],
  parameter(_parameter, index, form) {
    const first = form.parameters[0]?.name ?? ''
    const second = form.parameters[1]?.name ?? ''
    const isHandler = /^_?re?q(uest)?$/.test(first) && /^_?re?sp?(onse)?$/.test(second)
    if (isHandler && index === 0) return { path: 'http.Request', isResolved: true }
    if (isHandler && index === 1) return { path: 'http.Response', isResolved: true }
    return undefined
  },
  fold(path, _receiver, given) {
    if ((path === 'require' || path === 'import') && typeof given[0]?.constant === 'string') {
      return {
        ...unknown,
        reach: 0,
        path: given[0].constant.replace(/^node:/, ''),
        isResolved: true,
      }
    }
    return undefined
  },
}
