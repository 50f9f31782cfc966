/** Markdown of this repository, as text: the build puts it in. */
declare module '*.md?raw' {
  const text: string
  export default text
}
