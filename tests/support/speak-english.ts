import { speakIn } from '../../src/words/testing/speak'

/* Before each file of tests: what Whence says is said in English, unless a test chooses another language. */
speakIn('en')
