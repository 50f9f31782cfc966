import { describe, expect, it } from 'vitest'
import { providers } from '../../../../shared/studio/models/providers.ts'
import { ForbiddenDestination } from '../../../platform/outgoing/index.ts'
import { hostsOf, sendToHosts } from './hosts.ts'
import { createProviders } from './providers.ts'

const bfl = hostsOf(providers.bfl)

describe('the hosts of a provider', () => {
  it.each([
    'https://api.bfl.ai/v1/get_result?id=a',
    'https://api.eu1.bfl.ai/v1/get_result?id=a',
    'https://api.us.bfl.ai/',
  ])('may get the key: %s', (url) => {
    expect(bfl.isApi(url)).toBe(true)
  })

  it.each([
    'https://bfldeliveryprod.blob.core.windows.net/results/a.png',
    'https://bfl.ai/',
    'https://evilbfl.ai/',
    'https://api.bfl.ai.evil.example/',
    'https://evil.example/?api.bfl.ai',
    'https://api.bfl.ai@evil.example/',
    'https://user:password@api.bfl.ai/',
    'https://api.bfl.ai:8443/',
    'http://api.bfl.ai/',
    'http://169.254.169.254/latest/meta-data',
    'http://localhost/',
    'javascript:alert(1)',
    'file:///etc/passwd',
    '//api.bfl.ai/',
    '',
  ])('do not include %j', (url) => {
    expect(bfl.isApi(url)).toBe(false)
  })

  it('give images also where no key goes', async () => {
    const sample = 'https://bfldeliveryprod.blob.core.windows.net/results/a.png'
    expect(bfl.isResult(sample)).toBe(true)
    expect(hostsOf(providers.openai).isResult(sample)).toBe(false)
    const sent = sendToHosts(bfl)(new Request('https://evil.example/'))
    await expect(sent).rejects.toThrow(ForbiddenDestination)
  })

  it('are a stand-in alone where one is configured', () => {
    const hosts = hostsOf(providers.bfl, 'http://127.0.0.1:8799/')
    expect(hosts.address).toBe('http://127.0.0.1:8799')
    expect(hosts.isApi('http://127.0.0.1:8799/v1/get_result?id=a')).toBe(true)
    expect(hosts.isApi('http://127.0.0.1:8798/')).toBe(false)
    expect(hosts.isApi('https://api.bfl.ai/')).toBe(false)
  })

  it.each([
    'https://evil.example',
    'http://api.openai.com',
    'https://a:b@api.openai.com',
    'api.openai.com',
  ])('are never %s, whatever is configured', (address) => {
    expect(() => createProviders({ addresses: { openai: address }, ai: null })).toThrow(TypeError)
  })

  it('may be another region of the same provider', () => {
    expect(hostsOf(providers.bfl, 'https://api.eu.bfl.ai').address).toBe('https://api.eu.bfl.ai')
  })
})
