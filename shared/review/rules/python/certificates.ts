/** Encryption that proves nothing: unchecked certificates and keys, old versions. */
import type { Value } from '../../flow/value.ts'
import { all, defined, isFalse, textIn, verbs } from './define.ts'

const isOff = (value: Value | undefined) =>
  value !== undefined && isFalse(value) && value.constant !== null

const isNoneRequired = (value: Value | undefined): boolean =>
  /(?:^|\.)CERT_NONE$/.test(value?.path ?? '') ||
  value?.constant === 'CERT_NONE' ||
  value?.constant === 'NONE' ||
  value?.constant === 'none'

export const uncheckedCertificate = defined({
  id: 'python/unchecked-certificate',
  title: 'The certificate of the other side is not checked',
  severity: 'high',
  confidence: 'high',
  cwe: 295,
  why: 'Without the check anybody on the way can answer in the name of the other side.',
  fix: 'Leave the check on; for a certificate of your own, give its file (verify="ca.pem", cafile=…).',
  bad: [
    'import requests\nrequests.get(url, verify=False)',
    'import ssl\nssl._create_default_https_context = ssl._create_unverified_context',
    'import ssl\nctx = ssl.create_default_context()\nctx.check_hostname = False\nctx.verify_mode = ssl.CERT_NONE',
    'import urllib3\npool = urllib3.PoolManager(cert_reqs="CERT_NONE")',
    'import httpx\noff = False\nclient = httpx.Client(verify=off)',
    'import aiohttp\nconn = aiohttp.TCPConnector(ssl=False)',
    'import redis\nr = redis.Redis(host="a", ssl=True, ssl_cert_reqs=None)',
    'import paho.mqtt.client as mqtt\nm = mqtt.Client()\nm.tls_insecure_set(True)',
    'import ldap3, ssl\ntls = ldap3.Tls(validate=ssl.CERT_NONE)',
  ],
  good: [
    'import requests\nrequests.get(url, verify=True)',
    'import requests\nrequests.get(url, verify="ca.pem")',
    'import ssl\nctx = ssl.create_default_context()',
    'import ssl\nctx.verify_mode = ssl.CERT_REQUIRED',
  ],
  calls: [
    {
      names: [
        ...all(
          'requests requests.api requests.Session httpx httpx.Client requests.sessions.Session()',
          `${verbs} request stream`,
        ),
        ...all('httpx', 'Client AsyncClient'),
        ...all('boto3 boto3.session.Session() boto3.Session()', 'client resource'),
        'hvac.Client',
        'consul.Consul',
        'influxdb.InfluxDBClient',
      ],
      check: ({ named }) => isOff(named.get('verify')),
    },
    {
      names: [
        ...all('aiohttp.ClientSession', `${verbs} request ws_connect`),
        ...all('aiohttp', 'TCPConnector request'),
      ],
      check: ({ named }) => isOff(named.get('ssl')) || isOff(named.get('verify_ssl')),
    },
    // In Python 2 it checks nothing unless it is given a context.
    { names: ['httplib.HTTPSConnection'], check: ({ named }) => !named.has('context') },
    { names: ['ssl._create_unverified_context', 'ssl._create_stdlib_context'], check: () => true },
    {
      names: [
        'urllib3.PoolManager',
        'urllib3.ProxyManager',
        'urllib3.HTTPSConnectionPool',
        'urllib3.proxy_from_url',
        'urllib3.connection_from_url',
        'ssl.wrap_socket',
        'ssl.get_server_certificate',
        'ssl.get_server_certificate',
        '*.wrap_socket',
        'redis.Redis',
        'redis.StrictRedis',
      ],
      check: ({ named }) =>
        isNoneRequired(named.get('cert_reqs') ?? named.get('ssl_cert_reqs')) ||
        isOff(named.get('assert_hostname')),
    },
    {
      names: all('redis redis.asyncio aioredis', 'Redis StrictRedis from_url'),
      check: ({ named }) =>
        /^(?:null|none)$/i.test(String(named.get('ssl_cert_reqs')?.constant)) ||
        isOff(named.get('ssl_check_hostname')),
    },
    { names: ['ldap3.Tls'], check: ({ named }) => isNoneRequired(named.get('validate')) },
    {
      names: ['*.tls_insecure_set'],
      check: ({ arguments: [isInsecure] }) => isInsecure?.constant === true,
    },
    {
      names: ['*.tls_set'],
      check: ({ named }) => isNoneRequired(named.get('cert_reqs')),
    },
    {
      names: ['*.create_connection', '*.run_forever', '*.WebSocket'],
      check: ({ named }) => isNoneRequired(named.get('sslopt')?.entries?.get('cert_reqs')),
    },
    {
      names: ['*.Elasticsearch', '*.OpenSearch', '*.Kazoo', '*.get_connection'],
      check: ({ named }) => isOff(named.get('verify_certs')),
    },
    {
      names: ['pymongo.MongoClient', '*.MongoClient'],
      check: ({ named }) =>
        named.get('tlsAllowInvalidCertificates')?.constant === true ||
        named.get('tlsInsecure')?.constant === true ||
        isNoneRequired(named.get('ssl_cert_reqs')),
    },
    {
      names: ['httplib2.Http'],
      check: ({ named }) => named.get('disable_ssl_certificate_validation')?.constant === true,
    },
    {
      names: ['*.setopt'],
      check: ({ arguments: [option, value] }) =>
        /SSL_VERIFY(?:PEER|HOST)$/.test(option?.path ?? '') && isFalse(value),
    },
    {
      names: ['*.set_option', 'ldap.set_option'],
      check: ({ arguments: [, value] }) => /OPT_X_TLS_(?:NEVER|ALLOW)$/.test(value?.path ?? ''),
    },
    {
      names: ['*.set_verify'],
      check: ({ arguments: [mode] }) => (mode?.path ?? '').endsWith('VERIFY_NONE'),
    },
  ],
  assigns: [
    { names: ['*.verify_mode'], check: ({ value }) => isNoneRequired(value) },
    {
      names: ['*.check_hostname', '*.verify_ssl', '*.verify_certs', '*.assert_hostname'],
      check: ({ value, path }) => isOff(value) && !path.startsWith('self.'),
    },
    {
      names: ['*.verify'],
      check: ({ value, path }) => isOff(value) && /session|requests|client|^s\.|http/i.test(path),
    },
    {
      names: ['ssl._create_default_https_context', '*._create_default_https_context'],
      check: ({ value }) => (value.path ?? '').endsWith('_create_unverified_context'),
    },
  ],
})

export const unknownHostKey = defined({
  id: 'python/unknown-host-key',
  title: 'Keys of unknown hosts are accepted',
  severity: 'high',
  confidence: 'high',
  cwe: 295,
  why: 'Whoever answers first in the name of the host is believed, and gets the password.',
  fix: 'Load the known keys (load_system_host_keys) and leave RejectPolicy in place.',
  bad: [
    'import paramiko\nc = paramiko.SSHClient()\nc.set_missing_host_key_policy(paramiko.AutoAddPolicy())',
    'from paramiko.client import SSHClient, WarningPolicy\nc = SSHClient()\nc.set_missing_host_key_policy(WarningPolicy)',
    'import asyncssh\nasync def run():\n    await asyncssh.connect("h", known_hosts=None)',
  ],
  good: [
    'import paramiko\nc = paramiko.SSHClient()\nc.set_missing_host_key_policy(paramiko.RejectPolicy())',
    'import paramiko\nc = paramiko.SSHClient()\nc.load_system_host_keys()',
  ],
  calls: [
    {
      names: ['*.set_missing_host_key_policy'],
      check: ({ arguments: [policy] }) =>
        /(?:AutoAdd|Warning)Policy(?:\(\))?$/.test(policy?.path ?? ''),
    },
    {
      names: ['asyncssh.connect'],
      check: ({ named }) => named.get('known_hosts')?.constant === null,
    },
  ],
})

/** Suites that are broken, prove no identity, or lower the least strength that is asked for. */
const weakSuites =
  /(?:^|[:,\s])(?:(?!kRSA)\w+-)*(?:RC4|DES|3DES|NULL|eNULL|aNULL|ADH|AECDH|EXP|EXPORT|LOW|MD5|SSLv2)\b|SECLEVEL=[01]/

const oldVersion = /(?:^|[._])(?:PROTOCOL_)?(?:SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)(?:_METHOD)?$/

const isOld = (value: Value | undefined): boolean =>
  oldVersion.test(value?.path ?? '') && !/PROTOCOL_SSLv23$|SSLv23_METHOD$/.test(value?.path ?? '')

export const oldTls = defined({
  id: 'python/old-tls',
  title: 'A version of TLS is allowed that is broken or out of use',
  severity: 'medium',
  confidence: 'high',
  cwe: 326,
  why: 'SSL 2 and 3, TLS 1.0 and 1.1 have known weaknesses, and clients have given them up.',
  fix: 'Use ssl.create_default_context() and, if a version must be said, TLSv1_2 or newer.',
  bad: [
    'import ssl\nctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1)',
    'import ssl\nssl.wrap_socket(s, ssl_version=ssl.PROTOCOL_SSLv3)',
    'from OpenSSL import SSL\nctx = SSL.Context(SSL.SSLv2_METHOD)',
    'import ssl\nctx.minimum_version = ssl.TLSVersion.TLSv1',
    'import ssl\nctx = ssl.create_default_context()\nctx.set_ciphers("DEFAULT:@SECLEVEL=1")',
    'import ssl\ndef open_socket(version=ssl.PROTOCOL_SSLv2):\n    pass',
  ],
  good: [
    'import ssl\nctx = ssl.SSLContext(ssl.PROTOCOL_TLSv1_2)',
    'import ssl\nctx = ssl.create_default_context()',
    'import ssl\nctx.minimum_version = ssl.TLSVersion.TLSv1_2',
    'import ssl\nctx = ssl.create_default_context()\nctx.set_ciphers("ECDHE+AESGCM:!aNULL:!MD5")',
  ],
  calls: [
    {
      names: [
        'ssl.SSLContext',
        'ssl.wrap_socket',
        'OpenSSL.SSL.Context',
        '*.SSL.Context',
        '*.wrap_socket',
        'pyOpenSSL.SSL.Context',
        '*.create_urllib3_context',
        '*.init_poolmanager',
      ],
      check: (site) => [...site.arguments, ...site.named.values()].some(isOld),
    },
    {
      names: ['*.set_ciphers'],
      check: ({ arguments: [suites] }) => weakSuites.test(textIn(suites) ?? ''),
    },
    // Without a version it takes the oldest that the other side asks for, and checks no name.
    { names: ['ssl.wrap_socket'], check: () => ({ confidence: 'medium' }) },
  ],
  assigns: [{ names: ['*.minimum_version', '*.ssl_version'], check: ({ value }) => isOld(value) }],
  functions: ({ function: form, file }) =>
    form.parameters.flatMap((parameter) => {
      const given = parameter.default
      return given?.kind === 'member' &&
        oldVersion.test(given.property) &&
        given.property !== 'PROTOCOL_SSLv23'
        ? [{ line: file.lineOf(given.node) }]
        : []
    }),
})

export const certificateRules = [uncheckedCertificate, unknownHostKey, oldTls]
