/** Secrets that stand in the code, by the calls they are given to. */
import type { CallSite } from '../../flow/sites.ts'
import type { Expression } from '../../form/form.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { isWrittenBytes } from './cryptography.ts'
import { defined, isWrittenText } from './define.ts'

/** A text of the program that stands where a secret is meant, and is none of the usual stand-ins. */
const isSecret = (value: Value | undefined): boolean =>
  isWrittenText(value)
    ? !/^(<.*>|\$\{.*\}|\*+|x+|your[-_ ].*|change[-_ ]?me.*|\.{3})$/i.test(value.constant)
    : isWrittenBytes(value)

const anySecret = (values: (Value | undefined)[]) =>
  values.some(
    (value) =>
      isSecret(value) ||
      (value?.items ?? []).some(isSecret) ||
      [...(value?.entries?.values() ?? [])].some(isSecret),
  )

/** `process.env.SECRET || 'written here'`: wherever the variable is forgotten, everybody knows the secret. */
const isFallback = (given: Expression | undefined): boolean => {
  if (given?.kind === 'same') return isFallback(given.value)
  const last = given?.kind === 'operation' ? given.operands.at(-1) : undefined
  return (
    given?.kind === 'operation' &&
    /^(\|\||\?\?)$/.test(given.operator) &&
    last?.kind === 'literal' &&
    typeof last.value === 'string' &&
    last.value.length >= 4
  )
}

const byArgument: Readonly<Record<string, readonly number[]>> = {
  'jsonwebtoken.sign': [1],
  'jsonwebtoken.verify': [1],
  'jwt.sign': [1],
  'jwt.verify': [1],
  'jwt-simple.encode': [1],
  'jwt-simple.decode': [1],
  'njwt.create': [1],
  'njwt.verify': [1],
  'jose.JWT.sign': [1],
  'jose.JWT.verify': [1],
  'jose.JWK.asKey': [0],
  'jose.JWS.sign': [1],
  'jose.SignJWT.sign': [0],
  'fast-jwt.createSigner': [],
  'cookie-parser': [0],
  'cookie-signature.sign': [1],
  'cookie-signature.unsign': [1],
  'crypto.createHmac': [1],
  'crypto.createCipheriv': [1],
  'crypto.createDecipheriv': [1],
  'crypto.createCipher': [1],
  'crypto.createDecipher': [1],
  'crypto.createSecretKey': [0],
  'crypto.scrypt': [0],
  'crypto.scryptSync': [0],
  'crypto.pbkdf2': [0],
  'crypto.pbkdf2Sync': [0],
  'express.cookieParser': [0],
  keygrip: [0],
  'aws-sdk.Credentials': [1],
  'AWS.Credentials': [1],
  '@slack/web-api.WebClient': [0],
  'discord.js.Client.login': [0],
  'google-auth-library.OAuth2Client': [1],
  'crypto-js.AES.encrypt': [1],
  'crypto-js.AES.decrypt': [1],
  'CryptoJS.AES.encrypt': [1],
  'CryptoJS.AES.decrypt': [1],
  'crypto-js.HmacSHA256': [1],
  'CryptoJS.HmacSHA256': [1],
  'crypto-js.HmacSHA512': [1],
  stripe: [0],
  twilio: [1],
  pusher: [],
  'sequelize.Sequelize': [2],
  sequelize: [2],
  Sequelize: [2],
  '@sendgrid/mail.setApiKey': [0],
  'octokit.Octokit': [],
  'node-telegram-bot-api': [0],
  'telegraf.Telegraf': [0],
  '*.simpleSign': [],
  'couchbase.authenticate': [1],
  '*.tokens.create': [],
  'csurf.create': [0],
  'hapi-auth-jwt2': [],
  'express-basic-auth': [],
  '@azure/storage-blob.StorageSharedKeyCredential': [1],
  'tweetnacl.secretbox': [2],
}

const byOption: Readonly<Record<string, readonly string[]>> = {
  'express-session': ['secret'],
  'express.session': ['secret'],
  'express.cookieSession': ['secret', 'keys'],
  'mailgun-js': ['apiKey'],
  'cookie-session': ['secret', 'keys'],
  'client-sessions': ['secret'],
  'koa-session': ['secret', 'keys'],
  'iron-session.withIronSession': ['password'],
  'express-jwt': ['secret'],
  'express-jwt.expressjwt': ['secret'],
  'express-jwt.expressJwt': ['secret'],
  'koa-jwt': ['secret'],
  'passport-jwt.Strategy': ['secretOrKey'],
  'passport-jwt': ['secretOrKey'],
  '@nestjs/jwt.JwtModule.register': ['secret', 'secretOrPrivateKey'],
  'mysql.createConnection': ['password'],
  'mysql.createPool': ['password'],
  'mysql2.createConnection': ['password'],
  'mysql2.createPool': ['password'],
  'mysql2/promise.createConnection': ['password'],
  'mysql2/promise.createPool': ['password'],
  'mariadb.createPool': ['password'],
  'mariadb.createConnection': ['password'],
  'pg.Client': ['password'],
  'pg.Pool': ['password'],
  'pg-promise()': ['password'],
  'mssql.connect': ['password'],
  'mssql.ConnectionPool': ['password'],
  'oracledb.getConnection': ['password'],
  'tedious.Connection': ['password'],
  'typeorm.createConnection': ['password'],
  'typeorm.DataSource': ['password'],
  'redis.createClient': ['password', 'auth_pass'],
  ioredis: ['password'],
  'ldapjs.createClient': ['bindCredentials'],
  'aws-sdk.config.update': ['secretAccessKey', 'accessKeyId', 'sessionToken'],
  'AWS.config.update': ['secretAccessKey', 'accessKeyId'],
  'openai.Configuration': ['apiKey'],
  'openai.OpenAI': ['apiKey'],
  openai: ['apiKey'],
  '@octokit/rest.Octokit': ['auth'],
  'octokit.Octokit': ['auth'],
  'googleapis.google.auth.OAuth2': ['clientSecret'],
  'ssh2.Client.connect': ['password', 'passphrase'],
  'ssh2().connect': ['password'],
  'ftp().connect': ['password'],
  'fast-jwt.createSigner': ['key'],
  '@fastify/jwt': ['secret'],
  '@fastify/session': ['secret'],
  'hapi-auth-jwt2': ['key'],
  'express-basic-auth': ['users'],
  snoowrap: ['clientSecret', 'password'],
  twit: ['consumer_secret', 'access_token_secret'],
  twitter: ['consumer_secret', 'access_token_secret'],
  'cloudinary.config': ['api_secret'],
  'cloudinary.v2.config': ['api_secret'],
  pusher: ['secret'],
  'basic-auth-connect': [],
}

const secretInCode = defined({
  id: 'javascript/secret-in-code',
  title: 'A secret stands in the code',
  severity: 'high',
  cwe: 798,
  why: 'Whoever reads the code has the secret, and it stays in the history of the repository.',
  fix: 'Read it from the environment or a store of secrets, and replace the one that was written here.',
  bad: [
    "const jwt = require('jsonwebtoken')\nconst token = jwt.sign({ id: 1 }, 'hello-secret')",
    "const session = require('express-session')\napp.use(session({ secret: 'keyboard cat', resave: false }))",
    "const jwt = require('jsonwebtoken')\nconst secret = 'abc123'\njwt.verify(token, secret, done)",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, process.env.KEY || 'in-development', done)",
    "const session = require('express-session')\napp.use(session({ secret: process.env.KEY ?? 'in-development' }))",
    "const { Strategy } = require('passport-jwt')\nconst options = {}\noptions.secretOrKey = 'hidden'\npassport.use(new Strategy(options, verify))",
    "const mysql = require('mysql')\nconst connection = mysql.createConnection({ host: 'a', user: 'b', password: 'hunter22' })",
    "const crypto = require('crypto')\nconst hmac = crypto.createHmac('sha256', 'my-key')",
    "const AWS = require('aws-sdk')\nconst s3 = new AWS.S3({ accessKeyId: 'AK', secretAccessKey: 'wJalr' })",
    "import { Sequelize } from 'sequelize'\nconst db = new Sequelize('shop', 'root', 'pass1234', { dialect: 'mysql' })",
    "const mongoose = require('mongoose')\nmongoose.connect('mongodb://admin:' + 'secret12@db.example.com/shop')",
    "const Koa = require('koa')\nconst app = new Koa()\napp.keys = ['im a secret']",
    "axios.get(url, { headers: { Authorization: 'Basic dXNlcjpwYXNz' } })",
    "const GoogleStrategy = require('passport-google-oauth').OAuth2Strategy\nnew GoogleStrategy({ clientID: 'a', clientSecret: 'b1c2' }, verify)",
  ],
  good: [
    "const jwt = require('jsonwebtoken')\nconst token = jwt.sign({ id: 1 }, process.env.JWT_SECRET)",
    "const session = require('express-session')\napp.use(session({ secret: config.get('secret') }))",
    "const mysql = require('mysql')\nmysql.createConnection({ host: 'a', password: process.env.DB_PASSWORD })",
    "const jwt = require('jsonwebtoken')\njwt.verify(token, publicKey, { algorithms: ['RS256'] })",
    "const mongoose = require('mongoose')\nmongoose.connect('mongodb://localhost/shop')",
    "const crypto = require('crypto')\ncrypto.createHmac('sha256', key)",
  ],
  calls: [
    ...Object.entries(byArgument).map(([name, places]) => ({
      names: [name],
      check: (site: CallSite) =>
        anySecret(places.map((place) => site.arguments[place])) ||
        places.some((place) => isFallback(site.given[place]?.value)),
    })),
    ...Object.entries(byOption).map(([name, options]) => ({
      names: [name],
      check: (site: CallSite) =>
        anySecret(options.map((option) => site.option(option))) ||
        site.given.some(
          ({ value }) =>
            value.kind === 'map' &&
            value.entries.some(
              (entry) => options.includes(entry.key ?? '') && isFallback(entry.value),
            ),
        ),
    })),
    {
      names: ['aws-sdk.*', 'AWS.*'],
      check: (site) =>
        isSecret(site.option('secretAccessKey')) ||
        isSecret(site.option('credentials')?.entries?.get('secretAccessKey')),
    },
    {
      names: ['/^@aws-sdk\\/client-[a-z0-9-]+\\.[A-Za-z0-9]+Client$/'],
      check: (site) => isSecret(site.option('credentials')?.entries?.get('secretAccessKey')),
    },
    {
      names: ['/^passport-[a-z0-9-]+(\\.[A-Za-z0-9]*Strategy)?$/'],
      check: (site) =>
        site.expression.isNew &&
        anySecret([
          site.arguments[0]?.entries?.get('clientSecret'),
          site.arguments[0]?.entries?.get('consumerSecret'),
          site.arguments[0]?.entries?.get('secretOrKey'),
          site.arguments[0]?.entries?.get('secret'),
        ]),
    },
    {
      names: [
        '*.connect',
        '*.createConnection',
        '*.MongoClient',
        '*.createClient',
        '*.createPool',
        'pg-promise()',
        'ioredis',
        'knex',
        '*.Pool',
        '*.Client',
        'mongoose.connect',
      ],
      check: (site) => {
        const address =
          site.arguments[0]?.constant ??
          site.option('connectionString')?.constant ??
          site.option('url')?.constant
        const isAddress =
          typeof address === 'string' &&
          /^[a-z+]+:\/\/[^\s:/@]+:[^\s@<${]{3,}@(?!localhost|127\.)/.test(address)
        return isAddress || isSecret(site.option('connection')?.entries?.get('password'))
      },
    },
    {
      names: ['*.register'],
      check: (site) =>
        /^@?fastify[/-](jwt|session|cookie|secure-session)/.test(site.arguments[0]?.path ?? '') &&
        anySecret([site.option('secret'), site.option('key')]),
    },
    {
      names: ['express().set'],
      check: ({ arguments: [name, value] }) =>
        /secret|jwt|private_?key/i.test(String(name?.constant)) && isSecret(value),
    },
    {
      names: ['*.auth'],
      check: (site) =>
        /^(request|superagent|supertest|needle|got|axios)\b/.test(site.path) &&
        isSecret(site.arguments[1]),
    },
    {
      names: ['nodemailer.createTransport'],
      check: (site) => isSecret(site.option('auth')?.entries?.get('pass')),
    },
    {
      names: ['*.sign', '*.setKey'],
      check: (site) => /SignJWT|EncryptJWT/.test(site.path) && isSecret(site.arguments[0]),
    },
  ],
  assigns: [
    {
      names: ['koa.keys'],
      check: ({ value }) => anySecret([value]),
    },
  ],
  nodes: [
    {
      types: ['pair'],
      check: (node, file) => {
        const [key, value] = node.children
        if (value?.type !== 'string' || key === undefined || key.end - key.start > 16)
          return undefined
        const isHeader = /^['"]?authorization['"]?$/i.test(file.textOf(key))
        return isHeader && /^.(Basic|Bearer|Token) [\w+/=.-]{8,}.$/.test(file.textOf(value))
      },
    },
  ],
})

export const credentialsRules: readonly SyntaxRule[] = [secretInCode]
