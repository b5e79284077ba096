import '../../src/ui/page.css'
import '../../src/panel/memory/memory.css'
