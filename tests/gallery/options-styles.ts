import '../../src/ui/page.css'
import '../../src/options/options.css'
