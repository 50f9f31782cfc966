/**
 * What the pages need of the Workers' runtime. Its own types and those of browsers, which the scripts of
 * the pages need, do not go together.
 */
declare module 'cloudflare:workers' {
  export const WorkerEntrypoint: abstract new () => object
}
