export const en = {
  whole: '{said}.',
  asFarAsSeen: '{said}, as far as can be told from {seen}.',
  unknown: 'Unknown: {reason}. It is left out, not counted as zero.',
  further: '{count} more',
  'activity.commits':
    'one:[At least ]{count} own commit in the year.|[At least ]{count} own commits in the year.',
  'activity.commits.none': 'No own commits in the year',
  'activity.weeks':
    'one:Active in [at least ]{count} week of the year.|Active in [at least ]{count} weeks of the year.',
  'activity.weeks.none': 'Active in no week of the year',
  'activity.days':
    'one:Active on [at least ]{count} day of the year.|Active on [at least ]{count} days of the year.',
  'activity.days.none': 'Active on no day of the year',
  'activity.streak':
    'one:The longest run has [at least ]{count} day.|The longest run has [at least ]{count} days.',
  'activity.streak.none': 'No day of the year was active',
  'activity.streak.current':
    'one:The one that goes on now has {count} day.|The one that goes on now has {count} days.',
  'activity.streak.over': 'None goes on now.',
  'activity.recency':
    'one:Last active on {day}, {count} day ago.|Last active on {day}, {count} days ago.',
  'activity.recency.seen':
    'one:Last seen active on {day}, {count} day ago.|Last seen active on {day}, {count} days ago.',
  'activity.recency.today': 'Last active on {day}.',
  'activity.recency.none': 'No public activity in the year',
  'activity.repositories':
    'one:[At least ]{count} repository with 3 or more own commits in the year.|[At least ]{count} repositories with 3 or more own commits in the year.',
  'activity.repositories.none': 'No repository with 3 or more own commits in the year',
  'activity.repositories.note': 'Forks do not count.',
  'activity.momentum': 'Active in [at least ]{count} of the last 13 weeks.',
  'activity.momentum.none': 'Active in none of the last 13 weeks',
  'collaboration.pullRequests':
    'one:[At least ]{count} pull request opened in the year.|[At least ]{count} pull requests opened in the year.',
  'collaboration.pullRequests.none': 'No pull requests opened in the year',
  'collaboration.merged':
    'one:[At least ]{count} pull request merged into repositories of others.|[At least ]{count} pull requests merged into repositories of others.',
  'collaboration.merged.none': 'No pull requests merged into repositories of others',
  'collaboration.merged.share':
    'That is {share} of those read that were opened or merged in the year.',
  'collaboration.reviews':
    'one:[At least ]{count} pull request review given in the year.|[At least ]{count} pull request reviews given in the year.',
  'collaboration.reviews.none': 'No pull request reviews given in the year',
  'collaboration.issues':
    'one:[At least ]{count} issue opened in the year.|[At least ]{count} issues opened in the year.',
  'collaboration.issues.none': 'No issues opened in the year',
  'collaboration.repositories':
    'one:Contributed to [at least ]{count} repository of other owners.|Contributed to [at least ]{count} repositories of other owners.',
  'collaboration.repositories.none': 'Contributed to no repositories of other owners',
  'collaboration.owners':
    'one:Worked with [at least ]{count} other account or organisation: {names}.|Worked with [at least ]{count} other accounts or organisations: {names}.',
  'collaboration.owners.none': 'Worked with no other accounts or organisations',
  'collaboration.merges':
    'one:[At least ]{count} pull request of others merged with a merge commit in the year.|[At least ]{count} pull requests of others merged with a merge commit in the year.',
  'collaboration.merges.none': 'No pull requests of others merged with a merge commit in the year',
  'collaboration.merges.note': 'Squashed and rebased ones leave no trace.',
  'stackDiversity.languages':
    'one:[At least ]{count} full language: {names}.|[At least ]{count} full languages: {names}.',
  'stackDiversity.languages.none': 'No language of substance was seen',
  'stackDiversity.languages.mix':
    'one:They are mixed as evenly as {count} language of equal size.|They are mixed as evenly as {count} languages of equal size.',
  'stackDiversity.recentLanguages':
    'one:[At least ]{count} main language in the repositories with own commits of the year: {names}.|[At least ]{count} main languages in the repositories with own commits of the year: {names}.',
  'stackDiversity.recentLanguages.none':
    'No main language in the repositories with own commits of the year',
  'stackDiversity.technologies':
    'one:[At least ]{count} framework or tool in manifests, trees and topics: {names}.|[At least ]{count} frameworks and tools in manifests, trees and topics: {names}.',
  'stackDiversity.technologies.none': 'No frameworks or tools in manifests, trees and topics',
  'stackDiversity.layers': '[At least ]{count} of ten layers: {names}.',
  'stackDiversity.layers.none': 'None of ten layers',
  'stackDiversity.ecosystems':
    'one:[At least ]{count} package ecosystem: {names}.|[At least ]{count} package ecosystems: {names}.',
  'stackDiversity.ecosystems.none': 'No package ecosystem',
  'aiSavviness.commits':
    'one:At least {count} of the {read} own commits read carries a mark of an AI tool.|At least {count} of the {read} own commits read carry a mark of an AI tool.',
  'aiSavviness.commits.none':
    'one:The one own commit read carries no mark of an AI tool|None of the {count} own commits read carries a mark of an AI tool',
  'aiSavviness.commits.unread': 'No own commits in the year to read',
  'aiSavviness.commits.note': 'That is little public evidence and says nothing of the use of AI.',
  'aiSavviness.weeks':
    'one:AI marks seen in [at least ]{count} week of the year.|AI marks seen in [at least ]{count} weeks of the year.',
  'aiSavviness.weeks.none': 'No AI marks seen in the year',
  'aiSavviness.tools':
    'one:Own commits name [at least ]{count} AI tool: {names}.|Own commits name [at least ]{count} AI tools: {names}.',
  'aiSavviness.tools.none': 'Own commits name no AI tools',
  'aiSavviness.instructions':
    'one:[At least ]{count} repository with instructions for AI agents ({names}).|[At least ]{count} repositories with instructions for AI agents ({names}).',
  'aiSavviness.instructions.none': 'No repositories with instructions for AI agents',
  'aiSavviness.stack':
    'one:[At least ]{count} AI technology in manifests and topics: {names}.|[At least ]{count} AI technologies in manifests and topics: {names}.',
  'aiSavviness.stack.none': 'No AI technologies in manifests and topics',
  'seen.own-commits-alone': 'own commits alone',
  'seen.own-commits-read': 'the own commits read',
  'seen.own-commits-read.counted': 'one:the {count} own commit read|the {count} own commits read',
  'seen.own-commits': 'one:{read} of {count} own commit|{read} of {count} own commits',
  'seen.first-repositories': 'one:the first repository|the first {count} repositories',
  'seen.newest-pull-requests': 'one:the newest pull request|the {count} newest pull requests',
  'seen.lists-given': 'the lists that GitHub gave',
  'seen.listed': 'what was listed',
  'seen.parts-of-repositories':
    'one:what was read of {count} repository|what was read of {count} repositories',
  'seen.repositories': 'one:{read} of {count} repository|{read} of {count} repositories',
  'seen.repositories-listed': 'the repositories listed',
  percentile:
    'More than {share} of people who starred GitHub Readme Stats, sampled in 2023 ({compared}).',
  'percentile.activity.commits': 'commits of a year',
  'percentile.collaboration.pullRequests': 'pull requests of a lifetime',
  'percentile.collaboration.reviews': 'reviews of a year',
  'percentile.collaboration.issues': 'issues of a lifetime',
  'link.calendar': 'Contribution calendar',
  'link.commits': 'Own commits',
  'link.pullRequests': 'Pull requests',
  'link.merged': 'Merged into repositories of others',
  'link.reviewed': 'Reviewed pull requests',
  'link.issues': 'Issues',
  'next.activity.commits': 'one:{count} more commit in a year|{count} more commits in a year',
  'next.activity.weeks': 'one:{count} more active week|{count} more active weeks',
  'next.activity.days': 'one:{count} more active day|{count} more active days',
  'next.activity.streak': 'one:A run of {count} day|A run of {count} days',
  'next.activity.recency': 'A contribution today',
  'next.activity.repositories': '3 commits in one more repository',
  'next.activity.momentum': 'one:{count} more active week|{count} more active weeks',
  'next.collaboration.pullRequests': 'one:{count} more pull request|{count} more pull requests',
  'next.collaboration.merged':
    'one:{count} more merged pull request|{count} more merged pull requests',
  'next.collaboration.reviews': 'one:{count} more review|{count} more reviews',
  'next.collaboration.issues': 'one:{count} more issue|{count} more issues',
  'next.collaboration.repositories': 'A contribution to one more repository of others',
  'next.collaboration.owners': 'A contribution to one more owner',
  'next.collaboration.merges':
    'one:{count} more merged pull request of others|{count} more merged pull requests of others',
  'next.stackDiversity.languages': 'A project of 30 KB in a new language',
  'next.stackDiversity.recentLanguages': '3 commits in a project of another main language',
  'next.stackDiversity.technologies': 'Three more frameworks or tools in use',
  'next.stackDiversity.layers': 'A tool of one more layer, such as {layer}',
  'next.stackDiversity.ecosystems': 'A package in one more ecosystem',
  'next.aiSavviness.commits':
    'one:{count} more commit with the trailer of the AI tool kept|{count} more commits with the trailer of the AI tool kept',
  'next.aiSavviness.weeks': 'One more week with a marked commit',
  'next.aiSavviness.tools': 'A marked commit of one more tool',
  'next.aiSavviness.instructions': 'An AGENTS.md in one more repository',
  'next.aiSavviness.stack': 'A project built on one more AI technology',
  'layer.frontend': 'front end',
  'layer.backend': 'back end',
  'layer.mobile': 'mobile',
  'layer.data': 'data',
  'layer.ai': 'AI',
  'layer.infrastructure': 'infrastructure',
  'layer.testing': 'testing',
  'layer.security': 'security',
  'layer.systems': 'systems',
  'layer.tooling': 'tooling',
} as const
