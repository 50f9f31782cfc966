/** Queries, patterns, headers and logs put together with what others send. */
import type { Value } from '../../flow/value.ts'
import type { CallSite } from '../../flow/sites.ts'
import type { Hit } from '../../rule.ts'
import { patternCost } from '../pattern-cost.ts'
import { all, argumentOf, defined, inRoute, isDynamic, sink, speaksOf, textIn } from './define.ts'

export const ldapFilter = defined({
  id: 'python/ldap-filter',
  title: 'A filter or name of LDAP is put together with what a request brought',
  severity: 'high',
  confidence: 'high',
  cwe: 90,
  why: 'Brackets and stars in the value change which entries the filter finds, so that a login may pass.',
  fix: 'Take each value through escape_filter_chars (or escape_rdn in names).',
  bad: [
    inRoute(
      'import ldap3',
      'conn = ldap3.Connection(server)',
      'conn.search("dc=a", "(uid=%s)" % x)',
    ),
    inRoute(
      'import ldap',
      'c = ldap.initialize("ldaps://a")',
      'c.search_s("dc=a", ldap.SCOPE_SUBTREE, f"(uid={x})")',
    ),
    inRoute(
      'import ldap',
      'c = ldap.initialize("ldaps://a")',
      'c.search_s("dc=" + x, ldap.SCOPE_SUBTREE, "(uid=1)")',
    ),
  ],
  good: [
    inRoute(
      'import ldap3\nfrom ldap3.utils.conv import escape_filter_chars',
      'conn.search("dc=a", "(uid=%s)" % escape_filter_chars(x))',
    ),
    inRoute('import ldap3', 'conn.search("dc=a", "(uid=1)")'),
  ],
  calls: [
    sink({
      names: ['*.search_s', '*.search_st', '*.search_ext', '*.search_ext_s', '*.search'],
      harm: 'ldap',
      at: [0, 1, 2, 'search_filter', 'search_base', 'filterstr', 'base'],
    }),
    sink({
      names: ['*.simple_bind_s', '*.bind_s', '*.modify_s', '*.delete_s', '*.add_s'],
      harm: 'ldap',
      at: [0],
    }),
  ].map(({ names, check }) => ({
    names,
    check: (site: Parameters<typeof check>[0]) =>
      /(?:^|\.)re\.|pattern|regex/i.test(site.path) || !/ldap/i.test(site.file.text)
        ? undefined
        : check(site),
  })),
})

export const xpathQuery = defined({
  id: 'python/xpath-query',
  title: 'A query of XPath is put together with what a request brought',
  severity: 'high',
  confidence: 'high',
  cwe: 643,
  why: 'A quote in the value ends the text in the query, and the rest changes what it finds.',
  fix: 'Hand the value over as a variable: root.xpath("//a[@id=$id]", id=value).',
  bad: [
    inRoute(
      'from lxml import etree',
      'root = etree.parse("a.xml")',
      'root.xpath(f"//a[@id=\'{x}\']")',
    ),
    inRoute(
      'import xml.etree.ElementTree as ET',
      'tree = ET.parse("a.xml")',
      'tree.findall("./a[@id=\'" + x + "\']")',
    ),
    inRoute('import elementpath', 'elementpath.select(root, "//a[@id=\'%s\']" % x)'),
  ],
  good: [
    inRoute(
      'from lxml import etree',
      'root = etree.parse("a.xml")',
      'root.xpath("//a[@id=$id]", id=x)',
    ),
    inRoute(
      'from lxml import etree',
      'root = etree.parse("a.xml")',
      "x = x.replace(\"'\", '&apos;')",
      'root.xpath(f"//a[@id=\'{x}\']")',
    ),
  ],
  calls: [
    sink({
      names: ['*.xpath', 'lxml.etree.XPath', 'lxml.etree.ETXPath', '*.xpathEval'],
      harm: 'xpath',
    }),
    sink({ names: ['elementpath.select', 'elementpath.iter_select'], harm: 'xpath', at: [1] }),
    {
      names: ['*.find', '*.findall', '*.findtext', '*.iterfind'],
      check: ({ arguments: [query] }) =>
        query?.pieces !== undefined &&
        /\/|\[@/.test(query.skeleton ?? '') &&
        isDynamic(query, 'xpath', 4),
    },
  ],
})

/** A query of MongoDB that a stranger decides the operators of, or code in it. */
function speaksOfMongo(query: Value | undefined): Partial<Hit> | undefined {
  if (query === undefined) return undefined
  const where = query.entries?.get('$where') ?? query.entries?.get('$function')
  if (where !== undefined) return speaksOf(where, 'code', 1)
  if (query.entries === undefined)
    return query.pieces === undefined ? speaksOf(query, 'nosql', 4) : undefined
  // A whole piece of JSON in the place of a value may be an operator: {"$ne": null}.
  const isJson = [...query.entries.values()].some(
    (value) =>
      isDynamic(value, 'nosql', 4) &&
      /\.(?:json|get_json|data|json_body|POST|body)(?:\(\))?(?:\.|$)/.test(value.path ?? '') &&
      /json|body/.test(value.path ?? ''),
  )
  return isJson ? { confidence: 'high' } : undefined
}

export const mongoQuery = defined({
  id: 'python/mongo-query',
  title: 'A query of MongoDB takes what a request brought as it is',
  severity: 'high',
  confidence: 'high',
  cwe: 943,
  why: 'An object in the place of a value is read as an operator ({"$ne": null}), and $where is code.',
  fix: 'Take single values and make texts of them with str, and leave $where out.',
  bad: [
    inRoute('import pymongo', 'db.users.find_one(request.get_json())'),
    inRoute('import pymongo', 'db.users.find({"$where": "this.name == \'" + x + "\'"})'),
    inRoute('import pymongo, json', 'db.users.find(json.loads(x))'),
    inRoute(
      'import pymongo',
      'body = request.get_json()',
      'db.users.find_one({"name": body["name"], "password": body["password"]})',
    ),
  ],
  good: [
    inRoute('import pymongo', 'db.users.find_one({"name": x})'),
    inRoute('', 'text = "abc"', 'text.find(x)'),
  ],
  calls: [
    {
      names: all(
        '*',
        'find find_one find_one_and_update find_one_and_delete delete_one delete_many update_one update_many count_documents aggregate insert_one',
      ),
      check: (site) =>
        /mongo|motor/i.test(site.file.text) && !site.path.startsWith('str.')
          ? speaksOfMongo(argumentOf(site, 0, 'filter', 'query'))
          : undefined,
    },
    {
      names: ['mongoengine.Q', '*.objects'],
      check: ({ named }) => {
        const raw = named.get('__raw__')
        return raw === undefined ? undefined : (speaksOfMongo(raw) ?? speaksOf(raw, 'nosql', 4))
      },
    },
    {
      names: all('*', 'scan query'),
      check: ({ named }) => {
        const expression = named.get('FilterExpression') ?? named.get('ScanFilter')
        return expression === undefined ? undefined : speaksOf(expression, 'nosql', 4)
      },
    },
  ],
})

export const slowExpression = defined({
  id: 'python/slow-expression',
  title: 'A regular expression can take longer than anybody waits',
  severity: 'medium',
  cwe: 1333,
  why: 'With repetition inside repetition a short text that nearly fits keeps the program busy for hours.',
  fix: 'Write the expression so that one text can be read in one way only, and escape what others send.',
  bad: [
    'import re\nre.match(r"^(a+)+$", text)',
    'import re\npattern = re.compile("(x+x+)+y")',
    inRoute('import re', 're.search(x, "text")'),
  ],
  good: [
    'import re\nre.match(r"^a+$", text)',
    inRoute('import re', 're.search(re.escape(x), "text")'),
    'import re\nre.match(r"^(\\w+\\.)*\\w+$", text)',
  ],
  calls: [
    {
      names: all('re regex', 'compile match search fullmatch findall finditer split sub subn'),
      check: (site) => {
        const pattern = argumentOf(site, 0, 'pattern')
        const text = textIn(pattern)
        if (text === undefined) return speaksOf(pattern, 'regex', 4)
        return isVerbose(site) ? undefined : speaksOfCost(text)
      },
    },
  ],
})

/** In a verbose pattern blanks and comments mean nothing: it is not read. */
const isVerbose = (site: CallSite): boolean =>
  [...site.arguments, ...site.named.values()].some((value) =>
    /\.(?:X|VERBOSE)$/.test(value.path ?? ''),
  ) || /\.(?:X|VERBOSE)\b/.test(site.file.textOf(site.node).slice(-60))

/** Each letter doubles the time, or at least makes the text's third power of it. */
function speaksOfCost(pattern: string): Partial<Hit> | undefined {
  const cost = patternCost(pattern.replaceAll(String.raw`\Z`, '$').replaceAll(String.raw`\A`, '^'))
  if (cost === undefined) return undefined
  return { confidence: cost === 'exponential' ? 'high' : 'medium' }
}

export const injectionRules = [ldapFilter, xpathQuery, mongoQuery, slowExpression]
