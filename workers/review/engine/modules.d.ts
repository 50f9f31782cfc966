/** WebAssembly of packages, as Wrangler and its Vite plugin give it to a Worker: compiled. */
declare module 'web-tree-sitter/web-tree-sitter.wasm' {
  const module: WebAssembly.Module
  export default module
}
declare module '@vscode/tree-sitter-wasm/wasm/*.wasm' {
  const module: WebAssembly.Module
  export default module
}
