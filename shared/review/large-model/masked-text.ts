/** The text of a file with what must not be sent masked; lines stay where they are. */
import { secretsIn } from '../rules/secrets/find.ts'

/** So many are found in a file at most: there may be more, which nobody would mask. */
const tooManySecrets = 100

/** Files that are made of secrets. */
const secretFiles =
  /(?:^|\/)(?:\.env(?:\.[^/]*)?|\.netrc|\.npmrc|\.pypirc|\.htpasswd|credentials|id_(?:rsa|dsa|ecdsa|ed25519)|[^/]*\.(?:pem|key|p12|pfx|jks|keystore|kdbx|tfstate|tfvars|asc|gpg))$/i

const keyBlocks =
  /-----BEGIN [^-\n]{0,60}KEY[^-\n]{0,20}-----[\s\S]*?(?:-----END [^\n]*|$(?![\s\S]))/g
const credentialsInAddress = /(:\/\/[^\s:/@"'`]{0,100}:)[^\s/@"'`]{1,200}(?=@)/g

/** What no rule knows the form of, and looks as if somebody drew it at random. */
const runs = /[A-Za-z0-9+/_=-]{20,}/g
const looksDrawn = (run: string): boolean =>
  (run.match(/\d/g)?.length ?? 0) >= 3 && /[a-z]/i.test(run) && !/^[a-z_/-]+\d{0,4}$/i.test(run)

/** `undefined` where the whole file is better not sent. */
export function maskedText(path: string, text: string): string | undefined {
  if (secretFiles.test(path)) return undefined
  const secrets = secretsIn(path, text)
  if (secrets.length >= tooManySecrets) return undefined
  let clean = ''
  let from = 0
  for (const { start, end } of secrets) {
    if (start < from) continue
    clean += text.slice(from, start) + blank(text.slice(start, end))
    from = end
  }
  return withoutDrawn(clean + text.slice(from))
}

/** Whether a text holds what would be masked. */
export const holdsSecret = (text: string): boolean => maskedText('answer.txt', text) !== text

function withoutDrawn(text: string): string {
  return text
    .replaceAll(keyBlocks, blank)
    .replaceAll(credentialsInAddress, '$1…')
    .replaceAll(runs, (run) => (looksDrawn(run) ? '…' : run))
}

const blank = (secret: string): string => secret.replaceAll(/[^\n]+/g, '…')
