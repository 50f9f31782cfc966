/** What is reviewed in the bench: ordinary code in batches as large as a change, and files at the cap of size. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { languageRules } from '../shared/review/rules/language-rules.ts'
import { languages, type Language } from '../shared/review/language.ts'
import { longestText } from '../shared/review/syntax/parsers.ts'

export interface CodeFile {
  path: string
  text: string
  lines: number
}

const root = join(import.meta.dirname, '..')
const batchLines = 1_000

/** Where ordinary code of each language lies: our own, our packages', the system's where it has any. */
const places: Readonly<Partial<Record<Language, readonly string[]>>> = {
  typescript: ['shared', 'workers'],
  tsx: ['pages'],
  javascript: ['node_modules/hono/dist', 'node_modules/kysely/dist', 'node_modules/marked/lib'],
  python: ['/usr/lib/python3', '/usr/lib/python3.11', '/usr/lib/python3.12'],
  go: ['/usr/lib/go', '/usr/share/go'],
}

/** How the names of a language's files end here. */
export const endings: Readonly<Record<Language, string>> = {
  javascript: '.js',
  typescript: '.ts',
  tsx: '.tsx',
  python: '.py',
  go: '.go',
  java: '.java',
}

/** Some 20 batches of about 1,000 lines of a language; where no code lies about, of the rules' own examples. */
export function batchesOf(language: Language, most: number): CodeFile[][] {
  const files = [...codeOf(language)]
  const batches: CodeFile[][] = []
  let batch: CodeFile[] = []
  for (const file of files.length > 0 ? files : examplesOf(language)) {
    batch.push(file)
    if (batch.reduce((sum, { lines }) => sum + lines, 0) < batchLines) continue
    batches.push(batch)
    if (batches.length >= most) return batches
    batch = []
  }
  return batches
}

function* codeOf(language: Language): Generator<CodeFile> {
  for (const place of places[language] ?? []) {
    const folder = join(place.startsWith('/') ? '' : root, place)
    if (!existsSync(folder)) continue
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
    for (const name of names) {
      if (!name.endsWith(endings[language]) || /\.test\.|\.d\.ts$|\.min\./.test(name)) continue
      const file = codeFile(name, readFileSync(join(folder, name), 'utf8'))
      if (file.lines >= 20 && file.lines <= 3_000) yield file
    }
  }
}

function* examplesOf(language: Language): Generator<CodeFile> {
  const rules = languageRules(language)?.rules.all ?? []
  const texts = rules.flatMap(({ examples }) => [...examples.good, ...examples.bad])
  for (let round = 0; texts.length > 0 && round < 40; round += 1) {
    for (let at = 0; at < texts.length; at += 12) {
      const text = texts.slice(at, at + 12).join('\n\n')
      yield codeFile(`${round}-${at}${endings[language]}`, text)
    }
  }
}

const codeFile = (path: string, text: string): CodeFile => ({
  path,
  text,
  lines: text.split('\n').length,
})

/** A file of each language as large as any that is read: its own code over and over. */
export function filesAtTheCap(): CodeFile[] {
  return languages.flatMap((language) => {
    const text = batchesOf(language, 3)
      .flat()
      .map((file) => file.text)
      .join('\n')
    if (text === '') return []
    const whole = text.repeat(Math.ceil(longestText / text.length)).slice(0, longestText)
    return [codeFile(`cap${endings[language]}`, whole)]
  })
}
