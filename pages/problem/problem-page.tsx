/** A page of its own for what went wrong: what it is, a scope in which nothing is seen, and a way on. */
import type { Problem } from '../../shared/pages/page-order.ts'
import type { Page } from '../frame/page.ts'
import type { Visit } from '../frame/visit.ts'
import { ScanForm } from '../home/scan-form.tsx'
import { MeantAddresses } from '../meant/meant-addresses.tsx'
import { EmptyScope } from '../result/scope-field.tsx'
import { problemWords } from '../sentences/index.ts'
import { ProblemNotice } from './problem-notice.tsx'

/** `login` stands in the field, so that a slip can be mended. */
export function problemPage(visit: Visit, problem: Problem, login: string | null): Page {
  const { title, remedy } = problemWords(problem.code, visit.language)
  return {
    title,
    description: remedy,
    canonical: visit.path,
    isPrivate: true,
    content: (
      <div class="problem-page">
        <div class="stack wide">
          <ProblemNotice visit={visit} problem={problem} isPage />
          {problem.code === 'route_not_found' && <MeantAddresses visit={visit} />}
          <ScanForm visit={visit} login={login ?? ''} />
        </div>
        <EmptyScope />
      </div>
    ),
  }
}
