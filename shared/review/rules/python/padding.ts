/** RSA with the padding of old. */
import { all, defined } from './define.ts'

export const oldPadding = defined({
  id: 'python/old-padding',
  title: 'RSA encrypts with the padding of PKCS #1 v1.5',
  severity: 'medium',
  cwe: 780,
  why: 'Who can ask often whether a changed ciphertext is well formed reads the text from the answers.',
  fix: 'Use OAEP: PKCS1_OAEP of PyCryptodome, or padding.OAEP of cryptography.',
  bad: [
    'from Crypto.Cipher import PKCS1_v1_5\ndef hide(key, text):\n    return PKCS1_v1_5.new(key).encrypt(text)',
    'from cryptography.hazmat.primitives.asymmetric import padding\ndef hide(key, text):\n    return key.encrypt(text, padding.PKCS1v15())',
  ],
  good: [
    'from Crypto.Cipher import PKCS1_OAEP\ndef hide(key, text):\n    return PKCS1_OAEP.new(key).encrypt(text)',
    'from Crypto.Signature import PKCS1_v1_5\ndef sign(key, hash):\n    return PKCS1_v1_5.new(key).sign(hash)',
    'from cryptography.hazmat.primitives.asymmetric import padding\ndef sign(key, text, hash):\n    return key.sign(text, padding.PKCS1v15(), hash)',
  ],
  calls: [
    {
      names: all('Crypto.Cipher.PKCS1_v1_5 Cryptodome.Cipher.PKCS1_v1_5', 'new'),
      check: () => true,
    },
    {
      names: ['*.encrypt', '*.decrypt'],
      check: ({ arguments: [, padding] }) =>
        /(?:^|\.)asymmetric\.padding\.PKCS1v15\(\)$/.test(padding?.path ?? ''),
    },
  ],
})

export const paddingRules = [oldPadding]
