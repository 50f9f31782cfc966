/** Queries put together from what others send: SQL, and the clauses of query builders. */
import type { CallSite, TextSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import { ancestorOf } from '../../syntax/node.ts'
import { defined, dynamicPieces, inFile, inFunction, inHandler, isDynamic, sink } from './define.ts'

/** Methods whose argument is a query, of `database/sql` and of all that is built on it. */
const queries = [
  'Query',
  'QueryContext',
  'QueryRow',
  'QueryRowContext',
  'Exec',
  'ExecContext',
  'Prepare',
  'PrepareContext',
  'Queryx',
  'QueryxContext',
  'QueryRowx',
  'QueryRowxContext',
  'MustExec',
  'MustExecContext',
  'Preparex',
  'PreparexContext',
  'NamedExec',
  'NamedExecContext',
  'NamedQuery',
  'PrepareNamed',
  'Get',
  'GetContext',
  'Select',
  'SelectContext',
  'QueryOne',
  'QueryOneContext',
  'ExecOne',
  'ExecOneContext',
  'QueryString',
  'QueryInterface',
  'QueryFunc',
  'Queue',
  'Raw',
  'NewRaw',
  'SQL',
  'Sql',
  'Expr',
  'SafeQuery',
  'ReadSql',
  'Run',
  'SelectBySql',
  'InsertBySql',
  'UpdateBySql',
  'DeleteBySql',
  'Rebind',
  'QueryRaw',
  'ExecRaw',
  'RawQuery',
].map((name) => `*.${name}`)

/** Methods of query builders whose argument is a piece of a query. */
const clauses = [
  'Where',
  'WhereOr',
  'Or',
  'Not',
  'And',
  'Order',
  'OrderBy',
  'OrderExpr',
  'Group',
  'GroupBy',
  'GroupExpr',
  'Having',
  'Joins',
  'Join',
  'Table',
  'TableExpr',
  'ColumnExpr',
  'Columns',
  'Column',
  'From',
  'Set',
  'Select',
  'Distinct',
  'Pluck',
  'First',
  'Find',
  'Last',
  'Take',
  'Delete',
  'Count',
  'Suffix',
  'Prefix',
].map((name) => `*.${name}`)

/** Functions of packages whose argument stands in the query as it is. */
const fragments = [
  'gorm.Expr',
  'clause.Expr',
  'squirrel.Expr',
  'sq.Expr',
  'goqu.L',
  'goqu.Literal',
  'bun.Safe',
  'pg.Safe',
  'db.Raw',
  'qm.Where',
  'qm.SQL',
  'queries.Raw',
  'sqlf.Where',
]

const query =
  /^[\s("'`]*(?:select\s|insert\s+(?:into|or|ignore)\b|update\s+\S+\s+set\b|update\s|delete\s+from\b|replace\s+into\b|merge\s+into\b|create\s+(?:table|user|database|view|index|schema|role|or\s|extension|unique)|alter\s+(?:table|user|role|database)|drop\s+(?:table|user|database|schema|role|index|view|if)|truncate\s|grant\s|revoke\s|exec(?:ute)?\s|call\s|with\s+\S+\s+as\b|show\s+(?:tables|databases|columns)|use\s|set\s+\w+\s*=|explain\s|copy\s|lock\s+tables?\b|vacuum\b|pragma\s|(?:optional\s+)?match\s*\(|create\s*\(\w*:)/i

const clause =
  /\b(?:where|values|like|order\s+by|group\s+by|having|and|or|set|join|from|in)\b|[=<>]\s*['"`(]?\s*\0|\0\s*(?:asc|desc)\b/i

/** Types of libraries whose clauses are texts of SQL. */
const builders =
  /^(?:gorm|pg|bun|xorm|sqlx?|squirrel|goqu|orm|db|dbr|database\/sql|pgx|pgxpool|upper)\.|(?:^|\.)(?:db|DB|tx|Tx|conn|orm|engine|session|gormDB|gdb|database)$|\(\)$/

const readsLikeQuery = (value: Value) => query.test(value.skeleton ?? '')

/** How sure it is that a stranger decides the text of a query. */
function queryOf(site: CallSite): Answer {
  for (const value of site.arguments.slice(0, 3)) {
    if (!isDynamic(value) || value.function !== undefined) continue
    if (readsLikeQuery(value)) {
      const pieces = dynamicPieces(value, 'sql')
      if (pieces.some((piece) => isTainted(piece, 'sql', 4))) return { confidence: 'high' }
      if (pieces.length > 0) return { confidence: 'medium' }
    } else if (isOfDatabase(site) && isTainted(value, 'sql', 4)) {
      const isQuery = value.skeleton !== undefined || isFirstText(site, value)
      if (isQuery) return { confidence: 'high' }
    }
  }
  return undefined
}

/** Whether the value stands where the query does: behind a context or a destination. */
const isFirstText = (site: CallSite, value: Value) => {
  const at = site.arguments.indexOf(value)
  const skipped = /Context$|^pgx/.test(site.path) || /^(?:Get|Select)/.test(nameOf(site)) ? 1 : 0
  return at <= skipped && !site.arguments.slice(0, at).some((one) => one.skeleton !== undefined)
}

const nameOf = ({ path }: CallSite) => path.slice(path.lastIndexOf('.') + 1)

const isOfDatabase = ({ receiver }: CallSite) =>
  builders.test(receiver?.path ?? '') &&
  !/^(?:net\/http|resty|req|fasthttp|grequests|sling|colly|gorequest|cache|redis)\b|Header|Form\b|url\.|[sS]tmt|Prepare\w*\(\)|[cC]lient|[cC]ache/.test(
    receiver?.path ?? '',
  )

/** A clause whose text is put together: `Where("name = '" + name + "'")`. */
function clauseOf(site: CallSite): Answer {
  const values = nameOf(site).match(/^(?:First|Find|Last|Take|Delete)$/)
    ? site.arguments.slice(1, 2)
    : site.arguments.slice(0, 1)
  for (const value of values) {
    if (!isDynamic(value) || value.function !== undefined) continue
    const isBuilt =
      value.pieces !== undefined &&
      (clause.test(value.skeleton ?? '') || /Expr$|^(?:Order|Group)By$/.test(nameOf(site)))
    const isKnown = isOfDatabase(site)
    if (isKnown && isTainted(value, 'sql', 4) && value.entries === undefined)
      return { confidence: 'high' }
    // A condition of SQL with what a stranger sends, on whatever it is called.
    if (isCondition(site, value) && dynamicPieces(value, 'sql').some(({ reach }) => reach >= 4))
      return { confidence: 'high' }
    if (isBuilt && isKnown && dynamicPieces(value, 'sql').length > 0)
      return { confidence: 'medium' }
  }
  return undefined
}

const isCondition = (site: CallSite, { skeleton = '', pieces }: Value) =>
  pieces !== undefined &&
  /^(?:Where|WhereOr|Or|And|Not|Having|Joins)$/.test(nameOf(site)) &&
  /^\s*[\w.`"]+\s*(?:=|<|>|!=|like\b|in\b)/i.test(skeleton)

/** A query put together on a line of its own, before it is run. */
function builtQuery({ value, node }: TextSite): Answer {
  if (value.pieces === undefined || !readsLikeQuery(value)) return undefined
  if (!clause.test(value.skeleton ?? '') || dynamicPieces(value, 'sql').length === 0)
    return undefined
  // Messages that begin like a query are no queries.
  if (/[.!?:]\s*$/.test(value.skeleton ?? '')) return undefined
  const call = ancestorOf(node, 'argument_list')
  return call === undefined ? { confidence: 'medium' } : undefined
}

const sqlFromInput: SyntaxRule = defined({
  id: 'go/sql-from-input',
  title: 'A database query is put together from values',
  severity: 'critical',
  cwe: 89,
  why: 'Whoever decides a part of the text of a query can make it another query: read, change or delete anything.',
  fix: 'Write the query with placeholders and hand the values over as arguments.',
  bad: [
    inHandler(
      'database/sql',
      'db, _ := sql.Open("postgres", dsn)',
      'id := r.URL.Query().Get("id")',
      'db.Query("SELECT * FROM users WHERE id = " + id)',
    ),
    inFunction(
      'fmt database/sql',
      'query := fmt.Sprintf("DELETE FROM users WHERE name = \'%s\'", input)',
      'db.ExecContext(ctx, query)',
    ),
    inFunction(
      'strings',
      'var sb strings.Builder',
      'sb.WriteString("SELECT * FROM t WHERE a = \'")',
      'sb.WriteString(input)',
      'conn.QueryRow(ctx, sb.String())',
    ),
    inFile(
      'fmt gorm.io/gorm github.com/gin-gonic/gin',
      'func list(c *gin.Context, db *gorm.DB) {',
      '\tdb.Order(c.Query("sort")).Find(&users)',
      '}',
    ),
    inFile(
      'database/sql net/http',
      'type Store struct{ db *sql.DB }',
      'func (s *Store) find(name string) { s.db.QueryRow("select * from t where n = \'" + name + "\'") }',
    ),
    inFile(
      'gorm.io/gorm fmt',
      'func find(db *gorm.DB, name string) { db.Where(fmt.Sprintf("name = \'%s\'", name)).First(&user) }',
    ),
  ],
  good: [
    inHandler(
      'database/sql',
      'id := r.URL.Query().Get("id")',
      'db.Query("SELECT * FROM users WHERE id = $1", id)',
    ),
    inHandler(
      'database/sql fmt strconv',
      'id, err := strconv.Atoi(r.FormValue("id"))',
      'db.Query(fmt.Sprintf("SELECT * FROM users WHERE id = %d", id))',
    ),
    inFunction(
      'fmt',
      'const table = "users"',
      'db.Query(fmt.Sprintf("SELECT * FROM %s WHERE a = ?", table), input)',
    ),
    inHandler('', 'name := r.URL.Query().Get("name")', 'r.Header.Get(name)'),
    inFile(
      'gorm.io/gorm',
      'func find(db *gorm.DB, name string) { db.Where("name = ?", name).First(&user) }',
    ),
    inFunction(
      'strings',
      'db.Query("SELECT * FROM t WHERE id IN (" + strings.Repeat("?,", 3) + "?)", ids...)',
    ),
  ],
  calls: [
    { names: queries, check: queryOf },
    { names: clauses, check: clauseOf },
    sink({ names: fragments, harm: 'sql' }),
  ],
  texts: builtQuery,
})

export const sqlRules: readonly SyntaxRule[] = [sqlFromInput]
