// The page holds nothing itself: what it shows is loaded with what the panel loads later.
void import('../further-views').then(({ showMemory }) => showMemory())
