/** Ways in which cards stand in READMEs, for the same cards over and over. Only tests import this. */
import type { Fragment } from './fragments.fixture.ts'

const there = 'https://github-readme-stats.vercel.app/api?username=octocat'
const card = `«${there}→/card/octocat.svg»`
const themed = `«${there}&theme=nord&hide_border=true→/card/octocat.svg?theme=nord&mode=dark&border=false»`
const inHtml = `«${there}&theme=nord&hide_border=true→/card/octocat.svg?theme=nord&amp;mode=dark&amp;border=false»`

const inCode = 'github-readme-stats, code'
const inComment = 'github-readme-stats, comment'
const amongWords = 'github-readme-stats, prose'

export const layoutFragments: readonly Fragment[] = [
  { name: 'an image with a title', readme: `![stats](${themed} "My stats")` },
  { name: 'a title on the next line', readme: `![stats](${card}\n"My stats")` },
  { name: 'angle brackets around the destination', readme: `![stats](<${card}>)` },
  { name: 'brackets and escapes in the alternative text', readme: `![a [b] \\] c](${card})` },
  {
    name: 'an image in a heading and in a list',
    readme: `# ![](${card})\n\n* one\n  ![](${card})`,
  },
  { name: 'cells of a table', readme: `| a | b |\n| - | - |\n| ![](${card}) | ![](${themed}) |` },
  { name: 'a quotation', readme: `> Look:\n> ![](${card})\n![](${card})` },
  { name: 'a link to the card', readme: `[my stats](${card}) <a href="${card}">here</a>` },
  {
    name: 'a definition that images refer to',
    readme: `![stats][card] and ![card]\n\n[card]: ${themed} "Stats"\n[other]: <${card}>\n  [third]:\n  ${card}\n`,
  },
  {
    name: 'light and dark by the ending of the address',
    readme: `![](«${there}&theme=dark#gh-dark-mode-only→/card/octocat.svg?theme=dark&mode=dark#gh-dark-mode-only»)\n![](«${there}#gh-light-mode-only→/card/octocat.svg#gh-light-mode-only»)![](«${there}#top→/card/octocat.svg»)`,
  },
  {
    name: 'other people beside each other',
    readme:
      '![](«https://github-readme-stats.vercel.app/api?username=Ada-Atlas→/card/Ada-Atlas.svg») ![](«https://github-readme-stats.vercel.app/api?username=@bob→/card/bob.svg»)',
  },
  { name: 'an image of HTML', readme: `<img align="left" src="${inHtml}" alt="stats" />` },
  {
    name: 'single quotation marks and none',
    readme: `<img src='${inHtml}'>\n\n<IMG SRC=${card} >`,
  },
  {
    name: 'references to characters in HTML',
    readme: `<img src="«${there}&amp;theme=nord&#38;hide_border=true→/card/octocat.svg?theme=nord&amp;mode=dark&amp;border=false»">`,
  },
  {
    name: 'a tag on several lines, with spaces in its attributes',
    readme: `Hello\n<img\n  height="170em"\n  src = " ${inHtml} "\n/>`,
  },
  {
    name: 'attributes without a space between and a quotation mark too many',
    readme: `<p align="center"><img src="${card}"alt="x"/><img alt="y"" src="${card}"></p>`,
  },
  {
    name: 'an image in the <code> that puts a frame around icons',
    readme: `<code><img height="20" src="${card}"></code> and <pre><img src="${card}"></pre>`,
  },
  {
    name: 'indented HTML without an empty line before it',
    readme: `<p align="center">\n    <a href="https://github.com/octocat">\n        <img src="${inHtml}">\n    </a>\n</p>\n`,
  },
  {
    name: 'Markdown in HTML, with an empty line and without',
    readme: `<div align="center">\n\n![](${card})\n\n</div>\n<div>\n![](${card})\n</div>`,
  },
  {
    name: 'details to open',
    readme: `<details>\n<summary>Stats</summary>\n<br>\n\n<img src="${card}">\n\n</details>`,
  },
  {
    name: 'a picture for light and dark',
    readme: `<picture>
  <source media="(prefers-color-scheme: dark)" srcset="«${there}&theme=dark→/card/octocat.svg?theme=dark&amp;mode=dark»">
  <source media="(prefers-color-scheme: light)" srcset="${card} 1x, «${there}&theme=nord→/card/octocat.svg?theme=nord&amp;mode=dark» 2x">
  <img src="${card}">
</picture>`,
  },
  {
    name: 'line breaks of Windows, tabs and emoji',
    readme: `<div>\r\n\t<img src="${card}">\r\n</div>\r\n\r\n- 🔥\r\n\t![👩‍💻](${card})\r\n`,
  },
  {
    name: 'a fenced block, and one that never ends',
    readme: `![](${card})\n\`\`\`markdown\n![](${there})\n\`\`\`\n![](${card})\n~~~\n\`\`\`\n![](${there})`,
    left: [inCode, inCode],
  },
  {
    name: 'a fenced block in a list, ended by what follows the list',
    readme: `1. Copy:\n   \`\`\`md\n   ![](${there})\n\n![](${card})`,
    left: [inCode],
  },
  {
    name: 'an indented block after an empty line, and not in a paragraph',
    readme: `Write:\n\n    ![](${there})\n\n    ![](${there})\n\nor\n    ![](${card})\n\n- item\n\n     ![](${card})\n\n      ![](${there})`,
    left: [inCode, inCode, inCode],
  },
  {
    name: 'code in a line, of any number of backticks and over two lines',
    readme: `\`![](${there})\` and \`\`a \` <img src="${there}">\nb\`\` and \\\`![](${card})\\\` and \`\`\`![](${card})`,
    left: [inCode, inCode],
  },
  {
    name: 'a comment in a line, in a block, with an empty line in it',
    readme: `a <!-- ![](${there}) --> b\n<!--\n\n![](${there})\n\n<img src="${there}">\n-->\n![](${card})\n<div>\n<!-- from\n\n![](${there})\n\n-->\n</div>\n![](${card})`,
    left: [inComment, inComment, inComment, inComment],
  },
  {
    name: 'a comment that never ends',
    readme: `Words <!-- ![](${card})\n\n<!-- ![](${there})\n\n![](${there})`,
    left: [inComment, inComment],
  },
  {
    name: 'an address among words and in angle brackets among them',
    readme: `It was ${there}, once. See <${there}>.\n\n<${card}>\n`,
    left: [amongWords, amongWords],
  },
  {
    name: 'what is no link',
    readme: `](${there}) \\[a](${there}) [b] (${there}) [c](${there} d)\n\n[e](not a [link]: ${there}`,
    left: Array<string>(5).fill(amongWords),
  },
  {
    name: 'a script and a style',
    readme: `<script>\nfetch("${there}")\n</script>\n<p><style>a { background: url(${there}) }</style><img src="${card}">`,
    left: [inCode],
  },
  {
    name: 'what is ours already',
    readme: `![](https://scope.example/card/octocat.svg) ![](https://scope.example/api?username=octocat&show_icons=true)`,
  },
]
