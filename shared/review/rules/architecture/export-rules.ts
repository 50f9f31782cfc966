/** Rules for what a file offers to others. */
import type { Change } from '../../change.ts'
import type { ChangeRule } from '../../rule.ts'
import { firstLineOf, viewOf, type ChangeView, type ViewedFile } from '../change-view.ts'
import { exportsOf } from './exports-of.ts'

/** Files that are read by whoever uses the package. */
const isEntry = (path: string) =>
  /(?:^|\/)(?:index\.[cm]?[jt]sx?|__init__\.py|mod\.ts|public[-_]api\.ts|main\.d\.ts|api\.[cm]?[jt]s)$/.test(
    path,
  ) ||
  (path.endsWith('.go') && !/(?:^|\/)(?:internal|cmd)\/|(?:^|\/)main\.go$/.test(path))

const compared = (change: Change) =>
  viewOf(change).files.filter(
    ({ file, setting }) => file.previousText !== undefined && setting === 'product',
  )

/** How many lost names are looked for in other files. */
const mostNames = 50

/** Another file of the change that imports this one and still names what it has lost. */
function userOf(names: readonly string[], { path }: ViewedFile, { importers }: ChangeView) {
  const lost = new Set(names.slice(0, mostNames))
  return importers.get(path)?.find(({ viewed, line }) => {
    const statement = viewed.lines
      .slice(line - 1, line + 30)
      .join('\n')
      .slice(0, 2_000)
    const named = statement.split(/['"]/)[0]!.match(/[\w$]+/g) ?? []
    return named.some((name) => lost.has(name))
  })?.viewed
}

export const exportRules: readonly ChangeRule[] = [
  {
    id: 'architecture/removed-export',
    title: 'Something that others may use is gone',
    category: 'architecture',
    severity: 'medium',
    confidence: 'medium',
    why: 'Whoever imports it, outside of this change too, no longer builds or fails.',
    fix: 'Keep the old name for a while and mark it deprecated, or release a new major version.',
    examples: {
      path: 'src/index.ts',
      bad: [
        '==> src/index.ts (before)\nexport function a() {}\nexport function b() {}\n==> src/index.ts\nexport function b() {}\n// fewer\n',
      ],
      good: [
        '==> src/index.ts (before)\nexport function a() {}\n==> src/index.ts\nexport const a = () => {}\n',
      ],
    },
    *find(change) {
      for (const viewed of compared(change)) {
        const now = exportsOf(viewed.path, viewed.text)
        const gone = [...exportsOf(viewed.path, viewed.file.previousText!).keys()].filter(
          (name) => !now.has(name),
        )
        if (gone.length === 0 || /^export \*/m.test(viewed.text)) continue
        const user = userOf(gone, viewed, viewOf(change))
        if (!user && !isEntry(viewed.path)) continue
        yield {
          path: viewed.path,
          line: firstLineOf(viewed),
          shape: gone.toSorted().join(' '),
          ...(user && { severity: 'high' as const }),
          message: `Gone from what the file offers: ${gone.slice(0, 5).join(', ')}${gone.length > 5 ? ', …' : ''}.${user ? ` ${user.path} still imports from it.` : ''}`,
        }
      }
    },
  },
  {
    id: 'architecture/changed-export',
    title: 'A function that others may use asks for more',
    category: 'architecture',
    severity: 'medium',
    confidence: 'medium',
    why: 'Callers that are not part of this change do not give the new parameter.',
    fix: 'Give the new parameter a default, or add a function beside it.',
    examples: {
      path: 'src/index.ts',
      bad: [
        '==> src/index.ts (before)\nexport function a(one: string) {}\n==> src/index.ts\nexport function a(one: string, two: number) {}\n',
      ],
      good: [
        '==> src/index.ts (before)\nexport function a(one: string) {}\n==> src/index.ts\nexport function a(one: string, two = 2) {}\n',
      ],
    },
    *find(change) {
      for (const viewed of compared(change)) {
        if (!isEntry(viewed.path)) continue
        const before = exportsOf(viewed.path, viewed.file.previousText!)
        for (const { name, line, required } of exportsOf(viewed.path, viewed.text).values()) {
          const was = before.get(name)?.required
          if (
            was === undefined ||
            required === undefined ||
            required <= was ||
            !viewed.added.has(line)
          )
            continue
          yield {
            path: viewed.path,
            line,
            shape: name,
            message: `${name} asked for ${was} parameters and now asks for ${required}.`,
          }
        }
      }
    },
  },
]
