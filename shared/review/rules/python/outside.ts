/** What is asked of others, and what others are told: addresses, connections, headers, pages. */
import { all, argumentOf, defined, inRoute, isDynamic, isTrue, speaksOf, textIn } from './define.ts'

export const anyScheme = defined({
  id: 'python/any-scheme',
  title: 'An address that the caller decides is opened, whatever its scheme',
  severity: 'medium',
  cwe: 939,
  why: 'The module urllib opens file:// and ftp:// as well: who decides the address reads files of this machine.',
  fix: 'Check that the address begins with https://, or ask with requests or httpx, which know only HTTP.',
  bad: [
    'from urllib.request import urlopen\ndef load(url):\n    return urlopen(url).read()',
    'import urllib.request\ndef save(url, path):\n    urllib.request.urlretrieve(url, path)',
  ],
  good: [
    'from urllib.request import urlopen\ndef load(name):\n    return urlopen("https://example.com/" + name).read()',
    'from urllib.request import urlopen\ndef load(url):\n    if not url.startswith("https://"):\n        raise ValueError(url)\n    return urlopen(url).read()',
  ],
  calls: [
    {
      names: [
        ...all('urllib.request urllib urllib2 six.moves.urllib.request', 'urlopen urlretrieve'),
        ...all(
          'urllib.request.URLopener() urllib.request.FancyURLopener() urllib.URLopener() urllib.FancyURLopener()',
          'open retrieve',
        ),
      ],
      check: (site) => {
        const address = argumentOf(site, 0, 'url', 'fullurl')
        if (address === undefined || isDynamic(address, 'url', 4)) return undefined
        // A text that begins with its scheme, and a request put together elsewhere, say what they are.
        const isWhole = address.pieces === undefined && !(address.path ?? '').includes('(')
        return isWhole && speaksOf(address, 'url', 2)
      },
    },
  ],
})

export const quietWarnings = defined({
  id: 'python/quiet-certificate-warnings',
  title: 'Warnings of certificates that nobody checks are switched off',
  severity: 'low',
  cwe: 295,
  why: 'The warnings are the only sign that connections are open to anybody on the way.',
  fix: 'Check the certificates; give the own authority with verify="ca.pem" where one is needed.',
  bad: [
    'import urllib3\nurllib3.disable_warnings()',
    'import requests\nrequests.packages.urllib3.disable_warnings(InsecureRequestWarning)',
  ],
  good: ['import warnings\nwarnings.simplefilter("error")'],
  calls: [
    {
      names: ['urllib3.disable_warnings', 'requests.packages.urllib3.disable_warnings'],
      check: () => true,
    },
  ],
})

export const connectionFromInput = defined({
  id: 'python/connection-from-input',
  title: 'What a request brought decides to which machine the server connects',
  severity: 'high',
  confidence: 'high',
  cwe: 918,
  why: 'The server can be led to machines and ports that only it can reach.',
  fix: 'Choose the machine from a list.',
  bad: [
    inRoute('import socket', 'socket.create_connection((x, 80))'),
    inRoute('import socket', 's = socket.socket()', 's.connect((x, 25))'),
    inRoute('import asyncio', 'asyncio.open_connection(x, 80)'),
    inRoute('import smtplib', 'smtplib.SMTP_SSL(x)'),
  ],
  good: [
    inRoute('import socket', 'socket.create_connection(("a.example", 80))'),
    inRoute('import socket', 'if x in hosts:', '    socket.create_connection((x, 80))'),
  ],
  calls: [
    {
      names: ['socket.create_connection', 'socket.socket().connect', 'socket.socket().connect_ex'],
      check: ({ arguments: [address] }) => {
        const host = address?.items?.[0]
        return host !== undefined && isDynamic(host, 'url', 4)
      },
    },
    {
      names: [
        'asyncio.open_connection',
        'telnetlib.Telnet',
        ...all('ftplib', 'FTP FTP_TLS'),
        ...all('smtplib', 'SMTP SMTP_SSL'),
        ...all('paramiko.SSHClient', 'connect'),
        'xmlrpc.client.ServerProxy',
        'websocket.create_connection',
        'websockets.connect',
      ],
      check: (site) => {
        const host = argumentOf(site, 0, 'host', 'uri', 'hostname')
        return host !== undefined && isDynamic(host, 'url', 4)
      },
    },
  ],
})

export const headerTextFromInput = defined({
  id: 'python/header-text-from-input',
  title: 'What a request brought becomes a header of the answer',
  severity: 'medium',
  cwe: 113,
  why: 'A line break in the value begins a header of its own, or splits the answer where the server lets it.',
  fix: 'Take line breaks out of the value, or choose the value from a list.',
  bad: [
    'from django.http import HttpResponse\ndef view(request):\n    r = HttpResponse("")\n    r["X-Name"] = request.GET["n"]\n    return r',
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.headers["X-Name"] = x',
      'return r',
    ),
    'import tornado.web\nclass H(tornado.web.RequestHandler):\n    def get(self):\n        self.set_header("X-Name", self.get_argument("n"))',
  ],
  good: [
    'from django.http import HttpResponse\ndef view(request):\n    r = HttpResponse("")\n    r["X-Name"] = "a"\n    return r',
    inRoute(
      'from flask import make_response',
      'r = make_response("")',
      'r.headers["X-Name"] = str(int(x))',
      'return r',
    ),
  ],
  calls: [
    {
      names: ['self.send_header', 'self.set_header', 'self.add_header'],
      check: ({ arguments: [name, value] }) =>
        value !== undefined &&
        !/^(?:access-control|location|$)/i.test(textIn(name) ?? '') &&
        // What a function of the program made of it is another text.
        !/(?<!get|argument|header|unquote|decode|strip|param)\(\)$/.test(value.path ?? '') &&
        isDynamic(value, 'crlf', 4),
    },
  ],
  assigns: [
    {
      names: [
        'django.http.HttpResponse.[]',
        'django.http.HttpResponse.*',
        'flask.Response.headers.*',
      ],
      check: ({ value, path }) =>
        /^django.*\.(?:[A-Z][\w]*-[\w-]+|\[\])$|\.headers\./.test(path) &&
        !/Access-Control|Location$/i.test(path) &&
        isDynamic(value, 'crlf', 4),
    },
  ],
})

export const trustedMarkup = defined({
  id: 'python/trusted-markup-of-apps',
  title: 'A page of a data application takes a text as markup',
  severity: 'medium',
  cwe: 79,
  why: 'Markup in the text runs scripts in the name of whoever looks at the page.',
  fix: 'Leave unsafe_allow_html out, or escape the text with html.escape.',
  bad: [
    'import streamlit as st\nname = st.text_input("name")\nst.markdown(f"<b>{name}</b>", unsafe_allow_html=True)',
    'import streamlit as st\ndef show(text):\n    st.write(text, unsafe_allow_html=True)',
  ],
  good: [
    'import streamlit as st\nname = st.text_input("name")\nst.markdown(f"**{name}**")',
    'import streamlit as st\nst.markdown("<hr>", unsafe_allow_html=True)',
  ],
  calls: [
    {
      names: all('streamlit', 'markdown write caption header title'),
      check: (site) =>
        isTrue(site.named.get('unsafe_allow_html')) && speaksOf(site.arguments[0], 'html', 1),
    },
    {
      names: ['streamlit.components.v1.html'],
      check: (site) => speaksOf(site.arguments[0], 'html', 2),
    },
  ],
})

export const hostKeysOff = defined({
  id: 'python/host-keys-off',
  title: 'The keys of the other machine are not checked',
  severity: 'high',
  confidence: 'high',
  cwe: 295,
  why: 'Anybody on the way can answer in the place of the other machine, and gets passwords and files.',
  fix: 'Load the known keys, as in CnOpts(knownhosts="known_hosts").',
  bad: [
    'import pysftp\noptions = pysftp.CnOpts()\noptions.hostkeys = None',
    'from pysftp import CnOpts\ncnopts = CnOpts()\ncnopts.hostkeys = None',
  ],
  good: [
    'import pysftp\noptions = pysftp.CnOpts(knownhosts="known_hosts")',
    'import pysftp\noptions = pysftp.CnOpts()\noptions.hostkeys.load("known_hosts")',
  ],
  assigns: [{ names: ['*.hostkeys'], check: ({ value }) => value.constant === null }],
})

export const outsideRules = [
  hostKeysOff,
  anyScheme,
  quietWarnings,
  connectionFromInput,
  headerTextFromInput,
  trustedMarkup,
]
