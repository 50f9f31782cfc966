/**
 * Pieces of READMEs as people write them. `«there→here»` is an address before and after, `here` without
 * the origin. Only tests import this.
 */
export type Fragment = {
  name: string
  readme: string
  /** What is recognised and left, as service and reason. */
  left?: readonly string[]
}

const page = "another service's own page, no-counterpart"

export const markdownFragments: readonly Fragment[] = [
  {
    name: 'an address alone',
    readme: '«https://github-readme-stats.vercel.app/api?username=octocat→/card/octocat.svg»',
  },
  {
    name: 'an address alone with spaces around and a line break of Windows',
    readme:
      ' «https://streak-stats.demolab.com/?user=octocat→/card/octocat.svg?type=activity» \r\n',
  },
  {
    name: 'several addresses, one a line',
    readme:
      '«https://github-readme-stats.vercel.app/api?username=a→/card/a.svg»\n«https://github-readme-stats.vercel.app/api/top-langs?username=b→/card/b.svg?type=languages»\n',
  },
  {
    name: 'the stats card as its README tells to write it',
    readme: `[![Octocat's GitHub stats](«https://github-readme-stats.vercel.app/api?username=octocat→/card/octocat.svg»)](https://github.com/anuraghazra/github-readme-stats)`,
    left: [page],
  },
  {
    name: 'the stats card with everything that people give it',
    readme:
      '![stats](«https://github-readme-stats.vercel.app/api?username=octocat&show_icons=true&theme=tokyonight&hide_border=true&include_all_commits=true&count_private=true&title_color=58a6ff&icon_color=3fb950&bg_color=0d1117→/card/octocat.svg?theme=tokyonight&mode=dark&bg_color=0d1117&title_color=58a6ff&accent_color=3fb950&border=false»)',
  },
  {
    name: 'ampersands that an editor has put backslashes before',
    readme:
      '![GitHub Stats](«https://github-readme-stats.vercel.app/api?username=octocat\\&show_icons=true\\&hide_border=true\\&theme=nord→/card/octocat.svg?theme=nord&mode=dark&border=false»)',
  },
  {
    name: 'two ampersands, and one at the end',
    readme:
      '![x](«https://github-readme-stats.vercel.app/api?username=octocat&&hide_border=true&→/card/octocat.svg?border=false»)',
  },
  {
    name: 'references to characters in Markdown',
    readme:
      '![x](«https://github-readme-stats.vercel.app/api?username=octocat&amp;theme=nord→/card/octocat.svg?theme=nord&mode=dark»)',
  },
  {
    name: 'top languages with a slash at the end of the path',
    readme:
      '[![Top Langs](«https://github-readme-stats.vercel.app/api/top-langs/?username=octocat&layout=compact&langs_count=8&hide=jupyter%20notebook,html→/card/octocat.svg?type=languages&layout=compact&count=8&hide_languages=html,jupyter%20notebook»)](https://github.com/octocat)',
  },
  {
    name: 'the successor of the stats card',
    readme:
      '![](«https://github-stats-extended.vercel.app/api?username=octocat&theme=dracula→/card/octocat.svg?theme=dracula&mode=dark») ![](«https://github-stats-extended.vercel.app/api/top-langs/?username=octocat&layout=donut→/card/octocat.svg?type=languages»)',
  },
  {
    name: 'deployments of the stats card by people for themselves',
    readme:
      '![](«https://github-readme-stats-sigma-five.vercel.app/api?username=octocat&theme=synthwave→/card/octocat.svg?theme=synthwave&mode=dark»)\n![](«https://my-cards.example.org/api?username=octocat&show_icons=true→/card/octocat.svg»)\n![](«https://zinnia-rho.vercel.app/api/top-langs?username=octocat&cache_seconds=86400→/card/octocat.svg?type=languages»)',
  },
  {
    name: 'an /api that is something else',
    readme:
      '![](https://capsule-render.vercel.app/api?type=waving&height=200) ![](https://quotes-github-readme.vercel.app/api?type=horizontal&theme=dark) ![](https://example.org/api?username=octocat)',
  },
  {
    name: 'the contributor card, whose address looks like that of the stats card',
    readme:
      '![](https://github-contributor-stats.vercel.app/api?username=octocat&limit=5&theme=dark&combine_all_yearly_contributions=true)',
    left: ['github-contributor-stats, no-counterpart'],
  },
  {
    name: 'pinned repository, gist and WakaTime',
    readme: `[![Readme Card](https://github-readme-stats.vercel.app/api/pin/?username=octocat&repo=hello-world)](https://github.com/octocat/hello-world)
[![Gist Card](https://github-readme-stats.vercel.app/api/gist?id=bbfce31e0217a3689c8d961a356cb10d)](https://gist.github.com/x)
![](https://github-readme-stats.vercel.app/api/wakatime?username=octocat&layout=compact)`,
    left: Array<string>(3).fill('github-readme-stats, no-counterpart'),
  },
  {
    name: 'the streak as its README tells to write it',
    readme:
      '[![GitHub Streak](«https://streak-stats.demolab.com/?user=octocat→/card/octocat.svg?type=activity»)](https://git.io/streak-stats)',
    left: [page],
  },
  {
    name: 'the streak at its old address, without a slash, with colours',
    readme:
      '![](«https://github-readme-streak-stats.herokuapp.com?user=octocat&theme=dark&background=0a0a0a&border=891a20&ring=891a20&currStreakLabel=fff→/card/octocat.svg?type=activity&theme=dark&mode=dark&bg_color=0a0a0a&title_color=ffffff&accent_color=891a20&border_color=891a20»)',
  },
  {
    name: 'the streak as PNG and as data',
    readme:
      '![](«https://streak-stats.demolab.com/?user=octocat&type=png→/card/octocat.png?type=activity»)\n[data](https://streak-stats.demolab.com/?user=octocat&type=json)',
    left: ['github-readme-streak-stats, no-counterpart'],
  },
  {
    name: 'the streak of a deployment with any name',
    readme:
      '![](«https://cards.example.org/?user=octocat&sideNums=fff→/card/octocat.svg?type=activity&text_color=ffffff»)',
  },
  {
    name: 'a page that has streak in its name',
    readme:
      '[Streak](https://www.streak.com/?utm_source=readme) [demo](https://streak-stats.demolab.com/demo/)',
  },
  {
    name: 'trophies as their README tells to write them',
    readme:
      '[![trophy](«https://github-profile-trophy.vercel.app/?username=octocat&theme=onedark→/card/octocat.svg?theme=onedark&mode=dark&hide=coverage,radar,next»)](https://github.com/ryo-ma/github-profile-trophy)',
    left: [page],
  },
  {
    name: 'trophies from mirrors',
    readme:
      '![](«https://trophy.ryglcloud.net/?username=octocat&no-frame=true&row=1→/card/octocat.svg?hide=coverage,radar,next&border=false») ![](«https://github-profile-trophy-fork-two.vercel.app?username=octocat→/card/octocat.svg?hide=coverage,radar,next»)',
  },
  {
    name: 'summary cards, over http, too',
    readme: `![](«http://github-profile-summary-cards.vercel.app/api/cards/profile-details?username=octocat&theme=solarized_dark→/card/octocat.svg?type=activity&theme=solarized&mode=dark»)
![](«https://github-profile-summary-cards.vercel.app/api/cards/repos-per-language?username=octocat&theme=github_dark&exclude=html,css→/card/octocat.svg?type=languages&theme=github&mode=dark&hide_languages=css,html»)
![](«https://github-profile-summary-cards.vercel.app/api/cards/most-commit-language?username=octocat→/card/octocat.svg?type=languages»)
![](«https://github-profile-summary-cards.vercel.app/api/cards/stats?username=octocat→/card/octocat.svg»)
![](https://github-profile-summary-cards.vercel.app/api/cards/productive-time?username=octocat&utcOffset=8)`,
    left: ['github-profile-summary-cards, no-counterpart'],
  },
  {
    name: 'the activity graph, from each of its hosts',
    readme: `![](«https://github-readme-activity-graph.vercel.app/graph?username=octocat&bg_color=fffff0&color=708090&line=24292e&point=24292e&area=true&hide_border=true&custom_title=This%20is%20a%20title→/card/octocat.svg?type=activity&title=This%20is%20a%20title&bg_color=fffff0&text_color=708090&accent_color=24292e&border=false»)
![](«https://activity-graph.herokuapp.com/graph?username=octocat&theme=dracula→/card/octocat.svg?type=activity&theme=dracula&mode=dark»)`,
  },
  {
    name: 'metrics of a person and of a repository',
    readme: `![Metrics](«https://metrics.lecoq.io/octocat?template=classic&isocalendar=1&config.timezone=Europe%2FParis→/card/octocat.svg»)
![](https://metrics.lecoq.io/octocat?template=repository&repo=hello-world)
[insights](https://metrics.lecoq.io/insights/octocat) [start](https://metrics.lecoq.io/)`,
    left: ['metrics, no-counterpart', 'metrics, no-counterpart'],
  },
  {
    name: 'commitpulse',
    readme:
      '![CommitPulse](«https://commitpulse.vercel.app/api/streak?user=octocat&theme=dracula&bg=0a0a0a&accent=ff6b35&text=ffffff&radius=16→/card/octocat.svg?type=activity&theme=dracula&mode=dark&bg_color=0a0a0a&text_color=ffffff&accent_color=ff6b35&radius=16»)',
  },
  {
    name: 'pictures that an Action has drawn',
    readme: `![snake](https://raw.githubusercontent.com/octocat/octocat/output/github-contribution-grid-snake.svg)
![3D](./profile-3d-contrib/profile-green-animate.svg)
![](profile-summary-card-output/nord_dark/0-profile-details.svg)
![Metrics](/github-metrics.svg)
![](https://raw.githubusercontent.com/octocat/github-stats/master/generated/overview.svg#gh-dark-mode-only)`,
    left: [
      'snk, no-counterpart',
      'github-profile-3d-contrib, no-counterpart',
      'github-profile-summary-cards, no-counterpart',
      'metrics, no-counterpart',
      'github-stats, no-counterpart',
    ],
  },
  {
    name: 'badges of repositories, of followers and of visits',
    readme: `[![Star History](https://api.star-history.com/svg?repos=octocat/hello-world&type=Date)](https://star-history.com/#octocat/hello-world)
![](https://starchart.cc/octocat/hello-world.svg)
[![OpenSSF](https://api.scorecard.dev/projects/github.com/octocat/hello-world/badge)](https://scorecard.dev/viewer/)
![](https://img.shields.io/github/followers/octocat?style=social)
![](https://komarev.com/ghpvc/?username=octocat&color=blue)
![](https://visitcount.itsvg.in/api?id=octocat&icon=0)
![TS](https://img.shields.io/badge/TypeScript-3178C6?logo=typescript) ![](https://img.shields.io/github/license/octocat/hello-world)`,
    left: [
      'star-history, no-counterpart',
      'starchart, no-counterpart',
      'scorecard, no-counterpart',
      'shields.io, no-counterpart',
      'komarev, no-counterpart',
      'visitor counter, no-counterpart',
    ],
  },
  {
    name: 'cards that name the account by no login',
    readme: `![](https://next.ossinsight.io/widgets/official/compose-user-dashboard-stats/thumbnail.png?user_id=583231&image_size=auto)
![](https://gitroll.io/api/badges/profiles/v1/uAbC123)
![](https://www.gitranks.com/api/badge/octocat)`,
    left: ['ossinsight, no-counterpart', 'gitroll, no-counterpart', 'gitranks, no-counterpart'],
  },
  {
    name: 'nobody, and placeholders for somebody',
    readme: `![](https://github-readme-stats.vercel.app/api?username=&show_icons=true)
![](https://github-readme-stats.vercel.app/api?theme=dark)
![](https://github-readme-stats.vercel.app/api?username=YOUR_USERNAME)
![](https://github-readme-stats.vercel.app/api?username=\${user})
![](https://streak-stats.demolab.com/?user={{username}})`,
    left: [
      ...Array<string>(4).fill('github-readme-stats, no-login'),
      'github-readme-streak-stats, no-login',
    ],
  },
  {
    name: 'files of other people that are named alike',
    readme: '![a game](assets/snake.gif) ![](docs/metrics.svg) [metrics](docs/metrics.md)',
  },
  {
    name: 'relative addresses',
    readme:
      '![](/api?username=octocat&show_icons=true) ![](../api/top-langs?username=octocat)\n![](images/stats.svg)',
    left: ['github-readme-stats, relative', 'github-readme-stats, relative'],
  },
  {
    name: 'addresses of the proxy',
    readme: `![](https://camo.githubusercontent.com/0123456789abcdef0123456789abcdef01234567/${hexadecimal('https://github-readme-stats.vercel.app/api?username=octocat')})
![](https://camo.githubusercontent.com/0123456789abcdef0123456789abcdef01234567/${hexadecimal('https://img.shields.io/badge/a-b-c')})
![](https://camo.githubusercontent.com/0123456789abcdef0123456789abcdef01234567?url=https%3A%2F%2Fstreak-stats.demolab.com%2F%3Fuser%3Doctocat)`,
    left: ['github-readme-stats, proxy', 'github-readme-streak-stats, proxy'],
  },
]

/** As the proxy writes an address. */
function hexadecimal(address: string): string {
  return Array.from(new TextEncoder().encode(address), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('')
}
