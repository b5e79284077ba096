import '../../src/ui/tokens.css'
import '../../src/ui/base.css'
import '../../src/ui/chain.css'
import '../../src/welcome/welcome.css'
