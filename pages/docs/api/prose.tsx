/** Text whose `code` is marked as in Markdown. */
export function Prose({ text }: { text: string }) {
  return (
    <>{text.split(/`([^`]*)`/).map((part, at) => (at % 2 === 1 ? <code>{part}</code> : part))}</>
  )
}
