/** The part of autocannon that the benches use; the package brings no types. */
declare module 'autocannon' {
  type Options = {
    url: string
    connections: number
    requests?: { setupRequest: (request: object) => object }[]
  } & ({ amount: number } | { duration: number })
  type Result = { errors: number; timeouts: number; non2xx: number }
  type Run = Promise<Result> & {
    on(
      event: 'response',
      hear: (client: object, status: number, bytes: number, milliseconds: number) => void,
    ): void
  }
  export default function autocannon(options: Options): Run
}
