/** The languages whose syntax is read, and how a file's name tells them. */

export const languages = ['javascript', 'typescript', 'tsx', 'python', 'go', 'java'] as const
export type Language = (typeof languages)[number]

const byEnding: Readonly<Record<string, Language>> = {
  js: 'javascript',
  jsx: 'javascript',
  mjs: 'javascript',
  cjs: 'javascript',
  ts: 'typescript',
  mts: 'typescript',
  cts: 'typescript',
  tsx: 'tsx',
  py: 'python',
  pyi: 'python',
  go: 'go',
  java: 'java',
}

/** The language of a file, as its name ends; `undefined` where no syntax is read. */
export const languageOf = (path: string): Language | undefined =>
  byEnding[path.slice(path.lastIndexOf('.') + 1).toLowerCase()]
