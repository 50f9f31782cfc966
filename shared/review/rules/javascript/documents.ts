/** Documents and mails of others' making. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, isWrittenText, sink, speaksOf, speaksOfAny } from './define.ts'

const externalEntities = defined({
  id: 'javascript/xml-with-entities',
  title: 'XML of others is read with its entities',
  severity: 'high',
  cwe: 611,
  why: 'A document can name files and addresses as entities: the parser fetches them, and repeats them a billion times.',
  fix: 'Leave entities off (noent: false), or use a parser without them.',
  bad: [
    "const libxmljs = require('libxmljs')\napp.post('/x', (req, res) => {\n  const doc = libxmljs.parseXml(req.body, { noent: true })\n})",
    "const libxmljs = require('libxmljs2')\nfunction read(xml) {\n  return libxmljs.parseXmlString(xml, { noent: true, noblanks: true })\n}",
    "const xml2json = require('xml2json')\napp.post('/x', (req, res) => {\n  res.json(xml2json.toJson(req.body.xml))\n})",
    "const expat = require('node-expat')\nfunction read(xml) {\n  const parser = new expat.Parser('UTF-8')\n  parser.write(xml)\n}",
    "const { DOMParser } = require('xmldom')\napp.post('/x', (req, res) => {\n  const doc = new DOMParser().parseFromString(req.body.toString())\n})",
  ],
  good: [
    "const libxmljs = require('libxmljs')\napp.post('/x', (req, res) => {\n  const doc = libxmljs.parseXml(req.body, { noent: false })\n})",
    "const xml2json = require('xml2json')\nxml2json.toJson('<a>1</a>')",
    "const { DOMParser } = require('xmldom')\nnew DOMParser().parseFromString('<a/>')",
  ],
  calls: [
    {
      names: ['fast-xml-parser.XMLParser', 'fast-xml-parser.parse'],
      check: (site) => isSet(site.option('processEntities'), true),
    },
    {
      names: ['libxmljs', 'libxmljs2', 'libxml', 'libxmljs-mt', 'libxml-xsd'].flatMap((module) =>
        [
          'parseXml',
          'parseXmlString',
          'parseXmlAsync',
          'parse',
          'parseHtml',
          'parseHtmlString',
          'SaxParser',
          'SaxPushParser',
        ].map((name) => `${module}.${name}`),
      ),
      check: (site) => {
        const on = ['noent', 'replaceEntities', 'dtdload', 'dtdvalid', 'huge'].some((name) =>
          isSet(site.option(name), true),
        )
        return on && !isWrittenText(site.arguments[0])
      },
    },
    sink({
      names: [
        'xml2json.toJson',
        'node-expat.Parser.parse',
        'node-expat.Parser.write',
        'node-xml2json.parser',
        'xml-parser',
        'expat.Parser.parse',
        'node-expat.createParser().parse',
        'node-expat.createParser().write',
        'xml2json-light.xml2json',
      ],
      harm: 'xml',
    }),
    {
      names: [
        'xmldom.DOMParser.parseFromString',
        '@xmldom/xmldom.DOMParser.parseFromString',
        'saxes.SaxesParser.write',
        'sax.parser().write',
        'xmldoc.XmlDocument',
        'htmlparser2.Parser.write',
        'fast-xml-parser.XMLParser.parse.entities',
        'xslt-processor.xmlParse',
      ],
      check: ({ arguments: [text] }) => speaksOf(text, 'xml', 4),
    },
  ],
})

const mailFromInput = defined({
  id: 'javascript/mail-from-input',
  title: 'Input decides who gets a mail, or becomes its markup',
  severity: 'medium',
  confidence: 'medium',
  cwe: 79,
  why: 'Strangers send mail in the name of the site, with markup of their own.',
  fix: 'Escape what others send before it becomes markup of a mail.',
  bad: [
    "app.post('/m', (req, res) => {\n  transporter.sendMail({ to: owner, html: '<p>' + req.body.text + '</p>' })\n})",
    "app.post('/m', (req, res) => {\n  const mail = { to: owner, html: req.body.text }\n  transporter.sendMail(mail)\n})",
  ],
  good: [
    "app.post('/m', (req, res) => {\n  transporter.sendMail({ to: owner, text: req.body.text })\n})",
    "transporter.sendMail({ to: owner, html: '<p>Hello</p>' })",
  ],
  calls: [
    {
      names: ['*.sendMail', '@sendgrid/mail.send', 'mailgun.messages().send'],
      check: (site) => speaksOfAny([site.option('html')], 'html', 4) && { confidence: 'medium' },
    },
  ],
})

export const documentsRules: readonly SyntaxRule[] = [externalEntities, mailFromInput]
