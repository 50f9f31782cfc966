/**
 * A store of copies that neither gives nor keeps numbers of who is not shown here, whatever was kept
 * before and whichever reading ends late.
 */
import { foldLogin } from '../../../shared/evidence/login.ts'
import { goneCopy, type LastGood, type LastGoodStore } from './last-good.ts'

/**
 * `isOptedOut` gives null where it cannot be told: then what is there is shown, since an opt-out
 * deletes it, but nothing is kept.
 */
export function withoutOptedOut(
  store: LastGoodStore,
  isOptedOut: (login: string) => Promise<boolean | null>,
  now: () => number,
): LastGoodStore {
  return {
    async get(login) {
      const [copy, optedOut] = await Promise.all([store.get(login), isOptedOut(login)])
      const gone = optedOut === true || (copy !== null && (await isOptedOutByNewName(login, copy)))
      return gone ? goneCopy('not-public', now()) : copy
    },
    async put(login, copy) {
      if (copy.kind === 'facts' && (await isOptedOut(login)) !== false) return false
      return store.put(login, copy)
    },
    forget: (login) => store.forget(login),
  }

  /** A renamed account is asked for by its old login, and opts out by its new one. */
  async function isOptedOutByNewName(login: string, copy: LastGood): Promise<boolean> {
    if (copy.kind !== 'facts' || foldLogin(copy.facts.login) === foldLogin(login)) return false
    return (await isOptedOut(copy.facts.login)) === true
  }
}
