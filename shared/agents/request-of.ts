/** The request that asks for an operation: its place is filled in, the rest goes into query or body. */
import type { Operation } from '../api/operation.ts'

export type OperationRequest = { method: 'GET' | 'POST'; path: string; body?: string }

/** Throws a TypeError for operations that no tool may ask for. */
export function requestOf(
  { http, body }: Pick<Operation, 'http' | 'body'>,
  values: Readonly<Record<string, unknown>>,
): OperationRequest {
  if (http.method === 'DELETE') throw new TypeError('No tool deletes')
  const rest = new Map(Object.entries(values).filter(([, value]) => value !== undefined))
  const path = http.path.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = String(rest.get(name))
    rest.delete(name)
    return encodeURIComponent(value)
  })
  if (body === 'json') {
    return { method: http.method, path, body: JSON.stringify(Object.fromEntries(rest)) }
  }
  const query = new URLSearchParams([...rest].map(([name, value]) => [name, String(value)]))
  return { method: http.method, path: query.size > 0 ? `${path}?${query}` : path }
}
