/** The part of autocannon that the benches use; the package brings no types. */
declare module 'autocannon' {
  type Options = {
    url: string
    connections: number
    amount: number
    requests?: { setupRequest: (request: object) => object }[]
  }
  type Result = { errors: number; timeouts: number; non2xx: number }
  export default function autocannon(options: Options): Promise<Result>
}
