import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { themeNames } from '../../draw/theme/themes.ts'
import { cardTable, parseParameters } from '../parameters/index.ts'
import { counterparts, nearestTheme, services, translate, type Service } from './index.ts'

const from = (service: Service, query: string) => {
  const { login, type, query: ours, ignored } = translate(service, new URLSearchParams(query))
  return { login, type, ours: Object.fromEntries(ours), ignored }
}

/** The names that the services document, as of their versions of 2026. */
const documented = {
  'readme-stats': `default default_repocard transparent shadow_red shadow_green shadow_blue dark
    radical merko gruvbox gruvbox_light tokyonight onedark cobalt synthwave highcontrast dracula
    prussian monokai vue vue-dark shades-of-purple nightowl buefy blue-green algolia great-gatsby
    darcula bear solarized-dark solarized-light chartreuse-dark nord gotham material-palenight
    graywhite vision-friendly-dark ayu-mirage midnight-purple calm flag-india omni react jolly
    maroongold yeblu blueberry slateorange kacho_ga outrun ocean_dark city_lights github_dark
    github_dark_dimmed discord_old_blurple aura_dark panda noctis_minimus cobalt2 swift aura
    apprentice moltack codeSTACKr rose_pine catppuccin_latte catppuccin_mocha date_night
    one_dark_pro rose holi neon blue_navy calm_pink ambient_gradient`,
  streak: `default dark highcontrast transparent radical merko gruvbox gruvbox-duo tokyonight
    tokyonight-duo onedark onedark-duo cobalt synthwave dracula prussian monokai vue vue-dark
    shades-of-purple nightowl buefy buefy-dark blue-green algolia great-gatsby darcula bear
    solarized-dark solarized-light chartreuse-dark nord gotham material-palenight graywhite
    vision-friendly-dark ayu-mirage midnight-purple calm flag-india omni react jolly maroongold
    yeblu blueberry blueberry-duo slateorange kacho-ga ads-juicy-fresh black-ice soft-green blood
    blood-dark green-nur neon-dark neon-palenight dark-smoky monokai-metallian city-lights blux
    earth deepblue holi-theme ayu-light javascript javascript-dark noctis-minimus github-dark
    github-dark-blue github-light elegant leafy navy-gear hacker garden github-green-purple icegray
    neon-blurange yellowdark java-dark android-dark deuteranopia-friendly-theme windows-dark
    git-dark python-dark sea sea-dark violet-dark horizon`,
  trophy: `flat onedark gruvbox dracula monokai chalk nord alduin darkhub juicyfresh buddhism oldie
    radical onestar discord algolia gitdimmed tokyonight matrix apprentice dark_dimmed dark_lover
    kimbie_dark aura`,
}
const namesOf = (service: keyof typeof documented) => documented[service].trim().split(/\s+/)

describe('themes of other services', () => {
  it('are 75 of the stats cards and 24 of the trophies', () => {
    expect(new Set(namesOf('readme-stats')).size).toBe(75)
    expect(new Set(namesOf('trophy')).size).toBe(24)
  })

  it.each(Object.keys(documented) as (keyof typeof documented)[])(
    'all have a counterpart among ours: %s',
    (service) => {
      for (const name of namesOf(service)) {
        expect(themeNames, name).toContain(nearestTheme(name)?.theme)
      }
    },
  )

  it('keep to the side that they are on', () => {
    expect(nearestTheme('solarized-light')).toEqual({ theme: 'solarized', mode: 'light' })
    expect(nearestTheme('solarized_dark')).toEqual({ theme: 'solarized', mode: 'dark' })
    expect(nearestTheme('codeSTACKr')?.mode).toBe('dark')
    expect(nearestTheme('default')).toEqual({ theme: 'default', mode: 'auto' })
    expect(nearestTheme('transparent')).toEqual({ theme: 'default', mode: 'auto' })
  })

  it('may be ours by name', () => {
    for (const name of themeNames) expect(nearestTheme(name)?.theme, name).toBe(name)
  })

  it.each(['', ' ', 'nope', 'constructor', '__proto__', 'light dark', 'x'.repeat(10_000)])(
    'are unknown by the name %j',
    (name) => expect(nearestTheme(name)).toBeNull(),
  )
})

describe('/api of github-readme-stats', () => {
  it('becomes the score card', () => {
    expect(from('readme-stats', 'username=ada-atlas')).toEqual({
      login: 'ada-atlas',
      type: 'score',
      ours: {},
      ignored: [],
    })
  })

  it('keeps theme, colours, title, frame, size, language and stillness', () => {
    expect(
      from(
        'readme-stats',
        'username=octocat&theme=tokyonight&title_color=fff&text_color=9f9f9f&icon_color=79ff97' +
          '&border_color=e4e2e2&bg_color=30,e96443,904e95&hide_border=true&border_radius=4.5' +
          '&card_width=450&custom_title=My+stats&hide_title=false&hide_rank=true&locale=cn' +
          '&disable_animations=true',
      ),
    ).toEqual({
      login: 'octocat',
      type: 'score',
      ours: {
        theme: 'tokyonight',
        mode: 'dark',
        title_color: 'ffffff',
        text_color: '9f9f9f',
        accent_color: '79ff97',
        border_color: 'e4e2e2',
        bg_color: 'e96443',
        border: 'false',
        radius: '5',
        width: '450',
        title: 'My stats',
        hide: 'percentile',
        locale: 'zh-Hans',
        animate: 'false',
      },
      ignored: [],
    })
  })

  it('prefers the colour of the ring to that of the icons', () => {
    expect(from('readme-stats', 'icon_color=111111&ring_color=222222').ours).toEqual({
      accent_color: '222222',
    })
  })

  it('leaves a background that one sees through to the theme', () => {
    expect(from('readme-stats', 'bg_color=00000000').ours).toEqual({})
  })

  it('says what changes nothing', () => {
    expect(from('readme-stats', 'cache_seconds=1800&show_icons=true&nonsense=1').ignored).toEqual([
      'cache_seconds changes nothing here.',
      'show_icons changes nothing here.',
      'nonsense is not a parameter here.',
    ])
  })

  it('says what it does not take under the name that was asked for', () => {
    expect(
      from(
        'readme-stats',
        'theme=nope&border_radius="><script>&custom_title=&locale=xx&hide=stars',
      ),
    ).toEqual({
      login: null,
      type: 'score',
      ours: {},
      ignored: [
        'theme takes the name of a theme.',
        'border_radius takes a number.',
        expect.stringMatching(/^locale takes one of \d+ names, such as ja\.$/),
        expect.stringMatching(/^hide takes any of title, /),
      ],
    })
  })

  it('takes our own parameters beside theirs, and they go first', () => {
    expect(from('readme-stats', 'theme=dracula&mode=auto&layout=compact&hide=radar').ours).toEqual({
      theme: 'dracula',
      layout: 'compact',
      hide: 'radar',
    })
    expect(from('readme-stats', 'theme=dracula&mode=nope').ours).toEqual({
      theme: 'dracula',
      mode: 'dark',
    })
    expect(from('readme-stats', 'border=true&hide_border=true').ours).toEqual({})
  })

  it('shows the card of the address whatever type is asked for', () => {
    expect(from('readme-stats', 'type=ai')).toMatchObject({
      ours: {},
      ignored: ['type changes nothing here.'],
    })
  })
})

describe('/api/top-langs of github-readme-stats', () => {
  it.each([
    ['layout=compact', { layout: 'compact' }],
    ['layout=donut-vertical', {}],
    ['layout=normal', {}],
    ['langs_count=8', { count: '8' }],
    ['langs_count=20', { count: '12' }],
    ['card_width=100', { width: '200' }],
    ['hide_title=true&hide=legend', { hide: 'title,legend' }],
    ['hide=rust,go', { hide_languages: 'go,rust' }],
    [
      'hide=HTML,jupyter%20notebook,title',
      { hide: 'title', hide_languages: 'html,jupyter notebook' },
    ],
  ])('takes %s', (query, ours) =>
    expect(from('top-langs', `username=octocat&${query}`)).toEqual({
      login: 'octocat',
      type: 'languages',
      ours: { type: 'languages', ...ours },
      ignored: [],
    }),
  )
})

describe('languages to leave out', () => {
  it('are told where they cannot be names', () => {
    expect(from('top-langs', 'hide=rust,%E2%80%AEx')).toMatchObject({
      ours: { hide_languages: 'rust' },
      ignored: [expect.stringMatching(/^hide takes at most 20 names/)],
    })
  })

  it('are not taken for rows of the score card', () => {
    expect(from('readme-stats', 'hide=rust').ours).toEqual({})
  })
})

describe('the streak service', () => {
  it('keeps its colours by what they are for', () => {
    expect(
      from(
        'streak',
        'user=octocat&background=000000&border=111111&stroke=222222&ring=333333&fire=444444' +
          '&currStreakNum=555555&sideNums=666666&currStreakLabel=777777&sideLabels=888888' +
          '&dates=999999&hide_border=false&border_radius=10&locale=pt_BR',
      ),
    ).toEqual({
      login: 'octocat',
      type: 'activity',
      ours: {
        type: 'activity',
        bg_color: '000000',
        border_color: '111111',
        accent_color: '333333',
        text_color: '555555',
        title_color: '777777',
        muted_color: '999999',
        radius: '10',
        locale: 'pt-BR',
      },
      ignored: [],
    })
  })

  it('has no weeks and no other year', () => {
    const { ours, ignored } = from('streak', 'mode=weekly&starting_year=2020&theme=dark&type=json')
    expect(ours).toEqual({ type: 'activity', theme: 'dark', mode: 'dark' })
    expect(ignored).toEqual([
      'mode takes one of auto, light, dark.',
      'starting_year changes nothing here.',
      'type changes nothing here.',
    ])
  })
})

describe('the trophy service', () => {
  it('becomes what counts most of the score card, without its frame; its filters change nothing', () => {
    expect(
      from('trophy', 'username=octocat&theme=onedark&no-frame=true&title=Stars,-Joined&column=7'),
    ).toEqual({
      login: 'octocat',
      type: 'score',
      ours: { theme: 'onedark', mode: 'dark', hide: 'coverage,radar,next', border: 'false' },
      ignored: ['title changes nothing here.', 'column changes nothing here.'],
    })
  })
})

describe.each(services)('any query of %s', (service) => {
  const { options } = counterparts[service]
  const names = fc.oneof(
    fc.constantFrom('username', 'user', ...Object.keys(cardTable)),
    fc.constantFrom(...options.map(({ name }) => name)),
    fc.string({ unit: 'binary' }),
  )
  const texts = fc.oneof(
    fc.constantFrom(
      'true',
      'false',
      '',
      'dracula',
      'compact',
      'de',
      'octocat',
      '"><script>',
      '-->',
    ),
    fc.constantFrom('title,radar', '4.5', '30,e96443,904e95', '30,', ',', 'fff', '#00000000'),
    fc.string({ unit: 'binary', maxLength: 100 }),
    fc.nat().map(String),
    fc.constantFrom('x', '9', ',', '\u0000').map((unit) => unit.repeat(10_000)),
  )
  const queries = fc
    .array(fc.tuple(names, texts), { maxLength: 20 })
    .map((pairs) => new URLSearchParams(pairs))

  it('becomes one of ours that is read with nothing ignored, and never throws', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { type, query: ours } = translate(service, query)
        const { values, ignored } = parseParameters(cardTable, ours)
        expect(ignored).toEqual([])
        expect([values.type, type]).toEqual([type, counterparts[service].type])
      }),
    )
  })

  it('gives a login that has the form of one, or none', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { login } = translate(service, query)
        if (login !== null) expect(login).toMatch(/^[a-z0-9-]{1,39}(\[bot\])?$/i)
      }),
    )
  })

  it('says what is ignored in short sentences that fit a comment and a header', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { ignored } = translate(service, query)
        expect(ignored.length).toBeLessThanOrEqual(12)
        for (const sentence of ignored) {
          expect(sentence).toMatch(/^[A-Za-z0-9_ ,.-]{8,160}\.$/)
          expect(sentence).not.toContain('--')
        }
      }),
    )
  })
})
