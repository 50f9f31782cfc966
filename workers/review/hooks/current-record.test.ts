/** A repository that has another name now: what its hook's record holds of it after its host was asked. */
import { expect, it } from 'vitest'
import { gitlabAdministration } from '../administration/gitlab.ts'
import { signedInHook } from '../sign-in/sign-in.fixture.ts'
import { currentRecord, type AdministrationOf } from './current-record.ts'

/** A hook whose repository is called `nova/ghost` since, and whose host is asked with the token of the moment. */
async function renamedHook() {
  const { doors, standIn, hookId, recordNow } = await signedInHook()
  const project = { id: 4711, path_with_namespace: 'nova/ghost' }
  const during = { of: () => Promise.resolve() }
  const answer = () => during.of().then(() => Response.json(project))
  const api = standIn.before(answer, 'of the API itself')
  const administrationOf: AdministrationOf = (id, record) => {
    const { credential, through } = doors.signIns.wayOf(id, record)
    const apiUrl = 'https://gitlab.com/api/v4'
    const access = { apiUrl, credential, send: through(api), now: doors.renewal.now }
    return gitlabAdministration(access, 8_000)
  }
  const { records } = doors
  const ask = async () => {
    const found = (await records.find(hookId))!
    return currentRecord(hookId, found, { records, administrationOf })
  }
  return { doors, standIn, hookId, recordNow, ask, during }
}

it('its new name is kept, and the newer token beside it, where asking for it renewed that', async () => {
  const { standIn, recordNow, ask } = await renamedHook()
  const before = await recordNow()
  standIn.rules.aheadMilliseconds = 3 * 60 * 60_000
  const current = await ask()
  expect(standIn.seen).toEqual(['code', 'refresh'])
  const kept = await recordNow()
  expect(current).toEqual(kept)
  expect(kept).toMatchObject({
    repository: 'nova/ghost',
    repositoryId: '4711',
    firstName: before.repository,
    signIn: { generation: 1, isOver: false },
  })
  expect(standIn.isLive(kept.token)).toBe(true)
})

it('a hook that is taken away while its host is asked is none any more', async () => {
  const { doors, hookId, ask, during } = await renamedHook()
  during.of = () => doors.records.remove(hookId)
  expect(await ask()).toBe(null)
  expect(await doors.records.find(hookId)).toBe(null)
})
