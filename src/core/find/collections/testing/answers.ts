import type { Hit } from '../../hit'
import type { CollectionName } from '../collections'

/** Answers of our own making in the shape that each collection documents, and what is to be read in them. */
export const ANSWERS: Readonly<Record<CollectionName, { answer: unknown; nothing: unknown; hits: Hit[] }>> = {
  gdelt: {
    answer: {
      articles: [
        {
          url: 'https://varnholm-courier.test/news/second-winter',
          url_mobile: '',
          title: 'The Second Winter',
          seendate: '20261005T101500Z',
          socialimage: '',
          domain: 'varnholm-courier.test',
          language: 'English',
          sourcecountry: 'Northmark',
        },
        { url: 'javascript:alert(1)', title: 'Not of the web', seendate: '20261005T101500Z' },
        { url: 'https://northwire.test/a', title: 'Without a time', seendate: 'lately' },
      ],
    },
    nothing: {},
    hits: [
      {
        href: 'https://varnholm-courier.test/news/second-winter',
        title: 'The Second Winter',
        date: '2026-10-05T10:15Z',
      },
      { href: 'https://northwire.test/a', title: 'Without a time', date: '' },
    ],
  },
  wikinews: wiki('wikinews', 'Barrier of Varnholm: hinges are cracked'),
  wikiquote: wiki('wikiquote', 'Pavo Lindqvist-Adeyemi'),
  wikipedia: wiki('wikipedia', 'Hinge/Cracks & rust?'),
  bluesky: {
    answer: {
      cursor: '20',
      hitsTotal: 2,
      posts: [
        {
          uri: 'at://did:plc:hinge22/app.bsky.feed.post/3kgateknock22',
          cid: 'bafy',
          author: { did: 'did:plc:hinge22', handle: 'tarsis.test', displayName: 'Tarsis' },
          record: {
            $type: 'app.bsky.feed.post',
            text: 'The hinges would not last.',
            createdAt: '2026-10-04T07:00:00Z',
          },
          indexedAt: '2026-10-04T07:00:01Z',
        },
        { uri: 'at://did:plc:hinge22/app.bsky.feed.like/3k', author: { did: 'did:plc:hinge22' }, record: {} },
        { uri: 'at://did:plc:hinge22/app.bsky.feed.post/3k', author: { did: '../evil' }, record: {} },
      ],
    },
    nothing: { posts: [] },
    hits: [
      {
        href: 'https://bsky.app/profile/did:plc:hinge22/post/3kgateknock22',
        title: 'Tarsis: The hinges would not last.',
        date: '2026-10-04T07:00:00Z',
      },
    ],
  },
  mastodon: {
    answer: {
      accounts: [],
      statuses: [
        {
          id: '114602',
          created_at: '2026-10-04T07:00:00.000Z',
          url: 'https://plaza.test/@tarsis/114602',
          uri: 'https://plaza.test/users/tarsis/statuses/114602',
          content: '<p>The hinges <b>would</b> not last.</p>',
          account: { acct: 'tarsis', display_name: 'Tarsis' },
        },
        { id: '2', url: 'tag:plaza.test', content: '' },
      ],
      hashtags: [],
    },
    nothing: { accounts: [], statuses: [], hashtags: [] },
    hits: [
      {
        href: 'https://plaza.test/@tarsis/114602',
        title: 'Tarsis:  The hinges  would  not last. ',
        date: '2026-10-04T07:00:00.000Z',
      },
    ],
  },
  archiveText: archive('fts', 'text', { identifier: 'barrier-minutes-2025', title: 'Minutes', date: '2025-11-03' }, [
    { href: 'https://archive.org/details/barrier-minutes-2025', title: 'Minutes', date: '2025-11-03' },
  ]),
  archiveCaptions: archive(
    'tvs',
    'tv_clip',
    {
      identifier: 'LINDAL_20261004_070000_Morning',
      title: 'Morning at Lindal',
      date: '2026-10-04T07:00:00Z',
      start: '120',
      __href__: '/details/LINDAL_20261004_070000_Morning/start/120/end/180',
    },
    [
      {
        href: 'https://archive.org/details/LINDAL_20261004_070000_Morning/start/120/end/180',
        title: 'Morning at Lindal',
        date: '2026-10-04T07:00:00Z',
      },
    ],
  ),
}

function wiki(project: string, title: string) {
  const paths: Record<string, string> = {
    'Hinge/Cracks & rust?': 'Hinge/Cracks_%26_rust%3F',
    'Barrier of Varnholm: hinges are cracked': 'Barrier_of_Varnholm:_hinges_are_cracked',
  }
  const of = (search: object[]) => ({
    batchcomplete: true,
    query: { searchinfo: { totalhits: search.length }, search },
  })
  return {
    answer: of([{ ns: 0, title, pageid: 7, size: 4000, wordcount: 600, snippet: 'The <b>hinges</b>' }, { ns: 0 }]),
    nothing: of([]),
    hits: [{ href: `https://en.${project}.org/wiki/${paths[title] ?? title.replaceAll(' ', '_')}`, title, date: '' }],
  }
}

function archive(service_backend: string, hit_type: string, fields: object, hits: Hit[]) {
  const of = (all: object[]) => ({
    version: 'v1',
    response: {
      header: { succeeded: true, query_time: 12 },
      body: { hits: { total: all.length, returned: all.length, hits: all } },
    },
  })
  return {
    answer: of([{ index: 'prod', service_backend, hit_type, fields }, { fields: { identifier: '../../evil' } }]),
    nothing: of([]),
    hits,
  }
}
