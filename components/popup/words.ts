/** Words of the popup. */
export const words = {
  tabs: { page: 'This page', skills: 'My skills', saved: 'Saved' },
  tabsLabel: 'Rolescope',

  accessTitle: 'Rolescope is not allowed on the hiring sites yet',
  accessText: 'Firefox asks you first. Without it, Rolescope reads a page only after you open this popup.',
  accessButton: 'Allow on hiring sites',

  reading: 'Reading the page',
  noneTitle: 'No posting read here',
  noneText:
    'Open a job on LinkedIn, Indeed or any page with a posting. Or copy its text and paste it here: it is read just the same.',
  showPanel: 'Show panel',
  save: 'Save',
  savedAs: (status: string) => `Saved · ${status}`,

  pasteOpen: 'Paste a posting',
  pasteTitle: 'Title',
  pasteTitleHint: 'the first line, if left empty',
  pasteText: 'The posting’s text',
  pasteButton: 'Read it',
  pasteAnother: 'Paste another',
  pastedFrom: 'Pasted posting',

  addSkill: 'Add a skill',
  addHint: 'Add a skill: Python, RAG, Kubernetes …',
  suggestions: 'Skills',
  own: 'already yours',
  unknownSkill: (typed: string) => `No skill called “${typed}” yet.`,
  askedLong: (count: number, all: number) => `asked in ${count} of your ${all} saved`,
  added: (name: string) => `Added ${name}`,

  emptyTitle: 'Which skills do you have?',
  emptyText:
    'Type the first above, then set how well you know it. Every posting is then laid beside them, on this device only.',
  otherFamily: 'Other',
  levelOf: (name: string) => `Level of ${name}`,
  years: 'Years',
  yearsShort: (years: number) => `${years} y`,
  remove: 'Remove',
  removed: (name: string) => `Removed “${name}”`,

  about: 'About you',
  aboutYears: 'Years of experience',
  aboutDegree: 'Highest degree',
  aboutVisa: 'Visa sponsorship',
  notSaid: 'Not said',
  needsVisa: 'I need it',
  needsNoVisa: 'I do not need it',

  savedEmptyTitle: 'Nothing saved yet',
  savedEmptyText: 'Press Save on a posting, here or in the panel, and it waits for you here.',
  allSaved: (count: number) => (count === 1 ? 'Open the saved page' : `Open all ${count} saved`),
  untitled: 'Untitled posting',
} as const;
