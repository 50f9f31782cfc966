/** Queries of documents, directories and XML that are put together from input. */
import type { CallSite } from '../../flow/sites.ts'
import { type Value, isTainted } from '../../flow/value.ts'
import type { Hit } from '../../rule.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, sink, speaksOf, speaksOfAny } from './define.ts'

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

const noSqlFromInput = defined({
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
      // Prisma's conditions know operators, too: { not: '' }.
      names: ['findMany', 'findFirst', 'findUnique', 'findFirstOrThrow', 'deleteMany', 'count'].map(
        (name) => `*.${name}`,
      ),
      check: (site) => {
        const where = site.arguments[0]?.entries?.get('where')
        return where !== undefined && where.entries === undefined && isShapedBySender(where)
      },
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
    const isWhole = isShapedBySender(filter) && !site.path.endsWith('.where')
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

const ldapFromInput = defined({
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

const xpathFromInput = defined({
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

export const queriesRules: readonly SyntaxRule[] = [noSqlFromInput, ldapFromInput, xpathFromInput]
