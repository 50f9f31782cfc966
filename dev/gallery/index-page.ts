/** The page that shows the gallery's pictures. */
import { fileOf, groups, type Group, type Picture } from './pictures.ts'

const head = `# Gallery

What embeds look like, of accounts that do not exist. \`npm run gallery\` draws every picture and this
page; a test tells when one of them is no longer what the product draws. The options are explained in
[Embeds](../embeds.md). The pictures of the studio are in
[art](art/README.md), what the command line draws in [terminal](terminal/README.md), and what the
pages look like in [pages](pages/README.md).
`

export function indexPage(): string {
  return [head, ...groups.map(section)].join('\n')
}

function section({ title, pictures }: Group): string {
  return [`## ${title}\n`, ...pictures.map(entry)].join('\n')
}

function entry(picture: Picture): string {
  const { address, about } = picture
  const words = about.replaceAll('`', '')
  return `${about}: \`${address}\`\n\n![${words}](${fileOf(picture)})\n`
}
