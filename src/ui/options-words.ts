/** What the options say. */
export const optionsWords = {
  title: 'Whence: options',
  heading: 'Options',
  notKept: 'The browser did not keep that: nothing has changed.',
  unread: 'The browser did not let what was set be read. Everything stands here as it was at first.',
  newer: 'These were set by a newer version of Whence. What this one knows of them is shown; the rest is kept.',
  undo: 'Undo',

  when: 'When it reads',
  whenNote: 'Pages that are no articles are left alone.',
  byItself: 'By itself, on every news site',
  byItselfNote: 'Articles are marked as you open them. The browser asks you to confirm.',
  asked: 'Only when asked',
  askedNote: 'When you press the Whence button or its key; by itself only on the sites that you allowed one by one.',
  everyGiven: 'Every news site is allowed.',
  everyTaken: 'Taken back. Marks were taken off the pages that are open.',
  refused: 'The browser did not give the permission: nothing has changed.',

  sites: 'Sites',
  off: 'Switched off',
  noneOff: 'No site is switched off. The menu in the panel’s head does it, for the site of the page beside it.',
  readAgain: 'Read again',
  readAgainSite: (site: string) => `Read ${site} again`,
  isReadAgain: (site: string) => `${site} is not switched off any more.`,
  allowed: 'Allowed one by one',
  noneAllowed: 'No site is allowed by itself. The panel offers it on a page that Whence may not read.',
  remove: 'Remove',
  removeSite: (host: string) => `Remove ${host}`,
  removed: (host: string) => `${host} was removed.`,
  allowAgain: 'Allow again',

  looks: 'How marks look',
  looksNote:
    'Solid lines lead to a source, dotted ones do not, dashed ones are not certain: in each of these, nothing hangs on colour alone. On a page the marks follow its own background; Whence’s own pages follow your system.',
  styles: {
    quiet: { name: 'Quiet', note: 'A faint wash under quotations, thin lines.' },
    strong: { name: 'Strong', note: 'A clear wash, thick lines.' },
    underline: {
      name: 'Underline only',
      note: 'Lines alone, and a wash only where a statement is open or was checked.',
    },
    hueless: { name: 'Without colour', note: 'Greys alone, for eyes that tell colours apart less well.' },
  },
  sample: {
    quoted: '“We counted the hinges twice,”',
    speaker: ' the harbour master said. ',
    reported: 'The council had been told in May',
    and: ', and ',
    doubtful: 'a third letter may have been sent',
    end: '.',
  },

  keys: 'Keys',
  keysNote: 'The browser keeps them, and lets you choose others.',
  read: 'Read this page',
  noKey: 'no key',
  changeKeys: 'Change keys',
  keysElsewhere:
    'To change them, open the browser’s Add-ons page (about:addons), press the cog there, and choose Manage Extension Shortcuts.',

  archive: 'Archive',
  archiveNote:
    'Where Look for an older copy asks, which tells it the address of the page. Anything that answers as the Wayback Machine does.',
  archiveAddress: 'Its address',
  save: 'Save',
  archiveDefault: 'Back to archive.org',
  archiveInvalid:
    'That is no address of an archive on the web. It begins with https:// or http://, has no password in it, and is not in your own network.',
  archiveKept: (host: string) => `Older copies are looked for at ${host}.`,
  archiveRefused: (host: string) =>
    `Older copies are looked for at ${host}. The browser did not give leave to ask there: the panel will offer it when you do.`,

  back: 'Start over',
  backNote: 'Sets back how marks look, the sites that are switched off, and the archive. What Whence may read stays.',
  setBack: 'Set everything back',
  isBack: 'Everything is set back.',
  isUndone: 'As it was before.',

  where: 'Where this is kept',
  synced:
    'How marks look, and the sites that are switched off, are in Chrome’s own sync, which takes them to your other computers if you have turned it on. The archive stays on this computer.',
  here: 'All of this stays on this computer, in Whence’s own database. Firefox would sync it, but lets the processes of web pages at what it syncs.',
}
