/** Rules for migrations of databases. */
import type { Change } from '../../change.ts'
import type { ChangeRule } from '../../rule.ts'
import { viewOf, type ViewedFile } from '../change-view.ts'

const isMigration = (path: string) =>
  /(?:^|\/)(?:migrations?|migrate|alembic\/versions|db\/migrate|flyway|liquibase)\/.*\.(?:sql|py|rb|[cm]?[jt]s|go)$|(?:^|\/)[VU]\d[\w.]*__\w+\.sql$/.test(
    path,
  ) && !/(?:^|\/)(?:__init__|env|index|helpers?)\.\w+$/.test(path)

const migrationsIn = (change: Change) =>
  viewOf(change).files.filter(({ path, setting }) => setting !== 'test' && isMigration(path))

/** Tables that the same migration makes: nothing waits for them yet. */
const madeHere = (text: string) =>
  new Set(
    [...text.matchAll(/\bCREATE\s+TABLE\s+(?:IF\s+NOT\s+EXISTS\s+)?["`[]?([\w.]{1,100})/gi)].map(
      ([, name]) => name!.toLowerCase(),
    ),
  )

/** Statements on added lines, without their comments. */
function* addedStatements({ lines, added, text }: ViewedFile) {
  const made = madeHere(text)
  for (const [at, raw] of lines.entries()) {
    const line = raw.slice(0, 1_000).replace(/--.*$/, '')
    if (!added.has(at + 1) || /^\s*(?:#|\/\/|\*)/.test(line)) continue
    const table = /\b(?:TABLE\s+(?:IF\s+EXISTS\s+)?(?:ONLY\s+)?|ON\s+)["`[]?([\w.]{1,100})/i
      .exec(line)?.[1]
      ?.toLowerCase()
    if (!table || !made.has(table))
      yield {
        line: at + 1,
        statement: line,
        after: lines
          .slice(at, at + 6)
          .join(' ')
          .split(';')[0]!,
      }
  }
}

const migration = (text: string) => `==> db/migrations/0007_orders.sql\n${text}\n`

export const migrationRules: readonly ChangeRule[] = [
  {
    id: 'architecture/migration-without-way-back',
    title: 'A migration that cannot be taken back',
    category: 'architecture',
    severity: 'low',
    confidence: 'medium',
    why: 'If the release has to be undone, the database stays as it is now and the old program meets it.',
    fix: 'Write the way back, or say in the migration why there is none.',
    examples: {
      path: 'migrations/1_orders.up.sql',
      bad: [
        '==> migrations/1_orders.up.sql\nCREATE TABLE orders (id int);\n',
        '==> migrations/1.js\nexports.up = (knex) => knex.schema.createTable("a", () => {})\n',
        '==> alembic/versions/1_a.py\ndef upgrade():\n    op.drop_column("a", "b")\n\n\ndef downgrade():\n    pass\n',
        '==> app/migrations/0002_a.py\noperations = [\n    migrations.RunPython(fill),\n]\n',
      ],
      good: [
        '==> migrations/1_orders.up.sql\nCREATE TABLE orders (id int);\n==> migrations/1_orders.down.sql\nDROP TABLE orders;\n',
        '==> app/migrations/0002_a.py\noperations = [\n    migrations.RunPython(fill, migrations.RunPython.noop),\n]\n',
        '==> migrations/1.js\nexports.up = (knex) => knex.schema.createTable("a", () => {})\nexports.down = (knex) => knex.schema.dropTable("a")\n',
      ],
    },
    *find(change) {
      const { byPath } = viewOf(change)
      for (const viewed of migrationsIn(change)) {
        if (viewed.file.status !== 'added') continue
        const line = lineWithoutWayBack(viewed, (path) => byPath.has(path))
        if (line !== undefined) yield { path: viewed.path, line }
      }
    },
  },
  {
    id: 'architecture/migration-locks-table',
    title: 'A migration that holds a table while others wait',
    category: 'architecture',
    severity: 'medium',
    confidence: 'medium',
    why: 'On a table with many rows every query waits until it is through.',
    fix: 'Build indexes CONCURRENTLY, add constraints NOT VALID and check them later, and change types by a new column.',
    examples: {
      path: 'db/migrations/0007_orders.sql',
      bad: [
        migration('CREATE INDEX orders_day ON orders (day);'),
        migration('ALTER TABLE orders ADD COLUMN day date NOT NULL;'),
        migration('ALTER TABLE orders ALTER COLUMN total TYPE bigint;'),
      ],
      good: [
        migration('CREATE INDEX CONCURRENTLY orders_day ON orders (day);'),
        migration("ALTER TABLE orders ADD COLUMN state text NOT NULL DEFAULT 'new';"),
        migration('CREATE TABLE orders (day date);\nCREATE INDEX orders_day ON orders (day);'),
      ],
    },
    *find(change) {
      for (const viewed of migrationsIn(change))
        for (const { line, statement, after } of addedStatements(viewed))
          if (holdsTable(statement, after)) yield { path: viewed.path, line }
    },
  },
  {
    id: 'architecture/migration-loses-data',
    title: 'A migration that throws data away',
    category: 'architecture',
    severity: 'high',
    confidence: 'medium',
    why: 'What is dropped comes back from a backup only; and the program that still runs asks for it until it is replaced.',
    fix: 'Release the program that no longer needs it first, and drop it in a later migration.',
    examples: {
      path: 'db/migrations/0007_orders.sql',
      bad: [
        migration('ALTER TABLE orders DROP COLUMN day;'),
        migration('DROP TABLE orders;'),
        '==> alembic/versions/1_a.py\ndef upgrade():\n    op.drop_column("a", "b")\n\n\ndef downgrade():\n    op.add_column("a", b)\n',
      ],
      good: [
        migration('ALTER TABLE orders DROP CONSTRAINT orders_day;'),
        '==> db/migrations/7.down.sql\nDROP TABLE orders;\n',
        '==> alembic/versions/1_a.py\ndef upgrade():\n    op.add_column("a", b)\n\n\ndef downgrade():\n    op.drop_column("a", "b")\n',
      ],
    },
    *find(change) {
      for (const viewed of migrationsIn(change)) {
        if (/\bdown\b|rollback|undo|(?:^|\/)U\d/i.test(viewed.path)) continue
        const back = viewed.lines.findIndex((line) =>
          /\bdef (?:downgrade|down)\b|\bexports\.down\b|\bfunction down\b|\bdown\s*[(:]|^--\s*(?:\+goose Down|migrate:down|rollback)/i.test(
            line.slice(0, 500),
          ),
        )
        for (const { line, statement } of addedStatements(viewed))
          if (
            (back < 0 || line <= back) &&
            /\bDROP\s+(?:TABLE|COLUMN|SCHEMA|DATABASE)\b|\bTRUNCATE\s+(?:TABLE\s+)?["\w]|\b(?:op\.)?drop_(?:table|column)\(|\bdropColumn\(|\bdropTable\(|\bremove_column\b|\bmigrations\.(?:RemoveField|DeleteModel)\(/i.test(
              statement,
            ) &&
            !/\b(?:temp|temporary|tmp)\b|\bDROP\s+TABLE\s+IF\s+EXISTS\s+["`]?_?(?:tmp|temp|new)_/i.test(
              statement,
            )
          )
            yield { path: viewed.path, line }
      }
    },
  },
]

function lineWithoutWayBack(
  { path, lines, text }: ViewedFile,
  isThere: (path: string) => boolean,
): number | undefined {
  if (path.endsWith('.up.sql'))
    return isThere(path.replace(/\.up\.sql$/, '.down.sql')) ? undefined : 1
  const lineOf = (pattern: RegExp) =>
    lines.findIndex((line) => pattern.test(line.slice(0, 500))) + 1
  if (path.endsWith('.py')) {
    const down = lineOf(/^def downgrade\b/)
    const isEmpty =
      down > 0 &&
      lines
        .slice(down)
        .every((line) => /^\s*(?:pass|#.*|""".*"""|\.\.\.)?$/.test(line.slice(0, 300)))
    if (isEmpty && /^ {4}op\./m.test(text)) return down
    return (
      lineOf(/\bmigrations\.Run(?:Python|SQL)\((?![^)]*(?:,|reverse))[^)]{0,200}\)/) || undefined
    )
  }
  if (/\.[cm]?[jt]s$/.test(path)) {
    const up = lineOf(
      /^exports\.up\b|^export (?:async )?(?:function|const) up\b|^\s{0,8}(?:public )?async up\s?\(/,
    )
    const hasWayBack = /\bdown\b/.test(text)
    return up > 0 && !hasWayBack ? up : undefined
  }
  if (path.endsWith('.rb'))
    return /\bdef up\b/.test(text) && !/\bdef down\b/.test(text) ? lineOf(/\bdef up\b/) : undefined
  return undefined
}

function holdsTable(statement: string, after: string): boolean {
  if (/\bCREATE\s+(?:UNIQUE\s+)?INDEX\s/i.test(statement))
    return !/\bCONCURRENTLY\b/i.test(statement) && /\bON\s+["`\w]/i.test(after)
  if (
    /\bADD\s+(?:COLUMN\s+)?["`\w]{1,80}\s+[^,;]{0,200}NOT\s+NULL/i.test(statement) &&
    /\bALTER\s+TABLE\b/i.test(statement)
  )
    return !/\bDEFAULT\b|GENERATED/i.test(after)
  if (/\bALTER\s+(?:COLUMN\s+)?["`\w]{1,80}\s+(?:SET\s+DATA\s+)?TYPE\b/i.test(statement))
    return true
  if (/\bADD\s+CONSTRAINT\b/i.test(statement) && /\b(?:FOREIGN\s+KEY|CHECK)\b/i.test(after))
    return !/\bNOT\s+VALID\b/i.test(after)
  return /^\s*LOCK\s+TABLE\b|\bVACUUM\s+FULL\b/i.test(statement)
}
