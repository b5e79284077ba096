import '../../src/ui/page.css'
import '../../src/ui/chain.css'
import '../../src/panel/memory/memory.css'
