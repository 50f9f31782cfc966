import type { In } from '../../words/define-words.ts'
import type { en } from './en.ts'

export const fr: In<typeof en> = {
  title: 'Un parcours de code, vu à la loupe',
  description:
    'Des scores expliqués de profils GitHub publics : quatre dimensions, un archétype et la preuve à côté de chaque nombre. Lu, montré, oublié.',
  lead: 'Indiquez un compte GitHub. Ce qu’il a de public est lu sous vos yeux, et chaque nombre dit sur quoi il repose.',
  label: 'Login GitHub, @login ou adresse du profil',
  scan: 'Analyser',
  data: 'Ce qui est lu est scellé, montré à qui indique le login et oublié en 30 minutes au plus. Aucun cookie n’est déposé.',
  samples: 'Ou regardez l’un de ceux-ci',
  moreSamples: 'one:{count} autre|{count} autres',
  whatTitle: 'Ce que vous obtenez',
  dimensions: 'dimensions à lire',
  whatScore:
    'Chacun de 0 à 100, avec ses signaux, ce qui les ferait progresser et ce qui n’a pas pu être vu.',
  archetypes: 'archétypes',
  whatArchetype: 'L’un d’eux, avec ce qui l’a décidé. Ou un honnête « pas assez pour le dire ».',
  themes: 'thèmes',
  whatEmbed: 'Des badges et des cartes pour un README, en {languages} langues, dessinés comme ici.',
}
