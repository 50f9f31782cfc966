/** Rules for how a change is spread, and how files grow. */
import type { ChangeRule } from '../../rule.ts'
import { firstLineOf, viewOf } from '../change-view.ts'
import { settingOf } from '../setting.ts'

/** Lines from which a file is more than one person keeps in mind, and how much growth at once is worth a word. */
const largeFile = 800
const growthAtOnce = 150

/** The same line in so many packages is one thing that is not in one place. */
const packagesOfOneLine = 4

/** In a larger change somebody moves things about. */
const mostFiles = 100

const packageOf = (path: string) =>
  /^(?:.*\/)?(?:packages|apps|libs|services|modules|plugins)\/[^/]+(?=\/)/.exec(path)?.[0]

const lines = (count: number) =>
  Array.from({ length: count }, (_, number) => `line(${number})`).join('\n')

/** Files that something other than an import calls for. */
const isCalledByName =
  /(?:^|\/)(?:index|main|app|server|cli|worker|_app|_document|layout|page|route|routes|middleware|handler|setup|manage|wsgi|asgi|settings|urls|admin|apps|models|views|tasks|signals|conftest|__init__|__main__|env|types|globals?)\.\w+$|(?:^|\/)(?:pages|app|routes|api|bin|cmd|scripts?|tools?|migrations?|functions|workers|commands|plugins|tasks|config|stories|seeds?|public|static|types|management)\/|\.(?:d|config|stories|worker|page|route|controller|module|entity|command|job)\.\w+$/i

export const growthRules: readonly ChangeRule[] = [
  {
    id: 'architecture/growing-file',
    title: 'A large file grows on',
    category: 'architecture',
    severity: 'low',
    confidence: 'medium',
    why: 'It does several things already; every change in it is harder to read and meets the next one.',
    fix: 'Put what is new into a file of its own.',
    examples: {
      path: 'src/a.ts',
      bad: [`==> src/a.ts (before)\n${lines(750)}\n==> src/a.ts\n${lines(950)}\n`],
      good: [`==> src/a.ts (before)\n${lines(900)}\n==> src/a.ts\n${lines(910)}\n`],
    },
    *find(change) {
      for (const viewed of viewOf(change).files) {
        const { file, setting, path } = viewed
        const count = viewed.lines.length
        const growth = file.addedLines.length - file.removedLines
        const isCode = /\.(?:[cm]?[jt]sx?|py|go|java|rb|php|cs|kt|scala|rs|swift)$/.test(path)
        if (
          isCode &&
          setting === 'product' &&
          file.status !== 'added' &&
          count > largeFile &&
          growth >= growthAtOnce
        )
          yield {
            path,
            line: firstLineOf(viewed),
            shape: 'growing file',
            message: `The file has ${count} lines now, ${growth} more than before.`,
          }
      }
    },
  },
  {
    id: 'architecture/repeated-change',
    title: 'The same change in many packages',
    category: 'architecture',
    severity: 'low',
    confidence: 'medium',
    why: 'What has to be changed everywhere at once is one thing that has no place of its own.',
    fix: 'Give it one place that the packages share.',
    examples: {
      path: 'packages/a/src/x.ts',
      bad: [
        ['a', 'b', 'c', 'd']
          .map(
            (name) =>
              `==> packages/${name}/src/x.ts\nconst limit = readLimit(process.env.LIMIT, 4_000)\n`,
          )
          .join(''),
      ],
      good: [
        ['a', 'b']
          .map(
            (name) =>
              `==> packages/${name}/src/x.ts\nconst limit = readLimit(process.env.LIMIT, 4_000)\n`,
          )
          .join(''),
      ],
    },
    *find(change) {
      const places = new Map<string, Map<string, { path: string; line: number }>>()
      for (const { path, lines: text, added, setting } of viewOf(change).files) {
        const owner = packageOf(path)
        if (
          owner === undefined ||
          setting !== 'product' ||
          !/\.(?:[cm]?[jt]sx?|py|go|java|kt|rb)$/.test(path)
        )
          continue
        for (const number of added) {
          const line = text[number - 1]?.trim().slice(0, 300) ?? ''
          if (line.length < 30 || /^(?:import|from|export \*|\/\/|#|\*|package|use)\b/.test(line))
            continue
          const known = places.get(line) ?? new Map<string, { path: string; line: number }>()
          if (!known.has(owner)) known.set(owner, { path, line: number })
          places.set(line, known)
        }
      }
      const widest = [...places.values()].toSorted((one, other) => other.size - one.size)[0]
      if (widest === undefined || widest.size < packagesOfOneLine) return
      yield {
        ...[...widest.values()][0]!,
        message: `The same line is new in ${widest.size} packages.`,
      }
    },
  },
  {
    id: 'architecture/orphan-file',
    title: 'A new file that nothing imports',
    category: 'architecture',
    severity: 'low',
    confidence: 'low',
    why: 'Only files of this change can import it yet, and none does: it may be forgotten, or not wired up.',
    fix: 'Import it where it is needed, or leave it out.',
    examples: {
      path: 'src/price.ts',
      bad: ["==> src/price.ts\nexport const price = 1\n==> src/a.ts\nimport { b } from './b'\n"],
      good: [
        "==> src/price.ts\nexport const price = 1\n==> src/a.ts (before)\n\n==> src/a.ts\nimport { price } from './price'\n",
        '==> src/pages/price.tsx\nexport default () => null\n',
      ],
    },
    *find(change) {
      const { files, resolve } = viewOf(change)
      if (change.unreadFiles > 0 || files.length > mostFiles) return
      if (files.some(({ file }) => file.isPartial)) return
      const used = new Set(
        files.flatMap(({ path, imports }) => imports.map(({ target }) => resolve(path, target))),
      )
      const named = (path: string) => {
        const module = path.replace(/^.*\//, '').replace(/\.\w+$/, '')
        return files.some(
          (other) => other.path !== path && other.text.slice(0, 20_000).includes(module),
        )
      }
      for (const { path, file, setting, text } of files) {
        if (
          file.status !== 'added' ||
          setting !== 'product' ||
          !/\.(?:[cm]?[jt]sx?|py)$/.test(path)
        )
          continue
        if (
          isCalledByName.test(path) ||
          used.has(path) ||
          named(path) ||
          /^#!|if __name__ ==/m.test(text)
        )
          continue
        yield { path, line: 1, shape: 'orphan file' }
      }
    },
  },
  {
    id: 'architecture/sensitive-place',
    title: 'A change in a sensitive place',
    category: 'security',
    severity: 'low',
    confidence: 'low',
    cwe: 693,
    why: 'A small slip here opens a door or costs money: it is worth a second pair of eyes.',
    fix: 'Have somebody who knows the place read it.',
    examples: {
      path: 'src/auth/login.py',
      bad: [
        '==> src/auth/login.py\nallow(user)\n',
        '==> .github/workflows/ci.yml\non: push\n',
        '==> src/billing/invoice.ts\npay()\n',
      ],
      good: [
        '==> src/author/list.py\nshow(user)\n',
        '==> tests/auth/test_login.py\nassert allowed(user)\n',
      ],
    },
    *find(change) {
      const told = new Set<string>()
      for (const viewed of viewOf(change).files) {
        const { path, added } = viewed
        if (added.size === 0 || settingOf(path) !== 'product') continue
        for (const [kind, pattern] of sensitivePlaces) {
          if (!pattern.test(path) || told.has(`${kind} ${path}`)) continue
          told.add(`${kind} ${path}`)
          yield {
            path,
            line: firstLineOf(viewed),
            shape: `sensitive ${kind}`,
            message: `This file belongs to ${kind}: a second pair of eyes helps.`,
          }
        }
      }
    },
  },
]

/** One note for each kind and file. */
const sensitivePlaces: readonly (readonly [string, RegExp])[] = [
  [
    'signing in and sessions',
    /(?:^|[/_.-])(?:auth|authn|authentication|login|logout|signin|sessions?|oauth2?|sso|saml|passwords?)(?=[/_.-])/i,
  ],
  [
    'permissions',
    /(?:^|[/_.-])(?:authz|authorization|permissions?|rbac|acl|policies|policy|roles?)(?=[/_.-])/i,
  ],
  [
    'billing',
    /(?:^|[/_.-])(?:billing|payments?|checkout|invoices?|subscriptions?|payouts?)(?=[/_.-])/i,
  ],
  ['migrations of the database', /(?:^|\/)(?:migrations?|migrate|alembic)\//i],
  [
    'the build',
    /(?:^|\/)(?:\.github\/(?:workflows|actions)|\.circleci|\.gitlab)\/|(?:^|\/)(?:\.gitlab-ci\.yml|Jenkinsfile|bitbucket-pipelines\.yml)$/,
  ],
  ['containers', /(?:^|\/)(?:Dockerfile|Containerfile)(?:\.[\w-]+)?$/],
  [
    'cryptography',
    /(?:^|[/_.-])(?:crypto|cryptography|encryption|cipher|signing|keystore|tls)(?=[/_.-])/i,
  ],
]
