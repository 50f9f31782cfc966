/** A document of `docs/` as it is built into the pages. */
export type WrittenDocument = {
  /** Plain text. */
  title: string
  /** Without the title; links to other documents begin with `/docs/`. */
  html: string
  contents: readonly Heading[]
}

export type Heading = {
  /** The fragment that leads to it. */
  id: string
  /** Plain text. */
  text: string
  depth: number
}
