/** Tells text that stands for a secret from a secret: examples, masks, references, samples of documentation. */

/** Shannon's entropy, in bits a character. */
export function entropyOf(text: string): number {
  const counts = new Map<string, number>()
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}

/** Words by which people say that this is not the real thing. */
const says =
  /example|sample|placeholder|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|this|with)|redacted|dummy|foo_?bar|your[-_ ]|my[-_](?:secret|token|password|key|api)|insert[-_ ]|xxxx|\.\.\.|…|<[^>]*>|\*{3}|•{3}/i

/** Forms by which a text says that the value comes from elsewhere. */
const refers =
  /^\$(?!argon2|apr1)[A-Za-z_{(]|\$\{|\$\(|\{\{|#\{|<%|^%[\w.-]+%$|%[sdv]\b|%\(\w{1,40}\)s|^\{\w*\}$|^(?:env|file|vault|ssm|secret|secrets|ref|op|arn|aws-sm|gcp-sm|keyring|awskms|projects)[:/]|process\.env|os\.environ|getenv|^ENV\[|^ENC[([]|^AES256:|^!\w|^AQICAH|^@\w+@$|^__\w+__$/i

/** Values that vendors print in their documentation, as far as they do not say so themselves. */
const documented =
  /^(?:SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c|sk_test_4eC39HqLyjWDarjtT1zdp7dc|4f7a1c4e8bc44cbdb5a4b5c4b1d1b6f0)$/

/** Runs of A are zeros in base 64. */
const sameAgain = /([^A])\1{5}/

/** Whether a text with the shape of a provider's secret is plainly none. */
export function isPlaceholder(secret: string): boolean {
  return (
    says.test(secret) ||
    refers.test(secret) ||
    documented.test(secret) ||
    sameAgain.test(secret) ||
    (secret.length >= 16 && entropyOf(secret) < 2.5)
  )
}

/** Whether a text runs up the alphabet or the digits, as invented samples do. */
export function isSequence(secret: string): boolean {
  return /12345678|abcdefgh|98765432|abcd1234|0123456|a1b2c3d4|deadbeef/i.test(secret)
}
