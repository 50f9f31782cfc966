/** Modules that are not code, as Wrangler and its Vite plugin give them to a Worker. */
declare module '*.bin' {
  const bytes: ArrayBuffer
  export default bytes
}
declare module '@resvg/resvg-wasm/index_bg.wasm' {
  const module: WebAssembly.Module
  export default module
}
