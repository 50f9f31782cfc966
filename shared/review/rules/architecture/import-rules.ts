/** Rules for who imports whom. */
import type { Layer } from '../../configuration/configuration.ts'
import { matchesPath } from '../../configuration/path-pattern.ts'
import type { ChangeRule } from '../../rule.ts'
import { joined } from '../../imports/resolve.ts'
import { firstLineOf, viewOf, type ViewedFile } from '../change-view.ts'
import { isTool, settingOf } from '../setting.ts'
import { cyclesIn } from './cycles.ts'

/** Tells the layer of a path: the first whose patterns it fits. Each path is looked at once. */
function layersOf(layers: readonly Layer[]): (path: string) => Layer | undefined {
  const known = new Map<string, Layer | undefined>()
  return (path) => {
    if (!known.has(path))
      known.set(
        path,
        layers.find(({ paths }) => paths.some((pattern) => matchesPath(pattern, path))),
      )
    return known.get(path)
  }
}

/** The path an import means, whether or not the file is known: layers need the folder only. */
function meantPath(
  viewed: ViewedFile,
  target: string,
  known: string | undefined,
): string | undefined {
  if (known !== undefined) return known
  if (viewed.path.endsWith('.py')) return undefined
  return target.startsWith('.') ? joined(viewed.path, target) : undefined
}

const packageFolder = /^(?:.*\/)?(?:packages|apps|libs|services|modules|plugins)\/[^/]+(?=\/)/

export const importRules: readonly ChangeRule[] = [
  {
    id: 'architecture/import-cycle',
    title: 'A new circle of imports',
    category: 'architecture',
    severity: 'medium',
    confidence: 'high',
    why: 'Modules of a circle see each other half loaded, and none of them can be understood, tested or moved alone.',
    fix: 'Move what both need into a module of its own, or hand it in.',
    examples: {
      path: 'src/a.ts',
      bad: ["==> src/a.ts\nimport { b } from './b'\n==> src/b.ts\nimport { a } from './a'\n"],
      good: [
        "==> src/a.ts\nimport { b } from './b'\n==> src/b.ts\nimport type { A } from './a'\n",
        '==> src/a.py\nfrom .b import b\n==> src/b.py\ndef later():\n    from .a import a\n',
      ],
    },
    *find(change) {
      for (const { viewed, line, circle } of cyclesIn(viewOf(change)))
        yield {
          path: viewed.path,
          line,
          shape: circle.toSorted().join(' '),
          message: `This import closes a circle: ${circle.slice(0, 6).join(' → ')}${circle.length > 6 ? ' → …' : ''} → ${circle[0]}.`,
        }
    },
  },
  {
    id: 'architecture/forbidden-import',
    title: 'A layer imports what it may not',
    category: 'architecture',
    severity: 'high',
    confidence: 'high',
    why: 'The repository’s configuration keeps these layers apart.',
    fix: 'Hand in what is needed from above, or move it to a layer that both may import.',
    examples: {
      path: 'domain/a.ts',
      bad: ["==> domain/a.ts\nimport { query } from '../database/query'\n"],
      good: ["==> database/a.ts\nimport { Order } from '../domain/order'\n"],
    },
    *find(change, { layers }) {
      const { files, resolve } = viewOf(change)
      if (layers.length === 0) return
      const layerOf = layersOf(layers)
      for (const viewed of files) {
        const own = layerOf(viewed.path)
        if (!own) continue
        for (const { target, line } of viewed.imports) {
          const meant = viewed.added.has(line)
            ? meantPath(viewed, target, resolve(viewed.path, target))
            : undefined
          const other = meant === undefined ? undefined : layerOf(meant)
          if (!other || other === own || own.imports.includes(other.name)) continue
          yield {
            path: viewed.path,
            line,
            shape: `${own.name} ${other.name} ${target}`,
            message: `${own.name} may not import ${other.name}.`,
          }
        }
      }
    },
  },
  {
    id: 'architecture/package-internals',
    title: 'A package reaches into another one’s inside',
    category: 'architecture',
    severity: 'low',
    confidence: 'medium',
    why: 'What is not offered may change at any time, and the other package does not know that it is used.',
    fix: 'Import what the package offers at its entry, or ask for it to be offered.',
    examples: {
      path: 'packages/shop/src/a.ts',
      bad: [
        "==> packages/shop/src/a.ts\nimport { b } from '../../core/src/inner/b'\n",
        "==> packages/shop/src/a.ts\nimport { b } from '@acme/core/src/inner/b'\n",
      ],
      good: [
        "==> packages/shop/src/a.ts\nimport { b } from '@acme/core'\nimport { c } from '../src/c'\n",
      ],
    },
    *find(change) {
      for (const viewed of viewOf(change).files) {
        if (viewed.setting !== 'product') continue
        const own = packageFolder.exec(viewed.path)?.[0]
        for (const { target, line } of viewed.imports) {
          if (!viewed.added.has(line)) continue
          const meant =
            target.startsWith('.') && !viewed.path.endsWith('.py')
              ? joined(viewed.path, target)
              : undefined
          const other = meant === undefined ? undefined : packageFolder.exec(meant)?.[0]
          const leaves = own !== undefined && other !== undefined && other !== own
          const reachesIn = /^@[\w.-]+\/[\w.-]+\/(?:src|internal|_internal)\//.test(target)
          if (leaves || reachesIn) yield { path: viewed.path, line, shape: target }
        }
      }
    },
  },
  {
    id: 'architecture/product-imports-test',
    title: 'The program imports a test',
    category: 'architecture',
    severity: 'medium',
    confidence: 'high',
    why: 'Code that is only there for tests then runs, or is missing, in the product.',
    fix: 'Move what both need out of the test.',
    examples: {
      path: 'src/a.ts',
      bad: [
        "==> src/a.ts\nimport { order } from './__fixtures__/order'\n",
        "==> src/a.ts\nimport { b } from './b.test'\n",
      ],
      good: [
        "==> src/a.test.ts\nimport { order } from './__fixtures__/order'\n",
        "==> src/a.ts\nimport { test } from './pattern'\n",
      ],
    },
    *find(change) {
      for (const viewed of viewOf(change).files) {
        if (viewed.setting !== 'product' || isTool(viewed.path)) continue
        for (const { target, line, isTypeOnly } of viewed.imports) {
          if (isTypeOnly || !viewed.added.has(line) || !target.startsWith('.')) continue
          const path = viewed.path.endsWith('.py') ? undefined : joined(viewed.path, target)
          const isTest =
            path !== undefined && (settingOf(`${path}.ts`) === 'test' || settingOf(path) === 'test')
          if (isTest && settingOf(`${viewed.path.replace(/[^/]+$/, '')}x.ts`) !== 'test')
            yield { path: viewed.path, line, shape: target }
        }
      }
    },
  },
  {
    id: 'architecture/broken-import',
    title: 'An import of a file that the change takes away',
    category: 'architecture',
    severity: 'high',
    confidence: 'high',
    why: 'The program does not build, or fails when it gets here.',
    fix: 'Import it from where it is now, or keep the file.',
    examples: {
      path: 'src/a.ts',
      bad: ["==> src/b.ts (before)\nexport const b = 1\n==> src/a.ts\nimport { b } from './b'\n"],
      good: [
        "==> src/b.ts (before)\nexport const b = 1\n==> src/b/index.ts\nexport const b = 1\n==> src/a.ts\nimport { b } from './b'\n",
      ],
    },
    *find(change) {
      const { files, resolve, byPath } = viewOf(change)
      const gone = new Set(
        change.files.flatMap((file) =>
          file.status === 'removed'
            ? [file.path]
            : file.status === 'renamed' && file.previousPath
              ? [file.previousPath]
              : [],
        ),
      )
      if (gone.size === 0) return
      for (const viewed of files) {
        if (!/\.[cm]?[jt]sx?$/.test(viewed.path)) continue
        for (const { target, line } of viewed.imports) {
          if (!target.startsWith('.') || resolve(viewed.path, target)) continue
          const path = joined(viewed.path, target)
          const lost = [...scriptNames(path ?? '')].find(
            (name) => gone.has(name) && !byPath.has(name),
          )
          if (lost)
            yield {
              path: viewed.path,
              line: viewed.added.has(line) ? line : firstLineOf(viewed),
              shape: target,
              message: `${target} means ${lost}, which the change takes away.`,
            }
        }
      }
    },
  },
  {
    id: 'architecture/many-imports',
    title: 'A file suddenly knows many others',
    category: 'architecture',
    severity: 'low',
    confidence: 'medium',
    why: 'A change in any of them can now reach this file: it has taken on the work of several.',
    fix: 'Split it along what it does, or let what it collects be handed in.',
    examples: {
      path: 'src/a.ts',
      bad: [`==> src/a.ts (before)\nimport './z'\n==> src/a.ts\nimport './z'\n${manyImports(24)}`],
      good: [`==> src/a.ts (before)\nimport './z'\n==> src/a.ts\nimport './z'\n${manyImports(5)}`],
    },
    *find(change) {
      for (const viewed of viewOf(change).files) {
        const now = new Set(viewed.imports.map(({ target }) => target)).size
        const before = new Set(viewed.previousImports.map(({ target }) => target)).size
        const collects = /(?:^|\/)(?:index|main|app|routes?|registry|mod)\.\w+$/.test(viewed.path)
        if (viewed.setting !== 'product' || collects || viewed.file.previousText === undefined)
          continue
        if (now >= 20 && now - before >= 10)
          yield {
            path: viewed.path,
            line: firstLineOf(viewed),
            shape: 'many imports',
            message: `The file imports ${now} others now, ${now - before} more than before.`,
          }
      }
    },
  },
]

function manyImports(count: number): string {
  return Array.from({ length: count }, (_, number) => `import './part${number}'\n`).join('')
}

/** The files an address without its ending may mean. */
function* scriptNames(path: string): Iterable<string> {
  const bare = path.replace(/\.[cm]?jsx?$/, '')
  yield path
  for (const ending of ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts']) {
    yield `${bare}.${ending}`
    yield `${path}/index.${ending}`
  }
}
