/** Rules for packages that code imports, beside what its manifest declares. npm only: there names are the same in both. */
import type { ChangeContext, ChangeRule } from '../../rule.ts'
import { viewOf, type ChangeView, type ViewedFile } from '../change-view.ts'
import { isTool } from '../setting.ts'
import { dependenciesIn } from './manifests.ts'

/** Modules of the platforms, which no manifest names. */
const platform =
  /^(?:(?:node|bun|deno|cloudflare|virtual|astro|npm|jsr|https?|data|file):|#|\$|~|@\/|(?:assert|async_hooks|buffer|child_process|cluster|console|constants|crypto|dgram|diagnostics_channel|dns|domain|events|fs|http|http2|https|inspector|module|net|os|path|perf_hooks|process|punycode|querystring|readline|repl|stream|string_decoder|sys|timers|tls|tty|url|util|v8|vm|wasi|worker_threads|zlib)(?:\/|$))/

/** What only tests import: the file that does is part of them, whatever it is called. */
const forTests =
  /^(?:vitest|jest|mocha|chai|sinon|ava|tap|fast-check|supertest|msw|nock|jsdom|enzyme|cypress|playwright|@(?:vitest|jest|testing-library|playwright|fast-check|cypress|storybook)\/.*)$/

const packageOf = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/')

/** The sections in which the manifest nearest to a file has a package; `undefined` where none is known. */
function sectionsOf(view: ChangeView, { otherFiles }: ChangeContext, path: string) {
  const sections = new Map<string, Set<string>>()
  let own: string | undefined
  let isKnown = false
  for (let folder = path; folder !== '';) {
    folder = folder.includes('/') ? folder.slice(0, folder.lastIndexOf('/')) : ''
    const manifest = folder === '' ? 'package.json' : `${folder}/package.json`
    const changed = view.byPath.get(manifest)
    const text = changed?.text ?? otherFiles.get(manifest)
    if (text === undefined || changed?.file.isPartial) continue
    own ??= /"name"\s{0,4}:\s{0,4}"([^"]{1,214})"/.exec(text)?.[1]
    isKnown = true
    for (const { name, section } of dependenciesIn(manifest, text))
      sections.set(name, (sections.get(name) ?? new Set()).add(section))
  }
  return isKnown ? { own, sections } : undefined
}

const isScript = ({ path }: ViewedFile) => /\.[cm]?[jt]sx?$/.test(path)

/** Imports of packages on added lines, with the sections that declare them. */
function* importsOfPackages(view: ChangeView, context: ChangeContext) {
  for (const viewed of view.files.filter(isScript)) {
    const declared = viewed.imports.length > 0 ? sectionsOf(view, context, viewed.path) : undefined
    if (!declared) continue
    for (const { target, line, isTypeOnly } of viewed.imports) {
      if (target.startsWith('.') || target.startsWith('/') || platform.test(target)) continue
      const name = packageOf(target)
      if (
        !viewed.added.has(line) ||
        name === declared.own ||
        !/^(?:@[\w.~-]+\/)?[\w.~-]+$/.test(name)
      )
        continue
      yield { viewed, name, line, isTypeOnly, sections: declared.sections.get(name) }
    }
  }
}

const manifest = (section: string) =>
  `==> package.json\n{\n  "${section}": {\n    "a": "1.0.0"\n  }\n}\n`

export const usedDependencyRules: readonly ChangeRule[] = [
  {
    id: 'dependencies/undeclared',
    title: 'A package is imported that no manifest declares',
    category: 'architecture',
    severity: 'medium',
    confidence: 'medium',
    why: 'It is there only because something else brought it: one update of that takes it away.',
    fix: 'Declare it in the manifest of the package that imports it.',
    examples: {
      path: 'src/a.ts',
      bad: [`${manifest('dependencies')}==> src/a.ts\nimport b from 'b/part'\n`],
      good: [
        `${manifest('dependencies')}==> src/a.ts\nimport a from 'a/part'\nimport { readFile } from 'node:fs'\n`,
      ],
    },
    *find(change, context) {
      for (const { viewed, name, line, isTypeOnly, sections } of importsOfPackages(
        viewOf(change),
        context,
      ))
        if (!sections && !isTypeOnly && viewed.setting !== 'documentation')
          yield {
            path: viewed.path,
            line,
            shape: name,
            message: `${name} is imported here, and no manifest declares it.`,
            ...(viewed.setting === 'test' && { confidence: 'low' as const }),
          }
    },
  },
  {
    id: 'dependencies/development-only',
    title: 'The program imports a package that only development has',
    category: 'architecture',
    severity: 'medium',
    confidence: 'medium',
    why: 'Where only what the program needs is installed, the import fails.',
    fix: 'Move the package to dependencies.',
    examples: {
      path: 'src/a.ts',
      bad: [`${manifest('devDependencies')}==> src/a.ts\nimport a from 'a'\n`],
      good: [
        `${manifest('dependencies')}==> src/a.ts\nimport a from 'a'\n`,
        `${manifest('devDependencies')}==> src/a.test.ts\nimport a from 'a'\n`,
        `${manifest('devDependencies')}==> vite.config.ts\nimport a from 'a'\n`,
        `${manifest('devDependencies')}==> src/a.ts\nimport type { A } from 'a'\n`,
      ],
    },
    *find(change, context) {
      for (const { viewed, name, line, isTypeOnly, sections } of importsOfPackages(
        viewOf(change),
        context,
      )) {
        const isForDevelopment = sections?.size === 1 && sections.has('devDependencies')
        if (
          isForDevelopment &&
          !isTypeOnly &&
          !forTests.test(name) &&
          viewed.setting === 'product' &&
          !isTool(viewed.path)
        )
          yield {
            path: viewed.path,
            line,
            shape: name,
            message: `${name} is declared for development only, and this code runs in the product.`,
          }
      }
    },
  },
]
