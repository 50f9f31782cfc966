/** Rules for what a change does to manifests and lockfiles. */
import type { ChangeRule, Hit } from '../../rule.ts'
import { viewOf, type ChangeView, type ViewedFile } from '../change-view.ts'
import { givenUp, isOneSlipAway, neighbours, popular } from './known-packages.ts'
import { dependenciesIn, ecosystemOf, type Dependency } from './manifests.ts'

interface ChangedManifest {
  viewed: ViewedFile
  now: readonly Dependency[]
  /** What stands on lines that the change adds. */
  added: readonly Dependency[]
  /** What was not in the base under this name. */
  fresh: readonly Dependency[]
  /** Where each name stands first, by section and name. */
  firstLines: ReadonlyMap<string, number>
}

const alreadyRead = new WeakMap<ChangeView, ChangedManifest[]>()

/** The manifests of a change. Every rule asks for them: they are read once. */
function manifestsOf(view: ChangeView): ChangedManifest[] {
  const known = alreadyRead.get(view) ?? manifestsIn(view)
  alreadyRead.set(view, known)
  return known
}

/** A manifest that asks for so much is told by its first lines. */
const mostOfOneFile = 100

function manifestsIn(view: ChangeView): ChangedManifest[] {
  return view.files
    .filter(
      ({ path, setting, file }) =>
        ecosystemOf(path) !== undefined && setting !== 'test' && file.isPartial !== true,
    )
    .map((viewed) => {
      const now = dependenciesIn(viewed.path, viewed.text)
      const before = new Set(
        dependenciesIn(viewed.path, viewed.file.previousText ?? '').map(({ name }) => name),
      )
      const added = now.filter(({ line }) => viewed.added.has(line))
      const fresh = added.filter(({ name }) => !before.has(name))
      return { viewed, now, added, fresh, firstLines: firstLinesOf(now) }
    })
}

function firstLinesOf(dependencies: readonly Dependency[]): Map<string, number> {
  const first = new Map<string, number>()
  for (const { name, line, section } of dependencies) {
    const key = `${section} ${name}`
    if (!first.has(key)) first.set(key, line)
  }
  return first
}

type Speaks = (dependency: Dependency, manifest: ChangedManifest) => boolean | string

/** A rule over single dependencies; what it gives as text is the message. */
const each = (which: 'added' | 'fresh', speaks: Speaks): ChangeRule['find'] =>
  function* (change) {
    for (const manifest of manifestsOf(viewOf(change))) {
      let count = 0
      for (const dependency of manifest[which]) {
        const said = speaks(dependency, manifest)
        if (said === false || ++count > mostOfOneFile) continue
        yield {
          path: manifest.viewed.path,
          line: dependency.line,
          shape: dependency.name,
          ...(said !== true && { message: said }),
        }
      }
    }
  }

const npmSections = ['dependencies', 'devDependencies', 'optionalDependencies']

const npm = (dependencies: string) =>
  `==> package.json\n{\n  "dependencies": {\n${dependencies}\n  }\n}\n`
const npmBefore = (dependencies: string) =>
  npm(dependencies).replace('==> package.json', '==> package.json (before)')

const fromAddress =
  /^(?:@\s?)?(?:(?:git|hg|svn|bzr)(?:\+|:|@)|https?:|file:|link:|github:|gitlab:|bitbucket:|\.{1,2}\/|[\w.-]+\/[\w.-]+(?:#|$))/

export const manifestRules: readonly ChangeRule[] = [
  {
    id: 'dependencies/new-dependency',
    title: 'A new dependency',
    category: 'architecture',
    severity: 'info',
    confidence: 'high',
    why: 'From now on others’ code runs with this program, and its next versions come with it.',
    fix: 'Look at who keeps it, how large it is, and whether it is needed.',
    examples: {
      path: 'package.json',
      bad: [`${npmBefore('    "a": "1.0.0"')}${npm('    "a": "1.0.0",\n    "b": "1.0.0"')}`],
      good: [`${npmBefore('    "a": "1.0.0"')}${npm('    "a": "1.1.0"')}`],
    },
    find: each(
      'fresh',
      ({ name, section }) => section !== 'replace' && `${name} is new among the dependencies.`,
    ),
  },
  {
    id: 'dependencies/from-address',
    title: 'A dependency that comes from an address and not from a registry',
    category: 'security',
    severity: 'medium',
    confidence: 'high',
    cwe: 829,
    why: 'Nothing keeps what stands at the address the same: other code can come with the next install.',
    fix: 'Publish the package, or name a full commit hash.',
    examples: {
      path: 'package.json',
      bad: [
        npm('    "a": "git+https://git.test/a.git#main"'),
        '==> requirements.txt\ngit+https://git.test/a.git@main#egg=a\n',
      ],
      good: [
        npm('    "a": "^1.0.0",\n    "b": "workspace:*"'),
        npm(`    "a": "git+https://git.test/a.git#${'0123456789'.repeat(4)}"`),
      ],
    },
    find: each(
      'added',
      ({ version }) =>
        fromAddress.test(version) &&
        !/[#@][0-9a-f]{40}\b/.test(version) &&
        !version.startsWith('./vendor'),
    ),
  },
  {
    id: 'dependencies/any-version',
    title: 'A dependency whose version is left open',
    category: 'security',
    severity: 'medium',
    confidence: 'medium',
    cwe: 1357,
    why: 'Whatever is published next is installed, with what is broken or put into it.',
    fix: 'Name a version or a range of one major version.',
    examples: {
      path: 'package.json',
      bad: [npm('    "a": "*"'), npm('    "a": "latest"'), npm('    "a": ">=1.0.0"')],
      good: [npm('    "a": "~1.0.0"'), npm('    "a": "workspace:*"')],
    },
    find: each('added', ({ version, section }, { viewed }) => {
      const isOpen = /^(?:\*|x|latest|next|>=?\s?[\d.]+|LATEST|RELEASE|==?\s?\*)$/.test(version)
      return isOpen && section !== 'peerDependencies' && ecosystemOf(viewed.path) !== 'pypi'
        ? true
        : /^(?:LATEST|RELEASE)$/.test(version)
    }),
  },
  {
    id: 'dependencies/given-up',
    title: 'A dependency that its authors gave up',
    category: 'security',
    severity: 'medium',
    confidence: 'high',
    cwe: 1104,
    why: 'Weaknesses that are found in it are no longer put right.',
    fix: 'Use what took its place.',
    examples: {
      path: 'package.json',
      bad: [npm('    "request": "2.88.2"')],
      good: [npm('    "undici": "7.0.0"')],
    },
    find: each('fresh', ({ name }, { viewed }) => {
      const known = givenUp[ecosystemOf(viewed.path)!] ?? {}
      return (
        Object.hasOwn(known, name) && `${name} is no longer kept up. In its place: ${known[name]}.`
      )
    }),
  },
  {
    id: 'dependencies/look-alike',
    title: 'A dependency one letter away from a well-known one',
    category: 'security',
    severity: 'high',
    confidence: 'medium',
    cwe: 1357,
    why: 'Such names are registered as traps: the package runs code of whoever set it.',
    fix: 'Check the name, and who publishes it.',
    examples: {
      path: 'package.json',
      bad: [npm('    "lodahs": "4.17.21"'), '==> requirements.txt\nreqeusts==2.32.0\n'],
      good: [
        npm('    "lodash": "4.17.21",\n    "preact": "10.0.0"'),
        '==> requirements.txt\nrequests==2.32.0\n',
      ],
    },
    find: each('fresh', ({ name }, { viewed }) => {
      const known = popular[ecosystemOf(viewed.path)!]
      if (
        !known ||
        known.has(name) ||
        neighbours.has(name) ||
        name.startsWith('@') ||
        name.length < 5
      )
        return false
      const meant = [...known].find((other) => other.length >= 5 && isOneSlipAway(name, other))
      return meant !== undefined && `${name} is one letter away from ${meant}.`
    }),
  },
  {
    id: 'dependencies/declared-twice',
    title: 'A dependency that is declared twice',
    category: 'architecture',
    severity: 'low',
    confidence: 'high',
    why: 'Which of the two counts is the tool’s choice, and the other is changed in vain.',
    fix: 'Keep the one that is right.',
    examples: {
      path: 'package.json',
      bad: [
        '==> package.json\n{\n  "dependencies": {\n    "a": "1.0.0"\n  },\n  "devDependencies": {\n    "a": "1.0.0"\n  }\n}\n',
      ],
      good: [
        '==> package.json\n{\n  "peerDependencies": {\n    "a": "1"\n  },\n  "devDependencies": {\n    "a": "1.0.0"\n  }\n}\n',
      ],
    },
    find: each('added', ({ name, line, section }, { firstLines, viewed }) => {
      const ecosystem = ecosystemOf(viewed.path)
      if (ecosystem === 'npm')
        return npmSections.some(
          (other) =>
            section !== 'peerDependencies' && (firstLines.get(`${other} ${name}`) ?? line) < line,
        )
      // A marker (`; python_version < "3.12"`) chooses between two lines of one name.
      const isPlain = viewed.path.endsWith('.txt') && !viewed.lines[line - 1]!.includes(';')
      return isPlain && firstLines.get(`${section} ${name}`)! < line
    }),
  },
  {
    id: 'dependencies/install-script',
    title: 'A script that runs when the package is installed',
    category: 'security',
    severity: 'medium',
    confidence: 'medium',
    cwe: 829,
    why: 'It runs on every machine that installs, before anybody looks at what came.',
    fix: 'Do it in a step of the build that people call by name.',
    examples: {
      path: 'package.json',
      bad: ['==> package.json\n{\n  "scripts": {\n    "postinstall": "node setup.js"\n  }\n}\n'],
      good: [
        '==> package.json\n{\n  "scripts": {\n    "build": "node build.js",\n    "prepare": "husky"\n  }\n}\n',
      ],
    },
    *find(change) {
      for (const { path, lines, added, setting } of viewOf(change).files) {
        if (!/(?:^|\/)package\.json$/.test(path) || setting === 'test') continue
        for (const [at, line] of lines.entries())
          if (
            added.has(at + 1) &&
            /^\s{0,20}"(?:pre|post)?install"\s{0,4}:\s{0,4}"(?!(?:husky|patch-package|lefthook|simple-git-hooks|prisma generate|nuxt prepare|ngcc|electron-builder)\b|npx (?:patch-package|only-allow)|")/.test(
              line.slice(0, 500),
            )
          )
            yield { path, line: at + 1 }
      }
    },
  },
  {
    id: 'dependencies/lock-mismatch',
    title: 'The lockfile does not fit the manifest',
    category: 'architecture',
    severity: 'medium',
    confidence: 'high',
    why: 'A clean install fails, or installs other versions than the ones that were tried.',
    fix: 'Run the package manager once and commit the lockfile with the manifest.',
    examples: {
      path: 'package.json',
      bad: [
        `${npm('    "a": "1.1.0"')}==> package-lock.json\n{\n  "packages": {\n    "": {\n      "dependencies": {\n        "a": "1.0.0"\n      }\n    }\n  }\n}\n`,
      ],
      good: [
        `${npm('    "a": "1.1.0"')}==> package-lock.json\n{\n  "packages": {\n    "": {\n      "dependencies": {\n        "a": "1.1.0"\n      }\n    }\n  }\n}\n`,
      ],
    },
    *find(change, { otherFiles }) {
      const view = viewOf(change)
      for (const { viewed, added } of manifestsOf(view)) {
        if (ecosystemOf(viewed.path) !== 'npm') continue
        const lockPath = viewed.path.replace(/package\.json$/, 'package-lock.json')
        const locked = lockedVersions(view.byPath.get(lockPath)?.text ?? otherFiles.get(lockPath))
        if (!locked) continue
        for (const { name, version, line, section } of added)
          if (section !== 'peerDependencies' && locked.get(`${section}/${name}`) !== version)
            yield {
              path: viewed.path,
              line,
              shape: name,
              message: `The lockfile has another version of ${name}, or none.`,
            }
      }
    },
  },
  {
    id: 'dependencies/changed-sum',
    title: 'Another sum for the same version of a package',
    category: 'security',
    severity: 'critical',
    confidence: 'high',
    cwe: 345,
    why: 'A published version does not change: the lockfile now lets other code through under its name.',
    fix: 'Restore the line and install anew from the registry.',
    examples: {
      path: 'package-lock.json',
      bad: [
        '==> package-lock.json (before)\n{\n    "node_modules/a": {\n      "version": "1.0.0",\n      "integrity": "sha512-aaaa"\n    }\n}\n==> package-lock.json\n{\n    "node_modules/a": {\n      "version": "1.0.0",\n      "integrity": "sha512-bbbb"\n    }\n}\n',
      ],
      good: [
        '==> package-lock.json (before)\n{\n    "node_modules/a": {\n      "version": "1.0.0",\n      "integrity": "sha512-aaaa"\n    }\n}\n==> package-lock.json\n{\n    "node_modules/a": {\n      "version": "1.0.1",\n      "integrity": "sha512-bbbb"\n    }\n}\n',
      ],
    },
    *find(change) {
      for (const { path, lines, file, added } of viewOf(change).files) {
        if (!/(?:^|\/)(?:package-lock|npm-shrinkwrap)\.json$/.test(path) || !file.previousText)
          continue
        const before = sumsIn(file.previousText.split('\n'))
        for (const [key, { sum, line }] of sumsIn(lines)) {
          const old = before.get(key)?.sum
          const isSameKind = old?.split('-')[0] === sum.split('-')[0]
          if (old !== undefined && old !== sum && isSameKind && added.has(line))
            yield { path, line, shape: key }
        }
      }
    },
  },
]

/** What package-lock.json says that the root asks for, by section and name. */
function lockedVersions(text: string | undefined): Map<string, string> | undefined {
  if (text === undefined) return undefined
  const at = text.indexOf('"": {')
  if (at < 0) return undefined
  const rest = text.slice(at)
  const end = rest.indexOf('"node_modules/')
  const root = dependenciesIn('package.json', end < 0 ? rest : rest.slice(0, end))
  return new Map(root.map(({ section, name, version }) => [`${section}/${name}`, version]))
}

/** The sums of a lockfile by place and version. */
function sumsIn(lines: readonly string[]): Map<string, Hit & { sum: string }> {
  const sums = new Map<string, Hit & { sum: string }>()
  let place = ''
  let version = ''
  for (const [at, line] of lines.entries()) {
    place = /^\s{2,8}"((?:[^"]{0,200}\/)?node_modules\/[^"]{1,200})": \{/.exec(line)?.[1] ?? place
    version = /^\s{4,10}"version": "([^"]{1,100})"/.exec(line)?.[1] ?? version
    const sum = /^\s{4,10}"integrity": "([^"]{1,400})"/.exec(line)?.[1]
    if (sum && place) sums.set(`${place}@${version}`, { sum, line: at + 1 })
  }
  return sums
}
