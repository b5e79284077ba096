// The page holds nothing itself: what it shows is loaded with what the panel's dialog has.
void import('../further-views').then(({ showReport }) => showReport())
