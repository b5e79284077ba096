// The page holds nothing itself: what it shows is loaded with what the panel's dialog has.
void import('../export/export-views').then(({ showReport }) => showReport())
