/** The one field: a login, an @login or the address of a profile. */
import { LoginForm } from '../frame/login-form.tsx'
import type { Visit } from '../frame/visit.ts'
import { say } from '../words/define-words.ts'
import { homeWords } from './words/index.ts'

export function ScanForm({ visit, login }: { visit: Visit; login: string }) {
  const words = homeWords(visit.language)
  return (
    <LoginForm
      visit={visit}
      action="/u"
      label={say(words, 'label')}
      submit={say(words, 'scan')}
      login={login}
      placeholder="octocat"
      role="search"
    />
  )
}
