/** Parsers of XML that fetch what a document names. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { mentions, inClass, inMethod, inServlet, isFalse, isTrue, security } from './reaching.ts'

const disallowDoctype = 'http://apache.org/xml/features/disallow-doctype-decl'
const generalEntities = 'http://xml.org/sax/features/external-general-entities'
const parameterEntities = 'http://xml.org/sax/features/external-parameter-entities'
const secureProcessing = 'http://javax.xml.XMLConstants/feature/secure-processing'
const accessDtd = 'http://javax.xml.XMLConstants/property/accessExternalDTD'
const accessSchema = 'http://javax.xml.XMLConstants/property/accessExternalSchema'
const accessStylesheet = 'http://javax.xml.XMLConstants/property/accessExternalStylesheet'

/** A setting by its address or the name of its constant. */
const setting = (of: Value, ...names: readonly string[]): Value | undefined => {
  for (const name of names) {
    const value = of.entries?.get(name)
    if (value !== undefined) return value
  }
  return undefined
}

const isEmpty = (value: Value | undefined) => value?.constant === ''

/** Whether a factory or parser that was made here still reads entities; `undefined` where it is not known. */
function readsEntities(of: Value | undefined): boolean | undefined {
  if (of?.entries === undefined) return undefined
  const dtd = setting(of, accessDtd, 'ACCESS_EXTERNAL_DTD')
  const schema = setting(of, accessSchema, 'ACCESS_EXTERNAL_SCHEMA')
  const stylesheet = setting(of, accessStylesheet, 'ACCESS_EXTERNAL_STYLESHEET')
  const isTransformer = /Transformer|Schema|Validator/.test(of.path ?? '')
  // Said aloud, this feature closes the ways to files and addresses, too.
  if (isTrue(setting(of, secureProcessing, 'FEATURE_SECURE_PROCESSING'))) return false
  if (isTransformer) return !(isEmpty(dtd) && (isEmpty(stylesheet) || isEmpty(schema)))
  const doctype = setting(of, disallowDoctype)
  // Where a setting of one's own decides, it is not known to be open.
  if (doctype !== undefined && !isFalse(doctype)) return false
  if (isEmpty(dtd)) return false
  const general = setting(of, generalEntities)
  const parameter = setting(of, parameterEntities)
  if (isFalse(general) && isFalse(parameter)) return false
  const support = setting(of, 'SUPPORT_DTD', 'javax.xml.stream.supportDTD')
  if (isFalse(support)) return false
  const external = setting(
    of,
    'IS_SUPPORTING_EXTERNAL_ENTITIES',
    'javax.xml.stream.isSupportingExternalEntities',
  )
  if (isFalse(external)) return false
  if (of.entries.has('setXMLResolver') || of.entries.has('setEntityResolver')) return false
  return true
}

const fix =
  'Set disallow-doctype-decl to true (SUPPORT_DTD to false, ACCESS_EXTERNAL_DTD to "") before the parser is made.'
const why =
  'A document can name files and addresses as entities, and the parser fetches them for the sender.'

const setsProperties = /\.setProperty\(/

export const xmlParserWithEntities: SyntaxRule = {
  ...security,
  id: 'java/xml-parser-with-entities',
  title: 'A parser of XML is made that fetches external entities',
  severity: 'high',
  confidence: 'medium',
  cwe: 611,
  why,
  fix,
  examples: {
    path: 'src/main/java/Reader.java',
    bad: [
      inMethod(
        'DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();',
        'DocumentBuilder b = f.newDocumentBuilder();',
      ),
      inMethod(
        'SAXParserFactory f = SAXParserFactory.newInstance();',
        `f.setFeature("${disallowDoctype}", false);`,
        'SAXParser p = f.newSAXParser();',
      ),
      inMethod(
        'XMLInputFactory f = XMLInputFactory.newFactory();',
        'XMLStreamReader r = f.createXMLStreamReader(stream);',
      ),
      inMethod('SAXReader reader = new SAXReader();', 'reader.read(file);'),
      inMethod(
        'DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();',
        `f.setFeature("${generalEntities}", false);`,
        'f.newDocumentBuilder();',
      ),
    ],
    good: [
      inMethod(
        'DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();',
        `f.setFeature("${disallowDoctype}", true);`,
        'DocumentBuilder b = f.newDocumentBuilder();',
      ),
      inMethod(
        'SAXParserFactory f = SAXParserFactory.newInstance();',
        `f.setFeature("${generalEntities}", false);`,
        `f.setFeature("${parameterEntities}", false);`,
        'f.newSAXParser();',
      ),
      inMethod(
        'XMLInputFactory f = XMLInputFactory.newFactory();',
        'f.setProperty(XMLInputFactory.SUPPORT_DTD, false);',
        'f.createXMLStreamReader(stream);',
      ),
      inMethod(
        'TransformerFactory f = TransformerFactory.newInstance();',
        'f.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");',
        'f.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");',
        'f.newTransformer(source);',
      ),
      inClass(
        'private static final DocumentBuilderFactory F = DocumentBuilderFactory.newInstance();',
        'static {',
        `  F.setFeature("${disallowDoctype}", true);`,
        '}',
        'void run() { F.newDocumentBuilder(); }',
      ),
    ],
  },
  calls: [
    {
      names: ['XMLInputFactory.setProperty'],
      check: ({ arguments: [name, on] }) =>
        isTrue(on) &&
        (name?.path?.endsWith('IS_SUPPORTING_EXTERNAL_ENTITIES') === true ||
          name?.constant === 'javax.xml.stream.isSupportingExternalEntities'),
    },
    {
      names: ['XMLInputFactory.newFactory', 'XMLInputFactory.newInstance'],
      check: (site) => !mentions(site, setsProperties),
    },
    {
      names: [
        'DocumentBuilderFactory.newDocumentBuilder',
        'SAXParserFactory.newSAXParser',
        'XMLInputFactory.createXMLStreamReader',
        'XMLInputFactory.createXMLEventReader',
        'XMLInputFactory.createFilteredReader',
        'SAXBuilder.build',
        'SAXReader.read',
        'XMLReader.parse',
        'DOMParser.parse',
        'Digester.parse',
      ],
      // What a reader is set to afterwards counts where it reads.
      check: ({ receiver, file, node }) =>
        readsEntities(receiver) && !file.text.startsWith('.getXMLReader', node.end),
    },
    {
      names: [
        'TransformerFactory.newTransformer',
        'SAXTransformerFactory.newXMLFilter',
        'SAXTransformerFactory.newTransformerHandler',
        'TransformerFactory.newTemplates',
        'SchemaFactory.newSchema',
      ],
      check: ({ receiver, arguments: [source] }) => source !== undefined && readsEntities(receiver),
    },
    {
      names: ['*.setFeature', '*.setProperty', '*.setAttribute'],
      check: ({ arguments: [name, value] }) =>
        (name?.constant === disallowDoctype && isFalse(value)) ||
        ((name?.constant === generalEntities || name?.constant === parameterEntities) &&
          isTrue(value)) ||
        (/IS_SUPPORTING_EXTERNAL_ENTITIES|SUPPORT_DTD/.test(name?.path ?? '') && isTrue(value)),
    },
  ],
}

export const xmlFromInput: SyntaxRule = {
  ...security,
  id: 'java/xml-from-input',
  title: 'XML of others is parsed with external entities',
  severity: 'high',
  confidence: 'high',
  cwe: 611,
  why,
  fix,
  examples: {
    path: 'src/main/java/Import.java',
    bad: [
      inServlet(
        'DocumentBuilder b = DocumentBuilderFactory.newInstance().newDocumentBuilder();',
        'b.parse(request.getInputStream());',
      ),
      inServlet(
        'SAXParserFactory f = SAXParserFactory.newInstance();',
        'f.newSAXParser().parse(request.getInputStream(), handler);',
      ),
      inMethod(
        'XMLReader r = XMLReaderFactory.createXMLReader();',
        'r.parse(new InputSource(new StringReader(input)));',
      ),
    ],
    good: [
      inServlet(
        'DocumentBuilderFactory f = DocumentBuilderFactory.newInstance();',
        `f.setFeature("${disallowDoctype}", true);`,
        'f.newDocumentBuilder().parse(request.getInputStream());',
      ),
      inMethod(
        'DocumentBuilder b = DocumentBuilderFactory.newInstance().newDocumentBuilder();',
        'b.parse("config.xml");',
      ),
    ],
  },
  calls: [
    {
      names: ['DocumentHelper.parseText'],
      check: ({ arguments: [text] }) => text !== undefined && text.reach >= 2,
    },
    {
      names: [
        'DocumentBuilder.parse',
        'SAXParser.parse',
        'XMLReader.parse',
        'SAXReader.read',
        'SAXBuilder.build',
        'Validator.validate',
        'Transformer.transform',
      ],
      check: ({ receiver, arguments: given, path }: CallSite) =>
        readsEntities(receiver) === true &&
        given
          .slice(0, path === 'Transformer.transform' ? 1 : undefined)
          .some(({ reach }) => reach >= (path === 'Transformer.transform' ? 4 : 2)),
    },
  ],
}
