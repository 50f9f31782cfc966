/**
 * What a language says about the work. Judged by what the language is mostly used for; languages
 * that serve everywhere (Python, Shell, TypeScript) lean a little to several domains, so that the
 * names, topics, files and dependencies around them decide.
 */
import type { Leaning } from './domains.ts'

const leaningGroups: readonly (readonly [readonly string[], Leaning])[] = [
  [
    ['Svelte', 'Vue', 'Astro', 'CSS', 'SCSS', 'Sass', 'Less', 'Stylus', 'Elm', 'MDX', 'Pug'],
    { frontend: 1 },
  ],
  [['HTML', 'Handlebars', 'EJS'], { frontend: 0.6 }],
  [['TypeScript'], { frontend: 0.45, backend: 0.35 }],
  [['JavaScript', 'CoffeeScript', 'ReScript', 'PureScript'], { frontend: 0.45, backend: 0.3 }],
  [
    ['Go', 'Rust', 'Java', 'C#', 'Scala', 'Elixir', 'Erlang', 'PHP', 'Ruby', 'Clojure', 'F#'],
    { backend: 0.9 },
  ],
  [
    ['C', 'C++', 'Zig', 'Haskell', 'OCaml', 'D', 'Nim', 'Crystal', 'Assembly', 'Ada', 'Fortran'],
    { backend: 0.8 },
  ],
  [
    ['SQL', 'PLpgSQL', 'PLSQL', 'TSQL', 'Protocol Buffer', 'Thrift', 'GraphQL', 'Hack', 'Gleam'],
    { backend: 0.8 },
  ],
  [['Perl', 'Raku', 'Lua', 'Common Lisp', 'Scheme', 'Racket', 'Groovy', 'Roc'], { backend: 0.6 }],
  [['Visual Basic .NET', 'Pascal', 'COBOL', 'Solidity', 'Move', 'Cairo'], { backend: 0.6 }],
  [['Kotlin'], { backend: 0.5, mobile: 0.5 }],
  [['Swift', 'Objective-C', 'Objective-C++', 'Dart'], { mobile: 0.9, frontend: 0.2 }],
  [
    ['HCL', 'Nix', 'Bicep', 'Puppet', 'Jsonnet', 'Dockerfile', 'SaltStack', 'Open Policy Agent'],
    { devops: 1 },
  ],
  [['Jinja', 'Go Template', 'Smarty', 'Mustache', 'CUE', 'Just', 'Dhall', 'KCL'], { devops: 0.6 }],
  [['Shell', 'PowerShell', 'Starlark', 'Makefile', 'Batchfile', 'Nushell'], { devops: 0.4 }],
  [
    ['Jupyter Notebook', 'R', 'Julia', 'Stan', 'MATLAB', 'SAS', 'Stata', 'Wolfram Language'],
    { data: 1 },
  ],
  [['RMarkdown', 'Quarto'], { data: 1 }],
  [['Cuda', 'Mojo', 'Cython'], { data: 0.6, backend: 0.2 }],
  [['Python'], { backend: 0.35, data: 0.12 }],
  [['YARA', 'Zeek', 'Snort'], { security: 1 }],
]

export const languageLeanings: ReadonlyMap<string, Leaning> = new Map(
  leaningGroups.flatMap(([names, leaning]) => names.map((name) => [name, leaning] as const)),
)

/** Languages that mark up, style, template or build: they are not counted as languages spoken. */
export const auxiliaryLanguages: ReadonlySet<string> = new Set([
  'HTML',
  'CSS',
  'SCSS',
  'Sass',
  'Less',
  'Stylus',
  'MDX',
  'Pug',
  'Handlebars',
  'EJS',
  'Smarty',
  'Mustache',
  'Jinja',
  'Go Template',
  'HTML+ERB',
  'Dockerfile',
  'Makefile',
  'CMake',
  'Just',
  'Batchfile',
  'Shell',
  'PowerShell',
  'Nushell',
  'Gradle',
  'Procfile',
  'Roff',
  'TeX',
  'M4',
  'Vim Script',
  'Emacs Lisp',
  'Protocol Buffer',
  'Thrift',
  'GraphQL',
  'Meson',
  'QMake',
  'XSLT',
  'Starlark',
  'RMarkdown',
  'Velocity Template Language',
  'FreeMarker',
  'Rich Text Format',
  'Nix',
])

/**
 * A notebook keeps its outputs, pictures included, in its own text: its bytes are divided by this
 * before they stand beside those of written code.
 */
export const notebookInflation = 10
