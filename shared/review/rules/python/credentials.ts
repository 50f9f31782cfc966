/** Secrets in the program, and tokens that nobody checks. */
import type { Value } from '../../flow/value.ts'
import { all, defined, textIn } from './define.ts'

const placeholder =
  /^(?:\w*secret_(?:access_)?key\w*|x+|\*+|<.*>|\$\{.*\}|\{\{.*\}\}|%\(.*|your[-_ ].*|change[-_ ]?me.*|example.*|placeholder|none|null|test|password|secret)$/i

/** A text that may well be a secret. */
export const isSecret = (value: Value | undefined): boolean => {
  const text = textIn(value)
  return text !== undefined && text.length > 0 && !placeholder.test(text)
}

export const isTest = (path: string): boolean =>
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
  'pyramid.session.SignedCookieSessionFactory': [0],
  'pyramid.authentication.AuthTktAuthenticationPolicy': [0],
  'pyramid.authentication.AuthTktCookieHelper': [0],
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
    'import psycopg2\ndb = psycopg2.connect("host=db user=me password=hunter22")',
    'import flask\napp = flask.Flask("a")\napp.secret_key = b"a3f8c9d0"',
    'def reset(user):\n    user.set_password("hunter22")',
  ],
  good: [
    'import mysql.connector, os\ndb = mysql.connector.connect(host="a", user="b", password=os.environ["DB"])',
    'import boto3\ns3 = boto3.client("s3")',
    'def reset(user, new):\n    user.set_password(new)',
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
      names: ['*.driver', '*.Elasticsearch', '*.OpenSearch', '*.Client', '*.Session', 'jira.JIRA'],
      check: ({ named, file }) =>
        !isTest(file.path) &&
        ['auth', 'basic_auth', 'http_auth'].some((name) => isSecret(named.get(name)?.items?.[1])),
    },
    {
      names: ['*.add_middleware', 'starlette.middleware.sessions.SessionMiddleware'],
      check: ({ named, file }) => isSecret(named.get('secret_key')) && !isTest(file.path),
    },
    {
      names: ['*.set_password', '*.create_superuser', '*.create_user'],
      check: (site) =>
        !isTest(site.file.path) &&
        isSecret(
          site.path.endsWith('.set_password')
            ? site.arguments[0]
            : (site.named.get('password') ?? site.arguments[2]),
        ),
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

export const credentialRules = [writtenSecret, writtenDefault]
