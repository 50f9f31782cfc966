/** Hashes, and how they are compared. */
import type { Expression } from '../../form/form.ts'
import type { CallSite } from '../../flow/sites.ts'
import type { Value } from '../../flow/value.ts'
import type { SyntaxRule } from '../syntax-rule.ts'
import { all, codeAround, defined, inFile, inFunction } from './define.ts'

/** What says that a hash only tells two contents apart, or that a protocol asks for it. */
const checksum =
  /check_?sum|e_?tag|fingerprint|(?:^|[^a-z])md5_?(?:sum)?_?base64|content_?md5|cache_?key|dedup|digest_?of_?file|object_?id|subject_?key|key_?(?:id|identifier)\b|\bski\b|uuid|web_?socket|sec_?websocket|handshake|gravatar|bucket_?for|shard|partition|short_?(?:id|hash)|file_?hash|hash_?file|blob|commit|tree_?hash/i

/** Folders of formats and protocols that are made with these hashes. */
const protocol =
  /(?:^|\/)(?:git|gitobj|packfile|idxfile|objfile|tls|ssh|websocket|uuid|etag|checksum|ntlm|mysql|postgres|torrent|upnp|dlna|dms)\//i

/** What a hash that guards something is called. */
const guarding = /passw|secret|token|session|signature|hmac|\bsign|credential|\bauth/i

/** Whether the surroundings say that the hash is a checksum, and nothing of a secret. */
function isChecksum(site: CallSite): boolean {
  const { file, node, enclosing } = site
  const line = file.text.slice(
    file.text.lastIndexOf('\n', node.start) + 1,
    Math.max(node.end, file.text.indexOf('\n', node.end)),
  )
  const says = `${enclosing.function?.name ?? ''} ${line}`
  if (guarding.test(codeAround(site))) return false
  return checksum.test(says) || protocol.test(file.path)
}

/** `password`, `[]byte(password)`, `user.Password + salt`. */
function namesPassword(expression: Expression): boolean {
  switch (expression.kind) {
    case 'name':
      return /^(?:pass(?:word|wd|phrase)?|pwd)$/i.test(expression.name)
    case 'member':
      return /^(?:pass(?:word|wd|phrase)?|pwd)$/i.test(expression.property)
    case 'same':
      return namesPassword(expression.value)
    case 'operation':
      return expression.operands.some(namesPassword)
    case 'call':
      return expression.arguments.some(({ value }) => namesPassword(value))
    default:
      return false
  }
}

const weakHash: SyntaxRule = defined({
  id: 'go/weak-hash',
  title: 'A broken hash is used',
  severity: 'medium',
  cwe: 328,
  why: 'For MD4, MD5, SHA-1 and RIPEMD-160 two inputs with the same hash can be made.',
  fix: 'Use crypto/sha256; for passwords use golang.org/x/crypto/bcrypt or argon2.',
  bad: [
    inFunction('crypto/md5', 'sum := md5.Sum([]byte(input))', 'use(sum)'),
    inFunction('crypto/sha1', 'h := sha1.New()', 'h.Write([]byte(input))'),
    inFile('crypto/hmac crypto/md5', 'func sign(key []byte) { use(hmac.New(md5.New, key)) }'),
    inFile('crypto/sha256', 'func hash(password string) { use(sha256.Sum256([]byte(password))) }'),
    inFunction('crypto crypto/rsa', 'rsa.SignPKCS1v15(rand, key, crypto.SHA1, sum)'),
    inFunction('crypto/md5', 'checksum := md5.Sum([]byte(password + input))', 'use(checksum)'),
  ],
  good: [
    inFunction('crypto/sha256', 'sum := sha256.Sum256([]byte(input))', 'use(sum)'),
    inFunction('', 'h := md5.New()', 'use(h)'),
    inFile('crypto/md5', 'func etagOf(body []byte) { use(md5.Sum(body)) }'),
    inFunction('crypto/sha256', 'use(sha256.Sum256([]byte(input)))'),
  ],
  calls: [
    {
      names: [
        ...all(['crypto/md5', 'crypto/sha1'], ['New', 'Sum']),
        'golang.org/x/crypto/md4.New',
        'golang.org/x/crypto/ripemd160.New',
        ...all(['crypto.MD5', 'crypto.SHA1', 'crypto.MD5SHA1'], ['New']),
      ],
      check: (site) => site.isResolved && !isChecksum(site),
    },
    {
      names: all(['crypto/rsa'], ['SignPKCS1v15', 'SignPSS', 'VerifyPKCS1v15', 'VerifyPSS']),
      check: ({ arguments: given }) =>
        given.some(({ path }) => /^crypto\.(?:MD5|SHA1|MD5SHA1)$/.test(path ?? '')),
    },
    {
      names: ['crypto/sha256.Sum256', 'crypto/sha512.Sum512', 'crypto/sha512.Sum384'],
      check: ({ given }) =>
        given.some(({ value }) => namesPassword(value))
          ? {
              cwe: 916,
              confidence: 'medium',
              message:
                'A plain hash of a password is found by trying. Use golang.org/x/crypto/bcrypt or argon2.',
            }
          : undefined,
    },
    {
      names: ['crypto/hmac.New', 'golang.org/x/crypto/pbkdf2.Key', 'golang.org/x/crypto/hkdf.New'],
      check: ({ arguments: given }) => {
        const names = new Set(given.map(({ path }) => path))
        if (names.has('crypto/md5.New')) return true
        // As a keyed hash SHA-1 still holds; there are only better ones.
        return names.has('crypto/sha1.New') ? { confidence: 'low' } : undefined
      },
    },
  ],
})

const isSignature = ({ path }: Value) => path === 'crypto/hmac.Hash.Sum()'

const comparedMac: SyntaxRule = defined({
  id: 'go/mac-compared-by-time',
  title: 'A signature is compared in a time that tells of it',
  severity: 'medium',
  cwe: 208,
  why: 'The comparison ends at the first byte that differs, so a right one can be found byte by byte.',
  fix: 'Compare with hmac.Equal or subtle.ConstantTimeCompare.',
  bad: [
    inFunction(
      'bytes crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'want := mac.Sum(nil)',
      'if bytes.Equal(want, given) {',
      '\tuse(input)',
      '}',
    ),
    inFunction(
      'reflect crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'reflect.DeepEqual(mac.Sum(nil), given)',
    ),
    inFunction(
      'encoding/hex crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'if hex.EncodeToString(mac.Sum(nil)) != input {',
      '\treturn',
      '}',
    ),
  ],
  good: [
    inFunction(
      'crypto/hmac crypto/sha256',
      'mac := hmac.New(sha256.New, key)',
      'hmac.Equal(mac.Sum(nil), given)',
    ),
    inFunction('bytes', 'bytes.Equal(a, b)'),
  ],
  calls: [
    {
      names: ['bytes.Equal', 'bytes.Compare', 'reflect.DeepEqual', 'strings.EqualFold'],
      check: ({ arguments: given }) => given.some(isSignature),
    },
  ],
  operations: ({ operator, operands }) =>
    (operator === '==' || operator === '!=') && operands.some(isSignature),
})

export const hashRules: readonly SyntaxRule[] = [weakHash, comparedMac]
