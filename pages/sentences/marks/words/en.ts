export const en = {
  unreadable: 'Own commits could not be read.',
  unread: 'one:The one own commit was not read.|None of the {count} own commits was read.',
  'nothing-read': 'No own commits were read.',
  unmarked:
    'one:The one own commit read carries no AI mark.|None of the {count} own commits read carries an AI mark.',
  'unmarked.of-more':
    'one:The one own commit read (of {all}) carries no AI mark.|None of the {count} own commits read (of {all}) carries an AI mark.',
  'marked.of-read':
    'one:At least {count} of {all} own commits read carries an AI mark.|At least {count} of {all} own commits read carry an AI mark.',
  'marked.of-all':
    'one:At least {count} of {all} own commits carries an AI mark.|At least {count} of {all} own commits carry an AI mark.',
  'marked.of-more':
    'one:At least {count} of {all} own commits ({read} of them read) carries an AI mark.|At least {count} of {all} own commits ({read} of them read) carry an AI mark.',
  caveat: 'Absence of marks proves nothing.',
} as const
