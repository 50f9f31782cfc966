/** Queries of databases, directories and documents that are put together from input. */
import { hole } from '../../flow/texts.ts'
import type { CallSite } from '../../flow/sites.ts'
import { isTainted, type Value } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isTagged, sink, speaksOf, speaksOfAny } from './define.ts'

const sqlStart =
  /^\s*\(?\s*(select\b[\s\S]*\b(from|\0)|select\s+\0|insert\s+(ignore\s+)?into\b|insert\s+\0|replace\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|drop\s+(table|database|view|index|schema|user)\b|create\s+(table|database|user|role|view|index|schema)\b|alter\s+(table|user|database)\b|truncate\s|exec(ute)?\s|call\s|with\b[\s\S]*\bselect\b|grant\s|use\s+\0|set\s+\w+\s*=)/i

/** A text that is a statement of SQL, as far as it is known. */
export const isSql = (value: Value | undefined): boolean =>
  value?.skeleton !== undefined && sqlStart.test(value.skeleton)

/** What a statement of SQL with holes says: surely with a request's data, probably with parameters. */
function speaksOfSql(value: Value | undefined, least: 1 | 2): Partial<Hit> | undefined {
  if (value === undefined || value.constant !== undefined || value.function !== undefined)
    return undefined
  if (isTainted(value, 'sql', 4)) return { confidence: 'high' }
  if (!isSql(value)) return undefined
  const holes = (value.pieces ?? []).filter((piece) => !isName(piece))
  return holes.some((piece) => isTainted(piece, 'sql', least))
    ? { confidence: 'medium' }
    : undefined
}

/** A table's or column's name that the program holds in a constant of its own. */
const isName = ({ path = '' }: Value) =>
  /(^|\.)(_?table(name)?|_?columns?|schema|db(name)?|prefix|placeholders|fields|tables?)(\(\))?$/i.test(
    path,
  ) || /(^|\.)[A-Z][A-Z0-9_]+$/.test(path)

const queryMethods = [
  'query',
  'execute',
  'run',
  'all',
  'get',
  'each',
  'exec',
  'prepare',
  'queryAsync',
  'queryRaw',
  'executeSql',
  'batch',
  'unsafe',
  'any',
  'one',
  'none',
  'many',
  'oneOrNone',
  'manyOrNone',
  'result',
  'promise',
  'queryObject',
  'queryArray',
  'executeQuery',
  'runQuery',
  'executeMultiple',
  'transaction',
  'sql',
  'rawQuery',
  'simpleQuery',
  'streamQuery',
  'multi',
  'stream',
]

export const sqlFromInput = defined({
  id: 'javascript/sql-from-input',
  title: 'A statement of SQL is put together from values',
  severity: 'critical',
  cwe: 89,
  why: 'A value with a quote in it becomes part of the statement: strangers read and change what they like.',
  fix: 'Write placeholders (?, $1, :name) in the statement and give the values beside it.',
  bad: [
    "app.get('/user', (req, res) => {\n  db.query('SELECT * FROM users WHERE id = ' + req.query.id, done)\n})",
    "const mysql = require('mysql')\nconst connection = mysql.createConnection({})\nfunction find(name, done) {\n  connection.query(`select * from users where name = '${name}'`, done)\n}",
    'async function find(req, res) {\n  const { id } = req.params\n  const sql = `DELETE FROM notes WHERE id = ${id}`\n  await pool.execute(sql)\n}',
    "const { Client } = require('pg')\nconst client = new Client()\nexports.handler = async (event) => {\n  return client.query({ text: 'SELECT * FROM a WHERE b = ' + event.b })\n}",
    "const sqlite3 = require('sqlite3')\nconst db = new sqlite3.Database('a')\napp.post('/login', (req, res) => {\n  let sql = 'SELECT * FROM users'\n  sql += \" WHERE name = '\" + req.body.name + \"'\"\n  db.get(sql, (error, row) => res.json(row))\n})",
  ],
  good: [
    "app.get('/user', (req, res) => {\n  db.query('SELECT * FROM users WHERE id = ?', [req.query.id], done)\n})",
    'function find(name, done) {\n  connection.query(`select * from users where name = ${connection.escape(name)}`, done)\n}',
    "app.get('/user', (req, res) => {\n  const id = Number.parseInt(req.query.id, 10)\n  db.query(`SELECT * FROM users WHERE id = ${id}`, done)\n})",
    "const table = 'users'\ndb.query('SELECT * FROM ' + table)",
    "app.get('/user', async (req, res) => {\n  await sql`SELECT * FROM users WHERE id = ${req.query.id}`\n})",
    "app.get('/cache', (req, res) => {\n  res.json(cache.get(req.query.key))\n})",
  ],
  calls: [
    {
      names: queryMethods.map((name) => `*.${name}`),
      check: (site) => {
        if (isTagged(site.node)) return undefined
        const [first] = site.arguments
        const text = first?.entries?.get('text') ?? first?.entries?.get('sql') ?? first
        const isWhole = isSql(text) || isQueryMethod.test(site.path)
        return isWhole ? speaksOfSql(text, 2) : undefined
      },
    },
    {
      names: ['query', 'execute', 'runQuery', 'execQuery', 'executeQuery'],
      check: ({ arguments: [text] }) => (isSql(text) ? speaksOfSql(text, 2) : undefined),
    },
  ],
})

/** Receivers that nobody would call anything but a database: what is handed to them whole is SQL. */
const isQueryMethod =
  /(^|\.)(db|database|pool|conn|connection|mysql|mysql2|pg|knex|client|sequelize|sqlite|sql|dbConnection|con|createConnection\(\)|createPool\(\)|getConnection\(\)|Client|Pool|Database|Connection|Sequelize|request\(\)|Request)\.(query|execute|queryAsync|queryRaw|executeSql|batch)$/i

const rawMethods = [
  'whereRaw',
  'orWhereRaw',
  'havingRaw',
  'orHavingRaw',
  'orderByRaw',
  'groupByRaw',
  'joinRaw',
  'fromRaw',
  'selectRaw',
  '$queryRawUnsafe',
  '$executeRawUnsafe',
  'knex.raw',
  'db.raw',
  'trx.raw',
  'knex().raw',
  'Prisma.raw',
  'createQueryBuilder().where',
  'createQueryBuilder().andWhere',
  'createQueryBuilder().orWhere',
  'sequelize.literal',
  'Sequelize.literal',
  'sequelize.query',
  'Sequelize.query',
  'getRepository().query',
  'getManager().query',
  'getConnection().query',
  'entityManager.query',
  'manager.query',
  'dataSource.query',
  'queryRunner.query',
  'repository.query',
  'em.execute',
  'sql.raw',
]

export const rawSqlInMapper = defined({
  id: 'javascript/raw-sql-in-mapper',
  title: 'A raw piece of SQL is put together from values',
  severity: 'critical',
  cwe: 89,
  why: 'The raw methods of an object mapper do not quote: a value with a quote in it becomes part of the statement.',
  fix: 'Write placeholders in the raw text and give the values as its bindings or replacements.',
  bad: [
    "const { Sequelize } = require('sequelize')\nconst sequelize = new Sequelize('sqlite::memory:')\napp.get('/', (req, res) => {\n  sequelize.query(`SELECT * FROM a WHERE b = '${req.query.b}'`)\n})",
    "const knex = require('knex')({ client: 'pg' })\napp.get('/', async (req, res) => {\n  await knex('a').whereRaw('b = ' + req.query.b)\n})",
    "const { PrismaClient } = require('@prisma/client')\nconst prisma = new PrismaClient()\nasync function find(name) {\n  return prisma.$queryRawUnsafe(`SELECT * FROM a WHERE b = '${name}'`)\n}",
    "import { getRepository } from 'typeorm'\nasync function find(req, res) {\n  await getRepository(User).createQueryBuilder('u').where(`u.name = '${req.body.name}'`).getOne()\n}",
  ],
  good: [
    "const { Sequelize } = require('sequelize')\nconst sequelize = new Sequelize('sqlite::memory:')\napp.get('/', (req, res) => {\n  sequelize.query('SELECT * FROM a WHERE b = :b', { replacements: { b: req.query.b } })\n})",
    "const knex = require('knex')({ client: 'pg' })\napp.get('/', async (req, res) => {\n  await knex('a').whereRaw('b = ?', [req.query.b])\n})",
    'async function find(name) {\n  return prisma.$queryRaw`SELECT * FROM a WHERE b = ${name}`\n}',
  ],
  calls: [
    {
      names: rawMethods.map((name) => `*.${name}`).concat(rawMethods),
      check: (site) => {
        const [text] = site.arguments
        if (isTagged(site.node) || text?.entries !== undefined) return undefined
        if (text?.skeleton === undefined) return speaksOf(text, 'sql', 4)
        return speaksOf(text, 'sql')
      },
    },
  ],
})

const finding = [
  'find',
  'findOne',
  'findOneAndUpdate',
  'findOneAndDelete',
  'findOneAndRemove',
  'findOneAndReplace',
  'deleteOne',
  'deleteMany',
  'updateOne',
  'updateMany',
  'update',
  'remove',
  'replaceOne',
  'count',
  'countDocuments',
  'distinct',
  'exists',
  'aggregate',
  'findAndModify',
]

/** Data of which the sender chooses the shape: headers, cookies and parts of the path are always texts. */
const isShapedBySender = (value: Value): boolean =>
  isTainted(value, 'nosql', 4) &&
  value.skeleton === undefined &&
  !/^@(http\.Request|koa\.Context)\.(params|headers|cookies|url|path|header\(\)|get\(\)|originalUrl)/.test(
    value.path ?? '',
  )

export const noSqlFromInput = defined({
  id: 'javascript/nosql-from-input',
  title: 'Input becomes part of a query as it is',
  severity: 'high',
  cwe: 943,
  why: 'Where a text is meant, a stranger can send an object with operators such as {"$ne": null} and match everything.',
  fix: 'Make a text of the value with String(), or use $eq and check its type.',
  bad: [
    "app.post('/login', async (req, res) => {\n  const user = await User.findOne({ name: req.body.name, password: req.body.password })\n  res.json(user)\n})",
    "app.get('/a', (req, res) => {\n  db.collection('a').find(req.query).toArray(done)\n})",
    "app.post('/a', (req, res) => {\n  db.collection('a').find({ $where: `this.owner == '${req.body.owner}'` })\n})",
    "const { name } = {}\nrouter.post('/x', async (req, res) => {\n  const { email } = req.body\n  const query = { email }\n  await Account.deleteOne(query)\n})",
  ],
  good: [
    "app.post('/login', async (req, res) => {\n  const user = await User.findOne({ name: String(req.body.name) })\n  res.json(user)\n})",
    "app.get('/a/:id', async (req, res) => {\n  res.json(await User.findOne({ _id: req.params.id }))\n})",
    "app.get('/a', async (req, res) => {\n  res.json(await User.findOne({ where: { name: req.query.name } }))\n})",
    "app.post('/a', (req, res) => {\n  if (typeof req.body.name !== 'string') return res.sendStatus(400)\n  User.findOne({ name: req.body.name })\n})",
    "app.get('/a', (req, res) => res.json(list.find((item) => item.id === req.query.id)))",
  ],
  calls: [
    {
      names: finding.map((name) => `*.${name}`),
      check: (site) => speaksOfFilter(site),
    },
    {
      names: ['*.scan', '*.query', '*.getItem', '*.get', '*.deleteItem', '*.batchGet'],
      check: (site) => {
        if (!/DynamoDB|docClient|documentClient|dynamo/i.test(site.path)) return undefined
        const [given] = site.arguments
        const filters = [
          'FilterExpression',
          'KeyConditionExpression',
          'ScanFilter',
          'KeyConditions',
          'QueryFilter',
        ].map((name) => given?.entries?.get(name))
        return speaksOfAny(
          [given?.entries === undefined ? given : undefined, ...filters],
          'nosql',
          4,
        )
      },
    },
    { names: ['*.$where'], check: ({ arguments: [text] }) => speaksOf(text, 'nosql') },
    {
      names: ['*.mapReduce', '*.group', '*.$function'],
      check: ({ arguments: given }) =>
        speaksOfAny(
          given.slice(0, 2).filter((value) => value.entries === undefined),
          'nosql',
          4,
        ),
    },
  ],
})

function speaksOfFilter(site: CallSite): Partial<Hit> | undefined {
  const [filter] = site.arguments
  if (/createH(ash|mac)|\b(hash|hmac|cipher|sign)\b/i.test(site.path)) return undefined
  if (filter === undefined || filter.function !== undefined) return undefined
  if (filter.entries === undefined) {
    const isWhole = isShapedBySender(filter) && !/\.where$/.test(site.path)
    return isWhole ? { confidence: 'high' } : undefined
  }
  const where = filter.entries.get('$where')
  if (where !== undefined) return speaksOf(where, 'nosql')
  // An object with `where` is a query of a mapper for SQL, which quotes.
  if (filter.entries.has('where')) return undefined
  const isMeant = [...filter.entries.values()].some(
    (value) => isShapedBySender(value) && value.entries === undefined,
  )
  return isMeant ? { confidence: 'medium' } : undefined
}

export const ldapFromInput = defined({
  id: 'javascript/ldap-from-input',
  title: 'A filter of a directory is put together from input',
  severity: 'high',
  cwe: 90,
  why: 'Signs such as * and ) in the input change what the filter matches, the check of a password among it.',
  fix: 'Build the filter with the filter classes of the library, or escape the value for filters.',
  bad: [
    "const ldap = require('ldapjs')\nconst client = ldap.createClient({ url: 'ldaps://x' })\napp.post('/login', (req, res) => {\n  client.search('o=x', { filter: `(uid=${req.body.user})` }, done)\n})",
    "const ldap = require('ldapjs')\nconst client = ldap.createClient({})\napp.get('/u', (req, res) => {\n  client.search('cn=' + req.query.name + ',o=x', {}, done)\n})",
  ],
  good: [
    "const ldap = require('ldapjs')\nconst client = ldap.createClient({})\napp.post('/login', (req, res) => {\n  client.search('o=x', { filter: new ldap.EqualityFilter({ attribute: 'uid', value: req.body.user }) }, done)\n})",
    "const ldap = require('ldapjs')\nconst client = ldap.createClient({})\nclient.search('o=x', { filter: '(uid=ada)' }, done)",
  ],
  calls: [
    {
      names: ['*.search', '*.searchAsync', '*.searchOne', 'ldapjs.parseFilter'],
      check: (site) => {
        const filter = site.option('filter')
        const isLdap = /ldap/i.test(site.path) || (filter?.skeleton ?? '').startsWith('(')
        if (!isLdap) return undefined
        const built = filter?.skeleton === undefined ? undefined : filter
        return (
          speaksOfAny(
            [built, site.arguments[0]?.entries ? undefined : site.arguments[0]],
            'ldap',
            4,
          ) ?? speaksOf(built, 'ldap')
        )
      },
    },
  ],
})

export const xpathFromInput = defined({
  id: 'javascript/xpath-from-input',
  title: 'An XPath expression is put together from input',
  severity: 'high',
  cwe: 643,
  why: 'A quote in the input changes what the expression selects.',
  fix: 'Check the value against a list, or use a library with variables in expressions.',
  bad: [
    "const xpath = require('xpath')\napp.post('/login', (req, res) => {\n  xpath.select(`//user[name='${req.body.name}']`, doc)\n})",
    'const xpath = require(\'xpath\')\nfunction find(name) {\n  return xpath.select1("//user[name=\'" + name + "\']", doc)\n}',
    "app.get('/q', (req, res) => {\n  const evaluator = xpath.parse('//a[@id=\"' + req.query.id + '\"]')\n  const found = document.evaluate('//a[@id=\"' + req.query.id + '\"]', document)\n})",
  ],
  good: [
    "const xpath = require('xpath')\nxpath.select('//user', doc)",
    "const xpath = require('xpath')\nxpath.parse('//user[name=$name]').select({ node: doc, variables: { name: 'x' } })",
  ],
  calls: [
    sink({
      names: [
        'xpath.select',
        'xpath.select1',
        'xpath.parse',
        'xpath.evaluate',
        'xpath.useNamespaces()',
        'document.evaluate',
        '*.selectNodes',
        '*.selectSingleNode',
        'xpath.js',
      ],
      harm: 'xpath',
    }),
  ],
})

export const sqlText = defined({
  id: 'javascript/sql-text-from-input',
  title: "A request's data is written into SQL",
  severity: 'high',
  cwe: 89,
  why: 'A value with a quote in it becomes part of the statement, wherever that is run.',
  fix: 'Write placeholders in the statement and give the values beside it.',
  bad: [
    "app.get('/user', (req, res) => {\n  const sql = 'SELECT * FROM users WHERE id = ' + req.query.id\n  run(sql)\n})",
    'exports.handler = async (event) => {\n  const text = `DELETE FROM notes WHERE id = ${event.id}`\n  return store.run(text)\n}',
  ],
  good: [
    "app.get('/user', (req, res) => {\n  const sql = 'SELECT * FROM users WHERE id = ?'\n  run(sql, [req.query.id])\n})",
    "app.get('/user', (req, res) => {\n  const note = 'Select one from ' + req.query.list\n})",
    'app.get("/u", async (req, res) => {\n  await sql`SELECT * FROM users WHERE id = ${req.query.id}`\n})',
  ],
  texts: ({ node, value }) => {
    if (value.pieces === undefined || value.reach < 4 || !isStrictSql(value)) return undefined
    if (node.field === 'arguments') return undefined
    return speaksOf(value, 'sql', 4)
  },
})

/** Surely SQL, not a sentence that begins with one of its words. */
const isStrictSql = ({ skeleton = '' }: Value) =>
  /^\s*(select\s[\s\S]+\sfrom\s[\s\S]+\s(where|order|limit|group|join)\s|insert\s+into\s[\s\S]+(values|select)|update\s[\s\S]+\sset\s[\s\S]*=|delete\s+from\s)/i.test(
    skeleton,
  ) && skeleton.includes(hole)

export const queryRules: readonly SyntaxRule[] = [
  sqlFromInput,
  rawSqlInMapper,
  sqlText,
  noSqlFromInput,
  ldapFromInput,
  xpathFromInput,
]
