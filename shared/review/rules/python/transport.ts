/** Connections without encryption, or with encryption that proves nothing. */
import type { Value } from '../../flow/value.ts'
import { all, argumentOf, defined, textIn, verbs } from './define.ts'

/** An address without encryption that leads off this machine. */
function isCleartext(value: Value | undefined): boolean {
  const text = value?.skeleton ?? textIn(value)
  return (
    text !== undefined &&
    /^(?:http|ftp|ws|ldap):\/\//i.test(text) &&
    !/^\w+:\/\/(?:localhost|127\.|0\.0\.0\.0|\[?::1|[\w-]+\.(?:local|localhost|internal|svc)\b|169\.254\.|10\.|192\.168\.)/i.test(
      text,
    )
  )
}

export const cleartextRequest = defined({
  id: 'python/cleartext-request',
  title: 'A request goes over a connection without encryption',
  severity: 'medium',
  cwe: 319,
  why: 'Whoever is on the way can read and change what is sent and what comes back.',
  fix: 'Use an https:// address.',
  bad: [
    'import requests\nrequests.get("http://example.com/a")',
    'from urllib.request import urlopen\nurl = "http://example.com"\nurlopen(url)',
    'import requests\ns = requests.Session()\ns.post(f"http://{host}/a", data={})',
    'import urllib.request\nr = urllib.request.Request("http://example.com")',
    'import aiohttp\nasync def run():\n    async with aiohttp.ClientSession() as session:\n        async with session.get("http://example.com") as r:\n            pass',
    'import urllib.request\nopener = urllib.request.OpenerDirector()\nopener.open("ftp://example.com/a")',
  ],
  good: [
    'import requests\nrequests.get("https://example.com/a")',
    'import requests\nrequests.get("http://localhost:8080/a")',
    'from urllib.request import urlopen\nurl = "https://example.com"\nurlopen(url)',
  ],
  calls: [
    {
      names: [
        ...all(
          'requests requests.api requests.Session httpx httpx.Client aiohttp.ClientSession grequests',
          verbs,
        ),
        ...all('requests.sessions.Session() requests.sessions.Session() requests.Session()', verbs),
        ...all('urllib.request urllib2 six.moves.urllib.request', 'urlopen urlretrieve Request'),
        ...all('urllib', 'urlopen urlretrieve'),
        ...all(
          'urllib.request.URLopener() urllib.request.FancyURLopener() urllib.URLopener() urllib.FancyURLopener() urllib.request.OpenerDirector() urllib.request.build_opener() urllib2.build_opener() urllib2.OpenerDirector()',
          'open retrieve',
        ),
        ...all('xmlrpc.client xmlrpclib', 'ServerProxy Server'),
        'requests_html.HTMLSession().get',
        'wget.download',
        ...all('websockets websocket', 'connect create_connection WebSocketApp'),
        'pandas.read_csv',
        'feedparser.parse',
        'ldap3.Server',
      ],
      check: (site) => isCleartext(argumentOf(site, 0, 'url', 'fullurl', 'uri')),
    },
    {
      names: [
        ...all(
          'requests requests.Session httpx httpx.Client aiohttp.ClientSession aiohttp requests.sessions.Session()',
          'request Request stream',
        ),
        ...all('urllib3.PoolManager() urllib3', 'request urlopen request_encode_url'),
      ],
      check: (site) => isCleartext(argumentOf(site, 1, 'url')),
    },
    {
      names: ['httplib2.Http().request', 'requests.adapters.Request'],
      check: (site) => isCleartext(site.arguments[0]) || isCleartext(site.arguments[1]),
    },
    {
      names: ['requests.Request', 'httpx.Request'],
      check: (site) => isCleartext(argumentOf(site, 1, 'url')),
    },
  ],
})

export const cleartextProtocol = defined({
  id: 'python/cleartext-protocol',
  title: 'A protocol without encryption is spoken',
  severity: 'medium',
  cwe: 319,
  why: 'Passwords and contents go over the network as they are.',
  fix: 'Use the encrypted form: SSH or SFTP, FTP_TLS, IMAP4_SSL, POP3_SSL, SMTP with starttls, HTTPSConnection.',
  bad: [
    'from ftplib import FTP\nftp = FTP("example.com")',
    'import telnetlib\ntn = telnetlib.Telnet(host)',
    'import smtplib\ns = smtplib.SMTP("mail.example.com")\ns.login("me", password)',
    'import http.client\nc = http.client.HTTPConnection("example.com")',
    'import imaplib\nm = imaplib.IMAP4("example.com")',
    'from pysnmp.hlapi import CommunityData\nwho = CommunityData("public", mpModel=0)',
    'from pysnmp.hlapi import UsmUserData\nwho = UsmUserData("me", "key-of-mine")',
  ],
  good: [
    'from ftplib import FTP_TLS\nftp = FTP_TLS("example.com")',
    'import smtplib\ns = smtplib.SMTP("mail.example.com")\ns.starttls()\ns.login("me", password)',
    'import http.client\nc = http.client.HTTPSConnection("example.com")',
    'import imaplib\nm = imaplib.IMAP4_SSL("example.com")',
    'from pysnmp.hlapi import UsmUserData\nwho = UsmUserData("me", a, b)',
  ],
  calls: [
    {
      names: ['ftplib.FTP', 'telnetlib.Telnet', 'telnetlib3.open_connection', 'nntplib.NNTP'],
      check: () => true,
    },
    {
      names: all('pysnmp.hlapi pysnmp.hlapi.asyncio pysnmp.hlapi.v3arch.asyncio', 'CommunityData'),
      check: () => true,
    },
    {
      // Without a key for privacy, or with protocols that do nothing, all is readable.
      names: all('pysnmp.hlapi pysnmp.hlapi.asyncio pysnmp.hlapi.v3arch.asyncio', 'UsmUserData'),
      check: ({ named, arguments: given }) =>
        (!named.has('privKey') && given.length < 3) ||
        [...named.values()].some(({ path }) => /usmNo(?:Auth|Priv)Protocol$/.test(path ?? '')),
    },
    {
      names: all('boto3 boto3.session.Session() boto3.Session()', 'client resource'),
      check: ({ named }) => named.get('use_ssl')?.constant === false,
    },
    {
      names: ['imaplib.IMAP4', 'poplib.POP3'],
      check: ({ file }) => !/\b(?:starttls|stls)\(/.test(file.text),
    },
    {
      names: ['smtplib.SMTP'],
      check: ({ file, arguments: [host] }) =>
        !file.text.includes('starttls(') && !/^(?:localhost|127\.)/.test(textIn(host) ?? ''),
    },
    {
      names: ['http.client.HTTPConnection', 'httplib.HTTPConnection', 'urllib3.HTTPConnectionPool'],
      check: ({ arguments: [host] }) => !/^(?:localhost|127\.)/.test(textIn(host) ?? ''),
    },
  ],
})

/** A listener on every address of the machine. */
const isEverywhere = (value: Value | undefined): boolean =>
  ['0.0.0.0', '::', ''].includes(textIn(value) ?? '-')

export const boundEverywhere = defined({
  id: 'python/bound-everywhere',
  title: 'A socket listens on all networks of the machine',
  severity: 'low',
  cwe: 200,
  why: 'What was meant for this machine or an inner network can be reached from any other.',
  fix: 'Bind to the one address that is needed, 127.0.0.1 for this machine alone.',
  bad: [
    'import socket\ns = socket.socket()\ns.bind(("0.0.0.0", 80))',
    'import socket\nhost = "::"\ns = socket.socket(socket.AF_INET6)\ns.bind((host, 80))',
  ],
  good: [
    'import socket\ns = socket.socket()\ns.bind(("127.0.0.1", 80))',
    'import socket\ns = socket.socket()\ns.bind((host, 80))',
  ],
  calls: [
    {
      names: ['*.bind'],
      check: ({ arguments: [address], path }) =>
        !path.startsWith('self.') &&
        address?.items?.[1]?.constant !== 0 &&
        isEverywhere(address?.items?.[0]),
    },
    {
      names: [
        '*.HTTPServer',
        '*.TCPServer',
        '*.UDPServer',
        '*.ThreadingTCPServer',
        '*.ThreadingHTTPServer',
        '*.SimpleXMLRPCServer',
        'socket.create_server',
      ],
      check: ({ arguments: [address] }) => textIn(address?.items?.[0]) === '0.0.0.0',
    },
    {
      names: ['wsgiref.simple_server.make_server', 'waitress.serve', 'werkzeug.serving.run_simple'],
      check: (site) => textIn(site.named.get('host') ?? site.arguments[0]) === '0.0.0.0',
    },
  ],
})

export const transportRules = [cleartextRequest, cleartextProtocol, boundEverywhere]
