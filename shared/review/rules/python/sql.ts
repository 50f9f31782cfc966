/** Statements of databases put together from values. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import { all, argumentOf, defined, dynamicPieces, inRoute, speaksOf } from './define.ts'

const statement =
  /^[\s("']*(?:select\b[\s\S]*\bfrom\b|insert\s+(?:or\s+\w+\s+)?into\b|update\b[\s\S]*\bset\b|delete\s+from\b|(?:drop|create|alter|truncate)\s+\w|replace\s+into\b|merge\s+into\b|exec(?:ute)?\s|call\s|grant\s|with\b[\s\S]*\bas\b|(?:optional\s+)?match\s*\(|show\s|describe\s|pragma\s|attach\s)/i

/** Whether a text reads like a statement of SQL. */
export const isStatement = (value: Value): boolean => statement.test(value.skeleton ?? '')

/** A text put together with what is not written in the program, as far as SQL cares. */
function speaksOfBuilt(value: Value | undefined): Partial<Hit> | undefined {
  if (value === undefined || value.constant !== undefined || value.pieces === undefined)
    return undefined
  const pieces = dynamicPieces(value, 'sql', 1)
  if (pieces.length === 0) return undefined
  if (pieces.some(({ reach }) => reach === 4)) return { confidence: 'high' }
  return { confidence: 'medium' }
}

/** A whole statement that a stranger sent, or one put together. */
const speaksOfQuery = (value: Value | undefined): Partial<Hit> | undefined =>
  value?.pieces === undefined ? speaksOf(value, 'sql', 4) : speaksOfBuilt(value)

export const sqlStatement = defined({
  id: 'python/sql-statement',
  title: 'A statement of SQL is put together from values',
  severity: 'critical',
  cwe: 89,
  why: 'A value that stands in the text of a statement can end it and add conditions or statements of its own.',
  fix: 'Keep the text fixed with placeholders, and hand the values to the driver beside it.',
  bad: [
    inRoute(
      'import sqlite3',
      'sqlite3.connect("a").cursor().execute("SELECT * FROM t WHERE a = \'%s\'" % x)',
    ),
    'def find(cursor, name):\n    query = "SELECT * FROM users WHERE name = " + name\n    cursor.execute(query)',
    'def drop(conn, table):\n    conn.execute(f"DROP TABLE {table}")',
    'async def find(conn, name):\n    return await conn.fetch("SELECT a FROM b WHERE c = {}".format(name))',
    inRoute('import sqlite3', 'con.executescript(x)'),
    'import pandas as pd\ndef read(con, name):\n    return pd.read_sql(f"select * from t where n = \'{name}\'", con)',
  ],
  good: [
    inRoute('import sqlite3', 'cur.execute("SELECT * FROM t WHERE a = ?", (x,))'),
    'def find(cursor, name):\n    cursor.execute("SELECT a FROM b WHERE c = %s", [name])',
    'TABLE = "users"\ndef find(cursor):\n    cursor.execute("SELECT a FROM " + TABLE)',
    'def find(cursor, number):\n    cursor.execute("SELECT a FROM b LIMIT %d" % int(number))',
    'from psycopg2 import sql\ndef find(cursor, table):\n    cursor.execute(sql.SQL("SELECT a FROM {}").format(sql.Identifier(table)))',
  ],
  calls: [
    {
      names: [
        '*.execute',
        '*.executemany',
        '*.executescript',
        '*.copy_expert',
        '*.execute_sql',
        '*.execute_string',
        '*.execute_query',
        '*.exec_driver_sql',
        '*.execute_simple',
        'peewee.RawQuery',
        ...all('pony.orm.db *.db', 'select get exists'),
        '*.read_sql',
        '*.read_sql_query',
        '*.mogrify',
      ],
      check: (site) => {
        const query = argumentOf(site, 0, 'query', 'sql', 'statement', 'operation', 'stmt')
        return query?.pieces === undefined || isDatabase(site, query)
          ? speaksOfQuery(query)
          : undefined
      },
    },
    {
      names: [
        '*.fetch',
        '*.fetchrow',
        '*.fetchval',
        '*.fetch_all',
        '*.fetch_one',
        '*.prepare',
        '*.cursor',
        '*.run',
        '*.scalar',
        '*.scalars',
        '*.query',
        '*.raw_query',
        '*.sql',
        '*.copy_expert',
        '*.copy_from_query',
        '*.run_query',
        '*.execute_read_query',
        '*.get_df',
        '*.get_records',
      ],
      check: (site) => {
        const query = argumentOf(site, 0, 'query', 'sql', 'command')
        return query !== undefined && isStatement(query) ? speaksOfBuilt(query) : undefined
      },
    },
  ],
})

/** Others, too, have a method `execute`: what has no words of SQL must be said to a cursor or connection. */
const isDatabase = (site: CallSite, query: Value): boolean =>
  isStatement(query) ||
  /(?:cur(?:sor)?|conn(?:ect(?:ion)?)?|db|database|session|engine|sql\w*)(?:\(\))?\.\w+$/i.test(
    site.path,
  )

export const sqlText = defined({
  id: 'python/sql-text',
  title: 'What a request brought stands in the text of a statement of SQL',
  severity: 'critical',
  confidence: 'high',
  cwe: 89,
  why: 'A value that stands in the text of a statement can end it and add conditions or statements of its own.',
  fix: 'Keep the text fixed with placeholders, and hand the values to the driver beside it.',
  bad: [
    inRoute('', 'query = "SELECT * FROM t WHERE a = \'%s\'" % x', 'return run(query)'),
    inRoute('', 'q = "DELETE FROM t WHERE a = " + x'),
    'def view(request):\n    return Model.find(f"select * from t where a = {request.GET[\'a\']}")',
    'def lambda_handler(event, context):\n    q = "INSERT INTO t VALUES (" + event["name"] + ")"\n    run(q)',
  ],
  good: [
    inRoute('', 'query = "SELECT * FROM t WHERE a = %s" % int(x)'),
    inRoute('', 'text = "Select one of %s" % x'),
    'def find(name):\n    return "SELECT * FROM t WHERE a = " + name',
  ],
  texts: ({ value }) =>
    value.reach === 4 &&
    value.pieces !== undefined &&
    isStatement(value) &&
    dynamicPieces(value, 'sql', 4).length > 0,
})

export const sqlExpression = defined({
  id: 'python/sql-expression',
  title: 'A piece of SQL in a query of an ORM is put together from values',
  severity: 'high',
  cwe: 89,
  why: 'Pieces of SQL that an ORM takes as text go into the statement as they are.',
  fix: 'Use the expressions of the ORM, or bind the values (text(…).bindparams, params=[…]).',
  bad: [
    'from sqlalchemy import text\ndef find(session, name):\n    return session.execute(text("SELECT a FROM b WHERE c = " + name))',
    'from django.db.models.expressions import RawSQL\ndef find(x):\n    return User.objects.annotate(v=RawSQL("select a from b where c = %s" % x, []))',
    inRoute('', 'User.objects.raw("SELECT * FROM u WHERE n = \'" + x + "\'")'),
    'def find(request):\n    return User.objects.filter(a=1).extra(where=["name = " + request.GET["n"]])',
    'def find(session, v):\n    return session.query(User).filter("name = \'{}\'".format(v)).all()',
  ],
  good: [
    'from sqlalchemy import text\ndef find(session, name):\n    return session.execute(text("SELECT a FROM b WHERE c = :n"), {"n": name})',
    'from django.db.models.expressions import RawSQL\ndef find(x):\n    return User.objects.annotate(v=RawSQL("select a from b where c = %s", [x]))',
    inRoute('', 'User.objects.raw("SELECT * FROM u WHERE n = %s", [x])'),
    inRoute('', 'User.objects.extra(where=["n = %s"], params=[x])'),
    'def find(session, v):\n    return session.query(User).filter(User.name == v).all()',
  ],
  calls: [
    {
      names: [
        'sqlalchemy.text',
        'sqlalchemy.sql.text',
        'sqlalchemy.sql.expression.text',
        'sqlalchemy.literal_column',
        'sqlalchemy.sql.literal_column',
        'sqlalchemy.DDL',
        '*.db.text',
        'text',
        '*.RawSQL',
        'peewee.SQL',
        'psycopg2.sql.SQL',
        'psycopg.sql.SQL',
      ],
      check: (site) => speaksOfQuery(argumentOf(site, 0, 'text', 'sql')),
    },
    {
      names: ['*.raw'],
      check: (site) => {
        const query = argumentOf(site, 0, 'raw_query')
        const isModel =
          site.path.includes('.objects.') || (query !== undefined && isStatement(query))
        return isModel
          ? query?.pieces === undefined
            ? speaksOf(query, 'sql', 2)
            : speaksOfBuilt(query)
          : undefined
      },
    },
    {
      names: ['*.extra'],
      check: (site) => {
        if (!/objects|query|filter|get_queryset/i.test(site.path)) return undefined
        const given = [
          ...site.arguments,
          // What is bound to the holes of the texts is no text itself.
          ...[...site.named].flatMap(([name, value]) => (name.endsWith('params') ? [] : [value])),
        ]
        const texts = given.flatMap((value) => [
          value,
          ...(value.items ?? []),
          ...(value.entries?.values() ?? []),
        ])
        const built = texts.map(speaksOfQuery).find((answer) => answer !== undefined)
        const takesText = ['where', 'select', 'tables', 'order_by'].some((name) =>
          site.named.has(name),
        )
        return (
          built ?? (takesText && texts.some((text) => dynamicPieces(text, 'sql', 2).length > 0))
        )
      },
    },
    {
      names: [
        '*.filter',
        '*.having',
        '*.group_by',
        '*.order_by',
        '*.distinct',
        '*.where',
        '*.from_statement',
        '*.select_from',
      ],
      check: (site) => {
        if (!/query|session|select/i.test(site.path)) return undefined
        const [condition] = site.arguments
        return condition?.pieces === undefined ? undefined : speaksOfBuilt(condition)
      },
    },
  ],
})

export const sqlOfItsOwn = defined({
  id: 'python/sql-of-its-own',
  title: 'A class of the program makes pieces of SQL',
  severity: 'low',
  cwe: 89,
  why: 'What such a class puts into its template goes into the statement as it is, without placeholders.',
  fix: 'Keep the template fixed, and hand values over as expressions (Value, F) that are bound.',
  bad: [
    'from django.db.models import Func\nclass Position(Func):\n    function = "POSITION"\n    template = "%(function)s(\'%(text)s\' in %(expressions)s)"',
    'from django.db.models import expressions\nclass Raw(expressions.Expression):\n    pass',
  ],
  good: [
    'from django.db.models import Model\nclass Position(Model):\n    pass',
    'class Func:\n    pass\nclass Position(Func):\n    pass',
  ],
  classes: ({ bases }) =>
    bases.some((base) =>
      /^django\.(?:db|contrib)\.[\w.]*\b(?:Func|Aggregate|Expression|ExpressionWrapper|Subquery|Value|Case|When|Window|Transform|Lookup|RawSQL|Star|F|Q|CombinedExpression|SearchVector)$/.test(
        base,
      ),
    ),
})

export const sqlRules = [sqlStatement, sqlText, sqlExpression, sqlOfItsOwn]
