/** What all scans together tell, one thing at a time, each at an address of its own. */
import type { ComponentChildren } from 'preact'
import type { Insights } from '../../shared/api/insights.ts'
import {
  insightMetrics,
  insightPeriodNames,
  usualQuestion,
  type InsightQuestion,
} from '../../shared/insights/questions.ts'
import type { InsightsAnswer } from '../../shared/pages/page-order.ts'
import type { Page } from '../frame/page.ts'
import { PageOpening } from '../frame/page-opening.tsx'
import { linkTo, type Visit } from '../frame/visit.ts'
import { ProblemNotice } from '../problem/problem-notice.tsx'
import { say } from '../words/define-words.ts'
import { InsightsView } from './insights-view.tsx'
import { insightsWords } from './words/index.ts'

export function insightsPage(visit: Visit, answer: InsightsAnswer): Page {
  const words = insightsWords(visit.language)
  const question = questionIn(visit)
  const subject = say(words, question.metric)
  return {
    title: `${subject} · ${say(words, 'title')}`,
    description: say(words, 'description'),
    canonical: pathOf(question),
    ...(answer.kind === 'problem' && { isPrivate: true }),
    content: (
      <div class="stack wide insights">
        <PageOpening title={say(words, 'title')} lead={say(words, 'lead')} />
        <Choices visit={visit} question={question} />
        {answer.kind === 'problem' ? (
          <ProblemNotice visit={visit} problem={answer.problem} />
        ) : (
          <InsightsView visit={visit} insights={parsed(answer.insights)} />
        )}
      </div>
    ),
  }
}

/** What the address asks; what it does not name is as usual. */
function questionIn({ query }: Visit): InsightQuestion {
  const asked = new URLSearchParams(query)
  return {
    metric: insightMetrics.find((name) => name === asked.get('metric')) ?? usualQuestion.metric,
    period: insightPeriodNames.find((name) => name === asked.get('period')) ?? usualQuestion.period,
  }
}

function pathOf({ metric, period }: InsightQuestion): string {
  return `/insights?metric=${metric}&period=${period}`
}

function Choices({ visit, question }: { visit: Visit; question: InsightQuestion }) {
  const words = insightsWords(visit.language)
  const link = (to: InsightQuestion, text: string) => {
    const isCurrent = to.metric === question.metric && to.period === question.period
    return <Choice href={linkTo(visit, pathOf(to))} isCurrent={isCurrent} text={text} />
  }
  return (
    <div class="choices">
      <nav aria-label={say(words, 'metricsLabel')}>
        <ul class="plain-list">
          {insightMetrics.map((metric) => link({ ...question, metric }, say(words, metric)))}
        </ul>
      </nav>
      <nav aria-label={say(words, 'periodsLabel')}>
        <ul class="plain-list">
          {insightPeriodNames.map((period) => link({ ...question, period }, say(words, period)))}
        </ul>
      </nav>
    </div>
  )
}

type ChoiceProps = { href: string; isCurrent: boolean; text: ComponentChildren }

function Choice({ href, isCurrent, text }: ChoiceProps) {
  return (
    <li>
      <a href={href} aria-current={isCurrent ? 'page' : undefined}>
        {text}
      </a>
    </li>
  )
}

/** What comes from our own jobs Worker is trusted to have its form. */
function parsed(json: string): Insights {
  return JSON.parse(json) as Insights
}
