/** Secrets in the program, and tokens that nobody checks. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import { all, argumentOf, defined, textIn } from './define.ts'

const placeholder =
  /^(?:\w*secret_?(?:access_?)?key\w*|x+|\*+|<.*>|\$\{.*\}|\{\{.*\}\}|%\(.*|your[-_ ].*|change[-_ ]?me.*|example.*|placeholder|none|null|test|password|secret)$/i

/** A text that may well be a secret. */
const isSecret = (value: Value | undefined): boolean => {
  const text = textIn(value)
  return text !== undefined && text.length > 0 && !placeholder.test(text)
}

const isTest = (path: string): boolean =>
  /(?:^|\/)(?:tests?|testing|conftest|fixtures?|examples?)(?:\/|_|\.)|_test\.py$/i.test(path)

const secretOptions = [
  'password',
  'passwd',
  'secret_key',
  'api_key',
  'apikey',
  'auth_token',
  'access_token',
  'aws_secret_access_key',
  'aws_session_token',
  'client_secret',
  'account_key',
  'private_key',
]

const secretSinks = [
  ...all(
    'mysql.connector pymysql MySQLdb psycopg2 psycopg pymssql cx_Oracle oracledb asyncpg aiomysql pyodbc snowflake.connector ibm_db hdb',
    'connect Connection create_pool connect_async',
  ),
  ...all('redis redis.client redis.asyncio aioredis', 'Redis StrictRedis from_url'),
  ...all('boto3 boto3.session', 'client resource Session'),
  ...all('boto3.session.Session() boto3.Session()', 'client resource'),
  ...all('paramiko.SSHClient fabric', 'connect Connection'),
  ...all('ftplib', 'FTP FTP_TLS'),
  'pymongo.MongoClient',
  'ldap3.Connection',
  'elasticsearch.Elasticsearch',
  'openai.OpenAI',
  'openai.AzureOpenAI',
  'anthropic.Anthropic',
  'slack_sdk.WebClient',
  'influxdb.InfluxDBClient',
  'influxdb_client.InfluxDBClient',
  'neo4j.GraphDatabase.driver',
  'peewee.MySQLDatabase',
  'peewee.PostgresqlDatabase',
  'pika.PlainCredentials',
  'cassandra.auth.PlainTextAuthProvider',
  'azure.storage.blob.BlobServiceClient',
  'stripe.StripeClient',
  'tweepy.OAuthHandler',
  'praw.Reddit',
  'github.Github',
  'gitlab.Gitlab',
  'hvac.Client',
]

/** Where a secret stands by its place alone. */
const secretByPlace: Readonly<Record<string, readonly number[]>> = {
  'pika.PlainCredentials': [1],
  'requests.auth.HTTPBasicAuth': [1],
  'requests.auth.HTTPDigestAuth': [1],
  'requests.auth.HTTPProxyAuth': [1],
  'httpx.BasicAuth': [1],
  'aiohttp.BasicAuth': [1],
  'flask_httpauth.HTTPBasicAuth': [1],
  'github.Github': [0],
  'pymysql.connect': [2],
  'MySQLdb.connect': [2],
  'twilio.rest.Client': [1],
  'slack_sdk.WebClient': [0],
  'tweepy.OAuthHandler': [1],
}

const credentialsInAddress = /^[\w+.-]+:\/\/[^\s/:@\0]+:[^\s/:@\0{]+@/

export const writtenSecret = defined({
  id: 'python/written-secret',
  title: 'A password or key is written in the program',
  severity: 'high',
  cwe: 798,
  why: 'Whoever can read the code, today or in its history, has the secret.',
  fix: 'Read it from the environment or a secret store, and replace the one that was written here.',
  bad: [
    'import mysql.connector\ndb = mysql.connector.connect(host="a", user="b", password="hunter22")',
    'import boto3\ns3 = boto3.client("s3", aws_access_key_id="AKIAIOSFODNN7", aws_secret_access_key="wJalrXUtnFEMIK7MDENG")',
    'from flask import Flask\napp = Flask(__name__)\napp.config["SECRET_KEY"] = "a3f8c9d0"',
    'import requests\nrequests.get("https://a.com", auth=("me", "hunter22"))',
    'from sqlalchemy import create_engine\ne = create_engine("postgresql://me:hunter22@db/a")',
    'import flask\napp = flask.Flask("a")\napp.secret_key = b"a3f8c9d0"',
  ],
  good: [
    'import mysql.connector, os\ndb = mysql.connector.connect(host="a", user="b", password=os.environ["DB"])',
    'import boto3\ns3 = boto3.client("s3")',
    'from flask import Flask\nimport os\napp = Flask(__name__)\napp.config["SECRET_KEY"] = os.environ["KEY"]',
    'from sqlalchemy import create_engine\ne = create_engine("sqlite:///a.db")',
  ],
  calls: [
    {
      names: secretSinks,
      check: (site) =>
        !isTest(site.file.path) && secretOptions.some((name) => isSecret(site.named.get(name))),
    },
    {
      names: Object.keys(secretByPlace),
      check: (site) =>
        (secretByPlace[site.path] ?? []).some((index) => isSecret(site.arguments[index])),
    },
    {
      names: [
        ...all(
          'requests requests.Session httpx httpx.Client',
          'get post put patch delete head request',
        ),
        ...all('httpx', 'Client AsyncClient'),
      ],
      check: ({ named }) => {
        const auth = named.get('auth')?.items
        return auth?.length === 2 && isSecret(auth[1])
      },
    },
    {
      names: [
        'sqlalchemy.create_engine',
        'pymongo.MongoClient',
        'redis.from_url',
        'redis.Redis.from_url',
        'celery.Celery',
        'databases.Database',
        'psycopg2.connect',
      ],
      check: (site) =>
        [site.arguments[0], ...site.named.values()].some(
          (value) =>
            credentialsInAddress.test(textIn(value) ?? '') ||
            /\bpassword=[^\s'"{%]{3,}/.test(textIn(value) ?? ''),
        ),
    },
    {
      names: ['*.driver', '*.Elasticsearch', '*.OpenSearch', '*.Client', '*.Session'],
      check: ({ named, file }) =>
        !isTest(file.path) &&
        ['auth', 'basic_auth', 'http_auth'].some((name) => isSecret(named.get(name)?.items?.[1])),
    },
    {
      names: ['*.login'],
      check: ({ arguments: [user, password], file }) =>
        textIn(user) !== undefined && isSecret(password) && !isTest(file.path),
    },
    {
      names: ['*.config.update', '*.config.from_mapping'],
      check: ({ named, file }) => isSecret(named.get('SECRET_KEY')) && !isTest(file.path),
    },
  ],
  operations: ({ operator, operands, expressions, file }) => {
    if (operator !== '==' || isTest(file.path)) return undefined
    const index = operands.findIndex(
      (operand) => (textIn(operand)?.length ?? 0) >= 4 && isSecret(operand),
    )
    const other = expressions[1 - index]
    return (
      index !== -1 &&
      other !== undefined &&
      (other.kind === 'name' || other.kind === 'member') &&
      /(?:^|[._])(?:password|passwd|passphrase|api_key|secret_key|auth_token)$/i.test(
        file.textOf(other.node),
      )
    )
  },
  assigns: [
    {
      names: [
        '*.config.SECRET_KEY',
        '*.config.JWT_SECRET_KEY',
        '*.config.WTF_CSRF_SECRET_KEY',
        '*.config.SQLALCHEMY_DATABASE_URI',
        '*.secret_key',
        'SECRET_KEY',
        'JWT_SECRET_KEY',
        '*.api_key',
      ],
      check: ({ value, path, file }) => {
        if (isTest(file.path)) return undefined
        if (path.endsWith('DATABASE_URI')) return credentialsInAddress.test(textIn(value) ?? '')
        return (
          isSecret(value) && (!path.endsWith('.api_key') || /openai|stripe|sendgrid/.test(path))
        )
      },
    },
  ],
})

export const writtenDefault = defined({
  id: 'python/written-default',
  title: 'A password stands in the program as the default of a parameter',
  severity: 'low',
  cwe: 259,
  why: 'Whoever calls without one uses a password that everybody can read.',
  fix: 'Leave the default at None and read the password from the environment.',
  bad: [
    'def connect(host, password="hunter22"):\n    pass',
    'class A:\n    def open(self, user, *, passwd="x7z99"):\n        pass',
  ],
  good: [
    'def connect(host, password=None):\n    pass',
    'def connect(host, password=""):\n    pass',
    'def ask(password_field="password"):\n    pass',
  ],
  functions: ({ function: form, file }) =>
    form.parameters.flatMap((parameter) =>
      /^(?:\w+_)?(?:password|passwd|passphrase|secret_key|api_key|auth_token)$/i.test(
        parameter.name,
      ) &&
      parameter.default?.kind === 'literal' &&
      typeof parameter.default.value === 'string' &&
      parameter.default.value !== '' &&
      !placeholder.test(parameter.default.value) &&
      !isTest(file.path)
        ? [{ line: file.lineOf(form.node) }]
        : [],
    ),
})

export const uncheckedToken = defined({
  id: 'python/unchecked-token',
  title: 'A token is read without a check of its signature',
  severity: 'high',
  confidence: 'high',
  cwe: 347,
  why: 'Anybody can write a token that says they are somebody else.',
  fix: 'Call jwt.decode with the key and the list of algorithms that are used.',
  bad: [
    'import jwt\ndef read(token):\n    return jwt.decode(token, verify=False)',
    'import jwt\ndef read(token, key):\n    return jwt.decode(token, key, options={"verify_signature": False})',
    'import jwt\ndef make(payload):\n    return jwt.encode(payload, None, algorithm="none")',
    'from jwt import decode\ndef read(token, key):\n    return decode(token, key, algorithms=["none"])',
    'from jose import jwt\ndef read(token):\n    return jwt.get_unverified_claims(token)',
  ],
  good: [
    'import jwt\ndef read(token, key):\n    return jwt.decode(token, key, algorithms=["HS256"])',
    'import jwt\ndef make(payload, key):\n    return jwt.encode(payload, key, algorithm="HS256")',
  ],
  calls: [
    {
      names: all('jwt jwt.api_jwt jose.jwt jwt.JWT()', 'decode decode_complete'),
      check: (site) =>
        site.named.get('verify')?.constant === false ||
        site.arguments[2]?.constant === false ||
        (site.named.get('options') ?? site.arguments[3])?.entries?.get('verify_signature')
          ?.constant === false ||
        isNone(site),
    },
    { names: all('jwt jwt.api_jwt jose.jwt', 'encode'), check: isNone },
    { names: all('jose.jwt jose.jws', 'get_unverified_claims'), check: () => true },
  ],
})

/** Whether the algorithm is the one that signs nothing. */
function isNone(site: CallSite): boolean {
  const algorithm = argumentOf(site, 2, 'algorithm', 'algorithms')
  return [algorithm, ...(algorithm?.items ?? [])].some((value) =>
    /^none$/i.test(textIn(value) ?? ''),
  )
}

export const writtenTokenKey = defined({
  id: 'python/written-token-key',
  title: 'The key that signs tokens is written in the program',
  severity: 'high',
  confidence: 'high',
  cwe: 798,
  why: 'Whoever can read the code can make tokens that say they are anybody.',
  fix: 'Read the key from the environment or a secret store.',
  bad: [
    'import jwt\ndef make(payload):\n    return jwt.encode(payload, "shhh", algorithm="HS256")',
    'import jwt\nkey = "shhh"\ndef read(token):\n    return jwt.decode(token, key, algorithms=["HS256"])',
  ],
  good: [
    'import jwt, os\ndef make(payload):\n    return jwt.encode(payload, os.environ["KEY"], algorithm="HS256")',
  ],
  calls: [
    {
      names: all('jwt jwt.api_jwt jose.jwt', 'encode decode'),
      check: (site) => {
        const key = textIn(argumentOf(site, 1, 'key'))
        return key !== undefined && key !== '' && !key.includes('PUBLIC KEY')
      },
    },
    {
      names: [
        'itsdangerous.URLSafeTimedSerializer',
        'itsdangerous.URLSafeSerializer',
        'itsdangerous.Signer',
        'itsdangerous.TimestampSigner',
        'itsdangerous.JSONWebSignatureSerializer',
      ],
      check: (site) => isSecret(argumentOf(site, 0, 'secret_key')),
    },
    {
      names: ['hmac.new'],
      check: (site) => !isTest(site.file.path) && isSecret(argumentOf(site, 0, 'key')),
    },
  ],
})

export const secretInToken = defined({
  id: 'python/secret-in-token',
  title: 'A password is put into a token that everybody can read',
  severity: 'medium',
  cwe: 522,
  why: 'Tokens are signed, not encrypted: who holds one reads all that is in it.',
  fix: 'Put only an identifier into the token.',
  bad: [
    'import jwt\ndef make(user, key):\n    return jwt.encode({"name": user.name, "password": user.password}, key)',
    'import jwt\ndef make(password, key):\n    payload = {"p": password, "password": 1}\n    return jwt.encode(payload, key)',
  ],
  good: ['import jwt\ndef make(user, key):\n    return jwt.encode({"id": user.id}, key)'],
  calls: [
    {
      names: all('jwt jwt.api_jwt jose.jwt', 'encode'),
      check: ({ arguments: [payload] }) =>
        [...(payload?.entries?.keys() ?? [])].some((key) =>
          /^(?:password|passwd|secret|pin|ssn)$/i.test(key),
        ),
    },
  ],
})

export const credentialRules = [
  writtenSecret,
  writtenDefault,
  uncheckedToken,
  writtenTokenKey,
  secretInToken,
]
