/** Connections without a check, or without a cipher. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, isWrittenText } from './define.ts'

const tlsCheckOff = defined({
  id: 'javascript/tls-check-off',
  title: 'The certificate of the other side is not checked',
  severity: 'high',
  cwe: 295,
  why: 'Anybody on the way can answer in its place, and reads and changes all.',
  fix: 'Leave the check on, and give the own authority with ca where one is needed.',
  bad: [
    "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0'",
    "const https = require('https')\nconst agent = new https.Agent({ rejectUnauthorized: false })",
    "process.env['NODE_TLS_REJECT_UNAUTHORIZED'] = 0",
    "const request = require('request')\nrequest({ url: 'https://a.example', strictSSL: false }, done)",
    "const tls = require('tls')\ntls.connect({ host: 'a', checkServerIdentity: () => undefined })",
    "const { Pool } = require('pg')\nconst pool = new Pool({ connectionString, ssl: { rejectUnauthorized: false } })",
    "const options = { host: 'a', rejectUnauthorized: false }",
  ],
  good: [
    "const https = require('https')\nconst agent = new https.Agent({ rejectUnauthorized: true })",
    "process.env.NODE_TLS_REJECT_UNAUTHORIZED = '1'",
    "const https = require('https')\nhttps.get('https://a.example', done)",
  ],
  assigns: [
    {
      names: ['process.env.NODE_TLS_REJECT_UNAUTHORIZED'],
      check: ({ value }) => isSet(value, '0') || isSet(value, 0) || isSet(value, false),
    },
    { names: ['*.rejectUnauthorized', '*.strictSSL'], check: ({ value }) => isSet(value, false) },
  ],
  nodes: [
    {
      types: ['pair'],
      check: (node, file) => {
        const [key, value] = node.children
        if (key === undefined || value === undefined || key.end - key.start > 29) return undefined
        const name = file.textOf(key).replaceAll(/['"]/g, '')
        if (
          name === 'rejectUnauthorized' ||
          name === 'strictSSL' ||
          name === 'insecureHTTPParser' ||
          name === 'ignoreHTTPSErrors' ||
          name === 'tlsAllowInvalidCertificates' ||
          name === 'tlsInsecure' ||
          name === 'tlsAllowInvalidHostnames' ||
          name === 'sslValidate'
        ) {
          const off =
            name === 'insecureHTTPParser' || name === 'ignoreHTTPSErrors' || name.startsWith('tls')
              ? 'true'
              : 'false'
          return value.type === off
        }
        return (
          name === 'checkServerIdentity' &&
          /^(\(\s*\)|\w+|\([^)]*\))\s*=>\s*(undefined|null|true|\{\s*\}|\{\s*return( undefined| null| true)?;?\s*\})$|^function\s*\([^)]*\)\s*\{\s*(return( undefined| null| true)?;?)?\s*\}$/.test(
            file.textOf(value).slice(0, 100),
          )
        )
      },
    },
  ],
})

const weakSuites =
  /(?:^|[:,\s])(?:\w+-)*(?:RC4|DES|3DES|NULL|eNULL|aNULL|ADH|AECDH|EXP|EXPORT|LOW|MD5|SSLv2)\b|SECLEVEL=[01]/

const oldTls = defined({
  id: 'javascript/old-tls',
  title: 'An old version of TLS is allowed',
  severity: 'medium',
  cwe: 326,
  why: 'SSL 2 and 3, TLS 1.0 and 1.1 have known breaks.',
  fix: "Leave the version out, or give minVersion: 'TLSv1.2'.",
  bad: [
    "const https = require('https')\nhttps.createServer({ secureProtocol: 'SSLv3_method' })",
    "const tls = require('tls')\ntls.createSecureContext({ minVersion: 'TLSv1' })",
    "const options = { host: 'a', secureProtocol: 'TLSv1_method' }",
    "const tls = require('tls')\ntls.createServer({ ciphers: 'DEFAULT@SECLEVEL=0' })",
    "const tls = require('tls')\ntls.DEFAULT_MIN_VERSION = 'TLSv1'",
  ],
  good: [
    "const tls = require('tls')\ntls.createSecureContext({ minVersion: 'TLSv1.2' })",
    "const options = { secureProtocol: 'TLS_method' }",
    "const tls = require('tls')\ntls.createServer({ ciphers: 'ECDHE-RSA-AES128-GCM-SHA256:!RC4:!MD5' })",
  ],
  assigns: [
    {
      names: ['tls.DEFAULT_MIN_VERSION', 'tls.DEFAULT_MAX_VERSION', '*.minVersion'],
      check: ({ value }) => /^TLSv1(\.1)?$/.test(String(value.constant)),
    },
  ],
  nodes: [
    {
      types: ['pair'],
      check: (node, file) => {
        const [key, value] = node.children
        if (value?.type !== 'string' || key === undefined || key.end - key.start > 20)
          return undefined
        const name = file.textOf(key).replaceAll(/['"]/g, '')
        const text = file.textOf(value).slice(1, -1)
        if (name === 'ciphers') return weakSuites.test(text)
        if (name === 'secureProtocol') return /^(SSLv[23]|TLSv1(_1)?)_/.test(text)
        return (
          (name === 'minVersion' || name === 'maxVersion' || name === 'minimumTlsVersion') &&
          /^(TLSv1(\.1)?|SSLv3|TLS_?1_[01])$/i.test(text)
        )
      },
    },
  ],
})

const isLocal =
  /^\w+:\/\/(localhost|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\0|169\.254\.|host\.docker|[a-z0-9-]+(:\d+)?(\/|$)|[^/]*\.(local|internal|test|svc|localhost)\b)/i

const goesOpenly = (value: Value | undefined): boolean => {
  const text = value?.skeleton
  return (
    text !== undefined &&
    /^(http|ws|ftp|telnet|ldap|mqtt|amqp):\/\//i.test(text) &&
    !isLocal.test(text) &&
    !/\/\/(www\.)?(w3\.org|schemas\.|xmlns|json-schema\.org)/.test(text)
  )
}

const senders = [
  'axios',
  'request',
  'got',
  'needle',
  'superagent',
  'ky',
  'request-promise',
  'request-promise-native',
  'undici',
  'node-fetch',
  '$',
  'rest',
  'urllib',
  'phin',
  'bent',
  'wretch',
  'cross-fetch',
  'unirest',
  'isomorphic-fetch',
].flatMap((client) => [
  client,
  ...['get', 'post', 'put', 'patch', 'delete', 'head', 'request', 'ajax', 'getJSON', 'fetch'].map(
    (method) => `${client}.${method}`,
  ),
])

const openTransport = defined({
  id: 'javascript/open-transport',
  title: 'Data goes over the network unencrypted',
  severity: 'medium',
  confidence: 'medium',
  cwe: 319,
  why: 'Anybody on the way reads it and changes it.',
  fix: 'Use https:, wss: or sftp:.',
  bad: [
    "const http = require('http')\nhttp.get('http://api.example.com/users', done)",
    "fetch('http://api.example.com/login', { method: 'POST', body })",
    "const axios = require('axios')\nconst url = 'http://api.example.com'\naxios.post(url + '/login', data)",
    "const socket = new WebSocket('ws://chat.example.com')",
    "const request = require('request')\nrequest({ url: 'http://api.example.com' }, done)",
    "const http = require('http')\nhttp.request({ hostname: 'api.example.com', path: '/' }, done)",
    "const Client = require('ftp')\nconst client = new Client()\nclient.connect({ host: 'files.example.com' })",
  ],
  good: [
    "fetch('https://api.example.com/login')",
    "fetch('http://localhost:3000/')",
    "const socket = new WebSocket('wss://chat.example.com')",
    "const axios = require('axios')\naxios.get('/users')",
    "const http = require('http')\nhttp.createServer(app).listen(80)",
  ],
  calls: [
    {
      names: [
        ...senders,
        'fetch',
        'window.fetch',
        'WebSocket',
        'window.WebSocket',
        'ws',
        'ws.WebSocket',
        'http.get',
        'http.request',
        'axios.create',
        '*.open',
        'EventSource',
        'socket.io-client',
        'socket.io-client.io',
        'ldapjs.createClient',
        'mqtt.connect',
        'follow-redirects.http.get',
        'follow-redirects.http.request',
        'net.connect',
        'telnet-client.connect',
        'reconnecting-websocket',
      ],
      check: (site) => {
        if (site.path.endsWith('.open'))
          return (
            /^(xhr|xmlhttp|req|XMLHttpRequest|http|xhttp|request|x)\.open$/i.test(site.path) &&
            goesOpenly(site.arguments[1])
          )
        if (
          goesOpenly(site.arguments[0]) ||
          ['url', 'uri', 'baseURL', 'baseUrl', 'prefixUrl'].some((name) =>
            goesOpenly(site.option(name)),
          )
        )
          return true
        return isPlainHttp(site)
      },
    },
    {
      names: [
        'ftp().connect',
        'ftp.connect',
        'basic-ftp.Client.access',
        'jsftp',
        'promise-ftp.connect',
        'telnet-client.Telnet.connect',
        'telnet-client.connect',
        'telnet-client().connect',
      ],
      check: (site) => !isSet(site.option('secure'), true),
    },
    {
      names: [
        'grpc.credentials.createInsecure',
        '@grpc/grpc-js.credentials.createInsecure',
        '@grpc/grpc-js.ServerCredentials.createInsecure',
        'grpc.ServerCredentials.createInsecure',
        '*.credentials.createInsecure',
        '*.ServerCredentials.createInsecure',
      ],
      check: () => true,
    },
    {
      names: ['nodemailer.createTransport'],
      check: (site) => isSet(site.option('ignoreTLS'), true),
    },
    {
      names: ['/^(?:AWS|aws-sdk)\\.[A-Z]\\w*$/', 'aws-sdk.config.update', 'AWS.config.update'],
      check: (site) => isSet(site.option('sslEnabled'), false),
    },
  ],
})

/** `http.request({ hostname: 'api.example.com' })`: http says the rest. */
function isPlainHttp(site: CallSite): boolean {
  if (!/^(follow-redirects\.)?http\.(get|request)$/.test(site.path)) return false
  const host = site.option('hostname') ?? site.option('host')
  return isWrittenText(host) && !isLocal.test(`http://${host.constant}`)
}

export const transportRules: readonly SyntaxRule[] = [tlsCheckOff, oldTls, openTransport]
