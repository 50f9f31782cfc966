/** What the flow knows of JavaScript, its platforms and its libraries. */
import { lowerJavaScript } from '../../form/javascript/lower.ts'
import type { LanguageProfile } from '../../flow/profile.ts'
import { entryParameter } from './entries.ts'
import { foldCall } from './folding.ts'
import { cleaners, opaqueCalls, results, sources, typeNames } from './sources.ts'

const ownNames = [
  'process',
  'document',
  'window',
  'eval',
  'localStorage',
  'sessionStorage',
  'console',
  'Math',
  'JSON',
  'Object',
  'Buffer',
  'crypto',
  'Deno',
  'require',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'fetch',
  'Function',
  'RegExp',
  'String',
  'Number',
  'Boolean',
  'Date',
  'XMLHttpRequest',
  'WebSocket',
  'parseInt',
  'parseFloat',
  'encodeURIComponent',
  'encodeURI',
  'Array',
  'Promise',
  'Reflect',
]

export const javascriptProfile: LanguageProfile = {
  languages: ['javascript', 'typescript', 'tsx'],
  lower: lowerJavaScript,
  self: ['this'],
  textPath: 'String',
  globals: {
    ...Object.fromEntries(ownNames.map((name) => [name, name])),
    location: 'window.location',
    jQuery: '$',
    $: '$',
    self: 'window',
    globalThis: 'window',
    axios: 'axios',
  },
  sources,
  results,
  cleaners,
  opaque: opaqueCalls,
  ending: ['process.exit()', 'process.abort()'],
  typePath: (type) => typeNames[type.slice(type.lastIndexOf('.') + 1)] ?? type,
  parameter: entryParameter,
  fold: foldCall,
}
