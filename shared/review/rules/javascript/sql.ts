/** Statements of SQL that are put together from values. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { hole } from '../../flow/texts.ts'
import { type Value, isTainted } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import { defined, isTagged, speaksOf } from './define.ts'

const sqlStart =
  /^\s*\(?\s*(select\b[\s\S]*\b(from|\0)|select\s+\0|insert\s+(ignore\s+)?into\b|insert\s+\0|replace\s+into\b|update\b[\s\S]*\bset\b|delete\s+from\b|drop\s+(table|database|view|index|schema|user)\b|create\s+(table|database|user|role|view|index|schema)\b|alter\s+(table|user|database)\b|truncate\s|exec(ute)?\s|call\s|with\b[\s\S]*\bselect\b|(?:optional\s+)?match\s*\(|grant\s|use\s+\0|set\s+\w+\s*=)/i

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

const sqlFromInput = defined({
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

const rawSqlInMapper = defined({
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

const sqlText = defined({
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
  skeleton.includes(hole) && strictSql.some((words) => words.every((word) => word.test(skeleton)))

const strictSql: readonly (readonly RegExp[])[] = [
  [/^\s*select\s/i, /\sfrom\s/i, /\s(where|order|limit|group|join)\s/i],
  [/^\s*insert\s+into\s/i, /\bvalues\b|\bselect\b/i],
  [/^\s*update\s/i, /\sset\s/i, /=/],
  [/^\s*delete\s+from\s/i],
]

export const sqlRules: readonly SyntaxRule[] = [sqlFromInput, rawSqlInMapper, sqlText]
