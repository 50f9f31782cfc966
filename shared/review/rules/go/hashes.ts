/** Hashes, and how they are compared. */
import type { SyntaxRule } from '../syntax-rule.ts'
import { defined, all, inFunction, inFile } from './define.ts'

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
  ],
  good: [
    inFunction('crypto/sha256', 'sum := sha256.Sum256([]byte(input))', 'use(sum)'),
    inFunction('', 'h := md5.New()', 'use(h)'),
  ],
  calls: [
    {
      names: [
        ...all(['crypto/md5', 'crypto/sha1'], ['New', 'Sum']),
        'golang.org/x/crypto/md4.New',
        'golang.org/x/crypto/ripemd160.New',
      ],
      check: ({ isResolved }) => isResolved,
    },
    {
      names: ['crypto/hmac.New', 'golang.org/x/crypto/pbkdf2.Key', 'golang.org/x/crypto/hkdf.New'],
      check: ({ arguments: given }) =>
        given.some(({ path }) => /^crypto\/(?:md5|sha1)\.New$/.test(path ?? '')),
    },
  ],
})

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
      check: ({ arguments: given }) => given.some(({ path }) => path === 'crypto/hmac.Hash.Sum()'),
    },
  ],
})

export const hashRules: readonly SyntaxRule[] = [weakHash, comparedMac]
