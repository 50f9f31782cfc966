/** Desktop windows and clouds that are opened too wide. */
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, isSet, isWrittenText, speaksOf } from './define.ts'

const openPreferences: readonly (readonly [string, boolean])[] = [
  ['nodeIntegration', true],
  ['nodeIntegrationInWorker', true],
  ['nodeIntegrationInSubFrames', true],
  ['contextIsolation', false],
  ['webSecurity', false],
  ['allowRunningInsecureContent', true],
  ['experimentalFeatures', true],
  ['enableRemoteModule', true],
  ['sandbox', false],
  ['webviewTag', true],
]

const openWindow = defined({
  id: 'javascript/electron-window-open',
  title: 'A window gives its pages more than a browser would',
  severity: 'high',
  confidence: 'medium',
  cwe: 16,
  why: 'A script that gets into the page then reads files and starts programs.',
  fix: 'Leave nodeIntegration off, contextIsolation, sandbox and webSecurity on, and offer what pages need through a preload script.',
  bad: [
    "const { BrowserWindow } = require('electron')\nconst window = new BrowserWindow({ webPreferences: { nodeIntegration: true } })",
    "import { BrowserWindow } from 'electron'\nnew BrowserWindow({ width: 800, webPreferences: { contextIsolation: false, webSecurity: false } })",
    "const { app } = require('electron')\napp.commandLine.appendSwitch('ignore-certificate-errors')",
  ],
  good: [
    "const { BrowserWindow } = require('electron')\nnew BrowserWindow({ webPreferences: { nodeIntegration: false, contextIsolation: true } })",
    "const { BrowserWindow } = require('electron')\nnew BrowserWindow({ width: 800 })",
  ],
  calls: [
    {
      names: [
        'electron.BrowserWindow',
        'electron.BrowserView',
        'electron.remote.BrowserWindow',
        'BrowserWindow',
        'electron.WebContentsView',
      ],
      check: (site) => {
        const preferences = site.option('webPreferences')?.entries
        return openPreferences.some(([name, open]) => isSet(preferences?.get(name), open))
      },
    },
    {
      names: ['electron.app.commandLine.appendSwitch', 'app.commandLine.appendSwitch'],
      check: ({ arguments: [name] }) =>
        /^(ignore-certificate-errors|disable-web-security|no-sandbox|allow-running-insecure-content)$/.test(
          String(name?.constant),
        ) && (isSet(name, 'ignore-certificate-errors') ? { cwe: 295 } : true),
    },
    {
      // `(request, callback) => callback(0)` takes any certificate.
      names: ['*.setCertificateVerifyProc'],
      check: ({ arguments: [check], file }) =>
        check?.function !== undefined &&
        /^\(?[^()]*\)?\s*=>\s*\{?\s*\w+\(0\);?\s*\}?$/.test(file.textOf(check.function.node)) && {
          cwe: 295,
        },
    },
  ],
})

const openOutside = defined({
  id: 'javascript/electron-opens-anything',
  title: 'A desktop program opens whatever address it is given',
  severity: 'high',
  confidence: 'medium',
  cwe: 601,
  why: 'Addresses can name programs and files: opening one can run it.',
  fix: 'Open only addresses that begin with https: and whose host is meant.',
  bad: [
    "const { shell } = require('electron')\nipcMain.on('open', (event, url) => {\n  shell.openExternal(url)\n})",
    "const { shell } = require('electron')\nfunction open(url) {\n  shell.openPath(url)\n}",
  ],
  good: [
    "const { shell } = require('electron')\nshell.openExternal('https://example.com')",
    "const { shell } = require('electron')\nfunction open(url) {\n  if (url.startsWith('https://')) shell.openExternal(url)\n}",
  ],
  calls: [
    {
      names: [
        'electron.shell.openExternal',
        'shell.openExternal',
        'electron.shell.openPath',
        'electron.shell.openItem',
        'electron.remote.shell.openExternal',
      ],
      check: ({ arguments: [address] }) =>
        /^https:\/\/[^\0/]+\//.test(address?.skeleton ?? '')
          ? undefined
          : speaksOf(address, 'url', 1),
    },
  ],
})

const cdk = (module: string, name: string) => [
  `aws-cdk-lib/aws-${module}.${name}`,
  `@aws-cdk/aws-${module}.${name}`,
  `aws-cdk-lib.aws_${module}.${name}`,
  `${module}.${name}`,
  name,
]

const isUnencrypted = (given: ReadonlyMap<string, Value> | undefined) =>
  given?.get('encryption')?.path?.endsWith('UNENCRYPTED') ?? false

const propertiesOf = (site: CallSite) => site.arguments[2]?.entries

const isConstruct = (site: CallSite) =>
  site.expression.isNew && site.arguments.length >= 2 && isWrittenText(site.arguments[1])

const openStore = defined({
  id: 'javascript/cloud-store-open',
  title: 'A store in the cloud is open, or not encrypted',
  severity: 'high',
  confidence: 'medium',
  cwe: 311,
  why: 'Whoever finds its name, or gets at its disks or its traffic, reads what is in it.',
  fix: 'Block public access, encrypt, and set enforceSSL.',
  path: 'src/stack.ts',
  bad: [
    "import * as s3 from 'aws-cdk-lib/aws-s3'\nnew s3.Bucket(this, 'files', { publicReadAccess: true })",
    "import { Bucket } from '@aws-cdk/aws-s3'\nconst bucket = new Bucket(this, 'files')",
    "import * as sqs from 'aws-cdk-lib/aws-sqs'\nnew sqs.Queue(this, 'jobs')",
    "import * as rds from 'aws-cdk-lib/aws-rds'\nnew rds.DatabaseInstance(this, 'db', { engine, publiclyAccessible: true })",
    "const AWS = require('aws-sdk')\nconst s3 = new AWS.S3()\ns3.putObject({ Bucket: 'a', Key: 'b', ACL: 'public-read' }, done)",
    "import * as s3 from 'aws-cdk-lib/aws-s3'\nconst bucket = new s3.Bucket(this, 'files', { encryption: s3.BucketEncryption.KMS, enforceSSL: true })\nbucket.grantPublicAccess()",
  ],
  good: [
    "import * as s3 from 'aws-cdk-lib/aws-s3'\nnew s3.Bucket(this, 'files', { encryption: s3.BucketEncryption.KMS, enforceSSL: true })",
    "import * as sqs from 'aws-cdk-lib/aws-sqs'\nnew sqs.Queue(this, 'jobs', { encryption: sqs.QueueEncryption.KMS })",
    'const bucket = new Bucket(10)',
  ],
  calls: [
    {
      names: cdk('s3', 'Bucket'),
      check: (site) => {
        if (!isConstruct(site)) return undefined
        const given = propertiesOf(site)
        if (site.arguments[2] !== undefined && given === undefined) return undefined
        if (
          isSet(given?.get('publicReadAccess'), true) ||
          /\.PUBLIC_READ(?:_WRITE)?$/.test(given?.get('accessControl')?.path ?? '')
        )
          return { cwe: 732, confidence: 'high' }
        if (isUnencrypted(given) || !given?.has('encryption')) return { cwe: 311 }
        return !isSet(given.get('enforceSSL'), true) &&
          given.get('enforceSSL')?.constant !== undefined
          ? { cwe: 319 }
          : !given.has('enforceSSL') && { cwe: 319 }
      },
    },
    {
      names: [
        ...cdk('sqs', 'Queue'),
        ...cdk('sns', 'Topic'),
        ...cdk('kinesis', 'Stream'),
        ...cdk('efs', 'FileSystem'),
      ],
      check: (site) => {
        if (!isConstruct(site)) return undefined
        const given = propertiesOf(site)
        if (site.arguments[2] !== undefined && given === undefined) return undefined
        return (
          !['encryption', 'encryptionMasterKey', 'masterKey', 'encrypted', 'encryptionKey'].some(
            (name) => given?.has(name),
          ) ||
          isSet(given?.get('encrypted'), false) ||
          isUnencrypted(given)
        )
      },
    },
    {
      names: [
        ...cdk('rds', 'DatabaseInstance'),
        ...cdk('rds', 'DatabaseCluster'),
        ...cdk('redshift', 'Cluster'),
        ...cdk('docdb', 'DatabaseCluster'),
      ],
      check: (site) =>
        isConstruct(site) &&
        ((isSet(propertiesOf(site)?.get('publiclyAccessible'), true) && { cwe: 284 }) ||
          isSet(propertiesOf(site)?.get('storageEncrypted'), false) ||
          isSet(propertiesOf(site)?.get('encrypted'), false)),
    },
    {
      names: cdk('codebuild', 'Project'),
      check: (site) =>
        isConstruct(site) && isSet(propertiesOf(site)?.get('badge'), true) && { cwe: 306 },
    },
    { names: ['*.grantPublicAccess'], check: () => ({ cwe: 732, confidence: 'high' }) },
    {
      names: [
        '*.putObject',
        '*.putBucketAcl',
        '*.createBucket',
        '*.upload',
        '*.putObjectAcl',
        '@aws-sdk/client-s3.PutObjectCommand',
        '@aws-sdk/client-s3.PutBucketAclCommand',
        '@aws-sdk/client-s3.CreateBucketCommand',
      ],
      check: (site) =>
        String(site.option('ACL')?.constant).startsWith('public-read') && {
          cwe: 732,
          confidence: 'high',
        },
    },
    {
      names: [
        '*.addIngressRule',
        '*.allowFrom',
        '*.allowFromAnyIpv4',
        '*.allowDefaultPortFromAnyIpv4',
      ],
      check: ({ arguments: [peer], path }) =>
        (path.includes('AnyIpv4') || /anyIpv[46]\(\)$/.test(peer?.path ?? '')) && { cwe: 732 },
    },
  ],
})

const rightsForAll = defined({
  id: 'javascript/cloud-rights-for-all',
  title: 'A policy allows everything',
  severity: 'high',
  confidence: 'medium',
  cwe: 732,
  why: 'Whoever gets hold of one of its holders has the whole account.',
  fix: 'Name the actions and the things they are allowed on.',
  path: 'src/stack.ts',
  bad: [
    "import * as iam from 'aws-cdk-lib/aws-iam'\nnew iam.PolicyStatement({ actions: ['*'], resources: ['*'] })",
    "import { PolicyStatement } from 'aws-cdk-lib/aws-iam'\nconst statement = new PolicyStatement({ effect, actions: ['s3:*'], resources: ['*'] })",
  ],
  good: [
    "import * as iam from 'aws-cdk-lib/aws-iam'\nnew iam.PolicyStatement({ actions: ['s3:GetObject'], resources: [bucket.bucketArn] })",
    "import * as iam from 'aws-cdk-lib/aws-iam'\nnew iam.PolicyStatement({ actions: ['s3:ListAllMyBuckets'], resources: ['*'] })",
  ],
  calls: [
    {
      names: cdk('iam', 'PolicyStatement'),
      check: (site) => {
        const actions = site.option('actions')?.items ?? []
        const things = site.option('resources')?.items ?? []
        return (
          actions.some(
            ({ constant }) =>
              typeof constant === 'string' &&
              constant.endsWith('*') &&
              /^(\*|[a-z0-9]+:\*)$/.test(constant),
          ) && things.some((item) => isSet(item, '*'))
        )
      },
    },
  ],
})

export const platformsRules: readonly SyntaxRule[] = [
  openWindow,
  openOutside,
  openStore,
  rightsForAll,
]
