/** TLS and its certificates. */
import type { CallSite } from '../../flow/sites.ts'
import type { Answer, SyntaxRule } from '../syntax-rule.ts'
import { defined, isTrue, codeAround, inFunction, inFile, isTest } from './define.ts'
import { returnsOnly } from './returns-only.ts'

const uncheckedCertificate: SyntaxRule = defined({
  id: 'go/certificate-not-checked',
  title: 'Certificates are not checked',
  severity: 'high',
  cwe: 295,
  why: 'Anybody between the two ends can answer in the place of the server and read everything.',
  fix: 'Leave the check on; add the certificate of a private authority to RootCAs, or of a host to known_hosts.',
  bad: [
    inFile(
      'crypto/tls net/http',
      'var t = &http.Transport{',
      '\tTLSClientConfig: &tls.Config{InsecureSkipVerify: true},',
      '}',
    ),
    inFunction(
      'crypto/tls',
      'cfg := &tls.Config{MinVersion: tls.VersionTLS13}',
      'cfg.InsecureSkipVerify = true',
    ),
    inFile(
      'golang.org/x/crypto/ssh',
      'var c = ssh.ClientConfig{HostKeyCallback: ssh.InsecureIgnoreHostKey()}',
    ),
    inFile(
      'golang.org/x/crypto/ssh net',
      'var c = &ssh.ClientConfig{',
      '\tHostKeyCallback: func(h string, a net.Addr, k ssh.PublicKey) error { return nil },',
      '}',
    ),
  ],
  good: [
    inFile(
      'crypto/tls',
      'var c = &tls.Config{MinVersion: tls.VersionTLS12, InsecureSkipVerify: false}',
    ),
    inFile(
      'golang.org/x/crypto/ssh',
      'var c = ssh.ClientConfig{HostKeyCallback: ssh.FixedHostKey(key)}',
    ),
  ],
  calls: [
    {
      names: ['crypto/tls.Config'],
      check: (site) => isTrue(site.option('InsecureSkipVerify')),
    },
    { names: ['golang.org/x/crypto/ssh.InsecureIgnoreHostKey'], check: () => ({ cwe: 322 }) },
    {
      names: ['golang.org/x/crypto/ssh.ClientConfig'],
      check: (site) =>
        returnsOnly(site.option('HostKeyCallback'), null) ? { cwe: 322 } : undefined,
    },
    {
      names: ['*.SetTLSClientConfig', 'rest.TLSClientConfig'],
      check: (site) => isTrue(site.option('Insecure')),
    },
  ],
  assigns: [
    { names: ['*.InsecureSkipVerify'], check: ({ value }) => isTrue(value) },
    {
      names: ['*.HostKeyCallback'],
      check: ({ value }) => (returnsOnly(value, null) ? { cwe: 322 } : undefined),
    },
  ],
})

const oldVersions = /^crypto\/tls\.Version(?:SSL30|TLS10|TLS11)$/

const oldSuites =
  /^crypto\/tls\.TLS_(?:RSA_\w+|ECDHE_\w+_(?:RC4_128_SHA|3DES_EDE_CBC_SHA|CBC_SHA(?:256)?))$/

/** Clients take TLS 1.2 or newer by themselves since Go 1.18; what is filled in later is not known here. */
function isOfClient(site: CallSite): boolean {
  const options = site.arguments[0]?.entries
  if (options === undefined || options.size === 0)
    return /\.(?:RootCAs|Certificates|ServerName|NextProtos|GetCertificate|InsecureSkipVerify)\s*=/.test(
      codeAround(site),
    )
  return ['RootCAs', 'ServerName', 'InsecureSkipVerify', 'VerifyConnection'].some((name) =>
    options.has(name),
  )
}

const oldTls: SyntaxRule = defined({
  id: 'go/old-tls',
  title: 'Old versions or ciphers of TLS are let in',
  severity: 'medium',
  cwe: 327,
  why: 'TLS before 1.2, and suites with RC4, Triple DES or CBC, can be broken; without MinVersion the oldest that the release of Go allows is taken.',
  fix: 'Set MinVersion to tls.VersionTLS12 or higher and leave CipherSuites out.',
  bad: [
    inFile('crypto/tls', 'var c = &tls.Config{MinVersion: tls.VersionTLS10}'),
    inFile('crypto/tls', 'var c = tls.Config{}'),
    inFile(
      'crypto/tls',
      'var c = &tls.Config{',
      '\tMinVersion: tls.VersionTLS12,',
      '\tCipherSuites: []uint16{tls.TLS_RSA_WITH_RC4_128_SHA},',
      '}',
    ),
    inFunction('crypto/tls', 'cfg := load()', 'cfg.MinVersion = tls.VersionSSL30'),
  ],
  good: [
    inFile('crypto/tls', 'var c = &tls.Config{MinVersion: tls.VersionTLS12}'),
    inFunction('crypto/tls', 'cfg := &tls.Config{}', 'cfg.MinVersion = tls.VersionTLS13'),
    inFile(
      'crypto/tls',
      'var c = &tls.Config{MinVersion: tls.VersionTLS13, CipherSuites: []uint16{tls.TLS_AES_128_GCM_SHA256}}',
    ),
  ],
  calls: [
    {
      names: ['crypto/tls.Config'],
      check: (site): Answer => {
        const least = site.option('MinVersion')
        const most = site.option('MaxVersion')
        const suites = site.option('CipherSuites')?.items ?? []
        if ([least, most].some((one) => oldVersions.test(one?.path ?? ''))) return true
        if (suites.some(({ path }) => oldSuites.test(path ?? ''))) return true
        if (least !== undefined || isTrue(site.option('InsecureSkipVerify'))) return undefined
        if (/\.MinVersion\s*=/.test(codeAround(site)) || isTest(site)) return undefined
        return { severity: 'low', confidence: isOfClient(site) ? 'low' : 'medium' }
      },
    },
  ],
  assigns: [
    {
      names: ['*.MinVersion', '*.MaxVersion'],
      check: ({ value }) => oldVersions.test(value.path ?? ''),
    },
  ],
})

export const certificateRules: readonly SyntaxRule[] = [uncheckedCertificate, oldTls]
