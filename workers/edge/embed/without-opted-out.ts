/**
 * A store of copies that neither gives nor keeps numbers of who is not shown here, whatever was kept
 * before and whichever reading ends late.
 */
import { goneCopy, type LastGoodStore } from './last-good.ts'

/** `isOptedOut` gives null where it cannot be told: then what is there is shown, but nothing kept. */
export function withoutOptedOut(
  store: LastGoodStore,
  isOptedOut: (login: string) => Promise<boolean | null>,
  now: () => number,
): LastGoodStore {
  return {
    async get(login) {
      const [copy, optedOut] = await Promise.all([store.get(login), isOptedOut(login)])
      return optedOut === true ? goneCopy('not-public', now()) : copy
    },
    async put(login, copy) {
      if (copy.kind === 'facts' && (await isOptedOut(login)) !== false) return
      await store.put(login, copy)
    },
    forget: (login) => store.forget(login),
  }
}
