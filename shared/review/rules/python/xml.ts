/** Readers of XML that follow what a document says of other files. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import {
  all,
  argumentOf,
  codeAround,
  defined,
  inRoute,
  isDynamic,
  isFalse,
  isTrue,
} from './define.ts'

/** Whether a call switches external entities on. */
function opensEntities([feature, value]: readonly Value[]): boolean {
  const isEntities =
    /external-(?:general|parameter)-entities|load-external-dtd/.test(
      String(feature?.constant ?? ''),
    ) || /feature_external_[gp]es$/.test(feature?.path ?? '')
  return isEntities && isTrue(value)
}

const opened =
  /setFeature\([^)]*(?:feature_external_[gp]es|external-(?:general|parameter)-entities['"])\s*,\s*(?:True|1)/

const parses = /\.parse\(|parseString\(/

export const externalEntities = defined({
  id: 'python/external-entities',
  title: 'A reader of XML fetches what the document names',
  severity: 'high',
  confidence: 'high',
  cwe: 611,
  why: 'A document can then name files of the machine and addresses of the inner network, and get their text back.',
  fix: 'Leave external entities off (resolve_entities=False, no_network=True), or read with defusedxml.',
  bad: [
    'import xml.sax\nimport xml.sax.handler\nparser = xml.sax.make_parser()\nparser.setFeature(xml.sax.handler.feature_external_ges, True)',
    'from lxml import etree\nparser = etree.XMLParser(resolve_entities=True)',
    'from lxml import etree\nparser = etree.XMLParser(no_network=False, load_dtd=True)',
    inRoute('from lxml import etree', 'root = etree.fromstring(x)'),
    inRoute(
      'import xml.sax, xml.sax.handler, xml.dom.minidom',
      'parser = xml.sax.make_parser()',
      'parser.setFeature(xml.sax.handler.feature_external_ges, True)',
      'xml.dom.minidom.parseString(x, parser)',
    ),
  ],
  good: [
    'import xml.sax\nimport xml.sax.handler\nparser = xml.sax.make_parser()\nparser.setFeature(xml.sax.handler.feature_external_ges, False)',
    'from lxml import etree\nparser = etree.XMLParser(resolve_entities=False)',
    inRoute(
      'from lxml import etree',
      'parser = etree.XMLParser(resolve_entities=False)',
      'root = etree.fromstring(x, parser)',
    ),
    inRoute('import defusedxml.ElementTree as ET', 'root = ET.fromstring(x)'),
    inRoute(
      'import xml.sax, xml.sax.handler, xml.dom.minidom',
      'x = "<a/>"',
      'parser = xml.sax.make_parser()',
      'parser.setFeature(xml.sax.handler.feature_external_ges, True)',
      'xml.dom.minidom.parseString(x, parser)',
    ),
  ],
  calls: [
    {
      names: ['*.setFeature'],
      // Where the reader is used in the same function, the place where it reads is told of.
      check: (site) => opensEntities(site.arguments) && !parses.test(codeAround(site)),
    },
    {
      names: [
        ...all('xml.dom.minidom xml.dom.pulldom xml.sax', 'parse parseString'),
        'xml.sax.make_parser().parse',
        'xml.sax.expatreader.create_parser().parse',
      ],
      check: (site) => {
        const [document] = site.arguments
        const isOthers =
          document !== undefined && document.constant === undefined && document.reach >= 1
        return isOthers && opened.test(codeAround(site))
      },
    },
    {
      names: all('lxml.etree', 'XMLParser ETCompatXMLParser XMLPullParser iterparse'),
      check: ({ named }) =>
        isTrue(named.get('resolve_entities')) ||
        isTrue(named.get('load_dtd')) ||
        isTrue(named.get('dtd_validation')) ||
        isTrue(named.get('huge_tree')) ||
        (named.has('no_network') && isFalse(named.get('no_network'))),
    },
    {
      names: all('lxml.etree lxml.objectify', 'parse fromstring XML'),
      check: (site) => {
        const parser = argumentOf(site, 1, 'parser')
        const source = site.arguments[0]
        return parser === undefined && source !== undefined && isDynamic(source, 'xml', 2)
          ? { confidence: isDynamic(source, 'xml', 4) ? 'high' : 'medium' }
          : undefined
      },
    },
  ],
})

export const expandedEntities = defined({
  id: 'python/expanded-entities',
  title: 'XML of others is read by a reader without limits on entities',
  severity: 'low',
  cwe: 611,
  why: 'Entities within entities make a small document fill the memory, and older readers fetch what it names.',
  fix: 'Read XML of others with defusedxml, which has the same functions.',
  bad: [
    'import xml.etree.ElementTree as ET\ndef read(path):\n    return ET.parse(path)',
    'from xml.etree.cElementTree import fromstring\ndef read(text):\n    return fromstring(text)',
    'from xml.etree import ElementTree\ndef read(f):\n    return ElementTree.iterparse(f)',
    'from xml.dom import minidom\ndef read(text):\n    return minidom.parseString(text)',
  ],
  good: [
    'import defusedxml.ElementTree as ET\ndef read(path):\n    return ET.parse(path)',
    'import xml.etree.ElementTree as ET\nET.parse("settings.xml")',
  ],
  calls: [
    {
      names: all(
        'xml.etree.ElementTree xml.etree.cElementTree',
        'parse iterparse fromstring XML XMLParser',
      ),
      check: (site: CallSite) => isOfOthers(site.arguments[0]),
    },
    {
      names: all(
        'xml.dom.minidom xml.dom.pulldom xml.dom.expatbuilder xml.sax',
        'parse parseString',
      ),
      // Where the reader was told to fetch, the other rule speaks.
      check: (site: CallSite) => isOfOthers(site.arguments[0]) && !opened.test(codeAround(site)),
    },
  ],
})

const isOfOthers = (value: Value | undefined): boolean =>
  value !== undefined && value.constant === undefined && value.reach >= 2

export const openXmlRpc = defined({
  id: 'python/open-xml-rpc',
  title: 'XML-RPC reads XML of others without limits',
  severity: 'low',
  cwe: 776,
  why: 'Entities within entities make a small message fill the memory of the server.',
  fix: 'Call defusedxml.xmlrpc.monkey_patch() first, or use JSON.',
  bad: [
    'from xmlrpc.server import SimpleXMLRPCServer\ns = SimpleXMLRPCServer(("localhost", 80))',
    'import SimpleXMLRPCServer',
  ],
  good: ['import defusedxml.xmlrpc\nfrom xmlrpc.server import SimpleXMLRPCServer', 'import xml'],
  imports: ({ module, file }) =>
    /^(?:xmlrpc\.server|xmlrpclib|SimpleXMLRPCServer|DocXMLRPCServer)$/.test(module) &&
    !file.text.includes('defusedxml'),
})

export const xmlRules = [externalEntities, expandedEntities, openXmlRpc]
