/** Queries of other stores than SQL ones: directories, documents, XML. */
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, all, speaksOf, sink, inHandler, inFunction, inFile } from './define.ts'

/** Calls that read a text of XML with everything switched on. */
const xmlWithEntities: SyntaxRule = defined({
  id: 'go/xml-with-entities',
  title: 'An XML parser follows external entities',
  severity: 'high',
  cwe: 611,
  why: 'A document can then name files of the server, and they are read into it.',
  fix: 'Leave out the option that replaces entities, or read the document with encoding/xml.',
  bad: [
    inFile('github.com/lestrrat-go/libxml2/parser', 'var p = parser.New(parser.XMLParseNoEnt)'),
    inFunction(
      'github.com/lestrrat-go/libxml2/parser',
      'p := parser.New(parser.XMLParseDTDLoad, parser.XMLParseNoEnt)',
      'p.ParseString(input)',
    ),
  ],
  good: [
    inFile('github.com/lestrrat-go/libxml2/parser', 'var p = parser.New()'),
    inFunction('encoding/xml', 'xml.Unmarshal([]byte(input), &v)'),
  ],
  calls: [
    {
      names: ['parser.New', 'libxml2.ParseString', 'libxml2.ParseReader', 'libxml2.Parse'],
      check: ({ arguments: options }) =>
        options.some(({ path }) => /XMLParse(?:NoEnt|DTDLoad|XInclude)$/.test(path ?? '')),
    },
    {
      names: ['xml.ReadMemory', 'gokogiri.ParseXml', 'xmlparser.SetOptions'],
      check: ({ arguments: options }) =>
        options.some(({ path }) => /NOENT|NoEnt|DTDLOAD/.test(path ?? '')),
    },
  ],
})

const directoryQuery: SyntaxRule = defined({
  id: 'go/ldap-from-input',
  title: 'A directory query is put together from values',
  severity: 'high',
  cwe: 90,
  why: 'Whoever decides a part of the filter can make it match any entry.',
  fix: 'Escape the values with ldap.EscapeFilter.',
  bad: [
    inHandler(
      'fmt github.com/go-ldap/ldap/v3',
      'filter := fmt.Sprintf("(uid=%s)", r.FormValue("user"))',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, filter, nil, nil)',
    ),
    inFunction(
      'github.com/go-ldap/ldap/v3',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(cn=" + input + ")", nil, nil)',
    ),
  ],
  good: [
    inFunction(
      'github.com/go-ldap/ldap/v3',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(cn=" + ldap.EscapeFilter(input) + ")", nil, nil)',
    ),
    inFunction(
      'github.com/go-ldap/ldap/v3',
      'ldap.NewSearchRequest(base, 2, 0, 0, 0, false, "(objectClass=*)", nil, nil)',
    ),
  ],
  calls: [sink({ names: ['ldap.NewSearchRequest'], harm: 'ldap', at: [0, 6], least: 2 })],
})

const pathQuery: SyntaxRule = defined({
  id: 'go/xpath-from-input',
  title: 'An XPath query is put together from values',
  severity: 'high',
  cwe: 643,
  why: 'Whoever decides a part of the query can make it choose any node of the document.',
  fix: 'Compile a query that is written in the code, and compare values in Go.',
  bad: [
    inHandler(
      'github.com/antchfx/xmlquery',
      'xmlquery.Find(doc, "//user[name=\'"+r.FormValue("name")+"\']")',
    ),
    inFunction('github.com/antchfx/xpath', 'xpath.Compile("//a[@id=\'" + input + "\']")'),
  ],
  good: [
    inHandler('github.com/antchfx/xmlquery', 'xmlquery.Find(doc, "//user")'),
    inFunction('github.com/antchfx/xpath', 'xpath.Compile("//a")'),
  ],
  calls: [
    sink({
      names: all(
        ['xmlquery', 'htmlquery', 'jsonquery'],
        ['Find', 'FindOne', 'Query', 'QueryAll', 'FindEach'],
      ),
      harm: 'xpath',
      at: [1],
    }),
    sink({
      names: ['xpath.Compile', 'xpath.MustCompile', 'xmlpath.Compile', 'xmlpath.MustCompile'],
      harm: 'xpath',
      least: 2,
    }),
  ],
})

/** The script of `{Key: "$where", Value: script}`. */
const scriptOf = ({ entries, items }: Value): Value | undefined =>
  (entries?.get('Key') ?? items?.[0])?.constant === '$where'
    ? (entries?.get('Value') ?? items?.[1])
    : undefined

const storeQuery: SyntaxRule = defined({
  id: 'go/store-query-from-input',
  title: 'A query of a document store is put together from values',
  severity: 'high',
  cwe: 943,
  why: 'What the request decides of such a query can be an operator or a script, not only a value.',
  fix: 'Hand the value over as a text under a key of your own, without $where.',
  bad: [
    inHandler(
      'go.mongodb.org/mongo-driver/bson',
      'users.Find(ctx, bson.M{"$where": "this.name == \'" + r.FormValue("name") + "\'"})',
    ),
    inHandler(
      'encoding/json',
      'var filter map[string]interface{}',
      'json.NewDecoder(r.Body).Decode(&filter)',
      'users.FindOne(ctx, filter)',
    ),
  ],
  good: [
    inHandler(
      'go.mongodb.org/mongo-driver/bson',
      'users.Find(ctx, bson.M{"name": r.FormValue("name")})',
    ),
    inHandler('go.mongodb.org/mongo-driver/bson', 'users.FindOne(ctx, bson.M{})'),
  ],
  calls: [
    {
      names: ['bson.M', 'bson.D'],
      check: ({ arguments: [fields] }) =>
        speaksOf(
          [fields?.entries?.get('$where'), ...(fields?.items ?? []).map(scriptOf)],
          'sql',
          2,
        ),
    },
    sink({ names: ['bson.UnmarshalExtJSON', 'bson.UnmarshalJSON'], harm: 'sql' }),
    sink({ names: ['redis.NewScript'], harm: 'sql', at: [0, 1] }),
    {
      names: [
        '*.Find',
        '*.FindOne',
        '*.DeleteMany',
        '*.DeleteOne',
        '*.UpdateMany',
        '*.CountDocuments',
      ],
      check: ({ arguments: [, filter], file }) =>
        filter?.entries === undefined &&
        filter?.skeleton === undefined &&
        /map\[string\]|bson/.test(file.text)
          ? speaksOf([filter], 'sql')
          : undefined,
    },
  ],
})

export const queryRules: readonly SyntaxRule[] = [
  xmlWithEntities,
  directoryQuery,
  pathQuery,
  storeQuery,
]
