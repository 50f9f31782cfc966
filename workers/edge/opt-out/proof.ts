/** The texts by which an account shows whose it is. They are derived, so nothing has to be kept. */
import { foldLogin } from '../../../shared/evidence/login.ts'
import { keyedHash } from '../../platform/seal/index.ts'

export type ProofOf = 'opt-out' | 'opt-in'

/** 144 bits: nobody shows it by chance, and a bio of 160 characters has room for it. */
const hashLength = 24

/** What the account has to show: the same for all spellings of the login, another for each wish. */
export async function proofTokenOf(secret: string, wish: ProofOf, login: string): Promise<string> {
  const hash = await keyedHash(secret, `${wish}-proof`, foldLogin(login))
  return `phantom-${wish}-${hash.slice(0, hashLength)}`
}

/** Where it is looked for, as sentences for people. */
export const proofPlaces = [
  'In the bio of the GitHub profile.',
  'In the description or the name of a file of one of the ten newest public gists.',
  'In the first lines of a file of the newest public gist.',
] as const
