/** The panel's styles as panel.html links them, for tests and pictures: the real page is not in reach of either. */
import '../../ui/page.css'
import '../../ui/outcomes.css'
import '../panel.css'
import '../list-head.css'
import '../statement-list.css'
import '../checking/check-all.css'
import '../large-text.css'
// Those of the views that are loaded later come last, as they do there.
import '../../ui/chain.css'
import '../checking/result.css'
import '../statement-view.css'
import '../answer/answer.css'
