/** What a page gives to be put into the frame that all pages have. */
import type { ComponentChildren } from 'preact'
import type { PageScript } from '../assets.ts'

export type Page = {
  title: string
  description: string
  /** Path and query that this page should be known by. */
  canonical: string
  content: ComponentChildren
  /** The picture that others show beside a link to it. */
  picture?: { url: string; alt: string }
  /** Whether search engines are asked to leave it out. */
  isPrivate?: boolean
  /** Scripts besides the one that every page has. */
  scripts?: readonly PageScript[]
}
