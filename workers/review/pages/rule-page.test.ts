import { describe, expect, it } from 'vitest'
import { ruleDescriptions } from '../../../shared/review/rules/index.ts'
import { answerPage } from './answer-page.ts'

const ask = (path: string) => answerPage(new Request(`https://phantom.example${path}`))

describe('the pages of rules', () => {
  it('say of every rule what it is, why, and how it is put right, without any markup of its examples', async () => {
    for (const { id, title } of ruleDescriptions) {
      const answer = await ask(`/rules/${id}`)
      const html = await answer!.text()
      expect(html).toContain(`<code>${id}</code>`)
      expect(html).toContain(
        title
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;'),
      )
      expect(html).not.toMatch(/<(?:script|img|iframe|svg)\b/i)
    }
  })

  it('are listed in one', async () => {
    const html = await (await ask('/rules'))!.text()
    for (const { id } of ruleDescriptions) expect(html).toContain(`href="/rules/${id}"`)
  })

  it('run nothing and load nothing', async () => {
    const policy = (await ask('/rules'))!.headers.get('content-security-policy')
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/]{43}='; base-uri 'none'/)
  })

  it('of what models say is the document about them', async () => {
    const answer = await ask('/rules/model/security')
    expect([answer!.status, answer!.headers.get('location')]).toEqual([
      302,
      '/docs/review#a-large-model',
    ])
  })

  it('are no others', async () => {
    await expect(ask('/rules/secrets/none')).rejects.toMatchObject({ code: 'route_not_found' })
    await expect(ask('/rules/../x')).resolves.toBeNull()
    await expect(ask('/hooks/github')).resolves.toBeNull()
  })
})
