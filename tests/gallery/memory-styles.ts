import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import '../../src/ui/error-boundary.css'
import '../../src/panel/memory/memory.css'
